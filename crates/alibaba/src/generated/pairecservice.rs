//! `pairecservice` of Alibaba Cloud, API version 2022-12-13.
//!
//! Endpoint: a table of 10 regions, else `pairecservice.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, pairecservice::GetRecallManagementConfig};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetRecallManagementConfig::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "pairecservice.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "pairecservice.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "pairecservice.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "pairecservice.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "pairecservice.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "pairecservice.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "pairecservice.cn-shenzhen.aliyuncs.com"),
        ("eu-central-1", "pairecservice.eu-central-1.aliyuncs.com"),
        ("us-east-1", "pairecservice.us-east-1.aliyuncs.com"),
        ("us-west-1", "pairecservice.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "pairecservice-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "pairecservice-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "pairecservice-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "pairecservice-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "pairecservice-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "pairecservice-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "pairecservice-vpc.cn-shenzhen.aliyuncs.com"),
        ("eu-central-1", "pairecservice-vpc.eu-central-1.aliyuncs.com"),
        ("us-east-1", "pairecservice-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "pairecservice-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "pairecservice",
    "2022-12-13",
    "pairecservice",
    &ENDPOINTS,
);

/// Applies engine config: `ApplyEngineConfig` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/engineconfigs/{EngineConfigId}/action/apply`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ApplyEngineConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyEngineConfig {
    pub instance_id: Option<String>,
    /// Required.
    pub engine_config_id: String,
}
operation! { ApplyEngineConfig(engine_config_id: String) "ApplyEngineConfig" -> Empty {
    0 "InstanceId" instance_id: String, 1 "EngineConfigId" engine_config_id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/engineconfigs/{EngineConfigId}/action/apply", } }

/// Response of [`ApplyEngineConfig`]: empty.
pub type ApplyEngineConfigOutput = Empty;

/// `BackflowFeatureConsistencyCheckJobData` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/featureconsistencycheck/jobs/action/backflowdata`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/BackflowFeatureConsistencyCheckJobData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackflowFeatureConsistencyCheckJobData {
    /// Required.
    pub feature_consistency_check_job_config_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub item_features: String,
    /// Required.
    pub log_item_id: String,
    /// Required.
    pub log_request_id: String,
    /// Required.
    pub log_request_time: i64,
    /// Required.
    pub log_user_id: String,
    /// Required.
    pub scene_name: String,
    /// Required.
    pub scores: String,
    pub service_name: Option<String>,
    /// Required.
    pub user_features: String,
}

/// Arguments of [`BackflowFeatureConsistencyCheckJobData::new`].
pub struct BackflowFeatureConsistencyCheckJobDataRequired {
    pub feature_consistency_check_job_config_id: String,
    pub instance_id: String,
    pub item_features: String,
    pub log_item_id: String,
    pub log_request_id: String,
    pub log_request_time: i64,
    pub log_user_id: String,
    pub scene_name: String,
    pub scores: String,
    pub user_features: String,
}
operation! {
    BackflowFeatureConsistencyCheckJobData { BackflowFeatureConsistencyCheckJobDataRequired: feature_consistency_check_job_config_id, instance_id, item_features, log_item_id, log_request_id, log_request_time, log_user_id, scene_name, scores, user_features }
    "BackflowFeatureConsistencyCheckJobData" -> Empty {
    0 "FeatureConsistencyCheckJobConfigId" feature_consistency_check_job_config_id, 1 "InstanceId" instance_id,
    2 "ItemFeatures" item_features, 3 "LogItemId" log_item_id, 4 "LogRequestId" log_request_id,
    5 "LogRequestTime" log_request_time, 6 "LogUserId" log_user_id, 7 "SceneName" scene_name, 8 "Scores" scores,
    9 "ServiceName" service_name: String, 10 "UserFeatures" user_features
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
] { path: "/api/v1/featureconsistencycheck/jobs/action/backflowdata", body: BodyStyle::Json, } }

/// Response of [`BackflowFeatureConsistencyCheckJobData`]: empty.
pub type BackflowFeatureConsistencyCheckJobDataOutput = Empty;

/// Changes recall management service version: `ChangeRecallManagementServiceVersion` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/recallmanagementservices/{RecallManagementServiceId}/action/changeversion`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ChangeRecallManagementServiceVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeRecallManagementServiceVersion {
    pub instance_id: Option<String>,
    pub recall_management_service_version_id: Option<String>,
    /// Required.
    pub recall_management_service_id: String,
}
operation! { ChangeRecallManagementServiceVersion(recall_management_service_id: String)
    "ChangeRecallManagementServiceVersion" -> Empty {
    0 "InstanceId" instance_id: String,
    1 "RecallManagementServiceVersionId" recall_management_service_version_id: String,
    2 "RecallManagementServiceId" recall_management_service_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
]
    { path: "/api/v1/recallmanagementservices/{RecallManagementServiceId}/action/changeversion", body: BodyStyle::Json, } }

/// Response of [`ChangeRecallManagementServiceVersion`]: empty.
pub type ChangeRecallManagementServiceVersionOutput = Empty;

/// `ChatConversation` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/conversations/chat`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ChatConversation>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatConversation {
    pub config: Option<String>,
    /// Required.
    pub content: String,
    pub conversation_id: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ChatConversation(content: String, instance_id: String) "ChatConversation" -> ChatConversationOutput {
    0 "Config" config: String, 1 "Content" content, 2 "ConversationId" conversation_id: String,
    3 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/api/v1/conversations/chat", body: BodyStyle::Json, } }

/// Response of [`ChatConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatConversationOutput {
    pub answer: Option<String>,
    pub call_id: Option<String>,
    pub conversation_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub func: Option<String>,
    pub gmt_create_time: Option<String>,
    pub message_id: Option<String>,
    pub skill_name: Option<String>,
}
model! { ChatConversationOutput {
    0 "Answer" answer: String, 1 "CallId" call_id: String, 2 "ConversationId" conversation_id: String,
    3 "ErrorCode" error_code: String, 4 "ErrorMessage" error_message: String, 5 "Event" event: String,
    6 "Func" func: String, 7 "GmtCreateTime" gmt_create_time: String, 8 "MessageId" message_id: String,
    9 "SkillName" skill_name: String
} }

/// Checks instance resources: `CheckInstanceResources` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/instances/{InstanceId}/action/checkresources`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/CheckInstanceResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstanceResources {
    pub resource_id: Option<String>,
    /// Required.
    pub r#type: String,
    pub uri: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { CheckInstanceResources(r#type: String, instance_id: String)
    "CheckInstanceResources" -> CheckInstanceResourcesOutput {
    0 "ResourceId" resource_id: String, 1 "Type" r#type, 2 "Uri" uri: String, 3 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/api/v1/instances/{InstanceId}/action/checkresources", body: BodyStyle::Json, } }

/// Response of [`CheckInstanceResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstanceResourcesOutput {
    pub resources: Vec<CheckInstanceResourcesResources>,
}
model! { CheckInstanceResourcesOutput {
    0 "Resources" resources: Vec<CheckInstanceResourcesResources>
} }

/// In the response of [`CheckInstanceResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstanceResourcesResources {
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub uri: Option<String>,
}
model! { CheckInstanceResourcesResources {
    0 "Status" status: String, 1 "Type" r#type: String, 2 "Uri" uri: String
} }

/// Checks traffic control task expression: `CheckTrafficControlTaskExpression` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/trafficcontroltasks/action/checkexpression`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/CheckTrafficControlTaskExpression>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckTrafficControlTaskExpression {
    /// Required.
    pub expression: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub table_meta_id: String,
}
operation! { CheckTrafficControlTaskExpression(expression: String, instance_id: String, table_meta_id: String)
    "CheckTrafficControlTaskExpression" -> CheckTrafficControlTaskExpressionOutput {
    0 "Expression" expression, 1 "InstanceId" instance_id, 2 "TableMetaId" table_meta_id
} { method: "GET", path: "/api/v1/trafficcontroltasks/action/checkexpression", } }

/// Response of [`CheckTrafficControlTaskExpression`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckTrafficControlTaskExpressionOutput {
    pub is_valie: Option<bool>,
    pub reason: Option<String>,
}
model! { CheckTrafficControlTaskExpressionOutput {
    0 "IsValie" is_valie: bool, 1 "Reason" reason: String
} }

/// Clones engine config: `CloneEngineConfig` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/engineconfigs/{EngineConfigId}/action/clone`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/CloneEngineConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneEngineConfig {
    pub config_value: Option<String>,
    pub description: Option<String>,
    pub environment: Option<String>,
    pub instance_id: Option<String>,
    /// Required.
    pub engine_config_id: String,
}
operation! { CloneEngineConfig(engine_config_id: String) "CloneEngineConfig" -> CloneEngineConfigOutput {
    0 "ConfigValue" config_value: String, 1 "Description" description: String, 2 "Environment" environment: String,
    3 "InstanceId" instance_id: String, 4 "EngineConfigId" engine_config_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/api/v1/engineconfigs/{EngineConfigId}/action/clone", body: BodyStyle::Json, } }

/// Response of [`CloneEngineConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneEngineConfigOutput {
    pub engine_config_id: Option<String>,
}
model! { CloneEngineConfigOutput {
    0 "EngineConfigId" engine_config_id: String
} }

/// Clones experiment: `CloneExperiment` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/experiments/{ExperimentId}/action/clone`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/CloneExperiment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneExperiment {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub experiment_id: String,
}
operation! { CloneExperiment(instance_id: String, experiment_id: String) "CloneExperiment" -> CloneExperimentOutput {
    0 "InstanceId" instance_id, 1 "ExperimentId" experiment_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/experiments/{ExperimentId}/action/clone", body: BodyStyle::Json, } }

/// Response of [`CloneExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneExperimentOutput {
    pub experiment_id: Option<String>,
}
model! { CloneExperimentOutput {
    0 "ExperimentId" experiment_id: String
} }

/// Clones experiment group: `CloneExperimentGroup` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/experimentgroups/{ExperimentGroupId}/action/clone`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/CloneExperimentGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneExperimentGroup {
    /// Required.
    pub environment: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub layer_id: String,
    /// Required.
    pub experiment_group_id: String,
}
operation! {
    CloneExperimentGroup(environment: String, instance_id: String, layer_id: String, experiment_group_id: String)
    "CloneExperimentGroup" -> CloneExperimentGroupOutput {
    0 "Environment" environment, 1 "InstanceId" instance_id, 2 "LayerId" layer_id,
    3 "ExperimentGroupId" experiment_group_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/api/v1/experimentgroups/{ExperimentGroupId}/action/clone", body: BodyStyle::Json, } }

/// Response of [`CloneExperimentGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneExperimentGroupOutput {
    pub experiment_group_id: Option<String>,
}
model! { CloneExperimentGroupOutput {
    0 "ExperimentGroupId" experiment_group_id: String
} }

/// Clones feature consistency check job config: `CloneFeatureConsistencyCheckJobConfig` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/featureconsistencycheck/jobconfigs/{SourceFeatureConsistencyCheckJobConfigId}/action/clone`. Changes
/// data. See <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/CloneFeatureConsistencyCheckJobConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneFeatureConsistencyCheckJobConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub source_feature_consistency_check_job_config_id: String,
}
operation! {
    CloneFeatureConsistencyCheckJobConfig(instance_id: String, source_feature_consistency_check_job_config_id: String)
    "CloneFeatureConsistencyCheckJobConfig" -> CloneFeatureConsistencyCheckJobConfigOutput {
    0 "InstanceId" instance_id,
    1 "SourceFeatureConsistencyCheckJobConfigId" source_feature_consistency_check_job_config_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
]
    { path: "/api/v1/featureconsistencycheck/jobconfigs/{SourceFeatureConsistencyCheckJobConfigId}/action/clone", body: BodyStyle::Json, } }

/// Response of [`CloneFeatureConsistencyCheckJobConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneFeatureConsistencyCheckJobConfigOutput {
    pub feature_consistency_check_id: Option<String>,
}
model! { CloneFeatureConsistencyCheckJobConfigOutput {
    0 "FeatureConsistencyCheckId" feature_consistency_check_id: String
} }

/// Clones laboratory: `CloneLaboratory` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/laboratories/{LaboratoryId}/action/clone`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/CloneLaboratory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneLaboratory {
    /// Required.
    pub clone_experiment_group: bool,
    /// Required.
    pub environment: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub laboratory_id: String,
}
operation! {
    CloneLaboratory(clone_experiment_group: bool, environment: String, instance_id: String, laboratory_id: String)
    "CloneLaboratory" -> CloneLaboratoryOutput {
    0 "CloneExperimentGroup" clone_experiment_group, 1 "Environment" environment, 2 "InstanceId" instance_id,
    3 "LaboratoryId" laboratory_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/api/v1/laboratories/{LaboratoryId}/action/clone", body: BodyStyle::Json, } }

/// Response of [`CloneLaboratory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneLaboratoryOutput {
    pub laboratory_id: Option<String>,
}
model! { CloneLaboratoryOutput {
    0 "LaboratoryId" laboratory_id: String
} }

/// Clones traffic control task: `CloneTrafficControlTask` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/trafficcontroltasks/{TrafficControlTaskId}/action/clone`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/CloneTrafficControlTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneTrafficControlTask {
    pub instance_id: Option<String>,
    /// Required.
    pub traffic_control_task_id: String,
}
operation! { CloneTrafficControlTask(traffic_control_task_id: String)
    "CloneTrafficControlTask" -> CloneTrafficControlTaskOutput {
    0 "InstanceId" instance_id: String, 1 "TrafficControlTaskId" traffic_control_task_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/trafficcontroltasks/{TrafficControlTaskId}/action/clone", body: BodyStyle::Json, } }

/// Response of [`CloneTrafficControlTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneTrafficControlTaskOutput {
    pub traffic_control_task_id: Option<String>,
}
model! { CloneTrafficControlTaskOutput {
    0 "TrafficControlTaskId" traffic_control_task_id: String
} }

/// `CompareSampleConsistencyJob` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/sampleconsistencyjobs/{SampleConsistencyJobId}/action/compare`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/CompareSampleConsistencyJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareSampleConsistencyJob {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sample_consistency_job_id: String,
}
operation! { CompareSampleConsistencyJob(instance_id: String, sample_consistency_job_id: String)
    "CompareSampleConsistencyJob" -> Empty {
    0 "InstanceId" instance_id, 1 "SampleConsistencyJobId" sample_consistency_job_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/sampleconsistencyjobs/{SampleConsistencyJobId}/action/compare", body: BodyStyle::Json, } }

/// Response of [`CompareSampleConsistencyJob`]: empty.
pub type CompareSampleConsistencyJobOutput = Empty;

/// Creates ab metric: `CreateABMetric` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/abmetrics`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/CreateABMetric>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateABMetric {
    pub aggregation_by_user: Option<bool>,
    /// Required.
    pub definition: String,
    pub denominator: Option<String>,
    /// Required.
    pub description: String,
    /// Required.
    pub instance_id: String,
    pub is_binomial_distribution: Option<bool>,
    pub left_metric_id: Option<String>,
    /// Required.
    pub name: String,
    pub need_significance: Option<bool>,
    pub numerator: Option<String>,
    pub operator: Option<String>,
    /// Required.
    pub realtime: bool,
    pub result_resource_id: Option<String>,
    pub right_metric_id: Option<String>,
    /// Required.
    pub scene_id: String,
    pub statistics_cycle: Option<i64>,
    /// Required.
    pub table_meta_id: String,
    /// Required.
    pub r#type: String,
}

/// Arguments of [`CreateABMetric::new`].
pub struct CreateABMetricRequired {
    pub definition: String,
    pub description: String,
    pub instance_id: String,
    pub name: String,
    pub realtime: bool,
    pub scene_id: String,
    pub table_meta_id: String,
    pub r#type: String,
}
operation! {
    CreateABMetric { CreateABMetricRequired: definition, description, instance_id, name, realtime, scene_id, table_meta_id, r#type }
    "CreateABMetric" -> CreateABMetricOutput {
    0 "AggregationByUser" aggregation_by_user: bool, 1 "Definition" definition, 2 "Denominator" denominator: String,
    3 "Description" description, 4 "InstanceId" instance_id, 5 "IsBinomialDistribution" is_binomial_distribution: bool,
    6 "LeftMetricId" left_metric_id: String, 7 "Name" name, 8 "NeedSignificance" need_significance: bool,
    9 "Numerator" numerator: String, 10 "Operator" operator: String, 11 "Realtime" realtime,
    12 "ResultResourceId" result_resource_id: String, 13 "RightMetricId" right_metric_id: String, 14 "SceneId" scene_id,
    15 "StatisticsCycle" statistics_cycle: i64, 16 "TableMetaId" table_meta_id, 17 "Type" r#type
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
] { path: "/api/v1/abmetrics", body: BodyStyle::Json, } }

/// Response of [`CreateABMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateABMetricOutput {
    pub ab_metric_id: Option<String>,
}
model! { CreateABMetricOutput {
    0 "ABMetricId" ab_metric_id: String
} }

/// Creates ab metric group: `CreateABMetricGroup` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/abmetricgroups`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/CreateABMetricGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateABMetricGroup {
    /// Required.
    pub ab_metric_ids: String,
    /// Required.
    pub description: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub realtime: bool,
    /// Required.
    pub scene_id: String,
}

/// Arguments of [`CreateABMetricGroup::new`].
pub struct CreateABMetricGroupRequired {
    pub ab_metric_ids: String,
    pub description: String,
    pub instance_id: String,
    pub name: String,
    pub realtime: bool,
    pub scene_id: String,
}
operation! {
    CreateABMetricGroup { CreateABMetricGroupRequired: ab_metric_ids, description, instance_id, name, realtime, scene_id }
    "CreateABMetricGroup" -> CreateABMetricGroupOutput {
    0 "ABMetricIds" ab_metric_ids, 1 "Description" description, 2 "InstanceId" instance_id, 3 "Name" name,
    4 "Realtime" realtime, 5 "SceneId" scene_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/api/v1/abmetricgroups", body: BodyStyle::Json, } }

/// Response of [`CreateABMetricGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateABMetricGroupOutput {
    pub ab_metric_group_id: Option<String>,
}
model! { CreateABMetricGroupOutput {
    0 "ABMetricGroupId" ab_metric_group_id: String
} }

/// Creates calculation jobs: `CreateCalculationJobs` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/batch/calculationjobs/create`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/CreateCalculationJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCalculationJobs {
    /// Required.
    pub ab_metric_ids: String,
    /// Required.
    pub end_date: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_date: String,
}
operation! { CreateCalculationJobs(ab_metric_ids: String, end_date: String, instance_id: String, start_date: String)
    "CreateCalculationJobs" -> CreateCalculationJobsOutput {
    0 "ABMetricIds" ab_metric_ids, 1 "EndDate" end_date, 2 "InstanceId" instance_id, 3 "StartDate" start_date
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/api/v1/batch/calculationjobs/create", body: BodyStyle::Json, } }

/// Response of [`CreateCalculationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCalculationJobsOutput {
    pub calculation_job_ids: Vec<String>,
}
model! { CreateCalculationJobsOutput {
    0 "CalculationJobIds" calculation_job_ids: Vec<String>
} }

/// Creates crowd: `CreateCrowd` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/crowds`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/CreateCrowd>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCrowd {
    /// Required.
    pub description: String,
    /// Required.
    pub instance_id: String,
    pub label: Option<String>,
    /// Required.
    pub name: String,
    pub source: Option<String>,
    pub users: Option<String>,
}
operation! { CreateCrowd(description: String, instance_id: String, name: String) "CreateCrowd" -> CreateCrowdOutput {
    0 "Description" description, 1 "InstanceId" instance_id, 2 "Label" label: String, 3 "Name" name,
    4 "Source" source: String, 5 "Users" users: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/api/v1/crowds", body: BodyStyle::Json, } }

/// Response of [`CreateCrowd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCrowdOutput {
    pub crowd_id: Option<String>,
}
model! { CreateCrowdOutput {
    0 "CrowdId" crowd_id: String
} }

/// Creates data diagnosis: `CreateDataDiagnosis` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/datadiagnoses`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/CreateDataDiagnosis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataDiagnosis {
    /// Required.
    pub config: String,
    pub cycle_time: Option<String>,
    /// Required.
    pub instance_id: String,
    pub left_table_meta_id: Option<String>,
    pub left_table_partition_field: Option<String>,
    /// Required.
    pub name: String,
    pub partition_field: Option<String>,
    pub right_table_meta_id: Option<String>,
    pub right_table_partition_field: Option<String>,
    pub table_meta_id: Option<String>,
    pub top_n_quantity: Option<i64>,
    /// Required.
    pub r#type: String,
}
operation! { CreateDataDiagnosis(config: String, instance_id: String, name: String, r#type: String)
    "CreateDataDiagnosis" -> CreateDataDiagnosisOutput {
    0 "Config" config, 1 "CycleTime" cycle_time: String, 2 "InstanceId" instance_id,
    3 "LeftTableMetaId" left_table_meta_id: String, 4 "LeftTablePartitionField" left_table_partition_field: String,
    5 "Name" name, 6 "PartitionField" partition_field: String, 7 "RightTableMetaId" right_table_meta_id: String,
    8 "RightTablePartitionField" right_table_partition_field: String, 9 "TableMetaId" table_meta_id: String,
    10 "TopNQuantity" top_n_quantity: i64, 11 "Type" r#type
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
] { path: "/api/v1/datadiagnoses", body: BodyStyle::Json, } }

/// Response of [`CreateDataDiagnosis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataDiagnosisOutput {
    pub data_diagnosis_id: Option<String>,
}
model! { CreateDataDiagnosisOutput {
    0 "DataDiagnosisId" data_diagnosis_id: String
} }

/// Creates data diagnosis jobs: `CreateDataDiagnosisJobs` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/batch/datadiagnosisjobs/create`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/CreateDataDiagnosisJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataDiagnosisJobs {
    /// Required.
    pub data_diagnosis_id: String,
    /// Required.
    pub end_date: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_date: String,
}
operation! {
    CreateDataDiagnosisJobs(data_diagnosis_id: String, end_date: String, instance_id: String, start_date: String)
    "CreateDataDiagnosisJobs" -> CreateDataDiagnosisJobsOutput {
    0 "DataDiagnosisId" data_diagnosis_id, 1 "EndDate" end_date, 2 "InstanceId" instance_id, 3 "StartDate" start_date
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/api/v1/batch/datadiagnosisjobs/create", body: BodyStyle::Json, } }

/// Response of [`CreateDataDiagnosisJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataDiagnosisJobsOutput {
    pub data_diagnosis_job_ids: Vec<String>,
}
model! { CreateDataDiagnosisJobsOutput {
    0 "DataDiagnosisJobIds" data_diagnosis_job_ids: Vec<String>
} }

/// Creates engine config: `CreateEngineConfig` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/engineconfigs`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/CreateEngineConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEngineConfig {
    pub config_value: Option<String>,
    pub description: Option<String>,
    pub environment: Option<String>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
operation! { CreateEngineConfig() "CreateEngineConfig" -> CreateEngineConfigOutput {
    0 "ConfigValue" config_value: String, 1 "Description" description: String, 2 "Environment" environment: String,
    3 "InstanceId" instance_id: String, 4 "Name" name: String, 5 "Type" r#type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/api/v1/engineconfigs", body: BodyStyle::Json, } }

/// Response of [`CreateEngineConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEngineConfigOutput {
    pub engine_config_id: Option<String>,
}
model! { CreateEngineConfigOutput {
    0 "EngineConfigId" engine_config_id: String
} }

/// Creates experiment: `CreateExperiment` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/experiments`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/CreateExperiment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExperiment {
    pub config: Option<String>,
    pub debug_crowd_id: Option<String>,
    pub debug_users: Option<String>,
    /// Required.
    pub description: String,
    /// Required.
    pub experiment_group_id: String,
    pub flow_percent: Option<i64>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub r#type: String,
}

/// Arguments of [`CreateExperiment::new`].
pub struct CreateExperimentRequired {
    pub description: String,
    pub experiment_group_id: String,
    pub instance_id: String,
    pub name: String,
    pub r#type: String,
}
operation! {
    CreateExperiment { CreateExperimentRequired: description, experiment_group_id, instance_id, name, r#type }
    "CreateExperiment" -> CreateExperimentOutput {
    0 "Config" config: String, 1 "DebugCrowdId" debug_crowd_id: String, 2 "DebugUsers" debug_users: String,
    3 "Description" description, 4 "ExperimentGroupId" experiment_group_id, 5 "FlowPercent" flow_percent: i64,
    6 "InstanceId" instance_id, 7 "Name" name, 8 "Type" r#type
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
] { path: "/api/v1/experiments", body: BodyStyle::Json, } }

/// Response of [`CreateExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExperimentOutput {
    pub experiment_id: Option<String>,
}
model! { CreateExperimentOutput {
    0 "ExperimentId" experiment_id: String
} }

/// Creates experiment group: `CreateExperimentGroup` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/experimentgroups`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/CreateExperimentGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExperimentGroup {
    pub config: Option<String>,
    pub crowd_id: Option<String>,
    pub crowd_target_type: Option<String>,
    pub debug_crowd_id: Option<String>,
    pub debug_users: Option<String>,
    pub description: Option<String>,
    pub distribution_time_duration: Option<i64>,
    pub distribution_type: Option<String>,
    pub filter: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub layer_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub need_aa: bool,
    pub random_flow: Option<i64>,
    pub reserved_buckets: Option<String>,
}
operation! { CreateExperimentGroup(instance_id: String, layer_id: String, name: String, need_aa: bool)
    "CreateExperimentGroup" -> CreateExperimentGroupOutput {
    0 "Config" config: String, 1 "CrowdId" crowd_id: String, 2 "CrowdTargetType" crowd_target_type: String,
    3 "DebugCrowdId" debug_crowd_id: String, 4 "DebugUsers" debug_users: String, 5 "Description" description: String,
    6 "DistributionTimeDuration" distribution_time_duration: i64, 7 "DistributionType" distribution_type: String,
    8 "Filter" filter: String, 9 "InstanceId" instance_id, 10 "LayerId" layer_id, 11 "Name" name, 12 "NeedAA" need_aa,
    13 "RandomFlow" random_flow: i64, 14 "ReservedBuckets" reserved_buckets: String
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
    Mark::new(14, Location::Body, Style::None)
] { path: "/api/v1/experimentgroups", body: BodyStyle::Json, } }

/// Response of [`CreateExperimentGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExperimentGroupOutput {
    pub experiment_group_id: Option<String>,
}
model! { CreateExperimentGroupOutput {
    0 "ExperimentGroupId" experiment_group_id: String
} }

/// Creates feature consistency check job: `CreateFeatureConsistencyCheckJob` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/featureconsistencycheck/jobs`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/CreateFeatureConsistencyCheckJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFeatureConsistencyCheckJob {
    /// Required.
    pub environment: String,
    /// Required.
    pub feature_consistency_check_job_config_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sampling_duration: i64,
}
operation! {
    CreateFeatureConsistencyCheckJob(environment: String, feature_consistency_check_job_config_id: String, instance_id: String, sampling_duration: i64)
    "CreateFeatureConsistencyCheckJob" -> CreateFeatureConsistencyCheckJobOutput {
    0 "Environment" environment, 1 "FeatureConsistencyCheckJobConfigId" feature_consistency_check_job_config_id,
    2 "InstanceId" instance_id, 3 "SamplingDuration" sampling_duration
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/api/v1/featureconsistencycheck/jobs", body: BodyStyle::Json, } }

/// Response of [`CreateFeatureConsistencyCheckJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFeatureConsistencyCheckJobOutput {
    pub feature_consistency_check_job_id: Option<String>,
}
model! { CreateFeatureConsistencyCheckJobOutput {
    0 "FeatureConsistencyCheckJobId" feature_consistency_check_job_id: String
} }

/// Creates feature consistency check job config: `CreateFeatureConsistencyCheckJobConfig` of `pairecservice`
/// 2022-12-13.
///
/// POST `/api/v1/featureconsistencycheck/jobconfigs`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/CreateFeatureConsistencyCheckJobConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFeatureConsistencyCheckJobConfig {
    /// Required.
    pub compare_feature: bool,
    pub dataset_id: Option<String>,
    pub dataset_mount_path: Option<String>,
    pub dataset_name: Option<String>,
    pub dataset_type: Option<String>,
    pub dataset_uri: Option<String>,
    pub default_route: Option<String>,
    /// Required.
    pub eas_service_name: String,
    pub easy_rec_package_path: Option<String>,
    pub easy_rec_version: Option<String>,
    pub feature_display_exclude: Option<String>,
    /// Required.
    pub feature_landing_resource_id: String,
    pub feature_priority: Option<String>,
    pub feature_store_item_id: Option<String>,
    pub feature_store_model_id: Option<String>,
    pub feature_store_project_id: Option<String>,
    pub feature_store_project_name: Option<String>,
    pub feature_store_seq_feature_view: Option<String>,
    pub feature_store_user_id: Option<String>,
    pub fg_jar_version: Option<String>,
    /// Required.
    pub fg_json_file_name: String,
    /// Required.
    pub generate_zip: bool,
    /// Required.
    pub instance_id: String,
    pub item_id_field: Option<String>,
    pub item_table: Option<String>,
    pub item_table_partition_field: Option<String>,
    pub item_table_partition_field_format: Option<String>,
    pub maxcompute_schema: Option<String>,
    /// Required.
    pub name: String,
    pub oss_resource_id: Option<String>,
    pub predict_worker_count: Option<i64>,
    pub predict_worker_cpu: Option<i64>,
    pub predict_worker_memory: Option<i64>,
    pub resource_config: Option<String>,
    /// Required.
    pub sample_rate: f64,
    /// Required.
    pub scene_id: String,
    pub security_group_id: Option<String>,
    /// Required.
    pub service_id: String,
    pub switch_id: Option<String>,
    /// Required.
    pub use_feature_store: bool,
    pub user_id_field: Option<String>,
    pub user_table: Option<String>,
    pub user_table_partition_field: Option<String>,
    pub user_table_partition_field_format: Option<String>,
    pub vpc_id: Option<String>,
    pub workflow_name: Option<String>,
    pub workspace_id: Option<String>,
}

/// Arguments of [`CreateFeatureConsistencyCheckJobConfig::new`].
pub struct CreateFeatureConsistencyCheckJobConfigRequired {
    pub compare_feature: bool,
    pub eas_service_name: String,
    pub feature_landing_resource_id: String,
    pub fg_json_file_name: String,
    pub generate_zip: bool,
    pub instance_id: String,
    pub name: String,
    pub sample_rate: f64,
    pub scene_id: String,
    pub service_id: String,
    pub use_feature_store: bool,
}
operation! {
    CreateFeatureConsistencyCheckJobConfig { CreateFeatureConsistencyCheckJobConfigRequired: compare_feature, eas_service_name, feature_landing_resource_id, fg_json_file_name, generate_zip, instance_id, name, sample_rate, scene_id, service_id, use_feature_store }
    "CreateFeatureConsistencyCheckJobConfig" -> CreateFeatureConsistencyCheckJobConfigOutput {
    0 "CompareFeature" compare_feature, 1 "DatasetId" dataset_id: String,
    2 "DatasetMountPath" dataset_mount_path: String, 3 "DatasetName" dataset_name: String,
    4 "DatasetType" dataset_type: String, 5 "DatasetUri" dataset_uri: String, 6 "DefaultRoute" default_route: String,
    7 "EasServiceName" eas_service_name, 8 "EasyRecPackagePath" easy_rec_package_path: String,
    9 "EasyRecVersion" easy_rec_version: String, 10 "FeatureDisplayExclude" feature_display_exclude: String,
    11 "FeatureLandingResourceId" feature_landing_resource_id, 12 "FeaturePriority" feature_priority: String,
    13 "FeatureStoreItemId" feature_store_item_id: String, 14 "FeatureStoreModelId" feature_store_model_id: String,
    15 "FeatureStoreProjectId" feature_store_project_id: String,
    16 "FeatureStoreProjectName" feature_store_project_name: String,
    17 "FeatureStoreSeqFeatureView" feature_store_seq_feature_view: String,
    18 "FeatureStoreUserId" feature_store_user_id: String, 19 "FgJarVersion" fg_jar_version: String,
    20 "FgJsonFileName" fg_json_file_name, 21 "GenerateZip" generate_zip, 22 "InstanceId" instance_id,
    23 "ItemIdField" item_id_field: String, 24 "ItemTable" item_table: String,
    25 "ItemTablePartitionField" item_table_partition_field: String,
    26 "ItemTablePartitionFieldFormat" item_table_partition_field_format: String,
    27 "MaxcomputeSchema" maxcompute_schema: String, 28 "Name" name, 29 "OssResourceId" oss_resource_id: String,
    30 "PredictWorkerCount" predict_worker_count: i64, 31 "PredictWorkerCpu" predict_worker_cpu: i64,
    32 "PredictWorkerMemory" predict_worker_memory: i64, 33 "ResourceConfig" resource_config: String,
    34 "SampleRate" sample_rate, 35 "SceneId" scene_id, 36 "SecurityGroupId" security_group_id: String,
    37 "ServiceId" service_id, 38 "SwitchId" switch_id: String, 39 "UseFeatureStore" use_feature_store,
    40 "UserIdField" user_id_field: String, 41 "UserTable" user_table: String,
    42 "UserTablePartitionField" user_table_partition_field: String,
    43 "UserTablePartitionFieldFormat" user_table_partition_field_format: String, 44 "VpcId" vpc_id: String,
    45 "WorkflowName" workflow_name: String, 46 "WorkspaceId" workspace_id: String
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
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::None),
    Mark::new(21, Location::Body, Style::None),
    Mark::new(22, Location::Body, Style::None),
    Mark::new(23, Location::Body, Style::None),
    Mark::new(24, Location::Body, Style::None),
    Mark::new(25, Location::Body, Style::None),
    Mark::new(26, Location::Body, Style::None),
    Mark::new(27, Location::Body, Style::None),
    Mark::new(28, Location::Body, Style::None),
    Mark::new(29, Location::Body, Style::None),
    Mark::new(30, Location::Body, Style::None),
    Mark::new(31, Location::Body, Style::None),
    Mark::new(32, Location::Body, Style::None),
    Mark::new(33, Location::Body, Style::None),
    Mark::new(34, Location::Body, Style::None),
    Mark::new(35, Location::Body, Style::None),
    Mark::new(36, Location::Body, Style::None),
    Mark::new(37, Location::Body, Style::None),
    Mark::new(38, Location::Body, Style::None),
    Mark::new(39, Location::Body, Style::None),
    Mark::new(40, Location::Body, Style::None),
    Mark::new(41, Location::Body, Style::None),
    Mark::new(42, Location::Body, Style::None),
    Mark::new(43, Location::Body, Style::None),
    Mark::new(44, Location::Body, Style::None),
    Mark::new(45, Location::Body, Style::None),
    Mark::new(46, Location::Body, Style::None)
] { path: "/api/v1/featureconsistencycheck/jobconfigs", body: BodyStyle::Json, } }

/// Response of [`CreateFeatureConsistencyCheckJobConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFeatureConsistencyCheckJobConfigOutput {
    pub feature_consistency_check_job_config_id: Option<String>,
}
model! { CreateFeatureConsistencyCheckJobConfigOutput {
    0 "FeatureConsistencyCheckJobConfigId" feature_consistency_check_job_config_id: String
} }

/// Creates instance resource: `CreateInstanceResource` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/instances/{InstanceId}/resources`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/CreateInstanceResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceResource {
    /// Required.
    pub category: String,
    /// Required.
    pub group: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub uri: String,
    /// Required.
    pub instance_id: String,
}

/// Arguments of [`CreateInstanceResource::new`].
pub struct CreateInstanceResourceRequired {
    pub category: String,
    pub group: String,
    pub r#type: String,
    pub uri: String,
    pub instance_id: String,
}
operation! { CreateInstanceResource { CreateInstanceResourceRequired: category, group, r#type, uri, instance_id }
    "CreateInstanceResource" -> CreateInstanceResourceOutput {
    0 "Category" category, 1 "Group" group, 2 "Type" r#type, 3 "Uri" uri, 4 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/api/v1/instances/{InstanceId}/resources", body: BodyStyle::Json, } }

/// Response of [`CreateInstanceResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceResourceOutput {
    pub resource_id: Option<String>,
}
model! { CreateInstanceResourceOutput {
    0 "ResourceId" resource_id: String
} }

/// Creates laboratory: `CreateLaboratory` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/laboratories`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/CreateLaboratory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaboratory {
    pub bucket_count: Option<i64>,
    /// Required.
    pub bucket_type: String,
    pub buckets: Option<String>,
    pub debug_crowd_id: Option<String>,
    pub debug_users: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub environment: String,
    pub filter: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub scene_id: String,
    /// Required.
    pub r#type: String,
}

/// Arguments of [`CreateLaboratory::new`].
pub struct CreateLaboratoryRequired {
    pub bucket_type: String,
    pub environment: String,
    pub instance_id: String,
    pub name: String,
    pub scene_id: String,
    pub r#type: String,
}
operation! {
    CreateLaboratory { CreateLaboratoryRequired: bucket_type, environment, instance_id, name, scene_id, r#type }
    "CreateLaboratory" -> CreateLaboratoryOutput {
    0 "BucketCount" bucket_count: i64, 1 "BucketType" bucket_type, 2 "Buckets" buckets: String,
    3 "DebugCrowdId" debug_crowd_id: String, 4 "DebugUsers" debug_users: String, 5 "Description" description: String,
    6 "Environment" environment, 7 "Filter" filter: String, 8 "InstanceId" instance_id, 9 "Name" name,
    10 "SceneId" scene_id, 11 "Type" r#type
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
] { path: "/api/v1/laboratories", body: BodyStyle::Json, } }

/// Response of [`CreateLaboratory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaboratoryOutput {
    pub laboratory_id: Option<String>,
}
model! { CreateLaboratoryOutput {
    0 "LaboratoryId" laboratory_id: String
} }

/// Creates layer: `CreateLayer` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/layers`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/CreateLayer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLayer {
    /// Required.
    pub description: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub laboratory_id: String,
    /// Required.
    pub name: String,
}
operation! { CreateLayer(description: String, instance_id: String, laboratory_id: String, name: String)
    "CreateLayer" -> CreateLayerOutput {
    0 "Description" description, 1 "InstanceId" instance_id, 2 "LaboratoryId" laboratory_id, 3 "Name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/api/v1/layers", body: BodyStyle::Json, } }

/// Response of [`CreateLayer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLayerOutput {
    pub layer_id: Option<String>,
}
model! { CreateLayerOutput {
    0 "LayerId" layer_id: String
} }

/// Creates param: `CreateParam` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/params`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/CreateParam>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParam {
    pub environment: Option<String>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub scene_id: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
operation! { CreateParam() "CreateParam" -> CreateParamOutput {
    0 "Environment" environment: String, 1 "InstanceId" instance_id: String, 2 "Name" name: String,
    3 "SceneId" scene_id: String, 4 "Type" r#type: String, 5 "Value" value: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/api/v1/params", body: BodyStyle::Json, } }

/// Response of [`CreateParam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParamOutput {
    pub param_id: Option<i64>,
}
model! { CreateParamOutput {
    0 "ParamId" param_id: i64
} }

/// Creates recall management config: `CreateRecallManagementConfig` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/recallmanagementconfigs`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/CreateRecallManagementConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecallManagementConfig {
    pub instance_id: Option<String>,
    pub network_configs: Option<Vec<CreateRecallManagementConfigNetworkConfigs>>,
    /// Secret.
    pub password: Option<Secret>,
    pub user_name: Option<String>,
}
operation! { CreateRecallManagementConfig() "CreateRecallManagementConfig" -> Empty {
    0 "InstanceId" instance_id: String,
    1 "NetworkConfigs" network_configs: Vec<CreateRecallManagementConfigNetworkConfigs>, 2 "Password" password: Secret,
    3 "UserName" user_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/api/v1/recallmanagementconfigs", body: BodyStyle::Json, } }

/// Response of [`CreateRecallManagementConfig`]: empty.
pub type CreateRecallManagementConfigOutput = Empty;

/// In the request of [`CreateRecallManagementConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecallManagementConfigNetworkConfigs {
    pub vswitch_ids: Option<BTreeMap<String, String>>,
    pub vpc_id: Option<String>,
}
input! { CreateRecallManagementConfigNetworkConfigs() {
    0 "VSwitchIds" vswitch_ids: BTreeMap<String, String>, 1 "VpcId" vpc_id: String
} }

/// Creates recall management service: `CreateRecallManagementService` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/recallmanagementservices`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/CreateRecallManagementService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecallManagementService {
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
}
operation! { CreateRecallManagementService() "CreateRecallManagementService" -> CreateRecallManagementServiceOutput {
    0 "Description" description: String, 1 "InstanceId" instance_id: String, 2 "Name" name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/api/v1/recallmanagementservices", body: BodyStyle::Json, } }

/// Response of [`CreateRecallManagementService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecallManagementServiceOutput {
    pub recall_management_service_id: Option<String>,
    pub recall_management_service_version_id: Option<String>,
}
model! { CreateRecallManagementServiceOutput {
    0 "RecallManagementServiceId" recall_management_service_id: String,
    1 "RecallManagementServiceVersionId" recall_management_service_version_id: String
} }

/// Creates recall management service version: `CreateRecallManagementServiceVersion` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/recallmanagementservices/{RecallManagementServiceId}/versions`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/CreateRecallManagementServiceVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecallManagementServiceVersion {
    pub configs: Option<CreateRecallManagementServiceVersionConfigs>,
    pub instance_id: Option<String>,
    pub source_recall_management_service_version_id: Option<String>,
    /// Required.
    pub recall_management_service_id: String,
}
operation! { CreateRecallManagementServiceVersion(recall_management_service_id: String)
    "CreateRecallManagementServiceVersion" -> CreateRecallManagementServiceVersionOutput {
    0 "Configs" configs: CreateRecallManagementServiceVersionConfigs, 1 "InstanceId" instance_id: String,
    2 "SourceRecallManagementServiceVersionId" source_recall_management_service_version_id: String,
    3 "RecallManagementServiceId" recall_management_service_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/api/v1/recallmanagementservices/{RecallManagementServiceId}/versions", body: BodyStyle::Json, } }

/// In the request of [`CreateRecallManagementServiceVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecallManagementServiceVersionConfigs {
    pub merge_config: Option<CreateRecallManagementServiceVersionMergeConfig>,
    pub recall_configs: Option<Vec<CreateRecallManagementServiceVersionRecallConfigs>>,
}
input! { CreateRecallManagementServiceVersionConfigs() {
    0 "MergeConfig" merge_config: CreateRecallManagementServiceVersionMergeConfig,
    1 "RecallConfigs" recall_configs: Vec<CreateRecallManagementServiceVersionRecallConfigs>
} }

/// In the request of [`CreateRecallManagementServiceVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecallManagementServiceVersionMergeConfig {
    pub extended_config: Option<String>,
    pub filter_expression: Option<String>,
    pub filter_recall_management_table_ids: Option<Vec<String>>,
    pub item_recall_management_table_id: Option<String>,
    pub item_table_fields: Option<Vec<String>>,
    pub merge_type: Option<String>,
    pub recall_management_service_version_config_id: Option<String>,
}
input! { CreateRecallManagementServiceVersionMergeConfig() {
    0 "ExtendedConfig" extended_config: String, 1 "FilterExpression" filter_expression: String,
    2 "FilterRecallManagementTableIds" filter_recall_management_table_ids: Vec<String>,
    3 "ItemRecallManagementTableId" item_recall_management_table_id: String,
    4 "ItemTableFields" item_table_fields: Vec<String>, 5 "MergeType" merge_type: String,
    6 "RecallManagementServiceVersionConfigId" recall_management_service_version_config_id: String
} }

/// In the request of [`CreateRecallManagementServiceVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecallManagementServiceVersionRecallConfigs {
    pub description: Option<String>,
    pub extended_config: Option<String>,
    pub item_condition_array: Option<String>,
    pub item_condition_expression: Option<String>,
    pub item_vector_field: Option<String>,
    pub item_vector_recall_management_table_id: Option<String>,
    pub name: Option<String>,
    pub operators: Option<Vec<CreateRecallManagementServiceVersionOperators>>,
    pub priority: Option<i64>,
    pub recall_management_table_id: Option<String>,
    pub recall_type: Option<String>,
    pub sort_fields: Option<String>,
    pub user_vector_field: Option<String>,
    pub user_vector_recall_management_table_id: Option<String>,
}
input! { CreateRecallManagementServiceVersionRecallConfigs() {
    0 "Description" description: String, 1 "ExtendedConfig" extended_config: String,
    2 "ItemConditionArray" item_condition_array: String, 3 "ItemConditionExpression" item_condition_expression: String,
    4 "ItemVectorField" item_vector_field: String,
    5 "ItemVectorRecallManagementTableId" item_vector_recall_management_table_id: String, 6 "Name" name: String,
    7 "Operators" operators: Vec<CreateRecallManagementServiceVersionOperators>, 8 "Priority" priority: i64,
    9 "RecallManagementTableId" recall_management_table_id: String, 10 "RecallType" recall_type: String,
    11 "SortFields" sort_fields: String, 12 "UserVectorField" user_vector_field: String,
    13 "UserVectorRecallManagementTableId" user_vector_recall_management_table_id: String
} }

/// In the request of [`CreateRecallManagementServiceVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecallManagementServiceVersionOperators {
    pub feature_config: Option<CreateRecallManagementServiceVersionFeatureConfig>,
    pub filter_config: Option<CreateRecallManagementServiceVersionFilterConfig>,
    pub join_config: Option<CreateRecallManagementServiceVersionJoinConfig>,
    pub operator_type: Option<String>,
    pub trigger_config: Option<CreateRecallManagementServiceVersionTriggerConfig>,
}
input! { CreateRecallManagementServiceVersionOperators() {
    0 "FeatureConfig" feature_config: CreateRecallManagementServiceVersionFeatureConfig,
    1 "FilterConfig" filter_config: CreateRecallManagementServiceVersionFilterConfig,
    2 "JoinConfig" join_config: CreateRecallManagementServiceVersionJoinConfig, 3 "OperatorType" operator_type: String,
    4 "TriggerConfig" trigger_config: CreateRecallManagementServiceVersionTriggerConfig
} }

/// In the request of [`CreateRecallManagementServiceVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecallManagementServiceVersionFeatureConfig {
    pub expression: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateRecallManagementServiceVersionFeatureConfig() {
    0 "Expression" expression: String, 1 "Name" name: String, 2 "Type" r#type: String
} }

/// In the request of [`CreateRecallManagementServiceVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecallManagementServiceVersionFilterConfig {
    pub experession: Option<String>,
}
input! { CreateRecallManagementServiceVersionFilterConfig() {
    0 "Experession" experession: String
} }

/// In the request of [`CreateRecallManagementServiceVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecallManagementServiceVersionJoinConfig {
    pub field: Option<String>,
    pub output_fields: Option<Vec<String>>,
    pub recall_management_table_id: Option<String>,
}
input! { CreateRecallManagementServiceVersionJoinConfig() {
    0 "Field" field: String, 1 "OutputFields" output_fields: Vec<String>,
    2 "RecallManagementTableId" recall_management_table_id: String
} }

/// In the request of [`CreateRecallManagementServiceVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecallManagementServiceVersionTriggerConfig {
    pub field: Option<String>,
    pub field_quantity_limit: Option<i64>,
    pub is_rand_sort: Option<bool>,
    pub sort_field: Option<String>,
}
input! { CreateRecallManagementServiceVersionTriggerConfig() {
    0 "Field" field: String, 1 "FieldQuantityLimit" field_quantity_limit: i64, 2 "IsRandSort" is_rand_sort: bool,
    3 "SortField" sort_field: String
} }

/// Response of [`CreateRecallManagementServiceVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecallManagementServiceVersionOutput {
    pub recall_management_service_version_id: Option<String>,
}
model! { CreateRecallManagementServiceVersionOutput {
    0 "RecallManagementServiceVersionId" recall_management_service_version_id: String
} }

/// Creates recall management service version config: `CreateRecallManagementServiceVersionConfig` of `pairecservice`
/// 2022-12-13.
///
/// POST
/// `/api/v1/recallmanagementservices/{RecallManagementServiceId}/versions/{RecallManagementServiceVersionId}/configs`.
/// Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/CreateRecallManagementServiceVersionConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecallManagementServiceVersionConfig {
    pub config_type: Option<String>,
    pub instance_id: Option<String>,
    pub merge_config: Option<CreateRecallManagementServiceVersionConfigMergeConfig>,
    pub recall_config: Option<CreateRecallManagementServiceVersionConfigRecallConfig>,
    /// Required.
    pub recall_management_service_id: String,
    /// Required.
    pub recall_management_service_version_id: String,
}
operation! {
    CreateRecallManagementServiceVersionConfig(recall_management_service_id: String, recall_management_service_version_id: String)
    "CreateRecallManagementServiceVersionConfig" -> CreateRecallManagementServiceVersionConfigOutput {
    0 "ConfigType" config_type: String, 1 "InstanceId" instance_id: String,
    2 "MergeConfig" merge_config: CreateRecallManagementServiceVersionConfigMergeConfig,
    3 "RecallConfig" recall_config: CreateRecallManagementServiceVersionConfigRecallConfig,
    4 "RecallManagementServiceId" recall_management_service_id,
    5 "RecallManagementServiceVersionId" recall_management_service_version_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
]
    { path: "/api/v1/recallmanagementservices/{RecallManagementServiceId}/versions/{RecallManagementServiceVersionId}/configs", body: BodyStyle::Json, } }

/// In the request of [`CreateRecallManagementServiceVersionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecallManagementServiceVersionConfigMergeConfig {
    pub extended_config: Option<String>,
    pub filter_expression: Option<String>,
    pub filter_recall_management_table_ids: Option<Vec<String>>,
    pub item_recall_management_table_id: Option<String>,
    pub item_table_fields: Option<Vec<String>>,
    pub merge_type: Option<String>,
    pub recall_management_service_version_config_id: Option<String>,
}
input! { CreateRecallManagementServiceVersionConfigMergeConfig() {
    0 "ExtendedConfig" extended_config: String, 1 "FilterExpression" filter_expression: String,
    2 "FilterRecallManagementTableIds" filter_recall_management_table_ids: Vec<String>,
    3 "ItemRecallManagementTableId" item_recall_management_table_id: String,
    4 "ItemTableFields" item_table_fields: Vec<String>, 5 "MergeType" merge_type: String,
    6 "RecallManagementServiceVersionConfigId" recall_management_service_version_config_id: String
} }

/// In the request of [`CreateRecallManagementServiceVersionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecallManagementServiceVersionConfigRecallConfig {
    pub description: Option<String>,
    pub extended_config: Option<String>,
    pub item_condition_array: Option<String>,
    pub item_condition_expression: Option<String>,
    pub item_vector_field: Option<String>,
    pub item_vector_recall_management_table_id: Option<String>,
    pub name: Option<String>,
    pub operators: Option<Vec<CreateRecallManagementServiceVersionConfigOperators>>,
    pub priority: Option<i64>,
    pub recall_management_table_id: Option<String>,
    pub recall_type: Option<String>,
    pub sort_fields: Option<String>,
    pub user_vector_field: Option<String>,
    pub user_vector_recall_management_table_id: Option<String>,
}
input! { CreateRecallManagementServiceVersionConfigRecallConfig() {
    0 "Description" description: String, 1 "ExtendedConfig" extended_config: String,
    2 "ItemConditionArray" item_condition_array: String, 3 "ItemConditionExpression" item_condition_expression: String,
    4 "ItemVectorField" item_vector_field: String,
    5 "ItemVectorRecallManagementTableId" item_vector_recall_management_table_id: String, 6 "Name" name: String,
    7 "Operators" operators: Vec<CreateRecallManagementServiceVersionConfigOperators>, 8 "Priority" priority: i64,
    9 "RecallManagementTableId" recall_management_table_id: String, 10 "RecallType" recall_type: String,
    11 "SortFields" sort_fields: String, 12 "UserVectorField" user_vector_field: String,
    13 "UserVectorRecallManagementTableId" user_vector_recall_management_table_id: String
} }

/// In the request of [`CreateRecallManagementServiceVersionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecallManagementServiceVersionConfigOperators {
    pub feature_config: Option<CreateRecallManagementServiceVersionConfigFeatureConfig>,
    pub filter_config: Option<CreateRecallManagementServiceVersionConfigFilterConfig>,
    pub join_config: Option<CreateRecallManagementServiceVersionConfigJoinConfig>,
    pub operator_type: Option<String>,
    pub trigger_config: Option<CreateRecallManagementServiceVersionConfigTriggerConfig>,
}
input! { CreateRecallManagementServiceVersionConfigOperators() {
    0 "FeatureConfig" feature_config: CreateRecallManagementServiceVersionConfigFeatureConfig,
    1 "FilterConfig" filter_config: CreateRecallManagementServiceVersionConfigFilterConfig,
    2 "JoinConfig" join_config: CreateRecallManagementServiceVersionConfigJoinConfig,
    3 "OperatorType" operator_type: String,
    4 "TriggerConfig" trigger_config: CreateRecallManagementServiceVersionConfigTriggerConfig
} }

/// In the request of [`CreateRecallManagementServiceVersionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecallManagementServiceVersionConfigFeatureConfig {
    pub expression: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateRecallManagementServiceVersionConfigFeatureConfig() {
    0 "Expression" expression: String, 1 "Name" name: String, 2 "Type" r#type: String
} }

/// In the request of [`CreateRecallManagementServiceVersionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecallManagementServiceVersionConfigFilterConfig {
    pub experession: Option<String>,
}
input! { CreateRecallManagementServiceVersionConfigFilterConfig() {
    0 "Experession" experession: String
} }

/// In the request of [`CreateRecallManagementServiceVersionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecallManagementServiceVersionConfigJoinConfig {
    pub field: Option<String>,
    pub output_fields: Option<Vec<String>>,
    pub recall_management_table_id: Option<String>,
}
input! { CreateRecallManagementServiceVersionConfigJoinConfig() {
    0 "Field" field: String, 1 "OutputFields" output_fields: Vec<String>,
    2 "RecallManagementTableId" recall_management_table_id: String
} }

/// In the request of [`CreateRecallManagementServiceVersionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecallManagementServiceVersionConfigTriggerConfig {
    pub field: Option<String>,
    pub field_quantity_limit: Option<i64>,
    pub is_rand_sort: Option<bool>,
    pub sort_field: Option<String>,
}
input! { CreateRecallManagementServiceVersionConfigTriggerConfig() {
    0 "Field" field: String, 1 "FieldQuantityLimit" field_quantity_limit: i64, 2 "IsRandSort" is_rand_sort: bool,
    3 "SortField" sort_field: String
} }

/// Response of [`CreateRecallManagementServiceVersionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecallManagementServiceVersionConfigOutput {
    pub recall_management_service_version_config_id: Option<String>,
}
model! { CreateRecallManagementServiceVersionConfigOutput {
    0 "RecallManagementServiceVersionConfigId" recall_management_service_version_config_id: String
} }

/// Creates recall management table: `CreateRecallManagementTable` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/recallmanagementtables`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/CreateRecallManagementTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecallManagementTable {
    pub config: Option<String>,
    pub data_source: Option<String>,
    pub description: Option<String>,
    pub enable_data_size_fluctuation_threshold: Option<bool>,
    pub enable_row_count_fluctuation_threshold: Option<bool>,
    pub fields: Option<Vec<CreateRecallManagementTableFields>>,
    /// Required.
    pub instance_id: String,
    pub max_data_size_fluctuation_threshold: Option<i64>,
    pub max_row_count_fluctuation_threshold: Option<i64>,
    pub maxcompute_project_name: Option<String>,
    pub maxcompute_schema: Option<String>,
    pub maxcompute_table_name: Option<String>,
    pub min_data_size_fluctuation_threshold: Option<i64>,
    pub min_row_count_fluctuation_threshold: Option<i64>,
    pub name: Option<String>,
    pub recall_type: Option<String>,
    pub r#type: Option<String>,
}
operation! { CreateRecallManagementTable(instance_id: String)
    "CreateRecallManagementTable" -> CreateRecallManagementTableOutput {
    0 "Config" config: String, 1 "DataSource" data_source: String, 2 "Description" description: String,
    3 "EnableDataSizeFluctuationThreshold" enable_data_size_fluctuation_threshold: bool,
    4 "EnableRowCountFluctuationThreshold" enable_row_count_fluctuation_threshold: bool,
    5 "Fields" fields: Vec<CreateRecallManagementTableFields>, 6 "InstanceId" instance_id,
    7 "MaxDataSizeFluctuationThreshold" max_data_size_fluctuation_threshold: i64,
    8 "MaxRowCountFluctuationThreshold" max_row_count_fluctuation_threshold: i64,
    9 "MaxcomputeProjectName" maxcompute_project_name: String, 10 "MaxcomputeSchema" maxcompute_schema: String,
    11 "MaxcomputeTableName" maxcompute_table_name: String,
    12 "MinDataSizeFluctuationThreshold" min_data_size_fluctuation_threshold: i64,
    13 "MinRowCountFluctuationThreshold" min_row_count_fluctuation_threshold: i64, 14 "Name" name: String,
    15 "RecallType" recall_type: String, 16 "Type" r#type: String
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
] { path: "/api/v1/recallmanagementtables", body: BodyStyle::Json, } }

/// In the request of [`CreateRecallManagementTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecallManagementTableFields {
    pub attributes: Option<Vec<String>>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub vector_dimension: Option<i64>,
    pub vector_metric_type: Option<String>,
}
input! { CreateRecallManagementTableFields() {
    0 "Attributes" attributes: Vec<String>, 1 "Name" name: String, 2 "Type" r#type: String,
    3 "VectorDimension" vector_dimension: i64, 4 "VectorMetricType" vector_metric_type: String
} }

/// Response of [`CreateRecallManagementTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecallManagementTableOutput {
    pub recall_management_table_id: Option<String>,
}
model! { CreateRecallManagementTableOutput {
    0 "RecallManagementTableId" recall_management_table_id: String
} }

/// Creates resource rule: `CreateResourceRule` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/resourcerules`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/CreateResourceRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceRule {
    pub description: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub metric_operation_type: String,
    pub metric_pull_info: Option<String>,
    pub metric_pull_period: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub rule_computing_definition: String,
    /// Required.
    pub rule_items: Vec<CreateResourceRuleRuleItems>,
}

/// Arguments of [`CreateResourceRule::new`].
pub struct CreateResourceRuleRequired {
    pub instance_id: String,
    pub metric_operation_type: String,
    pub name: String,
    pub rule_computing_definition: String,
    pub rule_items: Vec<CreateResourceRuleRuleItems>,
}
operation! {
    CreateResourceRule { CreateResourceRuleRequired: instance_id, metric_operation_type, name, rule_computing_definition, rule_items }
    "CreateResourceRule" -> CreateResourceRuleOutput {
    0 "Description" description: String, 1 "InstanceId" instance_id, 2 "MetricOperationType" metric_operation_type,
    3 "MetricPullInfo" metric_pull_info: String, 4 "MetricPullPeriod" metric_pull_period: String, 5 "Name" name,
    6 "RuleComputingDefinition" rule_computing_definition, 7 "RuleItems" rule_items
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] { path: "/api/v1/resourcerules", body: BodyStyle::Json, } }

/// In the request of [`CreateResourceRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceRuleRuleItems {
    pub description: Option<String>,
    /// Required.
    pub max_value: Option<f64>,
    /// Required.
    pub min_value: Option<f64>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<f64>,
}
input! { CreateResourceRuleRuleItems(max_value: f64, min_value: f64, name: String, value: f64) {
    0 "Description" description: String, 1 "MaxValue" max_value: f64, 2 "MinValue" min_value: f64,
    3 "Name" name: String, 4 "Value" value: f64
} }

/// Response of [`CreateResourceRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceRuleOutput {
    pub resource_rule_id: Option<String>,
}
model! { CreateResourceRuleOutput {
    0 "ResourceRuleId" resource_rule_id: String
} }

/// Creates resource rule item: `CreateResourceRuleItem` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/resourcerules/{ResourceRuleId}/items`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/CreateResourceRuleItem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceRuleItem {
    pub description: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub max_value: f64,
    /// Required.
    pub min_value: f64,
    /// Required.
    pub name: String,
    /// Required.
    pub value: f64,
    /// Required.
    pub resource_rule_id: String,
}

/// Arguments of [`CreateResourceRuleItem::new`].
pub struct CreateResourceRuleItemRequired {
    pub instance_id: String,
    pub max_value: f64,
    pub min_value: f64,
    pub name: String,
    pub value: f64,
    pub resource_rule_id: String,
}
operation! {
    CreateResourceRuleItem { CreateResourceRuleItemRequired: instance_id, max_value, min_value, name, value, resource_rule_id }
    "CreateResourceRuleItem" -> CreateResourceRuleItemOutput {
    0 "Description" description: String, 1 "InstanceId" instance_id, 2 "MaxValue" max_value, 3 "MinValue" min_value,
    4 "Name" name, 5 "Value" value, 6 "ResourceRuleId" resource_rule_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { path: "/api/v1/resourcerules/{ResourceRuleId}/items", body: BodyStyle::Json, } }

/// Response of [`CreateResourceRuleItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceRuleItemOutput {
    pub resource_rule_item_id: Option<String>,
}
model! { CreateResourceRuleItemOutput {
    0 "ResourceRuleItemId" resource_rule_item_id: String
} }

/// Creates sample consistency job: `CreateSampleConsistencyJob` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/sampleconsistencyjobs`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/CreateSampleConsistencyJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSampleConsistencyJob {
    pub duration: Option<String>,
    pub eas_model_service_name: Option<String>,
    pub feature_save_resource_id: Option<String>,
    /// Required.
    pub instance_id: String,
    pub item_id_field: Option<String>,
    pub name: Option<String>,
    pub partition_field: Option<String>,
    pub partition_field_format: Option<String>,
    pub request_id_field: Option<String>,
    pub sample_rate: Option<String>,
    pub sample_table_name: Option<String>,
    pub scene_id: Option<String>,
    pub user_id_field: Option<String>,
}
operation! { CreateSampleConsistencyJob(instance_id: String)
    "CreateSampleConsistencyJob" -> CreateSampleConsistencyJobOutput {
    0 "Duration" duration: String, 1 "EasModelServiceName" eas_model_service_name: String,
    2 "FeatureSaveResourceId" feature_save_resource_id: String, 3 "InstanceId" instance_id,
    4 "ItemIdField" item_id_field: String, 5 "Name" name: String, 6 "PartitionField" partition_field: String,
    7 "PartitionFieldFormat" partition_field_format: String, 8 "RequestIdField" request_id_field: String,
    9 "SampleRate" sample_rate: String, 10 "SampleTableName" sample_table_name: String, 11 "SceneId" scene_id: String,
    12 "UserIdField" user_id_field: String
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
    Mark::new(12, Location::Body, Style::None)
] { path: "/api/v1/sampleconsistencyjobs", body: BodyStyle::Json, } }

/// Response of [`CreateSampleConsistencyJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSampleConsistencyJobOutput {
    pub sample_consistency_job_id: Option<String>,
}
model! { CreateSampleConsistencyJobOutput {
    0 "SampleConsistencyJobId" sample_consistency_job_id: String
} }

/// Creates scene: `CreateScene` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/scenes`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/CreateScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScene {
    pub description: Option<String>,
    pub flows: Option<Vec<CreateSceneFlows>>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
}
operation! { CreateScene() "CreateScene" -> CreateSceneOutput {
    0 "Description" description: String, 1 "Flows" flows: Vec<CreateSceneFlows>, 2 "InstanceId" instance_id: String,
    3 "Name" name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/api/v1/scenes", body: BodyStyle::Json, } }

/// In the request of [`CreateScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSceneFlows {
    pub flow_code: Option<String>,
    pub flow_name: Option<String>,
}
input! { CreateSceneFlows() {
    0 "FlowCode" flow_code: String, 1 "FlowName" flow_name: String
} }

/// Response of [`CreateScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSceneOutput {
    pub scene_id: Option<String>,
}
model! { CreateSceneOutput {
    0 "SceneId" scene_id: String
} }

/// Creates sub crowd: `CreateSubCrowd` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/crowds/{CrowdId}/subcrowds`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/CreateSubCrowd>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubCrowd {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub source: String,
    /// Required.
    pub users: String,
    /// Required.
    pub crowd_id: String,
}
operation! { CreateSubCrowd(instance_id: String, source: String, users: String, crowd_id: String)
    "CreateSubCrowd" -> CreateSubCrowdOutput {
    0 "InstanceId" instance_id, 1 "Source" source, 2 "Users" users, 3 "CrowdId" crowd_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/api/v1/crowds/{CrowdId}/subcrowds", body: BodyStyle::Json, } }

/// Response of [`CreateSubCrowd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubCrowdOutput {
    pub sub_crowd_id: Option<String>,
}
model! { CreateSubCrowdOutput {
    0 "SubCrowdId" sub_crowd_id: String
} }

/// Creates table meta: `CreateTableMeta` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/tablemetas`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/CreateTableMeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTableMeta {
    /// Required.
    pub description: String,
    /// Required.
    pub fields: Vec<CreateTableMetaFields>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub module: String,
    /// Required.
    pub name: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub table_name: String,
}

/// Arguments of [`CreateTableMeta::new`].
pub struct CreateTableMetaRequired {
    pub description: String,
    pub fields: Vec<CreateTableMetaFields>,
    pub instance_id: String,
    pub module: String,
    pub name: String,
    pub resource_id: String,
    pub table_name: String,
}
operation! {
    CreateTableMeta { CreateTableMetaRequired: description, fields, instance_id, module, name, resource_id, table_name }
    "CreateTableMeta" -> CreateTableMetaOutput {
    0 "Description" description, 1 "Fields" fields, 2 "InstanceId" instance_id, 3 "Module" module, 4 "Name" name,
    5 "ResourceId" resource_id, 6 "TableName" table_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { path: "/api/v1/tablemetas", body: BodyStyle::Json, } }

/// In the request of [`CreateTableMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTableMetaFields {
    pub data_type: Option<String>,
    /// Required.
    pub is_dimension_field: Option<bool>,
    /// Required.
    pub is_partition_field: Option<String>,
    /// Required.
    pub meaning: Option<String>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}

/// Arguments of [`CreateTableMetaFields::new`].
pub struct CreateTableMetaFieldsRequired {
    pub is_dimension_field: bool,
    pub is_partition_field: String,
    pub meaning: String,
    pub name: String,
    pub r#type: String,
}
input! {
    CreateTableMetaFields { CreateTableMetaFieldsRequired: is_dimension_field, is_partition_field, meaning, name, r#type } {
    0 "DataType" data_type: String, 1 "IsDimensionField" is_dimension_field: bool,
    2 "IsPartitionField" is_partition_field: String, 3 "Meaning" meaning: String, 4 "Name" name: String,
    5 "Type" r#type: String
} }

/// Response of [`CreateTableMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTableMetaOutput {
    pub table_meta_id: Option<String>,
}
model! { CreateTableMetaOutput {
    0 "TableMetaId" table_meta_id: String
} }

/// Creates traffic control target: `CreateTrafficControlTarget` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/trafficcontroltargets`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/CreateTrafficControlTarget>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficControlTarget {
    pub end_time: Option<String>,
    pub event: Option<String>,
    pub item_condition_array: Option<String>,
    pub item_condition_express: Option<String>,
    pub item_condition_type: Option<String>,
    pub name: Option<String>,
    pub new_product_regulation: Option<bool>,
    pub recall_name: Option<String>,
    pub start_time: Option<String>,
    pub statis_period: Option<String>,
    pub status: Option<String>,
    pub tolerance_value: Option<i64>,
    pub traffic_control_task_id: Option<String>,
    pub value: Option<f64>,
}
operation! { CreateTrafficControlTarget() "CreateTrafficControlTarget" -> CreateTrafficControlTargetOutput {
    0 "EndTime" end_time: String, 1 "Event" event: String, 2 "ItemConditionArray" item_condition_array: String,
    3 "ItemConditionExpress" item_condition_express: String, 4 "ItemConditionType" item_condition_type: String,
    5 "Name" name: String, 6 "NewProductRegulation" new_product_regulation: bool, 7 "RecallName" recall_name: String,
    8 "StartTime" start_time: String, 9 "StatisPeriod" statis_period: String, 10 "Status" status: String,
    11 "ToleranceValue" tolerance_value: i64, 12 "TrafficControlTaskId" traffic_control_task_id: String,
    13 "Value" value: f64
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
    Mark::new(13, Location::Body, Style::None)
] { path: "/api/v1/trafficcontroltargets", body: BodyStyle::Json, } }

/// Response of [`CreateTrafficControlTarget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficControlTargetOutput {
    pub traffic_control_target_id: Option<String>,
}
model! { CreateTrafficControlTargetOutput {
    0 "TrafficControlTargetId" traffic_control_target_id: String
} }

/// Creates traffic control task: `CreateTrafficControlTask` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/trafficcontroltasks`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/CreateTrafficControlTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficControlTask {
    pub behavior_table_meta_id: Option<String>,
    pub control_granularity: Option<String>,
    pub control_logic: Option<String>,
    pub control_type: Option<String>,
    pub description: Option<String>,
    pub effective_scene_ids: Option<Vec<i64>>,
    pub end_time: Option<String>,
    pub execution_time: Option<String>,
    pub flink_resource_id: Option<String>,
    pub instance_id: Option<String>,
    pub item_condition_array: Option<String>,
    pub item_condition_express: Option<String>,
    pub item_condition_type: Option<String>,
    pub item_table_meta_id: Option<String>,
    pub name: Option<String>,
    pub pre_experiment_ids: Option<String>,
    pub prod_experiment_ids: Option<String>,
    pub scene_id: Option<String>,
    /// Required.
    pub service_id: String,
    pub service_ids: Option<Vec<i64>>,
    pub start_time: Option<String>,
    pub statis_behavior_condition_array: Option<String>,
    pub statis_behavior_condition_express: Option<String>,
    pub statis_behavior_condition_type: Option<String>,
    pub traffic_control_targets: Option<
        Vec<CreateTrafficControlTaskTrafficControlTargets>,
    >,
    pub user_condition_array: Option<String>,
    pub user_condition_express: Option<String>,
    pub user_condition_type: Option<String>,
    pub user_table_meta_id: Option<String>,
}
operation! { CreateTrafficControlTask(service_id: String) "CreateTrafficControlTask" -> CreateTrafficControlTaskOutput {
    0 "BehaviorTableMetaId" behavior_table_meta_id: String, 1 "ControlGranularity" control_granularity: String,
    2 "ControlLogic" control_logic: String, 3 "ControlType" control_type: String, 4 "Description" description: String,
    5 "EffectiveSceneIds" effective_scene_ids: Vec<i64>, 6 "EndTime" end_time: String,
    7 "ExecutionTime" execution_time: String, 8 "FlinkResourceId" flink_resource_id: String,
    9 "InstanceId" instance_id: String, 10 "ItemConditionArray" item_condition_array: String,
    11 "ItemConditionExpress" item_condition_express: String, 12 "ItemConditionType" item_condition_type: String,
    13 "ItemTableMetaId" item_table_meta_id: String, 14 "Name" name: String,
    15 "PreExperimentIds" pre_experiment_ids: String, 16 "ProdExperimentIds" prod_experiment_ids: String,
    17 "SceneId" scene_id: String, 18 "ServiceId" service_id, 19 "ServiceIds" service_ids: Vec<i64>,
    20 "StartTime" start_time: String, 21 "StatisBehaviorConditionArray" statis_behavior_condition_array: String,
    22 "StatisBehaviorConditionExpress" statis_behavior_condition_express: String,
    23 "StatisBehaviorConditionType" statis_behavior_condition_type: String,
    24 "TrafficControlTargets" traffic_control_targets: Vec<CreateTrafficControlTaskTrafficControlTargets>,
    25 "UserConditionArray" user_condition_array: String, 26 "UserConditionExpress" user_condition_express: String,
    27 "UserConditionType" user_condition_type: String, 28 "UserTableMetaId" user_table_meta_id: String
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
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::None),
    Mark::new(21, Location::Body, Style::None),
    Mark::new(22, Location::Body, Style::None),
    Mark::new(23, Location::Body, Style::None),
    Mark::new(24, Location::Body, Style::None),
    Mark::new(25, Location::Body, Style::None),
    Mark::new(26, Location::Body, Style::None),
    Mark::new(27, Location::Body, Style::None),
    Mark::new(28, Location::Body, Style::None)
] { path: "/api/v1/trafficcontroltasks", body: BodyStyle::Json, } }

/// In the request of [`CreateTrafficControlTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficControlTaskTrafficControlTargets {
    pub end_time: Option<String>,
    pub event: Option<String>,
    pub item_condition_array: Option<String>,
    pub item_condition_express: Option<String>,
    pub item_condition_type: Option<String>,
    pub name: Option<String>,
    pub new_product_regulation: Option<bool>,
    pub recall_name: Option<String>,
    pub start_time: Option<String>,
    pub statis_period: Option<String>,
    pub status: Option<String>,
    pub tolerance_value: Option<i64>,
    pub value: Option<f64>,
}
input! { CreateTrafficControlTaskTrafficControlTargets() {
    0 "EndTime" end_time: String, 1 "Event" event: String, 2 "ItemConditionArray" item_condition_array: String,
    3 "ItemConditionExpress" item_condition_express: String, 4 "ItemConditionType" item_condition_type: String,
    5 "Name" name: String, 6 "NewProductRegulation" new_product_regulation: bool, 7 "RecallName" recall_name: String,
    8 "StartTime" start_time: String, 9 "StatisPeriod" statis_period: String, 10 "Status" status: String,
    11 "ToleranceValue" tolerance_value: i64, 12 "Value" value: f64
} }

/// Response of [`CreateTrafficControlTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficControlTaskOutput {
    pub traffic_control_task_id: Option<String>,
}
model! { CreateTrafficControlTaskOutput {
    0 "TrafficControlTaskId" traffic_control_task_id: String
} }

/// `DebugResourceRule` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/resourcerules/{ResourceRuleId}/action/debug`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/DebugResourceRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DebugResourceRule {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub metric_info: BTreeMap<String, Value>,
    pub region_id: Option<String>,
    /// Required.
    pub resource_rule_id: String,
}
operation! { DebugResourceRule(instance_id: String, metric_info: BTreeMap<String, Value>, resource_rule_id: String)
    "DebugResourceRule" -> DebugResourceRuleOutput {
    0 "InstanceId" instance_id, 1 "MetricInfo" metric_info, 2 "RegionId" region_id: String,
    3 "ResourceRuleId" resource_rule_id
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(3, Location::Path, Style::None)
] { path: "/api/v1/resourcerules/{ResourceRuleId}/action/debug", } }

/// Response of [`DebugResourceRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DebugResourceRuleOutput {
    pub current_values: BTreeMap<String, Value>,
    pub output_values: BTreeMap<String, Value>,
}
model! { DebugResourceRuleOutput {
    0 "CurrentValues" current_values: BTreeMap<String, Value>, 1 "OutputValues" output_values: BTreeMap<String, Value>
} }

/// Deletes ab metric: `DeleteABMetric` of `pairecservice` 2022-12-13.
///
/// DELETE `/api/v1/abmetrics/{ABMetricId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/DeleteABMetric>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteABMetric {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ab_metric_id: String,
}
operation! { DeleteABMetric(instance_id: String, ab_metric_id: String) "DeleteABMetric" -> Empty {
    0 "InstanceId" instance_id, 1 "ABMetricId" ab_metric_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/abmetrics/{ABMetricId}", } }

/// Response of [`DeleteABMetric`]: empty.
pub type DeleteABMetricOutput = Empty;

/// Deletes ab metric group: `DeleteABMetricGroup` of `pairecservice` 2022-12-13.
///
/// DELETE `/api/v1/abmetricgroups/{ABMetricGroupId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/DeleteABMetricGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteABMetricGroup {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ab_metric_group_id: String,
}
operation! { DeleteABMetricGroup(instance_id: String, ab_metric_group_id: String) "DeleteABMetricGroup" -> Empty {
    0 "InstanceId" instance_id, 1 "ABMetricGroupId" ab_metric_group_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/abmetricgroups/{ABMetricGroupId}", } }

/// Response of [`DeleteABMetricGroup`]: empty.
pub type DeleteABMetricGroupOutput = Empty;

/// Deletes crowd: `DeleteCrowd` of `pairecservice` 2022-12-13.
///
/// DELETE `/api/v1/crowds/{CrowdId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/DeleteCrowd>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCrowd {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub crowd_id: String,
}
operation! { DeleteCrowd(instance_id: String, crowd_id: String) "DeleteCrowd" -> Empty {
    0 "InstanceId" instance_id, 1 "CrowdId" crowd_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/crowds/{CrowdId}", } }

/// Response of [`DeleteCrowd`]: empty.
pub type DeleteCrowdOutput = Empty;

/// Deletes data diagnosis: `DeleteDataDiagnosis` of `pairecservice` 2022-12-13.
///
/// DELETE `/api/v1/datadiagnoses/{DataDiagnosisId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/DeleteDataDiagnosis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataDiagnosis {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub data_diagnosis_id: String,
}
operation! { DeleteDataDiagnosis(instance_id: String, data_diagnosis_id: String) "DeleteDataDiagnosis" -> Empty {
    0 "InstanceId" instance_id, 1 "DataDiagnosisId" data_diagnosis_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/datadiagnoses/{DataDiagnosisId}", } }

/// Response of [`DeleteDataDiagnosis`]: empty.
pub type DeleteDataDiagnosisOutput = Empty;

/// Deletes engine config: `DeleteEngineConfig` of `pairecservice` 2022-12-13.
///
/// DELETE `/api/v1/engineconfigs/{EngineConfigId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/DeleteEngineConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEngineConfig {
    pub delete_all: Option<bool>,
    pub instance_id: Option<String>,
    /// Required.
    pub engine_config_id: String,
}
operation! { DeleteEngineConfig(engine_config_id: String) "DeleteEngineConfig" -> Empty {
    0 "DeleteAll" delete_all: bool, 1 "InstanceId" instance_id: String, 2 "EngineConfigId" engine_config_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/engineconfigs/{EngineConfigId}", } }

/// Response of [`DeleteEngineConfig`]: empty.
pub type DeleteEngineConfigOutput = Empty;

/// Deletes experiment: `DeleteExperiment` of `pairecservice` 2022-12-13.
///
/// DELETE `/api/v1/experiments/{ExperimentId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/DeleteExperiment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExperiment {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub experiment_id: String,
}
operation! { DeleteExperiment(instance_id: String, experiment_id: String) "DeleteExperiment" -> Empty {
    0 "InstanceId" instance_id, 1 "ExperimentId" experiment_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/experiments/{ExperimentId}", } }

/// Response of [`DeleteExperiment`]: empty.
pub type DeleteExperimentOutput = Empty;

/// Deletes experiment group: `DeleteExperimentGroup` of `pairecservice` 2022-12-13.
///
/// DELETE `/api/v1/experimentgroups/{ExperimentGroupId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/DeleteExperimentGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExperimentGroup {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub experiment_group_id: String,
}
operation! { DeleteExperimentGroup(instance_id: String, experiment_group_id: String) "DeleteExperimentGroup" -> Empty {
    0 "InstanceId" instance_id, 1 "ExperimentGroupId" experiment_group_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/experimentgroups/{ExperimentGroupId}", } }

/// Response of [`DeleteExperimentGroup`]: empty.
pub type DeleteExperimentGroupOutput = Empty;

/// Deletes instance resource: `DeleteInstanceResource` of `pairecservice` 2022-12-13.
///
/// DELETE `/api/v1/instances/{InstanceId}/resources/{ResourceId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/DeleteInstanceResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceResource {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub resource_id: String,
}
operation! { DeleteInstanceResource(instance_id: String, resource_id: String) "DeleteInstanceResource" -> Empty {
    0 "InstanceId" instance_id, 1 "ResourceId" resource_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/instances/{InstanceId}/resources/{ResourceId}", } }

/// Response of [`DeleteInstanceResource`]: empty.
pub type DeleteInstanceResourceOutput = Empty;

/// Deletes laboratory: `DeleteLaboratory` of `pairecservice` 2022-12-13.
///
/// DELETE `/api/v1/laboratories/{LaboratoryId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/DeleteLaboratory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLaboratory {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub laboratory_id: String,
}
operation! { DeleteLaboratory(instance_id: String, laboratory_id: String) "DeleteLaboratory" -> Empty {
    0 "InstanceId" instance_id, 1 "LaboratoryId" laboratory_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/laboratories/{LaboratoryId}", } }

/// Response of [`DeleteLaboratory`]: empty.
pub type DeleteLaboratoryOutput = Empty;

/// Deletes layer: `DeleteLayer` of `pairecservice` 2022-12-13.
///
/// DELETE `/api/v1/layers/{LayerId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/DeleteLayer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLayer {
    pub instance_id: Option<String>,
    /// Required.
    pub layer_id: String,
}
operation! { DeleteLayer(layer_id: String) "DeleteLayer" -> Empty {
    0 "InstanceId" instance_id: String, 1 "LayerId" layer_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/layers/{LayerId}", } }

/// Response of [`DeleteLayer`]: empty.
pub type DeleteLayerOutput = Empty;

/// Deletes param: `DeleteParam` of `pairecservice` 2022-12-13.
///
/// DELETE `/api/v1/params/{ParamId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/DeleteParam>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteParam {
    pub instance_id: Option<String>,
    /// Required.
    pub param_id: String,
}
operation! { DeleteParam(param_id: String) "DeleteParam" -> Empty {
    0 "InstanceId" instance_id: String, 1 "ParamId" param_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/params/{ParamId}", } }

/// Response of [`DeleteParam`]: empty.
pub type DeleteParamOutput = Empty;

/// Deletes recall management service: `DeleteRecallManagementService` of `pairecservice` 2022-12-13.
///
/// DELETE `/api/v1/recallmanagementservices/{RecallManagementServiceId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/DeleteRecallManagementService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecallManagementService {
    pub instance_id: Option<String>,
    /// Required.
    pub recall_management_service_id: String,
}
operation! { DeleteRecallManagementService(recall_management_service_id: String)
    "DeleteRecallManagementService" -> Empty {
    0 "InstanceId" instance_id: String, 1 "RecallManagementServiceId" recall_management_service_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/recallmanagementservices/{RecallManagementServiceId}", } }

/// Response of [`DeleteRecallManagementService`]: empty.
pub type DeleteRecallManagementServiceOutput = Empty;

/// Deletes recall management service version: `DeleteRecallManagementServiceVersion` of `pairecservice` 2022-12-13.
///
/// DELETE `/api/v1/recallmanagementservices/{RecallManagementServiceId}/versions/{RecallManagementServiceVersionId}`.
/// Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/DeleteRecallManagementServiceVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecallManagementServiceVersion {
    pub instance_id: Option<String>,
    /// Required.
    pub recall_management_service_id: String,
    /// Required.
    pub recall_management_service_version_id: String,
}
operation! {
    DeleteRecallManagementServiceVersion(recall_management_service_id: String, recall_management_service_version_id: String)
    "DeleteRecallManagementServiceVersion" -> Empty {
    0 "InstanceId" instance_id: String, 1 "RecallManagementServiceId" recall_management_service_id,
    2 "RecallManagementServiceVersionId" recall_management_service_version_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
]
    { method: "DELETE", path: "/api/v1/recallmanagementservices/{RecallManagementServiceId}/versions/{RecallManagementServiceVersionId}", } }

/// Response of [`DeleteRecallManagementServiceVersion`]: empty.
pub type DeleteRecallManagementServiceVersionOutput = Empty;

/// Deletes recall management service version config: `DeleteRecallManagementServiceVersionConfig` of `pairecservice`
/// 2022-12-13.
///
/// DELETE
/// `/api/v1/recallmanagementservices/{RecallManagementServiceId}/versions/{RecallManagementServiceVersionId}/configs/{RecallManagementServiceVersionConfigId}`.
/// Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/DeleteRecallManagementServiceVersionConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecallManagementServiceVersionConfig {
    pub instance_id: Option<String>,
    /// Required.
    pub recall_management_service_id: String,
    /// Required.
    pub recall_management_service_version_id: String,
    /// Required.
    pub recall_management_service_version_config_id: String,
}
operation! {
    DeleteRecallManagementServiceVersionConfig(recall_management_service_id: String, recall_management_service_version_id: String, recall_management_service_version_config_id: String)
    "DeleteRecallManagementServiceVersionConfig" -> Empty {
    0 "InstanceId" instance_id: String, 1 "RecallManagementServiceId" recall_management_service_id,
    2 "RecallManagementServiceVersionId" recall_management_service_version_id,
    3 "RecallManagementServiceVersionConfigId" recall_management_service_version_config_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "DELETE", path: "/api/v1/recallmanagementservices/{RecallManagementServiceId}/versions/{RecallManagementServiceVersionId}/configs/{RecallManagementServiceVersionConfigId}", } }

/// Response of [`DeleteRecallManagementServiceVersionConfig`]: empty.
pub type DeleteRecallManagementServiceVersionConfigOutput = Empty;

/// Deletes recall management table: `DeleteRecallManagementTable` of `pairecservice` 2022-12-13.
///
/// DELETE `/api/v1/recallmanagementtables/{RecallManagementTableId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/DeleteRecallManagementTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecallManagementTable {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub recall_management_table_id: String,
}
operation! { DeleteRecallManagementTable(instance_id: String, recall_management_table_id: String)
    "DeleteRecallManagementTable" -> Empty {
    0 "InstanceId" instance_id, 1 "RecallManagementTableId" recall_management_table_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/recallmanagementtables/{RecallManagementTableId}", } }

/// Response of [`DeleteRecallManagementTable`]: empty.
pub type DeleteRecallManagementTableOutput = Empty;

/// Deletes resource rule: `DeleteResourceRule` of `pairecservice` 2022-12-13.
///
/// DELETE `/api/v1/resourcerules/{ResourceRuleId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/DeleteResourceRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceRule {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub resource_rule_id: String,
}
operation! { DeleteResourceRule(instance_id: String, resource_rule_id: String) "DeleteResourceRule" -> Empty {
    0 "InstanceId" instance_id, 1 "ResourceRuleId" resource_rule_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/resourcerules/{ResourceRuleId}", } }

/// Response of [`DeleteResourceRule`]: empty.
pub type DeleteResourceRuleOutput = Empty;

/// Deletes resource rule item: `DeleteResourceRuleItem` of `pairecservice` 2022-12-13.
///
/// DELETE `/api/v1/resourcerules/{ResourceRuleId}/items/{ResourceRuleItemId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/DeleteResourceRuleItem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceRuleItem {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub resource_rule_id: String,
    /// Required.
    pub resource_rule_item_id: String,
}
operation! { DeleteResourceRuleItem(instance_id: String, resource_rule_id: String, resource_rule_item_id: String)
    "DeleteResourceRuleItem" -> Empty {
    0 "InstanceId" instance_id, 1 "ResourceRuleId" resource_rule_id, 2 "ResourceRuleItemId" resource_rule_item_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/resourcerules/{ResourceRuleId}/items/{ResourceRuleItemId}", } }

/// Response of [`DeleteResourceRuleItem`]: empty.
pub type DeleteResourceRuleItemOutput = Empty;

/// Deletes sample consistency job: `DeleteSampleConsistencyJob` of `pairecservice` 2022-12-13.
///
/// DELETE `/api/v1/sampleconsistencyjobs/{SampleConsistencyJobId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/DeleteSampleConsistencyJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSampleConsistencyJob {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sample_consistency_job_id: String,
}
operation! { DeleteSampleConsistencyJob(instance_id: String, sample_consistency_job_id: String)
    "DeleteSampleConsistencyJob" -> Empty {
    0 "InstanceId" instance_id, 1 "SampleConsistencyJobId" sample_consistency_job_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/sampleconsistencyjobs/{SampleConsistencyJobId}", } }

/// Response of [`DeleteSampleConsistencyJob`]: empty.
pub type DeleteSampleConsistencyJobOutput = Empty;

/// Deletes scene: `DeleteScene` of `pairecservice` 2022-12-13.
///
/// DELETE `/api/v1/scenes/{SceneId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/DeleteScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScene {
    pub instance_id: Option<String>,
    /// Required.
    pub scene_id: String,
}
operation! { DeleteScene(scene_id: String) "DeleteScene" -> Empty {
    0 "InstanceId" instance_id: String, 1 "SceneId" scene_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/scenes/{SceneId}", } }

/// Response of [`DeleteScene`]: empty.
pub type DeleteSceneOutput = Empty;

/// Deletes sub crowd: `DeleteSubCrowd` of `pairecservice` 2022-12-13.
///
/// DELETE `/api/v1/crowds/{CrowdId}/subcrowds/{SubCrowdId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/DeleteSubCrowd>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubCrowd {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub crowd_id: String,
    /// Required.
    pub sub_crowd_id: String,
}
operation! { DeleteSubCrowd(instance_id: String, crowd_id: String, sub_crowd_id: String) "DeleteSubCrowd" -> Empty {
    0 "InstanceId" instance_id, 1 "CrowdId" crowd_id, 2 "SubCrowdId" sub_crowd_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/crowds/{CrowdId}/subcrowds/{SubCrowdId}", } }

/// Response of [`DeleteSubCrowd`]: empty.
pub type DeleteSubCrowdOutput = Empty;

/// Deletes table meta: `DeleteTableMeta` of `pairecservice` 2022-12-13.
///
/// DELETE `/api/v1/tablemetas/{TableMetaId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/DeleteTableMeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTableMeta {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub table_meta_id: String,
}
operation! { DeleteTableMeta(instance_id: String, table_meta_id: String) "DeleteTableMeta" -> Empty {
    0 "InstanceId" instance_id, 1 "TableMetaId" table_meta_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/tablemetas/{TableMetaId}", } }

/// Response of [`DeleteTableMeta`]: empty.
pub type DeleteTableMetaOutput = Empty;

/// Deletes traffic control target: `DeleteTrafficControlTarget` of `pairecservice` 2022-12-13.
///
/// DELETE `/api/v1/trafficcontroltargets/{TrafficControlTargetId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/DeleteTrafficControlTarget>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrafficControlTarget {
    pub instance_id: Option<String>,
    /// Required.
    pub traffic_control_target_id: String,
}
operation! { DeleteTrafficControlTarget(traffic_control_target_id: String) "DeleteTrafficControlTarget" -> Empty {
    0 "InstanceId" instance_id: String, 1 "TrafficControlTargetId" traffic_control_target_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/trafficcontroltargets/{TrafficControlTargetId}", } }

/// Response of [`DeleteTrafficControlTarget`]: empty.
pub type DeleteTrafficControlTargetOutput = Empty;

/// Deletes traffic control task: `DeleteTrafficControlTask` of `pairecservice` 2022-12-13.
///
/// DELETE `/api/v1/trafficcontroltasks/{TrafficControlTaskId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/DeleteTrafficControlTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrafficControlTask {
    pub instance_id: Option<String>,
    /// Required.
    pub traffic_control_task_id: String,
}
operation! { DeleteTrafficControlTask(traffic_control_task_id: String) "DeleteTrafficControlTask" -> Empty {
    0 "InstanceId" instance_id: String, 1 "TrafficControlTaskId" traffic_control_task_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/trafficcontroltasks/{TrafficControlTaskId}", } }

/// Response of [`DeleteTrafficControlTask`]: empty.
pub type DeleteTrafficControlTaskOutput = Empty;

/// Deploys traffic control task code: `DeployTrafficControlTaskCode` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/trafficcontroltasks/{TrafficControlTaskId}/action/deploycode`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/DeployTrafficControlTaskCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployTrafficControlTaskCode {
    pub environment: Option<String>,
    pub instance_id: Option<String>,
    pub retry_deploy: Option<bool>,
    /// Required.
    pub traffic_control_task_id: String,
}
operation! { DeployTrafficControlTaskCode(traffic_control_task_id: String) "DeployTrafficControlTaskCode" -> Empty {
    0 "Environment" environment: String, 1 "InstanceId" instance_id: String, 2 "RetryDeploy" retry_deploy: bool,
    3 "TrafficControlTaskId" traffic_control_task_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/api/v1/trafficcontroltasks/{TrafficControlTaskId}/action/deploycode", body: BodyStyle::Json, } }

/// Response of [`DeployTrafficControlTaskCode`]: empty.
pub type DeployTrafficControlTaskCodeOutput = Empty;

/// Exports recall management table: `ExportRecallManagementTable` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/recallmanagementtables/{RecallManagementTableId}/action/export`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ExportRecallManagementTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportRecallManagementTable {
    pub instance_id: Option<String>,
    pub maxcompute_project_name: Option<String>,
    pub maxcompute_schema: Option<String>,
    pub maxcompute_table_name: Option<String>,
    pub partitions: Option<BTreeMap<String, String>>,
    pub recall_management_table_version_id: Option<String>,
    /// Required.
    pub recall_management_table_id: String,
}
operation! { ExportRecallManagementTable(recall_management_table_id: String)
    "ExportRecallManagementTable" -> ExportRecallManagementTableOutput {
    0 "InstanceId" instance_id: String, 1 "MaxcomputeProjectName" maxcompute_project_name: String,
    2 "MaxcomputeSchema" maxcompute_schema: String, 3 "MaxcomputeTableName" maxcompute_table_name: String,
    4 "Partitions" partitions: BTreeMap<String, String>,
    5 "RecallManagementTableVersionId" recall_management_table_version_id: String,
    6 "RecallManagementTableId" recall_management_table_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { path: "/api/v1/recallmanagementtables/{RecallManagementTableId}/action/export", body: BodyStyle::Json, } }

/// Response of [`ExportRecallManagementTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportRecallManagementTableOutput {
    pub recall_management_job_id: Option<String>,
}
model! { ExportRecallManagementTableOutput {
    0 "RecallManagementJobId" recall_management_job_id: String
} }

/// Generates algorithm customization script: `GenerateAlgorithmCustomizationScript` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/algorithmcustomizations/{AlgorithmCustomizationId}/action/generatescript`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/GenerateAlgorithmCustomizationScript>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateAlgorithmCustomizationScript {
    pub deploy_mode: Option<String>,
    pub instance_id: Option<String>,
    pub module_field_types: Option<BTreeMap<String, Value>>,
    /// Required.
    pub algorithm_customization_id: String,
}
operation! { GenerateAlgorithmCustomizationScript(algorithm_customization_id: String)
    "GenerateAlgorithmCustomizationScript" -> GenerateAlgorithmCustomizationScriptOutput {
    0 "DeployMode" deploy_mode: String, 1 "InstanceId" instance_id: String,
    2 "ModuleFieldTypes" module_field_types: BTreeMap<String, Value>,
    3 "AlgorithmCustomizationId" algorithm_customization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/api/v1/algorithmcustomizations/{AlgorithmCustomizationId}/action/generatescript", body: BodyStyle::Json, } }

/// Response of [`GenerateAlgorithmCustomizationScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateAlgorithmCustomizationScriptOutput {
    pub log_id: Option<String>,
    pub oss_address: Option<String>,
}
model! { GenerateAlgorithmCustomizationScriptOutput {
    0 "LogId" log_id: String, 1 "OssAddress" oss_address: String
} }

/// Generates traffic control task code: `GenerateTrafficControlTaskCode` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/trafficcontroltasks/{TrafficControlTaskId}/action/generatecode`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/GenerateTrafficControlTaskCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTrafficControlTaskCode {
    pub environment: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub traffic_control_task_id: String,
}
operation! { GenerateTrafficControlTaskCode(instance_id: String, traffic_control_task_id: String)
    "GenerateTrafficControlTaskCode" -> GenerateTrafficControlTaskCodeOutput {
    0 "Environment" environment: String, 1 "InstanceId" instance_id, 2 "TrafficControlTaskId" traffic_control_task_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v1/trafficcontroltasks/{TrafficControlTaskId}/action/generatecode", body: BodyStyle::Json, } }

/// Response of [`GenerateTrafficControlTaskCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTrafficControlTaskCodeOutput {
    pub code: Option<String>,
    pub pre_need_config: Option<bool>,
}
model! { GenerateTrafficControlTaskCodeOutput {
    0 "Code" code: String, 1 "PreNeedConfig" pre_need_config: bool
} }

/// Generates traffic control task config: `GenerateTrafficControlTaskConfig` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/trafficcontroltasks/{TrafficControlTaskId}/action/generateconfig`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/GenerateTrafficControlTaskConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTrafficControlTaskConfig {
    pub instance_id: Option<String>,
    /// Required.
    pub traffic_control_task_id: String,
}
operation! { GenerateTrafficControlTaskConfig(traffic_control_task_id: String)
    "GenerateTrafficControlTaskConfig" -> GenerateTrafficControlTaskConfigOutput {
    0 "InstanceId" instance_id: String, 1 "TrafficControlTaskId" traffic_control_task_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/trafficcontroltasks/{TrafficControlTaskId}/action/generateconfig", body: BodyStyle::Json, } }

/// Response of [`GenerateTrafficControlTaskConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTrafficControlTaskConfigOutput {
    pub config: Option<String>,
}
model! { GenerateTrafficControlTaskConfigOutput {
    0 "Config" config: String
} }

/// Gets ab metric: `GetABMetric` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/abmetrics/{ABMetricId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/GetABMetric>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetABMetric {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ab_metric_id: String,
}
operation! { GetABMetric(instance_id: String, ab_metric_id: String) "GetABMetric" -> GetABMetricOutput {
    0 "InstanceId" instance_id, 1 "ABMetricId" ab_metric_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/abmetrics/{ABMetricId}", } }

/// Response of [`GetABMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetABMetricOutput {
    pub aggregation_by_user: Option<bool>,
    pub definition: Option<String>,
    pub denominator: Option<String>,
    pub description: Option<String>,
    pub is_binomial_distribution: Option<bool>,
    pub left_metric_id: Option<String>,
    pub name: Option<String>,
    pub need_significance: Option<bool>,
    pub numerator: Option<String>,
    pub operator: Option<String>,
    pub realtime: Option<String>,
    pub result_resource_id: Option<String>,
    pub result_table_meta_id: Option<String>,
    pub right_metric_id: Option<String>,
    pub scene_id: Option<String>,
    pub scene_name: Option<String>,
    pub statistics_cycle: Option<i64>,
    pub table_meta_id: Option<String>,
    pub r#type: Option<String>,
}
model! { GetABMetricOutput {
    0 "AggregationByUser" aggregation_by_user: bool, 1 "Definition" definition: String,
    2 "Denominator" denominator: String, 3 "Description" description: String,
    4 "IsBinomialDistribution" is_binomial_distribution: bool, 5 "LeftMetricId" left_metric_id: String,
    6 "Name" name: String, 7 "NeedSignificance" need_significance: bool, 8 "Numerator" numerator: String,
    9 "Operator" operator: String, 10 "Realtime" realtime: String, 11 "ResultResourceId" result_resource_id: String,
    12 "ResultTableMetaId" result_table_meta_id: String, 13 "RightMetricId" right_metric_id: String,
    14 "SceneId" scene_id: String, 15 "SceneName" scene_name: String, 16 "StatisticsCycle" statistics_cycle: i64,
    17 "TableMetaId" table_meta_id: String, 18 "Type" r#type: String
} }

/// Gets ab metric group: `GetABMetricGroup` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/abmetricgroups/{ABMetricGroupId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/GetABMetricGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetABMetricGroup {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ab_metric_group_id: String,
}
operation! { GetABMetricGroup(instance_id: String, ab_metric_group_id: String)
    "GetABMetricGroup" -> GetABMetricGroupOutput {
    0 "InstanceId" instance_id, 1 "ABMetricGroupId" ab_metric_group_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/abmetricgroups/{ABMetricGroupId}", } }

/// Response of [`GetABMetricGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetABMetricGroupOutput {
    pub ab_metric_ids: Option<String>,
    pub ab_metric_names: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub realtime: Option<bool>,
    pub scene_id: Option<String>,
}
model! { GetABMetricGroupOutput {
    0 "ABMetricIds" ab_metric_ids: String, 1 "ABMetricNames" ab_metric_names: String,
    2 "Description" description: String, 3 "Name" name: String, 4 "Owner" owner: String, 5 "Realtime" realtime: bool,
    6 "SceneId" scene_id: String
} }

/// Gets calculation job: `GetCalculationJob` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/calculationjobs/{CalculationJobId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/GetCalculationJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCalculationJob {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub calculation_job_id: String,
}
operation! { GetCalculationJob(instance_id: String, calculation_job_id: String)
    "GetCalculationJob" -> GetCalculationJobOutput {
    0 "InstanceId" instance_id, 1 "CalculationJobId" calculation_job_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/calculationjobs/{CalculationJobId}", } }

/// Response of [`GetCalculationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCalculationJobOutput {
    pub ab_metric_id: Option<String>,
    pub ab_metric_name: Option<String>,
    pub biz_date: Option<String>,
    pub config: Option<String>,
    pub gmt_ran_time: Option<String>,
    pub job_message: Vec<String>,
    pub job_source: Option<String>,
    pub status: Option<String>,
}
model! { GetCalculationJobOutput {
    0 "ABMetricId" ab_metric_id: String, 1 "ABMetricName" ab_metric_name: String, 2 "BizDate" biz_date: String,
    3 "Config" config: String, 4 "GmtRanTime" gmt_ran_time: String, 5 "JobMessage" job_message: Vec<String>,
    6 "JobSource" job_source: String, 7 "Status" status: String
} }

/// Gets data diagnosis: `GetDataDiagnosis` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/datadiagnoses/{DataDiagnosisId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/GetDataDiagnosis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataDiagnosis {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub data_diagnosis_id: String,
}
operation! { GetDataDiagnosis(instance_id: String, data_diagnosis_id: String)
    "GetDataDiagnosis" -> GetDataDiagnosisOutput {
    0 "InstanceId" instance_id, 1 "DataDiagnosisId" data_diagnosis_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/datadiagnoses/{DataDiagnosisId}", } }

/// Response of [`GetDataDiagnosis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataDiagnosisOutput {
    pub config: Option<String>,
    pub cycle_time: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub left_table_meta_id: Option<String>,
    pub left_table_partition_field: Option<String>,
    pub name: Option<String>,
    pub partition_field: Option<String>,
    pub right_table_meta_id: Option<String>,
    pub right_table_partition_field: Option<String>,
    pub table_meta_id: Option<String>,
    pub table_meta_name: Option<String>,
    pub top_n_quantity: Option<i64>,
    pub r#type: Option<String>,
}
model! { GetDataDiagnosisOutput {
    0 "Config" config: String, 1 "CycleTime" cycle_time: String, 2 "GmtCreateTime" gmt_create_time: String,
    3 "GmtModifiedTime" gmt_modified_time: String, 4 "LeftTableMetaId" left_table_meta_id: String,
    5 "LeftTablePartitionField" left_table_partition_field: String, 6 "Name" name: String,
    7 "PartitionField" partition_field: String, 8 "RightTableMetaId" right_table_meta_id: String,
    9 "RightTablePartitionField" right_table_partition_field: String, 10 "TableMetaId" table_meta_id: String,
    11 "TableMetaName" table_meta_name: String, 12 "TopNQuantity" top_n_quantity: i64, 13 "Type" r#type: String
} }

/// Gets engine config: `GetEngineConfig` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/engineconfigs/{EngineConfigId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/GetEngineConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEngineConfig {
    pub instance_id: Option<String>,
    /// Required.
    pub engine_config_id: String,
}
operation! { GetEngineConfig(engine_config_id: String) "GetEngineConfig" -> GetEngineConfigOutput {
    0 "InstanceId" instance_id: String, 1 "EngineConfigId" engine_config_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/engineconfigs/{EngineConfigId}", } }

/// Response of [`GetEngineConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEngineConfigOutput {
    pub config_value: Option<String>,
    pub description: Option<String>,
    pub environment: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub gmt_released_time: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { GetEngineConfigOutput {
    0 "ConfigValue" config_value: String, 1 "Description" description: String, 2 "Environment" environment: String,
    3 "GmtCreateTime" gmt_create_time: String, 4 "GmtModifiedTime" gmt_modified_time: String,
    5 "GmtReleasedTime" gmt_released_time: String, 6 "Name" name: String, 7 "Status" status: String,
    8 "Type" r#type: String
} }

/// Gets experiment: `GetExperiment` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/experiments/{ExperimentId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/GetExperiment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperiment {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub experiment_id: String,
}
operation! { GetExperiment(instance_id: String, experiment_id: String) "GetExperiment" -> GetExperimentOutput {
    0 "InstanceId" instance_id, 1 "ExperimentId" experiment_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/experiments/{ExperimentId}", } }

/// Response of [`GetExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentOutput {
    pub alias_experiment_id: Option<String>,
    pub buckets: Option<String>,
    pub config: Option<String>,
    pub debug_crowd_id: Option<String>,
    pub debug_users: Option<String>,
    pub description: Option<String>,
    pub experiment_group_id: Option<String>,
    pub flow_percent: Option<i64>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub laboratory_id: Option<String>,
    pub layer_id: Option<String>,
    pub name: Option<String>,
    pub scene_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { GetExperimentOutput {
    0 "AliasExperimentId" alias_experiment_id: String, 1 "Buckets" buckets: String, 2 "Config" config: String,
    3 "DebugCrowdId" debug_crowd_id: String, 4 "DebugUsers" debug_users: String, 5 "Description" description: String,
    6 "ExperimentGroupId" experiment_group_id: String, 7 "FlowPercent" flow_percent: i64,
    8 "GmtCreateTime" gmt_create_time: String, 9 "GmtModifiedTime" gmt_modified_time: String,
    10 "LaboratoryId" laboratory_id: String, 11 "LayerId" layer_id: String, 12 "Name" name: String,
    13 "SceneId" scene_id: String, 14 "Status" status: String, 15 "Type" r#type: String
} }

/// Gets experiment group: `GetExperimentGroup` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/experimentgroups/{ExperimentGroupId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/GetExperimentGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentGroup {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub experiment_group_id: String,
}
operation! { GetExperimentGroup(instance_id: String, experiment_group_id: String)
    "GetExperimentGroup" -> GetExperimentGroupOutput {
    0 "InstanceId" instance_id, 1 "ExperimentGroupId" experiment_group_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/experimentgroups/{ExperimentGroupId}", } }

/// Response of [`GetExperimentGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentGroupOutput {
    pub config: Option<String>,
    pub crowd_id: Option<String>,
    pub crowd_target_type: Option<String>,
    pub debug_crowd_id: Option<String>,
    pub debug_users: Option<String>,
    pub description: Option<String>,
    pub distribution_time_duration: Option<i64>,
    pub distribution_type: Option<String>,
    pub filter: Option<String>,
    pub holding_buckets: Option<String>,
    pub laboratory_id: Option<String>,
    pub layer_id: Option<String>,
    pub name: Option<String>,
    pub need_aa: Option<bool>,
    pub owner: Option<String>,
    pub random_flow: Option<i64>,
    pub reserved_buckets: Option<String>,
    pub scene_id: Option<String>,
    pub status: Option<String>,
}
model! { GetExperimentGroupOutput {
    0 "Config" config: String, 1 "CrowdId" crowd_id: String, 2 "CrowdTargetType" crowd_target_type: String,
    3 "DebugCrowdId" debug_crowd_id: String, 4 "DebugUsers" debug_users: String, 5 "Description" description: String,
    6 "DistributionTimeDuration" distribution_time_duration: i64, 7 "DistributionType" distribution_type: String,
    8 "Filter" filter: String, 9 "HoldingBuckets" holding_buckets: String, 10 "LaboratoryId" laboratory_id: String,
    11 "LayerId" layer_id: String, 12 "Name" name: String, 13 "NeedAA" need_aa: bool, 14 "Owner" owner: String,
    15 "RandomFlow" random_flow: i64, 16 "ReservedBuckets" reserved_buckets: String, 17 "SceneId" scene_id: String,
    18 "Status" status: String
} }

/// Gets feature consistency check job: `GetFeatureConsistencyCheckJob` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/featureconsistencycheck/jobs/{FeatureConsistencyCheckJobId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/GetFeatureConsistencyCheckJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeatureConsistencyCheckJob {
    pub instance_id: Option<String>,
    /// Required.
    pub feature_consistency_check_job_id: String,
}
operation! { GetFeatureConsistencyCheckJob(feature_consistency_check_job_id: String)
    "GetFeatureConsistencyCheckJob" -> GetFeatureConsistencyCheckJobOutput {
    0 "InstanceId" instance_id: String, 1 "FeatureConsistencyCheckJobId" feature_consistency_check_job_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/featureconsistencycheck/jobs/{FeatureConsistencyCheckJobId}", } }

/// Response of [`GetFeatureConsistencyCheckJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeatureConsistencyCheckJobOutput {
    pub config: Option<String>,
    pub feature_consistency_check_job_config_id: Option<String>,
    pub feature_consistency_check_job_config_name: Option<String>,
    pub gmt_end_time: Option<String>,
    pub gmt_start_time: Option<String>,
    pub logs: Vec<String>,
    pub status: Option<String>,
}
model! { GetFeatureConsistencyCheckJobOutput {
    0 "Config" config: String, 1 "FeatureConsistencyCheckJobConfigId" feature_consistency_check_job_config_id: String,
    2 "FeatureConsistencyCheckJobConfigName" feature_consistency_check_job_config_name: String,
    3 "GmtEndTime" gmt_end_time: String, 4 "GmtStartTime" gmt_start_time: String, 5 "Logs" logs: Vec<String>,
    6 "Status" status: String
} }

/// Gets feature consistency check job config: `GetFeatureConsistencyCheckJobConfig` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/featureconsistencycheck/jobconfigs/{FeatureConsistencyCheckJobConfigId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/GetFeatureConsistencyCheckJobConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeatureConsistencyCheckJobConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub feature_consistency_check_job_config_id: String,
}
operation! { GetFeatureConsistencyCheckJobConfig(instance_id: String, feature_consistency_check_job_config_id: String)
    "GetFeatureConsistencyCheckJobConfig" -> GetFeatureConsistencyCheckJobConfigOutput {
    0 "InstanceId" instance_id, 1 "FeatureConsistencyCheckJobConfigId" feature_consistency_check_job_config_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/featureconsistencycheck/jobconfigs/{FeatureConsistencyCheckJobConfigId}", } }

/// Response of [`GetFeatureConsistencyCheckJobConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeatureConsistencyCheckJobConfigOutput {
    pub compare_feature: Option<bool>,
    pub dataset_id: Option<String>,
    pub dataset_mount_path: Option<String>,
    pub dataset_name: Option<String>,
    pub dataset_type: Option<String>,
    pub dataset_uri: Option<String>,
    pub default_route: Option<String>,
    pub eas_service_name: Option<String>,
    pub easy_rec_package_path: Option<String>,
    pub easy_rec_version: Option<String>,
    pub feature_display_exclude: Option<String>,
    pub feature_landing_resource_id: Option<String>,
    pub feature_landing_resource_uri: Option<String>,
    pub feature_priority: Option<String>,
    pub feature_store_item_id: Option<String>,
    pub feature_store_model_id: Option<String>,
    pub feature_store_project_id: Option<String>,
    pub feature_store_project_name: Option<String>,
    pub feature_store_seq_feature_view: Option<String>,
    pub feature_store_user_id: Option<String>,
    pub fg_jar_version: Option<String>,
    pub fg_json_file_name: Option<String>,
    pub generate_zip: Option<bool>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub item_id_field: Option<String>,
    pub item_table: Option<String>,
    pub item_table_partition_field: Option<String>,
    pub item_table_partition_field_format: Option<String>,
    pub latest_job_gmt_sampling_end_time: Option<String>,
    pub latest_job_gmt_sampling_start_time: Option<String>,
    pub latest_job_id: Option<String>,
    pub name: Option<String>,
    pub oss_bucket: Option<String>,
    pub oss_resource_id: Option<String>,
    pub predict_worker_count: Option<i64>,
    pub predict_worker_cpu: Option<i64>,
    pub predict_worker_memory: Option<i64>,
    pub resource_config: Option<String>,
    pub sample_rate: Option<String>,
    pub scene_id: Option<String>,
    pub scene_name: Option<String>,
    pub security_group_id: Option<String>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub status: Option<String>,
    pub switch_id: Option<String>,
    pub use_feature_store: Option<bool>,
    pub user_id_field: Option<String>,
    pub user_table: Option<String>,
    pub user_table_partition_field: Option<String>,
    pub user_table_partition_field_format: Option<String>,
    pub vpc_id: Option<String>,
    pub workflow_name: Option<String>,
    pub workspace_id: Option<String>,
}
model! { GetFeatureConsistencyCheckJobConfigOutput {
    0 "CompareFeature" compare_feature: bool, 1 "DatasetId" dataset_id: String,
    2 "DatasetMountPath" dataset_mount_path: String, 3 "DatasetName" dataset_name: String,
    4 "DatasetType" dataset_type: String, 5 "DatasetUri" dataset_uri: String, 6 "DefaultRoute" default_route: String,
    7 "EasServiceName" eas_service_name: String, 8 "EasyRecPackagePath" easy_rec_package_path: String,
    9 "EasyRecVersion" easy_rec_version: String, 10 "FeatureDisplayExclude" feature_display_exclude: String,
    11 "FeatureLandingResourceId" feature_landing_resource_id: String,
    12 "FeatureLandingResourceUri" feature_landing_resource_uri: String, 13 "FeaturePriority" feature_priority: String,
    14 "FeatureStoreItemId" feature_store_item_id: String, 15 "FeatureStoreModelId" feature_store_model_id: String,
    16 "FeatureStoreProjectId" feature_store_project_id: String,
    17 "FeatureStoreProjectName" feature_store_project_name: String,
    18 "FeatureStoreSeqFeatureView" feature_store_seq_feature_view: String,
    19 "FeatureStoreUserId" feature_store_user_id: String, 20 "FgJarVersion" fg_jar_version: String,
    21 "FgJsonFileName" fg_json_file_name: String, 22 "GenerateZip" generate_zip: bool,
    23 "GmtCreateTime" gmt_create_time: String, 24 "GmtModifiedTime" gmt_modified_time: String,
    25 "ItemIdField" item_id_field: String, 26 "ItemTable" item_table: String,
    27 "ItemTablePartitionField" item_table_partition_field: String,
    28 "ItemTablePartitionFieldFormat" item_table_partition_field_format: String,
    29 "LatestJobGmtSamplingEndTime" latest_job_gmt_sampling_end_time: String,
    30 "LatestJobGmtSamplingStartTime" latest_job_gmt_sampling_start_time: String,
    31 "LatestJobId" latest_job_id: String, 32 "Name" name: String, 33 "OssBucket" oss_bucket: String,
    34 "OssResourceId" oss_resource_id: String, 35 "PredictWorkerCount" predict_worker_count: i64,
    36 "PredictWorkerCpu" predict_worker_cpu: i64, 37 "PredictWorkerMemory" predict_worker_memory: i64,
    38 "ResourceConfig" resource_config: String, 39 "SampleRate" sample_rate: String, 40 "SceneId" scene_id: String,
    41 "SceneName" scene_name: String, 42 "SecurityGroupId" security_group_id: String,
    43 "ServiceId" service_id: String, 44 "ServiceName" service_name: String, 45 "Status" status: String,
    46 "SwitchId" switch_id: String, 47 "UseFeatureStore" use_feature_store: bool,
    48 "UserIdField" user_id_field: String, 49 "UserTable" user_table: String,
    50 "UserTablePartitionField" user_table_partition_field: String,
    51 "UserTablePartitionFieldFormat" user_table_partition_field_format: String, 52 "VpcId" vpc_id: String,
    53 "WorkflowName" workflow_name: String, 54 "WorkspaceId" workspace_id: String
} }

/// Gets instance: `GetInstance` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/instances/{InstanceId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/GetInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstance {
    /// Required.
    pub instance_id: String,
}
operation! { GetInstance(instance_id: String) "GetInstance" -> GetInstanceOutput {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{InstanceId}", } }

/// Response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceOutput {
    pub charge_type: Option<String>,
    pub commodity_code: Option<String>,
    pub config: Option<GetInstanceConfig>,
    pub expired_time: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub instance_id: Option<String>,
    pub operating_tool: Option<GetInstanceOperatingTool>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { GetInstanceOutput {
    0 "ChargeType" charge_type: String, 1 "CommodityCode" commodity_code: String, 2 "Config" config: GetInstanceConfig,
    3 "ExpiredTime" expired_time: String, 4 "GmtCreateTime" gmt_create_time: String,
    5 "GmtModifiedTime" gmt_modified_time: String, 6 "InstanceId" instance_id: String,
    7 "OperatingTool" operating_tool: GetInstanceOperatingTool, 8 "RegionId" region_id: String,
    9 "Status" status: String, 10 "Type" r#type: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceConfig {
    pub data_managements: Vec<GetInstanceDataManagements>,
    pub engines: Vec<GetInstanceEngines>,
    pub monitors: Vec<GetInstanceMonitors>,
}
model! { GetInstanceConfig {
    0 "DataManagements" data_managements: Vec<GetInstanceDataManagements>, 1 "Engines" engines: Vec<GetInstanceEngines>,
    2 "Monitors" monitors: Vec<GetInstanceMonitors>
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceDataManagements {
    pub component_code: Option<String>,
    pub meta: BTreeMap<String, Value>,
    pub r#type: Option<String>,
}
model! { GetInstanceDataManagements {
    0 "ComponentCode" component_code: String, 1 "Meta" meta: BTreeMap<String, Value>, 2 "Type" r#type: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceEngines {
    pub component_code: Option<String>,
    pub meta: BTreeMap<String, Value>,
    pub r#type: Option<String>,
}
model! { GetInstanceEngines {
    0 "ComponentCode" component_code: String, 1 "Meta" meta: BTreeMap<String, Value>, 2 "Type" r#type: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceMonitors {
    pub component_code: Option<String>,
    pub meta: BTreeMap<String, Value>,
    pub r#type: Option<String>,
}
model! { GetInstanceMonitors {
    0 "ComponentCode" component_code: String, 1 "Meta" meta: BTreeMap<String, Value>, 2 "Type" r#type: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceOperatingTool {
    pub is_enable: Option<bool>,
}
model! { GetInstanceOperatingTool {
    0 "IsEnable" is_enable: bool
} }

/// Gets instance resource: `GetInstanceResource` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/instances/{InstanceId}/resources/{ResourceId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/GetInstanceResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceResource {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub resource_id: String,
}
operation! { GetInstanceResource(instance_id: String, resource_id: String)
    "GetInstanceResource" -> GetInstanceResourceOutput {
    0 "InstanceId" instance_id, 1 "ResourceId" resource_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{InstanceId}/resources/{ResourceId}", } }

/// Response of [`GetInstanceResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceResourceOutput {
    pub category: Option<String>,
    pub config: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub group: Option<String>,
    pub resource_id: Option<String>,
    pub r#type: Option<String>,
    pub uri: Option<String>,
}
model! { GetInstanceResourceOutput {
    0 "Category" category: String, 1 "Config" config: String, 2 "GmtCreateTime" gmt_create_time: String,
    3 "GmtModifiedTime" gmt_modified_time: String, 4 "Group" group: String, 5 "ResourceId" resource_id: String,
    6 "Type" r#type: String, 7 "Uri" uri: String
} }

/// Gets instance resource table: `GetInstanceResourceTable` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/instances/{InstanceId}/resources/{ResourceId}/tables/{TableName}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/GetInstanceResourceTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceResourceTable {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub table_name: String,
}
operation! { GetInstanceResourceTable(instance_id: String, resource_id: String, table_name: String)
    "GetInstanceResourceTable" -> GetInstanceResourceTableOutput {
    0 "InstanceId" instance_id, 1 "ResourceId" resource_id, 2 "TableName" table_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{InstanceId}/resources/{ResourceId}/tables/{TableName}", } }

/// Response of [`GetInstanceResourceTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceResourceTableOutput {
    pub fields: Vec<GetInstanceResourceTableFields>,
    pub table_name: Option<String>,
}
model! { GetInstanceResourceTableOutput {
    0 "Fields" fields: Vec<GetInstanceResourceTableFields>, 1 "TableName" table_name: String
} }

/// In the response of [`GetInstanceResourceTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceResourceTableFields {
    pub is_dimension_field: Option<bool>,
    pub is_partition_field: Option<bool>,
    pub meaning: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetInstanceResourceTableFields {
    0 "IsDimensionField" is_dimension_field: bool, 1 "IsPartitionField" is_partition_field: bool,
    2 "Meaning" meaning: String, 3 "Name" name: String, 4 "Type" r#type: String
} }

/// Gets laboratory: `GetLaboratory` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/laboratories/{LaboratoryId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/GetLaboratory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLaboratory {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub laboratory_id: String,
}
operation! { GetLaboratory(instance_id: String, laboratory_id: String) "GetLaboratory" -> GetLaboratoryOutput {
    0 "InstanceId" instance_id, 1 "LaboratoryId" laboratory_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/laboratories/{LaboratoryId}", } }

/// Response of [`GetLaboratory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLaboratoryOutput {
    pub bucket_count: Option<i64>,
    pub bucket_type: Option<String>,
    pub buckets: Option<String>,
    pub crowd_id: Option<String>,
    pub debug_crowd_id: Option<String>,
    pub debug_users: Option<String>,
    pub description: Option<String>,
    pub environment: Option<String>,
    pub filter: Option<String>,
    pub name: Option<String>,
    pub scene_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { GetLaboratoryOutput {
    0 "BucketCount" bucket_count: i64, 1 "BucketType" bucket_type: String, 2 "Buckets" buckets: String,
    3 "CrowdId" crowd_id: String, 4 "DebugCrowdId" debug_crowd_id: String, 5 "DebugUsers" debug_users: String,
    6 "Description" description: String, 7 "Environment" environment: String, 8 "Filter" filter: String,
    9 "Name" name: String, 10 "SceneId" scene_id: String, 11 "Status" status: String, 12 "Type" r#type: String
} }

/// Gets layer: `GetLayer` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/layers/{LayerId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/GetLayer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLayer {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub layer_id: String,
}
operation! { GetLayer(instance_id: String, layer_id: String) "GetLayer" -> GetLayerOutput {
    0 "InstanceId" instance_id, 1 "LayerId" layer_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/layers/{LayerId}", } }

/// Response of [`GetLayer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLayerOutput {
    pub description: Option<String>,
    pub gmt_create_time: Option<String>,
    pub laboratory_id: Option<String>,
    pub name: Option<String>,
    pub residual_flow: Option<i64>,
    pub scene_id: Option<String>,
}
model! { GetLayerOutput {
    0 "Description" description: String, 1 "GmtCreateTime" gmt_create_time: String,
    2 "LaboratoryId" laboratory_id: String, 3 "Name" name: String, 4 "ResidualFlow" residual_flow: i64,
    5 "SceneId" scene_id: String
} }

/// Gets recall management config: `GetRecallManagementConfig` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/recallmanagementconfigs`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/GetRecallManagementConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementConfig {
    pub instance_id: Option<String>,
}
operation! { GetRecallManagementConfig() "GetRecallManagementConfig" -> GetRecallManagementConfigOutput {
    0 "InstanceId" instance_id: String
} { method: "GET", path: "/api/v1/recallmanagementconfigs", } }

/// Response of [`GetRecallManagementConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementConfigOutput {
    pub network_configs: Vec<GetRecallManagementConfigNetworkConfigs>,
    pub user_name: Option<String>,
}
model! { GetRecallManagementConfigOutput {
    0 "NetworkConfigs" network_configs: Vec<GetRecallManagementConfigNetworkConfigs>, 1 "UserName" user_name: String
} }

/// In the response of [`GetRecallManagementConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementConfigNetworkConfigs {
    pub private_link_address: Option<String>,
    pub public_endpoint: Option<String>,
    pub status: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub vpc_id: Option<String>,
    pub vswitch_ids: BTreeMap<String, String>,
}
model! { GetRecallManagementConfigNetworkConfigs {
    0 "PrivateLinkAddress" private_link_address: String, 1 "PublicEndpoint" public_endpoint: String,
    2 "Status" status: String, 3 "Token" token: Secret, 4 "VpcId" vpc_id: String,
    5 "VswitchIds" vswitch_ids: BTreeMap<String, String>
} }

/// Gets recall management job: `GetRecallManagementJob` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/recallmanagementjobs/{RecallManagementJobId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/GetRecallManagementJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementJob {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub recall_management_job_id: String,
}
operation! { GetRecallManagementJob(instance_id: String, recall_management_job_id: String)
    "GetRecallManagementJob" -> GetRecallManagementJobOutput {
    0 "InstanceId" instance_id, 1 "RecallManagementJobId" recall_management_job_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/recallmanagementjobs/{RecallManagementJobId}", } }

/// Response of [`GetRecallManagementJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementJobOutput {
    pub end_time: Option<String>,
    pub log: Option<String>,
    pub recall_management_job_id: Option<String>,
    pub recall_management_table_info: Option<
        GetRecallManagementJobRecallManagementTableInfo,
    >,
    pub recall_manager_table_info: Option<GetRecallManagementJobRecallManagerTableInfo>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
model! { GetRecallManagementJobOutput {
    0 "EndTime" end_time: String, 1 "Log" log: String, 2 "RecallManagementJobId" recall_management_job_id: String,
    3 "RecallManagementTableInfo" recall_management_table_info: GetRecallManagementJobRecallManagementTableInfo,
    4 "RecallManagerTableInfo" recall_manager_table_info: GetRecallManagementJobRecallManagerTableInfo,
    5 "StartTime" start_time: String, 6 "Status" status: String
} }

/// In the response of [`GetRecallManagementJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementJobRecallManagementTableInfo {
    pub data_version: Option<String>,
    pub recall_management_table_version_id: Option<String>,
    pub source_table_data_size: Option<String>,
    pub source_table_row_count: Option<String>,
}
model! { GetRecallManagementJobRecallManagementTableInfo {
    0 "DataVersion" data_version: String, 1 "RecallManagementTableVersionId" recall_management_table_version_id: String,
    2 "SourceTableDataSize" source_table_data_size: String, 3 "SourceTableRowCount" source_table_row_count: String
} }

/// In the response of [`GetRecallManagementJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementJobRecallManagerTableInfo {
    pub data_version: Option<String>,
    pub recall_manager_table_version_id: Option<String>,
    pub source_table_data_size: Option<String>,
    pub source_table_row_count: Option<String>,
}
model! { GetRecallManagementJobRecallManagerTableInfo {
    0 "DataVersion" data_version: String, 1 "RecallManagerTableVersionId" recall_manager_table_version_id: String,
    2 "SourceTableDataSize" source_table_data_size: String, 3 "SourceTableRowCount" source_table_row_count: String
} }

/// Gets recall management service: `GetRecallManagementService` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/recallmanagementservices/{RecallManagementServiceId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/GetRecallManagementService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementService {
    pub instance_id: Option<String>,
    /// Required.
    pub recall_management_service_id: String,
}
operation! { GetRecallManagementService(recall_management_service_id: String)
    "GetRecallManagementService" -> GetRecallManagementServiceOutput {
    0 "InstanceId" instance_id: String, 1 "RecallManagementServiceId" recall_management_service_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/recallmanagementservices/{RecallManagementServiceId}", } }

/// Response of [`GetRecallManagementService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementServiceOutput {
    pub current_recall_management_service_version_id: Option<String>,
    pub current_recall_management_service_version_name: Option<String>,
    pub description: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub name: Option<String>,
    pub recall_management_service_id: Option<String>,
    pub status: Option<String>,
}
model! { GetRecallManagementServiceOutput {
    0 "CurrentRecallManagementServiceVersionId" current_recall_management_service_version_id: String,
    1 "CurrentRecallManagementServiceVersionName" current_recall_management_service_version_name: String,
    2 "Description" description: String, 3 "GmtCreateTime" gmt_create_time: String,
    4 "GmtModifiedTime" gmt_modified_time: String, 5 "Name" name: String,
    6 "RecallManagementServiceId" recall_management_service_id: String, 7 "Status" status: String
} }

/// Gets recall management service version: `GetRecallManagementServiceVersion` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/recallmanagementservices/{RecallManagementServiceId}/versions/{RecallManagementServiceVersionId}`.
/// Reads only. See <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/GetRecallManagementServiceVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementServiceVersion {
    pub instance_id: Option<String>,
    /// Required.
    pub recall_management_service_id: String,
    /// Required.
    pub recall_management_service_version_id: String,
}
operation! {
    GetRecallManagementServiceVersion(recall_management_service_id: String, recall_management_service_version_id: String)
    "GetRecallManagementServiceVersion" -> GetRecallManagementServiceVersionOutput {
    0 "InstanceId" instance_id: String, 1 "RecallManagementServiceId" recall_management_service_id,
    2 "RecallManagementServiceVersionId" recall_management_service_version_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
]
    { method: "GET", path: "/api/v1/recallmanagementservices/{RecallManagementServiceId}/versions/{RecallManagementServiceVersionId}", } }

/// Response of [`GetRecallManagementServiceVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementServiceVersionOutput {
    pub configs: Option<GetRecallManagementServiceVersionConfigs>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub is_effective: Option<bool>,
    pub name: Option<String>,
    pub recall_management_service_version_id: Option<String>,
}
model! { GetRecallManagementServiceVersionOutput {
    0 "Configs" configs: GetRecallManagementServiceVersionConfigs, 1 "GmtCreateTime" gmt_create_time: String,
    2 "GmtModifiedTime" gmt_modified_time: String, 3 "IsEffective" is_effective: bool, 4 "Name" name: String,
    5 "RecallManagementServiceVersionId" recall_management_service_version_id: String
} }

/// In the response of [`GetRecallManagementServiceVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementServiceVersionConfigs {
    pub merge_config: Option<GetRecallManagementServiceVersionMergeConfig>,
    pub recall_configs: Vec<GetRecallManagementServiceVersionRecallConfigs>,
}
model! { GetRecallManagementServiceVersionConfigs {
    0 "MergeConfig" merge_config: GetRecallManagementServiceVersionMergeConfig,
    1 "RecallConfigs" recall_configs: Vec<GetRecallManagementServiceVersionRecallConfigs>
} }

/// In the response of [`GetRecallManagementServiceVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementServiceVersionMergeConfig {
    pub extended_config: Option<String>,
    pub filter_expression: Option<String>,
    pub filter_recall_management_table_ids: Vec<String>,
    pub item_recall_management_table_id: Option<String>,
    pub item_table_fields: Vec<String>,
    pub merge_type: Option<String>,
    pub recall_management_service_version_config_id: Option<String>,
}
model! { GetRecallManagementServiceVersionMergeConfig {
    0 "ExtendedConfig" extended_config: String, 1 "FilterExpression" filter_expression: String,
    2 "FilterRecallManagementTableIds" filter_recall_management_table_ids: Vec<String>,
    3 "ItemRecallManagementTableId" item_recall_management_table_id: String,
    4 "ItemTableFields" item_table_fields: Vec<String>, 5 "MergeType" merge_type: String,
    6 "RecallManagementServiceVersionConfigId" recall_management_service_version_config_id: String
} }

/// In the response of [`GetRecallManagementServiceVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementServiceVersionRecallConfigs {
    pub description: Option<String>,
    pub extended_config: Option<String>,
    pub item_condition_array: Option<String>,
    pub item_condition_expression: Option<String>,
    pub item_vector_field: Option<String>,
    pub item_vector_recall_management_table_id: Option<String>,
    pub name: Option<String>,
    pub operators: Vec<GetRecallManagementServiceVersionOperators>,
    pub priority: Option<i64>,
    pub recall_management_service_version_config_id: Option<String>,
    pub recall_management_table_id: Option<String>,
    pub recall_type: Option<String>,
    pub sort_fields: Option<String>,
    pub user_vector_field: Option<String>,
    pub user_vector_recall_management_table_id: Option<String>,
}
model! { GetRecallManagementServiceVersionRecallConfigs {
    0 "Description" description: String, 1 "ExtendedConfig" extended_config: String,
    2 "ItemConditionArray" item_condition_array: String, 3 "ItemConditionExpression" item_condition_expression: String,
    4 "ItemVectorField" item_vector_field: String,
    5 "ItemVectorRecallManagementTableId" item_vector_recall_management_table_id: String, 6 "Name" name: String,
    7 "Operators" operators: Vec<GetRecallManagementServiceVersionOperators>, 8 "Priority" priority: i64,
    9 "RecallManagementServiceVersionConfigId" recall_management_service_version_config_id: String,
    10 "RecallManagementTableId" recall_management_table_id: String, 11 "RecallType" recall_type: String,
    12 "SortFields" sort_fields: String, 13 "UserVectorField" user_vector_field: String,
    14 "UserVectorRecallManagementTableId" user_vector_recall_management_table_id: String
} }

/// In the response of [`GetRecallManagementServiceVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementServiceVersionOperators {
    pub feature_config: Option<GetRecallManagementServiceVersionFeatureConfig>,
    pub filter_config: Option<GetRecallManagementServiceVersionFilterConfig>,
    pub join_config: Option<GetRecallManagementServiceVersionJoinConfig>,
    pub operator_type: Option<String>,
    pub trigger_config: Option<GetRecallManagementServiceVersionTriggerConfig>,
}
model! { GetRecallManagementServiceVersionOperators {
    0 "FeatureConfig" feature_config: GetRecallManagementServiceVersionFeatureConfig,
    1 "FilterConfig" filter_config: GetRecallManagementServiceVersionFilterConfig,
    2 "JoinConfig" join_config: GetRecallManagementServiceVersionJoinConfig, 3 "OperatorType" operator_type: String,
    4 "TriggerConfig" trigger_config: GetRecallManagementServiceVersionTriggerConfig
} }

/// In the response of [`GetRecallManagementServiceVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementServiceVersionFeatureConfig {
    pub expression: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetRecallManagementServiceVersionFeatureConfig {
    0 "Expression" expression: String, 1 "Name" name: String, 2 "Type" r#type: String
} }

/// In the response of [`GetRecallManagementServiceVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementServiceVersionFilterConfig {
    pub experession: Option<String>,
}
model! { GetRecallManagementServiceVersionFilterConfig {
    0 "Experession" experession: String
} }

/// In the response of [`GetRecallManagementServiceVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementServiceVersionJoinConfig {
    pub field: Option<String>,
    pub output_fields: Vec<String>,
    pub recall_management_table_id: Option<String>,
}
model! { GetRecallManagementServiceVersionJoinConfig {
    0 "Field" field: String, 1 "OutputFields" output_fields: Vec<String>,
    2 "RecallManagementTableId" recall_management_table_id: String
} }

/// In the response of [`GetRecallManagementServiceVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementServiceVersionTriggerConfig {
    pub field: Option<String>,
    pub field_quantity_limit: Option<i64>,
    pub is_rand_sort: Option<bool>,
    pub sort_field: Option<String>,
}
model! { GetRecallManagementServiceVersionTriggerConfig {
    0 "Field" field: String, 1 "FieldQuantityLimit" field_quantity_limit: i64, 2 "IsRandSort" is_rand_sort: bool,
    3 "SortField" sort_field: String
} }

/// Gets recall management service version config: `GetRecallManagementServiceVersionConfig` of `pairecservice`
/// 2022-12-13.
///
/// GET
/// `/api/v1/recallmanagementservices/{RecallManagementServiceId}/versions/{RecallManagementServiceVersionId}/configs/{RecallManagementServiceVersionConfigId}`.
/// Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/GetRecallManagementServiceVersionConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementServiceVersionConfig {
    pub instance_id: Option<String>,
    /// Required.
    pub recall_management_service_id: String,
    /// Required.
    pub recall_management_service_version_id: String,
    /// Required.
    pub recall_management_service_version_config_id: String,
}
operation! {
    GetRecallManagementServiceVersionConfig(recall_management_service_id: String, recall_management_service_version_id: String, recall_management_service_version_config_id: String)
    "GetRecallManagementServiceVersionConfig" -> GetRecallManagementServiceVersionConfigOutput {
    0 "InstanceId" instance_id: String, 1 "RecallManagementServiceId" recall_management_service_id,
    2 "RecallManagementServiceVersionId" recall_management_service_version_id,
    3 "RecallManagementServiceVersionConfigId" recall_management_service_version_config_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "GET", path: "/api/v1/recallmanagementservices/{RecallManagementServiceId}/versions/{RecallManagementServiceVersionId}/configs/{RecallManagementServiceVersionConfigId}", } }

/// Response of [`GetRecallManagementServiceVersionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementServiceVersionConfigOutput {
    pub config_type: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub merge_config: Option<GetRecallManagementServiceVersionConfigMergeConfig>,
    pub recall_config: Option<GetRecallManagementServiceVersionConfigRecallConfig>,
    pub recall_management_service_id: Option<String>,
    pub recall_management_service_version_config_id: Option<String>,
    pub recall_management_service_version_id: Option<String>,
}
model! { GetRecallManagementServiceVersionConfigOutput {
    0 "ConfigType" config_type: String, 1 "GmtCreateTime" gmt_create_time: String,
    2 "GmtModifiedTime" gmt_modified_time: String,
    3 "MergeConfig" merge_config: GetRecallManagementServiceVersionConfigMergeConfig,
    4 "RecallConfig" recall_config: GetRecallManagementServiceVersionConfigRecallConfig,
    5 "RecallManagementServiceId" recall_management_service_id: String,
    6 "RecallManagementServiceVersionConfigId" recall_management_service_version_config_id: String,
    7 "RecallManagementServiceVersionId" recall_management_service_version_id: String
} }

/// In the response of [`GetRecallManagementServiceVersionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementServiceVersionConfigMergeConfig {
    pub extended_config: Option<String>,
    pub filter_expression: Option<String>,
    pub filter_recall_management_table_ids: Vec<String>,
    pub item_recall_management_table_id: Option<String>,
    pub item_table_fields: Vec<String>,
    pub merge_type: Option<String>,
    pub recall_management_service_version_config_id: Option<String>,
}
model! { GetRecallManagementServiceVersionConfigMergeConfig {
    0 "ExtendedConfig" extended_config: String, 1 "FilterExpression" filter_expression: String,
    2 "FilterRecallManagementTableIds" filter_recall_management_table_ids: Vec<String>,
    3 "ItemRecallManagementTableId" item_recall_management_table_id: String,
    4 "ItemTableFields" item_table_fields: Vec<String>, 5 "MergeType" merge_type: String,
    6 "RecallManagementServiceVersionConfigId" recall_management_service_version_config_id: String
} }

/// In the response of [`GetRecallManagementServiceVersionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementServiceVersionConfigRecallConfig {
    pub description: Option<String>,
    pub extended_config: Option<String>,
    pub item_condition_array: Option<String>,
    pub item_condition_expression: Option<String>,
    pub item_vector_field: Option<String>,
    pub item_vector_recall_management_table_id: Option<String>,
    pub name: Option<String>,
    pub operators: Vec<GetRecallManagementServiceVersionConfigOperators>,
    pub priority: Option<i64>,
    pub recall_management_service_version_config_id: Option<String>,
    pub recall_management_table_id: Option<String>,
    pub recall_type: Option<String>,
    pub sort_fields: Option<String>,
    pub user_vector_field: Option<String>,
    pub user_vector_recall_management_table_id: Option<String>,
}
model! { GetRecallManagementServiceVersionConfigRecallConfig {
    0 "Description" description: String, 1 "ExtendedConfig" extended_config: String,
    2 "ItemConditionArray" item_condition_array: String, 3 "ItemConditionExpression" item_condition_expression: String,
    4 "ItemVectorField" item_vector_field: String,
    5 "ItemVectorRecallManagementTableId" item_vector_recall_management_table_id: String, 6 "Name" name: String,
    7 "Operators" operators: Vec<GetRecallManagementServiceVersionConfigOperators>, 8 "Priority" priority: i64,
    9 "RecallManagementServiceVersionConfigId" recall_management_service_version_config_id: String,
    10 "RecallManagementTableId" recall_management_table_id: String, 11 "RecallType" recall_type: String,
    12 "SortFields" sort_fields: String, 13 "UserVectorField" user_vector_field: String,
    14 "UserVectorRecallManagementTableId" user_vector_recall_management_table_id: String
} }

/// In the response of [`GetRecallManagementServiceVersionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementServiceVersionConfigOperators {
    pub feature_config: Option<GetRecallManagementServiceVersionConfigFeatureConfig>,
    pub filter_config: Option<GetRecallManagementServiceVersionConfigFilterConfig>,
    pub join_config: Option<GetRecallManagementServiceVersionConfigJoinConfig>,
    pub operator_type: Option<String>,
    pub trigger_config: Option<GetRecallManagementServiceVersionConfigTriggerConfig>,
}
model! { GetRecallManagementServiceVersionConfigOperators {
    0 "FeatureConfig" feature_config: GetRecallManagementServiceVersionConfigFeatureConfig,
    1 "FilterConfig" filter_config: GetRecallManagementServiceVersionConfigFilterConfig,
    2 "JoinConfig" join_config: GetRecallManagementServiceVersionConfigJoinConfig,
    3 "OperatorType" operator_type: String,
    4 "TriggerConfig" trigger_config: GetRecallManagementServiceVersionConfigTriggerConfig
} }

/// In the response of [`GetRecallManagementServiceVersionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementServiceVersionConfigFeatureConfig {
    pub expression: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetRecallManagementServiceVersionConfigFeatureConfig {
    0 "Expression" expression: String, 1 "Name" name: String, 2 "Type" r#type: String
} }

/// In the response of [`GetRecallManagementServiceVersionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementServiceVersionConfigFilterConfig {
    pub expression: Option<String>,
}
model! { GetRecallManagementServiceVersionConfigFilterConfig {
    0 "Expression" expression: String
} }

/// In the response of [`GetRecallManagementServiceVersionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementServiceVersionConfigJoinConfig {
    pub field: Option<String>,
    pub output_fields: Vec<String>,
    pub recall_management_table_id: Option<String>,
}
model! { GetRecallManagementServiceVersionConfigJoinConfig {
    0 "Field" field: String, 1 "OutputFields" output_fields: Vec<String>,
    2 "RecallManagementTableId" recall_management_table_id: String
} }

/// In the response of [`GetRecallManagementServiceVersionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementServiceVersionConfigTriggerConfig {
    pub field: Option<String>,
    pub field_quantity_limit: Option<i64>,
    pub is_rand_sort: Option<bool>,
    pub sort_field: Option<String>,
}
model! { GetRecallManagementServiceVersionConfigTriggerConfig {
    0 "Field" field: String, 1 "FieldQuantityLimit" field_quantity_limit: i64, 2 "IsRandSort" is_rand_sort: bool,
    3 "SortField" sort_field: String
} }

/// Gets recall management table: `GetRecallManagementTable` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/recallmanagementtables/{RecallManagementTableId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/GetRecallManagementTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementTable {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub recall_management_table_id: String,
}
operation! { GetRecallManagementTable(instance_id: String, recall_management_table_id: String)
    "GetRecallManagementTable" -> GetRecallManagementTableOutput {
    0 "InstanceId" instance_id, 1 "RecallManagementTableId" recall_management_table_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/recallmanagementtables/{RecallManagementTableId}", } }

/// Response of [`GetRecallManagementTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementTableOutput {
    pub can_delete: Option<bool>,
    pub config: Option<String>,
    pub data_source: Option<String>,
    pub description: Option<String>,
    pub enable_data_size_fluctuation_threshold: Option<bool>,
    pub enable_row_count_fluctuation_threshold: Option<bool>,
    pub fields: Vec<GetRecallManagementTableFields>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub index_effective_time: Option<String>,
    pub index_version_id: Option<String>,
    pub max_data_size_fluctuation_threshold: Option<i64>,
    pub max_row_count_fluctuation_threshold: Option<i64>,
    pub maxcompute_project_name: Option<String>,
    pub maxcompute_schema: Option<String>,
    pub maxcompute_table_name: Option<String>,
    pub min_data_size_fluctuation_threshold: Option<i64>,
    pub min_row_count_fluctuation_threshold: Option<i64>,
    pub name: Option<String>,
    pub partition_fields: Option<String>,
    pub recall_management_table_id: Option<String>,
    pub recall_type: Option<String>,
    pub r#type: Option<String>,
}
model! { GetRecallManagementTableOutput {
    0 "CanDelete" can_delete: bool, 1 "Config" config: String, 2 "DataSource" data_source: String,
    3 "Description" description: String,
    4 "EnableDataSizeFluctuationThreshold" enable_data_size_fluctuation_threshold: bool,
    5 "EnableRowCountFluctuationThreshold" enable_row_count_fluctuation_threshold: bool,
    6 "Fields" fields: Vec<GetRecallManagementTableFields>, 7 "GmtCreateTime" gmt_create_time: String,
    8 "GmtModifiedTime" gmt_modified_time: String, 9 "IndexEffectiveTime" index_effective_time: String,
    10 "IndexVersionId" index_version_id: String,
    11 "MaxDataSizeFluctuationThreshold" max_data_size_fluctuation_threshold: i64,
    12 "MaxRowCountFluctuationThreshold" max_row_count_fluctuation_threshold: i64,
    13 "MaxcomputeProjectName" maxcompute_project_name: String, 14 "MaxcomputeSchema" maxcompute_schema: String,
    15 "MaxcomputeTableName" maxcompute_table_name: String,
    16 "MinDataSizeFluctuationThreshold" min_data_size_fluctuation_threshold: i64,
    17 "MinRowCountFluctuationThreshold" min_row_count_fluctuation_threshold: i64, 18 "Name" name: String,
    19 "PartitionFields" partition_fields: String, 20 "RecallManagementTableId" recall_management_table_id: String,
    21 "RecallType" recall_type: String, 22 "Type" r#type: String
} }

/// In the response of [`GetRecallManagementTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementTableFields {
    pub attributes: Vec<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub vector_dimension: Option<i64>,
    pub vector_metric_type: Option<String>,
}
model! { GetRecallManagementTableFields {
    0 "Attributes" attributes: Vec<String>, 1 "Name" name: String, 2 "Type" r#type: String,
    3 "VectorDimension" vector_dimension: i64, 4 "VectorMetricType" vector_metric_type: String
} }

/// Gets resource rule: `GetResourceRule` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/resourcerules/{ResourceRuleId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/GetResourceRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceRule {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub resource_rule_id: String,
}
operation! { GetResourceRule(instance_id: String, resource_rule_id: String) "GetResourceRule" -> GetResourceRuleOutput {
    0 "InstanceId" instance_id, 1 "ResourceRuleId" resource_rule_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/resourcerules/{ResourceRuleId}", } }

/// Response of [`GetResourceRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceRuleOutput {
    pub description: Option<String>,
    pub metric_operation_type: Option<String>,
    pub metric_pull_info: Option<String>,
    pub metric_pull_period: Option<String>,
    pub name: Option<String>,
    pub resource_rule_id: Option<String>,
    pub rule_computing_definition: Option<String>,
    pub rule_items: Vec<GetResourceRuleRuleItems>,
}
model! { GetResourceRuleOutput {
    0 "Description" description: String, 1 "MetricOperationType" metric_operation_type: String,
    2 "MetricPullInfo" metric_pull_info: String, 3 "MetricPullPeriod" metric_pull_period: String, 4 "Name" name: String,
    5 "ResourceRuleId" resource_rule_id: String, 6 "RuleComputingDefinition" rule_computing_definition: String,
    7 "RuleItems" rule_items: Vec<GetResourceRuleRuleItems>
} }

/// In the response of [`GetResourceRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceRuleRuleItems {
    pub description: Option<String>,
    pub max_value: Option<String>,
    pub min_value: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetResourceRuleRuleItems {
    0 "Description" description: String, 1 "MaxValue" max_value: String, 2 "MinValue" min_value: String,
    3 "Name" name: String, 4 "Value" value: String
} }

/// Gets sample consistency job: `GetSampleConsistencyJob` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/sampleconsistencyjobs/{SampleConsistencyJobId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/GetSampleConsistencyJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSampleConsistencyJob {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sample_consistency_job_id: String,
}
operation! { GetSampleConsistencyJob(instance_id: String, sample_consistency_job_id: String)
    "GetSampleConsistencyJob" -> GetSampleConsistencyJobOutput {
    0 "InstanceId" instance_id, 1 "SampleConsistencyJobId" sample_consistency_job_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/sampleconsistencyjobs/{SampleConsistencyJobId}", } }

/// Response of [`GetSampleConsistencyJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSampleConsistencyJobOutput {
    pub config: Option<String>,
    pub duration: Option<String>,
    pub eas_model_service_name: Option<String>,
    pub end_time: Option<String>,
    pub feature_save_resource_id: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub item_id_field: Option<String>,
    pub logs: Option<String>,
    pub name: Option<String>,
    pub partition_field: Option<String>,
    pub partition_field_format: Option<String>,
    pub request_id_field: Option<String>,
    pub sample_consistency_job_id: Option<String>,
    pub sample_rate: Option<String>,
    pub sample_table_name: Option<String>,
    pub scene_id: Option<String>,
    pub scene_name: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub user_id_field: Option<String>,
}
model! { GetSampleConsistencyJobOutput {
    0 "Config" config: String, 1 "Duration" duration: String, 2 "EasModelServiceName" eas_model_service_name: String,
    3 "EndTime" end_time: String, 4 "FeatureSaveResourceId" feature_save_resource_id: String,
    5 "GmtCreateTime" gmt_create_time: String, 6 "GmtModifiedTime" gmt_modified_time: String,
    7 "ItemIdField" item_id_field: String, 8 "Logs" logs: String, 9 "Name" name: String,
    10 "PartitionField" partition_field: String, 11 "PartitionFieldFormat" partition_field_format: String,
    12 "RequestIdField" request_id_field: String, 13 "SampleConsistencyJobId" sample_consistency_job_id: String,
    14 "SampleRate" sample_rate: String, 15 "SampleTableName" sample_table_name: String, 16 "SceneId" scene_id: String,
    17 "SceneName" scene_name: String, 18 "StartTime" start_time: String, 19 "Status" status: String,
    20 "UserIdField" user_id_field: String
} }

/// Gets scene: `GetScene` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/scenes/{SceneId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/GetScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScene {
    pub instance_id: Option<String>,
    /// Required.
    pub scene_id: String,
}
operation! { GetScene(scene_id: String) "GetScene" -> GetSceneOutput {
    0 "InstanceId" instance_id: String, 1 "SceneId" scene_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/scenes/{SceneId}", } }

/// Response of [`GetScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSceneOutput {
    pub description: Option<String>,
    pub flows: Vec<GetSceneFlows>,
    pub name: Option<String>,
}
model! { GetSceneOutput {
    0 "Description" description: String, 1 "Flows" flows: Vec<GetSceneFlows>, 2 "Name" name: String
} }

/// In the response of [`GetScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSceneFlows {
    pub flow_code: Option<String>,
    pub flow_name: Option<String>,
}
model! { GetSceneFlows {
    0 "FlowCode" flow_code: String, 1 "FlowName" flow_name: String
} }

/// Gets service: `GetService` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/services/{ServiceId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/GetService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetService {
    pub instance_id: Option<String>,
    /// Required.
    pub service_id: String,
}
operation! { GetService(service_id: String) "GetService" -> GetServiceOutput {
    0 "InstanceId" instance_id: String, 1 "ServiceId" service_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/services/{ServiceId}", } }

/// Response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceOutput {
    pub cr_instance_id: Option<String>,
    pub description: Option<String>,
    pub engine_config_id: Option<String>,
    pub gmt_released_time: Option<String>,
    /// Secret.
    pub image_auth: Option<Secret>,
    pub image_name: Option<String>,
    pub latest_prod_release_order: Option<GetServiceLatestProdReleaseOrder>,
    pub name: Option<String>,
    pub region: Option<String>,
    pub repository_id: Option<String>,
    pub service_config: Option<String>,
    pub service_resource_uri: Option<String>,
}
model! { GetServiceOutput {
    0 "CrInstanceId" cr_instance_id: String, 1 "Description" description: String,
    2 "EngineConfigId" engine_config_id: String, 3 "GmtReleasedTime" gmt_released_time: String,
    4 "ImageAuth" image_auth: Secret, 5 "ImageName" image_name: String,
    6 "LatestProdReleaseOrder" latest_prod_release_order: GetServiceLatestProdReleaseOrder, 7 "Name" name: String,
    8 "Region" region: String, 9 "RepositoryId" repository_id: String, 10 "ServiceConfig" service_config: String,
    11 "ServiceResourceUri" service_resource_uri: String
} }

/// In the response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceLatestProdReleaseOrder {
    pub content: Option<String>,
    pub image_version: Option<String>,
    pub release_info: Option<String>,
    pub release_order_id: Option<String>,
    pub releaser: Option<String>,
    pub topic: Option<String>,
}
model! { GetServiceLatestProdReleaseOrder {
    0 "Content" content: String, 1 "ImageVersion" image_version: String, 2 "ReleaseInfo" release_info: String,
    3 "ReleaseOrderId" release_order_id: String, 4 "Releaser" releaser: String, 5 "Topic" topic: String
} }

/// Gets sub crowd: `GetSubCrowd` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/crowds/{CrowdId}/subcrowds/{SubCrowdId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/GetSubCrowd>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubCrowd {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub crowd_id: String,
    /// Required.
    pub sub_crowd_id: String,
}
operation! { GetSubCrowd(instance_id: String, crowd_id: String, sub_crowd_id: String)
    "GetSubCrowd" -> GetSubCrowdOutput {
    0 "InstanceId" instance_id, 1 "CrowdId" crowd_id, 2 "SubCrowdId" sub_crowd_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/crowds/{CrowdId}/subcrowds/{SubCrowdId}", } }

/// Response of [`GetSubCrowd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubCrowdOutput {
    pub gmt_create_time: Option<String>,
    pub quantity: Option<String>,
    pub source: Option<String>,
    pub users: Option<String>,
}
model! { GetSubCrowdOutput {
    0 "GmtCreateTime" gmt_create_time: String, 1 "Quantity" quantity: String, 2 "Source" source: String,
    3 "Users" users: String
} }

/// Gets table meta: `GetTableMeta` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/tablemetas/{TableMetaId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/GetTableMeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableMeta {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub table_meta_id: String,
}
operation! { GetTableMeta(instance_id: String, table_meta_id: String) "GetTableMeta" -> GetTableMetaOutput {
    0 "InstanceId" instance_id, 1 "TableMetaId" table_meta_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/tablemetas/{TableMetaId}", } }

/// Response of [`GetTableMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableMetaOutput {
    pub can_delete: Option<bool>,
    pub config: Option<String>,
    pub description: Option<String>,
    pub fields: Vec<GetTableMetaFields>,
    pub gmt_create_time: Option<String>,
    pub gmt_imported_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub module: Option<String>,
    pub name: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub resource_uri: Option<String>,
    pub table_meta_id: Option<String>,
    pub table_name: Option<String>,
    pub r#type: Option<String>,
    pub url: Option<String>,
}
model! { GetTableMetaOutput {
    0 "CanDelete" can_delete: bool, 1 "Config" config: String, 2 "Description" description: String,
    3 "Fields" fields: Vec<GetTableMetaFields>, 4 "GmtCreateTime" gmt_create_time: String,
    5 "GmtImportedTime" gmt_imported_time: String, 6 "GmtModifiedTime" gmt_modified_time: String,
    7 "Module" module: String, 8 "Name" name: String, 9 "ResourceId" resource_id: String,
    10 "ResourceType" resource_type: String, 11 "ResourceUri" resource_uri: String,
    12 "TableMetaId" table_meta_id: String, 13 "TableName" table_name: String, 14 "Type" r#type: String,
    15 "Url" url: String
} }

/// In the response of [`GetTableMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableMetaFields {
    pub is_dimension_field: Option<bool>,
    pub meaning: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetTableMetaFields {
    0 "IsDimensionField" is_dimension_field: bool, 1 "Meaning" meaning: String, 2 "Name" name: String,
    3 "Type" r#type: String
} }

/// Gets traffic control target: `GetTrafficControlTarget` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/trafficcontroltargets/{TrafficControlTargetId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/GetTrafficControlTarget>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficControlTarget {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub traffic_control_target_id: String,
}
operation! { GetTrafficControlTarget(instance_id: String, traffic_control_target_id: String)
    "GetTrafficControlTarget" -> GetTrafficControlTargetOutput {
    0 "InstanceId" instance_id, 1 "TrafficControlTargetId" traffic_control_target_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/trafficcontroltargets/{TrafficControlTargetId}", } }

/// Response of [`GetTrafficControlTarget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficControlTargetOutput {
    pub end_time: Option<String>,
    pub event: Option<String>,
    pub gmt_create_time: Option<String>,
    pub item_condition_array: Option<String>,
    pub item_condition_express: Option<String>,
    pub item_condition_type: Option<String>,
    pub name: Option<String>,
    pub new_product_regulation: Option<bool>,
    pub recall_name: Option<String>,
    pub split_parts: Option<GetTrafficControlTargetSplitParts>,
    pub start_time: Option<String>,
    pub statis_period: Option<String>,
    pub status: Option<String>,
    pub tolerance_value: Option<i64>,
    pub traffic_control_target_id: Option<String>,
    pub traffic_control_task_id: Option<String>,
    pub value: Option<f64>,
}
model! { GetTrafficControlTargetOutput {
    0 "EndTime" end_time: String, 1 "Event" event: String, 2 "GmtCreateTime" gmt_create_time: String,
    3 "ItemConditionArray" item_condition_array: String, 4 "ItemConditionExpress" item_condition_express: String,
    5 "ItemConditionType" item_condition_type: String, 6 "Name" name: String,
    7 "NewProductRegulation" new_product_regulation: bool, 8 "RecallName" recall_name: String,
    9 "SplitParts" split_parts: GetTrafficControlTargetSplitParts, 10 "StartTime" start_time: String,
    11 "StatisPeriod" statis_period: String, 12 "Status" status: String, 13 "ToleranceValue" tolerance_value: i64,
    14 "TrafficControlTargetId" traffic_control_target_id: String,
    15 "TrafficControlTaskId" traffic_control_task_id: String, 16 "Value" value: f64
} }

/// In the response of [`GetTrafficControlTarget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficControlTargetSplitParts {
    pub set_points: Vec<i64>,
    pub set_values: Vec<i64>,
    pub time_points: Vec<i64>,
}
model! { GetTrafficControlTargetSplitParts {
    0 "SetPoints" set_points: Vec<i64>, 1 "SetValues" set_values: Vec<i64>, 2 "TimePoints" time_points: Vec<i64>
} }

/// Gets traffic control task: `GetTrafficControlTask` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/trafficcontroltasks/{TrafficControlTaskId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/GetTrafficControlTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficControlTask {
    pub control_target_filter: Option<String>,
    pub environment: Option<String>,
    pub instance_id: Option<String>,
    pub region_id: Option<String>,
    pub version: Option<String>,
    /// Required.
    pub traffic_control_task_id: String,
}
operation! { GetTrafficControlTask(traffic_control_task_id: String)
    "GetTrafficControlTask" -> GetTrafficControlTaskOutput {
    0 "ControlTargetFilter" control_target_filter: String, 1 "Environment" environment: String,
    2 "InstanceId" instance_id: String, 3 "RegionId" region_id: String, 4 "Version" version: String,
    5 "TrafficControlTaskId" traffic_control_task_id
} [
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/trafficcontroltasks/{TrafficControlTaskId}", } }

/// Response of [`GetTrafficControlTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficControlTaskOutput {
    pub behavior_table_meta_id: Option<String>,
    pub control_granularity: Option<String>,
    pub control_logic: Option<String>,
    pub control_type: Option<String>,
    pub description: Option<String>,
    pub effective_scene_ids: Vec<i64>,
    pub effective_scene_names: Vec<String>,
    pub end_time: Option<String>,
    pub ever_published: Option<bool>,
    pub execution_time: Option<String>,
    pub flink_resource_id: Option<String>,
    pub flink_resource_name: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub item_condition_array: Option<String>,
    pub item_condition_express: Option<String>,
    pub item_condition_type: Option<String>,
    pub item_table_meta_id: Option<String>,
    pub name: Option<String>,
    pub pre_experiment_ids: Option<String>,
    pub prepub_status: Option<String>,
    pub prod_experiment_ids: Option<String>,
    pub product_status: Option<String>,
    pub scene_id: Option<String>,
    pub scene_name: Option<String>,
    pub service_id: Option<String>,
    pub service_ids: Vec<i64>,
    pub start_time: Option<String>,
    pub statis_behavior_condition_array: Option<String>,
    pub statis_behavior_condition_express: Option<String>,
    pub statis_behavior_condition_type: Option<String>,
    pub traffic_control_targets: Vec<GetTrafficControlTaskTrafficControlTargets>,
    pub traffic_control_task_id: Option<String>,
    pub user_condition_array: Option<String>,
    pub user_condition_express: Option<String>,
    pub user_condition_type: Option<String>,
    pub user_table_meta_id: Option<String>,
}
model! { GetTrafficControlTaskOutput {
    0 "BehaviorTableMetaId" behavior_table_meta_id: String, 1 "ControlGranularity" control_granularity: String,
    2 "ControlLogic" control_logic: String, 3 "ControlType" control_type: String, 4 "Description" description: String,
    5 "EffectiveSceneIds" effective_scene_ids: Vec<i64>, 6 "EffectiveSceneNames" effective_scene_names: Vec<String>,
    7 "EndTime" end_time: String, 8 "EverPublished" ever_published: bool, 9 "ExecutionTime" execution_time: String,
    10 "FlinkResourceId" flink_resource_id: String, 11 "FlinkResourceName" flink_resource_name: String,
    12 "GmtCreateTime" gmt_create_time: String, 13 "GmtModifiedTime" gmt_modified_time: String,
    14 "ItemConditionArray" item_condition_array: String, 15 "ItemConditionExpress" item_condition_express: String,
    16 "ItemConditionType" item_condition_type: String, 17 "ItemTableMetaId" item_table_meta_id: String,
    18 "Name" name: String, 19 "PreExperimentIds" pre_experiment_ids: String, 20 "PrepubStatus" prepub_status: String,
    21 "ProdExperimentIds" prod_experiment_ids: String, 22 "ProductStatus" product_status: String,
    23 "SceneId" scene_id: String, 24 "SceneName" scene_name: String, 25 "ServiceId" service_id: String,
    26 "ServiceIds" service_ids: Vec<i64>, 27 "StartTime" start_time: String,
    28 "StatisBehaviorConditionArray" statis_behavior_condition_array: String,
    29 "StatisBehaviorConditionExpress" statis_behavior_condition_express: String,
    30 "StatisBehaviorConditionType" statis_behavior_condition_type: String,
    31 "TrafficControlTargets" traffic_control_targets: Vec<GetTrafficControlTaskTrafficControlTargets>,
    32 "TrafficControlTaskId" traffic_control_task_id: String, 33 "UserConditionArray" user_condition_array: String,
    34 "UserConditionExpress" user_condition_express: String, 35 "UserConditionType" user_condition_type: String,
    36 "UserTableMetaId" user_table_meta_id: String
} }

/// In the response of [`GetTrafficControlTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficControlTaskTrafficControlTargets {
    pub end_time: Option<String>,
    pub event: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub item_condition_array: Option<String>,
    pub item_condition_express: Option<String>,
    pub item_condition_type: Option<String>,
    pub name: Option<String>,
    pub new_product_regulation: Option<bool>,
    pub recall_name: Option<String>,
    pub split_parts: Option<GetTrafficControlTaskSplitParts>,
    pub start_time: Option<String>,
    pub statis_period: Option<String>,
    pub status: Option<String>,
    pub tolerance_value: Option<i64>,
    pub traffic_control_target_id: Option<String>,
    pub traffic_control_task_id: Option<String>,
    pub value: Option<f64>,
}
model! { GetTrafficControlTaskTrafficControlTargets {
    0 "EndTime" end_time: String, 1 "Event" event: String, 2 "GmtCreateTime" gmt_create_time: String,
    3 "GmtModifiedTime" gmt_modified_time: String, 4 "ItemConditionArray" item_condition_array: String,
    5 "ItemConditionExpress" item_condition_express: String, 6 "ItemConditionType" item_condition_type: String,
    7 "Name" name: String, 8 "NewProductRegulation" new_product_regulation: bool, 9 "RecallName" recall_name: String,
    10 "SplitParts" split_parts: GetTrafficControlTaskSplitParts, 11 "StartTime" start_time: String,
    12 "StatisPeriod" statis_period: String, 13 "Status" status: String, 14 "ToleranceValue" tolerance_value: i64,
    15 "TrafficControlTargetId" traffic_control_target_id: String,
    16 "TrafficControlTaskId" traffic_control_task_id: String, 17 "Value" value: f64
} }

/// In the response of [`GetTrafficControlTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficControlTaskSplitParts {
    pub set_points: Vec<i64>,
    pub set_values: Vec<i64>,
    pub time_points: Vec<i64>,
}
model! { GetTrafficControlTaskSplitParts {
    0 "SetPoints" set_points: Vec<i64>, 1 "SetValues" set_values: Vec<i64>, 2 "TimePoints" time_points: Vec<i64>
} }

/// Gets traffic control task traffic: `GetTrafficControlTaskTraffic` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/trafficcontroltasks/{TrafficControlTaskId}/trafficinfo`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/GetTrafficControlTaskTraffic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficControlTaskTraffic {
    pub environment: Option<String>,
    pub instance_id: Option<String>,
    /// Required.
    pub traffic_control_task_id: String,
}
operation! { GetTrafficControlTaskTraffic(traffic_control_task_id: String)
    "GetTrafficControlTaskTraffic" -> GetTrafficControlTaskTrafficOutput {
    0 "Environment" environment: String, 1 "InstanceId" instance_id: String,
    2 "TrafficControlTaskId" traffic_control_task_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/trafficcontroltasks/{TrafficControlTaskId}/trafficinfo", } }

/// Response of [`GetTrafficControlTaskTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficControlTaskTrafficOutput {
    pub traffic_control_task_traffic_info: Option<
        GetTrafficControlTaskTrafficTrafficControlTaskTrafficInfo,
    >,
}
model! { GetTrafficControlTaskTrafficOutput {
    0 "TrafficControlTaskTrafficInfo" traffic_control_task_traffic_info: GetTrafficControlTaskTrafficTrafficControlTaskTrafficInfo
} }

/// In the response of [`GetTrafficControlTaskTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficControlTaskTrafficTrafficControlTaskTrafficInfo {
    pub target_traffics: Vec<GetTrafficControlTaskTrafficTargetTraffics>,
    pub task_traffics: BTreeMap<String, TrafficControlTaskTrafficInfoTaskTrafficsValue>,
}
model! { GetTrafficControlTaskTrafficTrafficControlTaskTrafficInfo {
    0 "TargetTraffics" target_traffics: Vec<GetTrafficControlTaskTrafficTargetTraffics>,
    1 "TaskTraffics" task_traffics: BTreeMap<String, TrafficControlTaskTrafficInfoTaskTrafficsValue>
} }

/// In the response of [`GetTrafficControlTaskTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficControlTaskTrafficTargetTraffics {
    pub data: BTreeMap<String, TrafficControlTaskTrafficInfoTargetTrafficsDataValue>,
    pub traffic_contorl_target_id: Option<String>,
}
model! { GetTrafficControlTaskTrafficTargetTraffics {
    0 "Data" data: BTreeMap<String, TrafficControlTaskTrafficInfoTargetTrafficsDataValue>,
    1 "TrafficContorlTargetId" traffic_contorl_target_id: String
} }

/// In the response of [`GetTrafficControlTaskTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficControlTaskTrafficInfoTargetTrafficsDataValue {
    pub traffic: Option<f64>,
    pub record_time: Option<i64>,
}
model! { TrafficControlTaskTrafficInfoTargetTrafficsDataValue {
    0 "Traffic" traffic: f64, 1 "RecordTime" record_time: i64
} }

/// In the response of [`GetTrafficControlTaskTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficControlTaskTrafficInfoTaskTrafficsValue {
    pub traffic: Option<f64>,
}
model! { TrafficControlTaskTrafficInfoTaskTrafficsValue {
    0 "Traffic" traffic: f64
} }

/// Lists ab metric groups: `ListABMetricGroups` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/abmetricgroups`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ListABMetricGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListABMetricGroups {
    /// Required.
    pub instance_id: String,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub realtime: Option<bool>,
    pub scene_id: Option<String>,
    pub sort_by: Option<String>,
}
operation! { ListABMetricGroups(instance_id: String) "ListABMetricGroups" -> ListABMetricGroupsOutput {
    0 "InstanceId" instance_id, 1 "Order" order: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "Realtime" realtime: bool, 5 "SceneId" scene_id: String, 6 "SortBy" sort_by: String
} { method: "GET", path: "/api/v1/abmetricgroups", } }
paged! { ListABMetricGroups: ListABMetricGroupsABMetricGroups =
    Number "PageNumber", "ABMetricGroups" ab_metric_groups, total "TotalCount" }

/// Response of [`ListABMetricGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListABMetricGroupsOutput {
    pub ab_metric_groups: Vec<ListABMetricGroupsABMetricGroups>,
    pub total_count: Option<i64>,
}
model! { ListABMetricGroupsOutput {
    0 "ABMetricGroups" ab_metric_groups: Vec<ListABMetricGroupsABMetricGroups>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListABMetricGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListABMetricGroupsABMetricGroups {
    pub ab_metric_group_id: Option<String>,
    pub ab_metric_ids: Option<String>,
    pub ab_metric_names: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub realtime: Option<bool>,
    pub scene_id: Option<String>,
}
model! { ListABMetricGroupsABMetricGroups {
    0 "ABMetricGroupId" ab_metric_group_id: String, 1 "ABMetricIds" ab_metric_ids: String,
    2 "ABMetricNames" ab_metric_names: String, 3 "Description" description: String, 4 "Name" name: String,
    5 "Owner" owner: String, 6 "Realtime" realtime: bool, 7 "SceneId" scene_id: String
} }

/// Lists ab metrics: `ListABMetrics` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/abmetrics`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ListABMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListABMetrics {
    /// Required.
    pub instance_id: String,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub realtime: Option<bool>,
    pub scene_id: Option<String>,
    pub table_meta_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { ListABMetrics(instance_id: String) "ListABMetrics" -> ListABMetricsOutput {
    0 "InstanceId" instance_id, 1 "Name" name: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "Realtime" realtime: bool, 5 "SceneId" scene_id: String, 6 "TableMetaId" table_meta_id: String,
    7 "Type" r#type: String
} { method: "GET", path: "/api/v1/abmetrics", } }
paged! { ListABMetrics: ListABMetricsABMetrics = Number "PageNumber", "ABMetrics" ab_metrics, total "TotalCount" }

/// Response of [`ListABMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListABMetricsOutput {
    pub ab_metrics: Vec<ListABMetricsABMetrics>,
    pub total_count: Option<i64>,
}
model! { ListABMetricsOutput {
    0 "ABMetrics" ab_metrics: Vec<ListABMetricsABMetrics>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListABMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListABMetricsABMetrics {
    pub ab_metric_id: Option<String>,
    pub aggregation_by_user: Option<bool>,
    pub definition: Option<String>,
    pub denominator: Option<String>,
    pub description: Option<String>,
    pub is_binomial_distribution: Option<bool>,
    pub left_metric_id: Option<String>,
    pub name: Option<String>,
    pub need_significance: Option<bool>,
    pub numerator: Option<String>,
    pub operator: Option<String>,
    pub realtime: Option<String>,
    pub result_resource_id: Option<String>,
    pub result_table_meta_id: Option<String>,
    pub right_metric_id: Option<String>,
    pub scene_id: Option<String>,
    pub scene_name: Option<String>,
    pub statistics_cycle: Option<i64>,
    pub table_meta_id: Option<String>,
    pub r#type: Option<String>,
}
model! { ListABMetricsABMetrics {
    0 "ABMetricId" ab_metric_id: String, 1 "AggregationByUser" aggregation_by_user: bool,
    2 "Definition" definition: String, 3 "Denominator" denominator: String, 4 "Description" description: String,
    5 "IsBinomialDistribution" is_binomial_distribution: bool, 6 "LeftMetricId" left_metric_id: String,
    7 "Name" name: String, 8 "NeedSignificance" need_significance: bool, 9 "Numerator" numerator: String,
    10 "Operator" operator: String, 11 "Realtime" realtime: String, 12 "ResultResourceId" result_resource_id: String,
    13 "ResultTableMetaId" result_table_meta_id: String, 14 "RightMetricId" right_metric_id: String,
    15 "SceneId" scene_id: String, 16 "SceneName" scene_name: String, 17 "StatisticsCycle" statistics_cycle: i64,
    18 "TableMetaId" table_meta_id: String, 19 "Type" r#type: String
} }

/// Lists calculation jobs: `ListCalculationJobs` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/calculationjobs`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ListCalculationJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCalculationJobs {
    /// Required.
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub scene_id: String,
    pub status: Option<String>,
}
operation! { ListCalculationJobs(instance_id: String, scene_id: String)
    "ListCalculationJobs" -> ListCalculationJobsOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "SceneId" scene_id,
    4 "Status" status: String
} { method: "GET", path: "/api/v1/calculationjobs", } }
paged! { ListCalculationJobs: ListCalculationJobsCalculationJobs =
    Number "PageNumber", "CalculationJobs" calculation_jobs, total "TotalCount" }

/// Response of [`ListCalculationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCalculationJobsOutput {
    pub calculation_jobs: Vec<ListCalculationJobsCalculationJobs>,
    pub total_count: Option<i64>,
}
model! { ListCalculationJobsOutput {
    0 "CalculationJobs" calculation_jobs: Vec<ListCalculationJobsCalculationJobs>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListCalculationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCalculationJobsCalculationJobs {
    pub ab_metric_name: Option<String>,
    pub biz_date: Option<String>,
    pub calculation_job_id: Option<String>,
    pub config: Option<String>,
    pub gmt_ran_time: Option<String>,
    pub job_message: Vec<String>,
    pub job_source: Option<String>,
    pub status: Option<String>,
}
model! { ListCalculationJobsCalculationJobs {
    0 "ABMetricName" ab_metric_name: String, 1 "BizDate" biz_date: String,
    2 "CalculationJobId" calculation_job_id: String, 3 "Config" config: String, 4 "GmtRanTime" gmt_ran_time: String,
    5 "JobMessage" job_message: Vec<String>, 6 "JobSource" job_source: String, 7 "Status" status: String
} }

/// Lists crowd users: `ListCrowdUsers` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/crowds/{CrowdId}/users`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ListCrowdUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCrowdUsers {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub crowd_id: String,
}
operation! { ListCrowdUsers(instance_id: String, crowd_id: String) "ListCrowdUsers" -> ListCrowdUsersOutput {
    0 "InstanceId" instance_id, 1 "CrowdId" crowd_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/crowds/{CrowdId}/users", } }

/// Response of [`ListCrowdUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCrowdUsersOutput {
    pub total_count: Option<i64>,
    pub users: Vec<String>,
}
model! { ListCrowdUsersOutput {
    0 "TotalCount" total_count: i64, 1 "Users" users: Vec<String>
} }

/// Lists crowds: `ListCrowds` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/crowds`. Reads only. See <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ListCrowds>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCrowds {
    /// Required.
    pub instance_id: String,
}
operation! { ListCrowds(instance_id: String) "ListCrowds" -> ListCrowdsOutput {
    0 "InstanceId" instance_id
} { method: "GET", path: "/api/v1/crowds", } }

/// Response of [`ListCrowds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCrowdsOutput {
    pub crowds: Vec<ListCrowdsCrowds>,
    pub total_count: Option<i64>,
}
model! { ListCrowdsOutput {
    0 "Crowds" crowds: Vec<ListCrowdsCrowds>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListCrowds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCrowdsCrowds {
    pub crowd_id: Option<String>,
    pub description: Option<String>,
    pub gmt_create_time: Option<String>,
    pub label: Option<String>,
    pub name: Option<String>,
    pub quantity: Option<String>,
    pub source: Option<String>,
    pub users: Option<String>,
}
model! { ListCrowdsCrowds {
    0 "CrowdId" crowd_id: String, 1 "Description" description: String, 2 "GmtCreateTime" gmt_create_time: String,
    3 "Label" label: String, 4 "Name" name: String, 5 "Quantity" quantity: String, 6 "Source" source: String,
    7 "Users" users: String
} }

/// Lists data diagnoses: `ListDataDiagnoses` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/datadiagnoses`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ListDataDiagnoses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataDiagnoses {
    /// Required.
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub types: Option<Vec<String>>,
}
operation! { ListDataDiagnoses(instance_id: String) "ListDataDiagnoses" -> ListDataDiagnosesOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "Types" types: Vec<String>
} [
    Mark::new(3, Location::Default, Style::Simple)
] { method: "GET", path: "/api/v1/datadiagnoses", } }
paged! { ListDataDiagnoses: ListDataDiagnosesDataDiagnoses =
    Number "PageNumber", "DataDiagnoses" data_diagnoses, total "TotalCount" }

/// Response of [`ListDataDiagnoses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataDiagnosesOutput {
    pub data_diagnoses: Vec<ListDataDiagnosesDataDiagnoses>,
    pub total_count: Option<i64>,
}
model! { ListDataDiagnosesOutput {
    0 "DataDiagnoses" data_diagnoses: Vec<ListDataDiagnosesDataDiagnoses>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListDataDiagnoses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataDiagnosesDataDiagnoses {
    pub config: Option<String>,
    pub cycle_time: Option<String>,
    pub data_diagnosis_id: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub left_table_meta_id: Option<String>,
    pub left_table_partition_field: Option<String>,
    pub name: Option<String>,
    pub partition_field: Option<String>,
    pub right_table_meta_id: Option<String>,
    pub right_table_partition_field: Option<String>,
    pub table_meta_id: Option<String>,
    pub table_meta_name: Option<String>,
    pub top_n_quantity: Option<i64>,
    pub r#type: Option<String>,
}
model! { ListDataDiagnosesDataDiagnoses {
    0 "Config" config: String, 1 "CycleTime" cycle_time: String, 2 "DataDiagnosisId" data_diagnosis_id: String,
    3 "GmtCreateTime" gmt_create_time: String, 4 "GmtModifiedTime" gmt_modified_time: String,
    5 "LeftTableMetaId" left_table_meta_id: String, 6 "LeftTablePartitionField" left_table_partition_field: String,
    7 "Name" name: String, 8 "PartitionField" partition_field: String, 9 "RightTableMetaId" right_table_meta_id: String,
    10 "RightTablePartitionField" right_table_partition_field: String, 11 "TableMetaId" table_meta_id: String,
    12 "TableMetaName" table_meta_name: String, 13 "TopNQuantity" top_n_quantity: i64, 14 "Type" r#type: String
} }

/// Lists data diagnosis jobs: `ListDataDiagnosisJobs` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/datadiagnosisjobs`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ListDataDiagnosisJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataDiagnosisJobs {
    /// Required.
    pub instance_id: String,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub status: Option<String>,
    pub types: Option<Vec<String>>,
}
operation! { ListDataDiagnosisJobs(instance_id: String) "ListDataDiagnosisJobs" -> ListDataDiagnosisJobsOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number: String, 2 "PageSize" page_size: String,
    3 "Status" status: String, 4 "Types" types: Vec<String>
} [
    Mark::new(4, Location::Default, Style::Simple)
] { method: "GET", path: "/api/v1/datadiagnosisjobs", } }
paged! { ListDataDiagnosisJobs: ListDataDiagnosisJobsDataDiagnosisJobs =
    Number "PageNumber", "DataDiagnosisJobs" data_diagnosis_jobs, total "TotalCount" }

/// Response of [`ListDataDiagnosisJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataDiagnosisJobsOutput {
    pub data_diagnosis_jobs: Vec<ListDataDiagnosisJobsDataDiagnosisJobs>,
    pub total_count: Option<i64>,
}
model! { ListDataDiagnosisJobsOutput {
    0 "DataDiagnosisJobs" data_diagnosis_jobs: Vec<ListDataDiagnosisJobsDataDiagnosisJobs>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`ListDataDiagnosisJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataDiagnosisJobsDataDiagnosisJobs {
    pub biz_date: Option<String>,
    pub config: Option<String>,
    pub data_diagnosis_config_id: Option<String>,
    pub data_diagnosis_config_name: Option<String>,
    pub data_diagnosis_job_id: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_start_time: Option<String>,
    pub job_source: Option<String>,
    pub logs: Vec<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDataDiagnosisJobsDataDiagnosisJobs {
    0 "BizDate" biz_date: String, 1 "Config" config: String, 2 "DataDiagnosisConfigId" data_diagnosis_config_id: String,
    3 "DataDiagnosisConfigName" data_diagnosis_config_name: String,
    4 "DataDiagnosisJobId" data_diagnosis_job_id: String, 5 "GmtCreateTime" gmt_create_time: String,
    6 "GmtStartTime" gmt_start_time: String, 7 "JobSource" job_source: String, 8 "Logs" logs: Vec<String>,
    9 "Status" status: String, 10 "Type" r#type: String
} }

/// Lists data diagnosis reports: `ListDataDiagnosisReports` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/datadiagnoses/{DataDiagnosisId}/reports`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ListDataDiagnosisReports>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataDiagnosisReports {
    /// Required.
    pub end_date: String,
    pub feature_name: Option<String>,
    /// Required.
    pub instance_id: String,
    pub remain_rate_type: Option<String>,
    /// Required.
    pub start_date: String,
    pub top_n: Option<i64>,
    /// Required.
    pub data_diagnosis_id: String,
}
operation! {
    ListDataDiagnosisReports(end_date: String, instance_id: String, start_date: String, data_diagnosis_id: String)
    "ListDataDiagnosisReports" -> ListDataDiagnosisReportsOutput {
    0 "EndDate" end_date, 1 "FeatureName" feature_name: String, 2 "InstanceId" instance_id,
    3 "RemainRateType" remain_rate_type: String, 4 "StartDate" start_date, 5 "TopN" top_n: i64,
    6 "DataDiagnosisId" data_diagnosis_id
} [
    Mark::new(6, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/datadiagnoses/{DataDiagnosisId}/reports", } }

/// Response of [`ListDataDiagnosisReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataDiagnosisReportsOutput {
    pub exception_rate: Vec<ListDataDiagnosisReportsExceptionRate>,
    pub reports_of_abnormal_behavior: Vec<
        Vec<ListDataDiagnosisReportsReportsOfAbnormalBehavior>,
    >,
    pub reports_of_base_statistics: Vec<
        Vec<ListDataDiagnosisReportsReportsOfBaseStatistics>,
    >,
    pub reports_of_change_rate_data: Vec<
        Vec<ListDataDiagnosisReportsReportsOfChangeRateData>,
    >,
    pub reports_of_join_tables: Vec<Vec<ListDataDiagnosisReportsReportsOfJoinTables>>,
    pub reports_of_preference_statistics_cycle: Vec<
        Vec<ListDataDiagnosisReportsReportsOfPreferenceStatisticsCycle>,
    >,
    pub r#type: Option<String>,
}
model! { ListDataDiagnosisReportsOutput {
    0 "ExceptionRate" exception_rate: Vec<ListDataDiagnosisReportsExceptionRate>,
    1 "ReportsOfAbnormalBehavior" reports_of_abnormal_behavior: Vec<Vec<ListDataDiagnosisReportsReportsOfAbnormalBehavior>>,
    2 "ReportsOfBaseStatistics" reports_of_base_statistics: Vec<Vec<ListDataDiagnosisReportsReportsOfBaseStatistics>>,
    3 "ReportsOfChangeRateData" reports_of_change_rate_data: Vec<Vec<ListDataDiagnosisReportsReportsOfChangeRateData>>,
    4 "ReportsOfJoinTables" reports_of_join_tables: Vec<Vec<ListDataDiagnosisReportsReportsOfJoinTables>>,
    5 "ReportsOfPreferenceStatisticsCycle" reports_of_preference_statistics_cycle: Vec<Vec<ListDataDiagnosisReportsReportsOfPreferenceStatisticsCycle>>,
    6 "Type" r#type: String
} }

/// In the response of [`ListDataDiagnosisReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataDiagnosisReportsExceptionRate {
    pub group: Option<String>,
    pub message: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDataDiagnosisReportsExceptionRate {
    0 "Group" group: String, 1 "Message" message: String, 2 "Type" r#type: String
} }

/// In the response of [`ListDataDiagnosisReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataDiagnosisReportsReportsOfAbnormalBehavior {
    pub ds: Option<String>,
    pub rank_id: Option<String>,
    pub conversion_rate: Option<String>,
    pub conversion_rate_ids: Option<String>,
    pub down_stream_count: Option<String>,
    pub down_stream_count_ids: Option<String>,
    pub granularity: Option<String>,
    pub up_stream_count: Option<String>,
    pub up_stream_count_ids: Option<String>,
    pub distribution: Option<String>,
    pub indicator_name: Option<String>,
    pub exception_rate: Option<String>,
}
model! { ListDataDiagnosisReportsReportsOfAbnormalBehavior {
    0 "Ds" ds: String, 1 "RankId" rank_id: String, 2 "ConversionRate" conversion_rate: String,
    3 "ConversionRateIds" conversion_rate_ids: String, 4 "DownStreamCount" down_stream_count: String,
    5 "DownStreamCountIds" down_stream_count_ids: String, 6 "Granularity" granularity: String,
    7 "UpStreamCount" up_stream_count: String, 8 "UpStreamCountIds" up_stream_count_ids: String,
    9 "Distribution" distribution: String, 10 "IndicatorName" indicator_name: String,
    11 "ExceptionRate" exception_rate: String
} }

/// In the response of [`ListDataDiagnosisReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataDiagnosisReportsReportsOfBaseStatistics {
    pub default_null_count: Option<String>,
    pub default_null_rate: Option<String>,
    pub ds: Option<String>,
    pub feature_name: Option<String>,
    pub feature_type: Option<String>,
    pub null_count: Option<String>,
    pub null_rate: Option<String>,
    pub total_count: Option<String>,
    pub unique_count: Option<String>,
    pub value_max: Option<String>,
    pub value_median: Option<String>,
    pub value_min: Option<String>,
    pub value_quantile1: Option<String>,
    pub value_quantile5: Option<String>,
    pub value_quantile25: Option<String>,
    pub value_quantile75: Option<String>,
    pub value_quantile95: Option<String>,
    pub value_quantile99: Option<String>,
    pub rn: Option<String>,
    pub frequency_max: Option<String>,
    pub frequency_median: Option<String>,
    pub frequency_min: Option<String>,
    pub frequency_quantile1: Option<String>,
    pub frequency_quantile5: Option<String>,
    pub frequency_quantile25: Option<String>,
    pub frequency_quantile75: Option<String>,
    pub frequency_quantile95: Option<String>,
    pub frequency_quantile99: Option<String>,
    pub distribution: Option<String>,
    pub rank_id: Option<String>,
    pub feature_value: Option<String>,
    pub value_count: Option<String>,
    pub value_percent: Option<String>,
    pub value_quantile: Option<String>,
    pub feature_frequency: Option<String>,
    pub frequency_count: Option<String>,
    pub frequency_percent: Option<String>,
    pub frequency_quantile: Option<String>,
}
model! { ListDataDiagnosisReportsReportsOfBaseStatistics {
    0 "DefaultNullCount" default_null_count: String, 1 "DefaultNullRate" default_null_rate: String, 2 "Ds" ds: String,
    3 "FeatureName" feature_name: String, 4 "FeatureType" feature_type: String, 5 "NullCount" null_count: String,
    6 "NullRate" null_rate: String, 7 "TotalCount" total_count: String, 8 "UniqueCount" unique_count: String,
    9 "ValueMax" value_max: String, 10 "ValueMedian" value_median: String, 11 "ValueMin" value_min: String,
    12 "ValueQuantile1" value_quantile1: String, 13 "ValueQuantile5" value_quantile5: String,
    14 "ValueQuantile25" value_quantile25: String, 15 "ValueQuantile75" value_quantile75: String,
    16 "ValueQuantile95" value_quantile95: String, 17 "ValueQuantile99" value_quantile99: String, 18 "Rn" rn: String,
    19 "FrequencyMax" frequency_max: String, 20 "FrequencyMedian" frequency_median: String,
    21 "FrequencyMin" frequency_min: String, 22 "FrequencyQuantile1" frequency_quantile1: String,
    23 "FrequencyQuantile5" frequency_quantile5: String, 24 "FrequencyQuantile25" frequency_quantile25: String,
    25 "FrequencyQuantile75" frequency_quantile75: String, 26 "FrequencyQuantile95" frequency_quantile95: String,
    27 "FrequencyQuantile99" frequency_quantile99: String, 28 "Distribution" distribution: String,
    29 "RankId" rank_id: String, 30 "FeatureValue" feature_value: String, 31 "ValueCount" value_count: String,
    32 "ValuePercent" value_percent: String, 33 "ValueQuantile" value_quantile: String,
    34 "FeatureFrequency" feature_frequency: String, 35 "FrequencyCount" frequency_count: String,
    36 "FrequencyPercent" frequency_percent: String, 37 "FrequencyQuantile" frequency_quantile: String
} }

/// In the response of [`ListDataDiagnosisReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataDiagnosisReportsReportsOfChangeRateData {
    pub ds: Option<String>,
    pub flag: Option<String>,
    pub change_count: Option<String>,
    pub change_rate: Option<String>,
}
model! { ListDataDiagnosisReportsReportsOfChangeRateData {
    0 "Ds" ds: String, 1 "Flag" flag: String, 2 "ChangeCount" change_count: String, 3 "ChangeRate" change_rate: String
} }

/// In the response of [`ListDataDiagnosisReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataDiagnosisReportsReportsOfJoinTables {
    pub ds: Option<String>,
    pub join_field: Option<String>,
    pub left_except_rate: Option<String>,
    pub right_except_rate: Option<String>,
    pub flag: Option<String>,
    pub feature_name: Option<String>,
    pub feature_value: Option<String>,
    pub percent: Option<String>,
    pub quantile: Option<String>,
    pub value_count: Option<String>,
    pub value_percent: Option<String>,
    pub value_quantile: Option<String>,
}
model! { ListDataDiagnosisReportsReportsOfJoinTables {
    0 "Ds" ds: String, 1 "JoinField" join_field: String, 2 "LeftExceptRate" left_except_rate: String,
    3 "RightExceptRate" right_except_rate: String, 4 "Flag" flag: String, 5 "FeatureName" feature_name: String,
    6 "FeatureValue" feature_value: String, 7 "Percent" percent: String, 8 "Quantile" quantile: String,
    9 "ValueCount" value_count: String, 10 "ValuePercent" value_percent: String,
    11 "ValueQuantile" value_quantile: String
} }

/// In the response of [`ListDataDiagnosisReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataDiagnosisReportsReportsOfPreferenceStatisticsCycle {
    pub cycle_remain_rate: Option<String>,
    pub single_remain_rate: Option<String>,
    pub ds: Option<String>,
    pub days: Option<String>,
    pub ever_appeared_rate: Option<String>,
    pub period: Option<String>,
    pub period_remain_rate: Option<String>,
    pub period_remain_count: Option<i64>,
    pub period_internal: Option<i64>,
}
model! { ListDataDiagnosisReportsReportsOfPreferenceStatisticsCycle {
    0 "CycleRemainRate" cycle_remain_rate: String, 1 "SingleRemainRate" single_remain_rate: String, 2 "Ds" ds: String,
    3 "Days" days: String, 4 "EverAppearedRate" ever_appeared_rate: String, 5 "Period" period: String,
    6 "PeriodRemainRate" period_remain_rate: String, 7 "PeriodRemainCount" period_remain_count: i64,
    8 "PeriodInternal" period_internal: i64
} }

/// Lists engine configs: `ListEngineConfigs` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/engineconfigs`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ListEngineConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEngineConfigs {
    pub environment: Option<String>,
    /// Required.
    pub instance_id: String,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<String>,
    pub version: Option<String>,
}
operation! { ListEngineConfigs(instance_id: String) "ListEngineConfigs" -> ListEngineConfigsOutput {
    0 "Environment" environment: String, 1 "InstanceId" instance_id, 2 "Name" name: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Status" status: String, 6 "Version" version: String
} { method: "GET", path: "/api/v1/engineconfigs", } }
paged! { ListEngineConfigs: ListEngineConfigsEngineConfigs =
    Number "PageNumber", "EngineConfigs" engine_configs, total "TotalCount" }

/// Response of [`ListEngineConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEngineConfigsOutput {
    pub engine_configs: Vec<ListEngineConfigsEngineConfigs>,
    pub total_count: Option<i64>,
}
model! { ListEngineConfigsOutput {
    0 "EngineConfigs" engine_configs: Vec<ListEngineConfigsEngineConfigs>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListEngineConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEngineConfigsEngineConfigs {
    pub config_value: Option<String>,
    pub description: Option<String>,
    pub engine_config_id: Option<String>,
    pub environment: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub gmt_released_time: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
model! { ListEngineConfigsEngineConfigs {
    0 "ConfigValue" config_value: String, 1 "Description" description: String,
    2 "EngineConfigId" engine_config_id: String, 3 "Environment" environment: String,
    4 "GmtCreateTime" gmt_create_time: String, 5 "GmtModifiedTime" gmt_modified_time: String,
    6 "GmtReleasedTime" gmt_released_time: String, 7 "Name" name: String, 8 "Status" status: String,
    9 "Type" r#type: String, 10 "Version" version: String
} }

/// Lists experiment groups: `ListExperimentGroups` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/experimentgroups`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ListExperimentGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentGroups {
    /// Required.
    pub instance_id: String,
    pub layer_id: Option<String>,
    pub status: Option<String>,
    pub time_range_end: Option<String>,
    pub time_range_start: Option<String>,
}
operation! { ListExperimentGroups(instance_id: String) "ListExperimentGroups" -> ListExperimentGroupsOutput {
    0 "InstanceId" instance_id, 1 "LayerId" layer_id: String, 2 "Status" status: String,
    3 "TimeRangeEnd" time_range_end: String, 4 "TimeRangeStart" time_range_start: String
} { method: "GET", path: "/api/v1/experimentgroups", } }

/// Response of [`ListExperimentGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentGroupsOutput {
    pub experiment_groups: Vec<ListExperimentGroupsExperimentGroups>,
    pub total_count: Option<i64>,
}
model! { ListExperimentGroupsOutput {
    0 "ExperimentGroups" experiment_groups: Vec<ListExperimentGroupsExperimentGroups>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListExperimentGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentGroupsExperimentGroups {
    pub config: Option<String>,
    pub crowd_id: Option<String>,
    pub crowd_target_type: Option<String>,
    pub debug_crowd_id: Option<String>,
    pub debug_users: Option<String>,
    pub description: Option<String>,
    pub distribution_time_duration: Option<i64>,
    pub distribution_type: Option<String>,
    pub experiment_group_id: Option<String>,
    pub filter: Option<String>,
    pub holding_buckets: Option<String>,
    pub laboratory_id: Option<String>,
    pub layer_id: Option<String>,
    pub name: Option<String>,
    pub need_aa: Option<bool>,
    pub owner: Option<String>,
    pub random_flow: Option<i64>,
    pub reserved_buckets: Option<String>,
    pub scene_id: Option<String>,
    pub status: Option<String>,
}
model! { ListExperimentGroupsExperimentGroups {
    0 "Config" config: String, 1 "CrowdId" crowd_id: String, 2 "CrowdTargetType" crowd_target_type: String,
    3 "DebugCrowdId" debug_crowd_id: String, 4 "DebugUsers" debug_users: String, 5 "Description" description: String,
    6 "DistributionTimeDuration" distribution_time_duration: i64, 7 "DistributionType" distribution_type: String,
    8 "ExperimentGroupId" experiment_group_id: String, 9 "Filter" filter: String,
    10 "HoldingBuckets" holding_buckets: String, 11 "LaboratoryId" laboratory_id: String, 12 "LayerId" layer_id: String,
    13 "Name" name: String, 14 "NeedAA" need_aa: bool, 15 "Owner" owner: String, 16 "RandomFlow" random_flow: i64,
    17 "ReservedBuckets" reserved_buckets: String, 18 "SceneId" scene_id: String, 19 "Status" status: String
} }

/// Lists experiments: `ListExperiments` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/experiments`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ListExperiments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperiments {
    pub experiment_group_id: Option<String>,
    /// Required.
    pub instance_id: String,
    pub query: Option<String>,
    pub status: Option<String>,
}
operation! { ListExperiments(instance_id: String) "ListExperiments" -> ListExperimentsOutput {
    0 "ExperimentGroupId" experiment_group_id: String, 1 "InstanceId" instance_id, 2 "Query" query: String,
    3 "Status" status: String
} { method: "GET", path: "/api/v1/experiments", } }

/// Response of [`ListExperiments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentsOutput {
    pub experiments: Vec<ListExperimentsExperiments>,
    pub total_count: Option<i64>,
}
model! { ListExperimentsOutput {
    0 "Experiments" experiments: Vec<ListExperimentsExperiments>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListExperiments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentsExperiments {
    pub alias_experiment_id: Option<String>,
    pub buckets: Option<String>,
    pub config: Option<String>,
    pub debug_crowd_id: Option<String>,
    pub debug_users: Option<String>,
    pub description: Option<String>,
    pub experiment_group_id: Option<String>,
    pub experiment_id: Option<String>,
    pub flow_percent: Option<i64>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub laboratory_id: Option<String>,
    pub layer_id: Option<String>,
    pub name: Option<String>,
    pub scene_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ListExperimentsExperiments {
    0 "AliasExperimentId" alias_experiment_id: String, 1 "Buckets" buckets: String, 2 "Config" config: String,
    3 "DebugCrowdId" debug_crowd_id: String, 4 "DebugUsers" debug_users: String, 5 "Description" description: String,
    6 "ExperimentGroupId" experiment_group_id: String, 7 "ExperimentId" experiment_id: String,
    8 "FlowPercent" flow_percent: i64, 9 "GmtCreateTime" gmt_create_time: String,
    10 "GmtModifiedTime" gmt_modified_time: String, 11 "LaboratoryId" laboratory_id: String,
    12 "LayerId" layer_id: String, 13 "Name" name: String, 14 "SceneId" scene_id: String, 15 "Status" status: String,
    16 "Type" r#type: String
} }

/// Lists feature consistency check job configs: `ListFeatureConsistencyCheckJobConfigs` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/featureconsistencycheck/jobconfigs`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ListFeatureConsistencyCheckJobConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureConsistencyCheckJobConfigs {
    /// Required.
    pub instance_id: String,
    pub order: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub sort_by: Option<String>,
}
operation! { ListFeatureConsistencyCheckJobConfigs(instance_id: String)
    "ListFeatureConsistencyCheckJobConfigs" -> ListFeatureConsistencyCheckJobConfigsOutput {
    0 "InstanceId" instance_id, 1 "Order" order: String, 2 "PageNumber" page_number: String,
    3 "PageSize" page_size: String, 4 "SortBy" sort_by: String
} { method: "GET", path: "/api/v1/featureconsistencycheck/jobconfigs", } }
paged! { ListFeatureConsistencyCheckJobConfigs: ListFeatureConsistencyCheckJobConfigsFeatureConsistencyCheckConfigs =
    Number "PageNumber", "FeatureConsistencyCheckConfigs" feature_consistency_check_configs, total "TotalCount" }

/// Response of [`ListFeatureConsistencyCheckJobConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureConsistencyCheckJobConfigsOutput {
    pub feature_consistency_check_configs: Vec<
        ListFeatureConsistencyCheckJobConfigsFeatureConsistencyCheckConfigs,
    >,
    pub total_count: Option<i64>,
}
model! { ListFeatureConsistencyCheckJobConfigsOutput {
    0 "FeatureConsistencyCheckConfigs" feature_consistency_check_configs: Vec<ListFeatureConsistencyCheckJobConfigsFeatureConsistencyCheckConfigs>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`ListFeatureConsistencyCheckJobConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureConsistencyCheckJobConfigsFeatureConsistencyCheckConfigs {
    pub compare_feature: Option<bool>,
    pub dataset_id: Option<String>,
    pub dataset_mount_path: Option<String>,
    pub dataset_name: Option<String>,
    pub dataset_type: Option<String>,
    pub dataset_uri: Option<String>,
    pub default_route: Option<String>,
    pub eas_service_name: Option<String>,
    pub easy_rec_package_path: Option<String>,
    pub easy_rec_version: Option<String>,
    pub feature_consistency_check_job_config_id: Option<String>,
    pub feature_display_exclude: Option<String>,
    pub feature_landing_resource_id: Option<String>,
    pub feature_landing_resource_uri: Option<String>,
    pub feature_priority: Option<String>,
    pub feature_store_item_id: Option<String>,
    pub feature_store_model_id: Option<String>,
    pub feature_store_project_id: Option<String>,
    pub feature_store_project_name: Option<String>,
    pub feature_store_seq_feature_view: Option<String>,
    pub feature_store_user_id: Option<String>,
    pub fg_jar_version: Option<String>,
    pub fg_json_file_name: Option<String>,
    pub generate_zip: Option<bool>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub item_id_field: Option<String>,
    pub item_table: Option<String>,
    pub item_table_partition_field: Option<String>,
    pub item_table_partition_field_format: Option<String>,
    pub latest_job_gmt_sampling_end_time: Option<String>,
    pub latest_job_gmt_sampling_start_time: Option<String>,
    pub latest_job_id: Option<String>,
    pub name: Option<String>,
    pub oss_bucket: Option<String>,
    pub oss_resource_id: Option<String>,
    pub predict_worker_count: Option<i64>,
    pub predict_worker_cpu: Option<i64>,
    pub predict_worker_memory: Option<i64>,
    pub resource_config: Option<String>,
    pub sample_rate: Option<String>,
    pub scene_id: Option<String>,
    pub scene_name: Option<String>,
    pub security_group_id: Option<String>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub status: Option<String>,
    pub switch_id: Option<String>,
    pub use_feature_store: Option<String>,
    pub user_id_field: Option<String>,
    pub user_table: Option<String>,
    pub user_table_partition_field: Option<String>,
    pub user_table_partition_field_format: Option<String>,
    pub vpc_id: Option<String>,
    pub workflow_name: Option<String>,
    pub workspace_id: Option<String>,
}
model! { ListFeatureConsistencyCheckJobConfigsFeatureConsistencyCheckConfigs {
    0 "CompareFeature" compare_feature: bool, 1 "DatasetId" dataset_id: String,
    2 "DatasetMountPath" dataset_mount_path: String, 3 "DatasetName" dataset_name: String,
    4 "DatasetType" dataset_type: String, 5 "DatasetUri" dataset_uri: String, 6 "DefaultRoute" default_route: String,
    7 "EasServiceName" eas_service_name: String, 8 "EasyRecPackagePath" easy_rec_package_path: String,
    9 "EasyRecVersion" easy_rec_version: String,
    10 "FeatureConsistencyCheckJobConfigId" feature_consistency_check_job_config_id: String,
    11 "FeatureDisplayExclude" feature_display_exclude: String,
    12 "FeatureLandingResourceId" feature_landing_resource_id: String,
    13 "FeatureLandingResourceUri" feature_landing_resource_uri: String, 14 "FeaturePriority" feature_priority: String,
    15 "FeatureStoreItemId" feature_store_item_id: String, 16 "FeatureStoreModelId" feature_store_model_id: String,
    17 "FeatureStoreProjectId" feature_store_project_id: String,
    18 "FeatureStoreProjectName" feature_store_project_name: String,
    19 "FeatureStoreSeqFeatureView" feature_store_seq_feature_view: String,
    20 "FeatureStoreUserId" feature_store_user_id: String, 21 "FgJarVersion" fg_jar_version: String,
    22 "FgJsonFileName" fg_json_file_name: String, 23 "GenerateZip" generate_zip: bool,
    24 "GmtCreateTime" gmt_create_time: String, 25 "GmtModifiedTime" gmt_modified_time: String,
    26 "ItemIdField" item_id_field: String, 27 "ItemTable" item_table: String,
    28 "ItemTablePartitionField" item_table_partition_field: String,
    29 "ItemTablePartitionFieldFormat" item_table_partition_field_format: String,
    30 "LatestJobGmtSamplingEndTime" latest_job_gmt_sampling_end_time: String,
    31 "LatestJobGmtSamplingStartTime" latest_job_gmt_sampling_start_time: String,
    32 "LatestJobId" latest_job_id: String, 33 "Name" name: String, 34 "OssBucket" oss_bucket: String,
    35 "OssResourceId" oss_resource_id: String, 36 "PredictWorkerCount" predict_worker_count: i64,
    37 "PredictWorkerCpu" predict_worker_cpu: i64, 38 "PredictWorkerMemory" predict_worker_memory: i64,
    39 "ResourceConfig" resource_config: String, 40 "SampleRate" sample_rate: String, 41 "SceneId" scene_id: String,
    42 "SceneName" scene_name: String, 43 "SecurityGroupId" security_group_id: String,
    44 "ServiceId" service_id: String, 45 "ServiceName" service_name: String, 46 "Status" status: String,
    47 "SwitchId" switch_id: String, 48 "UseFeatureStore" use_feature_store: String,
    49 "UserIdField" user_id_field: String, 50 "UserTable" user_table: String,
    51 "UserTablePartitionField" user_table_partition_field: String,
    52 "UserTablePartitionFieldFormat" user_table_partition_field_format: String, 53 "VpcId" vpc_id: String,
    54 "WorkflowName" workflow_name: String, 55 "WorkspaceId" workspace_id: String
} }

/// Lists feature consistency check job feature reports: `ListFeatureConsistencyCheckJobFeatureReports` of
/// `pairecservice` 2022-12-13.
///
/// GET `/api/v1/featureconsistencycheck/jobs/{FeatureConsistencyCheckJobId}/featurereports`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ListFeatureConsistencyCheckJobFeatureReports>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureConsistencyCheckJobFeatureReports {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub log_item_id: String,
    /// Required.
    pub log_request_id: String,
    /// Required.
    pub log_user_id: String,
    /// Required.
    pub feature_consistency_check_job_id: String,
}

/// Arguments of [`ListFeatureConsistencyCheckJobFeatureReports::new`].
pub struct ListFeatureConsistencyCheckJobFeatureReportsRequired {
    pub instance_id: String,
    pub log_item_id: String,
    pub log_request_id: String,
    pub log_user_id: String,
    pub feature_consistency_check_job_id: String,
}
operation! {
    ListFeatureConsistencyCheckJobFeatureReports { ListFeatureConsistencyCheckJobFeatureReportsRequired: instance_id, log_item_id, log_request_id, log_user_id, feature_consistency_check_job_id }
    "ListFeatureConsistencyCheckJobFeatureReports" -> ListFeatureConsistencyCheckJobFeatureReportsOutput {
    0 "InstanceId" instance_id, 1 "LogItemId" log_item_id, 2 "LogRequestId" log_request_id, 3 "LogUserId" log_user_id,
    4 "FeatureConsistencyCheckJobId" feature_consistency_check_job_id
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/featureconsistencycheck/jobs/{FeatureConsistencyCheckJobId}/featurereports", } }

/// Response of [`ListFeatureConsistencyCheckJobFeatureReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureConsistencyCheckJobFeatureReportsOutput {
    pub data_path: Option<String>,
    pub oss_path: Option<String>,
    pub reports_of_feature_diff: Vec<
        ListFeatureConsistencyCheckJobFeatureReportsReportsOfFeatureDiff,
    >,
}
model! { ListFeatureConsistencyCheckJobFeatureReportsOutput {
    0 "DataPath" data_path: String, 1 "OssPath" oss_path: String,
    2 "ReportsOfFeatureDiff" reports_of_feature_diff: Vec<ListFeatureConsistencyCheckJobFeatureReportsReportsOfFeatureDiff>
} }

/// In the response of [`ListFeatureConsistencyCheckJobFeatureReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureConsistencyCheckJobFeatureReportsReportsOfFeatureDiff {
    pub feature_name: Option<String>,
    pub log_item_id: Option<String>,
    pub log_request_id: Option<String>,
    pub log_user_id: Option<String>,
    pub offline_value: Option<String>,
    pub online_value: Option<String>,
}
model! { ListFeatureConsistencyCheckJobFeatureReportsReportsOfFeatureDiff {
    0 "FeatureName" feature_name: String, 1 "LogItemId" log_item_id: String, 2 "LogRequestId" log_request_id: String,
    3 "LogUserId" log_user_id: String, 4 "OfflineValue" offline_value: String, 5 "OnlineValue" online_value: String
} }

/// Lists feature consistency check job score reports: `ListFeatureConsistencyCheckJobScoreReports` of `pairecservice`
/// 2022-12-13.
///
/// GET `/api/v1/featureconsistencycheck/jobs/{FeatureConsistencyCheckJobId}/scorereports`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ListFeatureConsistencyCheckJobScoreReports>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureConsistencyCheckJobScoreReports {
    pub exclude_request_ids: Option<Vec<String>>,
    pub instance_id: Option<String>,
    /// Required.
    pub feature_consistency_check_job_id: String,
}
operation! { ListFeatureConsistencyCheckJobScoreReports(feature_consistency_check_job_id: String)
    "ListFeatureConsistencyCheckJobScoreReports" -> ListFeatureConsistencyCheckJobScoreReportsOutput {
    0 "ExcludeRequestIds" exclude_request_ids: Vec<String>, 1 "InstanceId" instance_id: String,
    2 "FeatureConsistencyCheckJobId" feature_consistency_check_job_id
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/featureconsistencycheck/jobs/{FeatureConsistencyCheckJobId}/scorereports", } }

/// Response of [`ListFeatureConsistencyCheckJobScoreReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureConsistencyCheckJobScoreReportsOutput {
    pub data_path: Option<String>,
    pub oss_path: Option<String>,
    pub reports_of_score_diff: Vec<
        ListFeatureConsistencyCheckJobScoreReportsReportsOfScoreDiff,
    >,
}
model! { ListFeatureConsistencyCheckJobScoreReportsOutput {
    0 "DataPath" data_path: String, 1 "OssPath" oss_path: String,
    2 "ReportsOfScoreDiff" reports_of_score_diff: Vec<ListFeatureConsistencyCheckJobScoreReportsReportsOfScoreDiff>
} }

/// In the response of [`ListFeatureConsistencyCheckJobScoreReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureConsistencyCheckJobScoreReportsReportsOfScoreDiff {
    pub log_item_id: Option<String>,
    pub log_request_id: Option<String>,
    pub log_user_id: Option<String>,
    pub score_diff: Option<String>,
    pub score_diff_detail: Option<String>,
}
model! { ListFeatureConsistencyCheckJobScoreReportsReportsOfScoreDiff {
    0 "LogItemId" log_item_id: String, 1 "LogRequestId" log_request_id: String, 2 "LogUserId" log_user_id: String,
    3 "ScoreDiff" score_diff: String, 4 "ScoreDiffDetail" score_diff_detail: String
} }

/// Lists feature consistency check jobs: `ListFeatureConsistencyCheckJobs` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/featureconsistencycheck/jobs`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ListFeatureConsistencyCheckJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureConsistencyCheckJobs {
    /// Required.
    pub instance_id: String,
    pub order: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub sort_by: Option<String>,
    pub status: Option<String>,
}
operation! { ListFeatureConsistencyCheckJobs(instance_id: String)
    "ListFeatureConsistencyCheckJobs" -> ListFeatureConsistencyCheckJobsOutput {
    0 "InstanceId" instance_id, 1 "Order" order: String, 2 "PageNumber" page_number: String,
    3 "PageSize" page_size: String, 4 "SortBy" sort_by: String, 5 "Status" status: String
} { method: "GET", path: "/api/v1/featureconsistencycheck/jobs", } }
paged! { ListFeatureConsistencyCheckJobs: ListFeatureConsistencyCheckJobsFeatureConsistencyCheckJobs =
    Number "PageNumber", "FeatureConsistencyCheckJobs" feature_consistency_check_jobs, total "TotalCount" }

/// Response of [`ListFeatureConsistencyCheckJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureConsistencyCheckJobsOutput {
    pub feature_consistency_check_jobs: Vec<
        ListFeatureConsistencyCheckJobsFeatureConsistencyCheckJobs,
    >,
    pub total_count: Option<String>,
}
model! { ListFeatureConsistencyCheckJobsOutput {
    0 "FeatureConsistencyCheckJobs" feature_consistency_check_jobs: Vec<ListFeatureConsistencyCheckJobsFeatureConsistencyCheckJobs>,
    1 "TotalCount" total_count: String
} }

/// In the response of [`ListFeatureConsistencyCheckJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureConsistencyCheckJobsFeatureConsistencyCheckJobs {
    pub config: Option<String>,
    pub feature_consistency_check_job_config_id: Option<String>,
    pub feature_consistency_check_job_config_name: Option<String>,
    pub feature_consistency_check_job_id: Option<String>,
    pub gmt_end_time: Option<String>,
    pub gmt_start_time: Option<String>,
    pub logs: Vec<String>,
    pub status: Option<String>,
}
model! { ListFeatureConsistencyCheckJobsFeatureConsistencyCheckJobs {
    0 "Config" config: String, 1 "FeatureConsistencyCheckJobConfigId" feature_consistency_check_job_config_id: String,
    2 "FeatureConsistencyCheckJobConfigName" feature_consistency_check_job_config_name: String,
    3 "FeatureConsistencyCheckJobId" feature_consistency_check_job_id: String, 4 "GmtEndTime" gmt_end_time: String,
    5 "GmtStartTime" gmt_start_time: String, 6 "Logs" logs: Vec<String>, 7 "Status" status: String
} }

/// Lists instance resource schemas: `ListInstanceResourceSchemas` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/instances/{InstanceId}/resources/{ResourceId}/schemas`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ListInstanceResourceSchemas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceResourceSchemas {
    pub schema_name: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub resource_id: String,
}
operation! { ListInstanceResourceSchemas(instance_id: String, resource_id: String)
    "ListInstanceResourceSchemas" -> ListInstanceResourceSchemasOutput {
    0 "SchemaName" schema_name: String, 1 "InstanceId" instance_id, 2 "ResourceId" resource_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{InstanceId}/resources/{ResourceId}/schemas", } }

/// Response of [`ListInstanceResourceSchemas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceResourceSchemasOutput {
    pub schemas: Vec<ListInstanceResourceSchemasSchemas>,
    pub total_count: Option<i64>,
}
model! { ListInstanceResourceSchemasOutput {
    0 "Schemas" schemas: Vec<ListInstanceResourceSchemasSchemas>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListInstanceResourceSchemas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceResourceSchemasSchemas {
    pub schema_name: Option<String>,
}
model! { ListInstanceResourceSchemasSchemas {
    0 "SchemaName" schema_name: String
} }

/// Lists instance resource tables: `ListInstanceResourceTables` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/instances/{InstanceId}/resources/{ResourceId}/tables`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ListInstanceResourceTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceResourceTables {
    pub maxcompute_schema: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub resource_id: String,
}
operation! { ListInstanceResourceTables(instance_id: String, resource_id: String)
    "ListInstanceResourceTables" -> ListInstanceResourceTablesOutput {
    0 "MaxcomputeSchema" maxcompute_schema: String, 1 "InstanceId" instance_id, 2 "ResourceId" resource_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{InstanceId}/resources/{ResourceId}/tables", } }

/// Response of [`ListInstanceResourceTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceResourceTablesOutput {
    pub tables: Vec<ListInstanceResourceTablesTables>,
    pub total_count: Option<String>,
}
model! { ListInstanceResourceTablesOutput {
    0 "Tables" tables: Vec<ListInstanceResourceTablesTables>, 1 "TotalCount" total_count: String
} }

/// In the response of [`ListInstanceResourceTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceResourceTablesTables {
    pub table_name: Option<String>,
}
model! { ListInstanceResourceTablesTables {
    0 "TableName" table_name: String
} }

/// Lists instance resources: `ListInstanceResources` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/instances/{InstanceId}/resources`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ListInstanceResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceResources {
    pub category: Option<String>,
    pub group: Option<String>,
    pub r#type: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListInstanceResources(instance_id: String) "ListInstanceResources" -> ListInstanceResourcesOutput {
    0 "Category" category: String, 1 "Group" group: String, 2 "Type" r#type: String, 3 "InstanceId" instance_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{InstanceId}/resources", } }

/// Response of [`ListInstanceResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceResourcesOutput {
    pub resources: Vec<ListInstanceResourcesResources>,
    pub total_count: Option<i64>,
}
model! { ListInstanceResourcesOutput {
    0 "Resources" resources: Vec<ListInstanceResourcesResources>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListInstanceResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceResourcesResources {
    pub category: Option<String>,
    pub config: Option<String>,
    pub gmt_create_at: Option<String>,
    pub gmt_modified_at: Option<String>,
    pub group: Option<String>,
    pub resource_id: Option<String>,
    pub r#type: Option<String>,
    pub uri: Option<String>,
}
model! { ListInstanceResourcesResources {
    0 "Category" category: String, 1 "Config" config: String, 2 "GmtCreateAt" gmt_create_at: String,
    3 "GmtModifiedAt" gmt_modified_at: String, 4 "Group" group: String, 5 "ResourceId" resource_id: String,
    6 "Type" r#type: String, 7 "Uri" uri: String
} }

/// Lists instances: `ListInstances` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/instances`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ListInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstances {
    pub instance_id: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub r#type: Option<String>,
}
operation! { ListInstances() "ListInstances" -> ListInstancesOutput {
    0 "InstanceId" instance_id: String, 1 "Order" order: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "SortBy" sort_by: String, 5 "Type" r#type: String
} { method: "GET", path: "/api/v1/instances", } }
paged! { ListInstances: ListInstancesInstances = Number "PageNumber", "Instances" instances, total "TotalCount" }

/// Response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOutput {
    pub instances: Vec<ListInstancesInstances>,
    pub total_count: Option<i64>,
}
model! { ListInstancesOutput {
    0 "Instances" instances: Vec<ListInstancesInstances>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesInstances {
    pub charge_type: Option<String>,
    pub commodity_code: Option<String>,
    pub config: Option<ListInstancesConfig>,
    pub expired_time: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub instance_id: Option<String>,
    pub operating_tool: Option<ListInstancesOperatingTool>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ListInstancesInstances {
    0 "ChargeType" charge_type: String, 1 "CommodityCode" commodity_code: String,
    2 "Config" config: ListInstancesConfig, 3 "ExpiredTime" expired_time: String,
    4 "GmtCreateTime" gmt_create_time: String, 5 "GmtModifiedTime" gmt_modified_time: String,
    6 "InstanceId" instance_id: String, 7 "OperatingTool" operating_tool: ListInstancesOperatingTool,
    8 "RegionId" region_id: String, 9 "Status" status: String, 10 "Type" r#type: String
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesConfig {
    pub data_managements: Vec<ListInstancesDataManagements>,
    pub engines: Vec<ListInstancesEngines>,
    pub monitors: Vec<ListInstancesMonitors>,
}
model! { ListInstancesConfig {
    0 "DataManagements" data_managements: Vec<ListInstancesDataManagements>,
    1 "Engines" engines: Vec<ListInstancesEngines>, 2 "Monitors" monitors: Vec<ListInstancesMonitors>
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesDataManagements {
    pub component_code: Option<String>,
    pub meta: BTreeMap<String, Value>,
    pub r#type: Option<String>,
}
model! { ListInstancesDataManagements {
    0 "ComponentCode" component_code: String, 1 "Meta" meta: BTreeMap<String, Value>, 2 "Type" r#type: String
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesEngines {
    pub component_code: Option<String>,
    pub meta: BTreeMap<String, Value>,
    pub r#type: Option<String>,
}
model! { ListInstancesEngines {
    0 "ComponentCode" component_code: String, 1 "Meta" meta: BTreeMap<String, Value>, 2 "Type" r#type: String
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesMonitors {
    pub component_code: Option<String>,
    pub meta: BTreeMap<String, Value>,
    pub r#type: Option<String>,
}
model! { ListInstancesMonitors {
    0 "ComponentCode" component_code: String, 1 "Meta" meta: BTreeMap<String, Value>, 2 "Type" r#type: String
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOperatingTool {
    pub is_enable: Option<bool>,
}
model! { ListInstancesOperatingTool {
    0 "IsEnable" is_enable: bool
} }

/// Lists laboratories: `ListLaboratories` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/laboratories`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ListLaboratories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLaboratories {
    pub environment: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub scene_id: String,
    pub status: Option<String>,
}
operation! { ListLaboratories(instance_id: String, scene_id: String) "ListLaboratories" -> ListLaboratoriesOutput {
    0 "Environment" environment: String, 1 "InstanceId" instance_id, 2 "SceneId" scene_id, 3 "Status" status: String
} { method: "GET", path: "/api/v1/laboratories", } }

/// Response of [`ListLaboratories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLaboratoriesOutput {
    pub laboratories: Vec<ListLaboratoriesLaboratories>,
    pub total_count: Option<i64>,
}
model! { ListLaboratoriesOutput {
    0 "Laboratories" laboratories: Vec<ListLaboratoriesLaboratories>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListLaboratories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLaboratoriesLaboratories {
    pub bucket_count: Option<i64>,
    pub bucket_type: Option<String>,
    pub buckets: Option<String>,
    pub crowd_id: Option<String>,
    pub debug_crowd_id: Option<String>,
    pub debug_users: Option<String>,
    pub description: Option<String>,
    pub environment: Option<String>,
    pub filter: Option<String>,
    pub laboratory_id: Option<String>,
    pub name: Option<String>,
    pub scene_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ListLaboratoriesLaboratories {
    0 "BucketCount" bucket_count: i64, 1 "BucketType" bucket_type: String, 2 "Buckets" buckets: String,
    3 "CrowdId" crowd_id: String, 4 "DebugCrowdId" debug_crowd_id: String, 5 "DebugUsers" debug_users: String,
    6 "Description" description: String, 7 "Environment" environment: String, 8 "Filter" filter: String,
    9 "LaboratoryId" laboratory_id: String, 10 "Name" name: String, 11 "SceneId" scene_id: String,
    12 "Status" status: String, 13 "Type" r#type: String
} }

/// Lists layers: `ListLayers` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/layers`. Reads only. See <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ListLayers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLayers {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub laboratory_id: String,
}
operation! { ListLayers(instance_id: String, laboratory_id: String) "ListLayers" -> ListLayersOutput {
    0 "InstanceId" instance_id, 1 "LaboratoryId" laboratory_id
} { method: "GET", path: "/api/v1/layers", } }

/// Response of [`ListLayers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLayersOutput {
    pub layers: Vec<ListLayersLayers>,
    pub total_count: Option<i64>,
}
model! { ListLayersOutput {
    0 "Layers" layers: Vec<ListLayersLayers>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListLayers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLayersLayers {
    pub description: Option<String>,
    pub gmt_create_time: Option<String>,
    pub laboratory_id: Option<String>,
    pub layer_id: Option<String>,
    pub name: Option<String>,
    pub residual_flow: Option<i64>,
    pub scene_id: Option<String>,
}
model! { ListLayersLayers {
    0 "Description" description: String, 1 "GmtCreateTime" gmt_create_time: String,
    2 "LaboratoryId" laboratory_id: String, 3 "LayerId" layer_id: String, 4 "Name" name: String,
    5 "ResidualFlow" residual_flow: i64, 6 "SceneId" scene_id: String
} }

/// Lists params: `ListParams` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/params`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ListParams>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParams {
    pub encrypted: Option<bool>,
    pub environment: Option<String>,
    /// Required.
    pub instance_id: String,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub scene_id: String,
}
operation! { ListParams(instance_id: String, scene_id: String) "ListParams" -> ListParamsOutput {
    0 "Encrypted" encrypted: bool, 1 "Environment" environment: String, 2 "InstanceId" instance_id,
    3 "Name" name: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "SceneId" scene_id
} { method: "GET", path: "/api/v1/params", } }
paged! { ListParams: ListParamsParams = Number "PageNumber", "Params" params, total "TotalCount" }

/// Response of [`ListParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParamsOutput {
    pub params: Vec<ListParamsParams>,
    pub total_count: Option<i64>,
}
model! { ListParamsOutput {
    0 "Params" params: Vec<ListParamsParams>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParamsParams {
    pub environment: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub name: Option<String>,
    pub param_id: Option<String>,
    pub value: Option<String>,
}
model! { ListParamsParams {
    0 "Environment" environment: String, 1 "GmtModifiedTime" gmt_modified_time: String, 2 "Name" name: String,
    3 "ParamId" param_id: String, 4 "Value" value: String
} }

/// Lists recall management jobs: `ListRecallManagementJobs` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/recallmanagementjobs`. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ListRecallManagementJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecallManagementJobs {
    pub condition: Option<BTreeMap<String, Value>>,
    pub instance_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub r#type: Option<String>,
}
operation! { ListRecallManagementJobs() "ListRecallManagementJobs" -> ListRecallManagementJobsOutput {
    0 "Condition" condition: BTreeMap<String, Value>, 1 "InstanceId" instance_id: String,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "Order" order: String,
    5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64, 7 "SortBy" sort_by: String, 8 "Type" r#type: String
} { method: "GET", path: "/api/v1/recallmanagementjobs", } }
paged! { ListRecallManagementJobs: ListRecallManagementJobsRecallManagementJobs =
    Token "NextToken", "RecallManagementJobs" recall_management_jobs, next "NextToken" }

/// Response of [`ListRecallManagementJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecallManagementJobsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub recall_management_jobs: Vec<ListRecallManagementJobsRecallManagementJobs>,
    pub total_count: Option<String>,
}
model! { ListRecallManagementJobsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "RecallManagementJobs" recall_management_jobs: Vec<ListRecallManagementJobsRecallManagementJobs>,
    3 "TotalCount" total_count: String
} }

/// In the response of [`ListRecallManagementJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecallManagementJobsRecallManagementJobs {
    pub end_time: Option<String>,
    pub recall_management_job_id: Option<String>,
    pub recall_management_table_info: Option<
        ListRecallManagementJobsRecallManagementTableInfo,
    >,
    pub recall_manager_table_info: Option<
        ListRecallManagementJobsRecallManagerTableInfo,
    >,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
model! { ListRecallManagementJobsRecallManagementJobs {
    0 "EndTime" end_time: String, 1 "RecallManagementJobId" recall_management_job_id: String,
    2 "RecallManagementTableInfo" recall_management_table_info: ListRecallManagementJobsRecallManagementTableInfo,
    3 "RecallManagerTableInfo" recall_manager_table_info: ListRecallManagementJobsRecallManagerTableInfo,
    4 "StartTime" start_time: String, 5 "Status" status: String
} }

/// In the response of [`ListRecallManagementJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecallManagementJobsRecallManagementTableInfo {
    pub data_version: Option<String>,
    pub recall_management_table_version_id: Option<String>,
    pub source_table_data_size: Option<String>,
    pub source_table_row_count: Option<String>,
}
model! { ListRecallManagementJobsRecallManagementTableInfo {
    0 "DataVersion" data_version: String, 1 "RecallManagementTableVersionId" recall_management_table_version_id: String,
    2 "SourceTableDataSize" source_table_data_size: String, 3 "SourceTableRowCount" source_table_row_count: String
} }

/// In the response of [`ListRecallManagementJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecallManagementJobsRecallManagerTableInfo {
    pub data_version: Option<String>,
    pub recall_management_table_version_id: Option<String>,
    pub source_table_data_size: Option<String>,
    pub source_table_row_count: Option<String>,
}
model! { ListRecallManagementJobsRecallManagerTableInfo {
    0 "DataVersion" data_version: String, 1 "RecallManagementTableVersionId" recall_management_table_version_id: String,
    2 "SourceTableDataSize" source_table_data_size: String, 3 "SourceTableRowCount" source_table_row_count: String
} }

/// Lists recall management service versions: `ListRecallManagementServiceVersions` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/recallmanagementservices/{RecallManagementServiceId}/versions`. Reads only. Pages by page number
/// (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ListRecallManagementServiceVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecallManagementServiceVersions {
    pub instance_id: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    /// Required.
    pub recall_management_service_id: String,
}
operation! { ListRecallManagementServiceVersions(recall_management_service_id: String)
    "ListRecallManagementServiceVersions" -> ListRecallManagementServiceVersionsOutput {
    0 "InstanceId" instance_id: String, 1 "Order" order: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "SortBy" sort_by: String, 5 "RecallManagementServiceId" recall_management_service_id
} [
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/recallmanagementservices/{RecallManagementServiceId}/versions", } }
paged! { ListRecallManagementServiceVersions: ListRecallManagementServiceVersionsRecallManagementServiceVersions =
    Number "PageNumber", "RecallManagementServiceVersions" recall_management_service_versions, total "TotalCount" }

/// Response of [`ListRecallManagementServiceVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecallManagementServiceVersionsOutput {
    pub recall_management_service_versions: Vec<
        ListRecallManagementServiceVersionsRecallManagementServiceVersions,
    >,
    pub total_count: Option<String>,
}
model! { ListRecallManagementServiceVersionsOutput {
    0 "RecallManagementServiceVersions" recall_management_service_versions: Vec<ListRecallManagementServiceVersionsRecallManagementServiceVersions>,
    1 "TotalCount" total_count: String
} }

/// In the response of [`ListRecallManagementServiceVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecallManagementServiceVersionsRecallManagementServiceVersions {
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub is_effective: Option<bool>,
    pub name: Option<String>,
    pub recall_management_service_version_id: Option<String>,
}
model! { ListRecallManagementServiceVersionsRecallManagementServiceVersions {
    0 "GmtCreateTime" gmt_create_time: String, 1 "GmtModifiedTime" gmt_modified_time: String,
    2 "IsEffective" is_effective: bool, 3 "Name" name: String,
    4 "RecallManagementServiceVersionId" recall_management_service_version_id: String
} }

/// Lists recall management services: `ListRecallManagementServices` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/recallmanagementservices`. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ListRecallManagementServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecallManagementServices {
    pub instance_id: Option<String>,
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
}
operation! { ListRecallManagementServices() "ListRecallManagementServices" -> ListRecallManagementServicesOutput {
    0 "InstanceId" instance_id: String, 1 "MaxResults" max_results: i64, 2 "Name" name: String,
    3 "NextToken" next_token: String, 4 "Order" order: String, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "SortBy" sort_by: String
} { method: "GET", path: "/api/v1/recallmanagementservices", } }
paged! { ListRecallManagementServices: ListRecallManagementServicesRecallManagementServices =
    Token "NextToken", "RecallManagementServices" recall_management_services, next "NextToken" }

/// Response of [`ListRecallManagementServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecallManagementServicesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub recall_management_services: Vec<
        ListRecallManagementServicesRecallManagementServices,
    >,
    pub total_count: Option<String>,
}
model! { ListRecallManagementServicesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "RecallManagementServices" recall_management_services: Vec<ListRecallManagementServicesRecallManagementServices>,
    3 "TotalCount" total_count: String
} }

/// In the response of [`ListRecallManagementServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecallManagementServicesRecallManagementServices {
    pub current_recall_management_service_version_id: Option<String>,
    pub current_recall_management_service_version_name: Option<String>,
    pub description: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub name: Option<String>,
    pub recall_management_service_id: Option<String>,
    pub status: Option<String>,
}
model! { ListRecallManagementServicesRecallManagementServices {
    0 "CurrentRecallManagementServiceVersionId" current_recall_management_service_version_id: String,
    1 "CurrentRecallManagementServiceVersionName" current_recall_management_service_version_name: String,
    2 "Description" description: String, 3 "GmtCreateTime" gmt_create_time: String,
    4 "GmtModifiedTime" gmt_modified_time: String, 5 "Name" name: String,
    6 "RecallManagementServiceId" recall_management_service_id: String, 7 "Status" status: String
} }

/// Lists recall management table versions: `ListRecallManagementTableVersions` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/recallmanagementtables/{RecallManagementTableId}/versions`. Reads only. Pages by page number
/// (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ListRecallManagementTableVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecallManagementTableVersions {
    /// Required.
    pub instance_id: String,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    /// Required.
    pub recall_management_table_id: String,
}
operation! { ListRecallManagementTableVersions(instance_id: String, recall_management_table_id: String)
    "ListRecallManagementTableVersions" -> ListRecallManagementTableVersionsOutput {
    0 "InstanceId" instance_id, 1 "Order" order: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "SortBy" sort_by: String, 5 "RecallManagementTableId" recall_management_table_id
} [
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/recallmanagementtables/{RecallManagementTableId}/versions", } }
paged! { ListRecallManagementTableVersions: ListRecallManagementTableVersionsRecallManagementTableVersions =
    Number "PageNumber", "RecallManagementTableVersions" recall_management_table_versions, total "TotalCount" }

/// Response of [`ListRecallManagementTableVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecallManagementTableVersionsOutput {
    pub recall_management_table_versions: Vec<
        ListRecallManagementTableVersionsRecallManagementTableVersions,
    >,
    pub total_count: Option<i64>,
}
model! { ListRecallManagementTableVersionsOutput {
    0 "RecallManagementTableVersions" recall_management_table_versions: Vec<ListRecallManagementTableVersionsRecallManagementTableVersions>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`ListRecallManagementTableVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecallManagementTableVersionsRecallManagementTableVersions {
    pub data_version: Option<String>,
    pub effective_time: Option<String>,
    pub publish_end_time: Option<String>,
    pub publish_start_time: Option<String>,
    pub recall_management_table_version_id: Option<String>,
    pub source_table_data_size: Option<i64>,
    pub source_table_row_count: Option<i64>,
    pub status: Option<String>,
}
model! { ListRecallManagementTableVersionsRecallManagementTableVersions {
    0 "DataVersion" data_version: String, 1 "EffectiveTime" effective_time: String,
    2 "PublishEndTime" publish_end_time: String, 3 "PublishStartTime" publish_start_time: String,
    4 "RecallManagementTableVersionId" recall_management_table_version_id: String,
    5 "SourceTableDataSize" source_table_data_size: i64, 6 "SourceTableRowCount" source_table_row_count: i64,
    7 "Status" status: String
} }

/// Lists recall management tables: `ListRecallManagementTables` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/recallmanagementtables`. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ListRecallManagementTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecallManagementTables {
    /// Required.
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub r#type: Option<String>,
}
operation! { ListRecallManagementTables(instance_id: String)
    "ListRecallManagementTables" -> ListRecallManagementTablesOutput {
    0 "InstanceId" instance_id, 1 "MaxResults" max_results: i64, 2 "Name" name: String,
    3 "NextToken" next_token: String, 4 "Order" order: String, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "SortBy" sort_by: String, 8 "Type" r#type: String
} { method: "GET", path: "/api/v1/recallmanagementtables", } }
paged! { ListRecallManagementTables: ListRecallManagementTablesRecallManagementTables =
    Token "NextToken", "RecallManagementTables" recall_management_tables, next "NextToken" }

/// Response of [`ListRecallManagementTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecallManagementTablesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub recall_management_tables: Vec<ListRecallManagementTablesRecallManagementTables>,
    pub total_count: Option<String>,
}
model! { ListRecallManagementTablesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "RecallManagementTables" recall_management_tables: Vec<ListRecallManagementTablesRecallManagementTables>,
    3 "TotalCount" total_count: String
} }

/// In the response of [`ListRecallManagementTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecallManagementTablesRecallManagementTables {
    pub can_delete: Option<bool>,
    pub data_source: Option<String>,
    pub description: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub index_effective_time: Option<String>,
    pub index_version_id: Option<String>,
    pub maxcompute_project_name: Option<String>,
    pub maxcompute_schema: Option<String>,
    pub maxcompute_table_name: Option<String>,
    pub name: Option<String>,
    pub partition_fields: Option<String>,
    pub recall_management_table_id: Option<String>,
    pub recall_type: Option<String>,
    pub r#type: Option<String>,
}
model! { ListRecallManagementTablesRecallManagementTables {
    0 "CanDelete" can_delete: bool, 1 "DataSource" data_source: String, 2 "Description" description: String,
    3 "GmtCreateTime" gmt_create_time: String, 4 "GmtModifiedTime" gmt_modified_time: String,
    5 "IndexEffectiveTime" index_effective_time: String, 6 "IndexVersionId" index_version_id: String,
    7 "MaxcomputeProjectName" maxcompute_project_name: String, 8 "MaxcomputeSchema" maxcompute_schema: String,
    9 "MaxcomputeTableName" maxcompute_table_name: String, 10 "Name" name: String,
    11 "PartitionFields" partition_fields: String, 12 "RecallManagementTableId" recall_management_table_id: String,
    13 "RecallType" recall_type: String, 14 "Type" r#type: String
} }

/// Lists resource rules: `ListResourceRules` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/resourcerules`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ListResourceRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceRules {
    pub all: Option<bool>,
    /// Required.
    pub instance_id: String,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_rule_id: Option<String>,
    pub resource_rule_name: Option<String>,
    pub sort_by: Option<String>,
}
operation! { ListResourceRules(instance_id: String) "ListResourceRules" -> ListResourceRulesOutput {
    0 "All" all: bool, 1 "InstanceId" instance_id, 2 "Order" order: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "ResourceRuleId" resource_rule_id: String,
    6 "ResourceRuleName" resource_rule_name: String, 7 "SortBy" sort_by: String
} { method: "GET", path: "/api/v1/resourcerules", } }
paged! { ListResourceRules: ListResourceRulesResourceRules =
    Number "PageNumber", "ResourceRules" resource_rules, total "TotalCount" }

/// Response of [`ListResourceRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceRulesOutput {
    pub resource_rules: Vec<ListResourceRulesResourceRules>,
    pub total_count: Option<i64>,
}
model! { ListResourceRulesOutput {
    0 "ResourceRules" resource_rules: Vec<ListResourceRulesResourceRules>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListResourceRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceRulesResourceRules {
    pub description: Option<String>,
    pub metric_operation_type: Option<String>,
    pub metric_pull_info: Option<String>,
    pub metric_pull_period: Option<String>,
    pub name: Option<String>,
    pub resource_rule_id: Option<String>,
    pub rule_computing_definition: Option<String>,
    pub rule_items: Vec<ListResourceRulesRuleItems>,
}
model! { ListResourceRulesResourceRules {
    0 "Description" description: String, 1 "MetricOperationType" metric_operation_type: String,
    2 "MetricPullInfo" metric_pull_info: String, 3 "MetricPullPeriod" metric_pull_period: String, 4 "Name" name: String,
    5 "ResourceRuleId" resource_rule_id: String, 6 "RuleComputingDefinition" rule_computing_definition: String,
    7 "RuleItems" rule_items: Vec<ListResourceRulesRuleItems>
} }

/// In the response of [`ListResourceRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceRulesRuleItems {
    pub description: Option<String>,
    pub max_value: Option<String>,
    pub min_value: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ListResourceRulesRuleItems {
    0 "Description" description: String, 1 "MaxValue" max_value: String, 2 "MinValue" min_value: String,
    3 "Name" name: String, 4 "Value" value: String
} }

/// Lists sample consistency jobs: `ListSampleConsistencyJobs` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/sampleconsistencyjobs`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ListSampleConsistencyJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSampleConsistencyJobs {
    /// Required.
    pub instance_id: String,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
}
operation! { ListSampleConsistencyJobs(instance_id: String)
    "ListSampleConsistencyJobs" -> ListSampleConsistencyJobsOutput {
    0 "InstanceId" instance_id, 1 "Order" order: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "SortBy" sort_by: String
} { method: "GET", path: "/api/v1/sampleconsistencyjobs", } }
paged! { ListSampleConsistencyJobs: ListSampleConsistencyJobsSampleConsistencyJobs =
    Number "PageNumber", "SampleConsistencyJobs" sample_consistency_jobs, total "TotalCount" }

/// Response of [`ListSampleConsistencyJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSampleConsistencyJobsOutput {
    pub sample_consistency_jobs: Vec<ListSampleConsistencyJobsSampleConsistencyJobs>,
    pub total_count: Option<i64>,
}
model! { ListSampleConsistencyJobsOutput {
    0 "SampleConsistencyJobs" sample_consistency_jobs: Vec<ListSampleConsistencyJobsSampleConsistencyJobs>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`ListSampleConsistencyJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSampleConsistencyJobsSampleConsistencyJobs {
    pub config: Option<String>,
    pub duration: Option<String>,
    pub eas_model_service_name: Option<String>,
    pub end_time: Option<i64>,
    pub feature_save_resource_id: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub item_id_field: Option<String>,
    pub logs: Option<String>,
    pub name: Option<String>,
    pub partition_field: Option<String>,
    pub partition_field_format: Option<String>,
    pub request_id_field: Option<String>,
    pub sample_consistency_job_id: Option<String>,
    pub sample_rate: Option<String>,
    pub sample_table_name: Option<String>,
    pub scene_id: Option<String>,
    pub scene_name: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub user_id_field: Option<String>,
}
model! { ListSampleConsistencyJobsSampleConsistencyJobs {
    0 "Config" config: String, 1 "Duration" duration: String, 2 "EasModelServiceName" eas_model_service_name: String,
    3 "EndTime" end_time: i64, 4 "FeatureSaveResourceId" feature_save_resource_id: String,
    5 "GmtCreateTime" gmt_create_time: String, 6 "GmtModifiedTime" gmt_modified_time: String,
    7 "ItemIdField" item_id_field: String, 8 "Logs" logs: String, 9 "Name" name: String,
    10 "PartitionField" partition_field: String, 11 "PartitionFieldFormat" partition_field_format: String,
    12 "RequestIdField" request_id_field: String, 13 "SampleConsistencyJobId" sample_consistency_job_id: String,
    14 "SampleRate" sample_rate: String, 15 "SampleTableName" sample_table_name: String, 16 "SceneId" scene_id: String,
    17 "SceneName" scene_name: String, 18 "StartTime" start_time: i64, 19 "Status" status: String,
    20 "UserIdField" user_id_field: String
} }

/// Lists scenes: `ListScenes` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/scenes`. Reads only. See <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ListScenes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScenes {
    pub instance_id: Option<String>,
    pub name: Option<String>,
}
operation! { ListScenes() "ListScenes" -> ListScenesOutput {
    0 "InstanceId" instance_id: String, 1 "Name" name: String
} { method: "GET", path: "/api/v1/scenes", } }

/// Response of [`ListScenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScenesOutput {
    pub scenes: Vec<ListScenesScenes>,
    pub total_count: Option<i64>,
}
model! { ListScenesOutput {
    0 "Scenes" scenes: Vec<ListScenesScenes>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListScenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScenesScenes {
    pub description: Option<String>,
    pub flows: Vec<ListScenesFlows>,
    pub name: Option<String>,
    pub scene_id: Option<String>,
}
model! { ListScenesScenes {
    0 "Description" description: String, 1 "Flows" flows: Vec<ListScenesFlows>, 2 "Name" name: String,
    3 "SceneId" scene_id: String
} }

/// In the response of [`ListScenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScenesFlows {
    pub flow_code: Option<String>,
    pub flow_name: Option<String>,
}
model! { ListScenesFlows {
    0 "FlowCode" flow_code: String, 1 "FlowName" flow_name: String
} }

/// Lists sub crowds: `ListSubCrowds` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/crowds/{CrowdId}/subcrowds`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ListSubCrowds>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubCrowds {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub crowd_id: String,
}
operation! { ListSubCrowds(instance_id: String, crowd_id: String) "ListSubCrowds" -> ListSubCrowdsOutput {
    0 "InstanceId" instance_id, 1 "CrowdId" crowd_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/crowds/{CrowdId}/subcrowds", } }

/// Response of [`ListSubCrowds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubCrowdsOutput {
    pub sub_crowds: Vec<ListSubCrowdsSubCrowds>,
    pub total_count: Option<i64>,
}
model! { ListSubCrowdsOutput {
    0 "SubCrowds" sub_crowds: Vec<ListSubCrowdsSubCrowds>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListSubCrowds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubCrowdsSubCrowds {
    pub gmt_create_time: Option<String>,
    pub quantity: Option<i64>,
    pub source: Option<String>,
    pub sub_crowd_id: Option<String>,
    pub users: Option<String>,
}
model! { ListSubCrowdsSubCrowds {
    0 "GmtCreateTime" gmt_create_time: String, 1 "Quantity" quantity: i64, 2 "Source" source: String,
    3 "SubCrowdId" sub_crowd_id: String, 4 "Users" users: String
} }

/// Lists table metas: `ListTableMetas` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/tablemetas`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ListTableMetas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTableMetas {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub module: String,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub r#type: Option<String>,
}
operation! { ListTableMetas(instance_id: String, module: String) "ListTableMetas" -> ListTableMetasOutput {
    0 "InstanceId" instance_id, 1 "Module" module, 2 "Name" name: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "Type" r#type: String
} { method: "GET", path: "/api/v1/tablemetas", } }
paged! { ListTableMetas: ListTableMetasTableMetas = Number "PageNumber", "TableMetas" table_metas, total "TotalCount" }

/// Response of [`ListTableMetas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTableMetasOutput {
    pub table_metas: Vec<ListTableMetasTableMetas>,
    pub total_count: Option<i64>,
}
model! { ListTableMetasOutput {
    0 "TableMetas" table_metas: Vec<ListTableMetasTableMetas>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListTableMetas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTableMetasTableMetas {
    pub can_delete: Option<bool>,
    pub config: Option<String>,
    pub description: Option<String>,
    pub fields: Vec<ListTableMetasFields>,
    pub gmt_create_time: Option<String>,
    pub gmt_imported_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub module: Option<String>,
    pub name: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub resource_uri: Option<String>,
    pub table_meta_id: Option<String>,
    pub table_name: Option<String>,
    pub r#type: Option<String>,
    pub url: Option<String>,
}
model! { ListTableMetasTableMetas {
    0 "CanDelete" can_delete: bool, 1 "Config" config: String, 2 "Description" description: String,
    3 "Fields" fields: Vec<ListTableMetasFields>, 4 "GmtCreateTime" gmt_create_time: String,
    5 "GmtImportedTime" gmt_imported_time: String, 6 "GmtModifiedTime" gmt_modified_time: String,
    7 "Module" module: String, 8 "Name" name: String, 9 "ResourceId" resource_id: String,
    10 "ResourceType" resource_type: String, 11 "ResourceUri" resource_uri: String,
    12 "TableMetaId" table_meta_id: String, 13 "TableName" table_name: String, 14 "Type" r#type: String,
    15 "Url" url: String
} }

/// In the response of [`ListTableMetas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTableMetasFields {
    pub is_dimension_field: Option<bool>,
    pub meaning: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListTableMetasFields {
    0 "IsDimensionField" is_dimension_field: bool, 1 "Meaning" meaning: String, 2 "Name" name: String,
    3 "Type" r#type: String
} }

/// Lists traffic control target traffic history: `ListTrafficControlTargetTrafficHistory` of `pairecservice`
/// 2022-12-13.
///
/// GET `/api/v1/trafficcontroltargets/{TrafficControlTargetId}/traffichistories`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ListTrafficControlTargetTrafficHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrafficControlTargetTrafficHistory {
    pub end_time: Option<String>,
    pub environment: Option<String>,
    pub experiment_group_id: Option<String>,
    pub experiment_id: Option<String>,
    pub instance_id: Option<String>,
    pub item_id: Option<String>,
    pub start_time: Option<String>,
    pub threshold: Option<String>,
    /// Required.
    pub traffic_control_target_id: String,
}
operation! { ListTrafficControlTargetTrafficHistory(traffic_control_target_id: String)
    "ListTrafficControlTargetTrafficHistory" -> ListTrafficControlTargetTrafficHistoryOutput {
    0 "EndTime" end_time: String, 1 "Environment" environment: String,
    2 "ExperimentGroupId" experiment_group_id: String, 3 "ExperimentId" experiment_id: String,
    4 "InstanceId" instance_id: String, 5 "ItemId" item_id: String, 6 "StartTime" start_time: String,
    7 "Threshold" threshold: String, 8 "TrafficControlTargetId" traffic_control_target_id
} [
    Mark::new(8, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/trafficcontroltargets/{TrafficControlTargetId}/traffichistories", } }

/// Response of [`ListTrafficControlTargetTrafficHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrafficControlTargetTrafficHistoryOutput {
    pub total_count: Option<String>,
    pub traffic_control_task_traffic_histories: Vec<
        ListTrafficControlTargetTrafficHistoryTrafficControlTaskTrafficHistories,
    >,
}
model! { ListTrafficControlTargetTrafficHistoryOutput {
    0 "TotalCount" total_count: String,
    1 "TrafficControlTaskTrafficHistories" traffic_control_task_traffic_histories: Vec<ListTrafficControlTargetTrafficHistoryTrafficControlTaskTrafficHistories>
} }

/// In the response of [`ListTrafficControlTargetTrafficHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrafficControlTargetTrafficHistoryTrafficControlTaskTrafficHistories {
    pub experiment_id: Option<String>,
    pub item_id: Option<String>,
    pub record_time: Option<String>,
    pub traffic_control_target_aim_traffic: Option<f64>,
    pub traffic_control_target_traffic: Option<f64>,
    pub traffic_control_task_traffic: Option<f64>,
}
model! { ListTrafficControlTargetTrafficHistoryTrafficControlTaskTrafficHistories {
    0 "ExperimentId" experiment_id: String, 1 "ItemId" item_id: String, 2 "RecordTime" record_time: String,
    3 "TrafficControlTargetAimTraffic" traffic_control_target_aim_traffic: f64,
    4 "TrafficControlTargetTraffic" traffic_control_target_traffic: f64,
    5 "TrafficControlTaskTraffic" traffic_control_task_traffic: f64
} }

/// Lists traffic control tasks: `ListTrafficControlTasks` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/trafficcontroltasks`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ListTrafficControlTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrafficControlTasks {
    pub all: Option<bool>,
    pub control_target_filter: Option<String>,
    pub environment: Option<String>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub scene_id: Option<String>,
    pub sort_by: Option<String>,
    pub status: Option<String>,
    pub traffic_control_task_id: Option<String>,
    pub version: Option<String>,
}
operation! { ListTrafficControlTasks() "ListTrafficControlTasks" -> ListTrafficControlTasksOutput {
    0 "All" all: bool, 1 "ControlTargetFilter" control_target_filter: String, 2 "Environment" environment: String,
    3 "InstanceId" instance_id: String, 4 "Name" name: String, 5 "Order" order: String,
    6 "PageNumber" page_number: String, 7 "PageSize" page_size: String, 8 "SceneId" scene_id: String,
    9 "SortBy" sort_by: String, 10 "Status" status: String, 11 "TrafficControlTaskId" traffic_control_task_id: String,
    12 "Version" version: String
} { method: "GET", path: "/api/v1/trafficcontroltasks", } }
paged! { ListTrafficControlTasks: ListTrafficControlTasksTrafficControlTasks =
    Number "PageNumber", "TrafficControlTasks" traffic_control_tasks, total "TotalCount" }

/// Response of [`ListTrafficControlTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrafficControlTasksOutput {
    pub total_count: Option<String>,
    pub traffic_control_tasks: Vec<ListTrafficControlTasksTrafficControlTasks>,
}
model! { ListTrafficControlTasksOutput {
    0 "TotalCount" total_count: String,
    1 "TrafficControlTasks" traffic_control_tasks: Vec<ListTrafficControlTasksTrafficControlTasks>
} }

/// In the response of [`ListTrafficControlTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrafficControlTasksTrafficControlTasks {
    pub behavior_table_meta_id: Option<String>,
    pub control_granularity: Option<String>,
    pub control_logic: Option<String>,
    pub control_type: Option<String>,
    pub description: Option<String>,
    pub effective_scene_ids: Vec<i64>,
    pub effective_scene_name_list: Vec<String>,
    pub effective_scene_names: Vec<i64>,
    pub end_time: Option<String>,
    pub ever_published: Option<bool>,
    pub execution_time: Option<String>,
    pub flink_resource_id: Option<String>,
    pub flink_resource_name: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub item_condition_array: Option<String>,
    pub item_condition_express: Option<String>,
    pub item_condition_type: Option<String>,
    pub item_table_meta_id: Option<String>,
    pub name: Option<String>,
    pub pre_experiment_ids: Option<String>,
    pub prepub_status: Option<String>,
    pub prod_experiment_ids: Option<String>,
    pub product_status: Option<String>,
    pub scene_id: Option<String>,
    pub scene_name: Option<String>,
    pub service_id: Option<String>,
    pub service_id_list: Vec<i64>,
    pub service_ids: Vec<String>,
    pub start_time: Option<String>,
    pub statis_bahavior_condition_express: Option<String>,
    pub statis_behavior_condition_array: Option<String>,
    pub statis_behavior_condition_express: Option<String>,
    pub statis_behavior_condition_type: Option<String>,
    pub traffic_control_targets: Vec<ListTrafficControlTasksTrafficControlTargets>,
    pub traffic_control_task_id: Option<String>,
    pub user_condition_array: Option<String>,
    pub user_condition_express: Option<String>,
    pub user_condition_type: Option<String>,
    pub user_table_meta_id: Option<String>,
}
model! { ListTrafficControlTasksTrafficControlTasks {
    0 "BehaviorTableMetaId" behavior_table_meta_id: String, 1 "ControlGranularity" control_granularity: String,
    2 "ControlLogic" control_logic: String, 3 "ControlType" control_type: String, 4 "Description" description: String,
    5 "EffectiveSceneIds" effective_scene_ids: Vec<i64>,
    6 "EffectiveSceneNameList" effective_scene_name_list: Vec<String>,
    7 "EffectiveSceneNames" effective_scene_names: Vec<i64>, 8 "EndTime" end_time: String,
    9 "EverPublished" ever_published: bool, 10 "ExecutionTime" execution_time: String,
    11 "FlinkResourceId" flink_resource_id: String, 12 "FlinkResourceName" flink_resource_name: String,
    13 "GmtCreateTime" gmt_create_time: String, 14 "GmtModifiedTime" gmt_modified_time: String,
    15 "ItemConditionArray" item_condition_array: String, 16 "ItemConditionExpress" item_condition_express: String,
    17 "ItemConditionType" item_condition_type: String, 18 "ItemTableMetaId" item_table_meta_id: String,
    19 "Name" name: String, 20 "PreExperimentIds" pre_experiment_ids: String, 21 "PrepubStatus" prepub_status: String,
    22 "ProdExperimentIds" prod_experiment_ids: String, 23 "ProductStatus" product_status: String,
    24 "SceneId" scene_id: String, 25 "SceneName" scene_name: String, 26 "ServiceId" service_id: String,
    27 "ServiceIdList" service_id_list: Vec<i64>, 28 "ServiceIds" service_ids: Vec<String>,
    29 "StartTime" start_time: String, 30 "StatisBahaviorConditionExpress" statis_bahavior_condition_express: String,
    31 "StatisBehaviorConditionArray" statis_behavior_condition_array: String,
    32 "StatisBehaviorConditionExpress" statis_behavior_condition_express: String,
    33 "StatisBehaviorConditionType" statis_behavior_condition_type: String,
    34 "TrafficControlTargets" traffic_control_targets: Vec<ListTrafficControlTasksTrafficControlTargets>,
    35 "TrafficControlTaskId" traffic_control_task_id: String, 36 "UserConditionArray" user_condition_array: String,
    37 "UserConditionExpress" user_condition_express: String, 38 "UserConditionType" user_condition_type: String,
    39 "UserTableMetaId" user_table_meta_id: String
} }

/// In the response of [`ListTrafficControlTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrafficControlTasksTrafficControlTargets {
    pub end_time: Option<String>,
    pub event: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub item_condition_array: Option<String>,
    pub item_condition_express: Option<String>,
    pub item_condition_type: Option<String>,
    pub name: Option<String>,
    pub new_product_regulation: Option<bool>,
    pub recall_name: Option<String>,
    pub split_parts: Option<ListTrafficControlTasksSplitParts>,
    pub start_time: Option<String>,
    pub statis_period: Option<String>,
    pub status: Option<String>,
    pub tolerance_value: Option<i64>,
    pub traffic_control_target_id: Option<String>,
    pub traffic_control_task_id: Option<String>,
    pub value: Option<f64>,
}
model! { ListTrafficControlTasksTrafficControlTargets {
    0 "EndTime" end_time: String, 1 "Event" event: String, 2 "GmtCreateTime" gmt_create_time: String,
    3 "GmtModifiedTime" gmt_modified_time: String, 4 "ItemConditionArray" item_condition_array: String,
    5 "ItemConditionExpress" item_condition_express: String, 6 "ItemConditionType" item_condition_type: String,
    7 "Name" name: String, 8 "NewProductRegulation" new_product_regulation: bool, 9 "RecallName" recall_name: String,
    10 "SplitParts" split_parts: ListTrafficControlTasksSplitParts, 11 "StartTime" start_time: String,
    12 "StatisPeriod" statis_period: String, 13 "Status" status: String, 14 "ToleranceValue" tolerance_value: i64,
    15 "TrafficControlTargetId" traffic_control_target_id: String,
    16 "TrafficControlTaskId" traffic_control_task_id: String, 17 "Value" value: f64
} }

/// In the response of [`ListTrafficControlTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrafficControlTasksSplitParts {
    pub set_values: Vec<i64>,
    pub time_points: Vec<i64>,
}
model! { ListTrafficControlTasksSplitParts {
    0 "SetValues" set_values: Vec<i64>, 1 "TimePoints" time_points: Vec<i64>
} }

/// `OfflineExperiment` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/experiments/{ExperimentId}/action/offline`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/OfflineExperiment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineExperiment {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub experiment_id: String,
}
operation! { OfflineExperiment(instance_id: String, experiment_id: String) "OfflineExperiment" -> Empty {
    0 "InstanceId" instance_id, 1 "ExperimentId" experiment_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/experiments/{ExperimentId}/action/offline", body: BodyStyle::Json, } }

/// Response of [`OfflineExperiment`]: empty.
pub type OfflineExperimentOutput = Empty;

/// `OfflineExperimentGroup` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/experimentgroups/{ExperimentGroupId}/action/offline`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/OfflineExperimentGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineExperimentGroup {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub experiment_group_id: String,
}
operation! { OfflineExperimentGroup(instance_id: String, experiment_group_id: String)
    "OfflineExperimentGroup" -> Empty {
    0 "InstanceId" instance_id, 1 "ExperimentGroupId" experiment_group_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/experimentgroups/{ExperimentGroupId}/action/offline", body: BodyStyle::Json, } }

/// Response of [`OfflineExperimentGroup`]: empty.
pub type OfflineExperimentGroupOutput = Empty;

/// `OfflineLaboratory` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/laboratories/{LaboratoryId}/action/offline`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/OfflineLaboratory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineLaboratory {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub laboratory_id: String,
}
operation! { OfflineLaboratory(instance_id: String, laboratory_id: String) "OfflineLaboratory" -> Empty {
    0 "InstanceId" instance_id, 1 "LaboratoryId" laboratory_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/laboratories/{LaboratoryId}/action/offline", body: BodyStyle::Json, } }

/// Response of [`OfflineLaboratory`]: empty.
pub type OfflineLaboratoryOutput = Empty;

/// `OfflineRecallManagementService` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/recallmanagementservices/{RecallManagementServiceId}/action/offline`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/OfflineRecallManagementService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineRecallManagementService {
    pub instance_id: Option<String>,
    /// Required.
    pub recall_management_service_id: String,
}
operation! { OfflineRecallManagementService(recall_management_service_id: String)
    "OfflineRecallManagementService" -> Empty {
    0 "InstanceId" instance_id: String, 1 "RecallManagementServiceId" recall_management_service_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/recallmanagementservices/{RecallManagementServiceId}/action/offline", body: BodyStyle::Json, } }

/// Response of [`OfflineRecallManagementService`]: empty.
pub type OfflineRecallManagementServiceOutput = Empty;

/// `OnlineExperiment` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/experiments/{ExperimentId}/action/online`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/OnlineExperiment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnlineExperiment {
    pub instance_id: Option<String>,
    /// Required.
    pub experiment_id: String,
}
operation! { OnlineExperiment(experiment_id: String) "OnlineExperiment" -> Empty {
    0 "InstanceId" instance_id: String, 1 "ExperimentId" experiment_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/experiments/{ExperimentId}/action/online", body: BodyStyle::Json, } }

/// Response of [`OnlineExperiment`]: empty.
pub type OnlineExperimentOutput = Empty;

/// `OnlineExperimentGroup` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/experimentgroups/{ExperimentGroupId}/action/online`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/OnlineExperimentGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnlineExperimentGroup {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub experiment_group_id: String,
}
operation! { OnlineExperimentGroup(instance_id: String, experiment_group_id: String) "OnlineExperimentGroup" -> Empty {
    0 "InstanceId" instance_id, 1 "ExperimentGroupId" experiment_group_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/experimentgroups/{ExperimentGroupId}/action/online", body: BodyStyle::Json, } }

/// Response of [`OnlineExperimentGroup`]: empty.
pub type OnlineExperimentGroupOutput = Empty;

/// `OnlineLaboratory` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/laboratories/{LaboratoryId}/action/online`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/OnlineLaboratory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnlineLaboratory {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub laboratory_id: String,
}
operation! { OnlineLaboratory(instance_id: String, laboratory_id: String) "OnlineLaboratory" -> Empty {
    0 "InstanceId" instance_id, 1 "LaboratoryId" laboratory_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/laboratories/{LaboratoryId}/action/online", body: BodyStyle::Json, } }

/// Response of [`OnlineLaboratory`]: empty.
pub type OnlineLaboratoryOutput = Empty;

/// `OnlineRecallManagementService` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/recallmanagementservices/{RecallManagementServiceId}/action/online`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/OnlineRecallManagementService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnlineRecallManagementService {
    pub instance_id: Option<String>,
    /// Required.
    pub recall_management_service_id: String,
}
operation! { OnlineRecallManagementService(recall_management_service_id: String)
    "OnlineRecallManagementService" -> Empty {
    0 "InstanceId" instance_id: String, 1 "RecallManagementServiceId" recall_management_service_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/recallmanagementservices/{RecallManagementServiceId}/action/online", body: BodyStyle::Json, } }

/// Response of [`OnlineRecallManagementService`]: empty.
pub type OnlineRecallManagementServiceOutput = Empty;

/// Publishes recall management table: `PublishRecallManagementTable` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/recallmanagementtables/{RecallManagementTableId}/action/publish`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/PublishRecallManagementTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishRecallManagementTable {
    /// Required.
    pub instance_id: String,
    pub mode: Option<String>,
    pub partition: Option<BTreeMap<String, String>>,
    pub partitions: Option<BTreeMap<String, String>>,
    pub skip_threshold_check: Option<bool>,
    /// Required.
    pub recall_management_table_id: String,
}
operation! { PublishRecallManagementTable(instance_id: String, recall_management_table_id: String)
    "PublishRecallManagementTable" -> PublishRecallManagementTableOutput {
    0 "InstanceId" instance_id, 1 "Mode" mode: String, 2 "Partition" partition: BTreeMap<String, String>,
    3 "Partitions" partitions: BTreeMap<String, String>, 4 "SkipThresholdCheck" skip_threshold_check: bool,
    5 "RecallManagementTableId" recall_management_table_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/api/v1/recallmanagementtables/{RecallManagementTableId}/action/publish", body: BodyStyle::Json, } }

/// Response of [`PublishRecallManagementTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishRecallManagementTableOutput {
    pub recall_management_job_id: Option<String>,
}
model! { PublishRecallManagementTableOutput {
    0 "RecallManagementJobId" recall_management_job_id: String
} }

/// Pushes all experiment: `PushAllExperiment` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/experiments/{ExperimentId}/action/pushall`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/PushAllExperiment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushAllExperiment {
    pub instance_id: Option<String>,
    /// Required.
    pub experiment_id: String,
}
operation! { PushAllExperiment(experiment_id: String) "PushAllExperiment" -> Empty {
    0 "InstanceId" instance_id: String, 1 "ExperimentId" experiment_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/experiments/{ExperimentId}/action/pushall", body: BodyStyle::Json, } }

/// Response of [`PushAllExperiment`]: empty.
pub type PushAllExperimentOutput = Empty;

/// Pushes resource rule: `PushResourceRule` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/resourcerules/{ResourceRuleId}/action/push`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/PushResourceRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushResourceRule {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub metric_info: BTreeMap<String, Value>,
    /// Required.
    pub resource_rule_id: String,
}
operation! { PushResourceRule(instance_id: String, metric_info: BTreeMap<String, Value>, resource_rule_id: String)
    "PushResourceRule" -> PushResourceRuleOutput {
    0 "InstanceId" instance_id, 1 "MetricInfo" metric_info, 2 "ResourceRuleId" resource_rule_id
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v1/resourcerules/{ResourceRuleId}/action/push", } }

/// Response of [`PushResourceRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushResourceRuleOutput {
    pub description: Option<String>,
    pub metric_operation_type: Option<String>,
    pub metric_pull_info: Option<String>,
    pub metric_pull_period: Option<String>,
    pub name: Option<String>,
    pub resource_rule_id: Option<String>,
    pub rule_computing_definition: Option<String>,
    pub rule_items: Vec<PushResourceRuleRuleItems>,
}
model! { PushResourceRuleOutput {
    0 "Description" description: String, 1 "MetricOperationType" metric_operation_type: String,
    2 "MetricPullInfo" metric_pull_info: String, 3 "MetricPullPeriod" metric_pull_period: String, 4 "Name" name: String,
    5 "ResourceRuleId" resource_rule_id: String, 6 "RuleComputingDefinition" rule_computing_definition: String,
    7 "RuleItems" rule_items: Vec<PushResourceRuleRuleItems>
} }

/// In the response of [`PushResourceRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushResourceRuleRuleItems {
    pub description: Option<String>,
    pub max_value: Option<String>,
    pub min_value: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { PushResourceRuleRuleItems {
    0 "Description" description: String, 1 "MaxValue" max_value: String, 2 "MinValue" min_value: String,
    3 "Name" name: String, 4 "Value" value: String
} }

/// Queries data diagnosis statistics: `QueryDataDiagnosisStatistics` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/datadiagnoses/{DataDiagnosisId}/statistics/action/query`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/QueryDataDiagnosisStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataDiagnosisStatistics {
    pub end_date: Option<String>,
    pub instance_id: Option<String>,
    pub remain_rate_type: Option<String>,
    pub start_date: Option<String>,
    /// Required.
    pub data_diagnosis_id: String,
}
operation! { QueryDataDiagnosisStatistics(data_diagnosis_id: String)
    "QueryDataDiagnosisStatistics" -> QueryDataDiagnosisStatisticsOutput {
    0 "EndDate" end_date: String, 1 "InstanceId" instance_id: String, 2 "RemainRateType" remain_rate_type: String,
    3 "StartDate" start_date: String, 4 "DataDiagnosisId" data_diagnosis_id
} [
    Mark::new(4, Location::Path, Style::None)
] { path: "/api/v1/datadiagnoses/{DataDiagnosisId}/statistics/action/query", } }

/// Response of [`QueryDataDiagnosisStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataDiagnosisStatisticsOutput {
    pub statistics: Option<QueryDataDiagnosisStatisticsStatistics>,
}
model! { QueryDataDiagnosisStatisticsOutput {
    0 "Statistics" statistics: QueryDataDiagnosisStatisticsStatistics
} }

/// In the response of [`QueryDataDiagnosisStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataDiagnosisStatisticsStatistics {
    pub failed_dates: Vec<String>,
    pub no_data_dates: Vec<String>,
}
model! { QueryDataDiagnosisStatisticsStatistics {
    0 "FailedDates" failed_dates: Vec<String>, 1 "NoDataDates" no_data_dates: Vec<String>
} }

/// Queries recall management table records: `QueryRecallManagementTableRecords` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/recallmanagementtables/{RecallManagementTableId}/queryrecords`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/QueryRecallManagementTableRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecallManagementTableRecords {
    pub instance_id: Option<String>,
    pub primary_keys: Option<String>,
    pub recall_management_table_version_id: Option<String>,
    /// Required.
    pub recall_management_table_id: String,
}
operation! { QueryRecallManagementTableRecords(recall_management_table_id: String)
    "QueryRecallManagementTableRecords" -> QueryRecallManagementTableRecordsOutput {
    0 "InstanceId" instance_id: String, 1 "PrimaryKeys" primary_keys: String,
    2 "RecallManagementTableVersionId" recall_management_table_version_id: String,
    3 "RecallManagementTableId" recall_management_table_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/recallmanagementtables/{RecallManagementTableId}/queryrecords", } }

/// Response of [`QueryRecallManagementTableRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecallManagementTableRecordsOutput {
    pub records: Vec<BTreeMap<String, Value>>,
}
model! { QueryRecallManagementTableRecordsOutput {
    0 "Records" records: Vec<BTreeMap<String, Value>>
} }

/// Queries sample consistency job difference: `QuerySampleConsistencyJobDifference` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/sampleconsistencyjobs/{SampleConsistencyJobId}/action/querydifference`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/QuerySampleConsistencyJobDifference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySampleConsistencyJobDifference {
    pub feature_name: Option<String>,
    pub feature_type: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sample_consistency_job_id: String,
}
operation! { QuerySampleConsistencyJobDifference(instance_id: String, sample_consistency_job_id: String)
    "QuerySampleConsistencyJobDifference" -> QuerySampleConsistencyJobDifferenceOutput {
    0 "FeatureName" feature_name: String, 1 "FeatureType" feature_type: String, 2 "InstanceId" instance_id,
    3 "SampleConsistencyJobId" sample_consistency_job_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/sampleconsistencyjobs/{SampleConsistencyJobId}/action/querydifference", } }

/// Response of [`QuerySampleConsistencyJobDifference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySampleConsistencyJobDifferenceOutput {
    pub difference_histogram: Vec<
        QuerySampleConsistencyJobDifferenceDifferenceHistogram,
    >,
    pub number_feature_differences: Vec<
        QuerySampleConsistencyJobDifferenceNumberFeatureDifferences,
    >,
    pub string_feature_differences: Vec<
        QuerySampleConsistencyJobDifferenceStringFeatureDifferences,
    >,
}
model! { QuerySampleConsistencyJobDifferenceOutput {
    0 "DifferenceHistogram" difference_histogram: Vec<QuerySampleConsistencyJobDifferenceDifferenceHistogram>,
    1 "NumberFeatureDifferences" number_feature_differences: Vec<QuerySampleConsistencyJobDifferenceNumberFeatureDifferences>,
    2 "StringFeatureDifferences" string_feature_differences: Vec<QuerySampleConsistencyJobDifferenceStringFeatureDifferences>
} }

/// In the response of [`QuerySampleConsistencyJobDifference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySampleConsistencyJobDifferenceDifferenceHistogram {
    pub abscissa: Option<String>,
    pub value: Option<i64>,
}
model! { QuerySampleConsistencyJobDifferenceDifferenceHistogram {
    0 "Abscissa" abscissa: String, 1 "Value" value: i64
} }

/// In the response of [`QuerySampleConsistencyJobDifference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySampleConsistencyJobDifferenceNumberFeatureDifferences {
    pub diff_value: Option<f64>,
    pub item_id: Option<String>,
    pub reply_table_feature_raw_value: Option<String>,
    pub reply_table_feature_value: Option<f64>,
    pub request_id: Option<String>,
    pub sample_table_feature_raw_value: Option<String>,
    pub sample_table_feature_value: Option<f64>,
    pub user_id: Option<String>,
}
model! { QuerySampleConsistencyJobDifferenceNumberFeatureDifferences {
    0 "DiffValue" diff_value: f64, 1 "ItemId" item_id: String,
    2 "ReplyTableFeatureRawValue" reply_table_feature_raw_value: String,
    3 "ReplyTableFeatureValue" reply_table_feature_value: f64, 4 "RequestId" request_id: String,
    5 "SampleTableFeatureRawValue" sample_table_feature_raw_value: String,
    6 "SampleTableFeatureValue" sample_table_feature_value: f64, 7 "UserId" user_id: String
} }

/// In the response of [`QuerySampleConsistencyJobDifference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySampleConsistencyJobDifferenceStringFeatureDifferences {
    pub item_id: Option<String>,
    pub reply_table_feature_value: Option<String>,
    pub request_id: Option<String>,
    pub sample_table_feature_value: Option<String>,
    pub user_id: Option<String>,
}
model! { QuerySampleConsistencyJobDifferenceStringFeatureDifferences {
    0 "ItemId" item_id: String, 1 "ReplyTableFeatureValue" reply_table_feature_value: String,
    2 "RequestId" request_id: String, 3 "SampleTableFeatureValue" sample_table_feature_value: String,
    4 "UserId" user_id: String
} }

/// Queries traffic control target item report detail: `QueryTrafficControlTargetItemReportDetail` of `pairecservice`
/// 2022-12-13.
///
/// GET `/api/v1/trafficcontroltargets/{TrafficControlTargetId}/itemcontrolreportdetail`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/QueryTrafficControlTargetItemReportDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTrafficControlTargetItemReportDetail {
    pub date: Option<String>,
    /// Required.
    pub environment: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub traffic_control_target_id: String,
}
operation! {
    QueryTrafficControlTargetItemReportDetail(environment: String, instance_id: String, traffic_control_target_id: String)
    "QueryTrafficControlTargetItemReportDetail" -> QueryTrafficControlTargetItemReportDetailOutput {
    0 "Date" date: String, 1 "Environment" environment, 2 "InstanceId" instance_id,
    3 "TrafficControlTargetId" traffic_control_target_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/trafficcontroltargets/{TrafficControlTargetId}/itemcontrolreportdetail", } }

/// Response of [`QueryTrafficControlTargetItemReportDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTrafficControlTargetItemReportDetailOutput {
    pub traffic_control_target_item_report_detail: Option<
        QueryTrafficControlTargetItemReportDetailTrafficControlTargetItemReportDetail,
    >,
}
model! { QueryTrafficControlTargetItemReportDetailOutput {
    0 "TrafficControlTargetItemReportDetail" traffic_control_target_item_report_detail: QueryTrafficControlTargetItemReportDetailTrafficControlTargetItemReportDetail
} }

/// In the response of [`QueryTrafficControlTargetItemReportDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTrafficControlTargetItemReportDetailTrafficControlTargetItemReportDetail {
    pub item_control_tail_report_details: Vec<
        QueryTrafficControlTargetItemReportDetailItemControlTailReportDetails,
    >,
    pub item_control_top_report_details: Vec<
        QueryTrafficControlTargetItemReportDetailItemControlTopReportDetails,
    >,
}
model! { QueryTrafficControlTargetItemReportDetailTrafficControlTargetItemReportDetail {
    0 "ItemControlTailReportDetails" item_control_tail_report_details: Vec<QueryTrafficControlTargetItemReportDetailItemControlTailReportDetails>,
    1 "ItemControlTopReportDetails" item_control_top_report_details: Vec<QueryTrafficControlTargetItemReportDetailItemControlTopReportDetails>
} }

/// In the response of [`QueryTrafficControlTargetItemReportDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTrafficControlTargetItemReportDetailItemControlTailReportDetails {
    pub features: BTreeMap<String, Value>,
    pub item_id: Option<String>,
    pub target_progress: Option<String>,
    pub target_traffic: Option<i64>,
}
model! { QueryTrafficControlTargetItemReportDetailItemControlTailReportDetails {
    0 "Features" features: BTreeMap<String, Value>, 1 "ItemId" item_id: String,
    2 "TargetProgress" target_progress: String, 3 "TargetTraffic" target_traffic: i64
} }

/// In the response of [`QueryTrafficControlTargetItemReportDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTrafficControlTargetItemReportDetailItemControlTopReportDetails {
    pub features: BTreeMap<String, Value>,
    pub item_id: Option<String>,
    pub target_progress: Option<String>,
    pub target_traffic: Option<i64>,
}
model! { QueryTrafficControlTargetItemReportDetailItemControlTopReportDetails {
    0 "Features" features: BTreeMap<String, Value>, 1 "ItemId" item_id: String,
    2 "TargetProgress" target_progress: String, 3 "TargetTraffic" target_traffic: i64
} }

/// Queries traffic control task deploy result: `QueryTrafficControlTaskDeployResult` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/trafficcontroltasks/{TrafficControlTaskId}/action/queryresult`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/QueryTrafficControlTaskDeployResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTrafficControlTaskDeployResult {
    pub environment: Option<String>,
    pub instance_id: Option<String>,
    /// Required.
    pub traffic_control_task_id: String,
}
operation! { QueryTrafficControlTaskDeployResult(traffic_control_task_id: String)
    "QueryTrafficControlTaskDeployResult" -> QueryTrafficControlTaskDeployResultOutput {
    0 "Environment" environment: String, 1 "InstanceId" instance_id: String,
    2 "TrafficControlTaskId" traffic_control_task_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/trafficcontroltasks/{TrafficControlTaskId}/action/queryresult", } }

/// Response of [`QueryTrafficControlTaskDeployResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTrafficControlTaskDeployResultOutput {
    pub deploy_message: Option<String>,
    pub deploy_status: Option<String>,
    pub draft_message: Option<String>,
    pub draft_status: Option<String>,
    pub prepare_message: Option<String>,
    pub prepare_status: Option<String>,
    pub start_message: Option<String>,
    pub start_status: Option<String>,
    pub stop_message: Option<String>,
    pub stop_status: Option<String>,
    pub traffic_control_task_id: Option<String>,
}
model! { QueryTrafficControlTaskDeployResultOutput {
    0 "DeployMessage" deploy_message: String, 1 "DeployStatus" deploy_status: String,
    2 "DraftMessage" draft_message: String, 3 "DraftStatus" draft_status: String,
    4 "PrepareMessage" prepare_message: String, 5 "PrepareStatus" prepare_status: String,
    6 "StartMessage" start_message: String, 7 "StartStatus" start_status: String, 8 "StopMessage" stop_message: String,
    9 "StopStatus" stop_status: String, 10 "TrafficControlTaskId" traffic_control_task_id: String
} }

/// Queries traffic control task item report: `QueryTrafficControlTaskItemReport` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/trafficcontroltasks/{TrafficControlTaskId}/action/queryitemreport`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/QueryTrafficControlTaskItemReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTrafficControlTaskItemReport {
    /// Required.
    pub end_time: String,
    /// Required.
    pub environment: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub traffic_control_task_id: String,
}

/// Arguments of [`QueryTrafficControlTaskItemReport::new`].
pub struct QueryTrafficControlTaskItemReportRequired {
    pub end_time: String,
    pub environment: String,
    pub instance_id: String,
    pub start_time: String,
    pub traffic_control_task_id: String,
}
operation! {
    QueryTrafficControlTaskItemReport { QueryTrafficControlTaskItemReportRequired: end_time, environment, instance_id, start_time, traffic_control_task_id }
    "QueryTrafficControlTaskItemReport" -> QueryTrafficControlTaskItemReportOutput {
    0 "EndTime" end_time, 1 "Environment" environment, 2 "InstanceId" instance_id, 3 "StartTime" start_time,
    4 "TrafficControlTaskId" traffic_control_task_id
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/trafficcontroltasks/{TrafficControlTaskId}/action/queryitemreport", } }

/// Response of [`QueryTrafficControlTaskItemReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTrafficControlTaskItemReportOutput {
    pub traffic_control_task_item_reports: Vec<
        QueryTrafficControlTaskItemReportTrafficControlTaskItemReports,
    >,
}
model! { QueryTrafficControlTaskItemReportOutput {
    0 "TrafficControlTaskItemReports" traffic_control_task_item_reports: Vec<QueryTrafficControlTaskItemReportTrafficControlTaskItemReports>
} }

/// In the response of [`QueryTrafficControlTaskItemReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTrafficControlTaskItemReportTrafficControlTaskItemReports {
    pub actual_item_control_num: Option<i64>,
    pub actual_item_control_traffic: Option<i64>,
    pub done_item_control_num: Option<i64>,
    pub done_item_control_percentage: Option<String>,
    pub item_control_num_percentage: Option<String>,
    pub item_control_traffic_percentage: Option<String>,
    pub ought_item_control_num: Option<i64>,
    pub ought_item_control_traffic: Option<i64>,
    pub traffic_control_target_id: Option<String>,
    pub traffic_control_target_name: Option<String>,
}
model! { QueryTrafficControlTaskItemReportTrafficControlTaskItemReports {
    0 "ActualItemControlNum" actual_item_control_num: i64,
    1 "ActualItemControlTraffic" actual_item_control_traffic: i64, 2 "DoneItemControlNum" done_item_control_num: i64,
    3 "DoneItemControlPercentage" done_item_control_percentage: String,
    4 "ItemControlNumPercentage" item_control_num_percentage: String,
    5 "ItemControlTrafficPercentage" item_control_traffic_percentage: String,
    6 "OughtItemControlNum" ought_item_control_num: i64, 7 "OughtItemControlTraffic" ought_item_control_traffic: i64,
    8 "TrafficControlTargetId" traffic_control_target_id: String,
    9 "TrafficControlTargetName" traffic_control_target_name: String
} }

/// Releases traffic control task: `ReleaseTrafficControlTask` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/trafficcontroltasks/{TrafficControlTaskId}/action/release`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ReleaseTrafficControlTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseTrafficControlTask {
    pub environment: Option<String>,
    pub instance_id: Option<String>,
    /// Required.
    pub traffic_control_task_id: String,
}
operation! { ReleaseTrafficControlTask(traffic_control_task_id: String) "ReleaseTrafficControlTask" -> Empty {
    0 "Environment" environment: String, 1 "InstanceId" instance_id: String,
    2 "TrafficControlTaskId" traffic_control_task_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v1/trafficcontroltasks/{TrafficControlTaskId}/action/release", body: BodyStyle::Json, } }

/// Response of [`ReleaseTrafficControlTask`]: empty.
pub type ReleaseTrafficControlTaskOutput = Empty;

/// Reports ab metric group: `ReportABMetricGroup` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/abmetricgroups/{ABMetricGroupId}/action/report`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ReportABMetricGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportABMetricGroup {
    /// Required.
    pub base_experiment_id: String,
    pub dimension_fields: Option<String>,
    pub end_date: Option<String>,
    pub experiment_group_id: Option<String>,
    /// Required.
    pub experiment_ids: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub report_type: String,
    pub scene_id: Option<String>,
    pub start_date: Option<String>,
    pub time_statistics_method: Option<String>,
    /// Required.
    pub ab_metric_group_id: String,
}

/// Arguments of [`ReportABMetricGroup::new`].
pub struct ReportABMetricGroupRequired {
    pub base_experiment_id: String,
    pub experiment_ids: String,
    pub instance_id: String,
    pub report_type: String,
    pub ab_metric_group_id: String,
}
operation! {
    ReportABMetricGroup { ReportABMetricGroupRequired: base_experiment_id, experiment_ids, instance_id, report_type, ab_metric_group_id }
    "ReportABMetricGroup" -> ReportABMetricGroupOutput {
    0 "BaseExperimentId" base_experiment_id, 1 "DimensionFields" dimension_fields: String, 2 "EndDate" end_date: String,
    3 "ExperimentGroupId" experiment_group_id: String, 4 "ExperimentIds" experiment_ids, 5 "InstanceId" instance_id,
    6 "ReportType" report_type, 7 "SceneId" scene_id: String, 8 "StartDate" start_date: String,
    9 "TimeStatisticsMethod" time_statistics_method: String, 10 "ABMetricGroupId" ab_metric_group_id
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
    Mark::new(10, Location::Path, Style::None)
] { path: "/api/v1/abmetricgroups/{ABMetricGroupId}/action/report", body: BodyStyle::Json, } }

/// Response of [`ReportABMetricGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportABMetricGroupOutput {
    pub experiment_report: BTreeMap<String, ExperimentReportValue>,
    pub group_dimension: Vec<String>,
}
model! { ReportABMetricGroupOutput {
    0 "ExperimentReport" experiment_report: BTreeMap<String, ExperimentReportValue>,
    1 "GroupDimension" group_dimension: Vec<String>
} }

/// In the response of [`ReportABMetricGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExperimentReportValue {
    pub baseline: Option<bool>,
    pub metric_results: BTreeMap<String, Value>,
}
model! { ExperimentReportValue {
    0 "Baseline" baseline: bool, 1 "MetricResults" metric_results: BTreeMap<String, Value>
} }

/// Reports sample consistency job: `ReportSampleConsistencyJob` of `pairecservice` 2022-12-13.
///
/// GET `/api/v1/sampleconsistencyjobs/{SampleConsistencyJobId}/action/report`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ReportSampleConsistencyJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportSampleConsistencyJob {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sample_consistency_job_id: String,
}
operation! { ReportSampleConsistencyJob(instance_id: String, sample_consistency_job_id: String)
    "ReportSampleConsistencyJob" -> ReportSampleConsistencyJobOutput {
    0 "InstanceId" instance_id, 1 "SampleConsistencyJobId" sample_consistency_job_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/sampleconsistencyjobs/{SampleConsistencyJobId}/action/report", } }

/// Response of [`ReportSampleConsistencyJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportSampleConsistencyJobOutput {
    pub features_difference: Vec<ReportSampleConsistencyJobFeaturesDifference>,
    pub reply_table_features: Option<i64>,
    pub reply_table_lost_features: Option<i64>,
    pub sample_table_features: Option<i64>,
    pub sample_table_lost_features: Option<i64>,
}
model! { ReportSampleConsistencyJobOutput {
    0 "FeaturesDifference" features_difference: Vec<ReportSampleConsistencyJobFeaturesDifference>,
    1 "ReplyTableFeatures" reply_table_features: i64, 2 "ReplyTableLostFeatures" reply_table_lost_features: i64,
    3 "SampleTableFeatures" sample_table_features: i64, 4 "SampleTableLostFeatures" sample_table_lost_features: i64
} }

/// In the response of [`ReportSampleConsistencyJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportSampleConsistencyJobFeaturesDifference {
    pub count: Option<i64>,
    pub feature_name: Option<String>,
    pub feature_type: Option<String>,
    pub ratio: Option<String>,
}
model! { ReportSampleConsistencyJobFeaturesDifference {
    0 "Count" count: i64, 1 "FeatureName" feature_name: String, 2 "FeatureType" feature_type: String,
    3 "Ratio" ratio: String
} }

/// `ShoppingAssistant` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/conversations/shopping_assistant/chat`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/ShoppingAssistant>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShoppingAssistant {
    pub config: Option<String>,
    pub contents: Option<ShoppingAssistantContents>,
    pub conversation_id: Option<String>,
    pub environment: Option<String>,
    pub input_message: Option<ShoppingAssistantInputMessage>,
    pub instance_id: Option<String>,
    pub language: Option<String>,
    pub scene_id: Option<String>,
    pub service_id: Option<String>,
    pub session_id: Option<String>,
    pub uid: Option<String>,
}
operation! { ShoppingAssistant() "ShoppingAssistant" -> ShoppingAssistantOutput {
    0 "Config" config: String, 1 "Contents" contents: ShoppingAssistantContents,
    2 "ConversationId" conversation_id: String, 3 "Environment" environment: String,
    4 "InputMessage" input_message: ShoppingAssistantInputMessage, 5 "InstanceId" instance_id: String,
    6 "Language" language: String, 7 "SceneId" scene_id: String, 8 "ServiceId" service_id: String,
    9 "SessionId" session_id: String, 10 "Uid" uid: String
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
] { path: "/api/v1/conversations/shopping_assistant/chat", body: BodyStyle::Json, } }

/// In the request of [`ShoppingAssistant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShoppingAssistantContents {
    pub text: Option<String>,
    pub r#type: Option<String>,
}
input! { ShoppingAssistantContents() {
    0 "Text" text: String, 1 "Type" r#type: String
} }

/// In the request of [`ShoppingAssistant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShoppingAssistantInputMessage {
    pub content: Option<Vec<ShoppingAssistantContent>>,
}
input! { ShoppingAssistantInputMessage() {
    0 "Content" content: Vec<ShoppingAssistantContent>
} }

/// In the request of [`ShoppingAssistant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShoppingAssistantContent {
    pub text: Option<String>,
    pub r#type: Option<String>,
}
input! { ShoppingAssistantContent() {
    0 "Text" text: String, 1 "Type" r#type: String
} }

/// Response of [`ShoppingAssistant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShoppingAssistantOutput {
    pub citation: Option<ShoppingAssistantCitation>,
    pub content: Option<String>,
    pub conversation_id: Option<String>,
    pub error_code: Option<String>,
    pub event: Option<String>,
    pub result: Option<ShoppingAssistantResult>,
    pub session_id: Option<String>,
    pub stop_reason: Option<String>,
}
model! { ShoppingAssistantOutput {
    0 "Citation" citation: ShoppingAssistantCitation, 1 "Content" content: String,
    2 "ConversationId" conversation_id: String, 3 "ErrorCode" error_code: String, 4 "Event" event: String,
    5 "Result" result: ShoppingAssistantResult, 6 "SessionId" session_id: String, 7 "StopReason" stop_reason: String
} }

/// In the response of [`ShoppingAssistant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShoppingAssistantCitation {
    pub item_id: Option<String>,
    pub r#type: Option<String>,
}
model! { ShoppingAssistantCitation {
    0 "ItemId" item_id: String, 1 "Type" r#type: String
} }

/// In the response of [`ShoppingAssistant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShoppingAssistantResult {
    pub citation: Option<ShoppingAssistantResultCitation>,
    pub content: Option<String>,
    pub error_code: Option<String>,
    pub step_info: Option<ShoppingAssistantStepInfo>,
    pub stop_reason: Option<String>,
}
model! { ShoppingAssistantResult {
    0 "Citation" citation: ShoppingAssistantResultCitation, 1 "Content" content: String,
    2 "ErrorCode" error_code: String, 3 "StepInfo" step_info: ShoppingAssistantStepInfo,
    4 "StopReason" stop_reason: String
} }

/// In the response of [`ShoppingAssistant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShoppingAssistantResultCitation {
    pub item_id: Option<String>,
    pub r#type: Option<String>,
}
model! { ShoppingAssistantResultCitation {
    0 "ItemId" item_id: String, 1 "Type" r#type: String
} }

/// In the response of [`ShoppingAssistant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShoppingAssistantStepInfo {
    pub step: Option<String>,
}
model! { ShoppingAssistantStepInfo {
    0 "Step" step: String
} }

/// `SplitTrafficControlTarget` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/trafficcontroltargets/{TrafficControlTargetId}/action/split`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/SplitTrafficControlTarget>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SplitTrafficControlTarget {
    pub environment: Option<String>,
    pub instance_id: Option<String>,
    pub set_points: Option<Vec<i64>>,
    pub set_values: Option<Vec<i64>>,
    pub time_points: Option<Vec<i64>>,
    /// Required.
    pub traffic_control_target_id: String,
}
operation! { SplitTrafficControlTarget(traffic_control_target_id: String) "SplitTrafficControlTarget" -> Empty {
    0 "Environment" environment: String, 1 "InstanceId" instance_id: String, 2 "SetPoints" set_points: Vec<i64>,
    3 "SetValues" set_values: Vec<i64>, 4 "TimePoints" time_points: Vec<i64>,
    5 "TrafficControlTargetId" traffic_control_target_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/api/v1/trafficcontroltargets/{TrafficControlTargetId}/action/split", body: BodyStyle::Json, } }

/// Response of [`SplitTrafficControlTarget`]: empty.
pub type SplitTrafficControlTargetOutput = Empty;

/// Starts traffic control target: `StartTrafficControlTarget` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/trafficcontroltargets/{TrafficControlTargetId}/action/start`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/StartTrafficControlTarget>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTrafficControlTarget {
    pub instance_id: Option<String>,
    /// Required.
    pub traffic_control_target_id: String,
}
operation! { StartTrafficControlTarget(traffic_control_target_id: String) "StartTrafficControlTarget" -> Empty {
    0 "InstanceId" instance_id: String, 1 "TrafficControlTargetId" traffic_control_target_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/trafficcontroltargets/{TrafficControlTargetId}/action/start", body: BodyStyle::Json, } }

/// Response of [`StartTrafficControlTarget`]: empty.
pub type StartTrafficControlTargetOutput = Empty;

/// Starts traffic control task: `StartTrafficControlTask` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/trafficcontroltasks/{TrafficControlTaskId}/action/start`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/StartTrafficControlTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTrafficControlTask {
    pub environment: Option<String>,
    pub instance_id: Option<String>,
    /// Required.
    pub traffic_control_task_id: String,
}
operation! { StartTrafficControlTask(traffic_control_task_id: String) "StartTrafficControlTask" -> Empty {
    0 "Environment" environment: String, 1 "InstanceId" instance_id: String,
    2 "TrafficControlTaskId" traffic_control_task_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v1/trafficcontroltasks/{TrafficControlTaskId}/action/start", body: BodyStyle::Json, } }

/// Response of [`StartTrafficControlTask`]: empty.
pub type StartTrafficControlTaskOutput = Empty;

/// Stops sample consistency job: `StopSampleConsistencyJob` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/sampleconsistencyjobs/{SampleConsistencyJobId}/action/stop`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/StopSampleConsistencyJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopSampleConsistencyJob {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sample_consistency_job_id: String,
}
operation! { StopSampleConsistencyJob(instance_id: String, sample_consistency_job_id: String)
    "StopSampleConsistencyJob" -> Empty {
    0 "InstanceId" instance_id, 1 "SampleConsistencyJobId" sample_consistency_job_id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/sampleconsistencyjobs/{SampleConsistencyJobId}/action/stop", } }

/// Response of [`StopSampleConsistencyJob`]: empty.
pub type StopSampleConsistencyJobOutput = Empty;

/// Stops traffic control flink task: `StopTrafficControlFlinkTask` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/trafficcontroltasks/{TrafficControlTaskId}/action/stopflink`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/StopTrafficControlFlinkTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTrafficControlFlinkTask {
    pub environment: Option<String>,
    pub instance_id: Option<String>,
    /// Required.
    pub traffic_control_task_id: String,
}
operation! { StopTrafficControlFlinkTask(traffic_control_task_id: String) "StopTrafficControlFlinkTask" -> Empty {
    0 "Environment" environment: String, 1 "InstanceId" instance_id: String,
    2 "TrafficControlTaskId" traffic_control_task_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v1/trafficcontroltasks/{TrafficControlTaskId}/action/stopflink", body: BodyStyle::Json, } }

/// Response of [`StopTrafficControlFlinkTask`]: empty.
pub type StopTrafficControlFlinkTaskOutput = Empty;

/// Stops traffic control target: `StopTrafficControlTarget` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/trafficcontroltargets/{TrafficControlTargetId}/action/stop`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/StopTrafficControlTarget>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTrafficControlTarget {
    pub instance_id: Option<String>,
    /// Required.
    pub traffic_control_target_id: String,
}
operation! { StopTrafficControlTarget(traffic_control_target_id: String) "StopTrafficControlTarget" -> Empty {
    0 "InstanceId" instance_id: String, 1 "TrafficControlTargetId" traffic_control_target_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/trafficcontroltargets/{TrafficControlTargetId}/action/stop", body: BodyStyle::Json, } }

/// Response of [`StopTrafficControlTarget`]: empty.
pub type StopTrafficControlTargetOutput = Empty;

/// Stops traffic control task: `StopTrafficControlTask` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/trafficcontroltasks/{TrafficControlTaskId}/action/stop`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/StopTrafficControlTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTrafficControlTask {
    pub region_id: Option<String>,
    pub environment: Option<String>,
    pub instance_id: Option<String>,
    /// Required.
    pub traffic_control_task_id: String,
}
operation! { StopTrafficControlTask(traffic_control_task_id: String) "StopTrafficControlTask" -> Empty {
    0 "RegionId" region_id: String, 1 "Environment" environment: String, 2 "InstanceId" instance_id: String,
    3 "TrafficControlTaskId" traffic_control_task_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/api/v1/trafficcontroltasks/{TrafficControlTaskId}/action/stop", body: BodyStyle::Json, } }

/// Response of [`StopTrafficControlTask`]: empty.
pub type StopTrafficControlTaskOutput = Empty;

/// Syncs feature consistency check job replay log: `SyncFeatureConsistencyCheckJobReplayLog` of `pairecservice`
/// 2022-12-13.
///
/// POST `/api/v1/featureconsistencycheck/jobs/action/syncreplaylog`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/SyncFeatureConsistencyCheckJobReplayLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncFeatureConsistencyCheckJobReplayLog {
    /// Required.
    pub context_features: String,
    /// Required.
    pub feature_consistency_check_job_config_id: String,
    /// Required.
    pub generated_features: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub log_item_id: String,
    /// Required.
    pub log_request_id: String,
    /// Required.
    pub log_request_time: i64,
    /// Required.
    pub log_user_id: String,
    /// Required.
    pub raw_features: String,
    /// Required.
    pub scene_name: String,
}

/// Arguments of [`SyncFeatureConsistencyCheckJobReplayLog::new`].
pub struct SyncFeatureConsistencyCheckJobReplayLogRequired {
    pub context_features: String,
    pub feature_consistency_check_job_config_id: String,
    pub generated_features: String,
    pub instance_id: String,
    pub log_item_id: String,
    pub log_request_id: String,
    pub log_request_time: i64,
    pub log_user_id: String,
    pub raw_features: String,
    pub scene_name: String,
}
operation! {
    SyncFeatureConsistencyCheckJobReplayLog { SyncFeatureConsistencyCheckJobReplayLogRequired: context_features, feature_consistency_check_job_config_id, generated_features, instance_id, log_item_id, log_request_id, log_request_time, log_user_id, raw_features, scene_name }
    "SyncFeatureConsistencyCheckJobReplayLog" -> Empty {
    0 "ContextFeatures" context_features,
    1 "FeatureConsistencyCheckJobConfigId" feature_consistency_check_job_config_id,
    2 "GeneratedFeatures" generated_features, 3 "InstanceId" instance_id, 4 "LogItemId" log_item_id,
    5 "LogRequestId" log_request_id, 6 "LogRequestTime" log_request_time, 7 "LogUserId" log_user_id,
    8 "RawFeatures" raw_features, 9 "SceneName" scene_name
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
] { path: "/api/v1/featureconsistencycheck/jobs/action/syncreplaylog", body: BodyStyle::Json, } }

/// Response of [`SyncFeatureConsistencyCheckJobReplayLog`]: empty.
pub type SyncFeatureConsistencyCheckJobReplayLogOutput = Empty;

/// `TerminateFeatureConsistencyCheckJob` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/featureconsistencycheck/jobs/{FeatureConsistencyCheckJobId}/action/terminate`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/TerminateFeatureConsistencyCheckJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateFeatureConsistencyCheckJob {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub feature_consistency_check_job_id: String,
}
operation! { TerminateFeatureConsistencyCheckJob(instance_id: String, feature_consistency_check_job_id: String)
    "TerminateFeatureConsistencyCheckJob" -> Empty {
    0 "InstanceId" instance_id, 1 "FeatureConsistencyCheckJobId" feature_consistency_check_job_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
]
    { path: "/api/v1/featureconsistencycheck/jobs/{FeatureConsistencyCheckJobId}/action/terminate", body: BodyStyle::Json, } }

/// Response of [`TerminateFeatureConsistencyCheckJob`]: empty.
pub type TerminateFeatureConsistencyCheckJobOutput = Empty;

/// Updates ab metric: `UpdateABMetric` of `pairecservice` 2022-12-13.
///
/// PUT `/api/v1/abmetrics/{ABMetricId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/UpdateABMetric>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateABMetric {
    pub aggregation_by_user: Option<bool>,
    /// Required.
    pub definition: String,
    pub denominator: Option<String>,
    /// Required.
    pub description: String,
    /// Required.
    pub instance_id: String,
    pub is_binomial_distribution: Option<bool>,
    pub left_metric_id: Option<String>,
    /// Required.
    pub name: String,
    pub need_significance: Option<bool>,
    pub numerator: Option<String>,
    pub operator: Option<String>,
    /// Required.
    pub realtime: bool,
    pub result_resource_id: Option<String>,
    pub right_metric_id: Option<String>,
    /// Required.
    pub scene_id: String,
    pub statistics_cycle: Option<i64>,
    /// Required.
    pub table_meta_id: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub ab_metric_id: String,
}

/// Arguments of [`UpdateABMetric::new`].
pub struct UpdateABMetricRequired {
    pub definition: String,
    pub description: String,
    pub instance_id: String,
    pub name: String,
    pub realtime: bool,
    pub scene_id: String,
    pub table_meta_id: String,
    pub r#type: String,
    pub ab_metric_id: String,
}
operation! {
    UpdateABMetric { UpdateABMetricRequired: definition, description, instance_id, name, realtime, scene_id, table_meta_id, r#type, ab_metric_id }
    "UpdateABMetric" -> Empty {
    0 "AggregationByUser" aggregation_by_user: bool, 1 "Definition" definition, 2 "Denominator" denominator: String,
    3 "Description" description, 4 "InstanceId" instance_id, 5 "IsBinomialDistribution" is_binomial_distribution: bool,
    6 "LeftMetricId" left_metric_id: String, 7 "Name" name, 8 "NeedSignificance" need_significance: bool,
    9 "Numerator" numerator: String, 10 "Operator" operator: String, 11 "Realtime" realtime,
    12 "ResultResourceId" result_resource_id: String, 13 "RightMetricId" right_metric_id: String, 14 "SceneId" scene_id,
    15 "StatisticsCycle" statistics_cycle: i64, 16 "TableMetaId" table_meta_id, 17 "Type" r#type,
    18 "ABMetricId" ab_metric_id
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
    Mark::new(18, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/abmetrics/{ABMetricId}", body: BodyStyle::Json, } }

/// Response of [`UpdateABMetric`]: empty.
pub type UpdateABMetricOutput = Empty;

/// Updates ab metric group: `UpdateABMetricGroup` of `pairecservice` 2022-12-13.
///
/// PUT `/api/v1/abmetricgroups/{ABMetricGroupId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/UpdateABMetricGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateABMetricGroup {
    /// Required.
    pub ab_metric_ids: String,
    /// Required.
    pub description: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub realtime: bool,
    /// Required.
    pub scene_id: String,
    /// Required.
    pub ab_metric_group_id: String,
}

/// Arguments of [`UpdateABMetricGroup::new`].
pub struct UpdateABMetricGroupRequired {
    pub ab_metric_ids: String,
    pub description: String,
    pub instance_id: String,
    pub name: String,
    pub realtime: bool,
    pub scene_id: String,
    pub ab_metric_group_id: String,
}
operation! {
    UpdateABMetricGroup { UpdateABMetricGroupRequired: ab_metric_ids, description, instance_id, name, realtime, scene_id, ab_metric_group_id }
    "UpdateABMetricGroup" -> Empty {
    0 "ABMetricIds" ab_metric_ids, 1 "Description" description, 2 "InstanceId" instance_id, 3 "Name" name,
    4 "Realtime" realtime, 5 "SceneId" scene_id, 6 "ABMetricGroupId" ab_metric_group_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/abmetricgroups/{ABMetricGroupId}", body: BodyStyle::Json, } }

/// Response of [`UpdateABMetricGroup`]: empty.
pub type UpdateABMetricGroupOutput = Empty;

/// Updates crowd: `UpdateCrowd` of `pairecservice` 2022-12-13.
///
/// PUT `/api/v1/crowds/{CrowdId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/UpdateCrowd>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCrowd {
    /// Required.
    pub description: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub crowd_id: String,
}
operation! { UpdateCrowd(description: String, instance_id: String, name: String, crowd_id: String)
    "UpdateCrowd" -> Empty {
    0 "Description" description, 1 "InstanceId" instance_id, 2 "Name" name, 3 "CrowdId" crowd_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/crowds/{CrowdId}", body: BodyStyle::Json, } }

/// Response of [`UpdateCrowd`]: empty.
pub type UpdateCrowdOutput = Empty;

/// Updates data diagnosis: `UpdateDataDiagnosis` of `pairecservice` 2022-12-13.
///
/// PUT `/api/v1/datadiagnoses/{DataDiagnosisId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/UpdateDataDiagnosis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataDiagnosis {
    /// Required.
    pub config: String,
    pub cycle_time: Option<String>,
    /// Required.
    pub instance_id: String,
    pub left_table_meta_id: Option<String>,
    pub left_table_partition_field: Option<String>,
    /// Required.
    pub name: String,
    pub partition_field: Option<String>,
    pub right_table_meta_id: Option<String>,
    pub right_table_partition_field: Option<String>,
    pub table_meta_id: Option<String>,
    pub top_n_quantity: Option<i64>,
    /// Required.
    pub r#type: String,
    /// Required.
    pub data_diagnosis_id: String,
}

/// Arguments of [`UpdateDataDiagnosis::new`].
pub struct UpdateDataDiagnosisRequired {
    pub config: String,
    pub instance_id: String,
    pub name: String,
    pub r#type: String,
    pub data_diagnosis_id: String,
}
operation! { UpdateDataDiagnosis { UpdateDataDiagnosisRequired: config, instance_id, name, r#type, data_diagnosis_id }
    "UpdateDataDiagnosis" -> Empty {
    0 "Config" config, 1 "CycleTime" cycle_time: String, 2 "InstanceId" instance_id,
    3 "LeftTableMetaId" left_table_meta_id: String, 4 "LeftTablePartitionField" left_table_partition_field: String,
    5 "Name" name, 6 "PartitionField" partition_field: String, 7 "RightTableMetaId" right_table_meta_id: String,
    8 "RightTablePartitionField" right_table_partition_field: String, 9 "TableMetaId" table_meta_id: String,
    10 "TopNQuantity" top_n_quantity: i64, 11 "Type" r#type, 12 "DataDiagnosisId" data_diagnosis_id
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
    Mark::new(12, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/datadiagnoses/{DataDiagnosisId}", body: BodyStyle::Json, } }

/// Response of [`UpdateDataDiagnosis`]: empty.
pub type UpdateDataDiagnosisOutput = Empty;

/// Updates engine config: `UpdateEngineConfig` of `pairecservice` 2022-12-13.
///
/// PUT `/api/v1/engineconfigs/{EngineConfigId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/UpdateEngineConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEngineConfig {
    pub config_value: Option<String>,
    pub description: Option<String>,
    pub environment: Option<String>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    /// Required.
    pub engine_config_id: String,
}
operation! { UpdateEngineConfig(engine_config_id: String) "UpdateEngineConfig" -> Empty {
    0 "ConfigValue" config_value: String, 1 "Description" description: String, 2 "Environment" environment: String,
    3 "InstanceId" instance_id: String, 4 "Name" name: String, 5 "Type" r#type: String,
    6 "EngineConfigId" engine_config_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/engineconfigs/{EngineConfigId}", body: BodyStyle::Json, } }

/// Response of [`UpdateEngineConfig`]: empty.
pub type UpdateEngineConfigOutput = Empty;

/// Updates experiment: `UpdateExperiment` of `pairecservice` 2022-12-13.
///
/// PUT `/api/v1/experiments/{ExperimentId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/UpdateExperiment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperiment {
    pub config: Option<String>,
    pub debug_crowd_id: Option<String>,
    pub debug_users: Option<String>,
    /// Required.
    pub description: String,
    pub flow_percent: Option<i64>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub experiment_id: String,
}

/// Arguments of [`UpdateExperiment::new`].
pub struct UpdateExperimentRequired {
    pub description: String,
    pub instance_id: String,
    pub name: String,
    pub r#type: String,
    pub experiment_id: String,
}
operation! { UpdateExperiment { UpdateExperimentRequired: description, instance_id, name, r#type, experiment_id }
    "UpdateExperiment" -> Empty {
    0 "Config" config: String, 1 "DebugCrowdId" debug_crowd_id: String, 2 "DebugUsers" debug_users: String,
    3 "Description" description, 4 "FlowPercent" flow_percent: i64, 5 "InstanceId" instance_id, 6 "Name" name,
    7 "Type" r#type, 8 "ExperimentId" experiment_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/experiments/{ExperimentId}", body: BodyStyle::Json, } }

/// Response of [`UpdateExperiment`]: empty.
pub type UpdateExperimentOutput = Empty;

/// Updates experiment group: `UpdateExperimentGroup` of `pairecservice` 2022-12-13.
///
/// PUT `/api/v1/experimentgroups/{ExperimentGroupId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/UpdateExperimentGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentGroup {
    pub config: Option<String>,
    pub crowd_id: Option<String>,
    pub crowd_target_type: Option<String>,
    pub debug_crowd_id: Option<String>,
    pub debug_users: Option<String>,
    /// Required.
    pub description: String,
    pub distribution_time_duration: Option<i64>,
    pub distribution_type: Option<String>,
    pub filter: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub layer_id: String,
    /// Required.
    pub name: String,
    pub need_aa: Option<bool>,
    pub random_flow: Option<i64>,
    pub reservced_buckets: Option<String>,
    /// Required.
    pub experiment_group_id: String,
}

/// Arguments of [`UpdateExperimentGroup::new`].
pub struct UpdateExperimentGroupRequired {
    pub description: String,
    pub instance_id: String,
    pub layer_id: String,
    pub name: String,
    pub experiment_group_id: String,
}
operation! {
    UpdateExperimentGroup { UpdateExperimentGroupRequired: description, instance_id, layer_id, name, experiment_group_id }
    "UpdateExperimentGroup" -> Empty {
    0 "Config" config: String, 1 "CrowdId" crowd_id: String, 2 "CrowdTargetType" crowd_target_type: String,
    3 "DebugCrowdId" debug_crowd_id: String, 4 "DebugUsers" debug_users: String, 5 "Description" description,
    6 "DistributionTimeDuration" distribution_time_duration: i64, 7 "DistributionType" distribution_type: String,
    8 "Filter" filter: String, 9 "InstanceId" instance_id, 10 "LayerId" layer_id, 11 "Name" name,
    12 "NeedAA" need_aa: bool, 13 "RandomFlow" random_flow: i64, 14 "ReservcedBuckets" reservced_buckets: String,
    15 "ExperimentGroupId" experiment_group_id
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
    Mark::new(15, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/experimentgroups/{ExperimentGroupId}", body: BodyStyle::Json, } }

/// Response of [`UpdateExperimentGroup`]: empty.
pub type UpdateExperimentGroupOutput = Empty;

/// Updates feature consistency check job config: `UpdateFeatureConsistencyCheckJobConfig` of `pairecservice`
/// 2022-12-13.
///
/// PUT `/api/v1/featureconsistencycheck/jobconfigs/{FeatureConsistencyCheckJobConfigId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/UpdateFeatureConsistencyCheckJobConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFeatureConsistencyCheckJobConfig {
    /// Required.
    pub compare_feature: bool,
    pub dataset_id: Option<String>,
    pub dataset_mount_path: Option<String>,
    pub dataset_name: Option<String>,
    pub dataset_type: Option<String>,
    pub dataset_uri: Option<String>,
    pub default_route: Option<String>,
    /// Required.
    pub eas_service_name: String,
    pub easy_rec_package_path: Option<String>,
    pub easy_rec_version: Option<String>,
    pub feature_display_exclude: Option<String>,
    /// Required.
    pub feature_landing_resource_id: String,
    pub feature_priority: Option<String>,
    pub feature_store_item_id: Option<String>,
    pub feature_store_model_id: Option<String>,
    pub feature_store_project_id: Option<String>,
    pub feature_store_project_name: Option<String>,
    pub feature_store_seq_feature_view: Option<String>,
    pub feature_store_user_id: Option<String>,
    pub fg_jar_version: Option<String>,
    /// Required.
    pub fg_json_file_name: String,
    /// Required.
    pub generate_zip: bool,
    /// Required.
    pub instance_id: String,
    pub is_use_feature_store: Option<bool>,
    /// Required.
    pub item_id_field: String,
    /// Required.
    pub item_table: String,
    /// Required.
    pub item_table_partition_field: String,
    /// Required.
    pub item_table_partition_field_format: String,
    pub maxcompute_schema: Option<String>,
    /// Required.
    pub name: String,
    pub oss_resource_id: Option<String>,
    pub predict_worker_count: Option<i64>,
    pub predict_worker_cpu: Option<i64>,
    pub predict_worker_memory: Option<i64>,
    pub resource_config: Option<String>,
    /// Required.
    pub sample_rate: f64,
    /// Required.
    pub scene_id: String,
    pub security_group_id: Option<String>,
    pub service_id: Option<String>,
    pub switch_id: Option<String>,
    /// Required.
    pub user_id_field: String,
    /// Required.
    pub user_table: String,
    /// Required.
    pub user_table_partition_field: String,
    /// Required.
    pub user_table_partition_field_format: String,
    pub vpc_id: Option<String>,
    pub workflow_name: Option<String>,
    pub workspace_id: Option<String>,
    /// Required.
    pub feature_consistency_check_job_config_id: String,
}

/// Arguments of [`UpdateFeatureConsistencyCheckJobConfig::new`].
pub struct UpdateFeatureConsistencyCheckJobConfigRequired {
    pub compare_feature: bool,
    pub eas_service_name: String,
    pub feature_landing_resource_id: String,
    pub fg_json_file_name: String,
    pub generate_zip: bool,
    pub instance_id: String,
    pub item_id_field: String,
    pub item_table: String,
    pub item_table_partition_field: String,
    pub item_table_partition_field_format: String,
    pub name: String,
    pub sample_rate: f64,
    pub scene_id: String,
    pub user_id_field: String,
    pub user_table: String,
    pub user_table_partition_field: String,
    pub user_table_partition_field_format: String,
    pub feature_consistency_check_job_config_id: String,
}
operation! {
    UpdateFeatureConsistencyCheckJobConfig { UpdateFeatureConsistencyCheckJobConfigRequired: compare_feature, eas_service_name, feature_landing_resource_id, fg_json_file_name, generate_zip, instance_id, item_id_field, item_table, item_table_partition_field, item_table_partition_field_format, name, sample_rate, scene_id, user_id_field, user_table, user_table_partition_field, user_table_partition_field_format, feature_consistency_check_job_config_id }
    "UpdateFeatureConsistencyCheckJobConfig" -> Empty {
    0 "CompareFeature" compare_feature, 1 "DatasetId" dataset_id: String,
    2 "DatasetMountPath" dataset_mount_path: String, 3 "DatasetName" dataset_name: String,
    4 "DatasetType" dataset_type: String, 5 "DatasetUri" dataset_uri: String, 6 "DefaultRoute" default_route: String,
    7 "EasServiceName" eas_service_name, 8 "EasyRecPackagePath" easy_rec_package_path: String,
    9 "EasyRecVersion" easy_rec_version: String, 10 "FeatureDisplayExclude" feature_display_exclude: String,
    11 "FeatureLandingResourceId" feature_landing_resource_id, 12 "FeaturePriority" feature_priority: String,
    13 "FeatureStoreItemId" feature_store_item_id: String, 14 "FeatureStoreModelId" feature_store_model_id: String,
    15 "FeatureStoreProjectId" feature_store_project_id: String,
    16 "FeatureStoreProjectName" feature_store_project_name: String,
    17 "FeatureStoreSeqFeatureView" feature_store_seq_feature_view: String,
    18 "FeatureStoreUserId" feature_store_user_id: String, 19 "FgJarVersion" fg_jar_version: String,
    20 "FgJsonFileName" fg_json_file_name, 21 "GenerateZip" generate_zip, 22 "InstanceId" instance_id,
    23 "IsUseFeatureStore" is_use_feature_store: bool, 24 "ItemIdField" item_id_field, 25 "ItemTable" item_table,
    26 "ItemTablePartitionField" item_table_partition_field,
    27 "ItemTablePartitionFieldFormat" item_table_partition_field_format,
    28 "MaxcomputeSchema" maxcompute_schema: String, 29 "Name" name, 30 "OssResourceId" oss_resource_id: String,
    31 "PredictWorkerCount" predict_worker_count: i64, 32 "PredictWorkerCpu" predict_worker_cpu: i64,
    33 "PredictWorkerMemory" predict_worker_memory: i64, 34 "ResourceConfig" resource_config: String,
    35 "SampleRate" sample_rate, 36 "SceneId" scene_id, 37 "SecurityGroupId" security_group_id: String,
    38 "ServiceId" service_id: String, 39 "SwitchId" switch_id: String, 40 "UserIdField" user_id_field,
    41 "UserTable" user_table, 42 "UserTablePartitionField" user_table_partition_field,
    43 "UserTablePartitionFieldFormat" user_table_partition_field_format, 44 "VpcId" vpc_id: String,
    45 "WorkflowName" workflow_name: String, 46 "WorkspaceId" workspace_id: String,
    47 "FeatureConsistencyCheckJobConfigId" feature_consistency_check_job_config_id
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
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::None),
    Mark::new(21, Location::Body, Style::None),
    Mark::new(22, Location::Body, Style::None),
    Mark::new(23, Location::Body, Style::None),
    Mark::new(24, Location::Body, Style::None),
    Mark::new(25, Location::Body, Style::None),
    Mark::new(26, Location::Body, Style::None),
    Mark::new(27, Location::Body, Style::None),
    Mark::new(28, Location::Body, Style::None),
    Mark::new(29, Location::Body, Style::None),
    Mark::new(30, Location::Body, Style::None),
    Mark::new(31, Location::Body, Style::None),
    Mark::new(32, Location::Body, Style::None),
    Mark::new(33, Location::Body, Style::None),
    Mark::new(34, Location::Body, Style::None),
    Mark::new(35, Location::Body, Style::None),
    Mark::new(36, Location::Body, Style::None),
    Mark::new(37, Location::Body, Style::None),
    Mark::new(38, Location::Body, Style::None),
    Mark::new(39, Location::Body, Style::None),
    Mark::new(40, Location::Body, Style::None),
    Mark::new(41, Location::Body, Style::None),
    Mark::new(42, Location::Body, Style::None),
    Mark::new(43, Location::Body, Style::None),
    Mark::new(44, Location::Body, Style::None),
    Mark::new(45, Location::Body, Style::None),
    Mark::new(46, Location::Body, Style::None),
    Mark::new(47, Location::Path, Style::None)
]
    { method: "PUT", path: "/api/v1/featureconsistencycheck/jobconfigs/{FeatureConsistencyCheckJobConfigId}", body: BodyStyle::Json, } }

/// Response of [`UpdateFeatureConsistencyCheckJobConfig`]: empty.
pub type UpdateFeatureConsistencyCheckJobConfigOutput = Empty;

/// Updates instance resource: `UpdateInstanceResource` of `pairecservice` 2022-12-13.
///
/// PUT `/api/v1/instances/{InstanceId}/resources/{ResourceId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/UpdateInstanceResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceResource {
    pub config: Option<String>,
    pub uri: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub resource_id: String,
}
operation! { UpdateInstanceResource(instance_id: String, resource_id: String) "UpdateInstanceResource" -> Empty {
    0 "Config" config: String, 1 "Uri" uri: String, 2 "InstanceId" instance_id, 3 "ResourceId" resource_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/instances/{InstanceId}/resources/{ResourceId}", body: BodyStyle::Json, } }

/// Response of [`UpdateInstanceResource`]: empty.
pub type UpdateInstanceResourceOutput = Empty;

/// Updates laboratory: `UpdateLaboratory` of `pairecservice` 2022-12-13.
///
/// PUT `/api/v1/laboratories/{LaboratoryId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/UpdateLaboratory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLaboratory {
    pub bucket_count: Option<i64>,
    /// Required.
    pub bucket_type: String,
    pub buckets: Option<String>,
    pub debug_crowd_id: Option<String>,
    pub debug_users: Option<String>,
    pub description: Option<String>,
    pub environment: Option<String>,
    pub filter: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub laboratory_id: String,
}

/// Arguments of [`UpdateLaboratory::new`].
pub struct UpdateLaboratoryRequired {
    pub bucket_type: String,
    pub instance_id: String,
    pub name: String,
    pub r#type: String,
    pub laboratory_id: String,
}
operation! { UpdateLaboratory { UpdateLaboratoryRequired: bucket_type, instance_id, name, r#type, laboratory_id }
    "UpdateLaboratory" -> Empty {
    0 "BucketCount" bucket_count: i64, 1 "BucketType" bucket_type, 2 "Buckets" buckets: String,
    3 "DebugCrowdId" debug_crowd_id: String, 4 "DebugUsers" debug_users: String, 5 "Description" description: String,
    6 "Environment" environment: String, 7 "Filter" filter: String, 8 "InstanceId" instance_id, 9 "Name" name,
    10 "Type" r#type, 11 "LaboratoryId" laboratory_id
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
    Mark::new(11, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/laboratories/{LaboratoryId}", body: BodyStyle::Json, } }

/// Response of [`UpdateLaboratory`]: empty.
pub type UpdateLaboratoryOutput = Empty;

/// Updates layer: `UpdateLayer` of `pairecservice` 2022-12-13.
///
/// PUT `/api/v1/layers/{LayerId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/UpdateLayer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLayer {
    /// Required.
    pub description: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub layer_id: String,
}
operation! { UpdateLayer(description: String, instance_id: String, name: String, layer_id: String)
    "UpdateLayer" -> Empty {
    0 "Description" description, 1 "InstanceId" instance_id, 2 "Name" name, 3 "LayerId" layer_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/layers/{LayerId}", body: BodyStyle::Json, } }

/// Response of [`UpdateLayer`]: empty.
pub type UpdateLayerOutput = Empty;

/// Updates param: `UpdateParam` of `pairecservice` 2022-12-13.
///
/// PUT `/api/v1/params/{ParamId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/UpdateParam>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateParam {
    pub instance_id: Option<String>,
    pub value: Option<String>,
    /// Required.
    pub param_id: String,
}
operation! { UpdateParam(param_id: String) "UpdateParam" -> Empty {
    0 "InstanceId" instance_id: String, 1 "Value" value: String, 2 "ParamId" param_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/params/{ParamId}", body: BodyStyle::Json, } }

/// Response of [`UpdateParam`]: empty.
pub type UpdateParamOutput = Empty;

/// Updates recall management config: `UpdateRecallManagementConfig` of `pairecservice` 2022-12-13.
///
/// PUT `/api/v1/recallmanagementconfigs`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/UpdateRecallManagementConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecallManagementConfig {
    pub instance_id: Option<String>,
    pub network_configs: Option<Vec<UpdateRecallManagementConfigNetworkConfigs>>,
    /// Secret.
    pub password: Option<Secret>,
}
operation! { UpdateRecallManagementConfig() "UpdateRecallManagementConfig" -> Empty {
    0 "InstanceId" instance_id: String,
    1 "NetworkConfigs" network_configs: Vec<UpdateRecallManagementConfigNetworkConfigs>, 2 "Password" password: Secret
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { method: "PUT", path: "/api/v1/recallmanagementconfigs", body: BodyStyle::Json, } }

/// Response of [`UpdateRecallManagementConfig`]: empty.
pub type UpdateRecallManagementConfigOutput = Empty;

/// In the request of [`UpdateRecallManagementConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecallManagementConfigNetworkConfigs {
    pub vpc_id: Option<String>,
    pub vswitch_ids: Option<BTreeMap<String, String>>,
}
input! { UpdateRecallManagementConfigNetworkConfigs() {
    0 "VpcId" vpc_id: String, 1 "VswitchIds" vswitch_ids: BTreeMap<String, String>
} }

/// Updates recall management service: `UpdateRecallManagementService` of `pairecservice` 2022-12-13.
///
/// PUT `/api/v1/recallmanagementservices/{RecallManagementServiceId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/UpdateRecallManagementService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecallManagementService {
    pub description: Option<String>,
    pub instance_id: Option<String>,
    /// Required.
    pub recall_management_service_id: String,
}
operation! { UpdateRecallManagementService(recall_management_service_id: String)
    "UpdateRecallManagementService" -> Empty {
    0 "Description" description: String, 1 "InstanceId" instance_id: String,
    2 "RecallManagementServiceId" recall_management_service_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/recallmanagementservices/{RecallManagementServiceId}", body: BodyStyle::Json, } }

/// Response of [`UpdateRecallManagementService`]: empty.
pub type UpdateRecallManagementServiceOutput = Empty;

/// Updates recall management service version config: `UpdateRecallManagementServiceVersionConfig` of `pairecservice`
/// 2022-12-13.
///
/// PUT
/// `/api/v1/recallmanagementservices/{RecallManagementServiceId}/versions/{RecallManagementServiceVersionId}/configs/{RecallManagementServiceVersionConfigId}`.
/// Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/UpdateRecallManagementServiceVersionConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecallManagementServiceVersionConfig {
    pub config_type: Option<String>,
    pub instance_id: Option<String>,
    pub merge_config: Option<UpdateRecallManagementServiceVersionConfigMergeConfig>,
    pub recall_config: Option<UpdateRecallManagementServiceVersionConfigRecallConfig>,
    /// Required.
    pub recall_management_service_id: String,
    /// Required.
    pub recall_management_service_version_id: String,
    /// Required.
    pub recall_management_service_version_config_id: String,
}
operation! {
    UpdateRecallManagementServiceVersionConfig(recall_management_service_id: String, recall_management_service_version_id: String, recall_management_service_version_config_id: String)
    "UpdateRecallManagementServiceVersionConfig" -> Empty {
    0 "ConfigType" config_type: String, 1 "InstanceId" instance_id: String,
    2 "MergeConfig" merge_config: UpdateRecallManagementServiceVersionConfigMergeConfig,
    3 "RecallConfig" recall_config: UpdateRecallManagementServiceVersionConfigRecallConfig,
    4 "RecallManagementServiceId" recall_management_service_id,
    5 "RecallManagementServiceVersionId" recall_management_service_version_id,
    6 "RecallManagementServiceVersionConfigId" recall_management_service_version_config_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None),
    Mark::new(6, Location::Path, Style::None)
]
    { method: "PUT", path: "/api/v1/recallmanagementservices/{RecallManagementServiceId}/versions/{RecallManagementServiceVersionId}/configs/{RecallManagementServiceVersionConfigId}", body: BodyStyle::Json, } }

/// Response of [`UpdateRecallManagementServiceVersionConfig`]: empty.
pub type UpdateRecallManagementServiceVersionConfigOutput = Empty;

/// In the request of [`UpdateRecallManagementServiceVersionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecallManagementServiceVersionConfigMergeConfig {
    pub extended_config: Option<String>,
    pub filter_expression: Option<String>,
    pub filter_recall_management_table_ids: Option<Vec<String>>,
    pub item_recall_management_table_id: Option<String>,
    pub item_table_fields: Option<Vec<String>>,
    pub merge_type: Option<String>,
    pub recall_management_service_version_config_id: Option<String>,
}
input! { UpdateRecallManagementServiceVersionConfigMergeConfig() {
    0 "ExtendedConfig" extended_config: String, 1 "FilterExpression" filter_expression: String,
    2 "FilterRecallManagementTableIds" filter_recall_management_table_ids: Vec<String>,
    3 "ItemRecallManagementTableId" item_recall_management_table_id: String,
    4 "ItemTableFields" item_table_fields: Vec<String>, 5 "MergeType" merge_type: String,
    6 "RecallManagementServiceVersionConfigId" recall_management_service_version_config_id: String
} }

/// In the request of [`UpdateRecallManagementServiceVersionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecallManagementServiceVersionConfigRecallConfig {
    pub description: Option<String>,
    pub extended_config: Option<String>,
    pub item_condition_array: Option<String>,
    pub item_condition_expression: Option<String>,
    pub item_vector_field: Option<String>,
    pub item_vector_recall_management_table_id: Option<String>,
    pub name: Option<String>,
    pub operators: Option<Vec<UpdateRecallManagementServiceVersionConfigOperators>>,
    pub priority: Option<i64>,
    pub recall_management_table_id: Option<String>,
    pub recall_type: Option<String>,
    pub sort_fields: Option<String>,
    pub user_vector_field: Option<String>,
    pub user_vector_recall_management_table_id: Option<String>,
}
input! { UpdateRecallManagementServiceVersionConfigRecallConfig() {
    0 "Description" description: String, 1 "ExtendedConfig" extended_config: String,
    2 "ItemConditionArray" item_condition_array: String, 3 "ItemConditionExpression" item_condition_expression: String,
    4 "ItemVectorField" item_vector_field: String,
    5 "ItemVectorRecallManagementTableId" item_vector_recall_management_table_id: String, 6 "Name" name: String,
    7 "Operators" operators: Vec<UpdateRecallManagementServiceVersionConfigOperators>, 8 "Priority" priority: i64,
    9 "RecallManagementTableId" recall_management_table_id: String, 10 "RecallType" recall_type: String,
    11 "SortFields" sort_fields: String, 12 "UserVectorField" user_vector_field: String,
    13 "UserVectorRecallManagementTableId" user_vector_recall_management_table_id: String
} }

/// In the request of [`UpdateRecallManagementServiceVersionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecallManagementServiceVersionConfigOperators {
    pub feature_config: Option<UpdateRecallManagementServiceVersionConfigFeatureConfig>,
    pub filter_config: Option<UpdateRecallManagementServiceVersionConfigFilterConfig>,
    pub join_config: Option<UpdateRecallManagementServiceVersionConfigJoinConfig>,
    pub operator_type: Option<String>,
    pub trigger_config: Option<UpdateRecallManagementServiceVersionConfigTriggerConfig>,
}
input! { UpdateRecallManagementServiceVersionConfigOperators() {
    0 "FeatureConfig" feature_config: UpdateRecallManagementServiceVersionConfigFeatureConfig,
    1 "FilterConfig" filter_config: UpdateRecallManagementServiceVersionConfigFilterConfig,
    2 "JoinConfig" join_config: UpdateRecallManagementServiceVersionConfigJoinConfig,
    3 "OperatorType" operator_type: String,
    4 "TriggerConfig" trigger_config: UpdateRecallManagementServiceVersionConfigTriggerConfig
} }

/// In the request of [`UpdateRecallManagementServiceVersionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecallManagementServiceVersionConfigFeatureConfig {
    pub expression: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateRecallManagementServiceVersionConfigFeatureConfig() {
    0 "Expression" expression: String, 1 "Name" name: String, 2 "Type" r#type: String
} }

/// In the request of [`UpdateRecallManagementServiceVersionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecallManagementServiceVersionConfigFilterConfig {
    pub experession: Option<String>,
}
input! { UpdateRecallManagementServiceVersionConfigFilterConfig() {
    0 "Experession" experession: String
} }

/// In the request of [`UpdateRecallManagementServiceVersionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecallManagementServiceVersionConfigJoinConfig {
    pub field: Option<String>,
    pub output_fields: Option<Vec<String>>,
    pub recall_management_table_id: Option<String>,
}
input! { UpdateRecallManagementServiceVersionConfigJoinConfig() {
    0 "Field" field: String, 1 "OutputFields" output_fields: Vec<String>,
    2 "RecallManagementTableId" recall_management_table_id: String
} }

/// In the request of [`UpdateRecallManagementServiceVersionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecallManagementServiceVersionConfigTriggerConfig {
    pub field: Option<String>,
    pub field_quantity_limit: Option<i64>,
    pub is_rand_sort: Option<bool>,
    pub sort_field: Option<String>,
}
input! { UpdateRecallManagementServiceVersionConfigTriggerConfig() {
    0 "Field" field: String, 1 "FieldQuantityLimit" field_quantity_limit: i64, 2 "IsRandSort" is_rand_sort: bool,
    3 "SortField" sort_field: String
} }

/// Updates recall management table: `UpdateRecallManagementTable` of `pairecservice` 2022-12-13.
///
/// PUT `/api/v1/recallmanagementtables/{RecallManagementTableId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/UpdateRecallManagementTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecallManagementTable {
    pub enable_data_size_fluctuation_threshold: Option<bool>,
    pub enable_row_count_fluctuation_threshold: Option<bool>,
    pub fields: Option<UpdateRecallManagementTableFields>,
    pub index_version_id: Option<String>,
    /// Required.
    pub instance_id: String,
    pub max_data_size_fluctuation_threshold: Option<i64>,
    pub max_row_count_fluctuation_threshold: Option<i64>,
    pub min_data_size_fluctuation_threshold: Option<i64>,
    pub min_row_count_fluctuation_threshold: Option<i64>,
    /// Required.
    pub recall_management_table_id: String,
}
operation! { UpdateRecallManagementTable(instance_id: String, recall_management_table_id: String)
    "UpdateRecallManagementTable" -> Empty {
    0 "EnableDataSizeFluctuationThreshold" enable_data_size_fluctuation_threshold: bool,
    1 "EnableRowCountFluctuationThreshold" enable_row_count_fluctuation_threshold: bool,
    2 "Fields" fields: UpdateRecallManagementTableFields, 3 "IndexVersionId" index_version_id: String,
    4 "InstanceId" instance_id, 5 "MaxDataSizeFluctuationThreshold" max_data_size_fluctuation_threshold: i64,
    6 "MaxRowCountFluctuationThreshold" max_row_count_fluctuation_threshold: i64,
    7 "MinDataSizeFluctuationThreshold" min_data_size_fluctuation_threshold: i64,
    8 "MinRowCountFluctuationThreshold" min_row_count_fluctuation_threshold: i64,
    9 "RecallManagementTableId" recall_management_table_id
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
    Mark::new(9, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/recallmanagementtables/{RecallManagementTableId}", body: BodyStyle::Json, } }

/// Response of [`UpdateRecallManagementTable`]: empty.
pub type UpdateRecallManagementTableOutput = Empty;

/// In the request of [`UpdateRecallManagementTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecallManagementTableFields {
    pub attributes: Option<Vec<String>>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub vector_dimension: Option<i64>,
    pub vector_metric_type: Option<String>,
}
input! { UpdateRecallManagementTableFields() {
    0 "Attributes" attributes: Vec<String>, 1 "Name" name: String, 2 "Type" r#type: String,
    3 "VectorDimension" vector_dimension: i64, 4 "VectorMetricType" vector_metric_type: String
} }

/// Updates resource rule: `UpdateResourceRule` of `pairecservice` 2022-12-13.
///
/// PUT `/api/v1/resourcerules/{ResourceRuleId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/UpdateResourceRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceRule {
    pub description: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub metric_operation_type: String,
    pub metric_pull_info: Option<String>,
    pub metric_pull_period: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub rule_computing_definition: String,
    /// Required.
    pub resource_rule_id: String,
}

/// Arguments of [`UpdateResourceRule::new`].
pub struct UpdateResourceRuleRequired {
    pub instance_id: String,
    pub metric_operation_type: String,
    pub name: String,
    pub rule_computing_definition: String,
    pub resource_rule_id: String,
}
operation! {
    UpdateResourceRule { UpdateResourceRuleRequired: instance_id, metric_operation_type, name, rule_computing_definition, resource_rule_id }
    "UpdateResourceRule" -> Empty {
    0 "Description" description: String, 1 "InstanceId" instance_id, 2 "MetricOperationType" metric_operation_type,
    3 "MetricPullInfo" metric_pull_info: String, 4 "MetricPullPeriod" metric_pull_period: String, 5 "Name" name,
    6 "RuleComputingDefinition" rule_computing_definition, 7 "ResourceRuleId" resource_rule_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/resourcerules/{ResourceRuleId}", body: BodyStyle::Json, } }

/// Response of [`UpdateResourceRule`]: empty.
pub type UpdateResourceRuleOutput = Empty;

/// Updates resource rule item: `UpdateResourceRuleItem` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/resourcerules/{ResourceRuleId}/items/{ResourceRuleItemId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/UpdateResourceRuleItem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceRuleItem {
    pub description: Option<String>,
    /// Required.
    pub instance_id: String,
    pub max_value: Option<f64>,
    pub min_value: Option<f64>,
    /// Required.
    pub name: String,
    pub value: Option<f64>,
    /// Required.
    pub resource_rule_id: String,
    /// Required.
    pub resource_rule_item_id: String,
}
operation! {
    UpdateResourceRuleItem(instance_id: String, name: String, resource_rule_id: String, resource_rule_item_id: String)
    "UpdateResourceRuleItem" -> Empty {
    0 "Description" description: String, 1 "InstanceId" instance_id, 2 "MaxValue" max_value: f64,
    3 "MinValue" min_value: f64, 4 "Name" name, 5 "Value" value: f64, 6 "ResourceRuleId" resource_rule_id,
    7 "ResourceRuleItemId" resource_rule_item_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Path, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { path: "/api/v1/resourcerules/{ResourceRuleId}/items/{ResourceRuleItemId}", body: BodyStyle::Json, } }

/// Response of [`UpdateResourceRuleItem`]: empty.
pub type UpdateResourceRuleItemOutput = Empty;

/// Updates scene: `UpdateScene` of `pairecservice` 2022-12-13.
///
/// PUT `/api/v1/scenes/{SceneId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/UpdateScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateScene {
    pub description: Option<String>,
    pub flows: Option<Vec<UpdateSceneFlows>>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub scene_id: String,
}
operation! { UpdateScene(scene_id: String) "UpdateScene" -> Empty {
    0 "Description" description: String, 1 "Flows" flows: Vec<UpdateSceneFlows>, 2 "InstanceId" instance_id: String,
    3 "Name" name: String, 4 "SceneId" scene_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/scenes/{SceneId}", body: BodyStyle::Json, } }

/// Response of [`UpdateScene`]: empty.
pub type UpdateSceneOutput = Empty;

/// In the request of [`UpdateScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSceneFlows {
    pub flow_code: Option<String>,
    pub flow_name: Option<String>,
}
input! { UpdateSceneFlows() {
    0 "FlowCode" flow_code: String, 1 "FlowName" flow_name: String
} }

/// Updates table meta: `UpdateTableMeta` of `pairecservice` 2022-12-13.
///
/// PUT `/api/v1/tablemetas/{TableMetaId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/UpdateTableMeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTableMeta {
    pub description: Option<String>,
    /// Required.
    pub fields: Vec<UpdateTableMetaFields>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub module: String,
    /// Required.
    pub name: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub table_name: String,
    /// Required.
    pub table_meta_id: String,
}

/// Arguments of [`UpdateTableMeta::new`].
pub struct UpdateTableMetaRequired {
    pub fields: Vec<UpdateTableMetaFields>,
    pub instance_id: String,
    pub module: String,
    pub name: String,
    pub resource_id: String,
    pub table_name: String,
    pub table_meta_id: String,
}
operation! {
    UpdateTableMeta { UpdateTableMetaRequired: fields, instance_id, module, name, resource_id, table_name, table_meta_id }
    "UpdateTableMeta" -> Empty {
    0 "Description" description: String, 1 "Fields" fields, 2 "InstanceId" instance_id, 3 "Module" module,
    4 "Name" name, 5 "ResourceId" resource_id, 6 "TableName" table_name, 7 "TableMetaId" table_meta_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/tablemetas/{TableMetaId}", body: BodyStyle::Json, } }

/// Response of [`UpdateTableMeta`]: empty.
pub type UpdateTableMetaOutput = Empty;

/// In the request of [`UpdateTableMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTableMetaFields {
    pub data_type: Option<String>,
    /// Required.
    pub is_dimension_field: Option<bool>,
    /// Required.
    pub is_partition_field: Option<String>,
    /// Required.
    pub meaning: Option<String>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}

/// Arguments of [`UpdateTableMetaFields::new`].
pub struct UpdateTableMetaFieldsRequired {
    pub is_dimension_field: bool,
    pub is_partition_field: String,
    pub meaning: String,
    pub name: String,
    pub r#type: String,
}
input! {
    UpdateTableMetaFields { UpdateTableMetaFieldsRequired: is_dimension_field, is_partition_field, meaning, name, r#type } {
    0 "DataType" data_type: String, 1 "IsDimensionField" is_dimension_field: bool,
    2 "IsPartitionField" is_partition_field: String, 3 "Meaning" meaning: String, 4 "Name" name: String,
    5 "Type" r#type: String
} }

/// Updates traffic control target: `UpdateTrafficControlTarget` of `pairecservice` 2022-12-13.
///
/// PUT `/api/v1/trafficcontroltargets/{TrafficControlTargetId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/UpdateTrafficControlTarget>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTrafficControlTarget {
    pub new_param_3: Option<String>,
    pub end_time: Option<String>,
    pub event: Option<String>,
    pub item_condition_array: Option<String>,
    pub item_condition_express: Option<String>,
    pub item_condition_type: Option<String>,
    pub name: Option<String>,
    pub new_product_regulation: Option<bool>,
    pub recall_name: Option<String>,
    pub start_time: Option<String>,
    pub statis_period: Option<String>,
    pub status: Option<String>,
    pub tolerance_value: Option<i64>,
    pub value: Option<f64>,
    /// Required.
    pub traffic_control_target_id: String,
}
operation! { UpdateTrafficControlTarget(traffic_control_target_id: String) "UpdateTrafficControlTarget" -> Empty {
    0 "new-param-3" new_param_3: String, 1 "EndTime" end_time: String, 2 "Event" event: String,
    3 "ItemConditionArray" item_condition_array: String, 4 "ItemConditionExpress" item_condition_express: String,
    5 "ItemConditionType" item_condition_type: String, 6 "Name" name: String,
    7 "NewProductRegulation" new_product_regulation: bool, 8 "RecallName" recall_name: String,
    9 "StartTime" start_time: String, 10 "StatisPeriod" statis_period: String, 11 "Status" status: String,
    12 "ToleranceValue" tolerance_value: i64, 13 "Value" value: f64,
    14 "TrafficControlTargetId" traffic_control_target_id
} [
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
    Mark::new(14, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/trafficcontroltargets/{TrafficControlTargetId}", body: BodyStyle::Json, } }

/// Response of [`UpdateTrafficControlTarget`]: empty.
pub type UpdateTrafficControlTargetOutput = Empty;

/// Updates traffic control task: `UpdateTrafficControlTask` of `pairecservice` 2022-12-13.
///
/// PUT `/api/v1/trafficcontroltasks/{TrafficControlTaskId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/UpdateTrafficControlTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTrafficControlTask {
    pub behavior_table_meta_id: Option<String>,
    pub control_granularity: Option<String>,
    pub control_logic: Option<String>,
    pub control_type: Option<String>,
    pub description: Option<String>,
    pub effective_scene_ids: Option<Vec<i64>>,
    pub end_time: Option<String>,
    pub execution_time: Option<String>,
    pub flink_resource_id: Option<String>,
    pub instance_id: Option<String>,
    pub item_condition_array: Option<String>,
    pub item_condition_express: Option<String>,
    pub item_condition_type: Option<String>,
    pub item_table_meta_id: Option<String>,
    pub name: Option<String>,
    pub pre_experiment_ids: Option<String>,
    pub prod_experiment_ids: Option<String>,
    pub scene_id: Option<String>,
    pub service_id: Option<String>,
    pub service_ids: Option<Vec<i64>>,
    pub start_time: Option<String>,
    pub statis_baeavior_condition_array: Option<String>,
    pub statis_behavior_condition_array: Option<String>,
    pub statis_behavior_condition_express: Option<String>,
    pub statis_behavior_condition_type: Option<String>,
    pub traffic_control_targets: Option<
        Vec<UpdateTrafficControlTaskTrafficControlTargets>,
    >,
    pub user_condition_array: Option<String>,
    pub user_condition_express: Option<String>,
    pub user_condition_type: Option<String>,
    pub user_table_meta_id: Option<String>,
    /// Required.
    pub traffic_control_task_id: String,
}
operation! { UpdateTrafficControlTask(traffic_control_task_id: String) "UpdateTrafficControlTask" -> Empty {
    0 "BehaviorTableMetaId" behavior_table_meta_id: String, 1 "ControlGranularity" control_granularity: String,
    2 "ControlLogic" control_logic: String, 3 "ControlType" control_type: String, 4 "Description" description: String,
    5 "EffectiveSceneIds" effective_scene_ids: Vec<i64>, 6 "EndTime" end_time: String,
    7 "ExecutionTime" execution_time: String, 8 "FlinkResourceId" flink_resource_id: String,
    9 "InstanceId" instance_id: String, 10 "ItemConditionArray" item_condition_array: String,
    11 "ItemConditionExpress" item_condition_express: String, 12 "ItemConditionType" item_condition_type: String,
    13 "ItemTableMetaId" item_table_meta_id: String, 14 "Name" name: String,
    15 "PreExperimentIds" pre_experiment_ids: String, 16 "ProdExperimentIds" prod_experiment_ids: String,
    17 "SceneId" scene_id: String, 18 "ServiceId" service_id: String, 19 "ServiceIds" service_ids: Vec<i64>,
    20 "StartTime" start_time: String, 21 "StatisBaeaviorConditionArray" statis_baeavior_condition_array: String,
    22 "StatisBehaviorConditionArray" statis_behavior_condition_array: String,
    23 "StatisBehaviorConditionExpress" statis_behavior_condition_express: String,
    24 "StatisBehaviorConditionType" statis_behavior_condition_type: String,
    25 "TrafficControlTargets" traffic_control_targets: Vec<UpdateTrafficControlTaskTrafficControlTargets>,
    26 "UserConditionArray" user_condition_array: String, 27 "UserConditionExpress" user_condition_express: String,
    28 "UserConditionType" user_condition_type: String, 29 "UserTableMetaId" user_table_meta_id: String,
    30 "TrafficControlTaskId" traffic_control_task_id
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
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::None),
    Mark::new(21, Location::Body, Style::None),
    Mark::new(22, Location::Body, Style::None),
    Mark::new(23, Location::Body, Style::None),
    Mark::new(24, Location::Body, Style::None),
    Mark::new(25, Location::Body, Style::None),
    Mark::new(26, Location::Body, Style::None),
    Mark::new(27, Location::Body, Style::None),
    Mark::new(28, Location::Body, Style::None),
    Mark::new(29, Location::Body, Style::None),
    Mark::new(30, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/trafficcontroltasks/{TrafficControlTaskId}", body: BodyStyle::Json, } }

/// Response of [`UpdateTrafficControlTask`]: empty.
pub type UpdateTrafficControlTaskOutput = Empty;

/// In the request of [`UpdateTrafficControlTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTrafficControlTaskTrafficControlTargets {
    pub end_time: Option<String>,
    pub event: Option<String>,
    pub item_condition_array: Option<String>,
    pub item_condition_express: Option<String>,
    pub item_condition_type: Option<String>,
    pub name: Option<String>,
    pub new_product_regulation: Option<bool>,
    pub recall_name: Option<String>,
    pub start_time: Option<String>,
    pub statis_period: Option<String>,
    pub status: Option<String>,
    pub tolerance_value: Option<i64>,
    pub value: Option<f64>,
}
input! { UpdateTrafficControlTaskTrafficControlTargets() {
    0 "EndTime" end_time: String, 1 "Event" event: String, 2 "ItemConditionArray" item_condition_array: String,
    3 "ItemConditionExpress" item_condition_express: String, 4 "ItemConditionType" item_condition_type: String,
    5 "Name" name: String, 6 "NewProductRegulation" new_product_regulation: bool, 7 "RecallName" recall_name: String,
    8 "StartTime" start_time: String, 9 "StatisPeriod" statis_period: String, 10 "Status" status: String,
    11 "ToleranceValue" tolerance_value: i64, 12 "Value" value: f64
} }

/// Updates traffic control task traffic: `UpdateTrafficControlTaskTraffic` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/trafficcontroltasks/{TrafficControlTaskId}/action/traffic`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/UpdateTrafficControlTaskTraffic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTrafficControlTaskTraffic {
    pub new_param_3: Option<String>,
    pub environment: Option<String>,
    pub instance_id: Option<String>,
    pub traffics: Option<Vec<UpdateTrafficControlTaskTrafficTraffics>>,
    /// Required.
    pub traffic_control_task_id: String,
}
operation! { UpdateTrafficControlTaskTraffic(traffic_control_task_id: String)
    "UpdateTrafficControlTaskTraffic" -> Empty {
    0 "new-param-3" new_param_3: String, 1 "Environment" environment: String, 2 "InstanceId" instance_id: String,
    3 "Traffics" traffics: Vec<UpdateTrafficControlTaskTrafficTraffics>,
    4 "TrafficControlTaskId" traffic_control_task_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/api/v1/trafficcontroltasks/{TrafficControlTaskId}/action/traffic", body: BodyStyle::Json, } }

/// Response of [`UpdateTrafficControlTaskTraffic`]: empty.
pub type UpdateTrafficControlTaskTrafficOutput = Empty;

/// In the request of [`UpdateTrafficControlTaskTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTrafficControlTaskTrafficTraffics {
    pub item_or_experiment_id: Option<String>,
    pub record_time: Option<String>,
    pub traffic_control_target_aim_traffic: Option<f64>,
    pub traffic_control_target_id: Option<String>,
    pub traffic_control_target_traffic: Option<i64>,
    pub traffic_control_task_traffic: Option<i64>,
}
input! { UpdateTrafficControlTaskTrafficTraffics() {
    0 "ItemOrExperimentId" item_or_experiment_id: String, 1 "RecordTime" record_time: String,
    2 "TrafficControlTargetAimTraffic" traffic_control_target_aim_traffic: f64,
    3 "TrafficControlTargetId" traffic_control_target_id: String,
    4 "TrafficControlTargetTraffic" traffic_control_target_traffic: i64,
    5 "TrafficControlTaskTraffic" traffic_control_task_traffic: i64
} }

/// `UploadRecommendationData` of `pairecservice` 2022-12-13.
///
/// POST `/api/v1/recommendationdata/action/upload`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiRecService/2022-12-13/UploadRecommendationData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadRecommendationData {
    pub content: Option<Vec<UploadRecommendationDataContent>>,
    pub data_type: Option<String>,
}
operation! { UploadRecommendationData() "UploadRecommendationData" -> UploadRecommendationDataOutput {
    0 "Content" content: Vec<UploadRecommendationDataContent>, 1 "DataType" data_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/api/v1/recommendationdata/action/upload", body: BodyStyle::Json, } }

/// In the request of [`UploadRecommendationData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadRecommendationDataContent {
    pub fields: Option<String>,
    pub operation_type: Option<String>,
}
input! { UploadRecommendationDataContent() {
    0 "Fields" fields: String, 1 "OperationType" operation_type: String
} }

/// Response of [`UploadRecommendationData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadRecommendationDataOutput {
    pub message: Option<String>,
}
model! { UploadRecommendationDataOutput {
    0 "Message" message: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    ApplyEngineConfig, BackflowFeatureConsistencyCheckJobData, ChangeRecallManagementServiceVersion, ChatConversation,
    CheckInstanceResources, CheckTrafficControlTaskExpression, CloneEngineConfig, CloneExperiment, CloneExperimentGroup,
    CloneFeatureConsistencyCheckJobConfig, CloneLaboratory, CloneTrafficControlTask, CompareSampleConsistencyJob,
    CreateABMetric, CreateABMetricGroup, CreateCalculationJobs, CreateCrowd, CreateDataDiagnosis,
    CreateDataDiagnosisJobs, CreateEngineConfig, CreateExperiment, CreateExperimentGroup,
    CreateFeatureConsistencyCheckJob, CreateFeatureConsistencyCheckJobConfig, CreateInstanceResource, CreateLaboratory,
    CreateLayer, CreateParam, CreateRecallManagementConfig, CreateRecallManagementService,
    CreateRecallManagementServiceVersion, CreateRecallManagementServiceVersionConfig, CreateRecallManagementTable,
    CreateResourceRule, CreateResourceRuleItem, CreateSampleConsistencyJob, CreateScene, CreateSubCrowd,
    CreateTableMeta, CreateTrafficControlTarget, CreateTrafficControlTask, DebugResourceRule, DeleteABMetric,
    DeleteABMetricGroup, DeleteCrowd, DeleteDataDiagnosis, DeleteEngineConfig, DeleteExperiment, DeleteExperimentGroup,
    DeleteInstanceResource, DeleteLaboratory, DeleteLayer, DeleteParam, DeleteRecallManagementService,
    DeleteRecallManagementServiceVersion, DeleteRecallManagementServiceVersionConfig, DeleteRecallManagementTable,
    DeleteResourceRule, DeleteResourceRuleItem, DeleteSampleConsistencyJob, DeleteScene, DeleteSubCrowd,
    DeleteTableMeta, DeleteTrafficControlTarget, DeleteTrafficControlTask, DeployTrafficControlTaskCode,
    ExportRecallManagementTable, GenerateAlgorithmCustomizationScript, GenerateTrafficControlTaskCode,
    GenerateTrafficControlTaskConfig, GetABMetric, GetABMetricGroup, GetCalculationJob, GetDataDiagnosis,
    GetEngineConfig, GetExperiment, GetExperimentGroup, GetFeatureConsistencyCheckJob,
    GetFeatureConsistencyCheckJobConfig, GetInstance, GetInstanceResource, GetInstanceResourceTable, GetLaboratory,
    GetLayer, GetRecallManagementConfig, GetRecallManagementJob, GetRecallManagementService,
    GetRecallManagementServiceVersion, GetRecallManagementServiceVersionConfig, GetRecallManagementTable,
    GetResourceRule, GetSampleConsistencyJob, GetScene, GetService, GetSubCrowd, GetTableMeta, GetTrafficControlTarget,
    GetTrafficControlTask, GetTrafficControlTaskTraffic, ListABMetricGroups, ListABMetrics, ListCalculationJobs,
    ListCrowdUsers, ListCrowds, ListDataDiagnoses, ListDataDiagnosisJobs, ListDataDiagnosisReports, ListEngineConfigs,
    ListExperimentGroups, ListExperiments, ListFeatureConsistencyCheckJobConfigs,
    ListFeatureConsistencyCheckJobFeatureReports, ListFeatureConsistencyCheckJobScoreReports,
    ListFeatureConsistencyCheckJobs, ListInstanceResourceSchemas, ListInstanceResourceTables, ListInstanceResources,
    ListInstances, ListLaboratories, ListLayers, ListParams, ListRecallManagementJobs,
    ListRecallManagementServiceVersions, ListRecallManagementServices, ListRecallManagementTableVersions,
    ListRecallManagementTables, ListResourceRules, ListSampleConsistencyJobs, ListScenes, ListSubCrowds, ListTableMetas,
    ListTrafficControlTargetTrafficHistory, ListTrafficControlTasks, OfflineExperiment, OfflineExperimentGroup,
    OfflineLaboratory, OfflineRecallManagementService, OnlineExperiment, OnlineExperimentGroup, OnlineLaboratory,
    OnlineRecallManagementService, PublishRecallManagementTable, PushAllExperiment, PushResourceRule,
    QueryDataDiagnosisStatistics, QueryRecallManagementTableRecords, QuerySampleConsistencyJobDifference,
    QueryTrafficControlTargetItemReportDetail, QueryTrafficControlTaskDeployResult, QueryTrafficControlTaskItemReport,
    ReleaseTrafficControlTask, ReportABMetricGroup, ReportSampleConsistencyJob, ShoppingAssistant,
    SplitTrafficControlTarget, StartTrafficControlTarget, StartTrafficControlTask, StopSampleConsistencyJob,
    StopTrafficControlFlinkTask, StopTrafficControlTarget, StopTrafficControlTask,
    SyncFeatureConsistencyCheckJobReplayLog, TerminateFeatureConsistencyCheckJob, UpdateABMetric, UpdateABMetricGroup,
    UpdateCrowd, UpdateDataDiagnosis, UpdateEngineConfig, UpdateExperiment, UpdateExperimentGroup,
    UpdateFeatureConsistencyCheckJobConfig, UpdateInstanceResource, UpdateLaboratory, UpdateLayer, UpdateParam,
    UpdateRecallManagementConfig, UpdateRecallManagementService, UpdateRecallManagementServiceVersionConfig,
    UpdateRecallManagementTable, UpdateResourceRule, UpdateResourceRuleItem, UpdateScene, UpdateTableMeta,
    UpdateTrafficControlTarget, UpdateTrafficControlTask, UpdateTrafficControlTaskTraffic, UploadRecommendationData
}
