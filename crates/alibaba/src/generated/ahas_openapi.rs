//! `ahas-openapi` of Alibaba Cloud, API version 2019-09-01.
//!
//! Endpoint: a table of 8 regions, else `ahas-openapi.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, ahas_openapi::DescribeRegions};
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
        ("ap-southeast-1", "ahas.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "ahas.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "ahas.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "ahas.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "ahas.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "ahas.cn-shenzhen.aliyuncs.com"),
        ("cn-zhangjiakou", "ahas.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "ahas.eu-central-1.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "ahas-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "ahas-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "ahas-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "ahas-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "ahas-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-zhangjiakou", "ahas-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "ahas-vpc.eu-central-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "ahas-openapi",
    "2019-09-01",
    "ahas-openapi",
    &ENDPOINTS,
);

/// Checks experiment runnable: `CheckExperimentRunnable` of `ahas-openapi` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/CheckExperimentRunnable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckExperimentRunnable {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub experiment_id: String,
    pub name_space: Option<String>,
}
operation! { CheckExperimentRunnable(experiment_id: String) "CheckExperimentRunnable" -> CheckExperimentRunnableOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "ExperimentId" experiment_id, 2 "NameSpace" name_space: String
} }

/// Response of [`CheckExperimentRunnable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckExperimentRunnableOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CheckExperimentRunnableOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Creates degrade rule: `CreateDegradeRule` of `ahas-openapi` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/CreateDegradeRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDegradeRule {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub app_name: String,
    pub enable: Option<bool>,
    pub half_open_base_amount_per_step: Option<i64>,
    pub half_open_recovery_step_num: Option<i64>,
    pub min_request_amount: Option<i64>,
    /// Required.
    pub namespace: String,
    /// Required.
    pub recovery_timeout_ms: i64,
    /// Required.
    pub resource: String,
    pub slow_rt_ms: Option<i64>,
    pub stat_duration_ms: Option<i64>,
    /// Required.
    pub strategy: i64,
    /// Required.
    pub threshold: f64,
}

/// Arguments of [`CreateDegradeRule::new`].
pub struct CreateDegradeRuleRequired {
    pub app_name: String,
    pub namespace: String,
    pub recovery_timeout_ms: i64,
    pub resource: String,
    pub strategy: i64,
    pub threshold: f64,
}
operation! {
    CreateDegradeRule { CreateDegradeRuleRequired: app_name, namespace, recovery_timeout_ms, resource, strategy, threshold }
    "CreateDegradeRule" -> CreateDegradeRuleOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "AppName" app_name, 2 "Enable" enable: bool,
    3 "HalfOpenBaseAmountPerStep" half_open_base_amount_per_step: i64,
    4 "HalfOpenRecoveryStepNum" half_open_recovery_step_num: i64, 5 "MinRequestAmount" min_request_amount: i64,
    6 "Namespace" namespace, 7 "RecoveryTimeoutMs" recovery_timeout_ms, 8 "Resource" resource,
    9 "SlowRtMs" slow_rt_ms: i64, 10 "StatDurationMs" stat_duration_ms: i64, 11 "Strategy" strategy,
    12 "Threshold" threshold
} }

/// Response of [`CreateDegradeRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDegradeRuleOutput {
    pub code: Option<String>,
    pub data: Option<CreateDegradeRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDegradeRuleOutput {
    0 "Code" code: String, 1 "Data" data: CreateDegradeRuleData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateDegradeRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDegradeRuleData {
    pub app_name: Option<String>,
    pub enable: Option<bool>,
    pub half_open_base_amount_per_step: Option<i64>,
    pub half_open_recovery_step_num: Option<i64>,
    pub min_request_amount: Option<i64>,
    pub namespace: Option<String>,
    pub recovery_timeout_ms: Option<i64>,
    pub resource: Option<String>,
    pub rule_id: Option<i64>,
    pub slow_rt_ms: Option<i64>,
    pub stat_duration_ms: Option<i64>,
    pub strategy: Option<i64>,
    pub threshold: Option<f64>,
}
model! { CreateDegradeRuleData {
    0 "AppName" app_name: String, 1 "Enable" enable: bool,
    2 "HalfOpenBaseAmountPerStep" half_open_base_amount_per_step: i64,
    3 "HalfOpenRecoveryStepNum" half_open_recovery_step_num: i64, 4 "MinRequestAmount" min_request_amount: i64,
    5 "Namespace" namespace: String, 6 "RecoveryTimeoutMs" recovery_timeout_ms: i64, 7 "Resource" resource: String,
    8 "RuleId" rule_id: i64, 9 "SlowRtMs" slow_rt_ms: i64, 10 "StatDurationMs" stat_duration_ms: i64,
    11 "Strategy" strategy: i64, 12 "Threshold" threshold: f64
} }

/// Creates experiment: `CreateExperiment` of `ahas-openapi` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/CreateExperiment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExperiment {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub definition: String,
    pub description: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub name_space: String,
    pub tags: Option<Vec<String>>,
    pub workspaces: Option<Vec<String>>,
}
operation! { CreateExperiment(definition: String, name: String, name_space: String)
    "CreateExperiment" -> CreateExperimentOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "Definition" definition, 2 "Description" description: String,
    3 "Name" name, 4 "NameSpace" name_space, 5 "Tags" tags: Vec<String>, 6 "Workspaces" workspaces: Vec<String>
} }

/// Response of [`CreateExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExperimentOutput {
    pub code: Option<String>,
    pub experiment_id: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateExperimentOutput {
    0 "Code" code: String, 1 "ExperimentId" experiment_id: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Creates flow rule: `CreateFlowRule` of `ahas-openapi` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/CreateFlowRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowRule {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub control_behavior: i64,
    pub enable: Option<bool>,
    pub limit_origin: Option<String>,
    pub max_queueing_time_ms: Option<i64>,
    /// Required.
    pub namespace: String,
    pub ref_resource: Option<String>,
    /// Required.
    pub relation_strategy: i64,
    /// Required.
    pub resource: String,
    /// Required.
    pub threshold: f64,
    pub threshold_mode: Option<i64>,
    pub warm_up_period_sec: Option<i64>,
}

/// Arguments of [`CreateFlowRule::new`].
pub struct CreateFlowRuleRequired {
    pub app_name: String,
    pub control_behavior: i64,
    pub namespace: String,
    pub relation_strategy: i64,
    pub resource: String,
    pub threshold: f64,
}
operation! {
    CreateFlowRule { CreateFlowRuleRequired: app_name, control_behavior, namespace, relation_strategy, resource, threshold }
    "CreateFlowRule" -> CreateFlowRuleOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "AppName" app_name, 2 "ControlBehavior" control_behavior,
    3 "Enable" enable: bool, 4 "LimitOrigin" limit_origin: String, 5 "MaxQueueingTimeMs" max_queueing_time_ms: i64,
    6 "Namespace" namespace, 7 "RefResource" ref_resource: String, 8 "RelationStrategy" relation_strategy,
    9 "Resource" resource, 10 "Threshold" threshold, 11 "ThresholdMode" threshold_mode: i64,
    12 "WarmUpPeriodSec" warm_up_period_sec: i64
} }

/// Response of [`CreateFlowRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowRuleOutput {
    pub code: Option<String>,
    pub data: Option<CreateFlowRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateFlowRuleOutput {
    0 "Code" code: String, 1 "Data" data: CreateFlowRuleData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateFlowRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowRuleData {
    pub app_name: Option<String>,
    pub cluster_estimated_max_qps: Option<f64>,
    pub cluster_fallback_strategy: Option<i64>,
    pub cluster_fallback_threshold: Option<i64>,
    pub cluster_mode: Option<bool>,
    pub cluster_threshold_type: Option<i64>,
    pub control_behavior: Option<i64>,
    pub enable: Option<bool>,
    pub limit_origin: Option<String>,
    pub max_queueing_time_ms: Option<i64>,
    pub namespace: Option<String>,
    pub ref_resource: Option<String>,
    pub relation_strategy: Option<i64>,
    pub resource: Option<String>,
    pub rule_id: Option<i64>,
    pub stat_duration_ms: Option<i64>,
    pub threshold: Option<f64>,
    pub threshold_mode: Option<i64>,
    pub warm_up_period_sec: Option<i64>,
}
model! { CreateFlowRuleData {
    0 "AppName" app_name: String, 1 "ClusterEstimatedMaxQps" cluster_estimated_max_qps: f64,
    2 "ClusterFallbackStrategy" cluster_fallback_strategy: i64,
    3 "ClusterFallbackThreshold" cluster_fallback_threshold: i64, 4 "ClusterMode" cluster_mode: bool,
    5 "ClusterThresholdType" cluster_threshold_type: i64, 6 "ControlBehavior" control_behavior: i64,
    7 "Enable" enable: bool, 8 "LimitOrigin" limit_origin: String, 9 "MaxQueueingTimeMs" max_queueing_time_ms: i64,
    10 "Namespace" namespace: String, 11 "RefResource" ref_resource: String,
    12 "RelationStrategy" relation_strategy: i64, 13 "Resource" resource: String, 14 "RuleId" rule_id: i64,
    15 "StatDurationMs" stat_duration_ms: i64, 16 "Threshold" threshold: f64, 17 "ThresholdMode" threshold_mode: i64,
    18 "WarmUpPeriodSec" warm_up_period_sec: i64
} }

/// Creates hot param items: `CreateHotParamItems` of `ahas-openapi` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/CreateHotParamItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHotParamItems {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub items: String,
    /// Required.
    pub rule_id: i64,
}
operation! { CreateHotParamItems(items: String, rule_id: i64) "CreateHotParamItems" -> CreateHotParamItemsOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "Items" items, 2 "RuleId" rule_id
} }

/// Response of [`CreateHotParamItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHotParamItemsOutput {
    pub code: Option<String>,
    pub data: Option<CreateHotParamItemsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateHotParamItemsOutput {
    0 "Code" code: String, 1 "Data" data: CreateHotParamItemsData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`CreateHotParamItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHotParamItemsData {
    pub app_name: Option<String>,
    pub burst_count: Option<i64>,
    pub control_behavior: Option<i64>,
    pub enable: Option<bool>,
    pub max_queueing_time_ms: Option<i64>,
    pub metric_type: Option<i64>,
    pub namespace: Option<String>,
    pub param_flow_item_list: Vec<CreateHotParamItemsParamFlowItemList>,
    pub param_idx: Option<i64>,
    pub resource: Option<String>,
    pub rule_id: Option<i64>,
    pub stat_duration_sec: Option<i64>,
    pub threshold: Option<f64>,
}
model! { CreateHotParamItemsData {
    0 "AppName" app_name: String, 1 "BurstCount" burst_count: i64, 2 "ControlBehavior" control_behavior: i64,
    3 "Enable" enable: bool, 4 "MaxQueueingTimeMs" max_queueing_time_ms: i64, 5 "MetricType" metric_type: i64,
    6 "Namespace" namespace: String,
    7 "ParamFlowItemList" param_flow_item_list: Vec<CreateHotParamItemsParamFlowItemList>, 8 "ParamIdx" param_idx: i64,
    9 "Resource" resource: String, 10 "RuleId" rule_id: i64, 11 "StatDurationSec" stat_duration_sec: i64,
    12 "Threshold" threshold: f64
} }

/// In the response of [`CreateHotParamItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHotParamItemsParamFlowItemList {
    pub item_type: Option<String>,
    pub item_value: Option<String>,
    pub threshold: Option<f64>,
}
model! { CreateHotParamItemsParamFlowItemList {
    0 "ItemType" item_type: String, 1 "ItemValue" item_value: String, 2 "Threshold" threshold: f64
} }

/// Creates hot param rule: `CreateHotParamRule` of `ahas-openapi` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/CreateHotParamRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHotParamRule {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub app_name: String,
    pub burst_count: Option<i64>,
    /// Required.
    pub control_behavior: i64,
    pub enable: Option<bool>,
    pub max_queueing_time_ms: Option<i64>,
    /// Required.
    pub metric_type: i64,
    /// Required.
    pub namespace: String,
    /// Required.
    pub param_idx: i64,
    /// Required.
    pub resource: String,
    /// Required.
    pub stat_duration_sec: i64,
    /// Required.
    pub threshold: f64,
}

/// Arguments of [`CreateHotParamRule::new`].
pub struct CreateHotParamRuleRequired {
    pub app_name: String,
    pub control_behavior: i64,
    pub metric_type: i64,
    pub namespace: String,
    pub param_idx: i64,
    pub resource: String,
    pub stat_duration_sec: i64,
    pub threshold: f64,
}
operation! {
    CreateHotParamRule { CreateHotParamRuleRequired: app_name, control_behavior, metric_type, namespace, param_idx, resource, stat_duration_sec, threshold }
    "CreateHotParamRule" -> CreateHotParamRuleOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "AppName" app_name, 2 "BurstCount" burst_count: i64,
    3 "ControlBehavior" control_behavior, 4 "Enable" enable: bool, 5 "MaxQueueingTimeMs" max_queueing_time_ms: i64,
    6 "MetricType" metric_type, 7 "Namespace" namespace, 8 "ParamIdx" param_idx, 9 "Resource" resource,
    10 "StatDurationSec" stat_duration_sec, 11 "Threshold" threshold
} }

/// Response of [`CreateHotParamRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHotParamRuleOutput {
    pub code: Option<String>,
    pub data: Option<CreateHotParamRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateHotParamRuleOutput {
    0 "Code" code: String, 1 "Data" data: CreateHotParamRuleData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateHotParamRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHotParamRuleData {
    pub app_name: Option<String>,
    pub burst_count: Option<i64>,
    pub control_behavior: Option<i64>,
    pub enable: Option<bool>,
    pub max_queueing_time_ms: Option<i64>,
    pub metric_type: Option<i64>,
    pub namespace: Option<String>,
    pub param_flow_item_list: Vec<CreateHotParamRuleParamFlowItemList>,
    pub param_idx: Option<i64>,
    pub resource: Option<String>,
    pub rule_id: Option<i64>,
    pub stat_duration_sec: Option<i64>,
    pub threshold: Option<f64>,
}
model! { CreateHotParamRuleData {
    0 "AppName" app_name: String, 1 "BurstCount" burst_count: i64, 2 "ControlBehavior" control_behavior: i64,
    3 "Enable" enable: bool, 4 "MaxQueueingTimeMs" max_queueing_time_ms: i64, 5 "MetricType" metric_type: i64,
    6 "Namespace" namespace: String,
    7 "ParamFlowItemList" param_flow_item_list: Vec<CreateHotParamRuleParamFlowItemList>, 8 "ParamIdx" param_idx: i64,
    9 "Resource" resource: String, 10 "RuleId" rule_id: i64, 11 "StatDurationSec" stat_duration_sec: i64,
    12 "Threshold" threshold: f64
} }

/// In the response of [`CreateHotParamRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHotParamRuleParamFlowItemList {
    pub item_type: Option<String>,
    pub item_value: Option<String>,
    pub threshold: Option<f64>,
}
model! { CreateHotParamRuleParamFlowItemList {
    0 "ItemType" item_type: String, 1 "ItemValue" item_value: String, 2 "Threshold" threshold: f64
} }

/// Creates isolation rule: `CreateIsolationRule` of `ahas-openapi` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/CreateIsolationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIsolationRule {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub app_name: String,
    pub enable: Option<bool>,
    pub limit_origin: Option<String>,
    /// Required.
    pub namespace: String,
    pub ref_resource: Option<String>,
    /// Required.
    pub relation_strategy: i64,
    /// Required.
    pub resource: String,
    /// Required.
    pub threshold: f64,
}

/// Arguments of [`CreateIsolationRule::new`].
pub struct CreateIsolationRuleRequired {
    pub app_name: String,
    pub namespace: String,
    pub relation_strategy: i64,
    pub resource: String,
    pub threshold: f64,
}
operation! {
    CreateIsolationRule { CreateIsolationRuleRequired: app_name, namespace, relation_strategy, resource, threshold }
    "CreateIsolationRule" -> CreateIsolationRuleOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "AppName" app_name, 2 "Enable" enable: bool,
    3 "LimitOrigin" limit_origin: String, 4 "Namespace" namespace, 5 "RefResource" ref_resource: String,
    6 "RelationStrategy" relation_strategy, 7 "Resource" resource, 8 "Threshold" threshold
} }

/// Response of [`CreateIsolationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIsolationRuleOutput {
    pub code: Option<String>,
    pub data: Option<CreateIsolationRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateIsolationRuleOutput {
    0 "Code" code: String, 1 "Data" data: CreateIsolationRuleData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`CreateIsolationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIsolationRuleData {
    pub app_name: Option<String>,
    pub enable: Option<bool>,
    pub limit_origin: Option<String>,
    pub namespace: Option<String>,
    pub ref_resource: Option<String>,
    pub relation_strategy: Option<i64>,
    pub resource: Option<String>,
    pub rule_id: Option<i64>,
    pub threshold: Option<f64>,
}
model! { CreateIsolationRuleData {
    0 "AppName" app_name: String, 1 "Enable" enable: bool, 2 "LimitOrigin" limit_origin: String,
    3 "Namespace" namespace: String, 4 "RefResource" ref_resource: String, 5 "RelationStrategy" relation_strategy: i64,
    6 "Resource" resource: String, 7 "RuleId" rule_id: i64, 8 "Threshold" threshold: f64
} }

/// Creates system rule: `CreateSystemRule` of `ahas-openapi` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/CreateSystemRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSystemRule {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub app_name: String,
    pub enable: Option<bool>,
    /// Required.
    pub metric_type: i64,
    /// Required.
    pub namespace: String,
    /// Required.
    pub threshold: f64,
}
operation! { CreateSystemRule(app_name: String, metric_type: i64, namespace: String, threshold: f64)
    "CreateSystemRule" -> CreateSystemRuleOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "AppName" app_name, 2 "Enable" enable: bool, 3 "MetricType" metric_type,
    4 "Namespace" namespace, 5 "Threshold" threshold
} }

/// Response of [`CreateSystemRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSystemRuleOutput {
    pub code: Option<String>,
    pub data: Option<CreateSystemRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateSystemRuleOutput {
    0 "Code" code: String, 1 "Data" data: CreateSystemRuleData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateSystemRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSystemRuleData {
    pub enable: Option<bool>,
    pub metric_type: Option<i64>,
    pub rule_id: Option<i64>,
    pub threshold: Option<f64>,
}
model! { CreateSystemRuleData {
    0 "Enable" enable: bool, 1 "MetricType" metric_type: i64, 2 "RuleId" rule_id: i64, 3 "Threshold" threshold: f64
} }

/// Deletes degrade rule: `DeleteDegradeRule` of `ahas-openapi` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/DeleteDegradeRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDegradeRule {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub rule_id: i64,
}
operation! { DeleteDegradeRule(rule_id: i64) "DeleteDegradeRule" -> DeleteDegradeRuleOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "RuleId" rule_id
} }

/// Response of [`DeleteDegradeRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDegradeRuleOutput {
    pub code: Option<String>,
    pub data: Option<DeleteDegradeRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDegradeRuleOutput {
    0 "Code" code: String, 1 "Data" data: DeleteDegradeRuleData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DeleteDegradeRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDegradeRuleData {
    pub rule_id: Option<i64>,
}
model! { DeleteDegradeRuleData {
    0 "RuleId" rule_id: i64
} }

/// Deletes flow rule: `DeleteFlowRule` of `ahas-openapi` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/DeleteFlowRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowRule {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub rule_id: i64,
}
operation! { DeleteFlowRule(rule_id: i64) "DeleteFlowRule" -> DeleteFlowRuleOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "RuleId" rule_id
} }

/// Response of [`DeleteFlowRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowRuleOutput {
    pub code: Option<String>,
    pub data: Option<DeleteFlowRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteFlowRuleOutput {
    0 "Code" code: String, 1 "Data" data: DeleteFlowRuleData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DeleteFlowRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowRuleData {
    pub rule_id: Option<i64>,
}
model! { DeleteFlowRuleData {
    0 "RuleId" rule_id: i64
} }

/// Deletes hot param rule: `DeleteHotParamRule` of `ahas-openapi` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/DeleteHotParamRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHotParamRule {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub rule_id: i64,
}
operation! { DeleteHotParamRule(rule_id: i64) "DeleteHotParamRule" -> DeleteHotParamRuleOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "RuleId" rule_id
} }

/// Response of [`DeleteHotParamRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHotParamRuleOutput {
    pub code: Option<String>,
    pub data: Option<DeleteHotParamRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteHotParamRuleOutput {
    0 "Code" code: String, 1 "Data" data: DeleteHotParamRuleData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DeleteHotParamRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHotParamRuleData {
    pub rule_id: Option<i64>,
}
model! { DeleteHotParamRuleData {
    0 "RuleId" rule_id: i64
} }

/// Deletes isolation rule: `DeleteIsolationRule` of `ahas-openapi` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/DeleteIsolationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIsolationRule {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub rule_id: i64,
}
operation! { DeleteIsolationRule(rule_id: i64) "DeleteIsolationRule" -> DeleteIsolationRuleOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "RuleId" rule_id
} }

/// Response of [`DeleteIsolationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIsolationRuleOutput {
    pub code: Option<String>,
    pub data: Option<DeleteIsolationRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteIsolationRuleOutput {
    0 "Code" code: String, 1 "Data" data: DeleteIsolationRuleData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DeleteIsolationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIsolationRuleData {
    pub rule_id: Option<i64>,
}
model! { DeleteIsolationRuleData {
    0 "RuleId" rule_id: i64
} }

/// Deletes system rule: `DeleteSystemRule` of `ahas-openapi` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/DeleteSystemRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSystemRule {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub rule_id: i64,
}
operation! { DeleteSystemRule(rule_id: i64) "DeleteSystemRule" -> DeleteSystemRuleOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "RuleId" rule_id
} }

/// Response of [`DeleteSystemRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSystemRuleOutput {
    pub code: Option<String>,
    pub data: Option<DeleteSystemRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteSystemRuleOutput {
    0 "Code" code: String, 1 "Data" data: DeleteSystemRuleData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DeleteSystemRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSystemRuleData {
    pub rule_id: Option<i64>,
}
model! { DeleteSystemRuleData {
    0 "RuleId" rule_id: i64
} }

/// Describes regions: `DescribeRegions` of `ahas-openapi` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String
} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub regions: Vec<DescribeRegionsRegions>,
    pub success: Option<bool>,
}
model! { DescribeRegionsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Regions" regions: Vec<DescribeRegionsRegions>,
    3 "Success" success: bool
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegions {
    0 "LocalName" local_name: String, 1 "RegionEndpoint" region_endpoint: String, 2 "RegionId" region_id: String
} }

/// Disables degrade rule: `DisableDegradeRule` of `ahas-openapi` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/DisableDegradeRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDegradeRule {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub rule_id: i64,
}
operation! { DisableDegradeRule(rule_id: i64) "DisableDegradeRule" -> DisableDegradeRuleOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "RuleId" rule_id
} }

/// Response of [`DisableDegradeRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDegradeRuleOutput {
    pub code: Option<String>,
    pub data: Option<DisableDegradeRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DisableDegradeRuleOutput {
    0 "Code" code: String, 1 "Data" data: DisableDegradeRuleData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DisableDegradeRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDegradeRuleData {
    pub app_name: Option<String>,
    pub enable: Option<bool>,
    pub half_open_base_amount_per_step: Option<i64>,
    pub half_open_recovery_step_num: Option<i64>,
    pub min_request_amount: Option<i64>,
    pub namespace: Option<String>,
    pub recovery_timeout_ms: Option<i64>,
    pub resource: Option<String>,
    pub rule_id: Option<i64>,
    pub slow_rt_ms: Option<i64>,
    pub stat_duration_ms: Option<i64>,
    pub strategy: Option<i64>,
    pub threshold: Option<f64>,
}
model! { DisableDegradeRuleData {
    0 "AppName" app_name: String, 1 "Enable" enable: bool,
    2 "HalfOpenBaseAmountPerStep" half_open_base_amount_per_step: i64,
    3 "HalfOpenRecoveryStepNum" half_open_recovery_step_num: i64, 4 "MinRequestAmount" min_request_amount: i64,
    5 "Namespace" namespace: String, 6 "RecoveryTimeoutMs" recovery_timeout_ms: i64, 7 "Resource" resource: String,
    8 "RuleId" rule_id: i64, 9 "SlowRtMs" slow_rt_ms: i64, 10 "StatDurationMs" stat_duration_ms: i64,
    11 "Strategy" strategy: i64, 12 "Threshold" threshold: f64
} }

/// Disables flow rule: `DisableFlowRule` of `ahas-openapi` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/DisableFlowRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableFlowRule {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub rule_id: i64,
}
operation! { DisableFlowRule(rule_id: i64) "DisableFlowRule" -> DisableFlowRuleOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "RuleId" rule_id
} }

/// Response of [`DisableFlowRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableFlowRuleOutput {
    pub code: Option<String>,
    pub data: Option<DisableFlowRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DisableFlowRuleOutput {
    0 "Code" code: String, 1 "Data" data: DisableFlowRuleData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DisableFlowRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableFlowRuleData {
    pub app_name: Option<String>,
    pub cluster_estimated_max_qps: Option<f64>,
    pub cluster_fallback_strategy: Option<i64>,
    pub cluster_fallback_threshold: Option<i64>,
    pub cluster_mode: Option<bool>,
    pub cluster_threshold_type: Option<i64>,
    pub control_behavior: Option<i64>,
    pub enable: Option<bool>,
    pub limit_origin: Option<String>,
    pub max_queueing_time_ms: Option<i64>,
    pub namespace: Option<String>,
    pub ref_resource: Option<String>,
    pub relation_strategy: Option<i64>,
    pub resource: Option<String>,
    pub rule_id: Option<i64>,
    pub stat_duration_ms: Option<i64>,
    pub threshold: Option<f64>,
    pub warm_up_period_sec: Option<i64>,
}
model! { DisableFlowRuleData {
    0 "AppName" app_name: String, 1 "ClusterEstimatedMaxQps" cluster_estimated_max_qps: f64,
    2 "ClusterFallbackStrategy" cluster_fallback_strategy: i64,
    3 "ClusterFallbackThreshold" cluster_fallback_threshold: i64, 4 "ClusterMode" cluster_mode: bool,
    5 "ClusterThresholdType" cluster_threshold_type: i64, 6 "ControlBehavior" control_behavior: i64,
    7 "Enable" enable: bool, 8 "LimitOrigin" limit_origin: String, 9 "MaxQueueingTimeMs" max_queueing_time_ms: i64,
    10 "Namespace" namespace: String, 11 "RefResource" ref_resource: String,
    12 "RelationStrategy" relation_strategy: i64, 13 "Resource" resource: String, 14 "RuleId" rule_id: i64,
    15 "StatDurationMs" stat_duration_ms: i64, 16 "Threshold" threshold: f64,
    17 "WarmUpPeriodSec" warm_up_period_sec: i64
} }

/// Disables hot param rule: `DisableHotParamRule` of `ahas-openapi` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/DisableHotParamRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableHotParamRule {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub rule_id: i64,
}
operation! { DisableHotParamRule(rule_id: i64) "DisableHotParamRule" -> DisableHotParamRuleOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "RuleId" rule_id
} }

/// Response of [`DisableHotParamRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableHotParamRuleOutput {
    pub code: Option<String>,
    pub data: Option<DisableHotParamRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DisableHotParamRuleOutput {
    0 "Code" code: String, 1 "Data" data: DisableHotParamRuleData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DisableHotParamRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableHotParamRuleData {
    pub app_name: Option<String>,
    pub burst_count: Option<i64>,
    pub control_behavior: Option<i64>,
    pub enable: Option<bool>,
    pub max_queueing_time_ms: Option<i64>,
    pub metric_type: Option<i64>,
    pub namespace: Option<String>,
    pub param_flow_item_list: Vec<DisableHotParamRuleParamFlowItemList>,
    pub param_idx: Option<i64>,
    pub resource: Option<String>,
    pub rule_id: Option<i64>,
    pub stat_duration_sec: Option<i64>,
    pub threshold: Option<f64>,
}
model! { DisableHotParamRuleData {
    0 "AppName" app_name: String, 1 "BurstCount" burst_count: i64, 2 "ControlBehavior" control_behavior: i64,
    3 "Enable" enable: bool, 4 "MaxQueueingTimeMs" max_queueing_time_ms: i64, 5 "MetricType" metric_type: i64,
    6 "Namespace" namespace: String,
    7 "ParamFlowItemList" param_flow_item_list: Vec<DisableHotParamRuleParamFlowItemList>, 8 "ParamIdx" param_idx: i64,
    9 "Resource" resource: String, 10 "RuleId" rule_id: i64, 11 "StatDurationSec" stat_duration_sec: i64,
    12 "Threshold" threshold: f64
} }

/// In the response of [`DisableHotParamRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableHotParamRuleParamFlowItemList {
    pub item_type: Option<String>,
    pub item_value: Option<String>,
    pub threshold: Option<f64>,
}
model! { DisableHotParamRuleParamFlowItemList {
    0 "ItemType" item_type: String, 1 "ItemValue" item_value: String, 2 "Threshold" threshold: f64
} }

/// Disables isolation rule: `DisableIsolationRule` of `ahas-openapi` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/DisableIsolationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableIsolationRule {
    pub ahas_region_id: Option<String>,
    /// Required. 0 to 100000000000000.
    pub rule_id: i64,
}
operation! { DisableIsolationRule(rule_id: i64) "DisableIsolationRule" -> DisableIsolationRuleOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "RuleId" rule_id
} }

/// Response of [`DisableIsolationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableIsolationRuleOutput {
    pub code: Option<String>,
    pub data: Option<DisableIsolationRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DisableIsolationRuleOutput {
    0 "Code" code: String, 1 "Data" data: DisableIsolationRuleData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DisableIsolationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableIsolationRuleData {
    pub app_name: Option<String>,
    pub enable: Option<bool>,
    pub limit_origin: Option<String>,
    pub namespace: Option<String>,
    pub ref_resource: Option<String>,
    pub relation_strategy: Option<i64>,
    pub resource: Option<String>,
    pub rule_id: Option<i64>,
    pub threshold: Option<f64>,
}
model! { DisableIsolationRuleData {
    0 "AppName" app_name: String, 1 "Enable" enable: bool, 2 "LimitOrigin" limit_origin: String,
    3 "Namespace" namespace: String, 4 "RefResource" ref_resource: String, 5 "RelationStrategy" relation_strategy: i64,
    6 "Resource" resource: String, 7 "RuleId" rule_id: i64, 8 "Threshold" threshold: f64
} }

/// Disables system rule: `DisableSystemRule` of `ahas-openapi` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/DisableSystemRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSystemRule {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub rule_id: i64,
}
operation! { DisableSystemRule(rule_id: i64) "DisableSystemRule" -> DisableSystemRuleOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "RuleId" rule_id
} }

/// Response of [`DisableSystemRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSystemRuleOutput {
    pub code: Option<String>,
    pub data: Option<DisableSystemRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DisableSystemRuleOutput {
    0 "Code" code: String, 1 "Data" data: DisableSystemRuleData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DisableSystemRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSystemRuleData {
    pub enable: Option<bool>,
    pub metric_type: Option<i64>,
    pub rule_id: Option<i64>,
    pub threshold: Option<f64>,
}
model! { DisableSystemRuleData {
    0 "Enable" enable: bool, 1 "MetricType" metric_type: i64, 2 "RuleId" rule_id: i64, 3 "Threshold" threshold: f64
} }

/// Enables degrade rule: `EnableDegradeRule` of `ahas-openapi` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/EnableDegradeRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDegradeRule {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub rule_id: i64,
}
operation! { EnableDegradeRule(rule_id: i64) "EnableDegradeRule" -> EnableDegradeRuleOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "RuleId" rule_id
} }

/// Response of [`EnableDegradeRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDegradeRuleOutput {
    pub code: Option<String>,
    pub data: Option<EnableDegradeRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableDegradeRuleOutput {
    0 "Code" code: String, 1 "Data" data: EnableDegradeRuleData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`EnableDegradeRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDegradeRuleData {
    pub app_name: Option<String>,
    pub enable: Option<bool>,
    pub half_open_base_amount_per_step: Option<i64>,
    pub half_open_recovery_step_num: Option<i64>,
    pub min_request_amount: Option<i64>,
    pub namespace: Option<String>,
    pub recovery_timeout_ms: Option<i64>,
    pub resource: Option<String>,
    pub rule_id: Option<i64>,
    pub slow_rt_ms: Option<i64>,
    pub stat_duration_ms: Option<i64>,
    pub strategy: Option<i64>,
    pub threshold: Option<f64>,
}
model! { EnableDegradeRuleData {
    0 "AppName" app_name: String, 1 "Enable" enable: bool,
    2 "HalfOpenBaseAmountPerStep" half_open_base_amount_per_step: i64,
    3 "HalfOpenRecoveryStepNum" half_open_recovery_step_num: i64, 4 "MinRequestAmount" min_request_amount: i64,
    5 "Namespace" namespace: String, 6 "RecoveryTimeoutMs" recovery_timeout_ms: i64, 7 "Resource" resource: String,
    8 "RuleId" rule_id: i64, 9 "SlowRtMs" slow_rt_ms: i64, 10 "StatDurationMs" stat_duration_ms: i64,
    11 "Strategy" strategy: i64, 12 "Threshold" threshold: f64
} }

/// Enables flow rule: `EnableFlowRule` of `ahas-openapi` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/EnableFlowRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableFlowRule {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub rule_id: i64,
}
operation! { EnableFlowRule(rule_id: i64) "EnableFlowRule" -> EnableFlowRuleOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "RuleId" rule_id
} }

/// Response of [`EnableFlowRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableFlowRuleOutput {
    pub code: Option<String>,
    pub data: Option<EnableFlowRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableFlowRuleOutput {
    0 "Code" code: String, 1 "Data" data: EnableFlowRuleData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`EnableFlowRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableFlowRuleData {
    pub app_name: Option<String>,
    pub cluster_estimated_max_qps: Option<f64>,
    pub cluster_fallback_strategy: Option<i64>,
    pub cluster_fallback_threshold: Option<i64>,
    pub cluster_mode: Option<bool>,
    pub cluster_threshold_type: Option<i64>,
    pub control_behavior: Option<i64>,
    pub enable: Option<bool>,
    pub limit_origin: Option<String>,
    pub max_queueing_time_ms: Option<i64>,
    pub namespace: Option<String>,
    pub ref_resource: Option<String>,
    pub relation_strategy: Option<i64>,
    pub resource: Option<String>,
    pub rule_id: Option<i64>,
    pub stat_duration_ms: Option<i64>,
    pub threshold: Option<f64>,
    pub warm_up_period_sec: Option<i64>,
}
model! { EnableFlowRuleData {
    0 "AppName" app_name: String, 1 "ClusterEstimatedMaxQps" cluster_estimated_max_qps: f64,
    2 "ClusterFallbackStrategy" cluster_fallback_strategy: i64,
    3 "ClusterFallbackThreshold" cluster_fallback_threshold: i64, 4 "ClusterMode" cluster_mode: bool,
    5 "ClusterThresholdType" cluster_threshold_type: i64, 6 "ControlBehavior" control_behavior: i64,
    7 "Enable" enable: bool, 8 "LimitOrigin" limit_origin: String, 9 "MaxQueueingTimeMs" max_queueing_time_ms: i64,
    10 "Namespace" namespace: String, 11 "RefResource" ref_resource: String,
    12 "RelationStrategy" relation_strategy: i64, 13 "Resource" resource: String, 14 "RuleId" rule_id: i64,
    15 "StatDurationMs" stat_duration_ms: i64, 16 "Threshold" threshold: f64,
    17 "WarmUpPeriodSec" warm_up_period_sec: i64
} }

/// Enables hot param rule: `EnableHotParamRule` of `ahas-openapi` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/EnableHotParamRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableHotParamRule {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub rule_id: i64,
}
operation! { EnableHotParamRule(rule_id: i64) "EnableHotParamRule" -> EnableHotParamRuleOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "RuleId" rule_id
} }

/// Response of [`EnableHotParamRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableHotParamRuleOutput {
    pub code: Option<String>,
    pub data: Option<EnableHotParamRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableHotParamRuleOutput {
    0 "Code" code: String, 1 "Data" data: EnableHotParamRuleData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`EnableHotParamRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableHotParamRuleData {
    pub app_name: Option<String>,
    pub burst_count: Option<i64>,
    pub control_behavior: Option<i64>,
    pub enable: Option<bool>,
    pub max_queueing_time_ms: Option<i64>,
    pub metric_type: Option<i64>,
    pub namespace: Option<String>,
    pub param_flow_item_list: Vec<EnableHotParamRuleParamFlowItemList>,
    pub param_idx: Option<i64>,
    pub resource: Option<String>,
    pub rule_id: Option<i64>,
    pub stat_duration_sec: Option<i64>,
    pub threshold: Option<f64>,
}
model! { EnableHotParamRuleData {
    0 "AppName" app_name: String, 1 "BurstCount" burst_count: i64, 2 "ControlBehavior" control_behavior: i64,
    3 "Enable" enable: bool, 4 "MaxQueueingTimeMs" max_queueing_time_ms: i64, 5 "MetricType" metric_type: i64,
    6 "Namespace" namespace: String,
    7 "ParamFlowItemList" param_flow_item_list: Vec<EnableHotParamRuleParamFlowItemList>, 8 "ParamIdx" param_idx: i64,
    9 "Resource" resource: String, 10 "RuleId" rule_id: i64, 11 "StatDurationSec" stat_duration_sec: i64,
    12 "Threshold" threshold: f64
} }

/// In the response of [`EnableHotParamRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableHotParamRuleParamFlowItemList {
    pub item_type: Option<String>,
    pub item_value: Option<String>,
    pub threshold: Option<f64>,
}
model! { EnableHotParamRuleParamFlowItemList {
    0 "ItemType" item_type: String, 1 "ItemValue" item_value: String, 2 "Threshold" threshold: f64
} }

/// Enables isolation rule: `EnableIsolationRule` of `ahas-openapi` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/EnableIsolationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableIsolationRule {
    pub ahas_region_id: Option<String>,
    /// Required. 0 to 9223372036854775807.
    pub rule_id: i64,
}
operation! { EnableIsolationRule(rule_id: i64) "EnableIsolationRule" -> EnableIsolationRuleOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "RuleId" rule_id
} }

/// Response of [`EnableIsolationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableIsolationRuleOutput {
    pub code: Option<String>,
    pub data: Option<EnableIsolationRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableIsolationRuleOutput {
    0 "Code" code: String, 1 "Data" data: EnableIsolationRuleData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`EnableIsolationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableIsolationRuleData {
    pub app_name: Option<String>,
    pub enable: Option<bool>,
    pub limit_origin: Option<String>,
    pub namespace: Option<String>,
    pub ref_resource: Option<String>,
    pub relation_strategy: Option<i64>,
    pub resource: Option<String>,
    pub rule_id: Option<i64>,
    pub threshold: Option<f64>,
}
model! { EnableIsolationRuleData {
    0 "AppName" app_name: String, 1 "Enable" enable: bool, 2 "LimitOrigin" limit_origin: String,
    3 "Namespace" namespace: String, 4 "RefResource" ref_resource: String, 5 "RelationStrategy" relation_strategy: i64,
    6 "Resource" resource: String, 7 "RuleId" rule_id: i64, 8 "Threshold" threshold: f64
} }

/// Enables system rule: `EnableSystemRule` of `ahas-openapi` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/EnableSystemRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSystemRule {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub rule_id: i64,
}
operation! { EnableSystemRule(rule_id: i64) "EnableSystemRule" -> EnableSystemRuleOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "RuleId" rule_id
} }

/// Response of [`EnableSystemRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSystemRuleOutput {
    pub code: Option<String>,
    pub data: Option<EnableSystemRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableSystemRuleOutput {
    0 "Code" code: String, 1 "Data" data: EnableSystemRuleData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`EnableSystemRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSystemRuleData {
    pub enable: Option<bool>,
    pub metric_type: Option<i64>,
    pub rule_id: Option<i64>,
    pub threshold: Option<f64>,
}
model! { EnableSystemRuleData {
    0 "Enable" enable: bool, 1 "MetricType" metric_type: i64, 2 "RuleId" rule_id: i64, 3 "Threshold" threshold: f64
} }

/// Executes experiment: `ExecuteExperiment` of `ahas-openapi` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/ExecuteExperiment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteExperiment {
    pub ahas_region_id: Option<String>,
    pub definition: Option<String>,
    /// Required.
    pub experiment_id: String,
    pub name_space: Option<String>,
}
operation! { ExecuteExperiment(experiment_id: String) "ExecuteExperiment" -> ExecuteExperimentOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "Definition" definition: String, 2 "ExperimentId" experiment_id,
    3 "NameSpace" name_space: String
} }

/// Response of [`ExecuteExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteExperimentOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { ExecuteExperimentOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// `FinishExperimentTask` of `ahas-openapi` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/FinishExperimentTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinishExperimentTask {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub experiment_task_id: String,
    pub name_space: Option<String>,
}
operation! { FinishExperimentTask(experiment_task_id: String) "FinishExperimentTask" -> FinishExperimentTaskOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "ExperimentTaskId" experiment_task_id, 2 "NameSpace" name_space: String
} }

/// Response of [`FinishExperimentTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinishExperimentTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { FinishExperimentTaskOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Gets activity task: `GetActivityTask` of `ahas-openapi` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/GetActivityTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetActivityTask {
    /// Required.
    pub activity_task_id: String,
    pub ahas_region_id: Option<String>,
    /// Required.
    pub experiment_task_id: String,
    pub name_space: Option<String>,
}
operation! { GetActivityTask(activity_task_id: String, experiment_task_id: String)
    "GetActivityTask" -> GetActivityTaskOutput {
    0 "ActivityTaskId" activity_task_id, 1 "AhasRegionId" ahas_region_id: String,
    2 "ExperimentTaskId" experiment_task_id, 3 "NameSpace" name_space: String
} }

/// Response of [`GetActivityTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetActivityTaskOutput {
    pub activity_id: Option<String>,
    pub activity_name: Option<String>,
    pub end_time: Option<i64>,
    pub experiment_task_id: Option<String>,
    pub hosts: Vec<GetActivityTaskHosts>,
    pub http_status_code: Option<i64>,
    pub phase: Option<String>,
    pub run_result: Option<String>,
    pub start_time: Option<i64>,
    pub state: Option<String>,
    pub success: Option<bool>,
}
model! { GetActivityTaskOutput {
    0 "ActivityId" activity_id: String, 1 "ActivityName" activity_name: String, 2 "EndTime" end_time: i64,
    3 "ExperimentTaskId" experiment_task_id: String, 4 "Hosts" hosts: Vec<GetActivityTaskHosts>,
    5 "HttpStatusCode" http_status_code: i64, 6 "Phase" phase: String, 7 "RunResult" run_result: String,
    8 "StartTime" start_time: i64, 9 "State" state: String, 10 "Success" success: bool
} }

/// In the response of [`GetActivityTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetActivityTaskHosts {
    pub data: Option<String>,
    pub end_time: Option<i64>,
    pub error_message: Option<String>,
    pub exp_id: Option<String>,
    pub host_ip: Option<String>,
    pub result: Option<String>,
    pub start_time: Option<i64>,
    pub state: Option<String>,
    pub task_id: Option<String>,
}
model! { GetActivityTaskHosts {
    0 "Data" data: String, 1 "EndTime" end_time: i64, 2 "ErrorMessage" error_message: String, 3 "ExpId" exp_id: String,
    4 "HostIp" host_ip: String, 5 "Result" result: String, 6 "StartTime" start_time: i64, 7 "State" state: String,
    8 "TaskId" task_id: String
} }

/// Gets experiment meta: `GetExperimentMeta` of `ahas-openapi` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/GetExperimentMeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentMeta {
    /// Required.
    pub experiment_id: String,
    pub name_space: Option<String>,
}
operation! { GetExperimentMeta(experiment_id: String) "GetExperimentMeta" -> GetExperimentMetaOutput {
    0 "ExperimentId" experiment_id, 1 "NameSpace" name_space: String
} }

/// Response of [`GetExperimentMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentMetaOutput {
    pub code: Option<String>,
    pub create_time: Option<String>,
    pub experiment_id: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub success: Option<bool>,
    pub tags: Vec<String>,
}
model! { GetExperimentMetaOutput {
    0 "Code" code: String, 1 "CreateTime" create_time: String, 2 "ExperimentId" experiment_id: String,
    3 "Message" message: String, 4 "Name" name: String, 5 "State" state: String, 6 "Success" success: bool,
    7 "Tags" tags: Vec<String>
} }

/// Gets experiment task: `GetExperimentTask` of `ahas-openapi` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/GetExperimentTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentTask {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub experiment_task_id: String,
    pub name_space: Option<String>,
}
operation! { GetExperimentTask(experiment_task_id: String) "GetExperimentTask" -> GetExperimentTaskOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "ExperimentTaskId" experiment_task_id, 2 "NameSpace" name_space: String
} }

/// Response of [`GetExperimentTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentTaskOutput {
    pub activities: Vec<GetExperimentTaskActivities>,
    pub experiment_id: Option<String>,
    pub experiment_name: Option<String>,
    pub http_status_code: Option<i64>,
    pub namespace: Option<String>,
    pub result: Option<String>,
    pub start_time: Option<i64>,
    pub state: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { GetExperimentTaskOutput {
    0 "Activities" activities: Vec<GetExperimentTaskActivities>, 1 "ExperimentId" experiment_id: String,
    2 "ExperimentName" experiment_name: String, 3 "HttpStatusCode" http_status_code: i64,
    4 "Namespace" namespace: String, 5 "Result" result: String, 6 "StartTime" start_time: i64, 7 "State" state: String,
    8 "Success" success: bool, 9 "TaskId" task_id: String
} }

/// In the response of [`GetExperimentTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentTaskActivities {
    pub activity_id: Option<String>,
    pub activity_name: Option<String>,
    pub check_state: Option<String>,
    pub end_time: Option<i64>,
    pub experiment_task_id: Option<String>,
    pub phase: Option<String>,
    pub run_result: Option<String>,
    pub start_time: Option<i64>,
    pub state: Option<String>,
    pub task_id: Option<String>,
}
model! { GetExperimentTaskActivities {
    0 "ActivityId" activity_id: String, 1 "ActivityName" activity_name: String, 2 "CheckState" check_state: String,
    3 "EndTime" end_time: i64, 4 "ExperimentTaskId" experiment_task_id: String, 5 "Phase" phase: String,
    6 "RunResult" run_result: String, 7 "StartTime" start_time: i64, 8 "State" state: String, 9 "TaskId" task_id: String
} }

/// Gets license key: `GetLicenseKey` of `ahas-openapi` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/GetLicenseKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLicenseKey {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub namespace: String,
}
operation! { GetLicenseKey(namespace: String) "GetLicenseKey" -> GetLicenseKeyOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "Namespace" namespace
} }

/// Response of [`GetLicenseKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLicenseKeyOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetLicenseKeyOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Gets metrics of app: `GetMetricsOfApp` of `ahas-openapi` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/GetMetricsOfApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetricsOfApp {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub app_name: String,
    pub end_time: Option<i64>,
    /// Required.
    pub namespace: String,
    pub start_time: Option<i64>,
}
operation! { GetMetricsOfApp(app_name: String, namespace: String) "GetMetricsOfApp" -> GetMetricsOfAppOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "AppName" app_name, 2 "EndTime" end_time: i64, 3 "Namespace" namespace,
    4 "StartTime" start_time: i64
} }

/// Response of [`GetMetricsOfApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetricsOfAppOutput {
    pub code: Option<String>,
    pub data: Option<GetMetricsOfAppData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetMetricsOfAppOutput {
    0 "Code" code: String, 1 "Data" data: GetMetricsOfAppData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetMetricsOfApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetricsOfAppData {
    pub app_name: Option<String>,
    pub inner_metrics: Vec<GetMetricsOfAppInnerMetrics>,
    pub namespace: Option<String>,
}
model! { GetMetricsOfAppData {
    0 "AppName" app_name: String, 1 "InnerMetrics" inner_metrics: Vec<GetMetricsOfAppInnerMetrics>,
    2 "Namespace" namespace: String
} }

/// In the response of [`GetMetricsOfApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetricsOfAppInnerMetrics {
    pub blocked_qps: Option<f64>,
    pub blocked_qps_avg: Option<f64>,
    pub blocked_qps_max: Option<f64>,
    pub blocked_qps_min: Option<f64>,
    pub blocked_qps_p75: Option<f64>,
    pub blocked_qps_p95: Option<f64>,
    pub blocked_qps_p99: Option<f64>,
    pub blocked_qps_std: Option<f64>,
    pub count: Option<i64>,
    pub exception: Option<f64>,
    pub exception_avg: Option<f64>,
    pub exception_max: Option<f64>,
    pub exception_min: Option<f64>,
    pub exception_p75: Option<f64>,
    pub exception_p95: Option<f64>,
    pub exception_p99: Option<f64>,
    pub exception_std: Option<f64>,
    pub passed_qps: Option<f64>,
    pub passed_qps_avg: Option<f64>,
    pub passed_qps_max: Option<f64>,
    pub passed_qps_min: Option<f64>,
    pub passed_qps_p75: Option<f64>,
    pub passed_qps_p95: Option<f64>,
    pub passed_qps_p99: Option<f64>,
    pub passed_qps_std: Option<f64>,
    pub rt: Option<f64>,
    pub rt_avg: Option<f64>,
    pub rt_max: Option<f64>,
    pub rt_min: Option<f64>,
    pub rt_p75: Option<f64>,
    pub rt_p95: Option<f64>,
    pub rt_p99: Option<f64>,
    pub rt_std: Option<f64>,
    pub success_qps: Option<f64>,
    pub success_qps_avg: Option<f64>,
    pub success_qps_max: Option<f64>,
    pub success_qps_min: Option<f64>,
    pub success_qps_p75: Option<f64>,
    pub success_qps_p95: Option<f64>,
    pub success_qps_p99: Option<f64>,
    pub success_qps_std: Option<f64>,
    pub thread: Option<f64>,
    pub thread_avg: Option<f64>,
    pub thread_max: Option<f64>,
    pub thread_min: Option<f64>,
    pub thread_p75: Option<f64>,
    pub thread_p95: Option<f64>,
    pub thread_p99: Option<f64>,
    pub thread_std: Option<f64>,
    pub timestamp: Option<i64>,
}
model! { GetMetricsOfAppInnerMetrics {
    0 "BlockedQps" blocked_qps: f64, 1 "BlockedQpsAvg" blocked_qps_avg: f64, 2 "BlockedQpsMax" blocked_qps_max: f64,
    3 "BlockedQpsMin" blocked_qps_min: f64, 4 "BlockedQpsP75" blocked_qps_p75: f64,
    5 "BlockedQpsP95" blocked_qps_p95: f64, 6 "BlockedQpsP99" blocked_qps_p99: f64,
    7 "BlockedQpsStd" blocked_qps_std: f64, 8 "Count" count: i64, 9 "Exception" exception: f64,
    10 "ExceptionAvg" exception_avg: f64, 11 "ExceptionMax" exception_max: f64, 12 "ExceptionMin" exception_min: f64,
    13 "ExceptionP75" exception_p75: f64, 14 "ExceptionP95" exception_p95: f64, 15 "ExceptionP99" exception_p99: f64,
    16 "ExceptionStd" exception_std: f64, 17 "PassedQps" passed_qps: f64, 18 "PassedQpsAvg" passed_qps_avg: f64,
    19 "PassedQpsMax" passed_qps_max: f64, 20 "PassedQpsMin" passed_qps_min: f64, 21 "PassedQpsP75" passed_qps_p75: f64,
    22 "PassedQpsP95" passed_qps_p95: f64, 23 "PassedQpsP99" passed_qps_p99: f64, 24 "PassedQpsStd" passed_qps_std: f64,
    25 "Rt" rt: f64, 26 "RtAvg" rt_avg: f64, 27 "RtMax" rt_max: f64, 28 "RtMin" rt_min: f64, 29 "RtP75" rt_p75: f64,
    30 "RtP95" rt_p95: f64, 31 "RtP99" rt_p99: f64, 32 "RtStd" rt_std: f64, 33 "SuccessQps" success_qps: f64,
    34 "SuccessQpsAvg" success_qps_avg: f64, 35 "SuccessQpsMax" success_qps_max: f64,
    36 "SuccessQpsMin" success_qps_min: f64, 37 "SuccessQpsP75" success_qps_p75: f64,
    38 "SuccessQpsP95" success_qps_p95: f64, 39 "SuccessQpsP99" success_qps_p99: f64,
    40 "SuccessQpsStd" success_qps_std: f64, 41 "Thread" thread: f64, 42 "ThreadAvg" thread_avg: f64,
    43 "ThreadMax" thread_max: f64, 44 "ThreadMin" thread_min: f64, 45 "ThreadP75" thread_p75: f64,
    46 "ThreadP95" thread_p95: f64, 47 "ThreadP99" thread_p99: f64, 48 "ThreadStd" thread_std: f64,
    49 "Timestamp" timestamp: i64
} }

/// Gets metrics of resource: `GetMetricsOfResource` of `ahas-openapi` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/GetMetricsOfResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetricsOfResource {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub app_name: String,
    pub end_time: Option<i64>,
    /// Required.
    pub namespace: String,
    /// Required.
    pub resource: String,
    pub start_time: Option<i64>,
}
operation! { GetMetricsOfResource(app_name: String, namespace: String, resource: String)
    "GetMetricsOfResource" -> GetMetricsOfResourceOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "AppName" app_name, 2 "EndTime" end_time: i64, 3 "Namespace" namespace,
    4 "Resource" resource, 5 "StartTime" start_time: i64
} }

/// Response of [`GetMetricsOfResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetricsOfResourceOutput {
    pub code: Option<String>,
    pub data: Option<GetMetricsOfResourceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetMetricsOfResourceOutput {
    0 "Code" code: String, 1 "Data" data: GetMetricsOfResourceData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetMetricsOfResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetricsOfResourceData {
    pub app_name: Option<String>,
    pub inner_metrics: Vec<GetMetricsOfResourceInnerMetrics>,
    pub namespace: Option<String>,
    pub resource: Option<String>,
}
model! { GetMetricsOfResourceData {
    0 "AppName" app_name: String, 1 "InnerMetrics" inner_metrics: Vec<GetMetricsOfResourceInnerMetrics>,
    2 "Namespace" namespace: String, 3 "Resource" resource: String
} }

/// In the response of [`GetMetricsOfResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetricsOfResourceInnerMetrics {
    pub blocked_qps: Option<f64>,
    pub blocked_qps_avg: Option<f64>,
    pub blocked_qps_max: Option<f64>,
    pub blocked_qps_min: Option<f64>,
    pub blocked_qps_p75: Option<f64>,
    pub blocked_qps_p95: Option<f64>,
    pub blocked_qps_p99: Option<f64>,
    pub blocked_qps_std: Option<f64>,
    pub count: Option<i64>,
    pub exception: Option<f64>,
    pub exception_avg: Option<f64>,
    pub exception_max: Option<f64>,
    pub exception_min: Option<f64>,
    pub exception_p75: Option<f64>,
    pub exception_p95: Option<f64>,
    pub exception_p99: Option<f64>,
    pub exception_std: Option<f64>,
    pub passed_qps: Option<f64>,
    pub passed_qps_avg: Option<f64>,
    pub passed_qps_max: Option<f64>,
    pub passed_qps_min: Option<f64>,
    pub passed_qps_p75: Option<f64>,
    pub passed_qps_p95: Option<f64>,
    pub passed_qps_p99: Option<f64>,
    pub passed_qps_std: Option<f64>,
    pub rt: Option<f64>,
    pub rt_avg: Option<f64>,
    pub rt_max: Option<f64>,
    pub rt_min: Option<f64>,
    pub rt_p75: Option<f64>,
    pub rt_p95: Option<f64>,
    pub rt_p99: Option<f64>,
    pub rt_std: Option<f64>,
    pub success_qps: Option<f64>,
    pub success_qps_avg: Option<f64>,
    pub success_qps_max: Option<f64>,
    pub success_qps_min: Option<f64>,
    pub success_qps_p75: Option<f64>,
    pub success_qps_p95: Option<f64>,
    pub success_qps_p99: Option<f64>,
    pub success_qps_std: Option<f64>,
    pub thread: Option<f64>,
    pub thread_avg: Option<f64>,
    pub thread_max: Option<f64>,
    pub thread_min: Option<f64>,
    pub thread_p75: Option<f64>,
    pub thread_p95: Option<f64>,
    pub thread_p99: Option<f64>,
    pub thread_std: Option<f64>,
    pub timestamp: Option<i64>,
}
model! { GetMetricsOfResourceInnerMetrics {
    0 "BlockedQps" blocked_qps: f64, 1 "BlockedQpsAvg" blocked_qps_avg: f64, 2 "BlockedQpsMax" blocked_qps_max: f64,
    3 "BlockedQpsMin" blocked_qps_min: f64, 4 "BlockedQpsP75" blocked_qps_p75: f64,
    5 "BlockedQpsP95" blocked_qps_p95: f64, 6 "BlockedQpsP99" blocked_qps_p99: f64,
    7 "BlockedQpsStd" blocked_qps_std: f64, 8 "Count" count: i64, 9 "Exception" exception: f64,
    10 "ExceptionAvg" exception_avg: f64, 11 "ExceptionMax" exception_max: f64, 12 "ExceptionMin" exception_min: f64,
    13 "ExceptionP75" exception_p75: f64, 14 "ExceptionP95" exception_p95: f64, 15 "ExceptionP99" exception_p99: f64,
    16 "ExceptionStd" exception_std: f64, 17 "PassedQps" passed_qps: f64, 18 "PassedQpsAvg" passed_qps_avg: f64,
    19 "PassedQpsMax" passed_qps_max: f64, 20 "PassedQpsMin" passed_qps_min: f64, 21 "PassedQpsP75" passed_qps_p75: f64,
    22 "PassedQpsP95" passed_qps_p95: f64, 23 "PassedQpsP99" passed_qps_p99: f64, 24 "PassedQpsStd" passed_qps_std: f64,
    25 "Rt" rt: f64, 26 "RtAvg" rt_avg: f64, 27 "RtMax" rt_max: f64, 28 "RtMin" rt_min: f64, 29 "RtP75" rt_p75: f64,
    30 "RtP95" rt_p95: f64, 31 "RtP99" rt_p99: f64, 32 "RtStd" rt_std: f64, 33 "SuccessQps" success_qps: f64,
    34 "SuccessQpsAvg" success_qps_avg: f64, 35 "SuccessQpsMax" success_qps_max: f64,
    36 "SuccessQpsMin" success_qps_min: f64, 37 "SuccessQpsP75" success_qps_p75: f64,
    38 "SuccessQpsP95" success_qps_p95: f64, 39 "SuccessQpsP99" success_qps_p99: f64,
    40 "SuccessQpsStd" success_qps_std: f64, 41 "Thread" thread: f64, 42 "ThreadAvg" thread_avg: f64,
    43 "ThreadMax" thread_max: f64, 44 "ThreadMin" thread_min: f64, 45 "ThreadP75" thread_p75: f64,
    46 "ThreadP95" thread_p95: f64, 47 "ThreadP99" thread_p99: f64, 48 "ThreadStd" thread_std: f64,
    49 "Timestamp" timestamp: i64
} }

/// Gets sentinel app sum metric: `GetSentinelAppSumMetric` of `ahas-openapi` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/GetSentinelAppSumMetric>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSentinelAppSumMetric {
    pub accept_language: Option<String>,
    pub ahas_region_id: Option<String>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub end_time: String,
    pub namespace: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { GetSentinelAppSumMetric(app_name: String, end_time: String, start_time: String)
    "GetSentinelAppSumMetric" -> GetSentinelAppSumMetricOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AhasRegionId" ahas_region_id: String, 2 "AppName" app_name,
    3 "EndTime" end_time, 4 "Namespace" namespace: String, 5 "StartTime" start_time
} }

/// Response of [`GetSentinelAppSumMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSentinelAppSumMetricOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub metric_data: Option<GetSentinelAppSumMetricMetricData>,
    pub success: Option<bool>,
}
model! { GetSentinelAppSumMetricOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "MetricData" metric_data: GetSentinelAppSumMetricMetricData,
    3 "Success" success: bool
} }

/// In the response of [`GetSentinelAppSumMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSentinelAppSumMetricMetricData {
    pub app_name: Option<String>,
    pub avg_rt: Option<f64>,
    pub block_count: Option<f64>,
    pub machine_count: Option<i64>,
    pub namespace: Option<String>,
    pub pass_count: Option<f64>,
    pub total_count: Option<f64>,
    pub user_id: Option<String>,
}
model! { GetSentinelAppSumMetricMetricData {
    0 "AppName" app_name: String, 1 "AvgRt" avg_rt: f64, 2 "BlockCount" block_count: f64,
    3 "MachineCount" machine_count: i64, 4 "Namespace" namespace: String, 5 "PassCount" pass_count: f64,
    6 "TotalCount" total_count: f64, 7 "UserId" user_id: String
} }

/// Gets user application groups: `GetUserApplicationGroups` of `ahas-openapi` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/GetUserApplicationGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserApplicationGroups {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub application_id: String,
    pub name_space: Option<String>,
}
operation! { GetUserApplicationGroups(application_id: String)
    "GetUserApplicationGroups" -> GetUserApplicationGroupsOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "ApplicationId" application_id, 2 "NameSpace" name_space: String
} }

/// Response of [`GetUserApplicationGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserApplicationGroupsOutput {
    pub app_groups: Vec<String>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetUserApplicationGroupsOutput {
    0 "AppGroups" app_groups: Vec<String>, 1 "Code" code: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Gets user applications: `GetUserApplications` of `ahas-openapi` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/GetUserApplications>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserApplications {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub namespace: String,
}
operation! { GetUserApplications(namespace: String) "GetUserApplications" -> GetUserApplicationsOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "Namespace" namespace
} }

/// Response of [`GetUserApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserApplicationsOutput {
    pub app_name_and_id_pairs: Vec<GetUserApplicationsAppNameAndIdPairs>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetUserApplicationsOutput {
    0 "AppNameAndIdPairs" app_name_and_id_pairs: Vec<GetUserApplicationsAppNameAndIdPairs>, 1 "Code" code: String,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetUserApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserApplicationsAppNameAndIdPairs {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub app_type: Option<i64>,
    pub scope_type: Option<i64>,
}
model! { GetUserApplicationsAppNameAndIdPairs {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "AppType" app_type: i64, 3 "ScopeType" scope_type: i64
} }

/// Gets user workspace: `GetUserWorkspace` of `ahas-openapi` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/GetUserWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserWorkspace {
    pub ahas_region_id: Option<String>,
    pub namespace: Option<String>,
}
operation! { GetUserWorkspace() "GetUserWorkspace" -> GetUserWorkspaceOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "Namespace" namespace: String
} }

/// Response of [`GetUserWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserWorkspaceOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub workspace_list: Vec<GetUserWorkspaceWorkspaceList>,
}
model! { GetUserWorkspaceOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool, 4 "WorkspaceList" workspace_list: Vec<GetUserWorkspaceWorkspaceList>
} }

/// In the response of [`GetUserWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserWorkspaceWorkspaceList {
    pub description: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub workspace_id: Option<String>,
}
model! { GetUserWorkspaceWorkspaceList {
    0 "Description" description: String, 1 "Name" name: String, 2 "Type" r#type: i64,
    3 "WorkspaceId" workspace_id: String
} }

/// Lists active apps: `ListActiveApps` of `ahas-openapi` 2019-09-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/ListActiveApps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActiveApps {
    pub ahas_region_id: Option<String>,
    /// 0 to 2147483647.
    pub app_type: Option<i64>,
    /// Required.
    pub namespace: String,
}
operation! { ListActiveApps(namespace: String) "ListActiveApps" -> ListActiveAppsOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "AppType" app_type: i64, 2 "Namespace" namespace
} }

/// Response of [`ListActiveApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActiveAppsOutput {
    pub code: Option<String>,
    pub data: Vec<ListActiveAppsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListActiveAppsOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListActiveAppsData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListActiveApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActiveAppsData {
    pub ahas_app_name: Option<String>,
    pub app_name: Option<String>,
    pub app_type: Option<i64>,
    pub current_level: Option<i64>,
    pub dirty_level: Option<i64>,
    pub last_health_ping_time: Option<i64>,
    pub namespace: Option<String>,
}
model! { ListActiveAppsData {
    0 "AhasAppName" ahas_app_name: String, 1 "AppName" app_name: String, 2 "AppType" app_type: i64,
    3 "CurrentLevel" current_level: i64, 4 "DirtyLevel" dirty_level: i64,
    5 "LastHealthPingTime" last_health_ping_time: i64, 6 "Namespace" namespace: String
} }

/// Lists degrade rules of app: `ListDegradeRulesOfApp` of `ahas-openapi` 2019-09-01.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/ListDegradeRulesOfApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDegradeRulesOfApp {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub namespace: String,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListDegradeRulesOfApp(app_name: String, namespace: String)
    "ListDegradeRulesOfApp" -> ListDegradeRulesOfAppOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "AppName" app_name, 2 "Namespace" namespace,
    3 "PageIndex" page_index: i64, 4 "PageSize" page_size: i64
} }
paged! { ListDegradeRulesOfApp: ListDegradeRulesOfAppDatas =
    Number "PageIndex", "Data.Datas" data.datas, total "Data.TotalCount" }

/// Response of [`ListDegradeRulesOfApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDegradeRulesOfAppOutput {
    pub code: Option<String>,
    pub data: Option<ListDegradeRulesOfAppData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListDegradeRulesOfAppOutput {
    0 "Code" code: String, 1 "Data" data: ListDegradeRulesOfAppData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListDegradeRulesOfApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDegradeRulesOfAppData {
    pub datas: Vec<ListDegradeRulesOfAppDatas>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListDegradeRulesOfAppData {
    0 "Datas" datas: Vec<ListDegradeRulesOfAppDatas>, 1 "PageIndex" page_index: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListDegradeRulesOfApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDegradeRulesOfAppDatas {
    pub app_name: Option<String>,
    pub enable: Option<bool>,
    pub half_open_base_amount_per_step: Option<i64>,
    pub half_open_recovery_step_num: Option<i64>,
    pub min_request_amount: Option<i64>,
    pub namespace: Option<String>,
    pub recovery_timeout_ms: Option<i64>,
    pub resource: Option<String>,
    pub rule_id: Option<i64>,
    pub slow_rt_ms: Option<i64>,
    pub stat_duration_ms: Option<i64>,
    pub strategy: Option<i64>,
    pub threshold: Option<f64>,
}
model! { ListDegradeRulesOfAppDatas {
    0 "AppName" app_name: String, 1 "Enable" enable: bool,
    2 "HalfOpenBaseAmountPerStep" half_open_base_amount_per_step: i64,
    3 "HalfOpenRecoveryStepNum" half_open_recovery_step_num: i64, 4 "MinRequestAmount" min_request_amount: i64,
    5 "Namespace" namespace: String, 6 "RecoveryTimeoutMs" recovery_timeout_ms: i64, 7 "Resource" resource: String,
    8 "RuleId" rule_id: i64, 9 "SlowRtMs" slow_rt_ms: i64, 10 "StatDurationMs" stat_duration_ms: i64,
    11 "Strategy" strategy: i64, 12 "Threshold" threshold: f64
} }

/// Lists degrade rules of resource: `ListDegradeRulesOfResource` of `ahas-openapi` 2019-09-01.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/ListDegradeRulesOfResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDegradeRulesOfResource {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub namespace: String,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub resource: String,
}
operation! { ListDegradeRulesOfResource(app_name: String, namespace: String, resource: String)
    "ListDegradeRulesOfResource" -> ListDegradeRulesOfResourceOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "AppName" app_name, 2 "Namespace" namespace,
    3 "PageIndex" page_index: i64, 4 "PageSize" page_size: i64, 5 "Resource" resource
} }
paged! { ListDegradeRulesOfResource: ListDegradeRulesOfResourceDatas =
    Number "PageIndex", "Data.Datas" data.datas, total "Data.TotalCount" }

/// Response of [`ListDegradeRulesOfResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDegradeRulesOfResourceOutput {
    pub code: Option<String>,
    pub data: Option<ListDegradeRulesOfResourceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListDegradeRulesOfResourceOutput {
    0 "Code" code: String, 1 "Data" data: ListDegradeRulesOfResourceData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListDegradeRulesOfResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDegradeRulesOfResourceData {
    pub datas: Vec<ListDegradeRulesOfResourceDatas>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListDegradeRulesOfResourceData {
    0 "Datas" datas: Vec<ListDegradeRulesOfResourceDatas>, 1 "PageIndex" page_index: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListDegradeRulesOfResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDegradeRulesOfResourceDatas {
    pub app_name: Option<String>,
    pub enable: Option<bool>,
    pub half_open_base_amount_per_step: Option<i64>,
    pub half_open_recovery_step_num: Option<i64>,
    pub min_request_amount: Option<i64>,
    pub namespace: Option<String>,
    pub recovery_timeout_ms: Option<i64>,
    pub resource: Option<String>,
    pub rule_id: Option<i64>,
    pub slow_rt_ms: Option<i64>,
    pub stat_duration_ms: Option<i64>,
    pub strategy: Option<i64>,
    pub threshold: Option<f64>,
}
model! { ListDegradeRulesOfResourceDatas {
    0 "AppName" app_name: String, 1 "Enable" enable: bool,
    2 "HalfOpenBaseAmountPerStep" half_open_base_amount_per_step: i64,
    3 "HalfOpenRecoveryStepNum" half_open_recovery_step_num: i64, 4 "MinRequestAmount" min_request_amount: i64,
    5 "Namespace" namespace: String, 6 "RecoveryTimeoutMs" recovery_timeout_ms: i64, 7 "Resource" resource: String,
    8 "RuleId" rule_id: i64, 9 "SlowRtMs" slow_rt_ms: i64, 10 "StatDurationMs" stat_duration_ms: i64,
    11 "Strategy" strategy: i64, 12 "Threshold" threshold: f64
} }

/// Lists experiment metas: `ListExperimentMetas` of `ahas-openapi` 2019-09-01.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/ListExperimentMetas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentMetas {
    pub ahas_region_id: Option<String>,
    pub name_space: Option<String>,
    pub page: Option<i64>,
    pub size: Option<i64>,
}
operation! { ListExperimentMetas() "ListExperimentMetas" -> ListExperimentMetasOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "NameSpace" name_space: String, 2 "Page" page: i64, 3 "Size" size: i64
} }
paged! { ListExperimentMetas: ListExperimentMetasContent = Number "Page", "Content" content, total "Total" }

/// Response of [`ListExperimentMetas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentMetasOutput {
    pub code: Option<String>,
    pub content: Vec<ListExperimentMetasContent>,
    pub current_page: Option<i64>,
    pub message: Option<String>,
    pub page_size: Option<i64>,
    pub pages: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListExperimentMetasOutput {
    0 "Code" code: String, 1 "Content" content: Vec<ListExperimentMetasContent>, 2 "CurrentPage" current_page: i64,
    3 "Message" message: String, 4 "PageSize" page_size: i64, 5 "Pages" pages: i64, 6 "Success" success: bool,
    7 "Total" total: i64
} }

/// In the response of [`ListExperimentMetas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentMetasContent {
    pub create_time: Option<i64>,
    pub experiment_id: Option<String>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub tags: Vec<String>,
}
model! { ListExperimentMetasContent {
    0 "CreateTime" create_time: i64, 1 "ExperimentId" experiment_id: String, 2 "Name" name: String,
    3 "State" state: String, 4 "Tags" tags: Vec<String>
} }

/// Lists flow rules of app: `ListFlowRulesOfApp` of `ahas-openapi` 2019-09-01.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/ListFlowRulesOfApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowRulesOfApp {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub namespace: String,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListFlowRulesOfApp(app_name: String, namespace: String) "ListFlowRulesOfApp" -> ListFlowRulesOfAppOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "AppName" app_name, 2 "Namespace" namespace,
    3 "PageIndex" page_index: i64, 4 "PageSize" page_size: i64
} }
paged! { ListFlowRulesOfApp: ListFlowRulesOfAppDatas =
    Number "PageIndex", "Data.Datas" data.datas, total "Data.TotalCount" }

/// Response of [`ListFlowRulesOfApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowRulesOfAppOutput {
    pub code: Option<String>,
    pub data: Option<ListFlowRulesOfAppData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListFlowRulesOfAppOutput {
    0 "Code" code: String, 1 "Data" data: ListFlowRulesOfAppData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListFlowRulesOfApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowRulesOfAppData {
    pub datas: Vec<ListFlowRulesOfAppDatas>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListFlowRulesOfAppData {
    0 "Datas" datas: Vec<ListFlowRulesOfAppDatas>, 1 "PageIndex" page_index: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListFlowRulesOfApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowRulesOfAppDatas {
    pub app_name: Option<String>,
    pub cluster_estimated_max_qps: Option<f64>,
    pub cluster_fallback_strategy: Option<i64>,
    pub cluster_fallback_threshold: Option<i64>,
    pub cluster_mode: Option<bool>,
    pub cluster_threshold_type: Option<i64>,
    pub control_behavior: Option<i64>,
    pub enable: Option<bool>,
    pub limit_origin: Option<String>,
    pub max_queueing_time_ms: Option<i64>,
    pub namespace: Option<String>,
    pub ref_resource: Option<String>,
    pub relation_strategy: Option<i64>,
    pub resource: Option<String>,
    pub rule_id: Option<i64>,
    pub stat_duration_ms: Option<i64>,
    pub threshold: Option<f64>,
    pub threshold_mode: Option<i64>,
    pub warm_up_period_sec: Option<i64>,
}
model! { ListFlowRulesOfAppDatas {
    0 "AppName" app_name: String, 1 "ClusterEstimatedMaxQps" cluster_estimated_max_qps: f64,
    2 "ClusterFallbackStrategy" cluster_fallback_strategy: i64,
    3 "ClusterFallbackThreshold" cluster_fallback_threshold: i64, 4 "ClusterMode" cluster_mode: bool,
    5 "ClusterThresholdType" cluster_threshold_type: i64, 6 "ControlBehavior" control_behavior: i64,
    7 "Enable" enable: bool, 8 "LimitOrigin" limit_origin: String, 9 "MaxQueueingTimeMs" max_queueing_time_ms: i64,
    10 "Namespace" namespace: String, 11 "RefResource" ref_resource: String,
    12 "RelationStrategy" relation_strategy: i64, 13 "Resource" resource: String, 14 "RuleId" rule_id: i64,
    15 "StatDurationMs" stat_duration_ms: i64, 16 "Threshold" threshold: f64, 17 "ThresholdMode" threshold_mode: i64,
    18 "WarmUpPeriodSec" warm_up_period_sec: i64
} }

/// Lists flow rules of resource: `ListFlowRulesOfResource` of `ahas-openapi` 2019-09-01.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/ListFlowRulesOfResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowRulesOfResource {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub namespace: String,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub resource: String,
}
operation! { ListFlowRulesOfResource(app_name: String, namespace: String, resource: String)
    "ListFlowRulesOfResource" -> ListFlowRulesOfResourceOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "AppName" app_name, 2 "Namespace" namespace,
    3 "PageIndex" page_index: i64, 4 "PageSize" page_size: i64, 5 "Resource" resource
} }
paged! { ListFlowRulesOfResource: ListFlowRulesOfResourceDatas =
    Number "PageIndex", "Data.Datas" data.datas, total "Data.TotalCount" }

/// Response of [`ListFlowRulesOfResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowRulesOfResourceOutput {
    pub code: Option<String>,
    pub data: Option<ListFlowRulesOfResourceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListFlowRulesOfResourceOutput {
    0 "Code" code: String, 1 "Data" data: ListFlowRulesOfResourceData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListFlowRulesOfResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowRulesOfResourceData {
    pub datas: Vec<ListFlowRulesOfResourceDatas>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListFlowRulesOfResourceData {
    0 "Datas" datas: Vec<ListFlowRulesOfResourceDatas>, 1 "PageIndex" page_index: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListFlowRulesOfResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowRulesOfResourceDatas {
    pub app_name: Option<String>,
    pub cluster_estimated_max_qps: Option<f64>,
    pub cluster_fallback_strategy: Option<i64>,
    pub cluster_fallback_threshold: Option<i64>,
    pub cluster_mode: Option<bool>,
    pub cluster_threshold_type: Option<i64>,
    pub control_behavior: Option<i64>,
    pub enable: Option<bool>,
    pub limit_origin: Option<String>,
    pub max_queueing_time_ms: Option<i64>,
    pub namespace: Option<String>,
    pub ref_resource: Option<String>,
    pub relation_strategy: Option<i64>,
    pub resource: Option<String>,
    pub rule_id: Option<i64>,
    pub stat_duration_ms: Option<i64>,
    pub threshold: Option<f64>,
    pub threshold_mode: Option<i64>,
    pub warm_up_period_sec: Option<i64>,
}
model! { ListFlowRulesOfResourceDatas {
    0 "AppName" app_name: String, 1 "ClusterEstimatedMaxQps" cluster_estimated_max_qps: f64,
    2 "ClusterFallbackStrategy" cluster_fallback_strategy: i64,
    3 "ClusterFallbackThreshold" cluster_fallback_threshold: i64, 4 "ClusterMode" cluster_mode: bool,
    5 "ClusterThresholdType" cluster_threshold_type: i64, 6 "ControlBehavior" control_behavior: i64,
    7 "Enable" enable: bool, 8 "LimitOrigin" limit_origin: String, 9 "MaxQueueingTimeMs" max_queueing_time_ms: i64,
    10 "Namespace" namespace: String, 11 "RefResource" ref_resource: String,
    12 "RelationStrategy" relation_strategy: i64, 13 "Resource" resource: String, 14 "RuleId" rule_id: i64,
    15 "StatDurationMs" stat_duration_ms: i64, 16 "Threshold" threshold: f64, 17 "ThresholdMode" threshold_mode: i64,
    18 "WarmUpPeriodSec" warm_up_period_sec: i64
} }

/// Lists hot param rules of app: `ListHotParamRulesOfApp` of `ahas-openapi` 2019-09-01.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/ListHotParamRulesOfApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotParamRulesOfApp {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub namespace: String,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListHotParamRulesOfApp(app_name: String, namespace: String)
    "ListHotParamRulesOfApp" -> ListHotParamRulesOfAppOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "AppName" app_name, 2 "Namespace" namespace,
    3 "PageIndex" page_index: i64, 4 "PageSize" page_size: i64
} }
paged! { ListHotParamRulesOfApp: ListHotParamRulesOfAppDatas =
    Number "PageIndex", "Data.Datas" data.datas, total "Data.TotalCount" }

/// Response of [`ListHotParamRulesOfApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotParamRulesOfAppOutput {
    pub code: Option<String>,
    pub data: Option<ListHotParamRulesOfAppData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListHotParamRulesOfAppOutput {
    0 "Code" code: String, 1 "Data" data: ListHotParamRulesOfAppData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListHotParamRulesOfApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotParamRulesOfAppData {
    pub datas: Vec<ListHotParamRulesOfAppDatas>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListHotParamRulesOfAppData {
    0 "Datas" datas: Vec<ListHotParamRulesOfAppDatas>, 1 "PageIndex" page_index: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListHotParamRulesOfApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotParamRulesOfAppDatas {
    pub app_name: Option<String>,
    pub burst_count: Option<i64>,
    pub control_behavior: Option<i64>,
    pub enable: Option<bool>,
    pub max_queueing_time_ms: Option<i64>,
    pub metric_type: Option<i64>,
    pub namespace: Option<String>,
    pub param_flow_item_list: Vec<ListHotParamRulesOfAppParamFlowItemList>,
    pub param_idx: Option<i64>,
    pub resource: Option<String>,
    pub rule_id: Option<i64>,
    pub stat_duration_sec: Option<i64>,
    pub threshold: Option<f64>,
}
model! { ListHotParamRulesOfAppDatas {
    0 "AppName" app_name: String, 1 "BurstCount" burst_count: i64, 2 "ControlBehavior" control_behavior: i64,
    3 "Enable" enable: bool, 4 "MaxQueueingTimeMs" max_queueing_time_ms: i64, 5 "MetricType" metric_type: i64,
    6 "Namespace" namespace: String,
    7 "ParamFlowItemList" param_flow_item_list: Vec<ListHotParamRulesOfAppParamFlowItemList>,
    8 "ParamIdx" param_idx: i64, 9 "Resource" resource: String, 10 "RuleId" rule_id: i64,
    11 "StatDurationSec" stat_duration_sec: i64, 12 "Threshold" threshold: f64
} }

/// In the response of [`ListHotParamRulesOfApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotParamRulesOfAppParamFlowItemList {
    pub item_type: Option<String>,
    pub item_value: Option<String>,
    pub threshold: Option<f64>,
}
model! { ListHotParamRulesOfAppParamFlowItemList {
    0 "ItemType" item_type: String, 1 "ItemValue" item_value: String, 2 "Threshold" threshold: f64
} }

/// Lists hot param rules of resource: `ListHotParamRulesOfResource` of `ahas-openapi` 2019-09-01.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/ListHotParamRulesOfResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotParamRulesOfResource {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub namespace: String,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub resource: String,
}
operation! { ListHotParamRulesOfResource(app_name: String, namespace: String, resource: String)
    "ListHotParamRulesOfResource" -> ListHotParamRulesOfResourceOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "AppName" app_name, 2 "Namespace" namespace,
    3 "PageIndex" page_index: i64, 4 "PageSize" page_size: i64, 5 "Resource" resource
} }
paged! { ListHotParamRulesOfResource: ListHotParamRulesOfResourceDatas =
    Number "PageIndex", "Data.Datas" data.datas, total "Data.TotalCount" }

/// Response of [`ListHotParamRulesOfResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotParamRulesOfResourceOutput {
    pub code: Option<String>,
    pub data: Option<ListHotParamRulesOfResourceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListHotParamRulesOfResourceOutput {
    0 "Code" code: String, 1 "Data" data: ListHotParamRulesOfResourceData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListHotParamRulesOfResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotParamRulesOfResourceData {
    pub datas: Vec<ListHotParamRulesOfResourceDatas>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListHotParamRulesOfResourceData {
    0 "Datas" datas: Vec<ListHotParamRulesOfResourceDatas>, 1 "PageIndex" page_index: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListHotParamRulesOfResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotParamRulesOfResourceDatas {
    pub app_name: Option<String>,
    pub burst_count: Option<i64>,
    pub control_behavior: Option<i64>,
    pub enable: Option<bool>,
    pub max_queueing_time_ms: Option<i64>,
    pub metric_type: Option<i64>,
    pub namespace: Option<String>,
    pub param_flow_item_list: Vec<ListHotParamRulesOfResourceParamFlowItemList>,
    pub param_idx: Option<i64>,
    pub resource: Option<String>,
    pub rule_id: Option<i64>,
    pub stat_duration_sec: Option<i64>,
    pub threshold: Option<f64>,
}
model! { ListHotParamRulesOfResourceDatas {
    0 "AppName" app_name: String, 1 "BurstCount" burst_count: i64, 2 "ControlBehavior" control_behavior: i64,
    3 "Enable" enable: bool, 4 "MaxQueueingTimeMs" max_queueing_time_ms: i64, 5 "MetricType" metric_type: i64,
    6 "Namespace" namespace: String,
    7 "ParamFlowItemList" param_flow_item_list: Vec<ListHotParamRulesOfResourceParamFlowItemList>,
    8 "ParamIdx" param_idx: i64, 9 "Resource" resource: String, 10 "RuleId" rule_id: i64,
    11 "StatDurationSec" stat_duration_sec: i64, 12 "Threshold" threshold: f64
} }

/// In the response of [`ListHotParamRulesOfResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotParamRulesOfResourceParamFlowItemList {
    pub item_type: Option<String>,
    pub item_value: Option<String>,
    pub threshold: Option<f64>,
}
model! { ListHotParamRulesOfResourceParamFlowItemList {
    0 "ItemType" item_type: String, 1 "ItemValue" item_value: String, 2 "Threshold" threshold: f64
} }

/// Lists isolation rules of app: `ListIsolationRulesOfApp` of `ahas-openapi` 2019-09-01.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/ListIsolationRulesOfApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIsolationRulesOfApp {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub namespace: String,
    /// 0 to 2147483647.
    pub page_index: Option<i64>,
    /// 0 to 2147483647.
    pub page_size: Option<i64>,
}
operation! { ListIsolationRulesOfApp(app_name: String, namespace: String)
    "ListIsolationRulesOfApp" -> ListIsolationRulesOfAppOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "AppName" app_name, 2 "Namespace" namespace,
    3 "PageIndex" page_index: i64, 4 "PageSize" page_size: i64
} }
paged! { ListIsolationRulesOfApp: ListIsolationRulesOfAppDatas =
    Number "PageIndex", "Data.Datas" data.datas, total "Data.TotalCount" }

/// Response of [`ListIsolationRulesOfApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIsolationRulesOfAppOutput {
    pub code: Option<String>,
    pub data: Option<ListIsolationRulesOfAppData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListIsolationRulesOfAppOutput {
    0 "Code" code: String, 1 "Data" data: ListIsolationRulesOfAppData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListIsolationRulesOfApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIsolationRulesOfAppData {
    pub datas: Vec<ListIsolationRulesOfAppDatas>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListIsolationRulesOfAppData {
    0 "Datas" datas: Vec<ListIsolationRulesOfAppDatas>, 1 "PageIndex" page_index: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListIsolationRulesOfApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIsolationRulesOfAppDatas {
    pub app_name: Option<String>,
    pub enable: Option<bool>,
    pub limit_origin: Option<String>,
    pub namespace: Option<String>,
    pub ref_resource: Option<String>,
    pub relation_strategy: Option<i64>,
    pub resource: Option<String>,
    pub rule_id: Option<i64>,
    pub threshold: Option<f64>,
}
model! { ListIsolationRulesOfAppDatas {
    0 "AppName" app_name: String, 1 "Enable" enable: bool, 2 "LimitOrigin" limit_origin: String,
    3 "Namespace" namespace: String, 4 "RefResource" ref_resource: String, 5 "RelationStrategy" relation_strategy: i64,
    6 "Resource" resource: String, 7 "RuleId" rule_id: i64, 8 "Threshold" threshold: f64
} }

/// Lists isolation rules of resource: `ListIsolationRulesOfResource` of `ahas-openapi` 2019-09-01.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/ListIsolationRulesOfResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIsolationRulesOfResource {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub namespace: String,
    /// 0 to 2147483647.
    pub page_index: Option<i64>,
    /// 0 to 2147483647.
    pub page_size: Option<i64>,
    /// Required.
    pub resource: String,
}
operation! { ListIsolationRulesOfResource(app_name: String, namespace: String, resource: String)
    "ListIsolationRulesOfResource" -> ListIsolationRulesOfResourceOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "AppName" app_name, 2 "Namespace" namespace,
    3 "PageIndex" page_index: i64, 4 "PageSize" page_size: i64, 5 "Resource" resource
} }
paged! { ListIsolationRulesOfResource: ListIsolationRulesOfResourceDatas =
    Number "PageIndex", "Data.Datas" data.datas, total "Data.TotalCount" }

/// Response of [`ListIsolationRulesOfResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIsolationRulesOfResourceOutput {
    pub code: Option<String>,
    pub data: Option<ListIsolationRulesOfResourceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListIsolationRulesOfResourceOutput {
    0 "Code" code: String, 1 "Data" data: ListIsolationRulesOfResourceData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListIsolationRulesOfResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIsolationRulesOfResourceData {
    pub datas: Vec<ListIsolationRulesOfResourceDatas>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListIsolationRulesOfResourceData {
    0 "Datas" datas: Vec<ListIsolationRulesOfResourceDatas>, 1 "PageIndex" page_index: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListIsolationRulesOfResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIsolationRulesOfResourceDatas {
    pub app_name: Option<String>,
    pub enable: Option<bool>,
    pub limit_origin: Option<String>,
    pub namespace: Option<String>,
    pub ref_resource: Option<String>,
    pub relation_strategy: Option<i64>,
    pub resource: Option<String>,
    pub rule_id: Option<i64>,
    pub threshold: Option<f64>,
}
model! { ListIsolationRulesOfResourceDatas {
    0 "AppName" app_name: String, 1 "Enable" enable: bool, 2 "LimitOrigin" limit_origin: String,
    3 "Namespace" namespace: String, 4 "RefResource" ref_resource: String, 5 "RelationStrategy" relation_strategy: i64,
    6 "Resource" resource: String, 7 "RuleId" rule_id: i64, 8 "Threshold" threshold: f64
} }

/// Lists system rules: `ListSystemRules` of `ahas-openapi` 2019-09-01.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/ListSystemRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSystemRules {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub namespace: String,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListSystemRules(app_name: String, namespace: String) "ListSystemRules" -> ListSystemRulesOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "AppName" app_name, 2 "Namespace" namespace,
    3 "PageIndex" page_index: i64, 4 "PageSize" page_size: i64
} }
paged! { ListSystemRules: ListSystemRulesDatas = Number "PageIndex", "Data.Datas" data.datas, total "Data.TotalCount" }

/// Response of [`ListSystemRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSystemRulesOutput {
    pub code: Option<String>,
    pub data: Option<ListSystemRulesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListSystemRulesOutput {
    0 "Code" code: String, 1 "Data" data: ListSystemRulesData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListSystemRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSystemRulesData {
    pub datas: Vec<ListSystemRulesDatas>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListSystemRulesData {
    0 "Datas" datas: Vec<ListSystemRulesDatas>, 1 "PageIndex" page_index: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListSystemRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSystemRulesDatas {
    pub app_name: Option<String>,
    pub enable: Option<bool>,
    pub metric_type: Option<i64>,
    pub namespace: Option<String>,
    pub rule_id: Option<i64>,
    pub threshold: Option<f64>,
}
model! { ListSystemRulesDatas {
    0 "AppName" app_name: String, 1 "Enable" enable: bool, 2 "MetricType" metric_type: i64,
    3 "Namespace" namespace: String, 4 "RuleId" rule_id: i64, 5 "Threshold" threshold: f64
} }

/// Modifies degrade rule: `ModifyDegradeRule` of `ahas-openapi` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/ModifyDegradeRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDegradeRule {
    pub ahas_region_id: Option<String>,
    pub half_open_base_amount_per_step: Option<i64>,
    pub half_open_recovery_step_num: Option<i64>,
    pub min_request_amount: Option<i64>,
    pub recovery_timeout_ms: Option<i64>,
    /// Required.
    pub rule_id: i64,
    pub slow_rt_ms: Option<i64>,
    pub stat_duration_ms: Option<i64>,
    pub strategy: Option<i64>,
    pub threshold: Option<f64>,
}
operation! { ModifyDegradeRule(rule_id: i64) "ModifyDegradeRule" -> ModifyDegradeRuleOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "HalfOpenBaseAmountPerStep" half_open_base_amount_per_step: i64,
    2 "HalfOpenRecoveryStepNum" half_open_recovery_step_num: i64, 3 "MinRequestAmount" min_request_amount: i64,
    4 "RecoveryTimeoutMs" recovery_timeout_ms: i64, 5 "RuleId" rule_id, 6 "SlowRtMs" slow_rt_ms: i64,
    7 "StatDurationMs" stat_duration_ms: i64, 8 "Strategy" strategy: i64, 9 "Threshold" threshold: f64
} }

/// Response of [`ModifyDegradeRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDegradeRuleOutput {
    pub code: Option<String>,
    pub data: Option<ModifyDegradeRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyDegradeRuleOutput {
    0 "Code" code: String, 1 "Data" data: ModifyDegradeRuleData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ModifyDegradeRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDegradeRuleData {
    pub app_name: Option<String>,
    pub enable: Option<bool>,
    pub half_open_base_amount_per_step: Option<i64>,
    pub half_open_recovery_step_num: Option<i64>,
    pub min_request_amount: Option<i64>,
    pub namespace: Option<String>,
    pub recovery_timeout_ms: Option<i64>,
    pub resource: Option<String>,
    pub rule_id: Option<i64>,
    pub slow_rt_ms: Option<i64>,
    pub stat_duration_ms: Option<i64>,
    pub strategy: Option<i64>,
    pub threshold: Option<f64>,
}
model! { ModifyDegradeRuleData {
    0 "AppName" app_name: String, 1 "Enable" enable: bool,
    2 "HalfOpenBaseAmountPerStep" half_open_base_amount_per_step: i64,
    3 "HalfOpenRecoveryStepNum" half_open_recovery_step_num: i64, 4 "MinRequestAmount" min_request_amount: i64,
    5 "Namespace" namespace: String, 6 "RecoveryTimeoutMs" recovery_timeout_ms: i64, 7 "Resource" resource: String,
    8 "RuleId" rule_id: i64, 9 "SlowRtMs" slow_rt_ms: i64, 10 "StatDurationMs" stat_duration_ms: i64,
    11 "Strategy" strategy: i64, 12 "Threshold" threshold: f64
} }

/// Modifies flow rule: `ModifyFlowRule` of `ahas-openapi` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/ModifyFlowRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowRule {
    pub ahas_region_id: Option<String>,
    pub control_behavior: Option<String>,
    pub limit_origin: Option<String>,
    pub max_queueing_time_ms: Option<i64>,
    pub namespace: Option<String>,
    pub ref_resource: Option<String>,
    pub relation_strategy: Option<i64>,
    /// Required.
    pub rule_id: i64,
    pub threshold: Option<f64>,
    pub threshold_mode: Option<i64>,
    pub warm_up_period_sec: Option<i64>,
}
operation! { ModifyFlowRule(rule_id: i64) "ModifyFlowRule" -> ModifyFlowRuleOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "ControlBehavior" control_behavior: String,
    2 "LimitOrigin" limit_origin: String, 3 "MaxQueueingTimeMs" max_queueing_time_ms: i64,
    4 "Namespace" namespace: String, 5 "RefResource" ref_resource: String, 6 "RelationStrategy" relation_strategy: i64,
    7 "RuleId" rule_id, 8 "Threshold" threshold: f64, 9 "ThresholdMode" threshold_mode: i64,
    10 "WarmUpPeriodSec" warm_up_period_sec: i64
} }

/// Response of [`ModifyFlowRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowRuleOutput {
    pub code: Option<String>,
    pub data: Option<ModifyFlowRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyFlowRuleOutput {
    0 "Code" code: String, 1 "Data" data: ModifyFlowRuleData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ModifyFlowRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowRuleData {
    pub app_name: Option<String>,
    pub cluster_estimated_max_qps: Option<f64>,
    pub cluster_fallback_strategy: Option<i64>,
    pub cluster_fallback_threshold: Option<i64>,
    pub cluster_mode: Option<bool>,
    pub cluster_threshold_type: Option<i64>,
    pub control_behavior: Option<i64>,
    pub enable: Option<bool>,
    pub limit_origin: Option<String>,
    pub max_queueing_time_ms: Option<i64>,
    pub namespace: Option<String>,
    pub ref_resource: Option<String>,
    pub relation_strategy: Option<i64>,
    pub resource: Option<String>,
    pub rule_id: Option<i64>,
    pub stat_duration_ms: Option<i64>,
    pub threshold: Option<f64>,
    pub threshold_mode: Option<i64>,
    pub warm_up_period_sec: Option<i64>,
}
model! { ModifyFlowRuleData {
    0 "AppName" app_name: String, 1 "ClusterEstimatedMaxQps" cluster_estimated_max_qps: f64,
    2 "ClusterFallbackStrategy" cluster_fallback_strategy: i64,
    3 "ClusterFallbackThreshold" cluster_fallback_threshold: i64, 4 "ClusterMode" cluster_mode: bool,
    5 "ClusterThresholdType" cluster_threshold_type: i64, 6 "ControlBehavior" control_behavior: i64,
    7 "Enable" enable: bool, 8 "LimitOrigin" limit_origin: String, 9 "MaxQueueingTimeMs" max_queueing_time_ms: i64,
    10 "Namespace" namespace: String, 11 "RefResource" ref_resource: String,
    12 "RelationStrategy" relation_strategy: i64, 13 "Resource" resource: String, 14 "RuleId" rule_id: i64,
    15 "StatDurationMs" stat_duration_ms: i64, 16 "Threshold" threshold: f64, 17 "ThresholdMode" threshold_mode: i64,
    18 "WarmUpPeriodSec" warm_up_period_sec: i64
} }

/// Modifies hot param rule: `ModifyHotParamRule` of `ahas-openapi` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/ModifyHotParamRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHotParamRule {
    pub ahas_region_id: Option<String>,
    pub burst_count: Option<i64>,
    pub control_behavior: Option<i64>,
    pub enable: Option<bool>,
    pub max_queueing_time_ms: Option<i64>,
    pub metric_type: Option<i64>,
    pub param_idx: Option<i64>,
    /// Required.
    pub rule_id: i64,
    pub stat_duration_sec: Option<i64>,
    pub threshold: Option<f64>,
}
operation! { ModifyHotParamRule(rule_id: i64) "ModifyHotParamRule" -> ModifyHotParamRuleOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "BurstCount" burst_count: i64, 2 "ControlBehavior" control_behavior: i64,
    3 "Enable" enable: bool, 4 "MaxQueueingTimeMs" max_queueing_time_ms: i64, 5 "MetricType" metric_type: i64,
    6 "ParamIdx" param_idx: i64, 7 "RuleId" rule_id, 8 "StatDurationSec" stat_duration_sec: i64,
    9 "Threshold" threshold: f64
} }

/// Response of [`ModifyHotParamRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHotParamRuleOutput {
    pub code: Option<String>,
    pub data: Option<ModifyHotParamRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyHotParamRuleOutput {
    0 "Code" code: String, 1 "Data" data: ModifyHotParamRuleData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ModifyHotParamRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHotParamRuleData {
    pub app_name: Option<String>,
    pub burst_count: Option<i64>,
    pub control_behavior: Option<i64>,
    pub enable: Option<bool>,
    pub max_queueing_time_ms: Option<i64>,
    pub metric_type: Option<i64>,
    pub namespace: Option<String>,
    pub param_flow_item_list: Vec<ModifyHotParamRuleParamFlowItemList>,
    pub param_idx: Option<i64>,
    pub resource: Option<String>,
    pub rule_id: Option<i64>,
    pub stat_duration_sec: Option<i64>,
    pub threshold: Option<f64>,
}
model! { ModifyHotParamRuleData {
    0 "AppName" app_name: String, 1 "BurstCount" burst_count: i64, 2 "ControlBehavior" control_behavior: i64,
    3 "Enable" enable: bool, 4 "MaxQueueingTimeMs" max_queueing_time_ms: i64, 5 "MetricType" metric_type: i64,
    6 "Namespace" namespace: String,
    7 "ParamFlowItemList" param_flow_item_list: Vec<ModifyHotParamRuleParamFlowItemList>, 8 "ParamIdx" param_idx: i64,
    9 "Resource" resource: String, 10 "RuleId" rule_id: i64, 11 "StatDurationSec" stat_duration_sec: i64,
    12 "Threshold" threshold: f64
} }

/// In the response of [`ModifyHotParamRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHotParamRuleParamFlowItemList {
    pub item_type: Option<String>,
    pub item_value: Option<String>,
    pub threshold: Option<f64>,
}
model! { ModifyHotParamRuleParamFlowItemList {
    0 "ItemType" item_type: String, 1 "ItemValue" item_value: String, 2 "Threshold" threshold: f64
} }

/// Modifies isolation rule: `ModifyIsolationRule` of `ahas-openapi` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/ModifyIsolationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIsolationRule {
    pub ahas_region_id: Option<String>,
    pub limit_origin: Option<String>,
    pub ref_resource: Option<String>,
    pub relation_strategy: Option<i64>,
    /// Required.
    pub rule_id: i64,
    pub threshold: Option<f64>,
}
operation! { ModifyIsolationRule(rule_id: i64) "ModifyIsolationRule" -> ModifyIsolationRuleOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "LimitOrigin" limit_origin: String, 2 "RefResource" ref_resource: String,
    3 "RelationStrategy" relation_strategy: i64, 4 "RuleId" rule_id, 5 "Threshold" threshold: f64
} }

/// Response of [`ModifyIsolationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIsolationRuleOutput {
    pub code: Option<String>,
    pub data: Option<ModifyIsolationRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyIsolationRuleOutput {
    0 "Code" code: String, 1 "Data" data: ModifyIsolationRuleData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ModifyIsolationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIsolationRuleData {
    pub app_name: Option<String>,
    pub enable: Option<bool>,
    pub limit_origin: Option<String>,
    pub namespace: Option<String>,
    pub ref_resource: Option<String>,
    pub relation_strategy: Option<i64>,
    pub resource: Option<String>,
    pub rule_id: Option<i64>,
    pub threshold: Option<f64>,
}
model! { ModifyIsolationRuleData {
    0 "AppName" app_name: String, 1 "Enable" enable: bool, 2 "LimitOrigin" limit_origin: String,
    3 "Namespace" namespace: String, 4 "RefResource" ref_resource: String, 5 "RelationStrategy" relation_strategy: i64,
    6 "Resource" resource: String, 7 "RuleId" rule_id: i64, 8 "Threshold" threshold: f64
} }

/// Modifies system rule: `ModifySystemRule` of `ahas-openapi` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/ModifySystemRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySystemRule {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub rule_id: i64,
    /// Required.
    pub threshold: f64,
}
operation! { ModifySystemRule(rule_id: i64, threshold: f64) "ModifySystemRule" -> ModifySystemRuleOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "RuleId" rule_id, 2 "Threshold" threshold
} }

/// Response of [`ModifySystemRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySystemRuleOutput {
    pub code: Option<String>,
    pub data: Option<ModifySystemRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifySystemRuleOutput {
    0 "Code" code: String, 1 "Data" data: ModifySystemRuleData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ModifySystemRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySystemRuleData {
    pub enable: Option<bool>,
    pub metric_type: Option<i64>,
    pub rule_id: Option<i64>,
    pub threshold: Option<f64>,
}
model! { ModifySystemRuleData {
    0 "Enable" enable: bool, 1 "MetricType" metric_type: i64, 2 "RuleId" rule_id: i64, 3 "Threshold" threshold: f64
} }

/// Opens ahas service: `OpenAhasService` of `ahas-openapi` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/OpenAhasService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAhasService {
    pub owner_id: Option<i64>,
}
operation! { OpenAhasService() "OpenAhasService" -> OpenAhasServiceOutput {
    0 "OwnerId" owner_id: i64
} }

/// Response of [`OpenAhasService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAhasServiceOutput {
    pub order_id: Option<String>,
}
model! { OpenAhasServiceOutput {
    0 "OrderId" order_id: String
} }

/// `PageableQueryExperimentTaskByClusterId` of `ahas-openapi` 2019-09-01.
///
/// POST. Changes data. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/PageableQueryExperimentTaskByClusterId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageableQueryExperimentTaskByClusterId {
    pub ahas_region_id: Option<String>,
    pub cluster_id: Option<String>,
    pub include_invalid_host: Option<bool>,
    pub namespace: Option<String>,
    pub page: Option<i64>,
    pub region_id: Option<String>,
    pub size: Option<i64>,
}
operation! { PageableQueryExperimentTaskByClusterId()
    "PageableQueryExperimentTaskByClusterId" -> PageableQueryExperimentTaskByClusterIdOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "ClusterId" cluster_id: String,
    2 "IncludeInvalidHost" include_invalid_host: bool, 3 "Namespace" namespace: String, 4 "Page" page: i64,
    5 "RegionId" region_id: String, 6 "Size" size: i64
} }
paged! { PageableQueryExperimentTaskByClusterId: PageableQueryExperimentTaskByClusterIdExperimentTasks =
    Number "Page", "ExperimentTasks" experiment_tasks, total "Total" }

/// Response of [`PageableQueryExperimentTaskByClusterId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageableQueryExperimentTaskByClusterIdOutput {
    pub code: Option<String>,
    pub current_page: Option<i64>,
    pub experiment_tasks: Vec<PageableQueryExperimentTaskByClusterIdExperimentTasks>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_size: Option<i64>,
    pub pages: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { PageableQueryExperimentTaskByClusterIdOutput {
    0 "Code" code: String, 1 "CurrentPage" current_page: i64,
    2 "ExperimentTasks" experiment_tasks: Vec<PageableQueryExperimentTaskByClusterIdExperimentTasks>,
    3 "HttpStatusCode" http_status_code: i64, 4 "Message" message: String, 5 "PageSize" page_size: i64,
    6 "Pages" pages: i64, 7 "Success" success: bool, 8 "Total" total: i64
} }

/// In the response of [`PageableQueryExperimentTaskByClusterId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageableQueryExperimentTaskByClusterIdExperimentTasks {
    pub creator: Option<PageableQueryExperimentTaskByClusterIdCreator>,
    pub current_phase: Option<String>,
    pub end_time: Option<i64>,
    pub experiment_id: Option<String>,
    pub experiment_name: Option<String>,
    pub ext_info: Option<PageableQueryExperimentTaskByClusterIdExtInfo>,
    pub message: Option<String>,
    pub namespace: Option<String>,
    pub result: Option<String>,
    pub start_time: Option<i64>,
    pub state: Option<String>,
    pub task_id: Option<String>,
}
model! { PageableQueryExperimentTaskByClusterIdExperimentTasks {
    0 "Creator" creator: PageableQueryExperimentTaskByClusterIdCreator, 1 "CurrentPhase" current_phase: String,
    2 "EndTime" end_time: i64, 3 "ExperimentId" experiment_id: String, 4 "ExperimentName" experiment_name: String,
    5 "ExtInfo" ext_info: PageableQueryExperimentTaskByClusterIdExtInfo, 6 "Message" message: String,
    7 "Namespace" namespace: String, 8 "Result" result: String, 9 "StartTime" start_time: i64, 10 "State" state: String,
    11 "TaskId" task_id: String
} }

/// In the response of [`PageableQueryExperimentTaskByClusterId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageableQueryExperimentTaskByClusterIdCreator {
    pub sub_user_id: Option<String>,
    pub user_id: Option<String>,
}
model! { PageableQueryExperimentTaskByClusterIdCreator {
    0 "SubUserId" sub_user_id: String, 1 "UserId" user_id: String
} }

/// In the response of [`PageableQueryExperimentTaskByClusterId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageableQueryExperimentTaskByClusterIdExtInfo {
    pub scheduler_config: Option<PageableQueryExperimentTaskByClusterIdSchedulerConfig>,
}
model! { PageableQueryExperimentTaskByClusterIdExtInfo {
    0 "SchedulerConfig" scheduler_config: PageableQueryExperimentTaskByClusterIdSchedulerConfig
} }

/// In the response of [`PageableQueryExperimentTaskByClusterId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageableQueryExperimentTaskByClusterIdSchedulerConfig {
    pub cron_expression: Option<String>,
    pub fixed_time: Option<String>,
}
model! { PageableQueryExperimentTaskByClusterIdSchedulerConfig {
    0 "CronExpression" cron_expression: String, 1 "FixedTime" fixed_time: String
} }

/// `PageableQueryExperimentTaskByExperimentId` of `ahas-openapi` 2019-09-01.
///
/// POST. Changes data. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/PageableQueryExperimentTaskByExperimentId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageableQueryExperimentTaskByExperimentId {
    pub ahas_region_id: Option<String>,
    pub experiment_id: Option<String>,
    pub namespace: Option<String>,
    pub page: Option<i64>,
    pub region_id: Option<String>,
    pub size: Option<i64>,
}
operation! { PageableQueryExperimentTaskByExperimentId()
    "PageableQueryExperimentTaskByExperimentId" -> PageableQueryExperimentTaskByExperimentIdOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "ExperimentId" experiment_id: String, 2 "Namespace" namespace: String,
    3 "Page" page: i64, 4 "RegionId" region_id: String, 5 "Size" size: i64
} }
paged! { PageableQueryExperimentTaskByExperimentId: PageableQueryExperimentTaskByExperimentIdExperimentTasks =
    Number "Page", "ExperimentTasks" experiment_tasks, total "Total" }

/// Response of [`PageableQueryExperimentTaskByExperimentId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageableQueryExperimentTaskByExperimentIdOutput {
    pub code: Option<String>,
    pub current_page: Option<i64>,
    pub experiment_tasks: Vec<PageableQueryExperimentTaskByExperimentIdExperimentTasks>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_size: Option<i64>,
    pub pages: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { PageableQueryExperimentTaskByExperimentIdOutput {
    0 "Code" code: String, 1 "CurrentPage" current_page: i64,
    2 "ExperimentTasks" experiment_tasks: Vec<PageableQueryExperimentTaskByExperimentIdExperimentTasks>,
    3 "HttpStatusCode" http_status_code: i64, 4 "Message" message: String, 5 "PageSize" page_size: i64,
    6 "Pages" pages: i64, 7 "Success" success: bool, 8 "Total" total: i64
} }

/// In the response of [`PageableQueryExperimentTaskByExperimentId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageableQueryExperimentTaskByExperimentIdExperimentTasks {
    pub creator: Option<PageableQueryExperimentTaskByExperimentIdCreator>,
    pub current_phase: Option<String>,
    pub end_time: Option<i64>,
    pub experiment_id: Option<String>,
    pub experiment_name: Option<String>,
    pub ext_info: Option<PageableQueryExperimentTaskByExperimentIdExtInfo>,
    pub message: Option<String>,
    pub namespace: Option<String>,
    pub result: Option<String>,
    pub start_time: Option<i64>,
    pub state: Option<String>,
    pub task_id: Option<String>,
}
model! { PageableQueryExperimentTaskByExperimentIdExperimentTasks {
    0 "Creator" creator: PageableQueryExperimentTaskByExperimentIdCreator, 1 "CurrentPhase" current_phase: String,
    2 "EndTime" end_time: i64, 3 "ExperimentId" experiment_id: String, 4 "ExperimentName" experiment_name: String,
    5 "ExtInfo" ext_info: PageableQueryExperimentTaskByExperimentIdExtInfo, 6 "Message" message: String,
    7 "Namespace" namespace: String, 8 "Result" result: String, 9 "StartTime" start_time: i64, 10 "State" state: String,
    11 "TaskId" task_id: String
} }

/// In the response of [`PageableQueryExperimentTaskByExperimentId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageableQueryExperimentTaskByExperimentIdCreator {
    pub sub_user_id: Option<String>,
    pub user_id: Option<String>,
}
model! { PageableQueryExperimentTaskByExperimentIdCreator {
    0 "SubUserId" sub_user_id: String, 1 "UserId" user_id: String
} }

/// In the response of [`PageableQueryExperimentTaskByExperimentId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageableQueryExperimentTaskByExperimentIdExtInfo {
    pub scheduler_config: Option<
        PageableQueryExperimentTaskByExperimentIdSchedulerConfig,
    >,
}
model! { PageableQueryExperimentTaskByExperimentIdExtInfo {
    0 "SchedulerConfig" scheduler_config: PageableQueryExperimentTaskByExperimentIdSchedulerConfig
} }

/// In the response of [`PageableQueryExperimentTaskByExperimentId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageableQueryExperimentTaskByExperimentIdSchedulerConfig {
    pub cron_expression: Option<String>,
    pub fixed_time: Option<String>,
}
model! { PageableQueryExperimentTaskByExperimentIdSchedulerConfig {
    0 "CronExpression" cron_expression: String, 1 "FixedTime" fixed_time: String
} }

/// `PageableQueryUserExperiment` of `ahas-openapi` 2019-09-01.
///
/// POST. Changes data. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/PageableQueryUserExperiment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageableQueryUserExperiment {
    pub ahas_region_id: Option<String>,
    pub namespace: Option<String>,
    pub page: Option<i64>,
    pub region_id: Option<String>,
    pub results: Option<Vec<String>>,
    pub search_key: Option<String>,
    pub size: Option<i64>,
    pub state: Option<String>,
    pub tags: Option<Vec<String>>,
    pub workspace_id: Option<String>,
}
operation! { PageableQueryUserExperiment() "PageableQueryUserExperiment" -> PageableQueryUserExperimentOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "Namespace" namespace: String, 2 "Page" page: i64,
    3 "RegionId" region_id: String, 4 "Results" results: Vec<String>, 5 "SearchKey" search_key: String,
    6 "Size" size: i64, 7 "State" state: String, 8 "Tags" tags: Vec<String>, 9 "WorkspaceId" workspace_id: String
} }
paged! { PageableQueryUserExperiment: PageableQueryUserExperimentExperimentList =
    Number "Page", "ExperimentList" experiment_list, total "Total" }

/// Response of [`PageableQueryUserExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageableQueryUserExperimentOutput {
    pub code: Option<String>,
    pub current_page: Option<i64>,
    pub experiment_list: Vec<PageableQueryUserExperimentExperimentList>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_size: Option<i64>,
    pub pages: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { PageableQueryUserExperimentOutput {
    0 "Code" code: String, 1 "CurrentPage" current_page: i64,
    2 "ExperimentList" experiment_list: Vec<PageableQueryUserExperimentExperimentList>,
    3 "HttpStatusCode" http_status_code: i64, 4 "Message" message: String, 5 "PageSize" page_size: i64,
    6 "Pages" pages: i64, 7 "Success" success: bool, 8 "Total" total: i64
} }

/// In the response of [`PageableQueryUserExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageableQueryUserExperimentExperimentList {
    pub create_time: Option<i64>,
    pub creator: Option<String>,
    pub experiment_id: Option<String>,
    pub mini_apps: Vec<String>,
    pub name: Option<String>,
    pub permission: Option<i64>,
    pub result: Option<String>,
    pub state: Option<String>,
    pub tags: Vec<String>,
}
model! { PageableQueryUserExperimentExperimentList {
    0 "CreateTime" create_time: i64, 1 "Creator" creator: String, 2 "ExperimentId" experiment_id: String,
    3 "MiniApps" mini_apps: Vec<String>, 4 "Name" name: String, 5 "Permission" permission: i64,
    6 "Result" result: String, 7 "State" state: String, 8 "Tags" tags: Vec<String>
} }

/// Pushes experiment task: `PushExperimentTask` of `ahas-openapi` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/PushExperimentTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushExperimentTask {
    pub ahas_region_id: Option<String>,
    /// Required.
    pub experiment_task_id: String,
    pub name_space: Option<String>,
}
operation! { PushExperimentTask(experiment_task_id: String) "PushExperimentTask" -> PushExperimentTaskOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "ExperimentTaskId" experiment_task_id, 2 "NameSpace" name_space: String
} }

/// Response of [`PushExperimentTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushExperimentTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PushExperimentTaskOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates experiment: `UpdateExperiment` of `ahas-openapi` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/UpdateExperiment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperiment {
    pub ahas_region_id: Option<String>,
    pub definition: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub experiment_id: String,
    pub name: Option<String>,
    /// Required.
    pub name_space: String,
    pub tags: Option<Vec<String>>,
}
operation! { UpdateExperiment(experiment_id: String, name_space: String) "UpdateExperiment" -> UpdateExperimentOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "Definition" definition: String, 2 "Description" description: String,
    3 "ExperimentId" experiment_id, 4 "Name" name: String, 5 "NameSpace" name_space, 6 "Tags" tags: Vec<String>
} }

/// Response of [`UpdateExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateExperimentOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Updates experiment basic info: `UpdateExperimentBasicInfo` of `ahas-openapi` 2019-09-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ahas-openapi/2019-09-01/UpdateExperimentBasicInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentBasicInfo {
    pub ahas_region_id: Option<String>,
    pub description: Option<String>,
    pub experiment_id: Option<String>,
    pub name: Option<String>,
    pub name_space: Option<String>,
    pub tags: Option<Vec<String>>,
    pub workspaces: Option<Vec<String>>,
}
operation! { UpdateExperimentBasicInfo() "UpdateExperimentBasicInfo" -> UpdateExperimentBasicInfoOutput {
    0 "AhasRegionId" ahas_region_id: String, 1 "Description" description: String,
    2 "ExperimentId" experiment_id: String, 3 "Name" name: String, 4 "NameSpace" name_space: String,
    5 "Tags" tags: Vec<String>, 6 "Workspaces" workspaces: Vec<String>
} }

/// Response of [`UpdateExperimentBasicInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentBasicInfoOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateExperimentBasicInfoOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    CheckExperimentRunnable, CreateDegradeRule, CreateExperiment, CreateFlowRule, CreateHotParamItems,
    CreateHotParamRule, CreateIsolationRule, CreateSystemRule, DeleteDegradeRule, DeleteFlowRule, DeleteHotParamRule,
    DeleteIsolationRule, DeleteSystemRule, DescribeRegions, DisableDegradeRule, DisableFlowRule, DisableHotParamRule,
    DisableIsolationRule, DisableSystemRule, EnableDegradeRule, EnableFlowRule, EnableHotParamRule, EnableIsolationRule,
    EnableSystemRule, ExecuteExperiment, FinishExperimentTask, GetActivityTask, GetExperimentMeta, GetExperimentTask,
    GetLicenseKey, GetMetricsOfApp, GetMetricsOfResource, GetSentinelAppSumMetric, GetUserApplicationGroups,
    GetUserApplications, GetUserWorkspace, ListActiveApps, ListDegradeRulesOfApp, ListDegradeRulesOfResource,
    ListExperimentMetas, ListFlowRulesOfApp, ListFlowRulesOfResource, ListHotParamRulesOfApp,
    ListHotParamRulesOfResource, ListIsolationRulesOfApp, ListIsolationRulesOfResource, ListSystemRules,
    ModifyDegradeRule, ModifyFlowRule, ModifyHotParamRule, ModifyIsolationRule, ModifySystemRule, OpenAhasService,
    PageableQueryExperimentTaskByClusterId, PageableQueryExperimentTaskByExperimentId, PageableQueryUserExperiment,
    PushExperimentTask, UpdateExperiment, UpdateExperimentBasicInfo
}
