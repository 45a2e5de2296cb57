//! `oceanbasepro` of Alibaba Cloud, API version 2019-09-01.
//!
//! Endpoint: a table of 10 regions, else `oceanbasepro.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, oceanbasepro::DescribeDatabases};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeDatabases::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "oceanbasepro.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "oceanbasepro.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "oceanbasepro.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "oceanbasepro.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-hongkong", "oceanbasepro.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "oceanbasepro.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "oceanbasepro.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "oceanbasepro.cn-shenzhen.aliyuncs.com"),
        ("cn-zhangjiakou", "oceanbasepro.cn-zhangjiakou.aliyuncs.com"),
        ("us-west-1", "oceanbasepro.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "oceanbasepro-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "oceanbasepro-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "oceanbasepro-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "oceanbasepro-vpc.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "oceanbasepro-vpc.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-hangzhou", "oceanbasepro-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "oceanbasepro-vpc.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-hongkong", "oceanbasepro-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-qingdao", "oceanbasepro-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "oceanbasepro-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "oceanbasepro-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "oceanbasepro-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "oceanbasepro-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-zhangjiakou", "oceanbasepro-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "oceanbasepro-vpc.eu-central-1.aliyuncs.com"),
        ("me-central-1", "oceanbasepro-vpc.me-central-1.aliyuncs.com"),
        ("us-east-1", "oceanbasepro-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "oceanbasepro-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "oceanbasepro",
    "2019-09-01",
    "oceanbasepro",
    &ENDPOINTS,
);

/// Batches kill process list: `BatchKillProcessList` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/BatchKillProcessList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchKillProcessList {
    pub by_ob_session_id: Option<bool>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub session_list: String,
    /// Required.
    pub tenant_id: String,
}
operation! { BatchKillProcessList(instance_id: String, session_list: String, tenant_id: String)
    "BatchKillProcessList" -> BatchKillProcessListOutput {
    0 "ByObSessionId" by_ob_session_id: bool, 1 "InstanceId" instance_id, 2 "SessionList" session_list,
    3 "TenantId" tenant_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`BatchKillProcessList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchKillProcessListOutput {
    pub data: Vec<BatchKillProcessListData>,
}
model! { BatchKillProcessListOutput {
    0 "Data" data: Vec<BatchKillProcessListData>
} }

/// In the response of [`BatchKillProcessList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchKillProcessListData {
    pub success: Option<bool>,
}
model! { BatchKillProcessListData {
    0 "Success" success: bool
} }

/// Batches kill session list: `BatchKillSessionList` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/BatchKillSessionList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchKillSessionList {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub session_list: String,
    /// Required.
    pub tenant_id: String,
}
operation! { BatchKillSessionList(instance_id: String, session_list: String, tenant_id: String)
    "BatchKillSessionList" -> Empty {
    0 "InstanceId" instance_id, 1 "SessionList" session_list, 2 "TenantId" tenant_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`BatchKillSessionList`]: empty.
pub type BatchKillSessionListOutput = Empty;

/// Cancels project modify record: `CancelProjectModifyRecord` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/CancelProjectModifyRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelProjectModifyRecord {
    /// Required.
    pub id: String,
}
operation! { CancelProjectModifyRecord(id: String) "CancelProjectModifyRecord" -> CancelProjectModifyRecordOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`CancelProjectModifyRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelProjectModifyRecordOutput {
    pub advice: Option<String>,
    pub code: Option<String>,
    pub cost: Option<String>,
    pub data: Option<Value>,
    pub error_detail: Option<CancelProjectModifyRecordErrorDetail>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { CancelProjectModifyRecordOutput {
    0 "Advice" advice: String, 1 "Code" code: String, 2 "Cost" cost: String, 3 "Data" data: Value,
    4 "ErrorDetail" error_detail: CancelProjectModifyRecordErrorDetail, 5 "Message" message: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "Success" success: bool,
    9 "TotalCount" total_count: i64
} }

/// In the response of [`CancelProjectModifyRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelProjectModifyRecordErrorDetail {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { CancelProjectModifyRecordErrorDetail {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// Creates backup set download link: `CreateBackupSetDownloadLink` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/CreateBackupSetDownloadLink>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupSetDownloadLink {
    /// Required.
    pub backup_set_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { CreateBackupSetDownloadLink(backup_set_id: String, instance_id: String)
    "CreateBackupSetDownloadLink" -> CreateBackupSetDownloadLinkOutput {
    0 "BackupSetId" backup_set_id, 1 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`CreateBackupSetDownloadLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupSetDownloadLinkOutput {
    pub download_task_id: Option<i64>,
}
model! { CreateBackupSetDownloadLinkOutput {
    0 "DownloadTaskId" download_task_id: i64
} }

/// Creates database: `CreateDatabase` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/CreateDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatabase {
    pub client_token: Option<String>,
    pub collation: Option<String>,
    /// Required.
    pub database_name: String,
    pub description: Option<String>,
    /// Required.
    pub encoding: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub tenant_id: String,
}
operation! { CreateDatabase(database_name: String, encoding: String, instance_id: String, tenant_id: String)
    "CreateDatabase" -> CreateDatabaseOutput {
    0 "ClientToken" client_token: String, 1 "Collation" collation: String, 2 "DatabaseName" database_name,
    3 "Description" description: String, 4 "Encoding" encoding, 5 "InstanceId" instance_id, 6 "TenantId" tenant_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`CreateDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatabaseOutput {
    pub database_name: Option<String>,
}
model! { CreateDatabaseOutput {
    0 "DatabaseName" database_name: String
} }

/// Creates instance: `CreateInstance` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/CreateInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    pub auto_renew: Option<bool>,
    pub auto_renew_period: Option<i64>,
    /// Required.
    pub charge_type: String,
    pub cpu_arch: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_type: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub instance_class: String,
    /// At most 64 characters.
    pub instance_name: Option<String>,
    pub isolation_optimization: Option<String>,
    pub ob_version: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub primary_instance: Option<String>,
    pub primary_region: Option<String>,
    pub replica_mode: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub series: String,
    /// Required.
    pub zones: String,
}
operation! { CreateInstance(charge_type: String, instance_class: String, series: String, zones: String)
    "CreateInstance" -> CreateInstanceOutput {
    0 "AutoRenew" auto_renew: bool, 1 "AutoRenewPeriod" auto_renew_period: i64, 2 "ChargeType" charge_type,
    3 "CpuArch" cpu_arch: String, 4 "DiskSize" disk_size: i64, 5 "DiskType" disk_type: String, 6 "DryRun" dry_run: bool,
    7 "InstanceClass" instance_class, 8 "InstanceName" instance_name: String,
    9 "IsolationOptimization" isolation_optimization: String, 10 "ObVersion" ob_version: String,
    11 "Period" period: i64, 12 "PeriodUnit" period_unit: String, 13 "PrimaryInstance" primary_instance: String,
    14 "PrimaryRegion" primary_region: String, 15 "ReplicaMode" replica_mode: String,
    16 "ResourceGroupId" resource_group_id: String, 17 "Series" series, 18 "Zones" zones
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None)
] }

/// Response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub data: Option<CreateInstanceData>,
}
model! { CreateInstanceOutput {
    0 "Data" data: CreateInstanceData
} }

/// In the response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceData {
    pub dry_run_result: Option<bool>,
    pub instance_id: Option<String>,
    pub order_id: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { CreateInstanceData {
    0 "DryRunResult" dry_run_result: bool, 1 "InstanceId" instance_id: String, 2 "OrderId" order_id: String,
    3 "ResourceGroupId" resource_group_id: String
} }

/// Creates label: `CreateLabel` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/CreateLabel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLabel {
    /// Required.
    pub name: String,
}
operation! { CreateLabel(name: String) "CreateLabel" -> CreateLabelOutput {
    0 "Name" name
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`CreateLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLabelOutput {
    pub advice: Option<String>,
    pub code: Option<String>,
    pub cost: Option<String>,
    pub data: Option<String>,
    pub error_detail: Option<CreateLabelErrorDetail>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { CreateLabelOutput {
    0 "Advice" advice: String, 1 "Code" code: String, 2 "Cost" cost: String, 3 "Data" data: String,
    4 "ErrorDetail" error_detail: CreateLabelErrorDetail, 5 "Message" message: String, 6 "PageNumber" page_number: i64,
    7 "PageSize" page_size: i64, 8 "Success" success: bool, 9 "TotalCount" total_count: i64
} }

/// In the response of [`CreateLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLabelErrorDetail {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { CreateLabelErrorDetail {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// Creates my sql data source: `CreateMySqlDataSource` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/CreateMySqlDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMySqlDataSource {
    pub description: Option<String>,
    pub dg_instance_id: Option<String>,
    pub instance_id: Option<String>,
    pub ip: Option<String>,
    /// Required. 1 to 128 characters.
    pub name: String,
    /// Required. Secret.
    pub password: Secret,
    pub port: Option<i64>,
    pub schema: Option<String>,
    /// Required.
    pub r#type: String,
    pub use_ssl: Option<bool>,
    /// Required.
    pub user_name: String,
    pub vpc_id: Option<String>,
}
operation! { CreateMySqlDataSource(name: String, password: Secret, r#type: String, user_name: String)
    "CreateMySqlDataSource" -> CreateMySqlDataSourceOutput {
    0 "Description" description: String, 1 "DgInstanceId" dg_instance_id: String, 2 "InstanceId" instance_id: String,
    3 "Ip" ip: String, 4 "Name" name, 5 "Password" password, 6 "Port" port: i64, 7 "Schema" schema: String,
    8 "Type" r#type, 9 "UseSsl" use_ssl: bool, 10 "UserName" user_name, 11 "VpcId" vpc_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None)
] }

/// Response of [`CreateMySqlDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMySqlDataSourceOutput {
    pub advice: Option<String>,
    pub code: Option<String>,
    pub cost: Option<String>,
    pub data: Option<String>,
    pub error_detail: Option<CreateMySqlDataSourceErrorDetail>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { CreateMySqlDataSourceOutput {
    0 "Advice" advice: String, 1 "Code" code: String, 2 "Cost" cost: String, 3 "Data" data: String,
    4 "ErrorDetail" error_detail: CreateMySqlDataSourceErrorDetail, 5 "Message" message: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "Success" success: bool,
    9 "TotalCount" total_count: i64
} }

/// In the response of [`CreateMySqlDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMySqlDataSourceErrorDetail {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { CreateMySqlDataSourceErrorDetail {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// Creates oas outline task: `CreateOasOutlineTask` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/CreateOasOutlineTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOasOutlineTask {
    pub by_sql_id: Option<bool>,
    /// Required.
    pub database_name: String,
    pub dynamic_sql: Option<bool>,
    pub end_time: Option<String>,
    pub index_name: Option<String>,
    /// Required.
    pub instance_id: String,
    pub is_concurrent_limit: Option<bool>,
    pub max_concurrent: Option<i64>,
    pub plan_data: Option<String>,
    pub sql_id: Option<String>,
    /// Required.
    pub sql_text: String,
    pub start_time: Option<String>,
    pub statement_id: Option<String>,
    pub table_name: Option<String>,
    /// Required.
    pub tenant_id: String,
    pub u_id: Option<String>,
}
operation! { CreateOasOutlineTask(database_name: String, instance_id: String, sql_text: String, tenant_id: String)
    "CreateOasOutlineTask" -> CreateOasOutlineTaskOutput {
    0 "BySqlId" by_sql_id: bool, 1 "DatabaseName" database_name, 2 "DynamicSql" dynamic_sql: bool,
    3 "EndTime" end_time: String, 4 "IndexName" index_name: String, 5 "InstanceId" instance_id,
    6 "IsConcurrentLimit" is_concurrent_limit: bool, 7 "MaxConcurrent" max_concurrent: i64,
    8 "PlanData" plan_data: String, 9 "SqlId" sql_id: String, 10 "SqlText" sql_text, 11 "StartTime" start_time: String,
    12 "StatementId" statement_id: String, 13 "TableName" table_name: String, 14 "TenantId" tenant_id,
    15 "UId" u_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None)
] }

/// Response of [`CreateOasOutlineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOasOutlineTaskOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateOasOutlineTaskOutput {
    0 "Message" message: String, 1 "Success" success: bool
} }

/// Creates ocean base data source: `CreateOceanBaseDataSource` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/CreateOceanBaseDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOceanBaseDataSource {
    pub cluster: Option<String>,
    pub config_url: Option<String>,
    pub description: Option<String>,
    /// Secret.
    pub drc_password: Option<Secret>,
    pub drc_user_name: Option<String>,
    /// Secret.
    pub inner_drc_password: Option<Secret>,
    pub ip: Option<String>,
    pub log_proxy_ip: Option<String>,
    pub log_proxy_port: Option<String>,
    /// Required.
    pub name: String,
    /// Required. Secret.
    pub password: Secret,
    pub port: Option<i64>,
    /// Required.
    pub tenant: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub user_name: String,
    pub vpc_id: Option<String>,
}

/// Arguments of [`CreateOceanBaseDataSource::new`].
pub struct CreateOceanBaseDataSourceRequired {
    pub name: String,
    pub password: Secret,
    pub tenant: String,
    pub r#type: String,
    pub user_name: String,
}
operation! {
    CreateOceanBaseDataSource { CreateOceanBaseDataSourceRequired: name, password, tenant, r#type, user_name }
    "CreateOceanBaseDataSource" -> CreateOceanBaseDataSourceOutput {
    0 "Cluster" cluster: String, 1 "ConfigUrl" config_url: String, 2 "Description" description: String,
    3 "DrcPassword" drc_password: Secret, 4 "DrcUserName" drc_user_name: String,
    5 "InnerDrcPassword" inner_drc_password: Secret, 6 "Ip" ip: String, 7 "LogProxyIp" log_proxy_ip: String,
    8 "LogProxyPort" log_proxy_port: String, 9 "Name" name, 10 "Password" password, 11 "Port" port: i64,
    12 "Tenant" tenant, 13 "Type" r#type, 14 "UserName" user_name, 15 "VpcId" vpc_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None)
] }

/// Response of [`CreateOceanBaseDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOceanBaseDataSourceOutput {
    pub advice: Option<String>,
    pub code: Option<String>,
    pub cost: Option<String>,
    pub data: Option<String>,
    pub error_detail: Option<CreateOceanBaseDataSourceErrorDetail>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { CreateOceanBaseDataSourceOutput {
    0 "Advice" advice: String, 1 "Code" code: String, 2 "Cost" cost: String, 3 "Data" data: String,
    4 "ErrorDetail" error_detail: CreateOceanBaseDataSourceErrorDetail, 5 "Message" message: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "Success" success: bool,
    9 "TotalCount" total_count: i64
} }

/// In the response of [`CreateOceanBaseDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOceanBaseDataSourceErrorDetail {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { CreateOceanBaseDataSourceErrorDetail {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// Creates oms mysql data source: `CreateOmsMysqlDataSource` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/CreateOmsMysqlDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOmsMysqlDataSource {
    pub description: Option<String>,
    pub dg_database_id: Option<String>,
    pub instance_id: Option<String>,
    pub ip: Option<String>,
    /// Required.
    pub name: String,
    /// Required. Secret.
    pub password: Secret,
    pub port: Option<String>,
    pub schema: Option<String>,
    /// Required.
    pub r#type: String,
    /// Required.
    pub username: String,
    pub vpc_id: Option<String>,
}
operation! { CreateOmsMysqlDataSource(name: String, password: Secret, r#type: String, username: String)
    "CreateOmsMysqlDataSource" -> CreateOmsMysqlDataSourceOutput {
    0 "Description" description: String, 1 "DgDatabaseId" dg_database_id: String, 2 "InstanceId" instance_id: String,
    3 "Ip" ip: String, 4 "Name" name, 5 "Password" password, 6 "Port" port: String, 7 "Schema" schema: String,
    8 "Type" r#type, 9 "Username" username, 10 "VpcId" vpc_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] }

/// Response of [`CreateOmsMysqlDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOmsMysqlDataSourceOutput {
    pub data: Option<CreateOmsMysqlDataSourceData>,
}
model! { CreateOmsMysqlDataSourceOutput {
    0 "Data" data: CreateOmsMysqlDataSourceData
} }

/// In the response of [`CreateOmsMysqlDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOmsMysqlDataSourceData {
    pub endpoint_id: Option<String>,
}
model! { CreateOmsMysqlDataSourceData {
    0 "EndpointId" endpoint_id: String
} }

/// Creates project: `CreateProject` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/CreateProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProject {
    pub common_transfer_config: Option<CreateProjectCommonTransferConfig>,
    pub enable_full_transfer: Option<bool>,
    pub enable_full_verify: Option<bool>,
    pub enable_incr_transfer: Option<bool>,
    pub enable_reverse_incr_transfer: Option<bool>,
    pub enable_struct_transfer: Option<bool>,
    pub full_transfer_config: Option<CreateProjectFullTransferConfig>,
    /// Required.
    pub id: String,
    pub incr_transfer_config: Option<CreateProjectIncrTransferConfig>,
    pub label_ids: Option<Vec<String>>,
    /// Required.
    pub name: String,
    pub oss_key: Option<String>,
    pub reverse_incr_transfer_config: Option<CreateProjectReverseIncrTransferConfig>,
    /// Required.
    pub sink_endpoint_id: String,
    /// Required.
    pub source_endpoint_id: String,
    pub struct_transfer_config: Option<CreateProjectStructTransferConfig>,
    /// Required.
    pub transfer_mapping: CreateProjectTransferMapping,
    /// Required.
    pub r#type: String,
    pub use_oss: Option<bool>,
    /// Required.
    pub worker_grade_id: String,
}

/// Arguments of [`CreateProject::new`].
pub struct CreateProjectRequired {
    pub id: String,
    pub name: String,
    pub sink_endpoint_id: String,
    pub source_endpoint_id: String,
    pub transfer_mapping: CreateProjectTransferMapping,
    pub r#type: String,
    pub worker_grade_id: String,
}
operation! {
    CreateProject { CreateProjectRequired: id, name, sink_endpoint_id, source_endpoint_id, transfer_mapping, r#type, worker_grade_id }
    "CreateProject" -> CreateProjectOutput {
    0 "CommonTransferConfig" common_transfer_config: CreateProjectCommonTransferConfig,
    1 "EnableFullTransfer" enable_full_transfer: bool, 2 "EnableFullVerify" enable_full_verify: bool,
    3 "EnableIncrTransfer" enable_incr_transfer: bool, 4 "EnableReverseIncrTransfer" enable_reverse_incr_transfer: bool,
    5 "EnableStructTransfer" enable_struct_transfer: bool,
    6 "FullTransferConfig" full_transfer_config: CreateProjectFullTransferConfig, 7 "Id" id,
    8 "IncrTransferConfig" incr_transfer_config: CreateProjectIncrTransferConfig, 9 "LabelIds" label_ids: Vec<String>,
    10 "Name" name, 11 "OssKey" oss_key: String,
    12 "ReverseIncrTransferConfig" reverse_incr_transfer_config: CreateProjectReverseIncrTransferConfig,
    13 "SinkEndpointId" sink_endpoint_id, 14 "SourceEndpointId" source_endpoint_id,
    15 "StructTransferConfig" struct_transfer_config: CreateProjectStructTransferConfig,
    16 "TransferMapping" transfer_mapping, 17 "Type" r#type, 18 "UseOss" use_oss: bool,
    19 "WorkerGradeId" worker_grade_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::Json),
    Mark::new(9, Location::Body, Style::Json),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::Json),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::Json),
    Mark::new(16, Location::Body, Style::Json),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None)
] }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectCommonTransferConfig {
    pub active_active: Option<bool>,
    pub custom_columns: Option<Vec<CreateProjectCustomColumns>>,
    pub data_works_business_name: Option<String>,
    pub datahub_topic_type: Option<String>,
    pub mq_partition: Option<i64>,
    pub mq_partition_mode: Option<String>,
    pub mq_serializer_type: Option<String>,
    pub rocket_mq_enable_msg_trace: Option<bool>,
    pub rocket_mq_msg_tags: Option<String>,
    pub rocket_mq_producer_group: Option<String>,
    pub rocket_mq_send_msg_timeout: Option<i64>,
    pub sink_store_format: Option<String>,
    pub source_store_format: Option<String>,
    pub sync_schema: Option<bool>,
    pub sync_schema_column_name: Option<String>,
    pub table_category: Option<String>,
}
input! { CreateProjectCommonTransferConfig() {
    0 "ActiveActive" active_active: bool, 1 "CustomColumns" custom_columns: Vec<CreateProjectCustomColumns>,
    2 "DataWorksBusinessName" data_works_business_name: String, 3 "DatahubTopicType" datahub_topic_type: String,
    4 "MqPartition" mq_partition: i64, 5 "MqPartitionMode" mq_partition_mode: String,
    6 "MqSerializerType" mq_serializer_type: String, 7 "RocketMqEnableMsgTrace" rocket_mq_enable_msg_trace: bool,
    8 "RocketMqMsgTags" rocket_mq_msg_tags: String, 9 "RocketMqProducerGroup" rocket_mq_producer_group: String,
    10 "RocketMqSendMsgTimeout" rocket_mq_send_msg_timeout: i64, 11 "SinkStoreFormat" sink_store_format: String,
    12 "SourceStoreFormat" source_store_format: String, 13 "SyncSchema" sync_schema: bool,
    14 "SyncSchemaColumnName" sync_schema_column_name: String, 15 "TableCategory" table_category: String
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectCustomColumns {
    pub column_name: Option<String>,
    pub expression: Option<String>,
}
input! { CreateProjectCustomColumns() {
    0 "ColumnName" column_name: String, 1 "Expression" expression: String
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectFullTransferConfig {
    pub allow_dest_table_not_empty: Option<bool>,
    pub full_transfer_speed_mode: Option<String>,
    pub full_verify_speed_mode: Option<String>,
    pub hbase_obj_check_mode: Option<String>,
    pub hbase_obj_mig_mode: Option<String>,
    pub index_ddl_concurrency_limit: Option<i64>,
    pub max_concurrent_index_ddls: Option<i64>,
    pub none_pk_uk_truncate_dst_table: Option<bool>,
    pub read_worker_num: Option<i64>,
    pub throttle_iops: Option<i64>,
    pub throttle_rps: Option<i64>,
    pub write_worker_num: Option<i64>,
}
input! { CreateProjectFullTransferConfig() {
    0 "AllowDestTableNotEmpty" allow_dest_table_not_empty: bool,
    1 "FullTransferSpeedMode" full_transfer_speed_mode: String, 2 "FullVerifySpeedMode" full_verify_speed_mode: String,
    3 "HbaseObjCheckMode" hbase_obj_check_mode: String, 4 "HbaseObjMigMode" hbase_obj_mig_mode: String,
    5 "IndexDDLConcurrencyLimit" index_ddl_concurrency_limit: i64,
    6 "MaxConcurrentIndexDDLs" max_concurrent_index_ddls: i64,
    7 "NonePkUkTruncateDstTable" none_pk_uk_truncate_dst_table: bool, 8 "ReadWorkerNum" read_worker_num: i64,
    9 "ThrottleIOPS" throttle_iops: i64, 10 "ThrottleRps" throttle_rps: i64, 11 "WriteWorkerNum" write_worker_num: i64
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectIncrTransferConfig {
    pub enable_incr_sync_statistics: Option<bool>,
    pub enable_sequencing_within_txn: Option<bool>,
    pub incr_sync_concurrency: Option<i64>,
    pub record_type_white_list: Option<Vec<String>>,
    pub start_timestamp: Option<String>,
    pub store_log_kept_hour: Option<i64>,
    pub support_ddl_types: Option<Vec<String>>,
    pub throttle_iops: Option<i64>,
    pub throttle_rps: Option<i64>,
}
input! { CreateProjectIncrTransferConfig() {
    0 "EnableIncrSyncStatistics" enable_incr_sync_statistics: bool,
    1 "EnableSequencingWithinTxn" enable_sequencing_within_txn: bool,
    2 "IncrSyncConcurrency" incr_sync_concurrency: i64, 3 "RecordTypeWhiteList" record_type_white_list: Vec<String>,
    4 "StartTimestamp" start_timestamp: String, 5 "StoreLogKeptHour" store_log_kept_hour: i64,
    6 "SupportDDLTypes" support_ddl_types: Vec<String>, 7 "ThrottleIOPS" throttle_iops: i64,
    8 "ThrottleRps" throttle_rps: i64
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectReverseIncrTransferConfig {
    pub enable_incr_sync_statistics: Option<bool>,
    pub enable_sequencing_within_txn: Option<bool>,
    pub incr_sync_concurrency: Option<i64>,
    pub record_type_white_list: Option<Vec<String>>,
    pub start_timestamp: Option<String>,
    pub store_log_kept_hour: Option<i64>,
    pub support_ddl_types: Option<Vec<String>>,
    pub throttle_iops: Option<i64>,
    pub throttle_rps: Option<i64>,
}
input! { CreateProjectReverseIncrTransferConfig() {
    0 "EnableIncrSyncStatistics" enable_incr_sync_statistics: bool,
    1 "EnableSequencingWithinTxn" enable_sequencing_within_txn: bool,
    2 "IncrSyncConcurrency" incr_sync_concurrency: i64, 3 "RecordTypeWhiteList" record_type_white_list: Vec<String>,
    4 "StartTimestamp" start_timestamp: String, 5 "StoreLogKeptHour" store_log_kept_hour: i64,
    6 "SupportDDLTypes" support_ddl_types: Vec<String>, 7 "ThrottleIOPS" throttle_iops: i64,
    8 "ThrottleRps" throttle_rps: i64
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectStructTransferConfig {
    pub byte_char_convert_strategy: Option<String>,
    pub defer_index_creation: Option<bool>,
}
input! { CreateProjectStructTransferConfig() {
    0 "ByteCharConvertStrategy" byte_char_convert_strategy: String, 1 "DeferIndexCreation" defer_index_creation: bool
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectTransferMapping {
    pub databases: Option<Vec<CreateProjectDatabases>>,
    pub databases_black: Option<Vec<CreateProjectDatabasesBlack>>,
    pub mode: Option<String>,
    pub table_and_view_black_list: Option<Vec<String>>,
    pub table_and_view_white_list: Option<Vec<String>>,
}
input! { CreateProjectTransferMapping() {
    0 "Databases" databases: Vec<CreateProjectDatabases>,
    1 "DatabasesBlack" databases_black: Vec<CreateProjectDatabasesBlack>, 2 "Mode" mode: String,
    3 "TableAndViewBlackList" table_and_view_black_list: Vec<String>,
    4 "TableAndViewWhiteList" table_and_view_white_list: Vec<String>
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectDatabases {
    pub cluster_name: Option<String>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub specific_tables: Option<Vec<CreateProjectSpecificTables>>,
    pub specific_views: Option<Vec<CreateProjectSpecificViews>>,
    pub tables: Option<Vec<CreateProjectTables>>,
    pub tenant_name: Option<String>,
    pub views: Option<Vec<CreateProjectViews>>,
}
input! { CreateProjectDatabases() {
    0 "ClusterName" cluster_name: String, 1 "Id" id: String, 2 "MappedName" mapped_name: String, 3 "Name" name: String,
    4 "SpecificTables" specific_tables: Vec<CreateProjectSpecificTables>,
    5 "SpecificViews" specific_views: Vec<CreateProjectSpecificViews>, 6 "Tables" tables: Vec<CreateProjectTables>,
    7 "TenantName" tenant_name: String, 8 "Views" views: Vec<CreateProjectViews>
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectSpecificTables {
    pub adb_table_schema: Option<CreateProjectAdbTableSchema>,
    pub filter_columns: Option<Vec<String>>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub shard_columns: Option<Vec<String>>,
    pub where_clause: Option<String>,
}
input! { CreateProjectSpecificTables() {
    0 "AdbTableSchema" adb_table_schema: CreateProjectAdbTableSchema, 1 "FilterColumns" filter_columns: Vec<String>,
    2 "Id" id: String, 3 "MappedName" mapped_name: String, 4 "Name" name: String,
    5 "ShardColumns" shard_columns: Vec<String>, 6 "WhereClause" where_clause: String
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectAdbTableSchema {
    pub distributed_keys: Option<Vec<String>>,
    pub partition_life_cycle: Option<String>,
    pub partition_statement: Option<String>,
    pub primary_keys: Option<Vec<String>>,
}
input! { CreateProjectAdbTableSchema() {
    0 "DistributedKeys" distributed_keys: Vec<String>, 1 "PartitionLifeCycle" partition_life_cycle: String,
    2 "PartitionStatement" partition_statement: String, 3 "PrimaryKeys" primary_keys: Vec<String>
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectSpecificViews {
    pub adb_table_schema: Option<CreateProjectSpecificViewsAdbTableSchema>,
    pub filter_columns: Option<Vec<String>>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub shard_columns: Option<Vec<String>>,
    pub where_clause: Option<String>,
}
input! { CreateProjectSpecificViews() {
    0 "AdbTableSchema" adb_table_schema: CreateProjectSpecificViewsAdbTableSchema,
    1 "FilterColumns" filter_columns: Vec<String>, 2 "Id" id: String, 3 "MappedName" mapped_name: String,
    4 "Name" name: String, 5 "ShardColumns" shard_columns: Vec<String>, 6 "WhereClause" where_clause: String
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectSpecificViewsAdbTableSchema {
    pub distributed_keys: Option<Vec<String>>,
    pub partition_life_cycle: Option<String>,
    pub partition_statement: Option<String>,
    pub primary_keys: Option<Vec<String>>,
}
input! { CreateProjectSpecificViewsAdbTableSchema() {
    0 "DistributedKeys" distributed_keys: Vec<String>, 1 "PartitionLifeCycle" partition_life_cycle: String,
    2 "PartitionStatement" partition_statement: String, 3 "PrimaryKeys" primary_keys: Vec<String>
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectTables {
    pub adb_table_schema: Option<CreateProjectTablesAdbTableSchema>,
    pub filter_columns: Option<Vec<String>>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub obkv_partition_config: Option<CreateProjectObkvPartitionConfig>,
    pub shard_columns: Option<Vec<String>>,
    pub where_clause: Option<String>,
}
input! { CreateProjectTables() {
    0 "AdbTableSchema" adb_table_schema: CreateProjectTablesAdbTableSchema,
    1 "FilterColumns" filter_columns: Vec<String>, 2 "Id" id: String, 3 "MappedName" mapped_name: String,
    4 "Name" name: String, 5 "ObkvPartitionConfig" obkv_partition_config: CreateProjectObkvPartitionConfig,
    6 "ShardColumns" shard_columns: Vec<String>, 7 "WhereClause" where_clause: String
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectTablesAdbTableSchema {
    pub distributed_keys: Option<Vec<String>>,
    pub partition_life_cycle: Option<String>,
    pub partition_statement: Option<String>,
    pub primary_keys: Option<Vec<String>>,
}
input! { CreateProjectTablesAdbTableSchema() {
    0 "DistributedKeys" distributed_keys: Vec<String>, 1 "PartitionLifeCycle" partition_life_cycle: String,
    2 "PartitionStatement" partition_statement: String, 3 "PrimaryKeys" primary_keys: Vec<String>
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectObkvPartitionConfig {
    pub partition_size: Option<i64>,
    pub partition_type: Option<String>,
    pub virtual_column: Option<String>,
}
input! { CreateProjectObkvPartitionConfig() {
    0 "PartitionSize" partition_size: i64, 1 "PartitionType" partition_type: String,
    2 "VirtualColumn" virtual_column: String
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectViews {
    pub adb_table_schema: Option<CreateProjectViewsAdbTableSchema>,
    pub filter_columns: Option<Vec<String>>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub shard_columns: Option<Vec<String>>,
    pub where_clause: Option<String>,
}
input! { CreateProjectViews() {
    0 "AdbTableSchema" adb_table_schema: CreateProjectViewsAdbTableSchema,
    1 "FilterColumns" filter_columns: Vec<String>, 2 "Id" id: String, 3 "MappedName" mapped_name: String,
    4 "Name" name: String, 5 "ShardColumns" shard_columns: Vec<String>, 6 "WhereClause" where_clause: String
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectViewsAdbTableSchema {
    pub distributed_keys: Option<Vec<String>>,
    pub partition_life_cycle: Option<String>,
    pub partition_statement: Option<String>,
    pub primary_keys: Option<Vec<String>>,
}
input! { CreateProjectViewsAdbTableSchema() {
    0 "DistributedKeys" distributed_keys: Vec<String>, 1 "PartitionLifeCycle" partition_life_cycle: String,
    2 "PartitionStatement" partition_statement: String, 3 "PrimaryKeys" primary_keys: Vec<String>
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectDatabasesBlack {
    pub cluster_name: Option<String>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub specific_tables: Option<Vec<CreateProjectDatabasesBlackSpecificTables>>,
    pub specific_views: Option<Vec<CreateProjectDatabasesBlackSpecificViews>>,
    pub tables: Option<Vec<CreateProjectDatabasesBlackTables>>,
    pub tenant_name: Option<String>,
    pub views: Option<Vec<CreateProjectDatabasesBlackViews>>,
}
input! { CreateProjectDatabasesBlack() {
    0 "ClusterName" cluster_name: String, 1 "Id" id: String, 2 "MappedName" mapped_name: String, 3 "Name" name: String,
    4 "SpecificTables" specific_tables: Vec<CreateProjectDatabasesBlackSpecificTables>,
    5 "SpecificViews" specific_views: Vec<CreateProjectDatabasesBlackSpecificViews>,
    6 "Tables" tables: Vec<CreateProjectDatabasesBlackTables>, 7 "TenantName" tenant_name: String,
    8 "Views" views: Vec<CreateProjectDatabasesBlackViews>
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectDatabasesBlackSpecificTables {
    pub adb_table_schema: Option<CreateProjectSpecificTablesAdbTableSchema>,
    pub filter_columns: Option<Vec<String>>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub shard_columns: Option<Vec<String>>,
    pub where_clause: Option<String>,
}
input! { CreateProjectDatabasesBlackSpecificTables() {
    0 "AdbTableSchema" adb_table_schema: CreateProjectSpecificTablesAdbTableSchema,
    1 "FilterColumns" filter_columns: Vec<String>, 2 "Id" id: String, 3 "MappedName" mapped_name: String,
    4 "Name" name: String, 5 "ShardColumns" shard_columns: Vec<String>, 6 "WhereClause" where_clause: String
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectSpecificTablesAdbTableSchema {
    pub distributed_keys: Option<Vec<String>>,
    pub partition_life_cycle: Option<String>,
    pub partition_statement: Option<String>,
    pub primary_keys: Option<Vec<String>>,
}
input! { CreateProjectSpecificTablesAdbTableSchema() {
    0 "DistributedKeys" distributed_keys: Vec<String>, 1 "PartitionLifeCycle" partition_life_cycle: String,
    2 "PartitionStatement" partition_statement: String, 3 "PrimaryKeys" primary_keys: Vec<String>
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectDatabasesBlackSpecificViews {
    pub adb_table_schema: Option<CreateProjectDatabasesBlackSpecificViewsAdbTableSchema>,
    pub filter_columns: Option<Vec<String>>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub shard_columns: Option<Vec<String>>,
    pub where_clause: Option<String>,
}
input! { CreateProjectDatabasesBlackSpecificViews() {
    0 "AdbTableSchema" adb_table_schema: CreateProjectDatabasesBlackSpecificViewsAdbTableSchema,
    1 "FilterColumns" filter_columns: Vec<String>, 2 "Id" id: String, 3 "MappedName" mapped_name: String,
    4 "Name" name: String, 5 "ShardColumns" shard_columns: Vec<String>, 6 "WhereClause" where_clause: String
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectDatabasesBlackSpecificViewsAdbTableSchema {
    pub distributed_keys: Option<Vec<String>>,
    pub partition_life_cycle: Option<String>,
    pub partition_statement: Option<String>,
    pub primary_keys: Option<Vec<String>>,
}
input! { CreateProjectDatabasesBlackSpecificViewsAdbTableSchema() {
    0 "DistributedKeys" distributed_keys: Vec<String>, 1 "PartitionLifeCycle" partition_life_cycle: String,
    2 "PartitionStatement" partition_statement: String, 3 "PrimaryKeys" primary_keys: Vec<String>
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectDatabasesBlackTables {
    pub adb_table_schema: Option<CreateProjectDatabasesBlackTablesAdbTableSchema>,
    pub filter_columns: Option<Vec<String>>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub shard_columns: Option<Vec<String>>,
    pub where_clause: Option<String>,
}
input! { CreateProjectDatabasesBlackTables() {
    0 "AdbTableSchema" adb_table_schema: CreateProjectDatabasesBlackTablesAdbTableSchema,
    1 "FilterColumns" filter_columns: Vec<String>, 2 "Id" id: String, 3 "MappedName" mapped_name: String,
    4 "Name" name: String, 5 "ShardColumns" shard_columns: Vec<String>, 6 "WhereClause" where_clause: String
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectDatabasesBlackTablesAdbTableSchema {
    pub distributed_keys: Option<Vec<String>>,
    pub partition_life_cycle: Option<String>,
    pub partition_statement: Option<String>,
    pub primary_keys: Option<Vec<String>>,
}
input! { CreateProjectDatabasesBlackTablesAdbTableSchema() {
    0 "DistributedKeys" distributed_keys: Vec<String>, 1 "PartitionLifeCycle" partition_life_cycle: String,
    2 "PartitionStatement" partition_statement: String, 3 "PrimaryKeys" primary_keys: Vec<String>
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectDatabasesBlackViews {
    pub adb_table_schema: Option<CreateProjectDatabasesBlackViewsAdbTableSchema>,
    pub filter_columns: Option<Vec<String>>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub shard_columns: Option<Vec<String>>,
    pub where_clause: Option<String>,
}
input! { CreateProjectDatabasesBlackViews() {
    0 "AdbTableSchema" adb_table_schema: CreateProjectDatabasesBlackViewsAdbTableSchema,
    1 "FilterColumns" filter_columns: Vec<String>, 2 "Id" id: String, 3 "MappedName" mapped_name: String,
    4 "Name" name: String, 5 "ShardColumns" shard_columns: Vec<String>, 6 "WhereClause" where_clause: String
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectDatabasesBlackViewsAdbTableSchema {
    pub distributed_keys: Option<Vec<String>>,
    pub partition_life_cycle: Option<String>,
    pub partition_statement: Option<String>,
    pub primary_keys: Option<Vec<String>>,
}
input! { CreateProjectDatabasesBlackViewsAdbTableSchema() {
    0 "DistributedKeys" distributed_keys: Vec<String>, 1 "PartitionLifeCycle" partition_life_cycle: String,
    2 "PartitionStatement" partition_statement: String, 3 "PrimaryKeys" primary_keys: Vec<String>
} }

/// Response of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectOutput {
    pub advice: Option<String>,
    pub code: Option<String>,
    pub cost: Option<String>,
    pub data: Option<String>,
    pub error_detail: Option<CreateProjectErrorDetail>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { CreateProjectOutput {
    0 "Advice" advice: String, 1 "Code" code: String, 2 "Cost" cost: String, 3 "Data" data: String,
    4 "ErrorDetail" error_detail: CreateProjectErrorDetail, 5 "Message" message: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "Success" success: bool,
    9 "TotalCount" total_count: i64
} }

/// In the response of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectErrorDetail {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { CreateProjectErrorDetail {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// Creates project modify records: `CreateProjectModifyRecords` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/CreateProjectModifyRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecords {
    pub databases: Option<Vec<CreateProjectModifyRecordsDatabases>>,
    /// Required.
    pub id: String,
    pub transfer_mapping: Option<CreateProjectModifyRecordsTransferMapping>,
}
operation! { CreateProjectModifyRecords(id: String) "CreateProjectModifyRecords" -> CreateProjectModifyRecordsOutput {
    0 "Databases" databases: Vec<CreateProjectModifyRecordsDatabases>, 1 "Id" id,
    2 "TransferMapping" transfer_mapping: CreateProjectModifyRecordsTransferMapping
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json)
] }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsDatabases {
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub specific_tables: Option<Vec<CreateProjectModifyRecordsSpecificTables>>,
    pub specific_views: Option<Vec<CreateProjectModifyRecordsSpecificViews>>,
    pub tables: Option<Vec<CreateProjectModifyRecordsTables>>,
    pub views: Option<Vec<CreateProjectModifyRecordsViews>>,
}
input! { CreateProjectModifyRecordsDatabases() {
    0 "Id" id: String, 1 "MappedName" mapped_name: String, 2 "Name" name: String,
    3 "SpecificTables" specific_tables: Vec<CreateProjectModifyRecordsSpecificTables>,
    4 "SpecificViews" specific_views: Vec<CreateProjectModifyRecordsSpecificViews>,
    5 "Tables" tables: Vec<CreateProjectModifyRecordsTables>, 6 "Views" views: Vec<CreateProjectModifyRecordsViews>
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsSpecificTables {
    pub adb_table_schema: Option<CreateProjectModifyRecordsAdbTableSchema>,
    pub filter_columns: Option<Vec<String>>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub shard_columns: Option<Vec<String>>,
    pub where_clause: Option<String>,
}
input! { CreateProjectModifyRecordsSpecificTables() {
    0 "AdbTableSchema" adb_table_schema: CreateProjectModifyRecordsAdbTableSchema,
    1 "FilterColumns" filter_columns: Vec<String>, 2 "Id" id: String, 3 "MappedName" mapped_name: String,
    4 "Name" name: String, 5 "ShardColumns" shard_columns: Vec<String>, 6 "WhereClause" where_clause: String
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsAdbTableSchema {
    pub distributed_keys: Option<Vec<String>>,
    pub partition_life_cycle: Option<String>,
    pub partition_statement: Option<String>,
    pub primary_keys: Option<Vec<String>>,
}
input! { CreateProjectModifyRecordsAdbTableSchema() {
    0 "DistributedKeys" distributed_keys: Vec<String>, 1 "PartitionLifeCycle" partition_life_cycle: String,
    2 "PartitionStatement" partition_statement: String, 3 "PrimaryKeys" primary_keys: Vec<String>
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsSpecificViews {
    pub adb_table_schema: Option<CreateProjectModifyRecordsSpecificViewsAdbTableSchema>,
    pub filter_columns: Option<Vec<String>>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub shard_columns: Option<Vec<String>>,
    pub where_clause: Option<String>,
}
input! { CreateProjectModifyRecordsSpecificViews() {
    0 "AdbTableSchema" adb_table_schema: CreateProjectModifyRecordsSpecificViewsAdbTableSchema,
    1 "FilterColumns" filter_columns: Vec<String>, 2 "Id" id: String, 3 "MappedName" mapped_name: String,
    4 "Name" name: String, 5 "ShardColumns" shard_columns: Vec<String>, 6 "WhereClause" where_clause: String
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsSpecificViewsAdbTableSchema {
    pub distributed_keys: Option<Vec<String>>,
    pub partition_life_cycle: Option<String>,
    pub partition_statement: Option<String>,
    pub primary_keys: Option<Vec<String>>,
}
input! { CreateProjectModifyRecordsSpecificViewsAdbTableSchema() {
    0 "DistributedKeys" distributed_keys: Vec<String>, 1 "PartitionLifeCycle" partition_life_cycle: String,
    2 "PartitionStatement" partition_statement: String, 3 "PrimaryKeys" primary_keys: Vec<String>
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsTables {
    pub adb_table_schema: Option<CreateProjectModifyRecordsTablesAdbTableSchema>,
    pub filter_columns: Option<Vec<String>>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub obkv_partition_config: Option<CreateProjectModifyRecordsObkvPartitionConfig>,
    pub shard_columns: Option<Vec<String>>,
    pub where_clause: Option<String>,
}
input! { CreateProjectModifyRecordsTables() {
    0 "AdbTableSchema" adb_table_schema: CreateProjectModifyRecordsTablesAdbTableSchema,
    1 "FilterColumns" filter_columns: Vec<String>, 2 "Id" id: String, 3 "MappedName" mapped_name: String,
    4 "Name" name: String, 5 "ObkvPartitionConfig" obkv_partition_config: CreateProjectModifyRecordsObkvPartitionConfig,
    6 "ShardColumns" shard_columns: Vec<String>, 7 "WhereClause" where_clause: String
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsTablesAdbTableSchema {
    pub distributed_keys: Option<Vec<String>>,
    pub partition_life_cycle: Option<String>,
    pub partition_statement: Option<String>,
    pub primary_keys: Option<Vec<String>>,
}
input! { CreateProjectModifyRecordsTablesAdbTableSchema() {
    0 "DistributedKeys" distributed_keys: Vec<String>, 1 "PartitionLifeCycle" partition_life_cycle: String,
    2 "PartitionStatement" partition_statement: String, 3 "PrimaryKeys" primary_keys: Vec<String>
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsObkvPartitionConfig {
    pub partition_size: Option<i64>,
    pub partition_type: Option<String>,
    pub virtual_column: Option<String>,
}
input! { CreateProjectModifyRecordsObkvPartitionConfig() {
    0 "PartitionSize" partition_size: i64, 1 "PartitionType" partition_type: String,
    2 "VirtualColumn" virtual_column: String
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsViews {
    pub adb_table_schema: Option<CreateProjectModifyRecordsViewsAdbTableSchema>,
    pub filter_columns: Option<Vec<String>>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub shard_columns: Option<Vec<String>>,
    pub where_clause: Option<String>,
}
input! { CreateProjectModifyRecordsViews() {
    0 "AdbTableSchema" adb_table_schema: CreateProjectModifyRecordsViewsAdbTableSchema,
    1 "FilterColumns" filter_columns: Vec<String>, 2 "Id" id: String, 3 "MappedName" mapped_name: String,
    4 "Name" name: String, 5 "ShardColumns" shard_columns: Vec<String>, 6 "WhereClause" where_clause: String
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsViewsAdbTableSchema {
    pub distributed_keys: Option<Vec<String>>,
    pub partition_life_cycle: Option<String>,
    pub partition_statement: Option<String>,
    pub primary_keys: Option<Vec<String>>,
}
input! { CreateProjectModifyRecordsViewsAdbTableSchema() {
    0 "DistributedKeys" distributed_keys: Vec<String>, 1 "PartitionLifeCycle" partition_life_cycle: String,
    2 "PartitionStatement" partition_statement: String, 3 "PrimaryKeys" primary_keys: Vec<String>
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsTransferMapping {
    pub black_table_rules: Option<Vec<CreateProjectModifyRecordsBlackTableRules>>,
    pub black_view_rules: Option<Vec<CreateProjectModifyRecordsBlackViewRules>>,
    pub databases: Option<Vec<CreateProjectModifyRecordsTransferMappingDatabases>>,
    pub databases_black: Option<Vec<CreateProjectModifyRecordsDatabasesBlack>>,
    pub mode: Option<String>,
    pub schemas: Option<Vec<CreateProjectModifyRecordsSchemas>>,
    pub table_and_view_black_list: Option<Vec<String>>,
    pub table_and_view_white_list: Option<Vec<String>>,
    pub white_table_rules: Option<Vec<CreateProjectModifyRecordsWhiteTableRules>>,
    pub white_view_rules: Option<Vec<CreateProjectModifyRecordsWhiteViewRules>>,
}
input! { CreateProjectModifyRecordsTransferMapping() {
    0 "BlackTableRules" black_table_rules: Vec<CreateProjectModifyRecordsBlackTableRules>,
    1 "BlackViewRules" black_view_rules: Vec<CreateProjectModifyRecordsBlackViewRules>,
    2 "Databases" databases: Vec<CreateProjectModifyRecordsTransferMappingDatabases>,
    3 "DatabasesBlack" databases_black: Vec<CreateProjectModifyRecordsDatabasesBlack>, 4 "Mode" mode: String,
    5 "Schemas" schemas: Vec<CreateProjectModifyRecordsSchemas>,
    6 "TableAndViewBlackList" table_and_view_black_list: Vec<String>,
    7 "TableAndViewWhiteList" table_and_view_white_list: Vec<String>,
    8 "WhiteTableRules" white_table_rules: Vec<CreateProjectModifyRecordsWhiteTableRules>,
    9 "WhiteViewRules" white_view_rules: Vec<CreateProjectModifyRecordsWhiteViewRules>
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsBlackTableRules {
    pub object_mapping: Option<CreateProjectModifyRecordsObjectMapping>,
    pub schema_mapping: Option<CreateProjectModifyRecordsSchemaMapping>,
}
input! { CreateProjectModifyRecordsBlackTableRules() {
    0 "ObjectMapping" object_mapping: CreateProjectModifyRecordsObjectMapping,
    1 "SchemaMapping" schema_mapping: CreateProjectModifyRecordsSchemaMapping
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsObjectMapping {
    pub mapped_name: Option<String>,
    pub name: Option<String>,
}
input! { CreateProjectModifyRecordsObjectMapping() {
    0 "MappedName" mapped_name: String, 1 "Name" name: String
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsSchemaMapping {
    pub mapped_name: Option<String>,
    pub name: Option<String>,
}
input! { CreateProjectModifyRecordsSchemaMapping() {
    0 "MappedName" mapped_name: String, 1 "Name" name: String
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsBlackViewRules {
    pub object_mapping: Option<CreateProjectModifyRecordsBlackViewRulesObjectMapping>,
    pub schema_mapping: Option<CreateProjectModifyRecordsBlackViewRulesSchemaMapping>,
}
input! { CreateProjectModifyRecordsBlackViewRules() {
    0 "ObjectMapping" object_mapping: CreateProjectModifyRecordsBlackViewRulesObjectMapping,
    1 "SchemaMapping" schema_mapping: CreateProjectModifyRecordsBlackViewRulesSchemaMapping
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsBlackViewRulesObjectMapping {
    pub mapped_name: Option<String>,
    pub name: Option<String>,
}
input! { CreateProjectModifyRecordsBlackViewRulesObjectMapping() {
    0 "MappedName" mapped_name: String, 1 "Name" name: String
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsBlackViewRulesSchemaMapping {
    pub mapped_name: Option<String>,
    pub name: Option<String>,
}
input! { CreateProjectModifyRecordsBlackViewRulesSchemaMapping() {
    0 "MappedName" mapped_name: String, 1 "Name" name: String
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsTransferMappingDatabases {
    pub cluster_name: Option<String>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub specific_tables: Option<Vec<CreateProjectModifyRecordsDatabasesSpecificTables>>,
    pub specific_views: Option<Vec<CreateProjectModifyRecordsDatabasesSpecificViews>>,
    pub tables: Option<Vec<CreateProjectModifyRecordsDatabasesTables>>,
    pub tenant_name: Option<String>,
    pub views: Option<Vec<CreateProjectModifyRecordsDatabasesViews>>,
}
input! { CreateProjectModifyRecordsTransferMappingDatabases() {
    0 "ClusterName" cluster_name: String, 1 "Id" id: String, 2 "MappedName" mapped_name: String, 3 "Name" name: String,
    4 "SpecificTables" specific_tables: Vec<CreateProjectModifyRecordsDatabasesSpecificTables>,
    5 "SpecificViews" specific_views: Vec<CreateProjectModifyRecordsDatabasesSpecificViews>,
    6 "Tables" tables: Vec<CreateProjectModifyRecordsDatabasesTables>, 7 "TenantName" tenant_name: String,
    8 "Views" views: Vec<CreateProjectModifyRecordsDatabasesViews>
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsDatabasesSpecificTables {
    pub adb_table_schema: Option<CreateProjectModifyRecordsSpecificTablesAdbTableSchema>,
    pub filter_columns: Option<Vec<String>>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub shard_columns: Option<Vec<String>>,
    pub where_clause: Option<String>,
}
input! { CreateProjectModifyRecordsDatabasesSpecificTables() {
    0 "AdbTableSchema" adb_table_schema: CreateProjectModifyRecordsSpecificTablesAdbTableSchema,
    1 "FilterColumns" filter_columns: Vec<String>, 2 "Id" id: String, 3 "MappedName" mapped_name: String,
    4 "Name" name: String, 5 "ShardColumns" shard_columns: Vec<String>, 6 "WhereClause" where_clause: String
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsSpecificTablesAdbTableSchema {
    pub distributed_keys: Option<Vec<String>>,
    pub partition_life_cycle: Option<String>,
    pub partition_statement: Option<String>,
    pub primary_keys: Option<Vec<String>>,
}
input! { CreateProjectModifyRecordsSpecificTablesAdbTableSchema() {
    0 "DistributedKeys" distributed_keys: Vec<String>, 1 "PartitionLifeCycle" partition_life_cycle: String,
    2 "PartitionStatement" partition_statement: String, 3 "PrimaryKeys" primary_keys: Vec<String>
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsDatabasesSpecificViews {
    pub adb_table_schema: Option<
        CreateProjectModifyRecordsDatabasesSpecificViewsAdbTableSchema,
    >,
    pub filter_columns: Option<Vec<String>>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub shard_columns: Option<Vec<String>>,
    pub where_clause: Option<String>,
}
input! { CreateProjectModifyRecordsDatabasesSpecificViews() {
    0 "AdbTableSchema" adb_table_schema: CreateProjectModifyRecordsDatabasesSpecificViewsAdbTableSchema,
    1 "FilterColumns" filter_columns: Vec<String>, 2 "Id" id: String, 3 "MappedName" mapped_name: String,
    4 "Name" name: String, 5 "ShardColumns" shard_columns: Vec<String>, 6 "WhereClause" where_clause: String
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsDatabasesSpecificViewsAdbTableSchema {
    pub distributed_keys: Option<Vec<String>>,
    pub partition_life_cycle: Option<String>,
    pub partition_statement: Option<String>,
    pub primary_keys: Option<Vec<String>>,
}
input! { CreateProjectModifyRecordsDatabasesSpecificViewsAdbTableSchema() {
    0 "DistributedKeys" distributed_keys: Vec<String>, 1 "PartitionLifeCycle" partition_life_cycle: String,
    2 "PartitionStatement" partition_statement: String, 3 "PrimaryKeys" primary_keys: Vec<String>
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsDatabasesTables {
    pub adb_table_schema: Option<
        CreateProjectModifyRecordsDatabasesTablesAdbTableSchema,
    >,
    pub filter_columns: Option<Vec<String>>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub obkv_partition_config: Option<
        CreateProjectModifyRecordsTablesObkvPartitionConfig,
    >,
    pub shard_columns: Option<Vec<String>>,
    pub where_clause: Option<String>,
}
input! { CreateProjectModifyRecordsDatabasesTables() {
    0 "AdbTableSchema" adb_table_schema: CreateProjectModifyRecordsDatabasesTablesAdbTableSchema,
    1 "FilterColumns" filter_columns: Vec<String>, 2 "Id" id: String, 3 "MappedName" mapped_name: String,
    4 "Name" name: String,
    5 "ObkvPartitionConfig" obkv_partition_config: CreateProjectModifyRecordsTablesObkvPartitionConfig,
    6 "ShardColumns" shard_columns: Vec<String>, 7 "WhereClause" where_clause: String
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsDatabasesTablesAdbTableSchema {
    pub distributed_keys: Option<Vec<String>>,
    pub partition_life_cycle: Option<String>,
    pub partition_statement: Option<String>,
    pub primary_keys: Option<Vec<String>>,
}
input! { CreateProjectModifyRecordsDatabasesTablesAdbTableSchema() {
    0 "DistributedKeys" distributed_keys: Vec<String>, 1 "PartitionLifeCycle" partition_life_cycle: String,
    2 "PartitionStatement" partition_statement: String, 3 "PrimaryKeys" primary_keys: Vec<String>
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsTablesObkvPartitionConfig {
    pub partition_size: Option<i64>,
    pub partition_type: Option<String>,
    pub virtual_column: Option<String>,
}
input! { CreateProjectModifyRecordsTablesObkvPartitionConfig() {
    0 "PartitionSize" partition_size: i64, 1 "PartitionType" partition_type: String,
    2 "VirtualColumn" virtual_column: String
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsDatabasesViews {
    pub adb_table_schema: Option<CreateProjectModifyRecordsDatabasesViewsAdbTableSchema>,
    pub filter_columns: Option<Vec<String>>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub shard_columns: Option<Vec<String>>,
    pub where_clause: Option<String>,
}
input! { CreateProjectModifyRecordsDatabasesViews() {
    0 "AdbTableSchema" adb_table_schema: CreateProjectModifyRecordsDatabasesViewsAdbTableSchema,
    1 "FilterColumns" filter_columns: Vec<String>, 2 "Id" id: String, 3 "MappedName" mapped_name: String,
    4 "Name" name: String, 5 "ShardColumns" shard_columns: Vec<String>, 6 "WhereClause" where_clause: String
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsDatabasesViewsAdbTableSchema {
    pub distributed_keys: Option<Vec<String>>,
    pub partition_life_cycle: Option<String>,
    pub partition_statement: Option<String>,
    pub primary_keys: Option<Vec<String>>,
}
input! { CreateProjectModifyRecordsDatabasesViewsAdbTableSchema() {
    0 "DistributedKeys" distributed_keys: Vec<String>, 1 "PartitionLifeCycle" partition_life_cycle: String,
    2 "PartitionStatement" partition_statement: String, 3 "PrimaryKeys" primary_keys: Vec<String>
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsDatabasesBlack {
    pub cluster_name: Option<String>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub specific_tables: Option<
        Vec<CreateProjectModifyRecordsDatabasesBlackSpecificTables>,
    >,
    pub specific_views: Option<
        Vec<CreateProjectModifyRecordsDatabasesBlackSpecificViews>,
    >,
    pub tables: Option<Vec<CreateProjectModifyRecordsDatabasesBlackTables>>,
    pub tenant_name: Option<String>,
    pub views: Option<Vec<CreateProjectModifyRecordsDatabasesBlackViews>>,
}
input! { CreateProjectModifyRecordsDatabasesBlack() {
    0 "ClusterName" cluster_name: String, 1 "Id" id: String, 2 "MappedName" mapped_name: String, 3 "Name" name: String,
    4 "SpecificTables" specific_tables: Vec<CreateProjectModifyRecordsDatabasesBlackSpecificTables>,
    5 "SpecificViews" specific_views: Vec<CreateProjectModifyRecordsDatabasesBlackSpecificViews>,
    6 "Tables" tables: Vec<CreateProjectModifyRecordsDatabasesBlackTables>, 7 "TenantName" tenant_name: String,
    8 "Views" views: Vec<CreateProjectModifyRecordsDatabasesBlackViews>
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsDatabasesBlackSpecificTables {
    pub adb_table_schema: Option<
        CreateProjectModifyRecordsDatabasesBlackSpecificTablesAdbTableSchema,
    >,
    pub filter_columns: Option<Vec<String>>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub shard_columns: Option<Vec<String>>,
    pub where_clause: Option<String>,
}
input! { CreateProjectModifyRecordsDatabasesBlackSpecificTables() {
    0 "AdbTableSchema" adb_table_schema: CreateProjectModifyRecordsDatabasesBlackSpecificTablesAdbTableSchema,
    1 "FilterColumns" filter_columns: Vec<String>, 2 "Id" id: String, 3 "MappedName" mapped_name: String,
    4 "Name" name: String, 5 "ShardColumns" shard_columns: Vec<String>, 6 "WhereClause" where_clause: String
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsDatabasesBlackSpecificTablesAdbTableSchema {
    pub distributed_keys: Option<Vec<String>>,
    pub partition_life_cycle: Option<String>,
    pub partition_statement: Option<String>,
    pub primary_keys: Option<Vec<String>>,
}
input! { CreateProjectModifyRecordsDatabasesBlackSpecificTablesAdbTableSchema() {
    0 "DistributedKeys" distributed_keys: Vec<String>, 1 "PartitionLifeCycle" partition_life_cycle: String,
    2 "PartitionStatement" partition_statement: String, 3 "PrimaryKeys" primary_keys: Vec<String>
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsDatabasesBlackSpecificViews {
    pub adb_table_schema: Option<
        CreateProjectModifyRecordsDatabasesBlackSpecificViewsAdbTableSchema,
    >,
    pub filter_columns: Option<Vec<String>>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub shard_columns: Option<Vec<String>>,
    pub where_clause: Option<String>,
}
input! { CreateProjectModifyRecordsDatabasesBlackSpecificViews() {
    0 "AdbTableSchema" adb_table_schema: CreateProjectModifyRecordsDatabasesBlackSpecificViewsAdbTableSchema,
    1 "FilterColumns" filter_columns: Vec<String>, 2 "Id" id: String, 3 "MappedName" mapped_name: String,
    4 "Name" name: String, 5 "ShardColumns" shard_columns: Vec<String>, 6 "WhereClause" where_clause: String
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsDatabasesBlackSpecificViewsAdbTableSchema {
    pub distributed_keys: Option<Vec<String>>,
    pub partition_life_cycle: Option<String>,
    pub partition_statement: Option<String>,
    pub primary_keys: Option<Vec<String>>,
}
input! { CreateProjectModifyRecordsDatabasesBlackSpecificViewsAdbTableSchema() {
    0 "DistributedKeys" distributed_keys: Vec<String>, 1 "PartitionLifeCycle" partition_life_cycle: String,
    2 "PartitionStatement" partition_statement: String, 3 "PrimaryKeys" primary_keys: Vec<String>
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsDatabasesBlackTables {
    pub adb_table_schema: Option<
        CreateProjectModifyRecordsDatabasesBlackTablesAdbTableSchema,
    >,
    pub filter_columns: Option<Vec<String>>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub shard_columns: Option<Vec<String>>,
    pub where_clause: Option<String>,
}
input! { CreateProjectModifyRecordsDatabasesBlackTables() {
    0 "AdbTableSchema" adb_table_schema: CreateProjectModifyRecordsDatabasesBlackTablesAdbTableSchema,
    1 "FilterColumns" filter_columns: Vec<String>, 2 "Id" id: String, 3 "MappedName" mapped_name: String,
    4 "Name" name: String, 5 "ShardColumns" shard_columns: Vec<String>, 6 "WhereClause" where_clause: String
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsDatabasesBlackTablesAdbTableSchema {
    pub distributed_keys: Option<Vec<String>>,
    pub partition_life_cycle: Option<String>,
    pub partition_statement: Option<String>,
    pub primary_keys: Option<Vec<String>>,
}
input! { CreateProjectModifyRecordsDatabasesBlackTablesAdbTableSchema() {
    0 "DistributedKeys" distributed_keys: Vec<String>, 1 "PartitionLifeCycle" partition_life_cycle: String,
    2 "PartitionStatement" partition_statement: String, 3 "PrimaryKeys" primary_keys: Vec<String>
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsDatabasesBlackViews {
    pub adb_table_schema: Option<
        CreateProjectModifyRecordsDatabasesBlackViewsAdbTableSchema,
    >,
    pub filter_columns: Option<Vec<String>>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub shard_columns: Option<Vec<String>>,
    pub where_clause: Option<String>,
}
input! { CreateProjectModifyRecordsDatabasesBlackViews() {
    0 "AdbTableSchema" adb_table_schema: CreateProjectModifyRecordsDatabasesBlackViewsAdbTableSchema,
    1 "FilterColumns" filter_columns: Vec<String>, 2 "Id" id: String, 3 "MappedName" mapped_name: String,
    4 "Name" name: String, 5 "ShardColumns" shard_columns: Vec<String>, 6 "WhereClause" where_clause: String
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsDatabasesBlackViewsAdbTableSchema {
    pub distributed_keys: Option<Vec<String>>,
    pub partition_life_cycle: Option<String>,
    pub partition_statement: Option<String>,
    pub primary_keys: Option<Vec<String>>,
}
input! { CreateProjectModifyRecordsDatabasesBlackViewsAdbTableSchema() {
    0 "DistributedKeys" distributed_keys: Vec<String>, 1 "PartitionLifeCycle" partition_life_cycle: String,
    2 "PartitionStatement" partition_statement: String, 3 "PrimaryKeys" primary_keys: Vec<String>
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsSchemas {
    pub cluster_name: Option<String>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub specific_tables: Option<Vec<CreateProjectModifyRecordsSchemasSpecificTables>>,
    pub specific_views: Option<Vec<CreateProjectModifyRecordsSchemasSpecificViews>>,
    pub tables: Option<Vec<CreateProjectModifyRecordsSchemasTables>>,
    pub tenant_name: Option<String>,
    pub views: Option<Vec<CreateProjectModifyRecordsSchemasViews>>,
}
input! { CreateProjectModifyRecordsSchemas() {
    0 "ClusterName" cluster_name: String, 1 "Id" id: String, 2 "MappedName" mapped_name: String, 3 "Name" name: String,
    4 "SpecificTables" specific_tables: Vec<CreateProjectModifyRecordsSchemasSpecificTables>,
    5 "SpecificViews" specific_views: Vec<CreateProjectModifyRecordsSchemasSpecificViews>,
    6 "Tables" tables: Vec<CreateProjectModifyRecordsSchemasTables>, 7 "TenantName" tenant_name: String,
    8 "Views" views: Vec<CreateProjectModifyRecordsSchemasViews>
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsSchemasSpecificTables {
    pub adb_table_schema: Option<
        CreateProjectModifyRecordsSchemasSpecificTablesAdbTableSchema,
    >,
    pub filter_columns: Option<Vec<String>>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub shard_columns: Option<Vec<String>>,
    pub where_clause: Option<String>,
}
input! { CreateProjectModifyRecordsSchemasSpecificTables() {
    0 "AdbTableSchema" adb_table_schema: CreateProjectModifyRecordsSchemasSpecificTablesAdbTableSchema,
    1 "FilterColumns" filter_columns: Vec<String>, 2 "Id" id: String, 3 "MappedName" mapped_name: String,
    4 "Name" name: String, 5 "ShardColumns" shard_columns: Vec<String>, 6 "WhereClause" where_clause: String
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsSchemasSpecificTablesAdbTableSchema {
    pub distributed_keys: Option<Vec<String>>,
    pub partition_life_cycle: Option<String>,
    pub partition_statement: Option<String>,
    pub primary_keys: Option<Vec<String>>,
}
input! { CreateProjectModifyRecordsSchemasSpecificTablesAdbTableSchema() {
    0 "DistributedKeys" distributed_keys: Vec<String>, 1 "PartitionLifeCycle" partition_life_cycle: String,
    2 "PartitionStatement" partition_statement: String, 3 "PrimaryKeys" primary_keys: Vec<String>
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsSchemasSpecificViews {
    pub adb_table_schema: Option<
        CreateProjectModifyRecordsSchemasSpecificViewsAdbTableSchema,
    >,
    pub filter_columns: Option<Vec<String>>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub shard_columns: Option<Vec<String>>,
    pub where_clause: Option<String>,
}
input! { CreateProjectModifyRecordsSchemasSpecificViews() {
    0 "AdbTableSchema" adb_table_schema: CreateProjectModifyRecordsSchemasSpecificViewsAdbTableSchema,
    1 "FilterColumns" filter_columns: Vec<String>, 2 "Id" id: String, 3 "MappedName" mapped_name: String,
    4 "Name" name: String, 5 "ShardColumns" shard_columns: Vec<String>, 6 "WhereClause" where_clause: String
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsSchemasSpecificViewsAdbTableSchema {
    pub distributed_keys: Option<Vec<String>>,
    pub partition_life_cycle: Option<String>,
    pub partition_statement: Option<String>,
    pub primary_keys: Option<Vec<String>>,
}
input! { CreateProjectModifyRecordsSchemasSpecificViewsAdbTableSchema() {
    0 "DistributedKeys" distributed_keys: Vec<String>, 1 "PartitionLifeCycle" partition_life_cycle: String,
    2 "PartitionStatement" partition_statement: String, 3 "PrimaryKeys" primary_keys: Vec<String>
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsSchemasTables {
    pub adb_table_schema: Option<CreateProjectModifyRecordsSchemasTablesAdbTableSchema>,
    pub filter_columns: Option<Vec<String>>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub obkv_partition_config: Option<
        CreateProjectModifyRecordsSchemasTablesObkvPartitionConfig,
    >,
    pub shard_columns: Option<Vec<String>>,
    pub where_clause: Option<String>,
}
input! { CreateProjectModifyRecordsSchemasTables() {
    0 "AdbTableSchema" adb_table_schema: CreateProjectModifyRecordsSchemasTablesAdbTableSchema,
    1 "FilterColumns" filter_columns: Vec<String>, 2 "Id" id: String, 3 "MappedName" mapped_name: String,
    4 "Name" name: String,
    5 "ObkvPartitionConfig" obkv_partition_config: CreateProjectModifyRecordsSchemasTablesObkvPartitionConfig,
    6 "ShardColumns" shard_columns: Vec<String>, 7 "WhereClause" where_clause: String
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsSchemasTablesAdbTableSchema {
    pub distributed_keys: Option<Vec<String>>,
    pub partition_life_cycle: Option<String>,
    pub partition_statement: Option<String>,
    pub primary_keys: Option<Vec<String>>,
}
input! { CreateProjectModifyRecordsSchemasTablesAdbTableSchema() {
    0 "DistributedKeys" distributed_keys: Vec<String>, 1 "PartitionLifeCycle" partition_life_cycle: String,
    2 "PartitionStatement" partition_statement: String, 3 "PrimaryKeys" primary_keys: Vec<String>
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsSchemasTablesObkvPartitionConfig {
    pub partition_size: Option<i64>,
    pub partition_type: Option<String>,
    pub virtual_column: Option<String>,
}
input! { CreateProjectModifyRecordsSchemasTablesObkvPartitionConfig() {
    0 "PartitionSize" partition_size: i64, 1 "PartitionType" partition_type: String,
    2 "VirtualColumn" virtual_column: String
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsSchemasViews {
    pub adb_table_schema: Option<CreateProjectModifyRecordsSchemasViewsAdbTableSchema>,
    pub filter_columns: Option<Vec<String>>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub shard_columns: Option<Vec<String>>,
    pub where_clause: Option<String>,
}
input! { CreateProjectModifyRecordsSchemasViews() {
    0 "AdbTableSchema" adb_table_schema: CreateProjectModifyRecordsSchemasViewsAdbTableSchema,
    1 "FilterColumns" filter_columns: Vec<String>, 2 "Id" id: String, 3 "MappedName" mapped_name: String,
    4 "Name" name: String, 5 "ShardColumns" shard_columns: Vec<String>, 6 "WhereClause" where_clause: String
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsSchemasViewsAdbTableSchema {
    pub distributed_keys: Option<Vec<String>>,
    pub partition_life_cycle: Option<String>,
    pub partition_statement: Option<String>,
    pub primary_keys: Option<Vec<String>>,
}
input! { CreateProjectModifyRecordsSchemasViewsAdbTableSchema() {
    0 "DistributedKeys" distributed_keys: Vec<String>, 1 "PartitionLifeCycle" partition_life_cycle: String,
    2 "PartitionStatement" partition_statement: String, 3 "PrimaryKeys" primary_keys: Vec<String>
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsWhiteTableRules {
    pub object_mapping: Option<CreateProjectModifyRecordsWhiteTableRulesObjectMapping>,
    pub schema_mapping: Option<CreateProjectModifyRecordsWhiteTableRulesSchemaMapping>,
}
input! { CreateProjectModifyRecordsWhiteTableRules() {
    0 "ObjectMapping" object_mapping: CreateProjectModifyRecordsWhiteTableRulesObjectMapping,
    1 "SchemaMapping" schema_mapping: CreateProjectModifyRecordsWhiteTableRulesSchemaMapping
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsWhiteTableRulesObjectMapping {
    pub mapped_name: Option<String>,
    pub name: Option<String>,
}
input! { CreateProjectModifyRecordsWhiteTableRulesObjectMapping() {
    0 "MappedName" mapped_name: String, 1 "Name" name: String
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsWhiteTableRulesSchemaMapping {
    pub mapped_name: Option<String>,
    pub name: Option<String>,
}
input! { CreateProjectModifyRecordsWhiteTableRulesSchemaMapping() {
    0 "MappedName" mapped_name: String, 1 "Name" name: String
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsWhiteViewRules {
    pub object_mapping: Option<CreateProjectModifyRecordsWhiteViewRulesObjectMapping>,
    pub schema_mapping: Option<CreateProjectModifyRecordsWhiteViewRulesSchemaMapping>,
}
input! { CreateProjectModifyRecordsWhiteViewRules() {
    0 "ObjectMapping" object_mapping: CreateProjectModifyRecordsWhiteViewRulesObjectMapping,
    1 "SchemaMapping" schema_mapping: CreateProjectModifyRecordsWhiteViewRulesSchemaMapping
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsWhiteViewRulesObjectMapping {
    pub mapped_name: Option<String>,
    pub name: Option<String>,
}
input! { CreateProjectModifyRecordsWhiteViewRulesObjectMapping() {
    0 "MappedName" mapped_name: String, 1 "Name" name: String
} }

/// In the request of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsWhiteViewRulesSchemaMapping {
    pub mapped_name: Option<String>,
    pub name: Option<String>,
}
input! { CreateProjectModifyRecordsWhiteViewRulesSchemaMapping() {
    0 "MappedName" mapped_name: String, 1 "Name" name: String
} }

/// Response of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsOutput {
    pub advice: Option<String>,
    pub code: Option<String>,
    pub cost: Option<String>,
    pub data: Option<i64>,
    pub error_detail: Option<CreateProjectModifyRecordsErrorDetail>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { CreateProjectModifyRecordsOutput {
    0 "Advice" advice: String, 1 "Code" code: String, 2 "Cost" cost: String, 3 "Data" data: i64,
    4 "ErrorDetail" error_detail: CreateProjectModifyRecordsErrorDetail, 5 "Message" message: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "Success" success: bool,
    9 "TotalCount" total_count: i64
} }

/// In the response of [`CreateProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectModifyRecordsErrorDetail {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { CreateProjectModifyRecordsErrorDetail {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// Creates rds postgresql data source: `CreateRdsPostgreSQLDataSource` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/CreateRdsPostgreSQLDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRdsPostgreSQLDataSource {
    /// Required.
    pub database_name: String,
    pub description: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required. 1 to 128 characters.
    pub name: String,
    /// Required. Secret.
    pub password: Secret,
    /// Required.
    pub user_name: String,
}

/// Arguments of [`CreateRdsPostgreSQLDataSource::new`].
pub struct CreateRdsPostgreSQLDataSourceRequired {
    pub database_name: String,
    pub instance_id: String,
    pub name: String,
    pub password: Secret,
    pub user_name: String,
}
operation! {
    CreateRdsPostgreSQLDataSource { CreateRdsPostgreSQLDataSourceRequired: database_name, instance_id, name, password, user_name }
    "CreateRdsPostgreSQLDataSource" -> CreateRdsPostgreSQLDataSourceOutput {
    0 "DatabaseName" database_name, 1 "Description" description: String, 2 "InstanceId" instance_id, 3 "Name" name,
    4 "Password" password, 5 "UserName" user_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`CreateRdsPostgreSQLDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRdsPostgreSQLDataSourceOutput {
    pub advice: Option<String>,
    pub code: Option<String>,
    pub cost: Option<String>,
    pub data: Option<String>,
    pub error_detail: Option<CreateRdsPostgreSQLDataSourceErrorDetail>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { CreateRdsPostgreSQLDataSourceOutput {
    0 "Advice" advice: String, 1 "Code" code: String, 2 "Cost" cost: String, 3 "Data" data: String,
    4 "ErrorDetail" error_detail: CreateRdsPostgreSQLDataSourceErrorDetail, 5 "Message" message: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "Success" success: bool,
    9 "TotalCount" total_count: i64
} }

/// In the response of [`CreateRdsPostgreSQLDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRdsPostgreSQLDataSourceErrorDetail {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { CreateRdsPostgreSQLDataSourceErrorDetail {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// Creates security ip group: `CreateSecurityIpGroup` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/CreateSecurityIpGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityIpGroup {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub security_ip_group_name: String,
    /// Required.
    pub security_ips: String,
}
operation! { CreateSecurityIpGroup(instance_id: String, security_ip_group_name: String, security_ips: String)
    "CreateSecurityIpGroup" -> CreateSecurityIpGroupOutput {
    0 "InstanceId" instance_id, 1 "SecurityIpGroupName" security_ip_group_name, 2 "SecurityIps" security_ips
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CreateSecurityIpGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityIpGroupOutput {
    pub security_ip_group: Option<CreateSecurityIpGroupSecurityIpGroup>,
}
model! { CreateSecurityIpGroupOutput {
    0 "SecurityIpGroup" security_ip_group: CreateSecurityIpGroupSecurityIpGroup
} }

/// In the response of [`CreateSecurityIpGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityIpGroupSecurityIpGroup {
    pub instance_id: Option<String>,
    pub security_ip_group_name: Option<String>,
    pub security_ips: Option<String>,
}
model! { CreateSecurityIpGroupSecurityIpGroup {
    0 "InstanceId" instance_id: String, 1 "SecurityIpGroupName" security_ip_group_name: String,
    2 "SecurityIps" security_ips: String
} }

/// Creates tag: `CreateTag` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/CreateTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTag {
    pub client_token: Option<String>,
    /// Required.
    pub key: String,
}
operation! { CreateTag(key: String) "CreateTag" -> CreateTagOutput {
    0 "ClientToken" client_token: String, 1 "Key" key
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`CreateTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTagOutput {
    pub message: Option<String>,
}
model! { CreateTagOutput {
    0 "Message" message: String
} }

/// Creates tag value: `CreateTagValue` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/CreateTagValue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTagValue {
    pub client_token: Option<String>,
    /// Required.
    pub key: String,
    /// Required.
    pub value: String,
}
operation! { CreateTagValue(key: String, value: String) "CreateTagValue" -> CreateTagValueOutput {
    0 "ClientToken" client_token: String, 1 "Key" key, 2 "Value" value
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CreateTagValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTagValueOutput {
    pub message: Option<String>,
}
model! { CreateTagValueOutput {
    0 "Message" message: String
} }

/// Creates tenant: `CreateTenant` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/CreateTenant>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTenant {
    /// Required.
    pub charset: String,
    /// Required.
    pub cpu: i64,
    pub create_params: Option<BTreeMap<String, String>>,
    pub description: Option<String>,
    /// Required.
    pub instance_id: String,
    pub log_disk: Option<i64>,
    /// Required.
    pub memory: i64,
    /// Required.
    pub primary_zone: String,
    pub read_only_zone_list: Option<String>,
    /// Required.
    pub tenant_mode: String,
    /// Required.
    pub tenant_name: String,
    /// Required.
    pub time_zone: String,
    pub unit_num: Option<i64>,
    /// Required.
    pub user_vswitch_id: String,
    /// Required.
    pub user_vpc_id: String,
    pub user_vpc_owner_id: Option<String>,
}

/// Arguments of [`CreateTenant::new`].
pub struct CreateTenantRequired {
    pub charset: String,
    pub cpu: i64,
    pub instance_id: String,
    pub memory: i64,
    pub primary_zone: String,
    pub tenant_mode: String,
    pub tenant_name: String,
    pub time_zone: String,
    pub user_vswitch_id: String,
    pub user_vpc_id: String,
}
operation! {
    CreateTenant { CreateTenantRequired: charset, cpu, instance_id, memory, primary_zone, tenant_mode, tenant_name, time_zone, user_vswitch_id, user_vpc_id }
    "CreateTenant" -> CreateTenantOutput {
    0 "Charset" charset, 1 "Cpu" cpu, 2 "CreateParams" create_params: BTreeMap<String, String>,
    3 "Description" description: String, 4 "InstanceId" instance_id, 5 "LogDisk" log_disk: i64, 6 "Memory" memory,
    7 "PrimaryZone" primary_zone, 8 "ReadOnlyZoneList" read_only_zone_list: String, 9 "TenantMode" tenant_mode,
    10 "TenantName" tenant_name, 11 "TimeZone" time_zone, 12 "UnitNum" unit_num: i64,
    13 "UserVSwitchId" user_vswitch_id, 14 "UserVpcId" user_vpc_id, 15 "UserVpcOwnerId" user_vpc_owner_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None)
] }

/// Response of [`CreateTenant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTenantOutput {
    pub tenant_id: Option<String>,
}
model! { CreateTenantOutput {
    0 "TenantId" tenant_id: String
} }

/// Creates tenant read only connection: `CreateTenantReadOnlyConnection` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/CreateTenantReadOnlyConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTenantReadOnlyConnection {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub vswitch_id: String,
    pub vpc_id: Option<String>,
    /// Required.
    pub zone_id: String,
}
operation! {
    CreateTenantReadOnlyConnection(instance_id: String, tenant_id: String, vswitch_id: String, zone_id: String)
    "CreateTenantReadOnlyConnection" -> Empty {
    0 "InstanceId" instance_id, 1 "TenantId" tenant_id, 2 "VSwitchId" vswitch_id, 3 "VpcId" vpc_id: String,
    4 "ZoneId" zone_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`CreateTenantReadOnlyConnection`]: empty.
pub type CreateTenantReadOnlyConnectionOutput = Empty;

/// Creates tenant security ip group: `CreateTenantSecurityIpGroup` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/CreateTenantSecurityIpGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTenantSecurityIpGroup {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub security_ip_group_name: String,
    /// Required.
    pub security_ips: String,
    /// Required.
    pub tenant_id: String,
}
operation! {
    CreateTenantSecurityIpGroup(instance_id: String, security_ip_group_name: String, security_ips: String, tenant_id: String)
    "CreateTenantSecurityIpGroup" -> CreateTenantSecurityIpGroupOutput {
    0 "InstanceId" instance_id, 1 "SecurityIpGroupName" security_ip_group_name, 2 "SecurityIps" security_ips,
    3 "TenantId" tenant_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CreateTenantSecurityIpGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTenantSecurityIpGroupOutput {
    pub security_ip_group: Option<CreateTenantSecurityIpGroupSecurityIpGroup>,
}
model! { CreateTenantSecurityIpGroupOutput {
    0 "SecurityIpGroup" security_ip_group: CreateTenantSecurityIpGroupSecurityIpGroup
} }

/// In the response of [`CreateTenantSecurityIpGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTenantSecurityIpGroupSecurityIpGroup {
    pub instance_id: Option<String>,
    pub security_ip_group_name: Option<String>,
    pub security_ips: Option<String>,
    pub tenant_id: Option<String>,
}
model! { CreateTenantSecurityIpGroupSecurityIpGroup {
    0 "InstanceId" instance_id: String, 1 "SecurityIpGroupName" security_ip_group_name: String,
    2 "SecurityIps" security_ips: String, 3 "TenantId" tenant_id: String
} }

/// Creates tenant user: `CreateTenantUser` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/CreateTenantUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTenantUser {
    pub description: Option<String>,
    pub encryption_type: Option<String>,
    pub global_permissions: Option<String>,
    /// Required.
    pub instance_id: String,
    pub roles: Option<String>,
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub user_name: String,
    /// Required. Secret.
    pub user_password: Secret,
    /// Required.
    pub user_type: String,
}

/// Arguments of [`CreateTenantUser::new`].
pub struct CreateTenantUserRequired {
    pub instance_id: String,
    pub tenant_id: String,
    pub user_name: String,
    pub user_password: Secret,
    pub user_type: String,
}
operation! {
    CreateTenantUser { CreateTenantUserRequired: instance_id, tenant_id, user_name, user_password, user_type }
    "CreateTenantUser" -> CreateTenantUserOutput {
    0 "Description" description: String, 1 "EncryptionType" encryption_type: String,
    2 "GlobalPermissions" global_permissions: String, 3 "InstanceId" instance_id, 4 "Roles" roles: String,
    5 "TenantId" tenant_id, 6 "UserName" user_name, 7 "UserPassword" user_password, 8 "UserType" user_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`CreateTenantUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTenantUserOutput {
    pub tenant_user: Option<CreateTenantUserTenantUser>,
}
model! { CreateTenantUserOutput {
    0 "TenantUser" tenant_user: CreateTenantUserTenantUser
} }

/// In the response of [`CreateTenantUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTenantUserTenantUser {
    pub global_permissions: Option<String>,
    pub roles: Vec<CreateTenantUserRoles>,
    pub user_name: Option<String>,
    pub user_status: Option<String>,
    pub user_type: Option<String>,
}
model! { CreateTenantUserTenantUser {
    0 "GlobalPermissions" global_permissions: String, 1 "Roles" roles: Vec<CreateTenantUserRoles>,
    2 "UserName" user_name: String, 3 "UserStatus" user_status: String, 4 "UserType" user_type: String
} }

/// In the response of [`CreateTenantUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTenantUserRoles {
    pub database: Option<String>,
    pub role: Option<String>,
}
model! { CreateTenantUserRoles {
    0 "Database" database: String, 1 "Role" role: String
} }

/// Deletes data source: `DeleteDataSource` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DeleteDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSource {
    /// Required.
    pub id: String,
}
operation! { DeleteDataSource(id: String) "DeleteDataSource" -> DeleteDataSourceOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSourceOutput {
    pub advice: Option<String>,
    pub code: Option<String>,
    pub cost: Option<String>,
    pub data: Option<Value>,
    pub error_detail: Option<DeleteDataSourceErrorDetail>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DeleteDataSourceOutput {
    0 "Advice" advice: String, 1 "Code" code: String, 2 "Cost" cost: String, 3 "Data" data: Value,
    4 "ErrorDetail" error_detail: DeleteDataSourceErrorDetail, 5 "Message" message: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "Success" success: bool,
    9 "TotalCount" total_count: i64
} }

/// In the response of [`DeleteDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSourceErrorDetail {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { DeleteDataSourceErrorDetail {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// Deletes databases: `DeleteDatabases` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DeleteDatabases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatabases {
    /// Required.
    pub database_names: String,
    pub instance_id: Option<String>,
    /// Required.
    pub tenant_id: String,
}
operation! { DeleteDatabases(database_names: String, tenant_id: String) "DeleteDatabases" -> Empty {
    0 "DatabaseNames" database_names, 1 "InstanceId" instance_id: String, 2 "TenantId" tenant_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteDatabases`]: empty.
pub type DeleteDatabasesOutput = Empty;

/// Deletes instances: `DeleteInstances` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DeleteInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstances {
    pub backup_retain_mode: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub instance_ids: String,
}
operation! { DeleteInstances(instance_ids: String) "DeleteInstances" -> DeleteInstancesOutput {
    0 "BackupRetainMode" backup_retain_mode: String, 1 "DryRun" dry_run: bool, 2 "InstanceIds" instance_ids
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstancesOutput {
    pub data: Option<DeleteInstancesData>,
}
model! { DeleteInstancesOutput {
    0 "Data" data: DeleteInstancesData
} }

/// In the response of [`DeleteInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstancesData {
    pub dry_run_result: Option<bool>,
}
model! { DeleteInstancesData {
    0 "DryRunResult" dry_run_result: bool
} }

/// Deletes project: `DeleteProject` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DeleteProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProject {
    /// Required.
    pub id: String,
}
operation! { DeleteProject(id: String) "DeleteProject" -> DeleteProjectOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjectOutput {
    pub advice: Option<String>,
    pub code: Option<String>,
    pub cost: Option<String>,
    pub data: Option<Value>,
    pub error_detail: Option<DeleteProjectErrorDetail>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DeleteProjectOutput {
    0 "Advice" advice: String, 1 "Code" code: String, 2 "Cost" cost: String, 3 "Data" data: Value,
    4 "ErrorDetail" error_detail: DeleteProjectErrorDetail, 5 "Message" message: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "Success" success: bool,
    9 "TotalCount" total_count: i64
} }

/// In the response of [`DeleteProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjectErrorDetail {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { DeleteProjectErrorDetail {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// Deletes security ip group: `DeleteSecurityIpGroup` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DeleteSecurityIpGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityIpGroup {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub security_ip_group_name: String,
}
operation! { DeleteSecurityIpGroup(instance_id: String, security_ip_group_name: String)
    "DeleteSecurityIpGroup" -> DeleteSecurityIpGroupOutput {
    0 "InstanceId" instance_id, 1 "SecurityIpGroupName" security_ip_group_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteSecurityIpGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityIpGroupOutput {
    pub security_ip_group: Option<DeleteSecurityIpGroupSecurityIpGroup>,
}
model! { DeleteSecurityIpGroupOutput {
    0 "SecurityIpGroup" security_ip_group: DeleteSecurityIpGroupSecurityIpGroup
} }

/// In the response of [`DeleteSecurityIpGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityIpGroupSecurityIpGroup {
    pub instance_id: Option<String>,
    pub security_ip_group_name: Option<String>,
}
model! { DeleteSecurityIpGroupSecurityIpGroup {
    0 "InstanceId" instance_id: String, 1 "SecurityIpGroupName" security_ip_group_name: String
} }

/// Deletes tag: `DeleteTag` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DeleteTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTag {
    /// Required.
    pub key: String,
}
operation! { DeleteTag(key: String) "DeleteTag" -> DeleteTagOutput {
    0 "Key" key
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTagOutput {
    pub message: Option<String>,
}
model! { DeleteTagOutput {
    0 "Message" message: String
} }

/// Deletes tag value: `DeleteTagValue` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DeleteTagValue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTagValue {
    /// Required.
    pub key: String,
    /// Required.
    pub value: String,
}
operation! { DeleteTagValue(key: String, value: String) "DeleteTagValue" -> DeleteTagValueOutput {
    0 "Key" key, 1 "Value" value
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteTagValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTagValueOutput {
    pub message: Option<String>,
}
model! { DeleteTagValueOutput {
    0 "Message" message: String
} }

/// Deletes tenant security ip group: `DeleteTenantSecurityIpGroup` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DeleteTenantSecurityIpGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTenantSecurityIpGroup {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub security_ip_group_name: String,
    /// Required.
    pub tenant_id: String,
}
operation! { DeleteTenantSecurityIpGroup(instance_id: String, security_ip_group_name: String, tenant_id: String)
    "DeleteTenantSecurityIpGroup" -> DeleteTenantSecurityIpGroupOutput {
    0 "InstanceId" instance_id, 1 "SecurityIpGroupName" security_ip_group_name, 2 "TenantId" tenant_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteTenantSecurityIpGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTenantSecurityIpGroupOutput {
    pub security_ip_group: Option<DeleteTenantSecurityIpGroupSecurityIpGroup>,
}
model! { DeleteTenantSecurityIpGroupOutput {
    0 "SecurityIpGroup" security_ip_group: DeleteTenantSecurityIpGroupSecurityIpGroup
} }

/// In the response of [`DeleteTenantSecurityIpGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTenantSecurityIpGroupSecurityIpGroup {
    pub instance_id: Option<String>,
    pub security_ip_group_name: Option<String>,
    pub tenant_id: Option<String>,
}
model! { DeleteTenantSecurityIpGroupSecurityIpGroup {
    0 "InstanceId" instance_id: String, 1 "SecurityIpGroupName" security_ip_group_name: String,
    2 "TenantId" tenant_id: String
} }

/// Deletes tenant users: `DeleteTenantUsers` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DeleteTenantUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTenantUsers {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub users: String,
}
operation! { DeleteTenantUsers(instance_id: String, tenant_id: String, users: String) "DeleteTenantUsers" -> Empty {
    0 "InstanceId" instance_id, 1 "TenantId" tenant_id, 2 "Users" users
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteTenantUsers`]: empty.
pub type DeleteTenantUsersOutput = Empty;

/// Deletes tenants: `DeleteTenants` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DeleteTenants>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTenants {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub tenant_ids: String,
}
operation! { DeleteTenants(instance_id: String, tenant_ids: String) "DeleteTenants" -> DeleteTenantsOutput {
    0 "InstanceId" instance_id, 1 "TenantIds" tenant_ids
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteTenants`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTenantsOutput {
    pub tenant_ids: Vec<String>,
}
model! { DeleteTenantsOutput {
    0 "TenantIds" tenant_ids: Vec<String>
} }

/// Describes anomaly sql list: `DescribeAnomalySQLList` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeAnomalySQLList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnomalySQLList {
    pub accept_language: Option<String>,
    pub db_name: Option<String>,
    /// Required.
    pub end_time: String,
    pub filter_condition: Option<BTreeMap<String, Value>>,
    /// Required.
    pub instance_id: String,
    pub node_ip: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sql_id: Option<String>,
    pub search_key_word: Option<String>,
    pub search_parameter: Option<String>,
    pub search_rule: Option<String>,
    pub search_value: Option<String>,
    pub sort_column: Option<String>,
    pub sort_order: Option<String>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub tenant_id: String,
}
operation! { DescribeAnomalySQLList(end_time: String, instance_id: String, start_time: String, tenant_id: String)
    "DescribeAnomalySQLList" -> DescribeAnomalySQLListOutput {
    0 "AcceptLanguage" accept_language: String, 1 "DbName" db_name: String, 2 "EndTime" end_time,
    3 "FilterCondition" filter_condition: BTreeMap<String, Value>, 4 "InstanceId" instance_id,
    5 "NodeIp" node_ip: String, 6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "SQLId" sql_id: String,
    9 "SearchKeyWord" search_key_word: String, 10 "SearchParameter" search_parameter: String,
    11 "SearchRule" search_rule: String, 12 "SearchValue" search_value: String, 13 "SortColumn" sort_column: String,
    14 "SortOrder" sort_order: String, 15 "StartTime" start_time, 16 "TenantId" tenant_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None)
] }
paged! { DescribeAnomalySQLList: DescribeAnomalySQLListAnomalySQLList =
    Number "PageNumber", "AnomalySQLList" anomaly_sql_list, total "TotalCount" }

/// Response of [`DescribeAnomalySQLList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnomalySQLListOutput {
    pub anomaly_sql_list: Vec<DescribeAnomalySQLListAnomalySQLList>,
    pub total_count: Option<i64>,
}
model! { DescribeAnomalySQLListOutput {
    0 "AnomalySQLList" anomaly_sql_list: Vec<DescribeAnomalySQLListAnomalySQLList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAnomalySQLList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnomalySQLListAnomalySQLList {
    pub cpu_time: Option<f64>,
    pub db_name: Option<String>,
    pub diagnosis: Option<String>,
    pub diagnosis_rule: Option<String>,
    pub executions: Option<i64>,
    pub key: Option<i64>,
    pub request_time: Option<f64>,
    pub request_time_utc_string: Option<String>,
    pub sql_id: Option<String>,
    pub sql_text: Option<String>,
    pub suggestion: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeAnomalySQLListAnomalySQLList {
    0 "CpuTime" cpu_time: f64, 1 "DbName" db_name: String, 2 "Diagnosis" diagnosis: String,
    3 "DiagnosisRule" diagnosis_rule: String, 4 "Executions" executions: i64, 5 "Key" key: i64,
    6 "RequestTime" request_time: f64, 7 "RequestTimeUTCString" request_time_utc_string: String,
    8 "SQLId" sql_id: String, 9 "SQLText" sql_text: String, 10 "Suggestion" suggestion: String,
    11 "UserName" user_name: String
} }

/// Describes available cpu resource: `DescribeAvailableCpuResource` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeAvailableCpuResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableCpuResource {
    /// Required.
    pub instance_id: String,
    pub modify_type: Option<String>,
    pub tenant_id: Option<String>,
}
operation! { DescribeAvailableCpuResource(instance_id: String)
    "DescribeAvailableCpuResource" -> DescribeAvailableCpuResourceOutput {
    0 "InstanceId" instance_id, 1 "ModifyType" modify_type: String, 2 "TenantId" tenant_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeAvailableCpuResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableCpuResourceOutput {
    pub data: Vec<DescribeAvailableCpuResourceData>,
}
model! { DescribeAvailableCpuResourceOutput {
    0 "Data" data: Vec<DescribeAvailableCpuResourceData>
} }

/// In the response of [`DescribeAvailableCpuResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableCpuResourceData {
    pub comment: Option<String>,
    pub max_cpu: Option<i64>,
    pub min_cpu: Option<i64>,
    pub review_code: Option<String>,
    pub unit_num: Option<i64>,
}
model! { DescribeAvailableCpuResourceData {
    0 "Comment" comment: String, 1 "MaxCpu" max_cpu: i64, 2 "MinCpu" min_cpu: i64, 3 "ReviewCode" review_code: String,
    4 "UnitNum" unit_num: i64
} }

/// Describes available mem resource: `DescribeAvailableMemResource` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeAvailableMemResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableMemResource {
    /// Required.
    pub cpu_num: i64,
    /// Required.
    pub instance_id: String,
    pub tenant_id: Option<String>,
    /// Required.
    pub unit_num: i64,
}
operation! { DescribeAvailableMemResource(cpu_num: i64, instance_id: String, unit_num: i64)
    "DescribeAvailableMemResource" -> DescribeAvailableMemResourceOutput {
    0 "CpuNum" cpu_num, 1 "InstanceId" instance_id, 2 "TenantId" tenant_id: String, 3 "UnitNum" unit_num
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DescribeAvailableMemResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableMemResourceOutput {
    pub data: Option<DescribeAvailableMemResourceData>,
}
model! { DescribeAvailableMemResourceOutput {
    0 "Data" data: DescribeAvailableMemResourceData
} }

/// In the response of [`DescribeAvailableMemResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableMemResourceData {
    pub max_mem: Option<i64>,
    pub min_mem: Option<i64>,
    pub safe_mem: Option<String>,
    pub used_mem: Option<i64>,
}
model! { DescribeAvailableMemResourceData {
    0 "MaxMem" max_mem: i64, 1 "MinMem" min_mem: i64, 2 "SafeMem" safe_mem: String, 3 "UsedMem" used_mem: i64
} }

/// Describes available spec: `DescribeAvailableSpec` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeAvailableSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableSpec {
    /// Required.
    pub instance_id: String,
    pub spec: Option<String>,
    /// Required.
    pub upgrade_type: String,
}
operation! { DescribeAvailableSpec(instance_id: String, upgrade_type: String)
    "DescribeAvailableSpec" -> DescribeAvailableSpecOutput {
    0 "InstanceId" instance_id, 1 "Spec" spec: String, 2 "UpgradeType" upgrade_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeAvailableSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableSpecOutput {
    pub data: Option<DescribeAvailableSpecData>,
}
model! { DescribeAvailableSpecOutput {
    0 "Data" data: DescribeAvailableSpecData
} }

/// In the response of [`DescribeAvailableSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableSpecData {
    pub available_specifications: Vec<DescribeAvailableSpecAvailableSpecifications>,
}
model! { DescribeAvailableSpecData {
    0 "AvailableSpecifications" available_specifications: Vec<DescribeAvailableSpecAvailableSpecifications>
} }

/// In the response of [`DescribeAvailableSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableSpecAvailableSpecifications {
    pub disk_size_range: Option<DescribeAvailableSpecDiskSizeRange>,
    pub disk_types: Vec<String>,
    pub instance_class: Option<String>,
    pub log_disk_size_range: Option<DescribeAvailableSpecLogDiskSizeRange>,
    pub node_num: Vec<i64>,
    pub spec: Option<String>,
}
model! { DescribeAvailableSpecAvailableSpecifications {
    0 "DiskSizeRange" disk_size_range: DescribeAvailableSpecDiskSizeRange, 1 "DiskTypes" disk_types: Vec<String>,
    2 "InstanceClass" instance_class: String,
    3 "LogDiskSizeRange" log_disk_size_range: DescribeAvailableSpecLogDiskSizeRange, 4 "NodeNum" node_num: Vec<i64>,
    5 "Spec" spec: String
} }

/// In the response of [`DescribeAvailableSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableSpecDiskSizeRange {
    pub max: Option<i64>,
    pub min: Option<i64>,
    pub step: Option<i64>,
}
model! { DescribeAvailableSpecDiskSizeRange {
    0 "Max" max: i64, 1 "Min" min: i64, 2 "Step" step: i64
} }

/// In the response of [`DescribeAvailableSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableSpecLogDiskSizeRange {
    pub max: Option<i64>,
    pub min: Option<i64>,
    pub step: Option<i64>,
}
model! { DescribeAvailableSpecLogDiskSizeRange {
    0 "Max" max: i64, 1 "Min" min: i64, 2 "Step" step: i64
} }

/// Describes available zone: `DescribeAvailableZone` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeAvailableZone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableZone {
    pub cpu_arch: Option<String>,
    pub deploy_type: Option<String>,
    /// Required.
    pub instance_type: String,
    pub ob_version: Option<String>,
    pub series: Option<String>,
    pub spec: Option<String>,
}
operation! { DescribeAvailableZone(instance_type: String) "DescribeAvailableZone" -> DescribeAvailableZoneOutput {
    0 "CpuArch" cpu_arch: String, 1 "DeployType" deploy_type: String, 2 "InstanceType" instance_type,
    3 "ObVersion" ob_version: String, 4 "Series" series: String, 5 "Spec" spec: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`DescribeAvailableZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableZoneOutput {
    pub data: Option<DescribeAvailableZoneData>,
}
model! { DescribeAvailableZoneOutput {
    0 "Data" data: DescribeAvailableZoneData
} }

/// In the response of [`DescribeAvailableZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableZoneData {
    pub available_zones: Vec<DescribeAvailableZoneAvailableZones>,
}
model! { DescribeAvailableZoneData {
    0 "AvailableZones" available_zones: Vec<DescribeAvailableZoneAvailableZones>
} }

/// In the response of [`DescribeAvailableZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableZoneAvailableZones {
    pub channel: Option<String>,
    pub cpu_arch: Option<String>,
    pub deploy_type: Option<String>,
    pub instance_type: Option<String>,
    pub region: Option<String>,
    pub series: Option<String>,
    pub support_specifications: Vec<DescribeAvailableZoneSupportSpecifications>,
    pub zones: Option<String>,
}
model! { DescribeAvailableZoneAvailableZones {
    0 "Channel" channel: String, 1 "CpuArch" cpu_arch: String, 2 "DeployType" deploy_type: String,
    3 "InstanceType" instance_type: String, 4 "Region" region: String, 5 "Series" series: String,
    6 "SupportSpecifications" support_specifications: Vec<DescribeAvailableZoneSupportSpecifications>,
    7 "Zones" zones: String
} }

/// In the response of [`DescribeAvailableZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableZoneSupportSpecifications {
    pub disk_size_range: Option<DescribeAvailableZoneDiskSizeRange>,
    pub disk_types: Vec<String>,
    pub instance_class: Option<String>,
    pub spec: Option<String>,
    pub support_engine_versions: Vec<DescribeAvailableZoneSupportEngineVersions>,
}
model! { DescribeAvailableZoneSupportSpecifications {
    0 "DiskSizeRange" disk_size_range: DescribeAvailableZoneDiskSizeRange, 1 "DiskTypes" disk_types: Vec<String>,
    2 "InstanceClass" instance_class: String, 3 "Spec" spec: String,
    4 "SupportEngineVersions" support_engine_versions: Vec<DescribeAvailableZoneSupportEngineVersions>
} }

/// In the response of [`DescribeAvailableZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableZoneDiskSizeRange {
    pub max: Option<i64>,
    pub min: Option<i64>,
    pub step: Option<i64>,
}
model! { DescribeAvailableZoneDiskSizeRange {
    0 "Max" max: i64, 1 "Min" min: i64, 2 "Step" step: i64
} }

/// In the response of [`DescribeAvailableZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableZoneSupportEngineVersions {
    pub ob_version: Option<String>,
    pub support_isolation_optimization: Option<bool>,
    pub support_replica_modes: Vec<String>,
}
model! { DescribeAvailableZoneSupportEngineVersions {
    0 "ObVersion" ob_version: String, 1 "SupportIsolationOptimization" support_isolation_optimization: bool,
    2 "SupportReplicaModes" support_replica_modes: Vec<String>
} }

/// Describes backup encrypted string: `DescribeBackupEncryptedString` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeBackupEncryptedString>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupEncryptedString {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub tenant_id: String,
}
operation! { DescribeBackupEncryptedString(instance_id: String, tenant_id: String)
    "DescribeBackupEncryptedString" -> DescribeBackupEncryptedStringOutput {
    0 "InstanceId" instance_id, 1 "TenantId" tenant_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeBackupEncryptedString`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupEncryptedStringOutput {
    pub data: Option<DescribeBackupEncryptedStringData>,
}
model! { DescribeBackupEncryptedStringOutput {
    0 "Data" data: DescribeBackupEncryptedStringData
} }

/// In the response of [`DescribeBackupEncryptedString`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupEncryptedStringData {
    pub backup_info_json: Option<String>,
}
model! { DescribeBackupEncryptedStringData {
    0 "BackupInfoJson" backup_info_json: String
} }

/// Describes backup set download link: `DescribeBackupSetDownloadLink` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeBackupSetDownloadLink>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSetDownloadLink {
    /// Required.
    pub download_task_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { DescribeBackupSetDownloadLink(download_task_id: String, instance_id: String)
    "DescribeBackupSetDownloadLink" -> DescribeBackupSetDownloadLinkOutput {
    0 "DownloadTaskId" download_task_id, 1 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeBackupSetDownloadLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSetDownloadLinkOutput {
    pub data: Option<DescribeBackupSetDownloadLinkData>,
}
model! { DescribeBackupSetDownloadLinkOutput {
    0 "Data" data: DescribeBackupSetDownloadLinkData
} }

/// In the response of [`DescribeBackupSetDownloadLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSetDownloadLinkData {
    pub backup_restorable_time: Option<String>,
    pub backup_set_id: Option<String>,
    pub download_task_create_time: Option<String>,
    pub download_task_id: Option<i64>,
    pub download_task_status: Option<String>,
    pub internal_url: Option<String>,
    pub url_alive_time: Option<i64>,
    pub url_expired_time: Option<String>,
}
model! { DescribeBackupSetDownloadLinkData {
    0 "BackupRestorableTime" backup_restorable_time: String, 1 "BackupSetId" backup_set_id: String,
    2 "DownloadTaskCreateTime" download_task_create_time: String, 3 "DownloadTaskId" download_task_id: i64,
    4 "DownloadTaskStatus" download_task_status: String, 5 "InternalUrl" internal_url: String,
    6 "UrlAliveTime" url_alive_time: i64, 7 "UrlExpiredTime" url_expired_time: String
} }

/// Describes charset: `DescribeCharset` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeCharset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCharset {
    pub instance_id: Option<String>,
    pub series: Option<String>,
    /// Required.
    pub tenant_mode: String,
}
operation! { DescribeCharset(tenant_mode: String) "DescribeCharset" -> DescribeCharsetOutput {
    0 "InstanceId" instance_id: String, 1 "Series" series: String, 2 "TenantMode" tenant_mode
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeCharset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCharsetOutput {
    pub charset: Vec<DescribeCharsetCharset>,
}
model! { DescribeCharsetOutput {
    0 "Charset" charset: Vec<DescribeCharsetCharset>
} }

/// In the response of [`DescribeCharset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCharsetCharset {
    pub charset: Option<String>,
    pub collations: Vec<String>,
}
model! { DescribeCharsetCharset {
    0 "Charset" charset: String, 1 "Collations" collations: Vec<String>
} }

/// Describes data backup set: `DescribeDataBackupSet` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeDataBackupSet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataBackupSet {
    pub backup_object_type: Option<String>,
    pub end_time: Option<String>,
    /// Required.
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
operation! { DescribeDataBackupSet(instance_id: String) "DescribeDataBackupSet" -> DescribeDataBackupSetOutput {
    0 "BackupObjectType" backup_object_type: String, 1 "EndTime" end_time: String, 2 "InstanceId" instance_id,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "StartTime" start_time: String,
    6 "Status" status: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }
paged! { DescribeDataBackupSet: DescribeDataBackupSetData = Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`DescribeDataBackupSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataBackupSetOutput {
    pub data: Vec<DescribeDataBackupSetData>,
    pub total_count: Option<i64>,
}
model! { DescribeDataBackupSetOutput {
    0 "Data" data: Vec<DescribeDataBackupSetData>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDataBackupSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataBackupSetData {
    pub backup_object_type: Option<String>,
    pub backup_objects: Vec<DescribeDataBackupSetBackupObjects>,
    pub backup_results: Vec<DescribeDataBackupSetBackupResults>,
    pub checkpoint: Option<String>,
    pub data_size: Option<i64>,
    pub data_version: Option<i64>,
    pub download_task_id: Option<i64>,
    pub download_task_status: Option<String>,
    pub end_time: Option<String>,
    pub method: Option<String>,
    pub policy: Option<String>,
    pub progress: Option<String>,
    pub set_id: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub storage_class: Option<String>,
    pub r#type: Option<String>,
    pub validity: Option<String>,
}
model! { DescribeDataBackupSetData {
    0 "BackupObjectType" backup_object_type: String,
    1 "BackupObjects" backup_objects: Vec<DescribeDataBackupSetBackupObjects>,
    2 "BackupResults" backup_results: Vec<DescribeDataBackupSetBackupResults>, 3 "Checkpoint" checkpoint: String,
    4 "DataSize" data_size: i64, 5 "DataVersion" data_version: i64, 6 "DownloadTaskId" download_task_id: i64,
    7 "DownloadTaskStatus" download_task_status: String, 8 "EndTime" end_time: String, 9 "Method" method: String,
    10 "Policy" policy: String, 11 "Progress" progress: String, 12 "SetId" set_id: String,
    13 "StartTime" start_time: String, 14 "Status" status: String, 15 "StorageClass" storage_class: String,
    16 "Type" r#type: String, 17 "Validity" validity: String
} }

/// In the response of [`DescribeDataBackupSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataBackupSetBackupObjects {
    pub cluster_name: Option<String>,
    pub database_tables_list: Vec<DescribeDataBackupSetDatabaseTablesList>,
    pub tenant_name: Option<String>,
}
model! { DescribeDataBackupSetBackupObjects {
    0 "ClusterName" cluster_name: String,
    1 "DatabaseTablesList" database_tables_list: Vec<DescribeDataBackupSetDatabaseTablesList>,
    2 "TenantName" tenant_name: String
} }

/// In the response of [`DescribeDataBackupSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataBackupSetDatabaseTablesList {
    pub database: Option<String>,
    pub tables: Vec<String>,
}
model! { DescribeDataBackupSetDatabaseTablesList {
    0 "Database" database: String, 1 "Tables" tables: Vec<String>
} }

/// In the response of [`DescribeDataBackupSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataBackupSetBackupResults {
    pub cluster_name: Option<String>,
    pub table_backup_results: Vec<DescribeDataBackupSetTableBackupResults>,
    pub tenant_name: Option<String>,
}
model! { DescribeDataBackupSetBackupResults {
    0 "ClusterName" cluster_name: String,
    1 "TableBackupResults" table_backup_results: Vec<DescribeDataBackupSetTableBackupResults>,
    2 "TenantName" tenant_name: String
} }

/// In the response of [`DescribeDataBackupSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataBackupSetTableBackupResults {
    pub database: Option<String>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub table: Option<String>,
}
model! { DescribeDataBackupSetTableBackupResults {
    0 "Database" database: String, 1 "Message" message: String, 2 "Status" status: String, 3 "Table" table: String
} }

/// Describes databases: `DescribeDatabases` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeDatabases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabases {
    pub database_name: Option<String>,
    pub instance_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub search_key: Option<String>,
    pub tenant_id: Option<String>,
    pub with_tables: Option<bool>,
}
operation! { DescribeDatabases() "DescribeDatabases" -> DescribeDatabasesOutput {
    0 "DatabaseName" database_name: String, 1 "InstanceId" instance_id: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "SearchKey" search_key: String, 5 "TenantId" tenant_id: String,
    6 "WithTables" with_tables: bool
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }
paged! { DescribeDatabases: DescribeDatabasesDatabases =
    Number "PageNumber", "Databases" databases, total "TotalCount" }

/// Response of [`DescribeDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesOutput {
    pub databases: Vec<DescribeDatabasesDatabases>,
    pub total_count: Option<i64>,
}
model! { DescribeDatabasesOutput {
    0 "Databases" databases: Vec<DescribeDatabasesDatabases>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesDatabases {
    pub collation: Option<String>,
    pub create_time: Option<String>,
    pub data_size: Option<f64>,
    pub database_name: Option<String>,
    pub db_type: Option<String>,
    pub description: Option<String>,
    pub encoding: Option<String>,
    pub instance_id: Option<String>,
    pub required_size: Option<f64>,
    pub status: Option<String>,
    pub tables: Vec<DescribeDatabasesTables>,
    pub tenant_id: Option<String>,
    pub tenant_name: Option<String>,
    pub users: Vec<DescribeDatabasesUsers>,
}
model! { DescribeDatabasesDatabases {
    0 "Collation" collation: String, 1 "CreateTime" create_time: String, 2 "DataSize" data_size: f64,
    3 "DatabaseName" database_name: String, 4 "DbType" db_type: String, 5 "Description" description: String,
    6 "Encoding" encoding: String, 7 "InstanceId" instance_id: String, 8 "RequiredSize" required_size: f64,
    9 "Status" status: String, 10 "Tables" tables: Vec<DescribeDatabasesTables>, 11 "TenantId" tenant_id: String,
    12 "TenantName" tenant_name: String, 13 "Users" users: Vec<DescribeDatabasesUsers>
} }

/// In the response of [`DescribeDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesTables {
    pub table_name: Option<String>,
}
model! { DescribeDatabasesTables {
    0 "TableName" table_name: String
} }

/// In the response of [`DescribeDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesUsers {
    pub privileges: Option<String>,
    pub role: Option<String>,
    pub user_name: Option<String>,
    pub user_type: Option<String>,
}
model! { DescribeDatabasesUsers {
    0 "Privileges" privileges: String, 1 "Role" role: String, 2 "UserName" user_name: String,
    3 "UserType" user_type: String
} }

/// Describes instance: `DescribeInstance` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstance {
    /// Required.
    pub instance_id: String,
    pub page_number: Option<i64>,
}
operation! { DescribeInstance(instance_id: String) "DescribeInstance" -> DescribeInstanceOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOutput {
    pub instance: Option<DescribeInstanceInstance>,
}
model! { DescribeInstanceOutput {
    0 "Instance" instance: DescribeInstanceInstance
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceInstance {
    pub allow_create_proxy_sql_firewall_rule: Option<bool>,
    pub allow_modify_internet_address_connection_limit: Option<bool>,
    pub auto_renewal: Option<bool>,
    pub auto_upgrade_ob_version: Option<bool>,
    pub available_zones: Vec<String>,
    pub cpu_architecture: Option<String>,
    pub create_time: Option<String>,
    pub data_disk_auto_scale: Option<bool>,
    pub data_disk_auto_scale_config: Option<DescribeInstanceDataDiskAutoScaleConfig>,
    pub data_merge_time: Option<String>,
    pub deploy_mode: Option<String>,
    pub deploy_type: Option<String>,
    pub disk_type: Option<String>,
    pub enable_isolation_optimization: Option<bool>,
    pub enable_proxy_service: Option<bool>,
    pub enable_read_only_replica: Option<bool>,
    pub enable_read_only_replica_management: Option<bool>,
    pub enable_upgrade_log_disk: Option<bool>,
    pub exclusive_unit_num_limit: Option<i64>,
    pub expire_time: Option<String>,
    pub in_temp_capacity_status: Option<bool>,
    pub instance_class: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_role: Option<String>,
    pub iops: Option<i64>,
    pub is_latest_ob_version: Option<bool>,
    pub is_trust_ecs: Option<bool>,
    pub isolation_optimization: Option<bool>,
    pub maintain_time: Option<String>,
    pub node_num: Option<String>,
    pub ob_rpm_version: Option<String>,
    pub pay_type: Option<String>,
    pub primary_instance: Option<String>,
    pub primary_region: Option<String>,
    pub proxy_cluster_id: Option<String>,
    pub proxy_service_status: Option<String>,
    pub read_only_resource: Option<DescribeInstanceReadOnlyResource>,
    pub replica_mode: Option<String>,
    pub resource: Option<DescribeInstanceResource>,
    pub series: Option<String>,
    pub shared_unit_num_limit: Option<i64>,
    pub spec_type: Option<String>,
    pub status: Option<String>,
    pub tenant_creatable: Option<DescribeInstanceTenantCreatable>,
    pub unit_spec: Option<String>,
    pub version: Option<String>,
    pub zones: Vec<String>,
}
model! { DescribeInstanceInstance {
    0 "AllowCreateProxySqlFirewallRule" allow_create_proxy_sql_firewall_rule: bool,
    1 "AllowModifyInternetAddressConnectionLimit" allow_modify_internet_address_connection_limit: bool,
    2 "AutoRenewal" auto_renewal: bool, 3 "AutoUpgradeObVersion" auto_upgrade_ob_version: bool,
    4 "AvailableZones" available_zones: Vec<String>, 5 "CpuArchitecture" cpu_architecture: String,
    6 "CreateTime" create_time: String, 7 "DataDiskAutoScale" data_disk_auto_scale: bool,
    8 "DataDiskAutoScaleConfig" data_disk_auto_scale_config: DescribeInstanceDataDiskAutoScaleConfig,
    9 "DataMergeTime" data_merge_time: String, 10 "DeployMode" deploy_mode: String, 11 "DeployType" deploy_type: String,
    12 "DiskType" disk_type: String, 13 "EnableIsolationOptimization" enable_isolation_optimization: bool,
    14 "EnableProxyService" enable_proxy_service: bool, 15 "EnableReadOnlyReplica" enable_read_only_replica: bool,
    16 "EnableReadOnlyReplicaManagement" enable_read_only_replica_management: bool,
    17 "EnableUpgradeLogDisk" enable_upgrade_log_disk: bool, 18 "ExclusiveUnitNumLimit" exclusive_unit_num_limit: i64,
    19 "ExpireTime" expire_time: String, 20 "InTempCapacityStatus" in_temp_capacity_status: bool,
    21 "InstanceClass" instance_class: String, 22 "InstanceId" instance_id: String,
    23 "InstanceName" instance_name: String, 24 "InstanceRole" instance_role: String, 25 "Iops" iops: i64,
    26 "IsLatestObVersion" is_latest_ob_version: bool, 27 "IsTrustEcs" is_trust_ecs: bool,
    28 "IsolationOptimization" isolation_optimization: bool, 29 "MaintainTime" maintain_time: String,
    30 "NodeNum" node_num: String, 31 "ObRpmVersion" ob_rpm_version: String, 32 "PayType" pay_type: String,
    33 "PrimaryInstance" primary_instance: String, 34 "PrimaryRegion" primary_region: String,
    35 "ProxyClusterId" proxy_cluster_id: String, 36 "ProxyServiceStatus" proxy_service_status: String,
    37 "ReadOnlyResource" read_only_resource: DescribeInstanceReadOnlyResource, 38 "ReplicaMode" replica_mode: String,
    39 "Resource" resource: DescribeInstanceResource, 40 "Series" series: String,
    41 "SharedUnitNumLimit" shared_unit_num_limit: i64, 42 "SpecType" spec_type: String, 43 "Status" status: String,
    44 "TenantCreatable" tenant_creatable: DescribeInstanceTenantCreatable, 45 "UnitSpec" unit_spec: String,
    46 "Version" version: String, 47 "Zones" zones: Vec<String>
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDataDiskAutoScaleConfig {
    pub auto_scale: Option<bool>,
    pub max_disk_size: Option<i64>,
    pub scale_step_in_merge: Option<i64>,
    pub scale_step_in_normal: Option<i64>,
    pub upper_merge_threshold: Option<i64>,
    pub upper_scale_step: Option<String>,
    pub upper_scale_strategy: Option<String>,
    pub upper_threshold: Option<i64>,
    pub upperbound: Option<i64>,
}
model! { DescribeInstanceDataDiskAutoScaleConfig {
    0 "AutoScale" auto_scale: bool, 1 "MaxDiskSize" max_disk_size: i64, 2 "ScaleStepInMerge" scale_step_in_merge: i64,
    3 "ScaleStepInNormal" scale_step_in_normal: i64, 4 "UpperMergeThreshold" upper_merge_threshold: i64,
    5 "UpperScaleStep" upper_scale_step: String, 6 "UpperScaleStrategy" upper_scale_strategy: String,
    7 "UpperThreshold" upper_threshold: i64, 8 "Upperbound" upperbound: i64
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceReadOnlyResource {
    pub capacity_unit: Option<DescribeInstanceCapacityUnit>,
    pub cpu: Option<DescribeInstanceCpu>,
    pub disk_size: Option<DescribeInstanceDiskSize>,
    pub log_disk_size: Option<DescribeInstanceLogDiskSize>,
    pub memory: Option<DescribeInstanceMemory>,
    pub unit_count: Option<i64>,
}
model! { DescribeInstanceReadOnlyResource {
    0 "CapacityUnit" capacity_unit: DescribeInstanceCapacityUnit, 1 "Cpu" cpu: DescribeInstanceCpu,
    2 "DiskSize" disk_size: DescribeInstanceDiskSize, 3 "LogDiskSize" log_disk_size: DescribeInstanceLogDiskSize,
    4 "Memory" memory: DescribeInstanceMemory, 5 "UnitCount" unit_count: i64
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceCapacityUnit {
    pub max_capacity_unit: Option<i64>,
    pub min_capacity_unit: Option<i64>,
    pub used_capacity_unit: Option<String>,
}
model! { DescribeInstanceCapacityUnit {
    0 "MaxCapacityUnit" max_capacity_unit: i64, 1 "MinCapacityUnit" min_capacity_unit: i64,
    2 "UsedCapacityUnit" used_capacity_unit: String
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceCpu {
    pub original_total_cpu: Option<i64>,
    pub total_cpu: Option<i64>,
    pub unit_cpu: Option<i64>,
    pub used_cpu: Option<i64>,
}
model! { DescribeInstanceCpu {
    0 "OriginalTotalCpu" original_total_cpu: i64, 1 "TotalCpu" total_cpu: i64, 2 "UnitCpu" unit_cpu: i64,
    3 "UsedCpu" used_cpu: i64
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDiskSize {
    pub data_used_size: Option<f64>,
    pub max_disk_size: Option<f64>,
    pub max_disk_used_ob_server: Vec<String>,
    pub max_disk_used_percent: Option<f64>,
    pub original_total_disk_size: Option<i64>,
    pub total_disk_size: Option<i64>,
    pub unit_disk_size: Option<i64>,
    pub used_disk_size: Option<i64>,
}
model! { DescribeInstanceDiskSize {
    0 "DataUsedSize" data_used_size: f64, 1 "MaxDiskSize" max_disk_size: f64,
    2 "MaxDiskUsedObServer" max_disk_used_ob_server: Vec<String>, 3 "MaxDiskUsedPercent" max_disk_used_percent: f64,
    4 "OriginalTotalDiskSize" original_total_disk_size: i64, 5 "TotalDiskSize" total_disk_size: i64,
    6 "UnitDiskSize" unit_disk_size: i64, 7 "UsedDiskSize" used_disk_size: i64
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLogDiskSize {
    pub log_assigned_size: Option<String>,
    pub max_log_assigned_ob_server: Vec<String>,
    pub max_log_assigned_percent: Option<String>,
    pub total_disk_size: Option<i64>,
    pub unit_disk_size: Option<i64>,
}
model! { DescribeInstanceLogDiskSize {
    0 "LogAssignedSize" log_assigned_size: String, 1 "MaxLogAssignedObServer" max_log_assigned_ob_server: Vec<String>,
    2 "MaxLogAssignedPercent" max_log_assigned_percent: String, 3 "TotalDiskSize" total_disk_size: i64,
    4 "UnitDiskSize" unit_disk_size: i64
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMemory {
    pub original_total_memory: Option<i64>,
    pub total_memory: Option<i64>,
    pub unit_memory: Option<i64>,
    pub used_memory: Option<i64>,
}
model! { DescribeInstanceMemory {
    0 "OriginalTotalMemory" original_total_memory: i64, 1 "TotalMemory" total_memory: i64,
    2 "UnitMemory" unit_memory: i64, 3 "UsedMemory" used_memory: i64
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceResource {
    pub capacity_unit: Option<DescribeInstanceResourceCapacityUnit>,
    pub cpu: Option<DescribeInstanceResourceCpu>,
    pub disk_size: Option<DescribeInstanceResourceDiskSize>,
    pub log_disk_size: Option<DescribeInstanceResourceLogDiskSize>,
    pub memory: Option<DescribeInstanceResourceMemory>,
    pub unit_count: Option<i64>,
}
model! { DescribeInstanceResource {
    0 "CapacityUnit" capacity_unit: DescribeInstanceResourceCapacityUnit, 1 "Cpu" cpu: DescribeInstanceResourceCpu,
    2 "DiskSize" disk_size: DescribeInstanceResourceDiskSize,
    3 "LogDiskSize" log_disk_size: DescribeInstanceResourceLogDiskSize,
    4 "Memory" memory: DescribeInstanceResourceMemory, 5 "UnitCount" unit_count: i64
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceResourceCapacityUnit {
    pub max_capacity_unit: Option<i64>,
    pub min_capacity_unit: Option<i64>,
    pub used_capacity_unit: Option<String>,
}
model! { DescribeInstanceResourceCapacityUnit {
    0 "MaxCapacityUnit" max_capacity_unit: i64, 1 "MinCapacityUnit" min_capacity_unit: i64,
    2 "UsedCapacityUnit" used_capacity_unit: String
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceResourceCpu {
    pub original_total_cpu: Option<i64>,
    pub total_cpu: Option<i64>,
    pub unit_cpu: Option<i64>,
    pub used_cpu: Option<i64>,
}
model! { DescribeInstanceResourceCpu {
    0 "OriginalTotalCpu" original_total_cpu: i64, 1 "TotalCpu" total_cpu: i64, 2 "UnitCpu" unit_cpu: i64,
    3 "UsedCpu" used_cpu: i64
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceResourceDiskSize {
    pub data_used_size: Option<f64>,
    pub max_disk_size: Option<f64>,
    pub max_disk_used_ob_server: Vec<String>,
    pub max_disk_used_percent: Option<f64>,
    pub original_total_disk_size: Option<i64>,
    pub total_disk_size: Option<i64>,
    pub unit_disk_size: Option<i64>,
    pub used_disk_size: Option<i64>,
}
model! { DescribeInstanceResourceDiskSize {
    0 "DataUsedSize" data_used_size: f64, 1 "MaxDiskSize" max_disk_size: f64,
    2 "MaxDiskUsedObServer" max_disk_used_ob_server: Vec<String>, 3 "MaxDiskUsedPercent" max_disk_used_percent: f64,
    4 "OriginalTotalDiskSize" original_total_disk_size: i64, 5 "TotalDiskSize" total_disk_size: i64,
    6 "UnitDiskSize" unit_disk_size: i64, 7 "UsedDiskSize" used_disk_size: i64
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceResourceLogDiskSize {
    pub log_assigned_size: Option<String>,
    pub max_log_assigned_ob_server: Vec<String>,
    pub max_log_assigned_percent: Option<String>,
    pub original_total_disk_size: Option<i64>,
    pub total_disk_size: Option<i64>,
    pub unit_disk_size: Option<i64>,
}
model! { DescribeInstanceResourceLogDiskSize {
    0 "LogAssignedSize" log_assigned_size: String, 1 "MaxLogAssignedObServer" max_log_assigned_ob_server: Vec<String>,
    2 "MaxLogAssignedPercent" max_log_assigned_percent: String, 3 "OriginalTotalDiskSize" original_total_disk_size: i64,
    4 "TotalDiskSize" total_disk_size: i64, 5 "UnitDiskSize" unit_disk_size: i64
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceResourceMemory {
    pub original_total_memory: Option<i64>,
    pub total_memory: Option<i64>,
    pub unit_memory: Option<i64>,
    pub used_memory: Option<i64>,
}
model! { DescribeInstanceResourceMemory {
    0 "OriginalTotalMemory" original_total_memory: i64, 1 "TotalMemory" total_memory: i64,
    2 "UnitMemory" unit_memory: i64, 3 "UsedMemory" used_memory: i64
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTenantCreatable {
    pub disable_create_tenant_reason: Option<String>,
    pub enable_create_tenant: Option<bool>,
}
model! { DescribeInstanceTenantCreatable {
    0 "DisableCreateTenantReason" disable_create_tenant_reason: String,
    1 "EnableCreateTenant" enable_create_tenant: bool
} }

/// Describes instance available zones: `DescribeInstanceAvailableZones` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeInstanceAvailableZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAvailableZones {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceAvailableZones(instance_id: String)
    "DescribeInstanceAvailableZones" -> DescribeInstanceAvailableZonesOutput {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeInstanceAvailableZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAvailableZonesOutput {
    pub zone_list: Vec<DescribeInstanceAvailableZonesZoneList>,
}
model! { DescribeInstanceAvailableZonesOutput {
    0 "ZoneList" zone_list: Vec<DescribeInstanceAvailableZonesZoneList>
} }

/// In the response of [`DescribeInstanceAvailableZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAvailableZonesZoneList {
    pub is_in_cluster: Option<bool>,
    pub logical_zone_name: Option<String>,
    pub replicate_zone_index: Option<String>,
    pub zone: Option<String>,
}
model! { DescribeInstanceAvailableZonesZoneList {
    0 "IsInCluster" is_in_cluster: bool, 1 "LogicalZoneName" logical_zone_name: String,
    2 "ReplicateZoneIndex" replicate_zone_index: String, 3 "Zone" zone: String
} }

/// Describes instance creatable zone: `DescribeInstanceCreatableZone` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeInstanceCreatableZone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceCreatableZone {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceCreatableZone(instance_id: String)
    "DescribeInstanceCreatableZone" -> DescribeInstanceCreatableZoneOutput {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeInstanceCreatableZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceCreatableZoneOutput {
    pub zone_list: Vec<DescribeInstanceCreatableZoneZoneList>,
}
model! { DescribeInstanceCreatableZoneOutput {
    0 "ZoneList" zone_list: Vec<DescribeInstanceCreatableZoneZoneList>
} }

/// In the response of [`DescribeInstanceCreatableZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceCreatableZoneZoneList {
    pub full_copy_id: Option<String>,
    pub is_in_cluster: Option<bool>,
    pub logical_zone_name: Option<String>,
    pub replicate_zone_index: Option<i64>,
    pub zone: Option<String>,
}
model! { DescribeInstanceCreatableZoneZoneList {
    0 "FullCopyId" full_copy_id: String, 1 "IsInCluster" is_in_cluster: bool,
    2 "LogicalZoneName" logical_zone_name: String, 3 "ReplicateZoneIndex" replicate_zone_index: i64,
    4 "Zone" zone: String
} }

/// Describes instance ssl: `DescribeInstanceSSL` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeInstanceSSL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSSL {
    /// Required.
    pub instance_id: String,
    pub tenant_id: Option<String>,
}
operation! { DescribeInstanceSSL(instance_id: String) "DescribeInstanceSSL" -> DescribeInstanceSSLOutput {
    0 "InstanceId" instance_id, 1 "TenantId" tenant_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeInstanceSSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSSLOutput {
    pub instance_ssl: Option<DescribeInstanceSSLInstanceSSL>,
}
model! { DescribeInstanceSSLOutput {
    0 "InstanceSSL" instance_ssl: DescribeInstanceSSLInstanceSSL
} }

/// In the response of [`DescribeInstanceSSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSSLInstanceSSL {
    pub auto_update: Option<String>,
    pub ca_url: Option<String>,
    pub enable_ssl: Option<String>,
    pub force_ssl: Option<String>,
    pub force_ssl_support: Option<bool>,
    pub instance_id: Option<String>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
    pub valid_period: Option<String>,
}
model! { DescribeInstanceSSLInstanceSSL {
    0 "AutoUpdate" auto_update: String, 1 "CaUrl" ca_url: String, 2 "EnableSSL" enable_ssl: String,
    3 "ForceSSL" force_ssl: String, 4 "ForceSSLSupport" force_ssl_support: bool, 5 "InstanceId" instance_id: String,
    6 "Status" status: String, 7 "TenantId" tenant_id: String, 8 "ValidPeriod" valid_period: String
} }

/// Describes instance security configs: `DescribeInstanceSecurityConfigs` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeInstanceSecurityConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSecurityConfigs {
    pub check_id: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceSecurityConfigs(instance_id: String)
    "DescribeInstanceSecurityConfigs" -> DescribeInstanceSecurityConfigsOutput {
    0 "CheckId" check_id: String, 1 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeInstanceSecurityConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSecurityConfigsOutput {
    pub instance_security_configs: Option<
        DescribeInstanceSecurityConfigsInstanceSecurityConfigs,
    >,
}
model! { DescribeInstanceSecurityConfigsOutput {
    0 "InstanceSecurityConfigs" instance_security_configs: DescribeInstanceSecurityConfigsInstanceSecurityConfigs
} }

/// In the response of [`DescribeInstanceSecurityConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSecurityConfigsInstanceSecurityConfigs {
    pub check_id: Option<String>,
    pub check_time: Option<String>,
    pub instance_id: Option<String>,
    pub security_configs: Vec<DescribeInstanceSecurityConfigsSecurityConfigs>,
    pub total_check_count: Option<i64>,
    pub total_risk_count: Option<i64>,
}
model! { DescribeInstanceSecurityConfigsInstanceSecurityConfigs {
    0 "CheckId" check_id: String, 1 "CheckTime" check_time: String, 2 "InstanceId" instance_id: String,
    3 "SecurityConfigs" security_configs: Vec<DescribeInstanceSecurityConfigsSecurityConfigs>,
    4 "TotalCheckCount" total_check_count: i64, 5 "TotalRiskCount" total_risk_count: i64
} }

/// In the response of [`DescribeInstanceSecurityConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSecurityConfigsSecurityConfigs {
    pub config_description: Option<String>,
    pub config_group: Option<String>,
    pub config_name: Option<String>,
    pub risk: Option<bool>,
    pub risk_description: Option<String>,
}
model! { DescribeInstanceSecurityConfigsSecurityConfigs {
    0 "ConfigDescription" config_description: String, 1 "ConfigGroup" config_group: String,
    2 "ConfigName" config_name: String, 3 "Risk" risk: bool, 4 "RiskDescription" risk_description: String
} }

/// Describes instance summary: `DescribeInstanceSummary` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeInstanceSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSummary {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeInstanceSummary() "DescribeInstanceSummary" -> DescribeInstanceSummaryOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeInstanceSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSummaryOutput {
    pub instance_summary: Option<DescribeInstanceSummaryInstanceSummary>,
}
model! { DescribeInstanceSummaryOutput {
    0 "InstanceSummary" instance_summary: DescribeInstanceSummaryInstanceSummary
} }

/// In the response of [`DescribeInstanceSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSummaryInstanceSummary {
    pub alarm_summary_count: Option<i64>,
    pub anomaly_sql_count: Option<i64>,
    pub cluster_instances_count: Option<i64>,
    pub expired_instances_count: Option<i64>,
    pub immediately_expired_instances_count: Option<i64>,
    pub insufficient_disk_instances_count: Option<i64>,
    pub over_load_instances_count: Option<i64>,
    pub regional_instance_summary_list: Vec<
        DescribeInstanceSummaryRegionalInstanceSummaryList,
    >,
    pub running_instances_count: Option<i64>,
    pub tenant_instances_count: Option<i64>,
    pub total_instances_count: Option<i64>,
    pub total_oms_instances_count: Option<i64>,
}
model! { DescribeInstanceSummaryInstanceSummary {
    0 "AlarmSummaryCount" alarm_summary_count: i64, 1 "AnomalySQLCount" anomaly_sql_count: i64,
    2 "ClusterInstancesCount" cluster_instances_count: i64, 3 "ExpiredInstancesCount" expired_instances_count: i64,
    4 "ImmediatelyExpiredInstancesCount" immediately_expired_instances_count: i64,
    5 "InsufficientDiskInstancesCount" insufficient_disk_instances_count: i64,
    6 "OverLoadInstancesCount" over_load_instances_count: i64,
    7 "RegionalInstanceSummaryList" regional_instance_summary_list: Vec<DescribeInstanceSummaryRegionalInstanceSummaryList>,
    8 "RunningInstancesCount" running_instances_count: i64, 9 "TenantInstancesCount" tenant_instances_count: i64,
    10 "TotalInstancesCount" total_instances_count: i64, 11 "TotalOmsInstancesCount" total_oms_instances_count: i64
} }

/// In the response of [`DescribeInstanceSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSummaryRegionalInstanceSummaryList {
    pub expired_instances_count: Option<i64>,
    pub immediately_expired_instances_count: Option<i64>,
    pub recent_created_instances_count: Option<i64>,
    pub region: Option<String>,
    pub running_instances_count: Option<i64>,
    pub total_instances_count: Option<i64>,
}
model! { DescribeInstanceSummaryRegionalInstanceSummaryList {
    0 "ExpiredInstancesCount" expired_instances_count: i64,
    1 "ImmediatelyExpiredInstancesCount" immediately_expired_instances_count: i64,
    2 "RecentCreatedInstancesCount" recent_created_instances_count: i64, 3 "Region" region: String,
    4 "RunningInstancesCount" running_instances_count: i64, 5 "TotalInstancesCount" total_instances_count: i64
} }

/// Describes instance tags: `DescribeInstanceTags` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeInstanceTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTags {
    pub instance_ids: Option<String>,
    pub tags: Option<String>,
}
operation! { DescribeInstanceTags() "DescribeInstanceTags" -> DescribeInstanceTagsOutput {
    0 "InstanceIds" instance_ids: String, 1 "Tags" tags: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeInstanceTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTagsOutput {
    pub tag_resources: Vec<DescribeInstanceTagsTagResources>,
}
model! { DescribeInstanceTagsOutput {
    0 "TagResources" tag_resources: Vec<DescribeInstanceTagsTagResources>
} }

/// In the response of [`DescribeInstanceTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTagsTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag: Option<String>,
}
model! { DescribeInstanceTagsTagResources {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "Tag" tag: String
} }

/// Describes instance tenant modes: `DescribeInstanceTenantModes` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeInstanceTenantModes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTenantModes {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceTenantModes(instance_id: String)
    "DescribeInstanceTenantModes" -> DescribeInstanceTenantModesOutput {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeInstanceTenantModes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTenantModesOutput {
    pub instance_modes: Vec<String>,
}
model! { DescribeInstanceTenantModesOutput {
    0 "InstanceModes" instance_modes: Vec<String>
} }

/// Describes instance topology: `DescribeInstanceTopology` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeInstanceTopology>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTopology {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceTopology(instance_id: String)
    "DescribeInstanceTopology" -> DescribeInstanceTopologyOutput {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeInstanceTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTopologyOutput {
    pub instance_topology: Option<DescribeInstanceTopologyInstanceTopology>,
}
model! { DescribeInstanceTopologyOutput {
    0 "InstanceTopology" instance_topology: DescribeInstanceTopologyInstanceTopology
} }

/// In the response of [`DescribeInstanceTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTopologyInstanceTopology {
    pub replicas: Vec<DescribeInstanceTopologyReplicas>,
    pub tenants: Vec<DescribeInstanceTopologyTenants>,
    pub zones: Vec<DescribeInstanceTopologyZones>,
}
model! { DescribeInstanceTopologyInstanceTopology {
    0 "Replicas" replicas: Vec<DescribeInstanceTopologyReplicas>,
    1 "Tenants" tenants: Vec<DescribeInstanceTopologyTenants>, 2 "Zones" zones: Vec<DescribeInstanceTopologyZones>
} }

/// In the response of [`DescribeInstanceTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTopologyReplicas {
    pub logical_zone: Option<String>,
    pub node_num: Option<i64>,
    pub online_node_num: Option<i64>,
    pub read_only_replica_type: Option<String>,
    pub replica_resource: Option<DescribeInstanceTopologyReplicaResource>,
    pub replica_type: Option<String>,
    pub status: Option<String>,
    pub zone_logical_id: Option<i64>,
    pub zone_logical_name: Option<String>,
    pub zone_region_name: Option<String>,
}
model! { DescribeInstanceTopologyReplicas {
    0 "LogicalZone" logical_zone: String, 1 "NodeNum" node_num: i64, 2 "OnlineNodeNum" online_node_num: i64,
    3 "ReadOnlyReplicaType" read_only_replica_type: String,
    4 "ReplicaResource" replica_resource: DescribeInstanceTopologyReplicaResource, 5 "ReplicaType" replica_type: String,
    6 "Status" status: String, 7 "ZoneLogicalId" zone_logical_id: i64, 8 "ZoneLogicalName" zone_logical_name: String,
    9 "ZoneRegionName" zone_region_name: String
} }

/// In the response of [`DescribeInstanceTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTopologyReplicaResource {
    pub cpu: Option<DescribeInstanceTopologyCpu>,
    pub disk_size: Option<DescribeInstanceTopologyDiskSize>,
    pub memory: Option<DescribeInstanceTopologyMemory>,
}
model! { DescribeInstanceTopologyReplicaResource {
    0 "Cpu" cpu: DescribeInstanceTopologyCpu, 1 "DiskSize" disk_size: DescribeInstanceTopologyDiskSize,
    2 "Memory" memory: DescribeInstanceTopologyMemory
} }

/// In the response of [`DescribeInstanceTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTopologyCpu {
    pub total_cpu: Option<i64>,
    pub used_cpu: Option<i64>,
}
model! { DescribeInstanceTopologyCpu {
    0 "TotalCpu" total_cpu: i64, 1 "UsedCpu" used_cpu: i64
} }

/// In the response of [`DescribeInstanceTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTopologyDiskSize {
    pub total_disk_size: Option<i64>,
    pub used_disk_size: Option<f64>,
}
model! { DescribeInstanceTopologyDiskSize {
    0 "TotalDiskSize" total_disk_size: i64, 1 "UsedDiskSize" used_disk_size: f64
} }

/// In the response of [`DescribeInstanceTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTopologyMemory {
    pub total_memory: Option<i64>,
    pub used_memory: Option<i64>,
}
model! { DescribeInstanceTopologyMemory {
    0 "TotalMemory" total_memory: i64, 1 "UsedMemory" used_memory: i64
} }

/// In the response of [`DescribeInstanceTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTopologyTenants {
    pub primary_zone_deploy_type: Option<String>,
    pub tenant_cpu: Option<f64>,
    pub tenant_deploy_type: Option<String>,
    pub tenant_disk_size: Option<f64>,
    pub tenant_id: Option<String>,
    pub tenant_memory: Option<f64>,
    pub tenant_mode: Option<String>,
    pub tenant_name: Option<String>,
    pub tenant_status: Option<String>,
    pub tenant_unit_cpu: Option<f64>,
    pub tenant_unit_memory: Option<f64>,
    pub tenant_unit_num: Option<i64>,
    pub tenant_zones: Vec<DescribeInstanceTopologyTenantZones>,
}
model! { DescribeInstanceTopologyTenants {
    0 "PrimaryZoneDeployType" primary_zone_deploy_type: String, 1 "TenantCpu" tenant_cpu: f64,
    2 "TenantDeployType" tenant_deploy_type: String, 3 "TenantDiskSize" tenant_disk_size: f64,
    4 "TenantId" tenant_id: String, 5 "TenantMemory" tenant_memory: f64, 6 "TenantMode" tenant_mode: String,
    7 "TenantName" tenant_name: String, 8 "TenantStatus" tenant_status: String, 9 "TenantUnitCpu" tenant_unit_cpu: f64,
    10 "TenantUnitMemory" tenant_unit_memory: f64, 11 "TenantUnitNum" tenant_unit_num: i64,
    12 "TenantZones" tenant_zones: Vec<DescribeInstanceTopologyTenantZones>
} }

/// In the response of [`DescribeInstanceTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTopologyTenantZones {
    pub is_primary_tenant_zone: Option<bool>,
    pub logical_zone: Option<String>,
    pub read_only_replica_type: Option<String>,
    pub replica_type: Option<String>,
    pub tenant_zone_id: Option<String>,
    pub tenant_zone_role: Option<String>,
    pub units: Vec<DescribeInstanceTopologyUnits>,
}
model! { DescribeInstanceTopologyTenantZones {
    0 "IsPrimaryTenantZone" is_primary_tenant_zone: bool, 1 "LogicalZone" logical_zone: String,
    2 "ReadOnlyReplicaType" read_only_replica_type: String, 3 "ReplicaType" replica_type: String,
    4 "TenantZoneId" tenant_zone_id: String, 5 "TenantZoneRole" tenant_zone_role: String,
    6 "Units" units: Vec<DescribeInstanceTopologyUnits>
} }

/// In the response of [`DescribeInstanceTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTopologyUnits {
    pub enable_cancel_migrate_unit: Option<bool>,
    pub enable_migrate_unit: Option<bool>,
    pub manual_migrate: Option<bool>,
    pub node_id: Option<String>,
    pub replica_type: Option<String>,
    pub unit_cpu: Option<f64>,
    pub unit_data_size: Option<i64>,
    pub unit_id: Option<String>,
    pub unit_memory: Option<f64>,
    pub unit_status: Option<String>,
}
model! { DescribeInstanceTopologyUnits {
    0 "EnableCancelMigrateUnit" enable_cancel_migrate_unit: bool, 1 "EnableMigrateUnit" enable_migrate_unit: bool,
    2 "ManualMigrate" manual_migrate: bool, 3 "NodeId" node_id: String, 4 "ReplicaType" replica_type: String,
    5 "UnitCpu" unit_cpu: f64, 6 "UnitDataSize" unit_data_size: i64, 7 "UnitId" unit_id: String,
    8 "UnitMemory" unit_memory: f64, 9 "UnitStatus" unit_status: String
} }

/// In the response of [`DescribeInstanceTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTopologyZones {
    pub nodes: Vec<DescribeInstanceTopologyNodes>,
    pub region: Option<String>,
    pub zone_disk: Option<String>,
    pub zone_id: Option<String>,
    pub zone_resource: Option<DescribeInstanceTopologyZoneResource>,
}
model! { DescribeInstanceTopologyZones {
    0 "Nodes" nodes: Vec<DescribeInstanceTopologyNodes>, 1 "Region" region: String, 2 "ZoneDisk" zone_disk: String,
    3 "ZoneId" zone_id: String, 4 "ZoneResource" zone_resource: DescribeInstanceTopologyZoneResource
} }

/// In the response of [`DescribeInstanceTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTopologyNodes {
    pub full_copy_id: Option<i64>,
    pub logical_zone: Option<String>,
    pub node_copy_id: Option<i64>,
    pub node_id: Option<String>,
    pub node_resource: Option<DescribeInstanceTopologyNodeResource>,
    pub node_status: Option<String>,
    pub read_only_copy_id: Option<i64>,
    pub read_only_replica_type: Option<String>,
    pub replica_type: Option<String>,
}
model! { DescribeInstanceTopologyNodes {
    0 "FullCopyId" full_copy_id: i64, 1 "LogicalZone" logical_zone: String, 2 "NodeCopyId" node_copy_id: i64,
    3 "NodeId" node_id: String, 4 "NodeResource" node_resource: DescribeInstanceTopologyNodeResource,
    5 "NodeStatus" node_status: String, 6 "ReadOnlyCopyId" read_only_copy_id: i64,
    7 "ReadOnlyReplicaType" read_only_replica_type: String, 8 "ReplicaType" replica_type: String
} }

/// In the response of [`DescribeInstanceTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTopologyNodeResource {
    pub cpu: Option<DescribeInstanceTopologyNodeResourceCpu>,
    pub disk_size: Option<DescribeInstanceTopologyNodeResourceDiskSize>,
    pub memory: Option<DescribeInstanceTopologyNodeResourceMemory>,
}
model! { DescribeInstanceTopologyNodeResource {
    0 "Cpu" cpu: DescribeInstanceTopologyNodeResourceCpu,
    1 "DiskSize" disk_size: DescribeInstanceTopologyNodeResourceDiskSize,
    2 "Memory" memory: DescribeInstanceTopologyNodeResourceMemory
} }

/// In the response of [`DescribeInstanceTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTopologyNodeResourceCpu {
    pub total_cpu: Option<i64>,
    pub used_cpu: Option<f64>,
}
model! { DescribeInstanceTopologyNodeResourceCpu {
    0 "TotalCpu" total_cpu: i64, 1 "UsedCpu" used_cpu: f64
} }

/// In the response of [`DescribeInstanceTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTopologyNodeResourceDiskSize {
    pub total_disk_size: Option<f64>,
    pub used_disk_size: Option<f64>,
}
model! { DescribeInstanceTopologyNodeResourceDiskSize {
    0 "TotalDiskSize" total_disk_size: f64, 1 "UsedDiskSize" used_disk_size: f64
} }

/// In the response of [`DescribeInstanceTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTopologyNodeResourceMemory {
    pub total_memory: Option<i64>,
    pub used_memory: Option<f64>,
}
model! { DescribeInstanceTopologyNodeResourceMemory {
    0 "TotalMemory" total_memory: i64, 1 "UsedMemory" used_memory: f64
} }

/// In the response of [`DescribeInstanceTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTopologyZoneResource {
    pub disk_size: Option<DescribeInstanceTopologyZoneResourceDiskSize>,
}
model! { DescribeInstanceTopologyZoneResource {
    0 "DiskSize" disk_size: DescribeInstanceTopologyZoneResourceDiskSize
} }

/// In the response of [`DescribeInstanceTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTopologyZoneResourceDiskSize {
    pub max_disk_used_ob_server: Vec<String>,
    pub max_disk_used_percent: Option<f64>,
}
model! { DescribeInstanceTopologyZoneResourceDiskSize {
    0 "MaxDiskUsedObServer" max_disk_used_ob_server: Vec<String>, 1 "MaxDiskUsedPercent" max_disk_used_percent: f64
} }

/// Describes instances: `DescribeInstances` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub search_key: Option<String>,
    pub with_ob_cloud_instances: Option<bool>,
}
operation! { DescribeInstances() "DescribeInstances" -> DescribeInstancesOutput {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "ResourceGroupId" resource_group_id: String, 5 "SearchKey" search_key: String,
    6 "WithOBCloudInstances" with_ob_cloud_instances: bool
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }
paged! { DescribeInstances: DescribeInstancesInstances =
    Number "PageNumber", "Instances" instances, total "TotalCount" }

/// Response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub instances: Vec<DescribeInstancesInstances>,
    pub total_count: Option<i64>,
}
model! { DescribeInstancesOutput {
    0 "Instances" instances: Vec<DescribeInstancesInstances>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesInstances {
    pub available_zones: Vec<String>,
    pub commodity_code: Option<String>,
    pub cpu: Option<i64>,
    pub cpu_architecture: Option<String>,
    pub create_time: Option<String>,
    pub data_disk_auto_scale_config: Option<DescribeInstancesDataDiskAutoScaleConfig>,
    pub deploy_mode: Option<String>,
    pub deploy_type: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_type: Option<String>,
    pub enable_read_only_replica_management: Option<bool>,
    pub enable_upgrade_nodes: Option<bool>,
    pub expire_seconds: Option<i64>,
    pub expire_time: Option<String>,
    pub in_temp_capacity_status: Option<bool>,
    pub instance_class: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_role: Option<String>,
    pub instance_type: Option<String>,
    pub iops: Option<i64>,
    pub maintain_time: Option<String>,
    pub mem: Option<i64>,
    pub migratable: Option<bool>,
    pub migration_info: Option<DescribeInstancesMigrationInfo>,
    pub ob_rpm_version: Option<String>,
    pub pay_type: Option<String>,
    pub replica_mode: Option<String>,
    pub resource: Option<DescribeInstancesResource>,
    pub resource_group_id: Option<String>,
    pub series: Option<String>,
    pub spec_type: Option<String>,
    pub state: Option<String>,
    pub used_disk_size: Option<i64>,
    pub version: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeInstancesInstances {
    0 "AvailableZones" available_zones: Vec<String>, 1 "CommodityCode" commodity_code: String, 2 "Cpu" cpu: i64,
    3 "CpuArchitecture" cpu_architecture: String, 4 "CreateTime" create_time: String,
    5 "DataDiskAutoScaleConfig" data_disk_auto_scale_config: DescribeInstancesDataDiskAutoScaleConfig,
    6 "DeployMode" deploy_mode: String, 7 "DeployType" deploy_type: String, 8 "DiskSize" disk_size: i64,
    9 "DiskType" disk_type: String, 10 "EnableReadOnlyReplicaManagement" enable_read_only_replica_management: bool,
    11 "EnableUpgradeNodes" enable_upgrade_nodes: bool, 12 "ExpireSeconds" expire_seconds: i64,
    13 "ExpireTime" expire_time: String, 14 "InTempCapacityStatus" in_temp_capacity_status: bool,
    15 "InstanceClass" instance_class: String, 16 "InstanceId" instance_id: String,
    17 "InstanceName" instance_name: String, 18 "InstanceRole" instance_role: String,
    19 "InstanceType" instance_type: String, 20 "Iops" iops: i64, 21 "MaintainTime" maintain_time: String,
    22 "Mem" mem: i64, 23 "Migratable" migratable: bool,
    24 "MigrationInfo" migration_info: DescribeInstancesMigrationInfo, 25 "ObRpmVersion" ob_rpm_version: String,
    26 "PayType" pay_type: String, 27 "ReplicaMode" replica_mode: String,
    28 "Resource" resource: DescribeInstancesResource, 29 "ResourceGroupId" resource_group_id: String,
    30 "Series" series: String, 31 "SpecType" spec_type: String, 32 "State" state: String,
    33 "UsedDiskSize" used_disk_size: i64, 34 "Version" version: String, 35 "VpcId" vpc_id: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesDataDiskAutoScaleConfig {
    pub auto_scale: Option<bool>,
    pub max_disk_size: Option<i64>,
    pub scale_step_in_merge: Option<f64>,
    pub scale_step_in_normal: Option<f64>,
    pub upper_merge_threshold: Option<f64>,
    pub upper_scale_strategy: Option<String>,
    pub upper_threshold: Option<f64>,
    pub upperbound: Option<f64>,
}
model! { DescribeInstancesDataDiskAutoScaleConfig {
    0 "AutoScale" auto_scale: bool, 1 "MaxDiskSize" max_disk_size: i64, 2 "ScaleStepInMerge" scale_step_in_merge: f64,
    3 "ScaleStepInNormal" scale_step_in_normal: f64, 4 "UpperMergeThreshold" upper_merge_threshold: f64,
    5 "UpperScaleStrategy" upper_scale_strategy: String, 6 "UpperThreshold" upper_threshold: f64,
    7 "Upperbound" upperbound: f64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesMigrationInfo {
    pub check_result: Option<DescribeInstancesCheckResult>,
    pub migratable: Option<bool>,
}
model! { DescribeInstancesMigrationInfo {
    0 "CheckResult" check_result: DescribeInstancesCheckResult, 1 "Migratable" migratable: bool
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesCheckResult {
    pub code: Option<String>,
    pub code_name: Option<String>,
    pub level: Option<String>,
    pub module: Option<String>,
    pub module_name: Option<String>,
    pub sub_module: Option<String>,
    pub sub_module_name: Option<String>,
}
model! { DescribeInstancesCheckResult {
    0 "Code" code: String, 1 "CodeName" code_name: String, 2 "Level" level: String, 3 "Module" module: String,
    4 "ModuleName" module_name: String, 5 "SubModule" sub_module: String, 6 "SubModuleName" sub_module_name: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesResource {
    pub capacity_unit: Option<DescribeInstancesCapacityUnit>,
    pub cpu: Option<DescribeInstancesCpu>,
    pub disk_size: Option<DescribeInstancesDiskSize>,
    pub memory: Option<DescribeInstancesMemory>,
    pub unit_count: Option<i64>,
}
model! { DescribeInstancesResource {
    0 "CapacityUnit" capacity_unit: DescribeInstancesCapacityUnit, 1 "Cpu" cpu: DescribeInstancesCpu,
    2 "DiskSize" disk_size: DescribeInstancesDiskSize, 3 "Memory" memory: DescribeInstancesMemory,
    4 "UnitCount" unit_count: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesCapacityUnit {
    pub max_capacity_unit: Option<i64>,
    pub min_capacity_unit: Option<i64>,
    pub used_capacity_unit: Option<i64>,
}
model! { DescribeInstancesCapacityUnit {
    0 "MaxCapacityUnit" max_capacity_unit: i64, 1 "MinCapacityUnit" min_capacity_unit: i64,
    2 "UsedCapacityUnit" used_capacity_unit: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesCpu {
    pub original_total_cpu: Option<f64>,
    pub total_cpu: Option<f64>,
    pub unit_cpu: Option<f64>,
    pub used_cpu: Option<f64>,
}
model! { DescribeInstancesCpu {
    0 "OriginalTotalCpu" original_total_cpu: f64, 1 "TotalCpu" total_cpu: f64, 2 "UnitCpu" unit_cpu: f64,
    3 "UsedCpu" used_cpu: f64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesDiskSize {
    pub original_total_disk_size: Option<f64>,
    pub total_disk_size: Option<f64>,
    pub unit_disk_size: Option<f64>,
    pub used_disk_size: Option<i64>,
}
model! { DescribeInstancesDiskSize {
    0 "OriginalTotalDiskSize" original_total_disk_size: f64, 1 "TotalDiskSize" total_disk_size: f64,
    2 "UnitDiskSize" unit_disk_size: f64, 3 "UsedDiskSize" used_disk_size: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesMemory {
    pub original_total_memory: Option<f64>,
    pub total_memory: Option<f64>,
    pub unit_memory: Option<i64>,
    pub used_memory: Option<i64>,
}
model! { DescribeInstancesMemory {
    0 "OriginalTotalMemory" original_total_memory: f64, 1 "TotalMemory" total_memory: f64,
    2 "UnitMemory" unit_memory: i64, 3 "UsedMemory" used_memory: i64
} }

/// Describes metrics data: `DescribeMetricsData` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeMetricsData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricsData {
    /// Required.
    pub end_time: String,
    /// Required.
    pub group_by_labels: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub labels: String,
    pub limit: Option<String>,
    /// Required.
    pub metrics: String,
    pub sort_metric_key: Option<String>,
    pub sort_order: Option<String>,
    /// Required.
    pub start_time: String,
    pub metric_scope: Option<String>,
    pub replica_type: Option<String>,
}

/// Arguments of [`DescribeMetricsData::new`].
pub struct DescribeMetricsDataRequired {
    pub end_time: String,
    pub group_by_labels: String,
    pub instance_id: String,
    pub labels: String,
    pub metrics: String,
    pub start_time: String,
}
operation! {
    DescribeMetricsData { DescribeMetricsDataRequired: end_time, group_by_labels, instance_id, labels, metrics, start_time }
    "DescribeMetricsData" -> DescribeMetricsDataOutput {
    0 "EndTime" end_time, 1 "GroupByLabels" group_by_labels, 2 "InstanceId" instance_id, 3 "Labels" labels,
    4 "Limit" limit: String, 5 "Metrics" metrics, 6 "SortMetricKey" sort_metric_key: String,
    7 "SortOrder" sort_order: String, 8 "StartTime" start_time, 9 "MetricScope" metric_scope: String,
    10 "ReplicaType" replica_type: String
} [
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] }

/// Response of [`DescribeMetricsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricsDataOutput {
    pub data: Vec<String>,
}
model! { DescribeMetricsDataOutput {
    0 "Data" data: Vec<String>
} }

/// Describes node metrics: `DescribeNodeMetrics` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeNodeMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeMetrics {
    /// Required.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub metrics: String,
    pub node_id_list: Option<String>,
    pub node_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub start_time: String,
    pub tenant_id: Option<String>,
}
operation! { DescribeNodeMetrics(end_time: String, instance_id: String, metrics: String, start_time: String)
    "DescribeNodeMetrics" -> DescribeNodeMetricsOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "Metrics" metrics, 3 "NodeIdList" node_id_list: String,
    4 "NodeName" node_name: String, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64,
    7 "StartTime" start_time, 8 "TenantId" tenant_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`DescribeNodeMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeMetricsOutput {
    pub node_metrics: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeNodeMetricsOutput {
    0 "NodeMetrics" node_metrics: String, 1 "TotalCount" total_count: i64
} }

/// Describes oas anomaly sql list: `DescribeOasAnomalySQLList` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeOasAnomalySQLList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOasAnomalySQLList {
    pub accept_language: Option<String>,
    pub current: Option<i64>,
    pub db_name: Option<String>,
    pub dynamic_sql: Option<bool>,
    /// Required.
    pub end_time: String,
    pub filter_condition: Option<String>,
    /// Required.
    pub instance_id: String,
    pub merge_dynamic_sql: Option<bool>,
    pub node_ip: Option<String>,
    pub page_size: Option<i64>,
    pub search_key_word: Option<String>,
    pub search_param: Option<String>,
    pub search_rule: Option<String>,
    pub search_value: Option<String>,
    pub sql_id: Option<String>,
    pub sql_text_length: Option<i64>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub tenant_id: String,
}
operation! { DescribeOasAnomalySQLList(end_time: String, instance_id: String, start_time: String, tenant_id: String)
    "DescribeOasAnomalySQLList" -> DescribeOasAnomalySQLListOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Current" current: i64, 2 "DbName" db_name: String,
    3 "DynamicSql" dynamic_sql: bool, 4 "EndTime" end_time, 5 "FilterCondition" filter_condition: String,
    6 "InstanceId" instance_id, 7 "MergeDynamicSql" merge_dynamic_sql: bool, 8 "NodeIp" node_ip: String,
    9 "PageSize" page_size: i64, 10 "SearchKeyWord" search_key_word: String, 11 "SearchParam" search_param: String,
    12 "SearchRule" search_rule: String, 13 "SearchValue" search_value: String, 14 "SqlId" sql_id: String,
    15 "SqlTextLength" sql_text_length: i64, 16 "StartTime" start_time, 17 "TenantId" tenant_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None)
] }

/// Response of [`DescribeOasAnomalySQLList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOasAnomalySQLListOutput {
    pub data: Vec<DescribeOasAnomalySQLListData>,
    pub total_count: Option<i64>,
}
model! { DescribeOasAnomalySQLListOutput {
    0 "Data" data: Vec<DescribeOasAnomalySQLListData>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeOasAnomalySQLList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOasAnomalySQLListData {
    pub avg_cpu_time: Option<f64>,
    pub avg_db_time: Option<f64>,
    pub avg_elapsed_time: Option<f64>,
    pub avg_get_plan_time: Option<f64>,
    pub avg_logical_reads: Option<f64>,
    pub avg_retry_count: Option<f64>,
    pub cpu_time: Option<f64>,
    pub db_name: Option<String>,
    pub diag_types: Vec<String>,
    pub diagnosis: Option<String>,
    pub dynamic_sql: Option<bool>,
    pub executions: Option<f64>,
    pub last_executed_time: Option<String>,
    pub risk_level: Option<String>,
    pub sql_id: Option<String>,
    pub sql_list: Vec<DescribeOasAnomalySQLListSqlList>,
    pub sql_text_short: Option<String>,
    pub suggestion: Option<String>,
    pub sum_db_time: Option<f64>,
    pub sum_elapsed_time: Option<f64>,
    pub sum_retry_count: Option<f64>,
    pub user_name: Option<String>,
}
model! { DescribeOasAnomalySQLListData {
    0 "AvgCpuTime" avg_cpu_time: f64, 1 "AvgDbTime" avg_db_time: f64, 2 "AvgElapsedTime" avg_elapsed_time: f64,
    3 "AvgGetPlanTime" avg_get_plan_time: f64, 4 "AvgLogicalReads" avg_logical_reads: f64,
    5 "AvgRetryCount" avg_retry_count: f64, 6 "CpuTime" cpu_time: f64, 7 "DbName" db_name: String,
    8 "DiagTypes" diag_types: Vec<String>, 9 "Diagnosis" diagnosis: String, 10 "DynamicSql" dynamic_sql: bool,
    11 "Executions" executions: f64, 12 "LastExecutedTime" last_executed_time: String,
    13 "RiskLevel" risk_level: String, 14 "SqlId" sql_id: String,
    15 "SqlList" sql_list: Vec<DescribeOasAnomalySQLListSqlList>, 16 "SqlTextShort" sql_text_short: String,
    17 "Suggestion" suggestion: String, 18 "SumDbTime" sum_db_time: f64, 19 "SumElapsedTime" sum_elapsed_time: f64,
    20 "SumRetryCount" sum_retry_count: f64, 21 "UserName" user_name: String
} }

/// In the response of [`DescribeOasAnomalySQLList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOasAnomalySQLListSqlList {
    pub avg_cpu_time: Option<f64>,
    pub avg_db_time: Option<f64>,
    pub avg_elapsed_time: Option<f64>,
    pub avg_get_plan_time: Option<f64>,
    pub avg_logical_reads: Option<f64>,
    pub avg_retry_count: Option<f64>,
    pub cpu_time: Option<f64>,
    pub db_name: Option<String>,
    pub diag_types: Vec<String>,
    pub diagnosis: Option<String>,
    pub executions: Option<f64>,
    pub last_executed_time: Option<String>,
    pub risk_level: Option<String>,
    pub sql_id: Option<String>,
    pub sql_text_short: Option<String>,
    pub suggestion: Option<String>,
    pub sum_db_time: Option<f64>,
    pub sum_elapsed_time: Option<f64>,
    pub sum_retry_count: Option<f64>,
    pub user_name: Option<String>,
}
model! { DescribeOasAnomalySQLListSqlList {
    0 "AvgCpuTime" avg_cpu_time: f64, 1 "AvgDbTime" avg_db_time: f64, 2 "AvgElapsedTime" avg_elapsed_time: f64,
    3 "AvgGetPlanTime" avg_get_plan_time: f64, 4 "AvgLogicalReads" avg_logical_reads: f64,
    5 "AvgRetryCount" avg_retry_count: f64, 6 "CpuTime" cpu_time: f64, 7 "DbName" db_name: String,
    8 "DiagTypes" diag_types: Vec<String>, 9 "Diagnosis" diagnosis: String, 10 "Executions" executions: f64,
    11 "LastExecutedTime" last_executed_time: String, 12 "RiskLevel" risk_level: String, 13 "SqlId" sql_id: String,
    14 "SqlTextShort" sql_text_short: String, 15 "Suggestion" suggestion: String, 16 "SumDbTime" sum_db_time: f64,
    17 "SumElapsedTime" sum_elapsed_time: f64, 18 "SumRetryCount" sum_retry_count: f64, 19 "UserName" user_name: String
} }

/// Describes oas sql details: `DescribeOasSQLDetails` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeOasSQLDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOasSQLDetails {
    /// Required.
    pub db_name: String,
    pub dynamic_sql: Option<bool>,
    /// Required.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    pub parse_table: Option<bool>,
    /// Required.
    pub sql_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub tenant_id: String,
}

/// Arguments of [`DescribeOasSQLDetails::new`].
pub struct DescribeOasSQLDetailsRequired {
    pub db_name: String,
    pub end_time: String,
    pub instance_id: String,
    pub sql_id: String,
    pub start_time: String,
    pub tenant_id: String,
}
operation! {
    DescribeOasSQLDetails { DescribeOasSQLDetailsRequired: db_name, end_time, instance_id, sql_id, start_time, tenant_id }
    "DescribeOasSQLDetails" -> DescribeOasSQLDetailsOutput {
    0 "DbName" db_name, 1 "DynamicSql" dynamic_sql: bool, 2 "EndTime" end_time, 3 "InstanceId" instance_id,
    4 "ParseTable" parse_table: bool, 5 "SqlId" sql_id, 6 "StartTime" start_time, 7 "TenantId" tenant_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`DescribeOasSQLDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOasSQLDetailsOutput {
    pub data: Option<DescribeOasSQLDetailsData>,
}
model! { DescribeOasSQLDetailsOutput {
    0 "Data" data: DescribeOasSQLDetailsData
} }

/// In the response of [`DescribeOasSQLDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOasSQLDetailsData {
    pub db_name: Option<String>,
    pub fulltext: Option<String>,
    pub statement: Option<String>,
    pub tables: Vec<String>,
    pub user_name: Option<String>,
}
model! { DescribeOasSQLDetailsData {
    0 "DbName" db_name: String, 1 "Fulltext" fulltext: String, 2 "Statement" statement: String,
    3 "Tables" tables: Vec<String>, 4 "UserName" user_name: String
} }

/// Describes oas sql history list: `DescribeOasSQLHistoryList` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeOasSQLHistoryList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOasSQLHistoryList {
    pub accept_language: Option<String>,
    pub db_name: Option<String>,
    pub dynamic_sql: Option<bool>,
    /// Required.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    pub node_ip: Option<String>,
    /// Required.
    pub sql_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub tenant_id: String,
}

/// Arguments of [`DescribeOasSQLHistoryList::new`].
pub struct DescribeOasSQLHistoryListRequired {
    pub end_time: String,
    pub instance_id: String,
    pub sql_id: String,
    pub start_time: String,
    pub tenant_id: String,
}
operation! {
    DescribeOasSQLHistoryList { DescribeOasSQLHistoryListRequired: end_time, instance_id, sql_id, start_time, tenant_id }
    "DescribeOasSQLHistoryList" -> DescribeOasSQLHistoryListOutput {
    0 "AcceptLanguage" accept_language: String, 1 "DbName" db_name: String, 2 "DynamicSql" dynamic_sql: bool,
    3 "EndTime" end_time, 4 "InstanceId" instance_id, 5 "NodeIp" node_ip: String, 6 "SqlId" sql_id,
    7 "StartTime" start_time, 8 "TenantId" tenant_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`DescribeOasSQLHistoryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOasSQLHistoryListOutput {
    pub data: Vec<DescribeOasSQLHistoryListData>,
}
model! { DescribeOasSQLHistoryListOutput {
    0 "Data" data: Vec<DescribeOasSQLHistoryListData>
} }

/// In the response of [`DescribeOasSQLHistoryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOasSQLHistoryListData {
    pub avg_affected_rows: Option<f64>,
    pub avg_application_wait_time: Option<f64>,
    pub avg_block_cache_hit: Option<f64>,
    pub avg_block_index_cache_hit: Option<f64>,
    pub avg_bloom_filter_cache_hit: Option<f64>,
    pub avg_concurrency_wait_time: Option<f64>,
    pub avg_cpu_time: Option<f64>,
    pub avg_db_time: Option<f64>,
    pub avg_decode_time: Option<f64>,
    pub avg_disk_reads: Option<f64>,
    pub avg_elapsed_time: Option<f64>,
    pub avg_execute_time: Option<f64>,
    pub avg_executor_rpc_count: Option<f64>,
    pub avg_expected_worker_count: Option<f64>,
    pub avg_get_plan_time: Option<f64>,
    pub avg_logical_reads: Option<f64>,
    pub avg_memstore_read_rows: Option<f64>,
    pub avg_net_time: Option<f64>,
    pub avg_net_wait_time: Option<f64>,
    pub avg_partition_count: Option<f64>,
    pub avg_queue_time: Option<f64>,
    pub avg_return_rows: Option<f64>,
    pub avg_row_cache_hit: Option<f64>,
    pub avg_rpc_count: Option<f64>,
    pub avg_schedule_time: Option<f64>,
    pub avg_ssstore_read_rows: Option<f64>,
    pub avg_used_worker_count: Option<f64>,
    pub avg_user_io_wait_time: Option<f64>,
    pub avg_wait_count: Option<f64>,
    pub avg_wait_time: Option<f64>,
    pub db_name: Option<String>,
    pub dist_plan_percentage: Option<f64>,
    pub exec_ps: Option<f64>,
    pub executions: Option<i64>,
    pub fail_count: Option<i64>,
    pub fail_percentage: Option<f64>,
    pub local_plan_percentage: Option<f64>,
    pub max_affected_rows: Option<f64>,
    pub max_application_wait_time: Option<f64>,
    pub max_concurrency_wait_time: Option<f64>,
    pub max_cpu_time: Option<f64>,
    pub max_disk_reads: Option<f64>,
    pub max_elapsed_time: Option<f64>,
    pub max_return_rows: Option<f64>,
    pub max_user_io_wait_time: Option<f64>,
    pub max_wait_time: Option<f64>,
    pub miss_plan_percentage: Option<f64>,
    pub miss_plans: Option<i64>,
    pub remote_plan_percentage: Option<f64>,
    pub remote_plans: Option<i64>,
    pub ret_code4012_count: Option<i64>,
    pub ret_code4013_count: Option<i64>,
    pub ret_code5001_count: Option<i64>,
    pub ret_code5024_count: Option<i64>,
    pub ret_code5167_count: Option<i64>,
    pub ret_code5217_count: Option<i64>,
    pub ret_code6002_count: Option<i64>,
    pub retry_count: Option<i64>,
    pub sql_id: Option<String>,
    pub server: Option<String>,
    pub strong_consistency_percentage: Option<f64>,
    pub sum_db_time: Option<f64>,
    pub sum_elapsed_time: Option<f64>,
    pub sum_logical_reads: Option<f64>,
    pub sum_wait_time: Option<f64>,
    pub table_scan_percentage: Option<f64>,
    pub timestamp: Option<String>,
    pub user_name: Option<String>,
    pub wait_event: Option<String>,
    pub weak_consistency_percentage: Option<f64>,
}
model! { DescribeOasSQLHistoryListData {
    0 "AvgAffectedRows" avg_affected_rows: f64, 1 "AvgApplicationWaitTime" avg_application_wait_time: f64,
    2 "AvgBlockCacheHit" avg_block_cache_hit: f64, 3 "AvgBlockIndexCacheHit" avg_block_index_cache_hit: f64,
    4 "AvgBloomFilterCacheHit" avg_bloom_filter_cache_hit: f64,
    5 "AvgConcurrencyWaitTime" avg_concurrency_wait_time: f64, 6 "AvgCpuTime" avg_cpu_time: f64,
    7 "AvgDbTime" avg_db_time: f64, 8 "AvgDecodeTime" avg_decode_time: f64, 9 "AvgDiskReads" avg_disk_reads: f64,
    10 "AvgElapsedTime" avg_elapsed_time: f64, 11 "AvgExecuteTime" avg_execute_time: f64,
    12 "AvgExecutorRpcCount" avg_executor_rpc_count: f64, 13 "AvgExpectedWorkerCount" avg_expected_worker_count: f64,
    14 "AvgGetPlanTime" avg_get_plan_time: f64, 15 "AvgLogicalReads" avg_logical_reads: f64,
    16 "AvgMemstoreReadRows" avg_memstore_read_rows: f64, 17 "AvgNetTime" avg_net_time: f64,
    18 "AvgNetWaitTime" avg_net_wait_time: f64, 19 "AvgPartitionCount" avg_partition_count: f64,
    20 "AvgQueueTime" avg_queue_time: f64, 21 "AvgReturnRows" avg_return_rows: f64,
    22 "AvgRowCacheHit" avg_row_cache_hit: f64, 23 "AvgRpcCount" avg_rpc_count: f64,
    24 "AvgScheduleTime" avg_schedule_time: f64, 25 "AvgSsstoreReadRows" avg_ssstore_read_rows: f64,
    26 "AvgUsedWorkerCount" avg_used_worker_count: f64, 27 "AvgUserIoWaitTime" avg_user_io_wait_time: f64,
    28 "AvgWaitCount" avg_wait_count: f64, 29 "AvgWaitTime" avg_wait_time: f64, 30 "DbName" db_name: String,
    31 "DistPlanPercentage" dist_plan_percentage: f64, 32 "ExecPs" exec_ps: f64, 33 "Executions" executions: i64,
    34 "FailCount" fail_count: i64, 35 "FailPercentage" fail_percentage: f64,
    36 "LocalPlanPercentage" local_plan_percentage: f64, 37 "MaxAffectedRows" max_affected_rows: f64,
    38 "MaxApplicationWaitTime" max_application_wait_time: f64,
    39 "MaxConcurrencyWaitTime" max_concurrency_wait_time: f64, 40 "MaxCpuTime" max_cpu_time: f64,
    41 "MaxDiskReads" max_disk_reads: f64, 42 "MaxElapsedTime" max_elapsed_time: f64,
    43 "MaxReturnRows" max_return_rows: f64, 44 "MaxUserIoWaitTime" max_user_io_wait_time: f64,
    45 "MaxWaitTime" max_wait_time: f64, 46 "MissPlanPercentage" miss_plan_percentage: f64,
    47 "MissPlans" miss_plans: i64, 48 "RemotePlanPercentage" remote_plan_percentage: f64,
    49 "RemotePlans" remote_plans: i64, 50 "RetCode4012Count" ret_code4012_count: i64,
    51 "RetCode4013Count" ret_code4013_count: i64, 52 "RetCode5001Count" ret_code5001_count: i64,
    53 "RetCode5024Count" ret_code5024_count: i64, 54 "RetCode5167Count" ret_code5167_count: i64,
    55 "RetCode5217Count" ret_code5217_count: i64, 56 "RetCode6002Count" ret_code6002_count: i64,
    57 "RetryCount" retry_count: i64, 58 "SQLId" sql_id: String, 59 "Server" server: String,
    60 "StrongConsistencyPercentage" strong_consistency_percentage: f64, 61 "SumDbTime" sum_db_time: f64,
    62 "SumElapsedTime" sum_elapsed_time: f64, 63 "SumLogicalReads" sum_logical_reads: f64,
    64 "SumWaitTime" sum_wait_time: f64, 65 "TableScanPercentage" table_scan_percentage: f64,
    66 "Timestamp" timestamp: String, 67 "UserName" user_name: String, 68 "WaitEvent" wait_event: String,
    69 "WeakConsistencyPercentage" weak_consistency_percentage: f64
} }

/// Describes oas sql plans: `DescribeOasSQLPlans` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeOasSQLPlans>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOasSQLPlans {
    pub accept_language: Option<String>,
    /// Required.
    pub db_name: String,
    pub dynamic_sql: Option<bool>,
    /// Required.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    pub plan_union_hash: Option<String>,
    pub return_brief_info: Option<bool>,
    /// Required.
    pub sql_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub tenant_id: String,
}

/// Arguments of [`DescribeOasSQLPlans::new`].
pub struct DescribeOasSQLPlansRequired {
    pub db_name: String,
    pub end_time: String,
    pub instance_id: String,
    pub sql_id: String,
    pub start_time: String,
    pub tenant_id: String,
}
operation! {
    DescribeOasSQLPlans { DescribeOasSQLPlansRequired: db_name, end_time, instance_id, sql_id, start_time, tenant_id }
    "DescribeOasSQLPlans" -> DescribeOasSQLPlansOutput {
    0 "AcceptLanguage" accept_language: String, 1 "DbName" db_name, 2 "DynamicSql" dynamic_sql: bool,
    3 "EndTime" end_time, 4 "InstanceId" instance_id, 5 "PlanUnionHash" plan_union_hash: String,
    6 "ReturnBriefInfo" return_brief_info: bool, 7 "SqlId" sql_id, 8 "StartTime" start_time, 9 "TenantId" tenant_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] }

/// Response of [`DescribeOasSQLPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOasSQLPlansOutput {
    pub data: Vec<DescribeOasSQLPlansData>,
}
model! { DescribeOasSQLPlansOutput {
    0 "Data" data: Vec<DescribeOasSQLPlansData>
} }

/// In the response of [`DescribeOasSQLPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOasSQLPlansData {
    pub avg_cpu_time: Option<f64>,
    pub bounded: Option<bool>,
    pub executions: Option<i64>,
    pub first_load_time: Option<String>,
    pub hit_diagnosis: Option<bool>,
    pub hit_percentage: Option<f64>,
    pub merged_version: Option<i64>,
    pub outline_id: Option<String>,
    pub outline_status: Option<String>,
    pub plan_explain: Option<DescribeOasSQLPlansPlanExplain>,
    pub plan_hash: Option<String>,
    pub plan_type: Option<String>,
    pub plan_union_hash: Option<String>,
    pub plans: Vec<DescribeOasSQLPlansPlans>,
    pub query_sql: Option<String>,
    pub table_scan: Option<bool>,
}
model! { DescribeOasSQLPlansData {
    0 "AvgCpuTime" avg_cpu_time: f64, 1 "Bounded" bounded: bool, 2 "Executions" executions: i64,
    3 "FirstLoadTime" first_load_time: String, 4 "HitDiagnosis" hit_diagnosis: bool,
    5 "HitPercentage" hit_percentage: f64, 6 "MergedVersion" merged_version: i64, 7 "OutlineId" outline_id: String,
    8 "OutlineStatus" outline_status: String, 9 "PlanExplain" plan_explain: DescribeOasSQLPlansPlanExplain,
    10 "PlanHash" plan_hash: String, 11 "PlanType" plan_type: String, 12 "PlanUnionHash" plan_union_hash: String,
    13 "Plans" plans: Vec<DescribeOasSQLPlansPlans>, 14 "QuerySql" query_sql: String, 15 "TableScan" table_scan: bool
} }

/// In the response of [`DescribeOasSQLPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOasSQLPlansPlanExplain {
    pub plan_json_string: Option<String>,
}
model! { DescribeOasSQLPlansPlanExplain {
    0 "PlanJsonString" plan_json_string: String
} }

/// In the response of [`DescribeOasSQLPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOasSQLPlansPlans {
    pub avg_application_wait_time: Option<f64>,
    pub avg_buffer_gets: Option<f64>,
    pub avg_concurrency_wait_time: Option<f64>,
    pub avg_cpu_time: Option<f64>,
    pub avg_disk_reads: Option<f64>,
    pub avg_disk_writes: Option<f64>,
    pub avg_elapsed_time: Option<f64>,
    pub avg_row_processed: Option<f64>,
    pub avg_user_io_wait_time: Option<f64>,
    pub collect_time_us: Option<i64>,
    pub delayed_large_query_percentage: Option<f64>,
    pub exec_ps: Option<f64>,
    pub executions: Option<i64>,
    pub first_load_time: Option<String>,
    pub first_load_time_us: Option<i64>,
    pub hit_diagnosis: Option<bool>,
    pub hit_percentage: Option<f64>,
    pub large_query_percentage: Option<f64>,
    pub merged_version: Option<i64>,
    pub ob_db_id: Option<i64>,
    pub ob_server_id: Option<i64>,
    pub outline_data: Option<String>,
    pub outline_id: Option<i64>,
    pub plan_hash: Option<String>,
    pub plan_id: Option<i64>,
    pub plan_size: Option<i64>,
    pub plan_type: Option<String>,
    pub plan_union_hash: Option<String>,
    pub schema_version: Option<i64>,
    pub server: Option<String>,
    pub server_id: Option<i64>,
    pub sql_id: Option<String>,
    pub sql_text: Option<String>,
    pub table_scan: Option<bool>,
    pub timeout_percentage: Option<f64>,
    pub uid: Option<String>,
}
model! { DescribeOasSQLPlansPlans {
    0 "AvgApplicationWaitTime" avg_application_wait_time: f64, 1 "AvgBufferGets" avg_buffer_gets: f64,
    2 "AvgConcurrencyWaitTime" avg_concurrency_wait_time: f64, 3 "AvgCpuTime" avg_cpu_time: f64,
    4 "AvgDiskReads" avg_disk_reads: f64, 5 "AvgDiskWrites" avg_disk_writes: f64,
    6 "AvgElapsedTime" avg_elapsed_time: f64, 7 "AvgRowProcessed" avg_row_processed: f64,
    8 "AvgUserIoWaitTime" avg_user_io_wait_time: f64, 9 "CollectTimeUs" collect_time_us: i64,
    10 "DelayedLargeQueryPercentage" delayed_large_query_percentage: f64, 11 "ExecPs" exec_ps: f64,
    12 "Executions" executions: i64, 13 "FirstLoadTime" first_load_time: String,
    14 "FirstLoadTimeUs" first_load_time_us: i64, 15 "HitDiagnosis" hit_diagnosis: bool,
    16 "HitPercentage" hit_percentage: f64, 17 "LargeQueryPercentage" large_query_percentage: f64,
    18 "MergedVersion" merged_version: i64, 19 "ObDbId" ob_db_id: i64, 20 "ObServerId" ob_server_id: i64,
    21 "OutlineData" outline_data: String, 22 "OutlineId" outline_id: i64, 23 "PlanHash" plan_hash: String,
    24 "PlanId" plan_id: i64, 25 "PlanSize" plan_size: i64, 26 "PlanType" plan_type: String,
    27 "PlanUnionHash" plan_union_hash: String, 28 "SchemaVersion" schema_version: i64, 29 "Server" server: String,
    30 "ServerId" server_id: i64, 31 "SqlId" sql_id: String, 32 "SqlText" sql_text: String,
    33 "TableScan" table_scan: bool, 34 "TimeoutPercentage" timeout_percentage: f64, 35 "Uid" uid: String
} }

/// Describes oas slow sql list: `DescribeOasSlowSQLList` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeOasSlowSQLList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOasSlowSQLList {
    pub accept_language: Option<String>,
    pub db_name: Option<String>,
    pub dynamic_sql: Option<bool>,
    /// Required.
    pub end_time: String,
    pub filter_condition: Option<String>,
    /// Required.
    pub instance_id: String,
    pub merge_dynamic_sql: Option<bool>,
    pub node_ip: Option<String>,
    pub search_key_word: Option<String>,
    pub search_param: Option<String>,
    pub search_rule: Option<String>,
    pub search_value: Option<String>,
    pub sql_id: Option<String>,
    pub sql_text_length: Option<i64>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub tenant_id: String,
}
operation! { DescribeOasSlowSQLList(end_time: String, instance_id: String, start_time: String, tenant_id: String)
    "DescribeOasSlowSQLList" -> DescribeOasSlowSQLListOutput {
    0 "AcceptLanguage" accept_language: String, 1 "DbName" db_name: String, 2 "DynamicSql" dynamic_sql: bool,
    3 "EndTime" end_time, 4 "FilterCondition" filter_condition: String, 5 "InstanceId" instance_id,
    6 "MergeDynamicSql" merge_dynamic_sql: bool, 7 "NodeIp" node_ip: String, 8 "SearchKeyWord" search_key_word: String,
    9 "SearchParam" search_param: String, 10 "SearchRule" search_rule: String, 11 "SearchValue" search_value: String,
    12 "SqlId" sql_id: String, 13 "SqlTextLength" sql_text_length: i64, 14 "StartTime" start_time,
    15 "TenantId" tenant_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None)
] }

/// Response of [`DescribeOasSlowSQLList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOasSlowSQLListOutput {
    pub data: Vec<DescribeOasSlowSQLListData>,
}
model! { DescribeOasSlowSQLListOutput {
    0 "Data" data: Vec<DescribeOasSlowSQLListData>
} }

/// In the response of [`DescribeOasSlowSQLList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOasSlowSQLListData {
    pub avg_affected_rows: Option<f64>,
    pub avg_application_wait_time: Option<f64>,
    pub avg_block_cache_hit: Option<f64>,
    pub avg_block_index_cache_hit: Option<f64>,
    pub avg_bloom_filter_cache_hit: Option<f64>,
    pub avg_concurrency_wait_time: Option<f64>,
    pub avg_cpu_time: Option<f64>,
    pub avg_db_time: Option<f64>,
    pub avg_decode_time: Option<f64>,
    pub avg_disk_reads: Option<f64>,
    pub avg_elapsed_time: Option<f64>,
    pub avg_execute_time: Option<f64>,
    pub avg_executor_rpc_count: Option<f64>,
    pub avg_expected_worker_count: Option<f64>,
    pub avg_get_plan_time: Option<f64>,
    pub avg_logical_reads: Option<f64>,
    pub avg_memstore_read_rows: Option<f64>,
    pub avg_net_time: Option<f64>,
    pub avg_net_wait_time: Option<f64>,
    pub avg_partition_count: Option<f64>,
    pub avg_queue_time: Option<f64>,
    pub avg_return_rows: Option<f64>,
    pub avg_row_cache_hit: Option<f64>,
    pub avg_rpc_count: Option<f64>,
    pub avg_schedule_time: Option<f64>,
    pub avg_ssstore_read_rows: Option<f64>,
    pub avg_used_worker_count: Option<f64>,
    pub avg_user_io_wait_time: Option<f64>,
    pub avg_wait_count: Option<f64>,
    pub avg_wait_time: Option<f64>,
    pub client_ip: Option<String>,
    pub db_name: Option<String>,
    pub dist_plan_percentage: Option<f64>,
    pub dynamic_sql: Option<bool>,
    pub exec_ps: Option<f64>,
    pub executions: Option<i64>,
    pub fail_count: Option<i64>,
    pub fail_percentage: Option<f64>,
    pub inner: Option<bool>,
    pub local_plan_percentage: Option<f64>,
    pub max_affected_rows: Option<f64>,
    pub max_application_wait_time: Option<f64>,
    pub max_concurrency_wait_time: Option<f64>,
    pub max_cpu_time: Option<f64>,
    pub max_disk_reads: Option<f64>,
    pub max_elapsed_time: Option<f64>,
    pub max_return_rows: Option<f64>,
    pub max_user_io_wait_time: Option<f64>,
    pub max_wait_time: Option<f64>,
    pub miss_plan_percentage: Option<f64>,
    pub miss_plans: Option<i64>,
    pub remote_plan_percentage: Option<f64>,
    pub remote_plans: Option<i64>,
    pub ret_code4012_count: Option<i64>,
    pub ret_code4013_count: Option<i64>,
    pub ret_code5001_count: Option<i64>,
    pub ret_code5024_count: Option<i64>,
    pub ret_code5167_count: Option<i64>,
    pub ret_code5217_count: Option<i64>,
    pub ret_code6002_count: Option<i64>,
    pub retry_count: Option<i64>,
    pub rpc_count: Option<f64>,
    pub server: Option<String>,
    pub server_ip: Option<String>,
    pub server_port: Option<i64>,
    pub sql_id: Option<String>,
    pub sql_list: Vec<DescribeOasSlowSQLListSqlList>,
    pub sql_text_short: Option<String>,
    pub sql_type: Option<String>,
    pub strong_consistency_percentage: Option<f64>,
    pub sum_db_time: Option<f64>,
    pub sum_elapsed_time: Option<f64>,
    pub sum_logical_reads: Option<f64>,
    pub sum_wait_time: Option<f64>,
    pub table_scan_percentage: Option<f64>,
    pub total_wait_time: Option<f64>,
    pub user_name: Option<String>,
    pub wait_event: Option<String>,
    pub weak_consistency_percentage: Option<f64>,
}
model! { DescribeOasSlowSQLListData {
    0 "AvgAffectedRows" avg_affected_rows: f64, 1 "AvgApplicationWaitTime" avg_application_wait_time: f64,
    2 "AvgBlockCacheHit" avg_block_cache_hit: f64, 3 "AvgBlockIndexCacheHit" avg_block_index_cache_hit: f64,
    4 "AvgBloomFilterCacheHit" avg_bloom_filter_cache_hit: f64,
    5 "AvgConcurrencyWaitTime" avg_concurrency_wait_time: f64, 6 "AvgCpuTime" avg_cpu_time: f64,
    7 "AvgDbTime" avg_db_time: f64, 8 "AvgDecodeTime" avg_decode_time: f64, 9 "AvgDiskReads" avg_disk_reads: f64,
    10 "AvgElapsedTime" avg_elapsed_time: f64, 11 "AvgExecuteTime" avg_execute_time: f64,
    12 "AvgExecutorRpcCount" avg_executor_rpc_count: f64, 13 "AvgExpectedWorkerCount" avg_expected_worker_count: f64,
    14 "AvgGetPlanTime" avg_get_plan_time: f64, 15 "AvgLogicalReads" avg_logical_reads: f64,
    16 "AvgMemstoreReadRows" avg_memstore_read_rows: f64, 17 "AvgNetTime" avg_net_time: f64,
    18 "AvgNetWaitTime" avg_net_wait_time: f64, 19 "AvgPartitionCount" avg_partition_count: f64,
    20 "AvgQueueTime" avg_queue_time: f64, 21 "AvgReturnRows" avg_return_rows: f64,
    22 "AvgRowCacheHit" avg_row_cache_hit: f64, 23 "AvgRpcCount" avg_rpc_count: f64,
    24 "AvgScheduleTime" avg_schedule_time: f64, 25 "AvgSsstoreReadRows" avg_ssstore_read_rows: f64,
    26 "AvgUsedWorkerCount" avg_used_worker_count: f64, 27 "AvgUserIoWaitTime" avg_user_io_wait_time: f64,
    28 "AvgWaitCount" avg_wait_count: f64, 29 "AvgWaitTime" avg_wait_time: f64, 30 "ClientIp" client_ip: String,
    31 "DbName" db_name: String, 32 "DistPlanPercentage" dist_plan_percentage: f64, 33 "DynamicSql" dynamic_sql: bool,
    34 "ExecPs" exec_ps: f64, 35 "Executions" executions: i64, 36 "FailCount" fail_count: i64,
    37 "FailPercentage" fail_percentage: f64, 38 "Inner" inner: bool,
    39 "LocalPlanPercentage" local_plan_percentage: f64, 40 "MaxAffectedRows" max_affected_rows: f64,
    41 "MaxApplicationWaitTime" max_application_wait_time: f64,
    42 "MaxConcurrencyWaitTime" max_concurrency_wait_time: f64, 43 "MaxCpuTime" max_cpu_time: f64,
    44 "MaxDiskReads" max_disk_reads: f64, 45 "MaxElapsedTime" max_elapsed_time: f64,
    46 "MaxReturnRows" max_return_rows: f64, 47 "MaxUserIoWaitTime" max_user_io_wait_time: f64,
    48 "MaxWaitTime" max_wait_time: f64, 49 "MissPlanPercentage" miss_plan_percentage: f64,
    50 "MissPlans" miss_plans: i64, 51 "RemotePlanPercentage" remote_plan_percentage: f64,
    52 "RemotePlans" remote_plans: i64, 53 "RetCode4012Count" ret_code4012_count: i64,
    54 "RetCode4013Count" ret_code4013_count: i64, 55 "RetCode5001Count" ret_code5001_count: i64,
    56 "RetCode5024Count" ret_code5024_count: i64, 57 "RetCode5167Count" ret_code5167_count: i64,
    58 "RetCode5217Count" ret_code5217_count: i64, 59 "RetCode6002Count" ret_code6002_count: i64,
    60 "RetryCount" retry_count: i64, 61 "RpcCount" rpc_count: f64, 62 "Server" server: String,
    63 "ServerIp" server_ip: String, 64 "ServerPort" server_port: i64, 65 "SqlId" sql_id: String,
    66 "SqlList" sql_list: Vec<DescribeOasSlowSQLListSqlList>, 67 "SqlTextShort" sql_text_short: String,
    68 "SqlType" sql_type: String, 69 "StrongConsistencyPercentage" strong_consistency_percentage: f64,
    70 "SumDbTime" sum_db_time: f64, 71 "SumElapsedTime" sum_elapsed_time: f64,
    72 "SumLogicalReads" sum_logical_reads: f64, 73 "SumWaitTime" sum_wait_time: f64,
    74 "TableScanPercentage" table_scan_percentage: f64, 75 "TotalWaitTime" total_wait_time: f64,
    76 "UserName" user_name: String, 77 "WaitEvent" wait_event: String,
    78 "WeakConsistencyPercentage" weak_consistency_percentage: f64
} }

/// In the response of [`DescribeOasSlowSQLList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOasSlowSQLListSqlList {
    pub avg_affected_rows: Option<f64>,
    pub avg_application_wait_time: Option<f64>,
    pub avg_block_cache_hit: Option<f64>,
    pub avg_block_index_cache_hit: Option<f64>,
    pub avg_bloom_filter_cache_hit: Option<f64>,
    pub avg_concurrency_wait_time: Option<f64>,
    pub avg_cpu_time: Option<f64>,
    pub avg_db_time: Option<f64>,
    pub avg_decode_time: Option<f64>,
    pub avg_disk_reads: Option<f64>,
    pub avg_elapsed_time: Option<f64>,
    pub avg_execute_time: Option<f64>,
    pub avg_executor_rpc_count: Option<f64>,
    pub avg_expected_worker_count: Option<f64>,
    pub avg_get_plan_time: Option<f64>,
    pub avg_logical_reads: Option<f64>,
    pub avg_memstore_read_rows: Option<f64>,
    pub avg_net_time: Option<f64>,
    pub avg_net_wait_time: Option<f64>,
    pub avg_partition_count: Option<f64>,
    pub avg_queue_time: Option<f64>,
    pub avg_return_rows: Option<f64>,
    pub avg_row_cache_hit: Option<f64>,
    pub avg_rpc_count: Option<f64>,
    pub avg_schedule_time: Option<f64>,
    pub avg_ssstore_read_rows: Option<f64>,
    pub avg_used_worker_count: Option<f64>,
    pub avg_user_io_wait_time: Option<f64>,
    pub avg_wait_count: Option<f64>,
    pub avg_wait_time: Option<f64>,
    pub client_ip: Option<String>,
    pub db_name: Option<String>,
    pub dist_plan_percentage: Option<f64>,
    pub exec_ps: Option<f64>,
    pub executions: Option<i64>,
    pub fail_count: Option<i64>,
    pub fail_percentage: Option<f64>,
    pub inner: Option<bool>,
    pub local_plan_percentage: Option<f64>,
    pub max_affected_rows: Option<f64>,
    pub max_application_wait_time: Option<f64>,
    pub max_concurrency_wait_time: Option<f64>,
    pub max_cpu_time: Option<f64>,
    pub max_disk_reads: Option<f64>,
    pub max_elapsed_time: Option<f64>,
    pub max_return_rows: Option<f64>,
    pub max_user_io_wait_time: Option<f64>,
    pub max_wait_time: Option<f64>,
    pub miss_plan_percentage: Option<f64>,
    pub miss_plans: Option<i64>,
    pub remote_plan_percentage: Option<f64>,
    pub remote_plans: Option<i64>,
    pub ret_code4012_count: Option<i64>,
    pub ret_code4013_count: Option<i64>,
    pub ret_code5001_count: Option<i64>,
    pub ret_code5024_count: Option<i64>,
    pub ret_code5167_count: Option<i64>,
    pub ret_code5217_count: Option<i64>,
    pub ret_code6002_count: Option<i64>,
    pub retry_count: Option<i64>,
    pub rpc_count: Option<f64>,
    pub server: Option<String>,
    pub server_ip: Option<String>,
    pub server_port: Option<i64>,
    pub sql_id: Option<String>,
    pub sql_text_short: Option<String>,
    pub sql_type: Option<String>,
    pub strong_consistency_percentage: Option<f64>,
    pub sum_db_time: Option<f64>,
    pub sum_elapsed_time: Option<f64>,
    pub sum_logical_reads: Option<f64>,
    pub sum_wait_time: Option<f64>,
    pub table_scan_percentage: Option<f64>,
    pub total_wait_time: Option<f64>,
    pub user_name: Option<String>,
    pub wait_event: Option<String>,
    pub weak_consistency_percentage: Option<f64>,
}
model! { DescribeOasSlowSQLListSqlList {
    0 "AvgAffectedRows" avg_affected_rows: f64, 1 "AvgApplicationWaitTime" avg_application_wait_time: f64,
    2 "AvgBlockCacheHit" avg_block_cache_hit: f64, 3 "AvgBlockIndexCacheHit" avg_block_index_cache_hit: f64,
    4 "AvgBloomFilterCacheHit" avg_bloom_filter_cache_hit: f64,
    5 "AvgConcurrencyWaitTime" avg_concurrency_wait_time: f64, 6 "AvgCpuTime" avg_cpu_time: f64,
    7 "AvgDbTime" avg_db_time: f64, 8 "AvgDecodeTime" avg_decode_time: f64, 9 "AvgDiskReads" avg_disk_reads: f64,
    10 "AvgElapsedTime" avg_elapsed_time: f64, 11 "AvgExecuteTime" avg_execute_time: f64,
    12 "AvgExecutorRpcCount" avg_executor_rpc_count: f64, 13 "AvgExpectedWorkerCount" avg_expected_worker_count: f64,
    14 "AvgGetPlanTime" avg_get_plan_time: f64, 15 "AvgLogicalReads" avg_logical_reads: f64,
    16 "AvgMemstoreReadRows" avg_memstore_read_rows: f64, 17 "AvgNetTime" avg_net_time: f64,
    18 "AvgNetWaitTime" avg_net_wait_time: f64, 19 "AvgPartitionCount" avg_partition_count: f64,
    20 "AvgQueueTime" avg_queue_time: f64, 21 "AvgReturnRows" avg_return_rows: f64,
    22 "AvgRowCacheHit" avg_row_cache_hit: f64, 23 "AvgRpcCount" avg_rpc_count: f64,
    24 "AvgScheduleTime" avg_schedule_time: f64, 25 "AvgSsstoreReadRows" avg_ssstore_read_rows: f64,
    26 "AvgUsedWorkerCount" avg_used_worker_count: f64, 27 "AvgUserIoWaitTime" avg_user_io_wait_time: f64,
    28 "AvgWaitCount" avg_wait_count: f64, 29 "AvgWaitTime" avg_wait_time: f64, 30 "ClientIp" client_ip: String,
    31 "DbName" db_name: String, 32 "DistPlanPercentage" dist_plan_percentage: f64, 33 "ExecPs" exec_ps: f64,
    34 "Executions" executions: i64, 35 "FailCount" fail_count: i64, 36 "FailPercentage" fail_percentage: f64,
    37 "Inner" inner: bool, 38 "LocalPlanPercentage" local_plan_percentage: f64,
    39 "MaxAffectedRows" max_affected_rows: f64, 40 "MaxApplicationWaitTime" max_application_wait_time: f64,
    41 "MaxConcurrencyWaitTime" max_concurrency_wait_time: f64, 42 "MaxCpuTime" max_cpu_time: f64,
    43 "MaxDiskReads" max_disk_reads: f64, 44 "MaxElapsedTime" max_elapsed_time: f64,
    45 "MaxReturnRows" max_return_rows: f64, 46 "MaxUserIoWaitTime" max_user_io_wait_time: f64,
    47 "MaxWaitTime" max_wait_time: f64, 48 "MissPlanPercentage" miss_plan_percentage: f64,
    49 "MissPlans" miss_plans: i64, 50 "RemotePlanPercentage" remote_plan_percentage: f64,
    51 "RemotePlans" remote_plans: i64, 52 "RetCode4012Count" ret_code4012_count: i64,
    53 "RetCode4013Count" ret_code4013_count: i64, 54 "RetCode5001Count" ret_code5001_count: i64,
    55 "RetCode5024Count" ret_code5024_count: i64, 56 "RetCode5167Count" ret_code5167_count: i64,
    57 "RetCode5217Count" ret_code5217_count: i64, 58 "RetCode6002Count" ret_code6002_count: i64,
    59 "RetryCount" retry_count: i64, 60 "RpcCount" rpc_count: f64, 61 "Server" server: String,
    62 "ServerIp" server_ip: String, 63 "ServerPort" server_port: i64, 64 "SqlId" sql_id: String,
    65 "SqlTextShort" sql_text_short: String, 66 "SqlType" sql_type: String,
    67 "StrongConsistencyPercentage" strong_consistency_percentage: f64, 68 "SumDbTime" sum_db_time: f64,
    69 "SumElapsedTime" sum_elapsed_time: f64, 70 "SumLogicalReads" sum_logical_reads: f64,
    71 "SumWaitTime" sum_wait_time: f64, 72 "TableScanPercentage" table_scan_percentage: f64,
    73 "TotalWaitTime" total_wait_time: f64, 74 "UserName" user_name: String, 75 "WaitEvent" wait_event: String,
    76 "WeakConsistencyPercentage" weak_consistency_percentage: f64
} }

/// Describes oas top sql list: `DescribeOasTopSQLList` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeOasTopSQLList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOasTopSQLList {
    pub accept_language: Option<String>,
    pub custom_columns: Option<String>,
    pub db_name: Option<String>,
    pub dynamic_sql: Option<bool>,
    /// Required.
    pub end_time: String,
    pub filter_condition: Option<String>,
    /// Required.
    pub instance_id: String,
    pub merge_dynamic_sql: Option<bool>,
    pub node_ip: Option<String>,
    pub search_key_word: Option<String>,
    pub search_param: Option<String>,
    pub search_rule: Option<String>,
    pub search_value: Option<String>,
    pub sql_id: Option<String>,
    pub sql_text_length: Option<i64>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub tenant_id: String,
}
operation! { DescribeOasTopSQLList(end_time: String, instance_id: String, start_time: String, tenant_id: String)
    "DescribeOasTopSQLList" -> DescribeOasTopSQLListOutput {
    0 "AcceptLanguage" accept_language: String, 1 "CustomColumns" custom_columns: String, 2 "DbName" db_name: String,
    3 "DynamicSql" dynamic_sql: bool, 4 "EndTime" end_time, 5 "FilterCondition" filter_condition: String,
    6 "InstanceId" instance_id, 7 "MergeDynamicSql" merge_dynamic_sql: bool, 8 "NodeIp" node_ip: String,
    9 "SearchKeyWord" search_key_word: String, 10 "SearchParam" search_param: String,
    11 "SearchRule" search_rule: String, 12 "SearchValue" search_value: String, 13 "SqlId" sql_id: String,
    14 "SqlTextLength" sql_text_length: i64, 15 "StartTime" start_time, 16 "TenantId" tenant_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None)
] }

/// Response of [`DescribeOasTopSQLList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOasTopSQLListOutput {
    pub data: Vec<DescribeOasTopSQLListData>,
}
model! { DescribeOasTopSQLListOutput {
    0 "Data" data: Vec<DescribeOasTopSQLListData>
} }

/// In the response of [`DescribeOasTopSQLList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOasTopSQLListData {
    pub avg_affected_rows: Option<f64>,
    pub avg_application_wait_time: Option<f64>,
    pub avg_block_cache_hit: Option<f64>,
    pub avg_block_index_cache_hit: Option<f64>,
    pub avg_bloom_filter_cache_hit: Option<f64>,
    pub avg_concurrency_wait_time: Option<f64>,
    pub avg_cpu_time: Option<f64>,
    pub avg_db_time: Option<f64>,
    pub avg_decode_time: Option<f64>,
    pub avg_disk_reads: Option<f64>,
    pub avg_elapsed_time: Option<f64>,
    pub avg_execute_time: Option<f64>,
    pub avg_executor_rpc_count: Option<f64>,
    pub avg_expected_worker_count: Option<f64>,
    pub avg_get_plan_time: Option<f64>,
    pub avg_logical_reads: Option<f64>,
    pub avg_memstore_read_rows: Option<f64>,
    pub avg_net_time: Option<f64>,
    pub avg_net_wait_time: Option<f64>,
    pub avg_partition_count: Option<f64>,
    pub avg_queue_time: Option<f64>,
    pub avg_return_rows: Option<f64>,
    pub avg_row_cache_hit: Option<f64>,
    pub avg_rpc_count: Option<f64>,
    pub avg_schedule_time: Option<f64>,
    pub avg_ssstore_read_rows: Option<f64>,
    pub avg_used_worker_count: Option<f64>,
    pub avg_user_io_wait_time: Option<f64>,
    pub avg_wait_count: Option<f64>,
    pub avg_wait_time: Option<f64>,
    pub client_ip: Option<String>,
    pub cpu_percentage: Option<f64>,
    pub custom_columns: Option<DescribeOasTopSQLListCustomColumns>,
    pub db_name: Option<String>,
    pub dist_plan_percentage: Option<f64>,
    pub dynamic_sql: Option<bool>,
    pub exec_ps: Option<f64>,
    pub executions: Option<i64>,
    pub fail_count: Option<i64>,
    pub fail_percentage: Option<f64>,
    pub inner: Option<bool>,
    pub last_fail_code: Option<i64>,
    pub local_plan_percentage: Option<f64>,
    pub max_affected_rows: Option<f64>,
    pub max_application_wait_time: Option<f64>,
    pub max_concurrency_wait_time: Option<f64>,
    pub max_cpu_time: Option<f64>,
    pub max_disk_reads: Option<f64>,
    pub max_elapsed_time: Option<f64>,
    pub max_return_rows: Option<f64>,
    pub max_user_io_wait_time: Option<f64>,
    pub max_wait_time: Option<f64>,
    pub miss_plan_percentage: Option<f64>,
    pub miss_plans: Option<i64>,
    pub ob_db_id: Option<i64>,
    pub remote_plan_percentage: Option<f64>,
    pub remote_plans: Option<i64>,
    pub ret_code4012_count: Option<i64>,
    pub ret_code4013_count: Option<i64>,
    pub ret_code5001_count: Option<i64>,
    pub ret_code5024_count: Option<i64>,
    pub ret_code5167_count: Option<i64>,
    pub ret_code5217_count: Option<i64>,
    pub ret_code6002_count: Option<i64>,
    pub retry_count: Option<i64>,
    pub rpc_count: Option<f64>,
    pub server: Option<String>,
    pub server_ip: Option<String>,
    pub server_port: Option<i64>,
    pub sql_id: Option<String>,
    pub sql_list: Vec<DescribeOasTopSQLListSqlList>,
    pub sql_text_short: Option<String>,
    pub sql_type: Option<String>,
    pub strong_consistency_percentage: Option<f64>,
    pub sum_db_time: Option<f64>,
    pub sum_elapsed_time: Option<f64>,
    pub sum_logical_reads: Option<f64>,
    pub sum_wait_time: Option<f64>,
    pub table_scan_percentage: Option<f64>,
    pub total_wait_time: Option<f64>,
    pub user_name: Option<String>,
    pub wait_event: Option<String>,
    pub weak_consistency_percentage: Option<f64>,
}
model! { DescribeOasTopSQLListData {
    0 "AvgAffectedRows" avg_affected_rows: f64, 1 "AvgApplicationWaitTime" avg_application_wait_time: f64,
    2 "AvgBlockCacheHit" avg_block_cache_hit: f64, 3 "AvgBlockIndexCacheHit" avg_block_index_cache_hit: f64,
    4 "AvgBloomFilterCacheHit" avg_bloom_filter_cache_hit: f64,
    5 "AvgConcurrencyWaitTime" avg_concurrency_wait_time: f64, 6 "AvgCpuTime" avg_cpu_time: f64,
    7 "AvgDbTime" avg_db_time: f64, 8 "AvgDecodeTime" avg_decode_time: f64, 9 "AvgDiskReads" avg_disk_reads: f64,
    10 "AvgElapsedTime" avg_elapsed_time: f64, 11 "AvgExecuteTime" avg_execute_time: f64,
    12 "AvgExecutorRpcCount" avg_executor_rpc_count: f64, 13 "AvgExpectedWorkerCount" avg_expected_worker_count: f64,
    14 "AvgGetPlanTime" avg_get_plan_time: f64, 15 "AvgLogicalReads" avg_logical_reads: f64,
    16 "AvgMemstoreReadRows" avg_memstore_read_rows: f64, 17 "AvgNetTime" avg_net_time: f64,
    18 "AvgNetWaitTime" avg_net_wait_time: f64, 19 "AvgPartitionCount" avg_partition_count: f64,
    20 "AvgQueueTime" avg_queue_time: f64, 21 "AvgReturnRows" avg_return_rows: f64,
    22 "AvgRowCacheHit" avg_row_cache_hit: f64, 23 "AvgRpcCount" avg_rpc_count: f64,
    24 "AvgScheduleTime" avg_schedule_time: f64, 25 "AvgSsstoreReadRows" avg_ssstore_read_rows: f64,
    26 "AvgUsedWorkerCount" avg_used_worker_count: f64, 27 "AvgUserIoWaitTime" avg_user_io_wait_time: f64,
    28 "AvgWaitCount" avg_wait_count: f64, 29 "AvgWaitTime" avg_wait_time: f64, 30 "ClientIp" client_ip: String,
    31 "CpuPercentage" cpu_percentage: f64, 32 "CustomColumns" custom_columns: DescribeOasTopSQLListCustomColumns,
    33 "DbName" db_name: String, 34 "DistPlanPercentage" dist_plan_percentage: f64, 35 "DynamicSql" dynamic_sql: bool,
    36 "ExecPs" exec_ps: f64, 37 "Executions" executions: i64, 38 "FailCount" fail_count: i64,
    39 "FailPercentage" fail_percentage: f64, 40 "Inner" inner: bool, 41 "LastFailCode" last_fail_code: i64,
    42 "LocalPlanPercentage" local_plan_percentage: f64, 43 "MaxAffectedRows" max_affected_rows: f64,
    44 "MaxApplicationWaitTime" max_application_wait_time: f64,
    45 "MaxConcurrencyWaitTime" max_concurrency_wait_time: f64, 46 "MaxCpuTime" max_cpu_time: f64,
    47 "MaxDiskReads" max_disk_reads: f64, 48 "MaxElapsedTime" max_elapsed_time: f64,
    49 "MaxReturnRows" max_return_rows: f64, 50 "MaxUserIoWaitTime" max_user_io_wait_time: f64,
    51 "MaxWaitTime" max_wait_time: f64, 52 "MissPlanPercentage" miss_plan_percentage: f64,
    53 "MissPlans" miss_plans: i64, 54 "ObDbId" ob_db_id: i64, 55 "RemotePlanPercentage" remote_plan_percentage: f64,
    56 "RemotePlans" remote_plans: i64, 57 "RetCode4012Count" ret_code4012_count: i64,
    58 "RetCode4013Count" ret_code4013_count: i64, 59 "RetCode5001Count" ret_code5001_count: i64,
    60 "RetCode5024Count" ret_code5024_count: i64, 61 "RetCode5167Count" ret_code5167_count: i64,
    62 "RetCode5217Count" ret_code5217_count: i64, 63 "RetCode6002Count" ret_code6002_count: i64,
    64 "RetryCount" retry_count: i64, 65 "RpcCount" rpc_count: f64, 66 "Server" server: String,
    67 "ServerIp" server_ip: String, 68 "ServerPort" server_port: i64, 69 "SqlId" sql_id: String,
    70 "SqlList" sql_list: Vec<DescribeOasTopSQLListSqlList>, 71 "SqlTextShort" sql_text_short: String,
    72 "SqlType" sql_type: String, 73 "StrongConsistencyPercentage" strong_consistency_percentage: f64,
    74 "SumDbTime" sum_db_time: f64, 75 "SumElapsedTime" sum_elapsed_time: f64,
    76 "SumLogicalReads" sum_logical_reads: f64, 77 "SumWaitTime" sum_wait_time: f64,
    78 "TableScanPercentage" table_scan_percentage: f64, 79 "TotalWaitTime" total_wait_time: f64,
    80 "UserName" user_name: String, 81 "WaitEvent" wait_event: String,
    82 "WeakConsistencyPercentage" weak_consistency_percentage: f64
} }

/// In the response of [`DescribeOasTopSQLList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOasTopSQLListCustomColumns {
    pub expression: Option<String>,
    pub value: Option<String>,
}
model! { DescribeOasTopSQLListCustomColumns {
    0 "Expression" expression: String, 1 "Value" value: String
} }

/// In the response of [`DescribeOasTopSQLList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOasTopSQLListSqlList {
    pub avg_affected_rows: Option<f64>,
    pub avg_application_wait_time: Option<f64>,
    pub avg_block_cache_hit: Option<f64>,
    pub avg_block_index_cache_hit: Option<f64>,
    pub avg_bloom_filter_cache_hit: Option<f64>,
    pub avg_concurrency_wait_time: Option<f64>,
    pub avg_cpu_time: Option<f64>,
    pub avg_db_time: Option<f64>,
    pub avg_decode_time: Option<f64>,
    pub avg_disk_reads: Option<f64>,
    pub avg_elapsed_time: Option<f64>,
    pub avg_execute_time: Option<f64>,
    pub avg_executor_rpc_count: Option<f64>,
    pub avg_expected_worker_count: Option<f64>,
    pub avg_get_plan_time: Option<f64>,
    pub avg_logical_reads: Option<f64>,
    pub avg_memstore_read_rows: Option<f64>,
    pub avg_net_time: Option<f64>,
    pub avg_net_wait_time: Option<f64>,
    pub avg_partition_count: Option<f64>,
    pub avg_queue_time: Option<f64>,
    pub avg_return_rows: Option<f64>,
    pub avg_row_cache_hit: Option<f64>,
    pub avg_rpc_count: Option<f64>,
    pub avg_schedule_time: Option<f64>,
    pub avg_ssstore_read_rows: Option<f64>,
    pub avg_used_worker_count: Option<f64>,
    pub avg_user_io_wait_time: Option<f64>,
    pub avg_wait_count: Option<f64>,
    pub avg_wait_time: Option<f64>,
    pub client_ip: Option<String>,
    pub cpu_percentage: Option<f64>,
    pub db_name: Option<String>,
    pub dist_plan_percentage: Option<f64>,
    pub exec_ps: Option<f64>,
    pub executions: Option<i64>,
    pub fail_count: Option<i64>,
    pub fail_percentage: Option<f64>,
    pub inner: Option<bool>,
    pub local_plan_percentage: Option<f64>,
    pub max_affected_rows: Option<f64>,
    pub max_application_wait_time: Option<f64>,
    pub max_concurrency_wait_time: Option<f64>,
    pub max_cpu_time: Option<f64>,
    pub max_disk_reads: Option<f64>,
    pub max_elapsed_time: Option<f64>,
    pub max_return_rows: Option<f64>,
    pub max_user_io_wait_time: Option<f64>,
    pub max_wait_time: Option<f64>,
    pub miss_plan_percentage: Option<f64>,
    pub miss_plans: Option<i64>,
    pub remote_plan_percentage: Option<f64>,
    pub remote_plans: Option<i64>,
    pub ret_code4012_count: Option<i64>,
    pub ret_code4013_count: Option<i64>,
    pub ret_code5001_count: Option<i64>,
    pub ret_code5024_count: Option<i64>,
    pub ret_code5167_count: Option<i64>,
    pub ret_code5217_count: Option<i64>,
    pub ret_code6002_count: Option<i64>,
    pub retry_count: Option<i64>,
    pub rpc_count: Option<f64>,
    pub server: Option<String>,
    pub server_ip: Option<String>,
    pub server_port: Option<i64>,
    pub sql_id: Option<String>,
    pub sql_text_short: Option<String>,
    pub sql_type: Option<String>,
    pub strong_consistency_percentage: Option<f64>,
    pub sum_db_time: Option<f64>,
    pub sum_elapsed_time: Option<f64>,
    pub sum_logical_reads: Option<f64>,
    pub sum_wait_time: Option<f64>,
    pub table_scan_percentage: Option<f64>,
    pub total_wait_time: Option<f64>,
    pub user_name: Option<String>,
    pub wait_event: Option<String>,
    pub weak_consistency_percentage: Option<f64>,
}
model! { DescribeOasTopSQLListSqlList {
    0 "AvgAffectedRows" avg_affected_rows: f64, 1 "AvgApplicationWaitTime" avg_application_wait_time: f64,
    2 "AvgBlockCacheHit" avg_block_cache_hit: f64, 3 "AvgBlockIndexCacheHit" avg_block_index_cache_hit: f64,
    4 "AvgBloomFilterCacheHit" avg_bloom_filter_cache_hit: f64,
    5 "AvgConcurrencyWaitTime" avg_concurrency_wait_time: f64, 6 "AvgCpuTime" avg_cpu_time: f64,
    7 "AvgDbTime" avg_db_time: f64, 8 "AvgDecodeTime" avg_decode_time: f64, 9 "AvgDiskReads" avg_disk_reads: f64,
    10 "AvgElapsedTime" avg_elapsed_time: f64, 11 "AvgExecuteTime" avg_execute_time: f64,
    12 "AvgExecutorRpcCount" avg_executor_rpc_count: f64, 13 "AvgExpectedWorkerCount" avg_expected_worker_count: f64,
    14 "AvgGetPlanTime" avg_get_plan_time: f64, 15 "AvgLogicalReads" avg_logical_reads: f64,
    16 "AvgMemstoreReadRows" avg_memstore_read_rows: f64, 17 "AvgNetTime" avg_net_time: f64,
    18 "AvgNetWaitTime" avg_net_wait_time: f64, 19 "AvgPartitionCount" avg_partition_count: f64,
    20 "AvgQueueTime" avg_queue_time: f64, 21 "AvgReturnRows" avg_return_rows: f64,
    22 "AvgRowCacheHit" avg_row_cache_hit: f64, 23 "AvgRpcCount" avg_rpc_count: f64,
    24 "AvgScheduleTime" avg_schedule_time: f64, 25 "AvgSsstoreReadRows" avg_ssstore_read_rows: f64,
    26 "AvgUsedWorkerCount" avg_used_worker_count: f64, 27 "AvgUserIoWaitTime" avg_user_io_wait_time: f64,
    28 "AvgWaitCount" avg_wait_count: f64, 29 "AvgWaitTime" avg_wait_time: f64, 30 "ClientIp" client_ip: String,
    31 "CpuPercentage" cpu_percentage: f64, 32 "DbName" db_name: String,
    33 "DistPlanPercentage" dist_plan_percentage: f64, 34 "ExecPs" exec_ps: f64, 35 "Executions" executions: i64,
    36 "FailCount" fail_count: i64, 37 "FailPercentage" fail_percentage: f64, 38 "Inner" inner: bool,
    39 "LocalPlanPercentage" local_plan_percentage: f64, 40 "MaxAffectedRows" max_affected_rows: f64,
    41 "MaxApplicationWaitTime" max_application_wait_time: f64,
    42 "MaxConcurrencyWaitTime" max_concurrency_wait_time: f64, 43 "MaxCpuTime" max_cpu_time: f64,
    44 "MaxDiskReads" max_disk_reads: f64, 45 "MaxElapsedTime" max_elapsed_time: f64,
    46 "MaxReturnRows" max_return_rows: f64, 47 "MaxUserIoWaitTime" max_user_io_wait_time: f64,
    48 "MaxWaitTime" max_wait_time: f64, 49 "MissPlanPercentage" miss_plan_percentage: f64,
    50 "MissPlans" miss_plans: i64, 51 "RemotePlanPercentage" remote_plan_percentage: f64,
    52 "RemotePlans" remote_plans: i64, 53 "RetCode4012Count" ret_code4012_count: i64,
    54 "RetCode4013Count" ret_code4013_count: i64, 55 "RetCode5001Count" ret_code5001_count: i64,
    56 "RetCode5024Count" ret_code5024_count: i64, 57 "RetCode5167Count" ret_code5167_count: i64,
    58 "RetCode5217Count" ret_code5217_count: i64, 59 "RetCode6002Count" ret_code6002_count: i64,
    60 "RetryCount" retry_count: i64, 61 "RpcCount" rpc_count: f64, 62 "Server" server: String,
    63 "ServerIp" server_ip: String, 64 "ServerPort" server_port: i64, 65 "SqlId" sql_id: String,
    66 "SqlTextShort" sql_text_short: String, 67 "SqlType" sql_type: String,
    68 "StrongConsistencyPercentage" strong_consistency_percentage: f64, 69 "SumDbTime" sum_db_time: f64,
    70 "SumElapsedTime" sum_elapsed_time: f64, 71 "SumLogicalReads" sum_logical_reads: f64,
    72 "SumWaitTime" sum_wait_time: f64, 73 "TableScanPercentage" table_scan_percentage: f64,
    74 "TotalWaitTime" total_wait_time: f64, 75 "UserName" user_name: String, 76 "WaitEvent" wait_event: String,
    77 "WeakConsistencyPercentage" weak_consistency_percentage: f64
} }

/// Describes outline binding: `DescribeOutlineBinding` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeOutlineBinding>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutlineBinding {
    /// Required.
    pub database_name: String,
    pub instance_id: Option<String>,
    pub is_concurrent_limit: Option<bool>,
    /// Required.
    pub sql_id: String,
    /// Required.
    pub table_name: String,
    /// Required.
    pub tenant_id: String,
}
operation! { DescribeOutlineBinding(database_name: String, sql_id: String, table_name: String, tenant_id: String)
    "DescribeOutlineBinding" -> DescribeOutlineBindingOutput {
    0 "DatabaseName" database_name, 1 "InstanceId" instance_id: String, 2 "IsConcurrentLimit" is_concurrent_limit: bool,
    3 "SQLId" sql_id, 4 "TableName" table_name, 5 "TenantId" tenant_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`DescribeOutlineBinding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutlineBindingOutput {
    pub outline_binding: Option<DescribeOutlineBindingOutlineBinding>,
}
model! { DescribeOutlineBindingOutput {
    0 "OutlineBinding" outline_binding: DescribeOutlineBindingOutlineBinding
} }

/// In the response of [`DescribeOutlineBinding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOutlineBindingOutlineBinding {
    pub bind_index: Option<String>,
    pub bind_plan: Option<String>,
    pub max_concurrent: Option<i64>,
    pub outline_id: Option<i64>,
    pub sql_text: Option<String>,
    pub sql_text_concurrent_num: Option<i64>,
    pub table_name: Option<String>,
}
model! { DescribeOutlineBindingOutlineBinding {
    0 "BindIndex" bind_index: String, 1 "BindPlan" bind_plan: String, 2 "MaxConcurrent" max_concurrent: i64,
    3 "OutlineId" outline_id: i64, 4 "SqlText" sql_text: String, 5 "SqlTextConcurrentNum" sql_text_concurrent_num: i64,
    6 "TableName" table_name: String
} }

/// Describes parameters: `DescribeParameters` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeParameters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameters {
    /// Required.
    pub dimension: String,
    pub dimension_value: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { DescribeParameters(dimension: String, instance_id: String)
    "DescribeParameters" -> DescribeParametersOutput {
    0 "Dimension" dimension, 1 "DimensionValue" dimension_value: String, 2 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersOutput {
    pub parameters: Vec<DescribeParametersParameters>,
}
model! { DescribeParametersOutput {
    0 "Parameters" parameters: Vec<DescribeParametersParameters>
} }

/// In the response of [`DescribeParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersParameters {
    pub acceptable_value: Vec<String>,
    pub current_value: Option<String>,
    pub default_value: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub need_reboot: Option<bool>,
    pub readonly: Option<bool>,
    pub rejected_value: Vec<String>,
    pub unit: Option<String>,
    pub value_type: Option<String>,
}
model! { DescribeParametersParameters {
    0 "AcceptableValue" acceptable_value: Vec<String>, 1 "CurrentValue" current_value: String,
    2 "DefaultValue" default_value: String, 3 "Description" description: String, 4 "Name" name: String,
    5 "NeedReboot" need_reboot: bool, 6 "Readonly" readonly: bool, 7 "RejectedValue" rejected_value: Vec<String>,
    8 "Unit" unit: String, 9 "ValueType" value_type: String
} }

/// Describes parameters history: `DescribeParametersHistory` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeParametersHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersHistory {
    /// Required.
    pub dimension: String,
    pub dimension_value: Option<String>,
    /// Required.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    /// Required. 1 to 999999.
    pub page_number: i64,
    /// Required. 1 to 999999.
    pub page_size: i64,
    /// Required.
    pub start_time: String,
}

/// Arguments of [`DescribeParametersHistory::new`].
pub struct DescribeParametersHistoryRequired {
    pub dimension: String,
    pub end_time: String,
    pub instance_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub start_time: String,
}
operation! {
    DescribeParametersHistory { DescribeParametersHistoryRequired: dimension, end_time, instance_id, page_number, page_size, start_time }
    "DescribeParametersHistory" -> DescribeParametersHistoryOutput {
    0 "Dimension" dimension, 1 "DimensionValue" dimension_value: String, 2 "EndTime" end_time,
    3 "InstanceId" instance_id, 4 "PageNumber" page_number, 5 "PageSize" page_size, 6 "StartTime" start_time
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }
paged! { DescribeParametersHistory: DescribeParametersHistoryParameters =
    Number "PageNumber", "Respond.Parameters" respond.parameters, total "Respond.TotalCount" }

/// Response of [`DescribeParametersHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersHistoryOutput {
    pub respond: Option<DescribeParametersHistoryRespond>,
}
model! { DescribeParametersHistoryOutput {
    0 "Respond" respond: DescribeParametersHistoryRespond
} }

/// In the response of [`DescribeParametersHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersHistoryRespond {
    pub page_number: Option<i64>,
    pub parameters: Vec<DescribeParametersHistoryParameters>,
    pub total_count: Option<i64>,
}
model! { DescribeParametersHistoryRespond {
    0 "PageNumber" page_number: i64, 1 "Parameters" parameters: Vec<DescribeParametersHistoryParameters>,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeParametersHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersHistoryParameters {
    pub create_time: Option<String>,
    pub dimension_value: Option<String>,
    pub name: Option<String>,
    pub new_value: Option<String>,
    pub old_value: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeParametersHistoryParameters {
    0 "CreateTime" create_time: String, 1 "DimensionValue" dimension_value: String, 2 "Name" name: String,
    3 "NewValue" new_value: String, 4 "OldValue" old_value: String, 5 "Status" status: String,
    6 "UpdateTime" update_time: String
} }

/// Describes process stats composition: `DescribeProcessStatsComposition` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeProcessStatsComposition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessStatsComposition {
    pub client_ip: Option<String>,
    /// Required.
    pub instance_id: String,
    pub merge_dynamic_sql: Option<bool>,
    pub server_ip: Option<String>,
    pub sql_text: Option<String>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
    pub u_id: Option<String>,
    pub users: Option<String>,
}
operation! { DescribeProcessStatsComposition(instance_id: String)
    "DescribeProcessStatsComposition" -> DescribeProcessStatsCompositionOutput {
    0 "ClientIp" client_ip: String, 1 "InstanceId" instance_id, 2 "MergeDynamicSql" merge_dynamic_sql: bool,
    3 "ServerIp" server_ip: String, 4 "SqlText" sql_text: String, 5 "Status" status: String,
    6 "TenantId" tenant_id: String, 7 "UId" u_id: String, 8 "Users" users: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`DescribeProcessStatsComposition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessStatsCompositionOutput {
    pub data: Option<DescribeProcessStatsCompositionData>,
}
model! { DescribeProcessStatsCompositionOutput {
    0 "Data" data: DescribeProcessStatsCompositionData
} }

/// In the response of [`DescribeProcessStatsComposition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessStatsCompositionData {
    pub active_session_count: Option<i64>,
    pub all_process_list: Vec<DescribeProcessStatsCompositionAllProcessList>,
    pub idle_session_count: Option<i64>,
    pub ob_version: Option<String>,
    pub session_statistics: Option<DescribeProcessStatsCompositionSessionStatistics>,
    pub total_session_count: Option<i64>,
}
model! { DescribeProcessStatsCompositionData {
    0 "ActiveSessionCount" active_session_count: i64,
    1 "AllProcessList" all_process_list: Vec<DescribeProcessStatsCompositionAllProcessList>,
    2 "IdleSessionCount" idle_session_count: i64, 3 "ObVersion" ob_version: String,
    4 "SessionStatistics" session_statistics: DescribeProcessStatsCompositionSessionStatistics,
    5 "TotalSessionCount" total_session_count: i64
} }

/// In the response of [`DescribeProcessStatsComposition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessStatsCompositionAllProcessList {
    pub client_ip: Option<String>,
    pub command: Option<String>,
    pub cpu_time: Option<i64>,
    pub database: Option<String>,
    pub dynamic_sql: Option<bool>,
    pub execute_time: Option<i64>,
    pub plan_id: Option<i64>,
    pub process_sql_lists: Vec<DescribeProcessStatsCompositionProcessSqlLists>,
    pub proxy_sess_id: Option<String>,
    pub server_ip: Option<String>,
    pub server_sn: Option<String>,
    pub session_id: Option<i64>,
    pub sql_id: Option<String>,
    pub sql_text: Option<String>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
    pub trace_id: Option<String>,
    pub user: Option<String>,
}
model! { DescribeProcessStatsCompositionAllProcessList {
    0 "ClientIp" client_ip: String, 1 "Command" command: String, 2 "CpuTime" cpu_time: i64,
    3 "Database" database: String, 4 "DynamicSql" dynamic_sql: bool, 5 "ExecuteTime" execute_time: i64,
    6 "PlanId" plan_id: i64, 7 "ProcessSqlLists" process_sql_lists: Vec<DescribeProcessStatsCompositionProcessSqlLists>,
    8 "ProxySessId" proxy_sess_id: String, 9 "ServerIp" server_ip: String, 10 "ServerSn" server_sn: String,
    11 "SessionId" session_id: i64, 12 "SqlId" sql_id: String, 13 "SqlText" sql_text: String,
    14 "Status" status: String, 15 "TenantId" tenant_id: String, 16 "TraceId" trace_id: String, 17 "User" user: String
} }

/// In the response of [`DescribeProcessStatsComposition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessStatsCompositionProcessSqlLists {
    pub client_ip: Option<String>,
    pub command: Option<String>,
    pub cpu_time: Option<i64>,
    pub database: Option<String>,
    pub dynamic_sql: Option<bool>,
    pub execute_time: Option<i64>,
    pub plan_id: Option<i64>,
    pub process_sql_list: Vec<DescribeProcessStatsCompositionProcessSqlList>,
    pub proxy_sess_id: Option<String>,
    pub server_ip: Option<String>,
    pub session_id: Option<i64>,
    pub sql_id: Option<String>,
    pub sql_text: Option<String>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
    pub trace_id: Option<String>,
    pub user: Option<String>,
}
model! { DescribeProcessStatsCompositionProcessSqlLists {
    0 "ClientIp" client_ip: String, 1 "Command" command: String, 2 "CpuTime" cpu_time: i64,
    3 "Database" database: String, 4 "DynamicSql" dynamic_sql: bool, 5 "ExecuteTime" execute_time: i64,
    6 "PlanId" plan_id: i64, 7 "ProcessSqlList" process_sql_list: Vec<DescribeProcessStatsCompositionProcessSqlList>,
    8 "ProxySessId" proxy_sess_id: String, 9 "ServerIp" server_ip: String, 10 "SessionId" session_id: i64,
    11 "SqlId" sql_id: String, 12 "SqlText" sql_text: String, 13 "Status" status: String,
    14 "TenantId" tenant_id: String, 15 "TraceId" trace_id: String, 16 "User" user: String
} }

/// In the response of [`DescribeProcessStatsComposition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessStatsCompositionProcessSqlList {
    pub client_ip: Option<String>,
    pub command: Option<String>,
    pub cpu_time: Option<i64>,
    pub database: Option<String>,
    pub dynamic_sql: Option<bool>,
    pub execute_time: Option<i64>,
    pub plan_id: Option<i64>,
    pub proxy_sess_id: Option<String>,
    pub server_ip: Option<String>,
    pub session_id: Option<i64>,
    pub sql_id: Option<String>,
    pub sql_text: Option<String>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
    pub trace_id: Option<String>,
    pub user: Option<String>,
}
model! { DescribeProcessStatsCompositionProcessSqlList {
    0 "ClientIp" client_ip: String, 1 "Command" command: String, 2 "CpuTime" cpu_time: i64,
    3 "Database" database: String, 4 "DynamicSql" dynamic_sql: bool, 5 "ExecuteTime" execute_time: i64,
    6 "PlanId" plan_id: i64, 7 "ProxySessId" proxy_sess_id: String, 8 "ServerIp" server_ip: String,
    9 "SessionId" session_id: i64, 10 "SqlId" sql_id: String, 11 "SqlText" sql_text: String, 12 "Status" status: String,
    13 "TenantId" tenant_id: String, 14 "TraceId" trace_id: String, 15 "User" user: String
} }

/// In the response of [`DescribeProcessStatsComposition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessStatsCompositionSessionStatistics {
    pub data_base_statistics: Vec<DescribeProcessStatsCompositionDataBaseStatistics>,
    pub source_statistics: Vec<DescribeProcessStatsCompositionSourceStatistics>,
    pub user_statistics: Vec<DescribeProcessStatsCompositionUserStatistics>,
}
model! { DescribeProcessStatsCompositionSessionStatistics {
    0 "DataBaseStatistics" data_base_statistics: Vec<DescribeProcessStatsCompositionDataBaseStatistics>,
    1 "SourceStatistics" source_statistics: Vec<DescribeProcessStatsCompositionSourceStatistics>,
    2 "UserStatistics" user_statistics: Vec<DescribeProcessStatsCompositionUserStatistics>
} }

/// In the response of [`DescribeProcessStatsComposition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessStatsCompositionDataBaseStatistics {
    pub active_count: Option<i64>,
    pub metric_value: Option<String>,
    pub total_count: Option<i64>,
    pub r#type: Option<String>,
}
model! { DescribeProcessStatsCompositionDataBaseStatistics {
    0 "ActiveCount" active_count: i64, 1 "MetricValue" metric_value: String, 2 "TotalCount" total_count: i64,
    3 "Type" r#type: String
} }

/// In the response of [`DescribeProcessStatsComposition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessStatsCompositionSourceStatistics {
    pub active_count: Option<i64>,
    pub metric_value: Option<String>,
    pub total_count: Option<i64>,
    pub r#type: Option<String>,
}
model! { DescribeProcessStatsCompositionSourceStatistics {
    0 "ActiveCount" active_count: i64, 1 "MetricValue" metric_value: String, 2 "TotalCount" total_count: i64,
    3 "Type" r#type: String
} }

/// In the response of [`DescribeProcessStatsComposition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessStatsCompositionUserStatistics {
    pub active_count: Option<i64>,
    pub metric_value: Option<String>,
    pub total_count: Option<i64>,
    pub r#type: Option<String>,
}
model! { DescribeProcessStatsCompositionUserStatistics {
    0 "ActiveCount" active_count: i64, 1 "MetricValue" metric_value: String, 2 "TotalCount" total_count: i64,
    3 "Type" r#type: String
} }

/// Describes project: `DescribeProject` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProject {
    /// Required.
    pub id: String,
}
operation! { DescribeProject(id: String) "DescribeProject" -> DescribeProjectOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectOutput {
    pub advice: Option<String>,
    pub code: Option<String>,
    pub cost: Option<String>,
    pub data: Option<DescribeProjectData>,
    pub error_detail: Option<DescribeProjectErrorDetail>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeProjectOutput {
    0 "Advice" advice: String, 1 "Code" code: String, 2 "Cost" cost: String, 3 "Data" data: DescribeProjectData,
    4 "ErrorDetail" error_detail: DescribeProjectErrorDetail, 5 "Message" message: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "Success" success: bool,
    9 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectData {
    pub alarm_stats: Option<DescribeProjectAlarmStats>,
    pub common_transfer_config: Option<DescribeProjectCommonTransferConfig>,
    pub dest_conn_id: Option<String>,
    pub enable_full_transfer: Option<bool>,
    pub enable_full_verify: Option<bool>,
    pub enable_incr_transfer: Option<bool>,
    pub enable_incr_verify: Option<bool>,
    pub enable_reverse_incr_transfer: Option<bool>,
    pub enable_struct_transfer: Option<bool>,
    pub extra_info: Option<DescribeProjectExtraInfo>,
    pub full_transfer_config: Option<DescribeProjectFullTransferConfig>,
    pub gmt_create: Option<String>,
    pub gmt_finish: Option<String>,
    pub gmt_modified: Option<String>,
    pub gmt_start: Option<String>,
    pub id: Option<String>,
    pub importance: Option<String>,
    pub incr_transfer_config: Option<DescribeProjectIncrTransferConfig>,
    pub is_merging: Option<bool>,
    pub is_modifying: Option<bool>,
    pub is_sub_project: Option<bool>,
    pub labels: Vec<DescribeProjectLabels>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub reverse_incr_transfer_config: Option<DescribeProjectReverseIncrTransferConfig>,
    pub sink_connect_info: Option<DescribeProjectSinkConnectInfo>,
    pub sink_endpoint_type: Option<String>,
    pub source_connect_info: Option<DescribeProjectSourceConnectInfo>,
    pub source_endpoint_type: Option<String>,
    pub status: Option<String>,
    pub steps: Vec<DescribeProjectStepsItem>,
    pub struct_transfer_config: Option<DescribeProjectStructTransferConfig>,
    pub transfer_mapping: Option<DescribeProjectTransferMapping>,
    pub r#type: Option<String>,
    pub worker_grade_id: Option<String>,
    pub worker_grade_info: Option<DescribeProjectWorkerGradeInfo>,
}
model! { DescribeProjectData {
    0 "AlarmStats" alarm_stats: DescribeProjectAlarmStats,
    1 "CommonTransferConfig" common_transfer_config: DescribeProjectCommonTransferConfig,
    2 "DestConnId" dest_conn_id: String, 3 "EnableFullTransfer" enable_full_transfer: bool,
    4 "EnableFullVerify" enable_full_verify: bool, 5 "EnableIncrTransfer" enable_incr_transfer: bool,
    6 "EnableIncrVerify" enable_incr_verify: bool, 7 "EnableReverseIncrTransfer" enable_reverse_incr_transfer: bool,
    8 "EnableStructTransfer" enable_struct_transfer: bool, 9 "ExtraInfo" extra_info: DescribeProjectExtraInfo,
    10 "FullTransferConfig" full_transfer_config: DescribeProjectFullTransferConfig, 11 "GmtCreate" gmt_create: String,
    12 "GmtFinish" gmt_finish: String, 13 "GmtModified" gmt_modified: String, 14 "GmtStart" gmt_start: String,
    15 "Id" id: String, 16 "Importance" importance: String,
    17 "IncrTransferConfig" incr_transfer_config: DescribeProjectIncrTransferConfig, 18 "IsMerging" is_merging: bool,
    19 "IsModifying" is_modifying: bool, 20 "IsSubProject" is_sub_project: bool,
    21 "Labels" labels: Vec<DescribeProjectLabels>, 22 "Name" name: String, 23 "Owner" owner: String,
    24 "ReverseIncrTransferConfig" reverse_incr_transfer_config: DescribeProjectReverseIncrTransferConfig,
    25 "SinkConnectInfo" sink_connect_info: DescribeProjectSinkConnectInfo,
    26 "SinkEndpointType" sink_endpoint_type: String,
    27 "SourceConnectInfo" source_connect_info: DescribeProjectSourceConnectInfo,
    28 "SourceEndpointType" source_endpoint_type: String, 29 "Status" status: String,
    30 "Steps" steps: Vec<DescribeProjectStepsItem>,
    31 "StructTransferConfig" struct_transfer_config: DescribeProjectStructTransferConfig,
    32 "TransferMapping" transfer_mapping: DescribeProjectTransferMapping, 33 "Type" r#type: String,
    34 "WorkerGradeId" worker_grade_id: String, 35 "WorkerGradeInfo" worker_grade_info: DescribeProjectWorkerGradeInfo
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectAlarmStats {
    pub alarm_content: Option<String>,
    pub alarming: Option<bool>,
    pub open_monitor: Option<bool>,
    pub recently_trigger_count: Option<i64>,
    pub rule_to_recently_trigger_count: BTreeMap<String, i64>,
    pub target: Option<String>,
}
model! { DescribeProjectAlarmStats {
    0 "AlarmContent" alarm_content: String, 1 "Alarming" alarming: bool, 2 "OpenMonitor" open_monitor: bool,
    3 "RecentlyTriggerCount" recently_trigger_count: i64,
    4 "RuleToRecentlyTriggerCount" rule_to_recently_trigger_count: BTreeMap<String, i64>, 5 "Target" target: String
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectCommonTransferConfig {
    pub active_active: Option<bool>,
    pub data_works_business_name: Option<String>,
    pub datahub_topic_type: Option<String>,
    pub mq_partition: Option<i64>,
    pub mq_partition_mode: Option<String>,
    pub mq_serializer_type: Option<String>,
    pub rocket_mq_enable_msg_trace: Option<bool>,
    pub rocket_mq_msg_tags: Option<String>,
    pub rocket_mq_producer_group: Option<String>,
    pub rocket_mq_send_msg_timeout: Option<i64>,
    pub sink_store_format: Option<String>,
    pub source_store_format: Option<String>,
    pub table_category: Option<String>,
}
model! { DescribeProjectCommonTransferConfig {
    0 "ActiveActive" active_active: bool, 1 "DataWorksBusinessName" data_works_business_name: String,
    2 "DatahubTopicType" datahub_topic_type: String, 3 "MqPartition" mq_partition: i64,
    4 "MqPartitionMode" mq_partition_mode: String, 5 "MqSerializerType" mq_serializer_type: String,
    6 "RocketMqEnableMsgTrace" rocket_mq_enable_msg_trace: bool, 7 "RocketMqMsgTags" rocket_mq_msg_tags: String,
    8 "RocketMqProducerGroup" rocket_mq_producer_group: String,
    9 "RocketMqSendMsgTimeout" rocket_mq_send_msg_timeout: i64, 10 "SinkStoreFormat" sink_store_format: String,
    11 "SourceStoreFormat" source_store_format: String, 12 "TableCategory" table_category: String
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectExtraInfo {
    pub access_ob_source: Option<bool>,
    pub ignore_unsupport_ddl: Option<bool>,
    pub incr_sync_timestamp: Option<i64>,
    pub log_service_start_checkpoint: Option<i64>,
    pub max_connector_count: Option<i64>,
    pub monitoring_incr: Option<bool>,
    pub overwrite_config: Option<bool>,
    pub reverse_subtopics: Vec<String>,
    pub running_progress: Option<i64>,
    pub running_step: Option<String>,
    pub source_store_kept_hour: Option<i64>,
    pub store_incr: Option<bool>,
    pub sub_conds: BTreeMap<String, Vec<DataExtraInfoSubCondsValue>>,
    pub sub_dbs: BTreeMap<String, Vec<DataExtraInfoSubDbsValue>>,
    pub sub_ids: BTreeMap<String, String>,
    pub subtopics: Vec<String>,
    pub sync_delay: Option<i64>,
    pub sync_delay_sample_timestamp: Option<i64>,
}
model! { DescribeProjectExtraInfo {
    0 "AccessObSource" access_ob_source: bool, 1 "IgnoreUnsupportDdl" ignore_unsupport_ddl: bool,
    2 "IncrSyncTimestamp" incr_sync_timestamp: i64, 3 "LogServiceStartCheckpoint" log_service_start_checkpoint: i64,
    4 "MaxConnectorCount" max_connector_count: i64, 5 "MonitoringIncr" monitoring_incr: bool,
    6 "OverwriteConfig" overwrite_config: bool, 7 "ReverseSubtopics" reverse_subtopics: Vec<String>,
    8 "RunningProgress" running_progress: i64, 9 "RunningStep" running_step: String,
    10 "SourceStoreKeptHour" source_store_kept_hour: i64, 11 "StoreIncr" store_incr: bool,
    12 "SubConds" sub_conds: BTreeMap<String, Vec<DataExtraInfoSubCondsValue>>,
    13 "SubDbs" sub_dbs: BTreeMap<String, Vec<DataExtraInfoSubDbsValue>>, 14 "SubIds" sub_ids: BTreeMap<String, String>,
    15 "Subtopics" subtopics: Vec<String>, 16 "SyncDelay" sync_delay: i64,
    17 "SyncDelaySampleTimestamp" sync_delay_sample_timestamp: i64
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataExtraInfoSubCondsValue {
    pub tenant_name: Option<String>,
    pub database: Option<String>,
    pub dest_database: Option<String>,
    pub table_name: Option<String>,
    pub dest_name: Option<String>,
    pub where_clause: Option<String>,
    pub filter_columns: Vec<String>,
    pub shard_columns: Vec<String>,
    pub logic_table_id: Option<String>,
    pub source_endpoint_id: Option<String>,
    pub source_client_id: Option<String>,
}
model! { DataExtraInfoSubCondsValue {
    0 "TenantName" tenant_name: String, 1 "Database" database: String, 2 "DestDatabase" dest_database: String,
    3 "TableName" table_name: String, 4 "DestName" dest_name: String, 5 "WhereClause" where_clause: String,
    6 "FilterColumns" filter_columns: Vec<String>, 7 "ShardColumns" shard_columns: Vec<String>,
    8 "LogicTableId" logic_table_id: String, 9 "SourceEndpointId" source_endpoint_id: String,
    10 "SourceClientId" source_client_id: String
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataExtraInfoSubDbsValue {
    pub cluster_name: Option<String>,
    pub tenant_name: Option<String>,
    pub database_id: Option<String>,
    pub database_name: Option<String>,
    pub mapping_database_name: Option<String>,
    pub source_client_id: Option<String>,
    pub tables: Vec<DataExtraInfoSubDbsValueTables>,
}
model! { DataExtraInfoSubDbsValue {
    0 "ClusterName" cluster_name: String, 1 "TenantName" tenant_name: String, 2 "DatabaseId" database_id: String,
    3 "DatabaseName" database_name: String, 4 "MappingDatabaseName" mapping_database_name: String,
    5 "SourceClientId" source_client_id: String, 6 "Tables" tables: Vec<DataExtraInfoSubDbsValueTables>
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataExtraInfoSubDbsValueTables {
    pub table_id: Option<String>,
    pub database: Option<String>,
    pub table_name: Option<String>,
    pub mapping_table_name: Option<String>,
    pub instance: Option<String>,
    pub columns: Vec<DataExtraInfoSubDbsValueColumns>,
}
model! { DataExtraInfoSubDbsValueTables {
    0 "TableId" table_id: String, 1 "Database" database: String, 2 "TableName" table_name: String,
    3 "MappingTableName" mapping_table_name: String, 4 "Instance" instance: String,
    5 "Columns" columns: Vec<DataExtraInfoSubDbsValueColumns>
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataExtraInfoSubDbsValueColumns {
    pub column_name: Option<String>,
    pub position: Option<i64>,
    pub column_type: Option<String>,
    pub record_field_type: Option<String>,
    pub raw_column_type: Option<String>,
    pub column_key: Option<String>,
    pub nullable: Option<bool>,
    pub default_value: Option<String>,
    pub data_length: Option<i64>,
    pub data_precision: Option<i64>,
    pub data_scale: Option<i64>,
    pub encoding: Option<String>,
    pub column_comment: Option<String>,
    pub is_generate_field: Option<bool>,
}
model! { DataExtraInfoSubDbsValueColumns {
    0 "ColumnName" column_name: String, 1 "Position" position: i64, 2 "ColumnType" column_type: String,
    3 "RecordFieldType" record_field_type: String, 4 "RawColumnType" raw_column_type: String,
    5 "ColumnKey" column_key: String, 6 "Nullable" nullable: bool, 7 "DefaultValue" default_value: String,
    8 "DataLength" data_length: i64, 9 "DataPrecision" data_precision: i64, 10 "DataScale" data_scale: i64,
    11 "Encoding" encoding: String, 12 "ColumnComment" column_comment: String,
    13 "IsGenerateField" is_generate_field: bool
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectFullTransferConfig {
    pub allow_dest_table_not_empty: Option<bool>,
    pub full_transfer_speed_mode: Option<String>,
    pub full_verify_speed_mode: Option<String>,
    pub none_pk_uk_truncate_dst_table: Option<bool>,
    pub read_worker_num: Option<i64>,
    pub throttle_iops: Option<i64>,
    pub throttle_rps: Option<i64>,
    pub write_worker_num: Option<i64>,
}
model! { DescribeProjectFullTransferConfig {
    0 "AllowDestTableNotEmpty" allow_dest_table_not_empty: bool,
    1 "FullTransferSpeedMode" full_transfer_speed_mode: String, 2 "FullVerifySpeedMode" full_verify_speed_mode: String,
    3 "NonePkUkTruncateDstTable" none_pk_uk_truncate_dst_table: bool, 4 "ReadWorkerNum" read_worker_num: i64,
    5 "ThrottleIOPS" throttle_iops: i64, 6 "ThrottleRps" throttle_rps: i64, 7 "WriteWorkerNum" write_worker_num: i64
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectIncrTransferConfig {
    pub enable_incr_sync_statistics: Option<bool>,
    pub enable_sequencing_within_txn: Option<bool>,
    pub incr_sync_concurrency: Option<i64>,
    pub record_type_white_list: Vec<String>,
    pub start_timestamp: Option<i64>,
    pub store_log_kept_hour: Option<i64>,
    pub support_ddl_types: Vec<String>,
    pub throttle_iops: Option<i64>,
    pub throttle_rps: Option<i64>,
}
model! { DescribeProjectIncrTransferConfig {
    0 "EnableIncrSyncStatistics" enable_incr_sync_statistics: bool,
    1 "EnableSequencingWithinTxn" enable_sequencing_within_txn: bool,
    2 "IncrSyncConcurrency" incr_sync_concurrency: i64, 3 "RecordTypeWhiteList" record_type_white_list: Vec<String>,
    4 "StartTimestamp" start_timestamp: i64, 5 "StoreLogKeptHour" store_log_kept_hour: i64,
    6 "SupportDDLTypes" support_ddl_types: Vec<String>, 7 "ThrottleIOPS" throttle_iops: i64,
    8 "ThrottleRps" throttle_rps: i64
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectLabels {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { DescribeProjectLabels {
    0 "Id" id: String, 1 "Name" name: String
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectReverseIncrTransferConfig {
    pub enable_incr_sync_statistics: Option<bool>,
    pub enable_sequencing_within_txn: Option<bool>,
    pub incr_sync_concurrency: Option<i64>,
    pub record_type_white_list: Vec<String>,
    pub start_timestamp: Option<i64>,
    pub store_log_kept_hour: Option<i64>,
    pub support_ddl_types: Vec<String>,
    pub throttle_iops: Option<i64>,
    pub throttle_rps: Option<i64>,
}
model! { DescribeProjectReverseIncrTransferConfig {
    0 "EnableIncrSyncStatistics" enable_incr_sync_statistics: bool,
    1 "EnableSequencingWithinTxn" enable_sequencing_within_txn: bool,
    2 "IncrSyncConcurrency" incr_sync_concurrency: i64, 3 "RecordTypeWhiteList" record_type_white_list: Vec<String>,
    4 "StartTimestamp" start_timestamp: i64, 5 "StoreLogKeptHour" store_log_kept_hour: i64,
    6 "SupportDDLTypes" support_ddl_types: Vec<String>, 7 "ThrottleIOPS" throttle_iops: i64,
    8 "ThrottleRps" throttle_rps: i64
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectSinkConnectInfo {
    pub charset: Option<String>,
    pub conn_extra_attributes: Option<Value>,
    pub connection_info: Option<String>,
    pub db_engine: Option<String>,
    pub endpoint_id: Option<String>,
    pub endpoint_name: Option<String>,
    pub endpoint_side: Option<String>,
    pub host: Option<String>,
    pub id: Option<String>,
    pub nls_length_semantics: Option<String>,
    pub ocp_name: Option<String>,
    pub operating_system: Option<String>,
    pub owner: Option<String>,
    pub port: Option<i64>,
    pub region: Option<String>,
    pub resource_owner: Option<String>,
    pub timezone: Option<String>,
    pub username: Option<String>,
    pub version: Option<String>,
}
model! { DescribeProjectSinkConnectInfo {
    0 "Charset" charset: String, 1 "ConnExtraAttributes" conn_extra_attributes: Value,
    2 "ConnectionInfo" connection_info: String, 3 "DbEngine" db_engine: String, 4 "EndpointId" endpoint_id: String,
    5 "EndpointName" endpoint_name: String, 6 "EndpointSide" endpoint_side: String, 7 "Host" host: String,
    8 "Id" id: String, 9 "NlsLengthSemantics" nls_length_semantics: String, 10 "OcpName" ocp_name: String,
    11 "OperatingSystem" operating_system: String, 12 "Owner" owner: String, 13 "Port" port: i64,
    14 "Region" region: String, 15 "ResourceOwner" resource_owner: String, 16 "Timezone" timezone: String,
    17 "Username" username: String, 18 "Version" version: String
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectSourceConnectInfo {
    pub charset: Option<String>,
    pub conn_extra_attributes: Option<Value>,
    pub connection_info: Option<String>,
    pub db_engine: Option<String>,
    pub endpoint_id: Option<String>,
    pub endpoint_name: Option<String>,
    pub endpoint_side: Option<String>,
    pub host: Option<String>,
    pub id: Option<String>,
    pub nls_length_semantics: Option<String>,
    pub ocp_name: Option<String>,
    pub operating_system: Option<String>,
    pub owner: Option<String>,
    pub port: Option<i64>,
    pub region: Option<String>,
    pub resource_owner: Option<String>,
    pub timezone: Option<String>,
    pub username: Option<String>,
    pub version: Option<String>,
}
model! { DescribeProjectSourceConnectInfo {
    0 "Charset" charset: String, 1 "ConnExtraAttributes" conn_extra_attributes: Value,
    2 "ConnectionInfo" connection_info: String, 3 "DbEngine" db_engine: String, 4 "EndpointId" endpoint_id: String,
    5 "EndpointName" endpoint_name: String, 6 "EndpointSide" endpoint_side: String, 7 "Host" host: String,
    8 "Id" id: String, 9 "NlsLengthSemantics" nls_length_semantics: String, 10 "OcpName" ocp_name: String,
    11 "OperatingSystem" operating_system: String, 12 "Owner" owner: String, 13 "Port" port: i64,
    14 "Region" region: String, 15 "ResourceOwner" resource_owner: String, 16 "Timezone" timezone: String,
    17 "Username" username: String, 18 "Version" version: String
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectStepsItem {
    pub description: Option<String>,
    pub extra_info: Option<DescribeProjectStepsExtraInfo>,
    pub finish_time: Option<String>,
    pub name: Option<String>,
    pub order: Option<i64>,
    pub progress: Option<i64>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub step_info: BTreeMap<String, Value>,
}
model! { DescribeProjectStepsItem {
    0 "Description" description: String, 1 "ExtraInfo" extra_info: DescribeProjectStepsExtraInfo,
    2 "FinishTime" finish_time: String, 3 "Name" name: String, 4 "Order" order: i64, 5 "Progress" progress: i64,
    6 "StartTime" start_time: String, 7 "Status" status: String, 8 "StepInfo" step_info: BTreeMap<String, Value>
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectStepsExtraInfo {
    pub error_code: Option<String>,
    pub error_details: Vec<DescribeProjectErrorDetails>,
    pub error_msg: Option<String>,
    pub error_param: BTreeMap<String, String>,
    pub failed_time: Option<String>,
}
model! { DescribeProjectStepsExtraInfo {
    0 "ErrorCode" error_code: String, 1 "ErrorDetails" error_details: Vec<DescribeProjectErrorDetails>,
    2 "ErrorMsg" error_msg: String, 3 "ErrorParam" error_param: BTreeMap<String, String>,
    4 "FailedTime" failed_time: String
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectErrorDetails {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { DescribeProjectErrorDetails {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectStructTransferConfig {
    pub byte_char_convert_strategy: Option<String>,
    pub defer_index_creation: Option<bool>,
}
model! { DescribeProjectStructTransferConfig {
    0 "ByteCharConvertStrategy" byte_char_convert_strategy: String, 1 "DeferIndexCreation" defer_index_creation: bool
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectTransferMapping {
    pub databases: Vec<DescribeProjectDatabases>,
    pub databases_black: Vec<DescribeProjectDatabasesBlack>,
    pub mode: Option<String>,
    pub table_and_view_black_list: Vec<String>,
    pub table_and_view_white_list: Vec<String>,
}
model! { DescribeProjectTransferMapping {
    0 "Databases" databases: Vec<DescribeProjectDatabases>,
    1 "DatabasesBlack" databases_black: Vec<DescribeProjectDatabasesBlack>, 2 "Mode" mode: String,
    3 "TableAndViewBlackList" table_and_view_black_list: Vec<String>,
    4 "TableAndViewWhiteList" table_and_view_white_list: Vec<String>
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectDatabases {
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub specific_tables: Vec<DescribeProjectSpecificTables>,
    pub specific_views: Vec<DescribeProjectSpecificViews>,
    pub tables: Vec<DescribeProjectTables>,
    pub tenant_name: Option<String>,
    pub r#type: Option<String>,
    pub views: Vec<DescribeProjectViews>,
}
model! { DescribeProjectDatabases {
    0 "Id" id: String, 1 "MappedName" mapped_name: String, 2 "Name" name: String,
    3 "SpecificTables" specific_tables: Vec<DescribeProjectSpecificTables>,
    4 "SpecificViews" specific_views: Vec<DescribeProjectSpecificViews>, 5 "Tables" tables: Vec<DescribeProjectTables>,
    6 "TenantName" tenant_name: String, 7 "Type" r#type: String, 8 "Views" views: Vec<DescribeProjectViews>
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectSpecificTables {
    pub adb_table_schema: Option<DescribeProjectAdbTableSchema>,
    pub filter_columns: Vec<String>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub shard_columns: Vec<String>,
    pub where_clause: Option<String>,
}
model! { DescribeProjectSpecificTables {
    0 "AdbTableSchema" adb_table_schema: DescribeProjectAdbTableSchema, 1 "FilterColumns" filter_columns: Vec<String>,
    2 "Id" id: String, 3 "MappedName" mapped_name: String, 4 "Name" name: String,
    5 "ShardColumns" shard_columns: Vec<String>, 6 "WhereClause" where_clause: String
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectAdbTableSchema {
    pub distributed_keys: Vec<String>,
    pub partition_life_cycle: Option<String>,
    pub partition_statement: Option<String>,
    pub primary_keys: Vec<String>,
}
model! { DescribeProjectAdbTableSchema {
    0 "DistributedKeys" distributed_keys: Vec<String>, 1 "PartitionLifeCycle" partition_life_cycle: String,
    2 "PartitionStatement" partition_statement: String, 3 "PrimaryKeys" primary_keys: Vec<String>
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectSpecificViews {
    pub adb_table_schema: Option<DescribeProjectSpecificViewsAdbTableSchema>,
    pub filter_columns: Vec<String>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub shard_columns: Vec<String>,
    pub where_clause: Option<String>,
}
model! { DescribeProjectSpecificViews {
    0 "AdbTableSchema" adb_table_schema: DescribeProjectSpecificViewsAdbTableSchema,
    1 "FilterColumns" filter_columns: Vec<String>, 2 "Id" id: String, 3 "MappedName" mapped_name: String,
    4 "Name" name: String, 5 "ShardColumns" shard_columns: Vec<String>, 6 "WhereClause" where_clause: String
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectSpecificViewsAdbTableSchema {
    pub distributed_keys: Vec<String>,
    pub partition_life_cycle: Option<String>,
    pub partition_statement: Option<String>,
    pub primary_keys: Vec<String>,
}
model! { DescribeProjectSpecificViewsAdbTableSchema {
    0 "DistributedKeys" distributed_keys: Vec<String>, 1 "PartitionLifeCycle" partition_life_cycle: String,
    2 "PartitionStatement" partition_statement: String, 3 "PrimaryKeys" primary_keys: Vec<String>
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectTables {
    pub adb_table_schema: Option<DescribeProjectTablesAdbTableSchema>,
    pub filter_columns: Vec<String>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub shard_columns: Vec<String>,
    pub where_clause: Option<String>,
}
model! { DescribeProjectTables {
    0 "AdbTableSchema" adb_table_schema: DescribeProjectTablesAdbTableSchema,
    1 "FilterColumns" filter_columns: Vec<String>, 2 "Id" id: String, 3 "MappedName" mapped_name: String,
    4 "Name" name: String, 5 "ShardColumns" shard_columns: Vec<String>, 6 "WhereClause" where_clause: String
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectTablesAdbTableSchema {
    pub distributed_keys: Vec<String>,
    pub partition_life_cycle: Option<String>,
    pub partition_statement: Option<String>,
    pub primary_keys: Vec<String>,
}
model! { DescribeProjectTablesAdbTableSchema {
    0 "DistributedKeys" distributed_keys: Vec<String>, 1 "PartitionLifeCycle" partition_life_cycle: String,
    2 "PartitionStatement" partition_statement: String, 3 "PrimaryKeys" primary_keys: Vec<String>
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectViews {
    pub adb_table_schema: Option<DescribeProjectViewsAdbTableSchema>,
    pub filter_columns: Vec<String>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub shard_columns: Vec<String>,
    pub where_clause: Option<String>,
}
model! { DescribeProjectViews {
    0 "AdbTableSchema" adb_table_schema: DescribeProjectViewsAdbTableSchema,
    1 "FilterColumns" filter_columns: Vec<String>, 2 "Id" id: String, 3 "MappedName" mapped_name: String,
    4 "Name" name: String, 5 "ShardColumns" shard_columns: Vec<String>, 6 "WhereClause" where_clause: String
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectViewsAdbTableSchema {
    pub distributed_keys: Vec<String>,
    pub partition_life_cycle: Option<String>,
    pub partition_statement: Option<String>,
    pub primary_keys: Vec<String>,
}
model! { DescribeProjectViewsAdbTableSchema {
    0 "DistributedKeys" distributed_keys: Vec<String>, 1 "PartitionLifeCycle" partition_life_cycle: String,
    2 "PartitionStatement" partition_statement: String, 3 "PrimaryKeys" primary_keys: Vec<String>
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectDatabasesBlack {
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub specific_tables: Vec<DescribeProjectDatabasesBlackSpecificTables>,
    pub specific_views: Vec<DescribeProjectDatabasesBlackSpecificViews>,
    pub tables: Vec<DescribeProjectDatabasesBlackTables>,
    pub tenant_name: Option<String>,
    pub r#type: Option<String>,
    pub views: Vec<DescribeProjectDatabasesBlackViews>,
}
model! { DescribeProjectDatabasesBlack {
    0 "Id" id: String, 1 "MappedName" mapped_name: String, 2 "Name" name: String,
    3 "SpecificTables" specific_tables: Vec<DescribeProjectDatabasesBlackSpecificTables>,
    4 "SpecificViews" specific_views: Vec<DescribeProjectDatabasesBlackSpecificViews>,
    5 "Tables" tables: Vec<DescribeProjectDatabasesBlackTables>, 6 "TenantName" tenant_name: String,
    7 "Type" r#type: String, 8 "Views" views: Vec<DescribeProjectDatabasesBlackViews>
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectDatabasesBlackSpecificTables {
    pub adb_table_schema: Option<DescribeProjectSpecificTablesAdbTableSchema>,
    pub filter_columns: Vec<String>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub shard_columns: Vec<String>,
    pub where_clause: Option<String>,
}
model! { DescribeProjectDatabasesBlackSpecificTables {
    0 "AdbTableSchema" adb_table_schema: DescribeProjectSpecificTablesAdbTableSchema,
    1 "FilterColumns" filter_columns: Vec<String>, 2 "Id" id: String, 3 "MappedName" mapped_name: String,
    4 "Name" name: String, 5 "ShardColumns" shard_columns: Vec<String>, 6 "WhereClause" where_clause: String
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectSpecificTablesAdbTableSchema {
    pub distributed_keys: Vec<String>,
    pub partition_life_cycle: Option<String>,
    pub partition_statement: Option<String>,
    pub primary_keys: Vec<String>,
}
model! { DescribeProjectSpecificTablesAdbTableSchema {
    0 "DistributedKeys" distributed_keys: Vec<String>, 1 "PartitionLifeCycle" partition_life_cycle: String,
    2 "PartitionStatement" partition_statement: String, 3 "PrimaryKeys" primary_keys: Vec<String>
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectDatabasesBlackSpecificViews {
    pub adb_table_schema: Option<
        DescribeProjectDatabasesBlackSpecificViewsAdbTableSchema,
    >,
    pub filter_columns: Vec<String>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub shard_columns: Vec<String>,
    pub where_clause: Option<String>,
}
model! { DescribeProjectDatabasesBlackSpecificViews {
    0 "AdbTableSchema" adb_table_schema: DescribeProjectDatabasesBlackSpecificViewsAdbTableSchema,
    1 "FilterColumns" filter_columns: Vec<String>, 2 "Id" id: String, 3 "MappedName" mapped_name: String,
    4 "Name" name: String, 5 "ShardColumns" shard_columns: Vec<String>, 6 "WhereClause" where_clause: String
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectDatabasesBlackSpecificViewsAdbTableSchema {
    pub distributed_keys: Vec<String>,
    pub partition_life_cycle: Option<String>,
    pub partition_statement: Option<String>,
    pub primary_keys: Vec<String>,
}
model! { DescribeProjectDatabasesBlackSpecificViewsAdbTableSchema {
    0 "DistributedKeys" distributed_keys: Vec<String>, 1 "PartitionLifeCycle" partition_life_cycle: String,
    2 "PartitionStatement" partition_statement: String, 3 "PrimaryKeys" primary_keys: Vec<String>
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectDatabasesBlackTables {
    pub adb_table_schema: Option<DescribeProjectDatabasesBlackTablesAdbTableSchema>,
    pub filter_columns: Vec<String>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub shard_columns: Vec<String>,
    pub where_clause: Option<String>,
}
model! { DescribeProjectDatabasesBlackTables {
    0 "AdbTableSchema" adb_table_schema: DescribeProjectDatabasesBlackTablesAdbTableSchema,
    1 "FilterColumns" filter_columns: Vec<String>, 2 "Id" id: String, 3 "MappedName" mapped_name: String,
    4 "Name" name: String, 5 "ShardColumns" shard_columns: Vec<String>, 6 "WhereClause" where_clause: String
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectDatabasesBlackTablesAdbTableSchema {
    pub distributed_keys: Vec<String>,
    pub partition_life_cycle: Option<String>,
    pub partition_statement: Option<String>,
    pub primary_keys: Vec<String>,
}
model! { DescribeProjectDatabasesBlackTablesAdbTableSchema {
    0 "DistributedKeys" distributed_keys: Vec<String>, 1 "PartitionLifeCycle" partition_life_cycle: String,
    2 "PartitionStatement" partition_statement: String, 3 "PrimaryKeys" primary_keys: Vec<String>
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectDatabasesBlackViews {
    pub adb_table_schema: Option<DescribeProjectDatabasesBlackViewsAdbTableSchema>,
    pub filter_columns: Vec<String>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub shard_columns: Vec<String>,
    pub where_clause: Option<String>,
}
model! { DescribeProjectDatabasesBlackViews {
    0 "AdbTableSchema" adb_table_schema: DescribeProjectDatabasesBlackViewsAdbTableSchema,
    1 "FilterColumns" filter_columns: Vec<String>, 2 "Id" id: String, 3 "MappedName" mapped_name: String,
    4 "Name" name: String, 5 "ShardColumns" shard_columns: Vec<String>, 6 "WhereClause" where_clause: String
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectDatabasesBlackViewsAdbTableSchema {
    pub distributed_keys: Vec<String>,
    pub partition_life_cycle: Option<String>,
    pub partition_statement: Option<String>,
    pub primary_keys: Vec<String>,
}
model! { DescribeProjectDatabasesBlackViewsAdbTableSchema {
    0 "DistributedKeys" distributed_keys: Vec<String>, 1 "PartitionLifeCycle" partition_life_cycle: String,
    2 "PartitionStatement" partition_statement: String, 3 "PrimaryKeys" primary_keys: Vec<String>
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectWorkerGradeInfo {
    pub auto_renewal: Option<bool>,
    pub charge_type: Option<String>,
    pub dest_region: Option<String>,
    pub dest_type: Option<String>,
    pub end_time: Option<String>,
    pub expired: Option<bool>,
    pub gmt_create: Option<String>,
    pub grade: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub source_region: Option<String>,
    pub source_type: Option<String>,
    pub spec: Option<String>,
    pub spec_name: Option<String>,
}
model! { DescribeProjectWorkerGradeInfo {
    0 "AutoRenewal" auto_renewal: bool, 1 "ChargeType" charge_type: String, 2 "DestRegion" dest_region: String,
    3 "DestType" dest_type: String, 4 "EndTime" end_time: String, 5 "Expired" expired: bool,
    6 "GmtCreate" gmt_create: String, 7 "Grade" grade: String, 8 "Id" id: String, 9 "Name" name: String,
    10 "SourceRegion" source_region: String, 11 "SourceType" source_type: String, 12 "Spec" spec: String,
    13 "SpecName" spec_name: String
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectErrorDetail {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { DescribeProjectErrorDetail {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// Describes project components: `DescribeProjectComponents` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeProjectComponents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectComponents {
    /// Required.
    pub id: String,
}
operation! { DescribeProjectComponents(id: String) "DescribeProjectComponents" -> DescribeProjectComponentsOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeProjectComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectComponentsOutput {
    pub advice: Option<String>,
    pub code: Option<String>,
    pub cost: Option<String>,
    pub data: Option<DescribeProjectComponentsData>,
    pub error_detail: Option<DescribeProjectComponentsErrorDetail>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeProjectComponentsOutput {
    0 "Advice" advice: String, 1 "Code" code: String, 2 "Cost" cost: String,
    3 "Data" data: DescribeProjectComponentsData, 4 "ErrorDetail" error_detail: DescribeProjectComponentsErrorDetail,
    5 "Message" message: String, 6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64,
    8 "Success" success: bool, 9 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeProjectComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectComponentsData {
    pub full_import_components: Vec<DescribeProjectComponentsFullImportComponents>,
    pub full_verify_components: Vec<DescribeProjectComponentsFullVerifyComponents>,
    pub incr_sync_components: Vec<DescribeProjectComponentsIncrSyncComponents>,
    pub reverse_incr_sync_components: Vec<
        DescribeProjectComponentsReverseIncrSyncComponents,
    >,
    pub reverse_store_list: Vec<DescribeProjectComponentsReverseStoreList>,
    pub store_list: Vec<DescribeProjectComponentsStoreList>,
}
model! { DescribeProjectComponentsData {
    0 "FullImportComponents" full_import_components: Vec<DescribeProjectComponentsFullImportComponents>,
    1 "FullVerifyComponents" full_verify_components: Vec<DescribeProjectComponentsFullVerifyComponents>,
    2 "IncrSyncComponents" incr_sync_components: Vec<DescribeProjectComponentsIncrSyncComponents>,
    3 "ReverseIncrSyncComponents" reverse_incr_sync_components: Vec<DescribeProjectComponentsReverseIncrSyncComponents>,
    4 "ReverseStoreList" reverse_store_list: Vec<DescribeProjectComponentsReverseStoreList>,
    5 "StoreList" store_list: Vec<DescribeProjectComponentsStoreList>
} }

/// In the response of [`DescribeProjectComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectComponentsFullImportComponents {
    pub error_details: Vec<DescribeProjectComponentsErrorDetails>,
    pub gmt_create: Option<String>,
    pub gmt_modify: Option<String>,
    pub identity: Option<String>,
    pub ip: Option<String>,
    pub name: Option<String>,
    pub progress: Option<i64>,
    pub region: Option<String>,
    pub status: Option<String>,
}
model! { DescribeProjectComponentsFullImportComponents {
    0 "ErrorDetails" error_details: Vec<DescribeProjectComponentsErrorDetails>, 1 "GmtCreate" gmt_create: String,
    2 "GmtModify" gmt_modify: String, 3 "Identity" identity: String, 4 "Ip" ip: String, 5 "Name" name: String,
    6 "Progress" progress: i64, 7 "Region" region: String, 8 "Status" status: String
} }

/// In the response of [`DescribeProjectComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectComponentsErrorDetails {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { DescribeProjectComponentsErrorDetails {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// In the response of [`DescribeProjectComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectComponentsFullVerifyComponents {
    pub consistent_quantity: Option<i64>,
    pub error_details: Vec<DescribeProjectComponentsFullVerifyComponentsErrorDetails>,
    pub inconsistent_quantity: Option<i64>,
    pub ip: Option<String>,
    pub name: Option<String>,
    pub progress: Option<String>,
    pub record_progress: Option<i64>,
    pub region: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<i64>,
}
model! { DescribeProjectComponentsFullVerifyComponents {
    0 "ConsistentQuantity" consistent_quantity: i64,
    1 "ErrorDetails" error_details: Vec<DescribeProjectComponentsFullVerifyComponentsErrorDetails>,
    2 "InconsistentQuantity" inconsistent_quantity: i64, 3 "Ip" ip: String, 4 "Name" name: String,
    5 "Progress" progress: String, 6 "RecordProgress" record_progress: i64, 7 "Region" region: String,
    8 "Status" status: String, 9 "TaskId" task_id: i64
} }

/// In the response of [`DescribeProjectComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectComponentsFullVerifyComponentsErrorDetails {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { DescribeProjectComponentsFullVerifyComponentsErrorDetails {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// In the response of [`DescribeProjectComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectComponentsIncrSyncComponents {
    pub checkpoint: Option<String>,
    pub checkpoint_sample_timestamp: Option<i64>,
    pub delay: Option<i64>,
    pub error_details: Vec<DescribeProjectComponentsIncrSyncComponentsErrorDetails>,
    pub gmt_create: Option<String>,
    pub gmt_modify: Option<String>,
    pub identity: Option<String>,
    pub ip: Option<String>,
    pub name: Option<String>,
    pub region: Option<String>,
    pub status: Option<String>,
    pub subtopics: Vec<String>,
    pub tps: Option<i64>,
}
model! { DescribeProjectComponentsIncrSyncComponents {
    0 "Checkpoint" checkpoint: String, 1 "CheckpointSampleTimestamp" checkpoint_sample_timestamp: i64,
    2 "Delay" delay: i64, 3 "ErrorDetails" error_details: Vec<DescribeProjectComponentsIncrSyncComponentsErrorDetails>,
    4 "GmtCreate" gmt_create: String, 5 "GmtModify" gmt_modify: String, 6 "Identity" identity: String,
    7 "Ip" ip: String, 8 "Name" name: String, 9 "Region" region: String, 10 "Status" status: String,
    11 "Subtopics" subtopics: Vec<String>, 12 "Tps" tps: i64
} }

/// In the response of [`DescribeProjectComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectComponentsIncrSyncComponentsErrorDetails {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { DescribeProjectComponentsIncrSyncComponentsErrorDetails {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// In the response of [`DescribeProjectComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectComponentsReverseIncrSyncComponents {
    pub checkpoint: Option<String>,
    pub checkpoint_sample_timestamp: Option<i64>,
    pub delay: Option<i64>,
    pub error_details: Vec<
        DescribeProjectComponentsReverseIncrSyncComponentsErrorDetails,
    >,
    pub gmt_create: Option<String>,
    pub gmt_modify: Option<String>,
    pub identity: Option<String>,
    pub ip: Option<String>,
    pub name: Option<String>,
    pub region: Option<String>,
    pub status: Option<String>,
    pub subtopics: Vec<String>,
    pub tps: Option<i64>,
}
model! { DescribeProjectComponentsReverseIncrSyncComponents {
    0 "Checkpoint" checkpoint: String, 1 "CheckpointSampleTimestamp" checkpoint_sample_timestamp: i64,
    2 "Delay" delay: i64,
    3 "ErrorDetails" error_details: Vec<DescribeProjectComponentsReverseIncrSyncComponentsErrorDetails>,
    4 "GmtCreate" gmt_create: String, 5 "GmtModify" gmt_modify: String, 6 "Identity" identity: String,
    7 "Ip" ip: String, 8 "Name" name: String, 9 "Region" region: String, 10 "Status" status: String,
    11 "Subtopics" subtopics: Vec<String>, 12 "Tps" tps: i64
} }

/// In the response of [`DescribeProjectComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectComponentsReverseIncrSyncComponentsErrorDetails {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { DescribeProjectComponentsReverseIncrSyncComponentsErrorDetails {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// In the response of [`DescribeProjectComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectComponentsReverseStoreList {
    pub begin_checkpoint: Option<String>,
    pub conn: Option<i64>,
    pub delay: Option<i64>,
    pub end_checkpoint: Option<String>,
    pub err_msg: Option<String>,
    pub error_details: Vec<DescribeProjectComponentsReverseStoreListErrorDetails>,
    pub gmt: Option<i64>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub ip: Option<String>,
    pub lately_heartbeat_time_sec: Option<i64>,
    pub name: Option<String>,
    pub port: Option<i64>,
    pub region: Option<String>,
    pub status: Option<String>,
    pub store_port: Option<i64>,
    pub subtopic: Option<String>,
    pub to_switch: Option<bool>,
    pub topic: Option<String>,
    pub tps: Option<i64>,
}
model! { DescribeProjectComponentsReverseStoreList {
    0 "BeginCheckpoint" begin_checkpoint: String, 1 "Conn" conn: i64, 2 "Delay" delay: i64,
    3 "EndCheckpoint" end_checkpoint: String, 4 "ErrMsg" err_msg: String,
    5 "ErrorDetails" error_details: Vec<DescribeProjectComponentsReverseStoreListErrorDetails>, 6 "Gmt" gmt: i64,
    7 "GmtCreate" gmt_create: String, 8 "GmtModified" gmt_modified: String, 9 "Ip" ip: String,
    10 "LatelyHeartbeatTimeSec" lately_heartbeat_time_sec: i64, 11 "Name" name: String, 12 "Port" port: i64,
    13 "Region" region: String, 14 "Status" status: String, 15 "StorePort" store_port: i64,
    16 "Subtopic" subtopic: String, 17 "ToSwitch" to_switch: bool, 18 "Topic" topic: String, 19 "Tps" tps: i64
} }

/// In the response of [`DescribeProjectComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectComponentsReverseStoreListErrorDetails {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { DescribeProjectComponentsReverseStoreListErrorDetails {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// In the response of [`DescribeProjectComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectComponentsStoreList {
    pub begin_checkpoint: Option<String>,
    pub conn: Option<i64>,
    pub delay: Option<i64>,
    pub end_checkpoint: Option<String>,
    pub err_msg: Option<String>,
    pub error_details: Vec<DescribeProjectComponentsStoreListErrorDetails>,
    pub gmt: Option<i64>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub ip: Option<String>,
    pub lately_heartbeat_time_sec: Option<i64>,
    pub name: Option<String>,
    pub port: Option<i64>,
    pub region: Option<String>,
    pub status: Option<String>,
    pub store_port: Option<i64>,
    pub subtopic: Option<String>,
    pub to_switch: Option<bool>,
    pub topic: Option<String>,
    pub tps: Option<i64>,
}
model! { DescribeProjectComponentsStoreList {
    0 "BeginCheckpoint" begin_checkpoint: String, 1 "Conn" conn: i64, 2 "Delay" delay: i64,
    3 "EndCheckpoint" end_checkpoint: String, 4 "ErrMsg" err_msg: String,
    5 "ErrorDetails" error_details: Vec<DescribeProjectComponentsStoreListErrorDetails>, 6 "Gmt" gmt: i64,
    7 "GmtCreate" gmt_create: String, 8 "GmtModified" gmt_modified: String, 9 "Ip" ip: String,
    10 "LatelyHeartbeatTimeSec" lately_heartbeat_time_sec: i64, 11 "Name" name: String, 12 "Port" port: i64,
    13 "Region" region: String, 14 "Status" status: String, 15 "StorePort" store_port: i64,
    16 "Subtopic" subtopic: String, 17 "ToSwitch" to_switch: bool, 18 "Topic" topic: String, 19 "Tps" tps: i64
} }

/// In the response of [`DescribeProjectComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectComponentsStoreListErrorDetails {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { DescribeProjectComponentsStoreListErrorDetails {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// In the response of [`DescribeProjectComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectComponentsErrorDetail {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { DescribeProjectComponentsErrorDetail {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// Describes project progress: `DescribeProjectProgress` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeProjectProgress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectProgress {
    /// Required.
    pub id: String,
}
operation! { DescribeProjectProgress(id: String) "DescribeProjectProgress" -> DescribeProjectProgressOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeProjectProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectProgressOutput {
    pub advice: Option<String>,
    pub code: Option<String>,
    pub cost: Option<String>,
    pub data: Option<DescribeProjectProgressData>,
    pub error_detail: Option<DescribeProjectProgressErrorDetail>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeProjectProgressOutput {
    0 "Advice" advice: String, 1 "Code" code: String, 2 "Cost" cost: String, 3 "Data" data: DescribeProjectProgressData,
    4 "ErrorDetail" error_detail: DescribeProjectProgressErrorDetail, 5 "Message" message: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "Success" success: bool,
    9 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeProjectProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectProgressData {
    pub alarm_level: Option<String>,
    pub current_step: Option<String>,
    pub enable_full_transfer: Option<bool>,
    pub enable_incr_sync: Option<bool>,
    pub enable_reverse_incr_transfer: Option<bool>,
    pub enable_struct_transfer: Option<bool>,
    pub full_transfer_progress: Option<i64>,
    pub incr_sync_checkpoint: Option<i64>,
    pub project_id: Option<String>,
    pub reverse_incr_transfer_checkpoint: Option<i64>,
    pub status: Option<String>,
    pub struct_transfer_progress: Option<i64>,
}
model! { DescribeProjectProgressData {
    0 "AlarmLevel" alarm_level: String, 1 "CurrentStep" current_step: String,
    2 "EnableFullTransfer" enable_full_transfer: bool, 3 "EnableIncrSync" enable_incr_sync: bool,
    4 "EnableReverseIncrTransfer" enable_reverse_incr_transfer: bool,
    5 "EnableStructTransfer" enable_struct_transfer: bool, 6 "FullTransferProgress" full_transfer_progress: i64,
    7 "IncrSyncCheckpoint" incr_sync_checkpoint: i64, 8 "ProjectId" project_id: String,
    9 "ReverseIncrTransferCheckpoint" reverse_incr_transfer_checkpoint: i64, 10 "Status" status: String,
    11 "StructTransferProgress" struct_transfer_progress: i64
} }

/// In the response of [`DescribeProjectProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectProgressErrorDetail {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { DescribeProjectProgressErrorDetail {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// Describes project step metric: `DescribeProjectStepMetric` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeProjectStepMetric>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectStepMetric {
    /// Required.
    pub aggregator: String,
    /// Required.
    pub begin_timestamp: i64,
    /// Required.
    pub end_timestamp: i64,
    /// At least 5.
    pub max_point_num: Option<i64>,
    /// Required.
    pub metric_type: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub step_name: String,
}

/// Arguments of [`DescribeProjectStepMetric::new`].
pub struct DescribeProjectStepMetricRequired {
    pub aggregator: String,
    pub begin_timestamp: i64,
    pub end_timestamp: i64,
    pub metric_type: String,
    pub project_id: String,
    pub step_name: String,
}
operation! {
    DescribeProjectStepMetric { DescribeProjectStepMetricRequired: aggregator, begin_timestamp, end_timestamp, metric_type, project_id, step_name }
    "DescribeProjectStepMetric" -> DescribeProjectStepMetricOutput {
    0 "Aggregator" aggregator, 1 "BeginTimestamp" begin_timestamp, 2 "EndTimestamp" end_timestamp,
    3 "MaxPointNum" max_point_num: i64, 4 "MetricType" metric_type, 5 "ProjectId" project_id, 6 "StepName" step_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`DescribeProjectStepMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectStepMetricOutput {
    pub advice: Option<String>,
    pub code: Option<String>,
    pub cost: Option<String>,
    pub data: Option<DescribeProjectStepMetricData>,
    pub error_detail: Option<DescribeProjectStepMetricErrorDetail>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeProjectStepMetricOutput {
    0 "Advice" advice: String, 1 "Code" code: String, 2 "Cost" cost: String,
    3 "Data" data: DescribeProjectStepMetricData, 4 "ErrorDetail" error_detail: DescribeProjectStepMetricErrorDetail,
    5 "Message" message: String, 6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64,
    8 "Success" success: bool, 9 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeProjectStepMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectStepMetricData {
    pub aggregator: Option<String>,
    pub metrics: Vec<DescribeProjectStepMetricMetrics>,
    pub reference_value: Option<i64>,
}
model! { DescribeProjectStepMetricData {
    0 "Aggregator" aggregator: String, 1 "Metrics" metrics: Vec<DescribeProjectStepMetricMetrics>,
    2 "ReferenceValue" reference_value: i64
} }

/// In the response of [`DescribeProjectStepMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectStepMetricMetrics {
    pub data_points: Vec<DescribeProjectStepMetricDataPoints>,
    pub name: Option<String>,
    pub tags: BTreeMap<String, String>,
}
model! { DescribeProjectStepMetricMetrics {
    0 "DataPoints" data_points: Vec<DescribeProjectStepMetricDataPoints>, 1 "Name" name: String,
    2 "Tags" tags: BTreeMap<String, String>
} }

/// In the response of [`DescribeProjectStepMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectStepMetricDataPoints {
    pub timestamp: Option<i64>,
    pub value: Option<f64>,
}
model! { DescribeProjectStepMetricDataPoints {
    0 "Timestamp" timestamp: i64, 1 "Value" value: f64
} }

/// In the response of [`DescribeProjectStepMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectStepMetricErrorDetail {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { DescribeProjectStepMetricErrorDetail {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// Describes project steps: `DescribeProjectSteps` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeProjectSteps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectSteps {
    /// Required.
    pub id: String,
}
operation! { DescribeProjectSteps(id: String) "DescribeProjectSteps" -> DescribeProjectStepsOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeProjectSteps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectStepsOutput {
    pub advice: Option<String>,
    pub code: Option<String>,
    pub cost: Option<String>,
    pub data: Vec<DescribeProjectStepsData>,
    pub error_detail: Option<DescribeProjectStepsErrorDetail>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeProjectStepsOutput {
    0 "Advice" advice: String, 1 "Code" code: String, 2 "Cost" cost: String,
    3 "Data" data: Vec<DescribeProjectStepsData>, 4 "ErrorDetail" error_detail: DescribeProjectStepsErrorDetail,
    5 "Message" message: String, 6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64,
    8 "Success" success: bool, 9 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeProjectSteps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectStepsData {
    pub description: Option<String>,
    pub extra_info: Option<DescribeProjectStepsDataExtraInfo>,
    pub finish_time: Option<String>,
    pub name: Option<String>,
    pub order: Option<i64>,
    pub progress: Option<i64>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub step_info: BTreeMap<String, Value>,
}
model! { DescribeProjectStepsData {
    0 "Description" description: String, 1 "ExtraInfo" extra_info: DescribeProjectStepsDataExtraInfo,
    2 "FinishTime" finish_time: String, 3 "Name" name: String, 4 "Order" order: i64, 5 "Progress" progress: i64,
    6 "StartTime" start_time: String, 7 "Status" status: String, 8 "StepInfo" step_info: BTreeMap<String, Value>
} }

/// In the response of [`DescribeProjectSteps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectStepsDataExtraInfo {
    pub error_code: Option<String>,
    pub error_details: Vec<DescribeProjectStepsErrorDetails>,
    pub error_msg: Option<String>,
    pub error_param: BTreeMap<String, String>,
    pub failed_time: Option<String>,
}
model! { DescribeProjectStepsDataExtraInfo {
    0 "ErrorCode" error_code: String, 1 "ErrorDetails" error_details: Vec<DescribeProjectStepsErrorDetails>,
    2 "ErrorMsg" error_msg: String, 3 "ErrorParam" error_param: BTreeMap<String, String>,
    4 "FailedTime" failed_time: String
} }

/// In the response of [`DescribeProjectSteps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectStepsErrorDetails {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { DescribeProjectStepsErrorDetails {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// In the response of [`DescribeProjectSteps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectStepsErrorDetail {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { DescribeProjectStepsErrorDetail {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// Describes proxy service: `DescribeProxyService` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeProxyService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxyService {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeProxyService(instance_id: String) "DescribeProxyService" -> DescribeProxyServiceOutput {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeProxyService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxyServiceOutput {
    pub data: Option<DescribeProxyServiceData>,
}
model! { DescribeProxyServiceOutput {
    0 "Data" data: DescribeProxyServiceData
} }

/// In the response of [`DescribeProxyService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxyServiceData {
    pub create_time: Option<String>,
    pub current_endpoint_num: Option<i64>,
    pub endpoint_num_quota: Option<i64>,
    pub expire_time: Option<String>,
    pub proxy_cluster_id: Option<String>,
    pub proxy_mode: Option<String>,
    pub proxy_service_version: Option<String>,
    pub proxy_version: Option<String>,
    pub status: Option<String>,
    pub unit_num: Option<i64>,
    pub unit_num_limit: Option<i64>,
    pub unit_spec: Option<String>,
    pub zone: Option<String>,
}
model! { DescribeProxyServiceData {
    0 "CreateTime" create_time: String, 1 "CurrentEndpointNum" current_endpoint_num: i64,
    2 "EndpointNumQuota" endpoint_num_quota: i64, 3 "ExpireTime" expire_time: String,
    4 "ProxyClusterId" proxy_cluster_id: String, 5 "ProxyMode" proxy_mode: String,
    6 "ProxyServiceVersion" proxy_service_version: String, 7 "ProxyVersion" proxy_version: String,
    8 "Status" status: String, 9 "UnitNum" unit_num: i64, 10 "UnitNumLimit" unit_num_limit: i64,
    11 "UnitSpec" unit_spec: String, 12 "Zone" zone: String
} }

/// Describes recommend index: `DescribeRecommendIndex` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeRecommendIndex>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecommendIndex {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sql_id: String,
    /// Required.
    pub tenant_id: String,
}
operation! { DescribeRecommendIndex(instance_id: String, sql_id: String, tenant_id: String)
    "DescribeRecommendIndex" -> DescribeRecommendIndexOutput {
    0 "InstanceId" instance_id, 1 "SQLId" sql_id, 2 "TenantId" tenant_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeRecommendIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecommendIndexOutput {
    pub recommend_index: Option<DescribeRecommendIndexRecommendIndex>,
}
model! { DescribeRecommendIndexOutput {
    0 "RecommendIndex" recommend_index: DescribeRecommendIndexRecommendIndex
} }

/// In the response of [`DescribeRecommendIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecommendIndexRecommendIndex {
    pub suggest_index: Option<String>,
    pub table_list: Option<String>,
    pub tenant_mode: Option<String>,
}
model! { DescribeRecommendIndexRecommendIndex {
    0 "SuggestIndex" suggest_index: String, 1 "TableList" table_list: String, 2 "TenantMode" tenant_mode: String
} }

/// Describes restorable tenants: `DescribeRestorableTenants` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeRestorableTenants>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestorableTenants {
    /// Required.
    pub instance_id: String,
    pub is_online: Option<bool>,
    pub is_remote: Option<bool>,
    pub method: Option<String>,
    pub restore_mode: Option<String>,
    pub restore_object_type: Option<String>,
    pub set_id: Option<String>,
}
operation! { DescribeRestorableTenants(instance_id: String)
    "DescribeRestorableTenants" -> DescribeRestorableTenantsOutput {
    0 "InstanceId" instance_id, 1 "IsOnline" is_online: bool, 2 "IsRemote" is_remote: bool, 3 "Method" method: String,
    4 "RestoreMode" restore_mode: String, 5 "RestoreObjectType" restore_object_type: String, 6 "SetId" set_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`DescribeRestorableTenants`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestorableTenantsOutput {
    pub tenants: Vec<DescribeRestorableTenantsTenants>,
    pub total_count: Option<i64>,
}
model! { DescribeRestorableTenantsOutput {
    0 "Tenants" tenants: Vec<DescribeRestorableTenantsTenants>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRestorableTenants`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestorableTenantsTenants {
    pub backup_bucket_name: Option<String>,
    pub backup_sets: Vec<DescribeRestorableTenantsBackupSets>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cpu_num: Option<i64>,
    pub memory_num: Option<i64>,
    pub method: Option<String>,
    pub ob_rpm_version: Option<String>,
    pub ob_tenant_id: Option<String>,
    pub ob_version: Option<String>,
    pub source_region: Option<String>,
    pub tenant_alias: Option<String>,
    pub tenant_data_backup_remain_days: Option<i64>,
    pub tenant_id: Option<String>,
    pub tenant_mode: Option<String>,
    pub tenant_name: Option<String>,
    pub time_interval_list: Vec<DescribeRestorableTenantsTimeIntervalList>,
    pub unit_num: Option<i64>,
    pub used_disk: Option<i64>,
}
model! { DescribeRestorableTenantsTenants {
    0 "BackupBucketName" backup_bucket_name: String,
    1 "BackupSets" backup_sets: Vec<DescribeRestorableTenantsBackupSets>, 2 "ClusterId" cluster_id: String,
    3 "ClusterName" cluster_name: String, 4 "CpuNum" cpu_num: i64, 5 "MemoryNum" memory_num: i64,
    6 "Method" method: String, 7 "ObRpmVersion" ob_rpm_version: String, 8 "ObTenantId" ob_tenant_id: String,
    9 "ObVersion" ob_version: String, 10 "SourceRegion" source_region: String, 11 "TenantAlias" tenant_alias: String,
    12 "TenantDataBackupRemainDays" tenant_data_backup_remain_days: i64, 13 "TenantId" tenant_id: String,
    14 "TenantMode" tenant_mode: String, 15 "TenantName" tenant_name: String,
    16 "TimeIntervalList" time_interval_list: Vec<DescribeRestorableTenantsTimeIntervalList>,
    17 "UnitNum" unit_num: i64, 18 "UsedDisk" used_disk: i64
} }

/// In the response of [`DescribeRestorableTenants`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestorableTenantsBackupSets {
    pub backup_set_id: Option<String>,
    pub checkpoint: Option<String>,
    pub set_id: Option<String>,
    pub tenant_id: Option<String>,
}
model! { DescribeRestorableTenantsBackupSets {
    0 "BackupSetId" backup_set_id: String, 1 "Checkpoint" checkpoint: String, 2 "SetId" set_id: String,
    3 "TenantId" tenant_id: String
} }

/// In the response of [`DescribeRestorableTenants`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestorableTenantsTimeIntervalList {
    pub end_time: Option<String>,
    pub from_archive: Option<bool>,
    pub start_time: Option<String>,
    pub storage_type: Option<String>,
}
model! { DescribeRestorableTenantsTimeIntervalList {
    0 "EndTime" end_time: String, 1 "FromArchive" from_archive: bool, 2 "StartTime" start_time: String,
    3 "StorageType" storage_type: String
} }

/// Describes sql details: `DescribeSQLDetails` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeSQLDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLDetails {
    /// Required.
    pub sql_id: String,
    /// Required.
    pub tenant_id: String,
}
operation! { DescribeSQLDetails(sql_id: String, tenant_id: String) "DescribeSQLDetails" -> DescribeSQLDetailsOutput {
    0 "SQLId" sql_id, 1 "TenantId" tenant_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeSQLDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLDetailsOutput {
    pub sql_details: Vec<DescribeSQLDetailsSQLDetails>,
}
model! { DescribeSQLDetailsOutput {
    0 "SQLDetails" sql_details: Vec<DescribeSQLDetailsSQLDetails>
} }

/// In the response of [`DescribeSQLDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLDetailsSQLDetails {
    pub db_name: Option<String>,
    pub sql_text: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeSQLDetailsSQLDetails {
    0 "DbName" db_name: String, 1 "SQLText" sql_text: String, 2 "UserName" user_name: String
} }

/// Describes sql history list: `DescribeSQLHistoryList` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeSQLHistoryList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLHistoryList {
    /// Required.
    pub end_time: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub sql_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub tenant_id: String,
}
operation! { DescribeSQLHistoryList(end_time: String, sql_id: String, start_time: String, tenant_id: String)
    "DescribeSQLHistoryList" -> DescribeSQLHistoryListOutput {
    0 "EndTime" end_time, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "SQLId" sql_id,
    4 "StartTime" start_time, 5 "TenantId" tenant_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`DescribeSQLHistoryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLHistoryListOutput {
    pub sql_history_list: Option<DescribeSQLHistoryListSQLHistoryList>,
}
model! { DescribeSQLHistoryListOutput {
    0 "SQLHistoryList" sql_history_list: DescribeSQLHistoryListSQLHistoryList
} }

/// In the response of [`DescribeSQLHistoryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLHistoryListSQLHistoryList {
    pub count: Option<i64>,
    pub list: Vec<DescribeSQLHistoryListList>,
}
model! { DescribeSQLHistoryListSQLHistoryList {
    0 "Count" count: i64, 1 "List" list: Vec<DescribeSQLHistoryListList>
} }

/// In the response of [`DescribeSQLHistoryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLHistoryListList {
    pub affected_rows: Option<i64>,
    pub app_wait_time: Option<f64>,
    pub block_cache_hit: Option<i64>,
    pub block_index_cache_hit: Option<i64>,
    pub bloom_filter_cache_hit: Option<i64>,
    pub client_ip: Option<String>,
    pub concurrency_wait_time: Option<f64>,
    pub cpu_time: Option<f64>,
    pub db_name: Option<String>,
    pub decode_time: Option<f64>,
    pub disk_read: Option<i64>,
    pub elapsed_time: Option<f64>,
    pub end_time: Option<i64>,
    pub end_time_utc_string: Option<String>,
    pub event: Option<String>,
    pub exec_per_second: Option<i64>,
    pub execute_time: Option<f64>,
    pub executions: Option<i64>,
    pub fail_times: Option<i64>,
    pub get_plan_time: Option<f64>,
    pub io_wait_time: Option<f64>,
    pub logical_read: Option<i64>,
    pub max_cpu_time: Option<f64>,
    pub max_elapsed_time: Option<f64>,
    pub memstore_read_row_count: Option<i64>,
    pub miss_plans: Option<i64>,
    pub net_wait_time: Option<f64>,
    pub node_ip: Option<String>,
    pub queue_time: Option<f64>,
    pub rpc_count: Option<i64>,
    pub remote_plans: Option<i64>,
    pub retry_count: Option<i64>,
    pub return_rows: Option<i64>,
    pub row_cache_hit: Option<i64>,
    pub schedule_time: Option<f64>,
    pub ssstore_read_row_count: Option<i64>,
    pub total_wait_time: Option<f64>,
    pub user_name: Option<String>,
}
model! { DescribeSQLHistoryListList {
    0 "AffectedRows" affected_rows: i64, 1 "AppWaitTime" app_wait_time: f64, 2 "BlockCacheHit" block_cache_hit: i64,
    3 "BlockIndexCacheHit" block_index_cache_hit: i64, 4 "BloomFilterCacheHit" bloom_filter_cache_hit: i64,
    5 "ClientIp" client_ip: String, 6 "ConcurrencyWaitTime" concurrency_wait_time: f64, 7 "CpuTime" cpu_time: f64,
    8 "DbName" db_name: String, 9 "DecodeTime" decode_time: f64, 10 "DiskRead" disk_read: i64,
    11 "ElapsedTime" elapsed_time: f64, 12 "EndTime" end_time: i64, 13 "EndTimeUTCString" end_time_utc_string: String,
    14 "Event" event: String, 15 "ExecPerSecond" exec_per_second: i64, 16 "ExecuteTime" execute_time: f64,
    17 "Executions" executions: i64, 18 "FailTimes" fail_times: i64, 19 "GetPlanTime" get_plan_time: f64,
    20 "IOWaitTime" io_wait_time: f64, 21 "LogicalRead" logical_read: i64, 22 "MaxCpuTime" max_cpu_time: f64,
    23 "MaxElapsedTime" max_elapsed_time: f64, 24 "MemstoreReadRowCount" memstore_read_row_count: i64,
    25 "MissPlans" miss_plans: i64, 26 "NetWaitTime" net_wait_time: f64, 27 "NodeIp" node_ip: String,
    28 "QueueTime" queue_time: f64, 29 "RPCCount" rpc_count: i64, 30 "RemotePlans" remote_plans: i64,
    31 "RetryCount" retry_count: i64, 32 "ReturnRows" return_rows: i64, 33 "RowCacheHit" row_cache_hit: i64,
    34 "ScheduleTime" schedule_time: f64, 35 "SsstoreReadRowCount" ssstore_read_row_count: i64,
    36 "TotalWaitTime" total_wait_time: f64, 37 "UserName" user_name: String
} }

/// Describes sql plans: `DescribeSQLPlans` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeSQLPlans>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLPlans {
    /// Required.
    pub sql_id: String,
    /// Required.
    pub tenant_id: String,
}
operation! { DescribeSQLPlans(sql_id: String, tenant_id: String) "DescribeSQLPlans" -> DescribeSQLPlansOutput {
    0 "SQLId" sql_id, 1 "TenantId" tenant_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeSQLPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLPlansOutput {
    pub sql_plans: Vec<DescribeSQLPlansSQLPlans>,
}
model! { DescribeSQLPlansOutput {
    0 "SQLPlans" sql_plans: Vec<DescribeSQLPlansSQLPlans>
} }

/// In the response of [`DescribeSQLPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLPlansSQLPlans {
    pub avg_execution_ms: Option<f64>,
    pub avg_execution_time_ms: Option<i64>,
    pub first_load_time: Option<i64>,
    pub first_load_time_utc_string: Option<String>,
    pub hit_count: Option<i64>,
    pub merged_version: Option<i64>,
    pub node_ip: Option<String>,
    pub outline_data: Option<String>,
    pub outline_id: Option<i64>,
    pub outline_time: Option<i64>,
    pub outline_time_utc_string: Option<String>,
    pub plan_full: Option<String>,
    pub plan_id: Option<i64>,
    pub plan_info: Option<String>,
    pub plan_union_hash: Option<String>,
    pub query_sql: Option<String>,
}
model! { DescribeSQLPlansSQLPlans {
    0 "AvgExecutionMS" avg_execution_ms: f64, 1 "AvgExecutionTimeMS" avg_execution_time_ms: i64,
    2 "FirstLoadTime" first_load_time: i64, 3 "FirstLoadTimeUTCString" first_load_time_utc_string: String,
    4 "HitCount" hit_count: i64, 5 "MergedVersion" merged_version: i64, 6 "NodeIp" node_ip: String,
    7 "OutlineData" outline_data: String, 8 "OutlineId" outline_id: i64, 9 "OutlineTime" outline_time: i64,
    10 "OutlineTimeUTCString" outline_time_utc_string: String, 11 "PlanFull" plan_full: String,
    12 "PlanId" plan_id: i64, 13 "PlanInfo" plan_info: String, 14 "PlanUnionHash" plan_union_hash: String,
    15 "QuerySQL" query_sql: String
} }

/// Describes sql samples: `DescribeSQLSamples` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeSQLSamples>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLSamples {
    /// Required.
    pub db_name: String,
    /// Required.
    pub end_time: String,
    pub instance_id: Option<String>,
    pub return_sql_text: Option<bool>,
    /// Required.
    pub sql_id: String,
    /// Required.
    pub start_time: String,
    pub tenant_id: Option<String>,
}
operation! { DescribeSQLSamples(db_name: String, end_time: String, sql_id: String, start_time: String)
    "DescribeSQLSamples" -> DescribeSQLSamplesOutput {
    0 "DbName" db_name, 1 "EndTime" end_time, 2 "InstanceId" instance_id: String,
    3 "ReturnSqlText" return_sql_text: bool, 4 "SqlId" sql_id, 5 "StartTime" start_time, 6 "TenantId" tenant_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`DescribeSQLSamples`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLSamplesOutput {
    pub data: Vec<DescribeSQLSamplesData>,
}
model! { DescribeSQLSamplesOutput {
    0 "Data" data: Vec<DescribeSQLSamplesData>
} }

/// In the response of [`DescribeSQLSamples`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLSamplesData {
    pub affected_rows: Option<i64>,
    pub application_wait_time: Option<f64>,
    pub block_cache_hit: Option<f64>,
    pub block_index_cache_hit: Option<f64>,
    pub bloom_filter_cache_hit: Option<f64>,
    pub client_ip: Option<String>,
    pub client_port: Option<i64>,
    pub concurrency_wait_time: Option<f64>,
    pub consistency_level: Option<String>,
    pub cpu_time: Option<f64>,
    pub db_name: Option<String>,
    pub decode_time: Option<f64>,
    pub disk_reads: Option<f64>,
    pub elapsed_time: Option<f64>,
    pub execute_time: Option<f64>,
    pub executor_rpc: Option<bool>,
    pub expected_worker_count: Option<i64>,
    pub full_sql_text: Option<String>,
    pub get_plan_time: Option<f64>,
    pub hit_plan: Option<bool>,
    pub inner: Option<bool>,
    pub memstore_read_rows: Option<i64>,
    pub net_time: Option<f64>,
    pub net_wait_time: Option<f64>,
    pub ob_db_id: Option<i64>,
    pub ob_server_id: Option<i64>,
    pub ob_user_id: Option<i64>,
    pub params_value: Option<String>,
    pub partition_count: Option<i64>,
    pub plan_id: Option<i64>,
    pub plan_type: Option<String>,
    pub queue_time: Option<f64>,
    pub request_id: Option<i64>,
    pub request_time: Option<String>,
    pub ret_code: Option<i64>,
    pub retry_count: Option<i64>,
    pub return_rows: Option<i64>,
    pub row_cache_hit: Option<f64>,
    pub rpc_count: Option<i64>,
    pub schedule_time: Option<f64>,
    pub server: Option<String>,
    pub sql_text: Option<String>,
    pub sql_type: Option<String>,
    pub ssstore_read_rows: Option<i64>,
    pub statement: Option<String>,
    pub table_scan: Option<bool>,
    pub trace_id: Option<String>,
    pub trans_hash: Option<String>,
    pub used_worker_count: Option<i64>,
    pub user_io_wait_time: Option<f64>,
    pub user_name: Option<String>,
    pub wait_count: Option<i64>,
    pub wait_event: Option<String>,
    pub wait_time: Option<f64>,
}
model! { DescribeSQLSamplesData {
    0 "AffectedRows" affected_rows: i64, 1 "ApplicationWaitTime" application_wait_time: f64,
    2 "BlockCacheHit" block_cache_hit: f64, 3 "BlockIndexCacheHit" block_index_cache_hit: f64,
    4 "BloomFilterCacheHit" bloom_filter_cache_hit: f64, 5 "ClientIp" client_ip: String,
    6 "ClientPort" client_port: i64, 7 "ConcurrencyWaitTime" concurrency_wait_time: f64,
    8 "ConsistencyLevel" consistency_level: String, 9 "CpuTime" cpu_time: f64, 10 "DbName" db_name: String,
    11 "DecodeTime" decode_time: f64, 12 "DiskReads" disk_reads: f64, 13 "ElapsedTime" elapsed_time: f64,
    14 "ExecuteTime" execute_time: f64, 15 "ExecutorRpc" executor_rpc: bool,
    16 "ExpectedWorkerCount" expected_worker_count: i64, 17 "FullSqlText" full_sql_text: String,
    18 "GetPlanTime" get_plan_time: f64, 19 "HitPlan" hit_plan: bool, 20 "Inner" inner: bool,
    21 "MemstoreReadRows" memstore_read_rows: i64, 22 "NetTime" net_time: f64, 23 "NetWaitTime" net_wait_time: f64,
    24 "ObDbId" ob_db_id: i64, 25 "ObServerId" ob_server_id: i64, 26 "ObUserId" ob_user_id: i64,
    27 "ParamsValue" params_value: String, 28 "PartitionCount" partition_count: i64, 29 "PlanId" plan_id: i64,
    30 "PlanType" plan_type: String, 31 "QueueTime" queue_time: f64, 32 "RequestId" request_id: i64,
    33 "RequestTime" request_time: String, 34 "RetCode" ret_code: i64, 35 "RetryCount" retry_count: i64,
    36 "ReturnRows" return_rows: i64, 37 "RowCacheHit" row_cache_hit: f64, 38 "RpcCount" rpc_count: i64,
    39 "ScheduleTime" schedule_time: f64, 40 "Server" server: String, 41 "SqlText" sql_text: String,
    42 "SqlType" sql_type: String, 43 "SsstoreReadRows" ssstore_read_rows: i64, 44 "Statement" statement: String,
    45 "TableScan" table_scan: bool, 46 "TraceId" trace_id: String, 47 "TransHash" trans_hash: String,
    48 "UsedWorkerCount" used_worker_count: i64, 49 "UserIoWaitTime" user_io_wait_time: f64,
    50 "UserName" user_name: String, 51 "WaitCount" wait_count: i64, 52 "WaitEvent" wait_event: String,
    53 "WaitTime" wait_time: f64
} }

/// Describes sql tuning advices: `DescribeSQLTuningAdvices` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeSQLTuningAdvices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLTuningAdvices {
    pub accept_language: Option<String>,
    /// Required.
    pub db_name: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sql_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub tenant_id: String,
}

/// Arguments of [`DescribeSQLTuningAdvices::new`].
pub struct DescribeSQLTuningAdvicesRequired {
    pub db_name: String,
    pub end_time: String,
    pub instance_id: String,
    pub sql_id: String,
    pub start_time: String,
    pub tenant_id: String,
}
operation! {
    DescribeSQLTuningAdvices { DescribeSQLTuningAdvicesRequired: db_name, end_time, instance_id, sql_id, start_time, tenant_id }
    "DescribeSQLTuningAdvices" -> DescribeSQLTuningAdvicesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "DbName" db_name, 2 "EndTime" end_time, 3 "InstanceId" instance_id,
    4 "SqlId" sql_id, 5 "StartTime" start_time, 6 "TenantId" tenant_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`DescribeSQLTuningAdvices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLTuningAdvicesOutput {
    pub data: Vec<DescribeSQLTuningAdvicesData>,
}
model! { DescribeSQLTuningAdvicesOutput {
    0 "Data" data: Vec<DescribeSQLTuningAdvicesData>
} }

/// In the response of [`DescribeSQLTuningAdvices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLTuningAdvicesData {
    pub column_names: Option<String>,
    pub columns: Vec<DescribeSQLTuningAdvicesColumns>,
    pub db_name: Option<String>,
    pub locality_type: Option<String>,
    pub plan: Option<DescribeSQLTuningAdvicesPlan>,
    pub table: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeSQLTuningAdvicesData {
    0 "ColumnNames" column_names: String, 1 "Columns" columns: Vec<DescribeSQLTuningAdvicesColumns>,
    2 "DbName" db_name: String, 3 "LocalityType" locality_type: String, 4 "Plan" plan: DescribeSQLTuningAdvicesPlan,
    5 "Table" table: String, 6 "Type" r#type: String
} }

/// In the response of [`DescribeSQLTuningAdvices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLTuningAdvicesColumns {
    pub column_name: Option<String>,
    pub max_value: Option<String>,
    pub min_value: Option<String>,
    pub ndv: Option<f64>,
}
model! { DescribeSQLTuningAdvicesColumns {
    0 "ColumnName" column_name: String, 1 "MaxValue" max_value: String, 2 "MinValue" min_value: String, 3 "Ndv" ndv: f64
} }

/// In the response of [`DescribeSQLTuningAdvices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLTuningAdvicesPlan {
    pub avg_application_wait_time: Option<f64>,
    pub avg_buffer_gets: Option<f64>,
    pub avg_concurrency_wait_time: Option<f64>,
    pub avg_cpu_time: Option<f64>,
    pub avg_disk_reads: Option<f64>,
    pub avg_disk_writes: Option<f64>,
    pub avg_elapsed_time: Option<f64>,
    pub avg_row_processed: Option<f64>,
    pub avg_user_io_wait_time: Option<f64>,
    pub collect_time_us: Option<i64>,
    pub delayed_large_query_percentage: Option<f64>,
    pub exec_ps: Option<f64>,
    pub executions: Option<i64>,
    pub first_load_time: Option<String>,
    pub first_load_time_us: Option<i64>,
    pub hit_diagnosis: Option<bool>,
    pub hit_percentage: Option<f64>,
    pub large_query_percentage: Option<f64>,
    pub merged_version: Option<i64>,
    pub ob_db_id: Option<i64>,
    pub ob_server_id: Option<i64>,
    pub outline_data: Option<String>,
    pub outline_id: Option<i64>,
    pub plan_hash: Option<String>,
    pub plan_id: Option<i64>,
    pub plan_size: Option<i64>,
    pub plan_type: Option<String>,
    pub schema_version: Option<i64>,
    pub server_sn: Option<String>,
    pub table_scan: Option<bool>,
    pub timeout_percentage: Option<f64>,
    pub uid: Option<String>,
}
model! { DescribeSQLTuningAdvicesPlan {
    0 "AvgApplicationWaitTime" avg_application_wait_time: f64, 1 "AvgBufferGets" avg_buffer_gets: f64,
    2 "AvgConcurrencyWaitTime" avg_concurrency_wait_time: f64, 3 "AvgCpuTime" avg_cpu_time: f64,
    4 "AvgDiskReads" avg_disk_reads: f64, 5 "AvgDiskWrites" avg_disk_writes: f64,
    6 "AvgElapsedTime" avg_elapsed_time: f64, 7 "AvgRowProcessed" avg_row_processed: f64,
    8 "AvgUserIoWaitTime" avg_user_io_wait_time: f64, 9 "CollectTimeUs" collect_time_us: i64,
    10 "DelayedLargeQueryPercentage" delayed_large_query_percentage: f64, 11 "ExecPs" exec_ps: f64,
    12 "Executions" executions: i64, 13 "FirstLoadTime" first_load_time: String,
    14 "FirstLoadTimeUs" first_load_time_us: i64, 15 "HitDiagnosis" hit_diagnosis: bool,
    16 "HitPercentage" hit_percentage: f64, 17 "LargeQueryPercentage" large_query_percentage: f64,
    18 "MergedVersion" merged_version: i64, 19 "ObDbId" ob_db_id: i64, 20 "ObServerId" ob_server_id: i64,
    21 "OutlineData" outline_data: String, 22 "OutlineId" outline_id: i64, 23 "PlanHash" plan_hash: String,
    24 "PlanId" plan_id: i64, 25 "PlanSize" plan_size: i64, 26 "PlanType" plan_type: String,
    27 "SchemaVersion" schema_version: i64, 28 "ServerSn" server_sn: String, 29 "TableScan" table_scan: bool,
    30 "TimeoutPercentage" timeout_percentage: f64, 31 "Uid" uid: String
} }

/// Describes sample sql raw texts: `DescribeSampleSqlRawTexts` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeSampleSqlRawTexts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleSqlRawTexts {
    /// Required.
    pub db_name: String,
    pub dynamic_sql: Option<bool>,
    /// Required.
    pub end_time: String,
    pub instance_id: Option<String>,
    pub limit: Option<i64>,
    /// Required.
    pub sql_id: String,
    /// Required.
    pub start_time: String,
    pub tenant_id: Option<String>,
    pub trace_id: Option<String>,
}
operation! { DescribeSampleSqlRawTexts(db_name: String, end_time: String, sql_id: String, start_time: String)
    "DescribeSampleSqlRawTexts" -> DescribeSampleSqlRawTextsOutput {
    0 "DbName" db_name, 1 "DynamicSql" dynamic_sql: bool, 2 "EndTime" end_time, 3 "InstanceId" instance_id: String,
    4 "Limit" limit: i64, 5 "SqlId" sql_id, 6 "StartTime" start_time, 7 "TenantId" tenant_id: String,
    8 "TraceId" trace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`DescribeSampleSqlRawTexts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleSqlRawTextsOutput {
    pub data: Option<DescribeSampleSqlRawTextsData>,
}
model! { DescribeSampleSqlRawTextsOutput {
    0 "Data" data: DescribeSampleSqlRawTextsData
} }

/// In the response of [`DescribeSampleSqlRawTexts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleSqlRawTextsData {
    pub sql_text: Vec<String>,
}
model! { DescribeSampleSqlRawTextsData {
    0 "SqlText" sql_text: Vec<String>
} }

/// Describes security ip groups: `DescribeSecurityIpGroups` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeSecurityIpGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIpGroups {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeSecurityIpGroups(instance_id: String)
    "DescribeSecurityIpGroups" -> DescribeSecurityIpGroupsOutput {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeSecurityIpGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIpGroupsOutput {
    pub security_ip_groups: Vec<DescribeSecurityIpGroupsSecurityIpGroups>,
    pub total_count: Option<i64>,
}
model! { DescribeSecurityIpGroupsOutput {
    0 "SecurityIpGroups" security_ip_groups: Vec<DescribeSecurityIpGroupsSecurityIpGroups>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSecurityIpGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIpGroupsSecurityIpGroups {
    pub security_ip_group_name: Option<String>,
    pub security_ips: Option<String>,
}
model! { DescribeSecurityIpGroupsSecurityIpGroups {
    0 "SecurityIpGroupName" security_ip_group_name: String, 1 "SecurityIps" security_ips: String
} }

/// Describes session list: `DescribeSessionList` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeSessionList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSessionList {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub tenant_id: String,
}
operation! { DescribeSessionList(instance_id: String, tenant_id: String)
    "DescribeSessionList" -> DescribeSessionListOutput {
    0 "InstanceId" instance_id, 1 "TenantId" tenant_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeSessionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSessionListOutput {
    pub data: Vec<DescribeSessionListData>,
}
model! { DescribeSessionListOutput {
    0 "Data" data: Vec<DescribeSessionListData>
} }

/// In the response of [`DescribeSessionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSessionListData {
    pub host: Option<String>,
    pub session_id: Option<String>,
}
model! { DescribeSessionListData {
    0 "Host" host: String, 1 "SessionId" session_id: String
} }

/// Describes slow sql history list: `DescribeSlowSQLHistoryList` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeSlowSQLHistoryList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowSQLHistoryList {
    /// Required.
    pub end_time: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub sql_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub tenant_id: String,
}
operation! { DescribeSlowSQLHistoryList(end_time: String, sql_id: String, start_time: String, tenant_id: String)
    "DescribeSlowSQLHistoryList" -> DescribeSlowSQLHistoryListOutput {
    0 "EndTime" end_time, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "SQLId" sql_id,
    4 "StartTime" start_time, 5 "TenantId" tenant_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`DescribeSlowSQLHistoryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowSQLHistoryListOutput {
    pub slow_sql_history_list: Option<DescribeSlowSQLHistoryListSlowSQLHistoryList>,
}
model! { DescribeSlowSQLHistoryListOutput {
    0 "SlowSQLHistoryList" slow_sql_history_list: DescribeSlowSQLHistoryListSlowSQLHistoryList
} }

/// In the response of [`DescribeSlowSQLHistoryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowSQLHistoryListSlowSQLHistoryList {
    pub count: Option<i64>,
    pub list: Vec<DescribeSlowSQLHistoryListList>,
}
model! { DescribeSlowSQLHistoryListSlowSQLHistoryList {
    0 "Count" count: i64, 1 "List" list: Vec<DescribeSlowSQLHistoryListList>
} }

/// In the response of [`DescribeSlowSQLHistoryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowSQLHistoryListList {
    pub affected_rows: Option<f64>,
    pub app_wait_time: Option<f64>,
    pub block_cache_hit: Option<f64>,
    pub block_index_cache_hit: Option<f64>,
    pub bloom_filter_cache_hit: Option<f64>,
    pub client_ip: Option<String>,
    pub concurrency_wait_time: Option<f64>,
    pub cpu_time: Option<f64>,
    pub db_name: Option<String>,
    pub decode_time: Option<f64>,
    pub disk_read: Option<f64>,
    pub elapsed_time: Option<f64>,
    pub end_time_utc_string: Option<String>,
    pub event: Option<String>,
    pub exec_per_second: Option<f64>,
    pub execute_time: Option<f64>,
    pub executions: Option<f64>,
    pub fail_times: Option<f64>,
    pub get_plan_time: Option<f64>,
    pub io_wait_time: Option<f64>,
    pub logical_read: Option<f64>,
    pub max_cpu_time: Option<f64>,
    pub max_elapsed_time: Option<f64>,
    pub memstore_read_row_count: Option<f64>,
    pub miss_plans: Option<f64>,
    pub net_wait_time: Option<f64>,
    pub node_ip: Option<String>,
    pub queue_time: Option<f64>,
    pub rpc_count: Option<f64>,
    pub remote_plans: Option<f64>,
    pub retry_count: Option<f64>,
    pub return_rows: Option<f64>,
    pub row_cache_hit: Option<f64>,
    pub schedule_time: Option<f64>,
    pub sql_id: Option<String>,
    pub sql_type: Option<String>,
    pub ssstore_read_row_count: Option<f64>,
    pub tenant_name: Option<String>,
    pub total_wait_time: Option<f64>,
    pub user_name: Option<String>,
}
model! { DescribeSlowSQLHistoryListList {
    0 "AffectedRows" affected_rows: f64, 1 "AppWaitTime" app_wait_time: f64, 2 "BlockCacheHit" block_cache_hit: f64,
    3 "BlockIndexCacheHit" block_index_cache_hit: f64, 4 "BloomFilterCacheHit" bloom_filter_cache_hit: f64,
    5 "ClientIp" client_ip: String, 6 "ConcurrencyWaitTime" concurrency_wait_time: f64, 7 "CpuTime" cpu_time: f64,
    8 "DbName" db_name: String, 9 "DecodeTime" decode_time: f64, 10 "DiskRead" disk_read: f64,
    11 "ElapsedTime" elapsed_time: f64, 12 "EndTimeUTCString" end_time_utc_string: String, 13 "Event" event: String,
    14 "ExecPerSecond" exec_per_second: f64, 15 "ExecuteTime" execute_time: f64, 16 "Executions" executions: f64,
    17 "FailTimes" fail_times: f64, 18 "GetPlanTime" get_plan_time: f64, 19 "IOWaitTime" io_wait_time: f64,
    20 "LogicalRead" logical_read: f64, 21 "MaxCpuTime" max_cpu_time: f64, 22 "MaxElapsedTime" max_elapsed_time: f64,
    23 "MemstoreReadRowCount" memstore_read_row_count: f64, 24 "MissPlans" miss_plans: f64,
    25 "NetWaitTime" net_wait_time: f64, 26 "NodeIp" node_ip: String, 27 "QueueTime" queue_time: f64,
    28 "RPCCount" rpc_count: f64, 29 "RemotePlans" remote_plans: f64, 30 "RetryCount" retry_count: f64,
    31 "ReturnRows" return_rows: f64, 32 "RowCacheHit" row_cache_hit: f64, 33 "ScheduleTime" schedule_time: f64,
    34 "SqlId" sql_id: String, 35 "SqlType" sql_type: String, 36 "SsstoreReadRowCount" ssstore_read_row_count: f64,
    37 "TenantName" tenant_name: String, 38 "TotalWaitTime" total_wait_time: f64, 39 "UserName" user_name: String
} }

/// Describes slow sql list: `DescribeSlowSQLList` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeSlowSQLList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowSQLList {
    pub db_name: Option<String>,
    /// Required.
    pub end_time: String,
    pub filter_condition: Option<BTreeMap<String, Value>>,
    pub node_ip: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sql_id: Option<String>,
    pub search_key_word: Option<String>,
    pub search_parameter: Option<String>,
    pub search_rule: Option<String>,
    pub search_value: Option<String>,
    pub sort_column: Option<String>,
    pub sort_order: Option<String>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub tenant_id: String,
}
operation! { DescribeSlowSQLList(end_time: String, start_time: String, tenant_id: String)
    "DescribeSlowSQLList" -> DescribeSlowSQLListOutput {
    0 "DbName" db_name: String, 1 "EndTime" end_time, 2 "FilterCondition" filter_condition: BTreeMap<String, Value>,
    3 "NodeIp" node_ip: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "SQLId" sql_id: String,
    7 "SearchKeyWord" search_key_word: String, 8 "SearchParameter" search_parameter: String,
    9 "SearchRule" search_rule: String, 10 "SearchValue" search_value: String, 11 "SortColumn" sort_column: String,
    12 "SortOrder" sort_order: String, 13 "StartTime" start_time, 14 "TenantId" tenant_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None)
] }
paged! { DescribeSlowSQLList: DescribeSlowSQLListSlowSQLList =
    Number "PageNumber", "SlowSQLList" slow_sql_list, total "TotalCount" }

/// Response of [`DescribeSlowSQLList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowSQLListOutput {
    pub slow_sql_list: Vec<DescribeSlowSQLListSlowSQLList>,
    pub total_count: Option<i64>,
}
model! { DescribeSlowSQLListOutput {
    0 "SlowSQLList" slow_sql_list: Vec<DescribeSlowSQLListSlowSQLList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSlowSQLList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowSQLListSlowSQLList {
    pub affected_rows: Option<i64>,
    pub app_wait_time: Option<f64>,
    pub block_cache_hit: Option<i64>,
    pub block_index_cache_hit: Option<i64>,
    pub bloom_filter_cache_hit: Option<i64>,
    pub client_ip: Option<String>,
    pub concurrency_wait_time: Option<f64>,
    pub cpu_time: Option<f64>,
    pub db_name: Option<String>,
    pub decode_time: Option<f64>,
    pub disk_read: Option<i64>,
    pub elapsed_time: Option<f64>,
    pub event: Option<String>,
    pub exec_per_second: Option<f64>,
    pub execute_time: Option<f64>,
    pub executions: Option<i64>,
    pub fail_times: Option<i64>,
    pub get_plan_time: Option<f64>,
    pub io_wait_time: Option<f64>,
    pub key: Option<i64>,
    pub logical_read: Option<i64>,
    pub max_cpu_time: Option<f64>,
    pub max_elapsed_time: Option<f64>,
    pub memstore_read_row_count: Option<i64>,
    pub miss_plans: Option<i64>,
    pub net_wait_time: Option<f64>,
    pub node_ip: Option<String>,
    pub queue_time: Option<f64>,
    pub rpc_count: Option<i64>,
    pub remote_plans: Option<i64>,
    pub retry_count: Option<i64>,
    pub return_rows: Option<i64>,
    pub row_cache_hit: Option<i64>,
    pub sql_id: Option<String>,
    pub sql_text: Option<String>,
    pub sql_type: Option<i64>,
    pub schedule_time: Option<f64>,
    pub ssstore_read_row_count: Option<i64>,
    pub total_wait_time: Option<f64>,
    pub user_name: Option<String>,
}
model! { DescribeSlowSQLListSlowSQLList {
    0 "AffectedRows" affected_rows: i64, 1 "AppWaitTime" app_wait_time: f64, 2 "BlockCacheHit" block_cache_hit: i64,
    3 "BlockIndexCacheHit" block_index_cache_hit: i64, 4 "BloomFilterCacheHit" bloom_filter_cache_hit: i64,
    5 "ClientIp" client_ip: String, 6 "ConcurrencyWaitTime" concurrency_wait_time: f64, 7 "CpuTime" cpu_time: f64,
    8 "DbName" db_name: String, 9 "DecodeTime" decode_time: f64, 10 "DiskRead" disk_read: i64,
    11 "ElapsedTime" elapsed_time: f64, 12 "Event" event: String, 13 "ExecPerSecond" exec_per_second: f64,
    14 "ExecuteTime" execute_time: f64, 15 "Executions" executions: i64, 16 "FailTimes" fail_times: i64,
    17 "GetPlanTime" get_plan_time: f64, 18 "IOWaitTime" io_wait_time: f64, 19 "Key" key: i64,
    20 "LogicalRead" logical_read: i64, 21 "MaxCpuTime" max_cpu_time: f64, 22 "MaxElapsedTime" max_elapsed_time: f64,
    23 "MemstoreReadRowCount" memstore_read_row_count: i64, 24 "MissPlans" miss_plans: i64,
    25 "NetWaitTime" net_wait_time: f64, 26 "NodeIp" node_ip: String, 27 "QueueTime" queue_time: f64,
    28 "RPCCount" rpc_count: i64, 29 "RemotePlans" remote_plans: i64, 30 "RetryCount" retry_count: i64,
    31 "ReturnRows" return_rows: i64, 32 "RowCacheHit" row_cache_hit: i64, 33 "SQLId" sql_id: String,
    34 "SQLText" sql_text: String, 35 "SQLType" sql_type: i64, 36 "ScheduleTime" schedule_time: f64,
    37 "SsstoreReadRowCount" ssstore_read_row_count: i64, 38 "TotalWaitTime" total_wait_time: f64,
    39 "UserName" user_name: String
} }

/// Describes sql audit stat: `DescribeSqlAuditStat` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeSqlAuditStat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlAuditStat {
    pub end_time: Option<String>,
    pub instance_id: Option<String>,
    pub operator_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
    pub tenant_id: Option<String>,
}
operation! { DescribeSqlAuditStat() "DescribeSqlAuditStat" -> DescribeSqlAuditStatOutput {
    0 "EndTime" end_time: String, 1 "InstanceId" instance_id: String, 2 "OperatorType" operator_type: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "StartTime" start_time: String,
    6 "TenantId" tenant_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }
paged! { DescribeSqlAuditStat: DescribeSqlAuditStatData = Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`DescribeSqlAuditStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlAuditStatOutput {
    pub data: Vec<DescribeSqlAuditStatData>,
    pub total_count: Option<i64>,
}
model! { DescribeSqlAuditStatOutput {
    0 "Data" data: Vec<DescribeSqlAuditStatData>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSqlAuditStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlAuditStatData {
    pub affect_rows: Option<f64>,
    pub database_name: Option<String>,
    pub execute_time: Option<f64>,
    pub instance_id: Option<String>,
    pub operator_type: Option<String>,
    pub return_rows: Option<f64>,
    pub scan_rows: Option<f64>,
    pub sql_id: Option<String>,
    pub sql_statement: Option<String>,
    pub tenant_id: Option<String>,
    pub total_affect_rows: Option<i64>,
    pub total_failed: Option<i64>,
    pub total_return_rows: Option<i64>,
    pub total_scan_rows: Option<i64>,
    pub total_succeed: Option<i64>,
    pub user_client_ip: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeSqlAuditStatData {
    0 "AffectRows" affect_rows: f64, 1 "DatabaseName" database_name: String, 2 "ExecuteTime" execute_time: f64,
    3 "InstanceId" instance_id: String, 4 "OperatorType" operator_type: String, 5 "ReturnRows" return_rows: f64,
    6 "ScanRows" scan_rows: f64, 7 "SqlId" sql_id: String, 8 "SqlStatement" sql_statement: String,
    9 "TenantId" tenant_id: String, 10 "TotalAffectRows" total_affect_rows: i64, 11 "TotalFailed" total_failed: i64,
    12 "TotalReturnRows" total_return_rows: i64, 13 "TotalScanRows" total_scan_rows: i64,
    14 "TotalSucceed" total_succeed: i64, 15 "UserClientIp" user_client_ip: String, 16 "UserName" user_name: String
} }

/// Describes standby create mode: `DescribeStandbyCreateMode` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeStandbyCreateMode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStandbyCreateMode {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub tenant_id: String,
}
operation! { DescribeStandbyCreateMode(instance_id: String, tenant_id: String)
    "DescribeStandbyCreateMode" -> DescribeStandbyCreateModeOutput {
    0 "InstanceId" instance_id, 1 "TenantId" tenant_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeStandbyCreateMode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStandbyCreateModeOutput {
    pub data: Option<DescribeStandbyCreateModeData>,
}
model! { DescribeStandbyCreateModeOutput {
    0 "Data" data: DescribeStandbyCreateModeData
} }

/// In the response of [`DescribeStandbyCreateMode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStandbyCreateModeData {
    pub create_mode: Option<String>,
}
model! { DescribeStandbyCreateModeData {
    0 "CreateMode" create_mode: String
} }

/// Describes tag values: `DescribeTagValues` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeTagValues>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagValues {
    /// Required.
    pub resource_type: String,
}
operation! { DescribeTagValues(resource_type: String) "DescribeTagValues" -> DescribeTagValuesOutput {
    0 "ResourceType" resource_type
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeTagValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagValuesOutput {
    pub map: Option<String>,
}
model! { DescribeTagValuesOutput {
    0 "Map" map: String
} }

/// Describes tenant: `DescribeTenant` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeTenant>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenant {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub tenant_id: String,
}
operation! { DescribeTenant(instance_id: String, tenant_id: String) "DescribeTenant" -> DescribeTenantOutput {
    0 "InstanceId" instance_id, 1 "TenantId" tenant_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeTenant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantOutput {
    pub tenant: Option<DescribeTenantTenant>,
}
model! { DescribeTenantOutput {
    0 "Tenant" tenant: DescribeTenantTenant
} }

/// In the response of [`DescribeTenant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantTenant {
    pub available_zones: Vec<String>,
    pub charset: Option<String>,
    pub clog_service_status: Option<String>,
    pub collation: Option<String>,
    pub create_time: Option<String>,
    pub data_merge_time: Option<String>,
    pub deploy_mode: Option<String>,
    pub deploy_type: Option<String>,
    pub description: Option<String>,
    pub disk_type: Option<String>,
    pub enable_binlog_service: Option<bool>,
    pub enable_clog_service: Option<bool>,
    pub enable_internet_address_service: Option<bool>,
    pub enable_parallel_query: Option<bool>,
    pub enable_read_only_replica: Option<bool>,
    pub enable_read_write_split: Option<bool>,
    pub instance_type: Option<String>,
    pub iops: Option<i64>,
    pub lower_case_table_names: Option<i64>,
    pub master_intranet_address_zone: Option<String>,
    pub max_parallel_query_degree: Option<i64>,
    pub odp_version: Option<String>,
    pub parameter_template: Option<String>,
    pub pay_type: Option<String>,
    pub primary_zone: Option<String>,
    pub primary_zone_deploy_type: Option<String>,
    pub read_only_resource: Option<DescribeTenantReadOnlyResource>,
    pub recycle_bin_status: Option<String>,
    pub series: Option<String>,
    pub status: Option<String>,
    pub tenant_connections: Vec<DescribeTenantTenantConnections>,
    pub tenant_id: Option<String>,
    pub tenant_max_connections: Option<String>,
    pub tenant_mode: Option<String>,
    pub tenant_name: Option<String>,
    pub tenant_resource: Option<DescribeTenantTenantResource>,
    pub tenant_zones: Vec<DescribeTenantTenantZones>,
    pub time_zone: Option<String>,
    pub version: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeTenantTenant {
    0 "AvailableZones" available_zones: Vec<String>, 1 "Charset" charset: String,
    2 "ClogServiceStatus" clog_service_status: String, 3 "Collation" collation: String,
    4 "CreateTime" create_time: String, 5 "DataMergeTime" data_merge_time: String, 6 "DeployMode" deploy_mode: String,
    7 "DeployType" deploy_type: String, 8 "Description" description: String, 9 "DiskType" disk_type: String,
    10 "EnableBinlogService" enable_binlog_service: bool, 11 "EnableClogService" enable_clog_service: bool,
    12 "EnableInternetAddressService" enable_internet_address_service: bool,
    13 "EnableParallelQuery" enable_parallel_query: bool, 14 "EnableReadOnlyReplica" enable_read_only_replica: bool,
    15 "EnableReadWriteSplit" enable_read_write_split: bool, 16 "InstanceType" instance_type: String,
    17 "Iops" iops: i64, 18 "LowerCaseTableNames" lower_case_table_names: i64,
    19 "MasterIntranetAddressZone" master_intranet_address_zone: String,
    20 "MaxParallelQueryDegree" max_parallel_query_degree: i64, 21 "OdpVersion" odp_version: String,
    22 "ParameterTemplate" parameter_template: String, 23 "PayType" pay_type: String,
    24 "PrimaryZone" primary_zone: String, 25 "PrimaryZoneDeployType" primary_zone_deploy_type: String,
    26 "ReadOnlyResource" read_only_resource: DescribeTenantReadOnlyResource,
    27 "RecycleBinStatus" recycle_bin_status: String, 28 "Series" series: String, 29 "Status" status: String,
    30 "TenantConnections" tenant_connections: Vec<DescribeTenantTenantConnections>, 31 "TenantId" tenant_id: String,
    32 "TenantMaxConnections" tenant_max_connections: String, 33 "TenantMode" tenant_mode: String,
    34 "TenantName" tenant_name: String, 35 "TenantResource" tenant_resource: DescribeTenantTenantResource,
    36 "TenantZones" tenant_zones: Vec<DescribeTenantTenantZones>, 37 "TimeZone" time_zone: String,
    38 "Version" version: String, 39 "VpcId" vpc_id: String
} }

/// In the response of [`DescribeTenant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantReadOnlyResource {
    pub capacity_unit: Option<DescribeTenantCapacityUnit>,
    pub cpu: Option<DescribeTenantCpu>,
    pub disk_size: Option<DescribeTenantDiskSize>,
    pub log_disk_size: Option<DescribeTenantLogDiskSize>,
    pub memory: Option<DescribeTenantMemory>,
    pub unit_num: Option<i64>,
}
model! { DescribeTenantReadOnlyResource {
    0 "CapacityUnit" capacity_unit: DescribeTenantCapacityUnit, 1 "Cpu" cpu: DescribeTenantCpu,
    2 "DiskSize" disk_size: DescribeTenantDiskSize, 3 "LogDiskSize" log_disk_size: DescribeTenantLogDiskSize,
    4 "Memory" memory: DescribeTenantMemory, 5 "UnitNum" unit_num: i64
} }

/// In the response of [`DescribeTenant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantCapacityUnit {
    pub max_capacity_unit: Option<i64>,
    pub min_capacity_unit: Option<i64>,
    pub used_capacit: Option<i64>,
}
model! { DescribeTenantCapacityUnit {
    0 "MaxCapacityUnit" max_capacity_unit: i64, 1 "MinCapacityUnit" min_capacity_unit: i64,
    2 "UsedCapacit" used_capacit: i64
} }

/// In the response of [`DescribeTenant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantCpu {
    pub total_cpu: Option<f64>,
    pub unit_cpu: Option<f64>,
    pub used_cpu: Option<f64>,
}
model! { DescribeTenantCpu {
    0 "TotalCpu" total_cpu: f64, 1 "UnitCpu" unit_cpu: f64, 2 "UsedCpu" used_cpu: f64
} }

/// In the response of [`DescribeTenant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantDiskSize {
    pub used_disk_size: Option<f64>,
}
model! { DescribeTenantDiskSize {
    0 "UsedDiskSize" used_disk_size: f64
} }

/// In the response of [`DescribeTenant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantLogDiskSize {
    pub total_log_disk: Option<i64>,
    pub unit_log_disk: Option<i64>,
}
model! { DescribeTenantLogDiskSize {
    0 "TotalLogDisk" total_log_disk: i64, 1 "UnitLogDisk" unit_log_disk: i64
} }

/// In the response of [`DescribeTenant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantMemory {
    pub total_memory: Option<f64>,
    pub unit_memory: Option<f64>,
    pub used_memory: Option<f64>,
}
model! { DescribeTenantMemory {
    0 "TotalMemory" total_memory: f64, 1 "UnitMemory" unit_memory: f64, 2 "UsedMemory" used_memory: f64
} }

/// In the response of [`DescribeTenant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantTenantConnections {
    pub address_type: Option<String>,
    pub connection_logical_zones: Vec<String>,
    pub connection_replica_type: Option<String>,
    pub connection_zones: Vec<String>,
    pub enable_transaction_split: Option<bool>,
    pub internet_address: Option<String>,
    pub internet_address_status: Option<String>,
    pub internet_max_connection_limit: Option<i64>,
    pub internet_max_connection_num: Option<i64>,
    pub internet_port: Option<i64>,
    pub internet_rpc_port: Option<i64>,
    pub internet_sql_port: Option<i64>,
    pub intranet_address: Option<String>,
    pub intranet_address_master_zone_id: Option<String>,
    pub intranet_address_slave_zone_id: Option<String>,
    pub intranet_address_status: Option<String>,
    pub intranet_port: Option<i64>,
    pub intranet_rpc_port: Option<i64>,
    pub intranet_sql_port: Option<i64>,
    pub max_connection_limit: Option<i64>,
    pub max_connection_num: Option<i64>,
    pub odp_version: Option<String>,
    pub parallel_query_degree: Option<i64>,
    pub proxy_cluster_id: Option<String>,
    pub tenant_endpoint_id: Option<String>,
    pub transaction_split: Option<bool>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeTenantTenantConnections {
    0 "AddressType" address_type: String, 1 "ConnectionLogicalZones" connection_logical_zones: Vec<String>,
    2 "ConnectionReplicaType" connection_replica_type: String, 3 "ConnectionZones" connection_zones: Vec<String>,
    4 "EnableTransactionSplit" enable_transaction_split: bool, 5 "InternetAddress" internet_address: String,
    6 "InternetAddressStatus" internet_address_status: String,
    7 "InternetMaxConnectionLimit" internet_max_connection_limit: i64,
    8 "InternetMaxConnectionNum" internet_max_connection_num: i64, 9 "InternetPort" internet_port: i64,
    10 "InternetRpcPort" internet_rpc_port: i64, 11 "InternetSqlPort" internet_sql_port: i64,
    12 "IntranetAddress" intranet_address: String,
    13 "IntranetAddressMasterZoneId" intranet_address_master_zone_id: String,
    14 "IntranetAddressSlaveZoneId" intranet_address_slave_zone_id: String,
    15 "IntranetAddressStatus" intranet_address_status: String, 16 "IntranetPort" intranet_port: i64,
    17 "IntranetRpcPort" intranet_rpc_port: i64, 18 "IntranetSqlPort" intranet_sql_port: i64,
    19 "MaxConnectionLimit" max_connection_limit: i64, 20 "MaxConnectionNum" max_connection_num: i64,
    21 "OdpVersion" odp_version: String, 22 "ParallelQueryDegree" parallel_query_degree: i64,
    23 "ProxyClusterId" proxy_cluster_id: String, 24 "TenantEndpointId" tenant_endpoint_id: String,
    25 "TransactionSplit" transaction_split: bool, 26 "VSwitchId" vswitch_id: String, 27 "VpcId" vpc_id: String
} }

/// In the response of [`DescribeTenant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantTenantResource {
    pub capacity_unit: Option<DescribeTenantTenantResourceCapacityUnit>,
    pub cpu: Option<DescribeTenantTenantResourceCpu>,
    pub disk_size: Option<DescribeTenantTenantResourceDiskSize>,
    pub log_disk_size: Option<DescribeTenantTenantResourceLogDiskSize>,
    pub memory: Option<DescribeTenantTenantResourceMemory>,
    pub unit_num: Option<i64>,
}
model! { DescribeTenantTenantResource {
    0 "CapacityUnit" capacity_unit: DescribeTenantTenantResourceCapacityUnit,
    1 "Cpu" cpu: DescribeTenantTenantResourceCpu, 2 "DiskSize" disk_size: DescribeTenantTenantResourceDiskSize,
    3 "LogDiskSize" log_disk_size: DescribeTenantTenantResourceLogDiskSize,
    4 "Memory" memory: DescribeTenantTenantResourceMemory, 5 "UnitNum" unit_num: i64
} }

/// In the response of [`DescribeTenant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantTenantResourceCapacityUnit {
    pub max_capacity_unit: Option<i64>,
    pub min_capacity_unit: Option<i64>,
    pub used_capacit: Option<i64>,
}
model! { DescribeTenantTenantResourceCapacityUnit {
    0 "MaxCapacityUnit" max_capacity_unit: i64, 1 "MinCapacityUnit" min_capacity_unit: i64,
    2 "UsedCapacit" used_capacit: i64
} }

/// In the response of [`DescribeTenant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantTenantResourceCpu {
    pub total_cpu: Option<f64>,
    pub unit_cpu: Option<f64>,
    pub used_cpu: Option<f64>,
}
model! { DescribeTenantTenantResourceCpu {
    0 "TotalCpu" total_cpu: f64, 1 "UnitCpu" unit_cpu: f64, 2 "UsedCpu" used_cpu: f64
} }

/// In the response of [`DescribeTenant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantTenantResourceDiskSize {
    pub used_disk_size: Option<f64>,
}
model! { DescribeTenantTenantResourceDiskSize {
    0 "UsedDiskSize" used_disk_size: f64
} }

/// In the response of [`DescribeTenant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantTenantResourceLogDiskSize {
    pub total_log_disk: Option<i64>,
    pub unit_log_disk: Option<i64>,
}
model! { DescribeTenantTenantResourceLogDiskSize {
    0 "TotalLogDisk" total_log_disk: i64, 1 "UnitLogDisk" unit_log_disk: i64
} }

/// In the response of [`DescribeTenant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantTenantResourceMemory {
    pub total_memory: Option<f64>,
    pub unit_memory: Option<f64>,
    pub used_memory: Option<f64>,
}
model! { DescribeTenantTenantResourceMemory {
    0 "TotalMemory" total_memory: f64, 1 "UnitMemory" unit_memory: f64, 2 "UsedMemory" used_memory: f64
} }

/// In the response of [`DescribeTenant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantTenantZones {
    pub region: Option<String>,
    pub tenant_zone_id: Option<String>,
    pub tenant_zone_replicas: Vec<DescribeTenantTenantZoneReplicas>,
    pub tenant_zone_role: Option<String>,
}
model! { DescribeTenantTenantZones {
    0 "Region" region: String, 1 "TenantZoneId" tenant_zone_id: String,
    2 "TenantZoneReplicas" tenant_zone_replicas: Vec<DescribeTenantTenantZoneReplicas>,
    3 "TenantZoneRole" tenant_zone_role: String
} }

/// In the response of [`DescribeTenant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantTenantZoneReplicas {
    pub full_copy_id: Option<i64>,
    pub logic_zone_name: Option<String>,
    pub read_only_copy_id: Option<String>,
    pub read_only_replica_type: Option<String>,
    pub zone_copy_id: Option<i64>,
    pub zone_nodes: Option<i64>,
    pub zone_replica_type: Option<String>,
}
model! { DescribeTenantTenantZoneReplicas {
    0 "FullCopyId" full_copy_id: i64, 1 "LogicZoneName" logic_zone_name: String,
    2 "ReadOnlyCopyId" read_only_copy_id: String, 3 "ReadOnlyReplicaType" read_only_replica_type: String,
    4 "ZoneCopyId" zone_copy_id: i64, 5 "ZoneNodes" zone_nodes: i64, 6 "ZoneReplicaType" zone_replica_type: String
} }

/// Describes tenant encryption: `DescribeTenantEncryption` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeTenantEncryption>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantEncryption {
    /// Required.
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tenant_id: Option<String>,
    pub tenant_name: Option<String>,
}
operation! { DescribeTenantEncryption(instance_id: String)
    "DescribeTenantEncryption" -> DescribeTenantEncryptionOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TenantId" tenant_id: String, 4 "TenantName" tenant_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }
paged! { DescribeTenantEncryption: DescribeTenantEncryptionTenantEncryptions =
    Number "PageNumber", "TenantEncryptions" tenant_encryptions, total "TotalCount" }

/// Response of [`DescribeTenantEncryption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantEncryptionOutput {
    pub tenant_encryptions: Vec<DescribeTenantEncryptionTenantEncryptions>,
    pub total_count: Option<i64>,
}
model! { DescribeTenantEncryptionOutput {
    0 "TenantEncryptions" tenant_encryptions: Vec<DescribeTenantEncryptionTenantEncryptions>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTenantEncryption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantEncryptionTenantEncryptions {
    pub enable_encryption: Option<bool>,
    pub encryption_key_id: Option<String>,
    pub encryption_type: Option<String>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
    pub tenant_mode: Option<String>,
    pub tenant_name: Option<String>,
    pub tenant_status: Option<String>,
}
model! { DescribeTenantEncryptionTenantEncryptions {
    0 "EnableEncryption" enable_encryption: bool, 1 "EncryptionKeyId" encryption_key_id: String,
    2 "EncryptionType" encryption_type: String, 3 "Status" status: String, 4 "TenantId" tenant_id: String,
    5 "TenantMode" tenant_mode: String, 6 "TenantName" tenant_name: String, 7 "TenantStatus" tenant_status: String
} }

/// Describes tenant metrics: `DescribeTenantMetrics` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeTenantMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantMetrics {
    /// Required.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub metrics: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub start_time: String,
    /// Deprecated.
    pub tenant_id: Option<String>,
    pub tenant_id_list: Option<String>,
    /// Deprecated.
    pub tenant_name: Option<String>,
}
operation! { DescribeTenantMetrics(end_time: String, instance_id: String, metrics: String, start_time: String)
    "DescribeTenantMetrics" -> DescribeTenantMetricsOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "Metrics" metrics, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "StartTime" start_time, 6 "TenantId" tenant_id: String,
    7 "TenantIdList" tenant_id_list: String, 8 "TenantName" tenant_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`DescribeTenantMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantMetricsOutput {
    pub tenant_metrics: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeTenantMetricsOutput {
    0 "TenantMetrics" tenant_metrics: String, 1 "TotalCount" total_count: i64
} }

/// Describes tenant readable scn: `DescribeTenantReadableScn` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeTenantReadableScn>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantReadableScn {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub tenant_id: String,
}
operation! { DescribeTenantReadableScn(instance_id: String, tenant_id: String)
    "DescribeTenantReadableScn" -> DescribeTenantReadableScnOutput {
    0 "InstanceId" instance_id, 1 "TenantId" tenant_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeTenantReadableScn`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantReadableScnOutput {
    pub data: Option<DescribeTenantReadableScnData>,
}
model! { DescribeTenantReadableScnOutput {
    0 "Data" data: DescribeTenantReadableScnData
} }

/// In the response of [`DescribeTenantReadableScn`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantReadableScnData {
    pub readable_scn: Option<i64>,
}
model! { DescribeTenantReadableScnData {
    0 "ReadableScn" readable_scn: i64
} }

/// Describes tenant security configs: `DescribeTenantSecurityConfigs` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeTenantSecurityConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantSecurityConfigs {
    pub check_id: Option<String>,
    /// Required.
    pub instance_id: String,
    pub tenant_id: Option<String>,
}
operation! { DescribeTenantSecurityConfigs(instance_id: String)
    "DescribeTenantSecurityConfigs" -> DescribeTenantSecurityConfigsOutput {
    0 "CheckId" check_id: String, 1 "InstanceId" instance_id, 2 "TenantId" tenant_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeTenantSecurityConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantSecurityConfigsOutput {
    pub configs: Option<DescribeTenantSecurityConfigsConfigs>,
}
model! { DescribeTenantSecurityConfigsOutput {
    0 "Configs" configs: DescribeTenantSecurityConfigsConfigs
} }

/// In the response of [`DescribeTenantSecurityConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantSecurityConfigsConfigs {
    pub check_id: Option<String>,
    pub check_time: Option<String>,
    pub instance_id: Option<String>,
    pub tenant_security_configs: Vec<DescribeTenantSecurityConfigsTenantSecurityConfigs>,
    pub total_check_count: Option<i64>,
    pub total_risk_count: Option<i64>,
}
model! { DescribeTenantSecurityConfigsConfigs {
    0 "CheckId" check_id: String, 1 "CheckTime" check_time: String, 2 "InstanceId" instance_id: String,
    3 "TenantSecurityConfigs" tenant_security_configs: Vec<DescribeTenantSecurityConfigsTenantSecurityConfigs>,
    4 "TotalCheckCount" total_check_count: i64, 5 "TotalRiskCount" total_risk_count: i64
} }

/// In the response of [`DescribeTenantSecurityConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantSecurityConfigsTenantSecurityConfigs {
    pub risk_count: Option<i64>,
    pub security_configs: Vec<DescribeTenantSecurityConfigsSecurityConfigs>,
    pub tenant_id: Option<String>,
    pub tenant_name: Option<String>,
}
model! { DescribeTenantSecurityConfigsTenantSecurityConfigs {
    0 "RiskCount" risk_count: i64,
    1 "SecurityConfigs" security_configs: Vec<DescribeTenantSecurityConfigsSecurityConfigs>,
    2 "TenantId" tenant_id: String, 3 "TenantName" tenant_name: String
} }

/// In the response of [`DescribeTenantSecurityConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantSecurityConfigsSecurityConfigs {
    pub config_description: Option<String>,
    pub config_group: Option<String>,
    pub config_name: Option<String>,
    pub risk: Option<bool>,
    pub risk_description: Option<String>,
}
model! { DescribeTenantSecurityConfigsSecurityConfigs {
    0 "ConfigDescription" config_description: String, 1 "ConfigGroup" config_group: String,
    2 "ConfigName" config_name: String, 3 "Risk" risk: bool, 4 "RiskDescription" risk_description: String
} }

/// Describes tenant security ip groups: `DescribeTenantSecurityIpGroups` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeTenantSecurityIpGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantSecurityIpGroups {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub tenant_id: String,
}
operation! { DescribeTenantSecurityIpGroups(instance_id: String, tenant_id: String)
    "DescribeTenantSecurityIpGroups" -> DescribeTenantSecurityIpGroupsOutput {
    0 "InstanceId" instance_id, 1 "TenantId" tenant_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeTenantSecurityIpGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantSecurityIpGroupsOutput {
    pub security_ip_groups: Vec<DescribeTenantSecurityIpGroupsSecurityIpGroups>,
    pub total_count: Option<i64>,
}
model! { DescribeTenantSecurityIpGroupsOutput {
    0 "SecurityIpGroups" security_ip_groups: Vec<DescribeTenantSecurityIpGroupsSecurityIpGroups>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTenantSecurityIpGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantSecurityIpGroupsSecurityIpGroups {
    pub security_ip_group_name: Option<String>,
    pub security_ip_group_type: Option<String>,
    pub security_ips: Option<String>,
    pub tenant_id: Option<String>,
}
model! { DescribeTenantSecurityIpGroupsSecurityIpGroups {
    0 "SecurityIpGroupName" security_ip_group_name: String, 1 "SecurityIpGroupType" security_ip_group_type: String,
    2 "SecurityIps" security_ips: String, 3 "TenantId" tenant_id: String
} }

/// Describes tenant tags: `DescribeTenantTags` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeTenantTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantTags {
    /// Required.
    pub instance_id: String,
    pub tags: Option<String>,
    /// Required.
    pub tenant_ids: String,
}
operation! { DescribeTenantTags(instance_id: String, tenant_ids: String)
    "DescribeTenantTags" -> DescribeTenantTagsOutput {
    0 "InstanceId" instance_id, 1 "Tags" tags: String, 2 "TenantIds" tenant_ids
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeTenantTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantTagsOutput {
    pub tag_resources: Vec<DescribeTenantTagsTagResources>,
}
model! { DescribeTenantTagsOutput {
    0 "TagResources" tag_resources: Vec<DescribeTenantTagsTagResources>
} }

/// In the response of [`DescribeTenantTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantTagsTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag: Option<String>,
}
model! { DescribeTenantTagsTagResources {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "Tag" tag: String
} }

/// Describes tenant user roles: `DescribeTenantUserRoles` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeTenantUserRoles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantUserRoles {
    pub instance_id: Option<String>,
    pub tenant_id: Option<String>,
}
operation! { DescribeTenantUserRoles() "DescribeTenantUserRoles" -> DescribeTenantUserRolesOutput {
    0 "InstanceId" instance_id: String, 1 "TenantId" tenant_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeTenantUserRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantUserRolesOutput {
    pub role: Vec<String>,
}
model! { DescribeTenantUserRolesOutput {
    0 "Role" role: Vec<String>
} }

/// Describes tenant users: `DescribeTenantUsers` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeTenantUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantUsers {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub search_key: Option<String>,
    /// Required.
    pub tenant_id: String,
    pub user_name: Option<String>,
}
operation! { DescribeTenantUsers(tenant_id: String) "DescribeTenantUsers" -> DescribeTenantUsersOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "SearchKey" search_key: String,
    3 "TenantId" tenant_id, 4 "UserName" user_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }
paged! { DescribeTenantUsers: DescribeTenantUsersTenantUsers =
    Number "PageNumber", "TenantUsers" tenant_users, total "TotalCount" }

/// Response of [`DescribeTenantUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantUsersOutput {
    pub tenant_users: Vec<DescribeTenantUsersTenantUsers>,
    pub total_count: Option<i64>,
}
model! { DescribeTenantUsersOutput {
    0 "TenantUsers" tenant_users: Vec<DescribeTenantUsersTenantUsers>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTenantUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantUsersTenantUsers {
    pub databases: Vec<DescribeTenantUsersDatabases>,
    pub description: Option<String>,
    pub global_permissions: Option<String>,
    pub instance_id: Option<String>,
    pub tenant_id: Option<String>,
    pub user_name: Option<String>,
    pub user_status: Option<String>,
    pub user_type: Option<String>,
}
model! { DescribeTenantUsersTenantUsers {
    0 "Databases" databases: Vec<DescribeTenantUsersDatabases>, 1 "Description" description: String,
    2 "GlobalPermissions" global_permissions: String, 3 "InstanceId" instance_id: String,
    4 "TenantId" tenant_id: String, 5 "UserName" user_name: String, 6 "UserStatus" user_status: String,
    7 "UserType" user_type: String
} }

/// In the response of [`DescribeTenantUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantUsersDatabases {
    pub database: Option<String>,
    pub privileges: Option<String>,
    pub role: Option<String>,
    pub table: Option<String>,
}
model! { DescribeTenantUsersDatabases {
    0 "Database" database: String, 1 "Privileges" privileges: String, 2 "Role" role: String, 3 "Table" table: String
} }

/// Describes tenant zones read: `DescribeTenantZonesRead` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeTenantZonesRead>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantZonesRead {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub tenant_id: String,
}
operation! { DescribeTenantZonesRead(instance_id: String, tenant_id: String)
    "DescribeTenantZonesRead" -> DescribeTenantZonesReadOutput {
    0 "InstanceId" instance_id, 1 "TenantId" tenant_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeTenantZonesRead`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantZonesReadOutput {
    pub tenant_zones: Vec<DescribeTenantZonesReadTenantZones>,
}
model! { DescribeTenantZonesReadOutput {
    0 "TenantZones" tenant_zones: Vec<DescribeTenantZonesReadTenantZones>
} }

/// In the response of [`DescribeTenantZonesRead`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantZonesReadTenantZones {
    pub is_electable: Option<bool>,
    pub is_primary: Option<bool>,
    pub is_readable: Option<String>,
    pub zone: Option<String>,
}
model! { DescribeTenantZonesReadTenantZones {
    0 "IsElectable" is_electable: bool, 1 "IsPrimary" is_primary: bool, 2 "IsReadable" is_readable: String,
    3 "Zone" zone: String
} }

/// Describes tenants: `DescribeTenants` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeTenants>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenants {
    /// Required.
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub search_key: Option<String>,
    pub tenant_id: Option<String>,
    pub tenant_name: Option<String>,
}
operation! { DescribeTenants(instance_id: String) "DescribeTenants" -> DescribeTenantsOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "SearchKey" search_key: String, 4 "TenantId" tenant_id: String, 5 "TenantName" tenant_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }
paged! { DescribeTenants: DescribeTenantsTenants = Number "PageNumber", "Tenants" tenants, total "TotalCount" }

/// Response of [`DescribeTenants`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantsOutput {
    pub tenants: Vec<DescribeTenantsTenants>,
    pub total_count: Option<i64>,
}
model! { DescribeTenantsOutput {
    0 "Tenants" tenants: Vec<DescribeTenantsTenants>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTenants`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantsTenants {
    pub charset: Option<String>,
    pub collation: Option<String>,
    pub cpu: Option<i64>,
    pub create_time: Option<String>,
    pub deploy_mode: Option<String>,
    pub deploy_type: Option<String>,
    pub description: Option<String>,
    pub enable_read_only_replica: Option<bool>,
    pub iops: Option<i64>,
    pub mem: Option<i64>,
    pub parameter_template: Option<String>,
    pub primary_zone: Option<String>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
    pub tenant_mode: Option<String>,
    pub tenant_name: Option<String>,
    pub unit_cpu: Option<i64>,
    pub unit_mem: Option<i64>,
    pub unit_num: Option<i64>,
    pub used_disk_size: Option<f64>,
    pub vpc_id: Option<String>,
}
model! { DescribeTenantsTenants {
    0 "Charset" charset: String, 1 "Collation" collation: String, 2 "Cpu" cpu: i64, 3 "CreateTime" create_time: String,
    4 "DeployMode" deploy_mode: String, 5 "DeployType" deploy_type: String, 6 "Description" description: String,
    7 "EnableReadOnlyReplica" enable_read_only_replica: bool, 8 "Iops" iops: i64, 9 "Mem" mem: i64,
    10 "ParameterTemplate" parameter_template: String, 11 "PrimaryZone" primary_zone: String,
    12 "Status" status: String, 13 "TenantId" tenant_id: String, 14 "TenantMode" tenant_mode: String,
    15 "TenantName" tenant_name: String, 16 "UnitCpu" unit_cpu: i64, 17 "UnitMem" unit_mem: i64,
    18 "UnitNum" unit_num: i64, 19 "UsedDiskSize" used_disk_size: f64, 20 "VpcId" vpc_id: String
} }

/// Describes time zones: `DescribeTimeZones` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeTimeZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimeZones {}
operation! { DescribeTimeZones() "DescribeTimeZones" -> DescribeTimeZonesOutput {} }

/// Response of [`DescribeTimeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimeZonesOutput {
    pub time_zones: Option<DescribeTimeZonesTimeZones>,
}
model! { DescribeTimeZonesOutput {
    0 "TimeZones" time_zones: DescribeTimeZonesTimeZones
} }

/// In the response of [`DescribeTimeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimeZonesTimeZones {
    pub default: Option<String>,
    pub list: Vec<DescribeTimeZonesList>,
}
model! { DescribeTimeZonesTimeZones {
    0 "Default" default: String, 1 "List" list: Vec<DescribeTimeZonesList>
} }

/// In the response of [`DescribeTimeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimeZonesList {
    pub description: Option<String>,
    pub time_zone: Option<String>,
}
model! { DescribeTimeZonesList {
    0 "Description" description: String, 1 "TimeZone" time_zone: String
} }

/// Describes top sql list: `DescribeTopSQLList` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeTopSQLList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopSQLList {
    pub db_name: Option<String>,
    /// Required.
    pub end_time: String,
    pub filter_condition: Option<BTreeMap<String, Value>>,
    pub node_ip: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sql_id: Option<String>,
    pub search_key_word: Option<String>,
    pub search_parameter: Option<String>,
    pub search_rule: Option<String>,
    pub search_value: Option<String>,
    pub sort_column: Option<String>,
    pub sort_order: Option<String>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub tenant_id: String,
}
operation! { DescribeTopSQLList(end_time: String, start_time: String, tenant_id: String)
    "DescribeTopSQLList" -> DescribeTopSQLListOutput {
    0 "DbName" db_name: String, 1 "EndTime" end_time, 2 "FilterCondition" filter_condition: BTreeMap<String, Value>,
    3 "NodeIp" node_ip: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "SQLId" sql_id: String,
    7 "SearchKeyWord" search_key_word: String, 8 "SearchParameter" search_parameter: String,
    9 "SearchRule" search_rule: String, 10 "SearchValue" search_value: String, 11 "SortColumn" sort_column: String,
    12 "SortOrder" sort_order: String, 13 "StartTime" start_time, 14 "TenantId" tenant_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None)
] }
paged! { DescribeTopSQLList: DescribeTopSQLListTopSQLList =
    Number "PageNumber", "TopSQLList" top_sql_list, total "TotalCount" }

/// Response of [`DescribeTopSQLList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopSQLListOutput {
    pub top_sql_list: Vec<DescribeTopSQLListTopSQLList>,
    pub total_count: Option<i64>,
}
model! { DescribeTopSQLListOutput {
    0 "TopSQLList" top_sql_list: Vec<DescribeTopSQLListTopSQLList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTopSQLList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopSQLListTopSQLList {
    pub affected_rows: Option<i64>,
    pub app_wait_time: Option<f64>,
    pub block_cache_hit: Option<i64>,
    pub block_index_cache_hit: Option<i64>,
    pub bloom_filter_cache_hit: Option<i64>,
    pub client_ip: Option<String>,
    pub concurrency_wait_time: Option<f64>,
    pub cpu_time: Option<f64>,
    pub db_name: Option<String>,
    pub decode_time: Option<f64>,
    pub disk_read: Option<i64>,
    pub elapsed_time: Option<f64>,
    pub event: Option<String>,
    pub exec_per_second: Option<f64>,
    pub execute_time: Option<f64>,
    pub executions: Option<i64>,
    pub fail_times: Option<i64>,
    pub get_plan_time: Option<f64>,
    pub io_wait_time: Option<f64>,
    pub key: Option<i64>,
    pub logical_read: Option<i64>,
    pub max_cpu_time: Option<f64>,
    pub max_elapsed_time: Option<f64>,
    pub memstore_read_row_count: Option<i64>,
    pub miss_plans: Option<i64>,
    pub net_wait_time: Option<f64>,
    pub node_ip: Option<String>,
    pub queue_time: Option<f64>,
    pub rpc_count: Option<i64>,
    pub remote_plans: Option<i64>,
    pub retry_count: Option<i64>,
    pub return_rows: Option<i64>,
    pub row_cache_hit: Option<i64>,
    pub sql_id: Option<String>,
    pub sql_text: Option<String>,
    pub sql_type: Option<i64>,
    pub schedule_time: Option<f64>,
    pub ssstore_read_row_count: Option<i64>,
    pub total_wait_time: Option<f64>,
    pub user_name: Option<String>,
}
model! { DescribeTopSQLListTopSQLList {
    0 "AffectedRows" affected_rows: i64, 1 "AppWaitTime" app_wait_time: f64, 2 "BlockCacheHit" block_cache_hit: i64,
    3 "BlockIndexCacheHit" block_index_cache_hit: i64, 4 "BloomFilterCacheHit" bloom_filter_cache_hit: i64,
    5 "ClientIp" client_ip: String, 6 "ConcurrencyWaitTime" concurrency_wait_time: f64, 7 "CpuTime" cpu_time: f64,
    8 "DbName" db_name: String, 9 "DecodeTime" decode_time: f64, 10 "DiskRead" disk_read: i64,
    11 "ElapsedTime" elapsed_time: f64, 12 "Event" event: String, 13 "ExecPerSecond" exec_per_second: f64,
    14 "ExecuteTime" execute_time: f64, 15 "Executions" executions: i64, 16 "FailTimes" fail_times: i64,
    17 "GetPlanTime" get_plan_time: f64, 18 "IOWaitTime" io_wait_time: f64, 19 "Key" key: i64,
    20 "LogicalRead" logical_read: i64, 21 "MaxCpuTime" max_cpu_time: f64, 22 "MaxElapsedTime" max_elapsed_time: f64,
    23 "MemstoreReadRowCount" memstore_read_row_count: i64, 24 "MissPlans" miss_plans: i64,
    25 "NetWaitTime" net_wait_time: f64, 26 "NodeIp" node_ip: String, 27 "QueueTime" queue_time: f64,
    28 "RPCCount" rpc_count: i64, 29 "RemotePlans" remote_plans: i64, 30 "RetryCount" retry_count: i64,
    31 "ReturnRows" return_rows: i64, 32 "RowCacheHit" row_cache_hit: i64, 33 "SQLId" sql_id: String,
    34 "SQLText" sql_text: String, 35 "SQLType" sql_type: i64, 36 "ScheduleTime" schedule_time: f64,
    37 "SsstoreReadRowCount" ssstore_read_row_count: i64, 38 "TotalWaitTime" total_wait_time: f64,
    39 "UserName" user_name: String
} }

/// Describes zones: `DescribeZones` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/DescribeZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    pub cpu_arch: Option<String>,
    pub deploy_type: Option<String>,
    pub series: Option<String>,
}
operation! { DescribeZones() "DescribeZones" -> DescribeZonesOutput {
    0 "CpuArch" cpu_arch: String, 1 "DeployType" deploy_type: String, 2 "Series" series: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub zones: Vec<DescribeZonesZones>,
}
model! { DescribeZonesOutput {
    0 "Zones" zones: Vec<DescribeZonesZones>
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesZones {
    pub deploy_type: Option<String>,
    pub series: Option<String>,
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
}
model! { DescribeZonesZones {
    0 "DeployType" deploy_type: String, 1 "Series" series: String, 2 "ZoneId" zone_id: String,
    3 "ZoneName" zone_name: String
} }

/// Gets upload oss url: `GetUploadOssUrl` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/GetUploadOssUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadOssUrl {
    pub effective_time_minutes: Option<i64>,
    /// Required.
    pub r#type: String,
}
operation! { GetUploadOssUrl(r#type: String) "GetUploadOssUrl" -> GetUploadOssUrlOutput {
    0 "EffectiveTimeMinutes" effective_time_minutes: i64, 1 "Type" r#type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetUploadOssUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadOssUrlOutput {
    pub advice: Option<String>,
    pub code: Option<String>,
    pub cost: Option<String>,
    pub data: Option<GetUploadOssUrlData>,
    pub error_detail: Option<GetUploadOssUrlErrorDetail>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { GetUploadOssUrlOutput {
    0 "Advice" advice: String, 1 "Code" code: String, 2 "Cost" cost: String, 3 "Data" data: GetUploadOssUrlData,
    4 "ErrorDetail" error_detail: GetUploadOssUrlErrorDetail, 5 "Message" message: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "Success" success: bool,
    9 "TotalCount" total_count: i64
} }

/// In the response of [`GetUploadOssUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadOssUrlData {
    pub expected_expiration_time: Option<String>,
    pub oss_key: Option<String>,
    pub oss_url: Option<String>,
}
model! { GetUploadOssUrlData {
    0 "ExpectedExpirationTime" expected_expiration_time: String, 1 "OssKey" oss_key: String, 2 "OssUrl" oss_url: String
} }

/// In the response of [`GetUploadOssUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadOssUrlErrorDetail {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { GetUploadOssUrlErrorDetail {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// `KillProcessList` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/KillProcessList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillProcessList {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub session_list: String,
    /// Required.
    pub tenant_id: String,
}
operation! { KillProcessList(instance_id: String, session_list: String, tenant_id: String)
    "KillProcessList" -> KillProcessListOutput {
    0 "InstanceId" instance_id, 1 "SessionList" session_list, 2 "TenantId" tenant_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`KillProcessList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillProcessListOutput {
    pub data: Vec<KillProcessListData>,
}
model! { KillProcessListOutput {
    0 "Data" data: Vec<KillProcessListData>
} }

/// In the response of [`KillProcessList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillProcessListData {
    pub client_ip: Option<String>,
    pub command: Option<String>,
    pub database: Option<String>,
    pub error_message: Option<String>,
    pub execute_time: Option<String>,
    pub server_ip: Option<String>,
    pub session_id: Option<i64>,
    pub sql_text: Option<String>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
    pub user: Option<String>,
}
model! { KillProcessListData {
    0 "ClientIp" client_ip: String, 1 "Command" command: String, 2 "Database" database: String,
    3 "ErrorMessage" error_message: String, 4 "ExecuteTime" execute_time: String, 5 "ServerIp" server_ip: String,
    6 "SessionId" session_id: i64, 7 "SqlText" sql_text: String, 8 "Status" status: String,
    9 "TenantId" tenant_id: String, 10 "User" user: String
} }

/// Lists all labels: `ListAllLabels` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/ListAllLabels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllLabels {}
operation! { ListAllLabels() "ListAllLabels" -> ListAllLabelsOutput {} }

/// Response of [`ListAllLabels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllLabelsOutput {
    pub advice: Option<String>,
    pub code: Option<String>,
    pub cost: Option<String>,
    pub data: Vec<ListAllLabelsData>,
    pub error_detail: Option<ListAllLabelsErrorDetail>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListAllLabelsOutput {
    0 "Advice" advice: String, 1 "Code" code: String, 2 "Cost" cost: String, 3 "Data" data: Vec<ListAllLabelsData>,
    4 "ErrorDetail" error_detail: ListAllLabelsErrorDetail, 5 "Message" message: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "Success" success: bool,
    9 "TotalCount" total_count: i64
} }

/// In the response of [`ListAllLabels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllLabelsData {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { ListAllLabelsData {
    0 "Id" id: String, 1 "Name" name: String
} }

/// In the response of [`ListAllLabels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllLabelsErrorDetail {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { ListAllLabelsErrorDetail {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// Lists data source: `ListDataSource` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/ListDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSource {
    pub order: Option<String>,
    pub page_number: Option<String>,
    /// 1 to 150 characters.
    pub page_size: Option<String>,
    pub search_key: Option<String>,
    pub sort_field: Option<String>,
    pub types: Option<Vec<String>>,
}
operation! { ListDataSource() "ListDataSource" -> ListDataSourceOutput {
    0 "Order" order: String, 1 "PageNumber" page_number: String, 2 "PageSize" page_size: String,
    3 "SearchKey" search_key: String, 4 "SortField" sort_field: String, 5 "Types" types: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json)
] }
paged! { ListDataSource: ListDataSourceData = Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`ListDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceOutput {
    pub advice: Option<String>,
    pub code: Option<String>,
    pub cost: Option<String>,
    pub data: Vec<ListDataSourceData>,
    pub error_detail: Option<ListDataSourceErrorDetail>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListDataSourceOutput {
    0 "Advice" advice: String, 1 "Code" code: String, 2 "Cost" cost: String, 3 "Data" data: Vec<ListDataSourceData>,
    4 "ErrorDetail" error_detail: ListDataSourceErrorDetail, 5 "Message" message: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "Success" success: bool,
    9 "TotalCount" total_count: i64
} }

/// In the response of [`ListDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceData {
    pub charset: Option<String>,
    pub cluster: Option<String>,
    pub conn_extra_attributes: Option<Value>,
    pub description: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<String>,
    pub ip: Option<String>,
    pub name: Option<String>,
    pub operating_system: Option<String>,
    pub oracle_nls_length_semantics: Option<String>,
    pub oracle_sid: Option<String>,
    pub owner: Option<String>,
    pub partner_id: Option<String>,
    pub port: Option<i64>,
    pub region: Option<String>,
    pub resource_owner: Option<String>,
    pub role: Option<String>,
    pub schema: Option<String>,
    pub tenant: Option<String>,
    pub timezone: Option<String>,
    pub r#type: Option<String>,
    pub user_name: Option<String>,
    pub version: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListDataSourceData {
    0 "Charset" charset: String, 1 "Cluster" cluster: String, 2 "ConnExtraAttributes" conn_extra_attributes: Value,
    3 "Description" description: String, 4 "GmtCreate" gmt_create: String, 5 "GmtModified" gmt_modified: String,
    6 "Id" id: String, 7 "Ip" ip: String, 8 "Name" name: String, 9 "OperatingSystem" operating_system: String,
    10 "OracleNlsLengthSemantics" oracle_nls_length_semantics: String, 11 "OracleSid" oracle_sid: String,
    12 "Owner" owner: String, 13 "PartnerId" partner_id: String, 14 "Port" port: i64, 15 "Region" region: String,
    16 "ResourceOwner" resource_owner: String, 17 "Role" role: String, 18 "Schema" schema: String,
    19 "Tenant" tenant: String, 20 "Timezone" timezone: String, 21 "Type" r#type: String,
    22 "UserName" user_name: String, 23 "Version" version: String, 24 "VpcId" vpc_id: String
} }

/// In the response of [`ListDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceErrorDetail {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { ListDataSourceErrorDetail {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// Lists project full verify result: `ListProjectFullVerifyResult` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/ListProjectFullVerifyResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectFullVerifyResult {
    pub dest_schemas: Option<Vec<String>>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 150.
    pub page_size: Option<i64>,
    /// Required.
    pub project_id: String,
    pub source_schemas: Option<Vec<String>>,
    pub status: Option<String>,
}
operation! { ListProjectFullVerifyResult(project_id: String)
    "ListProjectFullVerifyResult" -> ListProjectFullVerifyResultOutput {
    0 "DestSchemas" dest_schemas: Vec<String>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "ProjectId" project_id, 4 "SourceSchemas" source_schemas: Vec<String>, 5 "Status" status: String
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Body, Style::None)
] }
paged! { ListProjectFullVerifyResult: ListProjectFullVerifyResultFullVerifyTableStatistics =
    Number "PageNumber", "Data.FullVerifyTableStatistics" data.full_verify_table_statistics, total "TotalCount" }

/// Response of [`ListProjectFullVerifyResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectFullVerifyResultOutput {
    pub advice: Option<String>,
    pub code: Option<String>,
    pub cost: Option<String>,
    pub data: Option<ListProjectFullVerifyResultData>,
    pub error_detail: Option<ListProjectFullVerifyResultErrorDetail>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListProjectFullVerifyResultOutput {
    0 "Advice" advice: String, 1 "Code" code: String, 2 "Cost" cost: String,
    3 "Data" data: ListProjectFullVerifyResultData,
    4 "ErrorDetail" error_detail: ListProjectFullVerifyResultErrorDetail, 5 "Message" message: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "Success" success: bool,
    9 "TotalCount" total_count: i64
} }

/// In the response of [`ListProjectFullVerifyResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectFullVerifyResultData {
    pub different_number: Option<i64>,
    pub full_verify_table_statistics: Vec<
        ListProjectFullVerifyResultFullVerifyTableStatistics,
    >,
}
model! { ListProjectFullVerifyResultData {
    0 "DifferentNumber" different_number: i64,
    1 "FullVerifyTableStatistics" full_verify_table_statistics: Vec<ListProjectFullVerifyResultFullVerifyTableStatistics>
} }

/// In the response of [`ListProjectFullVerifyResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectFullVerifyResultFullVerifyTableStatistics {
    pub consistent_count: Option<i64>,
    pub dest_only_count: Option<i64>,
    pub dest_schema_name: Option<String>,
    pub error_details: Vec<ListProjectFullVerifyResultErrorDetails>,
    pub message: Option<String>,
    pub mismatched_count: Option<i64>,
    pub progress: Option<String>,
    pub result_desc: Option<String>,
    pub result_type: Option<String>,
    pub source_only_count: Option<i64>,
    pub source_schema_name: Option<String>,
    pub source_table_name: Option<String>,
    pub status: Option<String>,
}
model! { ListProjectFullVerifyResultFullVerifyTableStatistics {
    0 "ConsistentCount" consistent_count: i64, 1 "DestOnlyCount" dest_only_count: i64,
    2 "DestSchemaName" dest_schema_name: String,
    3 "ErrorDetails" error_details: Vec<ListProjectFullVerifyResultErrorDetails>, 4 "Message" message: String,
    5 "MismatchedCount" mismatched_count: i64, 6 "Progress" progress: String, 7 "ResultDesc" result_desc: String,
    8 "ResultType" result_type: String, 9 "SourceOnlyCount" source_only_count: i64,
    10 "SourceSchemaName" source_schema_name: String, 11 "SourceTableName" source_table_name: String,
    12 "Status" status: String
} }

/// In the response of [`ListProjectFullVerifyResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectFullVerifyResultErrorDetails {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { ListProjectFullVerifyResultErrorDetails {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// In the response of [`ListProjectFullVerifyResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectFullVerifyResultErrorDetail {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { ListProjectFullVerifyResultErrorDetail {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// Lists project modify records: `ListProjectModifyRecords` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/ListProjectModifyRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectModifyRecords {
    /// Required.
    pub id: String,
}
operation! { ListProjectModifyRecords(id: String) "ListProjectModifyRecords" -> ListProjectModifyRecordsOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`ListProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectModifyRecordsOutput {
    pub advice: Option<String>,
    pub code: Option<String>,
    pub cost: Option<String>,
    pub data: Vec<ListProjectModifyRecordsData>,
    pub error_detail: Option<ListProjectModifyRecordsErrorDetail2>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListProjectModifyRecordsOutput {
    0 "Advice" advice: String, 1 "Code" code: String, 2 "Cost" cost: String,
    3 "Data" data: Vec<ListProjectModifyRecordsData>,
    4 "ErrorDetail" error_detail: ListProjectModifyRecordsErrorDetail2, 5 "Message" message: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "Success" success: bool,
    9 "TotalCount" total_count: i64
} }

/// In the response of [`ListProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectModifyRecordsData {
    pub databases: Vec<ListProjectModifyRecordsDatabases>,
    pub error_detail: Option<ListProjectModifyRecordsErrorDetail>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub merge_request_id: Option<i64>,
    pub migration_objects_info: Option<ListProjectModifyRecordsMigrationObjectsInfo>,
    pub oms_project_mapping_info: Option<ListProjectModifyRecordsOmsProjectMappingInfo>,
    pub status: Option<String>,
    pub sub_project_id: Option<String>,
    pub table_etl_list: Vec<ListProjectModifyRecordsTableEtlList>,
    pub r#type: Option<String>,
    pub update_request_id: Option<i64>,
}
model! { ListProjectModifyRecordsData {
    0 "Databases" databases: Vec<ListProjectModifyRecordsDatabases>,
    1 "ErrorDetail" error_detail: ListProjectModifyRecordsErrorDetail, 2 "GmtModified" gmt_modified: String,
    3 "Id" id: i64, 4 "MergeRequestId" merge_request_id: i64,
    5 "MigrationObjectsInfo" migration_objects_info: ListProjectModifyRecordsMigrationObjectsInfo,
    6 "OmsProjectMappingInfo" oms_project_mapping_info: ListProjectModifyRecordsOmsProjectMappingInfo,
    7 "Status" status: String, 8 "SubProjectId" sub_project_id: String,
    9 "TableEtlList" table_etl_list: Vec<ListProjectModifyRecordsTableEtlList>, 10 "Type" r#type: String,
    11 "UpdateRequestId" update_request_id: i64
} }

/// In the response of [`ListProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectModifyRecordsDatabases {
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub specific_tables: Vec<ListProjectModifyRecordsSpecificTables>,
    pub specific_views: Vec<ListProjectModifyRecordsSpecificViews>,
    pub tables: Vec<ListProjectModifyRecordsTables>,
    pub views: Vec<ListProjectModifyRecordsViews>,
}
model! { ListProjectModifyRecordsDatabases {
    0 "Id" id: String, 1 "MappedName" mapped_name: String, 2 "Name" name: String,
    3 "SpecificTables" specific_tables: Vec<ListProjectModifyRecordsSpecificTables>,
    4 "SpecificViews" specific_views: Vec<ListProjectModifyRecordsSpecificViews>,
    5 "Tables" tables: Vec<ListProjectModifyRecordsTables>, 6 "Views" views: Vec<ListProjectModifyRecordsViews>
} }

/// In the response of [`ListProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectModifyRecordsSpecificTables {
    pub adb_table_schema: Option<ListProjectModifyRecordsAdbTableSchema>,
    pub columns: Vec<ListProjectModifyRecordsColumns>,
    pub filter_columns: Vec<String>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub shard_columns: Vec<String>,
    pub where_clause: Option<String>,
}
model! { ListProjectModifyRecordsSpecificTables {
    0 "AdbTableSchema" adb_table_schema: ListProjectModifyRecordsAdbTableSchema,
    1 "Columns" columns: Vec<ListProjectModifyRecordsColumns>, 2 "FilterColumns" filter_columns: Vec<String>,
    3 "Id" id: String, 4 "MappedName" mapped_name: String, 5 "Name" name: String,
    6 "ShardColumns" shard_columns: Vec<String>, 7 "WhereClause" where_clause: String
} }

/// In the response of [`ListProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectModifyRecordsAdbTableSchema {
    pub distributed_keys: Vec<String>,
    pub partition_life_cycle: Option<i64>,
    pub partition_statement: Option<String>,
    pub primary_keys: Vec<String>,
}
model! { ListProjectModifyRecordsAdbTableSchema {
    0 "DistributedKeys" distributed_keys: Vec<String>, 1 "PartitionLifeCycle" partition_life_cycle: i64,
    2 "PartitionStatement" partition_statement: String, 3 "PrimaryKeys" primary_keys: Vec<String>
} }

/// In the response of [`ListProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectModifyRecordsColumns {
    pub column_comment: Option<String>,
    pub column_key: Option<String>,
    pub column_name: Option<String>,
    pub column_type: Option<String>,
    pub data_length: Option<i64>,
    pub data_precision: Option<i64>,
    pub data_scale: Option<i64>,
    pub default_value: Option<String>,
    pub encoding: Option<String>,
    pub is_generate_field: Option<bool>,
    pub mapped_name: Option<String>,
    pub nullable: Option<bool>,
    pub position: Option<i64>,
    pub raw_column_type: Option<String>,
    pub record_field_type: Option<String>,
    pub r#type: Option<String>,
}
model! { ListProjectModifyRecordsColumns {
    0 "ColumnComment" column_comment: String, 1 "ColumnKey" column_key: String, 2 "ColumnName" column_name: String,
    3 "ColumnType" column_type: String, 4 "DataLength" data_length: i64, 5 "DataPrecision" data_precision: i64,
    6 "DataScale" data_scale: i64, 7 "DefaultValue" default_value: String, 8 "Encoding" encoding: String,
    9 "IsGenerateField" is_generate_field: bool, 10 "MappedName" mapped_name: String, 11 "Nullable" nullable: bool,
    12 "Position" position: i64, 13 "RawColumnType" raw_column_type: String,
    14 "RecordFieldType" record_field_type: String, 15 "Type" r#type: String
} }

/// In the response of [`ListProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectModifyRecordsSpecificViews {
    pub adb_table_schema: Option<ListProjectModifyRecordsSpecificViewsAdbTableSchema>,
    pub columns: Vec<ListProjectModifyRecordsSpecificViewsColumns>,
    pub filter_columns: Vec<String>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub shard_columns: Vec<String>,
    pub where_clause: Option<String>,
}
model! { ListProjectModifyRecordsSpecificViews {
    0 "AdbTableSchema" adb_table_schema: ListProjectModifyRecordsSpecificViewsAdbTableSchema,
    1 "Columns" columns: Vec<ListProjectModifyRecordsSpecificViewsColumns>,
    2 "FilterColumns" filter_columns: Vec<String>, 3 "Id" id: String, 4 "MappedName" mapped_name: String,
    5 "Name" name: String, 6 "ShardColumns" shard_columns: Vec<String>, 7 "WhereClause" where_clause: String
} }

/// In the response of [`ListProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectModifyRecordsSpecificViewsAdbTableSchema {
    pub distributed_keys: Vec<String>,
    pub partition_life_cycle: Option<i64>,
    pub partition_statement: Option<String>,
    pub primary_keys: Vec<String>,
}
model! { ListProjectModifyRecordsSpecificViewsAdbTableSchema {
    0 "DistributedKeys" distributed_keys: Vec<String>, 1 "PartitionLifeCycle" partition_life_cycle: i64,
    2 "PartitionStatement" partition_statement: String, 3 "PrimaryKeys" primary_keys: Vec<String>
} }

/// In the response of [`ListProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectModifyRecordsSpecificViewsColumns {
    pub column_comment: Option<String>,
    pub column_key: Option<String>,
    pub column_name: Option<String>,
    pub column_type: Option<String>,
    pub data_length: Option<i64>,
    pub data_precision: Option<i64>,
    pub data_scale: Option<i64>,
    pub default_value: Option<String>,
    pub encoding: Option<String>,
    pub is_generate_field: Option<bool>,
    pub mapped_name: Option<String>,
    pub nullable: Option<bool>,
    pub position: Option<i64>,
    pub raw_column_type: Option<String>,
    pub record_field_type: Option<String>,
    pub r#type: Option<String>,
}
model! { ListProjectModifyRecordsSpecificViewsColumns {
    0 "ColumnComment" column_comment: String, 1 "ColumnKey" column_key: String, 2 "ColumnName" column_name: String,
    3 "ColumnType" column_type: String, 4 "DataLength" data_length: i64, 5 "DataPrecision" data_precision: i64,
    6 "DataScale" data_scale: i64, 7 "DefaultValue" default_value: String, 8 "Encoding" encoding: String,
    9 "IsGenerateField" is_generate_field: bool, 10 "MappedName" mapped_name: String, 11 "Nullable" nullable: bool,
    12 "Position" position: i64, 13 "RawColumnType" raw_column_type: String,
    14 "RecordFieldType" record_field_type: String, 15 "Type" r#type: String
} }

/// In the response of [`ListProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectModifyRecordsTables {
    pub adb_table_schema: Option<ListProjectModifyRecordsTablesAdbTableSchema>,
    pub columns: Vec<ListProjectModifyRecordsTablesColumns>,
    pub filter_columns: Vec<String>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub shard_columns: Vec<String>,
    pub where_clause: Option<String>,
}
model! { ListProjectModifyRecordsTables {
    0 "AdbTableSchema" adb_table_schema: ListProjectModifyRecordsTablesAdbTableSchema,
    1 "Columns" columns: Vec<ListProjectModifyRecordsTablesColumns>, 2 "FilterColumns" filter_columns: Vec<String>,
    3 "Id" id: String, 4 "MappedName" mapped_name: String, 5 "Name" name: String,
    6 "ShardColumns" shard_columns: Vec<String>, 7 "WhereClause" where_clause: String
} }

/// In the response of [`ListProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectModifyRecordsTablesAdbTableSchema {
    pub distributed_keys: Vec<String>,
    pub partition_life_cycle: Option<i64>,
    pub partition_statement: Option<String>,
    pub primary_keys: Vec<String>,
}
model! { ListProjectModifyRecordsTablesAdbTableSchema {
    0 "DistributedKeys" distributed_keys: Vec<String>, 1 "PartitionLifeCycle" partition_life_cycle: i64,
    2 "PartitionStatement" partition_statement: String, 3 "PrimaryKeys" primary_keys: Vec<String>
} }

/// In the response of [`ListProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectModifyRecordsTablesColumns {
    pub column_comment: Option<String>,
    pub column_key: Option<String>,
    pub column_name: Option<String>,
    pub column_type: Option<String>,
    pub data_length: Option<i64>,
    pub data_precision: Option<i64>,
    pub data_scale: Option<i64>,
    pub default_value: Option<String>,
    pub encoding: Option<String>,
    pub is_generate_field: Option<bool>,
    pub mapped_name: Option<String>,
    pub nullable: Option<bool>,
    pub position: Option<i64>,
    pub raw_column_type: Option<String>,
    pub record_field_type: Option<String>,
    pub r#type: Option<String>,
}
model! { ListProjectModifyRecordsTablesColumns {
    0 "ColumnComment" column_comment: String, 1 "ColumnKey" column_key: String, 2 "ColumnName" column_name: String,
    3 "ColumnType" column_type: String, 4 "DataLength" data_length: i64, 5 "DataPrecision" data_precision: i64,
    6 "DataScale" data_scale: i64, 7 "DefaultValue" default_value: String, 8 "Encoding" encoding: String,
    9 "IsGenerateField" is_generate_field: bool, 10 "MappedName" mapped_name: String, 11 "Nullable" nullable: bool,
    12 "Position" position: i64, 13 "RawColumnType" raw_column_type: String,
    14 "RecordFieldType" record_field_type: String, 15 "Type" r#type: String
} }

/// In the response of [`ListProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectModifyRecordsViews {
    pub adb_table_schema: Option<ListProjectModifyRecordsViewsAdbTableSchema>,
    pub columns: Vec<ListProjectModifyRecordsViewsColumns>,
    pub filter_columns: Vec<String>,
    pub id: Option<String>,
    pub mapped_name: Option<String>,
    pub name: Option<String>,
    pub shard_columns: Vec<String>,
    pub where_clause: Option<String>,
}
model! { ListProjectModifyRecordsViews {
    0 "AdbTableSchema" adb_table_schema: ListProjectModifyRecordsViewsAdbTableSchema,
    1 "Columns" columns: Vec<ListProjectModifyRecordsViewsColumns>, 2 "FilterColumns" filter_columns: Vec<String>,
    3 "Id" id: String, 4 "MappedName" mapped_name: String, 5 "Name" name: String,
    6 "ShardColumns" shard_columns: Vec<String>, 7 "WhereClause" where_clause: String
} }

/// In the response of [`ListProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectModifyRecordsViewsAdbTableSchema {
    pub distributed_keys: Vec<String>,
    pub partition_life_cycle: Option<i64>,
    pub partition_statement: Option<String>,
    pub primary_keys: Vec<String>,
}
model! { ListProjectModifyRecordsViewsAdbTableSchema {
    0 "DistributedKeys" distributed_keys: Vec<String>, 1 "PartitionLifeCycle" partition_life_cycle: i64,
    2 "PartitionStatement" partition_statement: String, 3 "PrimaryKeys" primary_keys: Vec<String>
} }

/// In the response of [`ListProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectModifyRecordsViewsColumns {
    pub column_comment: Option<String>,
    pub column_key: Option<String>,
    pub column_name: Option<String>,
    pub column_type: Option<String>,
    pub data_length: Option<i64>,
    pub data_precision: Option<i64>,
    pub data_scale: Option<i64>,
    pub default_value: Option<String>,
    pub encoding: Option<String>,
    pub is_generate_field: Option<bool>,
    pub mapped_name: Option<String>,
    pub nullable: Option<bool>,
    pub position: Option<i64>,
    pub raw_column_type: Option<String>,
    pub record_field_type: Option<String>,
    pub r#type: Option<String>,
}
model! { ListProjectModifyRecordsViewsColumns {
    0 "ColumnComment" column_comment: String, 1 "ColumnKey" column_key: String, 2 "ColumnName" column_name: String,
    3 "ColumnType" column_type: String, 4 "DataLength" data_length: i64, 5 "DataPrecision" data_precision: i64,
    6 "DataScale" data_scale: i64, 7 "DefaultValue" default_value: String, 8 "Encoding" encoding: String,
    9 "IsGenerateField" is_generate_field: bool, 10 "MappedName" mapped_name: String, 11 "Nullable" nullable: bool,
    12 "Position" position: i64, 13 "RawColumnType" raw_column_type: String,
    14 "RecordFieldType" record_field_type: String, 15 "Type" r#type: String
} }

/// In the response of [`ListProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectModifyRecordsErrorDetail {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { ListProjectModifyRecordsErrorDetail {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// In the response of [`ListProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectModifyRecordsMigrationObjectsInfo {
    pub tables: Vec<ListProjectModifyRecordsMigrationObjectsInfoTables>,
    pub tables_black: Vec<ListProjectModifyRecordsTablesBlack>,
    pub views: Vec<ListProjectModifyRecordsMigrationObjectsInfoViews>,
    pub views_black: Vec<ListProjectModifyRecordsViewsBlack>,
    pub wildcard_mode: Option<bool>,
}
model! { ListProjectModifyRecordsMigrationObjectsInfo {
    0 "Tables" tables: Vec<ListProjectModifyRecordsMigrationObjectsInfoTables>,
    1 "TablesBlack" tables_black: Vec<ListProjectModifyRecordsTablesBlack>,
    2 "Views" views: Vec<ListProjectModifyRecordsMigrationObjectsInfoViews>,
    3 "ViewsBlack" views_black: Vec<ListProjectModifyRecordsViewsBlack>, 4 "WildcardMode" wildcard_mode: bool
} }

/// In the response of [`ListProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectModifyRecordsMigrationObjectsInfoTables {
    pub name: Option<String>,
    pub schema: Option<String>,
}
model! { ListProjectModifyRecordsMigrationObjectsInfoTables {
    0 "Name" name: String, 1 "Schema" schema: String
} }

/// In the response of [`ListProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectModifyRecordsTablesBlack {
    pub name: Option<String>,
    pub schema: Option<String>,
}
model! { ListProjectModifyRecordsTablesBlack {
    0 "Name" name: String, 1 "Schema" schema: String
} }

/// In the response of [`ListProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectModifyRecordsMigrationObjectsInfoViews {
    pub name: Option<String>,
    pub schema: Option<String>,
}
model! { ListProjectModifyRecordsMigrationObjectsInfoViews {
    0 "Name" name: String, 1 "Schema" schema: String
} }

/// In the response of [`ListProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectModifyRecordsViewsBlack {
    pub name: Option<String>,
    pub schema: Option<String>,
}
model! { ListProjectModifyRecordsViewsBlack {
    0 "Name" name: String, 1 "Schema" schema: String
} }

/// In the response of [`ListProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectModifyRecordsOmsProjectMappingInfo {
    pub column_mappings: Vec<ListProjectModifyRecordsColumnMappings>,
    pub schema_mappings: Vec<ListProjectModifyRecordsSchemaMappings>,
    pub table_mappings: Vec<ListProjectModifyRecordsTableMappings>,
    pub view_mappings: Vec<ListProjectModifyRecordsViewMappings>,
}
model! { ListProjectModifyRecordsOmsProjectMappingInfo {
    0 "ColumnMappings" column_mappings: Vec<ListProjectModifyRecordsColumnMappings>,
    1 "SchemaMappings" schema_mappings: Vec<ListProjectModifyRecordsSchemaMappings>,
    2 "TableMappings" table_mappings: Vec<ListProjectModifyRecordsTableMappings>,
    3 "ViewMappings" view_mappings: Vec<ListProjectModifyRecordsViewMappings>
} }

/// In the response of [`ListProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectModifyRecordsColumnMappings {
    pub dest_name: Option<String>,
    pub source_name: Option<String>,
    pub source_schema: Option<String>,
    pub source_table: Option<String>,
}
model! { ListProjectModifyRecordsColumnMappings {
    0 "DestName" dest_name: String, 1 "SourceName" source_name: String, 2 "SourceSchema" source_schema: String,
    3 "SourceTable" source_table: String
} }

/// In the response of [`ListProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectModifyRecordsSchemaMappings {
    pub dest_name: Option<String>,
    pub source_name: Option<String>,
}
model! { ListProjectModifyRecordsSchemaMappings {
    0 "DestName" dest_name: String, 1 "SourceName" source_name: String
} }

/// In the response of [`ListProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectModifyRecordsTableMappings {
    pub dest_name: Option<String>,
    pub source_name: Option<String>,
    pub source_schema: Option<String>,
}
model! { ListProjectModifyRecordsTableMappings {
    0 "DestName" dest_name: String, 1 "SourceName" source_name: String, 2 "SourceSchema" source_schema: String
} }

/// In the response of [`ListProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectModifyRecordsViewMappings {
    pub dest_name: Option<String>,
    pub source_name: Option<String>,
    pub source_schema: Option<String>,
}
model! { ListProjectModifyRecordsViewMappings {
    0 "DestName" dest_name: String, 1 "SourceName" source_name: String, 2 "SourceSchema" source_schema: String
} }

/// In the response of [`ListProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectModifyRecordsTableEtlList {
    pub database: Option<String>,
    pub dest_database: Option<String>,
    pub dest_name: Option<String>,
    pub filter_columns: Vec<String>,
    pub logic_table_id: Option<String>,
    pub shard_columns: Vec<String>,
    pub source_endpoint_id: Option<String>,
    pub table_name: Option<String>,
    pub tenant_name: Option<String>,
    pub where_clause: Option<String>,
}
model! { ListProjectModifyRecordsTableEtlList {
    0 "Database" database: String, 1 "DestDatabase" dest_database: String, 2 "DestName" dest_name: String,
    3 "FilterColumns" filter_columns: Vec<String>, 4 "LogicTableId" logic_table_id: String,
    5 "ShardColumns" shard_columns: Vec<String>, 6 "SourceEndpointId" source_endpoint_id: String,
    7 "TableName" table_name: String, 8 "TenantName" tenant_name: String, 9 "WhereClause" where_clause: String
} }

/// In the response of [`ListProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectModifyRecordsErrorDetail2 {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { ListProjectModifyRecordsErrorDetail2 {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// Lists projects: `ListProjects` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/ListProjects>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjects {
    pub label_ids: Option<Vec<String>>,
    pub need_related_info: Option<bool>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    /// 1 to 150.
    pub page_size: Option<i64>,
    pub search_key: Option<String>,
    pub sink_endpoint_types: Option<Vec<String>>,
    pub sort_field: Option<String>,
    pub source_endpoint_types: Option<Vec<String>>,
    pub status: Option<Vec<String>>,
    pub r#type: Option<String>,
    pub visible_sub_project: Option<bool>,
}
operation! { ListProjects() "ListProjects" -> ListProjectsOutput {
    0 "LabelIds" label_ids: Vec<String>, 1 "NeedRelatedInfo" need_related_info: bool, 2 "Order" order: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "SearchKey" search_key: String,
    6 "SinkEndpointTypes" sink_endpoint_types: Vec<String>, 7 "SortField" sort_field: String,
    8 "SourceEndpointTypes" source_endpoint_types: Vec<String>, 9 "Status" status: Vec<String>,
    10 "Type" r#type: String, 11 "VisibleSubProject" visible_sub_project: bool
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::Json),
    Mark::new(9, Location::Body, Style::Json),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None)
] }
paged! { ListProjects: ListProjectsData = Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsOutput {
    pub advice: Option<String>,
    pub code: Option<String>,
    pub cost: Option<String>,
    pub data: Vec<ListProjectsData>,
    pub error_detail: Option<ListProjectsErrorDetail>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListProjectsOutput {
    0 "Advice" advice: String, 1 "Code" code: String, 2 "Cost" cost: String, 3 "Data" data: Vec<ListProjectsData>,
    4 "ErrorDetail" error_detail: ListProjectsErrorDetail, 5 "Message" message: String, 6 "PageNumber" page_number: i64,
    7 "PageSize" page_size: i64, 8 "Success" success: bool, 9 "TotalCount" total_count: i64
} }

/// In the response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsData {
    pub alarm_stats: Option<ListProjectsAlarmStats>,
    pub common_transfer_config: Option<ListProjectsCommonTransferConfig>,
    pub dest_conn_id: Option<String>,
    pub enable_full_transfer: Option<bool>,
    pub enable_full_verify: Option<bool>,
    pub enable_incr_transfer: Option<bool>,
    pub enable_incr_verify: Option<bool>,
    pub enable_reverse_incr_transfer: Option<bool>,
    pub enable_struct_transfer: Option<bool>,
    pub extra_info: Option<ListProjectsExtraInfo>,
    pub full_transfer_config: Option<ListProjectsFullTransferConfig>,
    pub gmt_create: Option<String>,
    pub gmt_finish: Option<String>,
    pub gmt_modified: Option<String>,
    pub gmt_start: Option<String>,
    pub id: Option<String>,
    pub importance: Option<String>,
    pub incr_transfer_config: Option<ListProjectsIncrTransferConfig>,
    pub is_merging: Option<bool>,
    pub is_modifying: Option<bool>,
    pub is_sub_project: Option<bool>,
    pub labels: Vec<ListProjectsLabels>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub sink_connect_info: Option<ListProjectsSinkConnectInfo>,
    pub sink_endpoint_type: Option<String>,
    pub source_connect_info: Option<ListProjectsSourceConnectInfo>,
    pub source_endpoint_type: Option<String>,
    pub status: Option<String>,
    pub steps: Vec<ListProjectsSteps>,
    pub struct_transfer_config: Option<ListProjectsStructTransferConfig>,
    pub transfer_mapping: Option<ListProjectsTransferMapping>,
    pub r#type: Option<String>,
    pub worker_grade_id: Option<String>,
    pub worker_grade_info: Option<ListProjectsWorkerGradeInfo>,
}
model! { ListProjectsData {
    0 "AlarmStats" alarm_stats: ListProjectsAlarmStats,
    1 "CommonTransferConfig" common_transfer_config: ListProjectsCommonTransferConfig,
    2 "DestConnId" dest_conn_id: String, 3 "EnableFullTransfer" enable_full_transfer: bool,
    4 "EnableFullVerify" enable_full_verify: bool, 5 "EnableIncrTransfer" enable_incr_transfer: bool,
    6 "EnableIncrVerify" enable_incr_verify: bool, 7 "EnableReverseIncrTransfer" enable_reverse_incr_transfer: bool,
    8 "EnableStructTransfer" enable_struct_transfer: bool, 9 "ExtraInfo" extra_info: ListProjectsExtraInfo,
    10 "FullTransferConfig" full_transfer_config: ListProjectsFullTransferConfig, 11 "GmtCreate" gmt_create: String,
    12 "GmtFinish" gmt_finish: String, 13 "GmtModified" gmt_modified: String, 14 "GmtStart" gmt_start: String,
    15 "Id" id: String, 16 "Importance" importance: String,
    17 "IncrTransferConfig" incr_transfer_config: ListProjectsIncrTransferConfig, 18 "IsMerging" is_merging: bool,
    19 "IsModifying" is_modifying: bool, 20 "IsSubProject" is_sub_project: bool,
    21 "Labels" labels: Vec<ListProjectsLabels>, 22 "Name" name: String, 23 "Owner" owner: String,
    24 "SinkConnectInfo" sink_connect_info: ListProjectsSinkConnectInfo,
    25 "SinkEndpointType" sink_endpoint_type: String,
    26 "SourceConnectInfo" source_connect_info: ListProjectsSourceConnectInfo,
    27 "SourceEndpointType" source_endpoint_type: String, 28 "Status" status: String,
    29 "Steps" steps: Vec<ListProjectsSteps>,
    30 "StructTransferConfig" struct_transfer_config: ListProjectsStructTransferConfig,
    31 "TransferMapping" transfer_mapping: ListProjectsTransferMapping, 32 "Type" r#type: String,
    33 "WorkerGradeId" worker_grade_id: String, 34 "WorkerGradeInfo" worker_grade_info: ListProjectsWorkerGradeInfo
} }

/// In the response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsAlarmStats {
    pub alarm_content: Option<String>,
    pub alarming: Option<bool>,
    pub open_monitor: Option<bool>,
    pub recently_trigger_count: Option<i64>,
    pub rule_to_recently_trigger_count: BTreeMap<String, i64>,
    pub target: Option<String>,
}
model! { ListProjectsAlarmStats {
    0 "AlarmContent" alarm_content: String, 1 "Alarming" alarming: bool, 2 "OpenMonitor" open_monitor: bool,
    3 "RecentlyTriggerCount" recently_trigger_count: i64,
    4 "RuleToRecentlyTriggerCount" rule_to_recently_trigger_count: BTreeMap<String, i64>, 5 "Target" target: String
} }

/// In the response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsCommonTransferConfig {
    pub active_active: Option<bool>,
    pub data_works_business_name: Option<String>,
    pub datahub_topic_type: Option<String>,
    pub mq_partition: Option<i64>,
    pub mq_partition_mode: Option<String>,
    pub mq_serializer_type: Option<String>,
    pub rocket_mq_enable_msg_trace: Option<bool>,
    pub rocket_mq_msg_tags: Option<String>,
    pub rocket_mq_producer_group: Option<String>,
    pub rocket_mq_send_msg_timeout: Option<i64>,
    pub table_category: Option<String>,
}
model! { ListProjectsCommonTransferConfig {
    0 "ActiveActive" active_active: bool, 1 "DataWorksBusinessName" data_works_business_name: String,
    2 "DatahubTopicType" datahub_topic_type: String, 3 "MqPartition" mq_partition: i64,
    4 "MqPartitionMode" mq_partition_mode: String, 5 "MqSerializerType" mq_serializer_type: String,
    6 "RocketMqEnableMsgTrace" rocket_mq_enable_msg_trace: bool, 7 "RocketMqMsgTags" rocket_mq_msg_tags: String,
    8 "RocketMqProducerGroup" rocket_mq_producer_group: String,
    9 "RocketMqSendMsgTimeout" rocket_mq_send_msg_timeout: i64, 10 "TableCategory" table_category: String
} }

/// In the response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsExtraInfo {
    pub access_ob_source: Option<bool>,
    pub ignore_unsupport_ddl: Option<bool>,
    pub incr_sync_timestamp: Option<i64>,
    pub log_service_start_checkpoint: Option<i64>,
    pub max_connector_count: Option<i64>,
    pub monitoring_incr: Option<bool>,
    pub overwrite_config: Option<bool>,
    pub reverse_subtopics: Vec<String>,
    pub running_progress: Option<i64>,
    pub running_step: Option<String>,
    pub source_store_kept_hour: Option<i64>,
    pub store_incr: Option<bool>,
    pub sub_conds: BTreeMap<String, Vec<DataExtraInfoSubCondsValue>>,
    pub sub_dbs: BTreeMap<String, Vec<DataExtraInfoSubDbsValue>>,
    pub sub_ids: BTreeMap<String, String>,
    pub subtopics: Vec<String>,
    pub sync_delay: Option<i64>,
    pub sync_delay_sample_timestamp: Option<i64>,
}
model! { ListProjectsExtraInfo {
    0 "AccessObSource" access_ob_source: bool, 1 "IgnoreUnsupportDdl" ignore_unsupport_ddl: bool,
    2 "IncrSyncTimestamp" incr_sync_timestamp: i64, 3 "LogServiceStartCheckpoint" log_service_start_checkpoint: i64,
    4 "MaxConnectorCount" max_connector_count: i64, 5 "MonitoringIncr" monitoring_incr: bool,
    6 "OverwriteConfig" overwrite_config: bool, 7 "ReverseSubtopics" reverse_subtopics: Vec<String>,
    8 "RunningProgress" running_progress: i64, 9 "RunningStep" running_step: String,
    10 "SourceStoreKeptHour" source_store_kept_hour: i64, 11 "StoreIncr" store_incr: bool,
    12 "SubConds" sub_conds: BTreeMap<String, Vec<DataExtraInfoSubCondsValue>>,
    13 "SubDbs" sub_dbs: BTreeMap<String, Vec<DataExtraInfoSubDbsValue>>, 14 "SubIds" sub_ids: BTreeMap<String, String>,
    15 "Subtopics" subtopics: Vec<String>, 16 "SyncDelay" sync_delay: i64,
    17 "SyncDelaySampleTimestamp" sync_delay_sample_timestamp: i64
} }

/// In the response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsFullTransferConfig {
    pub allow_dest_table_not_empty: Option<bool>,
    pub full_transfer_speed_mode: Option<String>,
    pub full_verify_speed_mode: Option<String>,
    pub none_pk_uk_truncate_dst_table: Option<bool>,
}
model! { ListProjectsFullTransferConfig {
    0 "AllowDestTableNotEmpty" allow_dest_table_not_empty: bool,
    1 "FullTransferSpeedMode" full_transfer_speed_mode: String, 2 "FullVerifySpeedMode" full_verify_speed_mode: String,
    3 "NonePkUkTruncateDstTable" none_pk_uk_truncate_dst_table: bool
} }

/// In the response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsIncrTransferConfig {
    pub enable_incr_sync_statistics: Option<bool>,
    pub enable_sequencing_within_txn: Option<bool>,
    pub incr_sync_concurrency: Option<i64>,
    pub record_type_white_list: Vec<String>,
    pub start_timestamp: Option<i64>,
    pub store_log_kept_hour: Option<i64>,
}
model! { ListProjectsIncrTransferConfig {
    0 "EnableIncrSyncStatistics" enable_incr_sync_statistics: bool,
    1 "EnableSequencingWithinTxn" enable_sequencing_within_txn: bool,
    2 "IncrSyncConcurrency" incr_sync_concurrency: i64, 3 "RecordTypeWhiteList" record_type_white_list: Vec<String>,
    4 "StartTimestamp" start_timestamp: i64, 5 "StoreLogKeptHour" store_log_kept_hour: i64
} }

/// In the response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsLabels {
    pub count: Option<i64>,
    pub creator: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<i64>,
}
model! { ListProjectsLabels {
    0 "Count" count: i64, 1 "Creator" creator: String, 2 "Id" id: String, 3 "Name" name: String, 4 "Type" r#type: i64
} }

/// In the response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsSinkConnectInfo {
    pub charset: Option<String>,
    pub conn_extra_attributes: Option<Value>,
    pub connection_info: Option<String>,
    pub db_engine: Option<String>,
    pub endpoint_id: Option<String>,
    pub endpoint_name: Option<String>,
    pub endpoint_side: Option<String>,
    pub host: Option<String>,
    pub id: Option<String>,
    pub nls_length_semantics: Option<String>,
    pub ocp_name: Option<String>,
    pub operating_system: Option<String>,
    pub owner: Option<String>,
    pub port: Option<i64>,
    pub region: Option<String>,
    pub resource_owner: Option<String>,
    pub timezone: Option<String>,
    pub username: Option<String>,
    pub version: Option<String>,
}
model! { ListProjectsSinkConnectInfo {
    0 "Charset" charset: String, 1 "ConnExtraAttributes" conn_extra_attributes: Value,
    2 "ConnectionInfo" connection_info: String, 3 "DbEngine" db_engine: String, 4 "EndpointId" endpoint_id: String,
    5 "EndpointName" endpoint_name: String, 6 "EndpointSide" endpoint_side: String, 7 "Host" host: String,
    8 "Id" id: String, 9 "NlsLengthSemantics" nls_length_semantics: String, 10 "OcpName" ocp_name: String,
    11 "OperatingSystem" operating_system: String, 12 "Owner" owner: String, 13 "Port" port: i64,
    14 "Region" region: String, 15 "ResourceOwner" resource_owner: String, 16 "Timezone" timezone: String,
    17 "Username" username: String, 18 "Version" version: String
} }

/// In the response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsSourceConnectInfo {
    pub charset: Option<String>,
    pub conn_extra_attributes: Option<Value>,
    pub connection_info: Option<String>,
    pub db_engine: Option<String>,
    pub endpoint_id: Option<String>,
    pub endpoint_name: Option<String>,
    pub endpoint_side: Option<String>,
    pub host: Option<String>,
    pub id: Option<String>,
    pub nls_length_semantics: Option<String>,
    pub ocp_name: Option<String>,
    pub operating_system: Option<String>,
    pub owner: Option<String>,
    pub port: Option<i64>,
    pub region: Option<String>,
    pub resource_owner: Option<String>,
    pub timezone: Option<String>,
    pub username: Option<String>,
    pub version: Option<String>,
}
model! { ListProjectsSourceConnectInfo {
    0 "Charset" charset: String, 1 "ConnExtraAttributes" conn_extra_attributes: Value,
    2 "ConnectionInfo" connection_info: String, 3 "DbEngine" db_engine: String, 4 "EndpointId" endpoint_id: String,
    5 "EndpointName" endpoint_name: String, 6 "EndpointSide" endpoint_side: String, 7 "Host" host: String,
    8 "Id" id: String, 9 "NlsLengthSemantics" nls_length_semantics: String, 10 "OcpName" ocp_name: String,
    11 "OperatingSystem" operating_system: String, 12 "Owner" owner: String, 13 "Port" port: i64,
    14 "Region" region: String, 15 "ResourceOwner" resource_owner: String, 16 "Timezone" timezone: String,
    17 "Username" username: String, 18 "Version" version: String
} }

/// In the response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsSteps {
    pub description: Option<String>,
    pub extra_info: Option<ListProjectsStepsExtraInfo>,
    pub finish_time: Option<String>,
    pub name: Option<String>,
    pub order: Option<i64>,
    pub progress: Option<i64>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub step_info: BTreeMap<String, Value>,
}
model! { ListProjectsSteps {
    0 "Description" description: String, 1 "ExtraInfo" extra_info: ListProjectsStepsExtraInfo,
    2 "FinishTime" finish_time: String, 3 "Name" name: String, 4 "Order" order: i64, 5 "Progress" progress: i64,
    6 "StartTime" start_time: String, 7 "Status" status: String, 8 "StepInfo" step_info: BTreeMap<String, Value>
} }

/// In the response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsStepsExtraInfo {
    pub error_code: Option<String>,
    pub error_details: Vec<ListProjectsErrorDetails>,
    pub error_msg: Option<String>,
    pub error_param: BTreeMap<String, String>,
    pub failed_time: Option<String>,
}
model! { ListProjectsStepsExtraInfo {
    0 "ErrorCode" error_code: String, 1 "ErrorDetails" error_details: Vec<ListProjectsErrorDetails>,
    2 "ErrorMsg" error_msg: String, 3 "ErrorParam" error_param: BTreeMap<String, String>,
    4 "FailedTime" failed_time: String
} }

/// In the response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsErrorDetails {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { ListProjectsErrorDetails {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// In the response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsStructTransferConfig {
    pub byte_char_convert_strategy: Option<String>,
    pub defer_index_creation: Option<bool>,
}
model! { ListProjectsStructTransferConfig {
    0 "ByteCharConvertStrategy" byte_char_convert_strategy: String, 1 "DeferIndexCreation" defer_index_creation: bool
} }

/// In the response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsTransferMapping {
    pub mode: Option<String>,
}
model! { ListProjectsTransferMapping {
    0 "Mode" mode: String
} }

/// In the response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsWorkerGradeInfo {
    pub auto_renewal: Option<bool>,
    pub charge_type: Option<String>,
    pub dest_region: Option<String>,
    pub dest_type: Option<String>,
    pub end_time: Option<String>,
    pub expired: Option<bool>,
    pub gmt_create: Option<String>,
    pub grade: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub source_region: Option<String>,
    pub source_type: Option<String>,
    pub spec: Option<String>,
    pub spec_name: Option<String>,
}
model! { ListProjectsWorkerGradeInfo {
    0 "AutoRenewal" auto_renewal: bool, 1 "ChargeType" charge_type: String, 2 "DestRegion" dest_region: String,
    3 "DestType" dest_type: String, 4 "EndTime" end_time: String, 5 "Expired" expired: bool,
    6 "GmtCreate" gmt_create: String, 7 "Grade" grade: String, 8 "Id" id: String, 9 "Name" name: String,
    10 "SourceRegion" source_region: String, 11 "SourceType" source_type: String, 12 "Spec" spec: String,
    13 "SpecName" spec_name: String
} }

/// In the response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsErrorDetail {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { ListProjectsErrorDetail {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// Lists worker instances: `ListWorkerInstances` of `oceanbasepro` 2019-09-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/ListWorkerInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkerInstances {
    pub dest_type: Option<String>,
    pub instance_name: Option<String>,
    pub only_bindable: Option<bool>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub source_type: Option<String>,
    pub specs: Option<Vec<String>>,
}
operation! { ListWorkerInstances() "ListWorkerInstances" -> ListWorkerInstancesOutput {
    0 "DestType" dest_type: String, 1 "InstanceName" instance_name: String, 2 "OnlyBindable" only_bindable: bool,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "SourceType" source_type: String,
    6 "Specs" specs: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json)
] }
paged! { ListWorkerInstances: ListWorkerInstancesData = Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`ListWorkerInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkerInstancesOutput {
    pub advice: Option<String>,
    pub code: Option<String>,
    pub cost: Option<String>,
    pub data: Vec<ListWorkerInstancesData>,
    pub error_detail: Option<ListWorkerInstancesErrorDetail>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListWorkerInstancesOutput {
    0 "Advice" advice: String, 1 "Code" code: String, 2 "Cost" cost: String,
    3 "Data" data: Vec<ListWorkerInstancesData>, 4 "ErrorDetail" error_detail: ListWorkerInstancesErrorDetail,
    5 "Message" message: String, 6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64,
    8 "Success" success: bool, 9 "TotalCount" total_count: i64
} }

/// In the response of [`ListWorkerInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkerInstancesData {
    pub gmt_create: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub project_type: Option<String>,
    pub region: Option<String>,
    pub spec: Option<String>,
    pub status: Option<String>,
}
model! { ListWorkerInstancesData {
    0 "GmtCreate" gmt_create: String, 1 "Id" id: String, 2 "Name" name: String, 3 "ProjectId" project_id: String,
    4 "ProjectName" project_name: String, 5 "ProjectType" project_type: String, 6 "Region" region: String,
    7 "Spec" spec: String, 8 "Status" status: String
} }

/// In the response of [`ListWorkerInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkerInstancesErrorDetail {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { ListWorkerInstancesErrorDetail {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// Modifies database description: `ModifyDatabaseDescription` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/ModifyDatabaseDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabaseDescription {
    /// Required.
    pub database_name: String,
    /// Required.
    pub description: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub tenant_id: String,
}
operation! {
    ModifyDatabaseDescription(database_name: String, description: String, instance_id: String, tenant_id: String)
    "ModifyDatabaseDescription" -> Empty {
    0 "DatabaseName" database_name, 1 "Description" description, 2 "InstanceId" instance_id, 3 "TenantId" tenant_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ModifyDatabaseDescription`]: empty.
pub type ModifyDatabaseDescriptionOutput = Empty;

/// Modifies database user roles: `ModifyDatabaseUserRoles` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/ModifyDatabaseUserRoles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabaseUserRoles {
    /// Required.
    pub database_name: String,
    pub instance_id: Option<String>,
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub users: String,
}
operation! { ModifyDatabaseUserRoles(database_name: String, tenant_id: String, users: String)
    "ModifyDatabaseUserRoles" -> ModifyDatabaseUserRolesOutput {
    0 "DatabaseName" database_name, 1 "InstanceId" instance_id: String, 2 "TenantId" tenant_id, 3 "Users" users
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ModifyDatabaseUserRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabaseUserRolesOutput {
    pub tenant_user: Option<ModifyDatabaseUserRolesTenantUser>,
}
model! { ModifyDatabaseUserRolesOutput {
    0 "TenantUser" tenant_user: ModifyDatabaseUserRolesTenantUser
} }

/// In the response of [`ModifyDatabaseUserRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabaseUserRolesTenantUser {
    pub database_name: Option<String>,
    pub tenant_id: Option<String>,
    pub users: Vec<ModifyDatabaseUserRolesUsers>,
}
model! { ModifyDatabaseUserRolesTenantUser {
    0 "DatabaseName" database_name: String, 1 "TenantId" tenant_id: String,
    2 "Users" users: Vec<ModifyDatabaseUserRolesUsers>
} }

/// In the response of [`ModifyDatabaseUserRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabaseUserRolesUsers {
    pub role: Option<String>,
    pub user_name: Option<String>,
}
model! { ModifyDatabaseUserRolesUsers {
    0 "Role" role: String, 1 "UserName" user_name: String
} }

/// Modifies instance name: `ModifyInstanceName` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/ModifyInstanceName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceName {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_name: String,
}
operation! { ModifyInstanceName(instance_id: String, instance_name: String) "ModifyInstanceName" -> Empty {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ModifyInstanceName`]: empty.
pub type ModifyInstanceNameOutput = Empty;

/// Modifies instance node num: `ModifyInstanceNodeNum` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/ModifyInstanceNodeNum>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceNodeNum {
    pub dry_run: Option<bool>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub node_num: String,
}
operation! { ModifyInstanceNodeNum(instance_id: String, node_num: String)
    "ModifyInstanceNodeNum" -> ModifyInstanceNodeNumOutput {
    0 "DryRun" dry_run: bool, 1 "InstanceId" instance_id, 2 "NodeNum" node_num
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ModifyInstanceNodeNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceNodeNumOutput {
    pub data: Option<ModifyInstanceNodeNumData>,
}
model! { ModifyInstanceNodeNumOutput {
    0 "Data" data: ModifyInstanceNodeNumData
} }

/// In the response of [`ModifyInstanceNodeNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceNodeNumData {
    pub dry_run_result: Option<bool>,
    pub order_id: Option<String>,
}
model! { ModifyInstanceNodeNumData {
    0 "DryRunResult" dry_run_result: bool, 1 "OrderId" order_id: String
} }

/// Modifies instance ssl: `ModifyInstanceSSL` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/ModifyInstanceSSL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceSSL {
    /// Required.
    pub enable_ssl: String,
    /// Required.
    pub instance_id: String,
    pub tenant_id: Option<String>,
}
operation! { ModifyInstanceSSL(enable_ssl: String, instance_id: String) "ModifyInstanceSSL" -> ModifyInstanceSSLOutput {
    0 "EnableSSL" enable_ssl, 1 "InstanceId" instance_id, 2 "TenantId" tenant_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ModifyInstanceSSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceSSLOutput {
    pub instance_ssl: Option<ModifyInstanceSSLInstanceSSL>,
}
model! { ModifyInstanceSSLOutput {
    0 "InstanceSSL" instance_ssl: ModifyInstanceSSLInstanceSSL
} }

/// In the response of [`ModifyInstanceSSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceSSLInstanceSSL {
    pub enable_ssl: Option<String>,
    pub instance_id: Option<String>,
    pub tenant_id: Option<String>,
}
model! { ModifyInstanceSSLInstanceSSL {
    0 "EnableSSL" enable_ssl: String, 1 "InstanceId" instance_id: String, 2 "TenantId" tenant_id: String
} }

/// Modifies instance spec: `ModifyInstanceSpec` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/ModifyInstanceSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceSpec {
    pub disk_size: Option<i64>,
    pub disk_type: Option<String>,
    pub dry_run: Option<bool>,
    pub instance_class: Option<String>,
    /// Required.
    pub instance_id: String,
    pub upgrade_spec_native: Option<bool>,
}
operation! { ModifyInstanceSpec(instance_id: String) "ModifyInstanceSpec" -> ModifyInstanceSpecOutput {
    0 "DiskSize" disk_size: i64, 1 "DiskType" disk_type: String, 2 "DryRun" dry_run: bool,
    3 "InstanceClass" instance_class: String, 4 "InstanceId" instance_id,
    5 "UpgradeSpecNative" upgrade_spec_native: bool
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`ModifyInstanceSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceSpecOutput {
    pub data: Option<ModifyInstanceSpecData>,
}
model! { ModifyInstanceSpecOutput {
    0 "Data" data: ModifyInstanceSpecData
} }

/// In the response of [`ModifyInstanceSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceSpecData {
    pub dry_run_result: Option<bool>,
    pub order_id: Option<String>,
}
model! { ModifyInstanceSpecData {
    0 "DryRunResult" dry_run_result: bool, 1 "OrderId" order_id: String
} }

/// Modifies instance tags: `ModifyInstanceTags` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/ModifyInstanceTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceTags {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub tags: String,
}
operation! { ModifyInstanceTags(instance_id: String, tags: String) "ModifyInstanceTags" -> ModifyInstanceTagsOutput {
    0 "InstanceId" instance_id, 1 "Tags" tags
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ModifyInstanceTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceTagsOutput {
    pub message: Option<String>,
}
model! { ModifyInstanceTagsOutput {
    0 "Message" message: String
} }

/// Modifies instance temporary capacity: `ModifyInstanceTemporaryCapacity` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/ModifyInstanceTemporaryCapacity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceTemporaryCapacity {
    pub accept_language: Option<String>,
    pub disk_size: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub spec: String,
}
operation! { ModifyInstanceTemporaryCapacity(instance_id: String, spec: String)
    "ModifyInstanceTemporaryCapacity" -> Empty {
    0 "AcceptLanguage" accept_language: String, 1 "DiskSize" disk_size: String, 2 "InstanceId" instance_id,
    3 "Spec" spec
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ModifyInstanceTemporaryCapacity`]: empty.
pub type ModifyInstanceTemporaryCapacityOutput = Empty;

/// Modifies parameters: `ModifyParameters` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/ModifyParameters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParameters {
    /// Required.
    pub dimension: String,
    pub dimension_value: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub parameters: String,
}
operation! { ModifyParameters(dimension: String, instance_id: String, parameters: String)
    "ModifyParameters" -> ModifyParametersOutput {
    0 "Dimension" dimension, 1 "DimensionValue" dimension_value: String, 2 "InstanceId" instance_id,
    3 "Parameters" parameters
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ModifyParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParametersOutput {
    pub results: Option<ModifyParametersResults>,
}
model! { ModifyParametersOutput {
    0 "Results" results: ModifyParametersResults
} }

/// In the response of [`ModifyParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParametersResults {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyParametersResults {
    0 "Message" message: String, 1 "Success" success: bool
} }

/// Modifies security ips: `ModifySecurityIps` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/ModifySecurityIps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIps {
    /// Required.
    pub instance_id: String,
    pub security_ip_group_name: Option<String>,
    pub security_ips: Option<String>,
}
operation! { ModifySecurityIps(instance_id: String) "ModifySecurityIps" -> ModifySecurityIpsOutput {
    0 "InstanceId" instance_id, 1 "SecurityIpGroupName" security_ip_group_name: String,
    2 "SecurityIps" security_ips: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ModifySecurityIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIpsOutput {
    pub security_ip_group: Option<ModifySecurityIpsSecurityIpGroup>,
}
model! { ModifySecurityIpsOutput {
    0 "SecurityIpGroup" security_ip_group: ModifySecurityIpsSecurityIpGroup
} }

/// In the response of [`ModifySecurityIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIpsSecurityIpGroup {
    pub instance_id: Option<String>,
    pub security_ip_group_name: Option<String>,
    pub security_ips: Option<String>,
}
model! { ModifySecurityIpsSecurityIpGroup {
    0 "InstanceId" instance_id: String, 1 "SecurityIpGroupName" security_ip_group_name: String,
    2 "SecurityIps" security_ips: String
} }

/// Modifies tag name: `ModifyTagName` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/ModifyTagName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTagName {
    /// Required.
    pub key: String,
    /// Required.
    pub new_key: String,
}
operation! { ModifyTagName(key: String, new_key: String) "ModifyTagName" -> ModifyTagNameOutput {
    0 "Key" key, 1 "NewKey" new_key
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ModifyTagName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTagNameOutput {
    pub message: Option<String>,
}
model! { ModifyTagNameOutput {
    0 "Message" message: String
} }

/// Modifies tag value name: `ModifyTagValueName` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/ModifyTagValueName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTagValueName {
    /// Required.
    pub key: String,
    /// Required.
    pub new_value: String,
    /// Required.
    pub value: String,
}
operation! { ModifyTagValueName(key: String, new_value: String, value: String)
    "ModifyTagValueName" -> ModifyTagValueNameOutput {
    0 "Key" key, 1 "NewValue" new_value, 2 "Value" value
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ModifyTagValueName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTagValueNameOutput {
    pub message: Option<String>,
}
model! { ModifyTagValueNameOutput {
    0 "Message" message: String
} }

/// Modifies tenant encryption: `ModifyTenantEncryption` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/ModifyTenantEncryption>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTenantEncryption {
    pub encryption_key_id: Option<String>,
    /// Required.
    pub encryption_type: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub tenant_id: String,
}
operation! { ModifyTenantEncryption(encryption_type: String, instance_id: String, tenant_id: String)
    "ModifyTenantEncryption" -> ModifyTenantEncryptionOutput {
    0 "EncryptionKeyId" encryption_key_id: String, 1 "EncryptionType" encryption_type, 2 "InstanceId" instance_id,
    3 "TenantId" tenant_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ModifyTenantEncryption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTenantEncryptionOutput {
    pub tenant_encryption: Option<ModifyTenantEncryptionTenantEncryption>,
}
model! { ModifyTenantEncryptionOutput {
    0 "TenantEncryption" tenant_encryption: ModifyTenantEncryptionTenantEncryption
} }

/// In the response of [`ModifyTenantEncryption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTenantEncryptionTenantEncryption {
    pub encryption_type: Option<String>,
    pub instance_id: Option<String>,
    pub tenant_id: Option<String>,
}
model! { ModifyTenantEncryptionTenantEncryption {
    0 "EncryptionType" encryption_type: String, 1 "InstanceId" instance_id: String, 2 "TenantId" tenant_id: String
} }

/// Modifies tenant primary zone: `ModifyTenantPrimaryZone` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/ModifyTenantPrimaryZone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTenantPrimaryZone {
    /// Required.
    pub instance_id: String,
    pub master_intranet_address_zone: Option<String>,
    pub primary_zone: Option<String>,
    pub tenant_endpoint_direct_id: Option<String>,
    pub tenant_endpoint_id: Option<String>,
    /// Required.
    pub tenant_id: String,
    pub user_direct_vswitch_id: Option<String>,
    pub user_vswitch_id: Option<String>,
    pub user_vpc_owner_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { ModifyTenantPrimaryZone(instance_id: String, tenant_id: String) "ModifyTenantPrimaryZone" -> Empty {
    0 "InstanceId" instance_id, 1 "MasterIntranetAddressZone" master_intranet_address_zone: String,
    2 "PrimaryZone" primary_zone: String, 3 "TenantEndpointDirectId" tenant_endpoint_direct_id: String,
    4 "TenantEndpointId" tenant_endpoint_id: String, 5 "TenantId" tenant_id,
    6 "UserDirectVSwitchId" user_direct_vswitch_id: String, 7 "UserVSwitchId" user_vswitch_id: String,
    8 "UserVpcOwnerId" user_vpc_owner_id: String, 9 "VpcId" vpc_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] }

/// Response of [`ModifyTenantPrimaryZone`]: empty.
pub type ModifyTenantPrimaryZoneOutput = Empty;

/// Modifies tenant resource: `ModifyTenantResource` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/ModifyTenantResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTenantResource {
    /// Required.
    pub cpu: i64,
    /// Required.
    pub instance_id: String,
    pub iops: Option<String>,
    pub log_disk: Option<i64>,
    /// Required.
    pub memory: i64,
    /// Deprecated.
    pub read_only_zone_list: Option<String>,
    /// Required.
    pub tenant_id: String,
}
operation! { ModifyTenantResource(cpu: i64, instance_id: String, memory: i64, tenant_id: String)
    "ModifyTenantResource" -> ModifyTenantResourceOutput {
    0 "Cpu" cpu, 1 "InstanceId" instance_id, 2 "Iops" iops: String, 3 "LogDisk" log_disk: i64, 4 "Memory" memory,
    5 "ReadOnlyZoneList" read_only_zone_list: String, 6 "TenantId" tenant_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`ModifyTenantResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTenantResourceOutput {
    pub tenant_id: Option<String>,
}
model! { ModifyTenantResourceOutput {
    0 "TenantId" tenant_id: String
} }

/// Modifies tenant security ip group: `ModifyTenantSecurityIpGroup` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/ModifyTenantSecurityIpGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTenantSecurityIpGroup {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub security_ip_group_name: String,
    /// Required.
    pub security_ips: String,
    /// Required.
    pub tenant_id: String,
}
operation! {
    ModifyTenantSecurityIpGroup(instance_id: String, security_ip_group_name: String, security_ips: String, tenant_id: String)
    "ModifyTenantSecurityIpGroup" -> ModifyTenantSecurityIpGroupOutput {
    0 "InstanceId" instance_id, 1 "SecurityIpGroupName" security_ip_group_name, 2 "SecurityIps" security_ips,
    3 "TenantId" tenant_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ModifyTenantSecurityIpGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTenantSecurityIpGroupOutput {
    pub security_ip_group: Option<ModifyTenantSecurityIpGroupSecurityIpGroup>,
}
model! { ModifyTenantSecurityIpGroupOutput {
    0 "SecurityIpGroup" security_ip_group: ModifyTenantSecurityIpGroupSecurityIpGroup
} }

/// In the response of [`ModifyTenantSecurityIpGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTenantSecurityIpGroupSecurityIpGroup {
    pub instance_id: Option<String>,
    pub security_ip_group_name: Option<String>,
    pub security_ips: Option<String>,
    pub tenant_id: Option<String>,
}
model! { ModifyTenantSecurityIpGroupSecurityIpGroup {
    0 "InstanceId" instance_id: String, 1 "SecurityIpGroupName" security_ip_group_name: String,
    2 "SecurityIps" security_ips: String, 3 "TenantId" tenant_id: String
} }

/// Modifies tenant tags: `ModifyTenantTags` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/ModifyTenantTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTenantTags {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub tags: String,
    /// Required.
    pub tenant_id: String,
}
operation! { ModifyTenantTags(instance_id: String, tags: String, tenant_id: String)
    "ModifyTenantTags" -> ModifyTenantTagsOutput {
    0 "InstanceId" instance_id, 1 "Tags" tags, 2 "TenantId" tenant_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ModifyTenantTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTenantTagsOutput {
    pub message: Option<String>,
}
model! { ModifyTenantTagsOutput {
    0 "Message" message: String
} }

/// Modifies tenant user description: `ModifyTenantUserDescription` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/ModifyTenantUserDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTenantUserDescription {
    /// Required.
    pub description: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub user_name: String,
}
operation! {
    ModifyTenantUserDescription(description: String, instance_id: String, tenant_id: String, user_name: String)
    "ModifyTenantUserDescription" -> Empty {
    0 "Description" description, 1 "InstanceId" instance_id, 2 "TenantId" tenant_id, 3 "UserName" user_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ModifyTenantUserDescription`]: empty.
pub type ModifyTenantUserDescriptionOutput = Empty;

/// Modifies tenant user password: `ModifyTenantUserPassword` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/ModifyTenantUserPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTenantUserPassword {
    pub encryption_type: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub user_name: String,
    /// Required. Secret.
    pub user_password: Secret,
}
operation! {
    ModifyTenantUserPassword(instance_id: String, tenant_id: String, user_name: String, user_password: Secret)
    "ModifyTenantUserPassword" -> Empty {
    0 "EncryptionType" encryption_type: String, 1 "InstanceId" instance_id, 2 "TenantId" tenant_id,
    3 "UserName" user_name, 4 "UserPassword" user_password
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`ModifyTenantUserPassword`]: empty.
pub type ModifyTenantUserPasswordOutput = Empty;

/// Modifies tenant user roles: `ModifyTenantUserRoles` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/ModifyTenantUserRoles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTenantUserRoles {
    pub global_permissions: Option<String>,
    /// Required.
    pub instance_id: String,
    pub modify_type: Option<String>,
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub user_name: String,
    /// Required.
    pub user_role: String,
    pub user_type: Option<String>,
}
operation! { ModifyTenantUserRoles(instance_id: String, tenant_id: String, user_name: String, user_role: String)
    "ModifyTenantUserRoles" -> ModifyTenantUserRolesOutput {
    0 "GlobalPermissions" global_permissions: String, 1 "InstanceId" instance_id, 2 "ModifyType" modify_type: String,
    3 "TenantId" tenant_id, 4 "UserName" user_name, 5 "UserRole" user_role, 6 "UserType" user_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`ModifyTenantUserRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTenantUserRolesOutput {
    pub tenant_user: Option<ModifyTenantUserRolesTenantUser>,
}
model! { ModifyTenantUserRolesOutput {
    0 "TenantUser" tenant_user: ModifyTenantUserRolesTenantUser
} }

/// In the response of [`ModifyTenantUserRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTenantUserRolesTenantUser {
    pub tenant_id: Option<String>,
    pub user_name: Option<String>,
    pub user_role: Vec<ModifyTenantUserRolesUserRole>,
}
model! { ModifyTenantUserRolesTenantUser {
    0 "TenantId" tenant_id: String, 1 "UserName" user_name: String,
    2 "UserRole" user_role: Vec<ModifyTenantUserRolesUserRole>
} }

/// In the response of [`ModifyTenantUserRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTenantUserRolesUserRole {
    pub database: Option<String>,
    pub is_success: Option<bool>,
    pub role: Option<String>,
    pub table: Option<String>,
}
model! { ModifyTenantUserRolesUserRole {
    0 "Database" database: String, 1 "IsSuccess" is_success: bool, 2 "Role" role: String, 3 "Table" table: String
} }

/// Modifies tenant user status: `ModifyTenantUserStatus` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/ModifyTenantUserStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTenantUserStatus {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub user_name: String,
    /// Required.
    pub user_status: String,
}
operation! { ModifyTenantUserStatus(instance_id: String, tenant_id: String, user_name: String, user_status: String)
    "ModifyTenantUserStatus" -> ModifyTenantUserStatusOutput {
    0 "InstanceId" instance_id, 1 "TenantId" tenant_id, 2 "UserName" user_name, 3 "UserStatus" user_status
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ModifyTenantUserStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTenantUserStatusOutput {
    pub tenant_user: Vec<ModifyTenantUserStatusTenantUser>,
}
model! { ModifyTenantUserStatusOutput {
    0 "TenantUser" tenant_user: Vec<ModifyTenantUserStatusTenantUser>
} }

/// In the response of [`ModifyTenantUserStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTenantUserStatusTenantUser {
    pub tenant_id: Option<String>,
    pub user_name: Option<String>,
    pub user_status: Option<String>,
}
model! { ModifyTenantUserStatusTenantUser {
    0 "TenantId" tenant_id: String, 1 "UserName" user_name: String, 2 "UserStatus" user_status: String
} }

/// Releases project: `ReleaseProject` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/ReleaseProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseProject {
    /// Required.
    pub id: String,
}
operation! { ReleaseProject(id: String) "ReleaseProject" -> ReleaseProjectOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`ReleaseProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseProjectOutput {
    pub advice: Option<String>,
    pub code: Option<String>,
    pub cost: Option<String>,
    pub data: Option<Value>,
    pub error_detail: Option<ReleaseProjectErrorDetail>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ReleaseProjectOutput {
    0 "Advice" advice: String, 1 "Code" code: String, 2 "Cost" cost: String, 3 "Data" data: Value,
    4 "ErrorDetail" error_detail: ReleaseProjectErrorDetail, 5 "Message" message: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "Success" success: bool,
    9 "TotalCount" total_count: i64
} }

/// In the response of [`ReleaseProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseProjectErrorDetail {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { ReleaseProjectErrorDetail {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// Releases worker instance: `ReleaseWorkerInstance` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/ReleaseWorkerInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseWorkerInstance {
    /// Required.
    pub id: String,
}
operation! { ReleaseWorkerInstance(id: String) "ReleaseWorkerInstance" -> ReleaseWorkerInstanceOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`ReleaseWorkerInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseWorkerInstanceOutput {
    pub advice: Option<String>,
    pub code: Option<String>,
    pub cost: Option<String>,
    pub data: Option<String>,
    pub error_detail: Option<ReleaseWorkerInstanceErrorDetail>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ReleaseWorkerInstanceOutput {
    0 "Advice" advice: String, 1 "Code" code: String, 2 "Cost" cost: String, 3 "Data" data: String,
    4 "ErrorDetail" error_detail: ReleaseWorkerInstanceErrorDetail, 5 "Message" message: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "Success" success: bool,
    9 "TotalCount" total_count: i64
} }

/// In the response of [`ReleaseWorkerInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseWorkerInstanceErrorDetail {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { ReleaseWorkerInstanceErrorDetail {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// Removes standby instance: `RemoveStandbyInstance` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/RemoveStandbyInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveStandbyInstance {
    pub forced: Option<bool>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub target_instance_id: String,
}
operation! { RemoveStandbyInstance(instance_id: String, target_instance_id: String) "RemoveStandbyInstance" -> Empty {
    0 "Forced" forced: bool, 1 "InstanceId" instance_id, 2 "TargetInstanceId" target_instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`RemoveStandbyInstance`]: empty.
pub type RemoveStandbyInstanceOutput = Empty;

/// Resumes project: `ResumeProject` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/ResumeProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeProject {
    /// Required.
    pub id: String,
}
operation! { ResumeProject(id: String) "ResumeProject" -> ResumeProjectOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`ResumeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeProjectOutput {
    pub advice: Option<String>,
    pub code: Option<String>,
    pub cost: Option<String>,
    pub data: Option<Value>,
    pub error_detail: Option<ResumeProjectErrorDetail>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ResumeProjectOutput {
    0 "Advice" advice: String, 1 "Code" code: String, 2 "Cost" cost: String, 3 "Data" data: Value,
    4 "ErrorDetail" error_detail: ResumeProjectErrorDetail, 5 "Message" message: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "Success" success: bool,
    9 "TotalCount" total_count: i64
} }

/// In the response of [`ResumeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeProjectErrorDetail {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { ResumeProjectErrorDetail {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// Retries project modify records: `RetryProjectModifyRecords` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/RetryProjectModifyRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryProjectModifyRecords {
    /// Required.
    pub id: String,
}
operation! { RetryProjectModifyRecords(id: String) "RetryProjectModifyRecords" -> RetryProjectModifyRecordsOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`RetryProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryProjectModifyRecordsOutput {
    pub advice: Option<String>,
    pub code: Option<String>,
    pub cost: Option<String>,
    pub data: Option<Value>,
    pub error_detail: Option<RetryProjectModifyRecordsErrorDetail>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { RetryProjectModifyRecordsOutput {
    0 "Advice" advice: String, 1 "Code" code: String, 2 "Cost" cost: String, 3 "Data" data: Value,
    4 "ErrorDetail" error_detail: RetryProjectModifyRecordsErrorDetail, 5 "Message" message: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "Success" success: bool,
    9 "TotalCount" total_count: i64
} }

/// In the response of [`RetryProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryProjectModifyRecordsErrorDetail {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { RetryProjectModifyRecordsErrorDetail {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// Starts project: `StartProject` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/StartProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartProject {
    /// Required.
    pub id: String,
}
operation! { StartProject(id: String) "StartProject" -> StartProjectOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`StartProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartProjectOutput {
    pub advice: Option<String>,
    pub code: Option<String>,
    pub cost: Option<String>,
    pub data: Option<String>,
    pub error_detail: Option<StartProjectErrorDetail>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { StartProjectOutput {
    0 "Advice" advice: String, 1 "Code" code: String, 2 "Cost" cost: String, 3 "Data" data: String,
    4 "ErrorDetail" error_detail: StartProjectErrorDetail, 5 "Message" message: String, 6 "PageNumber" page_number: i64,
    7 "PageSize" page_size: i64, 8 "Success" success: bool, 9 "TotalCount" total_count: i64
} }

/// In the response of [`StartProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartProjectErrorDetail {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { StartProjectErrorDetail {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// Starts projects by label: `StartProjectsByLabel` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/StartProjectsByLabel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartProjectsByLabel {
    /// Required.
    pub id: String,
}
operation! { StartProjectsByLabel(id: String) "StartProjectsByLabel" -> StartProjectsByLabelOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`StartProjectsByLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartProjectsByLabelOutput {
    pub advice: Option<String>,
    pub code: Option<String>,
    pub cost: Option<String>,
    pub data: Option<StartProjectsByLabelData>,
    pub error_detail: Option<StartProjectsByLabelErrorDetail>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { StartProjectsByLabelOutput {
    0 "Advice" advice: String, 1 "Code" code: String, 2 "Cost" cost: String, 3 "Data" data: StartProjectsByLabelData,
    4 "ErrorDetail" error_detail: StartProjectsByLabelErrorDetail, 5 "Message" message: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "Success" success: bool,
    9 "TotalCount" total_count: i64
} }

/// In the response of [`StartProjectsByLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartProjectsByLabelData {
    pub failed_project_ids: Vec<String>,
    pub succeed_project_ids: Vec<String>,
    pub total: Option<i64>,
}
model! { StartProjectsByLabelData {
    0 "FailedProjectIds" failed_project_ids: Vec<String>, 1 "SucceedProjectIds" succeed_project_ids: Vec<String>,
    2 "Total" total: i64
} }

/// In the response of [`StartProjectsByLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartProjectsByLabelErrorDetail {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { StartProjectsByLabelErrorDetail {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// Stops project: `StopProject` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/StopProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopProject {
    /// Required.
    pub id: String,
}
operation! { StopProject(id: String) "StopProject" -> StopProjectOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`StopProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopProjectOutput {
    pub advice: Option<String>,
    pub code: Option<String>,
    pub cost: Option<String>,
    pub data: Option<String>,
    pub error_detail: Option<StopProjectErrorDetail>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { StopProjectOutput {
    0 "Advice" advice: String, 1 "Code" code: String, 2 "Cost" cost: String, 3 "Data" data: String,
    4 "ErrorDetail" error_detail: StopProjectErrorDetail, 5 "Message" message: String, 6 "PageNumber" page_number: i64,
    7 "PageSize" page_size: i64, 8 "Success" success: bool, 9 "TotalCount" total_count: i64
} }

/// In the response of [`StopProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopProjectErrorDetail {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { StopProjectErrorDetail {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// Stops project modify records: `StopProjectModifyRecords` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/StopProjectModifyRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopProjectModifyRecords {
    /// Required.
    pub id: String,
}
operation! { StopProjectModifyRecords(id: String) "StopProjectModifyRecords" -> StopProjectModifyRecordsOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`StopProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopProjectModifyRecordsOutput {
    pub advice: Option<String>,
    pub code: Option<String>,
    pub cost: Option<String>,
    pub data: Option<Value>,
    pub error_detail: Option<StopProjectModifyRecordsErrorDetail>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { StopProjectModifyRecordsOutput {
    0 "Advice" advice: String, 1 "Code" code: String, 2 "Cost" cost: String, 3 "Data" data: Value,
    4 "ErrorDetail" error_detail: StopProjectModifyRecordsErrorDetail, 5 "Message" message: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "Success" success: bool,
    9 "TotalCount" total_count: i64
} }

/// In the response of [`StopProjectModifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopProjectModifyRecordsErrorDetail {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { StopProjectModifyRecordsErrorDetail {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// Stops projects by label: `StopProjectsByLabel` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/StopProjectsByLabel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopProjectsByLabel {
    /// Required.
    pub id: String,
}
operation! { StopProjectsByLabel(id: String) "StopProjectsByLabel" -> StopProjectsByLabelOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`StopProjectsByLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopProjectsByLabelOutput {
    pub advice: Option<String>,
    pub code: Option<String>,
    pub cost: Option<String>,
    pub data: Option<StopProjectsByLabelData>,
    pub error_detail: Option<StopProjectsByLabelErrorDetail>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { StopProjectsByLabelOutput {
    0 "Advice" advice: String, 1 "Code" code: String, 2 "Cost" cost: String, 3 "Data" data: StopProjectsByLabelData,
    4 "ErrorDetail" error_detail: StopProjectsByLabelErrorDetail, 5 "Message" message: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "Success" success: bool,
    9 "TotalCount" total_count: i64
} }

/// In the response of [`StopProjectsByLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopProjectsByLabelData {
    pub failed_project_ids: Vec<String>,
    pub succeed_project_ids: Vec<String>,
    pub total: Option<i64>,
}
model! { StopProjectsByLabelData {
    0 "FailedProjectIds" failed_project_ids: Vec<String>, 1 "SucceedProjectIds" succeed_project_ids: Vec<String>,
    2 "Total" total: i64
} }

/// In the response of [`StopProjectsByLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopProjectsByLabelErrorDetail {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { StopProjectsByLabelErrorDetail {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

/// `SwitchoverInstance` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/SwitchoverInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchoverInstance {
    pub forced: Option<bool>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub target_instance_id: String,
}
operation! { SwitchoverInstance(instance_id: String, target_instance_id: String)
    "SwitchoverInstance" -> SwitchoverInstanceOutput {
    0 "Forced" forced: bool, 1 "InstanceId" instance_id, 2 "TargetInstanceId" target_instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`SwitchoverInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchoverInstanceOutput {
    pub data: Option<SwitchoverInstanceData>,
}
model! { SwitchoverInstanceOutput {
    0 "Data" data: SwitchoverInstanceData
} }

/// In the response of [`SwitchoverInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchoverInstanceData {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SwitchoverInstanceData {
    0 "Message" message: String, 1 "Success" success: bool
} }

/// Updates project config: `UpdateProjectConfig` of `oceanbasepro` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OceanBasePro/2019-09-01/UpdateProjectConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectConfig {
    pub common_transfer_config: Option<UpdateProjectConfigCommonTransferConfig>,
    pub full_transfer_config: Option<UpdateProjectConfigFullTransferConfig>,
    /// Required.
    pub id: String,
    pub incr_transfer_config: Option<UpdateProjectConfigIncrTransferConfig>,
    pub reverse_incr_transfer_config: Option<
        UpdateProjectConfigReverseIncrTransferConfig,
    >,
}
operation! { UpdateProjectConfig(id: String) "UpdateProjectConfig" -> UpdateProjectConfigOutput {
    0 "CommonTransferConfig" common_transfer_config: UpdateProjectConfigCommonTransferConfig,
    1 "FullTransferConfig" full_transfer_config: UpdateProjectConfigFullTransferConfig, 2 "Id" id,
    3 "IncrTransferConfig" incr_transfer_config: UpdateProjectConfigIncrTransferConfig,
    4 "ReverseIncrTransferConfig" reverse_incr_transfer_config: UpdateProjectConfigReverseIncrTransferConfig
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::Json)
] }

/// In the request of [`UpdateProjectConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectConfigCommonTransferConfig {
    pub sink_store_format: Option<String>,
    pub source_store_format: Option<String>,
}
input! { UpdateProjectConfigCommonTransferConfig() {
    0 "SinkStoreFormat" sink_store_format: String, 1 "SourceStoreFormat" source_store_format: String
} }

/// In the request of [`UpdateProjectConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectConfigFullTransferConfig {
    pub index_ddl_concurrency_limit: Option<i64>,
    pub max_concurrent_index_ddls: Option<i64>,
    pub read_worker_num: Option<i64>,
    pub throttle_iops: Option<i64>,
    pub throttle_rps: Option<i64>,
    pub write_worker_num: Option<i64>,
}
input! { UpdateProjectConfigFullTransferConfig() {
    0 "IndexDDLConcurrencyLimit" index_ddl_concurrency_limit: i64,
    1 "MaxConcurrentIndexDDLs" max_concurrent_index_ddls: i64, 2 "ReadWorkerNum" read_worker_num: i64,
    3 "ThrottleIOPS" throttle_iops: i64, 4 "ThrottleRps" throttle_rps: i64, 5 "WriteWorkerNum" write_worker_num: i64
} }

/// In the request of [`UpdateProjectConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectConfigIncrTransferConfig {
    pub incr_sync_thread_count: Option<i64>,
    pub record_type_white_list: Option<Vec<String>>,
    pub support_ddl_types: Option<Vec<String>>,
    pub throttle_iops: Option<i64>,
    pub throttle_rps: Option<i64>,
}
input! { UpdateProjectConfigIncrTransferConfig() {
    0 "IncrSyncThreadCount" incr_sync_thread_count: i64, 1 "RecordTypeWhiteList" record_type_white_list: Vec<String>,
    2 "SupportDDLTypes" support_ddl_types: Vec<String>, 3 "ThrottleIOPS" throttle_iops: i64,
    4 "ThrottleRps" throttle_rps: i64
} }

/// In the request of [`UpdateProjectConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectConfigReverseIncrTransferConfig {
    pub incr_sync_thread_count: Option<i64>,
    pub record_type_white_list: Option<Vec<String>>,
    pub support_ddl_types: Option<Vec<String>>,
    pub throttle_iops: Option<i64>,
    pub throttle_rps: Option<i64>,
}
input! { UpdateProjectConfigReverseIncrTransferConfig() {
    0 "IncrSyncThreadCount" incr_sync_thread_count: i64, 1 "RecordTypeWhiteList" record_type_white_list: Vec<String>,
    2 "SupportDDLTypes" support_ddl_types: Vec<String>, 3 "ThrottleIOPS" throttle_iops: i64,
    4 "ThrottleRps" throttle_rps: i64
} }

/// Response of [`UpdateProjectConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectConfigOutput {
    pub advice: Option<String>,
    pub code: Option<String>,
    pub cost: Option<String>,
    pub data: Option<String>,
    pub error_detail: Option<UpdateProjectConfigErrorDetail>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { UpdateProjectConfigOutput {
    0 "Advice" advice: String, 1 "Code" code: String, 2 "Cost" cost: String, 3 "Data" data: String,
    4 "ErrorDetail" error_detail: UpdateProjectConfigErrorDetail, 5 "Message" message: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "Success" success: bool,
    9 "TotalCount" total_count: i64
} }

/// In the response of [`UpdateProjectConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectConfigErrorDetail {
    pub code: Option<String>,
    pub extra_context: BTreeMap<String, Value>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub message_mcms_context: BTreeMap<String, String>,
    pub message_mcms_key: Option<String>,
    pub proposal: Option<String>,
    pub proposal_mcms_context: BTreeMap<String, String>,
    pub proposal_mcms_key: Option<String>,
    pub reason: Option<String>,
    pub reason_mcms_context: BTreeMap<String, String>,
    pub reason_mcms_key: Option<String>,
    pub upstream_error_detail: Option<Value>,
}
model! { UpdateProjectConfigErrorDetail {
    0 "Code" code: String, 1 "ExtraContext" extra_context: BTreeMap<String, Value>, 2 "Level" level: String,
    3 "Message" message: String, 4 "MessageMcmsContext" message_mcms_context: BTreeMap<String, String>,
    5 "MessageMcmsKey" message_mcms_key: String, 6 "Proposal" proposal: String,
    7 "ProposalMcmsContext" proposal_mcms_context: BTreeMap<String, String>,
    8 "ProposalMcmsKey" proposal_mcms_key: String, 9 "Reason" reason: String,
    10 "ReasonMcmsContext" reason_mcms_context: BTreeMap<String, String>, 11 "ReasonMcmsKey" reason_mcms_key: String,
    12 "UpstreamErrorDetail" upstream_error_detail: Value
} }

#[cfg(feature = "unstable-registry")]
register! {
    BatchKillProcessList, BatchKillSessionList, CancelProjectModifyRecord, CreateBackupSetDownloadLink, CreateDatabase,
    CreateInstance, CreateLabel, CreateMySqlDataSource, CreateOasOutlineTask, CreateOceanBaseDataSource,
    CreateOmsMysqlDataSource, CreateProject, CreateProjectModifyRecords, CreateRdsPostgreSQLDataSource,
    CreateSecurityIpGroup, CreateTag, CreateTagValue, CreateTenant, CreateTenantReadOnlyConnection,
    CreateTenantSecurityIpGroup, CreateTenantUser, DeleteDataSource, DeleteDatabases, DeleteInstances, DeleteProject,
    DeleteSecurityIpGroup, DeleteTag, DeleteTagValue, DeleteTenantSecurityIpGroup, DeleteTenantUsers, DeleteTenants,
    DescribeAnomalySQLList, DescribeAvailableCpuResource, DescribeAvailableMemResource, DescribeAvailableSpec,
    DescribeAvailableZone, DescribeBackupEncryptedString, DescribeBackupSetDownloadLink, DescribeCharset,
    DescribeDataBackupSet, DescribeDatabases, DescribeInstance, DescribeInstanceAvailableZones,
    DescribeInstanceCreatableZone, DescribeInstanceSSL, DescribeInstanceSecurityConfigs, DescribeInstanceSummary,
    DescribeInstanceTags, DescribeInstanceTenantModes, DescribeInstanceTopology, DescribeInstances, DescribeMetricsData,
    DescribeNodeMetrics, DescribeOasAnomalySQLList, DescribeOasSQLDetails, DescribeOasSQLHistoryList,
    DescribeOasSQLPlans, DescribeOasSlowSQLList, DescribeOasTopSQLList, DescribeOutlineBinding, DescribeParameters,
    DescribeParametersHistory, DescribeProcessStatsComposition, DescribeProject, DescribeProjectComponents,
    DescribeProjectProgress, DescribeProjectStepMetric, DescribeProjectSteps, DescribeProxyService,
    DescribeRecommendIndex, DescribeRestorableTenants, DescribeSQLDetails, DescribeSQLHistoryList, DescribeSQLPlans,
    DescribeSQLSamples, DescribeSQLTuningAdvices, DescribeSampleSqlRawTexts, DescribeSecurityIpGroups,
    DescribeSessionList, DescribeSlowSQLHistoryList, DescribeSlowSQLList, DescribeSqlAuditStat,
    DescribeStandbyCreateMode, DescribeTagValues, DescribeTenant, DescribeTenantEncryption, DescribeTenantMetrics,
    DescribeTenantReadableScn, DescribeTenantSecurityConfigs, DescribeTenantSecurityIpGroups, DescribeTenantTags,
    DescribeTenantUserRoles, DescribeTenantUsers, DescribeTenantZonesRead, DescribeTenants, DescribeTimeZones,
    DescribeTopSQLList, DescribeZones, GetUploadOssUrl, KillProcessList, ListAllLabels, ListDataSource,
    ListProjectFullVerifyResult, ListProjectModifyRecords, ListProjects, ListWorkerInstances, ModifyDatabaseDescription,
    ModifyDatabaseUserRoles, ModifyInstanceName, ModifyInstanceNodeNum, ModifyInstanceSSL, ModifyInstanceSpec,
    ModifyInstanceTags, ModifyInstanceTemporaryCapacity, ModifyParameters, ModifySecurityIps, ModifyTagName,
    ModifyTagValueName, ModifyTenantEncryption, ModifyTenantPrimaryZone, ModifyTenantResource,
    ModifyTenantSecurityIpGroup, ModifyTenantTags, ModifyTenantUserDescription, ModifyTenantUserPassword,
    ModifyTenantUserRoles, ModifyTenantUserStatus, ReleaseProject, ReleaseWorkerInstance, RemoveStandbyInstance,
    ResumeProject, RetryProjectModifyRecords, StartProject, StartProjectsByLabel, StopProject, StopProjectModifyRecords,
    StopProjectsByLabel, SwitchoverInstance, UpdateProjectConfig
}
