//! `paiautoml` of Alibaba Cloud, API version 2022-08-28.
//!
//! Endpoint: a table of 5 regions, else `paiautoml.cn-hangzhou.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/paiAutoML/2022-08-28/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, paiautoml::GetServiceIdentityRole};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetServiceIdentityRole::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("cn-beijing", "paiautoml.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "paiautoml.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "paiautoml.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "paiautoml.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "paiautoml.cn-shenzhen.aliyuncs.com"),
    ],
    &[
        ("cn-beijing", "paiautoml-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "paiautoml-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "paiautoml-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "paiautoml-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "paiautoml-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "paiautoml-vpc.cn-wulanchabu.aliyuncs.com"),
    ],
    "paiautoml.cn-hangzhou.aliyuncs.com",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "paiautoml",
    "2022-08-28",
    "paiautoml",
    &ENDPOINTS,
);

/// Creates autofe experiment: `CreateAutofeExperiment` of `paiautoml` 2022-08-28.
///
/// POST `/api/automl/v1/autofe/experiment`. Changes data. See
/// <https://api.alibabacloud.com/document/paiAutoML/2022-08-28/CreateAutofeExperiment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutofeExperiment {
    pub accessibility: Option<String>,
    pub autofe_experiment_configuration: Option<AutofeExperimentConfiguration>,
    pub description: Option<String>,
    /// Required.
    pub name: String,
    pub workspace_id: Option<String>,
}
operation! { CreateAutofeExperiment(name: String) "CreateAutofeExperiment" -> CreateAutofeExperimentOutput {
    0 "Accessibility" accessibility: String,
    1 "AutofeExperimentConfiguration" autofe_experiment_configuration: AutofeExperimentConfiguration,
    2 "Description" description: String, 3 "Name" name, 4 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/api/automl/v1/autofe/experiment", body: BodyStyle::Json, } }

/// In the request of [`CreateAutofeExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutofeExperimentConfiguration {
    /// Required.
    pub odps_config: Option<AutofeExperimentConfigurationOdpsConfig>,
    /// Required.
    pub oss_config: Option<AutofeExperimentConfigurationOssConfig>,
    /// Required.
    pub yml_config: Option<AutofeExperimentConfigurationYmlConfig>,
}
input! {
    AutofeExperimentConfiguration(odps_config: AutofeExperimentConfigurationOdpsConfig, oss_config: AutofeExperimentConfigurationOssConfig, yml_config: AutofeExperimentConfigurationYmlConfig) {
    0 "odps_config" odps_config: AutofeExperimentConfigurationOdpsConfig,
    1 "oss_config" oss_config: AutofeExperimentConfigurationOssConfig,
    2 "yml_config" yml_config: AutofeExperimentConfigurationYmlConfig
} }

/// In the request of [`CreateAutofeExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutofeExperimentConfigurationOdpsConfig {
    pub odps_access_id: Option<String>,
    /// Secret.
    pub odps_access_key: Option<Secret>,
    /// Required.
    pub odps_endpoint: Option<String>,
    /// Required.
    pub odps_project_name: Option<String>,
    /// Required.
    pub odps_region_id: Option<String>,
    pub odps_role_arn: Option<String>,
}
input! {
    AutofeExperimentConfigurationOdpsConfig(odps_endpoint: String, odps_project_name: String, odps_region_id: String) {
    0 "odps_access_id" odps_access_id: String, 1 "odps_access_key" odps_access_key: Secret,
    2 "odps_endpoint" odps_endpoint: String, 3 "odps_project_name" odps_project_name: String,
    4 "odps_region_id" odps_region_id: String, 5 "odps_role_arn" odps_role_arn: String
} }

/// In the request of [`CreateAutofeExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutofeExperimentConfigurationOssConfig {
    pub oss_access_id: Option<String>,
    /// Secret.
    pub oss_access_key: Option<Secret>,
    /// Required.
    pub oss_bucket: Option<String>,
    /// Required.
    pub oss_endpoint: Option<String>,
    pub oss_role_arn: Option<String>,
}
input! { AutofeExperimentConfigurationOssConfig(oss_bucket: String, oss_endpoint: String) {
    0 "oss_access_id" oss_access_id: String, 1 "oss_access_key" oss_access_key: Secret,
    2 "oss_bucket" oss_bucket: String, 3 "oss_endpoint" oss_endpoint: String, 4 "oss_role_arn" oss_role_arn: String
} }

/// In the request of [`CreateAutofeExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutofeExperimentConfigurationYmlConfig {
    pub action: Option<String>,
    pub aggregate_only: Option<String>,
    pub analyze_exp_id: Option<String>,
    pub cpu: Option<String>,
    pub data_partition: Option<String>,
    /// Required.
    pub data_source: Option<String>,
    pub data_type: Option<String>,
    pub debug_mode: Option<String>,
    pub exclude_columns: Option<String>,
    pub feature_selection: Option<String>,
    pub filter_thresh: Option<String>,
    pub iv_thresh: Option<String>,
    /// Required.
    pub label: Option<String>,
    pub memory: Option<String>,
    /// Required.
    pub output_config_oss_dir: Option<String>,
    pub pipeline_exp_id: Option<String>,
    pub reuse_results: Option<String>,
    pub sample_ratio: Option<String>,
    pub sample_size: Option<String>,
    pub selection_exp_id: Option<String>,
    pub skip_select: Option<String>,
    pub workers: Option<String>,
    /// Required.
    pub workspace_name: Option<String>,
}
input! {
    AutofeExperimentConfigurationYmlConfig(data_source: String, label: String, output_config_oss_dir: String, workspace_name: String) {
    0 "action" action: String, 1 "aggregate_only" aggregate_only: String, 2 "analyze_exp_id" analyze_exp_id: String,
    3 "cpu" cpu: String, 4 "data_partition" data_partition: String, 5 "data_source" data_source: String,
    6 "data_type" data_type: String, 7 "debug_mode" debug_mode: String, 8 "exclude_columns" exclude_columns: String,
    9 "feature_selection" feature_selection: String, 10 "filter_thresh" filter_thresh: String,
    11 "iv_thresh" iv_thresh: String, 12 "label" label: String, 13 "memory" memory: String,
    14 "output_config_oss_dir" output_config_oss_dir: String, 15 "pipeline_exp_id" pipeline_exp_id: String,
    16 "reuse_results" reuse_results: String, 17 "sample_ratio" sample_ratio: String,
    18 "sample_size" sample_size: String, 19 "selection_exp_id" selection_exp_id: String,
    20 "skip_select" skip_select: String, 21 "workers" workers: String, 22 "workspace_name" workspace_name: String
} }

/// Response of [`CreateAutofeExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutofeExperimentOutput {
    pub code: Option<String>,
    pub detail: BTreeMap<String, Value>,
    pub experiment_id: Option<String>,
    pub message: Option<String>,
}
model! { CreateAutofeExperimentOutput {
    0 "Code" code: String, 1 "Detail" detail: BTreeMap<String, Value>, 2 "ExperimentId" experiment_id: String,
    3 "Message" message: String
} }

/// Creates hpo experiment: `CreateHpoExperiment` of `paiautoml` 2022-08-28.
///
/// POST `/api/automl/v1/hpo/experiment`. Changes data. See
/// <https://api.alibabacloud.com/document/paiAutoML/2022-08-28/CreateHpoExperiment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHpoExperiment {
    pub accessibility: Option<String>,
    pub description: Option<String>,
    pub hpo_experiment_configuration: Option<HpoExperimentConfig>,
    pub name: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { CreateHpoExperiment() "CreateHpoExperiment" -> CreateHpoExperimentOutput {
    0 "Accessibility" accessibility: String, 1 "Description" description: String,
    2 "HpoExperimentConfiguration" hpo_experiment_configuration: HpoExperimentConfig, 3 "Name" name: String,
    4 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/api/automl/v1/hpo/experiment", body: BodyStyle::Json, } }

/// In the request of [`CreateHpoExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HpoExperimentConfig {
    pub dlc_config: Option<HpoExperimentConfigDlcConfig>,
    pub k8s_config: Option<HpoExperimentConfigK8sConfig>,
    /// Required.
    pub metric_config: Option<HpoExperimentConfigMetricConfig>,
    pub monitor_config: Option<HpoExperimentConfigMonitorConfig>,
    pub odps_config: Option<HpoExperimentConfigOdpsConfig>,
    pub oss_config: Option<HpoExperimentConfigOssConfig>,
    pub output_config: Option<HpoExperimentConfigOutputConfig>,
    pub paiflow_config: Option<HpoExperimentConfigPaiflowConfig>,
    pub params_config: Option<HpoExperimentConfigParamsConfig>,
    /// Required.
    pub platform_config: Option<HpoExperimentConfigPlatformConfig>,
    pub schedule_config: Option<HpoExperimentConfigScheduleConfig>,
    pub search_space: Option<BTreeMap<String, Value>>,
    pub ts_config: Option<HpoExperimentConfigTsConfig>,
    pub yml_config: Option<HpoExperimentConfigYmlConfig>,
}
input! {
    HpoExperimentConfig(metric_config: HpoExperimentConfigMetricConfig, platform_config: HpoExperimentConfigPlatformConfig) {
    0 "dlc_config" dlc_config: HpoExperimentConfigDlcConfig, 1 "k8s_config" k8s_config: HpoExperimentConfigK8sConfig,
    2 "metric_config" metric_config: HpoExperimentConfigMetricConfig,
    3 "monitor_config" monitor_config: HpoExperimentConfigMonitorConfig,
    4 "odps_config" odps_config: HpoExperimentConfigOdpsConfig, 5 "oss_config" oss_config: HpoExperimentConfigOssConfig,
    6 "output_config" output_config: HpoExperimentConfigOutputConfig,
    7 "paiflow_config" paiflow_config: HpoExperimentConfigPaiflowConfig,
    8 "params_config" params_config: HpoExperimentConfigParamsConfig,
    9 "platform_config" platform_config: HpoExperimentConfigPlatformConfig,
    10 "schedule_config" schedule_config: HpoExperimentConfigScheduleConfig,
    11 "search_space" search_space: BTreeMap<String, Value>, 12 "ts_config" ts_config: HpoExperimentConfigTsConfig,
    13 "yml_config" yml_config: HpoExperimentConfigYmlConfig
} }

/// In the request of [`CreateHpoExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HpoExperimentConfigDlcConfig {
    pub access_id: Option<String>,
    /// Secret.
    pub access_key: Option<Secret>,
    pub endpoint: Option<String>,
    pub protocol: Option<String>,
    pub region: Option<String>,
}
input! { HpoExperimentConfigDlcConfig() {
    0 "access_id" access_id: String, 1 "access_key" access_key: Secret, 2 "endpoint" endpoint: String,
    3 "protocol" protocol: String, 4 "region" region: String
} }

/// In the request of [`CreateHpoExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HpoExperimentConfigK8sConfig {
    pub nni_container_cpu_limit: Option<String>,
    pub nni_container_memory_limit: Option<String>,
    pub nni_container_requested_cpu: Option<String>,
    pub nni_container_requested_memory: Option<String>,
}
input! { HpoExperimentConfigK8sConfig() {
    0 "nni_container_cpu_limit" nni_container_cpu_limit: String,
    1 "nni_container_memory_limit" nni_container_memory_limit: String,
    2 "nni_container_requested_cpu" nni_container_requested_cpu: String,
    3 "nni_container_requested_memory" nni_container_requested_memory: String
} }

/// In the request of [`CreateHpoExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HpoExperimentConfigMetricConfig {
    /// Required.
    pub final_mode: Option<String>,
    /// Required.
    pub metric_dict: Option<BTreeMap<String, Value>>,
    /// Required.
    pub metric_source: Option<Vec<String>>,
    /// Required.
    pub metric_type: Option<String>,
    pub source_list_final_mode: Option<String>,
}
input! {
    HpoExperimentConfigMetricConfig(final_mode: String, metric_dict: BTreeMap<String, Value>, metric_source: Vec<String>, metric_type: String) {
    0 "final_mode" final_mode: String, 1 "metric_dict" metric_dict: BTreeMap<String, Value>,
    2 "metric_source" metric_source: Vec<String>, 3 "metric_type" metric_type: String,
    4 "source_list_final_mode" source_list_final_mode: String
} }

/// In the request of [`CreateHpoExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HpoExperimentConfigMonitorConfig {
    pub at_mobiles: Option<String>,
    pub at_user_ids: Option<String>,
    pub is_at_all: Option<String>,
    pub keyword: Option<String>,
    pub url: Option<String>,
}
input! { HpoExperimentConfigMonitorConfig() {
    0 "at_mobiles" at_mobiles: String, 1 "at_user_ids" at_user_ids: String, 2 "is_at_all" is_at_all: String,
    3 "keyword" keyword: String, 4 "url" url: String
} }

/// In the request of [`CreateHpoExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HpoExperimentConfigOdpsConfig {
    pub access_id: Option<String>,
    /// Secret.
    pub access_key: Option<Secret>,
    pub end_point: Option<String>,
    pub log_view_host: Option<String>,
    pub project_name: Option<String>,
    pub region: Option<String>,
    pub role_arn: Option<String>,
}
input! { HpoExperimentConfigOdpsConfig() {
    0 "access_id" access_id: String, 1 "access_key" access_key: Secret, 2 "end_point" end_point: String,
    3 "log_view_host" log_view_host: String, 4 "project_name" project_name: String, 5 "region" region: String,
    6 "role_arn" role_arn: String
} }

/// In the request of [`CreateHpoExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HpoExperimentConfigOssConfig {
    pub access_key_id: Option<String>,
    /// Secret.
    pub access_key_secret: Option<Secret>,
    pub endpoint: Option<String>,
    pub role_arn: Option<String>,
}
input! { HpoExperimentConfigOssConfig() {
    0 "accessKeyID" access_key_id: String, 1 "accessKeySecret" access_key_secret: Secret, 2 "endpoint" endpoint: String,
    3 "role_arn" role_arn: String
} }

/// In the request of [`CreateHpoExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HpoExperimentConfigOutputConfig {
    pub model_path: Option<String>,
    pub summary_path: Option<String>,
}
input! { HpoExperimentConfigOutputConfig() {
    0 "model_path" model_path: String, 1 "summary_path" summary_path: String
} }

/// In the request of [`CreateHpoExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HpoExperimentConfigPaiflowConfig {
    pub access_key_id: Option<String>,
    /// Secret.
    pub access_key_secret: Option<Secret>,
    pub region_id: Option<String>,
    pub workspace_id: Option<String>,
}
input! { HpoExperimentConfigPaiflowConfig() {
    0 "access_key_id" access_key_id: String, 1 "access_key_secret" access_key_secret: Secret,
    2 "region_id" region_id: String, 3 "workspace_id" workspace_id: String
} }

/// In the request of [`CreateHpoExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HpoExperimentConfigParamsConfig {
    pub params_src_dst_filepath: Option<Vec<String>>,
}
input! { HpoExperimentConfigParamsConfig() {
    0 "params_src_dst_filepath" params_src_dst_filepath: Vec<String>
} }

/// In the request of [`CreateHpoExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HpoExperimentConfigPlatformConfig {
    /// Required.
    pub cmd: Option<Vec<String>>,
    /// Required.
    pub name: Option<String>,
    pub resume: Option<String>,
}
input! { HpoExperimentConfigPlatformConfig(cmd: Vec<String>, name: String) {
    0 "cmd" cmd: Vec<String>, 1 "name" name: String, 2 "resume" resume: String
} }

/// In the request of [`CreateHpoExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HpoExperimentConfigScheduleConfig {
    pub day: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
input! { HpoExperimentConfigScheduleConfig() {
    0 "day" day: String, 1 "end_time" end_time: String, 2 "start_time" start_time: String
} }

/// In the request of [`CreateHpoExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HpoExperimentConfigTsConfig {
    pub access_key_id: Option<String>,
    /// Secret.
    pub access_key_secret: Option<Secret>,
    pub endpoint: Option<String>,
    pub region_id: Option<String>,
}
input! { HpoExperimentConfigTsConfig() {
    0 "access_key_id" access_key_id: String, 1 "access_key_secret" access_key_secret: Secret,
    2 "endpoint" endpoint: String, 3 "region_id" region_id: String
} }

/// In the request of [`CreateHpoExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HpoExperimentConfigYmlConfig {
    pub assessor: Option<HpoExperimentConfigAssessor>,
    pub debug: Option<bool>,
    pub experiment_name: Option<String>,
    pub log_level: Option<String>,
    pub max_trial_number: Option<i64>,
    pub trial_concurrency: Option<i64>,
    pub tuner: Option<HpoExperimentConfigTuner>,
}
input! { HpoExperimentConfigYmlConfig() {
    0 "assessor" assessor: HpoExperimentConfigAssessor, 1 "debug" debug: bool,
    2 "experiment_name" experiment_name: String, 3 "log_level" log_level: String,
    4 "max_trial_number" max_trial_number: i64, 5 "trial_concurrency" trial_concurrency: i64,
    6 "tuner" tuner: HpoExperimentConfigTuner
} }

/// In the request of [`CreateHpoExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HpoExperimentConfigAssessor {
    pub class_args: Option<HpoExperimentConfigClassArgs>,
    pub name: Option<String>,
}
input! { HpoExperimentConfigAssessor() {
    0 "class_args" class_args: HpoExperimentConfigClassArgs, 1 "name" name: String
} }

/// In the request of [`CreateHpoExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HpoExperimentConfigClassArgs {
    pub earlystop: Option<bool>,
    pub moving_avg: Option<String>,
    pub optimize_mode: Option<String>,
    pub proportion: Option<f64>,
    pub start_step: Option<i64>,
}
input! { HpoExperimentConfigClassArgs() {
    0 "earlystop" earlystop: bool, 1 "moving_avg" moving_avg: String, 2 "optimize_mode" optimize_mode: String,
    3 "proportion" proportion: f64, 4 "start_step" start_step: i64
} }

/// In the request of [`CreateHpoExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HpoExperimentConfigTuner {
    pub class_args: Option<BTreeMap<String, Value>>,
    pub name: Option<String>,
}
input! { HpoExperimentConfigTuner() {
    0 "class_args" class_args: BTreeMap<String, Value>, 1 "name" name: String
} }

/// Response of [`CreateHpoExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHpoExperimentOutput {
    pub code: Option<String>,
    pub detail: BTreeMap<String, String>,
    pub experiment_id: Option<String>,
    pub message: Option<String>,
}
model! { CreateHpoExperimentOutput {
    0 "Code" code: String, 1 "Detail" detail: BTreeMap<String, String>, 2 "ExperimentId" experiment_id: String,
    3 "Message" message: String
} }

/// Creates service identity role: `CreateServiceIdentityRole` of `paiautoml` 2022-08-28.
///
/// POST `/api/automl/v1/serviceidentityrole`. Changes data. See
/// <https://api.alibabacloud.com/document/paiAutoML/2022-08-28/CreateServiceIdentityRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceIdentityRole {}
operation! { CreateServiceIdentityRole() "CreateServiceIdentityRole" -> CreateServiceIdentityRoleOutput {}
    { path: "/api/automl/v1/serviceidentityrole", } }

/// Response of [`CreateServiceIdentityRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceIdentityRoleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub role_name: Option<String>,
}
model! { CreateServiceIdentityRoleOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "RoleName" role_name: String
} }

/// Deletes hpo experiment: `DeleteHpoExperiment` of `paiautoml` 2022-08-28.
///
/// PUT `/api/automl/v1/hpo/experiment/{ExperimentId}/delete`. Changes data. See
/// <https://api.alibabacloud.com/document/paiAutoML/2022-08-28/DeleteHpoExperiment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHpoExperiment {
    /// Required.
    pub experiment_id: String,
}
operation! { DeleteHpoExperiment(experiment_id: String) "DeleteHpoExperiment" -> DeleteHpoExperimentOutput {
    0 "ExperimentId" experiment_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "PUT", path: "/api/automl/v1/hpo/experiment/{ExperimentId}/delete", } }

/// Response of [`DeleteHpoExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHpoExperimentOutput {
    pub code: Option<String>,
    pub detail: BTreeMap<String, Value>,
    pub message: Option<String>,
}
model! { DeleteHpoExperimentOutput {
    0 "Code" code: String, 1 "Detail" detail: BTreeMap<String, Value>, 2 "Message" message: String
} }

/// Gets autofe experiment: `GetAutofeExperiment` of `paiautoml` 2022-08-28.
///
/// GET `/api/automl/v1/autofe/experiment/{ExperimentId}`. Reads only. See
/// <https://api.alibabacloud.com/document/paiAutoML/2022-08-28/GetAutofeExperiment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutofeExperiment {
    /// Required.
    pub experiment_id: String,
}
operation! { GetAutofeExperiment(experiment_id: String) "GetAutofeExperiment" -> GetAutofeExperimentOutput {
    0 "ExperimentId" experiment_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/automl/v1/autofe/experiment/{ExperimentId}", } }

/// Response of [`GetAutofeExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutofeExperimentOutput {
    pub code: Option<String>,
    pub creator: Option<String>,
    pub detail: BTreeMap<String, Value>,
    pub experiment_id: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub job_meta: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub selected_features: Option<String>,
    pub status: Option<String>,
}
model! { GetAutofeExperimentOutput {
    0 "Code" code: String, 1 "Creator" creator: String, 2 "Detail" detail: BTreeMap<String, Value>,
    3 "ExperimentId" experiment_id: String, 4 "GmtCreateTime" gmt_create_time: String,
    5 "GmtModifiedTime" gmt_modified_time: String, 6 "JobMeta" job_meta: String, 7 "Message" message: String,
    8 "Name" name: String, 9 "SelectedFeatures" selected_features: String, 10 "Status" status: String
} }

/// Gets hpo experiment: `GetHpoExperiment` of `paiautoml` 2022-08-28.
///
/// GET `/api/automl/v1/hpo/experiment/{ExperimentId}`. Reads only. See
/// <https://api.alibabacloud.com/document/paiAutoML/2022-08-28/GetHpoExperiment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHpoExperiment {
    /// Required.
    pub experiment_id: String,
}
operation! { GetHpoExperiment(experiment_id: String) "GetHpoExperiment" -> GetHpoExperimentOutput {
    0 "ExperimentId" experiment_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/automl/v1/hpo/experiment/{ExperimentId}", } }

/// Response of [`GetHpoExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHpoExperimentOutput {
    pub accessibility: Option<String>,
    pub code: Option<String>,
    pub config_ini: Option<String>,
    pub config_yml: Option<String>,
    pub creator: Option<String>,
    pub deleted: Option<bool>,
    pub description: Option<String>,
    pub detail: BTreeMap<String, Value>,
    pub experiment_id: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub hpo_experiment_configuration: BTreeMap<String, Value>,
    pub job_type: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub search_space: Option<String>,
    pub status: Option<String>,
    pub trial_count: Option<i64>,
    pub trial_status: BTreeMap<String, String>,
    pub workspace_id: Option<String>,
}
model! { GetHpoExperimentOutput {
    0 "Accessibility" accessibility: String, 1 "Code" code: String, 2 "ConfigIni" config_ini: String,
    3 "ConfigYml" config_yml: String, 4 "Creator" creator: String, 5 "Deleted" deleted: bool,
    6 "Description" description: String, 7 "Detail" detail: BTreeMap<String, Value>,
    8 "ExperimentId" experiment_id: String, 9 "GmtCreateTime" gmt_create_time: String,
    10 "GmtModifiedTime" gmt_modified_time: String,
    11 "HpoExperimentConfiguration" hpo_experiment_configuration: BTreeMap<String, Value>,
    12 "JobType" job_type: String, 13 "Message" message: String, 14 "Name" name: String,
    15 "SearchSpace" search_space: String, 16 "Status" status: String, 17 "TrialCount" trial_count: i64,
    18 "TrialStatus" trial_status: BTreeMap<String, String>, 19 "WorkspaceId" workspace_id: String
} }

/// Gets hpo trial: `GetHpoTrial` of `paiautoml` 2022-08-28.
///
/// GET `/api/automl/v1/hpo/experiment/{ExperimentId}/trial/{TrialId}`. Reads only. See
/// <https://api.alibabacloud.com/document/paiAutoML/2022-08-28/GetHpoTrial>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHpoTrial {
    /// Required.
    pub experiment_id: String,
    /// Required.
    pub trial_id: String,
}
operation! { GetHpoTrial(experiment_id: String, trial_id: String) "GetHpoTrial" -> GetHpoTrialOutput {
    0 "ExperimentId" experiment_id, 1 "TrialId" trial_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/automl/v1/hpo/experiment/{ExperimentId}/trial/{TrialId}", } }

/// Response of [`GetHpoTrial`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHpoTrialOutput {
    pub code: Option<String>,
    pub detail: BTreeMap<String, String>,
    pub experiment_id: Option<String>,
    pub final_metric: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub hyperparam: Option<String>,
    pub job_meta: Option<String>,
    pub message: Option<String>,
    pub metric: Option<String>,
    pub metric_name: Option<String>,
    pub model: Option<String>,
    pub parameter_id: Option<i64>,
    pub status: Option<String>,
    pub trial_id: Option<String>,
    pub user_comment: Option<String>,
    pub user_score: Option<i64>,
}
model! { GetHpoTrialOutput {
    0 "Code" code: String, 1 "Detail" detail: BTreeMap<String, String>, 2 "ExperimentId" experiment_id: String,
    3 "FinalMetric" final_metric: String, 4 "GmtCreateTime" gmt_create_time: String,
    5 "GmtModifiedTime" gmt_modified_time: String, 6 "Hyperparam" hyperparam: String, 7 "JobMeta" job_meta: String,
    8 "Message" message: String, 9 "Metric" metric: String, 10 "MetricName" metric_name: String,
    11 "Model" model: String, 12 "ParameterId" parameter_id: i64, 13 "Status" status: String,
    14 "TrialId" trial_id: String, 15 "UserComment" user_comment: String, 16 "UserScore" user_score: i64
} }

/// Gets service identity role: `GetServiceIdentityRole` of `paiautoml` 2022-08-28.
///
/// GET `/api/automl/v1/serviceidentityrole`. Reads only. See
/// <https://api.alibabacloud.com/document/paiAutoML/2022-08-28/GetServiceIdentityRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceIdentityRole {}
operation! { GetServiceIdentityRole() "GetServiceIdentityRole" -> GetServiceIdentityRoleOutput {}
    { method: "GET", path: "/api/automl/v1/serviceidentityrole", } }

/// Response of [`GetServiceIdentityRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceIdentityRoleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub role_name: Option<String>,
}
model! { GetServiceIdentityRoleOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "RoleName" role_name: String
} }

/// Lists hpo experiment logs: `ListHpoExperimentLogs` of `paiautoml` 2022-08-28.
///
/// GET `/api/automl/v1/hpo/experiment/{ExperimentId}/logs`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/paiAutoML/2022-08-28/ListHpoExperimentLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHpoExperimentLogs {
    pub log_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub experiment_id: String,
}
operation! { ListHpoExperimentLogs(experiment_id: String) "ListHpoExperimentLogs" -> ListHpoExperimentLogsOutput {
    0 "LogName" log_name: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "ExperimentId" experiment_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/automl/v1/hpo/experiment/{ExperimentId}/logs", } }
paged! { ListHpoExperimentLogs: String = Number "PageNumber", "Logs" logs, total "TotalCount" }

/// Response of [`ListHpoExperimentLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHpoExperimentLogsOutput {
    pub code: Option<String>,
    pub detail: BTreeMap<String, Value>,
    pub logs: Vec<String>,
    pub message: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListHpoExperimentLogsOutput {
    0 "Code" code: String, 1 "Detail" detail: BTreeMap<String, Value>, 2 "Logs" logs: Vec<String>,
    3 "Message" message: String, 4 "TotalCount" total_count: i64
} }

/// Lists hpo experiments: `ListHpoExperiments` of `paiautoml` 2022-08-28.
///
/// GET `/api/automl/v1/hpo/experiments`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/paiAutoML/2022-08-28/ListHpoExperiments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHpoExperiments {
    pub accessibility: Option<String>,
    pub creator: Option<String>,
    pub include_config_data: Option<String>,
    pub max_create_time: Option<String>,
    pub min_create_time: Option<String>,
    pub name: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub status: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { ListHpoExperiments() "ListHpoExperiments" -> ListHpoExperimentsOutput {
    0 "Accessibility" accessibility: String, 1 "Creator" creator: String,
    2 "IncludeConfigData" include_config_data: String, 3 "MaxCreateTime" max_create_time: String,
    4 "MinCreateTime" min_create_time: String, 5 "Name" name: String, 6 "Order" order: String,
    7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64, 9 "SortBy" sort_by: String,
    10 "Status" status: String, 11 "WorkspaceId" workspace_id: String
} { method: "GET", path: "/api/automl/v1/hpo/experiments", } }
paged! { ListHpoExperiments: ListHpoExperimentsExperiments =
    Number "PageNumber", "Experiments" experiments, total "TotalCount" }

/// Response of [`ListHpoExperiments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHpoExperimentsOutput {
    pub code: Option<String>,
    pub detail: BTreeMap<String, String>,
    pub experiments: Vec<ListHpoExperimentsExperiments>,
    pub message: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListHpoExperimentsOutput {
    0 "Code" code: String, 1 "Detail" detail: BTreeMap<String, String>,
    2 "Experiments" experiments: Vec<ListHpoExperimentsExperiments>, 3 "Message" message: String,
    4 "TotalCount" total_count: i64
} }

/// In the response of [`ListHpoExperiments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHpoExperimentsExperiments {
    pub accessibility: Option<String>,
    pub config_ini: Option<String>,
    pub config_yml: Option<String>,
    pub creator: Option<String>,
    pub deleted: Option<bool>,
    pub description: Option<String>,
    pub experiment_id: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub job_type: Option<String>,
    pub name: Option<String>,
    pub search_space: Option<String>,
    pub status: Option<String>,
    pub trial_count: Option<i64>,
    pub trial_status: BTreeMap<String, String>,
    pub workspace_id: Option<String>,
}
model! { ListHpoExperimentsExperiments {
    0 "Accessibility" accessibility: String, 1 "ConfigIni" config_ini: String, 2 "ConfigYml" config_yml: String,
    3 "Creator" creator: String, 4 "Deleted" deleted: bool, 5 "Description" description: String,
    6 "ExperimentId" experiment_id: String, 7 "GmtCreateTime" gmt_create_time: String,
    8 "GmtModifiedTime" gmt_modified_time: String, 9 "JobType" job_type: String, 10 "Name" name: String,
    11 "SearchSpace" search_space: String, 12 "Status" status: String, 13 "TrialCount" trial_count: i64,
    14 "TrialStatus" trial_status: BTreeMap<String, String>, 15 "WorkspaceId" workspace_id: String
} }

/// Lists hpo trial commands: `ListHpoTrialCommands` of `paiautoml` 2022-08-28.
///
/// GET `/api/automl/v1/hpo/experiment/{ExperimentId}/trial/{TrialId}/commands`. Reads only. See
/// <https://api.alibabacloud.com/document/paiAutoML/2022-08-28/ListHpoTrialCommands>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHpoTrialCommands {
    /// Required.
    pub experiment_id: String,
    /// Required.
    pub trial_id: String,
}
operation! { ListHpoTrialCommands(experiment_id: String, trial_id: String)
    "ListHpoTrialCommands" -> ListHpoTrialCommandsOutput {
    0 "ExperimentId" experiment_id, 1 "TrialId" trial_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/automl/v1/hpo/experiment/{ExperimentId}/trial/{TrialId}/commands", } }

/// Response of [`ListHpoTrialCommands`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHpoTrialCommandsOutput {
    pub code: Option<String>,
    pub commands: Vec<ListHpoTrialCommandsCommands>,
    pub detail: BTreeMap<String, String>,
    pub message: Option<String>,
}
model! { ListHpoTrialCommandsOutput {
    0 "Code" code: String, 1 "Commands" commands: Vec<ListHpoTrialCommandsCommands>,
    2 "Detail" detail: BTreeMap<String, String>, 3 "Message" message: String
} }

/// In the response of [`ListHpoTrialCommands`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHpoTrialCommandsCommands {
    pub command: Option<String>,
    pub id: Option<i64>,
    pub output: Option<String>,
}
model! { ListHpoTrialCommandsCommands {
    0 "Command" command: String, 1 "Id" id: i64, 2 "Output" output: String
} }

/// Lists hpo trial log names: `ListHpoTrialLogNames` of `paiautoml` 2022-08-28.
///
/// GET `/api/automl/v1/hpo/experiment/{ExperimentId}/trial/{TrialId}/lognames`. Reads only. See
/// <https://api.alibabacloud.com/document/paiAutoML/2022-08-28/ListHpoTrialLogNames>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHpoTrialLogNames {
    /// Required.
    pub experiment_id: String,
    /// Required.
    pub trial_id: String,
}
operation! { ListHpoTrialLogNames(experiment_id: String, trial_id: String)
    "ListHpoTrialLogNames" -> ListHpoTrialLogNamesOutput {
    0 "ExperimentId" experiment_id, 1 "TrialId" trial_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/automl/v1/hpo/experiment/{ExperimentId}/trial/{TrialId}/lognames", } }

/// Response of [`ListHpoTrialLogNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHpoTrialLogNamesOutput {
    pub code: Option<String>,
    pub detail: BTreeMap<String, String>,
    pub log_names: Vec<String>,
    pub message: Option<String>,
}
model! { ListHpoTrialLogNamesOutput {
    0 "Code" code: String, 1 "Detail" detail: BTreeMap<String, String>, 2 "LogNames" log_names: Vec<String>,
    3 "Message" message: String
} }

/// Lists hpo trial logs: `ListHpoTrialLogs` of `paiautoml` 2022-08-28.
///
/// GET `/api/automl/v1/hpo/experiment/{ExperimentId}/trial/{TrialId}/logs`. Reads only. Pages by page number
/// (`PageNumber`). See <https://api.alibabacloud.com/document/paiAutoML/2022-08-28/ListHpoTrialLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHpoTrialLogs {
    pub log_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub experiment_id: String,
    /// Required.
    pub trial_id: String,
}
operation! { ListHpoTrialLogs(experiment_id: String, trial_id: String) "ListHpoTrialLogs" -> ListHpoTrialLogsOutput {
    0 "LogName" log_name: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "ExperimentId" experiment_id, 4 "TrialId" trial_id
} [
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/api/automl/v1/hpo/experiment/{ExperimentId}/trial/{TrialId}/logs", } }
paged! { ListHpoTrialLogs: String = Number "PageNumber", "Logs" logs, total "TotalCount" }

/// Response of [`ListHpoTrialLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHpoTrialLogsOutput {
    pub code: Option<String>,
    pub detail: BTreeMap<String, Value>,
    pub logs: Vec<String>,
    pub message: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListHpoTrialLogsOutput {
    0 "Code" code: String, 1 "Detail" detail: BTreeMap<String, Value>, 2 "Logs" logs: Vec<String>,
    3 "Message" message: String, 4 "TotalCount" total_count: i64
} }

/// Lists hpo trials: `ListHpoTrials` of `paiautoml` 2022-08-28.
///
/// GET `/api/automl/v1/hpo/experiment/{ExperimentId}/trials`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/paiAutoML/2022-08-28/ListHpoTrials>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHpoTrials {
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    /// Required.
    pub experiment_id: String,
}
operation! { ListHpoTrials(experiment_id: String) "ListHpoTrials" -> ListHpoTrialsOutput {
    0 "Order" order: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "SortBy" sort_by: String,
    4 "ExperimentId" experiment_id
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/api/automl/v1/hpo/experiment/{ExperimentId}/trials", } }
paged! { ListHpoTrials: ListHpoTrialsTrials = Number "PageNumber", "Trials" trials, total "TotalCount" }

/// Response of [`ListHpoTrials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHpoTrialsOutput {
    pub code: Option<String>,
    pub detail: BTreeMap<String, String>,
    pub message: Option<String>,
    pub total_count: Option<i64>,
    pub trials: Vec<ListHpoTrialsTrials>,
}
model! { ListHpoTrialsOutput {
    0 "Code" code: String, 1 "Detail" detail: BTreeMap<String, String>, 2 "Message" message: String,
    3 "TotalCount" total_count: i64, 4 "Trials" trials: Vec<ListHpoTrialsTrials>
} }

/// In the response of [`ListHpoTrials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHpoTrialsTrials {
    pub experiment_id: Option<String>,
    pub final_metric: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub hyperparam: Option<String>,
    pub job_meta: Option<String>,
    pub metric: Option<String>,
    pub metric_name: Option<String>,
    pub model: Option<String>,
    pub parameter_id: Option<i64>,
    pub status: Option<String>,
    pub trial_id: Option<String>,
    pub user_comment: Option<String>,
    pub user_score: Option<i64>,
}
model! { ListHpoTrialsTrials {
    0 "ExperimentId" experiment_id: String, 1 "FinalMetric" final_metric: String,
    2 "GmtCreateTime" gmt_create_time: String, 3 "GmtModifiedTime" gmt_modified_time: String,
    4 "Hyperparam" hyperparam: String, 5 "JobMeta" job_meta: String, 6 "Metric" metric: String,
    7 "MetricName" metric_name: String, 8 "Model" model: String, 9 "ParameterId" parameter_id: i64,
    10 "Status" status: String, 11 "TrialId" trial_id: String, 12 "UserComment" user_comment: String,
    13 "UserScore" user_score: i64
} }

/// Restarts hpo trials: `RestartHpoTrials` of `paiautoml` 2022-08-28.
///
/// PUT `/api/automl/v1/hpo/experiment/{ExperimentId}/restart_trials`. Changes data. See
/// <https://api.alibabacloud.com/document/paiAutoML/2022-08-28/RestartHpoTrials>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartHpoTrials {
    pub trial_hyper_parameters: Option<String>,
    pub trial_ids: Option<Vec<String>>,
    /// Required.
    pub experiment_id: String,
}
operation! { RestartHpoTrials(experiment_id: String) "RestartHpoTrials" -> RestartHpoTrialsOutput {
    0 "TrialHyperParameters" trial_hyper_parameters: String, 1 "TrialIds" trial_ids: Vec<String>,
    2 "ExperimentId" experiment_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/api/automl/v1/hpo/experiment/{ExperimentId}/restart_trials", body: BodyStyle::Json, } }

/// Response of [`RestartHpoTrials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartHpoTrialsOutput {
    pub code: Option<String>,
    pub detail: BTreeMap<String, String>,
    pub message: Option<String>,
    pub results: BTreeMap<String, Value>,
}
model! { RestartHpoTrialsOutput {
    0 "Code" code: String, 1 "Detail" detail: BTreeMap<String, String>, 2 "Message" message: String,
    3 "Results" results: BTreeMap<String, Value>
} }

/// Stops hpo experiment: `StopHpoExperiment` of `paiautoml` 2022-08-28.
///
/// PUT `/api/automl/v1/hpo/experiment/{ExperimentId}/stop`. Changes data. See
/// <https://api.alibabacloud.com/document/paiAutoML/2022-08-28/StopHpoExperiment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopHpoExperiment {
    /// Required.
    pub experiment_id: String,
}
operation! { StopHpoExperiment(experiment_id: String) "StopHpoExperiment" -> StopHpoExperimentOutput {
    0 "ExperimentId" experiment_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "PUT", path: "/api/automl/v1/hpo/experiment/{ExperimentId}/stop", } }

/// Response of [`StopHpoExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopHpoExperimentOutput {
    pub code: Option<String>,
    pub detail: BTreeMap<String, String>,
    pub exp_id: Option<String>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { StopHpoExperimentOutput {
    0 "Code" code: String, 1 "Detail" detail: BTreeMap<String, String>, 2 "ExpId" exp_id: String,
    3 "Message" message: String, 4 "Status" status: String
} }

/// Stops hpo trials: `StopHpoTrials` of `paiautoml` 2022-08-28.
///
/// PUT `/api/automl/v1/hpo/experiment/{ExperimentId}/stop_trials`. Changes data. See
/// <https://api.alibabacloud.com/document/paiAutoML/2022-08-28/StopHpoTrials>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopHpoTrials {
    pub trial_ids: Option<Vec<String>>,
    /// Required.
    pub experiment_id: String,
}
operation! { StopHpoTrials(experiment_id: String) "StopHpoTrials" -> StopHpoTrialsOutput {
    0 "TrialIds" trial_ids: Vec<String>, 1 "ExperimentId" experiment_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/api/automl/v1/hpo/experiment/{ExperimentId}/stop_trials", body: BodyStyle::Json, } }

/// Response of [`StopHpoTrials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopHpoTrialsOutput {
    pub code: Option<String>,
    pub detail: BTreeMap<String, String>,
    pub message: Option<String>,
    pub results: BTreeMap<String, Value>,
}
model! { StopHpoTrialsOutput {
    0 "Code" code: String, 1 "Detail" detail: BTreeMap<String, String>, 2 "Message" message: String,
    3 "Results" results: BTreeMap<String, Value>
} }

/// Updates hpo experiment: `UpdateHpoExperiment` of `paiautoml` 2022-08-28.
///
/// PUT `/api/automl/v1/hpo/experiment/{ExperimentId}/update`. Changes data. See
/// <https://api.alibabacloud.com/document/paiAutoML/2022-08-28/UpdateHpoExperiment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHpoExperiment {
    pub accessibility: Option<String>,
    pub description: Option<String>,
    pub hpo_experiment_configuration: Option<HpoExperimentConfig>,
    pub name: Option<String>,
    pub workspace_id: Option<String>,
    /// Required.
    pub experiment_id: String,
}
operation! { UpdateHpoExperiment(experiment_id: String) "UpdateHpoExperiment" -> UpdateHpoExperimentOutput {
    0 "Accessibility" accessibility: String, 1 "Description" description: String,
    2 "HpoExperimentConfiguration" hpo_experiment_configuration: HpoExperimentConfig, 3 "Name" name: String,
    4 "WorkspaceId" workspace_id: String, 5 "ExperimentId" experiment_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "PUT", path: "/api/automl/v1/hpo/experiment/{ExperimentId}/update", body: BodyStyle::Json, } }

/// Response of [`UpdateHpoExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHpoExperimentOutput {
    pub code: Option<String>,
    pub detail: BTreeMap<String, Value>,
    pub message: Option<String>,
}
model! { UpdateHpoExperimentOutput {
    0 "Code" code: String, 1 "Detail" detail: BTreeMap<String, Value>, 2 "Message" message: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    CreateAutofeExperiment, CreateHpoExperiment, CreateServiceIdentityRole, DeleteHpoExperiment, GetAutofeExperiment,
    GetHpoExperiment, GetHpoTrial, GetServiceIdentityRole, ListHpoExperimentLogs, ListHpoExperiments,
    ListHpoTrialCommands, ListHpoTrialLogNames, ListHpoTrialLogs, ListHpoTrials, RestartHpoTrials, StopHpoExperiment,
    StopHpoTrials, UpdateHpoExperiment
}
