//! `dataworks-public` 2024-05-18.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-northeast-1", "dataworks.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "dataworks.ap-northeast-2.aliyuncs.com"),
        ("ap-northeast-2-pop", "dataworks.aliyuncs.com"),
        ("ap-south-1", "dataworks.aliyuncs.com"),
        ("ap-southeast-1", "dataworks.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "dataworks.aliyuncs.com"),
        ("ap-southeast-3", "dataworks.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "dataworks.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "dataworks.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "dataworks.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-beijing-finance-pop", "dataworks.aliyuncs.com"),
        ("cn-beijing-gov-1", "dataworks.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "dataworks.aliyuncs.com"),
        ("cn-chengdu", "dataworks.cn-chengdu.aliyuncs.com"),
        ("cn-edge-1", "dataworks.aliyuncs.com"),
        ("cn-fujian", "dataworks.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "dataworks.aliyuncs.com"),
        ("cn-hangzhou", "dataworks.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "dataworks.aliyuncs.com"),
        ("cn-hangzhou-finance", "dataworks.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "dataworks.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "dataworks.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "dataworks.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "dataworks.aliyuncs.com"),
        ("cn-hangzhou-test-306", "dataworks.aliyuncs.com"),
        ("cn-hongkong", "dataworks.cn-hongkong.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "dataworks.aliyuncs.com"),
        ("cn-huhehaote", "dataworks.aliyuncs.com"),
        ("cn-huhehaote-nebula-1", "dataworks.aliyuncs.com"),
        ("cn-north-2-gov-1", "dataworks.cn-north-2-gov-1.aliyuncs.com"),
        ("cn-qingdao", "dataworks.aliyuncs.com"),
        ("cn-qingdao-nebula", "dataworks.aliyuncs.com"),
        ("cn-shanghai", "dataworks.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "dataworks.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "dataworks.aliyuncs.com"),
        ("cn-shanghai-finance-1", "dataworks.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shanghai-inner", "dataworks.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "dataworks.aliyuncs.com"),
        ("cn-shenzhen", "dataworks.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "dataworks.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-shenzhen-inner", "dataworks.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "dataworks.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "dataworks.aliyuncs.com"),
        ("cn-wuhan", "dataworks.aliyuncs.com"),
        ("cn-wulanchabu", "dataworks.cn-wulanchabu.aliyuncs.com"),
        ("cn-yushanfang", "dataworks.aliyuncs.com"),
        ("cn-zhangbei", "dataworks.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "dataworks.aliyuncs.com"),
        ("cn-zhangjiakou", "dataworks.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "dataworks.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "dataworks.aliyuncs.com"),
        ("eu-central-1", "dataworks.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "dataworks.eu-west-1.aliyuncs.com"),
        ("eu-west-1-oxs", "dataworks.aliyuncs.com"),
        ("me-central-1", "dataworks.me-central-1.aliyuncs.com"),
        ("me-east-1", "dataworks.me-east-1.aliyuncs.com"),
        ("rus-west-1-pop", "dataworks.aliyuncs.com"),
        ("us-east-1", "dataworks.us-east-1.aliyuncs.com"),
        ("us-west-1", "dataworks.us-west-1.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-northeast-1", "dataworks-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "dataworks-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-southeast-1", "dataworks-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "dataworks-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "dataworks-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "dataworks-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "dataworks-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-hangzhou", "dataworks-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "dataworks-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "dataworks-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "dataworks-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "dataworks-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "dataworks-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wulanchabu", "dataworks-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "dataworks-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "dataworks-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "dataworks-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "dataworks-vpc.me-central-1.aliyuncs.com"),
        ("me-east-1", "dataworks-vpc.me-east-1.aliyuncs.com"),
        ("us-east-1", "dataworks-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "dataworks-vpc.us-west-1.aliyuncs.com"),
    ],
    global: "dataworks.cn-hangzhou.aliyuncs.com",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "dataworks-public", version: "2024-05-18", code: "dataworks-public", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbolishPipelineRun {
    pub id: String,
    pub project_id: i64,
}
operation! { AbolishPipelineRun(id: String, project_id: i64) "AbolishPipelineRun" -> AbolishPipelineRunOutput {
    0 "Id" id, 1 "ProjectId" project_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbolishPipelineRunOutput {
    pub success: Option<bool>,
}
model! { AbolishPipelineRunOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEntityIntoMetaCollection {
    pub id: String,
    pub meta_collection_id: String,
    pub remark: Option<String>,
}
operation! { AddEntityIntoMetaCollection(id: String, meta_collection_id: String)
    "AddEntityIntoMetaCollection" -> Empty {
    0 "Id" id, 1 "MetaCollectionId" meta_collection_id, 2 "Remark" remark: String
} }

pub type AddEntityIntoMetaCollectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyResourceAccessPermission {
    pub apply_contents: Vec<ApplyResourceAccessPermissionApplyContents>,
    pub client_token: Option<String>,
    pub reason: String,
}
operation! { ApplyResourceAccessPermission(apply_contents: Vec<ApplyResourceAccessPermissionApplyContents>, reason: String)
    "ApplyResourceAccessPermission" -> ApplyResourceAccessPermissionOutput {
    0 "ApplyContents" apply_contents, 1 "ClientToken" client_token: String, 2 "Reason" reason
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyResourceAccessPermissionApplyContents {
    pub access_types: Option<Vec<String>>,
    pub auth_method: Option<String>,
    pub expiration_time: Option<i64>,
    pub grantee: Option<ApplyResourceAccessPermissionGrantee>,
    pub resource: Option<ApplyResourceAccessPermissionResource>,
}
input! { ApplyResourceAccessPermissionApplyContents(access_types: Vec<String>, grantee: ApplyResourceAccessPermissionGrantee) {
    0 "AccessTypes" access_types: Vec<String>, 1 "AuthMethod" auth_method: String,
    2 "ExpirationTime" expiration_time: i64, 3 "Grantee" grantee: ApplyResourceAccessPermissionGrantee,
    4 "Resource" resource: ApplyResourceAccessPermissionResource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyResourceAccessPermissionGrantee {
    pub principal_id: Option<String>,
    pub principal_type: Option<String>,
}
input! { ApplyResourceAccessPermissionGrantee(principal_id: String, principal_type: String) {
    0 "PrincipalId" principal_id: String, 1 "PrincipalType" principal_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyResourceAccessPermissionResource {
    pub def_schema: Option<String>,
    pub def_version: Option<String>,
    pub meta_data: Option<BTreeMap<String, Value>>,
}
input! { ApplyResourceAccessPermissionResource(def_schema: String) {
    0 "DefSchema" def_schema: String, 1 "DefVersion" def_version: String,
    2 "MetaData" meta_data: BTreeMap<String, Value>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyResourceAccessPermissionOutput {
    pub data: Option<Vec<String>>,
}
model! { ApplyResourceAccessPermissionOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApproveProcessInstance {
    pub approval_action: String,
    pub approval_comment: String,
    pub client_token: Option<String>,
    pub new_expiration: Option<i64>,
    pub process_instance_id: String,
}
operation! { ApproveProcessInstance(approval_action: String, approval_comment: String, process_instance_id: String)
    "ApproveProcessInstance" -> Empty {
    0 "ApprovalAction" approval_action, 1 "ApprovalComment" approval_comment, 2 "ClientToken" client_token: String,
    3 "NewExpiration" new_expiration: i64, 4 "ProcessInstanceId" process_instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

pub type ApproveProcessInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateProjectToImage {
    pub id: String,
    pub project_id: i64,
}
operation! { AssociateProjectToImage(id: String, project_id: i64)
    "AssociateProjectToImage" -> AssociateProjectToImageOutput {
    0 "Id" id, 1 "ProjectId" project_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateProjectToImageOutput {
    pub data: Option<bool>,
    pub success: Option<bool>,
}
model! { AssociateProjectToImageOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateProjectToResourceGroup {
    pub project_id: i64,
    pub resource_group_id: String,
}
operation! { AssociateProjectToResourceGroup(project_id: i64, resource_group_id: String)
    "AssociateProjectToResourceGroup" -> AssociateProjectToResourceGroupOutput {
    0 "ProjectId" project_id, 1 "ResourceGroupId" resource_group_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateProjectToResourceGroupOutput {
    pub success: Option<bool>,
}
model! { AssociateProjectToResourceGroupOutput {
    0 "Success" success
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDataQualityRulesToEvaluationTask {
    pub data_quality_evaluation_task_id: i64,
    pub data_quality_rule_ids: Vec<i64>,
    pub project_id: i64,
}
operation! { AttachDataQualityRulesToEvaluationTask(data_quality_evaluation_task_id: i64, data_quality_rule_ids: Vec<i64>, project_id: i64)
    "AttachDataQualityRulesToEvaluationTask" -> AttachDataQualityRulesToEvaluationTaskOutput {
    0 "DataQualityEvaluationTaskId" data_quality_evaluation_task_id, 1 "DataQualityRuleIds" data_quality_rule_ids,
    2 "ProjectId" project_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDataQualityRulesToEvaluationTaskOutput {
    pub success: Option<bool>,
}
model! { AttachDataQualityRulesToEvaluationTaskOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateMetaEntities {
    pub entities: Vec<BatchCreateMetaEntitiesEntities>,
}
operation! { BatchCreateMetaEntities(entities: Vec<BatchCreateMetaEntitiesEntities>)
    "BatchCreateMetaEntities" -> BatchCreateMetaEntitiesOutput {
    0 "Entities" entities
} [
    Mark { index: 0, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateMetaEntitiesEntities {
    pub attributes: Option<BTreeMap<String, String>>,
    pub comment: Option<String>,
    pub custom_attributes: Option<BTreeMap<String, Vec<String>>>,
    pub entity_type: Option<String>,
    pub name: Option<String>,
}
input! { BatchCreateMetaEntitiesEntities(entity_type: String, name: String) {
    0 "Attributes" attributes: BTreeMap<String, String>, 1 "Comment" comment: String,
    2 "CustomAttributes" custom_attributes: BTreeMap<String, Vec<String>>, 3 "EntityType" entity_type: String,
    4 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateMetaEntitiesOutput {
    pub results: Option<Vec<MetaEntityWriteResult>>,
    pub success: Option<bool>,
}
model! { BatchCreateMetaEntitiesOutput {
    0 "Results" results, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetaEntityWriteResult {
    pub entity_type: Option<String>,
    pub error_message: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub success: Option<bool>,
}
model! { MetaEntityWriteResult {
    0 "EntityType" entity_type, 1 "ErrorMessage" error_message, 2 "Id" id, 3 "Name" name, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteMetaEntities {
    pub ids: Vec<String>,
}
operation! { BatchDeleteMetaEntities(ids: Vec<String>) "BatchDeleteMetaEntities" -> BatchDeleteMetaEntitiesOutput {
    0 "Ids" ids
} [
    Mark { index: 0, location: Location::Body, style: Style::Simple }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteMetaEntitiesOutput {
    pub results: Option<Vec<MetaEntityWriteResult>>,
    pub success: Option<bool>,
}
model! { BatchDeleteMetaEntitiesOutput {
    0 "Results" results, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateTasks {
    pub comment: Option<String>,
    pub tasks: Option<Vec<BatchUpdateTasksTasks>>,
}
operation! { BatchUpdateTasks() "BatchUpdateTasks" -> BatchUpdateTasksOutput {
    0 "Comment" comment: String, 1 "Tasks" tasks: Vec<BatchUpdateTasksTasks>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateTasksTasks {
    pub data_source: Option<BatchUpdateTasksDataSource>,
    pub description: Option<String>,
    pub env_type: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub rerun_interval: Option<i64>,
    pub rerun_mode: Option<String>,
    pub rerun_times: Option<i64>,
    pub runtime_resource: Option<BatchUpdateTasksRuntimeResource>,
    pub tags: Option<Vec<BatchUpdateTasksTags>>,
    pub timeout: Option<i64>,
    pub trigger: Option<BatchUpdateTasksTrigger>,
}
input! { BatchUpdateTasksTasks(id: i64) {
    0 "DataSource" data_source: BatchUpdateTasksDataSource, 1 "Description" description: String,
    2 "EnvType" env_type: String, 3 "Id" id: i64, 4 "Name" name: String, 5 "Owner" owner: String,
    6 "RerunInterval" rerun_interval: i64, 7 "RerunMode" rerun_mode: String, 8 "RerunTimes" rerun_times: i64,
    9 "RuntimeResource" runtime_resource: BatchUpdateTasksRuntimeResource, 10 "Tags" tags: Vec<BatchUpdateTasksTags>,
    11 "Timeout" timeout: i64, 12 "Trigger" trigger: BatchUpdateTasksTrigger
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateTasksDataSource {
    pub name: Option<String>,
}
input! { BatchUpdateTasksDataSource() {
    0 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateTasksRuntimeResource {
    pub cu: Option<String>,
    pub image: Option<String>,
    pub resource_group_id: Option<String>,
}
input! { BatchUpdateTasksRuntimeResource() {
    0 "Cu" cu: String, 1 "Image" image: String, 2 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateTasksTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { BatchUpdateTasksTags(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateTasksTrigger {
    pub cron: Option<String>,
    pub end_time: Option<String>,
    pub recurrence: Option<String>,
    pub start_time: Option<String>,
    pub r#type: Option<String>,
}
input! { BatchUpdateTasksTrigger() {
    0 "Cron" cron: String, 1 "EndTime" end_time: String, 2 "Recurrence" recurrence: String,
    3 "StartTime" start_time: String, 4 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateTasksOutput {
    pub success_info: Option<BTreeMap<String, SuccessInfoValue>>,
}
model! { BatchUpdateTasksOutput {
    0 "SuccessInfo" success_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuccessInfoValue {
    pub success: Option<bool>,
    pub message: Option<String>,
}
model! { SuccessInfoValue {
    0 "Success" success, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAgentSession {
    pub id: Option<String>,
    pub jsonrpc: Option<String>,
    pub params: Option<CancelAgentSessionParams>,
}
operation! { CancelAgentSession() "CancelAgentSession" -> CancelAgentSessionOutput {
    0 "Id" id: String, 1 "Jsonrpc" jsonrpc: String, 2 "Params" params: CancelAgentSessionParams
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAgentSessionParams {
    pub session_id: Option<String>,
}
input! { CancelAgentSessionParams() {
    0 "SessionId" session_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAgentSessionOutput {
    pub json_rpc_response: Option<CancelAgentSessionJsonRpcResponse>,
}
model! { CancelAgentSessionOutput {
    0 "JsonRpcResponse" json_rpc_response
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAgentSessionJsonRpcResponse {
    pub id: Option<String>,
    pub jsonrpc: Option<String>,
    pub result: Option<CancelAgentSessionResult>,
}
model! { CancelAgentSessionJsonRpcResponse {
    0 "Id" id, 1 "Jsonrpc" jsonrpc, 2 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAgentSessionResult {
    pub session_id: Option<String>,
}
model! { CancelAgentSessionResult {
    0 "SessionId" session_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneDataSource {
    pub clone_data_source_name: String,
    pub id: i64,
}
operation! { CloneDataSource(clone_data_source_name: String, id: i64) "CloneDataSource" -> CloneDataSourceOutput {
    0 "CloneDataSourceName" clone_data_source_name, 1 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneDataSourceOutput {
    pub id: Option<i64>,
}
model! { CloneDataSourceOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgent {
    pub callable_agents: Option<Vec<CreateAgentCallableAgents>>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub metadata: Option<BTreeMap<String, Value>>,
    pub model: Option<BTreeMap<String, Value>>,
    pub name: String,
    pub skills: Option<Vec<CreateAgentSkills>>,
    pub system_prompt: Option<String>,
    pub tools: Option<Vec<CreateAgentTools>>,
    pub visibility: Option<String>,
    pub visibility_scope: Option<CreateAgentVisibilityScope>,
}
operation! { CreateAgent(name: String) "CreateAgent" -> CreateAgentOutput {
    0 "CallableAgents" callable_agents: Vec<CreateAgentCallableAgents>, 1 "Description" description: String,
    2 "DisplayName" display_name: String, 3 "Metadata" metadata: BTreeMap<String, Value>,
    4 "Model" model: BTreeMap<String, Value>, 5 "Name" name, 6 "Skills" skills: Vec<CreateAgentSkills>,
    7 "SystemPrompt" system_prompt: String, 8 "Tools" tools: Vec<CreateAgentTools>, 9 "Visibility" visibility: String,
    10 "VisibilityScope" visibility_scope: CreateAgentVisibilityScope
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::Json },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::Json },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::Json },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentCallableAgents {
    pub name: Option<String>,
}
input! { CreateAgentCallableAgents() {
    0 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentSkills {
    pub name: Option<String>,
}
input! { CreateAgentSkills() {
    0 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentTools {
    pub name: Option<String>,
}
input! { CreateAgentTools() {
    0 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentVisibilityScope {
    pub project_ids: Option<Vec<String>>,
    pub user_ids: Option<Vec<String>>,
}
input! { CreateAgentVisibilityScope() {
    0 "ProjectIds" project_ids: Vec<String>, 1 "UserIds" user_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentOutput {
    pub agent: Option<CreateAgentAgent>,
}
model! { CreateAgentOutput {
    0 "Agent" agent
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentAgent {
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub name: Option<String>,
}
model! { CreateAgentAgent {
    0 "GmtCreateTime" gmt_create_time, 1 "GmtModifiedTime" gmt_modified_time, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentSession {
    pub id: Option<String>,
    pub jsonrpc: Option<String>,
    pub params: Option<CreateAgentSessionParams>,
}
operation! { CreateAgentSession() "CreateAgentSession" -> CreateAgentSessionOutput {
    0 "Id" id: String, 1 "Jsonrpc" jsonrpc: String, 2 "Params" params: CreateAgentSessionParams
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentSessionParams {
    pub meta: Option<CreateAgentSessionMeta>,
}
input! { CreateAgentSessionParams() {
    0 "Meta" meta: CreateAgentSessionMeta
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentSessionMeta {
    pub agent: Option<CreateAgentSessionAgent>,
    pub config: Option<CreateAgentSessionConfig>,
    pub initial_config_options: Option<CreateAgentSessionInitialConfigOptions>,
}
input! { CreateAgentSessionMeta() {
    0 "Agent" agent: CreateAgentSessionAgent, 1 "Config" config: CreateAgentSessionConfig,
    2 "InitialConfigOptions" initial_config_options: CreateAgentSessionInitialConfigOptions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentSessionAgent {
    pub agent_name: Option<String>,
}
input! { CreateAgentSessionAgent() {
    0 "AgentName" agent_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentSessionConfig {
    pub session_source: Option<String>,
    pub session_tags: Option<Vec<CreateAgentSessionSessionTags>>,
}
input! { CreateAgentSessionConfig() {
    0 "SessionSource" session_source: String, 1 "SessionTags" session_tags: Vec<CreateAgentSessionSessionTags>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentSessionSessionTags {
    pub session_tag_code: Option<String>,
}
input! { CreateAgentSessionSessionTags() {
    0 "SessionTagCode" session_tag_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentSessionInitialConfigOptions {
    pub execution_lane: Option<String>,
    pub mode: Option<String>,
    pub resource_group_id: Option<String>,
    pub skills: Option<String>,
}
input! { CreateAgentSessionInitialConfigOptions() {
    0 "ExecutionLane" execution_lane: String, 1 "Mode" mode: String, 2 "ResourceGroupId" resource_group_id: String,
    3 "Skills" skills: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentSessionOutput {
    pub json_rpc_response: Option<CreateAgentSessionJsonRpcResponse>,
}
model! { CreateAgentSessionOutput {
    0 "JsonRpcResponse" json_rpc_response
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentSessionJsonRpcResponse {
    pub id: Option<String>,
    pub jsonrpc: Option<String>,
    pub result: Option<CreateAgentSessionResult>,
}
model! { CreateAgentSessionJsonRpcResponse {
    0 "Id" id, 1 "Jsonrpc" jsonrpc, 2 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentSessionResult {
    pub session_id: Option<String>,
}
model! { CreateAgentSessionResult {
    0 "SessionId" session_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertRule {
    pub enabled: bool,
    pub name: String,
    pub notification: Option<CreateAlertRuleNotification>,
    pub owner: String,
    pub trigger_condition: CreateAlertRuleTriggerCondition,
}
operation! { CreateAlertRule(enabled: bool, name: String, owner: String, trigger_condition: CreateAlertRuleTriggerCondition)
    "CreateAlertRule" -> CreateAlertRuleOutput {
    0 "Enabled" enabled, 1 "Name" name, 2 "Notification" notification: CreateAlertRuleNotification, 3 "Owner" owner,
    4 "TriggerCondition" trigger_condition
} [
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertRuleNotification {
    pub channels: Option<Vec<String>>,
    pub interval_in_minutes: Option<i64>,
    pub maximum: Option<i64>,
    pub receivers: Option<Vec<CreateAlertRuleReceivers>>,
    pub silence_end_time: Option<String>,
    pub silence_start_time: Option<String>,
}
input! { CreateAlertRuleNotification(channels: Vec<String>, receivers: Vec<CreateAlertRuleReceivers>) {
    0 "Channels" channels: Vec<String>, 1 "IntervalInMinutes" interval_in_minutes: i64, 2 "Maximum" maximum: i64,
    3 "Receivers" receivers: Vec<CreateAlertRuleReceivers>, 4 "SilenceEndTime" silence_end_time: String,
    5 "SilenceStartTime" silence_start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertRuleReceivers {
    pub extension: Option<String>,
    pub receiver_type: Option<String>,
    pub receiver_values: Option<Vec<String>>,
}
input! { CreateAlertRuleReceivers() {
    0 "Extension" extension: String, 1 "ReceiverType" receiver_type: String,
    2 "ReceiverValues" receiver_values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertRuleTriggerCondition {
    pub extension: Option<CreateAlertRuleExtension>,
    pub target: Option<CreateAlertRuleTarget>,
    pub r#type: Option<String>,
}
input! { CreateAlertRuleTriggerCondition() {
    0 "Extension" extension: CreateAlertRuleExtension, 1 "Target" target: CreateAlertRuleTarget, 2 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertRuleExtension {
    pub cycle_unfinished: Option<CreateAlertRuleCycleUnfinished>,
    pub error: Option<CreateAlertRuleError>,
    pub instance_error_count: Option<CreateAlertRuleInstanceErrorCount>,
    pub instance_error_percentage: Option<CreateAlertRuleInstanceErrorPercentage>,
    pub instance_transfer_fluctuate: Option<CreateAlertRuleInstanceTransferFluctuate>,
    pub timeout: Option<CreateAlertRuleTimeout>,
    pub un_finished: Option<CreateAlertRuleUnFinished>,
}
input! { CreateAlertRuleExtension() {
    0 "CycleUnfinished" cycle_unfinished: CreateAlertRuleCycleUnfinished, 1 "Error" error: CreateAlertRuleError,
    2 "InstanceErrorCount" instance_error_count: CreateAlertRuleInstanceErrorCount,
    3 "InstanceErrorPercentage" instance_error_percentage: CreateAlertRuleInstanceErrorPercentage,
    4 "InstanceTransferFluctuate" instance_transfer_fluctuate: CreateAlertRuleInstanceTransferFluctuate,
    5 "Timeout" timeout: CreateAlertRuleTimeout, 6 "UnFinished" un_finished: CreateAlertRuleUnFinished
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertRuleCycleUnfinished {
    pub cycle_and_time: Option<Vec<CreateAlertRuleCycleAndTime>>,
}
input! { CreateAlertRuleCycleUnfinished() {
    0 "CycleAndTime" cycle_and_time: Vec<CreateAlertRuleCycleAndTime>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertRuleCycleAndTime {
    pub cycle_id: Option<i64>,
    pub time: Option<String>,
}
input! { CreateAlertRuleCycleAndTime() {
    0 "CycleId" cycle_id: i64, 1 "Time" time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertRuleError {
    pub auto_rerun_alert_enabled: Option<bool>,
    pub stream_task_ids: Option<Vec<i64>>,
}
input! { CreateAlertRuleError() {
    0 "AutoRerunAlertEnabled" auto_rerun_alert_enabled: bool, 1 "StreamTaskIds" stream_task_ids: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertRuleInstanceErrorCount {
    pub count: Option<i64>,
}
input! { CreateAlertRuleInstanceErrorCount() {
    0 "Count" count: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertRuleInstanceErrorPercentage {
    pub percentage: Option<i64>,
}
input! { CreateAlertRuleInstanceErrorPercentage() {
    0 "Percentage" percentage: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertRuleInstanceTransferFluctuate {
    pub percentage: Option<i64>,
    pub trend: Option<String>,
}
input! { CreateAlertRuleInstanceTransferFluctuate() {
    0 "Percentage" percentage: i64, 1 "Trend" trend: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertRuleTimeout {
    pub timeout_in_minutes: Option<i64>,
}
input! { CreateAlertRuleTimeout() {
    0 "TimeoutInMinutes" timeout_in_minutes: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertRuleUnFinished {
    pub un_finished_time: Option<String>,
}
input! { CreateAlertRuleUnFinished() {
    0 "UnFinishedTime" un_finished_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertRuleTarget {
    pub allow_tasks: Option<Vec<i64>>,
    pub ids: Option<Vec<i64>>,
    pub r#type: Option<String>,
}
input! { CreateAlertRuleTarget() {
    0 "AllowTasks" allow_tasks: Vec<i64>, 1 "Ids" ids: Vec<i64>, 2 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertRuleOutput {
    pub id: Option<i64>,
}
model! { CreateAlertRuleOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBusiness {
    pub business_name: String,
    pub description: Option<String>,
    pub owner: Option<String>,
    pub project_id: Option<i64>,
    pub project_identifier: Option<String>,
    pub use_type: Option<String>,
}
operation! { CreateBusiness(business_name: String) "CreateBusiness" -> CreateBusinessOutput {
    0 "BusinessName" business_name, 1 "Description" description: String, 2 "Owner" owner: String,
    3 "ProjectId" project_id: i64, 4 "ProjectIdentifier" project_identifier: String, 5 "UseType" use_type: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBusinessOutput {
    pub business_id: Option<i64>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateBusinessOutput {
    0 "BusinessId" business_id, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message,
    3 "HttpStatusCode" http_status_code, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComponent {
    pub client_token: Option<String>,
    pub project_id: i64,
    pub spec: String,
}
operation! { CreateComponent(project_id: i64, spec: String) "CreateComponent" -> CreateComponentOutput {
    0 "ClientToken" client_token: String, 1 "ProjectId" project_id, 2 "Spec" spec
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComponentOutput {
    pub component_id: Option<String>,
}
model! { CreateComponentOutput {
    0 "ComponentId" component_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComputeResource {
    pub connection_properties: String,
    pub connection_properties_mode: String,
    pub description: Option<String>,
    pub name: String,
    /// At least 0.
    pub project_id: i64,
    pub r#type: String,
}

/// What [`CreateComputeResource::new`] takes.
pub struct CreateComputeResourceRequired {
    pub connection_properties: String,
    pub connection_properties_mode: String,
    pub name: String,
    pub project_id: i64,
    pub r#type: String,
}
operation! { CreateComputeResource{CreateComputeResourceRequired: connection_properties, connection_properties_mode, name, project_id, r#type}
    "CreateComputeResource" -> CreateComputeResourceOutput {
    0 "ConnectionProperties" connection_properties, 1 "ConnectionPropertiesMode" connection_properties_mode,
    2 "Description" description: String, 3 "Name" name, 4 "ProjectId" project_id, 5 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComputeResourceOutput {
    pub id: Option<i64>,
}
model! { CreateComputeResourceOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCrawler {
    pub data_source_id: i64,
    pub enable_ai_comment: Option<bool>,
    /// At most 128 characters.
    pub name: String,
    pub options: Option<BTreeMap<String, String>>,
    pub resource_group_id: Option<String>,
    pub schedule_config: Option<CreateCrawlerScheduleConfig>,
    pub scope: Option<CreateCrawlerScope>,
    pub r#type: String,
}
operation! { CreateCrawler(data_source_id: i64, name: String, r#type: String) "CreateCrawler" -> CreateCrawlerOutput {
    0 "DataSourceId" data_source_id, 1 "EnableAiComment" enable_ai_comment: bool, 2 "Name" name,
    3 "Options" options: BTreeMap<String, String>, 4 "ResourceGroupId" resource_group_id: String,
    5 "ScheduleConfig" schedule_config: CreateCrawlerScheduleConfig, 6 "Scope" scope: CreateCrawlerScope,
    7 "Type" r#type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::Json },
    Mark { index: 6, location: Location::Body, style: Style::Json },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCrawlerScheduleConfig {
    pub cron_express: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateCrawlerScheduleConfig(r#type: String) {
    0 "CronExpress" cron_express: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCrawlerScope {
    pub exclude_regex: Option<String>,
    pub items: Option<Vec<String>>,
    pub unit: Option<String>,
}
input! { CreateCrawlerScope(unit: String) {
    0 "ExcludeRegex" exclude_regex: String, 1 "Items" items: Vec<String>, 2 "Unit" unit: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCrawlerOutput {
    pub id: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateCrawlerOutput {
    0 "Id" id, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomAttribute {
    pub comment: Option<String>,
    pub display_enabled: Option<bool>,
    pub display_name: String,
    pub entity_types: Vec<String>,
    pub id: String,
    pub search_filter_enabled: Option<bool>,
    pub r#type: String,
    pub value_enums: Option<Vec<String>>,
}
operation! { CreateCustomAttribute(display_name: String, entity_types: Vec<String>, id: String, r#type: String)
    "CreateCustomAttribute" -> CreateCustomAttributeOutput {
    0 "Comment" comment: String, 1 "DisplayEnabled" display_enabled: bool, 2 "DisplayName" display_name,
    3 "EntityTypes" entity_types, 4 "Id" id, 5 "SearchFilterEnabled" search_filter_enabled: bool, 6 "Type" r#type,
    7 "ValueEnums" value_enums: Vec<String>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Simple },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::Simple }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomAttributeOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { CreateCustomAttributeOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIAlarmRule {
    pub client_token: Option<String>,
    pub di_job_id: i64,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub metric_type: String,
    pub name: String,
    pub notification_settings: CreateDIAlarmRuleNotificationSettings,
    pub trigger_conditions: Vec<CreateDIAlarmRuleTriggerConditions>,
}

/// What [`CreateDIAlarmRule::new`] takes.
pub struct CreateDIAlarmRuleRequired {
    pub di_job_id: i64,
    pub metric_type: String,
    pub name: String,
    pub notification_settings: CreateDIAlarmRuleNotificationSettings,
    pub trigger_conditions: Vec<CreateDIAlarmRuleTriggerConditions>,
}
operation! { CreateDIAlarmRule{CreateDIAlarmRuleRequired: di_job_id, metric_type, name, notification_settings, trigger_conditions}
    "CreateDIAlarmRule" -> CreateDIAlarmRuleOutput {
    0 "ClientToken" client_token: String, 1 "DIJobId" di_job_id, 2 "Description" description: String,
    3 "Enabled" enabled: bool, 4 "MetricType" metric_type, 5 "Name" name,
    6 "NotificationSettings" notification_settings, 7 "TriggerConditions" trigger_conditions
} [
    Mark { index: 6, location: Location::Default, style: Style::Json },
    Mark { index: 7, location: Location::Default, style: Style::Json }
] { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIAlarmRuleNotificationSettings {
    /// Deprecated.
    pub inhibition_interval: Option<i64>,
    pub mute_interval: Option<i64>,
    pub notification_channels: Option<Vec<CreateDIAlarmRuleNotificationChannels>>,
    pub notification_receivers: Option<Vec<CreateDIAlarmRuleNotificationReceivers>>,
}
input! { CreateDIAlarmRuleNotificationSettings() {
    0 "InhibitionInterval" inhibition_interval: i64, 1 "MuteInterval" mute_interval: i64,
    2 "NotificationChannels" notification_channels: Vec<CreateDIAlarmRuleNotificationChannels>,
    3 "NotificationReceivers" notification_receivers: Vec<CreateDIAlarmRuleNotificationReceivers>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIAlarmRuleNotificationChannels {
    pub channels: Option<Vec<String>>,
    pub severity: Option<String>,
}
input! { CreateDIAlarmRuleNotificationChannels() {
    0 "Channels" channels: Vec<String>, 1 "Severity" severity: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIAlarmRuleNotificationReceivers {
    pub receiver_type: Option<String>,
    pub receiver_values: Option<Vec<String>>,
}
input! { CreateDIAlarmRuleNotificationReceivers() {
    0 "ReceiverType" receiver_type: String, 1 "ReceiverValues" receiver_values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIAlarmRuleTriggerConditions {
    /// Deprecated.
    pub ddl_report_tags: Option<Vec<String>>,
    pub ddl_types: Option<Vec<String>>,
    pub duration: Option<i64>,
    pub severity: Option<String>,
    pub threshold: Option<i64>,
}
input! { CreateDIAlarmRuleTriggerConditions() {
    0 "DdlReportTags" ddl_report_tags: Vec<String>, 1 "DdlTypes" ddl_types: Vec<String>, 2 "Duration" duration: i64,
    3 "Severity" severity: String, 4 "Threshold" threshold: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIAlarmRuleOutput {
    /// Deprecated.
    pub di_alarm_rule_id: Option<String>,
    pub id: Option<i64>,
}
model! { CreateDIAlarmRuleOutput {
    0 "DIAlarmRuleId" di_alarm_rule_id, 1 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIJob {
    pub destination_data_source_type: Option<String>,
    /// Deprecated.
    pub job_name: Option<String>,
    pub job_type: Option<String>,
    pub migration_type: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub project_id: Option<i64>,
    pub source_data_source_type: Option<String>,
    pub description: Option<String>,
    pub destination_data_source_settings: Option<Vec<CreateDIJobDestinationDataSourceSettings>>,
    pub file_spec: Option<String>,
    pub job_settings: Option<CreateDIJobJobSettings>,
    pub resource_settings: Option<CreateDIJobResourceSettings>,
    pub source_data_source_settings: Option<Vec<CreateDIJobSourceDataSourceSettings>>,
    pub table_mappings: Option<Vec<CreateDIJobTableMappings>>,
    pub transformation_rules: Option<Vec<CreateDIJobTransformationRules2>>,
}
operation! { CreateDIJob() "CreateDIJob" -> CreateDIJobOutput {
    0 "DestinationDataSourceType" destination_data_source_type: String, 1 "JobName" job_name: String,
    2 "JobType" job_type: String, 3 "MigrationType" migration_type: String, 4 "Name" name: String,
    5 "Owner" owner: String, 6 "ProjectId" project_id: i64, 7 "SourceDataSourceType" source_data_source_type: String,
    8 "Description" description: String,
    9 "DestinationDataSourceSettings" destination_data_source_settings: Vec<CreateDIJobDestinationDataSourceSettings>,
    10 "FileSpec" file_spec: String, 11 "JobSettings" job_settings: CreateDIJobJobSettings,
    12 "ResourceSettings" resource_settings: CreateDIJobResourceSettings,
    13 "SourceDataSourceSettings" source_data_source_settings: Vec<CreateDIJobSourceDataSourceSettings>,
    14 "TableMappings" table_mappings: Vec<CreateDIJobTableMappings>,
    15 "TransformationRules" transformation_rules: Vec<CreateDIJobTransformationRules2>
} [
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::Json },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::Json },
    Mark { index: 12, location: Location::Body, style: Style::Json },
    Mark { index: 13, location: Location::Body, style: Style::Json },
    Mark { index: 14, location: Location::Body, style: Style::Json },
    Mark { index: 15, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIJobDestinationDataSourceSettings {
    pub data_source_name: Option<String>,
    pub data_source_properties: Option<CreateDIJobDataSourceProperties>,
}
input! { CreateDIJobDestinationDataSourceSettings() {
    0 "DataSourceName" data_source_name: String,
    1 "DataSourceProperties" data_source_properties: CreateDIJobDataSourceProperties
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIJobDataSourceProperties {
    pub connection_properties: Option<String>,
}
input! { CreateDIJobDataSourceProperties() {
    0 "ConnectionProperties" connection_properties: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIJobJobSettings {
    pub channel_settings: Option<String>,
    pub column_data_type_settings: Option<Vec<CreateDIJobColumnDataTypeSettings>>,
    pub cycle_schedule_settings: Option<CreateDIJobCycleScheduleSettings>,
    pub ddl_handling_settings: Option<Vec<CreateDIJobDdlHandlingSettings>>,
    pub runtime_settings: Option<Vec<CreateDIJobRuntimeSettings>>,
}
input! { CreateDIJobJobSettings() {
    0 "ChannelSettings" channel_settings: String,
    1 "ColumnDataTypeSettings" column_data_type_settings: Vec<CreateDIJobColumnDataTypeSettings>,
    2 "CycleScheduleSettings" cycle_schedule_settings: CreateDIJobCycleScheduleSettings,
    3 "DdlHandlingSettings" ddl_handling_settings: Vec<CreateDIJobDdlHandlingSettings>,
    4 "RuntimeSettings" runtime_settings: Vec<CreateDIJobRuntimeSettings>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIJobColumnDataTypeSettings {
    pub destination_data_type: Option<String>,
    pub source_data_type: Option<String>,
}
input! { CreateDIJobColumnDataTypeSettings() {
    0 "DestinationDataType" destination_data_type: String, 1 "SourceDataType" source_data_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIJobCycleScheduleSettings {
    pub cycle_migration_type: Option<String>,
    pub schedule_parameters: Option<String>,
}
input! { CreateDIJobCycleScheduleSettings() {
    0 "CycleMigrationType" cycle_migration_type: String, 1 "ScheduleParameters" schedule_parameters: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIJobDdlHandlingSettings {
    pub action: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateDIJobDdlHandlingSettings() {
    0 "Action" action: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIJobRuntimeSettings {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { CreateDIJobRuntimeSettings() {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIJobResourceSettings {
    pub offline_resource_settings: Option<CreateDIJobOfflineResourceSettings>,
    pub realtime_resource_settings: Option<CreateDIJobRealtimeResourceSettings>,
    pub schedule_resource_settings: Option<CreateDIJobScheduleResourceSettings>,
}
input! { CreateDIJobResourceSettings() {
    0 "OfflineResourceSettings" offline_resource_settings: CreateDIJobOfflineResourceSettings,
    1 "RealtimeResourceSettings" realtime_resource_settings: CreateDIJobRealtimeResourceSettings,
    2 "ScheduleResourceSettings" schedule_resource_settings: CreateDIJobScheduleResourceSettings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIJobOfflineResourceSettings {
    pub requested_cu: Option<f64>,
    pub resource_group_identifier: Option<String>,
}
input! { CreateDIJobOfflineResourceSettings() {
    0 "RequestedCu" requested_cu: f64, 1 "ResourceGroupIdentifier" resource_group_identifier: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIJobRealtimeResourceSettings {
    pub requested_cu: Option<f64>,
    pub resource_group_identifier: Option<String>,
}
input! { CreateDIJobRealtimeResourceSettings() {
    0 "RequestedCu" requested_cu: f64, 1 "ResourceGroupIdentifier" resource_group_identifier: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIJobScheduleResourceSettings {
    pub requested_cu: Option<f64>,
    pub resource_group_identifier: Option<String>,
}
input! { CreateDIJobScheduleResourceSettings() {
    0 "RequestedCu" requested_cu: f64, 1 "ResourceGroupIdentifier" resource_group_identifier: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIJobSourceDataSourceSettings {
    pub data_source_name: Option<String>,
    pub data_source_properties: Option<CreateDIJobSourceDataSourceSettingsDataSourceProperties>,
}
input! { CreateDIJobSourceDataSourceSettings() {
    0 "DataSourceName" data_source_name: String,
    1 "DataSourceProperties" data_source_properties: CreateDIJobSourceDataSourceSettingsDataSourceProperties
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIJobSourceDataSourceSettingsDataSourceProperties {
    pub connection_properties: Option<String>,
    pub encoding: Option<String>,
    pub timezone: Option<String>,
}
input! { CreateDIJobSourceDataSourceSettingsDataSourceProperties() {
    0 "ConnectionProperties" connection_properties: String, 1 "Encoding" encoding: String, 2 "Timezone" timezone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIJobTableMappings {
    pub source_object_selection_rules: Option<Vec<CreateDIJobSourceObjectSelectionRules>>,
    pub transformation_rules: Option<Vec<CreateDIJobTransformationRules>>,
}
input! { CreateDIJobTableMappings() {
    0 "SourceObjectSelectionRules" source_object_selection_rules: Vec<CreateDIJobSourceObjectSelectionRules>,
    1 "TransformationRules" transformation_rules: Vec<CreateDIJobTransformationRules>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIJobSourceObjectSelectionRules {
    pub action: Option<String>,
    pub expression: Option<String>,
    pub expression_type: Option<String>,
    pub object_type: Option<String>,
}
input! { CreateDIJobSourceObjectSelectionRules() {
    0 "Action" action: String, 1 "Expression" expression: String, 2 "ExpressionType" expression_type: String,
    3 "ObjectType" object_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIJobTransformationRules {
    pub rule_action_type: Option<String>,
    pub rule_name: Option<String>,
    pub rule_target_type: Option<String>,
}
input! { CreateDIJobTransformationRules() {
    0 "RuleActionType" rule_action_type: String, 1 "RuleName" rule_name: String,
    2 "RuleTargetType" rule_target_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIJobTransformationRules2 {
    pub rule_action_type: Option<String>,
    pub rule_expression: Option<String>,
    pub rule_name: Option<String>,
    pub rule_target_type: Option<String>,
}
input! { CreateDIJobTransformationRules2() {
    0 "RuleActionType" rule_action_type: String, 1 "RuleExpression" rule_expression: String,
    2 "RuleName" rule_name: String, 3 "RuleTargetType" rule_target_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIJobOutput {
    /// Deprecated.
    pub di_job_id: Option<i64>,
    pub id: Option<i64>,
}
model! { CreateDIJobOutput {
    0 "DIJobId" di_job_id, 1 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataAssetTag {
    /// At most 1024 characters.
    pub description: Option<String>,
    /// 1 to 128 characters.
    pub key: String,
    pub managers: Option<Vec<String>>,
    pub value_type: Option<String>,
    pub values: Option<Vec<String>>,
}
operation! { CreateDataAssetTag(key: String) "CreateDataAssetTag" -> CreateDataAssetTagOutput {
    0 "Description" description: String, 1 "Key" key, 2 "Managers" managers: Vec<String>,
    3 "ValueType" value_type: String, 4 "Values" values: Vec<String>
} [
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataAssetTagOutput {
    pub success: Option<bool>,
}
model! { CreateDataAssetTagOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityAlertRule {
    pub condition: String,
    pub notification: CreateDataQualityAlertRuleNotification,
    pub project_id: i64,
    pub target: CreateDataQualityAlertRuleTarget,
}
operation! { CreateDataQualityAlertRule(condition: String, notification: CreateDataQualityAlertRuleNotification, project_id: i64, target: CreateDataQualityAlertRuleTarget)
    "CreateDataQualityAlertRule" -> CreateDataQualityAlertRuleOutput {
    0 "Condition" condition, 1 "Notification" notification, 2 "ProjectId" project_id, 3 "Target" target
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityAlertRuleNotification {
    pub channels: Option<Vec<String>>,
    pub receivers: Option<Vec<CreateDataQualityAlertRuleReceivers>>,
}
input! { CreateDataQualityAlertRuleNotification(channels: Vec<String>, receivers: Vec<CreateDataQualityAlertRuleReceivers>) {
    0 "Channels" channels: Vec<String>, 1 "Receivers" receivers: Vec<CreateDataQualityAlertRuleReceivers>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityAlertRuleReceivers {
    pub extension: Option<String>,
    pub receiver_type: Option<String>,
    pub receiver_values: Option<Vec<String>>,
}
input! { CreateDataQualityAlertRuleReceivers(receiver_type: String) {
    0 "Extension" extension: String, 1 "ReceiverType" receiver_type: String,
    2 "ReceiverValues" receiver_values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityAlertRuleTarget {
    pub ids: Option<Vec<i64>>,
    pub r#type: Option<String>,
}
input! { CreateDataQualityAlertRuleTarget(ids: Vec<i64>, r#type: String) {
    0 "Ids" ids: Vec<i64>, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityAlertRuleOutput {
    pub id: Option<i64>,
}
model! { CreateDataQualityAlertRuleOutput {
    0 "Id" id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityEvaluationTask {
    pub data_quality_rules: Option<Vec<CreateDataQualityEvaluationTaskDataQualityRules>>,
    pub data_source_id: i64,
    /// At most 65535 characters.
    pub description: Option<String>,
    pub hooks: Option<Vec<CreateDataQualityEvaluationTaskHooks>>,
    /// At most 255 characters.
    pub name: String,
    pub notifications: Option<CreateDataQualityEvaluationTaskNotifications>,
    pub project_id: i64,
    pub runtime_conf: Option<String>,
    pub target: CreateDataQualityEvaluationTaskTarget,
    pub trigger: Option<CreateDataQualityEvaluationTaskTrigger>,
}
operation! { CreateDataQualityEvaluationTask(data_source_id: i64, name: String, project_id: i64, target: CreateDataQualityEvaluationTaskTarget)
    "CreateDataQualityEvaluationTask" -> CreateDataQualityEvaluationTaskOutput {
    0 "DataQualityRules" data_quality_rules: Vec<CreateDataQualityEvaluationTaskDataQualityRules>,
    1 "DataSourceId" data_source_id, 2 "Description" description: String,
    3 "Hooks" hooks: Vec<CreateDataQualityEvaluationTaskHooks>, 4 "Name" name,
    5 "Notifications" notifications: CreateDataQualityEvaluationTaskNotifications, 6 "ProjectId" project_id,
    7 "RuntimeConf" runtime_conf: String, 8 "Target" target, 9 "Trigger" trigger: CreateDataQualityEvaluationTaskTrigger
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::Json },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::Json },
    Mark { index: 9, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityEvaluationTaskDataQualityRules {
    pub checking_config: Option<CreateDataQualityEvaluationTaskCheckingConfig>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub error_handlers: Option<Vec<CreateDataQualityEvaluationTaskErrorHandlers>>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub sampling_config: Option<CreateDataQualityEvaluationTaskSamplingConfig>,
    pub severity: Option<String>,
    pub template_code: Option<String>,
}
input! { CreateDataQualityEvaluationTaskDataQualityRules() {
    0 "CheckingConfig" checking_config: CreateDataQualityEvaluationTaskCheckingConfig,
    1 "Description" description: String, 2 "Enabled" enabled: bool,
    3 "ErrorHandlers" error_handlers: Vec<CreateDataQualityEvaluationTaskErrorHandlers>, 4 "Id" id: i64,
    5 "Name" name: String, 6 "SamplingConfig" sampling_config: CreateDataQualityEvaluationTaskSamplingConfig,
    7 "Severity" severity: String, 8 "TemplateCode" template_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityEvaluationTaskCheckingConfig {
    pub referenced_samples_filter: Option<String>,
    pub thresholds: Option<CreateDataQualityEvaluationTaskThresholds>,
    pub r#type: Option<String>,
}
input! { CreateDataQualityEvaluationTaskCheckingConfig() {
    0 "ReferencedSamplesFilter" referenced_samples_filter: String,
    1 "Thresholds" thresholds: CreateDataQualityEvaluationTaskThresholds, 2 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityEvaluationTaskThresholds {
    pub critical: Option<CreateDataQualityEvaluationTaskCritical>,
    pub expected: Option<CreateDataQualityEvaluationTaskExpected>,
    pub warned: Option<CreateDataQualityEvaluationTaskWarned>,
}
input! { CreateDataQualityEvaluationTaskThresholds() {
    0 "Critical" critical: CreateDataQualityEvaluationTaskCritical,
    1 "Expected" expected: CreateDataQualityEvaluationTaskExpected,
    2 "Warned" warned: CreateDataQualityEvaluationTaskWarned
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityEvaluationTaskCritical {
    pub expression: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
input! { CreateDataQualityEvaluationTaskCritical() {
    0 "Expression" expression: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityEvaluationTaskExpected {
    pub expression: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
input! { CreateDataQualityEvaluationTaskExpected() {
    0 "Expression" expression: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityEvaluationTaskWarned {
    pub expression: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
input! { CreateDataQualityEvaluationTaskWarned() {
    0 "Expression" expression: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityEvaluationTaskErrorHandlers {
    pub error_data_filter: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateDataQualityEvaluationTaskErrorHandlers() {
    0 "ErrorDataFilter" error_data_filter: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityEvaluationTaskSamplingConfig {
    pub metric: Option<String>,
    pub metric_parameters: Option<String>,
    pub sampling_filter: Option<String>,
    pub setting_config: Option<String>,
}
input! { CreateDataQualityEvaluationTaskSamplingConfig() {
    0 "Metric" metric: String, 1 "MetricParameters" metric_parameters: String,
    2 "SamplingFilter" sampling_filter: String, 3 "SettingConfig" setting_config: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityEvaluationTaskHooks {
    pub condition: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateDataQualityEvaluationTaskHooks() {
    0 "Condition" condition: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityEvaluationTaskNotifications {
    pub condition: Option<String>,
    pub notifications: Option<Vec<CreateDataQualityEvaluationTaskNotificationsNotifications>>,
}
input! { CreateDataQualityEvaluationTaskNotifications() {
    0 "Condition" condition: String,
    1 "Notifications" notifications: Vec<CreateDataQualityEvaluationTaskNotificationsNotifications>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityEvaluationTaskNotificationsNotifications {
    pub notification_channels: Option<Vec<CreateDataQualityEvaluationTaskNotificationChannels>>,
    pub notification_receivers: Option<Vec<CreateDataQualityEvaluationTaskNotificationReceivers>>,
}
input! { CreateDataQualityEvaluationTaskNotificationsNotifications() {
    0 "NotificationChannels" notification_channels: Vec<CreateDataQualityEvaluationTaskNotificationChannels>,
    1 "NotificationReceivers" notification_receivers: Vec<CreateDataQualityEvaluationTaskNotificationReceivers>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityEvaluationTaskNotificationChannels {
    pub channels: Option<Vec<String>>,
}
input! { CreateDataQualityEvaluationTaskNotificationChannels() {
    0 "Channels" channels: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityEvaluationTaskNotificationReceivers {
    pub extension: Option<String>,
    pub receiver_type: Option<String>,
    pub receiver_values: Option<Vec<String>>,
}
input! { CreateDataQualityEvaluationTaskNotificationReceivers() {
    0 "Extension" extension: String, 1 "ReceiverType" receiver_type: String,
    2 "ReceiverValues" receiver_values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityEvaluationTaskTarget {
    pub database_type: Option<String>,
    pub partition_spec: Option<String>,
    pub table_guid: Option<String>,
}
input! { CreateDataQualityEvaluationTaskTarget(database_type: String, table_guid: String) {
    0 "DatabaseType" database_type: String, 1 "PartitionSpec" partition_spec: String, 2 "TableGuid" table_guid: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityEvaluationTaskTrigger {
    pub task_ids: Option<Vec<i64>>,
    pub r#type: Option<String>,
}
input! { CreateDataQualityEvaluationTaskTrigger() {
    0 "TaskIds" task_ids: Vec<i64>, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityEvaluationTaskOutput {
    pub id: Option<i64>,
}
model! { CreateDataQualityEvaluationTaskOutput {
    0 "Id" id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityEvaluationTaskInstance {
    pub data_quality_evaluation_task_id: i64,
    pub parameters: String,
    pub project_id: i64,
    pub runtime_resource: Option<CreateDataQualityEvaluationTaskInstanceRuntimeResource>,
}
operation! { CreateDataQualityEvaluationTaskInstance(data_quality_evaluation_task_id: i64, parameters: String, project_id: i64)
    "CreateDataQualityEvaluationTaskInstance" -> CreateDataQualityEvaluationTaskInstanceOutput {
    0 "DataQualityEvaluationTaskId" data_quality_evaluation_task_id, 1 "Parameters" parameters,
    2 "ProjectId" project_id,
    3 "RuntimeResource" runtime_resource: CreateDataQualityEvaluationTaskInstanceRuntimeResource
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityEvaluationTaskInstanceRuntimeResource {
    pub cu: Option<f64>,
    pub resource_group_id: Option<String>,
}
input! { CreateDataQualityEvaluationTaskInstanceRuntimeResource() {
    0 "Cu" cu: f64, 1 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityEvaluationTaskInstanceOutput {
    pub id: Option<i64>,
}
model! { CreateDataQualityEvaluationTaskInstanceOutput {
    0 "Id" id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityRule {
    pub checking_config: Option<CreateDataQualityRuleCheckingConfig>,
    /// At most 500 characters.
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub error_handlers: Option<Vec<CreateDataQualityRuleErrorHandlers>>,
    /// At most 255 characters.
    pub name: String,
    pub project_id: i64,
    pub sampling_config: Option<CreateDataQualityRuleSamplingConfig>,
    pub severity: Option<String>,
    pub target: Option<CreateDataQualityRuleTarget>,
    pub template_code: Option<String>,
}
operation! { CreateDataQualityRule(name: String, project_id: i64)
    "CreateDataQualityRule" -> CreateDataQualityRuleOutput {
    0 "CheckingConfig" checking_config: CreateDataQualityRuleCheckingConfig, 1 "Description" description: String,
    2 "Enabled" enabled: bool, 3 "ErrorHandlers" error_handlers: Vec<CreateDataQualityRuleErrorHandlers>, 4 "Name" name,
    5 "ProjectId" project_id, 6 "SamplingConfig" sampling_config: CreateDataQualityRuleSamplingConfig,
    7 "Severity" severity: String, 8 "Target" target: CreateDataQualityRuleTarget,
    9 "TemplateCode" template_code: String
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::Json },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::Json },
    Mark { index: 9, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityRuleCheckingConfig {
    pub referenced_samples_filter: Option<String>,
    pub thresholds: Option<CreateDataQualityRuleThresholds>,
    pub r#type: Option<String>,
}
input! { CreateDataQualityRuleCheckingConfig() {
    0 "ReferencedSamplesFilter" referenced_samples_filter: String,
    1 "Thresholds" thresholds: CreateDataQualityRuleThresholds, 2 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityRuleThresholds {
    pub critical: Option<CreateDataQualityRuleCritical>,
    pub expected: Option<CreateDataQualityRuleExpected>,
    pub warned: Option<CreateDataQualityRuleWarned>,
}
input! { CreateDataQualityRuleThresholds() {
    0 "Critical" critical: CreateDataQualityRuleCritical, 1 "Expected" expected: CreateDataQualityRuleExpected,
    2 "Warned" warned: CreateDataQualityRuleWarned
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityRuleCritical {
    pub expression: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
input! { CreateDataQualityRuleCritical() {
    0 "Expression" expression: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityRuleExpected {
    pub expression: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
input! { CreateDataQualityRuleExpected() {
    0 "Expression" expression: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityRuleWarned {
    pub expression: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
input! { CreateDataQualityRuleWarned() {
    0 "Expression" expression: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityRuleErrorHandlers {
    pub error_data_filter: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateDataQualityRuleErrorHandlers() {
    0 "ErrorDataFilter" error_data_filter: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityRuleSamplingConfig {
    pub metric: Option<String>,
    pub metric_parameters: Option<String>,
    pub sampling_filter: Option<String>,
    pub setting_config: Option<String>,
}
input! { CreateDataQualityRuleSamplingConfig() {
    0 "Metric" metric: String, 1 "MetricParameters" metric_parameters: String,
    2 "SamplingFilter" sampling_filter: String, 3 "SettingConfig" setting_config: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityRuleTarget {
    pub database_type: Option<String>,
    pub partition_spec: Option<String>,
    pub table_guid: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateDataQualityRuleTarget(table_guid: String) {
    0 "DatabaseType" database_type: String, 1 "PartitionSpec" partition_spec: String, 2 "TableGuid" table_guid: String,
    3 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityRuleOutput {
    pub id: Option<i64>,
}
model! { CreateDataQualityRuleOutput {
    0 "Id" id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityRuleTemplate {
    pub checking_config: Option<CreateDataQualityRuleTemplateCheckingConfig>,
    pub directory_path: Option<String>,
    /// At most 128 characters.
    pub name: String,
    pub project_id: i64,
    pub sampling_config: Option<CreateDataQualityRuleTemplateSamplingConfig>,
    pub visible_scope: Option<String>,
}
operation! { CreateDataQualityRuleTemplate(name: String, project_id: i64)
    "CreateDataQualityRuleTemplate" -> CreateDataQualityRuleTemplateOutput {
    0 "CheckingConfig" checking_config: CreateDataQualityRuleTemplateCheckingConfig,
    1 "DirectoryPath" directory_path: String, 2 "Name" name, 3 "ProjectId" project_id,
    4 "SamplingConfig" sampling_config: CreateDataQualityRuleTemplateSamplingConfig,
    5 "VisibleScope" visible_scope: String
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::Json },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityRuleTemplateCheckingConfig {
    pub referenced_samples_filter: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateDataQualityRuleTemplateCheckingConfig() {
    0 "ReferencedSamplesFilter" referenced_samples_filter: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityRuleTemplateSamplingConfig {
    pub metric: Option<String>,
    pub metric_parameters: Option<String>,
    pub setting_config: Option<String>,
}
input! { CreateDataQualityRuleTemplateSamplingConfig() {
    0 "Metric" metric: String, 1 "MetricParameters" metric_parameters: String, 2 "SettingConfig" setting_config: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityRuleTemplateOutput {
    pub code: Option<String>,
}
model! { CreateDataQualityRuleTemplateOutput {
    0 "Code" code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityScan {
    pub client_token: String,
    pub compute_resource: Option<CreateDataQualityScanComputeResource>,
    pub description: Option<String>,
    pub hooks: Option<Vec<CreateDataQualityScanHooks>>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub parameters: Option<Vec<CreateDataQualityScanParameters>>,
    pub project_id: Option<i64>,
    pub runtime_resource: Option<CreateDataQualityScanRuntimeResource>,
    pub spec: Option<String>,
    pub trigger: Option<CreateDataQualityScanTrigger>,
}
operation! { CreateDataQualityScan(client_token: String) "CreateDataQualityScan" -> CreateDataQualityScanOutput {
    0 "ClientToken" client_token, 1 "ComputeResource" compute_resource: CreateDataQualityScanComputeResource,
    2 "Description" description: String, 3 "Hooks" hooks: Vec<CreateDataQualityScanHooks>, 4 "Name" name: String,
    5 "Owner" owner: String, 6 "Parameters" parameters: Vec<CreateDataQualityScanParameters>,
    7 "ProjectId" project_id: i64, 8 "RuntimeResource" runtime_resource: CreateDataQualityScanRuntimeResource,
    9 "Spec" spec: String, 10 "Trigger" trigger: CreateDataQualityScanTrigger
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::Json },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::Json },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityScanComputeResource {
    pub env_type: Option<String>,
    pub name: Option<String>,
    pub runtime: Option<CreateDataQualityScanRuntime>,
}
input! { CreateDataQualityScanComputeResource() {
    0 "EnvType" env_type: String, 1 "Name" name: String, 2 "Runtime" runtime: CreateDataQualityScanRuntime
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityScanRuntime {
    pub engine: Option<String>,
    pub hive_conf: Option<BTreeMap<String, Value>>,
    pub spark_conf: Option<BTreeMap<String, Value>>,
}
input! { CreateDataQualityScanRuntime() {
    0 "Engine" engine: String, 1 "HiveConf" hive_conf: BTreeMap<String, Value>,
    2 "SparkConf" spark_conf: BTreeMap<String, Value>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityScanHooks {
    pub condition: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateDataQualityScanHooks() {
    0 "Condition" condition: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityScanParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { CreateDataQualityScanParameters() {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityScanRuntimeResource {
    pub cu: Option<f64>,
    pub id: Option<String>,
    pub image: Option<String>,
}
input! { CreateDataQualityScanRuntimeResource() {
    0 "Cu" cu: f64, 1 "Id" id: String, 2 "Image" image: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityScanTrigger {
    pub task_ids: Option<Vec<i64>>,
    pub r#type: Option<String>,
}
input! { CreateDataQualityScanTrigger() {
    0 "TaskIds" task_ids: Vec<i64>, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityScanOutput {
    pub id: Option<i64>,
}
model! { CreateDataQualityScanOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityScanRun {
    pub data_quality_scan_id: Option<i64>,
    pub parameters: Option<Vec<CreateDataQualityScanRunParameters>>,
    pub project_id: Option<i64>,
    pub runtime_resource: Option<CreateDataQualityScanRunRuntimeResource>,
}
operation! { CreateDataQualityScanRun() "CreateDataQualityScanRun" -> CreateDataQualityScanRunOutput {
    0 "DataQualityScanId" data_quality_scan_id: i64, 1 "Parameters" parameters: Vec<CreateDataQualityScanRunParameters>,
    2 "ProjectId" project_id: i64, 3 "RuntimeResource" runtime_resource: CreateDataQualityScanRunRuntimeResource
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityScanRunParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { CreateDataQualityScanRunParameters() {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityScanRunRuntimeResource {
    pub cu: Option<f64>,
    pub id: Option<String>,
    pub image: Option<String>,
}
input! { CreateDataQualityScanRunRuntimeResource() {
    0 "Cu" cu: f64, 1 "Id" id: String, 2 "Image" image: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityScanRunOutput {
    pub id: Option<i64>,
}
model! { CreateDataQualityScanRunOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityTemplate {
    pub owner: Option<String>,
    pub project_id: Option<i64>,
    pub spec: Option<String>,
}
operation! { CreateDataQualityTemplate() "CreateDataQualityTemplate" -> CreateDataQualityTemplateOutput {
    0 "Owner" owner: String, 1 "ProjectId" project_id: i64, 2 "Spec" spec: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityTemplateOutput {
    pub id: Option<String>,
}
model! { CreateDataQualityTemplateOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSource {
    pub connection_properties: String,
    pub connection_properties_mode: String,
    pub description: Option<String>,
    pub name: String,
    /// At least 0.
    pub project_id: i64,
    pub r#type: String,
}

/// What [`CreateDataSource::new`] takes.
pub struct CreateDataSourceRequired {
    pub connection_properties: String,
    pub connection_properties_mode: String,
    pub name: String,
    pub project_id: i64,
    pub r#type: String,
}
operation! { CreateDataSource{CreateDataSourceRequired: connection_properties, connection_properties_mode, name, project_id, r#type}
    "CreateDataSource" -> CreateDataSourceOutput {
    0 "ConnectionProperties" connection_properties, 1 "ConnectionPropertiesMode" connection_properties_mode,
    2 "Description" description: String, 3 "Name" name, 4 "ProjectId" project_id, 5 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSourceOutput {
    pub id: Option<i64>,
}
model! { CreateDataSourceOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSourceSharedRule {
    pub data_source_id: i64,
    pub env_type: String,
    pub shared_user: Option<String>,
    pub target_project_id: i64,
}
operation! { CreateDataSourceSharedRule(data_source_id: i64, env_type: String, target_project_id: i64)
    "CreateDataSourceSharedRule" -> CreateDataSourceSharedRuleOutput {
    0 "DataSourceId" data_source_id, 1 "EnvType" env_type, 2 "SharedUser" shared_user: String,
    3 "TargetProjectId" target_project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSourceSharedRuleOutput {
    pub id: Option<i64>,
}
model! { CreateDataSourceSharedRuleOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataset {
    pub comment: Option<String>,
    pub data_type: Option<String>,
    pub init_version: CreateDatasetInitVersion,
    pub name: String,
    pub origin: Option<String>,
    pub project_id: i64,
    pub storage_type: String,
}
operation! { CreateDataset(init_version: CreateDatasetInitVersion, name: String, project_id: i64, storage_type: String)
    "CreateDataset" -> CreateDatasetOutput {
    0 "Comment" comment: String, 1 "DataType" data_type: String, 2 "InitVersion" init_version, 3 "Name" name,
    4 "Origin" origin: String, 5 "ProjectId" project_id, 6 "StorageType" storage_type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetInitVersion {
    pub comment: Option<String>,
    pub import_info: Option<BTreeMap<String, String>>,
    pub mount_path: Option<String>,
    pub url: Option<String>,
}
input! { CreateDatasetInitVersion(url: String) {
    0 "Comment" comment: String, 1 "ImportInfo" import_info: BTreeMap<String, String>, 2 "MountPath" mount_path: String,
    3 "Url" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetOutput {
    pub id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDatasetOutput {
    0 "Id" id, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetVersion {
    pub comment: Option<String>,
    pub dataset_id: String,
    pub import_info: Option<BTreeMap<String, String>>,
    pub mount_path: Option<String>,
    pub url: String,
}
operation! { CreateDatasetVersion(dataset_id: String, url: String)
    "CreateDatasetVersion" -> CreateDatasetVersionOutput {
    0 "Comment" comment: String, 1 "DatasetId" dataset_id, 2 "ImportInfo" import_info: BTreeMap<String, String>,
    3 "MountPath" mount_path: String, 4 "Url" url
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetVersionOutput {
    pub id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDatasetVersionOutput {
    0 "Id" id, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFile {
    pub advanced_settings: Option<String>,
    pub apply_schedule_immediately: Option<bool>,
    pub auto_parsing: Option<bool>,
    pub auto_rerun_interval_millis: Option<i64>,
    pub auto_rerun_times: Option<i64>,
    pub connection_name: Option<String>,
    pub content: Option<String>,
    pub create_folder_if_not_exists: Option<bool>,
    pub cron_express: Option<String>,
    pub cycle_type: Option<String>,
    pub dependent_node_id_list: Option<String>,
    pub dependent_type: Option<String>,
    /// At least 0.
    pub end_effect_date: Option<i64>,
    pub file_description: Option<String>,
    pub file_folder_path: Option<String>,
    pub file_name: String,
    pub file_type: i64,
    pub ignore_parent_skip_running_property: Option<bool>,
    pub image_id: Option<String>,
    pub input_list: Option<String>,
    pub input_parameters: Option<String>,
    pub output_list: Option<String>,
    pub output_parameters: Option<String>,
    pub owner: Option<String>,
    pub para_value: Option<String>,
    pub project_id: Option<i64>,
    pub project_identifier: Option<String>,
    pub rerun_mode: Option<String>,
    pub resource_group_id: Option<i64>,
    pub resource_group_identifier: Option<String>,
    pub scheduler_type: Option<String>,
    /// At least 0.
    pub start_effect_date: Option<i64>,
    pub start_immediately: Option<bool>,
    pub stop: Option<bool>,
    pub timeout: Option<i64>,
}
operation! { CreateFile(file_name: String, file_type: i64) "CreateFile" -> CreateFileOutput {
    0 "AdvancedSettings" advanced_settings: String, 1 "ApplyScheduleImmediately" apply_schedule_immediately: bool,
    2 "AutoParsing" auto_parsing: bool, 3 "AutoRerunIntervalMillis" auto_rerun_interval_millis: i64,
    4 "AutoRerunTimes" auto_rerun_times: i64, 5 "ConnectionName" connection_name: String, 6 "Content" content: String,
    7 "CreateFolderIfNotExists" create_folder_if_not_exists: bool, 8 "CronExpress" cron_express: String,
    9 "CycleType" cycle_type: String, 10 "DependentNodeIdList" dependent_node_id_list: String,
    11 "DependentType" dependent_type: String, 12 "EndEffectDate" end_effect_date: i64,
    13 "FileDescription" file_description: String, 14 "FileFolderPath" file_folder_path: String,
    15 "FileName" file_name, 16 "FileType" file_type,
    17 "IgnoreParentSkipRunningProperty" ignore_parent_skip_running_property: bool, 18 "ImageId" image_id: String,
    19 "InputList" input_list: String, 20 "InputParameters" input_parameters: String,
    21 "OutputList" output_list: String, 22 "OutputParameters" output_parameters: String, 23 "Owner" owner: String,
    24 "ParaValue" para_value: String, 25 "ProjectId" project_id: i64,
    26 "ProjectIdentifier" project_identifier: String, 27 "RerunMode" rerun_mode: String,
    28 "ResourceGroupId" resource_group_id: i64, 29 "ResourceGroupIdentifier" resource_group_identifier: String,
    30 "SchedulerType" scheduler_type: String, 31 "StartEffectDate" start_effect_date: i64,
    32 "StartImmediately" start_immediately: bool, 33 "Stop" stop: bool, 34 "Timeout" timeout: i64
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
    Mark { index: 34, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileOutput {
    pub data: Option<i64>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateFileOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFolder {
    pub folder_path: String,
    pub project_id: Option<i64>,
    pub project_identifier: Option<String>,
}
operation! { CreateFolder(folder_path: String) "CreateFolder" -> CreateFolderOutput {
    0 "FolderPath" folder_path, 1 "ProjectId" project_id: i64, 2 "ProjectIdentifier" project_identifier: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFolderOutput {
    pub data: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateFolderOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunction {
    pub project_id: i64,
    pub spec: String,
}
operation! { CreateFunction(project_id: i64, spec: String) "CreateFunction" -> CreateFunctionOutput {
    0 "ProjectId" project_id, 1 "Spec" spec
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionOutput {
    pub id: Option<String>,
}
model! { CreateFunctionOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIdentifyCredential {
    pub identify_credential: Option<IdentifyCredential>,
}
operation! { CreateIdentifyCredential() "CreateIdentifyCredential" -> CreateIdentifyCredentialOutput {
    0 "IdentifyCredential" identify_credential: IdentifyCredential
} [
    Mark { index: 0, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdentifyCredential {
    pub data_source: Option<IdentifyCredentialDataSource>,
    pub project_id: Option<String>,
    pub user_id: Option<String>,
    pub user_type: Option<String>,
}
input! { IdentifyCredential() {
    0 "DataSource" data_source: IdentifyCredentialDataSource, 1 "ProjectId" project_id: String,
    2 "UserId" user_id: String, 3 "UserType" user_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdentifyCredentialDataSource {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub password: Option<Secret>,
    pub role: Option<String>,
    pub r#type: Option<String>,
    pub user_name: Option<String>,
}
input! { IdentifyCredentialDataSource() {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "Password" password: Secret,
    3 "Role" role: String, 4 "Type" r#type: String, 5 "UserName" user_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIdentifyCredentialOutput {
    pub data: Option<String>,
}
model! { CreateIdentifyCredentialOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLineageRelationship {
    pub dst_entity: Option<LineageEntity>,
    pub src_entity: Option<LineageEntity>,
    pub task: Option<LineageTask>,
}
operation! { CreateLineageRelationship() "CreateLineageRelationship" -> CreateLineageRelationshipOutput {
    0 "DstEntity" dst_entity: LineageEntity, 1 "SrcEntity" src_entity: LineageEntity, 2 "Task" task: LineageTask
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineageEntity {
    pub attributes: Option<BTreeMap<String, String>>,
    pub id: Option<String>,
    pub name: Option<String>,
}
input! { LineageEntity() {
    0 "Attributes" attributes: BTreeMap<String, String>, 1 "Id" id: String, 2 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineageTask {
    pub attributes: Option<BTreeMap<String, String>>,
    pub id: Option<String>,
    pub r#type: Option<String>,
}
input! { LineageTask() {
    0 "Attributes" attributes: BTreeMap<String, String>, 1 "Id" id: String, 2 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLineageRelationshipOutput {
    pub id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateLineageRelationshipOutput {
    0 "Id" id, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMcpServer {
    pub config: Option<CreateMcpServerConfig>,
    pub name: String,
    pub visibility: Option<String>,
    pub visibility_scope: Option<CreateMcpServerVisibilityScope>,
}
operation! { CreateMcpServer(name: String) "CreateMcpServer" -> CreateMcpServerOutput {
    0 "Config" config: CreateMcpServerConfig, 1 "Name" name, 2 "Visibility" visibility: String,
    3 "VisibilityScope" visibility_scope: CreateMcpServerVisibilityScope
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMcpServerConfig {
    pub custom_headers: Option<BTreeMap<String, Value>>,
    pub transport: Option<String>,
    pub url: Option<String>,
}
input! { CreateMcpServerConfig() {
    0 "CustomHeaders" custom_headers: BTreeMap<String, Value>, 1 "Transport" transport: String, 2 "Url" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMcpServerVisibilityScope {
    pub project_ids: Option<Vec<String>>,
    pub user_ids: Option<Vec<String>>,
}
input! { CreateMcpServerVisibilityScope() {
    0 "ProjectIds" project_ids: Vec<String>, 1 "UserIds" user_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMcpServerOutput {
    pub mcp_server: Option<CreateMcpServerMcpServer>,
}
model! { CreateMcpServerOutput {
    0 "McpServer" mcp_server
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMcpServerMcpServer {
    pub gmt_create_time: Option<String>,
    pub name: Option<String>,
}
model! { CreateMcpServerMcpServer {
    0 "GmtCreateTime" gmt_create_time, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetaCollection {
    pub description: Option<String>,
    pub name: String,
    pub parent_id: Option<String>,
    pub r#type: String,
}
operation! { CreateMetaCollection(name: String, r#type: String) "CreateMetaCollection" -> CreateMetaCollectionOutput {
    0 "Description" description: String, 1 "Name" name, 2 "ParentId" parent_id: String, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetaCollectionOutput {
    pub id: Option<String>,
}
model! { CreateMetaCollectionOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetaEntityDef {
    pub attribute_defs: Option<Vec<MetaEntityAttributeDef>>,
    pub description: Option<String>,
    pub display_name: String,
    pub extend: Option<String>,
    pub name: String,
}
operation! { CreateMetaEntityDef(display_name: String, name: String)
    "CreateMetaEntityDef" -> CreateMetaEntityDefOutput {
    0 "AttributeDefs" attribute_defs: Vec<MetaEntityAttributeDef>, 1 "Description" description: String,
    2 "DisplayName" display_name, 3 "Extend" extend: String, 4 "Name" name
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetaEntityAttributeDef {
    pub allowed_values: Option<Vec<String>>,
    pub description: Option<String>,
    pub display_enabled: Option<bool>,
    pub display_name: Option<String>,
    pub is_optional: Option<bool>,
    pub name: Option<String>,
    pub search_filter_enabled: Option<bool>,
    pub r#type: Option<String>,
}
input! { MetaEntityAttributeDef() {
    0 "AllowedValues" allowed_values: Vec<String>, 1 "Description" description: String,
    2 "DisplayEnabled" display_enabled: bool, 3 "DisplayName" display_name: String, 4 "IsOptional" is_optional: bool,
    5 "Name" name: String, 6 "SearchFilterEnabled" search_filter_enabled: bool, 7 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetaEntityDefOutput {
    pub entity_type: Option<String>,
    pub success: Option<bool>,
}
model! { CreateMetaEntityDefOutput {
    0 "EntityType" entity_type, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetwork {
    pub client_token: String,
    pub resource_group_id: String,
    pub vpc_id: String,
    pub vswitch_id: String,
}
operation! { CreateNetwork(client_token: String, resource_group_id: String, vpc_id: String, vswitch_id: String)
    "CreateNetwork" -> CreateNetworkOutput {
    0 "ClientToken" client_token, 1 "ResourceGroupId" resource_group_id, 2 "VpcId" vpc_id, 3 "VswitchId" vswitch_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkOutput {
    pub id: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateNetworkOutput {
    0 "Id" id, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNode {
    pub container_id: Option<String>,
    pub project_id: i64,
    pub scene: String,
    pub spec: String,
}
operation! { CreateNode(project_id: i64, scene: String, spec: String) "CreateNode" -> CreateNodeOutput {
    0 "ContainerId" container_id: String, 1 "ProjectId" project_id, 2 "Scene" scene, 3 "Spec" spec
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodeOutput {
    pub id: Option<String>,
}
model! { CreateNodeOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParameter {
    pub description: Option<String>,
    pub name: String,
    pub owner: String,
    pub project_id: i64,
    pub properties: Vec<CreateParameterProperties>,
    pub scope: Option<String>,
    pub r#type: String,
}

/// What [`CreateParameter::new`] takes.
pub struct CreateParameterRequired {
    pub name: String,
    pub owner: String,
    pub project_id: i64,
    pub properties: Vec<CreateParameterProperties>,
    pub r#type: String,
}
operation! { CreateParameter{CreateParameterRequired: name, owner, project_id, properties, r#type}
    "CreateParameter" -> CreateParameterOutput {
    0 "Description" description: String, 1 "Name" name, 2 "Owner" owner, 3 "ProjectId" project_id,
    4 "Properties" properties, 5 "Scope" scope: String, 6 "Type" r#type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::Json },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParameterProperties {
    pub env_type: Option<String>,
    pub value: Option<String>,
}
input! { CreateParameterProperties() {
    0 "EnvType" env_type: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParameterOutput {
    pub id: Option<i64>,
}
model! { CreateParameterOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineRun {
    pub auto_run_until_stage: Option<String>,
    pub description: Option<String>,
    pub object_ids: Vec<String>,
    pub project_id: i64,
    pub run_mode: Option<String>,
    pub r#type: String,
}
operation! { CreatePipelineRun(object_ids: Vec<String>, project_id: i64, r#type: String)
    "CreatePipelineRun" -> CreatePipelineRunOutput {
    0 "AutoRunUntilStage" auto_run_until_stage: String, 1 "Description" description: String, 2 "ObjectIds" object_ids,
    3 "ProjectId" project_id, 4 "RunMode" run_mode: String, 5 "Type" r#type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineRunOutput {
    pub id: Option<String>,
}
model! { CreatePipelineRunOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcessDefinition {
    pub approval_nodes: Vec<CreateProcessDefinitionApprovalNodes>,
    pub client_token: Option<String>,
    pub description: String,
    pub enabled: Option<bool>,
    pub name: String,
    pub notification_services: Option<Vec<CreateProcessDefinitionNotificationServices>>,
    pub rule_conditions: Vec<CreateProcessDefinitionRuleConditions>,
    pub sub_type: Option<String>,
    pub r#type: Option<String>,
}
operation! { CreateProcessDefinition(approval_nodes: Vec<CreateProcessDefinitionApprovalNodes>, description: String, name: String, rule_conditions: Vec<CreateProcessDefinitionRuleConditions>)
    "CreateProcessDefinition" -> CreateProcessDefinitionOutput {
    0 "ApprovalNodes" approval_nodes, 1 "ClientToken" client_token: String, 2 "Description" description,
    3 "Enabled" enabled: bool, 4 "Name" name,
    5 "NotificationServices" notification_services: Vec<CreateProcessDefinitionNotificationServices>,
    6 "RuleConditions" rule_conditions, 7 "SubType" sub_type: String, 8 "Type" r#type: String
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::Json },
    Mark { index: 6, location: Location::Body, style: Style::Json },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcessDefinitionApprovalNodes {
    pub account_type: Option<String>,
    pub assignees: Option<Vec<String>>,
    pub extension_properties: Option<BTreeMap<String, Value>>,
    pub name: Option<String>,
}
input! { CreateProcessDefinitionApprovalNodes() {
    0 "AccountType" account_type: String, 1 "Assignees" assignees: Vec<String>,
    2 "ExtensionProperties" extension_properties: BTreeMap<String, Value>, 3 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcessDefinitionNotificationServices {
    pub channel: Option<String>,
    pub extension: Option<String>,
    pub receiver: Option<String>,
}
input! { CreateProcessDefinitionNotificationServices() {
    0 "Channel" channel: String, 1 "Extension" extension: String, 2 "Receiver" receiver: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcessDefinitionRuleConditions {
    pub expression: Option<String>,
    pub scope: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateProcessDefinitionRuleConditions() {
    0 "Expression" expression: String, 1 "Scope" scope: String, 2 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcessDefinitionOutput {
    pub id: Option<String>,
}
model! { CreateProcessDefinitionOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProject {
    pub aliyun_resource_group_id: Option<String>,
    pub aliyun_resource_tags: Option<Vec<CreateProjectAliyunResourceTags>>,
    pub description: Option<String>,
    pub dev_environment_enabled: Option<bool>,
    pub dev_role_disabled: Option<bool>,
    pub display_name: String,
    pub name: String,
    pub pai_task_enabled: Option<bool>,
}
operation! { CreateProject(display_name: String, name: String) "CreateProject" -> CreateProjectOutput {
    0 "AliyunResourceGroupId" aliyun_resource_group_id: String,
    1 "AliyunResourceTags" aliyun_resource_tags: Vec<CreateProjectAliyunResourceTags>,
    2 "Description" description: String, 3 "DevEnvironmentEnabled" dev_environment_enabled: bool,
    4 "DevRoleDisabled" dev_role_disabled: bool, 5 "DisplayName" display_name, 6 "Name" name,
    7 "PaiTaskEnabled" pai_task_enabled: bool
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectAliyunResourceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateProjectAliyunResourceTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectOutput {
    pub id: Option<i64>,
    /// Deprecated.
    pub project_id: Option<i64>,
}
model! { CreateProjectOutput {
    0 "Id" id, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectMember {
    pub project_id: i64,
    pub role_codes: Vec<String>,
    pub user_id: String,
}
operation! { CreateProjectMember(project_id: i64, role_codes: Vec<String>, user_id: String)
    "CreateProjectMember" -> Empty {
    0 "ProjectId" project_id, 1 "RoleCodes" role_codes, 2 "UserId" user_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

pub type CreateProjectMemberOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectRole {
    pub module_permissions: Option<Vec<CreateProjectRoleModulePermissions>>,
    /// At most 30 characters.
    pub name: String,
    pub project_id: i64,
    pub client_token: Option<String>,
}
operation! { CreateProjectRole(name: String, project_id: i64) "CreateProjectRole" -> CreateProjectRoleOutput {
    0 "ModulePermissions" module_permissions: Vec<CreateProjectRoleModulePermissions>, 1 "Name" name,
    2 "ProjectId" project_id, 3 "ClientToken" client_token: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectRoleModulePermissions {
    pub module_id: Option<i64>,
    pub permission_type: Option<String>,
}
input! { CreateProjectRoleModulePermissions() {
    0 "ModuleId" module_id: i64, 1 "PermissionType" permission_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectRoleOutput {
    pub code: Option<String>,
}
model! { CreateProjectRoleOutput {
    0 "Code" code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResource {
    pub project_id: i64,
    pub resource_file: Option<String>,
    pub spec: String,
}
operation! { CreateResource(project_id: i64, spec: String) "CreateResource" -> CreateResourceOutput {
    0 "ProjectId" project_id, 1 "ResourceFile" resource_file: String, 2 "Spec" spec
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceOutput {
    pub id: Option<String>,
}
model! { CreateResourceOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceFile {
    pub content: Option<String>,
    pub file_description: Option<String>,
    pub file_folder_path: String,
    pub file_name: String,
    pub file_type: i64,
    pub origin_resource_name: String,
    pub owner: Option<String>,
    pub project_id: i64,
    pub register_to_calc_engine: bool,
    pub resource_file: Option<String>,
    pub storage_url: Option<String>,
    pub upload_mode: Option<bool>,
}

/// What [`CreateResourceFile::new`] takes.
pub struct CreateResourceFileRequired {
    pub file_folder_path: String,
    pub file_name: String,
    pub file_type: i64,
    pub origin_resource_name: String,
    pub project_id: i64,
    pub register_to_calc_engine: bool,
}
operation! { CreateResourceFile{CreateResourceFileRequired: file_folder_path, file_name, file_type, origin_resource_name, project_id, register_to_calc_engine}
    "CreateResourceFile" -> CreateResourceFileOutput {
    0 "Content" content: String, 1 "FileDescription" file_description: String, 2 "FileFolderPath" file_folder_path,
    3 "FileName" file_name, 4 "FileType" file_type, 5 "OriginResourceName" origin_resource_name,
    6 "Owner" owner: String, 7 "ProjectId" project_id, 8 "RegisterToCalcEngine" register_to_calc_engine,
    9 "ResourceFile" resource_file: String, 10 "StorageURL" storage_url: String, 11 "UploadMode" upload_mode: bool
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
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceFileOutput {
    pub data: Option<i64>,
}
model! { CreateResourceFileOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceGroup {
    pub aliyun_resource_group_id: Option<String>,
    pub aliyun_resource_tags: Option<Vec<CreateResourceGroupAliyunResourceTags>>,
    pub auto_renew_enabled: Option<bool>,
    pub client_token: String,
    pub name: String,
    pub payment_duration: Option<i64>,
    pub payment_duration_unit: Option<String>,
    pub payment_type: String,
    pub remark: Option<String>,
    pub spec: Option<i64>,
    pub vpc_id: String,
    pub vswitch_id: String,
}

/// What [`CreateResourceGroup::new`] takes.
pub struct CreateResourceGroupRequired {
    pub client_token: String,
    pub name: String,
    pub payment_type: String,
    pub vpc_id: String,
    pub vswitch_id: String,
}
operation! { CreateResourceGroup{CreateResourceGroupRequired: client_token, name, payment_type, vpc_id, vswitch_id}
    "CreateResourceGroup" -> CreateResourceGroupOutput {
    0 "AliyunResourceGroupId" aliyun_resource_group_id: String,
    1 "AliyunResourceTags" aliyun_resource_tags: Vec<CreateResourceGroupAliyunResourceTags>,
    2 "AutoRenewEnabled" auto_renew_enabled: bool, 3 "ClientToken" client_token, 4 "Name" name,
    5 "PaymentDuration" payment_duration: i64, 6 "PaymentDurationUnit" payment_duration_unit: String,
    7 "PaymentType" payment_type, 8 "Remark" remark: String, 9 "Spec" spec: i64, 10 "VpcId" vpc_id,
    11 "VswitchId" vswitch_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
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
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceGroupAliyunResourceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateResourceGroupAliyunResourceTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceGroupOutput {
    pub resource_group_order: Option<CreateResourceGroupResourceGroupOrder>,
    pub success: Option<bool>,
}
model! { CreateResourceGroupOutput {
    0 "ResourceGroupOrder" resource_group_order, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceGroupResourceGroupOrder {
    pub id: Option<String>,
    pub order_id: Option<i64>,
    pub order_instance_id: Option<String>,
}
model! { CreateResourceGroupResourceGroupOrder {
    0 "Id" id, 1 "OrderId" order_id, 2 "OrderInstanceId" order_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoute {
    pub destination_cidr: String,
    pub network_id: i64,
    pub resource_group_id: Option<String>,
}
operation! { CreateRoute(destination_cidr: String, network_id: i64) "CreateRoute" -> CreateRouteOutput {
    0 "DestinationCidr" destination_cidr, 1 "NetworkId" network_id, 2 "ResourceGroupId" resource_group_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteOutput {
    pub id: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateRouteOutput {
    0 "Id" id, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityStrategy {
    pub client_token: Option<String>,
    pub content: CreateSecurityStrategyContent,
    pub control_dw_scope: String,
    pub control_module: String,
    pub control_sub_module: Option<String>,
    pub description: Option<String>,
    pub name: String,
    pub schema_name: String,
    pub workspaces: Option<Vec<i64>>,
}

/// What [`CreateSecurityStrategy::new`] takes.
pub struct CreateSecurityStrategyRequired {
    pub content: CreateSecurityStrategyContent,
    pub control_dw_scope: String,
    pub control_module: String,
    pub name: String,
    pub schema_name: String,
}
operation! { CreateSecurityStrategy{CreateSecurityStrategyRequired: content, control_dw_scope, control_module, name, schema_name}
    "CreateSecurityStrategy" -> CreateSecurityStrategyOutput {
    0 "ClientToken" client_token: String, 1 "Content" content, 2 "ControlDwScope" control_dw_scope,
    3 "ControlModule" control_module, 4 "ControlSubModule" control_sub_module: String,
    5 "Description" description: String, 6 "Name" name, 7 "SchemaName" schema_name, 8 "Workspaces" workspaces: Vec<i64>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityStrategyContent {
    pub control_dw_scope: Option<String>,
    pub control_module: Option<String>,
    pub control_sub_module: Option<String>,
    pub controllers: Option<Vec<CreateSecurityStrategyControllers>>,
    pub display_name: Option<String>,
    pub display_name_en: Option<String>,
    pub name: Option<String>,
    pub system_policy_display_name: Option<String>,
    pub system_policy_name: Option<String>,
}
input! { CreateSecurityStrategyContent(control_module: String, name: String) {
    0 "ControlDwScope" control_dw_scope: String, 1 "ControlModule" control_module: String,
    2 "ControlSubModule" control_sub_module: String,
    3 "Controllers" controllers: Vec<CreateSecurityStrategyControllers>, 4 "DisplayName" display_name: String,
    5 "DisplayNameEn" display_name_en: String, 6 "Name" name: String,
    7 "SystemPolicyDisplayName" system_policy_display_name: String, 8 "SystemPolicyName" system_policy_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityStrategyControllers {
    pub basic_edition_default_value: Option<Value>,
    pub basic_edition_interval_value: Option<Vec<i64>>,
    pub controller: Option<String>,
    pub controller_value_type: Option<String>,
    pub display_name: Option<String>,
    pub display_name_en: Option<String>,
    pub enable: Option<bool>,
    pub enterprise_edition_default_value: Option<Value>,
    pub enterprise_edition_interval_value: Option<Vec<i64>>,
    pub professional_edition_default_value: Option<Value>,
    pub professional_edition_interval_value: Option<Vec<i64>>,
    pub standard_edition_default_value: Option<Value>,
    pub standard_edition_interval_value: Option<Vec<i64>>,
    pub user_config_value: Option<Value>,
}
input! { CreateSecurityStrategyControllers() {
    0 "BasicEditionDefaultValue" basic_edition_default_value: Value,
    1 "BasicEditionIntervalValue" basic_edition_interval_value: Vec<i64>, 2 "Controller" controller: String,
    3 "ControllerValueType" controller_value_type: String, 4 "DisplayName" display_name: String,
    5 "DisplayNameEn" display_name_en: String, 6 "Enable" enable: bool,
    7 "EnterpriseEditionDefaultValue" enterprise_edition_default_value: Value,
    8 "EnterpriseEditionIntervalValue" enterprise_edition_interval_value: Vec<i64>,
    9 "ProfessionalEditionDefaultValue" professional_edition_default_value: Value,
    10 "ProfessionalEditionIntervalValue" professional_edition_interval_value: Vec<i64>,
    11 "StandardEditionDefaultValue" standard_edition_default_value: Value,
    12 "StandardEditionIntervalValue" standard_edition_interval_value: Vec<i64>,
    13 "UserConfigValue" user_config_value: Value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityStrategyOutput {
    pub id: Option<i64>,
}
model! { CreateSecurityStrategyOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSemanticJob {
    /// 2 to 64 characters.
    pub name: String,
    pub project_id: Option<i64>,
    pub reference_file_ids: Option<Vec<String>>,
    pub reference_file_uris: Option<Vec<String>>,
    pub resource_group_id: String,
    pub source: BTreeMap<String, Value>,
}
operation! { CreateSemanticJob(name: String, resource_group_id: String, source: BTreeMap<String, Value>)
    "CreateSemanticJob" -> CreateSemanticJobOutput {
    0 "Name" name, 1 "ProjectId" project_id: i64, 2 "ReferenceFileIds" reference_file_ids: Vec<String>,
    3 "ReferenceFileUris" reference_file_uris: Vec<String>, 4 "ResourceGroupId" resource_group_id, 5 "Source" source
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSemanticJobOutput {
    pub data: Option<CreateSemanticJobData>,
    pub success: Option<bool>,
}
model! { CreateSemanticJobOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSemanticJobData {
    pub creator: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
    pub reference_file_ids: Option<Vec<String>>,
    pub reference_file_uris: Option<Vec<String>>,
    pub resource_group_id: Option<String>,
    pub source: Option<BTreeMap<String, Value>>,
    pub r#type: Option<String>,
    pub user_id: Option<String>,
}
model! { CreateSemanticJobData {
    0 "Creator" creator, 1 "GmtCreate" gmt_create, 2 "GmtModified" gmt_modified, 3 "Id" id, 4 "Name" name,
    5 "ProjectId" project_id, 6 "ReferenceFileIds" reference_file_ids, 7 "ReferenceFileUris" reference_file_uris,
    8 "ResourceGroupId" resource_group_id, 9 "Source" source, 10 "Type" r#type, 11 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSkill {
    pub bundle_url: Option<String>,
    pub description: Option<String>,
    pub extra: Option<BTreeMap<String, Value>>,
    pub name: String,
    pub skill_md_override: Option<String>,
    pub version_note: Option<String>,
    pub visibility: Option<String>,
    pub visibility_scope: Option<CreateSkillVisibilityScope>,
}
operation! { CreateSkill(name: String) "CreateSkill" -> CreateSkillOutput {
    0 "BundleUrl" bundle_url: String, 1 "Description" description: String, 2 "Extra" extra: BTreeMap<String, Value>,
    3 "Name" name, 4 "SkillMdOverride" skill_md_override: String, 5 "VersionNote" version_note: String,
    6 "Visibility" visibility: String, 7 "VisibilityScope" visibility_scope: CreateSkillVisibilityScope
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSkillVisibilityScope {
    pub project_ids: Option<Vec<String>>,
    pub user_ids: Option<Vec<String>>,
}
input! { CreateSkillVisibilityScope() {
    0 "ProjectIds" project_ids: Vec<String>, 1 "UserIds" user_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSkillOutput {
    pub skill: Option<CreateSkillSkill>,
}
model! { CreateSkillOutput {
    0 "Skill" skill
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSkillSkill {
    pub body: Option<String>,
    pub creator_id: Option<String>,
    pub description: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub modifier_id: Option<String>,
    pub name: Option<String>,
    pub visibility: Option<String>,
    pub visibility_scope: Option<CreateSkillSkillVisibilityScope>,
}
model! { CreateSkillSkill {
    0 "Body" body, 1 "CreatorId" creator_id, 2 "Description" description, 3 "GmtCreateTime" gmt_create_time,
    4 "GmtModifiedTime" gmt_modified_time, 5 "ModifierId" modifier_id, 6 "Name" name, 7 "Visibility" visibility,
    8 "VisibilityScope" visibility_scope
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSkillSkillVisibilityScope {
    pub project_ids: Option<Vec<String>>,
    pub user_ids: Option<Vec<String>>,
}
model! { CreateSkillSkillVisibilityScope {
    0 "ProjectIds" project_ids, 1 "UserIds" user_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUdfFile {
    pub class_name: String,
    pub cmd_description: Option<String>,
    pub create_folder_if_not_exists: Option<bool>,
    pub example: Option<String>,
    pub file_folder_path: String,
    pub file_name: String,
    pub function_type: String,
    pub parameter_description: Option<String>,
    pub project_id: Option<i64>,
    pub project_identifier: Option<String>,
    pub resources: String,
    pub return_value: Option<String>,
    pub udf_description: Option<String>,
}

/// What [`CreateUdfFile::new`] takes.
pub struct CreateUdfFileRequired {
    pub class_name: String,
    pub file_folder_path: String,
    pub file_name: String,
    pub function_type: String,
    pub resources: String,
}
operation! { CreateUdfFile{CreateUdfFileRequired: class_name, file_folder_path, file_name, function_type, resources}
    "CreateUdfFile" -> CreateUdfFileOutput {
    0 "ClassName" class_name, 1 "CmdDescription" cmd_description: String,
    2 "CreateFolderIfNotExists" create_folder_if_not_exists: bool, 3 "Example" example: String,
    4 "FileFolderPath" file_folder_path, 5 "FileName" file_name, 6 "FunctionType" function_type,
    7 "ParameterDescription" parameter_description: String, 8 "ProjectId" project_id: i64,
    9 "ProjectIdentifier" project_identifier: String, 10 "Resources" resources, 11 "ReturnValue" return_value: String,
    12 "UdfDescription" udf_description: String
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
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUdfFileOutput {
    pub data: Option<i64>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateUdfFileOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowDefinition {
    pub project_id: i64,
    pub spec: String,
}
operation! { CreateWorkflowDefinition(project_id: i64, spec: String)
    "CreateWorkflowDefinition" -> CreateWorkflowDefinitionOutput {
    0 "ProjectId" project_id, 1 "Spec" spec
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowDefinitionOutput {
    pub id: Option<String>,
}
model! { CreateWorkflowDefinitionOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowInstances {
    pub auto_start_enabled: Option<bool>,
    pub comment: Option<String>,
    pub default_run_properties: Option<CreateWorkflowInstancesDefaultRunProperties>,
    pub env_type: Option<String>,
    pub name: String,
    pub periods: Option<CreateWorkflowInstancesPeriods>,
    pub project_id: i64,
    pub tag_creation_policy: Option<String>,
    pub tags: Option<Vec<CreateWorkflowInstancesTags>>,
    pub task_parameters: Option<String>,
    pub r#type: String,
    pub workflow_id: i64,
    pub workflow_parameters: Option<String>,
}
operation! { CreateWorkflowInstances(name: String, project_id: i64, r#type: String, workflow_id: i64)
    "CreateWorkflowInstances" -> CreateWorkflowInstancesOutput {
    0 "AutoStartEnabled" auto_start_enabled: bool, 1 "Comment" comment: String,
    2 "DefaultRunProperties" default_run_properties: CreateWorkflowInstancesDefaultRunProperties,
    3 "EnvType" env_type: String, 4 "Name" name, 5 "Periods" periods: CreateWorkflowInstancesPeriods,
    6 "ProjectId" project_id, 7 "TagCreationPolicy" tag_creation_policy: String,
    8 "Tags" tags: Vec<CreateWorkflowInstancesTags>, 9 "TaskParameters" task_parameters: String, 10 "Type" r#type,
    11 "WorkflowId" workflow_id, 12 "WorkflowParameters" workflow_parameters: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::Json },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::Json },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowInstancesDefaultRunProperties {
    pub alert: Option<CreateWorkflowInstancesAlert>,
    pub analysis: Option<CreateWorkflowInstancesAnalysis>,
    pub exclude_project_ids: Option<Vec<i64>>,
    pub exclude_task_ids: Option<Vec<i64>>,
    pub include_project_ids: Option<Vec<i64>>,
    pub include_task_ids: Option<Vec<i64>>,
    pub mode: Option<String>,
    pub order: Option<String>,
    pub parallelism: Option<i64>,
    pub priority: Option<i64>,
    pub priority_weight_strategy: Option<String>,
    pub root_task_ids: Option<Vec<i64>>,
    pub run_policy: Option<CreateWorkflowInstancesRunPolicy>,
    pub runtime_resource: Option<String>,
}
input! { CreateWorkflowInstancesDefaultRunProperties() {
    0 "Alert" alert: CreateWorkflowInstancesAlert, 1 "Analysis" analysis: CreateWorkflowInstancesAnalysis,
    2 "ExcludeProjectIds" exclude_project_ids: Vec<i64>, 3 "ExcludeTaskIds" exclude_task_ids: Vec<i64>,
    4 "IncludeProjectIds" include_project_ids: Vec<i64>, 5 "IncludeTaskIds" include_task_ids: Vec<i64>,
    6 "Mode" mode: String, 7 "Order" order: String, 8 "Parallelism" parallelism: i64, 9 "Priority" priority: i64,
    10 "PriorityWeightStrategy" priority_weight_strategy: String, 11 "RootTaskIds" root_task_ids: Vec<i64>,
    12 "RunPolicy" run_policy: CreateWorkflowInstancesRunPolicy, 13 "RuntimeResource" runtime_resource: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowInstancesAlert {
    pub notice_type: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateWorkflowInstancesAlert() {
    0 "NoticeType" notice_type: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowInstancesAnalysis {
    pub blocked: Option<bool>,
    pub enabled: Option<bool>,
}
input! { CreateWorkflowInstancesAnalysis() {
    0 "Blocked" blocked: bool, 1 "Enabled" enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowInstancesRunPolicy {
    pub end_time: Option<String>,
    pub immediately: Option<bool>,
    pub start_time: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateWorkflowInstancesRunPolicy() {
    0 "EndTime" end_time: String, 1 "Immediately" immediately: bool, 2 "StartTime" start_time: String,
    3 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowInstancesPeriods {
    pub biz_dates: Option<Vec<CreateWorkflowInstancesBizDates>>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
input! { CreateWorkflowInstancesPeriods(biz_dates: Vec<CreateWorkflowInstancesBizDates>) {
    0 "BizDates" biz_dates: Vec<CreateWorkflowInstancesBizDates>, 1 "EndTime" end_time: String,
    2 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowInstancesBizDates {
    pub end_biz_date: Option<String>,
    pub start_biz_date: Option<String>,
}
input! { CreateWorkflowInstancesBizDates(end_biz_date: String, start_biz_date: String) {
    0 "EndBizDate" end_biz_date: String, 1 "StartBizDate" start_biz_date: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowInstancesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateWorkflowInstancesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowInstancesOutput {
    pub operation_id: Option<String>,
}
model! { CreateWorkflowInstancesOutput {
    0 "OperationId" operation_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgent {
    pub name: String,
}
operation! { DeleteAgent(name: String) "DeleteAgent" -> Empty {
    0 "Name" name
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

pub type DeleteAgentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlertRule {
    pub id: Option<i64>,
}
operation! { DeleteAlertRule() "DeleteAlertRule" -> DeleteAlertRuleOutput {
    0 "Id" id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlertRuleOutput {
    pub success: Option<bool>,
}
model! { DeleteAlertRuleOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBusiness {
    pub business_id: i64,
    pub project_id: Option<i64>,
    pub project_identifier: Option<String>,
}
operation! { DeleteBusiness(business_id: i64) "DeleteBusiness" -> DeleteBusinessOutput {
    0 "BusinessId" business_id, 1 "ProjectId" project_id: i64, 2 "ProjectIdentifier" project_identifier: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBusinessOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DeleteBusinessOutput {
    0 "ErrorCode" error_code, 1 "ErrorMessage" error_message, 2 "HttpStatusCode" http_status_code, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCertificate {
    pub id: i64,
    pub project_id: i64,
}
operation! { DeleteCertificate(id: i64, project_id: i64) "DeleteCertificate" -> DeleteCertificateOutput {
    0 "Id" id, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCertificateOutput {
    pub success: Option<bool>,
}
model! { DeleteCertificateOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteComponent {
    pub component_id: String,
    pub project_id: i64,
}
operation! { DeleteComponent(component_id: String, project_id: i64) "DeleteComponent" -> DeleteComponentOutput {
    0 "ComponentId" component_id, 1 "ProjectId" project_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteComponentOutput {
    pub success: Option<bool>,
}
model! { DeleteComponentOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteComputeResource {
    pub id: i64,
    pub project_id: i64,
}
operation! { DeleteComputeResource(id: i64, project_id: i64) "DeleteComputeResource" -> DeleteComputeResourceOutput {
    0 "Id" id, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteComputeResourceOutput {
    pub success: Option<bool>,
}
model! { DeleteComputeResourceOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCrawler {
    pub id: i64,
}
operation! { DeleteCrawler(id: i64) "DeleteCrawler" -> DeleteCrawlerOutput {
    0 "Id" id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCrawlerOutput {
    pub id: Option<i64>,
    pub success: Option<bool>,
}
model! { DeleteCrawlerOutput {
    0 "Id" id, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomAttribute {
    pub id: String,
}
operation! { DeleteCustomAttribute(id: String) "DeleteCustomAttribute" -> DeleteCustomAttributeOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomAttributeOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { DeleteCustomAttributeOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDIAlarmRule {
    /// Deprecated.
    pub di_alarm_rule_id: Option<i64>,
    pub di_job_id: Option<i64>,
    pub id: Option<i64>,
}
operation! { DeleteDIAlarmRule() "DeleteDIAlarmRule" -> DeleteDIAlarmRuleOutput {
    0 "DIAlarmRuleId" di_alarm_rule_id: i64, 1 "DIJobId" di_job_id: i64, 2 "Id" id: i64
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDIAlarmRuleOutput {
    pub success: Option<bool>,
}
model! { DeleteDIAlarmRuleOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDIJob {
    /// Deprecated.
    pub di_job_id: Option<i64>,
    pub id: Option<i64>,
    pub project_id: Option<i64>,
}
operation! { DeleteDIJob() "DeleteDIJob" -> DeleteDIJobOutput {
    0 "DIJobId" di_job_id: i64, 1 "Id" id: i64, 2 "ProjectId" project_id: i64
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDIJobOutput {
    pub success: Option<bool>,
}
model! { DeleteDIJobOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataAssetTag {
    /// 1 to 128 characters.
    pub key: String,
    pub values: Option<Vec<String>>,
}
operation! { DeleteDataAssetTag(key: String) "DeleteDataAssetTag" -> DeleteDataAssetTagOutput {
    0 "Key" key, 1 "Values" values: Vec<String>
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataAssetTagOutput {
    pub success: Option<bool>,
}
model! { DeleteDataAssetTagOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataQualityAlertRule {
    pub id: Option<i64>,
}
operation! { DeleteDataQualityAlertRule() "DeleteDataQualityAlertRule" -> DeleteDataQualityAlertRuleOutput {
    0 "Id" id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataQualityAlertRuleOutput {
    pub success: Option<bool>,
}
model! { DeleteDataQualityAlertRuleOutput {
    0 "Success" success
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataQualityEvaluationTask {
    pub id: Option<i64>,
    pub project_id: Option<i64>,
}
operation! { DeleteDataQualityEvaluationTask()
    "DeleteDataQualityEvaluationTask" -> DeleteDataQualityEvaluationTaskOutput {
    0 "Id" id: i64, 1 "ProjectId" project_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataQualityEvaluationTaskOutput {
    pub success: Option<bool>,
}
model! { DeleteDataQualityEvaluationTaskOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataQualityRule {
    pub id: i64,
    pub project_id: Option<i64>,
}
operation! { DeleteDataQualityRule(id: i64) "DeleteDataQualityRule" -> DeleteDataQualityRuleOutput {
    0 "Id" id, 1 "ProjectId" project_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataQualityRuleOutput {
    pub success: Option<bool>,
}
model! { DeleteDataQualityRuleOutput {
    0 "Success" success
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataQualityRuleTemplate {
    pub code: String,
    pub project_id: Option<i64>,
}
operation! { DeleteDataQualityRuleTemplate(code: String)
    "DeleteDataQualityRuleTemplate" -> DeleteDataQualityRuleTemplateOutput {
    0 "Code" code, 1 "ProjectId" project_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataQualityRuleTemplateOutput {
    pub success: Option<bool>,
}
model! { DeleteDataQualityRuleTemplateOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataQualityScan {
    pub description: Option<String>,
    pub id: Option<i64>,
}
operation! { DeleteDataQualityScan() "DeleteDataQualityScan" -> DeleteDataQualityScanOutput {
    0 "Description" description: String, 1 "Id" id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataQualityScanOutput {
    pub success: Option<bool>,
}
model! { DeleteDataQualityScanOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataQualityTemplate {
    pub id: Option<String>,
}
operation! { DeleteDataQualityTemplate() "DeleteDataQualityTemplate" -> DeleteDataQualityTemplateOutput {
    0 "Id" id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataQualityTemplateOutput {
    pub success: Option<bool>,
}
model! { DeleteDataQualityTemplateOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSource {
    pub id: i64,
}
operation! { DeleteDataSource(id: i64) "DeleteDataSource" -> DeleteDataSourceOutput {
    0 "Id" id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSourceOutput {
    pub success: Option<bool>,
}
model! { DeleteDataSourceOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSourceSharedRule {
    pub id: i64,
}
operation! { DeleteDataSourceSharedRule(id: i64) "DeleteDataSourceSharedRule" -> DeleteDataSourceSharedRuleOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSourceSharedRuleOutput {
    pub success: Option<bool>,
}
model! { DeleteDataSourceSharedRuleOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataset {
    pub id: String,
}
operation! { DeleteDataset(id: String) "DeleteDataset" -> DeleteDatasetOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatasetOutput {
    pub success: Option<bool>,
}
model! { DeleteDatasetOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatasetVersion {
    pub id: String,
}
operation! { DeleteDatasetVersion(id: String) "DeleteDatasetVersion" -> DeleteDatasetVersionOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatasetVersionOutput {
    pub success: Option<bool>,
}
model! { DeleteDatasetVersionOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFile {
    pub file_id: i64,
    pub project_id: Option<i64>,
    pub project_identifier: Option<String>,
}
operation! { DeleteFile(file_id: i64) "DeleteFile" -> DeleteFileOutput {
    0 "FileId" file_id, 1 "ProjectId" project_id: i64, 2 "ProjectIdentifier" project_identifier: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFileOutput {
    pub deployment_id: Option<i64>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DeleteFileOutput {
    0 "DeploymentId" deployment_id, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message,
    3 "HttpStatusCode" http_status_code, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFolder {
    pub folder_id: String,
    pub project_id: Option<i64>,
    pub project_identifier: Option<String>,
}
operation! { DeleteFolder(folder_id: String) "DeleteFolder" -> DeleteFolderOutput {
    0 "FolderId" folder_id, 1 "ProjectId" project_id: i64, 2 "ProjectIdentifier" project_identifier: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFolderOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DeleteFolderOutput {
    0 "ErrorCode" error_code, 1 "ErrorMessage" error_message, 2 "HttpStatusCode" http_status_code, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFunction {
    pub id: String,
    pub project_id: i64,
}
operation! { DeleteFunction(id: String, project_id: i64) "DeleteFunction" -> DeleteFunctionOutput {
    0 "Id" id, 1 "ProjectId" project_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFunctionOutput {
    pub success: Option<bool>,
}
model! { DeleteFunctionOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLineageRelationship {
    pub id: String,
}
operation! { DeleteLineageRelationship(id: String) "DeleteLineageRelationship" -> DeleteLineageRelationshipOutput {
    0 "Id" id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLineageRelationshipOutput {
    pub success: Option<bool>,
}
model! { DeleteLineageRelationshipOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMcpServer {
    pub name: String,
}
operation! { DeleteMcpServer(name: String) "DeleteMcpServer" -> Empty {
    0 "Name" name
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

pub type DeleteMcpServerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMetaCollection {
    pub id: String,
}
operation! { DeleteMetaCollection(id: String) "DeleteMetaCollection" -> Empty {
    0 "Id" id
} }

pub type DeleteMetaCollectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMetaEntityDef {
    pub entity_type: String,
    pub force: Option<bool>,
}
operation! { DeleteMetaEntityDef(entity_type: String) "DeleteMetaEntityDef" -> DeleteMetaEntityDefOutput {
    0 "EntityType" entity_type, 1 "Force" force: bool
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMetaEntityDefOutput {
    pub success: Option<bool>,
}
model! { DeleteMetaEntityDefOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetwork {
    pub id: i64,
}
operation! { DeleteNetwork(id: i64) "DeleteNetwork" -> DeleteNetworkOutput {
    0 "Id" id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkOutput {
    pub success: Option<bool>,
}
model! { DeleteNetworkOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNode {
    pub id: String,
    pub project_id: i64,
}
operation! { DeleteNode(id: String, project_id: i64) "DeleteNode" -> DeleteNodeOutput {
    0 "Id" id, 1 "ProjectId" project_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNodeOutput {
    pub success: Option<bool>,
}
model! { DeleteNodeOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteParameter {
    pub id: i64,
}
operation! { DeleteParameter(id: i64) "DeleteParameter" -> DeleteParameterOutput {
    0 "Id" id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteParameterOutput {
    pub success: Option<bool>,
}
model! { DeleteParameterOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProcessDefinition {
    pub id: String,
}
operation! { DeleteProcessDefinition(id: String) "DeleteProcessDefinition" -> Empty {
    0 "Id" id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

pub type DeleteProcessDefinitionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProject {
    pub id: i64,
}
operation! { DeleteProject(id: i64) "DeleteProject" -> Empty {
    0 "Id" id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

pub type DeleteProjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjectMember {
    pub project_id: i64,
    pub user_id: String,
}
operation! { DeleteProjectMember(project_id: i64, user_id: String) "DeleteProjectMember" -> Empty {
    0 "ProjectId" project_id, 1 "UserId" user_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type DeleteProjectMemberOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjectRole {
    pub code: String,
    pub project_id: i64,
}
operation! { DeleteProjectRole(code: String, project_id: i64) "DeleteProjectRole" -> Empty {
    0 "Code" code, 1 "ProjectId" project_id
} }

pub type DeleteProjectRoleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResource {
    pub id: String,
    pub project_id: i64,
}
operation! { DeleteResource(id: String, project_id: i64) "DeleteResource" -> DeleteResourceOutput {
    0 "Id" id, 1 "ProjectId" project_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceOutput {
    pub success: Option<bool>,
}
model! { DeleteResourceOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceGroup {
    pub id: String,
}
operation! { DeleteResourceGroup(id: String) "DeleteResourceGroup" -> DeleteResourceGroupOutput {
    0 "Id" id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceGroupOutput {
    pub success: Option<bool>,
}
model! { DeleteResourceGroupOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoute {
    pub id: i64,
}
operation! { DeleteRoute(id: i64) "DeleteRoute" -> DeleteRouteOutput {
    0 "Id" id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRouteOutput {
    pub success: Option<bool>,
}
model! { DeleteRouteOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityStrategy {
    pub id: i64,
}
operation! { DeleteSecurityStrategy(id: i64) "DeleteSecurityStrategy" -> Empty {
    0 "Id" id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

pub type DeleteSecurityStrategyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSemanticJob {
    pub name: String,
}
operation! { DeleteSemanticJob(name: String) "DeleteSemanticJob" -> DeleteSemanticJobOutput {
    0 "Name" name
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSemanticJobOutput {
    pub data: Option<DeleteSemanticJobData>,
    pub success: Option<bool>,
}
model! { DeleteSemanticJobOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSemanticJobData {
    pub archived_job_name: Option<String>,
    pub deleted: Option<bool>,
    pub id: Option<i64>,
    pub job_name: Option<String>,
}
model! { DeleteSemanticJobData {
    0 "ArchivedJobName" archived_job_name, 1 "Deleted" deleted, 2 "Id" id, 3 "JobName" job_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSkill {
    pub name: String,
}
operation! { DeleteSkill(name: String) "DeleteSkill" -> Empty {
    0 "Name" name
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

pub type DeleteSkillOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTask {
    pub id: i64,
    pub project_env: Option<String>,
}
operation! { DeleteTask(id: i64) "DeleteTask" -> DeleteTaskOutput {
    0 "Id" id, 1 "ProjectEnv" project_env: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTaskOutput {
    pub success: Option<bool>,
}
model! { DeleteTaskOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflow {
    pub id: i64,
    pub client_unique_code: Option<String>,
    pub env_type: Option<String>,
}
operation! { DeleteWorkflow(id: i64) "DeleteWorkflow" -> DeleteWorkflowOutput {
    0 "Id" id, 1 "ClientUniqueCode" client_unique_code: String, 2 "EnvType" env_type: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflowOutput {
    pub success: Option<bool>,
}
model! { DeleteWorkflowOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflowDefinition {
    pub id: String,
    pub project_id: i64,
}
operation! { DeleteWorkflowDefinition(id: String, project_id: i64)
    "DeleteWorkflowDefinition" -> DeleteWorkflowDefinitionOutput {
    0 "Id" id, 1 "ProjectId" project_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflowDefinitionOutput {
    pub success: Option<bool>,
}
model! { DeleteWorkflowDefinitionOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployFile {
    pub comment: Option<String>,
    pub file_id: Option<i64>,
    pub node_id: Option<i64>,
    pub project_id: Option<i64>,
    pub project_identifier: Option<String>,
}
operation! { DeployFile() "DeployFile" -> DeployFileOutput {
    0 "Comment" comment: String, 1 "FileId" file_id: i64, 2 "NodeId" node_id: i64, 3 "ProjectId" project_id: i64,
    4 "ProjectIdentifier" project_identifier: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployFileOutput {
    pub data: Option<i64>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DeployFileOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDataQualityRulesFromEvaluationTask {
    pub data_quality_evaluation_task_id: i64,
    pub data_quality_rule_ids: Vec<i64>,
    pub project_id: i64,
}
operation! { DetachDataQualityRulesFromEvaluationTask(data_quality_evaluation_task_id: i64, data_quality_rule_ids: Vec<i64>, project_id: i64)
    "DetachDataQualityRulesFromEvaluationTask" -> DetachDataQualityRulesFromEvaluationTaskOutput {
    0 "DataQualityEvaluationTaskId" data_quality_evaluation_task_id, 1 "DataQualityRuleIds" data_quality_rule_ids,
    2 "ProjectId" project_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDataQualityRulesFromEvaluationTaskOutput {
    pub success: Option<bool>,
}
model! { DetachDataQualityRulesFromEvaluationTaskOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableProcessDefinition {
    pub client_token: Option<String>,
    pub id: Option<String>,
}
operation! { DisableProcessDefinition() "DisableProcessDefinition" -> Empty {
    0 "ClientToken" client_token: String, 1 "Id" id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type DisableProcessDefinitionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateProjectFromImage {
    pub id: String,
    pub project_id: i64,
}
operation! { DissociateProjectFromImage(id: String, project_id: i64)
    "DissociateProjectFromImage" -> DissociateProjectFromImageOutput {
    0 "Id" id, 1 "ProjectId" project_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateProjectFromImageOutput {
    pub data: Option<bool>,
    pub success: Option<bool>,
}
model! { DissociateProjectFromImageOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateProjectFromResourceGroup {
    pub project_id: i64,
    pub resource_group_id: String,
}
operation! { DissociateProjectFromResourceGroup(project_id: i64, resource_group_id: String)
    "DissociateProjectFromResourceGroup" -> DissociateProjectFromResourceGroupOutput {
    0 "ProjectId" project_id, 1 "ResourceGroupId" resource_group_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateProjectFromResourceGroupOutput {
    pub success: Option<bool>,
}
model! { DissociateProjectFromResourceGroupOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadSemanticResults {
    pub job_name: String,
    pub job_run_id: Option<String>,
}
operation! { DownloadSemanticResults(job_name: String) "DownloadSemanticResults" -> DownloadSemanticResultsOutput {
    0 "JobName" job_name, 1 "JobRunId" job_run_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadSemanticResultsOutput {
    pub data: Option<DownloadSemanticResultsData>,
    pub success: Option<bool>,
}
model! { DownloadSemanticResultsOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadSemanticResultsData {
    pub results: Option<Vec<DownloadSemanticResultsResults>>,
}
model! { DownloadSemanticResultsData {
    0 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadSemanticResultsResults {
    pub download_url: Option<Secret>,
    pub job_name: Option<String>,
    pub job_run_id: Option<String>,
}
model! { DownloadSemanticResultsResults {
    0 "DownloadUrl" download_url, 1 "JobName" job_name, 2 "JobRunId" job_run_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableProcessDefinition {
    pub client_token: Option<String>,
    pub id: Option<String>,
}
operation! { EnableProcessDefinition() "EnableProcessDefinition" -> Empty {
    0 "ClientToken" client_token: String, 1 "Id" id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type EnableProcessDefinitionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EstablishRelationTableToBusiness {
    pub business_id: String,
    pub folder_id: Option<String>,
    pub project_id: Option<i64>,
    pub project_identifier: Option<String>,
    pub table_guid: String,
}
operation! { EstablishRelationTableToBusiness(business_id: String, table_guid: String)
    "EstablishRelationTableToBusiness" -> EstablishRelationTableToBusinessOutput {
    0 "BusinessId" business_id, 1 "FolderId" folder_id: String, 2 "ProjectId" project_id: i64,
    3 "ProjectIdentifier" project_identifier: String, 4 "TableGuid" table_guid
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EstablishRelationTableToBusinessOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { EstablishRelationTableToBusinessOutput {
    0 "ErrorCode" error_code, 1 "ErrorMessage" error_message, 2 "HttpStatusCode" http_status_code, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecPipelineRunStage {
    pub project_id: i64,
    pub code: String,
    pub id: String,
}
operation! { ExecPipelineRunStage(project_id: i64, code: String, id: String)
    "ExecPipelineRunStage" -> ExecPipelineRunStageOutput {
    0 "ProjectId" project_id, 1 "Code" code, 2 "Id" id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecPipelineRunStageOutput {
    pub success: Option<bool>,
}
model! { ExecPipelineRunStageOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteAdhocWorkflowInstance {
    pub biz_date: Option<i64>,
    pub env_type: Option<String>,
    pub name: String,
    pub owner: String,
    pub project_id: i64,
    pub tasks: Vec<ExecuteAdhocWorkflowInstanceTasks>,
}
operation! { ExecuteAdhocWorkflowInstance(name: String, owner: String, project_id: i64, tasks: Vec<ExecuteAdhocWorkflowInstanceTasks>)
    "ExecuteAdhocWorkflowInstance" -> ExecuteAdhocWorkflowInstanceOutput {
    0 "BizDate" biz_date: i64, 1 "EnvType" env_type: String, 2 "Name" name, 3 "Owner" owner, 4 "ProjectId" project_id,
    5 "Tasks" tasks
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteAdhocWorkflowInstanceTasks {
    pub client_unique_code: Option<String>,
    pub data_source: Option<ExecuteAdhocWorkflowInstanceDataSource>,
    pub dependencies: Option<Vec<ExecuteAdhocWorkflowInstanceDependencies>>,
    pub inputs: Option<ExecuteAdhocWorkflowInstanceInputs>,
    pub name: Option<String>,
    pub outputs: Option<ExecuteAdhocWorkflowInstanceOutputs>,
    pub owner: Option<String>,
    pub runtime_resource: Option<ExecuteAdhocWorkflowInstanceRuntimeResource>,
    pub script: Option<ExecuteAdhocWorkflowInstanceScript>,
    pub timeout: Option<i64>,
    pub r#type: Option<String>,
}

/// What [`ExecuteAdhocWorkflowInstanceTasks::new`] takes.
pub struct ExecuteAdhocWorkflowInstanceTasksRequired {
    pub client_unique_code: String,
    pub name: String,
    pub owner: String,
    pub runtime_resource: ExecuteAdhocWorkflowInstanceRuntimeResource,
    pub r#type: String,
}
input! { ExecuteAdhocWorkflowInstanceTasks{ExecuteAdhocWorkflowInstanceTasksRequired: client_unique_code, name, owner, runtime_resource, r#type} {
    0 "ClientUniqueCode" client_unique_code: String, 1 "DataSource" data_source: ExecuteAdhocWorkflowInstanceDataSource,
    2 "Dependencies" dependencies: Vec<ExecuteAdhocWorkflowInstanceDependencies>,
    3 "Inputs" inputs: ExecuteAdhocWorkflowInstanceInputs, 4 "Name" name: String,
    5 "Outputs" outputs: ExecuteAdhocWorkflowInstanceOutputs, 6 "Owner" owner: String,
    7 "RuntimeResource" runtime_resource: ExecuteAdhocWorkflowInstanceRuntimeResource,
    8 "Script" script: ExecuteAdhocWorkflowInstanceScript, 9 "Timeout" timeout: i64, 10 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteAdhocWorkflowInstanceDataSource {
    pub name: Option<String>,
}
input! { ExecuteAdhocWorkflowInstanceDataSource() {
    0 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteAdhocWorkflowInstanceDependencies {
    pub upstream_output: Option<String>,
}
input! { ExecuteAdhocWorkflowInstanceDependencies() {
    0 "UpstreamOutput" upstream_output: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteAdhocWorkflowInstanceInputs {
    pub variables: Option<Vec<ExecuteAdhocWorkflowInstanceVariables>>,
}
input! { ExecuteAdhocWorkflowInstanceInputs() {
    0 "Variables" variables: Vec<ExecuteAdhocWorkflowInstanceVariables>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteAdhocWorkflowInstanceVariables {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { ExecuteAdhocWorkflowInstanceVariables() {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteAdhocWorkflowInstanceOutputs {
    pub task_outputs: Option<Vec<ExecuteAdhocWorkflowInstanceTaskOutputs>>,
    pub variables: Option<Vec<ExecuteAdhocWorkflowInstanceOutputsVariables>>,
}
input! { ExecuteAdhocWorkflowInstanceOutputs() {
    0 "TaskOutputs" task_outputs: Vec<ExecuteAdhocWorkflowInstanceTaskOutputs>,
    1 "Variables" variables: Vec<ExecuteAdhocWorkflowInstanceOutputsVariables>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteAdhocWorkflowInstanceTaskOutputs {
    pub output: Option<String>,
}
input! { ExecuteAdhocWorkflowInstanceTaskOutputs() {
    0 "Output" output: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteAdhocWorkflowInstanceOutputsVariables {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { ExecuteAdhocWorkflowInstanceOutputsVariables() {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteAdhocWorkflowInstanceRuntimeResource {
    pub cu: Option<String>,
    pub image: Option<String>,
    pub resource_group_id: Option<String>,
}
input! { ExecuteAdhocWorkflowInstanceRuntimeResource(resource_group_id: String) {
    0 "Cu" cu: String, 1 "Image" image: String, 2 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteAdhocWorkflowInstanceScript {
    pub content: Option<String>,
    pub parameters: Option<String>,
}
input! { ExecuteAdhocWorkflowInstanceScript() {
    0 "Content" content: String, 1 "Parameters" parameters: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteAdhocWorkflowInstanceOutput {
    pub workflow_instance_id: Option<i64>,
}
model! { ExecuteAdhocWorkflowInstanceOutput {
    0 "WorkflowInstanceId" workflow_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindBestMatchSecurityStrategy {
    pub control_module: Option<String>,
    pub control_sub_module: Option<String>,
    pub workspace_id: Option<i64>,
}
operation! { FindBestMatchSecurityStrategy() "FindBestMatchSecurityStrategy" -> FindBestMatchSecurityStrategyOutput {
    0 "ControlModule" control_module: String, 1 "ControlSubModule" control_sub_module: String,
    2 "WorkspaceId" workspace_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindBestMatchSecurityStrategyOutput {
    pub data: Option<FindBestMatchSecurityStrategyData>,
}
model! { FindBestMatchSecurityStrategyOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindBestMatchSecurityStrategyData {
    pub edition: Option<String>,
    pub edition_display_name: Option<String>,
    pub security_strategy: Option<FindBestMatchSecurityStrategySecurityStrategy>,
}
model! { FindBestMatchSecurityStrategyData {
    0 "Edition" edition, 1 "EditionDisplayName" edition_display_name, 2 "SecurityStrategy" security_strategy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindBestMatchSecurityStrategySecurityStrategy {
    pub content: Option<FindBestMatchSecurityStrategyContent>,
    pub control_dw_scope: Option<String>,
    pub control_module: Option<String>,
    pub control_sub_module: Option<String>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub origin_policy_id: Option<i64>,
    pub schema_name: Option<String>,
    pub update_time: Option<String>,
    pub updater: Option<String>,
    pub workspaces: Option<Vec<i64>>,
}
model! { FindBestMatchSecurityStrategySecurityStrategy {
    0 "Content" content, 1 "ControlDwScope" control_dw_scope, 2 "ControlModule" control_module,
    3 "ControlSubModule" control_sub_module, 4 "CreateTime" create_time, 5 "Creator" creator,
    6 "Description" description, 7 "Enabled" enabled, 8 "Id" id, 9 "Name" name, 10 "OriginPolicyId" origin_policy_id,
    11 "SchemaName" schema_name, 12 "UpdateTime" update_time, 13 "Updater" updater, 14 "Workspaces" workspaces
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindBestMatchSecurityStrategyContent {
    pub control_dw_scope: Option<String>,
    pub control_module: Option<String>,
    pub control_sub_module: Option<String>,
    pub controllers: Option<Vec<FindBestMatchSecurityStrategyControllers>>,
    pub display_name: Option<String>,
    pub display_name_en: Option<String>,
    pub name: Option<String>,
    pub system_policy_display_name: Option<String>,
    pub system_policy_name: Option<String>,
}
model! { FindBestMatchSecurityStrategyContent {
    0 "ControlDwScope" control_dw_scope, 1 "ControlModule" control_module, 2 "ControlSubModule" control_sub_module,
    3 "Controllers" controllers, 4 "DisplayName" display_name, 5 "DisplayNameEn" display_name_en, 6 "Name" name,
    7 "SystemPolicyDisplayName" system_policy_display_name, 8 "SystemPolicyName" system_policy_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindBestMatchSecurityStrategyControllers {
    pub basic_edition_default_value: Option<Value>,
    pub basic_edition_interval_value: Option<Vec<i64>>,
    pub controller: Option<String>,
    pub controller_value_type: Option<String>,
    pub display_name: Option<String>,
    pub display_name_en: Option<String>,
    pub enable: Option<bool>,
    pub enterprise_edition_default_value: Option<Value>,
    pub enterprise_edition_interval_value: Option<Vec<i64>>,
    pub professional_edition_default_value: Option<Value>,
    pub professional_edition_interval_value: Option<Vec<i64>>,
    pub standard_edition_default_value: Option<Value>,
    pub standard_edition_interval_value: Option<Vec<i64>>,
    pub user_config_value: Option<Value>,
}
model! { FindBestMatchSecurityStrategyControllers {
    0 "BasicEditionDefaultValue" basic_edition_default_value,
    1 "BasicEditionIntervalValue" basic_edition_interval_value, 2 "Controller" controller,
    3 "ControllerValueType" controller_value_type, 4 "DisplayName" display_name, 5 "DisplayNameEn" display_name_en,
    6 "Enable" enable, 7 "EnterpriseEditionDefaultValue" enterprise_edition_default_value,
    8 "EnterpriseEditionIntervalValue" enterprise_edition_interval_value,
    9 "ProfessionalEditionDefaultValue" professional_edition_default_value,
    10 "ProfessionalEditionIntervalValue" professional_edition_interval_value,
    11 "StandardEditionDefaultValue" standard_edition_default_value,
    12 "StandardEditionIntervalValue" standard_edition_interval_value, 13 "UserConfigValue" user_config_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgent {
    pub name: String,
}
operation! { GetAgent(name: String) "GetAgent" -> GetAgentOutput {
    0 "Name" name
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentOutput {
    pub agent: Option<GetAgentAgent>,
}
model! { GetAgentOutput {
    0 "Agent" agent
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentAgent {
    pub callable_agents: Option<Vec<GetAgentCallableAgents>>,
    pub creator_id: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub metadata: Option<BTreeMap<String, Value>>,
    pub model: Option<GetAgentModel>,
    pub modifier_id: Option<String>,
    pub name: Option<String>,
    pub required_runtime: Option<Vec<String>>,
    pub skills: Option<Vec<GetAgentSkills>>,
    pub system_prompt: Option<String>,
    pub tools: Option<Vec<GetAgentTools>>,
    pub visibility: Option<String>,
    pub visibility_scope: Option<GetAgentVisibilityScope>,
}
model! { GetAgentAgent {
    0 "CallableAgents" callable_agents, 1 "CreatorId" creator_id, 2 "Description" description,
    3 "DisplayName" display_name, 4 "GmtCreateTime" gmt_create_time, 5 "GmtModifiedTime" gmt_modified_time,
    6 "Metadata" metadata, 7 "Model" model, 8 "ModifierId" modifier_id, 9 "Name" name,
    10 "RequiredRuntime" required_runtime, 11 "Skills" skills, 12 "SystemPrompt" system_prompt, 13 "Tools" tools,
    14 "Visibility" visibility, 15 "VisibilityScope" visibility_scope
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentCallableAgents {
    pub display_name: Option<String>,
    pub name: Option<String>,
    pub source: Option<String>,
    pub version: Option<i64>,
}
model! { GetAgentCallableAgents {
    0 "DisplayName" display_name, 1 "Name" name, 2 "Source" source, 3 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentModel {
    pub config: Option<BTreeMap<String, Value>>,
    pub max_tokens: Option<i64>,
    pub model_name: Option<String>,
    pub stream: Option<bool>,
    pub temperature: Option<f64>,
    pub top_p: Option<f64>,
}
model! { GetAgentModel {
    0 "Config" config, 1 "MaxTokens" max_tokens, 2 "ModelName" model_name, 3 "Stream" stream,
    4 "Temperature" temperature, 5 "TopP" top_p
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentSkills {
    pub name: Option<String>,
    pub version: Option<i64>,
}
model! { GetAgentSkills {
    0 "Name" name, 1 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentTools {
    pub builtin_name: Option<String>,
    pub kind: Option<String>,
    pub mcp_items: Option<Vec<String>>,
    pub mcp_server_name: Option<String>,
}
model! { GetAgentTools {
    0 "BuiltinName" builtin_name, 1 "Kind" kind, 2 "McpItems" mcp_items, 3 "McpServerName" mcp_server_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentVisibilityScope {
    pub project_ids: Option<Vec<String>>,
    pub user_ids: Option<Vec<String>>,
}
model! { GetAgentVisibilityScope {
    0 "ProjectIds" project_ids, 1 "UserIds" user_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentSessionArtifactMeta {
    pub id: Option<String>,
    pub jsonrpc: Option<String>,
    pub params: Option<GetAgentSessionArtifactMetaParams>,
}
operation! { GetAgentSessionArtifactMeta() "GetAgentSessionArtifactMeta" -> GetAgentSessionArtifactMetaOutput {
    0 "Id" id: String, 1 "Jsonrpc" jsonrpc: String, 2 "Params" params: GetAgentSessionArtifactMetaParams
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentSessionArtifactMetaParams {
    pub artifact_path: Option<String>,
    pub session_id: Option<String>,
}
input! { GetAgentSessionArtifactMetaParams() {
    0 "ArtifactPath" artifact_path: String, 1 "SessionId" session_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentSessionArtifactMetaOutput {
    pub json_rpc_response: Option<GetAgentSessionArtifactMetaJsonRpcResponse>,
}
model! { GetAgentSessionArtifactMetaOutput {
    0 "JsonRpcResponse" json_rpc_response
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentSessionArtifactMetaJsonRpcResponse {
    pub id: Option<String>,
    pub jsonrpc: Option<String>,
    pub result: Option<GetAgentSessionArtifactMetaResult>,
}
model! { GetAgentSessionArtifactMetaJsonRpcResponse {
    0 "Id" id, 1 "Jsonrpc" jsonrpc, 2 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentSessionArtifactMetaResult {
    pub artifact_content: Option<String>,
    pub artifact_name: Option<String>,
    pub artifact_path: Option<String>,
}
model! { GetAgentSessionArtifactMetaResult {
    0 "ArtifactContent" artifact_content, 1 "ArtifactName" artifact_name, 2 "ArtifactPath" artifact_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentSessionTokenUsage {
    pub id: Option<String>,
    pub jsonrpc: Option<String>,
    pub params: Option<GetAgentSessionTokenUsageParams>,
}
operation! { GetAgentSessionTokenUsage() "GetAgentSessionTokenUsage" -> GetAgentSessionTokenUsageOutput {
    0 "Id" id: String, 1 "Jsonrpc" jsonrpc: String, 2 "Params" params: GetAgentSessionTokenUsageParams
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentSessionTokenUsageParams {
    pub session_id: Option<String>,
}
input! { GetAgentSessionTokenUsageParams() {
    0 "SessionId" session_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentSessionTokenUsageOutput {
    pub json_rpc_response: Option<GetAgentSessionTokenUsageJsonRpcResponse>,
}
model! { GetAgentSessionTokenUsageOutput {
    0 "JsonRpcResponse" json_rpc_response
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentSessionTokenUsageJsonRpcResponse {
    pub id: Option<String>,
    pub jsonrpc: Option<String>,
    pub result: Option<GetAgentSessionTokenUsageResult>,
}
model! { GetAgentSessionTokenUsageJsonRpcResponse {
    0 "Id" id, 1 "Jsonrpc" jsonrpc, 2 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentSessionTokenUsageResult {
    pub cached_tokens: Option<i64>,
    pub completion_tokens: Option<i64>,
    pub prompt_tokens: Option<i64>,
    pub thoughts_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { GetAgentSessionTokenUsageResult {
    0 "CachedTokens" cached_tokens, 1 "CompletionTokens" completion_tokens, 2 "PromptTokens" prompt_tokens,
    3 "ThoughtsTokens" thoughts_tokens, 4 "TotalTokens" total_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRule {
    pub id: Option<String>,
}
operation! { GetAlertRule() "GetAlertRule" -> GetAlertRuleOutput {
    0 "Id" id: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRuleOutput {
    pub alert_rule: Option<GetAlertRuleAlertRule>,
}
model! { GetAlertRuleOutput {
    0 "AlertRule" alert_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRuleAlertRule {
    pub enabled: Option<bool>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub notification: Option<GetAlertRuleNotification>,
    pub owner: Option<String>,
    pub trigger_condition: Option<GetAlertRuleTriggerCondition>,
}
model! { GetAlertRuleAlertRule {
    0 "Enabled" enabled, 1 "Id" id, 2 "Name" name, 3 "Notification" notification, 4 "Owner" owner,
    5 "TriggerCondition" trigger_condition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRuleNotification {
    pub channels: Option<Vec<String>>,
    pub interval_in_minutes: Option<i64>,
    pub maximum: Option<i64>,
    pub receivers: Option<Vec<GetAlertRuleReceivers>>,
    pub silence_end_time: Option<String>,
    pub silence_start_time: Option<String>,
}
model! { GetAlertRuleNotification {
    0 "Channels" channels, 1 "IntervalInMinutes" interval_in_minutes, 2 "Maximum" maximum, 3 "Receivers" receivers,
    4 "SilenceEndTime" silence_end_time, 5 "SilenceStartTime" silence_start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRuleReceivers {
    pub extension: Option<String>,
    pub receiver_type: Option<String>,
    pub receiver_values: Option<Vec<String>>,
}
model! { GetAlertRuleReceivers {
    0 "Extension" extension, 1 "ReceiverType" receiver_type, 2 "ReceiverValues" receiver_values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRuleTriggerCondition {
    pub extension: Option<GetAlertRuleExtension>,
    pub target: Option<GetAlertRuleTarget>,
    pub r#type: Option<String>,
}
model! { GetAlertRuleTriggerCondition {
    0 "Extension" extension, 1 "Target" target, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRuleExtension {
    pub cycle_unfinished: Option<GetAlertRuleCycleUnfinished>,
    pub error: Option<GetAlertRuleError>,
    pub instance_error_count: Option<GetAlertRuleInstanceErrorCount>,
    pub instance_error_percentage: Option<GetAlertRuleInstanceErrorPercentage>,
    pub instance_transfer_fluctuate: Option<GetAlertRuleInstanceTransferFluctuate>,
    pub timeout: Option<GetAlertRuleTimeout>,
    pub un_finished: Option<GetAlertRuleUnFinished>,
}
model! { GetAlertRuleExtension {
    0 "CycleUnfinished" cycle_unfinished, 1 "Error" error, 2 "InstanceErrorCount" instance_error_count,
    3 "InstanceErrorPercentage" instance_error_percentage, 4 "InstanceTransferFluctuate" instance_transfer_fluctuate,
    5 "Timeout" timeout, 6 "UnFinished" un_finished
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRuleCycleUnfinished {
    pub cycle_and_time: Option<Vec<GetAlertRuleCycleAndTime>>,
}
model! { GetAlertRuleCycleUnfinished {
    0 "CycleAndTime" cycle_and_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRuleCycleAndTime {
    pub cycle_id: Option<i64>,
    pub time: Option<String>,
}
model! { GetAlertRuleCycleAndTime {
    0 "CycleId" cycle_id, 1 "Time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRuleError {
    pub auto_rerun_alert_enabled: Option<bool>,
    pub stream_task_ids: Option<Vec<i64>>,
}
model! { GetAlertRuleError {
    0 "AutoRerunAlertEnabled" auto_rerun_alert_enabled, 1 "StreamTaskIds" stream_task_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRuleInstanceErrorCount {
    pub count: Option<i64>,
}
model! { GetAlertRuleInstanceErrorCount {
    0 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRuleInstanceErrorPercentage {
    pub percentage: Option<i64>,
}
model! { GetAlertRuleInstanceErrorPercentage {
    0 "Percentage" percentage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRuleInstanceTransferFluctuate {
    pub percentage: Option<i64>,
    pub trend: Option<String>,
}
model! { GetAlertRuleInstanceTransferFluctuate {
    0 "Percentage" percentage, 1 "Trend" trend
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRuleTimeout {
    pub timeout_in_minutes: Option<i64>,
}
model! { GetAlertRuleTimeout {
    0 "TimeoutInMinutes" timeout_in_minutes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRuleUnFinished {
    pub un_finished_time: Option<String>,
}
model! { GetAlertRuleUnFinished {
    0 "UnFinishedTime" un_finished_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRuleTarget {
    pub allow_tasks: Option<Vec<i64>>,
    pub ids: Option<Vec<i64>>,
    pub r#type: Option<String>,
}
model! { GetAlertRuleTarget {
    0 "AllowTasks" allow_tasks, 1 "Ids" ids, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationContents {
    pub process_instance_id: String,
}
operation! { GetApplicationContents(process_instance_id: String)
    "GetApplicationContents" -> GetApplicationContentsOutput {
    0 "ProcessInstanceId" process_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationContentsOutput {
    pub data: Option<GetApplicationContentsData>,
}
model! { GetApplicationContentsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationContentsData {
    pub application_time: Option<i64>,
    pub contents: Option<Vec<GetApplicationContentsContents>>,
    pub def_schema: Option<String>,
    pub process_instance_id: Option<String>,
    pub reason: Option<String>,
    pub status: Option<String>,
}
model! { GetApplicationContentsData {
    0 "ApplicationTime" application_time, 1 "Contents" contents, 2 "DefSchema" def_schema,
    3 "ProcessInstanceId" process_instance_id, 4 "Reason" reason, 5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationContentsContents {
    pub access_types: Option<Vec<String>>,
    pub auth_method: Option<String>,
    pub create_time: Option<i64>,
    pub def_schema: Option<String>,
    pub expiration_time: Option<i64>,
    pub final_access_types: Option<Vec<String>>,
    pub grantee: Option<GetApplicationContentsGrantee>,
    pub id: Option<String>,
    pub process_instance_id: Option<String>,
    pub resource: Option<GetApplicationContentsResource>,
    pub resource_name: Option<String>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
    pub update_time: Option<i64>,
}
model! { GetApplicationContentsContents {
    0 "AccessTypes" access_types, 1 "AuthMethod" auth_method, 2 "CreateTime" create_time, 3 "DefSchema" def_schema,
    4 "ExpirationTime" expiration_time, 5 "FinalAccessTypes" final_access_types, 6 "Grantee" grantee, 7 "Id" id,
    8 "ProcessInstanceId" process_instance_id, 9 "Resource" resource, 10 "ResourceName" resource_name,
    11 "Status" status, 12 "TenantId" tenant_id, 13 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationContentsGrantee {
    pub principal_id: Option<String>,
    pub principal_type: Option<String>,
}
model! { GetApplicationContentsGrantee {
    0 "PrincipalId" principal_id, 1 "PrincipalType" principal_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationContentsResource {
    pub def_schema: Option<String>,
    pub def_version: Option<String>,
    pub meta_data: Option<String>,
}
model! { GetApplicationContentsResource {
    0 "DefSchema" def_schema, 1 "DefVersion" def_version, 2 "MetaData" meta_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBusiness {
    pub business_id: i64,
    pub project_id: Option<i64>,
    pub project_identifier: Option<String>,
}
operation! { GetBusiness(business_id: i64) "GetBusiness" -> GetBusinessOutput {
    0 "BusinessId" business_id, 1 "ProjectId" project_id: i64, 2 "ProjectIdentifier" project_identifier: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBusinessOutput {
    pub data: Option<GetBusinessData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetBusinessOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBusinessData {
    pub business_id: Option<i64>,
    pub business_name: Option<String>,
    pub description: Option<String>,
    pub owner: Option<String>,
    pub project_id: Option<String>,
    pub use_type: Option<String>,
}
model! { GetBusinessData {
    0 "BusinessId" business_id, 1 "BusinessName" business_name, 2 "Description" description, 3 "Owner" owner,
    4 "ProjectId" project_id, 5 "UseType" use_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalog {
    pub id: String,
}
operation! { GetCatalog(id: String) "GetCatalog" -> GetCatalogOutput {
    0 "Id" id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogOutput {
    pub catalog: Option<Catalog>,
    pub success: Option<bool>,
}
model! { GetCatalogOutput {
    0 "Catalog" catalog, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Catalog {
    pub comment: Option<String>,
    pub create_time: Option<i64>,
    pub id: Option<String>,
    pub modify_time: Option<i64>,
    pub name: Option<String>,
    pub parent_meta_entity_id: Option<String>,
    pub r#type: Option<String>,
}
model! { Catalog {
    0 "Comment" comment, 1 "CreateTime" create_time, 2 "Id" id, 3 "ModifyTime" modify_time, 4 "Name" name,
    5 "ParentMetaEntityId" parent_meta_entity_id, 6 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCertificate {
    pub id: i64,
    pub project_id: i64,
}
operation! { GetCertificate(id: i64, project_id: i64) "GetCertificate" -> GetCertificateOutput {
    0 "Id" id, 1 "ProjectId" project_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCertificateOutput {
    pub certificate: Option<GetCertificateCertificate>,
}
model! { GetCertificateOutput {
    0 "Certificate" certificate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCertificateCertificate {
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub description: Option<String>,
    pub file_size_in_bytes: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
}
model! { GetCertificateCertificate {
    0 "CreateTime" create_time, 1 "CreateUser" create_user, 2 "Description" description,
    3 "FileSizeInBytes" file_size_in_bytes, 4 "Id" id, 5 "Name" name, 6 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetColumn {
    pub id: String,
}
operation! { GetColumn(id: String) "GetColumn" -> GetColumnOutput {
    0 "Id" id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetColumnOutput {
    pub column: Option<Column>,
    pub success: Option<bool>,
}
model! { GetColumnOutput {
    0 "Column" column, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Column {
    pub business_metadata: Option<ColumnBusinessMetadata>,
    pub comment: Option<String>,
    pub foreign_key: Option<bool>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub partition_key: Option<bool>,
    pub position: Option<i64>,
    pub primary_key: Option<bool>,
    pub statistics_infos: Option<BTreeMap<String, String>>,
    pub table_id: Option<String>,
    pub r#type: Option<String>,
}
model! { Column {
    0 "BusinessMetadata" business_metadata, 1 "Comment" comment, 2 "ForeignKey" foreign_key, 3 "Id" id, 4 "Name" name,
    5 "PartitionKey" partition_key, 6 "Position" position, 7 "PrimaryKey" primary_key,
    8 "StatisticsInfos" statistics_infos, 9 "TableId" table_id, 10 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColumnBusinessMetadata {
    pub custom_attributes: Option<BTreeMap<String, Vec<String>>>,
    pub description: Option<String>,
}
model! { ColumnBusinessMetadata {
    0 "CustomAttributes" custom_attributes, 1 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetComponent {
    pub component_id: String,
    pub project_id: Option<i64>,
}
operation! { GetComponent(component_id: String) "GetComponent" -> GetComponentOutput {
    0 "ComponentId" component_id, 1 "ProjectId" project_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetComponentOutput {
    pub component: Option<GetComponentComponent>,
}
model! { GetComponentOutput {
    0 "Component" component
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetComponentComponent {
    pub component_id: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub modify_time: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    pub spec: Option<String>,
}
model! { GetComponentComponent {
    0 "ComponentId" component_id, 1 "CreateTime" create_time, 2 "Description" description, 3 "ModifyTime" modify_time,
    4 "Name" name, 5 "Owner" owner, 6 "ProjectId" project_id, 7 "RegionId" region_id, 8 "Spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetComputeResource {
    pub id: i64,
    pub project_id: i64,
}
operation! { GetComputeResource(id: i64, project_id: i64) "GetComputeResource" -> GetComputeResourceOutput {
    0 "Id" id, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetComputeResourceOutput {
    pub compute_resource: Option<GetComputeResourceComputeResource>,
}
model! { GetComputeResourceOutput {
    0 "ComputeResource" compute_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetComputeResourceComputeResource {
    pub connection_properties: Option<Value>,
    pub connection_properties_mode: Option<String>,
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub modify_time: Option<i64>,
    pub modify_user: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
    pub qualified_name: Option<String>,
    pub r#type: Option<String>,
    pub whether_default: Option<bool>,
}
model! { GetComputeResourceComputeResource {
    0 "ConnectionProperties" connection_properties, 1 "ConnectionPropertiesMode" connection_properties_mode,
    2 "CreateTime" create_time, 3 "CreateUser" create_user, 4 "Description" description, 5 "Id" id,
    6 "ModifyTime" modify_time, 7 "ModifyUser" modify_user, 8 "Name" name, 9 "ProjectId" project_id,
    10 "QualifiedName" qualified_name, 11 "Type" r#type, 12 "WhetherDefault" whether_default
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCrawler {
    pub id: i64,
}
operation! { GetCrawler(id: i64) "GetCrawler" -> GetCrawlerOutput {
    0 "Id" id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCrawlerOutput {
    pub crawler: Option<GetCrawlerCrawler>,
    pub success: Option<bool>,
}
model! { GetCrawlerOutput {
    0 "Crawler" crawler, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCrawlerCrawler {
    pub create_time: Option<i64>,
    pub data_source_id: Option<i64>,
    pub enable_ai_comment: Option<bool>,
    pub env_type: Option<String>,
    pub id: Option<i64>,
    pub last_run_status: Option<String>,
    pub last_run_task_instance_id: Option<i64>,
    pub meta_entity_id: Option<String>,
    pub modify_time: Option<i64>,
    pub name: Option<String>,
    pub options: Option<BTreeMap<String, String>>,
    pub owner: Option<String>,
    pub project_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub schedule_config: Option<GetCrawlerScheduleConfig>,
    pub scope: Option<GetCrawlerScope>,
    pub status: Option<String>,
    pub task_id: Option<i64>,
    pub r#type: Option<String>,
}
model! { GetCrawlerCrawler {
    0 "CreateTime" create_time, 1 "DataSourceId" data_source_id, 2 "EnableAiComment" enable_ai_comment,
    3 "EnvType" env_type, 4 "Id" id, 5 "LastRunStatus" last_run_status,
    6 "LastRunTaskInstanceId" last_run_task_instance_id, 7 "MetaEntityId" meta_entity_id, 8 "ModifyTime" modify_time,
    9 "Name" name, 10 "Options" options, 11 "Owner" owner, 12 "ProjectId" project_id,
    13 "ResourceGroupId" resource_group_id, 14 "ScheduleConfig" schedule_config, 15 "Scope" scope, 16 "Status" status,
    17 "TaskId" task_id, 18 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCrawlerScheduleConfig {
    pub cron_express: Option<String>,
    pub r#type: Option<String>,
}
model! { GetCrawlerScheduleConfig {
    0 "CronExpress" cron_express, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCrawlerScope {
    pub exclude_regex: Option<String>,
    pub items: Option<Vec<String>>,
    pub unit: Option<String>,
}
model! { GetCrawlerScope {
    0 "ExcludeRegex" exclude_regex, 1 "Items" items, 2 "Unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCrawlerTypeCapabilities {}
operation! { GetCrawlerTypeCapabilities() "GetCrawlerTypeCapabilities" -> GetCrawlerTypeCapabilitiesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCrawlerTypeCapabilitiesOutput {
    pub crawler_types: Option<Vec<GetCrawlerTypeCapabilitiesCrawlerTypes>>,
    pub success: Option<bool>,
}
model! { GetCrawlerTypeCapabilitiesOutput {
    0 "CrawlerTypes" crawler_types, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCrawlerTypeCapabilitiesCrawlerTypes {
    pub default_scope_unit: Option<String>,
    pub display_name: Option<String>,
    pub require_resource_group: Option<bool>,
    pub support_ai_comment: Option<bool>,
    pub support_exclude_regex: Option<bool>,
    pub support_schedule: Option<bool>,
    pub supported_datasource_types: Option<Vec<String>>,
    pub supported_entity_types: Option<Vec<GetCrawlerTypeCapabilitiesSupportedEntityTypes>>,
    pub supported_option_keys: Option<Vec<GetCrawlerTypeCapabilitiesSupportedOptionKeys>>,
    pub supported_scope_units: Option<Vec<String>>,
    pub r#type: Option<String>,
}
model! { GetCrawlerTypeCapabilitiesCrawlerTypes {
    0 "DefaultScopeUnit" default_scope_unit, 1 "DisplayName" display_name,
    2 "RequireResourceGroup" require_resource_group, 3 "SupportAiComment" support_ai_comment,
    4 "SupportExcludeRegex" support_exclude_regex, 5 "SupportSchedule" support_schedule,
    6 "SupportedDatasourceTypes" supported_datasource_types, 7 "SupportedEntityTypes" supported_entity_types,
    8 "SupportedOptionKeys" supported_option_keys, 9 "SupportedScopeUnits" supported_scope_units, 10 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCrawlerTypeCapabilitiesSupportedEntityTypes {
    pub optional: Option<bool>,
    pub parent_sub_type: Option<String>,
    pub sub_type: Option<String>,
    pub r#type: Option<String>,
}
model! { GetCrawlerTypeCapabilitiesSupportedEntityTypes {
    0 "Optional" optional, 1 "ParentSubType" parent_sub_type, 2 "SubType" sub_type, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCrawlerTypeCapabilitiesSupportedOptionKeys {
    pub allowed_values: Option<Vec<String>>,
    pub default_value: Option<String>,
    pub key: Option<String>,
    pub required: Option<bool>,
    pub value_type: Option<String>,
}
model! { GetCrawlerTypeCapabilitiesSupportedOptionKeys {
    0 "AllowedValues" allowed_values, 1 "DefaultValue" default_value, 2 "Key" key, 3 "Required" required,
    4 "ValueType" value_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCreateWorkflowInstancesResult {
    pub operation_id: String,
}
operation! { GetCreateWorkflowInstancesResult(operation_id: String)
    "GetCreateWorkflowInstancesResult" -> GetCreateWorkflowInstancesResultOutput {
    0 "OperationId" operation_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCreateWorkflowInstancesResultOutput {
    pub result: Option<GetCreateWorkflowInstancesResultResult>,
}
model! { GetCreateWorkflowInstancesResultOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCreateWorkflowInstancesResultResult {
    pub failure_message: Option<String>,
    pub status: Option<String>,
    pub unified_workflow_instance_ids: Option<Vec<i64>>,
    pub workflow_instance_ids: Option<Vec<i64>>,
    pub workflow_task_instance_ids: Option<Vec<i64>>,
}
model! { GetCreateWorkflowInstancesResultResult {
    0 "FailureMessage" failure_message, 1 "Status" status, 2 "UnifiedWorkflowInstanceIds" unified_workflow_instance_ids,
    3 "WorkflowInstanceIds" workflow_instance_ids, 4 "WorkflowTaskInstanceIds" workflow_task_instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomAttribute {
    pub id: String,
}
operation! { GetCustomAttribute(id: String) "GetCustomAttribute" -> GetCustomAttributeOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomAttributeOutput {
    pub custom_attribute: Option<CustomAttribute>,
    pub success: Option<bool>,
}
model! { GetCustomAttributeOutput {
    0 "CustomAttribute" custom_attribute, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomAttribute {
    pub comment: Option<String>,
    pub create_time: Option<i64>,
    pub display_enabled: Option<bool>,
    pub display_name: Option<String>,
    pub entity_types: Option<Vec<String>>,
    pub id: Option<String>,
    pub modify_time: Option<i64>,
    pub search_filter_enabled: Option<bool>,
    pub r#type: Option<String>,
    pub value_enums: Option<Vec<String>>,
}
model! { CustomAttribute {
    0 "Comment" comment, 1 "CreateTime" create_time, 2 "DisplayEnabled" display_enabled, 3 "DisplayName" display_name,
    4 "EntityTypes" entity_types, 5 "Id" id, 6 "ModifyTime" modify_time, 7 "SearchFilterEnabled" search_filter_enabled,
    8 "Type" r#type, 9 "ValueEnums" value_enums
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJob {
    /// Deprecated.
    pub di_job_id: Option<i64>,
    pub id: Option<i64>,
    pub project_id: Option<i64>,
    pub with_details: Option<bool>,
}
operation! { GetDIJob() "GetDIJob" -> GetDIJobOutput {
    0 "DIJobId" di_job_id: i64, 1 "Id" id: i64, 2 "ProjectId" project_id: i64, 3 "WithDetails" with_details: bool
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobOutput {
    pub paging_info: Option<GetDIJobPagingInfo>,
}
model! { GetDIJobOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobPagingInfo {
    /// Deprecated.
    pub di_job_id: Option<String>,
    pub description: Option<String>,
    pub destination_data_source_settings: Option<Vec<GetDIJobDestinationDataSourceSettings>>,
    pub destination_data_source_type: Option<String>,
    pub id: Option<i64>,
    pub job_name: Option<String>,
    pub job_settings: Option<GetDIJobJobSettings>,
    pub job_status: Option<String>,
    pub job_type: Option<String>,
    pub migration_type: Option<String>,
    pub owner: Option<String>,
    pub project_id: Option<i64>,
    pub resource_settings: Option<GetDIJobResourceSettings>,
    pub source_data_source_settings: Option<Vec<GetDIJobSourceDataSourceSettings>>,
    pub source_data_source_type: Option<String>,
    pub table_mappings: Option<Vec<GetDIJobTableMappings>>,
    pub transformation_rules: Option<Vec<GetDIJobPagingInfoTransformationRules>>,
}
model! { GetDIJobPagingInfo {
    0 "DIJobId" di_job_id, 1 "Description" description,
    2 "DestinationDataSourceSettings" destination_data_source_settings,
    3 "DestinationDataSourceType" destination_data_source_type, 4 "Id" id, 5 "JobName" job_name,
    6 "JobSettings" job_settings, 7 "JobStatus" job_status, 8 "JobType" job_type, 9 "MigrationType" migration_type,
    10 "Owner" owner, 11 "ProjectId" project_id, 12 "ResourceSettings" resource_settings,
    13 "SourceDataSourceSettings" source_data_source_settings, 14 "SourceDataSourceType" source_data_source_type,
    15 "TableMappings" table_mappings, 16 "TransformationRules" transformation_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobDestinationDataSourceSettings {
    pub data_source_name: Option<String>,
}
model! { GetDIJobDestinationDataSourceSettings {
    0 "DataSourceName" data_source_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobJobSettings {
    pub channel_settings: Option<String>,
    pub column_data_type_settings: Option<Vec<GetDIJobColumnDataTypeSettings>>,
    pub cycle_schedule_settings: Option<GetDIJobCycleScheduleSettings>,
    pub ddl_handling_settings: Option<Vec<GetDIJobDdlHandlingSettings>>,
    pub runtime_settings: Option<Vec<GetDIJobRuntimeSettings>>,
}
model! { GetDIJobJobSettings {
    0 "ChannelSettings" channel_settings, 1 "ColumnDataTypeSettings" column_data_type_settings,
    2 "CycleScheduleSettings" cycle_schedule_settings, 3 "DdlHandlingSettings" ddl_handling_settings,
    4 "RuntimeSettings" runtime_settings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobColumnDataTypeSettings {
    pub destination_data_type: Option<String>,
    pub source_data_type: Option<String>,
}
model! { GetDIJobColumnDataTypeSettings {
    0 "DestinationDataType" destination_data_type, 1 "SourceDataType" source_data_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobCycleScheduleSettings {
    pub cycle_migration_type: Option<String>,
    pub schedule_parameters: Option<String>,
}
model! { GetDIJobCycleScheduleSettings {
    0 "CycleMigrationType" cycle_migration_type, 1 "ScheduleParameters" schedule_parameters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobDdlHandlingSettings {
    pub action: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDIJobDdlHandlingSettings {
    0 "Action" action, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobRuntimeSettings {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetDIJobRuntimeSettings {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobResourceSettings {
    pub offline_resource_settings: Option<GetDIJobOfflineResourceSettings>,
    pub realtime_resource_settings: Option<GetDIJobRealtimeResourceSettings>,
    pub schedule_resource_settings: Option<GetDIJobScheduleResourceSettings>,
}
model! { GetDIJobResourceSettings {
    0 "OfflineResourceSettings" offline_resource_settings, 1 "RealtimeResourceSettings" realtime_resource_settings,
    2 "ScheduleResourceSettings" schedule_resource_settings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobOfflineResourceSettings {
    pub requested_cu: Option<f64>,
    pub resource_group_identifier: Option<String>,
}
model! { GetDIJobOfflineResourceSettings {
    0 "RequestedCu" requested_cu, 1 "ResourceGroupIdentifier" resource_group_identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobRealtimeResourceSettings {
    pub requested_cu: Option<f64>,
    pub resource_group_identifier: Option<String>,
}
model! { GetDIJobRealtimeResourceSettings {
    0 "RequestedCu" requested_cu, 1 "ResourceGroupIdentifier" resource_group_identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobScheduleResourceSettings {
    pub requested_cu: Option<f64>,
    pub resource_group_identifier: Option<String>,
}
model! { GetDIJobScheduleResourceSettings {
    0 "RequestedCu" requested_cu, 1 "ResourceGroupIdentifier" resource_group_identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobSourceDataSourceSettings {
    pub data_source_name: Option<String>,
    pub data_source_properties: Option<GetDIJobDataSourceProperties>,
}
model! { GetDIJobSourceDataSourceSettings {
    0 "DataSourceName" data_source_name, 1 "DataSourceProperties" data_source_properties
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobDataSourceProperties {
    pub encoding: Option<String>,
    pub timezone: Option<String>,
}
model! { GetDIJobDataSourceProperties {
    0 "Encoding" encoding, 1 "Timezone" timezone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobTableMappings {
    pub source_object_selection_rules: Option<Vec<GetDIJobSourceObjectSelectionRules>>,
    pub transformation_rules: Option<Vec<GetDIJobTransformationRules>>,
}
model! { GetDIJobTableMappings {
    0 "SourceObjectSelectionRules" source_object_selection_rules, 1 "TransformationRules" transformation_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobSourceObjectSelectionRules {
    pub action: Option<String>,
    pub expression: Option<String>,
    pub expression_type: Option<String>,
    pub object_type: Option<String>,
}
model! { GetDIJobSourceObjectSelectionRules {
    0 "Action" action, 1 "Expression" expression, 2 "ExpressionType" expression_type, 3 "ObjectType" object_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobTransformationRules {
    pub rule_action_type: Option<String>,
    pub rule_name: Option<String>,
    pub rule_target_type: Option<String>,
}
model! { GetDIJobTransformationRules {
    0 "RuleActionType" rule_action_type, 1 "RuleName" rule_name, 2 "RuleTargetType" rule_target_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobPagingInfoTransformationRules {
    pub rule_action_type: Option<String>,
    pub rule_expression: Option<String>,
    pub rule_name: Option<String>,
    pub rule_target_type: Option<String>,
}
model! { GetDIJobPagingInfoTransformationRules {
    0 "RuleActionType" rule_action_type, 1 "RuleExpression" rule_expression, 2 "RuleName" rule_name,
    3 "RuleTargetType" rule_target_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobLog {
    /// Deprecated.
    pub di_job_id: Option<i64>,
    pub failover_id: Option<i64>,
    pub id: Option<i64>,
    pub instance_id: Option<i64>,
    pub node_type: Option<String>,
    pub page_number: Option<i64>,
}
operation! { GetDIJobLog() "GetDIJobLog" -> GetDIJobLogOutput {
    0 "DIJobId" di_job_id: i64, 1 "FailoverId" failover_id: i64, 2 "Id" id: i64, 3 "InstanceId" instance_id: i64,
    4 "NodeType" node_type: String, 5 "PageNumber" page_number: i64
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobLogOutput {
    pub log: Option<String>,
}
model! { GetDIJobLogOutput {
    0 "Log" log
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityAlertRule {
    pub id: Option<i64>,
}
operation! { GetDataQualityAlertRule() "GetDataQualityAlertRule" -> GetDataQualityAlertRuleOutput {
    0 "Id" id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityAlertRuleOutput {
    pub data_quality_alert_rule: Option<GetDataQualityAlertRuleDataQualityAlertRule>,
}
model! { GetDataQualityAlertRuleOutput {
    0 "DataQualityAlertRule" data_quality_alert_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityAlertRuleDataQualityAlertRule {
    pub condition: Option<String>,
    pub id: Option<i64>,
    pub notification: Option<GetDataQualityAlertRuleNotification>,
    pub project_id: Option<i64>,
    pub target: Option<GetDataQualityAlertRuleTarget>,
}
model! { GetDataQualityAlertRuleDataQualityAlertRule {
    0 "Condition" condition, 1 "Id" id, 2 "Notification" notification, 3 "ProjectId" project_id, 4 "Target" target
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityAlertRuleNotification {
    pub channels: Option<Vec<String>>,
    pub receivers: Option<Vec<GetDataQualityAlertRuleReceivers>>,
}
model! { GetDataQualityAlertRuleNotification {
    0 "Channels" channels, 1 "Receivers" receivers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityAlertRuleReceivers {
    pub extension: Option<String>,
    pub receiver_type: Option<String>,
    pub receiver_values: Option<Vec<String>>,
}
model! { GetDataQualityAlertRuleReceivers {
    0 "Extension" extension, 1 "ReceiverType" receiver_type, 2 "ReceiverValues" receiver_values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityAlertRuleTarget {
    pub ids: Option<Vec<i64>>,
    pub r#type: Option<String>,
}
model! { GetDataQualityAlertRuleTarget {
    0 "Ids" ids, 1 "Type" r#type
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTask {
    pub id: Option<i64>,
}
operation! { GetDataQualityEvaluationTask() "GetDataQualityEvaluationTask" -> GetDataQualityEvaluationTaskOutput {
    0 "Id" id: i64
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskOutput {
    pub data_quality_evaluation_task: Option<GetDataQualityEvaluationTaskDataQualityEvaluationTask>,
}
model! { GetDataQualityEvaluationTaskOutput {
    0 "DataQualityEvaluationTask" data_quality_evaluation_task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskDataQualityEvaluationTask {
    pub data_source_id: Option<i64>,
    pub description: Option<String>,
    pub hooks: Option<Vec<GetDataQualityEvaluationTaskHooks>>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub notifications: Option<GetDataQualityEvaluationTaskNotifications>,
    pub project_id: Option<i64>,
    pub runtime_conf: Option<String>,
    pub target: Option<GetDataQualityEvaluationTaskTarget>,
    pub trigger: Option<GetDataQualityEvaluationTaskTrigger>,
}
model! { GetDataQualityEvaluationTaskDataQualityEvaluationTask {
    0 "DataSourceId" data_source_id, 1 "Description" description, 2 "Hooks" hooks, 3 "Id" id, 4 "Name" name,
    5 "Notifications" notifications, 6 "ProjectId" project_id, 7 "RuntimeConf" runtime_conf, 8 "Target" target,
    9 "Trigger" trigger
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskHooks {
    pub condition: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDataQualityEvaluationTaskHooks {
    0 "Condition" condition, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskNotifications {
    pub condition: Option<String>,
    pub notifications: Option<Vec<GetDataQualityEvaluationTaskNotificationsNotifications>>,
}
model! { GetDataQualityEvaluationTaskNotifications {
    0 "Condition" condition, 1 "Notifications" notifications
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskNotificationsNotifications {
    pub notification_channels: Option<Vec<GetDataQualityEvaluationTaskNotificationChannels>>,
    pub notification_receivers: Option<Vec<GetDataQualityEvaluationTaskNotificationReceivers>>,
}
model! { GetDataQualityEvaluationTaskNotificationsNotifications {
    0 "NotificationChannels" notification_channels, 1 "NotificationReceivers" notification_receivers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskNotificationChannels {
    pub channels: Option<Vec<String>>,
}
model! { GetDataQualityEvaluationTaskNotificationChannels {
    0 "Channels" channels
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskNotificationReceivers {
    pub extension: Option<String>,
    pub receiver_type: Option<String>,
    pub receiver_values: Option<Vec<String>>,
}
model! { GetDataQualityEvaluationTaskNotificationReceivers {
    0 "Extension" extension, 1 "ReceiverType" receiver_type, 2 "ReceiverValues" receiver_values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskTarget {
    pub database_type: Option<String>,
    pub partition_spec: Option<String>,
    pub table_guid: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDataQualityEvaluationTaskTarget {
    0 "DatabaseType" database_type, 1 "PartitionSpec" partition_spec, 2 "TableGuid" table_guid, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskTrigger {
    pub task_ids: Option<Vec<i64>>,
    pub r#type: Option<String>,
}
model! { GetDataQualityEvaluationTaskTrigger {
    0 "TaskIds" task_ids, 1 "Type" r#type
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstance {
    pub id: i64,
}
operation! { GetDataQualityEvaluationTaskInstance(id: i64)
    "GetDataQualityEvaluationTaskInstance" -> GetDataQualityEvaluationTaskInstanceOutput {
    0 "Id" id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct GetDataQualityEvaluationTaskInstanceOutput {
    pub data_quality_evaluation_task_instance: Option<GetDataQualityEvaluationTaskInstanceDataQualityEvaluationTaskInstance>,
}
model! { GetDataQualityEvaluationTaskInstanceOutput {
    0 "DataQualityEvaluationTaskInstance" data_quality_evaluation_task_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceDataQualityEvaluationTaskInstance {
    pub create_time: Option<i64>,
    pub finish_time: Option<i64>,
    pub id: Option<i64>,
    pub parameters: Option<String>,
    pub project_id: Option<i64>,
    pub results: Option<Vec<GetDataQualityEvaluationTaskInstanceResults>>,
    pub status: Option<String>,
    pub task: Option<GetDataQualityEvaluationTaskInstanceTask>,
    pub trigger_context: Option<String>,
}
model! { GetDataQualityEvaluationTaskInstanceDataQualityEvaluationTaskInstance {
    0 "CreateTime" create_time, 1 "FinishTime" finish_time, 2 "Id" id, 3 "Parameters" parameters,
    4 "ProjectId" project_id, 5 "Results" results, 6 "Status" status, 7 "Task" task, 8 "TriggerContext" trigger_context
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceResults {
    pub create_time: Option<i64>,
    pub details: Option<Vec<GetDataQualityEvaluationTaskInstanceDetails>>,
    pub id: Option<i64>,
    pub rule: Option<GetDataQualityEvaluationTaskInstanceRule>,
    pub sample: Option<String>,
    pub status: Option<String>,
    pub task_instance_id: Option<i64>,
}
model! { GetDataQualityEvaluationTaskInstanceResults {
    0 "CreateTime" create_time, 1 "Details" details, 2 "Id" id, 3 "Rule" rule, 4 "Sample" sample, 5 "Status" status,
    6 "TaskInstanceId" task_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceDetails {
    pub checked_value: Option<String>,
    pub referenced_value: Option<String>,
    pub status: Option<String>,
}
model! { GetDataQualityEvaluationTaskInstanceDetails {
    0 "CheckedValue" checked_value, 1 "ReferencedValue" referenced_value, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceRule {
    pub checking_config: Option<GetDataQualityEvaluationTaskInstanceCheckingConfig>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub error_handlers: Option<Vec<GetDataQualityEvaluationTaskInstanceErrorHandlers>>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
    pub sampling_config: Option<GetDataQualityEvaluationTaskInstanceSamplingConfig>,
    pub severity: Option<String>,
    pub target: Option<GetDataQualityEvaluationTaskInstanceTarget>,
    pub template_code: Option<String>,
}
model! { GetDataQualityEvaluationTaskInstanceRule {
    0 "CheckingConfig" checking_config, 1 "Description" description, 2 "Enabled" enabled,
    3 "ErrorHandlers" error_handlers, 4 "Id" id, 5 "Name" name, 6 "ProjectId" project_id,
    7 "SamplingConfig" sampling_config, 8 "Severity" severity, 9 "Target" target, 10 "TemplateCode" template_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceCheckingConfig {
    pub referenced_samples_filter: Option<String>,
    pub thresholds: Option<GetDataQualityEvaluationTaskInstanceThresholds>,
    pub r#type: Option<String>,
}
model! { GetDataQualityEvaluationTaskInstanceCheckingConfig {
    0 "ReferencedSamplesFilter" referenced_samples_filter, 1 "Thresholds" thresholds, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceThresholds {
    pub critical: Option<GetDataQualityEvaluationTaskInstanceCritical>,
    pub expected: Option<GetDataQualityEvaluationTaskInstanceExpected>,
    pub warned: Option<GetDataQualityEvaluationTaskInstanceWarned>,
}
model! { GetDataQualityEvaluationTaskInstanceThresholds {
    0 "Critical" critical, 1 "Expected" expected, 2 "Warned" warned
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceCritical {
    pub expression: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { GetDataQualityEvaluationTaskInstanceCritical {
    0 "Expression" expression, 1 "Operator" operator, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceExpected {
    pub expression: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { GetDataQualityEvaluationTaskInstanceExpected {
    0 "Expression" expression, 1 "Operator" operator, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceWarned {
    pub expression: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { GetDataQualityEvaluationTaskInstanceWarned {
    0 "Expression" expression, 1 "Operator" operator, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceErrorHandlers {
    pub error_data_filter: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDataQualityEvaluationTaskInstanceErrorHandlers {
    0 "ErrorDataFilter" error_data_filter, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceSamplingConfig {
    pub metric: Option<String>,
    pub metric_parameters: Option<String>,
    pub sampling_filter: Option<String>,
    pub setting_config: Option<String>,
}
model! { GetDataQualityEvaluationTaskInstanceSamplingConfig {
    0 "Metric" metric, 1 "MetricParameters" metric_parameters, 2 "SamplingFilter" sampling_filter,
    3 "SettingConfig" setting_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceTarget {
    pub database_type: Option<String>,
    pub table_guid: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDataQualityEvaluationTaskInstanceTarget {
    0 "DatabaseType" database_type, 1 "TableGuid" table_guid, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceTask {
    pub description: Option<String>,
    pub hooks: Option<Vec<GetDataQualityEvaluationTaskInstanceHooks>>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub notifications: Option<GetDataQualityEvaluationTaskInstanceNotifications>,
    pub project_id: Option<i64>,
    pub runtime_conf: Option<String>,
    pub target: Option<GetDataQualityEvaluationTaskInstanceTaskTarget>,
    pub trigger: Option<GetDataQualityEvaluationTaskInstanceTrigger>,
}
model! { GetDataQualityEvaluationTaskInstanceTask {
    0 "Description" description, 1 "Hooks" hooks, 2 "Id" id, 3 "Name" name, 4 "Notifications" notifications,
    5 "ProjectId" project_id, 6 "RuntimeConf" runtime_conf, 7 "Target" target, 8 "Trigger" trigger
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceHooks {
    pub condition: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDataQualityEvaluationTaskInstanceHooks {
    0 "Condition" condition, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceNotifications {
    pub condition: Option<String>,
    pub notifications: Option<Vec<GetDataQualityEvaluationTaskInstanceNotificationsNotifications>>,
}
model! { GetDataQualityEvaluationTaskInstanceNotifications {
    0 "Condition" condition, 1 "Notifications" notifications
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceNotificationsNotifications {
    pub notification_channels: Option<Vec<GetDataQualityEvaluationTaskInstanceNotificationChannels>>,
    pub notification_receivers: Option<Vec<GetDataQualityEvaluationTaskInstanceNotificationReceivers>>,
}
model! { GetDataQualityEvaluationTaskInstanceNotificationsNotifications {
    0 "NotificationChannels" notification_channels, 1 "NotificationReceivers" notification_receivers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceNotificationChannels {
    pub channels: Option<Vec<String>>,
}
model! { GetDataQualityEvaluationTaskInstanceNotificationChannels {
    0 "Channels" channels
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceNotificationReceivers {
    pub extension: Option<String>,
    pub receiver_type: Option<String>,
    pub receiver_values: Option<Vec<String>>,
}
model! { GetDataQualityEvaluationTaskInstanceNotificationReceivers {
    0 "Extension" extension, 1 "ReceiverType" receiver_type, 2 "ReceiverValues" receiver_values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceTaskTarget {
    pub database_type: Option<String>,
    pub partition_spec: Option<String>,
    pub table_guid: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDataQualityEvaluationTaskInstanceTaskTarget {
    0 "DatabaseType" database_type, 1 "PartitionSpec" partition_spec, 2 "TableGuid" table_guid, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceTrigger {
    pub task_ids: Option<Vec<i64>>,
    pub r#type: Option<String>,
}
model! { GetDataQualityEvaluationTaskInstanceTrigger {
    0 "TaskIds" task_ids, 1 "Type" r#type
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityRule {
    pub id: i64,
}
operation! { GetDataQualityRule(id: i64) "GetDataQualityRule" -> GetDataQualityRuleOutput {
    0 "Id" id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityRuleOutput {
    pub data_quality_rule: Option<GetDataQualityRuleDataQualityRule>,
}
model! { GetDataQualityRuleOutput {
    0 "DataQualityRule" data_quality_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityRuleDataQualityRule {
    pub checking_config: Option<GetDataQualityRuleCheckingConfig>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub error_handlers: Option<Vec<GetDataQualityRuleErrorHandlers>>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
    pub sampling_config: Option<GetDataQualityRuleSamplingConfig>,
    pub severity: Option<String>,
    pub target: Option<GetDataQualityRuleTarget>,
    pub template_code: Option<String>,
}
model! { GetDataQualityRuleDataQualityRule {
    0 "CheckingConfig" checking_config, 1 "Description" description, 2 "Enabled" enabled,
    3 "ErrorHandlers" error_handlers, 4 "Id" id, 5 "Name" name, 6 "ProjectId" project_id,
    7 "SamplingConfig" sampling_config, 8 "Severity" severity, 9 "Target" target, 10 "TemplateCode" template_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityRuleCheckingConfig {
    pub referenced_samples_filter: Option<String>,
    pub thresholds: Option<GetDataQualityRuleThresholds>,
    pub r#type: Option<String>,
}
model! { GetDataQualityRuleCheckingConfig {
    0 "ReferencedSamplesFilter" referenced_samples_filter, 1 "Thresholds" thresholds, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityRuleThresholds {
    pub critical: Option<GetDataQualityRuleCritical>,
    pub expected: Option<GetDataQualityRuleExpected>,
    pub warned: Option<GetDataQualityRuleWarned>,
}
model! { GetDataQualityRuleThresholds {
    0 "Critical" critical, 1 "Expected" expected, 2 "Warned" warned
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityRuleCritical {
    pub expression: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { GetDataQualityRuleCritical {
    0 "Expression" expression, 1 "Operator" operator, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityRuleExpected {
    pub expression: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { GetDataQualityRuleExpected {
    0 "Expression" expression, 1 "Operator" operator, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityRuleWarned {
    pub expression: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { GetDataQualityRuleWarned {
    0 "Expression" expression, 1 "Operator" operator, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityRuleErrorHandlers {
    pub error_data_filter: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDataQualityRuleErrorHandlers {
    0 "ErrorDataFilter" error_data_filter, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityRuleSamplingConfig {
    pub metric: Option<String>,
    pub metric_parameters: Option<String>,
    pub sampling_filter: Option<String>,
    pub setting_config: Option<String>,
}
model! { GetDataQualityRuleSamplingConfig {
    0 "Metric" metric, 1 "MetricParameters" metric_parameters, 2 "SamplingFilter" sampling_filter,
    3 "SettingConfig" setting_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityRuleTarget {
    pub database_type: Option<String>,
    pub partition_spec: Option<String>,
    pub table_guid: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDataQualityRuleTarget {
    0 "DatabaseType" database_type, 1 "PartitionSpec" partition_spec, 2 "TableGuid" table_guid, 3 "Type" r#type
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityRuleTemplate {
    pub code: String,
}
operation! { GetDataQualityRuleTemplate(code: String) "GetDataQualityRuleTemplate" -> GetDataQualityRuleTemplateOutput {
    0 "Code" code
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityRuleTemplateOutput {
    pub data_quality_rule_template: Option<GetDataQualityRuleTemplateDataQualityRuleTemplate>,
}
model! { GetDataQualityRuleTemplateOutput {
    0 "DataQualityRuleTemplate" data_quality_rule_template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityRuleTemplateDataQualityRuleTemplate {
    pub checking_config: Option<GetDataQualityRuleTemplateCheckingConfig>,
    pub code: Option<String>,
    pub directory_path: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
    pub sampling_config: Option<GetDataQualityRuleTemplateSamplingConfig>,
    pub visible_scope: Option<String>,
}
model! { GetDataQualityRuleTemplateDataQualityRuleTemplate {
    0 "CheckingConfig" checking_config, 1 "Code" code, 2 "DirectoryPath" directory_path, 3 "Name" name,
    4 "ProjectId" project_id, 5 "SamplingConfig" sampling_config, 6 "VisibleScope" visible_scope
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityRuleTemplateCheckingConfig {
    pub referenced_samples_filter: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDataQualityRuleTemplateCheckingConfig {
    0 "ReferencedSamplesFilter" referenced_samples_filter, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityRuleTemplateSamplingConfig {
    pub metric: Option<String>,
    pub metric_parameters: Option<String>,
    pub setting_config: Option<String>,
}
model! { GetDataQualityRuleTemplateSamplingConfig {
    0 "Metric" metric, 1 "MetricParameters" metric_parameters, 2 "SettingConfig" setting_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScan {
    pub id: Option<i64>,
}
operation! { GetDataQualityScan() "GetDataQualityScan" -> GetDataQualityScanOutput {
    0 "Id" id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanOutput {
    pub data_quality_scan: Option<GetDataQualityScanDataQualityScan>,
}
model! { GetDataQualityScanOutput {
    0 "DataQualityScan" data_quality_scan
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanDataQualityScan {
    pub compute_resource: Option<GetDataQualityScanComputeResource>,
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub description: Option<String>,
    pub hooks: Option<Vec<GetDataQualityScanHooks>>,
    pub id: Option<i64>,
    pub modify_time: Option<i64>,
    pub modify_user: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub parameters: Option<Vec<GetDataQualityScanParameters>>,
    pub project_id: Option<i64>,
    pub runtime_resource: Option<GetDataQualityScanRuntimeResource>,
    pub spec: Option<String>,
    pub trigger: Option<GetDataQualityScanTrigger>,
}
model! { GetDataQualityScanDataQualityScan {
    0 "ComputeResource" compute_resource, 1 "CreateTime" create_time, 2 "CreateUser" create_user,
    3 "Description" description, 4 "Hooks" hooks, 5 "Id" id, 6 "ModifyTime" modify_time, 7 "ModifyUser" modify_user,
    8 "Name" name, 9 "Owner" owner, 10 "Parameters" parameters, 11 "ProjectId" project_id,
    12 "RuntimeResource" runtime_resource, 13 "Spec" spec, 14 "Trigger" trigger
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanComputeResource {
    pub env_type: Option<String>,
    pub name: Option<String>,
    pub runtime: Option<GetDataQualityScanRuntime>,
}
model! { GetDataQualityScanComputeResource {
    0 "EnvType" env_type, 1 "Name" name, 2 "Runtime" runtime
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanRuntime {
    pub engine: Option<String>,
    pub hive_conf: Option<BTreeMap<String, Value>>,
    pub spark_conf: Option<BTreeMap<String, Value>>,
}
model! { GetDataQualityScanRuntime {
    0 "Engine" engine, 1 "HiveConf" hive_conf, 2 "SparkConf" spark_conf
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanHooks {
    pub condition: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDataQualityScanHooks {
    0 "Condition" condition, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetDataQualityScanParameters {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanRuntimeResource {
    pub cu: Option<f64>,
    pub id: Option<String>,
    pub image: Option<String>,
}
model! { GetDataQualityScanRuntimeResource {
    0 "Cu" cu, 1 "Id" id, 2 "Image" image
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanTrigger {
    pub task_ids: Option<Vec<i64>>,
    pub r#type: Option<String>,
}
model! { GetDataQualityScanTrigger {
    0 "TaskIds" task_ids, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanRun {
    pub id: Option<i64>,
}
operation! { GetDataQualityScanRun() "GetDataQualityScanRun" -> GetDataQualityScanRunOutput {
    0 "Id" id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanRunOutput {
    pub data_quality_scan_run: Option<GetDataQualityScanRunDataQualityScanRun>,
}
model! { GetDataQualityScanRunOutput {
    0 "DataQualityScanRun" data_quality_scan_run
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanRunDataQualityScanRun {
    pub create_time: Option<i64>,
    pub finish_time: Option<i64>,
    pub id: Option<i64>,
    pub parameters: Option<Vec<GetDataQualityScanRunParameters>>,
    pub results: Option<Vec<GetDataQualityScanRunResults>>,
    pub scan: Option<GetDataQualityScanRunScan>,
    pub status: Option<String>,
}
model! { GetDataQualityScanRunDataQualityScanRun {
    0 "CreateTime" create_time, 1 "FinishTime" finish_time, 2 "Id" id, 3 "Parameters" parameters, 4 "Results" results,
    5 "Scan" scan, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanRunParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetDataQualityScanRunParameters {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanRunResults {
    pub create_time: Option<i64>,
    pub details: Option<Vec<GetDataQualityScanRunDetails>>,
    pub rule: Option<String>,
    pub sample: Option<String>,
    pub status: Option<String>,
}
model! { GetDataQualityScanRunResults {
    0 "CreateTime" create_time, 1 "Details" details, 2 "Rule" rule, 3 "Sample" sample, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanRunDetails {
    pub check_value: Option<String>,
    pub reference_value: Option<String>,
    pub status: Option<String>,
}
model! { GetDataQualityScanRunDetails {
    0 "CheckValue" check_value, 1 "ReferenceValue" reference_value, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanRunScan {
    pub compute_resource: Option<GetDataQualityScanRunComputeResource>,
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub description: Option<String>,
    pub hooks: Option<Vec<GetDataQualityScanRunHooks>>,
    pub id: Option<i64>,
    pub modify_time: Option<i64>,
    pub modify_user: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub parameters: Option<Vec<GetDataQualityScanRunScanParameters>>,
    pub project_id: Option<i64>,
    pub runtime_resource: Option<GetDataQualityScanRunRuntimeResource>,
    pub spec: Option<String>,
    pub trigger: Option<GetDataQualityScanRunTrigger>,
}
model! { GetDataQualityScanRunScan {
    0 "ComputeResource" compute_resource, 1 "CreateTime" create_time, 2 "CreateUser" create_user,
    3 "Description" description, 4 "Hooks" hooks, 5 "Id" id, 6 "ModifyTime" modify_time, 7 "ModifyUser" modify_user,
    8 "Name" name, 9 "Owner" owner, 10 "Parameters" parameters, 11 "ProjectId" project_id,
    12 "RuntimeResource" runtime_resource, 13 "Spec" spec, 14 "Trigger" trigger
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanRunComputeResource {
    pub env_type: Option<String>,
    pub name: Option<String>,
    pub runtime: Option<GetDataQualityScanRunRuntime>,
}
model! { GetDataQualityScanRunComputeResource {
    0 "EnvType" env_type, 1 "Name" name, 2 "Runtime" runtime
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanRunRuntime {
    pub engine: Option<String>,
    pub hive_conf: Option<BTreeMap<String, Value>>,
    pub spark_conf: Option<BTreeMap<String, Value>>,
}
model! { GetDataQualityScanRunRuntime {
    0 "Engine" engine, 1 "HiveConf" hive_conf, 2 "SparkConf" spark_conf
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanRunHooks {
    pub condition: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDataQualityScanRunHooks {
    0 "Condition" condition, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanRunScanParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetDataQualityScanRunScanParameters {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanRunRuntimeResource {
    pub cu: Option<f64>,
    pub id: Option<String>,
    pub image: Option<String>,
}
model! { GetDataQualityScanRunRuntimeResource {
    0 "Cu" cu, 1 "Id" id, 2 "Image" image
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanRunTrigger {
    pub task_ids: Option<Vec<i64>>,
    pub r#type: Option<String>,
}
model! { GetDataQualityScanRunTrigger {
    0 "TaskIds" task_ids, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanRunLog {
    pub id: Option<i64>,
    pub offset: Option<i64>,
}
operation! { GetDataQualityScanRunLog() "GetDataQualityScanRunLog" -> GetDataQualityScanRunLogOutput {
    0 "Id" id: i64, 1 "Offset" offset: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanRunLogOutput {
    pub log_segment: Option<GetDataQualityScanRunLogLogSegment>,
}
model! { GetDataQualityScanRunLogOutput {
    0 "LogSegment" log_segment
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanRunLogLogSegment {
    pub log: Option<String>,
    pub next_offset: Option<i64>,
}
model! { GetDataQualityScanRunLogLogSegment {
    0 "Log" log, 1 "NextOffset" next_offset
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityTemplate {
    pub id: Option<String>,
}
operation! { GetDataQualityTemplate() "GetDataQualityTemplate" -> GetDataQualityTemplateOutput {
    0 "Id" id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityTemplateOutput {
    pub data_quality_template: Option<GetDataQualityTemplateDataQualityTemplate>,
}
model! { GetDataQualityTemplateOutput {
    0 "DataQualityTemplate" data_quality_template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityTemplateDataQualityTemplate {
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub id: Option<String>,
    pub modify_time: Option<i64>,
    pub modify_user: Option<String>,
    pub owner: Option<String>,
    pub project_id: Option<i64>,
    pub spec: Option<String>,
}
model! { GetDataQualityTemplateDataQualityTemplate {
    0 "CreateTime" create_time, 1 "CreateUser" create_user, 2 "Id" id, 3 "ModifyTime" modify_time,
    4 "ModifyUser" modify_user, 5 "Owner" owner, 6 "ProjectId" project_id, 7 "Spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSource {
    pub id: i64,
}
operation! { GetDataSource(id: i64) "GetDataSource" -> GetDataSourceOutput {
    0 "Id" id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceOutput {
    pub data_source: Option<GetDataSourceDataSource>,
}
model! { GetDataSourceOutput {
    0 "DataSource" data_source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceDataSource {
    pub connection_properties: Option<Value>,
    pub connection_properties_mode: Option<String>,
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub modify_time: Option<i64>,
    pub modify_user: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
    pub qualified_name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDataSourceDataSource {
    0 "ConnectionProperties" connection_properties, 1 "ConnectionPropertiesMode" connection_properties_mode,
    2 "CreateTime" create_time, 3 "CreateUser" create_user, 4 "Description" description, 5 "Id" id,
    6 "ModifyTime" modify_time, 7 "ModifyUser" modify_user, 8 "Name" name, 9 "ProjectId" project_id,
    10 "QualifiedName" qualified_name, 11 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabase {
    pub id: String,
}
operation! { GetDatabase(id: String) "GetDatabase" -> GetDatabaseOutput {
    0 "Id" id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabaseOutput {
    pub database: Option<Database>,
    pub success: Option<bool>,
}
model! { GetDatabaseOutput {
    0 "Database" database, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Database {
    pub comment: Option<String>,
    pub create_time: Option<i64>,
    pub id: Option<String>,
    pub location_uri: Option<String>,
    pub modify_time: Option<i64>,
    pub name: Option<String>,
    pub parent_meta_entity_id: Option<String>,
}
model! { Database {
    0 "Comment" comment, 1 "CreateTime" create_time, 2 "Id" id, 3 "LocationUri" location_uri,
    4 "ModifyTime" modify_time, 5 "Name" name, 6 "ParentMetaEntityId" parent_meta_entity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataset {
    pub id: String,
}
operation! { GetDataset(id: String) "GetDataset" -> GetDatasetOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetOutput {
    pub dataset: Option<Dataset>,
    pub success: Option<bool>,
}
model! { GetDatasetOutput {
    0 "Dataset" dataset, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dataset {
    pub comment: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<String>,
    pub data_type: Option<String>,
    pub id: Option<String>,
    pub labels: Option<Vec<DatasetLabel>>,
    pub latest_version: Option<DatasetVersion>,
    pub modify_time: Option<i64>,
    pub name: Option<String>,
    pub origin: Option<String>,
    pub project_id: Option<i64>,
    pub readme: Option<String>,
    pub storage_type: Option<String>,
}
model! { Dataset {
    0 "Comment" comment, 1 "CreateTime" create_time, 2 "CreatorId" creator_id, 3 "DataType" data_type, 4 "Id" id,
    5 "Labels" labels, 6 "LatestVersion" latest_version, 7 "ModifyTime" modify_time, 8 "Name" name, 9 "Origin" origin,
    10 "ProjectId" project_id, 11 "Readme" readme, 12 "StorageType" storage_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasetLabel {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DatasetLabel {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasetVersion {
    pub comment: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<String>,
    pub dataset_id: Option<String>,
    pub id: Option<String>,
    pub import_info: Option<BTreeMap<String, String>>,
    pub labels: Option<Vec<DatasetLabel>>,
    pub modify_time: Option<i64>,
    pub mount_path: Option<String>,
    pub storage_type: Option<String>,
    pub url: Option<String>,
    pub version_number: Option<i64>,
}
model! { DatasetVersion {
    0 "Comment" comment, 1 "CreateTime" create_time, 2 "CreatorId" creator_id, 3 "DatasetId" dataset_id, 4 "Id" id,
    5 "ImportInfo" import_info, 6 "Labels" labels, 7 "ModifyTime" modify_time, 8 "MountPath" mount_path,
    9 "StorageType" storage_type, 10 "Url" url, 11 "VersionNumber" version_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetVersion {
    pub id: String,
}
operation! { GetDatasetVersion(id: String) "GetDatasetVersion" -> GetDatasetVersionOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetVersionOutput {
    pub dataset_version: Option<DatasetVersion>,
    pub success: Option<bool>,
}
model! { GetDatasetVersionOutput {
    0 "DatasetVersion" dataset_version, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeploymentPackage {
    pub deployment_id: i64,
    pub project_id: Option<i64>,
    pub project_identifier: Option<String>,
}
operation! { GetDeploymentPackage(deployment_id: i64) "GetDeploymentPackage" -> GetDeploymentPackageOutput {
    0 "DeploymentId" deployment_id, 1 "ProjectId" project_id: i64, 2 "ProjectIdentifier" project_identifier: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeploymentPackageOutput {
    pub data: Option<GetDeploymentPackageData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetDeploymentPackageOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeploymentPackageData {
    pub deployed_items: Option<Vec<GetDeploymentPackageDeployedItems>>,
    pub deployment: Option<GetDeploymentPackageDeployment>,
}
model! { GetDeploymentPackageData {
    0 "DeployedItems" deployed_items, 1 "Deployment" deployment
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeploymentPackageDeployedItems {
    pub file_id: Option<i64>,
    pub file_version: Option<i64>,
    pub status: Option<i64>,
}
model! { GetDeploymentPackageDeployedItems {
    0 "FileId" file_id, 1 "FileVersion" file_version, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeploymentPackageDeployment {
    pub checking_status: Option<i64>,
    pub create_time: Option<i64>,
    pub creator_id: Option<String>,
    pub error_message: Option<String>,
    pub execute_time: Option<i64>,
    pub from_environment: Option<i64>,
    pub handler_id: Option<String>,
    pub name: Option<String>,
    pub status: Option<i64>,
    pub to_environment: Option<i64>,
}
model! { GetDeploymentPackageDeployment {
    0 "CheckingStatus" checking_status, 1 "CreateTime" create_time, 2 "CreatorId" creator_id,
    3 "ErrorMessage" error_message, 4 "ExecuteTime" execute_time, 5 "FromEnvironment" from_environment,
    6 "HandlerId" handler_id, 7 "Name" name, 8 "Status" status, 9 "ToEnvironment" to_environment
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFile {
    pub file_id: Option<i64>,
    pub node_id: Option<i64>,
    pub project_id: Option<i64>,
    pub project_identifier: Option<String>,
}
operation! { GetFile() "GetFile" -> GetFileOutput {
    0 "FileId" file_id: i64, 1 "NodeId" node_id: i64, 2 "ProjectId" project_id: i64,
    3 "ProjectIdentifier" project_identifier: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileOutput {
    pub data: Option<GetFileData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetFileOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileData {
    pub file: Option<GetFileFile>,
    pub node_configuration: Option<GetFileNodeConfiguration>,
    pub resource_download_link: Option<GetFileResourceDownloadLink>,
}
model! { GetFileData {
    0 "File" file, 1 "NodeConfiguration" node_configuration, 2 "ResourceDownloadLink" resource_download_link
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileFile {
    pub advanced_settings: Option<String>,
    pub auto_parsing: Option<bool>,
    pub biz_id: Option<i64>,
    pub business_id: Option<i64>,
    pub commit_status: Option<i64>,
    pub connection_name: Option<String>,
    pub content: Option<String>,
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub current_version: Option<i64>,
    pub deleted_status: Option<String>,
    pub file_description: Option<String>,
    pub file_folder_id: Option<String>,
    pub file_id: Option<i64>,
    pub file_name: Option<String>,
    pub file_type: Option<i64>,
    pub is_max_compute: Option<bool>,
    pub last_edit_time: Option<i64>,
    pub last_edit_user: Option<String>,
    pub node_id: Option<i64>,
    pub owner: Option<String>,
    pub parent_id: Option<i64>,
    pub use_type: Option<String>,
}
model! { GetFileFile {
    0 "AdvancedSettings" advanced_settings, 1 "AutoParsing" auto_parsing, 2 "BizId" biz_id, 3 "BusinessId" business_id,
    4 "CommitStatus" commit_status, 5 "ConnectionName" connection_name, 6 "Content" content, 7 "CreateTime" create_time,
    8 "CreateUser" create_user, 9 "CurrentVersion" current_version, 10 "DeletedStatus" deleted_status,
    11 "FileDescription" file_description, 12 "FileFolderId" file_folder_id, 13 "FileId" file_id,
    14 "FileName" file_name, 15 "FileType" file_type, 16 "IsMaxCompute" is_max_compute,
    17 "LastEditTime" last_edit_time, 18 "LastEditUser" last_edit_user, 19 "NodeId" node_id, 20 "Owner" owner,
    21 "ParentId" parent_id, 22 "UseType" use_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileNodeConfiguration {
    pub apply_schedule_immediately: Option<String>,
    pub auto_rerun_interval_millis: Option<i64>,
    pub auto_rerun_times: Option<i64>,
    pub cron_express: Option<String>,
    pub cycle_type: Option<String>,
    pub dependent_node_id_list: Option<String>,
    pub dependent_type: Option<String>,
    pub end_effect_date: Option<i64>,
    pub ignore_parent_skip_running_property: Option<String>,
    pub image_id: Option<String>,
    pub input_list: Option<Vec<GetFileInputList>>,
    pub input_parameters: Option<Vec<GetFileInputParameters>>,
    pub output_list: Option<Vec<GetFileOutputList>>,
    pub output_parameters: Option<Vec<GetFileOutputParameters>>,
    pub para_value: Option<String>,
    pub rerun_mode: Option<String>,
    pub resource_group_id: Option<i64>,
    pub scheduler_type: Option<String>,
    pub start_effect_date: Option<i64>,
    pub start_immediately: Option<bool>,
    pub stop: Option<bool>,
    pub timeout: Option<i64>,
}
model! { GetFileNodeConfiguration {
    0 "ApplyScheduleImmediately" apply_schedule_immediately, 1 "AutoRerunIntervalMillis" auto_rerun_interval_millis,
    2 "AutoRerunTimes" auto_rerun_times, 3 "CronExpress" cron_express, 4 "CycleType" cycle_type,
    5 "DependentNodeIdList" dependent_node_id_list, 6 "DependentType" dependent_type, 7 "EndEffectDate" end_effect_date,
    8 "IgnoreParentSkipRunningProperty" ignore_parent_skip_running_property, 9 "ImageId" image_id,
    10 "InputList" input_list, 11 "InputParameters" input_parameters, 12 "OutputList" output_list,
    13 "OutputParameters" output_parameters, 14 "ParaValue" para_value, 15 "RerunMode" rerun_mode,
    16 "ResourceGroupId" resource_group_id, 17 "SchedulerType" scheduler_type, 18 "StartEffectDate" start_effect_date,
    19 "StartImmediately" start_immediately, 20 "Stop" stop, 21 "Timeout" timeout
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileInputList {
    pub input: Option<String>,
    pub parse_type: Option<String>,
}
model! { GetFileInputList {
    0 "Input" input, 1 "ParseType" parse_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileInputParameters {
    pub parameter_name: Option<String>,
    pub value_source: Option<String>,
}
model! { GetFileInputParameters {
    0 "ParameterName" parameter_name, 1 "ValueSource" value_source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileOutputList {
    pub output: Option<String>,
    pub ref_table_name: Option<String>,
}
model! { GetFileOutputList {
    0 "Output" output, 1 "RefTableName" ref_table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileOutputParameters {
    pub description: Option<String>,
    pub parameter_name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { GetFileOutputParameters {
    0 "Description" description, 1 "ParameterName" parameter_name, 2 "Type" r#type, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileResourceDownloadLink {
    pub download_link: Option<String>,
}
model! { GetFileResourceDownloadLink {
    0 "downloadLink" download_link
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileVersion {
    pub file_id: i64,
    pub file_version: i64,
    pub project_id: Option<i64>,
    pub project_identifier: Option<String>,
}
operation! { GetFileVersion(file_id: i64, file_version: i64) "GetFileVersion" -> GetFileVersionOutput {
    0 "FileId" file_id, 1 "FileVersion" file_version, 2 "ProjectId" project_id: i64,
    3 "ProjectIdentifier" project_identifier: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileVersionOutput {
    pub data: Option<GetFileVersionData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetFileVersionOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileVersionData {
    pub change_type: Option<String>,
    pub comment: Option<String>,
    pub commit_time: Option<i64>,
    pub commit_user: Option<String>,
    pub file_content: Option<String>,
    pub file_name: Option<String>,
    pub file_property_content: Option<String>,
    pub file_version: Option<i64>,
    pub is_current_prod: Option<bool>,
    pub node_content: Option<String>,
    pub node_id: Option<i64>,
    pub status: Option<String>,
    pub use_type: Option<String>,
}
model! { GetFileVersionData {
    0 "ChangeType" change_type, 1 "Comment" comment, 2 "CommitTime" commit_time, 3 "CommitUser" commit_user,
    4 "FileContent" file_content, 5 "FileName" file_name, 6 "FilePropertyContent" file_property_content,
    7 "FileVersion" file_version, 8 "IsCurrentProd" is_current_prod, 9 "NodeContent" node_content, 10 "NodeId" node_id,
    11 "Status" status, 12 "UseType" use_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFolder {
    pub folder_id: Option<String>,
    /// At least 1 characters.
    pub folder_path: Option<String>,
    pub project_id: Option<i64>,
    pub project_identifier: Option<String>,
}
operation! { GetFolder() "GetFolder" -> GetFolderOutput {
    0 "FolderId" folder_id: String, 1 "FolderPath" folder_path: String, 2 "ProjectId" project_id: i64,
    3 "ProjectIdentifier" project_identifier: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFolderOutput {
    pub data: Option<GetFolderData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetFolderOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFolderData {
    pub folder_id: Option<String>,
    pub folder_path: Option<String>,
}
model! { GetFolderData {
    0 "FolderId" folder_id, 1 "FolderPath" folder_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunction {
    pub id: String,
    pub project_id: Option<i64>,
}
operation! { GetFunction(id: String) "GetFunction" -> GetFunctionOutput {
    0 "Id" id, 1 "ProjectId" project_id: i64
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionOutput {
    pub function: Option<GetFunctionFunction>,
}
model! { GetFunctionOutput {
    0 "Function" function
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionFunction {
    pub create_time: Option<i64>,
    pub id: Option<String>,
    pub modify_time: Option<i64>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub project_id: Option<i64>,
    pub spec: Option<String>,
}
model! { GetFunctionFunction {
    0 "CreateTime" create_time, 1 "Id" id, 2 "ModifyTime" modify_time, 3 "Name" name, 4 "Owner" owner,
    5 "ProjectId" project_id, 6 "Spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIDEEventDetail {
    pub message_id: String,
    pub project_id: i64,
}
operation! { GetIDEEventDetail(message_id: String, project_id: i64) "GetIDEEventDetail" -> GetIDEEventDetailOutput {
    0 "MessageId" message_id, 1 "ProjectId" project_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIDEEventDetailOutput {
    pub event_detail: Option<GetIDEEventDetailEventDetail>,
}
model! { GetIDEEventDetailOutput {
    0 "EventDetail" event_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIDEEventDetailEventDetail {
    pub committed_file: Option<GetIDEEventDetailCommittedFile>,
    pub deleted_file: Option<GetIDEEventDetailDeletedFile>,
    pub file_execution_command: Option<GetIDEEventDetailFileExecutionCommand>,
    pub table_model: Option<GetIDEEventDetailTableModel>,
}
model! { GetIDEEventDetailEventDetail {
    0 "CommittedFile" committed_file, 1 "DeletedFile" deleted_file, 2 "FileExecutionCommand" file_execution_command,
    3 "TableModel" table_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIDEEventDetailCommittedFile {
    pub change_type: Option<String>,
    pub comment: Option<String>,
    pub committor: Option<String>,
    pub content: Option<String>,
    pub file_id: Option<i64>,
    pub file_name: Option<String>,
    pub file_property_content: Option<GetIDEEventDetailFilePropertyContent>,
    pub file_type: Option<i64>,
    pub node_configuration: Option<GetIDEEventDetailNodeConfiguration>,
    pub node_id: Option<i64>,
    pub use_type: Option<String>,
}
model! { GetIDEEventDetailCommittedFile {
    0 "ChangeType" change_type, 1 "Comment" comment, 2 "Committor" committor, 3 "Content" content, 4 "FileId" file_id,
    5 "FileName" file_name, 6 "FilePropertyContent" file_property_content, 7 "FileType" file_type,
    8 "NodeConfiguration" node_configuration, 9 "NodeId" node_id, 10 "UseType" use_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIDEEventDetailFilePropertyContent {
    pub business_id: Option<i64>,
    pub current_version: Option<i64>,
    pub data_source_name: Option<String>,
    pub folder_id: Option<String>,
    pub owner: Option<String>,
    pub parent_file_id: Option<i64>,
}
model! { GetIDEEventDetailFilePropertyContent {
    0 "BusinessId" business_id, 1 "CurrentVersion" current_version, 2 "DataSourceName" data_source_name,
    3 "FolderId" folder_id, 4 "Owner" owner, 5 "ParentFileId" parent_file_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIDEEventDetailNodeConfiguration {
    pub auto_rerun_interval_millis: Option<i64>,
    pub auto_rerun_times: Option<i64>,
    pub cron_express: Option<String>,
    pub cycle_type: Option<String>,
    pub dependent_node_id_list: Option<String>,
    pub dependent_type: Option<String>,
    pub input_list: Option<Vec<GetIDEEventDetailInputList>>,
    pub output_list: Option<Vec<GetIDEEventDetailOutputList>>,
    pub para_value: Option<String>,
    pub rerun_mode: Option<String>,
    pub resource_group_id: Option<i64>,
    pub scheduler_type: Option<String>,
}
model! { GetIDEEventDetailNodeConfiguration {
    0 "AutoRerunIntervalMillis" auto_rerun_interval_millis, 1 "AutoRerunTimes" auto_rerun_times,
    2 "CronExpress" cron_express, 3 "CycleType" cycle_type, 4 "DependentNodeIdList" dependent_node_id_list,
    5 "DependentType" dependent_type, 6 "InputList" input_list, 7 "OutputList" output_list, 8 "ParaValue" para_value,
    9 "RerunMode" rerun_mode, 10 "ResourceGroupId" resource_group_id, 11 "SchedulerType" scheduler_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIDEEventDetailInputList {
    pub input: Option<String>,
    pub parse_type: Option<String>,
}
model! { GetIDEEventDetailInputList {
    0 "Input" input, 1 "ParseType" parse_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIDEEventDetailOutputList {
    pub output: Option<String>,
    pub ref_table_name: Option<String>,
}
model! { GetIDEEventDetailOutputList {
    0 "Output" output, 1 "RefTableName" ref_table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIDEEventDetailDeletedFile {
    pub business_id: Option<i64>,
    pub content: Option<String>,
    pub current_version: Option<i64>,
    pub data_source_name: Option<String>,
    pub file_id: Option<i64>,
    pub file_name: Option<String>,
    pub file_type: Option<i64>,
    pub folder_id: Option<String>,
    pub node_id: Option<i64>,
    pub owner: Option<String>,
    pub parent_file_id: Option<i64>,
    pub use_type: Option<String>,
}
model! { GetIDEEventDetailDeletedFile {
    0 "BusinessId" business_id, 1 "Content" content, 2 "CurrentVersion" current_version,
    3 "DataSourceName" data_source_name, 4 "FileId" file_id, 5 "FileName" file_name, 6 "FileType" file_type,
    7 "FolderId" folder_id, 8 "NodeId" node_id, 9 "Owner" owner, 10 "ParentFileId" parent_file_id, 11 "UseType" use_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIDEEventDetailFileExecutionCommand {
    pub content: Option<String>,
    pub data_source_name: Option<String>,
    pub file_id: Option<i64>,
    pub file_type: Option<i64>,
}
model! { GetIDEEventDetailFileExecutionCommand {
    0 "Content" content, 1 "DataSourceName" data_source_name, 2 "FileId" file_id, 3 "FileType" file_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIDEEventDetailTableModel {
    pub columns: Option<Vec<GetIDEEventDetailColumns>>,
    pub comment: Option<String>,
    pub data_source_name: Option<String>,
    pub env: Option<String>,
    pub life_cycle: Option<i64>,
    pub location: Option<String>,
    pub table_name: Option<String>,
}
model! { GetIDEEventDetailTableModel {
    0 "Columns" columns, 1 "Comment" comment, 2 "DataSourceName" data_source_name, 3 "Env" env,
    4 "LifeCycle" life_cycle, 5 "Location" location, 6 "TableName" table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIDEEventDetailColumns {
    pub column_name: Option<String>,
    pub column_type: Option<String>,
    pub comment: Option<String>,
    pub is_partition_column: Option<bool>,
}
model! { GetIDEEventDetailColumns {
    0 "ColumnName" column_name, 1 "ColumnType" column_type, 2 "Comment" comment,
    3 "IsPartitionColumn" is_partition_column
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImage {
    pub id: String,
    pub image_version: Option<String>,
}
operation! { GetImage(id: String) "GetImage" -> GetImageOutput {
    0 "Id" id, 1 "ImageVersion" image_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageOutput {
    pub image: Option<GetImageImage>,
    pub success: Option<bool>,
}
model! { GetImageOutput {
    0 "Image" image, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageImage {
    pub accessibility: Option<String>,
    pub acr_associated_vpc_id: Option<String>,
    pub acr_endpoint: Option<String>,
    pub acr_instance_id: Option<String>,
    pub build_config: Option<GetImageBuildConfig>,
    pub created_time: Option<i64>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub enable_sync_max_compute: Option<bool>,
    pub id: Option<String>,
    pub image_tag: Option<String>,
    pub image_uri: Option<String>,
    pub image_vpc_uri: Option<String>,
    pub is_default: Option<bool>,
    pub last_modified_time: Option<i64>,
    pub modifier: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub official: Option<bool>,
    pub provider_image_id: Option<String>,
    pub provider_type: Option<String>,
    pub publish_stage: Option<String>,
    pub repository_name: Option<String>,
    pub size: Option<String>,
    pub status: Option<String>,
    pub supported: Option<GetImageSupported>,
    pub version: Option<String>,
}
model! { GetImageImage {
    0 "Accessibility" accessibility, 1 "AcrAssociatedVpcId" acr_associated_vpc_id, 2 "AcrEndpoint" acr_endpoint,
    3 "AcrInstanceId" acr_instance_id, 4 "BuildConfig" build_config, 5 "CreatedTime" created_time, 6 "Creator" creator,
    7 "Description" description, 8 "EnableSyncMaxCompute" enable_sync_max_compute, 9 "Id" id, 10 "ImageTag" image_tag,
    11 "ImageUri" image_uri, 12 "ImageVpcUri" image_vpc_uri, 13 "IsDefault" is_default,
    14 "LastModifiedTime" last_modified_time, 15 "Modifier" modifier, 16 "Name" name, 17 "Namespace" namespace,
    18 "Official" official, 19 "ProviderImageId" provider_image_id, 20 "ProviderType" provider_type,
    21 "PublishStage" publish_stage, 22 "RepositoryName" repository_name, 23 "Size" size, 24 "Status" status,
    25 "Supported" supported, 26 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageBuildConfig {
    pub build_type: Option<String>,
    pub package_installation_scripts: Option<Vec<GetImagePackageInstallationScripts>>,
}
model! { GetImageBuildConfig {
    0 "BuildType" build_type, 1 "PackageInstallationScripts" package_installation_scripts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImagePackageInstallationScripts {
    pub content: Option<String>,
    pub r#type: Option<String>,
}
model! { GetImagePackageInstallationScripts {
    0 "Content" content, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageSupported {
    pub module: Option<String>,
    pub task_types: Option<Vec<String>>,
}
model! { GetImageSupported {
    0 "Module" module, 1 "TaskTypes" task_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobStatus {
    pub job_id: String,
}
operation! { GetJobStatus(job_id: String) "GetJobStatus" -> GetJobStatusOutput {
    0 "JobId" job_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobStatusOutput {
    pub job_status: Option<GetJobStatusJobStatus>,
}
model! { GetJobStatusOutput {
    0 "JobStatus" job_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobStatusJobStatus {
    pub completed: Option<String>,
    pub create_time: Option<String>,
    pub error: Option<String>,
    pub job_id: Option<String>,
    pub job_type: Option<String>,
    pub status: Option<String>,
}
model! { GetJobStatusJobStatus {
    0 "Completed" completed, 1 "CreateTime" create_time, 2 "Error" error, 3 "JobId" job_id, 4 "JobType" job_type,
    5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLineageRelationship {
    pub id: String,
}
operation! { GetLineageRelationship(id: String) "GetLineageRelationship" -> GetLineageRelationshipOutput {
    0 "Id" id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLineageRelationshipOutput {
    pub lineage_relationship: Option<LineageRelationship>,
}
model! { GetLineageRelationshipOutput {
    0 "LineageRelationship" lineage_relationship
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineageRelationship {
    pub create_time: Option<i64>,
    pub dst_entity: Option<LineageEntity>,
    pub id: Option<String>,
    pub src_entity: Option<LineageEntity>,
    pub task: Option<LineageTask>,
}
model! { LineageRelationship {
    0 "CreateTime" create_time, 1 "DstEntity" dst_entity, 2 "Id" id, 3 "SrcEntity" src_entity, 4 "Task" task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMcpServer {
    pub name: String,
}
operation! { GetMcpServer(name: String) "GetMcpServer" -> GetMcpServerOutput {
    0 "Name" name
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMcpServerOutput {
    pub mcp_server: Option<GetMcpServerMcpServer>,
}
model! { GetMcpServerOutput {
    0 "McpServer" mcp_server
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMcpServerMcpServer {
    pub config: Option<GetMcpServerConfig>,
    pub creator_id: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub modifier_id: Option<String>,
    pub name: Option<String>,
    pub visibility: Option<String>,
}
model! { GetMcpServerMcpServer {
    0 "Config" config, 1 "CreatorId" creator_id, 2 "GmtCreateTime" gmt_create_time,
    3 "GmtModifiedTime" gmt_modified_time, 4 "ModifierId" modifier_id, 5 "Name" name, 6 "Visibility" visibility
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMcpServerConfig {
    pub custom_headers: Option<BTreeMap<String, Value>>,
    pub transport: Option<String>,
    pub url: Option<String>,
}
model! { GetMcpServerConfig {
    0 "CustomHeaders" custom_headers, 1 "Transport" transport, 2 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetaCollection {
    pub id: String,
}
operation! { GetMetaCollection(id: String) "GetMetaCollection" -> GetMetaCollectionOutput {
    0 "Id" id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetaCollectionOutput {
    pub meta_collection: Option<GetMetaCollectionMetaCollection>,
}
model! { GetMetaCollectionOutput {
    0 "MetaCollection" meta_collection
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetaCollectionMetaCollection {
    pub administrators: Option<Vec<i64>>,
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub modify_time: Option<i64>,
    pub name: Option<String>,
    pub parent_id: Option<String>,
    pub r#type: Option<String>,
}
model! { GetMetaCollectionMetaCollection {
    0 "Administrators" administrators, 1 "CreateTime" create_time, 2 "CreateUser" create_user,
    3 "Description" description, 4 "Id" id, 5 "ModifyTime" modify_time, 6 "Name" name, 7 "ParentId" parent_id,
    8 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetaEntity {
    pub id: String,
}
operation! { GetMetaEntity(id: String) "GetMetaEntity" -> GetMetaEntityOutput {
    0 "Id" id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetaEntityOutput {
    pub meta_entity: Option<MetaEntity>,
    pub success: Option<bool>,
}
model! { GetMetaEntityOutput {
    0 "MetaEntity" meta_entity, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetaEntity {
    pub attributes: Option<BTreeMap<String, String>>,
    pub comment: Option<String>,
    pub create_time: Option<i64>,
    pub custom_attributes: Option<BTreeMap<String, Vec<String>>>,
    pub entity_type: Option<String>,
    pub id: Option<String>,
    pub meta_entity_def: Option<MetaEntityDef>,
    pub modify_time: Option<i64>,
    pub name: Option<String>,
    pub owner_id: Option<String>,
}
model! { MetaEntity {
    0 "Attributes" attributes, 1 "Comment" comment, 2 "CreateTime" create_time, 3 "CustomAttributes" custom_attributes,
    4 "EntityType" entity_type, 5 "Id" id, 6 "MetaEntityDef" meta_entity_def, 7 "ModifyTime" modify_time, 8 "Name" name,
    9 "OwnerId" owner_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetaEntityDef {
    pub attribute_defs: Option<Vec<MetaEntityAttributeDef>>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub entity_type: Option<String>,
    pub extend: Option<String>,
    pub modify_time: Option<i64>,
    pub name: Option<String>,
}
model! { MetaEntityDef {
    0 "AttributeDefs" attribute_defs, 1 "CreateTime" create_time, 2 "Description" description,
    3 "DisplayName" display_name, 4 "EntityType" entity_type, 5 "Extend" extend, 6 "ModifyTime" modify_time,
    7 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetaEntityDef {
    pub entity_type: String,
}
operation! { GetMetaEntityDef(entity_type: String) "GetMetaEntityDef" -> GetMetaEntityDefOutput {
    0 "EntityType" entity_type
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetaEntityDefOutput {
    pub meta_entity_def: Option<MetaEntityDef>,
    pub success: Option<bool>,
}
model! { GetMetaEntityDefOutput {
    0 "MetaEntityDef" meta_entity_def, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetwork {
    pub id: i64,
}
operation! { GetNetwork(id: i64) "GetNetwork" -> GetNetworkOutput {
    0 "Id" id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkOutput {
    pub network: Option<GetNetworkNetwork>,
    pub success: Option<bool>,
}
model! { GetNetworkOutput {
    0 "Network" network, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkNetwork {
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub security_group_id: Option<String>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { GetNetworkNetwork {
    0 "CreateTime" create_time, 1 "CreateUser" create_user, 2 "Id" id, 3 "ResourceGroupId" resource_group_id,
    4 "SecurityGroupId" security_group_id, 5 "Status" status, 6 "VpcId" vpc_id, 7 "VswitchId" vswitch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNode {
    pub id: String,
    pub project_id: Option<i64>,
}
operation! { GetNode(id: String) "GetNode" -> GetNodeOutput {
    0 "Id" id, 1 "ProjectId" project_id: i64
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeOutput {
    pub node: Option<GetNodeNode>,
}
model! { GetNodeOutput {
    0 "Node" node
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeNode {
    pub create_time: Option<i64>,
    pub id: Option<String>,
    pub modify_time: Option<i64>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub project_id: Option<i64>,
    pub spec: Option<String>,
    pub task_id: Option<i64>,
}
model! { GetNodeNode {
    0 "CreateTime" create_time, 1 "Id" id, 2 "ModifyTime" modify_time, 3 "Name" name, 4 "Owner" owner,
    5 "ProjectId" project_id, 6 "Spec" spec, 7 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParameter {
    pub id: i64,
}
operation! { GetParameter(id: i64) "GetParameter" -> GetParameterOutput {
    0 "Id" id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParameterOutput {
    pub parameter: Option<GetParameterParameter>,
}
model! { GetParameterOutput {
    0 "Parameter" parameter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParameterParameter {
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub modify_time: Option<i64>,
    pub modify_user: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub project_id: Option<i64>,
    pub properties: Option<Vec<GetParameterProperties>>,
    pub scope: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<i64>,
}
model! { GetParameterParameter {
    0 "CreateTime" create_time, 1 "CreateUser" create_user, 2 "Description" description, 3 "Id" id,
    4 "ModifyTime" modify_time, 5 "ModifyUser" modify_user, 6 "Name" name, 7 "Owner" owner, 8 "ProjectId" project_id,
    9 "Properties" properties, 10 "Scope" scope, 11 "Type" r#type, 12 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParameterProperties {
    pub env_type: Option<String>,
    pub value: Option<String>,
}
model! { GetParameterProperties {
    0 "EnvType" env_type, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPartition {
    pub name: String,
    pub table_id: String,
}
operation! { GetPartition(name: String, table_id: String) "GetPartition" -> GetPartitionOutput {
    0 "Name" name, 1 "TableId" table_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPartitionOutput {
    pub partition: Option<Partition>,
    pub success: Option<bool>,
}
model! { GetPartitionOutput {
    0 "Partition" partition, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Partition {
    pub create_time: Option<i64>,
    pub data_size: Option<i64>,
    pub modify_time: Option<i64>,
    pub name: Option<String>,
    pub record_count: Option<i64>,
    pub table_id: Option<String>,
}
model! { Partition {
    0 "CreateTime" create_time, 1 "DataSize" data_size, 2 "ModifyTime" modify_time, 3 "Name" name,
    4 "RecordCount" record_count, 5 "TableId" table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRun {
    pub id: String,
    pub project_id: i64,
}
operation! { GetPipelineRun(id: String, project_id: i64) "GetPipelineRun" -> GetPipelineRunOutput {
    0 "Id" id, 1 "ProjectId" project_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRunOutput {
    pub pipeline: Option<GetPipelineRunPipeline>,
}
model! { GetPipelineRunOutput {
    0 "Pipeline" pipeline
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRunPipeline {
    pub create_time: Option<i64>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub message: Option<String>,
    pub modify_time: Option<i64>,
    pub project_id: Option<i64>,
    pub stages: Option<Vec<GetPipelineRunStages>>,
    pub status: Option<String>,
}
model! { GetPipelineRunPipeline {
    0 "CreateTime" create_time, 1 "Creator" creator, 2 "Description" description, 3 "Id" id, 4 "Message" message,
    5 "ModifyTime" modify_time, 6 "ProjectId" project_id, 7 "Stages" stages, 8 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRunStages {
    pub code: Option<String>,
    pub description: Option<String>,
    pub detail: Option<BTreeMap<String, Value>>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub step: Option<i64>,
    pub r#type: Option<String>,
}
model! { GetPipelineRunStages {
    0 "Code" code, 1 "Description" description, 2 "Detail" detail, 3 "Message" message, 4 "Name" name,
    5 "Status" status, 6 "Step" step, 7 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessDefinition {
    pub id: String,
}
operation! { GetProcessDefinition(id: String) "GetProcessDefinition" -> GetProcessDefinitionOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessDefinitionOutput {
    pub process_definition: Option<GetProcessDefinitionProcessDefinition>,
}
model! { GetProcessDefinitionOutput {
    0 "ProcessDefinition" process_definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessDefinitionProcessDefinition {
    pub approval_nodes: Option<Vec<GetProcessDefinitionApprovalNodes>>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub id: Option<String>,
    pub is_system: Option<bool>,
    pub name: Option<String>,
    pub notification_services: Option<Vec<GetProcessDefinitionNotificationServices>>,
    pub rule_conditions: Option<Vec<GetProcessDefinitionRuleConditions>>,
    pub sub_type: Option<String>,
    pub r#type: Option<String>,
}
model! { GetProcessDefinitionProcessDefinition {
    0 "ApprovalNodes" approval_nodes, 1 "Description" description, 2 "Enabled" enabled, 3 "Id" id,
    4 "IsSystem" is_system, 5 "Name" name, 6 "NotificationServices" notification_services,
    7 "RuleConditions" rule_conditions, 8 "SubType" sub_type, 9 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessDefinitionApprovalNodes {
    pub account_type: Option<String>,
    pub assignees: Option<Vec<String>>,
    pub extension_properties: Option<BTreeMap<String, Value>>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetProcessDefinitionApprovalNodes {
    0 "AccountType" account_type, 1 "Assignees" assignees, 2 "ExtensionProperties" extension_properties, 3 "Id" id,
    4 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessDefinitionNotificationServices {
    pub channel: Option<String>,
    pub extension: Option<String>,
    pub receiver: Option<String>,
}
model! { GetProcessDefinitionNotificationServices {
    0 "Channel" channel, 1 "Extension" extension, 2 "Receiver" receiver
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessDefinitionRuleConditions {
    pub expression: Option<String>,
    pub scope: Option<String>,
    pub r#type: Option<String>,
}
model! { GetProcessDefinitionRuleConditions {
    0 "Expression" expression, 1 "Scope" scope, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessInstance {
    pub process_instance_id: String,
}
operation! { GetProcessInstance(process_instance_id: String) "GetProcessInstance" -> GetProcessInstanceOutput {
    0 "ProcessInstanceId" process_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessInstanceOutput {
    pub process_instance: Option<GetProcessInstanceProcessInstance>,
}
model! { GetProcessInstanceOutput {
    0 "ProcessInstance" process_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessInstanceProcessInstance {
    pub applicator: Option<String>,
    pub applicator_name: Option<String>,
    pub approval_process_definition: Option<GetProcessInstanceApprovalProcessDefinition>,
    pub approval_tasks: Option<Vec<GetProcessInstanceApprovalTasks>>,
    pub auth_error_message: Option<String>,
    pub id: Option<String>,
    pub reason: Option<String>,
    pub start_time: Option<Value>,
    pub status: Option<String>,
    pub title: Option<String>,
}
model! { GetProcessInstanceProcessInstance {
    0 "Applicator" applicator, 1 "ApplicatorName" applicator_name,
    2 "ApprovalProcessDefinition" approval_process_definition, 3 "ApprovalTasks" approval_tasks,
    4 "AuthErrorMessage" auth_error_message, 5 "Id" id, 6 "Reason" reason, 7 "StartTime" start_time, 8 "Status" status,
    9 "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessInstanceApprovalProcessDefinition {
    pub approval_nodes: Option<Vec<GetProcessInstanceApprovalNodes>>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub notification_services: Option<Vec<GetProcessInstanceNotificationServices>>,
    pub rule_conditions: Option<Vec<GetProcessInstanceRuleConditions>>,
    pub sub_type: Option<String>,
    pub r#type: Option<String>,
}
model! { GetProcessInstanceApprovalProcessDefinition {
    0 "ApprovalNodes" approval_nodes, 1 "Description" description, 2 "Enabled" enabled, 3 "Id" id, 4 "Name" name,
    5 "NotificationServices" notification_services, 6 "RuleConditions" rule_conditions, 7 "SubType" sub_type,
    8 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessInstanceApprovalNodes {
    pub account_type: Option<String>,
    pub assignees: Option<Vec<String>>,
    pub extension_properties: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetProcessInstanceApprovalNodes {
    0 "AccountType" account_type, 1 "Assignees" assignees, 2 "ExtensionProperties" extension_properties, 3 "Id" id,
    4 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessInstanceNotificationServices {
    pub channel: Option<String>,
    pub extension: Option<String>,
    pub receiver: Option<String>,
}
model! { GetProcessInstanceNotificationServices {
    0 "Channel" channel, 1 "Extension" extension, 2 "Receiver" receiver
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessInstanceRuleConditions {
    pub expression: Option<String>,
    pub scope: Option<String>,
    pub r#type: Option<String>,
}
model! { GetProcessInstanceRuleConditions {
    0 "Expression" expression, 1 "Scope" scope, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessInstanceApprovalTasks {
    pub approval_comment: Option<String>,
    pub approval_decision: Option<String>,
    pub approval_node: Option<GetProcessInstanceApprovalNode>,
    pub assignee: Option<String>,
    pub assignee_name: Option<String>,
    pub complete_time: Option<i64>,
    pub create_time: Option<i64>,
    pub id: Option<String>,
    pub status: Option<String>,
    pub task_candidates: Option<Vec<GetProcessInstanceTaskCandidates>>,
}
model! { GetProcessInstanceApprovalTasks {
    0 "ApprovalComment" approval_comment, 1 "ApprovalDecision" approval_decision, 2 "ApprovalNode" approval_node,
    3 "Assignee" assignee, 4 "AssigneeName" assignee_name, 5 "CompleteTime" complete_time, 6 "CreateTime" create_time,
    7 "Id" id, 8 "Status" status, 9 "TaskCandidates" task_candidates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessInstanceApprovalNode {
    pub account_type: Option<String>,
    pub assignees: Option<Vec<String>>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetProcessInstanceApprovalNode {
    0 "AccountType" account_type, 1 "Assignees" assignees, 2 "Id" id, 3 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessInstanceTaskCandidates {
    pub member_name: Option<String>,
    pub member_user_id: Option<String>,
}
model! { GetProcessInstanceTaskCandidates {
    0 "MemberName" member_name, 1 "MemberUserId" member_user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProject {
    pub id: i64,
}
operation! { GetProject(id: i64) "GetProject" -> GetProjectOutput {
    0 "Id" id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectOutput {
    pub project: Option<GetProjectProject>,
}
model! { GetProjectOutput {
    0 "Project" project
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectProject {
    pub aliyun_resource_group_id: Option<String>,
    pub aliyun_resource_tags: Option<Vec<GetProjectAliyunResourceTags>>,
    pub description: Option<String>,
    pub dev_environment_enabled: Option<bool>,
    pub dev_role_disabled: Option<bool>,
    pub display_name: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub pai_task_enabled: Option<bool>,
    pub status: Option<String>,
}
model! { GetProjectProject {
    0 "AliyunResourceGroupId" aliyun_resource_group_id, 1 "AliyunResourceTags" aliyun_resource_tags,
    2 "Description" description, 3 "DevEnvironmentEnabled" dev_environment_enabled,
    4 "DevRoleDisabled" dev_role_disabled, 5 "DisplayName" display_name, 6 "Id" id, 7 "Name" name, 8 "Owner" owner,
    9 "PaiTaskEnabled" pai_task_enabled, 10 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectAliyunResourceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetProjectAliyunResourceTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectMember {
    pub project_id: i64,
    pub user_id: String,
}
operation! { GetProjectMember(project_id: i64, user_id: String) "GetProjectMember" -> GetProjectMemberOutput {
    0 "ProjectId" project_id, 1 "UserId" user_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectMemberOutput {
    pub project_member: Option<GetProjectMemberProjectMember>,
}
model! { GetProjectMemberOutput {
    0 "ProjectMember" project_member
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectMemberProjectMember {
    pub project_id: Option<i64>,
    pub roles: Option<Vec<GetProjectMemberRoles>>,
    pub status: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { GetProjectMemberProjectMember {
    0 "ProjectId" project_id, 1 "Roles" roles, 2 "Status" status, 3 "UserId" user_id, 4 "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectMemberRoles {
    pub code: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetProjectMemberRoles {
    0 "Code" code, 1 "Name" name, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectRole {
    pub code: String,
    pub project_id: i64,
}
operation! { GetProjectRole(code: String, project_id: i64) "GetProjectRole" -> GetProjectRoleOutput {
    0 "Code" code, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectRoleOutput {
    pub project_role: Option<GetProjectRoleProjectRole>,
}
model! { GetProjectRoleOutput {
    0 "ProjectRole" project_role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectRoleProjectRole {
    pub code: Option<String>,
    pub module_permissions: Option<Vec<GetProjectRoleModulePermissions>>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
    pub r#type: Option<String>,
}
model! { GetProjectRoleProjectRole {
    0 "Code" code, 1 "ModulePermissions" module_permissions, 2 "Name" name, 3 "ProjectId" project_id, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectRoleModulePermissions {
    pub module_id: Option<i64>,
    pub module_name: Option<String>,
    pub permission_type: Option<String>,
}
model! { GetProjectRoleModulePermissions {
    0 "ModuleId" module_id, 1 "ModuleName" module_name, 2 "PermissionType" permission_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRerunWorkflowInstancesResult {
    pub operation_id: String,
}
operation! { GetRerunWorkflowInstancesResult(operation_id: String)
    "GetRerunWorkflowInstancesResult" -> GetRerunWorkflowInstancesResultOutput {
    0 "OperationId" operation_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRerunWorkflowInstancesResultOutput {
    pub result: Option<GetRerunWorkflowInstancesResultResult>,
}
model! { GetRerunWorkflowInstancesResultOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRerunWorkflowInstancesResultResult {
    pub failure_message: Option<String>,
    pub status: Option<String>,
}
model! { GetRerunWorkflowInstancesResultResult {
    0 "FailureMessage" failure_message, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResource {
    pub id: String,
    pub project_id: Option<i64>,
}
operation! { GetResource(id: String) "GetResource" -> GetResourceOutput {
    0 "Id" id, 1 "ProjectId" project_id: i64
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceOutput {
    pub resource: Option<GetResourceResource>,
}
model! { GetResourceOutput {
    0 "Resource" resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceResource {
    pub create_time: Option<i64>,
    pub id: Option<String>,
    pub modify_time: Option<i64>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub project_id: Option<i64>,
    pub spec: Option<String>,
}
model! { GetResourceResource {
    0 "CreateTime" create_time, 1 "Id" id, 2 "ModifyTime" modify_time, 3 "Name" name, 4 "Owner" owner,
    5 "ProjectId" project_id, 6 "Spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroup {
    pub id: String,
}
operation! { GetResourceGroup(id: String) "GetResourceGroup" -> GetResourceGroupOutput {
    0 "Id" id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupOutput {
    pub resource_group: Option<GetResourceGroupResourceGroup>,
    pub success: Option<bool>,
}
model! { GetResourceGroupOutput {
    0 "ResourceGroup" resource_group, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupResourceGroup {
    pub aliyun_resource_group_id: Option<String>,
    pub aliyun_resource_tags: Option<Vec<GetResourceGroupAliyunResourceTags>>,
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub default_vpc_id: Option<String>,
    pub default_vswitch_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub order_instance_id: Option<String>,
    pub payment_type: Option<String>,
    pub remark: Option<String>,
    pub resource_group_type: Option<String>,
    pub spec: Option<GetResourceGroupSpec>,
    pub status: Option<String>,
}
model! { GetResourceGroupResourceGroup {
    0 "AliyunResourceGroupId" aliyun_resource_group_id, 1 "AliyunResourceTags" aliyun_resource_tags,
    2 "CreateTime" create_time, 3 "CreateUser" create_user, 4 "DefaultVpcId" default_vpc_id,
    5 "DefaultVswitchId" default_vswitch_id, 6 "Id" id, 7 "Name" name, 8 "OrderInstanceId" order_instance_id,
    9 "PaymentType" payment_type, 10 "Remark" remark, 11 "ResourceGroupType" resource_group_type, 12 "Spec" spec,
    13 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupAliyunResourceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetResourceGroupAliyunResourceTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupSpec {
    pub amount: Option<i64>,
    pub standard: Option<String>,
}
model! { GetResourceGroupSpec {
    0 "Amount" amount, 1 "Standard" standard
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoute {
    pub id: i64,
}
operation! { GetRoute(id: i64) "GetRoute" -> GetRouteOutput {
    0 "Id" id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRouteOutput {
    pub route: Option<GetRouteRoute>,
    pub success: Option<bool>,
}
model! { GetRouteOutput {
    0 "Route" route, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRouteRoute {
    pub create_time: Option<i64>,
    pub destination_cidr: Option<String>,
    pub id: Option<i64>,
    pub network_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<String>,
}
model! { GetRouteRoute {
    0 "CreateTime" create_time, 1 "DestinationCidr" destination_cidr, 2 "Id" id, 3 "NetworkId" network_id,
    4 "ResourceGroupId" resource_group_id, 5 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSchema {
    pub id: String,
}
operation! { GetSchema(id: String) "GetSchema" -> GetSchemaOutput {
    0 "Id" id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSchemaOutput {
    pub schema: Option<Schema>,
    pub success: Option<bool>,
}
model! { GetSchemaOutput {
    0 "Schema" schema, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Schema {
    pub comment: Option<String>,
    pub create_time: Option<i64>,
    pub id: Option<String>,
    pub modify_time: Option<i64>,
    pub name: Option<String>,
    pub parent_meta_entity_id: Option<String>,
    pub r#type: Option<String>,
}
model! { Schema {
    0 "Comment" comment, 1 "CreateTime" create_time, 2 "Id" id, 3 "ModifyTime" modify_time, 4 "Name" name,
    5 "ParentMetaEntityId" parent_meta_entity_id, 6 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityStrategy {
    pub id: i64,
}
operation! { GetSecurityStrategy(id: i64) "GetSecurityStrategy" -> GetSecurityStrategyOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityStrategyOutput {
    pub security_strategy: Option<GetSecurityStrategySecurityStrategy>,
}
model! { GetSecurityStrategyOutput {
    0 "SecurityStrategy" security_strategy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityStrategySecurityStrategy {
    pub content: Option<GetSecurityStrategyContent>,
    pub control_dw_scope: Option<String>,
    pub control_module: Option<String>,
    pub control_sub_module: Option<String>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub origin_policy_id: Option<i64>,
    pub schema_name: Option<String>,
    pub update_time: Option<String>,
    pub updater: Option<String>,
    pub workspaces: Option<Vec<i64>>,
}
model! { GetSecurityStrategySecurityStrategy {
    0 "Content" content, 1 "ControlDwScope" control_dw_scope, 2 "ControlModule" control_module,
    3 "ControlSubModule" control_sub_module, 4 "CreateTime" create_time, 5 "Creator" creator,
    6 "Description" description, 7 "Enabled" enabled, 8 "Id" id, 9 "Name" name, 10 "OriginPolicyId" origin_policy_id,
    11 "SchemaName" schema_name, 12 "UpdateTime" update_time, 13 "Updater" updater, 14 "Workspaces" workspaces
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityStrategyContent {
    pub control_dw_scope: Option<String>,
    pub control_module: Option<String>,
    pub control_sub_module: Option<String>,
    pub controllers: Option<Vec<GetSecurityStrategyControllers>>,
    pub display_name: Option<String>,
    pub display_name_en: Option<String>,
    pub name: Option<String>,
    pub system_policy_display_name: Option<String>,
    pub system_policy_name: Option<String>,
}
model! { GetSecurityStrategyContent {
    0 "ControlDwScope" control_dw_scope, 1 "ControlModule" control_module, 2 "ControlSubModule" control_sub_module,
    3 "Controllers" controllers, 4 "DisplayName" display_name, 5 "DisplayNameEn" display_name_en, 6 "Name" name,
    7 "SystemPolicyDisplayName" system_policy_display_name, 8 "SystemPolicyName" system_policy_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityStrategyControllers {
    pub basic_edition_default_value: Option<Value>,
    pub basic_edition_interval_value: Option<Vec<i64>>,
    pub controller: Option<String>,
    pub controller_value_type: Option<String>,
    pub display_name: Option<String>,
    pub display_name_en: Option<String>,
    pub enable: Option<bool>,
    pub enterprise_edition_default_value: Option<Value>,
    pub enterprise_edition_interval_value: Option<Vec<i64>>,
    pub professional_edition_default_value: Option<Value>,
    pub professional_edition_interval_value: Option<Vec<i64>>,
    pub standard_edition_default_value: Option<Value>,
    pub standard_edition_interval_value: Option<Vec<i64>>,
    pub user_config_value: Option<Value>,
}
model! { GetSecurityStrategyControllers {
    0 "BasicEditionDefaultValue" basic_edition_default_value,
    1 "BasicEditionIntervalValue" basic_edition_interval_value, 2 "Controller" controller,
    3 "ControllerValueType" controller_value_type, 4 "DisplayName" display_name, 5 "DisplayNameEn" display_name_en,
    6 "Enable" enable, 7 "EnterpriseEditionDefaultValue" enterprise_edition_default_value,
    8 "EnterpriseEditionIntervalValue" enterprise_edition_interval_value,
    9 "ProfessionalEditionDefaultValue" professional_edition_default_value,
    10 "ProfessionalEditionIntervalValue" professional_edition_interval_value,
    11 "StandardEditionDefaultValue" standard_edition_default_value,
    12 "StandardEditionIntervalValue" standard_edition_interval_value, 13 "UserConfigValue" user_config_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSemanticJobDetail {
    pub executor_job_id: String,
    pub project_id: i64,
}
operation! { GetSemanticJobDetail(executor_job_id: String, project_id: i64)
    "GetSemanticJobDetail" -> GetSemanticJobDetailOutput {
    0 "ExecutorJobId" executor_job_id, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSemanticJobDetailOutput {
    pub data: Option<GetSemanticJobDetailData>,
    pub success: Option<bool>,
}
model! { GetSemanticJobDetailOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSemanticJobDetailData {
    pub advance_settings: Option<BTreeMap<String, Value>>,
    pub code_parameters: Option<String>,
    pub current_sql_index: Option<i64>,
    pub customer_name: Option<String>,
    pub datasource: Option<String>,
    pub env: Option<String>,
    pub exec_types: Option<Vec<i64>>,
    pub executor_job_id: Option<String>,
    pub file_type: Option<i64>,
    pub project_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_urls: Option<Vec<BTreeMap<String, Value>>>,
    pub statuses: Option<Vec<i64>>,
}
model! { GetSemanticJobDetailData {
    0 "AdvanceSettings" advance_settings, 1 "CodeParameters" code_parameters, 2 "CurrentSqlIndex" current_sql_index,
    3 "CustomerName" customer_name, 4 "Datasource" datasource, 5 "Env" env, 6 "ExecTypes" exec_types,
    7 "ExecutorJobId" executor_job_id, 8 "FileType" file_type, 9 "ProjectId" project_id,
    10 "ResourceGroupId" resource_group_id, 11 "ResourceUrls" resource_urls, 12 "Statuses" statuses
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSemanticJobLog {
    pub executor_job_id: String,
    pub project_id: i64,
}
operation! { GetSemanticJobLog(executor_job_id: String, project_id: i64)
    "GetSemanticJobLog" -> GetSemanticJobLogOutput {
    0 "ExecutorJobId" executor_job_id, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSemanticJobLogOutput {
    pub data: Option<Vec<GetSemanticJobLogData>>,
    pub success: Option<bool>,
}
model! { GetSemanticJobLogOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSemanticJobLogData {
    pub log_content: Option<String>,
    pub log_end: Option<bool>,
}
model! { GetSemanticJobLogData {
    0 "LogContent" log_content, 1 "LogEnd" log_end
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkill {
    pub name: String,
}
operation! { GetSkill(name: String) "GetSkill" -> GetSkillOutput {
    0 "Name" name
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillOutput {
    pub skill: Option<GetSkillSkill>,
}
model! { GetSkillOutput {
    0 "Skill" skill
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillSkill {
    pub body: Option<String>,
    pub bundle_url: Option<String>,
    pub creator_id: Option<String>,
    pub description: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub modifier_id: Option<String>,
    pub name: Option<String>,
    pub visibility: Option<String>,
    pub visibility_scope: Option<GetSkillVisibilityScope>,
}
model! { GetSkillSkill {
    0 "Body" body, 1 "BundleUrl" bundle_url, 2 "CreatorId" creator_id, 3 "Description" description,
    4 "GmtCreateTime" gmt_create_time, 5 "GmtModifiedTime" gmt_modified_time, 6 "ModifierId" modifier_id, 7 "Name" name,
    8 "Visibility" visibility, 9 "VisibilityScope" visibility_scope
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillVisibilityScope {
    pub project_ids: Option<Vec<String>>,
    pub user_ids: Option<Vec<String>>,
}
model! { GetSkillVisibilityScope {
    0 "ProjectIds" project_ids, 1 "UserIds" user_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshot {
    pub id: String,
}
operation! { GetSnapshot(id: String) "GetSnapshot" -> GetSnapshotOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotOutput {
    pub snapshot: Option<GetSnapshotSnapshot>,
}
model! { GetSnapshotOutput {
    0 "Snapshot" snapshot
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotSnapshot {
    pub comment: Option<String>,
    pub content: Option<GetSnapshotContent>,
    pub content_url: Option<String>,
    pub create_time: Option<i64>,
    pub creator: Option<String>,
    pub id: Option<String>,
    pub namespace: Option<String>,
    pub object_id: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<i64>,
}
model! { GetSnapshotSnapshot {
    0 "Comment" comment, 1 "Content" content, 2 "ContentUrl" content_url, 3 "CreateTime" create_time,
    4 "Creator" creator, 5 "Id" id, 6 "Namespace" namespace, 7 "ObjectId" object_id, 8 "Type" r#type,
    9 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotContent {
    pub content: Option<String>,
    pub spec: Option<String>,
    pub stage_code: Option<String>,
}
model! { GetSnapshotContent {
    0 "Content" content, 1 "Spec" spec, 2 "StageCode" stage_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTable {
    pub id: String,
    pub include_business_metadata: Option<bool>,
    pub include_extended_properties: Option<bool>,
}
operation! { GetTable(id: String) "GetTable" -> GetTableOutput {
    0 "Id" id, 1 "IncludeBusinessMetadata" include_business_metadata: bool,
    2 "IncludeExtendedProperties" include_extended_properties: bool
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableOutput {
    pub success: Option<bool>,
    pub table: Option<Table>,
}
model! { GetTableOutput {
    0 "Success" success, 1 "Table" table
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Table {
    pub business_metadata: Option<TableBusinessMetadata>,
    pub comment: Option<String>,
    pub create_time: Option<i64>,
    pub id: Option<String>,
    pub modify_time: Option<i64>,
    pub name: Option<String>,
    pub parent_meta_entity_id: Option<String>,
    pub partition_keys: Option<Vec<String>>,
    pub statistics_infos: Option<BTreeMap<String, String>>,
    pub table_type: Option<String>,
    pub technical_metadata: Option<TableTechnicalMetadata>,
}
model! { Table {
    0 "BusinessMetadata" business_metadata, 1 "Comment" comment, 2 "CreateTime" create_time, 3 "Id" id,
    4 "ModifyTime" modify_time, 5 "Name" name, 6 "ParentMetaEntityId" parent_meta_entity_id,
    7 "PartitionKeys" partition_keys, 8 "StatisticsInfos" statistics_infos, 9 "TableType" table_type,
    10 "TechnicalMetadata" technical_metadata
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableBusinessMetadata {
    pub categories: Option<Vec<Vec<TableCategories>>>,
    pub custom_attributes: Option<BTreeMap<String, Vec<String>>>,
    pub extension: Option<TableExtension>,
    pub readme: Option<String>,
    pub tags: Option<Vec<TableTags>>,
    pub upstream_tasks: Option<Vec<TableUpstreamTasks>>,
}
model! { TableBusinessMetadata {
    0 "Categories" categories, 1 "CustomAttributes" custom_attributes, 2 "Extension" extension, 3 "Readme" readme,
    4 "Tags" tags, 5 "UpstreamTasks" upstream_tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableCategories {
    pub id: Option<String>,
    pub name: Option<String>,
    pub parent_id: Option<String>,
}
model! { TableCategories {
    0 "Id" id, 1 "Name" name, 2 "ParentId" parent_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableExtension {
    pub env_type: Option<String>,
    pub favor_count: Option<i64>,
    pub project_id: Option<i64>,
    pub read_count: Option<i64>,
    pub view_count: Option<i64>,
}
model! { TableExtension {
    0 "EnvType" env_type, 1 "FavorCount" favor_count, 2 "ProjectId" project_id, 3 "ReadCount" read_count,
    4 "ViewCount" view_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { TableTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableUpstreamTasks {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { TableUpstreamTasks {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableTechnicalMetadata {
    pub compressed: Option<bool>,
    pub input_format: Option<String>,
    pub location: Option<String>,
    pub output_format: Option<String>,
    pub owner: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub serialization_library: Option<String>,
}
model! { TableTechnicalMetadata {
    0 "Compressed" compressed, 1 "InputFormat" input_format, 2 "Location" location, 3 "OutputFormat" output_format,
    4 "Owner" owner, 5 "Parameters" parameters, 6 "SerializationLibrary" serialization_library
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTask {
    pub id: i64,
    pub project_env: Option<String>,
}
operation! { GetTask(id: i64) "GetTask" -> GetTaskOutput {
    0 "Id" id, 1 "ProjectEnv" project_env: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskOutput {
    pub task: Option<GetTaskTask>,
}
model! { GetTaskOutput {
    0 "Task" task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskTask {
    pub baseline_id: Option<i64>,
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub data_source: Option<GetTaskDataSource>,
    pub dependencies: Option<Vec<GetTaskDependencies>>,
    pub description: Option<String>,
    pub env_type: Option<String>,
    pub id: Option<i64>,
    pub inputs: Option<GetTaskInputs>,
    pub instance_mode: Option<String>,
    pub modify_time: Option<i64>,
    pub modify_user: Option<String>,
    pub name: Option<String>,
    pub outputs: Option<GetTaskOutputs>,
    pub owner: Option<String>,
    pub priority: Option<i64>,
    /// Deprecated.
    pub project_env: Option<String>,
    pub project_id: Option<i64>,
    pub rerun_interval: Option<i64>,
    pub rerun_mode: Option<String>,
    pub rerun_times: Option<i64>,
    pub runtime_resource: Option<GetTaskRuntimeResource>,
    pub script: Option<GetTaskScript>,
    pub sub_tasks: Option<GetTaskSubTasks>,
    pub tags: Option<Vec<GetTaskTags>>,
    pub timeout: Option<i64>,
    pub trigger: Option<GetTaskTaskTrigger>,
    pub r#type: Option<String>,
    pub workflow_id: Option<i64>,
}
model! { GetTaskTask {
    0 "BaselineId" baseline_id, 1 "CreateTime" create_time, 2 "CreateUser" create_user, 3 "DataSource" data_source,
    4 "Dependencies" dependencies, 5 "Description" description, 6 "EnvType" env_type, 7 "Id" id, 8 "Inputs" inputs,
    9 "InstanceMode" instance_mode, 10 "ModifyTime" modify_time, 11 "ModifyUser" modify_user, 12 "Name" name,
    13 "Outputs" outputs, 14 "Owner" owner, 15 "Priority" priority, 16 "ProjectEnv" project_env,
    17 "ProjectId" project_id, 18 "RerunInterval" rerun_interval, 19 "RerunMode" rerun_mode,
    20 "RerunTimes" rerun_times, 21 "RuntimeResource" runtime_resource, 22 "Script" script, 23 "SubTasks" sub_tasks,
    24 "Tags" tags, 25 "Timeout" timeout, 26 "Trigger" trigger, 27 "Type" r#type, 28 "WorkflowId" workflow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskDataSource {
    pub name: Option<String>,
}
model! { GetTaskDataSource {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskDependencies {
    pub r#type: Option<String>,
    pub upstream_output: Option<String>,
    pub upstream_task_id: Option<String>,
}
model! { GetTaskDependencies {
    0 "Type" r#type, 1 "UpstreamOutput" upstream_output, 2 "UpstreamTaskId" upstream_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInputs {
    pub variables: Option<Vec<GetTaskVariables>>,
}
model! { GetTaskInputs {
    0 "Variables" variables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskVariables {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { GetTaskVariables {
    0 "Name" name, 1 "Type" r#type, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskOutputs {
    pub task_outputs: Option<Vec<GetTaskTaskOutputs>>,
    pub variables: Option<Vec<GetTaskOutputsVariables>>,
}
model! { GetTaskOutputs {
    0 "TaskOutputs" task_outputs, 1 "Variables" variables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskTaskOutputs {
    pub output: Option<String>,
}
model! { GetTaskTaskOutputs {
    0 "Output" output
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskOutputsVariables {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { GetTaskOutputsVariables {
    0 "Name" name, 1 "Type" r#type, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskRuntimeResource {
    pub cu: Option<String>,
    pub image: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { GetTaskRuntimeResource {
    0 "Cu" cu, 1 "Image" image, 2 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskScript {
    pub content: Option<String>,
    pub parameters: Option<String>,
}
model! { GetTaskScript {
    0 "Content" content, 1 "Parameters" parameters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskSubTasks {
    pub sub_tasks: Option<Vec<GetTaskSubTasksSubTasks>>,
    pub r#type: Option<String>,
}
model! { GetTaskSubTasks {
    0 "SubTasks" sub_tasks, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskSubTasksSubTasks {
    pub baseline_id: Option<i64>,
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub data_source: Option<GetTaskSubTasksDataSource>,
    pub description: Option<String>,
    pub env_type: Option<String>,
    pub id: Option<i64>,
    pub modify_time: Option<i64>,
    pub modify_user: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub priority: Option<i64>,
    /// Deprecated.
    pub project_env: Option<String>,
    pub project_id: Option<i64>,
    pub rerun_interval: Option<i64>,
    pub rerun_mode: Option<String>,
    pub rerun_times: Option<i64>,
    pub runtime_resource: Option<GetTaskSubTasksRuntimeResource>,
    pub timeout: Option<i64>,
    pub trigger: Option<GetTaskTrigger>,
    pub r#type: Option<String>,
    pub workflow_id: Option<i64>,
}
model! { GetTaskSubTasksSubTasks {
    0 "BaselineId" baseline_id, 1 "CreateTime" create_time, 2 "CreateUser" create_user, 3 "DataSource" data_source,
    4 "Description" description, 5 "EnvType" env_type, 6 "Id" id, 7 "ModifyTime" modify_time,
    8 "ModifyUser" modify_user, 9 "Name" name, 10 "Owner" owner, 11 "Priority" priority, 12 "ProjectEnv" project_env,
    13 "ProjectId" project_id, 14 "RerunInterval" rerun_interval, 15 "RerunMode" rerun_mode,
    16 "RerunTimes" rerun_times, 17 "RuntimeResource" runtime_resource, 18 "Timeout" timeout, 19 "Trigger" trigger,
    20 "Type" r#type, 21 "WorkflowId" workflow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskSubTasksDataSource {
    pub name: Option<String>,
}
model! { GetTaskSubTasksDataSource {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskSubTasksRuntimeResource {
    pub cu: Option<String>,
    pub image: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { GetTaskSubTasksRuntimeResource {
    0 "Cu" cu, 1 "Image" image, 2 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskTrigger {
    pub cron: Option<String>,
    pub end_time: Option<String>,
    pub recurrence: Option<String>,
    pub start_time: Option<String>,
    pub r#type: Option<String>,
}
model! { GetTaskTrigger {
    0 "Cron" cron, 1 "EndTime" end_time, 2 "Recurrence" recurrence, 3 "StartTime" start_time, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetTaskTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskTaskTrigger {
    pub cron: Option<String>,
    pub end_time: Option<String>,
    pub recurrence: Option<String>,
    pub start_time: Option<String>,
    pub r#type: Option<String>,
}
model! { GetTaskTaskTrigger {
    0 "Cron" cron, 1 "EndTime" end_time, 2 "Recurrence" recurrence, 3 "StartTime" start_time, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstance {
    pub id: i64,
}
operation! { GetTaskInstance(id: i64) "GetTaskInstance" -> GetTaskInstanceOutput {
    0 "Id" id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceOutput {
    pub task_instance: Option<GetTaskInstanceTaskInstance>,
}
model! { GetTaskInstanceOutput {
    0 "TaskInstance" task_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceTaskInstance {
    pub baseline_id: Option<i64>,
    pub bizdate: Option<i64>,
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub data_source: Option<GetTaskInstanceDataSource>,
    pub description: Option<String>,
    pub finished_time: Option<i64>,
    pub id: Option<i64>,
    pub inputs: Option<GetTaskInstanceInputs>,
    pub modify_time: Option<i64>,
    pub modify_user: Option<String>,
    pub outputs: Option<GetTaskInstanceOutputs>,
    pub owner: Option<String>,
    pub period_number: Option<i64>,
    pub priority: Option<i64>,
    pub project_env: Option<String>,
    pub project_id: Option<i64>,
    pub rerun_mode: Option<String>,
    pub run_number: Option<i64>,
    pub runtime: Option<GetTaskInstanceRuntime>,
    pub runtime_resource: Option<GetTaskInstanceRuntimeResource>,
    pub script: Option<GetTaskInstanceScript>,
    pub started_time: Option<i64>,
    pub status: Option<String>,
    pub tags: Option<Vec<GetTaskInstanceTags>>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
    pub task_type: Option<String>,
    pub timeout: Option<i64>,
    pub trigger_recurrence: Option<String>,
    pub trigger_time: Option<i64>,
    pub trigger_type: Option<String>,
    pub unified_workflow_instance_id: Option<i64>,
    pub waiting_resource_time: Option<i64>,
    pub waiting_trigger_time: Option<i64>,
    pub workflow_id: Option<i64>,
    pub workflow_instance_id: Option<i64>,
    pub workflow_instance_type: Option<String>,
    pub workflow_name: Option<String>,
}
model! { GetTaskInstanceTaskInstance {
    0 "BaselineId" baseline_id, 1 "Bizdate" bizdate, 2 "CreateTime" create_time, 3 "CreateUser" create_user,
    4 "DataSource" data_source, 5 "Description" description, 6 "FinishedTime" finished_time, 7 "Id" id,
    8 "Inputs" inputs, 9 "ModifyTime" modify_time, 10 "ModifyUser" modify_user, 11 "Outputs" outputs, 12 "Owner" owner,
    13 "PeriodNumber" period_number, 14 "Priority" priority, 15 "ProjectEnv" project_env, 16 "ProjectId" project_id,
    17 "RerunMode" rerun_mode, 18 "RunNumber" run_number, 19 "Runtime" runtime, 20 "RuntimeResource" runtime_resource,
    21 "Script" script, 22 "StartedTime" started_time, 23 "Status" status, 24 "Tags" tags, 25 "TaskId" task_id,
    26 "TaskName" task_name, 27 "TaskType" task_type, 28 "Timeout" timeout, 29 "TriggerRecurrence" trigger_recurrence,
    30 "TriggerTime" trigger_time, 31 "TriggerType" trigger_type,
    32 "UnifiedWorkflowInstanceId" unified_workflow_instance_id, 33 "WaitingResourceTime" waiting_resource_time,
    34 "WaitingTriggerTime" waiting_trigger_time, 35 "WorkflowId" workflow_id,
    36 "WorkflowInstanceId" workflow_instance_id, 37 "WorkflowInstanceType" workflow_instance_type,
    38 "WorkflowName" workflow_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceDataSource {
    pub name: Option<String>,
}
model! { GetTaskInstanceDataSource {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceInputs {
    pub variables: Option<Vec<GetTaskInstanceVariables>>,
}
model! { GetTaskInstanceInputs {
    0 "Variables" variables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceVariables {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { GetTaskInstanceVariables {
    0 "Name" name, 1 "Type" r#type, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceOutputs {
    pub task_outputs: Option<Vec<GetTaskInstanceTaskOutputs>>,
    pub variables: Option<Vec<GetTaskInstanceOutputsVariables>>,
}
model! { GetTaskInstanceOutputs {
    0 "TaskOutputs" task_outputs, 1 "Variables" variables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceTaskOutputs {
    pub output: Option<String>,
}
model! { GetTaskInstanceTaskOutputs {
    0 "Output" output
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceOutputsVariables {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { GetTaskInstanceOutputsVariables {
    0 "Name" name, 1 "Type" r#type, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceRuntime {
    pub gateway: Option<String>,
    pub process_id: Option<String>,
}
model! { GetTaskInstanceRuntime {
    0 "Gateway" gateway, 1 "ProcessId" process_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceRuntimeResource {
    pub cu: Option<String>,
    pub image: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { GetTaskInstanceRuntimeResource {
    0 "Cu" cu, 1 "Image" image, 2 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceScript {
    pub content: Option<String>,
    pub parameters: Option<String>,
}
model! { GetTaskInstanceScript {
    0 "Content" content, 1 "Parameters" parameters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetTaskInstanceTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceLog {
    pub id: i64,
    pub run_number: Option<i64>,
}
operation! { GetTaskInstanceLog(id: i64) "GetTaskInstanceLog" -> GetTaskInstanceLogOutput {
    0 "Id" id, 1 "RunNumber" run_number: i64
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceLogOutput {
    pub task_instance_log: Option<String>,
}
model! { GetTaskInstanceLogOutput {
    0 "TaskInstanceLog" task_instance_log
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflow {
    pub env_type: Option<String>,
    pub id: i64,
}
operation! { GetWorkflow(id: i64) "GetWorkflow" -> GetWorkflowOutput {
    0 "EnvType" env_type: String, 1 "Id" id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowOutput {
    pub workflow: Option<GetWorkflowWorkflow>,
}
model! { GetWorkflowOutput {
    0 "Workflow" workflow
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowWorkflow {
    pub client_unique_code: Option<String>,
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub dependencies: Option<Vec<GetWorkflowDependencies>>,
    pub description: Option<String>,
    pub env_type: Option<String>,
    pub id: Option<i64>,
    pub modify_time: Option<i64>,
    pub modify_user: Option<String>,
    pub name: Option<String>,
    pub outputs: Option<GetWorkflowOutputs>,
    pub owner: Option<String>,
    pub parameters: Option<String>,
    pub project_id: Option<i64>,
    pub tags: Option<Vec<GetWorkflowTags>>,
    pub tasks: Option<Vec<GetWorkflowTasks>>,
    pub trigger: Option<GetWorkflowTrigger>,
}
model! { GetWorkflowWorkflow {
    0 "ClientUniqueCode" client_unique_code, 1 "CreateTime" create_time, 2 "CreateUser" create_user,
    3 "Dependencies" dependencies, 4 "Description" description, 5 "EnvType" env_type, 6 "Id" id,
    7 "ModifyTime" modify_time, 8 "ModifyUser" modify_user, 9 "Name" name, 10 "Outputs" outputs, 11 "Owner" owner,
    12 "Parameters" parameters, 13 "ProjectId" project_id, 14 "Tags" tags, 15 "Tasks" tasks, 16 "Trigger" trigger
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowDependencies {
    pub r#type: Option<String>,
    pub upstream_output: Option<String>,
    pub upstream_task_id: Option<i64>,
}
model! { GetWorkflowDependencies {
    0 "Type" r#type, 1 "UpstreamOutput" upstream_output, 2 "UpstreamTaskId" upstream_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowOutputs {
    pub task_outputs: Option<Vec<GetWorkflowTaskOutputs>>,
}
model! { GetWorkflowOutputs {
    0 "TaskOutputs" task_outputs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowTaskOutputs {
    pub output: Option<String>,
}
model! { GetWorkflowTaskOutputs {
    0 "Output" output
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetWorkflowTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowTasks {
    pub baseline_id: Option<i64>,
    pub client_unique_code: Option<String>,
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub data_source: Option<GetWorkflowDataSource>,
    pub description: Option<String>,
    pub env_type: Option<String>,
    pub id: Option<i64>,
    pub modify_time: Option<i64>,
    pub modify_user: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub priority: Option<i64>,
    pub project_id: Option<i64>,
    pub rerun_interval: Option<i64>,
    pub rerun_mode: Option<String>,
    pub rerun_times: Option<i64>,
    pub runtime_resource: Option<GetWorkflowRuntimeResource>,
    pub timeout: Option<i64>,
    pub trigger_recurrence: Option<String>,
    pub r#type: Option<String>,
    pub workflow_id: Option<i64>,
}
model! { GetWorkflowTasks {
    0 "BaselineId" baseline_id, 1 "ClientUniqueCode" client_unique_code, 2 "CreateTime" create_time,
    3 "CreateUser" create_user, 4 "DataSource" data_source, 5 "Description" description, 6 "EnvType" env_type,
    7 "Id" id, 8 "ModifyTime" modify_time, 9 "ModifyUser" modify_user, 10 "Name" name, 11 "Owner" owner,
    12 "Priority" priority, 13 "ProjectId" project_id, 14 "RerunInterval" rerun_interval, 15 "RerunMode" rerun_mode,
    16 "RerunTimes" rerun_times, 17 "RuntimeResource" runtime_resource, 18 "Timeout" timeout,
    19 "TriggerRecurrence" trigger_recurrence, 20 "Type" r#type, 21 "WorkflowId" workflow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowDataSource {
    pub name: Option<String>,
}
model! { GetWorkflowDataSource {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowRuntimeResource {
    pub cu: Option<String>,
    pub image: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { GetWorkflowRuntimeResource {
    0 "Cu" cu, 1 "Image" image, 2 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowTrigger {
    pub cron: Option<String>,
    pub end_time: Option<String>,
    pub recurrence: Option<String>,
    pub start_time: Option<String>,
    pub r#type: Option<String>,
}
model! { GetWorkflowTrigger {
    0 "Cron" cron, 1 "EndTime" end_time, 2 "Recurrence" recurrence, 3 "StartTime" start_time, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowDefinition {
    pub id: String,
    pub include_script_content: Option<bool>,
    pub project_id: Option<i64>,
}
operation! { GetWorkflowDefinition(id: String) "GetWorkflowDefinition" -> GetWorkflowDefinitionOutput {
    0 "Id" id, 1 "IncludeScriptContent" include_script_content: bool, 2 "ProjectId" project_id: i64
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowDefinitionOutput {
    pub workflow_definition: Option<GetWorkflowDefinitionWorkflowDefinition>,
}
model! { GetWorkflowDefinitionOutput {
    0 "WorkflowDefinition" workflow_definition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowDefinitionWorkflowDefinition {
    pub create_time: Option<i64>,
    pub id: Option<String>,
    pub modify_time: Option<i64>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub project_id: Option<i64>,
    pub spec: Option<String>,
    pub workflow_id: Option<i64>,
}
model! { GetWorkflowDefinitionWorkflowDefinition {
    0 "CreateTime" create_time, 1 "Id" id, 2 "ModifyTime" modify_time, 3 "Name" name, 4 "Owner" owner,
    5 "ProjectId" project_id, 6 "Spec" spec, 7 "WorkflowId" workflow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowInstance {
    pub id: i64,
}
operation! { GetWorkflowInstance(id: i64) "GetWorkflowInstance" -> GetWorkflowInstanceOutput {
    0 "Id" id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowInstanceOutput {
    pub workflow_instance: Option<GetWorkflowInstanceWorkflowInstance>,
}
model! { GetWorkflowInstanceOutput {
    0 "WorkflowInstance" workflow_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowInstanceWorkflowInstance {
    pub biz_date: Option<i64>,
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub env_type: Option<String>,
    pub finished_time: Option<i64>,
    pub id: Option<i64>,
    pub modify_time: Option<i64>,
    pub modify_user: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub project_id: Option<i64>,
    pub started_time: Option<i64>,
    pub status: Option<String>,
    pub tags: Option<Vec<GetWorkflowInstanceTags>>,
    pub r#type: Option<String>,
    pub unified_workflow_instance_id: Option<i64>,
    pub workflow_id: Option<i64>,
    pub workflow_parameters: Option<String>,
    pub workflow_task_instance_id: Option<i64>,
}
model! { GetWorkflowInstanceWorkflowInstance {
    0 "BizDate" biz_date, 1 "CreateTime" create_time, 2 "CreateUser" create_user, 3 "EnvType" env_type,
    4 "FinishedTime" finished_time, 5 "Id" id, 6 "ModifyTime" modify_time, 7 "ModifyUser" modify_user, 8 "Name" name,
    9 "Owner" owner, 10 "ProjectId" project_id, 11 "StartedTime" started_time, 12 "Status" status, 13 "Tags" tags,
    14 "Type" r#type, 15 "UnifiedWorkflowInstanceId" unified_workflow_instance_id, 16 "WorkflowId" workflow_id,
    17 "WorkflowParameters" workflow_parameters, 18 "WorkflowTaskInstanceId" workflow_task_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowInstanceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetWorkflowInstanceTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantMemberProjectRoles {
    pub project_id: i64,
    pub role_codes: Vec<String>,
    pub user_id: String,
}
operation! { GrantMemberProjectRoles(project_id: i64, role_codes: Vec<String>, user_id: String)
    "GrantMemberProjectRoles" -> Empty {
    0 "ProjectId" project_id, 1 "RoleCodes" role_codes, 2 "UserId" user_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

pub type GrantMemberProjectRolesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportCertificate {
    pub certificate_file: String,
    pub description: Option<String>,
    pub name: String,
    pub project_id: i64,
}
operation! { ImportCertificate(certificate_file: String, name: String, project_id: i64)
    "ImportCertificate" -> ImportCertificateOutput {
    0 "CertificateFile" certificate_file, 1 "Description" description: String, 2 "Name" name, 3 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportCertificateOutput {
    pub id: Option<i64>,
}
model! { ImportCertificateOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportWorkflowDefinition {
    pub dry_run: Option<bool>,
    pub project_id: i64,
    pub spec: String,
}
operation! { ImportWorkflowDefinition(project_id: i64, spec: String)
    "ImportWorkflowDefinition" -> ImportWorkflowDefinitionOutput {
    0 "DryRun" dry_run: bool, 1 "ProjectId" project_id, 2 "Spec" spec
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportWorkflowDefinitionOutput {
    pub async_job: Option<ImportWorkflowDefinitionAsyncJob>,
}
model! { ImportWorkflowDefinitionOutput {
    0 "AsyncJob" async_job
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportWorkflowDefinitionAsyncJob {
    pub completed: Option<bool>,
    pub create_time: Option<i64>,
    pub error: Option<String>,
    pub id: Option<String>,
    pub progress: Option<i64>,
    pub response: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ImportWorkflowDefinitionAsyncJob {
    0 "Completed" completed, 1 "CreateTime" create_time, 2 "Error" error, 3 "Id" id, 4 "Progress" progress,
    5 "Response" response, 6 "Status" status, 7 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillSemanticJob {
    pub executor_job_id: String,
    pub project_id: i64,
    pub retry_times: Option<i64>,
}
operation! { KillSemanticJob(executor_job_id: String, project_id: i64) "KillSemanticJob" -> KillSemanticJobOutput {
    0 "ExecutorJobId" executor_job_id, 1 "ProjectId" project_id, 2 "RetryTimes" retry_times: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillSemanticJobOutput {
    pub data: Option<bool>,
    pub success: Option<bool>,
}
model! { KillSemanticJobOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSessionArtifacts {
    pub id: Option<String>,
    pub jsonrpc: Option<String>,
    pub params: Option<ListAgentSessionArtifactsParams>,
}
operation! { ListAgentSessionArtifacts() "ListAgentSessionArtifacts" -> ListAgentSessionArtifactsOutput {
    0 "Id" id: String, 1 "Jsonrpc" jsonrpc: String, 2 "Params" params: ListAgentSessionArtifactsParams
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSessionArtifactsParams {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub request_id: Option<String>,
    pub session_id: Option<String>,
}
input! { ListAgentSessionArtifactsParams() {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RequestId" request_id: String,
    3 "SessionId" session_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSessionArtifactsOutput {
    pub json_rpc_response: Option<ListAgentSessionArtifactsJsonRpcResponse>,
}
model! { ListAgentSessionArtifactsOutput {
    0 "JsonRpcResponse" json_rpc_response
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSessionArtifactsJsonRpcResponse {
    pub id: Option<String>,
    pub jsonrpc: Option<String>,
    pub result: Option<ListAgentSessionArtifactsResult>,
}
model! { ListAgentSessionArtifactsJsonRpcResponse {
    0 "Id" id, 1 "Jsonrpc" jsonrpc, 2 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSessionArtifactsResult {
    pub artifacts: Option<Vec<ListAgentSessionArtifactsArtifacts>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListAgentSessionArtifactsResult {
    0 "Artifacts" artifacts, 1 "MaxResults" max_results, 2 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSessionArtifactsArtifacts {
    pub artifact_name: Option<String>,
    pub artifact_path: Option<String>,
    pub artifact_type: Option<String>,
}
model! { ListAgentSessionArtifactsArtifacts {
    0 "ArtifactName" artifact_name, 1 "ArtifactPath" artifact_path, 2 "ArtifactType" artifact_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSessions {
    pub id: Option<String>,
    pub jsonrpc: Option<String>,
    pub params: Option<ListAgentSessionsParams>,
}
operation! { ListAgentSessions() "ListAgentSessions" -> ListAgentSessionsOutput {
    0 "Id" id: String, 1 "Jsonrpc" jsonrpc: String, 2 "Params" params: ListAgentSessionsParams
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSessionsParams {
    pub agent_name: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub session_id: Option<String>,
    pub session_source_list: Option<Vec<String>>,
    pub session_title: Option<String>,
    pub tag_list: Option<Vec<String>>,
}
input! { ListAgentSessionsParams() {
    0 "AgentName" agent_name: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "SessionId" session_id: String, 4 "SessionSourceList" session_source_list: Vec<String>,
    5 "SessionTitle" session_title: String, 6 "TagList" tag_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSessionsOutput {
    pub json_rpc_response: Option<ListAgentSessionsJsonRpcResponse>,
}
model! { ListAgentSessionsOutput {
    0 "JsonRpcResponse" json_rpc_response
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSessionsJsonRpcResponse {
    pub id: Option<String>,
    pub jsonrpc: Option<String>,
    pub result: Option<ListAgentSessionsResult>,
}
model! { ListAgentSessionsJsonRpcResponse {
    0 "Id" id, 1 "Jsonrpc" jsonrpc, 2 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSessionsResult {
    pub agent_sessions: Option<Vec<ListAgentSessionsAgentSessions>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAgentSessionsResult {
    0 "AgentSessions" agent_sessions, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSessionsAgentSessions {
    pub meta: Option<ListAgentSessionsMeta>,
    pub session_created_at: Option<i64>,
    pub session_description: Option<String>,
    pub session_id: Option<String>,
    pub session_title: Option<String>,
    pub session_updated_at: Option<i64>,
}
model! { ListAgentSessionsAgentSessions {
    0 "Meta" meta, 1 "SessionCreatedAt" session_created_at, 2 "SessionDescription" session_description,
    3 "SessionId" session_id, 4 "SessionTitle" session_title, 5 "SessionUpdatedAt" session_updated_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSessionsMeta {
    pub session_source: Option<String>,
    pub session_status: Option<String>,
    pub session_tag_list: Option<Vec<ListAgentSessionsSessionTagList>>,
}
model! { ListAgentSessionsMeta {
    0 "SessionSource" session_source, 1 "SessionStatus" session_status, 2 "SessionTagList" session_tag_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSessionsSessionTagList {
    pub session_tag_code: Option<String>,
}
model! { ListAgentSessionsSessionTagList {
    0 "SessionTagCode" session_tag_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgents {
    pub id: Option<String>,
    pub jsonrpc: Option<String>,
    pub params: Option<ListAgentsParams>,
}
operation! { ListAgents() "ListAgents" -> ListAgentsOutput {
    0 "Id" id: String, 1 "Jsonrpc" jsonrpc: String, 2 "Params" params: ListAgentsParams
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentsParams {
    pub agent_name: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
input! { ListAgentsParams() {
    0 "AgentName" agent_name: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentsOutput {
    pub json_rpc_response: Option<ListAgentsJsonRpcResponse>,
}
model! { ListAgentsOutput {
    0 "JsonRpcResponse" json_rpc_response
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentsJsonRpcResponse {
    pub id: Option<String>,
    pub jsonrpc: Option<String>,
    pub result: Option<ListAgentsResult>,
}
model! { ListAgentsJsonRpcResponse {
    0 "Id" id, 1 "Jsonrpc" jsonrpc, 2 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentsResult {
    pub agents: Option<Vec<ListAgentsAgents>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAgentsResult {
    0 "Agents" agents, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentsAgents {
    pub agent_name: Option<String>,
}
model! { ListAgentsAgents {
    0 "AgentName" agent_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertRules {
    pub name: Option<String>,
    pub owner: Option<String>,
    /// At least 1.
    pub page_number: i64,
    /// At most 100.
    pub page_size: i64,
    pub receiver: Option<String>,
    pub task_ids: Option<Vec<i64>>,
    pub types: Option<Vec<String>>,
}
operation! { ListAlertRules(page_number: i64, page_size: i64) "ListAlertRules" -> ListAlertRulesOutput {
    0 "Name" name: String, 1 "Owner" owner: String, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "Receiver" receiver: String, 5 "TaskIds" task_ids: Vec<i64>, 6 "Types" types: Vec<String>
} [
    Mark { index: 5, location: Location::Default, style: Style::Json },
    Mark { index: 6, location: Location::Default, style: Style::Json }
] }
paged! { ListAlertRules: ListAlertRulesAlertRules =
    Number "PageNumber", "PagingInfo.AlertRules" paging_info.alert_rules, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertRulesOutput {
    pub paging_info: Option<ListAlertRulesPagingInfo>,
}
model! { ListAlertRulesOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertRulesPagingInfo {
    pub alert_rules: Option<Vec<ListAlertRulesAlertRules>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAlertRulesPagingInfo {
    0 "AlertRules" alert_rules, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertRulesAlertRules {
    pub enabled: Option<bool>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub trigger_condition: Option<ListAlertRulesTriggerCondition>,
}
model! { ListAlertRulesAlertRules {
    0 "Enabled" enabled, 1 "Id" id, 2 "Name" name, 3 "Owner" owner, 4 "TriggerCondition" trigger_condition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertRulesTriggerCondition {
    pub extension: Option<ListAlertRulesExtension>,
    pub target: Option<ListAlertRulesTarget>,
    pub r#type: Option<String>,
}
model! { ListAlertRulesTriggerCondition {
    0 "Extension" extension, 1 "Target" target, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertRulesExtension {
    pub cycle_unfinished: Option<ListAlertRulesCycleUnfinished>,
    pub error: Option<ListAlertRulesError>,
    pub instance_error_count: Option<ListAlertRulesInstanceErrorCount>,
    pub instance_error_percentage: Option<ListAlertRulesInstanceErrorPercentage>,
    pub instance_transfer_fluctuate: Option<ListAlertRulesInstanceTransferFluctuate>,
    pub timeout: Option<ListAlertRulesTimeout>,
    pub un_finished: Option<ListAlertRulesUnFinished>,
}
model! { ListAlertRulesExtension {
    0 "CycleUnfinished" cycle_unfinished, 1 "Error" error, 2 "InstanceErrorCount" instance_error_count,
    3 "InstanceErrorPercentage" instance_error_percentage, 4 "InstanceTransferFluctuate" instance_transfer_fluctuate,
    5 "Timeout" timeout, 6 "UnFinished" un_finished
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertRulesCycleUnfinished {
    pub cycle_and_time: Option<Vec<ListAlertRulesCycleAndTime>>,
}
model! { ListAlertRulesCycleUnfinished {
    0 "CycleAndTime" cycle_and_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertRulesCycleAndTime {
    pub cycle_id: Option<i64>,
    pub time: Option<String>,
}
model! { ListAlertRulesCycleAndTime {
    0 "CycleId" cycle_id, 1 "Time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertRulesError {
    pub auto_rerun_alert_enabled: Option<bool>,
    pub stream_task_ids: Option<Vec<i64>>,
}
model! { ListAlertRulesError {
    0 "AutoRerunAlertEnabled" auto_rerun_alert_enabled, 1 "StreamTaskIds" stream_task_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertRulesInstanceErrorCount {
    pub count: Option<i64>,
}
model! { ListAlertRulesInstanceErrorCount {
    0 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertRulesInstanceErrorPercentage {
    pub percentage: Option<i64>,
}
model! { ListAlertRulesInstanceErrorPercentage {
    0 "Percentage" percentage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertRulesInstanceTransferFluctuate {
    pub percentage: Option<i64>,
    pub trend: Option<String>,
}
model! { ListAlertRulesInstanceTransferFluctuate {
    0 "Percentage" percentage, 1 "Trend" trend
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertRulesTimeout {
    pub timeout_in_minutes: Option<i64>,
}
model! { ListAlertRulesTimeout {
    0 "TimeoutInMinutes" timeout_in_minutes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertRulesUnFinished {
    pub un_finished_time: Option<String>,
}
model! { ListAlertRulesUnFinished {
    0 "UnFinishedTime" un_finished_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertRulesTarget {
    pub allow_tasks: Option<Vec<i64>>,
    pub ids: Option<Vec<i64>>,
    pub r#type: Option<String>,
}
model! { ListAlertRulesTarget {
    0 "AllowTasks" allow_tasks, 1 "Ids" ids, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBusiness {
    pub keyword: Option<String>,
    /// At least 1.
    pub page_number: i64,
    /// 0 to 100.
    pub page_size: i64,
    pub project_id: Option<i64>,
    pub project_identifier: Option<String>,
}
operation! { ListBusiness(page_number: i64, page_size: i64) "ListBusiness" -> ListBusinessOutput {
    0 "Keyword" keyword: String, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "ProjectId" project_id: i64,
    4 "ProjectIdentifier" project_identifier: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }
paged! { ListBusiness: ListBusinessBusiness =
    Number "PageNumber", "Data.Business" data.business, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBusinessOutput {
    pub data: Option<ListBusinessData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ListBusinessOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBusinessData {
    pub business: Option<Vec<ListBusinessBusiness>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListBusinessData {
    0 "Business" business, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBusinessBusiness {
    pub business_id: Option<i64>,
    pub business_name: Option<String>,
    pub description: Option<String>,
    pub owner: Option<String>,
    pub project_id: Option<i64>,
    pub use_type: Option<String>,
}
model! { ListBusinessBusiness {
    0 "BusinessId" business_id, 1 "BusinessName" business_name, 2 "Description" description, 3 "Owner" owner,
    4 "ProjectId" project_id, 5 "UseType" use_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCatalogs {
    pub comment: Option<String>,
    pub name: Option<String>,
    pub order: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub parent_meta_entity_id: String,
    pub sort_by: Option<String>,
    pub types: Option<Vec<String>>,
}
operation! { ListCatalogs(parent_meta_entity_id: String) "ListCatalogs" -> ListCatalogsOutput {
    0 "Comment" comment: String, 1 "Name" name: String, 2 "Order" order: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "ParentMetaEntityId" parent_meta_entity_id, 6 "SortBy" sort_by: String,
    7 "Types" types: Vec<String>
} [
    Mark { index: 7, location: Location::Default, style: Style::Simple }
] { method: "GET", } }
paged! { ListCatalogs: Catalog =
    Number "PageNumber", "PagingInfo.Catalogs" paging_info.catalogs, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCatalogsOutput {
    pub paging_info: Option<ListCatalogsPagingInfo>,
    pub success: Option<bool>,
}
model! { ListCatalogsOutput {
    0 "PagingInfo" paging_info, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCatalogsPagingInfo {
    pub catalogs: Option<Vec<Catalog>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCatalogsPagingInfo {
    0 "Catalogs" catalogs, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCertificates {
    pub create_user: Option<String>,
    pub end_create_time: Option<i64>,
    pub name: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_id: i64,
    pub sort_by: Option<String>,
    pub start_create_time: Option<i64>,
}
operation! { ListCertificates(project_id: i64) "ListCertificates" -> ListCertificatesOutput {
    0 "CreateUser" create_user: String, 1 "EndCreateTime" end_create_time: i64, 2 "Name" name: String,
    3 "Order" order: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "ProjectId" project_id,
    7 "SortBy" sort_by: String, 8 "StartCreateTime" start_create_time: i64
} { method: "GET", } }
paged! { ListCertificates: ListCertificatesCertificates =
    Number "PageNumber", "PagingInfo.Certificates" paging_info.certificates, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCertificatesOutput {
    pub paging_info: Option<ListCertificatesPagingInfo>,
}
model! { ListCertificatesOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCertificatesPagingInfo {
    pub certificates: Option<Vec<ListCertificatesCertificates>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCertificatesPagingInfo {
    0 "Certificates" certificates, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCertificatesCertificates {
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub description: Option<String>,
    pub file_size_in_bytes: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { ListCertificatesCertificates {
    0 "CreateTime" create_time, 1 "CreateUser" create_user, 2 "Description" description,
    3 "FileSizeInBytes" file_size_in_bytes, 4 "Id" id, 5 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListColumns {
    pub comment: Option<String>,
    pub include_extended_properties: Option<bool>,
    pub name: Option<String>,
    pub order: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub table_id: String,
}
operation! { ListColumns(table_id: String) "ListColumns" -> ListColumnsOutput {
    0 "Comment" comment: String, 1 "IncludeExtendedProperties" include_extended_properties: bool, 2 "Name" name: String,
    3 "Order" order: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "SortBy" sort_by: String,
    7 "TableId" table_id
} { method: "GET", } }
paged! { ListColumns: Column =
    Number "PageNumber", "PagingInfo.Columns" paging_info.columns, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListColumnsOutput {
    pub paging_info: Option<ListColumnsPagingInfo>,
    pub success: Option<bool>,
}
model! { ListColumnsOutput {
    0 "PagingInfo" paging_info, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListColumnsPagingInfo {
    pub columns: Option<Vec<Column>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListColumnsPagingInfo {
    0 "Columns" columns, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponents {
    pub name: Option<String>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    pub project_id: Option<i64>,
}
operation! { ListComponents() "ListComponents" -> ListComponentsOutput {
    0 "Name" name: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "ProjectId" project_id: i64
} }
paged! { ListComponents: ListComponentsComponents =
    Number "PageNumber", "PagingInfo.Components" paging_info.components, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentsOutput {
    pub paging_info: Option<ListComponentsPagingInfo>,
}
model! { ListComponentsOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentsPagingInfo {
    pub components: Option<Vec<ListComponentsComponents>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListComponentsPagingInfo {
    0 "Components" components, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentsComponents {
    pub component_id: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub inputs: Option<Vec<ListComponentsInputs>>,
    pub modify_time: Option<String>,
    pub name: Option<String>,
    pub outputs: Option<Vec<ListComponentsOutputs>>,
    pub owner: Option<String>,
    pub project_id: Option<i64>,
    pub script: Option<ListComponentsScript>,
}
model! { ListComponentsComponents {
    0 "ComponentId" component_id, 1 "CreateTime" create_time, 2 "Description" description, 3 "Inputs" inputs,
    4 "ModifyTime" modify_time, 5 "Name" name, 6 "Outputs" outputs, 7 "Owner" owner, 8 "ProjectId" project_id,
    9 "Script" script
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentsInputs {
    pub default_value: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListComponentsInputs {
    0 "DefaultValue" default_value, 1 "Description" description, 2 "Name" name, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentsOutputs {
    pub default_value: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListComponentsOutputs {
    0 "DefaultValue" default_value, 1 "Description" description, 2 "Name" name, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentsScript {
    pub id: Option<String>,
    pub path: Option<String>,
    pub runtime: Option<ListComponentsRuntime>,
}
model! { ListComponentsScript {
    0 "Id" id, 1 "Path" path, 2 "Runtime" runtime
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentsRuntime {
    pub command: Option<String>,
}
model! { ListComponentsRuntime {
    0 "Command" command
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComputeResources {
    pub env_type: Option<String>,
    pub name: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_id: i64,
    pub sort_by: Option<String>,
    pub types: Option<Vec<String>>,
}
operation! { ListComputeResources(project_id: i64) "ListComputeResources" -> ListComputeResourcesOutput {
    0 "EnvType" env_type: String, 1 "Name" name: String, 2 "Order" order: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "ProjectId" project_id, 6 "SortBy" sort_by: String, 7 "Types" types: Vec<String>
} [
    Mark { index: 7, location: Location::Default, style: Style::Simple }
] }
paged! { ListComputeResources: ListComputeResourcesComputeResources =
    Number "PageNumber", "PagingInfo.ComputeResources" paging_info.compute_resources, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComputeResourcesOutput {
    pub paging_info: Option<ListComputeResourcesPagingInfo>,
}
model! { ListComputeResourcesOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComputeResourcesPagingInfo {
    pub compute_resources: Option<Vec<ListComputeResourcesComputeResources>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListComputeResourcesPagingInfo {
    0 "ComputeResources" compute_resources, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComputeResourcesComputeResources {
    pub compute_resource: Option<Vec<ListComputeResourcesComputeResource>>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListComputeResourcesComputeResources {
    0 "ComputeResource" compute_resource, 1 "Name" name, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComputeResourcesComputeResource {
    pub connection_properties: Option<Value>,
    pub connection_properties_mode: Option<String>,
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub modify_time: Option<i64>,
    pub modify_user: Option<String>,
    pub whether_default: Option<bool>,
}
model! { ListComputeResourcesComputeResource {
    0 "ConnectionProperties" connection_properties, 1 "ConnectionPropertiesMode" connection_properties_mode,
    2 "CreateTime" create_time, 3 "CreateUser" create_user, 4 "Description" description, 5 "Id" id,
    6 "ModifyTime" modify_time, 7 "ModifyUser" modify_user, 8 "WhetherDefault" whether_default
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCrawlerRuns {
    pub id: i64,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub start_time_from: Option<i64>,
    pub start_time_to: Option<i64>,
    pub status: Option<String>,
}
operation! { ListCrawlerRuns(id: i64) "ListCrawlerRuns" -> ListCrawlerRunsOutput {
    0 "Id" id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "StartTimeFrom" start_time_from: i64,
    4 "StartTimeTo" start_time_to: i64, 5 "Status" status: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }
paged! { ListCrawlerRuns: ListCrawlerRunsCrawlerRuns =
    Number "PageNumber", "PagingInfo.CrawlerRuns" paging_info.crawler_runs, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCrawlerRunsOutput {
    pub paging_info: Option<ListCrawlerRunsPagingInfo>,
    pub success: Option<bool>,
}
model! { ListCrawlerRunsOutput {
    0 "PagingInfo" paging_info, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCrawlerRunsPagingInfo {
    pub crawler_runs: Option<Vec<ListCrawlerRunsCrawlerRuns>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCrawlerRunsPagingInfo {
    0 "CrawlerRuns" crawler_runs, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCrawlerRunsCrawlerRuns {
    pub duration: Option<f64>,
    pub finished_time: Option<i64>,
    pub started_time: Option<i64>,
    pub status: Option<String>,
    pub task_instance_id: Option<i64>,
    pub total_table_count: Option<i64>,
}
model! { ListCrawlerRunsCrawlerRuns {
    0 "Duration" duration, 1 "FinishedTime" finished_time, 2 "StartedTime" started_time, 3 "Status" status,
    4 "TaskInstanceId" task_instance_id, 5 "TotalTableCount" total_table_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCrawlerTypes {}
operation! { ListCrawlerTypes() "ListCrawlerTypes" -> ListCrawlerTypesOutput {} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCrawlerTypesOutput {
    pub crawler_types: Option<Vec<CrawlerType>>,
    pub success: Option<bool>,
}
model! { ListCrawlerTypesOutput {
    0 "CrawlerTypes" crawler_types, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrawlerType {
    pub display_name: Option<String>,
    pub supported_entity_types: Option<Vec<CrawlerTypeSupportedEntityTypes>>,
    pub r#type: Option<String>,
}
model! { CrawlerType {
    0 "DisplayName" display_name, 1 "SupportedEntityTypes" supported_entity_types, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrawlerTypeSupportedEntityTypes {
    pub optional: Option<bool>,
    pub parent_sub_type: Option<String>,
    pub sub_type: Option<String>,
    pub r#type: Option<String>,
}
model! { CrawlerTypeSupportedEntityTypes {
    0 "Optional" optional, 1 "ParentSubType" parent_sub_type, 2 "SubType" sub_type, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCrawlers {
    pub data_source_ids: Option<Vec<i64>>,
    pub env_type: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub project_id: Option<i64>,
    pub r#type: Option<String>,
}
operation! { ListCrawlers() "ListCrawlers" -> ListCrawlersOutput {
    0 "DataSourceIds" data_source_ids: Vec<i64>, 1 "EnvType" env_type: String, 2 "Name" name: String,
    3 "Owner" owner: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "ProjectId" project_id: i64, 7 "Type" r#type: String
} [
    Mark { index: 0, location: Location::Body, style: Style::Simple },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }
paged! { ListCrawlers: ListCrawlersCrawlers =
    Number "PageNumber", "PagingInfo.Crawlers" paging_info.crawlers, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCrawlersOutput {
    pub paging_info: Option<ListCrawlersPagingInfo>,
    pub success: Option<bool>,
}
model! { ListCrawlersOutput {
    0 "PagingInfo" paging_info, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCrawlersPagingInfo {
    pub crawlers: Option<Vec<ListCrawlersCrawlers>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCrawlersPagingInfo {
    0 "Crawlers" crawlers, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCrawlersCrawlers {
    pub create_time: Option<i64>,
    pub data_source_id: Option<i64>,
    pub env_type: Option<String>,
    pub id: Option<i64>,
    pub last_run_status: Option<String>,
    pub meta_entity_id: Option<String>,
    pub modify_time: Option<i64>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub project_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub schedule_config: Option<ListCrawlersScheduleConfig>,
    pub status: Option<String>,
    pub task_id: Option<i64>,
    pub r#type: Option<String>,
}
model! { ListCrawlersCrawlers {
    0 "CreateTime" create_time, 1 "DataSourceId" data_source_id, 2 "EnvType" env_type, 3 "Id" id,
    4 "LastRunStatus" last_run_status, 5 "MetaEntityId" meta_entity_id, 6 "ModifyTime" modify_time, 7 "Name" name,
    8 "Owner" owner, 9 "ProjectId" project_id, 10 "ResourceGroupId" resource_group_id,
    11 "ScheduleConfig" schedule_config, 12 "Status" status, 13 "TaskId" task_id, 14 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCrawlersScheduleConfig {
    pub cron_express: Option<String>,
    pub r#type: Option<String>,
}
model! { ListCrawlersScheduleConfig {
    0 "CronExpress" cron_express, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomAgents {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub q: Option<String>,
    pub visibility: Option<Vec<String>>,
}
operation! { ListCustomAgents() "ListCustomAgents" -> ListCustomAgentsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "Q" q: String,
    3 "Visibility" visibility: Vec<String>
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json }
] }
paged! { ListCustomAgents: ListCustomAgentsAgents =
    Token "NextToken", "PagingInfo.Agents" paging_info.agents, next "PagingInfo.NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomAgentsOutput {
    pub paging_info: Option<ListCustomAgentsPagingInfo>,
}
model! { ListCustomAgentsOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomAgentsPagingInfo {
    pub agents: Option<Vec<ListCustomAgentsAgents>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListCustomAgentsPagingInfo {
    0 "Agents" agents, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomAgentsAgents {
    pub creator_id: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub modifier_id: Option<String>,
    pub name: Option<String>,
    pub visibility: Option<String>,
}
model! { ListCustomAgentsAgents {
    0 "CreatorId" creator_id, 1 "Description" description, 2 "DisplayName" display_name,
    3 "GmtCreateTime" gmt_create_time, 4 "GmtModifiedTime" gmt_modified_time, 5 "ModifierId" modifier_id, 6 "Name" name,
    7 "Visibility" visibility
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomAttributes {
    pub comment: Option<String>,
    pub display_name: Option<String>,
    pub entity_types: Option<String>,
    pub order: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
}
operation! { ListCustomAttributes() "ListCustomAttributes" -> ListCustomAttributesOutput {
    0 "Comment" comment: String, 1 "DisplayName" display_name: String, 2 "EntityTypes" entity_types: String,
    3 "Order" order: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "SortBy" sort_by: String
} }
paged! { ListCustomAttributes: CustomAttribute =
    Number "PageNumber", "PagingInfo.CustomAttributes" paging_info.custom_attributes, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomAttributesOutput {
    pub paging_info: Option<ListCustomAttributesPagingInfo>,
    pub success: Option<bool>,
}
model! { ListCustomAttributesOutput {
    0 "PagingInfo" paging_info, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomAttributesPagingInfo {
    pub custom_attributes: Option<Vec<CustomAttribute>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCustomAttributesPagingInfo {
    0 "CustomAttributes" custom_attributes, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIAlarmRules {
    pub di_alarm_rule_id: Option<i64>,
    pub job_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListDIAlarmRules() "ListDIAlarmRules" -> ListDIAlarmRulesOutput {
    0 "DIAlarmRuleId" di_alarm_rule_id: i64, 1 "JobId" job_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64
} { method: "GET", } }
paged! { ListDIAlarmRules: ListDIAlarmRulesDIJobAlarmRules =
    Number "PageNumber", "PagingInfo.DIJobAlarmRules" paging_info.di_job_alarm_rules, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIAlarmRulesOutput {
    pub paging_info: Option<ListDIAlarmRulesPagingInfo>,
}
model! { ListDIAlarmRulesOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIAlarmRulesPagingInfo {
    pub di_job_alarm_rules: Option<Vec<ListDIAlarmRulesDIJobAlarmRules>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDIAlarmRulesPagingInfo {
    0 "DIJobAlarmRules" di_job_alarm_rules, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIAlarmRulesDIJobAlarmRules {
    /// Deprecated.
    pub di_alarm_rule_id: Option<i64>,
    pub di_job_id: Option<i64>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub id: Option<i64>,
    pub metric_type: Option<String>,
    pub name: Option<String>,
    pub notification_settings: Option<ListDIAlarmRulesNotificationSettings>,
    pub trigger_conditions: Option<Vec<ListDIAlarmRulesTriggerConditions>>,
}
model! { ListDIAlarmRulesDIJobAlarmRules {
    0 "DIAlarmRuleId" di_alarm_rule_id, 1 "DIJobId" di_job_id, 2 "Description" description, 3 "Enabled" enabled,
    4 "Id" id, 5 "MetricType" metric_type, 6 "Name" name, 7 "NotificationSettings" notification_settings,
    8 "TriggerConditions" trigger_conditions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIAlarmRulesNotificationSettings {
    /// Deprecated.
    pub inhibition_interval: Option<i64>,
    pub mute_interval: Option<i64>,
    pub notification_channels: Option<Vec<ListDIAlarmRulesNotificationChannels>>,
    pub notification_receivers: Option<Vec<ListDIAlarmRulesNotificationReceivers>>,
}
model! { ListDIAlarmRulesNotificationSettings {
    0 "InhibitionInterval" inhibition_interval, 1 "MuteInterval" mute_interval,
    2 "NotificationChannels" notification_channels, 3 "NotificationReceivers" notification_receivers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIAlarmRulesNotificationChannels {
    pub channels: Option<Vec<String>>,
    pub severity: Option<String>,
}
model! { ListDIAlarmRulesNotificationChannels {
    0 "Channels" channels, 1 "Severity" severity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIAlarmRulesNotificationReceivers {
    pub receiver_type: Option<String>,
    pub receiver_values: Option<Vec<String>>,
}
model! { ListDIAlarmRulesNotificationReceivers {
    0 "ReceiverType" receiver_type, 1 "ReceiverValues" receiver_values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIAlarmRulesTriggerConditions {
    /// Deprecated.
    pub ddl_report_tags: Option<Vec<String>>,
    pub ddl_types: Option<Vec<String>>,
    pub duration: Option<i64>,
    pub severity: Option<String>,
    pub threshold: Option<i64>,
}
model! { ListDIAlarmRulesTriggerConditions {
    0 "DdlReportTags" ddl_report_tags, 1 "DdlTypes" ddl_types, 2 "Duration" duration, 3 "Severity" severity,
    4 "Threshold" threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIJobEvents {
    pub di_job_id: Option<i64>,
    pub end_time: i64,
    pub event_type: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: i64,
}
operation! { ListDIJobEvents(end_time: i64, event_type: String, start_time: i64)
    "ListDIJobEvents" -> ListDIJobEventsOutput {
    0 "DIJobId" di_job_id: i64, 1 "EndTime" end_time, 2 "EventType" event_type, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "StartTime" start_time
} { method: "GET", } }
paged! { ListDIJobEvents: ListDIJobEventsDIJobEvent =
    Number "PageNumber", "PagingInfo.DIJobEvent" paging_info.di_job_event, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIJobEventsOutput {
    pub paging_info: Option<ListDIJobEventsPagingInfo>,
}
model! { ListDIJobEventsOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIJobEventsPagingInfo {
    pub di_job_event: Option<Vec<ListDIJobEventsDIJobEvent>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDIJobEventsPagingInfo {
    0 "DIJobEvent" di_job_event, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIJobEventsDIJobEvent {
    pub action: Option<String>,
    pub channels: Option<String>,
    pub create_time: Option<String>,
    pub detail: Option<String>,
    pub dst_sql: Option<String>,
    pub dst_table: Option<String>,
    pub failover_message: Option<String>,
    pub id: Option<String>,
    pub severity: Option<String>,
    pub src_sql: Option<String>,
    pub src_table: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDIJobEventsDIJobEvent {
    0 "Action" action, 1 "Channels" channels, 2 "CreateTime" create_time, 3 "Detail" detail, 4 "DstSql" dst_sql,
    5 "DstTable" dst_table, 6 "FailoverMessage" failover_message, 7 "Id" id, 8 "Severity" severity, 9 "SrcSql" src_sql,
    10 "SrcTable" src_table, 11 "Status" status, 12 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIJobMetrics {
    pub di_job_id: Option<i64>,
    pub end_time: i64,
    pub metric_name: Vec<String>,
    pub start_time: i64,
}
operation! { ListDIJobMetrics(end_time: i64, metric_name: Vec<String>, start_time: i64)
    "ListDIJobMetrics" -> ListDIJobMetricsOutput {
    0 "DIJobId" di_job_id: i64, 1 "EndTime" end_time, 2 "MetricName" metric_name, 3 "StartTime" start_time
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIJobMetricsOutput {
    pub paging_info: Option<ListDIJobMetricsPagingInfo>,
}
model! { ListDIJobMetricsOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIJobMetricsPagingInfo {
    pub job_metrics: Option<Vec<ListDIJobMetricsJobMetrics>>,
}
model! { ListDIJobMetricsPagingInfo {
    0 "JobMetrics" job_metrics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIJobMetricsJobMetrics {
    pub name: Option<String>,
    pub series_list: Option<Vec<ListDIJobMetricsSeriesList>>,
}
model! { ListDIJobMetricsJobMetrics {
    0 "Name" name, 1 "SeriesList" series_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIJobMetricsSeriesList {
    pub time: Option<i64>,
    pub value: Option<f64>,
}
model! { ListDIJobMetricsSeriesList {
    0 "Time" time, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIJobRunDetails {
    pub di_job_id: i64,
    pub instance_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub source_data_source_name: Option<String>,
    pub source_database_name: Option<String>,
    pub source_schema_name: Option<String>,
    pub source_table_name: Option<String>,
}
operation! { ListDIJobRunDetails(di_job_id: i64) "ListDIJobRunDetails" -> ListDIJobRunDetailsOutput {
    0 "DIJobId" di_job_id, 1 "InstanceId" instance_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "SourceDataSourceName" source_data_source_name: String,
    5 "SourceDatabaseName" source_database_name: String, 6 "SourceSchemaName" source_schema_name: String,
    7 "SourceTableName" source_table_name: String
} { method: "GET", } }
paged! { ListDIJobRunDetails: ListDIJobRunDetailsJobRunInfos =
    Number "PageNumber", "PagingInfo.JobRunInfos" paging_info.job_run_infos, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIJobRunDetailsOutput {
    pub paging_info: Option<ListDIJobRunDetailsPagingInfo>,
}
model! { ListDIJobRunDetailsOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIJobRunDetailsPagingInfo {
    pub job_run_infos: Option<Vec<ListDIJobRunDetailsJobRunInfos>>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { ListDIJobRunDetailsPagingInfo {
    0 "JobRunInfos" job_run_infos, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIJobRunDetailsJobRunInfos {
    pub destination_database_name: Option<String>,
    pub destination_datasource_name: Option<String>,
    pub destination_schema_name: Option<String>,
    pub destination_table_name: Option<String>,
    pub full_migration_error_message: Option<String>,
    pub full_migration_status: Option<String>,
    pub offline_error_records: Option<i64>,
    pub offline_total_bytes: Option<i64>,
    pub offline_total_records: Option<i64>,
    pub realtime_migration_error_message: Option<String>,
    pub realtime_migration_status: Option<String>,
    pub source_database_name: Option<String>,
    pub source_datasource_name: Option<String>,
    pub source_schema_name: Option<String>,
    pub source_table_name: Option<String>,
    pub structure_migration_error_message: Option<String>,
    pub structure_migration_status: Option<String>,
}
model! { ListDIJobRunDetailsJobRunInfos {
    0 "DestinationDatabaseName" destination_database_name, 1 "DestinationDatasourceName" destination_datasource_name,
    2 "DestinationSchemaName" destination_schema_name, 3 "DestinationTableName" destination_table_name,
    4 "FullMigrationErrorMessage" full_migration_error_message, 5 "FullMigrationStatus" full_migration_status,
    6 "OfflineErrorRecords" offline_error_records, 7 "OfflineTotalBytes" offline_total_bytes,
    8 "OfflineTotalRecords" offline_total_records, 9 "RealtimeMigrationErrorMessage" realtime_migration_error_message,
    10 "RealtimeMigrationStatus" realtime_migration_status, 11 "SourceDatabaseName" source_database_name,
    12 "SourceDatasourceName" source_datasource_name, 13 "SourceSchemaName" source_schema_name,
    14 "SourceTableName" source_table_name, 15 "StructureMigrationErrorMessage" structure_migration_error_message,
    16 "StructureMigrationStatus" structure_migration_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIJobs {
    pub destination_data_source_type: Option<String>,
    pub migration_type: Option<String>,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_id: i64,
    pub source_data_source_type: Option<String>,
    pub spec_type: Option<String>,
}
operation! { ListDIJobs(project_id: i64) "ListDIJobs" -> ListDIJobsOutput {
    0 "DestinationDataSourceType" destination_data_source_type: String, 1 "MigrationType" migration_type: String,
    2 "Name" name: String, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "ProjectId" project_id,
    6 "SourceDataSourceType" source_data_source_type: String, 7 "SpecType" spec_type: String
} { method: "GET", } }
paged! { ListDIJobs: ListDIJobsDIJobs =
    Number "PageNumber", "PagingInfo.DIJobs" paging_info.di_jobs, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIJobsOutput {
    pub paging_info: Option<ListDIJobsPagingInfo>,
}
model! { ListDIJobsOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIJobsPagingInfo {
    pub di_jobs: Option<Vec<ListDIJobsDIJobs>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDIJobsPagingInfo {
    0 "DIJobs" di_jobs, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIJobsDIJobs {
    /// Deprecated.
    pub di_job_id: Option<i64>,
    pub destination_data_source_type: Option<String>,
    pub id: Option<i64>,
    pub job_name: Option<String>,
    pub job_status: Option<String>,
    pub migration_type: Option<String>,
    pub owner: Option<String>,
    pub project_id: Option<i64>,
    pub source_data_source_type: Option<String>,
}
model! { ListDIJobsDIJobs {
    0 "DIJobId" di_job_id, 1 "DestinationDataSourceType" destination_data_source_type, 2 "Id" id, 3 "JobName" job_name,
    4 "JobStatus" job_status, 5 "MigrationType" migration_type, 6 "Owner" owner, 7 "ProjectId" project_id,
    8 "SourceDataSourceType" source_data_source_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAssetTags {
    pub category: Option<String>,
    /// 1 to 128 characters.
    pub key: Option<String>,
    /// 1 to 200.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
}
operation! { ListDataAssetTags() "ListDataAssetTags" -> ListDataAssetTagsOutput {
    0 "Category" category: String, 1 "Key" key: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64
} { method: "GET", } }
paged! { ListDataAssetTags: ListDataAssetTagsDataAssetTags =
    Number "PageNumber", "PagingInfo.DataAssetTags" paging_info.data_asset_tags, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAssetTagsOutput {
    pub paging_info: Option<ListDataAssetTagsPagingInfo>,
}
model! { ListDataAssetTagsOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAssetTagsPagingInfo {
    pub data_asset_tags: Option<Vec<ListDataAssetTagsDataAssetTags>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDataAssetTagsPagingInfo {
    0 "DataAssetTags" data_asset_tags, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAssetTagsDataAssetTags {
    pub category: Option<String>,
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub description: Option<String>,
    pub key: Option<String>,
    pub managers: Option<Vec<String>>,
    pub modify_time: Option<i64>,
    pub modify_user: Option<String>,
    pub value_type: Option<String>,
    pub values: Option<Vec<String>>,
}
model! { ListDataAssetTagsDataAssetTags {
    0 "Category" category, 1 "CreateTime" create_time, 2 "CreateUser" create_user, 3 "Description" description,
    4 "Key" key, 5 "Managers" managers, 6 "ModifyTime" modify_time, 7 "ModifyUser" modify_user,
    8 "ValueType" value_type, 9 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAssets {
    pub asset_domain_id: Option<i64>,
    pub category_uuid: Option<String>,
    pub data_asset_ids: Option<Vec<String>>,
    pub data_asset_type: Option<String>,
    pub env_type: Option<String>,
    pub name: Option<String>,
    /// 1 to 200.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub project_id: Option<i64>,
    pub tags: Option<Vec<ListDataAssetsTags>>,
}
operation! { ListDataAssets() "ListDataAssets" -> ListDataAssetsOutput {
    0 "AssetDomainId" asset_domain_id: i64, 1 "CategoryUuid" category_uuid: String,
    2 "DataAssetIds" data_asset_ids: Vec<String>, 3 "DataAssetType" data_asset_type: String,
    4 "EnvType" env_type: String, 5 "Name" name: String, 6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64,
    8 "ProjectId" project_id: i64, 9 "Tags" tags: Vec<ListDataAssetsTags>
} [
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 9, location: Location::Default, style: Style::Json }
] { method: "GET", } }
paged! { ListDataAssets: ListDataAssetsDataAssets =
    Number "PageNumber", "PagingInfo.DataAssets" paging_info.data_assets, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAssetsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListDataAssetsTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAssetsOutput {
    pub paging_info: Option<ListDataAssetsPagingInfo>,
}
model! { ListDataAssetsOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAssetsPagingInfo {
    pub data_assets: Option<Vec<ListDataAssetsDataAssets>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDataAssetsPagingInfo {
    0 "DataAssets" data_assets, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAssetsDataAssets {
    pub asset_categories: Option<Vec<ListDataAssetsAssetCategories>>,
    pub data_asset_tag_mappings: Option<Vec<ListDataAssetsDataAssetTagMappings>>,
    pub env_type: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
    pub r#type: Option<String>,
}
model! { ListDataAssetsDataAssets {
    0 "AssetCategories" asset_categories, 1 "DataAssetTagMappings" data_asset_tag_mappings, 2 "EnvType" env_type,
    3 "Id" id, 4 "Name" name, 5 "ProjectId" project_id, 6 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAssetsAssetCategories {
    pub asset_domain_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { ListDataAssetsAssetCategories {
    0 "AssetDomainId" asset_domain_id, 1 "Id" id, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAssetsDataAssetTagMappings {
    pub auto_trace_enabled: Option<bool>,
    pub creator: Option<String>,
    pub data_asset_id: Option<String>,
    pub key: Option<String>,
    pub tag_source: Option<String>,
    pub value: Option<String>,
}
model! { ListDataAssetsDataAssetTagMappings {
    0 "AutoTraceEnabled" auto_trace_enabled, 1 "Creator" creator, 2 "DataAssetId" data_asset_id, 3 "Key" key,
    4 "TagSource" tag_source, 5 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityAlertRules {
    pub data_quality_scan_id: Option<i64>,
    /// At least 1.
    pub page_number: i64,
    /// 1 to 200.
    pub page_size: i64,
    pub project_id: i64,
    pub sort_by: Option<String>,
}
operation! { ListDataQualityAlertRules(page_number: i64, page_size: i64, project_id: i64)
    "ListDataQualityAlertRules" -> ListDataQualityAlertRulesOutput {
    0 "DataQualityScanId" data_quality_scan_id: i64, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "ProjectId" project_id, 4 "SortBy" sort_by: String
} }
paged! { ListDataQualityAlertRules: ListDataQualityAlertRulesDataQualityAlertRules =
    Number "PageNumber", "PageInfo.DataQualityAlertRules" page_info.data_quality_alert_rules, total "PageInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityAlertRulesOutput {
    pub page_info: Option<ListDataQualityAlertRulesPageInfo>,
}
model! { ListDataQualityAlertRulesOutput {
    0 "PageInfo" page_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityAlertRulesPageInfo {
    pub data_quality_alert_rules: Option<Vec<ListDataQualityAlertRulesDataQualityAlertRules>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDataQualityAlertRulesPageInfo {
    0 "DataQualityAlertRules" data_quality_alert_rules, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityAlertRulesDataQualityAlertRules {
    pub condition: Option<String>,
    pub id: Option<i64>,
    pub notification: Option<ListDataQualityAlertRulesNotification>,
    pub project_id: Option<i64>,
    pub target: Option<ListDataQualityAlertRulesTarget>,
}
model! { ListDataQualityAlertRulesDataQualityAlertRules {
    0 "Condition" condition, 1 "Id" id, 2 "Notification" notification, 3 "ProjectId" project_id, 4 "Target" target
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityAlertRulesNotification {
    pub channels: Option<Vec<String>>,
    pub receivers: Option<Vec<ListDataQualityAlertRulesReceivers>>,
}
model! { ListDataQualityAlertRulesNotification {
    0 "Channels" channels, 1 "Receivers" receivers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityAlertRulesReceivers {
    pub extension: Option<String>,
    pub receiver_type: Option<String>,
    pub receiver_values: Option<Vec<String>>,
}
model! { ListDataQualityAlertRulesReceivers {
    0 "Extension" extension, 1 "ReceiverType" receiver_type, 2 "ReceiverValues" receiver_values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityAlertRulesTarget {
    pub ids: Option<Vec<i64>>,
    pub r#type: Option<String>,
}
model! { ListDataQualityAlertRulesTarget {
    0 "Ids" ids, 1 "Type" r#type
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTaskInstances {
    pub bizdate_from: Option<String>,
    pub bizdate_to: Option<String>,
    pub create_time_from: Option<i64>,
    pub create_time_to: Option<i64>,
    pub data_quality_evaluation_task_id: Option<i64>,
    pub page_number: Option<i64>,
    /// 1 to 200.
    pub page_size: Option<i64>,
    pub project_id: Option<i64>,
    pub table_guid: Option<String>,
    pub trigger_client: Option<String>,
    pub trigger_client_id: Option<String>,
}
operation! { ListDataQualityEvaluationTaskInstances()
    "ListDataQualityEvaluationTaskInstances" -> ListDataQualityEvaluationTaskInstancesOutput {
    0 "BizdateFrom" bizdate_from: String, 1 "BizdateTo" bizdate_to: String, 2 "CreateTimeFrom" create_time_from: i64,
    3 "CreateTimeTo" create_time_to: i64, 4 "DataQualityEvaluationTaskId" data_quality_evaluation_task_id: i64,
    5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64, 7 "ProjectId" project_id: i64,
    8 "TableGuid" table_guid: String, 9 "TriggerClient" trigger_client: String,
    10 "TriggerClientId" trigger_client_id: String
} { method: "GET", } }
paged! { ListDataQualityEvaluationTaskInstances: ListDataQualityEvaluationTaskInstancesDataQualityEvaluationTaskInstances =
    Number "PageNumber", "PagingInfo.DataQualityEvaluationTaskInstances" paging_info.data_quality_evaluation_task_instances, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTaskInstancesOutput {
    pub paging_info: Option<ListDataQualityEvaluationTaskInstancesPagingInfo>,
}
model! { ListDataQualityEvaluationTaskInstancesOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct ListDataQualityEvaluationTaskInstancesPagingInfo {
    pub data_quality_evaluation_task_instances: Option<Vec<ListDataQualityEvaluationTaskInstancesDataQualityEvaluationTaskInstances>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDataQualityEvaluationTaskInstancesPagingInfo {
    0 "DataQualityEvaluationTaskInstances" data_quality_evaluation_task_instances, 1 "PageNumber" page_number,
    2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTaskInstancesDataQualityEvaluationTaskInstances {
    pub create_time: Option<i64>,
    pub finish_time: Option<i64>,
    pub id: Option<i64>,
    pub parameters: Option<String>,
    pub project_id: Option<i64>,
    pub status: Option<String>,
    pub task: Option<ListDataQualityEvaluationTaskInstancesTask>,
    pub trigger_context: Option<String>,
}
model! { ListDataQualityEvaluationTaskInstancesDataQualityEvaluationTaskInstances {
    0 "CreateTime" create_time, 1 "FinishTime" finish_time, 2 "Id" id, 3 "Parameters" parameters,
    4 "ProjectId" project_id, 5 "Status" status, 6 "Task" task, 7 "TriggerContext" trigger_context
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTaskInstancesTask {
    pub description: Option<String>,
    pub hooks: Option<Vec<ListDataQualityEvaluationTaskInstancesHooks>>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub notifications: Option<ListDataQualityEvaluationTaskInstancesNotifications>,
    pub project_id: Option<i64>,
    pub runtime_conf: Option<String>,
    pub target: Option<ListDataQualityEvaluationTaskInstancesTarget>,
    pub trigger: Option<ListDataQualityEvaluationTaskInstancesTrigger>,
}
model! { ListDataQualityEvaluationTaskInstancesTask {
    0 "Description" description, 1 "Hooks" hooks, 2 "Id" id, 3 "Name" name, 4 "Notifications" notifications,
    5 "ProjectId" project_id, 6 "RuntimeConf" runtime_conf, 7 "Target" target, 8 "Trigger" trigger
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTaskInstancesHooks {
    pub condition: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDataQualityEvaluationTaskInstancesHooks {
    0 "Condition" condition, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTaskInstancesNotifications {
    pub condition: Option<String>,
    pub notifications: Option<Vec<ListDataQualityEvaluationTaskInstancesNotificationsNotifications>>,
}
model! { ListDataQualityEvaluationTaskInstancesNotifications {
    0 "Condition" condition, 1 "Notifications" notifications
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTaskInstancesNotificationsNotifications {
    pub nofitication_receivers: Option<Vec<ListDataQualityEvaluationTaskInstancesNofiticationReceivers>>,
    pub notification_channels: Option<Vec<ListDataQualityEvaluationTaskInstancesNotificationChannels>>,
}
model! { ListDataQualityEvaluationTaskInstancesNotificationsNotifications {
    0 "NofiticationReceivers" nofitication_receivers, 1 "NotificationChannels" notification_channels
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTaskInstancesNofiticationReceivers {
    pub extension: Option<String>,
    pub receiver_type: Option<String>,
    pub receiver_values: Option<Vec<String>>,
}
model! { ListDataQualityEvaluationTaskInstancesNofiticationReceivers {
    0 "Extension" extension, 1 "ReceiverType" receiver_type, 2 "ReceiverValues" receiver_values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTaskInstancesNotificationChannels {
    pub channels: Option<Vec<String>>,
}
model! { ListDataQualityEvaluationTaskInstancesNotificationChannels {
    0 "Channels" channels
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTaskInstancesTarget {
    pub database_type: Option<String>,
    pub partition_spec: Option<String>,
    pub table_guid: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDataQualityEvaluationTaskInstancesTarget {
    0 "DatabaseType" database_type, 1 "PartitionSpec" partition_spec, 2 "TableGuid" table_guid, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTaskInstancesTrigger {
    pub task_ids: Option<Vec<i64>>,
    pub r#type: Option<String>,
}
model! { ListDataQualityEvaluationTaskInstancesTrigger {
    0 "TaskIds" task_ids, 1 "Type" r#type
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTasks {
    pub name: Option<String>,
    pub page_number: Option<i64>,
    /// 1 to 200.
    pub page_size: Option<i64>,
    pub project_id: Option<i64>,
    pub table_guid: Option<String>,
}
operation! { ListDataQualityEvaluationTasks() "ListDataQualityEvaluationTasks" -> ListDataQualityEvaluationTasksOutput {
    0 "Name" name: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "ProjectId" project_id: i64,
    4 "TableGuid" table_guid: String
} { method: "GET", } }
paged! { ListDataQualityEvaluationTasks: ListDataQualityEvaluationTasksDataQualityEvaluationTasks =
    Number "PageNumber", "PagingInfo.DataQualityEvaluationTasks" paging_info.data_quality_evaluation_tasks, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTasksOutput {
    pub paging_info: Option<ListDataQualityEvaluationTasksPagingInfo>,
}
model! { ListDataQualityEvaluationTasksOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTasksPagingInfo {
    pub data_quality_evaluation_tasks: Option<Vec<ListDataQualityEvaluationTasksDataQualityEvaluationTasks>>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { ListDataQualityEvaluationTasksPagingInfo {
    0 "DataQualityEvaluationTasks" data_quality_evaluation_tasks, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTasksDataQualityEvaluationTasks {
    pub data_source_id: Option<i64>,
    pub description: Option<String>,
    pub hooks: Option<Vec<ListDataQualityEvaluationTasksHooks>>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub notifications: Option<ListDataQualityEvaluationTasksNotifications>,
    pub project_id: Option<i64>,
    pub runtime_conf: Option<String>,
    pub target: Option<ListDataQualityEvaluationTasksTarget>,
    pub trigger: Option<ListDataQualityEvaluationTasksTrigger>,
}
model! { ListDataQualityEvaluationTasksDataQualityEvaluationTasks {
    0 "DataSourceId" data_source_id, 1 "Description" description, 2 "Hooks" hooks, 3 "Id" id, 4 "Name" name,
    5 "Notifications" notifications, 6 "ProjectId" project_id, 7 "RuntimeConf" runtime_conf, 8 "Target" target,
    9 "Trigger" trigger
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTasksHooks {
    pub condition: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDataQualityEvaluationTasksHooks {
    0 "Condition" condition, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTasksNotifications {
    pub condition: Option<String>,
    pub notifications: Option<Vec<ListDataQualityEvaluationTasksNotificationsNotifications>>,
}
model! { ListDataQualityEvaluationTasksNotifications {
    0 "Condition" condition, 1 "Notifications" notifications
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTasksNotificationsNotifications {
    pub notification_channels: Option<Vec<ListDataQualityEvaluationTasksNotificationChannels>>,
    pub notification_receivers: Option<Vec<ListDataQualityEvaluationTasksNotificationReceivers>>,
}
model! { ListDataQualityEvaluationTasksNotificationsNotifications {
    0 "NotificationChannels" notification_channels, 1 "NotificationReceivers" notification_receivers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTasksNotificationChannels {
    pub channels: Option<Vec<String>>,
}
model! { ListDataQualityEvaluationTasksNotificationChannels {
    0 "Channels" channels
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTasksNotificationReceivers {
    pub extension: Option<String>,
    pub receiver_type: Option<String>,
    pub receiver_values: Option<Vec<String>>,
}
model! { ListDataQualityEvaluationTasksNotificationReceivers {
    0 "Extension" extension, 1 "ReceiverType" receiver_type, 2 "ReceiverValues" receiver_values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTasksTarget {
    pub database_type: Option<String>,
    pub partition_spec: Option<String>,
    pub table_guid: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDataQualityEvaluationTasksTarget {
    0 "DatabaseType" database_type, 1 "PartitionSpec" partition_spec, 2 "TableGuid" table_guid, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTasksTrigger {
    pub task_ids: Option<Vec<i64>>,
    pub r#type: Option<String>,
}
model! { ListDataQualityEvaluationTasksTrigger {
    0 "TaskIds" task_ids, 1 "Type" r#type
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityResults {
    pub bizdate_from: Option<String>,
    pub bizdate_to: Option<String>,
    pub create_time_from: Option<i64>,
    pub create_time_to: Option<i64>,
    pub data_quality_evaluation_task_id: Option<i64>,
    pub data_quality_evaluation_task_instance_id: Option<i64>,
    pub data_quality_rule_id: Option<i64>,
    pub page_number: Option<i64>,
    /// 1 to 200.
    pub page_size: Option<i64>,
    pub project_id: Option<i64>,
}
operation! { ListDataQualityResults() "ListDataQualityResults" -> ListDataQualityResultsOutput {
    0 "BizdateFrom" bizdate_from: String, 1 "BizdateTo" bizdate_to: String, 2 "CreateTimeFrom" create_time_from: i64,
    3 "CreateTimeTo" create_time_to: i64, 4 "DataQualityEvaluationTaskId" data_quality_evaluation_task_id: i64,
    5 "DataQualityEvaluationTaskInstanceId" data_quality_evaluation_task_instance_id: i64,
    6 "DataQualityRuleId" data_quality_rule_id: i64, 7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64,
    9 "ProjectId" project_id: i64
} { method: "GET", } }
paged! { ListDataQualityResults: ListDataQualityResultsDataQualityResults =
    Number "PageNumber", "PagingInfo.DataQualityResults" paging_info.data_quality_results, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityResultsOutput {
    pub paging_info: Option<ListDataQualityResultsPagingInfo>,
}
model! { ListDataQualityResultsOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityResultsPagingInfo {
    pub data_quality_results: Option<Vec<ListDataQualityResultsDataQualityResults>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDataQualityResultsPagingInfo {
    0 "DataQualityResults" data_quality_results, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityResultsDataQualityResults {
    pub create_time: Option<i64>,
    pub details: Option<Vec<ListDataQualityResultsDetails>>,
    pub id: Option<i64>,
    pub rule: Option<ListDataQualityResultsRule>,
    pub sample: Option<String>,
    pub status: Option<String>,
    pub task_instance_id: Option<i64>,
}
model! { ListDataQualityResultsDataQualityResults {
    0 "CreateTime" create_time, 1 "Details" details, 2 "Id" id, 3 "Rule" rule, 4 "Sample" sample, 5 "Status" status,
    6 "TaskInstanceId" task_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityResultsDetails {
    pub checked_value: Option<String>,
    pub referenced_value: Option<String>,
    pub status: Option<String>,
}
model! { ListDataQualityResultsDetails {
    0 "CheckedValue" checked_value, 1 "ReferencedValue" referenced_value, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityResultsRule {
    pub checking_config: Option<ListDataQualityResultsCheckingConfig>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub error_handlers: Option<Vec<ListDataQualityResultsErrorHandlers>>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
    pub sampling_config: Option<ListDataQualityResultsSamplingConfig>,
    pub severity: Option<String>,
    pub target: Option<ListDataQualityResultsTarget>,
    pub template_code: Option<String>,
}
model! { ListDataQualityResultsRule {
    0 "CheckingConfig" checking_config, 1 "Description" description, 2 "Enabled" enabled,
    3 "ErrorHandlers" error_handlers, 4 "Id" id, 5 "Name" name, 6 "ProjectId" project_id,
    7 "SamplingConfig" sampling_config, 8 "Severity" severity, 9 "Target" target, 10 "TemplateCode" template_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityResultsCheckingConfig {
    pub referenced_samples_filter: Option<String>,
    pub thresholds: Option<ListDataQualityResultsThresholds>,
    pub r#type: Option<String>,
}
model! { ListDataQualityResultsCheckingConfig {
    0 "ReferencedSamplesFilter" referenced_samples_filter, 1 "Thresholds" thresholds, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityResultsThresholds {
    pub critical: Option<ListDataQualityResultsCritical>,
    pub expected: Option<ListDataQualityResultsExpected>,
    pub warned: Option<ListDataQualityResultsWarned>,
}
model! { ListDataQualityResultsThresholds {
    0 "Critical" critical, 1 "Expected" expected, 2 "Warned" warned
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityResultsCritical {
    pub expression: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { ListDataQualityResultsCritical {
    0 "Expression" expression, 1 "Operator" operator, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityResultsExpected {
    pub expression: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { ListDataQualityResultsExpected {
    0 "Expression" expression, 1 "Operator" operator, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityResultsWarned {
    pub expression: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { ListDataQualityResultsWarned {
    0 "Expression" expression, 1 "Operator" operator, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityResultsErrorHandlers {
    pub error_data_filter: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDataQualityResultsErrorHandlers {
    0 "ErrorDataFilter" error_data_filter, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityResultsSamplingConfig {
    pub metric: Option<String>,
    pub metric_parameters: Option<String>,
    pub sampling_filter: Option<String>,
    pub setting_config: Option<String>,
}
model! { ListDataQualityResultsSamplingConfig {
    0 "Metric" metric, 1 "MetricParameters" metric_parameters, 2 "SamplingFilter" sampling_filter,
    3 "SettingConfig" setting_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityResultsTarget {
    pub database_type: Option<String>,
    pub table_guid: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDataQualityResultsTarget {
    0 "DatabaseType" database_type, 1 "TableGuid" table_guid, 2 "Type" r#type
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityRuleTemplates {
    pub creation_source: Option<String>,
    pub directory_path: Option<String>,
    pub name: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 200.
    pub page_size: Option<i64>,
    pub project_id: i64,
}
operation! { ListDataQualityRuleTemplates(project_id: i64)
    "ListDataQualityRuleTemplates" -> ListDataQualityRuleTemplatesOutput {
    0 "CreationSource" creation_source: String, 1 "DirectoryPath" directory_path: String, 2 "Name" name: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "ProjectId" project_id
} { method: "GET", } }
paged! { ListDataQualityRuleTemplates: ListDataQualityRuleTemplatesDataQualityRuleTemplates =
    Number "PageNumber", "PagingInfo.DataQualityRuleTemplates" paging_info.data_quality_rule_templates, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityRuleTemplatesOutput {
    pub paging_info: Option<ListDataQualityRuleTemplatesPagingInfo>,
}
model! { ListDataQualityRuleTemplatesOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityRuleTemplatesPagingInfo {
    pub data_quality_rule_templates: Option<Vec<ListDataQualityRuleTemplatesDataQualityRuleTemplates>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDataQualityRuleTemplatesPagingInfo {
    0 "DataQualityRuleTemplates" data_quality_rule_templates, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityRuleTemplatesDataQualityRuleTemplates {
    pub checking_config: Option<ListDataQualityRuleTemplatesCheckingConfig>,
    pub code: Option<String>,
    pub directory_path: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
    pub sampling_config: Option<ListDataQualityRuleTemplatesSamplingConfig>,
    pub visible_scope: Option<String>,
}
model! { ListDataQualityRuleTemplatesDataQualityRuleTemplates {
    0 "CheckingConfig" checking_config, 1 "Code" code, 2 "DirectoryPath" directory_path, 3 "Name" name,
    4 "ProjectId" project_id, 5 "SamplingConfig" sampling_config, 6 "VisibleScope" visible_scope
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityRuleTemplatesCheckingConfig {
    pub referenced_samples_filter: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDataQualityRuleTemplatesCheckingConfig {
    0 "ReferencedSamplesFilter" referenced_samples_filter, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityRuleTemplatesSamplingConfig {
    pub metric: Option<String>,
    pub metric_parameters: Option<String>,
    pub setting_config: Option<String>,
}
model! { ListDataQualityRuleTemplatesSamplingConfig {
    0 "Metric" metric, 1 "MetricParameters" metric_parameters, 2 "SettingConfig" setting_config
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityRules {
    pub data_quality_evaluation_task_id: Option<i64>,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    /// 1 to 200.
    pub page_size: Option<i64>,
    pub project_id: Option<i64>,
    pub table_guid: Option<String>,
}
operation! { ListDataQualityRules() "ListDataQualityRules" -> ListDataQualityRulesOutput {
    0 "DataQualityEvaluationTaskId" data_quality_evaluation_task_id: i64, 1 "Name" name: String,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "ProjectId" project_id: i64,
    5 "TableGuid" table_guid: String
} { method: "GET", } }
paged! { ListDataQualityRules: ListDataQualityRulesDataQualityRules =
    Number "PageNumber", "PagingInfo.DataQualityRules" paging_info.data_quality_rules, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityRulesOutput {
    pub paging_info: Option<ListDataQualityRulesPagingInfo>,
}
model! { ListDataQualityRulesOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityRulesPagingInfo {
    pub data_quality_rules: Option<Vec<ListDataQualityRulesDataQualityRules>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDataQualityRulesPagingInfo {
    0 "DataQualityRules" data_quality_rules, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityRulesDataQualityRules {
    pub checking_config: Option<ListDataQualityRulesCheckingConfig>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub error_handlers: Option<Vec<ListDataQualityRulesErrorHandlers>>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
    pub sampling_config: Option<ListDataQualityRulesSamplingConfig>,
    pub severity: Option<String>,
    pub target: Option<ListDataQualityRulesTarget>,
    pub template_code: Option<String>,
}
model! { ListDataQualityRulesDataQualityRules {
    0 "CheckingConfig" checking_config, 1 "Description" description, 2 "Enabled" enabled,
    3 "ErrorHandlers" error_handlers, 4 "Id" id, 5 "Name" name, 6 "ProjectId" project_id,
    7 "SamplingConfig" sampling_config, 8 "Severity" severity, 9 "Target" target, 10 "TemplateCode" template_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityRulesCheckingConfig {
    pub referenced_samples_filter: Option<String>,
    pub thresholds: Option<ListDataQualityRulesThresholds>,
    pub r#type: Option<String>,
}
model! { ListDataQualityRulesCheckingConfig {
    0 "ReferencedSamplesFilter" referenced_samples_filter, 1 "Thresholds" thresholds, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityRulesThresholds {
    pub critical: Option<ListDataQualityRulesCritical>,
    pub expected: Option<ListDataQualityRulesExpected>,
    pub warned: Option<ListDataQualityRulesWarned>,
}
model! { ListDataQualityRulesThresholds {
    0 "Critical" critical, 1 "Expected" expected, 2 "Warned" warned
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityRulesCritical {
    pub expression: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { ListDataQualityRulesCritical {
    0 "Expression" expression, 1 "Operator" operator, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityRulesExpected {
    pub expression: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { ListDataQualityRulesExpected {
    0 "Expression" expression, 1 "Operator" operator, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityRulesWarned {
    pub expression: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { ListDataQualityRulesWarned {
    0 "Expression" expression, 1 "Operator" operator, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityRulesErrorHandlers {
    pub error_data_filter: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDataQualityRulesErrorHandlers {
    0 "ErrorDataFilter" error_data_filter, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityRulesSamplingConfig {
    pub metric: Option<String>,
    pub metric_parameters: Option<String>,
    pub sampling_filter: Option<String>,
    pub setting_config: Option<String>,
}
model! { ListDataQualityRulesSamplingConfig {
    0 "Metric" metric, 1 "MetricParameters" metric_parameters, 2 "SamplingFilter" sampling_filter,
    3 "SettingConfig" setting_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityRulesTarget {
    pub database_type: Option<String>,
    pub table_guid: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDataQualityRulesTarget {
    0 "DatabaseType" database_type, 1 "TableGuid" table_guid, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityScanRuns {
    pub create_time_from: Option<i64>,
    pub create_time_to: Option<i64>,
    pub data_quality_scan_id: Option<i64>,
    pub filter: Option<BTreeMap<String, Value>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_id: i64,
    pub sort_by: Option<String>,
    pub status: Option<String>,
}
operation! { ListDataQualityScanRuns(project_id: i64) "ListDataQualityScanRuns" -> ListDataQualityScanRunsOutput {
    0 "CreateTimeFrom" create_time_from: i64, 1 "CreateTimeTo" create_time_to: i64,
    2 "DataQualityScanId" data_quality_scan_id: i64, 3 "Filter" filter: BTreeMap<String, Value>,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "ProjectId" project_id, 7 "SortBy" sort_by: String,
    8 "Status" status: String
} [
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }
paged! { ListDataQualityScanRuns: ListDataQualityScanRunsDataQualityScanRuns =
    Number "PageNumber", "PageInfo.DataQualityScanRuns" page_info.data_quality_scan_runs, total "PageInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityScanRunsOutput {
    pub page_info: Option<ListDataQualityScanRunsPageInfo>,
}
model! { ListDataQualityScanRunsOutput {
    0 "PageInfo" page_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityScanRunsPageInfo {
    pub data_quality_scan_runs: Option<Vec<ListDataQualityScanRunsDataQualityScanRuns>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDataQualityScanRunsPageInfo {
    0 "DataQualityScanRuns" data_quality_scan_runs, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityScanRunsDataQualityScanRuns {
    pub create_time: Option<i64>,
    pub finish_time: Option<i64>,
    pub id: Option<i64>,
    pub parameters: Option<Vec<ListDataQualityScanRunsParameters>>,
    pub status: Option<String>,
}
model! { ListDataQualityScanRunsDataQualityScanRuns {
    0 "CreateTime" create_time, 1 "FinishTime" finish_time, 2 "Id" id, 3 "Parameters" parameters, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityScanRunsParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ListDataQualityScanRunsParameters {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityScans {
    pub name: Option<String>,
    /// 1 to 200.
    pub page_number: i64,
    pub page_size: i64,
    pub project_id: i64,
    pub sort_by: Option<String>,
    pub table: Option<String>,
}
operation! { ListDataQualityScans(page_number: i64, page_size: i64, project_id: i64)
    "ListDataQualityScans" -> ListDataQualityScansOutput {
    0 "Name" name: String, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "ProjectId" project_id,
    4 "SortBy" sort_by: String, 5 "Table" table: String
} }
paged! { ListDataQualityScans: ListDataQualityScansDataQualityScans =
    Number "PageNumber", "PageInfo.DataQualityScans" page_info.data_quality_scans, total "PageInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityScansOutput {
    pub page_info: Option<ListDataQualityScansPageInfo>,
}
model! { ListDataQualityScansOutput {
    0 "PageInfo" page_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityScansPageInfo {
    pub data_quality_scans: Option<Vec<ListDataQualityScansDataQualityScans>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDataQualityScansPageInfo {
    0 "DataQualityScans" data_quality_scans, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityScansDataQualityScans {
    pub compute_resource: Option<ListDataQualityScansComputeResource>,
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub description: Option<String>,
    pub hooks: Option<Vec<ListDataQualityScansHooks>>,
    pub id: Option<i64>,
    pub modify_time: Option<i64>,
    pub modify_user: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub parameters: Option<Vec<ListDataQualityScansParameters>>,
    pub project_id: Option<i64>,
    pub runtime_resource: Option<ListDataQualityScansRuntimeResource>,
    pub trigger: Option<ListDataQualityScansTrigger>,
}
model! { ListDataQualityScansDataQualityScans {
    0 "ComputeResource" compute_resource, 1 "CreateTime" create_time, 2 "CreateUser" create_user,
    3 "Description" description, 4 "Hooks" hooks, 5 "Id" id, 6 "ModifyTime" modify_time, 7 "ModifyUser" modify_user,
    8 "Name" name, 9 "Owner" owner, 10 "Parameters" parameters, 11 "ProjectId" project_id,
    12 "RuntimeResource" runtime_resource, 13 "Trigger" trigger
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityScansComputeResource {
    pub env_type: Option<String>,
    pub name: Option<String>,
    pub runtime: Option<ListDataQualityScansRuntime>,
}
model! { ListDataQualityScansComputeResource {
    0 "EnvType" env_type, 1 "Name" name, 2 "Runtime" runtime
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityScansRuntime {
    pub engine: Option<String>,
    pub hive_conf: Option<String>,
    pub spark_conf: Option<String>,
}
model! { ListDataQualityScansRuntime {
    0 "Engine" engine, 1 "HiveConf" hive_conf, 2 "SparkConf" spark_conf
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityScansHooks {
    pub condition: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDataQualityScansHooks {
    0 "Condition" condition, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityScansParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ListDataQualityScansParameters {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityScansRuntimeResource {
    pub cu: Option<f64>,
    pub id: Option<String>,
    pub image: Option<String>,
}
model! { ListDataQualityScansRuntimeResource {
    0 "Cu" cu, 1 "Id" id, 2 "Image" image
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityScansTrigger {
    pub task_ids: Option<Vec<i64>>,
    pub r#type: Option<String>,
}
model! { ListDataQualityScansTrigger {
    0 "TaskIds" task_ids, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityTemplates {
    pub catalog: Option<String>,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_id: Option<i64>,
}
operation! { ListDataQualityTemplates() "ListDataQualityTemplates" -> ListDataQualityTemplatesOutput {
    0 "Catalog" catalog: String, 1 "Name" name: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "ProjectId" project_id: i64
} }
paged! { ListDataQualityTemplates: ListDataQualityTemplatesDataQualityTemplates =
    Number "PageNumber", "PageInfo.DataQualityTemplates" page_info.data_quality_templates, total "PageInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityTemplatesOutput {
    pub page_info: Option<ListDataQualityTemplatesPageInfo>,
}
model! { ListDataQualityTemplatesOutput {
    0 "PageInfo" page_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityTemplatesPageInfo {
    pub data_quality_templates: Option<Vec<ListDataQualityTemplatesDataQualityTemplates>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDataQualityTemplatesPageInfo {
    0 "DataQualityTemplates" data_quality_templates, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityTemplatesDataQualityTemplates {
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub id: Option<String>,
    pub modify_time: Option<i64>,
    pub modify_user: Option<String>,
    pub owner: Option<String>,
    pub project_id: Option<i64>,
    pub spec: Option<String>,
}
model! { ListDataQualityTemplatesDataQualityTemplates {
    0 "CreateTime" create_time, 1 "CreateUser" create_user, 2 "Id" id, 3 "ModifyTime" modify_time,
    4 "ModifyUser" modify_user, 5 "Owner" owner, 6 "ProjectId" project_id, 7 "Spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceSharedRules {
    pub data_source_id: i64,
    pub target_project_id: Option<i64>,
}
operation! { ListDataSourceSharedRules(data_source_id: i64)
    "ListDataSourceSharedRules" -> ListDataSourceSharedRulesOutput {
    0 "DataSourceId" data_source_id, 1 "TargetProjectId" target_project_id: i64
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceSharedRulesOutput {
    pub data_source_shared_rules: Option<Vec<ListDataSourceSharedRulesDataSourceSharedRules>>,
}
model! { ListDataSourceSharedRulesOutput {
    0 "DataSourceSharedRules" data_source_shared_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceSharedRulesDataSourceSharedRules {
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub data_source_id: Option<i64>,
    pub env_type: Option<String>,
    pub id: Option<i64>,
    pub shared_data_source_name: Option<String>,
    pub shared_user: Option<String>,
    pub source_project_id: Option<i64>,
    pub target_project_id: Option<i64>,
}
model! { ListDataSourceSharedRulesDataSourceSharedRules {
    0 "CreateTime" create_time, 1 "CreateUser" create_user, 2 "DataSourceId" data_source_id, 3 "EnvType" env_type,
    4 "Id" id, 5 "SharedDataSourceName" shared_data_source_name, 6 "SharedUser" shared_user,
    7 "SourceProjectId" source_project_id, 8 "TargetProjectId" target_project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSources {
    pub env_type: Option<String>,
    pub name: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_id: i64,
    pub sort_by: Option<String>,
    pub tags: Option<String>,
    pub types: Option<Vec<String>>,
}
operation! { ListDataSources(project_id: i64) "ListDataSources" -> ListDataSourcesOutput {
    0 "EnvType" env_type: String, 1 "Name" name: String, 2 "Order" order: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "ProjectId" project_id, 6 "SortBy" sort_by: String, 7 "Tags" tags: String,
    8 "Types" types: Vec<String>
} [
    Mark { index: 8, location: Location::Default, style: Style::Simple }
] { method: "GET", } }
paged! { ListDataSources: ListDataSourcesDataSources =
    Number "PageNumber", "PagingInfo.DataSources" paging_info.data_sources, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourcesOutput {
    pub paging_info: Option<ListDataSourcesPagingInfo>,
}
model! { ListDataSourcesOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourcesPagingInfo {
    pub data_sources: Option<Vec<ListDataSourcesDataSources>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDataSourcesPagingInfo {
    0 "DataSources" data_sources, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourcesDataSources {
    pub data_source: Option<Vec<ListDataSourcesDataSource>>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDataSourcesDataSources {
    0 "DataSource" data_source, 1 "Name" name, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourcesDataSource {
    pub connection_properties: Option<Value>,
    pub connection_properties_mode: Option<String>,
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub modify_time: Option<i64>,
    pub modify_user: Option<String>,
    pub qualified_name: Option<String>,
}
model! { ListDataSourcesDataSource {
    0 "ConnectionProperties" connection_properties, 1 "ConnectionPropertiesMode" connection_properties_mode,
    2 "CreateTime" create_time, 3 "CreateUser" create_user, 4 "Description" description, 5 "Id" id,
    6 "ModifyTime" modify_time, 7 "ModifyUser" modify_user, 8 "QualifiedName" qualified_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabases {
    pub comment: Option<String>,
    pub name: Option<String>,
    pub order: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub parent_meta_entity_id: String,
    pub sort_by: Option<String>,
}
operation! { ListDatabases(parent_meta_entity_id: String) "ListDatabases" -> ListDatabasesOutput {
    0 "Comment" comment: String, 1 "Name" name: String, 2 "Order" order: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "ParentMetaEntityId" parent_meta_entity_id, 6 "SortBy" sort_by: String
} { method: "GET", } }
paged! { ListDatabases: Database =
    Number "PageNumber", "PagingInfo.Databases" paging_info.databases, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesOutput {
    pub paging_info: Option<ListDatabasesPagingInfo>,
    pub success: Option<bool>,
}
model! { ListDatabasesOutput {
    0 "PagingInfo" paging_info, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesPagingInfo {
    pub databases: Option<Vec<Database>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDatabasesPagingInfo {
    0 "Databases" databases, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetVersions {
    pub creator_id: Option<String>,
    pub dataset_id: String,
    pub order: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
}
operation! { ListDatasetVersions(dataset_id: String) "ListDatasetVersions" -> ListDatasetVersionsOutput {
    0 "CreatorId" creator_id: String, 1 "DatasetId" dataset_id, 2 "Order" order: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "SortBy" sort_by: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }
paged! { ListDatasetVersions: DatasetVersion =
    Number "PageNumber", "PagingInfo.DatasetVersions" paging_info.dataset_versions, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetVersionsOutput {
    pub paging_info: Option<ListDatasetVersionsPagingInfo>,
    pub success: Option<bool>,
}
model! { ListDatasetVersionsOutput {
    0 "PagingInfo" paging_info, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetVersionsPagingInfo {
    pub dataset_versions: Option<Vec<DatasetVersion>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDatasetVersionsPagingInfo {
    0 "DatasetVersions" dataset_versions, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasets {
    pub creator_id: Option<String>,
    pub data_type_list: Option<Vec<String>>,
    pub name: Option<String>,
    pub order: Option<String>,
    pub origin: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub project_id: Option<i64>,
    pub sort_by: Option<String>,
    pub storage_type_list: Option<Vec<String>>,
}
operation! { ListDatasets() "ListDatasets" -> ListDatasetsOutput {
    0 "CreatorId" creator_id: String, 1 "DataTypeList" data_type_list: Vec<String>, 2 "Name" name: String,
    3 "Order" order: String, 4 "Origin" origin: String, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64,
    7 "ProjectId" project_id: i64, 8 "SortBy" sort_by: String, 9 "StorageTypeList" storage_type_list: Vec<String>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Simple },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::Simple }
] }
paged! { ListDatasets: Dataset =
    Number "PageNumber", "PagingInfo.Datasets" paging_info.datasets, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetsOutput {
    pub paging_info: Option<ListDatasetsPagingInfo>,
    pub success: Option<bool>,
}
model! { ListDatasetsOutput {
    0 "PagingInfo" paging_info, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetsPagingInfo {
    pub datasets: Option<Vec<Dataset>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDatasetsPagingInfo {
    0 "Datasets" datasets, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeploymentPackageFiles {
    pub business_id: Option<i64>,
    pub change_type: Option<i64>,
    pub commit_from: Option<String>,
    pub commit_to: Option<String>,
    pub commit_user_id: Option<String>,
    pub file_ids: Option<Vec<String>>,
    pub file_name: Option<String>,
    pub file_type: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    pub project_id: i64,
    pub solution_id: Option<i64>,
}
operation! { ListDeploymentPackageFiles(project_id: i64)
    "ListDeploymentPackageFiles" -> ListDeploymentPackageFilesOutput {
    0 "BusinessId" business_id: i64, 1 "ChangeType" change_type: i64, 2 "CommitFrom" commit_from: String,
    3 "CommitTo" commit_to: String, 4 "CommitUserId" commit_user_id: String, 5 "FileIds" file_ids: Vec<String>,
    6 "FileName" file_name: String, 7 "FileType" file_type: i64, 8 "PageNumber" page_number: i64,
    9 "PageSize" page_size: i64, 10 "ProjectId" project_id, 11 "SolutionId" solution_id: i64
} [
    Mark { index: 5, location: Location::Default, style: Style::Json }
] }
paged! { ListDeploymentPackageFiles: ListDeploymentPackageFilesDeploymentPackageFiles =
    Number "PageNumber", "PagingInfo.DeploymentPackageFiles" paging_info.deployment_package_files, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeploymentPackageFilesOutput {
    pub paging_info: Option<ListDeploymentPackageFilesPagingInfo>,
}
model! { ListDeploymentPackageFilesOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeploymentPackageFilesPagingInfo {
    pub deployment_package_files: Option<Vec<ListDeploymentPackageFilesDeploymentPackageFiles>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDeploymentPackageFilesPagingInfo {
    0 "DeploymentPackageFiles" deployment_package_files, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeploymentPackageFilesDeploymentPackageFiles {
    pub change_type: Option<i64>,
    pub comment: Option<String>,
    pub commit_time: Option<String>,
    pub commit_user: Option<String>,
    pub commit_user_name: Option<String>,
    pub file_id: Option<i64>,
    pub file_name: Option<String>,
    pub file_type: Option<i64>,
    pub file_version: Option<i64>,
    pub id: Option<i64>,
    pub is_same_as_production_version: Option<bool>,
    pub node_configuration: Option<String>,
    pub node_id: Option<i64>,
    pub project_id: Option<i64>,
    pub smoke_test_status: Option<String>,
    pub status: Option<i64>,
    pub tenant_id: Option<i64>,
    pub use_type: Option<String>,
}
model! { ListDeploymentPackageFilesDeploymentPackageFiles {
    0 "ChangeType" change_type, 1 "Comment" comment, 2 "CommitTime" commit_time, 3 "CommitUser" commit_user,
    4 "CommitUserName" commit_user_name, 5 "FileId" file_id, 6 "FileName" file_name, 7 "FileType" file_type,
    8 "FileVersion" file_version, 9 "Id" id, 10 "IsSameAsProductionVersion" is_same_as_production_version,
    11 "NodeConfiguration" node_configuration, 12 "NodeId" node_id, 13 "ProjectId" project_id,
    14 "SmokeTestStatus" smoke_test_status, 15 "Status" status, 16 "TenantId" tenant_id, 17 "UseType" use_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeploymentPackages {
    pub creator: Option<String>,
    pub end_create_time: Option<i64>,
    pub end_execute_time: Option<i64>,
    pub executor: Option<String>,
    pub keyword: Option<String>,
    pub page_number: Option<i64>,
    /// At most 100.
    pub page_size: Option<i64>,
    pub project_id: Option<i64>,
    pub project_identifier: Option<String>,
    pub status: Option<i64>,
}
operation! { ListDeploymentPackages() "ListDeploymentPackages" -> ListDeploymentPackagesOutput {
    0 "Creator" creator: String, 1 "EndCreateTime" end_create_time: i64, 2 "EndExecuteTime" end_execute_time: i64,
    3 "Executor" executor: String, 4 "Keyword" keyword: String, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "ProjectId" project_id: i64, 8 "ProjectIdentifier" project_identifier: String,
    9 "Status" status: i64
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
] }
paged! { ListDeploymentPackages: ListDeploymentPackagesDeployments =
    Number "PageNumber", "Data.Deployments" data.deployments, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeploymentPackagesOutput {
    pub data: Option<ListDeploymentPackagesData>,
}
model! { ListDeploymentPackagesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeploymentPackagesData {
    pub deployments: Option<Vec<ListDeploymentPackagesDeployments>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDeploymentPackagesData {
    0 "Deployments" deployments, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeploymentPackagesDeployments {
    pub create_time: Option<i64>,
    pub creator: Option<String>,
    pub error_message: Option<String>,
    pub execute_time: Option<i64>,
    pub executor: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub status: Option<i64>,
}
model! { ListDeploymentPackagesDeployments {
    0 "CreateTime" create_time, 1 "Creator" creator, 2 "ErrorMessage" error_message, 3 "ExecuteTime" execute_time,
    4 "Executor" executor, 5 "Id" id, 6 "Name" name, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTaskInstances {
    pub id: i64,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListDownstreamTaskInstances(id: i64) "ListDownstreamTaskInstances" -> ListDownstreamTaskInstancesOutput {
    0 "Id" id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTaskInstancesOutput {
    pub paging_info: Option<ListDownstreamTaskInstancesPagingInfo>,
}
model! { ListDownstreamTaskInstancesOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTaskInstancesPagingInfo {
    pub downstream_task_instances: Option<Vec<ListDownstreamTaskInstancesDownstreamTaskInstances>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub task_instances: Option<Vec<ListDownstreamTaskInstancesTaskInstances>>,
    pub total_count: Option<i64>,
}
model! { ListDownstreamTaskInstancesPagingInfo {
    0 "DownstreamTaskInstances" downstream_task_instances, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TaskInstances" task_instances, 4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTaskInstancesDownstreamTaskInstances {
    pub dependency_type: Option<String>,
    pub task_instance: Option<ListDownstreamTaskInstancesTaskInstance>,
}
model! { ListDownstreamTaskInstancesDownstreamTaskInstances {
    0 "DependencyType" dependency_type, 1 "TaskInstance" task_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTaskInstancesTaskInstance {
    pub baseline_id: Option<i64>,
    pub bizdate: Option<i64>,
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub data_source: Option<ListDownstreamTaskInstancesDataSource>,
    pub description: Option<String>,
    pub env_type: Option<String>,
    pub finished_time: Option<i64>,
    pub id: Option<i64>,
    pub modify_time: Option<i64>,
    pub modify_user: Option<String>,
    pub owner: Option<String>,
    pub period_number: Option<i64>,
    pub priority: Option<i64>,
    pub project_id: Option<i64>,
    pub rerun_mode: Option<String>,
    pub run_number: Option<i64>,
    pub runtime: Option<ListDownstreamTaskInstancesRuntime>,
    pub runtime_resource: Option<ListDownstreamTaskInstancesRuntimeResource>,
    pub started_time: Option<i64>,
    pub status: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
    pub task_type: Option<String>,
    pub timeout: Option<i64>,
    pub trigger_recurrence: Option<String>,
    pub trigger_time: Option<i64>,
    pub trigger_type: Option<String>,
    pub workflow_id: Option<i64>,
    pub workflow_instance_id: Option<i64>,
    pub workflow_instance_type: Option<String>,
    pub workflow_name: Option<String>,
}
model! { ListDownstreamTaskInstancesTaskInstance {
    0 "BaselineId" baseline_id, 1 "Bizdate" bizdate, 2 "CreateTime" create_time, 3 "CreateUser" create_user,
    4 "DataSource" data_source, 5 "Description" description, 6 "EnvType" env_type, 7 "FinishedTime" finished_time,
    8 "Id" id, 9 "ModifyTime" modify_time, 10 "ModifyUser" modify_user, 11 "Owner" owner,
    12 "PeriodNumber" period_number, 13 "Priority" priority, 14 "ProjectId" project_id, 15 "RerunMode" rerun_mode,
    16 "RunNumber" run_number, 17 "Runtime" runtime, 18 "RuntimeResource" runtime_resource,
    19 "StartedTime" started_time, 20 "Status" status, 21 "TaskId" task_id, 22 "TaskName" task_name,
    23 "TaskType" task_type, 24 "Timeout" timeout, 25 "TriggerRecurrence" trigger_recurrence,
    26 "TriggerTime" trigger_time, 27 "TriggerType" trigger_type, 28 "WorkflowId" workflow_id,
    29 "WorkflowInstanceId" workflow_instance_id, 30 "WorkflowInstanceType" workflow_instance_type,
    31 "WorkflowName" workflow_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTaskInstancesDataSource {
    pub name: Option<String>,
}
model! { ListDownstreamTaskInstancesDataSource {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTaskInstancesRuntime {
    pub gateway: Option<String>,
    pub process_id: Option<String>,
}
model! { ListDownstreamTaskInstancesRuntime {
    0 "Gateway" gateway, 1 "ProcessId" process_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTaskInstancesRuntimeResource {
    pub cu: Option<String>,
    pub image: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { ListDownstreamTaskInstancesRuntimeResource {
    0 "Cu" cu, 1 "Image" image, 2 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTaskInstancesTaskInstances {
    pub baseline_id: Option<i64>,
    pub bizdate: Option<i64>,
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub data_source: Option<ListDownstreamTaskInstancesTaskInstancesDataSource>,
    pub description: Option<String>,
    pub env_type: Option<String>,
    pub finished_time: Option<i64>,
    pub id: Option<i64>,
    pub modify_time: Option<i64>,
    pub modify_user: Option<String>,
    pub owner: Option<String>,
    pub period_number: Option<i64>,
    pub priority: Option<i64>,
    /// Deprecated.
    pub project_env: Option<String>,
    pub project_id: Option<i64>,
    pub rerun_mode: Option<String>,
    pub run_number: Option<i64>,
    pub runtime: Option<ListDownstreamTaskInstancesTaskInstancesRuntime>,
    pub runtime_resource: Option<ListDownstreamTaskInstancesTaskInstancesRuntimeResource>,
    pub started_time: Option<i64>,
    pub status: Option<String>,
    pub step_type: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
    pub task_type: Option<String>,
    pub timeout: Option<i64>,
    pub trigger_recurrence: Option<String>,
    pub trigger_time: Option<i64>,
    pub trigger_type: Option<String>,
    pub workflow_id: Option<i64>,
    pub workflow_instance_id: Option<i64>,
    pub workflow_instance_type: Option<String>,
    pub workflow_name: Option<String>,
}
model! { ListDownstreamTaskInstancesTaskInstances {
    0 "BaselineId" baseline_id, 1 "Bizdate" bizdate, 2 "CreateTime" create_time, 3 "CreateUser" create_user,
    4 "DataSource" data_source, 5 "Description" description, 6 "EnvType" env_type, 7 "FinishedTime" finished_time,
    8 "Id" id, 9 "ModifyTime" modify_time, 10 "ModifyUser" modify_user, 11 "Owner" owner,
    12 "PeriodNumber" period_number, 13 "Priority" priority, 14 "ProjectEnv" project_env, 15 "ProjectId" project_id,
    16 "RerunMode" rerun_mode, 17 "RunNumber" run_number, 18 "Runtime" runtime, 19 "RuntimeResource" runtime_resource,
    20 "StartedTime" started_time, 21 "Status" status, 22 "StepType" step_type, 23 "TaskId" task_id,
    24 "TaskName" task_name, 25 "TaskType" task_type, 26 "Timeout" timeout, 27 "TriggerRecurrence" trigger_recurrence,
    28 "TriggerTime" trigger_time, 29 "TriggerType" trigger_type, 30 "WorkflowId" workflow_id,
    31 "WorkflowInstanceId" workflow_instance_id, 32 "WorkflowInstanceType" workflow_instance_type,
    33 "WorkflowName" workflow_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTaskInstancesTaskInstancesDataSource {
    pub name: Option<String>,
}
model! { ListDownstreamTaskInstancesTaskInstancesDataSource {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTaskInstancesTaskInstancesRuntime {
    pub gateway: Option<String>,
    pub process_id: Option<String>,
}
model! { ListDownstreamTaskInstancesTaskInstancesRuntime {
    0 "Gateway" gateway, 1 "ProcessId" process_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTaskInstancesTaskInstancesRuntimeResource {
    pub cu: Option<String>,
    pub image: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { ListDownstreamTaskInstancesTaskInstancesRuntimeResource {
    0 "Cu" cu, 1 "Image" image, 2 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTasks {
    pub id: i64,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_env: Option<String>,
}
operation! { ListDownstreamTasks(id: i64) "ListDownstreamTasks" -> ListDownstreamTasksOutput {
    0 "Id" id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "ProjectEnv" project_env: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTasksOutput {
    pub paging_info: Option<ListDownstreamTasksPagingInfo>,
}
model! { ListDownstreamTasksOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTasksPagingInfo {
    pub downstream_tasks: Option<Vec<ListDownstreamTasksDownstreamTasks>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tasks: Option<Vec<ListDownstreamTasksTasks>>,
    pub total_count: Option<i64>,
}
model! { ListDownstreamTasksPagingInfo {
    0 "DownstreamTasks" downstream_tasks, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "Tasks" tasks,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTasksDownstreamTasks {
    pub dependency_type: Option<String>,
    pub task: Option<ListDownstreamTasksTask>,
}
model! { ListDownstreamTasksDownstreamTasks {
    0 "DependencyType" dependency_type, 1 "Task" task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTasksTask {
    pub baseline_id: Option<i64>,
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub data_source: Option<ListDownstreamTasksDataSource>,
    pub description: Option<String>,
    pub env_type: Option<String>,
    pub id: Option<i64>,
    pub instance_mode: Option<String>,
    pub modify_time: Option<i64>,
    pub modify_user: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub priority: Option<i64>,
    pub project_id: Option<i64>,
    pub rerun_interval: Option<i64>,
    pub rerun_mode: Option<String>,
    pub rerun_times: Option<i64>,
    pub runtime_resource: Option<ListDownstreamTasksRuntimeResource>,
    pub timeout: Option<i64>,
    pub trigger: Option<ListDownstreamTasksTrigger>,
    pub r#type: Option<String>,
    pub workflow_id: Option<i64>,
}
model! { ListDownstreamTasksTask {
    0 "BaselineId" baseline_id, 1 "CreateTime" create_time, 2 "CreateUser" create_user, 3 "DataSource" data_source,
    4 "Description" description, 5 "EnvType" env_type, 6 "Id" id, 7 "InstanceMode" instance_mode,
    8 "ModifyTime" modify_time, 9 "ModifyUser" modify_user, 10 "Name" name, 11 "Owner" owner, 12 "Priority" priority,
    13 "ProjectId" project_id, 14 "RerunInterval" rerun_interval, 15 "RerunMode" rerun_mode,
    16 "RerunTimes" rerun_times, 17 "RuntimeResource" runtime_resource, 18 "Timeout" timeout, 19 "Trigger" trigger,
    20 "Type" r#type, 21 "WorkflowId" workflow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTasksDataSource {
    pub name: Option<String>,
}
model! { ListDownstreamTasksDataSource {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTasksRuntimeResource {
    pub cu: Option<String>,
    pub image: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { ListDownstreamTasksRuntimeResource {
    0 "Cu" cu, 1 "Image" image, 2 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTasksTrigger {
    pub cron: Option<String>,
    pub end_time: Option<String>,
    pub recurrence: Option<String>,
    pub start_time: Option<String>,
    pub timezone: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDownstreamTasksTrigger {
    0 "Cron" cron, 1 "EndTime" end_time, 2 "Recurrence" recurrence, 3 "StartTime" start_time, 4 "Timezone" timezone,
    5 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTasksTasks {
    pub baseline_id: Option<i64>,
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub data_source: Option<ListDownstreamTasksTasksDataSource>,
    pub description: Option<String>,
    pub env_type: Option<String>,
    pub id: Option<i64>,
    pub instance_mode: Option<String>,
    pub modify_time: Option<i64>,
    pub modify_user: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub priority: Option<i64>,
    /// Deprecated.
    pub project_env: Option<String>,
    pub project_id: Option<i64>,
    pub rerun_interval: Option<i64>,
    pub rerun_mode: Option<String>,
    pub rerun_times: Option<i64>,
    pub runtime_resource: Option<ListDownstreamTasksTasksRuntimeResource>,
    pub step_type: Option<String>,
    pub timeout: Option<i64>,
    pub trigger: Option<ListDownstreamTasksTasksTrigger>,
    pub r#type: Option<String>,
    pub workflow_id: Option<i64>,
}
model! { ListDownstreamTasksTasks {
    0 "BaselineId" baseline_id, 1 "CreateTime" create_time, 2 "CreateUser" create_user, 3 "DataSource" data_source,
    4 "Description" description, 5 "EnvType" env_type, 6 "Id" id, 7 "InstanceMode" instance_mode,
    8 "ModifyTime" modify_time, 9 "ModifyUser" modify_user, 10 "Name" name, 11 "Owner" owner, 12 "Priority" priority,
    13 "ProjectEnv" project_env, 14 "ProjectId" project_id, 15 "RerunInterval" rerun_interval,
    16 "RerunMode" rerun_mode, 17 "RerunTimes" rerun_times, 18 "RuntimeResource" runtime_resource,
    19 "StepType" step_type, 20 "Timeout" timeout, 21 "Trigger" trigger, 22 "Type" r#type, 23 "WorkflowId" workflow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTasksTasksDataSource {
    pub name: Option<String>,
}
model! { ListDownstreamTasksTasksDataSource {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTasksTasksRuntimeResource {
    pub cu: Option<String>,
    pub image: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { ListDownstreamTasksTasksRuntimeResource {
    0 "Cu" cu, 1 "Image" image, 2 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTasksTasksTrigger {
    pub cron: Option<String>,
    pub end_time: Option<String>,
    pub recurrence: Option<String>,
    pub start_time: Option<String>,
    pub timezone: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDownstreamTasksTasksTrigger {
    0 "Cron" cron, 1 "EndTime" end_time, 2 "Recurrence" recurrence, 3 "StartTime" start_time, 4 "Timezone" timezone,
    5 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntitiesInMetaCollection {
    pub entity_description: Option<String>,
    pub entity_name: Option<String>,
    pub entity_type: Option<String>,
    pub id: String,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
}
operation! { ListEntitiesInMetaCollection(id: String)
    "ListEntitiesInMetaCollection" -> ListEntitiesInMetaCollectionOutput {
    0 "EntityDescription" entity_description: String, 1 "EntityName" entity_name: String,
    2 "EntityType" entity_type: String, 3 "Id" id, 4 "Order" order: String, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "SortBy" sort_by: String
} { method: "GET", } }
paged! { ListEntitiesInMetaCollection: ListEntitiesInMetaCollectionEntities =
    Number "PageNumber", "PagingInfo.Entities" paging_info.entities, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntitiesInMetaCollectionOutput {
    pub paging_info: Option<ListEntitiesInMetaCollectionPagingInfo>,
}
model! { ListEntitiesInMetaCollectionOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntitiesInMetaCollectionPagingInfo {
    pub entities: Option<Vec<ListEntitiesInMetaCollectionEntities>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListEntitiesInMetaCollectionPagingInfo {
    0 "Entities" entities, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntitiesInMetaCollectionEntities {
    pub comment: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub modify_time: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListEntitiesInMetaCollectionEntities {
    0 "Comment" comment, 1 "CreateTime" create_time, 2 "Description" description, 3 "Id" id, 4 "ModifyTime" modify_time,
    5 "Name" name, 6 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFileVersions {
    pub file_id: i64,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 0 to 100.
    pub page_size: Option<i64>,
    pub project_id: Option<i64>,
    pub project_identifier: Option<String>,
}
operation! { ListFileVersions(file_id: i64) "ListFileVersions" -> ListFileVersionsOutput {
    0 "FileId" file_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "ProjectId" project_id: i64,
    4 "ProjectIdentifier" project_identifier: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }
paged! { ListFileVersions: ListFileVersionsFileVersions =
    Number "PageNumber", "Data.FileVersions" data.file_versions, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFileVersionsOutput {
    pub data: Option<ListFileVersionsData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ListFileVersionsOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFileVersionsData {
    pub file_versions: Option<Vec<ListFileVersionsFileVersions>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListFileVersionsData {
    0 "FileVersions" file_versions, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFileVersionsFileVersions {
    pub change_type: Option<String>,
    pub comment: Option<String>,
    pub commit_time: Option<i64>,
    pub commit_user: Option<String>,
    pub file_content: Option<String>,
    pub file_name: Option<String>,
    pub file_property_content: Option<String>,
    pub file_version: Option<i64>,
    pub is_current_prod: Option<bool>,
    pub node_content: Option<String>,
    pub node_id: Option<i64>,
    pub status: Option<String>,
    pub use_type: Option<String>,
}
model! { ListFileVersionsFileVersions {
    0 "ChangeType" change_type, 1 "Comment" comment, 2 "CommitTime" commit_time, 3 "CommitUser" commit_user,
    4 "FileContent" file_content, 5 "FileName" file_name, 6 "FilePropertyContent" file_property_content,
    7 "FileVersion" file_version, 8 "IsCurrentProd" is_current_prod, 9 "NodeContent" node_content, 10 "NodeId" node_id,
    11 "Status" status, 12 "UseType" use_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFiles {
    pub commit_status: Option<i64>,
    pub exact_file_name: Option<String>,
    pub file_folder_path: Option<String>,
    pub file_id_in: Option<String>,
    pub file_types: Option<String>,
    pub keyword: Option<String>,
    pub last_edit_user: Option<String>,
    pub need_absolute_folder_path: Option<bool>,
    pub need_content: Option<bool>,
    pub node_id: Option<i64>,
    pub owner: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 0 to 100.
    pub page_size: Option<i64>,
    pub project_id: Option<i64>,
    pub project_identifier: Option<String>,
    pub use_type: Option<String>,
}
operation! { ListFiles() "ListFiles" -> ListFilesOutput {
    0 "CommitStatus" commit_status: i64, 1 "ExactFileName" exact_file_name: String,
    2 "FileFolderPath" file_folder_path: String, 3 "FileIdIn" file_id_in: String, 4 "FileTypes" file_types: String,
    5 "Keyword" keyword: String, 6 "LastEditUser" last_edit_user: String,
    7 "NeedAbsoluteFolderPath" need_absolute_folder_path: bool, 8 "NeedContent" need_content: bool,
    9 "NodeId" node_id: i64, 10 "Owner" owner: String, 11 "PageNumber" page_number: i64, 12 "PageSize" page_size: i64,
    13 "ProjectId" project_id: i64, 14 "ProjectIdentifier" project_identifier: String, 15 "UseType" use_type: String
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
    Mark { index: 15, location: Location::Body, style: Style::None }
] }
paged! { ListFiles: ListFilesFiles = Number "PageNumber", "Data.Files" data.files, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilesOutput {
    pub data: Option<ListFilesData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ListFilesOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilesData {
    pub files: Option<Vec<ListFilesFiles>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListFilesData {
    0 "Files" files, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilesFiles {
    pub absolute_folder_path: Option<String>,
    pub auto_parsing: Option<bool>,
    pub biz_id: Option<i64>,
    pub business_id: Option<i64>,
    pub commit_status: Option<i64>,
    pub connection_name: Option<String>,
    pub content: Option<String>,
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub current_version: Option<i64>,
    pub file_description: Option<String>,
    pub file_folder_id: Option<String>,
    pub file_id: Option<i64>,
    pub file_name: Option<String>,
    pub file_type: Option<i64>,
    pub is_max_compute: Option<bool>,
    pub last_edit_time: Option<i64>,
    pub last_edit_user: Option<String>,
    pub node_id: Option<i64>,
    pub owner: Option<String>,
    pub parent_id: Option<i64>,
    pub use_type: Option<String>,
}
model! { ListFilesFiles {
    0 "AbsoluteFolderPath" absolute_folder_path, 1 "AutoParsing" auto_parsing, 2 "BizId" biz_id,
    3 "BusinessId" business_id, 4 "CommitStatus" commit_status, 5 "ConnectionName" connection_name, 6 "Content" content,
    7 "CreateTime" create_time, 8 "CreateUser" create_user, 9 "CurrentVersion" current_version,
    10 "FileDescription" file_description, 11 "FileFolderId" file_folder_id, 12 "FileId" file_id,
    13 "FileName" file_name, 14 "FileType" file_type, 15 "IsMaxCompute" is_max_compute,
    16 "LastEditTime" last_edit_time, 17 "LastEditUser" last_edit_user, 18 "NodeId" node_id, 19 "Owner" owner,
    20 "ParentId" parent_id, 21 "UseType" use_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFolders {
    /// At least 1.
    pub page_number: i64,
    /// 0 to 100.
    pub page_size: i64,
    pub parent_folder_path: String,
    pub project_id: Option<i64>,
    pub project_identifier: Option<String>,
}
operation! { ListFolders(page_number: i64, page_size: i64, parent_folder_path: String)
    "ListFolders" -> ListFoldersOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "ParentFolderPath" parent_folder_path,
    3 "ProjectId" project_id: i64, 4 "ProjectIdentifier" project_identifier: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }
paged! { ListFolders: ListFoldersFolders = Number "PageNumber", "Data.Folders" data.folders, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFoldersOutput {
    pub data: Option<ListFoldersData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ListFoldersOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFoldersData {
    pub folders: Option<Vec<ListFoldersFolders>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListFoldersData {
    0 "Folders" folders, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFoldersFolders {
    pub folder_id: Option<String>,
    pub folder_path: Option<String>,
}
model! { ListFoldersFolders {
    0 "FolderId" folder_id, 1 "FolderPath" folder_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctions {
    pub name: Option<String>,
    pub owner: Option<String>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    pub project_id: i64,
    pub r#type: Option<String>,
}
operation! { ListFunctions(project_id: i64) "ListFunctions" -> ListFunctionsOutput {
    0 "Name" name: String, 1 "Owner" owner: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "ProjectId" project_id, 5 "Type" r#type: String
} { method: "GET", } }
paged! { ListFunctions: ListFunctionsFunctions =
    Number "PageNumber", "PagingInfo.Functions" paging_info.functions, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionsOutput {
    pub paging_info: Option<ListFunctionsPagingInfo>,
}
model! { ListFunctionsOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionsPagingInfo {
    pub functions: Option<Vec<ListFunctionsFunctions>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListFunctionsPagingInfo {
    0 "Functions" functions, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionsFunctions {
    pub arm_resource: Option<String>,
    pub class_name: Option<String>,
    pub command_description: Option<String>,
    pub create_time: Option<i64>,
    pub data_source: Option<ListFunctionsDataSource>,
    pub database_name: Option<String>,
    pub description: Option<String>,
    pub embedded_code: Option<String>,
    pub embedded_code_type: Option<String>,
    pub embedded_resource_type: Option<String>,
    pub example_description: Option<String>,
    pub file_resource: Option<String>,
    pub id: Option<String>,
    pub modify_time: Option<i64>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub parameter_description: Option<String>,
    pub project_id: Option<i64>,
    pub return_value_description: Option<String>,
    pub runtime_resource: Option<ListFunctionsRuntimeResource>,
    pub script: Option<ListFunctionsScript>,
    pub r#type: Option<String>,
}
model! { ListFunctionsFunctions {
    0 "ArmResource" arm_resource, 1 "ClassName" class_name, 2 "CommandDescription" command_description,
    3 "CreateTime" create_time, 4 "DataSource" data_source, 5 "DatabaseName" database_name, 6 "Description" description,
    7 "EmbeddedCode" embedded_code, 8 "EmbeddedCodeType" embedded_code_type,
    9 "EmbeddedResourceType" embedded_resource_type, 10 "ExampleDescription" example_description,
    11 "FileResource" file_resource, 12 "Id" id, 13 "ModifyTime" modify_time, 14 "Name" name, 15 "Owner" owner,
    16 "ParameterDescription" parameter_description, 17 "ProjectId" project_id,
    18 "ReturnValueDescription" return_value_description, 19 "RuntimeResource" runtime_resource, 20 "Script" script,
    21 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionsDataSource {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListFunctionsDataSource {
    0 "Name" name, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionsRuntimeResource {
    pub resource_group_id: Option<String>,
}
model! { ListFunctionsRuntimeResource {
    0 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionsScript {
    pub id: Option<String>,
    pub path: Option<String>,
    pub runtime: Option<ListFunctionsRuntime>,
}
model! { ListFunctionsScript {
    0 "Id" id, 1 "Path" path, 2 "Runtime" runtime
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionsRuntime {
    pub command: Option<String>,
}
model! { ListFunctionsRuntime {
    0 "Command" command
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageAssociatedProjects {
    pub id: String,
}
operation! { ListImageAssociatedProjects(id: String)
    "ListImageAssociatedProjects" -> ListImageAssociatedProjectsOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageAssociatedProjectsOutput {
    pub data: Option<Vec<i64>>,
    pub success: Option<bool>,
}
model! { ListImageAssociatedProjectsOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageVersions {
    pub id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListImageVersions(id: String) "ListImageVersions" -> ListImageVersionsOutput {
    0 "Id" id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { ListImageVersions: ListImageVersionsImageVersions =
    Number "PageNumber", "PagingInfo.ImageVersions" paging_info.image_versions, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageVersionsOutput {
    pub paging_info: Option<ListImageVersionsPagingInfo>,
    pub success: Option<bool>,
}
model! { ListImageVersionsOutput {
    0 "PagingInfo" paging_info, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageVersionsPagingInfo {
    pub image_versions: Option<Vec<ListImageVersionsImageVersions>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListImageVersionsPagingInfo {
    0 "ImageVersions" image_versions, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageVersionsImageVersions {
    pub accessibility: Option<String>,
    pub acr_associated_vpc_id: Option<String>,
    pub acr_endpoint: Option<String>,
    pub acr_instance_id: Option<String>,
    pub build_config: Option<ListImageVersionsBuildConfig>,
    pub created_time: Option<i64>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub enable_sync_max_compute: Option<bool>,
    pub id: Option<String>,
    pub image_tag: Option<String>,
    pub image_uri: Option<String>,
    pub image_vpc_uri: Option<String>,
    pub is_default: Option<bool>,
    pub last_modified_time: Option<i64>,
    pub modifier: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub official: Option<bool>,
    pub provider_image_id: Option<String>,
    pub provider_type: Option<String>,
    pub publish_stage: Option<String>,
    pub repository_name: Option<String>,
    pub size: Option<String>,
    pub status: Option<String>,
    pub supported: Option<ListImageVersionsSupported>,
    pub version: Option<String>,
}
model! { ListImageVersionsImageVersions {
    0 "Accessibility" accessibility, 1 "AcrAssociatedVpcId" acr_associated_vpc_id, 2 "AcrEndpoint" acr_endpoint,
    3 "AcrInstanceId" acr_instance_id, 4 "BuildConfig" build_config, 5 "CreatedTime" created_time, 6 "Creator" creator,
    7 "Description" description, 8 "EnableSyncMaxCompute" enable_sync_max_compute, 9 "Id" id, 10 "ImageTag" image_tag,
    11 "ImageUri" image_uri, 12 "ImageVpcUri" image_vpc_uri, 13 "IsDefault" is_default,
    14 "LastModifiedTime" last_modified_time, 15 "Modifier" modifier, 16 "Name" name, 17 "Namespace" namespace,
    18 "Official" official, 19 "ProviderImageId" provider_image_id, 20 "ProviderType" provider_type,
    21 "PublishStage" publish_stage, 22 "RepositoryName" repository_name, 23 "Size" size, 24 "Status" status,
    25 "Supported" supported, 26 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageVersionsBuildConfig {
    pub build_type: Option<String>,
    pub package_installation_scripts: Option<Vec<ListImageVersionsPackageInstallationScripts>>,
}
model! { ListImageVersionsBuildConfig {
    0 "BuildType" build_type, 1 "PackageInstallationScripts" package_installation_scripts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageVersionsPackageInstallationScripts {
    pub content: Option<String>,
    pub r#type: Option<String>,
}
model! { ListImageVersionsPackageInstallationScripts {
    0 "Content" content, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageVersionsSupported {
    pub module: Option<String>,
    pub task_types: Option<Vec<String>>,
}
model! { ListImageVersionsSupported {
    0 "Module" module, 1 "TaskTypes" task_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImages {
    pub accessibility: Option<String>,
    pub name: Option<String>,
    pub official: Option<bool>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_ids: Option<Vec<i64>>,
    pub provider_types: Option<Vec<String>>,
    pub search_all: Option<bool>,
    pub sort_by: Option<String>,
    pub stages: Option<Vec<String>>,
    pub statuses: Option<Vec<String>>,
    pub supported_modules: Option<Vec<String>>,
    pub supported_task_types: Option<Vec<String>>,
}
operation! { ListImages() "ListImages" -> ListImagesOutput {
    0 "Accessibility" accessibility: String, 1 "Name" name: String, 2 "Official" official: bool,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "ProjectIds" project_ids: Vec<i64>,
    6 "ProviderTypes" provider_types: Vec<String>, 7 "SearchAll" search_all: bool, 8 "SortBy" sort_by: String,
    9 "Stages" stages: Vec<String>, 10 "Statuses" statuses: Vec<String>,
    11 "SupportedModules" supported_modules: Vec<String>, 12 "SupportedTaskTypes" supported_task_types: Vec<String>
} [
    Mark { index: 5, location: Location::Default, style: Style::Json },
    Mark { index: 6, location: Location::Default, style: Style::Json },
    Mark { index: 9, location: Location::Default, style: Style::Json },
    Mark { index: 10, location: Location::Default, style: Style::Json },
    Mark { index: 11, location: Location::Default, style: Style::Json },
    Mark { index: 12, location: Location::Default, style: Style::Json }
] }
paged! { ListImages: ListImagesImageList =
    Number "PageNumber", "PagingInfo.ImageList" paging_info.image_list, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesOutput {
    pub paging_info: Option<ListImagesPagingInfo>,
    pub success: Option<bool>,
}
model! { ListImagesOutput {
    0 "PagingInfo" paging_info, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesPagingInfo {
    pub image_list: Option<Vec<ListImagesImageList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListImagesPagingInfo {
    0 "ImageList" image_list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesImageList {
    pub accessibility: Option<String>,
    pub acr_associated_vpc_id: Option<String>,
    pub acr_endpoint: Option<String>,
    pub acr_instance_id: Option<String>,
    pub build_config: Option<ListImagesBuildConfig>,
    pub created_time: Option<i64>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub enable_sync_max_compute: Option<bool>,
    pub id: Option<String>,
    pub image_tag: Option<String>,
    pub image_uri: Option<String>,
    pub image_vpc_uri: Option<String>,
    pub is_default: Option<bool>,
    pub last_modified_time: Option<i64>,
    pub modifier: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub official: Option<bool>,
    pub provider_image_id: Option<String>,
    pub provider_type: Option<String>,
    pub publish_stage: Option<String>,
    pub repository_name: Option<String>,
    pub size: Option<String>,
    pub status: Option<String>,
    pub supported: Option<ListImagesSupported>,
    pub version: Option<String>,
}
model! { ListImagesImageList {
    0 "Accessibility" accessibility, 1 "AcrAssociatedVpcId" acr_associated_vpc_id, 2 "AcrEndpoint" acr_endpoint,
    3 "AcrInstanceId" acr_instance_id, 4 "BuildConfig" build_config, 5 "CreatedTime" created_time, 6 "Creator" creator,
    7 "Description" description, 8 "EnableSyncMaxCompute" enable_sync_max_compute, 9 "Id" id, 10 "ImageTag" image_tag,
    11 "ImageUri" image_uri, 12 "ImageVpcUri" image_vpc_uri, 13 "IsDefault" is_default,
    14 "LastModifiedTime" last_modified_time, 15 "Modifier" modifier, 16 "Name" name, 17 "Namespace" namespace,
    18 "Official" official, 19 "ProviderImageId" provider_image_id, 20 "ProviderType" provider_type,
    21 "PublishStage" publish_stage, 22 "RepositoryName" repository_name, 23 "Size" size, 24 "Status" status,
    25 "Supported" supported, 26 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesBuildConfig {
    pub build_type: Option<String>,
    pub package_installation_scripts: Option<Vec<ListImagesPackageInstallationScripts>>,
}
model! { ListImagesBuildConfig {
    0 "BuildType" build_type, 1 "PackageInstallationScripts" package_installation_scripts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesPackageInstallationScripts {
    pub content: Option<String>,
    pub r#type: Option<String>,
}
model! { ListImagesPackageInstallationScripts {
    0 "Content" content, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesSupported {
    pub module: Option<String>,
    pub task_types: Option<Vec<String>>,
}
model! { ListImagesSupported {
    0 "Module" module, 1 "TaskTypes" task_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLineageRelationships {
    pub dst_entity_id: String,
    pub dst_entity_name: Option<String>,
    pub order: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub src_entity_id: String,
    pub src_entity_name: Option<String>,
}
operation! { ListLineageRelationships(dst_entity_id: String, src_entity_id: String)
    "ListLineageRelationships" -> ListLineageRelationshipsOutput {
    0 "DstEntityId" dst_entity_id, 1 "DstEntityName" dst_entity_name: String, 2 "Order" order: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "SortBy" sort_by: String,
    6 "SrcEntityId" src_entity_id, 7 "SrcEntityName" src_entity_name: String
} { method: "GET", } }
paged! { ListLineageRelationships: LineageRelationship =
    Number "PageNumber", "PagingInfo.LineageRelationships" paging_info.lineage_relationships, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLineageRelationshipsOutput {
    pub paging_info: Option<ListLineageRelationshipsPagingInfo>,
    pub success: Option<bool>,
}
model! { ListLineageRelationshipsOutput {
    0 "PagingInfo" paging_info, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLineageRelationshipsPagingInfo {
    pub lineage_relationships: Option<Vec<LineageRelationship>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListLineageRelationshipsPagingInfo {
    0 "LineageRelationships" lineage_relationships, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLineages {
    pub dst_entity_id: Option<String>,
    pub dst_entity_name: Option<String>,
    pub need_attach_relationship: Option<bool>,
    pub order: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub recent_days: Option<i64>,
    pub sort_by: Option<String>,
    pub src_entity_id: Option<String>,
    pub src_entity_name: Option<String>,
}
operation! { ListLineages() "ListLineages" -> ListLineagesOutput {
    0 "DstEntityId" dst_entity_id: String, 1 "DstEntityName" dst_entity_name: String,
    2 "NeedAttachRelationship" need_attach_relationship: bool, 3 "Order" order: String, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "RecentDays" recent_days: i64, 7 "SortBy" sort_by: String,
    8 "SrcEntityId" src_entity_id: String, 9 "SrcEntityName" src_entity_name: String
} { method: "GET", } }
paged! { ListLineages: ListLineagesLineages =
    Number "PageNumber", "PagingInfo.Lineages" paging_info.lineages, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLineagesOutput {
    pub paging_info: Option<ListLineagesPagingInfo>,
    pub success: Option<bool>,
}
model! { ListLineagesOutput {
    0 "PagingInfo" paging_info, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLineagesPagingInfo {
    pub lineages: Option<Vec<ListLineagesLineages>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListLineagesPagingInfo {
    0 "Lineages" lineages, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLineagesLineages {
    pub dst_entity: Option<LineageEntity>,
    pub relationships: Option<Vec<LineageRelationship>>,
    pub src_entity: Option<LineageEntity>,
}
model! { ListLineagesLineages {
    0 "DstEntity" dst_entity, 1 "Relationships" relationships, 2 "SrcEntity" src_entity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMcpServers {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub q: Option<String>,
    pub visibility: Option<Vec<String>>,
}
operation! { ListMcpServers() "ListMcpServers" -> ListMcpServersOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "Q" q: String,
    3 "Visibility" visibility: Vec<String>
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json }
] }
paged! { ListMcpServers: ListMcpServersMcpServers =
    Token "NextToken", "PagingInfo.McpServers" paging_info.mcp_servers, next "PagingInfo.NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMcpServersOutput {
    pub paging_info: Option<ListMcpServersPagingInfo>,
}
model! { ListMcpServersOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMcpServersPagingInfo {
    pub max_results: Option<i64>,
    pub mcp_servers: Option<Vec<ListMcpServersMcpServers>>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListMcpServersPagingInfo {
    0 "MaxResults" max_results, 1 "McpServers" mcp_servers, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMcpServersMcpServers {
    pub config: Option<ListMcpServersConfig>,
    pub creator_id: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub modifier_id: Option<String>,
    pub name: Option<String>,
    pub visibility: Option<String>,
}
model! { ListMcpServersMcpServers {
    0 "Config" config, 1 "CreatorId" creator_id, 2 "GmtCreateTime" gmt_create_time,
    3 "GmtModifiedTime" gmt_modified_time, 4 "ModifierId" modifier_id, 5 "Name" name, 6 "Visibility" visibility
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMcpServersConfig {
    pub custom_headers: Option<BTreeMap<String, Value>>,
    pub transport: Option<String>,
    pub url: Option<String>,
}
model! { ListMcpServersConfig {
    0 "CustomHeaders" custom_headers, 1 "Transport" transport, 2 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMetaCollections {
    pub administrator: Option<String>,
    pub create_user: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub parent_id: Option<String>,
    pub sort_by: Option<String>,
    pub r#type: String,
}
operation! { ListMetaCollections(r#type: String) "ListMetaCollections" -> ListMetaCollectionsOutput {
    0 "Administrator" administrator: String, 1 "CreateUser" create_user: String, 2 "Description" description: String,
    3 "Name" name: String, 4 "Order" order: String, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64,
    7 "ParentId" parent_id: String, 8 "SortBy" sort_by: String, 9 "Type" r#type
} { method: "GET", } }
paged! { ListMetaCollections: ListMetaCollectionsMetaCollections =
    Number "PageNumber", "Data.MetaCollections" data.meta_collections, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMetaCollectionsOutput {
    pub data: Option<ListMetaCollectionsData>,
}
model! { ListMetaCollectionsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMetaCollectionsData {
    pub meta_collections: Option<Vec<ListMetaCollectionsMetaCollections>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListMetaCollectionsData {
    0 "MetaCollections" meta_collections, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMetaCollectionsMetaCollections {
    pub administrators: Option<Vec<String>>,
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub modify_time: Option<i64>,
    pub name: Option<String>,
    pub parent_id: Option<String>,
    pub r#type: Option<String>,
}
model! { ListMetaCollectionsMetaCollections {
    0 "Administrators" administrators, 1 "CreateTime" create_time, 2 "CreateUser" create_user,
    3 "Description" description, 4 "Id" id, 5 "ModifyTime" modify_time, 6 "Name" name, 7 "ParentId" parent_id,
    8 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMetaEntities {
    pub attribute_filters: Option<Vec<ListMetaEntitiesAttributeFilters>>,
    pub comment: Option<String>,
    pub custom_attribute_filters: Option<Vec<ListMetaEntitiesCustomAttributeFilters>>,
    pub entity_type: String,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub order: Option<String>,
    pub sort_by: Option<String>,
}
operation! { ListMetaEntities(entity_type: String) "ListMetaEntities" -> ListMetaEntitiesOutput {
    0 "AttributeFilters" attribute_filters: Vec<ListMetaEntitiesAttributeFilters>, 1 "Comment" comment: String,
    2 "CustomAttributeFilters" custom_attribute_filters: Vec<ListMetaEntitiesCustomAttributeFilters>,
    3 "EntityType" entity_type, 4 "MaxResults" max_results: i64, 5 "Name" name: String,
    6 "NextToken" next_token: String, 7 "Order" order: String, 8 "SortBy" sort_by: String
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] }
paged! { ListMetaEntities: MetaEntity =
    Token "NextToken", "PagingInfo.MetaEntities" paging_info.meta_entities, next "PagingInfo.NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMetaEntitiesAttributeFilters {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { ListMetaEntitiesAttributeFilters(key: String) {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMetaEntitiesCustomAttributeFilters {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { ListMetaEntitiesCustomAttributeFilters(key: String) {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMetaEntitiesOutput {
    pub paging_info: Option<ListMetaEntitiesPagingInfo>,
    pub success: Option<bool>,
}
model! { ListMetaEntitiesOutput {
    0 "PagingInfo" paging_info, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMetaEntitiesPagingInfo {
    pub max_results: Option<i64>,
    pub meta_entities: Option<Vec<MetaEntity>>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListMetaEntitiesPagingInfo {
    0 "MaxResults" max_results, 1 "MetaEntities" meta_entities, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMetaEntityDefs {
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub extend: Option<String>,
    pub order: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
}
operation! { ListMetaEntityDefs() "ListMetaEntityDefs" -> ListMetaEntityDefsOutput {
    0 "Description" description: String, 1 "DisplayName" display_name: String, 2 "Extend" extend: String,
    3 "Order" order: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "SortBy" sort_by: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }
paged! { ListMetaEntityDefs: MetaEntityDef =
    Number "PageNumber", "PagingInfo.MetaEntityDefs" paging_info.meta_entity_defs, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMetaEntityDefsOutput {
    pub paging_info: Option<ListMetaEntityDefsPagingInfo>,
    pub success: Option<bool>,
}
model! { ListMetaEntityDefsOutput {
    0 "PagingInfo" paging_info, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMetaEntityDefsPagingInfo {
    pub meta_entity_defs: Option<Vec<MetaEntityDef>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListMetaEntityDefsPagingInfo {
    0 "MetaEntityDefs" meta_entity_defs, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMyApplications {
    pub def_schema: String,
    pub end_time: i64,
    pub next_token: Option<String>,
    /// At most 50.
    pub page_size: Option<i64>,
    pub resource: Option<ListMyApplicationsResource>,
    pub resource_type: Vec<String>,
    pub start_time: i64,
    pub statuses: Option<Vec<String>>,
}
operation! { ListMyApplications(def_schema: String, end_time: i64, resource_type: Vec<String>, start_time: i64)
    "ListMyApplications" -> ListMyApplicationsOutput {
    0 "DefSchema" def_schema, 1 "EndTime" end_time, 2 "NextToken" next_token: String, 3 "PageSize" page_size: i64,
    4 "Resource" resource: ListMyApplicationsResource, 5 "ResourceType" resource_type, 6 "StartTime" start_time,
    7 "Statuses" statuses: Vec<String>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::Json },
    Mark { index: 5, location: Location::Body, style: Style::Json },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::Json }
] }
paged! { ListMyApplications: ListMyApplicationsDataData =
    Token "NextToken", "Data.Data" data.data, next "Data.NextToken", more "Data.HasMore"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMyApplicationsResource {
    pub def_schema: Option<String>,
    pub def_version: Option<String>,
    pub meta_data: Option<BTreeMap<String, Value>>,
}
input! { ListMyApplicationsResource() {
    0 "DefSchema" def_schema: String, 1 "DefVersion" def_version: String,
    2 "MetaData" meta_data: BTreeMap<String, Value>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMyApplicationsOutput {
    pub data: Option<ListMyApplicationsData>,
}
model! { ListMyApplicationsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMyApplicationsData {
    pub data: Option<Vec<ListMyApplicationsDataData>>,
    pub has_more: Option<bool>,
    pub next_token: Option<String>,
    pub page_size: Option<i64>,
}
model! { ListMyApplicationsData {
    0 "Data" data, 1 "HasMore" has_more, 2 "NextToken" next_token, 3 "PageSize" page_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMyApplicationsDataData {
    pub application_time: Option<i64>,
    pub contents: Option<Vec<ListMyApplicationsContents>>,
    pub def_schema: Option<String>,
    pub process_instance_id: Option<String>,
    pub reason: Option<String>,
    pub status: Option<String>,
}
model! { ListMyApplicationsDataData {
    0 "ApplicationTime" application_time, 1 "Contents" contents, 2 "DefSchema" def_schema,
    3 "ProcessInstanceId" process_instance_id, 4 "Reason" reason, 5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMyApplicationsContents {
    pub access_types: Option<Vec<String>>,
    pub auth_method: Option<String>,
    pub create_time: Option<i64>,
    pub def_schema: Option<String>,
    pub expiration_time: Option<i64>,
    pub final_access_types: Option<Vec<String>>,
    pub grantee: Option<ListMyApplicationsGrantee>,
    pub id: Option<String>,
    pub process_instance_id: Option<String>,
    pub resource: Option<ListMyApplicationsContentsResource>,
    pub resource_name: Option<String>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListMyApplicationsContents {
    0 "AccessTypes" access_types, 1 "AuthMethod" auth_method, 2 "CreateTime" create_time, 3 "DefSchema" def_schema,
    4 "ExpirationTime" expiration_time, 5 "FinalAccessTypes" final_access_types, 6 "Grantee" grantee, 7 "Id" id,
    8 "ProcessInstanceId" process_instance_id, 9 "Resource" resource, 10 "ResourceName" resource_name,
    11 "Status" status, 12 "TenantId" tenant_id, 13 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMyApplicationsGrantee {
    pub principal_id: Option<String>,
    pub principal_type: Option<String>,
}
model! { ListMyApplicationsGrantee {
    0 "PrincipalId" principal_id, 1 "PrincipalType" principal_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMyApplicationsContentsResource {
    pub def_schema: Option<String>,
    pub def_version: Option<String>,
    pub meta_data: Option<BTreeMap<String, Value>>,
}
model! { ListMyApplicationsContentsResource {
    0 "DefSchema" def_schema, 1 "DefVersion" def_version, 2 "MetaData" meta_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMyRelatedApprovals {
    pub access_types: Option<Vec<String>>,
    pub def_schema: String,
    pub end_time: Option<i64>,
    pub grantee: Option<ListMyRelatedApprovalsGrantee>,
    pub next_token: Option<String>,
    /// At most 50.
    pub page_size: Option<i64>,
    pub resource: Option<ListMyRelatedApprovalsResource>,
    pub resource_type: Vec<String>,
    pub start_time: Option<i64>,
    pub statuses: Option<Vec<String>>,
}
operation! { ListMyRelatedApprovals(def_schema: String, resource_type: Vec<String>)
    "ListMyRelatedApprovals" -> ListMyRelatedApprovalsOutput {
    0 "AccessTypes" access_types: Vec<String>, 1 "DefSchema" def_schema, 2 "EndTime" end_time: i64,
    3 "Grantee" grantee: ListMyRelatedApprovalsGrantee, 4 "NextToken" next_token: String, 5 "PageSize" page_size: i64,
    6 "Resource" resource: ListMyRelatedApprovalsResource, 7 "ResourceType" resource_type,
    8 "StartTime" start_time: i64, 9 "Statuses" statuses: Vec<String>
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::Json },
    Mark { index: 7, location: Location::Body, style: Style::Json },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::Json }
] }
paged! { ListMyRelatedApprovals: ListMyRelatedApprovalsDataData =
    Token "NextToken", "Data.Data" data.data, next "Data.NextToken", more "Data.HasMore"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMyRelatedApprovalsGrantee {
    pub principal_id: Option<String>,
    pub principal_type: Option<String>,
}
input! { ListMyRelatedApprovalsGrantee() {
    0 "PrincipalId" principal_id: String, 1 "PrincipalType" principal_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMyRelatedApprovalsResource {
    pub def_schema: Option<String>,
    pub def_version: Option<String>,
    pub meta_data: Option<BTreeMap<String, Value>>,
}
input! { ListMyRelatedApprovalsResource() {
    0 "DefSchema" def_schema: String, 1 "DefVersion" def_version: String,
    2 "MetaData" meta_data: BTreeMap<String, Value>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMyRelatedApprovalsOutput {
    pub data: Option<ListMyRelatedApprovalsData>,
}
model! { ListMyRelatedApprovalsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMyRelatedApprovalsData {
    pub data: Option<Vec<ListMyRelatedApprovalsDataData>>,
    pub has_more: Option<bool>,
    pub next_token: Option<String>,
    pub page_size: Option<i64>,
}
model! { ListMyRelatedApprovalsData {
    0 "Data" data, 1 "HasMore" has_more, 2 "NextToken" next_token, 3 "PageSize" page_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMyRelatedApprovalsDataData {
    pub application_time: Option<i64>,
    pub contents: Option<Vec<ListMyRelatedApprovalsContents>>,
    pub def_schema: Option<String>,
    pub process_instance_id: Option<String>,
    pub reason: Option<String>,
    pub status: Option<String>,
}
model! { ListMyRelatedApprovalsDataData {
    0 "ApplicationTime" application_time, 1 "Contents" contents, 2 "DefSchema" def_schema,
    3 "ProcessInstanceId" process_instance_id, 4 "Reason" reason, 5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMyRelatedApprovalsContents {
    pub access_types: Option<Vec<String>>,
    pub auth_method: Option<String>,
    pub create_time: Option<i64>,
    pub def_schema: Option<String>,
    pub expiration_time: Option<i64>,
    pub final_access_types: Option<Vec<String>>,
    pub grantee: Option<ListMyRelatedApprovalsContentsGrantee>,
    pub id: Option<String>,
    pub process_instance_id: Option<String>,
    pub resource: Option<ListMyRelatedApprovalsContentsResource>,
    pub resource_name: Option<String>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListMyRelatedApprovalsContents {
    0 "AccessTypes" access_types, 1 "AuthMethod" auth_method, 2 "CreateTime" create_time, 3 "DefSchema" def_schema,
    4 "ExpirationTime" expiration_time, 5 "FinalAccessTypes" final_access_types, 6 "Grantee" grantee, 7 "Id" id,
    8 "ProcessInstanceId" process_instance_id, 9 "Resource" resource, 10 "ResourceName" resource_name,
    11 "Status" status, 12 "TenantId" tenant_id, 13 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMyRelatedApprovalsContentsGrantee {
    pub principal_id: Option<String>,
    pub principal_type: Option<String>,
}
model! { ListMyRelatedApprovalsContentsGrantee {
    0 "PrincipalId" principal_id, 1 "PrincipalType" principal_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMyRelatedApprovalsContentsResource {
    pub def_schema: Option<String>,
    pub def_version: Option<String>,
    pub meta_data: Option<BTreeMap<String, Value>>,
}
model! { ListMyRelatedApprovalsContentsResource {
    0 "DefSchema" def_schema, 1 "DefVersion" def_version, 2 "MetaData" meta_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworks {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_id: String,
    pub sort_by: Option<String>,
}
operation! { ListNetworks(resource_group_id: String) "ListNetworks" -> ListNetworksOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "ResourceGroupId" resource_group_id,
    3 "SortBy" sort_by: String
} { method: "GET", } }
paged! { ListNetworks: ListNetworksNetworkList =
    Number "PageNumber", "PagingInfo.NetworkList" paging_info.network_list, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworksOutput {
    pub paging_info: Option<ListNetworksPagingInfo>,
    pub success: Option<bool>,
}
model! { ListNetworksOutput {
    0 "PagingInfo" paging_info, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworksPagingInfo {
    pub network_list: Option<Vec<ListNetworksNetworkList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListNetworksPagingInfo {
    0 "NetworkList" network_list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworksNetworkList {
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub security_group_id: Option<String>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { ListNetworksNetworkList {
    0 "CreateTime" create_time, 1 "CreateUser" create_user, 2 "Id" id, 3 "ResourceGroupId" resource_group_id,
    4 "SecurityGroupId" security_group_id, 5 "Status" status, 6 "VpcId" vpc_id, 7 "VswitchId" vswitch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDependencies {
    pub id: String,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    pub project_id: i64,
}
operation! { ListNodeDependencies(id: String, project_id: i64) "ListNodeDependencies" -> ListNodeDependenciesOutput {
    0 "Id" id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "ProjectId" project_id
} { method: "GET", } }
paged! { ListNodeDependencies: ListNodeDependenciesNodes =
    Number "PageNumber", "PagingInfo.Nodes" paging_info.nodes, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDependenciesOutput {
    pub paging_info: Option<ListNodeDependenciesPagingInfo>,
}
model! { ListNodeDependenciesOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDependenciesPagingInfo {
    pub nodes: Option<Vec<ListNodeDependenciesNodes>>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { ListNodeDependenciesPagingInfo {
    0 "Nodes" nodes, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDependenciesNodes {
    pub create_time: Option<i64>,
    pub data_source: Option<ListNodeDependenciesDataSource>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub inputs: Option<ListNodeDependenciesInputs>,
    pub modify_time: Option<i64>,
    pub name: Option<String>,
    pub outputs: Option<ListNodeDependenciesOutputs>,
    pub owner: Option<String>,
    pub project_id: Option<i64>,
    pub recurrence: Option<String>,
    pub runtime_resource: Option<ListNodeDependenciesRuntimeResource>,
    pub script: Option<ListNodeDependenciesScript>,
    pub strategy: Option<ListNodeDependenciesStrategy>,
    pub tags: Option<Vec<ListNodeDependenciesTags>>,
    pub task_id: Option<i64>,
    pub trigger: Option<ListNodeDependenciesTrigger>,
}
model! { ListNodeDependenciesNodes {
    0 "CreateTime" create_time, 1 "DataSource" data_source, 2 "Description" description, 3 "Id" id, 4 "Inputs" inputs,
    5 "ModifyTime" modify_time, 6 "Name" name, 7 "Outputs" outputs, 8 "Owner" owner, 9 "ProjectId" project_id,
    10 "Recurrence" recurrence, 11 "RuntimeResource" runtime_resource, 12 "Script" script, 13 "Strategy" strategy,
    14 "Tags" tags, 15 "TaskId" task_id, 16 "Trigger" trigger
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDependenciesDataSource {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListNodeDependenciesDataSource {
    0 "Name" name, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDependenciesInputs {
    pub node_outputs: Option<Vec<ListNodeDependenciesNodeOutputs>>,
    pub tables: Option<Vec<ListNodeDependenciesTables>>,
    pub variables: Option<Vec<ListNodeDependenciesVariables>>,
}
model! { ListNodeDependenciesInputs {
    0 "NodeOutputs" node_outputs, 1 "Tables" tables, 2 "Variables" variables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDependenciesNodeOutputs {
    pub data: Option<String>,
    pub ref_table_name: Option<String>,
}
model! { ListNodeDependenciesNodeOutputs {
    0 "Data" data, 1 "RefTableName" ref_table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDependenciesTables {
    pub guid: Option<String>,
}
model! { ListNodeDependenciesTables {
    0 "Guid" guid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDependenciesVariables {
    pub artifact_type: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub node: Option<ListNodeDependenciesNode>,
    pub scope: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { ListNodeDependenciesVariables {
    0 "ArtifactType" artifact_type, 1 "Id" id, 2 "Name" name, 3 "Node" node, 4 "Scope" scope, 5 "Type" r#type,
    6 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDependenciesNode {
    pub output: Option<String>,
}
model! { ListNodeDependenciesNode {
    0 "Output" output
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDependenciesOutputs {
    pub node_outputs: Option<Vec<ListNodeDependenciesOutputsNodeOutputs>>,
    pub tables: Option<Vec<ListNodeDependenciesOutputsTables>>,
    pub variables: Option<Vec<ListNodeDependenciesOutputsVariables>>,
}
model! { ListNodeDependenciesOutputs {
    0 "NodeOutputs" node_outputs, 1 "Tables" tables, 2 "Variables" variables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDependenciesOutputsNodeOutputs {
    pub data: Option<String>,
    pub ref_table_name: Option<String>,
}
model! { ListNodeDependenciesOutputsNodeOutputs {
    0 "Data" data, 1 "RefTableName" ref_table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDependenciesOutputsTables {
    pub guid: Option<String>,
}
model! { ListNodeDependenciesOutputsTables {
    0 "Guid" guid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDependenciesOutputsVariables {
    pub artifact_type: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub node: Option<ListNodeDependenciesVariablesNode>,
    pub scope: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { ListNodeDependenciesOutputsVariables {
    0 "ArtifactType" artifact_type, 1 "Id" id, 2 "Name" name, 3 "Node" node, 4 "Scope" scope, 5 "Type" r#type,
    6 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDependenciesVariablesNode {
    pub output: Option<String>,
}
model! { ListNodeDependenciesVariablesNode {
    0 "Output" output
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDependenciesRuntimeResource {
    pub resource_group_id: Option<String>,
}
model! { ListNodeDependenciesRuntimeResource {
    0 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDependenciesScript {
    pub id: Option<String>,
    pub path: Option<String>,
    pub runtime: Option<ListNodeDependenciesRuntime>,
}
model! { ListNodeDependenciesScript {
    0 "Id" id, 1 "Path" path, 2 "Runtime" runtime
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDependenciesRuntime {
    pub command: Option<String>,
}
model! { ListNodeDependenciesRuntime {
    0 "Command" command
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDependenciesStrategy {
    pub instance_mode: Option<String>,
    pub rerun_interval: Option<i64>,
    pub rerun_mode: Option<String>,
    pub rerun_times: Option<i64>,
    pub timeout: Option<i64>,
}
model! { ListNodeDependenciesStrategy {
    0 "InstanceMode" instance_mode, 1 "RerunInterval" rerun_interval, 2 "RerunMode" rerun_mode,
    3 "RerunTimes" rerun_times, 4 "Timeout" timeout
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDependenciesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListNodeDependenciesTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDependenciesTrigger {
    pub cron: Option<String>,
    pub end_time: Option<String>,
    pub id: Option<String>,
    pub start_time: Option<String>,
    pub timezone: Option<String>,
    pub r#type: Option<String>,
}
model! { ListNodeDependenciesTrigger {
    0 "Cron" cron, 1 "EndTime" end_time, 2 "Id" id, 3 "StartTime" start_time, 4 "Timezone" timezone, 5 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodes {
    pub container_id: Option<String>,
    pub name: Option<String>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    pub project_id: i64,
    pub recurrence: Option<String>,
    pub rerun_mode: Option<String>,
    pub scene: Option<String>,
}
operation! { ListNodes(project_id: i64) "ListNodes" -> ListNodesOutput {
    0 "ContainerId" container_id: String, 1 "Name" name: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "ProjectId" project_id, 5 "Recurrence" recurrence: String,
    6 "RerunMode" rerun_mode: String, 7 "Scene" scene: String
} { method: "GET", } }
paged! { ListNodes: ListNodesNodes =
    Number "PageNumber", "PagingInfo.Nodes" paging_info.nodes, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesOutput {
    pub paging_info: Option<ListNodesPagingInfo>,
}
model! { ListNodesOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesPagingInfo {
    pub nodes: Option<Vec<ListNodesNodes>>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { ListNodesPagingInfo {
    0 "Nodes" nodes, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesNodes {
    pub create_time: Option<i64>,
    pub data_source: Option<ListNodesDataSource>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub inputs: Option<ListNodesInputs>,
    pub modify_time: Option<i64>,
    pub name: Option<String>,
    pub outputs: Option<ListNodesOutputs>,
    pub owner: Option<String>,
    pub project_id: Option<i64>,
    pub recurrence: Option<String>,
    pub runtime_resource: Option<ListNodesRuntimeResource>,
    pub script: Option<ListNodesScript>,
    pub strategy: Option<ListNodesStrategy>,
    pub tags: Option<Vec<ListNodesTags>>,
    pub task_id: Option<i64>,
    pub trigger: Option<ListNodesTrigger>,
}
model! { ListNodesNodes {
    0 "CreateTime" create_time, 1 "DataSource" data_source, 2 "Description" description, 3 "Id" id, 4 "Inputs" inputs,
    5 "ModifyTime" modify_time, 6 "Name" name, 7 "Outputs" outputs, 8 "Owner" owner, 9 "ProjectId" project_id,
    10 "Recurrence" recurrence, 11 "RuntimeResource" runtime_resource, 12 "Script" script, 13 "Strategy" strategy,
    14 "Tags" tags, 15 "TaskId" task_id, 16 "Trigger" trigger
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesDataSource {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListNodesDataSource {
    0 "Name" name, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesInputs {
    pub node_outputs: Option<Vec<ListNodesNodeOutputs>>,
    pub tables: Option<Vec<ListNodesTables>>,
    pub variables: Option<Vec<ListNodesVariables>>,
}
model! { ListNodesInputs {
    0 "NodeOutputs" node_outputs, 1 "Tables" tables, 2 "Variables" variables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesNodeOutputs {
    pub data: Option<String>,
    pub ref_table_name: Option<String>,
}
model! { ListNodesNodeOutputs {
    0 "Data" data, 1 "RefTableName" ref_table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesTables {
    pub guid: Option<String>,
}
model! { ListNodesTables {
    0 "Guid" guid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesVariables {
    pub artifact_type: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub node: Option<ListNodesNode>,
    pub scope: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { ListNodesVariables {
    0 "ArtifactType" artifact_type, 1 "Id" id, 2 "Name" name, 3 "Node" node, 4 "Scope" scope, 5 "Type" r#type,
    6 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesNode {
    pub output: Option<String>,
}
model! { ListNodesNode {
    0 "Output" output
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesOutputs {
    pub node_outputs: Option<Vec<ListNodesOutputsNodeOutputs>>,
    pub tables: Option<Vec<ListNodesOutputsTables>>,
    pub variables: Option<Vec<ListNodesOutputsVariables>>,
}
model! { ListNodesOutputs {
    0 "NodeOutputs" node_outputs, 1 "Tables" tables, 2 "Variables" variables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesOutputsNodeOutputs {
    pub data: Option<String>,
    pub ref_table_name: Option<String>,
}
model! { ListNodesOutputsNodeOutputs {
    0 "Data" data, 1 "RefTableName" ref_table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesOutputsTables {
    pub guid: Option<String>,
}
model! { ListNodesOutputsTables {
    0 "Guid" guid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesOutputsVariables {
    pub artifact_type: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub node: Option<ListNodesVariablesNode>,
    pub scope: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { ListNodesOutputsVariables {
    0 "ArtifactType" artifact_type, 1 "Id" id, 2 "Name" name, 3 "Node" node, 4 "Scope" scope, 5 "Type" r#type,
    6 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesVariablesNode {
    pub output: Option<String>,
}
model! { ListNodesVariablesNode {
    0 "Output" output
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesRuntimeResource {
    pub resource_group: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { ListNodesRuntimeResource {
    0 "ResourceGroup" resource_group, 1 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesScript {
    pub id: Option<String>,
    pub path: Option<String>,
    pub runtime: Option<ListNodesRuntime>,
}
model! { ListNodesScript {
    0 "Id" id, 1 "Path" path, 2 "Runtime" runtime
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesRuntime {
    pub command: Option<String>,
}
model! { ListNodesRuntime {
    0 "Command" command
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesStrategy {
    pub instance_mode: Option<String>,
    pub rerun_interval: Option<i64>,
    pub rerun_mode: Option<String>,
    pub rerun_times: Option<i64>,
    pub timeout: Option<i64>,
}
model! { ListNodesStrategy {
    0 "InstanceMode" instance_mode, 1 "RerunInterval" rerun_interval, 2 "RerunMode" rerun_mode,
    3 "RerunTimes" rerun_times, 4 "Timeout" timeout
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListNodesTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesTrigger {
    pub cron: Option<String>,
    pub end_time: Option<String>,
    pub id: Option<String>,
    pub start_time: Option<String>,
    pub timezone: Option<String>,
    pub r#type: Option<String>,
}
model! { ListNodesTrigger {
    0 "Cron" cron, 1 "EndTime" end_time, 2 "Id" id, 3 "StartTime" start_time, 4 "Timezone" timezone, 5 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParameterVersions {
    pub id: i64,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
}
operation! { ListParameterVersions(id: i64) "ListParameterVersions" -> ListParameterVersionsOutput {
    0 "Id" id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "SortBy" sort_by: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }
paged! { ListParameterVersions: ListParameterVersionsParameterVersion =
    Number "PageNumber", "PagingInfo.ParameterVersion" paging_info.parameter_version, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParameterVersionsOutput {
    pub paging_info: Option<ListParameterVersionsPagingInfo>,
}
model! { ListParameterVersionsOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParameterVersionsPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub parameter_version: Option<Vec<ListParameterVersionsParameterVersion>>,
    pub total_count: Option<i64>,
}
model! { ListParameterVersionsPagingInfo {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "ParameterVersion" parameter_version,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParameterVersionsParameterVersion {
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub modify_time: Option<i64>,
    pub modify_user: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub project_id: Option<i64>,
    pub properties: Option<Vec<ListParameterVersionsProperties>>,
    pub scope: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<i64>,
}
model! { ListParameterVersionsParameterVersion {
    0 "CreateTime" create_time, 1 "CreateUser" create_user, 2 "Description" description, 3 "Id" id,
    4 "ModifyTime" modify_time, 5 "ModifyUser" modify_user, 6 "Name" name, 7 "Owner" owner, 8 "ProjectId" project_id,
    9 "Properties" properties, 10 "Scope" scope, 11 "Type" r#type, 12 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParameterVersionsProperties {
    pub env_type: Option<String>,
    pub value: Option<String>,
}
model! { ListParameterVersionsProperties {
    0 "EnvType" env_type, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParameters {
    pub ids: Option<Vec<i64>>,
    pub names: Option<Vec<String>>,
    pub owner: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_id: Option<i64>,
    pub scope: Option<String>,
    pub sort_by: Option<String>,
    pub r#type: Option<String>,
}
operation! { ListParameters() "ListParameters" -> ListParametersOutput {
    0 "Ids" ids: Vec<i64>, 1 "Names" names: Vec<String>, 2 "Owner" owner: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "ProjectId" project_id: i64, 6 "Scope" scope: String, 7 "SortBy" sort_by: String,
    8 "Type" r#type: String
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] }
paged! { ListParameters: ListParametersParameters =
    Number "PageNumber", "PagingInfo.Parameters" paging_info.parameters, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParametersOutput {
    pub paging_info: Option<ListParametersPagingInfo>,
}
model! { ListParametersOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParametersPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub parameters: Option<Vec<ListParametersParameters>>,
    pub total_count: Option<i64>,
}
model! { ListParametersPagingInfo {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Parameters" parameters, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParametersParameters {
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub modify_time: Option<i64>,
    pub modify_user: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub project_id: Option<i64>,
    pub properties: Option<Vec<ListParametersProperties>>,
    pub scope: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<i64>,
}
model! { ListParametersParameters {
    0 "CreateTime" create_time, 1 "CreateUser" create_user, 2 "Description" description, 3 "Id" id,
    4 "ModifyTime" modify_time, 5 "ModifyUser" modify_user, 6 "Name" name, 7 "Owner" owner, 8 "ProjectId" project_id,
    9 "Properties" properties, 10 "Scope" scope, 11 "Type" r#type, 12 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParametersProperties {
    pub env_type: Option<String>,
    pub value: Option<String>,
}
model! { ListParametersProperties {
    0 "EnvType" env_type, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPartitions {
    pub name: Option<String>,
    pub order: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub table_id: String,
}
operation! { ListPartitions(table_id: String) "ListPartitions" -> ListPartitionsOutput {
    0 "Name" name: String, 1 "Order" order: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "SortBy" sort_by: String, 5 "TableId" table_id
} { method: "GET", } }
paged! { ListPartitions: Partition =
    Number "PageNumber", "PagingInfo.PartitionList" paging_info.partition_list, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPartitionsOutput {
    pub paging_info: Option<ListPartitionsPagingInfo>,
    pub success: Option<bool>,
}
model! { ListPartitionsOutput {
    0 "PagingInfo" paging_info, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPartitionsPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub partition_list: Option<Vec<Partition>>,
    pub total_count: Option<i64>,
}
model! { ListPartitionsPagingInfo {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "PartitionList" partition_list, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPendingApprovals {
    pub access_types: Option<Vec<String>>,
    pub def_schema: String,
    pub end_time: Option<i64>,
    pub grantee: Option<ListPendingApprovalsGrantee>,
    pub next_token: Option<String>,
    /// At most 50.
    pub page_size: Option<i64>,
    pub resource: Option<ListPendingApprovalsResource>,
    pub resource_type: Vec<String>,
    pub start_time: Option<i64>,
}
operation! { ListPendingApprovals(def_schema: String, resource_type: Vec<String>)
    "ListPendingApprovals" -> ListPendingApprovalsOutput {
    0 "AccessTypes" access_types: Vec<String>, 1 "DefSchema" def_schema, 2 "EndTime" end_time: i64,
    3 "Grantee" grantee: ListPendingApprovalsGrantee, 4 "NextToken" next_token: String, 5 "PageSize" page_size: i64,
    6 "Resource" resource: ListPendingApprovalsResource, 7 "ResourceType" resource_type, 8 "StartTime" start_time: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::Json },
    Mark { index: 7, location: Location::Body, style: Style::Json },
    Mark { index: 8, location: Location::Body, style: Style::None }
] }
paged! { ListPendingApprovals: ListPendingApprovalsDataData =
    Token "NextToken", "Data.Data" data.data, next "Data.NextToken", more "Data.HasMore"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPendingApprovalsGrantee {
    pub principal_id: Option<String>,
    pub principal_type: Option<String>,
}
input! { ListPendingApprovalsGrantee() {
    0 "PrincipalId" principal_id: String, 1 "PrincipalType" principal_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPendingApprovalsResource {
    pub def_schema: Option<String>,
    pub def_version: Option<String>,
    pub meta_data: Option<BTreeMap<String, Value>>,
}
input! { ListPendingApprovalsResource() {
    0 "DefSchema" def_schema: String, 1 "DefVersion" def_version: String,
    2 "MetaData" meta_data: BTreeMap<String, Value>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPendingApprovalsOutput {
    pub data: Option<ListPendingApprovalsData>,
}
model! { ListPendingApprovalsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPendingApprovalsData {
    pub data: Option<Vec<ListPendingApprovalsDataData>>,
    pub has_more: Option<bool>,
    pub next_token: Option<String>,
    pub page_size: Option<i64>,
}
model! { ListPendingApprovalsData {
    0 "Data" data, 1 "HasMore" has_more, 2 "NextToken" next_token, 3 "PageSize" page_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPendingApprovalsDataData {
    pub application_time: Option<i64>,
    pub contents: Option<Vec<ListPendingApprovalsContents>>,
    pub def_schema: Option<String>,
    pub process_instance_id: Option<String>,
    pub reason: Option<String>,
    pub status: Option<String>,
}
model! { ListPendingApprovalsDataData {
    0 "ApplicationTime" application_time, 1 "Contents" contents, 2 "DefSchema" def_schema,
    3 "ProcessInstanceId" process_instance_id, 4 "Reason" reason, 5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPendingApprovalsContents {
    pub access_types: Option<Vec<String>>,
    pub auth_method: Option<String>,
    pub create_time: Option<i64>,
    pub def_schema: Option<String>,
    pub expiration_time: Option<i64>,
    pub final_access_types: Option<Vec<String>>,
    pub grantee: Option<ListPendingApprovalsContentsGrantee>,
    pub id: Option<String>,
    pub process_instance_id: Option<String>,
    pub resource: Option<ListPendingApprovalsContentsResource>,
    pub resource_name: Option<String>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListPendingApprovalsContents {
    0 "AccessTypes" access_types, 1 "AuthMethod" auth_method, 2 "CreateTime" create_time, 3 "DefSchema" def_schema,
    4 "ExpirationTime" expiration_time, 5 "FinalAccessTypes" final_access_types, 6 "Grantee" grantee, 7 "Id" id,
    8 "ProcessInstanceId" process_instance_id, 9 "Resource" resource, 10 "ResourceName" resource_name,
    11 "Status" status, 12 "TenantId" tenant_id, 13 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPendingApprovalsContentsGrantee {
    pub principal_id: Option<String>,
    pub principal_type: Option<String>,
}
model! { ListPendingApprovalsContentsGrantee {
    0 "PrincipalId" principal_id, 1 "PrincipalType" principal_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPendingApprovalsContentsResource {
    pub def_schema: Option<String>,
    pub def_version: Option<String>,
    pub meta_data: Option<BTreeMap<String, Value>>,
}
model! { ListPendingApprovalsContentsResource {
    0 "DefSchema" def_schema, 1 "DefVersion" def_version, 2 "MetaData" meta_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunItems {
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    pub pipeline_run_id: String,
    pub project_id: i64,
}
operation! { ListPipelineRunItems(pipeline_run_id: String, project_id: i64)
    "ListPipelineRunItems" -> ListPipelineRunItemsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "PipelineRunId" pipeline_run_id,
    3 "ProjectId" project_id
} { method: "GET", } }
paged! { ListPipelineRunItems: ListPipelineRunItemsPipelineRunItems =
    Number "PageNumber", "PagingInfo.PipelineRunItems" paging_info.pipeline_run_items, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunItemsOutput {
    pub paging_info: Option<ListPipelineRunItemsPagingInfo>,
}
model! { ListPipelineRunItemsOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunItemsPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub pipeline_run_items: Option<Vec<ListPipelineRunItemsPipelineRunItems>>,
    pub total_count: Option<i64>,
}
model! { ListPipelineRunItemsPagingInfo {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "PipelineRunItems" pipeline_run_items,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunItemsPipelineRunItems {
    pub create_time: Option<i64>,
    pub id: Option<String>,
    pub message: Option<String>,
    pub modify_time: Option<i64>,
    pub name: Option<String>,
    pub spec: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<i64>,
}
model! { ListPipelineRunItemsPipelineRunItems {
    0 "CreateTime" create_time, 1 "Id" id, 2 "Message" message, 3 "ModifyTime" modify_time, 4 "Name" name,
    5 "Spec" spec, 6 "Status" status, 7 "Type" r#type, 8 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRuns {
    pub creator: Option<String>,
    pub object_id: Option<String>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    pub project_id: i64,
    pub status: Option<String>,
}
operation! { ListPipelineRuns(project_id: i64) "ListPipelineRuns" -> ListPipelineRunsOutput {
    0 "Creator" creator: String, 1 "ObjectId" object_id: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "ProjectId" project_id, 5 "Status" status: String
} { method: "GET", } }
paged! { ListPipelineRuns: ListPipelineRunsPipelineRuns =
    Number "PageNumber", "PagingInfo.PipelineRuns" paging_info.pipeline_runs, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunsOutput {
    pub paging_info: Option<ListPipelineRunsPagingInfo>,
}
model! { ListPipelineRunsOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunsPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub pipeline_runs: Option<Vec<ListPipelineRunsPipelineRuns>>,
    pub total_count: Option<i64>,
}
model! { ListPipelineRunsPagingInfo {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "PipelineRuns" pipeline_runs, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunsPipelineRuns {
    pub create_time: Option<i64>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub message: Option<String>,
    pub modify_time: Option<i64>,
    pub project_id: Option<i64>,
    pub stages: Option<Vec<ListPipelineRunsStages>>,
    pub status: Option<String>,
}
model! { ListPipelineRunsPipelineRuns {
    0 "CreateTime" create_time, 1 "Creator" creator, 2 "Description" description, 3 "Id" id, 4 "Message" message,
    5 "ModifyTime" modify_time, 6 "ProjectId" project_id, 7 "Stages" stages, 8 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunsStages {
    pub code: Option<String>,
    pub description: Option<String>,
    pub detail: Option<BTreeMap<String, Value>>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub step: Option<i64>,
    pub r#type: Option<String>,
}
model! { ListPipelineRunsStages {
    0 "Code" code, 1 "Description" description, 2 "Detail" detail, 3 "Message" message, 4 "Name" name,
    5 "Status" status, 6 "Step" step, 7 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProcessDefinitions {
    pub r#type: Option<String>,
}
operation! { ListProcessDefinitions() "ListProcessDefinitions" -> ListProcessDefinitionsOutput {
    0 "Type" r#type: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProcessDefinitionsOutput {
    pub paging_info: Option<ListProcessDefinitionsPagingInfo>,
}
model! { ListProcessDefinitionsOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProcessDefinitionsPagingInfo {
    pub process_definitions: Option<Vec<ListProcessDefinitionsProcessDefinitions>>,
    pub total_count: Option<i64>,
}
model! { ListProcessDefinitionsPagingInfo {
    0 "ProcessDefinitions" process_definitions, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProcessDefinitionsProcessDefinitions {
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub id: Option<String>,
    pub is_system: Option<bool>,
    pub name: Option<String>,
    pub priority: Option<String>,
    pub scopes: Option<Vec<String>>,
    pub sub_type: Option<String>,
    pub r#type: Option<String>,
}
model! { ListProcessDefinitionsProcessDefinitions {
    0 "Description" description, 1 "Enabled" enabled, 2 "Id" id, 3 "IsSystem" is_system, 4 "Name" name,
    5 "Priority" priority, 6 "Scopes" scopes, 7 "SubType" sub_type, 8 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectMembers {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_id: i64,
    pub role_codes: Option<Vec<String>>,
    pub user_ids: Option<Vec<String>>,
}
operation! { ListProjectMembers(project_id: i64) "ListProjectMembers" -> ListProjectMembersOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "ProjectId" project_id,
    3 "RoleCodes" role_codes: Vec<String>, 4 "UserIds" user_ids: Vec<String>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::Json }
] }
paged! { ListProjectMembers: ListProjectMembersProjectMembers =
    Number "PageNumber", "PagingInfo.ProjectMembers" paging_info.project_members, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectMembersOutput {
    pub paging_info: Option<ListProjectMembersPagingInfo>,
}
model! { ListProjectMembersOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectMembersPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_members: Option<Vec<ListProjectMembersProjectMembers>>,
    pub total_count: Option<i64>,
}
model! { ListProjectMembersPagingInfo {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "ProjectMembers" project_members, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectMembersProjectMembers {
    pub project_id: Option<i64>,
    pub roles: Option<Vec<ListProjectMembersRoles>>,
    pub status: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { ListProjectMembersProjectMembers {
    0 "ProjectId" project_id, 1 "Roles" roles, 2 "Status" status, 3 "UserId" user_id, 4 "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectMembersRoles {
    pub code: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListProjectMembersRoles {
    0 "Code" code, 1 "Name" name, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectRoles {
    pub codes: Option<Vec<String>>,
    pub names: Option<Vec<String>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_id: i64,
    pub r#type: Option<String>,
}
operation! { ListProjectRoles(project_id: i64) "ListProjectRoles" -> ListProjectRolesOutput {
    0 "Codes" codes: Vec<String>, 1 "Names" names: Vec<String>, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "ProjectId" project_id, 5 "Type" r#type: String
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }
paged! { ListProjectRoles: ListProjectRolesProjectRoles =
    Number "PageNumber", "PagingInfo.ProjectRoles" paging_info.project_roles, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectRolesOutput {
    pub paging_info: Option<ListProjectRolesPagingInfo>,
}
model! { ListProjectRolesOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectRolesPagingInfo {
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub project_roles: Option<Vec<ListProjectRolesProjectRoles>>,
    pub total_count: Option<String>,
}
model! { ListProjectRolesPagingInfo {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "ProjectRoles" project_roles, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectRolesProjectRoles {
    pub code: Option<String>,
    pub module_permissions: Option<Vec<ListProjectRolesModulePermissions>>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
    pub r#type: Option<String>,
}
model! { ListProjectRolesProjectRoles {
    0 "Code" code, 1 "ModulePermissions" module_permissions, 2 "Name" name, 3 "ProjectId" project_id, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectRolesModulePermissions {
    pub module_id: Option<i64>,
    pub module_name: Option<String>,
    pub permission_type: Option<String>,
}
model! { ListProjectRolesModulePermissions {
    0 "ModuleId" module_id, 1 "ModuleName" module_name, 2 "PermissionType" permission_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjects {
    pub aliyun_resource_group_id: Option<String>,
    pub aliyun_resource_tags: Option<Vec<ListProjectsAliyunResourceTags>>,
    pub dev_environment_enabled: Option<bool>,
    pub dev_role_disabled: Option<bool>,
    pub ids: Option<Vec<i64>>,
    pub names: Option<Vec<String>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub pai_task_enabled: Option<bool>,
    pub status: Option<String>,
}
operation! { ListProjects() "ListProjects" -> ListProjectsOutput {
    0 "AliyunResourceGroupId" aliyun_resource_group_id: String,
    1 "AliyunResourceTags" aliyun_resource_tags: Vec<ListProjectsAliyunResourceTags>,
    2 "DevEnvironmentEnabled" dev_environment_enabled: bool, 3 "DevRoleDisabled" dev_role_disabled: bool,
    4 "Ids" ids: Vec<i64>, 5 "Names" names: Vec<String>, 6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64,
    8 "PaiTaskEnabled" pai_task_enabled: bool, 9 "Status" status: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::Json },
    Mark { index: 5, location: Location::Body, style: Style::Json },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None }
] }
paged! { ListProjects: ListProjectsProjects =
    Number "PageNumber", "PagingInfo.Projects" paging_info.projects, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsAliyunResourceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListProjectsAliyunResourceTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsOutput {
    pub paging_info: Option<ListProjectsPagingInfo>,
}
model! { ListProjectsOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub projects: Option<Vec<ListProjectsProjects>>,
    pub total_count: Option<i64>,
}
model! { ListProjectsPagingInfo {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Projects" projects, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsProjects {
    pub aliyun_resource_group_id: Option<String>,
    pub aliyun_resource_tags: Option<Vec<ListProjectsProjectsAliyunResourceTags>>,
    pub description: Option<String>,
    pub dev_environment_enabled: Option<bool>,
    pub dev_role_disabled: Option<bool>,
    pub display_name: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub pai_task_enabled: Option<bool>,
    pub status: Option<String>,
}
model! { ListProjectsProjects {
    0 "AliyunResourceGroupId" aliyun_resource_group_id, 1 "AliyunResourceTags" aliyun_resource_tags,
    2 "Description" description, 3 "DevEnvironmentEnabled" dev_environment_enabled,
    4 "DevRoleDisabled" dev_role_disabled, 5 "DisplayName" display_name, 6 "Id" id, 7 "Name" name, 8 "Owner" owner,
    9 "PaiTaskEnabled" pai_task_enabled, 10 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsProjectsAliyunResourceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListProjectsProjectsAliyunResourceTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupAssociateProjects {
    pub resource_group_id: String,
}
operation! { ListResourceGroupAssociateProjects(resource_group_id: String)
    "ListResourceGroupAssociateProjects" -> ListResourceGroupAssociateProjectsOutput {
    0 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupAssociateProjectsOutput {
    pub project_id_list: Option<Vec<i64>>,
    pub success: Option<bool>,
}
model! { ListResourceGroupAssociateProjectsOutput {
    0 "ProjectIdList" project_id_list, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupMetricData {
    /// At least 0.
    pub begin_time: Option<i64>,
    /// At least 0.
    pub end_time: Option<i64>,
    /// 0 to 1440.
    pub length: Option<i64>,
    pub metric_name: String,
    pub next_token: Option<String>,
    pub period: Option<String>,
    pub resource_group_id: String,
}
operation! { ListResourceGroupMetricData(metric_name: String, resource_group_id: String)
    "ListResourceGroupMetricData" -> ListResourceGroupMetricDataOutput {
    0 "BeginTime" begin_time: i64, 1 "EndTime" end_time: i64, 2 "Length" length: i64, 3 "MetricName" metric_name,
    4 "NextToken" next_token: String, 5 "Period" period: String, 6 "ResourceGroupId" resource_group_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }
paged! { ListResourceGroupMetricData: ListResourceGroupMetricDataMetrics =
    Token "NextToken", "MetricData.Metrics" metric_data.metrics, next "MetricData.NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupMetricDataOutput {
    pub metric_data: Option<ListResourceGroupMetricDataMetricData>,
    pub success: Option<bool>,
}
model! { ListResourceGroupMetricDataOutput {
    0 "MetricData" metric_data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupMetricDataMetricData {
    pub id: Option<String>,
    pub metric_name: Option<String>,
    pub metrics: Option<Vec<ListResourceGroupMetricDataMetrics>>,
    pub next_token: Option<String>,
}
model! { ListResourceGroupMetricDataMetricData {
    0 "Id" id, 1 "MetricName" metric_name, 2 "Metrics" metrics, 3 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupMetricDataMetrics {
    pub timestamp: Option<i64>,
    pub value: Option<f64>,
}
model! { ListResourceGroupMetricDataMetrics {
    0 "Timestamp" timestamp, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroups {
    pub aliyun_resource_group_id: Option<String>,
    pub aliyun_resource_tags: Option<Vec<ListResourceGroupsAliyunResourceTags>>,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub payment_type: Option<String>,
    pub project_id: Option<i64>,
    pub resource_group_types: Option<Vec<String>>,
    pub sort_by: Option<String>,
    pub statuses: Option<Vec<String>>,
}
operation! { ListResourceGroups() "ListResourceGroups" -> ListResourceGroupsOutput {
    0 "AliyunResourceGroupId" aliyun_resource_group_id: String,
    1 "AliyunResourceTags" aliyun_resource_tags: Vec<ListResourceGroupsAliyunResourceTags>, 2 "Name" name: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "PaymentType" payment_type: String,
    6 "ProjectId" project_id: i64, 7 "ResourceGroupTypes" resource_group_types: Vec<String>, 8 "SortBy" sort_by: String,
    9 "Statuses" statuses: Vec<String>
} [
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 7, location: Location::Default, style: Style::Json },
    Mark { index: 9, location: Location::Default, style: Style::Json }
] { method: "GET", } }
paged! { ListResourceGroups: ListResourceGroupsResourceGroupList =
    Number "PageNumber", "PagingInfo.ResourceGroupList" paging_info.resource_group_list, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsAliyunResourceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListResourceGroupsAliyunResourceTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsOutput {
    pub paging_info: Option<ListResourceGroupsPagingInfo>,
    pub success: Option<bool>,
}
model! { ListResourceGroupsOutput {
    0 "PagingInfo" paging_info, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_list: Option<Vec<ListResourceGroupsResourceGroupList>>,
    pub total_count: Option<i64>,
}
model! { ListResourceGroupsPagingInfo {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "ResourceGroupList" resource_group_list,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsResourceGroupList {
    pub aliyun_resource_group_id: Option<String>,
    pub aliyun_resource_tags: Option<Vec<ListResourceGroupsResourceGroupListAliyunResourceTags>>,
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub default_vpc_id: Option<String>,
    pub default_vswicth_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub order_instance_id: Option<String>,
    pub payment_type: Option<String>,
    pub remark: Option<String>,
    pub resource_group_type: Option<String>,
    pub spec: Option<ListResourceGroupsSpec>,
    pub status: Option<String>,
}
model! { ListResourceGroupsResourceGroupList {
    0 "AliyunResourceGroupId" aliyun_resource_group_id, 1 "AliyunResourceTags" aliyun_resource_tags,
    2 "CreateTime" create_time, 3 "CreateUser" create_user, 4 "DefaultVpcId" default_vpc_id,
    5 "DefaultVswicthId" default_vswicth_id, 6 "Id" id, 7 "Name" name, 8 "OrderInstanceId" order_instance_id,
    9 "PaymentType" payment_type, 10 "Remark" remark, 11 "ResourceGroupType" resource_group_type, 12 "Spec" spec,
    13 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsResourceGroupListAliyunResourceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListResourceGroupsResourceGroupListAliyunResourceTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsSpec {
    pub amount: Option<i64>,
    pub standard: Option<String>,
}
model! { ListResourceGroupsSpec {
    0 "Amount" amount, 1 "Standard" standard
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResources {
    pub name: Option<String>,
    pub owner: Option<String>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    pub project_id: i64,
    pub r#type: Option<String>,
}
operation! { ListResources(project_id: i64) "ListResources" -> ListResourcesOutput {
    0 "Name" name: String, 1 "Owner" owner: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "ProjectId" project_id, 5 "Type" r#type: String
} { method: "GET", } }
paged! { ListResources: ListResourcesResources =
    Number "PageNumber", "PagingInfo.Resources" paging_info.resources, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesOutput {
    pub paging_info: Option<ListResourcesPagingInfo>,
}
model! { ListResourcesOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resources: Option<Vec<ListResourcesResources>>,
    pub total_count: Option<i64>,
}
model! { ListResourcesPagingInfo {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Resources" resources, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesResources {
    pub create_time: Option<i64>,
    pub data_source: Option<ListResourcesDataSource>,
    pub id: Option<String>,
    pub modify_time: Option<i64>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub project_id: Option<i64>,
    pub script: Option<ListResourcesScript>,
    pub source_path: Option<String>,
    pub source_type: Option<String>,
    pub target_path: Option<String>,
    pub target_type: Option<String>,
    pub r#type: Option<String>,
}
model! { ListResourcesResources {
    0 "CreateTime" create_time, 1 "DataSource" data_source, 2 "Id" id, 3 "ModifyTime" modify_time, 4 "Name" name,
    5 "Owner" owner, 6 "ProjectId" project_id, 7 "Script" script, 8 "SourcePath" source_path,
    9 "SourceType" source_type, 10 "TargetPath" target_path, 11 "TargetType" target_type, 12 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesDataSource {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListResourcesDataSource {
    0 "Name" name, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesScript {
    pub id: Option<String>,
    pub path: Option<String>,
    pub runtime: Option<ListResourcesRuntime>,
}
model! { ListResourcesScript {
    0 "Id" id, 1 "Path" path, 2 "Runtime" runtime
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesRuntime {
    pub command: Option<String>,
}
model! { ListResourcesRuntime {
    0 "Command" command
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoutes {
    pub network_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_id: String,
    pub sort_by: Option<String>,
}
operation! { ListRoutes(resource_group_id: String) "ListRoutes" -> ListRoutesOutput {
    0 "NetworkId" network_id: i64, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "ResourceGroupId" resource_group_id, 4 "SortBy" sort_by: String
} { method: "GET", } }
paged! { ListRoutes: ListRoutesRouteList =
    Number "PageNumber", "PagingInfo.RouteList" paging_info.route_list, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoutesOutput {
    pub paging_info: Option<ListRoutesPagingInfo>,
    pub success: Option<bool>,
}
model! { ListRoutesOutput {
    0 "PagingInfo" paging_info, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoutesPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub route_list: Option<Vec<ListRoutesRouteList>>,
    pub total_count: Option<i64>,
}
model! { ListRoutesPagingInfo {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "RouteList" route_list, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoutesRouteList {
    pub create_time: Option<i64>,
    pub destination_cidr: Option<String>,
    pub id: Option<i64>,
    pub network_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<String>,
}
model! { ListRoutesRouteList {
    0 "CreateTime" create_time, 1 "DestinationCidr" destination_cidr, 2 "Id" id, 3 "NetworkId" network_id,
    4 "ResourceGroupId" resource_group_id, 5 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchemas {
    pub comment: Option<String>,
    pub name: Option<String>,
    pub order: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub parent_meta_entity_id: String,
    pub sort_by: Option<String>,
    pub types: Option<Vec<String>>,
}
operation! { ListSchemas(parent_meta_entity_id: String) "ListSchemas" -> ListSchemasOutput {
    0 "Comment" comment: String, 1 "Name" name: String, 2 "Order" order: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "ParentMetaEntityId" parent_meta_entity_id, 6 "SortBy" sort_by: String,
    7 "Types" types: Vec<String>
} [
    Mark { index: 7, location: Location::Default, style: Style::Simple }
] { method: "GET", } }
paged! { ListSchemas: Schema =
    Number "PageNumber", "PagingInfo.Schemas" paging_info.schemas, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchemasOutput {
    pub paging_info: Option<ListSchemasPagingInfo>,
    pub success: Option<bool>,
}
model! { ListSchemasOutput {
    0 "PagingInfo" paging_info, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchemasPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub schemas: Option<Vec<Schema>>,
    pub total_count: Option<i64>,
}
model! { ListSchemasPagingInfo {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Schemas" schemas, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityStrategies {
    pub control_module: Option<String>,
    pub control_sub_module: Option<String>,
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
}
operation! { ListSecurityStrategies() "ListSecurityStrategies" -> ListSecurityStrategiesOutput {
    0 "ControlModule" control_module: String, 1 "ControlSubModule" control_sub_module: String,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }
paged! { ListSecurityStrategies: ListSecurityStrategiesSecurityStrategies =
    Number "PageNumber", "PagingInfo.SecurityStrategies" paging_info.security_strategies, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityStrategiesOutput {
    pub paging_info: Option<ListSecurityStrategiesPagingInfo>,
}
model! { ListSecurityStrategiesOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityStrategiesPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub security_strategies: Option<Vec<ListSecurityStrategiesSecurityStrategies>>,
    pub total_count: Option<i64>,
}
model! { ListSecurityStrategiesPagingInfo {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "SecurityStrategies" security_strategies,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityStrategiesSecurityStrategies {
    pub content: Option<ListSecurityStrategiesContent>,
    pub control_dw_scope: Option<String>,
    pub control_module: Option<String>,
    pub control_sub_module: Option<String>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub origin_policy_id: Option<i64>,
    pub schema_name: Option<String>,
    pub update_time: Option<String>,
    pub updater: Option<String>,
    pub workspaces: Option<Vec<i64>>,
}
model! { ListSecurityStrategiesSecurityStrategies {
    0 "Content" content, 1 "ControlDwScope" control_dw_scope, 2 "ControlModule" control_module,
    3 "ControlSubModule" control_sub_module, 4 "CreateTime" create_time, 5 "Creator" creator,
    6 "Description" description, 7 "Enabled" enabled, 8 "Id" id, 9 "Name" name, 10 "OriginPolicyId" origin_policy_id,
    11 "SchemaName" schema_name, 12 "UpdateTime" update_time, 13 "Updater" updater, 14 "Workspaces" workspaces
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityStrategiesContent {
    pub control_dw_scope: Option<String>,
    pub control_module: Option<String>,
    pub control_sub_module: Option<String>,
    pub controllers: Option<Vec<ListSecurityStrategiesControllers>>,
    pub display_name: Option<String>,
    pub display_name_en: Option<String>,
    pub name: Option<String>,
    pub system_policy_display_name: Option<String>,
    pub system_policy_name: Option<String>,
}
model! { ListSecurityStrategiesContent {
    0 "ControlDwScope" control_dw_scope, 1 "ControlModule" control_module, 2 "ControlSubModule" control_sub_module,
    3 "Controllers" controllers, 4 "DisplayName" display_name, 5 "DisplayNameEn" display_name_en, 6 "Name" name,
    7 "SystemPolicyDisplayName" system_policy_display_name, 8 "SystemPolicyName" system_policy_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityStrategiesControllers {
    pub basic_edition_default_value: Option<Value>,
    pub basic_edition_interval_value: Option<Vec<i64>>,
    pub controller: Option<String>,
    pub controller_value_type: Option<String>,
    pub display_name: Option<String>,
    pub display_name_en: Option<String>,
    pub enable: Option<bool>,
    pub enterprise_edition_default_value: Option<Value>,
    pub enterprise_edition_interval_value: Option<Vec<i64>>,
    pub professional_edition_default_value: Option<Value>,
    pub professional_edition_interval_value: Option<Vec<i64>>,
    pub standard_edition_default_value: Option<Value>,
    pub standard_edition_interval_value: Option<Vec<i64>>,
    pub user_config_value: Option<Value>,
}
model! { ListSecurityStrategiesControllers {
    0 "BasicEditionDefaultValue" basic_edition_default_value,
    1 "BasicEditionIntervalValue" basic_edition_interval_value, 2 "Controller" controller,
    3 "ControllerValueType" controller_value_type, 4 "DisplayName" display_name, 5 "DisplayNameEn" display_name_en,
    6 "Enable" enable, 7 "EnterpriseEditionDefaultValue" enterprise_edition_default_value,
    8 "EnterpriseEditionIntervalValue" enterprise_edition_interval_value,
    9 "ProfessionalEditionDefaultValue" professional_edition_default_value,
    10 "ProfessionalEditionIntervalValue" professional_edition_interval_value,
    11 "StandardEditionDefaultValue" standard_edition_default_value,
    12 "StandardEditionIntervalValue" standard_edition_interval_value, 13 "UserConfigValue" user_config_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSemanticJobRuns {
    pub job_name: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListSemanticJobRuns(job_name: String) "ListSemanticJobRuns" -> ListSemanticJobRunsOutput {
    0 "JobName" job_name, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }
paged! { ListSemanticJobRuns: ListSemanticJobRunsJobRuns =
    Number "PageNumber", "Data.JobRuns" data.job_runs, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSemanticJobRunsOutput {
    pub data: Option<ListSemanticJobRunsData>,
    pub success: Option<bool>,
}
model! { ListSemanticJobRunsOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSemanticJobRunsData {
    pub job_runs: Option<Vec<ListSemanticJobRunsJobRuns>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListSemanticJobRunsData {
    0 "JobRuns" job_runs, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSemanticJobRunsJobRuns {
    pub executor_job_id: Option<String>,
    pub gmt_create: Option<i64>,
    pub job_name: Option<String>,
    pub job_run_id: Option<String>,
    pub user_id: Option<String>,
}
model! { ListSemanticJobRunsJobRuns {
    0 "ExecutorJobId" executor_job_id, 1 "GmtCreate" gmt_create, 2 "JobName" job_name, 3 "JobRunId" job_run_id,
    4 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSemanticJobs {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListSemanticJobs() "ListSemanticJobs" -> ListSemanticJobsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }
paged! { ListSemanticJobs: ListSemanticJobsSemanticJobs =
    Number "PageNumber", "Data.SemanticJobs" data.semantic_jobs, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSemanticJobsOutput {
    pub data: Option<ListSemanticJobsData>,
    pub success: Option<bool>,
}
model! { ListSemanticJobsOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSemanticJobsData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub semantic_jobs: Option<Vec<ListSemanticJobsSemanticJobs>>,
    pub total_count: Option<i64>,
}
model! { ListSemanticJobsData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "SemanticJobs" semantic_jobs, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSemanticJobsSemanticJobs {
    pub creator: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
    pub reference_file_ids: Option<Vec<String>>,
    pub reference_file_uris: Option<Vec<String>>,
    pub resource_group_id: Option<String>,
    pub source: Option<BTreeMap<String, Value>>,
    pub r#type: Option<String>,
    pub user_id: Option<String>,
}
model! { ListSemanticJobsSemanticJobs {
    0 "Creator" creator, 1 "GmtCreate" gmt_create, 2 "GmtModified" gmt_modified, 3 "Id" id, 4 "Name" name,
    5 "ProjectId" project_id, 6 "ReferenceFileIds" reference_file_ids, 7 "ReferenceFileUris" reference_file_uris,
    8 "ResourceGroupId" resource_group_id, 9 "Source" source, 10 "Type" r#type, 11 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkills {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub q: Option<String>,
    pub visibility: Option<Vec<String>>,
}
operation! { ListSkills() "ListSkills" -> ListSkillsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "Q" q: String,
    3 "Visibility" visibility: Vec<String>
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json }
] }
paged! { ListSkills: ListSkillsSkills =
    Token "NextToken", "PagingInfo.Skills" paging_info.skills, next "PagingInfo.NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillsOutput {
    pub paging_info: Option<ListSkillsPagingInfo>,
}
model! { ListSkillsOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillsPagingInfo {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub skills: Option<Vec<ListSkillsSkills>>,
    pub total_count: Option<i64>,
}
model! { ListSkillsPagingInfo {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "Skills" skills, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillsSkills {
    pub creator_id: Option<String>,
    pub description: Option<String>,
    pub gmt_create_time: Option<String>,
    pub modifier_id: Option<String>,
    pub name: Option<String>,
    pub visibility: Option<String>,
}
model! { ListSkillsSkills {
    0 "CreatorId" creator_id, 1 "Description" description, 2 "GmtCreateTime" gmt_create_time,
    3 "ModifierId" modifier_id, 4 "Name" name, 5 "Visibility" visibility
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshots {
    pub namespace: String,
    pub object_id: String,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub r#type: String,
}
operation! { ListSnapshots(namespace: String, object_id: String, r#type: String)
    "ListSnapshots" -> ListSnapshotsOutput {
    0 "Namespace" namespace, 1 "ObjectId" object_id, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "Type" r#type
} }
paged! { ListSnapshots: ListSnapshotsSnapshots =
    Number "PageNumber", "PagingInfo.Snapshots" paging_info.snapshots, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotsOutput {
    pub paging_info: Option<ListSnapshotsPagingInfo>,
}
model! { ListSnapshotsOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotsPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub snapshots: Option<Vec<ListSnapshotsSnapshots>>,
    pub total_count: Option<i64>,
}
model! { ListSnapshotsPagingInfo {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Snapshots" snapshots, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotsSnapshots {
    pub comment: Option<String>,
    pub create_time: Option<i64>,
    pub creator: Option<String>,
    pub id: Option<String>,
    pub namespace: Option<String>,
    pub object_id: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<i64>,
}
model! { ListSnapshotsSnapshots {
    0 "Comment" comment, 1 "CreateTime" create_time, 2 "Creator" creator, 3 "Id" id, 4 "Namespace" namespace,
    5 "ObjectId" object_id, 6 "Type" r#type, 7 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTables {
    pub comment: Option<String>,
    pub include_extended_properties: Option<bool>,
    pub name: Option<String>,
    pub order: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub parent_meta_entity_id: String,
    pub sort_by: Option<String>,
    pub table_types: Option<Vec<String>>,
}
operation! { ListTables(parent_meta_entity_id: String) "ListTables" -> ListTablesOutput {
    0 "Comment" comment: String, 1 "IncludeExtendedProperties" include_extended_properties: bool, 2 "Name" name: String,
    3 "Order" order: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "ParentMetaEntityId" parent_meta_entity_id, 7 "SortBy" sort_by: String, 8 "TableTypes" table_types: Vec<String>
} [
    Mark { index: 8, location: Location::Default, style: Style::Simple }
] { method: "GET", } }
paged! { ListTables: Table =
    Number "PageNumber", "PagingInfo.Tables" paging_info.tables, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTablesOutput {
    pub paging_info: Option<ListTablesPagingInfo>,
    pub success: Option<bool>,
}
model! { ListTablesOutput {
    0 "PagingInfo" paging_info, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTablesPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tables: Option<Vec<Table>>,
    pub total_count: Option<i64>,
}
model! { ListTablesPagingInfo {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Tables" tables, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskInstanceOperationLogs {
    pub date: Option<i64>,
    pub id: i64,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListTaskInstanceOperationLogs(id: i64)
    "ListTaskInstanceOperationLogs" -> ListTaskInstanceOperationLogsOutput {
    0 "Date" date: i64, 1 "Id" id, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64
} { method: "GET", } }
paged! { ListTaskInstanceOperationLogs: ListTaskInstanceOperationLogsOperationLogs =
    Number "PageNumber", "PagingInfo.OperationLogs" paging_info.operation_logs, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskInstanceOperationLogsOutput {
    pub paging_info: Option<ListTaskInstanceOperationLogsPagingInfo>,
}
model! { ListTaskInstanceOperationLogsOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskInstanceOperationLogsPagingInfo {
    pub operation_logs: Option<Vec<ListTaskInstanceOperationLogsOperationLogs>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListTaskInstanceOperationLogsPagingInfo {
    0 "OperationLogs" operation_logs, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskInstanceOperationLogsOperationLogs {
    pub create_time: Option<i64>,
    pub operation_content: Option<String>,
    pub operation_seq: Option<i64>,
    pub task_instance_id: Option<i64>,
    pub user: Option<String>,
}
model! { ListTaskInstanceOperationLogsOperationLogs {
    0 "CreateTime" create_time, 1 "OperationContent" operation_content, 2 "OperationSeq" operation_seq,
    3 "TaskInstanceId" task_instance_id, 4 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskInstances {
    pub bizdate: i64,
    pub filter: Option<String>,
    pub id: Option<i64>,
    pub ids: Option<Vec<i64>>,
    pub owner: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_env: Option<String>,
    pub project_id: i64,
    pub runtime_resource: Option<String>,
    pub sort_by: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<i64>,
    pub task_ids: Option<Vec<i64>>,
    pub task_name: Option<String>,
    pub task_type: Option<String>,
    pub trigger_recurrence: Option<String>,
    pub trigger_type: Option<String>,
    pub unified_workflow_instance_id: Option<i64>,
    pub workflow_id: Option<i64>,
    pub workflow_instance_id: Option<i64>,
    pub workflow_instance_type: Option<String>,
}
operation! { ListTaskInstances(bizdate: i64, project_id: i64) "ListTaskInstances" -> ListTaskInstancesOutput {
    0 "Bizdate" bizdate, 1 "Filter" filter: String, 2 "Id" id: i64, 3 "Ids" ids: Vec<i64>, 4 "Owner" owner: String,
    5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64, 7 "ProjectEnv" project_env: String,
    8 "ProjectId" project_id, 9 "RuntimeResource" runtime_resource: String, 10 "SortBy" sort_by: String,
    11 "Status" status: String, 12 "TaskId" task_id: i64, 13 "TaskIds" task_ids: Vec<i64>,
    14 "TaskName" task_name: String, 15 "TaskType" task_type: String, 16 "TriggerRecurrence" trigger_recurrence: String,
    17 "TriggerType" trigger_type: String, 18 "UnifiedWorkflowInstanceId" unified_workflow_instance_id: i64,
    19 "WorkflowId" workflow_id: i64, 20 "WorkflowInstanceId" workflow_instance_id: i64,
    21 "WorkflowInstanceType" workflow_instance_type: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::Json },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::None },
    Mark { index: 16, location: Location::Body, style: Style::None },
    Mark { index: 17, location: Location::Body, style: Style::None },
    Mark { index: 18, location: Location::Body, style: Style::None },
    Mark { index: 19, location: Location::Body, style: Style::None },
    Mark { index: 20, location: Location::Body, style: Style::None },
    Mark { index: 21, location: Location::Body, style: Style::None }
] }
paged! { ListTaskInstances: ListTaskInstancesTaskInstances =
    Number "PageNumber", "PagingInfo.TaskInstances" paging_info.task_instances, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskInstancesOutput {
    pub paging_info: Option<ListTaskInstancesPagingInfo>,
}
model! { ListTaskInstancesOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskInstancesPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub task_instances: Option<Vec<ListTaskInstancesTaskInstances>>,
    pub total_count: Option<i64>,
}
model! { ListTaskInstancesPagingInfo {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TaskInstances" task_instances, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskInstancesTaskInstances {
    pub baseline_id: Option<i64>,
    pub bizdate: Option<i64>,
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub data_source: Option<ListTaskInstancesDataSource>,
    pub description: Option<String>,
    pub finished_time: Option<i64>,
    pub id: Option<i64>,
    pub modify_time: Option<i64>,
    pub modify_user: Option<String>,
    pub owner: Option<String>,
    pub period_number: Option<i64>,
    pub priority: Option<i64>,
    pub project_env: Option<String>,
    pub project_id: Option<i64>,
    pub rerun_mode: Option<String>,
    pub run_number: Option<i64>,
    pub runtime: Option<ListTaskInstancesRuntime>,
    pub runtime_resource: Option<ListTaskInstancesRuntimeResource>,
    pub script_parameters: Option<String>,
    pub started_time: Option<i64>,
    pub status: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
    pub task_type: Option<String>,
    pub timeout: Option<i64>,
    pub trigger_recurrence: Option<String>,
    pub trigger_time: Option<i64>,
    pub trigger_type: Option<String>,
    pub unified_workflow_instance_id: Option<i64>,
    pub waiting_resource_time: Option<i64>,
    pub waiting_trigger_time: Option<i64>,
    pub workflow_id: Option<i64>,
    pub workflow_instance_id: Option<i64>,
    pub workflow_instance_type: Option<String>,
    pub workflow_name: Option<String>,
}
model! { ListTaskInstancesTaskInstances {
    0 "BaselineId" baseline_id, 1 "Bizdate" bizdate, 2 "CreateTime" create_time, 3 "CreateUser" create_user,
    4 "DataSource" data_source, 5 "Description" description, 6 "FinishedTime" finished_time, 7 "Id" id,
    8 "ModifyTime" modify_time, 9 "ModifyUser" modify_user, 10 "Owner" owner, 11 "PeriodNumber" period_number,
    12 "Priority" priority, 13 "ProjectEnv" project_env, 14 "ProjectId" project_id, 15 "RerunMode" rerun_mode,
    16 "RunNumber" run_number, 17 "Runtime" runtime, 18 "RuntimeResource" runtime_resource,
    19 "ScriptParameters" script_parameters, 20 "StartedTime" started_time, 21 "Status" status, 22 "TaskId" task_id,
    23 "TaskName" task_name, 24 "TaskType" task_type, 25 "Timeout" timeout, 26 "TriggerRecurrence" trigger_recurrence,
    27 "TriggerTime" trigger_time, 28 "TriggerType" trigger_type,
    29 "UnifiedWorkflowInstanceId" unified_workflow_instance_id, 30 "WaitingResourceTime" waiting_resource_time,
    31 "WaitingTriggerTime" waiting_trigger_time, 32 "WorkflowId" workflow_id,
    33 "WorkflowInstanceId" workflow_instance_id, 34 "WorkflowInstanceType" workflow_instance_type,
    35 "WorkflowName" workflow_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskInstancesDataSource {
    pub name: Option<String>,
}
model! { ListTaskInstancesDataSource {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskInstancesRuntime {
    pub gateway: Option<String>,
    pub process_id: Option<String>,
}
model! { ListTaskInstancesRuntime {
    0 "Gateway" gateway, 1 "ProcessId" process_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskInstancesRuntimeResource {
    pub cu: Option<String>,
    pub image: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { ListTaskInstancesRuntimeResource {
    0 "Cu" cu, 1 "Image" image, 2 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskOperationLogs {
    pub date: Option<i64>,
    pub id: i64,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_env: Option<String>,
}
operation! { ListTaskOperationLogs(id: i64) "ListTaskOperationLogs" -> ListTaskOperationLogsOutput {
    0 "Date" date: i64, 1 "Id" id, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "ProjectEnv" project_env: String
} { method: "GET", } }
paged! { ListTaskOperationLogs: ListTaskOperationLogsOperationLogs =
    Number "PageNumber", "PagingInfo.OperationLogs" paging_info.operation_logs, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskOperationLogsOutput {
    pub paging_info: Option<ListTaskOperationLogsPagingInfo>,
}
model! { ListTaskOperationLogsOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskOperationLogsPagingInfo {
    pub operation_logs: Option<Vec<ListTaskOperationLogsOperationLogs>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListTaskOperationLogsPagingInfo {
    0 "OperationLogs" operation_logs, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskOperationLogsOperationLogs {
    pub create_time: Option<i64>,
    pub operation_content: Option<String>,
    pub operation_seq: Option<i64>,
    pub task_id: Option<i64>,
    pub user: Option<String>,
}
model! { ListTaskOperationLogsOperationLogs {
    0 "CreateTime" create_time, 1 "OperationContent" operation_content, 2 "OperationSeq" operation_seq,
    3 "TaskId" task_id, 4 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasks {
    pub ids: Option<Vec<i64>>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_env: Option<String>,
    pub project_id: i64,
    pub runtime_resource: Option<String>,
    pub sort_by: Option<String>,
    pub task_type: Option<String>,
    pub trigger_recurrence: Option<String>,
    pub trigger_type: Option<String>,
    pub workflow_id: Option<i64>,
}
operation! { ListTasks(project_id: i64) "ListTasks" -> ListTasksOutput {
    0 "Ids" ids: Vec<i64>, 1 "Name" name: String, 2 "Owner" owner: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "ProjectEnv" project_env: String, 6 "ProjectId" project_id,
    7 "RuntimeResource" runtime_resource: String, 8 "SortBy" sort_by: String, 9 "TaskType" task_type: String,
    10 "TriggerRecurrence" trigger_recurrence: String, 11 "TriggerType" trigger_type: String,
    12 "WorkflowId" workflow_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
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
] }
paged! { ListTasks: ListTasksTasks =
    Number "PageNumber", "PagingInfo.Tasks" paging_info.tasks, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksOutput {
    pub paging_info: Option<ListTasksPagingInfo>,
}
model! { ListTasksOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tasks: Option<Vec<ListTasksTasks>>,
    pub total_count: Option<i64>,
}
model! { ListTasksPagingInfo {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Tasks" tasks, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksTasks {
    pub baseline_id: Option<i64>,
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub data_source: Option<ListTasksDataSource>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub instance_mode: Option<String>,
    pub modify_time: Option<i64>,
    pub modify_user: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub priority: Option<i64>,
    pub project_env: Option<String>,
    pub project_id: Option<i64>,
    pub rerun_interval: Option<i64>,
    pub rerun_mode: Option<String>,
    pub rerun_times: Option<i64>,
    pub runtime_resource: Option<ListTasksRuntimeResource>,
    pub script_parameters: Option<String>,
    pub timeout: Option<i64>,
    pub trigger: Option<ListTasksTrigger>,
    pub r#type: Option<String>,
    pub workflow_id: Option<i64>,
}
model! { ListTasksTasks {
    0 "BaselineId" baseline_id, 1 "CreateTime" create_time, 2 "CreateUser" create_user, 3 "DataSource" data_source,
    4 "Description" description, 5 "Id" id, 6 "InstanceMode" instance_mode, 7 "ModifyTime" modify_time,
    8 "ModifyUser" modify_user, 9 "Name" name, 10 "Owner" owner, 11 "Priority" priority, 12 "ProjectEnv" project_env,
    13 "ProjectId" project_id, 14 "RerunInterval" rerun_interval, 15 "RerunMode" rerun_mode,
    16 "RerunTimes" rerun_times, 17 "RuntimeResource" runtime_resource, 18 "ScriptParameters" script_parameters,
    19 "Timeout" timeout, 20 "Trigger" trigger, 21 "Type" r#type, 22 "WorkflowId" workflow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksDataSource {
    pub name: Option<String>,
}
model! { ListTasksDataSource {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksRuntimeResource {
    pub cu: Option<String>,
    pub image: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { ListTasksRuntimeResource {
    0 "Cu" cu, 1 "Image" image, 2 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksTrigger {
    pub cron: Option<String>,
    pub end_time: Option<String>,
    pub recurrence: Option<String>,
    pub start_time: Option<String>,
    pub r#type: Option<String>,
}
model! { ListTasksTrigger {
    0 "Cron" cron, 1 "EndTime" end_time, 2 "Recurrence" recurrence, 3 "StartTime" start_time, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTaskInstances {
    pub id: i64,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListUpstreamTaskInstances(id: i64) "ListUpstreamTaskInstances" -> ListUpstreamTaskInstancesOutput {
    0 "Id" id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTaskInstancesOutput {
    pub paging_info: Option<ListUpstreamTaskInstancesPagingInfo>,
}
model! { ListUpstreamTaskInstancesOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTaskInstancesPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub task_instances: Option<Vec<ListUpstreamTaskInstancesTaskInstances>>,
    pub total_count: Option<i64>,
    pub upstream_task_instances: Option<Vec<ListUpstreamTaskInstancesUpstreamTaskInstances>>,
}
model! { ListUpstreamTaskInstancesPagingInfo {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TaskInstances" task_instances, 3 "TotalCount" total_count,
    4 "UpstreamTaskInstances" upstream_task_instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTaskInstancesTaskInstances {
    pub baseline_id: Option<i64>,
    pub bizdate: Option<i64>,
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub data_source: Option<ListUpstreamTaskInstancesDataSource>,
    pub description: Option<String>,
    pub env_type: Option<String>,
    pub finished_time: Option<i64>,
    pub id: Option<i64>,
    pub modify_time: Option<i64>,
    pub modify_user: Option<String>,
    pub owner: Option<String>,
    pub period_number: Option<i64>,
    pub priority: Option<i64>,
    /// Deprecated.
    pub project_env: Option<String>,
    pub project_id: Option<i64>,
    pub rerun_mode: Option<String>,
    pub run_number: Option<i64>,
    pub runtime: Option<ListUpstreamTaskInstancesRuntime>,
    pub runtime_resource: Option<ListUpstreamTaskInstancesRuntimeResource>,
    pub started_time: Option<i64>,
    pub status: Option<String>,
    pub step_type: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
    pub task_type: Option<String>,
    pub timeout: Option<i64>,
    pub trigger_recurrence: Option<String>,
    pub trigger_time: Option<i64>,
    pub trigger_type: Option<String>,
    pub workflow_id: Option<i64>,
    pub workflow_instance_id: Option<i64>,
    pub workflow_instance_type: Option<String>,
    pub workflow_name: Option<String>,
}
model! { ListUpstreamTaskInstancesTaskInstances {
    0 "BaselineId" baseline_id, 1 "Bizdate" bizdate, 2 "CreateTime" create_time, 3 "CreateUser" create_user,
    4 "DataSource" data_source, 5 "Description" description, 6 "EnvType" env_type, 7 "FinishedTime" finished_time,
    8 "Id" id, 9 "ModifyTime" modify_time, 10 "ModifyUser" modify_user, 11 "Owner" owner,
    12 "PeriodNumber" period_number, 13 "Priority" priority, 14 "ProjectEnv" project_env, 15 "ProjectId" project_id,
    16 "RerunMode" rerun_mode, 17 "RunNumber" run_number, 18 "Runtime" runtime, 19 "RuntimeResource" runtime_resource,
    20 "StartedTime" started_time, 21 "Status" status, 22 "StepType" step_type, 23 "TaskId" task_id,
    24 "TaskName" task_name, 25 "TaskType" task_type, 26 "Timeout" timeout, 27 "TriggerRecurrence" trigger_recurrence,
    28 "TriggerTime" trigger_time, 29 "TriggerType" trigger_type, 30 "WorkflowId" workflow_id,
    31 "WorkflowInstanceId" workflow_instance_id, 32 "WorkflowInstanceType" workflow_instance_type,
    33 "WorkflowName" workflow_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTaskInstancesDataSource {
    pub name: Option<String>,
}
model! { ListUpstreamTaskInstancesDataSource {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTaskInstancesRuntime {
    pub gateway: Option<String>,
    pub process_id: Option<String>,
}
model! { ListUpstreamTaskInstancesRuntime {
    0 "Gateway" gateway, 1 "ProcessId" process_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTaskInstancesRuntimeResource {
    pub cu: Option<String>,
    pub image: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { ListUpstreamTaskInstancesRuntimeResource {
    0 "Cu" cu, 1 "Image" image, 2 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTaskInstancesUpstreamTaskInstances {
    pub dependency_type: Option<String>,
    pub task_instance: Option<ListUpstreamTaskInstancesTaskInstance>,
}
model! { ListUpstreamTaskInstancesUpstreamTaskInstances {
    0 "DependencyType" dependency_type, 1 "TaskInstance" task_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTaskInstancesTaskInstance {
    pub baseline_id: Option<i64>,
    pub bizdate: Option<i64>,
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub data_source: Option<ListUpstreamTaskInstancesTaskInstanceDataSource>,
    pub description: Option<String>,
    pub env_type: Option<String>,
    pub finished_time: Option<i64>,
    pub id: Option<i64>,
    pub modify_time: Option<i64>,
    pub modify_user: Option<String>,
    pub owner: Option<String>,
    pub period_number: Option<i64>,
    pub priority: Option<i64>,
    pub project_id: Option<i64>,
    pub rerun_mode: Option<String>,
    pub run_number: Option<i64>,
    pub runtime: Option<ListUpstreamTaskInstancesTaskInstanceRuntime>,
    pub runtime_resource: Option<ListUpstreamTaskInstancesTaskInstanceRuntimeResource>,
    pub started_time: Option<i64>,
    pub status: Option<String>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
    pub task_type: Option<String>,
    pub timeout: Option<i64>,
    pub trigger_recurrence: Option<String>,
    pub trigger_time: Option<i64>,
    pub trigger_type: Option<String>,
    pub workflow_id: Option<i64>,
    pub workflow_instance_id: Option<i64>,
    pub workflow_instance_type: Option<String>,
    pub workflow_name: Option<String>,
}
model! { ListUpstreamTaskInstancesTaskInstance {
    0 "BaselineId" baseline_id, 1 "Bizdate" bizdate, 2 "CreateTime" create_time, 3 "CreateUser" create_user,
    4 "DataSource" data_source, 5 "Description" description, 6 "EnvType" env_type, 7 "FinishedTime" finished_time,
    8 "Id" id, 9 "ModifyTime" modify_time, 10 "ModifyUser" modify_user, 11 "Owner" owner,
    12 "PeriodNumber" period_number, 13 "Priority" priority, 14 "ProjectId" project_id, 15 "RerunMode" rerun_mode,
    16 "RunNumber" run_number, 17 "Runtime" runtime, 18 "RuntimeResource" runtime_resource,
    19 "StartedTime" started_time, 20 "Status" status, 21 "TaskId" task_id, 22 "TaskName" task_name,
    23 "TaskType" task_type, 24 "Timeout" timeout, 25 "TriggerRecurrence" trigger_recurrence,
    26 "TriggerTime" trigger_time, 27 "TriggerType" trigger_type, 28 "WorkflowId" workflow_id,
    29 "WorkflowInstanceId" workflow_instance_id, 30 "WorkflowInstanceType" workflow_instance_type,
    31 "WorkflowName" workflow_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTaskInstancesTaskInstanceDataSource {
    pub name: Option<String>,
}
model! { ListUpstreamTaskInstancesTaskInstanceDataSource {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTaskInstancesTaskInstanceRuntime {
    pub gateway: Option<String>,
    pub process_id: Option<String>,
}
model! { ListUpstreamTaskInstancesTaskInstanceRuntime {
    0 "Gateway" gateway, 1 "ProcessId" process_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTaskInstancesTaskInstanceRuntimeResource {
    pub cu: Option<String>,
    pub image: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { ListUpstreamTaskInstancesTaskInstanceRuntimeResource {
    0 "Cu" cu, 1 "Image" image, 2 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTasks {
    pub id: i64,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_env: Option<String>,
}
operation! { ListUpstreamTasks(id: i64) "ListUpstreamTasks" -> ListUpstreamTasksOutput {
    0 "Id" id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "ProjectEnv" project_env: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTasksOutput {
    pub paging_info: Option<ListUpstreamTasksPagingInfo>,
}
model! { ListUpstreamTasksOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTasksPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tasks: Option<Vec<ListUpstreamTasksTasks>>,
    pub total_count: Option<i64>,
    pub upstream_tasks: Option<Vec<ListUpstreamTasksUpstreamTasks>>,
}
model! { ListUpstreamTasksPagingInfo {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Tasks" tasks, 3 "TotalCount" total_count,
    4 "UpstreamTasks" upstream_tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTasksTasks {
    pub baseline_id: Option<i64>,
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub data_source: Option<ListUpstreamTasksDataSource>,
    pub description: Option<String>,
    pub env_type: Option<String>,
    pub id: Option<i64>,
    pub instance_mode: Option<String>,
    pub modify_time: Option<i64>,
    pub modify_user: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub priority: Option<i64>,
    /// Deprecated.
    pub project_env: Option<String>,
    pub project_id: Option<i64>,
    pub rerun_interval: Option<i64>,
    pub rerun_mode: Option<String>,
    pub rerun_times: Option<i64>,
    pub runtime_resource: Option<ListUpstreamTasksRuntimeResource>,
    pub step_type: Option<String>,
    pub timeout: Option<i64>,
    pub trigger: Option<ListUpstreamTasksTrigger>,
    pub r#type: Option<String>,
    pub workflow_id: Option<i64>,
}
model! { ListUpstreamTasksTasks {
    0 "BaselineId" baseline_id, 1 "CreateTime" create_time, 2 "CreateUser" create_user, 3 "DataSource" data_source,
    4 "Description" description, 5 "EnvType" env_type, 6 "Id" id, 7 "InstanceMode" instance_mode,
    8 "ModifyTime" modify_time, 9 "ModifyUser" modify_user, 10 "Name" name, 11 "Owner" owner, 12 "Priority" priority,
    13 "ProjectEnv" project_env, 14 "ProjectId" project_id, 15 "RerunInterval" rerun_interval,
    16 "RerunMode" rerun_mode, 17 "RerunTimes" rerun_times, 18 "RuntimeResource" runtime_resource,
    19 "StepType" step_type, 20 "Timeout" timeout, 21 "Trigger" trigger, 22 "Type" r#type, 23 "WorkflowId" workflow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTasksDataSource {
    pub name: Option<String>,
}
model! { ListUpstreamTasksDataSource {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTasksRuntimeResource {
    pub cu: Option<String>,
    pub image: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { ListUpstreamTasksRuntimeResource {
    0 "Cu" cu, 1 "Image" image, 2 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTasksTrigger {
    pub cron: Option<String>,
    pub end_time: Option<String>,
    pub recurrence: Option<String>,
    pub start_time: Option<String>,
    pub timezone: Option<String>,
    pub r#type: Option<String>,
}
model! { ListUpstreamTasksTrigger {
    0 "Cron" cron, 1 "EndTime" end_time, 2 "Recurrence" recurrence, 3 "StartTime" start_time, 4 "Timezone" timezone,
    5 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTasksUpstreamTasks {
    pub dependency_type: Option<String>,
    pub task: Option<ListUpstreamTasksTask>,
}
model! { ListUpstreamTasksUpstreamTasks {
    0 "DependencyType" dependency_type, 1 "Task" task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTasksTask {
    pub baseline_id: Option<i64>,
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub data_source: Option<ListUpstreamTasksTaskDataSource>,
    pub description: Option<String>,
    pub env_type: Option<String>,
    pub id: Option<i64>,
    pub instance_mode: Option<String>,
    pub modify_time: Option<i64>,
    pub modify_user: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub priority: Option<i64>,
    pub project_id: Option<i64>,
    pub rerun_interval: Option<i64>,
    pub rerun_mode: Option<String>,
    pub rerun_times: Option<i64>,
    pub runtime_resource: Option<ListUpstreamTasksTaskRuntimeResource>,
    pub timeout: Option<i64>,
    pub trigger: Option<ListUpstreamTasksTaskTrigger>,
    pub r#type: Option<String>,
    pub workflow_id: Option<i64>,
}
model! { ListUpstreamTasksTask {
    0 "BaselineId" baseline_id, 1 "CreateTime" create_time, 2 "CreateUser" create_user, 3 "DataSource" data_source,
    4 "Description" description, 5 "EnvType" env_type, 6 "Id" id, 7 "InstanceMode" instance_mode,
    8 "ModifyTime" modify_time, 9 "ModifyUser" modify_user, 10 "Name" name, 11 "Owner" owner, 12 "Priority" priority,
    13 "ProjectId" project_id, 14 "RerunInterval" rerun_interval, 15 "RerunMode" rerun_mode,
    16 "RerunTimes" rerun_times, 17 "RuntimeResource" runtime_resource, 18 "Timeout" timeout, 19 "Trigger" trigger,
    20 "Type" r#type, 21 "WorkflowId" workflow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTasksTaskDataSource {
    pub name: Option<String>,
}
model! { ListUpstreamTasksTaskDataSource {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTasksTaskRuntimeResource {
    pub cu: Option<String>,
    pub image: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { ListUpstreamTasksTaskRuntimeResource {
    0 "Cu" cu, 1 "Image" image, 2 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTasksTaskTrigger {
    pub cron: Option<String>,
    pub end_time: Option<String>,
    pub recurrence: Option<String>,
    pub start_time: Option<String>,
    pub timezone: Option<String>,
    pub r#type: Option<String>,
}
model! { ListUpstreamTasksTaskTrigger {
    0 "Cron" cron, 1 "EndTime" end_time, 2 "Recurrence" recurrence, 3 "StartTime" start_time, 4 "Timezone" timezone,
    5 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowDefinitions {
    pub name: Option<String>,
    pub owner: Option<String>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    pub project_id: i64,
    pub r#type: Option<String>,
}
operation! { ListWorkflowDefinitions(project_id: i64) "ListWorkflowDefinitions" -> ListWorkflowDefinitionsOutput {
    0 "Name" name: String, 1 "Owner" owner: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "ProjectId" project_id, 5 "Type" r#type: String
} { method: "GET", } }
paged! { ListWorkflowDefinitions: ListWorkflowDefinitionsWorkflowDefinitions =
    Number "PageNumber", "PagingInfo.WorkflowDefinitions" paging_info.workflow_definitions, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowDefinitionsOutput {
    pub paging_info: Option<ListWorkflowDefinitionsPagingInfo>,
}
model! { ListWorkflowDefinitionsOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowDefinitionsPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub workflow_definitions: Option<Vec<ListWorkflowDefinitionsWorkflowDefinitions>>,
}
model! { ListWorkflowDefinitionsPagingInfo {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count,
    3 "WorkflowDefinitions" workflow_definitions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowDefinitionsWorkflowDefinitions {
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub modify_time: Option<i64>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub project_id: Option<i64>,
    pub script: Option<ListWorkflowDefinitionsScript>,
    pub r#type: Option<String>,
}
model! { ListWorkflowDefinitionsWorkflowDefinitions {
    0 "CreateTime" create_time, 1 "Description" description, 2 "Id" id, 3 "ModifyTime" modify_time, 4 "Name" name,
    5 "Owner" owner, 6 "ProjectId" project_id, 7 "Script" script, 8 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowDefinitionsScript {
    pub id: Option<String>,
    pub path: Option<String>,
    pub runtime: Option<ListWorkflowDefinitionsRuntime>,
}
model! { ListWorkflowDefinitionsScript {
    0 "Id" id, 1 "Path" path, 2 "Runtime" runtime
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowDefinitionsRuntime {
    pub command: Option<String>,
}
model! { ListWorkflowDefinitionsRuntime {
    0 "Command" command
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowInstances {
    pub biz_date: i64,
    pub env_type: Option<String>,
    pub filter: Option<String>,
    pub ids: Option<Vec<i64>>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_id: i64,
    pub sort_by: Option<String>,
    pub tags: Option<Vec<String>>,
    pub r#type: Option<String>,
    pub unified_workflow_instance_id: Option<i64>,
    pub workflow_id: Option<i64>,
}
operation! { ListWorkflowInstances(biz_date: i64, project_id: i64)
    "ListWorkflowInstances" -> ListWorkflowInstancesOutput {
    0 "BizDate" biz_date, 1 "EnvType" env_type: String, 2 "Filter" filter: String, 3 "Ids" ids: Vec<i64>,
    4 "Name" name: String, 5 "Owner" owner: String, 6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64,
    8 "ProjectId" project_id, 9 "SortBy" sort_by: String, 10 "Tags" tags: Vec<String>, 11 "Type" r#type: String,
    12 "UnifiedWorkflowInstanceId" unified_workflow_instance_id: i64, 13 "WorkflowId" workflow_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::Json },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None }
] }
paged! { ListWorkflowInstances: ListWorkflowInstancesWorkflowInstances =
    Number "PageNumber", "PagingInfo.WorkflowInstances" paging_info.workflow_instances, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowInstancesOutput {
    pub paging_info: Option<ListWorkflowInstancesPagingInfo>,
}
model! { ListWorkflowInstancesOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowInstancesPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub workflow_instances: Option<Vec<ListWorkflowInstancesWorkflowInstances>>,
}
model! { ListWorkflowInstancesPagingInfo {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count,
    3 "WorkflowInstances" workflow_instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowInstancesWorkflowInstances {
    pub biz_date: Option<i64>,
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub env_type: Option<String>,
    pub finished_time: Option<i64>,
    pub id: Option<i64>,
    pub modify_time: Option<i64>,
    pub modify_user: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub project_id: Option<i64>,
    pub started_time: Option<i64>,
    pub status: Option<String>,
    pub tags: Option<Vec<ListWorkflowInstancesTags>>,
    pub r#type: Option<String>,
    pub unified_workflow_instance_id: Option<i64>,
    pub workflow_id: Option<i64>,
    pub workflow_parameters: Option<String>,
    pub workflow_task_instance_id: Option<i64>,
}
model! { ListWorkflowInstancesWorkflowInstances {
    0 "BizDate" biz_date, 1 "CreateTime" create_time, 2 "CreateUser" create_user, 3 "EnvType" env_type,
    4 "FinishedTime" finished_time, 5 "Id" id, 6 "ModifyTime" modify_time, 7 "ModifyUser" modify_user, 8 "Name" name,
    9 "Owner" owner, 10 "ProjectId" project_id, 11 "StartedTime" started_time, 12 "Status" status, 13 "Tags" tags,
    14 "Type" r#type, 15 "UnifiedWorkflowInstanceId" unified_workflow_instance_id, 16 "WorkflowId" workflow_id,
    17 "WorkflowParameters" workflow_parameters, 18 "WorkflowTaskInstanceId" workflow_task_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowInstancesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListWorkflowInstancesTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflows {
    pub env_type: Option<String>,
    pub ids: Option<Vec<i64>>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_id: i64,
    pub sort_by: Option<String>,
    pub tags: Option<Vec<String>>,
    pub trigger_type: Option<String>,
}
operation! { ListWorkflows(project_id: i64) "ListWorkflows" -> ListWorkflowsOutput {
    0 "EnvType" env_type: String, 1 "Ids" ids: Vec<i64>, 2 "Name" name: String, 3 "Owner" owner: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "ProjectId" project_id, 7 "SortBy" sort_by: String,
    8 "Tags" tags: Vec<String>, 9 "TriggerType" trigger_type: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::Json },
    Mark { index: 9, location: Location::Body, style: Style::None }
] }
paged! { ListWorkflows: ListWorkflowsWorkflows =
    Number "PageNumber", "PagingInfo.Workflows" paging_info.workflows, total "PagingInfo.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowsOutput {
    pub paging_info: Option<ListWorkflowsPagingInfo>,
}
model! { ListWorkflowsOutput {
    0 "PagingInfo" paging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowsPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub workflows: Option<Vec<ListWorkflowsWorkflows>>,
}
model! { ListWorkflowsPagingInfo {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count, 3 "Workflows" workflows
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowsWorkflows {
    pub client_unique_code: Option<String>,
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub description: Option<String>,
    pub env_type: Option<String>,
    pub id: Option<i64>,
    pub modify_time: Option<i64>,
    pub modify_user: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub parameters: Option<String>,
    pub project_id: Option<i64>,
    pub tags: Option<Vec<ListWorkflowsTags>>,
    pub trigger: Option<ListWorkflowsTrigger>,
}
model! { ListWorkflowsWorkflows {
    0 "ClientUniqueCode" client_unique_code, 1 "CreateTime" create_time, 2 "CreateUser" create_user,
    3 "Description" description, 4 "EnvType" env_type, 5 "Id" id, 6 "ModifyTime" modify_time,
    7 "ModifyUser" modify_user, 8 "Name" name, 9 "Owner" owner, 10 "Parameters" parameters, 11 "ProjectId" project_id,
    12 "Tags" tags, 13 "Trigger" trigger
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListWorkflowsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowsTrigger {
    pub cron: Option<String>,
    pub end_time: Option<String>,
    pub recurrence: Option<String>,
    pub start_time: Option<String>,
    pub r#type: Option<String>,
}
model! { ListWorkflowsTrigger {
    0 "Cron" cron, 1 "EndTime" end_time, 2 "Recurrence" recurrence, 3 "StartTime" start_time, 4 "Type" r#type
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadAgentSession {
    pub id: Option<String>,
    pub jsonrpc: Option<String>,
    pub params: Option<LoadAgentSessionParams>,
}
operation! { LoadAgentSession() "LoadAgentSession" -> LoadAgentSessionOutput {
    0 "Id" id: String, 1 "Jsonrpc" jsonrpc: String, 2 "Params" params: LoadAgentSessionParams
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadAgentSessionParams {
    pub meta: Option<LoadAgentSessionMeta>,
    pub session_id: Option<String>,
}
input! { LoadAgentSessionParams() {
    0 "Meta" meta: LoadAgentSessionMeta, 1 "SessionId" session_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadAgentSessionMeta {
    pub begin_log_offset: Option<i64>,
    pub is_reload: Option<bool>,
}
input! { LoadAgentSessionMeta() {
    0 "BeginLogOffset" begin_log_offset: i64, 1 "IsReload" is_reload: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadAgentSessionOutput {
    pub error: Option<Value>,
    pub id: Option<String>,
    pub jsonrpc: Option<String>,
    pub method: Option<String>,
    pub params: Option<Value>,
    pub result: Option<Value>,
    pub timestamp: Option<i64>,
}
model! { LoadAgentSessionOutput {
    0 "Error" error, 1 "Id" id, 2 "Jsonrpc" jsonrpc, 3 "Method" method, 4 "Params" params, 5 "Result" result,
    6 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveFunction {
    pub id: String,
    pub path: String,
    pub project_id: i64,
}
operation! { MoveFunction(id: String, path: String, project_id: i64) "MoveFunction" -> MoveFunctionOutput {
    0 "Id" id, 1 "Path" path, 2 "ProjectId" project_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveFunctionOutput {
    pub success: Option<bool>,
}
model! { MoveFunctionOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveNode {
    pub id: String,
    pub path: String,
    pub project_id: i64,
}
operation! { MoveNode(id: String, path: String, project_id: i64) "MoveNode" -> MoveNodeOutput {
    0 "Id" id, 1 "Path" path, 2 "ProjectId" project_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveNodeOutput {
    pub success: Option<bool>,
}
model! { MoveNodeOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResource {
    pub id: String,
    pub path: String,
    pub project_id: i64,
}
operation! { MoveResource(id: String, path: String, project_id: i64) "MoveResource" -> MoveResourceOutput {
    0 "Id" id, 1 "Path" path, 2 "ProjectId" project_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceOutput {
    pub success: Option<bool>,
}
model! { MoveResourceOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveWorkflowDefinition {
    pub id: String,
    pub path: String,
    pub project_id: i64,
}
operation! { MoveWorkflowDefinition(id: String, path: String, project_id: i64)
    "MoveWorkflowDefinition" -> MoveWorkflowDefinitionOutput {
    0 "Id" id, 1 "Path" path, 2 "ProjectId" project_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveWorkflowDefinitionOutput {
    pub success: Option<bool>,
}
model! { MoveWorkflowDefinitionOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewDatasetVersion {
    pub id: String,
}
operation! { PreviewDatasetVersion(id: String) "PreviewDatasetVersion" -> PreviewDatasetVersionOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewDatasetVersionOutput {
    pub preview_result: Option<PreviewDatasetVersionPreviewResult>,
    pub success: Option<bool>,
}
model! { PreviewDatasetVersionOutput {
    0 "PreviewResult" preview_result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewDatasetVersionPreviewResult {
    pub content: Option<String>,
    pub file_name: Option<String>,
    pub mime_type: Option<String>,
    pub support_preview: Option<bool>,
}
model! { PreviewDatasetVersionPreviewResult {
    0 "Content" content, 1 "FileName" file_name, 2 "MimeType" mime_type, 3 "SupportPreview" support_preview
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromptAgentSession {
    pub id: Option<String>,
    pub jsonrpc: Option<String>,
    pub params: Option<PromptAgentSessionParams>,
}
operation! { PromptAgentSession() "PromptAgentSession" -> PromptAgentSessionOutput {
    0 "Id" id: String, 1 "Jsonrpc" jsonrpc: String, 2 "Params" params: PromptAgentSessionParams
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromptAgentSessionParams {
    pub meta: Option<PromptAgentSessionMeta>,
    pub prompt: Option<Vec<PromptAgentSessionPrompt>>,
    pub session_id: Option<String>,
}
input! { PromptAgentSessionParams() {
    0 "Meta" meta: PromptAgentSessionMeta, 1 "Prompt" prompt: Vec<PromptAgentSessionPrompt>,
    2 "SessionId" session_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromptAgentSessionMeta {
    pub context: Option<Value>,
}
input! { PromptAgentSessionMeta() {
    0 "Context" context: Value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromptAgentSessionPrompt {
    pub description: Option<String>,
    pub meta: Option<PromptAgentSessionPromptMeta>,
    pub mime_type: Option<String>,
    pub name: Option<String>,
    pub size: Option<i64>,
    pub text: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub uri: Option<String>,
}
input! { PromptAgentSessionPrompt() {
    0 "Description" description: String, 1 "Meta" meta: PromptAgentSessionPromptMeta, 2 "MimeType" mime_type: String,
    3 "Name" name: String, 4 "Size" size: i64, 5 "Text" text: String, 6 "Title" title: String, 7 "Type" r#type: String,
    8 "Uri" uri: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromptAgentSessionPromptMeta {
    pub hide: Option<bool>,
}
input! { PromptAgentSessionPromptMeta() {
    0 "Hide" hide: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromptAgentSessionOutput {
    pub error: Option<Value>,
    pub id: Option<String>,
    pub jsonrpc: Option<String>,
    pub method: Option<String>,
    pub params: Option<Value>,
    pub result: Option<Value>,
    pub timestamp: Option<i64>,
}
model! { PromptAgentSessionOutput {
    0 "Error" error, 1 "Id" id, 2 "Jsonrpc" jsonrpc, 3 "Method" method, 4 "Params" params, 5 "Result" result,
    6 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveEntityFromMetaCollection {
    pub id: Option<String>,
    pub meta_collection_id: Option<String>,
}
operation! { RemoveEntityFromMetaCollection() "RemoveEntityFromMetaCollection" -> Empty {
    0 "Id" id: String, 1 "MetaCollectionId" meta_collection_id: String
} }

pub type RemoveEntityFromMetaCollectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTaskInstanceDependencies {
    pub id: i64,
    pub comment: Option<String>,
    pub upstream_task_instance_ids: Option<Vec<i64>>,
}
operation! { RemoveTaskInstanceDependencies(id: i64)
    "RemoveTaskInstanceDependencies" -> RemoveTaskInstanceDependenciesOutput {
    0 "Id" id, 1 "Comment" comment: String, 2 "UpstreamTaskInstanceIds" upstream_task_instance_ids: Vec<i64>
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTaskInstanceDependenciesOutput {
    pub success: Option<bool>,
}
model! { RemoveTaskInstanceDependenciesOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameFunction {
    pub id: String,
    pub name: String,
    pub project_id: i64,
}
operation! { RenameFunction(id: String, name: String, project_id: i64) "RenameFunction" -> RenameFunctionOutput {
    0 "Id" id, 1 "Name" name, 2 "ProjectId" project_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameFunctionOutput {
    pub success: Option<String>,
}
model! { RenameFunctionOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameNode {
    pub id: String,
    pub name: String,
    pub project_id: i64,
}
operation! { RenameNode(id: String, name: String, project_id: i64) "RenameNode" -> RenameNodeOutput {
    0 "Id" id, 1 "Name" name, 2 "ProjectId" project_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameNodeOutput {
    pub success: Option<bool>,
}
model! { RenameNodeOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameResource {
    pub id: String,
    pub name: String,
    pub project_id: i64,
}
operation! { RenameResource(id: String, name: String, project_id: i64) "RenameResource" -> RenameResourceOutput {
    0 "Id" id, 1 "Name" name, 2 "ProjectId" project_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameResourceOutput {
    pub success: Option<bool>,
}
model! { RenameResourceOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameWorkflowDefinition {
    pub id: String,
    pub name: String,
    pub project_id: i64,
}
operation! { RenameWorkflowDefinition(id: String, name: String, project_id: i64)
    "RenameWorkflowDefinition" -> RenameWorkflowDefinitionOutput {
    0 "Id" id, 1 "Name" name, 2 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameWorkflowDefinitionOutput {
    pub success: Option<bool>,
}
model! { RenameWorkflowDefinitionOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RerunTaskInstances {
    pub comment: Option<String>,
    pub ids: Option<Vec<i64>>,
    pub use_latest_config: Option<bool>,
}
operation! { RerunTaskInstances() "RerunTaskInstances" -> RerunTaskInstancesOutput {
    0 "Comment" comment: String, 1 "Ids" ids: Vec<i64>, 2 "UseLatestConfig" use_latest_config: bool
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RerunTaskInstancesOutput {
    pub success_info: Option<BTreeMap<String, SuccessInfoValue>>,
}
model! { RerunTaskInstancesOutput {
    0 "SuccessInfo" success_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RerunWorkflowInstances {
    pub bizdate: Option<i64>,
    pub end_trigger_time: Option<i64>,
    pub env_type: Option<String>,
    pub filter: Option<RerunWorkflowInstancesFilter>,
    pub ids: Option<Vec<i64>>,
    pub name: Option<String>,
    pub project_id: i64,
    pub start_trigger_time: Option<i64>,
    pub status: Option<String>,
    pub r#type: String,
    pub workflow_id: i64,
}
operation! { RerunWorkflowInstances(project_id: i64, r#type: String, workflow_id: i64)
    "RerunWorkflowInstances" -> RerunWorkflowInstancesOutput {
    0 "Bizdate" bizdate: i64, 1 "EndTriggerTime" end_trigger_time: i64, 2 "EnvType" env_type: String,
    3 "Filter" filter: RerunWorkflowInstancesFilter, 4 "Ids" ids: Vec<i64>, 5 "Name" name: String,
    6 "ProjectId" project_id, 7 "StartTriggerTime" start_trigger_time: i64, 8 "Status" status: String, 9 "Type" r#type,
    10 "WorkflowId" workflow_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::Json },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RerunWorkflowInstancesFilter {
    pub rerun_downstream_enabled: Option<bool>,
    pub task_ids: Option<Vec<i64>>,
    pub task_instance_statuses: Option<Vec<String>>,
    pub task_name: Option<String>,
    pub task_types: Option<Vec<String>>,
}
input! { RerunWorkflowInstancesFilter() {
    0 "RerunDownstreamEnabled" rerun_downstream_enabled: bool, 1 "TaskIds" task_ids: Vec<i64>,
    2 "TaskInstanceStatuses" task_instance_statuses: Vec<String>, 3 "TaskName" task_name: String,
    4 "TaskTypes" task_types: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RerunWorkflowInstancesOutput {
    pub operation_id: Option<String>,
}
model! { RerunWorkflowInstancesOutput {
    0 "OperationId" operation_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeTaskInstances {
    pub comment: Option<String>,
    pub ids: Option<Vec<i64>>,
}
operation! { ResumeTaskInstances() "ResumeTaskInstances" -> ResumeTaskInstancesOutput {
    0 "Comment" comment: String, 1 "Ids" ids: Vec<i64>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeTaskInstancesOutput {
    pub success_info: Option<BTreeMap<String, SuccessInfoValue>>,
}
model! { ResumeTaskInstancesOutput {
    0 "SuccessInfo" success_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeMemberProjectRoles {
    pub project_id: i64,
    pub role_codes: Vec<String>,
    pub user_id: String,
}
operation! { RevokeMemberProjectRoles(project_id: i64, role_codes: Vec<String>, user_id: String)
    "RevokeMemberProjectRoles" -> Empty {
    0 "ProjectId" project_id, 1 "RoleCodes" role_codes, 2 "UserId" user_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

pub type RevokeMemberProjectRolesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackParameter {
    pub id: i64,
    pub rollback_version: i64,
}
operation! { RollbackParameter(id: i64, rollback_version: i64) "RollbackParameter" -> RollbackParameterOutput {
    0 "Id" id, 1 "RollbackVersion" rollback_version
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackParameterOutput {
    pub success: Option<bool>,
}
model! { RollbackParameterOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCrawler {
    pub id: i64,
}
operation! { RunCrawler(id: i64) "RunCrawler" -> RunCrawlerOutput {
    0 "Id" id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCrawlerOutput {
    pub id: Option<i64>,
    pub run_accepted: Option<bool>,
    pub run_status: Option<String>,
    pub success: Option<bool>,
    pub task_instance_id: Option<i64>,
}
model! { RunCrawlerOutput {
    0 "Id" id, 1 "RunAccepted" run_accepted, 2 "RunStatus" run_status, 3 "Success" success,
    4 "TaskInstanceId" task_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSemanticJob {
    pub name: String,
}
operation! { RunSemanticJob(name: String) "RunSemanticJob" -> RunSemanticJobOutput {
    0 "Name" name
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSemanticJobOutput {
    pub data: Option<RunSemanticJobData>,
    pub success: Option<bool>,
}
model! { RunSemanticJobOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSemanticJobData {
    pub current_sql_index: Option<i64>,
    pub env: Option<String>,
    pub exec_types: Option<Vec<i64>>,
    pub executor_job_id: Option<String>,
    pub job_run_id: Option<String>,
    pub statuses: Option<Vec<i64>>,
}
model! { RunSemanticJobData {
    0 "CurrentSqlIndex" current_sql_index, 1 "Env" env, 2 "ExecTypes" exec_types, 3 "ExecutorJobId" executor_job_id,
    4 "JobRunId" job_run_id, 5 "Statuses" statuses
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSuccessTaskInstances {
    pub comment: Option<String>,
    pub ids: Option<Vec<i64>>,
}
operation! { SetSuccessTaskInstances() "SetSuccessTaskInstances" -> SetSuccessTaskInstancesOutput {
    0 "Comment" comment: String, 1 "Ids" ids: Vec<i64>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSuccessTaskInstancesOutput {
    pub success_info: Option<BTreeMap<String, SuccessInfoValue>>,
}
model! { SetSuccessTaskInstancesOutput {
    0 "SuccessInfo" success_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDIJob {
    /// Deprecated.
    pub di_job_id: Option<i64>,
    pub force_to_rerun: Option<bool>,
    pub id: Option<i64>,
    pub realtime_start_settings: Option<StartDIJobRealtimeStartSettings>,
}
operation! { StartDIJob() "StartDIJob" -> StartDIJobOutput {
    0 "DIJobId" di_job_id: i64, 1 "ForceToRerun" force_to_rerun: bool, 2 "Id" id: i64,
    3 "RealtimeStartSettings" realtime_start_settings: StartDIJobRealtimeStartSettings
} [
    Mark { index: 3, location: Location::Default, style: Style::Json }
] { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDIJobRealtimeStartSettings {
    /// Deprecated.
    pub failover_settings: Option<StartDIJobFailoverSettings>,
    pub start_time: Option<i64>,
}
input! { StartDIJobRealtimeStartSettings() {
    0 "FailoverSettings" failover_settings: StartDIJobFailoverSettings, 1 "StartTime" start_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDIJobFailoverSettings {
    /// Deprecated.
    pub interval: Option<i64>,
    /// Deprecated.
    pub upper_limit: Option<i64>,
}
input! { StartDIJobFailoverSettings() {
    0 "Interval" interval: i64, 1 "UpperLimit" upper_limit: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDIJobOutput {
    pub success: Option<bool>,
}
model! { StartDIJobOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartWorkflowInstances {
    pub comment: Option<String>,
    pub ids: Vec<i64>,
}
operation! { StartWorkflowInstances(ids: Vec<i64>) "StartWorkflowInstances" -> StartWorkflowInstancesOutput {
    0 "Comment" comment: String, 1 "Ids" ids
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartWorkflowInstancesOutput {
    pub success_info: Option<BTreeMap<String, SuccessInfoValue>>,
}
model! { StartWorkflowInstancesOutput {
    0 "SuccessInfo" success_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCrawler {
    pub id: i64,
}
operation! { StopCrawler(id: i64) "StopCrawler" -> StopCrawlerOutput {
    0 "Id" id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCrawlerOutput {
    pub id: Option<i64>,
    pub stop_accepted: Option<bool>,
    pub success: Option<bool>,
}
model! { StopCrawlerOutput {
    0 "Id" id, 1 "StopAccepted" stop_accepted, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDIJob {
    /// Deprecated.
    pub di_job_id: Option<i64>,
    pub id: Option<i64>,
    pub instance_id: Option<i64>,
}
operation! { StopDIJob() "StopDIJob" -> StopDIJobOutput {
    0 "DIJobId" di_job_id: i64, 1 "Id" id: i64, 2 "InstanceId" instance_id: i64
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDIJobOutput {
    pub success: Option<bool>,
}
model! { StopDIJobOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopProcessInstance {
    pub client_token: Option<String>,
    pub process_instance_id: String,
}
operation! { StopProcessInstance(process_instance_id: String) "StopProcessInstance" -> Empty {
    0 "ClientToken" client_token: String, 1 "ProcessInstanceId" process_instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type StopProcessInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTaskInstances {
    pub comment: Option<String>,
    pub ids: Option<Vec<i64>>,
}
operation! { StopTaskInstances() "StopTaskInstances" -> StopTaskInstancesOutput {
    0 "Comment" comment: String, 1 "Ids" ids: Vec<i64>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTaskInstancesOutput {
    pub success_info: Option<BTreeMap<String, SuccessInfoValue>>,
}
model! { StopTaskInstancesOutput {
    0 "SuccessInfo" success_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopWorkflowInstances {
    pub comment: Option<String>,
    pub ids: Vec<i64>,
}
operation! { StopWorkflowInstances(ids: Vec<i64>) "StopWorkflowInstances" -> StopWorkflowInstancesOutput {
    0 "Comment" comment: String, 1 "Ids" ids
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopWorkflowInstancesOutput {
    pub success_info: Option<BTreeMap<String, SuccessInfoValue>>,
}
model! { StopWorkflowInstancesOutput {
    0 "SuccessInfo" success_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitFile {
    pub comment: Option<String>,
    pub file_id: i64,
    pub project_id: Option<i64>,
    pub project_identifier: Option<String>,
    pub skip_all_deploy_file_extensions: Option<bool>,
}
operation! { SubmitFile(file_id: i64) "SubmitFile" -> SubmitFileOutput {
    0 "Comment" comment: String, 1 "FileId" file_id, 2 "ProjectId" project_id: i64,
    3 "ProjectIdentifier" project_identifier: String,
    4 "SkipAllDeployFileExtensions" skip_all_deploy_file_extensions: bool
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitFileOutput {
    pub data: Option<i64>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { SubmitFileOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendTaskInstances {
    pub comment: Option<String>,
    pub ids: Option<Vec<i64>>,
}
operation! { SuspendTaskInstances() "SuspendTaskInstances" -> SuspendTaskInstancesOutput {
    0 "Comment" comment: String, 1 "Ids" ids: Vec<i64>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendTaskInstancesOutput {
    pub success_info: Option<BTreeMap<String, SuccessInfoValue>>,
}
model! { SuspendTaskInstancesOutput {
    0 "SuccessInfo" success_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagDataAssets {
    pub auto_trace_enabled: Option<bool>,
    pub data_asset_ids: Vec<String>,
    pub data_asset_type: String,
    pub env_type: Option<String>,
    pub project_id: Option<i64>,
    pub tags: Vec<TagDataAssetsTags>,
}
operation! { TagDataAssets(data_asset_ids: Vec<String>, data_asset_type: String, tags: Vec<TagDataAssetsTags>)
    "TagDataAssets" -> TagDataAssetsOutput {
    0 "AutoTraceEnabled" auto_trace_enabled: bool, 1 "DataAssetIds" data_asset_ids, 2 "DataAssetType" data_asset_type,
    3 "EnvType" env_type: String, 4 "ProjectId" project_id: i64, 5 "Tags" tags
} [
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 5, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagDataAssetsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagDataAssetsTags(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagDataAssetsOutput {
    pub success: Option<String>,
}
model! { TagDataAssetsOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestDataSourceConnectivity {
    pub data_source_id: i64,
    pub project_id: i64,
    pub resource_group_id: String,
}
operation! { TestDataSourceConnectivity(data_source_id: i64, project_id: i64, resource_group_id: String)
    "TestDataSourceConnectivity" -> TestDataSourceConnectivityOutput {
    0 "DataSourceId" data_source_id, 1 "ProjectId" project_id, 2 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestDataSourceConnectivityOutput {
    pub connectivity: Option<TestDataSourceConnectivityConnectivity>,
}
model! { TestDataSourceConnectivityOutput {
    0 "Connectivity" connectivity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestDataSourceConnectivityConnectivity {
    pub connect_message: Option<String>,
    pub connect_state: Option<String>,
    pub detail_logs: Option<Vec<TestDataSourceConnectivityDetailLogs>>,
}
model! { TestDataSourceConnectivityConnectivity {
    0 "ConnectMessage" connect_message, 1 "ConnectState" connect_state, 2 "DetailLogs" detail_logs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestDataSourceConnectivityDetailLogs {
    pub code: Option<String>,
    pub end_time: Option<i64>,
    pub message: Option<String>,
    pub start_time: Option<i64>,
}
model! { TestDataSourceConnectivityDetailLogs {
    0 "Code" code, 1 "EndTime" end_time, 2 "Message" message, 3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerSchedulerTaskInstance {
    pub env_type: Option<String>,
    pub task_id: i64,
    pub trigger_time: i64,
}
operation! { TriggerSchedulerTaskInstance(task_id: i64, trigger_time: i64)
    "TriggerSchedulerTaskInstance" -> TriggerSchedulerTaskInstanceOutput {
    0 "EnvType" env_type: String, 1 "TaskId" task_id, 2 "TriggerTime" trigger_time
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerSchedulerTaskInstanceOutput {
    pub success: Option<bool>,
}
model! { TriggerSchedulerTaskInstanceOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnTagDataAssets {
    pub data_asset_ids: Vec<String>,
    pub data_asset_type: String,
    pub env_type: Option<String>,
    pub project_id: Option<i64>,
    pub tags: Vec<UnTagDataAssetsTags>,
}
operation! { UnTagDataAssets(data_asset_ids: Vec<String>, data_asset_type: String, tags: Vec<UnTagDataAssetsTags>)
    "UnTagDataAssets" -> UnTagDataAssetsOutput {
    0 "DataAssetIds" data_asset_ids, 1 "DataAssetType" data_asset_type, 2 "EnvType" env_type: String,
    3 "ProjectId" project_id: i64, 4 "Tags" tags
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnTagDataAssetsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UnTagDataAssetsTags(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnTagDataAssetsOutput {
    pub success: Option<String>,
}
model! { UnTagDataAssetsOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertRule {
    pub enabled: Option<bool>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub notification: Option<UpdateAlertRuleNotification>,
    pub owner: Option<String>,
    pub trigger_condition: Option<UpdateAlertRuleTriggerCondition>,
}
operation! { UpdateAlertRule() "UpdateAlertRule" -> UpdateAlertRuleOutput {
    0 "Enabled" enabled: bool, 1 "Id" id: i64, 2 "Name" name: String,
    3 "Notification" notification: UpdateAlertRuleNotification, 4 "Owner" owner: String,
    5 "TriggerCondition" trigger_condition: UpdateAlertRuleTriggerCondition
} [
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 5, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertRuleNotification {
    pub channels: Option<Vec<String>>,
    pub interval_in_minutes: Option<i64>,
    pub maximum: Option<i64>,
    pub receivers: Option<Vec<UpdateAlertRuleReceivers>>,
    pub silence_end_time: Option<String>,
    pub silence_start_time: Option<String>,
}
input! { UpdateAlertRuleNotification() {
    0 "Channels" channels: Vec<String>, 1 "IntervalInMinutes" interval_in_minutes: i64, 2 "Maximum" maximum: i64,
    3 "Receivers" receivers: Vec<UpdateAlertRuleReceivers>, 4 "SilenceEndTime" silence_end_time: String,
    5 "SilenceStartTime" silence_start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertRuleReceivers {
    pub extension: Option<String>,
    pub receiver_type: Option<String>,
    pub receiver_values: Option<Vec<String>>,
}
input! { UpdateAlertRuleReceivers() {
    0 "Extension" extension: String, 1 "ReceiverType" receiver_type: String,
    2 "ReceiverValues" receiver_values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertRuleTriggerCondition {
    pub extension: Option<UpdateAlertRuleExtension>,
    pub target: Option<UpdateAlertRuleTarget>,
    pub r#type: Option<String>,
}
input! { UpdateAlertRuleTriggerCondition() {
    0 "Extension" extension: UpdateAlertRuleExtension, 1 "Target" target: UpdateAlertRuleTarget, 2 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertRuleExtension {
    pub cycle_unfinished: Option<UpdateAlertRuleCycleUnfinished>,
    pub error: Option<UpdateAlertRuleError>,
    pub instance_error_count: Option<UpdateAlertRuleInstanceErrorCount>,
    pub instance_error_percentage: Option<UpdateAlertRuleInstanceErrorPercentage>,
    pub instance_transfer_fluctuate: Option<UpdateAlertRuleInstanceTransferFluctuate>,
    pub timeout: Option<UpdateAlertRuleTimeout>,
    pub un_finished: Option<UpdateAlertRuleUnFinished>,
}
input! { UpdateAlertRuleExtension() {
    0 "CycleUnfinished" cycle_unfinished: UpdateAlertRuleCycleUnfinished, 1 "Error" error: UpdateAlertRuleError,
    2 "InstanceErrorCount" instance_error_count: UpdateAlertRuleInstanceErrorCount,
    3 "InstanceErrorPercentage" instance_error_percentage: UpdateAlertRuleInstanceErrorPercentage,
    4 "InstanceTransferFluctuate" instance_transfer_fluctuate: UpdateAlertRuleInstanceTransferFluctuate,
    5 "Timeout" timeout: UpdateAlertRuleTimeout, 6 "UnFinished" un_finished: UpdateAlertRuleUnFinished
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertRuleCycleUnfinished {
    pub cycle_and_time: Option<Vec<UpdateAlertRuleCycleAndTime>>,
}
input! { UpdateAlertRuleCycleUnfinished() {
    0 "CycleAndTime" cycle_and_time: Vec<UpdateAlertRuleCycleAndTime>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertRuleCycleAndTime {
    pub cycle_id: Option<i64>,
    pub time: Option<String>,
}
input! { UpdateAlertRuleCycleAndTime() {
    0 "CycleId" cycle_id: i64, 1 "Time" time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertRuleError {
    pub auto_rerun_alert_enabled: Option<bool>,
    pub stream_task_ids: Option<Vec<i64>>,
}
input! { UpdateAlertRuleError() {
    0 "AutoRerunAlertEnabled" auto_rerun_alert_enabled: bool, 1 "StreamTaskIds" stream_task_ids: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertRuleInstanceErrorCount {
    pub count: Option<i64>,
}
input! { UpdateAlertRuleInstanceErrorCount() {
    0 "Count" count: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertRuleInstanceErrorPercentage {
    pub percentage: Option<i64>,
}
input! { UpdateAlertRuleInstanceErrorPercentage() {
    0 "Percentage" percentage: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertRuleInstanceTransferFluctuate {
    pub percentage: Option<i64>,
    pub trend: Option<String>,
}
input! { UpdateAlertRuleInstanceTransferFluctuate() {
    0 "Percentage" percentage: i64, 1 "Trend" trend: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertRuleTimeout {
    pub timeout_in_minutes: Option<i64>,
}
input! { UpdateAlertRuleTimeout() {
    0 "TimeoutInMinutes" timeout_in_minutes: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertRuleUnFinished {
    pub un_finished_time: Option<String>,
}
input! { UpdateAlertRuleUnFinished() {
    0 "UnFinishedTime" un_finished_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertRuleTarget {
    pub allow_tasks: Option<Vec<i64>>,
    pub ids: Option<Vec<i64>>,
    pub r#type: Option<String>,
}
input! { UpdateAlertRuleTarget() {
    0 "AllowTasks" allow_tasks: Vec<i64>, 1 "Ids" ids: Vec<i64>, 2 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertRuleOutput {
    pub success: Option<bool>,
}
model! { UpdateAlertRuleOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBusiness {
    pub business_id: i64,
    pub business_name: Option<String>,
    pub description: Option<String>,
    pub owner: Option<String>,
    pub project_id: Option<i64>,
    pub project_identifier: Option<String>,
}
operation! { UpdateBusiness(business_id: i64) "UpdateBusiness" -> UpdateBusinessOutput {
    0 "BusinessId" business_id, 1 "BusinessName" business_name: String, 2 "Description" description: String,
    3 "Owner" owner: String, 4 "ProjectId" project_id: i64, 5 "ProjectIdentifier" project_identifier: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBusinessOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateBusinessOutput {
    0 "ErrorCode" error_code, 1 "ErrorMessage" error_message, 2 "HttpStatusCode" http_status_code, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateColumnBusinessMetadata {
    pub custom_attributes: Option<BTreeMap<String, Vec<String>>>,
    pub description: Option<String>,
    pub id: String,
}
operation! { UpdateColumnBusinessMetadata(id: String)
    "UpdateColumnBusinessMetadata" -> UpdateColumnBusinessMetadataOutput {
    0 "CustomAttributes" custom_attributes: BTreeMap<String, Vec<String>>, 1 "Description" description: String,
    2 "Id" id
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateColumnBusinessMetadataOutput {
    pub success: Option<bool>,
}
model! { UpdateColumnBusinessMetadataOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateComponent {
    pub project_id: i64,
    pub component_id: String,
    pub spec: String,
}
operation! { UpdateComponent(project_id: i64, component_id: String, spec: String)
    "UpdateComponent" -> UpdateComponentOutput {
    0 "ProjectId" project_id, 1 "ComponentId" component_id, 2 "Spec" spec
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateComponentOutput {
    pub success: Option<bool>,
}
model! { UpdateComponentOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateComputeResource {
    pub connection_properties: String,
    pub connection_properties_mode: Option<String>,
    pub description: Option<String>,
    pub id: i64,
    pub project_id: i64,
}
operation! { UpdateComputeResource(connection_properties: String, id: i64, project_id: i64)
    "UpdateComputeResource" -> UpdateComputeResourceOutput {
    0 "ConnectionProperties" connection_properties, 1 "ConnectionPropertiesMode" connection_properties_mode: String,
    2 "Description" description: String, 3 "Id" id, 4 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateComputeResourceOutput {
    pub success: Option<bool>,
}
model! { UpdateComputeResourceOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCrawler {
    pub enable_ai_comment: Option<bool>,
    pub id: i64,
    pub options: Option<BTreeMap<String, String>>,
    pub resource_group_id: Option<String>,
    pub schedule_config: Option<UpdateCrawlerScheduleConfig>,
    pub scope: Option<UpdateCrawlerScope>,
}
operation! { UpdateCrawler(id: i64) "UpdateCrawler" -> UpdateCrawlerOutput {
    0 "EnableAiComment" enable_ai_comment: bool, 1 "Id" id, 2 "Options" options: BTreeMap<String, String>,
    3 "ResourceGroupId" resource_group_id: String, 4 "ScheduleConfig" schedule_config: UpdateCrawlerScheduleConfig,
    5 "Scope" scope: UpdateCrawlerScope
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::Json },
    Mark { index: 5, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCrawlerScheduleConfig {
    pub cron_express: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateCrawlerScheduleConfig(r#type: String) {
    0 "CronExpress" cron_express: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCrawlerScope {
    pub exclude_regex: Option<String>,
    pub items: Option<Vec<String>>,
    pub unit: Option<String>,
}
input! { UpdateCrawlerScope(unit: String) {
    0 "ExcludeRegex" exclude_regex: String, 1 "Items" items: Vec<String>, 2 "Unit" unit: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCrawlerOutput {
    pub id: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateCrawlerOutput {
    0 "Id" id, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomAttribute {
    pub comment: Option<String>,
    pub display_enabled: Option<bool>,
    pub display_name: Option<String>,
    pub entity_types: Option<Vec<String>>,
    pub id: String,
    pub search_filter_enabled: Option<bool>,
    pub value_enums: Option<Vec<String>>,
}
operation! { UpdateCustomAttribute(id: String) "UpdateCustomAttribute" -> UpdateCustomAttributeOutput {
    0 "Comment" comment: String, 1 "DisplayEnabled" display_enabled: bool, 2 "DisplayName" display_name: String,
    3 "EntityTypes" entity_types: Vec<String>, 4 "Id" id, 5 "SearchFilterEnabled" search_filter_enabled: bool,
    6 "ValueEnums" value_enums: Vec<String>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Simple },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::Simple }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomAttributeOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { UpdateCustomAttributeOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDIAlarmRule {
    /// Deprecated.
    pub di_alarm_rule_id: Option<i64>,
    pub di_job_id: Option<i64>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub id: Option<i64>,
    pub metric_type: Option<String>,
    pub name: Option<String>,
    pub notification_settings: Option<UpdateDIAlarmRuleNotificationSettings>,
    pub trigger_conditions: Option<Vec<UpdateDIAlarmRuleTriggerConditions>>,
}
operation! { UpdateDIAlarmRule() "UpdateDIAlarmRule" -> UpdateDIAlarmRuleOutput {
    0 "DIAlarmRuleId" di_alarm_rule_id: i64, 1 "DIJobId" di_job_id: i64, 2 "Description" description: String,
    3 "Enabled" enabled: bool, 4 "Id" id: i64, 5 "MetricType" metric_type: String, 6 "Name" name: String,
    7 "NotificationSettings" notification_settings: UpdateDIAlarmRuleNotificationSettings,
    8 "TriggerConditions" trigger_conditions: Vec<UpdateDIAlarmRuleTriggerConditions>
} [
    Mark { index: 7, location: Location::Default, style: Style::Json },
    Mark { index: 8, location: Location::Default, style: Style::Json }
] { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDIAlarmRuleNotificationSettings {
    /// Deprecated.
    pub inhibition_interval: Option<i64>,
    pub mute_interval: Option<i64>,
    pub notification_channels: Option<Vec<UpdateDIAlarmRuleNotificationChannels>>,
    pub notification_receivers: Option<Vec<UpdateDIAlarmRuleNotificationReceivers>>,
}
input! { UpdateDIAlarmRuleNotificationSettings() {
    0 "InhibitionInterval" inhibition_interval: i64, 1 "MuteInterval" mute_interval: i64,
    2 "NotificationChannels" notification_channels: Vec<UpdateDIAlarmRuleNotificationChannels>,
    3 "NotificationReceivers" notification_receivers: Vec<UpdateDIAlarmRuleNotificationReceivers>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDIAlarmRuleNotificationChannels {
    pub channels: Option<Vec<String>>,
    pub severity: Option<String>,
}
input! { UpdateDIAlarmRuleNotificationChannels() {
    0 "Channels" channels: Vec<String>, 1 "Severity" severity: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDIAlarmRuleNotificationReceivers {
    pub receiver_type: Option<String>,
    pub receiver_values: Option<Vec<String>>,
}
input! { UpdateDIAlarmRuleNotificationReceivers() {
    0 "ReceiverType" receiver_type: String, 1 "ReceiverValues" receiver_values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDIAlarmRuleTriggerConditions {
    /// Deprecated.
    pub ddl_report_tags: Option<Vec<String>>,
    pub ddl_types: Option<Vec<String>>,
    pub duration: Option<i64>,
    pub severity: Option<String>,
    pub threshold: Option<i64>,
}
input! { UpdateDIAlarmRuleTriggerConditions() {
    0 "DdlReportTags" ddl_report_tags: Vec<String>, 1 "DdlTypes" ddl_types: Vec<String>, 2 "Duration" duration: i64,
    3 "Severity" severity: String, 4 "Threshold" threshold: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDIAlarmRuleOutput {
    pub success: Option<bool>,
}
model! { UpdateDIAlarmRuleOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDIJob {
    /// Deprecated.
    pub di_job_id: Option<i64>,
    pub id: Option<i64>,
    pub owner: Option<String>,
    pub project_id: Option<i64>,
    pub description: Option<String>,
    pub file_spec: Option<String>,
    pub job_settings: Option<UpdateDIJobJobSettings>,
    pub resource_settings: Option<UpdateDIJobResourceSettings>,
    pub table_mappings: Option<Vec<UpdateDIJobTableMappings>>,
    pub transformation_rules: Option<Vec<UpdateDIJobTransformationRules2>>,
}
operation! { UpdateDIJob() "UpdateDIJob" -> UpdateDIJobOutput {
    0 "DIJobId" di_job_id: i64, 1 "Id" id: i64, 2 "Owner" owner: String, 3 "ProjectId" project_id: i64,
    4 "Description" description: String, 5 "FileSpec" file_spec: String,
    6 "JobSettings" job_settings: UpdateDIJobJobSettings,
    7 "ResourceSettings" resource_settings: UpdateDIJobResourceSettings,
    8 "TableMappings" table_mappings: Vec<UpdateDIJobTableMappings>,
    9 "TransformationRules" transformation_rules: Vec<UpdateDIJobTransformationRules2>
} [
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::Json },
    Mark { index: 7, location: Location::Body, style: Style::Json },
    Mark { index: 8, location: Location::Body, style: Style::Json },
    Mark { index: 9, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDIJobJobSettings {
    pub channel_settings: Option<String>,
    pub column_data_type_settings: Option<Vec<UpdateDIJobColumnDataTypeSettings>>,
    pub cycle_schedule_settings: Option<UpdateDIJobCycleScheduleSettings>,
    pub ddl_handling_settings: Option<Vec<UpdateDIJobDdlHandlingSettings>>,
    pub runtime_settings: Option<Vec<UpdateDIJobRuntimeSettings>>,
}
input! { UpdateDIJobJobSettings() {
    0 "ChannelSettings" channel_settings: String,
    1 "ColumnDataTypeSettings" column_data_type_settings: Vec<UpdateDIJobColumnDataTypeSettings>,
    2 "CycleScheduleSettings" cycle_schedule_settings: UpdateDIJobCycleScheduleSettings,
    3 "DdlHandlingSettings" ddl_handling_settings: Vec<UpdateDIJobDdlHandlingSettings>,
    4 "RuntimeSettings" runtime_settings: Vec<UpdateDIJobRuntimeSettings>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDIJobColumnDataTypeSettings {
    pub destination_data_type: Option<String>,
    pub source_data_type: Option<String>,
}
input! { UpdateDIJobColumnDataTypeSettings() {
    0 "DestinationDataType" destination_data_type: String, 1 "SourceDataType" source_data_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDIJobCycleScheduleSettings {
    pub schedule_parameters: Option<String>,
}
input! { UpdateDIJobCycleScheduleSettings() {
    0 "ScheduleParameters" schedule_parameters: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDIJobDdlHandlingSettings {
    pub action: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateDIJobDdlHandlingSettings() {
    0 "Action" action: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDIJobRuntimeSettings {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { UpdateDIJobRuntimeSettings() {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDIJobResourceSettings {
    pub offline_resource_settings: Option<UpdateDIJobOfflineResourceSettings>,
    pub realtime_resource_settings: Option<UpdateDIJobRealtimeResourceSettings>,
    pub schedule_resource_settings: Option<UpdateDIJobScheduleResourceSettings>,
}
input! { UpdateDIJobResourceSettings() {
    0 "OfflineResourceSettings" offline_resource_settings: UpdateDIJobOfflineResourceSettings,
    1 "RealtimeResourceSettings" realtime_resource_settings: UpdateDIJobRealtimeResourceSettings,
    2 "ScheduleResourceSettings" schedule_resource_settings: UpdateDIJobScheduleResourceSettings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDIJobOfflineResourceSettings {
    pub requested_cu: Option<f64>,
    pub resource_group_identifier: Option<String>,
}
input! { UpdateDIJobOfflineResourceSettings() {
    0 "RequestedCu" requested_cu: f64, 1 "ResourceGroupIdentifier" resource_group_identifier: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDIJobRealtimeResourceSettings {
    pub requested_cu: Option<f64>,
    pub resource_group_identifier: Option<String>,
}
input! { UpdateDIJobRealtimeResourceSettings() {
    0 "RequestedCu" requested_cu: f64, 1 "ResourceGroupIdentifier" resource_group_identifier: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDIJobScheduleResourceSettings {
    pub requested_cu: Option<f64>,
    pub resource_group_identifier: Option<String>,
}
input! { UpdateDIJobScheduleResourceSettings() {
    0 "RequestedCu" requested_cu: f64, 1 "ResourceGroupIdentifier" resource_group_identifier: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDIJobTableMappings {
    pub source_object_selection_rules: Option<Vec<UpdateDIJobSourceObjectSelectionRules>>,
    pub transformation_rules: Option<Vec<UpdateDIJobTransformationRules>>,
}
input! { UpdateDIJobTableMappings() {
    0 "SourceObjectSelectionRules" source_object_selection_rules: Vec<UpdateDIJobSourceObjectSelectionRules>,
    1 "TransformationRules" transformation_rules: Vec<UpdateDIJobTransformationRules>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDIJobSourceObjectSelectionRules {
    pub action: Option<String>,
    pub expression: Option<String>,
    pub expression_type: Option<String>,
    pub object_type: Option<String>,
}
input! { UpdateDIJobSourceObjectSelectionRules() {
    0 "Action" action: String, 1 "Expression" expression: String, 2 "ExpressionType" expression_type: String,
    3 "ObjectType" object_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDIJobTransformationRules {
    pub rule_action_type: Option<String>,
    pub rule_name: Option<String>,
    pub rule_target_type: Option<String>,
}
input! { UpdateDIJobTransformationRules() {
    0 "RuleActionType" rule_action_type: String, 1 "RuleName" rule_name: String,
    2 "RuleTargetType" rule_target_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDIJobTransformationRules2 {
    pub rule_action_type: Option<String>,
    pub rule_expression: Option<String>,
    pub rule_name: Option<String>,
    pub rule_target_type: Option<String>,
}
input! { UpdateDIJobTransformationRules2() {
    0 "RuleActionType" rule_action_type: String, 1 "RuleExpression" rule_expression: String,
    2 "RuleName" rule_name: String, 3 "RuleTargetType" rule_target_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDIJobOutput {
    pub success: Option<bool>,
}
model! { UpdateDIJobOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataAssetTag {
    /// At most 1024 characters.
    pub description: Option<String>,
    /// 1 to 128 characters.
    pub key: String,
    pub managers: Option<Vec<String>>,
    pub values: Option<Vec<String>>,
}
operation! { UpdateDataAssetTag(key: String) "UpdateDataAssetTag" -> UpdateDataAssetTagOutput {
    0 "Description" description: String, 1 "Key" key, 2 "Managers" managers: Vec<String>, 3 "Values" values: Vec<String>
} [
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataAssetTagOutput {
    pub success: Option<bool>,
}
model! { UpdateDataAssetTagOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityAlertRule {
    pub condition: Option<String>,
    pub id: Option<i64>,
    pub notification: Option<UpdateDataQualityAlertRuleNotification>,
    pub project_id: Option<i64>,
    pub target: Option<UpdateDataQualityAlertRuleTarget>,
}
operation! { UpdateDataQualityAlertRule() "UpdateDataQualityAlertRule" -> UpdateDataQualityAlertRuleOutput {
    0 "Condition" condition: String, 1 "Id" id: i64,
    2 "Notification" notification: UpdateDataQualityAlertRuleNotification, 3 "ProjectId" project_id: i64,
    4 "Target" target: UpdateDataQualityAlertRuleTarget
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityAlertRuleNotification {
    pub channels: Option<Vec<String>>,
    pub receivers: Option<Vec<UpdateDataQualityAlertRuleReceivers>>,
}
input! { UpdateDataQualityAlertRuleNotification(channels: Vec<String>) {
    0 "Channels" channels: Vec<String>, 1 "Receivers" receivers: Vec<UpdateDataQualityAlertRuleReceivers>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityAlertRuleReceivers {
    pub extension: Option<String>,
    pub receiver_type: Option<String>,
    pub receiver_values: Option<Vec<String>>,
}
input! { UpdateDataQualityAlertRuleReceivers(receiver_type: String) {
    0 "Extension" extension: String, 1 "ReceiverType" receiver_type: String,
    2 "ReceiverValues" receiver_values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityAlertRuleTarget {
    pub ids: Option<Vec<i64>>,
    pub r#type: Option<String>,
}
input! { UpdateDataQualityAlertRuleTarget() {
    0 "Ids" ids: Vec<i64>, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityAlertRuleOutput {
    pub success: Option<bool>,
}
model! { UpdateDataQualityAlertRuleOutput {
    0 "Success" success
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityEvaluationTask {
    pub data_quality_rules: Option<Vec<UpdateDataQualityEvaluationTaskDataQualityRules>>,
    pub data_source_id: Option<i64>,
    /// At most 65535 characters.
    pub description: Option<String>,
    pub hooks: Option<Vec<UpdateDataQualityEvaluationTaskHooks>>,
    pub id: i64,
    /// At most 255 characters.
    pub name: Option<String>,
    pub notifications: Option<UpdateDataQualityEvaluationTaskNotifications>,
    pub project_id: i64,
    pub runtime_conf: Option<String>,
    pub target: Option<UpdateDataQualityEvaluationTaskTarget>,
    pub trigger: Option<UpdateDataQualityEvaluationTaskTrigger>,
}
operation! { UpdateDataQualityEvaluationTask(id: i64, project_id: i64)
    "UpdateDataQualityEvaluationTask" -> UpdateDataQualityEvaluationTaskOutput {
    0 "DataQualityRules" data_quality_rules: Vec<UpdateDataQualityEvaluationTaskDataQualityRules>,
    1 "DataSourceId" data_source_id: i64, 2 "Description" description: String,
    3 "Hooks" hooks: Vec<UpdateDataQualityEvaluationTaskHooks>, 4 "Id" id, 5 "Name" name: String,
    6 "Notifications" notifications: UpdateDataQualityEvaluationTaskNotifications, 7 "ProjectId" project_id,
    8 "RuntimeConf" runtime_conf: String, 9 "Target" target: UpdateDataQualityEvaluationTaskTarget,
    10 "Trigger" trigger: UpdateDataQualityEvaluationTaskTrigger
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::Json },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::Json },
    Mark { index: 10, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityEvaluationTaskDataQualityRules {
    pub checking_config: Option<UpdateDataQualityEvaluationTaskCheckingConfig>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub error_handlers: Option<Vec<UpdateDataQualityEvaluationTaskErrorHandlers>>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub sampling_config: Option<UpdateDataQualityEvaluationTaskSamplingConfig>,
    pub severity: Option<String>,
    pub template_code: Option<String>,
}
input! { UpdateDataQualityEvaluationTaskDataQualityRules() {
    0 "CheckingConfig" checking_config: UpdateDataQualityEvaluationTaskCheckingConfig,
    1 "Description" description: String, 2 "Enabled" enabled: bool,
    3 "ErrorHandlers" error_handlers: Vec<UpdateDataQualityEvaluationTaskErrorHandlers>, 4 "Id" id: i64,
    5 "Name" name: String, 6 "SamplingConfig" sampling_config: UpdateDataQualityEvaluationTaskSamplingConfig,
    7 "Severity" severity: String, 8 "TemplateCode" template_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityEvaluationTaskCheckingConfig {
    pub referenced_samples_filter: Option<String>,
    pub thresholds: Option<UpdateDataQualityEvaluationTaskThresholds>,
    pub r#type: Option<String>,
}
input! { UpdateDataQualityEvaluationTaskCheckingConfig() {
    0 "ReferencedSamplesFilter" referenced_samples_filter: String,
    1 "Thresholds" thresholds: UpdateDataQualityEvaluationTaskThresholds, 2 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityEvaluationTaskThresholds {
    pub critical: Option<UpdateDataQualityEvaluationTaskCritical>,
    pub expected: Option<UpdateDataQualityEvaluationTaskExpected>,
    pub warned: Option<UpdateDataQualityEvaluationTaskWarned>,
}
input! { UpdateDataQualityEvaluationTaskThresholds() {
    0 "Critical" critical: UpdateDataQualityEvaluationTaskCritical,
    1 "Expected" expected: UpdateDataQualityEvaluationTaskExpected,
    2 "Warned" warned: UpdateDataQualityEvaluationTaskWarned
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityEvaluationTaskCritical {
    pub expression: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
input! { UpdateDataQualityEvaluationTaskCritical() {
    0 "Expression" expression: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityEvaluationTaskExpected {
    pub expression: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
input! { UpdateDataQualityEvaluationTaskExpected() {
    0 "Expression" expression: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityEvaluationTaskWarned {
    pub expression: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
input! { UpdateDataQualityEvaluationTaskWarned() {
    0 "Expression" expression: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityEvaluationTaskErrorHandlers {
    pub error_data_filter: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateDataQualityEvaluationTaskErrorHandlers() {
    0 "ErrorDataFilter" error_data_filter: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityEvaluationTaskSamplingConfig {
    pub metric: Option<String>,
    pub metric_parameters: Option<String>,
    pub sampling_filter: Option<String>,
    pub setting_config: Option<String>,
}
input! { UpdateDataQualityEvaluationTaskSamplingConfig() {
    0 "Metric" metric: String, 1 "MetricParameters" metric_parameters: String,
    2 "SamplingFilter" sampling_filter: String, 3 "SettingConfig" setting_config: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityEvaluationTaskHooks {
    pub condition: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateDataQualityEvaluationTaskHooks() {
    0 "Condition" condition: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityEvaluationTaskNotifications {
    pub condition: Option<String>,
    pub notifications: Option<Vec<UpdateDataQualityEvaluationTaskNotificationsNotifications>>,
}
input! { UpdateDataQualityEvaluationTaskNotifications() {
    0 "Condition" condition: String,
    1 "Notifications" notifications: Vec<UpdateDataQualityEvaluationTaskNotificationsNotifications>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityEvaluationTaskNotificationsNotifications {
    pub notification_channels: Option<Vec<UpdateDataQualityEvaluationTaskNotificationChannels>>,
    pub notification_receivers: Option<Vec<UpdateDataQualityEvaluationTaskNotificationReceivers>>,
}
input! { UpdateDataQualityEvaluationTaskNotificationsNotifications() {
    0 "NotificationChannels" notification_channels: Vec<UpdateDataQualityEvaluationTaskNotificationChannels>,
    1 "NotificationReceivers" notification_receivers: Vec<UpdateDataQualityEvaluationTaskNotificationReceivers>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityEvaluationTaskNotificationChannels {
    pub channels: Option<Vec<String>>,
}
input! { UpdateDataQualityEvaluationTaskNotificationChannels() {
    0 "Channels" channels: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityEvaluationTaskNotificationReceivers {
    pub extension: Option<String>,
    pub receiver_type: Option<String>,
    pub receiver_values: Option<Vec<String>>,
}
input! { UpdateDataQualityEvaluationTaskNotificationReceivers() {
    0 "Extension" extension: String, 1 "ReceiverType" receiver_type: String,
    2 "ReceiverValues" receiver_values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityEvaluationTaskTarget {
    pub database_type: Option<String>,
    pub partition_spec: Option<String>,
    pub table_guid: Option<String>,
}
input! { UpdateDataQualityEvaluationTaskTarget() {
    0 "DatabaseType" database_type: String, 1 "PartitionSpec" partition_spec: String, 2 "TableGuid" table_guid: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityEvaluationTaskTrigger {
    pub task_ids: Option<Vec<i64>>,
    pub r#type: Option<String>,
}
input! { UpdateDataQualityEvaluationTaskTrigger() {
    0 "TaskIds" task_ids: Vec<i64>, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityEvaluationTaskOutput {
    pub success: Option<bool>,
}
model! { UpdateDataQualityEvaluationTaskOutput {
    0 "Success" success
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityRule {
    pub project_id: i64,
    pub checking_config: Option<UpdateDataQualityRuleCheckingConfig>,
    /// At most 500 characters.
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub error_handlers: Option<Vec<UpdateDataQualityRuleErrorHandlers>>,
    pub id: i64,
    /// At most 255 characters.
    pub name: Option<String>,
    pub sampling_config: Option<UpdateDataQualityRuleSamplingConfig>,
    pub severity: Option<String>,
    pub template_code: Option<String>,
}
operation! { UpdateDataQualityRule(project_id: i64, id: i64) "UpdateDataQualityRule" -> UpdateDataQualityRuleOutput {
    0 "ProjectId" project_id, 1 "CheckingConfig" checking_config: UpdateDataQualityRuleCheckingConfig,
    2 "Description" description: String, 3 "Enabled" enabled: bool,
    4 "ErrorHandlers" error_handlers: Vec<UpdateDataQualityRuleErrorHandlers>, 5 "Id" id, 6 "Name" name: String,
    7 "SamplingConfig" sampling_config: UpdateDataQualityRuleSamplingConfig, 8 "Severity" severity: String,
    9 "TemplateCode" template_code: String
} [
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::Json },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::Json },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityRuleCheckingConfig {
    pub referenced_samples_filter: Option<String>,
    pub thresholds: Option<UpdateDataQualityRuleThresholds>,
    pub r#type: Option<String>,
}
input! { UpdateDataQualityRuleCheckingConfig() {
    0 "ReferencedSamplesFilter" referenced_samples_filter: String,
    1 "Thresholds" thresholds: UpdateDataQualityRuleThresholds, 2 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityRuleThresholds {
    pub critical: Option<UpdateDataQualityRuleCritical>,
    pub expected: Option<UpdateDataQualityRuleExpected>,
    pub warned: Option<UpdateDataQualityRuleWarned>,
}
input! { UpdateDataQualityRuleThresholds() {
    0 "Critical" critical: UpdateDataQualityRuleCritical, 1 "Expected" expected: UpdateDataQualityRuleExpected,
    2 "Warned" warned: UpdateDataQualityRuleWarned
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityRuleCritical {
    pub expression: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
input! { UpdateDataQualityRuleCritical() {
    0 "Expression" expression: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityRuleExpected {
    pub expression: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
input! { UpdateDataQualityRuleExpected() {
    0 "Expression" expression: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityRuleWarned {
    pub expression: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
input! { UpdateDataQualityRuleWarned() {
    0 "Expression" expression: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityRuleErrorHandlers {
    pub error_data_filter: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateDataQualityRuleErrorHandlers() {
    0 "ErrorDataFilter" error_data_filter: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityRuleSamplingConfig {
    pub metric: Option<String>,
    pub metric_parameters: Option<String>,
    pub sampling_filter: Option<String>,
    pub setting_config: Option<String>,
}
input! { UpdateDataQualityRuleSamplingConfig() {
    0 "Metric" metric: String, 1 "MetricParameters" metric_parameters: String,
    2 "SamplingFilter" sampling_filter: String, 3 "SettingConfig" setting_config: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityRuleOutput {
    pub success: Option<bool>,
}
model! { UpdateDataQualityRuleOutput {
    0 "Success" success
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityRuleTemplate {
    pub project_id: i64,
    pub checking_config: Option<UpdateDataQualityRuleTemplateCheckingConfig>,
    pub code: String,
    pub directory_path: Option<String>,
    /// At most 128 characters.
    pub name: Option<String>,
    pub sampling_config: Option<UpdateDataQualityRuleTemplateSamplingConfig>,
}
operation! { UpdateDataQualityRuleTemplate(project_id: i64, code: String)
    "UpdateDataQualityRuleTemplate" -> UpdateDataQualityRuleTemplateOutput {
    0 "ProjectId" project_id, 1 "CheckingConfig" checking_config: UpdateDataQualityRuleTemplateCheckingConfig,
    2 "Code" code, 3 "DirectoryPath" directory_path: String, 4 "Name" name: String,
    5 "SamplingConfig" sampling_config: UpdateDataQualityRuleTemplateSamplingConfig
} [
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityRuleTemplateCheckingConfig {
    pub referenced_samples_filter: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateDataQualityRuleTemplateCheckingConfig() {
    0 "ReferencedSamplesFilter" referenced_samples_filter: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityRuleTemplateSamplingConfig {
    pub metric: Option<String>,
    pub metric_parameters: Option<String>,
    pub setting_config: Option<String>,
}
input! { UpdateDataQualityRuleTemplateSamplingConfig() {
    0 "Metric" metric: String, 1 "MetricParameters" metric_parameters: String, 2 "SettingConfig" setting_config: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityRuleTemplateOutput {
    pub success: Option<bool>,
}
model! { UpdateDataQualityRuleTemplateOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityScan {
    pub compute_resource: Option<UpdateDataQualityScanComputeResource>,
    pub description: Option<String>,
    pub hooks: Option<Vec<UpdateDataQualityScanHooks>>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub parameters: Option<Vec<UpdateDataQualityScanParameters>>,
    pub project_id: Option<i64>,
    pub runtime_resource: Option<UpdateDataQualityScanRuntimeResource>,
    pub spec: Option<String>,
    pub trigger: Option<UpdateDataQualityScanTrigger>,
}
operation! { UpdateDataQualityScan() "UpdateDataQualityScan" -> UpdateDataQualityScanOutput {
    0 "ComputeResource" compute_resource: UpdateDataQualityScanComputeResource, 1 "Description" description: String,
    2 "Hooks" hooks: Vec<UpdateDataQualityScanHooks>, 3 "Id" id: i64, 4 "Name" name: String, 5 "Owner" owner: String,
    6 "Parameters" parameters: Vec<UpdateDataQualityScanParameters>, 7 "ProjectId" project_id: i64,
    8 "RuntimeResource" runtime_resource: UpdateDataQualityScanRuntimeResource, 9 "Spec" spec: String,
    10 "Trigger" trigger: UpdateDataQualityScanTrigger
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::Json },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::Json },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityScanComputeResource {
    pub env_type: Option<String>,
    pub name: Option<String>,
    pub runtime: Option<UpdateDataQualityScanRuntime>,
}
input! { UpdateDataQualityScanComputeResource() {
    0 "EnvType" env_type: String, 1 "Name" name: String, 2 "Runtime" runtime: UpdateDataQualityScanRuntime
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityScanRuntime {
    pub engine: Option<String>,
    pub hive_conf: Option<BTreeMap<String, Value>>,
    pub spark_conf: Option<BTreeMap<String, Value>>,
}
input! { UpdateDataQualityScanRuntime() {
    0 "Engine" engine: String, 1 "HiveConf" hive_conf: BTreeMap<String, Value>,
    2 "SparkConf" spark_conf: BTreeMap<String, Value>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityScanHooks {
    pub condition: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateDataQualityScanHooks() {
    0 "Condition" condition: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityScanParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { UpdateDataQualityScanParameters() {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityScanRuntimeResource {
    pub cu: Option<f64>,
    pub id: Option<String>,
    pub image: Option<String>,
}
input! { UpdateDataQualityScanRuntimeResource() {
    0 "Cu" cu: f64, 1 "Id" id: String, 2 "Image" image: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityScanTrigger {
    pub task_ids: Option<Vec<i64>>,
    pub r#type: Option<String>,
}
input! { UpdateDataQualityScanTrigger() {
    0 "TaskIds" task_ids: Vec<i64>, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityScanOutput {
    pub success: Option<bool>,
}
model! { UpdateDataQualityScanOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityTemplate {
    pub owner: Option<String>,
    pub id: Option<String>,
    pub project_id: Option<i64>,
    pub spec: Option<String>,
}
operation! { UpdateDataQualityTemplate() "UpdateDataQualityTemplate" -> UpdateDataQualityTemplateOutput {
    0 "Owner" owner: String, 1 "Id" id: String, 2 "ProjectId" project_id: i64, 3 "Spec" spec: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityTemplateOutput {
    pub success: Option<bool>,
}
model! { UpdateDataQualityTemplateOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataSource {
    pub connection_properties: String,
    pub connection_properties_mode: Option<String>,
    pub description: Option<String>,
    pub id: i64,
    pub project_id: i64,
}
operation! { UpdateDataSource(connection_properties: String, id: i64, project_id: i64)
    "UpdateDataSource" -> UpdateDataSourceOutput {
    0 "ConnectionProperties" connection_properties, 1 "ConnectionPropertiesMode" connection_properties_mode: String,
    2 "Description" description: String, 3 "Id" id, 4 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataSourceOutput {
    pub success: Option<bool>,
}
model! { UpdateDataSourceOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataset {
    pub comment: Option<String>,
    pub id: String,
    pub name: Option<String>,
    pub readme: Option<String>,
}
operation! { UpdateDataset(id: String) "UpdateDataset" -> UpdateDatasetOutput {
    0 "Comment" comment: String, 1 "Id" id, 2 "Name" name: String, 3 "Readme" readme: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetOutput {
    pub success: Option<bool>,
}
model! { UpdateDatasetOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetVersion {
    pub comment: Option<String>,
    pub id: String,
}
operation! { UpdateDatasetVersion(id: String) "UpdateDatasetVersion" -> UpdateDatasetVersionOutput {
    0 "Comment" comment: String, 1 "Id" id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetVersionOutput {
    pub success: Option<bool>,
}
model! { UpdateDatasetVersionOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFile {
    pub advanced_settings: Option<String>,
    pub apply_schedule_immediately: Option<bool>,
    pub auto_parsing: Option<bool>,
    pub auto_rerun_interval_millis: Option<i64>,
    pub auto_rerun_times: Option<i64>,
    pub connection_name: Option<String>,
    pub content: Option<String>,
    pub cron_express: Option<String>,
    pub cycle_type: Option<String>,
    pub dependent_node_id_list: Option<String>,
    pub dependent_type: Option<String>,
    /// At least 0.
    pub end_effect_date: Option<i64>,
    pub file_description: Option<String>,
    pub file_folder_path: Option<String>,
    pub file_id: i64,
    pub file_name: Option<String>,
    pub ignore_parent_skip_running_property: Option<bool>,
    pub image_id: Option<String>,
    pub input_list: Option<String>,
    pub input_parameters: Option<String>,
    pub output_list: Option<String>,
    pub output_parameters: Option<String>,
    pub owner: Option<String>,
    pub para_value: Option<String>,
    pub project_id: Option<i64>,
    pub project_identifier: Option<String>,
    pub rerun_mode: Option<String>,
    pub resource_group_identifier: Option<String>,
    pub scheduler_type: Option<String>,
    /// At least 0.
    pub start_effect_date: Option<i64>,
    pub start_immediately: Option<bool>,
    pub stop: Option<bool>,
    pub timeout: Option<i64>,
}
operation! { UpdateFile(file_id: i64) "UpdateFile" -> UpdateFileOutput {
    0 "AdvancedSettings" advanced_settings: String, 1 "ApplyScheduleImmediately" apply_schedule_immediately: bool,
    2 "AutoParsing" auto_parsing: bool, 3 "AutoRerunIntervalMillis" auto_rerun_interval_millis: i64,
    4 "AutoRerunTimes" auto_rerun_times: i64, 5 "ConnectionName" connection_name: String, 6 "Content" content: String,
    7 "CronExpress" cron_express: String, 8 "CycleType" cycle_type: String,
    9 "DependentNodeIdList" dependent_node_id_list: String, 10 "DependentType" dependent_type: String,
    11 "EndEffectDate" end_effect_date: i64, 12 "FileDescription" file_description: String,
    13 "FileFolderPath" file_folder_path: String, 14 "FileId" file_id, 15 "FileName" file_name: String,
    16 "IgnoreParentSkipRunningProperty" ignore_parent_skip_running_property: bool, 17 "ImageId" image_id: String,
    18 "InputList" input_list: String, 19 "InputParameters" input_parameters: String,
    20 "OutputList" output_list: String, 21 "OutputParameters" output_parameters: String, 22 "Owner" owner: String,
    23 "ParaValue" para_value: String, 24 "ProjectId" project_id: i64,
    25 "ProjectIdentifier" project_identifier: String, 26 "RerunMode" rerun_mode: String,
    27 "ResourceGroupIdentifier" resource_group_identifier: String, 28 "SchedulerType" scheduler_type: String,
    29 "StartEffectDate" start_effect_date: i64, 30 "StartImmediately" start_immediately: bool, 31 "Stop" stop: bool,
    32 "Timeout" timeout: i64
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
    Mark { index: 32, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFileOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateFileOutput {
    0 "ErrorCode" error_code, 1 "ErrorMessage" error_message, 2 "HttpStatusCode" http_status_code, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFolder {
    pub folder_id: String,
    pub folder_name: String,
    pub project_id: Option<i64>,
    pub project_identifier: Option<String>,
}
operation! { UpdateFolder(folder_id: String, folder_name: String) "UpdateFolder" -> UpdateFolderOutput {
    0 "FolderId" folder_id, 1 "FolderName" folder_name, 2 "ProjectId" project_id: i64,
    3 "ProjectIdentifier" project_identifier: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFolderOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateFolderOutput {
    0 "ErrorCode" error_code, 1 "ErrorMessage" error_message, 2 "HttpStatusCode" http_status_code, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunction {
    pub id: String,
    pub project_id: i64,
    pub spec: String,
}
operation! { UpdateFunction(id: String, project_id: i64, spec: String) "UpdateFunction" -> UpdateFunctionOutput {
    0 "Id" id, 1 "ProjectId" project_id, 2 "Spec" spec
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunctionOutput {
    pub success: Option<bool>,
}
model! { UpdateFunctionOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIDEEventResult {
    pub check_result: Option<String>,
    pub check_result_tip: Option<String>,
    pub extension_code: Option<String>,
    pub message_id: Option<String>,
}
operation! { UpdateIDEEventResult() "UpdateIDEEventResult" -> Empty {
    0 "CheckResult" check_result: String, 1 "CheckResultTip" check_result_tip: String,
    2 "ExtensionCode" extension_code: String, 3 "MessageId" message_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

pub type UpdateIDEEventResultOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMcpServer {
    pub custom_headers: Option<BTreeMap<String, Value>>,
    pub name: String,
    pub transport: Option<String>,
    pub url: Option<String>,
    pub visibility: Option<String>,
    pub visibility_scope: Option<UpdateMcpServerVisibilityScope>,
}
operation! { UpdateMcpServer(name: String) "UpdateMcpServer" -> UpdateMcpServerOutput {
    0 "CustomHeaders" custom_headers: BTreeMap<String, Value>, 1 "Name" name, 2 "Transport" transport: String,
    3 "Url" url: String, 4 "Visibility" visibility: String,
    5 "VisibilityScope" visibility_scope: UpdateMcpServerVisibilityScope
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMcpServerVisibilityScope {
    pub project_ids: Option<Vec<String>>,
    pub user_ids: Option<Vec<String>>,
}
input! { UpdateMcpServerVisibilityScope() {
    0 "ProjectIds" project_ids: Vec<String>, 1 "UserIds" user_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMcpServerOutput {
    pub mcp_server: Option<UpdateMcpServerMcpServer>,
}
model! { UpdateMcpServerOutput {
    0 "McpServer" mcp_server
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMcpServerMcpServer {
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub name: Option<String>,
}
model! { UpdateMcpServerMcpServer {
    0 "GmtCreateTime" gmt_create_time, 1 "GmtModifiedTime" gmt_modified_time, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMetaCollection {
    pub administrators: Option<Vec<String>>,
    pub description: Option<String>,
    pub id: String,
    pub name: Option<String>,
}
operation! { UpdateMetaCollection(id: String) "UpdateMetaCollection" -> Empty {
    0 "Administrators" administrators: Vec<String>, 1 "Description" description: String, 2 "Id" id,
    3 "Name" name: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Simple }
] }

pub type UpdateMetaCollectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMetaEntity {
    pub attributes: Option<BTreeMap<String, String>>,
    pub comment: Option<String>,
    pub custom_attributes: Option<BTreeMap<String, Vec<String>>>,
    pub id: String,
}
operation! { UpdateMetaEntity(id: String) "UpdateMetaEntity" -> UpdateMetaEntityOutput {
    0 "Attributes" attributes: BTreeMap<String, String>, 1 "Comment" comment: String,
    2 "CustomAttributes" custom_attributes: BTreeMap<String, Vec<String>>, 3 "Id" id
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMetaEntityOutput {
    pub result: Option<UpdateMetaEntityResult>,
    pub success: Option<bool>,
}
model! { UpdateMetaEntityOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMetaEntityResult {
    pub id: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateMetaEntityResult {
    0 "Id" id, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMetaEntityDef {
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub entity_type: String,
    pub new_attribute_defs: Option<Vec<MetaEntityAttributeDef>>,
    pub update_attribute_defs: Option<Vec<MetaEntityAttributeDef>>,
}
operation! { UpdateMetaEntityDef(entity_type: String) "UpdateMetaEntityDef" -> UpdateMetaEntityDefOutput {
    0 "Description" description: String, 1 "DisplayName" display_name: String, 2 "EntityType" entity_type,
    3 "NewAttributeDefs" new_attribute_defs: Vec<MetaEntityAttributeDef>,
    4 "UpdateAttributeDefs" update_attribute_defs: Vec<MetaEntityAttributeDef>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMetaEntityDefOutput {
    pub success: Option<bool>,
}
model! { UpdateMetaEntityDefOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNode {
    pub id: String,
    pub project_id: i64,
    pub spec: String,
}
operation! { UpdateNode(id: String, project_id: i64, spec: String) "UpdateNode" -> UpdateNodeOutput {
    0 "Id" id, 1 "ProjectId" project_id, 2 "Spec" spec
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNodeOutput {
    pub success: Option<bool>,
}
model! { UpdateNodeOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateParameter {
    pub description: Option<String>,
    pub id: i64,
    pub owner: Option<String>,
    pub properties: Option<Vec<UpdateParameterProperties>>,
}
operation! { UpdateParameter(id: i64) "UpdateParameter" -> UpdateParameterOutput {
    0 "Description" description: String, 1 "Id" id, 2 "Owner" owner: String,
    3 "Properties" properties: Vec<UpdateParameterProperties>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateParameterProperties {
    pub env_type: Option<String>,
    pub value: Option<String>,
}
input! { UpdateParameterProperties() {
    0 "EnvType" env_type: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateParameterOutput {
    pub version: Option<i64>,
}
model! { UpdateParameterOutput {
    0 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProcessDefinition {
    pub approval_nodes: Option<Vec<UpdateProcessDefinitionApprovalNodes>>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub id: String,
    pub name: Option<String>,
    pub notification_services: Option<Vec<UpdateProcessDefinitionNotificationServices>>,
    pub rule_conditions: Option<Vec<UpdateProcessDefinitionRuleConditions>>,
}
operation! { UpdateProcessDefinition(id: String) "UpdateProcessDefinition" -> Empty {
    0 "ApprovalNodes" approval_nodes: Vec<UpdateProcessDefinitionApprovalNodes>, 1 "ClientToken" client_token: String,
    2 "Description" description: String, 3 "Id" id, 4 "Name" name: String,
    5 "NotificationServices" notification_services: Vec<UpdateProcessDefinitionNotificationServices>,
    6 "RuleConditions" rule_conditions: Vec<UpdateProcessDefinitionRuleConditions>
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::Json },
    Mark { index: 6, location: Location::Body, style: Style::Json }
] }

pub type UpdateProcessDefinitionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProcessDefinitionApprovalNodes {
    pub account_type: Option<String>,
    pub assignees: Option<String>,
    pub extension_properties: Option<BTreeMap<String, Value>>,
    pub name: Option<String>,
}
input! { UpdateProcessDefinitionApprovalNodes() {
    0 "AccountType" account_type: String, 1 "Assignees" assignees: String,
    2 "ExtensionProperties" extension_properties: BTreeMap<String, Value>, 3 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProcessDefinitionNotificationServices {
    pub channel: Option<String>,
    pub extension: Option<String>,
    pub receiver: Option<String>,
}
input! { UpdateProcessDefinitionNotificationServices() {
    0 "Channel" channel: String, 1 "Extension" extension: String, 2 "Receiver" receiver: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProcessDefinitionRuleConditions {
    pub expression: Option<String>,
    pub scope: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateProcessDefinitionRuleConditions() {
    0 "Expression" expression: String, 1 "Scope" scope: String, 2 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProject {
    pub description: Option<String>,
    pub dev_environment_enabled: Option<bool>,
    pub dev_role_disabled: Option<bool>,
    pub display_name: Option<String>,
    pub id: i64,
    pub pai_task_enabled: Option<bool>,
    pub status: Option<String>,
}
operation! { UpdateProject(id: i64) "UpdateProject" -> Empty {
    0 "Description" description: String, 1 "DevEnvironmentEnabled" dev_environment_enabled: bool,
    2 "DevRoleDisabled" dev_role_disabled: bool, 3 "DisplayName" display_name: String, 4 "Id" id,
    5 "PaiTaskEnabled" pai_task_enabled: bool, 6 "Status" status: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

pub type UpdateProjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectRole {
    pub code: String,
    pub module_permissions: Vec<UpdateProjectRoleModulePermissions>,
    pub project_id: i64,
    pub client_token: Option<String>,
}
operation! { UpdateProjectRole(code: String, module_permissions: Vec<UpdateProjectRoleModulePermissions>, project_id: i64)
    "UpdateProjectRole" -> Empty {
    0 "Code" code, 1 "ModulePermissions" module_permissions, 2 "ProjectId" project_id,
    3 "ClientToken" client_token: String
} [
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

pub type UpdateProjectRoleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectRoleModulePermissions {
    pub module_id: Option<i64>,
    pub permission_type: Option<String>,
}
input! { UpdateProjectRoleModulePermissions() {
    0 "ModuleId" module_id: i64, 1 "PermissionType" permission_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResource {
    pub id: String,
    pub project_id: i64,
    pub resource_file: Option<String>,
    pub spec: String,
}
operation! { UpdateResource(id: String, project_id: i64, spec: String) "UpdateResource" -> UpdateResourceOutput {
    0 "Id" id, 1 "ProjectId" project_id, 2 "ResourceFile" resource_file: String, 3 "Spec" spec
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceOutput {
    pub success: Option<bool>,
}
model! { UpdateResourceOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceGroup {
    pub aliyun_resource_group_id: Option<String>,
    pub id: String,
    pub name: Option<String>,
    pub remark: Option<String>,
}
operation! { UpdateResourceGroup(id: String) "UpdateResourceGroup" -> UpdateResourceGroupOutput {
    0 "AliyunResourceGroupId" aliyun_resource_group_id: String, 1 "Id" id, 2 "Name" name: String,
    3 "Remark" remark: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceGroupOutput {
    pub success: Option<bool>,
}
model! { UpdateResourceGroupOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoute {
    pub destination_cidr: String,
    pub id: i64,
}
operation! { UpdateRoute(destination_cidr: String, id: i64) "UpdateRoute" -> UpdateRouteOutput {
    0 "DestinationCidr" destination_cidr, 1 "Id" id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRouteOutput {
    pub success: Option<bool>,
}
model! { UpdateRouteOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecurityStrategy {
    pub client_token: Option<String>,
    pub content: UpdateSecurityStrategyContent,
    pub description: Option<String>,
    pub id: i64,
    pub name: Option<String>,
    pub workspaces: Option<Vec<i64>>,
}
operation! { UpdateSecurityStrategy(content: UpdateSecurityStrategyContent, id: i64) "UpdateSecurityStrategy" -> Empty {
    0 "ClientToken" client_token: String, 1 "Content" content, 2 "Description" description: String, 3 "Id" id,
    4 "Name" name: String, 5 "Workspaces" workspaces: Vec<i64>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::Json }
] }

pub type UpdateSecurityStrategyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecurityStrategyContent {
    pub controllers: Option<Vec<UpdateSecurityStrategyControllers>>,
}
input! { UpdateSecurityStrategyContent(controllers: Vec<UpdateSecurityStrategyControllers>) {
    0 "Controllers" controllers: Vec<UpdateSecurityStrategyControllers>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecurityStrategyControllers {
    pub basic_edition_default_value: Option<Value>,
    pub basic_edition_interval_value: Option<Vec<i64>>,
    pub controller: Option<String>,
    pub controller_value_type: Option<String>,
    pub display_name: Option<String>,
    pub display_name_en: Option<String>,
    pub enable: Option<bool>,
    pub enterprise_edition_default_value: Option<Value>,
    pub enterprise_edition_interval_value: Option<Vec<i64>>,
    pub professional_edition_default_value: Option<Value>,
    pub professional_edition_interval_value: Option<Vec<i64>>,
    pub standard_edition_default_value: Option<Value>,
    pub standard_edition_interval_value: Option<Vec<i64>>,
    pub user_config_value: Option<Value>,
}
input! { UpdateSecurityStrategyControllers() {
    0 "BasicEditionDefaultValue" basic_edition_default_value: Value,
    1 "BasicEditionIntervalValue" basic_edition_interval_value: Vec<i64>, 2 "Controller" controller: String,
    3 "ControllerValueType" controller_value_type: String, 4 "DisplayName" display_name: String,
    5 "DisplayNameEn" display_name_en: String, 6 "Enable" enable: bool,
    7 "EnterpriseEditionDefaultValue" enterprise_edition_default_value: Value,
    8 "EnterpriseEditionIntervalValue" enterprise_edition_interval_value: Vec<i64>,
    9 "ProfessionalEditionDefaultValue" professional_edition_default_value: Value,
    10 "ProfessionalEditionIntervalValue" professional_edition_interval_value: Vec<i64>,
    11 "StandardEditionDefaultValue" standard_edition_default_value: Value,
    12 "StandardEditionIntervalValue" standard_edition_interval_value: Vec<i64>,
    13 "UserConfigValue" user_config_value: Value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSkill {
    pub bundle_url: Option<String>,
    pub description: Option<String>,
    pub expected_version: Option<i64>,
    pub extra: Option<BTreeMap<String, Value>>,
    pub name: String,
    pub skill_md_override: Option<String>,
    pub version_note: Option<String>,
    pub visibility_scope: Option<UpdateSkillVisibilityScope>,
}
operation! { UpdateSkill(name: String) "UpdateSkill" -> UpdateSkillOutput {
    0 "BundleUrl" bundle_url: String, 1 "Description" description: String, 2 "ExpectedVersion" expected_version: i64,
    3 "Extra" extra: BTreeMap<String, Value>, 4 "Name" name, 5 "SkillMdOverride" skill_md_override: String,
    6 "VersionNote" version_note: String, 7 "VisibilityScope" visibility_scope: UpdateSkillVisibilityScope
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSkillVisibilityScope {
    pub project_ids: Option<Vec<String>>,
    pub user_ids: Option<Vec<String>>,
}
input! { UpdateSkillVisibilityScope() {
    0 "ProjectIds" project_ids: Vec<String>, 1 "UserIds" user_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSkillOutput {
    pub skill: Option<UpdateSkillSkill>,
}
model! { UpdateSkillOutput {
    0 "Skill" skill
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSkillSkill {
    pub body: Option<String>,
    pub creator_id: Option<String>,
    pub description: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub modifier_id: Option<String>,
    pub name: Option<String>,
    pub visibility: Option<String>,
    pub visibility_scope: Option<UpdateSkillSkillVisibilityScope>,
}
model! { UpdateSkillSkill {
    0 "Body" body, 1 "CreatorId" creator_id, 2 "Description" description, 3 "GmtCreateTime" gmt_create_time,
    4 "GmtModifiedTime" gmt_modified_time, 5 "ModifierId" modifier_id, 6 "Name" name, 7 "Visibility" visibility,
    8 "VisibilityScope" visibility_scope
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSkillSkillVisibilityScope {
    pub project_ids: Option<Vec<String>>,
    pub user_ids: Option<Vec<String>>,
}
model! { UpdateSkillSkillVisibilityScope {
    0 "ProjectIds" project_ids, 1 "UserIds" user_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTableBusinessMetadata {
    pub custom_attributes: Option<BTreeMap<String, Vec<String>>>,
    pub id: String,
    pub readme: Option<String>,
}
operation! { UpdateTableBusinessMetadata(id: String)
    "UpdateTableBusinessMetadata" -> UpdateTableBusinessMetadataOutput {
    0 "CustomAttributes" custom_attributes: BTreeMap<String, Vec<String>>, 1 "Id" id, 2 "Readme" readme: String
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTableBusinessMetadataOutput {
    pub success: Option<bool>,
}
model! { UpdateTableBusinessMetadataOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTask {
    pub client_unique_code: Option<String>,
    pub data_source: Option<UpdateTaskDataSource>,
    pub dependencies: Option<Vec<UpdateTaskDependencies>>,
    pub description: Option<String>,
    pub env_type: Option<String>,
    pub id: i64,
    pub inputs: Option<UpdateTaskInputs>,
    pub instance_mode: Option<String>,
    pub name: Option<String>,
    pub outputs: Option<UpdateTaskOutputs>,
    pub owner: Option<String>,
    pub rerun_interval: Option<i64>,
    pub rerun_mode: Option<String>,
    pub rerun_times: Option<i64>,
    pub runtime_resource: Option<UpdateTaskRuntimeResource>,
    pub script: Option<UpdateTaskScript>,
    pub tags: Option<Vec<UpdateTaskTags>>,
    pub timeout: Option<i64>,
    pub trigger: Option<UpdateTaskTrigger>,
}
operation! { UpdateTask(id: i64) "UpdateTask" -> UpdateTaskOutput {
    0 "ClientUniqueCode" client_unique_code: String, 1 "DataSource" data_source: UpdateTaskDataSource,
    2 "Dependencies" dependencies: Vec<UpdateTaskDependencies>, 3 "Description" description: String,
    4 "EnvType" env_type: String, 5 "Id" id, 6 "Inputs" inputs: UpdateTaskInputs,
    7 "InstanceMode" instance_mode: String, 8 "Name" name: String, 9 "Outputs" outputs: UpdateTaskOutputs,
    10 "Owner" owner: String, 11 "RerunInterval" rerun_interval: i64, 12 "RerunMode" rerun_mode: String,
    13 "RerunTimes" rerun_times: i64, 14 "RuntimeResource" runtime_resource: UpdateTaskRuntimeResource,
    15 "Script" script: UpdateTaskScript, 16 "Tags" tags: Vec<UpdateTaskTags>, 17 "Timeout" timeout: i64,
    18 "Trigger" trigger: UpdateTaskTrigger
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::Json },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::Json },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::Json },
    Mark { index: 15, location: Location::Body, style: Style::Json },
    Mark { index: 16, location: Location::Body, style: Style::Json },
    Mark { index: 17, location: Location::Body, style: Style::None },
    Mark { index: 18, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskDataSource {
    pub name: Option<String>,
}
input! { UpdateTaskDataSource() {
    0 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskDependencies {
    pub r#type: Option<String>,
    pub upstream_output: Option<String>,
    pub upstream_task_id: Option<i64>,
}
input! { UpdateTaskDependencies(r#type: String) {
    0 "Type" r#type: String, 1 "UpstreamOutput" upstream_output: String, 2 "UpstreamTaskId" upstream_task_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskInputs {
    pub variables: Option<Vec<UpdateTaskVariables>>,
}
input! { UpdateTaskInputs() {
    0 "Variables" variables: Vec<UpdateTaskVariables>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskVariables {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { UpdateTaskVariables(r#type: String) {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskOutputs {
    pub task_outputs: Option<Vec<UpdateTaskTaskOutputs>>,
    pub variables: Option<Vec<UpdateTaskOutputsVariables>>,
}
input! { UpdateTaskOutputs() {
    0 "TaskOutputs" task_outputs: Vec<UpdateTaskTaskOutputs>, 1 "Variables" variables: Vec<UpdateTaskOutputsVariables>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskTaskOutputs {
    pub output: Option<String>,
}
input! { UpdateTaskTaskOutputs() {
    0 "Output" output: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskOutputsVariables {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { UpdateTaskOutputsVariables(r#type: String) {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskRuntimeResource {
    pub cu: Option<String>,
    pub image: Option<String>,
    pub resource_group_id: Option<String>,
}
input! { UpdateTaskRuntimeResource() {
    0 "Cu" cu: String, 1 "Image" image: String, 2 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskScript {
    /// Deprecated.
    pub content: Option<String>,
    pub parameters: Option<String>,
}
input! { UpdateTaskScript() {
    0 "Content" content: String, 1 "Parameters" parameters: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateTaskTags(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskTrigger {
    pub cron: Option<String>,
    pub cycle_type: Option<String>,
    pub end_time: Option<String>,
    pub recurrence: Option<String>,
    pub start_time: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateTaskTrigger() {
    0 "Cron" cron: String, 1 "CycleType" cycle_type: String, 2 "EndTime" end_time: String,
    3 "Recurrence" recurrence: String, 4 "StartTime" start_time: String, 5 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskOutput {
    pub success: Option<bool>,
}
model! { UpdateTaskOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskInstances {
    pub comment: Option<String>,
    pub task_instances: Option<Vec<UpdateTaskInstancesTaskInstances>>,
}
operation! { UpdateTaskInstances() "UpdateTaskInstances" -> UpdateTaskInstancesOutput {
    0 "Comment" comment: String, 1 "TaskInstances" task_instances: Vec<UpdateTaskInstancesTaskInstances>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskInstancesTaskInstances {
    pub data_source: Option<UpdateTaskInstancesDataSource>,
    pub id: Option<i64>,
    pub priority: Option<i64>,
    pub runtime_resource: Option<String>,
}
input! { UpdateTaskInstancesTaskInstances(id: i64) {
    0 "DataSource" data_source: UpdateTaskInstancesDataSource, 1 "Id" id: i64, 2 "Priority" priority: i64,
    3 "RuntimeResource" runtime_resource: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskInstancesDataSource {
    pub name: Option<String>,
}
input! { UpdateTaskInstancesDataSource() {
    0 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskInstancesOutput {
    pub success_info: Option<BTreeMap<String, SuccessInfoValue>>,
}
model! { UpdateTaskInstancesOutput {
    0 "SuccessInfo" success_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUdfFile {
    pub class_name: String,
    pub cmd_description: Option<String>,
    pub example: Option<String>,
    pub file_folder_path: Option<String>,
    pub file_id: String,
    pub function_type: String,
    pub parameter_description: Option<String>,
    pub project_id: Option<i64>,
    pub project_identifier: Option<String>,
    pub resources: String,
    pub return_value: Option<String>,
    pub udf_description: Option<String>,
}
operation! { UpdateUdfFile(class_name: String, file_id: String, function_type: String, resources: String)
    "UpdateUdfFile" -> UpdateUdfFileOutput {
    0 "ClassName" class_name, 1 "CmdDescription" cmd_description: String, 2 "Example" example: String,
    3 "FileFolderPath" file_folder_path: String, 4 "FileId" file_id, 5 "FunctionType" function_type,
    6 "ParameterDescription" parameter_description: String, 7 "ProjectId" project_id: i64,
    8 "ProjectIdentifier" project_identifier: String, 9 "Resources" resources, 10 "ReturnValue" return_value: String,
    11 "UdfDescription" udf_description: String
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
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUdfFileOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateUdfFileOutput {
    0 "ErrorCode" error_code, 1 "ErrorMessage" error_message, 2 "HttpStatusCode" http_status_code, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflow {
    pub client_unique_code: Option<String>,
    pub dependencies: Option<Vec<UpdateWorkflowDependencies>>,
    pub description: Option<String>,
    pub env_type: Option<String>,
    pub id: i64,
    pub instance_mode: Option<String>,
    pub name: String,
    pub outputs: Option<UpdateWorkflowOutputs>,
    pub owner: String,
    pub parameters: Option<String>,
    pub tags: Option<Vec<UpdateWorkflowTags>>,
    pub tasks: Option<Vec<UpdateWorkflowTasks>>,
    pub trigger: UpdateWorkflowTrigger2,
}
operation! { UpdateWorkflow(id: i64, name: String, owner: String, trigger: UpdateWorkflowTrigger2)
    "UpdateWorkflow" -> UpdateWorkflowOutput {
    0 "ClientUniqueCode" client_unique_code: String, 1 "Dependencies" dependencies: Vec<UpdateWorkflowDependencies>,
    2 "Description" description: String, 3 "EnvType" env_type: String, 4 "Id" id,
    5 "InstanceMode" instance_mode: String, 6 "Name" name, 7 "Outputs" outputs: UpdateWorkflowOutputs, 8 "Owner" owner,
    9 "Parameters" parameters: String, 10 "Tags" tags: Vec<UpdateWorkflowTags>,
    11 "Tasks" tasks: Vec<UpdateWorkflowTasks>, 12 "Trigger" trigger
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::Json },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::Json },
    Mark { index: 11, location: Location::Body, style: Style::Json },
    Mark { index: 12, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowDependencies {
    pub r#type: Option<String>,
    pub upstream_output: Option<String>,
    pub upstream_task_id: Option<i64>,
}
input! { UpdateWorkflowDependencies(r#type: String) {
    0 "Type" r#type: String, 1 "UpstreamOutput" upstream_output: String, 2 "UpstreamTaskId" upstream_task_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowOutputs {
    pub task_outputs: Option<Vec<UpdateWorkflowTaskOutputs>>,
}
input! { UpdateWorkflowOutputs() {
    0 "TaskOutputs" task_outputs: Vec<UpdateWorkflowTaskOutputs>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowTaskOutputs {
    pub output: Option<String>,
}
input! { UpdateWorkflowTaskOutputs() {
    0 "Output" output: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateWorkflowTags(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowTasks {
    pub base_line_id: Option<i64>,
    pub client_unique_code: Option<String>,
    pub data_source: Option<UpdateWorkflowDataSource>,
    pub dependencies: Option<Vec<UpdateWorkflowTasksDependencies>>,
    pub description: Option<String>,
    pub env_type: Option<String>,
    pub id: Option<i64>,
    pub inputs: Option<UpdateWorkflowInputs>,
    pub name: Option<String>,
    pub outputs: Option<UpdateWorkflowTasksOutputs>,
    pub owner: Option<String>,
    pub rerun_interval: Option<i64>,
    pub rerun_mode: Option<String>,
    pub rerun_times: Option<i64>,
    pub runtime_resource: Option<UpdateWorkflowRuntimeResource>,
    pub script: Option<UpdateWorkflowScript>,
    pub tags: Option<Vec<UpdateWorkflowTasksTags>>,
    pub timeout: Option<i64>,
    pub trigger: Option<UpdateWorkflowTrigger>,
    pub r#type: Option<String>,
}

/// What [`UpdateWorkflowTasks::new`] takes.
pub struct UpdateWorkflowTasksRequired {
    pub name: String,
    pub owner: String,
    pub rerun_mode: String,
    pub runtime_resource: UpdateWorkflowRuntimeResource,
    pub trigger: UpdateWorkflowTrigger,
    pub r#type: String,
}
input! { UpdateWorkflowTasks{UpdateWorkflowTasksRequired: name, owner, rerun_mode, runtime_resource, trigger, r#type} {
    0 "BaseLineId" base_line_id: i64, 1 "ClientUniqueCode" client_unique_code: String,
    2 "DataSource" data_source: UpdateWorkflowDataSource,
    3 "Dependencies" dependencies: Vec<UpdateWorkflowTasksDependencies>, 4 "Description" description: String,
    5 "EnvType" env_type: String, 6 "Id" id: i64, 7 "Inputs" inputs: UpdateWorkflowInputs, 8 "Name" name: String,
    9 "Outputs" outputs: UpdateWorkflowTasksOutputs, 10 "Owner" owner: String, 11 "RerunInterval" rerun_interval: i64,
    12 "RerunMode" rerun_mode: String, 13 "RerunTimes" rerun_times: i64,
    14 "RuntimeResource" runtime_resource: UpdateWorkflowRuntimeResource, 15 "Script" script: UpdateWorkflowScript,
    16 "Tags" tags: Vec<UpdateWorkflowTasksTags>, 17 "Timeout" timeout: i64,
    18 "Trigger" trigger: UpdateWorkflowTrigger, 19 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowDataSource {
    pub name: Option<String>,
}
input! { UpdateWorkflowDataSource() {
    0 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowTasksDependencies {
    pub r#type: Option<String>,
    pub upstream_output: Option<String>,
    pub upstream_task_id: Option<i64>,
}
input! { UpdateWorkflowTasksDependencies(r#type: String) {
    0 "Type" r#type: String, 1 "UpstreamOutput" upstream_output: String, 2 "UpstreamTaskId" upstream_task_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowInputs {
    pub variables: Option<Vec<UpdateWorkflowVariables>>,
}
input! { UpdateWorkflowInputs() {
    0 "Variables" variables: Vec<UpdateWorkflowVariables>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowVariables {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { UpdateWorkflowVariables(r#type: String) {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowTasksOutputs {
    pub task_outputs: Option<Vec<UpdateWorkflowOutputsTaskOutputs>>,
    pub variables: Option<Vec<UpdateWorkflowOutputsVariables>>,
}
input! { UpdateWorkflowTasksOutputs() {
    0 "TaskOutputs" task_outputs: Vec<UpdateWorkflowOutputsTaskOutputs>,
    1 "Variables" variables: Vec<UpdateWorkflowOutputsVariables>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowOutputsTaskOutputs {
    pub output: Option<String>,
}
input! { UpdateWorkflowOutputsTaskOutputs() {
    0 "Output" output: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowOutputsVariables {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { UpdateWorkflowOutputsVariables(r#type: String) {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowRuntimeResource {
    pub cu: Option<String>,
    pub image: Option<String>,
    pub resource_group_id: Option<String>,
}
input! { UpdateWorkflowRuntimeResource(resource_group_id: String) {
    0 "Cu" cu: String, 1 "Image" image: String, 2 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowScript {
    pub content: Option<String>,
    pub parameters: Option<String>,
}
input! { UpdateWorkflowScript() {
    0 "Content" content: String, 1 "Parameters" parameters: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowTasksTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateWorkflowTasksTags(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowTrigger {
    pub recurrence: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateWorkflowTrigger(recurrence: String) {
    0 "Recurrence" recurrence: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowTrigger2 {
    pub cron: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateWorkflowTrigger2(r#type: String) {
    0 "Cron" cron: String, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String, 3 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowOutput {
    pub success: Option<bool>,
}
model! { UpdateWorkflowOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowDefinition {
    pub id: String,
    pub project_id: i64,
    pub spec: String,
}
operation! { UpdateWorkflowDefinition(id: String, project_id: i64, spec: String)
    "UpdateWorkflowDefinition" -> UpdateWorkflowDefinitionOutput {
    0 "Id" id, 1 "ProjectId" project_id, 2 "Spec" spec
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowDefinitionOutput {
    pub success: Option<bool>,
}
model! { UpdateWorkflowDefinitionOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadSemanticFile {
    /// At most 128 characters.
    pub content_type: String,
    /// At most 255 characters.
    pub file_name: String,
    pub size_bytes: i64,
}
operation! { UploadSemanticFile(content_type: String, file_name: String, size_bytes: i64)
    "UploadSemanticFile" -> UploadSemanticFileOutput {
    0 "ContentType" content_type, 1 "FileName" file_name, 2 "SizeBytes" size_bytes
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadSemanticFileOutput {
    pub data: Option<UploadSemanticFileData>,
    pub success: Option<bool>,
}
model! { UploadSemanticFileOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadSemanticFileData {
    pub expires_at: Option<i64>,
    pub file_id: Option<String>,
    pub upload_url: Option<Secret>,
}
model! { UploadSemanticFileData {
    0 "ExpiresAt" expires_at, 1 "FileId" file_id, 2 "UploadUrl" upload_url
} }

#[cfg(feature = "reflect")]
register! {
    AbolishPipelineRun, AddEntityIntoMetaCollection, ApplyResourceAccessPermission, ApproveProcessInstance,
    AssociateProjectToImage, AssociateProjectToResourceGroup, AttachDataQualityRulesToEvaluationTask,
    BatchCreateMetaEntities, BatchDeleteMetaEntities, BatchUpdateTasks, CancelAgentSession, CloneDataSource,
    CreateAgent, CreateAgentSession, CreateAlertRule, CreateBusiness, CreateComponent, CreateComputeResource,
    CreateCrawler, CreateCustomAttribute, CreateDIAlarmRule, CreateDIJob, CreateDataAssetTag,
    CreateDataQualityAlertRule, CreateDataQualityEvaluationTask, CreateDataQualityEvaluationTaskInstance,
    CreateDataQualityRule, CreateDataQualityRuleTemplate, CreateDataQualityScan, CreateDataQualityScanRun,
    CreateDataQualityTemplate, CreateDataSource, CreateDataSourceSharedRule, CreateDataset, CreateDatasetVersion,
    CreateFile, CreateFolder, CreateFunction, CreateIdentifyCredential, CreateLineageRelationship, CreateMcpServer,
    CreateMetaCollection, CreateMetaEntityDef, CreateNetwork, CreateNode, CreateParameter, CreatePipelineRun,
    CreateProcessDefinition, CreateProject, CreateProjectMember, CreateProjectRole, CreateResource, CreateResourceFile,
    CreateResourceGroup, CreateRoute, CreateSecurityStrategy, CreateSemanticJob, CreateSkill, CreateUdfFile,
    CreateWorkflowDefinition, CreateWorkflowInstances, DeleteAgent, DeleteAlertRule, DeleteBusiness, DeleteCertificate,
    DeleteComponent, DeleteComputeResource, DeleteCrawler, DeleteCustomAttribute, DeleteDIAlarmRule, DeleteDIJob,
    DeleteDataAssetTag, DeleteDataQualityAlertRule, DeleteDataQualityEvaluationTask, DeleteDataQualityRule,
    DeleteDataQualityRuleTemplate, DeleteDataQualityScan, DeleteDataQualityTemplate, DeleteDataSource,
    DeleteDataSourceSharedRule, DeleteDataset, DeleteDatasetVersion, DeleteFile, DeleteFolder, DeleteFunction,
    DeleteLineageRelationship, DeleteMcpServer, DeleteMetaCollection, DeleteMetaEntityDef, DeleteNetwork, DeleteNode,
    DeleteParameter, DeleteProcessDefinition, DeleteProject, DeleteProjectMember, DeleteProjectRole, DeleteResource,
    DeleteResourceGroup, DeleteRoute, DeleteSecurityStrategy, DeleteSemanticJob, DeleteSkill, DeleteTask,
    DeleteWorkflow, DeleteWorkflowDefinition, DeployFile, DetachDataQualityRulesFromEvaluationTask,
    DisableProcessDefinition, DissociateProjectFromImage, DissociateProjectFromResourceGroup, DownloadSemanticResults,
    EnableProcessDefinition, EstablishRelationTableToBusiness, ExecPipelineRunStage, ExecuteAdhocWorkflowInstance,
    FindBestMatchSecurityStrategy, GetAgent, GetAgentSessionArtifactMeta, GetAgentSessionTokenUsage, GetAlertRule,
    GetApplicationContents, GetBusiness, GetCatalog, GetCertificate, GetColumn, GetComponent, GetComputeResource,
    GetCrawler, GetCrawlerTypeCapabilities, GetCreateWorkflowInstancesResult, GetCustomAttribute, GetDIJob, GetDIJobLog,
    GetDataQualityAlertRule, GetDataQualityEvaluationTask, GetDataQualityEvaluationTaskInstance, GetDataQualityRule,
    GetDataQualityRuleTemplate, GetDataQualityScan, GetDataQualityScanRun, GetDataQualityScanRunLog,
    GetDataQualityTemplate, GetDataSource, GetDatabase, GetDataset, GetDatasetVersion, GetDeploymentPackage, GetFile,
    GetFileVersion, GetFolder, GetFunction, GetIDEEventDetail, GetImage, GetJobStatus, GetLineageRelationship,
    GetMcpServer, GetMetaCollection, GetMetaEntity, GetMetaEntityDef, GetNetwork, GetNode, GetParameter, GetPartition,
    GetPipelineRun, GetProcessDefinition, GetProcessInstance, GetProject, GetProjectMember, GetProjectRole,
    GetRerunWorkflowInstancesResult, GetResource, GetResourceGroup, GetRoute, GetSchema, GetSecurityStrategy,
    GetSemanticJobDetail, GetSemanticJobLog, GetSkill, GetSnapshot, GetTable, GetTask, GetTaskInstance,
    GetTaskInstanceLog, GetWorkflow, GetWorkflowDefinition, GetWorkflowInstance, GrantMemberProjectRoles,
    ImportCertificate, ImportWorkflowDefinition, KillSemanticJob, ListAgentSessionArtifacts, ListAgentSessions,
    ListAgents, ListAlertRules, ListBusiness, ListCatalogs, ListCertificates, ListColumns, ListComponents,
    ListComputeResources, ListCrawlerRuns, ListCrawlerTypes, ListCrawlers, ListCustomAgents, ListCustomAttributes,
    ListDIAlarmRules, ListDIJobEvents, ListDIJobMetrics, ListDIJobRunDetails, ListDIJobs, ListDataAssetTags,
    ListDataAssets, ListDataQualityAlertRules, ListDataQualityEvaluationTaskInstances, ListDataQualityEvaluationTasks,
    ListDataQualityResults, ListDataQualityRuleTemplates, ListDataQualityRules, ListDataQualityScanRuns,
    ListDataQualityScans, ListDataQualityTemplates, ListDataSourceSharedRules, ListDataSources, ListDatabases,
    ListDatasetVersions, ListDatasets, ListDeploymentPackageFiles, ListDeploymentPackages, ListDownstreamTaskInstances,
    ListDownstreamTasks, ListEntitiesInMetaCollection, ListFileVersions, ListFiles, ListFolders, ListFunctions,
    ListImageAssociatedProjects, ListImageVersions, ListImages, ListLineageRelationships, ListLineages, ListMcpServers,
    ListMetaCollections, ListMetaEntities, ListMetaEntityDefs, ListMyApplications, ListMyRelatedApprovals, ListNetworks,
    ListNodeDependencies, ListNodes, ListParameterVersions, ListParameters, ListPartitions, ListPendingApprovals,
    ListPipelineRunItems, ListPipelineRuns, ListProcessDefinitions, ListProjectMembers, ListProjectRoles, ListProjects,
    ListResourceGroupAssociateProjects, ListResourceGroupMetricData, ListResourceGroups, ListResources, ListRoutes,
    ListSchemas, ListSecurityStrategies, ListSemanticJobRuns, ListSemanticJobs, ListSkills, ListSnapshots, ListTables,
    ListTaskInstanceOperationLogs, ListTaskInstances, ListTaskOperationLogs, ListTasks, ListUpstreamTaskInstances,
    ListUpstreamTasks, ListWorkflowDefinitions, ListWorkflowInstances, ListWorkflows, LoadAgentSession, MoveFunction,
    MoveNode, MoveResource, MoveWorkflowDefinition, PreviewDatasetVersion, PromptAgentSession,
    RemoveEntityFromMetaCollection, RemoveTaskInstanceDependencies, RenameFunction, RenameNode, RenameResource,
    RenameWorkflowDefinition, RerunTaskInstances, RerunWorkflowInstances, ResumeTaskInstances, RevokeMemberProjectRoles,
    RollbackParameter, RunCrawler, RunSemanticJob, SetSuccessTaskInstances, StartDIJob, StartWorkflowInstances,
    StopCrawler, StopDIJob, StopProcessInstance, StopTaskInstances, StopWorkflowInstances, SubmitFile,
    SuspendTaskInstances, TagDataAssets, TestDataSourceConnectivity, TriggerSchedulerTaskInstance, UnTagDataAssets,
    UpdateAlertRule, UpdateBusiness, UpdateColumnBusinessMetadata, UpdateComponent, UpdateComputeResource,
    UpdateCrawler, UpdateCustomAttribute, UpdateDIAlarmRule, UpdateDIJob, UpdateDataAssetTag,
    UpdateDataQualityAlertRule, UpdateDataQualityEvaluationTask, UpdateDataQualityRule, UpdateDataQualityRuleTemplate,
    UpdateDataQualityScan, UpdateDataQualityTemplate, UpdateDataSource, UpdateDataset, UpdateDatasetVersion, UpdateFile,
    UpdateFolder, UpdateFunction, UpdateIDEEventResult, UpdateMcpServer, UpdateMetaCollection, UpdateMetaEntity,
    UpdateMetaEntityDef, UpdateNode, UpdateParameter, UpdateProcessDefinition, UpdateProject, UpdateProjectRole,
    UpdateResource, UpdateResourceGroup, UpdateRoute, UpdateSecurityStrategy, UpdateSkill, UpdateTableBusinessMetadata,
    UpdateTask, UpdateTaskInstances, UpdateUdfFile, UpdateWorkflow, UpdateWorkflowDefinition, UploadSemanticFile
}
