//! `pts` of Tencent Cloud, API version 2021-07-28.
//!
//! Endpoint: `pts.tencentcloudapi.com`, or `pts.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, pts::DescribeAvailableMetrics};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAvailableMetrics::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("pts", "2021-07-28", "pts", &Endpoints::NONE);

/// `AbortCronJobs` of `pts` 2021-07-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=AbortCronJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbortCronJobs {
    /// Required.
    pub project_id: String,
    /// Required.
    pub cron_job_ids: Vec<String>,
}
operation! { AbortCronJobs(project_id: String, cron_job_ids: Vec<String>) "AbortCronJobs" -> Empty {
    0 "ProjectId" project_id, 1 "CronJobIds" cron_job_ids
} }

/// Response of [`AbortCronJobs`]: empty.
pub type AbortCronJobsOutput = Empty;

/// `AbortJob` of `pts` 2021-07-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=AbortJob>.
///
/// Errors: [`codes::FAILED_OPERATION_JOB_STATUS_NOT_RUNNING`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbortJob {
    /// Required.
    pub job_id: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub scenario_id: String,
    pub abort_reason: Option<i64>,
}
operation! { AbortJob(job_id: String, project_id: String, scenario_id: String) "AbortJob" -> Empty {
    0 "JobId" job_id, 1 "ProjectId" project_id, 2 "ScenarioId" scenario_id, 3 "AbortReason" abort_reason: i64
} }

/// Response of [`AbortJob`]: empty.
pub type AbortJobOutput = Empty;

/// `AdjustJobSpeed` of `pts` 2021-07-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=AdjustJobSpeed>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdjustJobSpeed {
    /// Required.
    pub job_id: String,
    /// Required.
    pub target_requests_per_second: i64,
    pub project_id: Option<String>,
    pub scenario_id: Option<String>,
}
operation! { AdjustJobSpeed(job_id: String, target_requests_per_second: i64) "AdjustJobSpeed" -> Empty {
    0 "JobId" job_id, 1 "TargetRequestsPerSecond" target_requests_per_second, 2 "ProjectId" project_id: String,
    3 "ScenarioId" scenario_id: String
} }

/// Response of [`AdjustJobSpeed`]: empty.
pub type AdjustJobSpeedOutput = Empty;

/// Copies scenario: `CopyScenario` of `pts` 2021-07-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=CopyScenario>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyScenario {
    /// Required.
    pub project_id: String,
    /// Required.
    pub scenario_id: String,
}
operation! { CopyScenario(project_id: String, scenario_id: String) "CopyScenario" -> CopyScenarioOutput {
    0 "ProjectId" project_id, 1 "ScenarioId" scenario_id
} }

/// Response of [`CopyScenario`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyScenarioOutput {
    pub scenario_id: Option<String>,
}
model! { CopyScenarioOutput {
    0 "ScenarioId" scenario_id: String
} }

/// Creates alert channel: `CreateAlertChannel` of `pts` 2021-07-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=CreateAlertChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertChannel {
    /// Required.
    pub notice_id: String,
    /// Required.
    pub project_id: String,
    pub amp_consumer_id: Option<String>,
}
operation! { CreateAlertChannel(notice_id: String, project_id: String) "CreateAlertChannel" -> Empty {
    0 "NoticeId" notice_id, 1 "ProjectId" project_id, 2 "AMPConsumerId" amp_consumer_id: String
} }

/// Response of [`CreateAlertChannel`]: empty.
pub type CreateAlertChannelOutput = Empty;

/// Creates cron job: `CreateCronJob` of `pts` 2021-07-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=CreateCronJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCronJob {
    /// Required.
    pub name: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub scenario_id: String,
    /// Required.
    pub scenario_name: String,
    /// Required.
    pub frequency_type: i64,
    /// Required.
    pub cron_expression: String,
    /// Required.
    pub job_owner: String,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    pub notice_id: Option<String>,
    pub note: Option<String>,
}

/// Arguments of [`CreateCronJob::new`].
pub struct CreateCronJobRequired {
    pub name: String,
    pub project_id: String,
    pub scenario_id: String,
    pub scenario_name: String,
    pub frequency_type: i64,
    pub cron_expression: String,
    pub job_owner: String,
}
operation! {
    CreateCronJob { CreateCronJobRequired: name, project_id, scenario_id, scenario_name, frequency_type, cron_expression, job_owner }
    "CreateCronJob" -> CreateCronJobOutput {
    0 "Name" name, 1 "ProjectId" project_id, 2 "ScenarioId" scenario_id, 3 "ScenarioName" scenario_name,
    4 "FrequencyType" frequency_type, 5 "CronExpression" cron_expression, 6 "JobOwner" job_owner,
    7 "EndTime" end_time: String, 8 "NoticeId" notice_id: String, 9 "Note" note: String
} }

/// Response of [`CreateCronJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCronJobOutput {
    pub cron_job_id: Option<String>,
}
model! { CreateCronJobOutput {
    0 "CronJobId" cron_job_id: String
} }

/// Creates environment: `CreateEnvironment` of `pts` 2021-07-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=CreateEnvironment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvironment {
    /// Required.
    pub project_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub env_vars: Vec<EnvVar>,
    pub description: Option<String>,
}
operation! { CreateEnvironment(project_id: String, name: String, env_vars: Vec<EnvVar>)
    "CreateEnvironment" -> CreateEnvironmentOutput {
    0 "ProjectId" project_id, 1 "Name" name, 2 "EnvVars" env_vars, 3 "Description" description: String
} }

/// In the request of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvVar {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
    pub description: Option<String>,
}
input! { EnvVar() {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Value" value: String, 3 "Description" description: String
} }

/// Response of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvironmentOutput {
    pub env_id: Option<String>,
}
model! { CreateEnvironmentOutput {
    0 "EnvId" env_id: String
} }

/// Creates file: `CreateFile` of `pts` 2021-07-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=CreateFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFile {
    /// Required.
    pub file_id: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub kind: i64,
    /// Required.
    pub name: String,
    /// Required.
    pub size: i64,
    /// Required.
    pub r#type: String,
    pub line_count: Option<i64>,
    pub head_lines: Option<Vec<String>>,
    pub tail_lines: Option<Vec<String>>,
    pub header_in_file: Option<bool>,
    pub header_columns: Option<Vec<String>>,
    pub file_infos: Option<Vec<FileInfo>>,
}

/// Arguments of [`CreateFile::new`].
pub struct CreateFileRequired {
    pub file_id: String,
    pub project_id: String,
    pub kind: i64,
    pub name: String,
    pub size: i64,
    pub r#type: String,
}
operation! { CreateFile { CreateFileRequired: file_id, project_id, kind, name, size, r#type } "CreateFile" -> Empty {
    0 "FileId" file_id, 1 "ProjectId" project_id, 2 "Kind" kind, 3 "Name" name, 4 "Size" size, 5 "Type" r#type,
    6 "LineCount" line_count: i64, 7 "HeadLines" head_lines: Vec<String>, 8 "TailLines" tail_lines: Vec<String>,
    9 "HeaderInFile" header_in_file: bool, 10 "HeaderColumns" header_columns: Vec<String>,
    11 "FileInfos" file_infos: Vec<FileInfo>
} }

/// Response of [`CreateFile`]: empty.
pub type CreateFileOutput = Empty;

/// In the request of [`CreateFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileInfo {
    pub name: Option<String>,
    pub size: Option<i64>,
    pub r#type: Option<String>,
    /// RFC 3339 time.
    pub updated_at: Option<String>,
    pub file_id: Option<String>,
}
input! { FileInfo() {
    0 "Name" name: String, 1 "Size" size: i64, 2 "Type" r#type: String, 3 "UpdatedAt" updated_at: String,
    4 "FileId" file_id: String
} }

/// Creates project: `CreateProject` of `pts` 2021-07-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=CreateProject>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCESS_TAG_FAIL`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProject {
    /// Required.
    pub name: String,
    pub description: Option<String>,
    pub tags: Option<Vec<TagSpec>>,
}
operation! { CreateProject(name: String) "CreateProject" -> CreateProjectOutput {
    0 "Name" name, 1 "Description" description: String, 2 "Tags" tags: Vec<TagSpec>
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagSpec {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { TagSpec() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectOutput {
    pub project_id: Option<String>,
}
model! { CreateProjectOutput {
    0 "ProjectId" project_id: String
} }

/// Creates scenario: `CreateScenario` of `pts` 2021-07-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=CreateScenario>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScenario {
    /// Required.
    pub name: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub project_id: String,
    pub description: Option<String>,
    pub load: Option<Load>,
    pub configs: Option<Vec<String>>,
    pub datasets: Option<Vec<TestData>>,
    pub extensions: Option<Vec<String>>,
    pub sla_id: Option<String>,
    pub cron_id: Option<String>,
    pub scripts: Option<Vec<String>>,
    pub test_scripts: Option<Vec<ScriptInfo>>,
    pub protocols: Option<Vec<ProtocolInfo>>,
    pub request_files: Option<Vec<FileInfo>>,
    pub sla_policy: Option<SLAPolicy>,
    pub plugins: Option<Vec<FileInfo>>,
    pub domain_name_config: Option<DomainNameConfig>,
    pub owner: Option<String>,
}
operation! { CreateScenario(name: String, r#type: String, project_id: String) "CreateScenario" -> CreateScenarioOutput {
    0 "Name" name, 1 "Type" r#type, 2 "ProjectId" project_id, 3 "Description" description: String, 4 "Load" load: Load,
    5 "Configs" configs: Vec<String>, 6 "Datasets" datasets: Vec<TestData>, 7 "Extensions" extensions: Vec<String>,
    8 "SLAId" sla_id: String, 9 "CronId" cron_id: String, 10 "Scripts" scripts: Vec<String>,
    11 "TestScripts" test_scripts: Vec<ScriptInfo>, 12 "Protocols" protocols: Vec<ProtocolInfo>,
    13 "RequestFiles" request_files: Vec<FileInfo>, 14 "SLAPolicy" sla_policy: SLAPolicy,
    15 "Plugins" plugins: Vec<FileInfo>, 16 "DomainNameConfig" domain_name_config: DomainNameConfig,
    17 "Owner" owner: String
} }

/// In the request of [`CreateScenario`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Load {
    pub load_spec: Option<LoadSpec>,
    pub vpc_load_distribution: Option<VpcLoadDistribution>,
    pub geo_regions_load_distribution: Option<Vec<GeoRegionsLoadItem>>,
}
input! { Load() {
    0 "LoadSpec" load_spec: LoadSpec, 1 "VpcLoadDistribution" vpc_load_distribution: VpcLoadDistribution,
    2 "GeoRegionsLoadDistribution" geo_regions_load_distribution: Vec<GeoRegionsLoadItem>
} }

/// In the request of [`CreateScenario`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadSpec {
    pub concurrency: Option<Concurrency>,
    pub requests_per_second: Option<RequestsPerSecond>,
    pub script_origin: Option<ScriptOrigin>,
}
input! { LoadSpec() {
    0 "Concurrency" concurrency: Concurrency, 1 "RequestsPerSecond" requests_per_second: RequestsPerSecond,
    2 "ScriptOrigin" script_origin: ScriptOrigin
} }

/// In the request of [`CreateScenario`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Concurrency {
    pub stages: Option<Vec<Stage>>,
    pub iteration_count: Option<i64>,
    pub max_requests_per_second: Option<i64>,
    pub graceful_stop_seconds: Option<i64>,
    pub resources: Option<i64>,
    pub mode: Option<String>,
}
input! { Concurrency() {
    0 "Stages" stages: Vec<Stage>, 1 "IterationCount" iteration_count: i64,
    2 "MaxRequestsPerSecond" max_requests_per_second: i64, 3 "GracefulStopSeconds" graceful_stop_seconds: i64,
    4 "Resources" resources: i64, 5 "Mode" mode: String
} }

/// In the request of [`CreateScenario`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Stage {
    pub duration_seconds: Option<i64>,
    pub target_virtual_users: Option<i64>,
}
input! { Stage() {
    0 "DurationSeconds" duration_seconds: i64, 1 "TargetVirtualUsers" target_virtual_users: i64
} }

/// In the request of [`CreateScenario`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestsPerSecond {
    pub max_requests_per_second: Option<i64>,
    pub duration_seconds: Option<i64>,
    pub target_virtual_users: Option<i64>,
    pub resources: Option<i64>,
    pub start_requests_per_second: Option<i64>,
    pub target_requests_per_second: Option<i64>,
    pub graceful_stop_seconds: Option<i64>,
    pub iteration_count: Option<i64>,
}
input! { RequestsPerSecond() {
    0 "MaxRequestsPerSecond" max_requests_per_second: i64, 1 "DurationSeconds" duration_seconds: i64,
    2 "TargetVirtualUsers" target_virtual_users: i64, 3 "Resources" resources: i64,
    4 "StartRequestsPerSecond" start_requests_per_second: i64,
    5 "TargetRequestsPerSecond" target_requests_per_second: i64, 6 "GracefulStopSeconds" graceful_stop_seconds: i64,
    7 "IterationCount" iteration_count: i64
} }

/// In the request of [`CreateScenario`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScriptOrigin {
    /// Required.
    pub machine_number: Option<i64>,
    /// Required.
    pub machine_specification: Option<String>,
    /// Required.
    pub duration_seconds: Option<i64>,
}
input! { ScriptOrigin(machine_number: i64, machine_specification: String, duration_seconds: i64) {
    0 "MachineNumber" machine_number: i64, 1 "MachineSpecification" machine_specification: String,
    2 "DurationSeconds" duration_seconds: i64
} }

/// In the request of [`CreateScenario`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcLoadDistribution {
    /// Required.
    pub region_id: Option<i64>,
    pub region: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_ids: Option<Vec<String>>,
}
input! { VpcLoadDistribution(region_id: i64) {
    0 "RegionId" region_id: i64, 1 "Region" region: String, 2 "VpcId" vpc_id: String,
    3 "SubnetIds" subnet_ids: Vec<String>
} }

/// In the request of [`CreateScenario`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeoRegionsLoadItem {
    /// Required.
    pub region_id: Option<i64>,
    pub region: Option<String>,
    pub percentage: Option<i64>,
}
input! { GeoRegionsLoadItem(region_id: i64) {
    0 "RegionId" region_id: i64, 1 "Region" region: String, 2 "Percentage" percentage: i64
} }

/// In the request of [`CreateScenario`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestData {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub split: Option<bool>,
    /// Required.
    pub header_in_file: Option<bool>,
    pub header_columns: Option<Vec<String>>,
    pub line_count: Option<i64>,
    /// RFC 3339 time.
    pub updated_at: Option<String>,
    pub size: Option<i64>,
    pub head_lines: Option<Vec<String>>,
    pub tail_lines: Option<Vec<String>>,
    pub r#type: Option<String>,
    pub file_id: Option<String>,
}
input! { TestData(name: String, split: bool, header_in_file: bool) {
    0 "Name" name: String, 1 "Split" split: bool, 2 "HeaderInFile" header_in_file: bool,
    3 "HeaderColumns" header_columns: Vec<String>, 4 "LineCount" line_count: i64, 5 "UpdatedAt" updated_at: String,
    6 "Size" size: i64, 7 "HeadLines" head_lines: Vec<String>, 8 "TailLines" tail_lines: Vec<String>,
    9 "Type" r#type: String, 10 "FileId" file_id: String
} }

/// In the request of [`CreateScenario`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScriptInfo {
    pub name: Option<String>,
    pub size: Option<i64>,
    pub r#type: Option<String>,
    /// RFC 3339 time.
    pub updated_at: Option<String>,
    pub encoded_content: Option<String>,
    pub encoded_http_archive: Option<String>,
    pub load_weight: Option<i64>,
    pub file_id: Option<String>,
    pub uploaded: Option<bool>,
}
input! { ScriptInfo() {
    0 "Name" name: String, 1 "Size" size: i64, 2 "Type" r#type: String, 3 "UpdatedAt" updated_at: String,
    4 "EncodedContent" encoded_content: String, 5 "EncodedHttpArchive" encoded_http_archive: String,
    6 "LoadWeight" load_weight: i64, 7 "FileId" file_id: String, 8 "Uploaded" uploaded: bool
} }

/// In the request of [`CreateScenario`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtocolInfo {
    pub name: Option<String>,
    pub size: Option<i64>,
    pub r#type: Option<String>,
    /// RFC 3339 time.
    pub updated_at: Option<String>,
    pub file_id: Option<String>,
}
input! { ProtocolInfo() {
    0 "Name" name: String, 1 "Size" size: i64, 2 "Type" r#type: String, 3 "UpdatedAt" updated_at: String,
    4 "FileId" file_id: String
} }

/// In the request of [`CreateScenario`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SLAPolicy {
    pub sla_rules: Option<Vec<SLARule>>,
    pub alert_channel: Option<AlertChannel>,
}
input! { SLAPolicy() {
    0 "SLARules" sla_rules: Vec<SLARule>, 1 "AlertChannel" alert_channel: AlertChannel
} }

/// In the request of [`CreateScenario`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SLARule {
    pub metric: Option<String>,
    pub aggregation: Option<String>,
    pub condition: Option<String>,
    pub value: Option<f64>,
    pub label_filter: Option<Vec<SLALabel>>,
    pub abort_flag: Option<bool>,
    pub r#for: Option<String>,
}
input! { SLARule() {
    0 "Metric" metric: String, 1 "Aggregation" aggregation: String, 2 "Condition" condition: String,
    3 "Value" value: f64, 4 "LabelFilter" label_filter: Vec<SLALabel>, 5 "AbortFlag" abort_flag: bool,
    6 "For" r#for: String
} }

/// In the request of [`CreateScenario`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SLALabel {
    pub label_name: Option<String>,
    pub label_value: Option<String>,
}
input! { SLALabel() {
    0 "LabelName" label_name: String, 1 "LabelValue" label_value: String
} }

/// In the request of [`CreateScenario`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlertChannel {
    pub notice_id: Option<String>,
    pub amp_consumer_id: Option<String>,
}
input! { AlertChannel() {
    0 "NoticeId" notice_id: String, 1 "AMPConsumerId" amp_consumer_id: String
} }

/// In the request of [`CreateScenario`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainNameConfig {
    pub host_aliases: Option<Vec<HostAlias>>,
    pub dns_config: Option<DNSConfig>,
}
input! { DomainNameConfig() {
    0 "HostAliases" host_aliases: Vec<HostAlias>, 1 "DNSConfig" dns_config: DNSConfig
} }

/// In the request of [`CreateScenario`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostAlias {
    pub host_names: Option<Vec<String>>,
    pub ip: Option<String>,
}
input! { HostAlias() {
    0 "HostNames" host_names: Vec<String>, 1 "IP" ip: String
} }

/// In the request of [`CreateScenario`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DNSConfig {
    pub nameservers: Option<Vec<String>>,
}
input! { DNSConfig() {
    0 "Nameservers" nameservers: Vec<String>
} }

/// Response of [`CreateScenario`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScenarioOutput {
    pub scenario_id: Option<String>,
}
model! { CreateScenarioOutput {
    0 "ScenarioId" scenario_id: String
} }

/// Deletes alert channel: `DeleteAlertChannel` of `pts` 2021-07-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=DeleteAlertChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlertChannel {
    /// Required.
    pub project_id: String,
    /// Required.
    pub notice_id: String,
}
operation! { DeleteAlertChannel(project_id: String, notice_id: String) "DeleteAlertChannel" -> Empty {
    0 "ProjectId" project_id, 1 "NoticeId" notice_id
} }

/// Response of [`DeleteAlertChannel`]: empty.
pub type DeleteAlertChannelOutput = Empty;

/// Deletes cron jobs: `DeleteCronJobs` of `pts` 2021-07-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=DeleteCronJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCronJobs {
    /// Required.
    pub project_id: String,
    /// Required.
    pub cron_job_ids: Vec<String>,
}
operation! { DeleteCronJobs(project_id: String, cron_job_ids: Vec<String>) "DeleteCronJobs" -> Empty {
    0 "ProjectId" project_id, 1 "CronJobIds" cron_job_ids
} }

/// Response of [`DeleteCronJobs`]: empty.
pub type DeleteCronJobsOutput = Empty;

/// Deletes environments: `DeleteEnvironments` of `pts` 2021-07-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=DeleteEnvironments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvironments {}
operation! { DeleteEnvironments() "DeleteEnvironments" -> Empty {} }

/// Response of [`DeleteEnvironments`]: empty.
pub type DeleteEnvironmentsOutput = Empty;

/// Deletes files: `DeleteFiles` of `pts` 2021-07-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=DeleteFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFiles {
    /// Required.
    pub project_id: String,
    /// Required.
    pub file_ids: Vec<String>,
}
operation! { DeleteFiles(project_id: String, file_ids: Vec<String>) "DeleteFiles" -> Empty {
    0 "ProjectId" project_id, 1 "FileIds" file_ids
} }

/// Response of [`DeleteFiles`]: empty.
pub type DeleteFilesOutput = Empty;

/// Deletes jobs: `DeleteJobs` of `pts` 2021-07-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=DeleteJobs>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJobs {
    /// Required.
    pub job_ids: Vec<String>,
    /// Required.
    pub project_id: String,
    /// Required.
    pub scenario_ids: Vec<String>,
}
operation! { DeleteJobs(job_ids: Vec<String>, project_id: String, scenario_ids: Vec<String>) "DeleteJobs" -> Empty {
    0 "JobIds" job_ids, 1 "ProjectId" project_id, 2 "ScenarioIds" scenario_ids
} }

/// Response of [`DeleteJobs`]: empty.
pub type DeleteJobsOutput = Empty;

/// Deletes projects: `DeleteProjects` of `pts` 2021-07-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=DeleteProjects>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjects {
    /// Required.
    pub project_ids: Vec<String>,
    pub delete_scenarios: Option<bool>,
    pub delete_jobs: Option<bool>,
}
operation! { DeleteProjects(project_ids: Vec<String>) "DeleteProjects" -> Empty {
    0 "ProjectIds" project_ids, 1 "DeleteScenarios" delete_scenarios: bool, 2 "DeleteJobs" delete_jobs: bool
} }

/// Response of [`DeleteProjects`]: empty.
pub type DeleteProjectsOutput = Empty;

/// Deletes scenarios: `DeleteScenarios` of `pts` 2021-07-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=DeleteScenarios>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScenarios {
    /// Required.
    pub scenario_ids: Vec<String>,
    /// Required.
    pub project_id: String,
    pub delete_jobs: Option<bool>,
}
operation! { DeleteScenarios(scenario_ids: Vec<String>, project_id: String) "DeleteScenarios" -> Empty {
    0 "ScenarioIds" scenario_ids, 1 "ProjectId" project_id, 2 "DeleteJobs" delete_jobs: bool
} }

/// Response of [`DeleteScenarios`]: empty.
pub type DeleteScenariosOutput = Empty;

/// Describes alert channels: `DescribeAlertChannels` of `pts` 2021-07-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=DescribeAlertChannels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertChannels {
    /// Required.
    pub project_ids: Vec<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub notice_ids: Option<Vec<String>>,
    pub order_by: Option<String>,
    pub ascend: Option<bool>,
}
operation! { DescribeAlertChannels(project_ids: Vec<String>) "DescribeAlertChannels" -> DescribeAlertChannelsOutput {
    0 "ProjectIds" project_ids, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "NoticeIds" notice_ids: Vec<String>,
    4 "OrderBy" order_by: String, 5 "Ascend" ascend: bool
} }
paged! { DescribeAlertChannels: AlertChannelRecord =
    Offset "Offset", "AlertChannelSet" alert_channel_set, total "Total" }

/// Response of [`DescribeAlertChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertChannelsOutput {
    pub alert_channel_set: Vec<AlertChannelRecord>,
    pub total: Option<i64>,
}
model! { DescribeAlertChannelsOutput {
    0 "AlertChannelSet" alert_channel_set: Vec<AlertChannelRecord>, 1 "Total" total: i64
} }

/// In the response of [`DescribeAlertChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlertChannelRecord {
    pub notice_id: Option<String>,
    pub amp_consumer_id: Option<String>,
    pub project_id: Option<String>,
    pub status: Option<i64>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
}
model! { AlertChannelRecord {
    0 "NoticeId" notice_id: String, 1 "AMPConsumerId" amp_consumer_id: String, 2 "ProjectId" project_id: String,
    3 "Status" status: i64, 4 "CreatedAt" created_at: String, 5 "UpdatedAt" updated_at: String, 6 "AppId" app_id: i64,
    7 "Uin" uin: String, 8 "SubAccountUin" sub_account_uin: String
} }

/// Describes alert records: `DescribeAlertRecords` of `pts` 2021-07-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=DescribeAlertRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertRecords {
    /// Required.
    pub project_ids: Vec<String>,
    pub scenario_ids: Option<Vec<String>>,
    pub job_ids: Option<Vec<String>>,
    pub ascend: Option<bool>,
    pub order_by: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub scenario_names: Option<Vec<String>>,
}
operation! { DescribeAlertRecords(project_ids: Vec<String>) "DescribeAlertRecords" -> DescribeAlertRecordsOutput {
    0 "ProjectIds" project_ids, 1 "ScenarioIds" scenario_ids: Vec<String>, 2 "JobIds" job_ids: Vec<String>,
    3 "Ascend" ascend: bool, 4 "OrderBy" order_by: String, 5 "Offset" offset: i64, 6 "Limit" limit: i64,
    7 "ScenarioNames" scenario_names: Vec<String>
} }
paged! { DescribeAlertRecords: AlertRecord = Offset "Offset", "AlertRecordSet" alert_record_set, total "Total" }

/// Response of [`DescribeAlertRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertRecordsOutput {
    pub alert_record_set: Vec<AlertRecord>,
    pub total: Option<i64>,
}
model! { DescribeAlertRecordsOutput {
    0 "AlertRecordSet" alert_record_set: Vec<AlertRecord>, 1 "Total" total: i64
} }

/// In the response of [`DescribeAlertRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlertRecord {
    pub alert_record_id: Option<String>,
    pub project_id: Option<String>,
    pub scenario_id: Option<String>,
    pub status: Option<AlertRecordStatus>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub job_id: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub scenario_name: Option<String>,
    pub target: Option<String>,
    pub job_sla_id: Option<String>,
    pub job_sla_description: Option<String>,
}
model! { AlertRecord {
    0 "AlertRecordId" alert_record_id: String, 1 "ProjectId" project_id: String, 2 "ScenarioId" scenario_id: String,
    3 "Status" status: AlertRecordStatus, 4 "CreatedAt" created_at: String, 5 "UpdatedAt" updated_at: String,
    6 "JobId" job_id: String, 7 "AppId" app_id: i64, 8 "Uin" uin: String, 9 "SubAccountUin" sub_account_uin: String,
    10 "ScenarioName" scenario_name: String, 11 "Target" target: String, 12 "JobSLAId" job_sla_id: String,
    13 "JobSLADescription" job_sla_description: String
} }

/// In the response of [`DescribeAlertRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlertRecordStatus {
    pub abort_job: Option<i64>,
    pub send_notice: Option<i64>,
}
model! { AlertRecordStatus {
    0 "AbortJob" abort_job: i64, 1 "SendNotice" send_notice: i64
} }

/// Describes available metrics: `DescribeAvailableMetrics` of `pts` 2021-07-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=DescribeAvailableMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableMetrics {}
operation! { DescribeAvailableMetrics() "DescribeAvailableMetrics" -> DescribeAvailableMetricsOutput {} }

/// Response of [`DescribeAvailableMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableMetricsOutput {
    pub metric_set: Vec<MetricInfo>,
}
model! { DescribeAvailableMetricsOutput {
    0 "MetricSet" metric_set: Vec<MetricInfo>
} }

/// In the response of [`DescribeAvailableMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricInfo {
    pub metric: Option<String>,
    pub alias: Option<String>,
    pub description: Option<String>,
    pub metric_type: Option<String>,
    pub unit: Option<String>,
    pub aggregations: Vec<AggregationLegend>,
    pub inner_metric: Option<bool>,
}
model! { MetricInfo {
    0 "Metric" metric: String, 1 "Alias" alias: String, 2 "Description" description: String,
    3 "MetricType" metric_type: String, 4 "Unit" unit: String, 5 "Aggregations" aggregations: Vec<AggregationLegend>,
    6 "InnerMetric" inner_metric: bool
} }

/// In the response of [`DescribeAvailableMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AggregationLegend {
    pub aggregation: Option<String>,
    pub legend: Option<String>,
    pub unit: Option<String>,
}
model! { AggregationLegend {
    0 "Aggregation" aggregation: String, 1 "Legend" legend: String, 2 "Unit" unit: String
} }

/// Describes check summary: `DescribeCheckSummary` of `pts` 2021-07-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=DescribeCheckSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCheckSummary {
    /// Required.
    pub job_id: String,
    /// Required.
    pub scenario_id: String,
    /// Required.
    pub project_id: String,
}
operation! { DescribeCheckSummary(job_id: String, scenario_id: String, project_id: String)
    "DescribeCheckSummary" -> DescribeCheckSummaryOutput {
    0 "JobId" job_id, 1 "ScenarioId" scenario_id, 2 "ProjectId" project_id
} }

/// Response of [`DescribeCheckSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCheckSummaryOutput {
    pub check_summary_set: Vec<CheckSummary>,
}
model! { DescribeCheckSummaryOutput {
    0 "CheckSummarySet" check_summary_set: Vec<CheckSummary>
} }

/// In the response of [`DescribeCheckSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSummary {
    pub name: Option<String>,
    pub step: Option<String>,
    pub success_count: Option<i64>,
    pub fail_count: Option<i64>,
    pub error_rate: Option<f64>,
}
model! { CheckSummary {
    0 "Name" name: String, 1 "Step" step: String, 2 "SuccessCount" success_count: i64, 3 "FailCount" fail_count: i64,
    4 "ErrorRate" error_rate: f64
} }

/// Describes cron jobs: `DescribeCronJobs` of `pts` 2021-07-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=DescribeCronJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCronJobs {
    /// Required.
    pub project_ids: Vec<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub cron_job_ids: Option<Vec<String>>,
    pub cron_job_name: Option<String>,
    pub cron_job_status: Option<Vec<i64>>,
    pub order_by: Option<String>,
    pub ascend: Option<bool>,
}
operation! { DescribeCronJobs(project_ids: Vec<String>) "DescribeCronJobs" -> DescribeCronJobsOutput {
    0 "ProjectIds" project_ids, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "CronJobIds" cron_job_ids: Vec<String>,
    4 "CronJobName" cron_job_name: String, 5 "CronJobStatus" cron_job_status: Vec<i64>, 6 "OrderBy" order_by: String,
    7 "Ascend" ascend: bool
} }
paged! { DescribeCronJobs: CronJob = Offset "Offset", "CronJobSet" cron_job_set, total "Total" }

/// Response of [`DescribeCronJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCronJobsOutput {
    pub total: Option<i64>,
    pub cron_job_set: Vec<CronJob>,
}
model! { DescribeCronJobsOutput {
    0 "Total" total: i64, 1 "CronJobSet" cron_job_set: Vec<CronJob>
} }

/// In the response of [`DescribeCronJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CronJob {
    pub cron_job_id: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<String>,
    pub scenario_id: Option<String>,
    pub scenario_name: Option<String>,
    pub cron_expression: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    pub abort_reason: Option<i64>,
    pub status: Option<i64>,
    pub notice_id: Option<String>,
    /// RFC 3339 time.
    pub created_at: Option<String>,
    /// RFC 3339 time.
    pub updated_at: Option<String>,
    pub frequency_type: Option<i64>,
    pub note: Option<String>,
    pub job_owner: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
}
model! { CronJob {
    0 "CronJobId" cron_job_id: String, 1 "Name" name: String, 2 "ProjectId" project_id: String,
    3 "ScenarioId" scenario_id: String, 4 "ScenarioName" scenario_name: String,
    5 "CronExpression" cron_expression: String, 6 "EndTime" end_time: String, 7 "AbortReason" abort_reason: i64,
    8 "Status" status: i64, 9 "NoticeId" notice_id: String, 10 "CreatedAt" created_at: String,
    11 "UpdatedAt" updated_at: String, 12 "FrequencyType" frequency_type: i64, 13 "Note" note: String,
    14 "JobOwner" job_owner: String, 15 "AppId" app_id: i64, 16 "Uin" uin: String,
    17 "SubAccountUin" sub_account_uin: String
} }

/// Describes environments: `DescribeEnvironments` of `pts` 2021-07-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=DescribeEnvironments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironments {}
operation! { DescribeEnvironments() "DescribeEnvironments" -> Empty {} }

/// Response of [`DescribeEnvironments`]: empty.
pub type DescribeEnvironmentsOutput = Empty;

/// Describes error summary: `DescribeErrorSummary` of `pts` 2021-07-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=DescribeErrorSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeErrorSummary {
    /// Required.
    pub job_id: String,
    /// Required.
    pub scenario_id: String,
    /// Required.
    pub project_id: String,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeErrorSummary(job_id: String, scenario_id: String, project_id: String)
    "DescribeErrorSummary" -> DescribeErrorSummaryOutput {
    0 "JobId" job_id, 1 "ScenarioId" scenario_id, 2 "ProjectId" project_id, 3 "Filters" filters: Vec<Filter>
} }

/// In the request of [`DescribeErrorSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// Required.
    pub operator: Option<i64>,
    /// Required.
    pub label_name: Option<String>,
    /// Required.
    pub label_value: Option<String>,
}
input! { Filter(operator: i64, label_name: String, label_value: String) {
    0 "Operator" operator: i64, 1 "LabelName" label_name: String, 2 "LabelValue" label_value: String
} }

/// Response of [`DescribeErrorSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeErrorSummaryOutput {
    pub error_summary_set: Vec<ErrorSummary>,
}
model! { DescribeErrorSummaryOutput {
    0 "ErrorSummarySet" error_summary_set: Vec<ErrorSummary>
} }

/// In the response of [`DescribeErrorSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorSummary {
    pub status: Option<String>,
    pub result: Option<String>,
    pub count: Option<i64>,
    pub rate: Option<f64>,
    pub message: Option<String>,
    pub proto: Option<String>,
}
model! { ErrorSummary {
    0 "Status" status: String, 1 "Result" result: String, 2 "Count" count: i64, 3 "Rate" rate: f64,
    4 "Message" message: String, 5 "Proto" proto: String
} }

/// Describes files: `DescribeFiles` of `pts` 2021-07-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=DescribeFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFiles {
    /// Required.
    pub project_ids: Vec<String>,
    pub file_ids: Option<Vec<String>>,
    pub file_name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub kind: Option<i64>,
}
operation! { DescribeFiles(project_ids: Vec<String>) "DescribeFiles" -> DescribeFilesOutput {
    0 "ProjectIds" project_ids, 1 "FileIds" file_ids: Vec<String>, 2 "FileName" file_name: String,
    3 "Offset" offset: i64, 4 "Limit" limit: i64, 5 "Kind" kind: i64
} }
paged! { DescribeFiles: File = Offset "Offset", "FileSet" file_set, total "Total" }

/// Response of [`DescribeFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFilesOutput {
    pub file_set: Vec<File>,
    pub total: Option<i64>,
}
model! { DescribeFilesOutput {
    0 "FileSet" file_set: Vec<File>, 1 "Total" total: i64
} }

/// In the response of [`DescribeFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct File {
    pub file_id: Option<String>,
    pub kind: Option<i64>,
    pub name: Option<String>,
    pub size: Option<i64>,
    pub r#type: Option<String>,
    /// RFC 3339 time.
    pub updated_at: Option<String>,
    pub line_count: Option<i64>,
    pub head_lines: Vec<String>,
    pub tail_lines: Vec<String>,
    pub header_in_file: Option<bool>,
    pub header_columns: Vec<String>,
    pub file_infos: Vec<FileInfo>,
    pub scenario_set: Vec<Scenario>,
    pub status: Option<i64>,
    /// RFC 3339 time.
    pub created_at: Option<String>,
    pub project_id: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    /// On the wire: `AppId`.
    pub app_id_2: Option<i64>,
}
model! { File {
    0 "FileId" file_id: String, 1 "Kind" kind: i64, 2 "Name" name: String, 3 "Size" size: i64, 4 "Type" r#type: String,
    5 "UpdatedAt" updated_at: String, 6 "LineCount" line_count: i64, 7 "HeadLines" head_lines: Vec<String>,
    8 "TailLines" tail_lines: Vec<String>, 9 "HeaderInFile" header_in_file: bool,
    10 "HeaderColumns" header_columns: Vec<String>, 11 "FileInfos" file_infos: Vec<FileInfo>,
    12 "ScenarioSet" scenario_set: Vec<Scenario>, 13 "Status" status: i64, 14 "CreatedAt" created_at: String,
    15 "ProjectId" project_id: String, 16 "AppID" app_id: i64, 17 "Uin" uin: String,
    18 "SubAccountUin" sub_account_uin: String, 19 "AppId" app_id_2: i64
} }

/// In the response of [`DescribeFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Scenario {
    pub scenario_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<String>,
    pub status: Option<i64>,
    pub load: Option<Load>,
    pub encoded_scripts: Option<String>,
    pub configs: Vec<String>,
    pub extensions: Vec<String>,
    pub datasets: Vec<TestData>,
    pub sla_id: Option<String>,
    pub cron_id: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub project_id: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub test_scripts: Vec<ScriptInfo>,
    pub protocols: Vec<ProtocolInfo>,
    pub request_files: Vec<FileInfo>,
    pub sla_policy: Option<SLAPolicy>,
    pub plugins: Vec<FileInfo>,
    pub domain_name_config: Option<DomainNameConfig>,
    pub notification_hooks: Vec<NotificationHook>,
    pub owner: Option<String>,
    pub project_name: Option<String>,
}
model! { Scenario {
    0 "ScenarioId" scenario_id: String, 1 "Name" name: String, 2 "Description" description: String,
    3 "Type" r#type: String, 4 "Status" status: i64, 5 "Load" load: Load, 6 "EncodedScripts" encoded_scripts: String,
    7 "Configs" configs: Vec<String>, 8 "Extensions" extensions: Vec<String>, 9 "Datasets" datasets: Vec<TestData>,
    10 "SLAId" sla_id: String, 11 "CronId" cron_id: String, 12 "CreatedAt" created_at: String,
    13 "UpdatedAt" updated_at: String, 14 "ProjectId" project_id: String, 15 "AppId" app_id: i64, 16 "Uin" uin: String,
    17 "SubAccountUin" sub_account_uin: String, 18 "TestScripts" test_scripts: Vec<ScriptInfo>,
    19 "Protocols" protocols: Vec<ProtocolInfo>, 20 "RequestFiles" request_files: Vec<FileInfo>,
    21 "SLAPolicy" sla_policy: SLAPolicy, 22 "Plugins" plugins: Vec<FileInfo>,
    23 "DomainNameConfig" domain_name_config: DomainNameConfig,
    24 "NotificationHooks" notification_hooks: Vec<NotificationHook>, 25 "Owner" owner: String,
    26 "ProjectName" project_name: String
} }

/// In the response of [`DescribeFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotificationHook {
    pub events: Vec<String>,
    pub url: Option<String>,
}
model! { NotificationHook {
    0 "Events" events: Vec<String>, 1 "URL" url: String
} }

/// Describes jobs: `DescribeJobs` of `pts` 2021-07-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=DescribeJobs>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobs {
    /// Required.
    pub scenario_ids: Vec<String>,
    /// Required.
    pub project_ids: Vec<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub job_ids: Option<Vec<String>>,
    pub order_by: Option<String>,
    pub ascend: Option<bool>,
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    pub debug: Option<bool>,
    pub status: Option<Vec<i64>>,
}
operation! { DescribeJobs(scenario_ids: Vec<String>, project_ids: Vec<String>) "DescribeJobs" -> DescribeJobsOutput {
    0 "ScenarioIds" scenario_ids, 1 "ProjectIds" project_ids, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "JobIds" job_ids: Vec<String>, 5 "OrderBy" order_by: String, 6 "Ascend" ascend: bool,
    7 "StartTime" start_time: String, 8 "EndTime" end_time: String, 9 "Debug" debug: bool, 10 "Status" status: Vec<i64>
} }
paged! { DescribeJobs: Job = Offset "Offset", "JobSet" job_set, total "Total" }

/// Response of [`DescribeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobsOutput {
    pub job_set: Vec<Job>,
    pub total: Option<i64>,
}
model! { DescribeJobsOutput {
    0 "JobSet" job_set: Vec<Job>, 1 "Total" total: i64
} }

/// In the response of [`DescribeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Job {
    pub job_id: Option<String>,
    pub scenario_id: Option<String>,
    pub load: Option<Load>,
    pub configs: Vec<String>,
    pub datasets: Vec<TestData>,
    pub extensions: Vec<String>,
    pub status: Option<i64>,
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    pub max_virtual_user_count: Option<i64>,
    pub note: Option<String>,
    pub error_rate: Option<f64>,
    pub job_owner: Option<String>,
    pub load_sources: Option<LoadSource>,
    pub duration: Option<i64>,
    pub max_requests_per_second: Option<i64>,
    pub request_total: Option<f64>,
    pub requests_per_second: Option<f64>,
    pub response_time_average: Option<f64>,
    pub response_time_p99: Option<f64>,
    pub response_time_p95: Option<f64>,
    pub response_time_p90: Option<f64>,
    pub scripts: Vec<String>,
    pub response_time_max: Option<f64>,
    pub response_time_min: Option<f64>,
    pub load_source_infos: Vec<LoadSource>,
    pub test_scripts: Vec<ScriptInfo>,
    pub protocols: Vec<ProtocolInfo>,
    pub request_files: Vec<FileInfo>,
    pub plugins: Vec<FileInfo>,
    pub cron_id: Option<String>,
    pub r#type: Option<String>,
    pub domain_name_config: Option<DomainNameConfig>,
    pub debug: Option<bool>,
    pub abort_reason: Option<i64>,
    /// RFC 3339 time.
    pub created_at: Option<String>,
    pub project_id: Option<String>,
    pub notification_hooks: Vec<NotificationHook>,
    pub network_receive_rate: Option<f64>,
    pub network_send_rate: Option<f64>,
    pub message: Option<String>,
    pub project_name: Option<String>,
    pub scenario_name: Option<String>,
    pub pay_mode: Option<i64>,
    pub usage: Option<i64>,
}
model! { Job {
    0 "JobId" job_id: String, 1 "ScenarioId" scenario_id: String, 2 "Load" load: Load, 3 "Configs" configs: Vec<String>,
    4 "Datasets" datasets: Vec<TestData>, 5 "Extensions" extensions: Vec<String>, 6 "Status" status: i64,
    7 "StartTime" start_time: String, 8 "EndTime" end_time: String, 9 "MaxVirtualUserCount" max_virtual_user_count: i64,
    10 "Note" note: String, 11 "ErrorRate" error_rate: f64, 12 "JobOwner" job_owner: String,
    13 "LoadSources" load_sources: LoadSource, 14 "Duration" duration: i64,
    15 "MaxRequestsPerSecond" max_requests_per_second: i64, 16 "RequestTotal" request_total: f64,
    17 "RequestsPerSecond" requests_per_second: f64, 18 "ResponseTimeAverage" response_time_average: f64,
    19 "ResponseTimeP99" response_time_p99: f64, 20 "ResponseTimeP95" response_time_p95: f64,
    21 "ResponseTimeP90" response_time_p90: f64, 22 "Scripts" scripts: Vec<String>,
    23 "ResponseTimeMax" response_time_max: f64, 24 "ResponseTimeMin" response_time_min: f64,
    25 "LoadSourceInfos" load_source_infos: Vec<LoadSource>, 26 "TestScripts" test_scripts: Vec<ScriptInfo>,
    27 "Protocols" protocols: Vec<ProtocolInfo>, 28 "RequestFiles" request_files: Vec<FileInfo>,
    29 "Plugins" plugins: Vec<FileInfo>, 30 "CronId" cron_id: String, 31 "Type" r#type: String,
    32 "DomainNameConfig" domain_name_config: DomainNameConfig, 33 "Debug" debug: bool,
    34 "AbortReason" abort_reason: i64, 35 "CreatedAt" created_at: String, 36 "ProjectId" project_id: String,
    37 "NotificationHooks" notification_hooks: Vec<NotificationHook>, 38 "NetworkReceiveRate" network_receive_rate: f64,
    39 "NetworkSendRate" network_send_rate: f64, 40 "Message" message: String, 41 "ProjectName" project_name: String,
    42 "ScenarioName" scenario_name: String, 43 "PayMode" pay_mode: i64, 44 "Usage" usage: i64
} }

/// In the response of [`DescribeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadSource {
    pub ip: Option<String>,
    pub pod_name: Option<String>,
    pub region: Option<String>,
}
model! { LoadSource {
    0 "IP" ip: String, 1 "PodName" pod_name: String, 2 "Region" region: String
} }

/// Describes label values: `DescribeLabelValues` of `pts` 2021-07-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=DescribeLabelValues>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLabelValues {
    /// Required.
    pub job_id: String,
    /// Required.
    pub scenario_id: String,
    /// Required.
    pub metric: String,
    /// Required.
    pub label_name: String,
    /// Required.
    pub project_id: String,
}

/// Arguments of [`DescribeLabelValues::new`].
pub struct DescribeLabelValuesRequired {
    pub job_id: String,
    pub scenario_id: String,
    pub metric: String,
    pub label_name: String,
    pub project_id: String,
}
operation! { DescribeLabelValues { DescribeLabelValuesRequired: job_id, scenario_id, metric, label_name, project_id }
    "DescribeLabelValues" -> DescribeLabelValuesOutput {
    0 "JobId" job_id, 1 "ScenarioId" scenario_id, 2 "Metric" metric, 3 "LabelName" label_name, 4 "ProjectId" project_id
} }

/// Response of [`DescribeLabelValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLabelValuesOutput {
    pub label_value_set: Vec<String>,
}
model! { DescribeLabelValuesOutput {
    0 "LabelValueSet" label_value_set: Vec<String>
} }

/// Describes metric label with values: `DescribeMetricLabelWithValues` of `pts` 2021-07-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=DescribeMetricLabelWithValues>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricLabelWithValues {
    /// Required.
    pub job_id: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub scenario_id: String,
}
operation! { DescribeMetricLabelWithValues(job_id: String, project_id: String, scenario_id: String)
    "DescribeMetricLabelWithValues" -> DescribeMetricLabelWithValuesOutput {
    0 "JobId" job_id, 1 "ProjectId" project_id, 2 "ScenarioId" scenario_id
} }

/// Response of [`DescribeMetricLabelWithValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricLabelWithValuesOutput {
    pub metric_label_with_values_set: Vec<MetricLabelWithValues>,
}
model! { DescribeMetricLabelWithValuesOutput {
    0 "MetricLabelWithValuesSet" metric_label_with_values_set: Vec<MetricLabelWithValues>
} }

/// In the response of [`DescribeMetricLabelWithValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricLabelWithValues {
    pub metric_name: Option<String>,
    pub label_values_set: Vec<LabelWithValues>,
}
model! { MetricLabelWithValues {
    0 "MetricName" metric_name: String, 1 "LabelValuesSet" label_values_set: Vec<LabelWithValues>
} }

/// In the response of [`DescribeMetricLabelWithValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LabelWithValues {
    pub label_name: Option<String>,
    pub label_values: Vec<String>,
}
model! { LabelWithValues {
    0 "LabelName" label_name: String, 1 "LabelValues" label_values: Vec<String>
} }

/// Describes normal logs: `DescribeNormalLogs` of `pts` 2021-07-28.
///
/// POST. Reads only. Pages by token (`Context`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=DescribeNormalLogs>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNormalLogs {
    /// Required.
    pub project_id: String,
    /// Required.
    pub scenario_id: String,
    /// Required.
    pub job_id: String,
    pub context: Option<String>,
    /// RFC 3339 time.
    pub from: Option<String>,
    /// RFC 3339 time.
    pub to: Option<String>,
    pub severity_text: Option<String>,
    pub instance: Option<String>,
    pub instance_region: Option<String>,
    pub log_type: Option<String>,
    pub limit: Option<i64>,
}
operation! { DescribeNormalLogs(project_id: String, scenario_id: String, job_id: String)
    "DescribeNormalLogs" -> DescribeNormalLogsOutput {
    0 "ProjectId" project_id, 1 "ScenarioId" scenario_id, 2 "JobId" job_id, 3 "Context" context: String,
    4 "From" from: String, 5 "To" to: String, 6 "SeverityText" severity_text: String, 7 "Instance" instance: String,
    8 "InstanceRegion" instance_region: String, 9 "LogType" log_type: String, 10 "Limit" limit: i64
} }
paged! { DescribeNormalLogs: NormalLog = Token "Context", "NormalLogs" normal_logs, next "Context" }

/// Response of [`DescribeNormalLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNormalLogsOutput {
    pub context: Option<String>,
    pub normal_logs: Vec<NormalLog>,
}
model! { DescribeNormalLogsOutput {
    0 "Context" context: String, 1 "NormalLogs" normal_logs: Vec<NormalLog>
} }

/// In the response of [`DescribeNormalLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NormalLog {
    pub timestamp: Option<String>,
    pub severity_text: Option<String>,
    pub body: Option<String>,
}
model! { NormalLog {
    0 "Timestamp" timestamp: String, 1 "SeverityText" severity_text: String, 2 "Body" body: String
} }

/// Describes projects: `DescribeProjects` of `pts` 2021-07-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=DescribeProjects>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_ACCESS_TAG_FAIL`],
/// [`codes::FAILED_OPERATION_SEND_REQUEST`], [`codes::RESOURCE_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjects {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub project_ids: Option<Vec<String>>,
    pub project_name: Option<String>,
    pub order_by: Option<String>,
    pub ascend: Option<bool>,
    pub tag_filters: Option<Vec<TagSpec>>,
}
operation! { DescribeProjects() "DescribeProjects" -> DescribeProjectsOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "ProjectIds" project_ids: Vec<String>,
    3 "ProjectName" project_name: String, 4 "OrderBy" order_by: String, 5 "Ascend" ascend: bool,
    6 "TagFilters" tag_filters: Vec<TagSpec>
} }
paged! { DescribeProjects: Project = Offset "Offset", "ProjectSet" project_set, total "Total" }

/// Response of [`DescribeProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectsOutput {
    pub project_set: Vec<Project>,
    pub total: Option<i64>,
}
model! { DescribeProjectsOutput {
    0 "ProjectSet" project_set: Vec<Project>, 1 "Total" total: i64
} }

/// In the response of [`DescribeProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Project {
    pub project_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub tags: Vec<TagSpec>,
    pub status: Option<i64>,
    /// RFC 3339 time.
    pub created_at: Option<String>,
    /// RFC 3339 time.
    pub updated_at: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
}
model! { Project {
    0 "ProjectId" project_id: String, 1 "Name" name: String, 2 "Description" description: String,
    3 "Tags" tags: Vec<TagSpec>, 4 "Status" status: i64, 5 "CreatedAt" created_at: String,
    6 "UpdatedAt" updated_at: String, 7 "AppId" app_id: i64, 8 "Uin" uin: String,
    9 "SubAccountUin" sub_account_uin: String
} }

/// Describes regions: `DescribeRegions` of `pts` 2021-07-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=DescribeRegions>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub load_type: Option<i64>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "LoadType" load_type: i64
} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub region_set: Vec<RegionDetail>,
}
model! { DescribeRegionsOutput {
    0 "RegionSet" region_set: Vec<RegionDetail>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionDetail {
    pub region: Option<String>,
    pub region_id: Option<i64>,
    pub area: Option<String>,
    pub region_name: Option<String>,
    pub region_state: Option<i64>,
    pub region_short_name: Option<String>,
    /// RFC 3339 time.
    pub created_at: Option<String>,
    /// RFC 3339 time.
    pub updated_at: Option<String>,
}
model! { RegionDetail {
    0 "Region" region: String, 1 "RegionId" region_id: i64, 2 "Area" area: String, 3 "RegionName" region_name: String,
    4 "RegionState" region_state: i64, 5 "RegionShortName" region_short_name: String, 6 "CreatedAt" created_at: String,
    7 "UpdatedAt" updated_at: String
} }

/// Describes request summary: `DescribeRequestSummary` of `pts` 2021-07-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=DescribeRequestSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRequestSummary {
    /// Required.
    pub job_id: String,
    /// Required.
    pub scenario_id: String,
    /// Required.
    pub project_id: String,
}
operation! { DescribeRequestSummary(job_id: String, scenario_id: String, project_id: String)
    "DescribeRequestSummary" -> DescribeRequestSummaryOutput {
    0 "JobId" job_id, 1 "ScenarioId" scenario_id, 2 "ProjectId" project_id
} }

/// Response of [`DescribeRequestSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRequestSummaryOutput {
    pub request_summary_set: Vec<RequestSummary>,
}
model! { DescribeRequestSummaryOutput {
    0 "RequestSummarySet" request_summary_set: Vec<RequestSummary>
} }

/// In the response of [`DescribeRequestSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestSummary {
    pub service: Option<String>,
    pub method: Option<String>,
    pub count: Option<i64>,
    pub average: Option<f64>,
    pub p90: Option<f64>,
    pub p95: Option<f64>,
    pub min: Option<f64>,
    pub max: Option<f64>,
    pub error_percentage: Option<f64>,
    pub p99: Option<f64>,
    pub status: Option<String>,
    pub result: Option<String>,
    pub rps: Option<f64>,
}
model! { RequestSummary {
    0 "Service" service: String, 1 "Method" method: String, 2 "Count" count: i64, 3 "Average" average: f64,
    4 "P90" p90: f64, 5 "P95" p95: f64, 6 "Min" min: f64, 7 "Max" max: f64, 8 "ErrorPercentage" error_percentage: f64,
    9 "P99" p99: f64, 10 "Status" status: String, 11 "Result" result: String, 12 "RPS" rps: f64
} }

/// Describes sample batch query: `DescribeSampleBatchQuery` of `pts` 2021-07-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=DescribeSampleBatchQuery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleBatchQuery {
    /// Required.
    pub job_id: String,
    /// Required.
    pub scenario_id: String,
    /// Required.
    pub queries: Vec<InternalMetricQuery>,
    /// Required.
    pub project_id: String,
}
operation! {
    DescribeSampleBatchQuery(job_id: String, scenario_id: String, queries: Vec<InternalMetricQuery>, project_id: String)
    "DescribeSampleBatchQuery" -> DescribeSampleBatchQueryOutput {
    0 "JobId" job_id, 1 "ScenarioId" scenario_id, 2 "Queries" queries, 3 "ProjectId" project_id
} }

/// In the request of [`DescribeSampleBatchQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternalMetricQuery {
    /// Required.
    pub metric: Option<String>,
    /// Required.
    pub aggregation: Option<String>,
    pub labels: Option<Vec<Label>>,
    pub filters: Option<Vec<Filter>>,
    pub group_by: Option<Vec<String>>,
}
input! { InternalMetricQuery(metric: String, aggregation: String) {
    0 "Metric" metric: String, 1 "Aggregation" aggregation: String, 2 "Labels" labels: Vec<Label>,
    3 "Filters" filters: Vec<Filter>, 4 "GroupBy" group_by: Vec<String>
} }

/// In the request of [`DescribeSampleBatchQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Label {
    /// Required.
    pub label_name: Option<String>,
    /// Required.
    pub label_value: Option<String>,
}
input! { Label(label_name: String, label_value: String) {
    0 "LabelName" label_name: String, 1 "LabelValue" label_value: String
} }

/// Response of [`DescribeSampleBatchQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleBatchQueryOutput {
    pub metric_sample_set: Vec<CustomSample>,
}
model! { DescribeSampleBatchQueryOutput {
    0 "MetricSampleSet" metric_sample_set: Vec<CustomSample>
} }

/// In the response of [`DescribeSampleBatchQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomSample {
    pub metric: Option<String>,
    pub aggregation: Option<String>,
    pub labels: Vec<Label>,
    pub value: Option<f64>,
    pub timestamp: Option<i64>,
    pub unit: Option<String>,
    pub name: Option<String>,
}
model! { CustomSample {
    0 "Metric" metric: String, 1 "Aggregation" aggregation: String, 2 "Labels" labels: Vec<Label>, 3 "Value" value: f64,
    4 "Timestamp" timestamp: i64, 5 "Unit" unit: String, 6 "Name" name: String
} }

/// Describes sample logs: `DescribeSampleLogs` of `pts` 2021-07-28.
///
/// POST. Reads only. Pages by token (`Context`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=DescribeSampleLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleLogs {
    /// Required.
    pub project_id: String,
    /// Required.
    pub scenario_id: String,
    /// Required.
    pub job_id: String,
    pub context: Option<String>,
    /// RFC 3339 time.
    pub from: Option<String>,
    /// RFC 3339 time.
    pub to: Option<String>,
    pub severity_text: Option<String>,
    pub instance_region: Option<String>,
    pub instance: Option<String>,
    pub log_type: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub reaction_time_range: Option<ReactionTimeRange>,
    pub status: Option<String>,
    pub result: Option<String>,
    pub method: Option<String>,
    pub service: Option<String>,
}
operation! { DescribeSampleLogs(project_id: String, scenario_id: String, job_id: String)
    "DescribeSampleLogs" -> DescribeSampleLogsOutput {
    0 "ProjectId" project_id, 1 "ScenarioId" scenario_id, 2 "JobId" job_id, 3 "Context" context: String,
    4 "From" from: String, 5 "To" to: String, 6 "SeverityText" severity_text: String,
    7 "InstanceRegion" instance_region: String, 8 "Instance" instance: String, 9 "LogType" log_type: String,
    10 "Offset" offset: i64, 11 "Limit" limit: i64, 12 "ReactionTimeRange" reaction_time_range: ReactionTimeRange,
    13 "Status" status: String, 14 "Result" result: String, 15 "Method" method: String, 16 "Service" service: String
} }
paged! { DescribeSampleLogs: SampleLog = Token "Context", "SampleLogs" sample_logs, next "Context" }

/// In the request of [`DescribeSampleLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReactionTimeRange {
    pub min: Option<String>,
    pub max: Option<String>,
}
input! { ReactionTimeRange() {
    0 "Min" min: String, 1 "Max" max: String
} }

/// Response of [`DescribeSampleLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleLogsOutput {
    pub total: Option<i64>,
    pub context: Option<String>,
    pub sample_logs: Vec<SampleLog>,
}
model! { DescribeSampleLogsOutput {
    0 "Total" total: i64, 1 "Context" context: String, 2 "SampleLogs" sample_logs: Vec<SampleLog>
} }

/// In the response of [`DescribeSampleLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleLog {
    pub timestamp: Option<String>,
    pub attributes: Option<Attributes>,
    pub body: Option<String>,
}
model! { SampleLog {
    0 "Timestamp" timestamp: String, 1 "Attributes" attributes: Attributes, 2 "Body" body: String
} }

/// In the response of [`DescribeSampleLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attributes {
    pub status: Option<String>,
    pub result: Option<String>,
    pub service: Option<String>,
    pub method: Option<String>,
    pub duration: Option<String>,
}
model! { Attributes {
    0 "Status" status: String, 1 "Result" result: String, 2 "Service" service: String, 3 "Method" method: String,
    4 "Duration" duration: String
} }

/// Describes sample matrix batch query: `DescribeSampleMatrixBatchQuery` of `pts` 2021-07-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=DescribeSampleMatrixBatchQuery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleMatrixBatchQuery {
    /// Required.
    pub job_id: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub scenario_id: String,
    /// Required.
    pub queries: Vec<InternalMetricQuery>,
    pub max_point: Option<i64>,
}
operation! {
    DescribeSampleMatrixBatchQuery(job_id: String, project_id: String, scenario_id: String, queries: Vec<InternalMetricQuery>)
    "DescribeSampleMatrixBatchQuery" -> DescribeSampleMatrixBatchQueryOutput {
    0 "JobId" job_id, 1 "ProjectId" project_id, 2 "ScenarioId" scenario_id, 3 "Queries" queries,
    4 "MaxPoint" max_point: i64
} }

/// Response of [`DescribeSampleMatrixBatchQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleMatrixBatchQueryOutput {
    pub metric_sample_matrix_set: Vec<CustomSampleMatrix>,
}
model! { DescribeSampleMatrixBatchQueryOutput {
    0 "MetricSampleMatrixSet" metric_sample_matrix_set: Vec<CustomSampleMatrix>
} }

/// In the response of [`DescribeSampleMatrixBatchQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomSampleMatrix {
    pub metric: Option<String>,
    pub aggregation: Option<String>,
    pub unit: Option<String>,
    pub streams: Vec<SampleStream>,
    pub step: Option<i64>,
}
model! { CustomSampleMatrix {
    0 "Metric" metric: String, 1 "Aggregation" aggregation: String, 2 "Unit" unit: String,
    3 "Streams" streams: Vec<SampleStream>, 4 "Step" step: i64
} }

/// In the response of [`DescribeSampleMatrixBatchQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleStream {
    pub labels: Vec<Label>,
    pub values: Vec<SamplePair>,
    pub name: Option<String>,
}
model! { SampleStream {
    0 "Labels" labels: Vec<Label>, 1 "Values" values: Vec<SamplePair>, 2 "Name" name: String
} }

/// In the response of [`DescribeSampleMatrixBatchQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SamplePair {
    pub timestamp: Option<i64>,
    pub value: Option<f64>,
}
model! { SamplePair {
    0 "Timestamp" timestamp: i64, 1 "Value" value: f64
} }

/// Describes sample matrix query: `DescribeSampleMatrixQuery` of `pts` 2021-07-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=DescribeSampleMatrixQuery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleMatrixQuery {
    /// Required.
    pub job_id: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub scenario_id: String,
    /// Required.
    pub metric: String,
    /// Required.
    pub aggregation: String,
    pub filters: Option<Vec<Filter>>,
    pub group_by: Option<Vec<String>>,
    pub max_point: Option<i64>,
}

/// Arguments of [`DescribeSampleMatrixQuery::new`].
pub struct DescribeSampleMatrixQueryRequired {
    pub job_id: String,
    pub project_id: String,
    pub scenario_id: String,
    pub metric: String,
    pub aggregation: String,
}
operation! {
    DescribeSampleMatrixQuery { DescribeSampleMatrixQueryRequired: job_id, project_id, scenario_id, metric, aggregation }
    "DescribeSampleMatrixQuery" -> DescribeSampleMatrixQueryOutput {
    0 "JobId" job_id, 1 "ProjectId" project_id, 2 "ScenarioId" scenario_id, 3 "Metric" metric,
    4 "Aggregation" aggregation, 5 "Filters" filters: Vec<Filter>, 6 "GroupBy" group_by: Vec<String>,
    7 "MaxPoint" max_point: i64
} }

/// Response of [`DescribeSampleMatrixQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleMatrixQueryOutput {
    pub metric_sample_matrix: Option<CustomSampleMatrix>,
}
model! { DescribeSampleMatrixQueryOutput {
    0 "MetricSampleMatrix" metric_sample_matrix: CustomSampleMatrix
} }

/// Describes sample query: `DescribeSampleQuery` of `pts` 2021-07-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=DescribeSampleQuery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleQuery {
    /// Required.
    pub job_id: String,
    /// Required.
    pub scenario_id: String,
    /// Required.
    pub metric: String,
    /// Required.
    pub aggregation: String,
    /// Required.
    pub project_id: String,
    pub labels: Option<Vec<Label>>,
}

/// Arguments of [`DescribeSampleQuery::new`].
pub struct DescribeSampleQueryRequired {
    pub job_id: String,
    pub scenario_id: String,
    pub metric: String,
    pub aggregation: String,
    pub project_id: String,
}
operation! { DescribeSampleQuery { DescribeSampleQueryRequired: job_id, scenario_id, metric, aggregation, project_id }
    "DescribeSampleQuery" -> DescribeSampleQueryOutput {
    0 "JobId" job_id, 1 "ScenarioId" scenario_id, 2 "Metric" metric, 3 "Aggregation" aggregation,
    4 "ProjectId" project_id, 5 "Labels" labels: Vec<Label>
} }

/// Response of [`DescribeSampleQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleQueryOutput {
    pub metric_sample: Option<CustomSample>,
}
model! { DescribeSampleQueryOutput {
    0 "MetricSample" metric_sample: CustomSample
} }

/// Describes scenario with jobs: `DescribeScenarioWithJobs` of `pts` 2021-07-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=DescribeScenarioWithJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScenarioWithJobs {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub project_ids: Option<Vec<String>>,
    pub scenario_ids: Option<Vec<String>>,
    pub scenario_name: Option<String>,
    pub scenario_status: Option<i64>,
    pub order_by: Option<String>,
    pub ascend: Option<bool>,
    pub scenario_related_jobs_params: Option<ScenarioRelatedJobsParams>,
    pub ignore_script: Option<bool>,
    pub ignore_dataset: Option<bool>,
    pub scenario_type: Option<String>,
    pub owner: Option<String>,
}
operation! { DescribeScenarioWithJobs() "DescribeScenarioWithJobs" -> DescribeScenarioWithJobsOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "ProjectIds" project_ids: Vec<String>,
    3 "ScenarioIds" scenario_ids: Vec<String>, 4 "ScenarioName" scenario_name: String,
    5 "ScenarioStatus" scenario_status: i64, 6 "OrderBy" order_by: String, 7 "Ascend" ascend: bool,
    8 "ScenarioRelatedJobsParams" scenario_related_jobs_params: ScenarioRelatedJobsParams,
    9 "IgnoreScript" ignore_script: bool, 10 "IgnoreDataset" ignore_dataset: bool,
    11 "ScenarioType" scenario_type: String, 12 "Owner" owner: String
} }
paged! { DescribeScenarioWithJobs: ScenarioWithJobs =
    Offset "Offset", "ScenarioWithJobsSet" scenario_with_jobs_set, total "Total" }

/// In the request of [`DescribeScenarioWithJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScenarioRelatedJobsParams {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_by: Option<String>,
    pub ascend: Option<bool>,
}
input! { ScenarioRelatedJobsParams() {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "OrderBy" order_by: String, 3 "Ascend" ascend: bool
} }

/// Response of [`DescribeScenarioWithJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScenarioWithJobsOutput {
    pub scenario_with_jobs_set: Vec<ScenarioWithJobs>,
    pub total: Option<i64>,
}
model! { DescribeScenarioWithJobsOutput {
    0 "ScenarioWithJobsSet" scenario_with_jobs_set: Vec<ScenarioWithJobs>, 1 "Total" total: i64
} }

/// In the response of [`DescribeScenarioWithJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScenarioWithJobs {
    pub scenario: Option<Scenario>,
    pub jobs: Vec<Job>,
}
model! { ScenarioWithJobs {
    0 "Scenario" scenario: Scenario, 1 "Jobs" jobs: Vec<Job>
} }

/// Describes scenarios: `DescribeScenarios` of `pts` 2021-07-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=DescribeScenarios>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScenarios {
    pub scenario_ids: Option<Vec<String>>,
    pub scenario_name: Option<String>,
    pub scenario_status: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_by: Option<String>,
    pub ascend: Option<bool>,
    pub project_ids: Option<Vec<String>>,
    pub scenario_type: Option<String>,
}
operation! { DescribeScenarios() "DescribeScenarios" -> DescribeScenariosOutput {
    0 "ScenarioIds" scenario_ids: Vec<String>, 1 "ScenarioName" scenario_name: String,
    2 "ScenarioStatus" scenario_status: Vec<i64>, 3 "Offset" offset: i64, 4 "Limit" limit: i64,
    5 "OrderBy" order_by: String, 6 "Ascend" ascend: bool, 7 "ProjectIds" project_ids: Vec<String>,
    8 "ScenarioType" scenario_type: String
} }
paged! { DescribeScenarios: Scenario = Offset "Offset", "ScenarioSet" scenario_set, total "Total" }

/// Response of [`DescribeScenarios`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScenariosOutput {
    pub scenario_set: Vec<Scenario>,
    pub total: Option<i64>,
}
model! { DescribeScenariosOutput {
    0 "ScenarioSet" scenario_set: Vec<Scenario>, 1 "Total" total: i64
} }

/// Generates tmp key: `GenerateTmpKey` of `pts` 2021-07-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=GenerateTmpKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTmpKey {
    /// Required.
    pub project_id: String,
    pub scenario_id: Option<String>,
}
operation! { GenerateTmpKey(project_id: String) "GenerateTmpKey" -> GenerateTmpKeyOutput {
    0 "ProjectId" project_id, 1 "ScenarioId" scenario_id: String
} }

/// Response of [`GenerateTmpKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTmpKeyOutput {
    pub start_time: Option<i64>,
    pub expired_time: Option<i64>,
    pub credentials: Option<Credentials>,
}
model! { GenerateTmpKeyOutput {
    0 "StartTime" start_time: i64, 1 "ExpiredTime" expired_time: i64, 2 "Credentials" credentials: Credentials
} }

/// In the response of [`GenerateTmpKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Credentials {
    pub tmp_secret_id: Option<String>,
    /// Secret.
    pub tmp_secret_key: Option<Secret>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { Credentials {
    0 "TmpSecretId" tmp_secret_id: String, 1 "TmpSecretKey" tmp_secret_key: Secret, 2 "Token" token: Secret
} }

/// Restarts cron jobs: `RestartCronJobs` of `pts` 2021-07-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=RestartCronJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartCronJobs {
    /// Required.
    pub project_id: String,
    /// Required.
    pub cron_job_ids: Vec<String>,
}
operation! { RestartCronJobs(project_id: String, cron_job_ids: Vec<String>) "RestartCronJobs" -> Empty {
    0 "ProjectId" project_id, 1 "CronJobIds" cron_job_ids
} }

/// Response of [`RestartCronJobs`]: empty.
pub type RestartCronJobsOutput = Empty;

/// Starts job: `StartJob` of `pts` 2021-07-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=StartJob>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_TASKS_IN_JOB`], [`codes::FAILED_OPERATION_NOT_SUPPORTED_IN_ENV`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartJob {
    /// Required.
    pub scenario_id: String,
    /// Required.
    pub job_owner: String,
    /// Required.
    pub project_id: String,
    pub debug: Option<bool>,
    pub note: Option<String>,
}
operation! { StartJob(scenario_id: String, job_owner: String, project_id: String) "StartJob" -> StartJobOutput {
    0 "ScenarioId" scenario_id, 1 "JobOwner" job_owner, 2 "ProjectId" project_id, 3 "Debug" debug: bool,
    4 "Note" note: String
} }

/// Response of [`StartJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartJobOutput {
    pub job_id: Option<String>,
}
model! { StartJobOutput {
    0 "JobId" job_id: String
} }

/// Updates cron job: `UpdateCronJob` of `pts` 2021-07-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=UpdateCronJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCronJob {
    /// Required.
    pub project_id: String,
    /// Required.
    pub cron_job_id: String,
    /// Required.
    pub note: String,
    /// Required.
    pub cron_expression: String,
    /// Required.
    pub frequency_type: i64,
    /// Required.
    pub name: String,
    /// Required.
    pub scenario_id: String,
    /// Required.
    pub scenario_name: String,
    /// Required.
    pub job_owner: String,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    pub notice_id: Option<String>,
}

/// Arguments of [`UpdateCronJob::new`].
pub struct UpdateCronJobRequired {
    pub project_id: String,
    pub cron_job_id: String,
    pub note: String,
    pub cron_expression: String,
    pub frequency_type: i64,
    pub name: String,
    pub scenario_id: String,
    pub scenario_name: String,
    pub job_owner: String,
}
operation! {
    UpdateCronJob { UpdateCronJobRequired: project_id, cron_job_id, note, cron_expression, frequency_type, name, scenario_id, scenario_name, job_owner }
    "UpdateCronJob" -> Empty {
    0 "ProjectId" project_id, 1 "CronJobId" cron_job_id, 2 "Note" note, 3 "CronExpression" cron_expression,
    4 "FrequencyType" frequency_type, 5 "Name" name, 6 "ScenarioId" scenario_id, 7 "ScenarioName" scenario_name,
    8 "JobOwner" job_owner, 9 "EndTime" end_time: String, 10 "NoticeId" notice_id: String
} }

/// Response of [`UpdateCronJob`]: empty.
pub type UpdateCronJobOutput = Empty;

/// Updates environment: `UpdateEnvironment` of `pts` 2021-07-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=UpdateEnvironment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnvironment {}
operation! { UpdateEnvironment() "UpdateEnvironment" -> Empty {} }

/// Response of [`UpdateEnvironment`]: empty.
pub type UpdateEnvironmentOutput = Empty;

/// Updates file scenario relation: `UpdateFileScenarioRelation` of `pts` 2021-07-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=UpdateFileScenarioRelation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFileScenarioRelation {
    /// Required.
    pub file_id: String,
    /// Required.
    pub project_id: String,
    pub scenario_ids: Option<Vec<String>>,
}
operation! { UpdateFileScenarioRelation(file_id: String, project_id: String) "UpdateFileScenarioRelation" -> Empty {
    0 "FileId" file_id, 1 "ProjectId" project_id, 2 "ScenarioIds" scenario_ids: Vec<String>
} }

/// Response of [`UpdateFileScenarioRelation`]: empty.
pub type UpdateFileScenarioRelationOutput = Empty;

/// Updates job: `UpdateJob` of `pts` 2021-07-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=UpdateJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJob {
    /// Required.
    pub job_id: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub scenario_id: String,
    pub note: Option<String>,
}
operation! { UpdateJob(job_id: String, project_id: String, scenario_id: String) "UpdateJob" -> Empty {
    0 "JobId" job_id, 1 "ProjectId" project_id, 2 "ScenarioId" scenario_id, 3 "Note" note: String
} }

/// Response of [`UpdateJob`]: empty.
pub type UpdateJobOutput = Empty;

/// Updates project: `UpdateProject` of `pts` 2021-07-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=UpdateProject>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCESS_TAG_FAIL`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProject {
    /// Required.
    pub project_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub status: Option<i64>,
    pub tags: Option<Vec<TagSpec>>,
}
operation! { UpdateProject(project_id: String) "UpdateProject" -> Empty {
    0 "ProjectId" project_id, 1 "Name" name: String, 2 "Description" description: String, 3 "Status" status: i64,
    4 "Tags" tags: Vec<TagSpec>
} }

/// Response of [`UpdateProject`]: empty.
pub type UpdateProjectOutput = Empty;

/// Updates scenario: `UpdateScenario` of `pts` 2021-07-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=pts&Version=2021-07-28&Action=UpdateScenario>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateScenario {
    /// Required.
    pub scenario_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<String>,
    pub load: Option<Load>,
    pub encoded_scripts: Option<String>,
    pub configs: Option<Vec<String>>,
    pub datasets: Option<Vec<TestData>>,
    pub extensions: Option<Vec<String>>,
    pub sla_id: Option<String>,
    pub cron_id: Option<String>,
    pub status: Option<i64>,
    pub project_id: Option<String>,
    pub test_scripts: Option<Vec<ScriptInfo>>,
    pub protocols: Option<Vec<ProtocolInfo>>,
    pub request_files: Option<Vec<FileInfo>>,
    pub sla_policy: Option<SLAPolicy>,
    pub plugins: Option<Vec<FileInfo>>,
    pub domain_name_config: Option<DomainNameConfig>,
    pub notification_hooks: Option<Vec<Notification>>,
    pub owner: Option<String>,
    pub env_id: Option<String>,
}
operation! { UpdateScenario(scenario_id: String) "UpdateScenario" -> Empty {
    0 "ScenarioId" scenario_id, 1 "Name" name: String, 2 "Description" description: String, 3 "Type" r#type: String,
    4 "Load" load: Load, 5 "EncodedScripts" encoded_scripts: String, 6 "Configs" configs: Vec<String>,
    7 "Datasets" datasets: Vec<TestData>, 8 "Extensions" extensions: Vec<String>, 9 "SLAId" sla_id: String,
    10 "CronId" cron_id: String, 11 "Status" status: i64, 12 "ProjectId" project_id: String,
    13 "TestScripts" test_scripts: Vec<ScriptInfo>, 14 "Protocols" protocols: Vec<ProtocolInfo>,
    15 "RequestFiles" request_files: Vec<FileInfo>, 16 "SLAPolicy" sla_policy: SLAPolicy,
    17 "Plugins" plugins: Vec<FileInfo>, 18 "DomainNameConfig" domain_name_config: DomainNameConfig,
    19 "NotificationHooks" notification_hooks: Vec<Notification>, 20 "Owner" owner: String, 21 "EnvId" env_id: String
} }

/// Response of [`UpdateScenario`]: empty.
pub type UpdateScenarioOutput = Empty;

/// In the request of [`UpdateScenario`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Notification {
    pub events: Option<Vec<String>>,
    pub url: Option<String>,
}
input! { Notification() {
    0 "Events" events: Vec<String>, 1 "URL" url: String
} }

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation",
    FAILED_OPERATION "FailedOperation", FAILED_OPERATION_ACCESS_TAG_FAIL "FailedOperation.AccessTagFail",
    FAILED_OPERATION_DB_QUERY_FAILED "FailedOperation.DbQueryFailed",
    FAILED_OPERATION_DB_RECORD_CREATE_FAILED "FailedOperation.DbRecordCreateFailed",
    FAILED_OPERATION_DB_RECORD_UPDATE_FAILED "FailedOperation.DbRecordUpdateFailed",
    FAILED_OPERATION_JOB_STATUS_NOT_RUNNING "FailedOperation.JobStatusNotRunning",
    FAILED_OPERATION_NO_TASKS_IN_JOB "FailedOperation.NoTasksInJob",
    FAILED_OPERATION_NOT_SUPPORTED_IN_ENV "FailedOperation.NotSupportedInEnv",
    FAILED_OPERATION_RESOURCE_NOT_FOUND "FailedOperation.ResourceNotFound",
    FAILED_OPERATION_SEND_REQUEST "FailedOperation.SendRequest", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    LIMIT_EXCEEDED "LimitExceeded", RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    AbortCronJobs, AbortJob, AdjustJobSpeed, CopyScenario, CreateAlertChannel, CreateCronJob, CreateEnvironment,
    CreateFile, CreateProject, CreateScenario, DeleteAlertChannel, DeleteCronJobs, DeleteEnvironments, DeleteFiles,
    DeleteJobs, DeleteProjects, DeleteScenarios, DescribeAlertChannels, DescribeAlertRecords, DescribeAvailableMetrics,
    DescribeCheckSummary, DescribeCronJobs, DescribeEnvironments, DescribeErrorSummary, DescribeFiles, DescribeJobs,
    DescribeLabelValues, DescribeMetricLabelWithValues, DescribeNormalLogs, DescribeProjects, DescribeRegions,
    DescribeRequestSummary, DescribeSampleBatchQuery, DescribeSampleLogs, DescribeSampleMatrixBatchQuery,
    DescribeSampleMatrixQuery, DescribeSampleQuery, DescribeScenarioWithJobs, DescribeScenarios, GenerateTmpKey,
    RestartCronJobs, StartJob, UpdateCronJob, UpdateEnvironment, UpdateFileScenarioRelation, UpdateJob, UpdateProject,
    UpdateScenario
}
