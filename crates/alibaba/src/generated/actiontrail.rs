//! `actiontrail` of Alibaba Cloud, API version 2020-07-06.
//!
//! Endpoint: a table of 65 regions, else `actiontrail.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, actiontrail::DescribeAdvancedQueryHistory};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAdvancedQueryHistory::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "actiontrail.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "actiontrail.ap-northeast-2.aliyuncs.com"),
        ("ap-northeast-2-pop", "actiontrail.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "actiontrail.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "actiontrail.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "actiontrail.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "actiontrail.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "actiontrail.ap-southeast-7.aliyuncs.com"),
        ("ap-southeast-8", "actiontrail.ap-southeast-8.aliyuncs.com"),
        ("cn-beijing", "actiontrail.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "actiontrail.aliyuncs.com"),
        ("cn-beijing-finance-pop", "actiontrail.aliyuncs.com"),
        ("cn-beijing-gov-1", "actiontrail.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "actiontrail.aliyuncs.com"),
        ("cn-chengdu", "actiontrail.cn-chengdu.aliyuncs.com"),
        ("cn-edge-1", "actiontrail.aliyuncs.com"),
        ("cn-fujian", "actiontrail.aliyuncs.com"),
        ("cn-guangzhou", "actiontrail.cn-guangzhou.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "actiontrail.aliyuncs.com"),
        ("cn-hangzhou", "actiontrail.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "actiontrail.aliyuncs.com"),
        ("cn-hangzhou-finance", "actiontrail.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "actiontrail.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "actiontrail.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "actiontrail.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "actiontrail.aliyuncs.com"),
        ("cn-hangzhou-test-306", "actiontrail.aliyuncs.com"),
        ("cn-heyuan", "actiontrail.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "actiontrail.cn-hongkong.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "actiontrail.aliyuncs.com"),
        ("cn-huhehaote", "actiontrail.cn-huhehaote.aliyuncs.com"),
        ("cn-nanjing", "actiontrail.cn-nanjing.aliyuncs.com"),
        ("cn-north-2-gov-1", "actiontrail.cn-north-2-gov-1.aliyuncs.com"),
        ("cn-qingdao", "actiontrail.cn-qingdao.aliyuncs.com"),
        ("cn-qingdao-nebula", "actiontrail.aliyuncs.com"),
        ("cn-shanghai", "actiontrail.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "actiontrail.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "actiontrail.aliyuncs.com"),
        ("cn-shanghai-finance-1", "actiontrail.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shanghai-inner", "actiontrail.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "actiontrail.aliyuncs.com"),
        ("cn-shenzhen", "actiontrail.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "actiontrail.aliyuncs.com"),
        ("cn-shenzhen-inner", "actiontrail.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "actiontrail.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "actiontrail.aliyuncs.com"),
        ("cn-wuhan", "actiontrail.aliyuncs.com"),
        ("cn-wulanchabu", "actiontrail.cn-wulanchabu.aliyuncs.com"),
        ("cn-yushanfang", "actiontrail.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "actiontrail.aliyuncs.com"),
        ("cn-zhangjiakou", "actiontrail.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "actiontrail.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "actiontrail.aliyuncs.com"),
        ("cn-zhongwei", "actiontrail.cn-zhongwei.aliyuncs.com"),
        ("eu-central-1", "actiontrail.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "actiontrail.eu-west-1.aliyuncs.com"),
        ("eu-west-1-oxs", "actiontrail.ap-northeast-1.aliyuncs.com"),
        ("eu-west-2", "actiontrail.eu-west-2.aliyuncs.com"),
        ("me-central-1", "actiontrail.me-central-1.aliyuncs.com"),
        ("me-east-1", "actiontrail.me-east-1.aliyuncs.com"),
        ("na-south-1", "actiontrail.na-south-1.aliyuncs.com"),
        ("rus-west-1-pop", "actiontrail.ap-northeast-1.aliyuncs.com"),
        ("us-east-1", "actiontrail.us-east-1.aliyuncs.com"),
        ("us-southeast-1", "actiontrail.us-southeast-1.aliyuncs.com"),
        ("us-west-1", "actiontrail.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "actiontrail-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "actiontrail-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-southeast-1", "actiontrail-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "actiontrail-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "actiontrail-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-7", "actiontrail-vpc.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "actiontrail-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "actiontrail-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "actiontrail-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "actiontrail-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "actiontrail-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "actiontrail-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "actiontrail-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-nanjing", "actiontrail-vpc.cn-nanjing.aliyuncs.com"),
        ("cn-north-2-gov-1", "actiontrail-vpc.cn-north-2-gov-1.aliyuncs.com"),
        ("cn-qingdao", "actiontrail-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "actiontrail-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "actiontrail-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "actiontrail-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "actiontrail-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "actiontrail-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "actiontrail-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "actiontrail-vpc.eu-west-1.aliyuncs.com"),
        ("me-east-1", "actiontrail-vpc.me-east-1.aliyuncs.com"),
        ("na-south-1", "actiontrail-vpc.na-south-1.aliyuncs.com"),
        ("us-east-1", "actiontrail-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "actiontrail-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "actiontrail",
    "2020-07-06",
    "actiontrail",
    &ENDPOINTS,
);

/// Creates advanced query history: `CreateAdvancedQueryHistory` of `actiontrail` 2020-07-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/CreateAdvancedQueryHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAdvancedQueryHistory {
    pub dry_run: Option<bool>,
    pub query_sql: Option<String>,
    /// Required.
    pub simple_query: bool,
}
operation! { CreateAdvancedQueryHistory(simple_query: bool)
    "CreateAdvancedQueryHistory" -> CreateAdvancedQueryHistoryOutput {
    0 "DryRun" dry_run: bool, 1 "QuerySql" query_sql: String, 2 "SimpleQuery" simple_query
} }

/// Response of [`CreateAdvancedQueryHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAdvancedQueryHistoryOutput {
    pub dry_run_result: Option<String>,
    pub query_id: Option<String>,
    pub query_sql: Option<String>,
    pub simple_query: Option<bool>,
}
model! { CreateAdvancedQueryHistoryOutput {
    0 "DryRunResult" dry_run_result: String, 1 "QueryId" query_id: String, 2 "QuerySql" query_sql: String,
    3 "SimpleQuery" simple_query: bool
} }

/// Creates advanced query template: `CreateAdvancedQueryTemplate` of `actiontrail` 2020-07-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/CreateAdvancedQueryTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAdvancedQueryTemplate {
    /// Required.
    pub simple_query: bool,
    pub template_name: Option<String>,
    /// Required.
    pub template_sql: String,
}
operation! { CreateAdvancedQueryTemplate(simple_query: bool, template_sql: String)
    "CreateAdvancedQueryTemplate" -> CreateAdvancedQueryTemplateOutput {
    0 "SimpleQuery" simple_query, 1 "TemplateName" template_name: String, 2 "TemplateSql" template_sql
} }

/// Response of [`CreateAdvancedQueryTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAdvancedQueryTemplateOutput {
    pub simple_query: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_sql: Option<String>,
}
model! { CreateAdvancedQueryTemplateOutput {
    0 "SimpleQuery" simple_query: String, 1 "TemplateId" template_id: String, 2 "TemplateName" template_name: String,
    3 "TemplateSql" template_sql: String
} }

/// Creates delivery history job: `CreateDeliveryHistoryJob` of `actiontrail` 2020-07-06.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/CreateDeliveryHistoryJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeliveryHistoryJob {
    pub client_token: Option<String>,
    /// Required.
    pub trail_name: String,
}
operation! { CreateDeliveryHistoryJob(trail_name: String) "CreateDeliveryHistoryJob" -> CreateDeliveryHistoryJobOutput {
    0 "ClientToken" client_token: String, 1 "TrailName" trail_name
} }

/// Response of [`CreateDeliveryHistoryJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeliveryHistoryJobOutput {
    pub job_id: Option<i64>,
}
model! { CreateDeliveryHistoryJobOutput {
    0 "JobId" job_id: i64
} }

/// Creates trail: `CreateTrail` of `actiontrail` 2020-07-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/CreateTrail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrail {
    pub event_rw: Option<String>,
    pub is_organization_trail: Option<bool>,
    pub max_compute_project_arn: Option<String>,
    pub max_compute_write_role_arn: Option<String>,
    /// Required.
    pub name: String,
    pub oss_bucket_name: Option<String>,
    pub oss_key_prefix: Option<String>,
    pub oss_write_role_arn: Option<String>,
    pub sls_project_arn: Option<String>,
    pub sls_write_role_arn: Option<String>,
    pub trail_region: Option<String>,
}
operation! { CreateTrail(name: String) "CreateTrail" -> CreateTrailOutput {
    0 "EventRW" event_rw: String, 1 "IsOrganizationTrail" is_organization_trail: bool,
    2 "MaxComputeProjectArn" max_compute_project_arn: String,
    3 "MaxComputeWriteRoleArn" max_compute_write_role_arn: String, 4 "Name" name,
    5 "OssBucketName" oss_bucket_name: String, 6 "OssKeyPrefix" oss_key_prefix: String,
    7 "OssWriteRoleArn" oss_write_role_arn: String, 8 "SlsProjectArn" sls_project_arn: String,
    9 "SlsWriteRoleArn" sls_write_role_arn: String, 10 "TrailRegion" trail_region: String
} }

/// Response of [`CreateTrail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrailOutput {
    pub event_rw: Option<String>,
    pub home_region: Option<String>,
    pub max_compute_project_arn: Option<String>,
    pub max_compute_write_role_arn: Option<String>,
    pub name: Option<String>,
    pub oss_bucket_name: Option<String>,
    pub oss_key_prefix: Option<String>,
    pub oss_write_role_arn: Option<String>,
    pub sls_project_arn: Option<String>,
    pub sls_write_role_arn: Option<String>,
    pub trail_region: Option<String>,
}
model! { CreateTrailOutput {
    0 "EventRW" event_rw: String, 1 "HomeRegion" home_region: String,
    2 "MaxComputeProjectArn" max_compute_project_arn: String,
    3 "MaxComputeWriteRoleArn" max_compute_write_role_arn: String, 4 "Name" name: String,
    5 "OssBucketName" oss_bucket_name: String, 6 "OssKeyPrefix" oss_key_prefix: String,
    7 "OssWriteRoleArn" oss_write_role_arn: String, 8 "SlsProjectArn" sls_project_arn: String,
    9 "SlsWriteRoleArn" sls_write_role_arn: String, 10 "TrailRegion" trail_region: String
} }

/// Deletes advanced query history: `DeleteAdvancedQueryHistory` of `actiontrail` 2020-07-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/DeleteAdvancedQueryHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAdvancedQueryHistory {
    /// Required.
    pub query_id: String,
}
operation! { DeleteAdvancedQueryHistory(query_id: String) "DeleteAdvancedQueryHistory" -> Empty {
    0 "QueryId" query_id
} }

/// Response of [`DeleteAdvancedQueryHistory`]: empty.
pub type DeleteAdvancedQueryHistoryOutput = Empty;

/// Deletes advanced query template: `DeleteAdvancedQueryTemplate` of `actiontrail` 2020-07-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/DeleteAdvancedQueryTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAdvancedQueryTemplate {
    pub template_id: Option<String>,
}
operation! { DeleteAdvancedQueryTemplate() "DeleteAdvancedQueryTemplate" -> Empty {
    0 "TemplateId" template_id: String
} }

/// Response of [`DeleteAdvancedQueryTemplate`]: empty.
pub type DeleteAdvancedQueryTemplateOutput = Empty;

/// Deletes data event selector: `DeleteDataEventSelector` of `actiontrail` 2020-07-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/DeleteDataEventSelector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataEventSelector {
    /// Required.
    pub trail_name: String,
}
operation! { DeleteDataEventSelector(trail_name: String) "DeleteDataEventSelector" -> Empty {
    0 "TrailName" trail_name
} }

/// Response of [`DeleteDataEventSelector`]: empty.
pub type DeleteDataEventSelectorOutput = Empty;

/// Deletes delivery history job: `DeleteDeliveryHistoryJob` of `actiontrail` 2020-07-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/DeleteDeliveryHistoryJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeliveryHistoryJob {
    /// Required. 0 to 2147483647.
    pub job_id: i64,
}
operation! { DeleteDeliveryHistoryJob(job_id: i64) "DeleteDeliveryHistoryJob" -> Empty {
    0 "JobId" job_id
} }

/// Response of [`DeleteDeliveryHistoryJob`]: empty.
pub type DeleteDeliveryHistoryJobOutput = Empty;

/// Deletes trail: `DeleteTrail` of `actiontrail` 2020-07-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/DeleteTrail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrail {
    /// Required.
    pub name: String,
}
operation! { DeleteTrail(name: String) "DeleteTrail" -> Empty {
    0 "Name" name
} }

/// Response of [`DeleteTrail`]: empty.
pub type DeleteTrailOutput = Empty;

/// Describes advanced query history: `DescribeAdvancedQueryHistory` of `actiontrail` 2020-07-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/DescribeAdvancedQueryHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvancedQueryHistory {}
operation! { DescribeAdvancedQueryHistory() "DescribeAdvancedQueryHistory" -> DescribeAdvancedQueryHistoryOutput {} }

/// Response of [`DescribeAdvancedQueryHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvancedQueryHistoryOutput {
    pub query_history_list: Vec<DescribeAdvancedQueryHistoryQueryHistoryList>,
}
model! { DescribeAdvancedQueryHistoryOutput {
    0 "QueryHistoryList" query_history_list: Vec<DescribeAdvancedQueryHistoryQueryHistoryList>
} }

/// In the response of [`DescribeAdvancedQueryHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvancedQueryHistoryQueryHistoryList {
    pub query_id: Option<String>,
    pub query_sql: Option<String>,
    pub simple_query: Option<bool>,
    pub time_stamp: Option<String>,
}
model! { DescribeAdvancedQueryHistoryQueryHistoryList {
    0 "QueryId" query_id: String, 1 "QuerySql" query_sql: String, 2 "SimpleQuery" simple_query: bool,
    3 "TimeStamp" time_stamp: String
} }

/// Describes advanced query template: `DescribeAdvancedQueryTemplate` of `actiontrail` 2020-07-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/DescribeAdvancedQueryTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvancedQueryTemplate {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub template_name: Option<String>,
}
operation! { DescribeAdvancedQueryTemplate() "DescribeAdvancedQueryTemplate" -> DescribeAdvancedQueryTemplateOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TemplateName" template_name: String
} }
paged! { DescribeAdvancedQueryTemplate: DescribeAdvancedQueryTemplateTemplateList =
    Number "PageNumber", "TemplatePage.TemplateList" template_page.template_list, total "TemplatePage.Total" }

/// Response of [`DescribeAdvancedQueryTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvancedQueryTemplateOutput {
    pub template_page: Option<DescribeAdvancedQueryTemplateTemplatePage>,
}
model! { DescribeAdvancedQueryTemplateOutput {
    0 "TemplatePage" template_page: DescribeAdvancedQueryTemplateTemplatePage
} }

/// In the response of [`DescribeAdvancedQueryTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvancedQueryTemplateTemplatePage {
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub template_list: Vec<DescribeAdvancedQueryTemplateTemplateList>,
    pub total: Option<i64>,
}
model! { DescribeAdvancedQueryTemplateTemplatePage {
    0 "PageNumber" page_number: String, 1 "PageSize" page_size: String,
    2 "TemplateList" template_list: Vec<DescribeAdvancedQueryTemplateTemplateList>, 3 "Total" total: i64
} }

/// In the response of [`DescribeAdvancedQueryTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvancedQueryTemplateTemplateList {
    pub simple_query: Option<bool>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_sql: Option<String>,
}
model! { DescribeAdvancedQueryTemplateTemplateList {
    0 "SimpleQuery" simple_query: bool, 1 "TemplateId" template_id: String, 2 "TemplateName" template_name: String,
    3 "TemplateSql" template_sql: String
} }

/// Describes regions: `DescribeRegions` of `actiontrail` 2020-07-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String
} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Option<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions: DescribeRegionsRegions
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub region: Vec<DescribeRegionsRegion>,
}
model! { DescribeRegionsRegions {
    0 "Region" region: Vec<DescribeRegionsRegion>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegion {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegion {
    0 "LocalName" local_name: String, 1 "RegionEndpoint" region_endpoint: String, 2 "RegionId" region_id: String
} }

/// Describes resource life cycle events: `DescribeResourceLifeCycleEvents` of `actiontrail` 2020-07-06.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/DescribeResourceLifeCycleEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceLifeCycleEvents {
    pub resource_type: Option<String>,
    pub service_name: Option<String>,
}
operation! { DescribeResourceLifeCycleEvents()
    "DescribeResourceLifeCycleEvents" -> DescribeResourceLifeCycleEventsOutput {
    0 "ResourceType" resource_type: String, 1 "ServiceName" service_name: String
} }

/// Response of [`DescribeResourceLifeCycleEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceLifeCycleEventsOutput {
    pub data: Option<String>,
}
model! { DescribeResourceLifeCycleEventsOutput {
    0 "Data" data: String
} }

/// Describes scenes: `DescribeScenes` of `actiontrail` 2020-07-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/DescribeScenes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScenes {
    pub search_code: Option<String>,
}
operation! { DescribeScenes() "DescribeScenes" -> DescribeScenesOutput {
    0 "SearchCode" search_code: String
} }

/// Response of [`DescribeScenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScenesOutput {
    pub scene_list: Vec<DescribeScenesSceneList>,
}
model! { DescribeScenesOutput {
    0 "SceneList" scene_list: Vec<DescribeScenesSceneList>
} }

/// In the response of [`DescribeScenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScenesSceneList {
    pub description: Option<String>,
    pub name: Option<String>,
    pub scene_id: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub r#type: Option<String>,
}
model! { DescribeScenesSceneList {
    0 "Description" description: String, 1 "Name" name: String, 2 "SceneId" scene_id: String, 3 "Token" token: Secret,
    4 "Type" r#type: String
} }

/// Describes search templates: `DescribeSearchTemplates` of `actiontrail` 2020-07-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/DescribeSearchTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSearchTemplates {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub scene_id: String,
}
operation! { DescribeSearchTemplates(scene_id: String) "DescribeSearchTemplates" -> DescribeSearchTemplatesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "SceneId" scene_id
} }
paged! { DescribeSearchTemplates: DescribeSearchTemplatesTemplateList =
    Number "PageNumber", "TemplateList" template_list }

/// Response of [`DescribeSearchTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSearchTemplatesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub template_list: Vec<DescribeSearchTemplatesTemplateList>,
}
model! { DescribeSearchTemplatesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "TemplateList" template_list: Vec<DescribeSearchTemplatesTemplateList>
} }

/// In the response of [`DescribeSearchTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSearchTemplatesTemplateList {
    pub charts: Option<String>,
    pub description: Option<String>,
    pub params: Option<String>,
    pub scene_id: Option<String>,
    pub sql: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub r#type: Option<String>,
}
model! { DescribeSearchTemplatesTemplateList {
    0 "Charts" charts: String, 1 "Description" description: String, 2 "Params" params: String,
    3 "SceneId" scene_id: String, 4 "Sql" sql: String, 5 "TemplateId" template_id: String,
    6 "TemplateName" template_name: String, 7 "Token" token: Secret, 8 "Type" r#type: String
} }

/// Describes trail delivery metric data: `DescribeTrailDeliveryMetricData` of `actiontrail` 2020-07-06.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/DescribeTrailDeliveryMetricData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrailDeliveryMetricData {
    /// Required.
    pub end_time: String,
    /// Required.
    pub metric_name: String,
    /// Required.
    pub period: i64,
    /// Required.
    pub start_time: String,
    /// Required.
    pub trail_name: String,
}

/// Arguments of [`DescribeTrailDeliveryMetricData::new`].
pub struct DescribeTrailDeliveryMetricDataRequired {
    pub end_time: String,
    pub metric_name: String,
    pub period: i64,
    pub start_time: String,
    pub trail_name: String,
}
operation! {
    DescribeTrailDeliveryMetricData { DescribeTrailDeliveryMetricDataRequired: end_time, metric_name, period, start_time, trail_name }
    "DescribeTrailDeliveryMetricData" -> DescribeTrailDeliveryMetricDataOutput {
    0 "EndTime" end_time, 1 "MetricName" metric_name, 2 "Period" period, 3 "StartTime" start_time,
    4 "TrailName" trail_name
} { method: "GET", } }

/// Response of [`DescribeTrailDeliveryMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrailDeliveryMetricDataOutput {
    pub metric_list: Vec<DescribeTrailDeliveryMetricDataMetricList>,
}
model! { DescribeTrailDeliveryMetricDataOutput {
    0 "MetricList" metric_list: Vec<DescribeTrailDeliveryMetricDataMetricList>
} }

/// In the response of [`DescribeTrailDeliveryMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrailDeliveryMetricDataMetricList {
    pub count: Option<i64>,
    pub timestamp: Option<i64>,
}
model! { DescribeTrailDeliveryMetricDataMetricList {
    0 "Count" count: i64, 1 "Timestamp" timestamp: i64
} }

/// Describes trails: `DescribeTrails` of `actiontrail` 2020-07-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/DescribeTrails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrails {
    pub include_organization_trail: Option<bool>,
    pub include_shadow_trails: Option<bool>,
    pub name_list: Option<String>,
}
operation! { DescribeTrails() "DescribeTrails" -> DescribeTrailsOutput {
    0 "IncludeOrganizationTrail" include_organization_trail: bool, 1 "IncludeShadowTrails" include_shadow_trails: bool,
    2 "NameList" name_list: String
} }

/// Response of [`DescribeTrails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrailsOutput {
    pub trail_list: Vec<DescribeTrailsTrailList>,
}
model! { DescribeTrailsOutput {
    0 "TrailList" trail_list: Vec<DescribeTrailsTrailList>
} }

/// In the response of [`DescribeTrails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrailsTrailList {
    pub create_time: Option<String>,
    pub event_rw: Option<String>,
    pub home_region: Option<String>,
    pub is_organization_trail: Option<bool>,
    pub max_compute_project_arn: Option<String>,
    pub max_compute_write_role_arn: Option<String>,
    pub name: Option<String>,
    pub organization_id: Option<String>,
    pub oss_bucket_location: Option<String>,
    pub oss_bucket_name: Option<String>,
    pub oss_key_prefix: Option<String>,
    pub oss_write_role_arn: Option<String>,
    pub region: Option<String>,
    pub sls_project_arn: Option<String>,
    pub sls_write_role_arn: Option<String>,
    pub start_logging_time: Option<String>,
    pub status: Option<String>,
    pub stop_logging_time: Option<String>,
    pub trail_arn: Option<String>,
    pub trail_region: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeTrailsTrailList {
    0 "CreateTime" create_time: String, 1 "EventRW" event_rw: String, 2 "HomeRegion" home_region: String,
    3 "IsOrganizationTrail" is_organization_trail: bool, 4 "MaxComputeProjectArn" max_compute_project_arn: String,
    5 "MaxComputeWriteRoleArn" max_compute_write_role_arn: String, 6 "Name" name: String,
    7 "OrganizationId" organization_id: String, 8 "OssBucketLocation" oss_bucket_location: String,
    9 "OssBucketName" oss_bucket_name: String, 10 "OssKeyPrefix" oss_key_prefix: String,
    11 "OssWriteRoleArn" oss_write_role_arn: String, 12 "Region" region: String,
    13 "SlsProjectArn" sls_project_arn: String, 14 "SlsWriteRoleArn" sls_write_role_arn: String,
    15 "StartLoggingTime" start_logging_time: String, 16 "Status" status: String,
    17 "StopLoggingTime" stop_logging_time: String, 18 "TrailArn" trail_arn: String,
    19 "TrailRegion" trail_region: String, 20 "UpdateTime" update_time: String
} }

/// Describes user alert count: `DescribeUserAlertCount` of `actiontrail` 2020-07-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/DescribeUserAlertCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAlertCount {
    pub end_date: Option<String>,
    pub start_date: Option<String>,
}
operation! { DescribeUserAlertCount() "DescribeUserAlertCount" -> DescribeUserAlertCountOutput {
    0 "EndDate" end_date: String, 1 "StartDate" start_date: String
} }

/// Response of [`DescribeUserAlertCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAlertCountOutput {
    pub data: Option<DescribeUserAlertCountData>,
}
model! { DescribeUserAlertCountOutput {
    0 "Data" data: DescribeUserAlertCountData
} }

/// In the response of [`DescribeUserAlertCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAlertCountData {
    pub counts: Vec<i64>,
    pub dates: Vec<String>,
}
model! { DescribeUserAlertCountData {
    0 "Counts" counts: Vec<i64>, 1 "Dates" dates: Vec<String>
} }

/// Describes user log count: `DescribeUserLogCount` of `actiontrail` 2020-07-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/DescribeUserLogCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserLogCount {
    pub end_date: Option<String>,
    pub start_date: Option<String>,
}
operation! { DescribeUserLogCount() "DescribeUserLogCount" -> DescribeUserLogCountOutput {
    0 "EndDate" end_date: String, 1 "StartDate" start_date: String
} }

/// Response of [`DescribeUserLogCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserLogCountOutput {
    pub data: Option<DescribeUserLogCountData>,
}
model! { DescribeUserLogCountOutput {
    0 "Data" data: DescribeUserLogCountData
} }

/// In the response of [`DescribeUserLogCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserLogCountData {
    pub counts: Vec<i64>,
    pub dates: Vec<String>,
}
model! { DescribeUserLogCountData {
    0 "Counts" counts: Vec<i64>, 1 "Dates" dates: Vec<String>
} }

/// Describes user trail count: `DescribeUserTrailCount` of `actiontrail` 2020-07-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/DescribeUserTrailCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserTrailCount {}
operation! { DescribeUserTrailCount() "DescribeUserTrailCount" -> DescribeUserTrailCountOutput {} }

/// Response of [`DescribeUserTrailCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserTrailCountOutput {
    pub data: Option<DescribeUserTrailCountData>,
}
model! { DescribeUserTrailCountOutput {
    0 "Data" data: DescribeUserTrailCountData
} }

/// In the response of [`DescribeUserTrailCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserTrailCountData {
    pub counts: Vec<i64>,
    pub dates: Vec<String>,
}
model! { DescribeUserTrailCountData {
    0 "Counts" counts: Vec<i64>, 1 "Dates" dates: Vec<String>
} }

/// Disables insight: `DisableInsight` of `actiontrail` 2020-07-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/DisableInsight>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableInsight {
    pub insight_type: Option<String>,
}
operation! { DisableInsight() "DisableInsight" -> Empty {
    0 "InsightType" insight_type: String
} }

/// Response of [`DisableInsight`]: empty.
pub type DisableInsightOutput = Empty;

/// Enables insight: `EnableInsight` of `actiontrail` 2020-07-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/EnableInsight>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableInsight {
    pub insight_type: Option<String>,
}
operation! { EnableInsight() "EnableInsight" -> Empty {
    0 "InsightType" insight_type: String
} }

/// Response of [`EnableInsight`]: empty.
pub type EnableInsightOutput = Empty;

/// Gets access key last used events: `GetAccessKeyLastUsedEvents` of `actiontrail` 2020-07-06.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/GetAccessKeyLastUsedEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessKeyLastUsedEvents {
    /// Required.
    pub access_key: String,
    pub next_token: Option<String>,
    pub page_size: Option<String>,
    /// Required.
    pub service_name: String,
}
operation! { GetAccessKeyLastUsedEvents(access_key: String, service_name: String)
    "GetAccessKeyLastUsedEvents" -> GetAccessKeyLastUsedEventsOutput {
    0 "AccessKey" access_key, 1 "NextToken" next_token: String, 2 "PageSize" page_size: String,
    3 "ServiceName" service_name
} }
paged! { GetAccessKeyLastUsedEvents: GetAccessKeyLastUsedEventsEvents =
    Token "NextToken", "Events" events, next "NextToken" }

/// Response of [`GetAccessKeyLastUsedEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessKeyLastUsedEventsOutput {
    pub events: Vec<GetAccessKeyLastUsedEventsEvents>,
    pub next_token: Option<String>,
}
model! { GetAccessKeyLastUsedEventsOutput {
    0 "Events" events: Vec<GetAccessKeyLastUsedEventsEvents>, 1 "NextToken" next_token: String
} }

/// In the response of [`GetAccessKeyLastUsedEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessKeyLastUsedEventsEvents {
    pub detail: Option<String>,
    pub event_name: Option<String>,
    pub source: Option<String>,
    pub used_timestamp: Option<i64>,
}
model! { GetAccessKeyLastUsedEventsEvents {
    0 "Detail" detail: String, 1 "EventName" event_name: String, 2 "Source" source: String,
    3 "UsedTimestamp" used_timestamp: i64
} }

/// Gets access key last used info: `GetAccessKeyLastUsedInfo` of `actiontrail` 2020-07-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/GetAccessKeyLastUsedInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessKeyLastUsedInfo {
    /// Required.
    pub access_key: String,
}
operation! { GetAccessKeyLastUsedInfo(access_key: String) "GetAccessKeyLastUsedInfo" -> GetAccessKeyLastUsedInfoOutput {
    0 "AccessKey" access_key
} }

/// Response of [`GetAccessKeyLastUsedInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessKeyLastUsedInfoOutput {
    pub access_key_id: Option<String>,
    pub account_id: Option<String>,
    pub account_type: Option<String>,
    pub detail: Option<String>,
    pub owner_id: Option<String>,
    pub service_name: Option<String>,
    pub service_name_cn: Option<String>,
    pub service_name_en: Option<String>,
    pub source: Option<String>,
    pub used_timestamp: Option<i64>,
    pub user_name: Option<String>,
}
model! { GetAccessKeyLastUsedInfoOutput {
    0 "AccessKeyId" access_key_id: String, 1 "AccountId" account_id: String, 2 "AccountType" account_type: String,
    3 "Detail" detail: String, 4 "OwnerId" owner_id: String, 5 "ServiceName" service_name: String,
    6 "ServiceNameCn" service_name_cn: String, 7 "ServiceNameEn" service_name_en: String, 8 "Source" source: String,
    9 "UsedTimestamp" used_timestamp: i64, 10 "UserName" user_name: String
} }

/// Gets access key last used ips: `GetAccessKeyLastUsedIps` of `actiontrail` 2020-07-06.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/GetAccessKeyLastUsedIps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessKeyLastUsedIps {
    /// Required.
    pub access_key: String,
    pub next_token: Option<String>,
    pub page_size: Option<String>,
    /// Required.
    pub service_name: String,
}
operation! { GetAccessKeyLastUsedIps(access_key: String, service_name: String)
    "GetAccessKeyLastUsedIps" -> GetAccessKeyLastUsedIpsOutput {
    0 "AccessKey" access_key, 1 "NextToken" next_token: String, 2 "PageSize" page_size: String,
    3 "ServiceName" service_name
} }
paged! { GetAccessKeyLastUsedIps: GetAccessKeyLastUsedIpsIps = Token "NextToken", "Ips" ips, next "NextToken" }

/// Response of [`GetAccessKeyLastUsedIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessKeyLastUsedIpsOutput {
    pub ips: Vec<GetAccessKeyLastUsedIpsIps>,
    pub next_token: Option<String>,
}
model! { GetAccessKeyLastUsedIpsOutput {
    0 "Ips" ips: Vec<GetAccessKeyLastUsedIpsIps>, 1 "NextToken" next_token: String
} }

/// In the response of [`GetAccessKeyLastUsedIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessKeyLastUsedIpsIps {
    pub detail: Option<String>,
    pub ip: Option<String>,
    pub source: Option<String>,
    pub used_timestamp: Option<i64>,
}
model! { GetAccessKeyLastUsedIpsIps {
    0 "Detail" detail: String, 1 "Ip" ip: String, 2 "Source" source: String, 3 "UsedTimestamp" used_timestamp: i64
} }

/// Gets access key last used products: `GetAccessKeyLastUsedProducts` of `actiontrail` 2020-07-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/GetAccessKeyLastUsedProducts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessKeyLastUsedProducts {
    /// Required.
    pub access_key: String,
}
operation! { GetAccessKeyLastUsedProducts(access_key: String)
    "GetAccessKeyLastUsedProducts" -> GetAccessKeyLastUsedProductsOutput {
    0 "AccessKey" access_key
} }

/// Response of [`GetAccessKeyLastUsedProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessKeyLastUsedProductsOutput {
    pub products: Vec<GetAccessKeyLastUsedProductsProducts>,
}
model! { GetAccessKeyLastUsedProductsOutput {
    0 "Products" products: Vec<GetAccessKeyLastUsedProductsProducts>
} }

/// In the response of [`GetAccessKeyLastUsedProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessKeyLastUsedProductsProducts {
    pub detail: Option<String>,
    pub service_name: Option<String>,
    pub service_name_cn: Option<String>,
    pub service_name_en: Option<String>,
    pub source: Option<String>,
    pub used_timestamp: Option<i64>,
}
model! { GetAccessKeyLastUsedProductsProducts {
    0 "Detail" detail: String, 1 "ServiceName" service_name: String, 2 "ServiceNameCn" service_name_cn: String,
    3 "ServiceNameEn" service_name_en: String, 4 "Source" source: String, 5 "UsedTimestamp" used_timestamp: i64
} }

/// Gets access key last used resources: `GetAccessKeyLastUsedResources` of `actiontrail` 2020-07-06.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/GetAccessKeyLastUsedResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessKeyLastUsedResources {
    /// Required.
    pub access_key: String,
    pub next_token: Option<String>,
    pub page_size: Option<String>,
    /// Required.
    pub service_name: String,
}
operation! { GetAccessKeyLastUsedResources(access_key: String, service_name: String)
    "GetAccessKeyLastUsedResources" -> GetAccessKeyLastUsedResourcesOutput {
    0 "AccessKey" access_key, 1 "NextToken" next_token: String, 2 "PageSize" page_size: String,
    3 "ServiceName" service_name
} }
paged! { GetAccessKeyLastUsedResources: GetAccessKeyLastUsedResourcesResources =
    Token "NextToken", "Resources" resources, next "NextToken" }

/// Response of [`GetAccessKeyLastUsedResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessKeyLastUsedResourcesOutput {
    pub next_token: Option<String>,
    pub resources: Vec<GetAccessKeyLastUsedResourcesResources>,
}
model! { GetAccessKeyLastUsedResourcesOutput {
    0 "NextToken" next_token: String, 1 "Resources" resources: Vec<GetAccessKeyLastUsedResourcesResources>
} }

/// In the response of [`GetAccessKeyLastUsedResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessKeyLastUsedResourcesResources {
    pub detail: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
    pub source: Option<String>,
    pub used_timestamp: Option<i64>,
}
model! { GetAccessKeyLastUsedResourcesResources {
    0 "Detail" detail: String, 1 "ResourceName" resource_name: String, 2 "ResourceType" resource_type: String,
    3 "Source" source: String, 4 "UsedTimestamp" used_timestamp: i64
} }

/// Gets advanced query template: `GetAdvancedQueryTemplate` of `actiontrail` 2020-07-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/GetAdvancedQueryTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdvancedQueryTemplate {
    /// Required.
    pub template_id: String,
}
operation! { GetAdvancedQueryTemplate(template_id: String)
    "GetAdvancedQueryTemplate" -> GetAdvancedQueryTemplateOutput {
    0 "TemplateId" template_id
} }

/// Response of [`GetAdvancedQueryTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdvancedQueryTemplateOutput {
    pub simple_query: Option<bool>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_sql: Option<String>,
}
model! { GetAdvancedQueryTemplateOutput {
    0 "SimpleQuery" simple_query: bool, 1 "TemplateId" template_id: String, 2 "TemplateName" template_name: String,
    3 "TemplateSql" template_sql: String
} }

/// Gets data event selector: `GetDataEventSelector` of `actiontrail` 2020-07-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/GetDataEventSelector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataEventSelector {
    /// Required.
    pub trail_name: String,
}
operation! { GetDataEventSelector(trail_name: String) "GetDataEventSelector" -> GetDataEventSelectorOutput {
    0 "TrailName" trail_name
} }

/// Response of [`GetDataEventSelector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataEventSelectorOutput {
    pub data_event_selectors: Option<String>,
    pub is_trail_all_region: Option<bool>,
    pub sls_delivery_configs: Vec<GetDataEventSelectorSlsDeliveryConfigs>,
    pub trail_arn: Option<String>,
}
model! { GetDataEventSelectorOutput {
    0 "DataEventSelectors" data_event_selectors: String, 1 "IsTrailAllRegion" is_trail_all_region: bool,
    2 "SlsDeliveryConfigs" sls_delivery_configs: Vec<GetDataEventSelectorSlsDeliveryConfigs>,
    3 "TrailArn" trail_arn: String
} }

/// In the response of [`GetDataEventSelector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataEventSelectorSlsDeliveryConfigs {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub region_sls_project_arn: Option<String>,
    pub status: Option<String>,
    pub trail_region: Option<String>,
}
model! { GetDataEventSelectorSlsDeliveryConfigs {
    0 "CreateTime" create_time: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "RegionSlsProjectArn" region_sls_project_arn: String, 4 "Status" status: String,
    5 "TrailRegion" trail_region: String
} }

/// Gets delivery history job: `GetDeliveryHistoryJob` of `actiontrail` 2020-07-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/GetDeliveryHistoryJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeliveryHistoryJob {
    /// Required.
    pub job_id: i64,
}
operation! { GetDeliveryHistoryJob(job_id: i64) "GetDeliveryHistoryJob" -> GetDeliveryHistoryJobOutput {
    0 "JobId" job_id
} }

/// Response of [`GetDeliveryHistoryJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeliveryHistoryJobOutput {
    pub created_time: Option<String>,
    pub end_time: Option<String>,
    pub home_region: Option<String>,
    pub job_id: Option<i64>,
    pub job_status: Option<i64>,
    pub start_time: Option<String>,
    pub status: Vec<GetDeliveryHistoryJobStatus>,
    pub trail_name: Option<String>,
    pub updated_time: Option<String>,
}
model! { GetDeliveryHistoryJobOutput {
    0 "CreatedTime" created_time: String, 1 "EndTime" end_time: String, 2 "HomeRegion" home_region: String,
    3 "JobId" job_id: i64, 4 "JobStatus" job_status: i64, 5 "StartTime" start_time: String,
    6 "Status" status: Vec<GetDeliveryHistoryJobStatus>, 7 "TrailName" trail_name: String,
    8 "UpdatedTime" updated_time: String
} }

/// In the response of [`GetDeliveryHistoryJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeliveryHistoryJobStatus {
    pub region: Option<String>,
    pub status: Option<i64>,
}
model! { GetDeliveryHistoryJobStatus {
    0 "Region" region: String, 1 "Status" status: i64
} }

/// Gets global events storage region: `GetGlobalEventsStorageRegion` of `actiontrail` 2020-07-06.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/GetGlobalEventsStorageRegion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGlobalEventsStorageRegion {}
operation! { GetGlobalEventsStorageRegion() "GetGlobalEventsStorageRegion" -> GetGlobalEventsStorageRegionOutput {}
    { method: "GET", } }

/// Response of [`GetGlobalEventsStorageRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGlobalEventsStorageRegionOutput {
    pub storage_region: Option<String>,
}
model! { GetGlobalEventsStorageRegionOutput {
    0 "StorageRegion" storage_region: String
} }

/// Gets governance metrics: `GetGovernanceMetrics` of `actiontrail` 2020-07-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/GetGovernanceMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGovernanceMetrics {}
operation! { GetGovernanceMetrics() "GetGovernanceMetrics" -> GetGovernanceMetricsOutput {} }

/// Response of [`GetGovernanceMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGovernanceMetricsOutput {
    pub data: Option<GetGovernanceMetricsData>,
}
model! { GetGovernanceMetricsOutput {
    0 "Data" data: GetGovernanceMetricsData
} }

/// In the response of [`GetGovernanceMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGovernanceMetricsData {
    pub account_id: Option<String>,
    pub governance_metrics: Vec<GetGovernanceMetricsGovernanceMetrics>,
}
model! { GetGovernanceMetricsData {
    0 "AccountId" account_id: String,
    1 "GovernanceMetrics" governance_metrics: Vec<GetGovernanceMetricsGovernanceMetrics>
} }

/// In the response of [`GetGovernanceMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGovernanceMetricsGovernanceMetrics {
    pub columns_schema: Option<String>,
    pub governance_item: Option<String>,
    pub governance_score: Option<String>,
}
model! { GetGovernanceMetricsGovernanceMetrics {
    0 "ColumnsSchema" columns_schema: String, 1 "GovernanceItem" governance_item: String,
    2 "GovernanceScore" governance_score: String
} }

/// Gets insight selectors: `GetInsightSelectors` of `actiontrail` 2020-07-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/GetInsightSelectors>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInsightSelectors {
    /// Required.
    pub trail_name: String,
}
operation! { GetInsightSelectors(trail_name: String) "GetInsightSelectors" -> GetInsightSelectorsOutput {
    0 "TrailName" trail_name
} }

/// Response of [`GetInsightSelectors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInsightSelectorsOutput {
    pub insight_selectors: Vec<String>,
    pub trail_arn: Option<String>,
}
model! { GetInsightSelectorsOutput {
    0 "InsightSelectors" insight_selectors: Vec<String>, 1 "TrailArn" trail_arn: String
} }

/// Gets insight types: `GetInsightTypes` of `actiontrail` 2020-07-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/GetInsightTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInsightTypes {}
operation! { GetInsightTypes() "GetInsightTypes" -> GetInsightTypesOutput {} }

/// Response of [`GetInsightTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInsightTypesOutput {
    pub insight_types: BTreeMap<String, Value>,
}
model! { GetInsightTypesOutput {
    0 "InsightTypes" insight_types: BTreeMap<String, Value>
} }

/// Gets insights events count: `GetInsightsEventsCount` of `actiontrail` 2020-07-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/GetInsightsEventsCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInsightsEventsCount {
    pub date: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { GetInsightsEventsCount() "GetInsightsEventsCount" -> GetInsightsEventsCountOutput {
    0 "Date" date: String, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

/// Response of [`GetInsightsEventsCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInsightsEventsCountOutput {
    pub data: Vec<GetInsightsEventsCountData>,
    pub next_token: Option<String>,
}
model! { GetInsightsEventsCountOutput {
    0 "Data" data: Vec<GetInsightsEventsCountData>, 1 "NextToken" next_token: String
} }

/// In the response of [`GetInsightsEventsCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInsightsEventsCountData {
    pub count: Option<i64>,
    pub insight_type: Option<String>,
    pub region_id: Option<String>,
}
model! { GetInsightsEventsCountData {
    0 "Count" count: i64, 1 "InsightType" insight_type: String, 2 "RegionId" region_id: String
} }

/// Gets trail status: `GetTrailStatus` of `actiontrail` 2020-07-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/GetTrailStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrailStatus {
    pub is_organization_trail: Option<bool>,
    /// Required.
    pub name: String,
}
operation! { GetTrailStatus(name: String) "GetTrailStatus" -> GetTrailStatusOutput {
    0 "IsOrganizationTrail" is_organization_trail: bool, 1 "Name" name
} }

/// Response of [`GetTrailStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrailStatusOutput {
    pub is_logging: Option<bool>,
    pub latest_delivery_error: Option<String>,
    pub latest_delivery_log_service_error: Option<String>,
    pub latest_delivery_log_service_time: Option<String>,
    pub latest_delivery_time: Option<String>,
    pub oss_bucket_status: Option<bool>,
    pub sls_log_store_status: Option<bool>,
    pub start_logging_time: Option<String>,
    pub stop_logging_time: Option<String>,
}
model! { GetTrailStatusOutput {
    0 "IsLogging" is_logging: bool, 1 "LatestDeliveryError" latest_delivery_error: String,
    2 "LatestDeliveryLogServiceError" latest_delivery_log_service_error: String,
    3 "LatestDeliveryLogServiceTime" latest_delivery_log_service_time: String,
    4 "LatestDeliveryTime" latest_delivery_time: String, 5 "OssBucketStatus" oss_bucket_status: bool,
    6 "SlsLogStoreStatus" sls_log_store_status: bool, 7 "StartLoggingTime" start_logging_time: String,
    8 "StopLoggingTime" stop_logging_time: String
} }

/// Lists data event selectors: `ListDataEventSelectors` of `actiontrail` 2020-07-06.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/ListDataEventSelectors>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataEventSelectors {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListDataEventSelectors() "ListDataEventSelectors" -> ListDataEventSelectorsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String
} }
paged! { ListDataEventSelectors: ListDataEventSelectorsDataEventSelectorInfos =
    Token "NextToken", "Data.DataEventSelectorInfos" data.data_event_selector_infos, next "Data.NextToken" }

/// Response of [`ListDataEventSelectors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataEventSelectorsOutput {
    pub data: Option<ListDataEventSelectorsData>,
}
model! { ListDataEventSelectorsOutput {
    0 "Data" data: ListDataEventSelectorsData
} }

/// In the response of [`ListDataEventSelectors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataEventSelectorsData {
    pub data_event_selector_infos: Vec<ListDataEventSelectorsDataEventSelectorInfos>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListDataEventSelectorsData {
    0 "DataEventSelectorInfos" data_event_selector_infos: Vec<ListDataEventSelectorsDataEventSelectorInfos>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} }

/// In the response of [`ListDataEventSelectors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataEventSelectorsDataEventSelectorInfos {
    pub event_selectors: Option<String>,
    pub is_trail_all_region: Option<bool>,
    pub sls_delivery_configs: Vec<ListDataEventSelectorsSlsDeliveryConfigs>,
    pub trail_arn: Option<String>,
    pub trail_name: Option<String>,
}
model! { ListDataEventSelectorsDataEventSelectorInfos {
    0 "EventSelectors" event_selectors: String, 1 "IsTrailAllRegion" is_trail_all_region: bool,
    2 "SlsDeliveryConfigs" sls_delivery_configs: Vec<ListDataEventSelectorsSlsDeliveryConfigs>,
    3 "TrailArn" trail_arn: String, 4 "TrailName" trail_name: String
} }

/// In the response of [`ListDataEventSelectors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataEventSelectorsSlsDeliveryConfigs {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub region_sls_project_arn: Option<String>,
    pub status: Option<String>,
    pub trail_region: Option<String>,
}
model! { ListDataEventSelectorsSlsDeliveryConfigs {
    0 "CreateTime" create_time: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "RegionSlsProjectArn" region_sls_project_arn: String, 4 "Status" status: String,
    5 "TrailRegion" trail_region: String
} }

/// Lists data event services: `ListDataEventServices` of `actiontrail` 2020-07-06.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/ListDataEventServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataEventServices {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListDataEventServices() "ListDataEventServices" -> ListDataEventServicesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String
} }
paged! { ListDataEventServices: ListDataEventServicesServiceInfos =
    Token "NextToken", "Data.ServiceInfos" data.service_infos, next "Data.NextToken" }

/// Response of [`ListDataEventServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataEventServicesOutput {
    pub data: Option<ListDataEventServicesData>,
}
model! { ListDataEventServicesOutput {
    0 "Data" data: ListDataEventServicesData
} }

/// In the response of [`ListDataEventServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataEventServicesData {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub service_infos: Vec<ListDataEventServicesServiceInfos>,
}
model! { ListDataEventServicesData {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "ServiceInfos" service_infos: Vec<ListDataEventServicesServiceInfos>
} }

/// In the response of [`ListDataEventServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataEventServicesServiceInfos {
    pub event_names: Vec<String>,
    pub service_name: Option<String>,
}
model! { ListDataEventServicesServiceInfos {
    0 "EventNames" event_names: Vec<String>, 1 "ServiceName" service_name: String
} }

/// Lists delivery history jobs: `ListDeliveryHistoryJobs` of `actiontrail` 2020-07-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/ListDeliveryHistoryJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeliveryHistoryJobs {
    /// 0 to 2147483647.
    pub page_number: Option<i64>,
    /// 0 to 100.
    pub page_size: Option<i64>,
}
operation! { ListDeliveryHistoryJobs() "ListDeliveryHistoryJobs" -> ListDeliveryHistoryJobsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} }
paged! { ListDeliveryHistoryJobs: ListDeliveryHistoryJobsDeliveryHistoryJobs =
    Number "PageNumber", "DeliveryHistoryJobs" delivery_history_jobs, total "TotalCount" }

/// Response of [`ListDeliveryHistoryJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeliveryHistoryJobsOutput {
    pub delivery_history_jobs: Vec<ListDeliveryHistoryJobsDeliveryHistoryJobs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDeliveryHistoryJobsOutput {
    0 "DeliveryHistoryJobs" delivery_history_jobs: Vec<ListDeliveryHistoryJobsDeliveryHistoryJobs>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDeliveryHistoryJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeliveryHistoryJobsDeliveryHistoryJobs {
    pub created_time: Option<String>,
    pub end_time: Option<String>,
    pub home_region: Option<String>,
    pub job_id: Option<i64>,
    pub job_status: Option<i64>,
    pub start_time: Option<String>,
    pub trail_name: Option<String>,
    pub updated_time: Option<String>,
}
model! { ListDeliveryHistoryJobsDeliveryHistoryJobs {
    0 "CreatedTime" created_time: String, 1 "EndTime" end_time: String, 2 "HomeRegion" home_region: String,
    3 "JobId" job_id: i64, 4 "JobStatus" job_status: i64, 5 "StartTime" start_time: String,
    6 "TrailName" trail_name: String, 7 "UpdatedTime" updated_time: String
} }

/// `LookupEvents` of `actiontrail` 2020-07-06.
///
/// POST. Changes data. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/LookupEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LookupEvents {
    pub direction: Option<String>,
    pub end_time: Option<String>,
    pub lookup_attribute: Option<Vec<LookupEventsLookupAttribute>>,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub start_time: Option<String>,
}
operation! { LookupEvents() "LookupEvents" -> LookupEventsOutput {
    0 "Direction" direction: String, 1 "EndTime" end_time: String,
    2 "LookupAttribute" lookup_attribute: Vec<LookupEventsLookupAttribute>, 3 "MaxResults" max_results: String,
    4 "NextToken" next_token: String, 5 "StartTime" start_time: String
} }
paged! { LookupEvents: BTreeMap<String, Value> = Token "NextToken", "Events" events, next "NextToken" }

/// In the request of [`LookupEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LookupEventsLookupAttribute {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { LookupEventsLookupAttribute() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`LookupEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LookupEventsOutput {
    pub end_time: Option<String>,
    pub events: Vec<BTreeMap<String, Value>>,
    pub next_token: Option<String>,
    pub start_time: Option<String>,
}
model! { LookupEventsOutput {
    0 "EndTime" end_time: String, 1 "Events" events: Vec<BTreeMap<String, Value>>, 2 "NextToken" next_token: String,
    3 "StartTime" start_time: String
} }

/// `LookupInsightEvents` of `actiontrail` 2020-07-06.
///
/// POST. Changes data. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/LookupInsightEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LookupInsightEvents {
    pub end_time: Option<String>,
    pub lookup_attribute: Option<Vec<LookupInsightEventsLookupAttribute>>,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub start_time: Option<String>,
}
operation! { LookupInsightEvents() "LookupInsightEvents" -> LookupInsightEventsOutput {
    0 "EndTime" end_time: String, 1 "LookupAttribute" lookup_attribute: Vec<LookupInsightEventsLookupAttribute>,
    2 "MaxResults" max_results: String, 3 "NextToken" next_token: String, 4 "StartTime" start_time: String
} }
paged! { LookupInsightEvents: BTreeMap<String, Value> = Token "NextToken", "Events" events, next "NextToken" }

/// In the request of [`LookupInsightEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LookupInsightEventsLookupAttribute {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { LookupInsightEventsLookupAttribute() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`LookupInsightEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LookupInsightEventsOutput {
    pub events: Vec<BTreeMap<String, Value>>,
    pub next_token: Option<String>,
}
model! { LookupInsightEventsOutput {
    0 "Events" events: Vec<BTreeMap<String, Value>>, 1 "NextToken" next_token: String
} }

/// Puts data event selector: `PutDataEventSelector` of `actiontrail` 2020-07-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/PutDataEventSelector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutDataEventSelector {
    /// Required.
    pub event_selectors: String,
    pub is_trail_all_region: Option<bool>,
    /// Required.
    pub trail_name: String,
    pub trail_region_ids: Option<String>,
}
operation! { PutDataEventSelector(event_selectors: String, trail_name: String)
    "PutDataEventSelector" -> PutDataEventSelectorOutput {
    0 "EventSelectors" event_selectors, 1 "IsTrailAllRegion" is_trail_all_region: bool, 2 "TrailName" trail_name,
    3 "TrailRegionIds" trail_region_ids: String
} }

/// Response of [`PutDataEventSelector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutDataEventSelectorOutput {
    pub data_event_selectors: Option<String>,
    pub trail_arn: Option<String>,
}
model! { PutDataEventSelectorOutput {
    0 "DataEventSelectors" data_event_selectors: String, 1 "TrailArn" trail_arn: String
} }

/// Puts insight selectors: `PutInsightSelectors` of `actiontrail` 2020-07-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/PutInsightSelectors>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutInsightSelectors {
    pub insight_selectors: Option<String>,
    /// Required.
    pub trail_name: String,
}
operation! { PutInsightSelectors(trail_name: String) "PutInsightSelectors" -> PutInsightSelectorsOutput {
    0 "InsightSelectors" insight_selectors: String, 1 "TrailName" trail_name
} }

/// Response of [`PutInsightSelectors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutInsightSelectorsOutput {
    pub insight_selectors: Vec<String>,
    pub trail_arn: Option<String>,
}
model! { PutInsightSelectorsOutput {
    0 "InsightSelectors" insight_selectors: Vec<String>, 1 "TrailArn" trail_arn: String
} }

/// Starts logging: `StartLogging` of `actiontrail` 2020-07-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/StartLogging>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLogging {
    /// Required.
    pub name: String,
}
operation! { StartLogging(name: String) "StartLogging" -> Empty {
    0 "Name" name
} }

/// Response of [`StartLogging`]: empty.
pub type StartLoggingOutput = Empty;

/// Stops logging: `StopLogging` of `actiontrail` 2020-07-06.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/StopLogging>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLogging {
    /// Required.
    pub name: String,
}
operation! { StopLogging(name: String) "StopLogging" -> Empty {
    0 "Name" name
} { method: "GET", } }

/// Response of [`StopLogging`]: empty.
pub type StopLoggingOutput = Empty;

/// Updates advanced query template: `UpdateAdvancedQueryTemplate` of `actiontrail` 2020-07-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/UpdateAdvancedQueryTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAdvancedQueryTemplate {
    /// Required.
    pub simple_query: bool,
    /// Required.
    pub template_id: String,
    pub template_name: Option<String>,
    pub template_sql: Option<String>,
}
operation! { UpdateAdvancedQueryTemplate(simple_query: bool, template_id: String)
    "UpdateAdvancedQueryTemplate" -> UpdateAdvancedQueryTemplateOutput {
    0 "SimpleQuery" simple_query, 1 "TemplateId" template_id, 2 "TemplateName" template_name: String,
    3 "TemplateSql" template_sql: String
} }

/// Response of [`UpdateAdvancedQueryTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAdvancedQueryTemplateOutput {
    pub simple_query: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_sql: Option<String>,
}
model! { UpdateAdvancedQueryTemplateOutput {
    0 "SimpleQuery" simple_query: String, 1 "TemplateId" template_id: String, 2 "TemplateName" template_name: String,
    3 "TemplateSql" template_sql: String
} }

/// Updates global events storage region: `UpdateGlobalEventsStorageRegion` of `actiontrail` 2020-07-06.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/UpdateGlobalEventsStorageRegion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGlobalEventsStorageRegion {
    /// Required.
    pub storage_region: String,
}
operation! { UpdateGlobalEventsStorageRegion(storage_region: String) "UpdateGlobalEventsStorageRegion" -> Empty {
    0 "StorageRegion" storage_region
} }

/// Response of [`UpdateGlobalEventsStorageRegion`]: empty.
pub type UpdateGlobalEventsStorageRegionOutput = Empty;

/// Updates trail: `UpdateTrail` of `actiontrail` 2020-07-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Actiontrail/2020-07-06/UpdateTrail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTrail {
    pub event_rw: Option<String>,
    pub max_compute_project_arn: Option<String>,
    pub max_compute_write_role_arn: Option<String>,
    /// Required.
    pub name: String,
    pub oss_bucket_name: Option<String>,
    pub oss_key_prefix: Option<String>,
    pub oss_write_role_arn: Option<String>,
    pub sls_project_arn: Option<String>,
    pub sls_write_role_arn: Option<String>,
    pub trail_region: Option<String>,
}
operation! { UpdateTrail(name: String) "UpdateTrail" -> UpdateTrailOutput {
    0 "EventRW" event_rw: String, 1 "MaxComputeProjectArn" max_compute_project_arn: String,
    2 "MaxComputeWriteRoleArn" max_compute_write_role_arn: String, 3 "Name" name,
    4 "OssBucketName" oss_bucket_name: String, 5 "OssKeyPrefix" oss_key_prefix: String,
    6 "OssWriteRoleArn" oss_write_role_arn: String, 7 "SlsProjectArn" sls_project_arn: String,
    8 "SlsWriteRoleArn" sls_write_role_arn: String, 9 "TrailRegion" trail_region: String
} }

/// Response of [`UpdateTrail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTrailOutput {
    pub event_rw: Option<String>,
    pub home_region: Option<String>,
    pub max_compute_project_arn: Option<String>,
    pub max_compute_write_role_arn: Option<String>,
    pub name: Option<String>,
    pub oss_bucket_name: Option<String>,
    pub oss_key_prefix: Option<String>,
    pub oss_write_role_arn: Option<String>,
    pub sls_project_arn: Option<String>,
    pub sls_write_role_arn: Option<String>,
    pub trail_region: Option<String>,
}
model! { UpdateTrailOutput {
    0 "EventRW" event_rw: String, 1 "HomeRegion" home_region: String,
    2 "MaxComputeProjectArn" max_compute_project_arn: String,
    3 "MaxComputeWriteRoleArn" max_compute_write_role_arn: String, 4 "Name" name: String,
    5 "OssBucketName" oss_bucket_name: String, 6 "OssKeyPrefix" oss_key_prefix: String,
    7 "OssWriteRoleArn" oss_write_role_arn: String, 8 "SlsProjectArn" sls_project_arn: String,
    9 "SlsWriteRoleArn" sls_write_role_arn: String, 10 "TrailRegion" trail_region: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    CreateAdvancedQueryHistory, CreateAdvancedQueryTemplate, CreateDeliveryHistoryJob, CreateTrail,
    DeleteAdvancedQueryHistory, DeleteAdvancedQueryTemplate, DeleteDataEventSelector, DeleteDeliveryHistoryJob,
    DeleteTrail, DescribeAdvancedQueryHistory, DescribeAdvancedQueryTemplate, DescribeRegions,
    DescribeResourceLifeCycleEvents, DescribeScenes, DescribeSearchTemplates, DescribeTrailDeliveryMetricData,
    DescribeTrails, DescribeUserAlertCount, DescribeUserLogCount, DescribeUserTrailCount, DisableInsight, EnableInsight,
    GetAccessKeyLastUsedEvents, GetAccessKeyLastUsedInfo, GetAccessKeyLastUsedIps, GetAccessKeyLastUsedProducts,
    GetAccessKeyLastUsedResources, GetAdvancedQueryTemplate, GetDataEventSelector, GetDeliveryHistoryJob,
    GetGlobalEventsStorageRegion, GetGovernanceMetrics, GetInsightSelectors, GetInsightTypes, GetInsightsEventsCount,
    GetTrailStatus, ListDataEventSelectors, ListDataEventServices, ListDeliveryHistoryJobs, LookupEvents,
    LookupInsightEvents, PutDataEventSelector, PutInsightSelectors, StartLogging, StopLogging,
    UpdateAdvancedQueryTemplate, UpdateGlobalEventsStorageRegion, UpdateTrail
}
