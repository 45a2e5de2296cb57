//! `pts` 2021-07-28.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "pts", version: "2021-07-28", code: "pts", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbortCronJobs {
    pub project_id: String,
    pub cron_job_ids: Vec<String>,
}
operation! { AbortCronJobs(project_id: String, cron_job_ids: Vec<String>) "AbortCronJobs" -> Empty {
    0 "ProjectId" project_id, 1 "CronJobIds" cron_job_ids
} }

pub type AbortCronJobsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbortJob {
    pub job_id: String,
    pub project_id: String,
    pub scenario_id: String,
    pub abort_reason: Option<i64>,
}
operation! { AbortJob(job_id: String, project_id: String, scenario_id: String) "AbortJob" -> Empty {
    0 "JobId" job_id, 1 "ProjectId" project_id, 2 "ScenarioId" scenario_id, 3 "AbortReason" abort_reason: i64
} }

pub type AbortJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdjustJobSpeed {
    pub job_id: String,
    pub target_requests_per_second: i64,
    pub project_id: Option<String>,
    pub scenario_id: Option<String>,
}
operation! { AdjustJobSpeed(job_id: String, target_requests_per_second: i64) "AdjustJobSpeed" -> Empty {
    0 "JobId" job_id, 1 "TargetRequestsPerSecond" target_requests_per_second, 2 "ProjectId" project_id: String,
    3 "ScenarioId" scenario_id: String
} }

pub type AdjustJobSpeedOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyScenario {
    pub project_id: String,
    pub scenario_id: String,
}
operation! { CopyScenario(project_id: String, scenario_id: String) "CopyScenario" -> CopyScenarioOutput {
    0 "ProjectId" project_id, 1 "ScenarioId" scenario_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyScenarioOutput {
    pub scenario_id: Option<String>,
}
model! { CopyScenarioOutput {
    0 "ScenarioId" scenario_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertChannel {
    pub notice_id: String,
    pub project_id: String,
    pub amp_consumer_id: Option<String>,
}
operation! { CreateAlertChannel(notice_id: String, project_id: String) "CreateAlertChannel" -> Empty {
    0 "NoticeId" notice_id, 1 "ProjectId" project_id, 2 "AMPConsumerId" amp_consumer_id: String
} }

pub type CreateAlertChannelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCronJob {
    pub name: String,
    pub project_id: String,
    pub scenario_id: String,
    pub scenario_name: String,
    pub frequency_type: i64,
    pub cron_expression: String,
    pub job_owner: String,
    pub end_time: Option<String>,
    pub notice_id: Option<String>,
    pub note: Option<String>,
}

/// What [`CreateCronJob::new`] takes.
pub struct CreateCronJobRequired {
    pub name: String,
    pub project_id: String,
    pub scenario_id: String,
    pub scenario_name: String,
    pub frequency_type: i64,
    pub cron_expression: String,
    pub job_owner: String,
}
operation! { CreateCronJob{CreateCronJobRequired: name, project_id, scenario_id, scenario_name, frequency_type, cron_expression, job_owner}
    "CreateCronJob" -> CreateCronJobOutput {
    0 "Name" name, 1 "ProjectId" project_id, 2 "ScenarioId" scenario_id, 3 "ScenarioName" scenario_name,
    4 "FrequencyType" frequency_type, 5 "CronExpression" cron_expression, 6 "JobOwner" job_owner,
    7 "EndTime" end_time: String, 8 "NoticeId" notice_id: String, 9 "Note" note: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCronJobOutput {
    pub cron_job_id: Option<String>,
}
model! { CreateCronJobOutput {
    0 "CronJobId" cron_job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvironment {
    pub project_id: String,
    pub name: String,
    pub env_vars: Vec<EnvVar>,
    pub description: Option<String>,
}
operation! { CreateEnvironment(project_id: String, name: String, env_vars: Vec<EnvVar>)
    "CreateEnvironment" -> CreateEnvironmentOutput {
    0 "ProjectId" project_id, 1 "Name" name, 2 "EnvVars" env_vars, 3 "Description" description: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvironmentOutput {
    pub env_id: Option<String>,
}
model! { CreateEnvironmentOutput {
    0 "EnvId" env_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFile {
    pub file_id: String,
    pub project_id: String,
    pub kind: i64,
    pub name: String,
    pub size: i64,
    pub r#type: String,
    pub line_count: Option<i64>,
    pub head_lines: Option<Vec<String>>,
    pub tail_lines: Option<Vec<String>>,
    pub header_in_file: Option<bool>,
    pub header_columns: Option<Vec<String>>,
    pub file_infos: Option<Vec<FileInfo>>,
}

/// What [`CreateFile::new`] takes.
pub struct CreateFileRequired {
    pub file_id: String,
    pub project_id: String,
    pub kind: i64,
    pub name: String,
    pub size: i64,
    pub r#type: String,
}
operation! { CreateFile{CreateFileRequired: file_id, project_id, kind, name, size, r#type} "CreateFile" -> Empty {
    0 "FileId" file_id, 1 "ProjectId" project_id, 2 "Kind" kind, 3 "Name" name, 4 "Size" size, 5 "Type" r#type,
    6 "LineCount" line_count: i64, 7 "HeadLines" head_lines: Vec<String>, 8 "TailLines" tail_lines: Vec<String>,
    9 "HeaderInFile" header_in_file: bool, 10 "HeaderColumns" header_columns: Vec<String>,
    11 "FileInfos" file_infos: Vec<FileInfo>
} }

pub type CreateFileOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileInfo {
    pub name: Option<String>,
    pub size: Option<i64>,
    pub r#type: Option<String>,
    pub updated_at: Option<String>,
    pub file_id: Option<String>,
}
input! { FileInfo() {
    0 "Name" name: String, 1 "Size" size: i64, 2 "Type" r#type: String, 3 "UpdatedAt" updated_at: String,
    4 "FileId" file_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProject {
    pub name: String,
    pub description: Option<String>,
    pub tags: Option<Vec<TagSpec>>,
}
operation! { CreateProject(name: String) "CreateProject" -> CreateProjectOutput {
    0 "Name" name, 1 "Description" description: String, 2 "Tags" tags: Vec<TagSpec>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagSpec {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { TagSpec() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectOutput {
    pub project_id: Option<String>,
}
model! { CreateProjectOutput {
    0 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScenario {
    pub name: String,
    pub r#type: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Stage {
    pub duration_seconds: Option<i64>,
    pub target_virtual_users: Option<i64>,
}
input! { Stage() {
    0 "DurationSeconds" duration_seconds: i64, 1 "TargetVirtualUsers" target_virtual_users: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScriptOrigin {
    pub machine_number: Option<i64>,
    pub machine_specification: Option<String>,
    pub duration_seconds: Option<i64>,
}
input! { ScriptOrigin(machine_number: i64, machine_specification: String, duration_seconds: i64) {
    0 "MachineNumber" machine_number: i64, 1 "MachineSpecification" machine_specification: String,
    2 "DurationSeconds" duration_seconds: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcLoadDistribution {
    pub region_id: Option<i64>,
    pub region: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_ids: Option<Vec<String>>,
}
input! { VpcLoadDistribution(region_id: i64) {
    0 "RegionId" region_id: i64, 1 "Region" region: String, 2 "VpcId" vpc_id: String,
    3 "SubnetIds" subnet_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeoRegionsLoadItem {
    pub region_id: Option<i64>,
    pub region: Option<String>,
    pub percentage: Option<i64>,
}
input! { GeoRegionsLoadItem(region_id: i64) {
    0 "RegionId" region_id: i64, 1 "Region" region: String, 2 "Percentage" percentage: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestData {
    pub name: Option<String>,
    pub split: Option<bool>,
    pub header_in_file: Option<bool>,
    pub header_columns: Option<Vec<String>>,
    pub line_count: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScriptInfo {
    pub name: Option<String>,
    pub size: Option<i64>,
    pub r#type: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtocolInfo {
    pub name: Option<String>,
    pub size: Option<i64>,
    pub r#type: Option<String>,
    pub updated_at: Option<String>,
    pub file_id: Option<String>,
}
input! { ProtocolInfo() {
    0 "Name" name: String, 1 "Size" size: i64, 2 "Type" r#type: String, 3 "UpdatedAt" updated_at: String,
    4 "FileId" file_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SLAPolicy {
    pub sla_rules: Option<Vec<SLARule>>,
    pub alert_channel: Option<AlertChannel>,
}
input! { SLAPolicy() {
    0 "SLARules" sla_rules: Vec<SLARule>, 1 "AlertChannel" alert_channel: AlertChannel
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SLALabel {
    pub label_name: Option<String>,
    pub label_value: Option<String>,
}
input! { SLALabel() {
    0 "LabelName" label_name: String, 1 "LabelValue" label_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlertChannel {
    pub notice_id: Option<String>,
    pub amp_consumer_id: Option<String>,
}
input! { AlertChannel() {
    0 "NoticeId" notice_id: String, 1 "AMPConsumerId" amp_consumer_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainNameConfig {
    pub host_aliases: Option<Vec<HostAlias>>,
    pub dns_config: Option<DNSConfig>,
}
input! { DomainNameConfig() {
    0 "HostAliases" host_aliases: Vec<HostAlias>, 1 "DNSConfig" dns_config: DNSConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostAlias {
    pub host_names: Option<Vec<String>>,
    pub ip: Option<String>,
}
input! { HostAlias() {
    0 "HostNames" host_names: Vec<String>, 1 "IP" ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DNSConfig {
    pub nameservers: Option<Vec<String>>,
}
input! { DNSConfig() {
    0 "Nameservers" nameservers: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScenarioOutput {
    pub scenario_id: Option<String>,
}
model! { CreateScenarioOutput {
    0 "ScenarioId" scenario_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlertChannel {
    pub project_id: String,
    pub notice_id: String,
}
operation! { DeleteAlertChannel(project_id: String, notice_id: String) "DeleteAlertChannel" -> Empty {
    0 "ProjectId" project_id, 1 "NoticeId" notice_id
} }

pub type DeleteAlertChannelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCronJobs {
    pub project_id: String,
    pub cron_job_ids: Vec<String>,
}
operation! { DeleteCronJobs(project_id: String, cron_job_ids: Vec<String>) "DeleteCronJobs" -> Empty {
    0 "ProjectId" project_id, 1 "CronJobIds" cron_job_ids
} }

pub type DeleteCronJobsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvironments {}
operation! { DeleteEnvironments() "DeleteEnvironments" -> Empty {} }

pub type DeleteEnvironmentsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFiles {
    pub project_id: String,
    pub file_ids: Vec<String>,
}
operation! { DeleteFiles(project_id: String, file_ids: Vec<String>) "DeleteFiles" -> Empty {
    0 "ProjectId" project_id, 1 "FileIds" file_ids
} }

pub type DeleteFilesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJobs {
    pub job_ids: Vec<String>,
    pub project_id: String,
    pub scenario_ids: Vec<String>,
}
operation! { DeleteJobs(job_ids: Vec<String>, project_id: String, scenario_ids: Vec<String>) "DeleteJobs" -> Empty {
    0 "JobIds" job_ids, 1 "ProjectId" project_id, 2 "ScenarioIds" scenario_ids
} }

pub type DeleteJobsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjects {
    pub project_ids: Vec<String>,
    pub delete_scenarios: Option<bool>,
    pub delete_jobs: Option<bool>,
}
operation! { DeleteProjects(project_ids: Vec<String>) "DeleteProjects" -> Empty {
    0 "ProjectIds" project_ids, 1 "DeleteScenarios" delete_scenarios: bool, 2 "DeleteJobs" delete_jobs: bool
} }

pub type DeleteProjectsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScenarios {
    pub scenario_ids: Vec<String>,
    pub project_id: String,
    pub delete_jobs: Option<bool>,
}
operation! { DeleteScenarios(scenario_ids: Vec<String>, project_id: String) "DeleteScenarios" -> Empty {
    0 "ScenarioIds" scenario_ids, 1 "ProjectId" project_id, 2 "DeleteJobs" delete_jobs: bool
} }

pub type DeleteScenariosOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertChannels {
    pub project_ids: Vec<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub notice_ids: Option<Vec<String>>,
    pub order_by: Option<String>,
    pub ascend: Option<bool>,
}
operation! { DescribeAlertChannels(project_ids: Vec<String>) "DescribeAlertChannels" -> DescribeAlertChannelsOutput {
    0 "ProjectIds" project_ids, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "NoticeIds" notice_ids: Vec<String>,
    4 "OrderBy" order_by: String, 5 "Ascend" ascend: bool
} }
paged! { DescribeAlertChannels: AlertChannelRecord =
    Offset "Offset", "AlertChannelSet" alert_channel_set, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertChannelsOutput {
    pub alert_channel_set: Option<Vec<AlertChannelRecord>>,
    pub total: Option<u64>,
}
model! { DescribeAlertChannelsOutput {
    0 "AlertChannelSet" alert_channel_set, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlertChannelRecord {
    pub notice_id: Option<String>,
    pub amp_consumer_id: Option<String>,
    pub project_id: Option<String>,
    pub status: Option<u64>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
}
model! { AlertChannelRecord {
    0 "NoticeId" notice_id, 1 "AMPConsumerId" amp_consumer_id, 2 "ProjectId" project_id, 3 "Status" status,
    4 "CreatedAt" created_at, 5 "UpdatedAt" updated_at, 6 "AppId" app_id, 7 "Uin" uin, 8 "SubAccountUin" sub_account_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertRecords {
    pub project_ids: Vec<String>,
    pub scenario_ids: Option<Vec<String>>,
    pub job_ids: Option<Vec<String>>,
    pub ascend: Option<bool>,
    pub order_by: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub scenario_names: Option<Vec<String>>,
}
operation! { DescribeAlertRecords(project_ids: Vec<String>) "DescribeAlertRecords" -> DescribeAlertRecordsOutput {
    0 "ProjectIds" project_ids, 1 "ScenarioIds" scenario_ids: Vec<String>, 2 "JobIds" job_ids: Vec<String>,
    3 "Ascend" ascend: bool, 4 "OrderBy" order_by: String, 5 "Offset" offset: u64, 6 "Limit" limit: u64,
    7 "ScenarioNames" scenario_names: Vec<String>
} }
paged! { DescribeAlertRecords: AlertRecord = Offset "Offset", "AlertRecordSet" alert_record_set, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertRecordsOutput {
    pub alert_record_set: Option<Vec<AlertRecord>>,
    pub total: Option<u64>,
}
model! { DescribeAlertRecordsOutput {
    0 "AlertRecordSet" alert_record_set, 1 "Total" total
} }

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
    0 "AlertRecordId" alert_record_id, 1 "ProjectId" project_id, 2 "ScenarioId" scenario_id, 3 "Status" status,
    4 "CreatedAt" created_at, 5 "UpdatedAt" updated_at, 6 "JobId" job_id, 7 "AppId" app_id, 8 "Uin" uin,
    9 "SubAccountUin" sub_account_uin, 10 "ScenarioName" scenario_name, 11 "Target" target, 12 "JobSLAId" job_sla_id,
    13 "JobSLADescription" job_sla_description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlertRecordStatus {
    pub abort_job: Option<u64>,
    pub send_notice: Option<u64>,
}
model! { AlertRecordStatus {
    0 "AbortJob" abort_job, 1 "SendNotice" send_notice
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableMetrics {}
operation! { DescribeAvailableMetrics() "DescribeAvailableMetrics" -> DescribeAvailableMetricsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableMetricsOutput {
    pub metric_set: Option<Vec<MetricInfo>>,
}
model! { DescribeAvailableMetricsOutput {
    0 "MetricSet" metric_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricInfo {
    pub metric: Option<String>,
    pub alias: Option<String>,
    pub description: Option<String>,
    pub metric_type: Option<String>,
    pub unit: Option<String>,
    pub aggregations: Option<Vec<AggregationLegend>>,
    pub inner_metric: Option<bool>,
}
model! { MetricInfo {
    0 "Metric" metric, 1 "Alias" alias, 2 "Description" description, 3 "MetricType" metric_type, 4 "Unit" unit,
    5 "Aggregations" aggregations, 6 "InnerMetric" inner_metric
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AggregationLegend {
    pub aggregation: Option<String>,
    pub legend: Option<String>,
    pub unit: Option<String>,
}
model! { AggregationLegend {
    0 "Aggregation" aggregation, 1 "Legend" legend, 2 "Unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCheckSummary {
    pub job_id: String,
    pub scenario_id: String,
    pub project_id: String,
}
operation! { DescribeCheckSummary(job_id: String, scenario_id: String, project_id: String)
    "DescribeCheckSummary" -> DescribeCheckSummaryOutput {
    0 "JobId" job_id, 1 "ScenarioId" scenario_id, 2 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCheckSummaryOutput {
    pub check_summary_set: Option<Vec<CheckSummary>>,
}
model! { DescribeCheckSummaryOutput {
    0 "CheckSummarySet" check_summary_set
} }

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
    0 "Name" name, 1 "Step" step, 2 "SuccessCount" success_count, 3 "FailCount" fail_count, 4 "ErrorRate" error_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCronJobs {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCronJobsOutput {
    pub total: Option<i64>,
    pub cron_job_set: Option<Vec<CronJob>>,
}
model! { DescribeCronJobsOutput {
    0 "Total" total, 1 "CronJobSet" cron_job_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CronJob {
    pub cron_job_id: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<String>,
    pub scenario_id: Option<String>,
    pub scenario_name: Option<String>,
    pub cron_expression: Option<String>,
    pub end_time: Option<String>,
    pub abort_reason: Option<i64>,
    pub status: Option<i64>,
    pub notice_id: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub frequency_type: Option<i64>,
    pub note: Option<String>,
    pub job_owner: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
}
model! { CronJob {
    0 "CronJobId" cron_job_id, 1 "Name" name, 2 "ProjectId" project_id, 3 "ScenarioId" scenario_id,
    4 "ScenarioName" scenario_name, 5 "CronExpression" cron_expression, 6 "EndTime" end_time,
    7 "AbortReason" abort_reason, 8 "Status" status, 9 "NoticeId" notice_id, 10 "CreatedAt" created_at,
    11 "UpdatedAt" updated_at, 12 "FrequencyType" frequency_type, 13 "Note" note, 14 "JobOwner" job_owner,
    15 "AppId" app_id, 16 "Uin" uin, 17 "SubAccountUin" sub_account_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironments {}
operation! { DescribeEnvironments() "DescribeEnvironments" -> Empty {} }

pub type DescribeEnvironmentsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeErrorSummary {
    pub job_id: String,
    pub scenario_id: String,
    pub project_id: String,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeErrorSummary(job_id: String, scenario_id: String, project_id: String)
    "DescribeErrorSummary" -> DescribeErrorSummaryOutput {
    0 "JobId" job_id, 1 "ScenarioId" scenario_id, 2 "ProjectId" project_id, 3 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub operator: Option<i64>,
    pub label_name: Option<String>,
    pub label_value: Option<String>,
}
input! { Filter(operator: i64, label_name: String, label_value: String) {
    0 "Operator" operator: i64, 1 "LabelName" label_name: String, 2 "LabelValue" label_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeErrorSummaryOutput {
    pub error_summary_set: Option<Vec<ErrorSummary>>,
}
model! { DescribeErrorSummaryOutput {
    0 "ErrorSummarySet" error_summary_set
} }

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
    0 "Status" status, 1 "Result" result, 2 "Count" count, 3 "Rate" rate, 4 "Message" message, 5 "Proto" proto
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFiles {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFilesOutput {
    pub file_set: Option<Vec<File>>,
    pub total: Option<i64>,
}
model! { DescribeFilesOutput {
    0 "FileSet" file_set, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct File {
    pub file_id: Option<String>,
    pub kind: Option<i64>,
    pub name: Option<String>,
    pub size: Option<i64>,
    pub r#type: Option<String>,
    pub updated_at: Option<String>,
    pub line_count: Option<i64>,
    pub head_lines: Option<Vec<String>>,
    pub tail_lines: Option<Vec<String>>,
    pub header_in_file: Option<bool>,
    pub header_columns: Option<Vec<String>>,
    pub file_infos: Option<Vec<FileInfo>>,
    pub scenario_set: Option<Vec<Scenario>>,
    pub status: Option<i64>,
    pub created_at: Option<String>,
    pub project_id: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub app_id_2: Option<i64>,
}
model! { File {
    0 "FileId" file_id, 1 "Kind" kind, 2 "Name" name, 3 "Size" size, 4 "Type" r#type, 5 "UpdatedAt" updated_at,
    6 "LineCount" line_count, 7 "HeadLines" head_lines, 8 "TailLines" tail_lines, 9 "HeaderInFile" header_in_file,
    10 "HeaderColumns" header_columns, 11 "FileInfos" file_infos, 12 "ScenarioSet" scenario_set, 13 "Status" status,
    14 "CreatedAt" created_at, 15 "ProjectId" project_id, 16 "AppID" app_id, 17 "Uin" uin,
    18 "SubAccountUin" sub_account_uin, 19 "AppId" app_id_2
} }

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
    pub configs: Option<Vec<String>>,
    pub extensions: Option<Vec<String>>,
    pub datasets: Option<Vec<TestData>>,
    pub sla_id: Option<String>,
    pub cron_id: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub project_id: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub test_scripts: Option<Vec<ScriptInfo>>,
    pub protocols: Option<Vec<ProtocolInfo>>,
    pub request_files: Option<Vec<FileInfo>>,
    pub sla_policy: Option<SLAPolicy>,
    pub plugins: Option<Vec<FileInfo>>,
    pub domain_name_config: Option<DomainNameConfig>,
    pub notification_hooks: Option<Vec<NotificationHook>>,
    pub owner: Option<String>,
    pub project_name: Option<String>,
}
model! { Scenario {
    0 "ScenarioId" scenario_id, 1 "Name" name, 2 "Description" description, 3 "Type" r#type, 4 "Status" status,
    5 "Load" load, 6 "EncodedScripts" encoded_scripts, 7 "Configs" configs, 8 "Extensions" extensions,
    9 "Datasets" datasets, 10 "SLAId" sla_id, 11 "CronId" cron_id, 12 "CreatedAt" created_at, 13 "UpdatedAt" updated_at,
    14 "ProjectId" project_id, 15 "AppId" app_id, 16 "Uin" uin, 17 "SubAccountUin" sub_account_uin,
    18 "TestScripts" test_scripts, 19 "Protocols" protocols, 20 "RequestFiles" request_files, 21 "SLAPolicy" sla_policy,
    22 "Plugins" plugins, 23 "DomainNameConfig" domain_name_config, 24 "NotificationHooks" notification_hooks,
    25 "Owner" owner, 26 "ProjectName" project_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotificationHook {
    pub events: Option<Vec<String>>,
    pub url: Option<String>,
}
model! { NotificationHook {
    0 "Events" events, 1 "URL" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobs {
    pub scenario_ids: Vec<String>,
    pub project_ids: Vec<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub job_ids: Option<Vec<String>>,
    pub order_by: Option<String>,
    pub ascend: Option<bool>,
    pub start_time: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobsOutput {
    pub job_set: Option<Vec<Job>>,
    pub total: Option<i64>,
}
model! { DescribeJobsOutput {
    0 "JobSet" job_set, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Job {
    pub job_id: Option<String>,
    pub scenario_id: Option<String>,
    pub load: Option<Load>,
    pub configs: Option<Vec<String>>,
    pub datasets: Option<Vec<TestData>>,
    pub extensions: Option<Vec<String>>,
    pub status: Option<i64>,
    pub start_time: Option<String>,
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
    pub scripts: Option<Vec<String>>,
    pub response_time_max: Option<f64>,
    pub response_time_min: Option<f64>,
    pub load_source_infos: Option<Vec<LoadSource>>,
    pub test_scripts: Option<Vec<ScriptInfo>>,
    pub protocols: Option<Vec<ProtocolInfo>>,
    pub request_files: Option<Vec<FileInfo>>,
    pub plugins: Option<Vec<FileInfo>>,
    pub cron_id: Option<String>,
    pub r#type: Option<String>,
    pub domain_name_config: Option<DomainNameConfig>,
    pub debug: Option<bool>,
    pub abort_reason: Option<i64>,
    pub created_at: Option<String>,
    pub project_id: Option<String>,
    pub notification_hooks: Option<Vec<NotificationHook>>,
    pub network_receive_rate: Option<f64>,
    pub network_send_rate: Option<f64>,
    pub message: Option<String>,
    pub project_name: Option<String>,
    pub scenario_name: Option<String>,
    pub pay_mode: Option<i64>,
    pub usage: Option<i64>,
}
model! { Job {
    0 "JobId" job_id, 1 "ScenarioId" scenario_id, 2 "Load" load, 3 "Configs" configs, 4 "Datasets" datasets,
    5 "Extensions" extensions, 6 "Status" status, 7 "StartTime" start_time, 8 "EndTime" end_time,
    9 "MaxVirtualUserCount" max_virtual_user_count, 10 "Note" note, 11 "ErrorRate" error_rate, 12 "JobOwner" job_owner,
    13 "LoadSources" load_sources, 14 "Duration" duration, 15 "MaxRequestsPerSecond" max_requests_per_second,
    16 "RequestTotal" request_total, 17 "RequestsPerSecond" requests_per_second,
    18 "ResponseTimeAverage" response_time_average, 19 "ResponseTimeP99" response_time_p99,
    20 "ResponseTimeP95" response_time_p95, 21 "ResponseTimeP90" response_time_p90, 22 "Scripts" scripts,
    23 "ResponseTimeMax" response_time_max, 24 "ResponseTimeMin" response_time_min,
    25 "LoadSourceInfos" load_source_infos, 26 "TestScripts" test_scripts, 27 "Protocols" protocols,
    28 "RequestFiles" request_files, 29 "Plugins" plugins, 30 "CronId" cron_id, 31 "Type" r#type,
    32 "DomainNameConfig" domain_name_config, 33 "Debug" debug, 34 "AbortReason" abort_reason,
    35 "CreatedAt" created_at, 36 "ProjectId" project_id, 37 "NotificationHooks" notification_hooks,
    38 "NetworkReceiveRate" network_receive_rate, 39 "NetworkSendRate" network_send_rate, 40 "Message" message,
    41 "ProjectName" project_name, 42 "ScenarioName" scenario_name, 43 "PayMode" pay_mode, 44 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadSource {
    pub ip: Option<String>,
    pub pod_name: Option<String>,
    pub region: Option<String>,
}
model! { LoadSource {
    0 "IP" ip, 1 "PodName" pod_name, 2 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLabelValues {
    pub job_id: String,
    pub scenario_id: String,
    pub metric: String,
    pub label_name: String,
    pub project_id: String,
}

/// What [`DescribeLabelValues::new`] takes.
pub struct DescribeLabelValuesRequired {
    pub job_id: String,
    pub scenario_id: String,
    pub metric: String,
    pub label_name: String,
    pub project_id: String,
}
operation! { DescribeLabelValues{DescribeLabelValuesRequired: job_id, scenario_id, metric, label_name, project_id}
    "DescribeLabelValues" -> DescribeLabelValuesOutput {
    0 "JobId" job_id, 1 "ScenarioId" scenario_id, 2 "Metric" metric, 3 "LabelName" label_name, 4 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLabelValuesOutput {
    pub label_value_set: Option<Vec<String>>,
}
model! { DescribeLabelValuesOutput {
    0 "LabelValueSet" label_value_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricLabelWithValues {
    pub job_id: String,
    pub project_id: String,
    pub scenario_id: String,
}
operation! { DescribeMetricLabelWithValues(job_id: String, project_id: String, scenario_id: String)
    "DescribeMetricLabelWithValues" -> DescribeMetricLabelWithValuesOutput {
    0 "JobId" job_id, 1 "ProjectId" project_id, 2 "ScenarioId" scenario_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricLabelWithValuesOutput {
    pub metric_label_with_values_set: Option<Vec<MetricLabelWithValues>>,
}
model! { DescribeMetricLabelWithValuesOutput {
    0 "MetricLabelWithValuesSet" metric_label_with_values_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricLabelWithValues {
    pub metric_name: Option<String>,
    pub label_values_set: Option<Vec<LabelWithValues>>,
}
model! { MetricLabelWithValues {
    0 "MetricName" metric_name, 1 "LabelValuesSet" label_values_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LabelWithValues {
    pub label_name: Option<String>,
    pub label_values: Option<Vec<String>>,
}
model! { LabelWithValues {
    0 "LabelName" label_name, 1 "LabelValues" label_values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNormalLogs {
    pub project_id: String,
    pub scenario_id: String,
    pub job_id: String,
    pub context: Option<String>,
    pub from: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNormalLogsOutput {
    pub context: Option<String>,
    pub normal_logs: Option<Vec<NormalLog>>,
}
model! { DescribeNormalLogsOutput {
    0 "Context" context, 1 "NormalLogs" normal_logs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NormalLog {
    pub timestamp: Option<String>,
    pub severity_text: Option<String>,
    pub body: Option<String>,
}
model! { NormalLog {
    0 "Timestamp" timestamp, 1 "SeverityText" severity_text, 2 "Body" body
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectsOutput {
    pub project_set: Option<Vec<Project>>,
    pub total: Option<i64>,
}
model! { DescribeProjectsOutput {
    0 "ProjectSet" project_set, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Project {
    pub project_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub tags: Option<Vec<TagSpec>>,
    pub status: Option<i64>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
}
model! { Project {
    0 "ProjectId" project_id, 1 "Name" name, 2 "Description" description, 3 "Tags" tags, 4 "Status" status,
    5 "CreatedAt" created_at, 6 "UpdatedAt" updated_at, 7 "AppId" app_id, 8 "Uin" uin, 9 "SubAccountUin" sub_account_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub load_type: Option<u64>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "LoadType" load_type: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub region_set: Option<Vec<RegionDetail>>,
}
model! { DescribeRegionsOutput {
    0 "RegionSet" region_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionDetail {
    pub region: Option<String>,
    pub region_id: Option<i64>,
    pub area: Option<String>,
    pub region_name: Option<String>,
    pub region_state: Option<i64>,
    pub region_short_name: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
}
model! { RegionDetail {
    0 "Region" region, 1 "RegionId" region_id, 2 "Area" area, 3 "RegionName" region_name, 4 "RegionState" region_state,
    5 "RegionShortName" region_short_name, 6 "CreatedAt" created_at, 7 "UpdatedAt" updated_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRequestSummary {
    pub job_id: String,
    pub scenario_id: String,
    pub project_id: String,
}
operation! { DescribeRequestSummary(job_id: String, scenario_id: String, project_id: String)
    "DescribeRequestSummary" -> DescribeRequestSummaryOutput {
    0 "JobId" job_id, 1 "ScenarioId" scenario_id, 2 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRequestSummaryOutput {
    pub request_summary_set: Option<Vec<RequestSummary>>,
}
model! { DescribeRequestSummaryOutput {
    0 "RequestSummarySet" request_summary_set
} }

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
    0 "Service" service, 1 "Method" method, 2 "Count" count, 3 "Average" average, 4 "P90" p90, 5 "P95" p95, 6 "Min" min,
    7 "Max" max, 8 "ErrorPercentage" error_percentage, 9 "P99" p99, 10 "Status" status, 11 "Result" result, 12 "RPS" rps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleBatchQuery {
    pub job_id: String,
    pub scenario_id: String,
    pub queries: Vec<InternalMetricQuery>,
    pub project_id: String,
}
operation! { DescribeSampleBatchQuery(job_id: String, scenario_id: String, queries: Vec<InternalMetricQuery>, project_id: String)
    "DescribeSampleBatchQuery" -> DescribeSampleBatchQueryOutput {
    0 "JobId" job_id, 1 "ScenarioId" scenario_id, 2 "Queries" queries, 3 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternalMetricQuery {
    pub metric: Option<String>,
    pub aggregation: Option<String>,
    pub labels: Option<Vec<Label>>,
    pub filters: Option<Vec<Filter>>,
    pub group_by: Option<Vec<String>>,
}
input! { InternalMetricQuery(metric: String, aggregation: String) {
    0 "Metric" metric: String, 1 "Aggregation" aggregation: String, 2 "Labels" labels: Vec<Label>,
    3 "Filters" filters: Vec<Filter>, 4 "GroupBy" group_by: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Label {
    pub label_name: Option<String>,
    pub label_value: Option<String>,
}
input! { Label(label_name: String, label_value: String) {
    0 "LabelName" label_name: String, 1 "LabelValue" label_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleBatchQueryOutput {
    pub metric_sample_set: Option<Vec<CustomSample>>,
}
model! { DescribeSampleBatchQueryOutput {
    0 "MetricSampleSet" metric_sample_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomSample {
    pub metric: Option<String>,
    pub aggregation: Option<String>,
    pub labels: Option<Vec<Label>>,
    pub value: Option<f64>,
    pub timestamp: Option<i64>,
    pub unit: Option<String>,
    pub name: Option<String>,
}
model! { CustomSample {
    0 "Metric" metric, 1 "Aggregation" aggregation, 2 "Labels" labels, 3 "Value" value, 4 "Timestamp" timestamp,
    5 "Unit" unit, 6 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleLogs {
    pub project_id: String,
    pub scenario_id: String,
    pub job_id: String,
    pub context: Option<String>,
    pub from: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReactionTimeRange {
    pub min: Option<String>,
    pub max: Option<String>,
}
input! { ReactionTimeRange() {
    0 "Min" min: String, 1 "Max" max: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleLogsOutput {
    pub total: Option<i64>,
    pub context: Option<String>,
    pub sample_logs: Option<Vec<SampleLog>>,
}
model! { DescribeSampleLogsOutput {
    0 "Total" total, 1 "Context" context, 2 "SampleLogs" sample_logs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleLog {
    pub timestamp: Option<String>,
    pub attributes: Option<Attributes>,
    pub body: Option<String>,
}
model! { SampleLog {
    0 "Timestamp" timestamp, 1 "Attributes" attributes, 2 "Body" body
} }

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
    0 "Status" status, 1 "Result" result, 2 "Service" service, 3 "Method" method, 4 "Duration" duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleMatrixBatchQuery {
    pub job_id: String,
    pub project_id: String,
    pub scenario_id: String,
    pub queries: Vec<InternalMetricQuery>,
    pub max_point: Option<i64>,
}
operation! { DescribeSampleMatrixBatchQuery(job_id: String, project_id: String, scenario_id: String, queries: Vec<InternalMetricQuery>)
    "DescribeSampleMatrixBatchQuery" -> DescribeSampleMatrixBatchQueryOutput {
    0 "JobId" job_id, 1 "ProjectId" project_id, 2 "ScenarioId" scenario_id, 3 "Queries" queries,
    4 "MaxPoint" max_point: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleMatrixBatchQueryOutput {
    pub metric_sample_matrix_set: Option<Vec<CustomSampleMatrix>>,
}
model! { DescribeSampleMatrixBatchQueryOutput {
    0 "MetricSampleMatrixSet" metric_sample_matrix_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomSampleMatrix {
    pub metric: Option<String>,
    pub aggregation: Option<String>,
    pub unit: Option<String>,
    pub streams: Option<Vec<SampleStream>>,
    pub step: Option<i64>,
}
model! { CustomSampleMatrix {
    0 "Metric" metric, 1 "Aggregation" aggregation, 2 "Unit" unit, 3 "Streams" streams, 4 "Step" step
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleStream {
    pub labels: Option<Vec<Label>>,
    pub values: Option<Vec<SamplePair>>,
    pub name: Option<String>,
}
model! { SampleStream {
    0 "Labels" labels, 1 "Values" values, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SamplePair {
    pub timestamp: Option<i64>,
    pub value: Option<f64>,
}
model! { SamplePair {
    0 "Timestamp" timestamp, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleMatrixQuery {
    pub job_id: String,
    pub project_id: String,
    pub scenario_id: String,
    pub metric: String,
    pub aggregation: String,
    pub filters: Option<Vec<Filter>>,
    pub group_by: Option<Vec<String>>,
    pub max_point: Option<i64>,
}

/// What [`DescribeSampleMatrixQuery::new`] takes.
pub struct DescribeSampleMatrixQueryRequired {
    pub job_id: String,
    pub project_id: String,
    pub scenario_id: String,
    pub metric: String,
    pub aggregation: String,
}
operation! { DescribeSampleMatrixQuery{DescribeSampleMatrixQueryRequired: job_id, project_id, scenario_id, metric, aggregation}
    "DescribeSampleMatrixQuery" -> DescribeSampleMatrixQueryOutput {
    0 "JobId" job_id, 1 "ProjectId" project_id, 2 "ScenarioId" scenario_id, 3 "Metric" metric,
    4 "Aggregation" aggregation, 5 "Filters" filters: Vec<Filter>, 6 "GroupBy" group_by: Vec<String>,
    7 "MaxPoint" max_point: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleMatrixQueryOutput {
    pub metric_sample_matrix: Option<CustomSampleMatrix>,
}
model! { DescribeSampleMatrixQueryOutput {
    0 "MetricSampleMatrix" metric_sample_matrix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleQuery {
    pub job_id: String,
    pub scenario_id: String,
    pub metric: String,
    pub aggregation: String,
    pub project_id: String,
    pub labels: Option<Vec<Label>>,
}

/// What [`DescribeSampleQuery::new`] takes.
pub struct DescribeSampleQueryRequired {
    pub job_id: String,
    pub scenario_id: String,
    pub metric: String,
    pub aggregation: String,
    pub project_id: String,
}
operation! { DescribeSampleQuery{DescribeSampleQueryRequired: job_id, scenario_id, metric, aggregation, project_id}
    "DescribeSampleQuery" -> DescribeSampleQueryOutput {
    0 "JobId" job_id, 1 "ScenarioId" scenario_id, 2 "Metric" metric, 3 "Aggregation" aggregation,
    4 "ProjectId" project_id, 5 "Labels" labels: Vec<Label>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleQueryOutput {
    pub metric_sample: Option<CustomSample>,
}
model! { DescribeSampleQueryOutput {
    0 "MetricSample" metric_sample
} }

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
    Offset "Offset", "ScenarioWithJobsSet" scenario_with_jobs_set, total "Total"
}

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScenarioWithJobsOutput {
    pub scenario_with_jobs_set: Option<Vec<ScenarioWithJobs>>,
    pub total: Option<i64>,
}
model! { DescribeScenarioWithJobsOutput {
    0 "ScenarioWithJobsSet" scenario_with_jobs_set, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScenarioWithJobs {
    pub scenario: Option<Scenario>,
    pub jobs: Option<Vec<Job>>,
}
model! { ScenarioWithJobs {
    0 "Scenario" scenario, 1 "Jobs" jobs
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScenariosOutput {
    pub scenario_set: Option<Vec<Scenario>>,
    pub total: Option<i64>,
}
model! { DescribeScenariosOutput {
    0 "ScenarioSet" scenario_set, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTmpKey {
    pub project_id: String,
    pub scenario_id: Option<String>,
}
operation! { GenerateTmpKey(project_id: String) "GenerateTmpKey" -> GenerateTmpKeyOutput {
    0 "ProjectId" project_id, 1 "ScenarioId" scenario_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTmpKeyOutput {
    pub start_time: Option<i64>,
    pub expired_time: Option<i64>,
    pub credentials: Option<Credentials>,
}
model! { GenerateTmpKeyOutput {
    0 "StartTime" start_time, 1 "ExpiredTime" expired_time, 2 "Credentials" credentials
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Credentials {
    pub tmp_secret_id: Option<String>,
    pub tmp_secret_key: Option<Secret>,
    pub token: Option<Secret>,
}
model! { Credentials {
    0 "TmpSecretId" tmp_secret_id, 1 "TmpSecretKey" tmp_secret_key, 2 "Token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartCronJobs {
    pub project_id: String,
    pub cron_job_ids: Vec<String>,
}
operation! { RestartCronJobs(project_id: String, cron_job_ids: Vec<String>) "RestartCronJobs" -> Empty {
    0 "ProjectId" project_id, 1 "CronJobIds" cron_job_ids
} }

pub type RestartCronJobsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartJob {
    pub scenario_id: String,
    pub job_owner: String,
    pub project_id: String,
    pub debug: Option<bool>,
    pub note: Option<String>,
}
operation! { StartJob(scenario_id: String, job_owner: String, project_id: String) "StartJob" -> StartJobOutput {
    0 "ScenarioId" scenario_id, 1 "JobOwner" job_owner, 2 "ProjectId" project_id, 3 "Debug" debug: bool,
    4 "Note" note: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartJobOutput {
    pub job_id: Option<String>,
}
model! { StartJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCronJob {
    pub project_id: String,
    pub cron_job_id: String,
    pub note: String,
    pub cron_expression: String,
    pub frequency_type: i64,
    pub name: String,
    pub scenario_id: String,
    pub scenario_name: String,
    pub job_owner: String,
    pub end_time: Option<String>,
    pub notice_id: Option<String>,
}

/// What [`UpdateCronJob::new`] takes.
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
operation! { UpdateCronJob{UpdateCronJobRequired: project_id, cron_job_id, note, cron_expression, frequency_type, name, scenario_id, scenario_name, job_owner}
    "UpdateCronJob" -> Empty {
    0 "ProjectId" project_id, 1 "CronJobId" cron_job_id, 2 "Note" note, 3 "CronExpression" cron_expression,
    4 "FrequencyType" frequency_type, 5 "Name" name, 6 "ScenarioId" scenario_id, 7 "ScenarioName" scenario_name,
    8 "JobOwner" job_owner, 9 "EndTime" end_time: String, 10 "NoticeId" notice_id: String
} }

pub type UpdateCronJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnvironment {}
operation! { UpdateEnvironment() "UpdateEnvironment" -> Empty {} }

pub type UpdateEnvironmentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFileScenarioRelation {
    pub file_id: String,
    pub project_id: String,
    pub scenario_ids: Option<Vec<String>>,
}
operation! { UpdateFileScenarioRelation(file_id: String, project_id: String) "UpdateFileScenarioRelation" -> Empty {
    0 "FileId" file_id, 1 "ProjectId" project_id, 2 "ScenarioIds" scenario_ids: Vec<String>
} }

pub type UpdateFileScenarioRelationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJob {
    pub job_id: String,
    pub project_id: String,
    pub scenario_id: String,
    pub note: Option<String>,
}
operation! { UpdateJob(job_id: String, project_id: String, scenario_id: String) "UpdateJob" -> Empty {
    0 "JobId" job_id, 1 "ProjectId" project_id, 2 "ScenarioId" scenario_id, 3 "Note" note: String
} }

pub type UpdateJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProject {
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

pub type UpdateProjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateScenario {
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

pub type UpdateScenarioOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Notification {
    pub events: Option<Vec<String>>,
    pub url: Option<String>,
}
input! { Notification() {
    0 "Events" events: Vec<String>, 1 "URL" url: String
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_ACCESS_TAG_FAIL: &str = "FailedOperation.AccessTagFail";
    pub const FAILED_OPERATION_DB_QUERY_FAILED: &str = "FailedOperation.DbQueryFailed";
    pub const FAILED_OPERATION_DB_RECORD_CREATE_FAILED: &str = "FailedOperation.DbRecordCreateFailed";
    pub const FAILED_OPERATION_DB_RECORD_UPDATE_FAILED: &str = "FailedOperation.DbRecordUpdateFailed";
    pub const FAILED_OPERATION_JOB_STATUS_NOT_RUNNING: &str = "FailedOperation.JobStatusNotRunning";
    pub const FAILED_OPERATION_NO_TASKS_IN_JOB: &str = "FailedOperation.NoTasksInJob";
    pub const FAILED_OPERATION_NOT_SUPPORTED_IN_ENV: &str = "FailedOperation.NotSupportedInEnv";
    pub const FAILED_OPERATION_RESOURCE_NOT_FOUND: &str = "FailedOperation.ResourceNotFound";
    pub const FAILED_OPERATION_SEND_REQUEST: &str = "FailedOperation.SendRequest";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
}

#[cfg(feature = "reflect")]
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
