//! `sysom` 2023-12-30.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-hangzhou", "sysom.cn-hangzhou.aliyuncs.com")],
    vpc: &[],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "sysom", version: "2023-12-30", code: "sysom", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthDiagnosis {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub auto_create_role: Option<bool>,
    pub auto_install_agent: Option<bool>,
    pub instances: Option<Vec<AuthDiagnosisInstances>>,
}
operation! { AuthDiagnosis() "AuthDiagnosis" -> AuthDiagnosisOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String,
    2 "autoCreateRole" auto_create_role: bool, 3 "autoInstallAgent" auto_install_agent: bool,
    4 "instances" instances: Vec<AuthDiagnosisInstances>
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/api/v1/openapi/diagnosis/auth", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthDiagnosisInstances {
    pub instance: Option<String>,
    pub region: Option<String>,
}
input! { AuthDiagnosisInstances() {
    0 "instance" instance: String, 1 "region" region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthDiagnosisOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub message: Option<String>,
    pub request_id: Option<String>,
}
model! { AuthDiagnosisOutput {
    0 "code" code, 1 "data" data, 2 "message" message, 3 "request_id" request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstanceSupport {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub instances: Option<Vec<String>>,
    pub region: Option<String>,
}
operation! { CheckInstanceSupport() "CheckInstanceSupport" -> CheckInstanceSupportOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String,
    2 "instances" instances: Vec<String>, 3 "region" region: String
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/api/v1/am/supportInstanceList/checkInstanceSupport", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstanceSupportOutput {
    pub code: Option<String>,
    pub data: Option<Vec<CheckInstanceSupportData>>,
    pub message: Option<String>,
}
model! { CheckInstanceSupportOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstanceSupportData {
    pub instance: Option<String>,
    pub reason: Option<String>,
    pub support: Option<bool>,
}
model! { CheckInstanceSupportData {
    0 "instance" instance, 1 "reason" reason, 2 "support" support
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CpuHighAgentStreamResponse {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub llm_param_string: Option<String>,
}
operation! { CpuHighAgentStreamResponse() "CpuHighAgentStreamResponse" -> CpuHighAgentStreamResponseOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String,
    2 "llmParamString" llm_param_string: String
} [
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/api/v1/highCpuAgent/streamResponse", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CpuHighAgentStreamResponseOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { CpuHighAgentStreamResponseOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertDestination {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub app_id: Option<String>,
    pub app_secret: Option<Secret>,
    pub group_id: Option<Vec<String>>,
    pub imbot: Option<bool>,
    pub name: Option<String>,
    pub params: Option<CreateAlertDestinationParams>,
    pub source: Option<String>,
    pub target: Option<String>,
}
operation! { CreateAlertDestination() "CreateAlertDestination" -> CreateAlertDestinationOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String,
    2 "app_id" app_id: String, 3 "app_secret" app_secret: Secret, 4 "group_id" group_id: Vec<String>,
    5 "imbot" imbot: bool, 6 "name" name: String, 7 "params" params: CreateAlertDestinationParams,
    8 "source" source: String, 9 "target" target: String
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None }
] { path: "/api/v1/alertPusher/alert/createDestination", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertDestinationParams {
    pub email: Option<String>,
    pub phone: Option<String>,
    pub sec: Option<String>,
    pub webhook: Option<Secret>,
}
input! { CreateAlertDestinationParams() {
    0 "email" email: String, 1 "phone" phone: String, 2 "sec" sec: String, 3 "webhook" webhook: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertDestinationOutput {
    pub code: Option<String>,
    pub data: Option<CreateAlertDestinationData>,
    pub message: Option<String>,
}
model! { CreateAlertDestinationOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertDestinationData {
    pub created_at: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub params: Option<CreateAlertDestinationDataParams>,
    pub source: Option<String>,
    pub target: Option<String>,
    pub uid: Option<String>,
    pub updated_at: Option<i64>,
}
model! { CreateAlertDestinationData {
    0 "createdAt" created_at, 1 "id" id, 2 "name" name, 3 "params" params, 4 "source" source, 5 "target" target,
    6 "uid" uid, 7 "updatedAt" updated_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertDestinationDataParams {
    pub email: Option<String>,
    pub phone: Option<String>,
    pub sec: Option<String>,
    pub webhook: Option<Secret>,
}
model! { CreateAlertDestinationDataParams {
    0 "email" email, 1 "phone" phone, 2 "sec" sec, 3 "webhook" webhook
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertStrategy {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub enabled: bool,
    pub k8s_label: Option<bool>,
    pub name: String,
    pub strategy: CreateAlertStrategyStrategy,
}
operation! { CreateAlertStrategy(enabled: bool, name: String, strategy: CreateAlertStrategyStrategy)
    "CreateAlertStrategy" -> CreateAlertStrategyOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String, 2 "enabled" enabled,
    3 "k8sLabel" k8s_label: bool, 4 "name" name, 5 "strategy" strategy
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] { path: "/api/v1/alertPusher/alert/createStrategy", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertStrategyStrategy {
    pub clusters: Option<Vec<String>>,
    pub destinations: Option<Vec<i64>>,
    pub items: Option<Vec<String>>,
}
input! { CreateAlertStrategyStrategy() {
    0 "clusters" clusters: Vec<String>, 1 "destinations" destinations: Vec<i64>, 2 "items" items: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertStrategyOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub message: Option<String>,
}
model! { CreateAlertStrategyOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterVpcEndpointConnection {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub cluster_id: String,
    pub dry_run: Option<bool>,
    pub region: String,
}
operation! { CreateClusterVpcEndpointConnection(cluster_id: String, region: String)
    "CreateClusterVpcEndpointConnection" -> CreateClusterVpcEndpointConnectionOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String,
    2 "clusterId" cluster_id, 3 "dryRun" dry_run: bool, 4 "region" region
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/api/v1/k8sProxy/access/createClusterVpcEndpointConnection", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterVpcEndpointConnectionOutput {
    pub code: Option<String>,
    pub data: Option<CreateClusterVpcEndpointConnectionData>,
    pub message: Option<String>,
}
model! { CreateClusterVpcEndpointConnectionOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterVpcEndpointConnectionData {
    pub endpoint_connection_id: Option<String>,
}
model! { CreateClusterVpcEndpointConnectionData {
    0 "endpointConnectionId" endpoint_connection_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceInspection {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub instance: Option<String>,
    pub items: Option<Vec<String>>,
    pub metric_source: Option<String>,
    pub region: Option<String>,
    pub source: Option<String>,
}
operation! { CreateInstanceInspection() "CreateInstanceInspection" -> CreateInstanceInspectionOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String,
    2 "instance" instance: String, 3 "items" items: Vec<String>, 4 "metricSource" metric_source: String,
    5 "region" region: String, 6 "source" source: String
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] { path: "/api/v1/inspection/createInstanceInspection", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceInspectionOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub message: Option<String>,
}
model! { CreateInstanceInspectionOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVmcoreDiagnosisTask {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub debuginfo_common_url: Option<String>,
    pub debuginfo_url: Option<String>,
    pub dmesg_url: Option<String>,
    pub task_type: String,
    pub vmcore_url: Option<String>,
}
operation! { CreateVmcoreDiagnosisTask(task_type: String)
    "CreateVmcoreDiagnosisTask" -> CreateVmcoreDiagnosisTaskOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String,
    2 "debuginfoCommonUrl" debuginfo_common_url: String, 3 "debuginfoUrl" debuginfo_url: String,
    4 "dmesgUrl" dmesg_url: String, 5 "taskType" task_type, 6 "vmcoreUrl" vmcore_url: String
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] { path: "/api/v1/crashAgent/diagnosis/createDiagnosisTask", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVmcoreDiagnosisTaskOutput {
    pub code: Option<String>,
    pub data: Option<CreateVmcoreDiagnosisTaskData>,
    pub message: Option<String>,
}
model! { CreateVmcoreDiagnosisTaskOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVmcoreDiagnosisTaskData {
    pub task_id: Option<String>,
}
model! { CreateVmcoreDiagnosisTaskData {
    0 "taskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlertDestination {
    pub x_debug_id: Option<String>,
    pub id: Option<i64>,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { DeleteAlertDestination() "DeleteAlertDestination" -> DeleteAlertDestinationOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "id" id: i64, 2 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "DELETE", path: "/api/v1/alertPusher/alert/deleteDestination", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlertDestinationOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub message: Option<String>,
}
model! { DeleteAlertDestinationOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlertStrategy {
    pub x_debug_id: Option<String>,
    pub id: String,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { DeleteAlertStrategy(id: String) "DeleteAlertStrategy" -> DeleteAlertStrategyOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "id" id, 2 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "DELETE", path: "/api/v1/alertPusher/alert/deleteStrategy", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlertStrategyOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub message: Option<String>,
}
model! { DeleteAlertStrategyOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricList {
    pub x_debug_id: Option<String>,
    pub end_time: Option<i64>,
    pub instance: Option<String>,
    pub metric_name: Option<String>,
    pub start_time: Option<i64>,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { DescribeMetricList() "DescribeMetricList" -> DescribeMetricListOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "endTime" end_time: i64, 2 "instance" instance: String,
    3 "metricName" metric_name: String, 4 "startTime" start_time: i64,
    5 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/openapi/proxy/get/describeMetricList", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricListOutput {
    pub code: Option<String>,
    pub data: Option<Vec<DescribeMetricListData>>,
    pub message: Option<String>,
}
model! { DescribeMetricListOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricListData {
    pub labels: Option<String>,
    pub metric_name: Option<String>,
    pub values: Option<Vec<Vec<String>>>,
}
model! { DescribeMetricListData {
    0 "labels" labels, 1 "metricName" metric_name, 2 "values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateCopilotResponse {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub llm_param_string: Option<String>,
}
operation! { GenerateCopilotResponse() "GenerateCopilotResponse" -> GenerateCopilotResponseOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String,
    2 "llmParamString" llm_param_string: String
} [
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/api/v1/copilot/generate_copilot_response", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateCopilotResponseOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub massage: Option<String>,
}
model! { GenerateCopilotResponseOutput {
    0 "code" code, 1 "data" data, 2 "massage" massage
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateCopilotStreamResponse {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub llm_param_string: Option<String>,
}
operation! { GenerateCopilotStreamResponse() "GenerateCopilotStreamResponse" -> GenerateCopilotStreamResponseOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String,
    2 "llmParamString" llm_param_string: String
} [
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/api/v1/copilot/generate_copilot_stream_response", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateCopilotStreamResponseOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { GenerateCopilotStreamResponseOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIQueryResult {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub analysis_id: Option<String>,
}
operation! { GetAIQueryResult() "GetAIQueryResult" -> GetAIQueryResultOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String,
    2 "analysisId" analysis_id: String
} [
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/api/v1/app_observ/aiAnalysis/query_result", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIQueryResultOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { GetAIQueryResultOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAbnormalEventsCount {
    pub x_debug_id: Option<String>,
    pub cluster: Option<String>,
    pub end: Option<f64>,
    pub instance: Option<String>,
    pub level: Option<String>,
    pub namespace: Option<String>,
    pub pod: Option<String>,
    pub show_pod: Option<i64>,
    pub start: Option<f64>,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { GetAbnormalEventsCount() "GetAbnormalEventsCount" -> GetAbnormalEventsCountOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "cluster" cluster: String, 2 "end" end: f64, 3 "instance" instance: String,
    4 "level" level: String, 5 "namespace" namespace: String, 6 "pod" pod: String, 7 "showPod" show_pod: i64,
    8 "start" start: f64, 9 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/openapi/cluster_health/range/abnormaly_events_count", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAbnormalEventsCountOutput {
    pub code: Option<String>,
    pub data: Option<Vec<GetAbnormalEventsCountData>>,
    pub message: Option<String>,
}
model! { GetAbnormalEventsCountOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAbnormalEventsCountData {
    pub event_list: Option<Vec<String>>,
    pub r#type: Option<String>,
    pub value: Option<i64>,
}
model! { GetAbnormalEventsCountData {
    0 "eventList" event_list, 1 "type" r#type, 2 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgent {
    pub x_debug_id: Option<String>,
    pub agent_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { GetAgent() "GetAgent" -> GetAgentOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "agent_id" agent_id: String,
    2 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/am/agent/get_agent", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentOutput {
    pub code: Option<String>,
    pub data: Option<GetAgentData>,
    pub message: Option<String>,
}
model! { GetAgentOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentData {
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub support_arch: Option<String>,
    pub r#type: Option<String>,
    pub updated_at: Option<String>,
    pub versions: Option<Vec<GetAgentVersions>>,
}
model! { GetAgentData {
    0 "created_at" created_at, 1 "description" description, 2 "id" id, 3 "name" name, 4 "support_arch" support_arch,
    5 "type" r#type, 6 "updated_at" updated_at, 7 "versions" versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentVersions {
    pub created_at: Option<String>,
    pub install_script: Option<String>,
    pub uninstall_script: Option<String>,
    pub updated_at: Option<String>,
    pub upgrade_script: Option<String>,
    pub version: Option<String>,
}
model! { GetAgentVersions {
    0 "created_at" created_at, 1 "install_script" install_script, 2 "uninstall_script" uninstall_script,
    3 "updated_at" updated_at, 4 "upgrade_script" upgrade_script, 5 "version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentTask {
    pub x_debug_id: Option<String>,
    pub task_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { GetAgentTask() "GetAgentTask" -> GetAgentTaskOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "task_id" task_id: String,
    2 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/am/agent/get_agent_task", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentTaskOutput {
    pub code: Option<String>,
    pub data: Option<GetAgentTaskData>,
    pub message: Option<String>,
}
model! { GetAgentTaskOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentTaskData {
    pub jobs: Option<Vec<GetAgentTaskJobs>>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { GetAgentTaskData {
    0 "jobs" jobs, 1 "status" status, 2 "task_id" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentTaskJobs {
    pub error: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub instance: Option<String>,
    pub params: Option<Value>,
    pub region: Option<String>,
    pub result: Option<String>,
    pub status: Option<String>,
}
model! { GetAgentTaskJobs {
    0 "error" error, 1 "errorCode" error_code, 2 "errorMessage" error_message, 3 "instance" instance, 4 "params" params,
    5 "region" region, 6 "result" result, 7 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertDestination {
    pub x_debug_id: Option<String>,
    pub id: Option<i64>,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { GetAlertDestination() "GetAlertDestination" -> GetAlertDestinationOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "id" id: i64, 2 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/alertPusher/alert/getDestination", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertDestinationOutput {
    pub code: Option<String>,
    pub data: Option<GetAlertDestinationData>,
    pub message: Option<String>,
}
model! { GetAlertDestinationOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertDestinationData {
    pub created_at: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub params: Option<Value>,
    pub source: Option<String>,
    pub target: Option<String>,
    pub uid: Option<String>,
    pub updated_at: Option<String>,
}
model! { GetAlertDestinationData {
    0 "createdAt" created_at, 1 "id" id, 2 "name" name, 3 "params" params, 4 "source" source, 5 "target" target,
    6 "uid" uid, 7 "updatedAt" updated_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertStrategy {
    pub x_debug_id: Option<String>,
    pub id: Option<i64>,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { GetAlertStrategy() "GetAlertStrategy" -> GetAlertStrategyOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "id" id: i64, 2 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/alertPusher/alert/getStrategy", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertStrategyOutput {
    pub code: Option<String>,
    pub data: Option<GetAlertStrategyData>,
    pub message: Option<String>,
}
model! { GetAlertStrategyOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertStrategyData {
    pub created_at: Option<i64>,
    pub enabled: Option<bool>,
    pub id: Option<i64>,
    pub k8s_label: Option<bool>,
    pub name: Option<String>,
    pub strategy: Option<GetAlertStrategyStrategy>,
    pub uid: Option<String>,
    pub updated_at: Option<i64>,
}
model! { GetAlertStrategyData {
    0 "createdAt" created_at, 1 "enabled" enabled, 2 "id" id, 3 "k8sLabel" k8s_label, 4 "name" name,
    5 "strategy" strategy, 6 "uid" uid, 7 "updatedAt" updated_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertStrategyStrategy {
    pub clusters: Option<Vec<String>>,
    pub destinations: Option<Value>,
    pub items: Option<Value>,
}
model! { GetAlertStrategyStrategy {
    0 "clusters" clusters, 1 "destinations" destinations, 2 "items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConfigByName {
    pub x_debug_id: Option<String>,
    pub config_name: String,
    pub config_type: String,
    pub entity_id: Option<String>,
    pub use_global_uid: Option<bool>,
    pub version_id: Option<i64>,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { GetConfigByName(config_name: String, config_type: String) "GetConfigByName" -> GetConfigByNameOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "configName" config_name, 2 "configType" config_type,
    3 "entityId" entity_id: String, 4 "useGlobalUid" use_global_uid: bool, 5 "versionId" version_id: i64,
    6 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/configManage/config/getConfigByName", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConfigByNameOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { GetConfigByNameOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCopilotHistory {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub count: i64,
}
operation! { GetCopilotHistory(count: i64) "GetCopilotHistory" -> GetCopilotHistoryOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String, 2 "count" count
} [
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/api/v1/copilot/get_copilot_history", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCopilotHistoryOutput {
    pub code: Option<String>,
    pub data: Option<Vec<GetCopilotHistoryData>>,
    pub message: Option<String>,
}
model! { GetCopilotHistoryOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCopilotHistoryData {
    pub content: Option<String>,
    pub time: Option<String>,
    pub user: Option<String>,
}
model! { GetCopilotHistoryData {
    0 "content" content, 1 "time" time, 2 "user" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiagnosisResult {
    pub x_debug_id: Option<String>,
    pub task_id: String,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { GetDiagnosisResult(task_id: String) "GetDiagnosisResult" -> GetDiagnosisResultOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "task_id" task_id, 2 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/openapi/diagnosis/get_diagnosis_results", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiagnosisResultOutput {
    pub code: Option<String>,
    pub data: Option<GetDiagnosisResultData>,
    pub message: Option<String>,
    pub request_id: Option<String>,
}
model! { GetDiagnosisResultOutput {
    0 "code" code, 1 "data" data, 2 "message" message, 3 "request_id" request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiagnosisResultData {
    pub code: Option<i64>,
    pub command: Option<Value>,
    pub created_at: Option<String>,
    pub err_msg: Option<String>,
    pub params: Option<Value>,
    pub result: Option<Value>,
    pub service_name: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub updated_at: Option<String>,
    pub url: Option<String>,
}
model! { GetDiagnosisResultData {
    0 "code" code, 1 "command" command, 2 "created_at" created_at, 3 "err_msg" err_msg, 4 "params" params,
    5 "result" result, 6 "service_name" service_name, 7 "status" status, 8 "task_id" task_id, 9 "updated_at" updated_at,
    10 "url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHealthPercentage {
    pub x_debug_id: Option<String>,
    pub cluster: Option<String>,
    pub end: f64,
    pub instance: Option<String>,
    pub start: f64,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { GetHealthPercentage(end: f64, start: f64) "GetHealthPercentage" -> GetHealthPercentageOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "cluster" cluster: String, 2 "end" end, 3 "instance" instance: String,
    4 "start" start, 5 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/openapi/cluster_health/range/health_percentage", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHealthPercentageOutput {
    pub code: Option<String>,
    pub data: Option<Vec<GetHealthPercentageData>>,
    pub message: Option<String>,
}
model! { GetHealthPercentageOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHealthPercentageData {
    pub r#type: Option<String>,
    pub value: Option<i64>,
}
model! { GetHealthPercentageData {
    0 "type" r#type, 1 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHostCount {
    pub x_debug_id: Option<String>,
    pub cluster: Option<String>,
    pub end: Option<f64>,
    pub instance: Option<String>,
    pub start: Option<f64>,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { GetHostCount() "GetHostCount" -> GetHostCountOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "cluster" cluster: String, 2 "end" end: f64, 3 "instance" instance: String,
    4 "start" start: f64, 5 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/openapi/cluster_health/range/host_count", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHostCountOutput {
    pub code: Option<String>,
    pub data: Option<Vec<GetHostCountData>>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub total: Option<i64>,
}
model! { GetHostCountOutput {
    0 "code" code, 1 "data" data, 2 "message" message, 3 "request_id" request_id, 4 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHostCountData {
    pub time: Option<i64>,
    pub value: Option<i64>,
}
model! { GetHostCountData {
    0 "time" time, 1 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotSpotUniqList {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub beg_end: i64,
    pub beg_start: i64,
    pub instance: String,
    pub pid: Option<i64>,
    pub table: Option<String>,
    pub uniq: String,
}
operation! { GetHotSpotUniqList(beg_end: i64, beg_start: i64, instance: String, uniq: String)
    "GetHotSpotUniqList" -> GetHotSpotUniqListOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String, 2 "beg_end" beg_end,
    3 "beg_start" beg_start, 4 "instance" instance, 5 "pid" pid: i64, 6 "table" table: String, 7 "uniq" uniq
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] { path: "/api/v1/livetrace_proxy/hotspot_uniq_list", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotSpotUniqListOutput {
    pub code: Option<String>,
    pub data: Option<GetHotSpotUniqListData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetHotSpotUniqListOutput {
    0 "code" code, 1 "data" data, 2 "message" message, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotSpotUniqListData {
    pub columns: Option<Vec<String>>,
    pub values: Option<Vec<String>>,
}
model! { GetHotSpotUniqListData {
    0 "columns" columns, 1 "values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotAnalysis {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub app_type: String,
    pub beg_end: i64,
    pub beg_start: i64,
    pub instance: String,
    pub pid: Option<i64>,
    pub table: Option<String>,
}
operation! { GetHotspotAnalysis(app_type: String, beg_end: i64, beg_start: i64, instance: String)
    "GetHotspotAnalysis" -> GetHotspotAnalysisOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String, 2 "appType" app_type,
    3 "beg_end" beg_end, 4 "beg_start" beg_start, 5 "instance" instance, 6 "pid" pid: i64, 7 "table" table: String
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] { path: "/api/v1/openapi/proxy/post/livetrace_hotspot_analysis", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotAnalysisOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetHotspotAnalysisOutput {
    0 "code" code, 1 "data" data, 2 "message" message, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotCompare {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub beg1_end: i64,
    pub beg1_start: i64,
    pub beg2_end: i64,
    pub beg2_start: i64,
    pub hot_type: Option<String>,
    pub instance1: String,
    pub instance2: String,
    pub pid1: Option<i64>,
    pub pid2: Option<i64>,
    pub table: String,
}

/// What [`GetHotspotCompare::new`] takes.
pub struct GetHotspotCompareRequired {
    pub beg1_end: i64,
    pub beg1_start: i64,
    pub beg2_end: i64,
    pub beg2_start: i64,
    pub instance1: String,
    pub instance2: String,
    pub table: String,
}
operation! { GetHotspotCompare{GetHotspotCompareRequired: beg1_end, beg1_start, beg2_end, beg2_start, instance1, instance2, table}
    "GetHotspotCompare" -> GetHotspotCompareOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String, 2 "beg1_end" beg1_end,
    3 "beg1_start" beg1_start, 4 "beg2_end" beg2_end, 5 "beg2_start" beg2_start, 6 "hot_type" hot_type: String,
    7 "instance1" instance1, 8 "instance2" instance2, 9 "pid1" pid1: i64, 10 "pid2" pid2: i64, 11 "table" table
} [
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
] { path: "/api/v1/openapi/proxy/post/livetrace_hotspot_compare", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotCompareOutput {
    pub code: Option<String>,
    pub data: Option<GetHotspotCompareData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetHotspotCompareOutput {
    0 "code" code, 1 "data" data, 2 "message" message, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotCompareData {
    pub flame: Option<GetHotspotCompareFlame>,
    pub series_instance1: Option<GetHotspotCompareSeriesInstance1>,
    pub series_instance2: Option<GetHotspotCompareSeriesInstance2>,
}
model! { GetHotspotCompareData {
    0 "flame" flame, 1 "series_instance1" series_instance1, 2 "series_instance2" series_instance2
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotCompareFlame {
    pub columns: Option<Vec<String>>,
    pub values: Option<Vec<Vec<String>>>,
}
model! { GetHotspotCompareFlame {
    0 "columns" columns, 1 "values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotCompareSeriesInstance1 {
    pub columns: Option<Vec<String>>,
    pub values: Option<Vec<Vec<String>>>,
}
model! { GetHotspotCompareSeriesInstance1 {
    0 "columns" columns, 1 "values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotCompareSeriesInstance2 {
    pub columns: Option<Vec<String>>,
    pub values: Option<Vec<Vec<String>>>,
}
model! { GetHotspotCompareSeriesInstance2 {
    0 "columns" columns, 1 "values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotInstanceList {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub beg_end: i64,
    pub beg_start: i64,
    pub table: String,
}
operation! { GetHotspotInstanceList(beg_end: i64, beg_start: i64, table: String)
    "GetHotspotInstanceList" -> GetHotspotInstanceListOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String, 2 "beg_end" beg_end,
    3 "beg_start" beg_start, 4 "table" table
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/api/v1/openapi/proxy/post/livetrace_hotspot_instance_list", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotInstanceListOutput {
    pub code: Option<String>,
    pub data: Option<GetHotspotInstanceListData>,
    pub message: Option<String>,
}
model! { GetHotspotInstanceListOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotInstanceListData {
    pub columns: Option<Vec<String>>,
    pub values: Option<Vec<String>>,
}
model! { GetHotspotInstanceListData {
    0 "columns" columns, 1 "values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotPidList {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub beg_end: i64,
    pub beg_start: i64,
    pub instance: String,
    pub table: String,
}
operation! { GetHotspotPidList(beg_end: i64, beg_start: i64, instance: String, table: String)
    "GetHotspotPidList" -> GetHotspotPidListOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String, 2 "beg_end" beg_end,
    3 "beg_start" beg_start, 4 "instance" instance, 5 "table" table
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] { path: "/api/v1/openapi/proxy/post/livetrace_hotspot_pid_list", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotPidListOutput {
    pub code: Option<String>,
    pub data: Option<GetHotspotPidListData>,
    pub message: Option<String>,
}
model! { GetHotspotPidListOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotPidListData {
    pub columns: Option<Vec<String>>,
    pub values: Option<Vec<Vec<String>>>,
}
model! { GetHotspotPidListData {
    0 "columns" columns, 1 "values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotTracking {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub beg_end: i64,
    pub beg_start: i64,
    pub hot_type: String,
    pub instance: String,
    pub pid: Option<i64>,
    pub table: String,
}

/// What [`GetHotspotTracking::new`] takes.
pub struct GetHotspotTrackingRequired {
    pub beg_end: i64,
    pub beg_start: i64,
    pub hot_type: String,
    pub instance: String,
    pub table: String,
}
operation! { GetHotspotTracking{GetHotspotTrackingRequired: beg_end, beg_start, hot_type, instance, table}
    "GetHotspotTracking" -> GetHotspotTrackingOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String, 2 "beg_end" beg_end,
    3 "beg_start" beg_start, 4 "hot_type" hot_type, 5 "instance" instance, 6 "pid" pid: i64, 7 "table" table
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] { path: "/api/v1/openapi/proxy/post/livetrace_hotspot_tracking", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotTrackingOutput {
    pub code: Option<String>,
    pub data: Option<GetHotspotTrackingData>,
    pub message: Option<String>,
}
model! { GetHotspotTrackingOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotTrackingData {
    pub flame: Option<GetHotspotTrackingFlame>,
    pub series: Option<GetHotspotTrackingSeries>,
}
model! { GetHotspotTrackingData {
    0 "flame" flame, 1 "series" series
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotTrackingFlame {
    pub columns: Option<Vec<String>>,
    pub values: Option<Vec<Vec<String>>>,
}
model! { GetHotspotTrackingFlame {
    0 "columns" columns, 1 "values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotTrackingSeries {
    pub columns: Option<Vec<String>>,
    pub values: Option<Vec<Vec<String>>>,
}
model! { GetHotspotTrackingSeries {
    0 "columns" columns, 1 "values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInspectionReport {
    pub x_debug_id: Option<String>,
    pub report_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { GetInspectionReport() "GetInspectionReport" -> GetInspectionReportOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "reportId" report_id: String,
    2 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/inspection/getInspectionReport", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInspectionReportOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub message: Option<String>,
}
model! { GetInspectionReportOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstantScore {
    pub x_debug_id: Option<String>,
    pub cluster: Option<String>,
    pub instance: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { GetInstantScore() "GetInstantScore" -> GetInstantScoreOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "cluster" cluster: String, 2 "instance" instance: String,
    3 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/openapi/cluster_health/instant/score", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstantScoreOutput {
    pub code: Option<String>,
    pub data: Option<GetInstantScoreData>,
    pub message: Option<String>,
}
model! { GetInstantScoreOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstantScoreData {
    pub error: Option<f64>,
    pub latency: Option<f64>,
    pub load: Option<f64>,
    pub saturation: Option<f64>,
    pub total: Option<f64>,
}
model! { GetInstantScoreData {
    0 "error" error, 1 "latency" latency, 2 "load" load, 3 "saturation" saturation, 4 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListRecord {
    pub x_debug_id: Option<String>,
    pub analysis_id: Option<String>,
    pub current: Option<i64>,
    pub custom_id: Option<i64>,
    pub page_size: Option<i64>,
    pub region: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { GetListRecord() "GetListRecord" -> GetListRecordOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "analysisId" analysis_id: String, 2 "current" current: i64,
    3 "customId" custom_id: i64, 4 "pageSize" page_size: i64, 5 "region" region: String,
    6 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/app_observ/aiAnalysis/list_record", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListRecordOutput {
    pub code: Option<String>,
    pub data: Option<Vec<GetListRecordData>>,
    pub message: Option<String>,
    pub total: Option<i64>,
}
model! { GetListRecordOutput {
    0 "code" code, 1 "data" data, 2 "message" message, 3 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListRecordData {
    pub analysis_id: Option<String>,
    pub analysis_time: Option<String>,
    pub arguments: Option<String>,
    pub failed_log: Option<String>,
    pub status: Option<String>,
}
model! { GetListRecordData {
    0 "analysisId" analysis_id, 1 "analysisTime" analysis_time, 2 "arguments" arguments, 3 "failedLog" failed_log,
    4 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemPercentage {
    pub x_debug_id: Option<String>,
    pub cluster: Option<String>,
    pub end: f64,
    pub instance: Option<String>,
    pub start: f64,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { GetProblemPercentage(end: f64, start: f64) "GetProblemPercentage" -> GetProblemPercentageOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "cluster" cluster: String, 2 "end" end, 3 "instance" instance: String,
    4 "start" start, 5 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/openapi/cluster_health/range/problem_percentage", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemPercentageOutput {
    pub code: Option<String>,
    pub data: Option<Vec<GetProblemPercentageData>>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub total: Option<i64>,
}
model! { GetProblemPercentageOutput {
    0 "code" code, 1 "data" data, 2 "message" message, 3 "request_id" request_id, 4 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemPercentageData {
    pub r#type: Option<String>,
    pub value: Option<i64>,
}
model! { GetProblemPercentageData {
    0 "type" r#type, 1 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRangeScore {
    pub x_debug_id: Option<String>,
    pub cluster: Option<String>,
    pub end: f64,
    pub instance: Option<String>,
    pub start: f64,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { GetRangeScore(end: f64, start: f64) "GetRangeScore" -> GetRangeScoreOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "cluster" cluster: String, 2 "end" end, 3 "instance" instance: String,
    4 "start" start, 5 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/openapi/cluster_health/range/score", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRangeScoreOutput {
    pub code: Option<String>,
    pub data: Option<Vec<GetRangeScoreData>>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub total: Option<f64>,
}
model! { GetRangeScoreOutput {
    0 "code" code, 1 "data" data, 2 "message" message, 3 "request_id" request_id, 4 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRangeScoreData {
    pub time: Option<i64>,
    pub r#type: Option<String>,
    pub value: Option<i64>,
}
model! { GetRangeScoreData {
    0 "time" time, 1 "type" r#type, 2 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResources {
    pub x_debug_id: Option<String>,
    pub cluster: Option<String>,
    pub instance: Option<String>,
    pub r#type: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { GetResources() "GetResources" -> GetResourcesOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "cluster" cluster: String, 2 "instance" instance: String,
    3 "type" r#type: String, 4 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/openapi/cluster_health/instant/resource", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourcesOutput {
    pub code: Option<String>,
    pub data: Option<GetResourcesData>,
    pub message: Option<String>,
    pub request_id: Option<String>,
}
model! { GetResourcesOutput {
    0 "code" code, 1 "data" data, 2 "message" message, 3 "request_id" request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourcesData {
    pub total: Option<f64>,
    pub unit: Option<String>,
    pub usage: Option<f64>,
}
model! { GetResourcesData {
    0 "total" total, 1 "unit" unit, 2 "usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceFuncStatus {
    pub x_debug_id: Option<String>,
    pub channel: String,
    pub params: GetServiceFuncStatusParams,
    pub service_name: String,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { GetServiceFuncStatus(channel: String, params: GetServiceFuncStatusParams, service_name: String)
    "GetServiceFuncStatus" -> GetServiceFuncStatusOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "channel" channel, 2 "params" params, 3 "service_name" service_name,
    4 "x-sysom-invoke-source" x_sysom_invoke_source: String
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] { method: "GET", path: "/api/v1/func-switch/get-service-func-status", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceFuncStatusParams {
    pub function_name: Option<String>,
    pub instance: Option<String>,
    pub uid: Option<String>,
}
input! { GetServiceFuncStatusParams(function_name: String) {
    0 "function_name" function_name: String, 1 "instance" instance: String, 2 "uid" uid: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceFuncStatusOutput {
    pub code: Option<String>,
    pub data: Option<GetServiceFuncStatusData>,
    pub message: Option<String>,
}
model! { GetServiceFuncStatusOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceFuncStatusData {
    pub args: Option<GetServiceFuncStatusArgs>,
}
model! { GetServiceFuncStatusData {
    0 "args" args
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceFuncStatusArgs {
    pub add_cmd: Option<String>,
    pub cpu: Option<String>,
    pub java_store_path: Option<String>,
    pub locks: Option<String>,
    pub r#loop: Option<i64>,
    pub mem: Option<String>,
    pub system_profiling: Option<String>,
}
model! { GetServiceFuncStatusArgs {
    0 "add_cmd" add_cmd, 1 "cpu" cpu, 2 "java_store_path" java_store_path, 3 "locks" locks, 4 "loop" r#loop,
    5 "mem" mem, 6 "system_profiling" system_profiling
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVmcoreDiagnosisTask {
    pub x_debug_id: Option<String>,
    pub task_id: String,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { GetVmcoreDiagnosisTask(task_id: String) "GetVmcoreDiagnosisTask" -> GetVmcoreDiagnosisTaskOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "taskId" task_id, 2 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/crashAgent/diagnosis/queryTask", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVmcoreDiagnosisTaskOutput {
    pub code: Option<String>,
    pub data: Option<GetVmcoreDiagnosisTaskData>,
    pub message: Option<String>,
}
model! { GetVmcoreDiagnosisTaskOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVmcoreDiagnosisTaskData {
    pub created_at: Option<String>,
    pub diagnose_result: Option<String>,
    pub error_msg: Option<String>,
    pub task_id: Option<String>,
    pub task_status: Option<String>,
    pub task_type: Option<String>,
    pub urls: Option<GetVmcoreDiagnosisTaskUrls>,
}
model! { GetVmcoreDiagnosisTaskData {
    0 "createdAt" created_at, 1 "diagnoseResult" diagnose_result, 2 "errorMsg" error_msg, 3 "taskId" task_id,
    4 "taskStatus" task_status, 5 "taskType" task_type, 6 "urls" urls
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVmcoreDiagnosisTaskUrls {
    pub debuginfo_common_url: Option<String>,
    pub debuginfo_url: Option<String>,
    pub dmesg_url: Option<String>,
    pub vmcore_url: Option<String>,
}
model! { GetVmcoreDiagnosisTaskUrls {
    0 "debuginfoCommonUrl" debuginfo_common_url, 1 "debuginfoUrl" debuginfo_url, 2 "dmesgUrl" dmesg_url,
    3 "vmcoreUrl" vmcore_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitialSysom {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub check_only: Option<bool>,
    pub source: Option<String>,
}
operation! { InitialSysom() "InitialSysom" -> InitialSysomOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String,
    2 "check_only" check_only: bool, 3 "source" source: String
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/api/v1/openapi/initial", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitialSysomOutput {
    pub code: Option<String>,
    pub data: Option<InitialSysomData>,
    pub message: Option<String>,
}
model! { InitialSysomOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitialSysomData {
    pub role_exist: Option<bool>,
}
model! { InitialSysomData {
    0 "role_exist" role_exist
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAgent {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub agent_id: String,
    pub agent_version: String,
    pub install_type: String,
    pub instances: Vec<InstallAgentInstances>,
}
operation! { InstallAgent(agent_id: String, agent_version: String, install_type: String, instances: Vec<InstallAgentInstances>)
    "InstallAgent" -> InstallAgentOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String, 2 "agent_id" agent_id,
    3 "agent_version" agent_version, 4 "install_type" install_type, 5 "instances" instances
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] { path: "/api/v1/am/agent/install_agent", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAgentInstances {
    pub instance: Option<String>,
    pub region: Option<String>,
}
input! { InstallAgentInstances(instance: String, region: String) {
    0 "instance" instance: String, 1 "region" region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAgentOutput {
    pub code: Option<String>,
    pub data: Option<InstallAgentData>,
    pub message: Option<String>,
}
model! { InstallAgentOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAgentData {
    pub task_id: Option<String>,
}
model! { InstallAgentData {
    0 "task_id" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAgentForCluster {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub agent_id: Option<String>,
    pub agent_version: Option<String>,
    pub cluster_id: Option<String>,
    pub config_id: Option<String>,
    pub grayscale_config: Option<String>,
}
operation! { InstallAgentForCluster() "InstallAgentForCluster" -> InstallAgentForClusterOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String,
    2 "agent_id" agent_id: String, 3 "agent_version" agent_version: String, 4 "cluster_id" cluster_id: String,
    5 "config_id" config_id: String, 6 "grayscale_config" grayscale_config: String
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] { path: "/api/v1/am/agent/install_agent_by_cluster", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAgentForClusterOutput {
    pub code: Option<String>,
    pub data: Option<InstallAgentForClusterData>,
    pub message: Option<String>,
}
model! { InstallAgentForClusterOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAgentForClusterData {
    pub task_id: Option<String>,
}
model! { InstallAgentForClusterData {
    0 "task_id" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAgentWithType {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub tag: Option<Vec<InstallAgentWithTypeTag>>,
    pub agent_id: String,
    pub agent_version: String,
    pub config_id: Option<String>,
    pub instance_type: String,
    pub instances: Vec<InstallAgentWithTypeInstances>,
}
operation! { InstallAgentWithType(agent_id: String, agent_version: String, instance_type: String, instances: Vec<InstallAgentWithTypeInstances>)
    "InstallAgentWithType" -> InstallAgentWithTypeOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String,
    2 "Tag" tag: Vec<InstallAgentWithTypeTag>, 3 "agentId" agent_id, 4 "agentVersion" agent_version,
    5 "configId" config_id: String, 6 "instanceType" instance_type, 7 "instances" instances
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] { path: "/api/v1/am/agent/installAgent", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAgentWithTypeTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { InstallAgentWithTypeTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAgentWithTypeInstances {
    pub instance: Option<String>,
    pub region: Option<String>,
}
input! { InstallAgentWithTypeInstances(instance: String, region: String) {
    0 "instance" instance: String, 1 "region" region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAgentWithTypeOutput {
    pub code: Option<String>,
    pub data: Option<InstallAgentWithTypeData>,
    pub message: Option<String>,
}
model! { InstallAgentWithTypeOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAgentWithTypeData {
    pub task_id: Option<String>,
}
model! { InstallAgentWithTypeData {
    0 "taskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeAnomalyDiagnosis {
    pub x_debug_id: Option<String>,
    pub uuid: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { InvokeAnomalyDiagnosis() "InvokeAnomalyDiagnosis" -> InvokeAnomalyDiagnosisOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "uuid" uuid: String, 2 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { path: "/api/v1/openapi/cluster_health/diagnosis/invoke_anomaly_diagnose", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeAnomalyDiagnosisOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { InvokeAnomalyDiagnosisOutput {
    0 "code" code, 1 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeDiagnosis {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub channel: String,
    pub params: String,
    pub service_name: String,
}
operation! { InvokeDiagnosis(channel: String, params: String, service_name: String)
    "InvokeDiagnosis" -> InvokeDiagnosisOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String, 2 "channel" channel,
    3 "params" params, 4 "service_name" service_name
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/api/v1/openapi/diagnosis/invoke_diagnosis", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeDiagnosisOutput {
    pub code: Option<String>,
    pub data: Option<InvokeDiagnosisData>,
    pub message: Option<String>,
    pub request_id: Option<String>,
}
model! { InvokeDiagnosisOutput {
    0 "code" code, 1 "data" data, 2 "message" message, 3 "request_id" request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeDiagnosisData {
    pub task_id: Option<String>,
}
model! { InvokeDiagnosisData {
    0 "task_id" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAbnormalyEvents {
    pub x_debug_id: Option<String>,
    pub cluster: Option<String>,
    pub current: Option<i64>,
    pub end: Option<f64>,
    pub event: Option<String>,
    pub instance: Option<String>,
    pub level: Option<String>,
    pub namespace: Option<String>,
    pub page_size: Option<i64>,
    pub pod: Option<String>,
    pub show_pod: Option<i64>,
    pub start: Option<f64>,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { ListAbnormalyEvents() "ListAbnormalyEvents" -> ListAbnormalyEventsOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "cluster" cluster: String, 2 "current" current: i64, 3 "end" end: f64,
    4 "event" event: String, 5 "instance" instance: String, 6 "level" level: String, 7 "namespace" namespace: String,
    8 "pageSize" page_size: i64, 9 "pod" pod: String, 10 "showPod" show_pod: i64, 11 "start" start: f64,
    12 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/openapi/cluster_health/range/abnormaly_events", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAbnormalyEventsOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ListAbnormalyEventsData>>,
    pub message: Option<String>,
    pub total: Option<i64>,
}
model! { ListAbnormalyEventsOutput {
    0 "code" code, 1 "data" data, 2 "message" message, 3 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAbnormalyEventsData {
    pub created_at: Option<i64>,
    pub description: Option<String>,
    pub diag_status: Option<i64>,
    pub end_at: Option<i64>,
    pub instance: Option<String>,
    pub item: Option<String>,
    pub level: Option<String>,
    pub namespace: Option<String>,
    pub opts: Option<Vec<ListAbnormalyEventsOpts>>,
    pub pod: Option<String>,
    pub raw_metrics: Option<ListAbnormalyEventsRawMetrics>,
    pub region_id: Option<String>,
    pub r#type: Option<String>,
    pub uuid: Option<String>,
}
model! { ListAbnormalyEventsData {
    0 "created_at" created_at, 1 "description" description, 2 "diag_status" diag_status, 3 "end_at" end_at,
    4 "instance" instance, 5 "item" item, 6 "level" level, 7 "namespace" namespace, 8 "opts" opts, 9 "pod" pod,
    10 "raw_metrics" raw_metrics, 11 "region_id" region_id, 12 "type" r#type, 13 "uuid" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAbnormalyEventsOpts {
    pub label: Option<String>,
    pub result: Option<ListAbnormalyEventsResult>,
    pub r#type: Option<String>,
}
model! { ListAbnormalyEventsOpts {
    0 "label" label, 1 "result" result, 2 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAbnormalyEventsResult {
    pub status: Option<String>,
    pub url: Option<String>,
}
model! { ListAbnormalyEventsResult {
    0 "status" status, 1 "url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAbnormalyEventsRawMetrics {
    pub end_time: Option<f64>,
    pub metrics: Option<Vec<String>>,
    pub start_time: Option<f64>,
}
model! { ListAbnormalyEventsRawMetrics {
    0 "end_time" end_time, 1 "metrics" metrics, 2 "start_time" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentInstallRecords {
    pub x_debug_id: Option<String>,
    pub current: Option<i64>,
    pub instance_id: Option<String>,
    pub page_size: Option<i64>,
    pub plugin_id: Option<String>,
    pub plugin_version: Option<String>,
    pub region: Option<String>,
    pub status: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { ListAgentInstallRecords() "ListAgentInstallRecords" -> ListAgentInstallRecordsOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "current" current: i64, 2 "instance_id" instance_id: String,
    3 "pageSize" page_size: i64, 4 "plugin_id" plugin_id: String, 5 "plugin_version" plugin_version: String,
    6 "region" region: String, 7 "status" status: String, 8 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/am/agent/list_agent_install_list", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentInstallRecordsOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ListAgentInstallRecordsData>>,
    pub message: Option<String>,
    pub total: Option<i64>,
}
model! { ListAgentInstallRecordsOutput {
    0 "code" code, 1 "data" data, 2 "message" message, 3 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentInstallRecordsData {
    pub created_at: Option<String>,
    pub instance_id: Option<String>,
    pub plugin_id: Option<String>,
    pub plugin_version: Option<String>,
    pub status: Option<String>,
    pub updated_at: Option<String>,
}
model! { ListAgentInstallRecordsData {
    0 "created_at" created_at, 1 "instance_id" instance_id, 2 "plugin_id" plugin_id, 3 "plugin_version" plugin_version,
    4 "status" status, 5 "updated_at" updated_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgents {
    pub x_debug_id: Option<String>,
    pub current: Option<i64>,
    pub name: Option<String>,
    pub page_size: Option<i64>,
    pub r#type: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { ListAgents() "ListAgents" -> ListAgentsOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "current" current: i64, 2 "name" name: String, 3 "pageSize" page_size: i64,
    4 "type" r#type: String, 5 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/am/agent/list_agents", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentsOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ListAgentsData>>,
    pub message: Option<String>,
    pub total: Option<i64>,
}
model! { ListAgentsOutput {
    0 "code" code, 1 "data" data, 2 "message" message, 3 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentsData {
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub support_arch: Option<String>,
    pub r#type: Option<String>,
    pub updated_at: Option<String>,
    pub versions: Option<Vec<ListAgentsVersions>>,
}
model! { ListAgentsData {
    0 "created_at" created_at, 1 "description" description, 2 "id" id, 3 "name" name, 4 "support_arch" support_arch,
    5 "type" r#type, 6 "updated_at" updated_at, 7 "versions" versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentsVersions {
    pub created_at: Option<String>,
    pub install_script: Option<String>,
    pub uninstall_script: Option<String>,
    pub updated_at: Option<String>,
    pub upgrade_script: Option<String>,
    pub version: Option<String>,
}
model! { ListAgentsVersions {
    0 "created_at" created_at, 1 "install_script" install_script, 2 "uninstall_script" uninstall_script,
    3 "updated_at" updated_at, 4 "upgrade_script" upgrade_script, 5 "version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertDestinations {
    pub x_debug_id: Option<String>,
    pub current: Option<i64>,
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub page_size: Option<i64>,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { ListAlertDestinations() "ListAlertDestinations" -> ListAlertDestinationsOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "current" current: i64, 2 "maxResults" max_results: i64, 3 "name" name: String,
    4 "nextToken" next_token: String, 5 "pageSize" page_size: i64,
    6 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/alertPusher/alert/listDestinations", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertDestinationsOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub total: Option<i64>,
}
model! { ListAlertDestinationsOutput {
    0 "code" code, 1 "data" data, 2 "maxResults" max_results, 3 "message" message, 4 "nextToken" next_token,
    5 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertItems {}
operation! { ListAlertItems() "ListAlertItems" -> ListAlertItemsOutput {} { method: "GET", path: "/api/v1/alertPusher/alert/listItems", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertItemsOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub message: Option<String>,
}
model! { ListAlertItemsOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertStrategies {
    pub x_debug_id: Option<String>,
    pub current: Option<i64>,
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub page_size: Option<i64>,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { ListAlertStrategies() "ListAlertStrategies" -> ListAlertStrategiesOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "current" current: i64, 2 "maxResults" max_results: i64, 3 "name" name: String,
    4 "nextToken" next_token: String, 5 "pageSize" page_size: i64,
    6 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/alertPusher/alert/listStrategies", } }
paged! { ListAlertStrategies: ListAlertStrategiesData = Token "nextToken", "data" data, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertStrategiesOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ListAlertStrategiesData>>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub total: Option<i64>,
}
model! { ListAlertStrategiesOutput {
    0 "code" code, 1 "data" data, 2 "maxResults" max_results, 3 "message" message, 4 "nextToken" next_token,
    5 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertStrategiesData {
    pub created_at: Option<String>,
    pub enabled: Option<bool>,
    pub id: Option<i64>,
    pub k8s_label: Option<bool>,
    pub name: Option<String>,
    pub strategy: Option<ListAlertStrategiesStrategy>,
    pub uid: Option<String>,
    pub updated_at: Option<i64>,
}
model! { ListAlertStrategiesData {
    0 "createdAt" created_at, 1 "enabled" enabled, 2 "id" id, 3 "k8sLabel" k8s_label, 4 "name" name,
    5 "strategy" strategy, 6 "uid" uid, 7 "updatedAt" updated_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertStrategiesStrategy {
    pub clusters: Option<Vec<String>>,
    pub destinations: Option<Vec<i64>>,
    pub items: Option<Vec<String>>,
}
model! { ListAlertStrategiesStrategy {
    0 "clusters" clusters, 1 "destinations" destinations, 2 "items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllInstances {
    pub x_debug_id: Option<String>,
    pub current: Option<String>,
    pub filters: Option<String>,
    pub instance_type: Option<String>,
    pub managed_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_size: Option<String>,
    pub plugin_id: Option<String>,
    pub region: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { ListAllInstances() "ListAllInstances" -> ListAllInstancesOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "current" current: String, 2 "filters" filters: String,
    3 "instanceType" instance_type: String, 4 "managedType" managed_type: String, 5 "maxResults" max_results: i64,
    6 "nextToken" next_token: String, 7 "pageSize" page_size: String, 8 "pluginId" plugin_id: String,
    9 "region" region: String, 10 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/am/instance/listAllInstances", } }
paged! { ListAllInstances: ListAllInstancesData = Token "nextToken", "data" data, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllInstancesOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ListAllInstancesData>>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub total: Option<i64>,
}
model! { ListAllInstancesOutput {
    0 "code" code, 1 "data" data, 2 "maxResults" max_results, 3 "message" message, 4 "nextToken" next_token,
    5 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllInstancesData {
    pub agent_config_id: Option<String>,
    pub agent_config_name: Option<String>,
    pub attributes: Option<Vec<ListAllInstancesAttributes>>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub image_id: Option<String>,
    pub install_level: Option<String>,
    pub install_type: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: Option<String>,
    pub kernel_version: Option<String>,
    pub manage_level: Option<String>,
    pub manage_type: Option<String>,
    pub os_arch: Option<String>,
    pub os_health_score: Option<i64>,
    pub os_name: Option<String>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub status: Option<String>,
}
model! { ListAllInstancesData {
    0 "agentConfigId" agent_config_id, 1 "agentConfigName" agent_config_name, 2 "attributes" attributes,
    3 "clusterId" cluster_id, 4 "clusterName" cluster_name, 5 "imageId" image_id, 6 "installLevel" install_level,
    7 "installType" install_type, 8 "instanceId" instance_id, 9 "instanceName" instance_name,
    10 "instanceType" instance_type, 11 "kernelVersion" kernel_version, 12 "manageLevel" manage_level,
    13 "manageType" manage_type, 14 "osArch" os_arch, 15 "osHealthScore" os_health_score, 16 "osName" os_name,
    17 "privateIp" private_ip, 18 "publicIp" public_ip, 19 "resourceGroupId" resource_group_id,
    20 "resourceGroupName" resource_group_name, 21 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllInstancesAttributes {
    pub info_key: Option<String>,
    pub info_type: Option<String>,
    pub info_value: Option<String>,
}
model! { ListAllInstancesAttributes {
    0 "infoKey" info_key, 1 "infoType" info_type, 2 "infoValue" info_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterAgentInstallRecords {
    pub x_debug_id: Option<String>,
    pub agent_config_id: Option<String>,
    pub cluster_id: Option<String>,
    pub current: Option<i64>,
    pub page_size: Option<i64>,
    pub plugin_id: Option<String>,
    pub plugin_version: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { ListClusterAgentInstallRecords() "ListClusterAgentInstallRecords" -> ListClusterAgentInstallRecordsOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "agent_config_id" agent_config_id: String, 2 "cluster_id" cluster_id: String,
    3 "current" current: i64, 4 "pageSize" page_size: i64, 5 "plugin_id" plugin_id: String,
    6 "plugin_version" plugin_version: String, 7 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/am/agent/list_cluster_agent_install_list", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterAgentInstallRecordsOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ListClusterAgentInstallRecordsData>>,
    pub message: Option<String>,
    pub total: Option<i64>,
}
model! { ListClusterAgentInstallRecordsOutput {
    0 "code" code, 1 "data" data, 2 "message" message, 3 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterAgentInstallRecordsData {
    pub agent_config_id: Option<String>,
    pub agent_config_name: Option<String>,
    pub cluster_id: Option<String>,
    pub created_at: Option<String>,
    pub grayscale_config: Option<String>,
    pub plugin_id: Option<String>,
    pub plugin_version: Option<String>,
    pub updated_at: Option<String>,
}
model! { ListClusterAgentInstallRecordsData {
    0 "agent_config_id" agent_config_id, 1 "agent_config_name" agent_config_name, 2 "cluster_id" cluster_id,
    3 "created_at" created_at, 4 "grayscale_config" grayscale_config, 5 "plugin_id" plugin_id,
    6 "plugin_version" plugin_version, 7 "updated_at" updated_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusters {
    pub x_debug_id: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_status: Option<String>,
    pub cluster_type: Option<String>,
    pub current: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub page_size: Option<i64>,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { ListClusters() "ListClusters" -> ListClustersOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "cluster_id" cluster_id: String, 2 "cluster_status" cluster_status: String,
    3 "cluster_type" cluster_type: String, 4 "current" current: i64, 5 "id" id: String, 6 "name" name: String,
    7 "pageSize" page_size: i64, 8 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/am/cluster/list_clusters", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ListClustersData>>,
    pub message: Option<String>,
    pub total: Option<i64>,
}
model! { ListClustersOutput {
    0 "code" code, 1 "data" data, 2 "message" message, 3 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersData {
    pub cluster_id: Option<String>,
    pub cluster_status: Option<String>,
    pub cluster_type: Option<String>,
    pub created_at: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub region: Option<String>,
    pub updated_at: Option<String>,
}
model! { ListClustersData {
    0 "cluster_id" cluster_id, 1 "cluster_status" cluster_status, 2 "cluster_type" cluster_type,
    3 "created_at" created_at, 4 "id" id, 5 "name" name, 6 "region" region, 7 "updated_at" updated_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnosis {
    pub x_debug_id: Option<String>,
    pub current: Option<i64>,
    pub page_size: Option<i64>,
    pub params: Option<String>,
    pub service_name: Option<String>,
    pub status: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { ListDiagnosis() "ListDiagnosis" -> ListDiagnosisOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "current" current: i64, 2 "pageSize" page_size: i64, 3 "params" params: String,
    4 "service_name" service_name: String, 5 "status" status: String,
    6 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/openapi/diagnosis/list_diagnosis", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnosisOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ListDiagnosisData>>,
    pub message: Option<String>,
    pub total: Option<i64>,
}
model! { ListDiagnosisOutput {
    0 "code" code, 1 "data" data, 2 "message" message, 3 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnosisData {
    pub code: Option<i64>,
    pub command: Option<Value>,
    pub created_at: Option<String>,
    pub err_msg: Option<String>,
    pub params: Option<Value>,
    pub result: Option<Value>,
    pub service_name: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub updated_at: Option<String>,
    pub url: Option<String>,
}
model! { ListDiagnosisData {
    0 "code" code, 1 "command" command, 2 "created_at" created_at, 3 "err_msg" err_msg, 4 "params" params,
    5 "result" result, 6 "service_name" service_name, 7 "status" status, 8 "task_id" task_id, 9 "updated_at" updated_at,
    10 "url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceHealth {
    pub x_debug_id: Option<String>,
    pub cluster: Option<String>,
    pub current: Option<i64>,
    pub end: f64,
    pub instance: Option<String>,
    pub page_size: Option<i64>,
    pub start: f64,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { ListInstanceHealth(end: f64, start: f64) "ListInstanceHealth" -> ListInstanceHealthOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "cluster" cluster: String, 2 "current" current: i64, 3 "end" end,
    4 "instance" instance: String, 5 "pageSize" page_size: i64, 6 "start" start,
    7 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/openapi/cluster_health/range/instance_health_list", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceHealthOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ListInstanceHealthData>>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub total: Option<i64>,
}
model! { ListInstanceHealthOutput {
    0 "code" code, 1 "data" data, 2 "message" message, 3 "request_id" request_id, 4 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceHealthData {
    pub images: Option<Vec<String>>,
    pub instance: Option<String>,
    pub namespace: Option<String>,
    pub pod: Option<String>,
    pub region_id: Option<String>,
    pub score: Option<f64>,
    pub status: Option<String>,
}
model! { ListInstanceHealthData {
    0 "images" images, 1 "instance" instance, 2 "namespace" namespace, 3 "pod" pod, 4 "region_id" region_id,
    5 "score" score, 6 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceInfo {
    pub x_debug_id: Option<String>,
    pub info_type: Option<String>,
    pub instance_type: Option<String>,
    pub managed_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub plugin_id: Option<String>,
    pub region: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { ListInstanceInfo() "ListInstanceInfo" -> ListInstanceInfoOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "infoType" info_type: String, 2 "instanceType" instance_type: String,
    3 "managedType" managed_type: String, 4 "maxResults" max_results: i64, 5 "nextToken" next_token: String,
    6 "pluginId" plugin_id: String, 7 "region" region: String, 8 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/am/instance/listInstanceInfo", } }
paged! { ListInstanceInfo: ListInstanceInfoData = Token "nextToken", "data" data, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceInfoOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ListInstanceInfoData>>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
}
model! { ListInstanceInfoOutput {
    0 "code" code, 1 "data" data, 2 "maxResults" max_results, 3 "message" message, 4 "nextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceInfoData {
    pub info_key: Option<String>,
    pub info_type: Option<String>,
    pub info_value: Option<String>,
}
model! { ListInstanceInfoData {
    0 "infoKey" info_key, 1 "infoType" info_type, 2 "infoValue" info_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceStatus {
    pub x_debug_id: Option<String>,
    pub current: Option<i64>,
    pub instance: Option<String>,
    pub page_size: Option<i64>,
    pub region: Option<String>,
    pub status: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { ListInstanceStatus() "ListInstanceStatus" -> ListInstanceStatusOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "current" current: i64, 2 "instance" instance: String,
    3 "pageSize" page_size: i64, 4 "region" region: String, 5 "status" status: String,
    6 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/am/instance/list_instance_status", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceStatusOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ListInstanceStatusData>>,
    pub message: Option<String>,
    pub total: Option<i64>,
}
model! { ListInstanceStatusOutput {
    0 "code" code, 1 "data" data, 2 "message" message, 3 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceStatusData {
    pub instance: Option<String>,
    pub region: Option<String>,
    pub status: Option<String>,
}
model! { ListInstanceStatusData {
    0 "instance" instance, 1 "region" region, 2 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstances {
    pub x_debug_id: Option<String>,
    pub cluster_id: Option<String>,
    pub current: Option<i64>,
    pub instance: Option<String>,
    pub page_size: Option<i64>,
    pub region: Option<String>,
    pub status: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { ListInstances() "ListInstances" -> ListInstancesOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "cluster_id" cluster_id: String, 2 "current" current: i64,
    3 "instance" instance: String, 4 "pageSize" page_size: i64, 5 "region" region: String, 6 "status" status: String,
    7 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/am/instance/list_instances", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ListInstancesData>>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub total: Option<i64>,
}
model! { ListInstancesOutput {
    0 "code" code, 1 "data" data, 2 "message" message, 3 "request_id" request_id, 4 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesData {
    pub cluster_id: Option<String>,
    pub instance: Option<String>,
    pub kernel_version: Option<String>,
    pub meta: Option<Value>,
    pub os_arch: Option<String>,
    pub os_health_score: Option<String>,
    pub os_name: Option<String>,
    pub os_name_id: Option<String>,
    pub os_version: Option<String>,
    pub os_version_id: Option<String>,
    pub region: Option<String>,
    pub status: Option<String>,
}
model! { ListInstancesData {
    0 "cluster_id" cluster_id, 1 "instance" instance, 2 "kernel_version" kernel_version, 3 "meta" meta,
    4 "os_arch" os_arch, 5 "os_health_score" os_health_score, 6 "os_name" os_name, 7 "os_name_id" os_name_id,
    8 "os_version" os_version, 9 "os_version_id" os_version_id, 10 "region" region, 11 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesEcsInfoList {
    pub x_debug_id: Option<String>,
    pub info_type: String,
    pub instance_id: Option<String>,
    pub managed_type: Option<String>,
    pub plugin_id: Option<String>,
    pub region: String,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { ListInstancesEcsInfoList(info_type: String, region: String)
    "ListInstancesEcsInfoList" -> ListInstancesEcsInfoListOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "info_type" info_type, 2 "instance_id" instance_id: String,
    3 "managed_type" managed_type: String, 4 "plugin_id" plugin_id: String, 5 "region" region,
    6 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/am/instance/listInstancesEcsInfoList", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesEcsInfoListOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ListInstancesEcsInfoListData>>,
    pub message: Option<String>,
}
model! { ListInstancesEcsInfoListOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesEcsInfoListData {
    pub ip: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
    pub r#type: Option<String>,
}
model! { ListInstancesEcsInfoListData {
    0 "ip" ip, 1 "tag_key" tag_key, 2 "tag_value" tag_value, 3 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesWithEcsInfo {
    pub x_debug_id: Option<String>,
    pub current: Option<i64>,
    pub health_status: Option<String>,
    pub instance_id: Option<String>,
    pub instance_id_name: Option<String>,
    pub instance_name: Option<String>,
    pub instance_tag: Option<ListInstancesWithEcsInfoInstanceTag>,
    pub is_managed: Option<i64>,
    pub os_name: Option<String>,
    pub page_size: Option<i64>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub region: String,
    pub resource_group_id: Option<String>,
    pub resource_group_id_name: Option<String>,
    pub resource_group_name: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { ListInstancesWithEcsInfo(region: String) "ListInstancesWithEcsInfo" -> ListInstancesWithEcsInfoOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "current" current: i64, 2 "health_status" health_status: String,
    3 "instance_id" instance_id: String, 4 "instance_id_name" instance_id_name: String,
    5 "instance_name" instance_name: String, 6 "instance_tag" instance_tag: ListInstancesWithEcsInfoInstanceTag,
    7 "is_managed" is_managed: i64, 8 "os_name" os_name: String, 9 "pageSize" page_size: i64,
    10 "private_ip" private_ip: String, 11 "public_ip" public_ip: String, 12 "region" region,
    13 "resource_group_id" resource_group_id: String, 14 "resource_group_id_name" resource_group_id_name: String,
    15 "resource_group_name" resource_group_name: String, 16 "x-sysom-invoke-source" x_sysom_invoke_source: String
} [
    Mark { index: 6, location: Location::Default, style: Style::Json }
] { method: "GET", path: "/api/v1/am/instance/listInstancesWithEcsInfo", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesWithEcsInfoInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListInstancesWithEcsInfoInstanceTag() {
    0 "key" key: String, 1 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesWithEcsInfoOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ListInstancesWithEcsInfoData>>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub total: Option<i64>,
}
model! { ListInstancesWithEcsInfoOutput {
    0 "code" code, 1 "data" data, 2 "message" message, 3 "request_id" request_id, 4 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesWithEcsInfoData {
    pub cluster_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_tag: Option<Vec<ListInstancesWithEcsInfoDataInstanceTag>>,
    pub kernel_version: Option<String>,
    pub os_arch: Option<String>,
    pub os_health_score: Option<String>,
    pub os_name: Option<String>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub status: Option<String>,
}
model! { ListInstancesWithEcsInfoData {
    0 "cluster_id" cluster_id, 1 "instance_id" instance_id, 2 "instance_name" instance_name,
    3 "instance_tag" instance_tag, 4 "kernel_version" kernel_version, 5 "os_arch" os_arch,
    6 "os_health_score" os_health_score, 7 "os_name" os_name, 8 "private_ip" private_ip, 9 "public_ip" public_ip,
    10 "resource_group_id" resource_group_id, 11 "resource_group_name" resource_group_name, 12 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesWithEcsInfoDataInstanceTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListInstancesWithEcsInfoDataInstanceTag {
    0 "tag_key" tag_key, 1 "tag_value" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPluginsInstances {
    pub x_debug_id: Option<String>,
    pub current: Option<i64>,
    pub instance_id_name: Option<String>,
    pub instance_tag: Option<String>,
    pub operation_type: String,
    pub page_size: Option<i64>,
    pub plugin_id: String,
    pub region: String,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { ListPluginsInstances(operation_type: String, plugin_id: String, region: String)
    "ListPluginsInstances" -> ListPluginsInstancesOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "current" current: i64, 2 "instance_id_name" instance_id_name: String,
    3 "instance_tag" instance_tag: String, 4 "operation_type" operation_type, 5 "pageSize" page_size: i64,
    6 "plugin_id" plugin_id, 7 "region" region, 8 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/am/agent/listPluginsInstances", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPluginsInstancesOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ListPluginsInstancesData>>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub total: Option<i64>,
}
model! { ListPluginsInstancesOutput {
    0 "code" code, 1 "data" data, 2 "message" message, 3 "request_id" request_id, 4 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPluginsInstancesData {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_tag: Option<Vec<ListPluginsInstancesInstanceTag>>,
    pub os_name: Option<String>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub region: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
}
model! { ListPluginsInstancesData {
    0 "instance_id" instance_id, 1 "instance_name" instance_name, 2 "instance_tag" instance_tag, 3 "os_name" os_name,
    4 "private_ip" private_ip, 5 "public_ip" public_ip, 6 "region" region, 7 "resource_group_id" resource_group_id,
    8 "resource_group_name" resource_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPluginsInstancesInstanceTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListPluginsInstancesInstanceTag {
    0 "tag_key" tag_key, 1 "tag_value" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPodsOfInstance {
    pub x_debug_id: Option<String>,
    pub cluster_id: Option<String>,
    pub current: Option<i64>,
    pub instance: Option<String>,
    pub page_size: Option<i64>,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { ListPodsOfInstance() "ListPodsOfInstance" -> ListPodsOfInstanceOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "cluster_id" cluster_id: String, 2 "current" current: i64,
    3 "instance" instance: String, 4 "pageSize" page_size: i64, 5 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/am/instance/list_pod_of_instance", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPodsOfInstanceOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ListPodsOfInstanceData>>,
    pub message: Option<String>,
    pub total: Option<i64>,
}
model! { ListPodsOfInstanceOutput {
    0 "code" code, 1 "data" data, 2 "message" message, 3 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPodsOfInstanceData {
    pub namespace: Option<String>,
    pub pod: Option<String>,
}
model! { ListPodsOfInstanceData {
    0 "namespace" namespace, 1 "pod" pod
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegions {}
operation! { ListRegions() "ListRegions" -> ListRegionsOutput {} { method: "GET", path: "/api/v1/am/instance/list_regions", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsOutput {
    pub code: Option<String>,
    pub data: Option<Vec<String>>,
    pub message: Option<String>,
}
model! { ListRegionsOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVmcoreDiagnosisTask {
    pub x_debug_id: Option<String>,
    pub days: i64,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { ListVmcoreDiagnosisTask(days: i64) "ListVmcoreDiagnosisTask" -> ListVmcoreDiagnosisTaskOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "days" days, 2 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/crashAgent/diagnosis/queryTaskList", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVmcoreDiagnosisTaskOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ListVmcoreDiagnosisTaskData>>,
    pub message: Option<String>,
    pub total: Option<i64>,
}
model! { ListVmcoreDiagnosisTaskOutput {
    0 "code" code, 1 "data" data, 2 "message" message, 3 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVmcoreDiagnosisTaskData {
    pub created_at: Option<String>,
    pub error_msg: Option<String>,
    pub task_id: Option<String>,
    pub task_status: Option<String>,
    pub task_type: Option<String>,
}
model! { ListVmcoreDiagnosisTaskData {
    0 "createdAt" created_at, 1 "errorMsg" error_msg, 2 "taskId" task_id, 3 "taskStatus" task_status,
    4 "taskType" task_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAIAnalysis {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub analysis_tool: Option<String>,
    pub analysis_params: Option<Vec<String>>,
    pub channel: Option<String>,
    pub comms: Option<String>,
    pub created_by: Option<String>,
    pub instance: Option<String>,
    pub instance_type: Option<String>,
    pub iteration_func: Option<String>,
    pub iteration_mod: Option<String>,
    pub iteration_range: Option<Vec<i64>>,
    pub pids: Option<String>,
    pub region: Option<String>,
    pub timeout: Option<i64>,
    pub uid: Option<String>,
}
operation! { StartAIAnalysis() "StartAIAnalysis" -> StartAIAnalysisOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String,
    2 "analysisTool" analysis_tool: String, 3 "analysis_params" analysis_params: Vec<String>,
    4 "channel" channel: String, 5 "comms" comms: String, 6 "created_by" created_by: String,
    7 "instance" instance: String, 8 "instance_type" instance_type: String, 9 "iteration_func" iteration_func: String,
    10 "iteration_mod" iteration_mod: String, 11 "iteration_range" iteration_range: Vec<i64>, 12 "pids" pids: String,
    13 "region" region: String, 14 "timeout" timeout: i64, 15 "uid" uid: String
} [
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
    Mark { index: 15, location: Location::Body, style: Style::None }
] { path: "/api/v1/openapi/proxy/post/start_ai_analysis", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAIAnalysisOutput {
    pub code: Option<String>,
    pub data: Option<StartAIAnalysisData>,
    pub message: Option<String>,
}
model! { StartAIAnalysisOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAIAnalysisData {
    pub analysis_id: Option<String>,
}
model! { StartAIAnalysisData {
    0 "analysis_id" analysis_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAIDiffAnalysis {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub task1: StartAIDiffAnalysisTask1,
    pub task2: StartAIDiffAnalysisTask2,
}
operation! { StartAIDiffAnalysis(task1: StartAIDiffAnalysisTask1, task2: StartAIDiffAnalysisTask2)
    "StartAIDiffAnalysis" -> StartAIDiffAnalysisOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String, 2 "task1" task1,
    3 "task2" task2
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/api/v1/appObserv/aiAnalysis/diffAnalysis", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAIDiffAnalysisTask1 {
    pub analysis_id: Option<String>,
    pub pids: Option<Vec<String>>,
    pub step_end: Option<f64>,
    pub step_start: Option<f64>,
}
input! { StartAIDiffAnalysisTask1() {
    0 "analysisId" analysis_id: String, 1 "pids" pids: Vec<String>, 2 "step_end" step_end: f64,
    3 "step_start" step_start: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAIDiffAnalysisTask2 {
    pub analysis_id: Option<String>,
    pub pids: Option<Vec<String>>,
    pub step_end: Option<f64>,
    pub step_start: Option<f64>,
}
input! { StartAIDiffAnalysisTask2(analysis_id: String, pids: Vec<String>, step_end: f64, step_start: f64) {
    0 "analysisId" analysis_id: String, 1 "pids" pids: Vec<String>, 2 "step_end" step_end: f64,
    3 "step_start" step_start: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAIDiffAnalysisOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { StartAIDiffAnalysisOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallAgent {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub agent_id: String,
    pub agent_version: String,
    pub instances: Vec<UninstallAgentInstances>,
}
operation! { UninstallAgent(agent_id: String, agent_version: String, instances: Vec<UninstallAgentInstances>)
    "UninstallAgent" -> UninstallAgentOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String, 2 "agent_id" agent_id,
    3 "agent_version" agent_version, 4 "instances" instances
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/api/v1/am/agent/uninstall_agent", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallAgentInstances {
    pub instance: Option<String>,
    pub region: Option<String>,
}
input! { UninstallAgentInstances(instance: String, region: String) {
    0 "instance" instance: String, 1 "region" region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallAgentOutput {
    pub code: Option<String>,
    pub data: Option<UninstallAgentData>,
    pub message: Option<String>,
}
model! { UninstallAgentOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallAgentData {
    pub task_id: Option<String>,
}
model! { UninstallAgentData {
    0 "task_id" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallAgentForCluster {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub agent_id: Option<String>,
    pub agent_version: Option<String>,
    pub cluster_id: Option<String>,
}
operation! { UninstallAgentForCluster() "UninstallAgentForCluster" -> UninstallAgentForClusterOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String,
    2 "agent_id" agent_id: String, 3 "agent_version" agent_version: String, 4 "cluster_id" cluster_id: String
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/api/v1/am/agent/uninstall_agent_by_cluster", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallAgentForClusterOutput {
    pub code: Option<String>,
    pub data: Option<UninstallAgentForClusterData>,
    pub message: Option<String>,
}
model! { UninstallAgentForClusterOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallAgentForClusterData {
    pub task_id: Option<String>,
}
model! { UninstallAgentForClusterData {
    0 "task_id" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallAgentWithType {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub agent_id: String,
    pub agent_version: String,
    pub instance_type: Option<String>,
    pub instances: Vec<UninstallAgentWithTypeInstances>,
}
operation! { UninstallAgentWithType(agent_id: String, agent_version: String, instances: Vec<UninstallAgentWithTypeInstances>)
    "UninstallAgentWithType" -> UninstallAgentWithTypeOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String, 2 "agentId" agent_id,
    3 "agentVersion" agent_version, 4 "instanceType" instance_type: String, 5 "instances" instances
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] { path: "/api/v1/am/agent/uninstallAgent", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallAgentWithTypeInstances {
    pub instance: Option<String>,
    pub region: Option<String>,
}
input! { UninstallAgentWithTypeInstances(instance: String, region: String) {
    0 "instance" instance: String, 1 "region" region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallAgentWithTypeOutput {
    pub code: Option<String>,
    pub data: Option<UninstallAgentWithTypeData>,
    pub message: Option<String>,
}
model! { UninstallAgentWithTypeOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallAgentWithTypeData {
    pub task_id: Option<String>,
}
model! { UninstallAgentWithTypeData {
    0 "taskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertDestination {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub app_id: Option<String>,
    pub app_secret: Option<Secret>,
    pub group_id: Option<Vec<String>>,
    pub id: Option<String>,
    pub imbot: Option<bool>,
    pub name: Option<String>,
    pub params: Option<UpdateAlertDestinationParams>,
    pub source: Option<String>,
    pub target: Option<String>,
}
operation! { UpdateAlertDestination() "UpdateAlertDestination" -> UpdateAlertDestinationOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String,
    2 "app_id" app_id: String, 3 "app_secret" app_secret: Secret, 4 "group_id" group_id: Vec<String>, 5 "id" id: String,
    6 "imbot" imbot: bool, 7 "name" name: String, 8 "params" params: UpdateAlertDestinationParams,
    9 "source" source: String, 10 "target" target: String
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None }
] { method: "PUT", path: "/api/v1/alertPusher/alert/updateDestination", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertDestinationParams {
    pub email: Option<String>,
    pub phone: Option<String>,
    pub sec: Option<String>,
    pub webhook: Option<Secret>,
}
input! { UpdateAlertDestinationParams() {
    0 "email" email: String, 1 "phone" phone: String, 2 "sec" sec: String, 3 "webhook" webhook: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertDestinationOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub message: Option<String>,
}
model! { UpdateAlertDestinationOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertEnabled {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub enabled: Option<bool>,
    pub id: Option<i64>,
}
operation! { UpdateAlertEnabled() "UpdateAlertEnabled" -> UpdateAlertEnabledOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String,
    2 "enabled" enabled: bool, 3 "id" id: i64
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/api/v1/alertPusher/alert/updateEnabled", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertEnabledOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub message: Option<String>,
}
model! { UpdateAlertEnabledOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertStrategy {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub enabled: bool,
    pub id: i64,
    pub k8s_label: Option<bool>,
    pub name: String,
    pub strategy: UpdateAlertStrategyStrategy,
}
operation! { UpdateAlertStrategy(enabled: bool, id: i64, name: String, strategy: UpdateAlertStrategyStrategy)
    "UpdateAlertStrategy" -> UpdateAlertStrategyOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String, 2 "enabled" enabled,
    3 "id" id, 4 "k8sLabel" k8s_label: bool, 5 "name" name, 6 "strategy" strategy
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] { path: "/api/v1/alertPusher/alert/updateStrategy", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertStrategyStrategy {
    pub clusters: Option<Vec<String>>,
    pub destinations: Option<Vec<i64>>,
    pub items: Option<Vec<String>>,
}
input! { UpdateAlertStrategyStrategy() {
    0 "clusters" clusters: Vec<String>, 1 "destinations" destinations: Vec<i64>, 2 "items" items: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertStrategyOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub message: Option<String>,
}
model! { UpdateAlertStrategyOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventsAttention {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub mode: Option<i64>,
    pub range: Option<String>,
    pub uuid: String,
}
operation! { UpdateEventsAttention(uuid: String) "UpdateEventsAttention" -> UpdateEventsAttentionOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String, 2 "mode" mode: i64,
    3 "range" range: String, 4 "uuid" uuid
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/api/v1/openapi/proxy/post/cluster_update_events_attention", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventsAttentionOutput {
    pub code: Option<String>,
    pub data: Option<UpdateEventsAttentionData>,
    pub message: Option<String>,
}
model! { UpdateEventsAttentionOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventsAttentionData {
    pub mode: Option<i64>,
}
model! { UpdateEventsAttentionData {
    0 "mode" mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFuncSwitchRecord {
    pub x_debug_id: Option<String>,
    pub channel: String,
    pub params: UpdateFuncSwitchRecordParams,
    pub service_name: String,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { UpdateFuncSwitchRecord(channel: String, params: UpdateFuncSwitchRecordParams, service_name: String)
    "UpdateFuncSwitchRecord" -> UpdateFuncSwitchRecordOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "channel" channel, 2 "params" params, 3 "service_name" service_name,
    4 "x-sysom-invoke-source" x_sysom_invoke_source: String
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] { method: "GET", path: "/api/v1/func-switch/update-service-func-switch", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFuncSwitchRecordParams {
    pub args: Option<UpdateFuncSwitchRecordArgs>,
    pub function_name: Option<String>,
    pub instance: Option<String>,
    pub op: Option<String>,
    pub region: Option<String>,
    pub uid: Option<String>,
}
input! { UpdateFuncSwitchRecordParams(function_name: String) {
    0 "args" args: UpdateFuncSwitchRecordArgs, 1 "function_name" function_name: String, 2 "instance" instance: String,
    3 "op" op: String, 4 "region" region: String, 5 "uid" uid: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFuncSwitchRecordArgs {
    pub add_cmd: Option<String>,
    pub cpu: Option<String>,
    pub duration: Option<i64>,
    pub java_store_path: Option<String>,
    pub locks: Option<String>,
    pub r#loop: Option<i64>,
    pub mem: Option<String>,
    pub pid: Option<i64>,
    pub system_profiling: Option<String>,
}
input! { UpdateFuncSwitchRecordArgs() {
    0 "add_cmd" add_cmd: String, 1 "cpu" cpu: String, 2 "duration" duration: i64,
    3 "java_store_path" java_store_path: String, 4 "locks" locks: String, 5 "loop" r#loop: i64, 6 "mem" mem: String,
    7 "pid" pid: i64, 8 "system_profiling" system_profiling: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFuncSwitchRecordOutput {
    pub code: Option<String>,
    pub data: Option<UpdateFuncSwitchRecordData>,
    pub message: Option<String>,
}
model! { UpdateFuncSwitchRecordOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFuncSwitchRecordData {
    pub task_id: Option<String>,
}
model! { UpdateFuncSwitchRecordData {
    0 "task_id" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeAgent {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub agent_id: String,
    pub agent_version: String,
    pub instances: Vec<UpgradeAgentInstances>,
}
operation! { UpgradeAgent(agent_id: String, agent_version: String, instances: Vec<UpgradeAgentInstances>)
    "UpgradeAgent" -> UpgradeAgentOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String, 2 "agent_id" agent_id,
    3 "agent_version" agent_version, 4 "instances" instances
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/api/v1/am/agent/upgrade_agent", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeAgentInstances {
    pub instance: Option<String>,
    pub region: Option<String>,
}
input! { UpgradeAgentInstances(instance: String, region: String) {
    0 "instance" instance: String, 1 "region" region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeAgentOutput {
    pub code: Option<String>,
    pub data: Option<UpgradeAgentData>,
    pub message: Option<String>,
}
model! { UpgradeAgentOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeAgentData {
    pub task_id: Option<String>,
}
model! { UpgradeAgentData {
    0 "task_id" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeAgentForCluster {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub agent_id: Option<String>,
    pub agent_version: Option<String>,
    pub cluster_id: Option<String>,
}
operation! { UpgradeAgentForCluster() "UpgradeAgentForCluster" -> UpgradeAgentForClusterOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String,
    2 "agent_id" agent_id: String, 3 "agent_version" agent_version: String, 4 "cluster_id" cluster_id: String
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/api/v1/am/agent/upgrade_agent_by_cluster", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeAgentForClusterOutput {
    pub code: Option<String>,
    pub data: Option<UpgradeAgentForClusterData>,
    pub message: Option<String>,
}
model! { UpgradeAgentForClusterOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeAgentForClusterData {
    pub task_id: Option<String>,
}
model! { UpgradeAgentForClusterData {
    0 "task_id" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeAgentWithType {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub agent_id: String,
    pub agent_version: String,
    pub instance_type: Option<String>,
    pub instances: Vec<UpgradeAgentWithTypeInstances>,
}
operation! { UpgradeAgentWithType(agent_id: String, agent_version: String, instances: Vec<UpgradeAgentWithTypeInstances>)
    "UpgradeAgentWithType" -> UpgradeAgentWithTypeOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String, 2 "agentId" agent_id,
    3 "agentVersion" agent_version, 4 "instanceType" instance_type: String, 5 "instances" instances
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] { path: "/api/v1/am/agent/upgradeAgent", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeAgentWithTypeInstances {
    pub instance: Option<String>,
    pub region: Option<String>,
}
input! { UpgradeAgentWithTypeInstances(instance: String, region: String) {
    0 "instance" instance: String, 1 "region" region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeAgentWithTypeOutput {
    pub code: Option<String>,
    pub data: Option<UpgradeAgentWithTypeData>,
    pub message: Option<String>,
}
model! { UpgradeAgentWithTypeOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeAgentWithTypeData {
    pub task_id: Option<String>,
}
model! { UpgradeAgentWithTypeData {
    0 "taskId" task_id
} }

#[cfg(feature = "reflect")]
register! {
    AuthDiagnosis, CheckInstanceSupport, CpuHighAgentStreamResponse, CreateAlertDestination, CreateAlertStrategy,
    CreateClusterVpcEndpointConnection, CreateInstanceInspection, CreateVmcoreDiagnosisTask, DeleteAlertDestination,
    DeleteAlertStrategy, DescribeMetricList, GenerateCopilotResponse, GenerateCopilotStreamResponse, GetAIQueryResult,
    GetAbnormalEventsCount, GetAgent, GetAgentTask, GetAlertDestination, GetAlertStrategy, GetConfigByName,
    GetCopilotHistory, GetDiagnosisResult, GetHealthPercentage, GetHostCount, GetHotSpotUniqList, GetHotspotAnalysis,
    GetHotspotCompare, GetHotspotInstanceList, GetHotspotPidList, GetHotspotTracking, GetInspectionReport,
    GetInstantScore, GetListRecord, GetProblemPercentage, GetRangeScore, GetResources, GetServiceFuncStatus,
    GetVmcoreDiagnosisTask, InitialSysom, InstallAgent, InstallAgentForCluster, InstallAgentWithType,
    InvokeAnomalyDiagnosis, InvokeDiagnosis, ListAbnormalyEvents, ListAgentInstallRecords, ListAgents,
    ListAlertDestinations, ListAlertItems, ListAlertStrategies, ListAllInstances, ListClusterAgentInstallRecords,
    ListClusters, ListDiagnosis, ListInstanceHealth, ListInstanceInfo, ListInstanceStatus, ListInstances,
    ListInstancesEcsInfoList, ListInstancesWithEcsInfo, ListPluginsInstances, ListPodsOfInstance, ListRegions,
    ListVmcoreDiagnosisTask, StartAIAnalysis, StartAIDiffAnalysis, UninstallAgent, UninstallAgentForCluster,
    UninstallAgentWithType, UpdateAlertDestination, UpdateAlertEnabled, UpdateAlertStrategy, UpdateEventsAttention,
    UpdateFuncSwitchRecord, UpgradeAgent, UpgradeAgentForCluster, UpgradeAgentWithType
}
