//! `airec` 2020-11-26.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-southeast-1", "airec.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "airec.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "airec.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "airec.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "airec.cn-shenzhen.aliyuncs.com"),
        ("us-east-1", "airec.us-east-1.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-southeast-1", "airec-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "airec-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "airec-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-shenzhen", "airec-vpc.cn-shenzhen.aliyuncs.com"),
        ("us-east-1", "airec-vpc.us-east-1.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "airec", version: "2020-11-26", code: "airec", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDataset {
    pub instance_id: String,
    pub version_id: String,
}
operation! { AttachDataset(instance_id: String, version_id: String) "AttachDataset" -> AttachDatasetOutput {
    0 "instanceId" instance_id, 1 "versionId" version_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/v2/openapi/instances/{instanceId}/dataSets/{versionId}/actions/current", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDatasetOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<AttachDatasetResult>,
}
model! { AttachDatasetOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

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
    0 "gmtCreate" gmt_create, 1 "gmtModified" gmt_modified, 2 "instanceId" instance_id, 3 "state" state,
    4 "versionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachIndexVersion {
    pub instance_id: String,
    pub algorithm_id: String,
    pub version_id: String,
}
operation! { AttachIndexVersion(instance_id: String, algorithm_id: String, version_id: String)
    "AttachIndexVersion" -> AttachIndexVersionOutput {
    0 "instanceId" instance_id, 1 "algorithmId" algorithm_id, 2 "versionId" version_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/v2/openapi/instances/{instanceId}/filtering-algorithms/{algorithmId}/index-versions/{versionId}/actions/attach", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachIndexVersionOutput {
    pub result: Option<bool>,
}
model! { AttachIndexVersionOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRankingModelReachable {
    pub instance_id: String,
    pub ranking_model_id: String,
}
operation! { CheckRankingModelReachable(instance_id: String, ranking_model_id: String)
    "CheckRankingModelReachable" -> CheckRankingModelReachableOutput {
    0 "instanceId" instance_id, 1 "rankingModelId" ranking_model_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/ranking-models/{rankingModelId}/actions/check-connectivity", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRankingModelReachableOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<bool>,
}
model! { CheckRankingModelReachableOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneExperiment {
    pub dry_run: Option<bool>,
    pub instance_id: String,
    pub scene_id: String,
    pub experiment_id: String,
}
operation! { CloneExperiment(instance_id: String, scene_id: String, experiment_id: String)
    "CloneExperiment" -> CloneExperimentOutput {
    0 "dryRun" dry_run: bool, 1 "instanceId" instance_id, 2 "sceneId" scene_id, 3 "experimentId" experiment_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/v2/openapi/instances/{instanceId}/scenes/{sceneId}/experiments/{experimentId}/actions/clone", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneExperimentOutput {
    pub result: Option<CloneExperimentResult>,
}
model! { CloneExperimentOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneExperimentResult {
    pub algorithms: Option<Vec<CloneExperimentAlgorithms>>,
    pub base: Option<bool>,
    pub buckets: Option<Vec<String>>,
    pub description: Option<String>,
    pub experiment_id: Option<String>,
    pub name: Option<String>,
    pub offline_time: Option<String>,
    pub online_time: Option<String>,
    pub status: Option<String>,
}
model! { CloneExperimentResult {
    0 "algorithms" algorithms, 1 "base" base, 2 "buckets" buckets, 3 "description" description,
    4 "experimentId" experiment_id, 5 "name" name, 6 "offlineTime" offline_time, 7 "onlineTime" online_time,
    8 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneExperimentAlgorithms {
    pub category: Option<String>,
    pub config: Option<Vec<CloneExperimentConfig>>,
    pub default_value: Option<String>,
    pub experiment_value: Option<String>,
    pub has_config: Option<bool>,
    pub key: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { CloneExperimentAlgorithms {
    0 "category" category, 1 "config" config, 2 "defaultValue" default_value, 3 "experimentValue" experiment_value,
    4 "hasConfig" has_config, 5 "key" key, 6 "name" name, 7 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneExperimentConfig {
    pub default_value: Option<String>,
    pub experiment_value: Option<String>,
    pub key: Option<String>,
    pub name: Option<String>,
}
model! { CloneExperimentConfig {
    0 "defaultValue" default_value, 1 "experimentValue" experiment_value, 2 "key" key, 3 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneSample {
    pub instance_id: String,
    pub sample_id: String,
}
operation! { CloneSample(instance_id: String, sample_id: String) "CloneSample" -> CloneSampleOutput {
    0 "instanceId" instance_id, 1 "sampleId" sample_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/samples/{sampleId}/actions/clone", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneSampleOutput {
    pub result: Option<Sample>,
}
model! { CloneSampleOutput {
    0 "result" result
} }

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
    0 "GmtCreate" gmt_create, 1 "GmtModified" gmt_modified, 2 "Meta" meta, 3 "SampleId" sample_id, 4 "Status" status
} }

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
    0 "AutoUpdate" auto_update, 1 "AutoUpdateFrequency" auto_update_frequency, 2 "ClonedId" cloned_id,
    3 "Config" config, 4 "ExtendParams" extend_params, 5 "MetaType" meta_type, 6 "Name" name,
    7 "StoreConfig" store_config, 8 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleConfig {
    pub bhv_table_source_ids: Option<Vec<String>>,
    pub feature_config: Option<SampleFeatureConfig>,
    pub label_logic: Option<SampleLabelLogic>,
    pub weight_logic_list: Option<Vec<SampleWeightLogicList>>,
}
model! { SampleConfig {
    0 "BhvTableSourceIds" bhv_table_source_ids, 1 "FeatureConfig" feature_config, 2 "LabelLogic" label_logic,
    3 "WeightLogicList" weight_logic_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleFeatureConfig {
    pub item_features: Option<String>,
    pub user_features: Option<String>,
}
model! { SampleFeatureConfig {
    0 "ItemFeatures" item_features, 1 "UserFeatures" user_features
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleLabelLogic {
    pub bhv_time_window: Option<i64>,
    pub negative_bhv_types: Option<String>,
    pub positive_bhv_types: Option<String>,
}
model! { SampleLabelLogic {
    0 "BhvTimeWindow" bhv_time_window, 1 "NegativeBhvTypes" negative_bhv_types, 2 "PositiveBhvTypes" positive_bhv_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleWeightLogicList {
    pub bhv: Option<String>,
    pub weight: Option<String>,
}
model! { SampleWeightLogicList {
    0 "Bhv" bhv, 1 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleExtendParams {
    pub latest_task_status: Option<i64>,
    pub sample_count: Option<i64>,
}
model! { SampleExtendParams {
    0 "LatestTaskStatus" latest_task_status, 1 "SampleCount" sample_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColdStartRank {
    pub features: Option<String>,
    pub imei: Option<String>,
    pub items: Option<String>,
    pub scene_id: Option<String>,
    pub user_id: Option<String>,
    pub instance_id: String,
}
operation! { ColdStartRank(instance_id: String) "ColdStartRank" -> ColdStartRankOutput {
    0 "features" features: String, 1 "imei" imei: String, 2 "items" items: String, 3 "sceneId" scene_id: String,
    4 "userId" user_id: String, 5 "instanceId" instance_id
} [
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/cold-start/{instanceId}/actions/rank", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColdStartRankOutput {
    pub result: Option<Vec<ColdStartRankResult>>,
}
model! { ColdStartRankOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColdStartRankResult {
    pub item_id: Option<String>,
    pub item_type: Option<String>,
    pub trace_info: Option<String>,
}
model! { ColdStartRankResult {
    0 "itemId" item_id, 1 "itemType" item_type, 2 "traceInfo" trace_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomAnalysisTask {
    pub r#type: String,
    pub instance_id: String,
}
operation! { CreateCustomAnalysisTask(r#type: String, instance_id: String)
    "CreateCustomAnalysisTask" -> CreateCustomAnalysisTaskOutput {
    0 "type" r#type, 1 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/v2/openapi/instances/{instanceId}/dashboard/custom-analysis-tasks", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomAnalysisTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<BTreeMap<String, Value>>,
}
model! { CreateCustomAnalysisTaskOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomSample {
    pub instance_id: String,
}
operation! { CreateCustomSample(instance_id: String) "CreateCustomSample" -> CreateCustomSampleOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { path: "/v2/openapi/instances/{instanceId}/samples", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomSampleOutput {
    pub result: Option<Sample>,
}
model! { CreateCustomSampleOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataDiagnoseTask {
    pub instance_id: String,
}
operation! { CreateDataDiagnoseTask(instance_id: String) "CreateDataDiagnoseTask" -> CreateDataDiagnoseTaskOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { path: "/v2/openapi/instances/{instanceId}/data-diagnose-task", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataDiagnoseTaskOutput {
    pub result: Option<bool>,
}
model! { CreateDataDiagnoseTaskOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExtraDataSource {
    pub instance_id: String,
}
operation! { CreateExtraDataSource(instance_id: String) "CreateExtraDataSource" -> CreateExtraDataSourceOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { path: "/v2/openapi/instances/{instanceId}/extra-data-sources", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExtraDataSourceOutput {
    pub result: Option<ExtraDataSource>,
}
model! { CreateExtraDataSourceOutput {
    0 "result" result
} }

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
    0 "DataSourceId" data_source_id, 1 "GmtCreate" gmt_create, 2 "GmtModified" gmt_modified, 3 "Meta" meta,
    4 "Status" status, 5 "Type" r#type
} }

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
    0 "Internal" internal, 1 "MetaType" meta_type, 2 "ProjectName" project_name, 3 "TableName" table_name,
    4 "Type" r#type, 5 "UpdateFrequency" update_frequency
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFilteringAlgorithm {
    pub dry_run: Option<String>,
    pub instance_id: String,
}
operation! { CreateFilteringAlgorithm(instance_id: String)
    "CreateFilteringAlgorithm" -> CreateFilteringAlgorithmOutput {
    0 "dryRun" dry_run: String, 1 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/v2/openapi/instances/{instanceId}/filtering-algorithms", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFilteringAlgorithmOutput {
    pub result: Option<CreateFilteringAlgorithmResult>,
}
model! { CreateFilteringAlgorithmOutput {
    0 "result" result
} }

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
    0 "algorithmId" algorithm_id, 1 "gmtCreate" gmt_create, 2 "gmtModified" gmt_modified, 3 "meta" meta,
    4 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFilteringAlgorithmMeta {
    pub algorithm_name: Option<String>,
    pub category: Option<String>,
    pub cron: Option<String>,
    pub cron_enabled: Option<bool>,
    pub description: Option<String>,
    pub ext_info: Option<BTreeMap<String, Value>>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub project_name: Option<String>,
    pub status: Option<String>,
    pub table_name: Option<String>,
    pub threshold: Option<CreateFilteringAlgorithmThreshold>,
    pub r#type: Option<String>,
}
model! { CreateFilteringAlgorithmMeta {
    0 "algorithmName" algorithm_name, 1 "category" category, 2 "cron" cron, 3 "cronEnabled" cron_enabled,
    4 "description" description, 5 "extInfo" ext_info, 6 "gmtCreate" gmt_create, 7 "gmtModified" gmt_modified,
    8 "projectName" project_name, 9 "status" status, 10 "tableName" table_name, 11 "threshold" threshold,
    12 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFilteringAlgorithmThreshold {
    pub index_loss_threshold: Option<i64>,
    pub index_size_threshold: Option<i64>,
    pub source_data_record_threshold: Option<i64>,
    pub source_data_size_threshold: Option<i64>,
}
model! { CreateFilteringAlgorithmThreshold {
    0 "indexLossThreshold" index_loss_threshold, 1 "indexSizeThreshold" index_size_threshold,
    2 "sourceDataRecordThreshold" source_data_record_threshold, 3 "sourceDataSizeThreshold" source_data_size_threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowControlTask {
    pub dry_run: Option<bool>,
    pub instance_id: String,
}
operation! { CreateFlowControlTask(instance_id: String) "CreateFlowControlTask" -> CreateFlowControlTaskOutput {
    0 "dryRun" dry_run: bool, 1 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/v2/openapi/instances/{instanceId}/flowControlTasks", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowControlTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<CreateFlowControlTaskResult>,
}
model! { CreateFlowControlTaskOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowControlTaskResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateFlowControlTaskResult {
    0 "gmtCreate" gmt_create, 1 "gmtModified" gmt_modified, 2 "status" status, 3 "taskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {}
operation! { CreateInstance() "CreateInstance" -> CreateInstanceOutput {} { path: "/v2/openapi/instances", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<CreateInstanceResult>,
}
model! { CreateInstanceOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceResult {
    pub instance_id: Option<String>,
}
model! { CreateInstanceResult {
    0 "instanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRankingModel {
    pub dry_run: Option<bool>,
    pub instance_id: String,
}
operation! { CreateRankingModel(instance_id: String) "CreateRankingModel" -> CreateRankingModelOutput {
    0 "dryRun" dry_run: bool, 1 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/v2/openapi/instances/{instanceId}/ranking-models", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRankingModelOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<CreateRankingModelResult>,
}
model! { CreateRankingModelOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRankingModelResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub meta: Option<BTreeMap<String, Value>>,
    pub ranking_model_id: Option<String>,
}
model! { CreateRankingModelResult {
    0 "gmtCreate" gmt_create, 1 "gmtModified" gmt_modified, 2 "meta" meta, 3 "rankingModelId" ranking_model_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRankingModelTemplate {
    pub instance_id: String,
}
operation! { CreateRankingModelTemplate(instance_id: String)
    "CreateRankingModelTemplate" -> CreateRankingModelTemplateOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { path: "/v2/openapi/instances/{instanceId}/ranking-model-templates", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRankingModelTemplateOutput {
    pub result: Option<RankingModelTemplate>,
}
model! { CreateRankingModelTemplateOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RankingModelTemplate {
    pub meta: Option<RankingModelTemplateMeta>,
    pub status: Option<String>,
    pub template_id: Option<String>,
    pub version_num: Option<i64>,
}
model! { RankingModelTemplate {
    0 "Meta" meta, 1 "Status" status, 2 "TemplateId" template_id, 3 "VersionNum" version_num
} }

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
    0 "Authorized" authorized, 1 "AutoRun" auto_run, 2 "AutoRunTime" auto_run_time, 3 "AutoRunType" auto_run_type,
    4 "CanDeploy" can_deploy, 5 "Conf" conf, 6 "DeployStatus" deploy_status, 7 "LastEditTime" last_edit_time,
    8 "Name" name, 9 "OssArn" oss_arn, 10 "OssBucket" oss_bucket, 11 "OssEndpoint" oss_endpoint,
    12 "SampleId" sample_id, 13 "SampleName" sample_name, 14 "SampleTimeWindow" sample_time_window,
    15 "SampleTimeWindowType" sample_time_window_type, 16 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRankingSystem {
    pub instance_id: String,
}
operation! { CreateRankingSystem(instance_id: String) "CreateRankingSystem" -> CreateRankingSystemOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { path: "/v2/openapi/instances/{instanceId}/ranking-systems", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRankingSystemOutput {
    pub result: Option<RankingSystem>,
}
model! { CreateRankingSystemOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RankingSystem {
    pub apply_status: Option<String>,
    pub deploy_status: Option<String>,
    pub meta: Option<RankingSystemMeta>,
    pub model_template_id: Option<String>,
    pub name: Option<String>,
    pub scene_id_list: Option<Vec<i64>>,
}
model! { RankingSystem {
    0 "ApplyStatus" apply_status, 1 "DeployStatus" deploy_status, 2 "Meta" meta, 3 "ModelTemplateId" model_template_id,
    4 "Name" name, 5 "SceneIdList" scene_id_list
} }

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
    0 "AutoDeploy" auto_deploy, 1 "AutoDeployAuc" auto_deploy_auc, 2 "Conf" conf, 3 "FailMsg" fail_msg,
    4 "ModelVersionName" model_version_name, 5 "PredictEngine" predict_engine, 6 "PredictEngineType" predict_engine_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RankingSystemPredictEngine {
    pub cluster_id: Option<String>,
    pub resource_id: Option<String>,
    pub version: Option<String>,
}
model! { RankingSystemPredictEngine {
    0 "ClusterId" cluster_id, 1 "ResourceId" resource_id, 2 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRule {
    pub instance_id: String,
}
operation! { CreateRule(instance_id: String) "CreateRule" -> CreateRuleOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { path: "/v2/openapi/instances/{instanceId}/rules", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<CreateRuleResult>,
}
model! { CreateRuleOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub rule_id: Option<String>,
    pub status: Option<String>,
}
model! { CreateRuleResult {
    0 "gmtCreate" gmt_create, 1 "gmtModified" gmt_modified, 2 "ruleId" rule_id, 3 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSampleFormatConfig {
    pub body: Option<BTreeMap<String, Value>>,
    pub instance_id: String,
    pub sample_id: String,
}
operation! { CreateSampleFormatConfig(instance_id: String, sample_id: String)
    "CreateSampleFormatConfig" -> CreateSampleFormatConfigOutput {
    0 "body" body: BTreeMap<String, Value>, 1 "instanceId" instance_id, 2 "sampleId" sample_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/v2/openapi/instances/{instanceId}/samples/{sampleId}/format-configs", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSampleFormatConfigOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { CreateSampleFormatConfigOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScene {
    pub dry_run: Option<bool>,
    pub instance_id: String,
}
operation! { CreateScene(instance_id: String) "CreateScene" -> CreateSceneOutput {
    0 "dryRun" dry_run: bool, 1 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/v2/openapi/instances/{instanceId}/scenes", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSceneOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<CreateSceneResult>,
}
model! { CreateSceneOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSceneResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub scene_id: Option<String>,
    pub status: Option<String>,
}
model! { CreateSceneResult {
    0 "gmtCreate" gmt_create, 1 "gmtModified" gmt_modified, 2 "sceneId" scene_id, 3 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUmengToken {
    pub code: String,
}
operation! { CreateUmengToken(code: String) "CreateUmengToken" -> CreateUmengTokenOutput {
    0 "code" code
} { path: "/v2/openapi/umeng/token", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUmengTokenOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<bool>,
}
model! { CreateUmengTokenOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecribeRankingModel {
    pub instance_id: String,
    pub ranking_model_id: String,
}
operation! { DecribeRankingModel(instance_id: String, ranking_model_id: String)
    "DecribeRankingModel" -> DecribeRankingModelOutput {
    0 "instanceId" instance_id, 1 "rankingModelId" ranking_model_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/ranking-models/{rankingModelId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecribeRankingModelOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DecribeRankingModelResult>,
}
model! { DecribeRankingModelOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecribeRankingModelResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub meta: Option<BTreeMap<String, Value>>,
    pub ranking_model_id: Option<String>,
}
model! { DecribeRankingModelResult {
    0 "gmtCreate" gmt_create, 1 "gmtModified" gmt_modified, 2 "meta" meta, 3 "rankingModelId" ranking_model_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSet {
    pub instance_id: String,
    pub version_id: String,
}
operation! { DeleteDataSet(instance_id: String, version_id: String) "DeleteDataSet" -> DeleteDataSetOutput {
    0 "instanceId" instance_id, 1 "versionId" version_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/v2/openapi/instances/{instanceId}/dataSets/{versionId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSetOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DeleteDataSetResult>,
}
model! { DeleteDataSetOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

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
    0 "gmtCreate" gmt_create, 1 "gmtModified" gmt_modified, 2 "instanceId" instance_id, 3 "state" state,
    4 "versionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExperiment {
    pub instance_id: String,
    pub scene_id: String,
    pub experiment_id: String,
}
operation! { DeleteExperiment(instance_id: String, scene_id: String, experiment_id: String)
    "DeleteExperiment" -> DeleteExperimentOutput {
    0 "instanceId" instance_id, 1 "sceneId" scene_id, 2 "experimentId" experiment_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/v2/openapi/instances/{instanceId}/scenes/{sceneId}/experiments/{experimentId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExperimentOutput {
    pub result: Option<bool>,
}
model! { DeleteExperimentOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExtraDataSource {
    pub instance_id: String,
    pub r#type: String,
    pub data_source_id: String,
}
operation! { DeleteExtraDataSource(instance_id: String, r#type: String, data_source_id: String)
    "DeleteExtraDataSource" -> DeleteExtraDataSourceOutput {
    0 "instanceId" instance_id, 1 "type" r#type, 2 "dataSourceId" data_source_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/v2/openapi/instances/{instanceId}/extra-data-sources/{type}/{dataSourceId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExtraDataSourceOutput {
    pub result: Option<ExtraDataSource>,
}
model! { DeleteExtraDataSourceOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFilteringAlgorithm {
    pub instance_id: String,
    pub algorithm_id: String,
}
operation! { DeleteFilteringAlgorithm(instance_id: String, algorithm_id: String)
    "DeleteFilteringAlgorithm" -> DeleteFilteringAlgorithmOutput {
    0 "instanceId" instance_id, 1 "algorithmId" algorithm_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/v2/openapi/instances/{instanceId}/filtering-algorithms/{algorithmId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFilteringAlgorithmOutput {
    pub result: Option<DeleteFilteringAlgorithmResult>,
}
model! { DeleteFilteringAlgorithmOutput {
    0 "result" result
} }

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
    0 "algorithmId" algorithm_id, 1 "gmtCreate" gmt_create, 2 "gmtModified" gmt_modified, 3 "meta" meta,
    4 "status" status
} }

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
    0 "algorithmName" algorithm_name, 1 "category" category, 2 "clusterId" cluster_id, 3 "cron" cron,
    4 "cronEnabled" cron_enabled, 5 "description" description, 6 "extInfo" ext_info, 7 "metaType" meta_type,
    8 "projectName" project_name, 9 "tableName" table_name, 10 "taskId" task_id, 11 "threshold" threshold,
    12 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFilteringAlgorithmExtInfo {
    pub item_separator: Option<String>,
    pub kv_separator: Option<String>,
}
model! { DeleteFilteringAlgorithmExtInfo {
    0 "itemSeparator" item_separator, 1 "kvSeparator" kv_separator
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFilteringAlgorithmThreshold {
    pub index_loss_threshold: Option<i64>,
    pub index_size_threshold: Option<i64>,
    pub source_data_record_threshold: Option<i64>,
    pub source_data_size_threshold: Option<i64>,
}
model! { DeleteFilteringAlgorithmThreshold {
    0 "indexLossThreshold" index_loss_threshold, 1 "indexSizeThreshold" index_size_threshold,
    2 "sourceDataRecordThreshold" source_data_record_threshold, 3 "sourceDataSizeThreshold" source_data_size_threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowControlTask {
    pub instance_id: String,
    pub task_id: String,
}
operation! { DeleteFlowControlTask(instance_id: String, task_id: String)
    "DeleteFlowControlTask" -> DeleteFlowControlTaskOutput {
    0 "instanceId" instance_id, 1 "taskId" task_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/v2/openapi/instances/{instanceId}/flowControlTasks/{taskId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowControlTaskOutput {
    pub result: Option<bool>,
}
model! { DeleteFlowControlTaskOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRankingModel {
    pub instance_id: String,
    pub ranking_model_id: String,
}
operation! { DeleteRankingModel(instance_id: String, ranking_model_id: String)
    "DeleteRankingModel" -> DeleteRankingModelOutput {
    0 "instanceId" instance_id, 1 "rankingModelId" ranking_model_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/v2/openapi/instances/{instanceId}/ranking-models/{rankingModelId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRankingModelOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DeleteRankingModelResult>,
}
model! { DeleteRankingModelOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRankingModelResult {
    pub meta: Option<BTreeMap<String, Value>>,
    pub ranking_model_id: Option<String>,
}
model! { DeleteRankingModelResult {
    0 "meta" meta, 1 "rankingModelId" ranking_model_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRankingModelTemplate {
    pub instance_id: String,
    pub template_id: String,
}
operation! { DeleteRankingModelTemplate(instance_id: String, template_id: String)
    "DeleteRankingModelTemplate" -> DeleteRankingModelTemplateOutput {
    0 "instanceId" instance_id, 1 "templateId" template_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/v2/openapi/instances/{instanceId}/ranking-model-templates/{templateId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRankingModelTemplateOutput {
    pub result: Option<RankingModelTemplate>,
}
model! { DeleteRankingModelTemplateOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRankingModelVersion {
    pub instance_id: String,
    pub version_id: String,
}
operation! { DeleteRankingModelVersion(instance_id: String, version_id: String) "DeleteRankingModelVersion" -> Empty {
    0 "instanceId" instance_id, 1 "versionId" version_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/v2/openapi/instances/{instanceId}/ranking-model-versions/{versionId}", } }

pub type DeleteRankingModelVersionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRankingSystem {
    pub instance_id: String,
    pub name: String,
}
operation! { DeleteRankingSystem(instance_id: String, name: String) "DeleteRankingSystem" -> DeleteRankingSystemOutput {
    0 "instanceId" instance_id, 1 "name" name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/v2/openapi/instances/{instanceId}/ranking-systems/{name}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRankingSystemOutput {
    pub result: Option<RankingSystem>,
}
model! { DeleteRankingSystemOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSample {
    pub instance_id: String,
    pub sample_id: String,
}
operation! { DeleteSample(instance_id: String, sample_id: String) "DeleteSample" -> DeleteSampleOutput {
    0 "instanceId" instance_id, 1 "sampleId" sample_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/v2/openapi/instances/{instanceId}/samples/{sampleId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSampleOutput {
    pub result: Option<Sample>,
}
model! { DeleteSampleOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScene {
    pub instance_id: String,
    pub scene_id: String,
}
operation! { DeleteScene(instance_id: String, scene_id: String) "DeleteScene" -> DeleteSceneOutput {
    0 "instanceId" instance_id, 1 "sceneId" scene_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/v2/openapi/instances/{instanceId}/scenes/{sceneId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSceneOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DeleteSceneResult>,
}
model! { DeleteSceneOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSceneResult {
    pub scene_id: Option<String>,
}
model! { DeleteSceneResult {
    0 "sceneId" scene_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployRankingSystem {
    pub body: Option<BTreeMap<String, Value>>,
    pub instance_id: String,
    pub name: String,
}
operation! { DeployRankingSystem(instance_id: String, name: String) "DeployRankingSystem" -> DeployRankingSystemOutput {
    0 "body" body: BTreeMap<String, Value>, 1 "instanceId" instance_id, 2 "name" name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/v2/openapi/instances/{instanceId}/ranking-systems/{name}/actions/deploy", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployRankingSystemOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { DeployRankingSystemOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaseExperiment {
    pub instance_id: String,
    pub scene_id: String,
}
operation! { DescribeBaseExperiment(instance_id: String, scene_id: String)
    "DescribeBaseExperiment" -> DescribeBaseExperimentOutput {
    0 "instanceId" instance_id, 1 "sceneId" scene_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/scenes/{sceneId}/base-experiment", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaseExperimentOutput {
    pub result: Option<DescribeBaseExperimentResult>,
}
model! { DescribeBaseExperimentOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaseExperimentResult {
    pub algorithms: Option<Vec<DescribeBaseExperimentAlgorithms>>,
    pub base: Option<bool>,
    pub buckets: Option<Vec<String>>,
    pub description: Option<String>,
    pub experiment_id: Option<String>,
    pub name: Option<String>,
    pub offline_time: Option<String>,
    pub online_time: Option<String>,
    pub status: Option<String>,
}
model! { DescribeBaseExperimentResult {
    0 "algorithms" algorithms, 1 "base" base, 2 "buckets" buckets, 3 "description" description,
    4 "experimentId" experiment_id, 5 "name" name, 6 "offlineTime" offline_time, 7 "onlineTime" online_time,
    8 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaseExperimentAlgorithms {
    pub category: Option<String>,
    pub config: Option<Vec<DescribeBaseExperimentConfig>>,
    pub default_value: Option<String>,
    pub experiment_value: Option<String>,
    pub has_config: Option<bool>,
    pub key: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeBaseExperimentAlgorithms {
    0 "category" category, 1 "config" config, 2 "defaultValue" default_value, 3 "experimentValue" experiment_value,
    4 "hasConfig" has_config, 5 "key" key, 6 "name" name, 7 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaseExperimentConfig {
    pub default_value: Option<String>,
    pub experiment_value: Option<String>,
    pub key: Option<String>,
    pub name: Option<String>,
}
model! { DescribeBaseExperimentConfig {
    0 "defaultValue" default_value, 1 "experimentValue" experiment_value, 2 "key" key, 3 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomAnalysisTask {
    pub r#type: String,
    pub instance_id: String,
    pub task_id: String,
}
operation! { DescribeCustomAnalysisTask(r#type: String, instance_id: String, task_id: String)
    "DescribeCustomAnalysisTask" -> DescribeCustomAnalysisTaskOutput {
    0 "type" r#type, 1 "instanceId" instance_id, 2 "taskId" task_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/dashboard/custom-analysis-tasks/{taskId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomAnalysisTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<BTreeMap<String, Value>>,
}
model! { DescribeCustomAnalysisTaskOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSetMessage {
    pub instance_id: String,
    pub version_id: String,
}
operation! { DescribeDataSetMessage(instance_id: String, version_id: String)
    "DescribeDataSetMessage" -> DescribeDataSetMessageOutput {
    0 "instanceId" instance_id, 1 "versionId" version_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/dataSets/{versionId}/messages", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSetMessageOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<Vec<DescribeDataSetMessageResult>>,
}
model! { DescribeDataSetMessageOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSetMessageResult {
    pub error_level: Option<String>,
    pub error_type: Option<String>,
    pub message: Option<String>,
    pub timestamp: Option<String>,
}
model! { DescribeDataSetMessageResult {
    0 "errorLevel" error_level, 1 "errorType" error_type, 2 "message" message, 3 "timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultAlgorithms {
    pub instance_id: String,
    pub scene_id: String,
}
operation! { DescribeDefaultAlgorithms(instance_id: String, scene_id: String)
    "DescribeDefaultAlgorithms" -> DescribeDefaultAlgorithmsOutput {
    0 "instanceId" instance_id, 1 "sceneId" scene_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/scenes/{sceneId}/default-algorithms", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultAlgorithmsOutput {
    pub result: Option<Vec<DescribeDefaultAlgorithmsResult>>,
}
model! { DescribeDefaultAlgorithmsOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultAlgorithmsResult {
    pub category: Option<String>,
    pub config: Option<Vec<DescribeDefaultAlgorithmsConfig>>,
    pub default_value: Option<String>,
    pub experiment_value: Option<String>,
    pub has_config: Option<bool>,
    pub key: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeDefaultAlgorithmsResult {
    0 "category" category, 1 "config" config, 2 "defaultValue" default_value, 3 "experimentValue" experiment_value,
    4 "hasConfig" has_config, 5 "key" key, 6 "name" name, 7 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultAlgorithmsConfig {
    pub default_value: Option<String>,
    pub experiment_value: Option<String>,
    pub key: Option<String>,
    pub name: Option<String>,
}
model! { DescribeDefaultAlgorithmsConfig {
    0 "defaultValue" default_value, 1 "experimentValue" experiment_value, 2 "key" key, 3 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExperiment {
    pub instance_id: String,
    pub scene_id: String,
    pub experiment_id: String,
}
operation! { DescribeExperiment(instance_id: String, scene_id: String, experiment_id: String)
    "DescribeExperiment" -> DescribeExperimentOutput {
    0 "instanceId" instance_id, 1 "sceneId" scene_id, 2 "experimentId" experiment_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/scenes/{sceneId}/experiments/{experimentId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExperimentOutput {
    pub result: Option<DescribeExperimentResult>,
}
model! { DescribeExperimentOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExperimentResult {
    pub algorithms: Option<Vec<DescribeExperimentAlgorithms>>,
    pub base: Option<bool>,
    pub buckets: Option<Vec<String>>,
    pub description: Option<String>,
    pub experiment_id: Option<String>,
    pub name: Option<String>,
    pub offline_time: Option<String>,
    pub online_time: Option<String>,
    pub status: Option<String>,
}
model! { DescribeExperimentResult {
    0 "algorithms" algorithms, 1 "base" base, 2 "buckets" buckets, 3 "description" description,
    4 "experimentId" experiment_id, 5 "name" name, 6 "offlineTime" offline_time, 7 "onlineTime" online_time,
    8 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExperimentAlgorithms {
    pub category: Option<String>,
    pub config: Option<Vec<DescribeExperimentConfig>>,
    pub default_value: Option<String>,
    pub experiment_value: Option<String>,
    pub has_config: Option<bool>,
    pub key: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeExperimentAlgorithms {
    0 "category" category, 1 "config" config, 2 "defaultValue" default_value, 3 "experimentValue" experiment_value,
    4 "hasConfig" has_config, 5 "key" key, 6 "name" name, 7 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExperimentConfig {
    pub default_value: Option<String>,
    pub experiment_value: Option<String>,
    pub key: Option<String>,
    pub name: Option<String>,
}
model! { DescribeExperimentConfig {
    0 "defaultValue" default_value, 1 "experimentValue" experiment_value, 2 "key" key, 3 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExperimentEnv {
    pub instance_id: String,
    pub scene_id: String,
}
operation! { DescribeExperimentEnv(instance_id: String, scene_id: String)
    "DescribeExperimentEnv" -> DescribeExperimentEnvOutput {
    0 "instanceId" instance_id, 1 "sceneId" scene_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/scenes/{sceneId}/experiment-env", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExperimentEnvOutput {
    pub result: Option<DescribeExperimentEnvResult>,
}
model! { DescribeExperimentEnvOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExperimentEnvResult {
    pub bucket_count: Option<i64>,
    pub divide_type: Option<String>,
}
model! { DescribeExperimentEnvResult {
    0 "bucketCount" bucket_count, 1 "divideType" divide_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExperimentEnvProgress {
    pub instance_id: String,
    pub scene_id: String,
}
operation! { DescribeExperimentEnvProgress(instance_id: String, scene_id: String)
    "DescribeExperimentEnvProgress" -> DescribeExperimentEnvProgressOutput {
    0 "instanceId" instance_id, 1 "sceneId" scene_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/scenes/{sceneId}/experiment-progress", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExperimentEnvProgressOutput {
    pub result: Option<DescribeExperimentEnvProgressResult>,
}
model! { DescribeExperimentEnvProgressOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExperimentEnvProgressResult {
    pub progress: Option<i64>,
    pub status: Option<String>,
}
model! { DescribeExperimentEnvProgressResult {
    0 "progress" progress, 1 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFilteringAlgorithm {
    pub instance_id: String,
    pub algorithm_id: String,
}
operation! { DescribeFilteringAlgorithm(instance_id: String, algorithm_id: String)
    "DescribeFilteringAlgorithm" -> DescribeFilteringAlgorithmOutput {
    0 "instanceId" instance_id, 1 "algorithmId" algorithm_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/filtering-algorithms/{algorithmId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFilteringAlgorithmOutput {
    pub result: Option<DescribeFilteringAlgorithmResult>,
}
model! { DescribeFilteringAlgorithmOutput {
    0 "result" result
} }

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
    0 "algorithmId" algorithm_id, 1 "gmtCreate" gmt_create, 2 "gmtModified" gmt_modified, 3 "meta" meta,
    4 "status" status
} }

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
    0 "algorithmName" algorithm_name, 1 "category" category, 2 "clusterId" cluster_id, 3 "cron" cron,
    4 "cronEnabled" cron_enabled, 5 "description" description, 6 "extInfo" ext_info, 7 "metaType" meta_type,
    8 "projectName" project_name, 9 "tableName" table_name, 10 "taskId" task_id, 11 "threshold" threshold,
    12 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFilteringAlgorithmExtInfo {
    pub item_separator: Option<String>,
    pub kv_separator: Option<String>,
}
model! { DescribeFilteringAlgorithmExtInfo {
    0 "itemSeparator" item_separator, 1 "kvSeparator" kv_separator
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFilteringAlgorithmThreshold {
    pub index_loss_threshold: Option<i64>,
    pub index_size_threshold: Option<i64>,
    pub source_data_record_threshold: Option<i64>,
    pub source_data_size_threshold: Option<i64>,
}
model! { DescribeFilteringAlgorithmThreshold {
    0 "indexLossThreshold" index_loss_threshold, 1 "indexSizeThreshold" index_size_threshold,
    2 "sourceDataRecordThreshold" source_data_record_threshold, 3 "sourceDataSizeThreshold" source_data_size_threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstance {
    pub instance_id: String,
}
operation! { DescribeInstance(instance_id: String) "DescribeInstance" -> DescribeInstanceOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DescribeInstanceResult>,
}
model! { DescribeInstanceOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

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
    0 "chargeType" charge_type, 1 "commodityCode" commodity_code, 2 "dataSetVersion" data_set_version,
    3 "expiredTime" expired_time, 4 "gmtCreate" gmt_create, 5 "gmtModified" gmt_modified, 6 "industry" industry,
    7 "instanceId" instance_id, 8 "lockMode" lock_mode, 9 "name" name, 10 "regionId" region_id, 11 "scene" scene,
    12 "status" status, 13 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLatestTask {
    pub instance_id: String,
    pub algorithm_id: String,
}
operation! { DescribeLatestTask(instance_id: String, algorithm_id: String)
    "DescribeLatestTask" -> DescribeLatestTaskOutput {
    0 "instanceId" instance_id, 1 "algorithmId" algorithm_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/filtering-algorithms/{algorithmId}/tasks/latest", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLatestTaskOutput {
    pub result: Option<Vec<DescribeLatestTaskResult>>,
}
model! { DescribeLatestTaskOutput {
    0 "result" result
} }

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
    0 "builtTime" built_time, 1 "code" code, 2 "costSeconds" cost_seconds, 3 "flowType" flow_type, 4 "message" message,
    5 "progress" progress, 6 "rollbackEnabled" rollback_enabled, 7 "size" size, 8 "status" status,
    9 "switchedTime" switched_time, 10 "versionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuota {
    pub instance_id: String,
}
operation! { DescribeQuota(instance_id: String) "DescribeQuota" -> DescribeQuotaOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/quota", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuotaOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DescribeQuotaResult>,
}
model! { DescribeQuotaOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

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
    0 "currentQps" current_qps, 1 "itemCount" item_count, 2 "itemCountUsed" item_count_used, 3 "qps" qps,
    4 "userCount" user_count, 5 "userCountUsed" user_count_used
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "acceptLanguage" accept_language: String
} { method: "GET", path: "/v2/openapi/configurations/regions", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<Vec<DescribeRegionsResult>>,
}
model! { DescribeRegionsOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

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
    0 "consoleUrl" console_url, 1 "endpoint" endpoint, 2 "localName" local_name, 3 "regionId" region_id,
    4 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRule {
    pub rule_type: String,
    pub scene_id: String,
    pub instance_id: String,
    pub rule_id: String,
}
operation! { DescribeRule(rule_type: String, scene_id: String, instance_id: String, rule_id: String)
    "DescribeRule" -> DescribeRuleOutput {
    0 "ruleType" rule_type, 1 "sceneId" scene_id, 2 "instanceId" instance_id, 3 "ruleId" rule_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/rules/{ruleId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DescribeRuleResult>,
}
model! { DescribeRuleOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub rule_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeRuleResult {
    0 "gmtCreate" gmt_create, 1 "gmtModified" gmt_modified, 2 "ruleId" rule_id, 3 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScene {
    pub instance_id: String,
    pub scene_id: String,
}
operation! { DescribeScene(instance_id: String, scene_id: String) "DescribeScene" -> DescribeSceneOutput {
    0 "instanceId" instance_id, 1 "sceneId" scene_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/scenes/{sceneId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DescribeSceneResult>,
}
model! { DescribeSceneOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub scene_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSceneResult {
    0 "gmtCreate" gmt_create, 1 "gmtModified" gmt_modified, 2 "sceneId" scene_id, 3 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneBucket {
    pub instance_id: String,
    pub scene_id: String,
}
operation! { DescribeSceneBucket(instance_id: String, scene_id: String)
    "DescribeSceneBucket" -> DescribeSceneBucketOutput {
    0 "instanceId" instance_id, 1 "sceneId" scene_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/scenes/{sceneId}/experiment-bucket", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneBucketOutput {
    pub result: Option<DescribeSceneBucketResult>,
}
model! { DescribeSceneBucketOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneBucketResult {
    pub detail: Option<BTreeMap<String, Value>>,
    pub in_use: Option<String>,
    pub num: Option<i64>,
}
model! { DescribeSceneBucketResult {
    0 "detail" detail, 1 "inUse" in_use, 2 "num" num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneThroughput {
    pub instance_id: String,
    pub scene_id: String,
}
operation! { DescribeSceneThroughput(instance_id: String, scene_id: String)
    "DescribeSceneThroughput" -> DescribeSceneThroughputOutput {
    0 "instanceId" instance_id, 1 "sceneId" scene_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/scenes/{sceneId}/throughput", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneThroughputOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DescribeSceneThroughputResult>,
}
model! { DescribeSceneThroughputOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneThroughputResult {
    pub pv_count: Option<i64>,
}
model! { DescribeSceneThroughputResult {
    0 "pvCount" pv_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncReportDetail {
    /// 1565193600 to 4102416000.
    pub end_time: i64,
    pub level_type: String,
    /// 1565193600 to 4102416000.
    pub start_time: i64,
    pub r#type: String,
    pub instance_id: String,
}

/// What [`DescribeSyncReportDetail::new`] takes.
pub struct DescribeSyncReportDetailRequired {
    pub end_time: i64,
    pub level_type: String,
    pub start_time: i64,
    pub r#type: String,
    pub instance_id: String,
}
operation! { DescribeSyncReportDetail{DescribeSyncReportDetailRequired: end_time, level_type, start_time, r#type, instance_id}
    "DescribeSyncReportDetail" -> DescribeSyncReportDetailOutput {
    0 "endTime" end_time, 1 "levelType" level_type, 2 "startTime" start_time, 3 "type" r#type,
    4 "instanceId" instance_id
} [
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/sync-reports/detail", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncReportDetailOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<Vec<DescribeSyncReportDetailResult>>,
}
model! { DescribeSyncReportDetailOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncReportDetailResult {
    pub default_display: Option<bool>,
    pub error_count: Option<i64>,
    pub error_percent: Option<f64>,
    pub history_data: Option<Vec<DescribeSyncReportDetailHistoryData>>,
    pub sample_display: Option<bool>,
    pub r#type: Option<String>,
}
model! { DescribeSyncReportDetailResult {
    0 "defaultDisplay" default_display, 1 "errorCount" error_count, 2 "errorPercent" error_percent,
    3 "historyData" history_data, 4 "sampleDisplay" sample_display, 5 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncReportDetailHistoryData {
    pub end_time: Option<i64>,
    pub error_percent: Option<f64>,
    pub start_time: Option<i64>,
}
model! { DescribeSyncReportDetailHistoryData {
    0 "endTime" end_time, 1 "errorPercent" error_percent, 2 "startTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncReportOutliers {
    /// 1565193600 to 4102416000.
    pub end_time: i64,
    pub key: String,
    pub level_type: String,
    /// 1565193600 to 4102416000.
    pub start_time: i64,
    pub r#type: String,
    pub instance_id: String,
}

/// What [`DescribeSyncReportOutliers::new`] takes.
pub struct DescribeSyncReportOutliersRequired {
    pub end_time: i64,
    pub key: String,
    pub level_type: String,
    pub start_time: i64,
    pub r#type: String,
    pub instance_id: String,
}
operation! { DescribeSyncReportOutliers{DescribeSyncReportOutliersRequired: end_time, key, level_type, start_time, r#type, instance_id}
    "DescribeSyncReportOutliers" -> DescribeSyncReportOutliersOutput {
    0 "endTime" end_time, 1 "key" key, 2 "levelType" level_type, 3 "startTime" start_time, 4 "type" r#type,
    5 "instanceId" instance_id
} [
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/sync-reports/outliers", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncReportOutliersOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<BTreeMap<String, Value>>,
}
model! { DescribeSyncReportOutliersOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserMetrics {
    /// 1565193600 to 4102416000.
    pub end_time: i64,
    pub metric_type: String,
    /// 1565193600 to 4102416000.
    pub start_time: i64,
    pub instance_id: String,
}
operation! { DescribeUserMetrics(end_time: i64, metric_type: String, start_time: i64, instance_id: String)
    "DescribeUserMetrics" -> DescribeUserMetricsOutput {
    0 "endTime" end_time, 1 "metricType" metric_type, 2 "startTime" start_time, 3 "instanceId" instance_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/metrics", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserMetricsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<Vec<DescribeUserMetricsResult>>,
}
model! { DescribeUserMetricsOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserMetricsResult {
    pub data_points: Option<Vec<DescribeUserMetricsDataPoints>>,
    pub scene_id: Option<String>,
}
model! { DescribeUserMetricsResult {
    0 "dataPoints" data_points, 1 "sceneId" scene_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserMetricsDataPoints {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
    pub val: Option<f64>,
}
model! { DescribeUserMetricsDataPoints {
    0 "endTime" end_time, 1 "startTime" start_time, 2 "val" val
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DowngradeInstance {
    pub instance_id: String,
}
operation! { DowngradeInstance(instance_id: String) "DowngradeInstance" -> DowngradeInstanceOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { path: "/v2/openapi/instances/{instanceId}/actions/downgrade", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DowngradeInstanceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DowngradeInstanceResult>,
}
model! { DowngradeInstanceOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DowngradeInstanceResult {
    pub instance_id: Option<String>,
}
model! { DowngradeInstanceResult {
    0 "instanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableExperiment {
    pub instance_id: String,
    pub scene_id: String,
}
operation! { EnableExperiment(instance_id: String, scene_id: String) "EnableExperiment" -> EnableExperimentOutput {
    0 "instanceId" instance_id, 1 "sceneId" scene_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/v2/openapi/instances/{instanceId}/scenes/{sceneId}/actions/enable-experiment", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableExperimentOutput {
    pub result: Option<bool>,
}
model! { EnableExperimentOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateSample {
    pub instance_id: String,
    pub sample_id: String,
}
operation! { GenerateSample(instance_id: String, sample_id: String) "GenerateSample" -> GenerateSampleOutput {
    0 "instanceId" instance_id, 1 "sampleId" sample_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/samples/{sampleId}/actions/generate", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateSampleOutput {
    pub result: Option<Sample>,
}
model! { GenerateSampleOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExtraDataSource {
    pub instance_id: String,
    pub r#type: String,
    pub data_source_id: String,
}
operation! { GetExtraDataSource(instance_id: String, r#type: String, data_source_id: String)
    "GetExtraDataSource" -> GetExtraDataSourceOutput {
    0 "instanceId" instance_id, 1 "type" r#type, 2 "dataSourceId" data_source_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/extra-data-sources/{type}/{dataSourceId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExtraDataSourceOutput {
    pub result: Option<ExtraDataSource>,
}
model! { GetExtraDataSourceOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowControlTask {
    pub instance_id: String,
    pub task_id: String,
}
operation! { GetFlowControlTask(instance_id: String, task_id: String) "GetFlowControlTask" -> GetFlowControlTaskOutput {
    0 "instanceId" instance_id, 1 "taskId" task_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/flowControlTasks/{taskId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowControlTaskOutput {
    pub result: Option<Vec<GetFlowControlTaskResult>>,
}
model! { GetFlowControlTaskOutput {
    0 "result" result
} }

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
    0 "gmtCreate" gmt_create, 1 "gmtModified" gmt_modified, 2 "meta" meta, 3 "status" status, 4 "taskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowControlTaskMeta {
    pub description: Option<String>,
    pub end_time: Option<i64>,
    pub meta_type: Option<String>,
    pub scene_ids: Option<String>,
    pub selection_params: Option<Vec<GetFlowControlTaskSelectionParams>>,
    pub start_time: Option<i64>,
    pub target: Option<GetFlowControlTaskTarget>,
    pub task_name: Option<String>,
}
model! { GetFlowControlTaskMeta {
    0 "description" description, 1 "endTime" end_time, 2 "metaType" meta_type, 3 "sceneIds" scene_ids,
    4 "selectionParams" selection_params, 5 "startTime" start_time, 6 "target" target, 7 "taskName" task_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowControlTaskSelectionParams {
    pub select_type: Option<String>,
    pub select_value: Option<String>,
    pub selection_operation: Option<String>,
}
model! { GetFlowControlTaskSelectionParams {
    0 "selectType" select_type, 1 "selectValue" select_value, 2 "selectionOperation" selection_operation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowControlTaskTarget {
    pub r#type: Option<String>,
    pub value: Option<i64>,
}
model! { GetFlowControlTaskTarget {
    0 "type" r#type, 1 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLatestDataDiagnoseTaskStatus {
    pub instance_id: String,
}
operation! { GetLatestDataDiagnoseTaskStatus(instance_id: String)
    "GetLatestDataDiagnoseTaskStatus" -> GetLatestDataDiagnoseTaskStatusOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/data-diagnose-task/status", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLatestDataDiagnoseTaskStatusOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { GetLatestDataDiagnoseTaskStatusOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRankingModelTemplate {
    pub instance_id: String,
    pub template_id: String,
}
operation! { GetRankingModelTemplate(instance_id: String, template_id: String)
    "GetRankingModelTemplate" -> GetRankingModelTemplateOutput {
    0 "instanceId" instance_id, 1 "templateId" template_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/ranking-model-templates/{templateId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRankingModelTemplateOutput {
    pub result: Option<RankingModelTemplate>,
}
model! { GetRankingModelTemplateOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRankingModelVersion {
    pub instance_id: String,
    pub version_id: String,
}
operation! { GetRankingModelVersion(instance_id: String, version_id: String)
    "GetRankingModelVersion" -> GetRankingModelVersionOutput {
    0 "instanceId" instance_id, 1 "versionId" version_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/ranking-model-versions/{versionId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRankingModelVersionOutput {
    pub result: Option<RankingModelVersion>,
}
model! { GetRankingModelVersionOutput {
    0 "result" result
} }

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
    0 "Name" name, 1 "RunLog" run_log, 2 "RunResult" run_result, 3 "RunTime" run_time, 4 "Status" status,
    5 "TemplateId" template_id, 6 "TemplateName" template_name
} }

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
    0 "AssessAuc" assess_auc, 1 "AssessGauc" assess_gauc, 2 "AssessLoss" assess_loss, 3 "TrainAuc" train_auc,
    4 "TrainGauc" train_gauc, 5 "TrainLoss" train_loss
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRankingSystem {
    pub instance_id: String,
    pub name: String,
}
operation! { GetRankingSystem(instance_id: String, name: String) "GetRankingSystem" -> GetRankingSystemOutput {
    0 "instanceId" instance_id, 1 "name" name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/ranking-systems/{name}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRankingSystemOutput {
    pub result: Option<RankingSystem>,
}
model! { GetRankingSystemOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRankingSystemHistory {
    pub instance_id: String,
    pub name: String,
    pub operate_id: String,
}
operation! { GetRankingSystemHistory(instance_id: String, name: String, operate_id: String)
    "GetRankingSystemHistory" -> GetRankingSystemHistoryOutput {
    0 "instanceId" instance_id, 1 "name" name, 2 "operateId" operate_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/ranking-systems/{name}/histories/{operateId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRankingSystemHistoryOutput {
    pub result: Option<RankingSystemHistory>,
}
model! { GetRankingSystemHistoryOutput {
    0 "result" result
} }

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
    0 "Meta" meta, 1 "Name" name, 2 "OperateId" operate_id, 3 "OperateTime" operate_time, 4 "OperateType" operate_type
} }

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
    0 "AutoDeploy" auto_deploy, 1 "AutoDeployAuc" auto_deploy_auc, 2 "Conf" conf,
    3 "ModelTemplateName" model_template_name, 4 "PredictEngine" predict_engine,
    5 "PredictEngineType" predict_engine_type, 6 "PreviousOperateId" previous_operate_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RankingSystemHistoryPredictEngine {
    pub resource_id: Option<String>,
    pub version: Option<String>,
}
model! { RankingSystemHistoryPredictEngine {
    0 "ResourceId" resource_id, 1 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSample {
    pub with_extend_parmas: Option<bool>,
    pub instance_id: String,
    pub sample_id: String,
}
operation! { GetSample(instance_id: String, sample_id: String) "GetSample" -> GetSampleOutput {
    0 "withExtendParmas" with_extend_parmas: bool, 1 "instanceId" instance_id, 2 "sampleId" sample_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/samples/{sampleId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSampleOutput {
    pub result: Option<Sample>,
}
model! { GetSampleOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitComputingResource {
    pub key: Option<String>,
    pub r#type: Option<String>,
    pub instance_id: String,
}
operation! { InitComputingResource(instance_id: String) "InitComputingResource" -> Empty {
    0 "key" key: String, 1 "type" r#type: String, 2 "instanceId" instance_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/computing-resources/actions/init", } }

pub type InitComputingResourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDashboardDetails {
    /// 1565193600 to 4102416000.
    pub end_time: i64,
    pub experiment_ids: Option<String>,
    pub match_types: Option<String>,
    pub metric_type: String,
    pub scene_ids: String,
    /// 1565193600 to 4102416000.
    pub start_time: i64,
    pub trace_ids: String,
    pub instance_id: String,
}

/// What [`ListDashboardDetails::new`] takes.
pub struct ListDashboardDetailsRequired {
    pub end_time: i64,
    pub metric_type: String,
    pub scene_ids: String,
    pub start_time: i64,
    pub trace_ids: String,
    pub instance_id: String,
}
operation! { ListDashboardDetails{ListDashboardDetailsRequired: end_time, metric_type, scene_ids, start_time, trace_ids, instance_id}
    "ListDashboardDetails" -> ListDashboardDetailsOutput {
    0 "endTime" end_time, 1 "experimentIds" experiment_ids: String, 2 "matchTypes" match_types: String,
    3 "metricType" metric_type, 4 "sceneIds" scene_ids, 5 "startTime" start_time, 6 "traceIds" trace_ids,
    7 "instanceId" instance_id
} [
    Mark { index: 7, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/dashboard/details", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDashboardDetailsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<Vec<ListDashboardDetailsResult>>,
}
model! { ListDashboardDetailsOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDashboardDetailsResult {
    pub metric_res: Option<ListDashboardDetailsMetricRes>,
    pub scene_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { ListDashboardDetailsResult {
    0 "metricRes" metric_res, 1 "sceneId" scene_id, 2 "traceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDashboardDetailsMetricRes {
    pub detail: Option<BTreeMap<String, Value>>,
    pub total: Option<BTreeMap<String, Value>>,
}
model! { ListDashboardDetailsMetricRes {
    0 "detail" detail, 1 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDashboardDetailsFlows {
    /// 1565193600 to 4102416000.
    pub end_time: i64,
    pub experiment_ids: Option<String>,
    pub metric_type: String,
    pub scene_ids: String,
    /// 1565193600 to 4102416000.
    pub start_time: i64,
    pub trace_ids: String,
    pub instance_id: String,
}

/// What [`ListDashboardDetailsFlows::new`] takes.
pub struct ListDashboardDetailsFlowsRequired {
    pub end_time: i64,
    pub metric_type: String,
    pub scene_ids: String,
    pub start_time: i64,
    pub trace_ids: String,
    pub instance_id: String,
}
operation! { ListDashboardDetailsFlows{ListDashboardDetailsFlowsRequired: end_time, metric_type, scene_ids, start_time, trace_ids, instance_id}
    "ListDashboardDetailsFlows" -> ListDashboardDetailsFlowsOutput {
    0 "endTime" end_time, 1 "experimentIds" experiment_ids: String, 2 "metricType" metric_type, 3 "sceneIds" scene_ids,
    4 "startTime" start_time, 5 "traceIds" trace_ids, 6 "instanceId" instance_id
} [
    Mark { index: 6, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/dashboard/details/flows", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDashboardDetailsFlowsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<ListDashboardDetailsFlowsResult>,
}
model! { ListDashboardDetailsFlowsOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDashboardDetailsFlowsResult {
    pub metric_data: Option<Vec<ListDashboardDetailsFlowsMetricData>>,
    pub metric_type: Option<String>,
}
model! { ListDashboardDetailsFlowsResult {
    0 "metricData" metric_data, 1 "metricType" metric_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDashboardDetailsFlowsMetricData {
    pub metric_res: Option<BTreeMap<String, Value>>,
    pub scene_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { ListDashboardDetailsFlowsMetricData {
    0 "metricRes" metric_res, 1 "sceneId" scene_id, 2 "traceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDashboardMetrics {
    pub end_time: i64,
    pub metric_query: Option<String>,
    pub metric_type: Option<String>,
    pub metric_view: Option<String>,
    /// 1565193600 to 4102416000.
    pub start_time: i64,
    pub instance_id: String,
}
operation! { ListDashboardMetrics(end_time: i64, start_time: i64, instance_id: String)
    "ListDashboardMetrics" -> ListDashboardMetricsOutput {
    0 "endTime" end_time, 1 "metricQuery" metric_query: String, 2 "metricType" metric_type: String,
    3 "metricView" metric_view: String, 4 "startTime" start_time, 5 "instanceId" instance_id
} [
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/dashboard/metrics", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDashboardMetricsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<Vec<ListDashboardMetricsResult>>,
}
model! { ListDashboardMetricsOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDashboardMetricsResult {
    pub detail: Option<Vec<ListDashboardMetricsDetail>>,
    pub total: Option<BTreeMap<String, Value>>,
}
model! { ListDashboardMetricsResult {
    0 "detail" detail, 1 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDashboardMetricsDetail {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub val: Option<String>,
}
model! { ListDashboardMetricsDetail {
    0 "endTime" end_time, 1 "startTime" start_time, 2 "val" val
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDashboardMetricsFlows {
    /// 1565193600 to 4102416000.
    pub end_time: i64,
    pub metric_type: String,
    /// 1565193600 to 4102416000.
    pub start_time: i64,
    pub instance_id: String,
}
operation! { ListDashboardMetricsFlows(end_time: i64, metric_type: String, start_time: i64, instance_id: String)
    "ListDashboardMetricsFlows" -> ListDashboardMetricsFlowsOutput {
    0 "endTime" end_time, 1 "metricType" metric_type, 2 "startTime" start_time, 3 "instanceId" instance_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/dashboard/metrics/flows", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDashboardMetricsFlowsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<Vec<ListDashboardMetricsFlowsResult>>,
}
model! { ListDashboardMetricsFlowsOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDashboardMetricsFlowsResult {
    pub metric_data: Option<BTreeMap<String, Value>>,
    pub metric_type: Option<String>,
}
model! { ListDashboardMetricsFlowsResult {
    0 "metricData" metric_data, 1 "metricType" metric_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataDiagnoseReports {
    pub task_create_time: Option<i64>,
    pub instance_id: String,
}
operation! { ListDataDiagnoseReports(instance_id: String) "ListDataDiagnoseReports" -> ListDataDiagnoseReportsOutput {
    0 "taskCreateTime" task_create_time: i64, 1 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/data-diagnose-reports", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataDiagnoseReportsOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { ListDataDiagnoseReportsOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataDiagnoseSampleDetails {
    pub end_time: i64,
    pub key: String,
    pub start_time: i64,
    pub task_create_time: i64,
    pub task_source: String,
    pub instance_id: String,
}

/// What [`ListDataDiagnoseSampleDetails::new`] takes.
pub struct ListDataDiagnoseSampleDetailsRequired {
    pub end_time: i64,
    pub key: String,
    pub start_time: i64,
    pub task_create_time: i64,
    pub task_source: String,
    pub instance_id: String,
}
operation! { ListDataDiagnoseSampleDetails{ListDataDiagnoseSampleDetailsRequired: end_time, key, start_time, task_create_time, task_source, instance_id}
    "ListDataDiagnoseSampleDetails" -> ListDataDiagnoseSampleDetailsOutput {
    0 "endTime" end_time, 1 "key" key, 2 "startTime" start_time, 3 "taskCreateTime" task_create_time,
    4 "taskSource" task_source, 5 "instanceId" instance_id
} [
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/data-diagnose-reports/sample-details", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataDiagnoseSampleDetailsOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { ListDataDiagnoseSampleDetailsOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSet {
    pub instance_id: String,
}
operation! { ListDataSet(instance_id: String) "ListDataSet" -> ListDataSetOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/dataSets", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSetOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<Vec<ListDataSetResult>>,
}
model! { ListDataSetOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

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
    0 "gmtCreate" gmt_create, 1 "gmtModified" gmt_modified, 2 "instanceId" instance_id, 3 "state" state,
    4 "versionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSource {
    pub instance_id: String,
}
operation! { ListDataSource(instance_id: String) "ListDataSource" -> ListDataSourceOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/dataSources", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<Vec<ListDataSourceResult>>,
}
model! { ListDataSourceOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub meta: Option<ListDataSourceMeta>,
    pub table_name: Option<String>,
}
model! { ListDataSourceResult {
    0 "gmtCreate" gmt_create, 1 "gmtModified" gmt_modified, 2 "meta" meta, 3 "tableName" table_name
} }

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
    0 "accessKeyId" access_key_id, 1 "bucketName" bucket_name, 2 "partition" partition, 3 "path" path,
    4 "projectName" project_name, 5 "tableName" table_name, 6 "timestamp" timestamp, 7 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperiments {
    pub instance_id: String,
    pub scene_id: String,
}
operation! { ListExperiments(instance_id: String, scene_id: String) "ListExperiments" -> ListExperimentsOutput {
    0 "instanceId" instance_id, 1 "sceneId" scene_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/scenes/{sceneId}/experiments", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentsOutput {
    pub result: Option<Vec<ListExperimentsResult>>,
}
model! { ListExperimentsOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentsResult {
    pub base: Option<bool>,
    pub buckets: Option<Vec<String>>,
    pub description: Option<String>,
    pub experiment_id: Option<String>,
    pub name: Option<String>,
    pub offline_time: Option<String>,
    pub online_time: Option<String>,
    pub status: Option<String>,
}
model! { ListExperimentsResult {
    0 "base" base, 1 "buckets" buckets, 2 "description" description, 3 "experimentId" experiment_id, 4 "name" name,
    5 "offlineTime" offline_time, 6 "onlineTime" online_time, 7 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExtraDataSources {
    pub r#type: Option<String>,
    pub instance_id: String,
}
operation! { ListExtraDataSources(instance_id: String) "ListExtraDataSources" -> ListExtraDataSourcesOutput {
    0 "type" r#type: String, 1 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/extra-data-sources", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExtraDataSourcesOutput {
    pub result: Option<Vec<ExtraDataSource>>,
}
model! { ListExtraDataSourcesOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureTables {
    pub data_source_id: Option<String>,
    pub r#type: Option<String>,
    pub update_frequency: Option<String>,
    pub instance_id: String,
}
operation! { ListFeatureTables(instance_id: String) "ListFeatureTables" -> ListFeatureTablesOutput {
    0 "dataSourceId" data_source_id: String, 1 "type" r#type: String, 2 "updateFrequency" update_frequency: String,
    3 "instanceId" instance_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/feature-tables", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureTablesOutput {
    pub result: Option<Vec<FeatureTable>>,
}
model! { ListFeatureTablesOutput {
    0 "result" result
} }

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
    0 "FeatureTableId" feature_table_id, 1 "GmtCreate" gmt_create, 2 "GmtModified" gmt_modified, 3 "Meta" meta,
    4 "Status" status, 5 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeatureTableMeta {
    pub data_source_id: Option<String>,
    pub feature_list: Option<Vec<FeatureTableFeatureList>>,
    pub internal: Option<bool>,
    pub meta_type: Option<String>,
    pub source: Option<String>,
    pub update_frequency: Option<i64>,
}
model! { FeatureTableMeta {
    0 "DataSourceId" data_source_id, 1 "FeatureList" feature_list, 2 "Internal" internal, 3 "MetaType" meta_type,
    4 "Source" source, 5 "UpdateFrequency" update_frequency
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeatureTableFeatureList {
    pub comment: Option<String>,
    pub feature_name: Option<String>,
    pub field_name: Option<String>,
    pub status: Option<String>,
}
model! { FeatureTableFeatureList {
    0 "Comment" comment, 1 "FeatureName" feature_name, 2 "FieldName" field_name, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilteringAlgorithms {
    pub algorithm_id: Option<String>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub status: Option<String>,
    pub instance_id: String,
}
operation! { ListFilteringAlgorithms(instance_id: String) "ListFilteringAlgorithms" -> ListFilteringAlgorithmsOutput {
    0 "algorithmId" algorithm_id: String, 1 "page" page: i64, 2 "size" size: i64, 3 "status" status: String,
    4 "instanceId" instance_id
} [
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/filtering-algorithms", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilteringAlgorithmsOutput {
    pub headers: Option<ListFilteringAlgorithmsHeaders>,
    pub result: Option<Vec<ListFilteringAlgorithmsResult>>,
}
model! { ListFilteringAlgorithmsOutput {
    0 "headers" headers, 1 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilteringAlgorithmsHeaders {
    pub x_total_count: Option<i64>,
}
model! { ListFilteringAlgorithmsHeaders {
    0 "X-Total-Count" x_total_count
} }

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
    0 "algorithmId" algorithm_id, 1 "gmtCreate" gmt_create, 2 "gmtModified" gmt_modified, 3 "meta" meta,
    4 "status" status
} }

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
    0 "algorithmName" algorithm_name, 1 "category" category, 2 "clusterId" cluster_id, 3 "cron" cron,
    4 "cronEnabled" cron_enabled, 5 "description" description, 6 "extInfo" ext_info, 7 "metaType" meta_type,
    8 "projectName" project_name, 9 "tableName" table_name, 10 "taskId" task_id, 11 "threshold" threshold,
    12 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilteringAlgorithmsExtInfo {
    pub item_separator: Option<String>,
    pub kv_separator: Option<String>,
}
model! { ListFilteringAlgorithmsExtInfo {
    0 "itemSeparator" item_separator, 1 "kvSeparator" kv_separator
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilteringAlgorithmsThreshold {
    pub index_loss_threshold: Option<i64>,
    pub index_size_threshold: Option<i64>,
    pub source_data_record_threshold: Option<i64>,
    pub source_data_size_threshold: Option<i64>,
}
model! { ListFilteringAlgorithmsThreshold {
    0 "indexLossThreshold" index_loss_threshold, 1 "indexSizeThreshold" index_size_threshold,
    2 "sourceDataRecordThreshold" source_data_record_threshold, 3 "sourceDataSizeThreshold" source_data_size_threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTask {
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub instance_id: String,
}
operation! { ListFlowControlTask(instance_id: String) "ListFlowControlTask" -> ListFlowControlTaskOutput {
    0 "page" page: i64, 1 "size" size: i64, 2 "status" status: String, 3 "taskId" task_id: String,
    4 "instanceId" instance_id
} [
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/flowControlTasks", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskOutput {
    pub result: Option<Vec<ListFlowControlTaskResult>>,
}
model! { ListFlowControlTaskOutput {
    0 "result" result
} }

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
    0 "TaskId" task_id, 1 "gmtCreate" gmt_create, 2 "gmtModified" gmt_modified, 3 "meta" meta, 4 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskMeta {
    pub description: Option<String>,
    pub end_time: Option<i64>,
    pub meta_type: Option<String>,
    pub scene_ids: Option<String>,
    pub selection_params: Option<Vec<ListFlowControlTaskSelectionParams>>,
    pub start_time: Option<i64>,
    pub target: Option<ListFlowControlTaskTarget>,
    pub task_name: Option<String>,
}
model! { ListFlowControlTaskMeta {
    0 "description" description, 1 "endTime" end_time, 2 "metaType" meta_type, 3 "sceneIds" scene_ids,
    4 "selectionParams" selection_params, 5 "startTime" start_time, 6 "target" target, 7 "taskName" task_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskSelectionParams {
    pub select_type: Option<String>,
    pub select_value: Option<String>,
    pub selection_operation: Option<String>,
}
model! { ListFlowControlTaskSelectionParams {
    0 "selectType" select_type, 1 "selectValue" select_value, 2 "selectionOperation" selection_operation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskTarget {
    pub r#type: Option<String>,
    pub value: Option<i64>,
}
model! { ListFlowControlTaskTarget {
    0 "type" r#type, 1 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskInvalidItems {
    pub body: Option<Vec<String>>,
    pub instance_id: String,
    pub task_id: String,
}
operation! { ListFlowControlTaskInvalidItems(instance_id: String, task_id: String)
    "ListFlowControlTaskInvalidItems" -> ListFlowControlTaskInvalidItemsOutput {
    0 "body" body: Vec<String>, 1 "instanceId" instance_id, 2 "taskId" task_id
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/v2/openapi/instances/{instanceId}/flowControlTasks/{taskId}/invalidItems", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskInvalidItemsOutput {
    pub result: Option<Vec<ListFlowControlTaskInvalidItemsResult>>,
}
model! { ListFlowControlTaskInvalidItemsOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskInvalidItemsResult {
    pub invalid_items: Option<Vec<ListFlowControlTaskInvalidItemsInvalidItems>>,
}
model! { ListFlowControlTaskInvalidItemsResult {
    0 "invalidItems" invalid_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskInvalidItemsInvalidItems {
    pub item_id: Option<String>,
    pub item_type: Option<String>,
}
model! { ListFlowControlTaskInvalidItemsInvalidItems {
    0 "itemId" item_id, 1 "itemType" item_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskItemReports {
    pub count: Option<String>,
    pub select_time_type: Option<String>,
    pub select_type: Option<String>,
    pub instance_id: String,
    pub task_id: String,
}
operation! { ListFlowControlTaskItemReports(instance_id: String, task_id: String)
    "ListFlowControlTaskItemReports" -> ListFlowControlTaskItemReportsOutput {
    0 "count" count: String, 1 "selectTimeType" select_time_type: String, 2 "selectType" select_type: String,
    3 "instanceId" instance_id, 4 "taskId" task_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/flowControlTasks/{taskId}/itemReports", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskItemReportsOutput {
    pub result: Option<ListFlowControlTaskItemReportsResult>,
}
model! { ListFlowControlTaskItemReportsOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskItemReportsResult {
    pub detail: Option<Vec<ListFlowControlTaskItemReportsDetail>>,
}
model! { ListFlowControlTaskItemReportsResult {
    0 "detail" detail
} }

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
    0 "accClickPercent" acc_click_percent, 1 "accItemClick" acc_item_click, 2 "accItemCtr" acc_item_ctr,
    3 "accItemPv" acc_item_pv, 4 "accPvPercent" acc_pv_percent, 5 "accTaskClick" acc_task_click,
    6 "accTaskCtr" acc_task_ctr, 7 "accTaskPv" acc_task_pv, 8 "accTaskRank" acc_task_rank,
    9 "clickPercent" click_percent, 10 "itemClick" item_click, 11 "itemCtr" item_ctr, 12 "itemId" item_id,
    13 "itemPv" item_pv, 14 "itemType" item_type, 15 "pvPercent" pv_percent, 16 "taskClick" task_click,
    17 "taskCtr" task_ctr, 18 "taskId" task_id, 19 "taskPv" task_pv, 20 "taskRank" task_rank
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskItems {
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub instance_id: String,
    pub task_id: String,
}
operation! { ListFlowControlTaskItems(instance_id: String, task_id: String)
    "ListFlowControlTaskItems" -> ListFlowControlTaskItemsOutput {
    0 "page" page: i64, 1 "size" size: i64, 2 "instanceId" instance_id, 3 "taskId" task_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/flowControlTasks/{taskId}/actions/items", } }
paged! { ListFlowControlTaskItems: ListFlowControlTaskItemsDetail =
    Number "page", "result.detail" result.detail, total "result.totalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskItemsOutput {
    pub result: Option<ListFlowControlTaskItemsResult>,
}
model! { ListFlowControlTaskItemsOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskItemsResult {
    pub detail: Option<Vec<ListFlowControlTaskItemsDetail>>,
    pub total_count: Option<String>,
    pub valid_count: Option<String>,
}
model! { ListFlowControlTaskItemsResult {
    0 "detail" detail, 1 "totalCount" total_count, 2 "validCount" valid_count
} }

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
    0 "author" author, 1 "categoryPath" category_path, 2 "channel" channel, 3 "duration" duration,
    4 "expireTime" expire_time, 5 "itemId" item_id, 6 "itemType" item_type, 7 "lastModifyTime" last_modify_time,
    8 "pubTime" pub_time, 9 "status" status, 10 "title" title, 11 "weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskReference {
    pub instance_id: String,
    pub task_id: String,
}
operation! { ListFlowControlTaskReference(instance_id: String, task_id: String)
    "ListFlowControlTaskReference" -> ListFlowControlTaskReferenceOutput {
    0 "instanceId" instance_id, 1 "taskId" task_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/flowControlTasks/{taskId}/reference", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskReferenceOutput {
    pub result: Option<ListFlowControlTaskReferenceResult>,
}
model! { ListFlowControlTaskReferenceOutput {
    0 "result" result
} }

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
    0 "last7PvPercent" last7_pv_percent, 1 "last7ScenePv" last7_scene_pv, 2 "last7TaskPv" last7_task_pv,
    3 "lastPvPercent" last_pv_percent, 4 "lastScenePv" last_scene_pv, 5 "lastTaskPv" last_task_pv,
    6 "referenceId" reference_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskReports {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub instance_id: String,
    pub task_id: String,
}
operation! { ListFlowControlTaskReports(instance_id: String, task_id: String)
    "ListFlowControlTaskReports" -> ListFlowControlTaskReportsOutput {
    0 "endTime" end_time: String, 1 "startTime" start_time: String, 2 "instanceId" instance_id, 3 "taskId" task_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/flowControlTasks/{taskId}/flowTaskReports", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskReportsOutput {
    pub result: Option<ListFlowControlTaskReportsResult>,
}
model! { ListFlowControlTaskReportsOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskReportsResult {
    pub metrics: Option<Vec<ListFlowControlTaskReportsMetrics>>,
    pub total: Option<ListFlowControlTaskReportsTotal>,
}
model! { ListFlowControlTaskReportsResult {
    0 "metrics" metrics, 1 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskReportsMetrics {
    pub details: Option<Vec<ListFlowControlTaskReportsDetails>>,
    pub r#type: Option<String>,
}
model! { ListFlowControlTaskReportsMetrics {
    0 "details" details, 1 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskReportsDetails {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
    pub val: Option<i64>,
}
model! { ListFlowControlTaskReportsDetails {
    0 "endTime" end_time, 1 "startTime" start_time, 2 "val" val
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowControlTaskReportsTotal {
    pub invalid_percent: Option<f64>,
    pub acc_task_ctr: Option<f64>,
    pub acc_task_pv: Option<i64>,
    pub acc_total_ctr: Option<f64>,
}
model! { ListFlowControlTaskReportsTotal {
    0 "InvalidPercent" invalid_percent, 1 "accTaskCtr" acc_task_ctr, 2 "accTaskPv" acc_task_pv,
    3 "accTotalCtr" acc_total_ctr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexVersions {
    pub instance_id: String,
    pub algorithm_id: String,
}
operation! { ListIndexVersions(instance_id: String, algorithm_id: String)
    "ListIndexVersions" -> ListIndexVersionsOutput {
    0 "instanceId" instance_id, 1 "algorithmId" algorithm_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/filtering-algorithms/{algorithmId}/index-versions", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexVersionsOutput {
    pub result: Option<Vec<ListIndexVersionsResult>>,
}
model! { ListIndexVersionsOutput {
    0 "result" result
} }

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
    0 "builtTime" built_time, 1 "code" code, 2 "costSeconds" cost_seconds, 3 "flowType" flow_type, 4 "message" message,
    5 "progress" progress, 6 "rollbackEnabled" rollback_enabled, 7 "size" size, 8 "status" status,
    9 "switchedTime" switched_time, 10 "versionId" version_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<Vec<ListInstanceResult>>,
}
model! { ListInstanceOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

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
    0 "chargeType" charge_type, 1 "commodityCode" commodity_code, 2 "dataSetVersion" data_set_version,
    3 "expiredTime" expired_time, 4 "gmtCreate" gmt_create, 5 "gmtModified" gmt_modified, 6 "industry" industry,
    7 "instanceId" instance_id, 8 "lockMode" lock_mode, 9 "name" name, 10 "regionId" region_id, 11 "status" status,
    12 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceTask {
    pub instance_id: String,
}
operation! { ListInstanceTask(instance_id: String) "ListInstanceTask" -> ListInstanceTaskOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/tasks", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<Vec<ListInstanceTaskResult>>,
}
model! { ListInstanceTaskOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceTaskResult {
    pub name: Option<String>,
    pub sub_progress_infos: Option<Vec<ListInstanceTaskSubProgressInfos>>,
    pub total_progress: Option<i64>,
}
model! { ListInstanceTaskResult {
    0 "name" name, 1 "subProgressInfos" sub_progress_infos, 2 "totalProgress" total_progress
} }

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
    0 "detail" detail, 1 "finishedNum" finished_num, 2 "progress" progress, 3 "totalNum" total_num, 4 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItems {
    /// 1 to 2147483647.
    pub page: Option<i64>,
    /// 1 to 1000.
    pub size: Option<i64>,
    pub strategy_used: Option<bool>,
    pub with_invalid_detail: Option<bool>,
    pub instance_id: String,
}
operation! { ListItems(instance_id: String) "ListItems" -> ListItemsOutput {
    0 "page" page: i64, 1 "size" size: i64, 2 "strategyUsed" strategy_used: bool,
    3 "withInvalidDetail" with_invalid_detail: bool, 4 "instanceId" instance_id
} [
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/v2/openapi/instances/{instanceId}/items/actions/list", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItemsOutput {
    pub result: Option<ListItemsResult>,
}
model! { ListItemsOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItemsResult {
    pub detail: Option<Vec<ListItemsDetail>>,
    pub total: Option<ListItemsTotal>,
}
model! { ListItemsResult {
    0 "detail" detail, 1 "total" total
} }

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
    0 "author" author, 1 "brandId" brand_id, 2 "categoryPath" category_path, 3 "channel" channel, 4 "duration" duration,
    5 "expireTime" expire_time, 6 "itemId" item_id, 7 "itemType" item_type, 8 "pubTime" pub_time, 9 "shopId" shop_id,
    10 "status" status, 11 "title" title
} }

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
    0 "instanceRecommendItem" instance_recommend_item, 1 "queryCount" query_count,
    2 "sceneRecommendItem" scene_recommend_item, 3 "sceneWeightItem" scene_weight_item, 4 "totalCount" total_count,
    5 "weightItem" weight_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogs {
    /// 1565193600 to 2147483647.
    pub end_time: i64,
    /// 1 to 2147483647.
    pub page: Option<i64>,
    pub query_params: Option<String>,
    /// 1 to 1000.
    pub size: Option<i64>,
    /// 1565193600 to 2147483647.
    pub start_time: i64,
    pub instance_id: String,
}
operation! { ListLogs(end_time: i64, start_time: i64, instance_id: String) "ListLogs" -> ListLogsOutput {
    0 "endTime" end_time, 1 "page" page: i64, 2 "queryParams" query_params: String, 3 "size" size: i64,
    4 "startTime" start_time, 5 "instanceId" instance_id
} [
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/logs", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogsOutput {
    pub code: Option<String>,
    pub headers: Option<ListLogsHeaders>,
    pub message: Option<String>,
    pub result: Option<Vec<BTreeMap<String, Value>>>,
}
model! { ListLogsOutput {
    0 "code" code, 1 "headers" headers, 2 "message" message, 3 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogsHeaders {
    pub x_total_count: Option<i64>,
}
model! { ListLogsHeaders {
    0 "X-Total-Count" x_total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMixCategories {}
operation! { ListMixCategories() "ListMixCategories" -> ListMixCategoriesOutput {} { method: "GET", path: "/v2/openapi/configurations/mixCategories", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMixCategoriesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<Vec<ListMixCategoriesResult>>,
}
model! { ListMixCategoriesOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMixCategoriesResult {
    pub categories: Option<Vec<i64>>,
}
model! { ListMixCategoriesResult {
    0 "categories" categories
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfflineStorages {}
operation! { ListOfflineStorages() "ListOfflineStorages" -> ListOfflineStoragesOutput {} { method: "GET", path: "/v2/openapi/instances/%5BinstanceId%5D/offlineStorages", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfflineStoragesOutput {
    pub result: Option<Vec<ListOfflineStoragesResult>>,
}
model! { ListOfflineStoragesOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfflineStoragesResult {
    pub meta: Option<BTreeMap<String, Value>>,
    pub table_name: Option<String>,
}
model! { ListOfflineStoragesResult {
    0 "meta" meta, 1 "tableName" table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRankingModelTemplates {
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub instance_id: String,
}
operation! { ListRankingModelTemplates(instance_id: String)
    "ListRankingModelTemplates" -> ListRankingModelTemplatesOutput {
    0 "page" page: i64, 1 "size" size: i64, 2 "instanceId" instance_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/ranking-model-templates", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRankingModelTemplatesOutput {
    pub result: Option<Vec<RankingModelTemplate>>,
}
model! { ListRankingModelTemplatesOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRankingModelVersions {
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub status: Option<String>,
    pub template_id: String,
    pub instance_id: String,
}
operation! { ListRankingModelVersions(template_id: String, instance_id: String)
    "ListRankingModelVersions" -> ListRankingModelVersionsOutput {
    0 "page" page: i64, 1 "size" size: i64, 2 "status" status: String, 3 "templateId" template_id,
    4 "instanceId" instance_id
} [
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/ranking-model-versions", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRankingModelVersionsOutput {
    pub result: Option<Vec<RankingModelVersion>>,
}
model! { ListRankingModelVersionsOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRankingModels {
    /// 1 to 2147483647.
    pub page: Option<i64>,
    pub ranking_model_id: Option<String>,
    /// 1 to 2147483647.
    pub size: Option<i64>,
    pub instance_id: String,
}
operation! { ListRankingModels(instance_id: String) "ListRankingModels" -> ListRankingModelsOutput {
    0 "page" page: i64, 1 "rankingModelId" ranking_model_id: String, 2 "size" size: i64, 3 "instanceId" instance_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/ranking-models", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRankingModelsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<Vec<ListRankingModelsResult>>,
}
model! { ListRankingModelsOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRankingModelsResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub meta: Option<BTreeMap<String, Value>>,
    pub ranking_model_id: Option<String>,
}
model! { ListRankingModelsResult {
    0 "gmtCreate" gmt_create, 1 "gmtModified" gmt_modified, 2 "meta" meta, 3 "rankingModelId" ranking_model_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRankingSystemHistories {
    pub operate_type: Option<String>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub instance_id: String,
    pub name: String,
}
operation! { ListRankingSystemHistories(instance_id: String, name: String)
    "ListRankingSystemHistories" -> ListRankingSystemHistoriesOutput {
    0 "operateType" operate_type: String, 1 "page" page: i64, 2 "size" size: i64, 3 "instanceId" instance_id,
    4 "name" name
} [
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/ranking-systems/{name}/histories", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRankingSystemHistoriesOutput {
    pub result: Option<Vec<RankingSystemHistory>>,
}
model! { ListRankingSystemHistoriesOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRankingSystems {
    pub deploy_status: Option<String>,
    pub name: Option<String>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub instance_id: String,
}
operation! { ListRankingSystems(instance_id: String) "ListRankingSystems" -> ListRankingSystemsOutput {
    0 "deployStatus" deploy_status: String, 1 "name" name: String, 2 "page" page: i64, 3 "size" size: i64,
    4 "instanceId" instance_id
} [
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/ranking-systems", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRankingSystemsOutput {
    pub result: Option<Vec<RankingSystem>>,
}
model! { ListRankingSystemsOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRuleConditions {
    pub instance_id: String,
}
operation! { ListRuleConditions(instance_id: String) "ListRuleConditions" -> ListRuleConditionsOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/rule-conditions", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRuleConditionsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<Vec<ListRuleConditionsResult>>,
}
model! { ListRuleConditionsOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRuleConditionsResult {
    pub select_type: Option<String>,
    pub select_value: Option<String>,
    pub selection_operation: Option<String>,
}
model! { ListRuleConditionsResult {
    0 "selectType" select_type, 1 "selectValue" select_value, 2 "selectionOperation" selection_operation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRuleTasks {
    pub scene_id: String,
    pub instance_id: String,
}
operation! { ListRuleTasks(scene_id: String, instance_id: String) "ListRuleTasks" -> ListRuleTasksOutput {
    0 "sceneId" scene_id, 1 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/rule-tasks", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRuleTasksOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<ListRuleTasksResult>,
}
model! { ListRuleTasksOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRuleTasksResult {
    pub finish_rate: Option<i64>,
    pub finish_time: Option<i64>,
}
model! { ListRuleTasksResult {
    0 "finishRate" finish_rate, 1 "finishTime" finish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRules {
    /// 1565193600 to 4102416000.
    pub end_time: Option<i64>,
    /// 1 to 2147483647.
    pub page: Option<i64>,
    pub rule_type: String,
    pub scene_id: String,
    /// 1 to 2147483647.
    pub size: Option<i64>,
    /// 1546300800 to 4102444800.
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub instance_id: String,
}
operation! { ListRules(rule_type: String, scene_id: String, instance_id: String) "ListRules" -> ListRulesOutput {
    0 "endTime" end_time: i64, 1 "page" page: i64, 2 "ruleType" rule_type, 3 "sceneId" scene_id, 4 "size" size: i64,
    5 "startTime" start_time: i64, 6 "status" status: String, 7 "instanceId" instance_id
} [
    Mark { index: 7, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/rules", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<Vec<ListRulesResult>>,
}
model! { ListRulesOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub rule_id: Option<String>,
    pub status: Option<String>,
}
model! { ListRulesResult {
    0 "gmtCreate" gmt_create, 1 "gmtModified" gmt_modified, 2 "ruleId" rule_id, 3 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSampleFormatConfigs {
    pub instance_id: String,
    pub sample_id: String,
}
operation! { ListSampleFormatConfigs(instance_id: String, sample_id: String)
    "ListSampleFormatConfigs" -> ListSampleFormatConfigsOutput {
    0 "instanceId" instance_id, 1 "sampleId" sample_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/samples/{sampleId}/format-configs", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSampleFormatConfigsOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { ListSampleFormatConfigsOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSamples {
    pub page: Option<i64>,
    pub sample_id: Option<String>,
    pub size: Option<i64>,
    pub instance_id: String,
}
operation! { ListSamples(instance_id: String) "ListSamples" -> ListSamplesOutput {
    0 "page" page: i64, 1 "sampleId" sample_id: String, 2 "size" size: i64, 3 "instanceId" instance_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/samples", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSamplesOutput {
    pub result: Option<Vec<Sample>>,
}
model! { ListSamplesOutput {
    0 "result" result
} }

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
    pub instance_id: String,
    pub scene_id: String,
}
operation! { ListSceneItems(instance_id: String, scene_id: String) "ListSceneItems" -> ListSceneItemsOutput {
    0 "operationRuleId" operation_rule_id: String, 1 "page" page: i64, 2 "previewType" preview_type: String,
    3 "queryCount" query_count: i64, 4 "selectionRuleId" selection_rule_id: String, 5 "size" size: i64,
    6 "instanceId" instance_id, 7 "sceneId" scene_id
} [
    Mark { index: 6, location: Location::Path, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/scenes/{sceneId}/items", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSceneItemsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<ListSceneItemsResult>,
}
model! { ListSceneItemsOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSceneItemsResult {
    pub detail: Option<Vec<ListSceneItemsDetail>>,
    pub total: Option<ListSceneItemsTotal>,
}
model! { ListSceneItemsResult {
    0 "detail" detail, 1 "total" total
} }

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
    0 "author" author, 1 "brandId" brand_id, 2 "categoryPath" category_path, 3 "channel" channel, 4 "duration" duration,
    5 "expireTime" expire_time, 6 "itemId" item_id, 7 "itemType" item_type, 8 "pubTime" pub_time, 9 "shopId" shop_id,
    10 "status" status, 11 "title" title
} }

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
    0 "instanceRecommendItem" instance_recommend_item, 1 "sceneRecommendItem" scene_recommend_item,
    2 "sceneWeightItem" scene_weight_item, 3 "totalCount" total_count, 4 "weightItem" weight_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSceneParameters {
    pub instance_id: String,
}
operation! { ListSceneParameters(instance_id: String) "ListSceneParameters" -> ListSceneParametersOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/dashboard/scene-parameters", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSceneParametersOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<ListSceneParametersResult>,
}
model! { ListSceneParametersOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSceneParametersResult {
    pub scene_id: Option<Vec<String>>,
    pub trace_id: Option<Vec<String>>,
}
model! { ListSceneParametersResult {
    0 "sceneId" scene_id, 1 "traceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScenes {
    /// 1 to 2147483647.
    pub page: Option<i64>,
    pub scene_id: Option<String>,
    /// 1 to 2147483647.
    pub size: Option<i64>,
    pub status: Option<String>,
    pub instance_id: String,
}
operation! { ListScenes(instance_id: String) "ListScenes" -> ListScenesOutput {
    0 "page" page: i64, 1 "sceneId" scene_id: String, 2 "size" size: i64, 3 "status" status: String,
    4 "instanceId" instance_id
} [
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/scenes", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScenesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<Vec<ListScenesResult>>,
}
model! { ListScenesOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScenesResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub scene_id: Option<String>,
    pub status: Option<String>,
}
model! { ListScenesResult {
    0 "gmtCreate" gmt_create, 1 "gmtModified" gmt_modified, 2 "sceneId" scene_id, 3 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUmengAppkeys {}
operation! { ListUmengAppkeys() "ListUmengAppkeys" -> ListUmengAppkeysOutput {} { method: "GET", path: "/v2/openapi/umeng/appkeys", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUmengAppkeysOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<Vec<ListUmengAppkeysResult>>,
}
model! { ListUmengAppkeysOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUmengAppkeysResult {
    pub appkey: Option<String>,
    pub name: Option<String>,
    pub platform: Option<String>,
}
model! { ListUmengAppkeysResult {
    0 "appkey" appkey, 1 "name" name, 2 "platform" platform
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserClusters {
    pub instance_id: String,
}
operation! { ListUserClusters(instance_id: String) "ListUserClusters" -> ListUserClustersOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/user-clusters", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserClustersOutput {
    pub headers: Option<ListUserClustersHeaders>,
    pub result: Option<Vec<ListUserClustersResult>>,
}
model! { ListUserClustersOutput {
    0 "headers" headers, 1 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserClustersHeaders {
    pub x_total_count: Option<i64>,
}
model! { ListUserClustersHeaders {
    0 "X-Total-Count" x_total_count
} }

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
    0 "gmtCreate" gmt_create, 1 "gmtModified" gmt_modified, 2 "meta" meta, 3 "name" name, 4 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserClustersMeta {
    pub description: Option<String>,
    pub meta_type: Option<String>,
}
model! { ListUserClustersMeta {
    0 "description" description, 1 "metaType" meta_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSource {
    pub instance_id: String,
    pub table_name: String,
}
operation! { ModifyDataSource(instance_id: String, table_name: String) "ModifyDataSource" -> ModifyDataSourceOutput {
    0 "instanceId" instance_id, 1 "tableName" table_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/dataSources/{tableName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSourceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<ModifyDataSourceResult>,
}
model! { ModifyDataSourceOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSourceResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub meta: Option<ModifyDataSourceMeta>,
    pub table_name: Option<String>,
}
model! { ModifyDataSourceResult {
    0 "gmtCreate" gmt_create, 1 "gmtModified" gmt_modified, 2 "meta" meta, 3 "tableName" table_name
} }

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
    0 "accessKeyId" access_key_id, 1 "bucketName" bucket_name, 2 "partition" partition, 3 "path" path,
    4 "projectName" project_name, 5 "tableName" table_name, 6 "timestamp" timestamp, 7 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFeatureTable {
    pub instance_id: String,
    pub r#type: String,
    pub feature_table_id: String,
}
operation! { ModifyFeatureTable(instance_id: String, r#type: String, feature_table_id: String)
    "ModifyFeatureTable" -> ModifyFeatureTableOutput {
    0 "instanceId" instance_id, 1 "type" r#type, 2 "featureTableId" feature_table_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/feature-tables/{type}/{featureTableId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFeatureTableOutput {
    pub result: Option<FeatureTable>,
}
model! { ModifyFeatureTableOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFilteringAlgorithmMeta {
    pub instance_id: String,
    pub algorithm_id: String,
}
operation! { ModifyFilteringAlgorithmMeta(instance_id: String, algorithm_id: String)
    "ModifyFilteringAlgorithmMeta" -> ModifyFilteringAlgorithmMetaOutput {
    0 "instanceId" instance_id, 1 "algorithmId" algorithm_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/filtering-algorithms/{algorithmId}/meta", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFilteringAlgorithmMetaOutput {
    pub result: Option<ModifyFilteringAlgorithmMetaResult>,
}
model! { ModifyFilteringAlgorithmMetaOutput {
    0 "result" result
} }

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
    0 "algorithmId" algorithm_id, 1 "gmtCreate" gmt_create, 2 "gmtModified" gmt_modified, 3 "meta" meta,
    4 "status" status
} }

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
    0 "algorithmName" algorithm_name, 1 "category" category, 2 "clusterId" cluster_id, 3 "cron" cron,
    4 "cronEnabled" cron_enabled, 5 "description" description, 6 "extInfo" ext_info, 7 "metaType" meta_type,
    8 "projectName" project_name, 9 "tableName" table_name, 10 "taskId" task_id, 11 "threshold" threshold,
    12 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFilteringAlgorithmMetaExtInfo {
    pub item_separator: Option<String>,
    pub kv_separator: Option<String>,
}
model! { ModifyFilteringAlgorithmMetaExtInfo {
    0 "itemSeparator" item_separator, 1 "kvSeparator" kv_separator
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFilteringAlgorithmMetaThreshold {
    pub index_loss_threshold: Option<i64>,
    pub index_size_threshold: Option<i64>,
    pub source_data_record_threshold: Option<i64>,
    pub source_data_size_threshold: Option<i64>,
}
model! { ModifyFilteringAlgorithmMetaThreshold {
    0 "indexLossThreshold" index_loss_threshold, 1 "indexSizeThreshold" index_size_threshold,
    2 "sourceDataRecordThreshold" source_data_record_threshold, 3 "sourceDataSizeThreshold" source_data_size_threshold
} }

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
    pub instance_id: String,
    pub task_id: String,
}
operation! { ModifyFlowControlTask(instance_id: String, task_id: String)
    "ModifyFlowControlTask" -> ModifyFlowControlTaskOutput {
    0 "TaskName" task_name: String, 1 "description" description: String, 2 "endTime" end_time: i64,
    3 "metaType" meta_type: String, 4 "sceneIds" scene_ids: String,
    5 "selectionParams" selection_params: Vec<ModifyFlowControlTaskSelectionParams>, 6 "startTime" start_time: i64,
    7 "target" target: ModifyFlowControlTaskTarget, 8 "instanceId" instance_id, 9 "taskId" task_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Path, style: Style::None },
    Mark { index: 9, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/flowControlTasks/{taskId}", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowControlTaskTarget {
    pub r#type: Option<String>,
    pub value: Option<i64>,
}
input! { ModifyFlowControlTaskTarget() {
    0 "type" r#type: String, 1 "value" value: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowControlTaskOutput {
    pub result: Option<ModifyFlowControlTaskResult>,
}
model! { ModifyFlowControlTaskOutput {
    0 "result" result
} }

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
    0 "TaskId" task_id, 1 "gmtCreate" gmt_create, 2 "gmtModified" gmt_modified, 3 "meta" meta, 4 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowControlTaskMeta {
    pub description: Option<String>,
    pub end_time: Option<i64>,
    pub meta_type: Option<String>,
    pub scene_ids: Option<String>,
    pub selection_params: Option<Vec<ModifyFlowControlTaskMetaSelectionParams>>,
    pub start_time: Option<i64>,
    pub target: Option<ModifyFlowControlTaskMetaTarget>,
    pub task_name: Option<String>,
}
model! { ModifyFlowControlTaskMeta {
    0 "description" description, 1 "endTime" end_time, 2 "metaType" meta_type, 3 "sceneIds" scene_ids,
    4 "selectionParams" selection_params, 5 "startTime" start_time, 6 "target" target, 7 "taskName" task_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowControlTaskMetaSelectionParams {
    pub select_type: Option<String>,
    pub select_value: Option<String>,
    pub selection_operation: Option<String>,
}
model! { ModifyFlowControlTaskMetaSelectionParams {
    0 "selectType" select_type, 1 "selectValue" select_value, 2 "selectionOperation" selection_operation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowControlTaskMetaTarget {
    pub r#type: Option<String>,
    pub value: Option<i64>,
}
model! { ModifyFlowControlTaskMetaTarget {
    0 "type" r#type, 1 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstance {
    pub instance_id: String,
}
operation! { ModifyInstance(instance_id: String) "ModifyInstance" -> ModifyInstanceOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<ModifyInstanceResult>,
}
model! { ModifyInstanceOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

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
    0 "chargeType" charge_type, 1 "commodityCode" commodity_code, 2 "dataSetVersion" data_set_version,
    3 "expiredTime" expired_time, 4 "gmtCreate" gmt_create, 5 "gmtModified" gmt_modified, 6 "industry" industry,
    7 "instanceId" instance_id, 8 "lockMode" lock_mode, 9 "name" name, 10 "regionId" region_id, 11 "status" status,
    12 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyItems {
    pub instance_id: String,
}
operation! { ModifyItems(instance_id: String) "ModifyItems" -> ModifyItemsOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { path: "/v2/openapi/instances/{instanceId}/items", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyItemsOutput {
    pub result: Option<bool>,
}
model! { ModifyItemsOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineStorages {}
operation! { ModifyOfflineStorages() "ModifyOfflineStorages" -> ModifyOfflineStoragesOutput {} { path: "/v2/openapi/instances/%5BinstanceId%5D/offlineStorages", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOfflineStoragesOutput {
    pub result: Option<bool>,
}
model! { ModifyOfflineStoragesOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRankingModel {
    pub instance_id: String,
    pub ranking_model_id: String,
}
operation! { ModifyRankingModel(instance_id: String, ranking_model_id: String)
    "ModifyRankingModel" -> ModifyRankingModelOutput {
    0 "instanceId" instance_id, 1 "rankingModelId" ranking_model_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/ranking-models/{rankingModelId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRankingModelOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<ModifyRankingModelResult>,
}
model! { ModifyRankingModelOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRankingModelResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub meta: Option<BTreeMap<String, Value>>,
    pub ranking_model_id: Option<String>,
}
model! { ModifyRankingModelResult {
    0 "gmtCreate" gmt_create, 1 "gmtModified" gmt_modified, 2 "meta" meta, 3 "rankingModelId" ranking_model_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRankingModelTemplate {
    pub body: Option<BTreeMap<String, Value>>,
    pub instance_id: String,
    pub template_id: String,
}
operation! { ModifyRankingModelTemplate(instance_id: String, template_id: String)
    "ModifyRankingModelTemplate" -> ModifyRankingModelTemplateOutput {
    0 "body" body: BTreeMap<String, Value>, 1 "instanceId" instance_id, 2 "templateId" template_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/ranking-model-templates/{templateId}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRankingModelTemplateOutput {
    pub result: Option<RankingModelTemplate>,
}
model! { ModifyRankingModelTemplateOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRankingSystem {
    pub body: Option<BTreeMap<String, Value>>,
    pub instance_id: String,
    pub name: String,
}
operation! { ModifyRankingSystem(instance_id: String, name: String) "ModifyRankingSystem" -> ModifyRankingSystemOutput {
    0 "body" body: BTreeMap<String, Value>, 1 "instanceId" instance_id, 2 "name" name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/ranking-systems/{name}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRankingSystemOutput {
    pub result: Option<RankingSystem>,
}
model! { ModifyRankingSystemOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRule {
    pub instance_id: String,
    pub rule_id: String,
}
operation! { ModifyRule(instance_id: String, rule_id: String) "ModifyRule" -> ModifyRuleOutput {
    0 "instanceId" instance_id, 1 "ruleId" rule_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/rules/{ruleId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRuleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<ModifyRuleResult>,
}
model! { ModifyRuleOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRuleResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub rule_id: Option<String>,
    pub rule_meta: Option<BTreeMap<String, Value>>,
    pub status: Option<String>,
}
model! { ModifyRuleResult {
    0 "gmtCreate" gmt_create, 1 "gmtModified" gmt_modified, 2 "ruleId" rule_id, 3 "ruleMeta" rule_meta,
    4 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySample {
    pub body: Option<BTreeMap<String, Value>>,
    pub instance_id: String,
    pub sample_id: String,
}
operation! { ModifySample(instance_id: String, sample_id: String) "ModifySample" -> ModifySampleOutput {
    0 "body" body: BTreeMap<String, Value>, 1 "instanceId" instance_id, 2 "sampleId" sample_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/samples/{sampleId}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySampleOutput {
    pub result: Option<Sample>,
}
model! { ModifySampleOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScene {
    pub instance_id: String,
    pub scene_id: String,
}
operation! { ModifyScene(instance_id: String, scene_id: String) "ModifyScene" -> ModifySceneOutput {
    0 "instanceId" instance_id, 1 "sceneId" scene_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/scenes/{sceneId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySceneOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<ModifySceneResult>,
}
model! { ModifySceneOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySceneResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub scene_id: Option<String>,
    pub status: Option<String>,
}
model! { ModifySceneResult {
    0 "gmtCreate" gmt_create, 1 "gmtModified" gmt_modified, 2 "sceneId" scene_id, 3 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineFilteringAlgorithm {
    pub instance_id: String,
    pub algorithm_id: String,
}
operation! { OfflineFilteringAlgorithm(instance_id: String, algorithm_id: String)
    "OfflineFilteringAlgorithm" -> OfflineFilteringAlgorithmOutput {
    0 "instanceId" instance_id, 1 "algorithmId" algorithm_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/v2/openapi/instances/{instanceId}/filtering-algorithms/{algorithmId}/actions/offline", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineFilteringAlgorithmOutput {
    pub result: Option<OfflineFilteringAlgorithmResult>,
}
model! { OfflineFilteringAlgorithmOutput {
    0 "result" result
} }

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
    0 "algorithmId" algorithm_id, 1 "gmtCreate" gmt_create, 2 "gmtModified" gmt_modified, 3 "meta" meta,
    4 "status" status
} }

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
    0 "algorithmName" algorithm_name, 1 "category" category, 2 "clusterId" cluster_id, 3 "cron" cron,
    4 "cronEnabled" cron_enabled, 5 "description" description, 6 "extInfo" ext_info, 7 "metaType" meta_type,
    8 "projectName" project_name, 9 "tableName" table_name, 10 "taskId" task_id, 11 "threshold" threshold,
    12 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineFilteringAlgorithmExtInfo {
    pub item_separator: Option<String>,
    pub kv_separator: Option<String>,
}
model! { OfflineFilteringAlgorithmExtInfo {
    0 "itemSeparator" item_separator, 1 "kvSeparator" kv_separator
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineFilteringAlgorithmThreshold {
    pub index_loss_threshold: Option<i64>,
    pub index_size_threshold: Option<i64>,
    pub source_data_record_threshold: Option<i64>,
    pub source_data_size_threshold: Option<i64>,
}
model! { OfflineFilteringAlgorithmThreshold {
    0 "indexLossThreshold" index_loss_threshold, 1 "indexSizeThreshold" index_size_threshold,
    2 "sourceDataRecordThreshold" source_data_record_threshold, 3 "sourceDataSizeThreshold" source_data_size_threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishFlowControlTask {
    pub instance_id: String,
    pub task_id: String,
}
operation! { PublishFlowControlTask(instance_id: String, task_id: String)
    "PublishFlowControlTask" -> PublishFlowControlTaskOutput {
    0 "instanceId" instance_id, 1 "taskId" task_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/flowControlTasks/{taskId}/actions/publish", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishFlowControlTaskOutput {
    pub result: Option<bool>,
}
model! { PublishFlowControlTaskOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishRule {
    pub rule_type: String,
    pub scene_id: String,
    pub instance_id: String,
    pub rule_id: String,
}
operation! { PublishRule(rule_type: String, scene_id: String, instance_id: String, rule_id: String)
    "PublishRule" -> PublishRuleOutput {
    0 "ruleType" rule_type, 1 "sceneId" scene_id, 2 "instanceId" instance_id, 3 "ruleId" rule_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/rules/{ruleId}/actions/publish", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishRuleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<PublishRuleResult>,
}
model! { PublishRuleOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishRuleResult {
    pub rule_id: Option<String>,
}
model! { PublishRuleResult {
    0 "ruleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushColdStartDocument {
    pub body: Option<Vec<PushColdStartDocumentBody>>,
    pub instance_id: String,
    pub table_name: String,
}
operation! { PushColdStartDocument(instance_id: String, table_name: String)
    "PushColdStartDocument" -> PushColdStartDocumentOutput {
    0 "body" body: Vec<PushColdStartDocumentBody>, 1 "instanceId" instance_id, 2 "tableName" table_name
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/v2/openapi/instances/cold-start/{instanceId}/tables/{tableName}/actions/bulk", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushColdStartDocumentBody {
    pub cmd: Option<String>,
    pub fields: Option<Value>,
}
input! { PushColdStartDocumentBody() {
    0 "cmd" cmd: String, 1 "fields" fields: Value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushColdStartDocumentOutput {
    pub result: Option<bool>,
}
model! { PushColdStartDocumentOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushDocument {
    pub instance_id: String,
    pub table_name: String,
}
operation! { PushDocument(instance_id: String, table_name: String) "PushDocument" -> PushDocumentOutput {
    0 "instanceId" instance_id, 1 "tableName" table_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/v2/openapi/instances/{instanceId}/tables/{tableName}/actions/bulk", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushDocumentOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<bool>,
}
model! { PushDocumentOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushIntervention {
    pub instance_id: String,
}
operation! { PushIntervention(instance_id: String) "PushIntervention" -> PushInterventionOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { path: "/v2/openapi/instances/{instanceId}/actions/intervene", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushInterventionOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<bool>,
}
model! { PushInterventionOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataMessage {
    pub bhv_type: Option<String>,
    pub cmd_type: Option<String>,
    /// 1565193600 to 4102416000.
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
    /// 1565193600 to 4102416000.
    pub start_time: i64,
    pub trace_id: Option<String>,
    pub user_id: Option<String>,
    pub user_type: Option<String>,
    pub instance_id: String,
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
    Mark { index: 14, location: Location::Path, style: Style::None },
    Mark { index: 15, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/tables/{table}/data-message", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataMessageOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<BTreeMap<String, Value>>,
}
model! { QueryDataMessageOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataMessageStatistics {
    pub bhv_type: Option<String>,
    pub cmd_type: Option<String>,
    /// 946656000 to 4102416000.
    pub end_time: i64,
    pub imei: Option<String>,
    pub item_id: Option<String>,
    pub item_type: Option<String>,
    pub message_source: Option<String>,
    pub scene_id: Option<String>,
    /// 946656000 to 4102416000.
    pub start_time: i64,
    pub trace_id: Option<String>,
    pub user_id: Option<String>,
    pub user_type: Option<String>,
    pub instance_id: String,
    pub table: String,
}
operation! { QueryDataMessageStatistics(end_time: i64, start_time: i64, instance_id: String, table: String)
    "QueryDataMessageStatistics" -> QueryDataMessageStatisticsOutput {
    0 "bhvType" bhv_type: String, 1 "cmdType" cmd_type: String, 2 "endTime" end_time, 3 "imei" imei: String,
    4 "itemId" item_id: String, 5 "itemType" item_type: String, 6 "messageSource" message_source: String,
    7 "sceneId" scene_id: String, 8 "startTime" start_time, 9 "traceId" trace_id: String, 10 "userId" user_id: String,
    11 "userType" user_type: String, 12 "instanceId" instance_id, 13 "table" table
} [
    Mark { index: 12, location: Location::Path, style: Style::None },
    Mark { index: 13, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/tables/{table}/data-message-statistics", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataMessageStatisticsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<BTreeMap<String, Value>>,
}
model! { QueryDataMessageStatisticsOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryExceptionHistory {
    /// 1565193600 to 4102416000.
    pub end_time: i64,
    /// 1565193600 to 4102416000.
    pub start_time: i64,
    pub r#type: String,
    pub instance_id: String,
}
operation! { QueryExceptionHistory(end_time: i64, start_time: i64, r#type: String, instance_id: String)
    "QueryExceptionHistory" -> QueryExceptionHistoryOutput {
    0 "endTime" end_time, 1 "startTime" start_time, 2 "type" r#type, 3 "instanceId" instance_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/sync-reports/exception-history", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryExceptionHistoryOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<BTreeMap<String, Value>>,
}
model! { QueryExceptionHistoryOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRawData {
    pub imei: Option<String>,
    pub item_id: Option<String>,
    pub item_type: Option<String>,
    pub user_id: Option<String>,
    pub user_type: Option<String>,
    pub instance_id: String,
    pub table: String,
}
operation! { QueryRawData(instance_id: String, table: String) "QueryRawData" -> QueryRawDataOutput {
    0 "imei" imei: String, 1 "itemId" item_id: String, 2 "itemType" item_type: String, 3 "userId" user_id: String,
    4 "userType" user_type: String, 5 "instanceId" instance_id, 6 "table" table
} [
    Mark { index: 5, location: Location::Path, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/tables/{table}/raw-data", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRawDataOutput {
    pub message: Option<String>,
    pub code: Option<String>,
    pub result: Option<BTreeMap<String, Value>>,
}
model! { QueryRawDataOutput {
    0 "Message" message, 1 "code" code, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySingleAggregationReport {
    pub instance_id: String,
}
operation! { QuerySingleAggregationReport(instance_id: String)
    "QuerySingleAggregationReport" -> QuerySingleAggregationReportOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/sync-reports/single-aggregation-report", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySingleAggregationReportOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<BTreeMap<String, Value>>,
}
model! { QuerySingleAggregationReportOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySingleReport {
    pub report_type: String,
    pub instance_id: String,
}
operation! { QuerySingleReport(report_type: String, instance_id: String)
    "QuerySingleReport" -> QuerySingleReportOutput {
    0 "reportType" report_type, 1 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/sync-reports/single-report", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySingleReportOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<BTreeMap<String, Value>>,
}
model! { QuerySingleReportOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySyncReportAggregation {
    /// 1565193600 to 4102416000.
    pub end_time: i64,
    /// 1565193600 to 4102416000.
    pub start_time: i64,
    pub instance_id: String,
}
operation! { QuerySyncReportAggregation(end_time: i64, start_time: i64, instance_id: String)
    "QuerySyncReportAggregation" -> QuerySyncReportAggregationOutput {
    0 "endTime" end_time, 1 "startTime" start_time, 2 "instanceId" instance_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/sync-reports/aggregation", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySyncReportAggregationOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<BTreeMap<String, Value>>,
}
model! { QuerySyncReportAggregationOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildIndex {
    pub instance_id: String,
    pub algorithm_id: String,
}
operation! { RebuildIndex(instance_id: String, algorithm_id: String) "RebuildIndex" -> RebuildIndexOutput {
    0 "instanceId" instance_id, 1 "algorithmId" algorithm_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/v2/openapi/instances/{instanceId}/filtering-algorithms/{algorithmId}/actions/rebuild", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildIndexOutput {
    pub result: Option<String>,
}
model! { RebuildIndexOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Recommend {
    pub filter: Option<String>,
    pub imei: Option<String>,
    pub ip: Option<String>,
    pub items: Option<String>,
    pub rank_open: Option<bool>,
    pub rec_type: Option<String>,
    pub return_count: i64,
    pub scene_id: Option<String>,
    pub service_type: Option<String>,
    pub strategy: Option<String>,
    pub user_id: Option<String>,
    pub user_info: Option<String>,
    pub instance_id: String,
}
operation! { Recommend(return_count: i64, instance_id: String) "Recommend" -> RecommendOutput {
    0 "filter" filter: String, 1 "imei" imei: String, 2 "ip" ip: String, 3 "items" items: String,
    4 "rankOpen" rank_open: bool, 5 "recType" rec_type: String, 6 "returnCount" return_count,
    7 "sceneId" scene_id: String, 8 "serviceType" service_type: String, 9 "strategy" strategy: String,
    10 "userId" user_id: String, 11 "userInfo" user_info: String, 12 "instanceId" instance_id
} [
    Mark { index: 12, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/openapi/instances/{instanceId}/actions/recommend", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecommendOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<Vec<RecommendResult>>,
}
model! { RecommendOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

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
    0 "flowWeight" flow_weight, 1 "itemId" item_id, 2 "itemType" item_type, 3 "matchInfo" match_info,
    4 "message" message, 5 "position" position, 6 "traceId" trace_id, 7 "traceInfo" trace_info, 8 "weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshFeatureTable {
    pub instance_id: String,
    pub r#type: String,
    pub feature_table_id: String,
}
operation! { RefreshFeatureTable(instance_id: String, r#type: String, feature_table_id: String)
    "RefreshFeatureTable" -> RefreshFeatureTableOutput {
    0 "instanceId" instance_id, 1 "type" r#type, 2 "featureTableId" feature_table_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/feature-tables/{type}/{featureTableId}/actions/refresh", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshFeatureTableOutput {
    pub result: Option<FeatureTable>,
}
model! { RefreshFeatureTableOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackRankingSystem {
    pub body: Option<BTreeMap<String, Value>>,
    pub instance_id: String,
    pub name: String,
}
operation! { RollbackRankingSystem(instance_id: String, name: String)
    "RollbackRankingSystem" -> RollbackRankingSystemOutput {
    0 "body" body: BTreeMap<String, Value>, 1 "instanceId" instance_id, 2 "name" name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/v2/openapi/instances/{instanceId}/ranking-systems/{name}/actions/rollback", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackRankingSystemOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { RollbackRankingSystemOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstance {
    pub instance_id: String,
}
operation! { RunInstance(instance_id: String) "RunInstance" -> RunInstanceOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { path: "/v2/openapi/instances/{instanceId}/actions/import", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstanceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<bool>,
}
model! { RunInstanceOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRankingModelTemplate {
    pub instance_id: String,
    pub template_id: String,
}
operation! { RunRankingModelTemplate(instance_id: String, template_id: String)
    "RunRankingModelTemplate" -> RunRankingModelTemplateOutput {
    0 "instanceId" instance_id, 1 "templateId" template_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/v2/openapi/instances/{instanceId}/ranking-model-templates/{templateId}/actions/run", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRankingModelTemplateOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { RunRankingModelTemplateOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSampleFormatConfig {
    pub mode: Option<String>,
    pub instance_id: String,
    pub sample_id: String,
}
operation! { RunSampleFormatConfig(instance_id: String, sample_id: String)
    "RunSampleFormatConfig" -> RunSampleFormatConfigOutput {
    0 "mode" mode: String, 1 "instanceId" instance_id, 2 "sampleId" sample_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/samples/{sampleId}/format-configs/actions/run", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSampleFormatConfigOutput {
    pub result: Option<bool>,
}
model! { RunSampleFormatConfigOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDataSet {
    pub instance_id: String,
    pub version_id: String,
}
operation! { StopDataSet(instance_id: String, version_id: String) "StopDataSet" -> StopDataSetOutput {
    0 "instanceId" instance_id, 1 "versionId" version_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/v2/openapi/instances/{instanceId}/dataSets/{versionId}/actions/stop", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDataSetOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<StopDataSetResult>,
}
model! { StopDataSetOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

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
    0 "gmtCreate" gmt_create, 1 "gmtModified" gmt_modified, 2 "instanceId" instance_id, 3 "state" state,
    4 "versionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopFlowControlTask {
    pub instance_id: String,
    pub task_id: String,
}
operation! { StopFlowControlTask(instance_id: String, task_id: String)
    "StopFlowControlTask" -> StopFlowControlTaskOutput {
    0 "instanceId" instance_id, 1 "taskId" task_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/flowControlTasks/{taskId}/actions/stop", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopFlowControlTaskOutput {
    pub result: Option<bool>,
}
model! { StopFlowControlTaskOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnLockIndexVersion {
    pub instance_id: String,
    pub algorithm_id: String,
}
operation! { UnLockIndexVersion(instance_id: String, algorithm_id: String)
    "UnLockIndexVersion" -> UnLockIndexVersionOutput {
    0 "instanceId" instance_id, 1 "algorithmId" algorithm_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/v2/openapi/instances/{instanceId}/filtering-algorithms/{algorithmId}/actions/unlock", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnLockIndexVersionOutput {
    pub result: Option<bool>,
}
model! { UnLockIndexVersionOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentBasicInfo {
    pub instance_id: String,
    pub scene_id: String,
    pub experiment_id: String,
}
operation! { UpdateExperimentBasicInfo(instance_id: String, scene_id: String, experiment_id: String)
    "UpdateExperimentBasicInfo" -> UpdateExperimentBasicInfoOutput {
    0 "instanceId" instance_id, 1 "sceneId" scene_id, 2 "experimentId" experiment_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/scenes/{sceneId}/experiments/{experimentId}/basic", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentBasicInfoOutput {
    pub result: Option<UpdateExperimentBasicInfoResult>,
}
model! { UpdateExperimentBasicInfoOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentBasicInfoResult {
    pub algorithms: Option<Vec<UpdateExperimentBasicInfoAlgorithms>>,
    pub base: Option<bool>,
    pub buckets: Option<Vec<String>>,
    pub description: Option<String>,
    pub experiment_id: Option<String>,
    pub name: Option<String>,
    pub offline_time: Option<String>,
    pub online_time: Option<String>,
    pub status: Option<String>,
}
model! { UpdateExperimentBasicInfoResult {
    0 "algorithms" algorithms, 1 "base" base, 2 "buckets" buckets, 3 "description" description,
    4 "experimentId" experiment_id, 5 "name" name, 6 "offlineTime" offline_time, 7 "onlineTime" online_time,
    8 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentBasicInfoAlgorithms {
    pub category: Option<String>,
    pub config: Option<Vec<UpdateExperimentBasicInfoConfig>>,
    pub default_value: Option<String>,
    pub experiment_value: Option<String>,
    pub has_config: Option<bool>,
    pub key: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { UpdateExperimentBasicInfoAlgorithms {
    0 "category" category, 1 "config" config, 2 "defaultValue" default_value, 3 "experimentValue" experiment_value,
    4 "hasConfig" has_config, 5 "key" key, 6 "name" name, 7 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentBasicInfoConfig {
    pub default_value: Option<String>,
    pub experiment_value: Option<String>,
    pub key: Option<String>,
    pub name: Option<String>,
}
model! { UpdateExperimentBasicInfoConfig {
    0 "defaultValue" default_value, 1 "experimentValue" experiment_value, 2 "key" key, 3 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentConfig {
    pub instance_id: String,
    pub scene_id: String,
    pub experiment_id: String,
}
operation! { UpdateExperimentConfig(instance_id: String, scene_id: String, experiment_id: String)
    "UpdateExperimentConfig" -> UpdateExperimentConfigOutput {
    0 "instanceId" instance_id, 1 "sceneId" scene_id, 2 "experimentId" experiment_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/scenes/{sceneId}/experiments/{experimentId}/config", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentConfigOutput {
    pub result: Option<UpdateExperimentConfigResult>,
}
model! { UpdateExperimentConfigOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentConfigResult {
    pub algorithms: Option<Vec<UpdateExperimentConfigAlgorithms>>,
    pub base: Option<bool>,
    pub buckets: Option<Vec<String>>,
    pub description: Option<String>,
    pub experiment_id: Option<String>,
    pub name: Option<String>,
    pub offline_time: Option<String>,
    pub online_time: Option<String>,
    pub status: Option<String>,
}
model! { UpdateExperimentConfigResult {
    0 "algorithms" algorithms, 1 "base" base, 2 "buckets" buckets, 3 "description" description,
    4 "experimentId" experiment_id, 5 "name" name, 6 "offlineTime" offline_time, 7 "onlineTime" online_time,
    8 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentConfigAlgorithms {
    pub category: Option<String>,
    pub config: Option<Vec<UpdateExperimentConfigConfig>>,
    pub default_value: Option<String>,
    pub experiment_value: Option<String>,
    pub has_config: Option<bool>,
    pub key: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { UpdateExperimentConfigAlgorithms {
    0 "category" category, 1 "config" config, 2 "defaultValue" default_value, 3 "experimentValue" experiment_value,
    4 "hasConfig" has_config, 5 "key" key, 6 "name" name, 7 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentConfigConfig {
    pub default_value: Option<String>,
    pub experiment_value: Option<String>,
    pub key: Option<String>,
    pub name: Option<String>,
}
model! { UpdateExperimentConfigConfig {
    0 "defaultValue" default_value, 1 "experimentValue" experiment_value, 2 "key" key, 3 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentStatus {
    pub instance_id: String,
    pub scene_id: String,
    pub experiment_id: String,
}
operation! { UpdateExperimentStatus(instance_id: String, scene_id: String, experiment_id: String)
    "UpdateExperimentStatus" -> UpdateExperimentStatusOutput {
    0 "instanceId" instance_id, 1 "sceneId" scene_id, 2 "experimentId" experiment_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/v2/openapi/instances/{instanceId}/scenes/{sceneId}/experiments/{experimentId}/status", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentStatusOutput {
    pub result: Option<UpdateExperimentStatusResult>,
}
model! { UpdateExperimentStatusOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentStatusResult {
    pub algorithms: Option<Vec<UpdateExperimentStatusAlgorithms>>,
    pub base: Option<bool>,
    pub buckets: Option<Vec<String>>,
    pub description: Option<String>,
    pub experiment_id: Option<String>,
    pub name: Option<String>,
    pub offline_time: Option<String>,
    pub online_time: Option<String>,
    pub status: Option<String>,
}
model! { UpdateExperimentStatusResult {
    0 "algorithms" algorithms, 1 "base" base, 2 "buckets" buckets, 3 "description" description,
    4 "experimentId" experiment_id, 5 "name" name, 6 "offlineTime" offline_time, 7 "onlineTime" online_time,
    8 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentStatusAlgorithms {
    pub category: Option<String>,
    pub config: Option<Vec<UpdateExperimentStatusConfig>>,
    pub default_value: Option<String>,
    pub experiment_value: Option<String>,
    pub has_config: Option<bool>,
    pub key: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { UpdateExperimentStatusAlgorithms {
    0 "category" category, 1 "config" config, 2 "defaultValue" default_value, 3 "experimentValue" experiment_value,
    4 "hasConfig" has_config, 5 "key" key, 6 "name" name, 7 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentStatusConfig {
    pub default_value: Option<String>,
    pub experiment_value: Option<String>,
    pub key: Option<String>,
    pub name: Option<String>,
}
model! { UpdateExperimentStatusConfig {
    0 "defaultValue" default_value, 1 "experimentValue" experiment_value, 2 "key" key, 3 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstance {
    pub instance_id: String,
}
operation! { UpgradeInstance(instance_id: String) "UpgradeInstance" -> UpgradeInstanceOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { path: "/v2/openapi/instances/{instanceId}/actions/upgrade", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstanceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<UpgradeInstanceResult>,
}
model! { UpgradeInstanceOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstanceResult {
    pub instance_id: Option<String>,
}
model! { UpgradeInstanceResult {
    0 "instanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateInstance {
    pub instance_id: String,
}
operation! { ValidateInstance(instance_id: String) "ValidateInstance" -> ValidateInstanceOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { path: "/v2/openapi/instances/{instanceId}/actions/validate", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateInstanceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<bool>,
}
model! { ValidateInstanceOutput {
    0 "code" code, 1 "message" message, 2 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyRankingSystem {
    pub body: Option<BTreeMap<String, Value>>,
    pub instance_id: String,
    pub name: String,
}
operation! { VerifyRankingSystem(instance_id: String, name: String) "VerifyRankingSystem" -> VerifyRankingSystemOutput {
    0 "body" body: BTreeMap<String, Value>, 1 "instanceId" instance_id, 2 "name" name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/v2/openapi/instances/{instanceId}/ranking-systems/{name}/actions/verify", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyRankingSystemOutput {
    pub result: Option<String>,
}
model! { VerifyRankingSystemOutput {
    0 "result" result
} }

#[cfg(feature = "reflect")]
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
