//! `airec` of Alibaba Cloud, API version 2020-11-26.
//!
//! Endpoint: a table of 6 regions, else `airec.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Airec/2020-11-26/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, airec::DescribeRegions};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeRegions::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "airec.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "airec.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "airec.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "airec.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "airec.cn-shenzhen.aliyuncs.com"),
        ("us-east-1", "airec.us-east-1.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "airec-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "airec-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "airec-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-shenzhen", "airec-vpc.cn-shenzhen.aliyuncs.com"),
        ("us-east-1", "airec-vpc.us-east-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("airec", "2020-11-26", "airec", &ENDPOINTS);

/// Attaches dataset: `AttachDataset` of `airec` 2020-11-26.
///
/// POST `/v2/openapi/instances/{instanceId}/dataSets/{versionId}/actions/current`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/AttachDataset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDataset {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub version_id: String,
}
operation! { AttachDataset(instance_id: String, version_id: String) "AttachDataset" -> AttachDatasetOutput {
    0 "instanceId" instance_id, 1 "versionId" version_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/v2/openapi/instances/{instanceId}/dataSets/{versionId}/actions/current", } }

/// Response of [`AttachDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDatasetOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<AttachDatasetResult>,
}
model! { AttachDatasetOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: AttachDatasetResult
} }

/// In the response of [`AttachDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDatasetResult {
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub instance_id: Option<String>,
    pub state: Option<String>,
    pub version_id: Option<String>,
}
model! { AttachDatasetResult {
    0 "gmtCreate" gmt_create: i64, 1 "gmtModified" gmt_modified: i64, 2 "instanceId" instance_id: String,
    3 "state" state: String, 4 "versionId" version_id: String
} }

/// Attaches index version: `AttachIndexVersion` of `airec` 2020-11-26.
///
/// POST
/// `/v2/openapi/instances/{instanceId}/filtering-algorithms/{algorithmId}/index-versions/{versionId}/actions/attach`.
/// Changes data. See <https://api.alibabacloud.com/document/Airec/2020-11-26/AttachIndexVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachIndexVersion {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub algorithm_id: String,
    /// Required.
    pub version_id: String,
}
operation! { AttachIndexVersion(instance_id: String, algorithm_id: String, version_id: String)
    "AttachIndexVersion" -> AttachIndexVersionOutput {
    0 "instanceId" instance_id, 1 "algorithmId" algorithm_id, 2 "versionId" version_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
]
    { path: "/v2/openapi/instances/{instanceId}/filtering-algorithms/{algorithmId}/index-versions/{versionId}/actions/attach", } }

/// Response of [`AttachIndexVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachIndexVersionOutput {
    pub result: Option<bool>,
}
model! { AttachIndexVersionOutput {
    0 "result" result: bool
} }

/// Checks ranking model reachable: `CheckRankingModelReachable` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/ranking-models/{rankingModelId}/actions/check-connectivity`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/CheckRankingModelReachable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRankingModelReachable {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ranking_model_id: String,
}
operation! { CheckRankingModelReachable(instance_id: String, ranking_model_id: String)
    "CheckRankingModelReachable" -> CheckRankingModelReachableOutput {
    0 "instanceId" instance_id, 1 "rankingModelId" ranking_model_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
]
    { method: "GET", path: "/v2/openapi/instances/{instanceId}/ranking-models/{rankingModelId}/actions/check-connectivity", } }

/// Response of [`CheckRankingModelReachable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRankingModelReachableOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<bool>,
}
model! { CheckRankingModelReachableOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: bool
} }

/// Clones experiment: `CloneExperiment` of `airec` 2020-11-26.
///
/// POST `/v2/openapi/instances/{instanceId}/scenes/{sceneId}/experiments/{experimentId}/actions/clone`. Changes data.
/// See <https://api.alibabacloud.com/document/Airec/2020-11-26/CloneExperiment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneExperiment {
    pub dry_run: Option<bool>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub scene_id: String,
    /// Required.
    pub experiment_id: String,
}
operation! { CloneExperiment(instance_id: String, scene_id: String, experiment_id: String)
    "CloneExperiment" -> CloneExperimentOutput {
    0 "dryRun" dry_run: bool, 1 "instanceId" instance_id, 2 "sceneId" scene_id, 3 "experimentId" experiment_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/v2/openapi/instances/{instanceId}/scenes/{sceneId}/experiments/{experimentId}/actions/clone", } }

/// Response of [`CloneExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneExperimentOutput {
    pub result: Option<CloneExperimentResult>,
}
model! { CloneExperimentOutput {
    0 "result" result: CloneExperimentResult
} }

/// In the response of [`CloneExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneExperimentResult {
    pub algorithms: Vec<CloneExperimentAlgorithms>,
    pub base: Option<bool>,
    pub buckets: Vec<String>,
    pub description: Option<String>,
    pub experiment_id: Option<String>,
    pub name: Option<String>,
    pub offline_time: Option<String>,
    pub online_time: Option<String>,
    pub status: Option<String>,
}
model! { CloneExperimentResult {
    0 "algorithms" algorithms: Vec<CloneExperimentAlgorithms>, 1 "base" base: bool, 2 "buckets" buckets: Vec<String>,
    3 "description" description: String, 4 "experimentId" experiment_id: String, 5 "name" name: String,
    6 "offlineTime" offline_time: String, 7 "onlineTime" online_time: String, 8 "status" status: String
} }

/// In the response of [`CloneExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneExperimentAlgorithms {
    pub category: Option<String>,
    pub config: Vec<CloneExperimentConfig>,
    pub default_value: Option<String>,
    pub experiment_value: Option<String>,
    pub has_config: Option<bool>,
    pub key: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { CloneExperimentAlgorithms {
    0 "category" category: String, 1 "config" config: Vec<CloneExperimentConfig>,
    2 "defaultValue" default_value: String, 3 "experimentValue" experiment_value: String,
    4 "hasConfig" has_config: bool, 5 "key" key: String, 6 "name" name: String, 7 "type" r#type: String
} }

/// In the response of [`CloneExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneExperimentConfig {
    pub default_value: Option<String>,
    pub experiment_value: Option<String>,
    pub key: Option<String>,
    pub name: Option<String>,
}
model! { CloneExperimentConfig {
    0 "defaultValue" default_value: String, 1 "experimentValue" experiment_value: String, 2 "key" key: String,
    3 "name" name: String
} }

/// Clones sample: `CloneSample` of `airec` 2020-11-26.
///
/// PUT `/v2/openapi/instances/{instanceId}/samples/{sampleId}/actions/clone`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/CloneSample>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneSample {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sample_id: String,
}
operation! { CloneSample(instance_id: String, sample_id: String) "CloneSample" -> CloneSampleOutput {
    0 "instanceId" instance_id, 1 "sampleId" sample_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/samples/{sampleId}/actions/clone", } }

/// Response of [`CloneSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneSampleOutput {
    pub result: Option<Sample>,
}
model! { CloneSampleOutput {
    0 "result" result: Sample
} }

/// In the response of [`CloneSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sample {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub meta: Option<SampleMeta>,
    pub sample_id: Option<String>,
    pub status: Option<String>,
}
model! { Sample {
    0 "GmtCreate" gmt_create: String, 1 "GmtModified" gmt_modified: String, 2 "Meta" meta: SampleMeta,
    3 "SampleId" sample_id: String, 4 "Status" status: String
} }

/// In the response of [`CloneSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleMeta {
    pub auto_update: Option<bool>,
    pub auto_update_frequency: Option<i64>,
    pub cloned_id: Option<String>,
    pub config: Option<SampleConfig>,
    pub extend_params: Option<SampleExtendParams>,
    pub meta_type: Option<String>,
    pub name: Option<String>,
    pub store_config: Option<String>,
    pub r#type: Option<String>,
}
model! { SampleMeta {
    0 "AutoUpdate" auto_update: bool, 1 "AutoUpdateFrequency" auto_update_frequency: i64,
    2 "ClonedId" cloned_id: String, 3 "Config" config: SampleConfig, 4 "ExtendParams" extend_params: SampleExtendParams,
    5 "MetaType" meta_type: String, 6 "Name" name: String, 7 "StoreConfig" store_config: String, 8 "Type" r#type: String
} }

/// In the response of [`CloneSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleConfig {
    pub bhv_table_source_ids: Vec<String>,
    pub feature_config: Option<SampleFeatureConfig>,
    pub label_logic: Option<SampleLabelLogic>,
    pub weight_logic_list: Vec<SampleWeightLogicList>,
}
model! { SampleConfig {
    0 "BhvTableSourceIds" bhv_table_source_ids: Vec<String>, 1 "FeatureConfig" feature_config: SampleFeatureConfig,
    2 "LabelLogic" label_logic: SampleLabelLogic, 3 "WeightLogicList" weight_logic_list: Vec<SampleWeightLogicList>
} }

/// In the response of [`CloneSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleFeatureConfig {
    pub item_features: Option<String>,
    pub user_features: Option<String>,
}
model! { SampleFeatureConfig {
    0 "ItemFeatures" item_features: String, 1 "UserFeatures" user_features: String
} }

/// In the response of [`CloneSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleLabelLogic {
    pub bhv_time_window: Option<i64>,
    pub negative_bhv_types: Option<String>,
    pub positive_bhv_types: Option<String>,
}
model! { SampleLabelLogic {
    0 "BhvTimeWindow" bhv_time_window: i64, 1 "NegativeBhvTypes" negative_bhv_types: String,
    2 "PositiveBhvTypes" positive_bhv_types: String
} }

/// In the response of [`CloneSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleWeightLogicList {
    pub bhv: Option<String>,
    pub weight: Option<String>,
}
model! { SampleWeightLogicList {
    0 "Bhv" bhv: String, 1 "Weight" weight: String
} }

/// In the response of [`CloneSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleExtendParams {
    pub latest_task_status: Option<i64>,
    pub sample_count: Option<i64>,
}
model! { SampleExtendParams {
    0 "LatestTaskStatus" latest_task_status: i64, 1 "SampleCount" sample_count: i64
} }

/// `ColdStartRank` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/cold-start/{instanceId}/actions/rank`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ColdStartRank>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColdStartRank {
    pub features: Option<String>,
    pub imei: Option<String>,
    pub items: Option<String>,
    pub scene_id: Option<String>,
    pub user_id: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ColdStartRank(instance_id: String) "ColdStartRank" -> ColdStartRankOutput {
    0 "features" features: String, 1 "imei" imei: String, 2 "items" items: String, 3 "sceneId" scene_id: String,
    4 "userId" user_id: String, 5 "instanceId" instance_id
} [
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/cold-start/{instanceId}/actions/rank", } }

/// Response of [`ColdStartRank`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColdStartRankOutput {
    pub result: Vec<ColdStartRankResult>,
}
model! { ColdStartRankOutput {
    0 "result" result: Vec<ColdStartRankResult>
} }

/// In the response of [`ColdStartRank`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColdStartRankResult {
    pub item_id: Option<String>,
    pub item_type: Option<String>,
    pub trace_info: Option<String>,
}
model! { ColdStartRankResult {
    0 "itemId" item_id: String, 1 "itemType" item_type: String, 2 "traceInfo" trace_info: String
} }

/// Creates custom analysis task: `CreateCustomAnalysisTask` of `airec` 2020-11-26.
///
/// POST `/v2/openapi/instances/{instanceId}/dashboard/custom-analysis-tasks`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/CreateCustomAnalysisTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomAnalysisTask {
    /// Required.
    pub r#type: String,
    /// Required.
    pub instance_id: String,
}
operation! { CreateCustomAnalysisTask(r#type: String, instance_id: String)
    "CreateCustomAnalysisTask" -> CreateCustomAnalysisTaskOutput {
    0 "type" r#type, 1 "instanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/v2/openapi/instances/{instanceId}/dashboard/custom-analysis-tasks", } }

/// Response of [`CreateCustomAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomAnalysisTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: BTreeMap<String, Value>,
}
model! { CreateCustomAnalysisTaskOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: BTreeMap<String, Value>
} }

/// Creates custom sample: `CreateCustomSample` of `airec` 2020-11-26.
///
/// POST `/v2/openapi/instances/{instanceId}/samples`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/CreateCustomSample>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomSample {
    /// Required.
    pub instance_id: String,
}
operation! { CreateCustomSample(instance_id: String) "CreateCustomSample" -> CreateCustomSampleOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/v2/openapi/instances/{instanceId}/samples", } }

/// Response of [`CreateCustomSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomSampleOutput {
    pub result: Option<Sample>,
}
model! { CreateCustomSampleOutput {
    0 "result" result: Sample
} }

/// Creates data diagnose task: `CreateDataDiagnoseTask` of `airec` 2020-11-26.
///
/// POST `/v2/openapi/instances/{instanceId}/data-diagnose-task`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/CreateDataDiagnoseTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataDiagnoseTask {
    /// Required.
    pub instance_id: String,
}
operation! { CreateDataDiagnoseTask(instance_id: String) "CreateDataDiagnoseTask" -> CreateDataDiagnoseTaskOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/v2/openapi/instances/{instanceId}/data-diagnose-task", } }

/// Response of [`CreateDataDiagnoseTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataDiagnoseTaskOutput {
    pub result: Option<bool>,
}
model! { CreateDataDiagnoseTaskOutput {
    0 "result" result: bool
} }

/// Creates extra data source: `CreateExtraDataSource` of `airec` 2020-11-26.
///
/// POST `/v2/openapi/instances/{instanceId}/extra-data-sources`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/CreateExtraDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExtraDataSource {
    /// Required.
    pub instance_id: String,
}
operation! { CreateExtraDataSource(instance_id: String) "CreateExtraDataSource" -> CreateExtraDataSourceOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/v2/openapi/instances/{instanceId}/extra-data-sources", } }

/// Response of [`CreateExtraDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExtraDataSourceOutput {
    pub result: Option<ExtraDataSource>,
}
model! { CreateExtraDataSourceOutput {
    0 "result" result: ExtraDataSource
} }

/// In the response of [`CreateExtraDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtraDataSource {
    pub data_source_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub meta: Option<ExtraDataSourceMeta>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ExtraDataSource {
    0 "DataSourceId" data_source_id: String, 1 "GmtCreate" gmt_create: String, 2 "GmtModified" gmt_modified: String,
    3 "Meta" meta: ExtraDataSourceMeta, 4 "Status" status: String, 5 "Type" r#type: String
} }

/// In the response of [`CreateExtraDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtraDataSourceMeta {
    pub internal: Option<bool>,
    pub meta_type: Option<String>,
    pub project_name: Option<String>,
    pub table_name: Option<String>,
    pub r#type: Option<String>,
    pub update_frequency: Option<i64>,
}
model! { ExtraDataSourceMeta {
    0 "Internal" internal: bool, 1 "MetaType" meta_type: String, 2 "ProjectName" project_name: String,
    3 "TableName" table_name: String, 4 "Type" r#type: String, 5 "UpdateFrequency" update_frequency: i64
} }

/// Creates filtering algorithm: `CreateFilteringAlgorithm` of `airec` 2020-11-26.
///
/// POST `/v2/openapi/instances/{instanceId}/filtering-algorithms`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/CreateFilteringAlgorithm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFilteringAlgorithm {
    pub dry_run: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { CreateFilteringAlgorithm(instance_id: String)
    "CreateFilteringAlgorithm" -> CreateFilteringAlgorithmOutput {
    0 "dryRun" dry_run: String, 1 "instanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/v2/openapi/instances/{instanceId}/filtering-algorithms", } }

/// Response of [`CreateFilteringAlgorithm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFilteringAlgorithmOutput {
    pub result: Option<CreateFilteringAlgorithmResult>,
}
model! { CreateFilteringAlgorithmOutput {
    0 "result" result: CreateFilteringAlgorithmResult
} }

/// In the response of [`CreateFilteringAlgorithm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFilteringAlgorithmResult {
    pub algorithm_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub meta: Option<CreateFilteringAlgorithmMeta>,
    pub status: Option<String>,
}
model! { CreateFilteringAlgorithmResult {
    0 "algorithmId" algorithm_id: String, 1 "gmtCreate" gmt_create: String, 2 "gmtModified" gmt_modified: String,
    3 "meta" meta: CreateFilteringAlgorithmMeta, 4 "status" status: String
} }

/// In the response of [`CreateFilteringAlgorithm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFilteringAlgorithmMeta {
    pub algorithm_name: Option<String>,
    pub category: Option<String>,
    pub cron: Option<String>,
    pub cron_enabled: Option<bool>,
    pub description: Option<String>,
    pub ext_info: BTreeMap<String, Value>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub project_name: Option<String>,
    pub status: Option<String>,
    pub table_name: Option<String>,
    pub threshold: Option<CreateFilteringAlgorithmThreshold>,
    pub r#type: Option<String>,
}
model! { CreateFilteringAlgorithmMeta {
    0 "algorithmName" algorithm_name: String, 1 "category" category: String, 2 "cron" cron: String,
    3 "cronEnabled" cron_enabled: bool, 4 "description" description: String,
    5 "extInfo" ext_info: BTreeMap<String, Value>, 6 "gmtCreate" gmt_create: String,
    7 "gmtModified" gmt_modified: String, 8 "projectName" project_name: String, 9 "status" status: String,
    10 "tableName" table_name: String, 11 "threshold" threshold: CreateFilteringAlgorithmThreshold,
    12 "type" r#type: String
} }

/// In the response of [`CreateFilteringAlgorithm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFilteringAlgorithmThreshold {
    pub index_loss_threshold: Option<i64>,
    pub index_size_threshold: Option<i64>,
    pub source_data_record_threshold: Option<i64>,
    pub source_data_size_threshold: Option<i64>,
}
model! { CreateFilteringAlgorithmThreshold {
    0 "indexLossThreshold" index_loss_threshold: i64, 1 "indexSizeThreshold" index_size_threshold: i64,
    2 "sourceDataRecordThreshold" source_data_record_threshold: i64,
    3 "sourceDataSizeThreshold" source_data_size_threshold: i64
} }

/// Creates flow control task: `CreateFlowControlTask` of `airec` 2020-11-26.
///
/// POST `/v2/openapi/instances/{instanceId}/flowControlTasks`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/CreateFlowControlTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowControlTask {
    pub dry_run: Option<bool>,
    /// Required.
    pub instance_id: String,
}
operation! { CreateFlowControlTask(instance_id: String) "CreateFlowControlTask" -> CreateFlowControlTaskOutput {
    0 "dryRun" dry_run: bool, 1 "instanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/v2/openapi/instances/{instanceId}/flowControlTasks", } }

/// Response of [`CreateFlowControlTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowControlTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<CreateFlowControlTaskResult>,
}
model! { CreateFlowControlTaskOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: CreateFlowControlTaskResult
} }

/// In the response of [`CreateFlowControlTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowControlTaskResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateFlowControlTaskResult {
    0 "gmtCreate" gmt_create: String, 1 "gmtModified" gmt_modified: String, 2 "status" status: String,
    3 "taskId" task_id: String
} }

/// Creates instance: `CreateInstance` of `airec` 2020-11-26.
///
/// POST `/v2/openapi/instances`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/CreateInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {}
operation! { CreateInstance() "CreateInstance" -> CreateInstanceOutput {} { path: "/v2/openapi/instances", } }

/// Response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<CreateInstanceResult>,
}
model! { CreateInstanceOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: CreateInstanceResult
} }

/// In the response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceResult {
    pub instance_id: Option<String>,
}
model! { CreateInstanceResult {
    0 "instanceId" instance_id: String
} }

/// Creates ranking model: `CreateRankingModel` of `airec` 2020-11-26.
///
/// POST `/v2/openapi/instances/{instanceId}/ranking-models`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/CreateRankingModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRankingModel {
    pub dry_run: Option<bool>,
    /// Required.
    pub instance_id: String,
}
operation! { CreateRankingModel(instance_id: String) "CreateRankingModel" -> CreateRankingModelOutput {
    0 "dryRun" dry_run: bool, 1 "instanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/v2/openapi/instances/{instanceId}/ranking-models", } }

/// Response of [`CreateRankingModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRankingModelOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<CreateRankingModelResult>,
}
model! { CreateRankingModelOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: CreateRankingModelResult
} }

/// In the response of [`CreateRankingModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRankingModelResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub meta: BTreeMap<String, Value>,
    pub ranking_model_id: Option<String>,
}
model! { CreateRankingModelResult {
    0 "gmtCreate" gmt_create: String, 1 "gmtModified" gmt_modified: String, 2 "meta" meta: BTreeMap<String, Value>,
    3 "rankingModelId" ranking_model_id: String
} }

/// Creates ranking model template: `CreateRankingModelTemplate` of `airec` 2020-11-26.
///
/// POST `/v2/openapi/instances/{instanceId}/ranking-model-templates`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/CreateRankingModelTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRankingModelTemplate {
    /// Required.
    pub instance_id: String,
}
operation! { CreateRankingModelTemplate(instance_id: String)
    "CreateRankingModelTemplate" -> CreateRankingModelTemplateOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/v2/openapi/instances/{instanceId}/ranking-model-templates", } }

/// Response of [`CreateRankingModelTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRankingModelTemplateOutput {
    pub result: Option<RankingModelTemplate>,
}
model! { CreateRankingModelTemplateOutput {
    0 "result" result: RankingModelTemplate
} }

/// In the response of [`CreateRankingModelTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RankingModelTemplate {
    pub meta: Option<RankingModelTemplateMeta>,
    pub status: Option<String>,
    pub template_id: Option<String>,
    pub version_num: Option<i64>,
}
model! { RankingModelTemplate {
    0 "Meta" meta: RankingModelTemplateMeta, 1 "Status" status: String, 2 "TemplateId" template_id: String,
    3 "VersionNum" version_num: i64
} }

/// In the response of [`CreateRankingModelTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RankingModelTemplateMeta {
    pub authorized: Option<bool>,
    pub auto_run: Option<bool>,
    pub auto_run_time: Option<i64>,
    pub auto_run_type: Option<String>,
    pub can_deploy: Option<bool>,
    pub conf: Option<String>,
    pub deploy_status: Option<String>,
    pub last_edit_time: Option<String>,
    pub name: Option<String>,
    pub oss_arn: Option<String>,
    pub oss_bucket: Option<String>,
    pub oss_endpoint: Option<String>,
    pub sample_id: Option<String>,
    pub sample_name: Option<String>,
    pub sample_time_window: Option<i64>,
    pub sample_time_window_type: Option<String>,
    pub r#type: Option<String>,
}
model! { RankingModelTemplateMeta {
    0 "Authorized" authorized: bool, 1 "AutoRun" auto_run: bool, 2 "AutoRunTime" auto_run_time: i64,
    3 "AutoRunType" auto_run_type: String, 4 "CanDeploy" can_deploy: bool, 5 "Conf" conf: String,
    6 "DeployStatus" deploy_status: String, 7 "LastEditTime" last_edit_time: String, 8 "Name" name: String,
    9 "OssArn" oss_arn: String, 10 "OssBucket" oss_bucket: String, 11 "OssEndpoint" oss_endpoint: String,
    12 "SampleId" sample_id: String, 13 "SampleName" sample_name: String, 14 "SampleTimeWindow" sample_time_window: i64,
    15 "SampleTimeWindowType" sample_time_window_type: String, 16 "Type" r#type: String
} }

/// Creates ranking system: `CreateRankingSystem` of `airec` 2020-11-26.
///
/// POST `/v2/openapi/instances/{instanceId}/ranking-systems`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/CreateRankingSystem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRankingSystem {
    /// Required.
    pub instance_id: String,
}
operation! { CreateRankingSystem(instance_id: String) "CreateRankingSystem" -> CreateRankingSystemOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/v2/openapi/instances/{instanceId}/ranking-systems", } }

/// Response of [`CreateRankingSystem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRankingSystemOutput {
    pub result: Option<RankingSystem>,
}
model! { CreateRankingSystemOutput {
    0 "result" result: RankingSystem
} }

/// In the response of [`CreateRankingSystem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RankingSystem {
    pub apply_status: Option<String>,
    pub deploy_status: Option<String>,
    pub meta: Option<RankingSystemMeta>,
    pub model_template_id: Option<String>,
    pub name: Option<String>,
    pub scene_id_list: Vec<i64>,
}
model! { RankingSystem {
    0 "ApplyStatus" apply_status: String, 1 "DeployStatus" deploy_status: String, 2 "Meta" meta: RankingSystemMeta,
    3 "ModelTemplateId" model_template_id: String, 4 "Name" name: String, 5 "SceneIdList" scene_id_list: Vec<i64>
} }

/// In the response of [`CreateRankingSystem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RankingSystemMeta {
    pub auto_deploy: Option<bool>,
    pub auto_deploy_auc: Option<String>,
    pub conf: Option<String>,
    pub fail_msg: Option<String>,
    pub model_version_name: Option<String>,
    pub predict_engine: Option<RankingSystemPredictEngine>,
    pub predict_engine_type: Option<String>,
}
model! { RankingSystemMeta {
    0 "AutoDeploy" auto_deploy: bool, 1 "AutoDeployAuc" auto_deploy_auc: String, 2 "Conf" conf: String,
    3 "FailMsg" fail_msg: String, 4 "ModelVersionName" model_version_name: String,
    5 "PredictEngine" predict_engine: RankingSystemPredictEngine, 6 "PredictEngineType" predict_engine_type: String
} }

/// In the response of [`CreateRankingSystem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RankingSystemPredictEngine {
    pub cluster_id: Option<String>,
    pub resource_id: Option<String>,
    pub version: Option<String>,
}
model! { RankingSystemPredictEngine {
    0 "ClusterId" cluster_id: String, 1 "ResourceId" resource_id: String, 2 "Version" version: String
} }

/// Creates rule: `CreateRule` of `airec` 2020-11-26.
///
/// POST `/v2/openapi/instances/{instanceId}/rules`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/CreateRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRule {
    /// Required.
    pub instance_id: String,
}
operation! { CreateRule(instance_id: String) "CreateRule" -> CreateRuleOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/v2/openapi/instances/{instanceId}/rules", } }

/// Response of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<CreateRuleResult>,
}
model! { CreateRuleOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: CreateRuleResult
} }

/// In the response of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub rule_id: Option<String>,
    pub status: Option<String>,
}
model! { CreateRuleResult {
    0 "gmtCreate" gmt_create: String, 1 "gmtModified" gmt_modified: String, 2 "ruleId" rule_id: String,
    3 "status" status: String
} }

/// Creates sample format config: `CreateSampleFormatConfig` of `airec` 2020-11-26.
///
/// POST `/v2/openapi/instances/{instanceId}/samples/{sampleId}/format-configs`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/CreateSampleFormatConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSampleFormatConfig {
    pub body: Option<BTreeMap<String, Value>>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sample_id: String,
}
operation! { CreateSampleFormatConfig(instance_id: String, sample_id: String)
    "CreateSampleFormatConfig" -> CreateSampleFormatConfigOutput {
    0 "body" body: BTreeMap<String, Value>, 1 "instanceId" instance_id, 2 "sampleId" sample_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/v2/openapi/instances/{instanceId}/samples/{sampleId}/format-configs", body: BodyStyle::Json, } }

/// Response of [`CreateSampleFormatConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSampleFormatConfigOutput {
    pub result: BTreeMap<String, Value>,
}
model! { CreateSampleFormatConfigOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Creates scene: `CreateScene` of `airec` 2020-11-26.
///
/// POST `/v2/openapi/instances/{instanceId}/scenes`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/CreateScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScene {
    pub dry_run: Option<bool>,
    /// Required.
    pub instance_id: String,
}
operation! { CreateScene(instance_id: String) "CreateScene" -> CreateSceneOutput {
    0 "dryRun" dry_run: bool, 1 "instanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/v2/openapi/instances/{instanceId}/scenes", } }

/// Response of [`CreateScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSceneOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<CreateSceneResult>,
}
model! { CreateSceneOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: CreateSceneResult
} }

/// In the response of [`CreateScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSceneResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub scene_id: Option<String>,
    pub status: Option<String>,
}
model! { CreateSceneResult {
    0 "gmtCreate" gmt_create: String, 1 "gmtModified" gmt_modified: String, 2 "sceneId" scene_id: String,
    3 "status" status: String
} }

/// Creates umeng token: `CreateUmengToken` of `airec` 2020-11-26.
///
/// POST `/v2/openapi/umeng/token`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/CreateUmengToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUmengToken {
    /// Required.
    pub code: String,
}
operation! { CreateUmengToken(code: String) "CreateUmengToken" -> CreateUmengTokenOutput {
    0 "code" code
} { path: "/v2/openapi/umeng/token", } }

/// Response of [`CreateUmengToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUmengTokenOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<bool>,
}
model! { CreateUmengTokenOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: bool
} }

/// `DecribeRankingModel` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/ranking-models/{rankingModelId}`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/DecribeRankingModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecribeRankingModel {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ranking_model_id: String,
}
operation! { DecribeRankingModel(instance_id: String, ranking_model_id: String)
    "DecribeRankingModel" -> DecribeRankingModelOutput {
    0 "instanceId" instance_id, 1 "rankingModelId" ranking_model_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/ranking-models/{rankingModelId}", } }

/// Response of [`DecribeRankingModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecribeRankingModelOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DecribeRankingModelResult>,
}
model! { DecribeRankingModelOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: DecribeRankingModelResult
} }

/// In the response of [`DecribeRankingModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecribeRankingModelResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub meta: BTreeMap<String, Value>,
    pub ranking_model_id: Option<String>,
}
model! { DecribeRankingModelResult {
    0 "gmtCreate" gmt_create: String, 1 "gmtModified" gmt_modified: String, 2 "meta" meta: BTreeMap<String, Value>,
    3 "rankingModelId" ranking_model_id: String
} }

/// Deletes data set: `DeleteDataSet` of `airec` 2020-11-26.
///
/// DELETE `/v2/openapi/instances/{instanceId}/dataSets/{versionId}`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/DeleteDataSet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSet {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub version_id: String,
}
operation! { DeleteDataSet(instance_id: String, version_id: String) "DeleteDataSet" -> DeleteDataSetOutput {
    0 "instanceId" instance_id, 1 "versionId" version_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/v2/openapi/instances/{instanceId}/dataSets/{versionId}", } }

/// Response of [`DeleteDataSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSetOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DeleteDataSetResult>,
}
model! { DeleteDataSetOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: DeleteDataSetResult
} }

/// In the response of [`DeleteDataSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSetResult {
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub instance_id: Option<String>,
    pub state: Option<String>,
    pub version_id: Option<String>,
}
model! { DeleteDataSetResult {
    0 "gmtCreate" gmt_create: i64, 1 "gmtModified" gmt_modified: i64, 2 "instanceId" instance_id: String,
    3 "state" state: String, 4 "versionId" version_id: String
} }

/// Deletes experiment: `DeleteExperiment` of `airec` 2020-11-26.
///
/// DELETE `/v2/openapi/instances/{instanceId}/scenes/{sceneId}/experiments/{experimentId}`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/DeleteExperiment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExperiment {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub scene_id: String,
    /// Required.
    pub experiment_id: String,
}
operation! { DeleteExperiment(instance_id: String, scene_id: String, experiment_id: String)
    "DeleteExperiment" -> DeleteExperimentOutput {
    0 "instanceId" instance_id, 1 "sceneId" scene_id, 2 "experimentId" experiment_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/v2/openapi/instances/{instanceId}/scenes/{sceneId}/experiments/{experimentId}", } }

/// Response of [`DeleteExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExperimentOutput {
    pub result: Option<bool>,
}
model! { DeleteExperimentOutput {
    0 "result" result: bool
} }

/// Deletes extra data source: `DeleteExtraDataSource` of `airec` 2020-11-26.
///
/// DELETE `/v2/openapi/instances/{instanceId}/extra-data-sources/{type}/{dataSourceId}`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/DeleteExtraDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExtraDataSource {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub data_source_id: String,
}
operation! { DeleteExtraDataSource(instance_id: String, r#type: String, data_source_id: String)
    "DeleteExtraDataSource" -> DeleteExtraDataSourceOutput {
    0 "instanceId" instance_id, 1 "type" r#type, 2 "dataSourceId" data_source_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/v2/openapi/instances/{instanceId}/extra-data-sources/{type}/{dataSourceId}", } }

/// Response of [`DeleteExtraDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExtraDataSourceOutput {
    pub result: Option<ExtraDataSource>,
}
model! { DeleteExtraDataSourceOutput {
    0 "result" result: ExtraDataSource
} }

/// Deletes filtering algorithm: `DeleteFilteringAlgorithm` of `airec` 2020-11-26.
///
/// DELETE `/v2/openapi/instances/{instanceId}/filtering-algorithms/{algorithmId}`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/DeleteFilteringAlgorithm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFilteringAlgorithm {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub algorithm_id: String,
}
operation! { DeleteFilteringAlgorithm(instance_id: String, algorithm_id: String)
    "DeleteFilteringAlgorithm" -> DeleteFilteringAlgorithmOutput {
    0 "instanceId" instance_id, 1 "algorithmId" algorithm_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/v2/openapi/instances/{instanceId}/filtering-algorithms/{algorithmId}", } }

/// Response of [`DeleteFilteringAlgorithm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFilteringAlgorithmOutput {
    pub result: Option<DeleteFilteringAlgorithmResult>,
}
model! { DeleteFilteringAlgorithmOutput {
    0 "result" result: DeleteFilteringAlgorithmResult
} }

/// In the response of [`DeleteFilteringAlgorithm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFilteringAlgorithmResult {
    pub algorithm_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub meta: Option<DeleteFilteringAlgorithmMeta>,
    pub status: Option<String>,
}
model! { DeleteFilteringAlgorithmResult {
    0 "algorithmId" algorithm_id: String, 1 "gmtCreate" gmt_create: String, 2 "gmtModified" gmt_modified: String,
    3 "meta" meta: DeleteFilteringAlgorithmMeta, 4 "status" status: String
} }

/// In the response of [`DeleteFilteringAlgorithm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFilteringAlgorithmMeta {
    pub algorithm_name: Option<String>,
    pub category: Option<String>,
    pub cluster_id: Option<String>,
    pub cron: Option<String>,
    pub cron_enabled: Option<bool>,
    pub description: Option<String>,
    pub ext_info: Option<DeleteFilteringAlgorithmExtInfo>,
    pub meta_type: Option<String>,
    pub project_name: Option<String>,
    pub table_name: Option<String>,
    pub task_id: Option<String>,
    pub threshold: Option<DeleteFilteringAlgorithmThreshold>,
    pub r#type: Option<String>,
}
model! { DeleteFilteringAlgorithmMeta {
    0 "algorithmName" algorithm_name: String, 1 "category" category: String, 2 "clusterId" cluster_id: String,
    3 "cron" cron: String, 4 "cronEnabled" cron_enabled: bool, 5 "description" description: String,
    6 "extInfo" ext_info: DeleteFilteringAlgorithmExtInfo, 7 "metaType" meta_type: String,
    8 "projectName" project_name: String, 9 "tableName" table_name: String, 10 "taskId" task_id: String,
    11 "threshold" threshold: DeleteFilteringAlgorithmThreshold, 12 "type" r#type: String
} }

/// In the response of [`DeleteFilteringAlgorithm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFilteringAlgorithmExtInfo {
    pub item_separator: Option<String>,
    pub kv_separator: Option<String>,
}
model! { DeleteFilteringAlgorithmExtInfo {
    0 "itemSeparator" item_separator: String, 1 "kvSeparator" kv_separator: String
} }

/// In the response of [`DeleteFilteringAlgorithm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFilteringAlgorithmThreshold {
    pub index_loss_threshold: Option<i64>,
    pub index_size_threshold: Option<i64>,
    pub source_data_record_threshold: Option<i64>,
    pub source_data_size_threshold: Option<i64>,
}
model! { DeleteFilteringAlgorithmThreshold {
    0 "indexLossThreshold" index_loss_threshold: i64, 1 "indexSizeThreshold" index_size_threshold: i64,
    2 "sourceDataRecordThreshold" source_data_record_threshold: i64,
    3 "sourceDataSizeThreshold" source_data_size_threshold: i64
} }

/// Deletes flow control task: `DeleteFlowControlTask` of `airec` 2020-11-26.
///
/// DELETE `/v2/openapi/instances/{instanceId}/flowControlTasks/{taskId}`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/DeleteFlowControlTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowControlTask {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub task_id: String,
}
operation! { DeleteFlowControlTask(instance_id: String, task_id: String)
    "DeleteFlowControlTask" -> DeleteFlowControlTaskOutput {
    0 "instanceId" instance_id, 1 "taskId" task_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/v2/openapi/instances/{instanceId}/flowControlTasks/{taskId}", } }

/// Response of [`DeleteFlowControlTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowControlTaskOutput {
    pub result: Option<bool>,
}
model! { DeleteFlowControlTaskOutput {
    0 "result" result: bool
} }

/// Deletes ranking model: `DeleteRankingModel` of `airec` 2020-11-26.
///
/// DELETE `/v2/openapi/instances/{instanceId}/ranking-models/{rankingModelId}`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/DeleteRankingModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRankingModel {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ranking_model_id: String,
}
operation! { DeleteRankingModel(instance_id: String, ranking_model_id: String)
    "DeleteRankingModel" -> DeleteRankingModelOutput {
    0 "instanceId" instance_id, 1 "rankingModelId" ranking_model_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/v2/openapi/instances/{instanceId}/ranking-models/{rankingModelId}", } }

/// Response of [`DeleteRankingModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRankingModelOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DeleteRankingModelResult>,
}
model! { DeleteRankingModelOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: DeleteRankingModelResult
} }

/// In the response of [`DeleteRankingModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRankingModelResult {
    pub meta: BTreeMap<String, Value>,
    pub ranking_model_id: Option<String>,
}
model! { DeleteRankingModelResult {
    0 "meta" meta: BTreeMap<String, Value>, 1 "rankingModelId" ranking_model_id: String
} }

/// Deletes ranking model template: `DeleteRankingModelTemplate` of `airec` 2020-11-26.
///
/// DELETE `/v2/openapi/instances/{instanceId}/ranking-model-templates/{templateId}`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/DeleteRankingModelTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRankingModelTemplate {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub template_id: String,
}
operation! { DeleteRankingModelTemplate(instance_id: String, template_id: String)
    "DeleteRankingModelTemplate" -> DeleteRankingModelTemplateOutput {
    0 "instanceId" instance_id, 1 "templateId" template_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/v2/openapi/instances/{instanceId}/ranking-model-templates/{templateId}", } }

/// Response of [`DeleteRankingModelTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRankingModelTemplateOutput {
    pub result: Option<RankingModelTemplate>,
}
model! { DeleteRankingModelTemplateOutput {
    0 "result" result: RankingModelTemplate
} }

/// Deletes ranking model version: `DeleteRankingModelVersion` of `airec` 2020-11-26.
///
/// DELETE `/v2/openapi/instances/{instanceId}/ranking-model-versions/{versionId}`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/DeleteRankingModelVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRankingModelVersion {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub version_id: String,
}
operation! { DeleteRankingModelVersion(instance_id: String, version_id: String) "DeleteRankingModelVersion" -> Empty {
    0 "instanceId" instance_id, 1 "versionId" version_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/v2/openapi/instances/{instanceId}/ranking-model-versions/{versionId}", } }

/// Response of [`DeleteRankingModelVersion`]: empty.
pub type DeleteRankingModelVersionOutput = Empty;

/// Deletes ranking system: `DeleteRankingSystem` of `airec` 2020-11-26.
///
/// DELETE `/v2/openapi/instances/{instanceId}/ranking-systems/{name}`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/DeleteRankingSystem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRankingSystem {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
}
operation! { DeleteRankingSystem(instance_id: String, name: String) "DeleteRankingSystem" -> DeleteRankingSystemOutput {
    0 "instanceId" instance_id, 1 "name" name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/v2/openapi/instances/{instanceId}/ranking-systems/{name}", } }

/// Response of [`DeleteRankingSystem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRankingSystemOutput {
    pub result: Option<RankingSystem>,
}
model! { DeleteRankingSystemOutput {
    0 "result" result: RankingSystem
} }

/// Deletes sample: `DeleteSample` of `airec` 2020-11-26.
///
/// DELETE `/v2/openapi/instances/{instanceId}/samples/{sampleId}`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/DeleteSample>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSample {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sample_id: String,
}
operation! { DeleteSample(instance_id: String, sample_id: String) "DeleteSample" -> DeleteSampleOutput {
    0 "instanceId" instance_id, 1 "sampleId" sample_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/v2/openapi/instances/{instanceId}/samples/{sampleId}", } }

/// Response of [`DeleteSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSampleOutput {
    pub result: Option<Sample>,
}
model! { DeleteSampleOutput {
    0 "result" result: Sample
} }

/// Deletes scene: `DeleteScene` of `airec` 2020-11-26.
///
/// DELETE `/v2/openapi/instances/{instanceId}/scenes/{sceneId}`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/DeleteScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScene {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub scene_id: String,
}
operation! { DeleteScene(instance_id: String, scene_id: String) "DeleteScene" -> DeleteSceneOutput {
    0 "instanceId" instance_id, 1 "sceneId" scene_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/v2/openapi/instances/{instanceId}/scenes/{sceneId}", } }

/// Response of [`DeleteScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSceneOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DeleteSceneResult>,
}
model! { DeleteSceneOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: DeleteSceneResult
} }

/// In the response of [`DeleteScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSceneResult {
    pub scene_id: Option<String>,
}
model! { DeleteSceneResult {
    0 "sceneId" scene_id: String
} }

/// Deploys ranking system: `DeployRankingSystem` of `airec` 2020-11-26.
///
/// POST `/v2/openapi/instances/{instanceId}/ranking-systems/{name}/actions/deploy`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/DeployRankingSystem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployRankingSystem {
    pub body: Option<BTreeMap<String, Value>>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
}
operation! { DeployRankingSystem(instance_id: String, name: String) "DeployRankingSystem" -> DeployRankingSystemOutput {
    0 "body" body: BTreeMap<String, Value>, 1 "instanceId" instance_id, 2 "name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/v2/openapi/instances/{instanceId}/ranking-systems/{name}/actions/deploy", body: BodyStyle::Json, } }

/// Response of [`DeployRankingSystem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployRankingSystemOutput {
    pub result: BTreeMap<String, Value>,
}
model! { DeployRankingSystemOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Describes base experiment: `DescribeBaseExperiment` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/scenes/{sceneId}/base-experiment`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/DescribeBaseExperiment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaseExperiment {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub scene_id: String,
}
operation! { DescribeBaseExperiment(instance_id: String, scene_id: String)
    "DescribeBaseExperiment" -> DescribeBaseExperimentOutput {
    0 "instanceId" instance_id, 1 "sceneId" scene_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/scenes/{sceneId}/base-experiment", } }

/// Response of [`DescribeBaseExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaseExperimentOutput {
    pub result: Option<DescribeBaseExperimentResult>,
}
model! { DescribeBaseExperimentOutput {
    0 "result" result: DescribeBaseExperimentResult
} }

/// In the response of [`DescribeBaseExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaseExperimentResult {
    pub algorithms: Vec<DescribeBaseExperimentAlgorithms>,
    pub base: Option<bool>,
    pub buckets: Vec<String>,
    pub description: Option<String>,
    pub experiment_id: Option<String>,
    pub name: Option<String>,
    pub offline_time: Option<String>,
    pub online_time: Option<String>,
    pub status: Option<String>,
}
model! { DescribeBaseExperimentResult {
    0 "algorithms" algorithms: Vec<DescribeBaseExperimentAlgorithms>, 1 "base" base: bool,
    2 "buckets" buckets: Vec<String>, 3 "description" description: String, 4 "experimentId" experiment_id: String,
    5 "name" name: String, 6 "offlineTime" offline_time: String, 7 "onlineTime" online_time: String,
    8 "status" status: String
} }

/// In the response of [`DescribeBaseExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaseExperimentAlgorithms {
    pub category: Option<String>,
    pub config: Vec<DescribeBaseExperimentConfig>,
    pub default_value: Option<String>,
    pub experiment_value: Option<String>,
    pub has_config: Option<bool>,
    pub key: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeBaseExperimentAlgorithms {
    0 "category" category: String, 1 "config" config: Vec<DescribeBaseExperimentConfig>,
    2 "defaultValue" default_value: String, 3 "experimentValue" experiment_value: String,
    4 "hasConfig" has_config: bool, 5 "key" key: String, 6 "name" name: String, 7 "type" r#type: String
} }

/// In the response of [`DescribeBaseExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaseExperimentConfig {
    pub default_value: Option<String>,
    pub experiment_value: Option<String>,
    pub key: Option<String>,
    pub name: Option<String>,
}
model! { DescribeBaseExperimentConfig {
    0 "defaultValue" default_value: String, 1 "experimentValue" experiment_value: String, 2 "key" key: String,
    3 "name" name: String
} }

/// Describes custom analysis task: `DescribeCustomAnalysisTask` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/dashboard/custom-analysis-tasks/{taskId}`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/DescribeCustomAnalysisTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomAnalysisTask {
    /// Required.
    pub r#type: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub task_id: String,
}
operation! { DescribeCustomAnalysisTask(r#type: String, instance_id: String, task_id: String)
    "DescribeCustomAnalysisTask" -> DescribeCustomAnalysisTaskOutput {
    0 "type" r#type, 1 "instanceId" instance_id, 2 "taskId" task_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/dashboard/custom-analysis-tasks/{taskId}", } }

/// Response of [`DescribeCustomAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomAnalysisTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: BTreeMap<String, Value>,
}
model! { DescribeCustomAnalysisTaskOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: BTreeMap<String, Value>
} }

/// Describes data set message: `DescribeDataSetMessage` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/dataSets/{versionId}/messages`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/DescribeDataSetMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSetMessage {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub version_id: String,
}
operation! { DescribeDataSetMessage(instance_id: String, version_id: String)
    "DescribeDataSetMessage" -> DescribeDataSetMessageOutput {
    0 "instanceId" instance_id, 1 "versionId" version_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/dataSets/{versionId}/messages", } }

/// Response of [`DescribeDataSetMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSetMessageOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Vec<DescribeDataSetMessageResult>,
}
model! { DescribeDataSetMessageOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: Vec<DescribeDataSetMessageResult>
} }

/// In the response of [`DescribeDataSetMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSetMessageResult {
    pub error_level: Option<String>,
    pub error_type: Option<String>,
    pub message: Option<String>,
    pub timestamp: Option<String>,
}
model! { DescribeDataSetMessageResult {
    0 "errorLevel" error_level: String, 1 "errorType" error_type: String, 2 "message" message: String,
    3 "timestamp" timestamp: String
} }

/// Describes default algorithms: `DescribeDefaultAlgorithms` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/scenes/{sceneId}/default-algorithms`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/DescribeDefaultAlgorithms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultAlgorithms {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub scene_id: String,
}
operation! { DescribeDefaultAlgorithms(instance_id: String, scene_id: String)
    "DescribeDefaultAlgorithms" -> DescribeDefaultAlgorithmsOutput {
    0 "instanceId" instance_id, 1 "sceneId" scene_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/scenes/{sceneId}/default-algorithms", } }

/// Response of [`DescribeDefaultAlgorithms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultAlgorithmsOutput {
    pub result: Vec<DescribeDefaultAlgorithmsResult>,
}
model! { DescribeDefaultAlgorithmsOutput {
    0 "result" result: Vec<DescribeDefaultAlgorithmsResult>
} }

/// In the response of [`DescribeDefaultAlgorithms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultAlgorithmsResult {
    pub category: Option<String>,
    pub config: Vec<DescribeDefaultAlgorithmsConfig>,
    pub default_value: Option<String>,
    pub experiment_value: Option<String>,
    pub has_config: Option<bool>,
    pub key: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeDefaultAlgorithmsResult {
    0 "category" category: String, 1 "config" config: Vec<DescribeDefaultAlgorithmsConfig>,
    2 "defaultValue" default_value: String, 3 "experimentValue" experiment_value: String,
    4 "hasConfig" has_config: bool, 5 "key" key: String, 6 "name" name: String, 7 "type" r#type: String
} }

/// In the response of [`DescribeDefaultAlgorithms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultAlgorithmsConfig {
    pub default_value: Option<String>,
    pub experiment_value: Option<String>,
    pub key: Option<String>,
    pub name: Option<String>,
}
model! { DescribeDefaultAlgorithmsConfig {
    0 "defaultValue" default_value: String, 1 "experimentValue" experiment_value: String, 2 "key" key: String,
    3 "name" name: String
} }

/// Describes experiment: `DescribeExperiment` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/scenes/{sceneId}/experiments/{experimentId}`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/DescribeExperiment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExperiment {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub scene_id: String,
    /// Required.
    pub experiment_id: String,
}
operation! { DescribeExperiment(instance_id: String, scene_id: String, experiment_id: String)
    "DescribeExperiment" -> DescribeExperimentOutput {
    0 "instanceId" instance_id, 1 "sceneId" scene_id, 2 "experimentId" experiment_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/scenes/{sceneId}/experiments/{experimentId}", } }

/// Response of [`DescribeExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExperimentOutput {
    pub result: Option<DescribeExperimentResult>,
}
model! { DescribeExperimentOutput {
    0 "result" result: DescribeExperimentResult
} }

/// In the response of [`DescribeExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExperimentResult {
    pub algorithms: Vec<DescribeExperimentAlgorithms>,
    pub base: Option<bool>,
    pub buckets: Vec<String>,
    pub description: Option<String>,
    pub experiment_id: Option<String>,
    pub name: Option<String>,
    pub offline_time: Option<String>,
    pub online_time: Option<String>,
    pub status: Option<String>,
}
model! { DescribeExperimentResult {
    0 "algorithms" algorithms: Vec<DescribeExperimentAlgorithms>, 1 "base" base: bool, 2 "buckets" buckets: Vec<String>,
    3 "description" description: String, 4 "experimentId" experiment_id: String, 5 "name" name: String,
    6 "offlineTime" offline_time: String, 7 "onlineTime" online_time: String, 8 "status" status: String
} }

/// In the response of [`DescribeExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExperimentAlgorithms {
    pub category: Option<String>,
    pub config: Vec<DescribeExperimentConfig>,
    pub default_value: Option<String>,
    pub experiment_value: Option<String>,
    pub has_config: Option<bool>,
    pub key: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeExperimentAlgorithms {
    0 "category" category: String, 1 "config" config: Vec<DescribeExperimentConfig>,
    2 "defaultValue" default_value: String, 3 "experimentValue" experiment_value: String,
    4 "hasConfig" has_config: bool, 5 "key" key: String, 6 "name" name: String, 7 "type" r#type: String
} }

/// In the response of [`DescribeExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExperimentConfig {
    pub default_value: Option<String>,
    pub experiment_value: Option<String>,
    pub key: Option<String>,
    pub name: Option<String>,
}
model! { DescribeExperimentConfig {
    0 "defaultValue" default_value: String, 1 "experimentValue" experiment_value: String, 2 "key" key: String,
    3 "name" name: String
} }

/// Describes experiment env: `DescribeExperimentEnv` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/scenes/{sceneId}/experiment-env`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/DescribeExperimentEnv>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExperimentEnv {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub scene_id: String,
}
operation! { DescribeExperimentEnv(instance_id: String, scene_id: String)
    "DescribeExperimentEnv" -> DescribeExperimentEnvOutput {
    0 "instanceId" instance_id, 1 "sceneId" scene_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/scenes/{sceneId}/experiment-env", } }

/// Response of [`DescribeExperimentEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExperimentEnvOutput {
    pub result: Option<DescribeExperimentEnvResult>,
}
model! { DescribeExperimentEnvOutput {
    0 "result" result: DescribeExperimentEnvResult
} }

/// In the response of [`DescribeExperimentEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExperimentEnvResult {
    pub bucket_count: Option<i64>,
    pub divide_type: Option<String>,
}
model! { DescribeExperimentEnvResult {
    0 "bucketCount" bucket_count: i64, 1 "divideType" divide_type: String
} }

/// Describes experiment env progress: `DescribeExperimentEnvProgress` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/scenes/{sceneId}/experiment-progress`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/DescribeExperimentEnvProgress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExperimentEnvProgress {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub scene_id: String,
}
operation! { DescribeExperimentEnvProgress(instance_id: String, scene_id: String)
    "DescribeExperimentEnvProgress" -> DescribeExperimentEnvProgressOutput {
    0 "instanceId" instance_id, 1 "sceneId" scene_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/scenes/{sceneId}/experiment-progress", } }

/// Response of [`DescribeExperimentEnvProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExperimentEnvProgressOutput {
    pub result: Option<DescribeExperimentEnvProgressResult>,
}
model! { DescribeExperimentEnvProgressOutput {
    0 "result" result: DescribeExperimentEnvProgressResult
} }

/// In the response of [`DescribeExperimentEnvProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExperimentEnvProgressResult {
    pub progress: Option<i64>,
    pub status: Option<String>,
}
model! { DescribeExperimentEnvProgressResult {
    0 "progress" progress: i64, 1 "status" status: String
} }

/// Describes filtering algorithm: `DescribeFilteringAlgorithm` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/filtering-algorithms/{algorithmId}`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/DescribeFilteringAlgorithm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFilteringAlgorithm {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub algorithm_id: String,
}
operation! { DescribeFilteringAlgorithm(instance_id: String, algorithm_id: String)
    "DescribeFilteringAlgorithm" -> DescribeFilteringAlgorithmOutput {
    0 "instanceId" instance_id, 1 "algorithmId" algorithm_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/filtering-algorithms/{algorithmId}", } }

/// Response of [`DescribeFilteringAlgorithm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFilteringAlgorithmOutput {
    pub result: Option<DescribeFilteringAlgorithmResult>,
}
model! { DescribeFilteringAlgorithmOutput {
    0 "result" result: DescribeFilteringAlgorithmResult
} }

/// In the response of [`DescribeFilteringAlgorithm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFilteringAlgorithmResult {
    pub algorithm_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub meta: Option<DescribeFilteringAlgorithmMeta>,
    pub status: Option<String>,
}
model! { DescribeFilteringAlgorithmResult {
    0 "algorithmId" algorithm_id: String, 1 "gmtCreate" gmt_create: String, 2 "gmtModified" gmt_modified: String,
    3 "meta" meta: DescribeFilteringAlgorithmMeta, 4 "status" status: String
} }

/// In the response of [`DescribeFilteringAlgorithm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFilteringAlgorithmMeta {
    pub algorithm_name: Option<String>,
    pub category: Option<String>,
    pub cluster_id: Option<String>,
    pub cron: Option<String>,
    pub cron_enabled: Option<bool>,
    pub description: Option<String>,
    pub ext_info: Option<DescribeFilteringAlgorithmExtInfo>,
    pub meta_type: Option<String>,
    pub project_name: Option<String>,
    pub table_name: Option<String>,
    pub task_id: Option<String>,
    pub threshold: Option<DescribeFilteringAlgorithmThreshold>,
    pub r#type: Option<String>,
}
model! { DescribeFilteringAlgorithmMeta {
    0 "algorithmName" algorithm_name: String, 1 "category" category: String, 2 "clusterId" cluster_id: String,
    3 "cron" cron: String, 4 "cronEnabled" cron_enabled: bool, 5 "description" description: String,
    6 "extInfo" ext_info: DescribeFilteringAlgorithmExtInfo, 7 "metaType" meta_type: String,
    8 "projectName" project_name: String, 9 "tableName" table_name: String, 10 "taskId" task_id: String,
    11 "threshold" threshold: DescribeFilteringAlgorithmThreshold, 12 "type" r#type: String
} }

/// In the response of [`DescribeFilteringAlgorithm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFilteringAlgorithmExtInfo {
    pub item_separator: Option<String>,
    pub kv_separator: Option<String>,
}
model! { DescribeFilteringAlgorithmExtInfo {
    0 "itemSeparator" item_separator: String, 1 "kvSeparator" kv_separator: String
} }

/// In the response of [`DescribeFilteringAlgorithm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFilteringAlgorithmThreshold {
    pub index_loss_threshold: Option<i64>,
    pub index_size_threshold: Option<i64>,
    pub source_data_record_threshold: Option<i64>,
    pub source_data_size_threshold: Option<i64>,
}
model! { DescribeFilteringAlgorithmThreshold {
    0 "indexLossThreshold" index_loss_threshold: i64, 1 "indexSizeThreshold" index_size_threshold: i64,
    2 "sourceDataRecordThreshold" source_data_record_threshold: i64,
    3 "sourceDataSizeThreshold" source_data_size_threshold: i64
} }

/// Describes instance: `DescribeInstance` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/DescribeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstance(instance_id: String) "DescribeInstance" -> DescribeInstanceOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}", } }

/// Response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DescribeInstanceResult>,
}
model! { DescribeInstanceOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: DescribeInstanceResult
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceResult {
    pub charge_type: Option<String>,
    pub commodity_code: Option<String>,
    pub data_set_version: Option<String>,
    pub expired_time: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub industry: Option<String>,
    pub instance_id: Option<String>,
    pub lock_mode: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub scene: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeInstanceResult {
    0 "chargeType" charge_type: String, 1 "commodityCode" commodity_code: String,
    2 "dataSetVersion" data_set_version: String, 3 "expiredTime" expired_time: String, 4 "gmtCreate" gmt_create: String,
    5 "gmtModified" gmt_modified: String, 6 "industry" industry: String, 7 "instanceId" instance_id: String,
    8 "lockMode" lock_mode: String, 9 "name" name: String, 10 "regionId" region_id: String, 11 "scene" scene: String,
    12 "status" status: String, 13 "type" r#type: String
} }

/// Describes latest task: `DescribeLatestTask` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/filtering-algorithms/{algorithmId}/tasks/latest`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/DescribeLatestTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLatestTask {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub algorithm_id: String,
}
operation! { DescribeLatestTask(instance_id: String, algorithm_id: String)
    "DescribeLatestTask" -> DescribeLatestTaskOutput {
    0 "instanceId" instance_id, 1 "algorithmId" algorithm_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/filtering-algorithms/{algorithmId}/tasks/latest", } }

/// Response of [`DescribeLatestTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLatestTaskOutput {
    pub result: Vec<DescribeLatestTaskResult>,
}
model! { DescribeLatestTaskOutput {
    0 "result" result: Vec<DescribeLatestTaskResult>
} }

/// In the response of [`DescribeLatestTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLatestTaskResult {
    pub built_time: Option<String>,
    pub code: Option<String>,
    pub cost_seconds: Option<i64>,
    pub flow_type: Option<String>,
    pub message: Option<String>,
    pub progress: Option<i64>,
    pub rollback_enabled: Option<bool>,
    pub size: Option<i64>,
    pub status: Option<String>,
    pub switched_time: Option<String>,
    pub version_id: Option<String>,
}
model! { DescribeLatestTaskResult {
    0 "builtTime" built_time: String, 1 "code" code: String, 2 "costSeconds" cost_seconds: i64,
    3 "flowType" flow_type: String, 4 "message" message: String, 5 "progress" progress: i64,
    6 "rollbackEnabled" rollback_enabled: bool, 7 "size" size: i64, 8 "status" status: String,
    9 "switchedTime" switched_time: String, 10 "versionId" version_id: String
} }

/// Describes quota: `DescribeQuota` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/quota`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/DescribeQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuota {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeQuota(instance_id: String) "DescribeQuota" -> DescribeQuotaOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/quota", } }

/// Response of [`DescribeQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuotaOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DescribeQuotaResult>,
}
model! { DescribeQuotaOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: DescribeQuotaResult
} }

/// In the response of [`DescribeQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuotaResult {
    pub current_qps: Option<i64>,
    pub item_count: Option<i64>,
    pub item_count_used: Option<i64>,
    pub qps: Option<i64>,
    pub user_count: Option<i64>,
    pub user_count_used: Option<i64>,
}
model! { DescribeQuotaResult {
    0 "currentQps" current_qps: i64, 1 "itemCount" item_count: i64, 2 "itemCountUsed" item_count_used: i64,
    3 "qps" qps: i64, 4 "userCount" user_count: i64, 5 "userCountUsed" user_count_used: i64
} }

/// Describes regions: `DescribeRegions` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/configurations/regions`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "acceptLanguage" accept_language: String
} { method: "GET", path: "/v2/openapi/configurations/regions", } }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Vec<DescribeRegionsResult>,
}
model! { DescribeRegionsOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: Vec<DescribeRegionsResult>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsResult {
    pub console_url: Option<String>,
    pub endpoint: Option<String>,
    pub local_name: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeRegionsResult {
    0 "consoleUrl" console_url: String, 1 "endpoint" endpoint: String, 2 "localName" local_name: String,
    3 "regionId" region_id: String, 4 "status" status: String
} }

/// Describes rule: `DescribeRule` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/rules/{ruleId}`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/DescribeRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRule {
    /// Required.
    pub rule_type: String,
    /// Required.
    pub scene_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub rule_id: String,
}
operation! { DescribeRule(rule_type: String, scene_id: String, instance_id: String, rule_id: String)
    "DescribeRule" -> DescribeRuleOutput {
    0 "ruleType" rule_type, 1 "sceneId" scene_id, 2 "instanceId" instance_id, 3 "ruleId" rule_id
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/rules/{ruleId}", } }

/// Response of [`DescribeRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DescribeRuleResult>,
}
model! { DescribeRuleOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: DescribeRuleResult
} }

/// In the response of [`DescribeRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub rule_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeRuleResult {
    0 "gmtCreate" gmt_create: String, 1 "gmtModified" gmt_modified: String, 2 "ruleId" rule_id: String,
    3 "status" status: String
} }

/// Describes scene: `DescribeScene` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/scenes/{sceneId}`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/DescribeScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScene {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub scene_id: String,
}
operation! { DescribeScene(instance_id: String, scene_id: String) "DescribeScene" -> DescribeSceneOutput {
    0 "instanceId" instance_id, 1 "sceneId" scene_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/scenes/{sceneId}", } }

/// Response of [`DescribeScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DescribeSceneResult>,
}
model! { DescribeSceneOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: DescribeSceneResult
} }

/// In the response of [`DescribeScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub scene_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSceneResult {
    0 "gmtCreate" gmt_create: String, 1 "gmtModified" gmt_modified: String, 2 "sceneId" scene_id: String,
    3 "status" status: String
} }

/// Describes scene bucket: `DescribeSceneBucket` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/scenes/{sceneId}/experiment-bucket`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/DescribeSceneBucket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneBucket {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub scene_id: String,
}
operation! { DescribeSceneBucket(instance_id: String, scene_id: String)
    "DescribeSceneBucket" -> DescribeSceneBucketOutput {
    0 "instanceId" instance_id, 1 "sceneId" scene_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/scenes/{sceneId}/experiment-bucket", } }

/// Response of [`DescribeSceneBucket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneBucketOutput {
    pub result: Option<DescribeSceneBucketResult>,
}
model! { DescribeSceneBucketOutput {
    0 "result" result: DescribeSceneBucketResult
} }

/// In the response of [`DescribeSceneBucket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneBucketResult {
    pub detail: BTreeMap<String, Value>,
    pub in_use: Option<String>,
    pub num: Option<i64>,
}
model! { DescribeSceneBucketResult {
    0 "detail" detail: BTreeMap<String, Value>, 1 "inUse" in_use: String, 2 "num" num: i64
} }

/// Describes scene throughput: `DescribeSceneThroughput` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/scenes/{sceneId}/throughput`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/DescribeSceneThroughput>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneThroughput {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub scene_id: String,
}
operation! { DescribeSceneThroughput(instance_id: String, scene_id: String)
    "DescribeSceneThroughput" -> DescribeSceneThroughputOutput {
    0 "instanceId" instance_id, 1 "sceneId" scene_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/scenes/{sceneId}/throughput", } }

/// Response of [`DescribeSceneThroughput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneThroughputOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DescribeSceneThroughputResult>,
}
model! { DescribeSceneThroughputOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: DescribeSceneThroughputResult
} }

/// In the response of [`DescribeSceneThroughput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneThroughputResult {
    pub pv_count: Option<i64>,
}
model! { DescribeSceneThroughputResult {
    0 "pvCount" pv_count: i64
} }

/// Describes sync report detail: `DescribeSyncReportDetail` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/sync-reports/detail`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/DescribeSyncReportDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncReportDetail {
    /// Required. 1565193600 to 4102416000.
    pub end_time: i64,
    /// Required.
    pub level_type: String,
    /// Required. 1565193600 to 4102416000.
    pub start_time: i64,
    /// Required.
    pub r#type: String,
    /// Required.
    pub instance_id: String,
}

/// Arguments of [`DescribeSyncReportDetail::new`].
pub struct DescribeSyncReportDetailRequired {
    pub end_time: i64,
    pub level_type: String,
    pub start_time: i64,
    pub r#type: String,
    pub instance_id: String,
}
operation! {
    DescribeSyncReportDetail { DescribeSyncReportDetailRequired: end_time, level_type, start_time, r#type, instance_id }
    "DescribeSyncReportDetail" -> DescribeSyncReportDetailOutput {
    0 "endTime" end_time, 1 "levelType" level_type, 2 "startTime" start_time, 3 "type" r#type,
    4 "instanceId" instance_id
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/sync-reports/detail", } }

/// Response of [`DescribeSyncReportDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncReportDetailOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Vec<DescribeSyncReportDetailResult>,
}
model! { DescribeSyncReportDetailOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: Vec<DescribeSyncReportDetailResult>
} }

/// In the response of [`DescribeSyncReportDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncReportDetailResult {
    pub default_display: Option<bool>,
    pub error_count: Option<i64>,
    pub error_percent: Option<f64>,
    pub history_data: Vec<DescribeSyncReportDetailHistoryData>,
    pub sample_display: Option<bool>,
    pub r#type: Option<String>,
}
model! { DescribeSyncReportDetailResult {
    0 "defaultDisplay" default_display: bool, 1 "errorCount" error_count: i64, 2 "errorPercent" error_percent: f64,
    3 "historyData" history_data: Vec<DescribeSyncReportDetailHistoryData>, 4 "sampleDisplay" sample_display: bool,
    5 "type" r#type: String
} }

/// In the response of [`DescribeSyncReportDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncReportDetailHistoryData {
    pub end_time: Option<i64>,
    pub error_percent: Option<f64>,
    pub start_time: Option<i64>,
}
model! { DescribeSyncReportDetailHistoryData {
    0 "endTime" end_time: i64, 1 "errorPercent" error_percent: f64, 2 "startTime" start_time: i64
} }

/// Describes sync report outliers: `DescribeSyncReportOutliers` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/sync-reports/outliers`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/DescribeSyncReportOutliers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncReportOutliers {
    /// Required. 1565193600 to 4102416000.
    pub end_time: i64,
    /// Required.
    pub key: String,
    /// Required.
    pub level_type: String,
    /// Required. 1565193600 to 4102416000.
    pub start_time: i64,
    /// Required.
    pub r#type: String,
    /// Required.
    pub instance_id: String,
}

/// Arguments of [`DescribeSyncReportOutliers::new`].
pub struct DescribeSyncReportOutliersRequired {
    pub end_time: i64,
    pub key: String,
    pub level_type: String,
    pub start_time: i64,
    pub r#type: String,
    pub instance_id: String,
}
operation! {
    DescribeSyncReportOutliers { DescribeSyncReportOutliersRequired: end_time, key, level_type, start_time, r#type, instance_id }
    "DescribeSyncReportOutliers" -> DescribeSyncReportOutliersOutput {
    0 "endTime" end_time, 1 "key" key, 2 "levelType" level_type, 3 "startTime" start_time, 4 "type" r#type,
    5 "instanceId" instance_id
} [
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/sync-reports/outliers", } }

/// Response of [`DescribeSyncReportOutliers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncReportOutliersOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: BTreeMap<String, Value>,
}
model! { DescribeSyncReportOutliersOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: BTreeMap<String, Value>
} }

/// Describes user metrics: `DescribeUserMetrics` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/metrics`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/DescribeUserMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserMetrics {
    /// Required. 1565193600 to 4102416000.
    pub end_time: i64,
    /// Required.
    pub metric_type: String,
    /// Required. 1565193600 to 4102416000.
    pub start_time: i64,
    /// Required.
    pub instance_id: String,
}
operation! { DescribeUserMetrics(end_time: i64, metric_type: String, start_time: i64, instance_id: String)
    "DescribeUserMetrics" -> DescribeUserMetricsOutput {
    0 "endTime" end_time, 1 "metricType" metric_type, 2 "startTime" start_time, 3 "instanceId" instance_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/metrics", } }

/// Response of [`DescribeUserMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserMetricsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Vec<DescribeUserMetricsResult>,
}
model! { DescribeUserMetricsOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: Vec<DescribeUserMetricsResult>
} }

/// In the response of [`DescribeUserMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserMetricsResult {
    pub data_points: Vec<DescribeUserMetricsDataPoints>,
    pub scene_id: Option<String>,
}
model! { DescribeUserMetricsResult {
    0 "dataPoints" data_points: Vec<DescribeUserMetricsDataPoints>, 1 "sceneId" scene_id: String
} }

/// In the response of [`DescribeUserMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserMetricsDataPoints {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
    pub val: Option<f64>,
}
model! { DescribeUserMetricsDataPoints {
    0 "endTime" end_time: i64, 1 "startTime" start_time: i64, 2 "val" val: f64
} }

/// `DowngradeInstance` of `airec` 2020-11-26.
///
/// POST `/v2/openapi/instances/{instanceId}/actions/downgrade`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/DowngradeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DowngradeInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DowngradeInstance(instance_id: String) "DowngradeInstance" -> DowngradeInstanceOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/v2/openapi/instances/{instanceId}/actions/downgrade", } }

/// Response of [`DowngradeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DowngradeInstanceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DowngradeInstanceResult>,
}
model! { DowngradeInstanceOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: DowngradeInstanceResult
} }

/// In the response of [`DowngradeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DowngradeInstanceResult {
    pub instance_id: Option<String>,
}
model! { DowngradeInstanceResult {
    0 "instanceId" instance_id: String
} }

/// Enables experiment: `EnableExperiment` of `airec` 2020-11-26.
///
/// POST `/v2/openapi/instances/{instanceId}/scenes/{sceneId}/actions/enable-experiment`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/EnableExperiment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableExperiment {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub scene_id: String,
}
operation! { EnableExperiment(instance_id: String, scene_id: String) "EnableExperiment" -> EnableExperimentOutput {
    0 "instanceId" instance_id, 1 "sceneId" scene_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/v2/openapi/instances/{instanceId}/scenes/{sceneId}/actions/enable-experiment", } }

/// Response of [`EnableExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableExperimentOutput {
    pub result: Option<bool>,
}
model! { EnableExperimentOutput {
    0 "result" result: bool
} }

/// Generates sample: `GenerateSample` of `airec` 2020-11-26.
///
/// PUT `/v2/openapi/instances/{instanceId}/samples/{sampleId}/actions/generate`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/GenerateSample>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateSample {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sample_id: String,
}
operation! { GenerateSample(instance_id: String, sample_id: String) "GenerateSample" -> GenerateSampleOutput {
    0 "instanceId" instance_id, 1 "sampleId" sample_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/samples/{sampleId}/actions/generate", } }

/// Response of [`GenerateSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateSampleOutput {
    pub result: Option<Sample>,
}
model! { GenerateSampleOutput {
    0 "result" result: Sample
} }

/// Gets extra data source: `GetExtraDataSource` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/extra-data-sources/{type}/{dataSourceId}`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/GetExtraDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExtraDataSource {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub data_source_id: String,
}
operation! { GetExtraDataSource(instance_id: String, r#type: String, data_source_id: String)
    "GetExtraDataSource" -> GetExtraDataSourceOutput {
    0 "instanceId" instance_id, 1 "type" r#type, 2 "dataSourceId" data_source_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/extra-data-sources/{type}/{dataSourceId}", } }

/// Response of [`GetExtraDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExtraDataSourceOutput {
    pub result: Option<ExtraDataSource>,
}
model! { GetExtraDataSourceOutput {
    0 "result" result: ExtraDataSource
} }

/// Gets flow control task: `GetFlowControlTask` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/flowControlTasks/{taskId}`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/GetFlowControlTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowControlTask {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub task_id: String,
}
operation! { GetFlowControlTask(instance_id: String, task_id: String) "GetFlowControlTask" -> GetFlowControlTaskOutput {
    0 "instanceId" instance_id, 1 "taskId" task_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/flowControlTasks/{taskId}", } }

/// Response of [`GetFlowControlTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowControlTaskOutput {
    pub result: Vec<GetFlowControlTaskResult>,
}
model! { GetFlowControlTaskOutput {
    0 "result" result: Vec<GetFlowControlTaskResult>
} }

/// In the response of [`GetFlowControlTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowControlTaskResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub meta: Option<GetFlowControlTaskMeta>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { GetFlowControlTaskResult {
    0 "gmtCreate" gmt_create: String, 1 "gmtModified" gmt_modified: String, 2 "meta" meta: GetFlowControlTaskMeta,
    3 "status" status: String, 4 "taskId" task_id: String
} }

/// In the response of [`GetFlowControlTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowControlTaskMeta {
    pub description: Option<String>,
    pub end_time: Option<i64>,
    pub meta_type: Option<String>,
    pub scene_ids: Option<String>,
    pub selection_params: Vec<GetFlowControlTaskSelectionParams>,
    pub start_time: Option<i64>,
    pub target: Option<GetFlowControlTaskTarget>,
    pub task_name: Option<String>,
}
model! { GetFlowControlTaskMeta {
    0 "description" description: String, 1 "endTime" end_time: i64, 2 "metaType" meta_type: String,
    3 "sceneIds" scene_ids: String, 4 "selectionParams" selection_params: Vec<GetFlowControlTaskSelectionParams>,
    5 "startTime" start_time: i64, 6 "target" target: GetFlowControlTaskTarget, 7 "taskName" task_name: String
} }

/// In the response of [`GetFlowControlTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowControlTaskSelectionParams {
    pub select_type: Option<String>,
    pub select_value: Option<String>,
    pub selection_operation: Option<String>,
}
model! { GetFlowControlTaskSelectionParams {
    0 "selectType" select_type: String, 1 "selectValue" select_value: String,
    2 "selectionOperation" selection_operation: String
} }

/// In the response of [`GetFlowControlTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowControlTaskTarget {
    pub r#type: Option<String>,
    pub value: Option<i64>,
}
model! { GetFlowControlTaskTarget {
    0 "type" r#type: String, 1 "value" value: i64
} }

/// Gets latest data diagnose task status: `GetLatestDataDiagnoseTaskStatus` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/data-diagnose-task/status`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/GetLatestDataDiagnoseTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLatestDataDiagnoseTaskStatus {
    /// Required.
    pub instance_id: String,
}
operation! { GetLatestDataDiagnoseTaskStatus(instance_id: String)
    "GetLatestDataDiagnoseTaskStatus" -> GetLatestDataDiagnoseTaskStatusOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/data-diagnose-task/status", } }

/// Response of [`GetLatestDataDiagnoseTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLatestDataDiagnoseTaskStatusOutput {
    pub result: BTreeMap<String, Value>,
}
model! { GetLatestDataDiagnoseTaskStatusOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Gets ranking model template: `GetRankingModelTemplate` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/ranking-model-templates/{templateId}`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/GetRankingModelTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRankingModelTemplate {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub template_id: String,
}
operation! { GetRankingModelTemplate(instance_id: String, template_id: String)
    "GetRankingModelTemplate" -> GetRankingModelTemplateOutput {
    0 "instanceId" instance_id, 1 "templateId" template_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/ranking-model-templates/{templateId}", } }

/// Response of [`GetRankingModelTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRankingModelTemplateOutput {
    pub result: Option<RankingModelTemplate>,
}
model! { GetRankingModelTemplateOutput {
    0 "result" result: RankingModelTemplate
} }

/// Gets ranking model version: `GetRankingModelVersion` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/ranking-model-versions/{versionId}`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/GetRankingModelVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRankingModelVersion {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub version_id: String,
}
operation! { GetRankingModelVersion(instance_id: String, version_id: String)
    "GetRankingModelVersion" -> GetRankingModelVersionOutput {
    0 "instanceId" instance_id, 1 "versionId" version_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/ranking-model-versions/{versionId}", } }

/// Response of [`GetRankingModelVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRankingModelVersionOutput {
    pub result: Option<RankingModelVersion>,
}
model! { GetRankingModelVersionOutput {
    0 "result" result: RankingModelVersion
} }

/// In the response of [`GetRankingModelVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RankingModelVersion {
    pub name: Option<String>,
    pub run_log: Option<String>,
    pub run_result: Option<RankingModelVersionRunResult>,
    pub run_time: Option<String>,
    pub status: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { RankingModelVersion {
    0 "Name" name: String, 1 "RunLog" run_log: String, 2 "RunResult" run_result: RankingModelVersionRunResult,
    3 "RunTime" run_time: String, 4 "Status" status: String, 5 "TemplateId" template_id: String,
    6 "TemplateName" template_name: String
} }

/// In the response of [`GetRankingModelVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RankingModelVersionRunResult {
    pub assess_auc: Option<String>,
    pub assess_gauc: Option<String>,
    pub assess_loss: Option<String>,
    pub train_auc: Option<String>,
    pub train_gauc: Option<String>,
    pub train_loss: Option<String>,
}
model! { RankingModelVersionRunResult {
    0 "AssessAuc" assess_auc: String, 1 "AssessGauc" assess_gauc: String, 2 "AssessLoss" assess_loss: String,
    3 "TrainAuc" train_auc: String, 4 "TrainGauc" train_gauc: String, 5 "TrainLoss" train_loss: String
} }

/// Gets ranking system: `GetRankingSystem` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/ranking-systems/{name}`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/GetRankingSystem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRankingSystem {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
}
operation! { GetRankingSystem(instance_id: String, name: String) "GetRankingSystem" -> GetRankingSystemOutput {
    0 "instanceId" instance_id, 1 "name" name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/ranking-systems/{name}", } }

/// Response of [`GetRankingSystem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRankingSystemOutput {
    pub result: Option<RankingSystem>,
}
model! { GetRankingSystemOutput {
    0 "result" result: RankingSystem
} }

/// Gets ranking system history: `GetRankingSystemHistory` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/ranking-systems/{name}/histories/{operateId}`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/GetRankingSystemHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRankingSystemHistory {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub operate_id: String,
}
operation! { GetRankingSystemHistory(instance_id: String, name: String, operate_id: String)
    "GetRankingSystemHistory" -> GetRankingSystemHistoryOutput {
    0 "instanceId" instance_id, 1 "name" name, 2 "operateId" operate_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/ranking-systems/{name}/histories/{operateId}", } }

/// Response of [`GetRankingSystemHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRankingSystemHistoryOutput {
    pub result: Option<RankingSystemHistory>,
}
model! { GetRankingSystemHistoryOutput {
    0 "result" result: RankingSystemHistory
} }

/// In the response of [`GetRankingSystemHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RankingSystemHistory {
    pub meta: Option<RankingSystemHistoryMeta>,
    pub name: Option<String>,
    pub operate_id: Option<String>,
    pub operate_time: Option<String>,
    pub operate_type: Option<String>,
}
model! { RankingSystemHistory {
    0 "Meta" meta: RankingSystemHistoryMeta, 1 "Name" name: String, 2 "OperateId" operate_id: String,
    3 "OperateTime" operate_time: String, 4 "OperateType" operate_type: String
} }

/// In the response of [`GetRankingSystemHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RankingSystemHistoryMeta {
    pub auto_deploy: Option<bool>,
    pub auto_deploy_auc: Option<String>,
    pub conf: Option<String>,
    pub model_template_name: Option<String>,
    pub predict_engine: Option<RankingSystemHistoryPredictEngine>,
    pub predict_engine_type: Option<String>,
    pub previous_operate_id: Option<String>,
}
model! { RankingSystemHistoryMeta {
    0 "AutoDeploy" auto_deploy: bool, 1 "AutoDeployAuc" auto_deploy_auc: String, 2 "Conf" conf: String,
    3 "ModelTemplateName" model_template_name: String,
    4 "PredictEngine" predict_engine: RankingSystemHistoryPredictEngine,
    5 "PredictEngineType" predict_engine_type: String, 6 "PreviousOperateId" previous_operate_id: String
} }

/// In the response of [`GetRankingSystemHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RankingSystemHistoryPredictEngine {
    pub resource_id: Option<String>,
    pub version: Option<String>,
}
model! { RankingSystemHistoryPredictEngine {
    0 "ResourceId" resource_id: String, 1 "Version" version: String
} }

/// Gets sample: `GetSample` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/samples/{sampleId}`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/GetSample>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSample {
    pub with_extend_parmas: Option<bool>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sample_id: String,
}
operation! { GetSample(instance_id: String, sample_id: String) "GetSample" -> GetSampleOutput {
    0 "withExtendParmas" with_extend_parmas: bool, 1 "instanceId" instance_id, 2 "sampleId" sample_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/samples/{sampleId}", } }

/// Response of [`GetSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSampleOutput {
    pub result: Option<Sample>,
}
model! { GetSampleOutput {
    0 "result" result: Sample
} }

/// Inits computing resource: `InitComputingResource` of `airec` 2020-11-26.
///
/// PUT `/v2/openapi/instances/{instanceId}/computing-resources/actions/init`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/InitComputingResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitComputingResource {
    pub key: Option<String>,
    pub r#type: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { InitComputingResource(instance_id: String) "InitComputingResource" -> Empty {
    0 "key" key: String, 1 "type" r#type: String, 2 "instanceId" instance_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/computing-resources/actions/init", } }

/// Response of [`InitComputingResource`]: empty.
pub type InitComputingResourceOutput = Empty;

/// Lists dashboard details: `ListDashboardDetails` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/dashboard/details`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ListDashboardDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDashboardDetails {
    /// Required. 1565193600 to 4102416000.
    pub end_time: i64,
    pub experiment_ids: Option<String>,
    pub match_types: Option<String>,
    /// Required.
    pub metric_type: String,
    /// Required.
    pub scene_ids: String,
    /// Required. 1565193600 to 4102416000.
    pub start_time: i64,
    /// Required.
    pub trace_ids: String,
    /// Required.
    pub instance_id: String,
}

/// Arguments of [`ListDashboardDetails::new`].
pub struct ListDashboardDetailsRequired {
    pub end_time: i64,
    pub metric_type: String,
    pub scene_ids: String,
    pub start_time: i64,
    pub trace_ids: String,
    pub instance_id: String,
}
operation! {
    ListDashboardDetails { ListDashboardDetailsRequired: end_time, metric_type, scene_ids, start_time, trace_ids, instance_id }
    "ListDashboardDetails" -> ListDashboardDetailsOutput {
    0 "endTime" end_time, 1 "experimentIds" experiment_ids: String, 2 "matchTypes" match_types: String,
    3 "metricType" metric_type, 4 "sceneIds" scene_ids, 5 "startTime" start_time, 6 "traceIds" trace_ids,
    7 "instanceId" instance_id
} [
    Mark::new(7, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/dashboard/details", } }

/// Response of [`ListDashboardDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDashboardDetailsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Vec<ListDashboardDetailsResult>,
}
model! { ListDashboardDetailsOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: Vec<ListDashboardDetailsResult>
} }

/// In the response of [`ListDashboardDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDashboardDetailsResult {
    pub metric_res: Option<ListDashboardDetailsMetricRes>,
    pub scene_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { ListDashboardDetailsResult {
    0 "metricRes" metric_res: ListDashboardDetailsMetricRes, 1 "sceneId" scene_id: String, 2 "traceId" trace_id: String
} }

/// In the response of [`ListDashboardDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDashboardDetailsMetricRes {
    pub detail: BTreeMap<String, Value>,
    pub total: BTreeMap<String, Value>,
}
model! { ListDashboardDetailsMetricRes {
    0 "detail" detail: BTreeMap<String, Value>, 1 "total" total: BTreeMap<String, Value>
} }

/// Lists dashboard details flows: `ListDashboardDetailsFlows` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/dashboard/details/flows`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ListDashboardDetailsFlows>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDashboardDetailsFlows {
    /// Required. 1565193600 to 4102416000.
    pub end_time: i64,
    pub experiment_ids: Option<String>,
    /// Required.
    pub metric_type: String,
    /// Required.
    pub scene_ids: String,
    /// Required. 1565193600 to 4102416000.
    pub start_time: i64,
    /// Required.
    pub trace_ids: String,
    /// Required.
    pub instance_id: String,
}

/// Arguments of [`ListDashboardDetailsFlows::new`].
pub struct ListDashboardDetailsFlowsRequired {
    pub end_time: i64,
    pub metric_type: String,
    pub scene_ids: String,
    pub start_time: i64,
    pub trace_ids: String,
    pub instance_id: String,
}
operation! {
    ListDashboardDetailsFlows { ListDashboardDetailsFlowsRequired: end_time, metric_type, scene_ids, start_time, trace_ids, instance_id }
    "ListDashboardDetailsFlows" -> ListDashboardDetailsFlowsOutput {
    0 "endTime" end_time, 1 "experimentIds" experiment_ids: String, 2 "metricType" metric_type, 3 "sceneIds" scene_ids,
    4 "startTime" start_time, 5 "traceIds" trace_ids, 6 "instanceId" instance_id
} [
    Mark::new(6, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/dashboard/details/flows", } }

/// Response of [`ListDashboardDetailsFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDashboardDetailsFlowsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<ListDashboardDetailsFlowsResult>,
}
model! { ListDashboardDetailsFlowsOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: ListDashboardDetailsFlowsResult
} }

/// In the response of [`ListDashboardDetailsFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDashboardDetailsFlowsResult {
    pub metric_data: Vec<ListDashboardDetailsFlowsMetricData>,
    pub metric_type: Option<String>,
}
model! { ListDashboardDetailsFlowsResult {
    0 "metricData" metric_data: Vec<ListDashboardDetailsFlowsMetricData>, 1 "metricType" metric_type: String
} }

/// In the response of [`ListDashboardDetailsFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDashboardDetailsFlowsMetricData {
    pub metric_res: BTreeMap<String, Value>,
    pub scene_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { ListDashboardDetailsFlowsMetricData {
    0 "metricRes" metric_res: BTreeMap<String, Value>, 1 "sceneId" scene_id: String, 2 "traceId" trace_id: String
} }

/// Lists dashboard metrics: `ListDashboardMetrics` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/dashboard/metrics`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ListDashboardMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDashboardMetrics {
    /// Required.
    pub end_time: i64,
    pub metric_query: Option<String>,
    pub metric_type: Option<String>,
    pub metric_view: Option<String>,
    /// Required. 1565193600 to 4102416000.
    pub start_time: i64,
    /// Required.
    pub instance_id: String,
}
operation! { ListDashboardMetrics(end_time: i64, start_time: i64, instance_id: String)
    "ListDashboardMetrics" -> ListDashboardMetricsOutput {
    0 "endTime" end_time, 1 "metricQuery" metric_query: String, 2 "metricType" metric_type: String,
    3 "metricView" metric_view: String, 4 "startTime" start_time, 5 "instanceId" instance_id
} [
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/dashboard/metrics", } }

/// Response of [`ListDashboardMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDashboardMetricsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Vec<ListDashboardMetricsResult>,
}
model! { ListDashboardMetricsOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: Vec<ListDashboardMetricsResult>
} }

/// In the response of [`ListDashboardMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDashboardMetricsResult {
    pub detail: Vec<ListDashboardMetricsDetail>,
    pub total: BTreeMap<String, Value>,
}
model! { ListDashboardMetricsResult {
    0 "detail" detail: Vec<ListDashboardMetricsDetail>, 1 "total" total: BTreeMap<String, Value>
} }

/// In the response of [`ListDashboardMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDashboardMetricsDetail {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub val: Option<String>,
}
model! { ListDashboardMetricsDetail {
    0 "endTime" end_time: String, 1 "startTime" start_time: String, 2 "val" val: String
} }

/// Lists dashboard metrics flows: `ListDashboardMetricsFlows` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/dashboard/metrics/flows`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ListDashboardMetricsFlows>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDashboardMetricsFlows {
    /// Required. 1565193600 to 4102416000.
    pub end_time: i64,
    /// Required.
    pub metric_type: String,
    /// Required. 1565193600 to 4102416000.
    pub start_time: i64,
    /// Required.
    pub instance_id: String,
}
operation! { ListDashboardMetricsFlows(end_time: i64, metric_type: String, start_time: i64, instance_id: String)
    "ListDashboardMetricsFlows" -> ListDashboardMetricsFlowsOutput {
    0 "endTime" end_time, 1 "metricType" metric_type, 2 "startTime" start_time, 3 "instanceId" instance_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/dashboard/metrics/flows", } }

/// Response of [`ListDashboardMetricsFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDashboardMetricsFlowsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Vec<ListDashboardMetricsFlowsResult>,
}
model! { ListDashboardMetricsFlowsOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: Vec<ListDashboardMetricsFlowsResult>
} }

/// In the response of [`ListDashboardMetricsFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDashboardMetricsFlowsResult {
    pub metric_data: BTreeMap<String, Value>,
    pub metric_type: Option<String>,
}
model! { ListDashboardMetricsFlowsResult {
    0 "metricData" metric_data: BTreeMap<String, Value>, 1 "metricType" metric_type: String
} }

/// Lists data diagnose reports: `ListDataDiagnoseReports` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/data-diagnose-reports`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ListDataDiagnoseReports>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataDiagnoseReports {
    pub task_create_time: Option<i64>,
    /// Required.
    pub instance_id: String,
}
operation! { ListDataDiagnoseReports(instance_id: String) "ListDataDiagnoseReports" -> ListDataDiagnoseReportsOutput {
    0 "taskCreateTime" task_create_time: i64, 1 "instanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/data-diagnose-reports", } }

/// Response of [`ListDataDiagnoseReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataDiagnoseReportsOutput {
    pub result: BTreeMap<String, Value>,
}
model! { ListDataDiagnoseReportsOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Lists data diagnose sample details: `ListDataDiagnoseSampleDetails` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/data-diagnose-reports/sample-details`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ListDataDiagnoseSampleDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataDiagnoseSampleDetails {
    /// Required.
    pub end_time: i64,
    /// Required.
    pub key: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub task_create_time: i64,
    /// Required.
    pub task_source: String,
    /// Required.
    pub instance_id: String,
}

/// Arguments of [`ListDataDiagnoseSampleDetails::new`].
pub struct ListDataDiagnoseSampleDetailsRequired {
    pub end_time: i64,
    pub key: String,
    pub start_time: i64,
    pub task_create_time: i64,
    pub task_source: String,
    pub instance_id: String,
}
operation! {
    ListDataDiagnoseSampleDetails { ListDataDiagnoseSampleDetailsRequired: end_time, key, start_time, task_create_time, task_source, instance_id }
    "ListDataDiagnoseSampleDetails" -> ListDataDiagnoseSampleDetailsOutput {
    0 "endTime" end_time, 1 "key" key, 2 "startTime" start_time, 3 "taskCreateTime" task_create_time,
    4 "taskSource" task_source, 5 "instanceId" instance_id
} [
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/data-diagnose-reports/sample-details", } }

/// Response of [`ListDataDiagnoseSampleDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataDiagnoseSampleDetailsOutput {
    pub result: BTreeMap<String, Value>,
}
model! { ListDataDiagnoseSampleDetailsOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Lists data set: `ListDataSet` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/dataSets`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ListDataSet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSet {
    /// Required.
    pub instance_id: String,
}
operation! { ListDataSet(instance_id: String) "ListDataSet" -> ListDataSetOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/dataSets", } }

/// Response of [`ListDataSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSetOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Vec<ListDataSetResult>,
}
model! { ListDataSetOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: Vec<ListDataSetResult>
} }

/// In the response of [`ListDataSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSetResult {
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub instance_id: Option<String>,
    pub state: Option<String>,
    pub version_id: Option<String>,
}
model! { ListDataSetResult {
    0 "gmtCreate" gmt_create: i64, 1 "gmtModified" gmt_modified: i64, 2 "instanceId" instance_id: String,
    3 "state" state: String, 4 "versionId" version_id: String
} }

/// Lists data source: `ListDataSource` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/dataSources`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ListDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSource {
    /// Required.
    pub instance_id: String,
}
operation! { ListDataSource(instance_id: String) "ListDataSource" -> ListDataSourceOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/dataSources", } }

/// Response of [`ListDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Vec<ListDataSourceResult>,
}
model! { ListDataSourceOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: Vec<ListDataSourceResult>
} }

/// In the response of [`ListDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub meta: Option<ListDataSourceMeta>,
    pub table_name: Option<String>,
}
model! { ListDataSourceResult {
    0 "gmtCreate" gmt_create: String, 1 "gmtModified" gmt_modified: String, 2 "meta" meta: ListDataSourceMeta,
    3 "tableName" table_name: String
} }

/// In the response of [`ListDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceMeta {
    pub access_key_id: Option<String>,
    pub bucket_name: Option<String>,
    pub partition: Option<String>,
    pub path: Option<String>,
    pub project_name: Option<String>,
    pub table_name: Option<String>,
    pub timestamp: Option<i64>,
    pub r#type: Option<String>,
}
model! { ListDataSourceMeta {
    0 "accessKeyId" access_key_id: String, 1 "bucketName" bucket_name: String, 2 "partition" partition: String,
    3 "path" path: String, 4 "projectName" project_name: String, 5 "tableName" table_name: String,
    6 "timestamp" timestamp: i64, 7 "type" r#type: String
} }

/// Lists experiments: `ListExperiments` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/scenes/{sceneId}/experiments`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ListExperiments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperiments {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub scene_id: String,
}
operation! { ListExperiments(instance_id: String, scene_id: String) "ListExperiments" -> ListExperimentsOutput {
    0 "instanceId" instance_id, 1 "sceneId" scene_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/scenes/{sceneId}/experiments", } }

/// Response of [`ListExperiments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentsOutput {
    pub result: Vec<ListExperimentsResult>,
}
model! { ListExperimentsOutput {
    0 "result" result: Vec<ListExperimentsResult>
} }

/// In the response of [`ListExperiments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentsResult {
    pub base: Option<bool>,
    pub buckets: Vec<String>,
    pub description: Option<String>,
    pub experiment_id: Option<String>,
    pub name: Option<String>,
    pub offline_time: Option<String>,
    pub online_time: Option<String>,
    pub status: Option<String>,
}
model! { ListExperimentsResult {
    0 "base" base: bool, 1 "buckets" buckets: Vec<String>, 2 "description" description: String,
    3 "experimentId" experiment_id: String, 4 "name" name: String, 5 "offlineTime" offline_time: String,
    6 "onlineTime" online_time: String, 7 "status" status: String
} }

/// Lists extra data sources: `ListExtraDataSources` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/extra-data-sources`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ListExtraDataSources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExtraDataSources {
    pub r#type: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListExtraDataSources(instance_id: String) "ListExtraDataSources" -> ListExtraDataSourcesOutput {
    0 "type" r#type: String, 1 "instanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/extra-data-sources", } }

/// Response of [`ListExtraDataSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExtraDataSourcesOutput {
    pub result: Vec<ExtraDataSource>,
}
model! { ListExtraDataSourcesOutput {
    0 "result" result: Vec<ExtraDataSource>
} }

/// Lists feature tables: `ListFeatureTables` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/feature-tables`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ListFeatureTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureTables {
    pub data_source_id: Option<String>,
    pub r#type: Option<String>,
    pub update_frequency: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListFeatureTables(instance_id: String) "ListFeatureTables" -> ListFeatureTablesOutput {
    0 "dataSourceId" data_source_id: String, 1 "type" r#type: String, 2 "updateFrequency" update_frequency: String,
    3 "instanceId" instance_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/feature-tables", } }

/// Response of [`ListFeatureTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureTablesOutput {
    pub result: Vec<FeatureTable>,
}
model! { ListFeatureTablesOutput {
    0 "result" result: Vec<FeatureTable>
} }

/// In the response of [`ListFeatureTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeatureTable {
    pub feature_table_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub meta: Option<FeatureTableMeta>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { FeatureTable {
    0 "FeatureTableId" feature_table_id: String, 1 "GmtCreate" gmt_create: String, 2 "GmtModified" gmt_modified: String,
    3 "Meta" meta: FeatureTableMeta, 4 "Status" status: String, 5 "Type" r#type: String
} }

/// In the response of [`ListFeatureTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeatureTableMeta {
    pub data_source_id: Option<String>,
    pub feature_list: Vec<FeatureTableFeatureList>,
    pub internal: Option<bool>,
    pub meta_type: Option<String>,
    pub source: Option<String>,
    pub update_frequency: Option<i64>,
}
model! { FeatureTableMeta {
    0 "DataSourceId" data_source_id: String, 1 "FeatureList" feature_list: Vec<FeatureTableFeatureList>,
    2 "Internal" internal: bool, 3 "MetaType" meta_type: String, 4 "Source" source: String,
    5 "UpdateFrequency" update_frequency: i64
} }

/// In the response of [`ListFeatureTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeatureTableFeatureList {
    pub comment: Option<String>,
    pub feature_name: Option<String>,
    pub field_name: Option<String>,
    pub status: Option<String>,
}
model! { FeatureTableFeatureList {
    0 "Comment" comment: String, 1 "FeatureName" feature_name: String, 2 "FieldName" field_name: String,
    3 "Status" status: String
} }

/// Lists filtering algorithms: `ListFilteringAlgorithms` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/filtering-algorithms`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ListFilteringAlgorithms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilteringAlgorithms {
    pub algorithm_id: Option<String>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub status: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListFilteringAlgorithms(instance_id: String) "ListFilteringAlgorithms" -> ListFilteringAlgorithmsOutput {
    0 "algorithmId" algorithm_id: String, 1 "page" page: i64, 2 "size" size: i64, 3 "status" status: String,
    4 "instanceId" instance_id
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/filtering-algorithms", } }

/// Response of [`ListFilteringAlgorithms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilteringAlgorithmsOutput {
    pub headers: Option<ListFilteringAlgorithmsHeaders>,
    pub result: Vec<ListFilteringAlgorithmsResult>,
}
model! { ListFilteringAlgorithmsOutput {
    0 "headers" headers: ListFilteringAlgorithmsHeaders, 1 "result" result: Vec<ListFilteringAlgorithmsResult>
} }

/// In the response of [`ListFilteringAlgorithms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilteringAlgorithmsHeaders {
    pub x_total_count: Option<i64>,
}
model! { ListFilteringAlgorithmsHeaders {
    0 "X-Total-Count" x_total_count: i64
} }

/// In the response of [`ListFilteringAlgorithms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilteringAlgorithmsResult {
    pub algorithm_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub meta: Option<ListFilteringAlgorithmsMeta>,
    pub status: Option<String>,
}
model! { ListFilteringAlgorithmsResult {
    0 "algorithmId" algorithm_id: String, 1 "gmtCreate" gmt_create: String, 2 "gmtModified" gmt_modified: String,
    3 "meta" meta: ListFilteringAlgorithmsMeta, 4 "status" status: String
} }

/// In the response of [`ListFilteringAlgorithms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilteringAlgorithmsMeta {
    pub algorithm_name: Option<String>,
    pub category: Option<String>,
    pub cluster_id: Option<String>,
    pub cron: Option<String>,
    pub cron_enabled: Option<bool>,
    pub description: Option<String>,
    pub ext_info: Option<ListFilteringAlgorithmsExtInfo>,
    pub meta_type: Option<String>,
    pub project_name: Option<String>,
    pub table_name: Option<String>,
    pub task_id: Option<String>,
    pub threshold: Option<ListFilteringAlgorithmsThreshold>,
    pub r#type: Option<String>,
}
model! { ListFilteringAlgorithmsMeta {
    0 "algorithmName" algorithm_name: String, 1 "category" category: String, 2 "clusterId" cluster_id: String,
    3 "cron" cron: String, 4 "cronEnabled" cron_enabled: bool, 5 "description" description: String,
    6 "extInfo" ext_info: ListFilteringAlgorithmsExtInfo, 7 "metaType" meta_type: String,
    8 "projectName" project_name: String, 9 "tableName" table_name: String, 10 "taskId" task_id: String,
    11 "threshold" threshold: ListFilteringAlgorithmsThreshold, 12 "type" r#type: String
} }

/// In the response of [`ListFilteringAlgorithms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilteringAlgorithmsExtInfo {
    pub item_separator: Option<String>,
    pub kv_separator: Option<String>,
}
model! { ListFilteringAlgorithmsExtInfo {
    0 "itemSeparator" item_separator: String, 1 "kvSeparator" kv_separator: String
} }

/// In the response of [`ListFilteringAlgorithms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilteringAlgorithmsThreshold {
    pub index_loss_threshold: Option<i64>,
    pub index_size_threshold: Option<i64>,
    pub source_data_record_threshold: Option<i64>,
    pub source_data_size_threshold: Option<i64>,
}
model! { ListFilteringAlgorithmsThreshold {
    0 "indexLossThreshold" index_loss_threshold: i64, 1 "indexSizeThreshold" index_size_threshold: i64,
    2 "sourceDataRecordThreshold" source_data_record_threshold: i64,
    3 "sourceDataSizeThreshold" source_data_size_threshold: i64
} }

/// Lists flow control task: `ListFlowControlTask` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/flowControlTasks`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ListFlowControlTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTask {
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListFlowControlTask(instance_id: String) "ListFlowControlTask" -> ListFlowControlTaskOutput {
    0 "page" page: i64, 1 "size" size: i64, 2 "status" status: String, 3 "taskId" task_id: String,
    4 "instanceId" instance_id
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/flowControlTasks", } }

/// Response of [`ListFlowControlTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskOutput {
    pub result: Vec<ListFlowControlTaskResult>,
}
model! { ListFlowControlTaskOutput {
    0 "result" result: Vec<ListFlowControlTaskResult>
} }

/// In the response of [`ListFlowControlTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskResult {
    pub task_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub meta: Option<ListFlowControlTaskMeta>,
    pub status: Option<String>,
}
model! { ListFlowControlTaskResult {
    0 "TaskId" task_id: String, 1 "gmtCreate" gmt_create: String, 2 "gmtModified" gmt_modified: String,
    3 "meta" meta: ListFlowControlTaskMeta, 4 "status" status: String
} }

/// In the response of [`ListFlowControlTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskMeta {
    pub description: Option<String>,
    pub end_time: Option<i64>,
    pub meta_type: Option<String>,
    pub scene_ids: Option<String>,
    pub selection_params: Vec<ListFlowControlTaskSelectionParams>,
    pub start_time: Option<i64>,
    pub target: Option<ListFlowControlTaskTarget>,
    pub task_name: Option<String>,
}
model! { ListFlowControlTaskMeta {
    0 "description" description: String, 1 "endTime" end_time: i64, 2 "metaType" meta_type: String,
    3 "sceneIds" scene_ids: String, 4 "selectionParams" selection_params: Vec<ListFlowControlTaskSelectionParams>,
    5 "startTime" start_time: i64, 6 "target" target: ListFlowControlTaskTarget, 7 "taskName" task_name: String
} }

/// In the response of [`ListFlowControlTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskSelectionParams {
    pub select_type: Option<String>,
    pub select_value: Option<String>,
    pub selection_operation: Option<String>,
}
model! { ListFlowControlTaskSelectionParams {
    0 "selectType" select_type: String, 1 "selectValue" select_value: String,
    2 "selectionOperation" selection_operation: String
} }

/// In the response of [`ListFlowControlTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskTarget {
    pub r#type: Option<String>,
    pub value: Option<i64>,
}
model! { ListFlowControlTaskTarget {
    0 "type" r#type: String, 1 "value" value: i64
} }

/// Lists flow control task invalid items: `ListFlowControlTaskInvalidItems` of `airec` 2020-11-26.
///
/// POST `/v2/openapi/instances/{instanceId}/flowControlTasks/{taskId}/invalidItems`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ListFlowControlTaskInvalidItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskInvalidItems {
    pub body: Option<Vec<String>>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub task_id: String,
}
operation! { ListFlowControlTaskInvalidItems(instance_id: String, task_id: String)
    "ListFlowControlTaskInvalidItems" -> ListFlowControlTaskInvalidItemsOutput {
    0 "body" body: Vec<String>, 1 "instanceId" instance_id, 2 "taskId" task_id
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/v2/openapi/instances/{instanceId}/flowControlTasks/{taskId}/invalidItems", body: BodyStyle::Json, } }

/// Response of [`ListFlowControlTaskInvalidItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskInvalidItemsOutput {
    pub result: Vec<ListFlowControlTaskInvalidItemsResult>,
}
model! { ListFlowControlTaskInvalidItemsOutput {
    0 "result" result: Vec<ListFlowControlTaskInvalidItemsResult>
} }

/// In the response of [`ListFlowControlTaskInvalidItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskInvalidItemsResult {
    pub invalid_items: Vec<ListFlowControlTaskInvalidItemsInvalidItems>,
}
model! { ListFlowControlTaskInvalidItemsResult {
    0 "invalidItems" invalid_items: Vec<ListFlowControlTaskInvalidItemsInvalidItems>
} }

/// In the response of [`ListFlowControlTaskInvalidItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskInvalidItemsInvalidItems {
    pub item_id: Option<String>,
    pub item_type: Option<String>,
}
model! { ListFlowControlTaskInvalidItemsInvalidItems {
    0 "itemId" item_id: String, 1 "itemType" item_type: String
} }

/// Lists flow control task item reports: `ListFlowControlTaskItemReports` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/flowControlTasks/{taskId}/itemReports`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ListFlowControlTaskItemReports>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskItemReports {
    pub count: Option<String>,
    pub select_time_type: Option<String>,
    pub select_type: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub task_id: String,
}
operation! { ListFlowControlTaskItemReports(instance_id: String, task_id: String)
    "ListFlowControlTaskItemReports" -> ListFlowControlTaskItemReportsOutput {
    0 "count" count: String, 1 "selectTimeType" select_time_type: String, 2 "selectType" select_type: String,
    3 "instanceId" instance_id, 4 "taskId" task_id
} [
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/flowControlTasks/{taskId}/itemReports", } }

/// Response of [`ListFlowControlTaskItemReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskItemReportsOutput {
    pub result: Option<ListFlowControlTaskItemReportsResult>,
}
model! { ListFlowControlTaskItemReportsOutput {
    0 "result" result: ListFlowControlTaskItemReportsResult
} }

/// In the response of [`ListFlowControlTaskItemReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskItemReportsResult {
    pub detail: Vec<ListFlowControlTaskItemReportsDetail>,
}
model! { ListFlowControlTaskItemReportsResult {
    0 "detail" detail: Vec<ListFlowControlTaskItemReportsDetail>
} }

/// In the response of [`ListFlowControlTaskItemReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskItemReportsDetail {
    pub acc_click_percent: Option<String>,
    pub acc_item_click: Option<String>,
    pub acc_item_ctr: Option<String>,
    pub acc_item_pv: Option<String>,
    pub acc_pv_percent: Option<String>,
    pub acc_task_click: Option<String>,
    pub acc_task_ctr: Option<String>,
    pub acc_task_pv: Option<String>,
    pub acc_task_rank: Option<String>,
    pub click_percent: Option<String>,
    pub item_click: Option<String>,
    pub item_ctr: Option<String>,
    pub item_id: Option<String>,
    pub item_pv: Option<String>,
    pub item_type: Option<String>,
    pub pv_percent: Option<String>,
    pub task_click: Option<String>,
    pub task_ctr: Option<String>,
    pub task_id: Option<String>,
    pub task_pv: Option<String>,
    pub task_rank: Option<String>,
}
model! { ListFlowControlTaskItemReportsDetail {
    0 "accClickPercent" acc_click_percent: String, 1 "accItemClick" acc_item_click: String,
    2 "accItemCtr" acc_item_ctr: String, 3 "accItemPv" acc_item_pv: String, 4 "accPvPercent" acc_pv_percent: String,
    5 "accTaskClick" acc_task_click: String, 6 "accTaskCtr" acc_task_ctr: String, 7 "accTaskPv" acc_task_pv: String,
    8 "accTaskRank" acc_task_rank: String, 9 "clickPercent" click_percent: String, 10 "itemClick" item_click: String,
    11 "itemCtr" item_ctr: String, 12 "itemId" item_id: String, 13 "itemPv" item_pv: String,
    14 "itemType" item_type: String, 15 "pvPercent" pv_percent: String, 16 "taskClick" task_click: String,
    17 "taskCtr" task_ctr: String, 18 "taskId" task_id: String, 19 "taskPv" task_pv: String,
    20 "taskRank" task_rank: String
} }

/// Lists flow control task items: `ListFlowControlTaskItems` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/flowControlTasks/{taskId}/actions/items`. Reads only. Pages by page number
/// (`page`). See <https://api.alibabacloud.com/document/Airec/2020-11-26/ListFlowControlTaskItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskItems {
    pub page: Option<i64>,
    pub size: Option<i64>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub task_id: String,
}
operation! { ListFlowControlTaskItems(instance_id: String, task_id: String)
    "ListFlowControlTaskItems" -> ListFlowControlTaskItemsOutput {
    0 "page" page: i64, 1 "size" size: i64, 2 "instanceId" instance_id, 3 "taskId" task_id
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/flowControlTasks/{taskId}/actions/items", } }
paged! { ListFlowControlTaskItems: ListFlowControlTaskItemsDetail =
    Number "page", "result.detail" result.detail, total "result.totalCount" }

/// Response of [`ListFlowControlTaskItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskItemsOutput {
    pub result: Option<ListFlowControlTaskItemsResult>,
}
model! { ListFlowControlTaskItemsOutput {
    0 "result" result: ListFlowControlTaskItemsResult
} }

/// In the response of [`ListFlowControlTaskItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskItemsResult {
    pub detail: Vec<ListFlowControlTaskItemsDetail>,
    pub total_count: Option<String>,
    pub valid_count: Option<String>,
}
model! { ListFlowControlTaskItemsResult {
    0 "detail" detail: Vec<ListFlowControlTaskItemsDetail>, 1 "totalCount" total_count: String,
    2 "validCount" valid_count: String
} }

/// In the response of [`ListFlowControlTaskItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskItemsDetail {
    pub author: Option<String>,
    pub category_path: Option<String>,
    pub channel: Option<String>,
    pub duration: Option<String>,
    pub expire_time: Option<String>,
    pub item_id: Option<String>,
    pub item_type: Option<String>,
    pub last_modify_time: Option<String>,
    pub pub_time: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
    pub weight: Option<String>,
}
model! { ListFlowControlTaskItemsDetail {
    0 "author" author: String, 1 "categoryPath" category_path: String, 2 "channel" channel: String,
    3 "duration" duration: String, 4 "expireTime" expire_time: String, 5 "itemId" item_id: String,
    6 "itemType" item_type: String, 7 "lastModifyTime" last_modify_time: String, 8 "pubTime" pub_time: String,
    9 "status" status: String, 10 "title" title: String, 11 "weight" weight: String
} }

/// Lists flow control task reference: `ListFlowControlTaskReference` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/flowControlTasks/{taskId}/reference`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ListFlowControlTaskReference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskReference {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub task_id: String,
}
operation! { ListFlowControlTaskReference(instance_id: String, task_id: String)
    "ListFlowControlTaskReference" -> ListFlowControlTaskReferenceOutput {
    0 "instanceId" instance_id, 1 "taskId" task_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/flowControlTasks/{taskId}/reference", } }

/// Response of [`ListFlowControlTaskReference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskReferenceOutput {
    pub result: Option<ListFlowControlTaskReferenceResult>,
}
model! { ListFlowControlTaskReferenceOutput {
    0 "result" result: ListFlowControlTaskReferenceResult
} }

/// In the response of [`ListFlowControlTaskReference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskReferenceResult {
    pub last7_pv_percent: Option<f64>,
    pub last7_scene_pv: Option<f64>,
    pub last7_task_pv: Option<f64>,
    pub last_pv_percent: Option<f64>,
    pub last_scene_pv: Option<i64>,
    pub last_task_pv: Option<i64>,
    pub reference_id: Option<String>,
}
model! { ListFlowControlTaskReferenceResult {
    0 "last7PvPercent" last7_pv_percent: f64, 1 "last7ScenePv" last7_scene_pv: f64, 2 "last7TaskPv" last7_task_pv: f64,
    3 "lastPvPercent" last_pv_percent: f64, 4 "lastScenePv" last_scene_pv: i64, 5 "lastTaskPv" last_task_pv: i64,
    6 "referenceId" reference_id: String
} }

/// Lists flow control task reports: `ListFlowControlTaskReports` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/flowControlTasks/{taskId}/flowTaskReports`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ListFlowControlTaskReports>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskReports {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub task_id: String,
}
operation! { ListFlowControlTaskReports(instance_id: String, task_id: String)
    "ListFlowControlTaskReports" -> ListFlowControlTaskReportsOutput {
    0 "endTime" end_time: String, 1 "startTime" start_time: String, 2 "instanceId" instance_id, 3 "taskId" task_id
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/flowControlTasks/{taskId}/flowTaskReports", } }

/// Response of [`ListFlowControlTaskReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskReportsOutput {
    pub result: Option<ListFlowControlTaskReportsResult>,
}
model! { ListFlowControlTaskReportsOutput {
    0 "result" result: ListFlowControlTaskReportsResult
} }

/// In the response of [`ListFlowControlTaskReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskReportsResult {
    pub metrics: Vec<ListFlowControlTaskReportsMetrics>,
    pub total: Option<ListFlowControlTaskReportsTotal>,
}
model! { ListFlowControlTaskReportsResult {
    0 "metrics" metrics: Vec<ListFlowControlTaskReportsMetrics>, 1 "total" total: ListFlowControlTaskReportsTotal
} }

/// In the response of [`ListFlowControlTaskReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskReportsMetrics {
    pub details: Vec<ListFlowControlTaskReportsDetails>,
    pub r#type: Option<String>,
}
model! { ListFlowControlTaskReportsMetrics {
    0 "details" details: Vec<ListFlowControlTaskReportsDetails>, 1 "type" r#type: String
} }

/// In the response of [`ListFlowControlTaskReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskReportsDetails {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
    pub val: Option<i64>,
}
model! { ListFlowControlTaskReportsDetails {
    0 "endTime" end_time: i64, 1 "startTime" start_time: i64, 2 "val" val: i64
} }

/// In the response of [`ListFlowControlTaskReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskReportsTotal {
    pub invalid_percent: Option<f64>,
    pub acc_task_ctr: Option<f64>,
    pub acc_task_pv: Option<i64>,
    pub acc_total_ctr: Option<f64>,
}
model! { ListFlowControlTaskReportsTotal {
    0 "InvalidPercent" invalid_percent: f64, 1 "accTaskCtr" acc_task_ctr: f64, 2 "accTaskPv" acc_task_pv: i64,
    3 "accTotalCtr" acc_total_ctr: f64
} }

/// Lists index versions: `ListIndexVersions` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/filtering-algorithms/{algorithmId}/index-versions`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ListIndexVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexVersions {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub algorithm_id: String,
}
operation! { ListIndexVersions(instance_id: String, algorithm_id: String)
    "ListIndexVersions" -> ListIndexVersionsOutput {
    0 "instanceId" instance_id, 1 "algorithmId" algorithm_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/filtering-algorithms/{algorithmId}/index-versions", } }

/// Response of [`ListIndexVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexVersionsOutput {
    pub result: Vec<ListIndexVersionsResult>,
}
model! { ListIndexVersionsOutput {
    0 "result" result: Vec<ListIndexVersionsResult>
} }

/// In the response of [`ListIndexVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexVersionsResult {
    pub built_time: Option<String>,
    pub code: Option<String>,
    pub cost_seconds: Option<i64>,
    pub flow_type: Option<String>,
    pub message: Option<String>,
    pub progress: Option<i64>,
    pub rollback_enabled: Option<bool>,
    pub size: Option<i64>,
    pub status: Option<String>,
    pub switched_time: Option<String>,
    pub version_id: Option<String>,
}
model! { ListIndexVersionsResult {
    0 "builtTime" built_time: String, 1 "code" code: String, 2 "costSeconds" cost_seconds: i64,
    3 "flowType" flow_type: String, 4 "message" message: String, 5 "progress" progress: i64,
    6 "rollbackEnabled" rollback_enabled: bool, 7 "size" size: i64, 8 "status" status: String,
    9 "switchedTime" switched_time: String, 10 "versionId" version_id: String
} }

/// Lists instance: `ListInstance` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances`. Reads only. See <https://api.alibabacloud.com/document/Airec/2020-11-26/ListInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstance {
    pub expired_time: Option<String>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    /// 1 to 2147483647.
    pub page: Option<i64>,
    /// 1 to 2147483647.
    pub size: Option<i64>,
    pub status: Option<String>,
}
operation! { ListInstance() "ListInstance" -> ListInstanceOutput {
    0 "expiredTime" expired_time: String, 1 "instanceId" instance_id: String, 2 "name" name: String, 3 "page" page: i64,
    4 "size" size: i64, 5 "status" status: String
} { method: "GET", path: "/v2/openapi/instances", } }

/// Response of [`ListInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Vec<ListInstanceResult>,
}
model! { ListInstanceOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: Vec<ListInstanceResult>
} }

/// In the response of [`ListInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceResult {
    pub charge_type: Option<String>,
    pub commodity_code: Option<String>,
    pub data_set_version: Option<String>,
    pub expired_time: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub industry: Option<String>,
    pub instance_id: Option<String>,
    pub lock_mode: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ListInstanceResult {
    0 "chargeType" charge_type: String, 1 "commodityCode" commodity_code: String,
    2 "dataSetVersion" data_set_version: String, 3 "expiredTime" expired_time: String, 4 "gmtCreate" gmt_create: String,
    5 "gmtModified" gmt_modified: String, 6 "industry" industry: String, 7 "instanceId" instance_id: String,
    8 "lockMode" lock_mode: String, 9 "name" name: String, 10 "regionId" region_id: String, 11 "status" status: String,
    12 "type" r#type: String
} }

/// Lists instance task: `ListInstanceTask` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/tasks`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ListInstanceTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceTask {
    /// Required.
    pub instance_id: String,
}
operation! { ListInstanceTask(instance_id: String) "ListInstanceTask" -> ListInstanceTaskOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/tasks", } }

/// Response of [`ListInstanceTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Vec<ListInstanceTaskResult>,
}
model! { ListInstanceTaskOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: Vec<ListInstanceTaskResult>
} }

/// In the response of [`ListInstanceTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceTaskResult {
    pub name: Option<String>,
    pub sub_progress_infos: Vec<ListInstanceTaskSubProgressInfos>,
    pub total_progress: Option<i64>,
}
model! { ListInstanceTaskResult {
    0 "name" name: String, 1 "subProgressInfos" sub_progress_infos: Vec<ListInstanceTaskSubProgressInfos>,
    2 "totalProgress" total_progress: i64
} }

/// In the response of [`ListInstanceTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceTaskSubProgressInfos {
    pub detail: Option<String>,
    pub finished_num: Option<i64>,
    pub progress: Option<i64>,
    pub total_num: Option<i64>,
    pub r#type: Option<String>,
}
model! { ListInstanceTaskSubProgressInfos {
    0 "detail" detail: String, 1 "finishedNum" finished_num: i64, 2 "progress" progress: i64,
    3 "totalNum" total_num: i64, 4 "type" r#type: String
} }

/// Lists items: `ListItems` of `airec` 2020-11-26.
///
/// POST `/v2/openapi/instances/{instanceId}/items/actions/list`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ListItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItems {
    /// 1 to 2147483647.
    pub page: Option<i64>,
    /// 1 to 1000.
    pub size: Option<i64>,
    pub strategy_used: Option<bool>,
    pub with_invalid_detail: Option<bool>,
    /// Required.
    pub instance_id: String,
}
operation! { ListItems(instance_id: String) "ListItems" -> ListItemsOutput {
    0 "page" page: i64, 1 "size" size: i64, 2 "strategyUsed" strategy_used: bool,
    3 "withInvalidDetail" with_invalid_detail: bool, 4 "instanceId" instance_id
} [
    Mark::new(4, Location::Path, Style::None)
] { path: "/v2/openapi/instances/{instanceId}/items/actions/list", } }

/// Response of [`ListItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItemsOutput {
    pub result: Option<ListItemsResult>,
}
model! { ListItemsOutput {
    0 "result" result: ListItemsResult
} }

/// In the response of [`ListItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItemsResult {
    pub detail: Vec<ListItemsDetail>,
    pub total: Option<ListItemsTotal>,
}
model! { ListItemsResult {
    0 "detail" detail: Vec<ListItemsDetail>, 1 "total" total: ListItemsTotal
} }

/// In the response of [`ListItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItemsDetail {
    pub author: Option<String>,
    pub brand_id: Option<String>,
    pub category_path: Option<String>,
    pub channel: Option<String>,
    pub duration: Option<String>,
    pub expire_time: Option<String>,
    pub item_id: Option<String>,
    pub item_type: Option<String>,
    pub pub_time: Option<String>,
    pub shop_id: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
}
model! { ListItemsDetail {
    0 "author" author: String, 1 "brandId" brand_id: String, 2 "categoryPath" category_path: String,
    3 "channel" channel: String, 4 "duration" duration: String, 5 "expireTime" expire_time: String,
    6 "itemId" item_id: String, 7 "itemType" item_type: String, 8 "pubTime" pub_time: String,
    9 "shopId" shop_id: String, 10 "status" status: String, 11 "title" title: String
} }

/// In the response of [`ListItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItemsTotal {
    pub instance_recommend_item: Option<i64>,
    pub query_count: Option<i64>,
    pub scene_recommend_item: Option<i64>,
    pub scene_weight_item: Option<i64>,
    pub total_count: Option<i64>,
    pub weight_item: Option<i64>,
}
model! { ListItemsTotal {
    0 "instanceRecommendItem" instance_recommend_item: i64, 1 "queryCount" query_count: i64,
    2 "sceneRecommendItem" scene_recommend_item: i64, 3 "sceneWeightItem" scene_weight_item: i64,
    4 "totalCount" total_count: i64, 5 "weightItem" weight_item: i64
} }

/// Lists logs: `ListLogs` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/logs`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ListLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogs {
    /// Required. 1565193600 to 2147483647.
    pub end_time: i64,
    /// 1 to 2147483647.
    pub page: Option<i64>,
    pub query_params: Option<String>,
    /// 1 to 1000.
    pub size: Option<i64>,
    /// Required. 1565193600 to 2147483647.
    pub start_time: i64,
    /// Required.
    pub instance_id: String,
}
operation! { ListLogs(end_time: i64, start_time: i64, instance_id: String) "ListLogs" -> ListLogsOutput {
    0 "endTime" end_time, 1 "page" page: i64, 2 "queryParams" query_params: String, 3 "size" size: i64,
    4 "startTime" start_time, 5 "instanceId" instance_id
} [
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/logs", } }

/// Response of [`ListLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogsOutput {
    pub code: Option<String>,
    pub headers: Option<ListLogsHeaders>,
    pub message: Option<String>,
    pub result: Vec<BTreeMap<String, Value>>,
}
model! { ListLogsOutput {
    0 "code" code: String, 1 "headers" headers: ListLogsHeaders, 2 "message" message: String,
    3 "result" result: Vec<BTreeMap<String, Value>>
} }

/// In the response of [`ListLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogsHeaders {
    pub x_total_count: Option<i64>,
}
model! { ListLogsHeaders {
    0 "X-Total-Count" x_total_count: i64
} }

/// Lists mix categories: `ListMixCategories` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/configurations/mixCategories`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ListMixCategories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMixCategories {}
operation! { ListMixCategories() "ListMixCategories" -> ListMixCategoriesOutput {}
    { method: "GET", path: "/v2/openapi/configurations/mixCategories", } }

/// Response of [`ListMixCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMixCategoriesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Vec<ListMixCategoriesResult>,
}
model! { ListMixCategoriesOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: Vec<ListMixCategoriesResult>
} }

/// In the response of [`ListMixCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMixCategoriesResult {
    pub categories: Vec<i64>,
}
model! { ListMixCategoriesResult {
    0 "categories" categories: Vec<i64>
} }

/// Lists offline storages: `ListOfflineStorages` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/%5BinstanceId%5D/offlineStorages`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ListOfflineStorages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfflineStorages {}
operation! { ListOfflineStorages() "ListOfflineStorages" -> ListOfflineStoragesOutput {}
    { method: "GET", path: "/v2/openapi/instances/%5BinstanceId%5D/offlineStorages", } }

/// Response of [`ListOfflineStorages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfflineStoragesOutput {
    pub result: Vec<ListOfflineStoragesResult>,
}
model! { ListOfflineStoragesOutput {
    0 "result" result: Vec<ListOfflineStoragesResult>
} }

/// In the response of [`ListOfflineStorages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfflineStoragesResult {
    pub meta: BTreeMap<String, Value>,
    pub table_name: Option<String>,
}
model! { ListOfflineStoragesResult {
    0 "meta" meta: BTreeMap<String, Value>, 1 "tableName" table_name: String
} }

/// Lists ranking model templates: `ListRankingModelTemplates` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/ranking-model-templates`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ListRankingModelTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRankingModelTemplates {
    pub page: Option<i64>,
    pub size: Option<i64>,
    /// Required.
    pub instance_id: String,
}
operation! { ListRankingModelTemplates(instance_id: String)
    "ListRankingModelTemplates" -> ListRankingModelTemplatesOutput {
    0 "page" page: i64, 1 "size" size: i64, 2 "instanceId" instance_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/ranking-model-templates", } }

/// Response of [`ListRankingModelTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRankingModelTemplatesOutput {
    pub result: Vec<RankingModelTemplate>,
}
model! { ListRankingModelTemplatesOutput {
    0 "result" result: Vec<RankingModelTemplate>
} }

/// Lists ranking model versions: `ListRankingModelVersions` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/ranking-model-versions`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ListRankingModelVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRankingModelVersions {
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub status: Option<String>,
    /// Required.
    pub template_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { ListRankingModelVersions(template_id: String, instance_id: String)
    "ListRankingModelVersions" -> ListRankingModelVersionsOutput {
    0 "page" page: i64, 1 "size" size: i64, 2 "status" status: String, 3 "templateId" template_id,
    4 "instanceId" instance_id
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/ranking-model-versions", } }

/// Response of [`ListRankingModelVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRankingModelVersionsOutput {
    pub result: Vec<RankingModelVersion>,
}
model! { ListRankingModelVersionsOutput {
    0 "result" result: Vec<RankingModelVersion>
} }

/// Lists ranking models: `ListRankingModels` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/ranking-models`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ListRankingModels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRankingModels {
    /// 1 to 2147483647.
    pub page: Option<i64>,
    pub ranking_model_id: Option<String>,
    /// 1 to 2147483647.
    pub size: Option<i64>,
    /// Required.
    pub instance_id: String,
}
operation! { ListRankingModels(instance_id: String) "ListRankingModels" -> ListRankingModelsOutput {
    0 "page" page: i64, 1 "rankingModelId" ranking_model_id: String, 2 "size" size: i64, 3 "instanceId" instance_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/ranking-models", } }

/// Response of [`ListRankingModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRankingModelsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Vec<ListRankingModelsResult>,
}
model! { ListRankingModelsOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: Vec<ListRankingModelsResult>
} }

/// In the response of [`ListRankingModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRankingModelsResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub meta: BTreeMap<String, Value>,
    pub ranking_model_id: Option<String>,
}
model! { ListRankingModelsResult {
    0 "gmtCreate" gmt_create: String, 1 "gmtModified" gmt_modified: String, 2 "meta" meta: BTreeMap<String, Value>,
    3 "rankingModelId" ranking_model_id: String
} }

/// Lists ranking system histories: `ListRankingSystemHistories` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/ranking-systems/{name}/histories`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ListRankingSystemHistories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRankingSystemHistories {
    pub operate_type: Option<String>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
}
operation! { ListRankingSystemHistories(instance_id: String, name: String)
    "ListRankingSystemHistories" -> ListRankingSystemHistoriesOutput {
    0 "operateType" operate_type: String, 1 "page" page: i64, 2 "size" size: i64, 3 "instanceId" instance_id,
    4 "name" name
} [
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/ranking-systems/{name}/histories", } }

/// Response of [`ListRankingSystemHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRankingSystemHistoriesOutput {
    pub result: Vec<RankingSystemHistory>,
}
model! { ListRankingSystemHistoriesOutput {
    0 "result" result: Vec<RankingSystemHistory>
} }

/// Lists ranking systems: `ListRankingSystems` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/ranking-systems`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ListRankingSystems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRankingSystems {
    pub deploy_status: Option<String>,
    pub name: Option<String>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    /// Required.
    pub instance_id: String,
}
operation! { ListRankingSystems(instance_id: String) "ListRankingSystems" -> ListRankingSystemsOutput {
    0 "deployStatus" deploy_status: String, 1 "name" name: String, 2 "page" page: i64, 3 "size" size: i64,
    4 "instanceId" instance_id
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/ranking-systems", } }

/// Response of [`ListRankingSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRankingSystemsOutput {
    pub result: Vec<RankingSystem>,
}
model! { ListRankingSystemsOutput {
    0 "result" result: Vec<RankingSystem>
} }

/// Lists rule conditions: `ListRuleConditions` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/rule-conditions`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ListRuleConditions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRuleConditions {
    /// Required.
    pub instance_id: String,
}
operation! { ListRuleConditions(instance_id: String) "ListRuleConditions" -> ListRuleConditionsOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/rule-conditions", } }

/// Response of [`ListRuleConditions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRuleConditionsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Vec<ListRuleConditionsResult>,
}
model! { ListRuleConditionsOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: Vec<ListRuleConditionsResult>
} }

/// In the response of [`ListRuleConditions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRuleConditionsResult {
    pub select_type: Option<String>,
    pub select_value: Option<String>,
    pub selection_operation: Option<String>,
}
model! { ListRuleConditionsResult {
    0 "selectType" select_type: String, 1 "selectValue" select_value: String,
    2 "selectionOperation" selection_operation: String
} }

/// Lists rule tasks: `ListRuleTasks` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/rule-tasks`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ListRuleTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRuleTasks {
    /// Required.
    pub scene_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { ListRuleTasks(scene_id: String, instance_id: String) "ListRuleTasks" -> ListRuleTasksOutput {
    0 "sceneId" scene_id, 1 "instanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/rule-tasks", } }

/// Response of [`ListRuleTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRuleTasksOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<ListRuleTasksResult>,
}
model! { ListRuleTasksOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: ListRuleTasksResult
} }

/// In the response of [`ListRuleTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRuleTasksResult {
    pub finish_rate: Option<i64>,
    pub finish_time: Option<i64>,
}
model! { ListRuleTasksResult {
    0 "finishRate" finish_rate: i64, 1 "finishTime" finish_time: i64
} }

/// Lists rules: `ListRules` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/rules`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ListRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRules {
    /// 1565193600 to 4102416000.
    pub end_time: Option<i64>,
    /// 1 to 2147483647.
    pub page: Option<i64>,
    /// Required.
    pub rule_type: String,
    /// Required.
    pub scene_id: String,
    /// 1 to 2147483647.
    pub size: Option<i64>,
    /// 1546300800 to 4102444800.
    pub start_time: Option<i64>,
    pub status: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListRules(rule_type: String, scene_id: String, instance_id: String) "ListRules" -> ListRulesOutput {
    0 "endTime" end_time: i64, 1 "page" page: i64, 2 "ruleType" rule_type, 3 "sceneId" scene_id, 4 "size" size: i64,
    5 "startTime" start_time: i64, 6 "status" status: String, 7 "instanceId" instance_id
} [
    Mark::new(7, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/rules", } }

/// Response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Vec<ListRulesResult>,
}
model! { ListRulesOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: Vec<ListRulesResult>
} }

/// In the response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub rule_id: Option<String>,
    pub status: Option<String>,
}
model! { ListRulesResult {
    0 "gmtCreate" gmt_create: String, 1 "gmtModified" gmt_modified: String, 2 "ruleId" rule_id: String,
    3 "status" status: String
} }

/// Lists sample format configs: `ListSampleFormatConfigs` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/samples/{sampleId}/format-configs`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ListSampleFormatConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSampleFormatConfigs {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sample_id: String,
}
operation! { ListSampleFormatConfigs(instance_id: String, sample_id: String)
    "ListSampleFormatConfigs" -> ListSampleFormatConfigsOutput {
    0 "instanceId" instance_id, 1 "sampleId" sample_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/samples/{sampleId}/format-configs", } }

/// Response of [`ListSampleFormatConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSampleFormatConfigsOutput {
    pub result: BTreeMap<String, Value>,
}
model! { ListSampleFormatConfigsOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Lists samples: `ListSamples` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/samples`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ListSamples>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSamples {
    pub page: Option<i64>,
    pub sample_id: Option<String>,
    pub size: Option<i64>,
    /// Required.
    pub instance_id: String,
}
operation! { ListSamples(instance_id: String) "ListSamples" -> ListSamplesOutput {
    0 "page" page: i64, 1 "sampleId" sample_id: String, 2 "size" size: i64, 3 "instanceId" instance_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/samples", } }

/// Response of [`ListSamples`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSamplesOutput {
    pub result: Vec<Sample>,
}
model! { ListSamplesOutput {
    0 "result" result: Vec<Sample>
} }

/// Lists scene items: `ListSceneItems` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/scenes/{sceneId}/items`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ListSceneItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSceneItems {
    pub operation_rule_id: Option<String>,
    /// 1 to 2147483647.
    pub page: Option<i64>,
    pub preview_type: Option<String>,
    /// 1 to 2147483647.
    pub query_count: Option<i64>,
    pub selection_rule_id: Option<String>,
    /// 0 to 128.
    pub size: Option<i64>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub scene_id: String,
}
operation! { ListSceneItems(instance_id: String, scene_id: String) "ListSceneItems" -> ListSceneItemsOutput {
    0 "operationRuleId" operation_rule_id: String, 1 "page" page: i64, 2 "previewType" preview_type: String,
    3 "queryCount" query_count: i64, 4 "selectionRuleId" selection_rule_id: String, 5 "size" size: i64,
    6 "instanceId" instance_id, 7 "sceneId" scene_id
} [
    Mark::new(6, Location::Path, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/scenes/{sceneId}/items", } }

/// Response of [`ListSceneItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSceneItemsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<ListSceneItemsResult>,
}
model! { ListSceneItemsOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: ListSceneItemsResult
} }

/// In the response of [`ListSceneItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSceneItemsResult {
    pub detail: Vec<ListSceneItemsDetail>,
    pub total: Option<ListSceneItemsTotal>,
}
model! { ListSceneItemsResult {
    0 "detail" detail: Vec<ListSceneItemsDetail>, 1 "total" total: ListSceneItemsTotal
} }

/// In the response of [`ListSceneItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSceneItemsDetail {
    pub author: Option<String>,
    pub brand_id: Option<String>,
    pub category_path: Option<String>,
    pub channel: Option<String>,
    pub duration: Option<String>,
    pub expire_time: Option<String>,
    pub item_id: Option<String>,
    pub item_type: Option<String>,
    pub pub_time: Option<String>,
    pub shop_id: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
}
model! { ListSceneItemsDetail {
    0 "author" author: String, 1 "brandId" brand_id: String, 2 "categoryPath" category_path: String,
    3 "channel" channel: String, 4 "duration" duration: String, 5 "expireTime" expire_time: String,
    6 "itemId" item_id: String, 7 "itemType" item_type: String, 8 "pubTime" pub_time: String,
    9 "shopId" shop_id: String, 10 "status" status: String, 11 "title" title: String
} }

/// In the response of [`ListSceneItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSceneItemsTotal {
    pub instance_recommend_item: Option<i64>,
    pub scene_recommend_item: Option<i64>,
    pub scene_weight_item: Option<i64>,
    pub total_count: Option<i64>,
    pub weight_item: Option<i64>,
}
model! { ListSceneItemsTotal {
    0 "instanceRecommendItem" instance_recommend_item: i64, 1 "sceneRecommendItem" scene_recommend_item: i64,
    2 "sceneWeightItem" scene_weight_item: i64, 3 "totalCount" total_count: i64, 4 "weightItem" weight_item: i64
} }

/// Lists scene parameters: `ListSceneParameters` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/dashboard/scene-parameters`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ListSceneParameters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSceneParameters {
    /// Required.
    pub instance_id: String,
}
operation! { ListSceneParameters(instance_id: String) "ListSceneParameters" -> ListSceneParametersOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/dashboard/scene-parameters", } }

/// Response of [`ListSceneParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSceneParametersOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<ListSceneParametersResult>,
}
model! { ListSceneParametersOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: ListSceneParametersResult
} }

/// In the response of [`ListSceneParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSceneParametersResult {
    pub scene_id: Vec<String>,
    pub trace_id: Vec<String>,
}
model! { ListSceneParametersResult {
    0 "sceneId" scene_id: Vec<String>, 1 "traceId" trace_id: Vec<String>
} }

/// Lists scenes: `ListScenes` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/scenes`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ListScenes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScenes {
    /// 1 to 2147483647.
    pub page: Option<i64>,
    pub scene_id: Option<String>,
    /// 1 to 2147483647.
    pub size: Option<i64>,
    pub status: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListScenes(instance_id: String) "ListScenes" -> ListScenesOutput {
    0 "page" page: i64, 1 "sceneId" scene_id: String, 2 "size" size: i64, 3 "status" status: String,
    4 "instanceId" instance_id
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/scenes", } }

/// Response of [`ListScenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScenesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Vec<ListScenesResult>,
}
model! { ListScenesOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: Vec<ListScenesResult>
} }

/// In the response of [`ListScenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScenesResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub scene_id: Option<String>,
    pub status: Option<String>,
}
model! { ListScenesResult {
    0 "gmtCreate" gmt_create: String, 1 "gmtModified" gmt_modified: String, 2 "sceneId" scene_id: String,
    3 "status" status: String
} }

/// Lists umeng appkeys: `ListUmengAppkeys` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/umeng/appkeys`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ListUmengAppkeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUmengAppkeys {}
operation! { ListUmengAppkeys() "ListUmengAppkeys" -> ListUmengAppkeysOutput {}
    { method: "GET", path: "/v2/openapi/umeng/appkeys", } }

/// Response of [`ListUmengAppkeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUmengAppkeysOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Vec<ListUmengAppkeysResult>,
}
model! { ListUmengAppkeysOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: Vec<ListUmengAppkeysResult>
} }

/// In the response of [`ListUmengAppkeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUmengAppkeysResult {
    pub appkey: Option<String>,
    pub name: Option<String>,
    pub platform: Option<String>,
}
model! { ListUmengAppkeysResult {
    0 "appkey" appkey: String, 1 "name" name: String, 2 "platform" platform: String
} }

/// Lists user clusters: `ListUserClusters` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/user-clusters`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ListUserClusters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserClusters {
    /// Required.
    pub instance_id: String,
}
operation! { ListUserClusters(instance_id: String) "ListUserClusters" -> ListUserClustersOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/user-clusters", } }

/// Response of [`ListUserClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserClustersOutput {
    pub headers: Option<ListUserClustersHeaders>,
    pub result: Vec<ListUserClustersResult>,
}
model! { ListUserClustersOutput {
    0 "headers" headers: ListUserClustersHeaders, 1 "result" result: Vec<ListUserClustersResult>
} }

/// In the response of [`ListUserClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserClustersHeaders {
    pub x_total_count: Option<i64>,
}
model! { ListUserClustersHeaders {
    0 "X-Total-Count" x_total_count: i64
} }

/// In the response of [`ListUserClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserClustersResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub meta: Option<ListUserClustersMeta>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { ListUserClustersResult {
    0 "gmtCreate" gmt_create: String, 1 "gmtModified" gmt_modified: String, 2 "meta" meta: ListUserClustersMeta,
    3 "name" name: String, 4 "status" status: String
} }

/// In the response of [`ListUserClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserClustersMeta {
    pub description: Option<String>,
    pub meta_type: Option<String>,
}
model! { ListUserClustersMeta {
    0 "description" description: String, 1 "metaType" meta_type: String
} }

/// Modifies data source: `ModifyDataSource` of `airec` 2020-11-26.
///
/// PUT `/v2/openapi/instances/{instanceId}/dataSources/{tableName}`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ModifyDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSource {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub table_name: String,
}
operation! { ModifyDataSource(instance_id: String, table_name: String) "ModifyDataSource" -> ModifyDataSourceOutput {
    0 "instanceId" instance_id, 1 "tableName" table_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/dataSources/{tableName}", } }

/// Response of [`ModifyDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSourceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<ModifyDataSourceResult>,
}
model! { ModifyDataSourceOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: ModifyDataSourceResult
} }

/// In the response of [`ModifyDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSourceResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub meta: Option<ModifyDataSourceMeta>,
    pub table_name: Option<String>,
}
model! { ModifyDataSourceResult {
    0 "gmtCreate" gmt_create: String, 1 "gmtModified" gmt_modified: String, 2 "meta" meta: ModifyDataSourceMeta,
    3 "tableName" table_name: String
} }

/// In the response of [`ModifyDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSourceMeta {
    pub access_key_id: Option<String>,
    pub bucket_name: Option<String>,
    pub partition: Option<String>,
    pub path: Option<String>,
    pub project_name: Option<String>,
    pub table_name: Option<String>,
    pub timestamp: Option<i64>,
    pub r#type: Option<String>,
}
model! { ModifyDataSourceMeta {
    0 "accessKeyId" access_key_id: String, 1 "bucketName" bucket_name: String, 2 "partition" partition: String,
    3 "path" path: String, 4 "projectName" project_name: String, 5 "tableName" table_name: String,
    6 "timestamp" timestamp: i64, 7 "type" r#type: String
} }

/// Modifies feature table: `ModifyFeatureTable` of `airec` 2020-11-26.
///
/// PUT `/v2/openapi/instances/{instanceId}/feature-tables/{type}/{featureTableId}`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ModifyFeatureTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFeatureTable {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub feature_table_id: String,
}
operation! { ModifyFeatureTable(instance_id: String, r#type: String, feature_table_id: String)
    "ModifyFeatureTable" -> ModifyFeatureTableOutput {
    0 "instanceId" instance_id, 1 "type" r#type, 2 "featureTableId" feature_table_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/feature-tables/{type}/{featureTableId}", } }

/// Response of [`ModifyFeatureTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFeatureTableOutput {
    pub result: Option<FeatureTable>,
}
model! { ModifyFeatureTableOutput {
    0 "result" result: FeatureTable
} }

/// Modifies filtering algorithm meta: `ModifyFilteringAlgorithmMeta` of `airec` 2020-11-26.
///
/// PUT `/v2/openapi/instances/{instanceId}/filtering-algorithms/{algorithmId}/meta`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ModifyFilteringAlgorithmMeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFilteringAlgorithmMeta {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub algorithm_id: String,
}
operation! { ModifyFilteringAlgorithmMeta(instance_id: String, algorithm_id: String)
    "ModifyFilteringAlgorithmMeta" -> ModifyFilteringAlgorithmMetaOutput {
    0 "instanceId" instance_id, 1 "algorithmId" algorithm_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/filtering-algorithms/{algorithmId}/meta", } }

/// Response of [`ModifyFilteringAlgorithmMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFilteringAlgorithmMetaOutput {
    pub result: Option<ModifyFilteringAlgorithmMetaResult>,
}
model! { ModifyFilteringAlgorithmMetaOutput {
    0 "result" result: ModifyFilteringAlgorithmMetaResult
} }

/// In the response of [`ModifyFilteringAlgorithmMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFilteringAlgorithmMetaResult {
    pub algorithm_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub meta: Option<ModifyFilteringAlgorithmMetaMeta>,
    pub status: Option<String>,
}
model! { ModifyFilteringAlgorithmMetaResult {
    0 "algorithmId" algorithm_id: String, 1 "gmtCreate" gmt_create: String, 2 "gmtModified" gmt_modified: String,
    3 "meta" meta: ModifyFilteringAlgorithmMetaMeta, 4 "status" status: String
} }

/// In the response of [`ModifyFilteringAlgorithmMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFilteringAlgorithmMetaMeta {
    pub algorithm_name: Option<String>,
    pub category: Option<String>,
    pub cluster_id: Option<String>,
    pub cron: Option<String>,
    pub cron_enabled: Option<bool>,
    pub description: Option<String>,
    pub ext_info: Option<ModifyFilteringAlgorithmMetaExtInfo>,
    pub meta_type: Option<String>,
    pub project_name: Option<String>,
    pub table_name: Option<String>,
    pub task_id: Option<String>,
    pub threshold: Option<ModifyFilteringAlgorithmMetaThreshold>,
    pub r#type: Option<String>,
}
model! { ModifyFilteringAlgorithmMetaMeta {
    0 "algorithmName" algorithm_name: String, 1 "category" category: String, 2 "clusterId" cluster_id: String,
    3 "cron" cron: String, 4 "cronEnabled" cron_enabled: bool, 5 "description" description: String,
    6 "extInfo" ext_info: ModifyFilteringAlgorithmMetaExtInfo, 7 "metaType" meta_type: String,
    8 "projectName" project_name: String, 9 "tableName" table_name: String, 10 "taskId" task_id: String,
    11 "threshold" threshold: ModifyFilteringAlgorithmMetaThreshold, 12 "type" r#type: String
} }

/// In the response of [`ModifyFilteringAlgorithmMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFilteringAlgorithmMetaExtInfo {
    pub item_separator: Option<String>,
    pub kv_separator: Option<String>,
}
model! { ModifyFilteringAlgorithmMetaExtInfo {
    0 "itemSeparator" item_separator: String, 1 "kvSeparator" kv_separator: String
} }

/// In the response of [`ModifyFilteringAlgorithmMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFilteringAlgorithmMetaThreshold {
    pub index_loss_threshold: Option<i64>,
    pub index_size_threshold: Option<i64>,
    pub source_data_record_threshold: Option<i64>,
    pub source_data_size_threshold: Option<i64>,
}
model! { ModifyFilteringAlgorithmMetaThreshold {
    0 "indexLossThreshold" index_loss_threshold: i64, 1 "indexSizeThreshold" index_size_threshold: i64,
    2 "sourceDataRecordThreshold" source_data_record_threshold: i64,
    3 "sourceDataSizeThreshold" source_data_size_threshold: i64
} }

/// Modifies flow control task: `ModifyFlowControlTask` of `airec` 2020-11-26.
///
/// PUT `/v2/openapi/instances/{instanceId}/flowControlTasks/{taskId}`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ModifyFlowControlTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowControlTask {
    pub task_name: Option<String>,
    pub description: Option<String>,
    pub end_time: Option<i64>,
    pub meta_type: Option<String>,
    pub scene_ids: Option<String>,
    pub selection_params: Option<Vec<ModifyFlowControlTaskSelectionParams>>,
    pub start_time: Option<i64>,
    pub target: Option<ModifyFlowControlTaskTarget>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub task_id: String,
}
operation! { ModifyFlowControlTask(instance_id: String, task_id: String)
    "ModifyFlowControlTask" -> ModifyFlowControlTaskOutput {
    0 "TaskName" task_name: String, 1 "description" description: String, 2 "endTime" end_time: i64,
    3 "metaType" meta_type: String, 4 "sceneIds" scene_ids: String,
    5 "selectionParams" selection_params: Vec<ModifyFlowControlTaskSelectionParams>, 6 "startTime" start_time: i64,
    7 "target" target: ModifyFlowControlTaskTarget, 8 "instanceId" instance_id, 9 "taskId" task_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Path, Style::None),
    Mark::new(9, Location::Path, Style::None)
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/flowControlTasks/{taskId}", body: BodyStyle::Json, } }

/// In the request of [`ModifyFlowControlTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowControlTaskSelectionParams {
    pub select_type: Option<String>,
    pub select_value: Option<String>,
    pub selection_operation: Option<String>,
}
input! { ModifyFlowControlTaskSelectionParams() {
    0 "selectType" select_type: String, 1 "selectValue" select_value: String,
    2 "selectionOperation" selection_operation: String
} }

/// In the request of [`ModifyFlowControlTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowControlTaskTarget {
    pub r#type: Option<String>,
    pub value: Option<i64>,
}
input! { ModifyFlowControlTaskTarget() {
    0 "type" r#type: String, 1 "value" value: i64
} }

/// Response of [`ModifyFlowControlTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowControlTaskOutput {
    pub result: Option<ModifyFlowControlTaskResult>,
}
model! { ModifyFlowControlTaskOutput {
    0 "result" result: ModifyFlowControlTaskResult
} }

/// In the response of [`ModifyFlowControlTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowControlTaskResult {
    pub task_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub meta: Option<ModifyFlowControlTaskMeta>,
    pub status: Option<String>,
}
model! { ModifyFlowControlTaskResult {
    0 "TaskId" task_id: String, 1 "gmtCreate" gmt_create: String, 2 "gmtModified" gmt_modified: String,
    3 "meta" meta: ModifyFlowControlTaskMeta, 4 "status" status: String
} }

/// In the response of [`ModifyFlowControlTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowControlTaskMeta {
    pub description: Option<String>,
    pub end_time: Option<i64>,
    pub meta_type: Option<String>,
    pub scene_ids: Option<String>,
    pub selection_params: Vec<ModifyFlowControlTaskMetaSelectionParams>,
    pub start_time: Option<i64>,
    pub target: Option<ModifyFlowControlTaskMetaTarget>,
    pub task_name: Option<String>,
}
model! { ModifyFlowControlTaskMeta {
    0 "description" description: String, 1 "endTime" end_time: i64, 2 "metaType" meta_type: String,
    3 "sceneIds" scene_ids: String, 4 "selectionParams" selection_params: Vec<ModifyFlowControlTaskMetaSelectionParams>,
    5 "startTime" start_time: i64, 6 "target" target: ModifyFlowControlTaskMetaTarget, 7 "taskName" task_name: String
} }

/// In the response of [`ModifyFlowControlTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowControlTaskMetaSelectionParams {
    pub select_type: Option<String>,
    pub select_value: Option<String>,
    pub selection_operation: Option<String>,
}
model! { ModifyFlowControlTaskMetaSelectionParams {
    0 "selectType" select_type: String, 1 "selectValue" select_value: String,
    2 "selectionOperation" selection_operation: String
} }

/// In the response of [`ModifyFlowControlTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowControlTaskMetaTarget {
    pub r#type: Option<String>,
    pub value: Option<i64>,
}
model! { ModifyFlowControlTaskMetaTarget {
    0 "type" r#type: String, 1 "value" value: i64
} }

/// Modifies instance: `ModifyInstance` of `airec` 2020-11-26.
///
/// PUT `/v2/openapi/instances/{instanceId}`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ModifyInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstance {
    /// Required.
    pub instance_id: String,
}
operation! { ModifyInstance(instance_id: String) "ModifyInstance" -> ModifyInstanceOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}", } }

/// Response of [`ModifyInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<ModifyInstanceResult>,
}
model! { ModifyInstanceOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: ModifyInstanceResult
} }

/// In the response of [`ModifyInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceResult {
    pub charge_type: Option<String>,
    pub commodity_code: Option<String>,
    pub data_set_version: Option<String>,
    pub expired_time: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub industry: Option<String>,
    pub instance_id: Option<String>,
    pub lock_mode: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ModifyInstanceResult {
    0 "chargeType" charge_type: String, 1 "commodityCode" commodity_code: String,
    2 "dataSetVersion" data_set_version: String, 3 "expiredTime" expired_time: String, 4 "gmtCreate" gmt_create: String,
    5 "gmtModified" gmt_modified: String, 6 "industry" industry: String, 7 "instanceId" instance_id: String,
    8 "lockMode" lock_mode: String, 9 "name" name: String, 10 "regionId" region_id: String, 11 "status" status: String,
    12 "type" r#type: String
} }

/// Modifies items: `ModifyItems` of `airec` 2020-11-26.
///
/// POST `/v2/openapi/instances/{instanceId}/items`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ModifyItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyItems {
    /// Required.
    pub instance_id: String,
}
operation! { ModifyItems(instance_id: String) "ModifyItems" -> ModifyItemsOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/v2/openapi/instances/{instanceId}/items", } }

/// Response of [`ModifyItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyItemsOutput {
    pub result: Option<bool>,
}
model! { ModifyItemsOutput {
    0 "result" result: bool
} }

/// Modifies offline storages: `ModifyOfflineStorages` of `airec` 2020-11-26.
///
/// POST `/v2/openapi/instances/%5BinstanceId%5D/offlineStorages`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ModifyOfflineStorages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineStorages {}
operation! { ModifyOfflineStorages() "ModifyOfflineStorages" -> ModifyOfflineStoragesOutput {}
    { path: "/v2/openapi/instances/%5BinstanceId%5D/offlineStorages", } }

/// Response of [`ModifyOfflineStorages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineStoragesOutput {
    pub result: Option<bool>,
}
model! { ModifyOfflineStoragesOutput {
    0 "result" result: bool
} }

/// Modifies ranking model: `ModifyRankingModel` of `airec` 2020-11-26.
///
/// PUT `/v2/openapi/instances/{instanceId}/ranking-models/{rankingModelId}`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ModifyRankingModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRankingModel {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ranking_model_id: String,
}
operation! { ModifyRankingModel(instance_id: String, ranking_model_id: String)
    "ModifyRankingModel" -> ModifyRankingModelOutput {
    0 "instanceId" instance_id, 1 "rankingModelId" ranking_model_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/ranking-models/{rankingModelId}", } }

/// Response of [`ModifyRankingModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRankingModelOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<ModifyRankingModelResult>,
}
model! { ModifyRankingModelOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: ModifyRankingModelResult
} }

/// In the response of [`ModifyRankingModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRankingModelResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub meta: BTreeMap<String, Value>,
    pub ranking_model_id: Option<String>,
}
model! { ModifyRankingModelResult {
    0 "gmtCreate" gmt_create: String, 1 "gmtModified" gmt_modified: String, 2 "meta" meta: BTreeMap<String, Value>,
    3 "rankingModelId" ranking_model_id: String
} }

/// Modifies ranking model template: `ModifyRankingModelTemplate` of `airec` 2020-11-26.
///
/// PUT `/v2/openapi/instances/{instanceId}/ranking-model-templates/{templateId}`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ModifyRankingModelTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRankingModelTemplate {
    pub body: Option<BTreeMap<String, Value>>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub template_id: String,
}
operation! { ModifyRankingModelTemplate(instance_id: String, template_id: String)
    "ModifyRankingModelTemplate" -> ModifyRankingModelTemplateOutput {
    0 "body" body: BTreeMap<String, Value>, 1 "instanceId" instance_id, 2 "templateId" template_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
]
    { method: "PUT", path: "/v2/openapi/instances/{instanceId}/ranking-model-templates/{templateId}", body: BodyStyle::Json, } }

/// Response of [`ModifyRankingModelTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRankingModelTemplateOutput {
    pub result: Option<RankingModelTemplate>,
}
model! { ModifyRankingModelTemplateOutput {
    0 "result" result: RankingModelTemplate
} }

/// Modifies ranking system: `ModifyRankingSystem` of `airec` 2020-11-26.
///
/// PUT `/v2/openapi/instances/{instanceId}/ranking-systems/{name}`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ModifyRankingSystem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRankingSystem {
    pub body: Option<BTreeMap<String, Value>>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
}
operation! { ModifyRankingSystem(instance_id: String, name: String) "ModifyRankingSystem" -> ModifyRankingSystemOutput {
    0 "body" body: BTreeMap<String, Value>, 1 "instanceId" instance_id, 2 "name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/ranking-systems/{name}", body: BodyStyle::Json, } }

/// Response of [`ModifyRankingSystem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRankingSystemOutput {
    pub result: Option<RankingSystem>,
}
model! { ModifyRankingSystemOutput {
    0 "result" result: RankingSystem
} }

/// Modifies rule: `ModifyRule` of `airec` 2020-11-26.
///
/// PUT `/v2/openapi/instances/{instanceId}/rules/{ruleId}`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ModifyRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRule {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub rule_id: String,
}
operation! { ModifyRule(instance_id: String, rule_id: String) "ModifyRule" -> ModifyRuleOutput {
    0 "instanceId" instance_id, 1 "ruleId" rule_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/rules/{ruleId}", } }

/// Response of [`ModifyRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRuleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<ModifyRuleResult>,
}
model! { ModifyRuleOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: ModifyRuleResult
} }

/// In the response of [`ModifyRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRuleResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub rule_id: Option<String>,
    pub rule_meta: BTreeMap<String, Value>,
    pub status: Option<String>,
}
model! { ModifyRuleResult {
    0 "gmtCreate" gmt_create: String, 1 "gmtModified" gmt_modified: String, 2 "ruleId" rule_id: String,
    3 "ruleMeta" rule_meta: BTreeMap<String, Value>, 4 "status" status: String
} }

/// Modifies sample: `ModifySample` of `airec` 2020-11-26.
///
/// PUT `/v2/openapi/instances/{instanceId}/samples/{sampleId}`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ModifySample>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySample {
    pub body: Option<BTreeMap<String, Value>>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sample_id: String,
}
operation! { ModifySample(instance_id: String, sample_id: String) "ModifySample" -> ModifySampleOutput {
    0 "body" body: BTreeMap<String, Value>, 1 "instanceId" instance_id, 2 "sampleId" sample_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/samples/{sampleId}", body: BodyStyle::Json, } }

/// Response of [`ModifySample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySampleOutput {
    pub result: Option<Sample>,
}
model! { ModifySampleOutput {
    0 "result" result: Sample
} }

/// Modifies scene: `ModifyScene` of `airec` 2020-11-26.
///
/// PUT `/v2/openapi/instances/{instanceId}/scenes/{sceneId}`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ModifyScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScene {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub scene_id: String,
}
operation! { ModifyScene(instance_id: String, scene_id: String) "ModifyScene" -> ModifySceneOutput {
    0 "instanceId" instance_id, 1 "sceneId" scene_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/scenes/{sceneId}", } }

/// Response of [`ModifyScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySceneOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<ModifySceneResult>,
}
model! { ModifySceneOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: ModifySceneResult
} }

/// In the response of [`ModifyScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySceneResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub scene_id: Option<String>,
    pub status: Option<String>,
}
model! { ModifySceneResult {
    0 "gmtCreate" gmt_create: String, 1 "gmtModified" gmt_modified: String, 2 "sceneId" scene_id: String,
    3 "status" status: String
} }

/// `OfflineFilteringAlgorithm` of `airec` 2020-11-26.
///
/// POST `/v2/openapi/instances/{instanceId}/filtering-algorithms/{algorithmId}/actions/offline`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/OfflineFilteringAlgorithm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineFilteringAlgorithm {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub algorithm_id: String,
}
operation! { OfflineFilteringAlgorithm(instance_id: String, algorithm_id: String)
    "OfflineFilteringAlgorithm" -> OfflineFilteringAlgorithmOutput {
    0 "instanceId" instance_id, 1 "algorithmId" algorithm_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/v2/openapi/instances/{instanceId}/filtering-algorithms/{algorithmId}/actions/offline", } }

/// Response of [`OfflineFilteringAlgorithm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineFilteringAlgorithmOutput {
    pub result: Option<OfflineFilteringAlgorithmResult>,
}
model! { OfflineFilteringAlgorithmOutput {
    0 "result" result: OfflineFilteringAlgorithmResult
} }

/// In the response of [`OfflineFilteringAlgorithm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineFilteringAlgorithmResult {
    pub algorithm_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub meta: Option<OfflineFilteringAlgorithmMeta>,
    pub status: Option<String>,
}
model! { OfflineFilteringAlgorithmResult {
    0 "algorithmId" algorithm_id: String, 1 "gmtCreate" gmt_create: String, 2 "gmtModified" gmt_modified: String,
    3 "meta" meta: OfflineFilteringAlgorithmMeta, 4 "status" status: String
} }

/// In the response of [`OfflineFilteringAlgorithm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineFilteringAlgorithmMeta {
    pub algorithm_name: Option<String>,
    pub category: Option<String>,
    pub cluster_id: Option<String>,
    pub cron: Option<String>,
    pub cron_enabled: Option<bool>,
    pub description: Option<String>,
    pub ext_info: Option<OfflineFilteringAlgorithmExtInfo>,
    pub meta_type: Option<String>,
    pub project_name: Option<String>,
    pub table_name: Option<String>,
    pub task_id: Option<String>,
    pub threshold: Option<OfflineFilteringAlgorithmThreshold>,
    pub r#type: Option<String>,
}
model! { OfflineFilteringAlgorithmMeta {
    0 "algorithmName" algorithm_name: String, 1 "category" category: String, 2 "clusterId" cluster_id: String,
    3 "cron" cron: String, 4 "cronEnabled" cron_enabled: bool, 5 "description" description: String,
    6 "extInfo" ext_info: OfflineFilteringAlgorithmExtInfo, 7 "metaType" meta_type: String,
    8 "projectName" project_name: String, 9 "tableName" table_name: String, 10 "taskId" task_id: String,
    11 "threshold" threshold: OfflineFilteringAlgorithmThreshold, 12 "type" r#type: String
} }

/// In the response of [`OfflineFilteringAlgorithm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineFilteringAlgorithmExtInfo {
    pub item_separator: Option<String>,
    pub kv_separator: Option<String>,
}
model! { OfflineFilteringAlgorithmExtInfo {
    0 "itemSeparator" item_separator: String, 1 "kvSeparator" kv_separator: String
} }

/// In the response of [`OfflineFilteringAlgorithm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineFilteringAlgorithmThreshold {
    pub index_loss_threshold: Option<i64>,
    pub index_size_threshold: Option<i64>,
    pub source_data_record_threshold: Option<i64>,
    pub source_data_size_threshold: Option<i64>,
}
model! { OfflineFilteringAlgorithmThreshold {
    0 "indexLossThreshold" index_loss_threshold: i64, 1 "indexSizeThreshold" index_size_threshold: i64,
    2 "sourceDataRecordThreshold" source_data_record_threshold: i64,
    3 "sourceDataSizeThreshold" source_data_size_threshold: i64
} }

/// Publishes flow control task: `PublishFlowControlTask` of `airec` 2020-11-26.
///
/// PUT `/v2/openapi/instances/{instanceId}/flowControlTasks/{taskId}/actions/publish`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/PublishFlowControlTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishFlowControlTask {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub task_id: String,
}
operation! { PublishFlowControlTask(instance_id: String, task_id: String)
    "PublishFlowControlTask" -> PublishFlowControlTaskOutput {
    0 "instanceId" instance_id, 1 "taskId" task_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/flowControlTasks/{taskId}/actions/publish", } }

/// Response of [`PublishFlowControlTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishFlowControlTaskOutput {
    pub result: Option<bool>,
}
model! { PublishFlowControlTaskOutput {
    0 "result" result: bool
} }

/// Publishes rule: `PublishRule` of `airec` 2020-11-26.
///
/// PUT `/v2/openapi/instances/{instanceId}/rules/{ruleId}/actions/publish`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/PublishRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishRule {
    /// Required.
    pub rule_type: String,
    /// Required.
    pub scene_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub rule_id: String,
}
operation! { PublishRule(rule_type: String, scene_id: String, instance_id: String, rule_id: String)
    "PublishRule" -> PublishRuleOutput {
    0 "ruleType" rule_type, 1 "sceneId" scene_id, 2 "instanceId" instance_id, 3 "ruleId" rule_id
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/rules/{ruleId}/actions/publish", } }

/// Response of [`PublishRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishRuleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<PublishRuleResult>,
}
model! { PublishRuleOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: PublishRuleResult
} }

/// In the response of [`PublishRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishRuleResult {
    pub rule_id: Option<String>,
}
model! { PublishRuleResult {
    0 "ruleId" rule_id: String
} }

/// Pushes cold start document: `PushColdStartDocument` of `airec` 2020-11-26.
///
/// POST `/v2/openapi/instances/cold-start/{instanceId}/tables/{tableName}/actions/bulk`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/PushColdStartDocument>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushColdStartDocument {
    pub body: Option<Vec<PushColdStartDocumentBody>>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub table_name: String,
}
operation! { PushColdStartDocument(instance_id: String, table_name: String)
    "PushColdStartDocument" -> PushColdStartDocumentOutput {
    0 "body" body: Vec<PushColdStartDocumentBody>, 1 "instanceId" instance_id, 2 "tableName" table_name
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/v2/openapi/instances/cold-start/{instanceId}/tables/{tableName}/actions/bulk", body: BodyStyle::Json, } }

/// In the request of [`PushColdStartDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushColdStartDocumentBody {
    pub cmd: Option<String>,
    pub fields: Option<Value>,
}
input! { PushColdStartDocumentBody() {
    0 "cmd" cmd: String, 1 "fields" fields: Value
} }

/// Response of [`PushColdStartDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushColdStartDocumentOutput {
    pub result: Option<bool>,
}
model! { PushColdStartDocumentOutput {
    0 "result" result: bool
} }

/// Pushes document: `PushDocument` of `airec` 2020-11-26.
///
/// POST `/v2/openapi/instances/{instanceId}/tables/{tableName}/actions/bulk`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/PushDocument>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushDocument {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub table_name: String,
}
operation! { PushDocument(instance_id: String, table_name: String) "PushDocument" -> PushDocumentOutput {
    0 "instanceId" instance_id, 1 "tableName" table_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/v2/openapi/instances/{instanceId}/tables/{tableName}/actions/bulk", } }

/// Response of [`PushDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushDocumentOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<bool>,
}
model! { PushDocumentOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: bool
} }

/// Pushes intervention: `PushIntervention` of `airec` 2020-11-26.
///
/// POST `/v2/openapi/instances/{instanceId}/actions/intervene`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/PushIntervention>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushIntervention {
    /// Required.
    pub instance_id: String,
}
operation! { PushIntervention(instance_id: String) "PushIntervention" -> PushInterventionOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/v2/openapi/instances/{instanceId}/actions/intervene", } }

/// Response of [`PushIntervention`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushInterventionOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<bool>,
}
model! { PushInterventionOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: bool
} }

/// Queries data message: `QueryDataMessage` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/tables/{table}/data-message`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/QueryDataMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataMessage {
    pub bhv_type: Option<String>,
    pub cmd_type: Option<String>,
    /// Required. 1565193600 to 4102416000.
    pub end_time: i64,
    pub imei: Option<String>,
    pub item_id: Option<String>,
    pub item_type: Option<String>,
    pub message_source: Option<String>,
    /// 1 to 2147483647.
    pub page: Option<i64>,
    pub scene_id: Option<String>,
    /// 1 to 2147483647.
    pub size: Option<i64>,
    /// Required. 1565193600 to 4102416000.
    pub start_time: i64,
    pub trace_id: Option<String>,
    pub user_id: Option<String>,
    pub user_type: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub table: String,
}
operation! { QueryDataMessage(end_time: i64, start_time: i64, instance_id: String, table: String)
    "QueryDataMessage" -> QueryDataMessageOutput {
    0 "bhvType" bhv_type: String, 1 "cmdType" cmd_type: String, 2 "endTime" end_time, 3 "imei" imei: String,
    4 "itemId" item_id: String, 5 "itemType" item_type: String, 6 "messageSource" message_source: String,
    7 "page" page: i64, 8 "sceneId" scene_id: String, 9 "size" size: i64, 10 "startTime" start_time,
    11 "traceId" trace_id: String, 12 "userId" user_id: String, 13 "userType" user_type: String,
    14 "instanceId" instance_id, 15 "table" table
} [
    Mark::new(14, Location::Path, Style::None),
    Mark::new(15, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/tables/{table}/data-message", } }

/// Response of [`QueryDataMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataMessageOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: BTreeMap<String, Value>,
}
model! { QueryDataMessageOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: BTreeMap<String, Value>
} }

/// Queries data message statistics: `QueryDataMessageStatistics` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/tables/{table}/data-message-statistics`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/QueryDataMessageStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataMessageStatistics {
    pub bhv_type: Option<String>,
    pub cmd_type: Option<String>,
    /// Required. 946656000 to 4102416000.
    pub end_time: i64,
    pub imei: Option<String>,
    pub item_id: Option<String>,
    pub item_type: Option<String>,
    pub message_source: Option<String>,
    pub scene_id: Option<String>,
    /// Required. 946656000 to 4102416000.
    pub start_time: i64,
    pub trace_id: Option<String>,
    pub user_id: Option<String>,
    pub user_type: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub table: String,
}
operation! { QueryDataMessageStatistics(end_time: i64, start_time: i64, instance_id: String, table: String)
    "QueryDataMessageStatistics" -> QueryDataMessageStatisticsOutput {
    0 "bhvType" bhv_type: String, 1 "cmdType" cmd_type: String, 2 "endTime" end_time, 3 "imei" imei: String,
    4 "itemId" item_id: String, 5 "itemType" item_type: String, 6 "messageSource" message_source: String,
    7 "sceneId" scene_id: String, 8 "startTime" start_time, 9 "traceId" trace_id: String, 10 "userId" user_id: String,
    11 "userType" user_type: String, 12 "instanceId" instance_id, 13 "table" table
} [
    Mark::new(12, Location::Path, Style::None),
    Mark::new(13, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/tables/{table}/data-message-statistics", } }

/// Response of [`QueryDataMessageStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataMessageStatisticsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: BTreeMap<String, Value>,
}
model! { QueryDataMessageStatisticsOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: BTreeMap<String, Value>
} }

/// Queries exception history: `QueryExceptionHistory` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/sync-reports/exception-history`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/QueryExceptionHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryExceptionHistory {
    /// Required. 1565193600 to 4102416000.
    pub end_time: i64,
    /// Required. 1565193600 to 4102416000.
    pub start_time: i64,
    /// Required.
    pub r#type: String,
    /// Required.
    pub instance_id: String,
}
operation! { QueryExceptionHistory(end_time: i64, start_time: i64, r#type: String, instance_id: String)
    "QueryExceptionHistory" -> QueryExceptionHistoryOutput {
    0 "endTime" end_time, 1 "startTime" start_time, 2 "type" r#type, 3 "instanceId" instance_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/sync-reports/exception-history", } }

/// Response of [`QueryExceptionHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryExceptionHistoryOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: BTreeMap<String, Value>,
}
model! { QueryExceptionHistoryOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: BTreeMap<String, Value>
} }

/// Queries raw data: `QueryRawData` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/tables/{table}/raw-data`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/QueryRawData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRawData {
    pub imei: Option<String>,
    pub item_id: Option<String>,
    pub item_type: Option<String>,
    pub user_id: Option<String>,
    pub user_type: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub table: String,
}
operation! { QueryRawData(instance_id: String, table: String) "QueryRawData" -> QueryRawDataOutput {
    0 "imei" imei: String, 1 "itemId" item_id: String, 2 "itemType" item_type: String, 3 "userId" user_id: String,
    4 "userType" user_type: String, 5 "instanceId" instance_id, 6 "table" table
} [
    Mark::new(5, Location::Path, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/tables/{table}/raw-data", } }

/// Response of [`QueryRawData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRawDataOutput {
    pub message: Option<String>,
    pub code: Option<String>,
    pub result: BTreeMap<String, Value>,
}
model! { QueryRawDataOutput {
    0 "Message" message: String, 1 "code" code: String, 2 "result" result: BTreeMap<String, Value>
} }

/// Queries single aggregation report: `QuerySingleAggregationReport` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/sync-reports/single-aggregation-report`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/QuerySingleAggregationReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySingleAggregationReport {
    /// Required.
    pub instance_id: String,
}
operation! { QuerySingleAggregationReport(instance_id: String)
    "QuerySingleAggregationReport" -> QuerySingleAggregationReportOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/sync-reports/single-aggregation-report", } }

/// Response of [`QuerySingleAggregationReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySingleAggregationReportOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: BTreeMap<String, Value>,
}
model! { QuerySingleAggregationReportOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: BTreeMap<String, Value>
} }

/// Queries single report: `QuerySingleReport` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/sync-reports/single-report`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/QuerySingleReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySingleReport {
    /// Required.
    pub report_type: String,
    /// Required.
    pub instance_id: String,
}
operation! { QuerySingleReport(report_type: String, instance_id: String)
    "QuerySingleReport" -> QuerySingleReportOutput {
    0 "reportType" report_type, 1 "instanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/sync-reports/single-report", } }

/// Response of [`QuerySingleReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySingleReportOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: BTreeMap<String, Value>,
}
model! { QuerySingleReportOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: BTreeMap<String, Value>
} }

/// Queries sync report aggregation: `QuerySyncReportAggregation` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/sync-reports/aggregation`. Reads only. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/QuerySyncReportAggregation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySyncReportAggregation {
    /// Required. 1565193600 to 4102416000.
    pub end_time: i64,
    /// Required. 1565193600 to 4102416000.
    pub start_time: i64,
    /// Required.
    pub instance_id: String,
}
operation! { QuerySyncReportAggregation(end_time: i64, start_time: i64, instance_id: String)
    "QuerySyncReportAggregation" -> QuerySyncReportAggregationOutput {
    0 "endTime" end_time, 1 "startTime" start_time, 2 "instanceId" instance_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/sync-reports/aggregation", } }

/// Response of [`QuerySyncReportAggregation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySyncReportAggregationOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: BTreeMap<String, Value>,
}
model! { QuerySyncReportAggregationOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: BTreeMap<String, Value>
} }

/// `RebuildIndex` of `airec` 2020-11-26.
///
/// POST `/v2/openapi/instances/{instanceId}/filtering-algorithms/{algorithmId}/actions/rebuild`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/RebuildIndex>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildIndex {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub algorithm_id: String,
}
operation! { RebuildIndex(instance_id: String, algorithm_id: String) "RebuildIndex" -> RebuildIndexOutput {
    0 "instanceId" instance_id, 1 "algorithmId" algorithm_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/v2/openapi/instances/{instanceId}/filtering-algorithms/{algorithmId}/actions/rebuild", } }

/// Response of [`RebuildIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildIndexOutput {
    pub result: Option<String>,
}
model! { RebuildIndexOutput {
    0 "result" result: String
} }

/// `Recommend` of `airec` 2020-11-26.
///
/// GET `/v2/openapi/instances/{instanceId}/actions/recommend`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/Recommend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Recommend {
    pub filter: Option<String>,
    pub imei: Option<String>,
    pub ip: Option<String>,
    pub items: Option<String>,
    pub rank_open: Option<bool>,
    pub rec_type: Option<String>,
    /// Required.
    pub return_count: i64,
    pub scene_id: Option<String>,
    pub service_type: Option<String>,
    pub strategy: Option<String>,
    pub user_id: Option<String>,
    pub user_info: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { Recommend(return_count: i64, instance_id: String) "Recommend" -> RecommendOutput {
    0 "filter" filter: String, 1 "imei" imei: String, 2 "ip" ip: String, 3 "items" items: String,
    4 "rankOpen" rank_open: bool, 5 "recType" rec_type: String, 6 "returnCount" return_count,
    7 "sceneId" scene_id: String, 8 "serviceType" service_type: String, 9 "strategy" strategy: String,
    10 "userId" user_id: String, 11 "userInfo" user_info: String, 12 "instanceId" instance_id
} [
    Mark::new(12, Location::Path, Style::None)
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/actions/recommend", } }

/// Response of [`Recommend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecommendOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Vec<RecommendResult>,
}
model! { RecommendOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: Vec<RecommendResult>
} }

/// In the response of [`Recommend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecommendResult {
    pub flow_weight: Option<f64>,
    pub item_id: Option<String>,
    pub item_type: Option<String>,
    pub match_info: Option<String>,
    pub message: Option<String>,
    pub position: Option<i64>,
    pub trace_id: Option<String>,
    pub trace_info: Option<String>,
    pub weight: Option<f64>,
}
model! { RecommendResult {
    0 "flowWeight" flow_weight: f64, 1 "itemId" item_id: String, 2 "itemType" item_type: String,
    3 "matchInfo" match_info: String, 4 "message" message: String, 5 "position" position: i64,
    6 "traceId" trace_id: String, 7 "traceInfo" trace_info: String, 8 "weight" weight: f64
} }

/// Refreshes feature table: `RefreshFeatureTable` of `airec` 2020-11-26.
///
/// PUT `/v2/openapi/instances/{instanceId}/feature-tables/{type}/{featureTableId}/actions/refresh`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/RefreshFeatureTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshFeatureTable {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub feature_table_id: String,
}
operation! { RefreshFeatureTable(instance_id: String, r#type: String, feature_table_id: String)
    "RefreshFeatureTable" -> RefreshFeatureTableOutput {
    0 "instanceId" instance_id, 1 "type" r#type, 2 "featureTableId" feature_table_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
]
    { method: "PUT", path: "/v2/openapi/instances/{instanceId}/feature-tables/{type}/{featureTableId}/actions/refresh", } }

/// Response of [`RefreshFeatureTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshFeatureTableOutput {
    pub result: Option<FeatureTable>,
}
model! { RefreshFeatureTableOutput {
    0 "result" result: FeatureTable
} }

/// `RollbackRankingSystem` of `airec` 2020-11-26.
///
/// POST `/v2/openapi/instances/{instanceId}/ranking-systems/{name}/actions/rollback`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/RollbackRankingSystem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackRankingSystem {
    pub body: Option<BTreeMap<String, Value>>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
}
operation! { RollbackRankingSystem(instance_id: String, name: String)
    "RollbackRankingSystem" -> RollbackRankingSystemOutput {
    0 "body" body: BTreeMap<String, Value>, 1 "instanceId" instance_id, 2 "name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/v2/openapi/instances/{instanceId}/ranking-systems/{name}/actions/rollback", body: BodyStyle::Json, } }

/// Response of [`RollbackRankingSystem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackRankingSystemOutput {
    pub result: BTreeMap<String, Value>,
}
model! { RollbackRankingSystemOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Runs instance: `RunInstance` of `airec` 2020-11-26.
///
/// POST `/v2/openapi/instances/{instanceId}/actions/import`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/RunInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstance {
    /// Required.
    pub instance_id: String,
}
operation! { RunInstance(instance_id: String) "RunInstance" -> RunInstanceOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/v2/openapi/instances/{instanceId}/actions/import", } }

/// Response of [`RunInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstanceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<bool>,
}
model! { RunInstanceOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: bool
} }

/// Runs ranking model template: `RunRankingModelTemplate` of `airec` 2020-11-26.
///
/// POST `/v2/openapi/instances/{instanceId}/ranking-model-templates/{templateId}/actions/run`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/RunRankingModelTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRankingModelTemplate {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub template_id: String,
}
operation! { RunRankingModelTemplate(instance_id: String, template_id: String)
    "RunRankingModelTemplate" -> RunRankingModelTemplateOutput {
    0 "instanceId" instance_id, 1 "templateId" template_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/v2/openapi/instances/{instanceId}/ranking-model-templates/{templateId}/actions/run", } }

/// Response of [`RunRankingModelTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRankingModelTemplateOutput {
    pub result: BTreeMap<String, Value>,
}
model! { RunRankingModelTemplateOutput {
    0 "result" result: BTreeMap<String, Value>
} }

/// Runs sample format config: `RunSampleFormatConfig` of `airec` 2020-11-26.
///
/// PUT `/v2/openapi/instances/{instanceId}/samples/{sampleId}/format-configs/actions/run`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/RunSampleFormatConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSampleFormatConfig {
    pub mode: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sample_id: String,
}
operation! { RunSampleFormatConfig(instance_id: String, sample_id: String)
    "RunSampleFormatConfig" -> RunSampleFormatConfigOutput {
    0 "mode" mode: String, 1 "instanceId" instance_id, 2 "sampleId" sample_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/samples/{sampleId}/format-configs/actions/run", } }

/// Response of [`RunSampleFormatConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSampleFormatConfigOutput {
    pub result: Option<bool>,
}
model! { RunSampleFormatConfigOutput {
    0 "result" result: bool
} }

/// Stops data set: `StopDataSet` of `airec` 2020-11-26.
///
/// POST `/v2/openapi/instances/{instanceId}/dataSets/{versionId}/actions/stop`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/StopDataSet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDataSet {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub version_id: String,
}
operation! { StopDataSet(instance_id: String, version_id: String) "StopDataSet" -> StopDataSetOutput {
    0 "instanceId" instance_id, 1 "versionId" version_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/v2/openapi/instances/{instanceId}/dataSets/{versionId}/actions/stop", } }

/// Response of [`StopDataSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDataSetOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<StopDataSetResult>,
}
model! { StopDataSetOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: StopDataSetResult
} }

/// In the response of [`StopDataSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDataSetResult {
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub instance_id: Option<String>,
    pub state: Option<String>,
    pub version_id: Option<String>,
}
model! { StopDataSetResult {
    0 "gmtCreate" gmt_create: i64, 1 "gmtModified" gmt_modified: i64, 2 "instanceId" instance_id: String,
    3 "state" state: String, 4 "versionId" version_id: String
} }

/// Stops flow control task: `StopFlowControlTask` of `airec` 2020-11-26.
///
/// PUT `/v2/openapi/instances/{instanceId}/flowControlTasks/{taskId}/actions/stop`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/StopFlowControlTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopFlowControlTask {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub task_id: String,
}
operation! { StopFlowControlTask(instance_id: String, task_id: String)
    "StopFlowControlTask" -> StopFlowControlTaskOutput {
    0 "instanceId" instance_id, 1 "taskId" task_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/flowControlTasks/{taskId}/actions/stop", } }

/// Response of [`StopFlowControlTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopFlowControlTaskOutput {
    pub result: Option<bool>,
}
model! { StopFlowControlTaskOutput {
    0 "result" result: bool
} }

/// `UnLockIndexVersion` of `airec` 2020-11-26.
///
/// POST `/v2/openapi/instances/{instanceId}/filtering-algorithms/{algorithmId}/actions/unlock`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/UnLockIndexVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnLockIndexVersion {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub algorithm_id: String,
}
operation! { UnLockIndexVersion(instance_id: String, algorithm_id: String)
    "UnLockIndexVersion" -> UnLockIndexVersionOutput {
    0 "instanceId" instance_id, 1 "algorithmId" algorithm_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/v2/openapi/instances/{instanceId}/filtering-algorithms/{algorithmId}/actions/unlock", } }

/// Response of [`UnLockIndexVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnLockIndexVersionOutput {
    pub result: Option<bool>,
}
model! { UnLockIndexVersionOutput {
    0 "result" result: bool
} }

/// Updates experiment basic info: `UpdateExperimentBasicInfo` of `airec` 2020-11-26.
///
/// PUT `/v2/openapi/instances/{instanceId}/scenes/{sceneId}/experiments/{experimentId}/basic`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/UpdateExperimentBasicInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentBasicInfo {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub scene_id: String,
    /// Required.
    pub experiment_id: String,
}
operation! { UpdateExperimentBasicInfo(instance_id: String, scene_id: String, experiment_id: String)
    "UpdateExperimentBasicInfo" -> UpdateExperimentBasicInfoOutput {
    0 "instanceId" instance_id, 1 "sceneId" scene_id, 2 "experimentId" experiment_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/scenes/{sceneId}/experiments/{experimentId}/basic", } }

/// Response of [`UpdateExperimentBasicInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentBasicInfoOutput {
    pub result: Option<UpdateExperimentBasicInfoResult>,
}
model! { UpdateExperimentBasicInfoOutput {
    0 "result" result: UpdateExperimentBasicInfoResult
} }

/// In the response of [`UpdateExperimentBasicInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentBasicInfoResult {
    pub algorithms: Vec<UpdateExperimentBasicInfoAlgorithms>,
    pub base: Option<bool>,
    pub buckets: Vec<String>,
    pub description: Option<String>,
    pub experiment_id: Option<String>,
    pub name: Option<String>,
    pub offline_time: Option<String>,
    pub online_time: Option<String>,
    pub status: Option<String>,
}
model! { UpdateExperimentBasicInfoResult {
    0 "algorithms" algorithms: Vec<UpdateExperimentBasicInfoAlgorithms>, 1 "base" base: bool,
    2 "buckets" buckets: Vec<String>, 3 "description" description: String, 4 "experimentId" experiment_id: String,
    5 "name" name: String, 6 "offlineTime" offline_time: String, 7 "onlineTime" online_time: String,
    8 "status" status: String
} }

/// In the response of [`UpdateExperimentBasicInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentBasicInfoAlgorithms {
    pub category: Option<String>,
    pub config: Vec<UpdateExperimentBasicInfoConfig>,
    pub default_value: Option<String>,
    pub experiment_value: Option<String>,
    pub has_config: Option<bool>,
    pub key: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { UpdateExperimentBasicInfoAlgorithms {
    0 "category" category: String, 1 "config" config: Vec<UpdateExperimentBasicInfoConfig>,
    2 "defaultValue" default_value: String, 3 "experimentValue" experiment_value: String,
    4 "hasConfig" has_config: bool, 5 "key" key: String, 6 "name" name: String, 7 "type" r#type: String
} }

/// In the response of [`UpdateExperimentBasicInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentBasicInfoConfig {
    pub default_value: Option<String>,
    pub experiment_value: Option<String>,
    pub key: Option<String>,
    pub name: Option<String>,
}
model! { UpdateExperimentBasicInfoConfig {
    0 "defaultValue" default_value: String, 1 "experimentValue" experiment_value: String, 2 "key" key: String,
    3 "name" name: String
} }

/// Updates experiment config: `UpdateExperimentConfig` of `airec` 2020-11-26.
///
/// PUT `/v2/openapi/instances/{instanceId}/scenes/{sceneId}/experiments/{experimentId}/config`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/UpdateExperimentConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub scene_id: String,
    /// Required.
    pub experiment_id: String,
}
operation! { UpdateExperimentConfig(instance_id: String, scene_id: String, experiment_id: String)
    "UpdateExperimentConfig" -> UpdateExperimentConfigOutput {
    0 "instanceId" instance_id, 1 "sceneId" scene_id, 2 "experimentId" experiment_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/scenes/{sceneId}/experiments/{experimentId}/config", } }

/// Response of [`UpdateExperimentConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentConfigOutput {
    pub result: Option<UpdateExperimentConfigResult>,
}
model! { UpdateExperimentConfigOutput {
    0 "result" result: UpdateExperimentConfigResult
} }

/// In the response of [`UpdateExperimentConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentConfigResult {
    pub algorithms: Vec<UpdateExperimentConfigAlgorithms>,
    pub base: Option<bool>,
    pub buckets: Vec<String>,
    pub description: Option<String>,
    pub experiment_id: Option<String>,
    pub name: Option<String>,
    pub offline_time: Option<String>,
    pub online_time: Option<String>,
    pub status: Option<String>,
}
model! { UpdateExperimentConfigResult {
    0 "algorithms" algorithms: Vec<UpdateExperimentConfigAlgorithms>, 1 "base" base: bool,
    2 "buckets" buckets: Vec<String>, 3 "description" description: String, 4 "experimentId" experiment_id: String,
    5 "name" name: String, 6 "offlineTime" offline_time: String, 7 "onlineTime" online_time: String,
    8 "status" status: String
} }

/// In the response of [`UpdateExperimentConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentConfigAlgorithms {
    pub category: Option<String>,
    pub config: Vec<UpdateExperimentConfigConfig>,
    pub default_value: Option<String>,
    pub experiment_value: Option<String>,
    pub has_config: Option<bool>,
    pub key: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { UpdateExperimentConfigAlgorithms {
    0 "category" category: String, 1 "config" config: Vec<UpdateExperimentConfigConfig>,
    2 "defaultValue" default_value: String, 3 "experimentValue" experiment_value: String,
    4 "hasConfig" has_config: bool, 5 "key" key: String, 6 "name" name: String, 7 "type" r#type: String
} }

/// In the response of [`UpdateExperimentConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentConfigConfig {
    pub default_value: Option<String>,
    pub experiment_value: Option<String>,
    pub key: Option<String>,
    pub name: Option<String>,
}
model! { UpdateExperimentConfigConfig {
    0 "defaultValue" default_value: String, 1 "experimentValue" experiment_value: String, 2 "key" key: String,
    3 "name" name: String
} }

/// Updates experiment status: `UpdateExperimentStatus` of `airec` 2020-11-26.
///
/// PUT `/v2/openapi/instances/{instanceId}/scenes/{sceneId}/experiments/{experimentId}/status`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/UpdateExperimentStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentStatus {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub scene_id: String,
    /// Required.
    pub experiment_id: String,
}
operation! { UpdateExperimentStatus(instance_id: String, scene_id: String, experiment_id: String)
    "UpdateExperimentStatus" -> UpdateExperimentStatusOutput {
    0 "instanceId" instance_id, 1 "sceneId" scene_id, 2 "experimentId" experiment_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/scenes/{sceneId}/experiments/{experimentId}/status", } }

/// Response of [`UpdateExperimentStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentStatusOutput {
    pub result: Option<UpdateExperimentStatusResult>,
}
model! { UpdateExperimentStatusOutput {
    0 "result" result: UpdateExperimentStatusResult
} }

/// In the response of [`UpdateExperimentStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentStatusResult {
    pub algorithms: Vec<UpdateExperimentStatusAlgorithms>,
    pub base: Option<bool>,
    pub buckets: Vec<String>,
    pub description: Option<String>,
    pub experiment_id: Option<String>,
    pub name: Option<String>,
    pub offline_time: Option<String>,
    pub online_time: Option<String>,
    pub status: Option<String>,
}
model! { UpdateExperimentStatusResult {
    0 "algorithms" algorithms: Vec<UpdateExperimentStatusAlgorithms>, 1 "base" base: bool,
    2 "buckets" buckets: Vec<String>, 3 "description" description: String, 4 "experimentId" experiment_id: String,
    5 "name" name: String, 6 "offlineTime" offline_time: String, 7 "onlineTime" online_time: String,
    8 "status" status: String
} }

/// In the response of [`UpdateExperimentStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentStatusAlgorithms {
    pub category: Option<String>,
    pub config: Vec<UpdateExperimentStatusConfig>,
    pub default_value: Option<String>,
    pub experiment_value: Option<String>,
    pub has_config: Option<bool>,
    pub key: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { UpdateExperimentStatusAlgorithms {
    0 "category" category: String, 1 "config" config: Vec<UpdateExperimentStatusConfig>,
    2 "defaultValue" default_value: String, 3 "experimentValue" experiment_value: String,
    4 "hasConfig" has_config: bool, 5 "key" key: String, 6 "name" name: String, 7 "type" r#type: String
} }

/// In the response of [`UpdateExperimentStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentStatusConfig {
    pub default_value: Option<String>,
    pub experiment_value: Option<String>,
    pub key: Option<String>,
    pub name: Option<String>,
}
model! { UpdateExperimentStatusConfig {
    0 "defaultValue" default_value: String, 1 "experimentValue" experiment_value: String, 2 "key" key: String,
    3 "name" name: String
} }

/// `UpgradeInstance` of `airec` 2020-11-26.
///
/// POST `/v2/openapi/instances/{instanceId}/actions/upgrade`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/UpgradeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstance {
    /// Required.
    pub instance_id: String,
}
operation! { UpgradeInstance(instance_id: String) "UpgradeInstance" -> UpgradeInstanceOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/v2/openapi/instances/{instanceId}/actions/upgrade", } }

/// Response of [`UpgradeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstanceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<UpgradeInstanceResult>,
}
model! { UpgradeInstanceOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: UpgradeInstanceResult
} }

/// In the response of [`UpgradeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstanceResult {
    pub instance_id: Option<String>,
}
model! { UpgradeInstanceResult {
    0 "instanceId" instance_id: String
} }

/// `ValidateInstance` of `airec` 2020-11-26.
///
/// POST `/v2/openapi/instances/{instanceId}/actions/validate`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/ValidateInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateInstance {
    /// Required.
    pub instance_id: String,
}
operation! { ValidateInstance(instance_id: String) "ValidateInstance" -> ValidateInstanceOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/v2/openapi/instances/{instanceId}/actions/validate", } }

/// Response of [`ValidateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateInstanceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<bool>,
}
model! { ValidateInstanceOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: bool
} }

/// Verifies ranking system: `VerifyRankingSystem` of `airec` 2020-11-26.
///
/// POST `/v2/openapi/instances/{instanceId}/ranking-systems/{name}/actions/verify`. Changes data. See
/// <https://api.alibabacloud.com/document/Airec/2020-11-26/VerifyRankingSystem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyRankingSystem {
    pub body: Option<BTreeMap<String, Value>>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
}
operation! { VerifyRankingSystem(instance_id: String, name: String) "VerifyRankingSystem" -> VerifyRankingSystemOutput {
    0 "body" body: BTreeMap<String, Value>, 1 "instanceId" instance_id, 2 "name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/v2/openapi/instances/{instanceId}/ranking-systems/{name}/actions/verify", body: BodyStyle::Json, } }

/// Response of [`VerifyRankingSystem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyRankingSystemOutput {
    pub result: Option<String>,
}
model! { VerifyRankingSystemOutput {
    0 "result" result: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AttachDataset, AttachIndexVersion, CheckRankingModelReachable, CloneExperiment, CloneSample, ColdStartRank,
    CreateCustomAnalysisTask, CreateCustomSample, CreateDataDiagnoseTask, CreateExtraDataSource,
    CreateFilteringAlgorithm, CreateFlowControlTask, CreateInstance, CreateRankingModel, CreateRankingModelTemplate,
    CreateRankingSystem, CreateRule, CreateSampleFormatConfig, CreateScene, CreateUmengToken, DecribeRankingModel,
    DeleteDataSet, DeleteExperiment, DeleteExtraDataSource, DeleteFilteringAlgorithm, DeleteFlowControlTask,
    DeleteRankingModel, DeleteRankingModelTemplate, DeleteRankingModelVersion, DeleteRankingSystem, DeleteSample,
    DeleteScene, DeployRankingSystem, DescribeBaseExperiment, DescribeCustomAnalysisTask, DescribeDataSetMessage,
    DescribeDefaultAlgorithms, DescribeExperiment, DescribeExperimentEnv, DescribeExperimentEnvProgress,
    DescribeFilteringAlgorithm, DescribeInstance, DescribeLatestTask, DescribeQuota, DescribeRegions, DescribeRule,
    DescribeScene, DescribeSceneBucket, DescribeSceneThroughput, DescribeSyncReportDetail, DescribeSyncReportOutliers,
    DescribeUserMetrics, DowngradeInstance, EnableExperiment, GenerateSample, GetExtraDataSource, GetFlowControlTask,
    GetLatestDataDiagnoseTaskStatus, GetRankingModelTemplate, GetRankingModelVersion, GetRankingSystem,
    GetRankingSystemHistory, GetSample, InitComputingResource, ListDashboardDetails, ListDashboardDetailsFlows,
    ListDashboardMetrics, ListDashboardMetricsFlows, ListDataDiagnoseReports, ListDataDiagnoseSampleDetails,
    ListDataSet, ListDataSource, ListExperiments, ListExtraDataSources, ListFeatureTables, ListFilteringAlgorithms,
    ListFlowControlTask, ListFlowControlTaskInvalidItems, ListFlowControlTaskItemReports, ListFlowControlTaskItems,
    ListFlowControlTaskReference, ListFlowControlTaskReports, ListIndexVersions, ListInstance, ListInstanceTask,
    ListItems, ListLogs, ListMixCategories, ListOfflineStorages, ListRankingModelTemplates, ListRankingModelVersions,
    ListRankingModels, ListRankingSystemHistories, ListRankingSystems, ListRuleConditions, ListRuleTasks, ListRules,
    ListSampleFormatConfigs, ListSamples, ListSceneItems, ListSceneParameters, ListScenes, ListUmengAppkeys,
    ListUserClusters, ModifyDataSource, ModifyFeatureTable, ModifyFilteringAlgorithmMeta, ModifyFlowControlTask,
    ModifyInstance, ModifyItems, ModifyOfflineStorages, ModifyRankingModel, ModifyRankingModelTemplate,
    ModifyRankingSystem, ModifyRule, ModifySample, ModifyScene, OfflineFilteringAlgorithm, PublishFlowControlTask,
    PublishRule, PushColdStartDocument, PushDocument, PushIntervention, QueryDataMessage, QueryDataMessageStatistics,
    QueryExceptionHistory, QueryRawData, QuerySingleAggregationReport, QuerySingleReport, QuerySyncReportAggregation,
    RebuildIndex, Recommend, RefreshFeatureTable, RollbackRankingSystem, RunInstance, RunRankingModelTemplate,
    RunSampleFormatConfig, StopDataSet, StopFlowControlTask, UnLockIndexVersion, UpdateExperimentBasicInfo,
    UpdateExperimentConfig, UpdateExperimentStatus, UpgradeInstance, ValidateInstance, VerifyRankingSystem
}
