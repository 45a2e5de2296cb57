//! `pairecservice` 2022-12-13.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
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
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "pairecservice", version: "2022-12-13", code: "pairecservice", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyEngineConfig {
    pub instance_id: Option<String>,
    pub engine_config_id: String,
}
operation! { ApplyEngineConfig(engine_config_id: String) "ApplyEngineConfig" -> Empty {
    0 "InstanceId" instance_id: String, 1 "EngineConfigId" engine_config_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/engineconfigs/{EngineConfigId}/action/apply", } }

pub type ApplyEngineConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackflowFeatureConsistencyCheckJobData {
    pub feature_consistency_check_job_config_id: String,
    pub instance_id: String,
    pub item_features: String,
    pub log_item_id: String,
    pub log_request_id: String,
    pub log_request_time: i64,
    pub log_user_id: String,
    pub scene_name: String,
    pub scores: String,
    pub service_name: Option<String>,
    pub user_features: String,
}

/// What [`BackflowFeatureConsistencyCheckJobData::new`] takes.
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
operation! { BackflowFeatureConsistencyCheckJobData{BackflowFeatureConsistencyCheckJobDataRequired: feature_consistency_check_job_config_id, instance_id, item_features, log_item_id, log_request_id, log_request_time, log_user_id, scene_name, scores, user_features}
    "BackflowFeatureConsistencyCheckJobData" -> Empty {
    0 "FeatureConsistencyCheckJobConfigId" feature_consistency_check_job_config_id, 1 "InstanceId" instance_id,
    2 "ItemFeatures" item_features, 3 "LogItemId" log_item_id, 4 "LogRequestId" log_request_id,
    5 "LogRequestTime" log_request_time, 6 "LogUserId" log_user_id, 7 "SceneName" scene_name, 8 "Scores" scores,
    9 "ServiceName" service_name: String, 10 "UserFeatures" user_features
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None }
] { path: "/api/v1/featureconsistencycheck/jobs/action/backflowdata", body: BodyStyle::Json, } }

pub type BackflowFeatureConsistencyCheckJobDataOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeRecallManagementServiceVersion {
    pub instance_id: Option<String>,
    pub recall_management_service_version_id: Option<String>,
    pub recall_management_service_id: String,
}
operation! { ChangeRecallManagementServiceVersion(recall_management_service_id: String)
    "ChangeRecallManagementServiceVersion" -> Empty {
    0 "InstanceId" instance_id: String,
    1 "RecallManagementServiceVersionId" recall_management_service_version_id: String,
    2 "RecallManagementServiceId" recall_management_service_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/api/v1/recallmanagementservices/{RecallManagementServiceId}/action/changeversion", body: BodyStyle::Json, } }

pub type ChangeRecallManagementServiceVersionOutput = Empty;

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatConversation {
    pub config: Option<String>,
    pub content: String,
    pub conversation_id: Option<String>,
    pub instance_id: String,
}
operation! { ChatConversation(content: String, instance_id: String) "ChatConversation" -> ChatConversationOutput {
    0 "Config" config: String, 1 "Content" content, 2 "ConversationId" conversation_id: String,
    3 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/api/v1/conversations/chat", body: BodyStyle::Json, } }

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
    0 "Answer" answer, 1 "CallId" call_id, 2 "ConversationId" conversation_id, 3 "ErrorCode" error_code,
    4 "ErrorMessage" error_message, 5 "Event" event, 6 "Func" func, 7 "GmtCreateTime" gmt_create_time,
    8 "MessageId" message_id, 9 "SkillName" skill_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstanceResources {
    pub resource_id: Option<String>,
    pub r#type: String,
    pub uri: Option<String>,
    pub instance_id: String,
}
operation! { CheckInstanceResources(r#type: String, instance_id: String)
    "CheckInstanceResources" -> CheckInstanceResourcesOutput {
    0 "ResourceId" resource_id: String, 1 "Type" r#type, 2 "Uri" uri: String, 3 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{InstanceId}/action/checkresources", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstanceResourcesOutput {
    pub resources: Option<Vec<CheckInstanceResourcesResources>>,
}
model! { CheckInstanceResourcesOutput {
    0 "Resources" resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstanceResourcesResources {
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub uri: Option<String>,
}
model! { CheckInstanceResourcesResources {
    0 "Status" status, 1 "Type" r#type, 2 "Uri" uri
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckTrafficControlTaskExpression {
    pub expression: String,
    pub instance_id: String,
    pub table_meta_id: String,
}
operation! { CheckTrafficControlTaskExpression(expression: String, instance_id: String, table_meta_id: String)
    "CheckTrafficControlTaskExpression" -> CheckTrafficControlTaskExpressionOutput {
    0 "Expression" expression, 1 "InstanceId" instance_id, 2 "TableMetaId" table_meta_id
} { method: "GET", path: "/api/v1/trafficcontroltasks/action/checkexpression", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckTrafficControlTaskExpressionOutput {
    pub is_valie: Option<bool>,
    pub reason: Option<String>,
}
model! { CheckTrafficControlTaskExpressionOutput {
    0 "IsValie" is_valie, 1 "Reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneEngineConfig {
    pub config_value: Option<String>,
    pub description: Option<String>,
    pub environment: Option<String>,
    pub instance_id: Option<String>,
    pub engine_config_id: String,
}
operation! { CloneEngineConfig(engine_config_id: String) "CloneEngineConfig" -> CloneEngineConfigOutput {
    0 "ConfigValue" config_value: String, 1 "Description" description: String, 2 "Environment" environment: String,
    3 "InstanceId" instance_id: String, 4 "EngineConfigId" engine_config_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/api/v1/engineconfigs/{EngineConfigId}/action/clone", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneEngineConfigOutput {
    pub engine_config_id: Option<String>,
}
model! { CloneEngineConfigOutput {
    0 "EngineConfigId" engine_config_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneExperiment {
    pub instance_id: String,
    pub experiment_id: String,
}
operation! { CloneExperiment(instance_id: String, experiment_id: String) "CloneExperiment" -> CloneExperimentOutput {
    0 "InstanceId" instance_id, 1 "ExperimentId" experiment_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/experiments/{ExperimentId}/action/clone", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneExperimentOutput {
    pub experiment_id: Option<String>,
}
model! { CloneExperimentOutput {
    0 "ExperimentId" experiment_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneExperimentGroup {
    pub environment: String,
    pub instance_id: String,
    pub layer_id: String,
    pub experiment_group_id: String,
}
operation! { CloneExperimentGroup(environment: String, instance_id: String, layer_id: String, experiment_group_id: String)
    "CloneExperimentGroup" -> CloneExperimentGroupOutput {
    0 "Environment" environment, 1 "InstanceId" instance_id, 2 "LayerId" layer_id,
    3 "ExperimentGroupId" experiment_group_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/api/v1/experimentgroups/{ExperimentGroupId}/action/clone", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneExperimentGroupOutput {
    pub experiment_group_id: Option<String>,
}
model! { CloneExperimentGroupOutput {
    0 "ExperimentGroupId" experiment_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneFeatureConsistencyCheckJobConfig {
    pub instance_id: String,
    pub source_feature_consistency_check_job_config_id: String,
}
operation! { CloneFeatureConsistencyCheckJobConfig(instance_id: String, source_feature_consistency_check_job_config_id: String)
    "CloneFeatureConsistencyCheckJobConfig" -> CloneFeatureConsistencyCheckJobConfigOutput {
    0 "InstanceId" instance_id,
    1 "SourceFeatureConsistencyCheckJobConfigId" source_feature_consistency_check_job_config_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/featureconsistencycheck/jobconfigs/{SourceFeatureConsistencyCheckJobConfigId}/action/clone", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneFeatureConsistencyCheckJobConfigOutput {
    pub feature_consistency_check_id: Option<String>,
}
model! { CloneFeatureConsistencyCheckJobConfigOutput {
    0 "FeatureConsistencyCheckId" feature_consistency_check_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneLaboratory {
    pub clone_experiment_group: bool,
    pub environment: String,
    pub instance_id: String,
    pub laboratory_id: String,
}
operation! { CloneLaboratory(clone_experiment_group: bool, environment: String, instance_id: String, laboratory_id: String)
    "CloneLaboratory" -> CloneLaboratoryOutput {
    0 "CloneExperimentGroup" clone_experiment_group, 1 "Environment" environment, 2 "InstanceId" instance_id,
    3 "LaboratoryId" laboratory_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/api/v1/laboratories/{LaboratoryId}/action/clone", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneLaboratoryOutput {
    pub laboratory_id: Option<String>,
}
model! { CloneLaboratoryOutput {
    0 "LaboratoryId" laboratory_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneTrafficControlTask {
    pub instance_id: Option<String>,
    pub traffic_control_task_id: String,
}
operation! { CloneTrafficControlTask(traffic_control_task_id: String)
    "CloneTrafficControlTask" -> CloneTrafficControlTaskOutput {
    0 "InstanceId" instance_id: String, 1 "TrafficControlTaskId" traffic_control_task_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/trafficcontroltasks/{TrafficControlTaskId}/action/clone", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneTrafficControlTaskOutput {
    pub traffic_control_task_id: Option<String>,
}
model! { CloneTrafficControlTaskOutput {
    0 "TrafficControlTaskId" traffic_control_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareSampleConsistencyJob {
    pub instance_id: String,
    pub sample_consistency_job_id: String,
}
operation! { CompareSampleConsistencyJob(instance_id: String, sample_consistency_job_id: String)
    "CompareSampleConsistencyJob" -> Empty {
    0 "InstanceId" instance_id, 1 "SampleConsistencyJobId" sample_consistency_job_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/sampleconsistencyjobs/{SampleConsistencyJobId}/action/compare", body: BodyStyle::Json, } }

pub type CompareSampleConsistencyJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateABMetric {
    pub aggregation_by_user: Option<bool>,
    pub definition: String,
    pub denominator: Option<String>,
    pub description: String,
    pub instance_id: String,
    pub is_binomial_distribution: Option<bool>,
    pub left_metric_id: Option<String>,
    pub name: String,
    pub need_significance: Option<bool>,
    pub numerator: Option<String>,
    pub operator: Option<String>,
    pub realtime: bool,
    pub result_resource_id: Option<String>,
    pub right_metric_id: Option<String>,
    pub scene_id: String,
    pub statistics_cycle: Option<i64>,
    pub table_meta_id: String,
    pub r#type: String,
}

/// What [`CreateABMetric::new`] takes.
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
operation! { CreateABMetric{CreateABMetricRequired: definition, description, instance_id, name, realtime, scene_id, table_meta_id, r#type}
    "CreateABMetric" -> CreateABMetricOutput {
    0 "AggregationByUser" aggregation_by_user: bool, 1 "Definition" definition, 2 "Denominator" denominator: String,
    3 "Description" description, 4 "InstanceId" instance_id, 5 "IsBinomialDistribution" is_binomial_distribution: bool,
    6 "LeftMetricId" left_metric_id: String, 7 "Name" name, 8 "NeedSignificance" need_significance: bool,
    9 "Numerator" numerator: String, 10 "Operator" operator: String, 11 "Realtime" realtime,
    12 "ResultResourceId" result_resource_id: String, 13 "RightMetricId" right_metric_id: String, 14 "SceneId" scene_id,
    15 "StatisticsCycle" statistics_cycle: i64, 16 "TableMetaId" table_meta_id, 17 "Type" r#type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::None },
    Mark { index: 16, location: Location::Body, style: Style::None },
    Mark { index: 17, location: Location::Body, style: Style::None }
] { path: "/api/v1/abmetrics", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateABMetricOutput {
    pub ab_metric_id: Option<String>,
}
model! { CreateABMetricOutput {
    0 "ABMetricId" ab_metric_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateABMetricGroup {
    pub ab_metric_ids: String,
    pub description: String,
    pub instance_id: String,
    pub name: String,
    pub realtime: bool,
    pub scene_id: String,
}

/// What [`CreateABMetricGroup::new`] takes.
pub struct CreateABMetricGroupRequired {
    pub ab_metric_ids: String,
    pub description: String,
    pub instance_id: String,
    pub name: String,
    pub realtime: bool,
    pub scene_id: String,
}
operation! { CreateABMetricGroup{CreateABMetricGroupRequired: ab_metric_ids, description, instance_id, name, realtime, scene_id}
    "CreateABMetricGroup" -> CreateABMetricGroupOutput {
    0 "ABMetricIds" ab_metric_ids, 1 "Description" description, 2 "InstanceId" instance_id, 3 "Name" name,
    4 "Realtime" realtime, 5 "SceneId" scene_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] { path: "/api/v1/abmetricgroups", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateABMetricGroupOutput {
    pub ab_metric_group_id: Option<String>,
}
model! { CreateABMetricGroupOutput {
    0 "ABMetricGroupId" ab_metric_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCalculationJobs {
    pub ab_metric_ids: String,
    pub end_date: String,
    pub instance_id: String,
    pub start_date: String,
}
operation! { CreateCalculationJobs(ab_metric_ids: String, end_date: String, instance_id: String, start_date: String)
    "CreateCalculationJobs" -> CreateCalculationJobsOutput {
    0 "ABMetricIds" ab_metric_ids, 1 "EndDate" end_date, 2 "InstanceId" instance_id, 3 "StartDate" start_date
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/api/v1/batch/calculationjobs/create", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCalculationJobsOutput {
    pub calculation_job_ids: Option<Vec<String>>,
}
model! { CreateCalculationJobsOutput {
    0 "CalculationJobIds" calculation_job_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCrowd {
    pub description: String,
    pub instance_id: String,
    pub label: Option<String>,
    pub name: String,
    pub source: Option<String>,
    pub users: Option<String>,
}
operation! { CreateCrowd(description: String, instance_id: String, name: String) "CreateCrowd" -> CreateCrowdOutput {
    0 "Description" description, 1 "InstanceId" instance_id, 2 "Label" label: String, 3 "Name" name,
    4 "Source" source: String, 5 "Users" users: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] { path: "/api/v1/crowds", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCrowdOutput {
    pub crowd_id: Option<String>,
}
model! { CreateCrowdOutput {
    0 "CrowdId" crowd_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataDiagnosis {
    pub config: String,
    pub cycle_time: Option<String>,
    pub instance_id: String,
    pub left_table_meta_id: Option<String>,
    pub left_table_partition_field: Option<String>,
    pub name: String,
    pub partition_field: Option<String>,
    pub right_table_meta_id: Option<String>,
    pub right_table_partition_field: Option<String>,
    pub table_meta_id: Option<String>,
    pub top_n_quantity: Option<i64>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None }
] { path: "/api/v1/datadiagnoses", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataDiagnosisOutput {
    pub data_diagnosis_id: Option<String>,
}
model! { CreateDataDiagnosisOutput {
    0 "DataDiagnosisId" data_diagnosis_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataDiagnosisJobs {
    pub data_diagnosis_id: String,
    pub end_date: String,
    pub instance_id: String,
    pub start_date: String,
}
operation! { CreateDataDiagnosisJobs(data_diagnosis_id: String, end_date: String, instance_id: String, start_date: String)
    "CreateDataDiagnosisJobs" -> CreateDataDiagnosisJobsOutput {
    0 "DataDiagnosisId" data_diagnosis_id, 1 "EndDate" end_date, 2 "InstanceId" instance_id, 3 "StartDate" start_date
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/api/v1/batch/datadiagnosisjobs/create", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataDiagnosisJobsOutput {
    pub data_diagnosis_job_ids: Option<Vec<String>>,
}
model! { CreateDataDiagnosisJobsOutput {
    0 "DataDiagnosisJobIds" data_diagnosis_job_ids
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] { path: "/api/v1/engineconfigs", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEngineConfigOutput {
    pub engine_config_id: Option<String>,
}
model! { CreateEngineConfigOutput {
    0 "EngineConfigId" engine_config_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExperiment {
    pub config: Option<String>,
    pub debug_crowd_id: Option<String>,
    pub debug_users: Option<String>,
    pub description: String,
    pub experiment_group_id: String,
    pub flow_percent: Option<i64>,
    pub instance_id: String,
    pub name: String,
    pub r#type: String,
}

/// What [`CreateExperiment::new`] takes.
pub struct CreateExperimentRequired {
    pub description: String,
    pub experiment_group_id: String,
    pub instance_id: String,
    pub name: String,
    pub r#type: String,
}
operation! { CreateExperiment{CreateExperimentRequired: description, experiment_group_id, instance_id, name, r#type}
    "CreateExperiment" -> CreateExperimentOutput {
    0 "Config" config: String, 1 "DebugCrowdId" debug_crowd_id: String, 2 "DebugUsers" debug_users: String,
    3 "Description" description, 4 "ExperimentGroupId" experiment_group_id, 5 "FlowPercent" flow_percent: i64,
    6 "InstanceId" instance_id, 7 "Name" name, 8 "Type" r#type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] { path: "/api/v1/experiments", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExperimentOutput {
    pub experiment_id: Option<String>,
}
model! { CreateExperimentOutput {
    0 "ExperimentId" experiment_id
} }

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
    pub instance_id: String,
    pub layer_id: String,
    pub name: String,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None }
] { path: "/api/v1/experimentgroups", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExperimentGroupOutput {
    pub experiment_group_id: Option<String>,
}
model! { CreateExperimentGroupOutput {
    0 "ExperimentGroupId" experiment_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFeatureConsistencyCheckJob {
    pub environment: String,
    pub feature_consistency_check_job_config_id: String,
    pub instance_id: String,
    pub sampling_duration: i64,
}
operation! { CreateFeatureConsistencyCheckJob(environment: String, feature_consistency_check_job_config_id: String, instance_id: String, sampling_duration: i64)
    "CreateFeatureConsistencyCheckJob" -> CreateFeatureConsistencyCheckJobOutput {
    0 "Environment" environment, 1 "FeatureConsistencyCheckJobConfigId" feature_consistency_check_job_config_id,
    2 "InstanceId" instance_id, 3 "SamplingDuration" sampling_duration
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/api/v1/featureconsistencycheck/jobs", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFeatureConsistencyCheckJobOutput {
    pub feature_consistency_check_job_id: Option<String>,
}
model! { CreateFeatureConsistencyCheckJobOutput {
    0 "FeatureConsistencyCheckJobId" feature_consistency_check_job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFeatureConsistencyCheckJobConfig {
    pub compare_feature: bool,
    pub dataset_id: Option<String>,
    pub dataset_mount_path: Option<String>,
    pub dataset_name: Option<String>,
    pub dataset_type: Option<String>,
    pub dataset_uri: Option<String>,
    pub default_route: Option<String>,
    pub eas_service_name: String,
    pub easy_rec_package_path: Option<String>,
    pub easy_rec_version: Option<String>,
    pub feature_display_exclude: Option<String>,
    pub feature_landing_resource_id: String,
    pub feature_priority: Option<String>,
    pub feature_store_item_id: Option<String>,
    pub feature_store_model_id: Option<String>,
    pub feature_store_project_id: Option<String>,
    pub feature_store_project_name: Option<String>,
    pub feature_store_seq_feature_view: Option<String>,
    pub feature_store_user_id: Option<String>,
    pub fg_jar_version: Option<String>,
    pub fg_json_file_name: String,
    pub generate_zip: bool,
    pub instance_id: String,
    pub item_id_field: Option<String>,
    pub item_table: Option<String>,
    pub item_table_partition_field: Option<String>,
    pub item_table_partition_field_format: Option<String>,
    pub maxcompute_schema: Option<String>,
    pub name: String,
    pub oss_resource_id: Option<String>,
    pub predict_worker_count: Option<i64>,
    pub predict_worker_cpu: Option<i64>,
    pub predict_worker_memory: Option<i64>,
    pub resource_config: Option<String>,
    pub sample_rate: f64,
    pub scene_id: String,
    pub security_group_id: Option<String>,
    pub service_id: String,
    pub switch_id: Option<String>,
    pub use_feature_store: bool,
    pub user_id_field: Option<String>,
    pub user_table: Option<String>,
    pub user_table_partition_field: Option<String>,
    pub user_table_partition_field_format: Option<String>,
    pub vpc_id: Option<String>,
    pub workflow_name: Option<String>,
    pub workspace_id: Option<String>,
}

/// What [`CreateFeatureConsistencyCheckJobConfig::new`] takes.
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
operation! { CreateFeatureConsistencyCheckJobConfig{CreateFeatureConsistencyCheckJobConfigRequired: compare_feature, eas_service_name, feature_landing_resource_id, fg_json_file_name, generate_zip, instance_id, name, sample_rate, scene_id, service_id, use_feature_store}
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::None },
    Mark { index: 16, location: Location::Body, style: Style::None },
    Mark { index: 17, location: Location::Body, style: Style::None },
    Mark { index: 18, location: Location::Body, style: Style::None },
    Mark { index: 19, location: Location::Body, style: Style::None },
    Mark { index: 20, location: Location::Body, style: Style::None },
    Mark { index: 21, location: Location::Body, style: Style::None },
    Mark { index: 22, location: Location::Body, style: Style::None },
    Mark { index: 23, location: Location::Body, style: Style::None },
    Mark { index: 24, location: Location::Body, style: Style::None },
    Mark { index: 25, location: Location::Body, style: Style::None },
    Mark { index: 26, location: Location::Body, style: Style::None },
    Mark { index: 27, location: Location::Body, style: Style::None },
    Mark { index: 28, location: Location::Body, style: Style::None },
    Mark { index: 29, location: Location::Body, style: Style::None },
    Mark { index: 30, location: Location::Body, style: Style::None },
    Mark { index: 31, location: Location::Body, style: Style::None },
    Mark { index: 32, location: Location::Body, style: Style::None },
    Mark { index: 33, location: Location::Body, style: Style::None },
    Mark { index: 34, location: Location::Body, style: Style::None },
    Mark { index: 35, location: Location::Body, style: Style::None },
    Mark { index: 36, location: Location::Body, style: Style::None },
    Mark { index: 37, location: Location::Body, style: Style::None },
    Mark { index: 38, location: Location::Body, style: Style::None },
    Mark { index: 39, location: Location::Body, style: Style::None },
    Mark { index: 40, location: Location::Body, style: Style::None },
    Mark { index: 41, location: Location::Body, style: Style::None },
    Mark { index: 42, location: Location::Body, style: Style::None },
    Mark { index: 43, location: Location::Body, style: Style::None },
    Mark { index: 44, location: Location::Body, style: Style::None },
    Mark { index: 45, location: Location::Body, style: Style::None },
    Mark { index: 46, location: Location::Body, style: Style::None }
] { path: "/api/v1/featureconsistencycheck/jobconfigs", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFeatureConsistencyCheckJobConfigOutput {
    pub feature_consistency_check_job_config_id: Option<String>,
}
model! { CreateFeatureConsistencyCheckJobConfigOutput {
    0 "FeatureConsistencyCheckJobConfigId" feature_consistency_check_job_config_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceResource {
    pub category: String,
    pub group: String,
    pub r#type: String,
    pub uri: String,
    pub instance_id: String,
}

/// What [`CreateInstanceResource::new`] takes.
pub struct CreateInstanceResourceRequired {
    pub category: String,
    pub group: String,
    pub r#type: String,
    pub uri: String,
    pub instance_id: String,
}
operation! { CreateInstanceResource{CreateInstanceResourceRequired: category, group, r#type, uri, instance_id}
    "CreateInstanceResource" -> CreateInstanceResourceOutput {
    0 "Category" category, 1 "Group" group, 2 "Type" r#type, 3 "Uri" uri, 4 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{InstanceId}/resources", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceResourceOutput {
    pub resource_id: Option<String>,
}
model! { CreateInstanceResourceOutput {
    0 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaboratory {
    pub bucket_count: Option<i64>,
    pub bucket_type: String,
    pub buckets: Option<String>,
    pub debug_crowd_id: Option<String>,
    pub debug_users: Option<String>,
    pub description: Option<String>,
    pub environment: String,
    pub filter: Option<String>,
    pub instance_id: String,
    pub name: String,
    pub scene_id: String,
    pub r#type: String,
}

/// What [`CreateLaboratory::new`] takes.
pub struct CreateLaboratoryRequired {
    pub bucket_type: String,
    pub environment: String,
    pub instance_id: String,
    pub name: String,
    pub scene_id: String,
    pub r#type: String,
}
operation! { CreateLaboratory{CreateLaboratoryRequired: bucket_type, environment, instance_id, name, scene_id, r#type}
    "CreateLaboratory" -> CreateLaboratoryOutput {
    0 "BucketCount" bucket_count: i64, 1 "BucketType" bucket_type, 2 "Buckets" buckets: String,
    3 "DebugCrowdId" debug_crowd_id: String, 4 "DebugUsers" debug_users: String, 5 "Description" description: String,
    6 "Environment" environment, 7 "Filter" filter: String, 8 "InstanceId" instance_id, 9 "Name" name,
    10 "SceneId" scene_id, 11 "Type" r#type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None }
] { path: "/api/v1/laboratories", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaboratoryOutput {
    pub laboratory_id: Option<String>,
}
model! { CreateLaboratoryOutput {
    0 "LaboratoryId" laboratory_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLayer {
    pub description: String,
    pub instance_id: String,
    pub laboratory_id: String,
    pub name: String,
}
operation! { CreateLayer(description: String, instance_id: String, laboratory_id: String, name: String)
    "CreateLayer" -> CreateLayerOutput {
    0 "Description" description, 1 "InstanceId" instance_id, 2 "LaboratoryId" laboratory_id, 3 "Name" name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/api/v1/layers", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLayerOutput {
    pub layer_id: Option<String>,
}
model! { CreateLayerOutput {
    0 "LayerId" layer_id
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] { path: "/api/v1/params", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParamOutput {
    pub param_id: Option<i64>,
}
model! { CreateParamOutput {
    0 "ParamId" param_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecallManagementConfig {
    pub instance_id: Option<String>,
    pub network_configs: Option<Vec<CreateRecallManagementConfigNetworkConfigs>>,
    pub password: Option<Secret>,
    pub user_name: Option<String>,
}
operation! { CreateRecallManagementConfig() "CreateRecallManagementConfig" -> Empty {
    0 "InstanceId" instance_id: String,
    1 "NetworkConfigs" network_configs: Vec<CreateRecallManagementConfigNetworkConfigs>, 2 "Password" password: Secret,
    3 "UserName" user_name: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/api/v1/recallmanagementconfigs", body: BodyStyle::Json, } }

pub type CreateRecallManagementConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecallManagementConfigNetworkConfigs {
    pub v_switch_ids: Option<BTreeMap<String, String>>,
    pub vpc_id: Option<String>,
}
input! { CreateRecallManagementConfigNetworkConfigs() {
    0 "VSwitchIds" v_switch_ids: BTreeMap<String, String>, 1 "VpcId" vpc_id: String
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/api/v1/recallmanagementservices", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecallManagementServiceOutput {
    pub recall_management_service_id: Option<String>,
    pub recall_management_service_version_id: Option<String>,
}
model! { CreateRecallManagementServiceOutput {
    0 "RecallManagementServiceId" recall_management_service_id,
    1 "RecallManagementServiceVersionId" recall_management_service_version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecallManagementServiceVersion {
    pub configs: Option<CreateRecallManagementServiceVersionConfigs>,
    pub instance_id: Option<String>,
    pub source_recall_management_service_version_id: Option<String>,
    pub recall_management_service_id: String,
}
operation! { CreateRecallManagementServiceVersion(recall_management_service_id: String)
    "CreateRecallManagementServiceVersion" -> CreateRecallManagementServiceVersionOutput {
    0 "Configs" configs: CreateRecallManagementServiceVersionConfigs, 1 "InstanceId" instance_id: String,
    2 "SourceRecallManagementServiceVersionId" source_recall_management_service_version_id: String,
    3 "RecallManagementServiceId" recall_management_service_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/api/v1/recallmanagementservices/{RecallManagementServiceId}/versions", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecallManagementServiceVersionFilterConfig {
    pub experession: Option<String>,
}
input! { CreateRecallManagementServiceVersionFilterConfig() {
    0 "Experession" experession: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecallManagementServiceVersionOutput {
    pub recall_management_service_version_id: Option<String>,
}
model! { CreateRecallManagementServiceVersionOutput {
    0 "RecallManagementServiceVersionId" recall_management_service_version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecallManagementServiceVersionConfig {
    pub config_type: Option<String>,
    pub instance_id: Option<String>,
    pub merge_config: Option<CreateRecallManagementServiceVersionConfigMergeConfig>,
    pub recall_config: Option<CreateRecallManagementServiceVersionConfigRecallConfig>,
    pub recall_management_service_id: String,
    pub recall_management_service_version_id: String,
}
operation! { CreateRecallManagementServiceVersionConfig(recall_management_service_id: String, recall_management_service_version_id: String)
    "CreateRecallManagementServiceVersionConfig" -> CreateRecallManagementServiceVersionConfigOutput {
    0 "ConfigType" config_type: String, 1 "InstanceId" instance_id: String,
    2 "MergeConfig" merge_config: CreateRecallManagementServiceVersionConfigMergeConfig,
    3 "RecallConfig" recall_config: CreateRecallManagementServiceVersionConfigRecallConfig,
    4 "RecallManagementServiceId" recall_management_service_id,
    5 "RecallManagementServiceVersionId" recall_management_service_version_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/api/v1/recallmanagementservices/{RecallManagementServiceId}/versions/{RecallManagementServiceVersionId}/configs", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecallManagementServiceVersionConfigFilterConfig {
    pub experession: Option<String>,
}
input! { CreateRecallManagementServiceVersionConfigFilterConfig() {
    0 "Experession" experession: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecallManagementServiceVersionConfigOutput {
    pub recall_management_service_version_config_id: Option<String>,
}
model! { CreateRecallManagementServiceVersionConfigOutput {
    0 "RecallManagementServiceVersionConfigId" recall_management_service_version_config_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecallManagementTable {
    pub config: Option<String>,
    pub data_source: Option<String>,
    pub description: Option<String>,
    pub enable_data_size_fluctuation_threshold: Option<bool>,
    pub enable_row_count_fluctuation_threshold: Option<bool>,
    pub fields: Option<Vec<CreateRecallManagementTableFields>>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::None },
    Mark { index: 16, location: Location::Body, style: Style::None }
] { path: "/api/v1/recallmanagementtables", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecallManagementTableOutput {
    pub recall_management_table_id: Option<String>,
}
model! { CreateRecallManagementTableOutput {
    0 "RecallManagementTableId" recall_management_table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceRule {
    pub description: Option<String>,
    pub instance_id: String,
    pub metric_operation_type: String,
    pub metric_pull_info: Option<String>,
    pub metric_pull_period: Option<String>,
    pub name: String,
    pub rule_computing_definition: String,
    pub rule_items: Vec<CreateResourceRuleRuleItems>,
}

/// What [`CreateResourceRule::new`] takes.
pub struct CreateResourceRuleRequired {
    pub instance_id: String,
    pub metric_operation_type: String,
    pub name: String,
    pub rule_computing_definition: String,
    pub rule_items: Vec<CreateResourceRuleRuleItems>,
}
operation! { CreateResourceRule{CreateResourceRuleRequired: instance_id, metric_operation_type, name, rule_computing_definition, rule_items}
    "CreateResourceRule" -> CreateResourceRuleOutput {
    0 "Description" description: String, 1 "InstanceId" instance_id, 2 "MetricOperationType" metric_operation_type,
    3 "MetricPullInfo" metric_pull_info: String, 4 "MetricPullPeriod" metric_pull_period: String, 5 "Name" name,
    6 "RuleComputingDefinition" rule_computing_definition, 7 "RuleItems" rule_items
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] { path: "/api/v1/resourcerules", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceRuleRuleItems {
    pub description: Option<String>,
    pub max_value: Option<f64>,
    pub min_value: Option<f64>,
    pub name: Option<String>,
    pub value: Option<f64>,
}
input! { CreateResourceRuleRuleItems(max_value: f64, min_value: f64, name: String, value: f64) {
    0 "Description" description: String, 1 "MaxValue" max_value: f64, 2 "MinValue" min_value: f64,
    3 "Name" name: String, 4 "Value" value: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceRuleOutput {
    pub resource_rule_id: Option<String>,
}
model! { CreateResourceRuleOutput {
    0 "ResourceRuleId" resource_rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceRuleItem {
    pub description: Option<String>,
    pub instance_id: String,
    pub max_value: f64,
    pub min_value: f64,
    pub name: String,
    pub value: f64,
    pub resource_rule_id: String,
}

/// What [`CreateResourceRuleItem::new`] takes.
pub struct CreateResourceRuleItemRequired {
    pub instance_id: String,
    pub max_value: f64,
    pub min_value: f64,
    pub name: String,
    pub value: f64,
    pub resource_rule_id: String,
}
operation! { CreateResourceRuleItem{CreateResourceRuleItemRequired: instance_id, max_value, min_value, name, value, resource_rule_id}
    "CreateResourceRuleItem" -> CreateResourceRuleItemOutput {
    0 "Description" description: String, 1 "InstanceId" instance_id, 2 "MaxValue" max_value, 3 "MinValue" min_value,
    4 "Name" name, 5 "Value" value, 6 "ResourceRuleId" resource_rule_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None }
] { path: "/api/v1/resourcerules/{ResourceRuleId}/items", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceRuleItemOutput {
    pub resource_rule_item_id: Option<String>,
}
model! { CreateResourceRuleItemOutput {
    0 "ResourceRuleItemId" resource_rule_item_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSampleConsistencyJob {
    pub duration: Option<String>,
    pub eas_model_service_name: Option<String>,
    pub feature_save_resource_id: Option<String>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None }
] { path: "/api/v1/sampleconsistencyjobs", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSampleConsistencyJobOutput {
    pub sample_consistency_job_id: Option<String>,
}
model! { CreateSampleConsistencyJobOutput {
    0 "SampleConsistencyJobId" sample_consistency_job_id
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/api/v1/scenes", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSceneFlows {
    pub flow_code: Option<String>,
    pub flow_name: Option<String>,
}
input! { CreateSceneFlows() {
    0 "FlowCode" flow_code: String, 1 "FlowName" flow_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSceneOutput {
    pub scene_id: Option<String>,
}
model! { CreateSceneOutput {
    0 "SceneId" scene_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubCrowd {
    pub instance_id: String,
    pub source: String,
    pub users: String,
    pub crowd_id: String,
}
operation! { CreateSubCrowd(instance_id: String, source: String, users: String, crowd_id: String)
    "CreateSubCrowd" -> CreateSubCrowdOutput {
    0 "InstanceId" instance_id, 1 "Source" source, 2 "Users" users, 3 "CrowdId" crowd_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/api/v1/crowds/{CrowdId}/subcrowds", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubCrowdOutput {
    pub sub_crowd_id: Option<String>,
}
model! { CreateSubCrowdOutput {
    0 "SubCrowdId" sub_crowd_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTableMeta {
    pub description: String,
    pub fields: Vec<CreateTableMetaFields>,
    pub instance_id: String,
    pub module: String,
    pub name: String,
    pub resource_id: String,
    pub table_name: String,
}

/// What [`CreateTableMeta::new`] takes.
pub struct CreateTableMetaRequired {
    pub description: String,
    pub fields: Vec<CreateTableMetaFields>,
    pub instance_id: String,
    pub module: String,
    pub name: String,
    pub resource_id: String,
    pub table_name: String,
}
operation! { CreateTableMeta{CreateTableMetaRequired: description, fields, instance_id, module, name, resource_id, table_name}
    "CreateTableMeta" -> CreateTableMetaOutput {
    0 "Description" description, 1 "Fields" fields, 2 "InstanceId" instance_id, 3 "Module" module, 4 "Name" name,
    5 "ResourceId" resource_id, 6 "TableName" table_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] { path: "/api/v1/tablemetas", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTableMetaFields {
    pub data_type: Option<String>,
    pub is_dimension_field: Option<bool>,
    pub is_partition_field: Option<String>,
    pub meaning: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}

/// What [`CreateTableMetaFields::new`] takes.
pub struct CreateTableMetaFieldsRequired {
    pub is_dimension_field: bool,
    pub is_partition_field: String,
    pub meaning: String,
    pub name: String,
    pub r#type: String,
}
input! { CreateTableMetaFields{CreateTableMetaFieldsRequired: is_dimension_field, is_partition_field, meaning, name, r#type} {
    0 "DataType" data_type: String, 1 "IsDimensionField" is_dimension_field: bool,
    2 "IsPartitionField" is_partition_field: String, 3 "Meaning" meaning: String, 4 "Name" name: String,
    5 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTableMetaOutput {
    pub table_meta_id: Option<String>,
}
model! { CreateTableMetaOutput {
    0 "TableMetaId" table_meta_id
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None }
] { path: "/api/v1/trafficcontroltargets", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficControlTargetOutput {
    pub traffic_control_target_id: Option<String>,
}
model! { CreateTrafficControlTargetOutput {
    0 "TrafficControlTargetId" traffic_control_target_id
} }

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
    pub service_id: String,
    pub service_ids: Option<Vec<i64>>,
    pub start_time: Option<String>,
    pub statis_behavior_condition_array: Option<String>,
    pub statis_behavior_condition_express: Option<String>,
    pub statis_behavior_condition_type: Option<String>,
    pub traffic_control_targets: Option<Vec<CreateTrafficControlTaskTrafficControlTargets>>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::None },
    Mark { index: 16, location: Location::Body, style: Style::None },
    Mark { index: 17, location: Location::Body, style: Style::None },
    Mark { index: 18, location: Location::Body, style: Style::None },
    Mark { index: 19, location: Location::Body, style: Style::None },
    Mark { index: 20, location: Location::Body, style: Style::None },
    Mark { index: 21, location: Location::Body, style: Style::None },
    Mark { index: 22, location: Location::Body, style: Style::None },
    Mark { index: 23, location: Location::Body, style: Style::None },
    Mark { index: 24, location: Location::Body, style: Style::None },
    Mark { index: 25, location: Location::Body, style: Style::None },
    Mark { index: 26, location: Location::Body, style: Style::None },
    Mark { index: 27, location: Location::Body, style: Style::None },
    Mark { index: 28, location: Location::Body, style: Style::None }
] { path: "/api/v1/trafficcontroltasks", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficControlTaskOutput {
    pub traffic_control_task_id: Option<String>,
}
model! { CreateTrafficControlTaskOutput {
    0 "TrafficControlTaskId" traffic_control_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DebugResourceRule {
    pub instance_id: String,
    pub metric_info: BTreeMap<String, Value>,
    pub region_id: Option<String>,
    pub resource_rule_id: String,
}
operation! { DebugResourceRule(instance_id: String, metric_info: BTreeMap<String, Value>, resource_rule_id: String)
    "DebugResourceRule" -> DebugResourceRuleOutput {
    0 "InstanceId" instance_id, 1 "MetricInfo" metric_info, 2 "RegionId" region_id: String,
    3 "ResourceRuleId" resource_rule_id
} [
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/api/v1/resourcerules/{ResourceRuleId}/action/debug", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DebugResourceRuleOutput {
    pub current_values: Option<BTreeMap<String, Value>>,
    pub output_values: Option<BTreeMap<String, Value>>,
}
model! { DebugResourceRuleOutput {
    0 "CurrentValues" current_values, 1 "OutputValues" output_values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteABMetric {
    pub instance_id: String,
    pub ab_metric_id: String,
}
operation! { DeleteABMetric(instance_id: String, ab_metric_id: String) "DeleteABMetric" -> Empty {
    0 "InstanceId" instance_id, 1 "ABMetricId" ab_metric_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/abmetrics/{ABMetricId}", } }

pub type DeleteABMetricOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteABMetricGroup {
    pub instance_id: String,
    pub ab_metric_group_id: String,
}
operation! { DeleteABMetricGroup(instance_id: String, ab_metric_group_id: String) "DeleteABMetricGroup" -> Empty {
    0 "InstanceId" instance_id, 1 "ABMetricGroupId" ab_metric_group_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/abmetricgroups/{ABMetricGroupId}", } }

pub type DeleteABMetricGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCrowd {
    pub instance_id: String,
    pub crowd_id: String,
}
operation! { DeleteCrowd(instance_id: String, crowd_id: String) "DeleteCrowd" -> Empty {
    0 "InstanceId" instance_id, 1 "CrowdId" crowd_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/crowds/{CrowdId}", } }

pub type DeleteCrowdOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataDiagnosis {
    pub instance_id: String,
    pub data_diagnosis_id: String,
}
operation! { DeleteDataDiagnosis(instance_id: String, data_diagnosis_id: String) "DeleteDataDiagnosis" -> Empty {
    0 "InstanceId" instance_id, 1 "DataDiagnosisId" data_diagnosis_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/datadiagnoses/{DataDiagnosisId}", } }

pub type DeleteDataDiagnosisOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEngineConfig {
    pub delete_all: Option<bool>,
    pub instance_id: Option<String>,
    pub engine_config_id: String,
}
operation! { DeleteEngineConfig(engine_config_id: String) "DeleteEngineConfig" -> Empty {
    0 "DeleteAll" delete_all: bool, 1 "InstanceId" instance_id: String, 2 "EngineConfigId" engine_config_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/engineconfigs/{EngineConfigId}", } }

pub type DeleteEngineConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExperiment {
    pub instance_id: String,
    pub experiment_id: String,
}
operation! { DeleteExperiment(instance_id: String, experiment_id: String) "DeleteExperiment" -> Empty {
    0 "InstanceId" instance_id, 1 "ExperimentId" experiment_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/experiments/{ExperimentId}", } }

pub type DeleteExperimentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExperimentGroup {
    pub instance_id: String,
    pub experiment_group_id: String,
}
operation! { DeleteExperimentGroup(instance_id: String, experiment_group_id: String) "DeleteExperimentGroup" -> Empty {
    0 "InstanceId" instance_id, 1 "ExperimentGroupId" experiment_group_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/experimentgroups/{ExperimentGroupId}", } }

pub type DeleteExperimentGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceResource {
    pub instance_id: String,
    pub resource_id: String,
}
operation! { DeleteInstanceResource(instance_id: String, resource_id: String) "DeleteInstanceResource" -> Empty {
    0 "InstanceId" instance_id, 1 "ResourceId" resource_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/instances/{InstanceId}/resources/{ResourceId}", } }

pub type DeleteInstanceResourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLaboratory {
    pub instance_id: String,
    pub laboratory_id: String,
}
operation! { DeleteLaboratory(instance_id: String, laboratory_id: String) "DeleteLaboratory" -> Empty {
    0 "InstanceId" instance_id, 1 "LaboratoryId" laboratory_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/laboratories/{LaboratoryId}", } }

pub type DeleteLaboratoryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLayer {
    pub instance_id: Option<String>,
    pub layer_id: String,
}
operation! { DeleteLayer(layer_id: String) "DeleteLayer" -> Empty {
    0 "InstanceId" instance_id: String, 1 "LayerId" layer_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/layers/{LayerId}", } }

pub type DeleteLayerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteParam {
    pub instance_id: Option<String>,
    pub param_id: String,
}
operation! { DeleteParam(param_id: String) "DeleteParam" -> Empty {
    0 "InstanceId" instance_id: String, 1 "ParamId" param_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/params/{ParamId}", } }

pub type DeleteParamOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecallManagementService {
    pub instance_id: Option<String>,
    pub recall_management_service_id: String,
}
operation! { DeleteRecallManagementService(recall_management_service_id: String)
    "DeleteRecallManagementService" -> Empty {
    0 "InstanceId" instance_id: String, 1 "RecallManagementServiceId" recall_management_service_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/recallmanagementservices/{RecallManagementServiceId}", } }

pub type DeleteRecallManagementServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecallManagementServiceVersion {
    pub instance_id: Option<String>,
    pub recall_management_service_id: String,
    pub recall_management_service_version_id: String,
}
operation! { DeleteRecallManagementServiceVersion(recall_management_service_id: String, recall_management_service_version_id: String)
    "DeleteRecallManagementServiceVersion" -> Empty {
    0 "InstanceId" instance_id: String, 1 "RecallManagementServiceId" recall_management_service_id,
    2 "RecallManagementServiceVersionId" recall_management_service_version_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/recallmanagementservices/{RecallManagementServiceId}/versions/{RecallManagementServiceVersionId}", } }

pub type DeleteRecallManagementServiceVersionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecallManagementServiceVersionConfig {
    pub instance_id: Option<String>,
    pub recall_management_service_id: String,
    pub recall_management_service_version_id: String,
    pub recall_management_service_version_config_id: String,
}
operation! { DeleteRecallManagementServiceVersionConfig(recall_management_service_id: String, recall_management_service_version_id: String, recall_management_service_version_config_id: String)
    "DeleteRecallManagementServiceVersionConfig" -> Empty {
    0 "InstanceId" instance_id: String, 1 "RecallManagementServiceId" recall_management_service_id,
    2 "RecallManagementServiceVersionId" recall_management_service_version_id,
    3 "RecallManagementServiceVersionConfigId" recall_management_service_version_config_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/recallmanagementservices/{RecallManagementServiceId}/versions/{RecallManagementServiceVersionId}/configs/{RecallManagementServiceVersionConfigId}", } }

pub type DeleteRecallManagementServiceVersionConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecallManagementTable {
    pub instance_id: String,
    pub recall_management_table_id: String,
}
operation! { DeleteRecallManagementTable(instance_id: String, recall_management_table_id: String)
    "DeleteRecallManagementTable" -> Empty {
    0 "InstanceId" instance_id, 1 "RecallManagementTableId" recall_management_table_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/recallmanagementtables/{RecallManagementTableId}", } }

pub type DeleteRecallManagementTableOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceRule {
    pub instance_id: String,
    pub resource_rule_id: String,
}
operation! { DeleteResourceRule(instance_id: String, resource_rule_id: String) "DeleteResourceRule" -> Empty {
    0 "InstanceId" instance_id, 1 "ResourceRuleId" resource_rule_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/resourcerules/{ResourceRuleId}", } }

pub type DeleteResourceRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceRuleItem {
    pub instance_id: String,
    pub resource_rule_id: String,
    pub resource_rule_item_id: String,
}
operation! { DeleteResourceRuleItem(instance_id: String, resource_rule_id: String, resource_rule_item_id: String)
    "DeleteResourceRuleItem" -> Empty {
    0 "InstanceId" instance_id, 1 "ResourceRuleId" resource_rule_id, 2 "ResourceRuleItemId" resource_rule_item_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/resourcerules/{ResourceRuleId}/items/{ResourceRuleItemId}", } }

pub type DeleteResourceRuleItemOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSampleConsistencyJob {
    pub instance_id: String,
    pub sample_consistency_job_id: String,
}
operation! { DeleteSampleConsistencyJob(instance_id: String, sample_consistency_job_id: String)
    "DeleteSampleConsistencyJob" -> Empty {
    0 "InstanceId" instance_id, 1 "SampleConsistencyJobId" sample_consistency_job_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/sampleconsistencyjobs/{SampleConsistencyJobId}", } }

pub type DeleteSampleConsistencyJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScene {
    pub instance_id: Option<String>,
    pub scene_id: String,
}
operation! { DeleteScene(scene_id: String) "DeleteScene" -> Empty {
    0 "InstanceId" instance_id: String, 1 "SceneId" scene_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/scenes/{SceneId}", } }

pub type DeleteSceneOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubCrowd {
    pub instance_id: String,
    pub crowd_id: String,
    pub sub_crowd_id: String,
}
operation! { DeleteSubCrowd(instance_id: String, crowd_id: String, sub_crowd_id: String) "DeleteSubCrowd" -> Empty {
    0 "InstanceId" instance_id, 1 "CrowdId" crowd_id, 2 "SubCrowdId" sub_crowd_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/crowds/{CrowdId}/subcrowds/{SubCrowdId}", } }

pub type DeleteSubCrowdOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTableMeta {
    pub instance_id: String,
    pub table_meta_id: String,
}
operation! { DeleteTableMeta(instance_id: String, table_meta_id: String) "DeleteTableMeta" -> Empty {
    0 "InstanceId" instance_id, 1 "TableMetaId" table_meta_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/tablemetas/{TableMetaId}", } }

pub type DeleteTableMetaOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrafficControlTarget {
    pub instance_id: Option<String>,
    pub traffic_control_target_id: String,
}
operation! { DeleteTrafficControlTarget(traffic_control_target_id: String) "DeleteTrafficControlTarget" -> Empty {
    0 "InstanceId" instance_id: String, 1 "TrafficControlTargetId" traffic_control_target_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/trafficcontroltargets/{TrafficControlTargetId}", } }

pub type DeleteTrafficControlTargetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrafficControlTask {
    pub instance_id: Option<String>,
    pub traffic_control_task_id: String,
}
operation! { DeleteTrafficControlTask(traffic_control_task_id: String) "DeleteTrafficControlTask" -> Empty {
    0 "InstanceId" instance_id: String, 1 "TrafficControlTaskId" traffic_control_task_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/trafficcontroltasks/{TrafficControlTaskId}", } }

pub type DeleteTrafficControlTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployTrafficControlTaskCode {
    pub environment: Option<String>,
    pub instance_id: Option<String>,
    pub retry_deploy: Option<bool>,
    pub traffic_control_task_id: String,
}
operation! { DeployTrafficControlTaskCode(traffic_control_task_id: String) "DeployTrafficControlTaskCode" -> Empty {
    0 "Environment" environment: String, 1 "InstanceId" instance_id: String, 2 "RetryDeploy" retry_deploy: bool,
    3 "TrafficControlTaskId" traffic_control_task_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/api/v1/trafficcontroltasks/{TrafficControlTaskId}/action/deploycode", body: BodyStyle::Json, } }

pub type DeployTrafficControlTaskCodeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportRecallManagementTable {
    pub instance_id: Option<String>,
    pub maxcompute_project_name: Option<String>,
    pub maxcompute_schema: Option<String>,
    pub maxcompute_table_name: Option<String>,
    pub partitions: Option<BTreeMap<String, String>>,
    pub recall_management_table_version_id: Option<String>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None }
] { path: "/api/v1/recallmanagementtables/{RecallManagementTableId}/action/export", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportRecallManagementTableOutput {
    pub recall_management_job_id: Option<String>,
}
model! { ExportRecallManagementTableOutput {
    0 "RecallManagementJobId" recall_management_job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateAlgorithmCustomizationScript {
    pub deploy_mode: Option<String>,
    pub instance_id: Option<String>,
    pub module_field_types: Option<BTreeMap<String, Value>>,
    pub algorithm_customization_id: String,
}
operation! { GenerateAlgorithmCustomizationScript(algorithm_customization_id: String)
    "GenerateAlgorithmCustomizationScript" -> GenerateAlgorithmCustomizationScriptOutput {
    0 "DeployMode" deploy_mode: String, 1 "InstanceId" instance_id: String,
    2 "ModuleFieldTypes" module_field_types: BTreeMap<String, Value>,
    3 "AlgorithmCustomizationId" algorithm_customization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/api/v1/algorithmcustomizations/{AlgorithmCustomizationId}/action/generatescript", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateAlgorithmCustomizationScriptOutput {
    pub log_id: Option<String>,
    pub oss_address: Option<String>,
}
model! { GenerateAlgorithmCustomizationScriptOutput {
    0 "LogId" log_id, 1 "OssAddress" oss_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTrafficControlTaskCode {
    pub environment: Option<String>,
    pub instance_id: String,
    pub traffic_control_task_id: String,
}
operation! { GenerateTrafficControlTaskCode(instance_id: String, traffic_control_task_id: String)
    "GenerateTrafficControlTaskCode" -> GenerateTrafficControlTaskCodeOutput {
    0 "Environment" environment: String, 1 "InstanceId" instance_id, 2 "TrafficControlTaskId" traffic_control_task_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/api/v1/trafficcontroltasks/{TrafficControlTaskId}/action/generatecode", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTrafficControlTaskCodeOutput {
    pub code: Option<String>,
    pub pre_need_config: Option<bool>,
}
model! { GenerateTrafficControlTaskCodeOutput {
    0 "Code" code, 1 "PreNeedConfig" pre_need_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTrafficControlTaskConfig {
    pub instance_id: Option<String>,
    pub traffic_control_task_id: String,
}
operation! { GenerateTrafficControlTaskConfig(traffic_control_task_id: String)
    "GenerateTrafficControlTaskConfig" -> GenerateTrafficControlTaskConfigOutput {
    0 "InstanceId" instance_id: String, 1 "TrafficControlTaskId" traffic_control_task_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/trafficcontroltasks/{TrafficControlTaskId}/action/generateconfig", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTrafficControlTaskConfigOutput {
    pub config: Option<String>,
}
model! { GenerateTrafficControlTaskConfigOutput {
    0 "Config" config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetABMetric {
    pub instance_id: String,
    pub ab_metric_id: String,
}
operation! { GetABMetric(instance_id: String, ab_metric_id: String) "GetABMetric" -> GetABMetricOutput {
    0 "InstanceId" instance_id, 1 "ABMetricId" ab_metric_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/abmetrics/{ABMetricId}", } }

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
    0 "AggregationByUser" aggregation_by_user, 1 "Definition" definition, 2 "Denominator" denominator,
    3 "Description" description, 4 "IsBinomialDistribution" is_binomial_distribution, 5 "LeftMetricId" left_metric_id,
    6 "Name" name, 7 "NeedSignificance" need_significance, 8 "Numerator" numerator, 9 "Operator" operator,
    10 "Realtime" realtime, 11 "ResultResourceId" result_resource_id, 12 "ResultTableMetaId" result_table_meta_id,
    13 "RightMetricId" right_metric_id, 14 "SceneId" scene_id, 15 "SceneName" scene_name,
    16 "StatisticsCycle" statistics_cycle, 17 "TableMetaId" table_meta_id, 18 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetABMetricGroup {
    pub instance_id: String,
    pub ab_metric_group_id: String,
}
operation! { GetABMetricGroup(instance_id: String, ab_metric_group_id: String)
    "GetABMetricGroup" -> GetABMetricGroupOutput {
    0 "InstanceId" instance_id, 1 "ABMetricGroupId" ab_metric_group_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/abmetricgroups/{ABMetricGroupId}", } }

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
    0 "ABMetricIds" ab_metric_ids, 1 "ABMetricNames" ab_metric_names, 2 "Description" description, 3 "Name" name,
    4 "Owner" owner, 5 "Realtime" realtime, 6 "SceneId" scene_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCalculationJob {
    pub instance_id: String,
    pub calculation_job_id: String,
}
operation! { GetCalculationJob(instance_id: String, calculation_job_id: String)
    "GetCalculationJob" -> GetCalculationJobOutput {
    0 "InstanceId" instance_id, 1 "CalculationJobId" calculation_job_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/calculationjobs/{CalculationJobId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCalculationJobOutput {
    pub ab_metric_id: Option<String>,
    pub ab_metric_name: Option<String>,
    pub biz_date: Option<String>,
    pub config: Option<String>,
    pub gmt_ran_time: Option<String>,
    pub job_message: Option<Vec<String>>,
    pub job_source: Option<String>,
    pub status: Option<String>,
}
model! { GetCalculationJobOutput {
    0 "ABMetricId" ab_metric_id, 1 "ABMetricName" ab_metric_name, 2 "BizDate" biz_date, 3 "Config" config,
    4 "GmtRanTime" gmt_ran_time, 5 "JobMessage" job_message, 6 "JobSource" job_source, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataDiagnosis {
    pub instance_id: String,
    pub data_diagnosis_id: String,
}
operation! { GetDataDiagnosis(instance_id: String, data_diagnosis_id: String)
    "GetDataDiagnosis" -> GetDataDiagnosisOutput {
    0 "InstanceId" instance_id, 1 "DataDiagnosisId" data_diagnosis_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/datadiagnoses/{DataDiagnosisId}", } }

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
    0 "Config" config, 1 "CycleTime" cycle_time, 2 "GmtCreateTime" gmt_create_time,
    3 "GmtModifiedTime" gmt_modified_time, 4 "LeftTableMetaId" left_table_meta_id,
    5 "LeftTablePartitionField" left_table_partition_field, 6 "Name" name, 7 "PartitionField" partition_field,
    8 "RightTableMetaId" right_table_meta_id, 9 "RightTablePartitionField" right_table_partition_field,
    10 "TableMetaId" table_meta_id, 11 "TableMetaName" table_meta_name, 12 "TopNQuantity" top_n_quantity,
    13 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEngineConfig {
    pub instance_id: Option<String>,
    pub engine_config_id: String,
}
operation! { GetEngineConfig(engine_config_id: String) "GetEngineConfig" -> GetEngineConfigOutput {
    0 "InstanceId" instance_id: String, 1 "EngineConfigId" engine_config_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/engineconfigs/{EngineConfigId}", } }

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
    0 "ConfigValue" config_value, 1 "Description" description, 2 "Environment" environment,
    3 "GmtCreateTime" gmt_create_time, 4 "GmtModifiedTime" gmt_modified_time, 5 "GmtReleasedTime" gmt_released_time,
    6 "Name" name, 7 "Status" status, 8 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperiment {
    pub instance_id: String,
    pub experiment_id: String,
}
operation! { GetExperiment(instance_id: String, experiment_id: String) "GetExperiment" -> GetExperimentOutput {
    0 "InstanceId" instance_id, 1 "ExperimentId" experiment_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/experiments/{ExperimentId}", } }

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
    0 "AliasExperimentId" alias_experiment_id, 1 "Buckets" buckets, 2 "Config" config, 3 "DebugCrowdId" debug_crowd_id,
    4 "DebugUsers" debug_users, 5 "Description" description, 6 "ExperimentGroupId" experiment_group_id,
    7 "FlowPercent" flow_percent, 8 "GmtCreateTime" gmt_create_time, 9 "GmtModifiedTime" gmt_modified_time,
    10 "LaboratoryId" laboratory_id, 11 "LayerId" layer_id, 12 "Name" name, 13 "SceneId" scene_id, 14 "Status" status,
    15 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentGroup {
    pub instance_id: String,
    pub experiment_group_id: String,
}
operation! { GetExperimentGroup(instance_id: String, experiment_group_id: String)
    "GetExperimentGroup" -> GetExperimentGroupOutput {
    0 "InstanceId" instance_id, 1 "ExperimentGroupId" experiment_group_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/experimentgroups/{ExperimentGroupId}", } }

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
    0 "Config" config, 1 "CrowdId" crowd_id, 2 "CrowdTargetType" crowd_target_type, 3 "DebugCrowdId" debug_crowd_id,
    4 "DebugUsers" debug_users, 5 "Description" description, 6 "DistributionTimeDuration" distribution_time_duration,
    7 "DistributionType" distribution_type, 8 "Filter" filter, 9 "HoldingBuckets" holding_buckets,
    10 "LaboratoryId" laboratory_id, 11 "LayerId" layer_id, 12 "Name" name, 13 "NeedAA" need_aa, 14 "Owner" owner,
    15 "RandomFlow" random_flow, 16 "ReservedBuckets" reserved_buckets, 17 "SceneId" scene_id, 18 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeatureConsistencyCheckJob {
    pub instance_id: Option<String>,
    pub feature_consistency_check_job_id: String,
}
operation! { GetFeatureConsistencyCheckJob(feature_consistency_check_job_id: String)
    "GetFeatureConsistencyCheckJob" -> GetFeatureConsistencyCheckJobOutput {
    0 "InstanceId" instance_id: String, 1 "FeatureConsistencyCheckJobId" feature_consistency_check_job_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/featureconsistencycheck/jobs/{FeatureConsistencyCheckJobId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeatureConsistencyCheckJobOutput {
    pub config: Option<String>,
    pub feature_consistency_check_job_config_id: Option<String>,
    pub feature_consistency_check_job_config_name: Option<String>,
    pub gmt_end_time: Option<String>,
    pub gmt_start_time: Option<String>,
    pub logs: Option<Vec<String>>,
    pub status: Option<String>,
}
model! { GetFeatureConsistencyCheckJobOutput {
    0 "Config" config, 1 "FeatureConsistencyCheckJobConfigId" feature_consistency_check_job_config_id,
    2 "FeatureConsistencyCheckJobConfigName" feature_consistency_check_job_config_name, 3 "GmtEndTime" gmt_end_time,
    4 "GmtStartTime" gmt_start_time, 5 "Logs" logs, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeatureConsistencyCheckJobConfig {
    pub instance_id: String,
    pub feature_consistency_check_job_config_id: String,
}
operation! { GetFeatureConsistencyCheckJobConfig(instance_id: String, feature_consistency_check_job_config_id: String)
    "GetFeatureConsistencyCheckJobConfig" -> GetFeatureConsistencyCheckJobConfigOutput {
    0 "InstanceId" instance_id, 1 "FeatureConsistencyCheckJobConfigId" feature_consistency_check_job_config_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/featureconsistencycheck/jobconfigs/{FeatureConsistencyCheckJobConfigId}", } }

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
    0 "CompareFeature" compare_feature, 1 "DatasetId" dataset_id, 2 "DatasetMountPath" dataset_mount_path,
    3 "DatasetName" dataset_name, 4 "DatasetType" dataset_type, 5 "DatasetUri" dataset_uri,
    6 "DefaultRoute" default_route, 7 "EasServiceName" eas_service_name, 8 "EasyRecPackagePath" easy_rec_package_path,
    9 "EasyRecVersion" easy_rec_version, 10 "FeatureDisplayExclude" feature_display_exclude,
    11 "FeatureLandingResourceId" feature_landing_resource_id,
    12 "FeatureLandingResourceUri" feature_landing_resource_uri, 13 "FeaturePriority" feature_priority,
    14 "FeatureStoreItemId" feature_store_item_id, 15 "FeatureStoreModelId" feature_store_model_id,
    16 "FeatureStoreProjectId" feature_store_project_id, 17 "FeatureStoreProjectName" feature_store_project_name,
    18 "FeatureStoreSeqFeatureView" feature_store_seq_feature_view, 19 "FeatureStoreUserId" feature_store_user_id,
    20 "FgJarVersion" fg_jar_version, 21 "FgJsonFileName" fg_json_file_name, 22 "GenerateZip" generate_zip,
    23 "GmtCreateTime" gmt_create_time, 24 "GmtModifiedTime" gmt_modified_time, 25 "ItemIdField" item_id_field,
    26 "ItemTable" item_table, 27 "ItemTablePartitionField" item_table_partition_field,
    28 "ItemTablePartitionFieldFormat" item_table_partition_field_format,
    29 "LatestJobGmtSamplingEndTime" latest_job_gmt_sampling_end_time,
    30 "LatestJobGmtSamplingStartTime" latest_job_gmt_sampling_start_time, 31 "LatestJobId" latest_job_id,
    32 "Name" name, 33 "OssBucket" oss_bucket, 34 "OssResourceId" oss_resource_id,
    35 "PredictWorkerCount" predict_worker_count, 36 "PredictWorkerCpu" predict_worker_cpu,
    37 "PredictWorkerMemory" predict_worker_memory, 38 "ResourceConfig" resource_config, 39 "SampleRate" sample_rate,
    40 "SceneId" scene_id, 41 "SceneName" scene_name, 42 "SecurityGroupId" security_group_id, 43 "ServiceId" service_id,
    44 "ServiceName" service_name, 45 "Status" status, 46 "SwitchId" switch_id, 47 "UseFeatureStore" use_feature_store,
    48 "UserIdField" user_id_field, 49 "UserTable" user_table, 50 "UserTablePartitionField" user_table_partition_field,
    51 "UserTablePartitionFieldFormat" user_table_partition_field_format, 52 "VpcId" vpc_id,
    53 "WorkflowName" workflow_name, 54 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstance {
    pub instance_id: String,
}
operation! { GetInstance(instance_id: String) "GetInstance" -> GetInstanceOutput {
    0 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/instances/{InstanceId}", } }

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
    0 "ChargeType" charge_type, 1 "CommodityCode" commodity_code, 2 "Config" config, 3 "ExpiredTime" expired_time,
    4 "GmtCreateTime" gmt_create_time, 5 "GmtModifiedTime" gmt_modified_time, 6 "InstanceId" instance_id,
    7 "OperatingTool" operating_tool, 8 "RegionId" region_id, 9 "Status" status, 10 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceConfig {
    pub data_managements: Option<Vec<GetInstanceDataManagements>>,
    pub engines: Option<Vec<GetInstanceEngines>>,
    pub monitors: Option<Vec<GetInstanceMonitors>>,
}
model! { GetInstanceConfig {
    0 "DataManagements" data_managements, 1 "Engines" engines, 2 "Monitors" monitors
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceDataManagements {
    pub component_code: Option<String>,
    pub meta: Option<BTreeMap<String, Value>>,
    pub r#type: Option<String>,
}
model! { GetInstanceDataManagements {
    0 "ComponentCode" component_code, 1 "Meta" meta, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceEngines {
    pub component_code: Option<String>,
    pub meta: Option<BTreeMap<String, Value>>,
    pub r#type: Option<String>,
}
model! { GetInstanceEngines {
    0 "ComponentCode" component_code, 1 "Meta" meta, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceMonitors {
    pub component_code: Option<String>,
    pub meta: Option<BTreeMap<String, Value>>,
    pub r#type: Option<String>,
}
model! { GetInstanceMonitors {
    0 "ComponentCode" component_code, 1 "Meta" meta, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceOperatingTool {
    pub is_enable: Option<bool>,
}
model! { GetInstanceOperatingTool {
    0 "IsEnable" is_enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceResource {
    pub instance_id: String,
    pub resource_id: String,
}
operation! { GetInstanceResource(instance_id: String, resource_id: String)
    "GetInstanceResource" -> GetInstanceResourceOutput {
    0 "InstanceId" instance_id, 1 "ResourceId" resource_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/instances/{InstanceId}/resources/{ResourceId}", } }

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
    0 "Category" category, 1 "Config" config, 2 "GmtCreateTime" gmt_create_time, 3 "GmtModifiedTime" gmt_modified_time,
    4 "Group" group, 5 "ResourceId" resource_id, 6 "Type" r#type, 7 "Uri" uri
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceResourceTable {
    pub instance_id: String,
    pub resource_id: String,
    pub table_name: String,
}
operation! { GetInstanceResourceTable(instance_id: String, resource_id: String, table_name: String)
    "GetInstanceResourceTable" -> GetInstanceResourceTableOutput {
    0 "InstanceId" instance_id, 1 "ResourceId" resource_id, 2 "TableName" table_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/instances/{InstanceId}/resources/{ResourceId}/tables/{TableName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceResourceTableOutput {
    pub fields: Option<Vec<GetInstanceResourceTableFields>>,
    pub table_name: Option<String>,
}
model! { GetInstanceResourceTableOutput {
    0 "Fields" fields, 1 "TableName" table_name
} }

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
    0 "IsDimensionField" is_dimension_field, 1 "IsPartitionField" is_partition_field, 2 "Meaning" meaning,
    3 "Name" name, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLaboratory {
    pub instance_id: String,
    pub laboratory_id: String,
}
operation! { GetLaboratory(instance_id: String, laboratory_id: String) "GetLaboratory" -> GetLaboratoryOutput {
    0 "InstanceId" instance_id, 1 "LaboratoryId" laboratory_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/laboratories/{LaboratoryId}", } }

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
    0 "BucketCount" bucket_count, 1 "BucketType" bucket_type, 2 "Buckets" buckets, 3 "CrowdId" crowd_id,
    4 "DebugCrowdId" debug_crowd_id, 5 "DebugUsers" debug_users, 6 "Description" description,
    7 "Environment" environment, 8 "Filter" filter, 9 "Name" name, 10 "SceneId" scene_id, 11 "Status" status,
    12 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLayer {
    pub instance_id: String,
    pub layer_id: String,
}
operation! { GetLayer(instance_id: String, layer_id: String) "GetLayer" -> GetLayerOutput {
    0 "InstanceId" instance_id, 1 "LayerId" layer_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/layers/{LayerId}", } }

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
    0 "Description" description, 1 "GmtCreateTime" gmt_create_time, 2 "LaboratoryId" laboratory_id, 3 "Name" name,
    4 "ResidualFlow" residual_flow, 5 "SceneId" scene_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementConfig {
    pub instance_id: Option<String>,
}
operation! { GetRecallManagementConfig() "GetRecallManagementConfig" -> GetRecallManagementConfigOutput {
    0 "InstanceId" instance_id: String
} { method: "GET", path: "/api/v1/recallmanagementconfigs", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementConfigOutput {
    pub network_configs: Option<Vec<GetRecallManagementConfigNetworkConfigs>>,
    pub user_name: Option<String>,
}
model! { GetRecallManagementConfigOutput {
    0 "NetworkConfigs" network_configs, 1 "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementConfigNetworkConfigs {
    pub private_link_address: Option<String>,
    pub public_endpoint: Option<String>,
    pub status: Option<String>,
    pub token: Option<Secret>,
    pub vpc_id: Option<String>,
    pub vswitch_ids: Option<BTreeMap<String, String>>,
}
model! { GetRecallManagementConfigNetworkConfigs {
    0 "PrivateLinkAddress" private_link_address, 1 "PublicEndpoint" public_endpoint, 2 "Status" status, 3 "Token" token,
    4 "VpcId" vpc_id, 5 "VswitchIds" vswitch_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementJob {
    pub instance_id: String,
    pub recall_management_job_id: String,
}
operation! { GetRecallManagementJob(instance_id: String, recall_management_job_id: String)
    "GetRecallManagementJob" -> GetRecallManagementJobOutput {
    0 "InstanceId" instance_id, 1 "RecallManagementJobId" recall_management_job_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/recallmanagementjobs/{RecallManagementJobId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementJobOutput {
    pub end_time: Option<String>,
    pub log: Option<String>,
    pub recall_management_job_id: Option<String>,
    pub recall_management_table_info: Option<GetRecallManagementJobRecallManagementTableInfo>,
    pub recall_manager_table_info: Option<GetRecallManagementJobRecallManagerTableInfo>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
model! { GetRecallManagementJobOutput {
    0 "EndTime" end_time, 1 "Log" log, 2 "RecallManagementJobId" recall_management_job_id,
    3 "RecallManagementTableInfo" recall_management_table_info, 4 "RecallManagerTableInfo" recall_manager_table_info,
    5 "StartTime" start_time, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementJobRecallManagementTableInfo {
    pub data_version: Option<String>,
    pub recall_management_table_version_id: Option<String>,
    pub source_table_data_size: Option<String>,
    pub source_table_row_count: Option<String>,
}
model! { GetRecallManagementJobRecallManagementTableInfo {
    0 "DataVersion" data_version, 1 "RecallManagementTableVersionId" recall_management_table_version_id,
    2 "SourceTableDataSize" source_table_data_size, 3 "SourceTableRowCount" source_table_row_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementJobRecallManagerTableInfo {
    pub data_version: Option<String>,
    pub recall_manager_table_version_id: Option<String>,
    pub source_table_data_size: Option<String>,
    pub source_table_row_count: Option<String>,
}
model! { GetRecallManagementJobRecallManagerTableInfo {
    0 "DataVersion" data_version, 1 "RecallManagerTableVersionId" recall_manager_table_version_id,
    2 "SourceTableDataSize" source_table_data_size, 3 "SourceTableRowCount" source_table_row_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementService {
    pub instance_id: Option<String>,
    pub recall_management_service_id: String,
}
operation! { GetRecallManagementService(recall_management_service_id: String)
    "GetRecallManagementService" -> GetRecallManagementServiceOutput {
    0 "InstanceId" instance_id: String, 1 "RecallManagementServiceId" recall_management_service_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/recallmanagementservices/{RecallManagementServiceId}", } }

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
    0 "CurrentRecallManagementServiceVersionId" current_recall_management_service_version_id,
    1 "CurrentRecallManagementServiceVersionName" current_recall_management_service_version_name,
    2 "Description" description, 3 "GmtCreateTime" gmt_create_time, 4 "GmtModifiedTime" gmt_modified_time,
    5 "Name" name, 6 "RecallManagementServiceId" recall_management_service_id, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementServiceVersion {
    pub instance_id: Option<String>,
    pub recall_management_service_id: String,
    pub recall_management_service_version_id: String,
}
operation! { GetRecallManagementServiceVersion(recall_management_service_id: String, recall_management_service_version_id: String)
    "GetRecallManagementServiceVersion" -> GetRecallManagementServiceVersionOutput {
    0 "InstanceId" instance_id: String, 1 "RecallManagementServiceId" recall_management_service_id,
    2 "RecallManagementServiceVersionId" recall_management_service_version_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/recallmanagementservices/{RecallManagementServiceId}/versions/{RecallManagementServiceVersionId}", } }

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
    0 "Configs" configs, 1 "GmtCreateTime" gmt_create_time, 2 "GmtModifiedTime" gmt_modified_time,
    3 "IsEffective" is_effective, 4 "Name" name,
    5 "RecallManagementServiceVersionId" recall_management_service_version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementServiceVersionConfigs {
    pub merge_config: Option<GetRecallManagementServiceVersionMergeConfig>,
    pub recall_configs: Option<Vec<GetRecallManagementServiceVersionRecallConfigs>>,
}
model! { GetRecallManagementServiceVersionConfigs {
    0 "MergeConfig" merge_config, 1 "RecallConfigs" recall_configs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementServiceVersionMergeConfig {
    pub extended_config: Option<String>,
    pub filter_expression: Option<String>,
    pub filter_recall_management_table_ids: Option<Vec<String>>,
    pub item_recall_management_table_id: Option<String>,
    pub item_table_fields: Option<Vec<String>>,
    pub merge_type: Option<String>,
    pub recall_management_service_version_config_id: Option<String>,
}
model! { GetRecallManagementServiceVersionMergeConfig {
    0 "ExtendedConfig" extended_config, 1 "FilterExpression" filter_expression,
    2 "FilterRecallManagementTableIds" filter_recall_management_table_ids,
    3 "ItemRecallManagementTableId" item_recall_management_table_id, 4 "ItemTableFields" item_table_fields,
    5 "MergeType" merge_type, 6 "RecallManagementServiceVersionConfigId" recall_management_service_version_config_id
} }

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
    pub operators: Option<Vec<GetRecallManagementServiceVersionOperators>>,
    pub priority: Option<i64>,
    pub recall_management_service_version_config_id: Option<String>,
    pub recall_management_table_id: Option<String>,
    pub recall_type: Option<String>,
    pub sort_fields: Option<String>,
    pub user_vector_field: Option<String>,
    pub user_vector_recall_management_table_id: Option<String>,
}
model! { GetRecallManagementServiceVersionRecallConfigs {
    0 "Description" description, 1 "ExtendedConfig" extended_config, 2 "ItemConditionArray" item_condition_array,
    3 "ItemConditionExpression" item_condition_expression, 4 "ItemVectorField" item_vector_field,
    5 "ItemVectorRecallManagementTableId" item_vector_recall_management_table_id, 6 "Name" name,
    7 "Operators" operators, 8 "Priority" priority,
    9 "RecallManagementServiceVersionConfigId" recall_management_service_version_config_id,
    10 "RecallManagementTableId" recall_management_table_id, 11 "RecallType" recall_type, 12 "SortFields" sort_fields,
    13 "UserVectorField" user_vector_field,
    14 "UserVectorRecallManagementTableId" user_vector_recall_management_table_id
} }

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
    0 "FeatureConfig" feature_config, 1 "FilterConfig" filter_config, 2 "JoinConfig" join_config,
    3 "OperatorType" operator_type, 4 "TriggerConfig" trigger_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementServiceVersionFeatureConfig {
    pub expression: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetRecallManagementServiceVersionFeatureConfig {
    0 "Expression" expression, 1 "Name" name, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementServiceVersionFilterConfig {
    pub experession: Option<String>,
}
model! { GetRecallManagementServiceVersionFilterConfig {
    0 "Experession" experession
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementServiceVersionJoinConfig {
    pub field: Option<String>,
    pub output_fields: Option<Vec<String>>,
    pub recall_management_table_id: Option<String>,
}
model! { GetRecallManagementServiceVersionJoinConfig {
    0 "Field" field, 1 "OutputFields" output_fields, 2 "RecallManagementTableId" recall_management_table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementServiceVersionTriggerConfig {
    pub field: Option<String>,
    pub field_quantity_limit: Option<i64>,
    pub is_rand_sort: Option<bool>,
    pub sort_field: Option<String>,
}
model! { GetRecallManagementServiceVersionTriggerConfig {
    0 "Field" field, 1 "FieldQuantityLimit" field_quantity_limit, 2 "IsRandSort" is_rand_sort, 3 "SortField" sort_field
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementServiceVersionConfig {
    pub instance_id: Option<String>,
    pub recall_management_service_id: String,
    pub recall_management_service_version_id: String,
    pub recall_management_service_version_config_id: String,
}
operation! { GetRecallManagementServiceVersionConfig(recall_management_service_id: String, recall_management_service_version_id: String, recall_management_service_version_config_id: String)
    "GetRecallManagementServiceVersionConfig" -> GetRecallManagementServiceVersionConfigOutput {
    0 "InstanceId" instance_id: String, 1 "RecallManagementServiceId" recall_management_service_id,
    2 "RecallManagementServiceVersionId" recall_management_service_version_id,
    3 "RecallManagementServiceVersionConfigId" recall_management_service_version_config_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/recallmanagementservices/{RecallManagementServiceId}/versions/{RecallManagementServiceVersionId}/configs/{RecallManagementServiceVersionConfigId}", } }

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
    0 "ConfigType" config_type, 1 "GmtCreateTime" gmt_create_time, 2 "GmtModifiedTime" gmt_modified_time,
    3 "MergeConfig" merge_config, 4 "RecallConfig" recall_config,
    5 "RecallManagementServiceId" recall_management_service_id,
    6 "RecallManagementServiceVersionConfigId" recall_management_service_version_config_id,
    7 "RecallManagementServiceVersionId" recall_management_service_version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementServiceVersionConfigMergeConfig {
    pub extended_config: Option<String>,
    pub filter_expression: Option<String>,
    pub filter_recall_management_table_ids: Option<Vec<String>>,
    pub item_recall_management_table_id: Option<String>,
    pub item_table_fields: Option<Vec<String>>,
    pub merge_type: Option<String>,
    pub recall_management_service_version_config_id: Option<String>,
}
model! { GetRecallManagementServiceVersionConfigMergeConfig {
    0 "ExtendedConfig" extended_config, 1 "FilterExpression" filter_expression,
    2 "FilterRecallManagementTableIds" filter_recall_management_table_ids,
    3 "ItemRecallManagementTableId" item_recall_management_table_id, 4 "ItemTableFields" item_table_fields,
    5 "MergeType" merge_type, 6 "RecallManagementServiceVersionConfigId" recall_management_service_version_config_id
} }

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
    pub operators: Option<Vec<GetRecallManagementServiceVersionConfigOperators>>,
    pub priority: Option<i64>,
    pub recall_management_service_version_config_id: Option<String>,
    pub recall_management_table_id: Option<String>,
    pub recall_type: Option<String>,
    pub sort_fields: Option<String>,
    pub user_vector_field: Option<String>,
    pub user_vector_recall_management_table_id: Option<String>,
}
model! { GetRecallManagementServiceVersionConfigRecallConfig {
    0 "Description" description, 1 "ExtendedConfig" extended_config, 2 "ItemConditionArray" item_condition_array,
    3 "ItemConditionExpression" item_condition_expression, 4 "ItemVectorField" item_vector_field,
    5 "ItemVectorRecallManagementTableId" item_vector_recall_management_table_id, 6 "Name" name,
    7 "Operators" operators, 8 "Priority" priority,
    9 "RecallManagementServiceVersionConfigId" recall_management_service_version_config_id,
    10 "RecallManagementTableId" recall_management_table_id, 11 "RecallType" recall_type, 12 "SortFields" sort_fields,
    13 "UserVectorField" user_vector_field,
    14 "UserVectorRecallManagementTableId" user_vector_recall_management_table_id
} }

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
    0 "FeatureConfig" feature_config, 1 "FilterConfig" filter_config, 2 "JoinConfig" join_config,
    3 "OperatorType" operator_type, 4 "TriggerConfig" trigger_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementServiceVersionConfigFeatureConfig {
    pub expression: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetRecallManagementServiceVersionConfigFeatureConfig {
    0 "Expression" expression, 1 "Name" name, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementServiceVersionConfigFilterConfig {
    pub expression: Option<String>,
}
model! { GetRecallManagementServiceVersionConfigFilterConfig {
    0 "Expression" expression
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementServiceVersionConfigJoinConfig {
    pub field: Option<String>,
    pub output_fields: Option<Vec<String>>,
    pub recall_management_table_id: Option<String>,
}
model! { GetRecallManagementServiceVersionConfigJoinConfig {
    0 "Field" field, 1 "OutputFields" output_fields, 2 "RecallManagementTableId" recall_management_table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementServiceVersionConfigTriggerConfig {
    pub field: Option<String>,
    pub field_quantity_limit: Option<i64>,
    pub is_rand_sort: Option<bool>,
    pub sort_field: Option<String>,
}
model! { GetRecallManagementServiceVersionConfigTriggerConfig {
    0 "Field" field, 1 "FieldQuantityLimit" field_quantity_limit, 2 "IsRandSort" is_rand_sort, 3 "SortField" sort_field
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementTable {
    pub instance_id: String,
    pub recall_management_table_id: String,
}
operation! { GetRecallManagementTable(instance_id: String, recall_management_table_id: String)
    "GetRecallManagementTable" -> GetRecallManagementTableOutput {
    0 "InstanceId" instance_id, 1 "RecallManagementTableId" recall_management_table_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/recallmanagementtables/{RecallManagementTableId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementTableOutput {
    pub can_delete: Option<bool>,
    pub config: Option<String>,
    pub data_source: Option<String>,
    pub description: Option<String>,
    pub enable_data_size_fluctuation_threshold: Option<bool>,
    pub enable_row_count_fluctuation_threshold: Option<bool>,
    pub fields: Option<Vec<GetRecallManagementTableFields>>,
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
    0 "CanDelete" can_delete, 1 "Config" config, 2 "DataSource" data_source, 3 "Description" description,
    4 "EnableDataSizeFluctuationThreshold" enable_data_size_fluctuation_threshold,
    5 "EnableRowCountFluctuationThreshold" enable_row_count_fluctuation_threshold, 6 "Fields" fields,
    7 "GmtCreateTime" gmt_create_time, 8 "GmtModifiedTime" gmt_modified_time,
    9 "IndexEffectiveTime" index_effective_time, 10 "IndexVersionId" index_version_id,
    11 "MaxDataSizeFluctuationThreshold" max_data_size_fluctuation_threshold,
    12 "MaxRowCountFluctuationThreshold" max_row_count_fluctuation_threshold,
    13 "MaxcomputeProjectName" maxcompute_project_name, 14 "MaxcomputeSchema" maxcompute_schema,
    15 "MaxcomputeTableName" maxcompute_table_name,
    16 "MinDataSizeFluctuationThreshold" min_data_size_fluctuation_threshold,
    17 "MinRowCountFluctuationThreshold" min_row_count_fluctuation_threshold, 18 "Name" name,
    19 "PartitionFields" partition_fields, 20 "RecallManagementTableId" recall_management_table_id,
    21 "RecallType" recall_type, 22 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecallManagementTableFields {
    pub attributes: Option<Vec<String>>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub vector_dimension: Option<i64>,
    pub vector_metric_type: Option<String>,
}
model! { GetRecallManagementTableFields {
    0 "Attributes" attributes, 1 "Name" name, 2 "Type" r#type, 3 "VectorDimension" vector_dimension,
    4 "VectorMetricType" vector_metric_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceRule {
    pub instance_id: String,
    pub resource_rule_id: String,
}
operation! { GetResourceRule(instance_id: String, resource_rule_id: String) "GetResourceRule" -> GetResourceRuleOutput {
    0 "InstanceId" instance_id, 1 "ResourceRuleId" resource_rule_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/resourcerules/{ResourceRuleId}", } }

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
    pub rule_items: Option<Vec<GetResourceRuleRuleItems>>,
}
model! { GetResourceRuleOutput {
    0 "Description" description, 1 "MetricOperationType" metric_operation_type, 2 "MetricPullInfo" metric_pull_info,
    3 "MetricPullPeriod" metric_pull_period, 4 "Name" name, 5 "ResourceRuleId" resource_rule_id,
    6 "RuleComputingDefinition" rule_computing_definition, 7 "RuleItems" rule_items
} }

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
    0 "Description" description, 1 "MaxValue" max_value, 2 "MinValue" min_value, 3 "Name" name, 4 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSampleConsistencyJob {
    pub instance_id: String,
    pub sample_consistency_job_id: String,
}
operation! { GetSampleConsistencyJob(instance_id: String, sample_consistency_job_id: String)
    "GetSampleConsistencyJob" -> GetSampleConsistencyJobOutput {
    0 "InstanceId" instance_id, 1 "SampleConsistencyJobId" sample_consistency_job_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/sampleconsistencyjobs/{SampleConsistencyJobId}", } }

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
    0 "Config" config, 1 "Duration" duration, 2 "EasModelServiceName" eas_model_service_name, 3 "EndTime" end_time,
    4 "FeatureSaveResourceId" feature_save_resource_id, 5 "GmtCreateTime" gmt_create_time,
    6 "GmtModifiedTime" gmt_modified_time, 7 "ItemIdField" item_id_field, 8 "Logs" logs, 9 "Name" name,
    10 "PartitionField" partition_field, 11 "PartitionFieldFormat" partition_field_format,
    12 "RequestIdField" request_id_field, 13 "SampleConsistencyJobId" sample_consistency_job_id,
    14 "SampleRate" sample_rate, 15 "SampleTableName" sample_table_name, 16 "SceneId" scene_id,
    17 "SceneName" scene_name, 18 "StartTime" start_time, 19 "Status" status, 20 "UserIdField" user_id_field
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScene {
    pub instance_id: Option<String>,
    pub scene_id: String,
}
operation! { GetScene(scene_id: String) "GetScene" -> GetSceneOutput {
    0 "InstanceId" instance_id: String, 1 "SceneId" scene_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/scenes/{SceneId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSceneOutput {
    pub description: Option<String>,
    pub flows: Option<Vec<GetSceneFlows>>,
    pub name: Option<String>,
}
model! { GetSceneOutput {
    0 "Description" description, 1 "Flows" flows, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSceneFlows {
    pub flow_code: Option<String>,
    pub flow_name: Option<String>,
}
model! { GetSceneFlows {
    0 "FlowCode" flow_code, 1 "FlowName" flow_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetService {
    pub instance_id: Option<String>,
    pub service_id: String,
}
operation! { GetService(service_id: String) "GetService" -> GetServiceOutput {
    0 "InstanceId" instance_id: String, 1 "ServiceId" service_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/services/{ServiceId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceOutput {
    pub cr_instance_id: Option<String>,
    pub description: Option<String>,
    pub engine_config_id: Option<String>,
    pub gmt_released_time: Option<String>,
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
    0 "CrInstanceId" cr_instance_id, 1 "Description" description, 2 "EngineConfigId" engine_config_id,
    3 "GmtReleasedTime" gmt_released_time, 4 "ImageAuth" image_auth, 5 "ImageName" image_name,
    6 "LatestProdReleaseOrder" latest_prod_release_order, 7 "Name" name, 8 "Region" region,
    9 "RepositoryId" repository_id, 10 "ServiceConfig" service_config, 11 "ServiceResourceUri" service_resource_uri
} }

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
    0 "Content" content, 1 "ImageVersion" image_version, 2 "ReleaseInfo" release_info,
    3 "ReleaseOrderId" release_order_id, 4 "Releaser" releaser, 5 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubCrowd {
    pub instance_id: String,
    pub crowd_id: String,
    pub sub_crowd_id: String,
}
operation! { GetSubCrowd(instance_id: String, crowd_id: String, sub_crowd_id: String)
    "GetSubCrowd" -> GetSubCrowdOutput {
    0 "InstanceId" instance_id, 1 "CrowdId" crowd_id, 2 "SubCrowdId" sub_crowd_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/crowds/{CrowdId}/subcrowds/{SubCrowdId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubCrowdOutput {
    pub gmt_create_time: Option<String>,
    pub quantity: Option<String>,
    pub source: Option<String>,
    pub users: Option<String>,
}
model! { GetSubCrowdOutput {
    0 "GmtCreateTime" gmt_create_time, 1 "Quantity" quantity, 2 "Source" source, 3 "Users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableMeta {
    pub instance_id: String,
    pub table_meta_id: String,
}
operation! { GetTableMeta(instance_id: String, table_meta_id: String) "GetTableMeta" -> GetTableMetaOutput {
    0 "InstanceId" instance_id, 1 "TableMetaId" table_meta_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/tablemetas/{TableMetaId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableMetaOutput {
    pub can_delete: Option<bool>,
    pub config: Option<String>,
    pub description: Option<String>,
    pub fields: Option<Vec<GetTableMetaFields>>,
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
    0 "CanDelete" can_delete, 1 "Config" config, 2 "Description" description, 3 "Fields" fields,
    4 "GmtCreateTime" gmt_create_time, 5 "GmtImportedTime" gmt_imported_time, 6 "GmtModifiedTime" gmt_modified_time,
    7 "Module" module, 8 "Name" name, 9 "ResourceId" resource_id, 10 "ResourceType" resource_type,
    11 "ResourceUri" resource_uri, 12 "TableMetaId" table_meta_id, 13 "TableName" table_name, 14 "Type" r#type,
    15 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableMetaFields {
    pub is_dimension_field: Option<bool>,
    pub meaning: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetTableMetaFields {
    0 "IsDimensionField" is_dimension_field, 1 "Meaning" meaning, 2 "Name" name, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficControlTarget {
    pub instance_id: String,
    pub traffic_control_target_id: String,
}
operation! { GetTrafficControlTarget(instance_id: String, traffic_control_target_id: String)
    "GetTrafficControlTarget" -> GetTrafficControlTargetOutput {
    0 "InstanceId" instance_id, 1 "TrafficControlTargetId" traffic_control_target_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/trafficcontroltargets/{TrafficControlTargetId}", } }

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
    0 "EndTime" end_time, 1 "Event" event, 2 "GmtCreateTime" gmt_create_time,
    3 "ItemConditionArray" item_condition_array, 4 "ItemConditionExpress" item_condition_express,
    5 "ItemConditionType" item_condition_type, 6 "Name" name, 7 "NewProductRegulation" new_product_regulation,
    8 "RecallName" recall_name, 9 "SplitParts" split_parts, 10 "StartTime" start_time, 11 "StatisPeriod" statis_period,
    12 "Status" status, 13 "ToleranceValue" tolerance_value, 14 "TrafficControlTargetId" traffic_control_target_id,
    15 "TrafficControlTaskId" traffic_control_task_id, 16 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficControlTargetSplitParts {
    pub set_points: Option<Vec<i64>>,
    pub set_values: Option<Vec<i64>>,
    pub time_points: Option<Vec<i64>>,
}
model! { GetTrafficControlTargetSplitParts {
    0 "SetPoints" set_points, 1 "SetValues" set_values, 2 "TimePoints" time_points
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficControlTask {
    pub control_target_filter: Option<String>,
    pub environment: Option<String>,
    pub instance_id: Option<String>,
    pub region_id: Option<String>,
    pub version: Option<String>,
    pub traffic_control_task_id: String,
}
operation! { GetTrafficControlTask(traffic_control_task_id: String)
    "GetTrafficControlTask" -> GetTrafficControlTaskOutput {
    0 "ControlTargetFilter" control_target_filter: String, 1 "Environment" environment: String,
    2 "InstanceId" instance_id: String, 3 "RegionId" region_id: String, 4 "Version" version: String,
    5 "TrafficControlTaskId" traffic_control_task_id
} [
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/trafficcontroltasks/{TrafficControlTaskId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficControlTaskOutput {
    pub behavior_table_meta_id: Option<String>,
    pub control_granularity: Option<String>,
    pub control_logic: Option<String>,
    pub control_type: Option<String>,
    pub description: Option<String>,
    pub effective_scene_ids: Option<Vec<i64>>,
    pub effective_scene_names: Option<Vec<String>>,
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
    pub service_ids: Option<Vec<i64>>,
    pub start_time: Option<String>,
    pub statis_behavior_condition_array: Option<String>,
    pub statis_behavior_condition_express: Option<String>,
    pub statis_behavior_condition_type: Option<String>,
    pub traffic_control_targets: Option<Vec<GetTrafficControlTaskTrafficControlTargets>>,
    pub traffic_control_task_id: Option<String>,
    pub user_condition_array: Option<String>,
    pub user_condition_express: Option<String>,
    pub user_condition_type: Option<String>,
    pub user_table_meta_id: Option<String>,
}
model! { GetTrafficControlTaskOutput {
    0 "BehaviorTableMetaId" behavior_table_meta_id, 1 "ControlGranularity" control_granularity,
    2 "ControlLogic" control_logic, 3 "ControlType" control_type, 4 "Description" description,
    5 "EffectiveSceneIds" effective_scene_ids, 6 "EffectiveSceneNames" effective_scene_names, 7 "EndTime" end_time,
    8 "EverPublished" ever_published, 9 "ExecutionTime" execution_time, 10 "FlinkResourceId" flink_resource_id,
    11 "FlinkResourceName" flink_resource_name, 12 "GmtCreateTime" gmt_create_time,
    13 "GmtModifiedTime" gmt_modified_time, 14 "ItemConditionArray" item_condition_array,
    15 "ItemConditionExpress" item_condition_express, 16 "ItemConditionType" item_condition_type,
    17 "ItemTableMetaId" item_table_meta_id, 18 "Name" name, 19 "PreExperimentIds" pre_experiment_ids,
    20 "PrepubStatus" prepub_status, 21 "ProdExperimentIds" prod_experiment_ids, 22 "ProductStatus" product_status,
    23 "SceneId" scene_id, 24 "SceneName" scene_name, 25 "ServiceId" service_id, 26 "ServiceIds" service_ids,
    27 "StartTime" start_time, 28 "StatisBehaviorConditionArray" statis_behavior_condition_array,
    29 "StatisBehaviorConditionExpress" statis_behavior_condition_express,
    30 "StatisBehaviorConditionType" statis_behavior_condition_type, 31 "TrafficControlTargets" traffic_control_targets,
    32 "TrafficControlTaskId" traffic_control_task_id, 33 "UserConditionArray" user_condition_array,
    34 "UserConditionExpress" user_condition_express, 35 "UserConditionType" user_condition_type,
    36 "UserTableMetaId" user_table_meta_id
} }

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
    0 "EndTime" end_time, 1 "Event" event, 2 "GmtCreateTime" gmt_create_time, 3 "GmtModifiedTime" gmt_modified_time,
    4 "ItemConditionArray" item_condition_array, 5 "ItemConditionExpress" item_condition_express,
    6 "ItemConditionType" item_condition_type, 7 "Name" name, 8 "NewProductRegulation" new_product_regulation,
    9 "RecallName" recall_name, 10 "SplitParts" split_parts, 11 "StartTime" start_time, 12 "StatisPeriod" statis_period,
    13 "Status" status, 14 "ToleranceValue" tolerance_value, 15 "TrafficControlTargetId" traffic_control_target_id,
    16 "TrafficControlTaskId" traffic_control_task_id, 17 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficControlTaskSplitParts {
    pub set_points: Option<Vec<i64>>,
    pub set_values: Option<Vec<i64>>,
    pub time_points: Option<Vec<i64>>,
}
model! { GetTrafficControlTaskSplitParts {
    0 "SetPoints" set_points, 1 "SetValues" set_values, 2 "TimePoints" time_points
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficControlTaskTraffic {
    pub environment: Option<String>,
    pub instance_id: Option<String>,
    pub traffic_control_task_id: String,
}
operation! { GetTrafficControlTaskTraffic(traffic_control_task_id: String)
    "GetTrafficControlTaskTraffic" -> GetTrafficControlTaskTrafficOutput {
    0 "Environment" environment: String, 1 "InstanceId" instance_id: String,
    2 "TrafficControlTaskId" traffic_control_task_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/trafficcontroltasks/{TrafficControlTaskId}/trafficinfo", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficControlTaskTrafficOutput {
    pub traffic_control_task_traffic_info: Option<GetTrafficControlTaskTrafficTrafficControlTaskTrafficInfo>,
}
model! { GetTrafficControlTaskTrafficOutput {
    0 "TrafficControlTaskTrafficInfo" traffic_control_task_traffic_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficControlTaskTrafficTrafficControlTaskTrafficInfo {
    pub target_traffics: Option<Vec<GetTrafficControlTaskTrafficTargetTraffics>>,
    pub task_traffics: Option<BTreeMap<String, TrafficControlTaskTrafficInfoTaskTrafficsValue>>,
}
model! { GetTrafficControlTaskTrafficTrafficControlTaskTrafficInfo {
    0 "TargetTraffics" target_traffics, 1 "TaskTraffics" task_traffics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrafficControlTaskTrafficTargetTraffics {
    pub data: Option<BTreeMap<String, TrafficControlTaskTrafficInfoTargetTrafficsDataValue>>,
    pub traffic_contorl_target_id: Option<String>,
}
model! { GetTrafficControlTaskTrafficTargetTraffics {
    0 "Data" data, 1 "TrafficContorlTargetId" traffic_contorl_target_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficControlTaskTrafficInfoTargetTrafficsDataValue {
    pub traffic: Option<f64>,
    pub record_time: Option<i64>,
}
model! { TrafficControlTaskTrafficInfoTargetTrafficsDataValue {
    0 "Traffic" traffic, 1 "RecordTime" record_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficControlTaskTrafficInfoTaskTrafficsValue {
    pub traffic: Option<f64>,
}
model! { TrafficControlTaskTrafficInfoTaskTrafficsValue {
    0 "Traffic" traffic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListABMetricGroups {
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
    Number "PageNumber", "ABMetricGroups" ab_metric_groups, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListABMetricGroupsOutput {
    pub ab_metric_groups: Option<Vec<ListABMetricGroupsABMetricGroups>>,
    pub total_count: Option<i64>,
}
model! { ListABMetricGroupsOutput {
    0 "ABMetricGroups" ab_metric_groups, 1 "TotalCount" total_count
} }

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
    0 "ABMetricGroupId" ab_metric_group_id, 1 "ABMetricIds" ab_metric_ids, 2 "ABMetricNames" ab_metric_names,
    3 "Description" description, 4 "Name" name, 5 "Owner" owner, 6 "Realtime" realtime, 7 "SceneId" scene_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListABMetrics {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListABMetricsOutput {
    pub ab_metrics: Option<Vec<ListABMetricsABMetrics>>,
    pub total_count: Option<i64>,
}
model! { ListABMetricsOutput {
    0 "ABMetrics" ab_metrics, 1 "TotalCount" total_count
} }

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
    0 "ABMetricId" ab_metric_id, 1 "AggregationByUser" aggregation_by_user, 2 "Definition" definition,
    3 "Denominator" denominator, 4 "Description" description, 5 "IsBinomialDistribution" is_binomial_distribution,
    6 "LeftMetricId" left_metric_id, 7 "Name" name, 8 "NeedSignificance" need_significance, 9 "Numerator" numerator,
    10 "Operator" operator, 11 "Realtime" realtime, 12 "ResultResourceId" result_resource_id,
    13 "ResultTableMetaId" result_table_meta_id, 14 "RightMetricId" right_metric_id, 15 "SceneId" scene_id,
    16 "SceneName" scene_name, 17 "StatisticsCycle" statistics_cycle, 18 "TableMetaId" table_meta_id, 19 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCalculationJobs {
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub scene_id: String,
    pub status: Option<String>,
}
operation! { ListCalculationJobs(instance_id: String, scene_id: String)
    "ListCalculationJobs" -> ListCalculationJobsOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "SceneId" scene_id,
    4 "Status" status: String
} { method: "GET", path: "/api/v1/calculationjobs", } }
paged! { ListCalculationJobs: ListCalculationJobsCalculationJobs =
    Number "PageNumber", "CalculationJobs" calculation_jobs, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCalculationJobsOutput {
    pub calculation_jobs: Option<Vec<ListCalculationJobsCalculationJobs>>,
    pub total_count: Option<i64>,
}
model! { ListCalculationJobsOutput {
    0 "CalculationJobs" calculation_jobs, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCalculationJobsCalculationJobs {
    pub ab_metric_name: Option<String>,
    pub biz_date: Option<String>,
    pub calculation_job_id: Option<String>,
    pub config: Option<String>,
    pub gmt_ran_time: Option<String>,
    pub job_message: Option<Vec<String>>,
    pub job_source: Option<String>,
    pub status: Option<String>,
}
model! { ListCalculationJobsCalculationJobs {
    0 "ABMetricName" ab_metric_name, 1 "BizDate" biz_date, 2 "CalculationJobId" calculation_job_id, 3 "Config" config,
    4 "GmtRanTime" gmt_ran_time, 5 "JobMessage" job_message, 6 "JobSource" job_source, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCrowdUsers {
    pub instance_id: String,
    pub crowd_id: String,
}
operation! { ListCrowdUsers(instance_id: String, crowd_id: String) "ListCrowdUsers" -> ListCrowdUsersOutput {
    0 "InstanceId" instance_id, 1 "CrowdId" crowd_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/crowds/{CrowdId}/users", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCrowdUsersOutput {
    pub total_count: Option<i64>,
    pub users: Option<Vec<String>>,
}
model! { ListCrowdUsersOutput {
    0 "TotalCount" total_count, 1 "Users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCrowds {
    pub instance_id: String,
}
operation! { ListCrowds(instance_id: String) "ListCrowds" -> ListCrowdsOutput {
    0 "InstanceId" instance_id
} { method: "GET", path: "/api/v1/crowds", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCrowdsOutput {
    pub crowds: Option<Vec<ListCrowdsCrowds>>,
    pub total_count: Option<i64>,
}
model! { ListCrowdsOutput {
    0 "Crowds" crowds, 1 "TotalCount" total_count
} }

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
    0 "CrowdId" crowd_id, 1 "Description" description, 2 "GmtCreateTime" gmt_create_time, 3 "Label" label,
    4 "Name" name, 5 "Quantity" quantity, 6 "Source" source, 7 "Users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataDiagnoses {
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub types: Option<Vec<String>>,
}
operation! { ListDataDiagnoses(instance_id: String) "ListDataDiagnoses" -> ListDataDiagnosesOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "Types" types: Vec<String>
} [
    Mark { index: 3, location: Location::Default, style: Style::Simple }
] { method: "GET", path: "/api/v1/datadiagnoses", } }
paged! { ListDataDiagnoses: ListDataDiagnosesDataDiagnoses =
    Number "PageNumber", "DataDiagnoses" data_diagnoses, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataDiagnosesOutput {
    pub data_diagnoses: Option<Vec<ListDataDiagnosesDataDiagnoses>>,
    pub total_count: Option<i64>,
}
model! { ListDataDiagnosesOutput {
    0 "DataDiagnoses" data_diagnoses, 1 "TotalCount" total_count
} }

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
    0 "Config" config, 1 "CycleTime" cycle_time, 2 "DataDiagnosisId" data_diagnosis_id,
    3 "GmtCreateTime" gmt_create_time, 4 "GmtModifiedTime" gmt_modified_time, 5 "LeftTableMetaId" left_table_meta_id,
    6 "LeftTablePartitionField" left_table_partition_field, 7 "Name" name, 8 "PartitionField" partition_field,
    9 "RightTableMetaId" right_table_meta_id, 10 "RightTablePartitionField" right_table_partition_field,
    11 "TableMetaId" table_meta_id, 12 "TableMetaName" table_meta_name, 13 "TopNQuantity" top_n_quantity,
    14 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataDiagnosisJobs {
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
    Mark { index: 4, location: Location::Default, style: Style::Simple }
] { method: "GET", path: "/api/v1/datadiagnosisjobs", } }
paged! { ListDataDiagnosisJobs: ListDataDiagnosisJobsDataDiagnosisJobs =
    Number "PageNumber", "DataDiagnosisJobs" data_diagnosis_jobs, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataDiagnosisJobsOutput {
    pub data_diagnosis_jobs: Option<Vec<ListDataDiagnosisJobsDataDiagnosisJobs>>,
    pub total_count: Option<i64>,
}
model! { ListDataDiagnosisJobsOutput {
    0 "DataDiagnosisJobs" data_diagnosis_jobs, 1 "TotalCount" total_count
} }

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
    pub logs: Option<Vec<String>>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDataDiagnosisJobsDataDiagnosisJobs {
    0 "BizDate" biz_date, 1 "Config" config, 2 "DataDiagnosisConfigId" data_diagnosis_config_id,
    3 "DataDiagnosisConfigName" data_diagnosis_config_name, 4 "DataDiagnosisJobId" data_diagnosis_job_id,
    5 "GmtCreateTime" gmt_create_time, 6 "GmtStartTime" gmt_start_time, 7 "JobSource" job_source, 8 "Logs" logs,
    9 "Status" status, 10 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataDiagnosisReports {
    pub end_date: String,
    pub feature_name: Option<String>,
    pub instance_id: String,
    pub remain_rate_type: Option<String>,
    pub start_date: String,
    pub top_n: Option<i64>,
    pub data_diagnosis_id: String,
}
operation! { ListDataDiagnosisReports(end_date: String, instance_id: String, start_date: String, data_diagnosis_id: String)
    "ListDataDiagnosisReports" -> ListDataDiagnosisReportsOutput {
    0 "EndDate" end_date, 1 "FeatureName" feature_name: String, 2 "InstanceId" instance_id,
    3 "RemainRateType" remain_rate_type: String, 4 "StartDate" start_date, 5 "TopN" top_n: i64,
    6 "DataDiagnosisId" data_diagnosis_id
} [
    Mark { index: 6, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/datadiagnoses/{DataDiagnosisId}/reports", } }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct ListDataDiagnosisReportsOutput {
    pub exception_rate: Option<Vec<ListDataDiagnosisReportsExceptionRate>>,
    pub reports_of_abnormal_behavior: Option<Vec<Vec<ListDataDiagnosisReportsReportsOfAbnormalBehavior>>>,
    pub reports_of_base_statistics: Option<Vec<Vec<ListDataDiagnosisReportsReportsOfBaseStatistics>>>,
    pub reports_of_change_rate_data: Option<Vec<Vec<ListDataDiagnosisReportsReportsOfChangeRateData>>>,
    pub reports_of_join_tables: Option<Vec<Vec<ListDataDiagnosisReportsReportsOfJoinTables>>>,
    pub reports_of_preference_statistics_cycle: Option<Vec<Vec<ListDataDiagnosisReportsReportsOfPreferenceStatisticsCycle>>>,
    pub r#type: Option<String>,
}
model! { ListDataDiagnosisReportsOutput {
    0 "ExceptionRate" exception_rate, 1 "ReportsOfAbnormalBehavior" reports_of_abnormal_behavior,
    2 "ReportsOfBaseStatistics" reports_of_base_statistics, 3 "ReportsOfChangeRateData" reports_of_change_rate_data,
    4 "ReportsOfJoinTables" reports_of_join_tables,
    5 "ReportsOfPreferenceStatisticsCycle" reports_of_preference_statistics_cycle, 6 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataDiagnosisReportsExceptionRate {
    pub group: Option<String>,
    pub message: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDataDiagnosisReportsExceptionRate {
    0 "Group" group, 1 "Message" message, 2 "Type" r#type
} }

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
    0 "Ds" ds, 1 "RankId" rank_id, 2 "ConversionRate" conversion_rate, 3 "ConversionRateIds" conversion_rate_ids,
    4 "DownStreamCount" down_stream_count, 5 "DownStreamCountIds" down_stream_count_ids, 6 "Granularity" granularity,
    7 "UpStreamCount" up_stream_count, 8 "UpStreamCountIds" up_stream_count_ids, 9 "Distribution" distribution,
    10 "IndicatorName" indicator_name, 11 "ExceptionRate" exception_rate
} }

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
    0 "DefaultNullCount" default_null_count, 1 "DefaultNullRate" default_null_rate, 2 "Ds" ds,
    3 "FeatureName" feature_name, 4 "FeatureType" feature_type, 5 "NullCount" null_count, 6 "NullRate" null_rate,
    7 "TotalCount" total_count, 8 "UniqueCount" unique_count, 9 "ValueMax" value_max, 10 "ValueMedian" value_median,
    11 "ValueMin" value_min, 12 "ValueQuantile1" value_quantile1, 13 "ValueQuantile5" value_quantile5,
    14 "ValueQuantile25" value_quantile25, 15 "ValueQuantile75" value_quantile75, 16 "ValueQuantile95" value_quantile95,
    17 "ValueQuantile99" value_quantile99, 18 "Rn" rn, 19 "FrequencyMax" frequency_max,
    20 "FrequencyMedian" frequency_median, 21 "FrequencyMin" frequency_min, 22 "FrequencyQuantile1" frequency_quantile1,
    23 "FrequencyQuantile5" frequency_quantile5, 24 "FrequencyQuantile25" frequency_quantile25,
    25 "FrequencyQuantile75" frequency_quantile75, 26 "FrequencyQuantile95" frequency_quantile95,
    27 "FrequencyQuantile99" frequency_quantile99, 28 "Distribution" distribution, 29 "RankId" rank_id,
    30 "FeatureValue" feature_value, 31 "ValueCount" value_count, 32 "ValuePercent" value_percent,
    33 "ValueQuantile" value_quantile, 34 "FeatureFrequency" feature_frequency, 35 "FrequencyCount" frequency_count,
    36 "FrequencyPercent" frequency_percent, 37 "FrequencyQuantile" frequency_quantile
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataDiagnosisReportsReportsOfChangeRateData {
    pub ds: Option<String>,
    pub flag: Option<String>,
    pub change_count: Option<String>,
    pub change_rate: Option<String>,
}
model! { ListDataDiagnosisReportsReportsOfChangeRateData {
    0 "Ds" ds, 1 "Flag" flag, 2 "ChangeCount" change_count, 3 "ChangeRate" change_rate
} }

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
    0 "Ds" ds, 1 "JoinField" join_field, 2 "LeftExceptRate" left_except_rate, 3 "RightExceptRate" right_except_rate,
    4 "Flag" flag, 5 "FeatureName" feature_name, 6 "FeatureValue" feature_value, 7 "Percent" percent,
    8 "Quantile" quantile, 9 "ValueCount" value_count, 10 "ValuePercent" value_percent,
    11 "ValueQuantile" value_quantile
} }

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
    0 "CycleRemainRate" cycle_remain_rate, 1 "SingleRemainRate" single_remain_rate, 2 "Ds" ds, 3 "Days" days,
    4 "EverAppearedRate" ever_appeared_rate, 5 "Period" period, 6 "PeriodRemainRate" period_remain_rate,
    7 "PeriodRemainCount" period_remain_count, 8 "PeriodInternal" period_internal
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEngineConfigs {
    pub environment: Option<String>,
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
    Number "PageNumber", "EngineConfigs" engine_configs, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEngineConfigsOutput {
    pub engine_configs: Option<Vec<ListEngineConfigsEngineConfigs>>,
    pub total_count: Option<i64>,
}
model! { ListEngineConfigsOutput {
    0 "EngineConfigs" engine_configs, 1 "TotalCount" total_count
} }

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
    0 "ConfigValue" config_value, 1 "Description" description, 2 "EngineConfigId" engine_config_id,
    3 "Environment" environment, 4 "GmtCreateTime" gmt_create_time, 5 "GmtModifiedTime" gmt_modified_time,
    6 "GmtReleasedTime" gmt_released_time, 7 "Name" name, 8 "Status" status, 9 "Type" r#type, 10 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentGroups {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentGroupsOutput {
    pub experiment_groups: Option<Vec<ListExperimentGroupsExperimentGroups>>,
    pub total_count: Option<i64>,
}
model! { ListExperimentGroupsOutput {
    0 "ExperimentGroups" experiment_groups, 1 "TotalCount" total_count
} }

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
    0 "Config" config, 1 "CrowdId" crowd_id, 2 "CrowdTargetType" crowd_target_type, 3 "DebugCrowdId" debug_crowd_id,
    4 "DebugUsers" debug_users, 5 "Description" description, 6 "DistributionTimeDuration" distribution_time_duration,
    7 "DistributionType" distribution_type, 8 "ExperimentGroupId" experiment_group_id, 9 "Filter" filter,
    10 "HoldingBuckets" holding_buckets, 11 "LaboratoryId" laboratory_id, 12 "LayerId" layer_id, 13 "Name" name,
    14 "NeedAA" need_aa, 15 "Owner" owner, 16 "RandomFlow" random_flow, 17 "ReservedBuckets" reserved_buckets,
    18 "SceneId" scene_id, 19 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperiments {
    pub experiment_group_id: Option<String>,
    pub instance_id: String,
    pub query: Option<String>,
    pub status: Option<String>,
}
operation! { ListExperiments(instance_id: String) "ListExperiments" -> ListExperimentsOutput {
    0 "ExperimentGroupId" experiment_group_id: String, 1 "InstanceId" instance_id, 2 "Query" query: String,
    3 "Status" status: String
} { method: "GET", path: "/api/v1/experiments", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentsOutput {
    pub experiments: Option<Vec<ListExperimentsExperiments>>,
    pub total_count: Option<i64>,
}
model! { ListExperimentsOutput {
    0 "Experiments" experiments, 1 "TotalCount" total_count
} }

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
    0 "AliasExperimentId" alias_experiment_id, 1 "Buckets" buckets, 2 "Config" config, 3 "DebugCrowdId" debug_crowd_id,
    4 "DebugUsers" debug_users, 5 "Description" description, 6 "ExperimentGroupId" experiment_group_id,
    7 "ExperimentId" experiment_id, 8 "FlowPercent" flow_percent, 9 "GmtCreateTime" gmt_create_time,
    10 "GmtModifiedTime" gmt_modified_time, 11 "LaboratoryId" laboratory_id, 12 "LayerId" layer_id, 13 "Name" name,
    14 "SceneId" scene_id, 15 "Status" status, 16 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureConsistencyCheckJobConfigs {
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
    Number "PageNumber", "FeatureConsistencyCheckConfigs" feature_consistency_check_configs, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct ListFeatureConsistencyCheckJobConfigsOutput {
    pub feature_consistency_check_configs: Option<Vec<ListFeatureConsistencyCheckJobConfigsFeatureConsistencyCheckConfigs>>,
    pub total_count: Option<i64>,
}
model! { ListFeatureConsistencyCheckJobConfigsOutput {
    0 "FeatureConsistencyCheckConfigs" feature_consistency_check_configs, 1 "TotalCount" total_count
} }

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
    0 "CompareFeature" compare_feature, 1 "DatasetId" dataset_id, 2 "DatasetMountPath" dataset_mount_path,
    3 "DatasetName" dataset_name, 4 "DatasetType" dataset_type, 5 "DatasetUri" dataset_uri,
    6 "DefaultRoute" default_route, 7 "EasServiceName" eas_service_name, 8 "EasyRecPackagePath" easy_rec_package_path,
    9 "EasyRecVersion" easy_rec_version,
    10 "FeatureConsistencyCheckJobConfigId" feature_consistency_check_job_config_id,
    11 "FeatureDisplayExclude" feature_display_exclude, 12 "FeatureLandingResourceId" feature_landing_resource_id,
    13 "FeatureLandingResourceUri" feature_landing_resource_uri, 14 "FeaturePriority" feature_priority,
    15 "FeatureStoreItemId" feature_store_item_id, 16 "FeatureStoreModelId" feature_store_model_id,
    17 "FeatureStoreProjectId" feature_store_project_id, 18 "FeatureStoreProjectName" feature_store_project_name,
    19 "FeatureStoreSeqFeatureView" feature_store_seq_feature_view, 20 "FeatureStoreUserId" feature_store_user_id,
    21 "FgJarVersion" fg_jar_version, 22 "FgJsonFileName" fg_json_file_name, 23 "GenerateZip" generate_zip,
    24 "GmtCreateTime" gmt_create_time, 25 "GmtModifiedTime" gmt_modified_time, 26 "ItemIdField" item_id_field,
    27 "ItemTable" item_table, 28 "ItemTablePartitionField" item_table_partition_field,
    29 "ItemTablePartitionFieldFormat" item_table_partition_field_format,
    30 "LatestJobGmtSamplingEndTime" latest_job_gmt_sampling_end_time,
    31 "LatestJobGmtSamplingStartTime" latest_job_gmt_sampling_start_time, 32 "LatestJobId" latest_job_id,
    33 "Name" name, 34 "OssBucket" oss_bucket, 35 "OssResourceId" oss_resource_id,
    36 "PredictWorkerCount" predict_worker_count, 37 "PredictWorkerCpu" predict_worker_cpu,
    38 "PredictWorkerMemory" predict_worker_memory, 39 "ResourceConfig" resource_config, 40 "SampleRate" sample_rate,
    41 "SceneId" scene_id, 42 "SceneName" scene_name, 43 "SecurityGroupId" security_group_id, 44 "ServiceId" service_id,
    45 "ServiceName" service_name, 46 "Status" status, 47 "SwitchId" switch_id, 48 "UseFeatureStore" use_feature_store,
    49 "UserIdField" user_id_field, 50 "UserTable" user_table, 51 "UserTablePartitionField" user_table_partition_field,
    52 "UserTablePartitionFieldFormat" user_table_partition_field_format, 53 "VpcId" vpc_id,
    54 "WorkflowName" workflow_name, 55 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureConsistencyCheckJobFeatureReports {
    pub instance_id: String,
    pub log_item_id: String,
    pub log_request_id: String,
    pub log_user_id: String,
    pub feature_consistency_check_job_id: String,
}

/// What [`ListFeatureConsistencyCheckJobFeatureReports::new`] takes.
pub struct ListFeatureConsistencyCheckJobFeatureReportsRequired {
    pub instance_id: String,
    pub log_item_id: String,
    pub log_request_id: String,
    pub log_user_id: String,
    pub feature_consistency_check_job_id: String,
}
operation! { ListFeatureConsistencyCheckJobFeatureReports{ListFeatureConsistencyCheckJobFeatureReportsRequired: instance_id, log_item_id, log_request_id, log_user_id, feature_consistency_check_job_id}
    "ListFeatureConsistencyCheckJobFeatureReports" -> ListFeatureConsistencyCheckJobFeatureReportsOutput {
    0 "InstanceId" instance_id, 1 "LogItemId" log_item_id, 2 "LogRequestId" log_request_id, 3 "LogUserId" log_user_id,
    4 "FeatureConsistencyCheckJobId" feature_consistency_check_job_id
} [
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/featureconsistencycheck/jobs/{FeatureConsistencyCheckJobId}/featurereports", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureConsistencyCheckJobFeatureReportsOutput {
    pub data_path: Option<String>,
    pub oss_path: Option<String>,
    pub reports_of_feature_diff: Option<Vec<ListFeatureConsistencyCheckJobFeatureReportsReportsOfFeatureDiff>>,
}
model! { ListFeatureConsistencyCheckJobFeatureReportsOutput {
    0 "DataPath" data_path, 1 "OssPath" oss_path, 2 "ReportsOfFeatureDiff" reports_of_feature_diff
} }

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
    0 "FeatureName" feature_name, 1 "LogItemId" log_item_id, 2 "LogRequestId" log_request_id, 3 "LogUserId" log_user_id,
    4 "OfflineValue" offline_value, 5 "OnlineValue" online_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureConsistencyCheckJobScoreReports {
    pub exclude_request_ids: Option<Vec<String>>,
    pub instance_id: Option<String>,
    pub feature_consistency_check_job_id: String,
}
operation! { ListFeatureConsistencyCheckJobScoreReports(feature_consistency_check_job_id: String)
    "ListFeatureConsistencyCheckJobScoreReports" -> ListFeatureConsistencyCheckJobScoreReportsOutput {
    0 "ExcludeRequestIds" exclude_request_ids: Vec<String>, 1 "InstanceId" instance_id: String,
    2 "FeatureConsistencyCheckJobId" feature_consistency_check_job_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/featureconsistencycheck/jobs/{FeatureConsistencyCheckJobId}/scorereports", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureConsistencyCheckJobScoreReportsOutput {
    pub data_path: Option<String>,
    pub oss_path: Option<String>,
    pub reports_of_score_diff: Option<Vec<ListFeatureConsistencyCheckJobScoreReportsReportsOfScoreDiff>>,
}
model! { ListFeatureConsistencyCheckJobScoreReportsOutput {
    0 "DataPath" data_path, 1 "OssPath" oss_path, 2 "ReportsOfScoreDiff" reports_of_score_diff
} }

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
    0 "LogItemId" log_item_id, 1 "LogRequestId" log_request_id, 2 "LogUserId" log_user_id, 3 "ScoreDiff" score_diff,
    4 "ScoreDiffDetail" score_diff_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureConsistencyCheckJobs {
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
    Number "PageNumber", "FeatureConsistencyCheckJobs" feature_consistency_check_jobs, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureConsistencyCheckJobsOutput {
    pub feature_consistency_check_jobs: Option<Vec<ListFeatureConsistencyCheckJobsFeatureConsistencyCheckJobs>>,
    pub total_count: Option<String>,
}
model! { ListFeatureConsistencyCheckJobsOutput {
    0 "FeatureConsistencyCheckJobs" feature_consistency_check_jobs, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureConsistencyCheckJobsFeatureConsistencyCheckJobs {
    pub config: Option<String>,
    pub feature_consistency_check_job_config_id: Option<String>,
    pub feature_consistency_check_job_config_name: Option<String>,
    pub feature_consistency_check_job_id: Option<String>,
    pub gmt_end_time: Option<String>,
    pub gmt_start_time: Option<String>,
    pub logs: Option<Vec<String>>,
    pub status: Option<String>,
}
model! { ListFeatureConsistencyCheckJobsFeatureConsistencyCheckJobs {
    0 "Config" config, 1 "FeatureConsistencyCheckJobConfigId" feature_consistency_check_job_config_id,
    2 "FeatureConsistencyCheckJobConfigName" feature_consistency_check_job_config_name,
    3 "FeatureConsistencyCheckJobId" feature_consistency_check_job_id, 4 "GmtEndTime" gmt_end_time,
    5 "GmtStartTime" gmt_start_time, 6 "Logs" logs, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceResourceSchemas {
    pub schema_name: Option<String>,
    pub instance_id: String,
    pub resource_id: String,
}
operation! { ListInstanceResourceSchemas(instance_id: String, resource_id: String)
    "ListInstanceResourceSchemas" -> ListInstanceResourceSchemasOutput {
    0 "SchemaName" schema_name: String, 1 "InstanceId" instance_id, 2 "ResourceId" resource_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/instances/{InstanceId}/resources/{ResourceId}/schemas", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceResourceSchemasOutput {
    pub schemas: Option<Vec<ListInstanceResourceSchemasSchemas>>,
    pub total_count: Option<i64>,
}
model! { ListInstanceResourceSchemasOutput {
    0 "Schemas" schemas, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceResourceSchemasSchemas {
    pub schema_name: Option<String>,
}
model! { ListInstanceResourceSchemasSchemas {
    0 "SchemaName" schema_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceResourceTables {
    pub maxcompute_schema: Option<String>,
    pub instance_id: String,
    pub resource_id: String,
}
operation! { ListInstanceResourceTables(instance_id: String, resource_id: String)
    "ListInstanceResourceTables" -> ListInstanceResourceTablesOutput {
    0 "MaxcomputeSchema" maxcompute_schema: String, 1 "InstanceId" instance_id, 2 "ResourceId" resource_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/instances/{InstanceId}/resources/{ResourceId}/tables", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceResourceTablesOutput {
    pub tables: Option<Vec<ListInstanceResourceTablesTables>>,
    pub total_count: Option<String>,
}
model! { ListInstanceResourceTablesOutput {
    0 "Tables" tables, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceResourceTablesTables {
    pub table_name: Option<String>,
}
model! { ListInstanceResourceTablesTables {
    0 "TableName" table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceResources {
    pub category: Option<String>,
    pub group: Option<String>,
    pub r#type: Option<String>,
    pub instance_id: String,
}
operation! { ListInstanceResources(instance_id: String) "ListInstanceResources" -> ListInstanceResourcesOutput {
    0 "Category" category: String, 1 "Group" group: String, 2 "Type" r#type: String, 3 "InstanceId" instance_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/instances/{InstanceId}/resources", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceResourcesOutput {
    pub resources: Option<Vec<ListInstanceResourcesResources>>,
    pub total_count: Option<i64>,
}
model! { ListInstanceResourcesOutput {
    0 "Resources" resources, 1 "TotalCount" total_count
} }

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
    0 "Category" category, 1 "Config" config, 2 "GmtCreateAt" gmt_create_at, 3 "GmtModifiedAt" gmt_modified_at,
    4 "Group" group, 5 "ResourceId" resource_id, 6 "Type" r#type, 7 "Uri" uri
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOutput {
    pub instances: Option<Vec<ListInstancesInstances>>,
    pub total_count: Option<i64>,
}
model! { ListInstancesOutput {
    0 "Instances" instances, 1 "TotalCount" total_count
} }

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
    0 "ChargeType" charge_type, 1 "CommodityCode" commodity_code, 2 "Config" config, 3 "ExpiredTime" expired_time,
    4 "GmtCreateTime" gmt_create_time, 5 "GmtModifiedTime" gmt_modified_time, 6 "InstanceId" instance_id,
    7 "OperatingTool" operating_tool, 8 "RegionId" region_id, 9 "Status" status, 10 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesConfig {
    pub data_managements: Option<Vec<ListInstancesDataManagements>>,
    pub engines: Option<Vec<ListInstancesEngines>>,
    pub monitors: Option<Vec<ListInstancesMonitors>>,
}
model! { ListInstancesConfig {
    0 "DataManagements" data_managements, 1 "Engines" engines, 2 "Monitors" monitors
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesDataManagements {
    pub component_code: Option<String>,
    pub meta: Option<BTreeMap<String, Value>>,
    pub r#type: Option<String>,
}
model! { ListInstancesDataManagements {
    0 "ComponentCode" component_code, 1 "Meta" meta, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesEngines {
    pub component_code: Option<String>,
    pub meta: Option<BTreeMap<String, Value>>,
    pub r#type: Option<String>,
}
model! { ListInstancesEngines {
    0 "ComponentCode" component_code, 1 "Meta" meta, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesMonitors {
    pub component_code: Option<String>,
    pub meta: Option<BTreeMap<String, Value>>,
    pub r#type: Option<String>,
}
model! { ListInstancesMonitors {
    0 "ComponentCode" component_code, 1 "Meta" meta, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOperatingTool {
    pub is_enable: Option<bool>,
}
model! { ListInstancesOperatingTool {
    0 "IsEnable" is_enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLaboratories {
    pub environment: Option<String>,
    pub instance_id: String,
    pub scene_id: String,
    pub status: Option<String>,
}
operation! { ListLaboratories(instance_id: String, scene_id: String) "ListLaboratories" -> ListLaboratoriesOutput {
    0 "Environment" environment: String, 1 "InstanceId" instance_id, 2 "SceneId" scene_id, 3 "Status" status: String
} { method: "GET", path: "/api/v1/laboratories", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLaboratoriesOutput {
    pub laboratories: Option<Vec<ListLaboratoriesLaboratories>>,
    pub total_count: Option<i64>,
}
model! { ListLaboratoriesOutput {
    0 "Laboratories" laboratories, 1 "TotalCount" total_count
} }

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
    0 "BucketCount" bucket_count, 1 "BucketType" bucket_type, 2 "Buckets" buckets, 3 "CrowdId" crowd_id,
    4 "DebugCrowdId" debug_crowd_id, 5 "DebugUsers" debug_users, 6 "Description" description,
    7 "Environment" environment, 8 "Filter" filter, 9 "LaboratoryId" laboratory_id, 10 "Name" name,
    11 "SceneId" scene_id, 12 "Status" status, 13 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLayers {
    pub instance_id: String,
    pub laboratory_id: String,
}
operation! { ListLayers(instance_id: String, laboratory_id: String) "ListLayers" -> ListLayersOutput {
    0 "InstanceId" instance_id, 1 "LaboratoryId" laboratory_id
} { method: "GET", path: "/api/v1/layers", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLayersOutput {
    pub layers: Option<Vec<ListLayersLayers>>,
    pub total_count: Option<i64>,
}
model! { ListLayersOutput {
    0 "Layers" layers, 1 "TotalCount" total_count
} }

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
    0 "Description" description, 1 "GmtCreateTime" gmt_create_time, 2 "LaboratoryId" laboratory_id,
    3 "LayerId" layer_id, 4 "Name" name, 5 "ResidualFlow" residual_flow, 6 "SceneId" scene_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParams {
    pub encrypted: Option<bool>,
    pub environment: Option<String>,
    pub instance_id: String,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub scene_id: String,
}
operation! { ListParams(instance_id: String, scene_id: String) "ListParams" -> ListParamsOutput {
    0 "Encrypted" encrypted: bool, 1 "Environment" environment: String, 2 "InstanceId" instance_id,
    3 "Name" name: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "SceneId" scene_id
} { method: "GET", path: "/api/v1/params", } }
paged! { ListParams: ListParamsParams = Number "PageNumber", "Params" params, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParamsOutput {
    pub params: Option<Vec<ListParamsParams>>,
    pub total_count: Option<i64>,
}
model! { ListParamsOutput {
    0 "Params" params, 1 "TotalCount" total_count
} }

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
    0 "Environment" environment, 1 "GmtModifiedTime" gmt_modified_time, 2 "Name" name, 3 "ParamId" param_id,
    4 "Value" value
} }

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
    Token "NextToken", "RecallManagementJobs" recall_management_jobs, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecallManagementJobsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub recall_management_jobs: Option<Vec<ListRecallManagementJobsRecallManagementJobs>>,
    pub total_count: Option<String>,
}
model! { ListRecallManagementJobsOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "RecallManagementJobs" recall_management_jobs,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecallManagementJobsRecallManagementJobs {
    pub end_time: Option<String>,
    pub recall_management_job_id: Option<String>,
    pub recall_management_table_info: Option<ListRecallManagementJobsRecallManagementTableInfo>,
    pub recall_manager_table_info: Option<ListRecallManagementJobsRecallManagerTableInfo>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
model! { ListRecallManagementJobsRecallManagementJobs {
    0 "EndTime" end_time, 1 "RecallManagementJobId" recall_management_job_id,
    2 "RecallManagementTableInfo" recall_management_table_info, 3 "RecallManagerTableInfo" recall_manager_table_info,
    4 "StartTime" start_time, 5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecallManagementJobsRecallManagementTableInfo {
    pub data_version: Option<String>,
    pub recall_management_table_version_id: Option<String>,
    pub source_table_data_size: Option<String>,
    pub source_table_row_count: Option<String>,
}
model! { ListRecallManagementJobsRecallManagementTableInfo {
    0 "DataVersion" data_version, 1 "RecallManagementTableVersionId" recall_management_table_version_id,
    2 "SourceTableDataSize" source_table_data_size, 3 "SourceTableRowCount" source_table_row_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecallManagementJobsRecallManagerTableInfo {
    pub data_version: Option<String>,
    pub recall_management_table_version_id: Option<String>,
    pub source_table_data_size: Option<String>,
    pub source_table_row_count: Option<String>,
}
model! { ListRecallManagementJobsRecallManagerTableInfo {
    0 "DataVersion" data_version, 1 "RecallManagementTableVersionId" recall_management_table_version_id,
    2 "SourceTableDataSize" source_table_data_size, 3 "SourceTableRowCount" source_table_row_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecallManagementServiceVersions {
    pub instance_id: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub recall_management_service_id: String,
}
operation! { ListRecallManagementServiceVersions(recall_management_service_id: String)
    "ListRecallManagementServiceVersions" -> ListRecallManagementServiceVersionsOutput {
    0 "InstanceId" instance_id: String, 1 "Order" order: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "SortBy" sort_by: String, 5 "RecallManagementServiceId" recall_management_service_id
} [
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/recallmanagementservices/{RecallManagementServiceId}/versions", } }
paged! { ListRecallManagementServiceVersions: ListRecallManagementServiceVersionsRecallManagementServiceVersions =
    Number "PageNumber", "RecallManagementServiceVersions" recall_management_service_versions, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct ListRecallManagementServiceVersionsOutput {
    pub recall_management_service_versions: Option<Vec<ListRecallManagementServiceVersionsRecallManagementServiceVersions>>,
    pub total_count: Option<String>,
}
model! { ListRecallManagementServiceVersionsOutput {
    0 "RecallManagementServiceVersions" recall_management_service_versions, 1 "TotalCount" total_count
} }

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
    0 "GmtCreateTime" gmt_create_time, 1 "GmtModifiedTime" gmt_modified_time, 2 "IsEffective" is_effective,
    3 "Name" name, 4 "RecallManagementServiceVersionId" recall_management_service_version_id
} }

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
    Token "NextToken", "RecallManagementServices" recall_management_services, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecallManagementServicesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub recall_management_services: Option<Vec<ListRecallManagementServicesRecallManagementServices>>,
    pub total_count: Option<String>,
}
model! { ListRecallManagementServicesOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "RecallManagementServices" recall_management_services,
    3 "TotalCount" total_count
} }

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
    0 "CurrentRecallManagementServiceVersionId" current_recall_management_service_version_id,
    1 "CurrentRecallManagementServiceVersionName" current_recall_management_service_version_name,
    2 "Description" description, 3 "GmtCreateTime" gmt_create_time, 4 "GmtModifiedTime" gmt_modified_time,
    5 "Name" name, 6 "RecallManagementServiceId" recall_management_service_id, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecallManagementTableVersions {
    pub instance_id: String,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub recall_management_table_id: String,
}
operation! { ListRecallManagementTableVersions(instance_id: String, recall_management_table_id: String)
    "ListRecallManagementTableVersions" -> ListRecallManagementTableVersionsOutput {
    0 "InstanceId" instance_id, 1 "Order" order: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "SortBy" sort_by: String, 5 "RecallManagementTableId" recall_management_table_id
} [
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/recallmanagementtables/{RecallManagementTableId}/versions", } }
paged! { ListRecallManagementTableVersions: ListRecallManagementTableVersionsRecallManagementTableVersions =
    Number "PageNumber", "RecallManagementTableVersions" recall_management_table_versions, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecallManagementTableVersionsOutput {
    pub recall_management_table_versions: Option<Vec<ListRecallManagementTableVersionsRecallManagementTableVersions>>,
    pub total_count: Option<i64>,
}
model! { ListRecallManagementTableVersionsOutput {
    0 "RecallManagementTableVersions" recall_management_table_versions, 1 "TotalCount" total_count
} }

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
    0 "DataVersion" data_version, 1 "EffectiveTime" effective_time, 2 "PublishEndTime" publish_end_time,
    3 "PublishStartTime" publish_start_time, 4 "RecallManagementTableVersionId" recall_management_table_version_id,
    5 "SourceTableDataSize" source_table_data_size, 6 "SourceTableRowCount" source_table_row_count, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecallManagementTables {
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
    Token "NextToken", "RecallManagementTables" recall_management_tables, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecallManagementTablesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub recall_management_tables: Option<Vec<ListRecallManagementTablesRecallManagementTables>>,
    pub total_count: Option<String>,
}
model! { ListRecallManagementTablesOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "RecallManagementTables" recall_management_tables,
    3 "TotalCount" total_count
} }

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
    0 "CanDelete" can_delete, 1 "DataSource" data_source, 2 "Description" description,
    3 "GmtCreateTime" gmt_create_time, 4 "GmtModifiedTime" gmt_modified_time,
    5 "IndexEffectiveTime" index_effective_time, 6 "IndexVersionId" index_version_id,
    7 "MaxcomputeProjectName" maxcompute_project_name, 8 "MaxcomputeSchema" maxcompute_schema,
    9 "MaxcomputeTableName" maxcompute_table_name, 10 "Name" name, 11 "PartitionFields" partition_fields,
    12 "RecallManagementTableId" recall_management_table_id, 13 "RecallType" recall_type, 14 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceRules {
    pub all: Option<bool>,
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
    Number "PageNumber", "ResourceRules" resource_rules, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceRulesOutput {
    pub resource_rules: Option<Vec<ListResourceRulesResourceRules>>,
    pub total_count: Option<i64>,
}
model! { ListResourceRulesOutput {
    0 "ResourceRules" resource_rules, 1 "TotalCount" total_count
} }

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
    pub rule_items: Option<Vec<ListResourceRulesRuleItems>>,
}
model! { ListResourceRulesResourceRules {
    0 "Description" description, 1 "MetricOperationType" metric_operation_type, 2 "MetricPullInfo" metric_pull_info,
    3 "MetricPullPeriod" metric_pull_period, 4 "Name" name, 5 "ResourceRuleId" resource_rule_id,
    6 "RuleComputingDefinition" rule_computing_definition, 7 "RuleItems" rule_items
} }

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
    0 "Description" description, 1 "MaxValue" max_value, 2 "MinValue" min_value, 3 "Name" name, 4 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSampleConsistencyJobs {
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
    Number "PageNumber", "SampleConsistencyJobs" sample_consistency_jobs, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSampleConsistencyJobsOutput {
    pub sample_consistency_jobs: Option<Vec<ListSampleConsistencyJobsSampleConsistencyJobs>>,
    pub total_count: Option<i64>,
}
model! { ListSampleConsistencyJobsOutput {
    0 "SampleConsistencyJobs" sample_consistency_jobs, 1 "TotalCount" total_count
} }

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
    0 "Config" config, 1 "Duration" duration, 2 "EasModelServiceName" eas_model_service_name, 3 "EndTime" end_time,
    4 "FeatureSaveResourceId" feature_save_resource_id, 5 "GmtCreateTime" gmt_create_time,
    6 "GmtModifiedTime" gmt_modified_time, 7 "ItemIdField" item_id_field, 8 "Logs" logs, 9 "Name" name,
    10 "PartitionField" partition_field, 11 "PartitionFieldFormat" partition_field_format,
    12 "RequestIdField" request_id_field, 13 "SampleConsistencyJobId" sample_consistency_job_id,
    14 "SampleRate" sample_rate, 15 "SampleTableName" sample_table_name, 16 "SceneId" scene_id,
    17 "SceneName" scene_name, 18 "StartTime" start_time, 19 "Status" status, 20 "UserIdField" user_id_field
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScenes {
    pub instance_id: Option<String>,
    pub name: Option<String>,
}
operation! { ListScenes() "ListScenes" -> ListScenesOutput {
    0 "InstanceId" instance_id: String, 1 "Name" name: String
} { method: "GET", path: "/api/v1/scenes", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScenesOutput {
    pub scenes: Option<Vec<ListScenesScenes>>,
    pub total_count: Option<i64>,
}
model! { ListScenesOutput {
    0 "Scenes" scenes, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScenesScenes {
    pub description: Option<String>,
    pub flows: Option<Vec<ListScenesFlows>>,
    pub name: Option<String>,
    pub scene_id: Option<String>,
}
model! { ListScenesScenes {
    0 "Description" description, 1 "Flows" flows, 2 "Name" name, 3 "SceneId" scene_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScenesFlows {
    pub flow_code: Option<String>,
    pub flow_name: Option<String>,
}
model! { ListScenesFlows {
    0 "FlowCode" flow_code, 1 "FlowName" flow_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubCrowds {
    pub instance_id: String,
    pub crowd_id: String,
}
operation! { ListSubCrowds(instance_id: String, crowd_id: String) "ListSubCrowds" -> ListSubCrowdsOutput {
    0 "InstanceId" instance_id, 1 "CrowdId" crowd_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/crowds/{CrowdId}/subcrowds", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubCrowdsOutput {
    pub sub_crowds: Option<Vec<ListSubCrowdsSubCrowds>>,
    pub total_count: Option<i64>,
}
model! { ListSubCrowdsOutput {
    0 "SubCrowds" sub_crowds, 1 "TotalCount" total_count
} }

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
    0 "GmtCreateTime" gmt_create_time, 1 "Quantity" quantity, 2 "Source" source, 3 "SubCrowdId" sub_crowd_id,
    4 "Users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTableMetas {
    pub instance_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTableMetasOutput {
    pub table_metas: Option<Vec<ListTableMetasTableMetas>>,
    pub total_count: Option<i64>,
}
model! { ListTableMetasOutput {
    0 "TableMetas" table_metas, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTableMetasTableMetas {
    pub can_delete: Option<bool>,
    pub config: Option<String>,
    pub description: Option<String>,
    pub fields: Option<Vec<ListTableMetasFields>>,
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
    0 "CanDelete" can_delete, 1 "Config" config, 2 "Description" description, 3 "Fields" fields,
    4 "GmtCreateTime" gmt_create_time, 5 "GmtImportedTime" gmt_imported_time, 6 "GmtModifiedTime" gmt_modified_time,
    7 "Module" module, 8 "Name" name, 9 "ResourceId" resource_id, 10 "ResourceType" resource_type,
    11 "ResourceUri" resource_uri, 12 "TableMetaId" table_meta_id, 13 "TableName" table_name, 14 "Type" r#type,
    15 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTableMetasFields {
    pub is_dimension_field: Option<bool>,
    pub meaning: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListTableMetasFields {
    0 "IsDimensionField" is_dimension_field, 1 "Meaning" meaning, 2 "Name" name, 3 "Type" r#type
} }

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
    pub traffic_control_target_id: String,
}
operation! { ListTrafficControlTargetTrafficHistory(traffic_control_target_id: String)
    "ListTrafficControlTargetTrafficHistory" -> ListTrafficControlTargetTrafficHistoryOutput {
    0 "EndTime" end_time: String, 1 "Environment" environment: String,
    2 "ExperimentGroupId" experiment_group_id: String, 3 "ExperimentId" experiment_id: String,
    4 "InstanceId" instance_id: String, 5 "ItemId" item_id: String, 6 "StartTime" start_time: String,
    7 "Threshold" threshold: String, 8 "TrafficControlTargetId" traffic_control_target_id
} [
    Mark { index: 8, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/trafficcontroltargets/{TrafficControlTargetId}/traffichistories", } }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct ListTrafficControlTargetTrafficHistoryOutput {
    pub total_count: Option<String>,
    pub traffic_control_task_traffic_histories: Option<Vec<ListTrafficControlTargetTrafficHistoryTrafficControlTaskTrafficHistories>>,
}
model! { ListTrafficControlTargetTrafficHistoryOutput {
    0 "TotalCount" total_count, 1 "TrafficControlTaskTrafficHistories" traffic_control_task_traffic_histories
} }

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
    0 "ExperimentId" experiment_id, 1 "ItemId" item_id, 2 "RecordTime" record_time,
    3 "TrafficControlTargetAimTraffic" traffic_control_target_aim_traffic,
    4 "TrafficControlTargetTraffic" traffic_control_target_traffic,
    5 "TrafficControlTaskTraffic" traffic_control_task_traffic
} }

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
    Number "PageNumber", "TrafficControlTasks" traffic_control_tasks, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrafficControlTasksOutput {
    pub total_count: Option<String>,
    pub traffic_control_tasks: Option<Vec<ListTrafficControlTasksTrafficControlTasks>>,
}
model! { ListTrafficControlTasksOutput {
    0 "TotalCount" total_count, 1 "TrafficControlTasks" traffic_control_tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrafficControlTasksTrafficControlTasks {
    pub behavior_table_meta_id: Option<String>,
    pub control_granularity: Option<String>,
    pub control_logic: Option<String>,
    pub control_type: Option<String>,
    pub description: Option<String>,
    pub effective_scene_ids: Option<Vec<i64>>,
    pub effective_scene_name_list: Option<Vec<String>>,
    pub effective_scene_names: Option<Vec<i64>>,
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
    pub service_id_list: Option<Vec<i64>>,
    pub service_ids: Option<Vec<String>>,
    pub start_time: Option<String>,
    pub statis_bahavior_condition_express: Option<String>,
    pub statis_behavior_condition_array: Option<String>,
    pub statis_behavior_condition_express: Option<String>,
    pub statis_behavior_condition_type: Option<String>,
    pub traffic_control_targets: Option<Vec<ListTrafficControlTasksTrafficControlTargets>>,
    pub traffic_control_task_id: Option<String>,
    pub user_condition_array: Option<String>,
    pub user_condition_express: Option<String>,
    pub user_condition_type: Option<String>,
    pub user_table_meta_id: Option<String>,
}
model! { ListTrafficControlTasksTrafficControlTasks {
    0 "BehaviorTableMetaId" behavior_table_meta_id, 1 "ControlGranularity" control_granularity,
    2 "ControlLogic" control_logic, 3 "ControlType" control_type, 4 "Description" description,
    5 "EffectiveSceneIds" effective_scene_ids, 6 "EffectiveSceneNameList" effective_scene_name_list,
    7 "EffectiveSceneNames" effective_scene_names, 8 "EndTime" end_time, 9 "EverPublished" ever_published,
    10 "ExecutionTime" execution_time, 11 "FlinkResourceId" flink_resource_id,
    12 "FlinkResourceName" flink_resource_name, 13 "GmtCreateTime" gmt_create_time,
    14 "GmtModifiedTime" gmt_modified_time, 15 "ItemConditionArray" item_condition_array,
    16 "ItemConditionExpress" item_condition_express, 17 "ItemConditionType" item_condition_type,
    18 "ItemTableMetaId" item_table_meta_id, 19 "Name" name, 20 "PreExperimentIds" pre_experiment_ids,
    21 "PrepubStatus" prepub_status, 22 "ProdExperimentIds" prod_experiment_ids, 23 "ProductStatus" product_status,
    24 "SceneId" scene_id, 25 "SceneName" scene_name, 26 "ServiceId" service_id, 27 "ServiceIdList" service_id_list,
    28 "ServiceIds" service_ids, 29 "StartTime" start_time,
    30 "StatisBahaviorConditionExpress" statis_bahavior_condition_express,
    31 "StatisBehaviorConditionArray" statis_behavior_condition_array,
    32 "StatisBehaviorConditionExpress" statis_behavior_condition_express,
    33 "StatisBehaviorConditionType" statis_behavior_condition_type, 34 "TrafficControlTargets" traffic_control_targets,
    35 "TrafficControlTaskId" traffic_control_task_id, 36 "UserConditionArray" user_condition_array,
    37 "UserConditionExpress" user_condition_express, 38 "UserConditionType" user_condition_type,
    39 "UserTableMetaId" user_table_meta_id
} }

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
    0 "EndTime" end_time, 1 "Event" event, 2 "GmtCreateTime" gmt_create_time, 3 "GmtModifiedTime" gmt_modified_time,
    4 "ItemConditionArray" item_condition_array, 5 "ItemConditionExpress" item_condition_express,
    6 "ItemConditionType" item_condition_type, 7 "Name" name, 8 "NewProductRegulation" new_product_regulation,
    9 "RecallName" recall_name, 10 "SplitParts" split_parts, 11 "StartTime" start_time, 12 "StatisPeriod" statis_period,
    13 "Status" status, 14 "ToleranceValue" tolerance_value, 15 "TrafficControlTargetId" traffic_control_target_id,
    16 "TrafficControlTaskId" traffic_control_task_id, 17 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrafficControlTasksSplitParts {
    pub set_values: Option<Vec<i64>>,
    pub time_points: Option<Vec<i64>>,
}
model! { ListTrafficControlTasksSplitParts {
    0 "SetValues" set_values, 1 "TimePoints" time_points
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineExperiment {
    pub instance_id: String,
    pub experiment_id: String,
}
operation! { OfflineExperiment(instance_id: String, experiment_id: String) "OfflineExperiment" -> Empty {
    0 "InstanceId" instance_id, 1 "ExperimentId" experiment_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/experiments/{ExperimentId}/action/offline", body: BodyStyle::Json, } }

pub type OfflineExperimentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineExperimentGroup {
    pub instance_id: String,
    pub experiment_group_id: String,
}
operation! { OfflineExperimentGroup(instance_id: String, experiment_group_id: String)
    "OfflineExperimentGroup" -> Empty {
    0 "InstanceId" instance_id, 1 "ExperimentGroupId" experiment_group_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/experimentgroups/{ExperimentGroupId}/action/offline", body: BodyStyle::Json, } }

pub type OfflineExperimentGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineLaboratory {
    pub instance_id: String,
    pub laboratory_id: String,
}
operation! { OfflineLaboratory(instance_id: String, laboratory_id: String) "OfflineLaboratory" -> Empty {
    0 "InstanceId" instance_id, 1 "LaboratoryId" laboratory_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/laboratories/{LaboratoryId}/action/offline", body: BodyStyle::Json, } }

pub type OfflineLaboratoryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineRecallManagementService {
    pub instance_id: Option<String>,
    pub recall_management_service_id: String,
}
operation! { OfflineRecallManagementService(recall_management_service_id: String)
    "OfflineRecallManagementService" -> Empty {
    0 "InstanceId" instance_id: String, 1 "RecallManagementServiceId" recall_management_service_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/recallmanagementservices/{RecallManagementServiceId}/action/offline", body: BodyStyle::Json, } }

pub type OfflineRecallManagementServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnlineExperiment {
    pub instance_id: Option<String>,
    pub experiment_id: String,
}
operation! { OnlineExperiment(experiment_id: String) "OnlineExperiment" -> Empty {
    0 "InstanceId" instance_id: String, 1 "ExperimentId" experiment_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/experiments/{ExperimentId}/action/online", body: BodyStyle::Json, } }

pub type OnlineExperimentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnlineExperimentGroup {
    pub instance_id: String,
    pub experiment_group_id: String,
}
operation! { OnlineExperimentGroup(instance_id: String, experiment_group_id: String) "OnlineExperimentGroup" -> Empty {
    0 "InstanceId" instance_id, 1 "ExperimentGroupId" experiment_group_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/experimentgroups/{ExperimentGroupId}/action/online", body: BodyStyle::Json, } }

pub type OnlineExperimentGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnlineLaboratory {
    pub instance_id: String,
    pub laboratory_id: String,
}
operation! { OnlineLaboratory(instance_id: String, laboratory_id: String) "OnlineLaboratory" -> Empty {
    0 "InstanceId" instance_id, 1 "LaboratoryId" laboratory_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/laboratories/{LaboratoryId}/action/online", body: BodyStyle::Json, } }

pub type OnlineLaboratoryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnlineRecallManagementService {
    pub instance_id: Option<String>,
    pub recall_management_service_id: String,
}
operation! { OnlineRecallManagementService(recall_management_service_id: String)
    "OnlineRecallManagementService" -> Empty {
    0 "InstanceId" instance_id: String, 1 "RecallManagementServiceId" recall_management_service_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/recallmanagementservices/{RecallManagementServiceId}/action/online", body: BodyStyle::Json, } }

pub type OnlineRecallManagementServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishRecallManagementTable {
    pub instance_id: String,
    pub mode: Option<String>,
    pub partition: Option<BTreeMap<String, String>>,
    pub partitions: Option<BTreeMap<String, String>>,
    pub skip_threshold_check: Option<bool>,
    pub recall_management_table_id: String,
}
operation! { PublishRecallManagementTable(instance_id: String, recall_management_table_id: String)
    "PublishRecallManagementTable" -> PublishRecallManagementTableOutput {
    0 "InstanceId" instance_id, 1 "Mode" mode: String, 2 "Partition" partition: BTreeMap<String, String>,
    3 "Partitions" partitions: BTreeMap<String, String>, 4 "SkipThresholdCheck" skip_threshold_check: bool,
    5 "RecallManagementTableId" recall_management_table_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/api/v1/recallmanagementtables/{RecallManagementTableId}/action/publish", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishRecallManagementTableOutput {
    pub recall_management_job_id: Option<String>,
}
model! { PublishRecallManagementTableOutput {
    0 "RecallManagementJobId" recall_management_job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushAllExperiment {
    pub instance_id: Option<String>,
    pub experiment_id: String,
}
operation! { PushAllExperiment(experiment_id: String) "PushAllExperiment" -> Empty {
    0 "InstanceId" instance_id: String, 1 "ExperimentId" experiment_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/experiments/{ExperimentId}/action/pushall", body: BodyStyle::Json, } }

pub type PushAllExperimentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushResourceRule {
    pub instance_id: String,
    pub metric_info: BTreeMap<String, Value>,
    pub resource_rule_id: String,
}
operation! { PushResourceRule(instance_id: String, metric_info: BTreeMap<String, Value>, resource_rule_id: String)
    "PushResourceRule" -> PushResourceRuleOutput {
    0 "InstanceId" instance_id, 1 "MetricInfo" metric_info, 2 "ResourceRuleId" resource_rule_id
} [
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/api/v1/resourcerules/{ResourceRuleId}/action/push", } }

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
    pub rule_items: Option<Vec<PushResourceRuleRuleItems>>,
}
model! { PushResourceRuleOutput {
    0 "Description" description, 1 "MetricOperationType" metric_operation_type, 2 "MetricPullInfo" metric_pull_info,
    3 "MetricPullPeriod" metric_pull_period, 4 "Name" name, 5 "ResourceRuleId" resource_rule_id,
    6 "RuleComputingDefinition" rule_computing_definition, 7 "RuleItems" rule_items
} }

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
    0 "Description" description, 1 "MaxValue" max_value, 2 "MinValue" min_value, 3 "Name" name, 4 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataDiagnosisStatistics {
    pub end_date: Option<String>,
    pub instance_id: Option<String>,
    pub remain_rate_type: Option<String>,
    pub start_date: Option<String>,
    pub data_diagnosis_id: String,
}
operation! { QueryDataDiagnosisStatistics(data_diagnosis_id: String)
    "QueryDataDiagnosisStatistics" -> QueryDataDiagnosisStatisticsOutput {
    0 "EndDate" end_date: String, 1 "InstanceId" instance_id: String, 2 "RemainRateType" remain_rate_type: String,
    3 "StartDate" start_date: String, 4 "DataDiagnosisId" data_diagnosis_id
} [
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/api/v1/datadiagnoses/{DataDiagnosisId}/statistics/action/query", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataDiagnosisStatisticsOutput {
    pub statistics: Option<QueryDataDiagnosisStatisticsStatistics>,
}
model! { QueryDataDiagnosisStatisticsOutput {
    0 "Statistics" statistics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataDiagnosisStatisticsStatistics {
    pub failed_dates: Option<Vec<String>>,
    pub no_data_dates: Option<Vec<String>>,
}
model! { QueryDataDiagnosisStatisticsStatistics {
    0 "FailedDates" failed_dates, 1 "NoDataDates" no_data_dates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecallManagementTableRecords {
    pub instance_id: Option<String>,
    pub primary_keys: Option<String>,
    pub recall_management_table_version_id: Option<String>,
    pub recall_management_table_id: String,
}
operation! { QueryRecallManagementTableRecords(recall_management_table_id: String)
    "QueryRecallManagementTableRecords" -> QueryRecallManagementTableRecordsOutput {
    0 "InstanceId" instance_id: String, 1 "PrimaryKeys" primary_keys: String,
    2 "RecallManagementTableVersionId" recall_management_table_version_id: String,
    3 "RecallManagementTableId" recall_management_table_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/recallmanagementtables/{RecallManagementTableId}/queryrecords", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecallManagementTableRecordsOutput {
    pub records: Option<Vec<BTreeMap<String, Value>>>,
}
model! { QueryRecallManagementTableRecordsOutput {
    0 "Records" records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySampleConsistencyJobDifference {
    pub feature_name: Option<String>,
    pub feature_type: Option<String>,
    pub instance_id: String,
    pub sample_consistency_job_id: String,
}
operation! { QuerySampleConsistencyJobDifference(instance_id: String, sample_consistency_job_id: String)
    "QuerySampleConsistencyJobDifference" -> QuerySampleConsistencyJobDifferenceOutput {
    0 "FeatureName" feature_name: String, 1 "FeatureType" feature_type: String, 2 "InstanceId" instance_id,
    3 "SampleConsistencyJobId" sample_consistency_job_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/sampleconsistencyjobs/{SampleConsistencyJobId}/action/querydifference", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySampleConsistencyJobDifferenceOutput {
    pub difference_histogram: Option<Vec<QuerySampleConsistencyJobDifferenceDifferenceHistogram>>,
    pub number_feature_differences: Option<Vec<QuerySampleConsistencyJobDifferenceNumberFeatureDifferences>>,
    pub string_feature_differences: Option<Vec<QuerySampleConsistencyJobDifferenceStringFeatureDifferences>>,
}
model! { QuerySampleConsistencyJobDifferenceOutput {
    0 "DifferenceHistogram" difference_histogram, 1 "NumberFeatureDifferences" number_feature_differences,
    2 "StringFeatureDifferences" string_feature_differences
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySampleConsistencyJobDifferenceDifferenceHistogram {
    pub abscissa: Option<String>,
    pub value: Option<i64>,
}
model! { QuerySampleConsistencyJobDifferenceDifferenceHistogram {
    0 "Abscissa" abscissa, 1 "Value" value
} }

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
    0 "DiffValue" diff_value, 1 "ItemId" item_id, 2 "ReplyTableFeatureRawValue" reply_table_feature_raw_value,
    3 "ReplyTableFeatureValue" reply_table_feature_value, 4 "RequestId" request_id,
    5 "SampleTableFeatureRawValue" sample_table_feature_raw_value,
    6 "SampleTableFeatureValue" sample_table_feature_value, 7 "UserId" user_id
} }

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
    0 "ItemId" item_id, 1 "ReplyTableFeatureValue" reply_table_feature_value, 2 "RequestId" request_id,
    3 "SampleTableFeatureValue" sample_table_feature_value, 4 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTrafficControlTargetItemReportDetail {
    pub date: Option<String>,
    pub environment: String,
    pub instance_id: String,
    pub traffic_control_target_id: String,
}
operation! { QueryTrafficControlTargetItemReportDetail(environment: String, instance_id: String, traffic_control_target_id: String)
    "QueryTrafficControlTargetItemReportDetail" -> QueryTrafficControlTargetItemReportDetailOutput {
    0 "Date" date: String, 1 "Environment" environment, 2 "InstanceId" instance_id,
    3 "TrafficControlTargetId" traffic_control_target_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/trafficcontroltargets/{TrafficControlTargetId}/itemcontrolreportdetail", } }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct QueryTrafficControlTargetItemReportDetailOutput {
    pub traffic_control_target_item_report_detail: Option<QueryTrafficControlTargetItemReportDetailTrafficControlTargetItemReportDetail>,
}
model! { QueryTrafficControlTargetItemReportDetailOutput {
    0 "TrafficControlTargetItemReportDetail" traffic_control_target_item_report_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct QueryTrafficControlTargetItemReportDetailTrafficControlTargetItemReportDetail {
    pub item_control_tail_report_details: Option<Vec<QueryTrafficControlTargetItemReportDetailItemControlTailReportDetails>>,
    pub item_control_top_report_details: Option<Vec<QueryTrafficControlTargetItemReportDetailItemControlTopReportDetails>>,
}
model! { QueryTrafficControlTargetItemReportDetailTrafficControlTargetItemReportDetail {
    0 "ItemControlTailReportDetails" item_control_tail_report_details,
    1 "ItemControlTopReportDetails" item_control_top_report_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTrafficControlTargetItemReportDetailItemControlTailReportDetails {
    pub features: Option<BTreeMap<String, Value>>,
    pub item_id: Option<String>,
    pub target_progress: Option<String>,
    pub target_traffic: Option<i64>,
}
model! { QueryTrafficControlTargetItemReportDetailItemControlTailReportDetails {
    0 "Features" features, 1 "ItemId" item_id, 2 "TargetProgress" target_progress, 3 "TargetTraffic" target_traffic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTrafficControlTargetItemReportDetailItemControlTopReportDetails {
    pub features: Option<BTreeMap<String, Value>>,
    pub item_id: Option<String>,
    pub target_progress: Option<String>,
    pub target_traffic: Option<i64>,
}
model! { QueryTrafficControlTargetItemReportDetailItemControlTopReportDetails {
    0 "Features" features, 1 "ItemId" item_id, 2 "TargetProgress" target_progress, 3 "TargetTraffic" target_traffic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTrafficControlTaskDeployResult {
    pub environment: Option<String>,
    pub instance_id: Option<String>,
    pub traffic_control_task_id: String,
}
operation! { QueryTrafficControlTaskDeployResult(traffic_control_task_id: String)
    "QueryTrafficControlTaskDeployResult" -> QueryTrafficControlTaskDeployResultOutput {
    0 "Environment" environment: String, 1 "InstanceId" instance_id: String,
    2 "TrafficControlTaskId" traffic_control_task_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/trafficcontroltasks/{TrafficControlTaskId}/action/queryresult", } }

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
    0 "DeployMessage" deploy_message, 1 "DeployStatus" deploy_status, 2 "DraftMessage" draft_message,
    3 "DraftStatus" draft_status, 4 "PrepareMessage" prepare_message, 5 "PrepareStatus" prepare_status,
    6 "StartMessage" start_message, 7 "StartStatus" start_status, 8 "StopMessage" stop_message,
    9 "StopStatus" stop_status, 10 "TrafficControlTaskId" traffic_control_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTrafficControlTaskItemReport {
    pub end_time: String,
    pub environment: String,
    pub instance_id: String,
    pub start_time: String,
    pub traffic_control_task_id: String,
}

/// What [`QueryTrafficControlTaskItemReport::new`] takes.
pub struct QueryTrafficControlTaskItemReportRequired {
    pub end_time: String,
    pub environment: String,
    pub instance_id: String,
    pub start_time: String,
    pub traffic_control_task_id: String,
}
operation! { QueryTrafficControlTaskItemReport{QueryTrafficControlTaskItemReportRequired: end_time, environment, instance_id, start_time, traffic_control_task_id}
    "QueryTrafficControlTaskItemReport" -> QueryTrafficControlTaskItemReportOutput {
    0 "EndTime" end_time, 1 "Environment" environment, 2 "InstanceId" instance_id, 3 "StartTime" start_time,
    4 "TrafficControlTaskId" traffic_control_task_id
} [
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/trafficcontroltasks/{TrafficControlTaskId}/action/queryitemreport", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTrafficControlTaskItemReportOutput {
    pub traffic_control_task_item_reports: Option<Vec<QueryTrafficControlTaskItemReportTrafficControlTaskItemReports>>,
}
model! { QueryTrafficControlTaskItemReportOutput {
    0 "TrafficControlTaskItemReports" traffic_control_task_item_reports
} }

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
    0 "ActualItemControlNum" actual_item_control_num, 1 "ActualItemControlTraffic" actual_item_control_traffic,
    2 "DoneItemControlNum" done_item_control_num, 3 "DoneItemControlPercentage" done_item_control_percentage,
    4 "ItemControlNumPercentage" item_control_num_percentage,
    5 "ItemControlTrafficPercentage" item_control_traffic_percentage, 6 "OughtItemControlNum" ought_item_control_num,
    7 "OughtItemControlTraffic" ought_item_control_traffic, 8 "TrafficControlTargetId" traffic_control_target_id,
    9 "TrafficControlTargetName" traffic_control_target_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseTrafficControlTask {
    pub environment: Option<String>,
    pub instance_id: Option<String>,
    pub traffic_control_task_id: String,
}
operation! { ReleaseTrafficControlTask(traffic_control_task_id: String) "ReleaseTrafficControlTask" -> Empty {
    0 "Environment" environment: String, 1 "InstanceId" instance_id: String,
    2 "TrafficControlTaskId" traffic_control_task_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/api/v1/trafficcontroltasks/{TrafficControlTaskId}/action/release", body: BodyStyle::Json, } }

pub type ReleaseTrafficControlTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportABMetricGroup {
    pub base_experiment_id: String,
    pub dimension_fields: Option<String>,
    pub end_date: Option<String>,
    pub experiment_group_id: Option<String>,
    pub experiment_ids: String,
    pub instance_id: String,
    pub report_type: String,
    pub scene_id: Option<String>,
    pub start_date: Option<String>,
    pub time_statistics_method: Option<String>,
    pub ab_metric_group_id: String,
}

/// What [`ReportABMetricGroup::new`] takes.
pub struct ReportABMetricGroupRequired {
    pub base_experiment_id: String,
    pub experiment_ids: String,
    pub instance_id: String,
    pub report_type: String,
    pub ab_metric_group_id: String,
}
operation! { ReportABMetricGroup{ReportABMetricGroupRequired: base_experiment_id, experiment_ids, instance_id, report_type, ab_metric_group_id}
    "ReportABMetricGroup" -> ReportABMetricGroupOutput {
    0 "BaseExperimentId" base_experiment_id, 1 "DimensionFields" dimension_fields: String, 2 "EndDate" end_date: String,
    3 "ExperimentGroupId" experiment_group_id: String, 4 "ExperimentIds" experiment_ids, 5 "InstanceId" instance_id,
    6 "ReportType" report_type, 7 "SceneId" scene_id: String, 8 "StartDate" start_date: String,
    9 "TimeStatisticsMethod" time_statistics_method: String, 10 "ABMetricGroupId" ab_metric_group_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Path, style: Style::None }
] { path: "/api/v1/abmetricgroups/{ABMetricGroupId}/action/report", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportABMetricGroupOutput {
    pub experiment_report: Option<BTreeMap<String, ExperimentReportValue>>,
    pub group_dimension: Option<Vec<String>>,
}
model! { ReportABMetricGroupOutput {
    0 "ExperimentReport" experiment_report, 1 "GroupDimension" group_dimension
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExperimentReportValue {
    pub baseline: Option<bool>,
    pub metric_results: Option<BTreeMap<String, Value>>,
}
model! { ExperimentReportValue {
    0 "Baseline" baseline, 1 "MetricResults" metric_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportSampleConsistencyJob {
    pub instance_id: String,
    pub sample_consistency_job_id: String,
}
operation! { ReportSampleConsistencyJob(instance_id: String, sample_consistency_job_id: String)
    "ReportSampleConsistencyJob" -> ReportSampleConsistencyJobOutput {
    0 "InstanceId" instance_id, 1 "SampleConsistencyJobId" sample_consistency_job_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/sampleconsistencyjobs/{SampleConsistencyJobId}/action/report", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportSampleConsistencyJobOutput {
    pub features_difference: Option<Vec<ReportSampleConsistencyJobFeaturesDifference>>,
    pub reply_table_features: Option<i64>,
    pub reply_table_lost_features: Option<i64>,
    pub sample_table_features: Option<i64>,
    pub sample_table_lost_features: Option<i64>,
}
model! { ReportSampleConsistencyJobOutput {
    0 "FeaturesDifference" features_difference, 1 "ReplyTableFeatures" reply_table_features,
    2 "ReplyTableLostFeatures" reply_table_lost_features, 3 "SampleTableFeatures" sample_table_features,
    4 "SampleTableLostFeatures" sample_table_lost_features
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportSampleConsistencyJobFeaturesDifference {
    pub count: Option<i64>,
    pub feature_name: Option<String>,
    pub feature_type: Option<String>,
    pub ratio: Option<String>,
}
model! { ReportSampleConsistencyJobFeaturesDifference {
    0 "Count" count, 1 "FeatureName" feature_name, 2 "FeatureType" feature_type, 3 "Ratio" ratio
} }

/// Can answer with a stream of events: see `Client::stream`.
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None }
] { path: "/api/v1/conversations/shopping_assistant/chat", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShoppingAssistantContents {
    pub text: Option<String>,
    pub r#type: Option<String>,
}
input! { ShoppingAssistantContents() {
    0 "Text" text: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShoppingAssistantInputMessage {
    pub content: Option<Vec<ShoppingAssistantContent>>,
}
input! { ShoppingAssistantInputMessage() {
    0 "Content" content: Vec<ShoppingAssistantContent>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShoppingAssistantContent {
    pub text: Option<String>,
    pub r#type: Option<String>,
}
input! { ShoppingAssistantContent() {
    0 "Text" text: String, 1 "Type" r#type: String
} }

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
    0 "Citation" citation, 1 "Content" content, 2 "ConversationId" conversation_id, 3 "ErrorCode" error_code,
    4 "Event" event, 5 "Result" result, 6 "SessionId" session_id, 7 "StopReason" stop_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShoppingAssistantCitation {
    pub item_id: Option<String>,
    pub r#type: Option<String>,
}
model! { ShoppingAssistantCitation {
    0 "ItemId" item_id, 1 "Type" r#type
} }

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
    0 "Citation" citation, 1 "Content" content, 2 "ErrorCode" error_code, 3 "StepInfo" step_info,
    4 "StopReason" stop_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShoppingAssistantResultCitation {
    pub item_id: Option<String>,
    pub r#type: Option<String>,
}
model! { ShoppingAssistantResultCitation {
    0 "ItemId" item_id, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShoppingAssistantStepInfo {
    pub step: Option<String>,
}
model! { ShoppingAssistantStepInfo {
    0 "Step" step
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SplitTrafficControlTarget {
    pub environment: Option<String>,
    pub instance_id: Option<String>,
    pub set_points: Option<Vec<i64>>,
    pub set_values: Option<Vec<i64>>,
    pub time_points: Option<Vec<i64>>,
    pub traffic_control_target_id: String,
}
operation! { SplitTrafficControlTarget(traffic_control_target_id: String) "SplitTrafficControlTarget" -> Empty {
    0 "Environment" environment: String, 1 "InstanceId" instance_id: String, 2 "SetPoints" set_points: Vec<i64>,
    3 "SetValues" set_values: Vec<i64>, 4 "TimePoints" time_points: Vec<i64>,
    5 "TrafficControlTargetId" traffic_control_target_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/api/v1/trafficcontroltargets/{TrafficControlTargetId}/action/split", body: BodyStyle::Json, } }

pub type SplitTrafficControlTargetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTrafficControlTarget {
    pub instance_id: Option<String>,
    pub traffic_control_target_id: String,
}
operation! { StartTrafficControlTarget(traffic_control_target_id: String) "StartTrafficControlTarget" -> Empty {
    0 "InstanceId" instance_id: String, 1 "TrafficControlTargetId" traffic_control_target_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/trafficcontroltargets/{TrafficControlTargetId}/action/start", body: BodyStyle::Json, } }

pub type StartTrafficControlTargetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTrafficControlTask {
    pub environment: Option<String>,
    pub instance_id: Option<String>,
    pub traffic_control_task_id: String,
}
operation! { StartTrafficControlTask(traffic_control_task_id: String) "StartTrafficControlTask" -> Empty {
    0 "Environment" environment: String, 1 "InstanceId" instance_id: String,
    2 "TrafficControlTaskId" traffic_control_task_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/api/v1/trafficcontroltasks/{TrafficControlTaskId}/action/start", body: BodyStyle::Json, } }

pub type StartTrafficControlTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopSampleConsistencyJob {
    pub instance_id: String,
    pub sample_consistency_job_id: String,
}
operation! { StopSampleConsistencyJob(instance_id: String, sample_consistency_job_id: String)
    "StopSampleConsistencyJob" -> Empty {
    0 "InstanceId" instance_id, 1 "SampleConsistencyJobId" sample_consistency_job_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/sampleconsistencyjobs/{SampleConsistencyJobId}/action/stop", } }

pub type StopSampleConsistencyJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTrafficControlFlinkTask {
    pub environment: Option<String>,
    pub instance_id: Option<String>,
    pub traffic_control_task_id: String,
}
operation! { StopTrafficControlFlinkTask(traffic_control_task_id: String) "StopTrafficControlFlinkTask" -> Empty {
    0 "Environment" environment: String, 1 "InstanceId" instance_id: String,
    2 "TrafficControlTaskId" traffic_control_task_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/api/v1/trafficcontroltasks/{TrafficControlTaskId}/action/stopflink", body: BodyStyle::Json, } }

pub type StopTrafficControlFlinkTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTrafficControlTarget {
    pub instance_id: Option<String>,
    pub traffic_control_target_id: String,
}
operation! { StopTrafficControlTarget(traffic_control_target_id: String) "StopTrafficControlTarget" -> Empty {
    0 "InstanceId" instance_id: String, 1 "TrafficControlTargetId" traffic_control_target_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/trafficcontroltargets/{TrafficControlTargetId}/action/stop", body: BodyStyle::Json, } }

pub type StopTrafficControlTargetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTrafficControlTask {
    pub region_id: Option<String>,
    pub environment: Option<String>,
    pub instance_id: Option<String>,
    pub traffic_control_task_id: String,
}
operation! { StopTrafficControlTask(traffic_control_task_id: String) "StopTrafficControlTask" -> Empty {
    0 "RegionId" region_id: String, 1 "Environment" environment: String, 2 "InstanceId" instance_id: String,
    3 "TrafficControlTaskId" traffic_control_task_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/api/v1/trafficcontroltasks/{TrafficControlTaskId}/action/stop", body: BodyStyle::Json, } }

pub type StopTrafficControlTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncFeatureConsistencyCheckJobReplayLog {
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

/// What [`SyncFeatureConsistencyCheckJobReplayLog::new`] takes.
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
operation! { SyncFeatureConsistencyCheckJobReplayLog{SyncFeatureConsistencyCheckJobReplayLogRequired: context_features, feature_consistency_check_job_config_id, generated_features, instance_id, log_item_id, log_request_id, log_request_time, log_user_id, raw_features, scene_name}
    "SyncFeatureConsistencyCheckJobReplayLog" -> Empty {
    0 "ContextFeatures" context_features,
    1 "FeatureConsistencyCheckJobConfigId" feature_consistency_check_job_config_id,
    2 "GeneratedFeatures" generated_features, 3 "InstanceId" instance_id, 4 "LogItemId" log_item_id,
    5 "LogRequestId" log_request_id, 6 "LogRequestTime" log_request_time, 7 "LogUserId" log_user_id,
    8 "RawFeatures" raw_features, 9 "SceneName" scene_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None }
] { path: "/api/v1/featureconsistencycheck/jobs/action/syncreplaylog", body: BodyStyle::Json, } }

pub type SyncFeatureConsistencyCheckJobReplayLogOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateFeatureConsistencyCheckJob {
    pub instance_id: String,
    pub feature_consistency_check_job_id: String,
}
operation! { TerminateFeatureConsistencyCheckJob(instance_id: String, feature_consistency_check_job_id: String)
    "TerminateFeatureConsistencyCheckJob" -> Empty {
    0 "InstanceId" instance_id, 1 "FeatureConsistencyCheckJobId" feature_consistency_check_job_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/featureconsistencycheck/jobs/{FeatureConsistencyCheckJobId}/action/terminate", body: BodyStyle::Json, } }

pub type TerminateFeatureConsistencyCheckJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateABMetric {
    pub aggregation_by_user: Option<bool>,
    pub definition: String,
    pub denominator: Option<String>,
    pub description: String,
    pub instance_id: String,
    pub is_binomial_distribution: Option<bool>,
    pub left_metric_id: Option<String>,
    pub name: String,
    pub need_significance: Option<bool>,
    pub numerator: Option<String>,
    pub operator: Option<String>,
    pub realtime: bool,
    pub result_resource_id: Option<String>,
    pub right_metric_id: Option<String>,
    pub scene_id: String,
    pub statistics_cycle: Option<i64>,
    pub table_meta_id: String,
    pub r#type: String,
    pub ab_metric_id: String,
}

/// What [`UpdateABMetric::new`] takes.
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
operation! { UpdateABMetric{UpdateABMetricRequired: definition, description, instance_id, name, realtime, scene_id, table_meta_id, r#type, ab_metric_id}
    "UpdateABMetric" -> Empty {
    0 "AggregationByUser" aggregation_by_user: bool, 1 "Definition" definition, 2 "Denominator" denominator: String,
    3 "Description" description, 4 "InstanceId" instance_id, 5 "IsBinomialDistribution" is_binomial_distribution: bool,
    6 "LeftMetricId" left_metric_id: String, 7 "Name" name, 8 "NeedSignificance" need_significance: bool,
    9 "Numerator" numerator: String, 10 "Operator" operator: String, 11 "Realtime" realtime,
    12 "ResultResourceId" result_resource_id: String, 13 "RightMetricId" right_metric_id: String, 14 "SceneId" scene_id,
    15 "StatisticsCycle" statistics_cycle: i64, 16 "TableMetaId" table_meta_id, 17 "Type" r#type,
    18 "ABMetricId" ab_metric_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::None },
    Mark { index: 16, location: Location::Body, style: Style::None },
    Mark { index: 17, location: Location::Body, style: Style::None },
    Mark { index: 18, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/abmetrics/{ABMetricId}", body: BodyStyle::Json, } }

pub type UpdateABMetricOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateABMetricGroup {
    pub ab_metric_ids: String,
    pub description: String,
    pub instance_id: String,
    pub name: String,
    pub realtime: bool,
    pub scene_id: String,
    pub ab_metric_group_id: String,
}

/// What [`UpdateABMetricGroup::new`] takes.
pub struct UpdateABMetricGroupRequired {
    pub ab_metric_ids: String,
    pub description: String,
    pub instance_id: String,
    pub name: String,
    pub realtime: bool,
    pub scene_id: String,
    pub ab_metric_group_id: String,
}
operation! { UpdateABMetricGroup{UpdateABMetricGroupRequired: ab_metric_ids, description, instance_id, name, realtime, scene_id, ab_metric_group_id}
    "UpdateABMetricGroup" -> Empty {
    0 "ABMetricIds" ab_metric_ids, 1 "Description" description, 2 "InstanceId" instance_id, 3 "Name" name,
    4 "Realtime" realtime, 5 "SceneId" scene_id, 6 "ABMetricGroupId" ab_metric_group_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/abmetricgroups/{ABMetricGroupId}", body: BodyStyle::Json, } }

pub type UpdateABMetricGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCrowd {
    pub description: String,
    pub instance_id: String,
    pub name: String,
    pub crowd_id: String,
}
operation! { UpdateCrowd(description: String, instance_id: String, name: String, crowd_id: String)
    "UpdateCrowd" -> Empty {
    0 "Description" description, 1 "InstanceId" instance_id, 2 "Name" name, 3 "CrowdId" crowd_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/crowds/{CrowdId}", body: BodyStyle::Json, } }

pub type UpdateCrowdOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataDiagnosis {
    pub config: String,
    pub cycle_time: Option<String>,
    pub instance_id: String,
    pub left_table_meta_id: Option<String>,
    pub left_table_partition_field: Option<String>,
    pub name: String,
    pub partition_field: Option<String>,
    pub right_table_meta_id: Option<String>,
    pub right_table_partition_field: Option<String>,
    pub table_meta_id: Option<String>,
    pub top_n_quantity: Option<i64>,
    pub r#type: String,
    pub data_diagnosis_id: String,
}

/// What [`UpdateDataDiagnosis::new`] takes.
pub struct UpdateDataDiagnosisRequired {
    pub config: String,
    pub instance_id: String,
    pub name: String,
    pub r#type: String,
    pub data_diagnosis_id: String,
}
operation! { UpdateDataDiagnosis{UpdateDataDiagnosisRequired: config, instance_id, name, r#type, data_diagnosis_id}
    "UpdateDataDiagnosis" -> Empty {
    0 "Config" config, 1 "CycleTime" cycle_time: String, 2 "InstanceId" instance_id,
    3 "LeftTableMetaId" left_table_meta_id: String, 4 "LeftTablePartitionField" left_table_partition_field: String,
    5 "Name" name, 6 "PartitionField" partition_field: String, 7 "RightTableMetaId" right_table_meta_id: String,
    8 "RightTablePartitionField" right_table_partition_field: String, 9 "TableMetaId" table_meta_id: String,
    10 "TopNQuantity" top_n_quantity: i64, 11 "Type" r#type, 12 "DataDiagnosisId" data_diagnosis_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/datadiagnoses/{DataDiagnosisId}", body: BodyStyle::Json, } }

pub type UpdateDataDiagnosisOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEngineConfig {
    pub config_value: Option<String>,
    pub description: Option<String>,
    pub environment: Option<String>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub engine_config_id: String,
}
operation! { UpdateEngineConfig(engine_config_id: String) "UpdateEngineConfig" -> Empty {
    0 "ConfigValue" config_value: String, 1 "Description" description: String, 2 "Environment" environment: String,
    3 "InstanceId" instance_id: String, 4 "Name" name: String, 5 "Type" r#type: String,
    6 "EngineConfigId" engine_config_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/engineconfigs/{EngineConfigId}", body: BodyStyle::Json, } }

pub type UpdateEngineConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperiment {
    pub config: Option<String>,
    pub debug_crowd_id: Option<String>,
    pub debug_users: Option<String>,
    pub description: String,
    pub flow_percent: Option<i64>,
    pub instance_id: String,
    pub name: String,
    pub r#type: String,
    pub experiment_id: String,
}

/// What [`UpdateExperiment::new`] takes.
pub struct UpdateExperimentRequired {
    pub description: String,
    pub instance_id: String,
    pub name: String,
    pub r#type: String,
    pub experiment_id: String,
}
operation! { UpdateExperiment{UpdateExperimentRequired: description, instance_id, name, r#type, experiment_id}
    "UpdateExperiment" -> Empty {
    0 "Config" config: String, 1 "DebugCrowdId" debug_crowd_id: String, 2 "DebugUsers" debug_users: String,
    3 "Description" description, 4 "FlowPercent" flow_percent: i64, 5 "InstanceId" instance_id, 6 "Name" name,
    7 "Type" r#type, 8 "ExperimentId" experiment_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/experiments/{ExperimentId}", body: BodyStyle::Json, } }

pub type UpdateExperimentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentGroup {
    pub config: Option<String>,
    pub crowd_id: Option<String>,
    pub crowd_target_type: Option<String>,
    pub debug_crowd_id: Option<String>,
    pub debug_users: Option<String>,
    pub description: String,
    pub distribution_time_duration: Option<i64>,
    pub distribution_type: Option<String>,
    pub filter: Option<String>,
    pub instance_id: String,
    pub layer_id: String,
    pub name: String,
    pub need_aa: Option<bool>,
    pub random_flow: Option<i64>,
    pub reservced_buckets: Option<String>,
    pub experiment_group_id: String,
}

/// What [`UpdateExperimentGroup::new`] takes.
pub struct UpdateExperimentGroupRequired {
    pub description: String,
    pub instance_id: String,
    pub layer_id: String,
    pub name: String,
    pub experiment_group_id: String,
}
operation! { UpdateExperimentGroup{UpdateExperimentGroupRequired: description, instance_id, layer_id, name, experiment_group_id}
    "UpdateExperimentGroup" -> Empty {
    0 "Config" config: String, 1 "CrowdId" crowd_id: String, 2 "CrowdTargetType" crowd_target_type: String,
    3 "DebugCrowdId" debug_crowd_id: String, 4 "DebugUsers" debug_users: String, 5 "Description" description,
    6 "DistributionTimeDuration" distribution_time_duration: i64, 7 "DistributionType" distribution_type: String,
    8 "Filter" filter: String, 9 "InstanceId" instance_id, 10 "LayerId" layer_id, 11 "Name" name,
    12 "NeedAA" need_aa: bool, 13 "RandomFlow" random_flow: i64, 14 "ReservcedBuckets" reservced_buckets: String,
    15 "ExperimentGroupId" experiment_group_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/experimentgroups/{ExperimentGroupId}", body: BodyStyle::Json, } }

pub type UpdateExperimentGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFeatureConsistencyCheckJobConfig {
    pub compare_feature: bool,
    pub dataset_id: Option<String>,
    pub dataset_mount_path: Option<String>,
    pub dataset_name: Option<String>,
    pub dataset_type: Option<String>,
    pub dataset_uri: Option<String>,
    pub default_route: Option<String>,
    pub eas_service_name: String,
    pub easy_rec_package_path: Option<String>,
    pub easy_rec_version: Option<String>,
    pub feature_display_exclude: Option<String>,
    pub feature_landing_resource_id: String,
    pub feature_priority: Option<String>,
    pub feature_store_item_id: Option<String>,
    pub feature_store_model_id: Option<String>,
    pub feature_store_project_id: Option<String>,
    pub feature_store_project_name: Option<String>,
    pub feature_store_seq_feature_view: Option<String>,
    pub feature_store_user_id: Option<String>,
    pub fg_jar_version: Option<String>,
    pub fg_json_file_name: String,
    pub generate_zip: bool,
    pub instance_id: String,
    pub is_use_feature_store: Option<bool>,
    pub item_id_field: String,
    pub item_table: String,
    pub item_table_partition_field: String,
    pub item_table_partition_field_format: String,
    pub maxcompute_schema: Option<String>,
    pub name: String,
    pub oss_resource_id: Option<String>,
    pub predict_worker_count: Option<i64>,
    pub predict_worker_cpu: Option<i64>,
    pub predict_worker_memory: Option<i64>,
    pub resource_config: Option<String>,
    pub sample_rate: f64,
    pub scene_id: String,
    pub security_group_id: Option<String>,
    pub service_id: Option<String>,
    pub switch_id: Option<String>,
    pub user_id_field: String,
    pub user_table: String,
    pub user_table_partition_field: String,
    pub user_table_partition_field_format: String,
    pub vpc_id: Option<String>,
    pub workflow_name: Option<String>,
    pub workspace_id: Option<String>,
    pub feature_consistency_check_job_config_id: String,
}

/// What [`UpdateFeatureConsistencyCheckJobConfig::new`] takes.
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
operation! { UpdateFeatureConsistencyCheckJobConfig{UpdateFeatureConsistencyCheckJobConfigRequired: compare_feature, eas_service_name, feature_landing_resource_id, fg_json_file_name, generate_zip, instance_id, item_id_field, item_table, item_table_partition_field, item_table_partition_field_format, name, sample_rate, scene_id, user_id_field, user_table, user_table_partition_field, user_table_partition_field_format, feature_consistency_check_job_config_id}
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::None },
    Mark { index: 16, location: Location::Body, style: Style::None },
    Mark { index: 17, location: Location::Body, style: Style::None },
    Mark { index: 18, location: Location::Body, style: Style::None },
    Mark { index: 19, location: Location::Body, style: Style::None },
    Mark { index: 20, location: Location::Body, style: Style::None },
    Mark { index: 21, location: Location::Body, style: Style::None },
    Mark { index: 22, location: Location::Body, style: Style::None },
    Mark { index: 23, location: Location::Body, style: Style::None },
    Mark { index: 24, location: Location::Body, style: Style::None },
    Mark { index: 25, location: Location::Body, style: Style::None },
    Mark { index: 26, location: Location::Body, style: Style::None },
    Mark { index: 27, location: Location::Body, style: Style::None },
    Mark { index: 28, location: Location::Body, style: Style::None },
    Mark { index: 29, location: Location::Body, style: Style::None },
    Mark { index: 30, location: Location::Body, style: Style::None },
    Mark { index: 31, location: Location::Body, style: Style::None },
    Mark { index: 32, location: Location::Body, style: Style::None },
    Mark { index: 33, location: Location::Body, style: Style::None },
    Mark { index: 34, location: Location::Body, style: Style::None },
    Mark { index: 35, location: Location::Body, style: Style::None },
    Mark { index: 36, location: Location::Body, style: Style::None },
    Mark { index: 37, location: Location::Body, style: Style::None },
    Mark { index: 38, location: Location::Body, style: Style::None },
    Mark { index: 39, location: Location::Body, style: Style::None },
    Mark { index: 40, location: Location::Body, style: Style::None },
    Mark { index: 41, location: Location::Body, style: Style::None },
    Mark { index: 42, location: Location::Body, style: Style::None },
    Mark { index: 43, location: Location::Body, style: Style::None },
    Mark { index: 44, location: Location::Body, style: Style::None },
    Mark { index: 45, location: Location::Body, style: Style::None },
    Mark { index: 46, location: Location::Body, style: Style::None },
    Mark { index: 47, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/featureconsistencycheck/jobconfigs/{FeatureConsistencyCheckJobConfigId}", body: BodyStyle::Json, } }

pub type UpdateFeatureConsistencyCheckJobConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceResource {
    pub config: Option<String>,
    pub uri: Option<String>,
    pub instance_id: String,
    pub resource_id: String,
}
operation! { UpdateInstanceResource(instance_id: String, resource_id: String) "UpdateInstanceResource" -> Empty {
    0 "Config" config: String, 1 "Uri" uri: String, 2 "InstanceId" instance_id, 3 "ResourceId" resource_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/instances/{InstanceId}/resources/{ResourceId}", body: BodyStyle::Json, } }

pub type UpdateInstanceResourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLaboratory {
    pub bucket_count: Option<i64>,
    pub bucket_type: String,
    pub buckets: Option<String>,
    pub debug_crowd_id: Option<String>,
    pub debug_users: Option<String>,
    pub description: Option<String>,
    pub environment: Option<String>,
    pub filter: Option<String>,
    pub instance_id: String,
    pub name: String,
    pub r#type: String,
    pub laboratory_id: String,
}

/// What [`UpdateLaboratory::new`] takes.
pub struct UpdateLaboratoryRequired {
    pub bucket_type: String,
    pub instance_id: String,
    pub name: String,
    pub r#type: String,
    pub laboratory_id: String,
}
operation! { UpdateLaboratory{UpdateLaboratoryRequired: bucket_type, instance_id, name, r#type, laboratory_id}
    "UpdateLaboratory" -> Empty {
    0 "BucketCount" bucket_count: i64, 1 "BucketType" bucket_type, 2 "Buckets" buckets: String,
    3 "DebugCrowdId" debug_crowd_id: String, 4 "DebugUsers" debug_users: String, 5 "Description" description: String,
    6 "Environment" environment: String, 7 "Filter" filter: String, 8 "InstanceId" instance_id, 9 "Name" name,
    10 "Type" r#type, 11 "LaboratoryId" laboratory_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/laboratories/{LaboratoryId}", body: BodyStyle::Json, } }

pub type UpdateLaboratoryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLayer {
    pub description: String,
    pub instance_id: String,
    pub name: String,
    pub layer_id: String,
}
operation! { UpdateLayer(description: String, instance_id: String, name: String, layer_id: String)
    "UpdateLayer" -> Empty {
    0 "Description" description, 1 "InstanceId" instance_id, 2 "Name" name, 3 "LayerId" layer_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/layers/{LayerId}", body: BodyStyle::Json, } }

pub type UpdateLayerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateParam {
    pub instance_id: Option<String>,
    pub value: Option<String>,
    pub param_id: String,
}
operation! { UpdateParam(param_id: String) "UpdateParam" -> Empty {
    0 "InstanceId" instance_id: String, 1 "Value" value: String, 2 "ParamId" param_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/params/{ParamId}", body: BodyStyle::Json, } }

pub type UpdateParamOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecallManagementConfig {
    pub instance_id: Option<String>,
    pub network_configs: Option<Vec<UpdateRecallManagementConfigNetworkConfigs>>,
    pub password: Option<Secret>,
}
operation! { UpdateRecallManagementConfig() "UpdateRecallManagementConfig" -> Empty {
    0 "InstanceId" instance_id: String,
    1 "NetworkConfigs" network_configs: Vec<UpdateRecallManagementConfigNetworkConfigs>, 2 "Password" password: Secret
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { method: "PUT", path: "/api/v1/recallmanagementconfigs", body: BodyStyle::Json, } }

pub type UpdateRecallManagementConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecallManagementConfigNetworkConfigs {
    pub vpc_id: Option<String>,
    pub vswitch_ids: Option<BTreeMap<String, String>>,
}
input! { UpdateRecallManagementConfigNetworkConfigs() {
    0 "VpcId" vpc_id: String, 1 "VswitchIds" vswitch_ids: BTreeMap<String, String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecallManagementService {
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub recall_management_service_id: String,
}
operation! { UpdateRecallManagementService(recall_management_service_id: String)
    "UpdateRecallManagementService" -> Empty {
    0 "Description" description: String, 1 "InstanceId" instance_id: String,
    2 "RecallManagementServiceId" recall_management_service_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/recallmanagementservices/{RecallManagementServiceId}", body: BodyStyle::Json, } }

pub type UpdateRecallManagementServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecallManagementServiceVersionConfig {
    pub config_type: Option<String>,
    pub instance_id: Option<String>,
    pub merge_config: Option<UpdateRecallManagementServiceVersionConfigMergeConfig>,
    pub recall_config: Option<UpdateRecallManagementServiceVersionConfigRecallConfig>,
    pub recall_management_service_id: String,
    pub recall_management_service_version_id: String,
    pub recall_management_service_version_config_id: String,
}
operation! { UpdateRecallManagementServiceVersionConfig(recall_management_service_id: String, recall_management_service_version_id: String, recall_management_service_version_config_id: String)
    "UpdateRecallManagementServiceVersionConfig" -> Empty {
    0 "ConfigType" config_type: String, 1 "InstanceId" instance_id: String,
    2 "MergeConfig" merge_config: UpdateRecallManagementServiceVersionConfigMergeConfig,
    3 "RecallConfig" recall_config: UpdateRecallManagementServiceVersionConfigRecallConfig,
    4 "RecallManagementServiceId" recall_management_service_id,
    5 "RecallManagementServiceVersionId" recall_management_service_version_id,
    6 "RecallManagementServiceVersionConfigId" recall_management_service_version_config_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/recallmanagementservices/{RecallManagementServiceId}/versions/{RecallManagementServiceVersionId}/configs/{RecallManagementServiceVersionConfigId}", body: BodyStyle::Json, } }

pub type UpdateRecallManagementServiceVersionConfigOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecallManagementServiceVersionConfigFilterConfig {
    pub experession: Option<String>,
}
input! { UpdateRecallManagementServiceVersionConfigFilterConfig() {
    0 "Experession" experession: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecallManagementTable {
    pub enable_data_size_fluctuation_threshold: Option<bool>,
    pub enable_row_count_fluctuation_threshold: Option<bool>,
    pub fields: Option<UpdateRecallManagementTableFields>,
    pub index_version_id: Option<String>,
    pub instance_id: String,
    pub max_data_size_fluctuation_threshold: Option<i64>,
    pub max_row_count_fluctuation_threshold: Option<i64>,
    pub min_data_size_fluctuation_threshold: Option<i64>,
    pub min_row_count_fluctuation_threshold: Option<i64>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/recallmanagementtables/{RecallManagementTableId}", body: BodyStyle::Json, } }

pub type UpdateRecallManagementTableOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceRule {
    pub description: Option<String>,
    pub instance_id: String,
    pub metric_operation_type: String,
    pub metric_pull_info: Option<String>,
    pub metric_pull_period: Option<String>,
    pub name: String,
    pub rule_computing_definition: String,
    pub resource_rule_id: String,
}

/// What [`UpdateResourceRule::new`] takes.
pub struct UpdateResourceRuleRequired {
    pub instance_id: String,
    pub metric_operation_type: String,
    pub name: String,
    pub rule_computing_definition: String,
    pub resource_rule_id: String,
}
operation! { UpdateResourceRule{UpdateResourceRuleRequired: instance_id, metric_operation_type, name, rule_computing_definition, resource_rule_id}
    "UpdateResourceRule" -> Empty {
    0 "Description" description: String, 1 "InstanceId" instance_id, 2 "MetricOperationType" metric_operation_type,
    3 "MetricPullInfo" metric_pull_info: String, 4 "MetricPullPeriod" metric_pull_period: String, 5 "Name" name,
    6 "RuleComputingDefinition" rule_computing_definition, 7 "ResourceRuleId" resource_rule_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/resourcerules/{ResourceRuleId}", body: BodyStyle::Json, } }

pub type UpdateResourceRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceRuleItem {
    pub description: Option<String>,
    pub instance_id: String,
    pub max_value: Option<f64>,
    pub min_value: Option<f64>,
    pub name: String,
    pub value: Option<f64>,
    pub resource_rule_id: String,
    pub resource_rule_item_id: String,
}
operation! { UpdateResourceRuleItem(instance_id: String, name: String, resource_rule_id: String, resource_rule_item_id: String)
    "UpdateResourceRuleItem" -> Empty {
    0 "Description" description: String, 1 "InstanceId" instance_id, 2 "MaxValue" max_value: f64,
    3 "MinValue" min_value: f64, 4 "Name" name, 5 "Value" value: f64, 6 "ResourceRuleId" resource_rule_id,
    7 "ResourceRuleItemId" resource_rule_item_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None }
] { path: "/api/v1/resourcerules/{ResourceRuleId}/items/{ResourceRuleItemId}", body: BodyStyle::Json, } }

pub type UpdateResourceRuleItemOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateScene {
    pub description: Option<String>,
    pub flows: Option<Vec<UpdateSceneFlows>>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub scene_id: String,
}
operation! { UpdateScene(scene_id: String) "UpdateScene" -> Empty {
    0 "Description" description: String, 1 "Flows" flows: Vec<UpdateSceneFlows>, 2 "InstanceId" instance_id: String,
    3 "Name" name: String, 4 "SceneId" scene_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/scenes/{SceneId}", body: BodyStyle::Json, } }

pub type UpdateSceneOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSceneFlows {
    pub flow_code: Option<String>,
    pub flow_name: Option<String>,
}
input! { UpdateSceneFlows() {
    0 "FlowCode" flow_code: String, 1 "FlowName" flow_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTableMeta {
    pub description: Option<String>,
    pub fields: Vec<UpdateTableMetaFields>,
    pub instance_id: String,
    pub module: String,
    pub name: String,
    pub resource_id: String,
    pub table_name: String,
    pub table_meta_id: String,
}

/// What [`UpdateTableMeta::new`] takes.
pub struct UpdateTableMetaRequired {
    pub fields: Vec<UpdateTableMetaFields>,
    pub instance_id: String,
    pub module: String,
    pub name: String,
    pub resource_id: String,
    pub table_name: String,
    pub table_meta_id: String,
}
operation! { UpdateTableMeta{UpdateTableMetaRequired: fields, instance_id, module, name, resource_id, table_name, table_meta_id}
    "UpdateTableMeta" -> Empty {
    0 "Description" description: String, 1 "Fields" fields, 2 "InstanceId" instance_id, 3 "Module" module,
    4 "Name" name, 5 "ResourceId" resource_id, 6 "TableName" table_name, 7 "TableMetaId" table_meta_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/tablemetas/{TableMetaId}", body: BodyStyle::Json, } }

pub type UpdateTableMetaOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTableMetaFields {
    pub data_type: Option<String>,
    pub is_dimension_field: Option<bool>,
    pub is_partition_field: Option<String>,
    pub meaning: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}

/// What [`UpdateTableMetaFields::new`] takes.
pub struct UpdateTableMetaFieldsRequired {
    pub is_dimension_field: bool,
    pub is_partition_field: String,
    pub meaning: String,
    pub name: String,
    pub r#type: String,
}
input! { UpdateTableMetaFields{UpdateTableMetaFieldsRequired: is_dimension_field, is_partition_field, meaning, name, r#type} {
    0 "DataType" data_type: String, 1 "IsDimensionField" is_dimension_field: bool,
    2 "IsPartitionField" is_partition_field: String, 3 "Meaning" meaning: String, 4 "Name" name: String,
    5 "Type" r#type: String
} }

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
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/trafficcontroltargets/{TrafficControlTargetId}", body: BodyStyle::Json, } }

pub type UpdateTrafficControlTargetOutput = Empty;

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
    pub traffic_control_targets: Option<Vec<UpdateTrafficControlTaskTrafficControlTargets>>,
    pub user_condition_array: Option<String>,
    pub user_condition_express: Option<String>,
    pub user_condition_type: Option<String>,
    pub user_table_meta_id: Option<String>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::None },
    Mark { index: 16, location: Location::Body, style: Style::None },
    Mark { index: 17, location: Location::Body, style: Style::None },
    Mark { index: 18, location: Location::Body, style: Style::None },
    Mark { index: 19, location: Location::Body, style: Style::None },
    Mark { index: 20, location: Location::Body, style: Style::None },
    Mark { index: 21, location: Location::Body, style: Style::None },
    Mark { index: 22, location: Location::Body, style: Style::None },
    Mark { index: 23, location: Location::Body, style: Style::None },
    Mark { index: 24, location: Location::Body, style: Style::None },
    Mark { index: 25, location: Location::Body, style: Style::None },
    Mark { index: 26, location: Location::Body, style: Style::None },
    Mark { index: 27, location: Location::Body, style: Style::None },
    Mark { index: 28, location: Location::Body, style: Style::None },
    Mark { index: 29, location: Location::Body, style: Style::None },
    Mark { index: 30, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/trafficcontroltasks/{TrafficControlTaskId}", body: BodyStyle::Json, } }

pub type UpdateTrafficControlTaskOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTrafficControlTaskTraffic {
    pub new_param_3: Option<String>,
    pub environment: Option<String>,
    pub instance_id: Option<String>,
    pub traffics: Option<Vec<UpdateTrafficControlTaskTrafficTraffics>>,
    pub traffic_control_task_id: String,
}
operation! { UpdateTrafficControlTaskTraffic(traffic_control_task_id: String)
    "UpdateTrafficControlTaskTraffic" -> Empty {
    0 "new-param-3" new_param_3: String, 1 "Environment" environment: String, 2 "InstanceId" instance_id: String,
    3 "Traffics" traffics: Vec<UpdateTrafficControlTaskTrafficTraffics>,
    4 "TrafficControlTaskId" traffic_control_task_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/api/v1/trafficcontroltasks/{TrafficControlTaskId}/action/traffic", body: BodyStyle::Json, } }

pub type UpdateTrafficControlTaskTrafficOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadRecommendationData {
    pub content: Option<Vec<UploadRecommendationDataContent>>,
    pub data_type: Option<String>,
}
operation! { UploadRecommendationData() "UploadRecommendationData" -> UploadRecommendationDataOutput {
    0 "Content" content: Vec<UploadRecommendationDataContent>, 1 "DataType" data_type: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/api/v1/recommendationdata/action/upload", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadRecommendationDataContent {
    pub fields: Option<String>,
    pub operation_type: Option<String>,
}
input! { UploadRecommendationDataContent() {
    0 "Fields" fields: String, 1 "OperationType" operation_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadRecommendationDataOutput {
    pub message: Option<String>,
}
model! { UploadRecommendationDataOutput {
    0 "Message" message
} }

#[cfg(feature = "reflect")]
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
