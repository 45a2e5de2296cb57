//! `sddp` of Alibaba Cloud, API version 2019-01-03.
//!
//! Endpoint: a table of 6 regions, else `sddp.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Sddp/2019-01-03/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, sddp::DescribeAuditLogs};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAuditLogs::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "sddp.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "sddp.ap-southeast-5.aliyuncs.com"),
        ("cn-hangzhou", "sddp.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "sddp-api.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "sddp.cn-shanghai.aliyuncs.com"),
        ("cn-zhangjiakou", "sddp.cn-zhangjiakou.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "sddp-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-zhangjiakou", "sddp-vpc.cn-zhangjiakou.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("sddp", "2019-01-03", "sddp", &ENDPOINTS);

/// Creates config: `CreateConfig` of `sddp` 2019-01-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Sddp/2019-01-03/CreateConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfig {
    pub code: Option<String>,
    pub description: Option<String>,
    pub feature_type: Option<i64>,
    pub lang: Option<String>,
    pub source_ip: Option<String>,
    pub value: Option<String>,
}
operation! { CreateConfig() "CreateConfig" -> CreateConfigOutput {
    0 "Code" code: String, 1 "Description" description: String, 2 "FeatureType" feature_type: i64,
    3 "Lang" lang: String, 4 "SourceIp" source_ip: String, 5 "Value" value: String
} }

/// Response of [`CreateConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigOutput {
    pub id: Option<i64>,
}
model! { CreateConfigOutput {
    0 "Id" id: i64
} }

/// Creates data limit: `CreateDataLimit` of `sddp` 2019-01-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Sddp/2019-01-03/CreateDataLimit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataLimit {
    pub audit_status: Option<i64>,
    pub auto_scan: Option<i64>,
    pub certificate_permission: Option<String>,
    pub enable: Option<i64>,
    pub engine_type: Option<String>,
    pub event_status: Option<i64>,
    pub feature_type: Option<i64>,
    pub instantly_scan: Option<bool>,
    pub lang: Option<String>,
    pub log_store_day: Option<i64>,
    pub ocr_status: Option<i64>,
    pub parent_id: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub port: Option<i64>,
    /// Required.
    pub resource_type: i64,
    pub sampling_size: Option<i64>,
    pub service_region_id: Option<String>,
    pub source_ip: Option<String>,
    pub user_name: Option<String>,
}
operation! { CreateDataLimit(resource_type: i64) "CreateDataLimit" -> CreateDataLimitOutput {
    0 "AuditStatus" audit_status: i64, 1 "AutoScan" auto_scan: i64,
    2 "CertificatePermission" certificate_permission: String, 3 "Enable" enable: i64,
    4 "EngineType" engine_type: String, 5 "EventStatus" event_status: i64, 6 "FeatureType" feature_type: i64,
    7 "InstantlyScan" instantly_scan: bool, 8 "Lang" lang: String, 9 "LogStoreDay" log_store_day: i64,
    10 "OcrStatus" ocr_status: i64, 11 "ParentId" parent_id: String, 12 "Password" password: Secret,
    13 "Port" port: i64, 14 "ResourceType" resource_type, 15 "SamplingSize" sampling_size: i64,
    16 "ServiceRegionId" service_region_id: String, 17 "SourceIp" source_ip: String, 18 "UserName" user_name: String
} }

/// Response of [`CreateDataLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataLimitOutput {
    pub id: Option<i64>,
}
model! { CreateDataLimitOutput {
    0 "Id" id: i64
} }

/// Creates rule: `CreateRule` of `sddp` 2019-01-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Sddp/2019-01-03/CreateRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRule {
    pub category: Option<i64>,
    /// Required.
    pub content: String,
    pub content_category: Option<i64>,
    pub description: Option<String>,
    pub lang: Option<String>,
    pub match_type: Option<i64>,
    pub model_rule_ids: Option<String>,
    /// Required.
    pub name: String,
    pub product_code: Option<String>,
    pub product_id: Option<i64>,
    pub risk_level_id: Option<i64>,
    pub rule_type: Option<i64>,
    pub source_ip: Option<String>,
    pub stat_express: Option<String>,
    pub status: Option<i64>,
    pub support_form: Option<i64>,
    pub target: Option<String>,
    pub template_rule_ids: Option<String>,
    pub warn_level: Option<i64>,
}
operation! { CreateRule(content: String, name: String) "CreateRule" -> CreateRuleOutput {
    0 "Category" category: i64, 1 "Content" content, 2 "ContentCategory" content_category: i64,
    3 "Description" description: String, 4 "Lang" lang: String, 5 "MatchType" match_type: i64,
    6 "ModelRuleIds" model_rule_ids: String, 7 "Name" name, 8 "ProductCode" product_code: String,
    9 "ProductId" product_id: i64, 10 "RiskLevelId" risk_level_id: i64, 11 "RuleType" rule_type: i64,
    12 "SourceIp" source_ip: String, 13 "StatExpress" stat_express: String, 14 "Status" status: i64,
    15 "SupportForm" support_form: i64, 16 "Target" target: String, 17 "TemplateRuleIds" template_rule_ids: String,
    18 "WarnLevel" warn_level: i64
} }

/// Response of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleOutput {
    pub id: Option<i64>,
}
model! { CreateRuleOutput {
    0 "Id" id: i64
} }

/// Creates scan task: `CreateScanTask` of `sddp` 2019-01-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Sddp/2019-01-03/CreateScanTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScanTask {
    /// Required.
    pub data_limit_id: i64,
    pub feature_type: Option<i64>,
    /// Required.
    pub interval_day: i64,
    pub lang: Option<String>,
    pub oss_scan_path: Option<String>,
    /// Required.
    pub resource_type: i64,
    /// Required.
    pub run_hour: i64,
    /// Required.
    pub run_minute: i64,
    /// Required.
    pub scan_range: i64,
    /// Required.
    pub scan_range_content: String,
    pub source_ip: Option<String>,
    /// Required.
    pub task_name: String,
    pub task_user_name: Option<String>,
}

/// Arguments of [`CreateScanTask::new`].
pub struct CreateScanTaskRequired {
    pub data_limit_id: i64,
    pub interval_day: i64,
    pub resource_type: i64,
    pub run_hour: i64,
    pub run_minute: i64,
    pub scan_range: i64,
    pub scan_range_content: String,
    pub task_name: String,
}
operation! {
    CreateScanTask { CreateScanTaskRequired: data_limit_id, interval_day, resource_type, run_hour, run_minute, scan_range, scan_range_content, task_name }
    "CreateScanTask" -> CreateScanTaskOutput {
    0 "DataLimitId" data_limit_id, 1 "FeatureType" feature_type: i64, 2 "IntervalDay" interval_day,
    3 "Lang" lang: String, 4 "OssScanPath" oss_scan_path: String, 5 "ResourceType" resource_type, 6 "RunHour" run_hour,
    7 "RunMinute" run_minute, 8 "ScanRange" scan_range, 9 "ScanRangeContent" scan_range_content,
    10 "SourceIp" source_ip: String, 11 "TaskName" task_name, 12 "TaskUserName" task_user_name: String
} }

/// Response of [`CreateScanTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScanTaskOutput {
    pub id: Option<i64>,
}
model! { CreateScanTaskOutput {
    0 "Id" id: i64
} }

/// Creates slr role: `CreateSlrRole` of `sddp` 2019-01-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Sddp/2019-01-03/CreateSlrRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSlrRole {
    pub feature_type: Option<i64>,
    pub lang: Option<String>,
    pub service_name: Option<String>,
    pub source_ip: Option<String>,
}
operation! { CreateSlrRole() "CreateSlrRole" -> CreateSlrRoleOutput {
    0 "FeatureType" feature_type: i64, 1 "Lang" lang: String, 2 "ServiceName" service_name: String,
    3 "SourceIp" source_ip: String
} }

/// Response of [`CreateSlrRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSlrRoleOutput {
    pub has_permission: Option<bool>,
}
model! { CreateSlrRoleOutput {
    0 "HasPermission" has_permission: bool
} }

/// Deletes data limit: `DeleteDataLimit` of `sddp` 2019-01-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Sddp/2019-01-03/DeleteDataLimit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataLimit {
    pub feature_type: Option<i64>,
    /// Required.
    pub id: i64,
    pub lang: Option<String>,
    pub source_ip: Option<String>,
}
operation! { DeleteDataLimit(id: i64) "DeleteDataLimit" -> Empty {
    0 "FeatureType" feature_type: i64, 1 "Id" id, 2 "Lang" lang: String, 3 "SourceIp" source_ip: String
} }

/// Response of [`DeleteDataLimit`]: empty.
pub type DeleteDataLimitOutput = Empty;

/// Deletes rule: `DeleteRule` of `sddp` 2019-01-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Sddp/2019-01-03/DeleteRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRule {
    pub feature_type: Option<i64>,
    /// Required.
    pub id: i64,
    pub lang: Option<String>,
    pub source_ip: Option<String>,
}
operation! { DeleteRule(id: i64) "DeleteRule" -> Empty {
    0 "FeatureType" feature_type: i64, 1 "Id" id, 2 "Lang" lang: String, 3 "SourceIp" source_ip: String
} }

/// Response of [`DeleteRule`]: empty.
pub type DeleteRuleOutput = Empty;

/// Describes audit logs: `DescribeAuditLogs` of `sddp` 2019-01-03.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Sddp/2019-01-03/DescribeAuditLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogs {
    pub async_request_id: Option<String>,
    pub client_ip: Option<String>,
    pub client_ua: Option<String>,
    pub current_page: Option<i64>,
    pub database_name: Option<String>,
    pub effect_row_range: Option<String>,
    pub end_time: Option<i64>,
    pub execute_time_range: Option<String>,
    pub instance_name: Option<String>,
    pub ip_type: Option<String>,
    pub lang: Option<String>,
    pub load_white_list: Option<bool>,
    pub log_query_op_json: Option<String>,
    pub log_source: Option<String>,
    pub member_account: Option<String>,
    pub message: Option<String>,
    pub operate_type: Option<String>,
    pub oss_object_key: Option<String>,
    pub page_size: Option<i64>,
    pub product_code: Option<String>,
    pub product_id: Option<i64>,
    pub rule_agg_query: Option<bool>,
    pub rule_category: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub sql_text: Option<String>,
    pub start_time: Option<i64>,
    pub user_name: Option<String>,
}
operation! { DescribeAuditLogs() "DescribeAuditLogs" -> DescribeAuditLogsOutput {
    0 "AsyncRequestId" async_request_id: String, 1 "ClientIp" client_ip: String, 2 "ClientUa" client_ua: String,
    3 "CurrentPage" current_page: i64, 4 "DatabaseName" database_name: String,
    5 "EffectRowRange" effect_row_range: String, 6 "EndTime" end_time: i64,
    7 "ExecuteTimeRange" execute_time_range: String, 8 "InstanceName" instance_name: String, 9 "IpType" ip_type: String,
    10 "Lang" lang: String, 11 "LoadWhiteList" load_white_list: bool, 12 "LogQueryOpJson" log_query_op_json: String,
    13 "LogSource" log_source: String, 14 "MemberAccount" member_account: String, 15 "Message" message: String,
    16 "OperateType" operate_type: String, 17 "OssObjectKey" oss_object_key: String, 18 "PageSize" page_size: i64,
    19 "ProductCode" product_code: String, 20 "ProductId" product_id: i64, 21 "RuleAggQuery" rule_agg_query: bool,
    22 "RuleCategory" rule_category: String, 23 "RuleId" rule_id: String, 24 "RuleName" rule_name: String,
    25 "SqlText" sql_text: String, 26 "StartTime" start_time: i64, 27 "UserName" user_name: String
} }
paged! { DescribeAuditLogs: DescribeAuditLogsItems = Number "CurrentPage", "Items" items, total "TotalCount" }

/// Response of [`DescribeAuditLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogsOutput {
    pub async_request_id: Option<String>,
    pub current_page: Option<i64>,
    pub items: Vec<DescribeAuditLogsItems>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAuditLogsOutput {
    0 "AsyncRequestId" async_request_id: String, 1 "CurrentPage" current_page: i64,
    2 "Items" items: Vec<DescribeAuditLogsItems>, 3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAuditLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogsItems {
    pub client_ip: Option<String>,
    pub client_port: Option<String>,
    pub client_ua: Option<String>,
    pub column_name: Option<String>,
    pub creation_time: Option<i64>,
    pub data_set: Option<String>,
    pub database_name: Option<String>,
    pub db_type: Option<String>,
    pub effect_row: Option<i64>,
    pub execute_status: Option<i64>,
    pub execute_time: Option<i64>,
    pub in_white_list: Option<bool>,
    pub instance_audit_status: Option<String>,
    pub instance_description: Option<String>,
    pub instance_name: Option<String>,
    pub ip_type: Option<String>,
    pub log_source: Option<String>,
    pub log_time: Option<i64>,
    pub member_account: Option<String>,
    pub message: Option<String>,
    pub model_name: Option<String>,
    pub operate_type: Option<String>,
    pub oss_object_key: Option<String>,
    pub package_name: Option<String>,
    pub product_code: Option<String>,
    pub product_id: Option<i64>,
    pub ram_console_link: Option<String>,
    pub rule_category: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub sql_text: Option<String>,
    pub table_name: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub warn_level: Option<String>,
    pub warn_level_name: Option<String>,
}
model! { DescribeAuditLogsItems {
    0 "ClientIp" client_ip: String, 1 "ClientPort" client_port: String, 2 "ClientUa" client_ua: String,
    3 "ColumnName" column_name: String, 4 "CreationTime" creation_time: i64, 5 "DataSet" data_set: String,
    6 "DatabaseName" database_name: String, 7 "DbType" db_type: String, 8 "EffectRow" effect_row: i64,
    9 "ExecuteStatus" execute_status: i64, 10 "ExecuteTime" execute_time: i64, 11 "InWhiteList" in_white_list: bool,
    12 "InstanceAuditStatus" instance_audit_status: String, 13 "InstanceDescription" instance_description: String,
    14 "InstanceName" instance_name: String, 15 "IpType" ip_type: String, 16 "LogSource" log_source: String,
    17 "LogTime" log_time: i64, 18 "MemberAccount" member_account: String, 19 "Message" message: String,
    20 "ModelName" model_name: String, 21 "OperateType" operate_type: String, 22 "OssObjectKey" oss_object_key: String,
    23 "PackageName" package_name: String, 24 "ProductCode" product_code: String, 25 "ProductId" product_id: i64,
    26 "RamConsoleLink" ram_console_link: String, 27 "RuleCategory" rule_category: String, 28 "RuleId" rule_id: String,
    29 "RuleName" rule_name: String, 30 "SqlText" sql_text: String, 31 "TableName" table_name: String,
    32 "UserId" user_id: String, 33 "UserName" user_name: String, 34 "WarnLevel" warn_level: String,
    35 "WarnLevelName" warn_level_name: String
} }

/// Describes category template list: `DescribeCategoryTemplateList` of `sddp` 2019-01-03.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Sddp/2019-01-03/DescribeCategoryTemplateList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCategoryTemplateList {
    pub current_page: Option<i64>,
    pub feature_type: Option<i64>,
    pub lang: Option<String>,
    pub page_size: Option<i64>,
    pub usage_scenario: Option<i64>,
}
operation! { DescribeCategoryTemplateList() "DescribeCategoryTemplateList" -> DescribeCategoryTemplateListOutput {
    0 "CurrentPage" current_page: i64, 1 "FeatureType" feature_type: i64, 2 "Lang" lang: String,
    3 "PageSize" page_size: i64, 4 "UsageScenario" usage_scenario: i64
} }
paged! { DescribeCategoryTemplateList: DescribeCategoryTemplateListItems =
    Number "CurrentPage", "Items" items, total "TotalCount" }

/// Response of [`DescribeCategoryTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCategoryTemplateListOutput {
    pub current_page: Option<i64>,
    pub items: Vec<DescribeCategoryTemplateListItems>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeCategoryTemplateListOutput {
    0 "CurrentPage" current_page: i64, 1 "Items" items: Vec<DescribeCategoryTemplateListItems>,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCategoryTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCategoryTemplateListItems {
    pub current_risk_level: Option<i64>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub max_category_level: Option<i64>,
    pub max_risk_level: Option<i64>,
    pub name: Option<String>,
    pub status: Option<i64>,
    pub support_edit: Option<i64>,
    pub r#type: Option<i64>,
}
model! { DescribeCategoryTemplateListItems {
    0 "CurrentRiskLevel" current_risk_level: i64, 1 "Description" description: String, 2 "GmtCreate" gmt_create: i64,
    3 "GmtModified" gmt_modified: i64, 4 "Id" id: i64, 5 "MaxCategoryLevel" max_category_level: i64,
    6 "MaxRiskLevel" max_risk_level: i64, 7 "Name" name: String, 8 "Status" status: i64,
    9 "SupportEdit" support_edit: i64, 10 "Type" r#type: i64
} }

/// Describes category template rule list: `DescribeCategoryTemplateRuleList` of `sddp` 2019-01-03.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Sddp/2019-01-03/DescribeCategoryTemplateRuleList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCategoryTemplateRuleList {
    pub current_page: Option<i64>,
    pub feature_type: Option<i64>,
    pub lang: Option<String>,
    pub page_size: Option<i64>,
    pub risk_level_id: Option<i64>,
    pub status: Option<i64>,
}
operation! { DescribeCategoryTemplateRuleList()
    "DescribeCategoryTemplateRuleList" -> DescribeCategoryTemplateRuleListOutput {
    0 "CurrentPage" current_page: i64, 1 "FeatureType" feature_type: i64, 2 "Lang" lang: String,
    3 "PageSize" page_size: i64, 4 "RiskLevelId" risk_level_id: i64, 5 "Status" status: i64
} }
paged! { DescribeCategoryTemplateRuleList: DescribeCategoryTemplateRuleListItems =
    Number "CurrentPage", "Items" items, total "TotalCount" }

/// Response of [`DescribeCategoryTemplateRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCategoryTemplateRuleListOutput {
    pub current_page: Option<i64>,
    pub items: Vec<DescribeCategoryTemplateRuleListItems>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeCategoryTemplateRuleListOutput {
    0 "CurrentPage" current_page: i64, 1 "Items" items: Vec<DescribeCategoryTemplateRuleListItems>,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCategoryTemplateRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCategoryTemplateRuleListItems {
    pub description: Option<String>,
    pub id: Option<i64>,
    pub identification_rule_ids: Option<String>,
    pub identification_scope: Option<String>,
    pub name: Option<String>,
    pub risk_level_id: Option<i64>,
    pub status: Option<i64>,
}
model! { DescribeCategoryTemplateRuleListItems {
    0 "Description" description: String, 1 "Id" id: i64, 2 "IdentificationRuleIds" identification_rule_ids: String,
    3 "IdentificationScope" identification_scope: String, 4 "Name" name: String, 5 "RiskLevelId" risk_level_id: i64,
    6 "Status" status: i64
} }

/// Describes columns: `DescribeColumns` of `sddp` 2019-01-03.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Sddp/2019-01-03/DescribeColumns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumns {
    pub current_page: Option<i64>,
    pub engine_type: Option<String>,
    pub instance_id: Option<i64>,
    pub instance_name: Option<String>,
    pub lang: Option<String>,
    pub model_tag_id: Option<String>,
    pub name: Option<String>,
    pub page_size: Option<i64>,
    pub product_code: Option<String>,
    pub product_id: Option<String>,
    pub risk_level_id: Option<i64>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub sens_level_name: Option<String>,
    pub service_region_id: Option<String>,
    pub table_id: Option<i64>,
    pub table_name: Option<String>,
    pub template_id: Option<String>,
    pub template_rule_id: Option<String>,
}
operation! { DescribeColumns() "DescribeColumns" -> DescribeColumnsOutput {
    0 "CurrentPage" current_page: i64, 1 "EngineType" engine_type: String, 2 "InstanceId" instance_id: i64,
    3 "InstanceName" instance_name: String, 4 "Lang" lang: String, 5 "ModelTagId" model_tag_id: String,
    6 "Name" name: String, 7 "PageSize" page_size: i64, 8 "ProductCode" product_code: String,
    9 "ProductId" product_id: String, 10 "RiskLevelId" risk_level_id: i64, 11 "RuleId" rule_id: i64,
    12 "RuleName" rule_name: String, 13 "SensLevelName" sens_level_name: String,
    14 "ServiceRegionId" service_region_id: String, 15 "TableId" table_id: i64, 16 "TableName" table_name: String,
    17 "TemplateId" template_id: String, 18 "TemplateRuleId" template_rule_id: String
} }
paged! { DescribeColumns: DescribeColumnsItems = Number "CurrentPage", "Items" items, total "TotalCount" }

/// Response of [`DescribeColumns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnsOutput {
    pub current_page: Option<i64>,
    pub items: Vec<DescribeColumnsItems>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeColumnsOutput {
    0 "CurrentPage" current_page: i64, 1 "Items" items: Vec<DescribeColumnsItems>, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeColumns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnsItems {
    pub creation_time: Option<i64>,
    pub data_type: Option<String>,
    pub engine_type: Option<String>,
    pub id: Option<String>,
    pub instance_id: Option<i64>,
    pub instance_name: Option<String>,
    pub masking_status: Option<i64>,
    pub model_tags: Vec<DescribeColumnsModelTags>,
    pub name: Option<String>,
    pub odps_risk_level_name: Option<String>,
    pub odps_risk_level_value: Option<i64>,
    pub product_code: Option<String>,
    pub product_id: Option<i64>,
    pub region_id: Option<String>,
    pub revision_id: Option<i64>,
    pub revision_status: Option<i64>,
    pub risk_level_id: Option<i64>,
    pub risk_level_name: Option<String>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub sens_level_name: Option<String>,
    pub sensitive: Option<bool>,
    pub table_id: Option<i64>,
    pub table_name: Option<String>,
}
model! { DescribeColumnsItems {
    0 "CreationTime" creation_time: i64, 1 "DataType" data_type: String, 2 "EngineType" engine_type: String,
    3 "Id" id: String, 4 "InstanceId" instance_id: i64, 5 "InstanceName" instance_name: String,
    6 "MaskingStatus" masking_status: i64, 7 "ModelTags" model_tags: Vec<DescribeColumnsModelTags>,
    8 "Name" name: String, 9 "OdpsRiskLevelName" odps_risk_level_name: String,
    10 "OdpsRiskLevelValue" odps_risk_level_value: i64, 11 "ProductCode" product_code: String,
    12 "ProductId" product_id: i64, 13 "RegionId" region_id: String, 14 "RevisionId" revision_id: i64,
    15 "RevisionStatus" revision_status: i64, 16 "RiskLevelId" risk_level_id: i64,
    17 "RiskLevelName" risk_level_name: String, 18 "RuleId" rule_id: i64, 19 "RuleName" rule_name: String,
    20 "SensLevelName" sens_level_name: String, 21 "Sensitive" sensitive: bool, 22 "TableId" table_id: i64,
    23 "TableName" table_name: String
} }

/// In the response of [`DescribeColumns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnsModelTags {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { DescribeColumnsModelTags {
    0 "Id" id: i64, 1 "Name" name: String
} }

/// Describes columns v2: `DescribeColumnsV2` of `sddp` 2019-01-03.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Sddp/2019-01-03/DescribeColumnsV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnsV2 {
    pub current_page: Option<i64>,
    pub engine_type: Option<String>,
    pub instance_id: Option<i64>,
    pub instance_name: Option<String>,
    pub lang: Option<String>,
    pub name: Option<String>,
    pub page_size: Option<i64>,
    pub product_code: Option<String>,
    pub risk_level_id: Option<i64>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub sens_level_name: Option<String>,
    pub table_id: Option<String>,
    pub table_name: Option<String>,
}
operation! { DescribeColumnsV2() "DescribeColumnsV2" -> DescribeColumnsV2Output {
    0 "CurrentPage" current_page: i64, 1 "EngineType" engine_type: String, 2 "InstanceId" instance_id: i64,
    3 "InstanceName" instance_name: String, 4 "Lang" lang: String, 5 "Name" name: String, 6 "PageSize" page_size: i64,
    7 "ProductCode" product_code: String, 8 "RiskLevelId" risk_level_id: i64, 9 "RuleId" rule_id: i64,
    10 "RuleName" rule_name: String, 11 "SensLevelName" sens_level_name: String, 12 "TableId" table_id: String,
    13 "TableName" table_name: String
} }
paged! { DescribeColumnsV2: DescribeColumnsV2Items = Number "CurrentPage", "Items" items, total "TotalCount" }

/// Response of [`DescribeColumnsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnsV2Output {
    pub current_page: Option<i64>,
    pub items: Vec<DescribeColumnsV2Items>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeColumnsV2Output {
    0 "CurrentPage" current_page: i64, 1 "Items" items: Vec<DescribeColumnsV2Items>, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeColumnsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnsV2Items {
    pub creation_time: Option<i64>,
    pub data_type: Option<String>,
    pub engine_type: Option<String>,
    pub id: Option<String>,
    pub instance_id: Option<i64>,
    pub instance_name: Option<String>,
    pub masking_status: Option<i64>,
    pub model_tags: Vec<DescribeColumnsV2ModelTags>,
    pub name: Option<String>,
    pub odps_risk_level_name: Option<String>,
    pub odps_risk_level_value: Option<i64>,
    pub product_code: Option<String>,
    pub product_id: Option<i64>,
    pub region_id: Option<String>,
    pub revision_id: Option<i64>,
    pub revision_status: Option<i64>,
    pub risk_level_id: Option<i64>,
    pub risk_level_name: Option<String>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub sens_level_name: Option<String>,
    pub sensitive: Option<bool>,
    pub table_id: Option<i64>,
    pub table_name: Option<String>,
}
model! { DescribeColumnsV2Items {
    0 "CreationTime" creation_time: i64, 1 "DataType" data_type: String, 2 "EngineType" engine_type: String,
    3 "Id" id: String, 4 "InstanceId" instance_id: i64, 5 "InstanceName" instance_name: String,
    6 "MaskingStatus" masking_status: i64, 7 "ModelTags" model_tags: Vec<DescribeColumnsV2ModelTags>,
    8 "Name" name: String, 9 "OdpsRiskLevelName" odps_risk_level_name: String,
    10 "OdpsRiskLevelValue" odps_risk_level_value: i64, 11 "ProductCode" product_code: String,
    12 "ProductId" product_id: i64, 13 "RegionId" region_id: String, 14 "RevisionId" revision_id: i64,
    15 "RevisionStatus" revision_status: i64, 16 "RiskLevelId" risk_level_id: i64,
    17 "RiskLevelName" risk_level_name: String, 18 "RuleId" rule_id: i64, 19 "RuleName" rule_name: String,
    20 "SensLevelName" sens_level_name: String, 21 "Sensitive" sensitive: bool, 22 "TableId" table_id: i64,
    23 "TableName" table_name: String
} }

/// In the response of [`DescribeColumnsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnsV2ModelTags {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { DescribeColumnsV2ModelTags {
    0 "Id" id: i64, 1 "Name" name: String
} }

/// Describes configs: `DescribeConfigs` of `sddp` 2019-01-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Sddp/2019-01-03/DescribeConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigs {
    pub lang: Option<String>,
}
operation! { DescribeConfigs() "DescribeConfigs" -> DescribeConfigsOutput {
    0 "Lang" lang: String
} }

/// Response of [`DescribeConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigsOutput {
    pub config_list: Vec<DescribeConfigsConfigList>,
}
model! { DescribeConfigsOutput {
    0 "ConfigList" config_list: Vec<DescribeConfigsConfigList>
} }

/// In the response of [`DescribeConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigsConfigList {
    pub code: Option<String>,
    pub default_value: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub value: Option<String>,
}
model! { DescribeConfigsConfigList {
    0 "Code" code: String, 1 "DefaultValue" default_value: String, 2 "Description" description: String, 3 "Id" id: i64,
    4 "Value" value: String
} }

/// Describes data assets: `DescribeDataAssets` of `sddp` 2019-01-03.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Sddp/2019-01-03/DescribeDataAssets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataAssets {
    pub current_page: Option<i64>,
    pub lang: Option<String>,
    pub name: Option<String>,
    pub page_size: Option<i64>,
    pub range_id: Option<i64>,
    pub risk_levels: Option<String>,
    pub rule_id: Option<i64>,
}
operation! { DescribeDataAssets() "DescribeDataAssets" -> DescribeDataAssetsOutput {
    0 "CurrentPage" current_page: i64, 1 "Lang" lang: String, 2 "Name" name: String, 3 "PageSize" page_size: i64,
    4 "RangeId" range_id: i64, 5 "RiskLevels" risk_levels: String, 6 "RuleId" rule_id: i64
} }
paged! { DescribeDataAssets: DescribeDataAssetsItems = Number "CurrentPage", "Items" items, total "TotalCount" }

/// Response of [`DescribeDataAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataAssetsOutput {
    pub current_page: Option<i64>,
    pub items: Vec<DescribeDataAssetsItems>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDataAssetsOutput {
    0 "CurrentPage" current_page: i64, 1 "Items" items: Vec<DescribeDataAssetsItems>, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDataAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataAssetsItems {
    pub acl: Option<String>,
    pub creation_time: Option<i64>,
    pub data_type: Option<String>,
    pub id: Option<String>,
    pub labelsec: Option<bool>,
    pub name: Option<String>,
    pub object_key: Option<String>,
    pub odps_risk_level_name: Option<String>,
    pub owner: Option<String>,
    pub product_code: Option<String>,
    pub product_id: Option<String>,
    pub protection: Option<bool>,
    pub risk_level_id: Option<i64>,
    pub risk_level_name: Option<String>,
    pub rule_name: Option<String>,
    pub sensitive: Option<bool>,
    pub sensitive_count: Option<i64>,
    pub sensitive_ratio: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeDataAssetsItems {
    0 "Acl" acl: String, 1 "CreationTime" creation_time: i64, 2 "DataType" data_type: String, 3 "Id" id: String,
    4 "Labelsec" labelsec: bool, 5 "Name" name: String, 6 "ObjectKey" object_key: String,
    7 "OdpsRiskLevelName" odps_risk_level_name: String, 8 "Owner" owner: String, 9 "ProductCode" product_code: String,
    10 "ProductId" product_id: String, 11 "Protection" protection: bool, 12 "RiskLevelId" risk_level_id: i64,
    13 "RiskLevelName" risk_level_name: String, 14 "RuleName" rule_name: String, 15 "Sensitive" sensitive: bool,
    16 "SensitiveCount" sensitive_count: i64, 17 "SensitiveRatio" sensitive_ratio: String,
    18 "TotalCount" total_count: i64
} }

/// Describes data limit detail: `DescribeDataLimitDetail` of `sddp` 2019-01-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Sddp/2019-01-03/DescribeDataLimitDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataLimitDetail {
    pub feature_type: Option<i64>,
    /// Required.
    pub id: i64,
    pub lang: Option<String>,
    pub network_type: Option<i64>,
}
operation! { DescribeDataLimitDetail(id: i64) "DescribeDataLimitDetail" -> DescribeDataLimitDetailOutput {
    0 "FeatureType" feature_type: i64, 1 "Id" id, 2 "Lang" lang: String, 3 "NetworkType" network_type: i64
} }

/// Response of [`DescribeDataLimitDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataLimitDetailOutput {
    pub data_limit: Option<DescribeDataLimitDetailDataLimit>,
}
model! { DescribeDataLimitDetailOutput {
    0 "DataLimit" data_limit: DescribeDataLimitDetailDataLimit
} }

/// In the response of [`DescribeDataLimitDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataLimitDetailDataLimit {
    pub check_status: Option<i64>,
    pub check_status_name: Option<String>,
    pub gmt_create: Option<i64>,
    pub id: Option<i64>,
    pub local_name: Option<String>,
    pub parent_id: Option<String>,
    pub port: Option<i64>,
    pub region_id: Option<String>,
    pub resource_type: Option<i64>,
    pub resource_type_code: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeDataLimitDetailDataLimit {
    0 "CheckStatus" check_status: i64, 1 "CheckStatusName" check_status_name: String, 2 "GmtCreate" gmt_create: i64,
    3 "Id" id: i64, 4 "LocalName" local_name: String, 5 "ParentId" parent_id: String, 6 "Port" port: i64,
    7 "RegionId" region_id: String, 8 "ResourceType" resource_type: i64,
    9 "ResourceTypeCode" resource_type_code: String, 10 "UserName" user_name: String
} }

/// Describes data limit set: `DescribeDataLimitSet` of `sddp` 2019-01-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Sddp/2019-01-03/DescribeDataLimitSet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataLimitSet {
    pub feature_type: Option<i64>,
    pub lang: Option<String>,
    pub parent_id: Option<String>,
    pub region_type: Option<String>,
    pub resource_type: Option<i64>,
}
operation! { DescribeDataLimitSet() "DescribeDataLimitSet" -> DescribeDataLimitSetOutput {
    0 "FeatureType" feature_type: i64, 1 "Lang" lang: String, 2 "ParentId" parent_id: String,
    3 "RegionType" region_type: String, 4 "ResourceType" resource_type: i64
} }

/// Response of [`DescribeDataLimitSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataLimitSetOutput {
    pub data_limit_set: Option<DescribeDataLimitSetDataLimitSet>,
}
model! { DescribeDataLimitSetOutput {
    0 "DataLimitSet" data_limit_set: DescribeDataLimitSetDataLimitSet
} }

/// In the response of [`DescribeDataLimitSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataLimitSetDataLimitSet {
    pub data_limit_list: Vec<DescribeDataLimitSetDataLimitList>,
    pub oss_bucket_list: Vec<DescribeDataLimitSetOssBucketList>,
    pub region_list: Vec<DescribeDataLimitSetRegionList>,
    pub resource_type: Option<i64>,
    pub resource_type_code: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeDataLimitSetDataLimitSet {
    0 "DataLimitList" data_limit_list: Vec<DescribeDataLimitSetDataLimitList>,
    1 "OssBucketList" oss_bucket_list: Vec<DescribeDataLimitSetOssBucketList>,
    2 "RegionList" region_list: Vec<DescribeDataLimitSetRegionList>, 3 "ResourceType" resource_type: i64,
    4 "ResourceTypeCode" resource_type_code: String, 5 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDataLimitSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataLimitSetDataLimitList {
    pub check_status: Option<i64>,
    pub check_status_name: Option<String>,
    pub connector: Option<String>,
    pub gmt_create: Option<i64>,
    pub id: Option<i64>,
    pub local_name: Option<String>,
    pub parent_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_type: Option<i64>,
    pub resource_type_code: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeDataLimitSetDataLimitList {
    0 "CheckStatus" check_status: i64, 1 "CheckStatusName" check_status_name: String, 2 "Connector" connector: String,
    3 "GmtCreate" gmt_create: i64, 4 "Id" id: i64, 5 "LocalName" local_name: String, 6 "ParentId" parent_id: String,
    7 "RegionId" region_id: String, 8 "ResourceType" resource_type: i64,
    9 "ResourceTypeCode" resource_type_code: String, 10 "UserName" user_name: String
} }

/// In the response of [`DescribeDataLimitSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataLimitSetOssBucketList {
    pub bucket_name: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeDataLimitSetOssBucketList {
    0 "BucketName" bucket_name: String, 1 "RegionId" region_id: String
} }

/// In the response of [`DescribeDataLimitSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataLimitSetRegionList {
    pub local_name: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeDataLimitSetRegionList {
    0 "LocalName" local_name: String, 1 "RegionId" region_id: String
} }

/// Describes data limits: `DescribeDataLimits` of `sddp` 2019-01-03.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Sddp/2019-01-03/DescribeDataLimits>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataLimits {
    pub audit_status: Option<i64>,
    pub check_status: Option<i64>,
    pub current_page: Option<i64>,
    pub datamask_status: Option<i64>,
    pub enable: Option<i64>,
    pub end_time: Option<i64>,
    pub engine_type: Option<String>,
    pub feature_type: Option<i64>,
    pub lang: Option<String>,
    pub member_account: Option<i64>,
    pub page_size: Option<i64>,
    pub parent_id: Option<String>,
    pub resource_type: Option<i64>,
    pub service_region_id: Option<String>,
    pub start_time: Option<i64>,
}
operation! { DescribeDataLimits() "DescribeDataLimits" -> DescribeDataLimitsOutput {
    0 "AuditStatus" audit_status: i64, 1 "CheckStatus" check_status: i64, 2 "CurrentPage" current_page: i64,
    3 "DatamaskStatus" datamask_status: i64, 4 "Enable" enable: i64, 5 "EndTime" end_time: i64,
    6 "EngineType" engine_type: String, 7 "FeatureType" feature_type: i64, 8 "Lang" lang: String,
    9 "MemberAccount" member_account: i64, 10 "PageSize" page_size: i64, 11 "ParentId" parent_id: String,
    12 "ResourceType" resource_type: i64, 13 "ServiceRegionId" service_region_id: String, 14 "StartTime" start_time: i64
} }
paged! { DescribeDataLimits: DescribeDataLimitsItems = Number "CurrentPage", "Items" items, total "TotalCount" }

/// Response of [`DescribeDataLimits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataLimitsOutput {
    pub current_page: Option<i64>,
    pub items: Vec<DescribeDataLimitsItems>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDataLimitsOutput {
    0 "CurrentPage" current_page: i64, 1 "Items" items: Vec<DescribeDataLimitsItems>, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDataLimits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataLimitsItems {
    pub audit_status: Option<i64>,
    pub auto_scan: Option<i64>,
    pub check_status: Option<i64>,
    pub check_status_name: Option<String>,
    pub datamask_status: Option<i64>,
    pub db_version: Option<String>,
    pub enable: Option<i64>,
    pub engine_type: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event_status: Option<i64>,
    pub gmt_create: Option<i64>,
    pub id: Option<i64>,
    pub instance_description: Option<String>,
    pub instance_id: Option<String>,
    pub last_finished_time: Option<i64>,
    pub last_start_time: Option<i64>,
    pub local_name: Option<String>,
    pub log_store_day: Option<i64>,
    pub member_account: Option<i64>,
    pub next_start_time: Option<i64>,
    pub ocr_status: Option<i64>,
    pub parent_id: Option<String>,
    pub port: Option<i64>,
    pub process_status: Option<i64>,
    pub process_total_count: Option<i64>,
    pub region_id: Option<String>,
    pub resource_type: Option<i64>,
    pub resource_type_code: Option<String>,
    pub sampling_size: Option<i64>,
    pub security_group_id_list: Vec<String>,
    pub support_audit: Option<bool>,
    pub support_datamask: Option<bool>,
    pub support_event: Option<bool>,
    pub support_ocr: Option<bool>,
    pub support_scan: Option<bool>,
    pub tenant_name: Option<String>,
    pub total_count: Option<i64>,
    pub user_name: Option<String>,
    pub vswitch_id_list: Vec<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeDataLimitsItems {
    0 "AuditStatus" audit_status: i64, 1 "AutoScan" auto_scan: i64, 2 "CheckStatus" check_status: i64,
    3 "CheckStatusName" check_status_name: String, 4 "DatamaskStatus" datamask_status: i64,
    5 "DbVersion" db_version: String, 6 "Enable" enable: i64, 7 "EngineType" engine_type: String,
    8 "ErrorCode" error_code: String, 9 "ErrorMessage" error_message: String, 10 "EventStatus" event_status: i64,
    11 "GmtCreate" gmt_create: i64, 12 "Id" id: i64, 13 "InstanceDescription" instance_description: String,
    14 "InstanceId" instance_id: String, 15 "LastFinishedTime" last_finished_time: i64,
    16 "LastStartTime" last_start_time: i64, 17 "LocalName" local_name: String, 18 "LogStoreDay" log_store_day: i64,
    19 "MemberAccount" member_account: i64, 20 "NextStartTime" next_start_time: i64, 21 "OcrStatus" ocr_status: i64,
    22 "ParentId" parent_id: String, 23 "Port" port: i64, 24 "ProcessStatus" process_status: i64,
    25 "ProcessTotalCount" process_total_count: i64, 26 "RegionId" region_id: String,
    27 "ResourceType" resource_type: i64, 28 "ResourceTypeCode" resource_type_code: String,
    29 "SamplingSize" sampling_size: i64, 30 "SecurityGroupIdList" security_group_id_list: Vec<String>,
    31 "SupportAudit" support_audit: bool, 32 "SupportDatamask" support_datamask: bool,
    33 "SupportEvent" support_event: bool, 34 "SupportOcr" support_ocr: bool, 35 "SupportScan" support_scan: bool,
    36 "TenantName" tenant_name: String, 37 "TotalCount" total_count: i64, 38 "UserName" user_name: String,
    39 "VSwitchIdList" vswitch_id_list: Vec<String>, 40 "VpcId" vpc_id: String
} }

/// Describes data masking run history: `DescribeDataMaskingRunHistory` of `sddp` 2019-01-03.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Sddp/2019-01-03/DescribeDataMaskingRunHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataMaskingRunHistory {
    pub current_page: Option<i64>,
    pub dst_type: Option<i64>,
    pub end_time: Option<i64>,
    pub lang: Option<String>,
    pub main_process_id: Option<i64>,
    pub page_size: Option<i64>,
    pub src_table_name: Option<String>,
    pub src_type: Option<i64>,
    pub start_time: Option<i64>,
    pub status: Option<i64>,
    pub task_id: Option<String>,
}
operation! { DescribeDataMaskingRunHistory() "DescribeDataMaskingRunHistory" -> DescribeDataMaskingRunHistoryOutput {
    0 "CurrentPage" current_page: i64, 1 "DstType" dst_type: i64, 2 "EndTime" end_time: i64, 3 "Lang" lang: String,
    4 "MainProcessId" main_process_id: i64, 5 "PageSize" page_size: i64, 6 "SrcTableName" src_table_name: String,
    7 "SrcType" src_type: i64, 8 "StartTime" start_time: i64, 9 "Status" status: i64, 10 "TaskId" task_id: String
} }
paged! { DescribeDataMaskingRunHistory: DescribeDataMaskingRunHistoryItems =
    Number "CurrentPage", "Items" items, total "TotalCount" }

/// Response of [`DescribeDataMaskingRunHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataMaskingRunHistoryOutput {
    pub current_page: Option<i64>,
    pub items: Vec<DescribeDataMaskingRunHistoryItems>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDataMaskingRunHistoryOutput {
    0 "CurrentPage" current_page: i64, 1 "Items" items: Vec<DescribeDataMaskingRunHistoryItems>,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDataMaskingRunHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataMaskingRunHistoryItems {
    pub conflict_count: Option<i64>,
    pub dst_type: Option<i64>,
    pub dst_type_code: Option<String>,
    pub end_time: Option<i64>,
    pub fail_code: Option<String>,
    pub fail_msg: Option<String>,
    pub has_download_file: Option<i64>,
    pub has_sub_process: Option<i64>,
    pub id: Option<i64>,
    pub masking_count: Option<i64>,
    pub percentage: Option<i64>,
    pub run_index: Option<i64>,
    pub src_table_name: Option<String>,
    pub src_type: Option<i64>,
    pub src_type_code: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<i64>,
    pub task_id: Option<String>,
    pub r#type: Option<i64>,
}
model! { DescribeDataMaskingRunHistoryItems {
    0 "ConflictCount" conflict_count: i64, 1 "DstType" dst_type: i64, 2 "DstTypeCode" dst_type_code: String,
    3 "EndTime" end_time: i64, 4 "FailCode" fail_code: String, 5 "FailMsg" fail_msg: String,
    6 "HasDownloadFile" has_download_file: i64, 7 "HasSubProcess" has_sub_process: i64, 8 "Id" id: i64,
    9 "MaskingCount" masking_count: i64, 10 "Percentage" percentage: i64, 11 "RunIndex" run_index: i64,
    12 "SrcTableName" src_table_name: String, 13 "SrcType" src_type: i64, 14 "SrcTypeCode" src_type_code: String,
    15 "StartTime" start_time: i64, 16 "Status" status: i64, 17 "TaskId" task_id: String, 18 "Type" r#type: i64
} }

/// Describes data masking tasks: `DescribeDataMaskingTasks` of `sddp` 2019-01-03.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Sddp/2019-01-03/DescribeDataMaskingTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataMaskingTasks {
    pub current_page: Option<i64>,
    pub dst_type: Option<i64>,
    pub end_time: Option<i64>,
    pub lang: Option<String>,
    pub page_size: Option<i64>,
    pub search_key: Option<String>,
    pub start_time: Option<i64>,
}
operation! { DescribeDataMaskingTasks() "DescribeDataMaskingTasks" -> DescribeDataMaskingTasksOutput {
    0 "CurrentPage" current_page: i64, 1 "DstType" dst_type: i64, 2 "EndTime" end_time: i64, 3 "Lang" lang: String,
    4 "PageSize" page_size: i64, 5 "SearchKey" search_key: String, 6 "StartTime" start_time: i64
} }
paged! { DescribeDataMaskingTasks: DescribeDataMaskingTasksItems =
    Number "CurrentPage", "Items" items, total "TotalCount" }

/// Response of [`DescribeDataMaskingTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataMaskingTasksOutput {
    pub current_page: Option<i64>,
    pub items: Vec<DescribeDataMaskingTasksItems>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDataMaskingTasksOutput {
    0 "CurrentPage" current_page: i64, 1 "Items" items: Vec<DescribeDataMaskingTasksItems>, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDataMaskingTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataMaskingTasksItems {
    pub dst_member_account: Option<i64>,
    pub dst_path: Option<String>,
    pub dst_type: Option<i64>,
    pub dst_type_code: Option<String>,
    pub gmt_create: Option<i64>,
    pub has_unfinish_process: Option<bool>,
    pub id: Option<i64>,
    pub original_table: Option<bool>,
    pub owner: Option<String>,
    pub run_count: Option<i64>,
    pub src_member_account: Option<i64>,
    pub src_path: Option<String>,
    pub src_type: Option<i64>,
    pub src_type_code: Option<String>,
    pub status: Option<i64>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub trigger_type: Option<i64>,
}
model! { DescribeDataMaskingTasksItems {
    0 "DstMemberAccount" dst_member_account: i64, 1 "DstPath" dst_path: String, 2 "DstType" dst_type: i64,
    3 "DstTypeCode" dst_type_code: String, 4 "GmtCreate" gmt_create: i64,
    5 "HasUnfinishProcess" has_unfinish_process: bool, 6 "Id" id: i64, 7 "OriginalTable" original_table: bool,
    8 "Owner" owner: String, 9 "RunCount" run_count: i64, 10 "SrcMemberAccount" src_member_account: i64,
    11 "SrcPath" src_path: String, 12 "SrcType" src_type: i64, 13 "SrcTypeCode" src_type_code: String,
    14 "Status" status: i64, 15 "TaskId" task_id: String, 16 "TaskName" task_name: String,
    17 "TriggerType" trigger_type: i64
} }

/// Describes data object column detail: `DescribeDataObjectColumnDetail` of `sddp` 2019-01-03.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Sddp/2019-01-03/DescribeDataObjectColumnDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataObjectColumnDetail {
    pub current_page: Option<i64>,
    pub feature_type: Option<i64>,
    pub id: Option<i64>,
    pub lang: Option<String>,
    pub page_size: Option<i64>,
    pub product_id: Option<i64>,
    pub template_id: Option<i64>,
}
operation! { DescribeDataObjectColumnDetail() "DescribeDataObjectColumnDetail" -> DescribeDataObjectColumnDetailOutput {
    0 "CurrentPage" current_page: i64, 1 "FeatureType" feature_type: i64, 2 "Id" id: i64, 3 "Lang" lang: String,
    4 "PageSize" page_size: i64, 5 "ProductId" product_id: i64, 6 "TemplateId" template_id: i64
} }
paged! { DescribeDataObjectColumnDetail: DescribeDataObjectColumnDetailItems =
    Number "CurrentPage", "Items" items, total "TotalCount" }

/// Response of [`DescribeDataObjectColumnDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataObjectColumnDetailOutput {
    pub current_page: Option<i64>,
    pub items: Vec<DescribeDataObjectColumnDetailItems>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDataObjectColumnDetailOutput {
    0 "CurrentPage" current_page: i64, 1 "Items" items: Vec<DescribeDataObjectColumnDetailItems>,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDataObjectColumnDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataObjectColumnDetailItems {
    pub categories: Vec<String>,
    pub column_comment: Option<String>,
    pub column_name: Option<String>,
    pub data_type: Option<String>,
    pub engine_type: Option<String>,
    pub id: Option<String>,
    pub instance_name: Option<String>,
    pub masking_status: Option<i64>,
    pub model_tags: Vec<DescribeDataObjectColumnDetailModelTags>,
    pub primary_key: Option<bool>,
    pub product_id: Option<i64>,
    pub region_id: Option<String>,
    pub risk_level_id: Option<i64>,
    pub risk_level_name: Option<String>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub table_name: Option<String>,
}
model! { DescribeDataObjectColumnDetailItems {
    0 "Categories" categories: Vec<String>, 1 "ColumnComment" column_comment: String,
    2 "ColumnName" column_name: String, 3 "DataType" data_type: String, 4 "EngineType" engine_type: String,
    5 "Id" id: String, 6 "InstanceName" instance_name: String, 7 "MaskingStatus" masking_status: i64,
    8 "ModelTags" model_tags: Vec<DescribeDataObjectColumnDetailModelTags>, 9 "PrimaryKey" primary_key: bool,
    10 "ProductId" product_id: i64, 11 "RegionId" region_id: String, 12 "RiskLevelId" risk_level_id: i64,
    13 "RiskLevelName" risk_level_name: String, 14 "RuleId" rule_id: i64, 15 "RuleName" rule_name: String,
    16 "TableName" table_name: String
} }

/// In the response of [`DescribeDataObjectColumnDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataObjectColumnDetailModelTags {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { DescribeDataObjectColumnDetailModelTags {
    0 "Id" id: i64, 1 "Name" name: String
} }

/// Describes data object column detail v2: `DescribeDataObjectColumnDetailV2` of `sddp` 2019-01-03.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Sddp/2019-01-03/DescribeDataObjectColumnDetailV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataObjectColumnDetailV2 {
    pub current_page: Option<i64>,
    pub feature_type: Option<i64>,
    /// Required.
    pub id: String,
    pub lang: Option<String>,
    pub page_size: Option<i64>,
    pub product_id: Option<i64>,
    /// Required.
    pub template_id: i64,
}
operation! { DescribeDataObjectColumnDetailV2(id: String, template_id: i64)
    "DescribeDataObjectColumnDetailV2" -> DescribeDataObjectColumnDetailV2Output {
    0 "CurrentPage" current_page: i64, 1 "FeatureType" feature_type: i64, 2 "Id" id, 3 "Lang" lang: String,
    4 "PageSize" page_size: i64, 5 "ProductId" product_id: i64, 6 "TemplateId" template_id
} }
paged! { DescribeDataObjectColumnDetailV2: DescribeDataObjectColumnDetailV2Items =
    Number "CurrentPage", "Items" items, total "TotalCount" }

/// Response of [`DescribeDataObjectColumnDetailV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataObjectColumnDetailV2Output {
    pub current_page: Option<i64>,
    pub items: Vec<DescribeDataObjectColumnDetailV2Items>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDataObjectColumnDetailV2Output {
    0 "CurrentPage" current_page: i64, 1 "Items" items: Vec<DescribeDataObjectColumnDetailV2Items>,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDataObjectColumnDetailV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataObjectColumnDetailV2Items {
    pub categories: Vec<String>,
    pub column_comment: Option<String>,
    pub column_name: Option<String>,
    pub data_type: Option<String>,
    pub engine_type: Option<String>,
    pub id: Option<String>,
    pub instance_name: Option<String>,
    pub masking_status: Option<i64>,
    pub model_tags: Vec<DescribeDataObjectColumnDetailV2ModelTags>,
    pub primary_key: Option<bool>,
    pub product_id: Option<i64>,
    pub region_id: Option<String>,
    pub risk_level_id: Option<i64>,
    pub risk_level_name: Option<String>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub table_name: Option<String>,
}
model! { DescribeDataObjectColumnDetailV2Items {
    0 "Categories" categories: Vec<String>, 1 "ColumnComment" column_comment: String,
    2 "ColumnName" column_name: String, 3 "DataType" data_type: String, 4 "EngineType" engine_type: String,
    5 "Id" id: String, 6 "InstanceName" instance_name: String, 7 "MaskingStatus" masking_status: i64,
    8 "ModelTags" model_tags: Vec<DescribeDataObjectColumnDetailV2ModelTags>, 9 "PrimaryKey" primary_key: bool,
    10 "ProductId" product_id: i64, 11 "RegionId" region_id: String, 12 "RiskLevelId" risk_level_id: i64,
    13 "RiskLevelName" risk_level_name: String, 14 "RuleId" rule_id: i64, 15 "RuleName" rule_name: String,
    16 "TableName" table_name: String
} }

/// In the response of [`DescribeDataObjectColumnDetailV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataObjectColumnDetailV2ModelTags {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { DescribeDataObjectColumnDetailV2ModelTags {
    0 "Id" id: i64, 1 "Name" name: String
} }

/// Describes data objects: `DescribeDataObjects` of `sddp` 2019-01-03.
///
/// POST. Reads only. Pages by token (`Cursor`). See
/// <https://api.alibabacloud.com/document/Sddp/2019-01-03/DescribeDataObjects>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataObjects {
    pub api_version: Option<i64>,
    pub bucket: Option<String>,
    pub current_page: Option<i64>,
    pub cursor: Option<String>,
    pub cursor_direction: Option<String>,
    pub db_name: Option<String>,
    pub domain_id: Option<i64>,
    pub engine_type: Option<String>,
    pub feature_type: Option<i64>,
    pub file_category_code: Option<i64>,
    pub file_type: Option<i64>,
    pub instance_id: Option<String>,
    pub lang: Option<String>,
    pub log_store: Option<String>,
    pub log_store_flag: Option<i64>,
    pub member_account: Option<i64>,
    pub model_ids: Option<String>,
    pub model_tag_ids: Option<String>,
    pub page_size: Option<i64>,
    pub parent_category_ids: Option<String>,
    pub path: Option<String>,
    pub product_id: Option<i64>,
    pub product_ids: Option<String>,
    pub project: Option<String>,
    pub query_name: Option<String>,
    pub region_id: Option<String>,
    pub risk_level_id_list: Option<String>,
    pub risk_levels: Option<String>,
    pub rule_ids: Option<String>,
    pub service_region_id: Option<String>,
    pub table_name: Option<String>,
    pub task_id: Option<i64>,
    /// Required.
    pub template_id: i64,
}
operation! { DescribeDataObjects(template_id: i64) "DescribeDataObjects" -> DescribeDataObjectsOutput {
    0 "APIVersion" api_version: i64, 1 "Bucket" bucket: String, 2 "CurrentPage" current_page: i64,
    3 "Cursor" cursor: String, 4 "CursorDirection" cursor_direction: String, 5 "DbName" db_name: String,
    6 "DomainId" domain_id: i64, 7 "EngineType" engine_type: String, 8 "FeatureType" feature_type: i64,
    9 "FileCategoryCode" file_category_code: i64, 10 "FileType" file_type: i64, 11 "InstanceId" instance_id: String,
    12 "Lang" lang: String, 13 "LogStore" log_store: String, 14 "LogStoreFlag" log_store_flag: i64,
    15 "MemberAccount" member_account: i64, 16 "ModelIds" model_ids: String, 17 "ModelTagIds" model_tag_ids: String,
    18 "PageSize" page_size: i64, 19 "ParentCategoryIds" parent_category_ids: String, 20 "Path" path: String,
    21 "ProductId" product_id: i64, 22 "ProductIds" product_ids: String, 23 "Project" project: String,
    24 "QueryName" query_name: String, 25 "RegionId" region_id: String, 26 "RiskLevelIdList" risk_level_id_list: String,
    27 "RiskLevels" risk_levels: String, 28 "RuleIds" rule_ids: String, 29 "ServiceRegionId" service_region_id: String,
    30 "TableName" table_name: String, 31 "TaskId" task_id: i64, 32 "TemplateId" template_id
} }
paged! { DescribeDataObjects: DescribeDataObjectsItems =
    Token "Cursor", "Items" items, next "NextCursor", more "HasNext" }

/// Response of [`DescribeDataObjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataObjectsOutput {
    pub current_page: Option<i64>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub has_next: Option<bool>,
    pub has_previous: Option<bool>,
    pub items: Vec<DescribeDataObjectsItems>,
    pub next_cursor: Option<String>,
    pub page_size: Option<i64>,
    pub previous_cursor: Option<String>,
    pub sync_status: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeDataObjectsOutput {
    0 "CurrentPage" current_page: i64, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HasNext" has_next: bool, 4 "HasPrevious" has_previous: bool, 5 "Items" items: Vec<DescribeDataObjectsItems>,
    6 "NextCursor" next_cursor: String, 7 "PageSize" page_size: i64, 8 "PreviousCursor" previous_cursor: String,
    9 "SyncStatus" sync_status: String, 10 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDataObjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataObjectsItems {
    pub categories: Vec<String>,
    pub cluster_type: Option<String>,
    pub comment: Option<String>,
    pub data_type: Option<String>,
    pub db_name: Option<String>,
    pub engine_type: Option<String>,
    pub file_category_code: Option<i64>,
    pub id: Option<String>,
    pub instance_description: Option<String>,
    pub instance_id: Option<String>,
    pub is_revision: Option<i64>,
    pub last_modified_time: Option<i64>,
    pub last_scan_time: Option<i64>,
    pub log_store: Option<String>,
    pub mask_status: Option<i64>,
    pub member_account: Option<i64>,
    pub model_tags: Vec<DescribeDataObjectsModelTags>,
    pub name: Option<String>,
    pub object_file_category: Option<String>,
    pub object_type: Option<String>,
    pub path: Option<String>,
    pub product_code: Option<String>,
    pub product_id: Option<i64>,
    pub project: Option<String>,
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub risk_level_id: Option<i64>,
    pub rule_count: Option<i64>,
    pub rule_list: Vec<DescribeDataObjectsRuleList>,
    pub sensitive_count: Option<i64>,
    pub size: Option<i64>,
    pub sx: Option<String>,
    pub table_name: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
    pub task_number: Option<i64>,
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
}
model! { DescribeDataObjectsItems {
    0 "Categories" categories: Vec<String>, 1 "ClusterType" cluster_type: String, 2 "Comment" comment: String,
    3 "DataType" data_type: String, 4 "DbName" db_name: String, 5 "EngineType" engine_type: String,
    6 "FileCategoryCode" file_category_code: i64, 7 "Id" id: String,
    8 "InstanceDescription" instance_description: String, 9 "InstanceId" instance_id: String,
    10 "IsRevision" is_revision: i64, 11 "LastModifiedTime" last_modified_time: i64,
    12 "LastScanTime" last_scan_time: i64, 13 "LogStore" log_store: String, 14 "MaskStatus" mask_status: i64,
    15 "MemberAccount" member_account: i64, 16 "ModelTags" model_tags: Vec<DescribeDataObjectsModelTags>,
    17 "Name" name: String, 18 "ObjectFileCategory" object_file_category: String, 19 "ObjectType" object_type: String,
    20 "Path" path: String, 21 "ProductCode" product_code: String, 22 "ProductId" product_id: i64,
    23 "Project" project: String, 24 "RegionId" region_id: String, 25 "RegionName" region_name: String,
    26 "RiskLevelId" risk_level_id: i64, 27 "RuleCount" rule_count: i64,
    28 "RuleList" rule_list: Vec<DescribeDataObjectsRuleList>, 29 "SensitiveCount" sensitive_count: i64,
    30 "Size" size: i64, 31 "Sx" sx: String, 32 "TableName" table_name: String, 33 "TaskId" task_id: i64,
    34 "TaskName" task_name: String, 35 "TaskNumber" task_number: i64, 36 "TemplateId" template_id: i64,
    37 "TemplateName" template_name: String
} }

/// In the response of [`DescribeDataObjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataObjectsModelTags {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { DescribeDataObjectsModelTags {
    0 "Id" id: i64, 1 "Name" name: String
} }

/// In the response of [`DescribeDataObjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataObjectsRuleList {
    pub risk_level_id: Option<i64>,
    pub risk_level_name: Option<String>,
    pub rule_category_name_list: Option<String>,
    pub rule_count: Option<i64>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub sample_list: Option<String>,
}
model! { DescribeDataObjectsRuleList {
    0 "RiskLevelId" risk_level_id: i64, 1 "RiskLevelName" risk_level_name: String,
    2 "RuleCategoryNameList" rule_category_name_list: String, 3 "RuleCount" rule_count: i64, 4 "RuleId" rule_id: i64,
    5 "RuleName" rule_name: String, 6 "SampleList" sample_list: String
} }

/// Describes doc types: `DescribeDocTypes` of `sddp` 2019-01-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Sddp/2019-01-03/DescribeDocTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDocTypes {
    pub lang: Option<String>,
}
operation! { DescribeDocTypes() "DescribeDocTypes" -> DescribeDocTypesOutput {
    0 "Lang" lang: String
} }

/// Response of [`DescribeDocTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDocTypesOutput {
    pub doc_type_list: Vec<DescribeDocTypesDocTypeList>,
}
model! { DescribeDocTypesOutput {
    0 "DocTypeList" doc_type_list: Vec<DescribeDocTypesDocTypeList>
} }

/// In the response of [`DescribeDocTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDocTypesDocTypeList {
    pub code: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { DescribeDocTypesDocTypeList {
    0 "Code" code: i64, 1 "Id" id: i64, 2 "Name" name: String
} }

/// Describes event detail: `DescribeEventDetail` of `sddp` 2019-01-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Sddp/2019-01-03/DescribeEventDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventDetail {
    /// Required.
    pub id: i64,
    pub lang: Option<String>,
}
operation! { DescribeEventDetail(id: i64) "DescribeEventDetail" -> DescribeEventDetailOutput {
    0 "Id" id, 1 "Lang" lang: String
} }

/// Response of [`DescribeEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventDetailOutput {
    pub event: Option<DescribeEventDetailEvent>,
}
model! { DescribeEventDetailOutput {
    0 "Event" event: DescribeEventDetailEvent
} }

/// In the response of [`DescribeEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventDetailEvent {
    pub alert_time: Option<i64>,
    pub backed: Option<bool>,
    pub data_instance: Option<String>,
    pub deal_display_name: Option<String>,
    pub deal_login_name: Option<String>,
    pub deal_reason: Option<String>,
    pub deal_time: Option<i64>,
    pub deal_user_id: Option<i64>,
    pub detail: Option<DescribeEventDetailDetail>,
    pub display_name: Option<String>,
    pub event_time: Option<i64>,
    pub handle_info_list: Vec<DescribeEventDetailHandleInfoList>,
    pub id: Option<i64>,
    pub log_detail: Option<String>,
    pub login_name: Option<String>,
    pub new_alarm: Option<bool>,
    pub product_code: Option<String>,
    pub status: Option<i64>,
    pub status_name: Option<String>,
    pub sub_type_code: Option<String>,
    pub sub_type_name: Option<String>,
    pub type_code: Option<String>,
    pub type_name: Option<String>,
    pub user_id: Option<i64>,
}
model! { DescribeEventDetailEvent {
    0 "AlertTime" alert_time: i64, 1 "Backed" backed: bool, 2 "DataInstance" data_instance: String,
    3 "DealDisplayName" deal_display_name: String, 4 "DealLoginName" deal_login_name: String,
    5 "DealReason" deal_reason: String, 6 "DealTime" deal_time: i64, 7 "DealUserId" deal_user_id: i64,
    8 "Detail" detail: DescribeEventDetailDetail, 9 "DisplayName" display_name: String, 10 "EventTime" event_time: i64,
    11 "HandleInfoList" handle_info_list: Vec<DescribeEventDetailHandleInfoList>, 12 "Id" id: i64,
    13 "LogDetail" log_detail: String, 14 "LoginName" login_name: String, 15 "NewAlarm" new_alarm: bool,
    16 "ProductCode" product_code: String, 17 "Status" status: i64, 18 "StatusName" status_name: String,
    19 "SubTypeCode" sub_type_code: String, 20 "SubTypeName" sub_type_name: String, 21 "TypeCode" type_code: String,
    22 "TypeName" type_name: String, 23 "UserId" user_id: i64
} }

/// In the response of [`DescribeEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventDetailDetail {
    pub chart: Vec<DescribeEventDetailChart>,
    pub content: Vec<DescribeEventDetailContent>,
    pub resource_info: Vec<DescribeEventDetailResourceInfo>,
}
model! { DescribeEventDetailDetail {
    0 "Chart" chart: Vec<DescribeEventDetailChart>, 1 "Content" content: Vec<DescribeEventDetailContent>,
    2 "ResourceInfo" resource_info: Vec<DescribeEventDetailResourceInfo>
} }

/// In the response of [`DescribeEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventDetailChart {
    pub chat_type: Option<i64>,
    pub data: Option<DescribeEventDetailData>,
    pub label: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub x_label: Option<String>,
    pub y_label: Option<String>,
    pub z_label: Option<String>,
}
model! { DescribeEventDetailChart {
    0 "ChatType" chat_type: i64, 1 "Data" data: DescribeEventDetailData, 2 "Label" label: String, 3 "Name" name: String,
    4 "Type" r#type: String, 5 "XLabel" x_label: String, 6 "YLabel" y_label: String, 7 "ZLabel" z_label: String
} }

/// In the response of [`DescribeEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventDetailData {
    pub x: Vec<String>,
    pub y: Vec<String>,
    pub z: Vec<String>,
}
model! { DescribeEventDetailData {
    0 "X" x: Vec<String>, 1 "Y" y: Vec<String>, 2 "Z" z: Vec<String>
} }

/// In the response of [`DescribeEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventDetailContent {
    pub label: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeEventDetailContent {
    0 "Label" label: String, 1 "Name" name: String, 2 "Value" value: String
} }

/// In the response of [`DescribeEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventDetailResourceInfo {
    pub label: Option<String>,
    pub value: Option<String>,
}
model! { DescribeEventDetailResourceInfo {
    0 "Label" label: String, 1 "Value" value: String
} }

/// In the response of [`DescribeEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventDetailHandleInfoList {
    pub current_value: Option<String>,
    pub disable_time: Option<i64>,
    pub enable_time: Option<i64>,
    pub handler_name: Option<String>,
    pub handler_type: Option<String>,
    pub handler_value: Option<i64>,
    pub id: Option<i64>,
    pub status: Option<i64>,
}
model! { DescribeEventDetailHandleInfoList {
    0 "CurrentValue" current_value: String, 1 "DisableTime" disable_time: i64, 2 "EnableTime" enable_time: i64,
    3 "HandlerName" handler_name: String, 4 "HandlerType" handler_type: String, 5 "HandlerValue" handler_value: i64,
    6 "Id" id: i64, 7 "Status" status: i64
} }

/// Describes event types: `DescribeEventTypes` of `sddp` 2019-01-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Sddp/2019-01-03/DescribeEventTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventTypes {
    pub feature_type: Option<i64>,
    pub lang: Option<String>,
    pub parent_type_id: Option<i64>,
    pub resource_id: Option<i64>,
    pub status: Option<i64>,
}
operation! { DescribeEventTypes() "DescribeEventTypes" -> DescribeEventTypesOutput {
    0 "FeatureType" feature_type: i64, 1 "Lang" lang: String, 2 "ParentTypeId" parent_type_id: i64,
    3 "ResourceId" resource_id: i64, 4 "Status" status: i64
} }

/// Response of [`DescribeEventTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventTypesOutput {
    pub event_type_list: Vec<DescribeEventTypesEventTypeList>,
}
model! { DescribeEventTypesOutput {
    0 "EventTypeList" event_type_list: Vec<DescribeEventTypesEventTypeList>
} }

/// In the response of [`DescribeEventTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventTypesEventTypeList {
    pub code: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub sub_type_list: Vec<DescribeEventTypesSubTypeList>,
}
model! { DescribeEventTypesEventTypeList {
    0 "Code" code: String, 1 "Description" description: String, 2 "Id" id: i64, 3 "Name" name: String,
    4 "SubTypeList" sub_type_list: Vec<DescribeEventTypesSubTypeList>
} }

/// In the response of [`DescribeEventTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventTypesSubTypeList {
    pub adapted_product: Option<String>,
    pub code: Option<String>,
    pub config_code: Option<String>,
    pub config_content_type: Option<i64>,
    pub config_description: Option<String>,
    pub config_value: Option<String>,
    pub description: Option<String>,
    pub event_hit_count: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub status: Option<i64>,
}
model! { DescribeEventTypesSubTypeList {
    0 "AdaptedProduct" adapted_product: String, 1 "Code" code: String, 2 "ConfigCode" config_code: String,
    3 "ConfigContentType" config_content_type: i64, 4 "ConfigDescription" config_description: String,
    5 "ConfigValue" config_value: String, 6 "Description" description: String, 7 "EventHitCount" event_hit_count: i64,
    8 "Id" id: i64, 9 "Name" name: String, 10 "Status" status: i64
} }

/// Describes events: `DescribeEvents` of `sddp` 2019-01-03.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Sddp/2019-01-03/DescribeEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvents {
    pub current_page: Option<i64>,
    pub deal_user_id: Option<String>,
    pub end_time: Option<i64>,
    pub id: Option<i64>,
    pub instance_name: Option<String>,
    pub lang: Option<String>,
    pub page_size: Option<i64>,
    pub product_code: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub sub_type_code: Option<String>,
    pub target_product_code: Option<String>,
    pub type_code: Option<String>,
    pub user_id: Option<i64>,
    pub user_name: Option<String>,
    pub warn_level: Option<i64>,
}
operation! { DescribeEvents() "DescribeEvents" -> DescribeEventsOutput {
    0 "CurrentPage" current_page: i64, 1 "DealUserId" deal_user_id: String, 2 "EndTime" end_time: i64, 3 "Id" id: i64,
    4 "InstanceName" instance_name: String, 5 "Lang" lang: String, 6 "PageSize" page_size: i64,
    7 "ProductCode" product_code: String, 8 "StartTime" start_time: i64, 9 "Status" status: String,
    10 "SubTypeCode" sub_type_code: String, 11 "TargetProductCode" target_product_code: String,
    12 "TypeCode" type_code: String, 13 "UserId" user_id: i64, 14 "UserName" user_name: String,
    15 "WarnLevel" warn_level: i64
} }
paged! { DescribeEvents: DescribeEventsItems = Number "CurrentPage", "Items" items, total "TotalCount" }

/// Response of [`DescribeEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsOutput {
    pub current_page: Option<i64>,
    pub items: Vec<DescribeEventsItems>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeEventsOutput {
    0 "CurrentPage" current_page: i64, 1 "Items" items: Vec<DescribeEventsItems>, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsItems {
    pub alert_time: Option<i64>,
    pub backed: Option<bool>,
    pub deal_display_name: Option<String>,
    pub deal_login_name: Option<String>,
    pub deal_time: Option<i64>,
    pub deal_user_id: Option<i64>,
    pub display_name: Option<String>,
    pub event_time: Option<i64>,
    pub id: Option<i64>,
    pub login_name: Option<String>,
    pub product_code: Option<String>,
    pub status: Option<i64>,
    pub status_name: Option<String>,
    pub sub_type_code: Option<String>,
    pub sub_type_name: Option<String>,
    pub target_product_code: Option<String>,
    pub type_code: Option<String>,
    pub type_name: Option<String>,
    pub user_id: Option<i64>,
    pub warn_level: Option<i64>,
}
model! { DescribeEventsItems {
    0 "AlertTime" alert_time: i64, 1 "Backed" backed: bool, 2 "DealDisplayName" deal_display_name: String,
    3 "DealLoginName" deal_login_name: String, 4 "DealTime" deal_time: i64, 5 "DealUserId" deal_user_id: i64,
    6 "DisplayName" display_name: String, 7 "EventTime" event_time: i64, 8 "Id" id: i64,
    9 "LoginName" login_name: String, 10 "ProductCode" product_code: String, 11 "Status" status: i64,
    12 "StatusName" status_name: String, 13 "SubTypeCode" sub_type_code: String, 14 "SubTypeName" sub_type_name: String,
    15 "TargetProductCode" target_product_code: String, 16 "TypeCode" type_code: String,
    17 "TypeName" type_name: String, 18 "UserId" user_id: i64, 19 "WarnLevel" warn_level: i64
} }

/// Describes identify task status: `DescribeIdentifyTaskStatus` of `sddp` 2019-01-03.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Sddp/2019-01-03/DescribeIdentifyTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIdentifyTaskStatus {
    /// Required.
    pub id: i64,
    pub lang: Option<String>,
}
operation! { DescribeIdentifyTaskStatus(id: i64) "DescribeIdentifyTaskStatus" -> DescribeIdentifyTaskStatusOutput {
    0 "Id" id, 1 "Lang" lang: String
} { method: "GET", } }

/// Response of [`DescribeIdentifyTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIdentifyTaskStatusOutput {
    pub content: Option<DescribeIdentifyTaskStatusContent>,
}
model! { DescribeIdentifyTaskStatusOutput {
    0 "Content" content: DescribeIdentifyTaskStatusContent
} }

/// In the response of [`DescribeIdentifyTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIdentifyTaskStatusContent {
    pub status: Option<i64>,
}
model! { DescribeIdentifyTaskStatusContent {
    0 "Status" status: i64
} }

/// Describes instance sources: `DescribeInstanceSources` of `sddp` 2019-01-03.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Sddp/2019-01-03/DescribeInstanceSources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSources {
    pub audit_status: Option<i64>,
    pub auth_status: Option<i64>,
    pub current_page: Option<i64>,
    pub engine_type: Option<String>,
    pub feature_type: Option<i64>,
    pub instance_id: Option<String>,
    pub lang: Option<String>,
    pub page_size: Option<i64>,
    pub product_code: Option<String>,
    pub product_id: Option<i64>,
    pub search_key: Option<String>,
    pub search_type: Option<String>,
    pub service_region_id: Option<String>,
}
operation! { DescribeInstanceSources() "DescribeInstanceSources" -> DescribeInstanceSourcesOutput {
    0 "AuditStatus" audit_status: i64, 1 "AuthStatus" auth_status: i64, 2 "CurrentPage" current_page: i64,
    3 "EngineType" engine_type: String, 4 "FeatureType" feature_type: i64, 5 "InstanceId" instance_id: String,
    6 "Lang" lang: String, 7 "PageSize" page_size: i64, 8 "ProductCode" product_code: String,
    9 "ProductId" product_id: i64, 10 "SearchKey" search_key: String, 11 "SearchType" search_type: String,
    12 "ServiceRegionId" service_region_id: String
} }
paged! { DescribeInstanceSources: DescribeInstanceSourcesItems =
    Number "CurrentPage", "Items" items, total "TotalCount" }

/// Response of [`DescribeInstanceSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSourcesOutput {
    pub current_page: Option<i64>,
    pub items: Vec<DescribeInstanceSourcesItems>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInstanceSourcesOutput {
    0 "CurrentPage" current_page: i64, 1 "Items" items: Vec<DescribeInstanceSourcesItems>, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeInstanceSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSourcesItems {
    pub audit_status: Option<i64>,
    pub auto_scan: Option<i64>,
    pub can_modify_user_name: Option<bool>,
    pub check_status: Option<i64>,
    pub datamask_status: Option<i64>,
    pub db_name: Option<String>,
    pub enable: Option<i64>,
    pub engine_type: Option<String>,
    pub error_message: Option<String>,
    pub gmt_create: Option<i64>,
    pub id: Option<i64>,
    pub instance_description: Option<String>,
    pub instance_id: Option<String>,
    pub instance_size: Option<i64>,
    pub last_modify_time: Option<i64>,
    pub last_modify_user_id: Option<String>,
    pub log_store_day: Option<i64>,
    pub password_status: Option<i64>,
    pub product_id: Option<i64>,
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub sampling_size: Option<i64>,
    pub tenant_id: Option<String>,
    pub tenant_name: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeInstanceSourcesItems {
    0 "AuditStatus" audit_status: i64, 1 "AutoScan" auto_scan: i64, 2 "CanModifyUserName" can_modify_user_name: bool,
    3 "CheckStatus" check_status: i64, 4 "DatamaskStatus" datamask_status: i64, 5 "DbName" db_name: String,
    6 "Enable" enable: i64, 7 "EngineType" engine_type: String, 8 "ErrorMessage" error_message: String,
    9 "GmtCreate" gmt_create: i64, 10 "Id" id: i64, 11 "InstanceDescription" instance_description: String,
    12 "InstanceId" instance_id: String, 13 "InstanceSize" instance_size: i64,
    14 "LastModifyTime" last_modify_time: i64, 15 "LastModifyUserId" last_modify_user_id: String,
    16 "LogStoreDay" log_store_day: i64, 17 "PasswordStatus" password_status: i64, 18 "ProductId" product_id: i64,
    19 "RegionId" region_id: String, 20 "RegionName" region_name: String, 21 "SamplingSize" sampling_size: i64,
    22 "TenantId" tenant_id: String, 23 "TenantName" tenant_name: String, 24 "UserName" user_name: String
} }

/// Describes instances: `DescribeInstances` of `sddp` 2019-01-03.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Sddp/2019-01-03/DescribeInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub current_page: Option<i64>,
    pub feature_type: Option<i64>,
    pub lang: Option<String>,
    pub name: Option<String>,
    pub page_size: Option<i64>,
    pub product_code: Option<String>,
    pub product_id: Option<i64>,
    pub risk_level_id: Option<i64>,
    pub rule_id: Option<i64>,
    pub service_region_id: Option<String>,
}
operation! { DescribeInstances() "DescribeInstances" -> DescribeInstancesOutput {
    0 "CurrentPage" current_page: i64, 1 "FeatureType" feature_type: i64, 2 "Lang" lang: String, 3 "Name" name: String,
    4 "PageSize" page_size: i64, 5 "ProductCode" product_code: String, 6 "ProductId" product_id: i64,
    7 "RiskLevelId" risk_level_id: i64, 8 "RuleId" rule_id: i64, 9 "ServiceRegionId" service_region_id: String
} }
paged! { DescribeInstances: DescribeInstancesItems = Number "CurrentPage", "Items" items, total "TotalCount" }

/// Response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub current_page: Option<i64>,
    pub items: Vec<DescribeInstancesItems>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInstancesOutput {
    0 "CurrentPage" current_page: i64, 1 "Items" items: Vec<DescribeInstancesItems>, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesItems {
    pub creation_time: Option<i64>,
    pub depart_name: Option<String>,
    pub id: Option<i64>,
    pub instance_description: Option<String>,
    pub labelsec: Option<bool>,
    pub last_finish_time: Option<i64>,
    pub member_ali_uid: Option<String>,
    pub model_tags: Vec<DescribeInstancesModelTags>,
    pub name: Option<String>,
    pub odps_risk_level_name: Option<String>,
    pub owner: Option<String>,
    pub product_code: Option<String>,
    pub product_id: Option<String>,
    pub protection: Option<bool>,
    pub risk_level_id: Option<i64>,
    pub risk_level_name: Option<String>,
    pub rule_name: Option<String>,
    pub sensitive: Option<bool>,
    pub sensitive_count: Option<i64>,
    pub tenant_name: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeInstancesItems {
    0 "CreationTime" creation_time: i64, 1 "DepartName" depart_name: String, 2 "Id" id: i64,
    3 "InstanceDescription" instance_description: String, 4 "Labelsec" labelsec: bool,
    5 "LastFinishTime" last_finish_time: i64, 6 "MemberAliUid" member_ali_uid: String,
    7 "ModelTags" model_tags: Vec<DescribeInstancesModelTags>, 8 "Name" name: String,
    9 "OdpsRiskLevelName" odps_risk_level_name: String, 10 "Owner" owner: String, 11 "ProductCode" product_code: String,
    12 "ProductId" product_id: String, 13 "Protection" protection: bool, 14 "RiskLevelId" risk_level_id: i64,
    15 "RiskLevelName" risk_level_name: String, 16 "RuleName" rule_name: String, 17 "Sensitive" sensitive: bool,
    18 "SensitiveCount" sensitive_count: i64, 19 "TenantName" tenant_name: String, 20 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesModelTags {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { DescribeInstancesModelTags {
    0 "Id" id: i64, 1 "Name" name: String
} }

/// Describes oss object detail: `DescribeOssObjectDetail` of `sddp` 2019-01-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Sddp/2019-01-03/DescribeOssObjectDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssObjectDetail {
    /// Required.
    pub id: i64,
    pub lang: Option<String>,
}
operation! { DescribeOssObjectDetail(id: i64) "DescribeOssObjectDetail" -> DescribeOssObjectDetailOutput {
    0 "Id" id, 1 "Lang" lang: String
} }

/// Response of [`DescribeOssObjectDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssObjectDetailOutput {
    pub oss_object_detail: Option<DescribeOssObjectDetailOssObjectDetail>,
}
model! { DescribeOssObjectDetailOutput {
    0 "OssObjectDetail" oss_object_detail: DescribeOssObjectDetailOssObjectDetail
} }

/// In the response of [`DescribeOssObjectDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssObjectDetailOssObjectDetail {
    pub bucket_name: Option<String>,
    pub category_name: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub risk_level_name: Option<String>,
    pub rule_list: Vec<DescribeOssObjectDetailRuleList>,
}
model! { DescribeOssObjectDetailOssObjectDetail {
    0 "BucketName" bucket_name: String, 1 "CategoryName" category_name: String, 2 "Name" name: String,
    3 "RegionId" region_id: String, 4 "RiskLevelName" risk_level_name: String,
    5 "RuleList" rule_list: Vec<DescribeOssObjectDetailRuleList>
} }

/// In the response of [`DescribeOssObjectDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssObjectDetailRuleList {
    pub category_name: Option<String>,
    pub count: Option<i64>,
    pub model_tags: Vec<DescribeOssObjectDetailModelTags>,
    pub risk_level_id: Option<i64>,
    pub risk_level_name: Option<String>,
    pub rule_name: Option<String>,
}
model! { DescribeOssObjectDetailRuleList {
    0 "CategoryName" category_name: String, 1 "Count" count: i64,
    2 "ModelTags" model_tags: Vec<DescribeOssObjectDetailModelTags>, 3 "RiskLevelId" risk_level_id: i64,
    4 "RiskLevelName" risk_level_name: String, 5 "RuleName" rule_name: String
} }

/// In the response of [`DescribeOssObjectDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssObjectDetailModelTags {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { DescribeOssObjectDetailModelTags {
    0 "Id" id: i64, 1 "Name" name: String
} }

/// Describes oss object detail v2: `DescribeOssObjectDetailV2` of `sddp` 2019-01-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Sddp/2019-01-03/DescribeOssObjectDetailV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssObjectDetailV2 {
    pub bucket_name: Option<String>,
    pub id: Option<String>,
    pub lang: Option<String>,
    pub object_key: Option<String>,
    pub service_region_id: Option<String>,
    pub template_id: Option<i64>,
}
operation! { DescribeOssObjectDetailV2() "DescribeOssObjectDetailV2" -> DescribeOssObjectDetailV2Output {
    0 "BucketName" bucket_name: String, 1 "Id" id: String, 2 "Lang" lang: String, 3 "ObjectKey" object_key: String,
    4 "ServiceRegionId" service_region_id: String, 5 "TemplateId" template_id: i64
} }

/// Response of [`DescribeOssObjectDetailV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssObjectDetailV2Output {
    pub oss_object_detail: Option<DescribeOssObjectDetailV2OssObjectDetail>,
}
model! { DescribeOssObjectDetailV2Output {
    0 "OssObjectDetail" oss_object_detail: DescribeOssObjectDetailV2OssObjectDetail
} }

/// In the response of [`DescribeOssObjectDetailV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssObjectDetailV2OssObjectDetail {
    pub bucket_name: Option<String>,
    pub category_name: Option<String>,
    pub file_category_name: Option<String>,
    pub id: Option<String>,
    pub model_tag_ids: Option<String>,
    pub name: Option<String>,
    pub object_acl: Option<String>,
    pub region_id: Option<String>,
    pub risk_level_id: Option<i64>,
    pub risk_level_name: Option<String>,
    pub rule_list: Vec<DescribeOssObjectDetailV2RuleList>,
    pub size: Option<i64>,
}
model! { DescribeOssObjectDetailV2OssObjectDetail {
    0 "BucketName" bucket_name: String, 1 "CategoryName" category_name: String,
    2 "FileCategoryName" file_category_name: String, 3 "Id" id: String, 4 "ModelTagIds" model_tag_ids: String,
    5 "Name" name: String, 6 "ObjectAcl" object_acl: String, 7 "RegionId" region_id: String,
    8 "RiskLevelId" risk_level_id: i64, 9 "RiskLevelName" risk_level_name: String,
    10 "RuleList" rule_list: Vec<DescribeOssObjectDetailV2RuleList>, 11 "Size" size: i64
} }

/// In the response of [`DescribeOssObjectDetailV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssObjectDetailV2RuleList {
    pub category_name: Option<String>,
    pub count: Option<i64>,
    pub model_tags: Vec<DescribeOssObjectDetailV2ModelTags>,
    pub risk_level_id: Option<i64>,
    pub risk_level_name: Option<String>,
    pub rule_name: Option<String>,
}
model! { DescribeOssObjectDetailV2RuleList {
    0 "CategoryName" category_name: String, 1 "Count" count: i64,
    2 "ModelTags" model_tags: Vec<DescribeOssObjectDetailV2ModelTags>, 3 "RiskLevelId" risk_level_id: i64,
    4 "RiskLevelName" risk_level_name: String, 5 "RuleName" rule_name: String
} }

/// In the response of [`DescribeOssObjectDetailV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssObjectDetailV2ModelTags {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { DescribeOssObjectDetailV2ModelTags {
    0 "Id" id: i64, 1 "Name" name: String
} }

/// Describes oss objects: `DescribeOssObjects` of `sddp` 2019-01-03.
///
/// POST. Reads only. Pages by token (`Marker`). See
/// <https://api.alibabacloud.com/document/Sddp/2019-01-03/DescribeOssObjects>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssObjects {
    pub current_page: Option<i64>,
    pub file_category_code: Option<i64>,
    pub instance_id: Option<String>,
    pub lang: Option<String>,
    pub last_scan_time_end: Option<i64>,
    pub last_scan_time_start: Option<i64>,
    pub marker: Option<i64>,
    pub name: Option<String>,
    pub page_size: Option<i64>,
    pub risk_level_id: Option<i64>,
    pub rule_id: Option<i64>,
    pub service_region_id: Option<String>,
    pub template_id: Option<i64>,
}
operation! { DescribeOssObjects() "DescribeOssObjects" -> DescribeOssObjectsOutput {
    0 "CurrentPage" current_page: i64, 1 "FileCategoryCode" file_category_code: i64, 2 "InstanceId" instance_id: String,
    3 "Lang" lang: String, 4 "LastScanTimeEnd" last_scan_time_end: i64, 5 "LastScanTimeStart" last_scan_time_start: i64,
    6 "Marker" marker: i64, 7 "Name" name: String, 8 "PageSize" page_size: i64, 9 "RiskLevelId" risk_level_id: i64,
    10 "RuleId" rule_id: i64, 11 "ServiceRegionId" service_region_id: String, 12 "TemplateId" template_id: i64
} }
paged! { DescribeOssObjects: DescribeOssObjectsItems = Token "Marker", "Items" items, next "NextMarker" }

/// Response of [`DescribeOssObjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssObjectsOutput {
    pub current_page: Option<i64>,
    pub items: Vec<DescribeOssObjectsItems>,
    pub marker: Option<String>,
    pub next_marker: Option<String>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub truncated: Option<bool>,
}
model! { DescribeOssObjectsOutput {
    0 "CurrentPage" current_page: i64, 1 "Items" items: Vec<DescribeOssObjectsItems>, 2 "Marker" marker: String,
    3 "NextMarker" next_marker: String, 4 "PageSize" page_size: i64, 5 "TotalCount" total_count: i64,
    6 "Truncated" truncated: bool
} }

/// In the response of [`DescribeOssObjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssObjectsItems {
    pub bucket_name: Option<String>,
    pub category: Option<i64>,
    pub category_name: Option<String>,
    pub file_category_code: Option<i64>,
    pub file_category_name: Option<String>,
    pub file_id: Option<String>,
    pub id: Option<String>,
    pub instance_id: Option<i64>,
    pub last_modified_time: Option<i64>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub risk_level_id: Option<i64>,
    pub risk_level_name: Option<String>,
    pub rule_count: Option<i64>,
    pub rule_list: Vec<DescribeOssObjectsRuleList>,
    pub sensitive_count: Option<i64>,
    pub size: Option<i64>,
}
model! { DescribeOssObjectsItems {
    0 "BucketName" bucket_name: String, 1 "Category" category: i64, 2 "CategoryName" category_name: String,
    3 "FileCategoryCode" file_category_code: i64, 4 "FileCategoryName" file_category_name: String,
    5 "FileId" file_id: String, 6 "Id" id: String, 7 "InstanceId" instance_id: i64,
    8 "LastModifiedTime" last_modified_time: i64, 9 "Name" name: String, 10 "RegionId" region_id: String,
    11 "RiskLevelId" risk_level_id: i64, 12 "RiskLevelName" risk_level_name: String, 13 "RuleCount" rule_count: i64,
    14 "RuleList" rule_list: Vec<DescribeOssObjectsRuleList>, 15 "SensitiveCount" sensitive_count: i64,
    16 "Size" size: i64
} }

/// In the response of [`DescribeOssObjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssObjectsRuleList {
    pub count: Option<i64>,
    pub name: Option<String>,
    pub risk_level_id: Option<i64>,
}
model! { DescribeOssObjectsRuleList {
    0 "Count" count: i64, 1 "Name" name: String, 2 "RiskLevelId" risk_level_id: i64
} }

/// Describes packages: `DescribePackages` of `sddp` 2019-01-03.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Sddp/2019-01-03/DescribePackages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackages {
    pub current_page: Option<i64>,
    pub instance_id: Option<i64>,
    pub lang: Option<String>,
    pub name: Option<String>,
    pub page_size: Option<i64>,
    pub product_id: Option<i64>,
    pub risk_level_id: Option<i64>,
    pub rule_id: Option<i64>,
}
operation! { DescribePackages() "DescribePackages" -> DescribePackagesOutput {
    0 "CurrentPage" current_page: i64, 1 "InstanceId" instance_id: i64, 2 "Lang" lang: String, 3 "Name" name: String,
    4 "PageSize" page_size: i64, 5 "ProductId" product_id: i64, 6 "RiskLevelId" risk_level_id: i64,
    7 "RuleId" rule_id: i64
} }
paged! { DescribePackages: DescribePackagesItems = Number "CurrentPage", "Items" items, total "TotalCount" }

/// Response of [`DescribePackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackagesOutput {
    pub current_page: Option<i64>,
    pub items: Vec<DescribePackagesItems>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribePackagesOutput {
    0 "CurrentPage" current_page: i64, 1 "Items" items: Vec<DescribePackagesItems>, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackagesItems {
    pub creation_time: Option<i64>,
    pub id: Option<i64>,
    pub instance_id: Option<i64>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub risk_level_id: Option<i64>,
    pub risk_level_name: Option<String>,
    pub sensitive: Option<bool>,
    pub sensitive_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribePackagesItems {
    0 "CreationTime" creation_time: i64, 1 "Id" id: i64, 2 "InstanceId" instance_id: i64, 3 "Name" name: String,
    4 "Owner" owner: String, 5 "RiskLevelId" risk_level_id: i64, 6 "RiskLevelName" risk_level_name: String,
    7 "Sensitive" sensitive: bool, 8 "SensitiveCount" sensitive_count: i64, 9 "TotalCount" total_count: i64
} }

/// Describes parent instance: `DescribeParentInstance` of `sddp` 2019-01-03.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Sddp/2019-01-03/DescribeParentInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParentInstance {
    pub auth_status: Option<i64>,
    pub check_status: Option<i64>,
    pub cluster_status: Option<String>,
    pub current_page: Option<i64>,
    pub db_name: Option<String>,
    pub engine_type: Option<String>,
    pub instance_id: Option<String>,
    pub lang: Option<String>,
    pub member_account: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_type: Option<i64>,
    pub service_region_id: Option<String>,
}
operation! { DescribeParentInstance() "DescribeParentInstance" -> DescribeParentInstanceOutput {
    0 "AuthStatus" auth_status: i64, 1 "CheckStatus" check_status: i64, 2 "ClusterStatus" cluster_status: String,
    3 "CurrentPage" current_page: i64, 4 "DbName" db_name: String, 5 "EngineType" engine_type: String,
    6 "InstanceId" instance_id: String, 7 "Lang" lang: String, 8 "MemberAccount" member_account: i64,
    9 "PageSize" page_size: i64, 10 "ResourceType" resource_type: i64, 11 "ServiceRegionId" service_region_id: String
} }
paged! { DescribeParentInstance: DescribeParentInstanceItems = Number "CurrentPage", "Items" items, total "TotalCount" }

/// Response of [`DescribeParentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParentInstanceOutput {
    pub current_page: Option<i64>,
    pub items: Vec<DescribeParentInstanceItems>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeParentInstanceOutput {
    0 "CurrentPage" current_page: i64, 1 "Items" items: Vec<DescribeParentInstanceItems>, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeParentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParentInstanceItems {
    pub audit_status: Option<i64>,
    pub auth_status: Option<i64>,
    pub auth_time: Option<i64>,
    pub cluster_status: Option<String>,
    pub connect_node: Option<String>,
    pub db_num: Option<String>,
    pub engine_type: Option<String>,
    pub instance_description: Option<String>,
    pub instance_id: Option<String>,
    pub instance_size: Option<i64>,
    pub local_name: Option<String>,
    pub member_account: Option<i64>,
    pub parent_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_type: Option<String>,
    pub support_connect_nodes: Option<String>,
    pub tenant_id: Option<String>,
    pub tenant_name: Option<String>,
    pub un_connect_db_count: Option<String>,
    pub un_support_one_click_auth_reason: Option<String>,
}
model! { DescribeParentInstanceItems {
    0 "AuditStatus" audit_status: i64, 1 "AuthStatus" auth_status: i64, 2 "AuthTime" auth_time: i64,
    3 "ClusterStatus" cluster_status: String, 4 "ConnectNode" connect_node: String, 5 "DbNum" db_num: String,
    6 "EngineType" engine_type: String, 7 "InstanceDescription" instance_description: String,
    8 "InstanceId" instance_id: String, 9 "InstanceSize" instance_size: i64, 10 "LocalName" local_name: String,
    11 "MemberAccount" member_account: i64, 12 "ParentId" parent_id: String, 13 "RegionId" region_id: String,
    14 "ResourceType" resource_type: String, 15 "SupportConnectNodes" support_connect_nodes: String,
    16 "TenantId" tenant_id: String, 17 "TenantName" tenant_name: String,
    18 "UnConnectDbCount" un_connect_db_count: String,
    19 "UnSupportOneClickAuthReason" un_support_one_click_auth_reason: String
} }

/// Describes risk levels: `DescribeRiskLevels` of `sddp` 2019-01-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Sddp/2019-01-03/DescribeRiskLevels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskLevels {
    pub feature_type: Option<i64>,
    pub lang: Option<String>,
    pub template_id: Option<i64>,
}
operation! { DescribeRiskLevels() "DescribeRiskLevels" -> DescribeRiskLevelsOutput {
    0 "FeatureType" feature_type: i64, 1 "Lang" lang: String, 2 "TemplateId" template_id: i64
} }

/// Response of [`DescribeRiskLevels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskLevelsOutput {
    pub risk_level_list: Vec<DescribeRiskLevelsRiskLevelList>,
}
model! { DescribeRiskLevelsOutput {
    0 "RiskLevelList" risk_level_list: Vec<DescribeRiskLevelsRiskLevelList>
} }

/// In the response of [`DescribeRiskLevels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskLevelsRiskLevelList {
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub reference_num: Option<i64>,
}
model! { DescribeRiskLevelsRiskLevelList {
    0 "Description" description: String, 1 "Id" id: i64, 2 "Name" name: String, 3 "ReferenceNum" reference_num: i64
} }

/// Describes rules: `DescribeRules` of `sddp` 2019-01-03.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Sddp/2019-01-03/DescribeRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRules {
    pub category: Option<i64>,
    pub content_category: Option<i64>,
    pub cooperation_channel: Option<String>,
    pub current_page: Option<i64>,
    pub custom_type: Option<i64>,
    pub feature_type: Option<i64>,
    pub group_id: Option<String>,
    pub keyword_compatible: Option<bool>,
    pub lang: Option<String>,
    pub match_type: Option<i64>,
    pub name: Option<String>,
    pub page_size: Option<i64>,
    pub product_code: Option<i64>,
    pub product_id: Option<i64>,
    pub risk_level_id: Option<i64>,
    pub rule_type: Option<i64>,
    pub simplify: Option<bool>,
    pub status: Option<i64>,
    pub support_form: Option<i64>,
    pub warn_level: Option<i64>,
}
operation! { DescribeRules() "DescribeRules" -> DescribeRulesOutput {
    0 "Category" category: i64, 1 "ContentCategory" content_category: i64,
    2 "CooperationChannel" cooperation_channel: String, 3 "CurrentPage" current_page: i64,
    4 "CustomType" custom_type: i64, 5 "FeatureType" feature_type: i64, 6 "GroupId" group_id: String,
    7 "KeywordCompatible" keyword_compatible: bool, 8 "Lang" lang: String, 9 "MatchType" match_type: i64,
    10 "Name" name: String, 11 "PageSize" page_size: i64, 12 "ProductCode" product_code: i64,
    13 "ProductId" product_id: i64, 14 "RiskLevelId" risk_level_id: i64, 15 "RuleType" rule_type: i64,
    16 "Simplify" simplify: bool, 17 "Status" status: i64, 18 "SupportForm" support_form: i64,
    19 "WarnLevel" warn_level: i64
} }
paged! { DescribeRules: DescribeRulesItems = Number "CurrentPage", "Items" items, total "TotalCount" }

/// Response of [`DescribeRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRulesOutput {
    pub current_page: Option<i64>,
    pub items: Vec<DescribeRulesItems>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeRulesOutput {
    0 "CurrentPage" current_page: i64, 1 "Items" items: Vec<DescribeRulesItems>, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRulesItems {
    pub audit_mode: Option<i64>,
    pub category: Option<i64>,
    pub category_name: Option<String>,
    pub content: Option<String>,
    pub content_category: Option<String>,
    pub custom_type: Option<i64>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub group_id: Option<String>,
    pub hit_total_count: Option<i64>,
    pub id: Option<i64>,
    pub login_name: Option<String>,
    pub major_key: Option<String>,
    pub match_type: Option<i64>,
    pub model_rule_ids: Option<String>,
    pub name: Option<String>,
    pub product_code: Option<String>,
    pub product_id: Option<i64>,
    pub risk_level_id: Option<i64>,
    pub risk_level_name: Option<String>,
    pub stat_express: Option<String>,
    pub status: Option<i64>,
    pub support_form: Option<i64>,
    pub target: Option<String>,
    pub template_rule_ids: Option<String>,
    pub threat_analysis_status: Option<i64>,
    pub user_id: Option<i64>,
    pub warn_level: Option<i64>,
}
model! { DescribeRulesItems {
    0 "AuditMode" audit_mode: i64, 1 "Category" category: i64, 2 "CategoryName" category_name: String,
    3 "Content" content: String, 4 "ContentCategory" content_category: String, 5 "CustomType" custom_type: i64,
    6 "Description" description: String, 7 "DisplayName" display_name: String, 8 "GmtCreate" gmt_create: i64,
    9 "GmtModified" gmt_modified: i64, 10 "GroupId" group_id: String, 11 "HitTotalCount" hit_total_count: i64,
    12 "Id" id: i64, 13 "LoginName" login_name: String, 14 "MajorKey" major_key: String, 15 "MatchType" match_type: i64,
    16 "ModelRuleIds" model_rule_ids: String, 17 "Name" name: String, 18 "ProductCode" product_code: String,
    19 "ProductId" product_id: i64, 20 "RiskLevelId" risk_level_id: i64, 21 "RiskLevelName" risk_level_name: String,
    22 "StatExpress" stat_express: String, 23 "Status" status: i64, 24 "SupportForm" support_form: i64,
    25 "Target" target: String, 26 "TemplateRuleIds" template_rule_ids: String,
    27 "ThreatAnalysisStatus" threat_analysis_status: i64, 28 "UserId" user_id: i64, 29 "WarnLevel" warn_level: i64
} }

/// Describes tables: `DescribeTables` of `sddp` 2019-01-03.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Sddp/2019-01-03/DescribeTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTables {
    pub current_page: Option<i64>,
    pub instance_id: Option<i64>,
    pub lang: Option<String>,
    pub name: Option<String>,
    pub package_id: Option<i64>,
    pub page_size: Option<i64>,
    pub product_code: Option<String>,
    pub product_id: Option<i64>,
    pub risk_level_id: Option<i64>,
    pub rule_id: Option<i64>,
    pub service_region_id: Option<String>,
    pub template_id: Option<i64>,
}
operation! { DescribeTables() "DescribeTables" -> DescribeTablesOutput {
    0 "CurrentPage" current_page: i64, 1 "InstanceId" instance_id: i64, 2 "Lang" lang: String, 3 "Name" name: String,
    4 "PackageId" package_id: i64, 5 "PageSize" page_size: i64, 6 "ProductCode" product_code: String,
    7 "ProductId" product_id: i64, 8 "RiskLevelId" risk_level_id: i64, 9 "RuleId" rule_id: i64,
    10 "ServiceRegionId" service_region_id: String, 11 "TemplateId" template_id: i64
} }
paged! { DescribeTables: DescribeTablesItems = Number "CurrentPage", "Items" items, total "TotalCount" }

/// Response of [`DescribeTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablesOutput {
    pub current_page: Option<i64>,
    pub items: Vec<DescribeTablesItems>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeTablesOutput {
    0 "CurrentPage" current_page: i64, 1 "Items" items: Vec<DescribeTablesItems>, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablesItems {
    pub creation_time: Option<i64>,
    pub id: Option<i64>,
    pub instance_description: Option<String>,
    pub instance_id: Option<i64>,
    pub instance_name: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub product_code: Option<String>,
    pub product_id: Option<String>,
    pub risk_level_id: Option<i64>,
    pub risk_level_name: Option<String>,
    pub rule_list: Vec<DescribeTablesRuleList>,
    pub sensitive: Option<bool>,
    pub sensitive_count: Option<i64>,
    pub sensitive_ratio: Option<String>,
    pub tenant_name: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeTablesItems {
    0 "CreationTime" creation_time: i64, 1 "Id" id: i64, 2 "InstanceDescription" instance_description: String,
    3 "InstanceId" instance_id: i64, 4 "InstanceName" instance_name: String, 5 "Name" name: String,
    6 "Owner" owner: String, 7 "ProductCode" product_code: String, 8 "ProductId" product_id: String,
    9 "RiskLevelId" risk_level_id: i64, 10 "RiskLevelName" risk_level_name: String,
    11 "RuleList" rule_list: Vec<DescribeTablesRuleList>, 12 "Sensitive" sensitive: bool,
    13 "SensitiveCount" sensitive_count: i64, 14 "SensitiveRatio" sensitive_ratio: String,
    15 "TenantName" tenant_name: String, 16 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablesRuleList {
    pub count: Option<i64>,
    pub name: Option<String>,
    pub risk_level_id: Option<i64>,
}
model! { DescribeTablesRuleList {
    0 "Count" count: i64, 1 "Name" name: String, 2 "RiskLevelId" risk_level_id: i64
} }

/// Describes template all rules: `DescribeTemplateAllRules` of `sddp` 2019-01-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Sddp/2019-01-03/DescribeTemplateAllRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateAllRules {
    pub feature_type: Option<i64>,
    pub lang: Option<String>,
    pub template_id: Option<i64>,
}
operation! { DescribeTemplateAllRules() "DescribeTemplateAllRules" -> DescribeTemplateAllRulesOutput {
    0 "FeatureType" feature_type: i64, 1 "Lang" lang: String, 2 "TemplateId" template_id: i64
} }

/// Response of [`DescribeTemplateAllRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateAllRulesOutput {
    pub rule_list: Vec<DescribeTemplateAllRulesRuleList>,
}
model! { DescribeTemplateAllRulesOutput {
    0 "RuleList" rule_list: Vec<DescribeTemplateAllRulesRuleList>
} }

/// In the response of [`DescribeTemplateAllRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateAllRulesRuleList {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { DescribeTemplateAllRulesRuleList {
    0 "Id" id: i64, 1 "Name" name: String
} }

/// Describes user status: `DescribeUserStatus` of `sddp` 2019-01-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Sddp/2019-01-03/DescribeUserStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserStatus {
    pub feature_type: Option<i64>,
    pub lang: Option<String>,
}
operation! { DescribeUserStatus() "DescribeUserStatus" -> DescribeUserStatusOutput {
    0 "FeatureType" feature_type: i64, 1 "Lang" lang: String
} }

/// Response of [`DescribeUserStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserStatusOutput {
    pub user_status: Option<DescribeUserStatusUserStatus>,
}
model! { DescribeUserStatusOutput {
    0 "UserStatus" user_status: DescribeUserStatusUserStatus
} }

/// In the response of [`DescribeUserStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserStatusUserStatus {
    pub access_key_id: Option<String>,
    pub asset_role_authed: Option<bool>,
    pub audit_closable: Option<bool>,
    pub audit_releasable: Option<bool>,
    pub authed: Option<bool>,
    pub charge_type: Option<String>,
    pub data_manager_role: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_num: Option<i64>,
    pub instance_total_count: Option<i64>,
    pub lab_status: Option<i64>,
    pub oss_total_size: Option<i64>,
    pub protection_days: Option<i64>,
    pub purchased: Option<bool>,
    pub release_days: Option<i64>,
    pub release_time: Option<i64>,
    pub remain_days: Option<i64>,
    pub trail: Option<bool>,
    pub use_agent_audit: Option<bool>,
    pub use_instance_num: Option<i64>,
    pub use_oss_size: Option<i64>,
}
model! { DescribeUserStatusUserStatus {
    0 "AccessKeyId" access_key_id: String, 1 "AssetRoleAuthed" asset_role_authed: bool,
    2 "AuditClosable" audit_closable: bool, 3 "AuditReleasable" audit_releasable: bool, 4 "Authed" authed: bool,
    5 "ChargeType" charge_type: String, 6 "DataManagerRole" data_manager_role: i64, 7 "InstanceId" instance_id: String,
    8 "InstanceNum" instance_num: i64, 9 "InstanceTotalCount" instance_total_count: i64, 10 "LabStatus" lab_status: i64,
    11 "OssTotalSize" oss_total_size: i64, 12 "ProtectionDays" protection_days: i64, 13 "Purchased" purchased: bool,
    14 "ReleaseDays" release_days: i64, 15 "ReleaseTime" release_time: i64, 16 "RemainDays" remain_days: i64,
    17 "Trail" trail: bool, 18 "UseAgentAudit" use_agent_audit: bool, 19 "UseInstanceNum" use_instance_num: i64,
    20 "UseOssSize" use_oss_size: i64
} }

/// Disables user config: `DisableUserConfig` of `sddp` 2019-01-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Sddp/2019-01-03/DisableUserConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableUserConfig {
    pub code: Option<String>,
    pub feature_type: Option<i64>,
    pub lang: Option<String>,
}
operation! { DisableUserConfig() "DisableUserConfig" -> Empty {
    0 "Code" code: String, 1 "FeatureType" feature_type: i64, 2 "Lang" lang: String
} }

/// Response of [`DisableUserConfig`]: empty.
pub type DisableUserConfigOutput = Empty;

/// `ExecDatamask` of `sddp` 2019-01-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Sddp/2019-01-03/ExecDatamask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecDatamask {
    /// Required.
    pub data: String,
    pub feature_type: Option<i64>,
    pub lang: Option<String>,
    /// Required.
    pub template_id: i64,
}
operation! { ExecDatamask(data: String, template_id: i64) "ExecDatamask" -> ExecDatamaskOutput {
    0 "Data" data, 1 "FeatureType" feature_type: i64, 2 "Lang" lang: String, 3 "TemplateId" template_id
} }

/// Response of [`ExecDatamask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecDatamaskOutput {
    pub data: Option<String>,
}
model! { ExecDatamaskOutput {
    0 "Data" data: String
} }

/// `ManualTriggerMaskingProcess` of `sddp` 2019-01-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Sddp/2019-01-03/ManualTriggerMaskingProcess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManualTriggerMaskingProcess {
    /// Required.
    pub id: i64,
    pub lang: Option<String>,
}
operation! { ManualTriggerMaskingProcess(id: i64) "ManualTriggerMaskingProcess" -> Empty {
    0 "Id" id, 1 "Lang" lang: String
} }

/// Response of [`ManualTriggerMaskingProcess`]: empty.
pub type ManualTriggerMaskingProcessOutput = Empty;

/// `MaskOssImage` of `sddp` 2019-01-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Sddp/2019-01-03/MaskOssImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaskOssImage {
    /// Required.
    pub bucket_name: String,
    pub is_always_upload: Option<bool>,
    pub is_cover_object: Option<bool>,
    pub is_support_restore: Option<bool>,
    pub lang: Option<String>,
    /// Required.
    pub mask_rule_id_list: String,
    /// Required.
    pub object_key: String,
    /// Required.
    pub service_region_id: String,
}
operation! {
    MaskOssImage(bucket_name: String, mask_rule_id_list: String, object_key: String, service_region_id: String)
    "MaskOssImage" -> Empty {
    0 "BucketName" bucket_name, 1 "IsAlwaysUpload" is_always_upload: bool, 2 "IsCoverObject" is_cover_object: bool,
    3 "IsSupportRestore" is_support_restore: bool, 4 "Lang" lang: String, 5 "MaskRuleIdList" mask_rule_id_list,
    6 "ObjectKey" object_key, 7 "ServiceRegionId" service_region_id
} }

/// Response of [`MaskOssImage`]: empty.
pub type MaskOssImageOutput = Empty;

/// Modifies data limit: `ModifyDataLimit` of `sddp` 2019-01-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Sddp/2019-01-03/ModifyDataLimit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataLimit {
    pub audit_status: Option<i64>,
    pub auto_scan: Option<i64>,
    pub engine_type: Option<String>,
    pub feature_type: Option<i64>,
    /// Required.
    pub id: i64,
    pub lang: Option<String>,
    pub log_store_day: Option<i64>,
    pub modify_password: Option<bool>,
    /// Secret.
    pub password: Option<Secret>,
    pub port: Option<i64>,
    /// Required.
    pub resource_type: i64,
    pub sampling_size: Option<i64>,
    pub security_group_id_list: Option<Vec<String>>,
    pub service_region_id: Option<String>,
    pub user_name: Option<String>,
    pub vswitch_id_list: Option<Vec<String>>,
    pub vpc_id: Option<String>,
}
operation! { ModifyDataLimit(id: i64, resource_type: i64) "ModifyDataLimit" -> Empty {
    0 "AuditStatus" audit_status: i64, 1 "AutoScan" auto_scan: i64, 2 "EngineType" engine_type: String,
    3 "FeatureType" feature_type: i64, 4 "Id" id, 5 "Lang" lang: String, 6 "LogStoreDay" log_store_day: i64,
    7 "ModifyPassword" modify_password: bool, 8 "Password" password: Secret, 9 "Port" port: i64,
    10 "ResourceType" resource_type, 11 "SamplingSize" sampling_size: i64,
    12 "SecurityGroupIdList" security_group_id_list: Vec<String>, 13 "ServiceRegionId" service_region_id: String,
    14 "UserName" user_name: String, 15 "VSwitchIdList" vswitch_id_list: Vec<String>, 16 "VpcId" vpc_id: String
} }

/// Response of [`ModifyDataLimit`]: empty.
pub type ModifyDataLimitOutput = Empty;

/// Modifies default level: `ModifyDefaultLevel` of `sddp` 2019-01-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Sddp/2019-01-03/ModifyDefaultLevel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDefaultLevel {
    pub default_id: Option<i64>,
    pub lang: Option<String>,
    pub sensitive_ids: Option<String>,
}
operation! { ModifyDefaultLevel() "ModifyDefaultLevel" -> Empty {
    0 "DefaultId" default_id: i64, 1 "Lang" lang: String, 2 "SensitiveIds" sensitive_ids: String
} }

/// Response of [`ModifyDefaultLevel`]: empty.
pub type ModifyDefaultLevelOutput = Empty;

/// Modifies event status: `ModifyEventStatus` of `sddp` 2019-01-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Sddp/2019-01-03/ModifyEventStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEventStatus {
    pub backed: Option<bool>,
    pub deal_reason: Option<String>,
    /// Required.
    pub id: i64,
    pub lang: Option<String>,
    /// Required.
    pub status: i64,
}
operation! { ModifyEventStatus(id: i64, status: i64) "ModifyEventStatus" -> Empty {
    0 "Backed" backed: bool, 1 "DealReason" deal_reason: String, 2 "Id" id, 3 "Lang" lang: String, 4 "Status" status
} }

/// Response of [`ModifyEventStatus`]: empty.
pub type ModifyEventStatusOutput = Empty;

/// Modifies event type status: `ModifyEventTypeStatus` of `sddp` 2019-01-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Sddp/2019-01-03/ModifyEventTypeStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEventTypeStatus {
    pub feature_type: Option<i64>,
    pub lang: Option<String>,
    pub sub_type_ids: Option<String>,
}
operation! { ModifyEventTypeStatus() "ModifyEventTypeStatus" -> Empty {
    0 "FeatureType" feature_type: i64, 1 "Lang" lang: String, 2 "SubTypeIds" sub_type_ids: String
} }

/// Response of [`ModifyEventTypeStatus`]: empty.
pub type ModifyEventTypeStatusOutput = Empty;

/// Modifies report task status: `ModifyReportTaskStatus` of `sddp` 2019-01-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Sddp/2019-01-03/ModifyReportTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReportTaskStatus {
    pub feature_type: Option<i64>,
    pub lang: Option<String>,
    /// Required.
    pub report_task_status: i64,
}
operation! { ModifyReportTaskStatus(report_task_status: i64) "ModifyReportTaskStatus" -> Empty {
    0 "FeatureType" feature_type: i64, 1 "Lang" lang: String, 2 "ReportTaskStatus" report_task_status
} }

/// Response of [`ModifyReportTaskStatus`]: empty.
pub type ModifyReportTaskStatusOutput = Empty;

/// Modifies rule: `ModifyRule` of `sddp` 2019-01-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Sddp/2019-01-03/ModifyRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRule {
    pub category: Option<i64>,
    /// Required.
    pub content: String,
    /// Required.
    pub id: i64,
    pub lang: Option<String>,
    pub match_type: Option<i64>,
    pub model_rule_ids: Option<String>,
    /// Required.
    pub name: String,
    pub product_code: Option<String>,
    pub product_id: Option<i64>,
    pub risk_level_id: Option<i64>,
    pub rule_type: Option<i64>,
    pub support_form: Option<i64>,
    pub template_rule_ids: Option<String>,
    pub warn_level: Option<i64>,
}
operation! { ModifyRule(content: String, id: i64, name: String) "ModifyRule" -> Empty {
    0 "Category" category: i64, 1 "Content" content, 2 "Id" id, 3 "Lang" lang: String, 4 "MatchType" match_type: i64,
    5 "ModelRuleIds" model_rule_ids: String, 6 "Name" name, 7 "ProductCode" product_code: String,
    8 "ProductId" product_id: i64, 9 "RiskLevelId" risk_level_id: i64, 10 "RuleType" rule_type: i64,
    11 "SupportForm" support_form: i64, 12 "TemplateRuleIds" template_rule_ids: String, 13 "WarnLevel" warn_level: i64
} }

/// Response of [`ModifyRule`]: empty.
pub type ModifyRuleOutput = Empty;

/// Modifies rule status: `ModifyRuleStatus` of `sddp` 2019-01-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Sddp/2019-01-03/ModifyRuleStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRuleStatus {
    pub id: Option<i64>,
    pub ids: Option<String>,
    pub lang: Option<String>,
    /// Required.
    pub status: i64,
}
operation! { ModifyRuleStatus(status: i64) "ModifyRuleStatus" -> ModifyRuleStatusOutput {
    0 "Id" id: i64, 1 "Ids" ids: String, 2 "Lang" lang: String, 3 "Status" status
} }

/// Response of [`ModifyRuleStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRuleStatusOutput {
    pub failed_ids: Option<String>,
}
model! { ModifyRuleStatusOutput {
    0 "FailedIds" failed_ids: String
} }

/// Restores oss image: `RestoreOssImage` of `sddp` 2019-01-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Sddp/2019-01-03/RestoreOssImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreOssImage {
    /// Required.
    pub bucket: String,
    pub lang: Option<String>,
    /// Required.
    pub object_key: String,
    /// Required.
    pub service_region_id: String,
    pub target_object_key: Option<String>,
}
operation! { RestoreOssImage(bucket: String, object_key: String, service_region_id: String)
    "RestoreOssImage" -> RestoreOssImageOutput {
    0 "Bucket" bucket, 1 "Lang" lang: String, 2 "ObjectKey" object_key, 3 "ServiceRegionId" service_region_id,
    4 "TargetObjectKey" target_object_key: String
} }

/// Response of [`RestoreOssImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreOssImageOutput {
    pub restored_image_key: Option<String>,
}
model! { RestoreOssImageOutput {
    0 "RestoredImageKey" restored_image_key: String
} }

/// `ScanOssObjectV1` of `sddp` 2019-01-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Sddp/2019-01-03/ScanOssObjectV1>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanOssObjectV1 {
    /// Required.
    pub bucket_name: String,
    pub lang: Option<String>,
    /// Required.
    pub object_key_list: Vec<String>,
    /// Required.
    pub service_region_id: String,
    pub template_id: Option<i64>,
}
operation! { ScanOssObjectV1(bucket_name: String, object_key_list: Vec<String>, service_region_id: String)
    "ScanOssObjectV1" -> ScanOssObjectV1Output {
    0 "BucketName" bucket_name, 1 "Lang" lang: String, 2 "ObjectKeyList" object_key_list,
    3 "ServiceRegionId" service_region_id, 4 "TemplateId" template_id: i64
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`ScanOssObjectV1`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanOssObjectV1Output {
    pub id: Option<i64>,
}
model! { ScanOssObjectV1Output {
    0 "Id" id: i64
} }

/// Stops masking process: `StopMaskingProcess` of `sddp` 2019-01-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Sddp/2019-01-03/StopMaskingProcess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMaskingProcess {
    /// Required.
    pub id: i64,
    pub lang: Option<String>,
}
operation! { StopMaskingProcess(id: i64) "StopMaskingProcess" -> Empty {
    0 "Id" id, 1 "Lang" lang: String
} }

/// Response of [`StopMaskingProcess`]: empty.
pub type StopMaskingProcessOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    CreateConfig, CreateDataLimit, CreateRule, CreateScanTask, CreateSlrRole, DeleteDataLimit, DeleteRule,
    DescribeAuditLogs, DescribeCategoryTemplateList, DescribeCategoryTemplateRuleList, DescribeColumns,
    DescribeColumnsV2, DescribeConfigs, DescribeDataAssets, DescribeDataLimitDetail, DescribeDataLimitSet,
    DescribeDataLimits, DescribeDataMaskingRunHistory, DescribeDataMaskingTasks, DescribeDataObjectColumnDetail,
    DescribeDataObjectColumnDetailV2, DescribeDataObjects, DescribeDocTypes, DescribeEventDetail, DescribeEventTypes,
    DescribeEvents, DescribeIdentifyTaskStatus, DescribeInstanceSources, DescribeInstances, DescribeOssObjectDetail,
    DescribeOssObjectDetailV2, DescribeOssObjects, DescribePackages, DescribeParentInstance, DescribeRiskLevels,
    DescribeRules, DescribeTables, DescribeTemplateAllRules, DescribeUserStatus, DisableUserConfig, ExecDatamask,
    ManualTriggerMaskingProcess, MaskOssImage, ModifyDataLimit, ModifyDefaultLevel, ModifyEventStatus,
    ModifyEventTypeStatus, ModifyReportTaskStatus, ModifyRule, ModifyRuleStatus, RestoreOssImage, ScanOssObjectV1,
    StopMaskingProcess
}
