//! `actiontrail` 2020-07-06.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
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
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "actiontrail", version: "2020-07-06", code: "actiontrail", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAdvancedQueryHistory {
    pub dry_run: Option<bool>,
    pub query_sql: Option<String>,
    pub simple_query: bool,
}
operation! { CreateAdvancedQueryHistory(simple_query: bool)
    "CreateAdvancedQueryHistory" -> CreateAdvancedQueryHistoryOutput {
    0 "DryRun" dry_run: bool, 1 "QuerySql" query_sql: String, 2 "SimpleQuery" simple_query
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAdvancedQueryHistoryOutput {
    pub dry_run_result: Option<String>,
    pub query_id: Option<String>,
    pub query_sql: Option<String>,
    pub simple_query: Option<bool>,
}
model! { CreateAdvancedQueryHistoryOutput {
    0 "DryRunResult" dry_run_result, 1 "QueryId" query_id, 2 "QuerySql" query_sql, 3 "SimpleQuery" simple_query
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAdvancedQueryTemplate {
    pub simple_query: bool,
    pub template_name: Option<String>,
    pub template_sql: String,
}
operation! { CreateAdvancedQueryTemplate(simple_query: bool, template_sql: String)
    "CreateAdvancedQueryTemplate" -> CreateAdvancedQueryTemplateOutput {
    0 "SimpleQuery" simple_query, 1 "TemplateName" template_name: String, 2 "TemplateSql" template_sql
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAdvancedQueryTemplateOutput {
    pub simple_query: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_sql: Option<String>,
}
model! { CreateAdvancedQueryTemplateOutput {
    0 "SimpleQuery" simple_query, 1 "TemplateId" template_id, 2 "TemplateName" template_name,
    3 "TemplateSql" template_sql
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeliveryHistoryJob {
    pub client_token: Option<String>,
    pub trail_name: String,
}
operation! { CreateDeliveryHistoryJob(trail_name: String) "CreateDeliveryHistoryJob" -> CreateDeliveryHistoryJobOutput {
    0 "ClientToken" client_token: String, 1 "TrailName" trail_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeliveryHistoryJobOutput {
    pub job_id: Option<i64>,
}
model! { CreateDeliveryHistoryJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrail {
    pub event_rw: Option<String>,
    pub is_organization_trail: Option<bool>,
    pub max_compute_project_arn: Option<String>,
    pub max_compute_write_role_arn: Option<String>,
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
    0 "EventRW" event_rw, 1 "HomeRegion" home_region, 2 "MaxComputeProjectArn" max_compute_project_arn,
    3 "MaxComputeWriteRoleArn" max_compute_write_role_arn, 4 "Name" name, 5 "OssBucketName" oss_bucket_name,
    6 "OssKeyPrefix" oss_key_prefix, 7 "OssWriteRoleArn" oss_write_role_arn, 8 "SlsProjectArn" sls_project_arn,
    9 "SlsWriteRoleArn" sls_write_role_arn, 10 "TrailRegion" trail_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAdvancedQueryHistory {
    pub query_id: String,
}
operation! { DeleteAdvancedQueryHistory(query_id: String) "DeleteAdvancedQueryHistory" -> Empty {
    0 "QueryId" query_id
} }

pub type DeleteAdvancedQueryHistoryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAdvancedQueryTemplate {
    pub template_id: Option<String>,
}
operation! { DeleteAdvancedQueryTemplate() "DeleteAdvancedQueryTemplate" -> Empty {
    0 "TemplateId" template_id: String
} }

pub type DeleteAdvancedQueryTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataEventSelector {
    pub trail_name: String,
}
operation! { DeleteDataEventSelector(trail_name: String) "DeleteDataEventSelector" -> Empty {
    0 "TrailName" trail_name
} }

pub type DeleteDataEventSelectorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeliveryHistoryJob {
    /// 0 to 2147483647.
    pub job_id: i64,
}
operation! { DeleteDeliveryHistoryJob(job_id: i64) "DeleteDeliveryHistoryJob" -> Empty {
    0 "JobId" job_id
} }

pub type DeleteDeliveryHistoryJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrail {
    pub name: String,
}
operation! { DeleteTrail(name: String) "DeleteTrail" -> Empty {
    0 "Name" name
} }

pub type DeleteTrailOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvancedQueryHistory {}
operation! { DescribeAdvancedQueryHistory() "DescribeAdvancedQueryHistory" -> DescribeAdvancedQueryHistoryOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvancedQueryHistoryOutput {
    pub query_history_list: Option<Vec<DescribeAdvancedQueryHistoryQueryHistoryList>>,
}
model! { DescribeAdvancedQueryHistoryOutput {
    0 "QueryHistoryList" query_history_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvancedQueryHistoryQueryHistoryList {
    pub query_id: Option<String>,
    pub query_sql: Option<String>,
    pub simple_query: Option<bool>,
    pub time_stamp: Option<String>,
}
model! { DescribeAdvancedQueryHistoryQueryHistoryList {
    0 "QueryId" query_id, 1 "QuerySql" query_sql, 2 "SimpleQuery" simple_query, 3 "TimeStamp" time_stamp
} }

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
    Number "PageNumber", "TemplatePage.TemplateList" template_page.template_list, total "TemplatePage.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvancedQueryTemplateOutput {
    pub template_page: Option<DescribeAdvancedQueryTemplateTemplatePage>,
}
model! { DescribeAdvancedQueryTemplateOutput {
    0 "TemplatePage" template_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvancedQueryTemplateTemplatePage {
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub template_list: Option<Vec<DescribeAdvancedQueryTemplateTemplateList>>,
    pub total: Option<i64>,
}
model! { DescribeAdvancedQueryTemplateTemplatePage {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TemplateList" template_list, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdvancedQueryTemplateTemplateList {
    pub simple_query: Option<bool>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_sql: Option<String>,
}
model! { DescribeAdvancedQueryTemplateTemplateList {
    0 "SimpleQuery" simple_query, 1 "TemplateId" template_id, 2 "TemplateName" template_name,
    3 "TemplateSql" template_sql
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Option<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub region: Option<Vec<DescribeRegionsRegion>>,
}
model! { DescribeRegionsRegions {
    0 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegion {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegion {
    0 "LocalName" local_name, 1 "RegionEndpoint" region_endpoint, 2 "RegionId" region_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceLifeCycleEventsOutput {
    pub data: Option<String>,
}
model! { DescribeResourceLifeCycleEventsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScenes {
    pub search_code: Option<String>,
}
operation! { DescribeScenes() "DescribeScenes" -> DescribeScenesOutput {
    0 "SearchCode" search_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScenesOutput {
    pub scene_list: Option<Vec<DescribeScenesSceneList>>,
}
model! { DescribeScenesOutput {
    0 "SceneList" scene_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScenesSceneList {
    pub description: Option<String>,
    pub name: Option<String>,
    pub scene_id: Option<String>,
    pub token: Option<Secret>,
    pub r#type: Option<String>,
}
model! { DescribeScenesSceneList {
    0 "Description" description, 1 "Name" name, 2 "SceneId" scene_id, 3 "Token" token, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSearchTemplates {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub scene_id: String,
}
operation! { DescribeSearchTemplates(scene_id: String) "DescribeSearchTemplates" -> DescribeSearchTemplatesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "SceneId" scene_id
} }
paged! { DescribeSearchTemplates: DescribeSearchTemplatesTemplateList =
    Number "PageNumber", "TemplateList" template_list
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSearchTemplatesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub template_list: Option<Vec<DescribeSearchTemplatesTemplateList>>,
}
model! { DescribeSearchTemplatesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TemplateList" template_list
} }

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
    pub token: Option<Secret>,
    pub r#type: Option<String>,
}
model! { DescribeSearchTemplatesTemplateList {
    0 "Charts" charts, 1 "Description" description, 2 "Params" params, 3 "SceneId" scene_id, 4 "Sql" sql,
    5 "TemplateId" template_id, 6 "TemplateName" template_name, 7 "Token" token, 8 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrailDeliveryMetricData {
    pub end_time: String,
    pub metric_name: String,
    pub period: i64,
    pub start_time: String,
    pub trail_name: String,
}

/// What [`DescribeTrailDeliveryMetricData::new`] takes.
pub struct DescribeTrailDeliveryMetricDataRequired {
    pub end_time: String,
    pub metric_name: String,
    pub period: i64,
    pub start_time: String,
    pub trail_name: String,
}
operation! { DescribeTrailDeliveryMetricData{DescribeTrailDeliveryMetricDataRequired: end_time, metric_name, period, start_time, trail_name}
    "DescribeTrailDeliveryMetricData" -> DescribeTrailDeliveryMetricDataOutput {
    0 "EndTime" end_time, 1 "MetricName" metric_name, 2 "Period" period, 3 "StartTime" start_time,
    4 "TrailName" trail_name
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrailDeliveryMetricDataOutput {
    pub metric_list: Option<Vec<DescribeTrailDeliveryMetricDataMetricList>>,
}
model! { DescribeTrailDeliveryMetricDataOutput {
    0 "MetricList" metric_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrailDeliveryMetricDataMetricList {
    pub count: Option<i64>,
    pub timestamp: Option<i64>,
}
model! { DescribeTrailDeliveryMetricDataMetricList {
    0 "Count" count, 1 "Timestamp" timestamp
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrailsOutput {
    pub trail_list: Option<Vec<DescribeTrailsTrailList>>,
}
model! { DescribeTrailsOutput {
    0 "TrailList" trail_list
} }

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
    0 "CreateTime" create_time, 1 "EventRW" event_rw, 2 "HomeRegion" home_region,
    3 "IsOrganizationTrail" is_organization_trail, 4 "MaxComputeProjectArn" max_compute_project_arn,
    5 "MaxComputeWriteRoleArn" max_compute_write_role_arn, 6 "Name" name, 7 "OrganizationId" organization_id,
    8 "OssBucketLocation" oss_bucket_location, 9 "OssBucketName" oss_bucket_name, 10 "OssKeyPrefix" oss_key_prefix,
    11 "OssWriteRoleArn" oss_write_role_arn, 12 "Region" region, 13 "SlsProjectArn" sls_project_arn,
    14 "SlsWriteRoleArn" sls_write_role_arn, 15 "StartLoggingTime" start_logging_time, 16 "Status" status,
    17 "StopLoggingTime" stop_logging_time, 18 "TrailArn" trail_arn, 19 "TrailRegion" trail_region,
    20 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAlertCount {
    pub end_date: Option<String>,
    pub start_date: Option<String>,
}
operation! { DescribeUserAlertCount() "DescribeUserAlertCount" -> DescribeUserAlertCountOutput {
    0 "EndDate" end_date: String, 1 "StartDate" start_date: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAlertCountOutput {
    pub data: Option<DescribeUserAlertCountData>,
}
model! { DescribeUserAlertCountOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAlertCountData {
    pub counts: Option<Vec<i64>>,
    pub dates: Option<Vec<String>>,
}
model! { DescribeUserAlertCountData {
    0 "Counts" counts, 1 "Dates" dates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserLogCount {
    pub end_date: Option<String>,
    pub start_date: Option<String>,
}
operation! { DescribeUserLogCount() "DescribeUserLogCount" -> DescribeUserLogCountOutput {
    0 "EndDate" end_date: String, 1 "StartDate" start_date: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserLogCountOutput {
    pub data: Option<DescribeUserLogCountData>,
}
model! { DescribeUserLogCountOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserLogCountData {
    pub counts: Option<Vec<i64>>,
    pub dates: Option<Vec<String>>,
}
model! { DescribeUserLogCountData {
    0 "Counts" counts, 1 "Dates" dates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserTrailCount {}
operation! { DescribeUserTrailCount() "DescribeUserTrailCount" -> DescribeUserTrailCountOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserTrailCountOutput {
    pub data: Option<DescribeUserTrailCountData>,
}
model! { DescribeUserTrailCountOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserTrailCountData {
    pub counts: Option<Vec<i64>>,
    pub dates: Option<Vec<String>>,
}
model! { DescribeUserTrailCountData {
    0 "Counts" counts, 1 "Dates" dates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableInsight {
    pub insight_type: Option<String>,
}
operation! { DisableInsight() "DisableInsight" -> Empty {
    0 "InsightType" insight_type: String
} }

pub type DisableInsightOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableInsight {
    pub insight_type: Option<String>,
}
operation! { EnableInsight() "EnableInsight" -> Empty {
    0 "InsightType" insight_type: String
} }

pub type EnableInsightOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessKeyLastUsedEvents {
    pub access_key: String,
    pub next_token: Option<String>,
    pub page_size: Option<String>,
    pub service_name: String,
}
operation! { GetAccessKeyLastUsedEvents(access_key: String, service_name: String)
    "GetAccessKeyLastUsedEvents" -> GetAccessKeyLastUsedEventsOutput {
    0 "AccessKey" access_key, 1 "NextToken" next_token: String, 2 "PageSize" page_size: String,
    3 "ServiceName" service_name
} }
paged! { GetAccessKeyLastUsedEvents: GetAccessKeyLastUsedEventsEvents =
    Token "NextToken", "Events" events, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessKeyLastUsedEventsOutput {
    pub events: Option<Vec<GetAccessKeyLastUsedEventsEvents>>,
    pub next_token: Option<String>,
}
model! { GetAccessKeyLastUsedEventsOutput {
    0 "Events" events, 1 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessKeyLastUsedEventsEvents {
    pub detail: Option<String>,
    pub event_name: Option<String>,
    pub source: Option<String>,
    pub used_timestamp: Option<i64>,
}
model! { GetAccessKeyLastUsedEventsEvents {
    0 "Detail" detail, 1 "EventName" event_name, 2 "Source" source, 3 "UsedTimestamp" used_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessKeyLastUsedInfo {
    pub access_key: String,
}
operation! { GetAccessKeyLastUsedInfo(access_key: String) "GetAccessKeyLastUsedInfo" -> GetAccessKeyLastUsedInfoOutput {
    0 "AccessKey" access_key
} }

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
    0 "AccessKeyId" access_key_id, 1 "AccountId" account_id, 2 "AccountType" account_type, 3 "Detail" detail,
    4 "OwnerId" owner_id, 5 "ServiceName" service_name, 6 "ServiceNameCn" service_name_cn,
    7 "ServiceNameEn" service_name_en, 8 "Source" source, 9 "UsedTimestamp" used_timestamp, 10 "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessKeyLastUsedIps {
    pub access_key: String,
    pub next_token: Option<String>,
    pub page_size: Option<String>,
    pub service_name: String,
}
operation! { GetAccessKeyLastUsedIps(access_key: String, service_name: String)
    "GetAccessKeyLastUsedIps" -> GetAccessKeyLastUsedIpsOutput {
    0 "AccessKey" access_key, 1 "NextToken" next_token: String, 2 "PageSize" page_size: String,
    3 "ServiceName" service_name
} }
paged! { GetAccessKeyLastUsedIps: GetAccessKeyLastUsedIpsIps = Token "NextToken", "Ips" ips, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessKeyLastUsedIpsOutput {
    pub ips: Option<Vec<GetAccessKeyLastUsedIpsIps>>,
    pub next_token: Option<String>,
}
model! { GetAccessKeyLastUsedIpsOutput {
    0 "Ips" ips, 1 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessKeyLastUsedIpsIps {
    pub detail: Option<String>,
    pub ip: Option<String>,
    pub source: Option<String>,
    pub used_timestamp: Option<i64>,
}
model! { GetAccessKeyLastUsedIpsIps {
    0 "Detail" detail, 1 "Ip" ip, 2 "Source" source, 3 "UsedTimestamp" used_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessKeyLastUsedProducts {
    pub access_key: String,
}
operation! { GetAccessKeyLastUsedProducts(access_key: String)
    "GetAccessKeyLastUsedProducts" -> GetAccessKeyLastUsedProductsOutput {
    0 "AccessKey" access_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessKeyLastUsedProductsOutput {
    pub products: Option<Vec<GetAccessKeyLastUsedProductsProducts>>,
}
model! { GetAccessKeyLastUsedProductsOutput {
    0 "Products" products
} }

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
    0 "Detail" detail, 1 "ServiceName" service_name, 2 "ServiceNameCn" service_name_cn,
    3 "ServiceNameEn" service_name_en, 4 "Source" source, 5 "UsedTimestamp" used_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessKeyLastUsedResources {
    pub access_key: String,
    pub next_token: Option<String>,
    pub page_size: Option<String>,
    pub service_name: String,
}
operation! { GetAccessKeyLastUsedResources(access_key: String, service_name: String)
    "GetAccessKeyLastUsedResources" -> GetAccessKeyLastUsedResourcesOutput {
    0 "AccessKey" access_key, 1 "NextToken" next_token: String, 2 "PageSize" page_size: String,
    3 "ServiceName" service_name
} }
paged! { GetAccessKeyLastUsedResources: GetAccessKeyLastUsedResourcesResources =
    Token "NextToken", "Resources" resources, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessKeyLastUsedResourcesOutput {
    pub next_token: Option<String>,
    pub resources: Option<Vec<GetAccessKeyLastUsedResourcesResources>>,
}
model! { GetAccessKeyLastUsedResourcesOutput {
    0 "NextToken" next_token, 1 "Resources" resources
} }

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
    0 "Detail" detail, 1 "ResourceName" resource_name, 2 "ResourceType" resource_type, 3 "Source" source,
    4 "UsedTimestamp" used_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdvancedQueryTemplate {
    pub template_id: String,
}
operation! { GetAdvancedQueryTemplate(template_id: String)
    "GetAdvancedQueryTemplate" -> GetAdvancedQueryTemplateOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdvancedQueryTemplateOutput {
    pub simple_query: Option<bool>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_sql: Option<String>,
}
model! { GetAdvancedQueryTemplateOutput {
    0 "SimpleQuery" simple_query, 1 "TemplateId" template_id, 2 "TemplateName" template_name,
    3 "TemplateSql" template_sql
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataEventSelector {
    pub trail_name: String,
}
operation! { GetDataEventSelector(trail_name: String) "GetDataEventSelector" -> GetDataEventSelectorOutput {
    0 "TrailName" trail_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataEventSelectorOutput {
    pub data_event_selectors: Option<String>,
    pub is_trail_all_region: Option<bool>,
    pub sls_delivery_configs: Option<Vec<GetDataEventSelectorSlsDeliveryConfigs>>,
    pub trail_arn: Option<String>,
}
model! { GetDataEventSelectorOutput {
    0 "DataEventSelectors" data_event_selectors, 1 "IsTrailAllRegion" is_trail_all_region,
    2 "SlsDeliveryConfigs" sls_delivery_configs, 3 "TrailArn" trail_arn
} }

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
    0 "CreateTime" create_time, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message,
    3 "RegionSlsProjectArn" region_sls_project_arn, 4 "Status" status, 5 "TrailRegion" trail_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeliveryHistoryJob {
    pub job_id: i64,
}
operation! { GetDeliveryHistoryJob(job_id: i64) "GetDeliveryHistoryJob" -> GetDeliveryHistoryJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeliveryHistoryJobOutput {
    pub created_time: Option<String>,
    pub end_time: Option<String>,
    pub home_region: Option<String>,
    pub job_id: Option<i64>,
    pub job_status: Option<i64>,
    pub start_time: Option<String>,
    pub status: Option<Vec<GetDeliveryHistoryJobStatus>>,
    pub trail_name: Option<String>,
    pub updated_time: Option<String>,
}
model! { GetDeliveryHistoryJobOutput {
    0 "CreatedTime" created_time, 1 "EndTime" end_time, 2 "HomeRegion" home_region, 3 "JobId" job_id,
    4 "JobStatus" job_status, 5 "StartTime" start_time, 6 "Status" status, 7 "TrailName" trail_name,
    8 "UpdatedTime" updated_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeliveryHistoryJobStatus {
    pub region: Option<String>,
    pub status: Option<i64>,
}
model! { GetDeliveryHistoryJobStatus {
    0 "Region" region, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGlobalEventsStorageRegion {}
operation! { GetGlobalEventsStorageRegion() "GetGlobalEventsStorageRegion" -> GetGlobalEventsStorageRegionOutput {} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGlobalEventsStorageRegionOutput {
    pub storage_region: Option<String>,
}
model! { GetGlobalEventsStorageRegionOutput {
    0 "StorageRegion" storage_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGovernanceMetrics {}
operation! { GetGovernanceMetrics() "GetGovernanceMetrics" -> GetGovernanceMetricsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGovernanceMetricsOutput {
    pub data: Option<GetGovernanceMetricsData>,
}
model! { GetGovernanceMetricsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGovernanceMetricsData {
    pub account_id: Option<String>,
    pub governance_metrics: Option<Vec<GetGovernanceMetricsGovernanceMetrics>>,
}
model! { GetGovernanceMetricsData {
    0 "AccountId" account_id, 1 "GovernanceMetrics" governance_metrics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGovernanceMetricsGovernanceMetrics {
    pub columns_schema: Option<String>,
    pub governance_item: Option<String>,
    pub governance_score: Option<String>,
}
model! { GetGovernanceMetricsGovernanceMetrics {
    0 "ColumnsSchema" columns_schema, 1 "GovernanceItem" governance_item, 2 "GovernanceScore" governance_score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInsightSelectors {
    pub trail_name: String,
}
operation! { GetInsightSelectors(trail_name: String) "GetInsightSelectors" -> GetInsightSelectorsOutput {
    0 "TrailName" trail_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInsightSelectorsOutput {
    pub insight_selectors: Option<Vec<String>>,
    pub trail_arn: Option<String>,
}
model! { GetInsightSelectorsOutput {
    0 "InsightSelectors" insight_selectors, 1 "TrailArn" trail_arn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInsightTypes {}
operation! { GetInsightTypes() "GetInsightTypes" -> GetInsightTypesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInsightTypesOutput {
    pub insight_types: Option<BTreeMap<String, Value>>,
}
model! { GetInsightTypesOutput {
    0 "InsightTypes" insight_types
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInsightsEventsCountOutput {
    pub data: Option<Vec<GetInsightsEventsCountData>>,
    pub next_token: Option<String>,
}
model! { GetInsightsEventsCountOutput {
    0 "Data" data, 1 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInsightsEventsCountData {
    pub count: Option<i64>,
    pub insight_type: Option<String>,
    pub region_id: Option<String>,
}
model! { GetInsightsEventsCountData {
    0 "Count" count, 1 "InsightType" insight_type, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrailStatus {
    pub is_organization_trail: Option<bool>,
    pub name: String,
}
operation! { GetTrailStatus(name: String) "GetTrailStatus" -> GetTrailStatusOutput {
    0 "IsOrganizationTrail" is_organization_trail: bool, 1 "Name" name
} }

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
    0 "IsLogging" is_logging, 1 "LatestDeliveryError" latest_delivery_error,
    2 "LatestDeliveryLogServiceError" latest_delivery_log_service_error,
    3 "LatestDeliveryLogServiceTime" latest_delivery_log_service_time, 4 "LatestDeliveryTime" latest_delivery_time,
    5 "OssBucketStatus" oss_bucket_status, 6 "SlsLogStoreStatus" sls_log_store_status,
    7 "StartLoggingTime" start_logging_time, 8 "StopLoggingTime" stop_logging_time
} }

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
    Token "NextToken", "Data.DataEventSelectorInfos" data.data_event_selector_infos, next "Data.NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataEventSelectorsOutput {
    pub data: Option<ListDataEventSelectorsData>,
}
model! { ListDataEventSelectorsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataEventSelectorsData {
    pub data_event_selector_infos: Option<Vec<ListDataEventSelectorsDataEventSelectorInfos>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListDataEventSelectorsData {
    0 "DataEventSelectorInfos" data_event_selector_infos, 1 "MaxResults" max_results, 2 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataEventSelectorsDataEventSelectorInfos {
    pub event_selectors: Option<String>,
    pub is_trail_all_region: Option<bool>,
    pub sls_delivery_configs: Option<Vec<ListDataEventSelectorsSlsDeliveryConfigs>>,
    pub trail_arn: Option<String>,
    pub trail_name: Option<String>,
}
model! { ListDataEventSelectorsDataEventSelectorInfos {
    0 "EventSelectors" event_selectors, 1 "IsTrailAllRegion" is_trail_all_region,
    2 "SlsDeliveryConfigs" sls_delivery_configs, 3 "TrailArn" trail_arn, 4 "TrailName" trail_name
} }

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
    0 "CreateTime" create_time, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message,
    3 "RegionSlsProjectArn" region_sls_project_arn, 4 "Status" status, 5 "TrailRegion" trail_region
} }

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
    Token "NextToken", "Data.ServiceInfos" data.service_infos, next "Data.NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataEventServicesOutput {
    pub data: Option<ListDataEventServicesData>,
}
model! { ListDataEventServicesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataEventServicesData {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub service_infos: Option<Vec<ListDataEventServicesServiceInfos>>,
}
model! { ListDataEventServicesData {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "ServiceInfos" service_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataEventServicesServiceInfos {
    pub event_names: Option<Vec<String>>,
    pub service_name: Option<String>,
}
model! { ListDataEventServicesServiceInfos {
    0 "EventNames" event_names, 1 "ServiceName" service_name
} }

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
    Number "PageNumber", "DeliveryHistoryJobs" delivery_history_jobs, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeliveryHistoryJobsOutput {
    pub delivery_history_jobs: Option<Vec<ListDeliveryHistoryJobsDeliveryHistoryJobs>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDeliveryHistoryJobsOutput {
    0 "DeliveryHistoryJobs" delivery_history_jobs, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

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
    0 "CreatedTime" created_time, 1 "EndTime" end_time, 2 "HomeRegion" home_region, 3 "JobId" job_id,
    4 "JobStatus" job_status, 5 "StartTime" start_time, 6 "TrailName" trail_name, 7 "UpdatedTime" updated_time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LookupEventsLookupAttribute {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { LookupEventsLookupAttribute() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LookupEventsOutput {
    pub end_time: Option<String>,
    pub events: Option<Vec<BTreeMap<String, Value>>>,
    pub next_token: Option<String>,
    pub start_time: Option<String>,
}
model! { LookupEventsOutput {
    0 "EndTime" end_time, 1 "Events" events, 2 "NextToken" next_token, 3 "StartTime" start_time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LookupInsightEventsLookupAttribute {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { LookupInsightEventsLookupAttribute() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LookupInsightEventsOutput {
    pub events: Option<Vec<BTreeMap<String, Value>>>,
    pub next_token: Option<String>,
}
model! { LookupInsightEventsOutput {
    0 "Events" events, 1 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutDataEventSelector {
    pub event_selectors: String,
    pub is_trail_all_region: Option<bool>,
    pub trail_name: String,
    pub trail_region_ids: Option<String>,
}
operation! { PutDataEventSelector(event_selectors: String, trail_name: String)
    "PutDataEventSelector" -> PutDataEventSelectorOutput {
    0 "EventSelectors" event_selectors, 1 "IsTrailAllRegion" is_trail_all_region: bool, 2 "TrailName" trail_name,
    3 "TrailRegionIds" trail_region_ids: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutDataEventSelectorOutput {
    pub data_event_selectors: Option<String>,
    pub trail_arn: Option<String>,
}
model! { PutDataEventSelectorOutput {
    0 "DataEventSelectors" data_event_selectors, 1 "TrailArn" trail_arn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutInsightSelectors {
    pub insight_selectors: Option<String>,
    pub trail_name: String,
}
operation! { PutInsightSelectors(trail_name: String) "PutInsightSelectors" -> PutInsightSelectorsOutput {
    0 "InsightSelectors" insight_selectors: String, 1 "TrailName" trail_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutInsightSelectorsOutput {
    pub insight_selectors: Option<Vec<String>>,
    pub trail_arn: Option<String>,
}
model! { PutInsightSelectorsOutput {
    0 "InsightSelectors" insight_selectors, 1 "TrailArn" trail_arn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLogging {
    pub name: String,
}
operation! { StartLogging(name: String) "StartLogging" -> Empty {
    0 "Name" name
} }

pub type StartLoggingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLogging {
    pub name: String,
}
operation! { StopLogging(name: String) "StopLogging" -> Empty {
    0 "Name" name
} { method: "GET", } }

pub type StopLoggingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAdvancedQueryTemplate {
    pub simple_query: bool,
    pub template_id: String,
    pub template_name: Option<String>,
    pub template_sql: Option<String>,
}
operation! { UpdateAdvancedQueryTemplate(simple_query: bool, template_id: String)
    "UpdateAdvancedQueryTemplate" -> UpdateAdvancedQueryTemplateOutput {
    0 "SimpleQuery" simple_query, 1 "TemplateId" template_id, 2 "TemplateName" template_name: String,
    3 "TemplateSql" template_sql: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAdvancedQueryTemplateOutput {
    pub simple_query: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_sql: Option<String>,
}
model! { UpdateAdvancedQueryTemplateOutput {
    0 "SimpleQuery" simple_query, 1 "TemplateId" template_id, 2 "TemplateName" template_name,
    3 "TemplateSql" template_sql
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGlobalEventsStorageRegion {
    pub storage_region: String,
}
operation! { UpdateGlobalEventsStorageRegion(storage_region: String) "UpdateGlobalEventsStorageRegion" -> Empty {
    0 "StorageRegion" storage_region
} }

pub type UpdateGlobalEventsStorageRegionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTrail {
    pub event_rw: Option<String>,
    pub max_compute_project_arn: Option<String>,
    pub max_compute_write_role_arn: Option<String>,
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
    0 "EventRW" event_rw, 1 "HomeRegion" home_region, 2 "MaxComputeProjectArn" max_compute_project_arn,
    3 "MaxComputeWriteRoleArn" max_compute_write_role_arn, 4 "Name" name, 5 "OssBucketName" oss_bucket_name,
    6 "OssKeyPrefix" oss_key_prefix, 7 "OssWriteRoleArn" oss_write_role_arn, 8 "SlsProjectArn" sls_project_arn,
    9 "SlsWriteRoleArn" sls_write_role_arn, 10 "TrailRegion" trail_region
} }

#[cfg(feature = "reflect")]
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
