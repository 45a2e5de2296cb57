//! `advisor` of Alibaba Cloud, API version 2018-01-20.
//!
//! Endpoint: a table of 1 region, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/Advisor/2018-01-20/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, advisor::DescribeAdvices};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAdvices::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-hangzhou", "advisor.cn-hangzhou.aliyuncs.com")],
    &[],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "advisor",
    "2018-01-20",
    "advisor",
    &ENDPOINTS,
);

/// Describes advices: `DescribeAdvices` of `advisor` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Advisor/2018-01-20/DescribeAdvices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvices {
    pub advice_id: Option<i64>,
    pub check_id: Option<String>,
    pub check_plan_id: Option<i64>,
    pub exclude_advice_id: Option<i64>,
    pub language: Option<String>,
    pub product: Option<String>,
    pub resource_id: Option<String>,
}
operation! { DescribeAdvices() "DescribeAdvices" -> DescribeAdvicesOutput {
    0 "AdviceId" advice_id: i64, 1 "CheckId" check_id: String, 2 "CheckPlanId" check_plan_id: i64,
    3 "ExcludeAdviceId" exclude_advice_id: i64, 4 "Language" language: String, 5 "Product" product: String,
    6 "ResourceId" resource_id: String
} }

/// Response of [`DescribeAdvices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvicesOutput {
    pub data: Option<DescribeAdvicesData>,
}
model! { DescribeAdvicesOutput {
    0 "Data" data: DescribeAdvicesData
} }

/// In the response of [`DescribeAdvices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvicesData {
    pub advice: Vec<DescribeAdvicesAdvice>,
}
model! { DescribeAdvicesData {
    0 "Advice" advice: Vec<DescribeAdvicesAdvice>
} }

/// In the response of [`DescribeAdvices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvicesAdvice {
    pub aliyun_id: Option<i64>,
    pub check_id: Option<String>,
    pub check_name: Option<String>,
    pub check_plan_id: Option<i64>,
    pub content: Option<String>,
    pub description: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub is_expired: Option<bool>,
    pub product: Option<String>,
    pub resource: Option<String>,
    pub resource_id: Option<String>,
    pub severity: Option<i64>,
}
model! { DescribeAdvicesAdvice {
    0 "AliyunId" aliyun_id: i64, 1 "CheckId" check_id: String, 2 "CheckName" check_name: String,
    3 "CheckPlanId" check_plan_id: i64, 4 "Content" content: String, 5 "Description" description: String,
    6 "GmtCreated" gmt_created: String, 7 "GmtModified" gmt_modified: String, 8 "Id" id: i64,
    9 "IsExpired" is_expired: bool, 10 "Product" product: String, 11 "Resource" resource: String,
    12 "ResourceId" resource_id: String, 13 "Severity" severity: i64
} }

/// Describes advices flat page: `DescribeAdvicesFlatPage` of `advisor` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Advisor/2018-01-20/DescribeAdvicesFlatPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvicesFlatPage {
    pub advice_id: Option<i64>,
    pub check_id: Option<String>,
    pub language: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub product: Option<String>,
    pub resource_id: Option<String>,
}
operation! { DescribeAdvicesFlatPage() "DescribeAdvicesFlatPage" -> DescribeAdvicesFlatPageOutput {
    0 "AdviceId" advice_id: i64, 1 "CheckId" check_id: String, 2 "Language" language: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Product" product: String,
    6 "ResourceId" resource_id: String
} }
paged! { DescribeAdvicesFlatPage: DescribeAdvicesFlatPageResult =
    Number "PageNumber", "Data.Result" data.result, total "Data.Total" }

/// Response of [`DescribeAdvicesFlatPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvicesFlatPageOutput {
    pub data: Option<DescribeAdvicesFlatPageData>,
}
model! { DescribeAdvicesFlatPageOutput {
    0 "Data" data: DescribeAdvicesFlatPageData
} }

/// In the response of [`DescribeAdvicesFlatPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvicesFlatPageData {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<DescribeAdvicesFlatPageResult>,
    pub total: Option<i64>,
}
model! { DescribeAdvicesFlatPageData {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64, 2 "Result" result: Vec<DescribeAdvicesFlatPageResult>,
    3 "Total" total: i64
} }

/// In the response of [`DescribeAdvicesFlatPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvicesFlatPageResult {
    pub aliyun_id: Option<i64>,
    pub check_id: Option<String>,
    pub check_name: Option<String>,
    pub content: Option<String>,
    pub description: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub is_expired: Option<bool>,
    pub product: Option<String>,
    pub resource: Option<String>,
    pub resource_id: Option<String>,
    pub severity: Option<i64>,
}
model! { DescribeAdvicesFlatPageResult {
    0 "AliyunId" aliyun_id: i64, 1 "CheckId" check_id: String, 2 "CheckName" check_name: String,
    3 "Content" content: String, 4 "Description" description: String, 5 "GmtCreated" gmt_created: String,
    6 "GmtModified" gmt_modified: String, 7 "Id" id: i64, 8 "IsExpired" is_expired: bool, 9 "Product" product: String,
    10 "Resource" resource: String, 11 "ResourceId" resource_id: String, 12 "Severity" severity: i64
} }

/// Describes advices page: `DescribeAdvicesPage` of `advisor` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Advisor/2018-01-20/DescribeAdvicesPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvicesPage {
    pub advice_id: Option<i64>,
    pub check_id: Option<String>,
    pub check_plan_id: Option<i64>,
    pub language: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub product: Option<String>,
    pub resource_id: Option<String>,
}
operation! { DescribeAdvicesPage() "DescribeAdvicesPage" -> DescribeAdvicesPageOutput {
    0 "AdviceId" advice_id: i64, 1 "CheckId" check_id: String, 2 "CheckPlanId" check_plan_id: i64,
    3 "Language" language: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "Product" product: String, 7 "ResourceId" resource_id: String
} }
paged! { DescribeAdvicesPage: DescribeAdvicesPageResult =
    Number "PageNumber", "Data.Result" data.result, total "Data.Total" }

/// Response of [`DescribeAdvicesPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvicesPageOutput {
    pub data: Option<DescribeAdvicesPageData>,
}
model! { DescribeAdvicesPageOutput {
    0 "Data" data: DescribeAdvicesPageData
} }

/// In the response of [`DescribeAdvicesPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvicesPageData {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<DescribeAdvicesPageResult>,
    pub total: Option<i64>,
}
model! { DescribeAdvicesPageData {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64, 2 "Result" result: Vec<DescribeAdvicesPageResult>,
    3 "Total" total: i64
} }

/// In the response of [`DescribeAdvicesPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvicesPageResult {
    pub aliyun_id: Option<i64>,
    pub check_id: Option<String>,
    pub check_name: Option<String>,
    pub content: Option<String>,
    pub description: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub is_expired: Option<bool>,
    pub product: Option<String>,
    pub resource: Option<String>,
    pub resource_id: Option<String>,
    pub severity: Option<i64>,
}
model! { DescribeAdvicesPageResult {
    0 "AliyunId" aliyun_id: i64, 1 "CheckId" check_id: String, 2 "CheckName" check_name: String,
    3 "Content" content: String, 4 "Description" description: String, 5 "GmtCreated" gmt_created: String,
    6 "GmtModified" gmt_modified: String, 7 "Id" id: i64, 8 "IsExpired" is_expired: bool, 9 "Product" product: String,
    10 "Resource" resource: String, 11 "ResourceId" resource_id: String, 12 "Severity" severity: i64
} }

/// Describes advisor checks: `DescribeAdvisorChecks` of `advisor` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Advisor/2018-01-20/DescribeAdvisorChecks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvisorChecks {
    pub language: Option<String>,
    pub product: Option<String>,
}
operation! { DescribeAdvisorChecks() "DescribeAdvisorChecks" -> DescribeAdvisorChecksOutput {
    0 "Language" language: String, 1 "Product" product: String
} }

/// Response of [`DescribeAdvisorChecks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvisorChecksOutput {
    pub code: Option<String>,
    pub data: Option<DescribeAdvisorChecksData>,
}
model! { DescribeAdvisorChecksOutput {
    0 "Code" code: String, 1 "Data" data: DescribeAdvisorChecksData
} }

/// In the response of [`DescribeAdvisorChecks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvisorChecksData {
    pub advisor_check: Vec<DescribeAdvisorChecksAdvisorCheck>,
}
model! { DescribeAdvisorChecksData {
    0 "AdvisorCheck" advisor_check: Vec<DescribeAdvisorChecksAdvisorCheck>
} }

/// In the response of [`DescribeAdvisorChecks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvisorChecksAdvisorCheck {
    pub category: Option<String>,
    pub code: Option<String>,
    pub description: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub name: Option<String>,
    pub operate_column: Option<String>,
    pub product: Option<String>,
    pub status: Option<String>,
    pub tips: Option<String>,
    pub view_column: Option<String>,
}
model! { DescribeAdvisorChecksAdvisorCheck {
    0 "Category" category: String, 1 "Code" code: String, 2 "Description" description: String,
    3 "GmtCreated" gmt_created: String, 4 "GmtModified" gmt_modified: String, 5 "Name" name: String,
    6 "OperateColumn" operate_column: String, 7 "Product" product: String, 8 "Status" status: String,
    9 "Tips" tips: String, 10 "ViewColumn" view_column: String
} }

/// Describes advisor checks fo pages: `DescribeAdvisorChecksFoPages` of `advisor` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Advisor/2018-01-20/DescribeAdvisorChecksFoPages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvisorChecksFoPages {
    pub assume_aliyun_id: Option<i64>,
    pub biz_category: Option<String>,
    pub category: Option<String>,
    pub check_types: Option<Vec<i64>>,
    pub language: Option<String>,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub product: Option<String>,
    pub source: Option<String>,
    pub status: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
operation! { DescribeAdvisorChecksFoPages() "DescribeAdvisorChecksFoPages" -> DescribeAdvisorChecksFoPagesOutput {
    0 "AssumeAliyunId" assume_aliyun_id: i64, 1 "BizCategory" biz_category: String, 2 "Category" category: String,
    3 "CheckTypes" check_types: Vec<i64>, 4 "Language" language: String, 5 "Name" name: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "Product" product: String,
    9 "Source" source: String, 10 "Status" status: String, 11 "Token" token: Secret
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`DescribeAdvisorChecksFoPages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvisorChecksFoPagesOutput {
    pub code: Option<String>,
    pub data: Vec<DescribeAdvisorChecksFoPagesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAdvisorChecksFoPagesOutput {
    0 "Code" code: String, 1 "Data" data: Vec<DescribeAdvisorChecksFoPagesData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeAdvisorChecksFoPages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvisorChecksFoPagesData {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<DescribeAdvisorChecksFoPagesResult>,
    pub total: Option<i64>,
}
model! { DescribeAdvisorChecksFoPagesData {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64, 2 "Result" result: Vec<DescribeAdvisorChecksFoPagesResult>,
    3 "Total" total: i64
} }

/// In the response of [`DescribeAdvisorChecksFoPages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvisorChecksFoPagesResult {
    pub category: Option<String>,
    pub code: Option<String>,
    pub config_support: Option<String>,
    pub description: Option<String>,
    pub inspection_scope: Option<String>,
    pub name: Option<String>,
    pub operate_column: Option<String>,
    pub product: Option<String>,
    pub risk_level: Option<i64>,
    pub source: Option<String>,
    pub status: Option<String>,
    pub sub_category: Vec<i64>,
    pub tips: Option<String>,
    pub view_column: Option<String>,
}
model! { DescribeAdvisorChecksFoPagesResult {
    0 "Category" category: String, 1 "Code" code: String, 2 "ConfigSupport" config_support: String,
    3 "Description" description: String, 4 "InspectionScope" inspection_scope: String, 5 "Name" name: String,
    6 "OperateColumn" operate_column: String, 7 "Product" product: String, 8 "RiskLevel" risk_level: i64,
    9 "Source" source: String, 10 "Status" status: String, 11 "SubCategory" sub_category: Vec<i64>,
    12 "Tips" tips: String, 13 "ViewColumn" view_column: String
} }

/// Describes advisor resources: `DescribeAdvisorResources` of `advisor` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Advisor/2018-01-20/DescribeAdvisorResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvisorResources {
    pub keyword: Option<String>,
    pub language: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub product: Option<String>,
    pub resource_id: Option<String>,
}
operation! { DescribeAdvisorResources() "DescribeAdvisorResources" -> DescribeAdvisorResourcesOutput {
    0 "Keyword" keyword: String, 1 "Language" language: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "Product" product: String, 5 "ResourceId" resource_id: String
} }
paged! { DescribeAdvisorResources: DescribeAdvisorResourcesResource =
    Number "PageNumber", "Data.Result.Resource" data.result.resource, total "Data.Total" }

/// Response of [`DescribeAdvisorResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvisorResourcesOutput {
    pub data: Option<DescribeAdvisorResourcesData>,
}
model! { DescribeAdvisorResourcesOutput {
    0 "Data" data: DescribeAdvisorResourcesData
} }

/// In the response of [`DescribeAdvisorResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvisorResourcesData {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Option<DescribeAdvisorResourcesResult>,
    pub total: Option<i64>,
}
model! { DescribeAdvisorResourcesData {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64, 2 "Result" result: DescribeAdvisorResourcesResult,
    3 "Total" total: i64
} }

/// In the response of [`DescribeAdvisorResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvisorResourcesResult {
    pub resource: Vec<DescribeAdvisorResourcesResource>,
}
model! { DescribeAdvisorResourcesResult {
    0 "Resource" resource: Vec<DescribeAdvisorResourcesResource>
} }

/// In the response of [`DescribeAdvisorResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvisorResourcesResource {
    pub data: Option<String>,
    pub product: Option<String>,
    pub region_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
}
model! { DescribeAdvisorResourcesResource {
    0 "Data" data: String, 1 "Product" product: String, 2 "RegionId" region_id: String,
    3 "ResourceId" resource_id: String, 4 "ResourceName" resource_name: String
} }

/// Describes cost check advices: `DescribeCostCheckAdvices` of `advisor` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Advisor/2018-01-20/DescribeCostCheckAdvices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostCheckAdvices {
    pub assume_aliyun_id_list: Option<Vec<i64>>,
    pub check_id: Option<String>,
    pub check_plan_id: Option<i64>,
    pub language: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_ids: Option<Vec<String>>,
    pub resource_group_id_list: Option<Vec<String>>,
    pub resource_id: Option<String>,
    pub resource_ids: Option<Vec<String>>,
    pub resource_name: Option<String>,
    pub severity: Option<String>,
    pub tag_keys: Option<Vec<String>>,
    pub tag_list: Option<Vec<DescribeCostCheckAdvicesTagList>>,
    pub tag_values: Option<Vec<String>>,
}
operation! { DescribeCostCheckAdvices() "DescribeCostCheckAdvices" -> DescribeCostCheckAdvicesOutput {
    0 "AssumeAliyunIdList" assume_aliyun_id_list: Vec<i64>, 1 "CheckId" check_id: String,
    2 "CheckPlanId" check_plan_id: i64, 3 "Language" language: String, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "RegionIds" region_ids: Vec<String>,
    7 "ResourceGroupIdList" resource_group_id_list: Vec<String>, 8 "ResourceId" resource_id: String,
    9 "ResourceIds" resource_ids: Vec<String>, 10 "ResourceName" resource_name: String, 11 "Severity" severity: String,
    12 "TagKeys" tag_keys: Vec<String>, 13 "TagList" tag_list: Vec<DescribeCostCheckAdvicesTagList>,
    14 "TagValues" tag_values: Vec<String>
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json),
    Mark::new(7, Location::Default, Style::Json),
    Mark::new(9, Location::Default, Style::Json),
    Mark::new(12, Location::Default, Style::Json),
    Mark::new(13, Location::Default, Style::Json),
    Mark::new(14, Location::Default, Style::Json)
] }
paged! { DescribeCostCheckAdvices: DescribeCostCheckAdvicesAdviceList =
    Number "PageNumber", "Data.AdviceList" data.advice_list, total "Data.TotalCount" }

/// In the request of [`DescribeCostCheckAdvices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostCheckAdvicesTagList {
    pub tag_key: Option<String>,
    pub tag_value: Option<Vec<String>>,
}
input! { DescribeCostCheckAdvicesTagList() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: Vec<String>
} }

/// Response of [`DescribeCostCheckAdvices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostCheckAdvicesOutput {
    pub code: Option<String>,
    pub data: Option<DescribeCostCheckAdvicesData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeCostCheckAdvicesOutput {
    0 "Code" code: String, 1 "Data" data: DescribeCostCheckAdvicesData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`DescribeCostCheckAdvices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostCheckAdvicesData {
    pub advice_list: Vec<DescribeCostCheckAdvicesAdviceList>,
    pub check_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeCostCheckAdvicesData {
    0 "AdviceList" advice_list: Vec<DescribeCostCheckAdvicesAdviceList>, 1 "CheckId" check_id: String,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCostCheckAdvices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostCheckAdvicesAdviceList {
    pub account_folder_id: Option<String>,
    pub account_folder_name: Option<String>,
    pub aliyun_id: Option<i64>,
    pub content: Option<String>,
    pub email: Option<String>,
    pub end_time: Option<i64>,
    pub gmt_deleted: Option<i64>,
    pub product: Option<String>,
    pub region_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub severity: Option<String>,
    pub start_time: Option<i64>,
    pub tags: Vec<DescribeCostCheckAdvicesTags>,
    pub url: Option<String>,
    pub user_name: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeCostCheckAdvicesAdviceList {
    0 "AccountFolderId" account_folder_id: String, 1 "AccountFolderName" account_folder_name: String,
    2 "AliyunId" aliyun_id: i64, 3 "Content" content: String, 4 "Email" email: String, 5 "EndTime" end_time: i64,
    6 "GmtDeleted" gmt_deleted: i64, 7 "Product" product: String, 8 "RegionId" region_id: String,
    9 "ResourceId" resource_id: String, 10 "ResourceName" resource_name: String, 11 "Severity" severity: String,
    12 "StartTime" start_time: i64, 13 "Tags" tags: Vec<DescribeCostCheckAdvicesTags>, 14 "Url" url: String,
    15 "UserName" user_name: String, 16 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeCostCheckAdvices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostCheckAdvicesTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeCostCheckAdvicesTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes cost check results: `DescribeCostCheckResults` of `advisor` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Advisor/2018-01-20/DescribeCostCheckResults>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostCheckResults {
    pub assume_aliyun_id_list: Option<Vec<i64>>,
    pub check_ids: Option<Vec<String>>,
    pub check_plan_id: Option<i64>,
    pub group_by: Option<String>,
    pub language: Option<String>,
    pub product: Option<String>,
    pub region_ids: Option<Vec<String>>,
    pub resource_group_id_list: Option<Vec<String>>,
    pub resource_id: Option<String>,
    pub resource_ids: Option<Vec<String>>,
    pub resource_name: Option<String>,
    pub severity: Option<i64>,
    pub tag_keys: Option<Vec<String>>,
    pub tag_list: Option<Vec<DescribeCostCheckResultsTagList>>,
    pub tag_values: Option<Vec<String>>,
}
operation! { DescribeCostCheckResults() "DescribeCostCheckResults" -> DescribeCostCheckResultsOutput {
    0 "AssumeAliyunIdList" assume_aliyun_id_list: Vec<i64>, 1 "CheckIds" check_ids: Vec<String>,
    2 "CheckPlanId" check_plan_id: i64, 3 "GroupBy" group_by: String, 4 "Language" language: String,
    5 "Product" product: String, 6 "RegionIds" region_ids: Vec<String>,
    7 "ResourceGroupIdList" resource_group_id_list: Vec<String>, 8 "ResourceId" resource_id: String,
    9 "ResourceIds" resource_ids: Vec<String>, 10 "ResourceName" resource_name: String, 11 "Severity" severity: i64,
    12 "TagKeys" tag_keys: Vec<String>, 13 "TagList" tag_list: Vec<DescribeCostCheckResultsTagList>,
    14 "TagValues" tag_values: Vec<String>
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json),
    Mark::new(7, Location::Default, Style::Json),
    Mark::new(9, Location::Default, Style::Json),
    Mark::new(12, Location::Default, Style::Json),
    Mark::new(13, Location::Default, Style::Json),
    Mark::new(14, Location::Default, Style::Json)
] }

/// In the request of [`DescribeCostCheckResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostCheckResultsTagList {
    pub tag_key: Option<String>,
    pub tag_value: Option<Vec<String>>,
}
input! { DescribeCostCheckResultsTagList() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: Vec<String>
} }

/// Response of [`DescribeCostCheckResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostCheckResultsOutput {
    pub code: Option<String>,
    pub data: Option<DescribeCostCheckResultsData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeCostCheckResultsOutput {
    0 "Code" code: String, 1 "Data" data: DescribeCostCheckResultsData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`DescribeCostCheckResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostCheckResultsData {
    pub advice_resource_count: Option<i64>,
    pub group_by: Option<String>,
    pub normal_count: Option<i64>,
    pub resource_count: Option<i64>,
    pub total_count: Option<i64>,
    pub view_group: Vec<DescribeCostCheckResultsViewGroup>,
    pub warning_count: Option<i64>,
}
model! { DescribeCostCheckResultsData {
    0 "AdviceResourceCount" advice_resource_count: i64, 1 "GroupBy" group_by: String, 2 "NormalCount" normal_count: i64,
    3 "ResourceCount" resource_count: i64, 4 "TotalCount" total_count: i64,
    5 "ViewGroup" view_group: Vec<DescribeCostCheckResultsViewGroup>, 6 "WarningCount" warning_count: i64
} }

/// In the response of [`DescribeCostCheckResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostCheckResultsViewGroup {
    pub check_items: Vec<DescribeCostCheckResultsCheckItems>,
    pub group_code: Option<String>,
    pub group_count: Option<i64>,
    pub group_expected_saving_cost: Option<f64>,
    pub group_name: Option<String>,
}
model! { DescribeCostCheckResultsViewGroup {
    0 "CheckItems" check_items: Vec<DescribeCostCheckResultsCheckItems>, 1 "GroupCode" group_code: String,
    2 "GroupCount" group_count: i64, 3 "GroupExpectedSavingCost" group_expected_saving_cost: f64,
    4 "GroupName" group_name: String
} }

/// In the response of [`DescribeCostCheckResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostCheckResultsCheckItems {
    pub advice_count: Option<i64>,
    pub advice_resource_count: Option<i64>,
    pub category: Option<String>,
    pub check_id: Option<String>,
    pub check_name: Option<String>,
    pub current_cost: Option<f64>,
    pub description: Option<String>,
    pub expected_saving_cost: Option<f64>,
    pub optimized_cost: Option<f64>,
    pub product: Option<String>,
    pub severity: Option<i64>,
    pub summary: Option<String>,
    pub tips: Option<String>,
}
model! { DescribeCostCheckResultsCheckItems {
    0 "AdviceCount" advice_count: i64, 1 "AdviceResourceCount" advice_resource_count: i64,
    2 "Category" category: String, 3 "CheckId" check_id: String, 4 "CheckName" check_name: String,
    5 "CurrentCost" current_cost: f64, 6 "Description" description: String,
    7 "ExpectedSavingCost" expected_saving_cost: f64, 8 "OptimizedCost" optimized_cost: f64,
    9 "Product" product: String, 10 "Severity" severity: i64, 11 "Summary" summary: String, 12 "Tips" tips: String
} }

/// Describes cost optimization overview: `DescribeCostOptimizationOverview` of `advisor` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Advisor/2018-01-20/DescribeCostOptimizationOverview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostOptimizationOverview {
    pub assume_aliyun_id: Option<i64>,
    pub assume_aliyun_id_list: Option<Vec<i64>>,
    pub check_plan_id: Option<i64>,
    /// Secret.
    pub token: Option<Secret>,
}
operation! { DescribeCostOptimizationOverview()
    "DescribeCostOptimizationOverview" -> DescribeCostOptimizationOverviewOutput {
    0 "AssumeAliyunId" assume_aliyun_id: i64, 1 "AssumeAliyunIdList" assume_aliyun_id_list: Vec<i64>,
    2 "CheckPlanId" check_plan_id: i64, 3 "Token" token: Secret
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`DescribeCostOptimizationOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostOptimizationOverviewOutput {
    pub access_denied_detail: Option<DescribeCostOptimizationOverviewAccessDeniedDetail>,
    pub code: Option<String>,
    pub data: Option<DescribeCostOptimizationOverviewData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeCostOptimizationOverviewOutput {
    0 "AccessDeniedDetail" access_denied_detail: DescribeCostOptimizationOverviewAccessDeniedDetail,
    1 "Code" code: String, 2 "Data" data: DescribeCostOptimizationOverviewData, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// In the response of [`DescribeCostOptimizationOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostOptimizationOverviewAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DescribeCostOptimizationOverviewAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`DescribeCostOptimizationOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostOptimizationOverviewData {
    pub billing_cycle_date: Option<String>,
    pub current_billing_cost: Option<String>,
    pub expected_saving_cost: Option<String>,
    pub gmt_modified: Option<i64>,
    pub opt_check_item_num: Option<String>,
    pub opt_resource_num: Option<String>,
    pub processed_resource_count: Option<String>,
    pub processed_save_amount: Option<String>,
    pub task_id: Option<i64>,
    pub wait_process_resource_count: Option<String>,
}
model! { DescribeCostOptimizationOverviewData {
    0 "BillingCycleDate" billing_cycle_date: String, 1 "CurrentBillingCost" current_billing_cost: String,
    2 "ExpectedSavingCost" expected_saving_cost: String, 3 "GmtModified" gmt_modified: i64,
    4 "OptCheckItemNum" opt_check_item_num: String, 5 "OptResourceNum" opt_resource_num: String,
    6 "ProcessedResourceCount" processed_resource_count: String, 7 "ProcessedSaveAmount" processed_save_amount: String,
    8 "TaskId" task_id: i64, 9 "WaitProcessResourceCount" wait_process_resource_count: String
} }

/// Gets history advices: `GetHistoryAdvices` of `advisor` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/Advisor/2018-01-20/GetHistoryAdvices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHistoryAdvices {
    pub end_date: Option<String>,
    pub language: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub product: Option<String>,
    pub reverse: Option<bool>,
    pub severity: Option<String>,
    pub start_date: Option<String>,
}
operation! { GetHistoryAdvices() "GetHistoryAdvices" -> GetHistoryAdvicesOutput {
    0 "EndDate" end_date: String, 1 "Language" language: String, 2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64,
    4 "Product" product: String, 5 "Reverse" reverse: bool, 6 "Severity" severity: String,
    7 "StartDate" start_date: String
} }
paged! { GetHistoryAdvices: GetHistoryAdvicesResult = Number "PageNum", "Data.Result" data.result, total "Data.Total" }

/// Response of [`GetHistoryAdvices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHistoryAdvicesOutput {
    pub data: Option<GetHistoryAdvicesData>,
}
model! { GetHistoryAdvicesOutput {
    0 "Data" data: GetHistoryAdvicesData
} }

/// In the response of [`GetHistoryAdvices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHistoryAdvicesData {
    pub page_no: Option<i64>,
    pub result: Vec<GetHistoryAdvicesResult>,
    pub total: Option<i64>,
}
model! { GetHistoryAdvicesData {
    0 "PageNo" page_no: i64, 1 "Result" result: Vec<GetHistoryAdvicesResult>, 2 "Total" total: i64
} }

/// In the response of [`GetHistoryAdvices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHistoryAdvicesResult {
    pub check_id: Option<String>,
    pub check_name: Option<String>,
    pub description: Option<String>,
    pub gmt_created: Option<String>,
    pub product: Option<String>,
    pub resource_id: Option<String>,
    pub severity: Option<i64>,
    pub url: Option<String>,
}
model! { GetHistoryAdvicesResult {
    0 "CheckId" check_id: String, 1 "CheckName" check_name: String, 2 "Description" description: String,
    3 "GmtCreated" gmt_created: String, 4 "Product" product: String, 5 "ResourceId" resource_id: String,
    6 "Severity" severity: i64, 7 "Url" url: String
} }

/// Gets inspect progress: `GetInspectProgress` of `advisor` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Advisor/2018-01-20/GetInspectProgress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInspectProgress {
    pub assume_aliyun_id: Option<i64>,
    pub task_id: Option<i64>,
    /// Secret.
    pub token: Option<Secret>,
}
operation! { GetInspectProgress() "GetInspectProgress" -> GetInspectProgressOutput {
    0 "AssumeAliyunId" assume_aliyun_id: i64, 1 "TaskId" task_id: i64, 2 "Token" token: Secret
} }

/// Response of [`GetInspectProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInspectProgressOutput {
    pub code: Option<String>,
    pub data: Option<GetInspectProgressData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetInspectProgressOutput {
    0 "Code" code: String, 1 "Data" data: GetInspectProgressData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetInspectProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInspectProgressData {
    pub all_subtask_count: Option<i64>,
    pub finish: Option<bool>,
    pub finish_rate: Option<f64>,
    pub finish_subtask_count: Option<i64>,
    pub last_inspect_date: Option<i64>,
    pub task_id: Option<i64>,
    pub used_time: Option<i64>,
}
model! { GetInspectProgressData {
    0 "AllSubtaskCount" all_subtask_count: i64, 1 "Finish" finish: bool, 2 "FinishRate" finish_rate: f64,
    3 "FinishSubtaskCount" finish_subtask_count: i64, 4 "LastInspectDate" last_inspect_date: i64,
    5 "TaskId" task_id: i64, 6 "UsedTime" used_time: i64
} }

/// Gets product list: `GetProductList` of `advisor` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Advisor/2018-01-20/GetProductList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductList {
    pub language: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
operation! { GetProductList() "GetProductList" -> GetProductListOutput {
    0 "Language" language: String, 1 "Token" token: Secret
} }

/// Response of [`GetProductList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductListOutput {
    pub access_denied_detail: Option<GetProductListAccessDeniedDetail>,
    pub code: Option<String>,
    pub data: Vec<GetProductListData>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub user_message: Option<String>,
}
model! { GetProductListOutput {
    0 "AccessDeniedDetail" access_denied_detail: GetProductListAccessDeniedDetail, 1 "Code" code: String,
    2 "Data" data: Vec<GetProductListData>, 3 "Message" message: String, 4 "Success" success: bool,
    5 "UserMessage" user_message: String
} }

/// In the response of [`GetProductList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductListAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { GetProductListAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`GetProductList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductListData {
    pub category: Option<String>,
    pub product_list: Vec<GetProductListProductList>,
}
model! { GetProductListData {
    0 "Category" category: String, 1 "ProductList" product_list: Vec<GetProductListProductList>
} }

/// In the response of [`GetProductList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductListProductList {
    pub new_label: Option<String>,
    pub product: Option<String>,
}
model! { GetProductListProductList {
    0 "NewLabel" new_label: String, 1 "Product" product: String
} }

/// Gets task status by id: `GetTaskStatusById` of `advisor` 2018-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Advisor/2018-01-20/GetTaskStatusById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskStatusById {
    /// Required.
    pub task_id: String,
}
operation! { GetTaskStatusById(task_id: String) "GetTaskStatusById" -> GetTaskStatusByIdOutput {
    0 "TaskId" task_id
} { method: "GET", } }

/// Response of [`GetTaskStatusById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskStatusByIdOutput {
    pub data: Option<GetTaskStatusByIdData>,
}
model! { GetTaskStatusByIdOutput {
    0 "Data" data: GetTaskStatusByIdData
} }

/// In the response of [`GetTaskStatusById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskStatusByIdData {
    pub task_id: Option<i64>,
    pub task_status: Option<i64>,
}
model! { GetTaskStatusByIdData {
    0 "TaskId" task_id: i64, 1 "TaskStatus" task_status: i64
} }

/// Refreshes advisor check: `RefreshAdvisorCheck` of `advisor` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Advisor/2018-01-20/RefreshAdvisorCheck>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshAdvisorCheck {
    pub assume_aliyun_id: Option<i64>,
    pub check_id: Option<String>,
    pub check_plan_id: Option<i64>,
    pub language: Option<String>,
    pub product: Option<String>,
    pub resource_id: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub resource_dimension_list: Option<Vec<RefreshAdvisorCheckResourceDimensionList>>,
}
operation! { RefreshAdvisorCheck() "RefreshAdvisorCheck" -> RefreshAdvisorCheckOutput {
    0 "AssumeAliyunId" assume_aliyun_id: i64, 1 "CheckId" check_id: String, 2 "CheckPlanId" check_plan_id: i64,
    3 "Language" language: String, 4 "Product" product: String, 5 "ResourceId" resource_id: String,
    6 "Token" token: Secret,
    7 "ResourceDimensionList" resource_dimension_list: Vec<RefreshAdvisorCheckResourceDimensionList>
} [
    Mark::new(7, Location::Body, Style::Json)
] }

/// In the request of [`RefreshAdvisorCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshAdvisorCheckResourceDimensionList {
    pub cost: Option<bool>,
    pub performance: Option<bool>,
    pub product: Option<String>,
    pub product_name: Option<String>,
    pub reliablility: Option<bool>,
    pub security: Option<bool>,
    pub service: Option<bool>,
}
input! { RefreshAdvisorCheckResourceDimensionList() {
    0 "Cost" cost: bool, 1 "Performance" performance: bool, 2 "Product" product: String,
    3 "ProductName" product_name: String, 4 "Reliablility" reliablility: bool, 5 "Security" security: bool,
    6 "Service" service: bool
} }

/// Response of [`RefreshAdvisorCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshAdvisorCheckOutput {
    pub data: Option<RefreshAdvisorCheckData>,
}
model! { RefreshAdvisorCheckOutput {
    0 "Data" data: RefreshAdvisorCheckData
} }

/// In the response of [`RefreshAdvisorCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshAdvisorCheckData {
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<i64>,
    pub trace_id: Option<String>,
}
model! { RefreshAdvisorCheckData {
    0 "Message" message: String, 1 "Success" success: bool, 2 "TaskId" task_id: i64, 3 "TraceId" trace_id: String
} }

/// Refreshes advisor cost check: `RefreshAdvisorCostCheck` of `advisor` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Advisor/2018-01-20/RefreshAdvisorCostCheck>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshAdvisorCostCheck {
    pub assume_aliyun_id_list: Option<Vec<i64>>,
    pub check_ids: Option<Vec<String>>,
    pub check_plan_id: Option<i64>,
    pub product: Option<String>,
    pub refresh_resource: Option<bool>,
    pub resource_ids: Option<Vec<String>>,
}
operation! { RefreshAdvisorCostCheck() "RefreshAdvisorCostCheck" -> RefreshAdvisorCostCheckOutput {
    0 "AssumeAliyunIdList" assume_aliyun_id_list: Vec<i64>, 1 "CheckIds" check_ids: Vec<String>,
    2 "CheckPlanId" check_plan_id: i64, 3 "Product" product: String, 4 "RefreshResource" refresh_resource: bool,
    5 "ResourceIds" resource_ids: Vec<String>
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json)
] }

/// Response of [`RefreshAdvisorCostCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshAdvisorCostCheckOutput {
    pub code: Option<String>,
    pub data: Option<RefreshAdvisorCostCheckData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RefreshAdvisorCostCheckOutput {
    0 "Code" code: String, 1 "Data" data: RefreshAdvisorCostCheckData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`RefreshAdvisorCostCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshAdvisorCostCheckData {
    pub command_id: Option<String>,
    pub manager_task_id: Option<i64>,
    pub success: Option<bool>,
    pub task_id: Option<i64>,
}
model! { RefreshAdvisorCostCheckData {
    0 "CommandId" command_id: String, 1 "ManagerTaskId" manager_task_id: i64, 2 "Success" success: bool,
    3 "TaskId" task_id: i64
} }

/// Refreshes advisor resource: `RefreshAdvisorResource` of `advisor` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Advisor/2018-01-20/RefreshAdvisorResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshAdvisorResource {
    /// Required.
    pub product: String,
    pub resource_id: Option<String>,
}
operation! { RefreshAdvisorResource(product: String) "RefreshAdvisorResource" -> RefreshAdvisorResourceOutput {
    0 "Product" product, 1 "ResourceId" resource_id: String
} }

/// Response of [`RefreshAdvisorResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshAdvisorResourceOutput {
    pub data: Option<i64>,
}
model! { RefreshAdvisorResourceOutput {
    0 "Data" data: i64
} }

/// Reports biz alert info: `ReportBizAlertInfo` of `advisor` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Advisor/2018-01-20/ReportBizAlertInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportBizAlertInfo {
    pub alert_description: Option<String>,
    /// Required.
    pub alert_detail: String,
    pub alert_grade: Option<String>,
    pub alert_labels: Option<String>,
    /// Required.
    pub alert_scene: String,
    /// Required. Secret.
    pub alert_token: Secret,
    pub alert_uid: Option<Vec<i64>>,
    pub language: Option<String>,
}
operation! { ReportBizAlertInfo(alert_detail: String, alert_scene: String, alert_token: Secret)
    "ReportBizAlertInfo" -> ReportBizAlertInfoOutput {
    0 "AlertDescription" alert_description: String, 1 "AlertDetail" alert_detail, 2 "AlertGrade" alert_grade: String,
    3 "AlertLabels" alert_labels: String, 4 "AlertScene" alert_scene, 5 "AlertToken" alert_token,
    6 "AlertUid" alert_uid: Vec<i64>, 7 "Language" language: String
} [
    Mark::new(6, Location::Default, Style::Json)
] }

/// Response of [`ReportBizAlertInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportBizAlertInfoOutput {
    pub code: Option<String>,
    pub data: Option<ReportBizAlertInfoData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ReportBizAlertInfoOutput {
    0 "Code" code: String, 1 "Data" data: ReportBizAlertInfoData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ReportBizAlertInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportBizAlertInfoData {
    pub result: Option<String>,
}
model! { ReportBizAlertInfoData {
    0 "Result" result: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    DescribeAdvices, DescribeAdvicesFlatPage, DescribeAdvicesPage, DescribeAdvisorChecks, DescribeAdvisorChecksFoPages,
    DescribeAdvisorResources, DescribeCostCheckAdvices, DescribeCostCheckResults, DescribeCostOptimizationOverview,
    GetHistoryAdvices, GetInspectProgress, GetProductList, GetTaskStatusById, RefreshAdvisorCheck,
    RefreshAdvisorCostCheck, RefreshAdvisorResource, ReportBizAlertInfo
}
