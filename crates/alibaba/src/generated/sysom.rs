//! `sysom` of Alibaba Cloud, API version 2023-12-30.
//!
//! Endpoint: a table of 1 region, else `sysom.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/SysOM/2023-12-30/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, sysom::CheckInstanceSupport};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckInstanceSupport::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-hangzhou", "sysom.cn-hangzhou.aliyuncs.com")],
    &[],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("sysom", "2023-12-30", "sysom", &ENDPOINTS);

/// `AuthDiagnosis` of `sysom` 2023-12-30.
///
/// POST `/api/v1/openapi/diagnosis/auth`. Changes data. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/AuthDiagnosis>.
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
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/api/v1/openapi/diagnosis/auth", body: BodyStyle::Json, } }

/// In the request of [`AuthDiagnosis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthDiagnosisInstances {
    pub instance: Option<String>,
    pub region: Option<String>,
}
input! { AuthDiagnosisInstances() {
    0 "instance" instance: String, 1 "region" region: String
} }

/// Response of [`AuthDiagnosis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthDiagnosisOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub message: Option<String>,
    pub request_id: Option<String>,
}
model! { AuthDiagnosisOutput {
    0 "code" code: String, 1 "data" data: Value, 2 "message" message: String, 3 "request_id" request_id: String
} }

/// Checks instance support: `CheckInstanceSupport` of `sysom` 2023-12-30.
///
/// POST `/api/v1/am/supportInstanceList/checkInstanceSupport`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/CheckInstanceSupport>.
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
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/api/v1/am/supportInstanceList/checkInstanceSupport", body: BodyStyle::Json, } }

/// Response of [`CheckInstanceSupport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstanceSupportOutput {
    pub code: Option<String>,
    pub data: Vec<CheckInstanceSupportData>,
    pub message: Option<String>,
}
model! { CheckInstanceSupportOutput {
    0 "code" code: String, 1 "data" data: Vec<CheckInstanceSupportData>, 2 "message" message: String
} }

/// In the response of [`CheckInstanceSupport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstanceSupportData {
    pub instance: Option<String>,
    pub reason: Option<String>,
    pub support: Option<bool>,
}
model! { CheckInstanceSupportData {
    0 "instance" instance: String, 1 "reason" reason: String, 2 "support" support: bool
} }

/// `CpuHighAgentStreamResponse` of `sysom` 2023-12-30.
///
/// POST `/api/v1/highCpuAgent/streamResponse`. Changes data. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/CpuHighAgentStreamResponse>.
///
/// The response can be a stream of events: see `Client::stream`.
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
    Mark::new(2, Location::Body, Style::None)
] { path: "/api/v1/highCpuAgent/streamResponse", body: BodyStyle::Json, } }

/// Response of [`CpuHighAgentStreamResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CpuHighAgentStreamResponseOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { CpuHighAgentStreamResponseOutput {
    0 "code" code: String, 1 "data" data: String, 2 "message" message: String
} }

/// Creates alert destination: `CreateAlertDestination` of `sysom` 2023-12-30.
///
/// POST `/api/v1/alertPusher/alert/createDestination`. Changes data. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/CreateAlertDestination>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertDestination {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub app_id: Option<String>,
    /// Secret.
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
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] { path: "/api/v1/alertPusher/alert/createDestination", body: BodyStyle::Json, } }

/// In the request of [`CreateAlertDestination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertDestinationParams {
    pub email: Option<String>,
    pub phone: Option<String>,
    pub sec: Option<String>,
    /// Secret.
    pub webhook: Option<Secret>,
}
input! { CreateAlertDestinationParams() {
    0 "email" email: String, 1 "phone" phone: String, 2 "sec" sec: String, 3 "webhook" webhook: Secret
} }

/// Response of [`CreateAlertDestination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertDestinationOutput {
    pub code: Option<String>,
    pub data: Option<CreateAlertDestinationData>,
    pub message: Option<String>,
}
model! { CreateAlertDestinationOutput {
    0 "code" code: String, 1 "data" data: CreateAlertDestinationData, 2 "message" message: String
} }

/// In the response of [`CreateAlertDestination`].
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
    0 "createdAt" created_at: i64, 1 "id" id: i64, 2 "name" name: String,
    3 "params" params: CreateAlertDestinationDataParams, 4 "source" source: String, 5 "target" target: String,
    6 "uid" uid: String, 7 "updatedAt" updated_at: i64
} }

/// In the response of [`CreateAlertDestination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertDestinationDataParams {
    pub email: Option<String>,
    pub phone: Option<String>,
    pub sec: Option<String>,
    /// Secret.
    pub webhook: Option<Secret>,
}
model! { CreateAlertDestinationDataParams {
    0 "email" email: String, 1 "phone" phone: String, 2 "sec" sec: String, 3 "webhook" webhook: Secret
} }

/// Creates alert strategy: `CreateAlertStrategy` of `sysom` 2023-12-30.
///
/// POST `/api/v1/alertPusher/alert/createStrategy`. Changes data. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/CreateAlertStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertStrategy {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    /// Required.
    pub enabled: bool,
    pub k8s_label: Option<bool>,
    /// Required.
    pub name: String,
    /// Required.
    pub strategy: CreateAlertStrategyStrategy,
}
operation! { CreateAlertStrategy(enabled: bool, name: String, strategy: CreateAlertStrategyStrategy)
    "CreateAlertStrategy" -> CreateAlertStrategyOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String, 2 "enabled" enabled,
    3 "k8sLabel" k8s_label: bool, 4 "name" name, 5 "strategy" strategy
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/api/v1/alertPusher/alert/createStrategy", body: BodyStyle::Json, } }

/// In the request of [`CreateAlertStrategy`].
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

/// Response of [`CreateAlertStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertStrategyOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub message: Option<String>,
}
model! { CreateAlertStrategyOutput {
    0 "code" code: String, 1 "data" data: Value, 2 "message" message: String
} }

/// Creates cluster vpc endpoint connection: `CreateClusterVpcEndpointConnection` of `sysom` 2023-12-30.
///
/// POST `/api/v1/k8sProxy/access/createClusterVpcEndpointConnection`. Changes data. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/CreateClusterVpcEndpointConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterVpcEndpointConnection {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    /// Required.
    pub cluster_id: String,
    pub dry_run: Option<bool>,
    /// Required.
    pub region: String,
}
operation! { CreateClusterVpcEndpointConnection(cluster_id: String, region: String)
    "CreateClusterVpcEndpointConnection" -> CreateClusterVpcEndpointConnectionOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String,
    2 "clusterId" cluster_id, 3 "dryRun" dry_run: bool, 4 "region" region
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/api/v1/k8sProxy/access/createClusterVpcEndpointConnection", body: BodyStyle::Json, } }

/// Response of [`CreateClusterVpcEndpointConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterVpcEndpointConnectionOutput {
    pub code: Option<String>,
    pub data: Option<CreateClusterVpcEndpointConnectionData>,
    pub message: Option<String>,
}
model! { CreateClusterVpcEndpointConnectionOutput {
    0 "code" code: String, 1 "data" data: CreateClusterVpcEndpointConnectionData, 2 "message" message: String
} }

/// In the response of [`CreateClusterVpcEndpointConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterVpcEndpointConnectionData {
    pub endpoint_connection_id: Option<String>,
}
model! { CreateClusterVpcEndpointConnectionData {
    0 "endpointConnectionId" endpoint_connection_id: String
} }

/// Creates instance inspection: `CreateInstanceInspection` of `sysom` 2023-12-30.
///
/// POST `/api/v1/inspection/createInstanceInspection`. Changes data. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/CreateInstanceInspection>.
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
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { path: "/api/v1/inspection/createInstanceInspection", body: BodyStyle::Json, } }

/// Response of [`CreateInstanceInspection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceInspectionOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub message: Option<String>,
}
model! { CreateInstanceInspectionOutput {
    0 "code" code: String, 1 "data" data: Value, 2 "message" message: String
} }

/// Creates vmcore diagnosis task: `CreateVmcoreDiagnosisTask` of `sysom` 2023-12-30.
///
/// POST `/api/v1/crashAgent/diagnosis/createDiagnosisTask`. Changes data. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/CreateVmcoreDiagnosisTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVmcoreDiagnosisTask {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub debuginfo_common_url: Option<String>,
    pub debuginfo_url: Option<String>,
    pub dmesg_url: Option<String>,
    /// Required.
    pub task_type: String,
    pub vmcore_url: Option<String>,
}
operation! { CreateVmcoreDiagnosisTask(task_type: String)
    "CreateVmcoreDiagnosisTask" -> CreateVmcoreDiagnosisTaskOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String,
    2 "debuginfoCommonUrl" debuginfo_common_url: String, 3 "debuginfoUrl" debuginfo_url: String,
    4 "dmesgUrl" dmesg_url: String, 5 "taskType" task_type, 6 "vmcoreUrl" vmcore_url: String
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { path: "/api/v1/crashAgent/diagnosis/createDiagnosisTask", body: BodyStyle::Json, } }

/// Response of [`CreateVmcoreDiagnosisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVmcoreDiagnosisTaskOutput {
    pub code: Option<String>,
    pub data: Option<CreateVmcoreDiagnosisTaskData>,
    pub message: Option<String>,
}
model! { CreateVmcoreDiagnosisTaskOutput {
    0 "code" code: String, 1 "data" data: CreateVmcoreDiagnosisTaskData, 2 "message" message: String
} }

/// In the response of [`CreateVmcoreDiagnosisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVmcoreDiagnosisTaskData {
    pub task_id: Option<String>,
}
model! { CreateVmcoreDiagnosisTaskData {
    0 "taskId" task_id: String
} }

/// Deletes alert destination: `DeleteAlertDestination` of `sysom` 2023-12-30.
///
/// DELETE `/api/v1/alertPusher/alert/deleteDestination`. Changes data. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/DeleteAlertDestination>.
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

/// Response of [`DeleteAlertDestination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlertDestinationOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub message: Option<String>,
}
model! { DeleteAlertDestinationOutput {
    0 "code" code: String, 1 "data" data: Value, 2 "message" message: String
} }

/// Deletes alert strategy: `DeleteAlertStrategy` of `sysom` 2023-12-30.
///
/// DELETE `/api/v1/alertPusher/alert/deleteStrategy`. Changes data. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/DeleteAlertStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlertStrategy {
    pub x_debug_id: Option<String>,
    /// Required.
    pub id: String,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { DeleteAlertStrategy(id: String) "DeleteAlertStrategy" -> DeleteAlertStrategyOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "id" id, 2 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "DELETE", path: "/api/v1/alertPusher/alert/deleteStrategy", } }

/// Response of [`DeleteAlertStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlertStrategyOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub message: Option<String>,
}
model! { DeleteAlertStrategyOutput {
    0 "code" code: String, 1 "data" data: Value, 2 "message" message: String
} }

/// Describes metric list: `DescribeMetricList` of `sysom` 2023-12-30.
///
/// GET `/api/v1/openapi/proxy/get/describeMetricList`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/DescribeMetricList>.
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

/// Response of [`DescribeMetricList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricListOutput {
    pub code: Option<String>,
    pub data: Vec<DescribeMetricListData>,
    pub message: Option<String>,
}
model! { DescribeMetricListOutput {
    0 "code" code: String, 1 "data" data: Vec<DescribeMetricListData>, 2 "message" message: String
} }

/// In the response of [`DescribeMetricList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricListData {
    pub labels: Option<String>,
    pub metric_name: Option<String>,
    pub values: Vec<Vec<String>>,
}
model! { DescribeMetricListData {
    0 "labels" labels: String, 1 "metricName" metric_name: String, 2 "values" values: Vec<Vec<String>>
} }

/// Generates copilot response: `GenerateCopilotResponse` of `sysom` 2023-12-30.
///
/// POST `/api/v1/copilot/generate_copilot_response`. Changes data. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/GenerateCopilotResponse>.
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
    Mark::new(2, Location::Body, Style::None)
] { path: "/api/v1/copilot/generate_copilot_response", body: BodyStyle::Json, } }

/// Response of [`GenerateCopilotResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateCopilotResponseOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub massage: Option<String>,
}
model! { GenerateCopilotResponseOutput {
    0 "code" code: String, 1 "data" data: String, 2 "massage" massage: String
} }

/// Generates copilot stream response: `GenerateCopilotStreamResponse` of `sysom` 2023-12-30.
///
/// POST `/api/v1/copilot/generate_copilot_stream_response`. Changes data. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/GenerateCopilotStreamResponse>.
///
/// The response can be a stream of events: see `Client::stream`.
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
    Mark::new(2, Location::Body, Style::None)
] { path: "/api/v1/copilot/generate_copilot_stream_response", body: BodyStyle::Json, } }

/// Response of [`GenerateCopilotStreamResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateCopilotStreamResponseOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { GenerateCopilotStreamResponseOutput {
    0 "code" code: String, 1 "data" data: String, 2 "message" message: String
} }

/// Gets ai query result: `GetAIQueryResult` of `sysom` 2023-12-30.
///
/// POST `/api/v1/app_observ/aiAnalysis/query_result`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/GetAIQueryResult>.
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
    Mark::new(2, Location::Body, Style::None)
] { path: "/api/v1/app_observ/aiAnalysis/query_result", body: BodyStyle::Json, } }

/// Response of [`GetAIQueryResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAIQueryResultOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { GetAIQueryResultOutput {
    0 "code" code: String, 1 "data" data: String, 2 "message" message: String
} }

/// Gets abnormal events count: `GetAbnormalEventsCount` of `sysom` 2023-12-30.
///
/// GET `/api/v1/openapi/cluster_health/range/abnormaly_events_count`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/GetAbnormalEventsCount>.
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

/// Response of [`GetAbnormalEventsCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAbnormalEventsCountOutput {
    pub code: Option<String>,
    pub data: Vec<GetAbnormalEventsCountData>,
    pub message: Option<String>,
}
model! { GetAbnormalEventsCountOutput {
    0 "code" code: String, 1 "data" data: Vec<GetAbnormalEventsCountData>, 2 "message" message: String
} }

/// In the response of [`GetAbnormalEventsCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAbnormalEventsCountData {
    pub event_list: Vec<String>,
    pub r#type: Option<String>,
    pub value: Option<i64>,
}
model! { GetAbnormalEventsCountData {
    0 "eventList" event_list: Vec<String>, 1 "type" r#type: String, 2 "value" value: i64
} }

/// Gets agent: `GetAgent` of `sysom` 2023-12-30.
///
/// GET `/api/v1/am/agent/get_agent`. Reads only. See <https://api.alibabacloud.com/document/SysOM/2023-12-30/GetAgent>.
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

/// Response of [`GetAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentOutput {
    pub code: Option<String>,
    pub data: Option<GetAgentData>,
    pub message: Option<String>,
}
model! { GetAgentOutput {
    0 "code" code: String, 1 "data" data: GetAgentData, 2 "message" message: String
} }

/// In the response of [`GetAgent`].
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
    pub versions: Vec<GetAgentVersions>,
}
model! { GetAgentData {
    0 "created_at" created_at: String, 1 "description" description: String, 2 "id" id: String, 3 "name" name: String,
    4 "support_arch" support_arch: String, 5 "type" r#type: String, 6 "updated_at" updated_at: String,
    7 "versions" versions: Vec<GetAgentVersions>
} }

/// In the response of [`GetAgent`].
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
    0 "created_at" created_at: String, 1 "install_script" install_script: String,
    2 "uninstall_script" uninstall_script: String, 3 "updated_at" updated_at: String,
    4 "upgrade_script" upgrade_script: String, 5 "version" version: String
} }

/// Gets agent task: `GetAgentTask` of `sysom` 2023-12-30.
///
/// GET `/api/v1/am/agent/get_agent_task`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/GetAgentTask>.
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

/// Response of [`GetAgentTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentTaskOutput {
    pub code: Option<String>,
    pub data: Option<GetAgentTaskData>,
    pub message: Option<String>,
}
model! { GetAgentTaskOutput {
    0 "code" code: String, 1 "data" data: GetAgentTaskData, 2 "message" message: String
} }

/// In the response of [`GetAgentTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentTaskData {
    pub jobs: Vec<GetAgentTaskJobs>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { GetAgentTaskData {
    0 "jobs" jobs: Vec<GetAgentTaskJobs>, 1 "status" status: String, 2 "task_id" task_id: String
} }

/// In the response of [`GetAgentTask`].
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
    0 "error" error: String, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "instance" instance: String, 4 "params" params: Value, 5 "region" region: String, 6 "result" result: String,
    7 "status" status: String
} }

/// Gets alert destination: `GetAlertDestination` of `sysom` 2023-12-30.
///
/// GET `/api/v1/alertPusher/alert/getDestination`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/GetAlertDestination>.
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

/// Response of [`GetAlertDestination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertDestinationOutput {
    pub code: Option<String>,
    pub data: Option<GetAlertDestinationData>,
    pub message: Option<String>,
}
model! { GetAlertDestinationOutput {
    0 "code" code: String, 1 "data" data: GetAlertDestinationData, 2 "message" message: String
} }

/// In the response of [`GetAlertDestination`].
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
    0 "createdAt" created_at: String, 1 "id" id: i64, 2 "name" name: String, 3 "params" params: Value,
    4 "source" source: String, 5 "target" target: String, 6 "uid" uid: String, 7 "updatedAt" updated_at: String
} }

/// Gets alert strategy: `GetAlertStrategy` of `sysom` 2023-12-30.
///
/// GET `/api/v1/alertPusher/alert/getStrategy`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/GetAlertStrategy>.
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

/// Response of [`GetAlertStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertStrategyOutput {
    pub code: Option<String>,
    pub data: Option<GetAlertStrategyData>,
    pub message: Option<String>,
}
model! { GetAlertStrategyOutput {
    0 "code" code: String, 1 "data" data: GetAlertStrategyData, 2 "message" message: String
} }

/// In the response of [`GetAlertStrategy`].
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
    0 "createdAt" created_at: i64, 1 "enabled" enabled: bool, 2 "id" id: i64, 3 "k8sLabel" k8s_label: bool,
    4 "name" name: String, 5 "strategy" strategy: GetAlertStrategyStrategy, 6 "uid" uid: String,
    7 "updatedAt" updated_at: i64
} }

/// In the response of [`GetAlertStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertStrategyStrategy {
    pub clusters: Vec<String>,
    pub destinations: Option<Value>,
    pub items: Option<Value>,
}
model! { GetAlertStrategyStrategy {
    0 "clusters" clusters: Vec<String>, 1 "destinations" destinations: Value, 2 "items" items: Value
} }

/// Gets config by name: `GetConfigByName` of `sysom` 2023-12-30.
///
/// GET `/api/v1/configManage/config/getConfigByName`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/GetConfigByName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConfigByName {
    pub x_debug_id: Option<String>,
    /// Required.
    pub config_name: String,
    /// Required.
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

/// Response of [`GetConfigByName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConfigByNameOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { GetConfigByNameOutput {
    0 "code" code: String, 1 "data" data: String, 2 "message" message: String
} }

/// Gets copilot history: `GetCopilotHistory` of `sysom` 2023-12-30.
///
/// POST `/api/v1/copilot/get_copilot_history`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/GetCopilotHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCopilotHistory {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    /// Required.
    pub count: i64,
}
operation! { GetCopilotHistory(count: i64) "GetCopilotHistory" -> GetCopilotHistoryOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String, 2 "count" count
} [
    Mark::new(2, Location::Body, Style::None)
] { path: "/api/v1/copilot/get_copilot_history", body: BodyStyle::Json, } }

/// Response of [`GetCopilotHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCopilotHistoryOutput {
    pub code: Option<String>,
    pub data: Vec<GetCopilotHistoryData>,
    pub message: Option<String>,
}
model! { GetCopilotHistoryOutput {
    0 "code" code: String, 1 "data" data: Vec<GetCopilotHistoryData>, 2 "message" message: String
} }

/// In the response of [`GetCopilotHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCopilotHistoryData {
    pub content: Option<String>,
    pub time: Option<String>,
    pub user: Option<String>,
}
model! { GetCopilotHistoryData {
    0 "content" content: String, 1 "time" time: String, 2 "user" user: String
} }

/// Gets diagnosis result: `GetDiagnosisResult` of `sysom` 2023-12-30.
///
/// GET `/api/v1/openapi/diagnosis/get_diagnosis_results`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/GetDiagnosisResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiagnosisResult {
    pub x_debug_id: Option<String>,
    /// Required.
    pub task_id: String,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { GetDiagnosisResult(task_id: String) "GetDiagnosisResult" -> GetDiagnosisResultOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "task_id" task_id, 2 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/openapi/diagnosis/get_diagnosis_results", } }

/// Response of [`GetDiagnosisResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiagnosisResultOutput {
    pub code: Option<String>,
    pub data: Option<GetDiagnosisResultData>,
    pub message: Option<String>,
    pub request_id: Option<String>,
}
model! { GetDiagnosisResultOutput {
    0 "code" code: String, 1 "data" data: GetDiagnosisResultData, 2 "message" message: String,
    3 "request_id" request_id: String
} }

/// In the response of [`GetDiagnosisResult`].
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
    0 "code" code: i64, 1 "command" command: Value, 2 "created_at" created_at: String, 3 "err_msg" err_msg: String,
    4 "params" params: Value, 5 "result" result: Value, 6 "service_name" service_name: String,
    7 "status" status: String, 8 "task_id" task_id: String, 9 "updated_at" updated_at: String, 10 "url" url: String
} }

/// Gets health percentage: `GetHealthPercentage` of `sysom` 2023-12-30.
///
/// GET `/api/v1/openapi/cluster_health/range/health_percentage`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/GetHealthPercentage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHealthPercentage {
    pub x_debug_id: Option<String>,
    pub cluster: Option<String>,
    /// Required.
    pub end: f64,
    pub instance: Option<String>,
    /// Required.
    pub start: f64,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { GetHealthPercentage(end: f64, start: f64) "GetHealthPercentage" -> GetHealthPercentageOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "cluster" cluster: String, 2 "end" end, 3 "instance" instance: String,
    4 "start" start, 5 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/openapi/cluster_health/range/health_percentage", } }

/// Response of [`GetHealthPercentage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHealthPercentageOutput {
    pub code: Option<String>,
    pub data: Vec<GetHealthPercentageData>,
    pub message: Option<String>,
}
model! { GetHealthPercentageOutput {
    0 "code" code: String, 1 "data" data: Vec<GetHealthPercentageData>, 2 "message" message: String
} }

/// In the response of [`GetHealthPercentage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHealthPercentageData {
    pub r#type: Option<String>,
    pub value: Option<i64>,
}
model! { GetHealthPercentageData {
    0 "type" r#type: String, 1 "value" value: i64
} }

/// Gets host count: `GetHostCount` of `sysom` 2023-12-30.
///
/// GET `/api/v1/openapi/cluster_health/range/host_count`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/GetHostCount>.
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

/// Response of [`GetHostCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHostCountOutput {
    pub code: Option<String>,
    pub data: Vec<GetHostCountData>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub total: Option<i64>,
}
model! { GetHostCountOutput {
    0 "code" code: String, 1 "data" data: Vec<GetHostCountData>, 2 "message" message: String,
    3 "request_id" request_id: String, 4 "total" total: i64
} }

/// In the response of [`GetHostCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHostCountData {
    pub time: Option<i64>,
    pub value: Option<i64>,
}
model! { GetHostCountData {
    0 "time" time: i64, 1 "value" value: i64
} }

/// Gets hot spot uniq list: `GetHotSpotUniqList` of `sysom` 2023-12-30.
///
/// POST `/api/v1/livetrace_proxy/hotspot_uniq_list`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/GetHotSpotUniqList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotSpotUniqList {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    /// Required.
    pub beg_end: i64,
    /// Required.
    pub beg_start: i64,
    /// Required.
    pub instance: String,
    pub pid: Option<i64>,
    pub table: Option<String>,
    /// Required.
    pub uniq: String,
}
operation! { GetHotSpotUniqList(beg_end: i64, beg_start: i64, instance: String, uniq: String)
    "GetHotSpotUniqList" -> GetHotSpotUniqListOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String, 2 "beg_end" beg_end,
    3 "beg_start" beg_start, 4 "instance" instance, 5 "pid" pid: i64, 6 "table" table: String, 7 "uniq" uniq
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] { path: "/api/v1/livetrace_proxy/hotspot_uniq_list", body: BodyStyle::Json, } }

/// Response of [`GetHotSpotUniqList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotSpotUniqListOutput {
    pub code: Option<String>,
    pub data: Option<GetHotSpotUniqListData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetHotSpotUniqListOutput {
    0 "code" code: String, 1 "data" data: GetHotSpotUniqListData, 2 "message" message: String,
    3 "success" success: String
} }

/// In the response of [`GetHotSpotUniqList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotSpotUniqListData {
    pub columns: Vec<String>,
    pub values: Vec<String>,
}
model! { GetHotSpotUniqListData {
    0 "columns" columns: Vec<String>, 1 "values" values: Vec<String>
} }

/// Gets hotspot analysis: `GetHotspotAnalysis` of `sysom` 2023-12-30.
///
/// POST `/api/v1/openapi/proxy/post/livetrace_hotspot_analysis`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/GetHotspotAnalysis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotAnalysis {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    /// Required.
    pub app_type: String,
    /// Required.
    pub beg_end: i64,
    /// Required.
    pub beg_start: i64,
    /// Required.
    pub instance: String,
    pub pid: Option<i64>,
    pub table: Option<String>,
}
operation! { GetHotspotAnalysis(app_type: String, beg_end: i64, beg_start: i64, instance: String)
    "GetHotspotAnalysis" -> GetHotspotAnalysisOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String, 2 "appType" app_type,
    3 "beg_end" beg_end, 4 "beg_start" beg_start, 5 "instance" instance, 6 "pid" pid: i64, 7 "table" table: String
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] { path: "/api/v1/openapi/proxy/post/livetrace_hotspot_analysis", body: BodyStyle::Json, } }

/// Response of [`GetHotspotAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotAnalysisOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetHotspotAnalysisOutput {
    0 "code" code: String, 1 "data" data: String, 2 "message" message: String, 3 "success" success: bool
} }

/// Gets hotspot compare: `GetHotspotCompare` of `sysom` 2023-12-30.
///
/// POST `/api/v1/openapi/proxy/post/livetrace_hotspot_compare`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/GetHotspotCompare>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotCompare {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    /// Required.
    pub beg1_end: i64,
    /// Required.
    pub beg1_start: i64,
    /// Required.
    pub beg2_end: i64,
    /// Required.
    pub beg2_start: i64,
    pub hot_type: Option<String>,
    /// Required.
    pub instance1: String,
    /// Required.
    pub instance2: String,
    pub pid1: Option<i64>,
    pub pid2: Option<i64>,
    /// Required.
    pub table: String,
}

/// Arguments of [`GetHotspotCompare::new`].
pub struct GetHotspotCompareRequired {
    pub beg1_end: i64,
    pub beg1_start: i64,
    pub beg2_end: i64,
    pub beg2_start: i64,
    pub instance1: String,
    pub instance2: String,
    pub table: String,
}
operation! {
    GetHotspotCompare { GetHotspotCompareRequired: beg1_end, beg1_start, beg2_end, beg2_start, instance1, instance2, table }
    "GetHotspotCompare" -> GetHotspotCompareOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String, 2 "beg1_end" beg1_end,
    3 "beg1_start" beg1_start, 4 "beg2_end" beg2_end, 5 "beg2_start" beg2_start, 6 "hot_type" hot_type: String,
    7 "instance1" instance1, 8 "instance2" instance2, 9 "pid1" pid1: i64, 10 "pid2" pid2: i64, 11 "table" table
} [
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
] { path: "/api/v1/openapi/proxy/post/livetrace_hotspot_compare", body: BodyStyle::Json, } }

/// Response of [`GetHotspotCompare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotCompareOutput {
    pub code: Option<String>,
    pub data: Option<GetHotspotCompareData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetHotspotCompareOutput {
    0 "code" code: String, 1 "data" data: GetHotspotCompareData, 2 "message" message: String, 3 "success" success: bool
} }

/// In the response of [`GetHotspotCompare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotCompareData {
    pub flame: Option<GetHotspotCompareFlame>,
    pub series_instance1: Option<GetHotspotCompareSeriesInstance1>,
    pub series_instance2: Option<GetHotspotCompareSeriesInstance2>,
}
model! { GetHotspotCompareData {
    0 "flame" flame: GetHotspotCompareFlame, 1 "series_instance1" series_instance1: GetHotspotCompareSeriesInstance1,
    2 "series_instance2" series_instance2: GetHotspotCompareSeriesInstance2
} }

/// In the response of [`GetHotspotCompare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotCompareFlame {
    pub columns: Vec<String>,
    pub values: Vec<Vec<String>>,
}
model! { GetHotspotCompareFlame {
    0 "columns" columns: Vec<String>, 1 "values" values: Vec<Vec<String>>
} }

/// In the response of [`GetHotspotCompare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotCompareSeriesInstance1 {
    pub columns: Vec<String>,
    pub values: Vec<Vec<String>>,
}
model! { GetHotspotCompareSeriesInstance1 {
    0 "columns" columns: Vec<String>, 1 "values" values: Vec<Vec<String>>
} }

/// In the response of [`GetHotspotCompare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotCompareSeriesInstance2 {
    pub columns: Vec<String>,
    pub values: Vec<Vec<String>>,
}
model! { GetHotspotCompareSeriesInstance2 {
    0 "columns" columns: Vec<String>, 1 "values" values: Vec<Vec<String>>
} }

/// Gets hotspot instance list: `GetHotspotInstanceList` of `sysom` 2023-12-30.
///
/// POST `/api/v1/openapi/proxy/post/livetrace_hotspot_instance_list`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/GetHotspotInstanceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotInstanceList {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    /// Required.
    pub beg_end: i64,
    /// Required.
    pub beg_start: i64,
    /// Required.
    pub table: String,
}
operation! { GetHotspotInstanceList(beg_end: i64, beg_start: i64, table: String)
    "GetHotspotInstanceList" -> GetHotspotInstanceListOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String, 2 "beg_end" beg_end,
    3 "beg_start" beg_start, 4 "table" table
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/api/v1/openapi/proxy/post/livetrace_hotspot_instance_list", body: BodyStyle::Json, } }

/// Response of [`GetHotspotInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotInstanceListOutput {
    pub code: Option<String>,
    pub data: Option<GetHotspotInstanceListData>,
    pub message: Option<String>,
}
model! { GetHotspotInstanceListOutput {
    0 "code" code: String, 1 "data" data: GetHotspotInstanceListData, 2 "message" message: String
} }

/// In the response of [`GetHotspotInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotInstanceListData {
    pub columns: Vec<String>,
    pub values: Vec<String>,
}
model! { GetHotspotInstanceListData {
    0 "columns" columns: Vec<String>, 1 "values" values: Vec<String>
} }

/// Gets hotspot pid list: `GetHotspotPidList` of `sysom` 2023-12-30.
///
/// POST `/api/v1/openapi/proxy/post/livetrace_hotspot_pid_list`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/GetHotspotPidList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotPidList {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    /// Required.
    pub beg_end: i64,
    /// Required.
    pub beg_start: i64,
    /// Required.
    pub instance: String,
    /// Required.
    pub table: String,
}
operation! { GetHotspotPidList(beg_end: i64, beg_start: i64, instance: String, table: String)
    "GetHotspotPidList" -> GetHotspotPidListOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String, 2 "beg_end" beg_end,
    3 "beg_start" beg_start, 4 "instance" instance, 5 "table" table
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/api/v1/openapi/proxy/post/livetrace_hotspot_pid_list", body: BodyStyle::Json, } }

/// Response of [`GetHotspotPidList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotPidListOutput {
    pub code: Option<String>,
    pub data: Option<GetHotspotPidListData>,
    pub message: Option<String>,
}
model! { GetHotspotPidListOutput {
    0 "code" code: String, 1 "data" data: GetHotspotPidListData, 2 "message" message: String
} }

/// In the response of [`GetHotspotPidList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotPidListData {
    pub columns: Vec<String>,
    pub values: Vec<Vec<String>>,
}
model! { GetHotspotPidListData {
    0 "columns" columns: Vec<String>, 1 "values" values: Vec<Vec<String>>
} }

/// Gets hotspot tracking: `GetHotspotTracking` of `sysom` 2023-12-30.
///
/// POST `/api/v1/openapi/proxy/post/livetrace_hotspot_tracking`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/GetHotspotTracking>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotTracking {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    /// Required.
    pub beg_end: i64,
    /// Required.
    pub beg_start: i64,
    /// Required.
    pub hot_type: String,
    /// Required.
    pub instance: String,
    pub pid: Option<i64>,
    /// Required.
    pub table: String,
}

/// Arguments of [`GetHotspotTracking::new`].
pub struct GetHotspotTrackingRequired {
    pub beg_end: i64,
    pub beg_start: i64,
    pub hot_type: String,
    pub instance: String,
    pub table: String,
}
operation! { GetHotspotTracking { GetHotspotTrackingRequired: beg_end, beg_start, hot_type, instance, table }
    "GetHotspotTracking" -> GetHotspotTrackingOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String, 2 "beg_end" beg_end,
    3 "beg_start" beg_start, 4 "hot_type" hot_type, 5 "instance" instance, 6 "pid" pid: i64, 7 "table" table
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] { path: "/api/v1/openapi/proxy/post/livetrace_hotspot_tracking", body: BodyStyle::Json, } }

/// Response of [`GetHotspotTracking`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotTrackingOutput {
    pub code: Option<String>,
    pub data: Option<GetHotspotTrackingData>,
    pub message: Option<String>,
}
model! { GetHotspotTrackingOutput {
    0 "code" code: String, 1 "data" data: GetHotspotTrackingData, 2 "message" message: String
} }

/// In the response of [`GetHotspotTracking`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotTrackingData {
    pub flame: Option<GetHotspotTrackingFlame>,
    pub series: Option<GetHotspotTrackingSeries>,
}
model! { GetHotspotTrackingData {
    0 "flame" flame: GetHotspotTrackingFlame, 1 "series" series: GetHotspotTrackingSeries
} }

/// In the response of [`GetHotspotTracking`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotTrackingFlame {
    pub columns: Vec<String>,
    pub values: Vec<Vec<String>>,
}
model! { GetHotspotTrackingFlame {
    0 "columns" columns: Vec<String>, 1 "values" values: Vec<Vec<String>>
} }

/// In the response of [`GetHotspotTracking`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotTrackingSeries {
    pub columns: Vec<String>,
    pub values: Vec<Vec<String>>,
}
model! { GetHotspotTrackingSeries {
    0 "columns" columns: Vec<String>, 1 "values" values: Vec<Vec<String>>
} }

/// Gets inspection report: `GetInspectionReport` of `sysom` 2023-12-30.
///
/// GET `/api/v1/inspection/getInspectionReport`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/GetInspectionReport>.
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

/// Response of [`GetInspectionReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInspectionReportOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub message: Option<String>,
}
model! { GetInspectionReportOutput {
    0 "code" code: String, 1 "data" data: Value, 2 "message" message: String
} }

/// Gets instant score: `GetInstantScore` of `sysom` 2023-12-30.
///
/// GET `/api/v1/openapi/cluster_health/instant/score`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/GetInstantScore>.
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

/// Response of [`GetInstantScore`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstantScoreOutput {
    pub code: Option<String>,
    pub data: Option<GetInstantScoreData>,
    pub message: Option<String>,
}
model! { GetInstantScoreOutput {
    0 "code" code: String, 1 "data" data: GetInstantScoreData, 2 "message" message: String
} }

/// In the response of [`GetInstantScore`].
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
    0 "error" error: f64, 1 "latency" latency: f64, 2 "load" load: f64, 3 "saturation" saturation: f64,
    4 "total" total: f64
} }

/// Gets list record: `GetListRecord` of `sysom` 2023-12-30.
///
/// GET `/api/v1/app_observ/aiAnalysis/list_record`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/GetListRecord>.
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

/// Response of [`GetListRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListRecordOutput {
    pub code: Option<String>,
    pub data: Vec<GetListRecordData>,
    pub message: Option<String>,
    pub total: Option<i64>,
}
model! { GetListRecordOutput {
    0 "code" code: String, 1 "data" data: Vec<GetListRecordData>, 2 "message" message: String, 3 "total" total: i64
} }

/// In the response of [`GetListRecord`].
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
    0 "analysisId" analysis_id: String, 1 "analysisTime" analysis_time: String, 2 "arguments" arguments: String,
    3 "failedLog" failed_log: String, 4 "status" status: String
} }

/// Gets problem percentage: `GetProblemPercentage` of `sysom` 2023-12-30.
///
/// GET `/api/v1/openapi/cluster_health/range/problem_percentage`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/GetProblemPercentage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemPercentage {
    pub x_debug_id: Option<String>,
    pub cluster: Option<String>,
    /// Required.
    pub end: f64,
    pub instance: Option<String>,
    /// Required.
    pub start: f64,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { GetProblemPercentage(end: f64, start: f64) "GetProblemPercentage" -> GetProblemPercentageOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "cluster" cluster: String, 2 "end" end, 3 "instance" instance: String,
    4 "start" start, 5 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/openapi/cluster_health/range/problem_percentage", } }

/// Response of [`GetProblemPercentage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemPercentageOutput {
    pub code: Option<String>,
    pub data: Vec<GetProblemPercentageData>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub total: Option<i64>,
}
model! { GetProblemPercentageOutput {
    0 "code" code: String, 1 "data" data: Vec<GetProblemPercentageData>, 2 "message" message: String,
    3 "request_id" request_id: String, 4 "total" total: i64
} }

/// In the response of [`GetProblemPercentage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemPercentageData {
    pub r#type: Option<String>,
    pub value: Option<i64>,
}
model! { GetProblemPercentageData {
    0 "type" r#type: String, 1 "value" value: i64
} }

/// Gets range score: `GetRangeScore` of `sysom` 2023-12-30.
///
/// GET `/api/v1/openapi/cluster_health/range/score`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/GetRangeScore>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRangeScore {
    pub x_debug_id: Option<String>,
    pub cluster: Option<String>,
    /// Required.
    pub end: f64,
    pub instance: Option<String>,
    /// Required.
    pub start: f64,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { GetRangeScore(end: f64, start: f64) "GetRangeScore" -> GetRangeScoreOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "cluster" cluster: String, 2 "end" end, 3 "instance" instance: String,
    4 "start" start, 5 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/openapi/cluster_health/range/score", } }

/// Response of [`GetRangeScore`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRangeScoreOutput {
    pub code: Option<String>,
    pub data: Vec<GetRangeScoreData>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub total: Option<f64>,
}
model! { GetRangeScoreOutput {
    0 "code" code: String, 1 "data" data: Vec<GetRangeScoreData>, 2 "message" message: String,
    3 "request_id" request_id: String, 4 "total" total: f64
} }

/// In the response of [`GetRangeScore`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRangeScoreData {
    pub time: Option<i64>,
    pub r#type: Option<String>,
    pub value: Option<i64>,
}
model! { GetRangeScoreData {
    0 "time" time: i64, 1 "type" r#type: String, 2 "value" value: i64
} }

/// Gets resources: `GetResources` of `sysom` 2023-12-30.
///
/// GET `/api/v1/openapi/cluster_health/instant/resource`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/GetResources>.
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

/// Response of [`GetResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourcesOutput {
    pub code: Option<String>,
    pub data: Option<GetResourcesData>,
    pub message: Option<String>,
    pub request_id: Option<String>,
}
model! { GetResourcesOutput {
    0 "code" code: String, 1 "data" data: GetResourcesData, 2 "message" message: String,
    3 "request_id" request_id: String
} }

/// In the response of [`GetResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourcesData {
    pub total: Option<f64>,
    pub unit: Option<String>,
    pub usage: Option<f64>,
}
model! { GetResourcesData {
    0 "total" total: f64, 1 "unit" unit: String, 2 "usage" usage: f64
} }

/// Gets service func status: `GetServiceFuncStatus` of `sysom` 2023-12-30.
///
/// GET `/api/v1/func-switch/get-service-func-status`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/GetServiceFuncStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceFuncStatus {
    pub x_debug_id: Option<String>,
    /// Required.
    pub channel: String,
    /// Required.
    pub params: GetServiceFuncStatusParams,
    /// Required.
    pub service_name: String,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { GetServiceFuncStatus(channel: String, params: GetServiceFuncStatusParams, service_name: String)
    "GetServiceFuncStatus" -> GetServiceFuncStatusOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "channel" channel, 2 "params" params, 3 "service_name" service_name,
    4 "x-sysom-invoke-source" x_sysom_invoke_source: String
} [
    Mark::new(2, Location::Default, Style::Json)
] { method: "GET", path: "/api/v1/func-switch/get-service-func-status", } }

/// In the request of [`GetServiceFuncStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceFuncStatusParams {
    /// Required.
    pub function_name: Option<String>,
    pub instance: Option<String>,
    pub uid: Option<String>,
}
input! { GetServiceFuncStatusParams(function_name: String) {
    0 "function_name" function_name: String, 1 "instance" instance: String, 2 "uid" uid: String
} }

/// Response of [`GetServiceFuncStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceFuncStatusOutput {
    pub code: Option<String>,
    pub data: Option<GetServiceFuncStatusData>,
    pub message: Option<String>,
}
model! { GetServiceFuncStatusOutput {
    0 "code" code: String, 1 "data" data: GetServiceFuncStatusData, 2 "message" message: String
} }

/// In the response of [`GetServiceFuncStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceFuncStatusData {
    pub args: Option<GetServiceFuncStatusArgs>,
}
model! { GetServiceFuncStatusData {
    0 "args" args: GetServiceFuncStatusArgs
} }

/// In the response of [`GetServiceFuncStatus`].
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
    0 "add_cmd" add_cmd: String, 1 "cpu" cpu: String, 2 "java_store_path" java_store_path: String,
    3 "locks" locks: String, 4 "loop" r#loop: i64, 5 "mem" mem: String, 6 "system_profiling" system_profiling: String
} }

/// Gets vmcore diagnosis task: `GetVmcoreDiagnosisTask` of `sysom` 2023-12-30.
///
/// GET `/api/v1/crashAgent/diagnosis/queryTask`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/GetVmcoreDiagnosisTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVmcoreDiagnosisTask {
    pub x_debug_id: Option<String>,
    /// Required.
    pub task_id: String,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { GetVmcoreDiagnosisTask(task_id: String) "GetVmcoreDiagnosisTask" -> GetVmcoreDiagnosisTaskOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "taskId" task_id, 2 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/crashAgent/diagnosis/queryTask", } }

/// Response of [`GetVmcoreDiagnosisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVmcoreDiagnosisTaskOutput {
    pub code: Option<String>,
    pub data: Option<GetVmcoreDiagnosisTaskData>,
    pub message: Option<String>,
}
model! { GetVmcoreDiagnosisTaskOutput {
    0 "code" code: String, 1 "data" data: GetVmcoreDiagnosisTaskData, 2 "message" message: String
} }

/// In the response of [`GetVmcoreDiagnosisTask`].
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
    0 "createdAt" created_at: String, 1 "diagnoseResult" diagnose_result: String, 2 "errorMsg" error_msg: String,
    3 "taskId" task_id: String, 4 "taskStatus" task_status: String, 5 "taskType" task_type: String,
    6 "urls" urls: GetVmcoreDiagnosisTaskUrls
} }

/// In the response of [`GetVmcoreDiagnosisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVmcoreDiagnosisTaskUrls {
    pub debuginfo_common_url: Option<String>,
    pub debuginfo_url: Option<String>,
    pub dmesg_url: Option<String>,
    pub vmcore_url: Option<String>,
}
model! { GetVmcoreDiagnosisTaskUrls {
    0 "debuginfoCommonUrl" debuginfo_common_url: String, 1 "debuginfoUrl" debuginfo_url: String,
    2 "dmesgUrl" dmesg_url: String, 3 "vmcoreUrl" vmcore_url: String
} }

/// `InitialSysom` of `sysom` 2023-12-30.
///
/// POST `/api/v1/openapi/initial`. Changes data. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/InitialSysom>.
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
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/api/v1/openapi/initial", body: BodyStyle::Json, } }

/// Response of [`InitialSysom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitialSysomOutput {
    pub code: Option<String>,
    pub data: Option<InitialSysomData>,
    pub message: Option<String>,
}
model! { InitialSysomOutput {
    0 "code" code: String, 1 "data" data: InitialSysomData, 2 "message" message: String
} }

/// In the response of [`InitialSysom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitialSysomData {
    pub role_exist: Option<bool>,
}
model! { InitialSysomData {
    0 "role_exist" role_exist: bool
} }

/// Installs agent: `InstallAgent` of `sysom` 2023-12-30.
///
/// POST `/api/v1/am/agent/install_agent`. Changes data. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/InstallAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAgent {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    /// Required.
    pub agent_id: String,
    /// Required.
    pub agent_version: String,
    /// Required.
    pub install_type: String,
    /// Required.
    pub instances: Vec<InstallAgentInstances>,
}
operation! {
    InstallAgent(agent_id: String, agent_version: String, install_type: String, instances: Vec<InstallAgentInstances>)
    "InstallAgent" -> InstallAgentOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String, 2 "agent_id" agent_id,
    3 "agent_version" agent_version, 4 "install_type" install_type, 5 "instances" instances
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/api/v1/am/agent/install_agent", body: BodyStyle::Json, } }

/// In the request of [`InstallAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAgentInstances {
    /// Required.
    pub instance: Option<String>,
    /// Required.
    pub region: Option<String>,
}
input! { InstallAgentInstances(instance: String, region: String) {
    0 "instance" instance: String, 1 "region" region: String
} }

/// Response of [`InstallAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAgentOutput {
    pub code: Option<String>,
    pub data: Option<InstallAgentData>,
    pub message: Option<String>,
}
model! { InstallAgentOutput {
    0 "code" code: String, 1 "data" data: InstallAgentData, 2 "message" message: String
} }

/// In the response of [`InstallAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAgentData {
    pub task_id: Option<String>,
}
model! { InstallAgentData {
    0 "task_id" task_id: String
} }

/// Installs agent for cluster: `InstallAgentForCluster` of `sysom` 2023-12-30.
///
/// POST `/api/v1/am/agent/install_agent_by_cluster`. Changes data. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/InstallAgentForCluster>.
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
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { path: "/api/v1/am/agent/install_agent_by_cluster", body: BodyStyle::Json, } }

/// Response of [`InstallAgentForCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAgentForClusterOutput {
    pub code: Option<String>,
    pub data: Option<InstallAgentForClusterData>,
    pub message: Option<String>,
}
model! { InstallAgentForClusterOutput {
    0 "code" code: String, 1 "data" data: InstallAgentForClusterData, 2 "message" message: String
} }

/// In the response of [`InstallAgentForCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAgentForClusterData {
    pub task_id: Option<String>,
}
model! { InstallAgentForClusterData {
    0 "task_id" task_id: String
} }

/// Installs agent with type: `InstallAgentWithType` of `sysom` 2023-12-30.
///
/// POST `/api/v1/am/agent/installAgent`. Changes data. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/InstallAgentWithType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAgentWithType {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub tag: Option<Vec<InstallAgentWithTypeTag>>,
    /// Required.
    pub agent_id: String,
    /// Required.
    pub agent_version: String,
    pub config_id: Option<String>,
    /// Required.
    pub instance_type: String,
    /// Required.
    pub instances: Vec<InstallAgentWithTypeInstances>,
}
operation! {
    InstallAgentWithType(agent_id: String, agent_version: String, instance_type: String, instances: Vec<InstallAgentWithTypeInstances>)
    "InstallAgentWithType" -> InstallAgentWithTypeOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String,
    2 "Tag" tag: Vec<InstallAgentWithTypeTag>, 3 "agentId" agent_id, 4 "agentVersion" agent_version,
    5 "configId" config_id: String, 6 "instanceType" instance_type, 7 "instances" instances
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] { path: "/api/v1/am/agent/installAgent", body: BodyStyle::Json, } }

/// In the request of [`InstallAgentWithType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAgentWithTypeTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { InstallAgentWithTypeTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`InstallAgentWithType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAgentWithTypeInstances {
    /// Required.
    pub instance: Option<String>,
    /// Required.
    pub region: Option<String>,
}
input! { InstallAgentWithTypeInstances(instance: String, region: String) {
    0 "instance" instance: String, 1 "region" region: String
} }

/// Response of [`InstallAgentWithType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAgentWithTypeOutput {
    pub code: Option<String>,
    pub data: Option<InstallAgentWithTypeData>,
    pub message: Option<String>,
}
model! { InstallAgentWithTypeOutput {
    0 "code" code: String, 1 "data" data: InstallAgentWithTypeData, 2 "message" message: String
} }

/// In the response of [`InstallAgentWithType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAgentWithTypeData {
    pub task_id: Option<String>,
}
model! { InstallAgentWithTypeData {
    0 "taskId" task_id: String
} }

/// Invokes anomaly diagnosis: `InvokeAnomalyDiagnosis` of `sysom` 2023-12-30.
///
/// POST `/api/v1/openapi/cluster_health/diagnosis/invoke_anomaly_diagnose`. Changes data. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/InvokeAnomalyDiagnosis>.
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

/// Response of [`InvokeAnomalyDiagnosis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeAnomalyDiagnosisOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { InvokeAnomalyDiagnosisOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Invokes diagnosis: `InvokeDiagnosis` of `sysom` 2023-12-30.
///
/// POST `/api/v1/openapi/diagnosis/invoke_diagnosis`. Changes data. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/InvokeDiagnosis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeDiagnosis {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    /// Required.
    pub channel: String,
    /// Required.
    pub params: String,
    /// Required.
    pub service_name: String,
}
operation! { InvokeDiagnosis(channel: String, params: String, service_name: String)
    "InvokeDiagnosis" -> InvokeDiagnosisOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String, 2 "channel" channel,
    3 "params" params, 4 "service_name" service_name
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/api/v1/openapi/diagnosis/invoke_diagnosis", body: BodyStyle::Json, } }

/// Response of [`InvokeDiagnosis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeDiagnosisOutput {
    pub code: Option<String>,
    pub data: Option<InvokeDiagnosisData>,
    pub message: Option<String>,
    pub request_id: Option<String>,
}
model! { InvokeDiagnosisOutput {
    0 "code" code: String, 1 "data" data: InvokeDiagnosisData, 2 "message" message: String,
    3 "request_id" request_id: String
} }

/// In the response of [`InvokeDiagnosis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeDiagnosisData {
    pub task_id: Option<String>,
}
model! { InvokeDiagnosisData {
    0 "task_id" task_id: String
} }

/// Lists abnormaly events: `ListAbnormalyEvents` of `sysom` 2023-12-30.
///
/// GET `/api/v1/openapi/cluster_health/range/abnormaly_events`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/ListAbnormalyEvents>.
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

/// Response of [`ListAbnormalyEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAbnormalyEventsOutput {
    pub code: Option<String>,
    pub data: Vec<ListAbnormalyEventsData>,
    pub message: Option<String>,
    pub total: Option<i64>,
}
model! { ListAbnormalyEventsOutput {
    0 "code" code: String, 1 "data" data: Vec<ListAbnormalyEventsData>, 2 "message" message: String,
    3 "total" total: i64
} }

/// In the response of [`ListAbnormalyEvents`].
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
    pub opts: Vec<ListAbnormalyEventsOpts>,
    pub pod: Option<String>,
    pub raw_metrics: Option<ListAbnormalyEventsRawMetrics>,
    pub region_id: Option<String>,
    pub r#type: Option<String>,
    pub uuid: Option<String>,
}
model! { ListAbnormalyEventsData {
    0 "created_at" created_at: i64, 1 "description" description: String, 2 "diag_status" diag_status: i64,
    3 "end_at" end_at: i64, 4 "instance" instance: String, 5 "item" item: String, 6 "level" level: String,
    7 "namespace" namespace: String, 8 "opts" opts: Vec<ListAbnormalyEventsOpts>, 9 "pod" pod: String,
    10 "raw_metrics" raw_metrics: ListAbnormalyEventsRawMetrics, 11 "region_id" region_id: String,
    12 "type" r#type: String, 13 "uuid" uuid: String
} }

/// In the response of [`ListAbnormalyEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAbnormalyEventsOpts {
    pub label: Option<String>,
    pub result: Option<ListAbnormalyEventsResult>,
    pub r#type: Option<String>,
}
model! { ListAbnormalyEventsOpts {
    0 "label" label: String, 1 "result" result: ListAbnormalyEventsResult, 2 "type" r#type: String
} }

/// In the response of [`ListAbnormalyEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAbnormalyEventsResult {
    pub status: Option<String>,
    pub url: Option<String>,
}
model! { ListAbnormalyEventsResult {
    0 "status" status: String, 1 "url" url: String
} }

/// In the response of [`ListAbnormalyEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAbnormalyEventsRawMetrics {
    pub end_time: Option<f64>,
    pub metrics: Vec<String>,
    pub start_time: Option<f64>,
}
model! { ListAbnormalyEventsRawMetrics {
    0 "end_time" end_time: f64, 1 "metrics" metrics: Vec<String>, 2 "start_time" start_time: f64
} }

/// Lists agent install records: `ListAgentInstallRecords` of `sysom` 2023-12-30.
///
/// GET `/api/v1/am/agent/list_agent_install_list`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/ListAgentInstallRecords>.
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

/// Response of [`ListAgentInstallRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentInstallRecordsOutput {
    pub code: Option<String>,
    pub data: Vec<ListAgentInstallRecordsData>,
    pub message: Option<String>,
    pub total: Option<i64>,
}
model! { ListAgentInstallRecordsOutput {
    0 "code" code: String, 1 "data" data: Vec<ListAgentInstallRecordsData>, 2 "message" message: String,
    3 "total" total: i64
} }

/// In the response of [`ListAgentInstallRecords`].
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
    0 "created_at" created_at: String, 1 "instance_id" instance_id: String, 2 "plugin_id" plugin_id: String,
    3 "plugin_version" plugin_version: String, 4 "status" status: String, 5 "updated_at" updated_at: String
} }

/// Lists agents: `ListAgents` of `sysom` 2023-12-30.
///
/// GET `/api/v1/am/agent/list_agents`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/ListAgents>.
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

/// Response of [`ListAgents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentsOutput {
    pub code: Option<String>,
    pub data: Vec<ListAgentsData>,
    pub message: Option<String>,
    pub total: Option<i64>,
}
model! { ListAgentsOutput {
    0 "code" code: String, 1 "data" data: Vec<ListAgentsData>, 2 "message" message: String, 3 "total" total: i64
} }

/// In the response of [`ListAgents`].
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
    pub versions: Vec<ListAgentsVersions>,
}
model! { ListAgentsData {
    0 "created_at" created_at: String, 1 "description" description: String, 2 "id" id: String, 3 "name" name: String,
    4 "support_arch" support_arch: String, 5 "type" r#type: String, 6 "updated_at" updated_at: String,
    7 "versions" versions: Vec<ListAgentsVersions>
} }

/// In the response of [`ListAgents`].
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
    0 "created_at" created_at: String, 1 "install_script" install_script: String,
    2 "uninstall_script" uninstall_script: String, 3 "updated_at" updated_at: String,
    4 "upgrade_script" upgrade_script: String, 5 "version" version: String
} }

/// Lists alert destinations: `ListAlertDestinations` of `sysom` 2023-12-30.
///
/// GET `/api/v1/alertPusher/alert/listDestinations`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/ListAlertDestinations>.
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

/// Response of [`ListAlertDestinations`].
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
    0 "code" code: String, 1 "data" data: Value, 2 "maxResults" max_results: i64, 3 "message" message: String,
    4 "nextToken" next_token: String, 5 "total" total: i64
} }

/// Lists alert items: `ListAlertItems` of `sysom` 2023-12-30.
///
/// GET `/api/v1/alertPusher/alert/listItems`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/ListAlertItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertItems {}
operation! { ListAlertItems() "ListAlertItems" -> ListAlertItemsOutput {}
    { method: "GET", path: "/api/v1/alertPusher/alert/listItems", } }

/// Response of [`ListAlertItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertItemsOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub message: Option<String>,
}
model! { ListAlertItemsOutput {
    0 "code" code: String, 1 "data" data: Value, 2 "message" message: String
} }

/// Lists alert strategies: `ListAlertStrategies` of `sysom` 2023-12-30.
///
/// GET `/api/v1/alertPusher/alert/listStrategies`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/ListAlertStrategies>.
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

/// Response of [`ListAlertStrategies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertStrategiesOutput {
    pub code: Option<String>,
    pub data: Vec<ListAlertStrategiesData>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub total: Option<i64>,
}
model! { ListAlertStrategiesOutput {
    0 "code" code: String, 1 "data" data: Vec<ListAlertStrategiesData>, 2 "maxResults" max_results: i64,
    3 "message" message: String, 4 "nextToken" next_token: String, 5 "total" total: i64
} }

/// In the response of [`ListAlertStrategies`].
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
    0 "createdAt" created_at: String, 1 "enabled" enabled: bool, 2 "id" id: i64, 3 "k8sLabel" k8s_label: bool,
    4 "name" name: String, 5 "strategy" strategy: ListAlertStrategiesStrategy, 6 "uid" uid: String,
    7 "updatedAt" updated_at: i64
} }

/// In the response of [`ListAlertStrategies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertStrategiesStrategy {
    pub clusters: Vec<String>,
    pub destinations: Vec<i64>,
    pub items: Vec<String>,
}
model! { ListAlertStrategiesStrategy {
    0 "clusters" clusters: Vec<String>, 1 "destinations" destinations: Vec<i64>, 2 "items" items: Vec<String>
} }

/// Lists all instances: `ListAllInstances` of `sysom` 2023-12-30.
///
/// GET `/api/v1/am/instance/listAllInstances`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/ListAllInstances>.
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

/// Response of [`ListAllInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllInstancesOutput {
    pub code: Option<String>,
    pub data: Vec<ListAllInstancesData>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub total: Option<i64>,
}
model! { ListAllInstancesOutput {
    0 "code" code: String, 1 "data" data: Vec<ListAllInstancesData>, 2 "maxResults" max_results: i64,
    3 "message" message: String, 4 "nextToken" next_token: String, 5 "total" total: i64
} }

/// In the response of [`ListAllInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllInstancesData {
    pub agent_config_id: Option<String>,
    pub agent_config_name: Option<String>,
    pub attributes: Vec<ListAllInstancesAttributes>,
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
    0 "agentConfigId" agent_config_id: String, 1 "agentConfigName" agent_config_name: String,
    2 "attributes" attributes: Vec<ListAllInstancesAttributes>, 3 "clusterId" cluster_id: String,
    4 "clusterName" cluster_name: String, 5 "imageId" image_id: String, 6 "installLevel" install_level: String,
    7 "installType" install_type: String, 8 "instanceId" instance_id: String, 9 "instanceName" instance_name: String,
    10 "instanceType" instance_type: String, 11 "kernelVersion" kernel_version: String,
    12 "manageLevel" manage_level: String, 13 "manageType" manage_type: String, 14 "osArch" os_arch: String,
    15 "osHealthScore" os_health_score: i64, 16 "osName" os_name: String, 17 "privateIp" private_ip: String,
    18 "publicIp" public_ip: String, 19 "resourceGroupId" resource_group_id: String,
    20 "resourceGroupName" resource_group_name: String, 21 "status" status: String
} }

/// In the response of [`ListAllInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllInstancesAttributes {
    pub info_key: Option<String>,
    pub info_type: Option<String>,
    pub info_value: Option<String>,
}
model! { ListAllInstancesAttributes {
    0 "infoKey" info_key: String, 1 "infoType" info_type: String, 2 "infoValue" info_value: String
} }

/// Lists cluster agent install records: `ListClusterAgentInstallRecords` of `sysom` 2023-12-30.
///
/// GET `/api/v1/am/agent/list_cluster_agent_install_list`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/ListClusterAgentInstallRecords>.
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

/// Response of [`ListClusterAgentInstallRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterAgentInstallRecordsOutput {
    pub code: Option<String>,
    pub data: Vec<ListClusterAgentInstallRecordsData>,
    pub message: Option<String>,
    pub total: Option<i64>,
}
model! { ListClusterAgentInstallRecordsOutput {
    0 "code" code: String, 1 "data" data: Vec<ListClusterAgentInstallRecordsData>, 2 "message" message: String,
    3 "total" total: i64
} }

/// In the response of [`ListClusterAgentInstallRecords`].
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
    0 "agent_config_id" agent_config_id: String, 1 "agent_config_name" agent_config_name: String,
    2 "cluster_id" cluster_id: String, 3 "created_at" created_at: String, 4 "grayscale_config" grayscale_config: String,
    5 "plugin_id" plugin_id: String, 6 "plugin_version" plugin_version: String, 7 "updated_at" updated_at: String
} }

/// Lists clusters: `ListClusters` of `sysom` 2023-12-30.
///
/// GET `/api/v1/am/cluster/list_clusters`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/ListClusters>.
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

/// Response of [`ListClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersOutput {
    pub code: Option<String>,
    pub data: Vec<ListClustersData>,
    pub message: Option<String>,
    pub total: Option<i64>,
}
model! { ListClustersOutput {
    0 "code" code: String, 1 "data" data: Vec<ListClustersData>, 2 "message" message: String, 3 "total" total: i64
} }

/// In the response of [`ListClusters`].
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
    0 "cluster_id" cluster_id: String, 1 "cluster_status" cluster_status: String, 2 "cluster_type" cluster_type: String,
    3 "created_at" created_at: String, 4 "id" id: String, 5 "name" name: String, 6 "region" region: String,
    7 "updated_at" updated_at: String
} }

/// Lists diagnosis: `ListDiagnosis` of `sysom` 2023-12-30.
///
/// GET `/api/v1/openapi/diagnosis/list_diagnosis`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/ListDiagnosis>.
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

/// Response of [`ListDiagnosis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnosisOutput {
    pub code: Option<String>,
    pub data: Vec<ListDiagnosisData>,
    pub message: Option<String>,
    pub total: Option<i64>,
}
model! { ListDiagnosisOutput {
    0 "code" code: String, 1 "data" data: Vec<ListDiagnosisData>, 2 "message" message: String, 3 "total" total: i64
} }

/// In the response of [`ListDiagnosis`].
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
    0 "code" code: i64, 1 "command" command: Value, 2 "created_at" created_at: String, 3 "err_msg" err_msg: String,
    4 "params" params: Value, 5 "result" result: Value, 6 "service_name" service_name: String,
    7 "status" status: String, 8 "task_id" task_id: String, 9 "updated_at" updated_at: String, 10 "url" url: String
} }

/// Lists instance health: `ListInstanceHealth` of `sysom` 2023-12-30.
///
/// GET `/api/v1/openapi/cluster_health/range/instance_health_list`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/ListInstanceHealth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceHealth {
    pub x_debug_id: Option<String>,
    pub cluster: Option<String>,
    pub current: Option<i64>,
    /// Required.
    pub end: f64,
    pub instance: Option<String>,
    pub page_size: Option<i64>,
    /// Required.
    pub start: f64,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { ListInstanceHealth(end: f64, start: f64) "ListInstanceHealth" -> ListInstanceHealthOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "cluster" cluster: String, 2 "current" current: i64, 3 "end" end,
    4 "instance" instance: String, 5 "pageSize" page_size: i64, 6 "start" start,
    7 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/openapi/cluster_health/range/instance_health_list", } }

/// Response of [`ListInstanceHealth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceHealthOutput {
    pub code: Option<String>,
    pub data: Vec<ListInstanceHealthData>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub total: Option<i64>,
}
model! { ListInstanceHealthOutput {
    0 "code" code: String, 1 "data" data: Vec<ListInstanceHealthData>, 2 "message" message: String,
    3 "request_id" request_id: String, 4 "total" total: i64
} }

/// In the response of [`ListInstanceHealth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceHealthData {
    pub images: Vec<String>,
    pub instance: Option<String>,
    pub namespace: Option<String>,
    pub pod: Option<String>,
    pub region_id: Option<String>,
    pub score: Option<f64>,
    pub status: Option<String>,
}
model! { ListInstanceHealthData {
    0 "images" images: Vec<String>, 1 "instance" instance: String, 2 "namespace" namespace: String, 3 "pod" pod: String,
    4 "region_id" region_id: String, 5 "score" score: f64, 6 "status" status: String
} }

/// Lists instance info: `ListInstanceInfo` of `sysom` 2023-12-30.
///
/// GET `/api/v1/am/instance/listInstanceInfo`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/ListInstanceInfo>.
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

/// Response of [`ListInstanceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceInfoOutput {
    pub code: Option<String>,
    pub data: Vec<ListInstanceInfoData>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
}
model! { ListInstanceInfoOutput {
    0 "code" code: String, 1 "data" data: Vec<ListInstanceInfoData>, 2 "maxResults" max_results: i64,
    3 "message" message: String, 4 "nextToken" next_token: String
} }

/// In the response of [`ListInstanceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceInfoData {
    pub info_key: Option<String>,
    pub info_type: Option<String>,
    pub info_value: Option<String>,
}
model! { ListInstanceInfoData {
    0 "infoKey" info_key: String, 1 "infoType" info_type: String, 2 "infoValue" info_value: String
} }

/// Lists instance status: `ListInstanceStatus` of `sysom` 2023-12-30.
///
/// GET `/api/v1/am/instance/list_instance_status`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/ListInstanceStatus>.
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

/// Response of [`ListInstanceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceStatusOutput {
    pub code: Option<String>,
    pub data: Vec<ListInstanceStatusData>,
    pub message: Option<String>,
    pub total: Option<i64>,
}
model! { ListInstanceStatusOutput {
    0 "code" code: String, 1 "data" data: Vec<ListInstanceStatusData>, 2 "message" message: String, 3 "total" total: i64
} }

/// In the response of [`ListInstanceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceStatusData {
    pub instance: Option<String>,
    pub region: Option<String>,
    pub status: Option<String>,
}
model! { ListInstanceStatusData {
    0 "instance" instance: String, 1 "region" region: String, 2 "status" status: String
} }

/// Lists instances: `ListInstances` of `sysom` 2023-12-30.
///
/// GET `/api/v1/am/instance/list_instances`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/ListInstances>.
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

/// Response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOutput {
    pub code: Option<String>,
    pub data: Vec<ListInstancesData>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub total: Option<i64>,
}
model! { ListInstancesOutput {
    0 "code" code: String, 1 "data" data: Vec<ListInstancesData>, 2 "message" message: String,
    3 "request_id" request_id: String, 4 "total" total: i64
} }

/// In the response of [`ListInstances`].
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
    0 "cluster_id" cluster_id: String, 1 "instance" instance: String, 2 "kernel_version" kernel_version: String,
    3 "meta" meta: Value, 4 "os_arch" os_arch: String, 5 "os_health_score" os_health_score: String,
    6 "os_name" os_name: String, 7 "os_name_id" os_name_id: String, 8 "os_version" os_version: String,
    9 "os_version_id" os_version_id: String, 10 "region" region: String, 11 "status" status: String
} }

/// Lists instances ecs info list: `ListInstancesEcsInfoList` of `sysom` 2023-12-30.
///
/// GET `/api/v1/am/instance/listInstancesEcsInfoList`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/ListInstancesEcsInfoList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesEcsInfoList {
    pub x_debug_id: Option<String>,
    /// Required.
    pub info_type: String,
    pub instance_id: Option<String>,
    pub managed_type: Option<String>,
    pub plugin_id: Option<String>,
    /// Required.
    pub region: String,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { ListInstancesEcsInfoList(info_type: String, region: String)
    "ListInstancesEcsInfoList" -> ListInstancesEcsInfoListOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "info_type" info_type, 2 "instance_id" instance_id: String,
    3 "managed_type" managed_type: String, 4 "plugin_id" plugin_id: String, 5 "region" region,
    6 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/am/instance/listInstancesEcsInfoList", } }

/// Response of [`ListInstancesEcsInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesEcsInfoListOutput {
    pub code: Option<String>,
    pub data: Vec<ListInstancesEcsInfoListData>,
    pub message: Option<String>,
}
model! { ListInstancesEcsInfoListOutput {
    0 "code" code: String, 1 "data" data: Vec<ListInstancesEcsInfoListData>, 2 "message" message: String
} }

/// In the response of [`ListInstancesEcsInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesEcsInfoListData {
    pub ip: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
    pub r#type: Option<String>,
}
model! { ListInstancesEcsInfoListData {
    0 "ip" ip: String, 1 "tag_key" tag_key: String, 2 "tag_value" tag_value: String, 3 "type" r#type: String
} }

/// Lists instances with ecs info: `ListInstancesWithEcsInfo` of `sysom` 2023-12-30.
///
/// GET `/api/v1/am/instance/listInstancesWithEcsInfo`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/ListInstancesWithEcsInfo>.
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
    /// Required.
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
    Mark::new(6, Location::Default, Style::Json)
] { method: "GET", path: "/api/v1/am/instance/listInstancesWithEcsInfo", } }

/// In the request of [`ListInstancesWithEcsInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesWithEcsInfoInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListInstancesWithEcsInfoInstanceTag() {
    0 "key" key: String, 1 "value" value: String
} }

/// Response of [`ListInstancesWithEcsInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesWithEcsInfoOutput {
    pub code: Option<String>,
    pub data: Vec<ListInstancesWithEcsInfoData>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub total: Option<i64>,
}
model! { ListInstancesWithEcsInfoOutput {
    0 "code" code: String, 1 "data" data: Vec<ListInstancesWithEcsInfoData>, 2 "message" message: String,
    3 "request_id" request_id: String, 4 "total" total: i64
} }

/// In the response of [`ListInstancesWithEcsInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesWithEcsInfoData {
    pub cluster_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_tag: Vec<ListInstancesWithEcsInfoDataInstanceTag>,
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
    0 "cluster_id" cluster_id: String, 1 "instance_id" instance_id: String, 2 "instance_name" instance_name: String,
    3 "instance_tag" instance_tag: Vec<ListInstancesWithEcsInfoDataInstanceTag>,
    4 "kernel_version" kernel_version: String, 5 "os_arch" os_arch: String, 6 "os_health_score" os_health_score: String,
    7 "os_name" os_name: String, 8 "private_ip" private_ip: String, 9 "public_ip" public_ip: String,
    10 "resource_group_id" resource_group_id: String, 11 "resource_group_name" resource_group_name: String,
    12 "status" status: String
} }

/// In the response of [`ListInstancesWithEcsInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesWithEcsInfoDataInstanceTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListInstancesWithEcsInfoDataInstanceTag {
    0 "tag_key" tag_key: String, 1 "tag_value" tag_value: String
} }

/// Lists plugins instances: `ListPluginsInstances` of `sysom` 2023-12-30.
///
/// GET `/api/v1/am/agent/listPluginsInstances`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/ListPluginsInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPluginsInstances {
    pub x_debug_id: Option<String>,
    pub current: Option<i64>,
    pub instance_id_name: Option<String>,
    pub instance_tag: Option<String>,
    /// Required.
    pub operation_type: String,
    pub page_size: Option<i64>,
    /// Required.
    pub plugin_id: String,
    /// Required.
    pub region: String,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { ListPluginsInstances(operation_type: String, plugin_id: String, region: String)
    "ListPluginsInstances" -> ListPluginsInstancesOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "current" current: i64, 2 "instance_id_name" instance_id_name: String,
    3 "instance_tag" instance_tag: String, 4 "operation_type" operation_type, 5 "pageSize" page_size: i64,
    6 "plugin_id" plugin_id, 7 "region" region, 8 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/am/agent/listPluginsInstances", } }

/// Response of [`ListPluginsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPluginsInstancesOutput {
    pub code: Option<String>,
    pub data: Vec<ListPluginsInstancesData>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub total: Option<i64>,
}
model! { ListPluginsInstancesOutput {
    0 "code" code: String, 1 "data" data: Vec<ListPluginsInstancesData>, 2 "message" message: String,
    3 "request_id" request_id: String, 4 "total" total: i64
} }

/// In the response of [`ListPluginsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPluginsInstancesData {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_tag: Vec<ListPluginsInstancesInstanceTag>,
    pub os_name: Option<String>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub region: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
}
model! { ListPluginsInstancesData {
    0 "instance_id" instance_id: String, 1 "instance_name" instance_name: String,
    2 "instance_tag" instance_tag: Vec<ListPluginsInstancesInstanceTag>, 3 "os_name" os_name: String,
    4 "private_ip" private_ip: String, 5 "public_ip" public_ip: String, 6 "region" region: String,
    7 "resource_group_id" resource_group_id: String, 8 "resource_group_name" resource_group_name: String
} }

/// In the response of [`ListPluginsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPluginsInstancesInstanceTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListPluginsInstancesInstanceTag {
    0 "tag_key" tag_key: String, 1 "tag_value" tag_value: String
} }

/// Lists pods of instance: `ListPodsOfInstance` of `sysom` 2023-12-30.
///
/// GET `/api/v1/am/instance/list_pod_of_instance`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/ListPodsOfInstance>.
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

/// Response of [`ListPodsOfInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPodsOfInstanceOutput {
    pub code: Option<String>,
    pub data: Vec<ListPodsOfInstanceData>,
    pub message: Option<String>,
    pub total: Option<i64>,
}
model! { ListPodsOfInstanceOutput {
    0 "code" code: String, 1 "data" data: Vec<ListPodsOfInstanceData>, 2 "message" message: String, 3 "total" total: i64
} }

/// In the response of [`ListPodsOfInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPodsOfInstanceData {
    pub namespace: Option<String>,
    pub pod: Option<String>,
}
model! { ListPodsOfInstanceData {
    0 "namespace" namespace: String, 1 "pod" pod: String
} }

/// Lists regions: `ListRegions` of `sysom` 2023-12-30.
///
/// GET `/api/v1/am/instance/list_regions`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/ListRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegions {}
operation! { ListRegions() "ListRegions" -> ListRegionsOutput {}
    { method: "GET", path: "/api/v1/am/instance/list_regions", } }

/// Response of [`ListRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsOutput {
    pub code: Option<String>,
    pub data: Vec<String>,
    pub message: Option<String>,
}
model! { ListRegionsOutput {
    0 "code" code: String, 1 "data" data: Vec<String>, 2 "message" message: String
} }

/// Lists vmcore diagnosis task: `ListVmcoreDiagnosisTask` of `sysom` 2023-12-30.
///
/// GET `/api/v1/crashAgent/diagnosis/queryTaskList`. Reads only. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/ListVmcoreDiagnosisTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVmcoreDiagnosisTask {
    pub x_debug_id: Option<String>,
    /// Required.
    pub days: i64,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { ListVmcoreDiagnosisTask(days: i64) "ListVmcoreDiagnosisTask" -> ListVmcoreDiagnosisTaskOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "days" days, 2 "x-sysom-invoke-source" x_sysom_invoke_source: String
} { method: "GET", path: "/api/v1/crashAgent/diagnosis/queryTaskList", } }

/// Response of [`ListVmcoreDiagnosisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVmcoreDiagnosisTaskOutput {
    pub code: Option<String>,
    pub data: Vec<ListVmcoreDiagnosisTaskData>,
    pub message: Option<String>,
    pub total: Option<i64>,
}
model! { ListVmcoreDiagnosisTaskOutput {
    0 "code" code: String, 1 "data" data: Vec<ListVmcoreDiagnosisTaskData>, 2 "message" message: String,
    3 "total" total: i64
} }

/// In the response of [`ListVmcoreDiagnosisTask`].
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
    0 "createdAt" created_at: String, 1 "errorMsg" error_msg: String, 2 "taskId" task_id: String,
    3 "taskStatus" task_status: String, 4 "taskType" task_type: String
} }

/// Starts ai analysis: `StartAIAnalysis` of `sysom` 2023-12-30.
///
/// POST `/api/v1/openapi/proxy/post/start_ai_analysis`. Changes data. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/StartAIAnalysis>.
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
] { path: "/api/v1/openapi/proxy/post/start_ai_analysis", body: BodyStyle::Json, } }

/// Response of [`StartAIAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAIAnalysisOutput {
    pub code: Option<String>,
    pub data: Option<StartAIAnalysisData>,
    pub message: Option<String>,
}
model! { StartAIAnalysisOutput {
    0 "code" code: String, 1 "data" data: StartAIAnalysisData, 2 "message" message: String
} }

/// In the response of [`StartAIAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAIAnalysisData {
    pub analysis_id: Option<String>,
}
model! { StartAIAnalysisData {
    0 "analysis_id" analysis_id: String
} }

/// Starts ai diff analysis: `StartAIDiffAnalysis` of `sysom` 2023-12-30.
///
/// POST `/api/v1/appObserv/aiAnalysis/diffAnalysis`. Changes data. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/StartAIDiffAnalysis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAIDiffAnalysis {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    /// Required.
    pub task1: StartAIDiffAnalysisTask1,
    /// Required.
    pub task2: StartAIDiffAnalysisTask2,
}
operation! { StartAIDiffAnalysis(task1: StartAIDiffAnalysisTask1, task2: StartAIDiffAnalysisTask2)
    "StartAIDiffAnalysis" -> StartAIDiffAnalysisOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String, 2 "task1" task1,
    3 "task2" task2
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/api/v1/appObserv/aiAnalysis/diffAnalysis", body: BodyStyle::Json, } }

/// In the request of [`StartAIDiffAnalysis`].
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

/// In the request of [`StartAIDiffAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAIDiffAnalysisTask2 {
    /// Required.
    pub analysis_id: Option<String>,
    /// Required.
    pub pids: Option<Vec<String>>,
    /// Required.
    pub step_end: Option<f64>,
    /// Required.
    pub step_start: Option<f64>,
}
input! { StartAIDiffAnalysisTask2(analysis_id: String, pids: Vec<String>, step_end: f64, step_start: f64) {
    0 "analysisId" analysis_id: String, 1 "pids" pids: Vec<String>, 2 "step_end" step_end: f64,
    3 "step_start" step_start: f64
} }

/// Response of [`StartAIDiffAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAIDiffAnalysisOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { StartAIDiffAnalysisOutput {
    0 "code" code: String, 1 "data" data: String, 2 "message" message: String
} }

/// `UninstallAgent` of `sysom` 2023-12-30.
///
/// POST `/api/v1/am/agent/uninstall_agent`. Changes data. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/UninstallAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallAgent {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    /// Required.
    pub agent_id: String,
    /// Required.
    pub agent_version: String,
    /// Required.
    pub instances: Vec<UninstallAgentInstances>,
}
operation! { UninstallAgent(agent_id: String, agent_version: String, instances: Vec<UninstallAgentInstances>)
    "UninstallAgent" -> UninstallAgentOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String, 2 "agent_id" agent_id,
    3 "agent_version" agent_version, 4 "instances" instances
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/api/v1/am/agent/uninstall_agent", body: BodyStyle::Json, } }

/// In the request of [`UninstallAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallAgentInstances {
    /// Required.
    pub instance: Option<String>,
    /// Required.
    pub region: Option<String>,
}
input! { UninstallAgentInstances(instance: String, region: String) {
    0 "instance" instance: String, 1 "region" region: String
} }

/// Response of [`UninstallAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallAgentOutput {
    pub code: Option<String>,
    pub data: Option<UninstallAgentData>,
    pub message: Option<String>,
}
model! { UninstallAgentOutput {
    0 "code" code: String, 1 "data" data: UninstallAgentData, 2 "message" message: String
} }

/// In the response of [`UninstallAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallAgentData {
    pub task_id: Option<String>,
}
model! { UninstallAgentData {
    0 "task_id" task_id: String
} }

/// `UninstallAgentForCluster` of `sysom` 2023-12-30.
///
/// POST `/api/v1/am/agent/uninstall_agent_by_cluster`. Changes data. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/UninstallAgentForCluster>.
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
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/api/v1/am/agent/uninstall_agent_by_cluster", body: BodyStyle::Json, } }

/// Response of [`UninstallAgentForCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallAgentForClusterOutput {
    pub code: Option<String>,
    pub data: Option<UninstallAgentForClusterData>,
    pub message: Option<String>,
}
model! { UninstallAgentForClusterOutput {
    0 "code" code: String, 1 "data" data: UninstallAgentForClusterData, 2 "message" message: String
} }

/// In the response of [`UninstallAgentForCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallAgentForClusterData {
    pub task_id: Option<String>,
}
model! { UninstallAgentForClusterData {
    0 "task_id" task_id: String
} }

/// `UninstallAgentWithType` of `sysom` 2023-12-30.
///
/// POST `/api/v1/am/agent/uninstallAgent`. Changes data. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/UninstallAgentWithType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallAgentWithType {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    /// Required.
    pub agent_id: String,
    /// Required.
    pub agent_version: String,
    pub instance_type: Option<String>,
    /// Required.
    pub instances: Vec<UninstallAgentWithTypeInstances>,
}
operation! {
    UninstallAgentWithType(agent_id: String, agent_version: String, instances: Vec<UninstallAgentWithTypeInstances>)
    "UninstallAgentWithType" -> UninstallAgentWithTypeOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String, 2 "agentId" agent_id,
    3 "agentVersion" agent_version, 4 "instanceType" instance_type: String, 5 "instances" instances
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/api/v1/am/agent/uninstallAgent", body: BodyStyle::Json, } }

/// In the request of [`UninstallAgentWithType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallAgentWithTypeInstances {
    /// Required.
    pub instance: Option<String>,
    /// Required.
    pub region: Option<String>,
}
input! { UninstallAgentWithTypeInstances(instance: String, region: String) {
    0 "instance" instance: String, 1 "region" region: String
} }

/// Response of [`UninstallAgentWithType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallAgentWithTypeOutput {
    pub code: Option<String>,
    pub data: Option<UninstallAgentWithTypeData>,
    pub message: Option<String>,
}
model! { UninstallAgentWithTypeOutput {
    0 "code" code: String, 1 "data" data: UninstallAgentWithTypeData, 2 "message" message: String
} }

/// In the response of [`UninstallAgentWithType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallAgentWithTypeData {
    pub task_id: Option<String>,
}
model! { UninstallAgentWithTypeData {
    0 "taskId" task_id: String
} }

/// Updates alert destination: `UpdateAlertDestination` of `sysom` 2023-12-30.
///
/// PUT `/api/v1/alertPusher/alert/updateDestination`. Changes data. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/UpdateAlertDestination>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertDestination {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub app_id: Option<String>,
    /// Secret.
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
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] { method: "PUT", path: "/api/v1/alertPusher/alert/updateDestination", body: BodyStyle::Json, } }

/// In the request of [`UpdateAlertDestination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertDestinationParams {
    pub email: Option<String>,
    pub phone: Option<String>,
    pub sec: Option<String>,
    /// Secret.
    pub webhook: Option<Secret>,
}
input! { UpdateAlertDestinationParams() {
    0 "email" email: String, 1 "phone" phone: String, 2 "sec" sec: String, 3 "webhook" webhook: Secret
} }

/// Response of [`UpdateAlertDestination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertDestinationOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub message: Option<String>,
}
model! { UpdateAlertDestinationOutput {
    0 "code" code: String, 1 "data" data: Value, 2 "message" message: String
} }

/// Updates alert enabled: `UpdateAlertEnabled` of `sysom` 2023-12-30.
///
/// POST `/api/v1/alertPusher/alert/updateEnabled`. Changes data. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/UpdateAlertEnabled>.
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
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/api/v1/alertPusher/alert/updateEnabled", body: BodyStyle::Json, } }

/// Response of [`UpdateAlertEnabled`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertEnabledOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub message: Option<String>,
}
model! { UpdateAlertEnabledOutput {
    0 "code" code: String, 1 "data" data: Value, 2 "message" message: String
} }

/// Updates alert strategy: `UpdateAlertStrategy` of `sysom` 2023-12-30.
///
/// POST `/api/v1/alertPusher/alert/updateStrategy`. Changes data. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/UpdateAlertStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertStrategy {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    /// Required.
    pub enabled: bool,
    /// Required.
    pub id: i64,
    pub k8s_label: Option<bool>,
    /// Required.
    pub name: String,
    /// Required.
    pub strategy: UpdateAlertStrategyStrategy,
}
operation! { UpdateAlertStrategy(enabled: bool, id: i64, name: String, strategy: UpdateAlertStrategyStrategy)
    "UpdateAlertStrategy" -> UpdateAlertStrategyOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String, 2 "enabled" enabled,
    3 "id" id, 4 "k8sLabel" k8s_label: bool, 5 "name" name, 6 "strategy" strategy
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { path: "/api/v1/alertPusher/alert/updateStrategy", body: BodyStyle::Json, } }

/// In the request of [`UpdateAlertStrategy`].
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

/// Response of [`UpdateAlertStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertStrategyOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub message: Option<String>,
}
model! { UpdateAlertStrategyOutput {
    0 "code" code: String, 1 "data" data: Value, 2 "message" message: String
} }

/// Updates events attention: `UpdateEventsAttention` of `sysom` 2023-12-30.
///
/// POST `/api/v1/openapi/proxy/post/cluster_update_events_attention`. Changes data. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/UpdateEventsAttention>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventsAttention {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    pub mode: Option<i64>,
    pub range: Option<String>,
    /// Required.
    pub uuid: String,
}
operation! { UpdateEventsAttention(uuid: String) "UpdateEventsAttention" -> UpdateEventsAttentionOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String, 2 "mode" mode: i64,
    3 "range" range: String, 4 "uuid" uuid
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/api/v1/openapi/proxy/post/cluster_update_events_attention", body: BodyStyle::Json, } }

/// Response of [`UpdateEventsAttention`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventsAttentionOutput {
    pub code: Option<String>,
    pub data: Option<UpdateEventsAttentionData>,
    pub message: Option<String>,
}
model! { UpdateEventsAttentionOutput {
    0 "code" code: String, 1 "data" data: UpdateEventsAttentionData, 2 "message" message: String
} }

/// In the response of [`UpdateEventsAttention`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventsAttentionData {
    pub mode: Option<i64>,
}
model! { UpdateEventsAttentionData {
    0 "mode" mode: i64
} }

/// Updates func switch record: `UpdateFuncSwitchRecord` of `sysom` 2023-12-30.
///
/// GET `/api/v1/func-switch/update-service-func-switch`. Changes data. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/UpdateFuncSwitchRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFuncSwitchRecord {
    pub x_debug_id: Option<String>,
    /// Required.
    pub channel: String,
    /// Required.
    pub params: UpdateFuncSwitchRecordParams,
    /// Required.
    pub service_name: String,
    pub x_sysom_invoke_source: Option<String>,
}
operation! { UpdateFuncSwitchRecord(channel: String, params: UpdateFuncSwitchRecordParams, service_name: String)
    "UpdateFuncSwitchRecord" -> UpdateFuncSwitchRecordOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "channel" channel, 2 "params" params, 3 "service_name" service_name,
    4 "x-sysom-invoke-source" x_sysom_invoke_source: String
} [
    Mark::new(2, Location::Default, Style::Json)
] { method: "GET", path: "/api/v1/func-switch/update-service-func-switch", } }

/// In the request of [`UpdateFuncSwitchRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFuncSwitchRecordParams {
    pub args: Option<UpdateFuncSwitchRecordArgs>,
    /// Required.
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

/// In the request of [`UpdateFuncSwitchRecord`].
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

/// Response of [`UpdateFuncSwitchRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFuncSwitchRecordOutput {
    pub code: Option<String>,
    pub data: Option<UpdateFuncSwitchRecordData>,
    pub message: Option<String>,
}
model! { UpdateFuncSwitchRecordOutput {
    0 "code" code: String, 1 "data" data: UpdateFuncSwitchRecordData, 2 "message" message: String
} }

/// In the response of [`UpdateFuncSwitchRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFuncSwitchRecordData {
    pub task_id: Option<String>,
}
model! { UpdateFuncSwitchRecordData {
    0 "task_id" task_id: String
} }

/// `UpgradeAgent` of `sysom` 2023-12-30.
///
/// POST `/api/v1/am/agent/upgrade_agent`. Changes data. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/UpgradeAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeAgent {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    /// Required.
    pub agent_id: String,
    /// Required.
    pub agent_version: String,
    /// Required.
    pub instances: Vec<UpgradeAgentInstances>,
}
operation! { UpgradeAgent(agent_id: String, agent_version: String, instances: Vec<UpgradeAgentInstances>)
    "UpgradeAgent" -> UpgradeAgentOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String, 2 "agent_id" agent_id,
    3 "agent_version" agent_version, 4 "instances" instances
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/api/v1/am/agent/upgrade_agent", body: BodyStyle::Json, } }

/// In the request of [`UpgradeAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeAgentInstances {
    /// Required.
    pub instance: Option<String>,
    /// Required.
    pub region: Option<String>,
}
input! { UpgradeAgentInstances(instance: String, region: String) {
    0 "instance" instance: String, 1 "region" region: String
} }

/// Response of [`UpgradeAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeAgentOutput {
    pub code: Option<String>,
    pub data: Option<UpgradeAgentData>,
    pub message: Option<String>,
}
model! { UpgradeAgentOutput {
    0 "code" code: String, 1 "data" data: UpgradeAgentData, 2 "message" message: String
} }

/// In the response of [`UpgradeAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeAgentData {
    pub task_id: Option<String>,
}
model! { UpgradeAgentData {
    0 "task_id" task_id: String
} }

/// `UpgradeAgentForCluster` of `sysom` 2023-12-30.
///
/// POST `/api/v1/am/agent/upgrade_agent_by_cluster`. Changes data. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/UpgradeAgentForCluster>.
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
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/api/v1/am/agent/upgrade_agent_by_cluster", body: BodyStyle::Json, } }

/// Response of [`UpgradeAgentForCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeAgentForClusterOutput {
    pub code: Option<String>,
    pub data: Option<UpgradeAgentForClusterData>,
    pub message: Option<String>,
}
model! { UpgradeAgentForClusterOutput {
    0 "code" code: String, 1 "data" data: UpgradeAgentForClusterData, 2 "message" message: String
} }

/// In the response of [`UpgradeAgentForCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeAgentForClusterData {
    pub task_id: Option<String>,
}
model! { UpgradeAgentForClusterData {
    0 "task_id" task_id: String
} }

/// `UpgradeAgentWithType` of `sysom` 2023-12-30.
///
/// POST `/api/v1/am/agent/upgradeAgent`. Changes data. See
/// <https://api.alibabacloud.com/document/SysOM/2023-12-30/UpgradeAgentWithType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeAgentWithType {
    pub x_debug_id: Option<String>,
    pub x_sysom_invoke_source: Option<String>,
    /// Required.
    pub agent_id: String,
    /// Required.
    pub agent_version: String,
    pub instance_type: Option<String>,
    /// Required.
    pub instances: Vec<UpgradeAgentWithTypeInstances>,
}
operation! {
    UpgradeAgentWithType(agent_id: String, agent_version: String, instances: Vec<UpgradeAgentWithTypeInstances>)
    "UpgradeAgentWithType" -> UpgradeAgentWithTypeOutput {
    0 "X-Debug-Id" x_debug_id: String, 1 "x-sysom-invoke-source" x_sysom_invoke_source: String, 2 "agentId" agent_id,
    3 "agentVersion" agent_version, 4 "instanceType" instance_type: String, 5 "instances" instances
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/api/v1/am/agent/upgradeAgent", body: BodyStyle::Json, } }

/// In the request of [`UpgradeAgentWithType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeAgentWithTypeInstances {
    /// Required.
    pub instance: Option<String>,
    /// Required.
    pub region: Option<String>,
}
input! { UpgradeAgentWithTypeInstances(instance: String, region: String) {
    0 "instance" instance: String, 1 "region" region: String
} }

/// Response of [`UpgradeAgentWithType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeAgentWithTypeOutput {
    pub code: Option<String>,
    pub data: Option<UpgradeAgentWithTypeData>,
    pub message: Option<String>,
}
model! { UpgradeAgentWithTypeOutput {
    0 "code" code: String, 1 "data" data: UpgradeAgentWithTypeData, 2 "message" message: String
} }

/// In the response of [`UpgradeAgentWithType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeAgentWithTypeData {
    pub task_id: Option<String>,
}
model! { UpgradeAgentWithTypeData {
    0 "taskId" task_id: String
} }

#[cfg(feature = "unstable-registry")]
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
