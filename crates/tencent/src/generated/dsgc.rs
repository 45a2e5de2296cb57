//! `dsgc` of Tencent Cloud, API version 2019-07-23.
//!
//! Endpoint: `dsgc.tencentcloudapi.com`, or `dsgc.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, dsgc::DescribeDSPASupportedMetas};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeDSPASupportedMetas::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "dsgc",
    "2019-07-23",
    "dsgc",
    &Endpoints::NONE,
);

/// Authorizes dspa meta resources: `AuthorizeDSPAMetaResources` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=AuthorizeDSPAMetaResources>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeDSPAMetaResources {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub auth_type: String,
    /// Required.
    pub meta_type: String,
    /// Required.
    pub resource_region: String,
    /// Required.
    pub resources_account: Vec<DspaResourceAccount>,
    pub create_default_task: Option<bool>,
    pub auth_range: Option<String>,
}

/// Arguments of [`AuthorizeDSPAMetaResources::new`].
pub struct AuthorizeDSPAMetaResourcesRequired {
    pub dspa_id: String,
    pub auth_type: String,
    pub meta_type: String,
    pub resource_region: String,
    pub resources_account: Vec<DspaResourceAccount>,
}
operation! {
    AuthorizeDSPAMetaResources { AuthorizeDSPAMetaResourcesRequired: dspa_id, auth_type, meta_type, resource_region, resources_account }
    "AuthorizeDSPAMetaResources" -> AuthorizeDSPAMetaResourcesOutput {
    0 "DspaId" dspa_id, 1 "AuthType" auth_type, 2 "MetaType" meta_type, 3 "ResourceRegion" resource_region,
    4 "ResourcesAccount" resources_account, 5 "CreateDefaultTask" create_default_task: bool,
    6 "AuthRange" auth_range: String
} }

/// In the request of [`AuthorizeDSPAMetaResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspaResourceAccount {
    /// Required.
    pub resource_id: Option<String>,
    /// Required.
    pub user_name: Option<String>,
    /// Required. Secret.
    pub password: Option<Secret>,
}
input! { DspaResourceAccount(resource_id: String, user_name: String, password: Secret) {
    0 "ResourceId" resource_id: String, 1 "UserName" user_name: String, 2 "Password" password: Secret
} }

/// Response of [`AuthorizeDSPAMetaResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeDSPAMetaResourcesOutput {
    pub dspa_id: Option<String>,
    pub results: Vec<DspaTaskResult>,
}
model! { AuthorizeDSPAMetaResourcesOutput {
    0 "DspaId" dspa_id: String, 1 "Results" results: Vec<DspaTaskResult>
} }

/// In the response of [`AuthorizeDSPAMetaResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspaTaskResult {
    pub result: Option<String>,
    pub result_description: Option<String>,
    pub resource_id: Option<String>,
    pub meta_type: Option<String>,
}
model! { DspaTaskResult {
    0 "Result" result: String, 1 "ResultDescription" result_description: String, 2 "ResourceId" resource_id: String,
    3 "MetaType" meta_type: String
} }

/// Binds dspa resource cos buckets: `BindDSPAResourceCosBuckets` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=BindDSPAResourceCosBuckets>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindDSPAResourceCosBuckets {
    /// Required.
    pub dspa_id: String,
    pub bind_cos_resource_items: Option<Vec<CosResourceItem>>,
    pub unbind_cos_resource_items: Option<Vec<CosResourceItem>>,
}
operation! { BindDSPAResourceCosBuckets(dspa_id: String)
    "BindDSPAResourceCosBuckets" -> BindDSPAResourceCosBucketsOutput {
    0 "DspaId" dspa_id, 1 "BindCosResourceItems" bind_cos_resource_items: Vec<CosResourceItem>,
    2 "UnbindCosResourceItems" unbind_cos_resource_items: Vec<CosResourceItem>
} }

/// In the request of [`BindDSPAResourceCosBuckets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosResourceItem {
    /// Required.
    pub resource_id: Option<String>,
    /// Required.
    pub resource_region: Option<String>,
    /// Required.
    pub resource_name: Option<String>,
}
input! { CosResourceItem(resource_id: String, resource_region: String, resource_name: String) {
    0 "ResourceId" resource_id: String, 1 "ResourceRegion" resource_region: String,
    2 "ResourceName" resource_name: String
} }

/// Response of [`BindDSPAResourceCosBuckets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindDSPAResourceCosBucketsOutput {
    pub cos_task_results: Vec<CosTaskResult>,
}
model! { BindDSPAResourceCosBucketsOutput {
    0 "CosTaskResults" cos_task_results: Vec<CosTaskResult>
} }

/// In the response of [`BindDSPAResourceCosBuckets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosTaskResult {
    pub result: Option<String>,
    pub result_description: Option<String>,
    pub err_description: Option<ErrDescription>,
    pub resource_id: Option<String>,
}
model! { CosTaskResult {
    0 "Result" result: String, 1 "ResultDescription" result_description: String,
    2 "ErrDescription" err_description: ErrDescription, 3 "ResourceId" resource_id: String
} }

/// In the response of [`BindDSPAResourceCosBuckets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrDescription {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
}
model! { ErrDescription {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String
} }

/// Binds dspa resource databases: `BindDSPAResourceDatabases` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=BindDSPAResourceDatabases>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindDSPAResourceDatabases {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub meta_type: String,
    pub bind_db_items: Option<Vec<DbResourceItem>>,
    pub unbind_db_items: Option<Vec<DbResourceItem>>,
}
operation! { BindDSPAResourceDatabases(dspa_id: String, resource_id: String, meta_type: String)
    "BindDSPAResourceDatabases" -> BindDSPAResourceDatabasesOutput {
    0 "DspaId" dspa_id, 1 "ResourceId" resource_id, 2 "MetaType" meta_type,
    3 "BindDbItems" bind_db_items: Vec<DbResourceItem>, 4 "UnbindDbItems" unbind_db_items: Vec<DbResourceItem>
} }

/// In the request of [`BindDSPAResourceDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DbResourceItem {
    /// Required.
    pub db_name: Option<String>,
}
input! { DbResourceItem(db_name: String) {
    0 "DbName" db_name: String
} }

/// Response of [`BindDSPAResourceDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindDSPAResourceDatabasesOutput {
    pub db_task_results: Vec<DbTaskResult>,
}
model! { BindDSPAResourceDatabasesOutput {
    0 "DbTaskResults" db_task_results: Vec<DbTaskResult>
} }

/// In the response of [`BindDSPAResourceDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DbTaskResult {
    pub result: Option<String>,
    pub result_description: Option<String>,
    pub err_description: Option<ErrDescription>,
    pub resource_id: Option<String>,
    pub db_name: Option<String>,
}
model! { DbTaskResult {
    0 "Result" result: String, 1 "ResultDescription" result_description: String,
    2 "ErrDescription" err_description: ErrDescription, 3 "ResourceId" resource_id: String, 4 "DbName" db_name: String
} }

/// Copies dspa template: `CopyDSPATemplate` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=CopyDSPATemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyDSPATemplate {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub template_id: i64,
}
operation! { CopyDSPATemplate(dspa_id: String, template_id: i64) "CopyDSPATemplate" -> CopyDSPATemplateOutput {
    0 "DspaId" dspa_id, 1 "TemplateId" template_id
} }

/// Response of [`CopyDSPATemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyDSPATemplateOutput {
    pub template_id: Option<i64>,
}
model! { CopyDSPATemplateOutput {
    0 "TemplateId" template_id: i64
} }

/// Creates asset sorting report retry task: `CreateAssetSortingReportRetryTask` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=CreateAssetSortingReportRetryTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssetSortingReportRetryTask {
    /// Required.
    pub report_task_id: i64,
    /// Required.
    pub dspa_id: String,
}
operation! { CreateAssetSortingReportRetryTask(report_task_id: i64, dspa_id: String)
    "CreateAssetSortingReportRetryTask" -> CreateAssetSortingReportRetryTaskOutput {
    0 "ReportTaskId" report_task_id, 1 "DspaId" dspa_id
} }

/// Response of [`CreateAssetSortingReportRetryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssetSortingReportRetryTaskOutput {
    pub report_task_id: Option<i64>,
    pub remark: Option<String>,
}
model! { CreateAssetSortingReportRetryTaskOutput {
    0 "ReportTaskId" report_task_id: i64, 1 "Remark" remark: String
} }

/// Creates asset sorting report task: `CreateAssetSortingReportTask` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=CreateAssetSortingReportTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssetSortingReportTask {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub compliance_id: i64,
    /// Required.
    pub asset_list: Vec<AssetList>,
}
operation! { CreateAssetSortingReportTask(dspa_id: String, compliance_id: i64, asset_list: Vec<AssetList>)
    "CreateAssetSortingReportTask" -> CreateAssetSortingReportTaskOutput {
    0 "DspaId" dspa_id, 1 "ComplianceId" compliance_id, 2 "AssetList" asset_list
} }

/// In the request of [`CreateAssetSortingReportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetList {
    /// Required.
    pub data_source_type: Option<String>,
    /// Required.
    pub data_source_info: Option<Vec<DataSourceInfo>>,
}
input! { AssetList(data_source_type: String, data_source_info: Vec<DataSourceInfo>) {
    0 "DataSourceType" data_source_type: String, 1 "DataSourceInfo" data_source_info: Vec<DataSourceInfo>
} }

/// In the request of [`CreateAssetSortingReportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceInfo {
    /// Required.
    pub data_source_id: Option<String>,
    pub bind_list: Option<Vec<String>>,
}
input! { DataSourceInfo(data_source_id: String) {
    0 "DataSourceId" data_source_id: String, 1 "BindList" bind_list: Vec<String>
} }

/// Response of [`CreateAssetSortingReportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssetSortingReportTaskOutput {
    pub report_task_id: Option<i64>,
    pub remark: Option<String>,
}
model! { CreateAssetSortingReportTaskOutput {
    0 "ReportTaskId" report_task_id: i64, 1 "Remark" remark: String
} }

/// Creates dspa assessment risk level: `CreateDSPAAssessmentRiskLevel` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=CreateDSPAAssessmentRiskLevel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDSPAAssessmentRiskLevel {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub risk_level_name: String,
    /// Required.
    pub identify_compliance_id: i64,
    /// Required.
    pub risk_level_rule: Vec<RiskLevelMatrix>,
    pub risk_level_description: Option<String>,
}
operation! {
    CreateDSPAAssessmentRiskLevel(dspa_id: String, risk_level_name: String, identify_compliance_id: i64, risk_level_rule: Vec<RiskLevelMatrix>)
    "CreateDSPAAssessmentRiskLevel" -> Empty {
    0 "DspaId" dspa_id, 1 "RiskLevelName" risk_level_name, 2 "IdentifyComplianceId" identify_compliance_id,
    3 "RiskLevelRule" risk_level_rule, 4 "RiskLevelDescription" risk_level_description: String
} }

/// Response of [`CreateDSPAAssessmentRiskLevel`]: empty.
pub type CreateDSPAAssessmentRiskLevelOutput = Empty;

/// In the request of [`CreateDSPAAssessmentRiskLevel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskLevelMatrix {
    pub id: Option<i64>,
    pub sensitive_level_id: Option<i64>,
    pub sensitive_level_name: Option<String>,
    pub vulnerability_level: Option<String>,
    pub risk_level: Option<String>,
}
input! { RiskLevelMatrix() {
    0 "Id" id: i64, 1 "SensitiveLevelId" sensitive_level_id: i64, 2 "SensitiveLevelName" sensitive_level_name: String,
    3 "VulnerabilityLevel" vulnerability_level: String, 4 "RiskLevel" risk_level: String
} }

/// Creates dspa assessment risk template: `CreateDSPAAssessmentRiskTemplate` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=CreateDSPAAssessmentRiskTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDSPAAssessmentRiskTemplate {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub template_name: String,
    /// Required.
    pub risk_level_id: i64,
    /// Required.
    pub risk_id_list: Vec<i64>,
    pub template_description: Option<String>,
}
operation! {
    CreateDSPAAssessmentRiskTemplate(dspa_id: String, template_name: String, risk_level_id: i64, risk_id_list: Vec<i64>)
    "CreateDSPAAssessmentRiskTemplate" -> Empty {
    0 "DspaId" dspa_id, 1 "TemplateName" template_name, 2 "RiskLevelId" risk_level_id, 3 "RiskIdList" risk_id_list,
    4 "TemplateDescription" template_description: String
} }

/// Response of [`CreateDSPAAssessmentRiskTemplate`]: empty.
pub type CreateDSPAAssessmentRiskTemplateOutput = Empty;

/// Creates dspa assessment task: `CreateDSPAAssessmentTask` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=CreateDSPAAssessmentTask>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDSPAAssessmentTask {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub template_id: String,
    /// Deprecated.
    pub business_name: Option<String>,
    /// Deprecated.
    pub business_dept: Option<String>,
    /// Deprecated.
    pub business_owner: Option<String>,
    pub compliance_id: Option<i64>,
    pub discovery_condition: Option<DiscoveryCondition>,
    pub description: Option<String>,
}
operation! { CreateDSPAAssessmentTask(dspa_id: String, name: String, template_id: String)
    "CreateDSPAAssessmentTask" -> CreateDSPAAssessmentTaskOutput {
    0 "DspaId" dspa_id, 1 "Name" name, 2 "TemplateId" template_id, 3 "BusinessName" business_name: String,
    4 "BusinessDept" business_dept: String, 5 "BusinessOwner" business_owner: String,
    6 "ComplianceId" compliance_id: i64, 7 "DiscoveryCondition" discovery_condition: DiscoveryCondition,
    8 "Description" description: String
} }

/// In the request of [`CreateDSPAAssessmentTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscoveryCondition {
    pub rdb_instances: Option<Vec<RDBInstance>>,
    pub cos_instances: Option<Vec<COSInstance>>,
    pub nosql_instances: Option<Vec<NOSQLInstance>>,
    pub es_instances: Option<Vec<ESInstance>>,
}
input! { DiscoveryCondition() {
    0 "RDBInstances" rdb_instances: Vec<RDBInstance>, 1 "COSInstances" cos_instances: Vec<COSInstance>,
    2 "NOSQLInstances" nosql_instances: Vec<NOSQLInstance>, 3 "ESInstances" es_instances: Vec<ESInstance>
} }

/// In the request of [`CreateDSPAAssessmentTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RDBInstance {
    /// Required.
    pub data_source_id: Option<String>,
    /// Required.
    pub data_source_type: Option<String>,
    /// Required.
    pub resource_region: Option<String>,
    pub dbs: Option<Vec<DBStatements>>,
}
input! { RDBInstance(data_source_id: String, data_source_type: String, resource_region: String) {
    0 "DataSourceId" data_source_id: String, 1 "DataSourceType" data_source_type: String,
    2 "ResourceRegion" resource_region: String, 3 "DBs" dbs: Vec<DBStatements>
} }

/// In the request of [`CreateDSPAAssessmentTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBStatements {
    /// Required.
    pub db_name: Option<String>,
    /// Required.
    pub db_schema: Option<String>,
}
input! { DBStatements(db_name: String, db_schema: String) {
    0 "DBName" db_name: String, 1 "DBSchema" db_schema: String
} }

/// In the request of [`CreateDSPAAssessmentTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct COSInstance {
    /// Required.
    pub data_source_id: Option<String>,
    /// Required.
    pub bucket_name: Option<String>,
    /// Required.
    pub resource_region: Option<String>,
}
input! { COSInstance(data_source_id: String, bucket_name: String, resource_region: String) {
    0 "DataSourceId" data_source_id: String, 1 "BucketName" bucket_name: String,
    2 "ResourceRegion" resource_region: String
} }

/// In the request of [`CreateDSPAAssessmentTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NOSQLInstance {
    /// Required.
    pub data_source_id: Option<String>,
    /// Required.
    pub data_source_type: Option<String>,
    /// Required.
    pub resource_region: Option<String>,
    pub discovery_task_id: Option<i64>,
    pub discovery_task_instance_id: Option<i64>,
}
input! { NOSQLInstance(data_source_id: String, data_source_type: String, resource_region: String) {
    0 "DataSourceId" data_source_id: String, 1 "DataSourceType" data_source_type: String,
    2 "ResourceRegion" resource_region: String, 3 "DiscoveryTaskId" discovery_task_id: i64,
    4 "DiscoveryTaskInstanceID" discovery_task_instance_id: i64
} }

/// In the request of [`CreateDSPAAssessmentTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ESInstance {
    /// Required.
    pub data_source_id: Option<String>,
    /// Required.
    pub data_source_type: Option<String>,
    /// Required.
    pub resource_region: Option<String>,
    pub discovery_task_id: Option<i64>,
    pub discovery_task_instance_id: Option<i64>,
}
input! { ESInstance(data_source_id: String, data_source_type: String, resource_region: String) {
    0 "DataSourceId" data_source_id: String, 1 "DataSourceType" data_source_type: String,
    2 "ResourceRegion" resource_region: String, 3 "DiscoveryTaskId" discovery_task_id: i64,
    4 "DiscoveryTaskInstanceID" discovery_task_instance_id: i64
} }

/// Response of [`CreateDSPAAssessmentTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDSPAAssessmentTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateDSPAAssessmentTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates dspacos discovery task: `CreateDSPACOSDiscoveryTask` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=CreateDSPACOSDiscoveryTask>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDSPACOSDiscoveryTask {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub data_source_id: String,
    /// Required.
    pub enable: i64,
    /// Required.
    pub bucket: String,
    /// Required.
    pub plan: i64,
    /// Required.
    pub period: i64,
    /// Required.
    pub file_types: Vec<String>,
    /// Required.
    pub file_size_limit: i64,
    /// Required.
    pub resource_region: String,
    pub description: Option<String>,
    pub general_rule_set_enable: Option<i64>,
    pub compliance_group_ids: Option<Vec<i64>>,
    pub timing_start_time: Option<String>,
}

/// Arguments of [`CreateDSPACOSDiscoveryTask::new`].
pub struct CreateDSPACOSDiscoveryTaskRequired {
    pub dspa_id: String,
    pub name: String,
    pub data_source_id: String,
    pub enable: i64,
    pub bucket: String,
    pub plan: i64,
    pub period: i64,
    pub file_types: Vec<String>,
    pub file_size_limit: i64,
    pub resource_region: String,
}
operation! {
    CreateDSPACOSDiscoveryTask { CreateDSPACOSDiscoveryTaskRequired: dspa_id, name, data_source_id, enable, bucket, plan, period, file_types, file_size_limit, resource_region }
    "CreateDSPACOSDiscoveryTask" -> CreateDSPACOSDiscoveryTaskOutput {
    0 "DspaId" dspa_id, 1 "Name" name, 2 "DataSourceId" data_source_id, 3 "Enable" enable, 4 "Bucket" bucket,
    5 "Plan" plan, 6 "Period" period, 7 "FileTypes" file_types, 8 "FileSizeLimit" file_size_limit,
    9 "ResourceRegion" resource_region, 10 "Description" description: String,
    11 "GeneralRuleSetEnable" general_rule_set_enable: i64, 12 "ComplianceGroupIds" compliance_group_ids: Vec<i64>,
    13 "TimingStartTime" timing_start_time: String
} }

/// Response of [`CreateDSPACOSDiscoveryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDSPACOSDiscoveryTaskOutput {
    pub task_id: Option<i64>,
    pub result_id: Option<i64>,
}
model! { CreateDSPACOSDiscoveryTaskOutput {
    0 "TaskId" task_id: i64, 1 "ResultId" result_id: i64
} }

/// Creates dspa category: `CreateDSPACategory` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=CreateDSPACategory>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDSPACategory {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub name: String,
}
operation! { CreateDSPACategory(dspa_id: String, name: String) "CreateDSPACategory" -> CreateDSPACategoryOutput {
    0 "DspaId" dspa_id, 1 "Name" name
} }

/// Response of [`CreateDSPACategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDSPACategoryOutput {
    pub category_id: Option<i64>,
}
model! { CreateDSPACategoryOutput {
    0 "CategoryId" category_id: i64
} }

/// Creates dspa category relation: `CreateDSPACategoryRelation` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=CreateDSPACategoryRelation>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDSPACategoryRelation {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub category_id: i64,
    /// Required.
    pub parent_category_id: i64,
    /// Required.
    pub compliance_id: i64,
}
operation! {
    CreateDSPACategoryRelation(dspa_id: String, category_id: i64, parent_category_id: i64, compliance_id: i64)
    "CreateDSPACategoryRelation" -> Empty {
    0 "DspaId" dspa_id, 1 "CategoryId" category_id, 2 "ParentCategoryId" parent_category_id,
    3 "ComplianceId" compliance_id
} }

/// Response of [`CreateDSPACategoryRelation`]: empty.
pub type CreateDSPACategoryRelationOutput = Empty;

/// Creates dspa compliance group: `CreateDSPAComplianceGroup` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=CreateDSPAComplianceGroup>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDSPAComplianceGroup {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub name: String,
    pub description: Option<String>,
    pub compliance_group_rules: Option<Vec<ComplianceGroupRuleIdInfo>>,
    pub level_group_id: Option<i64>,
    pub status: Option<i64>,
    pub close_compliance_id: Option<i64>,
}
operation! { CreateDSPAComplianceGroup(dspa_id: String, name: String)
    "CreateDSPAComplianceGroup" -> CreateDSPAComplianceGroupOutput {
    0 "DspaId" dspa_id, 1 "Name" name, 2 "Description" description: String,
    3 "ComplianceGroupRules" compliance_group_rules: Vec<ComplianceGroupRuleIdInfo>,
    4 "LevelGroupId" level_group_id: i64, 5 "Status" status: i64, 6 "CloseComplianceId" close_compliance_id: i64
} }

/// In the request of [`CreateDSPAComplianceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceGroupRuleIdInfo {
    /// Required.
    pub rule_id: Option<i64>,
    /// Required.
    pub category_id: Option<i64>,
    /// Required.
    pub level_id: Option<i64>,
}
input! { ComplianceGroupRuleIdInfo(rule_id: i64, category_id: i64, level_id: i64) {
    0 "RuleId" rule_id: i64, 1 "CategoryId" category_id: i64, 2 "LevelId" level_id: i64
} }

/// Response of [`CreateDSPAComplianceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDSPAComplianceGroupOutput {
    pub compliance_group_id: Option<i64>,
}
model! { CreateDSPAComplianceGroupOutput {
    0 "ComplianceGroupId" compliance_group_id: i64
} }

/// Creates dspa compliance rules: `CreateDSPAComplianceRules` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=CreateDSPAComplianceRules>.
///
/// Errors: [`codes::RESOURCE_IN_USE`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDSPAComplianceRules {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub category_id: i64,
    /// Required.
    pub compliance_id: i64,
    /// Required.
    pub rules: Vec<CreateComplianceRules>,
}
operation! {
    CreateDSPAComplianceRules(dspa_id: String, category_id: i64, compliance_id: i64, rules: Vec<CreateComplianceRules>)
    "CreateDSPAComplianceRules" -> Empty {
    0 "DspaId" dspa_id, 1 "CategoryId" category_id, 2 "ComplianceId" compliance_id, 3 "Rules" rules
} }

/// Response of [`CreateDSPAComplianceRules`]: empty.
pub type CreateDSPAComplianceRulesOutput = Empty;

/// In the request of [`CreateDSPAComplianceRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComplianceRules {
    /// Required.
    pub rule_id: Option<i64>,
    /// Required.
    pub level_id: Option<i64>,
}
input! { CreateComplianceRules(rule_id: i64, level_id: i64) {
    0 "RuleId" rule_id: i64, 1 "LevelId" level_id: i64
} }

/// Creates dspa cos meta resources: `CreateDSPACosMetaResources` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=CreateDSPACosMetaResources>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDSPACosMetaResources {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub cos_bucket_items: Vec<CosBucketItem>,
    /// Deprecated.
    pub resource_region: Option<String>,
    /// Deprecated.
    pub buckets: Option<Vec<String>>,
}
operation! { CreateDSPACosMetaResources(dspa_id: String, cos_bucket_items: Vec<CosBucketItem>)
    "CreateDSPACosMetaResources" -> Empty {
    0 "DspaId" dspa_id, 1 "CosBucketItems" cos_bucket_items, 2 "ResourceRegion" resource_region: String,
    3 "Buckets" buckets: Vec<String>
} }

/// Response of [`CreateDSPACosMetaResources`]: empty.
pub type CreateDSPACosMetaResourcesOutput = Empty;

/// In the request of [`CreateDSPACosMetaResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosBucketItem {
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub buckets: Option<Vec<String>>,
}
input! { CosBucketItem(region: String, buckets: Vec<String>) {
    0 "Region" region: String, 1 "Buckets" buckets: Vec<String>
} }

/// Creates dspa db meta resources: `CreateDSPADbMetaResources` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=CreateDSPADbMetaResources>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDSPADbMetaResources {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub meta_type: String,
    /// Required.
    pub cloud_resource_items: Vec<CloudResourceItem>,
    /// Deprecated.
    pub resource_region: Option<String>,
    /// Deprecated.
    pub update_status: Option<String>,
    /// Deprecated.
    pub update_id: Option<String>,
    /// Deprecated.
    pub items: Option<Vec<DspaCloudResourceMeta>>,
}
operation! {
    CreateDSPADbMetaResources(dspa_id: String, meta_type: String, cloud_resource_items: Vec<CloudResourceItem>)
    "CreateDSPADbMetaResources" -> CreateDSPADbMetaResourcesOutput {
    0 "DspaId" dspa_id, 1 "MetaType" meta_type, 2 "CloudResourceItems" cloud_resource_items,
    3 "ResourceRegion" resource_region: String, 4 "UpdateStatus" update_status: String, 5 "UpdateId" update_id: String,
    6 "Items" items: Vec<DspaCloudResourceMeta>
} }

/// In the request of [`CreateDSPADbMetaResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudResourceItem {
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub items: Option<Vec<DspaCloudResourceMeta>>,
}
input! { CloudResourceItem(region: String, items: Vec<DspaCloudResourceMeta>) {
    0 "Region" region: String, 1 "Items" items: Vec<DspaCloudResourceMeta>
} }

/// In the request of [`CreateDSPADbMetaResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspaCloudResourceMeta {
    /// Required.
    pub resource_id: Option<String>,
    /// Required.
    pub resource_name: Option<String>,
    /// Required.
    pub resource_vip: Option<String>,
    /// Required.
    pub resource_v_port: Option<i64>,
    /// Required.
    pub resource_create_time: Option<String>,
    /// Required.
    pub resource_unique_vpc_id: Option<String>,
    /// Required.
    pub resource_unique_subnet_id: Option<String>,
}

/// Arguments of [`DspaCloudResourceMeta::new`].
pub struct DspaCloudResourceMetaRequired {
    pub resource_id: String,
    pub resource_name: String,
    pub resource_vip: String,
    pub resource_v_port: i64,
    pub resource_create_time: String,
    pub resource_unique_vpc_id: String,
    pub resource_unique_subnet_id: String,
}
input! {
    DspaCloudResourceMeta { DspaCloudResourceMetaRequired: resource_id, resource_name, resource_vip, resource_v_port, resource_create_time, resource_unique_vpc_id, resource_unique_subnet_id } {
    0 "ResourceId" resource_id: String, 1 "ResourceName" resource_name: String, 2 "ResourceVip" resource_vip: String,
    3 "ResourceVPort" resource_v_port: i64, 4 "ResourceCreateTime" resource_create_time: String,
    5 "ResourceUniqueVpcId" resource_unique_vpc_id: String, 6 "ResourceUniqueSubnetId" resource_unique_subnet_id: String
} }

/// Response of [`CreateDSPADbMetaResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDSPADbMetaResourcesOutput {
    /// Deprecated.
    pub update_id: Option<String>,
    pub meta_type: Option<String>,
    pub dspa_id: Option<String>,
    /// Deprecated.
    pub resource_region: Option<String>,
}
model! { CreateDSPADbMetaResourcesOutput {
    0 "UpdateId" update_id: String, 1 "MetaType" meta_type: String, 2 "DspaId" dspa_id: String,
    3 "ResourceRegion" resource_region: String
} }

/// Creates dspa discovery rule: `CreateDSPADiscoveryRule` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=CreateDSPADiscoveryRule>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDSPADiscoveryRule {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub name: String,
    pub description: Option<String>,
    pub rdb_rules: Option<DspaDiscoveryRDBRules>,
    pub cos_rules: Option<DspaDiscoveryCOSRules>,
    pub status: Option<i64>,
}
operation! { CreateDSPADiscoveryRule(dspa_id: String, name: String)
    "CreateDSPADiscoveryRule" -> CreateDSPADiscoveryRuleOutput {
    0 "DspaId" dspa_id, 1 "Name" name, 2 "Description" description: String,
    3 "RDBRules" rdb_rules: DspaDiscoveryRDBRules, 4 "COSRules" cos_rules: DspaDiscoveryCOSRules, 5 "Status" status: i64
} }

/// In the request of [`CreateDSPADiscoveryRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspaDiscoveryRDBRules {
    /// Required.
    pub status: Option<i64>,
    /// Required.
    pub match_operator: Option<String>,
    /// Required.
    pub meta_rule: Option<DspaDiscoveryDataRules>,
    /// Required.
    pub content_rule: Option<DspaDiscoveryDataRules>,
}
input! {
    DspaDiscoveryRDBRules(status: i64, match_operator: String, meta_rule: DspaDiscoveryDataRules, content_rule: DspaDiscoveryDataRules) {
    0 "Status" status: i64, 1 "MatchOperator" match_operator: String, 2 "MetaRule" meta_rule: DspaDiscoveryDataRules,
    3 "ContentRule" content_rule: DspaDiscoveryDataRules
} }

/// In the request of [`CreateDSPADiscoveryRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspaDiscoveryDataRules {
    /// Required.
    pub operator: Option<String>,
    /// Required.
    pub contents: Option<Vec<DspaDiscoveryDataRule>>,
}
input! { DspaDiscoveryDataRules(operator: String, contents: Vec<DspaDiscoveryDataRule>) {
    0 "Operator" operator: String, 1 "Contents" contents: Vec<DspaDiscoveryDataRule>
} }

/// In the request of [`CreateDSPADiscoveryRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspaDiscoveryDataRule {
    /// Required.
    pub rule_type: Option<String>,
    /// Required.
    pub rule_content: Option<String>,
    pub extend_parameters: Option<Vec<DatagovRuleExtendParameter>>,
}
input! { DspaDiscoveryDataRule(rule_type: String, rule_content: String) {
    0 "RuleType" rule_type: String, 1 "RuleContent" rule_content: String,
    2 "ExtendParameters" extend_parameters: Vec<DatagovRuleExtendParameter>
} }

/// In the request of [`CreateDSPADiscoveryRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatagovRuleExtendParameter {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { DatagovRuleExtendParameter() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`CreateDSPADiscoveryRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspaDiscoveryCOSRules {
    pub status: Option<i64>,
    pub regex_rule: Option<DspaDiscoveryCOSDataRule>,
    pub keyword_rule: Option<DspaDiscoveryCOSDataRule>,
    pub ignore_string_rule: Option<DspaDiscoveryCOSDataRule>,
    pub max_match: Option<i64>,
}
input! { DspaDiscoveryCOSRules() {
    0 "Status" status: i64, 1 "RegexRule" regex_rule: DspaDiscoveryCOSDataRule,
    2 "KeywordRule" keyword_rule: DspaDiscoveryCOSDataRule,
    3 "IgnoreStringRule" ignore_string_rule: DspaDiscoveryCOSDataRule, 4 "MaxMatch" max_match: i64
} }

/// In the request of [`CreateDSPADiscoveryRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspaDiscoveryCOSDataRule {
    pub operator: Option<String>,
    pub contents: Option<Vec<DspaDiscoveryDataContent>>,
}
input! { DspaDiscoveryCOSDataRule() {
    0 "Operator" operator: String, 1 "Contents" contents: Vec<DspaDiscoveryDataContent>
} }

/// In the request of [`CreateDSPADiscoveryRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspaDiscoveryDataContent {
    pub rule_content: Option<String>,
    pub is_ignore_case: Option<bool>,
}
input! { DspaDiscoveryDataContent() {
    0 "RuleContent" rule_content: String, 1 "IsIgnoreCase" is_ignore_case: bool
} }

/// Response of [`CreateDSPADiscoveryRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDSPADiscoveryRuleOutput {
    pub rule_id: Option<i64>,
}
model! { CreateDSPADiscoveryRuleOutput {
    0 "RuleId" rule_id: i64
} }

/// Creates dspa discovery task: `CreateDSPADiscoveryTask` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=CreateDSPADiscoveryTask>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDSPADiscoveryTask {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub data_source_id: String,
    /// Required.
    pub enable: i64,
    /// Required.
    pub plan: i64,
    /// Required.
    pub period: i64,
    /// Required.
    pub resource_region: String,
    /// Required.
    pub data_source_type: String,
    /// Deprecated.
    pub general_rule_set_enable: Option<i64>,
    pub description: Option<String>,
    pub condition: Option<String>,
    pub compliance_group_ids: Option<Vec<i64>>,
    pub timing_start_time: Option<String>,
    pub order: Option<String>,
    pub rows: Option<i64>,
    pub global_order_field: Option<String>,
    pub scan_range: Option<String>,
}

/// Arguments of [`CreateDSPADiscoveryTask::new`].
pub struct CreateDSPADiscoveryTaskRequired {
    pub dspa_id: String,
    pub name: String,
    pub data_source_id: String,
    pub enable: i64,
    pub plan: i64,
    pub period: i64,
    pub resource_region: String,
    pub data_source_type: String,
}
operation! {
    CreateDSPADiscoveryTask { CreateDSPADiscoveryTaskRequired: dspa_id, name, data_source_id, enable, plan, period, resource_region, data_source_type }
    "CreateDSPADiscoveryTask" -> CreateDSPADiscoveryTaskOutput {
    0 "DspaId" dspa_id, 1 "Name" name, 2 "DataSourceId" data_source_id, 3 "Enable" enable, 4 "Plan" plan,
    5 "Period" period, 6 "ResourceRegion" resource_region, 7 "DataSourceType" data_source_type,
    8 "GeneralRuleSetEnable" general_rule_set_enable: i64, 9 "Description" description: String,
    10 "Condition" condition: String, 11 "ComplianceGroupIds" compliance_group_ids: Vec<i64>,
    12 "TimingStartTime" timing_start_time: String, 13 "Order" order: String, 14 "Rows" rows: i64,
    15 "GlobalOrderField" global_order_field: String, 16 "ScanRange" scan_range: String
} }

/// Response of [`CreateDSPADiscoveryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDSPADiscoveryTaskOutput {
    pub task_id: Option<i64>,
    pub result_id: Option<i64>,
}
model! { CreateDSPADiscoveryTaskOutput {
    0 "TaskId" task_id: i64, 1 "ResultId" result_id: i64
} }

/// Creates dspa level group: `CreateDSPALevelGroup` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=CreateDSPALevelGroup>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDSPALevelGroup {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub item_levels: Vec<ItemLevel>,
    pub description: Option<String>,
}
operation! { CreateDSPALevelGroup(dspa_id: String, name: String, item_levels: Vec<ItemLevel>)
    "CreateDSPALevelGroup" -> CreateDSPALevelGroupOutput {
    0 "DspaId" dspa_id, 1 "Name" name, 2 "ItemLevels" item_levels, 3 "Description" description: String
} }

/// In the request of [`CreateDSPALevelGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemLevel {
    /// Required.
    pub level_risk_name: Option<String>,
    /// Required.
    pub level_risk_score: Option<i64>,
}
input! { ItemLevel(level_risk_name: String, level_risk_score: i64) {
    0 "LevelRiskName" level_risk_name: String, 1 "LevelRiskScore" level_risk_score: i64
} }

/// Response of [`CreateDSPALevelGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDSPALevelGroupOutput {
    pub level_group_id: Option<i64>,
}
model! { CreateDSPALevelGroupOutput {
    0 "LevelGroupId" level_group_id: i64
} }

/// Creates dspa meta resources: `CreateDSPAMetaResources` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=CreateDSPAMetaResources>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDSPAMetaResources {
    /// Required.
    pub meta_type: String,
    /// Required.
    pub resource_region: String,
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub update_status: String,
    /// Required.
    pub update_id: String,
    /// Required.
    pub items: Vec<DspaUserResourceMeta>,
}

/// Arguments of [`CreateDSPAMetaResources::new`].
pub struct CreateDSPAMetaResourcesRequired {
    pub meta_type: String,
    pub resource_region: String,
    pub dspa_id: String,
    pub update_status: String,
    pub update_id: String,
    pub items: Vec<DspaUserResourceMeta>,
}
operation! {
    CreateDSPAMetaResources { CreateDSPAMetaResourcesRequired: meta_type, resource_region, dspa_id, update_status, update_id, items }
    "CreateDSPAMetaResources" -> CreateDSPAMetaResourcesOutput {
    0 "MetaType" meta_type, 1 "ResourceRegion" resource_region, 2 "DspaId" dspa_id, 3 "UpdateStatus" update_status,
    4 "UpdateId" update_id, 5 "Items" items
} }

/// In the request of [`CreateDSPAMetaResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspaUserResourceMeta {
    /// Required.
    pub resource_id: Option<String>,
    /// Required.
    pub resource_name: Option<String>,
    /// Required.
    pub resource_vip: Option<String>,
    /// Required.
    pub resource_v_port: Option<i64>,
    /// Required.
    pub resource_create_time: Option<String>,
    /// Required.
    pub resource_unique_vpc_id: Option<String>,
    /// Required.
    pub resource_unique_subnet_id: Option<String>,
    pub meta_type: Option<String>,
    pub resource_region: Option<String>,
    pub resource_sync_time: Option<String>,
    pub auth_status: Option<String>,
    pub build_type: Option<String>,
    pub master_ins_id: Option<String>,
    pub resource_vpc_id: Option<i64>,
    pub resource_subnet_id: Option<i64>,
    pub protocol: Option<String>,
    pub resource_version: Option<String>,
    pub resource_auth_type: Option<String>,
    pub resource_auth_account: Option<String>,
    pub instance_type: Option<String>,
    pub instance_value: Option<String>,
    pub govern_auth_status: Option<i64>,
    pub auth_range: Option<String>,
}

/// Arguments of [`DspaUserResourceMeta::new`].
pub struct DspaUserResourceMetaRequired {
    pub resource_id: String,
    pub resource_name: String,
    pub resource_vip: String,
    pub resource_v_port: i64,
    pub resource_create_time: String,
    pub resource_unique_vpc_id: String,
    pub resource_unique_subnet_id: String,
}
input! {
    DspaUserResourceMeta { DspaUserResourceMetaRequired: resource_id, resource_name, resource_vip, resource_v_port, resource_create_time, resource_unique_vpc_id, resource_unique_subnet_id } {
    0 "ResourceId" resource_id: String, 1 "ResourceName" resource_name: String, 2 "ResourceVip" resource_vip: String,
    3 "ResourceVPort" resource_v_port: i64, 4 "ResourceCreateTime" resource_create_time: String,
    5 "ResourceUniqueVpcId" resource_unique_vpc_id: String,
    6 "ResourceUniqueSubnetId" resource_unique_subnet_id: String, 7 "MetaType" meta_type: String,
    8 "ResourceRegion" resource_region: String, 9 "ResourceSyncTime" resource_sync_time: String,
    10 "AuthStatus" auth_status: String, 11 "BuildType" build_type: String, 12 "MasterInsId" master_ins_id: String,
    13 "ResourceVpcId" resource_vpc_id: i64, 14 "ResourceSubnetId" resource_subnet_id: i64,
    15 "Protocol" protocol: String, 16 "ResourceVersion" resource_version: String,
    17 "ResourceAuthType" resource_auth_type: String, 18 "ResourceAuthAccount" resource_auth_account: String,
    19 "InstanceType" instance_type: String, 20 "InstanceValue" instance_value: String,
    21 "GovernAuthStatus" govern_auth_status: i64, 22 "AuthRange" auth_range: String
} }

/// Response of [`CreateDSPAMetaResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDSPAMetaResourcesOutput {
    pub update_id: Option<String>,
    pub meta_type: Option<String>,
    pub dspa_id: Option<String>,
    pub resource_region: Option<String>,
}
model! { CreateDSPAMetaResourcesOutput {
    0 "UpdateId" update_id: String, 1 "MetaType" meta_type: String, 2 "DspaId" dspa_id: String,
    3 "ResourceRegion" resource_region: String
} }

/// Creates dspa self build meta resource: `CreateDSPASelfBuildMetaResource` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=CreateDSPASelfBuildMetaResource>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDSPASelfBuildMetaResource {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub meta_type: String,
    /// Required.
    pub resource_region: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_unique_vpc_id: String,
    /// Required.
    pub resource_unique_subnet_id: String,
    /// Required.
    pub resource_access_type: String,
    /// Required.
    pub resource_vip: String,
    /// Required.
    pub resource_v_port: i64,
    /// Required.
    pub user_name: String,
    /// Required. Secret.
    pub password: Secret,
    pub resource_name: Option<String>,
    pub instance_type: Option<String>,
    pub instance_value: Option<String>,
    pub auth_range: Option<String>,
}

/// Arguments of [`CreateDSPASelfBuildMetaResource::new`].
pub struct CreateDSPASelfBuildMetaResourceRequired {
    pub dspa_id: String,
    pub meta_type: String,
    pub resource_region: String,
    pub resource_id: String,
    pub resource_unique_vpc_id: String,
    pub resource_unique_subnet_id: String,
    pub resource_access_type: String,
    pub resource_vip: String,
    pub resource_v_port: i64,
    pub user_name: String,
    pub password: Secret,
}
operation! {
    CreateDSPASelfBuildMetaResource { CreateDSPASelfBuildMetaResourceRequired: dspa_id, meta_type, resource_region, resource_id, resource_unique_vpc_id, resource_unique_subnet_id, resource_access_type, resource_vip, resource_v_port, user_name, password }
    "CreateDSPASelfBuildMetaResource" -> CreateDSPASelfBuildMetaResourceOutput {
    0 "DspaId" dspa_id, 1 "MetaType" meta_type, 2 "ResourceRegion" resource_region, 3 "ResourceId" resource_id,
    4 "ResourceUniqueVpcId" resource_unique_vpc_id, 5 "ResourceUniqueSubnetId" resource_unique_subnet_id,
    6 "ResourceAccessType" resource_access_type, 7 "ResourceVip" resource_vip, 8 "ResourceVPort" resource_v_port,
    9 "UserName" user_name, 10 "Password" password, 11 "ResourceName" resource_name: String,
    12 "InstanceType" instance_type: String, 13 "InstanceValue" instance_value: String,
    14 "AuthRange" auth_range: String
} }

/// Response of [`CreateDSPASelfBuildMetaResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDSPASelfBuildMetaResourceOutput {
    pub connectivity_status: Option<String>,
    pub connectivity_description: Option<String>,
}
model! { CreateDSPASelfBuildMetaResourceOutput {
    0 "ConnectivityStatus" connectivity_status: String, 1 "ConnectivityDescription" connectivity_description: String
} }

/// Creates identify rule another name: `CreateIdentifyRuleAnotherName` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=CreateIdentifyRuleAnotherName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIdentifyRuleAnotherName {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub compliance_id: i64,
    /// Required.
    pub category_id: i64,
    /// Required.
    pub rule_id: i64,
    /// Required.
    pub rule_name: String,
    /// Required.
    pub another_name: String,
    pub alias_rule_id: Option<i64>,
    pub alias_rule_name: Option<String>,
}

/// Arguments of [`CreateIdentifyRuleAnotherName::new`].
pub struct CreateIdentifyRuleAnotherNameRequired {
    pub dspa_id: String,
    pub compliance_id: i64,
    pub category_id: i64,
    pub rule_id: i64,
    pub rule_name: String,
    pub another_name: String,
}
operation! {
    CreateIdentifyRuleAnotherName { CreateIdentifyRuleAnotherNameRequired: dspa_id, compliance_id, category_id, rule_id, rule_name, another_name }
    "CreateIdentifyRuleAnotherName" -> CreateIdentifyRuleAnotherNameOutput {
    0 "DspaId" dspa_id, 1 "ComplianceId" compliance_id, 2 "CategoryId" category_id, 3 "RuleId" rule_id,
    4 "RuleName" rule_name, 5 "AnotherName" another_name, 6 "AliasRuleId" alias_rule_id: i64,
    7 "AliasRuleName" alias_rule_name: String
} }

/// Response of [`CreateIdentifyRuleAnotherName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIdentifyRuleAnotherNameOutput {
    pub alias_rule_id: Option<i64>,
    pub alias_rule_name: Option<String>,
}
model! { CreateIdentifyRuleAnotherNameOutput {
    0 "AliasRuleId" alias_rule_id: i64, 1 "AliasRuleName" alias_rule_name: String
} }

/// `DecribeSuggestRiskLevelMatrix` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DecribeSuggestRiskLevelMatrix>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecribeSuggestRiskLevelMatrix {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub sensitive_level_list: Vec<RiskMatrixLevel>,
    /// Required.
    pub vulnerability_level_list: Vec<RiskMatrixLevel>,
}
operation! {
    DecribeSuggestRiskLevelMatrix(dspa_id: String, sensitive_level_list: Vec<RiskMatrixLevel>, vulnerability_level_list: Vec<RiskMatrixLevel>)
    "DecribeSuggestRiskLevelMatrix" -> DecribeSuggestRiskLevelMatrixOutput {
    0 "DspaId" dspa_id, 1 "SensitiveLevelList" sensitive_level_list, 2 "VulnerabilityLevelList" vulnerability_level_list
} }

/// In the request of [`DecribeSuggestRiskLevelMatrix`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskMatrixLevel {
    pub name: Option<String>,
    pub id: Option<i64>,
    pub score: Option<f64>,
}
input! { RiskMatrixLevel() {
    0 "Name" name: String, 1 "Id" id: i64, 2 "Score" score: f64
} }

/// Response of [`DecribeSuggestRiskLevelMatrix`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecribeSuggestRiskLevelMatrixOutput {
    pub suggest_risk_level_matrix: Vec<SuggestRiskLevelMatrix>,
}
model! { DecribeSuggestRiskLevelMatrixOutput {
    0 "SuggestRiskLevelMatrix" suggest_risk_level_matrix: Vec<SuggestRiskLevelMatrix>
} }

/// In the response of [`DecribeSuggestRiskLevelMatrix`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuggestRiskLevelMatrix {
    pub risk_level_matrix: Vec<SuggestRiskLevelMatrixItem>,
}
model! { SuggestRiskLevelMatrix {
    0 "RiskLevelMatrix" risk_level_matrix: Vec<SuggestRiskLevelMatrixItem>
} }

/// In the response of [`DecribeSuggestRiskLevelMatrix`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuggestRiskLevelMatrixItem {
    pub sensitive_level: Option<RiskMatrixLevel>,
    pub vulnerability_level: Option<RiskMatrixLevel>,
    pub risk_name: Option<String>,
    pub risk_score: Option<f64>,
}
model! { SuggestRiskLevelMatrixItem {
    0 "SensitiveLevel" sensitive_level: RiskMatrixLevel, 1 "VulnerabilityLevel" vulnerability_level: RiskMatrixLevel,
    2 "RiskName" risk_name: String, 3 "RiskScore" risk_score: f64
} }

/// Deletes cos meta resource: `DeleteCosMetaResource` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DeleteCosMetaResource>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION`], [`codes::OPERATION_DENIED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCosMetaResource {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub resource_region: String,
    pub resource_ids: Option<Vec<String>>,
}
operation! { DeleteCosMetaResource(dspa_id: String, resource_region: String)
    "DeleteCosMetaResource" -> DeleteCosMetaResourceOutput {
    0 "DspaId" dspa_id, 1 "ResourceRegion" resource_region, 2 "ResourceIds" resource_ids: Vec<String>
} }

/// Response of [`DeleteCosMetaResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCosMetaResourceOutput {
    pub results: Vec<DspaTaskResult>,
    pub dspa_id: Option<String>,
}
model! { DeleteCosMetaResourceOutput {
    0 "Results" results: Vec<DspaTaskResult>, 1 "DspaId" dspa_id: String
} }

/// Deletes dspa assessment task: `DeleteDSPAAssessmentTask` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DeleteDSPAAssessmentTask>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDSPAAssessmentTask {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub task_id: String,
}
operation! { DeleteDSPAAssessmentTask(dspa_id: String, task_id: String) "DeleteDSPAAssessmentTask" -> Empty {
    0 "DspaId" dspa_id, 1 "TaskId" task_id
} }

/// Response of [`DeleteDSPAAssessmentTask`]: empty.
pub type DeleteDSPAAssessmentTaskOutput = Empty;

/// Deletes dspacos discovery task: `DeleteDSPACOSDiscoveryTask` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DeleteDSPACOSDiscoveryTask>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDSPACOSDiscoveryTask {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub task_id: i64,
}
operation! { DeleteDSPACOSDiscoveryTask(dspa_id: String, task_id: i64) "DeleteDSPACOSDiscoveryTask" -> Empty {
    0 "DspaId" dspa_id, 1 "TaskId" task_id
} }

/// Response of [`DeleteDSPACOSDiscoveryTask`]: empty.
pub type DeleteDSPACOSDiscoveryTaskOutput = Empty;

/// Deletes dspacos discovery task result: `DeleteDSPACOSDiscoveryTaskResult` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DeleteDSPACOSDiscoveryTaskResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDSPACOSDiscoveryTaskResult {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub bucket_result_id: i64,
}
operation! { DeleteDSPACOSDiscoveryTaskResult(dspa_id: String, bucket_result_id: i64)
    "DeleteDSPACOSDiscoveryTaskResult" -> Empty {
    0 "DspaId" dspa_id, 1 "BucketResultId" bucket_result_id
} }

/// Response of [`DeleteDSPACOSDiscoveryTaskResult`]: empty.
pub type DeleteDSPACOSDiscoveryTaskResultOutput = Empty;

/// Deletes dspa discovery task: `DeleteDSPADiscoveryTask` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DeleteDSPADiscoveryTask>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDSPADiscoveryTask {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub task_id: i64,
    pub data_source_type: Option<String>,
}
operation! { DeleteDSPADiscoveryTask(dspa_id: String, task_id: i64) "DeleteDSPADiscoveryTask" -> Empty {
    0 "DspaId" dspa_id, 1 "TaskId" task_id, 2 "DataSourceType" data_source_type: String
} }

/// Response of [`DeleteDSPADiscoveryTask`]: empty.
pub type DeleteDSPADiscoveryTaskOutput = Empty;

/// Deletes dspa discovery task result: `DeleteDSPADiscoveryTaskResult` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DeleteDSPADiscoveryTaskResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDSPADiscoveryTaskResult {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub db_result_id: i64,
}
operation! { DeleteDSPADiscoveryTaskResult(dspa_id: String, db_result_id: i64)
    "DeleteDSPADiscoveryTaskResult" -> Empty {
    0 "DspaId" dspa_id, 1 "DbResultId" db_result_id
} }

/// Response of [`DeleteDSPADiscoveryTaskResult`]: empty.
pub type DeleteDSPADiscoveryTaskResultOutput = Empty;

/// Deletes dspa meta resource: `DeleteDSPAMetaResource` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DeleteDSPAMetaResource>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDSPAMetaResource {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub resource_ids: Vec<String>,
}
operation! { DeleteDSPAMetaResource(dspa_id: String, resource_ids: Vec<String>)
    "DeleteDSPAMetaResource" -> DeleteDSPAMetaResourceOutput {
    0 "DspaId" dspa_id, 1 "ResourceIDs" resource_ids
} }

/// Response of [`DeleteDSPAMetaResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDSPAMetaResourceOutput {
    pub dspa_id: Option<String>,
    pub results: Vec<DspaTaskResult>,
}
model! { DeleteDSPAMetaResourceOutput {
    0 "DspaId" dspa_id: String, 1 "Results" results: Vec<DspaTaskResult>
} }

/// Describes asset detail data export result: `DescribeAssetDetailDataExportResult` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeAssetDetailDataExportResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetDetailDataExportResult {
    /// Required.
    pub export_task_id: i64,
    /// Required.
    pub dspa_id: String,
}
operation! { DescribeAssetDetailDataExportResult(export_task_id: i64, dspa_id: String)
    "DescribeAssetDetailDataExportResult" -> DescribeAssetDetailDataExportResultOutput {
    0 "ExportTaskId" export_task_id, 1 "DspaId" dspa_id
} }

/// Response of [`DescribeAssetDetailDataExportResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetDetailDataExportResultOutput {
    pub export_result: Option<String>,
    pub export_file_url: Option<String>,
}
model! { DescribeAssetDetailDataExportResultOutput {
    0 "ExportResult" export_result: String, 1 "ExportFileUrl" export_file_url: String
} }

/// Describes asset overview: `DescribeAssetOverview` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeAssetOverview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetOverview {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub compliance_id: i64,
    /// Required.
    pub asset_list: Vec<AssetList>,
}
operation! { DescribeAssetOverview(dspa_id: String, compliance_id: i64, asset_list: Vec<AssetList>)
    "DescribeAssetOverview" -> DescribeAssetOverviewOutput {
    0 "DspaId" dspa_id, 1 "ComplianceId" compliance_id, 2 "AssetList" asset_list
} }

/// Response of [`DescribeAssetOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetOverviewOutput {
    pub db_instance_nums: Option<i64>,
    pub db_nums: Option<i64>,
    pub table_nums: Option<i64>,
    pub field_nums: Option<i64>,
    pub db_instance_distribution: Vec<Note>,
    pub db_distribution: Vec<Note>,
    pub bucket_nums: Option<i64>,
    pub file_nums: Option<i64>,
    pub remark: Option<String>,
    pub es_instance_nums: Option<i64>,
    pub es_index_nums: Option<i64>,
    pub es_field_nums: Option<i64>,
    pub mongo_instance_nums: Option<i64>,
    pub mongo_db_nums: Option<i64>,
    pub mongo_col_nums: Option<i64>,
    pub mongo_field_nums: Option<i64>,
}
model! { DescribeAssetOverviewOutput {
    0 "DBInstanceNums" db_instance_nums: i64, 1 "DBNums" db_nums: i64, 2 "TableNums" table_nums: i64,
    3 "FieldNums" field_nums: i64, 4 "DBInstanceDistribution" db_instance_distribution: Vec<Note>,
    5 "DBDistribution" db_distribution: Vec<Note>, 6 "BucketNums" bucket_nums: i64, 7 "FileNums" file_nums: i64,
    8 "Remark" remark: String, 9 "EsInstanceNums" es_instance_nums: i64, 10 "EsIndexNums" es_index_nums: i64,
    11 "EsFieldNums" es_field_nums: i64, 12 "MongoInstanceNums" mongo_instance_nums: i64,
    13 "MongoDbNums" mongo_db_nums: i64, 14 "MongoColNums" mongo_col_nums: i64,
    15 "MongoFieldNums" mongo_field_nums: i64
} }

/// In the response of [`DescribeAssetOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Note {
    pub key: Option<String>,
    pub value: Option<i64>,
}
model! { Note {
    0 "Key" key: String, 1 "Value" value: i64
} }

/// Describes bind db list: `DescribeBindDBList` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeBindDBList>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindDBList {
    /// Required.
    pub dspa_id: String,
    /// Deprecated.
    pub data_source_type: Option<String>,
    /// Deprecated.
    pub data_source_id: Option<String>,
}
operation! { DescribeBindDBList(dspa_id: String) "DescribeBindDBList" -> DescribeBindDBListOutput {
    0 "DspaId" dspa_id, 1 "DataSourceType" data_source_type: String, 2 "DataSourceId" data_source_id: String
} }

/// Response of [`DescribeBindDBList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindDBListOutput {
    pub bind_db_list: Vec<String>,
    pub bind_list: Vec<DBInstanceInfo>,
}
model! { DescribeBindDBListOutput {
    0 "BindDBList" bind_db_list: Vec<String>, 1 "BindList" bind_list: Vec<DBInstanceInfo>
} }

/// In the response of [`DescribeBindDBList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBInstanceInfo {
    pub resource_id: Option<String>,
    pub db_infos: Vec<DbInfo>,
}
model! { DBInstanceInfo {
    0 "ResourceId" resource_id: String, 1 "DbInfos" db_infos: Vec<DbInfo>
} }

/// In the response of [`DescribeBindDBList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DbInfo {
    pub db_name: Option<String>,
    pub valid_status: Option<String>,
    pub bind_type: Option<String>,
}
model! { DbInfo {
    0 "DbName" db_name: String, 1 "ValidStatus" valid_status: String, 2 "BindType" bind_type: String
} }

/// Describes cos asset sensitive distribution: `DescribeCOSAssetSensitiveDistribution` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeCOSAssetSensitiveDistribution>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCOSAssetSensitiveDistribution {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub compliance_id: i64,
    /// Required.
    pub asset_list: Vec<AssetList>,
}
operation! { DescribeCOSAssetSensitiveDistribution(dspa_id: String, compliance_id: i64, asset_list: Vec<AssetList>)
    "DescribeCOSAssetSensitiveDistribution" -> DescribeCOSAssetSensitiveDistributionOutput {
    0 "DspaId" dspa_id, 1 "ComplianceId" compliance_id, 2 "AssetList" asset_list
} }

/// Response of [`DescribeCOSAssetSensitiveDistribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCOSAssetSensitiveDistributionOutput {
    pub cos_asset: Option<CosAsset>,
    pub top_asset: Vec<TopAsset>,
    pub cos_detail: Vec<AssetCosDetail>,
}
model! { DescribeCOSAssetSensitiveDistributionOutput {
    0 "CosAsset" cos_asset: CosAsset, 1 "TopAsset" top_asset: Vec<TopAsset>,
    2 "CosDetail" cos_detail: Vec<AssetCosDetail>
} }

/// In the response of [`DescribeCOSAssetSensitiveDistribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosAsset {
    pub bucket_nums: Option<i64>,
    pub sensitive_bucket_nums: Option<i64>,
    pub file_nums: Option<i64>,
    pub sensitive_file_nums: Option<i64>,
}
model! { CosAsset {
    0 "BucketNums" bucket_nums: i64, 1 "SensitiveBucketNums" sensitive_bucket_nums: i64, 2 "FileNums" file_nums: i64,
    3 "SensitiveFileNums" sensitive_file_nums: i64
} }

/// In the response of [`DescribeCOSAssetSensitiveDistribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopAsset {
    pub level_name: Option<String>,
    pub top_stat: Vec<TopAssetStat>,
}
model! { TopAsset {
    0 "LevelName" level_name: String, 1 "TopStat" top_stat: Vec<TopAssetStat>
} }

/// In the response of [`DescribeCOSAssetSensitiveDistribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopAssetStat {
    pub data_source_id: Option<String>,
    pub sub_data: Option<String>,
    pub sensitive_cnt: Option<i64>,
}
model! { TopAssetStat {
    0 "DataSourceId" data_source_id: String, 1 "SubData" sub_data: String, 2 "SensitiveCnt" sensitive_cnt: i64
} }

/// In the response of [`DescribeCOSAssetSensitiveDistribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetCosDetail {
    pub bucket: Option<String>,
    pub data_type: Option<String>,
    pub file_nums: Option<i64>,
    pub sensitive_file_nums: Option<i64>,
    pub distribution_data: Vec<Note>,
    pub matched_num: Option<i64>,
}
model! { AssetCosDetail {
    0 "Bucket" bucket: String, 1 "DataType" data_type: String, 2 "FileNums" file_nums: i64,
    3 "SensitiveFileNums" sensitive_file_nums: i64, 4 "DistributionData" distribution_data: Vec<Note>,
    5 "MatchedNum" matched_num: i64
} }

/// Describes dspa assessment high risk top10 overview: `DescribeDSPAAssessmentHighRiskTop10Overview` of `dsgc`
/// 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPAAssessmentHighRiskTop10Overview>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentHighRiskTop10Overview {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub template_id: i64,
    pub filter: Option<String>,
}
operation! { DescribeDSPAAssessmentHighRiskTop10Overview(dspa_id: String, template_id: i64)
    "DescribeDSPAAssessmentHighRiskTop10Overview" -> DescribeDSPAAssessmentHighRiskTop10OverviewOutput {
    0 "DspaId" dspa_id, 1 "TemplateId" template_id, 2 "Filter" filter: String
} }

/// Response of [`DescribeDSPAAssessmentHighRiskTop10Overview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentHighRiskTop10OverviewOutput {
    pub assets_list: Vec<HighRiskAssetsDetail>,
}
model! { DescribeDSPAAssessmentHighRiskTop10OverviewOutput {
    0 "AssetsList" assets_list: Vec<HighRiskAssetsDetail>
} }

/// In the response of [`DescribeDSPAAssessmentHighRiskTop10Overview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighRiskAssetsDetail {
    pub instance_id: Option<String>,
    pub data_source_type: Option<String>,
    pub data_source_name: Option<String>,
    pub assets_name: Option<String>,
    pub high_risk_count: Option<i64>,
    pub risk_type: Option<String>,
    pub total_risk_count: Option<i64>,
    pub risk_side: Option<String>,
    pub resource_region: Option<String>,
}
model! { HighRiskAssetsDetail {
    0 "InstanceId" instance_id: String, 1 "DataSourceType" data_source_type: String,
    2 "DataSourceName" data_source_name: String, 3 "AssetsName" assets_name: String,
    4 "HighRiskCount" high_risk_count: i64, 5 "RiskType" risk_type: String, 6 "TotalRiskCount" total_risk_count: i64,
    7 "RiskSide" risk_side: String, 8 "ResourceRegion" resource_region: String
} }

/// Describes dspa assessment latest risk detail info: `DescribeDSPAAssessmentLatestRiskDetailInfo` of `dsgc`
/// 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPAAssessmentLatestRiskDetailInfo>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentLatestRiskDetailInfo {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub template_id: i64,
    /// Required.
    pub risk_id: i64,
}
operation! { DescribeDSPAAssessmentLatestRiskDetailInfo(dspa_id: String, template_id: i64, risk_id: i64)
    "DescribeDSPAAssessmentLatestRiskDetailInfo" -> DescribeDSPAAssessmentLatestRiskDetailInfoOutput {
    0 "DspaId" dspa_id, 1 "TemplateId" template_id, 2 "RiskId" risk_id
} }

/// Response of [`DescribeDSPAAssessmentLatestRiskDetailInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentLatestRiskDetailInfoOutput {
    pub data_source_id: Option<String>,
    pub data_source_name: Option<String>,
    pub asset_name: Option<String>,
    pub assessment_template_id: Option<i64>,
    pub identify_template_id: Option<i64>,
    pub risk_type: Option<String>,
    pub risk_name: Option<String>,
    pub risk_description: Option<String>,
    pub risk_level: Option<String>,
    pub suggest_action: Option<String>,
    pub status: Option<i64>,
    pub remark: Option<String>,
    pub security_product: Vec<SecurityProduct>,
    pub risk_dimension: Option<String>,
    pub relation_asset: Vec<String>,
    pub account_risk_detail: Vec<AccountRisk>,
    pub privilege_risk_detail: Vec<PrivilegeRisk>,
    pub policy_risk_cos_file_list: Vec<String>,
    pub aksk_leak: Vec<AKSKLeak>,
}
model! { DescribeDSPAAssessmentLatestRiskDetailInfoOutput {
    0 "DataSourceId" data_source_id: String, 1 "DataSourceName" data_source_name: String,
    2 "AssetName" asset_name: String, 3 "AssessmentTemplateId" assessment_template_id: i64,
    4 "IdentifyTemplateId" identify_template_id: i64, 5 "RiskType" risk_type: String, 6 "RiskName" risk_name: String,
    7 "RiskDescription" risk_description: String, 8 "RiskLevel" risk_level: String,
    9 "SuggestAction" suggest_action: String, 10 "Status" status: i64, 11 "Remark" remark: String,
    12 "SecurityProduct" security_product: Vec<SecurityProduct>, 13 "RiskDimension" risk_dimension: String,
    14 "RelationAsset" relation_asset: Vec<String>, 15 "AccountRiskDetail" account_risk_detail: Vec<AccountRisk>,
    16 "PrivilegeRiskDetail" privilege_risk_detail: Vec<PrivilegeRisk>,
    17 "PolicyRiskCosFileList" policy_risk_cos_file_list: Vec<String>, 18 "AKSKLeak" aksk_leak: Vec<AKSKLeak>
} }

/// In the response of [`DescribeDSPAAssessmentLatestRiskDetailInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityProduct {
    pub product_name: Option<String>,
    pub refer_url: Option<String>,
}
model! { SecurityProduct {
    0 "ProductName" product_name: String, 1 "ReferUrl" refer_url: String
} }

/// In the response of [`DescribeDSPAAssessmentLatestRiskDetailInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountRisk {
    pub id: Option<String>,
    pub risk_account: Option<String>,
}
model! { AccountRisk {
    0 "Id" id: String, 1 "RiskAccount" risk_account: String
} }

/// In the response of [`DescribeDSPAAssessmentLatestRiskDetailInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivilegeRisk {
    pub account_name: Vec<String>,
    pub table_name: Option<String>,
    pub description: Option<String>,
}
model! { PrivilegeRisk {
    0 "AccountName" account_name: Vec<String>, 1 "TableName" table_name: String, 2 "Description" description: String
} }

/// In the response of [`DescribeDSPAAssessmentLatestRiskDetailInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AKSKLeak {
    pub ak: Option<String>,
    /// Secret.
    pub sk: Option<Secret>,
    pub url: Option<String>,
}
model! { AKSKLeak {
    0 "AK" ak: String, 1 "SK" sk: Secret, 2 "URL" url: String
} }

/// Describes dspa assessment latest risk list: `DescribeDSPAAssessmentLatestRiskList` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPAAssessmentLatestRiskList>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentLatestRiskList {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub template_id: i64,
    pub limit: Option<i64>,
    pub offset: Option<String>,
    pub data_source_id: Option<String>,
    pub risk_type: Option<String>,
    pub control_item_id: Option<String>,
    pub status: Option<i64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub risk_level: Option<String>,
    pub risk_side: Option<Vec<String>>,
    pub time_sort: Option<String>,
}
operation! { DescribeDSPAAssessmentLatestRiskList(dspa_id: String, template_id: i64)
    "DescribeDSPAAssessmentLatestRiskList" -> DescribeDSPAAssessmentLatestRiskListOutput {
    0 "DspaId" dspa_id, 1 "TemplateId" template_id, 2 "Limit" limit: i64, 3 "Offset" offset: String,
    4 "DataSourceId" data_source_id: String, 5 "RiskType" risk_type: String, 6 "ControlItemId" control_item_id: String,
    7 "Status" status: i64, 8 "BeginTime" begin_time: String, 9 "EndTime" end_time: String,
    10 "RiskLevel" risk_level: String, 11 "RiskSide" risk_side: Vec<String>, 12 "TimeSort" time_sort: String
} }

/// Response of [`DescribeDSPAAssessmentLatestRiskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentLatestRiskListOutput {
    pub latest_risk_list: Vec<RiskItemInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeDSPAAssessmentLatestRiskListOutput {
    0 "LatestRiskList" latest_risk_list: Vec<RiskItemInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDSPAAssessmentLatestRiskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskItemInfo {
    pub id: Option<i64>,
    pub data_source_id: Option<String>,
    pub data_source_name: Option<String>,
    pub data_source_type: Option<String>,
    pub resource_region: Option<String>,
    pub asset_name: Option<String>,
    pub risk_type: Option<String>,
    pub risk_name: Option<String>,
    pub risk_level: Option<String>,
    pub risk_description: Option<String>,
    pub suggest_action: Option<String>,
    pub security_product: Vec<SecurityProduct>,
    pub status: Option<i64>,
    pub scan_time: Option<String>,
    pub last_process_time: Option<String>,
    pub identify_compliance_id: Option<i64>,
    pub item_sub_type: Option<String>,
    pub risk_side: Option<String>,
    pub api_risk_link_url: Option<String>,
    pub remark: Option<String>,
}
model! { RiskItemInfo {
    0 "Id" id: i64, 1 "DataSourceId" data_source_id: String, 2 "DataSourceName" data_source_name: String,
    3 "DataSourceType" data_source_type: String, 4 "ResourceRegion" resource_region: String,
    5 "AssetName" asset_name: String, 6 "RiskType" risk_type: String, 7 "RiskName" risk_name: String,
    8 "RiskLevel" risk_level: String, 9 "RiskDescription" risk_description: String,
    10 "SuggestAction" suggest_action: String, 11 "SecurityProduct" security_product: Vec<SecurityProduct>,
    12 "Status" status: i64, 13 "ScanTime" scan_time: String, 14 "LastProcessTime" last_process_time: String,
    15 "IdentifyComplianceId" identify_compliance_id: i64, 16 "ItemSubType" item_sub_type: String,
    17 "RiskSide" risk_side: String, 18 "APIRiskLinkURL" api_risk_link_url: String, 19 "Remark" remark: String
} }

/// Describes dspa assessment new discovered risk overview: `DescribeDSPAAssessmentNewDiscoveredRiskOverview` of `dsgc`
/// 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPAAssessmentNewDiscoveredRiskOverview>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentNewDiscoveredRiskOverview {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub template_id: i64,
}
operation! { DescribeDSPAAssessmentNewDiscoveredRiskOverview(dspa_id: String, template_id: i64)
    "DescribeDSPAAssessmentNewDiscoveredRiskOverview" -> DescribeDSPAAssessmentNewDiscoveredRiskOverviewOutput {
    0 "DspaId" dspa_id, 1 "TemplateId" template_id
} }

/// Response of [`DescribeDSPAAssessmentNewDiscoveredRiskOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentNewDiscoveredRiskOverviewOutput {
    pub new_discovered_risk_count: Option<i64>,
    pub affected_asset_count: Option<i64>,
    pub week_ratio: Option<f64>,
}
model! { DescribeDSPAAssessmentNewDiscoveredRiskOverviewOutput {
    0 "NewDiscoveredRiskCount" new_discovered_risk_count: i64, 1 "AffectedAssetCount" affected_asset_count: i64,
    2 "WeekRatio" week_ratio: f64
} }

/// Describes dspa assessment pending risk overview: `DescribeDSPAAssessmentPendingRiskOverview` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPAAssessmentPendingRiskOverview>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentPendingRiskOverview {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub template_id: i64,
}
operation! { DescribeDSPAAssessmentPendingRiskOverview(dspa_id: String, template_id: i64)
    "DescribeDSPAAssessmentPendingRiskOverview" -> DescribeDSPAAssessmentPendingRiskOverviewOutput {
    0 "DspaId" dspa_id, 1 "TemplateId" template_id
} }

/// Response of [`DescribeDSPAAssessmentPendingRiskOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentPendingRiskOverviewOutput {
    pub pending_risk_count: Option<i64>,
    pub affected_asset_count: Option<i64>,
    pub week_ratio: Option<f64>,
}
model! { DescribeDSPAAssessmentPendingRiskOverviewOutput {
    0 "PendingRiskCount" pending_risk_count: i64, 1 "AffectedAssetCount" affected_asset_count: i64,
    2 "WeekRatio" week_ratio: f64
} }

/// Describes dspa assessment processing risk overview: `DescribeDSPAAssessmentProcessingRiskOverview` of `dsgc`
/// 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPAAssessmentProcessingRiskOverview>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentProcessingRiskOverview {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub template_id: i64,
}
operation! { DescribeDSPAAssessmentProcessingRiskOverview(dspa_id: String, template_id: i64)
    "DescribeDSPAAssessmentProcessingRiskOverview" -> DescribeDSPAAssessmentProcessingRiskOverviewOutput {
    0 "DspaId" dspa_id, 1 "TemplateId" template_id
} }

/// Response of [`DescribeDSPAAssessmentProcessingRiskOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentProcessingRiskOverviewOutput {
    pub processing_risk_count: Option<i64>,
    pub affected_asset_count: Option<i64>,
    pub week_ratio: Option<f64>,
}
model! { DescribeDSPAAssessmentProcessingRiskOverviewOutput {
    0 "ProcessingRiskCount" processing_risk_count: i64, 1 "AffectedAssetCount" affected_asset_count: i64,
    2 "WeekRatio" week_ratio: f64
} }

/// Describes dspa assessment risk amount overview: `DescribeDSPAAssessmentRiskAmountOverview` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPAAssessmentRiskAmountOverview>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentRiskAmountOverview {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub template_id: i64,
}
operation! { DescribeDSPAAssessmentRiskAmountOverview(dspa_id: String, template_id: i64)
    "DescribeDSPAAssessmentRiskAmountOverview" -> DescribeDSPAAssessmentRiskAmountOverviewOutput {
    0 "DspaId" dspa_id, 1 "TemplateId" template_id
} }

/// Response of [`DescribeDSPAAssessmentRiskAmountOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentRiskAmountOverviewOutput {
    pub total_risk_count: Option<i64>,
    pub total_affected_asset_count: Option<i64>,
}
model! { DescribeDSPAAssessmentRiskAmountOverviewOutput {
    0 "TotalRiskCount" total_risk_count: i64, 1 "TotalAffectedAssetCount" total_affected_asset_count: i64
} }

/// Describes dspa assessment risk datasource top5: `DescribeDSPAAssessmentRiskDatasourceTop5` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPAAssessmentRiskDatasourceTop5>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentRiskDatasourceTop5 {
    /// Required.
    pub dspa_id: String,
}
operation! { DescribeDSPAAssessmentRiskDatasourceTop5(dspa_id: String)
    "DescribeDSPAAssessmentRiskDatasourceTop5" -> DescribeDSPAAssessmentRiskDatasourceTop5Output {
    0 "DspaId" dspa_id
} }

/// Response of [`DescribeDSPAAssessmentRiskDatasourceTop5`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentRiskDatasourceTop5Output {
    pub items: Vec<RiskItem>,
}
model! { DescribeDSPAAssessmentRiskDatasourceTop5Output {
    0 "Items" items: Vec<RiskItem>
} }

/// In the response of [`DescribeDSPAAssessmentRiskDatasourceTop5`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskItem {
    pub item_name: Option<String>,
    pub risk_num: Option<i64>,
}
model! { RiskItem {
    0 "ItemName" item_name: String, 1 "RiskNum" risk_num: i64
} }

/// Describes dspa assessment risk dealed overview: `DescribeDSPAAssessmentRiskDealedOverview` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPAAssessmentRiskDealedOverview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentRiskDealedOverview {
    /// Required.
    pub dspa_id: String,
}
operation! { DescribeDSPAAssessmentRiskDealedOverview(dspa_id: String)
    "DescribeDSPAAssessmentRiskDealedOverview" -> DescribeDSPAAssessmentRiskDealedOverviewOutput {
    0 "DspaId" dspa_id
} }

/// Response of [`DescribeDSPAAssessmentRiskDealedOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentRiskDealedOverviewOutput {
    pub total_count: Option<i64>,
    pub yesterday_dealed_count: Option<i64>,
    pub un_dealed_risk_week_ratio: Option<f64>,
    pub un_dealed_risk_day_ratio: Option<f64>,
}
model! { DescribeDSPAAssessmentRiskDealedOverviewOutput {
    0 "TotalCount" total_count: i64, 1 "YesterdayDealedCount" yesterday_dealed_count: i64,
    2 "UnDealedRiskWeekRatio" un_dealed_risk_week_ratio: f64, 3 "UnDealedRiskDayRatio" un_dealed_risk_day_ratio: f64
} }

/// Describes dspa assessment risk dealed trend: `DescribeDSPAAssessmentRiskDealedTrend` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPAAssessmentRiskDealedTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentRiskDealedTrend {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub template_id: Option<String>,
}
operation! { DescribeDSPAAssessmentRiskDealedTrend(dspa_id: String, start_time: String, end_time: String)
    "DescribeDSPAAssessmentRiskDealedTrend" -> DescribeDSPAAssessmentRiskDealedTrendOutput {
    0 "DspaId" dspa_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "TemplateId" template_id: String
} }

/// Response of [`DescribeDSPAAssessmentRiskDealedTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentRiskDealedTrendOutput {
    pub items: Vec<RiskDealedTrendItem>,
}
model! { DescribeDSPAAssessmentRiskDealedTrendOutput {
    0 "Items" items: Vec<RiskDealedTrendItem>
} }

/// In the response of [`DescribeDSPAAssessmentRiskDealedTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskDealedTrendItem {
    pub date: Option<String>,
    pub unhandled: Option<i64>,
    pub handled: Option<i64>,
    pub new_discovery_handled: Option<i64>,
}
model! { RiskDealedTrendItem {
    0 "Date" date: String, 1 "Unhandled" unhandled: i64, 2 "Handled" handled: i64,
    3 "NewDiscoveryHandled" new_discovery_handled: i64
} }

/// Describes dspa assessment risk distribution overview: `DescribeDSPAAssessmentRiskDistributionOverview` of `dsgc`
/// 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPAAssessmentRiskDistributionOverview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentRiskDistributionOverview {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub template_id: i64,
    pub filter: Option<String>,
}
operation! { DescribeDSPAAssessmentRiskDistributionOverview(dspa_id: String, template_id: i64)
    "DescribeDSPAAssessmentRiskDistributionOverview" -> DescribeDSPAAssessmentRiskDistributionOverviewOutput {
    0 "DspaId" dspa_id, 1 "TemplateId" template_id, 2 "Filter" filter: String
} }

/// Response of [`DescribeDSPAAssessmentRiskDistributionOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentRiskDistributionOverviewOutput {
    pub risk_type_distribution: Vec<Note>,
    pub risk_detail_distribution: Vec<Note>,
    pub risk_assets_distribution: Vec<Note>,
}
model! { DescribeDSPAAssessmentRiskDistributionOverviewOutput {
    0 "RiskTypeDistribution" risk_type_distribution: Vec<Note>,
    1 "RiskDetailDistribution" risk_detail_distribution: Vec<Note>,
    2 "RiskAssetsDistribution" risk_assets_distribution: Vec<Note>
} }

/// Describes dspa assessment risk item top5: `DescribeDSPAAssessmentRiskItemTop5` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPAAssessmentRiskItemTop5>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentRiskItemTop5 {
    /// Required.
    pub dspa_id: String,
}
operation! { DescribeDSPAAssessmentRiskItemTop5(dspa_id: String)
    "DescribeDSPAAssessmentRiskItemTop5" -> DescribeDSPAAssessmentRiskItemTop5Output {
    0 "DspaId" dspa_id
} }

/// Response of [`DescribeDSPAAssessmentRiskItemTop5`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentRiskItemTop5Output {
    pub items: Vec<RiskItem>,
}
model! { DescribeDSPAAssessmentRiskItemTop5Output {
    0 "Items" items: Vec<RiskItem>
} }

/// Describes dspa assessment risk level detail: `DescribeDSPAAssessmentRiskLevelDetail` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPAAssessmentRiskLevelDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentRiskLevelDetail {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub risk_level_id: i64,
}
operation! { DescribeDSPAAssessmentRiskLevelDetail(dspa_id: String, risk_level_id: i64)
    "DescribeDSPAAssessmentRiskLevelDetail" -> DescribeDSPAAssessmentRiskLevelDetailOutput {
    0 "DspaId" dspa_id, 1 "RiskLevelId" risk_level_id
} }

/// Response of [`DescribeDSPAAssessmentRiskLevelDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentRiskLevelDetailOutput {
    pub risk_level_name: Option<String>,
    pub risk_level_description: Option<String>,
    pub identify_compliance_id: Option<i64>,
    pub identify_compliance_name: Option<String>,
    pub risk_level_matrix: Vec<RiskLevelMatrix>,
}
model! { DescribeDSPAAssessmentRiskLevelDetailOutput {
    0 "RiskLevelName" risk_level_name: String, 1 "RiskLevelDescription" risk_level_description: String,
    2 "IdentifyComplianceId" identify_compliance_id: i64, 3 "IdentifyComplianceName" identify_compliance_name: String,
    4 "RiskLevelMatrix" risk_level_matrix: Vec<RiskLevelMatrix>
} }

/// Describes dspa assessment risk level list: `DescribeDSPAAssessmentRiskLevelList` of `dsgc` 2019-07-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPAAssessmentRiskLevelList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentRiskLevelList {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
}
operation! { DescribeDSPAAssessmentRiskLevelList(dspa_id: String, limit: i64, offset: i64)
    "DescribeDSPAAssessmentRiskLevelList" -> DescribeDSPAAssessmentRiskLevelListOutput {
    0 "DspaId" dspa_id, 1 "Limit" limit, 2 "Offset" offset
} }
paged! { DescribeDSPAAssessmentRiskLevelList: RiskLevelRisk =
    Offset "Offset", "RiskLevelList" risk_level_list, total "TotalCount" }

/// Response of [`DescribeDSPAAssessmentRiskLevelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentRiskLevelListOutput {
    pub total_count: Option<i64>,
    pub risk_level_list: Vec<RiskLevelRisk>,
}
model! { DescribeDSPAAssessmentRiskLevelListOutput {
    0 "TotalCount" total_count: i64, 1 "RiskLevelList" risk_level_list: Vec<RiskLevelRisk>
} }

/// In the response of [`DescribeDSPAAssessmentRiskLevelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskLevelRisk {
    pub id: Option<i64>,
    pub risk_level_name: Option<String>,
    pub risk_level_description: Option<String>,
    pub identify_compliance_name: Option<String>,
    pub r#type: Option<String>,
}
model! { RiskLevelRisk {
    0 "Id" id: i64, 1 "RiskLevelName" risk_level_name: String, 2 "RiskLevelDescription" risk_level_description: String,
    3 "IdentifyComplianceName" identify_compliance_name: String, 4 "Type" r#type: String
} }

/// Describes dspa assessment risk level trend: `DescribeDSPAAssessmentRiskLevelTrend` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPAAssessmentRiskLevelTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentRiskLevelTrend {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub template_id: Option<String>,
}
operation! { DescribeDSPAAssessmentRiskLevelTrend(dspa_id: String, start_time: String, end_time: String)
    "DescribeDSPAAssessmentRiskLevelTrend" -> DescribeDSPAAssessmentRiskLevelTrendOutput {
    0 "DspaId" dspa_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "TemplateId" template_id: String
} }

/// Response of [`DescribeDSPAAssessmentRiskLevelTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentRiskLevelTrendOutput {
    pub items: Vec<RiskLevelTrendItem>,
}
model! { DescribeDSPAAssessmentRiskLevelTrendOutput {
    0 "Items" items: Vec<RiskLevelTrendItem>
} }

/// In the response of [`DescribeDSPAAssessmentRiskLevelTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskLevelTrendItem {
    pub date: Option<String>,
    pub high: Option<i64>,
    pub medium: Option<i64>,
    pub low: Option<i64>,
    pub total: Option<i64>,
}
model! { RiskLevelTrendItem {
    0 "Date" date: String, 1 "High" high: i64, 2 "Medium" medium: i64, 3 "Low" low: i64, 4 "Total" total: i64
} }

/// Describes dspa assessment risk overview: `DescribeDSPAAssessmentRiskOverview` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPAAssessmentRiskOverview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentRiskOverview {
    /// Required.
    pub dspa_id: String,
}
operation! { DescribeDSPAAssessmentRiskOverview(dspa_id: String)
    "DescribeDSPAAssessmentRiskOverview" -> DescribeDSPAAssessmentRiskOverviewOutput {
    0 "DspaId" dspa_id
} }

/// Response of [`DescribeDSPAAssessmentRiskOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentRiskOverviewOutput {
    pub total_count: Option<i64>,
    pub high_risk_count: Option<i64>,
    pub high_risk_week_ratio: Option<f64>,
    pub high_risk_day_ratio: Option<f64>,
}
model! { DescribeDSPAAssessmentRiskOverviewOutput {
    0 "TotalCount" total_count: i64, 1 "HighRiskCount" high_risk_count: i64,
    2 "HighRiskWeekRatio" high_risk_week_ratio: f64, 3 "HighRiskDayRatio" high_risk_day_ratio: f64
} }

/// Describes dspa assessment risk process history: `DescribeDSPAAssessmentRiskProcessHistory` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPAAssessmentRiskProcessHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentRiskProcessHistory {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub risk_id: i64,
}
operation! { DescribeDSPAAssessmentRiskProcessHistory(dspa_id: String, risk_id: i64)
    "DescribeDSPAAssessmentRiskProcessHistory" -> DescribeDSPAAssessmentRiskProcessHistoryOutput {
    0 "DspaId" dspa_id, 1 "RiskId" risk_id
} }

/// Response of [`DescribeDSPAAssessmentRiskProcessHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentRiskProcessHistoryOutput {
    pub process_history: Vec<ProcessHistory>,
}
model! { DescribeDSPAAssessmentRiskProcessHistoryOutput {
    0 "ProcessHistory" process_history: Vec<ProcessHistory>
} }

/// In the response of [`DescribeDSPAAssessmentRiskProcessHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessHistory {
    pub time: Option<String>,
    pub status: Option<i64>,
    pub handler: Option<String>,
    pub note: Option<String>,
}
model! { ProcessHistory {
    0 "Time" time: String, 1 "Status" status: i64, 2 "Handler" handler: String, 3 "Note" note: String
} }

/// Describes dspa assessment risk side distributed: `DescribeDSPAAssessmentRiskSideDistributed` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPAAssessmentRiskSideDistributed>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentRiskSideDistributed {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub template_id: i64,
}
operation! { DescribeDSPAAssessmentRiskSideDistributed(dspa_id: String, template_id: i64)
    "DescribeDSPAAssessmentRiskSideDistributed" -> DescribeDSPAAssessmentRiskSideDistributedOutput {
    0 "DspaId" dspa_id, 1 "TemplateId" template_id
} }

/// Response of [`DescribeDSPAAssessmentRiskSideDistributed`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentRiskSideDistributedOutput {
    pub risk_side_distributed: Vec<RiskSideDistributed>,
}
model! { DescribeDSPAAssessmentRiskSideDistributedOutput {
    0 "RiskSideDistributed" risk_side_distributed: Vec<RiskSideDistributed>
} }

/// In the response of [`DescribeDSPAAssessmentRiskSideDistributed`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskSideDistributed {
    pub assessment_risk_side: Option<Note>,
    pub assessment_risk: Vec<Note>,
}
model! { RiskSideDistributed {
    0 "AssessmentRiskSide" assessment_risk_side: Note, 1 "AssessmentRisk" assessment_risk: Vec<Note>
} }

/// Describes dspa assessment risk side list: `DescribeDSPAAssessmentRiskSideList` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPAAssessmentRiskSideList>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentRiskSideList {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub template_id: i64,
}
operation! { DescribeDSPAAssessmentRiskSideList(dspa_id: String, template_id: i64)
    "DescribeDSPAAssessmentRiskSideList" -> DescribeDSPAAssessmentRiskSideListOutput {
    0 "DspaId" dspa_id, 1 "TemplateId" template_id
} }

/// Response of [`DescribeDSPAAssessmentRiskSideList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentRiskSideListOutput {
    /// Deprecated.
    pub risk_side_itme_list: Vec<Note>,
    pub risk_side_item_list: Vec<Note>,
}
model! { DescribeDSPAAssessmentRiskSideListOutput {
    0 "RiskSideItmeList" risk_side_itme_list: Vec<Note>, 1 "RiskSideItemList" risk_side_item_list: Vec<Note>
} }

/// Describes dspa assessment risk template detail: `DescribeDSPAAssessmentRiskTemplateDetail` of `dsgc` 2019-07-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPAAssessmentRiskTemplateDetail>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentRiskTemplateDetail {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub template_id: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
}
operation! { DescribeDSPAAssessmentRiskTemplateDetail(dspa_id: String, template_id: i64, limit: i64, offset: i64)
    "DescribeDSPAAssessmentRiskTemplateDetail" -> DescribeDSPAAssessmentRiskTemplateDetailOutput {
    0 "DspaId" dspa_id, 1 "TemplateId" template_id, 2 "Limit" limit, 3 "Offset" offset
} }
paged! { DescribeDSPAAssessmentRiskTemplateDetail: AssessmentRiskItem =
    Offset "Offset", "RiskItemList" risk_item_list, total "TotalCount" }

/// Response of [`DescribeDSPAAssessmentRiskTemplateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentRiskTemplateDetailOutput {
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
    pub template_description: Option<String>,
    pub risk_level_id: Option<i64>,
    pub risk_level_name: Option<String>,
    pub risk_item_list: Vec<AssessmentRiskItem>,
    pub total_count: Option<i64>,
    pub task_citations: Option<i64>,
}
model! { DescribeDSPAAssessmentRiskTemplateDetailOutput {
    0 "TemplateId" template_id: i64, 1 "TemplateName" template_name: String,
    2 "TemplateDescription" template_description: String, 3 "RiskLevelId" risk_level_id: i64,
    4 "RiskLevelName" risk_level_name: String, 5 "RiskItemList" risk_item_list: Vec<AssessmentRiskItem>,
    6 "TotalCount" total_count: i64, 7 "TaskCitations" task_citations: i64
} }

/// In the response of [`DescribeDSPAAssessmentRiskTemplateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssessmentRiskItem {
    pub id: Option<i64>,
    pub risk_name: Option<String>,
    pub level: Option<String>,
    pub description: Option<String>,
    pub risk_type: Option<String>,
    pub refer_template_count: Option<i64>,
    pub support_data_source: Vec<String>,
    pub risk_side: Option<String>,
    pub refer_template_list: Vec<TemplateInfo>,
}
model! { AssessmentRiskItem {
    0 "Id" id: i64, 1 "RiskName" risk_name: String, 2 "Level" level: String, 3 "Description" description: String,
    4 "RiskType" risk_type: String, 5 "ReferTemplateCount" refer_template_count: i64,
    6 "SupportDataSource" support_data_source: Vec<String>, 7 "RiskSide" risk_side: String,
    8 "ReferTemplateList" refer_template_list: Vec<TemplateInfo>
} }

/// In the response of [`DescribeDSPAAssessmentRiskTemplateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateInfo {
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
}
model! { TemplateInfo {
    0 "TemplateId" template_id: i64, 1 "TemplateName" template_name: String
} }

/// Describes dspa assessment risk template vulnerable list: `DescribeDSPAAssessmentRiskTemplateVulnerableList` of
/// `dsgc` 2019-07-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPAAssessmentRiskTemplateVulnerableList>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentRiskTemplateVulnerableList {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub risk_type: Option<String>,
    pub risk_name: Option<String>,
    pub risk_side: Option<String>,
}
operation! { DescribeDSPAAssessmentRiskTemplateVulnerableList(dspa_id: String, limit: i64, offset: i64)
    "DescribeDSPAAssessmentRiskTemplateVulnerableList" -> DescribeDSPAAssessmentRiskTemplateVulnerableListOutput {
    0 "DspaId" dspa_id, 1 "Limit" limit, 2 "Offset" offset, 3 "RiskType" risk_type: String,
    4 "RiskName" risk_name: String, 5 "RiskSide" risk_side: String
} }
paged! { DescribeDSPAAssessmentRiskTemplateVulnerableList: AssessmentRiskItem =
    Offset "Offset", "RiskItemList" risk_item_list, total "TotalCount" }

/// Response of [`DescribeDSPAAssessmentRiskTemplateVulnerableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentRiskTemplateVulnerableListOutput {
    pub risk_item_list: Vec<AssessmentRiskItem>,
    pub total_count: Option<i64>,
}
model! { DescribeDSPAAssessmentRiskTemplateVulnerableListOutput {
    0 "RiskItemList" risk_item_list: Vec<AssessmentRiskItem>, 1 "TotalCount" total_count: i64
} }

/// Describes dspa assessment risks: `DescribeDSPAAssessmentRisks` of `dsgc` 2019-07-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPAAssessmentRisks>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentRisks {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub task_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<DspaAssessmentFilter>>,
}
operation! { DescribeDSPAAssessmentRisks(dspa_id: String, task_id: String)
    "DescribeDSPAAssessmentRisks" -> DescribeDSPAAssessmentRisksOutput {
    0 "DspaId" dspa_id, 1 "TaskId" task_id, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "Filters" filters: Vec<DspaAssessmentFilter>
} }
paged! { DescribeDSPAAssessmentRisks: AssessmentRisk = Offset "Offset", "Items" items, total "TotalCount" }

/// In the request of [`DescribeDSPAAssessmentRisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspaAssessmentFilter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { DspaAssessmentFilter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeDSPAAssessmentRisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentRisksOutput {
    pub total_count: Option<i64>,
    pub items: Vec<AssessmentRisk>,
}
model! { DescribeDSPAAssessmentRisksOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<AssessmentRisk>
} }

/// In the response of [`DescribeDSPAAssessmentRisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssessmentRisk {
    pub risk_id: Option<String>,
    pub risk_description: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub control_item_id: Option<String>,
    pub control_item_name: Option<String>,
    pub control_item_desc: Option<String>,
    pub risk_level: Option<String>,
    pub risk_mitigation: Option<String>,
    pub status: Option<String>,
    pub created_time: Option<String>,
    pub risk_owner: Option<String>,
    pub related_asset: Option<String>,
    pub data_source_id: Option<String>,
    pub data_source_name: Option<String>,
    pub asset_name: Option<String>,
    pub security_product: Vec<SecurityProduct>,
    pub risk_type: Option<String>,
    pub risk_side: Option<String>,
    pub data_source_type: Option<String>,
}
model! { AssessmentRisk {
    0 "RiskId" risk_id: String, 1 "RiskDescription" risk_description: String, 2 "TemplateId" template_id: String,
    3 "TemplateName" template_name: String, 4 "ControlItemId" control_item_id: String,
    5 "ControlItemName" control_item_name: String, 6 "ControlItemDesc" control_item_desc: String,
    7 "RiskLevel" risk_level: String, 8 "RiskMitigation" risk_mitigation: String, 9 "Status" status: String,
    10 "CreatedTime" created_time: String, 11 "RiskOwner" risk_owner: String, 12 "RelatedAsset" related_asset: String,
    13 "DataSourceId" data_source_id: String, 14 "DataSourceName" data_source_name: String,
    15 "AssetName" asset_name: String, 16 "SecurityProduct" security_product: Vec<SecurityProduct>,
    17 "RiskType" risk_type: String, 18 "RiskSide" risk_side: String, 19 "DataSourceType" data_source_type: String
} }

/// Describes dspa assessment tasks: `DescribeDSPAAssessmentTasks` of `dsgc` 2019-07-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPAAssessmentTasks>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentTasks {
    /// Required.
    pub dspa_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<DspaAssessmentFilter>>,
}
operation! { DescribeDSPAAssessmentTasks(dspa_id: String)
    "DescribeDSPAAssessmentTasks" -> DescribeDSPAAssessmentTasksOutput {
    0 "DspaId" dspa_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<DspaAssessmentFilter>
} }
paged! { DescribeDSPAAssessmentTasks: AssessmentTask = Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeDSPAAssessmentTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentTasksOutput {
    pub total_count: Option<i64>,
    pub items: Vec<AssessmentTask>,
}
model! { DescribeDSPAAssessmentTasksOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<AssessmentTask>
} }

/// In the response of [`DescribeDSPAAssessmentTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssessmentTask {
    pub task_id: Option<String>,
    pub task_uid: Option<i64>,
    pub task_name: Option<String>,
    pub business_name: Option<String>,
    pub business_dept: Option<String>,
    pub business_owner: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub compliance_group_id: Option<i64>,
    pub compliance_group_name: Option<String>,
    pub control_item_count: Option<i64>,
    pub risk_count: Option<i64>,
    pub finished_time: Option<String>,
    pub created_time: Option<String>,
    pub status: Option<String>,
    pub risk_count_info_list: Vec<RiskCountInfo>,
    pub discovery_condition: Option<DiscoveryCondition>,
    pub error_info: Option<String>,
    pub template_uid: Option<i64>,
    pub progress_percent: Option<i64>,
}
model! { AssessmentTask {
    0 "TaskId" task_id: String, 1 "TaskUid" task_uid: i64, 2 "TaskName" task_name: String,
    3 "BusinessName" business_name: String, 4 "BusinessDept" business_dept: String,
    5 "BusinessOwner" business_owner: String, 6 "TemplateId" template_id: String,
    7 "TemplateName" template_name: String, 8 "ComplianceGroupId" compliance_group_id: i64,
    9 "ComplianceGroupName" compliance_group_name: String, 10 "ControlItemCount" control_item_count: i64,
    11 "RiskCount" risk_count: i64, 12 "FinishedTime" finished_time: String, 13 "CreatedTime" created_time: String,
    14 "Status" status: String, 15 "RiskCountInfoList" risk_count_info_list: Vec<RiskCountInfo>,
    16 "DiscoveryCondition" discovery_condition: DiscoveryCondition, 17 "ErrorInfo" error_info: String,
    18 "TemplateUid" template_uid: i64, 19 "ProgressPercent" progress_percent: i64
} }

/// In the response of [`DescribeDSPAAssessmentTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskCountInfo {
    pub risk_level: Option<String>,
    pub count: Option<i64>,
    pub risk_level_name: Option<String>,
}
model! { RiskCountInfo {
    0 "RiskLevel" risk_level: String, 1 "Count" count: i64, 2 "RiskLevelName" risk_level_name: String
} }

/// Describes dspa assessment template control items: `DescribeDSPAAssessmentTemplateControlItems` of `dsgc` 2019-07-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPAAssessmentTemplateControlItems>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentTemplateControlItems {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub template_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<DspaAssessmentFilter>>,
}
operation! { DescribeDSPAAssessmentTemplateControlItems(dspa_id: String, template_id: String)
    "DescribeDSPAAssessmentTemplateControlItems" -> DescribeDSPAAssessmentTemplateControlItemsOutput {
    0 "DspaId" dspa_id, 1 "TemplateId" template_id, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "Filters" filters: Vec<DspaAssessmentFilter>
} }
paged! { DescribeDSPAAssessmentTemplateControlItems: AssessmentControlItem =
    Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeDSPAAssessmentTemplateControlItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentTemplateControlItemsOutput {
    pub total_count: Option<i64>,
    pub items: Vec<AssessmentControlItem>,
}
model! { DescribeDSPAAssessmentTemplateControlItemsOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<AssessmentControlItem>
} }

/// In the response of [`DescribeDSPAAssessmentTemplateControlItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssessmentControlItem {
    pub item_id: Option<String>,
    pub item_name: Option<String>,
    pub description: Option<String>,
    pub source: Option<String>,
    pub item_type: Option<String>,
    pub item_sub_type: Option<String>,
    pub created_time: Option<String>,
    pub status: Option<String>,
    pub template_count: Option<i64>,
}
model! { AssessmentControlItem {
    0 "ItemId" item_id: String, 1 "ItemName" item_name: String, 2 "Description" description: String,
    3 "Source" source: String, 4 "ItemType" item_type: String, 5 "ItemSubType" item_sub_type: String,
    6 "CreatedTime" created_time: String, 7 "Status" status: String, 8 "TemplateCount" template_count: i64
} }

/// Describes dspa assessment templates: `DescribeDSPAAssessmentTemplates` of `dsgc` 2019-07-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPAAssessmentTemplates>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentTemplates {
    /// Required.
    pub dspa_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<DspaAssessmentFilter>>,
}
operation! { DescribeDSPAAssessmentTemplates(dspa_id: String)
    "DescribeDSPAAssessmentTemplates" -> DescribeDSPAAssessmentTemplatesOutput {
    0 "DspaId" dspa_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<DspaAssessmentFilter>
} }
paged! { DescribeDSPAAssessmentTemplates: AssessmentTemplate = Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeDSPAAssessmentTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAAssessmentTemplatesOutput {
    pub total_count: Option<i64>,
    pub items: Vec<AssessmentTemplate>,
}
model! { DescribeDSPAAssessmentTemplatesOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<AssessmentTemplate>
} }

/// In the response of [`DescribeDSPAAssessmentTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssessmentTemplate {
    pub id: Option<i64>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub description: Option<String>,
    pub source: Option<String>,
    pub use_type: Option<String>,
    pub created_time: Option<String>,
    pub control_item_count: Option<i64>,
    pub applied_item_count: Option<i64>,
    pub status: Option<String>,
    pub support_data_source: Vec<String>,
    pub is_asm_template: Option<bool>,
    pub identify_compliance_id: Option<i64>,
}
model! { AssessmentTemplate {
    0 "Id" id: i64, 1 "TemplateId" template_id: String, 2 "TemplateName" template_name: String,
    3 "Description" description: String, 4 "Source" source: String, 5 "UseType" use_type: String,
    6 "CreatedTime" created_time: String, 7 "ControlItemCount" control_item_count: i64,
    8 "AppliedItemCount" applied_item_count: i64, 9 "Status" status: String,
    10 "SupportDataSource" support_data_source: Vec<String>, 11 "IsASMTemplate" is_asm_template: bool,
    12 "IdentifyComplianceId" identify_compliance_id: i64
} }

/// Describes dspacos data asset buckets: `DescribeDSPACOSDataAssetBuckets` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPACOSDataAssetBuckets>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPACOSDataAssetBuckets {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub compliance_id: i64,
}
operation! { DescribeDSPACOSDataAssetBuckets(dspa_id: String, compliance_id: i64)
    "DescribeDSPACOSDataAssetBuckets" -> DescribeDSPACOSDataAssetBucketsOutput {
    0 "DspaId" dspa_id, 1 "ComplianceId" compliance_id
} }

/// Response of [`DescribeDSPACOSDataAssetBuckets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPACOSDataAssetBucketsOutput {
    pub buckets: Vec<String>,
}
model! { DescribeDSPACOSDataAssetBucketsOutput {
    0 "Buckets" buckets: Vec<String>
} }

/// Describes dspacos data asset by compliance id: `DescribeDSPACOSDataAssetByComplianceId` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPACOSDataAssetByComplianceId>.
///
/// Errors: [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPACOSDataAssetByComplianceId {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub compliance_id: i64,
}
operation! { DescribeDSPACOSDataAssetByComplianceId(dspa_id: String, compliance_id: i64)
    "DescribeDSPACOSDataAssetByComplianceId" -> DescribeDSPACOSDataAssetByComplianceIdOutput {
    0 "DspaId" dspa_id, 1 "ComplianceId" compliance_id
} }

/// Response of [`DescribeDSPACOSDataAssetByComplianceId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPACOSDataAssetByComplianceIdOutput {
    pub stats: Option<DspaCOSDataAssetCount>,
}
model! { DescribeDSPACOSDataAssetByComplianceIdOutput {
    0 "Stats" stats: DspaCOSDataAssetCount
} }

/// In the response of [`DescribeDSPACOSDataAssetByComplianceId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspaCOSDataAssetCount {
    pub data_asset_type: Option<i64>,
    pub total_bucket_cnt: Option<i64>,
    pub total_object_cnt: Option<i64>,
    pub sensitive_category_cnt: Option<i64>,
    pub sensitive_data_cnt: Option<i64>,
    pub sensitive_level: Vec<SensitiveLevel>,
    pub sensitive_bucket_cnt: Option<i64>,
    pub sensitive_object_cnt: Option<i64>,
    pub category_distributed: Vec<DspaDataCategoryDistributed>,
}
model! { DspaCOSDataAssetCount {
    0 "DataAssetType" data_asset_type: i64, 1 "TotalBucketCnt" total_bucket_cnt: i64,
    2 "TotalObjectCnt" total_object_cnt: i64, 3 "SensitiveCategoryCnt" sensitive_category_cnt: i64,
    4 "SensitiveDataCnt" sensitive_data_cnt: i64, 5 "SensitiveLevel" sensitive_level: Vec<SensitiveLevel>,
    6 "SensitiveBucketCnt" sensitive_bucket_cnt: i64, 7 "SensitiveObjectCnt" sensitive_object_cnt: i64,
    8 "CategoryDistributed" category_distributed: Vec<DspaDataCategoryDistributed>
} }

/// In the response of [`DescribeDSPACOSDataAssetByComplianceId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SensitiveLevel {
    pub level_id: Option<i64>,
    pub level_cnt: Option<i64>,
    pub level_risk_name: Option<String>,
    pub level_risk_score: Option<i64>,
}
model! { SensitiveLevel {
    0 "LevelId" level_id: i64, 1 "LevelCnt" level_cnt: i64, 2 "LevelRiskName" level_risk_name: String,
    3 "LevelRiskScore" level_risk_score: i64
} }

/// In the response of [`DescribeDSPACOSDataAssetByComplianceId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspaDataCategoryDistributed {
    pub category_id: Option<i64>,
    pub category_name: Option<String>,
    pub count: Option<i64>,
    pub category_full_path: Option<String>,
}
model! { DspaDataCategoryDistributed {
    0 "CategoryId" category_id: i64, 1 "CategoryName" category_name: String, 2 "Count" count: i64,
    3 "CategoryFullPath" category_full_path: String
} }

/// Describes dspacos data asset detail: `DescribeDSPACOSDataAssetDetail` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPACOSDataAssetDetail>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPACOSDataAssetDetail {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub compliance_id: i64,
}
operation! { DescribeDSPACOSDataAssetDetail(dspa_id: String, compliance_id: i64)
    "DescribeDSPACOSDataAssetDetail" -> DescribeDSPACOSDataAssetDetailOutput {
    0 "DspaId" dspa_id, 1 "ComplianceId" compliance_id
} }

/// Response of [`DescribeDSPACOSDataAssetDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPACOSDataAssetDetailOutput {
    pub details: Vec<DspaCOSDataAssetDetail>,
    pub total_count: Option<i64>,
}
model! { DescribeDSPACOSDataAssetDetailOutput {
    0 "Details" details: Vec<DspaCOSDataAssetDetail>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDSPACOSDataAssetDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspaCOSDataAssetDetail {
    pub bucket_name: Option<String>,
    pub file_name: Option<String>,
    pub rule_name: Option<String>,
    pub sensitive_data_count: Option<i64>,
    pub category_name: Option<String>,
    pub level_risk_name: Option<String>,
    pub kms_encrypted: Option<bool>,
    pub file_type: Option<String>,
    pub file_size: Option<String>,
    pub level_risk_score: Option<i64>,
    pub data_source_id: Option<String>,
    pub rule_id: Option<i64>,
    pub resource_region: Option<String>,
    pub category_id: Option<i64>,
    pub level_id: Option<i64>,
    pub file_result_id: Option<i64>,
    pub data_source_name: Option<String>,
    pub category_full_path: Option<String>,
    pub identify_type: Option<i64>,
    pub check_status: Option<i64>,
}
model! { DspaCOSDataAssetDetail {
    0 "BucketName" bucket_name: String, 1 "FileName" file_name: String, 2 "RuleName" rule_name: String,
    3 "SensitiveDataCount" sensitive_data_count: i64, 4 "CategoryName" category_name: String,
    5 "LevelRiskName" level_risk_name: String, 6 "KMSEncrypted" kms_encrypted: bool, 7 "FileType" file_type: String,
    8 "FileSize" file_size: String, 9 "LevelRiskScore" level_risk_score: i64, 10 "DataSourceId" data_source_id: String,
    11 "RuleId" rule_id: i64, 12 "ResourceRegion" resource_region: String, 13 "CategoryId" category_id: i64,
    14 "LevelId" level_id: i64, 15 "FileResultId" file_result_id: i64, 16 "DataSourceName" data_source_name: String,
    17 "CategoryFullPath" category_full_path: String, 18 "IdentifyType" identify_type: i64,
    19 "CheckStatus" check_status: i64
} }

/// Describes dspacos discovery task detail: `DescribeDSPACOSDiscoveryTaskDetail` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPACOSDiscoveryTaskDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPACOSDiscoveryTaskDetail {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub task_id: i64,
}
operation! { DescribeDSPACOSDiscoveryTaskDetail(dspa_id: String, task_id: i64)
    "DescribeDSPACOSDiscoveryTaskDetail" -> DescribeDSPACOSDiscoveryTaskDetailOutput {
    0 "DspaId" dspa_id, 1 "TaskId" task_id
} }

/// Response of [`DescribeDSPACOSDiscoveryTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPACOSDiscoveryTaskDetailOutput {
    pub task: Option<DspaCOSDiscoveryTaskDetail>,
}
model! { DescribeDSPACOSDiscoveryTaskDetailOutput {
    0 "Task" task: DspaCOSDiscoveryTaskDetail
} }

/// In the response of [`DescribeDSPACOSDiscoveryTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspaCOSDiscoveryTaskDetail {
    pub name: Option<String>,
    pub description: Option<String>,
    pub period: Option<i64>,
    pub plan: Option<i64>,
    pub enable: Option<i64>,
    pub data_source_info: Option<DspaCOSDiscoveryTaskDataSourceInfo>,
    pub general_rule_set_enable: Option<i64>,
    pub default_compliance_info: Vec<ScanTaskComplianceInfo>,
    pub custom_compliance_info: Vec<ScanTaskComplianceInfo>,
    pub timing_start_time: Option<String>,
}
model! { DspaCOSDiscoveryTaskDetail {
    0 "Name" name: String, 1 "Description" description: String, 2 "Period" period: i64, 3 "Plan" plan: i64,
    4 "Enable" enable: i64, 5 "DataSourceInfo" data_source_info: DspaCOSDiscoveryTaskDataSourceInfo,
    6 "GeneralRuleSetEnable" general_rule_set_enable: i64,
    7 "DefaultComplianceInfo" default_compliance_info: Vec<ScanTaskComplianceInfo>,
    8 "CustomComplianceInfo" custom_compliance_info: Vec<ScanTaskComplianceInfo>,
    9 "TimingStartTime" timing_start_time: String
} }

/// In the response of [`DescribeDSPACOSDiscoveryTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspaCOSDiscoveryTaskDataSourceInfo {
    pub data_source_id: Option<String>,
    pub proxy_address: Vec<String>,
    pub data_source_name: Option<String>,
    pub condition: Option<DspaDiscoveryTaskCOSCondition>,
    pub resource_region: Option<String>,
}
model! { DspaCOSDiscoveryTaskDataSourceInfo {
    0 "DataSourceId" data_source_id: String, 1 "ProxyAddress" proxy_address: Vec<String>,
    2 "DataSourceName" data_source_name: String, 3 "Condition" condition: DspaDiscoveryTaskCOSCondition,
    4 "ResourceRegion" resource_region: String
} }

/// In the response of [`DescribeDSPACOSDiscoveryTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspaDiscoveryTaskCOSCondition {
    pub bucket: Option<String>,
    pub file_types: Vec<String>,
    pub file_size_limit: Option<i64>,
}
model! { DspaDiscoveryTaskCOSCondition {
    0 "Bucket" bucket: String, 1 "FileTypes" file_types: Vec<String>, 2 "FileSizeLimit" file_size_limit: i64
} }

/// In the response of [`DescribeDSPACOSDiscoveryTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanTaskComplianceInfo {
    pub compliance_group_id: Option<i64>,
    pub compliance_group_name: Option<String>,
}
model! { ScanTaskComplianceInfo {
    0 "ComplianceGroupId" compliance_group_id: i64, 1 "ComplianceGroupName" compliance_group_name: String
} }

/// Describes dspacos discovery task files: `DescribeDSPACOSDiscoveryTaskFiles` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPACOSDiscoveryTaskFiles>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPACOSDiscoveryTaskFiles {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub task_id: i64,
    /// Deprecated.
    pub bucket_result_id: Option<i64>,
    pub scan_result_id: Option<i64>,
}
operation! { DescribeDSPACOSDiscoveryTaskFiles(dspa_id: String, task_id: i64)
    "DescribeDSPACOSDiscoveryTaskFiles" -> DescribeDSPACOSDiscoveryTaskFilesOutput {
    0 "DspaId" dspa_id, 1 "TaskId" task_id, 2 "BucketResultId" bucket_result_id: i64,
    3 "ScanResultId" scan_result_id: i64
} }

/// Response of [`DescribeDSPACOSDiscoveryTaskFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPACOSDiscoveryTaskFilesOutput {
    pub files: Vec<String>,
}
model! { DescribeDSPACOSDiscoveryTaskFilesOutput {
    0 "Files" files: Vec<String>
} }

/// Describes dspacos discovery task result: `DescribeDSPACOSDiscoveryTaskResult` of `dsgc` 2019-07-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPACOSDiscoveryTaskResult>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPACOSDiscoveryTaskResult {
    /// Required.
    pub dspa_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub fetch_history: Option<bool>,
}
operation! { DescribeDSPACOSDiscoveryTaskResult(dspa_id: String)
    "DescribeDSPACOSDiscoveryTaskResult" -> DescribeDSPACOSDiscoveryTaskResultOutput {
    0 "DspaId" dspa_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<Filter>,
    4 "StartTime" start_time: String, 5 "EndTime" end_time: String, 6 "FetchHistory" fetch_history: bool
} }
paged! { DescribeDSPACOSDiscoveryTaskResult: DspaCOSDiscoveryTaskResult =
    Offset "Offset", "Items" items, total "TotalCount" }

/// In the request of [`DescribeDSPACOSDiscoveryTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeDSPACOSDiscoveryTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPACOSDiscoveryTaskResultOutput {
    pub items: Vec<DspaCOSDiscoveryTaskResult>,
    pub total_count: Option<i64>,
    pub max_count: Option<i64>,
}
model! { DescribeDSPACOSDiscoveryTaskResultOutput {
    0 "Items" items: Vec<DspaCOSDiscoveryTaskResult>, 1 "TotalCount" total_count: i64, 2 "MaxCount" max_count: i64
} }

/// In the response of [`DescribeDSPACOSDiscoveryTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspaCOSDiscoveryTaskResult {
    pub bucket_result_id: Option<i64>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
    pub result_id: Option<i64>,
    pub data_source_id: Option<String>,
    pub bucket_name: Option<String>,
    pub total_files: Option<i64>,
    pub sensitive_data_nums: Option<i64>,
    pub end_time: Option<String>,
    pub data_source_name: Option<String>,
    pub status: Option<i64>,
    pub error_info: Option<String>,
    pub resource_region: Option<String>,
    pub over_size: Option<String>,
    pub task_instance_id: Option<String>,
    pub start_time: Option<String>,
}
model! { DspaCOSDiscoveryTaskResult {
    0 "BucketResultId" bucket_result_id: i64, 1 "TaskId" task_id: i64, 2 "TaskName" task_name: String,
    3 "ResultId" result_id: i64, 4 "DataSourceId" data_source_id: String, 5 "BucketName" bucket_name: String,
    6 "TotalFiles" total_files: i64, 7 "SensitiveDataNums" sensitive_data_nums: i64, 8 "EndTime" end_time: String,
    9 "DataSourceName" data_source_name: String, 10 "Status" status: i64, 11 "ErrorInfo" error_info: String,
    12 "ResourceRegion" resource_region: String, 13 "OverSize" over_size: String,
    14 "TaskInstanceId" task_instance_id: String, 15 "StartTime" start_time: String
} }

/// Describes dspacos discovery tasks: `DescribeDSPACOSDiscoveryTasks` of `dsgc` 2019-07-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPACOSDiscoveryTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPACOSDiscoveryTasks {
    /// Required.
    pub dspa_id: String,
    pub task_id: Option<i64>,
    pub name: Option<String>,
    pub status_list: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDSPACOSDiscoveryTasks(dspa_id: String)
    "DescribeDSPACOSDiscoveryTasks" -> DescribeDSPACOSDiscoveryTasksOutput {
    0 "DspaId" dspa_id, 1 "TaskId" task_id: i64, 2 "Name" name: String, 3 "StatusList" status_list: Vec<i64>,
    4 "Offset" offset: i64, 5 "Limit" limit: i64
} }
paged! { DescribeDSPACOSDiscoveryTasks: DspaCOSDiscoveryTask = Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeDSPACOSDiscoveryTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPACOSDiscoveryTasksOutput {
    pub items: Vec<DspaCOSDiscoveryTask>,
    pub total_count: Option<i64>,
}
model! { DescribeDSPACOSDiscoveryTasksOutput {
    0 "Items" items: Vec<DspaCOSDiscoveryTask>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDSPACOSDiscoveryTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspaCOSDiscoveryTask {
    pub name: Option<String>,
    pub description: Option<String>,
    pub period: Option<i64>,
    pub plan: Option<i64>,
    pub enable: Option<i64>,
    pub data_source_info: Option<DspaCOSDiscoveryTaskDataSourceInfo>,
    pub general_rule_set_enable: Option<i64>,
    pub result: Option<ScanTaskResult>,
    pub timing_start_time: Option<String>,
    pub compliance_update: Option<bool>,
}
model! { DspaCOSDiscoveryTask {
    0 "Name" name: String, 1 "Description" description: String, 2 "Period" period: i64, 3 "Plan" plan: i64,
    4 "Enable" enable: i64, 5 "DataSourceInfo" data_source_info: DspaCOSDiscoveryTaskDataSourceInfo,
    6 "GeneralRuleSetEnable" general_rule_set_enable: i64, 7 "Result" result: ScanTaskResult,
    8 "TimingStartTime" timing_start_time: String, 9 "ComplianceUpdate" compliance_update: bool
} }

/// In the response of [`DescribeDSPACOSDiscoveryTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanTaskResult {
    pub id: Option<i64>,
    pub end_time: Option<String>,
    pub status: Option<i64>,
    pub result: Option<String>,
    pub result_description: Option<String>,
    pub suggestion: Option<String>,
    pub progress: Option<f64>,
}
model! { ScanTaskResult {
    0 "Id" id: i64, 1 "EndTime" end_time: String, 2 "Status" status: i64, 3 "Result" result: String,
    4 "ResultDescription" result_description: String, 5 "Suggestion" suggestion: String, 6 "Progress" progress: f64
} }

/// Describes dspacos task result detail: `DescribeDSPACOSTaskResultDetail` of `dsgc` 2019-07-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPACOSTaskResultDetail>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPACOSTaskResultDetail {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub task_id: i64,
    /// Required.
    pub compliance_id: i64,
    /// Deprecated.
    pub bucket_result_id: Option<i64>,
    pub file_name: Option<String>,
    pub category_id: Option<i64>,
    pub level_id: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub bucket_name: Option<String>,
    pub category_id_list: Option<Vec<i64>>,
    pub scan_result_id: Option<i64>,
}
operation! { DescribeDSPACOSTaskResultDetail(dspa_id: String, task_id: i64, compliance_id: i64)
    "DescribeDSPACOSTaskResultDetail" -> DescribeDSPACOSTaskResultDetailOutput {
    0 "DspaId" dspa_id, 1 "TaskId" task_id, 2 "ComplianceId" compliance_id, 3 "BucketResultId" bucket_result_id: i64,
    4 "FileName" file_name: String, 5 "CategoryId" category_id: i64, 6 "LevelId" level_id: i64, 7 "Offset" offset: i64,
    8 "Limit" limit: i64, 9 "BucketName" bucket_name: String, 10 "CategoryIdList" category_id_list: Vec<i64>,
    11 "ScanResultId" scan_result_id: i64
} }
paged! { DescribeDSPACOSTaskResultDetail: DspaDiscoveryCOSTaskResultDetail =
    Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeDSPACOSTaskResultDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPACOSTaskResultDetailOutput {
    pub items: Vec<DspaDiscoveryCOSTaskResultDetail>,
    pub total_count: Option<i64>,
}
model! { DescribeDSPACOSTaskResultDetailOutput {
    0 "Items" items: Vec<DspaDiscoveryCOSTaskResultDetail>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDSPACOSTaskResultDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspaDiscoveryCOSTaskResultDetail {
    pub task_id: Option<i64>,
    pub file_result_id: Option<i64>,
    pub bucket_name: Option<String>,
    pub file_name: Option<String>,
    pub category_id: Option<i64>,
    pub category_name: Option<String>,
    pub level_id: Option<i64>,
    pub level_name: Option<String>,
    pub kms_encrypted: Option<bool>,
    pub rule_name: Option<String>,
    pub rule_id: Option<i64>,
    pub level_risk_score: Option<i64>,
    pub file_size: Option<i64>,
    pub file_type: Option<String>,
    pub sensitive_data_count: Option<i64>,
    pub category_full_path: Vec<String>,
    pub category_arr: Vec<String>,
    pub compliance_id: Option<i64>,
    pub result_id: Option<i64>,
}
model! { DspaDiscoveryCOSTaskResultDetail {
    0 "TaskId" task_id: i64, 1 "FileResultId" file_result_id: i64, 2 "BucketName" bucket_name: String,
    3 "FileName" file_name: String, 4 "CategoryId" category_id: i64, 5 "CategoryName" category_name: String,
    6 "LevelId" level_id: i64, 7 "LevelName" level_name: String, 8 "KMSEncrypted" kms_encrypted: bool,
    9 "RuleName" rule_name: String, 10 "RuleId" rule_id: i64, 11 "LevelRiskScore" level_risk_score: i64,
    12 "FileSize" file_size: i64, 13 "FileType" file_type: String, 14 "SensitiveDataCount" sensitive_data_count: i64,
    15 "CategoryFullPath" category_full_path: Vec<String>, 16 "CategoryArr" category_arr: Vec<String>,
    17 "ComplianceId" compliance_id: i64, 18 "ResultId" result_id: i64
} }

/// Describes dspa categories: `DescribeDSPACategories` of `dsgc` 2019-07-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPACategories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPACategories {
    /// Required.
    pub dspa_id: String,
    pub category_id: Option<i64>,
    pub name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDSPACategories(dspa_id: String) "DescribeDSPACategories" -> DescribeDSPACategoriesOutput {
    0 "DspaId" dspa_id, 1 "CategoryId" category_id: i64, 2 "Name" name: String, 3 "Offset" offset: i64,
    4 "Limit" limit: i64
} }
paged! { DescribeDSPACategories: DataCategory = Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeDSPACategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPACategoriesOutput {
    pub items: Vec<DataCategory>,
    pub total_count: Option<i64>,
}
model! { DescribeDSPACategoriesOutput {
    0 "Items" items: Vec<DataCategory>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDSPACategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataCategory {
    pub category_id: Option<i64>,
    pub name: Option<String>,
    pub source: Option<i64>,
    pub relate_compliance_count: Option<i64>,
}
model! { DataCategory {
    0 "CategoryId" category_id: i64, 1 "Name" name: String, 2 "Source" source: i64,
    3 "RelateComplianceCount" relate_compliance_count: i64
} }

/// Describes dspa category rule statistic: `DescribeDSPACategoryRuleStatistic` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPACategoryRuleStatistic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPACategoryRuleStatistic {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub compliance_id: i64,
}
operation! { DescribeDSPACategoryRuleStatistic(dspa_id: String, compliance_id: i64)
    "DescribeDSPACategoryRuleStatistic" -> DescribeDSPACategoryRuleStatisticOutput {
    0 "DspaId" dspa_id, 1 "ComplianceId" compliance_id
} }

/// Response of [`DescribeDSPACategoryRuleStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPACategoryRuleStatisticOutput {
    pub statistic_set: Vec<CategoryRuleStatistic>,
}
model! { DescribeDSPACategoryRuleStatisticOutput {
    0 "StatisticSet" statistic_set: Vec<CategoryRuleStatistic>
} }

/// In the response of [`DescribeDSPACategoryRuleStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CategoryRuleStatistic {
    pub category_id: Option<i64>,
    pub rule_count: Option<i64>,
    pub category_name: Option<String>,
}
model! { CategoryRuleStatistic {
    0 "CategoryId" category_id: i64, 1 "RuleCount" rule_count: i64, 2 "CategoryName" category_name: String
} }

/// Describes dspa category rules: `DescribeDSPACategoryRules` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPACategoryRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPACategoryRules {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub category_id: i64,
    /// Required.
    pub compliance_id: i64,
}
operation! { DescribeDSPACategoryRules(dspa_id: String, category_id: i64, compliance_id: i64)
    "DescribeDSPACategoryRules" -> DescribeDSPACategoryRulesOutput {
    0 "DspaId" dspa_id, 1 "CategoryId" category_id, 2 "ComplianceId" compliance_id
} }

/// Response of [`DescribeDSPACategoryRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPACategoryRulesOutput {
    pub category_rules: Vec<CategoryRule>,
}
model! { DescribeDSPACategoryRulesOutput {
    0 "CategoryRules" category_rules: Vec<CategoryRule>
} }

/// In the response of [`DescribeDSPACategoryRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CategoryRule {
    pub category_id: Option<i64>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub level_id: Option<i64>,
    pub level_name: Option<String>,
    pub id: Option<i64>,
    pub alias_rule_id: Option<i64>,
    pub alias_rule_name: Option<String>,
    pub rule_effect_items: Vec<RuleEffectItem>,
    pub rule_status: Option<i64>,
}
model! { CategoryRule {
    0 "CategoryId" category_id: i64, 1 "RuleId" rule_id: i64, 2 "RuleName" rule_name: String, 3 "LevelId" level_id: i64,
    4 "LevelName" level_name: String, 5 "Id" id: i64, 6 "AliasRuleId" alias_rule_id: i64,
    7 "AliasRuleName" alias_rule_name: String, 8 "RuleEffectItems" rule_effect_items: Vec<RuleEffectItem>,
    9 "RuleStatus" rule_status: i64
} }

/// In the response of [`DescribeDSPACategoryRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleEffectItem {
    pub name: Option<String>,
    pub value: Option<i64>,
}
model! { RuleEffectItem {
    0 "Name" name: String, 1 "Value" value: i64
} }

/// Describes dspa category tree: `DescribeDSPACategoryTree` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPACategoryTree>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPACategoryTree {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub compliance_id: i64,
}
operation! { DescribeDSPACategoryTree(dspa_id: String, compliance_id: i64)
    "DescribeDSPACategoryTree" -> DescribeDSPACategoryTreeOutput {
    0 "DspaId" dspa_id, 1 "ComplianceId" compliance_id
} }

/// Response of [`DescribeDSPACategoryTree`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPACategoryTreeOutput {
    pub result_json: Option<String>,
}
model! { DescribeDSPACategoryTreeOutput {
    0 "ResultJson" result_json: String
} }

/// Describes dspa category tree with rules: `DescribeDSPACategoryTreeWithRules` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPACategoryTreeWithRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPACategoryTreeWithRules {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub compliance_id: i64,
    pub category_id: Option<i64>,
}
operation! { DescribeDSPACategoryTreeWithRules(dspa_id: String, compliance_id: i64)
    "DescribeDSPACategoryTreeWithRules" -> DescribeDSPACategoryTreeWithRulesOutput {
    0 "DspaId" dspa_id, 1 "ComplianceId" compliance_id, 2 "CategoryId" category_id: i64
} }

/// Response of [`DescribeDSPACategoryTreeWithRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPACategoryTreeWithRulesOutput {
    pub result_json: Option<String>,
}
model! { DescribeDSPACategoryTreeWithRulesOutput {
    0 "ResultJson" result_json: String
} }

/// Describes dspa compliance group detail: `DescribeDSPAComplianceGroupDetail` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPAComplianceGroupDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAComplianceGroupDetail {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub compliance_id: i64,
}
operation! { DescribeDSPAComplianceGroupDetail(dspa_id: String, compliance_id: i64)
    "DescribeDSPAComplianceGroupDetail" -> DescribeDSPAComplianceGroupDetailOutput {
    0 "DspaId" dspa_id, 1 "ComplianceId" compliance_id
} }

/// Response of [`DescribeDSPAComplianceGroupDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAComplianceGroupDetailOutput {
    pub detail: Option<ComplianceGroupDetail>,
}
model! { DescribeDSPAComplianceGroupDetailOutput {
    0 "Detail" detail: ComplianceGroupDetail
} }

/// In the response of [`DescribeDSPAComplianceGroupDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceGroupDetail {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub compliance_group_type: Option<i64>,
    pub level_group_id: Option<i64>,
    pub level_group_name: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub is_alias: Option<bool>,
}
model! { ComplianceGroupDetail {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Description" description: String,
    3 "ComplianceGroupType" compliance_group_type: i64, 4 "LevelGroupId" level_group_id: i64,
    5 "LevelGroupName" level_group_name: String, 6 "CreateTime" create_time: String, 7 "ModifyTime" modify_time: String,
    8 "IsAlias" is_alias: bool
} }

/// Describes dspa compliance groups: `DescribeDSPAComplianceGroups` of `dsgc` 2019-07-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPAComplianceGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAComplianceGroups {
    /// Required.
    pub dspa_id: String,
    pub compliance_group_id: Option<i64>,
    pub name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub compliance_group_type_list: Option<Vec<i64>>,
    pub is_filter_close_compliance_group: Option<bool>,
}
operation! { DescribeDSPAComplianceGroups(dspa_id: String)
    "DescribeDSPAComplianceGroups" -> DescribeDSPAComplianceGroupsOutput {
    0 "DspaId" dspa_id, 1 "ComplianceGroupId" compliance_group_id: i64, 2 "Name" name: String, 3 "Offset" offset: i64,
    4 "Limit" limit: i64, 5 "ComplianceGroupTypeList" compliance_group_type_list: Vec<i64>,
    6 "IsFilterCloseComplianceGroup" is_filter_close_compliance_group: bool
} }
paged! { DescribeDSPAComplianceGroups: DspaDiscoveryComplianceGroupInfo =
    Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeDSPAComplianceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAComplianceGroupsOutput {
    pub items: Vec<DspaDiscoveryComplianceGroupInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeDSPAComplianceGroupsOutput {
    0 "Items" items: Vec<DspaDiscoveryComplianceGroupInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDSPAComplianceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspaDiscoveryComplianceGroupInfo {
    pub compliance_group_id: Option<i64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub compliance_group_type: Option<i64>,
    pub compliance_group_rules: Vec<DspaDiscoveryComplianceGroupRule>,
    pub level_group_id: Option<i64>,
    pub disabled: Option<bool>,
    pub is_alias: Option<bool>,
    pub status: Option<i64>,
    pub modify_time: Option<String>,
}
model! { DspaDiscoveryComplianceGroupInfo {
    0 "ComplianceGroupId" compliance_group_id: i64, 1 "Name" name: String, 2 "Description" description: String,
    3 "ComplianceGroupType" compliance_group_type: i64,
    4 "ComplianceGroupRules" compliance_group_rules: Vec<DspaDiscoveryComplianceGroupRule>,
    5 "LevelGroupId" level_group_id: i64, 6 "Disabled" disabled: bool, 7 "IsAlias" is_alias: bool,
    8 "Status" status: i64, 9 "ModifyTime" modify_time: String
} }

/// In the response of [`DescribeDSPAComplianceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspaDiscoveryComplianceGroupRule {
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub category_id: Option<i64>,
    pub level_id: Option<i64>,
    pub category_name: Option<String>,
    pub level_risk_name: Option<String>,
}
model! { DspaDiscoveryComplianceGroupRule {
    0 "RuleId" rule_id: i64, 1 "RuleName" rule_name: String, 2 "CategoryId" category_id: i64, 3 "LevelId" level_id: i64,
    4 "CategoryName" category_name: String, 5 "LevelRiskName" level_risk_name: String
} }

/// Describes dspa compliance update notification: `DescribeDSPAComplianceUpdateNotification` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPAComplianceUpdateNotification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAComplianceUpdateNotification {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub compliance_id: i64,
}
operation! { DescribeDSPAComplianceUpdateNotification(dspa_id: String, compliance_id: i64)
    "DescribeDSPAComplianceUpdateNotification" -> DescribeDSPAComplianceUpdateNotificationOutput {
    0 "DspaId" dspa_id, 1 "ComplianceId" compliance_id
} }

/// Response of [`DescribeDSPAComplianceUpdateNotification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAComplianceUpdateNotificationOutput {
    pub is_updated: Option<bool>,
    pub task_name_set: Vec<String>,
}
model! { DescribeDSPAComplianceUpdateNotificationOutput {
    0 "IsUpdated" is_updated: bool, 1 "TaskNameSet" task_name_set: Vec<String>
} }

/// Describes dspa data source db info: `DescribeDSPADataSourceDbInfo` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPADataSourceDbInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPADataSourceDbInfo {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub data_source_id: String,
    pub data_source_type: Option<String>,
}
operation! { DescribeDSPADataSourceDbInfo(dspa_id: String, data_source_id: String)
    "DescribeDSPADataSourceDbInfo" -> DescribeDSPADataSourceDbInfoOutput {
    0 "DspaId" dspa_id, 1 "DataSourceId" data_source_id, 2 "DataSourceType" data_source_type: String
} }

/// Response of [`DescribeDSPADataSourceDbInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPADataSourceDbInfoOutput {
    pub items: Vec<DSPADataSourceDbInfo>,
    pub data_source_id: Option<String>,
}
model! { DescribeDSPADataSourceDbInfoOutput {
    0 "Items" items: Vec<DSPADataSourceDbInfo>, 1 "DataSourceId" data_source_id: String
} }

/// In the response of [`DescribeDSPADataSourceDbInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DSPADataSourceDbInfo {
    pub db_name: Option<String>,
}
model! { DSPADataSourceDbInfo {
    0 "DbName" db_name: String
} }

/// Describes dspa discovery rules: `DescribeDSPADiscoveryRules` of `dsgc` 2019-07-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPADiscoveryRules>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPADiscoveryRules {
    /// Required.
    pub dspa_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub rule_id: Option<i64>,
    pub name: Option<String>,
    pub filter_rule_source: Option<bool>,
}
operation! { DescribeDSPADiscoveryRules(dspa_id: String)
    "DescribeDSPADiscoveryRules" -> DescribeDSPADiscoveryRulesOutput {
    0 "DspaId" dspa_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "RuleId" rule_id: i64, 4 "Name" name: String,
    5 "FilterRuleSource" filter_rule_source: bool
} }
paged! { DescribeDSPADiscoveryRules: DspaDiscoveryRuleDetail = Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeDSPADiscoveryRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPADiscoveryRulesOutput {
    pub total_count: Option<i64>,
    pub items: Vec<DspaDiscoveryRuleDetail>,
}
model! { DescribeDSPADiscoveryRulesOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<DspaDiscoveryRuleDetail>
} }

/// In the response of [`DescribeDSPADiscoveryRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspaDiscoveryRuleDetail {
    pub rule_id: Option<i64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub source: Option<i64>,
    pub rdb_rules: Option<DspaDiscoveryRDBRules>,
    pub cos_rules: Option<DspaDiscoveryCOSRules>,
    pub status: Option<i64>,
}
model! { DspaDiscoveryRuleDetail {
    0 "RuleId" rule_id: i64, 1 "Name" name: String, 2 "Description" description: String, 3 "Source" source: i64,
    4 "RDBRules" rdb_rules: DspaDiscoveryRDBRules, 5 "COSRules" cos_rules: DspaDiscoveryCOSRules, 6 "Status" status: i64
} }

/// Describes dspa discovery service status: `DescribeDSPADiscoveryServiceStatus` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPADiscoveryServiceStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPADiscoveryServiceStatus {
    /// Required.
    pub dspa_id: String,
}
operation! { DescribeDSPADiscoveryServiceStatus(dspa_id: String)
    "DescribeDSPADiscoveryServiceStatus" -> DescribeDSPADiscoveryServiceStatusOutput {
    0 "DspaId" dspa_id
} }

/// Response of [`DescribeDSPADiscoveryServiceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPADiscoveryServiceStatusOutput {
    pub service_enabled: Option<bool>,
}
model! { DescribeDSPADiscoveryServiceStatusOutput {
    0 "ServiceEnabled" service_enabled: bool
} }

/// Describes dspa discovery task detail: `DescribeDSPADiscoveryTaskDetail` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPADiscoveryTaskDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPADiscoveryTaskDetail {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub task_id: i64,
}
operation! { DescribeDSPADiscoveryTaskDetail(dspa_id: String, task_id: i64)
    "DescribeDSPADiscoveryTaskDetail" -> DescribeDSPADiscoveryTaskDetailOutput {
    0 "DspaId" dspa_id, 1 "TaskId" task_id
} }

/// Response of [`DescribeDSPADiscoveryTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPADiscoveryTaskDetailOutput {
    pub task: Option<DspaDiscoveryTaskDetail>,
}
model! { DescribeDSPADiscoveryTaskDetailOutput {
    0 "Task" task: DspaDiscoveryTaskDetail
} }

/// In the response of [`DescribeDSPADiscoveryTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspaDiscoveryTaskDetail {
    pub name: Option<String>,
    pub description: Option<String>,
    pub period: Option<i64>,
    pub plan: Option<i64>,
    pub enable: Option<i64>,
    pub data_source_info: Option<DspaDiscoveryTaskDataSource>,
    pub general_rule_set_enable: Option<i64>,
    pub default_compliance_info: Vec<ScanTaskComplianceInfo>,
    pub custom_compliance_info: Vec<ScanTaskComplianceInfo>,
    pub timing_start_time: Option<String>,
    pub scan_range: Option<String>,
}
model! { DspaDiscoveryTaskDetail {
    0 "Name" name: String, 1 "Description" description: String, 2 "Period" period: i64, 3 "Plan" plan: i64,
    4 "Enable" enable: i64, 5 "DataSourceInfo" data_source_info: DspaDiscoveryTaskDataSource,
    6 "GeneralRuleSetEnable" general_rule_set_enable: i64,
    7 "DefaultComplianceInfo" default_compliance_info: Vec<ScanTaskComplianceInfo>,
    8 "CustomComplianceInfo" custom_compliance_info: Vec<ScanTaskComplianceInfo>,
    9 "TimingStartTime" timing_start_time: String, 10 "ScanRange" scan_range: String
} }

/// In the response of [`DescribeDSPADiscoveryTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspaDiscoveryTaskDataSource {
    pub data_source_id: Option<String>,
    pub condition: Option<String>,
    pub proxy_address: Vec<String>,
    pub data_source_name: Option<String>,
    pub resource_region: Option<String>,
    pub data_source_type: Option<String>,
}
model! { DspaDiscoveryTaskDataSource {
    0 "DataSourceId" data_source_id: String, 1 "Condition" condition: String,
    2 "ProxyAddress" proxy_address: Vec<String>, 3 "DataSourceName" data_source_name: String,
    4 "ResourceRegion" resource_region: String, 5 "DataSourceType" data_source_type: String
} }

/// Describes dspa discovery task result: `DescribeDSPADiscoveryTaskResult` of `dsgc` 2019-07-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPADiscoveryTaskResult>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPADiscoveryTaskResult {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub data_source_type: String,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
    pub data_source_id: Option<String>,
    pub db_name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub resource_region: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub fetch_history: Option<bool>,
}
operation! { DescribeDSPADiscoveryTaskResult(dspa_id: String, data_source_type: String)
    "DescribeDSPADiscoveryTaskResult" -> DescribeDSPADiscoveryTaskResultOutput {
    0 "DspaId" dspa_id, 1 "DataSourceType" data_source_type, 2 "TaskId" task_id: i64, 3 "TaskName" task_name: String,
    4 "DataSourceId" data_source_id: String, 5 "DbName" db_name: String, 6 "Offset" offset: i64, 7 "Limit" limit: i64,
    8 "ResourceRegion" resource_region: String, 9 "StartTime" start_time: String, 10 "EndTime" end_time: String,
    11 "FetchHistory" fetch_history: bool
} }
paged! { DescribeDSPADiscoveryTaskResult: DspaDiscoveryTaskDbResult =
    Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeDSPADiscoveryTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPADiscoveryTaskResultOutput {
    pub items: Vec<DspaDiscoveryTaskDbResult>,
    pub total_count: Option<i64>,
    pub max_count: Option<i64>,
}
model! { DescribeDSPADiscoveryTaskResultOutput {
    0 "Items" items: Vec<DspaDiscoveryTaskDbResult>, 1 "TotalCount" total_count: i64, 2 "MaxCount" max_count: i64
} }

/// In the response of [`DescribeDSPADiscoveryTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspaDiscoveryTaskDbResult {
    pub db_result_id: Option<i64>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
    pub result_id: Option<i64>,
    pub data_source_id: Option<String>,
    pub db_name: Option<String>,
    pub total_tables: Option<i64>,
    pub sensitive_tables: Option<i64>,
    pub end_time: Option<String>,
    pub data_source_name: Option<String>,
    pub status: Option<i64>,
    pub error_info: Option<String>,
    pub resource_region: Option<String>,
    pub sensitive_field: Option<i64>,
    pub total_field: Option<i64>,
    pub task_instance_id: Option<String>,
    pub start_time: Option<String>,
    pub scan_range: Option<String>,
}
model! { DspaDiscoveryTaskDbResult {
    0 "DbResultId" db_result_id: i64, 1 "TaskId" task_id: i64, 2 "TaskName" task_name: String,
    3 "ResultId" result_id: i64, 4 "DataSourceId" data_source_id: String, 5 "DbName" db_name: String,
    6 "TotalTables" total_tables: i64, 7 "SensitiveTables" sensitive_tables: i64, 8 "EndTime" end_time: String,
    9 "DataSourceName" data_source_name: String, 10 "Status" status: i64, 11 "ErrorInfo" error_info: String,
    12 "ResourceRegion" resource_region: String, 13 "SensitiveField" sensitive_field: i64,
    14 "TotalField" total_field: i64, 15 "TaskInstanceId" task_instance_id: String, 16 "StartTime" start_time: String,
    17 "ScanRange" scan_range: String
} }

/// Describes dspa discovery task result detail: `DescribeDSPADiscoveryTaskResultDetail` of `dsgc` 2019-07-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPADiscoveryTaskResultDetail>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPADiscoveryTaskResultDetail {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub task_id: i64,
    /// Required.
    pub db_result_id: i64,
    /// Required.
    pub compliance_id: i64,
    /// Required.
    pub db_name: String,
    pub table_name: Option<String>,
    pub category_id: Option<i64>,
    pub level_id: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub category_id_list: Option<Vec<i64>>,
    pub scan_result_id: Option<i64>,
}

/// Arguments of [`DescribeDSPADiscoveryTaskResultDetail::new`].
pub struct DescribeDSPADiscoveryTaskResultDetailRequired {
    pub dspa_id: String,
    pub task_id: i64,
    pub db_result_id: i64,
    pub compliance_id: i64,
    pub db_name: String,
}
operation! {
    DescribeDSPADiscoveryTaskResultDetail { DescribeDSPADiscoveryTaskResultDetailRequired: dspa_id, task_id, db_result_id, compliance_id, db_name }
    "DescribeDSPADiscoveryTaskResultDetail" -> DescribeDSPADiscoveryTaskResultDetailOutput {
    0 "DspaId" dspa_id, 1 "TaskId" task_id, 2 "DbResultId" db_result_id, 3 "ComplianceId" compliance_id,
    4 "DbName" db_name, 5 "TableName" table_name: String, 6 "CategoryId" category_id: i64, 7 "LevelId" level_id: i64,
    8 "Offset" offset: i64, 9 "Limit" limit: i64, 10 "CategoryIdList" category_id_list: Vec<i64>,
    11 "ScanResultId" scan_result_id: i64
} }
paged! { DescribeDSPADiscoveryTaskResultDetail: DspaDiscoveryTaskResultDetail =
    Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeDSPADiscoveryTaskResultDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPADiscoveryTaskResultDetailOutput {
    pub items: Vec<DspaDiscoveryTaskResultDetail>,
    pub total_count: Option<i64>,
}
model! { DescribeDSPADiscoveryTaskResultDetailOutput {
    0 "Items" items: Vec<DspaDiscoveryTaskResultDetail>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDSPADiscoveryTaskResultDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspaDiscoveryTaskResultDetail {
    pub task_id: Option<i64>,
    pub field_result_id: Option<i64>,
    pub table_name: Option<String>,
    pub field_name: Option<String>,
    pub category_id: Option<i64>,
    pub category_name: Option<String>,
    pub level_id: Option<i64>,
    pub level_name: Option<String>,
    pub rule_name: Option<String>,
    pub rule_id: Option<i64>,
    pub level_risk_score: Option<i64>,
    pub safe_guard: Option<DspaSafeGuard>,
    pub category_full_path: Option<String>,
    pub schema_name: Option<String>,
}
model! { DspaDiscoveryTaskResultDetail {
    0 "TaskId" task_id: i64, 1 "FieldResultId" field_result_id: i64, 2 "TableName" table_name: String,
    3 "FieldName" field_name: String, 4 "CategoryId" category_id: i64, 5 "CategoryName" category_name: String,
    6 "LevelId" level_id: i64, 7 "LevelName" level_name: String, 8 "RuleName" rule_name: String,
    9 "RuleId" rule_id: i64, 10 "LevelRiskScore" level_risk_score: i64, 11 "SafeGuard" safe_guard: DspaSafeGuard,
    12 "CategoryFullPath" category_full_path: String, 13 "SchemaName" schema_name: String
} }

/// In the response of [`DescribeDSPADiscoveryTaskResultDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspaSafeGuard {
    pub encrypt: Option<String>,
    pub desensitization: Option<String>,
}
model! { DspaSafeGuard {
    0 "Encrypt" encrypt: String, 1 "Desensitization" desensitization: String
} }

/// Describes dspa discovery task tables: `DescribeDSPADiscoveryTaskTables` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPADiscoveryTaskTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPADiscoveryTaskTables {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub task_id: i64,
    /// Deprecated.
    pub db_result_id: Option<i64>,
    pub db_name: Option<String>,
    pub scan_result_id: Option<i64>,
}
operation! { DescribeDSPADiscoveryTaskTables(dspa_id: String, task_id: i64)
    "DescribeDSPADiscoveryTaskTables" -> DescribeDSPADiscoveryTaskTablesOutput {
    0 "DspaId" dspa_id, 1 "TaskId" task_id, 2 "DbResultId" db_result_id: i64, 3 "DbName" db_name: String,
    4 "ScanResultId" scan_result_id: i64
} }

/// Response of [`DescribeDSPADiscoveryTaskTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPADiscoveryTaskTablesOutput {
    pub items: Vec<DSPATableInfo>,
}
model! { DescribeDSPADiscoveryTaskTablesOutput {
    0 "Items" items: Vec<DSPATableInfo>
} }

/// In the response of [`DescribeDSPADiscoveryTaskTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DSPATableInfo {
    pub table_name: Option<String>,
}
model! { DSPATableInfo {
    0 "TableName" table_name: String
} }

/// Describes dspa discovery tasks: `DescribeDSPADiscoveryTasks` of `dsgc` 2019-07-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPADiscoveryTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPADiscoveryTasks {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub data_source_type: String,
    pub task_id: Option<i64>,
    pub name: Option<String>,
    pub status_list: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDSPADiscoveryTasks(dspa_id: String, data_source_type: String)
    "DescribeDSPADiscoveryTasks" -> DescribeDSPADiscoveryTasksOutput {
    0 "DspaId" dspa_id, 1 "DataSourceType" data_source_type, 2 "TaskId" task_id: i64, 3 "Name" name: String,
    4 "StatusList" status_list: Vec<i64>, 5 "Offset" offset: i64, 6 "Limit" limit: i64
} }
paged! { DescribeDSPADiscoveryTasks: DspaDiscoveryTask = Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeDSPADiscoveryTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPADiscoveryTasksOutput {
    pub items: Vec<DspaDiscoveryTask>,
    pub total_count: Option<i64>,
}
model! { DescribeDSPADiscoveryTasksOutput {
    0 "Items" items: Vec<DspaDiscoveryTask>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDSPADiscoveryTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspaDiscoveryTask {
    pub task_id: Option<i64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub period: Option<i64>,
    pub plan: Option<i64>,
    pub enable: Option<i64>,
    pub data_source_info: Option<DspaDiscoveryTaskDataSource>,
    pub general_rule_set_enable: Option<i64>,
    pub result: Option<ScanTaskResult>,
    pub timing_start_time: Option<String>,
    pub compliance_update: Option<bool>,
    pub scan_range: Option<String>,
}
model! { DspaDiscoveryTask {
    0 "TaskId" task_id: i64, 1 "Name" name: String, 2 "Description" description: String, 3 "Period" period: i64,
    4 "Plan" plan: i64, 5 "Enable" enable: i64, 6 "DataSourceInfo" data_source_info: DspaDiscoveryTaskDataSource,
    7 "GeneralRuleSetEnable" general_rule_set_enable: i64, 8 "Result" result: ScanTaskResult,
    9 "TimingStartTime" timing_start_time: String, 10 "ComplianceUpdate" compliance_update: bool,
    11 "ScanRange" scan_range: String
} }

/// Describes dspaes data asset by compliance id: `DescribeDSPAESDataAssetByComplianceId` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPAESDataAssetByComplianceId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAESDataAssetByComplianceId {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub compliance_id: i64,
    pub build_type: Option<String>,
    pub data_source_type: Option<String>,
}
operation! { DescribeDSPAESDataAssetByComplianceId(dspa_id: String, compliance_id: i64)
    "DescribeDSPAESDataAssetByComplianceId" -> DescribeDSPAESDataAssetByComplianceIdOutput {
    0 "DspaId" dspa_id, 1 "ComplianceId" compliance_id, 2 "BuildType" build_type: String,
    3 "DataSourceType" data_source_type: String
} }

/// Response of [`DescribeDSPAESDataAssetByComplianceId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAESDataAssetByComplianceIdOutput {
    pub stats: Option<ESDataAssetCountDto>,
}
model! { DescribeDSPAESDataAssetByComplianceIdOutput {
    0 "Stats" stats: ESDataAssetCountDto
} }

/// In the response of [`DescribeDSPAESDataAssetByComplianceId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ESDataAssetCountDto {
    pub data_asset_type: Option<i64>,
    pub sensitive_index_cnt: Option<i64>,
    pub total_index_cnt: Option<i64>,
    pub sensitive_field_cnt: Option<i64>,
    pub total_field_cnt: Option<i64>,
    pub sensitive_category_cnt: Option<i64>,
    pub sensitive_level: Vec<SensitiveLevel>,
    pub category_distributed: Vec<DspaDataCategoryDistributed>,
}
model! { ESDataAssetCountDto {
    0 "DataAssetType" data_asset_type: i64, 1 "SensitiveIndexCnt" sensitive_index_cnt: i64,
    2 "TotalIndexCnt" total_index_cnt: i64, 3 "SensitiveFieldCnt" sensitive_field_cnt: i64,
    4 "TotalFieldCnt" total_field_cnt: i64, 5 "SensitiveCategoryCnt" sensitive_category_cnt: i64,
    6 "SensitiveLevel" sensitive_level: Vec<SensitiveLevel>,
    7 "CategoryDistributed" category_distributed: Vec<DspaDataCategoryDistributed>
} }

/// Describes dspaes data asset detail: `DescribeDSPAESDataAssetDetail` of `dsgc` 2019-07-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPAESDataAssetDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAESDataAssetDetail {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub compliance_id: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub filters: Option<Vec<Filter>>,
    pub credit_score: Option<String>,
}
operation! { DescribeDSPAESDataAssetDetail(dspa_id: String, compliance_id: i64, offset: i64, limit: i64)
    "DescribeDSPAESDataAssetDetail" -> DescribeDSPAESDataAssetDetailOutput {
    0 "DspaId" dspa_id, 1 "ComplianceId" compliance_id, 2 "Offset" offset, 3 "Limit" limit,
    4 "Filters" filters: Vec<Filter>, 5 "CreditScore" credit_score: String
} }
paged! { DescribeDSPAESDataAssetDetail: ESDataAssetDetail = Offset "Offset", "Details" details, total "TotalCount" }

/// Response of [`DescribeDSPAESDataAssetDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAESDataAssetDetailOutput {
    pub total_count: Option<i64>,
    pub details: Vec<ESDataAssetDetail>,
}
model! { DescribeDSPAESDataAssetDetailOutput {
    0 "TotalCount" total_count: i64, 1 "Details" details: Vec<ESDataAssetDetail>
} }

/// In the response of [`DescribeDSPAESDataAssetDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ESDataAssetDetail {
    pub field_result_id: Option<i64>,
    pub data_source_id: Option<String>,
    pub data_source_name: Option<String>,
    pub data_source_type: Option<String>,
    pub resource_region: Option<String>,
    pub index_name: Option<String>,
    pub field_name: Option<String>,
    pub category_id: Option<i64>,
    pub category_name: Option<String>,
    pub category_arr: Vec<String>,
    pub level_id: Option<i64>,
    pub level_risk_name: Option<String>,
    pub level_risk_score: Option<i64>,
    pub trusted_score: Option<f64>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub identify_type: Option<i64>,
    pub check_status: Option<i64>,
}
model! { ESDataAssetDetail {
    0 "FieldResultId" field_result_id: i64, 1 "DataSourceId" data_source_id: String,
    2 "DataSourceName" data_source_name: String, 3 "DataSourceType" data_source_type: String,
    4 "ResourceRegion" resource_region: String, 5 "IndexName" index_name: String, 6 "FieldName" field_name: String,
    7 "CategoryId" category_id: i64, 8 "CategoryName" category_name: String, 9 "CategoryArr" category_arr: Vec<String>,
    10 "LevelId" level_id: i64, 11 "LevelRiskName" level_risk_name: String, 12 "LevelRiskScore" level_risk_score: i64,
    13 "TrustedScore" trusted_score: f64, 14 "RuleId" rule_id: i64, 15 "RuleName" rule_name: String,
    16 "IdentifyType" identify_type: i64, 17 "CheckStatus" check_status: i64
} }

/// Describes dspaes data sample: `DescribeDSPAESDataSample` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPAESDataSample>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAESDataSample {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub field_result_id: i64,
    pub order: Option<String>,
    pub order_field: Option<String>,
}
operation! { DescribeDSPAESDataSample(dspa_id: String, field_result_id: i64)
    "DescribeDSPAESDataSample" -> DescribeDSPAESDataSampleOutput {
    0 "DspaId" dspa_id, 1 "FieldResultId" field_result_id, 2 "Order" order: String, 3 "OrderField" order_field: String
} }

/// Response of [`DescribeDSPAESDataSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAESDataSampleOutput {
    pub items: Vec<String>,
}
model! { DescribeDSPAESDataSampleOutput {
    0 "Items" items: Vec<String>
} }

/// Describes dspaes discovery task result detail: `DescribeDSPAESDiscoveryTaskResultDetail` of `dsgc` 2019-07-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPAESDiscoveryTaskResultDetail>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAESDiscoveryTaskResultDetail {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub task_id: i64,
    /// Required.
    pub compliance_id: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub category_id_list: Option<Vec<i64>>,
    pub level_id: Option<i64>,
    pub db_name: Option<String>,
}

/// Arguments of [`DescribeDSPAESDiscoveryTaskResultDetail::new`].
pub struct DescribeDSPAESDiscoveryTaskResultDetailRequired {
    pub dspa_id: String,
    pub task_id: i64,
    pub compliance_id: i64,
    pub offset: i64,
    pub limit: i64,
}
operation! {
    DescribeDSPAESDiscoveryTaskResultDetail { DescribeDSPAESDiscoveryTaskResultDetailRequired: dspa_id, task_id, compliance_id, offset, limit }
    "DescribeDSPAESDiscoveryTaskResultDetail" -> DescribeDSPAESDiscoveryTaskResultDetailOutput {
    0 "DspaId" dspa_id, 1 "TaskId" task_id, 2 "ComplianceId" compliance_id, 3 "Offset" offset, 4 "Limit" limit,
    5 "CategoryIdList" category_id_list: Vec<i64>, 6 "LevelId" level_id: i64, 7 "DbName" db_name: String
} }
paged! { DescribeDSPAESDiscoveryTaskResultDetail: ESTaskResultDetail =
    Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeDSPAESDiscoveryTaskResultDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPAESDiscoveryTaskResultDetailOutput {
    pub items: Vec<ESTaskResultDetail>,
    pub total_count: Option<i64>,
}
model! { DescribeDSPAESDiscoveryTaskResultDetailOutput {
    0 "Items" items: Vec<ESTaskResultDetail>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDSPAESDiscoveryTaskResultDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ESTaskResultDetail {
    pub id: Option<i64>,
    pub task_id: Option<i64>,
    pub field_name: Option<String>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub category_id: Option<i64>,
    pub category_name: Option<String>,
    pub category_arr: Vec<String>,
    pub level_id: Option<i64>,
    pub level_name: Option<String>,
    pub level_risk_score: Option<i64>,
}
model! { ESTaskResultDetail {
    0 "Id" id: i64, 1 "TaskId" task_id: i64, 2 "FieldName" field_name: String, 3 "RuleId" rule_id: i64,
    4 "RuleName" rule_name: String, 5 "CategoryId" category_id: i64, 6 "CategoryName" category_name: String,
    7 "CategoryArr" category_arr: Vec<String>, 8 "LevelId" level_id: i64, 9 "LevelName" level_name: String,
    10 "LevelRiskScore" level_risk_score: i64
} }

/// Describes dspa level detail: `DescribeDSPALevelDetail` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPALevelDetail>.
///
/// Errors: [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPALevelDetail {
    /// Required.
    pub dspa_id: String,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeDSPALevelDetail(dspa_id: String) "DescribeDSPALevelDetail" -> DescribeDSPALevelDetailOutput {
    0 "DspaId" dspa_id, 1 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeDSPALevelDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPALevelDetailOutput {
    pub items: Vec<LevelItem>,
    pub total_count: Option<i64>,
}
model! { DescribeDSPALevelDetailOutput {
    0 "Items" items: Vec<LevelItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDSPALevelDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LevelItem {
    pub level_id: Option<i64>,
    pub level_group_id: Option<i64>,
    pub level_risk_name: Option<String>,
    pub level_risk_score: Option<i64>,
}
model! { LevelItem {
    0 "LevelId" level_id: i64, 1 "LevelGroupId" level_group_id: i64, 2 "LevelRiskName" level_risk_name: String,
    3 "LevelRiskScore" level_risk_score: i64
} }

/// Describes dspa level groups: `DescribeDSPALevelGroups` of `dsgc` 2019-07-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPALevelGroups>.
///
/// Errors: [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPALevelGroups {
    /// Required.
    pub dspa_id: String,
    pub name: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeDSPALevelGroups(dspa_id: String) "DescribeDSPALevelGroups" -> DescribeDSPALevelGroupsOutput {
    0 "DspaId" dspa_id, 1 "Name" name: String, 2 "Limit" limit: i64, 3 "Offset" offset: i64
} }
paged! { DescribeDSPALevelGroups: DspaDiscoveryLevelDetail = Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeDSPALevelGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPALevelGroupsOutput {
    pub items: Vec<DspaDiscoveryLevelDetail>,
    pub total_count: Option<i64>,
}
model! { DescribeDSPALevelGroupsOutput {
    0 "Items" items: Vec<DspaDiscoveryLevelDetail>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDSPALevelGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspaDiscoveryLevelDetail {
    pub level_group_name: Option<String>,
    pub source: Option<i64>,
    pub level_group_desc: Option<String>,
    pub level_detail: Vec<LevelItem>,
    pub ref_compliance_cnt: Option<i64>,
    pub ref_compliance: Vec<DspaDiscoveryComplianceGroup>,
    pub level_group_id: Option<i64>,
}
model! { DspaDiscoveryLevelDetail {
    0 "LevelGroupName" level_group_name: String, 1 "Source" source: i64, 2 "LevelGroupDesc" level_group_desc: String,
    3 "LevelDetail" level_detail: Vec<LevelItem>, 4 "RefComplianceCnt" ref_compliance_cnt: i64,
    5 "RefCompliance" ref_compliance: Vec<DspaDiscoveryComplianceGroup>, 6 "LevelGroupId" level_group_id: i64
} }

/// In the response of [`DescribeDSPALevelGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspaDiscoveryComplianceGroup {
    pub compliance_group_id: Option<i64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub compliance_group_type: Option<i64>,
    pub compliance_group_rules: Vec<DspaDiscoveryComplianceGroupRuleInfo>,
    pub level_group_id: Option<i64>,
}
model! { DspaDiscoveryComplianceGroup {
    0 "ComplianceGroupId" compliance_group_id: i64, 1 "Name" name: String, 2 "Description" description: String,
    3 "ComplianceGroupType" compliance_group_type: i64,
    4 "ComplianceGroupRules" compliance_group_rules: Vec<DspaDiscoveryComplianceGroupRuleInfo>,
    5 "LevelGroupId" level_group_id: i64
} }

/// In the response of [`DescribeDSPALevelGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspaDiscoveryComplianceGroupRuleInfo {
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub category_id: Option<i64>,
    pub level_id: Option<i64>,
}
model! { DspaDiscoveryComplianceGroupRuleInfo {
    0 "RuleId" rule_id: i64, 1 "RuleName" rule_name: String, 2 "CategoryId" category_id: i64, 3 "LevelId" level_id: i64
} }

/// Describes dspardb data asset by compliance id: `DescribeDSPARDBDataAssetByComplianceId` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPARDBDataAssetByComplianceId>.
///
/// Errors: [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPARDBDataAssetByComplianceId {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub compliance_id: i64,
    pub data_source_type: Option<String>,
    pub build_type: Option<String>,
}
operation! { DescribeDSPARDBDataAssetByComplianceId(dspa_id: String, compliance_id: i64)
    "DescribeDSPARDBDataAssetByComplianceId" -> DescribeDSPARDBDataAssetByComplianceIdOutput {
    0 "DspaId" dspa_id, 1 "ComplianceId" compliance_id, 2 "DataSourceType" data_source_type: String,
    3 "BuildType" build_type: String
} }

/// Response of [`DescribeDSPARDBDataAssetByComplianceId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPARDBDataAssetByComplianceIdOutput {
    pub stats: Option<DspaRDBDataAssetCount>,
}
model! { DescribeDSPARDBDataAssetByComplianceIdOutput {
    0 "Stats" stats: DspaRDBDataAssetCount
} }

/// In the response of [`DescribeDSPARDBDataAssetByComplianceId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspaRDBDataAssetCount {
    pub data_asset_type: Option<i64>,
    pub total_db_cnt: Option<i64>,
    pub total_table_cnt: Option<i64>,
    pub sensitive_category_cnt: Option<i64>,
    pub sensitive_field_cnt: Option<i64>,
    pub sensitive_level: Vec<SensitiveLevel>,
    pub sensitive_db_cnt: Option<i64>,
    pub sensitive_table_cnt: Option<i64>,
    pub total_field_cnt: Option<i64>,
    pub category_distributed: Vec<DspaDataCategoryDistributed>,
}
model! { DspaRDBDataAssetCount {
    0 "DataAssetType" data_asset_type: i64, 1 "TotalDbCnt" total_db_cnt: i64, 2 "TotalTableCnt" total_table_cnt: i64,
    3 "SensitiveCategoryCnt" sensitive_category_cnt: i64, 4 "SensitiveFieldCnt" sensitive_field_cnt: i64,
    5 "SensitiveLevel" sensitive_level: Vec<SensitiveLevel>, 6 "SensitiveDbCnt" sensitive_db_cnt: i64,
    7 "SensitiveTableCnt" sensitive_table_cnt: i64, 8 "TotalFieldCnt" total_field_cnt: i64,
    9 "CategoryDistributed" category_distributed: Vec<DspaDataCategoryDistributed>
} }

/// Describes dspardb data asset detail: `DescribeDSPARDBDataAssetDetail` of `dsgc` 2019-07-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPARDBDataAssetDetail>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPARDBDataAssetDetail {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub compliance_id: i64,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub credit_score: Option<String>,
}
operation! { DescribeDSPARDBDataAssetDetail(dspa_id: String, compliance_id: i64)
    "DescribeDSPARDBDataAssetDetail" -> DescribeDSPARDBDataAssetDetailOutput {
    0 "DspaId" dspa_id, 1 "ComplianceId" compliance_id, 2 "Filters" filters: Vec<Filter>, 3 "Offset" offset: i64,
    4 "Limit" limit: i64, 5 "CreditScore" credit_score: String
} }
paged! { DescribeDSPARDBDataAssetDetail: DspaRDBDataAssetDetail =
    Offset "Offset", "Details" details, total "TotalCount" }

/// Response of [`DescribeDSPARDBDataAssetDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPARDBDataAssetDetailOutput {
    pub details: Vec<DspaRDBDataAssetDetail>,
    pub total_count: Option<i64>,
}
model! { DescribeDSPARDBDataAssetDetailOutput {
    0 "Details" details: Vec<DspaRDBDataAssetDetail>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDSPARDBDataAssetDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspaRDBDataAssetDetail {
    pub data_source_id: Option<String>,
    pub db_type: Option<String>,
    pub db_name: Option<String>,
    pub table_name: Option<String>,
    pub field_name: Option<String>,
    pub rule_name: Option<String>,
    pub category_name: Option<String>,
    pub level_risk_name: Option<String>,
    pub level_risk_score: Option<i64>,
    pub trusted_score: Option<String>,
    pub resource_region: Option<String>,
    pub field_result_id: Option<String>,
    pub rule_id: Option<i64>,
    pub level_id: Option<i64>,
    pub category_id: Option<i64>,
    pub data_source_name: Option<String>,
    pub safe_guard: Option<DspaSafeGuard>,
    pub category_full_path: Option<String>,
    pub identify_type: Option<i64>,
    pub check_status: Option<i64>,
    pub is_sensitive_data: Option<i64>,
    pub schema_name: Option<String>,
}
model! { DspaRDBDataAssetDetail {
    0 "DataSourceId" data_source_id: String, 1 "DbType" db_type: String, 2 "DbName" db_name: String,
    3 "TableName" table_name: String, 4 "FieldName" field_name: String, 5 "RuleName" rule_name: String,
    6 "CategoryName" category_name: String, 7 "LevelRiskName" level_risk_name: String,
    8 "LevelRiskScore" level_risk_score: i64, 9 "TrustedScore" trusted_score: String,
    10 "ResourceRegion" resource_region: String, 11 "FieldResultId" field_result_id: String, 12 "RuleId" rule_id: i64,
    13 "LevelId" level_id: i64, 14 "CategoryId" category_id: i64, 15 "DataSourceName" data_source_name: String,
    16 "SafeGuard" safe_guard: DspaSafeGuard, 17 "CategoryFullPath" category_full_path: String,
    18 "IdentifyType" identify_type: i64, 19 "CheckStatus" check_status: i64,
    20 "IsSensitiveData" is_sensitive_data: i64, 21 "SchemaName" schema_name: String
} }

/// Describes dspa supported metas: `DescribeDSPASupportedMetas` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPASupportedMetas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPASupportedMetas {
    pub meta_types: Option<Vec<String>>,
}
operation! { DescribeDSPASupportedMetas() "DescribeDSPASupportedMetas" -> DescribeDSPASupportedMetasOutput {
    0 "MetaTypes" meta_types: Vec<String>
} }

/// Response of [`DescribeDSPASupportedMetas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPASupportedMetasOutput {
    pub metas: Vec<DSPAMetaType>,
    pub max_db_instance_limit: Option<i64>,
}
model! { DescribeDSPASupportedMetasOutput {
    0 "Metas" metas: Vec<DSPAMetaType>, 1 "MaxDBInstanceLimit" max_db_instance_limit: i64
} }

/// In the response of [`DescribeDSPASupportedMetas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DSPAMetaType {
    pub meta_type: Option<String>,
    pub regions: Vec<String>,
    pub supported_auth_types: Vec<String>,
}
model! { DSPAMetaType {
    0 "MetaType" meta_type: String, 1 "Regions" regions: Vec<String>,
    2 "SupportedAuthTypes" supported_auth_types: Vec<String>
} }

/// Describes dspa task result data sample: `DescribeDSPATaskResultDataSample` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeDSPATaskResultDataSample>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPATaskResultDataSample {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub field_result_id: i64,
    pub order: Option<String>,
    pub order_field: Option<String>,
}
operation! { DescribeDSPATaskResultDataSample(dspa_id: String, field_result_id: i64)
    "DescribeDSPATaskResultDataSample" -> DescribeDSPATaskResultDataSampleOutput {
    0 "DspaId" dspa_id, 1 "FieldResultId" field_result_id, 2 "Order" order: String, 3 "OrderField" order_field: String
} }

/// Response of [`DescribeDSPATaskResultDataSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDSPATaskResultDataSampleOutput {
    pub items: Vec<DspaFieldResultDataSample>,
}
model! { DescribeDSPATaskResultDataSampleOutput {
    0 "Items" items: Vec<DspaFieldResultDataSample>
} }

/// In the response of [`DescribeDSPATaskResultDataSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspaFieldResultDataSample {
    pub data_sample: Option<String>,
}
model! { DspaFieldResultDataSample {
    0 "DataSample" data_sample: String
} }

/// Describes es asset sensitive distribution: `DescribeESAssetSensitiveDistribution` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeESAssetSensitiveDistribution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeESAssetSensitiveDistribution {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub compliance_id: i64,
    /// Required.
    pub asset_list: Vec<AssetList>,
}
operation! { DescribeESAssetSensitiveDistribution(dspa_id: String, compliance_id: i64, asset_list: Vec<AssetList>)
    "DescribeESAssetSensitiveDistribution" -> DescribeESAssetSensitiveDistributionOutput {
    0 "DspaId" dspa_id, 1 "ComplianceId" compliance_id, 2 "AssetList" asset_list
} }

/// Response of [`DescribeESAssetSensitiveDistribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeESAssetSensitiveDistributionOutput {
    pub es_asset: Option<ESAsset>,
    pub top_asset: Vec<TopAsset>,
    pub es_detail: Vec<ESAssetDBDetail>,
}
model! { DescribeESAssetSensitiveDistributionOutput {
    0 "ESAsset" es_asset: ESAsset, 1 "TopAsset" top_asset: Vec<TopAsset>, 2 "ESDetail" es_detail: Vec<ESAssetDBDetail>
} }

/// In the response of [`DescribeESAssetSensitiveDistribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ESAsset {
    pub index_nums: Option<i64>,
    pub sensitive_index_nums: Option<i64>,
    pub field_nums: Option<i64>,
    pub sensitive_field_nums: Option<i64>,
}
model! { ESAsset {
    0 "IndexNums" index_nums: i64, 1 "SensitiveIndexNums" sensitive_index_nums: i64, 2 "FieldNums" field_nums: i64,
    3 "SensitiveFieldNums" sensitive_field_nums: i64
} }

/// In the response of [`DescribeESAssetSensitiveDistribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ESAssetDBDetail {
    pub data_source_id: Option<String>,
    pub index_name: Option<String>,
    pub data_type: Option<String>,
    pub field_nums: Option<i64>,
    pub sensitive_field_nums: Option<i64>,
    pub distribution_data: Vec<Note>,
}
model! { ESAssetDBDetail {
    0 "DataSourceId" data_source_id: String, 1 "IndexName" index_name: String, 2 "DataType" data_type: String,
    3 "FieldNums" field_nums: i64, 4 "SensitiveFieldNums" sensitive_field_nums: i64,
    5 "DistributionData" distribution_data: Vec<Note>
} }

/// Describes export task result: `DescribeExportTaskResult` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeExportTaskResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportTaskResult {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub export_task_id: i64,
}
operation! { DescribeExportTaskResult(dspa_id: String, export_task_id: i64)
    "DescribeExportTaskResult" -> DescribeExportTaskResultOutput {
    0 "DspaId" dspa_id, 1 "ExportTaskId" export_task_id
} }

/// Response of [`DescribeExportTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportTaskResultOutput {
    pub export_result: Option<String>,
    pub export_file_url: Option<String>,
}
model! { DescribeExportTaskResultOutput {
    0 "ExportResult" export_result: String, 1 "ExportFileUrl" export_file_url: String
} }

/// Describes mongo asset sensitive distribution: `DescribeMongoAssetSensitiveDistribution` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeMongoAssetSensitiveDistribution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMongoAssetSensitiveDistribution {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub compliance_id: i64,
    /// Required.
    pub asset_list: Vec<AssetList>,
}
operation! { DescribeMongoAssetSensitiveDistribution(dspa_id: String, compliance_id: i64, asset_list: Vec<AssetList>)
    "DescribeMongoAssetSensitiveDistribution" -> DescribeMongoAssetSensitiveDistributionOutput {
    0 "DspaId" dspa_id, 1 "ComplianceId" compliance_id, 2 "AssetList" asset_list
} }

/// Response of [`DescribeMongoAssetSensitiveDistribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMongoAssetSensitiveDistributionOutput {
    pub mongo_asset: Option<MongoAsset>,
    pub top_asset: Vec<TopAsset>,
    pub mongo_detail: Vec<MongoAssetDBDetail>,
}
model! { DescribeMongoAssetSensitiveDistributionOutput {
    0 "MongoAsset" mongo_asset: MongoAsset, 1 "TopAsset" top_asset: Vec<TopAsset>,
    2 "MongoDetail" mongo_detail: Vec<MongoAssetDBDetail>
} }

/// In the response of [`DescribeMongoAssetSensitiveDistribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MongoAsset {
    pub db_nums: Option<i64>,
    pub sensitive_db_nums: Option<i64>,
    pub col_nums: Option<i64>,
    pub sensitive_col_nums: Option<i64>,
    pub field_nums: Option<i64>,
    pub sensitive_field_nums: Option<i64>,
}
model! { MongoAsset {
    0 "DbNums" db_nums: i64, 1 "SensitiveDbNums" sensitive_db_nums: i64, 2 "ColNums" col_nums: i64,
    3 "SensitiveColNums" sensitive_col_nums: i64, 4 "FieldNums" field_nums: i64,
    5 "SensitiveFieldNums" sensitive_field_nums: i64
} }

/// In the response of [`DescribeMongoAssetSensitiveDistribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MongoAssetDBDetail {
    pub data_source_id: Option<String>,
    pub dd_name: Option<String>,
    pub data_type: Option<String>,
    pub col_nums: Option<i64>,
    pub sensitive_col_nums: Option<i64>,
    pub field_nums: Option<i64>,
    pub sensitive_field_nums: Option<i64>,
    pub distribution_data: Vec<Note>,
}
model! { MongoAssetDBDetail {
    0 "DataSourceId" data_source_id: String, 1 "DdName" dd_name: String, 2 "DataType" data_type: String,
    3 "ColNums" col_nums: i64, 4 "SensitiveColNums" sensitive_col_nums: i64, 5 "FieldNums" field_nums: i64,
    6 "SensitiveFieldNums" sensitive_field_nums: i64, 7 "DistributionData" distribution_data: Vec<Note>
} }

/// Describes rdb asset sensitive distribution: `DescribeRDBAssetSensitiveDistribution` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeRDBAssetSensitiveDistribution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRDBAssetSensitiveDistribution {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub compliance_id: i64,
    /// Required.
    pub asset_list: Vec<AssetList>,
}
operation! { DescribeRDBAssetSensitiveDistribution(dspa_id: String, compliance_id: i64, asset_list: Vec<AssetList>)
    "DescribeRDBAssetSensitiveDistribution" -> DescribeRDBAssetSensitiveDistributionOutput {
    0 "DspaId" dspa_id, 1 "ComplianceId" compliance_id, 2 "AssetList" asset_list
} }

/// Response of [`DescribeRDBAssetSensitiveDistribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRDBAssetSensitiveDistributionOutput {
    pub rdb_asset: Option<RDBAsset>,
    pub top_asset: Vec<TopAsset>,
    pub rdb_detail: Vec<AssetDBDetail>,
}
model! { DescribeRDBAssetSensitiveDistributionOutput {
    0 "RDBAsset" rdb_asset: RDBAsset, 1 "TopAsset" top_asset: Vec<TopAsset>,
    2 "RDBDetail" rdb_detail: Vec<AssetDBDetail>
} }

/// In the response of [`DescribeRDBAssetSensitiveDistribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RDBAsset {
    pub db_nums: Option<i64>,
    pub sensitive_db_nums: Option<i64>,
    pub table_nums: Option<i64>,
    pub sensitive_table_nums: Option<i64>,
    pub field_nums: Option<i64>,
    pub sensitive_field_nums: Option<i64>,
}
model! { RDBAsset {
    0 "DbNums" db_nums: i64, 1 "SensitiveDbNums" sensitive_db_nums: i64, 2 "TableNums" table_nums: i64,
    3 "SensitiveTableNums" sensitive_table_nums: i64, 4 "FieldNums" field_nums: i64,
    5 "SensitiveFieldNums" sensitive_field_nums: i64
} }

/// In the response of [`DescribeRDBAssetSensitiveDistribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetDBDetail {
    pub data_source_id: Option<String>,
    pub dd_name: Option<String>,
    pub data_type: Option<String>,
    pub table_nums: Option<i64>,
    pub sensitive_table_nums: Option<i64>,
    pub field_nums: Option<i64>,
    pub sensitive_field_nums: Option<i64>,
    pub distribution_data: Vec<Note>,
}
model! { AssetDBDetail {
    0 "DataSourceId" data_source_id: String, 1 "DdName" dd_name: String, 2 "DataType" data_type: String,
    3 "TableNums" table_nums: i64, 4 "SensitiveTableNums" sensitive_table_nums: i64, 5 "FieldNums" field_nums: i64,
    6 "SensitiveFieldNums" sensitive_field_nums: i64, 7 "DistributionData" distribution_data: Vec<Note>
} }

/// Describes report task download url: `DescribeReportTaskDownloadUrl` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeReportTaskDownloadUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReportTaskDownloadUrl {
    /// Required.
    pub report_task_id: i64,
    /// Required.
    pub dspa_id: String,
    pub is_with_sensitive_detail_report: Option<bool>,
}
operation! { DescribeReportTaskDownloadUrl(report_task_id: i64, dspa_id: String)
    "DescribeReportTaskDownloadUrl" -> DescribeReportTaskDownloadUrlOutput {
    0 "ReportTaskId" report_task_id, 1 "DspaId" dspa_id,
    2 "IsWithSensitiveDetailReport" is_with_sensitive_detail_report: bool
} }

/// Response of [`DescribeReportTaskDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReportTaskDownloadUrlOutput {
    pub download_url_set: Vec<String>,
}
model! { DescribeReportTaskDownloadUrlOutput {
    0 "DownloadUrlSet" download_url_set: Vec<String>
} }

/// Describes report tasks: `DescribeReportTasks` of `dsgc` 2019-07-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeReportTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReportTasks {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub report_name: Option<String>,
}
operation! { DescribeReportTasks(dspa_id: String, limit: i64, offset: i64)
    "DescribeReportTasks" -> DescribeReportTasksOutput {
    0 "DspaId" dspa_id, 1 "Limit" limit, 2 "Offset" offset, 3 "ReportName" report_name: String
} }
paged! { DescribeReportTasks: ReportInfo = Offset "Offset", "ItemSet" item_set, total "TotalCount" }

/// Response of [`DescribeReportTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReportTasksOutput {
    pub total_count: Option<i64>,
    pub item_set: Vec<ReportInfo>,
}
model! { DescribeReportTasksOutput {
    0 "TotalCount" total_count: i64, 1 "ItemSet" item_set: Vec<ReportInfo>
} }

/// In the response of [`DescribeReportTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportInfo {
    pub id: Option<i64>,
    pub report_name: Option<String>,
    pub report_type: Option<String>,
    pub report_period: Option<i64>,
    pub report_plan: Option<i64>,
    pub report_status: Option<String>,
    pub timing_start_time: Option<String>,
    pub create_time: Option<String>,
    pub finished_time: Option<String>,
    pub sub_uin: Option<String>,
    pub failed_message: Option<String>,
    pub enable: Option<i64>,
    pub compliance_name: Option<String>,
    pub progress_percent: Option<i64>,
    pub report_template_name: Option<String>,
}
model! { ReportInfo {
    0 "Id" id: i64, 1 "ReportName" report_name: String, 2 "ReportType" report_type: String,
    3 "ReportPeriod" report_period: i64, 4 "ReportPlan" report_plan: i64, 5 "ReportStatus" report_status: String,
    6 "TimingStartTime" timing_start_time: String, 7 "CreateTime" create_time: String,
    8 "FinishedTime" finished_time: String, 9 "SubUin" sub_uin: String, 10 "FailedMessage" failed_message: String,
    11 "Enable" enable: i64, 12 "ComplianceName" compliance_name: String, 13 "ProgressPercent" progress_percent: i64,
    14 "ReportTemplateName" report_template_name: String
} }

/// Describes sensitive cos data distribution: `DescribeSensitiveCOSDataDistribution` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeSensitiveCOSDataDistribution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveCOSDataDistribution {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub compliance_id: i64,
    /// Required.
    pub asset_list: Vec<AssetList>,
}
operation! { DescribeSensitiveCOSDataDistribution(dspa_id: String, compliance_id: i64, asset_list: Vec<AssetList>)
    "DescribeSensitiveCOSDataDistribution" -> DescribeSensitiveCOSDataDistributionOutput {
    0 "DspaId" dspa_id, 1 "ComplianceId" compliance_id, 2 "AssetList" asset_list
} }

/// Response of [`DescribeSensitiveCOSDataDistribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveCOSDataDistributionOutput {
    pub level_distribution: Vec<Note>,
    pub category_distribution: Vec<Note>,
    pub rule_distribution: Vec<RuleDistribution>,
    pub sensitive_data_num: Option<i64>,
}
model! { DescribeSensitiveCOSDataDistributionOutput {
    0 "LevelDistribution" level_distribution: Vec<Note>, 1 "CategoryDistribution" category_distribution: Vec<Note>,
    2 "RuleDistribution" rule_distribution: Vec<RuleDistribution>, 3 "SensitiveDataNum" sensitive_data_num: i64
} }

/// In the response of [`DescribeSensitiveCOSDataDistribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleDistribution {
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub level_id: Option<i64>,
    pub level_name: Option<String>,
    pub rule_cnt: Option<i64>,
}
model! { RuleDistribution {
    0 "RuleId" rule_id: i64, 1 "RuleName" rule_name: String, 2 "LevelId" level_id: i64,
    3 "LevelName" level_name: String, 4 "RuleCnt" rule_cnt: i64
} }

/// Describes sensitive rdb data distribution: `DescribeSensitiveRDBDataDistribution` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DescribeSensitiveRDBDataDistribution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveRDBDataDistribution {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub compliance_id: i64,
    /// Required.
    pub asset_list: Vec<AssetList>,
}
operation! { DescribeSensitiveRDBDataDistribution(dspa_id: String, compliance_id: i64, asset_list: Vec<AssetList>)
    "DescribeSensitiveRDBDataDistribution" -> DescribeSensitiveRDBDataDistributionOutput {
    0 "DspaId" dspa_id, 1 "ComplianceId" compliance_id, 2 "AssetList" asset_list
} }

/// Response of [`DescribeSensitiveRDBDataDistribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveRDBDataDistributionOutput {
    pub level_distribution: Vec<Note>,
    pub category_distribution: Vec<Note>,
    pub rule_distribution: Vec<RuleDistribution>,
    pub sensitive_data_num: Option<i64>,
}
model! { DescribeSensitiveRDBDataDistributionOutput {
    0 "LevelDistribution" level_distribution: Vec<Note>, 1 "CategoryDistribution" category_distribution: Vec<Note>,
    2 "RuleDistribution" rule_distribution: Vec<RuleDistribution>, 3 "SensitiveDataNum" sensitive_data_num: i64
} }

/// Disables dspa meta resource auth: `DisableDSPAMetaResourceAuth` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=DisableDSPAMetaResourceAuth>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDSPAMetaResourceAuth {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub meta_type: String,
    /// Required.
    pub resource_region: String,
    /// Required.
    pub resource_ids: Vec<String>,
}
operation! {
    DisableDSPAMetaResourceAuth(dspa_id: String, meta_type: String, resource_region: String, resource_ids: Vec<String>)
    "DisableDSPAMetaResourceAuth" -> DisableDSPAMetaResourceAuthOutput {
    0 "DspaId" dspa_id, 1 "MetaType" meta_type, 2 "ResourceRegion" resource_region, 3 "ResourceIDs" resource_ids
} }

/// Response of [`DisableDSPAMetaResourceAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDSPAMetaResourceAuthOutput {
    pub dspa_id: Option<String>,
    pub results: Vec<DspaTaskResult>,
}
model! { DisableDSPAMetaResourceAuthOutput {
    0 "DspaId" dspa_id: String, 1 "Results" results: Vec<DspaTaskResult>
} }

/// Enables dspa discovery rule: `EnableDSPADiscoveryRule` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=EnableDSPADiscoveryRule>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDSPADiscoveryRule {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub rule_id: i64,
    /// Required.
    pub enable: bool,
}
operation! { EnableDSPADiscoveryRule(dspa_id: String, rule_id: i64, enable: bool) "EnableDSPADiscoveryRule" -> Empty {
    0 "DspaId" dspa_id, 1 "RuleId" rule_id, 2 "Enable" enable
} }

/// Response of [`EnableDSPADiscoveryRule`]: empty.
pub type EnableDSPADiscoveryRuleOutput = Empty;

/// Enables trial version: `EnableTrialVersion` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=EnableTrialVersion>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableTrialVersion {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub trial_version: String,
}
operation! { EnableTrialVersion(dspa_id: String, trial_version: String) "EnableTrialVersion" -> Empty {
    0 "DspaId" dspa_id, 1 "TrialVersion" trial_version
} }

/// Response of [`EnableTrialVersion`]: empty.
pub type EnableTrialVersionOutput = Empty;

/// Exports asset detail data: `ExportAssetDetailData` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=ExportAssetDetailData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetDetailData {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub compliance_id: i64,
    /// Required.
    pub meta_data_type: String,
    pub filters: Option<Vec<Filter>>,
    pub casb_id: Option<String>,
}
operation! { ExportAssetDetailData(dspa_id: String, compliance_id: i64, meta_data_type: String)
    "ExportAssetDetailData" -> ExportAssetDetailDataOutput {
    0 "DspaId" dspa_id, 1 "ComplianceId" compliance_id, 2 "MetaDataType" meta_data_type,
    3 "Filters" filters: Vec<Filter>, 4 "CasbId" casb_id: String
} }

/// Response of [`ExportAssetDetailData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetDetailDataOutput {
    pub export_task_id: Option<i64>,
}
model! { ExportAssetDetailDataOutput {
    0 "ExportTaskId" export_task_id: i64
} }

/// Gets resource connection status: `GetResourceConnectionStatus` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=GetResourceConnectionStatus>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceConnectionStatus {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub meta_type: String,
    /// Required.
    pub resource_region: String,
    /// Required.
    pub resource_id: String,
}
operation! {
    GetResourceConnectionStatus(dspa_id: String, meta_type: String, resource_region: String, resource_id: String)
    "GetResourceConnectionStatus" -> GetResourceConnectionStatusOutput {
    0 "DspaId" dspa_id, 1 "MetaType" meta_type, 2 "ResourceRegion" resource_region, 3 "ResourceId" resource_id
} }

/// Response of [`GetResourceConnectionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceConnectionStatusOutput {
    pub connection_status: Option<String>,
    pub connection_desc: Option<String>,
}
model! { GetResourceConnectionStatusOutput {
    0 "ConnectionStatus" connection_status: String, 1 "ConnectionDesc" connection_desc: String
} }

/// Gets trial version: `GetTrialVersion` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=GetTrialVersion>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrialVersion {
    /// Required.
    pub dspa_id: String,
}
operation! { GetTrialVersion(dspa_id: String) "GetTrialVersion" -> GetTrialVersionOutput {
    0 "DspaId" dspa_id
} }

/// Response of [`GetTrialVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrialVersionOutput {
    pub trial_version: Option<String>,
    pub trial_end_at: Option<i64>,
}
model! { GetTrialVersionOutput {
    0 "TrialVersion" trial_version: String, 1 "TrialEndAt" trial_end_at: i64
} }

/// Gets user quota info: `GetUserQuotaInfo` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=GetUserQuotaInfo>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserQuotaInfo {
    /// Required.
    pub dspa_id: String,
}
operation! { GetUserQuotaInfo(dspa_id: String) "GetUserQuotaInfo" -> GetUserQuotaInfoOutput {
    0 "DspaId" dspa_id
} }

/// Response of [`GetUserQuotaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserQuotaInfoOutput {
    pub dspa_id: Option<String>,
    pub db_total_quota: Option<i64>,
    pub cos_total_quota: Option<i64>,
    pub db_remain_quota: Option<i64>,
    pub cos_remain_quota: Option<f64>,
    pub cos_quota_unit: Option<String>,
    pub db_unbind_num: Option<i64>,
    pub cos_unbind_num: Option<i64>,
    pub ins_total_quota: Option<i64>,
    pub ins_remain_quota: Option<i64>,
    pub version: Option<String>,
}
model! { GetUserQuotaInfoOutput {
    0 "DspaId" dspa_id: String, 1 "DbTotalQuota" db_total_quota: i64, 2 "CosTotalQuota" cos_total_quota: i64,
    3 "DbRemainQuota" db_remain_quota: i64, 4 "CosRemainQuota" cos_remain_quota: f64,
    5 "CosQuotaUnit" cos_quota_unit: String, 6 "DBUnbindNum" db_unbind_num: i64, 7 "COSUnbindNum" cos_unbind_num: i64,
    8 "InsTotalQuota" ins_total_quota: i64, 9 "InsRemainQuota" ins_remain_quota: i64, 10 "Version" version: String
} }

/// Lists dspa clusters: `ListDSPAClusters` of `dsgc` 2019-07-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=ListDSPAClusters>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDSPAClusters {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<DspaDataSourceMngFilter>>,
    pub tag_filter: Option<Vec<Tag>>,
    pub list_mode: Option<String>,
}
operation! { ListDSPAClusters() "ListDSPAClusters" -> ListDSPAClustersOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<DspaDataSourceMngFilter>,
    3 "TagFilter" tag_filter: Vec<Tag>, 4 "ListMode" list_mode: String
} }
paged! { ListDSPAClusters: DspaInstance = Offset "Offset", "InstanceList" instance_list, total "TotalCount" }

/// In the request of [`ListDSPAClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspaDataSourceMngFilter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { DspaDataSourceMngFilter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// In the request of [`ListDSPAClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    /// Required.
    pub tag_key: Option<String>,
    /// Required.
    pub tag_value: Option<String>,
    pub category: Option<String>,
}
input! { Tag(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String, 2 "Category" category: String
} }

/// Response of [`ListDSPAClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDSPAClustersOutput {
    pub total_count: Option<i64>,
    pub instance_list: Vec<DspaInstance>,
    pub deny_all: Option<bool>,
}
model! { ListDSPAClustersOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceList" instance_list: Vec<DspaInstance>, 2 "DenyAll" deny_all: bool
} }

/// In the response of [`ListDSPAClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspaInstance {
    pub dspa_id: Option<String>,
    pub dspa_name: Option<String>,
    pub dspa_description: Option<String>,
    pub db_auth_count: Option<i64>,
    pub cos_bind_count: Option<i64>,
    pub instance_version: Option<String>,
    pub status: Option<String>,
    pub expired_at: Option<i64>,
    pub app_id: Option<i64>,
    pub trial_version: Option<String>,
    pub trial_end_at: Option<i64>,
    pub db_total_quota: Option<i64>,
    pub cos_total_quota: Option<i64>,
    pub cos_quota_unit: Option<String>,
    pub renew_flag: Option<i64>,
    pub channel: Option<String>,
    pub ins_auth_count: Option<i64>,
    pub ins_total_quota: Option<i64>,
    pub tags: Vec<Tag>,
}
model! { DspaInstance {
    0 "DspaId" dspa_id: String, 1 "DspaName" dspa_name: String, 2 "DspaDescription" dspa_description: String,
    3 "DBAuthCount" db_auth_count: i64, 4 "CosBindCount" cos_bind_count: i64,
    5 "InstanceVersion" instance_version: String, 6 "Status" status: String, 7 "ExpiredAt" expired_at: i64,
    8 "AppId" app_id: i64, 9 "TrialVersion" trial_version: String, 10 "TrialEndAt" trial_end_at: i64,
    11 "DbTotalQuota" db_total_quota: i64, 12 "CosTotalQuota" cos_total_quota: i64,
    13 "CosQuotaUnit" cos_quota_unit: String, 14 "RenewFlag" renew_flag: i64, 15 "Channel" channel: String,
    16 "InsAuthCount" ins_auth_count: i64, 17 "InsTotalQuota" ins_total_quota: i64, 18 "Tags" tags: Vec<Tag>
} }

/// Lists dspa cos meta resources: `ListDSPACosMetaResources` of `dsgc` 2019-07-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=ListDSPACosMetaResources>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDSPACosMetaResources {
    /// Required.
    pub dspa_id: String,
    pub filters: Option<Vec<DspaDataSourceMngFilter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub bind_type: Option<String>,
}
operation! { ListDSPACosMetaResources(dspa_id: String) "ListDSPACosMetaResources" -> ListDSPACosMetaResourcesOutput {
    0 "DspaId" dspa_id, 1 "Filters" filters: Vec<DspaDataSourceMngFilter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "BindType" bind_type: String
} }
paged! { ListDSPACosMetaResources: DSPACosMetaDataInfo = Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`ListDSPACosMetaResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDSPACosMetaResourcesOutput {
    pub total_count: Option<i64>,
    pub items: Vec<DSPACosMetaDataInfo>,
    pub dspa_id: Option<String>,
}
model! { ListDSPACosMetaResourcesOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<DSPACosMetaDataInfo>, 2 "DspaId" dspa_id: String
} }

/// In the response of [`ListDSPACosMetaResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DSPACosMetaDataInfo {
    pub bucket: Option<String>,
    pub create_time: Option<String>,
    pub valid: Option<i64>,
    pub resource_id: Option<String>,
    pub resource_region: Option<String>,
    pub bind_status: Option<String>,
    pub storage: Option<f64>,
    pub govern_auth_status: Option<i64>,
}
model! { DSPACosMetaDataInfo {
    0 "Bucket" bucket: String, 1 "CreateTime" create_time: String, 2 "Valid" valid: i64,
    3 "ResourceId" resource_id: String, 4 "ResourceRegion" resource_region: String, 5 "BindStatus" bind_status: String,
    6 "Storage" storage: f64, 7 "GovernAuthStatus" govern_auth_status: i64
} }

/// Lists dspa meta resources: `ListDSPAMetaResources` of `dsgc` 2019-07-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=ListDSPAMetaResources>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION`],
/// [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDSPAMetaResources {
    /// Required.
    pub dspa_id: String,
    pub filters: Option<Vec<DspaDataSourceMngFilter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub bind_type: Option<String>,
}
operation! { ListDSPAMetaResources(dspa_id: String) "ListDSPAMetaResources" -> ListDSPAMetaResourcesOutput {
    0 "DspaId" dspa_id, 1 "Filters" filters: Vec<DspaDataSourceMngFilter>, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "BindType" bind_type: String
} }
paged! { ListDSPAMetaResources: DspaUserResourceMeta = Offset "Offset", "Resources" resources, total "TotalCount" }

/// Response of [`ListDSPAMetaResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDSPAMetaResourcesOutput {
    pub dspa_id: Option<String>,
    pub resources: Vec<DspaUserResourceMeta>,
    pub total_count: Option<i64>,
}
model! { ListDSPAMetaResourcesOutput {
    0 "DspaId" dspa_id: String, 1 "Resources" resources: Vec<DspaUserResourceMeta>, 2 "TotalCount" total_count: i64
} }

/// Modifies dspa assessment risk: `ModifyDSPAAssessmentRisk` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=ModifyDSPAAssessmentRisk>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDSPAAssessmentRisk {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub task_id: String,
    /// Required.
    pub risk_id: String,
    /// Required.
    pub status: String,
}
operation! { ModifyDSPAAssessmentRisk(dspa_id: String, task_id: String, risk_id: String, status: String)
    "ModifyDSPAAssessmentRisk" -> Empty {
    0 "DspaId" dspa_id, 1 "TaskId" task_id, 2 "RiskId" risk_id, 3 "Status" status
} }

/// Response of [`ModifyDSPAAssessmentRisk`]: empty.
pub type ModifyDSPAAssessmentRiskOutput = Empty;

/// Modifies dspa assessment risk latest: `ModifyDSPAAssessmentRiskLatest` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=ModifyDSPAAssessmentRiskLatest>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDSPAAssessmentRiskLatest {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub status: String,
    /// Deprecated.
    pub risk_latest_table_id: Option<i64>,
    pub note: Option<String>,
    pub process_people: Option<String>,
    pub bath_risk_id_list: Option<Vec<i64>>,
}
operation! { ModifyDSPAAssessmentRiskLatest(dspa_id: String, status: String) "ModifyDSPAAssessmentRiskLatest" -> Empty {
    0 "DspaId" dspa_id, 1 "Status" status, 2 "RiskLatestTableId" risk_latest_table_id: i64, 3 "Note" note: String,
    4 "ProcessPeople" process_people: String, 5 "BathRiskIdList" bath_risk_id_list: Vec<i64>
} }

/// Response of [`ModifyDSPAAssessmentRiskLatest`]: empty.
pub type ModifyDSPAAssessmentRiskLatestOutput = Empty;

/// Modifies dspa assessment risk level: `ModifyDSPAAssessmentRiskLevel` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=ModifyDSPAAssessmentRiskLevel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDSPAAssessmentRiskLevel {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub risk_level_name: String,
    /// Required.
    pub risk_level_description: String,
    /// Required.
    pub risk_id: i64,
    pub modify_risk_item: Option<Vec<RiskLevelMatrix>>,
}
operation! {
    ModifyDSPAAssessmentRiskLevel(dspa_id: String, risk_level_name: String, risk_level_description: String, risk_id: i64)
    "ModifyDSPAAssessmentRiskLevel" -> Empty {
    0 "DspaId" dspa_id, 1 "RiskLevelName" risk_level_name, 2 "RiskLevelDescription" risk_level_description,
    3 "RiskId" risk_id, 4 "ModifyRiskItem" modify_risk_item: Vec<RiskLevelMatrix>
} }

/// Response of [`ModifyDSPAAssessmentRiskLevel`]: empty.
pub type ModifyDSPAAssessmentRiskLevelOutput = Empty;

/// Modifies dspa assessment risk template: `ModifyDSPAAssessmentRiskTemplate` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=ModifyDSPAAssessmentRiskTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDSPAAssessmentRiskTemplate {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub template_name: String,
    /// Required.
    pub template_id: i64,
    /// Required.
    pub risk_level_id: i64,
    pub template_description: Option<String>,
    pub risk_id_list: Option<Vec<i64>>,
}
operation! {
    ModifyDSPAAssessmentRiskTemplate(dspa_id: String, template_name: String, template_id: i64, risk_level_id: i64)
    "ModifyDSPAAssessmentRiskTemplate" -> Empty {
    0 "DspaId" dspa_id, 1 "TemplateName" template_name, 2 "TemplateId" template_id, 3 "RiskLevelId" risk_level_id,
    4 "TemplateDescription" template_description: String, 5 "RiskIdList" risk_id_list: Vec<i64>
} }

/// Response of [`ModifyDSPAAssessmentRiskTemplate`]: empty.
pub type ModifyDSPAAssessmentRiskTemplateOutput = Empty;

/// Modifies dspacos discovery task: `ModifyDSPACOSDiscoveryTask` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=ModifyDSPACOSDiscoveryTask>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDSPACOSDiscoveryTask {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub task_id: i64,
    pub name: Option<String>,
    pub description: Option<String>,
    pub enable: Option<i64>,
    pub general_rule_set_enable: Option<i64>,
    pub compliance_group_ids: Option<Vec<i64>>,
    pub plan: Option<i64>,
    pub period: Option<i64>,
    pub timing_start_time: Option<String>,
    pub file_types: Option<Vec<String>>,
    pub file_size_limit: Option<i64>,
    pub resource_region: Option<String>,
}
operation! { ModifyDSPACOSDiscoveryTask(dspa_id: String, task_id: i64) "ModifyDSPACOSDiscoveryTask" -> Empty {
    0 "DspaId" dspa_id, 1 "TaskId" task_id, 2 "Name" name: String, 3 "Description" description: String,
    4 "Enable" enable: i64, 5 "GeneralRuleSetEnable" general_rule_set_enable: i64,
    6 "ComplianceGroupIds" compliance_group_ids: Vec<i64>, 7 "Plan" plan: i64, 8 "Period" period: i64,
    9 "TimingStartTime" timing_start_time: String, 10 "FileTypes" file_types: Vec<String>,
    11 "FileSizeLimit" file_size_limit: i64, 12 "ResourceRegion" resource_region: String
} }

/// Response of [`ModifyDSPACOSDiscoveryTask`]: empty.
pub type ModifyDSPACOSDiscoveryTaskOutput = Empty;

/// Modifies dspacos task result: `ModifyDSPACOSTaskResult` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=ModifyDSPACOSTaskResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDSPACOSTaskResult {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub compliance_id: i64,
    /// Required.
    pub file_result_id: i64,
    pub is_set_non_sensitive_file: Option<bool>,
    pub file_name: Option<String>,
    pub bucket_name: Option<String>,
    pub data_source_id: Option<String>,
}
operation! { ModifyDSPACOSTaskResult(dspa_id: String, compliance_id: i64, file_result_id: i64)
    "ModifyDSPACOSTaskResult" -> Empty {
    0 "DspaId" dspa_id, 1 "ComplianceId" compliance_id, 2 "FileResultId" file_result_id,
    3 "IsSetNonSensitiveFile" is_set_non_sensitive_file: bool, 4 "FileName" file_name: String,
    5 "BucketName" bucket_name: String, 6 "DataSourceId" data_source_id: String
} }

/// Response of [`ModifyDSPACOSTaskResult`]: empty.
pub type ModifyDSPACOSTaskResultOutput = Empty;

/// Modifies dspa category: `ModifyDSPACategory` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=ModifyDSPACategory>.
///
/// Errors: [`codes::RESOURCE_IN_USE`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDSPACategory {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub category_id: i64,
    /// Required.
    pub name: String,
}
operation! { ModifyDSPACategory(dspa_id: String, category_id: i64, name: String) "ModifyDSPACategory" -> Empty {
    0 "DspaId" dspa_id, 1 "CategoryId" category_id, 2 "Name" name
} }

/// Response of [`ModifyDSPACategory`]: empty.
pub type ModifyDSPACategoryOutput = Empty;

/// Modifies dspa category relation: `ModifyDSPACategoryRelation` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=ModifyDSPACategoryRelation>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDSPACategoryRelation {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub category_id: i64,
    /// Required.
    pub merged_category_id: i64,
    /// Required.
    pub compliance_id: i64,
}
operation! {
    ModifyDSPACategoryRelation(dspa_id: String, category_id: i64, merged_category_id: i64, compliance_id: i64)
    "ModifyDSPACategoryRelation" -> Empty {
    0 "DspaId" dspa_id, 1 "CategoryId" category_id, 2 "MergedCategoryId" merged_category_id,
    3 "ComplianceId" compliance_id
} }

/// Response of [`ModifyDSPACategoryRelation`]: empty.
pub type ModifyDSPACategoryRelationOutput = Empty;

/// Modifies dspa cluster info: `ModifyDSPAClusterInfo` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=ModifyDSPAClusterInfo>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDSPAClusterInfo {
    /// Required.
    pub dspa_id: String,
    pub dspa_name: Option<String>,
    pub dspa_description: Option<String>,
}
operation! { ModifyDSPAClusterInfo(dspa_id: String) "ModifyDSPAClusterInfo" -> Empty {
    0 "DspaId" dspa_id, 1 "DspaName" dspa_name: String, 2 "DspaDescription" dspa_description: String
} }

/// Response of [`ModifyDSPAClusterInfo`]: empty.
pub type ModifyDSPAClusterInfoOutput = Empty;

/// Modifies dspa compliance group: `ModifyDSPAComplianceGroup` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=ModifyDSPAComplianceGroup>.
///
/// Errors: [`codes::RESOURCE_IN_USE`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDSPAComplianceGroup {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub compliance_group_id: i64,
    pub name: Option<String>,
    pub description: Option<String>,
    pub compliance_group_rules: Option<Vec<ComplianceGroupRuleIdInfo>>,
    pub level_group_id: Option<i64>,
    pub rule_alias: Option<bool>,
}
operation! { ModifyDSPAComplianceGroup(dspa_id: String, compliance_group_id: i64) "ModifyDSPAComplianceGroup" -> Empty {
    0 "DspaId" dspa_id, 1 "ComplianceGroupId" compliance_group_id, 2 "Name" name: String,
    3 "Description" description: String,
    4 "ComplianceGroupRules" compliance_group_rules: Vec<ComplianceGroupRuleIdInfo>,
    5 "LevelGroupId" level_group_id: i64, 6 "RuleAlias" rule_alias: bool
} }

/// Response of [`ModifyDSPAComplianceGroup`]: empty.
pub type ModifyDSPAComplianceGroupOutput = Empty;

/// Modifies dspa discovery rule: `ModifyDSPADiscoveryRule` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=ModifyDSPADiscoveryRule>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDSPADiscoveryRule {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub rule_id: i64,
    pub description: Option<String>,
    pub rdb_rules: Option<ScanTaskRDBRules>,
    pub cos_rules: Option<ScanTaskCOSRules>,
    pub status: Option<i64>,
}
operation! { ModifyDSPADiscoveryRule(dspa_id: String, name: String, rule_id: i64) "ModifyDSPADiscoveryRule" -> Empty {
    0 "DspaId" dspa_id, 1 "Name" name, 2 "RuleId" rule_id, 3 "Description" description: String,
    4 "RDBRules" rdb_rules: ScanTaskRDBRules, 5 "COSRules" cos_rules: ScanTaskCOSRules, 6 "Status" status: i64
} }

/// Response of [`ModifyDSPADiscoveryRule`]: empty.
pub type ModifyDSPADiscoveryRuleOutput = Empty;

/// In the request of [`ModifyDSPADiscoveryRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanTaskRDBRules {
    /// Required.
    pub status: Option<i64>,
    /// Required.
    pub match_operator: Option<String>,
    /// Required.
    pub meta_rule: Option<DataRules>,
    /// Required.
    pub content_rule: Option<DataRules>,
}
input! { ScanTaskRDBRules(status: i64, match_operator: String, meta_rule: DataRules, content_rule: DataRules) {
    0 "Status" status: i64, 1 "MatchOperator" match_operator: String, 2 "MetaRule" meta_rule: DataRules,
    3 "ContentRule" content_rule: DataRules
} }

/// In the request of [`ModifyDSPADiscoveryRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataRules {
    /// Required.
    pub operator: Option<String>,
    /// Required.
    pub contents: Option<Vec<DataRule>>,
}
input! { DataRules(operator: String, contents: Vec<DataRule>) {
    0 "Operator" operator: String, 1 "Contents" contents: Vec<DataRule>
} }

/// In the request of [`ModifyDSPADiscoveryRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataRule {
    /// Required.
    pub rule_type: Option<String>,
    /// Required.
    pub rule_content: Option<String>,
    pub extend_parameters: Option<Vec<DatagovRuleExtendParameter>>,
}
input! { DataRule(rule_type: String, rule_content: String) {
    0 "RuleType" rule_type: String, 1 "RuleContent" rule_content: String,
    2 "ExtendParameters" extend_parameters: Vec<DatagovRuleExtendParameter>
} }

/// In the request of [`ModifyDSPADiscoveryRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanTaskCOSRules {
    /// Required.
    pub regex_rule: Option<COSDataRule>,
    pub status: Option<i64>,
    pub keyword_rule: Option<COSDataRule>,
    pub ignore_string_rule: Option<COSDataRule>,
    pub max_match: Option<i64>,
}
input! { ScanTaskCOSRules(regex_rule: COSDataRule) {
    0 "RegexRule" regex_rule: COSDataRule, 1 "Status" status: i64, 2 "KeywordRule" keyword_rule: COSDataRule,
    3 "IgnoreStringRule" ignore_string_rule: COSDataRule, 4 "MaxMatch" max_match: i64
} }

/// In the request of [`ModifyDSPADiscoveryRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct COSDataRule {
    pub operator: Option<String>,
    pub contents: Option<Vec<DataContent>>,
}
input! { COSDataRule() {
    0 "Operator" operator: String, 1 "Contents" contents: Vec<DataContent>
} }

/// In the request of [`ModifyDSPADiscoveryRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataContent {
    /// Required.
    pub rule_content: Option<String>,
    pub is_ignore_case: Option<bool>,
}
input! { DataContent(rule_content: String) {
    0 "RuleContent" rule_content: String, 1 "IsIgnoreCase" is_ignore_case: bool
} }

/// Modifies dspa discovery task: `ModifyDSPADiscoveryTask` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=ModifyDSPADiscoveryTask>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDSPADiscoveryTask {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub task_id: i64,
    pub name: Option<String>,
    pub description: Option<String>,
    pub enable: Option<i64>,
    pub data_source_id: Option<String>,
    pub condition: Option<String>,
    pub general_rule_set_enable: Option<i64>,
    pub compliance_group_ids: Option<Vec<i64>>,
    pub plan: Option<i64>,
    pub period: Option<i64>,
    pub timing_start_time: Option<String>,
    pub resource_region: Option<String>,
    pub data_source_type: Option<String>,
    pub scan_range: Option<String>,
}
operation! { ModifyDSPADiscoveryTask(dspa_id: String, task_id: i64) "ModifyDSPADiscoveryTask" -> Empty {
    0 "DspaId" dspa_id, 1 "TaskId" task_id, 2 "Name" name: String, 3 "Description" description: String,
    4 "Enable" enable: i64, 5 "DataSourceId" data_source_id: String, 6 "Condition" condition: String,
    7 "GeneralRuleSetEnable" general_rule_set_enable: i64, 8 "ComplianceGroupIds" compliance_group_ids: Vec<i64>,
    9 "Plan" plan: i64, 10 "Period" period: i64, 11 "TimingStartTime" timing_start_time: String,
    12 "ResourceRegion" resource_region: String, 13 "DataSourceType" data_source_type: String,
    14 "ScanRange" scan_range: String
} }

/// Response of [`ModifyDSPADiscoveryTask`]: empty.
pub type ModifyDSPADiscoveryTaskOutput = Empty;

/// Modifies dspaes task result: `ModifyDSPAESTaskResult` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=ModifyDSPAESTaskResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDSPAESTaskResult {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub field_result_id: i64,
    /// Required.
    pub compliance_id: i64,
    pub is_set_non_sensitive_field: Option<bool>,
    pub dest_rule_id: Option<i64>,
    pub dest_category_id: Option<i64>,
    pub dest_level_id: Option<i64>,
    pub src_rule_id: Option<i64>,
    pub src_category_id: Option<i64>,
    pub src_level_id: Option<i64>,
    pub identify_type: Option<i64>,
}
operation! { ModifyDSPAESTaskResult(dspa_id: String, field_result_id: i64, compliance_id: i64)
    "ModifyDSPAESTaskResult" -> Empty {
    0 "DspaId" dspa_id, 1 "FieldResultId" field_result_id, 2 "ComplianceId" compliance_id,
    3 "IsSetNonSensitiveField" is_set_non_sensitive_field: bool, 4 "DestRuleId" dest_rule_id: i64,
    5 "DestCategoryId" dest_category_id: i64, 6 "DestLevelId" dest_level_id: i64, 7 "SrcRuleId" src_rule_id: i64,
    8 "SrcCategoryId" src_category_id: i64, 9 "SrcLevelId" src_level_id: i64, 10 "IdentifyType" identify_type: i64
} }

/// Response of [`ModifyDSPAESTaskResult`]: empty.
pub type ModifyDSPAESTaskResultOutput = Empty;

/// Modifies dspa task result: `ModifyDSPATaskResult` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=ModifyDSPATaskResult>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_MULTIPLE_MARKING_NOT_ALLOWED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDSPATaskResult {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub field_result_id: i64,
    /// Required.
    pub compliance_id: i64,
    pub is_set_non_sensitive_field: Option<bool>,
    pub dest_rule_id: Option<i64>,
    pub dest_category_id: Option<i64>,
    pub dest_level_id: Option<i64>,
    pub src_rule_id: Option<i64>,
    pub src_category_id: Option<i64>,
    pub src_level_id: Option<i64>,
    pub identify_type: Option<i64>,
}
operation! { ModifyDSPATaskResult(dspa_id: String, field_result_id: i64, compliance_id: i64)
    "ModifyDSPATaskResult" -> Empty {
    0 "DspaId" dspa_id, 1 "FieldResultId" field_result_id, 2 "ComplianceId" compliance_id,
    3 "IsSetNonSensitiveField" is_set_non_sensitive_field: bool, 4 "DestRuleId" dest_rule_id: i64,
    5 "DestCategoryId" dest_category_id: i64, 6 "DestLevelId" dest_level_id: i64, 7 "SrcRuleId" src_rule_id: i64,
    8 "SrcCategoryId" src_category_id: i64, 9 "SrcLevelId" src_level_id: i64, 10 "IdentifyType" identify_type: i64
} }

/// Response of [`ModifyDSPATaskResult`]: empty.
pub type ModifyDSPATaskResultOutput = Empty;

/// Queries dspa meta resource db list: `QueryDSPAMetaResourceDbList` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=QueryDSPAMetaResourceDbList>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDSPAMetaResourceDbList {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_region: String,
    /// Required.
    pub meta_type: String,
}
operation! {
    QueryDSPAMetaResourceDbList(dspa_id: String, resource_id: String, resource_region: String, meta_type: String)
    "QueryDSPAMetaResourceDbList" -> QueryDSPAMetaResourceDbListOutput {
    0 "DspaId" dspa_id, 1 "ResourceId" resource_id, 2 "ResourceRegion" resource_region, 3 "MetaType" meta_type
} }

/// Response of [`QueryDSPAMetaResourceDbList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDSPAMetaResourceDbListOutput {
    pub db_relation_status_items: Vec<DbRelationStatusItem>,
}
model! { QueryDSPAMetaResourceDbListOutput {
    0 "DbRelationStatusItems" db_relation_status_items: Vec<DbRelationStatusItem>
} }

/// In the response of [`QueryDSPAMetaResourceDbList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DbRelationStatusItem {
    pub db_name: Option<String>,
    pub bind_status: Option<String>,
    pub valid_status: Option<String>,
}
model! { DbRelationStatusItem {
    0 "DbName" db_name: String, 1 "BindStatus" bind_status: String, 2 "ValidStatus" valid_status: String
} }

/// Queries resource db bind status: `QueryResourceDbBindStatus` of `dsgc` 2019-07-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=QueryResourceDbBindStatus>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResourceDbBindStatus {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_region: String,
    /// Required.
    pub meta_type: String,
}
operation! {
    QueryResourceDbBindStatus(dspa_id: String, resource_id: String, resource_region: String, meta_type: String)
    "QueryResourceDbBindStatus" -> QueryResourceDbBindStatusOutput {
    0 "DspaId" dspa_id, 1 "ResourceId" resource_id, 2 "ResourceRegion" resource_region, 3 "MetaType" meta_type
} }

/// Response of [`QueryResourceDbBindStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResourceDbBindStatusOutput {
    pub bind_db_nums: Option<i64>,
    pub unbind_db_nums: Option<i64>,
}
model! { QueryResourceDbBindStatusOutput {
    0 "BindDbNums" bind_db_nums: i64, 1 "UnbindDbNums" unbind_db_nums: i64
} }

/// Restarts dspa assessment task: `RestartDSPAAssessmentTask` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=RestartDSPAAssessmentTask>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDSPAAssessmentTask {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub task_id: String,
}
operation! { RestartDSPAAssessmentTask(dspa_id: String, task_id: String) "RestartDSPAAssessmentTask" -> Empty {
    0 "DspaId" dspa_id, 1 "TaskId" task_id
} }

/// Response of [`RestartDSPAAssessmentTask`]: empty.
pub type RestartDSPAAssessmentTaskOutput = Empty;

/// Starts dspa discovery task: `StartDSPADiscoveryTask` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=StartDSPADiscoveryTask>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE_TASK_DISABLED`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDSPADiscoveryTask {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub task_id: i64,
}
operation! { StartDSPADiscoveryTask(dspa_id: String, task_id: i64)
    "StartDSPADiscoveryTask" -> StartDSPADiscoveryTaskOutput {
    0 "DspaId" dspa_id, 1 "TaskId" task_id
} }

/// Response of [`StartDSPADiscoveryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDSPADiscoveryTaskOutput {
    pub result_id: Option<i64>,
}
model! { StartDSPADiscoveryTaskOutput {
    0 "ResultId" result_id: i64
} }

/// Stops dspa discovery task: `StopDSPADiscoveryTask` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=StopDSPADiscoveryTask>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDSPADiscoveryTask {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub task_id: i64,
}
operation! { StopDSPADiscoveryTask(dspa_id: String, task_id: i64)
    "StopDSPADiscoveryTask" -> StopDSPADiscoveryTaskOutput {
    0 "DspaId" dspa_id, 1 "TaskId" task_id
} }

/// Response of [`StopDSPADiscoveryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDSPADiscoveryTaskOutput {
    pub result_id: Option<i64>,
}
model! { StopDSPADiscoveryTaskOutput {
    0 "ResultId" result_id: i64
} }

/// Updates dspa self build resource: `UpdateDSPASelfBuildResource` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=UpdateDSPASelfBuildResource>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDSPASelfBuildResource {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub resource_id: String,
    pub resource_v_port: Option<i64>,
    pub user_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub auth_range: Option<String>,
    pub resource_name: Option<String>,
}
operation! { UpdateDSPASelfBuildResource(dspa_id: String, resource_id: String) "UpdateDSPASelfBuildResource" -> Empty {
    0 "DspaId" dspa_id, 1 "ResourceId" resource_id, 2 "ResourceVPort" resource_v_port: i64,
    3 "UserName" user_name: String, 4 "Password" password: Secret, 5 "AuthRange" auth_range: String,
    6 "ResourceName" resource_name: String
} }

/// Response of [`UpdateDSPASelfBuildResource`]: empty.
pub type UpdateDSPASelfBuildResourceOutput = Empty;

/// Verifies dspacos rule: `VerifyDSPACOSRule` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=VerifyDSPACOSRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyDSPACOSRule {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub cos_rules: ScanTaskCOSRules,
    /// Required.
    pub data: String,
}
operation! { VerifyDSPACOSRule(dspa_id: String, cos_rules: ScanTaskCOSRules, data: String)
    "VerifyDSPACOSRule" -> VerifyDSPACOSRuleOutput {
    0 "DspaId" dspa_id, 1 "COSRules" cos_rules, 2 "Data" data
} }

/// Response of [`VerifyDSPACOSRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyDSPACOSRuleOutput {
    pub verify_result: Option<String>,
    pub detail_info: Option<String>,
}
model! { VerifyDSPACOSRuleOutput {
    0 "VerifyResult" verify_result: String, 1 "DetailInfo" detail_info: String
} }

/// Verifies dspa discovery rule: `VerifyDSPADiscoveryRule` of `dsgc` 2019-07-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dsgc&Version=2019-07-23&Action=VerifyDSPADiscoveryRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyDSPADiscoveryRule {
    /// Required.
    pub dspa_id: String,
    /// Required.
    pub match_operator: String,
    pub meta_rule: Option<DataRules>,
    pub content_rule: Option<DataRules>,
    pub verify_meta: Option<String>,
    pub verify_content: Option<String>,
}
operation! { VerifyDSPADiscoveryRule(dspa_id: String, match_operator: String)
    "VerifyDSPADiscoveryRule" -> VerifyDSPADiscoveryRuleOutput {
    0 "DspaId" dspa_id, 1 "MatchOperator" match_operator, 2 "MetaRule" meta_rule: DataRules,
    3 "ContentRule" content_rule: DataRules, 4 "VerifyMeta" verify_meta: String,
    5 "VerifyContent" verify_content: String
} }

/// Response of [`VerifyDSPADiscoveryRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyDSPADiscoveryRuleOutput {
    pub verify_result: Option<String>,
    pub detail_info: Option<String>,
}
model! { VerifyDSPADiscoveryRuleOutput {
    0 "VerifyResult" verify_result: String, 1 "DetailInfo" detail_info: String
} }

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation",
    FAILED_OPERATION "FailedOperation", INTERNAL_ERROR "InternalError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_VALUE "InvalidParameterValue", LIMIT_EXCEEDED "LimitExceeded",
    MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_UNAVAILABLE "ResourceUnavailable",
    RESOURCE_UNAVAILABLE_TASK_DISABLED "ResourceUnavailable.TaskDisabled",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_MULTIPLE_MARKING_NOT_ALLOWED "UnsupportedOperation.MultipleMarkingNotAllowed"
}

#[cfg(feature = "unstable-registry")]
register! {
    AuthorizeDSPAMetaResources, BindDSPAResourceCosBuckets, BindDSPAResourceDatabases, CopyDSPATemplate,
    CreateAssetSortingReportRetryTask, CreateAssetSortingReportTask, CreateDSPAAssessmentRiskLevel,
    CreateDSPAAssessmentRiskTemplate, CreateDSPAAssessmentTask, CreateDSPACOSDiscoveryTask, CreateDSPACategory,
    CreateDSPACategoryRelation, CreateDSPAComplianceGroup, CreateDSPAComplianceRules, CreateDSPACosMetaResources,
    CreateDSPADbMetaResources, CreateDSPADiscoveryRule, CreateDSPADiscoveryTask, CreateDSPALevelGroup,
    CreateDSPAMetaResources, CreateDSPASelfBuildMetaResource, CreateIdentifyRuleAnotherName,
    DecribeSuggestRiskLevelMatrix, DeleteCosMetaResource, DeleteDSPAAssessmentTask, DeleteDSPACOSDiscoveryTask,
    DeleteDSPACOSDiscoveryTaskResult, DeleteDSPADiscoveryTask, DeleteDSPADiscoveryTaskResult, DeleteDSPAMetaResource,
    DescribeAssetDetailDataExportResult, DescribeAssetOverview, DescribeBindDBList,
    DescribeCOSAssetSensitiveDistribution, DescribeDSPAAssessmentHighRiskTop10Overview,
    DescribeDSPAAssessmentLatestRiskDetailInfo, DescribeDSPAAssessmentLatestRiskList,
    DescribeDSPAAssessmentNewDiscoveredRiskOverview, DescribeDSPAAssessmentPendingRiskOverview,
    DescribeDSPAAssessmentProcessingRiskOverview, DescribeDSPAAssessmentRiskAmountOverview,
    DescribeDSPAAssessmentRiskDatasourceTop5, DescribeDSPAAssessmentRiskDealedOverview,
    DescribeDSPAAssessmentRiskDealedTrend, DescribeDSPAAssessmentRiskDistributionOverview,
    DescribeDSPAAssessmentRiskItemTop5, DescribeDSPAAssessmentRiskLevelDetail, DescribeDSPAAssessmentRiskLevelList,
    DescribeDSPAAssessmentRiskLevelTrend, DescribeDSPAAssessmentRiskOverview, DescribeDSPAAssessmentRiskProcessHistory,
    DescribeDSPAAssessmentRiskSideDistributed, DescribeDSPAAssessmentRiskSideList,
    DescribeDSPAAssessmentRiskTemplateDetail, DescribeDSPAAssessmentRiskTemplateVulnerableList,
    DescribeDSPAAssessmentRisks, DescribeDSPAAssessmentTasks, DescribeDSPAAssessmentTemplateControlItems,
    DescribeDSPAAssessmentTemplates, DescribeDSPACOSDataAssetBuckets, DescribeDSPACOSDataAssetByComplianceId,
    DescribeDSPACOSDataAssetDetail, DescribeDSPACOSDiscoveryTaskDetail, DescribeDSPACOSDiscoveryTaskFiles,
    DescribeDSPACOSDiscoveryTaskResult, DescribeDSPACOSDiscoveryTasks, DescribeDSPACOSTaskResultDetail,
    DescribeDSPACategories, DescribeDSPACategoryRuleStatistic, DescribeDSPACategoryRules, DescribeDSPACategoryTree,
    DescribeDSPACategoryTreeWithRules, DescribeDSPAComplianceGroupDetail, DescribeDSPAComplianceGroups,
    DescribeDSPAComplianceUpdateNotification, DescribeDSPADataSourceDbInfo, DescribeDSPADiscoveryRules,
    DescribeDSPADiscoveryServiceStatus, DescribeDSPADiscoveryTaskDetail, DescribeDSPADiscoveryTaskResult,
    DescribeDSPADiscoveryTaskResultDetail, DescribeDSPADiscoveryTaskTables, DescribeDSPADiscoveryTasks,
    DescribeDSPAESDataAssetByComplianceId, DescribeDSPAESDataAssetDetail, DescribeDSPAESDataSample,
    DescribeDSPAESDiscoveryTaskResultDetail, DescribeDSPALevelDetail, DescribeDSPALevelGroups,
    DescribeDSPARDBDataAssetByComplianceId, DescribeDSPARDBDataAssetDetail, DescribeDSPASupportedMetas,
    DescribeDSPATaskResultDataSample, DescribeESAssetSensitiveDistribution, DescribeExportTaskResult,
    DescribeMongoAssetSensitiveDistribution, DescribeRDBAssetSensitiveDistribution, DescribeReportTaskDownloadUrl,
    DescribeReportTasks, DescribeSensitiveCOSDataDistribution, DescribeSensitiveRDBDataDistribution,
    DisableDSPAMetaResourceAuth, EnableDSPADiscoveryRule, EnableTrialVersion, ExportAssetDetailData,
    GetResourceConnectionStatus, GetTrialVersion, GetUserQuotaInfo, ListDSPAClusters, ListDSPACosMetaResources,
    ListDSPAMetaResources, ModifyDSPAAssessmentRisk, ModifyDSPAAssessmentRiskLatest, ModifyDSPAAssessmentRiskLevel,
    ModifyDSPAAssessmentRiskTemplate, ModifyDSPACOSDiscoveryTask, ModifyDSPACOSTaskResult, ModifyDSPACategory,
    ModifyDSPACategoryRelation, ModifyDSPAClusterInfo, ModifyDSPAComplianceGroup, ModifyDSPADiscoveryRule,
    ModifyDSPADiscoveryTask, ModifyDSPAESTaskResult, ModifyDSPATaskResult, QueryDSPAMetaResourceDbList,
    QueryResourceDbBindStatus, RestartDSPAAssessmentTask, StartDSPADiscoveryTask, StopDSPADiscoveryTask,
    UpdateDSPASelfBuildResource, VerifyDSPACOSRule, VerifyDSPADiscoveryRule
}
