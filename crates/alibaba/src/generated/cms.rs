//! `cms` of Alibaba Cloud, API version 2019-01-01.
//!
//! Endpoint: a table of 43 regions, else `cms.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Cms/2019-01-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, cms::DescribeAlertLogHistogram};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAlertLogHistogram::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "metrics.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "metrics.ap-northeast-2.aliyuncs.com"),
        ("ap-south-1", "metrics.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "metrics.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "metrics.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "metrics.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "metrics.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "metrics.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "metrics.ap-southeast-7.aliyuncs.com"),
        ("ap-southeast-8", "metrics.ap-southeast-8.aliyuncs.com"),
        ("cn-beijing", "metrics.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "metrics.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "metrics.cn-chengdu.aliyuncs.com"),
        ("cn-fuzhou", "metrics.cn-fuzhou.aliyuncs.com"),
        ("cn-guangzhou", "metrics.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "metrics.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "metrics.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-heyuan", "metrics.cn-heyuan.aliyuncs.com"),
        ("cn-heyuan-acdr-1", "metrics.cn-heyuan-acdr-1.aliyuncs.com"),
        ("cn-hongkong", "metrics.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "metrics.cn-huhehaote.aliyuncs.com"),
        ("cn-nanjing", "metrics.cn-nanjing.aliyuncs.com"),
        ("cn-north-2-gov-1", "metrics.cn-north-2-gov-1.aliyuncs.com"),
        ("cn-qingdao", "metrics.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "metrics.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "metrics.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "metrics.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "metrics.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wuhan-lr", "metrics.cn-wuhan-lr.aliyuncs.com"),
        ("cn-wulanchabu", "metrics.cn-wulanchabu.aliyuncs.com"),
        ("cn-wulanchabu-gic-1", "metrics.cn-wulanchabu-gic-1.aliyuncs.com"),
        ("cn-zhangjiakou", "metrics.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhengzhou-jva", "metrics.cn-zhengzhou-jva.aliyuncs.com"),
        ("cn-zhongwei", "metrics.cn-zhongwei.aliyuncs.com"),
        ("eu-central-1", "metrics.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "metrics.eu-west-1.aliyuncs.com"),
        ("eu-west-2", "metrics.eu-west-2.aliyuncs.com"),
        ("me-central-1", "metrics.me-central-1.aliyuncs.com"),
        ("me-east-1", "metrics.me-east-1.aliyuncs.com"),
        ("na-south-1", "metrics.na-south-1.aliyuncs.com"),
        ("us-east-1", "metrics.us-east-1.aliyuncs.com"),
        ("us-southeast-1", "metrics.us-southeast-1.aliyuncs.com"),
        ("us-west-1", "metrics.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "metrics-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "metrics-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-south-1", "metrics-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "metrics-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "metrics-vpc.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "metrics-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "metrics-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "metrics-vpc.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "metrics-vpc.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "metrics-vpc.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "metrics-vpc.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "metrics-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-fuzhou", "metrics-vpc.cn-fuzhou.aliyuncs.com"),
        ("cn-guangzhou", "metrics-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "metrics-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "metrics-vpc.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-heyuan", "metrics-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-heyuan-acdr-1", "metrics-vpc.cn-heyuan-acdr-1.aliyuncs.com"),
        ("cn-hongkong", "metrics-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "metrics-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-nanjing", "metrics-vpc.cn-nanjing.aliyuncs.com"),
        ("cn-qingdao", "metrics-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "metrics-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "metrics-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "metrics-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "metrics-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wuhan-lr", "metrics-vpc.cn-wuhan-lr.aliyuncs.com"),
        ("cn-wulanchabu", "metrics-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "metrics-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhengzhou-jva", "metrics-vpc.cn-zhengzhou-jva.aliyuncs.com"),
        ("eu-central-1", "metrics-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "metrics-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "metrics-vpc.me-central-1.aliyuncs.com"),
        ("me-east-1", "metrics-vpc.me-east-1.aliyuncs.com"),
        ("na-south-1", "metrics-vpc.na-south-1.aliyuncs.com"),
        ("us-east-1", "metrics-vpc.us-east-1.aliyuncs.com"),
        ("us-southeast-1", "metrics-vpc.us-southeast-1.aliyuncs.com"),
        ("us-west-1", "metrics-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("cms", "2019-01-01", "cms", &ENDPOINTS);

/// Adds tags: `AddTags` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/AddTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTags {
    /// Required.
    pub group_ids: Vec<String>,
    /// Required.
    pub tag: Vec<AddTagsTag>,
}
operation! { AddTags(group_ids: Vec<String>, tag: Vec<AddTagsTag>) "AddTags" -> AddTagsOutput {
    0 "GroupIds" group_ids, 1 "Tag" tag
} }

/// In the request of [`AddTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTagsTag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { AddTagsTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`AddTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTagsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddTagsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Applies metric rule template: `ApplyMetricRuleTemplate` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/ApplyMetricRuleTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyMetricRuleTemplate {
    pub append_mode: Option<String>,
    pub apply_mode: Option<String>,
    pub enable_end_time: Option<i64>,
    pub enable_start_time: Option<i64>,
    /// Required.
    pub group_id: i64,
    pub notify_level: Option<i64>,
    pub silence_time: Option<i64>,
    /// Required.
    pub template_ids: String,
    /// Secret.
    pub webhook: Option<Secret>,
}
operation! { ApplyMetricRuleTemplate(group_id: i64, template_ids: String)
    "ApplyMetricRuleTemplate" -> ApplyMetricRuleTemplateOutput {
    0 "AppendMode" append_mode: String, 1 "ApplyMode" apply_mode: String, 2 "EnableEndTime" enable_end_time: i64,
    3 "EnableStartTime" enable_start_time: i64, 4 "GroupId" group_id, 5 "NotifyLevel" notify_level: i64,
    6 "SilenceTime" silence_time: i64, 7 "TemplateIds" template_ids, 8 "Webhook" webhook: Secret
} }

/// Response of [`ApplyMetricRuleTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyMetricRuleTemplateOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub resource: Option<ApplyMetricRuleTemplateResource>,
    pub success: Option<bool>,
}
model! { ApplyMetricRuleTemplateOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Resource" resource: ApplyMetricRuleTemplateResource,
    3 "Success" success: bool
} }

/// In the response of [`ApplyMetricRuleTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyMetricRuleTemplateResource {
    pub alert_results: Vec<ApplyMetricRuleTemplateAlertResults>,
    pub group_id: Option<i64>,
}
model! { ApplyMetricRuleTemplateResource {
    0 "AlertResults" alert_results: Vec<ApplyMetricRuleTemplateAlertResults>, 1 "GroupId" group_id: i64
} }

/// In the response of [`ApplyMetricRuleTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyMetricRuleTemplateAlertResults {
    pub code: Option<String>,
    pub message: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub success: Option<bool>,
}
model! { ApplyMetricRuleTemplateAlertResults {
    0 "Code" code: String, 1 "Message" message: String, 2 "RuleId" rule_id: String, 3 "RuleName" rule_name: String,
    4 "Success" success: bool
} }

/// Batches create instant site monitor: `BatchCreateInstantSiteMonitor` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/BatchCreateInstantSiteMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateInstantSiteMonitor {
    /// Required.
    pub task_list: Vec<BatchCreateInstantSiteMonitorTaskList>,
}
operation! { BatchCreateInstantSiteMonitor(task_list: Vec<BatchCreateInstantSiteMonitorTaskList>)
    "BatchCreateInstantSiteMonitor" -> BatchCreateInstantSiteMonitorOutput {
    0 "TaskList" task_list
} }

/// In the request of [`BatchCreateInstantSiteMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateInstantSiteMonitorTaskList {
    pub address: Option<String>,
    pub isp_cities: Option<String>,
    pub options_json: Option<String>,
    pub task_name: Option<String>,
    pub task_type: Option<String>,
}
input! { BatchCreateInstantSiteMonitorTaskList() {
    0 "Address" address: String, 1 "IspCities" isp_cities: String, 2 "OptionsJson" options_json: String,
    3 "TaskName" task_name: String, 4 "TaskType" task_type: String
} }

/// Response of [`BatchCreateInstantSiteMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateInstantSiteMonitorOutput {
    pub code: Option<String>,
    pub data: Vec<BatchCreateInstantSiteMonitorData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchCreateInstantSiteMonitorOutput {
    0 "Code" code: String, 1 "Data" data: Vec<BatchCreateInstantSiteMonitorData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`BatchCreateInstantSiteMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateInstantSiteMonitorData {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
}
model! { BatchCreateInstantSiteMonitorData {
    0 "TaskId" task_id: String, 1 "TaskName" task_name: String
} }

/// Batches export: `BatchExport` of `cms` 2019-01-01.
///
/// POST. Changes data. Pages by token (`Cursor`). See
/// <https://api.alibabacloud.com/document/Cms/2019-01-01/BatchExport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchExport {
    /// Required.
    pub cursor: String,
    /// Required.
    pub length: i64,
    pub measurements: Option<Vec<String>>,
    /// Required.
    pub metric: String,
    /// Required.
    pub namespace: String,
}
operation! { BatchExport(cursor: String, length: i64, metric: String, namespace: String)
    "BatchExport" -> BatchExportOutput {
    0 "Cursor" cursor, 1 "Length" length, 2 "Measurements" measurements: Vec<String>, 3 "Metric" metric,
    4 "Namespace" namespace
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }
paged! { BatchExport: MetricStat = Token "Cursor", "DataResults" data_results, next "Cursor", more "HasNext" }

/// Response of [`BatchExport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchExportOutput {
    pub anchor: Option<i64>,
    pub code: Option<i64>,
    pub cursor: Option<String>,
    pub data_results: Vec<MetricStat>,
    pub has_next: Option<bool>,
    pub length: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchExportOutput {
    0 "Anchor" anchor: i64, 1 "Code" code: i64, 2 "Cursor" cursor: String,
    3 "DataResults" data_results: Vec<MetricStat>, 4 "HasNext" has_next: bool, 5 "Length" length: i64,
    6 "Message" message: String, 7 "Success" success: bool
} }

/// In the response of [`BatchExport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricStat {
    pub associated: BTreeMap<String, String>,
    pub dimensions: Vec<Dimension>,
    pub log_time: Option<i64>,
    pub measurements: BTreeMap<String, Value>,
    pub metric: Option<String>,
    pub namespace: Option<String>,
    pub period: Option<i64>,
    pub timestamp: Option<i64>,
}
model! { MetricStat {
    0 "Associated" associated: BTreeMap<String, String>, 1 "Dimensions" dimensions: Vec<Dimension>,
    2 "LogTime" log_time: i64, 3 "Measurements" measurements: BTreeMap<String, Value>, 4 "Metric" metric: String,
    5 "Namespace" namespace: String, 6 "Period" period: i64, 7 "Timestamp" timestamp: i64
} }

/// In the response of [`BatchExport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dimension {
    pub label: Option<String>,
    pub value: Option<String>,
}
model! { Dimension {
    0 "Label" label: String, 1 "Value" value: String
} }

/// Creates dynamic tag group: `CreateDynamicTagGroup` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/CreateDynamicTagGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDynamicTagGroup {
    /// Required.
    pub contact_group_list: Vec<String>,
    pub enable_install_agent: Option<bool>,
    pub enable_subscribe_event: Option<bool>,
    /// Required.
    pub match_express: Vec<CreateDynamicTagGroupMatchExpress>,
    pub match_express_filter_relation: Option<String>,
    /// Required.
    pub tag_key: String,
    pub tag_region_id: Option<String>,
    pub template_id_list: Option<Vec<String>>,
}
operation! {
    CreateDynamicTagGroup(contact_group_list: Vec<String>, match_express: Vec<CreateDynamicTagGroupMatchExpress>, tag_key: String)
    "CreateDynamicTagGroup" -> CreateDynamicTagGroupOutput {
    0 "ContactGroupList" contact_group_list, 1 "EnableInstallAgent" enable_install_agent: bool,
    2 "EnableSubscribeEvent" enable_subscribe_event: bool, 3 "MatchExpress" match_express,
    4 "MatchExpressFilterRelation" match_express_filter_relation: String, 5 "TagKey" tag_key,
    6 "TagRegionId" tag_region_id: String, 7 "TemplateIdList" template_id_list: Vec<String>
} }

/// In the request of [`CreateDynamicTagGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDynamicTagGroupMatchExpress {
    pub tag_name: Option<String>,
    pub tag_value: Option<String>,
    pub tag_value_match_function: Option<String>,
}
input! { CreateDynamicTagGroupMatchExpress() {
    0 "TagName" tag_name: String, 1 "TagValue" tag_value: String,
    2 "TagValueMatchFunction" tag_value_match_function: String
} }

/// Response of [`CreateDynamicTagGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDynamicTagGroupOutput {
    pub code: Option<String>,
    pub id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDynamicTagGroupOutput {
    0 "Code" code: String, 1 "Id" id: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Creates group metric rules: `CreateGroupMetricRules` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/CreateGroupMetricRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupMetricRules {
    /// Required.
    pub group_id: i64,
    pub group_metric_rules: Option<Vec<CreateGroupMetricRulesGroupMetricRules>>,
}
operation! { CreateGroupMetricRules(group_id: i64) "CreateGroupMetricRules" -> CreateGroupMetricRulesOutput {
    0 "GroupId" group_id, 1 "GroupMetricRules" group_metric_rules: Vec<CreateGroupMetricRulesGroupMetricRules>
} }

/// In the request of [`CreateGroupMetricRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupMetricRulesGroupMetricRules {
    pub escalations: Option<CreateGroupMetricRulesEscalations>,
    /// Required.
    pub category: Option<String>,
    pub contact_groups: Option<String>,
    pub dimensions: Option<String>,
    pub effective_interval: Option<String>,
    pub email_subject: Option<String>,
    pub interval: Option<String>,
    pub labels: Option<Vec<CreateGroupMetricRulesLabels>>,
    /// Required.
    pub metric_name: Option<String>,
    /// Required.
    pub namespace: Option<String>,
    pub no_data_policy: Option<String>,
    pub no_effective_interval: Option<String>,
    pub options: Option<String>,
    pub period: Option<String>,
    /// Required.
    pub rule_id: Option<String>,
    /// Required.
    pub rule_name: Option<String>,
    pub silence_time: Option<i64>,
    /// Secret.
    pub webhook: Option<Secret>,
}

/// Arguments of [`CreateGroupMetricRulesGroupMetricRules::new`].
pub struct CreateGroupMetricRulesGroupMetricRulesRequired {
    pub category: String,
    pub metric_name: String,
    pub namespace: String,
    pub rule_id: String,
    pub rule_name: String,
}
input! {
    CreateGroupMetricRulesGroupMetricRules { CreateGroupMetricRulesGroupMetricRulesRequired: category, metric_name, namespace, rule_id, rule_name } {
    0 "Escalations" escalations: CreateGroupMetricRulesEscalations, 1 "Category" category: String,
    2 "ContactGroups" contact_groups: String, 3 "Dimensions" dimensions: String,
    4 "EffectiveInterval" effective_interval: String, 5 "EmailSubject" email_subject: String,
    6 "Interval" interval: String, 7 "Labels" labels: Vec<CreateGroupMetricRulesLabels>,
    8 "MetricName" metric_name: String, 9 "Namespace" namespace: String, 10 "NoDataPolicy" no_data_policy: String,
    11 "NoEffectiveInterval" no_effective_interval: String, 12 "Options" options: String, 13 "Period" period: String,
    14 "RuleId" rule_id: String, 15 "RuleName" rule_name: String, 16 "SilenceTime" silence_time: i64,
    17 "Webhook" webhook: Secret
} }

/// In the request of [`CreateGroupMetricRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupMetricRulesEscalations {
    pub critical: Option<CreateGroupMetricRulesCritical>,
    pub info: Option<CreateGroupMetricRulesInfo>,
    pub warn: Option<CreateGroupMetricRulesWarn>,
}
input! { CreateGroupMetricRulesEscalations() {
    0 "Critical" critical: CreateGroupMetricRulesCritical, 1 "Info" info: CreateGroupMetricRulesInfo,
    2 "Warn" warn: CreateGroupMetricRulesWarn
} }

/// In the request of [`CreateGroupMetricRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupMetricRulesCritical {
    pub comparison_operator: Option<String>,
    pub n: Option<String>,
    pub pre_condition: Option<String>,
    pub statistics: Option<String>,
    pub threshold: Option<String>,
    pub times: Option<i64>,
}
input! { CreateGroupMetricRulesCritical() {
    0 "ComparisonOperator" comparison_operator: String, 1 "N" n: String, 2 "PreCondition" pre_condition: String,
    3 "Statistics" statistics: String, 4 "Threshold" threshold: String, 5 "Times" times: i64
} }

/// In the request of [`CreateGroupMetricRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupMetricRulesInfo {
    pub comparison_operator: Option<String>,
    pub n: Option<String>,
    pub pre_condition: Option<String>,
    pub statistics: Option<String>,
    pub threshold: Option<String>,
    pub times: Option<i64>,
}
input! { CreateGroupMetricRulesInfo() {
    0 "ComparisonOperator" comparison_operator: String, 1 "N" n: String, 2 "PreCondition" pre_condition: String,
    3 "Statistics" statistics: String, 4 "Threshold" threshold: String, 5 "Times" times: i64
} }

/// In the request of [`CreateGroupMetricRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupMetricRulesWarn {
    pub comparison_operator: Option<String>,
    pub n: Option<String>,
    pub pre_condition: Option<String>,
    pub statistics: Option<String>,
    pub threshold: Option<String>,
    pub times: Option<i64>,
}
input! { CreateGroupMetricRulesWarn() {
    0 "ComparisonOperator" comparison_operator: String, 1 "N" n: String, 2 "PreCondition" pre_condition: String,
    3 "Statistics" statistics: String, 4 "Threshold" threshold: String, 5 "Times" times: i64
} }

/// In the request of [`CreateGroupMetricRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupMetricRulesLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateGroupMetricRulesLabels() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateGroupMetricRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupMetricRulesOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub resources: Option<CreateGroupMetricRulesResources>,
    pub success: Option<bool>,
}
model! { CreateGroupMetricRulesOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Resources" resources: CreateGroupMetricRulesResources,
    3 "Success" success: bool
} }

/// In the response of [`CreateGroupMetricRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupMetricRulesResources {
    pub alert_result: Vec<CreateGroupMetricRulesAlertResult>,
}
model! { CreateGroupMetricRulesResources {
    0 "AlertResult" alert_result: Vec<CreateGroupMetricRulesAlertResult>
} }

/// In the response of [`CreateGroupMetricRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupMetricRulesAlertResult {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub success: Option<bool>,
}
model! { CreateGroupMetricRulesAlertResult {
    0 "Code" code: i64, 1 "Message" message: String, 2 "RuleId" rule_id: String, 3 "RuleName" rule_name: String,
    4 "Success" success: bool
} }

/// Creates group monitoring agent process: `CreateGroupMonitoringAgentProcess` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/CreateGroupMonitoringAgentProcess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupMonitoringAgentProcess {
    /// Required.
    pub alert_config: Vec<CreateGroupMonitoringAgentProcessAlertConfig>,
    /// Required.
    pub group_id: String,
    pub match_express: Option<Vec<CreateGroupMonitoringAgentProcessMatchExpress>>,
    pub match_express_filter_relation: Option<String>,
    /// Required.
    pub process_name: String,
}
operation! {
    CreateGroupMonitoringAgentProcess(alert_config: Vec<CreateGroupMonitoringAgentProcessAlertConfig>, group_id: String, process_name: String)
    "CreateGroupMonitoringAgentProcess" -> CreateGroupMonitoringAgentProcessOutput {
    0 "AlertConfig" alert_config, 1 "GroupId" group_id,
    2 "MatchExpress" match_express: Vec<CreateGroupMonitoringAgentProcessMatchExpress>,
    3 "MatchExpressFilterRelation" match_express_filter_relation: String, 4 "ProcessName" process_name
} }

/// In the request of [`CreateGroupMonitoringAgentProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupMonitoringAgentProcessAlertConfig {
    /// Required.
    pub comparison_operator: Option<String>,
    pub effective_interval: Option<String>,
    /// Required.
    pub escalations_level: Option<String>,
    pub no_effective_interval: Option<String>,
    pub silence_time: Option<String>,
    /// Required.
    pub statistics: Option<String>,
    pub target_list: Option<Vec<CreateGroupMonitoringAgentProcessTargetList>>,
    /// Required.
    pub threshold: Option<String>,
    /// Required.
    pub times: Option<String>,
    /// Secret.
    pub webhook: Option<Secret>,
}

/// Arguments of [`CreateGroupMonitoringAgentProcessAlertConfig::new`].
pub struct CreateGroupMonitoringAgentProcessAlertConfigRequired {
    pub comparison_operator: String,
    pub escalations_level: String,
    pub statistics: String,
    pub threshold: String,
    pub times: String,
}
input! {
    CreateGroupMonitoringAgentProcessAlertConfig { CreateGroupMonitoringAgentProcessAlertConfigRequired: comparison_operator, escalations_level, statistics, threshold, times } {
    0 "ComparisonOperator" comparison_operator: String, 1 "EffectiveInterval" effective_interval: String,
    2 "EscalationsLevel" escalations_level: String, 3 "NoEffectiveInterval" no_effective_interval: String,
    4 "SilenceTime" silence_time: String, 5 "Statistics" statistics: String,
    6 "TargetList" target_list: Vec<CreateGroupMonitoringAgentProcessTargetList>, 7 "Threshold" threshold: String,
    8 "Times" times: String, 9 "Webhook" webhook: Secret
} }

/// In the request of [`CreateGroupMonitoringAgentProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupMonitoringAgentProcessTargetList {
    pub arn: Option<String>,
    pub id: Option<String>,
    pub json_params: Option<String>,
    pub level: Option<String>,
}
input! { CreateGroupMonitoringAgentProcessTargetList() {
    0 "Arn" arn: String, 1 "Id" id: String, 2 "JsonParams" json_params: String, 3 "Level" level: String
} }

/// In the request of [`CreateGroupMonitoringAgentProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupMonitoringAgentProcessMatchExpress {
    pub function: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { CreateGroupMonitoringAgentProcessMatchExpress() {
    0 "Function" function: String, 1 "Name" name: String, 2 "Value" value: String
} }

/// Response of [`CreateGroupMonitoringAgentProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupMonitoringAgentProcessOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub resource: Option<CreateGroupMonitoringAgentProcessResource>,
    pub success: Option<bool>,
}
model! { CreateGroupMonitoringAgentProcessOutput {
    0 "Code" code: String, 1 "Message" message: String,
    2 "Resource" resource: CreateGroupMonitoringAgentProcessResource, 3 "Success" success: bool
} }

/// In the response of [`CreateGroupMonitoringAgentProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupMonitoringAgentProcessResource {
    pub group_process_id: Option<String>,
}
model! { CreateGroupMonitoringAgentProcessResource {
    0 "GroupProcessId" group_process_id: String
} }

/// Creates host availability: `CreateHostAvailability` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/CreateHostAvailability>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHostAvailability {
    /// Required.
    pub alert_config_escalation_list: Vec<
        CreateHostAvailabilityAlertConfigEscalationList,
    >,
    pub alert_config_target_list: Option<
        Vec<CreateHostAvailabilityAlertConfigTargetList>,
    >,
    /// Required.
    pub group_id: i64,
    pub instance_list: Option<Vec<String>>,
    /// Required.
    pub task_name: String,
    pub task_scope: Option<String>,
    /// Required.
    pub task_type: String,
    pub alert_config: Option<CreateHostAvailabilityAlertConfig>,
    pub task_option: Option<CreateHostAvailabilityTaskOption>,
}
operation! {
    CreateHostAvailability(alert_config_escalation_list: Vec<CreateHostAvailabilityAlertConfigEscalationList>, group_id: i64, task_name: String, task_type: String)
    "CreateHostAvailability" -> CreateHostAvailabilityOutput {
    0 "AlertConfigEscalationList" alert_config_escalation_list,
    1 "AlertConfigTargetList" alert_config_target_list: Vec<CreateHostAvailabilityAlertConfigTargetList>,
    2 "GroupId" group_id, 3 "InstanceList" instance_list: Vec<String>, 4 "TaskName" task_name,
    5 "TaskScope" task_scope: String, 6 "TaskType" task_type,
    7 "AlertConfig" alert_config: CreateHostAvailabilityAlertConfig,
    8 "TaskOption" task_option: CreateHostAvailabilityTaskOption
} }

/// In the request of [`CreateHostAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHostAvailabilityAlertConfigEscalationList {
    pub aggregate: Option<String>,
    /// Required.
    pub metric_name: Option<String>,
    pub operator: Option<String>,
    pub times: Option<i64>,
    pub value: Option<String>,
}
input! { CreateHostAvailabilityAlertConfigEscalationList(metric_name: String) {
    0 "Aggregate" aggregate: String, 1 "MetricName" metric_name: String, 2 "Operator" operator: String,
    3 "Times" times: i64, 4 "Value" value: String
} }

/// In the request of [`CreateHostAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHostAvailabilityAlertConfigTargetList {
    pub arn: Option<String>,
    pub id: Option<String>,
    pub json_params: Option<String>,
    pub level: Option<String>,
}
input! { CreateHostAvailabilityAlertConfigTargetList() {
    0 "Arn" arn: String, 1 "Id" id: String, 2 "JsonParams" json_params: String, 3 "Level" level: String
} }

/// In the request of [`CreateHostAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHostAvailabilityAlertConfig {
    pub end_time: Option<i64>,
    /// Required.
    pub notify_type: Option<i64>,
    pub silence_time: Option<i64>,
    pub start_time: Option<i64>,
    pub web_hook: Option<String>,
}
input! { CreateHostAvailabilityAlertConfig(notify_type: i64) {
    0 "EndTime" end_time: i64, 1 "NotifyType" notify_type: i64, 2 "SilenceTime" silence_time: i64,
    3 "StartTime" start_time: i64, 4 "WebHook" web_hook: String
} }

/// In the request of [`CreateHostAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHostAvailabilityTaskOption {
    pub http_header: Option<String>,
    pub http_method: Option<String>,
    pub http_negative: Option<bool>,
    pub http_post_content: Option<String>,
    pub http_response_charset: Option<String>,
    pub http_response_match_content: Option<String>,
    pub http_uri: Option<String>,
    pub interval: Option<i64>,
    pub telnet_or_ping_host: Option<String>,
}
input! { CreateHostAvailabilityTaskOption() {
    0 "HttpHeader" http_header: String, 1 "HttpMethod" http_method: String, 2 "HttpNegative" http_negative: bool,
    3 "HttpPostContent" http_post_content: String, 4 "HttpResponseCharset" http_response_charset: String,
    5 "HttpResponseMatchContent" http_response_match_content: String, 6 "HttpURI" http_uri: String,
    7 "Interval" interval: i64, 8 "TelnetOrPingHost" telnet_or_ping_host: String
} }

/// Response of [`CreateHostAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHostAvailabilityOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<i64>,
}
model! { CreateHostAvailabilityOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: i64
} }

/// Creates hybrid monitor namespace: `CreateHybridMonitorNamespace` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/CreateHybridMonitorNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHybridMonitorNamespace {
    pub description: Option<String>,
    /// Required.
    pub namespace: String,
    pub namespace_region: Option<String>,
    pub namespace_type: Option<String>,
    pub spec: Option<String>,
}
operation! { CreateHybridMonitorNamespace(namespace: String)
    "CreateHybridMonitorNamespace" -> CreateHybridMonitorNamespaceOutput {
    0 "Description" description: String, 1 "Namespace" namespace, 2 "NamespaceRegion" namespace_region: String,
    3 "NamespaceType" namespace_type: String, 4 "Spec" spec: String
} }

/// Response of [`CreateHybridMonitorNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHybridMonitorNamespaceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { CreateHybridMonitorNamespaceOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: String
} }

/// Creates hybrid monitor sls group: `CreateHybridMonitorSLSGroup` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/CreateHybridMonitorSLSGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHybridMonitorSLSGroup {
    /// Required.
    pub sls_group_config: Vec<CreateHybridMonitorSLSGroupSLSGroupConfig>,
    pub sls_group_description: Option<String>,
    /// Required.
    pub sls_group_name: String,
}
operation! {
    CreateHybridMonitorSLSGroup(sls_group_config: Vec<CreateHybridMonitorSLSGroupSLSGroupConfig>, sls_group_name: String)
    "CreateHybridMonitorSLSGroup" -> CreateHybridMonitorSLSGroupOutput {
    0 "SLSGroupConfig" sls_group_config, 1 "SLSGroupDescription" sls_group_description: String,
    2 "SLSGroupName" sls_group_name
} }

/// In the request of [`CreateHybridMonitorSLSGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHybridMonitorSLSGroupSLSGroupConfig {
    /// Required.
    pub sls_logstore: Option<String>,
    /// Required.
    pub sls_project: Option<String>,
    /// Required.
    pub sls_region: Option<String>,
    pub sls_user_id: Option<String>,
}
input! { CreateHybridMonitorSLSGroupSLSGroupConfig(sls_logstore: String, sls_project: String, sls_region: String) {
    0 "SLSLogstore" sls_logstore: String, 1 "SLSProject" sls_project: String, 2 "SLSRegion" sls_region: String,
    3 "SLSUserId" sls_user_id: String
} }

/// Response of [`CreateHybridMonitorSLSGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHybridMonitorSLSGroupOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { CreateHybridMonitorSLSGroupOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: String
} }

/// Creates hybrid monitor task: `CreateHybridMonitorTask` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/CreateHybridMonitorTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHybridMonitorTask {
    pub attach_labels: Option<Vec<CreateHybridMonitorTaskAttachLabels>>,
    pub cloud_access_id: Option<Vec<String>>,
    pub collect_interval: Option<String>,
    /// Required.
    pub collect_target_type: String,
    pub description: Option<String>,
    pub group_id: Option<String>,
    /// Required.
    pub namespace: String,
    pub sls_process_config: Option<CreateHybridMonitorTaskSLSProcessConfig>,
    pub target_user_id: Option<String>,
    pub target_user_id_list: Option<String>,
    pub task_name: Option<String>,
    /// Required.
    pub task_type: String,
    pub yarm_config: Option<String>,
}
operation! { CreateHybridMonitorTask(collect_target_type: String, namespace: String, task_type: String)
    "CreateHybridMonitorTask" -> CreateHybridMonitorTaskOutput {
    0 "AttachLabels" attach_labels: Vec<CreateHybridMonitorTaskAttachLabels>,
    1 "CloudAccessId" cloud_access_id: Vec<String>, 2 "CollectInterval" collect_interval: String,
    3 "CollectTargetType" collect_target_type, 4 "Description" description: String, 5 "GroupId" group_id: String,
    6 "Namespace" namespace, 7 "SLSProcessConfig" sls_process_config: CreateHybridMonitorTaskSLSProcessConfig,
    8 "TargetUserId" target_user_id: String, 9 "TargetUserIdList" target_user_id_list: String,
    10 "TaskName" task_name: String, 11 "TaskType" task_type, 12 "YARMConfig" yarm_config: String
} }

/// In the request of [`CreateHybridMonitorTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHybridMonitorTaskAttachLabels {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { CreateHybridMonitorTaskAttachLabels() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`CreateHybridMonitorTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHybridMonitorTaskSLSProcessConfig {
    pub express: Option<Vec<CreateHybridMonitorTaskExpress>>,
    pub filter: Option<CreateHybridMonitorTaskFilter>,
    pub group_by: Option<Vec<CreateHybridMonitorTaskGroupBy>>,
    pub statistics: Option<Vec<CreateHybridMonitorTaskStatistics>>,
}
input! { CreateHybridMonitorTaskSLSProcessConfig() {
    0 "Express" express: Vec<CreateHybridMonitorTaskExpress>, 1 "Filter" filter: CreateHybridMonitorTaskFilter,
    2 "GroupBy" group_by: Vec<CreateHybridMonitorTaskGroupBy>,
    3 "Statistics" statistics: Vec<CreateHybridMonitorTaskStatistics>
} }

/// In the request of [`CreateHybridMonitorTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHybridMonitorTaskExpress {
    pub alias: Option<String>,
    pub express: Option<String>,
}
input! { CreateHybridMonitorTaskExpress() {
    0 "Alias" alias: String, 1 "Express" express: String
} }

/// In the request of [`CreateHybridMonitorTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHybridMonitorTaskFilter {
    pub filters: Option<Vec<CreateHybridMonitorTaskFilters>>,
    pub relation: Option<String>,
}
input! { CreateHybridMonitorTaskFilter() {
    0 "Filters" filters: Vec<CreateHybridMonitorTaskFilters>, 1 "Relation" relation: String
} }

/// In the request of [`CreateHybridMonitorTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHybridMonitorTaskFilters {
    pub operator: Option<String>,
    pub sls_key_name: Option<String>,
    pub value: Option<String>,
}
input! { CreateHybridMonitorTaskFilters() {
    0 "Operator" operator: String, 1 "SLSKeyName" sls_key_name: String, 2 "Value" value: String
} }

/// In the request of [`CreateHybridMonitorTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHybridMonitorTaskGroupBy {
    pub alias: Option<String>,
    pub sls_key_name: Option<String>,
}
input! { CreateHybridMonitorTaskGroupBy() {
    0 "Alias" alias: String, 1 "SLSKeyName" sls_key_name: String
} }

/// In the request of [`CreateHybridMonitorTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHybridMonitorTaskStatistics {
    pub alias: Option<String>,
    pub function: Option<String>,
    pub parameter1: Option<String>,
    pub parameter2: Option<String>,
    pub sls_key_name: Option<String>,
}
input! { CreateHybridMonitorTaskStatistics() {
    0 "Alias" alias: String, 1 "Function" function: String, 2 "Parameter1" parameter1: String,
    3 "Parameter2" parameter2: String, 4 "SLSKeyName" sls_key_name: String
} }

/// Response of [`CreateHybridMonitorTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHybridMonitorTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
    pub task_id: Option<i64>,
}
model! { CreateHybridMonitorTaskOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: String, 3 "TaskId" task_id: i64
} }

/// Creates instant site monitor: `CreateInstantSiteMonitor` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/CreateInstantSiteMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstantSiteMonitor {
    /// Required.
    pub address: String,
    pub agent_group: Option<String>,
    pub isp_cities: Option<String>,
    pub options_json: Option<String>,
    pub random_isp_city: Option<i64>,
    /// Required.
    pub task_name: String,
    /// Required.
    pub task_type: String,
}
operation! { CreateInstantSiteMonitor(address: String, task_name: String, task_type: String)
    "CreateInstantSiteMonitor" -> CreateInstantSiteMonitorOutput {
    0 "Address" address, 1 "AgentGroup" agent_group: String, 2 "IspCities" isp_cities: String,
    3 "OptionsJson" options_json: String, 4 "RandomIspCity" random_isp_city: i64, 5 "TaskName" task_name,
    6 "TaskType" task_type
} }

/// Response of [`CreateInstantSiteMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstantSiteMonitorOutput {
    pub code: Option<String>,
    pub create_result_list: Vec<CreateInstantSiteMonitorCreateResultList>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { CreateInstantSiteMonitorOutput {
    0 "Code" code: String, 1 "CreateResultList" create_result_list: Vec<CreateInstantSiteMonitorCreateResultList>,
    2 "Message" message: String, 3 "Success" success: String
} }

/// In the response of [`CreateInstantSiteMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstantSiteMonitorCreateResultList {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
}
model! { CreateInstantSiteMonitorCreateResultList {
    0 "TaskId" task_id: String, 1 "TaskName" task_name: String
} }

/// Creates metric rule black list: `CreateMetricRuleBlackList` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/CreateMetricRuleBlackList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetricRuleBlackList {
    /// Required.
    pub category: String,
    pub effective_time: Option<String>,
    pub enable_end_time: Option<String>,
    pub enable_start_time: Option<String>,
    /// Required.
    pub instances: Vec<String>,
    pub metrics: Option<Vec<CreateMetricRuleBlackListMetrics>>,
    /// Required.
    pub name: String,
    /// Required.
    pub namespace: String,
    pub scope_type: Option<String>,
    pub scope_value: Option<String>,
}
operation! { CreateMetricRuleBlackList(category: String, instances: Vec<String>, name: String, namespace: String)
    "CreateMetricRuleBlackList" -> CreateMetricRuleBlackListOutput {
    0 "Category" category, 1 "EffectiveTime" effective_time: String, 2 "EnableEndTime" enable_end_time: String,
    3 "EnableStartTime" enable_start_time: String, 4 "Instances" instances,
    5 "Metrics" metrics: Vec<CreateMetricRuleBlackListMetrics>, 6 "Name" name, 7 "Namespace" namespace,
    8 "ScopeType" scope_type: String, 9 "ScopeValue" scope_value: String
} }

/// In the request of [`CreateMetricRuleBlackList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetricRuleBlackListMetrics {
    /// Required.
    pub metric_name: Option<String>,
    pub resource: Option<String>,
}
input! { CreateMetricRuleBlackListMetrics(metric_name: String) {
    0 "MetricName" metric_name: String, 1 "Resource" resource: String
} }

/// Response of [`CreateMetricRuleBlackList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetricRuleBlackListOutput {
    pub code: Option<String>,
    pub id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateMetricRuleBlackListOutput {
    0 "Code" code: String, 1 "Id" id: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Creates metric rule resources: `CreateMetricRuleResources` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/CreateMetricRuleResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetricRuleResources {
    pub overwrite: Option<String>,
    /// Required.
    pub resources: String,
    pub rule_id: Option<String>,
}
operation! { CreateMetricRuleResources(resources: String)
    "CreateMetricRuleResources" -> CreateMetricRuleResourcesOutput {
    0 "Overwrite" overwrite: String, 1 "Resources" resources, 2 "RuleId" rule_id: String
} }

/// Response of [`CreateMetricRuleResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetricRuleResourcesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateMetricRuleResourcesOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Creates metric rule template: `CreateMetricRuleTemplate` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/CreateMetricRuleTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetricRuleTemplate {
    pub alert_templates: Option<Vec<CreateMetricRuleTemplateAlertTemplates>>,
    pub description: Option<String>,
    /// Required.
    pub name: String,
}
operation! { CreateMetricRuleTemplate(name: String) "CreateMetricRuleTemplate" -> CreateMetricRuleTemplateOutput {
    0 "AlertTemplates" alert_templates: Vec<CreateMetricRuleTemplateAlertTemplates>,
    1 "Description" description: String, 2 "Name" name
} }

/// In the request of [`CreateMetricRuleTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetricRuleTemplateAlertTemplates {
    pub escalations: Option<CreateMetricRuleTemplateEscalations>,
    /// Required.
    pub category: Option<String>,
    /// Required.
    pub metric_name: Option<String>,
    /// Required.
    pub namespace: Option<String>,
    pub period: Option<i64>,
    /// Required.
    pub rule_name: Option<String>,
    pub selector: Option<String>,
    /// Secret.
    pub webhook: Option<Secret>,
}
input! {
    CreateMetricRuleTemplateAlertTemplates(category: String, metric_name: String, namespace: String, rule_name: String) {
    0 "Escalations" escalations: CreateMetricRuleTemplateEscalations, 1 "Category" category: String,
    2 "MetricName" metric_name: String, 3 "Namespace" namespace: String, 4 "Period" period: i64,
    5 "RuleName" rule_name: String, 6 "Selector" selector: String, 7 "Webhook" webhook: Secret
} }

/// In the request of [`CreateMetricRuleTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetricRuleTemplateEscalations {
    pub critical: Option<CreateMetricRuleTemplateCritical>,
    pub info: Option<CreateMetricRuleTemplateInfo>,
    pub warn: Option<CreateMetricRuleTemplateWarn>,
}
input! { CreateMetricRuleTemplateEscalations() {
    0 "Critical" critical: CreateMetricRuleTemplateCritical, 1 "Info" info: CreateMetricRuleTemplateInfo,
    2 "Warn" warn: CreateMetricRuleTemplateWarn
} }

/// In the request of [`CreateMetricRuleTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetricRuleTemplateCritical {
    pub comparison_operator: Option<String>,
    pub n: Option<i64>,
    pub statistics: Option<String>,
    pub threshold: Option<String>,
    pub times: Option<i64>,
}
input! { CreateMetricRuleTemplateCritical() {
    0 "ComparisonOperator" comparison_operator: String, 1 "N" n: i64, 2 "Statistics" statistics: String,
    3 "Threshold" threshold: String, 4 "Times" times: i64
} }

/// In the request of [`CreateMetricRuleTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetricRuleTemplateInfo {
    pub comparison_operator: Option<String>,
    pub n: Option<i64>,
    pub statistics: Option<String>,
    pub threshold: Option<String>,
    pub times: Option<i64>,
}
input! { CreateMetricRuleTemplateInfo() {
    0 "ComparisonOperator" comparison_operator: String, 1 "N" n: i64, 2 "Statistics" statistics: String,
    3 "Threshold" threshold: String, 4 "Times" times: i64
} }

/// In the request of [`CreateMetricRuleTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetricRuleTemplateWarn {
    pub comparison_operator: Option<String>,
    pub n: Option<i64>,
    pub statistics: Option<String>,
    pub threshold: Option<String>,
    pub times: Option<i64>,
}
input! { CreateMetricRuleTemplateWarn() {
    0 "ComparisonOperator" comparison_operator: String, 1 "N" n: i64, 2 "Statistics" statistics: String,
    3 "Threshold" threshold: String, 4 "Times" times: i64
} }

/// Response of [`CreateMetricRuleTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetricRuleTemplateOutput {
    pub code: Option<i64>,
    pub id: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateMetricRuleTemplateOutput {
    0 "Code" code: i64, 1 "Id" id: i64, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Creates monitor agent process: `CreateMonitorAgentProcess` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/CreateMonitorAgentProcess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMonitorAgentProcess {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub process_name: String,
    pub process_user: Option<String>,
}
operation! { CreateMonitorAgentProcess(instance_id: String, process_name: String)
    "CreateMonitorAgentProcess" -> CreateMonitorAgentProcessOutput {
    0 "InstanceId" instance_id, 1 "ProcessName" process_name, 2 "ProcessUser" process_user: String
} }

/// Response of [`CreateMonitorAgentProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMonitorAgentProcessOutput {
    pub code: Option<String>,
    pub id: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateMonitorAgentProcessOutput {
    0 "Code" code: String, 1 "Id" id: i64, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Creates monitor group: `CreateMonitorGroup` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/CreateMonitorGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMonitorGroup {
    pub contact_groups: Option<String>,
    /// Required.
    pub group_name: String,
}
operation! { CreateMonitorGroup(group_name: String) "CreateMonitorGroup" -> CreateMonitorGroupOutput {
    0 "ContactGroups" contact_groups: String, 1 "GroupName" group_name
} }

/// Response of [`CreateMonitorGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMonitorGroupOutput {
    pub code: Option<i64>,
    pub group_id: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateMonitorGroupOutput {
    0 "Code" code: i64, 1 "GroupId" group_id: i64, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Creates monitor group by resource group id: `CreateMonitorGroupByResourceGroupId` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/CreateMonitorGroupByResourceGroupId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMonitorGroupByResourceGroupId {
    /// Required.
    pub contact_group_list: Vec<String>,
    pub enable_install_agent: Option<bool>,
    pub enable_subscribe_event: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_group_id: String,
    /// Required.
    pub resource_group_name: String,
}
operation! {
    CreateMonitorGroupByResourceGroupId(contact_group_list: Vec<String>, region_id: String, resource_group_id: String, resource_group_name: String)
    "CreateMonitorGroupByResourceGroupId" -> CreateMonitorGroupByResourceGroupIdOutput {
    0 "ContactGroupList" contact_group_list, 1 "EnableInstallAgent" enable_install_agent: bool,
    2 "EnableSubscribeEvent" enable_subscribe_event: bool, 3 "RegionId" region_id,
    4 "ResourceGroupId" resource_group_id, 5 "ResourceGroupName" resource_group_name
} }

/// Response of [`CreateMonitorGroupByResourceGroupId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMonitorGroupByResourceGroupIdOutput {
    pub code: Option<String>,
    pub id: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateMonitorGroupByResourceGroupIdOutput {
    0 "Code" code: String, 1 "Id" id: i64, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Creates monitor group instances: `CreateMonitorGroupInstances` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/CreateMonitorGroupInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMonitorGroupInstances {
    /// Required.
    pub group_id: String,
    /// Required.
    pub instances: Vec<CreateMonitorGroupInstancesInstances>,
}
operation! { CreateMonitorGroupInstances(group_id: String, instances: Vec<CreateMonitorGroupInstancesInstances>)
    "CreateMonitorGroupInstances" -> CreateMonitorGroupInstancesOutput {
    0 "GroupId" group_id, 1 "Instances" instances
} }

/// In the request of [`CreateMonitorGroupInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMonitorGroupInstancesInstances {
    /// Required.
    pub category: Option<String>,
    /// Required.
    pub instance_id: Option<String>,
    /// Required.
    pub instance_name: Option<String>,
    /// Required.
    pub region_id: Option<String>,
}
input! {
    CreateMonitorGroupInstancesInstances(category: String, instance_id: String, instance_name: String, region_id: String) {
    0 "Category" category: String, 1 "InstanceId" instance_id: String, 2 "InstanceName" instance_name: String,
    3 "RegionId" region_id: String
} }

/// Response of [`CreateMonitorGroupInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMonitorGroupInstancesOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateMonitorGroupInstancesOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Creates monitor group notify policy: `CreateMonitorGroupNotifyPolicy` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/CreateMonitorGroupNotifyPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMonitorGroupNotifyPolicy {
    /// Required.
    pub end_time: i64,
    /// Required.
    pub group_id: String,
    /// Required.
    pub policy_type: String,
    /// Required.
    pub start_time: i64,
}
operation! { CreateMonitorGroupNotifyPolicy(end_time: i64, group_id: String, policy_type: String, start_time: i64)
    "CreateMonitorGroupNotifyPolicy" -> CreateMonitorGroupNotifyPolicyOutput {
    0 "EndTime" end_time, 1 "GroupId" group_id, 2 "PolicyType" policy_type, 3 "StartTime" start_time
} }

/// Response of [`CreateMonitorGroupNotifyPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMonitorGroupNotifyPolicyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<i64>,
    pub success: Option<String>,
}
model! { CreateMonitorGroupNotifyPolicyOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: i64, 3 "Success" success: String
} }

/// Creates monitoring agent process: `CreateMonitoringAgentProcess` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/CreateMonitoringAgentProcess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMonitoringAgentProcess {
    /// Required.
    pub instance_id: String,
    pub process_name: Option<String>,
    pub process_user: Option<String>,
}
operation! { CreateMonitoringAgentProcess(instance_id: String)
    "CreateMonitoringAgentProcess" -> CreateMonitoringAgentProcessOutput {
    0 "InstanceId" instance_id, 1 "ProcessName" process_name: String, 2 "ProcessUser" process_user: String
} }

/// Response of [`CreateMonitoringAgentProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMonitoringAgentProcessOutput {
    pub code: Option<String>,
    pub id: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateMonitoringAgentProcessOutput {
    0 "Code" code: String, 1 "Id" id: i64, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Creates site monitor: `CreateSiteMonitor` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/CreateSiteMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSiteMonitor {
    /// Required.
    pub address: String,
    pub agent_group: Option<String>,
    pub alert_ids: Option<String>,
    pub custom_schedule: Option<String>,
    pub interval: Option<String>,
    pub isp_cities: Option<String>,
    pub options_json: Option<String>,
    /// Required.
    pub task_name: String,
    /// Required.
    pub task_type: String,
    pub vpc_config: Option<String>,
}
operation! { CreateSiteMonitor(address: String, task_name: String, task_type: String)
    "CreateSiteMonitor" -> CreateSiteMonitorOutput {
    0 "Address" address, 1 "AgentGroup" agent_group: String, 2 "AlertIds" alert_ids: String,
    3 "CustomSchedule" custom_schedule: String, 4 "Interval" interval: String, 5 "IspCities" isp_cities: String,
    6 "OptionsJson" options_json: String, 7 "TaskName" task_name, 8 "TaskType" task_type,
    9 "VpcConfig" vpc_config: String
} }

/// Response of [`CreateSiteMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSiteMonitorOutput {
    pub code: Option<String>,
    pub create_result_list: Option<CreateSiteMonitorCreateResultList>,
    pub data: Option<CreateSiteMonitorData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { CreateSiteMonitorOutput {
    0 "Code" code: String, 1 "CreateResultList" create_result_list: CreateSiteMonitorCreateResultList,
    2 "Data" data: CreateSiteMonitorData, 3 "Message" message: String, 4 "Success" success: String
} }

/// In the response of [`CreateSiteMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSiteMonitorCreateResultList {
    pub create_result_list: Vec<CreateSiteMonitorCreateResultListCreateResultList>,
}
model! { CreateSiteMonitorCreateResultList {
    0 "CreateResultList" create_result_list: Vec<CreateSiteMonitorCreateResultListCreateResultList>
} }

/// In the response of [`CreateSiteMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSiteMonitorCreateResultListCreateResultList {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
}
model! { CreateSiteMonitorCreateResultListCreateResultList {
    0 "TaskId" task_id: String, 1 "TaskName" task_name: String
} }

/// In the response of [`CreateSiteMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSiteMonitorData {
    pub attach_alert_result: Option<CreateSiteMonitorAttachAlertResult>,
}
model! { CreateSiteMonitorData {
    0 "AttachAlertResult" attach_alert_result: CreateSiteMonitorAttachAlertResult
} }

/// In the response of [`CreateSiteMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSiteMonitorAttachAlertResult {
    pub contact: Vec<CreateSiteMonitorContact>,
}
model! { CreateSiteMonitorAttachAlertResult {
    0 "Contact" contact: Vec<CreateSiteMonitorContact>
} }

/// In the response of [`CreateSiteMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSiteMonitorContact {
    pub code: Option<String>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub rule_id: Option<String>,
    pub success: Option<String>,
}
model! { CreateSiteMonitorContact {
    0 "Code" code: String, 1 "Message" message: String, 2 "RequestId" request_id: String, 3 "RuleId" rule_id: String,
    4 "Success" success: String
} }

/// `Cursor` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/Cursor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cursor {
    pub end_time: Option<String>,
    pub matchers: Option<Vec<Matcher>>,
    /// Required.
    pub metric: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub period: i64,
    /// Required.
    pub start_time: String,
}
operation! { Cursor(metric: String, namespace: String, period: i64, start_time: String) "Cursor" -> CursorOutput {
    0 "EndTime" end_time: String, 1 "Matchers" matchers: Vec<Matcher>, 2 "Metric" metric, 3 "Namespace" namespace,
    4 "Period" period, 5 "StartTime" start_time
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// In the request of [`Cursor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Matcher {
    pub label: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
input! { Matcher() {
    0 "Label" label: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

/// Response of [`Cursor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CursorOutput {
    pub code: Option<i64>,
    pub cursor: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CursorOutput {
    0 "Code" code: i64, 1 "Cursor" cursor: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Deletes contact: `DeleteContact` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteContact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContact {
    /// Required.
    pub contact_name: String,
}
operation! { DeleteContact(contact_name: String) "DeleteContact" -> DeleteContactOutput {
    0 "ContactName" contact_name
} }

/// Response of [`DeleteContact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContactOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteContactOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes contact group: `DeleteContactGroup` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteContactGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContactGroup {
    /// Required.
    pub contact_group_name: String,
}
operation! { DeleteContactGroup(contact_group_name: String) "DeleteContactGroup" -> DeleteContactGroupOutput {
    0 "ContactGroupName" contact_group_name
} }

/// Response of [`DeleteContactGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContactGroupOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteContactGroupOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes custom metric: `DeleteCustomMetric` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteCustomMetric>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomMetric {
    /// Required.
    pub group_id: String,
    pub md5: Option<String>,
    /// Required.
    pub metric_name: String,
    pub uuid: Option<String>,
}
operation! { DeleteCustomMetric(group_id: String, metric_name: String)
    "DeleteCustomMetric" -> DeleteCustomMetricOutput {
    0 "GroupId" group_id, 1 "Md5" md5: String, 2 "MetricName" metric_name, 3 "UUID" uuid: String
} }

/// Response of [`DeleteCustomMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomMetricOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteCustomMetricOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Deletes dynamic tag group: `DeleteDynamicTagGroup` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteDynamicTagGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDynamicTagGroup {
    /// Required.
    pub dynamic_tag_rule_id: String,
}
operation! { DeleteDynamicTagGroup(dynamic_tag_rule_id: String) "DeleteDynamicTagGroup" -> DeleteDynamicTagGroupOutput {
    0 "DynamicTagRuleId" dynamic_tag_rule_id
} }

/// Response of [`DeleteDynamicTagGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDynamicTagGroupOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDynamicTagGroupOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes event rule targets: `DeleteEventRuleTargets` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteEventRuleTargets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEventRuleTargets {
    /// Required.
    pub ids: Vec<String>,
    /// Required.
    pub rule_name: String,
}
operation! { DeleteEventRuleTargets(ids: Vec<String>, rule_name: String)
    "DeleteEventRuleTargets" -> DeleteEventRuleTargetsOutput {
    0 "Ids" ids, 1 "RuleName" rule_name
} }

/// Response of [`DeleteEventRuleTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEventRuleTargetsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteEventRuleTargetsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes event rules: `DeleteEventRules` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteEventRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEventRules {
    /// Required.
    pub rule_names: Vec<String>,
}
operation! { DeleteEventRules(rule_names: Vec<String>) "DeleteEventRules" -> DeleteEventRulesOutput {
    0 "RuleNames" rule_names
} }

/// Response of [`DeleteEventRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEventRulesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteEventRulesOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes exporter output: `DeleteExporterOutput` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteExporterOutput>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExporterOutput {
    /// Required.
    pub dest_name: String,
}
operation! { DeleteExporterOutput(dest_name: String) "DeleteExporterOutput" -> DeleteExporterOutputOutput {
    0 "DestName" dest_name
} }

/// Response of [`DeleteExporterOutput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExporterOutputOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteExporterOutputOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes exporter rule: `DeleteExporterRule` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteExporterRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExporterRule {
    /// Required.
    pub rule_name: String,
}
operation! { DeleteExporterRule(rule_name: String) "DeleteExporterRule" -> DeleteExporterRuleOutput {
    0 "RuleName" rule_name
} }

/// Response of [`DeleteExporterRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExporterRuleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteExporterRuleOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes group monitoring agent process: `DeleteGroupMonitoringAgentProcess` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteGroupMonitoringAgentProcess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroupMonitoringAgentProcess {
    /// Required.
    pub group_id: String,
    /// Required.
    pub id: String,
}
operation! { DeleteGroupMonitoringAgentProcess(group_id: String, id: String)
    "DeleteGroupMonitoringAgentProcess" -> DeleteGroupMonitoringAgentProcessOutput {
    0 "GroupId" group_id, 1 "Id" id
} }

/// Response of [`DeleteGroupMonitoringAgentProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroupMonitoringAgentProcessOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteGroupMonitoringAgentProcessOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes host availability: `DeleteHostAvailability` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteHostAvailability>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHostAvailability {
    /// Required.
    pub id: Vec<i64>,
}
operation! { DeleteHostAvailability(id: Vec<i64>) "DeleteHostAvailability" -> DeleteHostAvailabilityOutput {
    0 "Id" id
} }

/// Response of [`DeleteHostAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHostAvailabilityOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteHostAvailabilityOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes hybrid monitor namespace: `DeleteHybridMonitorNamespace` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteHybridMonitorNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHybridMonitorNamespace {
    /// Required.
    pub namespace: String,
}
operation! { DeleteHybridMonitorNamespace(namespace: String)
    "DeleteHybridMonitorNamespace" -> DeleteHybridMonitorNamespaceOutput {
    0 "Namespace" namespace
} }

/// Response of [`DeleteHybridMonitorNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHybridMonitorNamespaceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DeleteHybridMonitorNamespaceOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: String
} }

/// Deletes hybrid monitor sls group: `DeleteHybridMonitorSLSGroup` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteHybridMonitorSLSGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHybridMonitorSLSGroup {
    /// Required.
    pub sls_group_name: String,
}
operation! { DeleteHybridMonitorSLSGroup(sls_group_name: String)
    "DeleteHybridMonitorSLSGroup" -> DeleteHybridMonitorSLSGroupOutput {
    0 "SLSGroupName" sls_group_name
} }

/// Response of [`DeleteHybridMonitorSLSGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHybridMonitorSLSGroupOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DeleteHybridMonitorSLSGroupOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: String
} }

/// Deletes hybrid monitor task: `DeleteHybridMonitorTask` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteHybridMonitorTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHybridMonitorTask {
    pub namespace: Option<String>,
    pub target_user_id: Option<String>,
    pub task_id: Option<String>,
}
operation! { DeleteHybridMonitorTask() "DeleteHybridMonitorTask" -> DeleteHybridMonitorTaskOutput {
    0 "Namespace" namespace: String, 1 "TargetUserId" target_user_id: String, 2 "TaskId" task_id: String
} }

/// Response of [`DeleteHybridMonitorTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHybridMonitorTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DeleteHybridMonitorTaskOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: String
} }

/// Deletes log monitor: `DeleteLogMonitor` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteLogMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLogMonitor {
    /// Required.
    pub log_id: i64,
}
operation! { DeleteLogMonitor(log_id: i64) "DeleteLogMonitor" -> DeleteLogMonitorOutput {
    0 "LogId" log_id
} }

/// Response of [`DeleteLogMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLogMonitorOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteLogMonitorOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes metric rule black list: `DeleteMetricRuleBlackList` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteMetricRuleBlackList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMetricRuleBlackList {
    /// Required.
    pub id: String,
}
operation! { DeleteMetricRuleBlackList(id: String) "DeleteMetricRuleBlackList" -> DeleteMetricRuleBlackListOutput {
    0 "Id" id
} }

/// Response of [`DeleteMetricRuleBlackList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMetricRuleBlackListOutput {
    pub code: Option<String>,
    pub count: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteMetricRuleBlackListOutput {
    0 "Code" code: String, 1 "Count" count: i64, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Deletes metric rule resources: `DeleteMetricRuleResources` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteMetricRuleResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMetricRuleResources {
    /// Required.
    pub resources: String,
    /// Required.
    pub rule_id: String,
}
operation! { DeleteMetricRuleResources(resources: String, rule_id: String)
    "DeleteMetricRuleResources" -> DeleteMetricRuleResourcesOutput {
    0 "Resources" resources, 1 "RuleId" rule_id
} }

/// Response of [`DeleteMetricRuleResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMetricRuleResourcesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteMetricRuleResourcesOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes metric rule targets: `DeleteMetricRuleTargets` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteMetricRuleTargets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMetricRuleTargets {
    /// Required.
    pub rule_id: String,
    /// Required.
    pub target_ids: Vec<String>,
}
operation! { DeleteMetricRuleTargets(rule_id: String, target_ids: Vec<String>)
    "DeleteMetricRuleTargets" -> DeleteMetricRuleTargetsOutput {
    0 "RuleId" rule_id, 1 "TargetIds" target_ids
} }

/// Response of [`DeleteMetricRuleTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMetricRuleTargetsOutput {
    pub code: Option<String>,
    pub fail_ids: Option<DeleteMetricRuleTargetsFailIds>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteMetricRuleTargetsOutput {
    0 "Code" code: String, 1 "FailIds" fail_ids: DeleteMetricRuleTargetsFailIds, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DeleteMetricRuleTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMetricRuleTargetsFailIds {
    pub target_ids: Option<DeleteMetricRuleTargetsTargetIds>,
}
model! { DeleteMetricRuleTargetsFailIds {
    0 "TargetIds" target_ids: DeleteMetricRuleTargetsTargetIds
} }

/// In the response of [`DeleteMetricRuleTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMetricRuleTargetsTargetIds {
    pub target_id: Vec<String>,
}
model! { DeleteMetricRuleTargetsTargetIds {
    0 "TargetId" target_id: Vec<String>
} }

/// Deletes metric rule template: `DeleteMetricRuleTemplate` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteMetricRuleTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMetricRuleTemplate {
    /// Required.
    pub template_id: String,
}
operation! { DeleteMetricRuleTemplate(template_id: String)
    "DeleteMetricRuleTemplate" -> DeleteMetricRuleTemplateOutput {
    0 "TemplateId" template_id
} }

/// Response of [`DeleteMetricRuleTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMetricRuleTemplateOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub resource: Option<DeleteMetricRuleTemplateResource>,
    pub success: Option<bool>,
}
model! { DeleteMetricRuleTemplateOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Resource" resource: DeleteMetricRuleTemplateResource,
    3 "Success" success: bool
} }

/// In the response of [`DeleteMetricRuleTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMetricRuleTemplateResource {
    pub template_id: Option<String>,
}
model! { DeleteMetricRuleTemplateResource {
    0 "TemplateId" template_id: String
} }

/// Deletes metric rules: `DeleteMetricRules` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteMetricRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMetricRules {
    /// Required.
    pub id: Vec<String>,
}
operation! { DeleteMetricRules(id: Vec<String>) "DeleteMetricRules" -> DeleteMetricRulesOutput {
    0 "Id" id
} }

/// Response of [`DeleteMetricRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMetricRulesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteMetricRulesOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes monitor group: `DeleteMonitorGroup` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteMonitorGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMonitorGroup {
    /// Required.
    pub group_id: i64,
}
operation! { DeleteMonitorGroup(group_id: i64) "DeleteMonitorGroup" -> DeleteMonitorGroupOutput {
    0 "GroupId" group_id
} }

/// Response of [`DeleteMonitorGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMonitorGroupOutput {
    pub code: Option<i64>,
    pub group: Option<DeleteMonitorGroupGroup>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteMonitorGroupOutput {
    0 "Code" code: i64, 1 "Group" group: DeleteMonitorGroupGroup, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DeleteMonitorGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMonitorGroupGroup {
    pub contact_groups: Option<DeleteMonitorGroupContactGroups>,
    pub group_name: Option<String>,
}
model! { DeleteMonitorGroupGroup {
    0 "ContactGroups" contact_groups: DeleteMonitorGroupContactGroups, 1 "GroupName" group_name: String
} }

/// In the response of [`DeleteMonitorGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMonitorGroupContactGroups {
    pub contact_group: Vec<DeleteMonitorGroupContactGroup>,
}
model! { DeleteMonitorGroupContactGroups {
    0 "ContactGroup" contact_group: Vec<DeleteMonitorGroupContactGroup>
} }

/// In the response of [`DeleteMonitorGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMonitorGroupContactGroup {
    pub name: Option<String>,
}
model! { DeleteMonitorGroupContactGroup {
    0 "Name" name: String
} }

/// Deletes monitor group dynamic rule: `DeleteMonitorGroupDynamicRule` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteMonitorGroupDynamicRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMonitorGroupDynamicRule {
    /// Required.
    pub category: String,
    /// Required.
    pub group_id: i64,
}
operation! { DeleteMonitorGroupDynamicRule(category: String, group_id: i64)
    "DeleteMonitorGroupDynamicRule" -> DeleteMonitorGroupDynamicRuleOutput {
    0 "Category" category, 1 "GroupId" group_id
} }

/// Response of [`DeleteMonitorGroupDynamicRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMonitorGroupDynamicRuleOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteMonitorGroupDynamicRuleOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes monitor group instances: `DeleteMonitorGroupInstances` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteMonitorGroupInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMonitorGroupInstances {
    /// Required.
    pub category: String,
    /// Required.
    pub group_id: i64,
    /// Required.
    pub instance_id_list: String,
}
operation! { DeleteMonitorGroupInstances(category: String, group_id: i64, instance_id_list: String)
    "DeleteMonitorGroupInstances" -> DeleteMonitorGroupInstancesOutput {
    0 "Category" category, 1 "GroupId" group_id, 2 "InstanceIdList" instance_id_list
} }

/// Response of [`DeleteMonitorGroupInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMonitorGroupInstancesOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteMonitorGroupInstancesOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes monitor group notify policy: `DeleteMonitorGroupNotifyPolicy` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteMonitorGroupNotifyPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMonitorGroupNotifyPolicy {
    pub group_id: Option<String>,
    /// Required.
    pub policy_type: String,
}
operation! { DeleteMonitorGroupNotifyPolicy(policy_type: String)
    "DeleteMonitorGroupNotifyPolicy" -> DeleteMonitorGroupNotifyPolicyOutput {
    0 "GroupId" group_id: String, 1 "PolicyType" policy_type
} }

/// Response of [`DeleteMonitorGroupNotifyPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMonitorGroupNotifyPolicyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<i64>,
    pub success: Option<String>,
}
model! { DeleteMonitorGroupNotifyPolicyOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: i64, 3 "Success" success: String
} }

/// Deletes monitoring agent process: `DeleteMonitoringAgentProcess` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteMonitoringAgentProcess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMonitoringAgentProcess {
    /// Required.
    pub instance_id: String,
    pub process_id: Option<String>,
    pub process_name: Option<String>,
}
operation! { DeleteMonitoringAgentProcess(instance_id: String)
    "DeleteMonitoringAgentProcess" -> DeleteMonitoringAgentProcessOutput {
    0 "InstanceId" instance_id, 1 "ProcessId" process_id: String, 2 "ProcessName" process_name: String
} }

/// Response of [`DeleteMonitoringAgentProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMonitoringAgentProcessOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteMonitoringAgentProcessOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes site monitors: `DeleteSiteMonitors` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteSiteMonitors>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSiteMonitors {
    pub is_delete_alarms: Option<bool>,
    /// Required.
    pub task_ids: String,
}
operation! { DeleteSiteMonitors(task_ids: String) "DeleteSiteMonitors" -> DeleteSiteMonitorsOutput {
    0 "IsDeleteAlarms" is_delete_alarms: bool, 1 "TaskIds" task_ids
} }

/// Response of [`DeleteSiteMonitors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSiteMonitorsOutput {
    pub code: Option<String>,
    pub data: Option<DeleteSiteMonitorsData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DeleteSiteMonitorsOutput {
    0 "Code" code: String, 1 "Data" data: DeleteSiteMonitorsData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`DeleteSiteMonitors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSiteMonitorsData {
    pub count: Option<i64>,
}
model! { DeleteSiteMonitorsData {
    0 "count" count: i64
} }

/// Describes active metric rule list: `DescribeActiveMetricRuleList` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeActiveMetricRuleList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveMetricRuleList {
    /// Required.
    pub product: String,
}
operation! { DescribeActiveMetricRuleList(product: String)
    "DescribeActiveMetricRuleList" -> DescribeActiveMetricRuleListOutput {
    0 "Product" product
} }

/// Response of [`DescribeActiveMetricRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveMetricRuleListOutput {
    pub alert_list: Option<DescribeActiveMetricRuleListAlertList>,
    pub code: Option<String>,
    pub datapoints: Option<DescribeActiveMetricRuleListDatapoints>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeActiveMetricRuleListOutput {
    0 "AlertList" alert_list: DescribeActiveMetricRuleListAlertList, 1 "Code" code: String,
    2 "Datapoints" datapoints: DescribeActiveMetricRuleListDatapoints, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// In the response of [`DescribeActiveMetricRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveMetricRuleListAlertList {
    pub alert: Vec<DescribeActiveMetricRuleListAlert>,
}
model! { DescribeActiveMetricRuleListAlertList {
    0 "Alert" alert: Vec<DescribeActiveMetricRuleListAlert>
} }

/// In the response of [`DescribeActiveMetricRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveMetricRuleListAlert {
    pub alert_state: Option<String>,
    pub contact_groups: Option<String>,
    pub dimensions: Option<String>,
    pub effective_interval: Option<String>,
    pub enable_state: Option<bool>,
    pub escalations: Option<DescribeActiveMetricRuleListEscalations>,
    pub mail_subject: Option<String>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub no_effective_interval: Option<String>,
    pub period: Option<String>,
    pub resources: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub silence_time: Option<String>,
    /// Secret.
    pub webhook: Option<Secret>,
}
model! { DescribeActiveMetricRuleListAlert {
    0 "AlertState" alert_state: String, 1 "ContactGroups" contact_groups: String, 2 "Dimensions" dimensions: String,
    3 "EffectiveInterval" effective_interval: String, 4 "EnableState" enable_state: bool,
    5 "Escalations" escalations: DescribeActiveMetricRuleListEscalations, 6 "MailSubject" mail_subject: String,
    7 "MetricName" metric_name: String, 8 "Namespace" namespace: String,
    9 "NoEffectiveInterval" no_effective_interval: String, 10 "Period" period: String, 11 "Resources" resources: String,
    12 "RuleId" rule_id: String, 13 "RuleName" rule_name: String, 14 "SilenceTime" silence_time: String,
    15 "Webhook" webhook: Secret
} }

/// In the response of [`DescribeActiveMetricRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveMetricRuleListEscalations {
    pub critical: Option<DescribeActiveMetricRuleListCritical>,
    pub info: Option<DescribeActiveMetricRuleListInfo>,
    pub warn: Option<DescribeActiveMetricRuleListWarn>,
}
model! { DescribeActiveMetricRuleListEscalations {
    0 "Critical" critical: DescribeActiveMetricRuleListCritical, 1 "Info" info: DescribeActiveMetricRuleListInfo,
    2 "Warn" warn: DescribeActiveMetricRuleListWarn
} }

/// In the response of [`DescribeActiveMetricRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveMetricRuleListCritical {
    pub comparison_operator: Option<String>,
    pub statistics: Option<String>,
    pub threshold: Option<String>,
    pub times: Option<String>,
}
model! { DescribeActiveMetricRuleListCritical {
    0 "ComparisonOperator" comparison_operator: String, 1 "Statistics" statistics: String,
    2 "Threshold" threshold: String, 3 "Times" times: String
} }

/// In the response of [`DescribeActiveMetricRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveMetricRuleListInfo {
    pub comparison_operator: Option<String>,
    pub statistics: Option<String>,
    pub threshold: Option<String>,
    pub times: Option<String>,
}
model! { DescribeActiveMetricRuleListInfo {
    0 "ComparisonOperator" comparison_operator: String, 1 "Statistics" statistics: String,
    2 "Threshold" threshold: String, 3 "Times" times: String
} }

/// In the response of [`DescribeActiveMetricRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveMetricRuleListWarn {
    pub comparison_operator: Option<String>,
    pub statistics: Option<String>,
    pub threshold: Option<String>,
    pub times: Option<String>,
}
model! { DescribeActiveMetricRuleListWarn {
    0 "ComparisonOperator" comparison_operator: String, 1 "Statistics" statistics: String,
    2 "Threshold" threshold: String, 3 "Times" times: String
} }

/// In the response of [`DescribeActiveMetricRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveMetricRuleListDatapoints {
    pub alarm: Vec<DescribeActiveMetricRuleListAlarm>,
}
model! { DescribeActiveMetricRuleListDatapoints {
    0 "Alarm" alarm: Vec<DescribeActiveMetricRuleListAlarm>
} }

/// In the response of [`DescribeActiveMetricRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveMetricRuleListAlarm {
    pub comparison_operator: Option<String>,
    pub contact_groups: Option<String>,
    pub enable: Option<String>,
    pub end_time: Option<String>,
    pub evaluation_count: Option<String>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub period: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub silence_time: Option<String>,
    pub start_time: Option<String>,
    pub state: Option<String>,
    pub statistics: Option<String>,
    pub threshold: Option<String>,
    /// Secret.
    pub webhook: Option<Secret>,
}
model! { DescribeActiveMetricRuleListAlarm {
    0 "ComparisonOperator" comparison_operator: String, 1 "ContactGroups" contact_groups: String,
    2 "Enable" enable: String, 3 "EndTime" end_time: String, 4 "EvaluationCount" evaluation_count: String,
    5 "MetricName" metric_name: String, 6 "Namespace" namespace: String, 7 "Period" period: String,
    8 "RuleId" rule_id: String, 9 "RuleName" rule_name: String, 10 "SilenceTime" silence_time: String,
    11 "StartTime" start_time: String, 12 "State" state: String, 13 "Statistics" statistics: String,
    14 "Threshold" threshold: String, 15 "Webhook" webhook: Secret
} }

/// Describes alert history list: `DescribeAlertHistoryList` of `cms` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeAlertHistoryList>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertHistoryList {
    pub ascending: Option<bool>,
    pub end_time: Option<String>,
    pub group_id: Option<String>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub start_time: Option<String>,
    pub state: Option<String>,
    pub status: Option<String>,
}
operation! { DescribeAlertHistoryList() "DescribeAlertHistoryList" -> DescribeAlertHistoryListOutput {
    0 "Ascending" ascending: bool, 1 "EndTime" end_time: String, 2 "GroupId" group_id: String,
    3 "MetricName" metric_name: String, 4 "Namespace" namespace: String, 5 "Page" page: i64,
    6 "PageSize" page_size: i64, 7 "RuleId" rule_id: String, 8 "RuleName" rule_name: String,
    9 "StartTime" start_time: String, 10 "State" state: String, 11 "Status" status: String
} }
paged! { DescribeAlertHistoryList: DescribeAlertHistoryListAlarmHistory =
    Number "Page", "AlarmHistoryList.AlarmHistory" alarm_history_list.alarm_history, total "Total" }

/// Response of [`DescribeAlertHistoryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertHistoryListOutput {
    pub alarm_history_list: Option<DescribeAlertHistoryListAlarmHistoryList>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub total: Option<String>,
}
model! { DescribeAlertHistoryListOutput {
    0 "AlarmHistoryList" alarm_history_list: DescribeAlertHistoryListAlarmHistoryList, 1 "Code" code: String,
    2 "Message" message: String, 3 "Success" success: bool, 4 "Total" total: String
} }

/// In the response of [`DescribeAlertHistoryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertHistoryListAlarmHistoryList {
    pub alarm_history: Vec<DescribeAlertHistoryListAlarmHistory>,
}
model! { DescribeAlertHistoryListAlarmHistoryList {
    0 "AlarmHistory" alarm_history: Vec<DescribeAlertHistoryListAlarmHistory>
} }

/// In the response of [`DescribeAlertHistoryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertHistoryListAlarmHistory {
    pub alert_time: Option<i64>,
    pub contact_ali_ims: Option<DescribeAlertHistoryListContactALIIMs>,
    pub contact_groups: Option<DescribeAlertHistoryListContactGroups>,
    pub contact_mails: Option<DescribeAlertHistoryListContactMails>,
    pub contact_smses: Option<DescribeAlertHistoryListContactSmses>,
    pub contacts: Option<DescribeAlertHistoryListContacts>,
    pub dimensions: Option<String>,
    pub evaluation_count: Option<i64>,
    pub expression: Option<String>,
    pub group_id: Option<String>,
    pub instance_name: Option<String>,
    pub last_time: Option<i64>,
    pub level: Option<String>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub state: Option<String>,
    pub status: Option<i64>,
    pub value: Option<String>,
    pub webhooks: Option<String>,
}
model! { DescribeAlertHistoryListAlarmHistory {
    0 "AlertTime" alert_time: i64, 1 "ContactALIIMs" contact_ali_ims: DescribeAlertHistoryListContactALIIMs,
    2 "ContactGroups" contact_groups: DescribeAlertHistoryListContactGroups,
    3 "ContactMails" contact_mails: DescribeAlertHistoryListContactMails,
    4 "ContactSmses" contact_smses: DescribeAlertHistoryListContactSmses,
    5 "Contacts" contacts: DescribeAlertHistoryListContacts, 6 "Dimensions" dimensions: String,
    7 "EvaluationCount" evaluation_count: i64, 8 "Expression" expression: String, 9 "GroupId" group_id: String,
    10 "InstanceName" instance_name: String, 11 "LastTime" last_time: i64, 12 "Level" level: String,
    13 "MetricName" metric_name: String, 14 "Namespace" namespace: String, 15 "RuleId" rule_id: String,
    16 "RuleName" rule_name: String, 17 "State" state: String, 18 "Status" status: i64, 19 "Value" value: String,
    20 "Webhooks" webhooks: String
} }

/// In the response of [`DescribeAlertHistoryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertHistoryListContactALIIMs {
    pub contact_aliim: Vec<String>,
}
model! { DescribeAlertHistoryListContactALIIMs {
    0 "ContactALIIM" contact_aliim: Vec<String>
} }

/// In the response of [`DescribeAlertHistoryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertHistoryListContactGroups {
    pub contact_group: Vec<String>,
}
model! { DescribeAlertHistoryListContactGroups {
    0 "ContactGroup" contact_group: Vec<String>
} }

/// In the response of [`DescribeAlertHistoryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertHistoryListContactMails {
    pub contact_mail: Vec<String>,
}
model! { DescribeAlertHistoryListContactMails {
    0 "ContactMail" contact_mail: Vec<String>
} }

/// In the response of [`DescribeAlertHistoryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertHistoryListContactSmses {
    pub contact_sms: Vec<String>,
}
model! { DescribeAlertHistoryListContactSmses {
    0 "ContactSms" contact_sms: Vec<String>
} }

/// In the response of [`DescribeAlertHistoryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertHistoryListContacts {
    pub contact: Vec<String>,
}
model! { DescribeAlertHistoryListContacts {
    0 "Contact" contact: Vec<String>
} }

/// Describes alert log count: `DescribeAlertLogCount` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeAlertLogCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertLogCount {
    pub contact_group: Option<String>,
    pub end_time: Option<i64>,
    pub event_type: Option<String>,
    /// Required.
    pub group_by: String,
    pub group_id: Option<String>,
    pub last_min: Option<String>,
    pub level: Option<String>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub product: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub search_key: Option<String>,
    pub send_status: Option<String>,
    pub source_type: Option<String>,
    pub start_time: Option<i64>,
}
operation! { DescribeAlertLogCount(group_by: String) "DescribeAlertLogCount" -> DescribeAlertLogCountOutput {
    0 "ContactGroup" contact_group: String, 1 "EndTime" end_time: i64, 2 "EventType" event_type: String,
    3 "GroupBy" group_by, 4 "GroupId" group_id: String, 5 "LastMin" last_min: String, 6 "Level" level: String,
    7 "MetricName" metric_name: String, 8 "Namespace" namespace: String, 9 "PageNumber" page_number: i64,
    10 "PageSize" page_size: i64, 11 "Product" product: String, 12 "RuleId" rule_id: String,
    13 "RuleName" rule_name: String, 14 "SearchKey" search_key: String, 15 "SendStatus" send_status: String,
    16 "SourceType" source_type: String, 17 "StartTime" start_time: i64
} }

/// Response of [`DescribeAlertLogCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertLogCountOutput {
    pub alert_log_count: Vec<DescribeAlertLogCountAlertLogCount>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAlertLogCountOutput {
    0 "AlertLogCount" alert_log_count: Vec<DescribeAlertLogCountAlertLogCount>, 1 "Code" code: String,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DescribeAlertLogCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertLogCountAlertLogCount {
    pub count: Option<i64>,
    pub logs: Vec<DescribeAlertLogCountLogs>,
}
model! { DescribeAlertLogCountAlertLogCount {
    0 "Count" count: i64, 1 "Logs" logs: Vec<DescribeAlertLogCountLogs>
} }

/// In the response of [`DescribeAlertLogCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertLogCountLogs {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAlertLogCountLogs {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Describes alert log histogram: `DescribeAlertLogHistogram` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeAlertLogHistogram>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertLogHistogram {
    pub contact_group: Option<String>,
    pub end_time: Option<i64>,
    pub event_type: Option<String>,
    pub group_by: Option<String>,
    pub group_id: Option<String>,
    pub last_min: Option<String>,
    pub level: Option<String>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub product: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub search_key: Option<String>,
    pub send_status: Option<String>,
    pub source_type: Option<String>,
    pub start_time: Option<i64>,
}
operation! { DescribeAlertLogHistogram() "DescribeAlertLogHistogram" -> DescribeAlertLogHistogramOutput {
    0 "ContactGroup" contact_group: String, 1 "EndTime" end_time: i64, 2 "EventType" event_type: String,
    3 "GroupBy" group_by: String, 4 "GroupId" group_id: String, 5 "LastMin" last_min: String, 6 "Level" level: String,
    7 "MetricName" metric_name: String, 8 "Namespace" namespace: String, 9 "PageNumber" page_number: i64,
    10 "PageSize" page_size: i64, 11 "Product" product: String, 12 "RuleId" rule_id: String,
    13 "RuleName" rule_name: String, 14 "SearchKey" search_key: String, 15 "SendStatus" send_status: String,
    16 "SourceType" source_type: String, 17 "StartTime" start_time: i64
} }

/// Response of [`DescribeAlertLogHistogram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertLogHistogramOutput {
    pub alert_log_histogram_list: Vec<DescribeAlertLogHistogramAlertLogHistogramList>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAlertLogHistogramOutput {
    0 "AlertLogHistogramList" alert_log_histogram_list: Vec<DescribeAlertLogHistogramAlertLogHistogramList>,
    1 "Code" code: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DescribeAlertLogHistogram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertLogHistogramAlertLogHistogramList {
    pub count: Option<i64>,
    pub from: Option<i64>,
    pub to: Option<i64>,
}
model! { DescribeAlertLogHistogramAlertLogHistogramList {
    0 "Count" count: i64, 1 "From" from: i64, 2 "To" to: i64
} }

/// Describes alert log list: `DescribeAlertLogList` of `cms` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeAlertLogList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertLogList {
    pub contact_group: Option<String>,
    pub end_time: Option<i64>,
    pub event_type: Option<String>,
    pub group_by: Option<String>,
    pub group_id: Option<String>,
    pub last_min: Option<String>,
    pub level: Option<String>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub product: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub search_key: Option<String>,
    pub send_status: Option<String>,
    pub source_type: Option<String>,
    pub start_time: Option<i64>,
}
operation! { DescribeAlertLogList() "DescribeAlertLogList" -> DescribeAlertLogListOutput {
    0 "ContactGroup" contact_group: String, 1 "EndTime" end_time: i64, 2 "EventType" event_type: String,
    3 "GroupBy" group_by: String, 4 "GroupId" group_id: String, 5 "LastMin" last_min: String, 6 "Level" level: String,
    7 "MetricName" metric_name: String, 8 "Namespace" namespace: String, 9 "PageNumber" page_number: i64,
    10 "PageSize" page_size: i64, 11 "Product" product: String, 12 "RuleId" rule_id: String,
    13 "RuleName" rule_name: String, 14 "SearchKey" search_key: String, 15 "SendStatus" send_status: String,
    16 "SourceType" source_type: String, 17 "StartTime" start_time: i64
} }
paged! { DescribeAlertLogList: DescribeAlertLogListAlertLogList = Number "PageNumber", "AlertLogList" alert_log_list }

/// Response of [`DescribeAlertLogList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertLogListOutput {
    pub alert_log_list: Vec<DescribeAlertLogListAlertLogList>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
}
model! { DescribeAlertLogListOutput {
    0 "AlertLogList" alert_log_list: Vec<DescribeAlertLogListAlertLogList>, 1 "Code" code: String,
    2 "Message" message: String, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Success" success: bool
} }

/// In the response of [`DescribeAlertLogList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertLogListAlertLogList {
    pub alert_time: Option<String>,
    pub black_list_detail: Option<String>,
    pub black_list_name: Option<String>,
    pub black_list_uuid: Option<String>,
    pub contact_aliiww_list: Vec<String>,
    pub contact_ding_list: Vec<String>,
    pub contact_groups: Vec<String>,
    pub contact_mail_list: Vec<String>,
    pub contact_on_call_list: Vec<String>,
    pub contact_sms_list: Vec<String>,
    pub dimensions: Vec<DescribeAlertLogListDimensions>,
    /// Secret.
    pub dingding_webhook_list: Vec<Secret>,
    pub escalation: Option<DescribeAlertLogListEscalation>,
    pub event_name: Option<String>,
    pub extended_info: Vec<DescribeAlertLogListExtendedInfo>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub level: Option<String>,
    pub level_change: Option<String>,
    pub log_id: Option<String>,
    pub message: Option<String>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub product: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub send_detail: Option<DescribeAlertLogListSendDetail>,
    pub send_result_list: Vec<DescribeAlertLogListSendResultList>,
    pub send_status: Option<String>,
    pub webhook_list: Vec<DescribeAlertLogListWebhookList>,
}
model! { DescribeAlertLogListAlertLogList {
    0 "AlertTime" alert_time: String, 1 "BlackListDetail" black_list_detail: String,
    2 "BlackListName" black_list_name: String, 3 "BlackListUUID" black_list_uuid: String,
    4 "ContactALIIWWList" contact_aliiww_list: Vec<String>, 5 "ContactDingList" contact_ding_list: Vec<String>,
    6 "ContactGroups" contact_groups: Vec<String>, 7 "ContactMailList" contact_mail_list: Vec<String>,
    8 "ContactOnCallList" contact_on_call_list: Vec<String>, 9 "ContactSMSList" contact_sms_list: Vec<String>,
    10 "Dimensions" dimensions: Vec<DescribeAlertLogListDimensions>,
    11 "DingdingWebhookList" dingding_webhook_list: Vec<Secret>,
    12 "Escalation" escalation: DescribeAlertLogListEscalation, 13 "EventName" event_name: String,
    14 "ExtendedInfo" extended_info: Vec<DescribeAlertLogListExtendedInfo>, 15 "GroupId" group_id: String,
    16 "GroupName" group_name: String, 17 "InstanceId" instance_id: String, 18 "InstanceName" instance_name: String,
    19 "Level" level: String, 20 "LevelChange" level_change: String, 21 "LogId" log_id: String,
    22 "Message" message: String, 23 "MetricName" metric_name: String, 24 "Namespace" namespace: String,
    25 "Product" product: String, 26 "RuleId" rule_id: String, 27 "RuleName" rule_name: String,
    28 "SendDetail" send_detail: DescribeAlertLogListSendDetail,
    29 "SendResultList" send_result_list: Vec<DescribeAlertLogListSendResultList>, 30 "SendStatus" send_status: String,
    31 "WebhookList" webhook_list: Vec<DescribeAlertLogListWebhookList>
} }

/// In the response of [`DescribeAlertLogList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertLogListDimensions {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAlertLogListDimensions {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeAlertLogList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertLogListEscalation {
    pub expression: Option<String>,
    pub level: Option<String>,
    pub times: Option<i64>,
}
model! { DescribeAlertLogListEscalation {
    0 "Expression" expression: String, 1 "Level" level: String, 2 "Times" times: i64
} }

/// In the response of [`DescribeAlertLogList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertLogListExtendedInfo {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAlertLogListExtendedInfo {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`DescribeAlertLogList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertLogListSendDetail {
    pub channel_result_list: Vec<DescribeAlertLogListChannelResultList>,
    pub result_code: Option<String>,
}
model! { DescribeAlertLogListSendDetail {
    0 "ChannelResultList" channel_result_list: Vec<DescribeAlertLogListChannelResultList>,
    1 "ResultCode" result_code: String
} }

/// In the response of [`DescribeAlertLogList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertLogListChannelResultList {
    pub channel: Option<String>,
    pub result_list: Vec<DescribeAlertLogListResultList>,
}
model! { DescribeAlertLogListChannelResultList {
    0 "Channel" channel: String, 1 "ResultList" result_list: Vec<DescribeAlertLogListResultList>
} }

/// In the response of [`DescribeAlertLogList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertLogListResultList {
    pub code: Option<String>,
    pub detail: Option<String>,
    pub request_id: Option<String>,
    pub success: Option<bool>,
    pub notify_target_list: Vec<String>,
}
model! { DescribeAlertLogListResultList {
    0 "Code" code: String, 1 "Detail" detail: String, 2 "RequestId" request_id: String, 3 "Success" success: bool,
    4 "notifyTargetList" notify_target_list: Vec<String>
} }

/// In the response of [`DescribeAlertLogList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertLogListSendResultList {
    pub key: Option<String>,
    pub value: Vec<String>,
}
model! { DescribeAlertLogListSendResultList {
    0 "Key" key: String, 1 "Value" value: Vec<String>
} }

/// In the response of [`DescribeAlertLogList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertLogListWebhookList {
    pub code: Option<String>,
    pub message: Option<String>,
    pub url: Option<String>,
}
model! { DescribeAlertLogListWebhookList {
    0 "code" code: String, 1 "message" message: String, 2 "url" url: String
} }

/// Describes alerting metric rule resources: `DescribeAlertingMetricRuleResources` of `cms` 2019-01-01.
///
/// GET. Reads only. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeAlertingMetricRuleResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertingMetricRuleResources {
    pub alert_before_time: Option<String>,
    pub dimensions: Option<String>,
    pub group_id: Option<String>,
    pub namespace: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub rule_id: Option<String>,
}
operation! { DescribeAlertingMetricRuleResources()
    "DescribeAlertingMetricRuleResources" -> DescribeAlertingMetricRuleResourcesOutput {
    0 "AlertBeforeTime" alert_before_time: String, 1 "Dimensions" dimensions: String, 2 "GroupId" group_id: String,
    3 "Namespace" namespace: String, 4 "Page" page: i64, 5 "PageSize" page_size: i64, 6 "RegionId" region_id: String,
    7 "RuleId" rule_id: String
} { method: "GET", } }
paged! { DescribeAlertingMetricRuleResources: DescribeAlertingMetricRuleResourcesResource =
    Number "Page", "Resources.Resource" resources.resource, total "Total" }

/// Response of [`DescribeAlertingMetricRuleResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertingMetricRuleResourcesOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub resources: Option<DescribeAlertingMetricRuleResourcesResources>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { DescribeAlertingMetricRuleResourcesOutput {
    0 "Code" code: i64, 1 "Message" message: String,
    2 "Resources" resources: DescribeAlertingMetricRuleResourcesResources, 3 "Success" success: bool,
    4 "Total" total: i64
} }

/// In the response of [`DescribeAlertingMetricRuleResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertingMetricRuleResourcesResources {
    pub resource: Vec<DescribeAlertingMetricRuleResourcesResource>,
}
model! { DescribeAlertingMetricRuleResourcesResources {
    0 "Resource" resource: Vec<DescribeAlertingMetricRuleResourcesResource>
} }

/// In the response of [`DescribeAlertingMetricRuleResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertingMetricRuleResourcesResource {
    pub dimensions: Option<String>,
    pub enable: Option<String>,
    pub escalation: Option<DescribeAlertingMetricRuleResourcesEscalation>,
    pub group_id: Option<String>,
    pub last_alert_time: Option<String>,
    pub last_modify_time: Option<String>,
    pub level: Option<i64>,
    pub metric_name: Option<String>,
    pub metric_values: Option<String>,
    pub namespace: Option<String>,
    pub product_category: Option<String>,
    pub resource: Option<String>,
    pub retry_times: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub start_time: Option<String>,
    pub statistics: Option<String>,
    pub threshold: Option<String>,
}
model! { DescribeAlertingMetricRuleResourcesResource {
    0 "Dimensions" dimensions: String, 1 "Enable" enable: String,
    2 "Escalation" escalation: DescribeAlertingMetricRuleResourcesEscalation, 3 "GroupId" group_id: String,
    4 "LastAlertTime" last_alert_time: String, 5 "LastModifyTime" last_modify_time: String, 6 "Level" level: i64,
    7 "MetricName" metric_name: String, 8 "MetricValues" metric_values: String, 9 "Namespace" namespace: String,
    10 "ProductCategory" product_category: String, 11 "Resource" resource: String, 12 "RetryTimes" retry_times: String,
    13 "RuleId" rule_id: String, 14 "RuleName" rule_name: String, 15 "StartTime" start_time: String,
    16 "Statistics" statistics: String, 17 "Threshold" threshold: String
} }

/// In the response of [`DescribeAlertingMetricRuleResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertingMetricRuleResourcesEscalation {
    pub resource: Vec<DescribeAlertingMetricRuleResourcesEscalationResource>,
}
model! { DescribeAlertingMetricRuleResourcesEscalation {
    0 "Resource" resource: Vec<DescribeAlertingMetricRuleResourcesEscalationResource>
} }

/// In the response of [`DescribeAlertingMetricRuleResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertingMetricRuleResourcesEscalationResource {
    pub comparison_operator: Option<String>,
    pub expression: Option<String>,
    pub expression_list: Option<DescribeAlertingMetricRuleResourcesExpressionList>,
    pub expression_list_join: Option<String>,
    pub expression_raw: Option<String>,
    pub level: Option<i64>,
    pub pre_condition: Option<String>,
    pub tag: Option<String>,
    pub threshold: Option<String>,
    pub times: Option<i64>,
}
model! { DescribeAlertingMetricRuleResourcesEscalationResource {
    0 "ComparisonOperator" comparison_operator: String, 1 "Expression" expression: String,
    2 "ExpressionList" expression_list: DescribeAlertingMetricRuleResourcesExpressionList,
    3 "ExpressionListJoin" expression_list_join: String, 4 "ExpressionRaw" expression_raw: String, 5 "Level" level: i64,
    6 "PreCondition" pre_condition: String, 7 "Tag" tag: String, 8 "Threshold" threshold: String, 9 "Times" times: i64
} }

/// In the response of [`DescribeAlertingMetricRuleResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertingMetricRuleResourcesExpressionList {
    pub expression_list: Vec<
        DescribeAlertingMetricRuleResourcesExpressionListExpressionList,
    >,
}
model! { DescribeAlertingMetricRuleResourcesExpressionList {
    0 "ExpressionList" expression_list: Vec<DescribeAlertingMetricRuleResourcesExpressionListExpressionList>
} }

/// In the response of [`DescribeAlertingMetricRuleResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertingMetricRuleResourcesExpressionListExpressionList {
    pub comparison_operator: Option<String>,
    pub metric_name: Option<String>,
    pub period: Option<String>,
    pub statistics: Option<String>,
    pub threshold: Option<String>,
}
model! { DescribeAlertingMetricRuleResourcesExpressionListExpressionList {
    0 "ComparisonOperator" comparison_operator: String, 1 "MetricName" metric_name: String, 2 "Period" period: String,
    3 "Statistics" statistics: String, 4 "Threshold" threshold: String
} }

/// Describes contact group list: `DescribeContactGroupList` of `cms` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeContactGroupList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactGroupList {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeContactGroupList() "DescribeContactGroupList" -> DescribeContactGroupListOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} }
paged! { DescribeContactGroupList: DescribeContactGroupListContactGroup =
    Number "PageNumber", "ContactGroupList.ContactGroup" contact_group_list.contact_group, total "Total" }

/// Response of [`DescribeContactGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactGroupListOutput {
    pub code: Option<String>,
    pub contact_group_list: Option<DescribeContactGroupListContactGroupList>,
    pub contact_groups: Option<DescribeContactGroupListContactGroups>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { DescribeContactGroupListOutput {
    0 "Code" code: String, 1 "ContactGroupList" contact_group_list: DescribeContactGroupListContactGroupList,
    2 "ContactGroups" contact_groups: DescribeContactGroupListContactGroups, 3 "Message" message: String,
    4 "Success" success: bool, 5 "Total" total: i64
} }

/// In the response of [`DescribeContactGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactGroupListContactGroupList {
    pub contact_group: Vec<DescribeContactGroupListContactGroup>,
}
model! { DescribeContactGroupListContactGroupList {
    0 "ContactGroup" contact_group: Vec<DescribeContactGroupListContactGroup>
} }

/// In the response of [`DescribeContactGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactGroupListContactGroup {
    pub contacts: Option<DescribeContactGroupListContacts>,
    pub create_time: Option<i64>,
    pub describe: Option<String>,
    pub enable_subscribed: Option<bool>,
    pub enabled_weekly_report: Option<bool>,
    pub name: Option<String>,
    pub update_time: Option<i64>,
}
model! { DescribeContactGroupListContactGroup {
    0 "Contacts" contacts: DescribeContactGroupListContacts, 1 "CreateTime" create_time: i64,
    2 "Describe" describe: String, 3 "EnableSubscribed" enable_subscribed: bool,
    4 "EnabledWeeklyReport" enabled_weekly_report: bool, 5 "Name" name: String, 6 "UpdateTime" update_time: i64
} }

/// In the response of [`DescribeContactGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactGroupListContacts {
    pub contact: Vec<String>,
}
model! { DescribeContactGroupListContacts {
    0 "Contact" contact: Vec<String>
} }

/// In the response of [`DescribeContactGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactGroupListContactGroups {
    pub contact_group: Vec<String>,
}
model! { DescribeContactGroupListContactGroups {
    0 "ContactGroup" contact_group: Vec<String>
} }

/// Describes contact list: `DescribeContactList` of `cms` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeContactList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactList {
    pub chanel_type: Option<String>,
    pub chanel_value: Option<String>,
    pub contact_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeContactList() "DescribeContactList" -> DescribeContactListOutput {
    0 "ChanelType" chanel_type: String, 1 "ChanelValue" chanel_value: String, 2 "ContactName" contact_name: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }
paged! { DescribeContactList: DescribeContactListContact =
    Number "PageNumber", "Contacts.Contact" contacts.contact, total "Total" }

/// Response of [`DescribeContactList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactListOutput {
    pub code: Option<String>,
    pub contacts: Option<DescribeContactListContacts>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { DescribeContactListOutput {
    0 "Code" code: String, 1 "Contacts" contacts: DescribeContactListContacts, 2 "Message" message: String,
    3 "Success" success: bool, 4 "Total" total: i64
} }

/// In the response of [`DescribeContactList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactListContacts {
    pub contact: Vec<DescribeContactListContact>,
}
model! { DescribeContactListContacts {
    0 "Contact" contact: Vec<DescribeContactListContact>
} }

/// In the response of [`DescribeContactList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactListContact {
    pub channels: Option<DescribeContactListChannels>,
    pub channels_state: Option<DescribeContactListChannelsState>,
    pub contact_groups: Option<DescribeContactListContactGroups>,
    pub create_time: Option<i64>,
    pub desc: Option<String>,
    pub lang: Option<String>,
    pub name: Option<String>,
    pub update_time: Option<i64>,
}
model! { DescribeContactListContact {
    0 "Channels" channels: DescribeContactListChannels,
    1 "ChannelsState" channels_state: DescribeContactListChannelsState,
    2 "ContactGroups" contact_groups: DescribeContactListContactGroups, 3 "CreateTime" create_time: i64,
    4 "Desc" desc: String, 5 "Lang" lang: String, 6 "Name" name: String, 7 "UpdateTime" update_time: i64
} }

/// In the response of [`DescribeContactList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactListChannels {
    pub ali_im: Option<String>,
    pub ding_web_hook: Option<String>,
    pub mail: Option<String>,
    pub sms: Option<String>,
}
model! { DescribeContactListChannels {
    0 "AliIM" ali_im: String, 1 "DingWebHook" ding_web_hook: String, 2 "Mail" mail: String, 3 "SMS" sms: String
} }

/// In the response of [`DescribeContactList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactListChannelsState {
    pub ali_im: Option<String>,
    pub ding_web_hook: Option<String>,
    pub mail: Option<String>,
    pub sms: Option<String>,
}
model! { DescribeContactListChannelsState {
    0 "AliIM" ali_im: String, 1 "DingWebHook" ding_web_hook: String, 2 "Mail" mail: String, 3 "SMS" sms: String
} }

/// In the response of [`DescribeContactList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactListContactGroups {
    pub contact_group: Vec<String>,
}
model! { DescribeContactListContactGroups {
    0 "ContactGroup" contact_group: Vec<String>
} }

/// Describes contact list by contact group: `DescribeContactListByContactGroup` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeContactListByContactGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactListByContactGroup {
    /// Required.
    pub contact_group_name: String,
}
operation! { DescribeContactListByContactGroup(contact_group_name: String)
    "DescribeContactListByContactGroup" -> DescribeContactListByContactGroupOutput {
    0 "ContactGroupName" contact_group_name
} }

/// Response of [`DescribeContactListByContactGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactListByContactGroupOutput {
    pub code: Option<String>,
    pub contacts: Option<DescribeContactListByContactGroupContacts>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeContactListByContactGroupOutput {
    0 "Code" code: String, 1 "Contacts" contacts: DescribeContactListByContactGroupContacts,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DescribeContactListByContactGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactListByContactGroupContacts {
    pub contact: Vec<DescribeContactListByContactGroupContact>,
}
model! { DescribeContactListByContactGroupContacts {
    0 "Contact" contact: Vec<DescribeContactListByContactGroupContact>
} }

/// In the response of [`DescribeContactListByContactGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactListByContactGroupContact {
    pub channels: Option<DescribeContactListByContactGroupChannels>,
    pub create_time: Option<i64>,
    pub desc: Option<String>,
    pub name: Option<String>,
    pub update_time: Option<i64>,
}
model! { DescribeContactListByContactGroupContact {
    0 "Channels" channels: DescribeContactListByContactGroupChannels, 1 "CreateTime" create_time: i64,
    2 "Desc" desc: String, 3 "Name" name: String, 4 "UpdateTime" update_time: i64
} }

/// In the response of [`DescribeContactListByContactGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactListByContactGroupChannels {
    pub ali_im: Option<String>,
    pub ding_web_hook: Option<String>,
    pub mail: Option<String>,
    pub sms: Option<String>,
}
model! { DescribeContactListByContactGroupChannels {
    0 "AliIM" ali_im: String, 1 "DingWebHook" ding_web_hook: String, 2 "Mail" mail: String, 3 "SMS" sms: String
} }

/// Describes custom event attribute: `DescribeCustomEventAttribute` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeCustomEventAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomEventAttribute {
    pub end_time: Option<String>,
    pub event_id: Option<String>,
    pub group_id: Option<String>,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub search_keywords: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeCustomEventAttribute() "DescribeCustomEventAttribute" -> DescribeCustomEventAttributeOutput {
    0 "EndTime" end_time: String, 1 "EventId" event_id: String, 2 "GroupId" group_id: String, 3 "Name" name: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "SearchKeywords" search_keywords: String,
    7 "StartTime" start_time: String
} }

/// Response of [`DescribeCustomEventAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomEventAttributeOutput {
    pub code: Option<String>,
    pub custom_events: Option<DescribeCustomEventAttributeCustomEvents>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeCustomEventAttributeOutput {
    0 "Code" code: String, 1 "CustomEvents" custom_events: DescribeCustomEventAttributeCustomEvents,
    2 "Message" message: String, 3 "Success" success: String
} }

/// In the response of [`DescribeCustomEventAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomEventAttributeCustomEvents {
    pub custom_event: Vec<DescribeCustomEventAttributeCustomEvent>,
}
model! { DescribeCustomEventAttributeCustomEvents {
    0 "CustomEvent" custom_event: Vec<DescribeCustomEventAttributeCustomEvent>
} }

/// In the response of [`DescribeCustomEventAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomEventAttributeCustomEvent {
    pub content: Option<String>,
    pub group_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub time: Option<String>,
}
model! { DescribeCustomEventAttributeCustomEvent {
    0 "Content" content: String, 1 "GroupId" group_id: String, 2 "Id" id: String, 3 "Name" name: String,
    4 "Time" time: String
} }

/// Describes custom event count: `DescribeCustomEventCount` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeCustomEventCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomEventCount {
    pub end_time: Option<String>,
    pub event_id: Option<String>,
    pub group_id: Option<String>,
    pub name: Option<String>,
    pub search_keywords: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeCustomEventCount() "DescribeCustomEventCount" -> DescribeCustomEventCountOutput {
    0 "EndTime" end_time: String, 1 "EventId" event_id: String, 2 "GroupId" group_id: String, 3 "Name" name: String,
    4 "SearchKeywords" search_keywords: String, 5 "StartTime" start_time: String
} }

/// Response of [`DescribeCustomEventCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomEventCountOutput {
    pub code: Option<String>,
    pub custom_event_counts: Option<DescribeCustomEventCountCustomEventCounts>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeCustomEventCountOutput {
    0 "Code" code: String, 1 "CustomEventCounts" custom_event_counts: DescribeCustomEventCountCustomEventCounts,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DescribeCustomEventCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomEventCountCustomEventCounts {
    pub custom_event_count: Vec<DescribeCustomEventCountCustomEventCount>,
}
model! { DescribeCustomEventCountCustomEventCounts {
    0 "CustomEventCount" custom_event_count: Vec<DescribeCustomEventCountCustomEventCount>
} }

/// In the response of [`DescribeCustomEventCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomEventCountCustomEventCount {
    pub name: Option<String>,
    pub num: Option<i64>,
    pub time: Option<i64>,
}
model! { DescribeCustomEventCountCustomEventCount {
    0 "Name" name: String, 1 "Num" num: i64, 2 "Time" time: i64
} }

/// Describes custom event histogram: `DescribeCustomEventHistogram` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeCustomEventHistogram>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomEventHistogram {
    pub end_time: Option<String>,
    pub event_id: Option<String>,
    pub group_id: Option<String>,
    pub level: Option<String>,
    pub name: Option<String>,
    pub search_keywords: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeCustomEventHistogram() "DescribeCustomEventHistogram" -> DescribeCustomEventHistogramOutput {
    0 "EndTime" end_time: String, 1 "EventId" event_id: String, 2 "GroupId" group_id: String, 3 "Level" level: String,
    4 "Name" name: String, 5 "SearchKeywords" search_keywords: String, 6 "StartTime" start_time: String
} }

/// Response of [`DescribeCustomEventHistogram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomEventHistogramOutput {
    pub code: Option<String>,
    pub event_histograms: Option<DescribeCustomEventHistogramEventHistograms>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeCustomEventHistogramOutput {
    0 "Code" code: String, 1 "EventHistograms" event_histograms: DescribeCustomEventHistogramEventHistograms,
    2 "Message" message: String, 3 "Success" success: String
} }

/// In the response of [`DescribeCustomEventHistogram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomEventHistogramEventHistograms {
    pub event_histogram: Vec<DescribeCustomEventHistogramEventHistogram>,
}
model! { DescribeCustomEventHistogramEventHistograms {
    0 "EventHistogram" event_histogram: Vec<DescribeCustomEventHistogramEventHistogram>
} }

/// In the response of [`DescribeCustomEventHistogram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomEventHistogramEventHistogram {
    pub count: Option<i64>,
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
model! { DescribeCustomEventHistogramEventHistogram {
    0 "Count" count: i64, 1 "EndTime" end_time: i64, 2 "StartTime" start_time: i64
} }

/// Describes custom metric list: `DescribeCustomMetricList` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeCustomMetricList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomMetricList {
    pub dimension: Option<String>,
    pub group_id: Option<String>,
    pub md5: Option<String>,
    pub metric_name: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
}
operation! { DescribeCustomMetricList() "DescribeCustomMetricList" -> DescribeCustomMetricListOutput {
    0 "Dimension" dimension: String, 1 "GroupId" group_id: String, 2 "Md5" md5: String,
    3 "MetricName" metric_name: String, 4 "PageNumber" page_number: String, 5 "PageSize" page_size: String
} }

/// Response of [`DescribeCustomMetricList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomMetricListOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<String>,
}
model! { DescribeCustomMetricListOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: String
} }

/// Describes dynamic tag rule list: `DescribeDynamicTagRuleList` of `cms` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeDynamicTagRuleList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDynamicTagRuleList {
    pub dynamic_tag_rule_id: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub tag_key: Option<String>,
    pub tag_region_id: Option<String>,
    pub tag_value: Option<String>,
}
operation! { DescribeDynamicTagRuleList() "DescribeDynamicTagRuleList" -> DescribeDynamicTagRuleListOutput {
    0 "DynamicTagRuleId" dynamic_tag_rule_id: String, 1 "PageNumber" page_number: String,
    2 "PageSize" page_size: String, 3 "TagKey" tag_key: String, 4 "TagRegionId" tag_region_id: String,
    5 "TagValue" tag_value: String
} }
paged! { DescribeDynamicTagRuleList: DescribeDynamicTagRuleListTagGroup =
    Number "PageNumber", "TagGroupList.TagGroup" tag_group_list.tag_group, total "Total" }

/// Response of [`DescribeDynamicTagRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDynamicTagRuleListOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub success: Option<bool>,
    pub tag_group_list: Option<DescribeDynamicTagRuleListTagGroupList>,
    pub total: Option<i64>,
}
model! { DescribeDynamicTagRuleListOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "PageNumber" page_number: String,
    3 "PageSize" page_size: String, 4 "Success" success: bool,
    5 "TagGroupList" tag_group_list: DescribeDynamicTagRuleListTagGroupList, 6 "Total" total: i64
} }

/// In the response of [`DescribeDynamicTagRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDynamicTagRuleListTagGroupList {
    pub tag_group: Vec<DescribeDynamicTagRuleListTagGroup>,
}
model! { DescribeDynamicTagRuleListTagGroupList {
    0 "TagGroup" tag_group: Vec<DescribeDynamicTagRuleListTagGroup>
} }

/// In the response of [`DescribeDynamicTagRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDynamicTagRuleListTagGroup {
    pub contact_group_list: Option<DescribeDynamicTagRuleListContactGroupList>,
    pub dynamic_tag_rule_id: Option<String>,
    pub match_express: Option<DescribeDynamicTagRuleListMatchExpress>,
    pub match_express_filter_relation: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value_blacklist: Option<DescribeDynamicTagRuleListTagValueBlacklist>,
    pub template_id_list: Option<DescribeDynamicTagRuleListTemplateIdList>,
}
model! { DescribeDynamicTagRuleListTagGroup {
    0 "ContactGroupList" contact_group_list: DescribeDynamicTagRuleListContactGroupList,
    1 "DynamicTagRuleId" dynamic_tag_rule_id: String,
    2 "MatchExpress" match_express: DescribeDynamicTagRuleListMatchExpress,
    3 "MatchExpressFilterRelation" match_express_filter_relation: String, 4 "RegionId" region_id: String,
    5 "Status" status: String, 6 "TagKey" tag_key: String,
    7 "TagValueBlacklist" tag_value_blacklist: DescribeDynamicTagRuleListTagValueBlacklist,
    8 "TemplateIdList" template_id_list: DescribeDynamicTagRuleListTemplateIdList
} }

/// In the response of [`DescribeDynamicTagRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDynamicTagRuleListContactGroupList {
    pub contact_group_list: Vec<String>,
}
model! { DescribeDynamicTagRuleListContactGroupList {
    0 "ContactGroupList" contact_group_list: Vec<String>
} }

/// In the response of [`DescribeDynamicTagRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDynamicTagRuleListMatchExpress {
    pub match_express: Vec<DescribeDynamicTagRuleListMatchExpressMatchExpress>,
}
model! { DescribeDynamicTagRuleListMatchExpress {
    0 "MatchExpress" match_express: Vec<DescribeDynamicTagRuleListMatchExpressMatchExpress>
} }

/// In the response of [`DescribeDynamicTagRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDynamicTagRuleListMatchExpressMatchExpress {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
    pub tag_value_match_function: Option<String>,
}
model! { DescribeDynamicTagRuleListMatchExpressMatchExpress {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String,
    2 "TagValueMatchFunction" tag_value_match_function: String
} }

/// In the response of [`DescribeDynamicTagRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDynamicTagRuleListTagValueBlacklist {
    pub tag_value_blacklist: Vec<String>,
}
model! { DescribeDynamicTagRuleListTagValueBlacklist {
    0 "TagValueBlacklist" tag_value_blacklist: Vec<String>
} }

/// In the response of [`DescribeDynamicTagRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDynamicTagRuleListTemplateIdList {
    pub template_id_list: Vec<String>,
}
model! { DescribeDynamicTagRuleListTemplateIdList {
    0 "TemplateIdList" template_id_list: Vec<String>
} }

/// Describes event rule attribute: `DescribeEventRuleAttribute` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeEventRuleAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventRuleAttribute {
    /// Required.
    pub rule_name: String,
    pub silence_time: Option<String>,
}
operation! { DescribeEventRuleAttribute(rule_name: String)
    "DescribeEventRuleAttribute" -> DescribeEventRuleAttributeOutput {
    0 "RuleName" rule_name, 1 "SilenceTime" silence_time: String
} }

/// Response of [`DescribeEventRuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventRuleAttributeOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DescribeEventRuleAttributeResult>,
    pub success: Option<bool>,
}
model! { DescribeEventRuleAttributeOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: DescribeEventRuleAttributeResult,
    3 "Success" success: bool
} }

/// In the response of [`DescribeEventRuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventRuleAttributeResult {
    pub description: Option<String>,
    pub event_pattern: Option<DescribeEventRuleAttributeEventPattern>,
    pub event_type: Option<String>,
    pub group_id: Option<String>,
    pub name: Option<String>,
    pub state: Option<String>,
}
model! { DescribeEventRuleAttributeResult {
    0 "Description" description: String, 1 "EventPattern" event_pattern: DescribeEventRuleAttributeEventPattern,
    2 "EventType" event_type: String, 3 "GroupId" group_id: String, 4 "Name" name: String, 5 "State" state: String
} }

/// In the response of [`DescribeEventRuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventRuleAttributeEventPattern {
    pub event_type_list: Option<DescribeEventRuleAttributeEventTypeList>,
    pub keyword_filter_obj: Option<DescribeEventRuleAttributeKeywordFilterObj>,
    pub level_list: Option<DescribeEventRuleAttributeLevelList>,
    pub name_list: Option<DescribeEventRuleAttributeNameList>,
    pub product: Option<String>,
    pub sql_filter: Option<String>,
    pub status_list: Option<DescribeEventRuleAttributeStatusList>,
}
model! { DescribeEventRuleAttributeEventPattern {
    0 "EventTypeList" event_type_list: DescribeEventRuleAttributeEventTypeList,
    1 "KeywordFilterObj" keyword_filter_obj: DescribeEventRuleAttributeKeywordFilterObj,
    2 "LevelList" level_list: DescribeEventRuleAttributeLevelList,
    3 "NameList" name_list: DescribeEventRuleAttributeNameList, 4 "Product" product: String,
    5 "SQLFilter" sql_filter: String, 6 "StatusList" status_list: DescribeEventRuleAttributeStatusList
} }

/// In the response of [`DescribeEventRuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventRuleAttributeEventTypeList {
    pub event_type_list: Vec<String>,
}
model! { DescribeEventRuleAttributeEventTypeList {
    0 "EventTypeList" event_type_list: Vec<String>
} }

/// In the response of [`DescribeEventRuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventRuleAttributeKeywordFilterObj {
    pub keywords: Option<DescribeEventRuleAttributeKeywords>,
    pub relation: Option<String>,
}
model! { DescribeEventRuleAttributeKeywordFilterObj {
    0 "Keywords" keywords: DescribeEventRuleAttributeKeywords, 1 "Relation" relation: String
} }

/// In the response of [`DescribeEventRuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventRuleAttributeKeywords {
    pub keyword: Vec<String>,
}
model! { DescribeEventRuleAttributeKeywords {
    0 "keyword" keyword: Vec<String>
} }

/// In the response of [`DescribeEventRuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventRuleAttributeLevelList {
    pub level_list: Vec<String>,
}
model! { DescribeEventRuleAttributeLevelList {
    0 "LevelList" level_list: Vec<String>
} }

/// In the response of [`DescribeEventRuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventRuleAttributeNameList {
    pub name_list: Vec<String>,
}
model! { DescribeEventRuleAttributeNameList {
    0 "NameList" name_list: Vec<String>
} }

/// In the response of [`DescribeEventRuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventRuleAttributeStatusList {
    pub status_list: Vec<String>,
}
model! { DescribeEventRuleAttributeStatusList {
    0 "StatusList" status_list: Vec<String>
} }

/// Describes event rule list: `DescribeEventRuleList` of `cms` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeEventRuleList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventRuleList {
    pub group_id: Option<String>,
    pub is_enable: Option<bool>,
    pub name_prefix: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
}
operation! { DescribeEventRuleList() "DescribeEventRuleList" -> DescribeEventRuleListOutput {
    0 "GroupId" group_id: String, 1 "IsEnable" is_enable: bool, 2 "NamePrefix" name_prefix: String,
    3 "PageNumber" page_number: String, 4 "PageSize" page_size: String
} }
paged! { DescribeEventRuleList: DescribeEventRuleListEventRule =
    Number "PageNumber", "EventRules.EventRule" event_rules.event_rule, total "Total" }

/// Response of [`DescribeEventRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventRuleListOutput {
    pub code: Option<String>,
    pub event_rules: Option<DescribeEventRuleListEventRules>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { DescribeEventRuleListOutput {
    0 "Code" code: String, 1 "EventRules" event_rules: DescribeEventRuleListEventRules, 2 "Message" message: String,
    3 "Success" success: bool, 4 "Total" total: i64
} }

/// In the response of [`DescribeEventRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventRuleListEventRules {
    pub event_rule: Vec<DescribeEventRuleListEventRule>,
}
model! { DescribeEventRuleListEventRules {
    0 "EventRule" event_rule: Vec<DescribeEventRuleListEventRule>
} }

/// In the response of [`DescribeEventRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventRuleListEventRule {
    pub description: Option<String>,
    pub event_pattern: Option<DescribeEventRuleListEventPattern>,
    pub event_type: Option<String>,
    pub group_id: Option<String>,
    pub name: Option<String>,
    pub silence_time: Option<i64>,
    pub state: Option<String>,
}
model! { DescribeEventRuleListEventRule {
    0 "Description" description: String, 1 "EventPattern" event_pattern: DescribeEventRuleListEventPattern,
    2 "EventType" event_type: String, 3 "GroupId" group_id: String, 4 "Name" name: String,
    5 "SilenceTime" silence_time: i64, 6 "State" state: String
} }

/// In the response of [`DescribeEventRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventRuleListEventPattern {
    pub event_pattern: Vec<DescribeEventRuleListEventPatternEventPattern>,
}
model! { DescribeEventRuleListEventPattern {
    0 "EventPattern" event_pattern: Vec<DescribeEventRuleListEventPatternEventPattern>
} }

/// In the response of [`DescribeEventRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventRuleListEventPatternEventPattern {
    pub custom_filters: Option<String>,
    pub event_type_list: Option<DescribeEventRuleListEventTypeList>,
    pub keyword_filter: Option<DescribeEventRuleListKeywordFilter>,
    pub level_list: Option<DescribeEventRuleListLevelList>,
    pub name_list: Option<DescribeEventRuleListNameList>,
    pub product: Option<String>,
    pub sql_filter: Option<String>,
}
model! { DescribeEventRuleListEventPatternEventPattern {
    0 "CustomFilters" custom_filters: String, 1 "EventTypeList" event_type_list: DescribeEventRuleListEventTypeList,
    2 "KeywordFilter" keyword_filter: DescribeEventRuleListKeywordFilter,
    3 "LevelList" level_list: DescribeEventRuleListLevelList, 4 "NameList" name_list: DescribeEventRuleListNameList,
    5 "Product" product: String, 6 "SQLFilter" sql_filter: String
} }

/// In the response of [`DescribeEventRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventRuleListEventTypeList {
    pub event_type_list: Vec<String>,
}
model! { DescribeEventRuleListEventTypeList {
    0 "EventTypeList" event_type_list: Vec<String>
} }

/// In the response of [`DescribeEventRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventRuleListKeywordFilter {
    pub keywords: Option<DescribeEventRuleListKeywords>,
    pub relation: Option<String>,
}
model! { DescribeEventRuleListKeywordFilter {
    0 "Keywords" keywords: DescribeEventRuleListKeywords, 1 "Relation" relation: String
} }

/// In the response of [`DescribeEventRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventRuleListKeywords {
    pub keywords: Vec<String>,
}
model! { DescribeEventRuleListKeywords {
    0 "Keywords" keywords: Vec<String>
} }

/// In the response of [`DescribeEventRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventRuleListLevelList {
    pub level_list: Vec<String>,
}
model! { DescribeEventRuleListLevelList {
    0 "LevelList" level_list: Vec<String>
} }

/// In the response of [`DescribeEventRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventRuleListNameList {
    pub name_list: Vec<String>,
}
model! { DescribeEventRuleListNameList {
    0 "NameList" name_list: Vec<String>
} }

/// Describes event rule target list: `DescribeEventRuleTargetList` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeEventRuleTargetList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventRuleTargetList {
    /// Required.
    pub rule_name: String,
}
operation! { DescribeEventRuleTargetList(rule_name: String)
    "DescribeEventRuleTargetList" -> DescribeEventRuleTargetListOutput {
    0 "RuleName" rule_name
} }

/// Response of [`DescribeEventRuleTargetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventRuleTargetListOutput {
    pub code: Option<String>,
    pub contact_parameters: Option<DescribeEventRuleTargetListContactParameters>,
    pub fc_parameters: Option<DescribeEventRuleTargetListFcParameters>,
    pub message: Option<String>,
    pub mns_parameters: Option<DescribeEventRuleTargetListMnsParameters>,
    pub open_api_parameters: Option<DescribeEventRuleTargetListOpenApiParameters>,
    pub sls_parameters: Option<DescribeEventRuleTargetListSlsParameters>,
    pub webhook_parameters: Option<DescribeEventRuleTargetListWebhookParameters>,
}
model! { DescribeEventRuleTargetListOutput {
    0 "Code" code: String, 1 "ContactParameters" contact_parameters: DescribeEventRuleTargetListContactParameters,
    2 "FcParameters" fc_parameters: DescribeEventRuleTargetListFcParameters, 3 "Message" message: String,
    4 "MnsParameters" mns_parameters: DescribeEventRuleTargetListMnsParameters,
    5 "OpenApiParameters" open_api_parameters: DescribeEventRuleTargetListOpenApiParameters,
    6 "SlsParameters" sls_parameters: DescribeEventRuleTargetListSlsParameters,
    7 "WebhookParameters" webhook_parameters: DescribeEventRuleTargetListWebhookParameters
} }

/// In the response of [`DescribeEventRuleTargetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventRuleTargetListContactParameters {
    pub contact_parameter: Vec<DescribeEventRuleTargetListContactParameter>,
}
model! { DescribeEventRuleTargetListContactParameters {
    0 "ContactParameter" contact_parameter: Vec<DescribeEventRuleTargetListContactParameter>
} }

/// In the response of [`DescribeEventRuleTargetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventRuleTargetListContactParameter {
    pub contact_group_name: Option<String>,
    pub id: Option<String>,
    pub level: Option<String>,
}
model! { DescribeEventRuleTargetListContactParameter {
    0 "ContactGroupName" contact_group_name: String, 1 "Id" id: String, 2 "Level" level: String
} }

/// In the response of [`DescribeEventRuleTargetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventRuleTargetListFcParameters {
    pub fc_parameter: Vec<DescribeEventRuleTargetListFCParameter>,
}
model! { DescribeEventRuleTargetListFcParameters {
    0 "FCParameter" fc_parameter: Vec<DescribeEventRuleTargetListFCParameter>
} }

/// In the response of [`DescribeEventRuleTargetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventRuleTargetListFCParameter {
    pub arn: Option<String>,
    pub function_name: Option<String>,
    pub id: Option<String>,
    pub region: Option<String>,
    pub service_name: Option<String>,
}
model! { DescribeEventRuleTargetListFCParameter {
    0 "Arn" arn: String, 1 "FunctionName" function_name: String, 2 "Id" id: String, 3 "Region" region: String,
    4 "ServiceName" service_name: String
} }

/// In the response of [`DescribeEventRuleTargetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventRuleTargetListMnsParameters {
    pub mns_parameter: Vec<DescribeEventRuleTargetListMnsParameter>,
}
model! { DescribeEventRuleTargetListMnsParameters {
    0 "MnsParameter" mns_parameter: Vec<DescribeEventRuleTargetListMnsParameter>
} }

/// In the response of [`DescribeEventRuleTargetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventRuleTargetListMnsParameter {
    pub arn: Option<String>,
    pub id: Option<String>,
    pub queue: Option<String>,
    pub region: Option<String>,
    pub topic: Option<String>,
}
model! { DescribeEventRuleTargetListMnsParameter {
    0 "Arn" arn: String, 1 "Id" id: String, 2 "Queue" queue: String, 3 "Region" region: String, 4 "Topic" topic: String
} }

/// In the response of [`DescribeEventRuleTargetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventRuleTargetListOpenApiParameters {
    pub open_api_parameters: Vec<
        DescribeEventRuleTargetListOpenApiParametersOpenApiParameters,
    >,
}
model! { DescribeEventRuleTargetListOpenApiParameters {
    0 "OpenApiParameters" open_api_parameters: Vec<DescribeEventRuleTargetListOpenApiParametersOpenApiParameters>
} }

/// In the response of [`DescribeEventRuleTargetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventRuleTargetListOpenApiParametersOpenApiParameters {
    pub action: Option<String>,
    pub arn: Option<String>,
    pub id: Option<String>,
    pub product: Option<String>,
    pub region: Option<String>,
    pub role: Option<String>,
    pub version: Option<String>,
}
model! { DescribeEventRuleTargetListOpenApiParametersOpenApiParameters {
    0 "Action" action: String, 1 "Arn" arn: String, 2 "Id" id: String, 3 "Product" product: String,
    4 "Region" region: String, 5 "Role" role: String, 6 "Version" version: String
} }

/// In the response of [`DescribeEventRuleTargetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventRuleTargetListSlsParameters {
    pub sls_parameter: Vec<DescribeEventRuleTargetListSlsParameter>,
}
model! { DescribeEventRuleTargetListSlsParameters {
    0 "SlsParameter" sls_parameter: Vec<DescribeEventRuleTargetListSlsParameter>
} }

/// In the response of [`DescribeEventRuleTargetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventRuleTargetListSlsParameter {
    pub arn: Option<String>,
    pub id: Option<String>,
    pub log_store: Option<String>,
    pub project: Option<String>,
    pub region: Option<String>,
}
model! { DescribeEventRuleTargetListSlsParameter {
    0 "Arn" arn: String, 1 "Id" id: String, 2 "LogStore" log_store: String, 3 "Project" project: String,
    4 "Region" region: String
} }

/// In the response of [`DescribeEventRuleTargetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventRuleTargetListWebhookParameters {
    pub webhook_parameter: Vec<DescribeEventRuleTargetListWebhookParameter>,
}
model! { DescribeEventRuleTargetListWebhookParameters {
    0 "WebhookParameter" webhook_parameter: Vec<DescribeEventRuleTargetListWebhookParameter>
} }

/// In the response of [`DescribeEventRuleTargetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventRuleTargetListWebhookParameter {
    pub id: Option<String>,
    pub method: Option<String>,
    pub protocol: Option<String>,
    pub url: Option<String>,
}
model! { DescribeEventRuleTargetListWebhookParameter {
    0 "Id" id: String, 1 "Method" method: String, 2 "Protocol" protocol: String, 3 "Url" url: String
} }

/// Describes exporter output list: `DescribeExporterOutputList` of `cms` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeExporterOutputList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExporterOutputList {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeExporterOutputList() "DescribeExporterOutputList" -> DescribeExporterOutputListOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} }
paged! { DescribeExporterOutputList: DescribeExporterOutputListDatapoint =
    Number "PageNumber", "Datapoints.Datapoint" datapoints.datapoint, total "Total" }

/// Response of [`DescribeExporterOutputList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExporterOutputListOutput {
    pub code: Option<String>,
    pub datapoints: Option<DescribeExporterOutputListDatapoints>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { DescribeExporterOutputListOutput {
    0 "Code" code: String, 1 "Datapoints" datapoints: DescribeExporterOutputListDatapoints, 2 "Message" message: String,
    3 "PageNumber" page_number: i64, 4 "Success" success: bool, 5 "Total" total: i64
} }

/// In the response of [`DescribeExporterOutputList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExporterOutputListDatapoints {
    pub datapoint: Vec<DescribeExporterOutputListDatapoint>,
}
model! { DescribeExporterOutputListDatapoints {
    0 "Datapoint" datapoint: Vec<DescribeExporterOutputListDatapoint>
} }

/// In the response of [`DescribeExporterOutputList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExporterOutputListDatapoint {
    pub config_json: Option<DescribeExporterOutputListConfigJson>,
    pub create_time: Option<i64>,
    pub dest_name: Option<String>,
    pub dest_type: Option<String>,
}
model! { DescribeExporterOutputListDatapoint {
    0 "ConfigJson" config_json: DescribeExporterOutputListConfigJson, 1 "CreateTime" create_time: i64,
    2 "DestName" dest_name: String, 3 "DestType" dest_type: String
} }

/// In the response of [`DescribeExporterOutputList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExporterOutputListConfigJson {
    pub ak: Option<String>,
    pub endpoint: Option<String>,
    pub logstore: Option<String>,
    pub project: Option<String>,
}
model! { DescribeExporterOutputListConfigJson {
    0 "ak" ak: String, 1 "endpoint" endpoint: String, 2 "logstore" logstore: String, 3 "project" project: String
} }

/// Describes exporter rule list: `DescribeExporterRuleList` of `cms` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeExporterRuleList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExporterRuleList {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeExporterRuleList() "DescribeExporterRuleList" -> DescribeExporterRuleListOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} }
paged! { DescribeExporterRuleList: DescribeExporterRuleListDatapoint =
    Number "PageNumber", "Datapoints.Datapoint" datapoints.datapoint, total "Total" }

/// Response of [`DescribeExporterRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExporterRuleListOutput {
    pub code: Option<String>,
    pub datapoints: Option<DescribeExporterRuleListDatapoints>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { DescribeExporterRuleListOutput {
    0 "Code" code: String, 1 "Datapoints" datapoints: DescribeExporterRuleListDatapoints, 2 "Message" message: String,
    3 "PageNumber" page_number: i64, 4 "Success" success: bool, 5 "Total" total: i64
} }

/// In the response of [`DescribeExporterRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExporterRuleListDatapoints {
    pub datapoint: Vec<DescribeExporterRuleListDatapoint>,
}
model! { DescribeExporterRuleListDatapoints {
    0 "Datapoint" datapoint: Vec<DescribeExporterRuleListDatapoint>
} }

/// In the response of [`DescribeExporterRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExporterRuleListDatapoint {
    pub create_time: Option<i64>,
    pub describe: Option<String>,
    pub dimension: Option<String>,
    pub dst_name: Option<DescribeExporterRuleListDstName>,
    pub enabled: Option<bool>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub rule_name: Option<String>,
    pub target_windows: Option<String>,
}
model! { DescribeExporterRuleListDatapoint {
    0 "CreateTime" create_time: i64, 1 "Describe" describe: String, 2 "Dimension" dimension: String,
    3 "DstName" dst_name: DescribeExporterRuleListDstName, 4 "Enabled" enabled: bool,
    5 "MetricName" metric_name: String, 6 "Namespace" namespace: String, 7 "RuleName" rule_name: String,
    8 "TargetWindows" target_windows: String
} }

/// In the response of [`DescribeExporterRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExporterRuleListDstName {
    pub dst_name: Vec<String>,
}
model! { DescribeExporterRuleListDstName {
    0 "DstName" dst_name: Vec<String>
} }

/// Describes group monitoring agent process: `DescribeGroupMonitoringAgentProcess` of `cms` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeGroupMonitoringAgentProcess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupMonitoringAgentProcess {
    /// Required.
    pub group_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub process_name: Option<String>,
}
operation! { DescribeGroupMonitoringAgentProcess(group_id: String)
    "DescribeGroupMonitoringAgentProcess" -> DescribeGroupMonitoringAgentProcessOutput {
    0 "GroupId" group_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "ProcessName" process_name: String
} }
paged! { DescribeGroupMonitoringAgentProcess: DescribeGroupMonitoringAgentProcessProcess =
    Number "PageNumber", "Processes.Process" processes.process, total "Total" }

/// Response of [`DescribeGroupMonitoringAgentProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupMonitoringAgentProcessOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub processes: Option<DescribeGroupMonitoringAgentProcessProcesses>,
    pub success: Option<bool>,
    pub total: Option<String>,
}
model! { DescribeGroupMonitoringAgentProcessOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "PageNumber" page_number: String,
    3 "PageSize" page_size: String, 4 "Processes" processes: DescribeGroupMonitoringAgentProcessProcesses,
    5 "Success" success: bool, 6 "Total" total: String
} }

/// In the response of [`DescribeGroupMonitoringAgentProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupMonitoringAgentProcessProcesses {
    pub process: Vec<DescribeGroupMonitoringAgentProcessProcess>,
}
model! { DescribeGroupMonitoringAgentProcessProcesses {
    0 "Process" process: Vec<DescribeGroupMonitoringAgentProcessProcess>
} }

/// In the response of [`DescribeGroupMonitoringAgentProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupMonitoringAgentProcessProcess {
    pub alert_config: Option<DescribeGroupMonitoringAgentProcessAlertConfig>,
    pub group_id: Option<String>,
    pub id: Option<String>,
    pub match_express: Option<DescribeGroupMonitoringAgentProcessMatchExpress>,
    pub match_express_filter_relation: Option<String>,
    pub process_name: Option<String>,
}
model! { DescribeGroupMonitoringAgentProcessProcess {
    0 "AlertConfig" alert_config: DescribeGroupMonitoringAgentProcessAlertConfig, 1 "GroupId" group_id: String,
    2 "Id" id: String, 3 "MatchExpress" match_express: DescribeGroupMonitoringAgentProcessMatchExpress,
    4 "MatchExpressFilterRelation" match_express_filter_relation: String, 5 "ProcessName" process_name: String
} }

/// In the response of [`DescribeGroupMonitoringAgentProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupMonitoringAgentProcessAlertConfig {
    pub alert_config: Vec<DescribeGroupMonitoringAgentProcessAlertConfigAlertConfig>,
}
model! { DescribeGroupMonitoringAgentProcessAlertConfig {
    0 "AlertConfig" alert_config: Vec<DescribeGroupMonitoringAgentProcessAlertConfigAlertConfig>
} }

/// In the response of [`DescribeGroupMonitoringAgentProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupMonitoringAgentProcessAlertConfigAlertConfig {
    pub comparison_operator: Option<String>,
    pub effective_interval: Option<String>,
    pub escalations_level: Option<String>,
    pub no_effective_interval: Option<String>,
    pub silence_time: Option<String>,
    pub statistics: Option<String>,
    pub target_list: Option<DescribeGroupMonitoringAgentProcessTargetList>,
    pub threshold: Option<String>,
    pub times: Option<String>,
    /// Secret.
    pub webhook: Option<Secret>,
}
model! { DescribeGroupMonitoringAgentProcessAlertConfigAlertConfig {
    0 "ComparisonOperator" comparison_operator: String, 1 "EffectiveInterval" effective_interval: String,
    2 "EscalationsLevel" escalations_level: String, 3 "NoEffectiveInterval" no_effective_interval: String,
    4 "SilenceTime" silence_time: String, 5 "Statistics" statistics: String,
    6 "TargetList" target_list: DescribeGroupMonitoringAgentProcessTargetList, 7 "Threshold" threshold: String,
    8 "Times" times: String, 9 "Webhook" webhook: Secret
} }

/// In the response of [`DescribeGroupMonitoringAgentProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupMonitoringAgentProcessTargetList {
    pub target: Vec<DescribeGroupMonitoringAgentProcessTarget>,
}
model! { DescribeGroupMonitoringAgentProcessTargetList {
    0 "Target" target: Vec<DescribeGroupMonitoringAgentProcessTarget>
} }

/// In the response of [`DescribeGroupMonitoringAgentProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupMonitoringAgentProcessTarget {
    pub arn: Option<String>,
    pub id: Option<String>,
    pub json_parmas: Option<String>,
    pub level: Option<String>,
}
model! { DescribeGroupMonitoringAgentProcessTarget {
    0 "Arn" arn: String, 1 "Id" id: String, 2 "JsonParmas" json_parmas: String, 3 "Level" level: String
} }

/// In the response of [`DescribeGroupMonitoringAgentProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupMonitoringAgentProcessMatchExpress {
    pub match_express: Vec<DescribeGroupMonitoringAgentProcessMatchExpressMatchExpress>,
}
model! { DescribeGroupMonitoringAgentProcessMatchExpress {
    0 "MatchExpress" match_express: Vec<DescribeGroupMonitoringAgentProcessMatchExpressMatchExpress>
} }

/// In the response of [`DescribeGroupMonitoringAgentProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupMonitoringAgentProcessMatchExpressMatchExpress {
    pub function: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeGroupMonitoringAgentProcessMatchExpressMatchExpress {
    0 "Function" function: String, 1 "Name" name: String, 2 "Value" value: String
} }

/// Describes host availability list: `DescribeHostAvailabilityList` of `cms` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeHostAvailabilityList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostAvailabilityList {
    pub group_id: Option<i64>,
    pub id: Option<i64>,
    pub ids: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub task_name: Option<String>,
}
operation! { DescribeHostAvailabilityList() "DescribeHostAvailabilityList" -> DescribeHostAvailabilityListOutput {
    0 "GroupId" group_id: i64, 1 "Id" id: i64, 2 "Ids" ids: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "TaskName" task_name: String
} }
paged! { DescribeHostAvailabilityList: DescribeHostAvailabilityListNodeTaskConfig =
    Number "PageNumber", "TaskList.NodeTaskConfig" task_list.node_task_config, total "Total" }

/// Response of [`DescribeHostAvailabilityList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostAvailabilityListOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_list: Option<DescribeHostAvailabilityListTaskList>,
    pub total: Option<i64>,
}
model! { DescribeHostAvailabilityListOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool,
    3 "TaskList" task_list: DescribeHostAvailabilityListTaskList, 4 "Total" total: i64
} }

/// In the response of [`DescribeHostAvailabilityList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostAvailabilityListTaskList {
    pub node_task_config: Vec<DescribeHostAvailabilityListNodeTaskConfig>,
}
model! { DescribeHostAvailabilityListTaskList {
    0 "NodeTaskConfig" node_task_config: Vec<DescribeHostAvailabilityListNodeTaskConfig>
} }

/// In the response of [`DescribeHostAvailabilityList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostAvailabilityListNodeTaskConfig {
    pub alert_config: Option<DescribeHostAvailabilityListAlertConfig>,
    pub disabled: Option<bool>,
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub id: Option<i64>,
    pub instances: Option<DescribeHostAvailabilityListInstances>,
    pub task_name: Option<String>,
    pub task_option: Option<DescribeHostAvailabilityListTaskOption>,
    pub task_scope: Option<String>,
    pub task_type: Option<String>,
}
model! { DescribeHostAvailabilityListNodeTaskConfig {
    0 "AlertConfig" alert_config: DescribeHostAvailabilityListAlertConfig, 1 "Disabled" disabled: bool,
    2 "GroupId" group_id: i64, 3 "GroupName" group_name: String, 4 "Id" id: i64,
    5 "Instances" instances: DescribeHostAvailabilityListInstances, 6 "TaskName" task_name: String,
    7 "TaskOption" task_option: DescribeHostAvailabilityListTaskOption, 8 "TaskScope" task_scope: String,
    9 "TaskType" task_type: String
} }

/// In the response of [`DescribeHostAvailabilityList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostAvailabilityListAlertConfig {
    pub end_time: Option<i64>,
    pub escalation_list: Option<DescribeHostAvailabilityListEscalationList>,
    pub notify_type: Option<i64>,
    pub silence_time: Option<i64>,
    pub start_time: Option<i64>,
    pub target_list: Option<DescribeHostAvailabilityListTargetList>,
    pub web_hook: Option<String>,
}
model! { DescribeHostAvailabilityListAlertConfig {
    0 "EndTime" end_time: i64, 1 "EscalationList" escalation_list: DescribeHostAvailabilityListEscalationList,
    2 "NotifyType" notify_type: i64, 3 "SilenceTime" silence_time: i64, 4 "StartTime" start_time: i64,
    5 "TargetList" target_list: DescribeHostAvailabilityListTargetList, 6 "WebHook" web_hook: String
} }

/// In the response of [`DescribeHostAvailabilityList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostAvailabilityListEscalationList {
    pub escalation_list: Vec<DescribeHostAvailabilityListEscalationListEscalationList>,
}
model! { DescribeHostAvailabilityListEscalationList {
    0 "escalationList" escalation_list: Vec<DescribeHostAvailabilityListEscalationListEscalationList>
} }

/// In the response of [`DescribeHostAvailabilityList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostAvailabilityListEscalationListEscalationList {
    pub aggregate: Option<String>,
    pub metric_name: Option<String>,
    pub operator: Option<String>,
    pub times: Option<String>,
    pub value: Option<String>,
}
model! { DescribeHostAvailabilityListEscalationListEscalationList {
    0 "Aggregate" aggregate: String, 1 "MetricName" metric_name: String, 2 "Operator" operator: String,
    3 "Times" times: String, 4 "Value" value: String
} }

/// In the response of [`DescribeHostAvailabilityList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostAvailabilityListTargetList {
    pub target: Vec<DescribeHostAvailabilityListTarget>,
}
model! { DescribeHostAvailabilityListTargetList {
    0 "Target" target: Vec<DescribeHostAvailabilityListTarget>
} }

/// In the response of [`DescribeHostAvailabilityList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostAvailabilityListTarget {
    pub arn: Option<String>,
    pub id: Option<String>,
    pub json_params: Option<String>,
    pub level: Option<String>,
}
model! { DescribeHostAvailabilityListTarget {
    0 "Arn" arn: String, 1 "Id" id: String, 2 "JsonParams" json_params: String, 3 "Level" level: String
} }

/// In the response of [`DescribeHostAvailabilityList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostAvailabilityListInstances {
    pub instance: Vec<String>,
}
model! { DescribeHostAvailabilityListInstances {
    0 "Instance" instance: Vec<String>
} }

/// In the response of [`DescribeHostAvailabilityList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostAvailabilityListTaskOption {
    pub http_keyword: Option<String>,
    pub http_method: Option<String>,
    pub http_negative: Option<bool>,
    pub http_post_content: Option<String>,
    pub http_response_charset: Option<String>,
    pub http_uri: Option<String>,
    pub interval: Option<i64>,
    pub telnet_or_ping_host: Option<String>,
}
model! { DescribeHostAvailabilityListTaskOption {
    0 "HttpKeyword" http_keyword: String, 1 "HttpMethod" http_method: String, 2 "HttpNegative" http_negative: bool,
    3 "HttpPostContent" http_post_content: String, 4 "HttpResponseCharset" http_response_charset: String,
    5 "HttpURI" http_uri: String, 6 "Interval" interval: i64, 7 "TelnetOrPingHost" telnet_or_ping_host: String
} }

/// Describes hybrid monitor data list: `DescribeHybridMonitorDataList` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeHybridMonitorDataList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridMonitorDataList {
    /// Required.
    pub end: i64,
    /// Required.
    pub namespace: String,
    pub period: Option<String>,
    /// Required.
    pub prom_sql: String,
    /// Required.
    pub start: i64,
}
operation! { DescribeHybridMonitorDataList(end: i64, namespace: String, prom_sql: String, start: i64)
    "DescribeHybridMonitorDataList" -> DescribeHybridMonitorDataListOutput {
    0 "End" end, 1 "Namespace" namespace, 2 "Period" period: String, 3 "PromSQL" prom_sql, 4 "Start" start
} }

/// Response of [`DescribeHybridMonitorDataList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridMonitorDataListOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
    pub time_series: Vec<DescribeHybridMonitorDataListTimeSeries>,
}
model! { DescribeHybridMonitorDataListOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: String,
    3 "TimeSeries" time_series: Vec<DescribeHybridMonitorDataListTimeSeries>
} }

/// In the response of [`DescribeHybridMonitorDataList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridMonitorDataListTimeSeries {
    pub labels: Vec<DescribeHybridMonitorDataListLabels>,
    pub metric_name: Option<String>,
    pub values: Vec<DescribeHybridMonitorDataListValues>,
}
model! { DescribeHybridMonitorDataListTimeSeries {
    0 "Labels" labels: Vec<DescribeHybridMonitorDataListLabels>, 1 "MetricName" metric_name: String,
    2 "Values" values: Vec<DescribeHybridMonitorDataListValues>
} }

/// In the response of [`DescribeHybridMonitorDataList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridMonitorDataListLabels {
    pub k: Option<String>,
    pub v: Option<String>,
}
model! { DescribeHybridMonitorDataListLabels {
    0 "K" k: String, 1 "V" v: String
} }

/// In the response of [`DescribeHybridMonitorDataList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridMonitorDataListValues {
    pub ts: Option<String>,
    pub v: Option<String>,
}
model! { DescribeHybridMonitorDataListValues {
    0 "Ts" ts: String, 1 "V" v: String
} }

/// Describes hybrid monitor namespace list: `DescribeHybridMonitorNamespaceList` of `cms` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeHybridMonitorNamespaceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridMonitorNamespaceList {
    pub keyword: Option<String>,
    pub namespace: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub show_task_statistic: Option<bool>,
}
operation! { DescribeHybridMonitorNamespaceList()
    "DescribeHybridMonitorNamespaceList" -> DescribeHybridMonitorNamespaceListOutput {
    0 "Keyword" keyword: String, 1 "Namespace" namespace: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "ShowTaskStatistic" show_task_statistic: bool
} }
paged! { DescribeHybridMonitorNamespaceList: DescribeHybridMonitorNamespaceListDescribeHybridMonitorNamespace =
    Number "PageNumber", "DescribeHybridMonitorNamespace" describe_hybrid_monitor_namespace, total "Total" }

/// Response of [`DescribeHybridMonitorNamespaceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridMonitorNamespaceListOutput {
    pub code: Option<String>,
    pub describe_hybrid_monitor_namespace: Vec<
        DescribeHybridMonitorNamespaceListDescribeHybridMonitorNamespace,
    >,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<String>,
    pub total: Option<i64>,
}
model! { DescribeHybridMonitorNamespaceListOutput {
    0 "Code" code: String,
    1 "DescribeHybridMonitorNamespace" describe_hybrid_monitor_namespace: Vec<DescribeHybridMonitorNamespaceListDescribeHybridMonitorNamespace>,
    2 "Message" message: String, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "Success" success: String, 6 "Total" total: i64
} }

/// In the response of [`DescribeHybridMonitorNamespaceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridMonitorNamespaceListDescribeHybridMonitorNamespace {
    pub aliyun_product_metric_list: Vec<
        DescribeHybridMonitorNamespaceListAliyunProductMetricList,
    >,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub detail: Option<DescribeHybridMonitorNamespaceListDetail>,
    pub id: Option<String>,
    pub is_delete: Option<i64>,
    pub modify_time: Option<String>,
    pub namespace: Option<String>,
    pub namespace_type: Option<String>,
    pub not_aliyun_task_number: Option<i64>,
}
model! { DescribeHybridMonitorNamespaceListDescribeHybridMonitorNamespace {
    0 "AliyunProductMetricList" aliyun_product_metric_list: Vec<DescribeHybridMonitorNamespaceListAliyunProductMetricList>,
    1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "Detail" detail: DescribeHybridMonitorNamespaceListDetail, 4 "Id" id: String, 5 "IsDelete" is_delete: i64,
    6 "ModifyTime" modify_time: String, 7 "Namespace" namespace: String, 8 "NamespaceType" namespace_type: String,
    9 "NotAliyunTaskNumber" not_aliyun_task_number: i64
} }

/// In the response of [`DescribeHybridMonitorNamespaceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridMonitorNamespaceListAliyunProductMetricList {
    pub namespace_list: Vec<DescribeHybridMonitorNamespaceListNamespaceList>,
    pub user_id: Option<i64>,
    pub yaml_config: Option<String>,
}
model! { DescribeHybridMonitorNamespaceListAliyunProductMetricList {
    0 "NamespaceList" namespace_list: Vec<DescribeHybridMonitorNamespaceListNamespaceList>, 1 "UserId" user_id: i64,
    2 "YAMLConfig" yaml_config: String
} }

/// In the response of [`DescribeHybridMonitorNamespaceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridMonitorNamespaceListNamespaceList {
    pub metric_list: Vec<DescribeHybridMonitorNamespaceListMetricList>,
    pub namespace: Option<String>,
}
model! { DescribeHybridMonitorNamespaceListNamespaceList {
    0 "MetricList" metric_list: Vec<DescribeHybridMonitorNamespaceListMetricList>, 1 "Namespace" namespace: String
} }

/// In the response of [`DescribeHybridMonitorNamespaceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridMonitorNamespaceListMetricList {
    pub list: Vec<String>,
    pub period: Option<i64>,
}
model! { DescribeHybridMonitorNamespaceListMetricList {
    0 "List" list: Vec<String>, 1 "Period" period: i64
} }

/// In the response of [`DescribeHybridMonitorNamespaceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridMonitorNamespaceListDetail {
    pub namespace_region: Option<String>,
    pub prometheus_instance_id: Option<String>,
    pub sls_project: Option<String>,
    pub spec: Option<String>,
}
model! { DescribeHybridMonitorNamespaceListDetail {
    0 "NamespaceRegion" namespace_region: String, 1 "PrometheusInstanceId" prometheus_instance_id: String,
    2 "SLSProject" sls_project: String, 3 "Spec" spec: String
} }

/// Describes hybrid monitor sls group: `DescribeHybridMonitorSLSGroup` of `cms` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeHybridMonitorSLSGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridMonitorSLSGroup {
    pub keyword: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub sls_group_name: Option<String>,
}
operation! { DescribeHybridMonitorSLSGroup() "DescribeHybridMonitorSLSGroup" -> DescribeHybridMonitorSLSGroupOutput {
    0 "Keyword" keyword: String, 1 "PageNumber" page_number: String, 2 "PageSize" page_size: String,
    3 "SLSGroupName" sls_group_name: String
} }
paged! { DescribeHybridMonitorSLSGroup: DescribeHybridMonitorSLSGroupList =
    Number "PageNumber", "List" list, total "Total" }

/// Response of [`DescribeHybridMonitorSLSGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridMonitorSLSGroupOutput {
    pub code: Option<String>,
    pub list: Vec<DescribeHybridMonitorSLSGroupList>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<String>,
    pub total: Option<i64>,
}
model! { DescribeHybridMonitorSLSGroupOutput {
    0 "Code" code: String, 1 "List" list: Vec<DescribeHybridMonitorSLSGroupList>, 2 "Message" message: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Success" success: String, 6 "Total" total: i64
} }

/// In the response of [`DescribeHybridMonitorSLSGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridMonitorSLSGroupList {
    pub create_time: Option<String>,
    pub sls_group_config: Vec<DescribeHybridMonitorSLSGroupSLSGroupConfig>,
    pub sls_group_description: Option<String>,
    pub sls_group_name: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeHybridMonitorSLSGroupList {
    0 "CreateTime" create_time: String,
    1 "SLSGroupConfig" sls_group_config: Vec<DescribeHybridMonitorSLSGroupSLSGroupConfig>,
    2 "SLSGroupDescription" sls_group_description: String, 3 "SLSGroupName" sls_group_name: String,
    4 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeHybridMonitorSLSGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridMonitorSLSGroupSLSGroupConfig {
    pub sls_logstore: Option<String>,
    pub sls_project: Option<String>,
    pub sls_region: Option<String>,
    pub sls_user_id: Option<String>,
}
model! { DescribeHybridMonitorSLSGroupSLSGroupConfig {
    0 "SLSLogstore" sls_logstore: String, 1 "SLSProject" sls_project: String, 2 "SLSRegion" sls_region: String,
    3 "SLSUserId" sls_user_id: String
} }

/// Describes hybrid monitor task list: `DescribeHybridMonitorTaskList` of `cms` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeHybridMonitorTaskList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridMonitorTaskList {
    pub group_id: Option<String>,
    pub include_aliyun_task: Option<bool>,
    pub keyword: Option<String>,
    pub namespace: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub target_user_id: Option<i64>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
}
operation! { DescribeHybridMonitorTaskList() "DescribeHybridMonitorTaskList" -> DescribeHybridMonitorTaskListOutput {
    0 "GroupId" group_id: String, 1 "IncludeAliyunTask" include_aliyun_task: bool, 2 "Keyword" keyword: String,
    3 "Namespace" namespace: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "TargetUserId" target_user_id: i64, 7 "TaskId" task_id: String, 8 "TaskType" task_type: String
} }
paged! { DescribeHybridMonitorTaskList: DescribeHybridMonitorTaskListTaskList =
    Number "PageNumber", "TaskList" task_list, total "Total" }

/// Response of [`DescribeHybridMonitorTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridMonitorTaskListOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<String>,
    pub task_list: Vec<DescribeHybridMonitorTaskListTaskList>,
    pub total: Option<i64>,
}
model! { DescribeHybridMonitorTaskListOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "Success" success: String, 5 "TaskList" task_list: Vec<DescribeHybridMonitorTaskListTaskList>,
    6 "Total" total: i64
} }

/// In the response of [`DescribeHybridMonitorTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridMonitorTaskListTaskList {
    pub attach_labels: Vec<DescribeHybridMonitorTaskListAttachLabels>,
    pub collect_interval: Option<i64>,
    pub collect_target_endpoint: Option<String>,
    pub collect_target_path: Option<String>,
    pub collect_target_type: Option<String>,
    pub collect_timout: Option<i64>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub extra_info: Option<String>,
    pub group_id: Option<String>,
    pub instances: Vec<String>,
    pub log_file_path: Option<String>,
    pub log_process: Option<String>,
    pub log_sample: Option<String>,
    pub log_split: Option<String>,
    pub match_express: Vec<DescribeHybridMonitorTaskListMatchExpress>,
    pub match_express_relation: Option<String>,
    pub namespace: Option<String>,
    pub network_type: Option<String>,
    pub sls_process: Option<String>,
    pub sls_process_config: Option<DescribeHybridMonitorTaskListSLSProcessConfig>,
    pub target_user_id: Option<String>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub task_type: Option<String>,
    pub upload_region: Option<String>,
    pub yarm_config: Option<String>,
}
model! { DescribeHybridMonitorTaskListTaskList {
    0 "AttachLabels" attach_labels: Vec<DescribeHybridMonitorTaskListAttachLabels>,
    1 "CollectInterval" collect_interval: i64, 2 "CollectTargetEndpoint" collect_target_endpoint: String,
    3 "CollectTargetPath" collect_target_path: String, 4 "CollectTargetType" collect_target_type: String,
    5 "CollectTimout" collect_timout: i64, 6 "CreateTime" create_time: String, 7 "Description" description: String,
    8 "ExtraInfo" extra_info: String, 9 "GroupId" group_id: String, 10 "Instances" instances: Vec<String>,
    11 "LogFilePath" log_file_path: String, 12 "LogProcess" log_process: String, 13 "LogSample" log_sample: String,
    14 "LogSplit" log_split: String, 15 "MatchExpress" match_express: Vec<DescribeHybridMonitorTaskListMatchExpress>,
    16 "MatchExpressRelation" match_express_relation: String, 17 "Namespace" namespace: String,
    18 "NetworkType" network_type: String, 19 "SLSProcess" sls_process: String,
    20 "SLSProcessConfig" sls_process_config: DescribeHybridMonitorTaskListSLSProcessConfig,
    21 "TargetUserId" target_user_id: String, 22 "TaskId" task_id: String, 23 "TaskName" task_name: String,
    24 "TaskType" task_type: String, 25 "UploadRegion" upload_region: String, 26 "YARMConfig" yarm_config: String
} }

/// In the response of [`DescribeHybridMonitorTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridMonitorTaskListAttachLabels {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeHybridMonitorTaskListAttachLabels {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`DescribeHybridMonitorTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridMonitorTaskListMatchExpress {
    pub function: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeHybridMonitorTaskListMatchExpress {
    0 "Function" function: String, 1 "Name" name: String, 2 "Value" value: String
} }

/// In the response of [`DescribeHybridMonitorTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridMonitorTaskListSLSProcessConfig {
    pub express: Vec<DescribeHybridMonitorTaskListExpress>,
    pub filter: Option<DescribeHybridMonitorTaskListFilter>,
    pub group_by: Vec<DescribeHybridMonitorTaskListGroupBy>,
    pub statistics: Vec<DescribeHybridMonitorTaskListStatistics>,
}
model! { DescribeHybridMonitorTaskListSLSProcessConfig {
    0 "Express" express: Vec<DescribeHybridMonitorTaskListExpress>,
    1 "Filter" filter: DescribeHybridMonitorTaskListFilter,
    2 "GroupBy" group_by: Vec<DescribeHybridMonitorTaskListGroupBy>,
    3 "Statistics" statistics: Vec<DescribeHybridMonitorTaskListStatistics>
} }

/// In the response of [`DescribeHybridMonitorTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridMonitorTaskListExpress {
    pub alias: Option<String>,
    pub express: Option<String>,
}
model! { DescribeHybridMonitorTaskListExpress {
    0 "Alias" alias: String, 1 "Express" express: String
} }

/// In the response of [`DescribeHybridMonitorTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridMonitorTaskListFilter {
    pub filters: Vec<DescribeHybridMonitorTaskListFilters>,
    pub relation: Option<String>,
}
model! { DescribeHybridMonitorTaskListFilter {
    0 "Filters" filters: Vec<DescribeHybridMonitorTaskListFilters>, 1 "Relation" relation: String
} }

/// In the response of [`DescribeHybridMonitorTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridMonitorTaskListFilters {
    pub operator: Option<String>,
    pub sls_key_name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeHybridMonitorTaskListFilters {
    0 "Operator" operator: String, 1 "SLSKeyName" sls_key_name: String, 2 "Value" value: String
} }

/// In the response of [`DescribeHybridMonitorTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridMonitorTaskListGroupBy {
    pub alias: Option<String>,
    pub sls_key_name: Option<String>,
}
model! { DescribeHybridMonitorTaskListGroupBy {
    0 "Alias" alias: String, 1 "SLSKeyName" sls_key_name: String
} }

/// In the response of [`DescribeHybridMonitorTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridMonitorTaskListStatistics {
    pub alias: Option<String>,
    pub function: Option<String>,
    pub parameter1: Option<String>,
    pub parameter2: Option<String>,
    pub sls_key_name: Option<String>,
}
model! { DescribeHybridMonitorTaskListStatistics {
    0 "Alias" alias: String, 1 "Function" function: String, 2 "Parameter1" parameter1: String,
    3 "Parameter2" parameter2: String, 4 "SLSKeyName" sls_key_name: String
} }

/// Describes log monitor attribute: `DescribeLogMonitorAttribute` of `cms` 2019-01-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeLogMonitorAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogMonitorAttribute {
    /// Required.
    pub metric_name: String,
    pub region_id: Option<String>,
}
operation! { DescribeLogMonitorAttribute(metric_name: String)
    "DescribeLogMonitorAttribute" -> DescribeLogMonitorAttributeOutput {
    0 "MetricName" metric_name, 1 "RegionId" region_id: String
} { method: "GET", } }

/// Response of [`DescribeLogMonitorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogMonitorAttributeOutput {
    pub code: Option<String>,
    pub log_monitor: Option<DescribeLogMonitorAttributeLogMonitor>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeLogMonitorAttributeOutput {
    0 "Code" code: String, 1 "LogMonitor" log_monitor: DescribeLogMonitorAttributeLogMonitor,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DescribeLogMonitorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogMonitorAttributeLogMonitor {
    pub aggregates: Vec<DescribeLogMonitorAttributeAggregates>,
    pub gmt_create: Option<i64>,
    pub group_id: Option<i64>,
    pub groupbys: Vec<String>,
    pub log_id: Option<i64>,
    pub metric_express: Option<String>,
    pub metric_name: Option<String>,
    pub sls_logstore: Option<String>,
    pub sls_project: Option<String>,
    pub sls_region_id: Option<String>,
    pub tumblingwindows: Vec<String>,
    pub value_filter: Vec<DescribeLogMonitorAttributeValueFilter>,
    pub value_filter_relation: Option<String>,
}
model! { DescribeLogMonitorAttributeLogMonitor {
    0 "Aggregates" aggregates: Vec<DescribeLogMonitorAttributeAggregates>, 1 "GmtCreate" gmt_create: i64,
    2 "GroupId" group_id: i64, 3 "Groupbys" groupbys: Vec<String>, 4 "LogId" log_id: i64,
    5 "MetricExpress" metric_express: String, 6 "MetricName" metric_name: String, 7 "SlsLogstore" sls_logstore: String,
    8 "SlsProject" sls_project: String, 9 "SlsRegionId" sls_region_id: String,
    10 "Tumblingwindows" tumblingwindows: Vec<String>,
    11 "ValueFilter" value_filter: Vec<DescribeLogMonitorAttributeValueFilter>,
    12 "ValueFilterRelation" value_filter_relation: String
} }

/// In the response of [`DescribeLogMonitorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogMonitorAttributeAggregates {
    pub alias: Option<String>,
    pub field_name: Option<String>,
    pub function: Option<String>,
    pub max: Option<String>,
    pub min: Option<String>,
}
model! { DescribeLogMonitorAttributeAggregates {
    0 "Alias" alias: String, 1 "FieldName" field_name: String, 2 "Function" function: String, 3 "Max" max: String,
    4 "Min" min: String
} }

/// In the response of [`DescribeLogMonitorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogMonitorAttributeValueFilter {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { DescribeLogMonitorAttributeValueFilter {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

/// Describes log monitor list: `DescribeLogMonitorList` of `cms` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeLogMonitorList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogMonitorList {
    pub group_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub search_value: Option<String>,
}
operation! { DescribeLogMonitorList() "DescribeLogMonitorList" -> DescribeLogMonitorListOutput {
    0 "GroupId" group_id: i64, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "SearchValue" search_value: String
} }
paged! { DescribeLogMonitorList: DescribeLogMonitorListLogMonitorList =
    Number "PageNumber", "LogMonitorList" log_monitor_list, total "Total" }

/// Response of [`DescribeLogMonitorList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogMonitorListOutput {
    pub code: Option<String>,
    pub log_monitor_list: Vec<DescribeLogMonitorListLogMonitorList>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { DescribeLogMonitorListOutput {
    0 "Code" code: String, 1 "LogMonitorList" log_monitor_list: Vec<DescribeLogMonitorListLogMonitorList>,
    2 "Message" message: String, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "Success" success: bool, 6 "Total" total: i64
} }

/// In the response of [`DescribeLogMonitorList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogMonitorListLogMonitorList {
    pub gmt_create: Option<i64>,
    pub group_id: Option<i64>,
    pub log_id: Option<i64>,
    pub metric_name: Option<String>,
    pub sls_logstore: Option<String>,
    pub sls_project: Option<String>,
    pub sls_region_id: Option<String>,
    pub value_filter: Vec<DescribeLogMonitorListValueFilter>,
    pub value_filter_relation: Option<String>,
}
model! { DescribeLogMonitorListLogMonitorList {
    0 "GmtCreate" gmt_create: i64, 1 "GroupId" group_id: i64, 2 "LogId" log_id: i64, 3 "MetricName" metric_name: String,
    4 "SlsLogstore" sls_logstore: String, 5 "SlsProject" sls_project: String, 6 "SlsRegionId" sls_region_id: String,
    7 "ValueFilter" value_filter: Vec<DescribeLogMonitorListValueFilter>,
    8 "ValueFilterRelation" value_filter_relation: String
} }

/// In the response of [`DescribeLogMonitorList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogMonitorListValueFilter {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { DescribeLogMonitorListValueFilter {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

/// Describes metric data: `DescribeMetricData` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMetricData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricData {
    pub dimensions: Option<String>,
    pub end_time: Option<String>,
    pub express: Option<String>,
    pub length: Option<String>,
    /// Required.
    pub metric_name: String,
    /// Required.
    pub namespace: String,
    pub period: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeMetricData(metric_name: String, namespace: String)
    "DescribeMetricData" -> DescribeMetricDataOutput {
    0 "Dimensions" dimensions: String, 1 "EndTime" end_time: String, 2 "Express" express: String,
    3 "Length" length: String, 4 "MetricName" metric_name, 5 "Namespace" namespace, 6 "Period" period: String,
    7 "StartTime" start_time: String
} }

/// Response of [`DescribeMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricDataOutput {
    pub code: Option<String>,
    pub datapoints: Option<String>,
    pub message: Option<String>,
    pub period: Option<String>,
}
model! { DescribeMetricDataOutput {
    0 "Code" code: String, 1 "Datapoints" datapoints: String, 2 "Message" message: String, 3 "Period" period: String
} }

/// Describes metric last: `DescribeMetricLast` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMetricLast>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricLast {
    pub dimensions: Option<String>,
    pub end_time: Option<String>,
    pub express: Option<String>,
    pub length: Option<String>,
    /// Required.
    pub metric_name: String,
    /// Required.
    pub namespace: String,
    pub next_token: Option<String>,
    pub period: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeMetricLast(metric_name: String, namespace: String)
    "DescribeMetricLast" -> DescribeMetricLastOutput {
    0 "Dimensions" dimensions: String, 1 "EndTime" end_time: String, 2 "Express" express: String,
    3 "Length" length: String, 4 "MetricName" metric_name, 5 "Namespace" namespace, 6 "NextToken" next_token: String,
    7 "Period" period: String, 8 "StartTime" start_time: String
} }

/// Response of [`DescribeMetricLast`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricLastOutput {
    pub code: Option<String>,
    pub datapoints: Option<String>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub period: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeMetricLastOutput {
    0 "Code" code: String, 1 "Datapoints" datapoints: String, 2 "Message" message: String,
    3 "NextToken" next_token: String, 4 "Period" period: String, 5 "Success" success: bool
} }

/// Describes metric list: `DescribeMetricList` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMetricList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricList {
    pub dimensions: Option<String>,
    pub end_time: Option<String>,
    pub express: Option<String>,
    pub length: Option<String>,
    /// Required.
    pub metric_name: String,
    /// Required.
    pub namespace: String,
    pub next_token: Option<String>,
    pub period: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeMetricList(metric_name: String, namespace: String)
    "DescribeMetricList" -> DescribeMetricListOutput {
    0 "Dimensions" dimensions: String, 1 "EndTime" end_time: String, 2 "Express" express: String,
    3 "Length" length: String, 4 "MetricName" metric_name, 5 "Namespace" namespace, 6 "NextToken" next_token: String,
    7 "Period" period: String, 8 "StartTime" start_time: String
} }

/// Response of [`DescribeMetricList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricListOutput {
    pub code: Option<String>,
    pub datapoints: Option<String>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub period: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeMetricListOutput {
    0 "Code" code: String, 1 "Datapoints" datapoints: String, 2 "Message" message: String,
    3 "NextToken" next_token: String, 4 "Period" period: String, 5 "Success" success: bool
} }

/// Describes metric meta list: `DescribeMetricMetaList` of `cms` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMetricMetaList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricMetaList {
    pub labels: Option<String>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeMetricMetaList() "DescribeMetricMetaList" -> DescribeMetricMetaListOutput {
    0 "Labels" labels: String, 1 "MetricName" metric_name: String, 2 "Namespace" namespace: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }
paged! { DescribeMetricMetaList: DescribeMetricMetaListResource =
    Number "PageNumber", "Resources.Resource" resources.resource, total "TotalCount" }

/// Response of [`DescribeMetricMetaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricMetaListOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub resources: Option<DescribeMetricMetaListResources>,
    pub success: Option<bool>,
    pub total_count: Option<String>,
}
model! { DescribeMetricMetaListOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Resources" resources: DescribeMetricMetaListResources,
    3 "Success" success: bool, 4 "TotalCount" total_count: String
} }

/// In the response of [`DescribeMetricMetaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricMetaListResources {
    pub resource: Vec<DescribeMetricMetaListResource>,
}
model! { DescribeMetricMetaListResources {
    0 "Resource" resource: Vec<DescribeMetricMetaListResource>
} }

/// In the response of [`DescribeMetricMetaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricMetaListResource {
    pub description: Option<String>,
    pub dimensions: Option<String>,
    pub labels: Option<String>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub periods: Option<String>,
    pub statistics: Option<String>,
    pub unit: Option<String>,
}
model! { DescribeMetricMetaListResource {
    0 "Description" description: String, 1 "Dimensions" dimensions: String, 2 "Labels" labels: String,
    3 "MetricName" metric_name: String, 4 "Namespace" namespace: String, 5 "Periods" periods: String,
    6 "Statistics" statistics: String, 7 "Unit" unit: String
} }

/// Describes metric rule black list: `DescribeMetricRuleBlackList` of `cms` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMetricRuleBlackList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleBlackList {
    pub category: Option<String>,
    pub ids: Option<Vec<String>>,
    pub instance_ids: Option<Vec<String>>,
    pub is_enable: Option<bool>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub order: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub scope_type: Option<String>,
}
operation! { DescribeMetricRuleBlackList() "DescribeMetricRuleBlackList" -> DescribeMetricRuleBlackListOutput {
    0 "Category" category: String, 1 "Ids" ids: Vec<String>, 2 "InstanceIds" instance_ids: Vec<String>,
    3 "IsEnable" is_enable: bool, 4 "Name" name: String, 5 "Namespace" namespace: String, 6 "Order" order: i64,
    7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64, 9 "ScopeType" scope_type: String
} }
paged! { DescribeMetricRuleBlackList: DescribeMetricRuleBlackListDescribeMetricRuleBlackList =
    Number "PageNumber", "DescribeMetricRuleBlackList" describe_metric_rule_black_list, total "Total" }

/// Response of [`DescribeMetricRuleBlackList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleBlackListOutput {
    pub code: Option<String>,
    pub describe_metric_rule_black_list: Vec<
        DescribeMetricRuleBlackListDescribeMetricRuleBlackList,
    >,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { DescribeMetricRuleBlackListOutput {
    0 "Code" code: String,
    1 "DescribeMetricRuleBlackList" describe_metric_rule_black_list: Vec<DescribeMetricRuleBlackListDescribeMetricRuleBlackList>,
    2 "Message" message: String, 3 "Success" success: bool, 4 "Total" total: i64
} }

/// In the response of [`DescribeMetricRuleBlackList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleBlackListDescribeMetricRuleBlackList {
    pub category: Option<String>,
    pub create_time: Option<String>,
    pub effective_time: Option<String>,
    pub enable_end_time: Option<i64>,
    pub enable_start_time: Option<i64>,
    pub id: Option<String>,
    pub instances: Vec<String>,
    pub is_enable: Option<bool>,
    pub metrics: Vec<DescribeMetricRuleBlackListMetrics>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub scope_type: Option<String>,
    pub scope_value: Vec<String>,
    pub update_time: Option<String>,
}
model! { DescribeMetricRuleBlackListDescribeMetricRuleBlackList {
    0 "Category" category: String, 1 "CreateTime" create_time: String, 2 "EffectiveTime" effective_time: String,
    3 "EnableEndTime" enable_end_time: i64, 4 "EnableStartTime" enable_start_time: i64, 5 "Id" id: String,
    6 "Instances" instances: Vec<String>, 7 "IsEnable" is_enable: bool,
    8 "Metrics" metrics: Vec<DescribeMetricRuleBlackListMetrics>, 9 "Name" name: String,
    10 "Namespace" namespace: String, 11 "ScopeType" scope_type: String, 12 "ScopeValue" scope_value: Vec<String>,
    13 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeMetricRuleBlackList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleBlackListMetrics {
    pub metric_name: Option<String>,
    pub resource: Option<String>,
}
model! { DescribeMetricRuleBlackListMetrics {
    0 "MetricName" metric_name: String, 1 "Resource" resource: String
} }

/// Describes metric rule count: `DescribeMetricRuleCount` of `cms` 2019-01-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMetricRuleCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleCount {
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeMetricRuleCount() "DescribeMetricRuleCount" -> DescribeMetricRuleCountOutput {
    0 "MetricName" metric_name: String, 1 "Namespace" namespace: String, 2 "RegionId" region_id: String
} { method: "GET", } }

/// Response of [`DescribeMetricRuleCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleCountOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub metric_rule_count: Option<DescribeMetricRuleCountMetricRuleCount>,
    pub success: Option<bool>,
}
model! { DescribeMetricRuleCountOutput {
    0 "Code" code: String, 1 "Message" message: String,
    2 "MetricRuleCount" metric_rule_count: DescribeMetricRuleCountMetricRuleCount, 3 "Success" success: bool
} }

/// In the response of [`DescribeMetricRuleCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleCountMetricRuleCount {
    pub alarm: Option<i64>,
    pub disable: Option<i64>,
    pub nodata: Option<i64>,
    pub ok: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeMetricRuleCountMetricRuleCount {
    0 "Alarm" alarm: i64, 1 "Disable" disable: i64, 2 "Nodata" nodata: i64, 3 "Ok" ok: i64, 4 "Total" total: i64
} }

/// Describes metric rule list: `DescribeMetricRuleList` of `cms` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMetricRuleList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleList {
    pub alert_state: Option<String>,
    pub dimensions: Option<String>,
    pub enable_state: Option<bool>,
    pub group_id: Option<String>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub rule_ids: Option<String>,
    pub rule_name: Option<String>,
}
operation! { DescribeMetricRuleList() "DescribeMetricRuleList" -> DescribeMetricRuleListOutput {
    0 "AlertState" alert_state: String, 1 "Dimensions" dimensions: String, 2 "EnableState" enable_state: bool,
    3 "GroupId" group_id: String, 4 "MetricName" metric_name: String, 5 "Namespace" namespace: String,
    6 "Page" page: i64, 7 "PageSize" page_size: i64, 8 "RuleIds" rule_ids: String, 9 "RuleName" rule_name: String
} }
paged! { DescribeMetricRuleList: DescribeMetricRuleListAlarm =
    Number "Page", "Alarms.Alarm" alarms.alarm, total "Total" }

/// Response of [`DescribeMetricRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleListOutput {
    pub alarms: Option<DescribeMetricRuleListAlarms>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub total: Option<String>,
}
model! { DescribeMetricRuleListOutput {
    0 "Alarms" alarms: DescribeMetricRuleListAlarms, 1 "Code" code: i64, 2 "Message" message: String,
    3 "Success" success: bool, 4 "Total" total: String
} }

/// In the response of [`DescribeMetricRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleListAlarms {
    pub alarm: Vec<DescribeMetricRuleListAlarm>,
}
model! { DescribeMetricRuleListAlarms {
    0 "Alarm" alarm: Vec<DescribeMetricRuleListAlarm>
} }

/// In the response of [`DescribeMetricRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleListAlarm {
    pub alert_state: Option<String>,
    pub composite_expression: Option<DescribeMetricRuleListCompositeExpression>,
    pub contact_groups: Option<String>,
    pub dimensions: Option<String>,
    pub effective_interval: Option<String>,
    pub enable_state: Option<bool>,
    pub escalations: Option<DescribeMetricRuleListEscalations>,
    pub gmt_create: Option<i64>,
    pub gmt_update: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub labels: Option<DescribeMetricRuleListLabels>,
    pub mail_subject: Option<String>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub no_data_policy: Option<String>,
    pub no_effective_interval: Option<String>,
    pub period: Option<String>,
    pub product_category: Option<String>,
    pub prometheus: Option<DescribeMetricRuleListPrometheus>,
    pub resources: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub send_ok: Option<bool>,
    pub silence_time: Option<i64>,
    pub source_type: Option<String>,
    /// Secret.
    pub webhook: Option<Secret>,
}
model! { DescribeMetricRuleListAlarm {
    0 "AlertState" alert_state: String,
    1 "CompositeExpression" composite_expression: DescribeMetricRuleListCompositeExpression,
    2 "ContactGroups" contact_groups: String, 3 "Dimensions" dimensions: String,
    4 "EffectiveInterval" effective_interval: String, 5 "EnableState" enable_state: bool,
    6 "Escalations" escalations: DescribeMetricRuleListEscalations, 7 "GmtCreate" gmt_create: i64,
    8 "GmtUpdate" gmt_update: String, 9 "GroupId" group_id: String, 10 "GroupName" group_name: String,
    11 "Labels" labels: DescribeMetricRuleListLabels, 12 "MailSubject" mail_subject: String,
    13 "MetricName" metric_name: String, 14 "Namespace" namespace: String, 15 "NoDataPolicy" no_data_policy: String,
    16 "NoEffectiveInterval" no_effective_interval: String, 17 "Period" period: String,
    18 "ProductCategory" product_category: String, 19 "Prometheus" prometheus: DescribeMetricRuleListPrometheus,
    20 "Resources" resources: String, 21 "RuleId" rule_id: String, 22 "RuleName" rule_name: String,
    23 "SendOK" send_ok: bool, 24 "SilenceTime" silence_time: i64, 25 "SourceType" source_type: String,
    26 "Webhook" webhook: Secret
} }

/// In the response of [`DescribeMetricRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleListCompositeExpression {
    pub expression_list: Option<DescribeMetricRuleListExpressionList>,
    pub expression_list_join: Option<String>,
    pub expression_raw: Option<String>,
    pub level: Option<String>,
    pub times: Option<i64>,
}
model! { DescribeMetricRuleListCompositeExpression {
    0 "ExpressionList" expression_list: DescribeMetricRuleListExpressionList,
    1 "ExpressionListJoin" expression_list_join: String, 2 "ExpressionRaw" expression_raw: String,
    3 "Level" level: String, 4 "Times" times: i64
} }

/// In the response of [`DescribeMetricRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleListExpressionList {
    pub expression_list: Vec<DescribeMetricRuleListExpressionListExpressionList>,
}
model! { DescribeMetricRuleListExpressionList {
    0 "ExpressionList" expression_list: Vec<DescribeMetricRuleListExpressionListExpressionList>
} }

/// In the response of [`DescribeMetricRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleListExpressionListExpressionList {
    pub comparison_operator: Option<String>,
    pub metric_name: Option<String>,
    pub period: Option<i64>,
    pub statistics: Option<String>,
    pub threshold: Option<String>,
}
model! { DescribeMetricRuleListExpressionListExpressionList {
    0 "ComparisonOperator" comparison_operator: String, 1 "MetricName" metric_name: String, 2 "Period" period: i64,
    3 "Statistics" statistics: String, 4 "Threshold" threshold: String
} }

/// In the response of [`DescribeMetricRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleListEscalations {
    pub critical: Option<DescribeMetricRuleListCritical>,
    pub info: Option<DescribeMetricRuleListInfo>,
    pub warn: Option<DescribeMetricRuleListWarn>,
}
model! { DescribeMetricRuleListEscalations {
    0 "Critical" critical: DescribeMetricRuleListCritical, 1 "Info" info: DescribeMetricRuleListInfo,
    2 "Warn" warn: DescribeMetricRuleListWarn
} }

/// In the response of [`DescribeMetricRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleListCritical {
    pub comparison_operator: Option<String>,
    pub pre_condition: Option<String>,
    pub statistics: Option<String>,
    pub threshold: Option<String>,
    pub times: Option<i64>,
}
model! { DescribeMetricRuleListCritical {
    0 "ComparisonOperator" comparison_operator: String, 1 "PreCondition" pre_condition: String,
    2 "Statistics" statistics: String, 3 "Threshold" threshold: String, 4 "Times" times: i64
} }

/// In the response of [`DescribeMetricRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleListInfo {
    pub comparison_operator: Option<String>,
    pub pre_condition: Option<String>,
    pub statistics: Option<String>,
    pub threshold: Option<String>,
    pub times: Option<i64>,
}
model! { DescribeMetricRuleListInfo {
    0 "ComparisonOperator" comparison_operator: String, 1 "PreCondition" pre_condition: String,
    2 "Statistics" statistics: String, 3 "Threshold" threshold: String, 4 "Times" times: i64
} }

/// In the response of [`DescribeMetricRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleListWarn {
    pub comparison_operator: Option<String>,
    pub pre_condition: Option<String>,
    pub statistics: Option<String>,
    pub threshold: Option<String>,
    pub times: Option<i64>,
}
model! { DescribeMetricRuleListWarn {
    0 "ComparisonOperator" comparison_operator: String, 1 "PreCondition" pre_condition: String,
    2 "Statistics" statistics: String, 3 "Threshold" threshold: String, 4 "Times" times: i64
} }

/// In the response of [`DescribeMetricRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleListLabels {
    pub labels: Vec<DescribeMetricRuleListLabelsLabels>,
}
model! { DescribeMetricRuleListLabels {
    0 "Labels" labels: Vec<DescribeMetricRuleListLabelsLabels>
} }

/// In the response of [`DescribeMetricRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleListLabelsLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeMetricRuleListLabelsLabels {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeMetricRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleListPrometheus {
    pub annotations: Option<DescribeMetricRuleListAnnotations>,
    pub level: Option<String>,
    pub prom_ql: Option<String>,
    pub times: Option<i64>,
}
model! { DescribeMetricRuleListPrometheus {
    0 "Annotations" annotations: DescribeMetricRuleListAnnotations, 1 "Level" level: String, 2 "PromQL" prom_ql: String,
    3 "Times" times: i64
} }

/// In the response of [`DescribeMetricRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleListAnnotations {
    pub annotations: Vec<DescribeMetricRuleListAnnotationsAnnotations>,
}
model! { DescribeMetricRuleListAnnotations {
    0 "Annotations" annotations: Vec<DescribeMetricRuleListAnnotationsAnnotations>
} }

/// In the response of [`DescribeMetricRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleListAnnotationsAnnotations {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeMetricRuleListAnnotationsAnnotations {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes metric rule targets: `DescribeMetricRuleTargets` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMetricRuleTargets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleTargets {
    /// Required.
    pub rule_id: String,
}
operation! { DescribeMetricRuleTargets(rule_id: String) "DescribeMetricRuleTargets" -> DescribeMetricRuleTargetsOutput {
    0 "RuleId" rule_id
} }

/// Response of [`DescribeMetricRuleTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleTargetsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub targets: Option<DescribeMetricRuleTargetsTargets>,
}
model! { DescribeMetricRuleTargetsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool,
    3 "Targets" targets: DescribeMetricRuleTargetsTargets
} }

/// In the response of [`DescribeMetricRuleTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleTargetsTargets {
    pub target: Vec<DescribeMetricRuleTargetsTarget>,
}
model! { DescribeMetricRuleTargetsTargets {
    0 "Target" target: Vec<DescribeMetricRuleTargetsTarget>
} }

/// In the response of [`DescribeMetricRuleTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleTargetsTarget {
    pub arn: Option<String>,
    pub id: Option<String>,
    pub json_params: Option<String>,
    pub level: Option<String>,
}
model! { DescribeMetricRuleTargetsTarget {
    0 "Arn" arn: String, 1 "Id" id: String, 2 "JsonParams" json_params: String, 3 "Level" level: String
} }

/// Describes metric rule template attribute: `DescribeMetricRuleTemplateAttribute` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMetricRuleTemplateAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleTemplateAttribute {
    pub name: Option<String>,
    pub template_id: Option<String>,
}
operation! { DescribeMetricRuleTemplateAttribute()
    "DescribeMetricRuleTemplateAttribute" -> DescribeMetricRuleTemplateAttributeOutput {
    0 "Name" name: String, 1 "TemplateId" template_id: String
} }

/// Response of [`DescribeMetricRuleTemplateAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleTemplateAttributeOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub resource: Option<DescribeMetricRuleTemplateAttributeResource>,
    pub success: Option<bool>,
}
model! { DescribeMetricRuleTemplateAttributeOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Resource" resource: DescribeMetricRuleTemplateAttributeResource,
    3 "Success" success: bool
} }

/// In the response of [`DescribeMetricRuleTemplateAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleTemplateAttributeResource {
    pub alert_templates: Option<DescribeMetricRuleTemplateAttributeAlertTemplates>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub rest_version: Option<String>,
    pub template_id: Option<String>,
}
model! { DescribeMetricRuleTemplateAttributeResource {
    0 "AlertTemplates" alert_templates: DescribeMetricRuleTemplateAttributeAlertTemplates,
    1 "Description" description: String, 2 "Name" name: String, 3 "RestVersion" rest_version: String,
    4 "TemplateId" template_id: String
} }

/// In the response of [`DescribeMetricRuleTemplateAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleTemplateAttributeAlertTemplates {
    pub alert_template: Vec<DescribeMetricRuleTemplateAttributeAlertTemplate>,
}
model! { DescribeMetricRuleTemplateAttributeAlertTemplates {
    0 "AlertTemplate" alert_template: Vec<DescribeMetricRuleTemplateAttributeAlertTemplate>
} }

/// In the response of [`DescribeMetricRuleTemplateAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleTemplateAttributeAlertTemplate {
    pub category: Option<String>,
    pub escalations: Option<DescribeMetricRuleTemplateAttributeEscalations>,
    pub labels: Option<DescribeMetricRuleTemplateAttributeLabels>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub no_data_policy: Option<String>,
    pub rule_name: Option<String>,
    pub selector: Option<String>,
    pub silence_time: Option<i64>,
    /// Secret.
    pub webhook: Option<Secret>,
}
model! { DescribeMetricRuleTemplateAttributeAlertTemplate {
    0 "Category" category: String, 1 "Escalations" escalations: DescribeMetricRuleTemplateAttributeEscalations,
    2 "Labels" labels: DescribeMetricRuleTemplateAttributeLabels, 3 "MetricName" metric_name: String,
    4 "Namespace" namespace: String, 5 "NoDataPolicy" no_data_policy: String, 6 "RuleName" rule_name: String,
    7 "Selector" selector: String, 8 "SilenceTime" silence_time: i64, 9 "Webhook" webhook: Secret
} }

/// In the response of [`DescribeMetricRuleTemplateAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleTemplateAttributeEscalations {
    pub critical: Option<DescribeMetricRuleTemplateAttributeCritical>,
    pub info: Option<DescribeMetricRuleTemplateAttributeInfo>,
    pub warn: Option<DescribeMetricRuleTemplateAttributeWarn>,
}
model! { DescribeMetricRuleTemplateAttributeEscalations {
    0 "Critical" critical: DescribeMetricRuleTemplateAttributeCritical,
    1 "Info" info: DescribeMetricRuleTemplateAttributeInfo, 2 "Warn" warn: DescribeMetricRuleTemplateAttributeWarn
} }

/// In the response of [`DescribeMetricRuleTemplateAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleTemplateAttributeCritical {
    pub comparison_operator: Option<String>,
    pub statistics: Option<String>,
    pub threshold: Option<String>,
    pub times: Option<i64>,
}
model! { DescribeMetricRuleTemplateAttributeCritical {
    0 "ComparisonOperator" comparison_operator: String, 1 "Statistics" statistics: String,
    2 "Threshold" threshold: String, 3 "Times" times: i64
} }

/// In the response of [`DescribeMetricRuleTemplateAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleTemplateAttributeInfo {
    pub comparison_operator: Option<String>,
    pub statistics: Option<String>,
    pub threshold: Option<String>,
    pub times: Option<i64>,
}
model! { DescribeMetricRuleTemplateAttributeInfo {
    0 "ComparisonOperator" comparison_operator: String, 1 "Statistics" statistics: String,
    2 "Threshold" threshold: String, 3 "Times" times: i64
} }

/// In the response of [`DescribeMetricRuleTemplateAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleTemplateAttributeWarn {
    pub comparison_operator: Option<String>,
    pub statistics: Option<String>,
    pub threshold: Option<String>,
    pub times: Option<i64>,
}
model! { DescribeMetricRuleTemplateAttributeWarn {
    0 "ComparisonOperator" comparison_operator: String, 1 "Statistics" statistics: String,
    2 "Threshold" threshold: String, 3 "Times" times: i64
} }

/// In the response of [`DescribeMetricRuleTemplateAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleTemplateAttributeLabels {
    pub labels: Vec<DescribeMetricRuleTemplateAttributeLabelsLabels>,
}
model! { DescribeMetricRuleTemplateAttributeLabels {
    0 "Labels" labels: Vec<DescribeMetricRuleTemplateAttributeLabelsLabels>
} }

/// In the response of [`DescribeMetricRuleTemplateAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleTemplateAttributeLabelsLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeMetricRuleTemplateAttributeLabelsLabels {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes metric rule template list: `DescribeMetricRuleTemplateList` of `cms` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMetricRuleTemplateList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleTemplateList {
    pub history: Option<bool>,
    pub keyword: Option<String>,
    pub name: Option<String>,
    pub order: Option<bool>,
    pub order_by: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub template_id: Option<i64>,
}
operation! { DescribeMetricRuleTemplateList() "DescribeMetricRuleTemplateList" -> DescribeMetricRuleTemplateListOutput {
    0 "History" history: bool, 1 "Keyword" keyword: String, 2 "Name" name: String, 3 "Order" order: bool,
    4 "OrderBy" order_by: String, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64,
    7 "TemplateId" template_id: i64
} }
paged! { DescribeMetricRuleTemplateList: DescribeMetricRuleTemplateListTemplate =
    Number "PageNumber", "Templates.Template" templates.template, total "Total" }

/// Response of [`DescribeMetricRuleTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleTemplateListOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub templates: Option<DescribeMetricRuleTemplateListTemplates>,
    pub total: Option<i64>,
}
model! { DescribeMetricRuleTemplateListOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool,
    3 "Templates" templates: DescribeMetricRuleTemplateListTemplates, 4 "Total" total: i64
} }

/// In the response of [`DescribeMetricRuleTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleTemplateListTemplates {
    pub template: Vec<DescribeMetricRuleTemplateListTemplate>,
}
model! { DescribeMetricRuleTemplateListTemplates {
    0 "Template" template: Vec<DescribeMetricRuleTemplateListTemplate>
} }

/// In the response of [`DescribeMetricRuleTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleTemplateListTemplate {
    pub apply_histories: Option<DescribeMetricRuleTemplateListApplyHistories>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub name: Option<String>,
    pub rest_version: Option<i64>,
    pub template_id: Option<i64>,
}
model! { DescribeMetricRuleTemplateListTemplate {
    0 "ApplyHistories" apply_histories: DescribeMetricRuleTemplateListApplyHistories,
    1 "Description" description: String, 2 "GmtCreate" gmt_create: i64, 3 "GmtModified" gmt_modified: i64,
    4 "Name" name: String, 5 "RestVersion" rest_version: i64, 6 "TemplateId" template_id: i64
} }

/// In the response of [`DescribeMetricRuleTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleTemplateListApplyHistories {
    pub apply_history: Vec<DescribeMetricRuleTemplateListApplyHistory>,
}
model! { DescribeMetricRuleTemplateListApplyHistories {
    0 "ApplyHistory" apply_history: Vec<DescribeMetricRuleTemplateListApplyHistory>
} }

/// In the response of [`DescribeMetricRuleTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRuleTemplateListApplyHistory {
    pub apply_time: Option<i64>,
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
}
model! { DescribeMetricRuleTemplateListApplyHistory {
    0 "ApplyTime" apply_time: i64, 1 "GroupId" group_id: i64, 2 "GroupName" group_name: String
} }

/// Describes metric top: `DescribeMetricTop` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMetricTop>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricTop {
    pub dimensions: Option<String>,
    pub end_time: Option<String>,
    pub express: Option<String>,
    pub length: Option<String>,
    /// Required.
    pub metric_name: String,
    /// Required.
    pub namespace: String,
    pub order_desc: Option<String>,
    /// Required.
    pub orderby: String,
    pub period: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeMetricTop(metric_name: String, namespace: String, orderby: String)
    "DescribeMetricTop" -> DescribeMetricTopOutput {
    0 "Dimensions" dimensions: String, 1 "EndTime" end_time: String, 2 "Express" express: String,
    3 "Length" length: String, 4 "MetricName" metric_name, 5 "Namespace" namespace, 6 "OrderDesc" order_desc: String,
    7 "Orderby" orderby, 8 "Period" period: String, 9 "StartTime" start_time: String
} }

/// Response of [`DescribeMetricTop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricTopOutput {
    pub code: Option<String>,
    pub datapoints: Option<String>,
    pub message: Option<String>,
    pub period: Option<String>,
}
model! { DescribeMetricTopOutput {
    0 "Code" code: String, 1 "Datapoints" datapoints: String, 2 "Message" message: String, 3 "Period" period: String
} }

/// Describes monitor group categories: `DescribeMonitorGroupCategories` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMonitorGroupCategories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroupCategories {
    /// Required.
    pub group_id: i64,
}
operation! { DescribeMonitorGroupCategories(group_id: i64)
    "DescribeMonitorGroupCategories" -> DescribeMonitorGroupCategoriesOutput {
    0 "GroupId" group_id
} }

/// Response of [`DescribeMonitorGroupCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroupCategoriesOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub monitor_group_categories: Option<
        DescribeMonitorGroupCategoriesMonitorGroupCategories,
    >,
    pub success: Option<bool>,
}
model! { DescribeMonitorGroupCategoriesOutput {
    0 "Code" code: i64, 1 "Message" message: String,
    2 "MonitorGroupCategories" monitor_group_categories: DescribeMonitorGroupCategoriesMonitorGroupCategories,
    3 "Success" success: bool
} }

/// In the response of [`DescribeMonitorGroupCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroupCategoriesMonitorGroupCategories {
    pub group_id: Option<i64>,
    pub monitor_group_category: Option<
        DescribeMonitorGroupCategoriesMonitorGroupCategory,
    >,
}
model! { DescribeMonitorGroupCategoriesMonitorGroupCategories {
    0 "GroupId" group_id: i64,
    1 "MonitorGroupCategory" monitor_group_category: DescribeMonitorGroupCategoriesMonitorGroupCategory
} }

/// In the response of [`DescribeMonitorGroupCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroupCategoriesMonitorGroupCategory {
    pub category_item: Vec<DescribeMonitorGroupCategoriesCategoryItem>,
}
model! { DescribeMonitorGroupCategoriesMonitorGroupCategory {
    0 "CategoryItem" category_item: Vec<DescribeMonitorGroupCategoriesCategoryItem>
} }

/// In the response of [`DescribeMonitorGroupCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroupCategoriesCategoryItem {
    pub category: Option<String>,
    pub count: Option<i64>,
}
model! { DescribeMonitorGroupCategoriesCategoryItem {
    0 "Category" category: String, 1 "Count" count: i64
} }

/// Describes monitor group dynamic rules: `DescribeMonitorGroupDynamicRules` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMonitorGroupDynamicRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroupDynamicRules {
    /// Required.
    pub group_id: i64,
}
operation! { DescribeMonitorGroupDynamicRules(group_id: i64)
    "DescribeMonitorGroupDynamicRules" -> DescribeMonitorGroupDynamicRulesOutput {
    0 "GroupId" group_id
} }

/// Response of [`DescribeMonitorGroupDynamicRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroupDynamicRulesOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub resource: Option<DescribeMonitorGroupDynamicRulesResource>,
    pub success: Option<bool>,
}
model! { DescribeMonitorGroupDynamicRulesOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Resource" resource: DescribeMonitorGroupDynamicRulesResource,
    3 "Success" success: bool
} }

/// In the response of [`DescribeMonitorGroupDynamicRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroupDynamicRulesResource {
    pub resource: Vec<DescribeMonitorGroupDynamicRulesResourceResource>,
}
model! { DescribeMonitorGroupDynamicRulesResource {
    0 "Resource" resource: Vec<DescribeMonitorGroupDynamicRulesResourceResource>
} }

/// In the response of [`DescribeMonitorGroupDynamicRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroupDynamicRulesResourceResource {
    pub category: Option<String>,
    pub filter_relation: Option<String>,
    pub filters: Option<DescribeMonitorGroupDynamicRulesFilters>,
}
model! { DescribeMonitorGroupDynamicRulesResourceResource {
    0 "Category" category: String, 1 "FilterRelation" filter_relation: String,
    2 "Filters" filters: DescribeMonitorGroupDynamicRulesFilters
} }

/// In the response of [`DescribeMonitorGroupDynamicRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroupDynamicRulesFilters {
    pub filter: Vec<DescribeMonitorGroupDynamicRulesFilter>,
}
model! { DescribeMonitorGroupDynamicRulesFilters {
    0 "Filter" filter: Vec<DescribeMonitorGroupDynamicRulesFilter>
} }

/// In the response of [`DescribeMonitorGroupDynamicRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroupDynamicRulesFilter {
    pub function: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeMonitorGroupDynamicRulesFilter {
    0 "Function" function: String, 1 "Name" name: String, 2 "Value" value: String
} }

/// Describes monitor group instance attribute: `DescribeMonitorGroupInstanceAttribute` of `cms` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMonitorGroupInstanceAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroupInstanceAttribute {
    pub category: Option<String>,
    /// Required.
    pub group_id: i64,
    pub instance_ids: Option<String>,
    pub keyword: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<bool>,
}
operation! { DescribeMonitorGroupInstanceAttribute(group_id: i64)
    "DescribeMonitorGroupInstanceAttribute" -> DescribeMonitorGroupInstanceAttributeOutput {
    0 "Category" category: String, 1 "GroupId" group_id, 2 "InstanceIds" instance_ids: String,
    3 "Keyword" keyword: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "Total" total: bool
} }
paged! { DescribeMonitorGroupInstanceAttribute: DescribeMonitorGroupInstanceAttributeResource =
    Number "PageNumber", "Resources.Resource" resources.resource, total "Total" }

/// Response of [`DescribeMonitorGroupInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroupInstanceAttributeOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resources: Option<DescribeMonitorGroupInstanceAttributeResources>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { DescribeMonitorGroupInstanceAttributeOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "Resources" resources: DescribeMonitorGroupInstanceAttributeResources, 5 "Success" success: bool,
    6 "Total" total: i64
} }

/// In the response of [`DescribeMonitorGroupInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroupInstanceAttributeResources {
    pub resource: Vec<DescribeMonitorGroupInstanceAttributeResource>,
}
model! { DescribeMonitorGroupInstanceAttributeResources {
    0 "Resource" resource: Vec<DescribeMonitorGroupInstanceAttributeResource>
} }

/// In the response of [`DescribeMonitorGroupInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroupInstanceAttributeResource {
    pub category: Option<String>,
    pub desc: Option<String>,
    pub dimension: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub network_type: Option<String>,
    pub region: Option<DescribeMonitorGroupInstanceAttributeRegion>,
    pub tags: Option<DescribeMonitorGroupInstanceAttributeTags>,
    pub vpc: Option<DescribeMonitorGroupInstanceAttributeVpc>,
}
model! { DescribeMonitorGroupInstanceAttributeResource {
    0 "Category" category: String, 1 "Desc" desc: String, 2 "Dimension" dimension: String,
    3 "InstanceId" instance_id: String, 4 "InstanceName" instance_name: String, 5 "NetworkType" network_type: String,
    6 "Region" region: DescribeMonitorGroupInstanceAttributeRegion,
    7 "Tags" tags: DescribeMonitorGroupInstanceAttributeTags, 8 "Vpc" vpc: DescribeMonitorGroupInstanceAttributeVpc
} }

/// In the response of [`DescribeMonitorGroupInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroupInstanceAttributeRegion {
    pub availability_zone: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeMonitorGroupInstanceAttributeRegion {
    0 "AvailabilityZone" availability_zone: String, 1 "RegionId" region_id: String
} }

/// In the response of [`DescribeMonitorGroupInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroupInstanceAttributeTags {
    pub tag: Vec<DescribeMonitorGroupInstanceAttributeTag>,
}
model! { DescribeMonitorGroupInstanceAttributeTags {
    0 "Tag" tag: Vec<DescribeMonitorGroupInstanceAttributeTag>
} }

/// In the response of [`DescribeMonitorGroupInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroupInstanceAttributeTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeMonitorGroupInstanceAttributeTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeMonitorGroupInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroupInstanceAttributeVpc {
    pub vpc_instance_id: Option<String>,
    pub vswitch_instance_id: Option<String>,
}
model! { DescribeMonitorGroupInstanceAttributeVpc {
    0 "VpcInstanceId" vpc_instance_id: String, 1 "VswitchInstanceId" vswitch_instance_id: String
} }

/// Describes monitor group instances: `DescribeMonitorGroupInstances` of `cms` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMonitorGroupInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroupInstances {
    pub category: Option<String>,
    /// Required.
    pub group_id: i64,
    pub instance_ids: Option<String>,
    pub keyword: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeMonitorGroupInstances(group_id: i64)
    "DescribeMonitorGroupInstances" -> DescribeMonitorGroupInstancesOutput {
    0 "Category" category: String, 1 "GroupId" group_id, 2 "InstanceIds" instance_ids: String,
    3 "Keyword" keyword: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64
} }
paged! { DescribeMonitorGroupInstances: DescribeMonitorGroupInstancesResource =
    Number "PageNumber", "Resources.Resource" resources.resource, total "Total" }

/// Response of [`DescribeMonitorGroupInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroupInstancesOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resources: Option<DescribeMonitorGroupInstancesResources>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { DescribeMonitorGroupInstancesOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "Resources" resources: DescribeMonitorGroupInstancesResources, 5 "Success" success: bool, 6 "Total" total: i64
} }

/// In the response of [`DescribeMonitorGroupInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroupInstancesResources {
    pub resource: Vec<DescribeMonitorGroupInstancesResource>,
}
model! { DescribeMonitorGroupInstancesResources {
    0 "Resource" resource: Vec<DescribeMonitorGroupInstancesResource>
} }

/// In the response of [`DescribeMonitorGroupInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroupInstancesResource {
    pub category: Option<String>,
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeMonitorGroupInstancesResource {
    0 "Category" category: String, 1 "Id" id: i64, 2 "InstanceId" instance_id: String,
    3 "InstanceName" instance_name: String, 4 "RegionId" region_id: String
} }

/// Describes monitor group notify policy list: `DescribeMonitorGroupNotifyPolicyList` of `cms` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMonitorGroupNotifyPolicyList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroupNotifyPolicyList {
    pub group_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub policy_type: String,
}
operation! { DescribeMonitorGroupNotifyPolicyList(policy_type: String)
    "DescribeMonitorGroupNotifyPolicyList" -> DescribeMonitorGroupNotifyPolicyListOutput {
    0 "GroupId" group_id: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "PolicyType" policy_type
} }
paged! { DescribeMonitorGroupNotifyPolicyList: DescribeMonitorGroupNotifyPolicyListNotifyPolicy =
    Number "PageNumber", "NotifyPolicyList.NotifyPolicy" notify_policy_list.notify_policy, total "Total" }

/// Response of [`DescribeMonitorGroupNotifyPolicyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroupNotifyPolicyListOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub notify_policy_list: Option<DescribeMonitorGroupNotifyPolicyListNotifyPolicyList>,
    pub success: Option<String>,
    pub total: Option<i64>,
}
model! { DescribeMonitorGroupNotifyPolicyListOutput {
    0 "Code" code: String, 1 "Message" message: String,
    2 "NotifyPolicyList" notify_policy_list: DescribeMonitorGroupNotifyPolicyListNotifyPolicyList,
    3 "Success" success: String, 4 "Total" total: i64
} }

/// In the response of [`DescribeMonitorGroupNotifyPolicyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroupNotifyPolicyListNotifyPolicyList {
    pub notify_policy: Vec<DescribeMonitorGroupNotifyPolicyListNotifyPolicy>,
}
model! { DescribeMonitorGroupNotifyPolicyListNotifyPolicyList {
    0 "NotifyPolicy" notify_policy: Vec<DescribeMonitorGroupNotifyPolicyListNotifyPolicy>
} }

/// In the response of [`DescribeMonitorGroupNotifyPolicyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroupNotifyPolicyListNotifyPolicy {
    pub end_time: Option<i64>,
    pub group_id: Option<String>,
    pub id: Option<String>,
    pub start_time: Option<i64>,
    pub r#type: Option<String>,
}
model! { DescribeMonitorGroupNotifyPolicyListNotifyPolicy {
    0 "EndTime" end_time: i64, 1 "GroupId" group_id: String, 2 "Id" id: String, 3 "StartTime" start_time: i64,
    4 "Type" r#type: String
} }

/// Describes monitor groups: `DescribeMonitorGroups` of `cms` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMonitorGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroups {
    pub dynamic_tag_rule_id: Option<String>,
    pub group_founder_tag_key: Option<String>,
    pub group_founder_tag_value: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub include_template_history: Option<bool>,
    pub instance_id: Option<String>,
    pub keyword: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub select_contact_groups: Option<bool>,
    pub tag: Option<Vec<DescribeMonitorGroupsTag>>,
    pub r#type: Option<String>,
    pub types: Option<String>,
}
operation! { DescribeMonitorGroups() "DescribeMonitorGroups" -> DescribeMonitorGroupsOutput {
    0 "DynamicTagRuleId" dynamic_tag_rule_id: String, 1 "GroupFounderTagKey" group_founder_tag_key: String,
    2 "GroupFounderTagValue" group_founder_tag_value: String, 3 "GroupId" group_id: String,
    4 "GroupName" group_name: String, 5 "IncludeTemplateHistory" include_template_history: bool,
    6 "InstanceId" instance_id: String, 7 "Keyword" keyword: String, 8 "PageNumber" page_number: i64,
    9 "PageSize" page_size: i64, 10 "SelectContactGroups" select_contact_groups: bool,
    11 "Tag" tag: Vec<DescribeMonitorGroupsTag>, 12 "Type" r#type: String, 13 "Types" types: String
} }
paged! { DescribeMonitorGroups: DescribeMonitorGroupsResource =
    Number "PageNumber", "Resources.Resource" resources.resource, total "Total" }

/// In the request of [`DescribeMonitorGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroupsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeMonitorGroupsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeMonitorGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroupsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resources: Option<DescribeMonitorGroupsResources>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { DescribeMonitorGroupsOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "Resources" resources: DescribeMonitorGroupsResources, 5 "Success" success: bool, 6 "Total" total: i64
} }

/// In the response of [`DescribeMonitorGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroupsResources {
    pub resource: Vec<DescribeMonitorGroupsResource>,
}
model! { DescribeMonitorGroupsResources {
    0 "Resource" resource: Vec<DescribeMonitorGroupsResource>
} }

/// In the response of [`DescribeMonitorGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroupsResource {
    pub bind_url: Option<String>,
    pub contact_groups: Option<DescribeMonitorGroupsContactGroups>,
    pub dynamic_tag_rule_id: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub group_founder_tag_key: Option<String>,
    pub group_founder_tag_value: Option<String>,
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub service_id: Option<String>,
    pub tags: Option<DescribeMonitorGroupsTags>,
    pub template_ids: Option<DescribeMonitorGroupsTemplateIds>,
    pub template_infos: Option<DescribeMonitorGroupsTemplateInfos>,
    pub r#type: Option<String>,
}
model! { DescribeMonitorGroupsResource {
    0 "BindUrl" bind_url: String, 1 "ContactGroups" contact_groups: DescribeMonitorGroupsContactGroups,
    2 "DynamicTagRuleId" dynamic_tag_rule_id: String, 3 "GmtCreate" gmt_create: i64, 4 "GmtModified" gmt_modified: i64,
    5 "GroupFounderTagKey" group_founder_tag_key: String, 6 "GroupFounderTagValue" group_founder_tag_value: String,
    7 "GroupId" group_id: i64, 8 "GroupName" group_name: String, 9 "ResourceGroupId" resource_group_id: String,
    10 "ServiceId" service_id: String, 11 "Tags" tags: DescribeMonitorGroupsTags,
    12 "TemplateIds" template_ids: DescribeMonitorGroupsTemplateIds,
    13 "TemplateInfos" template_infos: DescribeMonitorGroupsTemplateInfos, 14 "Type" r#type: String
} }

/// In the response of [`DescribeMonitorGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroupsContactGroups {
    pub contact_group: Vec<DescribeMonitorGroupsContactGroup>,
}
model! { DescribeMonitorGroupsContactGroups {
    0 "ContactGroup" contact_group: Vec<DescribeMonitorGroupsContactGroup>
} }

/// In the response of [`DescribeMonitorGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroupsContactGroup {
    pub name: Option<String>,
}
model! { DescribeMonitorGroupsContactGroup {
    0 "Name" name: String
} }

/// In the response of [`DescribeMonitorGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroupsTags {
    pub tag: Vec<DescribeMonitorGroupsTagsTag>,
}
model! { DescribeMonitorGroupsTags {
    0 "Tag" tag: Vec<DescribeMonitorGroupsTagsTag>
} }

/// In the response of [`DescribeMonitorGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroupsTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeMonitorGroupsTagsTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeMonitorGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroupsTemplateIds {
    pub template_id: Vec<String>,
}
model! { DescribeMonitorGroupsTemplateIds {
    0 "TemplateId" template_id: Vec<String>
} }

/// In the response of [`DescribeMonitorGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroupsTemplateInfos {
    pub template_info: Vec<DescribeMonitorGroupsTemplateInfo>,
}
model! { DescribeMonitorGroupsTemplateInfos {
    0 "TemplateInfo" template_info: Vec<DescribeMonitorGroupsTemplateInfo>
} }

/// In the response of [`DescribeMonitorGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorGroupsTemplateInfo {
    pub effect_time: Option<i64>,
    pub template_id: Option<String>,
    pub ver: Option<String>,
}
model! { DescribeMonitorGroupsTemplateInfo {
    0 "EffectTime" effect_time: i64, 1 "TemplateId" template_id: String, 2 "Ver" ver: String
} }

/// Describes monitor resource quota attribute: `DescribeMonitorResourceQuotaAttribute` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMonitorResourceQuotaAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorResourceQuotaAttribute {
    pub show_used: Option<bool>,
}
operation! { DescribeMonitorResourceQuotaAttribute()
    "DescribeMonitorResourceQuotaAttribute" -> DescribeMonitorResourceQuotaAttributeOutput {
    0 "ShowUsed" show_used: bool
} }

/// Response of [`DescribeMonitorResourceQuotaAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorResourceQuotaAttributeOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub resource_quota: Option<DescribeMonitorResourceQuotaAttributeResourceQuota>,
}
model! { DescribeMonitorResourceQuotaAttributeOutput {
    0 "Code" code: String, 1 "Message" message: String,
    2 "ResourceQuota" resource_quota: DescribeMonitorResourceQuotaAttributeResourceQuota
} }

/// In the response of [`DescribeMonitorResourceQuotaAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorResourceQuotaAttributeResourceQuota {
    pub api: Option<DescribeMonitorResourceQuotaAttributeApi>,
    pub custom_monitor: Option<DescribeMonitorResourceQuotaAttributeCustomMonitor>,
    pub enterprise_quota: Option<DescribeMonitorResourceQuotaAttributeEnterpriseQuota>,
    pub event_monitor: Option<DescribeMonitorResourceQuotaAttributeEventMonitor>,
    pub expire_time: Option<String>,
    pub instance_id: Option<String>,
    pub log_monitor: Option<DescribeMonitorResourceQuotaAttributeLogMonitor>,
    pub phone: Option<DescribeMonitorResourceQuotaAttributePhone>,
    pub sms: Option<DescribeMonitorResourceQuotaAttributeSMS>,
    pub site_monitor_browser: Option<
        DescribeMonitorResourceQuotaAttributeSiteMonitorBrowser,
    >,
    pub site_monitor_ecs_probe: Option<
        DescribeMonitorResourceQuotaAttributeSiteMonitorEcsProbe,
    >,
    pub site_monitor_mobile: Option<
        DescribeMonitorResourceQuotaAttributeSiteMonitorMobile,
    >,
    pub site_monitor_operator_probe: Option<
        DescribeMonitorResourceQuotaAttributeSiteMonitorOperatorProbe,
    >,
    pub site_monitor_task: Option<DescribeMonitorResourceQuotaAttributeSiteMonitorTask>,
    pub suit_info: Option<String>,
}
model! { DescribeMonitorResourceQuotaAttributeResourceQuota {
    0 "Api" api: DescribeMonitorResourceQuotaAttributeApi,
    1 "CustomMonitor" custom_monitor: DescribeMonitorResourceQuotaAttributeCustomMonitor,
    2 "EnterpriseQuota" enterprise_quota: DescribeMonitorResourceQuotaAttributeEnterpriseQuota,
    3 "EventMonitor" event_monitor: DescribeMonitorResourceQuotaAttributeEventMonitor,
    4 "ExpireTime" expire_time: String, 5 "InstanceId" instance_id: String,
    6 "LogMonitor" log_monitor: DescribeMonitorResourceQuotaAttributeLogMonitor,
    7 "Phone" phone: DescribeMonitorResourceQuotaAttributePhone, 8 "SMS" sms: DescribeMonitorResourceQuotaAttributeSMS,
    9 "SiteMonitorBrowser" site_monitor_browser: DescribeMonitorResourceQuotaAttributeSiteMonitorBrowser,
    10 "SiteMonitorEcsProbe" site_monitor_ecs_probe: DescribeMonitorResourceQuotaAttributeSiteMonitorEcsProbe,
    11 "SiteMonitorMobile" site_monitor_mobile: DescribeMonitorResourceQuotaAttributeSiteMonitorMobile,
    12 "SiteMonitorOperatorProbe" site_monitor_operator_probe: DescribeMonitorResourceQuotaAttributeSiteMonitorOperatorProbe,
    13 "SiteMonitorTask" site_monitor_task: DescribeMonitorResourceQuotaAttributeSiteMonitorTask,
    14 "SuitInfo" suit_info: String
} }

/// In the response of [`DescribeMonitorResourceQuotaAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorResourceQuotaAttributeApi {
    pub quota_limit: Option<i64>,
    pub quota_package: Option<i64>,
    pub quota_used: Option<i64>,
}
model! { DescribeMonitorResourceQuotaAttributeApi {
    0 "QuotaLimit" quota_limit: i64, 1 "QuotaPackage" quota_package: i64, 2 "QuotaUsed" quota_used: i64
} }

/// In the response of [`DescribeMonitorResourceQuotaAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorResourceQuotaAttributeCustomMonitor {
    pub quota_limit: Option<i64>,
    pub quota_package: Option<i64>,
    pub quota_used: Option<i64>,
}
model! { DescribeMonitorResourceQuotaAttributeCustomMonitor {
    0 "QuotaLimit" quota_limit: i64, 1 "QuotaPackage" quota_package: i64, 2 "QuotaUsed" quota_used: i64
} }

/// In the response of [`DescribeMonitorResourceQuotaAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorResourceQuotaAttributeEnterpriseQuota {
    pub instance_id: Option<String>,
    pub suit_info: Option<String>,
}
model! { DescribeMonitorResourceQuotaAttributeEnterpriseQuota {
    0 "InstanceId" instance_id: String, 1 "SuitInfo" suit_info: String
} }

/// In the response of [`DescribeMonitorResourceQuotaAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorResourceQuotaAttributeEventMonitor {
    pub quota_limit: Option<i64>,
    pub quota_package: Option<i64>,
    pub quota_used: Option<i64>,
}
model! { DescribeMonitorResourceQuotaAttributeEventMonitor {
    0 "QuotaLimit" quota_limit: i64, 1 "QuotaPackage" quota_package: i64, 2 "QuotaUsed" quota_used: i64
} }

/// In the response of [`DescribeMonitorResourceQuotaAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorResourceQuotaAttributeLogMonitor {
    pub quota_limit: Option<i64>,
    pub quota_package: Option<i64>,
    pub quota_used: Option<i64>,
}
model! { DescribeMonitorResourceQuotaAttributeLogMonitor {
    0 "QuotaLimit" quota_limit: i64, 1 "QuotaPackage" quota_package: i64, 2 "QuotaUsed" quota_used: i64
} }

/// In the response of [`DescribeMonitorResourceQuotaAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorResourceQuotaAttributePhone {
    pub quota_limit: Option<i64>,
    pub quota_package: Option<i64>,
    pub quota_used: Option<i64>,
}
model! { DescribeMonitorResourceQuotaAttributePhone {
    0 "QuotaLimit" quota_limit: i64, 1 "QuotaPackage" quota_package: i64, 2 "QuotaUsed" quota_used: i64
} }

/// In the response of [`DescribeMonitorResourceQuotaAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorResourceQuotaAttributeSMS {
    pub quota_limit: Option<i64>,
    pub quota_package: Option<i64>,
    pub quota_used: Option<i64>,
}
model! { DescribeMonitorResourceQuotaAttributeSMS {
    0 "QuotaLimit" quota_limit: i64, 1 "QuotaPackage" quota_package: i64, 2 "QuotaUsed" quota_used: i64
} }

/// In the response of [`DescribeMonitorResourceQuotaAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorResourceQuotaAttributeSiteMonitorBrowser {
    pub quota_limit: Option<i64>,
    pub quota_package: Option<i64>,
    pub quota_used: Option<i64>,
}
model! { DescribeMonitorResourceQuotaAttributeSiteMonitorBrowser {
    0 "QuotaLimit" quota_limit: i64, 1 "QuotaPackage" quota_package: i64, 2 "QuotaUsed" quota_used: i64
} }

/// In the response of [`DescribeMonitorResourceQuotaAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorResourceQuotaAttributeSiteMonitorEcsProbe {
    pub quota_limit: Option<i64>,
    pub quota_package: Option<i64>,
    pub quota_used: Option<i64>,
}
model! { DescribeMonitorResourceQuotaAttributeSiteMonitorEcsProbe {
    0 "QuotaLimit" quota_limit: i64, 1 "QuotaPackage" quota_package: i64, 2 "QuotaUsed" quota_used: i64
} }

/// In the response of [`DescribeMonitorResourceQuotaAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorResourceQuotaAttributeSiteMonitorMobile {
    pub quota_limit: Option<i64>,
    pub quota_package: Option<i64>,
    pub quota_used: Option<i64>,
}
model! { DescribeMonitorResourceQuotaAttributeSiteMonitorMobile {
    0 "QuotaLimit" quota_limit: i64, 1 "QuotaPackage" quota_package: i64, 2 "QuotaUsed" quota_used: i64
} }

/// In the response of [`DescribeMonitorResourceQuotaAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorResourceQuotaAttributeSiteMonitorOperatorProbe {
    pub quota_limit: Option<i64>,
    pub quota_package: Option<i64>,
    pub quota_used: Option<i64>,
}
model! { DescribeMonitorResourceQuotaAttributeSiteMonitorOperatorProbe {
    0 "QuotaLimit" quota_limit: i64, 1 "QuotaPackage" quota_package: i64, 2 "QuotaUsed" quota_used: i64
} }

/// In the response of [`DescribeMonitorResourceQuotaAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorResourceQuotaAttributeSiteMonitorTask {
    pub quota_limit: Option<i64>,
    pub quota_package: Option<i64>,
    pub quota_used: Option<i64>,
}
model! { DescribeMonitorResourceQuotaAttributeSiteMonitorTask {
    0 "QuotaLimit" quota_limit: i64, 1 "QuotaPackage" quota_package: i64, 2 "QuotaUsed" quota_used: i64
} }

/// Describes monitoring agent access key: `DescribeMonitoringAgentAccessKey` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMonitoringAgentAccessKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitoringAgentAccessKey {}
operation! { DescribeMonitoringAgentAccessKey()
    "DescribeMonitoringAgentAccessKey" -> DescribeMonitoringAgentAccessKeyOutput {} }

/// Response of [`DescribeMonitoringAgentAccessKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitoringAgentAccessKeyOutput {
    pub access_key: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
    pub success: Option<bool>,
}
model! { DescribeMonitoringAgentAccessKeyOutput {
    0 "AccessKey" access_key: String, 1 "Code" code: i64, 2 "Message" message: String, 3 "SecretKey" secret_key: Secret,
    4 "Success" success: bool
} }

/// Describes monitoring agent config: `DescribeMonitoringAgentConfig` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMonitoringAgentConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitoringAgentConfig {}
operation! { DescribeMonitoringAgentConfig() "DescribeMonitoringAgentConfig" -> DescribeMonitoringAgentConfigOutput {} }

/// Response of [`DescribeMonitoringAgentConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitoringAgentConfigOutput {
    pub auto_install: Option<bool>,
    pub code: Option<String>,
    pub enable_active_alert: Option<String>,
    pub enable_install_agent_new_ecs: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeMonitoringAgentConfigOutput {
    0 "AutoInstall" auto_install: bool, 1 "Code" code: String, 2 "EnableActiveAlert" enable_active_alert: String,
    3 "EnableInstallAgentNewECS" enable_install_agent_new_ecs: bool, 4 "Message" message: String,
    5 "Success" success: bool
} }

/// Describes monitoring agent hosts: `DescribeMonitoringAgentHosts` of `cms` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMonitoringAgentHosts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitoringAgentHosts {
    pub aliyun_host: Option<bool>,
    pub host_name: Option<String>,
    pub instance_ids: Option<String>,
    pub instance_region_id: Option<String>,
    pub key_word: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub serial_numbers: Option<String>,
    pub status: Option<String>,
    pub sysom_status: Option<String>,
}
operation! { DescribeMonitoringAgentHosts() "DescribeMonitoringAgentHosts" -> DescribeMonitoringAgentHostsOutput {
    0 "AliyunHost" aliyun_host: bool, 1 "HostName" host_name: String, 2 "InstanceIds" instance_ids: String,
    3 "InstanceRegionId" instance_region_id: String, 4 "KeyWord" key_word: String, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "SerialNumbers" serial_numbers: String, 8 "Status" status: String,
    9 "SysomStatus" sysom_status: String
} }
paged! { DescribeMonitoringAgentHosts: DescribeMonitoringAgentHostsHost =
    Number "PageNumber", "Hosts.Host" hosts.host, total "Total" }

/// Response of [`DescribeMonitoringAgentHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitoringAgentHostsOutput {
    pub code: Option<String>,
    pub hosts: Option<DescribeMonitoringAgentHostsHosts>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub page_total: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { DescribeMonitoringAgentHostsOutput {
    0 "Code" code: String, 1 "Hosts" hosts: DescribeMonitoringAgentHostsHosts, 2 "Message" message: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "PageTotal" page_total: i64,
    6 "Success" success: bool, 7 "Total" total: i64
} }

/// In the response of [`DescribeMonitoringAgentHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitoringAgentHostsHosts {
    pub host: Vec<DescribeMonitoringAgentHostsHost>,
}
model! { DescribeMonitoringAgentHostsHosts {
    0 "Host" host: Vec<DescribeMonitoringAgentHostsHost>
} }

/// In the response of [`DescribeMonitoringAgentHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitoringAgentHostsHost {
    pub agent_version: Option<String>,
    pub ali_uid: Option<i64>,
    pub eip_address: Option<String>,
    pub eip_id: Option<String>,
    pub host_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type_family: Option<String>,
    pub ip_group: Option<String>,
    pub nat_ip: Option<String>,
    pub network_type: Option<String>,
    pub operating_system: Option<String>,
    pub region: Option<String>,
    pub serial_number: Option<String>,
    pub is_aliyun_host: Option<bool>,
}
model! { DescribeMonitoringAgentHostsHost {
    0 "AgentVersion" agent_version: String, 1 "AliUid" ali_uid: i64, 2 "EipAddress" eip_address: String,
    3 "EipId" eip_id: String, 4 "HostName" host_name: String, 5 "InstanceId" instance_id: String,
    6 "InstanceTypeFamily" instance_type_family: String, 7 "IpGroup" ip_group: String, 8 "NatIp" nat_ip: String,
    9 "NetworkType" network_type: String, 10 "OperatingSystem" operating_system: String, 11 "Region" region: String,
    12 "SerialNumber" serial_number: String, 13 "isAliyunHost" is_aliyun_host: bool
} }

/// Describes monitoring agent processes: `DescribeMonitoringAgentProcesses` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMonitoringAgentProcesses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitoringAgentProcesses {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeMonitoringAgentProcesses(instance_id: String)
    "DescribeMonitoringAgentProcesses" -> DescribeMonitoringAgentProcessesOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeMonitoringAgentProcesses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitoringAgentProcessesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub node_processes: Option<DescribeMonitoringAgentProcessesNodeProcesses>,
    pub success: Option<bool>,
}
model! { DescribeMonitoringAgentProcessesOutput {
    0 "Code" code: String, 1 "Message" message: String,
    2 "NodeProcesses" node_processes: DescribeMonitoringAgentProcessesNodeProcesses, 3 "Success" success: bool
} }

/// In the response of [`DescribeMonitoringAgentProcesses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitoringAgentProcessesNodeProcesses {
    pub node_process: Vec<DescribeMonitoringAgentProcessesNodeProcess>,
}
model! { DescribeMonitoringAgentProcessesNodeProcesses {
    0 "NodeProcess" node_process: Vec<DescribeMonitoringAgentProcessesNodeProcess>
} }

/// In the response of [`DescribeMonitoringAgentProcesses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitoringAgentProcessesNodeProcess {
    pub command: Option<String>,
    pub group_id: Option<String>,
    pub instance_id: Option<String>,
    pub process_id: Option<i64>,
    pub process_name: Option<String>,
    pub process_user: Option<String>,
}
model! { DescribeMonitoringAgentProcessesNodeProcess {
    0 "Command" command: String, 1 "GroupId" group_id: String, 2 "InstanceId" instance_id: String,
    3 "ProcessId" process_id: i64, 4 "ProcessName" process_name: String, 5 "ProcessUser" process_user: String
} }

/// Describes monitoring agent statuses: `DescribeMonitoringAgentStatuses` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMonitoringAgentStatuses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitoringAgentStatuses {
    pub host_availability_task_id: Option<String>,
    pub instance_ids: Option<String>,
}
operation! { DescribeMonitoringAgentStatuses()
    "DescribeMonitoringAgentStatuses" -> DescribeMonitoringAgentStatusesOutput {
    0 "HostAvailabilityTaskId" host_availability_task_id: String, 1 "InstanceIds" instance_ids: String
} }

/// Response of [`DescribeMonitoringAgentStatuses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitoringAgentStatusesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub node_status_list: Option<DescribeMonitoringAgentStatusesNodeStatusList>,
    pub success: Option<bool>,
}
model! { DescribeMonitoringAgentStatusesOutput {
    0 "Code" code: String, 1 "Message" message: String,
    2 "NodeStatusList" node_status_list: DescribeMonitoringAgentStatusesNodeStatusList, 3 "Success" success: bool
} }

/// In the response of [`DescribeMonitoringAgentStatuses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitoringAgentStatusesNodeStatusList {
    pub node_status: Vec<DescribeMonitoringAgentStatusesNodeStatus>,
}
model! { DescribeMonitoringAgentStatusesNodeStatusList {
    0 "NodeStatus" node_status: Vec<DescribeMonitoringAgentStatusesNodeStatus>
} }

/// In the response of [`DescribeMonitoringAgentStatuses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitoringAgentStatusesNodeStatus {
    pub agent_install_error_code: Option<String>,
    pub auto_install: Option<bool>,
    pub instance_id: Option<String>,
    pub loong_collector_status: Option<String>,
    pub loong_collector_version: Option<String>,
    pub os_monitor_config: Option<String>,
    pub os_monitor_error_code: Option<String>,
    pub os_monitor_error_detail: Option<String>,
    pub os_monitor_status: Option<String>,
    pub os_monitor_version: Option<String>,
    pub status: Option<String>,
}
model! { DescribeMonitoringAgentStatusesNodeStatus {
    0 "AgentInstallErrorCode" agent_install_error_code: String, 1 "AutoInstall" auto_install: bool,
    2 "InstanceId" instance_id: String, 3 "LoongCollectorStatus" loong_collector_status: String,
    4 "LoongCollectorVersion" loong_collector_version: String, 5 "OsMonitorConfig" os_monitor_config: String,
    6 "OsMonitorErrorCode" os_monitor_error_code: String, 7 "OsMonitorErrorDetail" os_monitor_error_detail: String,
    8 "OsMonitorStatus" os_monitor_status: String, 9 "OsMonitorVersion" os_monitor_version: String,
    10 "Status" status: String
} }

/// Describes monitoring config: `DescribeMonitoringConfig` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMonitoringConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitoringConfig {}
operation! { DescribeMonitoringConfig() "DescribeMonitoringConfig" -> DescribeMonitoringConfigOutput {} }

/// Response of [`DescribeMonitoringConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitoringConfigOutput {
    pub auto_install: Option<bool>,
    pub code: Option<String>,
    pub enable_install_agent_new_ecs: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeMonitoringConfigOutput {
    0 "AutoInstall" auto_install: bool, 1 "Code" code: String,
    2 "EnableInstallAgentNewECS" enable_install_agent_new_ecs: bool, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Describes product resource tag key list: `DescribeProductResourceTagKeyList` of `cms` 2019-01-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeProductResourceTagKeyList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductResourceTagKeyList {
    pub next_token: Option<String>,
}
operation! { DescribeProductResourceTagKeyList()
    "DescribeProductResourceTagKeyList" -> DescribeProductResourceTagKeyListOutput {
    0 "NextToken" next_token: String
} }
paged! { DescribeProductResourceTagKeyList: String =
    Token "NextToken", "TagKeys.TagKey" tag_keys.tag_key, next "NextToken" }

/// Response of [`DescribeProductResourceTagKeyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductResourceTagKeyListOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub tag_keys: Option<DescribeProductResourceTagKeyListTagKeys>,
}
model! { DescribeProductResourceTagKeyListOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "NextToken" next_token: String, 3 "Success" success: bool,
    4 "TagKeys" tag_keys: DescribeProductResourceTagKeyListTagKeys
} }

/// In the response of [`DescribeProductResourceTagKeyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductResourceTagKeyListTagKeys {
    pub tag_key: Vec<String>,
}
model! { DescribeProductResourceTagKeyListTagKeys {
    0 "TagKey" tag_key: Vec<String>
} }

/// Describes products of active metric rule: `DescribeProductsOfActiveMetricRule` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeProductsOfActiveMetricRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductsOfActiveMetricRule {}
operation! { DescribeProductsOfActiveMetricRule()
    "DescribeProductsOfActiveMetricRule" -> DescribeProductsOfActiveMetricRuleOutput {} }

/// Response of [`DescribeProductsOfActiveMetricRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductsOfActiveMetricRuleOutput {
    pub all_product_init_metric_rule_list: Option<
        DescribeProductsOfActiveMetricRuleAllProductInitMetricRuleList,
    >,
    pub code: Option<i64>,
    pub datapoints: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeProductsOfActiveMetricRuleOutput {
    0 "AllProductInitMetricRuleList" all_product_init_metric_rule_list: DescribeProductsOfActiveMetricRuleAllProductInitMetricRuleList,
    1 "Code" code: i64, 2 "Datapoints" datapoints: String, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`DescribeProductsOfActiveMetricRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductsOfActiveMetricRuleAllProductInitMetricRuleList {
    pub all_product_init_metric_rule: Vec<
        DescribeProductsOfActiveMetricRuleAllProductInitMetricRule,
    >,
}
model! { DescribeProductsOfActiveMetricRuleAllProductInitMetricRuleList {
    0 "AllProductInitMetricRule" all_product_init_metric_rule: Vec<DescribeProductsOfActiveMetricRuleAllProductInitMetricRule>
} }

/// In the response of [`DescribeProductsOfActiveMetricRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductsOfActiveMetricRuleAllProductInitMetricRule {
    pub alert_init_config_list: Option<
        DescribeProductsOfActiveMetricRuleAlertInitConfigList,
    >,
    pub product: Option<String>,
}
model! { DescribeProductsOfActiveMetricRuleAllProductInitMetricRule {
    0 "AlertInitConfigList" alert_init_config_list: DescribeProductsOfActiveMetricRuleAlertInitConfigList,
    1 "Product" product: String
} }

/// In the response of [`DescribeProductsOfActiveMetricRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductsOfActiveMetricRuleAlertInitConfigList {
    pub alert_init_config: Vec<DescribeProductsOfActiveMetricRuleAlertInitConfig>,
}
model! { DescribeProductsOfActiveMetricRuleAlertInitConfigList {
    0 "AlertInitConfig" alert_init_config: Vec<DescribeProductsOfActiveMetricRuleAlertInitConfig>
} }

/// In the response of [`DescribeProductsOfActiveMetricRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductsOfActiveMetricRuleAlertInitConfig {
    pub comparison_operator: Option<String>,
    pub evaluation_count: Option<String>,
    pub level: Option<String>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub period: Option<String>,
    pub statistics: Option<String>,
    pub threshold: Option<String>,
}
model! { DescribeProductsOfActiveMetricRuleAlertInitConfig {
    0 "ComparisonOperator" comparison_operator: String, 1 "EvaluationCount" evaluation_count: String,
    2 "Level" level: String, 3 "MetricName" metric_name: String, 4 "Namespace" namespace: String,
    5 "Period" period: String, 6 "Statistics" statistics: String, 7 "Threshold" threshold: String
} }

/// Describes project meta: `DescribeProjectMeta` of `cms` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeProjectMeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectMeta {
    pub labels: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeProjectMeta() "DescribeProjectMeta" -> DescribeProjectMetaOutput {
    0 "Labels" labels: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeProjectMeta: DescribeProjectMetaResource =
    Number "PageNumber", "Resources.Resource" resources.resource, total "Total" }

/// Response of [`DescribeProjectMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectMetaOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub resources: Option<DescribeProjectMetaResources>,
    pub success: Option<bool>,
    pub total: Option<String>,
}
model! { DescribeProjectMetaOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "PageNumber" page_number: String,
    3 "PageSize" page_size: String, 4 "Resources" resources: DescribeProjectMetaResources, 5 "Success" success: bool,
    6 "Total" total: String
} }

/// In the response of [`DescribeProjectMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectMetaResources {
    pub resource: Vec<DescribeProjectMetaResource>,
}
model! { DescribeProjectMetaResources {
    0 "Resource" resource: Vec<DescribeProjectMetaResource>
} }

/// In the response of [`DescribeProjectMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectMetaResource {
    pub description: Option<String>,
    pub labels: Option<String>,
    pub namespace: Option<String>,
}
model! { DescribeProjectMetaResource {
    0 "Description" description: String, 1 "Labels" labels: String, 2 "Namespace" namespace: String
} }

/// Describes site monitor attribute: `DescribeSiteMonitorAttribute` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeSiteMonitorAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorAttribute {
    pub include_alert: Option<bool>,
    /// Required.
    pub task_id: String,
}
operation! { DescribeSiteMonitorAttribute(task_id: String)
    "DescribeSiteMonitorAttribute" -> DescribeSiteMonitorAttributeOutput {
    0 "IncludeAlert" include_alert: bool, 1 "TaskId" task_id
} }

/// Response of [`DescribeSiteMonitorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorAttributeOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub metric_rules: Option<DescribeSiteMonitorAttributeMetricRules>,
    pub site_monitors: Option<DescribeSiteMonitorAttributeSiteMonitors>,
    pub success: Option<bool>,
}
model! { DescribeSiteMonitorAttributeOutput {
    0 "Code" code: String, 1 "Message" message: String,
    2 "MetricRules" metric_rules: DescribeSiteMonitorAttributeMetricRules,
    3 "SiteMonitors" site_monitors: DescribeSiteMonitorAttributeSiteMonitors, 4 "Success" success: bool
} }

/// In the response of [`DescribeSiteMonitorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorAttributeMetricRules {
    pub metric_rule: Vec<DescribeSiteMonitorAttributeMetricRule>,
}
model! { DescribeSiteMonitorAttributeMetricRules {
    0 "MetricRule" metric_rule: Vec<DescribeSiteMonitorAttributeMetricRule>
} }

/// In the response of [`DescribeSiteMonitorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorAttributeMetricRule {
    pub action_enable: Option<String>,
    pub alarm_actions: Option<String>,
    pub comparison_operator: Option<String>,
    pub dimensions: Option<String>,
    pub evaluation_count: Option<String>,
    pub expression: Option<String>,
    pub level: Option<String>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub ok_actions: Option<String>,
    pub period: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub state_value: Option<String>,
    pub statistics: Option<String>,
    pub threshold: Option<String>,
}
model! { DescribeSiteMonitorAttributeMetricRule {
    0 "ActionEnable" action_enable: String, 1 "AlarmActions" alarm_actions: String,
    2 "ComparisonOperator" comparison_operator: String, 3 "Dimensions" dimensions: String,
    4 "EvaluationCount" evaluation_count: String, 5 "Expression" expression: String, 6 "Level" level: String,
    7 "MetricName" metric_name: String, 8 "Namespace" namespace: String, 9 "OkActions" ok_actions: String,
    10 "Period" period: String, 11 "RuleId" rule_id: String, 12 "RuleName" rule_name: String,
    13 "StateValue" state_value: String, 14 "Statistics" statistics: String, 15 "Threshold" threshold: String
} }

/// In the response of [`DescribeSiteMonitorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorAttributeSiteMonitors {
    pub address: Option<String>,
    pub agent_group: Option<String>,
    pub custom_schedule: Option<DescribeSiteMonitorAttributeCustomSchedule>,
    pub interval: Option<String>,
    pub isp_cities: Option<DescribeSiteMonitorAttributeIspCities>,
    pub option_json: Option<DescribeSiteMonitorAttributeOptionJson>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub task_state: Option<String>,
    pub task_type: Option<String>,
    pub vpc_config: Option<DescribeSiteMonitorAttributeVpcConfig>,
}
model! { DescribeSiteMonitorAttributeSiteMonitors {
    0 "Address" address: String, 1 "AgentGroup" agent_group: String,
    2 "CustomSchedule" custom_schedule: DescribeSiteMonitorAttributeCustomSchedule, 3 "Interval" interval: String,
    4 "IspCities" isp_cities: DescribeSiteMonitorAttributeIspCities,
    5 "OptionJson" option_json: DescribeSiteMonitorAttributeOptionJson, 6 "TaskId" task_id: String,
    7 "TaskName" task_name: String, 8 "TaskState" task_state: String, 9 "TaskType" task_type: String,
    10 "VpcConfig" vpc_config: DescribeSiteMonitorAttributeVpcConfig
} }

/// In the response of [`DescribeSiteMonitorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorAttributeCustomSchedule {
    pub days: Option<DescribeSiteMonitorAttributeDays>,
    pub end_hour: Option<i64>,
    pub start_hour: Option<i64>,
    pub time_zone: Option<String>,
}
model! { DescribeSiteMonitorAttributeCustomSchedule {
    0 "days" days: DescribeSiteMonitorAttributeDays, 1 "end_hour" end_hour: i64, 2 "start_hour" start_hour: i64,
    3 "time_zone" time_zone: String
} }

/// In the response of [`DescribeSiteMonitorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorAttributeDays {
    pub days: Vec<i64>,
}
model! { DescribeSiteMonitorAttributeDays {
    0 "days" days: Vec<i64>
} }

/// In the response of [`DescribeSiteMonitorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorAttributeIspCities {
    pub isp_city: Vec<DescribeSiteMonitorAttributeIspCity>,
}
model! { DescribeSiteMonitorAttributeIspCities {
    0 "IspCity" isp_city: Vec<DescribeSiteMonitorAttributeIspCity>
} }

/// In the response of [`DescribeSiteMonitorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorAttributeIspCity {
    pub city: Option<String>,
    pub city_name: Option<String>,
    pub isp: Option<String>,
    pub isp_name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeSiteMonitorAttributeIspCity {
    0 "City" city: String, 1 "CityName" city_name: String, 2 "Isp" isp: String, 3 "IspName" isp_name: String,
    4 "Type" r#type: String
} }

/// In the response of [`DescribeSiteMonitorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorAttributeOptionJson {
    pub assertions: Option<DescribeSiteMonitorAttributeAssertions>,
    pub attempts: Option<i64>,
    pub auth_info: Option<DescribeSiteMonitorAttributeAuthInfo>,
    pub blocked_url_list: Option<DescribeSiteMonitorAttributeBlockedUrlList>,
    pub browser_headers: Option<DescribeSiteMonitorAttributeBrowserHeaders>,
    pub browser_hosts: Option<DescribeSiteMonitorAttributeBrowserHosts>,
    pub browser_info: Option<DescribeSiteMonitorAttributeBrowserInfo>,
    pub browser_insecure: Option<bool>,
    pub browser_task_version: Option<String>,
    pub config_variables: Option<DescribeSiteMonitorAttributeConfigVariables>,
    /// Secret.
    pub cookie: Option<Secret>,
    pub diagnosis_mtr: Option<bool>,
    pub diagnosis_ping: Option<bool>,
    pub dns_hijack_whitelist: Option<String>,
    pub dns_match_rule: Option<String>,
    pub dns_server: Option<String>,
    pub dns_type: Option<String>,
    pub empty_message: Option<bool>,
    pub enable_packet_capture: Option<bool>,
    pub expect_exist_string: Option<DescribeSiteMonitorAttributeExpectExistString>,
    pub expect_non_exist_string: Option<
        DescribeSiteMonitorAttributeExpectNonExistString,
    >,
    pub expect_value: Option<String>,
    pub failure_rate: Option<f64>,
    pub header: Option<String>,
    pub hops: Option<i64>,
    pub host_binding: Option<String>,
    pub host_binding_type: Option<i64>,
    pub http_method: Option<String>,
    pub icmp_timeout_millis: Option<i64>,
    pub ip_network: Option<String>,
    pub is_base64_encode: Option<String>,
    pub match_rule: Option<i64>,
    pub max_tls_version: Option<String>,
    pub min_tls_version: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub ping_num: Option<i64>,
    pub ping_port: Option<i64>,
    pub ping_type: Option<String>,
    pub port: Option<i64>,
    pub private_crt_file_name: Option<String>,
    pub protocol: Option<String>,
    pub quic_enabled: Option<bool>,
    pub quic_target: Option<DescribeSiteMonitorAttributeQuicTarget>,
    pub request_content: Option<String>,
    pub request_format: Option<String>,
    pub response_content: Option<String>,
    pub response_format: Option<String>,
    pub retry_delay: Option<i64>,
    pub safe_link: Option<i64>,
    pub screen_shot: Option<bool>,
    pub scroll_end: Option<bool>,
    pub server_name: Option<String>,
    pub steps: Option<DescribeSiteMonitorAttributeSteps>,
    pub strict_mode: Option<bool>,
    pub supported_cipher_suits: Option<String>,
    pub time_out: Option<i64>,
    pub trace_region: Option<String>,
    pub trace_type: Option<String>,
    pub traffic_hijack_element_blacklist: Option<
        DescribeSiteMonitorAttributeTrafficHijackElementBlacklist,
    >,
    pub traffic_hijack_element_count: Option<i64>,
    pub traffic_hijack_element_whitelist: Option<
        DescribeSiteMonitorAttributeTrafficHijackElementWhitelist,
    >,
    pub use_private_crt: Option<bool>,
    pub use_ssl: Option<bool>,
    pub username: Option<String>,
    pub wait_time_after_completion: Option<i64>,
}
model! { DescribeSiteMonitorAttributeOptionJson {
    0 "assertions" assertions: DescribeSiteMonitorAttributeAssertions, 1 "attempts" attempts: i64,
    2 "auth_info" auth_info: DescribeSiteMonitorAttributeAuthInfo,
    3 "blocked_url_list" blocked_url_list: DescribeSiteMonitorAttributeBlockedUrlList,
    4 "browser_headers" browser_headers: DescribeSiteMonitorAttributeBrowserHeaders,
    5 "browser_hosts" browser_hosts: DescribeSiteMonitorAttributeBrowserHosts,
    6 "browser_info" browser_info: DescribeSiteMonitorAttributeBrowserInfo, 7 "browser_insecure" browser_insecure: bool,
    8 "browser_task_version" browser_task_version: String,
    9 "config_variables" config_variables: DescribeSiteMonitorAttributeConfigVariables, 10 "cookie" cookie: Secret,
    11 "diagnosis_mtr" diagnosis_mtr: bool, 12 "diagnosis_ping" diagnosis_ping: bool,
    13 "dns_hijack_whitelist" dns_hijack_whitelist: String, 14 "dns_match_rule" dns_match_rule: String,
    15 "dns_server" dns_server: String, 16 "dns_type" dns_type: String, 17 "empty_message" empty_message: bool,
    18 "enable_packet_capture" enable_packet_capture: bool,
    19 "expect_exist_string" expect_exist_string: DescribeSiteMonitorAttributeExpectExistString,
    20 "expect_non_exist_string" expect_non_exist_string: DescribeSiteMonitorAttributeExpectNonExistString,
    21 "expect_value" expect_value: String, 22 "failure_rate" failure_rate: f64, 23 "header" header: String,
    24 "hops" hops: i64, 25 "host_binding" host_binding: String, 26 "host_binding_type" host_binding_type: i64,
    27 "http_method" http_method: String, 28 "icmp_timeout_millis" icmp_timeout_millis: i64,
    29 "ip_network" ip_network: String, 30 "isBase64Encode" is_base64_encode: String, 31 "match_rule" match_rule: i64,
    32 "max_tls_version" max_tls_version: String, 33 "min_tls_version" min_tls_version: String,
    34 "password" password: Secret, 35 "ping_num" ping_num: i64, 36 "ping_port" ping_port: i64,
    37 "ping_type" ping_type: String, 38 "port" port: i64, 39 "private_crt_file_name" private_crt_file_name: String,
    40 "protocol" protocol: String, 41 "quic_enabled" quic_enabled: bool,
    42 "quic_target" quic_target: DescribeSiteMonitorAttributeQuicTarget, 43 "request_content" request_content: String,
    44 "request_format" request_format: String, 45 "response_content" response_content: String,
    46 "response_format" response_format: String, 47 "retry_delay" retry_delay: i64, 48 "safe_link" safe_link: i64,
    49 "screen_shot" screen_shot: bool, 50 "scroll_end" scroll_end: bool, 51 "server_name" server_name: String,
    52 "steps" steps: DescribeSiteMonitorAttributeSteps, 53 "strict_mode" strict_mode: bool,
    54 "supported_cipher_suits" supported_cipher_suits: String, 55 "time_out" time_out: i64,
    56 "trace_region" trace_region: String, 57 "trace_type" trace_type: String,
    58 "traffic_hijack_element_blacklist" traffic_hijack_element_blacklist: DescribeSiteMonitorAttributeTrafficHijackElementBlacklist,
    59 "traffic_hijack_element_count" traffic_hijack_element_count: i64,
    60 "traffic_hijack_element_whitelist" traffic_hijack_element_whitelist: DescribeSiteMonitorAttributeTrafficHijackElementWhitelist,
    61 "use_private_crt" use_private_crt: bool, 62 "use_ssl" use_ssl: bool, 63 "username" username: String,
    64 "waitTime_after_completion" wait_time_after_completion: i64
} }

/// In the response of [`DescribeSiteMonitorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorAttributeAssertions {
    pub assertions: Vec<DescribeSiteMonitorAttributeAssertionsAssertions>,
}
model! { DescribeSiteMonitorAttributeAssertions {
    0 "assertions" assertions: Vec<DescribeSiteMonitorAttributeAssertionsAssertions>
} }

/// In the response of [`DescribeSiteMonitorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorAttributeAssertionsAssertions {
    pub operator: Option<String>,
    pub property: Option<String>,
    pub target: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeSiteMonitorAttributeAssertionsAssertions {
    0 "operator" operator: String, 1 "property" property: String, 2 "target" target: String, 3 "type" r#type: String
} }

/// In the response of [`DescribeSiteMonitorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorAttributeAuthInfo {
    pub access_key_id: Option<String>,
    /// Secret.
    pub access_key_secret: Option<Secret>,
    pub api_action: Option<String>,
    pub api_version: Option<String>,
    pub auth_style: Option<String>,
    pub client_id: Option<String>,
    /// Secret.
    pub client_secret: Option<Secret>,
    pub grant_type: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub region_id: Option<String>,
    pub scopes: Option<DescribeSiteMonitorAttributeScopes>,
    pub service_name: Option<String>,
    /// Secret.
    pub session_token: Option<Secret>,
    pub token_url: Option<String>,
    pub r#type: Option<String>,
    pub use_cookie_session_key: Option<bool>,
    pub username: Option<String>,
    pub with_addon_resources: Option<bool>,
}
model! { DescribeSiteMonitorAttributeAuthInfo {
    0 "access_key_id" access_key_id: String, 1 "access_key_secret" access_key_secret: Secret,
    2 "api_action" api_action: String, 3 "api_version" api_version: String, 4 "auth_style" auth_style: String,
    5 "client_id" client_id: String, 6 "client_secret" client_secret: Secret, 7 "grant_type" grant_type: String,
    8 "password" password: Secret, 9 "region_id" region_id: String,
    10 "scopes" scopes: DescribeSiteMonitorAttributeScopes, 11 "service_name" service_name: String,
    12 "session_token" session_token: Secret, 13 "token_url" token_url: String, 14 "type" r#type: String,
    15 "use_cookie_session_key" use_cookie_session_key: bool, 16 "username" username: String,
    17 "with_addon_resources" with_addon_resources: bool
} }

/// In the response of [`DescribeSiteMonitorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorAttributeScopes {
    pub scopes: Vec<String>,
}
model! { DescribeSiteMonitorAttributeScopes {
    0 "scopes" scopes: Vec<String>
} }

/// In the response of [`DescribeSiteMonitorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorAttributeBlockedUrlList {
    pub blocked_url_list: Vec<String>,
}
model! { DescribeSiteMonitorAttributeBlockedUrlList {
    0 "blocked_url_list" blocked_url_list: Vec<String>
} }

/// In the response of [`DescribeSiteMonitorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorAttributeBrowserHeaders {
    pub browser_headers: Vec<BTreeMap<String, Value>>,
}
model! { DescribeSiteMonitorAttributeBrowserHeaders {
    0 "browser_headers" browser_headers: Vec<BTreeMap<String, Value>>
} }

/// In the response of [`DescribeSiteMonitorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorAttributeBrowserHosts {
    pub browser_hosts: Vec<String>,
}
model! { DescribeSiteMonitorAttributeBrowserHosts {
    0 "browser_hosts" browser_hosts: Vec<String>
} }

/// In the response of [`DescribeSiteMonitorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorAttributeBrowserInfo {
    pub browser_info: Vec<DescribeSiteMonitorAttributeBrowserInfoBrowserInfo>,
}
model! { DescribeSiteMonitorAttributeBrowserInfo {
    0 "browser_info" browser_info: Vec<DescribeSiteMonitorAttributeBrowserInfoBrowserInfo>
} }

/// In the response of [`DescribeSiteMonitorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorAttributeBrowserInfoBrowserInfo {
    pub browser: Option<String>,
    pub device: Option<String>,
}
model! { DescribeSiteMonitorAttributeBrowserInfoBrowserInfo {
    0 "browser" browser: String, 1 "device" device: String
} }

/// In the response of [`DescribeSiteMonitorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorAttributeConfigVariables {
    pub config_variables: Vec<
        DescribeSiteMonitorAttributeConfigVariablesConfigVariables,
    >,
}
model! { DescribeSiteMonitorAttributeConfigVariables {
    0 "config_variables" config_variables: Vec<DescribeSiteMonitorAttributeConfigVariablesConfigVariables>
} }

/// In the response of [`DescribeSiteMonitorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorAttributeConfigVariablesConfigVariables {
    pub name: Option<String>,
    pub secure: Option<bool>,
    pub value: Option<String>,
}
model! { DescribeSiteMonitorAttributeConfigVariablesConfigVariables {
    0 "name" name: String, 1 "secure" secure: bool, 2 "value" value: String
} }

/// In the response of [`DescribeSiteMonitorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorAttributeExpectExistString {
    pub expect_exist_string: Vec<String>,
}
model! { DescribeSiteMonitorAttributeExpectExistString {
    0 "expect_exist_string" expect_exist_string: Vec<String>
} }

/// In the response of [`DescribeSiteMonitorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorAttributeExpectNonExistString {
    pub expect_non_exist_string: Vec<String>,
}
model! { DescribeSiteMonitorAttributeExpectNonExistString {
    0 "expect_non_exist_string" expect_non_exist_string: Vec<String>
} }

/// In the response of [`DescribeSiteMonitorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorAttributeQuicTarget {
    pub quic_target: Vec<String>,
}
model! { DescribeSiteMonitorAttributeQuicTarget {
    0 "quic_target" quic_target: Vec<String>
} }

/// In the response of [`DescribeSiteMonitorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorAttributeSteps {
    pub steps: Vec<DescribeSiteMonitorAttributeStepsSteps>,
}
model! { DescribeSiteMonitorAttributeSteps {
    0 "steps" steps: Vec<DescribeSiteMonitorAttributeStepsSteps>
} }

/// In the response of [`DescribeSiteMonitorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorAttributeStepsSteps {
    pub allow_failure: Option<bool>,
    pub auto_extract_cookie: Option<bool>,
    pub extracted_variables: Option<DescribeSiteMonitorAttributeExtractedVariables>,
    pub is_critical: Option<bool>,
    /// Deprecated.
    pub name: Option<String>,
    pub option: Option<String>,
    pub step_name: Option<String>,
    pub step_type: Option<String>,
    pub url: Option<String>,
    pub use_generated_cookie: Option<bool>,
    pub wait_time_in_secs: Option<i64>,
}
model! { DescribeSiteMonitorAttributeStepsSteps {
    0 "allow_failure" allow_failure: bool, 1 "auto_extract_cookie" auto_extract_cookie: bool,
    2 "extracted_variables" extracted_variables: DescribeSiteMonitorAttributeExtractedVariables,
    3 "is_critical" is_critical: bool, 4 "name" name: String, 5 "option" option: String,
    6 "step_name" step_name: String, 7 "step_type" step_type: String, 8 "url" url: String,
    9 "use_generated_cookie" use_generated_cookie: bool, 10 "wait_time_in_secs" wait_time_in_secs: i64
} }

/// In the response of [`DescribeSiteMonitorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorAttributeExtractedVariables {
    pub extracted_variables: Vec<
        DescribeSiteMonitorAttributeExtractedVariablesExtractedVariables,
    >,
}
model! { DescribeSiteMonitorAttributeExtractedVariables {
    0 "extracted_variables" extracted_variables: Vec<DescribeSiteMonitorAttributeExtractedVariablesExtractedVariables>
} }

/// In the response of [`DescribeSiteMonitorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorAttributeExtractedVariablesExtractedVariables {
    pub extracted_type: Option<String>,
    pub field: Option<String>,
    pub name: Option<String>,
    pub parser: Option<DescribeSiteMonitorAttributeParser>,
}
model! { DescribeSiteMonitorAttributeExtractedVariablesExtractedVariables {
    0 "extracted_type" extracted_type: String, 1 "field" field: String, 2 "name" name: String,
    3 "parser" parser: DescribeSiteMonitorAttributeParser
} }

/// In the response of [`DescribeSiteMonitorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorAttributeParser {
    pub parser_type: Option<String>,
    pub value: Option<String>,
}
model! { DescribeSiteMonitorAttributeParser {
    0 "parser_type" parser_type: String, 1 "value" value: String
} }

/// In the response of [`DescribeSiteMonitorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorAttributeTrafficHijackElementBlacklist {
    pub traffic_hijack_element_blacklist: Vec<String>,
}
model! { DescribeSiteMonitorAttributeTrafficHijackElementBlacklist {
    0 "traffic_hijack_element_blacklist" traffic_hijack_element_blacklist: Vec<String>
} }

/// In the response of [`DescribeSiteMonitorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorAttributeTrafficHijackElementWhitelist {
    pub traffic_hijack_element_whitelist: Vec<String>,
}
model! { DescribeSiteMonitorAttributeTrafficHijackElementWhitelist {
    0 "traffic_hijack_element_whitelist" traffic_hijack_element_whitelist: Vec<String>
} }

/// In the response of [`DescribeSiteMonitorAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorAttributeVpcConfig {
    pub region: Option<String>,
    pub security_group_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { DescribeSiteMonitorAttributeVpcConfig {
    0 "Region" region: String, 1 "SecurityGroupId" security_group_id: String, 2 "VpcId" vpc_id: String,
    3 "VswitchId" vswitch_id: String
} }

/// Describes site monitor data: `DescribeSiteMonitorData` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeSiteMonitorData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorData {
    pub end_time: Option<String>,
    pub length: Option<i64>,
    /// Required.
    pub metric_name: String,
    pub next_token: Option<String>,
    pub period: Option<String>,
    pub start_time: Option<String>,
    /// Required.
    pub task_id: String,
    pub r#type: Option<String>,
}
operation! { DescribeSiteMonitorData(metric_name: String, task_id: String)
    "DescribeSiteMonitorData" -> DescribeSiteMonitorDataOutput {
    0 "EndTime" end_time: String, 1 "Length" length: i64, 2 "MetricName" metric_name, 3 "NextToken" next_token: String,
    4 "Period" period: String, 5 "StartTime" start_time: String, 6 "TaskId" task_id, 7 "Type" r#type: String
} }

/// Response of [`DescribeSiteMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorDataOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<String>,
}
model! { DescribeSiteMonitorDataOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "NextToken" next_token: String,
    4 "Success" success: String
} }

/// Describes site monitor isp city list: `DescribeSiteMonitorISPCityList` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeSiteMonitorISPCityList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorISPCityList {
    pub city: Option<String>,
    pub ipv4: Option<bool>,
    pub ipv6: Option<bool>,
    pub isp: Option<String>,
    pub view_all: Option<bool>,
}
operation! { DescribeSiteMonitorISPCityList() "DescribeSiteMonitorISPCityList" -> DescribeSiteMonitorISPCityListOutput {
    0 "City" city: String, 1 "IPV4" ipv4: bool, 2 "IPV6" ipv6: bool, 3 "Isp" isp: String, 4 "ViewAll" view_all: bool
} }

/// Response of [`DescribeSiteMonitorISPCityList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorISPCityListOutput {
    pub code: Option<String>,
    pub isp_city_list: Option<DescribeSiteMonitorISPCityListIspCityList>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeSiteMonitorISPCityListOutput {
    0 "Code" code: String, 1 "IspCityList" isp_city_list: DescribeSiteMonitorISPCityListIspCityList,
    2 "Message" message: String, 3 "Success" success: String
} }

/// In the response of [`DescribeSiteMonitorISPCityList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorISPCityListIspCityList {
    pub isp_city: Vec<DescribeSiteMonitorISPCityListIspCity>,
}
model! { DescribeSiteMonitorISPCityListIspCityList {
    0 "IspCity" isp_city: Vec<DescribeSiteMonitorISPCityListIspCity>
} }

/// In the response of [`DescribeSiteMonitorISPCityList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorISPCityListIspCity {
    pub area_en: Option<String>,
    pub area_zh_cn: Option<String>,
    pub city: Option<String>,
    pub city_name_en: Option<String>,
    pub city_name_zh_cn: Option<String>,
    pub country: Option<String>,
    pub country_en: Option<String>,
    pub country_zh_cn: Option<String>,
    pub ip_pool: Option<DescribeSiteMonitorISPCityListIPPool>,
    pub ipv4_probe_count: Option<String>,
    pub ipv6_probe_count: Option<String>,
    pub isp: Option<String>,
    pub isp_name_en: Option<String>,
    pub isp_name_zh_cn: Option<String>,
    pub region: Option<String>,
    pub region_en: Option<String>,
    pub region_zh_cn: Option<String>,
}
model! { DescribeSiteMonitorISPCityListIspCity {
    0 "Area.en" area_en: String, 1 "Area.zh_CN" area_zh_cn: String, 2 "City" city: String,
    3 "CityName.en" city_name_en: String, 4 "CityName.zh_CN" city_name_zh_cn: String, 5 "Country" country: String,
    6 "Country.en" country_en: String, 7 "Country.zh_CN" country_zh_cn: String,
    8 "IPPool" ip_pool: DescribeSiteMonitorISPCityListIPPool, 9 "IPV4ProbeCount" ipv4_probe_count: String,
    10 "IPV6ProbeCount" ipv6_probe_count: String, 11 "Isp" isp: String, 12 "IspName.en" isp_name_en: String,
    13 "IspName.zh_CN" isp_name_zh_cn: String, 14 "Region" region: String, 15 "Region.en" region_en: String,
    16 "Region.zh_CN" region_zh_cn: String
} }

/// In the response of [`DescribeSiteMonitorISPCityList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorISPCityListIPPool {
    pub ip_pool: Vec<String>,
}
model! { DescribeSiteMonitorISPCityListIPPool {
    0 "IPPool" ip_pool: Vec<String>
} }

/// Describes site monitor list: `DescribeSiteMonitorList` of `cms` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeSiteMonitorList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorList {
    pub agent_group: Option<String>,
    pub keyword: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub task_id: Option<String>,
    pub task_state: Option<String>,
    pub task_type: Option<String>,
}
operation! { DescribeSiteMonitorList() "DescribeSiteMonitorList" -> DescribeSiteMonitorListOutput {
    0 "AgentGroup" agent_group: String, 1 "Keyword" keyword: String, 2 "Page" page: i64, 3 "PageSize" page_size: i64,
    4 "TaskId" task_id: String, 5 "TaskState" task_state: String, 6 "TaskType" task_type: String
} }
paged! { DescribeSiteMonitorList: DescribeSiteMonitorListSiteMonitor =
    Number "Page", "SiteMonitors.SiteMonitor" site_monitors.site_monitor, total "TotalCount" }

/// Response of [`DescribeSiteMonitorList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorListOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub site_monitors: Option<DescribeSiteMonitorListSiteMonitors>,
    pub success: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeSiteMonitorListOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "SiteMonitors" site_monitors: DescribeSiteMonitorListSiteMonitors, 5 "Success" success: String,
    6 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSiteMonitorList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorListSiteMonitors {
    pub site_monitor: Vec<DescribeSiteMonitorListSiteMonitor>,
}
model! { DescribeSiteMonitorListSiteMonitors {
    0 "SiteMonitor" site_monitor: Vec<DescribeSiteMonitorListSiteMonitor>
} }

/// In the response of [`DescribeSiteMonitorList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorListSiteMonitor {
    pub address: Option<String>,
    pub agent_group: Option<String>,
    pub create_time: Option<String>,
    pub interval: Option<String>,
    pub options_json: Option<DescribeSiteMonitorListOptionsJson>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub task_state: Option<String>,
    pub task_type: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeSiteMonitorListSiteMonitor {
    0 "Address" address: String, 1 "AgentGroup" agent_group: String, 2 "CreateTime" create_time: String,
    3 "Interval" interval: String, 4 "OptionsJson" options_json: DescribeSiteMonitorListOptionsJson,
    5 "TaskId" task_id: String, 6 "TaskName" task_name: String, 7 "TaskState" task_state: String,
    8 "TaskType" task_type: String, 9 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeSiteMonitorList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorListOptionsJson {
    pub acceptable_response_code: Option<String>,
    pub assertions: Option<DescribeSiteMonitorListAssertions>,
    pub attempts: Option<i64>,
    pub authentication: Option<i64>,
    pub cert_verify: Option<bool>,
    /// Secret.
    pub cookie: Option<Secret>,
    pub diagnosis_mtr: Option<bool>,
    pub diagnosis_ping: Option<bool>,
    pub dns_match_rule: Option<String>,
    pub dns_server: Option<String>,
    pub dns_type: Option<String>,
    pub enable_operator_dns: Option<bool>,
    pub failure_rate: Option<f64>,
    pub header: Option<String>,
    pub http_method: Option<String>,
    pub is_base64_encode: Option<String>,
    pub match_rule: Option<i64>,
    /// Secret.
    pub password: Option<Secret>,
    pub ping_num: Option<i64>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
    pub proxy_protocol: Option<bool>,
    pub request_content: Option<String>,
    pub request_format: Option<String>,
    pub response_content: Option<String>,
    pub response_format: Option<String>,
    pub retry_delay: Option<i64>,
    pub time_out: Option<i64>,
    pub unfollow_redirect: Option<bool>,
    pub username: Option<String>,
}
model! { DescribeSiteMonitorListOptionsJson {
    0 "acceptable_response_code" acceptable_response_code: String,
    1 "assertions" assertions: DescribeSiteMonitorListAssertions, 2 "attempts" attempts: i64,
    3 "authentication" authentication: i64, 4 "cert_verify" cert_verify: bool, 5 "cookie" cookie: Secret,
    6 "diagnosis_mtr" diagnosis_mtr: bool, 7 "diagnosis_ping" diagnosis_ping: bool,
    8 "dns_match_rule" dns_match_rule: String, 9 "dns_server" dns_server: String, 10 "dns_type" dns_type: String,
    11 "enable_operator_dns" enable_operator_dns: bool, 12 "failure_rate" failure_rate: f64, 13 "header" header: String,
    14 "http_method" http_method: String, 15 "isBase64Encode" is_base64_encode: String, 16 "match_rule" match_rule: i64,
    17 "password" password: Secret, 18 "ping_num" ping_num: i64, 19 "port" port: i64, 20 "protocol" protocol: String,
    21 "proxy_protocol" proxy_protocol: bool, 22 "request_content" request_content: String,
    23 "request_format" request_format: String, 24 "response_content" response_content: String,
    25 "response_format" response_format: String, 26 "retry_delay" retry_delay: i64, 27 "time_out" time_out: i64,
    28 "unfollow_redirect" unfollow_redirect: bool, 29 "username" username: String
} }

/// In the response of [`DescribeSiteMonitorList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorListAssertions {
    pub assertions: Vec<DescribeSiteMonitorListAssertionsAssertions>,
}
model! { DescribeSiteMonitorListAssertions {
    0 "assertions" assertions: Vec<DescribeSiteMonitorListAssertionsAssertions>
} }

/// In the response of [`DescribeSiteMonitorList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorListAssertionsAssertions {
    pub operator: Option<String>,
    pub property: Option<String>,
    pub target: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeSiteMonitorListAssertionsAssertions {
    0 "operator" operator: String, 1 "property" property: String, 2 "target" target: String, 3 "type" r#type: String
} }

/// Describes site monitor log: `DescribeSiteMonitorLog` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeSiteMonitorLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorLog {
    pub browser: Option<String>,
    pub browser_info: Option<String>,
    pub city: Option<String>,
    pub device: Option<String>,
    pub end_time: Option<String>,
    pub filter: Option<String>,
    pub isp: Option<String>,
    pub length: Option<i64>,
    pub metric_name: Option<String>,
    pub next_token: Option<String>,
    pub start_time: Option<String>,
    /// Required.
    pub task_ids: String,
}
operation! { DescribeSiteMonitorLog(task_ids: String) "DescribeSiteMonitorLog" -> DescribeSiteMonitorLogOutput {
    0 "Browser" browser: String, 1 "BrowserInfo" browser_info: String, 2 "City" city: String, 3 "Device" device: String,
    4 "EndTime" end_time: String, 5 "Filter" filter: String, 6 "Isp" isp: String, 7 "Length" length: i64,
    8 "MetricName" metric_name: String, 9 "NextToken" next_token: String, 10 "StartTime" start_time: String,
    11 "TaskIds" task_ids
} }

/// Response of [`DescribeSiteMonitorLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorLogOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<String>,
}
model! { DescribeSiteMonitorLogOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "NextToken" next_token: String,
    4 "Success" success: String
} }

/// Describes site monitor quota: `DescribeSiteMonitorQuota` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeSiteMonitorQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorQuota {}
operation! { DescribeSiteMonitorQuota() "DescribeSiteMonitorQuota" -> DescribeSiteMonitorQuotaOutput {} }

/// Response of [`DescribeSiteMonitorQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorQuotaOutput {
    pub code: Option<String>,
    pub data: Option<DescribeSiteMonitorQuotaData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeSiteMonitorQuotaOutput {
    0 "Code" code: String, 1 "Data" data: DescribeSiteMonitorQuotaData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`DescribeSiteMonitorQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorQuotaData {
    pub second_monitor: Option<bool>,
    pub site_monitor_idc_quota: Option<i64>,
    pub site_monitor_operator_quota_quota: Option<i64>,
    pub site_monitor_quota_task_used: Option<i64>,
    pub site_monitor_task_quota: Option<i64>,
    pub site_monitor_version: Option<String>,
}
model! { DescribeSiteMonitorQuotaData {
    0 "SecondMonitor" second_monitor: bool, 1 "SiteMonitorIdcQuota" site_monitor_idc_quota: i64,
    2 "SiteMonitorOperatorQuotaQuota" site_monitor_operator_quota_quota: i64,
    3 "SiteMonitorQuotaTaskUsed" site_monitor_quota_task_used: i64,
    4 "SiteMonitorTaskQuota" site_monitor_task_quota: i64, 5 "SiteMonitorVersion" site_monitor_version: String
} }

/// Describes site monitor statistics: `DescribeSiteMonitorStatistics` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeSiteMonitorStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorStatistics {
    /// Required.
    pub metric_name: String,
    pub start_time: Option<String>,
    /// Required.
    pub task_id: String,
    pub time_range: Option<String>,
}
operation! { DescribeSiteMonitorStatistics(metric_name: String, task_id: String)
    "DescribeSiteMonitorStatistics" -> DescribeSiteMonitorStatisticsOutput {
    0 "MetricName" metric_name, 1 "StartTime" start_time: String, 2 "TaskId" task_id, 3 "TimeRange" time_range: String
} }

/// Response of [`DescribeSiteMonitorStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteMonitorStatisticsOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeSiteMonitorStatisticsOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: String
} }

/// Describes synthetic probe list: `DescribeSyntheticProbeList` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeSyntheticProbeList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyntheticProbeList {
    pub city: Option<String>,
    pub idc_probe: Option<bool>,
    pub ipv4: Option<bool>,
    pub ipv6: Option<bool>,
    pub isp: Option<String>,
    pub lm_probe: Option<bool>,
    pub mb_probe: Option<bool>,
    pub view_all: Option<bool>,
}
operation! { DescribeSyntheticProbeList() "DescribeSyntheticProbeList" -> DescribeSyntheticProbeListOutput {
    0 "City" city: String, 1 "IdcProbe" idc_probe: bool, 2 "Ipv4" ipv4: bool, 3 "Ipv6" ipv6: bool, 4 "Isp" isp: String,
    5 "LmProbe" lm_probe: bool, 6 "MbProbe" mb_probe: bool, 7 "ViewAll" view_all: bool
} }

/// Response of [`DescribeSyntheticProbeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyntheticProbeListOutput {
    pub code: Option<String>,
    pub isp_city_list: Vec<DescribeSyntheticProbeListIspCityList>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeSyntheticProbeListOutput {
    0 "Code" code: String, 1 "IspCityList" isp_city_list: Vec<DescribeSyntheticProbeListIspCityList>,
    2 "Message" message: String, 3 "Success" success: String
} }

/// In the response of [`DescribeSyntheticProbeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyntheticProbeListIspCityList {
    pub area_cn: Option<String>,
    pub area_en: Option<String>,
    pub city: Option<String>,
    pub city_cn: Option<String>,
    pub city_en: Option<String>,
    pub country: Option<String>,
    pub country_cn: Option<String>,
    pub country_en: Option<String>,
    pub idc_v4_probe_count: Option<i64>,
    pub idc_v6_probe_count: Option<i64>,
    pub ip_pool: Vec<String>,
    pub isp: Option<String>,
    pub isp_cn: Option<String>,
    pub isp_en: Option<String>,
    pub lm_probe_count: Option<i64>,
    pub mb_probe_count: Option<i64>,
    pub region: Option<String>,
    pub region_cn: Option<String>,
    pub region_en: Option<String>,
}
model! { DescribeSyntheticProbeListIspCityList {
    0 "AreaCn" area_cn: String, 1 "AreaEn" area_en: String, 2 "City" city: String, 3 "CityCn" city_cn: String,
    4 "CityEn" city_en: String, 5 "Country" country: String, 6 "CountryCn" country_cn: String,
    7 "CountryEn" country_en: String, 8 "IdcV4ProbeCount" idc_v4_probe_count: i64,
    9 "IdcV6ProbeCount" idc_v6_probe_count: i64, 10 "IpPool" ip_pool: Vec<String>, 11 "Isp" isp: String,
    12 "IspCn" isp_cn: String, 13 "IspEn" isp_en: String, 14 "LmProbeCount" lm_probe_count: i64,
    15 "MbProbeCount" mb_probe_count: i64, 16 "Region" region: String, 17 "RegionCn" region_cn: String,
    18 "RegionEn" region_en: String
} }

/// Describes system event attribute: `DescribeSystemEventAttribute` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeSystemEventAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemEventAttribute {
    pub end_time: Option<String>,
    pub event_type: Option<String>,
    pub group_id: Option<String>,
    pub level: Option<String>,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub product: Option<String>,
    pub search_keywords: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
operation! { DescribeSystemEventAttribute() "DescribeSystemEventAttribute" -> DescribeSystemEventAttributeOutput {
    0 "EndTime" end_time: String, 1 "EventType" event_type: String, 2 "GroupId" group_id: String,
    3 "Level" level: String, 4 "Name" name: String, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64,
    7 "Product" product: String, 8 "SearchKeywords" search_keywords: String, 9 "StartTime" start_time: String,
    10 "Status" status: String
} }

/// Response of [`DescribeSystemEventAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemEventAttributeOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
    pub system_events: Option<DescribeSystemEventAttributeSystemEvents>,
}
model! { DescribeSystemEventAttributeOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: String,
    3 "SystemEvents" system_events: DescribeSystemEventAttributeSystemEvents
} }

/// In the response of [`DescribeSystemEventAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemEventAttributeSystemEvents {
    pub system_event: Vec<DescribeSystemEventAttributeSystemEvent>,
}
model! { DescribeSystemEventAttributeSystemEvents {
    0 "SystemEvent" system_event: Vec<DescribeSystemEventAttributeSystemEvent>
} }

/// In the response of [`DescribeSystemEventAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemEventAttributeSystemEvent {
    pub content: Option<String>,
    pub group_id: Option<String>,
    pub id: Option<String>,
    pub instance_name: Option<String>,
    pub level: Option<String>,
    pub name: Option<String>,
    pub product: Option<String>,
    pub region_id: Option<String>,
    pub resource_id: Option<String>,
    pub status: Option<String>,
    pub time: Option<i64>,
}
model! { DescribeSystemEventAttributeSystemEvent {
    0 "Content" content: String, 1 "GroupId" group_id: String, 2 "Id" id: String,
    3 "InstanceName" instance_name: String, 4 "Level" level: String, 5 "Name" name: String, 6 "Product" product: String,
    7 "RegionId" region_id: String, 8 "ResourceId" resource_id: String, 9 "Status" status: String, 10 "Time" time: i64
} }

/// Describes system event count: `DescribeSystemEventCount` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeSystemEventCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemEventCount {
    pub end_time: Option<String>,
    pub event_type: Option<String>,
    pub group_id: Option<String>,
    pub level: Option<String>,
    pub name: Option<String>,
    pub product: Option<String>,
    pub search_keywords: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
operation! { DescribeSystemEventCount() "DescribeSystemEventCount" -> DescribeSystemEventCountOutput {
    0 "EndTime" end_time: String, 1 "EventType" event_type: String, 2 "GroupId" group_id: String,
    3 "Level" level: String, 4 "Name" name: String, 5 "Product" product: String,
    6 "SearchKeywords" search_keywords: String, 7 "StartTime" start_time: String, 8 "Status" status: String
} }

/// Response of [`DescribeSystemEventCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemEventCountOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
    pub system_event_counts: Option<DescribeSystemEventCountSystemEventCounts>,
}
model! { DescribeSystemEventCountOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: String,
    3 "SystemEventCounts" system_event_counts: DescribeSystemEventCountSystemEventCounts
} }

/// In the response of [`DescribeSystemEventCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemEventCountSystemEventCounts {
    pub system_event_count: Vec<DescribeSystemEventCountSystemEventCount>,
}
model! { DescribeSystemEventCountSystemEventCounts {
    0 "SystemEventCount" system_event_count: Vec<DescribeSystemEventCountSystemEventCount>
} }

/// In the response of [`DescribeSystemEventCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemEventCountSystemEventCount {
    pub content: Option<String>,
    pub group_id: Option<String>,
    pub instance_name: Option<String>,
    pub level: Option<String>,
    pub name: Option<String>,
    pub num: Option<i64>,
    pub product: Option<String>,
    pub region_id: Option<String>,
    pub resource_id: Option<String>,
    pub status: Option<String>,
    pub time: Option<i64>,
}
model! { DescribeSystemEventCountSystemEventCount {
    0 "Content" content: String, 1 "GroupId" group_id: String, 2 "InstanceName" instance_name: String,
    3 "Level" level: String, 4 "Name" name: String, 5 "Num" num: i64, 6 "Product" product: String,
    7 "RegionId" region_id: String, 8 "ResourceId" resource_id: String, 9 "Status" status: String, 10 "Time" time: i64
} }

/// Describes system event histogram: `DescribeSystemEventHistogram` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeSystemEventHistogram>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemEventHistogram {
    pub end_time: Option<String>,
    pub event_type: Option<String>,
    pub group_id: Option<String>,
    pub level: Option<String>,
    pub name: Option<String>,
    pub product: Option<String>,
    pub search_keywords: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
operation! { DescribeSystemEventHistogram() "DescribeSystemEventHistogram" -> DescribeSystemEventHistogramOutput {
    0 "EndTime" end_time: String, 1 "EventType" event_type: String, 2 "GroupId" group_id: String,
    3 "Level" level: String, 4 "Name" name: String, 5 "Product" product: String,
    6 "SearchKeywords" search_keywords: String, 7 "StartTime" start_time: String, 8 "Status" status: String
} }

/// Response of [`DescribeSystemEventHistogram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemEventHistogramOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
    pub system_event_histograms: Option<
        DescribeSystemEventHistogramSystemEventHistograms,
    >,
}
model! { DescribeSystemEventHistogramOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: String,
    3 "SystemEventHistograms" system_event_histograms: DescribeSystemEventHistogramSystemEventHistograms
} }

/// In the response of [`DescribeSystemEventHistogram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemEventHistogramSystemEventHistograms {
    pub system_event_histogram: Vec<DescribeSystemEventHistogramSystemEventHistogram>,
}
model! { DescribeSystemEventHistogramSystemEventHistograms {
    0 "SystemEventHistogram" system_event_histogram: Vec<DescribeSystemEventHistogramSystemEventHistogram>
} }

/// In the response of [`DescribeSystemEventHistogram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemEventHistogramSystemEventHistogram {
    pub count: Option<i64>,
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
model! { DescribeSystemEventHistogramSystemEventHistogram {
    0 "Count" count: i64, 1 "EndTime" end_time: i64, 2 "StartTime" start_time: i64
} }

/// Describes system event meta list: `DescribeSystemEventMetaList` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeSystemEventMetaList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemEventMetaList {}
operation! { DescribeSystemEventMetaList() "DescribeSystemEventMetaList" -> DescribeSystemEventMetaListOutput {} }

/// Response of [`DescribeSystemEventMetaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemEventMetaListOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeSystemEventMetaListData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeSystemEventMetaListOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeSystemEventMetaListData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeSystemEventMetaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemEventMetaListData {
    pub resource: Vec<DescribeSystemEventMetaListResource>,
}
model! { DescribeSystemEventMetaListData {
    0 "Resource" resource: Vec<DescribeSystemEventMetaListResource>
} }

/// In the response of [`DescribeSystemEventMetaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemEventMetaListResource {
    pub event_type: Option<String>,
    pub level: Option<String>,
    pub name: Option<String>,
    pub name_desc: Option<String>,
    pub name_desc_en: Option<String>,
    pub product: Option<String>,
    pub status: Option<String>,
    pub status_desc: Option<String>,
}
model! { DescribeSystemEventMetaListResource {
    0 "EventType" event_type: String, 1 "Level" level: String, 2 "Name" name: String, 3 "NameDesc" name_desc: String,
    4 "NameDesc.En" name_desc_en: String, 5 "Product" product: String, 6 "Status" status: String,
    7 "StatusDesc" status_desc: String
} }

/// Describes tag key list: `DescribeTagKeyList` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeTagKeyList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagKeyList {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeTagKeyList() "DescribeTagKeyList" -> DescribeTagKeyListOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} }

/// Response of [`DescribeTagKeyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagKeyListOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub tag_keys: Option<DescribeTagKeyListTagKeys>,
}
model! { DescribeTagKeyListOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool,
    3 "TagKeys" tag_keys: DescribeTagKeyListTagKeys
} }

/// In the response of [`DescribeTagKeyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagKeyListTagKeys {
    pub tag_key: Vec<String>,
}
model! { DescribeTagKeyListTagKeys {
    0 "TagKey" tag_key: Vec<String>
} }

/// Describes tag value list: `DescribeTagValueList` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeTagValueList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagValueList {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub tag_key: String,
}
operation! { DescribeTagValueList(tag_key: String) "DescribeTagValueList" -> DescribeTagValueListOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TagKey" tag_key
} }

/// Response of [`DescribeTagValueList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagValueListOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub tag_values: Option<DescribeTagValueListTagValues>,
}
model! { DescribeTagValueListOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool,
    3 "TagValues" tag_values: DescribeTagValueListTagValues
} }

/// In the response of [`DescribeTagValueList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagValueListTagValues {
    pub tag_value: Vec<String>,
}
model! { DescribeTagValueListTagValues {
    0 "TagValue" tag_value: Vec<String>
} }

/// Describes unhealthy host availability: `DescribeUnhealthyHostAvailability` of `cms` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeUnhealthyHostAvailability>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnhealthyHostAvailability {
    /// Required.
    pub id: Vec<i64>,
}
operation! { DescribeUnhealthyHostAvailability(id: Vec<i64>)
    "DescribeUnhealthyHostAvailability" -> DescribeUnhealthyHostAvailabilityOutput {
    0 "Id" id
} }

/// Response of [`DescribeUnhealthyHostAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnhealthyHostAvailabilityOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub unhealthy_list: Option<DescribeUnhealthyHostAvailabilityUnhealthyList>,
}
model! { DescribeUnhealthyHostAvailabilityOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool,
    3 "UnhealthyList" unhealthy_list: DescribeUnhealthyHostAvailabilityUnhealthyList
} }

/// In the response of [`DescribeUnhealthyHostAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnhealthyHostAvailabilityUnhealthyList {
    pub node_task_instance: Vec<DescribeUnhealthyHostAvailabilityNodeTaskInstance>,
}
model! { DescribeUnhealthyHostAvailabilityUnhealthyList {
    0 "NodeTaskInstance" node_task_instance: Vec<DescribeUnhealthyHostAvailabilityNodeTaskInstance>
} }

/// In the response of [`DescribeUnhealthyHostAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnhealthyHostAvailabilityNodeTaskInstance {
    pub id: Option<i64>,
    pub instance_list: Option<DescribeUnhealthyHostAvailabilityInstanceList>,
}
model! { DescribeUnhealthyHostAvailabilityNodeTaskInstance {
    0 "Id" id: i64, 1 "InstanceList" instance_list: DescribeUnhealthyHostAvailabilityInstanceList
} }

/// In the response of [`DescribeUnhealthyHostAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnhealthyHostAvailabilityInstanceList {
    pub string: Vec<String>,
}
model! { DescribeUnhealthyHostAvailabilityInstanceList {
    0 "String" string: Vec<String>
} }

/// Disables active metric rule: `DisableActiveMetricRule` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DisableActiveMetricRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableActiveMetricRule {
    /// Required.
    pub product: String,
}
operation! { DisableActiveMetricRule(product: String) "DisableActiveMetricRule" -> DisableActiveMetricRuleOutput {
    0 "Product" product
} }

/// Response of [`DisableActiveMetricRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableActiveMetricRuleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DisableActiveMetricRuleOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Disables event rules: `DisableEventRules` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DisableEventRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableEventRules {
    /// Required.
    pub rule_names: Vec<String>,
}
operation! { DisableEventRules(rule_names: Vec<String>) "DisableEventRules" -> DisableEventRulesOutput {
    0 "RuleNames" rule_names
} }

/// Response of [`DisableEventRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableEventRulesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DisableEventRulesOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Disables host availability: `DisableHostAvailability` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DisableHostAvailability>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableHostAvailability {
    /// Required.
    pub id: Vec<i64>,
}
operation! { DisableHostAvailability(id: Vec<i64>) "DisableHostAvailability" -> DisableHostAvailabilityOutput {
    0 "Id" id
} }

/// Response of [`DisableHostAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableHostAvailabilityOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DisableHostAvailabilityOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Disables metric rules: `DisableMetricRules` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DisableMetricRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableMetricRules {
    /// Required.
    pub rule_id: Vec<String>,
}
operation! { DisableMetricRules(rule_id: Vec<String>) "DisableMetricRules" -> DisableMetricRulesOutput {
    0 "RuleId" rule_id
} }

/// Response of [`DisableMetricRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableMetricRulesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DisableMetricRulesOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Disables site monitors: `DisableSiteMonitors` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/DisableSiteMonitors>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSiteMonitors {
    /// Required.
    pub task_ids: String,
}
operation! { DisableSiteMonitors(task_ids: String) "DisableSiteMonitors" -> DisableSiteMonitorsOutput {
    0 "TaskIds" task_ids
} }

/// Response of [`DisableSiteMonitors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSiteMonitorsOutput {
    pub code: Option<String>,
    pub data: Option<DisableSiteMonitorsData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DisableSiteMonitorsOutput {
    0 "Code" code: String, 1 "Data" data: DisableSiteMonitorsData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`DisableSiteMonitors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSiteMonitorsData {
    pub count: Option<i64>,
}
model! { DisableSiteMonitorsData {
    0 "count" count: i64
} }

/// Enables active metric rule: `EnableActiveMetricRule` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/EnableActiveMetricRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableActiveMetricRule {
    /// Required.
    pub product: String,
}
operation! { EnableActiveMetricRule(product: String) "EnableActiveMetricRule" -> EnableActiveMetricRuleOutput {
    0 "Product" product
} }

/// Response of [`EnableActiveMetricRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableActiveMetricRuleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableActiveMetricRuleOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Enables event rules: `EnableEventRules` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/EnableEventRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableEventRules {
    /// Required.
    pub rule_names: Vec<String>,
}
operation! { EnableEventRules(rule_names: Vec<String>) "EnableEventRules" -> EnableEventRulesOutput {
    0 "RuleNames" rule_names
} }

/// Response of [`EnableEventRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableEventRulesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableEventRulesOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Enables host availability: `EnableHostAvailability` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/EnableHostAvailability>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableHostAvailability {
    /// Required.
    pub id: Vec<i64>,
}
operation! { EnableHostAvailability(id: Vec<i64>) "EnableHostAvailability" -> EnableHostAvailabilityOutput {
    0 "Id" id
} }

/// Response of [`EnableHostAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableHostAvailabilityOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableHostAvailabilityOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Enables metric rule black list: `EnableMetricRuleBlackList` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/EnableMetricRuleBlackList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableMetricRuleBlackList {
    /// Required.
    pub id: String,
    /// Required.
    pub is_enable: bool,
}
operation! { EnableMetricRuleBlackList(id: String, is_enable: bool)
    "EnableMetricRuleBlackList" -> EnableMetricRuleBlackListOutput {
    0 "Id" id, 1 "IsEnable" is_enable
} }

/// Response of [`EnableMetricRuleBlackList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableMetricRuleBlackListOutput {
    pub code: Option<String>,
    pub count: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableMetricRuleBlackListOutput {
    0 "Code" code: String, 1 "Count" count: i64, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Enables metric rules: `EnableMetricRules` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/EnableMetricRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableMetricRules {
    /// Required.
    pub rule_id: Vec<String>,
}
operation! { EnableMetricRules(rule_id: Vec<String>) "EnableMetricRules" -> EnableMetricRulesOutput {
    0 "RuleId" rule_id
} }

/// Response of [`EnableMetricRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableMetricRulesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableMetricRulesOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Enables site monitors: `EnableSiteMonitors` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/EnableSiteMonitors>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSiteMonitors {
    /// Required.
    pub task_ids: String,
}
operation! { EnableSiteMonitors(task_ids: String) "EnableSiteMonitors" -> EnableSiteMonitorsOutput {
    0 "TaskIds" task_ids
} }

/// Response of [`EnableSiteMonitors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSiteMonitorsOutput {
    pub code: Option<String>,
    pub data: Option<EnableSiteMonitorsData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { EnableSiteMonitorsOutput {
    0 "Code" code: String, 1 "Data" data: EnableSiteMonitorsData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`EnableSiteMonitors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSiteMonitorsData {
    pub count: Option<i64>,
}
model! { EnableSiteMonitorsData {
    0 "count" count: i64
} }

/// Installs monitoring agent: `InstallMonitoringAgent` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/InstallMonitoringAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallMonitoringAgent {
    pub force: Option<bool>,
    pub install_command: Option<String>,
    pub instance_ids: Option<Vec<String>>,
}
operation! { InstallMonitoringAgent() "InstallMonitoringAgent" -> InstallMonitoringAgentOutput {
    0 "Force" force: bool, 1 "InstallCommand" install_command: String, 2 "InstanceIds" instance_ids: Vec<String>
} }

/// Response of [`InstallMonitoringAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallMonitoringAgentOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { InstallMonitoringAgentOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Modifies group monitoring agent process: `ModifyGroupMonitoringAgentProcess` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/ModifyGroupMonitoringAgentProcess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGroupMonitoringAgentProcess {
    /// Required.
    pub alert_config: Vec<ModifyGroupMonitoringAgentProcessAlertConfig>,
    /// Required.
    pub group_id: String,
    /// Required.
    pub id: String,
    pub match_express_filter_relation: Option<String>,
}
operation! {
    ModifyGroupMonitoringAgentProcess(alert_config: Vec<ModifyGroupMonitoringAgentProcessAlertConfig>, group_id: String, id: String)
    "ModifyGroupMonitoringAgentProcess" -> ModifyGroupMonitoringAgentProcessOutput {
    0 "AlertConfig" alert_config, 1 "GroupId" group_id, 2 "Id" id,
    3 "MatchExpressFilterRelation" match_express_filter_relation: String
} }

/// In the request of [`ModifyGroupMonitoringAgentProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGroupMonitoringAgentProcessAlertConfig {
    /// Required.
    pub comparison_operator: Option<String>,
    pub effective_interval: Option<String>,
    /// Required.
    pub escalations_level: Option<String>,
    pub no_effective_interval: Option<String>,
    pub silence_time: Option<String>,
    pub statistics: Option<String>,
    pub target_list: Option<Vec<ModifyGroupMonitoringAgentProcessTargetList>>,
    /// Required.
    pub threshold: Option<String>,
    /// Required.
    pub times: Option<String>,
    /// Secret.
    pub webhook: Option<Secret>,
}
input! {
    ModifyGroupMonitoringAgentProcessAlertConfig(comparison_operator: String, escalations_level: String, threshold: String, times: String) {
    0 "ComparisonOperator" comparison_operator: String, 1 "EffectiveInterval" effective_interval: String,
    2 "EscalationsLevel" escalations_level: String, 3 "NoEffectiveInterval" no_effective_interval: String,
    4 "SilenceTime" silence_time: String, 5 "Statistics" statistics: String,
    6 "TargetList" target_list: Vec<ModifyGroupMonitoringAgentProcessTargetList>, 7 "Threshold" threshold: String,
    8 "Times" times: String, 9 "Webhook" webhook: Secret
} }

/// In the request of [`ModifyGroupMonitoringAgentProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGroupMonitoringAgentProcessTargetList {
    pub arn: Option<String>,
    pub id: Option<String>,
    pub json_params: Option<String>,
    pub level: Option<String>,
}
input! { ModifyGroupMonitoringAgentProcessTargetList() {
    0 "Arn" arn: String, 1 "Id" id: String, 2 "JsonParams" json_params: String, 3 "Level" level: String
} }

/// Response of [`ModifyGroupMonitoringAgentProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGroupMonitoringAgentProcessOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyGroupMonitoringAgentProcessOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Modifies host availability: `ModifyHostAvailability` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/ModifyHostAvailability>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostAvailability {
    /// Required.
    pub alert_config_escalation_list: Vec<
        ModifyHostAvailabilityAlertConfigEscalationList,
    >,
    pub alert_config_target_list: Option<
        Vec<ModifyHostAvailabilityAlertConfigTargetList>,
    >,
    /// Required.
    pub group_id: i64,
    /// Required.
    pub id: i64,
    pub instance_list: Option<Vec<String>>,
    /// Required.
    pub task_name: String,
    pub task_scope: Option<String>,
    pub alert_config: Option<ModifyHostAvailabilityAlertConfig>,
    pub task_option: Option<ModifyHostAvailabilityTaskOption>,
}
operation! {
    ModifyHostAvailability(alert_config_escalation_list: Vec<ModifyHostAvailabilityAlertConfigEscalationList>, group_id: i64, id: i64, task_name: String)
    "ModifyHostAvailability" -> ModifyHostAvailabilityOutput {
    0 "AlertConfigEscalationList" alert_config_escalation_list,
    1 "AlertConfigTargetList" alert_config_target_list: Vec<ModifyHostAvailabilityAlertConfigTargetList>,
    2 "GroupId" group_id, 3 "Id" id, 4 "InstanceList" instance_list: Vec<String>, 5 "TaskName" task_name,
    6 "TaskScope" task_scope: String, 7 "AlertConfig" alert_config: ModifyHostAvailabilityAlertConfig,
    8 "TaskOption" task_option: ModifyHostAvailabilityTaskOption
} }

/// In the request of [`ModifyHostAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostAvailabilityAlertConfigEscalationList {
    pub aggregate: Option<String>,
    /// Required.
    pub metric_name: Option<String>,
    pub operator: Option<String>,
    pub times: Option<i64>,
    pub value: Option<String>,
}
input! { ModifyHostAvailabilityAlertConfigEscalationList(metric_name: String) {
    0 "Aggregate" aggregate: String, 1 "MetricName" metric_name: String, 2 "Operator" operator: String,
    3 "Times" times: i64, 4 "Value" value: String
} }

/// In the request of [`ModifyHostAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostAvailabilityAlertConfigTargetList {
    pub arn: Option<String>,
    pub id: Option<String>,
    pub json_params: Option<String>,
    pub level: Option<String>,
}
input! { ModifyHostAvailabilityAlertConfigTargetList() {
    0 "Arn" arn: String, 1 "Id" id: String, 2 "JsonParams" json_params: String, 3 "Level" level: String
} }

/// In the request of [`ModifyHostAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostAvailabilityAlertConfig {
    pub end_time: Option<i64>,
    /// Required.
    pub notify_type: Option<i64>,
    pub silence_time: Option<i64>,
    pub start_time: Option<i64>,
    pub web_hook: Option<String>,
}
input! { ModifyHostAvailabilityAlertConfig(notify_type: i64) {
    0 "EndTime" end_time: i64, 1 "NotifyType" notify_type: i64, 2 "SilenceTime" silence_time: i64,
    3 "StartTime" start_time: i64, 4 "WebHook" web_hook: String
} }

/// In the request of [`ModifyHostAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostAvailabilityTaskOption {
    pub http_header: Option<String>,
    pub http_method: Option<String>,
    pub http_negative: Option<bool>,
    pub http_post_content: Option<String>,
    pub http_response_charset: Option<String>,
    pub http_response_match_content: Option<String>,
    pub http_uri: Option<String>,
    pub interval: Option<i64>,
    pub telnet_or_ping_host: Option<String>,
}
input! { ModifyHostAvailabilityTaskOption() {
    0 "HttpHeader" http_header: String, 1 "HttpMethod" http_method: String, 2 "HttpNegative" http_negative: bool,
    3 "HttpPostContent" http_post_content: String, 4 "HttpResponseCharset" http_response_charset: String,
    5 "HttpResponseMatchContent" http_response_match_content: String, 6 "HttpURI" http_uri: String,
    7 "Interval" interval: i64, 8 "TelnetOrPingHost" telnet_or_ping_host: String
} }

/// Response of [`ModifyHostAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostAvailabilityOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyHostAvailabilityOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Modifies host info: `ModifyHostInfo` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/ModifyHostInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostInfo {
    pub host_name: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ModifyHostInfo(instance_id: String) "ModifyHostInfo" -> ModifyHostInfoOutput {
    0 "HostName" host_name: String, 1 "InstanceId" instance_id
} }

/// Response of [`ModifyHostInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostInfoOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyHostInfoOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Modifies hybrid monitor namespace: `ModifyHybridMonitorNamespace` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/ModifyHybridMonitorNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHybridMonitorNamespace {
    pub description: Option<String>,
    /// Required.
    pub namespace: String,
    pub spec: Option<String>,
}
operation! { ModifyHybridMonitorNamespace(namespace: String)
    "ModifyHybridMonitorNamespace" -> ModifyHybridMonitorNamespaceOutput {
    0 "Description" description: String, 1 "Namespace" namespace, 2 "Spec" spec: String
} }

/// Response of [`ModifyHybridMonitorNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHybridMonitorNamespaceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { ModifyHybridMonitorNamespaceOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: String
} }

/// Modifies hybrid monitor sls group: `ModifyHybridMonitorSLSGroup` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/ModifyHybridMonitorSLSGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHybridMonitorSLSGroup {
    /// Required.
    pub sls_group_config: Vec<ModifyHybridMonitorSLSGroupSLSGroupConfig>,
    pub sls_group_description: Option<String>,
    /// Required.
    pub sls_group_name: String,
}
operation! {
    ModifyHybridMonitorSLSGroup(sls_group_config: Vec<ModifyHybridMonitorSLSGroupSLSGroupConfig>, sls_group_name: String)
    "ModifyHybridMonitorSLSGroup" -> ModifyHybridMonitorSLSGroupOutput {
    0 "SLSGroupConfig" sls_group_config, 1 "SLSGroupDescription" sls_group_description: String,
    2 "SLSGroupName" sls_group_name
} }

/// In the request of [`ModifyHybridMonitorSLSGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHybridMonitorSLSGroupSLSGroupConfig {
    /// Required.
    pub sls_logstore: Option<String>,
    /// Required.
    pub sls_project: Option<String>,
    /// Required.
    pub sls_region: Option<String>,
    pub sls_user_id: Option<String>,
}
input! { ModifyHybridMonitorSLSGroupSLSGroupConfig(sls_logstore: String, sls_project: String, sls_region: String) {
    0 "SLSLogstore" sls_logstore: String, 1 "SLSProject" sls_project: String, 2 "SLSRegion" sls_region: String,
    3 "SLSUserId" sls_user_id: String
} }

/// Response of [`ModifyHybridMonitorSLSGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHybridMonitorSLSGroupOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { ModifyHybridMonitorSLSGroupOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: String
} }

/// Modifies hybrid monitor task: `ModifyHybridMonitorTask` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/ModifyHybridMonitorTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHybridMonitorTask {
    pub attach_labels: Option<Vec<ModifyHybridMonitorTaskAttachLabels>>,
    pub collect_interval: Option<String>,
    pub description: Option<String>,
    pub sls_process_config: Option<ModifyHybridMonitorTaskSLSProcessConfig>,
    /// Required.
    pub task_id: String,
    pub task_name: Option<String>,
}
operation! { ModifyHybridMonitorTask(task_id: String) "ModifyHybridMonitorTask" -> ModifyHybridMonitorTaskOutput {
    0 "AttachLabels" attach_labels: Vec<ModifyHybridMonitorTaskAttachLabels>,
    1 "CollectInterval" collect_interval: String, 2 "Description" description: String,
    3 "SLSProcessConfig" sls_process_config: ModifyHybridMonitorTaskSLSProcessConfig, 4 "TaskId" task_id,
    5 "TaskName" task_name: String
} }

/// In the request of [`ModifyHybridMonitorTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHybridMonitorTaskAttachLabels {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { ModifyHybridMonitorTaskAttachLabels() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`ModifyHybridMonitorTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHybridMonitorTaskSLSProcessConfig {
    pub express: Option<Vec<ModifyHybridMonitorTaskExpress>>,
    pub filter: Option<ModifyHybridMonitorTaskFilter>,
    pub group_by: Option<Vec<ModifyHybridMonitorTaskGroupBy>>,
    pub statistics: Option<Vec<ModifyHybridMonitorTaskStatistics>>,
}
input! { ModifyHybridMonitorTaskSLSProcessConfig() {
    0 "Express" express: Vec<ModifyHybridMonitorTaskExpress>, 1 "Filter" filter: ModifyHybridMonitorTaskFilter,
    2 "GroupBy" group_by: Vec<ModifyHybridMonitorTaskGroupBy>,
    3 "Statistics" statistics: Vec<ModifyHybridMonitorTaskStatistics>
} }

/// In the request of [`ModifyHybridMonitorTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHybridMonitorTaskExpress {
    pub alias: Option<String>,
    pub express: Option<String>,
}
input! { ModifyHybridMonitorTaskExpress() {
    0 "Alias" alias: String, 1 "Express" express: String
} }

/// In the request of [`ModifyHybridMonitorTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHybridMonitorTaskFilter {
    pub filters: Option<Vec<ModifyHybridMonitorTaskFilters>>,
    pub relation: Option<String>,
}
input! { ModifyHybridMonitorTaskFilter() {
    0 "Filters" filters: Vec<ModifyHybridMonitorTaskFilters>, 1 "Relation" relation: String
} }

/// In the request of [`ModifyHybridMonitorTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHybridMonitorTaskFilters {
    pub operator: Option<String>,
    pub sls_key_name: Option<String>,
    pub value: Option<String>,
}
input! { ModifyHybridMonitorTaskFilters() {
    0 "Operator" operator: String, 1 "SLSKeyName" sls_key_name: String, 2 "Value" value: String
} }

/// In the request of [`ModifyHybridMonitorTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHybridMonitorTaskGroupBy {
    pub alias: Option<String>,
    pub sls_key_name: Option<String>,
}
input! { ModifyHybridMonitorTaskGroupBy() {
    0 "Alias" alias: String, 1 "SLSKeyName" sls_key_name: String
} }

/// In the request of [`ModifyHybridMonitorTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHybridMonitorTaskStatistics {
    pub alias: Option<String>,
    pub function: Option<String>,
    pub parameter1: Option<String>,
    pub parameter2: Option<String>,
    pub sls_key_name: Option<String>,
}
input! { ModifyHybridMonitorTaskStatistics() {
    0 "Alias" alias: String, 1 "Function" function: String, 2 "Parameter1" parameter1: String,
    3 "Parameter2" parameter2: String, 4 "SLSKeyName" sls_key_name: String
} }

/// Response of [`ModifyHybridMonitorTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHybridMonitorTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { ModifyHybridMonitorTaskOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: String
} }

/// Modifies metric rule black list: `ModifyMetricRuleBlackList` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/ModifyMetricRuleBlackList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMetricRuleBlackList {
    /// Required.
    pub category: String,
    pub effective_time: Option<String>,
    pub enable_end_time: Option<String>,
    pub enable_start_time: Option<String>,
    /// Required.
    pub id: String,
    /// Required.
    pub instances: Vec<String>,
    pub metrics: Option<Vec<ModifyMetricRuleBlackListMetrics>>,
    /// Required.
    pub name: String,
    /// Required.
    pub namespace: String,
    pub scope_type: Option<String>,
    pub scope_value: Option<String>,
}

/// Arguments of [`ModifyMetricRuleBlackList::new`].
pub struct ModifyMetricRuleBlackListRequired {
    pub category: String,
    pub id: String,
    pub instances: Vec<String>,
    pub name: String,
    pub namespace: String,
}
operation! { ModifyMetricRuleBlackList { ModifyMetricRuleBlackListRequired: category, id, instances, name, namespace }
    "ModifyMetricRuleBlackList" -> ModifyMetricRuleBlackListOutput {
    0 "Category" category, 1 "EffectiveTime" effective_time: String, 2 "EnableEndTime" enable_end_time: String,
    3 "EnableStartTime" enable_start_time: String, 4 "Id" id, 5 "Instances" instances,
    6 "Metrics" metrics: Vec<ModifyMetricRuleBlackListMetrics>, 7 "Name" name, 8 "Namespace" namespace,
    9 "ScopeType" scope_type: String, 10 "ScopeValue" scope_value: String
} }

/// In the request of [`ModifyMetricRuleBlackList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMetricRuleBlackListMetrics {
    /// Required.
    pub metric_name: Option<String>,
    pub resource: Option<String>,
}
input! { ModifyMetricRuleBlackListMetrics(metric_name: String) {
    0 "MetricName" metric_name: String, 1 "Resource" resource: String
} }

/// Response of [`ModifyMetricRuleBlackList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMetricRuleBlackListOutput {
    pub code: Option<String>,
    pub count: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyMetricRuleBlackListOutput {
    0 "Code" code: String, 1 "Count" count: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Modifies metric rule template: `ModifyMetricRuleTemplate` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/ModifyMetricRuleTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMetricRuleTemplate {
    pub alert_templates: Option<Vec<ModifyMetricRuleTemplateAlertTemplates>>,
    pub description: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub rest_version: i64,
    /// Required.
    pub template_id: i64,
}
operation! { ModifyMetricRuleTemplate(rest_version: i64, template_id: i64)
    "ModifyMetricRuleTemplate" -> ModifyMetricRuleTemplateOutput {
    0 "AlertTemplates" alert_templates: Vec<ModifyMetricRuleTemplateAlertTemplates>,
    1 "Description" description: String, 2 "Name" name: String, 3 "RestVersion" rest_version, 4 "TemplateId" template_id
} }

/// In the request of [`ModifyMetricRuleTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMetricRuleTemplateAlertTemplates {
    pub escalations: Option<ModifyMetricRuleTemplateEscalations>,
    pub category: Option<String>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub period: Option<i64>,
    pub rule_name: Option<String>,
    pub selector: Option<String>,
    /// Secret.
    pub webhook: Option<Secret>,
}
input! { ModifyMetricRuleTemplateAlertTemplates() {
    0 "Escalations" escalations: ModifyMetricRuleTemplateEscalations, 1 "Category" category: String,
    2 "MetricName" metric_name: String, 3 "Namespace" namespace: String, 4 "Period" period: i64,
    5 "RuleName" rule_name: String, 6 "Selector" selector: String, 7 "Webhook" webhook: Secret
} }

/// In the request of [`ModifyMetricRuleTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMetricRuleTemplateEscalations {
    pub critical: Option<ModifyMetricRuleTemplateCritical>,
    pub info: Option<ModifyMetricRuleTemplateInfo>,
    pub warn: Option<ModifyMetricRuleTemplateWarn>,
}
input! { ModifyMetricRuleTemplateEscalations() {
    0 "Critical" critical: ModifyMetricRuleTemplateCritical, 1 "Info" info: ModifyMetricRuleTemplateInfo,
    2 "Warn" warn: ModifyMetricRuleTemplateWarn
} }

/// In the request of [`ModifyMetricRuleTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMetricRuleTemplateCritical {
    pub comparison_operator: Option<String>,
    pub n: Option<i64>,
    pub statistics: Option<String>,
    pub threshold: Option<String>,
    pub times: Option<i64>,
}
input! { ModifyMetricRuleTemplateCritical() {
    0 "ComparisonOperator" comparison_operator: String, 1 "N" n: i64, 2 "Statistics" statistics: String,
    3 "Threshold" threshold: String, 4 "Times" times: i64
} }

/// In the request of [`ModifyMetricRuleTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMetricRuleTemplateInfo {
    pub comparison_operator: Option<String>,
    pub n: Option<i64>,
    pub statistics: Option<String>,
    pub threshold: Option<String>,
    pub times: Option<i64>,
}
input! { ModifyMetricRuleTemplateInfo() {
    0 "ComparisonOperator" comparison_operator: String, 1 "N" n: i64, 2 "Statistics" statistics: String,
    3 "Threshold" threshold: String, 4 "Times" times: i64
} }

/// In the request of [`ModifyMetricRuleTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMetricRuleTemplateWarn {
    pub comparison_operator: Option<String>,
    pub n: Option<i64>,
    pub statistics: Option<String>,
    pub threshold: Option<String>,
    pub times: Option<i64>,
}
input! { ModifyMetricRuleTemplateWarn() {
    0 "ComparisonOperator" comparison_operator: String, 1 "N" n: i64, 2 "Statistics" statistics: String,
    3 "Threshold" threshold: String, 4 "Times" times: i64
} }

/// Response of [`ModifyMetricRuleTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMetricRuleTemplateOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyMetricRuleTemplateOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Modifies monitor group: `ModifyMonitorGroup` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/ModifyMonitorGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMonitorGroup {
    pub contact_groups: Option<String>,
    /// Required.
    pub group_id: String,
    pub group_name: Option<String>,
}
operation! { ModifyMonitorGroup(group_id: String) "ModifyMonitorGroup" -> ModifyMonitorGroupOutput {
    0 "ContactGroups" contact_groups: String, 1 "GroupId" group_id, 2 "GroupName" group_name: String
} }

/// Response of [`ModifyMonitorGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMonitorGroupOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyMonitorGroupOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Modifies monitor group instances: `ModifyMonitorGroupInstances` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/ModifyMonitorGroupInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMonitorGroupInstances {
    /// Required.
    pub group_id: i64,
    /// Required.
    pub instances: Vec<ModifyMonitorGroupInstancesInstances>,
}
operation! { ModifyMonitorGroupInstances(group_id: i64, instances: Vec<ModifyMonitorGroupInstancesInstances>)
    "ModifyMonitorGroupInstances" -> ModifyMonitorGroupInstancesOutput {
    0 "GroupId" group_id, 1 "Instances" instances
} }

/// In the request of [`ModifyMonitorGroupInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMonitorGroupInstancesInstances {
    /// Required.
    pub category: Option<String>,
    /// Required.
    pub instance_id: Option<String>,
    /// Required.
    pub instance_name: Option<String>,
    /// Required.
    pub region_id: Option<String>,
}
input! {
    ModifyMonitorGroupInstancesInstances(category: String, instance_id: String, instance_name: String, region_id: String) {
    0 "Category" category: String, 1 "InstanceId" instance_id: String, 2 "InstanceName" instance_name: String,
    3 "RegionId" region_id: String
} }

/// Response of [`ModifyMonitorGroupInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMonitorGroupInstancesOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyMonitorGroupInstancesOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Modifies site monitor: `ModifySiteMonitor` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/ModifySiteMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySiteMonitor {
    pub address: Option<String>,
    pub alert_ids: Option<String>,
    pub custom_schedule: Option<String>,
    pub interval: Option<String>,
    pub interval_unit: Option<String>,
    pub isp_cities: Option<String>,
    pub options_json: Option<String>,
    /// Required.
    pub task_id: String,
    pub task_name: Option<String>,
}
operation! { ModifySiteMonitor(task_id: String) "ModifySiteMonitor" -> ModifySiteMonitorOutput {
    0 "Address" address: String, 1 "AlertIds" alert_ids: String, 2 "CustomSchedule" custom_schedule: String,
    3 "Interval" interval: String, 4 "IntervalUnit" interval_unit: String, 5 "IspCities" isp_cities: String,
    6 "OptionsJson" options_json: String, 7 "TaskId" task_id, 8 "TaskName" task_name: String
} }

/// Response of [`ModifySiteMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySiteMonitorOutput {
    pub code: Option<String>,
    pub data: Option<ModifySiteMonitorData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { ModifySiteMonitorOutput {
    0 "Code" code: String, 1 "Data" data: ModifySiteMonitorData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`ModifySiteMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySiteMonitorData {
    pub count: Option<i64>,
}
model! { ModifySiteMonitorData {
    0 "count" count: i64
} }

/// Puts contact: `PutContact` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/PutContact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutContact {
    /// Required.
    pub contact_name: String,
    /// Required.
    pub describe: String,
    pub lang: Option<String>,
    pub channels: Option<PutContactChannels>,
}
operation! { PutContact(contact_name: String, describe: String) "PutContact" -> PutContactOutput {
    0 "ContactName" contact_name, 1 "Describe" describe, 2 "Lang" lang: String,
    3 "Channels" channels: PutContactChannels
} }

/// In the request of [`PutContact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutContactChannels {
    pub ali_im: Option<String>,
    pub ding_web_hook: Option<String>,
    pub mail: Option<String>,
    pub sms: Option<String>,
}
input! { PutContactChannels() {
    0 "AliIM" ali_im: String, 1 "DingWebHook" ding_web_hook: String, 2 "Mail" mail: String, 3 "SMS" sms: String
} }

/// Response of [`PutContact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutContactOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PutContactOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Puts contact group: `PutContactGroup` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/PutContactGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutContactGroup {
    /// Required.
    pub contact_group_name: String,
    pub contact_names: Option<Vec<String>>,
    pub describe: Option<String>,
    pub enable_subscribed: Option<bool>,
}
operation! { PutContactGroup(contact_group_name: String) "PutContactGroup" -> PutContactGroupOutput {
    0 "ContactGroupName" contact_group_name, 1 "ContactNames" contact_names: Vec<String>, 2 "Describe" describe: String,
    3 "EnableSubscribed" enable_subscribed: bool
} }

/// Response of [`PutContactGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutContactGroupOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PutContactGroupOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Puts custom event: `PutCustomEvent` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/PutCustomEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutCustomEvent {
    /// Required.
    pub event_info: Vec<PutCustomEventEventInfo>,
}
operation! { PutCustomEvent(event_info: Vec<PutCustomEventEventInfo>) "PutCustomEvent" -> PutCustomEventOutput {
    0 "EventInfo" event_info
} }

/// In the request of [`PutCustomEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutCustomEventEventInfo {
    /// Required.
    pub content: Option<String>,
    /// Required.
    pub event_name: Option<String>,
    pub group_id: Option<String>,
    pub time: Option<String>,
}
input! { PutCustomEventEventInfo(content: String, event_name: String) {
    0 "Content" content: String, 1 "EventName" event_name: String, 2 "GroupId" group_id: String, 3 "Time" time: String
} }

/// Response of [`PutCustomEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutCustomEventOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { PutCustomEventOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Puts custom event rule: `PutCustomEventRule` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/PutCustomEventRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutCustomEventRule {
    /// Required.
    pub contact_groups: String,
    pub effective_interval: Option<String>,
    pub email_subject: Option<String>,
    /// Required.
    pub event_name: String,
    /// Required.
    pub group_id: String,
    /// Required.
    pub level: String,
    pub period: Option<String>,
    /// Required.
    pub rule_id: String,
    /// Required.
    pub rule_name: String,
    /// Required.
    pub threshold: String,
    /// Secret.
    pub webhook: Option<Secret>,
}

/// Arguments of [`PutCustomEventRule::new`].
pub struct PutCustomEventRuleRequired {
    pub contact_groups: String,
    pub event_name: String,
    pub group_id: String,
    pub level: String,
    pub rule_id: String,
    pub rule_name: String,
    pub threshold: String,
}
operation! {
    PutCustomEventRule { PutCustomEventRuleRequired: contact_groups, event_name, group_id, level, rule_id, rule_name, threshold }
    "PutCustomEventRule" -> PutCustomEventRuleOutput {
    0 "ContactGroups" contact_groups, 1 "EffectiveInterval" effective_interval: String,
    2 "EmailSubject" email_subject: String, 3 "EventName" event_name, 4 "GroupId" group_id, 5 "Level" level,
    6 "Period" period: String, 7 "RuleId" rule_id, 8 "RuleName" rule_name, 9 "Threshold" threshold,
    10 "Webhook" webhook: Secret
} }

/// Response of [`PutCustomEventRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutCustomEventRuleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PutCustomEventRuleOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Puts custom metric: `PutCustomMetric` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/PutCustomMetric>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutCustomMetric {
    /// Required.
    pub metric_list: Vec<PutCustomMetricMetricList>,
}
operation! { PutCustomMetric(metric_list: Vec<PutCustomMetricMetricList>) "PutCustomMetric" -> PutCustomMetricOutput {
    0 "MetricList" metric_list
} }

/// In the request of [`PutCustomMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutCustomMetricMetricList {
    /// Required.
    pub dimensions: Option<String>,
    /// Required.
    pub group_id: Option<String>,
    /// Required.
    pub metric_name: Option<String>,
    pub period: Option<String>,
    pub time: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub values: Option<String>,
}

/// Arguments of [`PutCustomMetricMetricList::new`].
pub struct PutCustomMetricMetricListRequired {
    pub dimensions: String,
    pub group_id: String,
    pub metric_name: String,
    pub r#type: String,
    pub values: String,
}
input! {
    PutCustomMetricMetricList { PutCustomMetricMetricListRequired: dimensions, group_id, metric_name, r#type, values } {
    0 "Dimensions" dimensions: String, 1 "GroupId" group_id: String, 2 "MetricName" metric_name: String,
    3 "Period" period: String, 4 "Time" time: String, 5 "Type" r#type: String, 6 "Values" values: String
} }

/// Response of [`PutCustomMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutCustomMetricOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { PutCustomMetricOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Puts custom metric rule: `PutCustomMetricRule` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/PutCustomMetricRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutCustomMetricRule {
    /// Required.
    pub comparison_operator: String,
    /// Required.
    pub contact_groups: String,
    pub effective_interval: Option<String>,
    pub email_subject: Option<String>,
    /// Required.
    pub evaluation_count: i64,
    pub group_id: Option<String>,
    /// Required.
    pub level: String,
    /// Required.
    pub metric_name: String,
    pub period: Option<String>,
    /// Required.
    pub resources: String,
    /// Required.
    pub rule_id: String,
    pub rule_name: Option<String>,
    pub silence_time: Option<i64>,
    /// Required.
    pub statistics: String,
    /// Required.
    pub threshold: String,
    /// Secret.
    pub webhook: Option<Secret>,
}

/// Arguments of [`PutCustomMetricRule::new`].
pub struct PutCustomMetricRuleRequired {
    pub comparison_operator: String,
    pub contact_groups: String,
    pub evaluation_count: i64,
    pub level: String,
    pub metric_name: String,
    pub resources: String,
    pub rule_id: String,
    pub statistics: String,
    pub threshold: String,
}
operation! {
    PutCustomMetricRule { PutCustomMetricRuleRequired: comparison_operator, contact_groups, evaluation_count, level, metric_name, resources, rule_id, statistics, threshold }
    "PutCustomMetricRule" -> PutCustomMetricRuleOutput {
    0 "ComparisonOperator" comparison_operator, 1 "ContactGroups" contact_groups,
    2 "EffectiveInterval" effective_interval: String, 3 "EmailSubject" email_subject: String,
    4 "EvaluationCount" evaluation_count, 5 "GroupId" group_id: String, 6 "Level" level, 7 "MetricName" metric_name,
    8 "Period" period: String, 9 "Resources" resources, 10 "RuleId" rule_id, 11 "RuleName" rule_name: String,
    12 "SilenceTime" silence_time: i64, 13 "Statistics" statistics, 14 "Threshold" threshold,
    15 "Webhook" webhook: Secret
} }

/// Response of [`PutCustomMetricRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutCustomMetricRuleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PutCustomMetricRuleOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Puts event rule: `PutEventRule` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/PutEventRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutEventRule {
    pub description: Option<String>,
    /// Required.
    pub event_pattern: Vec<PutEventRuleEventPattern>,
    pub event_type: Option<String>,
    pub group_id: Option<String>,
    /// Required.
    pub rule_name: String,
    pub silence_time: Option<i64>,
    pub state: Option<String>,
}
operation! { PutEventRule(event_pattern: Vec<PutEventRuleEventPattern>, rule_name: String)
    "PutEventRule" -> PutEventRuleOutput {
    0 "Description" description: String, 1 "EventPattern" event_pattern, 2 "EventType" event_type: String,
    3 "GroupId" group_id: String, 4 "RuleName" rule_name, 5 "SilenceTime" silence_time: i64, 6 "State" state: String
} }

/// In the request of [`PutEventRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutEventRuleEventPattern {
    pub custom_filters: Option<String>,
    pub event_type_list: Option<Vec<String>>,
    pub level_list: Option<Vec<String>>,
    pub name_list: Option<Vec<String>>,
    /// Required.
    pub product: Option<String>,
    pub sql_filter: Option<String>,
    pub status_list: Option<Vec<String>>,
}
input! { PutEventRuleEventPattern(product: String) {
    0 "CustomFilters" custom_filters: String, 1 "EventTypeList" event_type_list: Vec<String>,
    2 "LevelList" level_list: Vec<String>, 3 "NameList" name_list: Vec<String>, 4 "Product" product: String,
    5 "SQLFilter" sql_filter: String, 6 "StatusList" status_list: Vec<String>
} }

/// Response of [`PutEventRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutEventRuleOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PutEventRuleOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Puts event rule targets: `PutEventRuleTargets` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/PutEventRuleTargets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutEventRuleTargets {
    pub contact_parameters: Option<Vec<PutEventRuleTargetsContactParameters>>,
    pub fc_parameters: Option<Vec<PutEventRuleTargetsFcParameters>>,
    pub mns_parameters: Option<Vec<PutEventRuleTargetsMnsParameters>>,
    pub open_api_parameters: Option<Vec<PutEventRuleTargetsOpenApiParameters>>,
    /// Required.
    pub rule_name: String,
    pub sls_parameters: Option<Vec<PutEventRuleTargetsSlsParameters>>,
    pub webhook_parameters: Option<Vec<PutEventRuleTargetsWebhookParameters>>,
}
operation! { PutEventRuleTargets(rule_name: String) "PutEventRuleTargets" -> PutEventRuleTargetsOutput {
    0 "ContactParameters" contact_parameters: Vec<PutEventRuleTargetsContactParameters>,
    1 "FcParameters" fc_parameters: Vec<PutEventRuleTargetsFcParameters>,
    2 "MnsParameters" mns_parameters: Vec<PutEventRuleTargetsMnsParameters>,
    3 "OpenApiParameters" open_api_parameters: Vec<PutEventRuleTargetsOpenApiParameters>, 4 "RuleName" rule_name,
    5 "SlsParameters" sls_parameters: Vec<PutEventRuleTargetsSlsParameters>,
    6 "WebhookParameters" webhook_parameters: Vec<PutEventRuleTargetsWebhookParameters>
} }

/// In the request of [`PutEventRuleTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutEventRuleTargetsContactParameters {
    pub contact_group_name: Option<String>,
    pub id: Option<String>,
    pub level: Option<String>,
}
input! { PutEventRuleTargetsContactParameters() {
    0 "ContactGroupName" contact_group_name: String, 1 "Id" id: String, 2 "Level" level: String
} }

/// In the request of [`PutEventRuleTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutEventRuleTargetsFcParameters {
    pub function_name: Option<String>,
    pub id: Option<String>,
    pub region: Option<String>,
    pub service_name: Option<String>,
}
input! { PutEventRuleTargetsFcParameters() {
    0 "FunctionName" function_name: String, 1 "Id" id: String, 2 "Region" region: String,
    3 "ServiceName" service_name: String
} }

/// In the request of [`PutEventRuleTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutEventRuleTargetsMnsParameters {
    pub id: Option<String>,
    pub queue: Option<String>,
    pub region: Option<String>,
    pub topic: Option<String>,
}
input! { PutEventRuleTargetsMnsParameters() {
    0 "Id" id: String, 1 "Queue" queue: String, 2 "Region" region: String, 3 "Topic" topic: String
} }

/// In the request of [`PutEventRuleTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutEventRuleTargetsOpenApiParameters {
    pub action: Option<String>,
    pub arn: Option<String>,
    pub id: Option<String>,
    pub json_params: Option<String>,
    pub product: Option<String>,
    pub region: Option<String>,
    pub role: Option<String>,
    pub version: Option<String>,
}
input! { PutEventRuleTargetsOpenApiParameters() {
    0 "Action" action: String, 1 "Arn" arn: String, 2 "Id" id: String, 3 "JsonParams" json_params: String,
    4 "Product" product: String, 5 "Region" region: String, 6 "Role" role: String, 7 "Version" version: String
} }

/// In the request of [`PutEventRuleTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutEventRuleTargetsSlsParameters {
    pub id: Option<String>,
    pub log_store: Option<String>,
    pub project: Option<String>,
    pub region: Option<String>,
}
input! { PutEventRuleTargetsSlsParameters() {
    0 "Id" id: String, 1 "LogStore" log_store: String, 2 "Project" project: String, 3 "Region" region: String
} }

/// In the request of [`PutEventRuleTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutEventRuleTargetsWebhookParameters {
    pub id: Option<String>,
    pub method: Option<String>,
    pub protocol: Option<String>,
    pub url: Option<String>,
}
input! { PutEventRuleTargetsWebhookParameters() {
    0 "Id" id: String, 1 "Method" method: String, 2 "Protocol" protocol: String, 3 "Url" url: String
} }

/// Response of [`PutEventRuleTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutEventRuleTargetsOutput {
    pub code: Option<String>,
    pub failed_contact_parameters: Option<PutEventRuleTargetsFailedContactParameters>,
    pub failed_fc_parameters: Option<PutEventRuleTargetsFailedFcParameters>,
    pub failed_mns_parameters: Option<PutEventRuleTargetsFailedMnsParameters>,
    pub failed_parameter_count: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PutEventRuleTargetsOutput {
    0 "Code" code: String,
    1 "FailedContactParameters" failed_contact_parameters: PutEventRuleTargetsFailedContactParameters,
    2 "FailedFcParameters" failed_fc_parameters: PutEventRuleTargetsFailedFcParameters,
    3 "FailedMnsParameters" failed_mns_parameters: PutEventRuleTargetsFailedMnsParameters,
    4 "FailedParameterCount" failed_parameter_count: String, 5 "Message" message: String, 6 "Success" success: bool
} }

/// In the response of [`PutEventRuleTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutEventRuleTargetsFailedContactParameters {
    pub contact_parameter: Vec<PutEventRuleTargetsContactParameter>,
}
model! { PutEventRuleTargetsFailedContactParameters {
    0 "ContactParameter" contact_parameter: Vec<PutEventRuleTargetsContactParameter>
} }

/// In the response of [`PutEventRuleTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutEventRuleTargetsContactParameter {
    pub contact_group_name: Option<String>,
    pub id: Option<i64>,
    pub level: Option<String>,
}
model! { PutEventRuleTargetsContactParameter {
    0 "ContactGroupName" contact_group_name: String, 1 "Id" id: i64, 2 "Level" level: String
} }

/// In the response of [`PutEventRuleTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutEventRuleTargetsFailedFcParameters {
    pub fc_parameter: Vec<PutEventRuleTargetsFcParameter>,
}
model! { PutEventRuleTargetsFailedFcParameters {
    0 "FcParameter" fc_parameter: Vec<PutEventRuleTargetsFcParameter>
} }

/// In the response of [`PutEventRuleTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutEventRuleTargetsFcParameter {
    pub function_name: Option<String>,
    pub id: Option<i64>,
    pub region: Option<String>,
    pub service_name: Option<String>,
}
model! { PutEventRuleTargetsFcParameter {
    0 "FunctionName" function_name: String, 1 "Id" id: i64, 2 "Region" region: String,
    3 "ServiceName" service_name: String
} }

/// In the response of [`PutEventRuleTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutEventRuleTargetsFailedMnsParameters {
    pub mns_parameter: Vec<PutEventRuleTargetsMnsParameter>,
}
model! { PutEventRuleTargetsFailedMnsParameters {
    0 "MnsParameter" mns_parameter: Vec<PutEventRuleTargetsMnsParameter>
} }

/// In the response of [`PutEventRuleTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutEventRuleTargetsMnsParameter {
    pub id: Option<i64>,
    pub queue: Option<String>,
    pub region: Option<String>,
}
model! { PutEventRuleTargetsMnsParameter {
    0 "Id" id: i64, 1 "Queue" queue: String, 2 "Region" region: String
} }

/// Puts exporter output: `PutExporterOutput` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/PutExporterOutput>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutExporterOutput {
    /// Required.
    pub config_json: String,
    pub desc: Option<String>,
    /// Required.
    pub dest_name: String,
    pub dest_type: Option<String>,
}
operation! { PutExporterOutput(config_json: String, dest_name: String) "PutExporterOutput" -> PutExporterOutputOutput {
    0 "ConfigJson" config_json, 1 "Desc" desc: String, 2 "DestName" dest_name, 3 "DestType" dest_type: String
} }

/// Response of [`PutExporterOutput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutExporterOutputOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PutExporterOutputOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Puts exporter rule: `PutExporterRule` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/PutExporterRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutExporterRule {
    pub describe: Option<String>,
    /// Required.
    pub dst_names: Vec<String>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub rule_name: Option<String>,
    pub target_windows: Option<String>,
}
operation! { PutExporterRule(dst_names: Vec<String>) "PutExporterRule" -> PutExporterRuleOutput {
    0 "Describe" describe: String, 1 "DstNames" dst_names, 2 "MetricName" metric_name: String,
    3 "Namespace" namespace: String, 4 "RuleName" rule_name: String, 5 "TargetWindows" target_windows: String
} }

/// Response of [`PutExporterRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutExporterRuleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PutExporterRuleOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Puts group metric rule: `PutGroupMetricRule` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/PutGroupMetricRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutGroupMetricRule {
    pub category: Option<String>,
    pub contact_groups: Option<String>,
    pub dimensions: Option<String>,
    pub effective_interval: Option<String>,
    pub email_subject: Option<String>,
    pub extra_dimension_json: Option<String>,
    /// Required.
    pub group_id: String,
    pub interval: Option<String>,
    pub labels: Option<Vec<PutGroupMetricRuleLabels>>,
    /// Required.
    pub metric_name: String,
    /// Required.
    pub namespace: String,
    pub no_data_policy: Option<String>,
    pub no_effective_interval: Option<String>,
    pub options: Option<String>,
    pub period: Option<String>,
    /// Required.
    pub rule_id: String,
    /// Required.
    pub rule_name: String,
    pub silence_time: Option<i64>,
    /// Secret.
    pub webhook: Option<Secret>,
    pub escalations: Option<PutGroupMetricRuleEscalations>,
}

/// Arguments of [`PutGroupMetricRule::new`].
pub struct PutGroupMetricRuleRequired {
    pub group_id: String,
    pub metric_name: String,
    pub namespace: String,
    pub rule_id: String,
    pub rule_name: String,
}
operation! { PutGroupMetricRule { PutGroupMetricRuleRequired: group_id, metric_name, namespace, rule_id, rule_name }
    "PutGroupMetricRule" -> PutGroupMetricRuleOutput {
    0 "Category" category: String, 1 "ContactGroups" contact_groups: String, 2 "Dimensions" dimensions: String,
    3 "EffectiveInterval" effective_interval: String, 4 "EmailSubject" email_subject: String,
    5 "ExtraDimensionJson" extra_dimension_json: String, 6 "GroupId" group_id, 7 "Interval" interval: String,
    8 "Labels" labels: Vec<PutGroupMetricRuleLabels>, 9 "MetricName" metric_name, 10 "Namespace" namespace,
    11 "NoDataPolicy" no_data_policy: String, 12 "NoEffectiveInterval" no_effective_interval: String,
    13 "Options" options: String, 14 "Period" period: String, 15 "RuleId" rule_id, 16 "RuleName" rule_name,
    17 "SilenceTime" silence_time: i64, 18 "Webhook" webhook: Secret,
    19 "Escalations" escalations: PutGroupMetricRuleEscalations
} }

/// In the request of [`PutGroupMetricRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutGroupMetricRuleLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { PutGroupMetricRuleLabels() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`PutGroupMetricRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutGroupMetricRuleEscalations {
    pub critical: Option<PutGroupMetricRuleCritical>,
    pub info: Option<PutGroupMetricRuleInfo>,
    pub warn: Option<PutGroupMetricRuleWarn>,
}
input! { PutGroupMetricRuleEscalations() {
    0 "Critical" critical: PutGroupMetricRuleCritical, 1 "Info" info: PutGroupMetricRuleInfo,
    2 "Warn" warn: PutGroupMetricRuleWarn
} }

/// In the request of [`PutGroupMetricRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutGroupMetricRuleCritical {
    pub comparison_operator: Option<String>,
    pub statistics: Option<String>,
    pub threshold: Option<String>,
    pub times: Option<i64>,
}
input! { PutGroupMetricRuleCritical() {
    0 "ComparisonOperator" comparison_operator: String, 1 "Statistics" statistics: String,
    2 "Threshold" threshold: String, 3 "Times" times: i64
} }

/// In the request of [`PutGroupMetricRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutGroupMetricRuleInfo {
    pub comparison_operator: Option<String>,
    pub statistics: Option<String>,
    pub threshold: Option<String>,
    pub times: Option<i64>,
}
input! { PutGroupMetricRuleInfo() {
    0 "ComparisonOperator" comparison_operator: String, 1 "Statistics" statistics: String,
    2 "Threshold" threshold: String, 3 "Times" times: i64
} }

/// In the request of [`PutGroupMetricRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutGroupMetricRuleWarn {
    pub comparison_operator: Option<String>,
    pub statistics: Option<String>,
    pub threshold: Option<String>,
    pub times: Option<i64>,
}
input! { PutGroupMetricRuleWarn() {
    0 "ComparisonOperator" comparison_operator: String, 1 "Statistics" statistics: String,
    2 "Threshold" threshold: String, 3 "Times" times: i64
} }

/// Response of [`PutGroupMetricRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutGroupMetricRuleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<PutGroupMetricRuleResult>,
    pub success: Option<bool>,
}
model! { PutGroupMetricRuleOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: PutGroupMetricRuleResult,
    3 "Success" success: bool
} }

/// In the response of [`PutGroupMetricRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutGroupMetricRuleResult {
    pub rule_id: Option<String>,
}
model! { PutGroupMetricRuleResult {
    0 "RuleId" rule_id: String
} }

/// Puts hybrid monitor metric data: `PutHybridMonitorMetricData` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/PutHybridMonitorMetricData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutHybridMonitorMetricData {
    /// Required.
    pub metric_list: Vec<PutHybridMonitorMetricDataMetricList>,
    /// Required.
    pub namespace: String,
}
operation! { PutHybridMonitorMetricData(metric_list: Vec<PutHybridMonitorMetricDataMetricList>, namespace: String)
    "PutHybridMonitorMetricData" -> PutHybridMonitorMetricDataOutput {
    0 "MetricList" metric_list, 1 "Namespace" namespace
} }

/// In the request of [`PutHybridMonitorMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutHybridMonitorMetricDataMetricList {
    pub labels: Option<Vec<PutHybridMonitorMetricDataLabels>>,
    /// Required.
    pub name: Option<String>,
    pub ts: Option<i64>,
    /// Required.
    pub value: Option<String>,
}
input! { PutHybridMonitorMetricDataMetricList(name: String, value: String) {
    0 "Labels" labels: Vec<PutHybridMonitorMetricDataLabels>, 1 "Name" name: String, 2 "TS" ts: i64,
    3 "Value" value: String
} }

/// In the request of [`PutHybridMonitorMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutHybridMonitorMetricDataLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { PutHybridMonitorMetricDataLabels() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`PutHybridMonitorMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutHybridMonitorMetricDataOutput {
    pub code: Option<String>,
    pub error_detail: Vec<PutHybridMonitorMetricDataErrorDetail>,
}
model! { PutHybridMonitorMetricDataOutput {
    0 "Code" code: String, 1 "ErrorDetail" error_detail: Vec<PutHybridMonitorMetricDataErrorDetail>
} }

/// In the response of [`PutHybridMonitorMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutHybridMonitorMetricDataErrorDetail {
    pub error_message: Option<String>,
    pub index: Option<i64>,
}
model! { PutHybridMonitorMetricDataErrorDetail {
    0 "ErrorMessage" error_message: String, 1 "Index" index: i64
} }

/// Puts log monitor: `PutLogMonitor` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/PutLogMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutLogMonitor {
    /// Required.
    pub aggregates: Vec<PutLogMonitorAggregates>,
    pub group_id: Option<String>,
    pub groupbys: Option<Vec<PutLogMonitorGroupbys>>,
    pub log_id: Option<String>,
    pub metric_express: Option<String>,
    /// Required.
    pub metric_name: String,
    /// Required.
    pub sls_logstore: String,
    /// Required.
    pub sls_project: String,
    /// Required.
    pub sls_region_id: String,
    pub tumblingwindows: Option<String>,
    pub unit: Option<String>,
    pub value_filter: Option<Vec<PutLogMonitorValueFilter>>,
    /// Required.
    pub value_filter_relation: String,
}

/// Arguments of [`PutLogMonitor::new`].
pub struct PutLogMonitorRequired {
    pub aggregates: Vec<PutLogMonitorAggregates>,
    pub metric_name: String,
    pub sls_logstore: String,
    pub sls_project: String,
    pub sls_region_id: String,
    pub value_filter_relation: String,
}
operation! {
    PutLogMonitor { PutLogMonitorRequired: aggregates, metric_name, sls_logstore, sls_project, sls_region_id, value_filter_relation }
    "PutLogMonitor" -> PutLogMonitorOutput {
    0 "Aggregates" aggregates, 1 "GroupId" group_id: String, 2 "Groupbys" groupbys: Vec<PutLogMonitorGroupbys>,
    3 "LogId" log_id: String, 4 "MetricExpress" metric_express: String, 5 "MetricName" metric_name,
    6 "SlsLogstore" sls_logstore, 7 "SlsProject" sls_project, 8 "SlsRegionId" sls_region_id,
    9 "Tumblingwindows" tumblingwindows: String, 10 "Unit" unit: String,
    11 "ValueFilter" value_filter: Vec<PutLogMonitorValueFilter>, 12 "ValueFilterRelation" value_filter_relation
} }

/// In the request of [`PutLogMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutLogMonitorAggregates {
    /// Required.
    pub alias: Option<String>,
    /// Required.
    pub field_name: Option<String>,
    /// Required.
    pub function: Option<String>,
}
input! { PutLogMonitorAggregates(alias: String, field_name: String, function: String) {
    0 "Alias" alias: String, 1 "FieldName" field_name: String, 2 "Function" function: String
} }

/// In the request of [`PutLogMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutLogMonitorGroupbys {
    pub alias: Option<String>,
    pub field_name: Option<String>,
}
input! { PutLogMonitorGroupbys() {
    0 "Alias" alias: String, 1 "FieldName" field_name: String
} }

/// In the request of [`PutLogMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutLogMonitorValueFilter {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
input! { PutLogMonitorValueFilter() {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

/// Response of [`PutLogMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutLogMonitorOutput {
    pub code: Option<String>,
    pub log_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PutLogMonitorOutput {
    0 "Code" code: String, 1 "LogId" log_id: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Puts metric rule targets: `PutMetricRuleTargets` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/PutMetricRuleTargets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutMetricRuleTargets {
    /// Required.
    pub rule_id: String,
    /// Required.
    pub targets: Vec<PutMetricRuleTargetsTargets>,
}
operation! { PutMetricRuleTargets(rule_id: String, targets: Vec<PutMetricRuleTargetsTargets>)
    "PutMetricRuleTargets" -> PutMetricRuleTargetsOutput {
    0 "RuleId" rule_id, 1 "Targets" targets
} }

/// In the request of [`PutMetricRuleTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutMetricRuleTargetsTargets {
    /// Required.
    pub arn: Option<String>,
    /// Required.
    pub id: Option<String>,
    pub json_params: Option<String>,
    pub level: Option<String>,
}
input! { PutMetricRuleTargetsTargets(arn: String, id: String) {
    0 "Arn" arn: String, 1 "Id" id: String, 2 "JsonParams" json_params: String, 3 "Level" level: String
} }

/// Response of [`PutMetricRuleTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutMetricRuleTargetsOutput {
    pub code: Option<String>,
    pub fail_data: Option<PutMetricRuleTargetsFailData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PutMetricRuleTargetsOutput {
    0 "Code" code: String, 1 "FailData" fail_data: PutMetricRuleTargetsFailData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`PutMetricRuleTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutMetricRuleTargetsFailData {
    pub targets: Option<PutMetricRuleTargetsFailDataTargets>,
}
model! { PutMetricRuleTargetsFailData {
    0 "Targets" targets: PutMetricRuleTargetsFailDataTargets
} }

/// In the response of [`PutMetricRuleTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutMetricRuleTargetsFailDataTargets {
    pub target: Vec<PutMetricRuleTargetsTarget>,
}
model! { PutMetricRuleTargetsFailDataTargets {
    0 "Target" target: Vec<PutMetricRuleTargetsTarget>
} }

/// In the response of [`PutMetricRuleTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutMetricRuleTargetsTarget {
    pub arn: Option<String>,
    pub id: Option<String>,
    pub level: Option<String>,
}
model! { PutMetricRuleTargetsTarget {
    0 "Arn" arn: String, 1 "Id" id: String, 2 "Level" level: String
} }

/// Puts monitor group dynamic rule: `PutMonitorGroupDynamicRule` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/PutMonitorGroupDynamicRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutMonitorGroupDynamicRule {
    /// Required.
    pub group_id: i64,
    /// Required.
    pub group_rules: Vec<PutMonitorGroupDynamicRuleGroupRules>,
    pub is_async: Option<bool>,
}
operation! { PutMonitorGroupDynamicRule(group_id: i64, group_rules: Vec<PutMonitorGroupDynamicRuleGroupRules>)
    "PutMonitorGroupDynamicRule" -> PutMonitorGroupDynamicRuleOutput {
    0 "GroupId" group_id, 1 "GroupRules" group_rules, 2 "IsAsync" is_async: bool
} }

/// In the request of [`PutMonitorGroupDynamicRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutMonitorGroupDynamicRuleGroupRules {
    /// Required.
    pub category: Option<String>,
    /// Required.
    pub filter_relation: Option<String>,
    /// Required.
    pub filters: Option<Vec<PutMonitorGroupDynamicRuleFilters>>,
}
input! {
    PutMonitorGroupDynamicRuleGroupRules(category: String, filter_relation: String, filters: Vec<PutMonitorGroupDynamicRuleFilters>) {
    0 "Category" category: String, 1 "FilterRelation" filter_relation: String,
    2 "Filters" filters: Vec<PutMonitorGroupDynamicRuleFilters>
} }

/// In the request of [`PutMonitorGroupDynamicRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutMonitorGroupDynamicRuleFilters {
    /// Required.
    pub function: Option<String>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { PutMonitorGroupDynamicRuleFilters(function: String, name: String, value: String) {
    0 "Function" function: String, 1 "Name" name: String, 2 "Value" value: String
} }

/// Response of [`PutMonitorGroupDynamicRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutMonitorGroupDynamicRuleOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PutMonitorGroupDynamicRuleOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Puts monitoring config: `PutMonitoringConfig` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/PutMonitoringConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutMonitoringConfig {
    pub auto_install: Option<bool>,
    pub enable_install_agent_new_ecs: Option<bool>,
}
operation! { PutMonitoringConfig() "PutMonitoringConfig" -> PutMonitoringConfigOutput {
    0 "AutoInstall" auto_install: bool, 1 "EnableInstallAgentNewECS" enable_install_agent_new_ecs: bool
} }

/// Response of [`PutMonitoringConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutMonitoringConfigOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PutMonitoringConfigOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Puts resource metric rule: `PutResourceMetricRule` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/PutResourceMetricRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutResourceMetricRule {
    pub composite_expression: Option<PutResourceMetricRuleCompositeExpression>,
    /// Required.
    pub contact_groups: String,
    pub effective_interval: Option<String>,
    pub email_subject: Option<String>,
    pub interval: Option<String>,
    pub labels: Option<Vec<PutResourceMetricRuleLabels>>,
    /// Required.
    pub metric_name: String,
    /// Required.
    pub namespace: String,
    pub no_data_policy: Option<String>,
    pub no_effective_interval: Option<String>,
    pub period: Option<String>,
    pub prometheus: Option<PutResourceMetricRulePrometheus>,
    pub resources: Option<String>,
    /// Required.
    pub rule_id: String,
    /// Required.
    pub rule_name: String,
    pub send_ok: Option<bool>,
    pub silence_time: Option<i64>,
    /// Secret.
    pub webhook: Option<Secret>,
    pub escalations: Option<PutResourceMetricRuleEscalations>,
}

/// Arguments of [`PutResourceMetricRule::new`].
pub struct PutResourceMetricRuleRequired {
    pub contact_groups: String,
    pub metric_name: String,
    pub namespace: String,
    pub rule_id: String,
    pub rule_name: String,
}
operation! {
    PutResourceMetricRule { PutResourceMetricRuleRequired: contact_groups, metric_name, namespace, rule_id, rule_name }
    "PutResourceMetricRule" -> PutResourceMetricRuleOutput {
    0 "CompositeExpression" composite_expression: PutResourceMetricRuleCompositeExpression,
    1 "ContactGroups" contact_groups, 2 "EffectiveInterval" effective_interval: String,
    3 "EmailSubject" email_subject: String, 4 "Interval" interval: String,
    5 "Labels" labels: Vec<PutResourceMetricRuleLabels>, 6 "MetricName" metric_name, 7 "Namespace" namespace,
    8 "NoDataPolicy" no_data_policy: String, 9 "NoEffectiveInterval" no_effective_interval: String,
    10 "Period" period: String, 11 "Prometheus" prometheus: PutResourceMetricRulePrometheus,
    12 "Resources" resources: String, 13 "RuleId" rule_id, 14 "RuleName" rule_name, 15 "SendOK" send_ok: bool,
    16 "SilenceTime" silence_time: i64, 17 "Webhook" webhook: Secret,
    18 "Escalations" escalations: PutResourceMetricRuleEscalations
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(11, Location::Default, Style::Json)
] }

/// In the request of [`PutResourceMetricRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutResourceMetricRuleCompositeExpression {
    pub expression_list: Option<Vec<PutResourceMetricRuleExpressionList>>,
    pub expression_list_join: Option<String>,
    pub expression_raw: Option<String>,
    pub level: Option<String>,
    pub times: Option<i64>,
}
input! { PutResourceMetricRuleCompositeExpression() {
    0 "ExpressionList" expression_list: Vec<PutResourceMetricRuleExpressionList>,
    1 "ExpressionListJoin" expression_list_join: String, 2 "ExpressionRaw" expression_raw: String,
    3 "Level" level: String, 4 "Times" times: i64
} }

/// In the request of [`PutResourceMetricRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutResourceMetricRuleExpressionList {
    pub comparison_operator: Option<String>,
    pub metric_name: Option<String>,
    pub period: Option<i64>,
    pub statistics: Option<String>,
    pub threshold: Option<String>,
}
input! { PutResourceMetricRuleExpressionList() {
    0 "ComparisonOperator" comparison_operator: String, 1 "MetricName" metric_name: String, 2 "Period" period: i64,
    3 "Statistics" statistics: String, 4 "Threshold" threshold: String
} }

/// In the request of [`PutResourceMetricRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutResourceMetricRuleLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { PutResourceMetricRuleLabels() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`PutResourceMetricRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutResourceMetricRulePrometheus {
    pub annotations: Option<Vec<PutResourceMetricRuleAnnotations>>,
    pub level: Option<String>,
    pub prom_ql: Option<String>,
    pub times: Option<i64>,
}
input! { PutResourceMetricRulePrometheus() {
    0 "Annotations" annotations: Vec<PutResourceMetricRuleAnnotations>, 1 "Level" level: String,
    2 "PromQL" prom_ql: String, 3 "Times" times: i64
} }

/// In the request of [`PutResourceMetricRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutResourceMetricRuleAnnotations {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { PutResourceMetricRuleAnnotations() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`PutResourceMetricRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutResourceMetricRuleEscalations {
    pub critical: Option<PutResourceMetricRuleCritical>,
    pub info: Option<PutResourceMetricRuleInfo>,
    pub warn: Option<PutResourceMetricRuleWarn>,
}
input! { PutResourceMetricRuleEscalations() {
    0 "Critical" critical: PutResourceMetricRuleCritical, 1 "Info" info: PutResourceMetricRuleInfo,
    2 "Warn" warn: PutResourceMetricRuleWarn
} }

/// In the request of [`PutResourceMetricRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutResourceMetricRuleCritical {
    pub comparison_operator: Option<String>,
    pub statistics: Option<String>,
    pub threshold: Option<String>,
    pub times: Option<i64>,
}
input! { PutResourceMetricRuleCritical() {
    0 "ComparisonOperator" comparison_operator: String, 1 "Statistics" statistics: String,
    2 "Threshold" threshold: String, 3 "Times" times: i64
} }

/// In the request of [`PutResourceMetricRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutResourceMetricRuleInfo {
    pub comparison_operator: Option<String>,
    pub statistics: Option<String>,
    pub threshold: Option<String>,
    pub times: Option<i64>,
}
input! { PutResourceMetricRuleInfo() {
    0 "ComparisonOperator" comparison_operator: String, 1 "Statistics" statistics: String,
    2 "Threshold" threshold: String, 3 "Times" times: i64
} }

/// In the request of [`PutResourceMetricRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutResourceMetricRuleWarn {
    pub comparison_operator: Option<String>,
    pub statistics: Option<String>,
    pub threshold: Option<String>,
    pub times: Option<i64>,
}
input! { PutResourceMetricRuleWarn() {
    0 "ComparisonOperator" comparison_operator: String, 1 "Statistics" statistics: String,
    2 "Threshold" threshold: String, 3 "Times" times: i64
} }

/// Response of [`PutResourceMetricRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutResourceMetricRuleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PutResourceMetricRuleOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Puts resource metric rules: `PutResourceMetricRules` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/PutResourceMetricRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutResourceMetricRules {
    /// Required.
    pub rules: Vec<PutResourceMetricRulesRules>,
}
operation! { PutResourceMetricRules(rules: Vec<PutResourceMetricRulesRules>)
    "PutResourceMetricRules" -> PutResourceMetricRulesOutput {
    0 "Rules" rules
} }

/// In the request of [`PutResourceMetricRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutResourceMetricRulesRules {
    pub escalations: Option<PutResourceMetricRulesEscalations>,
    /// Required.
    pub contact_groups: Option<String>,
    pub effective_interval: Option<String>,
    pub email_subject: Option<String>,
    pub interval: Option<String>,
    pub labels: Option<Vec<PutResourceMetricRulesLabels>>,
    pub metric_name: Option<String>,
    /// Required.
    pub namespace: Option<String>,
    pub no_data_policy: Option<String>,
    pub no_effective_interval: Option<String>,
    pub period: Option<String>,
    /// Required.
    pub resources: Option<String>,
    /// Required.
    pub rule_id: Option<String>,
    /// Required.
    pub rule_name: Option<String>,
    pub send_ok: Option<bool>,
    pub silence_time: Option<i64>,
    /// Secret.
    pub webhook: Option<Secret>,
}

/// Arguments of [`PutResourceMetricRulesRules::new`].
pub struct PutResourceMetricRulesRulesRequired {
    pub contact_groups: String,
    pub namespace: String,
    pub resources: String,
    pub rule_id: String,
    pub rule_name: String,
}
input! {
    PutResourceMetricRulesRules { PutResourceMetricRulesRulesRequired: contact_groups, namespace, resources, rule_id, rule_name } {
    0 "Escalations" escalations: PutResourceMetricRulesEscalations, 1 "ContactGroups" contact_groups: String,
    2 "EffectiveInterval" effective_interval: String, 3 "EmailSubject" email_subject: String,
    4 "Interval" interval: String, 5 "Labels" labels: Vec<PutResourceMetricRulesLabels>,
    6 "MetricName" metric_name: String, 7 "Namespace" namespace: String, 8 "NoDataPolicy" no_data_policy: String,
    9 "NoEffectiveInterval" no_effective_interval: String, 10 "Period" period: String, 11 "Resources" resources: String,
    12 "RuleId" rule_id: String, 13 "RuleName" rule_name: String, 14 "SendOK" send_ok: bool,
    15 "SilenceTime" silence_time: i64, 16 "Webhook" webhook: Secret
} }

/// In the request of [`PutResourceMetricRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutResourceMetricRulesEscalations {
    pub critical: Option<PutResourceMetricRulesCritical>,
    pub info: Option<PutResourceMetricRulesInfo>,
    pub warn: Option<PutResourceMetricRulesWarn>,
}
input! { PutResourceMetricRulesEscalations() {
    0 "Critical" critical: PutResourceMetricRulesCritical, 1 "Info" info: PutResourceMetricRulesInfo,
    2 "Warn" warn: PutResourceMetricRulesWarn
} }

/// In the request of [`PutResourceMetricRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutResourceMetricRulesCritical {
    pub comparison_operator: Option<String>,
    pub n: Option<i64>,
    pub pre_condition: Option<String>,
    pub statistics: Option<String>,
    pub threshold: Option<String>,
    pub times: Option<i64>,
}
input! { PutResourceMetricRulesCritical() {
    0 "ComparisonOperator" comparison_operator: String, 1 "N" n: i64, 2 "PreCondition" pre_condition: String,
    3 "Statistics" statistics: String, 4 "Threshold" threshold: String, 5 "Times" times: i64
} }

/// In the request of [`PutResourceMetricRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutResourceMetricRulesInfo {
    pub comparison_operator: Option<String>,
    pub n: Option<i64>,
    pub pre_condition: Option<String>,
    pub statistics: Option<String>,
    pub threshold: Option<String>,
    pub times: Option<i64>,
}
input! { PutResourceMetricRulesInfo() {
    0 "ComparisonOperator" comparison_operator: String, 1 "N" n: i64, 2 "PreCondition" pre_condition: String,
    3 "Statistics" statistics: String, 4 "Threshold" threshold: String, 5 "Times" times: i64
} }

/// In the request of [`PutResourceMetricRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutResourceMetricRulesWarn {
    pub comparison_operator: Option<String>,
    pub n: Option<i64>,
    pub pre_condition: Option<String>,
    pub statistics: Option<String>,
    pub threshold: Option<String>,
    pub times: Option<i64>,
}
input! { PutResourceMetricRulesWarn() {
    0 "ComparisonOperator" comparison_operator: String, 1 "N" n: i64, 2 "PreCondition" pre_condition: String,
    3 "Statistics" statistics: String, 4 "Threshold" threshold: String, 5 "Times" times: i64
} }

/// In the request of [`PutResourceMetricRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutResourceMetricRulesLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { PutResourceMetricRulesLabels() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`PutResourceMetricRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutResourceMetricRulesOutput {
    pub code: Option<String>,
    pub failed_list_result: Option<PutResourceMetricRulesFailedListResult>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PutResourceMetricRulesOutput {
    0 "Code" code: String, 1 "FailedListResult" failed_list_result: PutResourceMetricRulesFailedListResult,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`PutResourceMetricRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutResourceMetricRulesFailedListResult {
    pub target: Vec<PutResourceMetricRulesTarget>,
}
model! { PutResourceMetricRulesFailedListResult {
    0 "Target" target: Vec<PutResourceMetricRulesTarget>
} }

/// In the response of [`PutResourceMetricRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutResourceMetricRulesTarget {
    pub result: Option<PutResourceMetricRulesResult>,
    pub rule_id: Option<String>,
}
model! { PutResourceMetricRulesTarget {
    0 "Result" result: PutResourceMetricRulesResult, 1 "RuleId" rule_id: String
} }

/// In the response of [`PutResourceMetricRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutResourceMetricRulesResult {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PutResourceMetricRulesResult {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Removes tags: `RemoveTags` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/RemoveTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTags {
    /// Required.
    pub group_ids: Vec<String>,
    /// Required.
    pub tag: Vec<RemoveTagsTag>,
}
operation! { RemoveTags(group_ids: Vec<String>, tag: Vec<RemoveTagsTag>) "RemoveTags" -> RemoveTagsOutput {
    0 "GroupIds" group_ids, 1 "Tag" tag
} }

/// In the request of [`RemoveTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTagsTag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { RemoveTagsTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`RemoveTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTagsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub tag: Option<RemoveTagsTag2>,
}
model! { RemoveTagsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "Tag" tag: RemoveTagsTag2
} }

/// In the response of [`RemoveTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTagsTag2 {
    pub tags: Vec<String>,
}
model! { RemoveTagsTag2 {
    0 "Tags" tags: Vec<String>
} }

/// Sends dry run system event: `SendDryRunSystemEvent` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/SendDryRunSystemEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendDryRunSystemEvent {
    pub event_content: Option<String>,
    /// Required.
    pub event_name: String,
    pub group_id: Option<String>,
    /// Required.
    pub product: String,
}
operation! { SendDryRunSystemEvent(event_name: String, product: String)
    "SendDryRunSystemEvent" -> SendDryRunSystemEventOutput {
    0 "EventContent" event_content: String, 1 "EventName" event_name, 2 "GroupId" group_id: String, 3 "Product" product
} }

/// Response of [`SendDryRunSystemEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendDryRunSystemEventOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { SendDryRunSystemEventOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: String
} }

/// `UninstallMonitoringAgent` of `cms` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cms/2019-01-01/UninstallMonitoringAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallMonitoringAgent {
    /// Required.
    pub instance_id: String,
}
operation! { UninstallMonitoringAgent(instance_id: String)
    "UninstallMonitoringAgent" -> UninstallMonitoringAgentOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`UninstallMonitoringAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallMonitoringAgentOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UninstallMonitoringAgentOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddTags, ApplyMetricRuleTemplate, BatchCreateInstantSiteMonitor, BatchExport, CreateDynamicTagGroup,
    CreateGroupMetricRules, CreateGroupMonitoringAgentProcess, CreateHostAvailability, CreateHybridMonitorNamespace,
    CreateHybridMonitorSLSGroup, CreateHybridMonitorTask, CreateInstantSiteMonitor, CreateMetricRuleBlackList,
    CreateMetricRuleResources, CreateMetricRuleTemplate, CreateMonitorAgentProcess, CreateMonitorGroup,
    CreateMonitorGroupByResourceGroupId, CreateMonitorGroupInstances, CreateMonitorGroupNotifyPolicy,
    CreateMonitoringAgentProcess, CreateSiteMonitor, Cursor, DeleteContact, DeleteContactGroup, DeleteCustomMetric,
    DeleteDynamicTagGroup, DeleteEventRuleTargets, DeleteEventRules, DeleteExporterOutput, DeleteExporterRule,
    DeleteGroupMonitoringAgentProcess, DeleteHostAvailability, DeleteHybridMonitorNamespace,
    DeleteHybridMonitorSLSGroup, DeleteHybridMonitorTask, DeleteLogMonitor, DeleteMetricRuleBlackList,
    DeleteMetricRuleResources, DeleteMetricRuleTargets, DeleteMetricRuleTemplate, DeleteMetricRules, DeleteMonitorGroup,
    DeleteMonitorGroupDynamicRule, DeleteMonitorGroupInstances, DeleteMonitorGroupNotifyPolicy,
    DeleteMonitoringAgentProcess, DeleteSiteMonitors, DescribeActiveMetricRuleList, DescribeAlertHistoryList,
    DescribeAlertLogCount, DescribeAlertLogHistogram, DescribeAlertLogList, DescribeAlertingMetricRuleResources,
    DescribeContactGroupList, DescribeContactList, DescribeContactListByContactGroup, DescribeCustomEventAttribute,
    DescribeCustomEventCount, DescribeCustomEventHistogram, DescribeCustomMetricList, DescribeDynamicTagRuleList,
    DescribeEventRuleAttribute, DescribeEventRuleList, DescribeEventRuleTargetList, DescribeExporterOutputList,
    DescribeExporterRuleList, DescribeGroupMonitoringAgentProcess, DescribeHostAvailabilityList,
    DescribeHybridMonitorDataList, DescribeHybridMonitorNamespaceList, DescribeHybridMonitorSLSGroup,
    DescribeHybridMonitorTaskList, DescribeLogMonitorAttribute, DescribeLogMonitorList, DescribeMetricData,
    DescribeMetricLast, DescribeMetricList, DescribeMetricMetaList, DescribeMetricRuleBlackList,
    DescribeMetricRuleCount, DescribeMetricRuleList, DescribeMetricRuleTargets, DescribeMetricRuleTemplateAttribute,
    DescribeMetricRuleTemplateList, DescribeMetricTop, DescribeMonitorGroupCategories, DescribeMonitorGroupDynamicRules,
    DescribeMonitorGroupInstanceAttribute, DescribeMonitorGroupInstances, DescribeMonitorGroupNotifyPolicyList,
    DescribeMonitorGroups, DescribeMonitorResourceQuotaAttribute, DescribeMonitoringAgentAccessKey,
    DescribeMonitoringAgentConfig, DescribeMonitoringAgentHosts, DescribeMonitoringAgentProcesses,
    DescribeMonitoringAgentStatuses, DescribeMonitoringConfig, DescribeProductResourceTagKeyList,
    DescribeProductsOfActiveMetricRule, DescribeProjectMeta, DescribeSiteMonitorAttribute, DescribeSiteMonitorData,
    DescribeSiteMonitorISPCityList, DescribeSiteMonitorList, DescribeSiteMonitorLog, DescribeSiteMonitorQuota,
    DescribeSiteMonitorStatistics, DescribeSyntheticProbeList, DescribeSystemEventAttribute, DescribeSystemEventCount,
    DescribeSystemEventHistogram, DescribeSystemEventMetaList, DescribeTagKeyList, DescribeTagValueList,
    DescribeUnhealthyHostAvailability, DisableActiveMetricRule, DisableEventRules, DisableHostAvailability,
    DisableMetricRules, DisableSiteMonitors, EnableActiveMetricRule, EnableEventRules, EnableHostAvailability,
    EnableMetricRuleBlackList, EnableMetricRules, EnableSiteMonitors, InstallMonitoringAgent,
    ModifyGroupMonitoringAgentProcess, ModifyHostAvailability, ModifyHostInfo, ModifyHybridMonitorNamespace,
    ModifyHybridMonitorSLSGroup, ModifyHybridMonitorTask, ModifyMetricRuleBlackList, ModifyMetricRuleTemplate,
    ModifyMonitorGroup, ModifyMonitorGroupInstances, ModifySiteMonitor, PutContact, PutContactGroup, PutCustomEvent,
    PutCustomEventRule, PutCustomMetric, PutCustomMetricRule, PutEventRule, PutEventRuleTargets, PutExporterOutput,
    PutExporterRule, PutGroupMetricRule, PutHybridMonitorMetricData, PutLogMonitor, PutMetricRuleTargets,
    PutMonitorGroupDynamicRule, PutMonitoringConfig, PutResourceMetricRule, PutResourceMetricRules, RemoveTags,
    SendDryRunSystemEvent, UninstallMonitoringAgent
}
