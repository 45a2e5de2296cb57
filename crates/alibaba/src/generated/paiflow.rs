//! `paiflow` 2021-02-02.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-southeast-1", "paiflow.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "paiflow.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "paiflow.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "paiflow.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "paiflow.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "paiflow.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "paiflow.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "paiflow.cn-wulanchabu.aliyuncs.com"),
    ],
    vpc: &[
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
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service = Service { name: "paiflow", version: "2021-02-02", code: "paiflow", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipeline {
    pub manifest: String,
    pub workspace_id: String,
}
operation! { CreatePipeline(manifest: String, workspace_id: String) "CreatePipeline" -> CreatePipelineOutput {
    0 "Manifest" manifest, 1 "WorkspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/api/v1/pipelines", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineOutput {
    pub pipeline_id: Option<String>,
}
model! { CreatePipelineOutput {
    0 "PipelineId" pipeline_id
} }

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
    pub workspace_id: String,
}
operation! { CreatePipelineRun(workspace_id: String) "CreatePipelineRun" -> CreatePipelineRunOutput {
    0 "Accessibility" accessibility: String, 1 "Arguments" arguments: String, 2 "Name" name: String,
    3 "NoConfirmRequired" no_confirm_required: bool, 4 "Options" options: String, 5 "PipelineId" pipeline_id: String,
    6 "PipelineManifest" pipeline_manifest: String, 7 "SourceId" source_id: String, 8 "SourceType" source_type: String,
    9 "WorkspaceId" workspace_id
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
] { path: "/api/v1/pipelineruns", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineRunOutput {
    pub pipeline_run_id: Option<String>,
}
model! { CreatePipelineRunOutput {
    0 "PipelineRunId" pipeline_run_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePipeline {
    pub pipeline_id: String,
}
operation! { DeletePipeline(pipeline_id: String) "DeletePipeline" -> Empty {
    0 "PipelineId" pipeline_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/pipelines/{PipelineId}", } }

pub type DeletePipelineOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePipelineRun {
    pub pipeline_run_id: String,
}
operation! { DeletePipelineRun(pipeline_run_id: String) "DeletePipelineRun" -> Empty {
    0 "PipelineRunId" pipeline_run_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/pipelineruns/{PipelineRunId}", } }

pub type DeletePipelineRunOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipeline {
    pub pipeline_id: String,
}
operation! { GetPipeline(pipeline_id: String) "GetPipeline" -> GetPipelineOutput {
    0 "PipelineId" pipeline_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/pipelines/{PipelineId}", } }

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
    0 "GmtCreateTime" gmt_create_time, 1 "GmtModifiedTime" gmt_modified_time, 2 "Identifier" identifier,
    3 "Manifest" manifest, 4 "PipelineId" pipeline_id, 5 "Provider" provider, 6 "Uuid" uuid, 7 "Version" version,
    8 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRun {
    pub manifest_type: Option<String>,
    pub token_id: Option<String>,
    pub verbose: Option<bool>,
    pub pipeline_run_id: String,
}
operation! { GetPipelineRun(pipeline_run_id: String) "GetPipelineRun" -> GetPipelineRunOutput {
    0 "ManifestType" manifest_type: String, 1 "TokenId" token_id: String, 2 "Verbose" verbose: bool,
    3 "PipelineRunId" pipeline_run_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/pipelineruns/{PipelineRunId}", } }

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
    0 "Accessibility" accessibility, 1 "Arguments" arguments, 2 "Duration" duration, 3 "FinishedAt" finished_at,
    4 "GmtCreateTime" gmt_create_time, 5 "GmtModifiedTime" gmt_modified_time, 6 "Manifest" manifest,
    7 "Message" message, 8 "Name" name, 9 "NodeId" node_id, 10 "Options" options, 11 "ParentUserId" parent_user_id,
    12 "PipelineId" pipeline_id, 13 "PipelineRunId" pipeline_run_id, 14 "PipelineRunUri" pipeline_run_uri,
    15 "SourceId" source_id, 16 "SourceType" source_type, 17 "StartedAt" started_at, 18 "Status" status,
    19 "UserId" user_id, 20 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRunNode {
    pub depth: Option<i64>,
    pub token_id: Option<String>,
    pub r#type: Option<String>,
    pub pipeline_run_id: String,
    pub node_id: String,
}
operation! { GetPipelineRunNode(pipeline_run_id: String, node_id: String)
    "GetPipelineRunNode" -> GetPipelineRunNodeOutput {
    0 "Depth" depth: i64, 1 "TokenId" token_id: String, 2 "Type" r#type: String, 3 "PipelineRunId" pipeline_run_id,
    4 "NodeId" node_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/pipelineruns/{PipelineRunId}/nodes/{NodeId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRunNodeOutput {
    pub api_version: Option<String>,
    pub metadata: Option<GetPipelineRunNodeMetadata>,
    pub spec: Option<GetPipelineRunNodeSpec>,
    pub status_info: Option<GetPipelineRunNodeStatusInfo>,
}
model! { GetPipelineRunNodeOutput {
    0 "ApiVersion" api_version, 1 "Metadata" metadata, 2 "Spec" spec, 3 "StatusInfo" status_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRunNodeMetadata {
    pub display_name: Option<String>,
    pub identifier: Option<String>,
    pub name: Option<String>,
    pub node_id: Option<String>,
    pub node_type: Option<String>,
    pub provider: Option<String>,
    pub related_node_ids: Option<Vec<String>>,
    pub version: Option<String>,
}
model! { GetPipelineRunNodeMetadata {
    0 "DisplayName" display_name, 1 "Identifier" identifier, 2 "Name" name, 3 "NodeId" node_id, 4 "NodeType" node_type,
    5 "Provider" provider, 6 "RelatedNodeIds" related_node_ids, 7 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRunNodeSpec {
    pub dependencies: Option<Vec<String>>,
    pub has_pipelines: Option<bool>,
    pub inputs: Option<GetPipelineRunNodeInputs>,
    pub outputs: Option<GetPipelineRunNodeOutputs>,
    pub parallelism: Option<i64>,
    pub pipelines: Option<Vec<BTreeMap<String, Value>>>,
    pub when: Option<String>,
    pub with_items: Option<Vec<String>>,
    pub with_param: Option<String>,
    pub with_sequence: Option<GetPipelineRunNodeWithSequence>,
}
model! { GetPipelineRunNodeSpec {
    0 "Dependencies" dependencies, 1 "HasPipelines" has_pipelines, 2 "Inputs" inputs, 3 "Outputs" outputs,
    4 "Parallelism" parallelism, 5 "Pipelines" pipelines, 6 "When" when, 7 "WithItems" with_items,
    8 "WithParam" with_param, 9 "WithSequence" with_sequence
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRunNodeInputs {
    pub artifacts: Option<Vec<BTreeMap<String, Value>>>,
    pub parameters: Option<Vec<BTreeMap<String, Value>>>,
}
model! { GetPipelineRunNodeInputs {
    0 "Artifacts" artifacts, 1 "Parameters" parameters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRunNodeOutputs {
    pub artifacts: Option<Vec<BTreeMap<String, Value>>>,
    pub parameters: Option<Vec<BTreeMap<String, Value>>>,
}
model! { GetPipelineRunNodeOutputs {
    0 "Artifacts" artifacts, 1 "Parameters" parameters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRunNodeWithSequence {
    pub end: Option<i64>,
    pub format: Option<String>,
    pub start: Option<i64>,
}
model! { GetPipelineRunNodeWithSequence {
    0 "End" end, 1 "Format" format, 2 "Start" start
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRunNodeStatusInfo {
    pub conditions: Option<Vec<BTreeMap<String, Value>>>,
    pub finished_at: Option<String>,
    pub progress: Option<String>,
    pub started_at: Option<String>,
    pub status: Option<String>,
}
model! { GetPipelineRunNodeStatusInfo {
    0 "Conditions" conditions, 1 "FinishedAt" finished_at, 2 "Progress" progress, 3 "StartedAt" started_at,
    4 "Status" status
} }

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
    pub pipeline_run_id: String,
    pub node_id: String,
}
operation! { ListPipelineRunNodeLogs(pipeline_run_id: String, node_id: String)
    "ListPipelineRunNodeLogs" -> ListPipelineRunNodeLogsOutput {
    0 "FromTimeInSeconds" from_time_in_seconds: i64, 1 "Keyword" keyword: String, 2 "Offset" offset: i64,
    3 "PageSize" page_size: i64, 4 "Reverse" reverse: bool, 5 "ToTimeInSeconds" to_time_in_seconds: i64,
    6 "TokenId" token_id: String, 7 "PipelineRunId" pipeline_run_id, 8 "NodeId" node_id
} [
    Mark { index: 7, location: Location::Path, style: Style::None },
    Mark { index: 8, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/pipelineruns/{PipelineRunId}/nodes/{NodeId}/logs", } }
paged! { ListPipelineRunNodeLogs: String = Offset "Offset", "Logs" logs, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunNodeLogsOutput {
    pub logs: Option<Vec<String>>,
    pub total_count: Option<i64>,
}
model! { ListPipelineRunNodeLogsOutput {
    0 "Logs" logs, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunNodeOutputs {
    /// 1 to 99999.
    pub depth: i64,
    pub name: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub token_id: Option<String>,
    pub r#type: Option<String>,
    pub pipeline_run_id: String,
    pub node_id: String,
}
operation! { ListPipelineRunNodeOutputs(depth: i64, pipeline_run_id: String, node_id: String)
    "ListPipelineRunNodeOutputs" -> ListPipelineRunNodeOutputsOutput {
    0 "Depth" depth, 1 "Name" name: String, 2 "Order" order: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "SortBy" sort_by: String, 6 "TokenId" token_id: String, 7 "Type" r#type: String,
    8 "PipelineRunId" pipeline_run_id, 9 "NodeId" node_id
} [
    Mark { index: 8, location: Location::Path, style: Style::None },
    Mark { index: 9, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/pipelineruns/{PipelineRunId}/nodes/{NodeId}/outputs", } }
paged! { ListPipelineRunNodeOutputs: ListPipelineRunNodeOutputsOutputs =
    Number "PageNumber", "Outputs" outputs, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunNodeOutputsOutput {
    pub outputs: Option<Vec<ListPipelineRunNodeOutputsOutputs>>,
    pub total_count: Option<i64>,
}
model! { ListPipelineRunNodeOutputsOutput {
    0 "Outputs" outputs, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunNodeOutputsOutputs {
    pub expandable_artifact_name: Option<String>,
    pub expanded_artifact_index: Option<i64>,
    pub gmt_create_time: Option<String>,
    pub id: Option<String>,
    pub info: Option<BTreeMap<String, Value>>,
    pub name: Option<String>,
    pub node_id: Option<String>,
    pub producer: Option<String>,
    pub r#type: Option<String>,
}
model! { ListPipelineRunNodeOutputsOutputs {
    0 "ExpandableArtifactName" expandable_artifact_name, 1 "ExpandedArtifactIndex" expanded_artifact_index,
    2 "GmtCreateTime" gmt_create_time, 3 "Id" id, 4 "Info" info, 5 "Name" name, 6 "NodeId" node_id,
    7 "Producer" producer, 8 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunNodeStatus {
    pub depth: Option<i64>,
    pub token_id: Option<String>,
    pub r#type: Option<String>,
    pub pipeline_run_id: String,
    pub node_id: String,
}
operation! { ListPipelineRunNodeStatus(pipeline_run_id: String, node_id: String)
    "ListPipelineRunNodeStatus" -> ListPipelineRunNodeStatusOutput {
    0 "Depth" depth: i64, 1 "TokenId" token_id: String, 2 "Type" r#type: String, 3 "PipelineRunId" pipeline_run_id,
    4 "NodeId" node_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/pipelineruns/{PipelineRunId}/nodes/{NodeId}/status", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunNodeStatusOutput {
    pub status: Option<Vec<ListPipelineRunNodeStatusStatus>>,
}
model! { ListPipelineRunNodeStatusOutput {
    0 "Status" status
} }

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
    0 "FinishedAt" finished_at, 1 "NodeId" node_id, 2 "NodeName" node_name, 3 "RuntimeInfo" runtime_info,
    4 "StartedAt" started_at, 5 "Status" status
} }

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
    Number "PageNumber", "PipelineRuns" pipeline_runs, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunsOutput {
    pub pipeline_runs: Option<Vec<ListPipelineRunsPipelineRuns>>,
    pub total_count: Option<i64>,
}
model! { ListPipelineRunsOutput {
    0 "PipelineRuns" pipeline_runs, 1 "TotalCount" total_count
} }

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
    0 "Accessibility" accessibility, 1 "Duration" duration, 2 "FinishedAt" finished_at,
    3 "GmtCreateTime" gmt_create_time, 4 "GmtModifiedTime" gmt_modified_time, 5 "Message" message, 6 "Name" name,
    7 "NodeId" node_id, 8 "ParentUserId" parent_user_id, 9 "PipelineId" pipeline_id, 10 "PipelineRunId" pipeline_run_id,
    11 "PipelineRunUri" pipeline_run_uri, 12 "SourceId" source_id, 13 "SourceType" source_type,
    14 "StartedAt" started_at, 15 "Status" status, 16 "UserId" user_id, 17 "WorkspaceId" workspace_id
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { method: "PUT", path: "/api/v1/pipelineruns", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunsStatusNodes {
    pub node_id: Option<String>,
    pub pipeline_run_id: Option<String>,
}
input! { ListPipelineRunsStatusNodes() {
    0 "NodeId" node_id: String, 1 "PipelineRunId" pipeline_run_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunsStatusOutput {
    pub nodes: Option<Vec<ListPipelineRunsStatusNodes2>>,
    pub outputs: Option<Vec<ListPipelineRunsStatusOutputs>>,
    pub pipeline_runs: Option<Vec<ListPipelineRunsStatusPipelineRuns>>,
}
model! { ListPipelineRunsStatusOutput {
    0 "Nodes" nodes, 1 "Outputs" outputs, 2 "PipelineRuns" pipeline_runs
} }

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
    0 "FinishedAt" finished_at, 1 "InputArtifactArchived" input_artifact_archived, 2 "NodeId" node_id,
    3 "NodeName" node_name, 4 "OutputArtifactArchived" output_artifact_archived, 5 "PipelineRunId" pipeline_run_id,
    6 "StartedAt" started_at, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunsStatusOutputs {
    pub expandable_artifact_name: Option<String>,
    pub expanded_artifact_index: Option<i64>,
    pub gmt_create_time: Option<String>,
    pub id: Option<String>,
    pub metadata: Option<BTreeMap<String, Value>>,
    pub name: Option<String>,
    pub node_id: Option<String>,
    pub pipeline_run_id: Option<String>,
    pub producer: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { ListPipelineRunsStatusOutputs {
    0 "ExpandableArtifactName" expandable_artifact_name, 1 "ExpandedArtifactIndex" expanded_artifact_index,
    2 "GmtCreateTime" gmt_create_time, 3 "Id" id, 4 "Metadata" metadata, 5 "Name" name, 6 "NodeId" node_id,
    7 "PipelineRunId" pipeline_run_id, 8 "Producer" producer, 9 "Type" r#type, 10 "Value" value
} }

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
    0 "IsDeleted" is_deleted, 1 "Name" name, 2 "NodeId" node_id, 3 "ParentUserId" parent_user_id,
    4 "PipelineRunId" pipeline_run_id, 5 "SourceId" source_id, 6 "Status" status, 7 "UserId" user_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelinesOutput {
    pub pipelines: Option<Vec<ListPipelinesPipelines>>,
    pub total_count: Option<i64>,
}
model! { ListPipelinesOutput {
    0 "Pipelines" pipelines, 1 "TotalCount" total_count
} }

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
    0 "GmtCreateTime" gmt_create_time, 1 "GmtModifiedTime" gmt_modified_time, 2 "Identifier" identifier,
    3 "PipelineId" pipeline_id, 4 "Provider" provider, 5 "Uuid" uuid, 6 "Version" version, 7 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RerunPipelineRun {
    pub pipeline_run_id: String,
}
operation! { RerunPipelineRun(pipeline_run_id: String) "RerunPipelineRun" -> Empty {
    0 "PipelineRunId" pipeline_run_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/pipelineruns/{PipelineRunId}/rerun", } }

pub type RerunPipelineRunOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPipelineRun {
    pub pipeline_run_id: String,
}
operation! { StartPipelineRun(pipeline_run_id: String) "StartPipelineRun" -> Empty {
    0 "PipelineRunId" pipeline_run_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/pipelineruns/{PipelineRunId}/start", } }

pub type StartPipelineRunOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminatePipelineRun {
    pub pipeline_run_id: String,
}
operation! { TerminatePipelineRun(pipeline_run_id: String) "TerminatePipelineRun" -> Empty {
    0 "PipelineRunId" pipeline_run_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/pipelineruns/{PipelineRunId}/termination", } }

pub type TerminatePipelineRunOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipeline {
    pub manifest: String,
    pub pipeline_id: String,
}
operation! { UpdatePipeline(manifest: String, pipeline_id: String) "UpdatePipeline" -> Empty {
    0 "Manifest" manifest, 1 "PipelineId" pipeline_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/pipelines/{PipelineId}", body: BodyStyle::Json, } }

pub type UpdatePipelineOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelineRun {
    pub name: String,
    pub pipeline_run_id: String,
}
operation! { UpdatePipelineRun(name: String, pipeline_run_id: String) "UpdatePipelineRun" -> Empty {
    0 "Name" name, 1 "PipelineRunId" pipeline_run_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/pipelineruns/{PipelineRunId}", body: BodyStyle::Json, } }

pub type UpdatePipelineRunOutput = Empty;

#[cfg(feature = "reflect")]
register! {
    CreatePipeline, CreatePipelineRun, DeletePipeline, DeletePipelineRun, GetPipeline, GetPipelineRun,
    GetPipelineRunNode, ListPipelineRunNodeLogs, ListPipelineRunNodeOutputs, ListPipelineRunNodeStatus,
    ListPipelineRuns, ListPipelineRunsStatus, ListPipelines, RerunPipelineRun, StartPipelineRun, TerminatePipelineRun,
    UpdatePipeline, UpdatePipelineRun
}
