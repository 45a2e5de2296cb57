//! `paiflow` of Alibaba Cloud, API version 2021-02-02.
//!
//! Endpoint: a table of 8 regions, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/PAIFlow/2021-02-02/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, paiflow::ListPipelineRuns};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListPipelineRuns::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "paiflow.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "paiflow.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "paiflow.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "paiflow.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "paiflow.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "paiflow.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "paiflow.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "paiflow.cn-wulanchabu.aliyuncs.com"),
    ],
    &[
        ("ap-south-1", "paiflow-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "paiflow-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "paiflow-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "paiflow-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "paiflow-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "paiflow-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "paiflow-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "paiflow-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "paiflow-vpc.cn-wulanchabu.aliyuncs.com"),
        ("eu-central-1", "paiflow-vpc.eu-central-1.aliyuncs.com"),
        ("us-east-1", "paiflow-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "paiflow-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "paiflow",
    "2021-02-02",
    "paiflow",
    &ENDPOINTS,
);

/// Creates pipeline: `CreatePipeline` of `paiflow` 2021-02-02.
///
/// POST `/api/v1/pipelines`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIFlow/2021-02-02/CreatePipeline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipeline {
    /// Required.
    pub manifest: String,
    /// Required.
    pub workspace_id: String,
}
operation! { CreatePipeline(manifest: String, workspace_id: String) "CreatePipeline" -> CreatePipelineOutput {
    0 "Manifest" manifest, 1 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/api/v1/pipelines", body: BodyStyle::Json, } }

/// Response of [`CreatePipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineOutput {
    pub pipeline_id: Option<String>,
}
model! { CreatePipelineOutput {
    0 "PipelineId" pipeline_id: String
} }

/// Creates pipeline run: `CreatePipelineRun` of `paiflow` 2021-02-02.
///
/// POST `/api/v1/pipelineruns`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIFlow/2021-02-02/CreatePipelineRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineRun {
    pub accessibility: Option<String>,
    pub arguments: Option<String>,
    pub name: Option<String>,
    pub no_confirm_required: Option<bool>,
    pub options: Option<String>,
    pub pipeline_id: Option<String>,
    pub pipeline_manifest: Option<String>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { CreatePipelineRun(workspace_id: String) "CreatePipelineRun" -> CreatePipelineRunOutput {
    0 "Accessibility" accessibility: String, 1 "Arguments" arguments: String, 2 "Name" name: String,
    3 "NoConfirmRequired" no_confirm_required: bool, 4 "Options" options: String, 5 "PipelineId" pipeline_id: String,
    6 "PipelineManifest" pipeline_manifest: String, 7 "SourceId" source_id: String, 8 "SourceType" source_type: String,
    9 "WorkspaceId" workspace_id
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
] { path: "/api/v1/pipelineruns", body: BodyStyle::Json, } }

/// Response of [`CreatePipelineRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineRunOutput {
    pub pipeline_run_id: Option<String>,
}
model! { CreatePipelineRunOutput {
    0 "PipelineRunId" pipeline_run_id: String
} }

/// Deletes pipeline: `DeletePipeline` of `paiflow` 2021-02-02.
///
/// DELETE `/api/v1/pipelines/{PipelineId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIFlow/2021-02-02/DeletePipeline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePipeline {
    /// Required.
    pub pipeline_id: String,
}
operation! { DeletePipeline(pipeline_id: String) "DeletePipeline" -> Empty {
    0 "PipelineId" pipeline_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/pipelines/{PipelineId}", } }

/// Response of [`DeletePipeline`]: empty.
pub type DeletePipelineOutput = Empty;

/// Deletes pipeline run: `DeletePipelineRun` of `paiflow` 2021-02-02.
///
/// DELETE `/api/v1/pipelineruns/{PipelineRunId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIFlow/2021-02-02/DeletePipelineRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePipelineRun {
    /// Required.
    pub pipeline_run_id: String,
}
operation! { DeletePipelineRun(pipeline_run_id: String) "DeletePipelineRun" -> Empty {
    0 "PipelineRunId" pipeline_run_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/pipelineruns/{PipelineRunId}", } }

/// Response of [`DeletePipelineRun`]: empty.
pub type DeletePipelineRunOutput = Empty;

/// Gets pipeline: `GetPipeline` of `paiflow` 2021-02-02.
///
/// GET `/api/v1/pipelines/{PipelineId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PAIFlow/2021-02-02/GetPipeline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipeline {
    /// Required.
    pub pipeline_id: String,
}
operation! { GetPipeline(pipeline_id: String) "GetPipeline" -> GetPipelineOutput {
    0 "PipelineId" pipeline_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/pipelines/{PipelineId}", } }

/// Response of [`GetPipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineOutput {
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub identifier: Option<String>,
    pub manifest: Option<String>,
    pub pipeline_id: Option<String>,
    pub provider: Option<String>,
    pub uuid: Option<String>,
    pub version: Option<String>,
    pub workspace_id: Option<String>,
}
model! { GetPipelineOutput {
    0 "GmtCreateTime" gmt_create_time: String, 1 "GmtModifiedTime" gmt_modified_time: String,
    2 "Identifier" identifier: String, 3 "Manifest" manifest: String, 4 "PipelineId" pipeline_id: String,
    5 "Provider" provider: String, 6 "Uuid" uuid: String, 7 "Version" version: String,
    8 "WorkspaceId" workspace_id: String
} }

/// Gets pipeline run: `GetPipelineRun` of `paiflow` 2021-02-02.
///
/// GET `/api/v1/pipelineruns/{PipelineRunId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PAIFlow/2021-02-02/GetPipelineRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRun {
    pub manifest_type: Option<String>,
    pub token_id: Option<String>,
    pub verbose: Option<bool>,
    /// Required.
    pub pipeline_run_id: String,
}
operation! { GetPipelineRun(pipeline_run_id: String) "GetPipelineRun" -> GetPipelineRunOutput {
    0 "ManifestType" manifest_type: String, 1 "TokenId" token_id: String, 2 "Verbose" verbose: bool,
    3 "PipelineRunId" pipeline_run_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/pipelineruns/{PipelineRunId}", } }

/// Response of [`GetPipelineRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRunOutput {
    pub accessibility: Option<String>,
    pub arguments: Option<String>,
    pub duration: Option<i64>,
    pub finished_at: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub manifest: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub node_id: Option<String>,
    pub options: Option<String>,
    pub parent_user_id: Option<String>,
    pub pipeline_id: Option<String>,
    pub pipeline_run_id: Option<String>,
    pub pipeline_run_uri: Option<String>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    pub started_at: Option<String>,
    pub status: Option<String>,
    pub user_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { GetPipelineRunOutput {
    0 "Accessibility" accessibility: String, 1 "Arguments" arguments: String, 2 "Duration" duration: i64,
    3 "FinishedAt" finished_at: String, 4 "GmtCreateTime" gmt_create_time: String,
    5 "GmtModifiedTime" gmt_modified_time: String, 6 "Manifest" manifest: String, 7 "Message" message: String,
    8 "Name" name: String, 9 "NodeId" node_id: String, 10 "Options" options: String,
    11 "ParentUserId" parent_user_id: String, 12 "PipelineId" pipeline_id: String,
    13 "PipelineRunId" pipeline_run_id: String, 14 "PipelineRunUri" pipeline_run_uri: String,
    15 "SourceId" source_id: String, 16 "SourceType" source_type: String, 17 "StartedAt" started_at: String,
    18 "Status" status: String, 19 "UserId" user_id: String, 20 "WorkspaceId" workspace_id: String
} }

/// Gets pipeline run node: `GetPipelineRunNode` of `paiflow` 2021-02-02.
///
/// GET `/api/v1/pipelineruns/{PipelineRunId}/nodes/{NodeId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PAIFlow/2021-02-02/GetPipelineRunNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRunNode {
    pub depth: Option<i64>,
    pub token_id: Option<String>,
    pub r#type: Option<String>,
    /// Required.
    pub pipeline_run_id: String,
    /// Required.
    pub node_id: String,
}
operation! { GetPipelineRunNode(pipeline_run_id: String, node_id: String)
    "GetPipelineRunNode" -> GetPipelineRunNodeOutput {
    0 "Depth" depth: i64, 1 "TokenId" token_id: String, 2 "Type" r#type: String, 3 "PipelineRunId" pipeline_run_id,
    4 "NodeId" node_id
} [
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/pipelineruns/{PipelineRunId}/nodes/{NodeId}", } }

/// Response of [`GetPipelineRunNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRunNodeOutput {
    pub api_version: Option<String>,
    pub metadata: Option<GetPipelineRunNodeMetadata>,
    pub spec: Option<GetPipelineRunNodeSpec>,
    pub status_info: Option<GetPipelineRunNodeStatusInfo>,
}
model! { GetPipelineRunNodeOutput {
    0 "ApiVersion" api_version: String, 1 "Metadata" metadata: GetPipelineRunNodeMetadata,
    2 "Spec" spec: GetPipelineRunNodeSpec, 3 "StatusInfo" status_info: GetPipelineRunNodeStatusInfo
} }

/// In the response of [`GetPipelineRunNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRunNodeMetadata {
    pub display_name: Option<String>,
    pub identifier: Option<String>,
    pub name: Option<String>,
    pub node_id: Option<String>,
    pub node_type: Option<String>,
    pub provider: Option<String>,
    pub related_node_ids: Vec<String>,
    pub version: Option<String>,
}
model! { GetPipelineRunNodeMetadata {
    0 "DisplayName" display_name: String, 1 "Identifier" identifier: String, 2 "Name" name: String,
    3 "NodeId" node_id: String, 4 "NodeType" node_type: String, 5 "Provider" provider: String,
    6 "RelatedNodeIds" related_node_ids: Vec<String>, 7 "Version" version: String
} }

/// In the response of [`GetPipelineRunNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRunNodeSpec {
    pub dependencies: Vec<String>,
    pub has_pipelines: Option<bool>,
    pub inputs: Option<GetPipelineRunNodeInputs>,
    pub outputs: Option<GetPipelineRunNodeOutputs>,
    pub parallelism: Option<i64>,
    pub pipelines: Vec<BTreeMap<String, Value>>,
    pub when: Option<String>,
    pub with_items: Vec<String>,
    pub with_param: Option<String>,
    pub with_sequence: Option<GetPipelineRunNodeWithSequence>,
}
model! { GetPipelineRunNodeSpec {
    0 "Dependencies" dependencies: Vec<String>, 1 "HasPipelines" has_pipelines: bool,
    2 "Inputs" inputs: GetPipelineRunNodeInputs, 3 "Outputs" outputs: GetPipelineRunNodeOutputs,
    4 "Parallelism" parallelism: i64, 5 "Pipelines" pipelines: Vec<BTreeMap<String, Value>>, 6 "When" when: String,
    7 "WithItems" with_items: Vec<String>, 8 "WithParam" with_param: String,
    9 "WithSequence" with_sequence: GetPipelineRunNodeWithSequence
} }

/// In the response of [`GetPipelineRunNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRunNodeInputs {
    pub artifacts: Vec<BTreeMap<String, Value>>,
    pub parameters: Vec<BTreeMap<String, Value>>,
}
model! { GetPipelineRunNodeInputs {
    0 "Artifacts" artifacts: Vec<BTreeMap<String, Value>>, 1 "Parameters" parameters: Vec<BTreeMap<String, Value>>
} }

/// In the response of [`GetPipelineRunNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRunNodeOutputs {
    pub artifacts: Vec<BTreeMap<String, Value>>,
    pub parameters: Vec<BTreeMap<String, Value>>,
}
model! { GetPipelineRunNodeOutputs {
    0 "Artifacts" artifacts: Vec<BTreeMap<String, Value>>, 1 "Parameters" parameters: Vec<BTreeMap<String, Value>>
} }

/// In the response of [`GetPipelineRunNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRunNodeWithSequence {
    pub end: Option<i64>,
    pub format: Option<String>,
    pub start: Option<i64>,
}
model! { GetPipelineRunNodeWithSequence {
    0 "End" end: i64, 1 "Format" format: String, 2 "Start" start: i64
} }

/// In the response of [`GetPipelineRunNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRunNodeStatusInfo {
    pub conditions: Vec<BTreeMap<String, Value>>,
    pub finished_at: Option<String>,
    pub progress: Option<String>,
    pub started_at: Option<String>,
    pub status: Option<String>,
}
model! { GetPipelineRunNodeStatusInfo {
    0 "Conditions" conditions: Vec<BTreeMap<String, Value>>, 1 "FinishedAt" finished_at: String,
    2 "Progress" progress: String, 3 "StartedAt" started_at: String, 4 "Status" status: String
} }

/// Lists pipeline run node logs: `ListPipelineRunNodeLogs` of `paiflow` 2021-02-02.
///
/// GET `/api/v1/pipelineruns/{PipelineRunId}/nodes/{NodeId}/logs`. Reads only. Pages by offset (`Offset`). See
/// <https://api.alibabacloud.com/document/PAIFlow/2021-02-02/ListPipelineRunNodeLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunNodeLogs {
    pub from_time_in_seconds: Option<i64>,
    pub keyword: Option<String>,
    pub offset: Option<i64>,
    pub page_size: Option<i64>,
    pub reverse: Option<bool>,
    pub to_time_in_seconds: Option<i64>,
    pub token_id: Option<String>,
    /// Required.
    pub pipeline_run_id: String,
    /// Required.
    pub node_id: String,
}
operation! { ListPipelineRunNodeLogs(pipeline_run_id: String, node_id: String)
    "ListPipelineRunNodeLogs" -> ListPipelineRunNodeLogsOutput {
    0 "FromTimeInSeconds" from_time_in_seconds: i64, 1 "Keyword" keyword: String, 2 "Offset" offset: i64,
    3 "PageSize" page_size: i64, 4 "Reverse" reverse: bool, 5 "ToTimeInSeconds" to_time_in_seconds: i64,
    6 "TokenId" token_id: String, 7 "PipelineRunId" pipeline_run_id, 8 "NodeId" node_id
} [
    Mark::new(7, Location::Path, Style::None),
    Mark::new(8, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/pipelineruns/{PipelineRunId}/nodes/{NodeId}/logs", } }
paged! { ListPipelineRunNodeLogs: String = Offset "Offset", "Logs" logs, total "TotalCount" }

/// Response of [`ListPipelineRunNodeLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunNodeLogsOutput {
    pub logs: Vec<String>,
    pub total_count: Option<i64>,
}
model! { ListPipelineRunNodeLogsOutput {
    0 "Logs" logs: Vec<String>, 1 "TotalCount" total_count: i64
} }

/// Lists pipeline run node outputs: `ListPipelineRunNodeOutputs` of `paiflow` 2021-02-02.
///
/// GET `/api/v1/pipelineruns/{PipelineRunId}/nodes/{NodeId}/outputs`. Reads only. Pages by page number (`PageNumber`).
/// See <https://api.alibabacloud.com/document/PAIFlow/2021-02-02/ListPipelineRunNodeOutputs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunNodeOutputs {
    /// Required. 1 to 99999.
    pub depth: i64,
    pub name: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub token_id: Option<String>,
    pub r#type: Option<String>,
    /// Required.
    pub pipeline_run_id: String,
    /// Required.
    pub node_id: String,
}
operation! { ListPipelineRunNodeOutputs(depth: i64, pipeline_run_id: String, node_id: String)
    "ListPipelineRunNodeOutputs" -> ListPipelineRunNodeOutputsOutput {
    0 "Depth" depth, 1 "Name" name: String, 2 "Order" order: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "SortBy" sort_by: String, 6 "TokenId" token_id: String, 7 "Type" r#type: String,
    8 "PipelineRunId" pipeline_run_id, 9 "NodeId" node_id
} [
    Mark::new(8, Location::Path, Style::None),
    Mark::new(9, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/pipelineruns/{PipelineRunId}/nodes/{NodeId}/outputs", } }
paged! { ListPipelineRunNodeOutputs: ListPipelineRunNodeOutputsOutputs =
    Number "PageNumber", "Outputs" outputs, total "TotalCount" }

/// Response of [`ListPipelineRunNodeOutputs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunNodeOutputsOutput {
    pub outputs: Vec<ListPipelineRunNodeOutputsOutputs>,
    pub total_count: Option<i64>,
}
model! { ListPipelineRunNodeOutputsOutput {
    0 "Outputs" outputs: Vec<ListPipelineRunNodeOutputsOutputs>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListPipelineRunNodeOutputs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunNodeOutputsOutputs {
    pub expandable_artifact_name: Option<String>,
    pub expanded_artifact_index: Option<i64>,
    pub gmt_create_time: Option<String>,
    pub id: Option<String>,
    pub info: BTreeMap<String, Value>,
    pub name: Option<String>,
    pub node_id: Option<String>,
    pub producer: Option<String>,
    pub r#type: Option<String>,
}
model! { ListPipelineRunNodeOutputsOutputs {
    0 "ExpandableArtifactName" expandable_artifact_name: String, 1 "ExpandedArtifactIndex" expanded_artifact_index: i64,
    2 "GmtCreateTime" gmt_create_time: String, 3 "Id" id: String, 4 "Info" info: BTreeMap<String, Value>,
    5 "Name" name: String, 6 "NodeId" node_id: String, 7 "Producer" producer: String, 8 "Type" r#type: String
} }

/// Lists pipeline run node status: `ListPipelineRunNodeStatus` of `paiflow` 2021-02-02.
///
/// GET `/api/v1/pipelineruns/{PipelineRunId}/nodes/{NodeId}/status`. Reads only. See
/// <https://api.alibabacloud.com/document/PAIFlow/2021-02-02/ListPipelineRunNodeStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunNodeStatus {
    pub depth: Option<i64>,
    pub token_id: Option<String>,
    pub r#type: Option<String>,
    /// Required.
    pub pipeline_run_id: String,
    /// Required.
    pub node_id: String,
}
operation! { ListPipelineRunNodeStatus(pipeline_run_id: String, node_id: String)
    "ListPipelineRunNodeStatus" -> ListPipelineRunNodeStatusOutput {
    0 "Depth" depth: i64, 1 "TokenId" token_id: String, 2 "Type" r#type: String, 3 "PipelineRunId" pipeline_run_id,
    4 "NodeId" node_id
} [
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/pipelineruns/{PipelineRunId}/nodes/{NodeId}/status", } }

/// Response of [`ListPipelineRunNodeStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunNodeStatusOutput {
    pub status: Vec<ListPipelineRunNodeStatusStatus>,
}
model! { ListPipelineRunNodeStatusOutput {
    0 "Status" status: Vec<ListPipelineRunNodeStatusStatus>
} }

/// In the response of [`ListPipelineRunNodeStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunNodeStatusStatus {
    pub finished_at: Option<String>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub runtime_info: Option<String>,
    pub started_at: Option<String>,
    pub status: Option<String>,
}
model! { ListPipelineRunNodeStatusStatus {
    0 "FinishedAt" finished_at: String, 1 "NodeId" node_id: String, 2 "NodeName" node_name: String,
    3 "RuntimeInfo" runtime_info: String, 4 "StartedAt" started_at: String, 5 "Status" status: String
} }

/// Lists pipeline runs: `ListPipelineRuns` of `paiflow` 2021-02-02.
///
/// GET `/api/v1/pipelineruns`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PAIFlow/2021-02-02/ListPipelineRuns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRuns {
    pub name: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub pipeline_ids: Option<String>,
    pub pipeline_run_id: Option<String>,
    pub sort_by: Option<String>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    pub status: Option<String>,
    pub user_id: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { ListPipelineRuns() "ListPipelineRuns" -> ListPipelineRunsOutput {
    0 "Name" name: String, 1 "Order" order: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "PipelineIds" pipeline_ids: String, 5 "PipelineRunId" pipeline_run_id: String, 6 "SortBy" sort_by: String,
    7 "SourceId" source_id: String, 8 "SourceType" source_type: String, 9 "Status" status: String,
    10 "UserId" user_id: String, 11 "WorkspaceId" workspace_id: String
} { method: "GET", path: "/api/v1/pipelineruns", } }
paged! { ListPipelineRuns: ListPipelineRunsPipelineRuns =
    Number "PageNumber", "PipelineRuns" pipeline_runs, total "TotalCount" }

/// Response of [`ListPipelineRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunsOutput {
    pub pipeline_runs: Vec<ListPipelineRunsPipelineRuns>,
    pub total_count: Option<i64>,
}
model! { ListPipelineRunsOutput {
    0 "PipelineRuns" pipeline_runs: Vec<ListPipelineRunsPipelineRuns>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListPipelineRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunsPipelineRuns {
    pub accessibility: Option<String>,
    pub duration: Option<i64>,
    pub finished_at: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub node_id: Option<String>,
    pub parent_user_id: Option<String>,
    pub pipeline_id: Option<String>,
    pub pipeline_run_id: Option<String>,
    pub pipeline_run_uri: Option<String>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    pub started_at: Option<String>,
    pub status: Option<String>,
    pub user_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { ListPipelineRunsPipelineRuns {
    0 "Accessibility" accessibility: String, 1 "Duration" duration: i64, 2 "FinishedAt" finished_at: String,
    3 "GmtCreateTime" gmt_create_time: String, 4 "GmtModifiedTime" gmt_modified_time: String,
    5 "Message" message: String, 6 "Name" name: String, 7 "NodeId" node_id: String,
    8 "ParentUserId" parent_user_id: String, 9 "PipelineId" pipeline_id: String,
    10 "PipelineRunId" pipeline_run_id: String, 11 "PipelineRunUri" pipeline_run_uri: String,
    12 "SourceId" source_id: String, 13 "SourceType" source_type: String, 14 "StartedAt" started_at: String,
    15 "Status" status: String, 16 "UserId" user_id: String, 17 "WorkspaceId" workspace_id: String
} }

/// Lists pipeline runs status: `ListPipelineRunsStatus` of `paiflow` 2021-02-02.
///
/// PUT `/api/v1/pipelineruns`. Reads only. See
/// <https://api.alibabacloud.com/document/PAIFlow/2021-02-02/ListPipelineRunsStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunsStatus {
    pub nodes: Option<Vec<ListPipelineRunsStatusNodes>>,
    pub output_type: Option<String>,
    pub pipeline_runs: Option<Vec<String>>,
    pub workspace_id: Option<String>,
}
operation! { ListPipelineRunsStatus() "ListPipelineRunsStatus" -> ListPipelineRunsStatusOutput {
    0 "Nodes" nodes: Vec<ListPipelineRunsStatusNodes>, 1 "OutputType" output_type: String,
    2 "PipelineRuns" pipeline_runs: Vec<String>, 3 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { method: "PUT", path: "/api/v1/pipelineruns", body: BodyStyle::Json, } }

/// In the request of [`ListPipelineRunsStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunsStatusNodes {
    pub node_id: Option<String>,
    pub pipeline_run_id: Option<String>,
}
input! { ListPipelineRunsStatusNodes() {
    0 "NodeId" node_id: String, 1 "PipelineRunId" pipeline_run_id: String
} }

/// Response of [`ListPipelineRunsStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunsStatusOutput {
    pub nodes: Vec<ListPipelineRunsStatusNodes2>,
    pub outputs: Vec<ListPipelineRunsStatusOutputs>,
    pub pipeline_runs: Vec<ListPipelineRunsStatusPipelineRuns>,
}
model! { ListPipelineRunsStatusOutput {
    0 "Nodes" nodes: Vec<ListPipelineRunsStatusNodes2>, 1 "Outputs" outputs: Vec<ListPipelineRunsStatusOutputs>,
    2 "PipelineRuns" pipeline_runs: Vec<ListPipelineRunsStatusPipelineRuns>
} }

/// In the response of [`ListPipelineRunsStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunsStatusNodes2 {
    pub finished_at: Option<String>,
    pub input_artifact_archived: Option<bool>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub output_artifact_archived: Option<bool>,
    pub pipeline_run_id: Option<String>,
    pub started_at: Option<String>,
    pub status: Option<String>,
}
model! { ListPipelineRunsStatusNodes2 {
    0 "FinishedAt" finished_at: String, 1 "InputArtifactArchived" input_artifact_archived: bool,
    2 "NodeId" node_id: String, 3 "NodeName" node_name: String,
    4 "OutputArtifactArchived" output_artifact_archived: bool, 5 "PipelineRunId" pipeline_run_id: String,
    6 "StartedAt" started_at: String, 7 "Status" status: String
} }

/// In the response of [`ListPipelineRunsStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunsStatusOutputs {
    pub expandable_artifact_name: Option<String>,
    pub expanded_artifact_index: Option<i64>,
    pub gmt_create_time: Option<String>,
    pub id: Option<String>,
    pub metadata: BTreeMap<String, Value>,
    pub name: Option<String>,
    pub node_id: Option<String>,
    pub pipeline_run_id: Option<String>,
    pub producer: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { ListPipelineRunsStatusOutputs {
    0 "ExpandableArtifactName" expandable_artifact_name: String, 1 "ExpandedArtifactIndex" expanded_artifact_index: i64,
    2 "GmtCreateTime" gmt_create_time: String, 3 "Id" id: String, 4 "Metadata" metadata: BTreeMap<String, Value>,
    5 "Name" name: String, 6 "NodeId" node_id: String, 7 "PipelineRunId" pipeline_run_id: String,
    8 "Producer" producer: String, 9 "Type" r#type: String, 10 "Value" value: String
} }

/// In the response of [`ListPipelineRunsStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunsStatusPipelineRuns {
    pub is_deleted: Option<bool>,
    pub name: Option<String>,
    pub node_id: Option<String>,
    pub parent_user_id: Option<String>,
    pub pipeline_run_id: Option<String>,
    pub source_id: Option<String>,
    pub status: Option<String>,
    pub user_id: Option<String>,
}
model! { ListPipelineRunsStatusPipelineRuns {
    0 "IsDeleted" is_deleted: bool, 1 "Name" name: String, 2 "NodeId" node_id: String,
    3 "ParentUserId" parent_user_id: String, 4 "PipelineRunId" pipeline_run_id: String, 5 "SourceId" source_id: String,
    6 "Status" status: String, 7 "UserId" user_id: String
} }

/// Lists pipelines: `ListPipelines` of `paiflow` 2021-02-02.
///
/// GET `/api/v1/pipelines`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PAIFlow/2021-02-02/ListPipelines>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelines {
    pub fuzzy_matching: Option<bool>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub pipeline_identifier: Option<String>,
    pub pipeline_provider: Option<String>,
    pub pipeline_version: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { ListPipelines() "ListPipelines" -> ListPipelinesOutput {
    0 "FuzzyMatching" fuzzy_matching: bool, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "PipelineIdentifier" pipeline_identifier: String, 4 "PipelineProvider" pipeline_provider: String,
    5 "PipelineVersion" pipeline_version: String, 6 "WorkspaceId" workspace_id: String
} { method: "GET", path: "/api/v1/pipelines", } }
paged! { ListPipelines: ListPipelinesPipelines = Number "PageNumber", "Pipelines" pipelines, total "TotalCount" }

/// Response of [`ListPipelines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelinesOutput {
    pub pipelines: Vec<ListPipelinesPipelines>,
    pub total_count: Option<i64>,
}
model! { ListPipelinesOutput {
    0 "Pipelines" pipelines: Vec<ListPipelinesPipelines>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListPipelines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelinesPipelines {
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub identifier: Option<String>,
    pub pipeline_id: Option<String>,
    pub provider: Option<String>,
    pub uuid: Option<String>,
    pub version: Option<String>,
    pub workspace_id: Option<String>,
}
model! { ListPipelinesPipelines {
    0 "GmtCreateTime" gmt_create_time: String, 1 "GmtModifiedTime" gmt_modified_time: String,
    2 "Identifier" identifier: String, 3 "PipelineId" pipeline_id: String, 4 "Provider" provider: String,
    5 "Uuid" uuid: String, 6 "Version" version: String, 7 "WorkspaceId" workspace_id: String
} }

/// `RerunPipelineRun` of `paiflow` 2021-02-02.
///
/// PUT `/api/v1/pipelineruns/{PipelineRunId}/rerun`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIFlow/2021-02-02/RerunPipelineRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RerunPipelineRun {
    /// Required.
    pub pipeline_run_id: String,
}
operation! { RerunPipelineRun(pipeline_run_id: String) "RerunPipelineRun" -> Empty {
    0 "PipelineRunId" pipeline_run_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/pipelineruns/{PipelineRunId}/rerun", } }

/// Response of [`RerunPipelineRun`]: empty.
pub type RerunPipelineRunOutput = Empty;

/// Starts pipeline run: `StartPipelineRun` of `paiflow` 2021-02-02.
///
/// PUT `/api/v1/pipelineruns/{PipelineRunId}/start`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIFlow/2021-02-02/StartPipelineRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPipelineRun {
    /// Required.
    pub pipeline_run_id: String,
}
operation! { StartPipelineRun(pipeline_run_id: String) "StartPipelineRun" -> Empty {
    0 "PipelineRunId" pipeline_run_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/pipelineruns/{PipelineRunId}/start", } }

/// Response of [`StartPipelineRun`]: empty.
pub type StartPipelineRunOutput = Empty;

/// `TerminatePipelineRun` of `paiflow` 2021-02-02.
///
/// PUT `/api/v1/pipelineruns/{PipelineRunId}/termination`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIFlow/2021-02-02/TerminatePipelineRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminatePipelineRun {
    /// Required.
    pub pipeline_run_id: String,
}
operation! { TerminatePipelineRun(pipeline_run_id: String) "TerminatePipelineRun" -> Empty {
    0 "PipelineRunId" pipeline_run_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/pipelineruns/{PipelineRunId}/termination", } }

/// Response of [`TerminatePipelineRun`]: empty.
pub type TerminatePipelineRunOutput = Empty;

/// Updates pipeline: `UpdatePipeline` of `paiflow` 2021-02-02.
///
/// PUT `/api/v1/pipelines/{PipelineId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIFlow/2021-02-02/UpdatePipeline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipeline {
    /// Required.
    pub manifest: String,
    /// Required.
    pub pipeline_id: String,
}
operation! { UpdatePipeline(manifest: String, pipeline_id: String) "UpdatePipeline" -> Empty {
    0 "Manifest" manifest, 1 "PipelineId" pipeline_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/pipelines/{PipelineId}", body: BodyStyle::Json, } }

/// Response of [`UpdatePipeline`]: empty.
pub type UpdatePipelineOutput = Empty;

/// Updates pipeline run: `UpdatePipelineRun` of `paiflow` 2021-02-02.
///
/// PUT `/api/v1/pipelineruns/{PipelineRunId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIFlow/2021-02-02/UpdatePipelineRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelineRun {
    /// Required.
    pub name: String,
    /// Required.
    pub pipeline_run_id: String,
}
operation! { UpdatePipelineRun(name: String, pipeline_run_id: String) "UpdatePipelineRun" -> Empty {
    0 "Name" name, 1 "PipelineRunId" pipeline_run_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/pipelineruns/{PipelineRunId}", body: BodyStyle::Json, } }

/// Response of [`UpdatePipelineRun`]: empty.
pub type UpdatePipelineRunOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    CreatePipeline, CreatePipelineRun, DeletePipeline, DeletePipelineRun, GetPipeline, GetPipelineRun,
    GetPipelineRunNode, ListPipelineRunNodeLogs, ListPipelineRunNodeOutputs, ListPipelineRunNodeStatus,
    ListPipelineRuns, ListPipelineRunsStatus, ListPipelines, RerunPipelineRun, StartPipelineRun, TerminatePipelineRun,
    UpdatePipeline, UpdatePipelineRun
}
