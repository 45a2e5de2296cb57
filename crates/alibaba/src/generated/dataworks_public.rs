//! `dataworks-public` of Alibaba Cloud, API version 2024-05-18.
//!
//! Endpoint: a table of 59 regions, else `dataworks.cn-hangzhou.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, dataworks_public::GetAgentSessionArtifactMeta};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetAgentSessionArtifactMeta::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
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
    &[
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
    "dataworks.cn-hangzhou.aliyuncs.com",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "dataworks-public",
    "2024-05-18",
    "dataworks-public",
    &ENDPOINTS,
);

/// `AbolishPipelineRun` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/AbolishPipelineRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbolishPipelineRun {
    /// Required.
    pub id: String,
    /// Required.
    pub project_id: i64,
}
operation! { AbolishPipelineRun(id: String, project_id: i64) "AbolishPipelineRun" -> AbolishPipelineRunOutput {
    0 "Id" id, 1 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`AbolishPipelineRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbolishPipelineRunOutput {
    pub success: Option<bool>,
}
model! { AbolishPipelineRunOutput {
    0 "Success" success: bool
} }

/// Adds entity into meta collection: `AddEntityIntoMetaCollection` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/AddEntityIntoMetaCollection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEntityIntoMetaCollection {
    /// Required.
    pub id: String,
    /// Required.
    pub meta_collection_id: String,
    pub remark: Option<String>,
}
operation! { AddEntityIntoMetaCollection(id: String, meta_collection_id: String)
    "AddEntityIntoMetaCollection" -> Empty {
    0 "Id" id, 1 "MetaCollectionId" meta_collection_id, 2 "Remark" remark: String
} }

/// Response of [`AddEntityIntoMetaCollection`]: empty.
pub type AddEntityIntoMetaCollectionOutput = Empty;

/// Applies resource access permission: `ApplyResourceAccessPermission` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ApplyResourceAccessPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyResourceAccessPermission {
    /// Required.
    pub apply_contents: Vec<ApplyResourceAccessPermissionApplyContents>,
    pub client_token: Option<String>,
    /// Required.
    pub reason: String,
}
operation! {
    ApplyResourceAccessPermission(apply_contents: Vec<ApplyResourceAccessPermissionApplyContents>, reason: String)
    "ApplyResourceAccessPermission" -> ApplyResourceAccessPermissionOutput {
    0 "ApplyContents" apply_contents, 1 "ClientToken" client_token: String, 2 "Reason" reason
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// In the request of [`ApplyResourceAccessPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyResourceAccessPermissionApplyContents {
    /// Required.
    pub access_types: Option<Vec<String>>,
    pub auth_method: Option<String>,
    pub expiration_time: Option<i64>,
    /// Required.
    pub grantee: Option<ApplyResourceAccessPermissionGrantee>,
    pub resource: Option<ApplyResourceAccessPermissionResource>,
}
input! {
    ApplyResourceAccessPermissionApplyContents(access_types: Vec<String>, grantee: ApplyResourceAccessPermissionGrantee) {
    0 "AccessTypes" access_types: Vec<String>, 1 "AuthMethod" auth_method: String,
    2 "ExpirationTime" expiration_time: i64, 3 "Grantee" grantee: ApplyResourceAccessPermissionGrantee,
    4 "Resource" resource: ApplyResourceAccessPermissionResource
} }

/// In the request of [`ApplyResourceAccessPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyResourceAccessPermissionGrantee {
    /// Required.
    pub principal_id: Option<String>,
    /// Required.
    pub principal_type: Option<String>,
}
input! { ApplyResourceAccessPermissionGrantee(principal_id: String, principal_type: String) {
    0 "PrincipalId" principal_id: String, 1 "PrincipalType" principal_type: String
} }

/// In the request of [`ApplyResourceAccessPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyResourceAccessPermissionResource {
    /// Required.
    pub def_schema: Option<String>,
    pub def_version: Option<String>,
    pub meta_data: Option<BTreeMap<String, Value>>,
}
input! { ApplyResourceAccessPermissionResource(def_schema: String) {
    0 "DefSchema" def_schema: String, 1 "DefVersion" def_version: String,
    2 "MetaData" meta_data: BTreeMap<String, Value>
} }

/// Response of [`ApplyResourceAccessPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyResourceAccessPermissionOutput {
    pub data: Vec<String>,
}
model! { ApplyResourceAccessPermissionOutput {
    0 "Data" data: Vec<String>
} }

/// Approves process instance: `ApproveProcessInstance` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ApproveProcessInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApproveProcessInstance {
    /// Required.
    pub approval_action: String,
    /// Required.
    pub approval_comment: String,
    pub client_token: Option<String>,
    pub new_expiration: Option<i64>,
    /// Required.
    pub process_instance_id: String,
}
operation! { ApproveProcessInstance(approval_action: String, approval_comment: String, process_instance_id: String)
    "ApproveProcessInstance" -> Empty {
    0 "ApprovalAction" approval_action, 1 "ApprovalComment" approval_comment, 2 "ClientToken" client_token: String,
    3 "NewExpiration" new_expiration: i64, 4 "ProcessInstanceId" process_instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`ApproveProcessInstance`]: empty.
pub type ApproveProcessInstanceOutput = Empty;

/// Associates project to image: `AssociateProjectToImage` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/AssociateProjectToImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateProjectToImage {
    /// Required.
    pub id: String,
    /// Required.
    pub project_id: i64,
}
operation! { AssociateProjectToImage(id: String, project_id: i64)
    "AssociateProjectToImage" -> AssociateProjectToImageOutput {
    0 "Id" id, 1 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`AssociateProjectToImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateProjectToImageOutput {
    pub data: Option<bool>,
    pub success: Option<bool>,
}
model! { AssociateProjectToImageOutput {
    0 "Data" data: bool, 1 "Success" success: bool
} }

/// Associates project to resource group: `AssociateProjectToResourceGroup` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/AssociateProjectToResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateProjectToResourceGroup {
    /// Required.
    pub project_id: i64,
    /// Required.
    pub resource_group_id: String,
}
operation! { AssociateProjectToResourceGroup(project_id: i64, resource_group_id: String)
    "AssociateProjectToResourceGroup" -> AssociateProjectToResourceGroupOutput {
    0 "ProjectId" project_id, 1 "ResourceGroupId" resource_group_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`AssociateProjectToResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateProjectToResourceGroupOutput {
    pub success: Option<bool>,
}
model! { AssociateProjectToResourceGroupOutput {
    0 "Success" success: bool
} }

/// Attaches data quality rules to evaluation task: `AttachDataQualityRulesToEvaluationTask` of `dataworks-public`
/// 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/AttachDataQualityRulesToEvaluationTask>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDataQualityRulesToEvaluationTask {
    /// Required.
    pub data_quality_evaluation_task_id: i64,
    /// Required.
    pub data_quality_rule_ids: Vec<i64>,
    /// Required.
    pub project_id: i64,
}
operation! {
    AttachDataQualityRulesToEvaluationTask(data_quality_evaluation_task_id: i64, data_quality_rule_ids: Vec<i64>, project_id: i64)
    "AttachDataQualityRulesToEvaluationTask" -> AttachDataQualityRulesToEvaluationTaskOutput {
    0 "DataQualityEvaluationTaskId" data_quality_evaluation_task_id, 1 "DataQualityRuleIds" data_quality_rule_ids,
    2 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`AttachDataQualityRulesToEvaluationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDataQualityRulesToEvaluationTaskOutput {
    pub success: Option<bool>,
}
model! { AttachDataQualityRulesToEvaluationTaskOutput {
    0 "Success" success: bool
} }

/// Batches create meta entities: `BatchCreateMetaEntities` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/BatchCreateMetaEntities>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateMetaEntities {
    /// Required.
    pub entities: Vec<BatchCreateMetaEntitiesEntities>,
}
operation! { BatchCreateMetaEntities(entities: Vec<BatchCreateMetaEntitiesEntities>)
    "BatchCreateMetaEntities" -> BatchCreateMetaEntitiesOutput {
    0 "Entities" entities
} [
    Mark::new(0, Location::Body, Style::Json)
] }

/// In the request of [`BatchCreateMetaEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateMetaEntitiesEntities {
    pub attributes: Option<BTreeMap<String, String>>,
    pub comment: Option<String>,
    pub custom_attributes: Option<BTreeMap<String, Vec<String>>>,
    /// Required.
    pub entity_type: Option<String>,
    /// Required.
    pub name: Option<String>,
}
input! { BatchCreateMetaEntitiesEntities(entity_type: String, name: String) {
    0 "Attributes" attributes: BTreeMap<String, String>, 1 "Comment" comment: String,
    2 "CustomAttributes" custom_attributes: BTreeMap<String, Vec<String>>, 3 "EntityType" entity_type: String,
    4 "Name" name: String
} }

/// Response of [`BatchCreateMetaEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateMetaEntitiesOutput {
    pub results: Vec<MetaEntityWriteResult>,
    pub success: Option<bool>,
}
model! { BatchCreateMetaEntitiesOutput {
    0 "Results" results: Vec<MetaEntityWriteResult>, 1 "Success" success: bool
} }

/// In the response of [`BatchCreateMetaEntities`].
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
    0 "EntityType" entity_type: String, 1 "ErrorMessage" error_message: String, 2 "Id" id: String,
    3 "Name" name: String, 4 "Success" success: bool
} }

/// Batches delete meta entities: `BatchDeleteMetaEntities` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/BatchDeleteMetaEntities>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteMetaEntities {
    /// Required.
    pub ids: Vec<String>,
}
operation! { BatchDeleteMetaEntities(ids: Vec<String>) "BatchDeleteMetaEntities" -> BatchDeleteMetaEntitiesOutput {
    0 "Ids" ids
} [
    Mark::new(0, Location::Body, Style::Simple)
] }

/// Response of [`BatchDeleteMetaEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteMetaEntitiesOutput {
    pub results: Vec<MetaEntityWriteResult>,
    pub success: Option<bool>,
}
model! { BatchDeleteMetaEntitiesOutput {
    0 "Results" results: Vec<MetaEntityWriteResult>, 1 "Success" success: bool
} }

/// Batches update tasks: `BatchUpdateTasks` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/BatchUpdateTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateTasks {
    pub comment: Option<String>,
    pub tasks: Option<Vec<BatchUpdateTasksTasks>>,
}
operation! { BatchUpdateTasks() "BatchUpdateTasks" -> BatchUpdateTasksOutput {
    0 "Comment" comment: String, 1 "Tasks" tasks: Vec<BatchUpdateTasksTasks>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json)
] }

/// In the request of [`BatchUpdateTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateTasksTasks {
    pub data_source: Option<BatchUpdateTasksDataSource>,
    pub description: Option<String>,
    pub env_type: Option<String>,
    /// Required.
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

/// In the request of [`BatchUpdateTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateTasksDataSource {
    pub name: Option<String>,
}
input! { BatchUpdateTasksDataSource() {
    0 "Name" name: String
} }

/// In the request of [`BatchUpdateTasks`].
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

/// In the request of [`BatchUpdateTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateTasksTags {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { BatchUpdateTasksTags(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`BatchUpdateTasks`].
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

/// Response of [`BatchUpdateTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateTasksOutput {
    pub success_info: BTreeMap<String, SuccessInfoValue>,
}
model! { BatchUpdateTasksOutput {
    0 "SuccessInfo" success_info: BTreeMap<String, SuccessInfoValue>
} }

/// In the response of [`BatchUpdateTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuccessInfoValue {
    pub success: Option<bool>,
    pub message: Option<String>,
}
model! { SuccessInfoValue {
    0 "Success" success: bool, 1 "Message" message: String
} }

/// Cancels agent session: `CancelAgentSession` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CancelAgentSession>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json)
] }

/// In the request of [`CancelAgentSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAgentSessionParams {
    pub session_id: Option<String>,
}
input! { CancelAgentSessionParams() {
    0 "SessionId" session_id: String
} }

/// Response of [`CancelAgentSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAgentSessionOutput {
    pub json_rpc_response: Option<CancelAgentSessionJsonRpcResponse>,
}
model! { CancelAgentSessionOutput {
    0 "JsonRpcResponse" json_rpc_response: CancelAgentSessionJsonRpcResponse
} }

/// In the response of [`CancelAgentSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAgentSessionJsonRpcResponse {
    pub id: Option<String>,
    pub jsonrpc: Option<String>,
    pub result: Option<CancelAgentSessionResult>,
}
model! { CancelAgentSessionJsonRpcResponse {
    0 "Id" id: String, 1 "Jsonrpc" jsonrpc: String, 2 "Result" result: CancelAgentSessionResult
} }

/// In the response of [`CancelAgentSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAgentSessionResult {
    pub session_id: Option<String>,
}
model! { CancelAgentSessionResult {
    0 "SessionId" session_id: String
} }

/// Clones data source: `CloneDataSource` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CloneDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneDataSource {
    /// Required.
    pub clone_data_source_name: String,
    /// Required.
    pub id: i64,
}
operation! { CloneDataSource(clone_data_source_name: String, id: i64) "CloneDataSource" -> CloneDataSourceOutput {
    0 "CloneDataSourceName" clone_data_source_name, 1 "Id" id
} }

/// Response of [`CloneDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneDataSourceOutput {
    pub id: Option<i64>,
}
model! { CloneDataSourceOutput {
    0 "Id" id: i64
} }

/// Creates agent: `CreateAgent` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgent {
    pub callable_agents: Option<Vec<CreateAgentCallableAgents>>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub metadata: Option<BTreeMap<String, Value>>,
    pub model: Option<BTreeMap<String, Value>>,
    /// Required.
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
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::Json),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::Json)
] }

/// In the request of [`CreateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentCallableAgents {
    pub name: Option<String>,
}
input! { CreateAgentCallableAgents() {
    0 "Name" name: String
} }

/// In the request of [`CreateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentSkills {
    pub name: Option<String>,
}
input! { CreateAgentSkills() {
    0 "Name" name: String
} }

/// In the request of [`CreateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentTools {
    pub name: Option<String>,
}
input! { CreateAgentTools() {
    0 "Name" name: String
} }

/// In the request of [`CreateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentVisibilityScope {
    pub project_ids: Option<Vec<String>>,
    pub user_ids: Option<Vec<String>>,
}
input! { CreateAgentVisibilityScope() {
    0 "ProjectIds" project_ids: Vec<String>, 1 "UserIds" user_ids: Vec<String>
} }

/// Response of [`CreateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentOutput {
    pub agent: Option<CreateAgentAgent>,
}
model! { CreateAgentOutput {
    0 "Agent" agent: CreateAgentAgent
} }

/// In the response of [`CreateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentAgent {
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub name: Option<String>,
}
model! { CreateAgentAgent {
    0 "GmtCreateTime" gmt_create_time: String, 1 "GmtModifiedTime" gmt_modified_time: String, 2 "Name" name: String
} }

/// Creates agent session: `CreateAgentSession` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateAgentSession>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json)
] }

/// In the request of [`CreateAgentSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentSessionParams {
    pub meta: Option<CreateAgentSessionMeta>,
}
input! { CreateAgentSessionParams() {
    0 "Meta" meta: CreateAgentSessionMeta
} }

/// In the request of [`CreateAgentSession`].
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

/// In the request of [`CreateAgentSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentSessionAgent {
    pub agent_name: Option<String>,
}
input! { CreateAgentSessionAgent() {
    0 "AgentName" agent_name: String
} }

/// In the request of [`CreateAgentSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentSessionConfig {
    pub session_source: Option<String>,
    pub session_tags: Option<Vec<CreateAgentSessionSessionTags>>,
}
input! { CreateAgentSessionConfig() {
    0 "SessionSource" session_source: String, 1 "SessionTags" session_tags: Vec<CreateAgentSessionSessionTags>
} }

/// In the request of [`CreateAgentSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentSessionSessionTags {
    pub session_tag_code: Option<String>,
}
input! { CreateAgentSessionSessionTags() {
    0 "SessionTagCode" session_tag_code: String
} }

/// In the request of [`CreateAgentSession`].
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

/// Response of [`CreateAgentSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentSessionOutput {
    pub json_rpc_response: Option<CreateAgentSessionJsonRpcResponse>,
}
model! { CreateAgentSessionOutput {
    0 "JsonRpcResponse" json_rpc_response: CreateAgentSessionJsonRpcResponse
} }

/// In the response of [`CreateAgentSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentSessionJsonRpcResponse {
    pub id: Option<String>,
    pub jsonrpc: Option<String>,
    pub result: Option<CreateAgentSessionResult>,
}
model! { CreateAgentSessionJsonRpcResponse {
    0 "Id" id: String, 1 "Jsonrpc" jsonrpc: String, 2 "Result" result: CreateAgentSessionResult
} }

/// In the response of [`CreateAgentSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentSessionResult {
    pub session_id: Option<String>,
}
model! { CreateAgentSessionResult {
    0 "SessionId" session_id: String
} }

/// Creates alert rule: `CreateAlertRule` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateAlertRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertRule {
    /// Required.
    pub enabled: bool,
    /// Required.
    pub name: String,
    pub notification: Option<CreateAlertRuleNotification>,
    /// Required.
    pub owner: String,
    /// Required.
    pub trigger_condition: CreateAlertRuleTriggerCondition,
}
operation! {
    CreateAlertRule(enabled: bool, name: String, owner: String, trigger_condition: CreateAlertRuleTriggerCondition)
    "CreateAlertRule" -> CreateAlertRuleOutput {
    0 "Enabled" enabled, 1 "Name" name, 2 "Notification" notification: CreateAlertRuleNotification, 3 "Owner" owner,
    4 "TriggerCondition" trigger_condition
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`CreateAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertRuleNotification {
    /// Required.
    pub channels: Option<Vec<String>>,
    pub interval_in_minutes: Option<i64>,
    pub maximum: Option<i64>,
    /// Required.
    pub receivers: Option<Vec<CreateAlertRuleReceivers>>,
    pub silence_end_time: Option<String>,
    pub silence_start_time: Option<String>,
}
input! { CreateAlertRuleNotification(channels: Vec<String>, receivers: Vec<CreateAlertRuleReceivers>) {
    0 "Channels" channels: Vec<String>, 1 "IntervalInMinutes" interval_in_minutes: i64, 2 "Maximum" maximum: i64,
    3 "Receivers" receivers: Vec<CreateAlertRuleReceivers>, 4 "SilenceEndTime" silence_end_time: String,
    5 "SilenceStartTime" silence_start_time: String
} }

/// In the request of [`CreateAlertRule`].
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

/// In the request of [`CreateAlertRule`].
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

/// In the request of [`CreateAlertRule`].
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

/// In the request of [`CreateAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertRuleCycleUnfinished {
    pub cycle_and_time: Option<Vec<CreateAlertRuleCycleAndTime>>,
}
input! { CreateAlertRuleCycleUnfinished() {
    0 "CycleAndTime" cycle_and_time: Vec<CreateAlertRuleCycleAndTime>
} }

/// In the request of [`CreateAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertRuleCycleAndTime {
    pub cycle_id: Option<i64>,
    pub time: Option<String>,
}
input! { CreateAlertRuleCycleAndTime() {
    0 "CycleId" cycle_id: i64, 1 "Time" time: String
} }

/// In the request of [`CreateAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertRuleError {
    pub auto_rerun_alert_enabled: Option<bool>,
    pub stream_task_ids: Option<Vec<i64>>,
}
input! { CreateAlertRuleError() {
    0 "AutoRerunAlertEnabled" auto_rerun_alert_enabled: bool, 1 "StreamTaskIds" stream_task_ids: Vec<i64>
} }

/// In the request of [`CreateAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertRuleInstanceErrorCount {
    pub count: Option<i64>,
}
input! { CreateAlertRuleInstanceErrorCount() {
    0 "Count" count: i64
} }

/// In the request of [`CreateAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertRuleInstanceErrorPercentage {
    pub percentage: Option<i64>,
}
input! { CreateAlertRuleInstanceErrorPercentage() {
    0 "Percentage" percentage: i64
} }

/// In the request of [`CreateAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertRuleInstanceTransferFluctuate {
    pub percentage: Option<i64>,
    pub trend: Option<String>,
}
input! { CreateAlertRuleInstanceTransferFluctuate() {
    0 "Percentage" percentage: i64, 1 "Trend" trend: String
} }

/// In the request of [`CreateAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertRuleTimeout {
    pub timeout_in_minutes: Option<i64>,
}
input! { CreateAlertRuleTimeout() {
    0 "TimeoutInMinutes" timeout_in_minutes: i64
} }

/// In the request of [`CreateAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertRuleUnFinished {
    pub un_finished_time: Option<String>,
}
input! { CreateAlertRuleUnFinished() {
    0 "UnFinishedTime" un_finished_time: String
} }

/// In the request of [`CreateAlertRule`].
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

/// Response of [`CreateAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertRuleOutput {
    pub id: Option<i64>,
}
model! { CreateAlertRuleOutput {
    0 "Id" id: i64
} }

/// Creates business: `CreateBusiness` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateBusiness>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBusiness {
    /// Required.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`CreateBusiness`].
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
    0 "BusinessId" business_id: i64, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// Creates component: `CreateComponent` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateComponent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComponent {
    pub client_token: Option<String>,
    /// Required.
    pub project_id: i64,
    /// Required.
    pub spec: String,
}
operation! { CreateComponent(project_id: i64, spec: String) "CreateComponent" -> CreateComponentOutput {
    0 "ClientToken" client_token: String, 1 "ProjectId" project_id, 2 "Spec" spec
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CreateComponent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComponentOutput {
    pub component_id: Option<String>,
}
model! { CreateComponentOutput {
    0 "ComponentId" component_id: String
} }

/// Creates compute resource: `CreateComputeResource` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateComputeResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComputeResource {
    /// Required.
    pub connection_properties: String,
    /// Required.
    pub connection_properties_mode: String,
    pub description: Option<String>,
    /// Required.
    pub name: String,
    /// Required. At least 0.
    pub project_id: i64,
    /// Required.
    pub r#type: String,
}

/// Arguments of [`CreateComputeResource::new`].
pub struct CreateComputeResourceRequired {
    pub connection_properties: String,
    pub connection_properties_mode: String,
    pub name: String,
    pub project_id: i64,
    pub r#type: String,
}
operation! {
    CreateComputeResource { CreateComputeResourceRequired: connection_properties, connection_properties_mode, name, project_id, r#type }
    "CreateComputeResource" -> CreateComputeResourceOutput {
    0 "ConnectionProperties" connection_properties, 1 "ConnectionPropertiesMode" connection_properties_mode,
    2 "Description" description: String, 3 "Name" name, 4 "ProjectId" project_id, 5 "Type" r#type
} }

/// Response of [`CreateComputeResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComputeResourceOutput {
    pub id: Option<i64>,
}
model! { CreateComputeResourceOutput {
    0 "Id" id: i64
} }

/// Creates crawler: `CreateCrawler` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateCrawler>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCrawler {
    /// Required.
    pub data_source_id: i64,
    pub enable_ai_comment: Option<bool>,
    /// Required. At most 128 characters.
    pub name: String,
    pub options: Option<BTreeMap<String, String>>,
    pub resource_group_id: Option<String>,
    pub schedule_config: Option<CreateCrawlerScheduleConfig>,
    pub scope: Option<CreateCrawlerScope>,
    /// Required.
    pub r#type: String,
}
operation! { CreateCrawler(data_source_id: i64, name: String, r#type: String) "CreateCrawler" -> CreateCrawlerOutput {
    0 "DataSourceId" data_source_id, 1 "EnableAiComment" enable_ai_comment: bool, 2 "Name" name,
    3 "Options" options: BTreeMap<String, String>, 4 "ResourceGroupId" resource_group_id: String,
    5 "ScheduleConfig" schedule_config: CreateCrawlerScheduleConfig, 6 "Scope" scope: CreateCrawlerScope,
    7 "Type" r#type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::None)
] }

/// In the request of [`CreateCrawler`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCrawlerScheduleConfig {
    pub cron_express: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { CreateCrawlerScheduleConfig(r#type: String) {
    0 "CronExpress" cron_express: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateCrawler`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCrawlerScope {
    pub exclude_regex: Option<String>,
    pub items: Option<Vec<String>>,
    /// Required.
    pub unit: Option<String>,
}
input! { CreateCrawlerScope(unit: String) {
    0 "ExcludeRegex" exclude_regex: String, 1 "Items" items: Vec<String>, 2 "Unit" unit: String
} }

/// Response of [`CreateCrawler`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCrawlerOutput {
    pub id: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateCrawlerOutput {
    0 "Id" id: i64, 1 "Success" success: bool
} }

/// Creates custom attribute: `CreateCustomAttribute` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateCustomAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomAttribute {
    pub comment: Option<String>,
    pub display_enabled: Option<bool>,
    /// Required.
    pub display_name: String,
    /// Required.
    pub entity_types: Vec<String>,
    /// Required.
    pub id: String,
    pub search_filter_enabled: Option<bool>,
    /// Required.
    pub r#type: String,
    pub value_enums: Option<Vec<String>>,
}
operation! { CreateCustomAttribute(display_name: String, entity_types: Vec<String>, id: String, r#type: String)
    "CreateCustomAttribute" -> CreateCustomAttributeOutput {
    0 "Comment" comment: String, 1 "DisplayEnabled" display_enabled: bool, 2 "DisplayName" display_name,
    3 "EntityTypes" entity_types, 4 "Id" id, 5 "SearchFilterEnabled" search_filter_enabled: bool, 6 "Type" r#type,
    7 "ValueEnums" value_enums: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Simple),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::Simple)
] }

/// Response of [`CreateCustomAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomAttributeOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { CreateCustomAttributeOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Creates di alarm rule: `CreateDIAlarmRule` of `dataworks-public` 2024-05-18.
///
/// GET. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateDIAlarmRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIAlarmRule {
    pub client_token: Option<String>,
    /// Required.
    pub di_job_id: i64,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    /// Required.
    pub metric_type: String,
    /// Required.
    pub name: String,
    /// Required.
    pub notification_settings: CreateDIAlarmRuleNotificationSettings,
    /// Required.
    pub trigger_conditions: Vec<CreateDIAlarmRuleTriggerConditions>,
}

/// Arguments of [`CreateDIAlarmRule::new`].
pub struct CreateDIAlarmRuleRequired {
    pub di_job_id: i64,
    pub metric_type: String,
    pub name: String,
    pub notification_settings: CreateDIAlarmRuleNotificationSettings,
    pub trigger_conditions: Vec<CreateDIAlarmRuleTriggerConditions>,
}
operation! {
    CreateDIAlarmRule { CreateDIAlarmRuleRequired: di_job_id, metric_type, name, notification_settings, trigger_conditions }
    "CreateDIAlarmRule" -> CreateDIAlarmRuleOutput {
    0 "ClientToken" client_token: String, 1 "DIJobId" di_job_id, 2 "Description" description: String,
    3 "Enabled" enabled: bool, 4 "MetricType" metric_type, 5 "Name" name,
    6 "NotificationSettings" notification_settings, 7 "TriggerConditions" trigger_conditions
} [
    Mark::new(6, Location::Default, Style::Json),
    Mark::new(7, Location::Default, Style::Json)
] { method: "GET", } }

/// In the request of [`CreateDIAlarmRule`].
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

/// In the request of [`CreateDIAlarmRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIAlarmRuleNotificationChannels {
    pub channels: Option<Vec<String>>,
    pub severity: Option<String>,
}
input! { CreateDIAlarmRuleNotificationChannels() {
    0 "Channels" channels: Vec<String>, 1 "Severity" severity: String
} }

/// In the request of [`CreateDIAlarmRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIAlarmRuleNotificationReceivers {
    pub receiver_type: Option<String>,
    pub receiver_values: Option<Vec<String>>,
}
input! { CreateDIAlarmRuleNotificationReceivers() {
    0 "ReceiverType" receiver_type: String, 1 "ReceiverValues" receiver_values: Vec<String>
} }

/// In the request of [`CreateDIAlarmRule`].
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

/// Response of [`CreateDIAlarmRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIAlarmRuleOutput {
    /// Deprecated.
    pub di_alarm_rule_id: Option<String>,
    pub id: Option<i64>,
}
model! { CreateDIAlarmRuleOutput {
    0 "DIAlarmRuleId" di_alarm_rule_id: String, 1 "Id" id: i64
} }

/// Creates di job: `CreateDIJob` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateDIJob>.
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
    pub destination_data_source_settings: Option<
        Vec<CreateDIJobDestinationDataSourceSettings>,
    >,
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
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::Json),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::Json),
    Mark::new(12, Location::Body, Style::Json),
    Mark::new(13, Location::Body, Style::Json),
    Mark::new(14, Location::Body, Style::Json),
    Mark::new(15, Location::Body, Style::Json)
] }

/// In the request of [`CreateDIJob`].
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

/// In the request of [`CreateDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIJobDataSourceProperties {
    pub connection_properties: Option<String>,
}
input! { CreateDIJobDataSourceProperties() {
    0 "ConnectionProperties" connection_properties: String
} }

/// In the request of [`CreateDIJob`].
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

/// In the request of [`CreateDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIJobColumnDataTypeSettings {
    pub destination_data_type: Option<String>,
    pub source_data_type: Option<String>,
}
input! { CreateDIJobColumnDataTypeSettings() {
    0 "DestinationDataType" destination_data_type: String, 1 "SourceDataType" source_data_type: String
} }

/// In the request of [`CreateDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIJobCycleScheduleSettings {
    pub cycle_migration_type: Option<String>,
    pub schedule_parameters: Option<String>,
}
input! { CreateDIJobCycleScheduleSettings() {
    0 "CycleMigrationType" cycle_migration_type: String, 1 "ScheduleParameters" schedule_parameters: String
} }

/// In the request of [`CreateDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIJobDdlHandlingSettings {
    pub action: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateDIJobDdlHandlingSettings() {
    0 "Action" action: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIJobRuntimeSettings {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { CreateDIJobRuntimeSettings() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`CreateDIJob`].
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

/// In the request of [`CreateDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIJobOfflineResourceSettings {
    pub requested_cu: Option<f64>,
    pub resource_group_identifier: Option<String>,
}
input! { CreateDIJobOfflineResourceSettings() {
    0 "RequestedCu" requested_cu: f64, 1 "ResourceGroupIdentifier" resource_group_identifier: String
} }

/// In the request of [`CreateDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIJobRealtimeResourceSettings {
    pub requested_cu: Option<f64>,
    pub resource_group_identifier: Option<String>,
}
input! { CreateDIJobRealtimeResourceSettings() {
    0 "RequestedCu" requested_cu: f64, 1 "ResourceGroupIdentifier" resource_group_identifier: String
} }

/// In the request of [`CreateDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIJobScheduleResourceSettings {
    pub requested_cu: Option<f64>,
    pub resource_group_identifier: Option<String>,
}
input! { CreateDIJobScheduleResourceSettings() {
    0 "RequestedCu" requested_cu: f64, 1 "ResourceGroupIdentifier" resource_group_identifier: String
} }

/// In the request of [`CreateDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIJobSourceDataSourceSettings {
    pub data_source_name: Option<String>,
    pub data_source_properties: Option<
        CreateDIJobSourceDataSourceSettingsDataSourceProperties,
    >,
}
input! { CreateDIJobSourceDataSourceSettings() {
    0 "DataSourceName" data_source_name: String,
    1 "DataSourceProperties" data_source_properties: CreateDIJobSourceDataSourceSettingsDataSourceProperties
} }

/// In the request of [`CreateDIJob`].
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

/// In the request of [`CreateDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIJobTableMappings {
    pub source_object_selection_rules: Option<
        Vec<CreateDIJobSourceObjectSelectionRules>,
    >,
    pub transformation_rules: Option<Vec<CreateDIJobTransformationRules>>,
}
input! { CreateDIJobTableMappings() {
    0 "SourceObjectSelectionRules" source_object_selection_rules: Vec<CreateDIJobSourceObjectSelectionRules>,
    1 "TransformationRules" transformation_rules: Vec<CreateDIJobTransformationRules>
} }

/// In the request of [`CreateDIJob`].
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

/// In the request of [`CreateDIJob`].
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

/// In the request of [`CreateDIJob`].
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

/// Response of [`CreateDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDIJobOutput {
    /// Deprecated.
    pub di_job_id: Option<i64>,
    pub id: Option<i64>,
}
model! { CreateDIJobOutput {
    0 "DIJobId" di_job_id: i64, 1 "Id" id: i64
} }

/// Creates data asset tag: `CreateDataAssetTag` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateDataAssetTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataAssetTag {
    /// At most 1024 characters.
    pub description: Option<String>,
    /// Required. 1 to 128 characters.
    pub key: String,
    pub managers: Option<Vec<String>>,
    pub value_type: Option<String>,
    pub values: Option<Vec<String>>,
}
operation! { CreateDataAssetTag(key: String) "CreateDataAssetTag" -> CreateDataAssetTagOutput {
    0 "Description" description: String, 1 "Key" key, 2 "Managers" managers: Vec<String>,
    3 "ValueType" value_type: String, 4 "Values" values: Vec<String>
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// Response of [`CreateDataAssetTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataAssetTagOutput {
    pub success: Option<bool>,
}
model! { CreateDataAssetTagOutput {
    0 "Success" success: bool
} }

/// Creates data quality alert rule: `CreateDataQualityAlertRule` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateDataQualityAlertRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityAlertRule {
    /// Required.
    pub condition: String,
    /// Required.
    pub notification: CreateDataQualityAlertRuleNotification,
    /// Required.
    pub project_id: i64,
    /// Required.
    pub target: CreateDataQualityAlertRuleTarget,
}
operation! {
    CreateDataQualityAlertRule(condition: String, notification: CreateDataQualityAlertRuleNotification, project_id: i64, target: CreateDataQualityAlertRuleTarget)
    "CreateDataQualityAlertRule" -> CreateDataQualityAlertRuleOutput {
    0 "Condition" condition, 1 "Notification" notification, 2 "ProjectId" project_id, 3 "Target" target
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json)
] }

/// In the request of [`CreateDataQualityAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityAlertRuleNotification {
    /// Required.
    pub channels: Option<Vec<String>>,
    /// Required.
    pub receivers: Option<Vec<CreateDataQualityAlertRuleReceivers>>,
}
input! {
    CreateDataQualityAlertRuleNotification(channels: Vec<String>, receivers: Vec<CreateDataQualityAlertRuleReceivers>) {
    0 "Channels" channels: Vec<String>, 1 "Receivers" receivers: Vec<CreateDataQualityAlertRuleReceivers>
} }

/// In the request of [`CreateDataQualityAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityAlertRuleReceivers {
    pub extension: Option<String>,
    /// Required.
    pub receiver_type: Option<String>,
    pub receiver_values: Option<Vec<String>>,
}
input! { CreateDataQualityAlertRuleReceivers(receiver_type: String) {
    0 "Extension" extension: String, 1 "ReceiverType" receiver_type: String,
    2 "ReceiverValues" receiver_values: Vec<String>
} }

/// In the request of [`CreateDataQualityAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityAlertRuleTarget {
    /// Required.
    pub ids: Option<Vec<i64>>,
    /// Required.
    pub r#type: Option<String>,
}
input! { CreateDataQualityAlertRuleTarget(ids: Vec<i64>, r#type: String) {
    0 "Ids" ids: Vec<i64>, 1 "Type" r#type: String
} }

/// Response of [`CreateDataQualityAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityAlertRuleOutput {
    pub id: Option<i64>,
}
model! { CreateDataQualityAlertRuleOutput {
    0 "Id" id: i64
} }

/// Creates data quality evaluation task: `CreateDataQualityEvaluationTask` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateDataQualityEvaluationTask>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityEvaluationTask {
    pub data_quality_rules: Option<Vec<CreateDataQualityEvaluationTaskDataQualityRules>>,
    /// Required.
    pub data_source_id: i64,
    /// At most 65535 characters.
    pub description: Option<String>,
    pub hooks: Option<Vec<CreateDataQualityEvaluationTaskHooks>>,
    /// Required. At most 255 characters.
    pub name: String,
    pub notifications: Option<CreateDataQualityEvaluationTaskNotifications>,
    /// Required.
    pub project_id: i64,
    pub runtime_conf: Option<String>,
    /// Required.
    pub target: CreateDataQualityEvaluationTaskTarget,
    pub trigger: Option<CreateDataQualityEvaluationTaskTrigger>,
}
operation! {
    CreateDataQualityEvaluationTask(data_source_id: i64, name: String, project_id: i64, target: CreateDataQualityEvaluationTaskTarget)
    "CreateDataQualityEvaluationTask" -> CreateDataQualityEvaluationTaskOutput {
    0 "DataQualityRules" data_quality_rules: Vec<CreateDataQualityEvaluationTaskDataQualityRules>,
    1 "DataSourceId" data_source_id, 2 "Description" description: String,
    3 "Hooks" hooks: Vec<CreateDataQualityEvaluationTaskHooks>, 4 "Name" name,
    5 "Notifications" notifications: CreateDataQualityEvaluationTaskNotifications, 6 "ProjectId" project_id,
    7 "RuntimeConf" runtime_conf: String, 8 "Target" target, 9 "Trigger" trigger: CreateDataQualityEvaluationTaskTrigger
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::Json),
    Mark::new(9, Location::Body, Style::Json)
] }

/// In the request of [`CreateDataQualityEvaluationTask`].
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

/// In the request of [`CreateDataQualityEvaluationTask`].
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

/// In the request of [`CreateDataQualityEvaluationTask`].
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

/// In the request of [`CreateDataQualityEvaluationTask`].
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

/// In the request of [`CreateDataQualityEvaluationTask`].
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

/// In the request of [`CreateDataQualityEvaluationTask`].
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

/// In the request of [`CreateDataQualityEvaluationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityEvaluationTaskErrorHandlers {
    pub error_data_filter: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateDataQualityEvaluationTaskErrorHandlers() {
    0 "ErrorDataFilter" error_data_filter: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateDataQualityEvaluationTask`].
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

/// In the request of [`CreateDataQualityEvaluationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityEvaluationTaskHooks {
    pub condition: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateDataQualityEvaluationTaskHooks() {
    0 "Condition" condition: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateDataQualityEvaluationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityEvaluationTaskNotifications {
    pub condition: Option<String>,
    pub notifications: Option<
        Vec<CreateDataQualityEvaluationTaskNotificationsNotifications>,
    >,
}
input! { CreateDataQualityEvaluationTaskNotifications() {
    0 "Condition" condition: String,
    1 "Notifications" notifications: Vec<CreateDataQualityEvaluationTaskNotificationsNotifications>
} }

/// In the request of [`CreateDataQualityEvaluationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityEvaluationTaskNotificationsNotifications {
    pub notification_channels: Option<
        Vec<CreateDataQualityEvaluationTaskNotificationChannels>,
    >,
    pub notification_receivers: Option<
        Vec<CreateDataQualityEvaluationTaskNotificationReceivers>,
    >,
}
input! { CreateDataQualityEvaluationTaskNotificationsNotifications() {
    0 "NotificationChannels" notification_channels: Vec<CreateDataQualityEvaluationTaskNotificationChannels>,
    1 "NotificationReceivers" notification_receivers: Vec<CreateDataQualityEvaluationTaskNotificationReceivers>
} }

/// In the request of [`CreateDataQualityEvaluationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityEvaluationTaskNotificationChannels {
    pub channels: Option<Vec<String>>,
}
input! { CreateDataQualityEvaluationTaskNotificationChannels() {
    0 "Channels" channels: Vec<String>
} }

/// In the request of [`CreateDataQualityEvaluationTask`].
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

/// In the request of [`CreateDataQualityEvaluationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityEvaluationTaskTarget {
    /// Required.
    pub database_type: Option<String>,
    pub partition_spec: Option<String>,
    /// Required.
    pub table_guid: Option<String>,
}
input! { CreateDataQualityEvaluationTaskTarget(database_type: String, table_guid: String) {
    0 "DatabaseType" database_type: String, 1 "PartitionSpec" partition_spec: String, 2 "TableGuid" table_guid: String
} }

/// In the request of [`CreateDataQualityEvaluationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityEvaluationTaskTrigger {
    pub task_ids: Option<Vec<i64>>,
    pub r#type: Option<String>,
}
input! { CreateDataQualityEvaluationTaskTrigger() {
    0 "TaskIds" task_ids: Vec<i64>, 1 "Type" r#type: String
} }

/// Response of [`CreateDataQualityEvaluationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityEvaluationTaskOutput {
    pub id: Option<i64>,
}
model! { CreateDataQualityEvaluationTaskOutput {
    0 "Id" id: i64
} }

/// Creates data quality evaluation task instance: `CreateDataQualityEvaluationTaskInstance` of `dataworks-public`
/// 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateDataQualityEvaluationTaskInstance>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityEvaluationTaskInstance {
    /// Required.
    pub data_quality_evaluation_task_id: i64,
    /// Required.
    pub parameters: String,
    /// Required.
    pub project_id: i64,
    pub runtime_resource: Option<CreateDataQualityEvaluationTaskInstanceRuntimeResource>,
}
operation! {
    CreateDataQualityEvaluationTaskInstance(data_quality_evaluation_task_id: i64, parameters: String, project_id: i64)
    "CreateDataQualityEvaluationTaskInstance" -> CreateDataQualityEvaluationTaskInstanceOutput {
    0 "DataQualityEvaluationTaskId" data_quality_evaluation_task_id, 1 "Parameters" parameters,
    2 "ProjectId" project_id,
    3 "RuntimeResource" runtime_resource: CreateDataQualityEvaluationTaskInstanceRuntimeResource
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json)
] }

/// In the request of [`CreateDataQualityEvaluationTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityEvaluationTaskInstanceRuntimeResource {
    pub cu: Option<f64>,
    pub resource_group_id: Option<String>,
}
input! { CreateDataQualityEvaluationTaskInstanceRuntimeResource() {
    0 "Cu" cu: f64, 1 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`CreateDataQualityEvaluationTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityEvaluationTaskInstanceOutput {
    pub id: Option<i64>,
}
model! { CreateDataQualityEvaluationTaskInstanceOutput {
    0 "Id" id: i64
} }

/// Creates data quality rule: `CreateDataQualityRule` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateDataQualityRule>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityRule {
    pub checking_config: Option<CreateDataQualityRuleCheckingConfig>,
    /// At most 500 characters.
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub error_handlers: Option<Vec<CreateDataQualityRuleErrorHandlers>>,
    /// Required. At most 255 characters.
    pub name: String,
    /// Required.
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
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::Json),
    Mark::new(9, Location::Body, Style::None)
] }

/// In the request of [`CreateDataQualityRule`].
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

/// In the request of [`CreateDataQualityRule`].
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

/// In the request of [`CreateDataQualityRule`].
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

/// In the request of [`CreateDataQualityRule`].
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

/// In the request of [`CreateDataQualityRule`].
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

/// In the request of [`CreateDataQualityRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityRuleErrorHandlers {
    pub error_data_filter: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateDataQualityRuleErrorHandlers() {
    0 "ErrorDataFilter" error_data_filter: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateDataQualityRule`].
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

/// In the request of [`CreateDataQualityRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityRuleTarget {
    pub database_type: Option<String>,
    pub partition_spec: Option<String>,
    /// Required.
    pub table_guid: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateDataQualityRuleTarget(table_guid: String) {
    0 "DatabaseType" database_type: String, 1 "PartitionSpec" partition_spec: String, 2 "TableGuid" table_guid: String,
    3 "Type" r#type: String
} }

/// Response of [`CreateDataQualityRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityRuleOutput {
    pub id: Option<i64>,
}
model! { CreateDataQualityRuleOutput {
    0 "Id" id: i64
} }

/// Creates data quality rule template: `CreateDataQualityRuleTemplate` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateDataQualityRuleTemplate>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityRuleTemplate {
    pub checking_config: Option<CreateDataQualityRuleTemplateCheckingConfig>,
    pub directory_path: Option<String>,
    /// Required. At most 128 characters.
    pub name: String,
    /// Required.
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
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Body, Style::None)
] }

/// In the request of [`CreateDataQualityRuleTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityRuleTemplateCheckingConfig {
    pub referenced_samples_filter: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateDataQualityRuleTemplateCheckingConfig() {
    0 "ReferencedSamplesFilter" referenced_samples_filter: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateDataQualityRuleTemplate`].
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

/// Response of [`CreateDataQualityRuleTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityRuleTemplateOutput {
    pub code: Option<String>,
}
model! { CreateDataQualityRuleTemplateOutput {
    0 "Code" code: String
} }

/// Creates data quality scan: `CreateDataQualityScan` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateDataQualityScan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityScan {
    /// Required.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::Json),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::Json)
] }

/// In the request of [`CreateDataQualityScan`].
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

/// In the request of [`CreateDataQualityScan`].
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

/// In the request of [`CreateDataQualityScan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityScanHooks {
    pub condition: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateDataQualityScanHooks() {
    0 "Condition" condition: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateDataQualityScan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityScanParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { CreateDataQualityScanParameters() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`CreateDataQualityScan`].
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

/// In the request of [`CreateDataQualityScan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityScanTrigger {
    pub task_ids: Option<Vec<i64>>,
    pub r#type: Option<String>,
}
input! { CreateDataQualityScanTrigger() {
    0 "TaskIds" task_ids: Vec<i64>, 1 "Type" r#type: String
} }

/// Response of [`CreateDataQualityScan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityScanOutput {
    pub id: Option<i64>,
}
model! { CreateDataQualityScanOutput {
    0 "Id" id: i64
} }

/// Creates data quality scan run: `CreateDataQualityScanRun` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateDataQualityScanRun>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json)
] }

/// In the request of [`CreateDataQualityScanRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityScanRunParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { CreateDataQualityScanRunParameters() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`CreateDataQualityScanRun`].
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

/// Response of [`CreateDataQualityScanRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityScanRunOutput {
    pub id: Option<i64>,
}
model! { CreateDataQualityScanRunOutput {
    0 "Id" id: i64
} }

/// Creates data quality template: `CreateDataQualityTemplate` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateDataQualityTemplate>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CreateDataQualityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataQualityTemplateOutput {
    pub id: Option<String>,
}
model! { CreateDataQualityTemplateOutput {
    0 "Id" id: String
} }

/// Creates data source: `CreateDataSource` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSource {
    /// Required.
    pub connection_properties: String,
    /// Required.
    pub connection_properties_mode: String,
    pub description: Option<String>,
    /// Required.
    pub name: String,
    /// Required. At least 0.
    pub project_id: i64,
    /// Required.
    pub r#type: String,
}

/// Arguments of [`CreateDataSource::new`].
pub struct CreateDataSourceRequired {
    pub connection_properties: String,
    pub connection_properties_mode: String,
    pub name: String,
    pub project_id: i64,
    pub r#type: String,
}
operation! {
    CreateDataSource { CreateDataSourceRequired: connection_properties, connection_properties_mode, name, project_id, r#type }
    "CreateDataSource" -> CreateDataSourceOutput {
    0 "ConnectionProperties" connection_properties, 1 "ConnectionPropertiesMode" connection_properties_mode,
    2 "Description" description: String, 3 "Name" name, 4 "ProjectId" project_id, 5 "Type" r#type
} }

/// Response of [`CreateDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSourceOutput {
    pub id: Option<i64>,
}
model! { CreateDataSourceOutput {
    0 "Id" id: i64
} }

/// Creates data source shared rule: `CreateDataSourceSharedRule` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateDataSourceSharedRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSourceSharedRule {
    /// Required.
    pub data_source_id: i64,
    /// Required.
    pub env_type: String,
    pub shared_user: Option<String>,
    /// Required.
    pub target_project_id: i64,
}
operation! { CreateDataSourceSharedRule(data_source_id: i64, env_type: String, target_project_id: i64)
    "CreateDataSourceSharedRule" -> CreateDataSourceSharedRuleOutput {
    0 "DataSourceId" data_source_id, 1 "EnvType" env_type, 2 "SharedUser" shared_user: String,
    3 "TargetProjectId" target_project_id
} }

/// Response of [`CreateDataSourceSharedRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSourceSharedRuleOutput {
    pub id: Option<i64>,
}
model! { CreateDataSourceSharedRuleOutput {
    0 "Id" id: i64
} }

/// Creates dataset: `CreateDataset` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateDataset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataset {
    pub comment: Option<String>,
    pub data_type: Option<String>,
    /// Required.
    pub init_version: CreateDatasetInitVersion,
    /// Required.
    pub name: String,
    pub origin: Option<String>,
    /// Required.
    pub project_id: i64,
    /// Required.
    pub storage_type: String,
}
operation! {
    CreateDataset(init_version: CreateDatasetInitVersion, name: String, project_id: i64, storage_type: String)
    "CreateDataset" -> CreateDatasetOutput {
    0 "Comment" comment: String, 1 "DataType" data_type: String, 2 "InitVersion" init_version, 3 "Name" name,
    4 "Origin" origin: String, 5 "ProjectId" project_id, 6 "StorageType" storage_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// In the request of [`CreateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetInitVersion {
    pub comment: Option<String>,
    pub import_info: Option<BTreeMap<String, String>>,
    pub mount_path: Option<String>,
    /// Required.
    pub url: Option<String>,
}
input! { CreateDatasetInitVersion(url: String) {
    0 "Comment" comment: String, 1 "ImportInfo" import_info: BTreeMap<String, String>, 2 "MountPath" mount_path: String,
    3 "Url" url: String
} }

/// Response of [`CreateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetOutput {
    pub id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDatasetOutput {
    0 "Id" id: String, 1 "Success" success: bool
} }

/// Creates dataset version: `CreateDatasetVersion` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateDatasetVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetVersion {
    pub comment: Option<String>,
    /// Required.
    pub dataset_id: String,
    pub import_info: Option<BTreeMap<String, String>>,
    pub mount_path: Option<String>,
    /// Required.
    pub url: String,
}
operation! { CreateDatasetVersion(dataset_id: String, url: String)
    "CreateDatasetVersion" -> CreateDatasetVersionOutput {
    0 "Comment" comment: String, 1 "DatasetId" dataset_id, 2 "ImportInfo" import_info: BTreeMap<String, String>,
    3 "MountPath" mount_path: String, 4 "Url" url
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`CreateDatasetVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetVersionOutput {
    pub id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDatasetVersionOutput {
    0 "Id" id: String, 1 "Success" success: bool
} }

/// Creates file: `CreateFile` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateFile>.
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
    /// Required.
    pub file_name: String,
    /// Required.
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
    Mark::new(34, Location::Body, Style::None)
] }

/// Response of [`CreateFile`].
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
    0 "Data" data: i64, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// Creates folder: `CreateFolder` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateFolder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFolder {
    /// Required.
    pub folder_path: String,
    pub project_id: Option<i64>,
    pub project_identifier: Option<String>,
}
operation! { CreateFolder(folder_path: String) "CreateFolder" -> CreateFolderOutput {
    0 "FolderPath" folder_path, 1 "ProjectId" project_id: i64, 2 "ProjectIdentifier" project_identifier: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CreateFolder`].
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
    0 "Data" data: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// Creates function: `CreateFunction` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunction {
    /// Required.
    pub project_id: i64,
    /// Required.
    pub spec: String,
}
operation! { CreateFunction(project_id: i64, spec: String) "CreateFunction" -> CreateFunctionOutput {
    0 "ProjectId" project_id, 1 "Spec" spec
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionOutput {
    pub id: Option<String>,
}
model! { CreateFunctionOutput {
    0 "Id" id: String
} }

/// Creates identify credential: `CreateIdentifyCredential` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateIdentifyCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIdentifyCredential {
    pub identify_credential: Option<IdentifyCredential>,
}
operation! { CreateIdentifyCredential() "CreateIdentifyCredential" -> CreateIdentifyCredentialOutput {
    0 "IdentifyCredential" identify_credential: IdentifyCredential
} [
    Mark::new(0, Location::Body, Style::Json)
] }

/// In the request of [`CreateIdentifyCredential`].
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

/// In the request of [`CreateIdentifyCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdentifyCredentialDataSource {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub role: Option<String>,
    pub r#type: Option<String>,
    pub user_name: Option<String>,
}
input! { IdentifyCredentialDataSource() {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "Password" password: Secret,
    3 "Role" role: String, 4 "Type" r#type: String, 5 "UserName" user_name: String
} }

/// Response of [`CreateIdentifyCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIdentifyCredentialOutput {
    pub data: Option<String>,
}
model! { CreateIdentifyCredentialOutput {
    0 "Data" data: String
} }

/// Creates lineage relationship: `CreateLineageRelationship` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateLineageRelationship>.
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
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`CreateLineageRelationship`].
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

/// In the request of [`CreateLineageRelationship`].
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

/// Response of [`CreateLineageRelationship`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLineageRelationshipOutput {
    pub id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateLineageRelationshipOutput {
    0 "Id" id: String, 1 "Success" success: bool
} }

/// Creates mcp server: `CreateMcpServer` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateMcpServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMcpServer {
    pub config: Option<CreateMcpServerConfig>,
    /// Required.
    pub name: String,
    pub visibility: Option<String>,
    pub visibility_scope: Option<CreateMcpServerVisibilityScope>,
}
operation! { CreateMcpServer(name: String) "CreateMcpServer" -> CreateMcpServerOutput {
    0 "Config" config: CreateMcpServerConfig, 1 "Name" name, 2 "Visibility" visibility: String,
    3 "VisibilityScope" visibility_scope: CreateMcpServerVisibilityScope
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json)
] }

/// In the request of [`CreateMcpServer`].
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

/// In the request of [`CreateMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMcpServerVisibilityScope {
    pub project_ids: Option<Vec<String>>,
    pub user_ids: Option<Vec<String>>,
}
input! { CreateMcpServerVisibilityScope() {
    0 "ProjectIds" project_ids: Vec<String>, 1 "UserIds" user_ids: Vec<String>
} }

/// Response of [`CreateMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMcpServerOutput {
    pub mcp_server: Option<CreateMcpServerMcpServer>,
}
model! { CreateMcpServerOutput {
    0 "McpServer" mcp_server: CreateMcpServerMcpServer
} }

/// In the response of [`CreateMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMcpServerMcpServer {
    pub gmt_create_time: Option<String>,
    pub name: Option<String>,
}
model! { CreateMcpServerMcpServer {
    0 "GmtCreateTime" gmt_create_time: String, 1 "Name" name: String
} }

/// Creates meta collection: `CreateMetaCollection` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateMetaCollection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetaCollection {
    pub description: Option<String>,
    /// Required.
    pub name: String,
    pub parent_id: Option<String>,
    /// Required.
    pub r#type: String,
}
operation! { CreateMetaCollection(name: String, r#type: String) "CreateMetaCollection" -> CreateMetaCollectionOutput {
    0 "Description" description: String, 1 "Name" name, 2 "ParentId" parent_id: String, 3 "Type" r#type
} }

/// Response of [`CreateMetaCollection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetaCollectionOutput {
    pub id: Option<String>,
}
model! { CreateMetaCollectionOutput {
    0 "Id" id: String
} }

/// Creates meta entity def: `CreateMetaEntityDef` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateMetaEntityDef>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetaEntityDef {
    pub attribute_defs: Option<Vec<MetaEntityAttributeDef>>,
    pub description: Option<String>,
    /// Required.
    pub display_name: String,
    pub extend: Option<String>,
    /// Required.
    pub name: String,
}
operation! { CreateMetaEntityDef(display_name: String, name: String)
    "CreateMetaEntityDef" -> CreateMetaEntityDefOutput {
    0 "AttributeDefs" attribute_defs: Vec<MetaEntityAttributeDef>, 1 "Description" description: String,
    2 "DisplayName" display_name, 3 "Extend" extend: String, 4 "Name" name
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// In the request of [`CreateMetaEntityDef`].
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

/// Response of [`CreateMetaEntityDef`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetaEntityDefOutput {
    pub entity_type: Option<String>,
    pub success: Option<bool>,
}
model! { CreateMetaEntityDefOutput {
    0 "EntityType" entity_type: String, 1 "Success" success: bool
} }

/// Creates network: `CreateNetwork` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateNetwork>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetwork {
    /// Required.
    pub client_token: String,
    /// Required.
    pub resource_group_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub vswitch_id: String,
}
operation! { CreateNetwork(client_token: String, resource_group_id: String, vpc_id: String, vswitch_id: String)
    "CreateNetwork" -> CreateNetworkOutput {
    0 "ClientToken" client_token, 1 "ResourceGroupId" resource_group_id, 2 "VpcId" vpc_id, 3 "VswitchId" vswitch_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CreateNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkOutput {
    pub id: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateNetworkOutput {
    0 "Id" id: i64, 1 "Success" success: bool
} }

/// Creates node: `CreateNode` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNode {
    pub container_id: Option<String>,
    /// Required.
    pub project_id: i64,
    /// Required.
    pub scene: String,
    /// Required.
    pub spec: String,
}
operation! { CreateNode(project_id: i64, scene: String, spec: String) "CreateNode" -> CreateNodeOutput {
    0 "ContainerId" container_id: String, 1 "ProjectId" project_id, 2 "Scene" scene, 3 "Spec" spec
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CreateNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodeOutput {
    pub id: Option<String>,
}
model! { CreateNodeOutput {
    0 "Id" id: String
} }

/// Creates parameter: `CreateParameter` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateParameter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParameter {
    pub description: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub owner: String,
    /// Required.
    pub project_id: i64,
    /// Required.
    pub properties: Vec<CreateParameterProperties>,
    pub scope: Option<String>,
    /// Required.
    pub r#type: String,
}

/// Arguments of [`CreateParameter::new`].
pub struct CreateParameterRequired {
    pub name: String,
    pub owner: String,
    pub project_id: i64,
    pub properties: Vec<CreateParameterProperties>,
    pub r#type: String,
}
operation! { CreateParameter { CreateParameterRequired: name, owner, project_id, properties, r#type }
    "CreateParameter" -> CreateParameterOutput {
    0 "Description" description: String, 1 "Name" name, 2 "Owner" owner, 3 "ProjectId" project_id,
    4 "Properties" properties, 5 "Scope" scope: String, 6 "Type" r#type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// In the request of [`CreateParameter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParameterProperties {
    pub env_type: Option<String>,
    pub value: Option<String>,
}
input! { CreateParameterProperties() {
    0 "EnvType" env_type: String, 1 "Value" value: String
} }

/// Response of [`CreateParameter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParameterOutput {
    pub id: Option<i64>,
}
model! { CreateParameterOutput {
    0 "Id" id: i64
} }

/// Creates pipeline run: `CreatePipelineRun` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreatePipelineRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineRun {
    pub auto_run_until_stage: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub object_ids: Vec<String>,
    /// Required.
    pub project_id: i64,
    pub run_mode: Option<String>,
    /// Required.
    pub r#type: String,
}
operation! { CreatePipelineRun(object_ids: Vec<String>, project_id: i64, r#type: String)
    "CreatePipelineRun" -> CreatePipelineRunOutput {
    0 "AutoRunUntilStage" auto_run_until_stage: String, 1 "Description" description: String, 2 "ObjectIds" object_ids,
    3 "ProjectId" project_id, 4 "RunMode" run_mode: String, 5 "Type" r#type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`CreatePipelineRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineRunOutput {
    pub id: Option<String>,
}
model! { CreatePipelineRunOutput {
    0 "Id" id: String
} }

/// Creates process definition: `CreateProcessDefinition` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateProcessDefinition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcessDefinition {
    /// Required.
    pub approval_nodes: Vec<CreateProcessDefinitionApprovalNodes>,
    pub client_token: Option<String>,
    /// Required.
    pub description: String,
    pub enabled: Option<bool>,
    /// Required.
    pub name: String,
    pub notification_services: Option<Vec<CreateProcessDefinitionNotificationServices>>,
    /// Required.
    pub rule_conditions: Vec<CreateProcessDefinitionRuleConditions>,
    pub sub_type: Option<String>,
    pub r#type: Option<String>,
}
operation! {
    CreateProcessDefinition(approval_nodes: Vec<CreateProcessDefinitionApprovalNodes>, description: String, name: String, rule_conditions: Vec<CreateProcessDefinitionRuleConditions>)
    "CreateProcessDefinition" -> CreateProcessDefinitionOutput {
    0 "ApprovalNodes" approval_nodes, 1 "ClientToken" client_token: String, 2 "Description" description,
    3 "Enabled" enabled: bool, 4 "Name" name,
    5 "NotificationServices" notification_services: Vec<CreateProcessDefinitionNotificationServices>,
    6 "RuleConditions" rule_conditions, 7 "SubType" sub_type: String, 8 "Type" r#type: String
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// In the request of [`CreateProcessDefinition`].
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

/// In the request of [`CreateProcessDefinition`].
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

/// In the request of [`CreateProcessDefinition`].
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

/// Response of [`CreateProcessDefinition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcessDefinitionOutput {
    pub id: Option<String>,
}
model! { CreateProcessDefinitionOutput {
    0 "Id" id: String
} }

/// Creates project: `CreateProject` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProject {
    pub aliyun_resource_group_id: Option<String>,
    pub aliyun_resource_tags: Option<Vec<CreateProjectAliyunResourceTags>>,
    pub description: Option<String>,
    pub dev_environment_enabled: Option<bool>,
    pub dev_role_disabled: Option<bool>,
    /// Required.
    pub display_name: String,
    /// Required.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectAliyunResourceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateProjectAliyunResourceTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectOutput {
    pub id: Option<i64>,
    /// Deprecated.
    pub project_id: Option<i64>,
}
model! { CreateProjectOutput {
    0 "Id" id: i64, 1 "ProjectId" project_id: i64
} }

/// Creates project member: `CreateProjectMember` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateProjectMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectMember {
    /// Required.
    pub project_id: i64,
    /// Required.
    pub role_codes: Vec<String>,
    /// Required.
    pub user_id: String,
}
operation! { CreateProjectMember(project_id: i64, role_codes: Vec<String>, user_id: String)
    "CreateProjectMember" -> Empty {
    0 "ProjectId" project_id, 1 "RoleCodes" role_codes, 2 "UserId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CreateProjectMember`]: empty.
pub type CreateProjectMemberOutput = Empty;

/// Creates project role: `CreateProjectRole` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateProjectRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectRole {
    pub module_permissions: Option<Vec<CreateProjectRoleModulePermissions>>,
    /// Required. At most 30 characters.
    pub name: String,
    /// Required.
    pub project_id: i64,
    pub client_token: Option<String>,
}
operation! { CreateProjectRole(name: String, project_id: i64) "CreateProjectRole" -> CreateProjectRoleOutput {
    0 "ModulePermissions" module_permissions: Vec<CreateProjectRoleModulePermissions>, 1 "Name" name,
    2 "ProjectId" project_id, 3 "ClientToken" client_token: String
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(3, Location::Body, Style::None)
] }

/// In the request of [`CreateProjectRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectRoleModulePermissions {
    pub module_id: Option<i64>,
    pub permission_type: Option<String>,
}
input! { CreateProjectRoleModulePermissions() {
    0 "ModuleId" module_id: i64, 1 "PermissionType" permission_type: String
} }

/// Response of [`CreateProjectRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectRoleOutput {
    pub code: Option<String>,
}
model! { CreateProjectRoleOutput {
    0 "Code" code: String
} }

/// Creates resource: `CreateResource` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResource {
    /// Required.
    pub project_id: i64,
    pub resource_file: Option<String>,
    /// Required.
    pub spec: String,
}
operation! { CreateResource(project_id: i64, spec: String) "CreateResource" -> CreateResourceOutput {
    0 "ProjectId" project_id, 1 "ResourceFile" resource_file: String, 2 "Spec" spec
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CreateResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceOutput {
    pub id: Option<String>,
}
model! { CreateResourceOutput {
    0 "Id" id: String
} }

/// Creates resource file: `CreateResourceFile` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateResourceFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceFile {
    pub content: Option<String>,
    pub file_description: Option<String>,
    /// Required.
    pub file_folder_path: String,
    /// Required.
    pub file_name: String,
    /// Required.
    pub file_type: i64,
    /// Required.
    pub origin_resource_name: String,
    pub owner: Option<String>,
    /// Required.
    pub project_id: i64,
    /// Required.
    pub register_to_calc_engine: bool,
    pub resource_file: Option<String>,
    pub storage_url: Option<String>,
    pub upload_mode: Option<bool>,
}

/// Arguments of [`CreateResourceFile::new`].
pub struct CreateResourceFileRequired {
    pub file_folder_path: String,
    pub file_name: String,
    pub file_type: i64,
    pub origin_resource_name: String,
    pub project_id: i64,
    pub register_to_calc_engine: bool,
}
operation! {
    CreateResourceFile { CreateResourceFileRequired: file_folder_path, file_name, file_type, origin_resource_name, project_id, register_to_calc_engine }
    "CreateResourceFile" -> CreateResourceFileOutput {
    0 "Content" content: String, 1 "FileDescription" file_description: String, 2 "FileFolderPath" file_folder_path,
    3 "FileName" file_name, 4 "FileType" file_type, 5 "OriginResourceName" origin_resource_name,
    6 "Owner" owner: String, 7 "ProjectId" project_id, 8 "RegisterToCalcEngine" register_to_calc_engine,
    9 "ResourceFile" resource_file: String, 10 "StorageURL" storage_url: String, 11 "UploadMode" upload_mode: bool
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
] }

/// Response of [`CreateResourceFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceFileOutput {
    pub data: Option<i64>,
}
model! { CreateResourceFileOutput {
    0 "Data" data: i64
} }

/// Creates resource group: `CreateResourceGroup` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceGroup {
    pub aliyun_resource_group_id: Option<String>,
    pub aliyun_resource_tags: Option<Vec<CreateResourceGroupAliyunResourceTags>>,
    pub auto_renew_enabled: Option<bool>,
    /// Required.
    pub client_token: String,
    /// Required.
    pub name: String,
    pub payment_duration: Option<i64>,
    pub payment_duration_unit: Option<String>,
    /// Required.
    pub payment_type: String,
    pub remark: Option<String>,
    pub spec: Option<i64>,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub vswitch_id: String,
}

/// Arguments of [`CreateResourceGroup::new`].
pub struct CreateResourceGroupRequired {
    pub client_token: String,
    pub name: String,
    pub payment_type: String,
    pub vpc_id: String,
    pub vswitch_id: String,
}
operation! { CreateResourceGroup { CreateResourceGroupRequired: client_token, name, payment_type, vpc_id, vswitch_id }
    "CreateResourceGroup" -> CreateResourceGroupOutput {
    0 "AliyunResourceGroupId" aliyun_resource_group_id: String,
    1 "AliyunResourceTags" aliyun_resource_tags: Vec<CreateResourceGroupAliyunResourceTags>,
    2 "AutoRenewEnabled" auto_renew_enabled: bool, 3 "ClientToken" client_token, 4 "Name" name,
    5 "PaymentDuration" payment_duration: i64, 6 "PaymentDurationUnit" payment_duration_unit: String,
    7 "PaymentType" payment_type, 8 "Remark" remark: String, 9 "Spec" spec: i64, 10 "VpcId" vpc_id,
    11 "VswitchId" vswitch_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
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
] }

/// In the request of [`CreateResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceGroupAliyunResourceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateResourceGroupAliyunResourceTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceGroupOutput {
    pub resource_group_order: Option<CreateResourceGroupResourceGroupOrder>,
    pub success: Option<bool>,
}
model! { CreateResourceGroupOutput {
    0 "ResourceGroupOrder" resource_group_order: CreateResourceGroupResourceGroupOrder, 1 "Success" success: bool
} }

/// In the response of [`CreateResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceGroupResourceGroupOrder {
    pub id: Option<String>,
    pub order_id: Option<i64>,
    pub order_instance_id: Option<String>,
}
model! { CreateResourceGroupResourceGroupOrder {
    0 "Id" id: String, 1 "OrderId" order_id: i64, 2 "OrderInstanceId" order_instance_id: String
} }

/// Creates route: `CreateRoute` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoute {
    /// Required.
    pub destination_cidr: String,
    /// Required.
    pub network_id: i64,
    pub resource_group_id: Option<String>,
}
operation! { CreateRoute(destination_cidr: String, network_id: i64) "CreateRoute" -> CreateRouteOutput {
    0 "DestinationCidr" destination_cidr, 1 "NetworkId" network_id, 2 "ResourceGroupId" resource_group_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CreateRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteOutput {
    pub id: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateRouteOutput {
    0 "Id" id: i64, 1 "Success" success: bool
} }

/// Creates security strategy: `CreateSecurityStrategy` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateSecurityStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityStrategy {
    pub client_token: Option<String>,
    /// Required.
    pub content: CreateSecurityStrategyContent,
    /// Required.
    pub control_dw_scope: String,
    /// Required.
    pub control_module: String,
    pub control_sub_module: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub schema_name: String,
    pub workspaces: Option<Vec<i64>>,
}

/// Arguments of [`CreateSecurityStrategy::new`].
pub struct CreateSecurityStrategyRequired {
    pub content: CreateSecurityStrategyContent,
    pub control_dw_scope: String,
    pub control_module: String,
    pub name: String,
    pub schema_name: String,
}
operation! {
    CreateSecurityStrategy { CreateSecurityStrategyRequired: content, control_dw_scope, control_module, name, schema_name }
    "CreateSecurityStrategy" -> CreateSecurityStrategyOutput {
    0 "ClientToken" client_token: String, 1 "Content" content, 2 "ControlDwScope" control_dw_scope,
    3 "ControlModule" control_module, 4 "ControlSubModule" control_sub_module: String,
    5 "Description" description: String, 6 "Name" name, 7 "SchemaName" schema_name, 8 "Workspaces" workspaces: Vec<i64>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::Json)
] }

/// In the request of [`CreateSecurityStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityStrategyContent {
    pub control_dw_scope: Option<String>,
    /// Required.
    pub control_module: Option<String>,
    pub control_sub_module: Option<String>,
    pub controllers: Option<Vec<CreateSecurityStrategyControllers>>,
    pub display_name: Option<String>,
    pub display_name_en: Option<String>,
    /// Required.
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

/// In the request of [`CreateSecurityStrategy`].
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

/// Response of [`CreateSecurityStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityStrategyOutput {
    pub id: Option<i64>,
}
model! { CreateSecurityStrategyOutput {
    0 "Id" id: i64
} }

/// Creates semantic job: `CreateSemanticJob` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateSemanticJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSemanticJob {
    /// Required. 2 to 64 characters.
    pub name: String,
    pub project_id: Option<i64>,
    pub reference_file_ids: Option<Vec<String>>,
    pub reference_file_uris: Option<Vec<String>>,
    /// Required.
    pub resource_group_id: String,
    /// Required.
    pub source: BTreeMap<String, Value>,
}
operation! { CreateSemanticJob(name: String, resource_group_id: String, source: BTreeMap<String, Value>)
    "CreateSemanticJob" -> CreateSemanticJobOutput {
    0 "Name" name, 1 "ProjectId" project_id: i64, 2 "ReferenceFileIds" reference_file_ids: Vec<String>,
    3 "ReferenceFileUris" reference_file_uris: Vec<String>, 4 "ResourceGroupId" resource_group_id, 5 "Source" source
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json)
] }

/// Response of [`CreateSemanticJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSemanticJobOutput {
    pub data: Option<CreateSemanticJobData>,
    pub success: Option<bool>,
}
model! { CreateSemanticJobOutput {
    0 "Data" data: CreateSemanticJobData, 1 "Success" success: bool
} }

/// In the response of [`CreateSemanticJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSemanticJobData {
    pub creator: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
    pub reference_file_ids: Vec<String>,
    pub reference_file_uris: Vec<String>,
    pub resource_group_id: Option<String>,
    pub source: BTreeMap<String, Value>,
    pub r#type: Option<String>,
    pub user_id: Option<String>,
}
model! { CreateSemanticJobData {
    0 "Creator" creator: String, 1 "GmtCreate" gmt_create: i64, 2 "GmtModified" gmt_modified: i64, 3 "Id" id: i64,
    4 "Name" name: String, 5 "ProjectId" project_id: i64, 6 "ReferenceFileIds" reference_file_ids: Vec<String>,
    7 "ReferenceFileUris" reference_file_uris: Vec<String>, 8 "ResourceGroupId" resource_group_id: String,
    9 "Source" source: BTreeMap<String, Value>, 10 "Type" r#type: String, 11 "UserId" user_id: String
} }

/// Creates skill: `CreateSkill` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateSkill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSkill {
    pub bundle_url: Option<String>,
    pub description: Option<String>,
    pub extra: Option<BTreeMap<String, Value>>,
    /// Required.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::Json)
] }

/// In the request of [`CreateSkill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSkillVisibilityScope {
    pub project_ids: Option<Vec<String>>,
    pub user_ids: Option<Vec<String>>,
}
input! { CreateSkillVisibilityScope() {
    0 "ProjectIds" project_ids: Vec<String>, 1 "UserIds" user_ids: Vec<String>
} }

/// Response of [`CreateSkill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSkillOutput {
    pub skill: Option<CreateSkillSkill>,
}
model! { CreateSkillOutput {
    0 "Skill" skill: CreateSkillSkill
} }

/// In the response of [`CreateSkill`].
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
    0 "Body" body: String, 1 "CreatorId" creator_id: String, 2 "Description" description: String,
    3 "GmtCreateTime" gmt_create_time: String, 4 "GmtModifiedTime" gmt_modified_time: String,
    5 "ModifierId" modifier_id: String, 6 "Name" name: String, 7 "Visibility" visibility: String,
    8 "VisibilityScope" visibility_scope: CreateSkillSkillVisibilityScope
} }

/// In the response of [`CreateSkill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSkillSkillVisibilityScope {
    pub project_ids: Vec<String>,
    pub user_ids: Vec<String>,
}
model! { CreateSkillSkillVisibilityScope {
    0 "ProjectIds" project_ids: Vec<String>, 1 "UserIds" user_ids: Vec<String>
} }

/// Creates udf file: `CreateUdfFile` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateUdfFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUdfFile {
    /// Required.
    pub class_name: String,
    pub cmd_description: Option<String>,
    pub create_folder_if_not_exists: Option<bool>,
    pub example: Option<String>,
    /// Required.
    pub file_folder_path: String,
    /// Required.
    pub file_name: String,
    /// Required.
    pub function_type: String,
    pub parameter_description: Option<String>,
    pub project_id: Option<i64>,
    pub project_identifier: Option<String>,
    /// Required.
    pub resources: String,
    pub return_value: Option<String>,
    pub udf_description: Option<String>,
}

/// Arguments of [`CreateUdfFile::new`].
pub struct CreateUdfFileRequired {
    pub class_name: String,
    pub file_folder_path: String,
    pub file_name: String,
    pub function_type: String,
    pub resources: String,
}
operation! {
    CreateUdfFile { CreateUdfFileRequired: class_name, file_folder_path, file_name, function_type, resources }
    "CreateUdfFile" -> CreateUdfFileOutput {
    0 "ClassName" class_name, 1 "CmdDescription" cmd_description: String,
    2 "CreateFolderIfNotExists" create_folder_if_not_exists: bool, 3 "Example" example: String,
    4 "FileFolderPath" file_folder_path, 5 "FileName" file_name, 6 "FunctionType" function_type,
    7 "ParameterDescription" parameter_description: String, 8 "ProjectId" project_id: i64,
    9 "ProjectIdentifier" project_identifier: String, 10 "Resources" resources, 11 "ReturnValue" return_value: String,
    12 "UdfDescription" udf_description: String
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
] }

/// Response of [`CreateUdfFile`].
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
    0 "Data" data: i64, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// Creates workflow definition: `CreateWorkflowDefinition` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateWorkflowDefinition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowDefinition {
    /// Required.
    pub project_id: i64,
    /// Required.
    pub spec: String,
}
operation! { CreateWorkflowDefinition(project_id: i64, spec: String)
    "CreateWorkflowDefinition" -> CreateWorkflowDefinitionOutput {
    0 "ProjectId" project_id, 1 "Spec" spec
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`CreateWorkflowDefinition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowDefinitionOutput {
    pub id: Option<String>,
}
model! { CreateWorkflowDefinitionOutput {
    0 "Id" id: String
} }

/// Creates workflow instances: `CreateWorkflowInstances` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/CreateWorkflowInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowInstances {
    pub auto_start_enabled: Option<bool>,
    pub comment: Option<String>,
    pub default_run_properties: Option<CreateWorkflowInstancesDefaultRunProperties>,
    pub env_type: Option<String>,
    /// Required.
    pub name: String,
    pub periods: Option<CreateWorkflowInstancesPeriods>,
    /// Required.
    pub project_id: i64,
    pub tag_creation_policy: Option<String>,
    pub tags: Option<Vec<CreateWorkflowInstancesTags>>,
    pub task_parameters: Option<String>,
    /// Required.
    pub r#type: String,
    /// Required.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::Json),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None)
] }

/// In the request of [`CreateWorkflowInstances`].
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

/// In the request of [`CreateWorkflowInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowInstancesAlert {
    pub notice_type: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateWorkflowInstancesAlert() {
    0 "NoticeType" notice_type: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateWorkflowInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowInstancesAnalysis {
    pub blocked: Option<bool>,
    pub enabled: Option<bool>,
}
input! { CreateWorkflowInstancesAnalysis() {
    0 "Blocked" blocked: bool, 1 "Enabled" enabled: bool
} }

/// In the request of [`CreateWorkflowInstances`].
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

/// In the request of [`CreateWorkflowInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowInstancesPeriods {
    /// Required.
    pub biz_dates: Option<Vec<CreateWorkflowInstancesBizDates>>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
input! { CreateWorkflowInstancesPeriods(biz_dates: Vec<CreateWorkflowInstancesBizDates>) {
    0 "BizDates" biz_dates: Vec<CreateWorkflowInstancesBizDates>, 1 "EndTime" end_time: String,
    2 "StartTime" start_time: String
} }

/// In the request of [`CreateWorkflowInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowInstancesBizDates {
    /// Required.
    pub end_biz_date: Option<String>,
    /// Required.
    pub start_biz_date: Option<String>,
}
input! { CreateWorkflowInstancesBizDates(end_biz_date: String, start_biz_date: String) {
    0 "EndBizDate" end_biz_date: String, 1 "StartBizDate" start_biz_date: String
} }

/// In the request of [`CreateWorkflowInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowInstancesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateWorkflowInstancesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateWorkflowInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowInstancesOutput {
    pub operation_id: Option<String>,
}
model! { CreateWorkflowInstancesOutput {
    0 "OperationId" operation_id: String
} }

/// Deletes agent: `DeleteAgent` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgent {
    /// Required.
    pub name: String,
}
operation! { DeleteAgent(name: String) "DeleteAgent" -> Empty {
    0 "Name" name
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteAgent`]: empty.
pub type DeleteAgentOutput = Empty;

/// Deletes alert rule: `DeleteAlertRule` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteAlertRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlertRule {
    pub id: Option<i64>,
}
operation! { DeleteAlertRule() "DeleteAlertRule" -> DeleteAlertRuleOutput {
    0 "Id" id: i64
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlertRuleOutput {
    pub success: Option<bool>,
}
model! { DeleteAlertRuleOutput {
    0 "Success" success: bool
} }

/// Deletes business: `DeleteBusiness` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteBusiness>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBusiness {
    /// Required.
    pub business_id: i64,
    pub project_id: Option<i64>,
    pub project_identifier: Option<String>,
}
operation! { DeleteBusiness(business_id: i64) "DeleteBusiness" -> DeleteBusinessOutput {
    0 "BusinessId" business_id, 1 "ProjectId" project_id: i64, 2 "ProjectIdentifier" project_identifier: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteBusiness`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBusinessOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DeleteBusinessOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Success" success: bool
} }

/// Deletes certificate: `DeleteCertificate` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCertificate {
    /// Required.
    pub id: i64,
    /// Required.
    pub project_id: i64,
}
operation! { DeleteCertificate(id: i64, project_id: i64) "DeleteCertificate" -> DeleteCertificateOutput {
    0 "Id" id, 1 "ProjectId" project_id
} }

/// Response of [`DeleteCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCertificateOutput {
    pub success: Option<bool>,
}
model! { DeleteCertificateOutput {
    0 "Success" success: bool
} }

/// Deletes component: `DeleteComponent` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteComponent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteComponent {
    /// Required.
    pub component_id: String,
    /// Required.
    pub project_id: i64,
}
operation! { DeleteComponent(component_id: String, project_id: i64) "DeleteComponent" -> DeleteComponentOutput {
    0 "ComponentId" component_id, 1 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteComponent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteComponentOutput {
    pub success: Option<bool>,
}
model! { DeleteComponentOutput {
    0 "Success" success: bool
} }

/// Deletes compute resource: `DeleteComputeResource` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteComputeResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteComputeResource {
    /// Required.
    pub id: i64,
    /// Required.
    pub project_id: i64,
}
operation! { DeleteComputeResource(id: i64, project_id: i64) "DeleteComputeResource" -> DeleteComputeResourceOutput {
    0 "Id" id, 1 "ProjectId" project_id
} }

/// Response of [`DeleteComputeResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteComputeResourceOutput {
    pub success: Option<bool>,
}
model! { DeleteComputeResourceOutput {
    0 "Success" success: bool
} }

/// Deletes crawler: `DeleteCrawler` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteCrawler>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCrawler {
    /// Required.
    pub id: i64,
}
operation! { DeleteCrawler(id: i64) "DeleteCrawler" -> DeleteCrawlerOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteCrawler`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCrawlerOutput {
    pub id: Option<i64>,
    pub success: Option<bool>,
}
model! { DeleteCrawlerOutput {
    0 "Id" id: i64, 1 "Success" success: bool
} }

/// Deletes custom attribute: `DeleteCustomAttribute` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteCustomAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomAttribute {
    /// Required.
    pub id: String,
}
operation! { DeleteCustomAttribute(id: String) "DeleteCustomAttribute" -> DeleteCustomAttributeOutput {
    0 "Id" id
} }

/// Response of [`DeleteCustomAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomAttributeOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { DeleteCustomAttributeOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Deletes di alarm rule: `DeleteDIAlarmRule` of `dataworks-public` 2024-05-18.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteDIAlarmRule>.
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

/// Response of [`DeleteDIAlarmRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDIAlarmRuleOutput {
    pub success: Option<bool>,
}
model! { DeleteDIAlarmRuleOutput {
    0 "Success" success: bool
} }

/// Deletes di job: `DeleteDIJob` of `dataworks-public` 2024-05-18.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteDIJob>.
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

/// Response of [`DeleteDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDIJobOutput {
    pub success: Option<bool>,
}
model! { DeleteDIJobOutput {
    0 "Success" success: bool
} }

/// Deletes data asset tag: `DeleteDataAssetTag` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteDataAssetTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataAssetTag {
    /// Required. 1 to 128 characters.
    pub key: String,
    pub values: Option<Vec<String>>,
}
operation! { DeleteDataAssetTag(key: String) "DeleteDataAssetTag" -> DeleteDataAssetTagOutput {
    0 "Key" key, 1 "Values" values: Vec<String>
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`DeleteDataAssetTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataAssetTagOutput {
    pub success: Option<bool>,
}
model! { DeleteDataAssetTagOutput {
    0 "Success" success: bool
} }

/// Deletes data quality alert rule: `DeleteDataQualityAlertRule` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteDataQualityAlertRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataQualityAlertRule {
    pub id: Option<i64>,
}
operation! { DeleteDataQualityAlertRule() "DeleteDataQualityAlertRule" -> DeleteDataQualityAlertRuleOutput {
    0 "Id" id: i64
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteDataQualityAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataQualityAlertRuleOutput {
    pub success: Option<bool>,
}
model! { DeleteDataQualityAlertRuleOutput {
    0 "Success" success: bool
} }

/// Deletes data quality evaluation task: `DeleteDataQualityEvaluationTask` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteDataQualityEvaluationTask>.
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

/// Response of [`DeleteDataQualityEvaluationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataQualityEvaluationTaskOutput {
    pub success: Option<bool>,
}
model! { DeleteDataQualityEvaluationTaskOutput {
    0 "Success" success: bool
} }

/// Deletes data quality rule: `DeleteDataQualityRule` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteDataQualityRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataQualityRule {
    /// Required.
    pub id: i64,
    pub project_id: Option<i64>,
}
operation! { DeleteDataQualityRule(id: i64) "DeleteDataQualityRule" -> DeleteDataQualityRuleOutput {
    0 "Id" id, 1 "ProjectId" project_id: i64
} }

/// Response of [`DeleteDataQualityRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataQualityRuleOutput {
    pub success: Option<bool>,
}
model! { DeleteDataQualityRuleOutput {
    0 "Success" success: bool
} }

/// Deletes data quality rule template: `DeleteDataQualityRuleTemplate` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteDataQualityRuleTemplate>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataQualityRuleTemplate {
    /// Required.
    pub code: String,
    pub project_id: Option<i64>,
}
operation! { DeleteDataQualityRuleTemplate(code: String)
    "DeleteDataQualityRuleTemplate" -> DeleteDataQualityRuleTemplateOutput {
    0 "Code" code, 1 "ProjectId" project_id: i64
} }

/// Response of [`DeleteDataQualityRuleTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataQualityRuleTemplateOutput {
    pub success: Option<bool>,
}
model! { DeleteDataQualityRuleTemplateOutput {
    0 "Success" success: bool
} }

/// Deletes data quality scan: `DeleteDataQualityScan` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteDataQualityScan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataQualityScan {
    pub description: Option<String>,
    pub id: Option<i64>,
}
operation! { DeleteDataQualityScan() "DeleteDataQualityScan" -> DeleteDataQualityScanOutput {
    0 "Description" description: String, 1 "Id" id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteDataQualityScan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataQualityScanOutput {
    pub success: Option<bool>,
}
model! { DeleteDataQualityScanOutput {
    0 "Success" success: bool
} }

/// Deletes data quality template: `DeleteDataQualityTemplate` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteDataQualityTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataQualityTemplate {
    pub id: Option<String>,
}
operation! { DeleteDataQualityTemplate() "DeleteDataQualityTemplate" -> DeleteDataQualityTemplateOutput {
    0 "Id" id: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteDataQualityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataQualityTemplateOutput {
    pub success: Option<bool>,
}
model! { DeleteDataQualityTemplateOutput {
    0 "Success" success: bool
} }

/// Deletes data source: `DeleteDataSource` of `dataworks-public` 2024-05-18.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSource {
    /// Required.
    pub id: i64,
}
operation! { DeleteDataSource(id: i64) "DeleteDataSource" -> DeleteDataSourceOutput {
    0 "Id" id
} { method: "GET", } }

/// Response of [`DeleteDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSourceOutput {
    pub success: Option<bool>,
}
model! { DeleteDataSourceOutput {
    0 "Success" success: bool
} }

/// Deletes data source shared rule: `DeleteDataSourceSharedRule` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteDataSourceSharedRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSourceSharedRule {
    /// Required.
    pub id: i64,
}
operation! { DeleteDataSourceSharedRule(id: i64) "DeleteDataSourceSharedRule" -> DeleteDataSourceSharedRuleOutput {
    0 "Id" id
} }

/// Response of [`DeleteDataSourceSharedRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSourceSharedRuleOutput {
    pub success: Option<bool>,
}
model! { DeleteDataSourceSharedRuleOutput {
    0 "Success" success: bool
} }

/// Deletes dataset: `DeleteDataset` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteDataset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataset {
    /// Required.
    pub id: String,
}
operation! { DeleteDataset(id: String) "DeleteDataset" -> DeleteDatasetOutput {
    0 "Id" id
} }

/// Response of [`DeleteDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatasetOutput {
    pub success: Option<bool>,
}
model! { DeleteDatasetOutput {
    0 "Success" success: bool
} }

/// Deletes dataset version: `DeleteDatasetVersion` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteDatasetVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatasetVersion {
    /// Required.
    pub id: String,
}
operation! { DeleteDatasetVersion(id: String) "DeleteDatasetVersion" -> DeleteDatasetVersionOutput {
    0 "Id" id
} }

/// Response of [`DeleteDatasetVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatasetVersionOutput {
    pub success: Option<bool>,
}
model! { DeleteDatasetVersionOutput {
    0 "Success" success: bool
} }

/// Deletes file: `DeleteFile` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFile {
    /// Required.
    pub file_id: i64,
    pub project_id: Option<i64>,
    pub project_identifier: Option<String>,
}
operation! { DeleteFile(file_id: i64) "DeleteFile" -> DeleteFileOutput {
    0 "FileId" file_id, 1 "ProjectId" project_id: i64, 2 "ProjectIdentifier" project_identifier: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteFile`].
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
    0 "DeploymentId" deployment_id: i64, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// Deletes folder: `DeleteFolder` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteFolder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFolder {
    /// Required.
    pub folder_id: String,
    pub project_id: Option<i64>,
    pub project_identifier: Option<String>,
}
operation! { DeleteFolder(folder_id: String) "DeleteFolder" -> DeleteFolderOutput {
    0 "FolderId" folder_id, 1 "ProjectId" project_id: i64, 2 "ProjectIdentifier" project_identifier: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFolderOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DeleteFolderOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Success" success: bool
} }

/// Deletes function: `DeleteFunction` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFunction {
    /// Required.
    pub id: String,
    /// Required.
    pub project_id: i64,
}
operation! { DeleteFunction(id: String, project_id: i64) "DeleteFunction" -> DeleteFunctionOutput {
    0 "Id" id, 1 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFunctionOutput {
    pub success: Option<bool>,
}
model! { DeleteFunctionOutput {
    0 "Success" success: bool
} }

/// Deletes lineage relationship: `DeleteLineageRelationship` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteLineageRelationship>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLineageRelationship {
    /// Required.
    pub id: String,
}
operation! { DeleteLineageRelationship(id: String) "DeleteLineageRelationship" -> DeleteLineageRelationshipOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteLineageRelationship`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLineageRelationshipOutput {
    pub success: Option<bool>,
}
model! { DeleteLineageRelationshipOutput {
    0 "Success" success: bool
} }

/// Deletes mcp server: `DeleteMcpServer` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteMcpServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMcpServer {
    /// Required.
    pub name: String,
}
operation! { DeleteMcpServer(name: String) "DeleteMcpServer" -> Empty {
    0 "Name" name
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteMcpServer`]: empty.
pub type DeleteMcpServerOutput = Empty;

/// Deletes meta collection: `DeleteMetaCollection` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteMetaCollection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMetaCollection {
    /// Required.
    pub id: String,
}
operation! { DeleteMetaCollection(id: String) "DeleteMetaCollection" -> Empty {
    0 "Id" id
} }

/// Response of [`DeleteMetaCollection`]: empty.
pub type DeleteMetaCollectionOutput = Empty;

/// Deletes meta entity def: `DeleteMetaEntityDef` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteMetaEntityDef>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMetaEntityDef {
    /// Required.
    pub entity_type: String,
    pub force: Option<bool>,
}
operation! { DeleteMetaEntityDef(entity_type: String) "DeleteMetaEntityDef" -> DeleteMetaEntityDefOutput {
    0 "EntityType" entity_type, 1 "Force" force: bool
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteMetaEntityDef`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMetaEntityDefOutput {
    pub success: Option<bool>,
}
model! { DeleteMetaEntityDefOutput {
    0 "Success" success: bool
} }

/// Deletes network: `DeleteNetwork` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteNetwork>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetwork {
    /// Required.
    pub id: i64,
}
operation! { DeleteNetwork(id: i64) "DeleteNetwork" -> DeleteNetworkOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkOutput {
    pub success: Option<bool>,
}
model! { DeleteNetworkOutput {
    0 "Success" success: bool
} }

/// Deletes node: `DeleteNode` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNode {
    /// Required.
    pub id: String,
    /// Required.
    pub project_id: i64,
}
operation! { DeleteNode(id: String, project_id: i64) "DeleteNode" -> DeleteNodeOutput {
    0 "Id" id, 1 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNodeOutput {
    pub success: Option<bool>,
}
model! { DeleteNodeOutput {
    0 "Success" success: bool
} }

/// Deletes parameter: `DeleteParameter` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteParameter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteParameter {
    /// Required.
    pub id: i64,
}
operation! { DeleteParameter(id: i64) "DeleteParameter" -> DeleteParameterOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteParameter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteParameterOutput {
    pub success: Option<bool>,
}
model! { DeleteParameterOutput {
    0 "Success" success: bool
} }

/// Deletes process definition: `DeleteProcessDefinition` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteProcessDefinition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProcessDefinition {
    /// Required.
    pub id: String,
}
operation! { DeleteProcessDefinition(id: String) "DeleteProcessDefinition" -> Empty {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteProcessDefinition`]: empty.
pub type DeleteProcessDefinitionOutput = Empty;

/// Deletes project: `DeleteProject` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProject {
    /// Required.
    pub id: i64,
}
operation! { DeleteProject(id: i64) "DeleteProject" -> Empty {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteProject`]: empty.
pub type DeleteProjectOutput = Empty;

/// Deletes project member: `DeleteProjectMember` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteProjectMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjectMember {
    /// Required.
    pub project_id: i64,
    /// Required.
    pub user_id: String,
}
operation! { DeleteProjectMember(project_id: i64, user_id: String) "DeleteProjectMember" -> Empty {
    0 "ProjectId" project_id, 1 "UserId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteProjectMember`]: empty.
pub type DeleteProjectMemberOutput = Empty;

/// Deletes project role: `DeleteProjectRole` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteProjectRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjectRole {
    /// Required.
    pub code: String,
    /// Required.
    pub project_id: i64,
}
operation! { DeleteProjectRole(code: String, project_id: i64) "DeleteProjectRole" -> Empty {
    0 "Code" code, 1 "ProjectId" project_id
} }

/// Response of [`DeleteProjectRole`]: empty.
pub type DeleteProjectRoleOutput = Empty;

/// Deletes resource: `DeleteResource` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResource {
    /// Required.
    pub id: String,
    /// Required.
    pub project_id: i64,
}
operation! { DeleteResource(id: String, project_id: i64) "DeleteResource" -> DeleteResourceOutput {
    0 "Id" id, 1 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceOutput {
    pub success: Option<bool>,
}
model! { DeleteResourceOutput {
    0 "Success" success: bool
} }

/// Deletes resource group: `DeleteResourceGroup` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceGroup {
    /// Required.
    pub id: String,
}
operation! { DeleteResourceGroup(id: String) "DeleteResourceGroup" -> DeleteResourceGroupOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceGroupOutput {
    pub success: Option<bool>,
}
model! { DeleteResourceGroupOutput {
    0 "Success" success: bool
} }

/// Deletes route: `DeleteRoute` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoute {
    /// Required.
    pub id: i64,
}
operation! { DeleteRoute(id: i64) "DeleteRoute" -> DeleteRouteOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRouteOutput {
    pub success: Option<bool>,
}
model! { DeleteRouteOutput {
    0 "Success" success: bool
} }

/// Deletes security strategy: `DeleteSecurityStrategy` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteSecurityStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityStrategy {
    /// Required.
    pub id: i64,
}
operation! { DeleteSecurityStrategy(id: i64) "DeleteSecurityStrategy" -> Empty {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteSecurityStrategy`]: empty.
pub type DeleteSecurityStrategyOutput = Empty;

/// Deletes semantic job: `DeleteSemanticJob` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteSemanticJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSemanticJob {
    /// Required.
    pub name: String,
}
operation! { DeleteSemanticJob(name: String) "DeleteSemanticJob" -> DeleteSemanticJobOutput {
    0 "Name" name
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteSemanticJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSemanticJobOutput {
    pub data: Option<DeleteSemanticJobData>,
    pub success: Option<bool>,
}
model! { DeleteSemanticJobOutput {
    0 "Data" data: DeleteSemanticJobData, 1 "Success" success: bool
} }

/// In the response of [`DeleteSemanticJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSemanticJobData {
    pub archived_job_name: Option<String>,
    pub deleted: Option<bool>,
    pub id: Option<i64>,
    pub job_name: Option<String>,
}
model! { DeleteSemanticJobData {
    0 "ArchivedJobName" archived_job_name: String, 1 "Deleted" deleted: bool, 2 "Id" id: i64,
    3 "JobName" job_name: String
} }

/// Deletes skill: `DeleteSkill` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteSkill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSkill {
    /// Required.
    pub name: String,
}
operation! { DeleteSkill(name: String) "DeleteSkill" -> Empty {
    0 "Name" name
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteSkill`]: empty.
pub type DeleteSkillOutput = Empty;

/// Deletes task: `DeleteTask` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTask {
    /// Required.
    pub id: i64,
    pub project_env: Option<String>,
}
operation! { DeleteTask(id: i64) "DeleteTask" -> DeleteTaskOutput {
    0 "Id" id, 1 "ProjectEnv" project_env: String
} }

/// Response of [`DeleteTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTaskOutput {
    pub success: Option<bool>,
}
model! { DeleteTaskOutput {
    0 "Success" success: bool
} }

/// Deletes workflow: `DeleteWorkflow` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflow {
    /// Required.
    pub id: i64,
    pub client_unique_code: Option<String>,
    pub env_type: Option<String>,
}
operation! { DeleteWorkflow(id: i64) "DeleteWorkflow" -> DeleteWorkflowOutput {
    0 "Id" id, 1 "ClientUniqueCode" client_unique_code: String, 2 "EnvType" env_type: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflowOutput {
    pub success: Option<bool>,
}
model! { DeleteWorkflowOutput {
    0 "Success" success: bool
} }

/// Deletes workflow definition: `DeleteWorkflowDefinition` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeleteWorkflowDefinition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflowDefinition {
    /// Required.
    pub id: String,
    /// Required.
    pub project_id: i64,
}
operation! { DeleteWorkflowDefinition(id: String, project_id: i64)
    "DeleteWorkflowDefinition" -> DeleteWorkflowDefinitionOutput {
    0 "Id" id, 1 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteWorkflowDefinition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflowDefinitionOutput {
    pub success: Option<bool>,
}
model! { DeleteWorkflowDefinitionOutput {
    0 "Success" success: bool
} }

/// Deploys file: `DeployFile` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DeployFile>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`DeployFile`].
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
    0 "Data" data: i64, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// Detaches data quality rules from evaluation task: `DetachDataQualityRulesFromEvaluationTask` of `dataworks-public`
/// 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DetachDataQualityRulesFromEvaluationTask>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDataQualityRulesFromEvaluationTask {
    /// Required.
    pub data_quality_evaluation_task_id: i64,
    /// Required.
    pub data_quality_rule_ids: Vec<i64>,
    /// Required.
    pub project_id: i64,
}
operation! {
    DetachDataQualityRulesFromEvaluationTask(data_quality_evaluation_task_id: i64, data_quality_rule_ids: Vec<i64>, project_id: i64)
    "DetachDataQualityRulesFromEvaluationTask" -> DetachDataQualityRulesFromEvaluationTaskOutput {
    0 "DataQualityEvaluationTaskId" data_quality_evaluation_task_id, 1 "DataQualityRuleIds" data_quality_rule_ids,
    2 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DetachDataQualityRulesFromEvaluationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDataQualityRulesFromEvaluationTaskOutput {
    pub success: Option<bool>,
}
model! { DetachDataQualityRulesFromEvaluationTaskOutput {
    0 "Success" success: bool
} }

/// Disables process definition: `DisableProcessDefinition` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DisableProcessDefinition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableProcessDefinition {
    pub client_token: Option<String>,
    pub id: Option<String>,
}
operation! { DisableProcessDefinition() "DisableProcessDefinition" -> Empty {
    0 "ClientToken" client_token: String, 1 "Id" id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DisableProcessDefinition`]: empty.
pub type DisableProcessDefinitionOutput = Empty;

/// `DissociateProjectFromImage` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DissociateProjectFromImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateProjectFromImage {
    /// Required.
    pub id: String,
    /// Required.
    pub project_id: i64,
}
operation! { DissociateProjectFromImage(id: String, project_id: i64)
    "DissociateProjectFromImage" -> DissociateProjectFromImageOutput {
    0 "Id" id, 1 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DissociateProjectFromImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateProjectFromImageOutput {
    pub data: Option<bool>,
    pub success: Option<bool>,
}
model! { DissociateProjectFromImageOutput {
    0 "Data" data: bool, 1 "Success" success: bool
} }

/// `DissociateProjectFromResourceGroup` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DissociateProjectFromResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateProjectFromResourceGroup {
    /// Required.
    pub project_id: i64,
    /// Required.
    pub resource_group_id: String,
}
operation! { DissociateProjectFromResourceGroup(project_id: i64, resource_group_id: String)
    "DissociateProjectFromResourceGroup" -> DissociateProjectFromResourceGroupOutput {
    0 "ProjectId" project_id, 1 "ResourceGroupId" resource_group_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DissociateProjectFromResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateProjectFromResourceGroupOutput {
    pub success: Option<bool>,
}
model! { DissociateProjectFromResourceGroupOutput {
    0 "Success" success: bool
} }

/// Downloads semantic results: `DownloadSemanticResults` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/DownloadSemanticResults>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadSemanticResults {
    /// Required.
    pub job_name: String,
    pub job_run_id: Option<String>,
}
operation! { DownloadSemanticResults(job_name: String) "DownloadSemanticResults" -> DownloadSemanticResultsOutput {
    0 "JobName" job_name, 1 "JobRunId" job_run_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DownloadSemanticResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadSemanticResultsOutput {
    pub data: Option<DownloadSemanticResultsData>,
    pub success: Option<bool>,
}
model! { DownloadSemanticResultsOutput {
    0 "Data" data: DownloadSemanticResultsData, 1 "Success" success: bool
} }

/// In the response of [`DownloadSemanticResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadSemanticResultsData {
    pub results: Vec<DownloadSemanticResultsResults>,
}
model! { DownloadSemanticResultsData {
    0 "Results" results: Vec<DownloadSemanticResultsResults>
} }

/// In the response of [`DownloadSemanticResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadSemanticResultsResults {
    /// Secret.
    pub download_url: Option<Secret>,
    pub job_name: Option<String>,
    pub job_run_id: Option<String>,
}
model! { DownloadSemanticResultsResults {
    0 "DownloadUrl" download_url: Secret, 1 "JobName" job_name: String, 2 "JobRunId" job_run_id: String
} }

/// Enables process definition: `EnableProcessDefinition` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/EnableProcessDefinition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableProcessDefinition {
    pub client_token: Option<String>,
    pub id: Option<String>,
}
operation! { EnableProcessDefinition() "EnableProcessDefinition" -> Empty {
    0 "ClientToken" client_token: String, 1 "Id" id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`EnableProcessDefinition`]: empty.
pub type EnableProcessDefinitionOutput = Empty;

/// `EstablishRelationTableToBusiness` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/EstablishRelationTableToBusiness>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EstablishRelationTableToBusiness {
    /// Required.
    pub business_id: String,
    pub folder_id: Option<String>,
    pub project_id: Option<i64>,
    pub project_identifier: Option<String>,
    /// Required.
    pub table_guid: String,
}
operation! { EstablishRelationTableToBusiness(business_id: String, table_guid: String)
    "EstablishRelationTableToBusiness" -> EstablishRelationTableToBusinessOutput {
    0 "BusinessId" business_id, 1 "FolderId" folder_id: String, 2 "ProjectId" project_id: i64,
    3 "ProjectIdentifier" project_identifier: String, 4 "TableGuid" table_guid
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`EstablishRelationTableToBusiness`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EstablishRelationTableToBusinessOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { EstablishRelationTableToBusinessOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Success" success: bool
} }

/// `ExecPipelineRunStage` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ExecPipelineRunStage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecPipelineRunStage {
    /// Required.
    pub project_id: i64,
    /// Required.
    pub code: String,
    /// Required.
    pub id: String,
}
operation! { ExecPipelineRunStage(project_id: i64, code: String, id: String)
    "ExecPipelineRunStage" -> ExecPipelineRunStageOutput {
    0 "ProjectId" project_id, 1 "Code" code, 2 "Id" id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ExecPipelineRunStage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecPipelineRunStageOutput {
    pub success: Option<bool>,
}
model! { ExecPipelineRunStageOutput {
    0 "Success" success: bool
} }

/// Executes adhoc workflow instance: `ExecuteAdhocWorkflowInstance` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ExecuteAdhocWorkflowInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteAdhocWorkflowInstance {
    pub biz_date: Option<i64>,
    pub env_type: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub owner: String,
    /// Required.
    pub project_id: i64,
    /// Required.
    pub tasks: Vec<ExecuteAdhocWorkflowInstanceTasks>,
}
operation! {
    ExecuteAdhocWorkflowInstance(name: String, owner: String, project_id: i64, tasks: Vec<ExecuteAdhocWorkflowInstanceTasks>)
    "ExecuteAdhocWorkflowInstance" -> ExecuteAdhocWorkflowInstanceOutput {
    0 "BizDate" biz_date: i64, 1 "EnvType" env_type: String, 2 "Name" name, 3 "Owner" owner, 4 "ProjectId" project_id,
    5 "Tasks" tasks
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json)
] }

/// In the request of [`ExecuteAdhocWorkflowInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteAdhocWorkflowInstanceTasks {
    /// Required.
    pub client_unique_code: Option<String>,
    pub data_source: Option<ExecuteAdhocWorkflowInstanceDataSource>,
    pub dependencies: Option<Vec<ExecuteAdhocWorkflowInstanceDependencies>>,
    pub inputs: Option<ExecuteAdhocWorkflowInstanceInputs>,
    /// Required.
    pub name: Option<String>,
    pub outputs: Option<ExecuteAdhocWorkflowInstanceOutputs>,
    /// Required.
    pub owner: Option<String>,
    /// Required.
    pub runtime_resource: Option<ExecuteAdhocWorkflowInstanceRuntimeResource>,
    pub script: Option<ExecuteAdhocWorkflowInstanceScript>,
    pub timeout: Option<i64>,
    /// Required.
    pub r#type: Option<String>,
}

/// Arguments of [`ExecuteAdhocWorkflowInstanceTasks::new`].
pub struct ExecuteAdhocWorkflowInstanceTasksRequired {
    pub client_unique_code: String,
    pub name: String,
    pub owner: String,
    pub runtime_resource: ExecuteAdhocWorkflowInstanceRuntimeResource,
    pub r#type: String,
}
input! {
    ExecuteAdhocWorkflowInstanceTasks { ExecuteAdhocWorkflowInstanceTasksRequired: client_unique_code, name, owner, runtime_resource, r#type } {
    0 "ClientUniqueCode" client_unique_code: String, 1 "DataSource" data_source: ExecuteAdhocWorkflowInstanceDataSource,
    2 "Dependencies" dependencies: Vec<ExecuteAdhocWorkflowInstanceDependencies>,
    3 "Inputs" inputs: ExecuteAdhocWorkflowInstanceInputs, 4 "Name" name: String,
    5 "Outputs" outputs: ExecuteAdhocWorkflowInstanceOutputs, 6 "Owner" owner: String,
    7 "RuntimeResource" runtime_resource: ExecuteAdhocWorkflowInstanceRuntimeResource,
    8 "Script" script: ExecuteAdhocWorkflowInstanceScript, 9 "Timeout" timeout: i64, 10 "Type" r#type: String
} }

/// In the request of [`ExecuteAdhocWorkflowInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteAdhocWorkflowInstanceDataSource {
    pub name: Option<String>,
}
input! { ExecuteAdhocWorkflowInstanceDataSource() {
    0 "Name" name: String
} }

/// In the request of [`ExecuteAdhocWorkflowInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteAdhocWorkflowInstanceDependencies {
    pub upstream_output: Option<String>,
}
input! { ExecuteAdhocWorkflowInstanceDependencies() {
    0 "UpstreamOutput" upstream_output: String
} }

/// In the request of [`ExecuteAdhocWorkflowInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteAdhocWorkflowInstanceInputs {
    pub variables: Option<Vec<ExecuteAdhocWorkflowInstanceVariables>>,
}
input! { ExecuteAdhocWorkflowInstanceInputs() {
    0 "Variables" variables: Vec<ExecuteAdhocWorkflowInstanceVariables>
} }

/// In the request of [`ExecuteAdhocWorkflowInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteAdhocWorkflowInstanceVariables {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { ExecuteAdhocWorkflowInstanceVariables() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`ExecuteAdhocWorkflowInstance`].
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

/// In the request of [`ExecuteAdhocWorkflowInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteAdhocWorkflowInstanceTaskOutputs {
    pub output: Option<String>,
}
input! { ExecuteAdhocWorkflowInstanceTaskOutputs() {
    0 "Output" output: String
} }

/// In the request of [`ExecuteAdhocWorkflowInstance`].
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

/// In the request of [`ExecuteAdhocWorkflowInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteAdhocWorkflowInstanceRuntimeResource {
    pub cu: Option<String>,
    pub image: Option<String>,
    /// Required.
    pub resource_group_id: Option<String>,
}
input! { ExecuteAdhocWorkflowInstanceRuntimeResource(resource_group_id: String) {
    0 "Cu" cu: String, 1 "Image" image: String, 2 "ResourceGroupId" resource_group_id: String
} }

/// In the request of [`ExecuteAdhocWorkflowInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteAdhocWorkflowInstanceScript {
    pub content: Option<String>,
    pub parameters: Option<String>,
}
input! { ExecuteAdhocWorkflowInstanceScript() {
    0 "Content" content: String, 1 "Parameters" parameters: String
} }

/// Response of [`ExecuteAdhocWorkflowInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteAdhocWorkflowInstanceOutput {
    pub workflow_instance_id: Option<i64>,
}
model! { ExecuteAdhocWorkflowInstanceOutput {
    0 "WorkflowInstanceId" workflow_instance_id: i64
} }

/// `FindBestMatchSecurityStrategy` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/FindBestMatchSecurityStrategy>.
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

/// Response of [`FindBestMatchSecurityStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindBestMatchSecurityStrategyOutput {
    pub data: Option<FindBestMatchSecurityStrategyData>,
}
model! { FindBestMatchSecurityStrategyOutput {
    0 "Data" data: FindBestMatchSecurityStrategyData
} }

/// In the response of [`FindBestMatchSecurityStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindBestMatchSecurityStrategyData {
    pub edition: Option<String>,
    pub edition_display_name: Option<String>,
    pub security_strategy: Option<FindBestMatchSecurityStrategySecurityStrategy>,
}
model! { FindBestMatchSecurityStrategyData {
    0 "Edition" edition: String, 1 "EditionDisplayName" edition_display_name: String,
    2 "SecurityStrategy" security_strategy: FindBestMatchSecurityStrategySecurityStrategy
} }

/// In the response of [`FindBestMatchSecurityStrategy`].
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
    pub workspaces: Vec<i64>,
}
model! { FindBestMatchSecurityStrategySecurityStrategy {
    0 "Content" content: FindBestMatchSecurityStrategyContent, 1 "ControlDwScope" control_dw_scope: String,
    2 "ControlModule" control_module: String, 3 "ControlSubModule" control_sub_module: String,
    4 "CreateTime" create_time: String, 5 "Creator" creator: String, 6 "Description" description: String,
    7 "Enabled" enabled: bool, 8 "Id" id: i64, 9 "Name" name: String, 10 "OriginPolicyId" origin_policy_id: i64,
    11 "SchemaName" schema_name: String, 12 "UpdateTime" update_time: String, 13 "Updater" updater: String,
    14 "Workspaces" workspaces: Vec<i64>
} }

/// In the response of [`FindBestMatchSecurityStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindBestMatchSecurityStrategyContent {
    pub control_dw_scope: Option<String>,
    pub control_module: Option<String>,
    pub control_sub_module: Option<String>,
    pub controllers: Vec<FindBestMatchSecurityStrategyControllers>,
    pub display_name: Option<String>,
    pub display_name_en: Option<String>,
    pub name: Option<String>,
    pub system_policy_display_name: Option<String>,
    pub system_policy_name: Option<String>,
}
model! { FindBestMatchSecurityStrategyContent {
    0 "ControlDwScope" control_dw_scope: String, 1 "ControlModule" control_module: String,
    2 "ControlSubModule" control_sub_module: String,
    3 "Controllers" controllers: Vec<FindBestMatchSecurityStrategyControllers>, 4 "DisplayName" display_name: String,
    5 "DisplayNameEn" display_name_en: String, 6 "Name" name: String,
    7 "SystemPolicyDisplayName" system_policy_display_name: String, 8 "SystemPolicyName" system_policy_name: String
} }

/// In the response of [`FindBestMatchSecurityStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindBestMatchSecurityStrategyControllers {
    pub basic_edition_default_value: Option<Value>,
    pub basic_edition_interval_value: Vec<i64>,
    pub controller: Option<String>,
    pub controller_value_type: Option<String>,
    pub display_name: Option<String>,
    pub display_name_en: Option<String>,
    pub enable: Option<bool>,
    pub enterprise_edition_default_value: Option<Value>,
    pub enterprise_edition_interval_value: Vec<i64>,
    pub professional_edition_default_value: Option<Value>,
    pub professional_edition_interval_value: Vec<i64>,
    pub standard_edition_default_value: Option<Value>,
    pub standard_edition_interval_value: Vec<i64>,
    pub user_config_value: Option<Value>,
}
model! { FindBestMatchSecurityStrategyControllers {
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

/// Gets agent: `GetAgent` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgent {
    /// Required.
    pub name: String,
}
operation! { GetAgent(name: String) "GetAgent" -> GetAgentOutput {
    0 "Name" name
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentOutput {
    pub agent: Option<GetAgentAgent>,
}
model! { GetAgentOutput {
    0 "Agent" agent: GetAgentAgent
} }

/// In the response of [`GetAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentAgent {
    pub callable_agents: Vec<GetAgentCallableAgents>,
    pub creator_id: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub metadata: BTreeMap<String, Value>,
    pub model: Option<GetAgentModel>,
    pub modifier_id: Option<String>,
    pub name: Option<String>,
    pub required_runtime: Vec<String>,
    pub skills: Vec<GetAgentSkills>,
    pub system_prompt: Option<String>,
    pub tools: Vec<GetAgentTools>,
    pub visibility: Option<String>,
    pub visibility_scope: Option<GetAgentVisibilityScope>,
}
model! { GetAgentAgent {
    0 "CallableAgents" callable_agents: Vec<GetAgentCallableAgents>, 1 "CreatorId" creator_id: String,
    2 "Description" description: String, 3 "DisplayName" display_name: String,
    4 "GmtCreateTime" gmt_create_time: String, 5 "GmtModifiedTime" gmt_modified_time: String,
    6 "Metadata" metadata: BTreeMap<String, Value>, 7 "Model" model: GetAgentModel, 8 "ModifierId" modifier_id: String,
    9 "Name" name: String, 10 "RequiredRuntime" required_runtime: Vec<String>, 11 "Skills" skills: Vec<GetAgentSkills>,
    12 "SystemPrompt" system_prompt: String, 13 "Tools" tools: Vec<GetAgentTools>, 14 "Visibility" visibility: String,
    15 "VisibilityScope" visibility_scope: GetAgentVisibilityScope
} }

/// In the response of [`GetAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentCallableAgents {
    pub display_name: Option<String>,
    pub name: Option<String>,
    pub source: Option<String>,
    pub version: Option<i64>,
}
model! { GetAgentCallableAgents {
    0 "DisplayName" display_name: String, 1 "Name" name: String, 2 "Source" source: String, 3 "Version" version: i64
} }

/// In the response of [`GetAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentModel {
    pub config: BTreeMap<String, Value>,
    pub max_tokens: Option<i64>,
    pub model_name: Option<String>,
    pub stream: Option<bool>,
    pub temperature: Option<f64>,
    pub top_p: Option<f64>,
}
model! { GetAgentModel {
    0 "Config" config: BTreeMap<String, Value>, 1 "MaxTokens" max_tokens: i64, 2 "ModelName" model_name: String,
    3 "Stream" stream: bool, 4 "Temperature" temperature: f64, 5 "TopP" top_p: f64
} }

/// In the response of [`GetAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentSkills {
    pub name: Option<String>,
    pub version: Option<i64>,
}
model! { GetAgentSkills {
    0 "Name" name: String, 1 "Version" version: i64
} }

/// In the response of [`GetAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentTools {
    pub builtin_name: Option<String>,
    pub kind: Option<String>,
    pub mcp_items: Vec<String>,
    pub mcp_server_name: Option<String>,
}
model! { GetAgentTools {
    0 "BuiltinName" builtin_name: String, 1 "Kind" kind: String, 2 "McpItems" mcp_items: Vec<String>,
    3 "McpServerName" mcp_server_name: String
} }

/// In the response of [`GetAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentVisibilityScope {
    pub project_ids: Vec<String>,
    pub user_ids: Vec<String>,
}
model! { GetAgentVisibilityScope {
    0 "ProjectIds" project_ids: Vec<String>, 1 "UserIds" user_ids: Vec<String>
} }

/// Gets agent session artifact meta: `GetAgentSessionArtifactMeta` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetAgentSessionArtifactMeta>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json)
] }

/// In the request of [`GetAgentSessionArtifactMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentSessionArtifactMetaParams {
    pub artifact_path: Option<String>,
    pub session_id: Option<String>,
}
input! { GetAgentSessionArtifactMetaParams() {
    0 "ArtifactPath" artifact_path: String, 1 "SessionId" session_id: String
} }

/// Response of [`GetAgentSessionArtifactMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentSessionArtifactMetaOutput {
    pub json_rpc_response: Option<GetAgentSessionArtifactMetaJsonRpcResponse>,
}
model! { GetAgentSessionArtifactMetaOutput {
    0 "JsonRpcResponse" json_rpc_response: GetAgentSessionArtifactMetaJsonRpcResponse
} }

/// In the response of [`GetAgentSessionArtifactMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentSessionArtifactMetaJsonRpcResponse {
    pub id: Option<String>,
    pub jsonrpc: Option<String>,
    pub result: Option<GetAgentSessionArtifactMetaResult>,
}
model! { GetAgentSessionArtifactMetaJsonRpcResponse {
    0 "Id" id: String, 1 "Jsonrpc" jsonrpc: String, 2 "Result" result: GetAgentSessionArtifactMetaResult
} }

/// In the response of [`GetAgentSessionArtifactMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentSessionArtifactMetaResult {
    pub artifact_content: Option<String>,
    pub artifact_name: Option<String>,
    pub artifact_path: Option<String>,
}
model! { GetAgentSessionArtifactMetaResult {
    0 "ArtifactContent" artifact_content: String, 1 "ArtifactName" artifact_name: String,
    2 "ArtifactPath" artifact_path: String
} }

/// Gets agent session token usage: `GetAgentSessionTokenUsage` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetAgentSessionTokenUsage>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json)
] }

/// In the request of [`GetAgentSessionTokenUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentSessionTokenUsageParams {
    pub session_id: Option<String>,
}
input! { GetAgentSessionTokenUsageParams() {
    0 "SessionId" session_id: String
} }

/// Response of [`GetAgentSessionTokenUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentSessionTokenUsageOutput {
    pub json_rpc_response: Option<GetAgentSessionTokenUsageJsonRpcResponse>,
}
model! { GetAgentSessionTokenUsageOutput {
    0 "JsonRpcResponse" json_rpc_response: GetAgentSessionTokenUsageJsonRpcResponse
} }

/// In the response of [`GetAgentSessionTokenUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentSessionTokenUsageJsonRpcResponse {
    pub id: Option<String>,
    pub jsonrpc: Option<String>,
    pub result: Option<GetAgentSessionTokenUsageResult>,
}
model! { GetAgentSessionTokenUsageJsonRpcResponse {
    0 "Id" id: String, 1 "Jsonrpc" jsonrpc: String, 2 "Result" result: GetAgentSessionTokenUsageResult
} }

/// In the response of [`GetAgentSessionTokenUsage`].
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
    0 "CachedTokens" cached_tokens: i64, 1 "CompletionTokens" completion_tokens: i64,
    2 "PromptTokens" prompt_tokens: i64, 3 "ThoughtsTokens" thoughts_tokens: i64, 4 "TotalTokens" total_tokens: i64
} }

/// Gets alert rule: `GetAlertRule` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetAlertRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRule {
    pub id: Option<String>,
}
operation! { GetAlertRule() "GetAlertRule" -> GetAlertRuleOutput {
    0 "Id" id: String
} { method: "GET", } }

/// Response of [`GetAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRuleOutput {
    pub alert_rule: Option<GetAlertRuleAlertRule>,
}
model! { GetAlertRuleOutput {
    0 "AlertRule" alert_rule: GetAlertRuleAlertRule
} }

/// In the response of [`GetAlertRule`].
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
    0 "Enabled" enabled: bool, 1 "Id" id: i64, 2 "Name" name: String,
    3 "Notification" notification: GetAlertRuleNotification, 4 "Owner" owner: String,
    5 "TriggerCondition" trigger_condition: GetAlertRuleTriggerCondition
} }

/// In the response of [`GetAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRuleNotification {
    pub channels: Vec<String>,
    pub interval_in_minutes: Option<i64>,
    pub maximum: Option<i64>,
    pub receivers: Vec<GetAlertRuleReceivers>,
    pub silence_end_time: Option<String>,
    pub silence_start_time: Option<String>,
}
model! { GetAlertRuleNotification {
    0 "Channels" channels: Vec<String>, 1 "IntervalInMinutes" interval_in_minutes: i64, 2 "Maximum" maximum: i64,
    3 "Receivers" receivers: Vec<GetAlertRuleReceivers>, 4 "SilenceEndTime" silence_end_time: String,
    5 "SilenceStartTime" silence_start_time: String
} }

/// In the response of [`GetAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRuleReceivers {
    pub extension: Option<String>,
    pub receiver_type: Option<String>,
    pub receiver_values: Vec<String>,
}
model! { GetAlertRuleReceivers {
    0 "Extension" extension: String, 1 "ReceiverType" receiver_type: String,
    2 "ReceiverValues" receiver_values: Vec<String>
} }

/// In the response of [`GetAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRuleTriggerCondition {
    pub extension: Option<GetAlertRuleExtension>,
    pub target: Option<GetAlertRuleTarget>,
    pub r#type: Option<String>,
}
model! { GetAlertRuleTriggerCondition {
    0 "Extension" extension: GetAlertRuleExtension, 1 "Target" target: GetAlertRuleTarget, 2 "Type" r#type: String
} }

/// In the response of [`GetAlertRule`].
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
    0 "CycleUnfinished" cycle_unfinished: GetAlertRuleCycleUnfinished, 1 "Error" error: GetAlertRuleError,
    2 "InstanceErrorCount" instance_error_count: GetAlertRuleInstanceErrorCount,
    3 "InstanceErrorPercentage" instance_error_percentage: GetAlertRuleInstanceErrorPercentage,
    4 "InstanceTransferFluctuate" instance_transfer_fluctuate: GetAlertRuleInstanceTransferFluctuate,
    5 "Timeout" timeout: GetAlertRuleTimeout, 6 "UnFinished" un_finished: GetAlertRuleUnFinished
} }

/// In the response of [`GetAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRuleCycleUnfinished {
    pub cycle_and_time: Vec<GetAlertRuleCycleAndTime>,
}
model! { GetAlertRuleCycleUnfinished {
    0 "CycleAndTime" cycle_and_time: Vec<GetAlertRuleCycleAndTime>
} }

/// In the response of [`GetAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRuleCycleAndTime {
    pub cycle_id: Option<i64>,
    pub time: Option<String>,
}
model! { GetAlertRuleCycleAndTime {
    0 "CycleId" cycle_id: i64, 1 "Time" time: String
} }

/// In the response of [`GetAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRuleError {
    pub auto_rerun_alert_enabled: Option<bool>,
    pub stream_task_ids: Vec<i64>,
}
model! { GetAlertRuleError {
    0 "AutoRerunAlertEnabled" auto_rerun_alert_enabled: bool, 1 "StreamTaskIds" stream_task_ids: Vec<i64>
} }

/// In the response of [`GetAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRuleInstanceErrorCount {
    pub count: Option<i64>,
}
model! { GetAlertRuleInstanceErrorCount {
    0 "Count" count: i64
} }

/// In the response of [`GetAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRuleInstanceErrorPercentage {
    pub percentage: Option<i64>,
}
model! { GetAlertRuleInstanceErrorPercentage {
    0 "Percentage" percentage: i64
} }

/// In the response of [`GetAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRuleInstanceTransferFluctuate {
    pub percentage: Option<i64>,
    pub trend: Option<String>,
}
model! { GetAlertRuleInstanceTransferFluctuate {
    0 "Percentage" percentage: i64, 1 "Trend" trend: String
} }

/// In the response of [`GetAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRuleTimeout {
    pub timeout_in_minutes: Option<i64>,
}
model! { GetAlertRuleTimeout {
    0 "TimeoutInMinutes" timeout_in_minutes: i64
} }

/// In the response of [`GetAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRuleUnFinished {
    pub un_finished_time: Option<String>,
}
model! { GetAlertRuleUnFinished {
    0 "UnFinishedTime" un_finished_time: String
} }

/// In the response of [`GetAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRuleTarget {
    pub allow_tasks: Vec<i64>,
    pub ids: Vec<i64>,
    pub r#type: Option<String>,
}
model! { GetAlertRuleTarget {
    0 "AllowTasks" allow_tasks: Vec<i64>, 1 "Ids" ids: Vec<i64>, 2 "Type" r#type: String
} }

/// Gets application contents: `GetApplicationContents` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetApplicationContents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationContents {
    /// Required.
    pub process_instance_id: String,
}
operation! { GetApplicationContents(process_instance_id: String)
    "GetApplicationContents" -> GetApplicationContentsOutput {
    0 "ProcessInstanceId" process_instance_id
} }

/// Response of [`GetApplicationContents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationContentsOutput {
    pub data: Option<GetApplicationContentsData>,
}
model! { GetApplicationContentsOutput {
    0 "Data" data: GetApplicationContentsData
} }

/// In the response of [`GetApplicationContents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationContentsData {
    pub application_time: Option<i64>,
    pub contents: Vec<GetApplicationContentsContents>,
    pub def_schema: Option<String>,
    pub process_instance_id: Option<String>,
    pub reason: Option<String>,
    pub status: Option<String>,
}
model! { GetApplicationContentsData {
    0 "ApplicationTime" application_time: i64, 1 "Contents" contents: Vec<GetApplicationContentsContents>,
    2 "DefSchema" def_schema: String, 3 "ProcessInstanceId" process_instance_id: String, 4 "Reason" reason: String,
    5 "Status" status: String
} }

/// In the response of [`GetApplicationContents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationContentsContents {
    pub access_types: Vec<String>,
    pub auth_method: Option<String>,
    pub create_time: Option<i64>,
    pub def_schema: Option<String>,
    pub expiration_time: Option<i64>,
    pub final_access_types: Vec<String>,
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
    0 "AccessTypes" access_types: Vec<String>, 1 "AuthMethod" auth_method: String, 2 "CreateTime" create_time: i64,
    3 "DefSchema" def_schema: String, 4 "ExpirationTime" expiration_time: i64,
    5 "FinalAccessTypes" final_access_types: Vec<String>, 6 "Grantee" grantee: GetApplicationContentsGrantee,
    7 "Id" id: String, 8 "ProcessInstanceId" process_instance_id: String,
    9 "Resource" resource: GetApplicationContentsResource, 10 "ResourceName" resource_name: String,
    11 "Status" status: String, 12 "TenantId" tenant_id: String, 13 "UpdateTime" update_time: i64
} }

/// In the response of [`GetApplicationContents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationContentsGrantee {
    pub principal_id: Option<String>,
    pub principal_type: Option<String>,
}
model! { GetApplicationContentsGrantee {
    0 "PrincipalId" principal_id: String, 1 "PrincipalType" principal_type: String
} }

/// In the response of [`GetApplicationContents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationContentsResource {
    pub def_schema: Option<String>,
    pub def_version: Option<String>,
    pub meta_data: Option<String>,
}
model! { GetApplicationContentsResource {
    0 "DefSchema" def_schema: String, 1 "DefVersion" def_version: String, 2 "MetaData" meta_data: String
} }

/// Gets business: `GetBusiness` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetBusiness>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBusiness {
    /// Required.
    pub business_id: i64,
    pub project_id: Option<i64>,
    pub project_identifier: Option<String>,
}
operation! { GetBusiness(business_id: i64) "GetBusiness" -> GetBusinessOutput {
    0 "BusinessId" business_id, 1 "ProjectId" project_id: i64, 2 "ProjectIdentifier" project_identifier: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetBusiness`].
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
    0 "Data" data: GetBusinessData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// In the response of [`GetBusiness`].
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
    0 "BusinessId" business_id: i64, 1 "BusinessName" business_name: String, 2 "Description" description: String,
    3 "Owner" owner: String, 4 "ProjectId" project_id: String, 5 "UseType" use_type: String
} }

/// Gets catalog: `GetCatalog` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetCatalog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalog {
    /// Required.
    pub id: String,
}
operation! { GetCatalog(id: String) "GetCatalog" -> GetCatalogOutput {
    0 "Id" id
} { method: "GET", } }

/// Response of [`GetCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogOutput {
    pub catalog: Option<Catalog>,
    pub success: Option<bool>,
}
model! { GetCatalogOutput {
    0 "Catalog" catalog: Catalog, 1 "Success" success: bool
} }

/// In the response of [`GetCatalog`].
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
    0 "Comment" comment: String, 1 "CreateTime" create_time: i64, 2 "Id" id: String, 3 "ModifyTime" modify_time: i64,
    4 "Name" name: String, 5 "ParentMetaEntityId" parent_meta_entity_id: String, 6 "Type" r#type: String
} }

/// Gets certificate: `GetCertificate` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCertificate {
    /// Required.
    pub id: i64,
    /// Required.
    pub project_id: i64,
}
operation! { GetCertificate(id: i64, project_id: i64) "GetCertificate" -> GetCertificateOutput {
    0 "Id" id, 1 "ProjectId" project_id
} { method: "GET", } }

/// Response of [`GetCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCertificateOutput {
    pub certificate: Option<GetCertificateCertificate>,
}
model! { GetCertificateOutput {
    0 "Certificate" certificate: GetCertificateCertificate
} }

/// In the response of [`GetCertificate`].
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
    0 "CreateTime" create_time: i64, 1 "CreateUser" create_user: String, 2 "Description" description: String,
    3 "FileSizeInBytes" file_size_in_bytes: i64, 4 "Id" id: i64, 5 "Name" name: String, 6 "ProjectId" project_id: i64
} }

/// Gets column: `GetColumn` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetColumn>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetColumn {
    /// Required.
    pub id: String,
}
operation! { GetColumn(id: String) "GetColumn" -> GetColumnOutput {
    0 "Id" id
} { method: "GET", } }

/// Response of [`GetColumn`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetColumnOutput {
    pub column: Option<Column>,
    pub success: Option<bool>,
}
model! { GetColumnOutput {
    0 "Column" column: Column, 1 "Success" success: bool
} }

/// In the response of [`GetColumn`].
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
    pub statistics_infos: BTreeMap<String, String>,
    pub table_id: Option<String>,
    pub r#type: Option<String>,
}
model! { Column {
    0 "BusinessMetadata" business_metadata: ColumnBusinessMetadata, 1 "Comment" comment: String,
    2 "ForeignKey" foreign_key: bool, 3 "Id" id: String, 4 "Name" name: String, 5 "PartitionKey" partition_key: bool,
    6 "Position" position: i64, 7 "PrimaryKey" primary_key: bool,
    8 "StatisticsInfos" statistics_infos: BTreeMap<String, String>, 9 "TableId" table_id: String,
    10 "Type" r#type: String
} }

/// In the response of [`GetColumn`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColumnBusinessMetadata {
    pub custom_attributes: BTreeMap<String, Vec<String>>,
    pub description: Option<String>,
}
model! { ColumnBusinessMetadata {
    0 "CustomAttributes" custom_attributes: BTreeMap<String, Vec<String>>, 1 "Description" description: String
} }

/// Gets component: `GetComponent` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetComponent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetComponent {
    /// Required.
    pub component_id: String,
    pub project_id: Option<i64>,
}
operation! { GetComponent(component_id: String) "GetComponent" -> GetComponentOutput {
    0 "ComponentId" component_id, 1 "ProjectId" project_id: i64
} }

/// Response of [`GetComponent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetComponentOutput {
    pub component: Option<GetComponentComponent>,
}
model! { GetComponentOutput {
    0 "Component" component: GetComponentComponent
} }

/// In the response of [`GetComponent`].
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
    0 "ComponentId" component_id: String, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "ModifyTime" modify_time: String, 4 "Name" name: String, 5 "Owner" owner: String, 6 "ProjectId" project_id: i64,
    7 "RegionId" region_id: String, 8 "Spec" spec: String
} }

/// Gets compute resource: `GetComputeResource` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetComputeResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetComputeResource {
    /// Required.
    pub id: i64,
    /// Required.
    pub project_id: i64,
}
operation! { GetComputeResource(id: i64, project_id: i64) "GetComputeResource" -> GetComputeResourceOutput {
    0 "Id" id, 1 "ProjectId" project_id
} }

/// Response of [`GetComputeResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetComputeResourceOutput {
    pub compute_resource: Option<GetComputeResourceComputeResource>,
}
model! { GetComputeResourceOutput {
    0 "ComputeResource" compute_resource: GetComputeResourceComputeResource
} }

/// In the response of [`GetComputeResource`].
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
    0 "ConnectionProperties" connection_properties: Value,
    1 "ConnectionPropertiesMode" connection_properties_mode: String, 2 "CreateTime" create_time: i64,
    3 "CreateUser" create_user: String, 4 "Description" description: String, 5 "Id" id: i64,
    6 "ModifyTime" modify_time: i64, 7 "ModifyUser" modify_user: String, 8 "Name" name: String,
    9 "ProjectId" project_id: i64, 10 "QualifiedName" qualified_name: String, 11 "Type" r#type: String,
    12 "WhetherDefault" whether_default: bool
} }

/// Gets crawler: `GetCrawler` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetCrawler>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCrawler {
    /// Required.
    pub id: i64,
}
operation! { GetCrawler(id: i64) "GetCrawler" -> GetCrawlerOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetCrawler`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCrawlerOutput {
    pub crawler: Option<GetCrawlerCrawler>,
    pub success: Option<bool>,
}
model! { GetCrawlerOutput {
    0 "Crawler" crawler: GetCrawlerCrawler, 1 "Success" success: bool
} }

/// In the response of [`GetCrawler`].
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
    pub options: BTreeMap<String, String>,
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
    0 "CreateTime" create_time: i64, 1 "DataSourceId" data_source_id: i64, 2 "EnableAiComment" enable_ai_comment: bool,
    3 "EnvType" env_type: String, 4 "Id" id: i64, 5 "LastRunStatus" last_run_status: String,
    6 "LastRunTaskInstanceId" last_run_task_instance_id: i64, 7 "MetaEntityId" meta_entity_id: String,
    8 "ModifyTime" modify_time: i64, 9 "Name" name: String, 10 "Options" options: BTreeMap<String, String>,
    11 "Owner" owner: String, 12 "ProjectId" project_id: i64, 13 "ResourceGroupId" resource_group_id: String,
    14 "ScheduleConfig" schedule_config: GetCrawlerScheduleConfig, 15 "Scope" scope: GetCrawlerScope,
    16 "Status" status: String, 17 "TaskId" task_id: i64, 18 "Type" r#type: String
} }

/// In the response of [`GetCrawler`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCrawlerScheduleConfig {
    pub cron_express: Option<String>,
    pub r#type: Option<String>,
}
model! { GetCrawlerScheduleConfig {
    0 "CronExpress" cron_express: String, 1 "Type" r#type: String
} }

/// In the response of [`GetCrawler`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCrawlerScope {
    pub exclude_regex: Option<String>,
    pub items: Vec<String>,
    pub unit: Option<String>,
}
model! { GetCrawlerScope {
    0 "ExcludeRegex" exclude_regex: String, 1 "Items" items: Vec<String>, 2 "Unit" unit: String
} }

/// Gets crawler type capabilities: `GetCrawlerTypeCapabilities` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetCrawlerTypeCapabilities>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCrawlerTypeCapabilities {}
operation! { GetCrawlerTypeCapabilities() "GetCrawlerTypeCapabilities" -> GetCrawlerTypeCapabilitiesOutput {} }

/// Response of [`GetCrawlerTypeCapabilities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCrawlerTypeCapabilitiesOutput {
    pub crawler_types: Vec<GetCrawlerTypeCapabilitiesCrawlerTypes>,
    pub success: Option<bool>,
}
model! { GetCrawlerTypeCapabilitiesOutput {
    0 "CrawlerTypes" crawler_types: Vec<GetCrawlerTypeCapabilitiesCrawlerTypes>, 1 "Success" success: bool
} }

/// In the response of [`GetCrawlerTypeCapabilities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCrawlerTypeCapabilitiesCrawlerTypes {
    pub default_scope_unit: Option<String>,
    pub display_name: Option<String>,
    pub require_resource_group: Option<bool>,
    pub support_ai_comment: Option<bool>,
    pub support_exclude_regex: Option<bool>,
    pub support_schedule: Option<bool>,
    pub supported_datasource_types: Vec<String>,
    pub supported_entity_types: Vec<GetCrawlerTypeCapabilitiesSupportedEntityTypes>,
    pub supported_option_keys: Vec<GetCrawlerTypeCapabilitiesSupportedOptionKeys>,
    pub supported_scope_units: Vec<String>,
    pub r#type: Option<String>,
}
model! { GetCrawlerTypeCapabilitiesCrawlerTypes {
    0 "DefaultScopeUnit" default_scope_unit: String, 1 "DisplayName" display_name: String,
    2 "RequireResourceGroup" require_resource_group: bool, 3 "SupportAiComment" support_ai_comment: bool,
    4 "SupportExcludeRegex" support_exclude_regex: bool, 5 "SupportSchedule" support_schedule: bool,
    6 "SupportedDatasourceTypes" supported_datasource_types: Vec<String>,
    7 "SupportedEntityTypes" supported_entity_types: Vec<GetCrawlerTypeCapabilitiesSupportedEntityTypes>,
    8 "SupportedOptionKeys" supported_option_keys: Vec<GetCrawlerTypeCapabilitiesSupportedOptionKeys>,
    9 "SupportedScopeUnits" supported_scope_units: Vec<String>, 10 "Type" r#type: String
} }

/// In the response of [`GetCrawlerTypeCapabilities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCrawlerTypeCapabilitiesSupportedEntityTypes {
    pub optional: Option<bool>,
    pub parent_sub_type: Option<String>,
    pub sub_type: Option<String>,
    pub r#type: Option<String>,
}
model! { GetCrawlerTypeCapabilitiesSupportedEntityTypes {
    0 "Optional" optional: bool, 1 "ParentSubType" parent_sub_type: String, 2 "SubType" sub_type: String,
    3 "Type" r#type: String
} }

/// In the response of [`GetCrawlerTypeCapabilities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCrawlerTypeCapabilitiesSupportedOptionKeys {
    pub allowed_values: Vec<String>,
    pub default_value: Option<String>,
    pub key: Option<String>,
    pub required: Option<bool>,
    pub value_type: Option<String>,
}
model! { GetCrawlerTypeCapabilitiesSupportedOptionKeys {
    0 "AllowedValues" allowed_values: Vec<String>, 1 "DefaultValue" default_value: String, 2 "Key" key: String,
    3 "Required" required: bool, 4 "ValueType" value_type: String
} }

/// Gets create workflow instances result: `GetCreateWorkflowInstancesResult` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetCreateWorkflowInstancesResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCreateWorkflowInstancesResult {
    /// Required.
    pub operation_id: String,
}
operation! { GetCreateWorkflowInstancesResult(operation_id: String)
    "GetCreateWorkflowInstancesResult" -> GetCreateWorkflowInstancesResultOutput {
    0 "OperationId" operation_id
} { method: "GET", } }

/// Response of [`GetCreateWorkflowInstancesResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCreateWorkflowInstancesResultOutput {
    pub result: Option<GetCreateWorkflowInstancesResultResult>,
}
model! { GetCreateWorkflowInstancesResultOutput {
    0 "Result" result: GetCreateWorkflowInstancesResultResult
} }

/// In the response of [`GetCreateWorkflowInstancesResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCreateWorkflowInstancesResultResult {
    pub failure_message: Option<String>,
    pub status: Option<String>,
    pub unified_workflow_instance_ids: Vec<i64>,
    pub workflow_instance_ids: Vec<i64>,
    pub workflow_task_instance_ids: Vec<i64>,
}
model! { GetCreateWorkflowInstancesResultResult {
    0 "FailureMessage" failure_message: String, 1 "Status" status: String,
    2 "UnifiedWorkflowInstanceIds" unified_workflow_instance_ids: Vec<i64>,
    3 "WorkflowInstanceIds" workflow_instance_ids: Vec<i64>,
    4 "WorkflowTaskInstanceIds" workflow_task_instance_ids: Vec<i64>
} }

/// Gets custom attribute: `GetCustomAttribute` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetCustomAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomAttribute {
    /// Required.
    pub id: String,
}
operation! { GetCustomAttribute(id: String) "GetCustomAttribute" -> GetCustomAttributeOutput {
    0 "Id" id
} }

/// Response of [`GetCustomAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomAttributeOutput {
    pub custom_attribute: Option<CustomAttribute>,
    pub success: Option<bool>,
}
model! { GetCustomAttributeOutput {
    0 "CustomAttribute" custom_attribute: CustomAttribute, 1 "Success" success: bool
} }

/// In the response of [`GetCustomAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomAttribute {
    pub comment: Option<String>,
    pub create_time: Option<i64>,
    pub display_enabled: Option<bool>,
    pub display_name: Option<String>,
    pub entity_types: Vec<String>,
    pub id: Option<String>,
    pub modify_time: Option<i64>,
    pub search_filter_enabled: Option<bool>,
    pub r#type: Option<String>,
    pub value_enums: Vec<String>,
}
model! { CustomAttribute {
    0 "Comment" comment: String, 1 "CreateTime" create_time: i64, 2 "DisplayEnabled" display_enabled: bool,
    3 "DisplayName" display_name: String, 4 "EntityTypes" entity_types: Vec<String>, 5 "Id" id: String,
    6 "ModifyTime" modify_time: i64, 7 "SearchFilterEnabled" search_filter_enabled: bool, 8 "Type" r#type: String,
    9 "ValueEnums" value_enums: Vec<String>
} }

/// Gets di job: `GetDIJob` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetDIJob>.
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

/// Response of [`GetDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobOutput {
    pub paging_info: Option<GetDIJobPagingInfo>,
}
model! { GetDIJobOutput {
    0 "PagingInfo" paging_info: GetDIJobPagingInfo
} }

/// In the response of [`GetDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobPagingInfo {
    /// Deprecated.
    pub di_job_id: Option<String>,
    pub description: Option<String>,
    pub destination_data_source_settings: Vec<GetDIJobDestinationDataSourceSettings>,
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
    pub source_data_source_settings: Vec<GetDIJobSourceDataSourceSettings>,
    pub source_data_source_type: Option<String>,
    pub table_mappings: Vec<GetDIJobTableMappings>,
    pub transformation_rules: Vec<GetDIJobPagingInfoTransformationRules>,
}
model! { GetDIJobPagingInfo {
    0 "DIJobId" di_job_id: String, 1 "Description" description: String,
    2 "DestinationDataSourceSettings" destination_data_source_settings: Vec<GetDIJobDestinationDataSourceSettings>,
    3 "DestinationDataSourceType" destination_data_source_type: String, 4 "Id" id: i64, 5 "JobName" job_name: String,
    6 "JobSettings" job_settings: GetDIJobJobSettings, 7 "JobStatus" job_status: String, 8 "JobType" job_type: String,
    9 "MigrationType" migration_type: String, 10 "Owner" owner: String, 11 "ProjectId" project_id: i64,
    12 "ResourceSettings" resource_settings: GetDIJobResourceSettings,
    13 "SourceDataSourceSettings" source_data_source_settings: Vec<GetDIJobSourceDataSourceSettings>,
    14 "SourceDataSourceType" source_data_source_type: String,
    15 "TableMappings" table_mappings: Vec<GetDIJobTableMappings>,
    16 "TransformationRules" transformation_rules: Vec<GetDIJobPagingInfoTransformationRules>
} }

/// In the response of [`GetDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobDestinationDataSourceSettings {
    pub data_source_name: Option<String>,
}
model! { GetDIJobDestinationDataSourceSettings {
    0 "DataSourceName" data_source_name: String
} }

/// In the response of [`GetDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobJobSettings {
    pub channel_settings: Option<String>,
    pub column_data_type_settings: Vec<GetDIJobColumnDataTypeSettings>,
    pub cycle_schedule_settings: Option<GetDIJobCycleScheduleSettings>,
    pub ddl_handling_settings: Vec<GetDIJobDdlHandlingSettings>,
    pub runtime_settings: Vec<GetDIJobRuntimeSettings>,
}
model! { GetDIJobJobSettings {
    0 "ChannelSettings" channel_settings: String,
    1 "ColumnDataTypeSettings" column_data_type_settings: Vec<GetDIJobColumnDataTypeSettings>,
    2 "CycleScheduleSettings" cycle_schedule_settings: GetDIJobCycleScheduleSettings,
    3 "DdlHandlingSettings" ddl_handling_settings: Vec<GetDIJobDdlHandlingSettings>,
    4 "RuntimeSettings" runtime_settings: Vec<GetDIJobRuntimeSettings>
} }

/// In the response of [`GetDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobColumnDataTypeSettings {
    pub destination_data_type: Option<String>,
    pub source_data_type: Option<String>,
}
model! { GetDIJobColumnDataTypeSettings {
    0 "DestinationDataType" destination_data_type: String, 1 "SourceDataType" source_data_type: String
} }

/// In the response of [`GetDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobCycleScheduleSettings {
    pub cycle_migration_type: Option<String>,
    pub schedule_parameters: Option<String>,
}
model! { GetDIJobCycleScheduleSettings {
    0 "CycleMigrationType" cycle_migration_type: String, 1 "ScheduleParameters" schedule_parameters: String
} }

/// In the response of [`GetDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobDdlHandlingSettings {
    pub action: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDIJobDdlHandlingSettings {
    0 "Action" action: String, 1 "Type" r#type: String
} }

/// In the response of [`GetDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobRuntimeSettings {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetDIJobRuntimeSettings {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`GetDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobResourceSettings {
    pub offline_resource_settings: Option<GetDIJobOfflineResourceSettings>,
    pub realtime_resource_settings: Option<GetDIJobRealtimeResourceSettings>,
    pub schedule_resource_settings: Option<GetDIJobScheduleResourceSettings>,
}
model! { GetDIJobResourceSettings {
    0 "OfflineResourceSettings" offline_resource_settings: GetDIJobOfflineResourceSettings,
    1 "RealtimeResourceSettings" realtime_resource_settings: GetDIJobRealtimeResourceSettings,
    2 "ScheduleResourceSettings" schedule_resource_settings: GetDIJobScheduleResourceSettings
} }

/// In the response of [`GetDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobOfflineResourceSettings {
    pub requested_cu: Option<f64>,
    pub resource_group_identifier: Option<String>,
}
model! { GetDIJobOfflineResourceSettings {
    0 "RequestedCu" requested_cu: f64, 1 "ResourceGroupIdentifier" resource_group_identifier: String
} }

/// In the response of [`GetDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobRealtimeResourceSettings {
    pub requested_cu: Option<f64>,
    pub resource_group_identifier: Option<String>,
}
model! { GetDIJobRealtimeResourceSettings {
    0 "RequestedCu" requested_cu: f64, 1 "ResourceGroupIdentifier" resource_group_identifier: String
} }

/// In the response of [`GetDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobScheduleResourceSettings {
    pub requested_cu: Option<f64>,
    pub resource_group_identifier: Option<String>,
}
model! { GetDIJobScheduleResourceSettings {
    0 "RequestedCu" requested_cu: f64, 1 "ResourceGroupIdentifier" resource_group_identifier: String
} }

/// In the response of [`GetDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobSourceDataSourceSettings {
    pub data_source_name: Option<String>,
    pub data_source_properties: Option<GetDIJobDataSourceProperties>,
}
model! { GetDIJobSourceDataSourceSettings {
    0 "DataSourceName" data_source_name: String,
    1 "DataSourceProperties" data_source_properties: GetDIJobDataSourceProperties
} }

/// In the response of [`GetDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobDataSourceProperties {
    pub encoding: Option<String>,
    pub timezone: Option<String>,
}
model! { GetDIJobDataSourceProperties {
    0 "Encoding" encoding: String, 1 "Timezone" timezone: String
} }

/// In the response of [`GetDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobTableMappings {
    pub source_object_selection_rules: Vec<GetDIJobSourceObjectSelectionRules>,
    pub transformation_rules: Vec<GetDIJobTransformationRules>,
}
model! { GetDIJobTableMappings {
    0 "SourceObjectSelectionRules" source_object_selection_rules: Vec<GetDIJobSourceObjectSelectionRules>,
    1 "TransformationRules" transformation_rules: Vec<GetDIJobTransformationRules>
} }

/// In the response of [`GetDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobSourceObjectSelectionRules {
    pub action: Option<String>,
    pub expression: Option<String>,
    pub expression_type: Option<String>,
    pub object_type: Option<String>,
}
model! { GetDIJobSourceObjectSelectionRules {
    0 "Action" action: String, 1 "Expression" expression: String, 2 "ExpressionType" expression_type: String,
    3 "ObjectType" object_type: String
} }

/// In the response of [`GetDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobTransformationRules {
    pub rule_action_type: Option<String>,
    pub rule_name: Option<String>,
    pub rule_target_type: Option<String>,
}
model! { GetDIJobTransformationRules {
    0 "RuleActionType" rule_action_type: String, 1 "RuleName" rule_name: String,
    2 "RuleTargetType" rule_target_type: String
} }

/// In the response of [`GetDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobPagingInfoTransformationRules {
    pub rule_action_type: Option<String>,
    pub rule_expression: Option<String>,
    pub rule_name: Option<String>,
    pub rule_target_type: Option<String>,
}
model! { GetDIJobPagingInfoTransformationRules {
    0 "RuleActionType" rule_action_type: String, 1 "RuleExpression" rule_expression: String,
    2 "RuleName" rule_name: String, 3 "RuleTargetType" rule_target_type: String
} }

/// Gets di job log: `GetDIJobLog` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetDIJobLog>.
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

/// Response of [`GetDIJobLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDIJobLogOutput {
    pub log: Option<String>,
}
model! { GetDIJobLogOutput {
    0 "Log" log: String
} }

/// Gets data quality alert rule: `GetDataQualityAlertRule` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetDataQualityAlertRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityAlertRule {
    pub id: Option<i64>,
}
operation! { GetDataQualityAlertRule() "GetDataQualityAlertRule" -> GetDataQualityAlertRuleOutput {
    0 "Id" id: i64
} }

/// Response of [`GetDataQualityAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityAlertRuleOutput {
    pub data_quality_alert_rule: Option<GetDataQualityAlertRuleDataQualityAlertRule>,
}
model! { GetDataQualityAlertRuleOutput {
    0 "DataQualityAlertRule" data_quality_alert_rule: GetDataQualityAlertRuleDataQualityAlertRule
} }

/// In the response of [`GetDataQualityAlertRule`].
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
    0 "Condition" condition: String, 1 "Id" id: i64, 2 "Notification" notification: GetDataQualityAlertRuleNotification,
    3 "ProjectId" project_id: i64, 4 "Target" target: GetDataQualityAlertRuleTarget
} }

/// In the response of [`GetDataQualityAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityAlertRuleNotification {
    pub channels: Vec<String>,
    pub receivers: Vec<GetDataQualityAlertRuleReceivers>,
}
model! { GetDataQualityAlertRuleNotification {
    0 "Channels" channels: Vec<String>, 1 "Receivers" receivers: Vec<GetDataQualityAlertRuleReceivers>
} }

/// In the response of [`GetDataQualityAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityAlertRuleReceivers {
    pub extension: Option<String>,
    pub receiver_type: Option<String>,
    pub receiver_values: Vec<String>,
}
model! { GetDataQualityAlertRuleReceivers {
    0 "Extension" extension: String, 1 "ReceiverType" receiver_type: String,
    2 "ReceiverValues" receiver_values: Vec<String>
} }

/// In the response of [`GetDataQualityAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityAlertRuleTarget {
    pub ids: Vec<i64>,
    pub r#type: Option<String>,
}
model! { GetDataQualityAlertRuleTarget {
    0 "Ids" ids: Vec<i64>, 1 "Type" r#type: String
} }

/// Gets data quality evaluation task: `GetDataQualityEvaluationTask` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetDataQualityEvaluationTask>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTask {
    pub id: Option<i64>,
}
operation! { GetDataQualityEvaluationTask() "GetDataQualityEvaluationTask" -> GetDataQualityEvaluationTaskOutput {
    0 "Id" id: i64
} { method: "GET", } }

/// Response of [`GetDataQualityEvaluationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskOutput {
    pub data_quality_evaluation_task: Option<
        GetDataQualityEvaluationTaskDataQualityEvaluationTask,
    >,
}
model! { GetDataQualityEvaluationTaskOutput {
    0 "DataQualityEvaluationTask" data_quality_evaluation_task: GetDataQualityEvaluationTaskDataQualityEvaluationTask
} }

/// In the response of [`GetDataQualityEvaluationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskDataQualityEvaluationTask {
    pub data_source_id: Option<i64>,
    pub description: Option<String>,
    pub hooks: Vec<GetDataQualityEvaluationTaskHooks>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub notifications: Option<GetDataQualityEvaluationTaskNotifications>,
    pub project_id: Option<i64>,
    pub runtime_conf: Option<String>,
    pub target: Option<GetDataQualityEvaluationTaskTarget>,
    pub trigger: Option<GetDataQualityEvaluationTaskTrigger>,
}
model! { GetDataQualityEvaluationTaskDataQualityEvaluationTask {
    0 "DataSourceId" data_source_id: i64, 1 "Description" description: String,
    2 "Hooks" hooks: Vec<GetDataQualityEvaluationTaskHooks>, 3 "Id" id: i64, 4 "Name" name: String,
    5 "Notifications" notifications: GetDataQualityEvaluationTaskNotifications, 6 "ProjectId" project_id: i64,
    7 "RuntimeConf" runtime_conf: String, 8 "Target" target: GetDataQualityEvaluationTaskTarget,
    9 "Trigger" trigger: GetDataQualityEvaluationTaskTrigger
} }

/// In the response of [`GetDataQualityEvaluationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskHooks {
    pub condition: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDataQualityEvaluationTaskHooks {
    0 "Condition" condition: String, 1 "Type" r#type: String
} }

/// In the response of [`GetDataQualityEvaluationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskNotifications {
    pub condition: Option<String>,
    pub notifications: Vec<GetDataQualityEvaluationTaskNotificationsNotifications>,
}
model! { GetDataQualityEvaluationTaskNotifications {
    0 "Condition" condition: String,
    1 "Notifications" notifications: Vec<GetDataQualityEvaluationTaskNotificationsNotifications>
} }

/// In the response of [`GetDataQualityEvaluationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskNotificationsNotifications {
    pub notification_channels: Vec<GetDataQualityEvaluationTaskNotificationChannels>,
    pub notification_receivers: Vec<GetDataQualityEvaluationTaskNotificationReceivers>,
}
model! { GetDataQualityEvaluationTaskNotificationsNotifications {
    0 "NotificationChannels" notification_channels: Vec<GetDataQualityEvaluationTaskNotificationChannels>,
    1 "NotificationReceivers" notification_receivers: Vec<GetDataQualityEvaluationTaskNotificationReceivers>
} }

/// In the response of [`GetDataQualityEvaluationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskNotificationChannels {
    pub channels: Vec<String>,
}
model! { GetDataQualityEvaluationTaskNotificationChannels {
    0 "Channels" channels: Vec<String>
} }

/// In the response of [`GetDataQualityEvaluationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskNotificationReceivers {
    pub extension: Option<String>,
    pub receiver_type: Option<String>,
    pub receiver_values: Vec<String>,
}
model! { GetDataQualityEvaluationTaskNotificationReceivers {
    0 "Extension" extension: String, 1 "ReceiverType" receiver_type: String,
    2 "ReceiverValues" receiver_values: Vec<String>
} }

/// In the response of [`GetDataQualityEvaluationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskTarget {
    pub database_type: Option<String>,
    pub partition_spec: Option<String>,
    pub table_guid: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDataQualityEvaluationTaskTarget {
    0 "DatabaseType" database_type: String, 1 "PartitionSpec" partition_spec: String, 2 "TableGuid" table_guid: String,
    3 "Type" r#type: String
} }

/// In the response of [`GetDataQualityEvaluationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskTrigger {
    pub task_ids: Vec<i64>,
    pub r#type: Option<String>,
}
model! { GetDataQualityEvaluationTaskTrigger {
    0 "TaskIds" task_ids: Vec<i64>, 1 "Type" r#type: String
} }

/// Gets data quality evaluation task instance: `GetDataQualityEvaluationTaskInstance` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetDataQualityEvaluationTaskInstance>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstance {
    /// Required.
    pub id: i64,
}
operation! { GetDataQualityEvaluationTaskInstance(id: i64)
    "GetDataQualityEvaluationTaskInstance" -> GetDataQualityEvaluationTaskInstanceOutput {
    0 "Id" id
} { method: "GET", } }

/// Response of [`GetDataQualityEvaluationTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceOutput {
    pub data_quality_evaluation_task_instance: Option<
        GetDataQualityEvaluationTaskInstanceDataQualityEvaluationTaskInstance,
    >,
}
model! { GetDataQualityEvaluationTaskInstanceOutput {
    0 "DataQualityEvaluationTaskInstance" data_quality_evaluation_task_instance: GetDataQualityEvaluationTaskInstanceDataQualityEvaluationTaskInstance
} }

/// In the response of [`GetDataQualityEvaluationTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceDataQualityEvaluationTaskInstance {
    pub create_time: Option<i64>,
    pub finish_time: Option<i64>,
    pub id: Option<i64>,
    pub parameters: Option<String>,
    pub project_id: Option<i64>,
    pub results: Vec<GetDataQualityEvaluationTaskInstanceResults>,
    pub status: Option<String>,
    pub task: Option<GetDataQualityEvaluationTaskInstanceTask>,
    pub trigger_context: Option<String>,
}
model! { GetDataQualityEvaluationTaskInstanceDataQualityEvaluationTaskInstance {
    0 "CreateTime" create_time: i64, 1 "FinishTime" finish_time: i64, 2 "Id" id: i64, 3 "Parameters" parameters: String,
    4 "ProjectId" project_id: i64, 5 "Results" results: Vec<GetDataQualityEvaluationTaskInstanceResults>,
    6 "Status" status: String, 7 "Task" task: GetDataQualityEvaluationTaskInstanceTask,
    8 "TriggerContext" trigger_context: String
} }

/// In the response of [`GetDataQualityEvaluationTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceResults {
    pub create_time: Option<i64>,
    pub details: Vec<GetDataQualityEvaluationTaskInstanceDetails>,
    pub id: Option<i64>,
    pub rule: Option<GetDataQualityEvaluationTaskInstanceRule>,
    pub sample: Option<String>,
    pub status: Option<String>,
    pub task_instance_id: Option<i64>,
}
model! { GetDataQualityEvaluationTaskInstanceResults {
    0 "CreateTime" create_time: i64, 1 "Details" details: Vec<GetDataQualityEvaluationTaskInstanceDetails>,
    2 "Id" id: i64, 3 "Rule" rule: GetDataQualityEvaluationTaskInstanceRule, 4 "Sample" sample: String,
    5 "Status" status: String, 6 "TaskInstanceId" task_instance_id: i64
} }

/// In the response of [`GetDataQualityEvaluationTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceDetails {
    pub checked_value: Option<String>,
    pub referenced_value: Option<String>,
    pub status: Option<String>,
}
model! { GetDataQualityEvaluationTaskInstanceDetails {
    0 "CheckedValue" checked_value: String, 1 "ReferencedValue" referenced_value: String, 2 "Status" status: String
} }

/// In the response of [`GetDataQualityEvaluationTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceRule {
    pub checking_config: Option<GetDataQualityEvaluationTaskInstanceCheckingConfig>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub error_handlers: Vec<GetDataQualityEvaluationTaskInstanceErrorHandlers>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
    pub sampling_config: Option<GetDataQualityEvaluationTaskInstanceSamplingConfig>,
    pub severity: Option<String>,
    pub target: Option<GetDataQualityEvaluationTaskInstanceTarget>,
    pub template_code: Option<String>,
}
model! { GetDataQualityEvaluationTaskInstanceRule {
    0 "CheckingConfig" checking_config: GetDataQualityEvaluationTaskInstanceCheckingConfig,
    1 "Description" description: String, 2 "Enabled" enabled: bool,
    3 "ErrorHandlers" error_handlers: Vec<GetDataQualityEvaluationTaskInstanceErrorHandlers>, 4 "Id" id: i64,
    5 "Name" name: String, 6 "ProjectId" project_id: i64,
    7 "SamplingConfig" sampling_config: GetDataQualityEvaluationTaskInstanceSamplingConfig,
    8 "Severity" severity: String, 9 "Target" target: GetDataQualityEvaluationTaskInstanceTarget,
    10 "TemplateCode" template_code: String
} }

/// In the response of [`GetDataQualityEvaluationTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceCheckingConfig {
    pub referenced_samples_filter: Option<String>,
    pub thresholds: Option<GetDataQualityEvaluationTaskInstanceThresholds>,
    pub r#type: Option<String>,
}
model! { GetDataQualityEvaluationTaskInstanceCheckingConfig {
    0 "ReferencedSamplesFilter" referenced_samples_filter: String,
    1 "Thresholds" thresholds: GetDataQualityEvaluationTaskInstanceThresholds, 2 "Type" r#type: String
} }

/// In the response of [`GetDataQualityEvaluationTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceThresholds {
    pub critical: Option<GetDataQualityEvaluationTaskInstanceCritical>,
    pub expected: Option<GetDataQualityEvaluationTaskInstanceExpected>,
    pub warned: Option<GetDataQualityEvaluationTaskInstanceWarned>,
}
model! { GetDataQualityEvaluationTaskInstanceThresholds {
    0 "Critical" critical: GetDataQualityEvaluationTaskInstanceCritical,
    1 "Expected" expected: GetDataQualityEvaluationTaskInstanceExpected,
    2 "Warned" warned: GetDataQualityEvaluationTaskInstanceWarned
} }

/// In the response of [`GetDataQualityEvaluationTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceCritical {
    pub expression: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { GetDataQualityEvaluationTaskInstanceCritical {
    0 "Expression" expression: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

/// In the response of [`GetDataQualityEvaluationTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceExpected {
    pub expression: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { GetDataQualityEvaluationTaskInstanceExpected {
    0 "Expression" expression: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

/// In the response of [`GetDataQualityEvaluationTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceWarned {
    pub expression: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { GetDataQualityEvaluationTaskInstanceWarned {
    0 "Expression" expression: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

/// In the response of [`GetDataQualityEvaluationTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceErrorHandlers {
    pub error_data_filter: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDataQualityEvaluationTaskInstanceErrorHandlers {
    0 "ErrorDataFilter" error_data_filter: String, 1 "Type" r#type: String
} }

/// In the response of [`GetDataQualityEvaluationTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceSamplingConfig {
    pub metric: Option<String>,
    pub metric_parameters: Option<String>,
    pub sampling_filter: Option<String>,
    pub setting_config: Option<String>,
}
model! { GetDataQualityEvaluationTaskInstanceSamplingConfig {
    0 "Metric" metric: String, 1 "MetricParameters" metric_parameters: String,
    2 "SamplingFilter" sampling_filter: String, 3 "SettingConfig" setting_config: String
} }

/// In the response of [`GetDataQualityEvaluationTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceTarget {
    pub database_type: Option<String>,
    pub table_guid: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDataQualityEvaluationTaskInstanceTarget {
    0 "DatabaseType" database_type: String, 1 "TableGuid" table_guid: String, 2 "Type" r#type: String
} }

/// In the response of [`GetDataQualityEvaluationTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceTask {
    pub description: Option<String>,
    pub hooks: Vec<GetDataQualityEvaluationTaskInstanceHooks>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub notifications: Option<GetDataQualityEvaluationTaskInstanceNotifications>,
    pub project_id: Option<i64>,
    pub runtime_conf: Option<String>,
    pub target: Option<GetDataQualityEvaluationTaskInstanceTaskTarget>,
    pub trigger: Option<GetDataQualityEvaluationTaskInstanceTrigger>,
}
model! { GetDataQualityEvaluationTaskInstanceTask {
    0 "Description" description: String, 1 "Hooks" hooks: Vec<GetDataQualityEvaluationTaskInstanceHooks>,
    2 "Id" id: i64, 3 "Name" name: String,
    4 "Notifications" notifications: GetDataQualityEvaluationTaskInstanceNotifications, 5 "ProjectId" project_id: i64,
    6 "RuntimeConf" runtime_conf: String, 7 "Target" target: GetDataQualityEvaluationTaskInstanceTaskTarget,
    8 "Trigger" trigger: GetDataQualityEvaluationTaskInstanceTrigger
} }

/// In the response of [`GetDataQualityEvaluationTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceHooks {
    pub condition: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDataQualityEvaluationTaskInstanceHooks {
    0 "Condition" condition: String, 1 "Type" r#type: String
} }

/// In the response of [`GetDataQualityEvaluationTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceNotifications {
    pub condition: Option<String>,
    pub notifications: Vec<
        GetDataQualityEvaluationTaskInstanceNotificationsNotifications,
    >,
}
model! { GetDataQualityEvaluationTaskInstanceNotifications {
    0 "Condition" condition: String,
    1 "Notifications" notifications: Vec<GetDataQualityEvaluationTaskInstanceNotificationsNotifications>
} }

/// In the response of [`GetDataQualityEvaluationTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceNotificationsNotifications {
    pub notification_channels: Vec<
        GetDataQualityEvaluationTaskInstanceNotificationChannels,
    >,
    pub notification_receivers: Vec<
        GetDataQualityEvaluationTaskInstanceNotificationReceivers,
    >,
}
model! { GetDataQualityEvaluationTaskInstanceNotificationsNotifications {
    0 "NotificationChannels" notification_channels: Vec<GetDataQualityEvaluationTaskInstanceNotificationChannels>,
    1 "NotificationReceivers" notification_receivers: Vec<GetDataQualityEvaluationTaskInstanceNotificationReceivers>
} }

/// In the response of [`GetDataQualityEvaluationTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceNotificationChannels {
    pub channels: Vec<String>,
}
model! { GetDataQualityEvaluationTaskInstanceNotificationChannels {
    0 "Channels" channels: Vec<String>
} }

/// In the response of [`GetDataQualityEvaluationTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceNotificationReceivers {
    pub extension: Option<String>,
    pub receiver_type: Option<String>,
    pub receiver_values: Vec<String>,
}
model! { GetDataQualityEvaluationTaskInstanceNotificationReceivers {
    0 "Extension" extension: String, 1 "ReceiverType" receiver_type: String,
    2 "ReceiverValues" receiver_values: Vec<String>
} }

/// In the response of [`GetDataQualityEvaluationTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceTaskTarget {
    pub database_type: Option<String>,
    pub partition_spec: Option<String>,
    pub table_guid: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDataQualityEvaluationTaskInstanceTaskTarget {
    0 "DatabaseType" database_type: String, 1 "PartitionSpec" partition_spec: String, 2 "TableGuid" table_guid: String,
    3 "Type" r#type: String
} }

/// In the response of [`GetDataQualityEvaluationTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityEvaluationTaskInstanceTrigger {
    pub task_ids: Vec<i64>,
    pub r#type: Option<String>,
}
model! { GetDataQualityEvaluationTaskInstanceTrigger {
    0 "TaskIds" task_ids: Vec<i64>, 1 "Type" r#type: String
} }

/// Gets data quality rule: `GetDataQualityRule` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetDataQualityRule>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityRule {
    /// Required.
    pub id: i64,
}
operation! { GetDataQualityRule(id: i64) "GetDataQualityRule" -> GetDataQualityRuleOutput {
    0 "Id" id
} { method: "GET", } }

/// Response of [`GetDataQualityRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityRuleOutput {
    pub data_quality_rule: Option<GetDataQualityRuleDataQualityRule>,
}
model! { GetDataQualityRuleOutput {
    0 "DataQualityRule" data_quality_rule: GetDataQualityRuleDataQualityRule
} }

/// In the response of [`GetDataQualityRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityRuleDataQualityRule {
    pub checking_config: Option<GetDataQualityRuleCheckingConfig>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub error_handlers: Vec<GetDataQualityRuleErrorHandlers>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
    pub sampling_config: Option<GetDataQualityRuleSamplingConfig>,
    pub severity: Option<String>,
    pub target: Option<GetDataQualityRuleTarget>,
    pub template_code: Option<String>,
}
model! { GetDataQualityRuleDataQualityRule {
    0 "CheckingConfig" checking_config: GetDataQualityRuleCheckingConfig, 1 "Description" description: String,
    2 "Enabled" enabled: bool, 3 "ErrorHandlers" error_handlers: Vec<GetDataQualityRuleErrorHandlers>, 4 "Id" id: i64,
    5 "Name" name: String, 6 "ProjectId" project_id: i64,
    7 "SamplingConfig" sampling_config: GetDataQualityRuleSamplingConfig, 8 "Severity" severity: String,
    9 "Target" target: GetDataQualityRuleTarget, 10 "TemplateCode" template_code: String
} }

/// In the response of [`GetDataQualityRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityRuleCheckingConfig {
    pub referenced_samples_filter: Option<String>,
    pub thresholds: Option<GetDataQualityRuleThresholds>,
    pub r#type: Option<String>,
}
model! { GetDataQualityRuleCheckingConfig {
    0 "ReferencedSamplesFilter" referenced_samples_filter: String,
    1 "Thresholds" thresholds: GetDataQualityRuleThresholds, 2 "Type" r#type: String
} }

/// In the response of [`GetDataQualityRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityRuleThresholds {
    pub critical: Option<GetDataQualityRuleCritical>,
    pub expected: Option<GetDataQualityRuleExpected>,
    pub warned: Option<GetDataQualityRuleWarned>,
}
model! { GetDataQualityRuleThresholds {
    0 "Critical" critical: GetDataQualityRuleCritical, 1 "Expected" expected: GetDataQualityRuleExpected,
    2 "Warned" warned: GetDataQualityRuleWarned
} }

/// In the response of [`GetDataQualityRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityRuleCritical {
    pub expression: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { GetDataQualityRuleCritical {
    0 "Expression" expression: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

/// In the response of [`GetDataQualityRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityRuleExpected {
    pub expression: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { GetDataQualityRuleExpected {
    0 "Expression" expression: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

/// In the response of [`GetDataQualityRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityRuleWarned {
    pub expression: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { GetDataQualityRuleWarned {
    0 "Expression" expression: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

/// In the response of [`GetDataQualityRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityRuleErrorHandlers {
    pub error_data_filter: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDataQualityRuleErrorHandlers {
    0 "ErrorDataFilter" error_data_filter: String, 1 "Type" r#type: String
} }

/// In the response of [`GetDataQualityRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityRuleSamplingConfig {
    pub metric: Option<String>,
    pub metric_parameters: Option<String>,
    pub sampling_filter: Option<String>,
    pub setting_config: Option<String>,
}
model! { GetDataQualityRuleSamplingConfig {
    0 "Metric" metric: String, 1 "MetricParameters" metric_parameters: String,
    2 "SamplingFilter" sampling_filter: String, 3 "SettingConfig" setting_config: String
} }

/// In the response of [`GetDataQualityRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityRuleTarget {
    pub database_type: Option<String>,
    pub partition_spec: Option<String>,
    pub table_guid: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDataQualityRuleTarget {
    0 "DatabaseType" database_type: String, 1 "PartitionSpec" partition_spec: String, 2 "TableGuid" table_guid: String,
    3 "Type" r#type: String
} }

/// Gets data quality rule template: `GetDataQualityRuleTemplate` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetDataQualityRuleTemplate>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityRuleTemplate {
    /// Required.
    pub code: String,
}
operation! { GetDataQualityRuleTemplate(code: String) "GetDataQualityRuleTemplate" -> GetDataQualityRuleTemplateOutput {
    0 "Code" code
} { method: "GET", } }

/// Response of [`GetDataQualityRuleTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityRuleTemplateOutput {
    pub data_quality_rule_template: Option<
        GetDataQualityRuleTemplateDataQualityRuleTemplate,
    >,
}
model! { GetDataQualityRuleTemplateOutput {
    0 "DataQualityRuleTemplate" data_quality_rule_template: GetDataQualityRuleTemplateDataQualityRuleTemplate
} }

/// In the response of [`GetDataQualityRuleTemplate`].
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
    0 "CheckingConfig" checking_config: GetDataQualityRuleTemplateCheckingConfig, 1 "Code" code: String,
    2 "DirectoryPath" directory_path: String, 3 "Name" name: String, 4 "ProjectId" project_id: i64,
    5 "SamplingConfig" sampling_config: GetDataQualityRuleTemplateSamplingConfig, 6 "VisibleScope" visible_scope: String
} }

/// In the response of [`GetDataQualityRuleTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityRuleTemplateCheckingConfig {
    pub referenced_samples_filter: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDataQualityRuleTemplateCheckingConfig {
    0 "ReferencedSamplesFilter" referenced_samples_filter: String, 1 "Type" r#type: String
} }

/// In the response of [`GetDataQualityRuleTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityRuleTemplateSamplingConfig {
    pub metric: Option<String>,
    pub metric_parameters: Option<String>,
    pub setting_config: Option<String>,
}
model! { GetDataQualityRuleTemplateSamplingConfig {
    0 "Metric" metric: String, 1 "MetricParameters" metric_parameters: String, 2 "SettingConfig" setting_config: String
} }

/// Gets data quality scan: `GetDataQualityScan` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetDataQualityScan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScan {
    pub id: Option<i64>,
}
operation! { GetDataQualityScan() "GetDataQualityScan" -> GetDataQualityScanOutput {
    0 "Id" id: i64
} }

/// Response of [`GetDataQualityScan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanOutput {
    pub data_quality_scan: Option<GetDataQualityScanDataQualityScan>,
}
model! { GetDataQualityScanOutput {
    0 "DataQualityScan" data_quality_scan: GetDataQualityScanDataQualityScan
} }

/// In the response of [`GetDataQualityScan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanDataQualityScan {
    pub compute_resource: Option<GetDataQualityScanComputeResource>,
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub description: Option<String>,
    pub hooks: Vec<GetDataQualityScanHooks>,
    pub id: Option<i64>,
    pub modify_time: Option<i64>,
    pub modify_user: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub parameters: Vec<GetDataQualityScanParameters>,
    pub project_id: Option<i64>,
    pub runtime_resource: Option<GetDataQualityScanRuntimeResource>,
    pub spec: Option<String>,
    pub trigger: Option<GetDataQualityScanTrigger>,
}
model! { GetDataQualityScanDataQualityScan {
    0 "ComputeResource" compute_resource: GetDataQualityScanComputeResource, 1 "CreateTime" create_time: i64,
    2 "CreateUser" create_user: String, 3 "Description" description: String,
    4 "Hooks" hooks: Vec<GetDataQualityScanHooks>, 5 "Id" id: i64, 6 "ModifyTime" modify_time: i64,
    7 "ModifyUser" modify_user: String, 8 "Name" name: String, 9 "Owner" owner: String,
    10 "Parameters" parameters: Vec<GetDataQualityScanParameters>, 11 "ProjectId" project_id: i64,
    12 "RuntimeResource" runtime_resource: GetDataQualityScanRuntimeResource, 13 "Spec" spec: String,
    14 "Trigger" trigger: GetDataQualityScanTrigger
} }

/// In the response of [`GetDataQualityScan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanComputeResource {
    pub env_type: Option<String>,
    pub name: Option<String>,
    pub runtime: Option<GetDataQualityScanRuntime>,
}
model! { GetDataQualityScanComputeResource {
    0 "EnvType" env_type: String, 1 "Name" name: String, 2 "Runtime" runtime: GetDataQualityScanRuntime
} }

/// In the response of [`GetDataQualityScan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanRuntime {
    pub engine: Option<String>,
    pub hive_conf: BTreeMap<String, Value>,
    pub spark_conf: BTreeMap<String, Value>,
}
model! { GetDataQualityScanRuntime {
    0 "Engine" engine: String, 1 "HiveConf" hive_conf: BTreeMap<String, Value>,
    2 "SparkConf" spark_conf: BTreeMap<String, Value>
} }

/// In the response of [`GetDataQualityScan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanHooks {
    pub condition: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDataQualityScanHooks {
    0 "Condition" condition: String, 1 "Type" r#type: String
} }

/// In the response of [`GetDataQualityScan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetDataQualityScanParameters {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`GetDataQualityScan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanRuntimeResource {
    pub cu: Option<f64>,
    pub id: Option<String>,
    pub image: Option<String>,
}
model! { GetDataQualityScanRuntimeResource {
    0 "Cu" cu: f64, 1 "Id" id: String, 2 "Image" image: String
} }

/// In the response of [`GetDataQualityScan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanTrigger {
    pub task_ids: Vec<i64>,
    pub r#type: Option<String>,
}
model! { GetDataQualityScanTrigger {
    0 "TaskIds" task_ids: Vec<i64>, 1 "Type" r#type: String
} }

/// Gets data quality scan run: `GetDataQualityScanRun` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetDataQualityScanRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanRun {
    pub id: Option<i64>,
}
operation! { GetDataQualityScanRun() "GetDataQualityScanRun" -> GetDataQualityScanRunOutput {
    0 "Id" id: i64
} }

/// Response of [`GetDataQualityScanRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanRunOutput {
    pub data_quality_scan_run: Option<GetDataQualityScanRunDataQualityScanRun>,
}
model! { GetDataQualityScanRunOutput {
    0 "DataQualityScanRun" data_quality_scan_run: GetDataQualityScanRunDataQualityScanRun
} }

/// In the response of [`GetDataQualityScanRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanRunDataQualityScanRun {
    pub create_time: Option<i64>,
    pub finish_time: Option<i64>,
    pub id: Option<i64>,
    pub parameters: Vec<GetDataQualityScanRunParameters>,
    pub results: Vec<GetDataQualityScanRunResults>,
    pub scan: Option<GetDataQualityScanRunScan>,
    pub status: Option<String>,
}
model! { GetDataQualityScanRunDataQualityScanRun {
    0 "CreateTime" create_time: i64, 1 "FinishTime" finish_time: i64, 2 "Id" id: i64,
    3 "Parameters" parameters: Vec<GetDataQualityScanRunParameters>,
    4 "Results" results: Vec<GetDataQualityScanRunResults>, 5 "Scan" scan: GetDataQualityScanRunScan,
    6 "Status" status: String
} }

/// In the response of [`GetDataQualityScanRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanRunParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetDataQualityScanRunParameters {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`GetDataQualityScanRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanRunResults {
    pub create_time: Option<i64>,
    pub details: Vec<GetDataQualityScanRunDetails>,
    pub rule: Option<String>,
    pub sample: Option<String>,
    pub status: Option<String>,
}
model! { GetDataQualityScanRunResults {
    0 "CreateTime" create_time: i64, 1 "Details" details: Vec<GetDataQualityScanRunDetails>, 2 "Rule" rule: String,
    3 "Sample" sample: String, 4 "Status" status: String
} }

/// In the response of [`GetDataQualityScanRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanRunDetails {
    pub check_value: Option<String>,
    pub reference_value: Option<String>,
    pub status: Option<String>,
}
model! { GetDataQualityScanRunDetails {
    0 "CheckValue" check_value: String, 1 "ReferenceValue" reference_value: String, 2 "Status" status: String
} }

/// In the response of [`GetDataQualityScanRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanRunScan {
    pub compute_resource: Option<GetDataQualityScanRunComputeResource>,
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub description: Option<String>,
    pub hooks: Vec<GetDataQualityScanRunHooks>,
    pub id: Option<i64>,
    pub modify_time: Option<i64>,
    pub modify_user: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub parameters: Vec<GetDataQualityScanRunScanParameters>,
    pub project_id: Option<i64>,
    pub runtime_resource: Option<GetDataQualityScanRunRuntimeResource>,
    pub spec: Option<String>,
    pub trigger: Option<GetDataQualityScanRunTrigger>,
}
model! { GetDataQualityScanRunScan {
    0 "ComputeResource" compute_resource: GetDataQualityScanRunComputeResource, 1 "CreateTime" create_time: i64,
    2 "CreateUser" create_user: String, 3 "Description" description: String,
    4 "Hooks" hooks: Vec<GetDataQualityScanRunHooks>, 5 "Id" id: i64, 6 "ModifyTime" modify_time: i64,
    7 "ModifyUser" modify_user: String, 8 "Name" name: String, 9 "Owner" owner: String,
    10 "Parameters" parameters: Vec<GetDataQualityScanRunScanParameters>, 11 "ProjectId" project_id: i64,
    12 "RuntimeResource" runtime_resource: GetDataQualityScanRunRuntimeResource, 13 "Spec" spec: String,
    14 "Trigger" trigger: GetDataQualityScanRunTrigger
} }

/// In the response of [`GetDataQualityScanRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanRunComputeResource {
    pub env_type: Option<String>,
    pub name: Option<String>,
    pub runtime: Option<GetDataQualityScanRunRuntime>,
}
model! { GetDataQualityScanRunComputeResource {
    0 "EnvType" env_type: String, 1 "Name" name: String, 2 "Runtime" runtime: GetDataQualityScanRunRuntime
} }

/// In the response of [`GetDataQualityScanRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanRunRuntime {
    pub engine: Option<String>,
    pub hive_conf: BTreeMap<String, Value>,
    pub spark_conf: BTreeMap<String, Value>,
}
model! { GetDataQualityScanRunRuntime {
    0 "Engine" engine: String, 1 "HiveConf" hive_conf: BTreeMap<String, Value>,
    2 "SparkConf" spark_conf: BTreeMap<String, Value>
} }

/// In the response of [`GetDataQualityScanRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanRunHooks {
    pub condition: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDataQualityScanRunHooks {
    0 "Condition" condition: String, 1 "Type" r#type: String
} }

/// In the response of [`GetDataQualityScanRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanRunScanParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetDataQualityScanRunScanParameters {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`GetDataQualityScanRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanRunRuntimeResource {
    pub cu: Option<f64>,
    pub id: Option<String>,
    pub image: Option<String>,
}
model! { GetDataQualityScanRunRuntimeResource {
    0 "Cu" cu: f64, 1 "Id" id: String, 2 "Image" image: String
} }

/// In the response of [`GetDataQualityScanRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanRunTrigger {
    pub task_ids: Vec<i64>,
    pub r#type: Option<String>,
}
model! { GetDataQualityScanRunTrigger {
    0 "TaskIds" task_ids: Vec<i64>, 1 "Type" r#type: String
} }

/// Gets data quality scan run log: `GetDataQualityScanRunLog` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetDataQualityScanRunLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanRunLog {
    pub id: Option<i64>,
    pub offset: Option<i64>,
}
operation! { GetDataQualityScanRunLog() "GetDataQualityScanRunLog" -> GetDataQualityScanRunLogOutput {
    0 "Id" id: i64, 1 "Offset" offset: i64
} }

/// Response of [`GetDataQualityScanRunLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanRunLogOutput {
    pub log_segment: Option<GetDataQualityScanRunLogLogSegment>,
}
model! { GetDataQualityScanRunLogOutput {
    0 "LogSegment" log_segment: GetDataQualityScanRunLogLogSegment
} }

/// In the response of [`GetDataQualityScanRunLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityScanRunLogLogSegment {
    pub log: Option<String>,
    pub next_offset: Option<i64>,
}
model! { GetDataQualityScanRunLogLogSegment {
    0 "Log" log: String, 1 "NextOffset" next_offset: i64
} }

/// Gets data quality template: `GetDataQualityTemplate` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetDataQualityTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityTemplate {
    pub id: Option<String>,
}
operation! { GetDataQualityTemplate() "GetDataQualityTemplate" -> GetDataQualityTemplateOutput {
    0 "Id" id: String
} }

/// Response of [`GetDataQualityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityTemplateOutput {
    pub data_quality_template: Option<GetDataQualityTemplateDataQualityTemplate>,
}
model! { GetDataQualityTemplateOutput {
    0 "DataQualityTemplate" data_quality_template: GetDataQualityTemplateDataQualityTemplate
} }

/// In the response of [`GetDataQualityTemplate`].
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
    0 "CreateTime" create_time: i64, 1 "CreateUser" create_user: String, 2 "Id" id: String,
    3 "ModifyTime" modify_time: i64, 4 "ModifyUser" modify_user: String, 5 "Owner" owner: String,
    6 "ProjectId" project_id: i64, 7 "Spec" spec: String
} }

/// Gets data source: `GetDataSource` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSource {
    /// Required.
    pub id: i64,
}
operation! { GetDataSource(id: i64) "GetDataSource" -> GetDataSourceOutput {
    0 "Id" id
} { method: "GET", } }

/// Response of [`GetDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceOutput {
    pub data_source: Option<GetDataSourceDataSource>,
}
model! { GetDataSourceOutput {
    0 "DataSource" data_source: GetDataSourceDataSource
} }

/// In the response of [`GetDataSource`].
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
    0 "ConnectionProperties" connection_properties: Value,
    1 "ConnectionPropertiesMode" connection_properties_mode: String, 2 "CreateTime" create_time: i64,
    3 "CreateUser" create_user: String, 4 "Description" description: String, 5 "Id" id: i64,
    6 "ModifyTime" modify_time: i64, 7 "ModifyUser" modify_user: String, 8 "Name" name: String,
    9 "ProjectId" project_id: i64, 10 "QualifiedName" qualified_name: String, 11 "Type" r#type: String
} }

/// Gets database: `GetDatabase` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabase {
    /// Required.
    pub id: String,
}
operation! { GetDatabase(id: String) "GetDatabase" -> GetDatabaseOutput {
    0 "Id" id
} { method: "GET", } }

/// Response of [`GetDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabaseOutput {
    pub database: Option<Database>,
    pub success: Option<bool>,
}
model! { GetDatabaseOutput {
    0 "Database" database: Database, 1 "Success" success: bool
} }

/// In the response of [`GetDatabase`].
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
    0 "Comment" comment: String, 1 "CreateTime" create_time: i64, 2 "Id" id: String,
    3 "LocationUri" location_uri: String, 4 "ModifyTime" modify_time: i64, 5 "Name" name: String,
    6 "ParentMetaEntityId" parent_meta_entity_id: String
} }

/// Gets dataset: `GetDataset` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetDataset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataset {
    /// Required.
    pub id: String,
}
operation! { GetDataset(id: String) "GetDataset" -> GetDatasetOutput {
    0 "Id" id
} }

/// Response of [`GetDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetOutput {
    pub dataset: Option<Dataset>,
    pub success: Option<bool>,
}
model! { GetDatasetOutput {
    0 "Dataset" dataset: Dataset, 1 "Success" success: bool
} }

/// In the response of [`GetDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dataset {
    pub comment: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<String>,
    pub data_type: Option<String>,
    pub id: Option<String>,
    pub labels: Vec<DatasetLabel>,
    pub latest_version: Option<DatasetVersion>,
    pub modify_time: Option<i64>,
    pub name: Option<String>,
    pub origin: Option<String>,
    pub project_id: Option<i64>,
    pub readme: Option<String>,
    pub storage_type: Option<String>,
}
model! { Dataset {
    0 "Comment" comment: String, 1 "CreateTime" create_time: i64, 2 "CreatorId" creator_id: String,
    3 "DataType" data_type: String, 4 "Id" id: String, 5 "Labels" labels: Vec<DatasetLabel>,
    6 "LatestVersion" latest_version: DatasetVersion, 7 "ModifyTime" modify_time: i64, 8 "Name" name: String,
    9 "Origin" origin: String, 10 "ProjectId" project_id: i64, 11 "Readme" readme: String,
    12 "StorageType" storage_type: String
} }

/// In the response of [`GetDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasetLabel {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DatasetLabel {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`GetDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasetVersion {
    pub comment: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<String>,
    pub dataset_id: Option<String>,
    pub id: Option<String>,
    pub import_info: BTreeMap<String, String>,
    pub labels: Vec<DatasetLabel>,
    pub modify_time: Option<i64>,
    pub mount_path: Option<String>,
    pub storage_type: Option<String>,
    pub url: Option<String>,
    pub version_number: Option<i64>,
}
model! { DatasetVersion {
    0 "Comment" comment: String, 1 "CreateTime" create_time: i64, 2 "CreatorId" creator_id: String,
    3 "DatasetId" dataset_id: String, 4 "Id" id: String, 5 "ImportInfo" import_info: BTreeMap<String, String>,
    6 "Labels" labels: Vec<DatasetLabel>, 7 "ModifyTime" modify_time: i64, 8 "MountPath" mount_path: String,
    9 "StorageType" storage_type: String, 10 "Url" url: String, 11 "VersionNumber" version_number: i64
} }

/// Gets dataset version: `GetDatasetVersion` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetDatasetVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetVersion {
    /// Required.
    pub id: String,
}
operation! { GetDatasetVersion(id: String) "GetDatasetVersion" -> GetDatasetVersionOutput {
    0 "Id" id
} }

/// Response of [`GetDatasetVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetVersionOutput {
    pub dataset_version: Option<DatasetVersion>,
    pub success: Option<bool>,
}
model! { GetDatasetVersionOutput {
    0 "DatasetVersion" dataset_version: DatasetVersion, 1 "Success" success: bool
} }

/// Gets deployment package: `GetDeploymentPackage` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetDeploymentPackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeploymentPackage {
    /// Required.
    pub deployment_id: i64,
    pub project_id: Option<i64>,
    pub project_identifier: Option<String>,
}
operation! { GetDeploymentPackage(deployment_id: i64) "GetDeploymentPackage" -> GetDeploymentPackageOutput {
    0 "DeploymentId" deployment_id, 1 "ProjectId" project_id: i64, 2 "ProjectIdentifier" project_identifier: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetDeploymentPackage`].
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
    0 "Data" data: GetDeploymentPackageData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// In the response of [`GetDeploymentPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeploymentPackageData {
    pub deployed_items: Vec<GetDeploymentPackageDeployedItems>,
    pub deployment: Option<GetDeploymentPackageDeployment>,
}
model! { GetDeploymentPackageData {
    0 "DeployedItems" deployed_items: Vec<GetDeploymentPackageDeployedItems>,
    1 "Deployment" deployment: GetDeploymentPackageDeployment
} }

/// In the response of [`GetDeploymentPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeploymentPackageDeployedItems {
    pub file_id: Option<i64>,
    pub file_version: Option<i64>,
    pub status: Option<i64>,
}
model! { GetDeploymentPackageDeployedItems {
    0 "FileId" file_id: i64, 1 "FileVersion" file_version: i64, 2 "Status" status: i64
} }

/// In the response of [`GetDeploymentPackage`].
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
    0 "CheckingStatus" checking_status: i64, 1 "CreateTime" create_time: i64, 2 "CreatorId" creator_id: String,
    3 "ErrorMessage" error_message: String, 4 "ExecuteTime" execute_time: i64,
    5 "FromEnvironment" from_environment: i64, 6 "HandlerId" handler_id: String, 7 "Name" name: String,
    8 "Status" status: i64, 9 "ToEnvironment" to_environment: i64
} }

/// Gets file: `GetFile` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetFile>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`GetFile`].
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
    0 "Data" data: GetFileData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// In the response of [`GetFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileData {
    pub file: Option<GetFileFile>,
    pub node_configuration: Option<GetFileNodeConfiguration>,
    pub resource_download_link: Option<GetFileResourceDownloadLink>,
}
model! { GetFileData {
    0 "File" file: GetFileFile, 1 "NodeConfiguration" node_configuration: GetFileNodeConfiguration,
    2 "ResourceDownloadLink" resource_download_link: GetFileResourceDownloadLink
} }

/// In the response of [`GetFile`].
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
    0 "AdvancedSettings" advanced_settings: String, 1 "AutoParsing" auto_parsing: bool, 2 "BizId" biz_id: i64,
    3 "BusinessId" business_id: i64, 4 "CommitStatus" commit_status: i64, 5 "ConnectionName" connection_name: String,
    6 "Content" content: String, 7 "CreateTime" create_time: i64, 8 "CreateUser" create_user: String,
    9 "CurrentVersion" current_version: i64, 10 "DeletedStatus" deleted_status: String,
    11 "FileDescription" file_description: String, 12 "FileFolderId" file_folder_id: String, 13 "FileId" file_id: i64,
    14 "FileName" file_name: String, 15 "FileType" file_type: i64, 16 "IsMaxCompute" is_max_compute: bool,
    17 "LastEditTime" last_edit_time: i64, 18 "LastEditUser" last_edit_user: String, 19 "NodeId" node_id: i64,
    20 "Owner" owner: String, 21 "ParentId" parent_id: i64, 22 "UseType" use_type: String
} }

/// In the response of [`GetFile`].
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
    pub input_list: Vec<GetFileInputList>,
    pub input_parameters: Vec<GetFileInputParameters>,
    pub output_list: Vec<GetFileOutputList>,
    pub output_parameters: Vec<GetFileOutputParameters>,
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
    0 "ApplyScheduleImmediately" apply_schedule_immediately: String,
    1 "AutoRerunIntervalMillis" auto_rerun_interval_millis: i64, 2 "AutoRerunTimes" auto_rerun_times: i64,
    3 "CronExpress" cron_express: String, 4 "CycleType" cycle_type: String,
    5 "DependentNodeIdList" dependent_node_id_list: String, 6 "DependentType" dependent_type: String,
    7 "EndEffectDate" end_effect_date: i64,
    8 "IgnoreParentSkipRunningProperty" ignore_parent_skip_running_property: String, 9 "ImageId" image_id: String,
    10 "InputList" input_list: Vec<GetFileInputList>,
    11 "InputParameters" input_parameters: Vec<GetFileInputParameters>,
    12 "OutputList" output_list: Vec<GetFileOutputList>,
    13 "OutputParameters" output_parameters: Vec<GetFileOutputParameters>, 14 "ParaValue" para_value: String,
    15 "RerunMode" rerun_mode: String, 16 "ResourceGroupId" resource_group_id: i64,
    17 "SchedulerType" scheduler_type: String, 18 "StartEffectDate" start_effect_date: i64,
    19 "StartImmediately" start_immediately: bool, 20 "Stop" stop: bool, 21 "Timeout" timeout: i64
} }

/// In the response of [`GetFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileInputList {
    pub input: Option<String>,
    pub parse_type: Option<String>,
}
model! { GetFileInputList {
    0 "Input" input: String, 1 "ParseType" parse_type: String
} }

/// In the response of [`GetFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileInputParameters {
    pub parameter_name: Option<String>,
    pub value_source: Option<String>,
}
model! { GetFileInputParameters {
    0 "ParameterName" parameter_name: String, 1 "ValueSource" value_source: String
} }

/// In the response of [`GetFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileOutputList {
    pub output: Option<String>,
    pub ref_table_name: Option<String>,
}
model! { GetFileOutputList {
    0 "Output" output: String, 1 "RefTableName" ref_table_name: String
} }

/// In the response of [`GetFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileOutputParameters {
    pub description: Option<String>,
    pub parameter_name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { GetFileOutputParameters {
    0 "Description" description: String, 1 "ParameterName" parameter_name: String, 2 "Type" r#type: String,
    3 "Value" value: String
} }

/// In the response of [`GetFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileResourceDownloadLink {
    pub download_link: Option<String>,
}
model! { GetFileResourceDownloadLink {
    0 "downloadLink" download_link: String
} }

/// Gets file version: `GetFileVersion` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetFileVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileVersion {
    /// Required.
    pub file_id: i64,
    /// Required.
    pub file_version: i64,
    pub project_id: Option<i64>,
    pub project_identifier: Option<String>,
}
operation! { GetFileVersion(file_id: i64, file_version: i64) "GetFileVersion" -> GetFileVersionOutput {
    0 "FileId" file_id, 1 "FileVersion" file_version, 2 "ProjectId" project_id: i64,
    3 "ProjectIdentifier" project_identifier: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`GetFileVersion`].
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
    0 "Data" data: GetFileVersionData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// In the response of [`GetFileVersion`].
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
    0 "ChangeType" change_type: String, 1 "Comment" comment: String, 2 "CommitTime" commit_time: i64,
    3 "CommitUser" commit_user: String, 4 "FileContent" file_content: String, 5 "FileName" file_name: String,
    6 "FilePropertyContent" file_property_content: String, 7 "FileVersion" file_version: i64,
    8 "IsCurrentProd" is_current_prod: bool, 9 "NodeContent" node_content: String, 10 "NodeId" node_id: i64,
    11 "Status" status: String, 12 "UseType" use_type: String
} }

/// Gets folder: `GetFolder` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetFolder>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`GetFolder`].
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
    0 "Data" data: GetFolderData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// In the response of [`GetFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFolderData {
    pub folder_id: Option<String>,
    pub folder_path: Option<String>,
}
model! { GetFolderData {
    0 "FolderId" folder_id: String, 1 "FolderPath" folder_path: String
} }

/// Gets function: `GetFunction` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunction {
    /// Required.
    pub id: String,
    pub project_id: Option<i64>,
}
operation! { GetFunction(id: String) "GetFunction" -> GetFunctionOutput {
    0 "Id" id, 1 "ProjectId" project_id: i64
} { method: "GET", } }

/// Response of [`GetFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionOutput {
    pub function: Option<GetFunctionFunction>,
}
model! { GetFunctionOutput {
    0 "Function" function: GetFunctionFunction
} }

/// In the response of [`GetFunction`].
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
    0 "CreateTime" create_time: i64, 1 "Id" id: String, 2 "ModifyTime" modify_time: i64, 3 "Name" name: String,
    4 "Owner" owner: String, 5 "ProjectId" project_id: i64, 6 "Spec" spec: String
} }

/// Gets ide event detail: `GetIDEEventDetail` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetIDEEventDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIDEEventDetail {
    /// Required.
    pub message_id: String,
    /// Required.
    pub project_id: i64,
}
operation! { GetIDEEventDetail(message_id: String, project_id: i64) "GetIDEEventDetail" -> GetIDEEventDetailOutput {
    0 "MessageId" message_id, 1 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetIDEEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIDEEventDetailOutput {
    pub event_detail: Option<GetIDEEventDetailEventDetail>,
}
model! { GetIDEEventDetailOutput {
    0 "EventDetail" event_detail: GetIDEEventDetailEventDetail
} }

/// In the response of [`GetIDEEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIDEEventDetailEventDetail {
    pub committed_file: Option<GetIDEEventDetailCommittedFile>,
    pub deleted_file: Option<GetIDEEventDetailDeletedFile>,
    pub file_execution_command: Option<GetIDEEventDetailFileExecutionCommand>,
    pub table_model: Option<GetIDEEventDetailTableModel>,
}
model! { GetIDEEventDetailEventDetail {
    0 "CommittedFile" committed_file: GetIDEEventDetailCommittedFile,
    1 "DeletedFile" deleted_file: GetIDEEventDetailDeletedFile,
    2 "FileExecutionCommand" file_execution_command: GetIDEEventDetailFileExecutionCommand,
    3 "TableModel" table_model: GetIDEEventDetailTableModel
} }

/// In the response of [`GetIDEEventDetail`].
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
    0 "ChangeType" change_type: String, 1 "Comment" comment: String, 2 "Committor" committor: String,
    3 "Content" content: String, 4 "FileId" file_id: i64, 5 "FileName" file_name: String,
    6 "FilePropertyContent" file_property_content: GetIDEEventDetailFilePropertyContent, 7 "FileType" file_type: i64,
    8 "NodeConfiguration" node_configuration: GetIDEEventDetailNodeConfiguration, 9 "NodeId" node_id: i64,
    10 "UseType" use_type: String
} }

/// In the response of [`GetIDEEventDetail`].
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
    0 "BusinessId" business_id: i64, 1 "CurrentVersion" current_version: i64,
    2 "DataSourceName" data_source_name: String, 3 "FolderId" folder_id: String, 4 "Owner" owner: String,
    5 "ParentFileId" parent_file_id: i64
} }

/// In the response of [`GetIDEEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIDEEventDetailNodeConfiguration {
    pub auto_rerun_interval_millis: Option<i64>,
    pub auto_rerun_times: Option<i64>,
    pub cron_express: Option<String>,
    pub cycle_type: Option<String>,
    pub dependent_node_id_list: Option<String>,
    pub dependent_type: Option<String>,
    pub input_list: Vec<GetIDEEventDetailInputList>,
    pub output_list: Vec<GetIDEEventDetailOutputList>,
    pub para_value: Option<String>,
    pub rerun_mode: Option<String>,
    pub resource_group_id: Option<i64>,
    pub scheduler_type: Option<String>,
}
model! { GetIDEEventDetailNodeConfiguration {
    0 "AutoRerunIntervalMillis" auto_rerun_interval_millis: i64, 1 "AutoRerunTimes" auto_rerun_times: i64,
    2 "CronExpress" cron_express: String, 3 "CycleType" cycle_type: String,
    4 "DependentNodeIdList" dependent_node_id_list: String, 5 "DependentType" dependent_type: String,
    6 "InputList" input_list: Vec<GetIDEEventDetailInputList>,
    7 "OutputList" output_list: Vec<GetIDEEventDetailOutputList>, 8 "ParaValue" para_value: String,
    9 "RerunMode" rerun_mode: String, 10 "ResourceGroupId" resource_group_id: i64,
    11 "SchedulerType" scheduler_type: String
} }

/// In the response of [`GetIDEEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIDEEventDetailInputList {
    pub input: Option<String>,
    pub parse_type: Option<String>,
}
model! { GetIDEEventDetailInputList {
    0 "Input" input: String, 1 "ParseType" parse_type: String
} }

/// In the response of [`GetIDEEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIDEEventDetailOutputList {
    pub output: Option<String>,
    pub ref_table_name: Option<String>,
}
model! { GetIDEEventDetailOutputList {
    0 "Output" output: String, 1 "RefTableName" ref_table_name: String
} }

/// In the response of [`GetIDEEventDetail`].
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
    0 "BusinessId" business_id: i64, 1 "Content" content: String, 2 "CurrentVersion" current_version: i64,
    3 "DataSourceName" data_source_name: String, 4 "FileId" file_id: i64, 5 "FileName" file_name: String,
    6 "FileType" file_type: i64, 7 "FolderId" folder_id: String, 8 "NodeId" node_id: i64, 9 "Owner" owner: String,
    10 "ParentFileId" parent_file_id: i64, 11 "UseType" use_type: String
} }

/// In the response of [`GetIDEEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIDEEventDetailFileExecutionCommand {
    pub content: Option<String>,
    pub data_source_name: Option<String>,
    pub file_id: Option<i64>,
    pub file_type: Option<i64>,
}
model! { GetIDEEventDetailFileExecutionCommand {
    0 "Content" content: String, 1 "DataSourceName" data_source_name: String, 2 "FileId" file_id: i64,
    3 "FileType" file_type: i64
} }

/// In the response of [`GetIDEEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIDEEventDetailTableModel {
    pub columns: Vec<GetIDEEventDetailColumns>,
    pub comment: Option<String>,
    pub data_source_name: Option<String>,
    pub env: Option<String>,
    pub life_cycle: Option<i64>,
    pub location: Option<String>,
    pub table_name: Option<String>,
}
model! { GetIDEEventDetailTableModel {
    0 "Columns" columns: Vec<GetIDEEventDetailColumns>, 1 "Comment" comment: String,
    2 "DataSourceName" data_source_name: String, 3 "Env" env: String, 4 "LifeCycle" life_cycle: i64,
    5 "Location" location: String, 6 "TableName" table_name: String
} }

/// In the response of [`GetIDEEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIDEEventDetailColumns {
    pub column_name: Option<String>,
    pub column_type: Option<String>,
    pub comment: Option<String>,
    pub is_partition_column: Option<bool>,
}
model! { GetIDEEventDetailColumns {
    0 "ColumnName" column_name: String, 1 "ColumnType" column_type: String, 2 "Comment" comment: String,
    3 "IsPartitionColumn" is_partition_column: bool
} }

/// Gets image: `GetImage` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImage {
    /// Required.
    pub id: String,
    pub image_version: Option<String>,
}
operation! { GetImage(id: String) "GetImage" -> GetImageOutput {
    0 "Id" id, 1 "ImageVersion" image_version: String
} }

/// Response of [`GetImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageOutput {
    pub image: Option<GetImageImage>,
    pub success: Option<bool>,
}
model! { GetImageOutput {
    0 "Image" image: GetImageImage, 1 "Success" success: bool
} }

/// In the response of [`GetImage`].
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
    0 "Accessibility" accessibility: String, 1 "AcrAssociatedVpcId" acr_associated_vpc_id: String,
    2 "AcrEndpoint" acr_endpoint: String, 3 "AcrInstanceId" acr_instance_id: String,
    4 "BuildConfig" build_config: GetImageBuildConfig, 5 "CreatedTime" created_time: i64, 6 "Creator" creator: String,
    7 "Description" description: String, 8 "EnableSyncMaxCompute" enable_sync_max_compute: bool, 9 "Id" id: String,
    10 "ImageTag" image_tag: String, 11 "ImageUri" image_uri: String, 12 "ImageVpcUri" image_vpc_uri: String,
    13 "IsDefault" is_default: bool, 14 "LastModifiedTime" last_modified_time: i64, 15 "Modifier" modifier: String,
    16 "Name" name: String, 17 "Namespace" namespace: String, 18 "Official" official: bool,
    19 "ProviderImageId" provider_image_id: String, 20 "ProviderType" provider_type: String,
    21 "PublishStage" publish_stage: String, 22 "RepositoryName" repository_name: String, 23 "Size" size: String,
    24 "Status" status: String, 25 "Supported" supported: GetImageSupported, 26 "Version" version: String
} }

/// In the response of [`GetImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageBuildConfig {
    pub build_type: Option<String>,
    pub package_installation_scripts: Vec<GetImagePackageInstallationScripts>,
}
model! { GetImageBuildConfig {
    0 "BuildType" build_type: String,
    1 "PackageInstallationScripts" package_installation_scripts: Vec<GetImagePackageInstallationScripts>
} }

/// In the response of [`GetImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImagePackageInstallationScripts {
    pub content: Option<String>,
    pub r#type: Option<String>,
}
model! { GetImagePackageInstallationScripts {
    0 "Content" content: String, 1 "Type" r#type: String
} }

/// In the response of [`GetImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageSupported {
    pub module: Option<String>,
    pub task_types: Vec<String>,
}
model! { GetImageSupported {
    0 "Module" module: String, 1 "TaskTypes" task_types: Vec<String>
} }

/// Gets job status: `GetJobStatus` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetJobStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobStatus {
    /// Required.
    pub job_id: String,
}
operation! { GetJobStatus(job_id: String) "GetJobStatus" -> GetJobStatusOutput {
    0 "JobId" job_id
} { method: "GET", } }

/// Response of [`GetJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobStatusOutput {
    pub job_status: Option<GetJobStatusJobStatus>,
}
model! { GetJobStatusOutput {
    0 "JobStatus" job_status: GetJobStatusJobStatus
} }

/// In the response of [`GetJobStatus`].
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
    0 "Completed" completed: String, 1 "CreateTime" create_time: String, 2 "Error" error: String,
    3 "JobId" job_id: String, 4 "JobType" job_type: String, 5 "Status" status: String
} }

/// Gets lineage relationship: `GetLineageRelationship` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetLineageRelationship>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLineageRelationship {
    /// Required.
    pub id: String,
}
operation! { GetLineageRelationship(id: String) "GetLineageRelationship" -> GetLineageRelationshipOutput {
    0 "Id" id
} { method: "GET", } }

/// Response of [`GetLineageRelationship`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLineageRelationshipOutput {
    pub lineage_relationship: Option<LineageRelationship>,
}
model! { GetLineageRelationshipOutput {
    0 "LineageRelationship" lineage_relationship: LineageRelationship
} }

/// In the response of [`GetLineageRelationship`].
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
    0 "CreateTime" create_time: i64, 1 "DstEntity" dst_entity: LineageEntity, 2 "Id" id: String,
    3 "SrcEntity" src_entity: LineageEntity, 4 "Task" task: LineageTask
} }

/// Gets mcp server: `GetMcpServer` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetMcpServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMcpServer {
    /// Required.
    pub name: String,
}
operation! { GetMcpServer(name: String) "GetMcpServer" -> GetMcpServerOutput {
    0 "Name" name
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMcpServerOutput {
    pub mcp_server: Option<GetMcpServerMcpServer>,
}
model! { GetMcpServerOutput {
    0 "McpServer" mcp_server: GetMcpServerMcpServer
} }

/// In the response of [`GetMcpServer`].
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
    0 "Config" config: GetMcpServerConfig, 1 "CreatorId" creator_id: String, 2 "GmtCreateTime" gmt_create_time: String,
    3 "GmtModifiedTime" gmt_modified_time: String, 4 "ModifierId" modifier_id: String, 5 "Name" name: String,
    6 "Visibility" visibility: String
} }

/// In the response of [`GetMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMcpServerConfig {
    pub custom_headers: BTreeMap<String, Value>,
    pub transport: Option<String>,
    pub url: Option<String>,
}
model! { GetMcpServerConfig {
    0 "CustomHeaders" custom_headers: BTreeMap<String, Value>, 1 "Transport" transport: String, 2 "Url" url: String
} }

/// Gets meta collection: `GetMetaCollection` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetMetaCollection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetaCollection {
    /// Required.
    pub id: String,
}
operation! { GetMetaCollection(id: String) "GetMetaCollection" -> GetMetaCollectionOutput {
    0 "Id" id
} { method: "GET", } }

/// Response of [`GetMetaCollection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetaCollectionOutput {
    pub meta_collection: Option<GetMetaCollectionMetaCollection>,
}
model! { GetMetaCollectionOutput {
    0 "MetaCollection" meta_collection: GetMetaCollectionMetaCollection
} }

/// In the response of [`GetMetaCollection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetaCollectionMetaCollection {
    pub administrators: Vec<i64>,
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
    0 "Administrators" administrators: Vec<i64>, 1 "CreateTime" create_time: i64, 2 "CreateUser" create_user: String,
    3 "Description" description: String, 4 "Id" id: String, 5 "ModifyTime" modify_time: i64, 6 "Name" name: String,
    7 "ParentId" parent_id: String, 8 "Type" r#type: String
} }

/// Gets meta entity: `GetMetaEntity` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetMetaEntity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetaEntity {
    /// Required.
    pub id: String,
}
operation! { GetMetaEntity(id: String) "GetMetaEntity" -> GetMetaEntityOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetMetaEntity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetaEntityOutput {
    pub meta_entity: Option<MetaEntity>,
    pub success: Option<bool>,
}
model! { GetMetaEntityOutput {
    0 "MetaEntity" meta_entity: MetaEntity, 1 "Success" success: bool
} }

/// In the response of [`GetMetaEntity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetaEntity {
    pub attributes: BTreeMap<String, String>,
    pub comment: Option<String>,
    pub create_time: Option<i64>,
    pub custom_attributes: BTreeMap<String, Vec<String>>,
    pub entity_type: Option<String>,
    pub id: Option<String>,
    pub meta_entity_def: Option<MetaEntityDef>,
    pub modify_time: Option<i64>,
    pub name: Option<String>,
    pub owner_id: Option<String>,
}
model! { MetaEntity {
    0 "Attributes" attributes: BTreeMap<String, String>, 1 "Comment" comment: String, 2 "CreateTime" create_time: i64,
    3 "CustomAttributes" custom_attributes: BTreeMap<String, Vec<String>>, 4 "EntityType" entity_type: String,
    5 "Id" id: String, 6 "MetaEntityDef" meta_entity_def: MetaEntityDef, 7 "ModifyTime" modify_time: i64,
    8 "Name" name: String, 9 "OwnerId" owner_id: String
} }

/// In the response of [`GetMetaEntity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetaEntityDef {
    pub attribute_defs: Vec<MetaEntityAttributeDef>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub entity_type: Option<String>,
    pub extend: Option<String>,
    pub modify_time: Option<i64>,
    pub name: Option<String>,
}
model! { MetaEntityDef {
    0 "AttributeDefs" attribute_defs: Vec<MetaEntityAttributeDef>, 1 "CreateTime" create_time: i64,
    2 "Description" description: String, 3 "DisplayName" display_name: String, 4 "EntityType" entity_type: String,
    5 "Extend" extend: String, 6 "ModifyTime" modify_time: i64, 7 "Name" name: String
} }

/// Gets meta entity def: `GetMetaEntityDef` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetMetaEntityDef>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetaEntityDef {
    /// Required.
    pub entity_type: String,
}
operation! { GetMetaEntityDef(entity_type: String) "GetMetaEntityDef" -> GetMetaEntityDefOutput {
    0 "EntityType" entity_type
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetMetaEntityDef`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetaEntityDefOutput {
    pub meta_entity_def: Option<MetaEntityDef>,
    pub success: Option<bool>,
}
model! { GetMetaEntityDefOutput {
    0 "MetaEntityDef" meta_entity_def: MetaEntityDef, 1 "Success" success: bool
} }

/// Gets network: `GetNetwork` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetNetwork>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetwork {
    /// Required.
    pub id: i64,
}
operation! { GetNetwork(id: i64) "GetNetwork" -> GetNetworkOutput {
    0 "Id" id
} { method: "GET", } }

/// Response of [`GetNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkOutput {
    pub network: Option<GetNetworkNetwork>,
    pub success: Option<bool>,
}
model! { GetNetworkOutput {
    0 "Network" network: GetNetworkNetwork, 1 "Success" success: bool
} }

/// In the response of [`GetNetwork`].
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
    0 "CreateTime" create_time: i64, 1 "CreateUser" create_user: String, 2 "Id" id: i64,
    3 "ResourceGroupId" resource_group_id: String, 4 "SecurityGroupId" security_group_id: String,
    5 "Status" status: String, 6 "VpcId" vpc_id: String, 7 "VswitchId" vswitch_id: String
} }

/// Gets node: `GetNode` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNode {
    /// Required.
    pub id: String,
    pub project_id: Option<i64>,
}
operation! { GetNode(id: String) "GetNode" -> GetNodeOutput {
    0 "Id" id, 1 "ProjectId" project_id: i64
} { method: "GET", } }

/// Response of [`GetNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeOutput {
    pub node: Option<GetNodeNode>,
}
model! { GetNodeOutput {
    0 "Node" node: GetNodeNode
} }

/// In the response of [`GetNode`].
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
    0 "CreateTime" create_time: i64, 1 "Id" id: String, 2 "ModifyTime" modify_time: i64, 3 "Name" name: String,
    4 "Owner" owner: String, 5 "ProjectId" project_id: i64, 6 "Spec" spec: String, 7 "TaskId" task_id: i64
} }

/// Gets parameter: `GetParameter` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetParameter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParameter {
    /// Required.
    pub id: i64,
}
operation! { GetParameter(id: i64) "GetParameter" -> GetParameterOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetParameter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParameterOutput {
    pub parameter: Option<GetParameterParameter>,
}
model! { GetParameterOutput {
    0 "Parameter" parameter: GetParameterParameter
} }

/// In the response of [`GetParameter`].
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
    pub properties: Vec<GetParameterProperties>,
    pub scope: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<i64>,
}
model! { GetParameterParameter {
    0 "CreateTime" create_time: i64, 1 "CreateUser" create_user: String, 2 "Description" description: String,
    3 "Id" id: i64, 4 "ModifyTime" modify_time: i64, 5 "ModifyUser" modify_user: String, 6 "Name" name: String,
    7 "Owner" owner: String, 8 "ProjectId" project_id: i64, 9 "Properties" properties: Vec<GetParameterProperties>,
    10 "Scope" scope: String, 11 "Type" r#type: String, 12 "Version" version: i64
} }

/// In the response of [`GetParameter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParameterProperties {
    pub env_type: Option<String>,
    pub value: Option<String>,
}
model! { GetParameterProperties {
    0 "EnvType" env_type: String, 1 "Value" value: String
} }

/// Gets partition: `GetPartition` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetPartition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPartition {
    /// Required.
    pub name: String,
    /// Required.
    pub table_id: String,
}
operation! { GetPartition(name: String, table_id: String) "GetPartition" -> GetPartitionOutput {
    0 "Name" name, 1 "TableId" table_id
} { method: "GET", } }

/// Response of [`GetPartition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPartitionOutput {
    pub partition: Option<Partition>,
    pub success: Option<bool>,
}
model! { GetPartitionOutput {
    0 "Partition" partition: Partition, 1 "Success" success: bool
} }

/// In the response of [`GetPartition`].
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
    0 "CreateTime" create_time: i64, 1 "DataSize" data_size: i64, 2 "ModifyTime" modify_time: i64,
    3 "Name" name: String, 4 "RecordCount" record_count: i64, 5 "TableId" table_id: String
} }

/// Gets pipeline run: `GetPipelineRun` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetPipelineRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRun {
    /// Required.
    pub id: String,
    /// Required.
    pub project_id: i64,
}
operation! { GetPipelineRun(id: String, project_id: i64) "GetPipelineRun" -> GetPipelineRunOutput {
    0 "Id" id, 1 "ProjectId" project_id
} { method: "GET", } }

/// Response of [`GetPipelineRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRunOutput {
    pub pipeline: Option<GetPipelineRunPipeline>,
}
model! { GetPipelineRunOutput {
    0 "Pipeline" pipeline: GetPipelineRunPipeline
} }

/// In the response of [`GetPipelineRun`].
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
    pub stages: Vec<GetPipelineRunStages>,
    pub status: Option<String>,
}
model! { GetPipelineRunPipeline {
    0 "CreateTime" create_time: i64, 1 "Creator" creator: String, 2 "Description" description: String,
    3 "Id" id: String, 4 "Message" message: String, 5 "ModifyTime" modify_time: i64, 6 "ProjectId" project_id: i64,
    7 "Stages" stages: Vec<GetPipelineRunStages>, 8 "Status" status: String
} }

/// In the response of [`GetPipelineRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRunStages {
    pub code: Option<String>,
    pub description: Option<String>,
    pub detail: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub step: Option<i64>,
    pub r#type: Option<String>,
}
model! { GetPipelineRunStages {
    0 "Code" code: String, 1 "Description" description: String, 2 "Detail" detail: BTreeMap<String, Value>,
    3 "Message" message: String, 4 "Name" name: String, 5 "Status" status: String, 6 "Step" step: i64,
    7 "Type" r#type: String
} }

/// Gets process definition: `GetProcessDefinition` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetProcessDefinition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessDefinition {
    /// Required.
    pub id: String,
}
operation! { GetProcessDefinition(id: String) "GetProcessDefinition" -> GetProcessDefinitionOutput {
    0 "Id" id
} }

/// Response of [`GetProcessDefinition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessDefinitionOutput {
    pub process_definition: Option<GetProcessDefinitionProcessDefinition>,
}
model! { GetProcessDefinitionOutput {
    0 "ProcessDefinition" process_definition: GetProcessDefinitionProcessDefinition
} }

/// In the response of [`GetProcessDefinition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessDefinitionProcessDefinition {
    pub approval_nodes: Vec<GetProcessDefinitionApprovalNodes>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub id: Option<String>,
    pub is_system: Option<bool>,
    pub name: Option<String>,
    pub notification_services: Vec<GetProcessDefinitionNotificationServices>,
    pub rule_conditions: Vec<GetProcessDefinitionRuleConditions>,
    pub sub_type: Option<String>,
    pub r#type: Option<String>,
}
model! { GetProcessDefinitionProcessDefinition {
    0 "ApprovalNodes" approval_nodes: Vec<GetProcessDefinitionApprovalNodes>, 1 "Description" description: String,
    2 "Enabled" enabled: bool, 3 "Id" id: String, 4 "IsSystem" is_system: bool, 5 "Name" name: String,
    6 "NotificationServices" notification_services: Vec<GetProcessDefinitionNotificationServices>,
    7 "RuleConditions" rule_conditions: Vec<GetProcessDefinitionRuleConditions>, 8 "SubType" sub_type: String,
    9 "Type" r#type: String
} }

/// In the response of [`GetProcessDefinition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessDefinitionApprovalNodes {
    pub account_type: Option<String>,
    pub assignees: Vec<String>,
    pub extension_properties: BTreeMap<String, Value>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetProcessDefinitionApprovalNodes {
    0 "AccountType" account_type: String, 1 "Assignees" assignees: Vec<String>,
    2 "ExtensionProperties" extension_properties: BTreeMap<String, Value>, 3 "Id" id: String, 4 "Name" name: String
} }

/// In the response of [`GetProcessDefinition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessDefinitionNotificationServices {
    pub channel: Option<String>,
    pub extension: Option<String>,
    pub receiver: Option<String>,
}
model! { GetProcessDefinitionNotificationServices {
    0 "Channel" channel: String, 1 "Extension" extension: String, 2 "Receiver" receiver: String
} }

/// In the response of [`GetProcessDefinition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessDefinitionRuleConditions {
    pub expression: Option<String>,
    pub scope: Option<String>,
    pub r#type: Option<String>,
}
model! { GetProcessDefinitionRuleConditions {
    0 "Expression" expression: String, 1 "Scope" scope: String, 2 "Type" r#type: String
} }

/// Gets process instance: `GetProcessInstance` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetProcessInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessInstance {
    /// Required.
    pub process_instance_id: String,
}
operation! { GetProcessInstance(process_instance_id: String) "GetProcessInstance" -> GetProcessInstanceOutput {
    0 "ProcessInstanceId" process_instance_id
} }

/// Response of [`GetProcessInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessInstanceOutput {
    pub process_instance: Option<GetProcessInstanceProcessInstance>,
}
model! { GetProcessInstanceOutput {
    0 "ProcessInstance" process_instance: GetProcessInstanceProcessInstance
} }

/// In the response of [`GetProcessInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessInstanceProcessInstance {
    pub applicator: Option<String>,
    pub applicator_name: Option<String>,
    pub approval_process_definition: Option<GetProcessInstanceApprovalProcessDefinition>,
    pub approval_tasks: Vec<GetProcessInstanceApprovalTasks>,
    pub auth_error_message: Option<String>,
    pub id: Option<String>,
    pub reason: Option<String>,
    pub start_time: Option<Value>,
    pub status: Option<String>,
    pub title: Option<String>,
}
model! { GetProcessInstanceProcessInstance {
    0 "Applicator" applicator: String, 1 "ApplicatorName" applicator_name: String,
    2 "ApprovalProcessDefinition" approval_process_definition: GetProcessInstanceApprovalProcessDefinition,
    3 "ApprovalTasks" approval_tasks: Vec<GetProcessInstanceApprovalTasks>,
    4 "AuthErrorMessage" auth_error_message: String, 5 "Id" id: String, 6 "Reason" reason: String,
    7 "StartTime" start_time: Value, 8 "Status" status: String, 9 "Title" title: String
} }

/// In the response of [`GetProcessInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessInstanceApprovalProcessDefinition {
    pub approval_nodes: Vec<GetProcessInstanceApprovalNodes>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub notification_services: Vec<GetProcessInstanceNotificationServices>,
    pub rule_conditions: Vec<GetProcessInstanceRuleConditions>,
    pub sub_type: Option<String>,
    pub r#type: Option<String>,
}
model! { GetProcessInstanceApprovalProcessDefinition {
    0 "ApprovalNodes" approval_nodes: Vec<GetProcessInstanceApprovalNodes>, 1 "Description" description: String,
    2 "Enabled" enabled: bool, 3 "Id" id: String, 4 "Name" name: String,
    5 "NotificationServices" notification_services: Vec<GetProcessInstanceNotificationServices>,
    6 "RuleConditions" rule_conditions: Vec<GetProcessInstanceRuleConditions>, 7 "SubType" sub_type: String,
    8 "Type" r#type: String
} }

/// In the response of [`GetProcessInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessInstanceApprovalNodes {
    pub account_type: Option<String>,
    pub assignees: Vec<String>,
    pub extension_properties: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetProcessInstanceApprovalNodes {
    0 "AccountType" account_type: String, 1 "Assignees" assignees: Vec<String>,
    2 "ExtensionProperties" extension_properties: String, 3 "Id" id: String, 4 "Name" name: String
} }

/// In the response of [`GetProcessInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessInstanceNotificationServices {
    pub channel: Option<String>,
    pub extension: Option<String>,
    pub receiver: Option<String>,
}
model! { GetProcessInstanceNotificationServices {
    0 "Channel" channel: String, 1 "Extension" extension: String, 2 "Receiver" receiver: String
} }

/// In the response of [`GetProcessInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessInstanceRuleConditions {
    pub expression: Option<String>,
    pub scope: Option<String>,
    pub r#type: Option<String>,
}
model! { GetProcessInstanceRuleConditions {
    0 "Expression" expression: String, 1 "Scope" scope: String, 2 "Type" r#type: String
} }

/// In the response of [`GetProcessInstance`].
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
    pub task_candidates: Vec<GetProcessInstanceTaskCandidates>,
}
model! { GetProcessInstanceApprovalTasks {
    0 "ApprovalComment" approval_comment: String, 1 "ApprovalDecision" approval_decision: String,
    2 "ApprovalNode" approval_node: GetProcessInstanceApprovalNode, 3 "Assignee" assignee: String,
    4 "AssigneeName" assignee_name: String, 5 "CompleteTime" complete_time: i64, 6 "CreateTime" create_time: i64,
    7 "Id" id: String, 8 "Status" status: String,
    9 "TaskCandidates" task_candidates: Vec<GetProcessInstanceTaskCandidates>
} }

/// In the response of [`GetProcessInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessInstanceApprovalNode {
    pub account_type: Option<String>,
    pub assignees: Vec<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetProcessInstanceApprovalNode {
    0 "AccountType" account_type: String, 1 "Assignees" assignees: Vec<String>, 2 "Id" id: String, 3 "Name" name: String
} }

/// In the response of [`GetProcessInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessInstanceTaskCandidates {
    pub member_name: Option<String>,
    pub member_user_id: Option<String>,
}
model! { GetProcessInstanceTaskCandidates {
    0 "MemberName" member_name: String, 1 "MemberUserId" member_user_id: String
} }

/// Gets project: `GetProject` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProject {
    /// Required.
    pub id: i64,
}
operation! { GetProject(id: i64) "GetProject" -> GetProjectOutput {
    0 "Id" id
} { method: "GET", } }

/// Response of [`GetProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectOutput {
    pub project: Option<GetProjectProject>,
}
model! { GetProjectOutput {
    0 "Project" project: GetProjectProject
} }

/// In the response of [`GetProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectProject {
    pub aliyun_resource_group_id: Option<String>,
    pub aliyun_resource_tags: Vec<GetProjectAliyunResourceTags>,
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
    0 "AliyunResourceGroupId" aliyun_resource_group_id: String,
    1 "AliyunResourceTags" aliyun_resource_tags: Vec<GetProjectAliyunResourceTags>, 2 "Description" description: String,
    3 "DevEnvironmentEnabled" dev_environment_enabled: bool, 4 "DevRoleDisabled" dev_role_disabled: bool,
    5 "DisplayName" display_name: String, 6 "Id" id: i64, 7 "Name" name: String, 8 "Owner" owner: String,
    9 "PaiTaskEnabled" pai_task_enabled: bool, 10 "Status" status: String
} }

/// In the response of [`GetProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectAliyunResourceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetProjectAliyunResourceTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Gets project member: `GetProjectMember` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetProjectMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectMember {
    /// Required.
    pub project_id: i64,
    /// Required.
    pub user_id: String,
}
operation! { GetProjectMember(project_id: i64, user_id: String) "GetProjectMember" -> GetProjectMemberOutput {
    0 "ProjectId" project_id, 1 "UserId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetProjectMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectMemberOutput {
    pub project_member: Option<GetProjectMemberProjectMember>,
}
model! { GetProjectMemberOutput {
    0 "ProjectMember" project_member: GetProjectMemberProjectMember
} }

/// In the response of [`GetProjectMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectMemberProjectMember {
    pub project_id: Option<i64>,
    pub roles: Vec<GetProjectMemberRoles>,
    pub status: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { GetProjectMemberProjectMember {
    0 "ProjectId" project_id: i64, 1 "Roles" roles: Vec<GetProjectMemberRoles>, 2 "Status" status: String,
    3 "UserId" user_id: String, 4 "UserName" user_name: String
} }

/// In the response of [`GetProjectMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectMemberRoles {
    pub code: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetProjectMemberRoles {
    0 "Code" code: String, 1 "Name" name: String, 2 "Type" r#type: String
} }

/// Gets project role: `GetProjectRole` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetProjectRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectRole {
    /// Required.
    pub code: String,
    /// Required.
    pub project_id: i64,
}
operation! { GetProjectRole(code: String, project_id: i64) "GetProjectRole" -> GetProjectRoleOutput {
    0 "Code" code, 1 "ProjectId" project_id
} }

/// Response of [`GetProjectRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectRoleOutput {
    pub project_role: Option<GetProjectRoleProjectRole>,
}
model! { GetProjectRoleOutput {
    0 "ProjectRole" project_role: GetProjectRoleProjectRole
} }

/// In the response of [`GetProjectRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectRoleProjectRole {
    pub code: Option<String>,
    pub module_permissions: Vec<GetProjectRoleModulePermissions>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
    pub r#type: Option<String>,
}
model! { GetProjectRoleProjectRole {
    0 "Code" code: String, 1 "ModulePermissions" module_permissions: Vec<GetProjectRoleModulePermissions>,
    2 "Name" name: String, 3 "ProjectId" project_id: i64, 4 "Type" r#type: String
} }

/// In the response of [`GetProjectRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectRoleModulePermissions {
    pub module_id: Option<i64>,
    pub module_name: Option<String>,
    pub permission_type: Option<String>,
}
model! { GetProjectRoleModulePermissions {
    0 "ModuleId" module_id: i64, 1 "ModuleName" module_name: String, 2 "PermissionType" permission_type: String
} }

/// Gets rerun workflow instances result: `GetRerunWorkflowInstancesResult` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetRerunWorkflowInstancesResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRerunWorkflowInstancesResult {
    /// Required.
    pub operation_id: String,
}
operation! { GetRerunWorkflowInstancesResult(operation_id: String)
    "GetRerunWorkflowInstancesResult" -> GetRerunWorkflowInstancesResultOutput {
    0 "OperationId" operation_id
} }

/// Response of [`GetRerunWorkflowInstancesResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRerunWorkflowInstancesResultOutput {
    pub result: Option<GetRerunWorkflowInstancesResultResult>,
}
model! { GetRerunWorkflowInstancesResultOutput {
    0 "Result" result: GetRerunWorkflowInstancesResultResult
} }

/// In the response of [`GetRerunWorkflowInstancesResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRerunWorkflowInstancesResultResult {
    pub failure_message: Option<String>,
    pub status: Option<String>,
}
model! { GetRerunWorkflowInstancesResultResult {
    0 "FailureMessage" failure_message: String, 1 "Status" status: String
} }

/// Gets resource: `GetResource` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResource {
    /// Required.
    pub id: String,
    pub project_id: Option<i64>,
}
operation! { GetResource(id: String) "GetResource" -> GetResourceOutput {
    0 "Id" id, 1 "ProjectId" project_id: i64
} { method: "GET", } }

/// Response of [`GetResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceOutput {
    pub resource: Option<GetResourceResource>,
}
model! { GetResourceOutput {
    0 "Resource" resource: GetResourceResource
} }

/// In the response of [`GetResource`].
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
    0 "CreateTime" create_time: i64, 1 "Id" id: String, 2 "ModifyTime" modify_time: i64, 3 "Name" name: String,
    4 "Owner" owner: String, 5 "ProjectId" project_id: i64, 6 "Spec" spec: String
} }

/// Gets resource group: `GetResourceGroup` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroup {
    /// Required.
    pub id: String,
}
operation! { GetResourceGroup(id: String) "GetResourceGroup" -> GetResourceGroupOutput {
    0 "Id" id
} { method: "GET", } }

/// Response of [`GetResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupOutput {
    pub resource_group: Option<GetResourceGroupResourceGroup>,
    pub success: Option<bool>,
}
model! { GetResourceGroupOutput {
    0 "ResourceGroup" resource_group: GetResourceGroupResourceGroup, 1 "Success" success: bool
} }

/// In the response of [`GetResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupResourceGroup {
    pub aliyun_resource_group_id: Option<String>,
    pub aliyun_resource_tags: Vec<GetResourceGroupAliyunResourceTags>,
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
    0 "AliyunResourceGroupId" aliyun_resource_group_id: String,
    1 "AliyunResourceTags" aliyun_resource_tags: Vec<GetResourceGroupAliyunResourceTags>,
    2 "CreateTime" create_time: i64, 3 "CreateUser" create_user: String, 4 "DefaultVpcId" default_vpc_id: String,
    5 "DefaultVswitchId" default_vswitch_id: String, 6 "Id" id: String, 7 "Name" name: String,
    8 "OrderInstanceId" order_instance_id: String, 9 "PaymentType" payment_type: String, 10 "Remark" remark: String,
    11 "ResourceGroupType" resource_group_type: String, 12 "Spec" spec: GetResourceGroupSpec, 13 "Status" status: String
} }

/// In the response of [`GetResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupAliyunResourceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetResourceGroupAliyunResourceTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`GetResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupSpec {
    pub amount: Option<i64>,
    pub standard: Option<String>,
}
model! { GetResourceGroupSpec {
    0 "Amount" amount: i64, 1 "Standard" standard: String
} }

/// Gets route: `GetRoute` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoute {
    /// Required.
    pub id: i64,
}
operation! { GetRoute(id: i64) "GetRoute" -> GetRouteOutput {
    0 "Id" id
} { method: "GET", } }

/// Response of [`GetRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRouteOutput {
    pub route: Option<GetRouteRoute>,
    pub success: Option<bool>,
}
model! { GetRouteOutput {
    0 "Route" route: GetRouteRoute, 1 "Success" success: bool
} }

/// In the response of [`GetRoute`].
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
    0 "CreateTime" create_time: i64, 1 "DestinationCidr" destination_cidr: String, 2 "Id" id: i64,
    3 "NetworkId" network_id: i64, 4 "ResourceGroupId" resource_group_id: String, 5 "ResourceId" resource_id: String
} }

/// Gets schema: `GetSchema` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetSchema>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSchema {
    /// Required.
    pub id: String,
}
operation! { GetSchema(id: String) "GetSchema" -> GetSchemaOutput {
    0 "Id" id
} { method: "GET", } }

/// Response of [`GetSchema`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSchemaOutput {
    pub schema: Option<Schema>,
    pub success: Option<bool>,
}
model! { GetSchemaOutput {
    0 "Schema" schema: Schema, 1 "Success" success: bool
} }

/// In the response of [`GetSchema`].
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
    0 "Comment" comment: String, 1 "CreateTime" create_time: i64, 2 "Id" id: String, 3 "ModifyTime" modify_time: i64,
    4 "Name" name: String, 5 "ParentMetaEntityId" parent_meta_entity_id: String, 6 "Type" r#type: String
} }

/// Gets security strategy: `GetSecurityStrategy` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetSecurityStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityStrategy {
    /// Required.
    pub id: i64,
}
operation! { GetSecurityStrategy(id: i64) "GetSecurityStrategy" -> GetSecurityStrategyOutput {
    0 "Id" id
} }

/// Response of [`GetSecurityStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityStrategyOutput {
    pub security_strategy: Option<GetSecurityStrategySecurityStrategy>,
}
model! { GetSecurityStrategyOutput {
    0 "SecurityStrategy" security_strategy: GetSecurityStrategySecurityStrategy
} }

/// In the response of [`GetSecurityStrategy`].
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
    pub workspaces: Vec<i64>,
}
model! { GetSecurityStrategySecurityStrategy {
    0 "Content" content: GetSecurityStrategyContent, 1 "ControlDwScope" control_dw_scope: String,
    2 "ControlModule" control_module: String, 3 "ControlSubModule" control_sub_module: String,
    4 "CreateTime" create_time: String, 5 "Creator" creator: String, 6 "Description" description: String,
    7 "Enabled" enabled: bool, 8 "Id" id: i64, 9 "Name" name: String, 10 "OriginPolicyId" origin_policy_id: i64,
    11 "SchemaName" schema_name: String, 12 "UpdateTime" update_time: String, 13 "Updater" updater: String,
    14 "Workspaces" workspaces: Vec<i64>
} }

/// In the response of [`GetSecurityStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityStrategyContent {
    pub control_dw_scope: Option<String>,
    pub control_module: Option<String>,
    pub control_sub_module: Option<String>,
    pub controllers: Vec<GetSecurityStrategyControllers>,
    pub display_name: Option<String>,
    pub display_name_en: Option<String>,
    pub name: Option<String>,
    pub system_policy_display_name: Option<String>,
    pub system_policy_name: Option<String>,
}
model! { GetSecurityStrategyContent {
    0 "ControlDwScope" control_dw_scope: String, 1 "ControlModule" control_module: String,
    2 "ControlSubModule" control_sub_module: String, 3 "Controllers" controllers: Vec<GetSecurityStrategyControllers>,
    4 "DisplayName" display_name: String, 5 "DisplayNameEn" display_name_en: String, 6 "Name" name: String,
    7 "SystemPolicyDisplayName" system_policy_display_name: String, 8 "SystemPolicyName" system_policy_name: String
} }

/// In the response of [`GetSecurityStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityStrategyControllers {
    pub basic_edition_default_value: Option<Value>,
    pub basic_edition_interval_value: Vec<i64>,
    pub controller: Option<String>,
    pub controller_value_type: Option<String>,
    pub display_name: Option<String>,
    pub display_name_en: Option<String>,
    pub enable: Option<bool>,
    pub enterprise_edition_default_value: Option<Value>,
    pub enterprise_edition_interval_value: Vec<i64>,
    pub professional_edition_default_value: Option<Value>,
    pub professional_edition_interval_value: Vec<i64>,
    pub standard_edition_default_value: Option<Value>,
    pub standard_edition_interval_value: Vec<i64>,
    pub user_config_value: Option<Value>,
}
model! { GetSecurityStrategyControllers {
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

/// Gets semantic job detail: `GetSemanticJobDetail` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetSemanticJobDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSemanticJobDetail {
    /// Required.
    pub executor_job_id: String,
    /// Required.
    pub project_id: i64,
}
operation! { GetSemanticJobDetail(executor_job_id: String, project_id: i64)
    "GetSemanticJobDetail" -> GetSemanticJobDetailOutput {
    0 "ExecutorJobId" executor_job_id, 1 "ProjectId" project_id
} }

/// Response of [`GetSemanticJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSemanticJobDetailOutput {
    pub data: Option<GetSemanticJobDetailData>,
    pub success: Option<bool>,
}
model! { GetSemanticJobDetailOutput {
    0 "Data" data: GetSemanticJobDetailData, 1 "Success" success: bool
} }

/// In the response of [`GetSemanticJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSemanticJobDetailData {
    pub advance_settings: BTreeMap<String, Value>,
    pub code_parameters: Option<String>,
    pub current_sql_index: Option<i64>,
    pub customer_name: Option<String>,
    pub datasource: Option<String>,
    pub env: Option<String>,
    pub exec_types: Vec<i64>,
    pub executor_job_id: Option<String>,
    pub file_type: Option<i64>,
    pub project_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_urls: Vec<BTreeMap<String, Value>>,
    pub statuses: Vec<i64>,
}
model! { GetSemanticJobDetailData {
    0 "AdvanceSettings" advance_settings: BTreeMap<String, Value>, 1 "CodeParameters" code_parameters: String,
    2 "CurrentSqlIndex" current_sql_index: i64, 3 "CustomerName" customer_name: String,
    4 "Datasource" datasource: String, 5 "Env" env: String, 6 "ExecTypes" exec_types: Vec<i64>,
    7 "ExecutorJobId" executor_job_id: String, 8 "FileType" file_type: i64, 9 "ProjectId" project_id: i64,
    10 "ResourceGroupId" resource_group_id: String, 11 "ResourceUrls" resource_urls: Vec<BTreeMap<String, Value>>,
    12 "Statuses" statuses: Vec<i64>
} }

/// Gets semantic job log: `GetSemanticJobLog` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetSemanticJobLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSemanticJobLog {
    /// Required.
    pub executor_job_id: String,
    /// Required.
    pub project_id: i64,
}
operation! { GetSemanticJobLog(executor_job_id: String, project_id: i64)
    "GetSemanticJobLog" -> GetSemanticJobLogOutput {
    0 "ExecutorJobId" executor_job_id, 1 "ProjectId" project_id
} }

/// Response of [`GetSemanticJobLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSemanticJobLogOutput {
    pub data: Vec<GetSemanticJobLogData>,
    pub success: Option<bool>,
}
model! { GetSemanticJobLogOutput {
    0 "Data" data: Vec<GetSemanticJobLogData>, 1 "Success" success: bool
} }

/// In the response of [`GetSemanticJobLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSemanticJobLogData {
    pub log_content: Option<String>,
    pub log_end: Option<bool>,
}
model! { GetSemanticJobLogData {
    0 "LogContent" log_content: String, 1 "LogEnd" log_end: bool
} }

/// Gets skill: `GetSkill` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetSkill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkill {
    /// Required.
    pub name: String,
}
operation! { GetSkill(name: String) "GetSkill" -> GetSkillOutput {
    0 "Name" name
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetSkill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillOutput {
    pub skill: Option<GetSkillSkill>,
}
model! { GetSkillOutput {
    0 "Skill" skill: GetSkillSkill
} }

/// In the response of [`GetSkill`].
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
    0 "Body" body: String, 1 "BundleUrl" bundle_url: String, 2 "CreatorId" creator_id: String,
    3 "Description" description: String, 4 "GmtCreateTime" gmt_create_time: String,
    5 "GmtModifiedTime" gmt_modified_time: String, 6 "ModifierId" modifier_id: String, 7 "Name" name: String,
    8 "Visibility" visibility: String, 9 "VisibilityScope" visibility_scope: GetSkillVisibilityScope
} }

/// In the response of [`GetSkill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillVisibilityScope {
    pub project_ids: Vec<String>,
    pub user_ids: Vec<String>,
}
model! { GetSkillVisibilityScope {
    0 "ProjectIds" project_ids: Vec<String>, 1 "UserIds" user_ids: Vec<String>
} }

/// Gets snapshot: `GetSnapshot` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshot {
    /// Required.
    pub id: String,
}
operation! { GetSnapshot(id: String) "GetSnapshot" -> GetSnapshotOutput {
    0 "Id" id
} }

/// Response of [`GetSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotOutput {
    pub snapshot: Option<GetSnapshotSnapshot>,
}
model! { GetSnapshotOutput {
    0 "Snapshot" snapshot: GetSnapshotSnapshot
} }

/// In the response of [`GetSnapshot`].
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
    0 "Comment" comment: String, 1 "Content" content: GetSnapshotContent, 2 "ContentUrl" content_url: String,
    3 "CreateTime" create_time: i64, 4 "Creator" creator: String, 5 "Id" id: String, 6 "Namespace" namespace: String,
    7 "ObjectId" object_id: String, 8 "Type" r#type: String, 9 "Version" version: i64
} }

/// In the response of [`GetSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotContent {
    pub content: Option<String>,
    pub spec: Option<String>,
    pub stage_code: Option<String>,
}
model! { GetSnapshotContent {
    0 "Content" content: String, 1 "Spec" spec: String, 2 "StageCode" stage_code: String
} }

/// Gets table: `GetTable` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTable {
    /// Required.
    pub id: String,
    pub include_business_metadata: Option<bool>,
    pub include_extended_properties: Option<bool>,
}
operation! { GetTable(id: String) "GetTable" -> GetTableOutput {
    0 "Id" id, 1 "IncludeBusinessMetadata" include_business_metadata: bool,
    2 "IncludeExtendedProperties" include_extended_properties: bool
} { method: "GET", } }

/// Response of [`GetTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableOutput {
    pub success: Option<bool>,
    pub table: Option<Table>,
}
model! { GetTableOutput {
    0 "Success" success: bool, 1 "Table" table: Table
} }

/// In the response of [`GetTable`].
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
    pub partition_keys: Vec<String>,
    pub statistics_infos: BTreeMap<String, String>,
    pub table_type: Option<String>,
    pub technical_metadata: Option<TableTechnicalMetadata>,
}
model! { Table {
    0 "BusinessMetadata" business_metadata: TableBusinessMetadata, 1 "Comment" comment: String,
    2 "CreateTime" create_time: i64, 3 "Id" id: String, 4 "ModifyTime" modify_time: i64, 5 "Name" name: String,
    6 "ParentMetaEntityId" parent_meta_entity_id: String, 7 "PartitionKeys" partition_keys: Vec<String>,
    8 "StatisticsInfos" statistics_infos: BTreeMap<String, String>, 9 "TableType" table_type: String,
    10 "TechnicalMetadata" technical_metadata: TableTechnicalMetadata
} }

/// In the response of [`GetTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableBusinessMetadata {
    pub categories: Vec<Vec<TableCategories>>,
    pub custom_attributes: BTreeMap<String, Vec<String>>,
    pub extension: Option<TableExtension>,
    pub readme: Option<String>,
    pub tags: Vec<TableTags>,
    pub upstream_tasks: Vec<TableUpstreamTasks>,
}
model! { TableBusinessMetadata {
    0 "Categories" categories: Vec<Vec<TableCategories>>,
    1 "CustomAttributes" custom_attributes: BTreeMap<String, Vec<String>>, 2 "Extension" extension: TableExtension,
    3 "Readme" readme: String, 4 "Tags" tags: Vec<TableTags>, 5 "UpstreamTasks" upstream_tasks: Vec<TableUpstreamTasks>
} }

/// In the response of [`GetTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableCategories {
    pub id: Option<String>,
    pub name: Option<String>,
    pub parent_id: Option<String>,
}
model! { TableCategories {
    0 "Id" id: String, 1 "Name" name: String, 2 "ParentId" parent_id: String
} }

/// In the response of [`GetTable`].
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
    0 "EnvType" env_type: String, 1 "FavorCount" favor_count: i64, 2 "ProjectId" project_id: i64,
    3 "ReadCount" read_count: i64, 4 "ViewCount" view_count: i64
} }

/// In the response of [`GetTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { TableTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`GetTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableUpstreamTasks {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { TableUpstreamTasks {
    0 "Id" id: i64, 1 "Name" name: String
} }

/// In the response of [`GetTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableTechnicalMetadata {
    pub compressed: Option<bool>,
    pub input_format: Option<String>,
    pub location: Option<String>,
    pub output_format: Option<String>,
    pub owner: Option<String>,
    pub parameters: BTreeMap<String, String>,
    pub serialization_library: Option<String>,
}
model! { TableTechnicalMetadata {
    0 "Compressed" compressed: bool, 1 "InputFormat" input_format: String, 2 "Location" location: String,
    3 "OutputFormat" output_format: String, 4 "Owner" owner: String,
    5 "Parameters" parameters: BTreeMap<String, String>, 6 "SerializationLibrary" serialization_library: String
} }

/// Gets task: `GetTask` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTask {
    /// Required.
    pub id: i64,
    pub project_env: Option<String>,
}
operation! { GetTask(id: i64) "GetTask" -> GetTaskOutput {
    0 "Id" id, 1 "ProjectEnv" project_env: String
} { method: "GET", } }

/// Response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskOutput {
    pub task: Option<GetTaskTask>,
}
model! { GetTaskOutput {
    0 "Task" task: GetTaskTask
} }

/// In the response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskTask {
    pub baseline_id: Option<i64>,
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub data_source: Option<GetTaskDataSource>,
    pub dependencies: Vec<GetTaskDependencies>,
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
    pub tags: Vec<GetTaskTags>,
    pub timeout: Option<i64>,
    pub trigger: Option<GetTaskTaskTrigger>,
    pub r#type: Option<String>,
    pub workflow_id: Option<i64>,
}
model! { GetTaskTask {
    0 "BaselineId" baseline_id: i64, 1 "CreateTime" create_time: i64, 2 "CreateUser" create_user: String,
    3 "DataSource" data_source: GetTaskDataSource, 4 "Dependencies" dependencies: Vec<GetTaskDependencies>,
    5 "Description" description: String, 6 "EnvType" env_type: String, 7 "Id" id: i64, 8 "Inputs" inputs: GetTaskInputs,
    9 "InstanceMode" instance_mode: String, 10 "ModifyTime" modify_time: i64, 11 "ModifyUser" modify_user: String,
    12 "Name" name: String, 13 "Outputs" outputs: GetTaskOutputs, 14 "Owner" owner: String, 15 "Priority" priority: i64,
    16 "ProjectEnv" project_env: String, 17 "ProjectId" project_id: i64, 18 "RerunInterval" rerun_interval: i64,
    19 "RerunMode" rerun_mode: String, 20 "RerunTimes" rerun_times: i64,
    21 "RuntimeResource" runtime_resource: GetTaskRuntimeResource, 22 "Script" script: GetTaskScript,
    23 "SubTasks" sub_tasks: GetTaskSubTasks, 24 "Tags" tags: Vec<GetTaskTags>, 25 "Timeout" timeout: i64,
    26 "Trigger" trigger: GetTaskTaskTrigger, 27 "Type" r#type: String, 28 "WorkflowId" workflow_id: i64
} }

/// In the response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskDataSource {
    pub name: Option<String>,
}
model! { GetTaskDataSource {
    0 "Name" name: String
} }

/// In the response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskDependencies {
    pub r#type: Option<String>,
    pub upstream_output: Option<String>,
    pub upstream_task_id: Option<String>,
}
model! { GetTaskDependencies {
    0 "Type" r#type: String, 1 "UpstreamOutput" upstream_output: String, 2 "UpstreamTaskId" upstream_task_id: String
} }

/// In the response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInputs {
    pub variables: Vec<GetTaskVariables>,
}
model! { GetTaskInputs {
    0 "Variables" variables: Vec<GetTaskVariables>
} }

/// In the response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskVariables {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { GetTaskVariables {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Value" value: String
} }

/// In the response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskOutputs {
    pub task_outputs: Vec<GetTaskTaskOutputs>,
    pub variables: Vec<GetTaskOutputsVariables>,
}
model! { GetTaskOutputs {
    0 "TaskOutputs" task_outputs: Vec<GetTaskTaskOutputs>, 1 "Variables" variables: Vec<GetTaskOutputsVariables>
} }

/// In the response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskTaskOutputs {
    pub output: Option<String>,
}
model! { GetTaskTaskOutputs {
    0 "Output" output: String
} }

/// In the response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskOutputsVariables {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { GetTaskOutputsVariables {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Value" value: String
} }

/// In the response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskRuntimeResource {
    pub cu: Option<String>,
    pub image: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { GetTaskRuntimeResource {
    0 "Cu" cu: String, 1 "Image" image: String, 2 "ResourceGroupId" resource_group_id: String
} }

/// In the response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskScript {
    pub content: Option<String>,
    pub parameters: Option<String>,
}
model! { GetTaskScript {
    0 "Content" content: String, 1 "Parameters" parameters: String
} }

/// In the response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskSubTasks {
    pub sub_tasks: Vec<GetTaskSubTasksSubTasks>,
    pub r#type: Option<String>,
}
model! { GetTaskSubTasks {
    0 "SubTasks" sub_tasks: Vec<GetTaskSubTasksSubTasks>, 1 "Type" r#type: String
} }

/// In the response of [`GetTask`].
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
    0 "BaselineId" baseline_id: i64, 1 "CreateTime" create_time: i64, 2 "CreateUser" create_user: String,
    3 "DataSource" data_source: GetTaskSubTasksDataSource, 4 "Description" description: String,
    5 "EnvType" env_type: String, 6 "Id" id: i64, 7 "ModifyTime" modify_time: i64, 8 "ModifyUser" modify_user: String,
    9 "Name" name: String, 10 "Owner" owner: String, 11 "Priority" priority: i64, 12 "ProjectEnv" project_env: String,
    13 "ProjectId" project_id: i64, 14 "RerunInterval" rerun_interval: i64, 15 "RerunMode" rerun_mode: String,
    16 "RerunTimes" rerun_times: i64, 17 "RuntimeResource" runtime_resource: GetTaskSubTasksRuntimeResource,
    18 "Timeout" timeout: i64, 19 "Trigger" trigger: GetTaskTrigger, 20 "Type" r#type: String,
    21 "WorkflowId" workflow_id: i64
} }

/// In the response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskSubTasksDataSource {
    pub name: Option<String>,
}
model! { GetTaskSubTasksDataSource {
    0 "Name" name: String
} }

/// In the response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskSubTasksRuntimeResource {
    pub cu: Option<String>,
    pub image: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { GetTaskSubTasksRuntimeResource {
    0 "Cu" cu: String, 1 "Image" image: String, 2 "ResourceGroupId" resource_group_id: String
} }

/// In the response of [`GetTask`].
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
    0 "Cron" cron: String, 1 "EndTime" end_time: String, 2 "Recurrence" recurrence: String,
    3 "StartTime" start_time: String, 4 "Type" r#type: String
} }

/// In the response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetTaskTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`GetTask`].
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
    0 "Cron" cron: String, 1 "EndTime" end_time: String, 2 "Recurrence" recurrence: String,
    3 "StartTime" start_time: String, 4 "Type" r#type: String
} }

/// Gets task instance: `GetTaskInstance` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetTaskInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstance {
    /// Required.
    pub id: i64,
}
operation! { GetTaskInstance(id: i64) "GetTaskInstance" -> GetTaskInstanceOutput {
    0 "Id" id
} { method: "GET", } }

/// Response of [`GetTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceOutput {
    pub task_instance: Option<GetTaskInstanceTaskInstance>,
}
model! { GetTaskInstanceOutput {
    0 "TaskInstance" task_instance: GetTaskInstanceTaskInstance
} }

/// In the response of [`GetTaskInstance`].
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
    pub tags: Vec<GetTaskInstanceTags>,
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
    0 "BaselineId" baseline_id: i64, 1 "Bizdate" bizdate: i64, 2 "CreateTime" create_time: i64,
    3 "CreateUser" create_user: String, 4 "DataSource" data_source: GetTaskInstanceDataSource,
    5 "Description" description: String, 6 "FinishedTime" finished_time: i64, 7 "Id" id: i64,
    8 "Inputs" inputs: GetTaskInstanceInputs, 9 "ModifyTime" modify_time: i64, 10 "ModifyUser" modify_user: String,
    11 "Outputs" outputs: GetTaskInstanceOutputs, 12 "Owner" owner: String, 13 "PeriodNumber" period_number: i64,
    14 "Priority" priority: i64, 15 "ProjectEnv" project_env: String, 16 "ProjectId" project_id: i64,
    17 "RerunMode" rerun_mode: String, 18 "RunNumber" run_number: i64, 19 "Runtime" runtime: GetTaskInstanceRuntime,
    20 "RuntimeResource" runtime_resource: GetTaskInstanceRuntimeResource, 21 "Script" script: GetTaskInstanceScript,
    22 "StartedTime" started_time: i64, 23 "Status" status: String, 24 "Tags" tags: Vec<GetTaskInstanceTags>,
    25 "TaskId" task_id: i64, 26 "TaskName" task_name: String, 27 "TaskType" task_type: String,
    28 "Timeout" timeout: i64, 29 "TriggerRecurrence" trigger_recurrence: String, 30 "TriggerTime" trigger_time: i64,
    31 "TriggerType" trigger_type: String, 32 "UnifiedWorkflowInstanceId" unified_workflow_instance_id: i64,
    33 "WaitingResourceTime" waiting_resource_time: i64, 34 "WaitingTriggerTime" waiting_trigger_time: i64,
    35 "WorkflowId" workflow_id: i64, 36 "WorkflowInstanceId" workflow_instance_id: i64,
    37 "WorkflowInstanceType" workflow_instance_type: String, 38 "WorkflowName" workflow_name: String
} }

/// In the response of [`GetTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceDataSource {
    pub name: Option<String>,
}
model! { GetTaskInstanceDataSource {
    0 "Name" name: String
} }

/// In the response of [`GetTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceInputs {
    pub variables: Vec<GetTaskInstanceVariables>,
}
model! { GetTaskInstanceInputs {
    0 "Variables" variables: Vec<GetTaskInstanceVariables>
} }

/// In the response of [`GetTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceVariables {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { GetTaskInstanceVariables {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Value" value: String
} }

/// In the response of [`GetTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceOutputs {
    pub task_outputs: Vec<GetTaskInstanceTaskOutputs>,
    pub variables: Vec<GetTaskInstanceOutputsVariables>,
}
model! { GetTaskInstanceOutputs {
    0 "TaskOutputs" task_outputs: Vec<GetTaskInstanceTaskOutputs>,
    1 "Variables" variables: Vec<GetTaskInstanceOutputsVariables>
} }

/// In the response of [`GetTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceTaskOutputs {
    pub output: Option<String>,
}
model! { GetTaskInstanceTaskOutputs {
    0 "Output" output: String
} }

/// In the response of [`GetTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceOutputsVariables {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { GetTaskInstanceOutputsVariables {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Value" value: String
} }

/// In the response of [`GetTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceRuntime {
    pub gateway: Option<String>,
    pub process_id: Option<String>,
}
model! { GetTaskInstanceRuntime {
    0 "Gateway" gateway: String, 1 "ProcessId" process_id: String
} }

/// In the response of [`GetTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceRuntimeResource {
    pub cu: Option<String>,
    pub image: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { GetTaskInstanceRuntimeResource {
    0 "Cu" cu: String, 1 "Image" image: String, 2 "ResourceGroupId" resource_group_id: String
} }

/// In the response of [`GetTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceScript {
    pub content: Option<String>,
    pub parameters: Option<String>,
}
model! { GetTaskInstanceScript {
    0 "Content" content: String, 1 "Parameters" parameters: String
} }

/// In the response of [`GetTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetTaskInstanceTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Gets task instance log: `GetTaskInstanceLog` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetTaskInstanceLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceLog {
    /// Required.
    pub id: i64,
    pub run_number: Option<i64>,
}
operation! { GetTaskInstanceLog(id: i64) "GetTaskInstanceLog" -> GetTaskInstanceLogOutput {
    0 "Id" id, 1 "RunNumber" run_number: i64
} { method: "GET", } }

/// Response of [`GetTaskInstanceLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceLogOutput {
    pub task_instance_log: Option<String>,
}
model! { GetTaskInstanceLogOutput {
    0 "TaskInstanceLog" task_instance_log: String
} }

/// Gets workflow: `GetWorkflow` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflow {
    pub env_type: Option<String>,
    /// Required.
    pub id: i64,
}
operation! { GetWorkflow(id: i64) "GetWorkflow" -> GetWorkflowOutput {
    0 "EnvType" env_type: String, 1 "Id" id
} { method: "GET", } }

/// Response of [`GetWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowOutput {
    pub workflow: Option<GetWorkflowWorkflow>,
}
model! { GetWorkflowOutput {
    0 "Workflow" workflow: GetWorkflowWorkflow
} }

/// In the response of [`GetWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowWorkflow {
    pub client_unique_code: Option<String>,
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub dependencies: Vec<GetWorkflowDependencies>,
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
    pub tags: Vec<GetWorkflowTags>,
    pub tasks: Vec<GetWorkflowTasks>,
    pub trigger: Option<GetWorkflowTrigger>,
}
model! { GetWorkflowWorkflow {
    0 "ClientUniqueCode" client_unique_code: String, 1 "CreateTime" create_time: i64,
    2 "CreateUser" create_user: String, 3 "Dependencies" dependencies: Vec<GetWorkflowDependencies>,
    4 "Description" description: String, 5 "EnvType" env_type: String, 6 "Id" id: i64, 7 "ModifyTime" modify_time: i64,
    8 "ModifyUser" modify_user: String, 9 "Name" name: String, 10 "Outputs" outputs: GetWorkflowOutputs,
    11 "Owner" owner: String, 12 "Parameters" parameters: String, 13 "ProjectId" project_id: i64,
    14 "Tags" tags: Vec<GetWorkflowTags>, 15 "Tasks" tasks: Vec<GetWorkflowTasks>,
    16 "Trigger" trigger: GetWorkflowTrigger
} }

/// In the response of [`GetWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowDependencies {
    pub r#type: Option<String>,
    pub upstream_output: Option<String>,
    pub upstream_task_id: Option<i64>,
}
model! { GetWorkflowDependencies {
    0 "Type" r#type: String, 1 "UpstreamOutput" upstream_output: String, 2 "UpstreamTaskId" upstream_task_id: i64
} }

/// In the response of [`GetWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowOutputs {
    pub task_outputs: Vec<GetWorkflowTaskOutputs>,
}
model! { GetWorkflowOutputs {
    0 "TaskOutputs" task_outputs: Vec<GetWorkflowTaskOutputs>
} }

/// In the response of [`GetWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowTaskOutputs {
    pub output: Option<String>,
}
model! { GetWorkflowTaskOutputs {
    0 "Output" output: String
} }

/// In the response of [`GetWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetWorkflowTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`GetWorkflow`].
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
    0 "BaselineId" baseline_id: i64, 1 "ClientUniqueCode" client_unique_code: String, 2 "CreateTime" create_time: i64,
    3 "CreateUser" create_user: String, 4 "DataSource" data_source: GetWorkflowDataSource,
    5 "Description" description: String, 6 "EnvType" env_type: String, 7 "Id" id: i64, 8 "ModifyTime" modify_time: i64,
    9 "ModifyUser" modify_user: String, 10 "Name" name: String, 11 "Owner" owner: String, 12 "Priority" priority: i64,
    13 "ProjectId" project_id: i64, 14 "RerunInterval" rerun_interval: i64, 15 "RerunMode" rerun_mode: String,
    16 "RerunTimes" rerun_times: i64, 17 "RuntimeResource" runtime_resource: GetWorkflowRuntimeResource,
    18 "Timeout" timeout: i64, 19 "TriggerRecurrence" trigger_recurrence: String, 20 "Type" r#type: String,
    21 "WorkflowId" workflow_id: i64
} }

/// In the response of [`GetWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowDataSource {
    pub name: Option<String>,
}
model! { GetWorkflowDataSource {
    0 "Name" name: String
} }

/// In the response of [`GetWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowRuntimeResource {
    pub cu: Option<String>,
    pub image: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { GetWorkflowRuntimeResource {
    0 "Cu" cu: String, 1 "Image" image: String, 2 "ResourceGroupId" resource_group_id: String
} }

/// In the response of [`GetWorkflow`].
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
    0 "Cron" cron: String, 1 "EndTime" end_time: String, 2 "Recurrence" recurrence: String,
    3 "StartTime" start_time: String, 4 "Type" r#type: String
} }

/// Gets workflow definition: `GetWorkflowDefinition` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetWorkflowDefinition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowDefinition {
    /// Required.
    pub id: String,
    pub include_script_content: Option<bool>,
    pub project_id: Option<i64>,
}
operation! { GetWorkflowDefinition(id: String) "GetWorkflowDefinition" -> GetWorkflowDefinitionOutput {
    0 "Id" id, 1 "IncludeScriptContent" include_script_content: bool, 2 "ProjectId" project_id: i64
} { method: "GET", } }

/// Response of [`GetWorkflowDefinition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowDefinitionOutput {
    pub workflow_definition: Option<GetWorkflowDefinitionWorkflowDefinition>,
}
model! { GetWorkflowDefinitionOutput {
    0 "WorkflowDefinition" workflow_definition: GetWorkflowDefinitionWorkflowDefinition
} }

/// In the response of [`GetWorkflowDefinition`].
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
    0 "CreateTime" create_time: i64, 1 "Id" id: String, 2 "ModifyTime" modify_time: i64, 3 "Name" name: String,
    4 "Owner" owner: String, 5 "ProjectId" project_id: i64, 6 "Spec" spec: String, 7 "WorkflowId" workflow_id: i64
} }

/// Gets workflow instance: `GetWorkflowInstance` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GetWorkflowInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowInstance {
    /// Required.
    pub id: i64,
}
operation! { GetWorkflowInstance(id: i64) "GetWorkflowInstance" -> GetWorkflowInstanceOutput {
    0 "Id" id
} { method: "GET", } }

/// Response of [`GetWorkflowInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowInstanceOutput {
    pub workflow_instance: Option<GetWorkflowInstanceWorkflowInstance>,
}
model! { GetWorkflowInstanceOutput {
    0 "WorkflowInstance" workflow_instance: GetWorkflowInstanceWorkflowInstance
} }

/// In the response of [`GetWorkflowInstance`].
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
    pub tags: Vec<GetWorkflowInstanceTags>,
    pub r#type: Option<String>,
    pub unified_workflow_instance_id: Option<i64>,
    pub workflow_id: Option<i64>,
    pub workflow_parameters: Option<String>,
    pub workflow_task_instance_id: Option<i64>,
}
model! { GetWorkflowInstanceWorkflowInstance {
    0 "BizDate" biz_date: i64, 1 "CreateTime" create_time: i64, 2 "CreateUser" create_user: String,
    3 "EnvType" env_type: String, 4 "FinishedTime" finished_time: i64, 5 "Id" id: i64, 6 "ModifyTime" modify_time: i64,
    7 "ModifyUser" modify_user: String, 8 "Name" name: String, 9 "Owner" owner: String, 10 "ProjectId" project_id: i64,
    11 "StartedTime" started_time: i64, 12 "Status" status: String, 13 "Tags" tags: Vec<GetWorkflowInstanceTags>,
    14 "Type" r#type: String, 15 "UnifiedWorkflowInstanceId" unified_workflow_instance_id: i64,
    16 "WorkflowId" workflow_id: i64, 17 "WorkflowParameters" workflow_parameters: String,
    18 "WorkflowTaskInstanceId" workflow_task_instance_id: i64
} }

/// In the response of [`GetWorkflowInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowInstanceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetWorkflowInstanceTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Grants member project roles: `GrantMemberProjectRoles` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/GrantMemberProjectRoles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantMemberProjectRoles {
    /// Required.
    pub project_id: i64,
    /// Required.
    pub role_codes: Vec<String>,
    /// Required.
    pub user_id: String,
}
operation! { GrantMemberProjectRoles(project_id: i64, role_codes: Vec<String>, user_id: String)
    "GrantMemberProjectRoles" -> Empty {
    0 "ProjectId" project_id, 1 "RoleCodes" role_codes, 2 "UserId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GrantMemberProjectRoles`]: empty.
pub type GrantMemberProjectRolesOutput = Empty;

/// Imports certificate: `ImportCertificate` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ImportCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportCertificate {
    /// Required.
    pub certificate_file: String,
    pub description: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub project_id: i64,
}
operation! { ImportCertificate(certificate_file: String, name: String, project_id: i64)
    "ImportCertificate" -> ImportCertificateOutput {
    0 "CertificateFile" certificate_file, 1 "Description" description: String, 2 "Name" name, 3 "ProjectId" project_id
} }

/// Response of [`ImportCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportCertificateOutput {
    pub id: Option<i64>,
}
model! { ImportCertificateOutput {
    0 "Id" id: i64
} }

/// Imports workflow definition: `ImportWorkflowDefinition` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ImportWorkflowDefinition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportWorkflowDefinition {
    pub dry_run: Option<bool>,
    /// Required.
    pub project_id: i64,
    /// Required.
    pub spec: String,
}
operation! { ImportWorkflowDefinition(project_id: i64, spec: String)
    "ImportWorkflowDefinition" -> ImportWorkflowDefinitionOutput {
    0 "DryRun" dry_run: bool, 1 "ProjectId" project_id, 2 "Spec" spec
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ImportWorkflowDefinition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportWorkflowDefinitionOutput {
    pub async_job: Option<ImportWorkflowDefinitionAsyncJob>,
}
model! { ImportWorkflowDefinitionOutput {
    0 "AsyncJob" async_job: ImportWorkflowDefinitionAsyncJob
} }

/// In the response of [`ImportWorkflowDefinition`].
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
    0 "Completed" completed: bool, 1 "CreateTime" create_time: i64, 2 "Error" error: String, 3 "Id" id: String,
    4 "Progress" progress: i64, 5 "Response" response: String, 6 "Status" status: String, 7 "Type" r#type: String
} }

/// `KillSemanticJob` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/KillSemanticJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillSemanticJob {
    /// Required.
    pub executor_job_id: String,
    /// Required.
    pub project_id: i64,
    pub retry_times: Option<i64>,
}
operation! { KillSemanticJob(executor_job_id: String, project_id: i64) "KillSemanticJob" -> KillSemanticJobOutput {
    0 "ExecutorJobId" executor_job_id, 1 "ProjectId" project_id, 2 "RetryTimes" retry_times: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`KillSemanticJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillSemanticJobOutput {
    pub data: Option<bool>,
    pub success: Option<bool>,
}
model! { KillSemanticJobOutput {
    0 "Data" data: bool, 1 "Success" success: bool
} }

/// Lists agent session artifacts: `ListAgentSessionArtifacts` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListAgentSessionArtifacts>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json)
] }

/// In the request of [`ListAgentSessionArtifacts`].
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

/// Response of [`ListAgentSessionArtifacts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSessionArtifactsOutput {
    pub json_rpc_response: Option<ListAgentSessionArtifactsJsonRpcResponse>,
}
model! { ListAgentSessionArtifactsOutput {
    0 "JsonRpcResponse" json_rpc_response: ListAgentSessionArtifactsJsonRpcResponse
} }

/// In the response of [`ListAgentSessionArtifacts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSessionArtifactsJsonRpcResponse {
    pub id: Option<String>,
    pub jsonrpc: Option<String>,
    pub result: Option<ListAgentSessionArtifactsResult>,
}
model! { ListAgentSessionArtifactsJsonRpcResponse {
    0 "Id" id: String, 1 "Jsonrpc" jsonrpc: String, 2 "Result" result: ListAgentSessionArtifactsResult
} }

/// In the response of [`ListAgentSessionArtifacts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSessionArtifactsResult {
    pub artifacts: Vec<ListAgentSessionArtifactsArtifacts>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListAgentSessionArtifactsResult {
    0 "Artifacts" artifacts: Vec<ListAgentSessionArtifactsArtifacts>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String
} }

/// In the response of [`ListAgentSessionArtifacts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSessionArtifactsArtifacts {
    pub artifact_name: Option<String>,
    pub artifact_path: Option<String>,
    pub artifact_type: Option<String>,
}
model! { ListAgentSessionArtifactsArtifacts {
    0 "ArtifactName" artifact_name: String, 1 "ArtifactPath" artifact_path: String,
    2 "ArtifactType" artifact_type: String
} }

/// Lists agent sessions: `ListAgentSessions` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListAgentSessions>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json)
] }

/// In the request of [`ListAgentSessions`].
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

/// Response of [`ListAgentSessions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSessionsOutput {
    pub json_rpc_response: Option<ListAgentSessionsJsonRpcResponse>,
}
model! { ListAgentSessionsOutput {
    0 "JsonRpcResponse" json_rpc_response: ListAgentSessionsJsonRpcResponse
} }

/// In the response of [`ListAgentSessions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSessionsJsonRpcResponse {
    pub id: Option<String>,
    pub jsonrpc: Option<String>,
    pub result: Option<ListAgentSessionsResult>,
}
model! { ListAgentSessionsJsonRpcResponse {
    0 "Id" id: String, 1 "Jsonrpc" jsonrpc: String, 2 "Result" result: ListAgentSessionsResult
} }

/// In the response of [`ListAgentSessions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSessionsResult {
    pub agent_sessions: Vec<ListAgentSessionsAgentSessions>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAgentSessionsResult {
    0 "AgentSessions" agent_sessions: Vec<ListAgentSessionsAgentSessions>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAgentSessions`].
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
    0 "Meta" meta: ListAgentSessionsMeta, 1 "SessionCreatedAt" session_created_at: i64,
    2 "SessionDescription" session_description: String, 3 "SessionId" session_id: String,
    4 "SessionTitle" session_title: String, 5 "SessionUpdatedAt" session_updated_at: i64
} }

/// In the response of [`ListAgentSessions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSessionsMeta {
    pub session_source: Option<String>,
    pub session_status: Option<String>,
    pub session_tag_list: Vec<ListAgentSessionsSessionTagList>,
}
model! { ListAgentSessionsMeta {
    0 "SessionSource" session_source: String, 1 "SessionStatus" session_status: String,
    2 "SessionTagList" session_tag_list: Vec<ListAgentSessionsSessionTagList>
} }

/// In the response of [`ListAgentSessions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSessionsSessionTagList {
    pub session_tag_code: Option<String>,
}
model! { ListAgentSessionsSessionTagList {
    0 "SessionTagCode" session_tag_code: String
} }

/// Lists agents: `ListAgents` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListAgents>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json)
] }

/// In the request of [`ListAgents`].
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

/// Response of [`ListAgents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentsOutput {
    pub json_rpc_response: Option<ListAgentsJsonRpcResponse>,
}
model! { ListAgentsOutput {
    0 "JsonRpcResponse" json_rpc_response: ListAgentsJsonRpcResponse
} }

/// In the response of [`ListAgents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentsJsonRpcResponse {
    pub id: Option<String>,
    pub jsonrpc: Option<String>,
    pub result: Option<ListAgentsResult>,
}
model! { ListAgentsJsonRpcResponse {
    0 "Id" id: String, 1 "Jsonrpc" jsonrpc: String, 2 "Result" result: ListAgentsResult
} }

/// In the response of [`ListAgents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentsResult {
    pub agents: Vec<ListAgentsAgents>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAgentsResult {
    0 "Agents" agents: Vec<ListAgentsAgents>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAgents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentsAgents {
    pub agent_name: Option<String>,
}
model! { ListAgentsAgents {
    0 "AgentName" agent_name: String
} }

/// Lists alert rules: `ListAlertRules` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListAlertRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertRules {
    pub name: Option<String>,
    pub owner: Option<String>,
    /// Required. At least 1.
    pub page_number: i64,
    /// Required. At most 100.
    pub page_size: i64,
    pub receiver: Option<String>,
    pub task_ids: Option<Vec<i64>>,
    pub types: Option<Vec<String>>,
}
operation! { ListAlertRules(page_number: i64, page_size: i64) "ListAlertRules" -> ListAlertRulesOutput {
    0 "Name" name: String, 1 "Owner" owner: String, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "Receiver" receiver: String, 5 "TaskIds" task_ids: Vec<i64>, 6 "Types" types: Vec<String>
} [
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json)
] }
paged! { ListAlertRules: ListAlertRulesAlertRules =
    Number "PageNumber", "PagingInfo.AlertRules" paging_info.alert_rules, total "PagingInfo.TotalCount" }

/// Response of [`ListAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertRulesOutput {
    pub paging_info: Option<ListAlertRulesPagingInfo>,
}
model! { ListAlertRulesOutput {
    0 "PagingInfo" paging_info: ListAlertRulesPagingInfo
} }

/// In the response of [`ListAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertRulesPagingInfo {
    pub alert_rules: Vec<ListAlertRulesAlertRules>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAlertRulesPagingInfo {
    0 "AlertRules" alert_rules: Vec<ListAlertRulesAlertRules>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAlertRules`].
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
    0 "Enabled" enabled: bool, 1 "Id" id: i64, 2 "Name" name: String, 3 "Owner" owner: String,
    4 "TriggerCondition" trigger_condition: ListAlertRulesTriggerCondition
} }

/// In the response of [`ListAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertRulesTriggerCondition {
    pub extension: Option<ListAlertRulesExtension>,
    pub target: Option<ListAlertRulesTarget>,
    pub r#type: Option<String>,
}
model! { ListAlertRulesTriggerCondition {
    0 "Extension" extension: ListAlertRulesExtension, 1 "Target" target: ListAlertRulesTarget, 2 "Type" r#type: String
} }

/// In the response of [`ListAlertRules`].
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
    0 "CycleUnfinished" cycle_unfinished: ListAlertRulesCycleUnfinished, 1 "Error" error: ListAlertRulesError,
    2 "InstanceErrorCount" instance_error_count: ListAlertRulesInstanceErrorCount,
    3 "InstanceErrorPercentage" instance_error_percentage: ListAlertRulesInstanceErrorPercentage,
    4 "InstanceTransferFluctuate" instance_transfer_fluctuate: ListAlertRulesInstanceTransferFluctuate,
    5 "Timeout" timeout: ListAlertRulesTimeout, 6 "UnFinished" un_finished: ListAlertRulesUnFinished
} }

/// In the response of [`ListAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertRulesCycleUnfinished {
    pub cycle_and_time: Vec<ListAlertRulesCycleAndTime>,
}
model! { ListAlertRulesCycleUnfinished {
    0 "CycleAndTime" cycle_and_time: Vec<ListAlertRulesCycleAndTime>
} }

/// In the response of [`ListAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertRulesCycleAndTime {
    pub cycle_id: Option<i64>,
    pub time: Option<String>,
}
model! { ListAlertRulesCycleAndTime {
    0 "CycleId" cycle_id: i64, 1 "Time" time: String
} }

/// In the response of [`ListAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertRulesError {
    pub auto_rerun_alert_enabled: Option<bool>,
    pub stream_task_ids: Vec<i64>,
}
model! { ListAlertRulesError {
    0 "AutoRerunAlertEnabled" auto_rerun_alert_enabled: bool, 1 "StreamTaskIds" stream_task_ids: Vec<i64>
} }

/// In the response of [`ListAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertRulesInstanceErrorCount {
    pub count: Option<i64>,
}
model! { ListAlertRulesInstanceErrorCount {
    0 "Count" count: i64
} }

/// In the response of [`ListAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertRulesInstanceErrorPercentage {
    pub percentage: Option<i64>,
}
model! { ListAlertRulesInstanceErrorPercentage {
    0 "Percentage" percentage: i64
} }

/// In the response of [`ListAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertRulesInstanceTransferFluctuate {
    pub percentage: Option<i64>,
    pub trend: Option<String>,
}
model! { ListAlertRulesInstanceTransferFluctuate {
    0 "Percentage" percentage: i64, 1 "Trend" trend: String
} }

/// In the response of [`ListAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertRulesTimeout {
    pub timeout_in_minutes: Option<i64>,
}
model! { ListAlertRulesTimeout {
    0 "TimeoutInMinutes" timeout_in_minutes: i64
} }

/// In the response of [`ListAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertRulesUnFinished {
    pub un_finished_time: Option<String>,
}
model! { ListAlertRulesUnFinished {
    0 "UnFinishedTime" un_finished_time: String
} }

/// In the response of [`ListAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertRulesTarget {
    pub allow_tasks: Vec<i64>,
    pub ids: Vec<i64>,
    pub r#type: Option<String>,
}
model! { ListAlertRulesTarget {
    0 "AllowTasks" allow_tasks: Vec<i64>, 1 "Ids" ids: Vec<i64>, 2 "Type" r#type: String
} }

/// Lists business: `ListBusiness` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListBusiness>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBusiness {
    pub keyword: Option<String>,
    /// Required. At least 1.
    pub page_number: i64,
    /// Required. 0 to 100.
    pub page_size: i64,
    pub project_id: Option<i64>,
    pub project_identifier: Option<String>,
}
operation! { ListBusiness(page_number: i64, page_size: i64) "ListBusiness" -> ListBusinessOutput {
    0 "Keyword" keyword: String, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "ProjectId" project_id: i64,
    4 "ProjectIdentifier" project_identifier: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }
paged! { ListBusiness: ListBusinessBusiness =
    Number "PageNumber", "Data.Business" data.business, total "Data.TotalCount" }

/// Response of [`ListBusiness`].
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
    0 "Data" data: ListBusinessData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// In the response of [`ListBusiness`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBusinessData {
    pub business: Vec<ListBusinessBusiness>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListBusinessData {
    0 "Business" business: Vec<ListBusinessBusiness>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListBusiness`].
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
    0 "BusinessId" business_id: i64, 1 "BusinessName" business_name: String, 2 "Description" description: String,
    3 "Owner" owner: String, 4 "ProjectId" project_id: i64, 5 "UseType" use_type: String
} }

/// Lists catalogs: `ListCatalogs` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListCatalogs>.
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
    /// Required.
    pub parent_meta_entity_id: String,
    pub sort_by: Option<String>,
    pub types: Option<Vec<String>>,
}
operation! { ListCatalogs(parent_meta_entity_id: String) "ListCatalogs" -> ListCatalogsOutput {
    0 "Comment" comment: String, 1 "Name" name: String, 2 "Order" order: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "ParentMetaEntityId" parent_meta_entity_id, 6 "SortBy" sort_by: String,
    7 "Types" types: Vec<String>
} [
    Mark::new(7, Location::Default, Style::Simple)
] { method: "GET", } }
paged! { ListCatalogs: Catalog =
    Number "PageNumber", "PagingInfo.Catalogs" paging_info.catalogs, total "PagingInfo.TotalCount" }

/// Response of [`ListCatalogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCatalogsOutput {
    pub paging_info: Option<ListCatalogsPagingInfo>,
    pub success: Option<bool>,
}
model! { ListCatalogsOutput {
    0 "PagingInfo" paging_info: ListCatalogsPagingInfo, 1 "Success" success: bool
} }

/// In the response of [`ListCatalogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCatalogsPagingInfo {
    pub catalogs: Vec<Catalog>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCatalogsPagingInfo {
    0 "Catalogs" catalogs: Vec<Catalog>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// Lists certificates: `ListCertificates` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListCertificates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCertificates {
    pub create_user: Option<String>,
    pub end_create_time: Option<i64>,
    pub name: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
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
    Number "PageNumber", "PagingInfo.Certificates" paging_info.certificates, total "PagingInfo.TotalCount" }

/// Response of [`ListCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCertificatesOutput {
    pub paging_info: Option<ListCertificatesPagingInfo>,
}
model! { ListCertificatesOutput {
    0 "PagingInfo" paging_info: ListCertificatesPagingInfo
} }

/// In the response of [`ListCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCertificatesPagingInfo {
    pub certificates: Vec<ListCertificatesCertificates>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCertificatesPagingInfo {
    0 "Certificates" certificates: Vec<ListCertificatesCertificates>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListCertificates`].
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
    0 "CreateTime" create_time: i64, 1 "CreateUser" create_user: String, 2 "Description" description: String,
    3 "FileSizeInBytes" file_size_in_bytes: i64, 4 "Id" id: i64, 5 "Name" name: String
} }

/// Lists columns: `ListColumns` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListColumns>.
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
    /// Required.
    pub table_id: String,
}
operation! { ListColumns(table_id: String) "ListColumns" -> ListColumnsOutput {
    0 "Comment" comment: String, 1 "IncludeExtendedProperties" include_extended_properties: bool, 2 "Name" name: String,
    3 "Order" order: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "SortBy" sort_by: String,
    7 "TableId" table_id
} { method: "GET", } }
paged! { ListColumns: Column =
    Number "PageNumber", "PagingInfo.Columns" paging_info.columns, total "PagingInfo.TotalCount" }

/// Response of [`ListColumns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListColumnsOutput {
    pub paging_info: Option<ListColumnsPagingInfo>,
    pub success: Option<bool>,
}
model! { ListColumnsOutput {
    0 "PagingInfo" paging_info: ListColumnsPagingInfo, 1 "Success" success: bool
} }

/// In the response of [`ListColumns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListColumnsPagingInfo {
    pub columns: Vec<Column>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListColumnsPagingInfo {
    0 "Columns" columns: Vec<Column>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// Lists components: `ListComponents` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListComponents>.
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
    Number "PageNumber", "PagingInfo.Components" paging_info.components, total "PagingInfo.TotalCount" }

/// Response of [`ListComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentsOutput {
    pub paging_info: Option<ListComponentsPagingInfo>,
}
model! { ListComponentsOutput {
    0 "PagingInfo" paging_info: ListComponentsPagingInfo
} }

/// In the response of [`ListComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentsPagingInfo {
    pub components: Vec<ListComponentsComponents>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListComponentsPagingInfo {
    0 "Components" components: Vec<ListComponentsComponents>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentsComponents {
    pub component_id: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub inputs: Vec<ListComponentsInputs>,
    pub modify_time: Option<String>,
    pub name: Option<String>,
    pub outputs: Vec<ListComponentsOutputs>,
    pub owner: Option<String>,
    pub project_id: Option<i64>,
    pub script: Option<ListComponentsScript>,
}
model! { ListComponentsComponents {
    0 "ComponentId" component_id: String, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "Inputs" inputs: Vec<ListComponentsInputs>, 4 "ModifyTime" modify_time: String, 5 "Name" name: String,
    6 "Outputs" outputs: Vec<ListComponentsOutputs>, 7 "Owner" owner: String, 8 "ProjectId" project_id: i64,
    9 "Script" script: ListComponentsScript
} }

/// In the response of [`ListComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentsInputs {
    pub default_value: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListComponentsInputs {
    0 "DefaultValue" default_value: String, 1 "Description" description: String, 2 "Name" name: String,
    3 "Type" r#type: String
} }

/// In the response of [`ListComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentsOutputs {
    pub default_value: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListComponentsOutputs {
    0 "DefaultValue" default_value: String, 1 "Description" description: String, 2 "Name" name: String,
    3 "Type" r#type: String
} }

/// In the response of [`ListComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentsScript {
    pub id: Option<String>,
    pub path: Option<String>,
    pub runtime: Option<ListComponentsRuntime>,
}
model! { ListComponentsScript {
    0 "Id" id: String, 1 "Path" path: String, 2 "Runtime" runtime: ListComponentsRuntime
} }

/// In the response of [`ListComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentsRuntime {
    pub command: Option<String>,
}
model! { ListComponentsRuntime {
    0 "Command" command: String
} }

/// Lists compute resources: `ListComputeResources` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListComputeResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComputeResources {
    pub env_type: Option<String>,
    pub name: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub project_id: i64,
    pub sort_by: Option<String>,
    pub types: Option<Vec<String>>,
}
operation! { ListComputeResources(project_id: i64) "ListComputeResources" -> ListComputeResourcesOutput {
    0 "EnvType" env_type: String, 1 "Name" name: String, 2 "Order" order: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "ProjectId" project_id, 6 "SortBy" sort_by: String, 7 "Types" types: Vec<String>
} [
    Mark::new(7, Location::Default, Style::Simple)
] }
paged! { ListComputeResources: ListComputeResourcesComputeResources =
    Number "PageNumber", "PagingInfo.ComputeResources" paging_info.compute_resources, total "PagingInfo.TotalCount" }

/// Response of [`ListComputeResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComputeResourcesOutput {
    pub paging_info: Option<ListComputeResourcesPagingInfo>,
}
model! { ListComputeResourcesOutput {
    0 "PagingInfo" paging_info: ListComputeResourcesPagingInfo
} }

/// In the response of [`ListComputeResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComputeResourcesPagingInfo {
    pub compute_resources: Vec<ListComputeResourcesComputeResources>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListComputeResourcesPagingInfo {
    0 "ComputeResources" compute_resources: Vec<ListComputeResourcesComputeResources>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListComputeResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComputeResourcesComputeResources {
    pub compute_resource: Vec<ListComputeResourcesComputeResource>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListComputeResourcesComputeResources {
    0 "ComputeResource" compute_resource: Vec<ListComputeResourcesComputeResource>, 1 "Name" name: String,
    2 "Type" r#type: String
} }

/// In the response of [`ListComputeResources`].
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
    0 "ConnectionProperties" connection_properties: Value,
    1 "ConnectionPropertiesMode" connection_properties_mode: String, 2 "CreateTime" create_time: i64,
    3 "CreateUser" create_user: String, 4 "Description" description: String, 5 "Id" id: i64,
    6 "ModifyTime" modify_time: i64, 7 "ModifyUser" modify_user: String, 8 "WhetherDefault" whether_default: bool
} }

/// Lists crawler runs: `ListCrawlerRuns` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListCrawlerRuns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCrawlerRuns {
    /// Required.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }
paged! { ListCrawlerRuns: ListCrawlerRunsCrawlerRuns =
    Number "PageNumber", "PagingInfo.CrawlerRuns" paging_info.crawler_runs, total "PagingInfo.TotalCount" }

/// Response of [`ListCrawlerRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCrawlerRunsOutput {
    pub paging_info: Option<ListCrawlerRunsPagingInfo>,
    pub success: Option<bool>,
}
model! { ListCrawlerRunsOutput {
    0 "PagingInfo" paging_info: ListCrawlerRunsPagingInfo, 1 "Success" success: bool
} }

/// In the response of [`ListCrawlerRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCrawlerRunsPagingInfo {
    pub crawler_runs: Vec<ListCrawlerRunsCrawlerRuns>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCrawlerRunsPagingInfo {
    0 "CrawlerRuns" crawler_runs: Vec<ListCrawlerRunsCrawlerRuns>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListCrawlerRuns`].
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
    0 "Duration" duration: f64, 1 "FinishedTime" finished_time: i64, 2 "StartedTime" started_time: i64,
    3 "Status" status: String, 4 "TaskInstanceId" task_instance_id: i64, 5 "TotalTableCount" total_table_count: i64
} }

/// Lists crawler types: `ListCrawlerTypes` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListCrawlerTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCrawlerTypes {}
operation! { ListCrawlerTypes() "ListCrawlerTypes" -> ListCrawlerTypesOutput {} { method: "GET", } }

/// Response of [`ListCrawlerTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCrawlerTypesOutput {
    pub crawler_types: Vec<CrawlerType>,
    pub success: Option<bool>,
}
model! { ListCrawlerTypesOutput {
    0 "CrawlerTypes" crawler_types: Vec<CrawlerType>, 1 "Success" success: bool
} }

/// In the response of [`ListCrawlerTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrawlerType {
    pub display_name: Option<String>,
    pub supported_entity_types: Vec<CrawlerTypeSupportedEntityTypes>,
    pub r#type: Option<String>,
}
model! { CrawlerType {
    0 "DisplayName" display_name: String,
    1 "SupportedEntityTypes" supported_entity_types: Vec<CrawlerTypeSupportedEntityTypes>, 2 "Type" r#type: String
} }

/// In the response of [`ListCrawlerTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrawlerTypeSupportedEntityTypes {
    pub optional: Option<bool>,
    pub parent_sub_type: Option<String>,
    pub sub_type: Option<String>,
    pub r#type: Option<String>,
}
model! { CrawlerTypeSupportedEntityTypes {
    0 "Optional" optional: bool, 1 "ParentSubType" parent_sub_type: String, 2 "SubType" sub_type: String,
    3 "Type" r#type: String
} }

/// Lists crawlers: `ListCrawlers` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListCrawlers>.
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
    Mark::new(0, Location::Body, Style::Simple),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }
paged! { ListCrawlers: ListCrawlersCrawlers =
    Number "PageNumber", "PagingInfo.Crawlers" paging_info.crawlers, total "PagingInfo.TotalCount" }

/// Response of [`ListCrawlers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCrawlersOutput {
    pub paging_info: Option<ListCrawlersPagingInfo>,
    pub success: Option<bool>,
}
model! { ListCrawlersOutput {
    0 "PagingInfo" paging_info: ListCrawlersPagingInfo, 1 "Success" success: bool
} }

/// In the response of [`ListCrawlers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCrawlersPagingInfo {
    pub crawlers: Vec<ListCrawlersCrawlers>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCrawlersPagingInfo {
    0 "Crawlers" crawlers: Vec<ListCrawlersCrawlers>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListCrawlers`].
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
    0 "CreateTime" create_time: i64, 1 "DataSourceId" data_source_id: i64, 2 "EnvType" env_type: String, 3 "Id" id: i64,
    4 "LastRunStatus" last_run_status: String, 5 "MetaEntityId" meta_entity_id: String, 6 "ModifyTime" modify_time: i64,
    7 "Name" name: String, 8 "Owner" owner: String, 9 "ProjectId" project_id: i64,
    10 "ResourceGroupId" resource_group_id: String, 11 "ScheduleConfig" schedule_config: ListCrawlersScheduleConfig,
    12 "Status" status: String, 13 "TaskId" task_id: i64, 14 "Type" r#type: String
} }

/// In the response of [`ListCrawlers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCrawlersScheduleConfig {
    pub cron_express: Option<String>,
    pub r#type: Option<String>,
}
model! { ListCrawlersScheduleConfig {
    0 "CronExpress" cron_express: String, 1 "Type" r#type: String
} }

/// Lists custom agents: `ListCustomAgents` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListCustomAgents>.
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
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json)
] }
paged! { ListCustomAgents: ListCustomAgentsAgents =
    Token "NextToken", "PagingInfo.Agents" paging_info.agents, next "PagingInfo.NextToken" }

/// Response of [`ListCustomAgents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomAgentsOutput {
    pub paging_info: Option<ListCustomAgentsPagingInfo>,
}
model! { ListCustomAgentsOutput {
    0 "PagingInfo" paging_info: ListCustomAgentsPagingInfo
} }

/// In the response of [`ListCustomAgents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomAgentsPagingInfo {
    pub agents: Vec<ListCustomAgentsAgents>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListCustomAgentsPagingInfo {
    0 "Agents" agents: Vec<ListCustomAgentsAgents>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListCustomAgents`].
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
    0 "CreatorId" creator_id: String, 1 "Description" description: String, 2 "DisplayName" display_name: String,
    3 "GmtCreateTime" gmt_create_time: String, 4 "GmtModifiedTime" gmt_modified_time: String,
    5 "ModifierId" modifier_id: String, 6 "Name" name: String, 7 "Visibility" visibility: String
} }

/// Lists custom attributes: `ListCustomAttributes` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListCustomAttributes>.
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
    Number "PageNumber", "PagingInfo.CustomAttributes" paging_info.custom_attributes, total "PagingInfo.TotalCount" }

/// Response of [`ListCustomAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomAttributesOutput {
    pub paging_info: Option<ListCustomAttributesPagingInfo>,
    pub success: Option<bool>,
}
model! { ListCustomAttributesOutput {
    0 "PagingInfo" paging_info: ListCustomAttributesPagingInfo, 1 "Success" success: bool
} }

/// In the response of [`ListCustomAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomAttributesPagingInfo {
    pub custom_attributes: Vec<CustomAttribute>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCustomAttributesPagingInfo {
    0 "CustomAttributes" custom_attributes: Vec<CustomAttribute>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// Lists di alarm rules: `ListDIAlarmRules` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListDIAlarmRules>.
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
    Number "PageNumber", "PagingInfo.DIJobAlarmRules" paging_info.di_job_alarm_rules, total "PagingInfo.TotalCount" }

/// Response of [`ListDIAlarmRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIAlarmRulesOutput {
    pub paging_info: Option<ListDIAlarmRulesPagingInfo>,
}
model! { ListDIAlarmRulesOutput {
    0 "PagingInfo" paging_info: ListDIAlarmRulesPagingInfo
} }

/// In the response of [`ListDIAlarmRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIAlarmRulesPagingInfo {
    pub di_job_alarm_rules: Vec<ListDIAlarmRulesDIJobAlarmRules>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDIAlarmRulesPagingInfo {
    0 "DIJobAlarmRules" di_job_alarm_rules: Vec<ListDIAlarmRulesDIJobAlarmRules>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDIAlarmRules`].
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
    pub trigger_conditions: Vec<ListDIAlarmRulesTriggerConditions>,
}
model! { ListDIAlarmRulesDIJobAlarmRules {
    0 "DIAlarmRuleId" di_alarm_rule_id: i64, 1 "DIJobId" di_job_id: i64, 2 "Description" description: String,
    3 "Enabled" enabled: bool, 4 "Id" id: i64, 5 "MetricType" metric_type: String, 6 "Name" name: String,
    7 "NotificationSettings" notification_settings: ListDIAlarmRulesNotificationSettings,
    8 "TriggerConditions" trigger_conditions: Vec<ListDIAlarmRulesTriggerConditions>
} }

/// In the response of [`ListDIAlarmRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIAlarmRulesNotificationSettings {
    /// Deprecated.
    pub inhibition_interval: Option<i64>,
    pub mute_interval: Option<i64>,
    pub notification_channels: Vec<ListDIAlarmRulesNotificationChannels>,
    pub notification_receivers: Vec<ListDIAlarmRulesNotificationReceivers>,
}
model! { ListDIAlarmRulesNotificationSettings {
    0 "InhibitionInterval" inhibition_interval: i64, 1 "MuteInterval" mute_interval: i64,
    2 "NotificationChannels" notification_channels: Vec<ListDIAlarmRulesNotificationChannels>,
    3 "NotificationReceivers" notification_receivers: Vec<ListDIAlarmRulesNotificationReceivers>
} }

/// In the response of [`ListDIAlarmRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIAlarmRulesNotificationChannels {
    pub channels: Vec<String>,
    pub severity: Option<String>,
}
model! { ListDIAlarmRulesNotificationChannels {
    0 "Channels" channels: Vec<String>, 1 "Severity" severity: String
} }

/// In the response of [`ListDIAlarmRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIAlarmRulesNotificationReceivers {
    pub receiver_type: Option<String>,
    pub receiver_values: Vec<String>,
}
model! { ListDIAlarmRulesNotificationReceivers {
    0 "ReceiverType" receiver_type: String, 1 "ReceiverValues" receiver_values: Vec<String>
} }

/// In the response of [`ListDIAlarmRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIAlarmRulesTriggerConditions {
    /// Deprecated.
    pub ddl_report_tags: Vec<String>,
    pub ddl_types: Vec<String>,
    pub duration: Option<i64>,
    pub severity: Option<String>,
    pub threshold: Option<i64>,
}
model! { ListDIAlarmRulesTriggerConditions {
    0 "DdlReportTags" ddl_report_tags: Vec<String>, 1 "DdlTypes" ddl_types: Vec<String>, 2 "Duration" duration: i64,
    3 "Severity" severity: String, 4 "Threshold" threshold: i64
} }

/// Lists di job events: `ListDIJobEvents` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListDIJobEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIJobEvents {
    pub di_job_id: Option<i64>,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub event_type: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub start_time: i64,
}
operation! { ListDIJobEvents(end_time: i64, event_type: String, start_time: i64)
    "ListDIJobEvents" -> ListDIJobEventsOutput {
    0 "DIJobId" di_job_id: i64, 1 "EndTime" end_time, 2 "EventType" event_type, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "StartTime" start_time
} { method: "GET", } }
paged! { ListDIJobEvents: ListDIJobEventsDIJobEvent =
    Number "PageNumber", "PagingInfo.DIJobEvent" paging_info.di_job_event, total "PagingInfo.TotalCount" }

/// Response of [`ListDIJobEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIJobEventsOutput {
    pub paging_info: Option<ListDIJobEventsPagingInfo>,
}
model! { ListDIJobEventsOutput {
    0 "PagingInfo" paging_info: ListDIJobEventsPagingInfo
} }

/// In the response of [`ListDIJobEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIJobEventsPagingInfo {
    pub di_job_event: Vec<ListDIJobEventsDIJobEvent>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDIJobEventsPagingInfo {
    0 "DIJobEvent" di_job_event: Vec<ListDIJobEventsDIJobEvent>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDIJobEvents`].
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
    0 "Action" action: String, 1 "Channels" channels: String, 2 "CreateTime" create_time: String,
    3 "Detail" detail: String, 4 "DstSql" dst_sql: String, 5 "DstTable" dst_table: String,
    6 "FailoverMessage" failover_message: String, 7 "Id" id: String, 8 "Severity" severity: String,
    9 "SrcSql" src_sql: String, 10 "SrcTable" src_table: String, 11 "Status" status: String, 12 "Type" r#type: String
} }

/// Lists di job metrics: `ListDIJobMetrics` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListDIJobMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIJobMetrics {
    pub di_job_id: Option<i64>,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub metric_name: Vec<String>,
    /// Required.
    pub start_time: i64,
}
operation! { ListDIJobMetrics(end_time: i64, metric_name: Vec<String>, start_time: i64)
    "ListDIJobMetrics" -> ListDIJobMetricsOutput {
    0 "DIJobId" di_job_id: i64, 1 "EndTime" end_time, 2 "MetricName" metric_name, 3 "StartTime" start_time
} [
    Mark::new(2, Location::Default, Style::Json)
] { method: "GET", } }

/// Response of [`ListDIJobMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIJobMetricsOutput {
    pub paging_info: Option<ListDIJobMetricsPagingInfo>,
}
model! { ListDIJobMetricsOutput {
    0 "PagingInfo" paging_info: ListDIJobMetricsPagingInfo
} }

/// In the response of [`ListDIJobMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIJobMetricsPagingInfo {
    pub job_metrics: Vec<ListDIJobMetricsJobMetrics>,
}
model! { ListDIJobMetricsPagingInfo {
    0 "JobMetrics" job_metrics: Vec<ListDIJobMetricsJobMetrics>
} }

/// In the response of [`ListDIJobMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIJobMetricsJobMetrics {
    pub name: Option<String>,
    pub series_list: Vec<ListDIJobMetricsSeriesList>,
}
model! { ListDIJobMetricsJobMetrics {
    0 "Name" name: String, 1 "SeriesList" series_list: Vec<ListDIJobMetricsSeriesList>
} }

/// In the response of [`ListDIJobMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIJobMetricsSeriesList {
    pub time: Option<i64>,
    pub value: Option<f64>,
}
model! { ListDIJobMetricsSeriesList {
    0 "Time" time: i64, 1 "Value" value: f64
} }

/// Lists di job run details: `ListDIJobRunDetails` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListDIJobRunDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIJobRunDetails {
    /// Required.
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
    Number "PageNumber", "PagingInfo.JobRunInfos" paging_info.job_run_infos, total "PagingInfo.TotalCount" }

/// Response of [`ListDIJobRunDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIJobRunDetailsOutput {
    pub paging_info: Option<ListDIJobRunDetailsPagingInfo>,
}
model! { ListDIJobRunDetailsOutput {
    0 "PagingInfo" paging_info: ListDIJobRunDetailsPagingInfo
} }

/// In the response of [`ListDIJobRunDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIJobRunDetailsPagingInfo {
    pub job_run_infos: Vec<ListDIJobRunDetailsJobRunInfos>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { ListDIJobRunDetailsPagingInfo {
    0 "JobRunInfos" job_run_infos: Vec<ListDIJobRunDetailsJobRunInfos>, 1 "PageNumber" page_number: String,
    2 "PageSize" page_size: String, 3 "TotalCount" total_count: String
} }

/// In the response of [`ListDIJobRunDetails`].
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
    0 "DestinationDatabaseName" destination_database_name: String,
    1 "DestinationDatasourceName" destination_datasource_name: String,
    2 "DestinationSchemaName" destination_schema_name: String, 3 "DestinationTableName" destination_table_name: String,
    4 "FullMigrationErrorMessage" full_migration_error_message: String,
    5 "FullMigrationStatus" full_migration_status: String, 6 "OfflineErrorRecords" offline_error_records: i64,
    7 "OfflineTotalBytes" offline_total_bytes: i64, 8 "OfflineTotalRecords" offline_total_records: i64,
    9 "RealtimeMigrationErrorMessage" realtime_migration_error_message: String,
    10 "RealtimeMigrationStatus" realtime_migration_status: String,
    11 "SourceDatabaseName" source_database_name: String, 12 "SourceDatasourceName" source_datasource_name: String,
    13 "SourceSchemaName" source_schema_name: String, 14 "SourceTableName" source_table_name: String,
    15 "StructureMigrationErrorMessage" structure_migration_error_message: String,
    16 "StructureMigrationStatus" structure_migration_status: String
} }

/// Lists di jobs: `ListDIJobs` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListDIJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIJobs {
    pub destination_data_source_type: Option<String>,
    pub migration_type: Option<String>,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
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
    Number "PageNumber", "PagingInfo.DIJobs" paging_info.di_jobs, total "PagingInfo.TotalCount" }

/// Response of [`ListDIJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIJobsOutput {
    pub paging_info: Option<ListDIJobsPagingInfo>,
}
model! { ListDIJobsOutput {
    0 "PagingInfo" paging_info: ListDIJobsPagingInfo
} }

/// In the response of [`ListDIJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDIJobsPagingInfo {
    pub di_jobs: Vec<ListDIJobsDIJobs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDIJobsPagingInfo {
    0 "DIJobs" di_jobs: Vec<ListDIJobsDIJobs>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDIJobs`].
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
    0 "DIJobId" di_job_id: i64, 1 "DestinationDataSourceType" destination_data_source_type: String, 2 "Id" id: i64,
    3 "JobName" job_name: String, 4 "JobStatus" job_status: String, 5 "MigrationType" migration_type: String,
    6 "Owner" owner: String, 7 "ProjectId" project_id: i64, 8 "SourceDataSourceType" source_data_source_type: String
} }

/// Lists data asset tags: `ListDataAssetTags` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListDataAssetTags>.
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
    Number "PageNumber", "PagingInfo.DataAssetTags" paging_info.data_asset_tags, total "PagingInfo.TotalCount" }

/// Response of [`ListDataAssetTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAssetTagsOutput {
    pub paging_info: Option<ListDataAssetTagsPagingInfo>,
}
model! { ListDataAssetTagsOutput {
    0 "PagingInfo" paging_info: ListDataAssetTagsPagingInfo
} }

/// In the response of [`ListDataAssetTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAssetTagsPagingInfo {
    pub data_asset_tags: Vec<ListDataAssetTagsDataAssetTags>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDataAssetTagsPagingInfo {
    0 "DataAssetTags" data_asset_tags: Vec<ListDataAssetTagsDataAssetTags>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDataAssetTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAssetTagsDataAssetTags {
    pub category: Option<String>,
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub description: Option<String>,
    pub key: Option<String>,
    pub managers: Vec<String>,
    pub modify_time: Option<i64>,
    pub modify_user: Option<String>,
    pub value_type: Option<String>,
    pub values: Vec<String>,
}
model! { ListDataAssetTagsDataAssetTags {
    0 "Category" category: String, 1 "CreateTime" create_time: i64, 2 "CreateUser" create_user: String,
    3 "Description" description: String, 4 "Key" key: String, 5 "Managers" managers: Vec<String>,
    6 "ModifyTime" modify_time: i64, 7 "ModifyUser" modify_user: String, 8 "ValueType" value_type: String,
    9 "Values" values: Vec<String>
} }

/// Lists data assets: `ListDataAssets` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListDataAssets>.
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
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(9, Location::Default, Style::Json)
] { method: "GET", } }
paged! { ListDataAssets: ListDataAssetsDataAssets =
    Number "PageNumber", "PagingInfo.DataAssets" paging_info.data_assets, total "PagingInfo.TotalCount" }

/// In the request of [`ListDataAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAssetsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListDataAssetsTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListDataAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAssetsOutput {
    pub paging_info: Option<ListDataAssetsPagingInfo>,
}
model! { ListDataAssetsOutput {
    0 "PagingInfo" paging_info: ListDataAssetsPagingInfo
} }

/// In the response of [`ListDataAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAssetsPagingInfo {
    pub data_assets: Vec<ListDataAssetsDataAssets>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDataAssetsPagingInfo {
    0 "DataAssets" data_assets: Vec<ListDataAssetsDataAssets>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDataAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAssetsDataAssets {
    pub asset_categories: Vec<ListDataAssetsAssetCategories>,
    pub data_asset_tag_mappings: Vec<ListDataAssetsDataAssetTagMappings>,
    pub env_type: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
    pub r#type: Option<String>,
}
model! { ListDataAssetsDataAssets {
    0 "AssetCategories" asset_categories: Vec<ListDataAssetsAssetCategories>,
    1 "DataAssetTagMappings" data_asset_tag_mappings: Vec<ListDataAssetsDataAssetTagMappings>,
    2 "EnvType" env_type: String, 3 "Id" id: String, 4 "Name" name: String, 5 "ProjectId" project_id: i64,
    6 "Type" r#type: String
} }

/// In the response of [`ListDataAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAssetsAssetCategories {
    pub asset_domain_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { ListDataAssetsAssetCategories {
    0 "AssetDomainId" asset_domain_id: String, 1 "Id" id: String, 2 "Name" name: String
} }

/// In the response of [`ListDataAssets`].
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
    0 "AutoTraceEnabled" auto_trace_enabled: bool, 1 "Creator" creator: String, 2 "DataAssetId" data_asset_id: String,
    3 "Key" key: String, 4 "TagSource" tag_source: String, 5 "Value" value: String
} }

/// Lists data quality alert rules: `ListDataQualityAlertRules` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListDataQualityAlertRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityAlertRules {
    pub data_quality_scan_id: Option<i64>,
    /// Required. At least 1.
    pub page_number: i64,
    /// Required. 1 to 200.
    pub page_size: i64,
    /// Required.
    pub project_id: i64,
    pub sort_by: Option<String>,
}
operation! { ListDataQualityAlertRules(page_number: i64, page_size: i64, project_id: i64)
    "ListDataQualityAlertRules" -> ListDataQualityAlertRulesOutput {
    0 "DataQualityScanId" data_quality_scan_id: i64, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "ProjectId" project_id, 4 "SortBy" sort_by: String
} }
paged! { ListDataQualityAlertRules: ListDataQualityAlertRulesDataQualityAlertRules =
    Number "PageNumber", "PageInfo.DataQualityAlertRules" page_info.data_quality_alert_rules, total "PageInfo.TotalCount" }

/// Response of [`ListDataQualityAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityAlertRulesOutput {
    pub page_info: Option<ListDataQualityAlertRulesPageInfo>,
}
model! { ListDataQualityAlertRulesOutput {
    0 "PageInfo" page_info: ListDataQualityAlertRulesPageInfo
} }

/// In the response of [`ListDataQualityAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityAlertRulesPageInfo {
    pub data_quality_alert_rules: Vec<ListDataQualityAlertRulesDataQualityAlertRules>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDataQualityAlertRulesPageInfo {
    0 "DataQualityAlertRules" data_quality_alert_rules: Vec<ListDataQualityAlertRulesDataQualityAlertRules>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDataQualityAlertRules`].
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
    0 "Condition" condition: String, 1 "Id" id: i64,
    2 "Notification" notification: ListDataQualityAlertRulesNotification, 3 "ProjectId" project_id: i64,
    4 "Target" target: ListDataQualityAlertRulesTarget
} }

/// In the response of [`ListDataQualityAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityAlertRulesNotification {
    pub channels: Vec<String>,
    pub receivers: Vec<ListDataQualityAlertRulesReceivers>,
}
model! { ListDataQualityAlertRulesNotification {
    0 "Channels" channels: Vec<String>, 1 "Receivers" receivers: Vec<ListDataQualityAlertRulesReceivers>
} }

/// In the response of [`ListDataQualityAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityAlertRulesReceivers {
    pub extension: Option<String>,
    pub receiver_type: Option<String>,
    pub receiver_values: Vec<String>,
}
model! { ListDataQualityAlertRulesReceivers {
    0 "Extension" extension: String, 1 "ReceiverType" receiver_type: String,
    2 "ReceiverValues" receiver_values: Vec<String>
} }

/// In the response of [`ListDataQualityAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityAlertRulesTarget {
    pub ids: Vec<i64>,
    pub r#type: Option<String>,
}
model! { ListDataQualityAlertRulesTarget {
    0 "Ids" ids: Vec<i64>, 1 "Type" r#type: String
} }

/// Lists data quality evaluation task instances: `ListDataQualityEvaluationTaskInstances` of `dataworks-public`
/// 2024-05-18.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListDataQualityEvaluationTaskInstances>.
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
paged! {
    ListDataQualityEvaluationTaskInstances: ListDataQualityEvaluationTaskInstancesDataQualityEvaluationTaskInstances =
    Number "PageNumber", "PagingInfo.DataQualityEvaluationTaskInstances" paging_info.data_quality_evaluation_task_instances, total "PagingInfo.TotalCount" }

/// Response of [`ListDataQualityEvaluationTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTaskInstancesOutput {
    pub paging_info: Option<ListDataQualityEvaluationTaskInstancesPagingInfo>,
}
model! { ListDataQualityEvaluationTaskInstancesOutput {
    0 "PagingInfo" paging_info: ListDataQualityEvaluationTaskInstancesPagingInfo
} }

/// In the response of [`ListDataQualityEvaluationTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTaskInstancesPagingInfo {
    pub data_quality_evaluation_task_instances: Vec<
        ListDataQualityEvaluationTaskInstancesDataQualityEvaluationTaskInstances,
    >,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDataQualityEvaluationTaskInstancesPagingInfo {
    0 "DataQualityEvaluationTaskInstances" data_quality_evaluation_task_instances: Vec<ListDataQualityEvaluationTaskInstancesDataQualityEvaluationTaskInstances>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDataQualityEvaluationTaskInstances`].
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
    0 "CreateTime" create_time: i64, 1 "FinishTime" finish_time: i64, 2 "Id" id: i64, 3 "Parameters" parameters: String,
    4 "ProjectId" project_id: i64, 5 "Status" status: String, 6 "Task" task: ListDataQualityEvaluationTaskInstancesTask,
    7 "TriggerContext" trigger_context: String
} }

/// In the response of [`ListDataQualityEvaluationTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTaskInstancesTask {
    pub description: Option<String>,
    pub hooks: Vec<ListDataQualityEvaluationTaskInstancesHooks>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub notifications: Option<ListDataQualityEvaluationTaskInstancesNotifications>,
    pub project_id: Option<i64>,
    pub runtime_conf: Option<String>,
    pub target: Option<ListDataQualityEvaluationTaskInstancesTarget>,
    pub trigger: Option<ListDataQualityEvaluationTaskInstancesTrigger>,
}
model! { ListDataQualityEvaluationTaskInstancesTask {
    0 "Description" description: String, 1 "Hooks" hooks: Vec<ListDataQualityEvaluationTaskInstancesHooks>,
    2 "Id" id: i64, 3 "Name" name: String,
    4 "Notifications" notifications: ListDataQualityEvaluationTaskInstancesNotifications, 5 "ProjectId" project_id: i64,
    6 "RuntimeConf" runtime_conf: String, 7 "Target" target: ListDataQualityEvaluationTaskInstancesTarget,
    8 "Trigger" trigger: ListDataQualityEvaluationTaskInstancesTrigger
} }

/// In the response of [`ListDataQualityEvaluationTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTaskInstancesHooks {
    pub condition: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDataQualityEvaluationTaskInstancesHooks {
    0 "Condition" condition: String, 1 "Type" r#type: String
} }

/// In the response of [`ListDataQualityEvaluationTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTaskInstancesNotifications {
    pub condition: Option<String>,
    pub notifications: Vec<
        ListDataQualityEvaluationTaskInstancesNotificationsNotifications,
    >,
}
model! { ListDataQualityEvaluationTaskInstancesNotifications {
    0 "Condition" condition: String,
    1 "Notifications" notifications: Vec<ListDataQualityEvaluationTaskInstancesNotificationsNotifications>
} }

/// In the response of [`ListDataQualityEvaluationTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTaskInstancesNotificationsNotifications {
    pub nofitication_receivers: Vec<
        ListDataQualityEvaluationTaskInstancesNofiticationReceivers,
    >,
    pub notification_channels: Vec<
        ListDataQualityEvaluationTaskInstancesNotificationChannels,
    >,
}
model! { ListDataQualityEvaluationTaskInstancesNotificationsNotifications {
    0 "NofiticationReceivers" nofitication_receivers: Vec<ListDataQualityEvaluationTaskInstancesNofiticationReceivers>,
    1 "NotificationChannels" notification_channels: Vec<ListDataQualityEvaluationTaskInstancesNotificationChannels>
} }

/// In the response of [`ListDataQualityEvaluationTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTaskInstancesNofiticationReceivers {
    pub extension: Option<String>,
    pub receiver_type: Option<String>,
    pub receiver_values: Vec<String>,
}
model! { ListDataQualityEvaluationTaskInstancesNofiticationReceivers {
    0 "Extension" extension: String, 1 "ReceiverType" receiver_type: String,
    2 "ReceiverValues" receiver_values: Vec<String>
} }

/// In the response of [`ListDataQualityEvaluationTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTaskInstancesNotificationChannels {
    pub channels: Vec<String>,
}
model! { ListDataQualityEvaluationTaskInstancesNotificationChannels {
    0 "Channels" channels: Vec<String>
} }

/// In the response of [`ListDataQualityEvaluationTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTaskInstancesTarget {
    pub database_type: Option<String>,
    pub partition_spec: Option<String>,
    pub table_guid: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDataQualityEvaluationTaskInstancesTarget {
    0 "DatabaseType" database_type: String, 1 "PartitionSpec" partition_spec: String, 2 "TableGuid" table_guid: String,
    3 "Type" r#type: String
} }

/// In the response of [`ListDataQualityEvaluationTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTaskInstancesTrigger {
    pub task_ids: Vec<i64>,
    pub r#type: Option<String>,
}
model! { ListDataQualityEvaluationTaskInstancesTrigger {
    0 "TaskIds" task_ids: Vec<i64>, 1 "Type" r#type: String
} }

/// Lists data quality evaluation tasks: `ListDataQualityEvaluationTasks` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListDataQualityEvaluationTasks>.
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
    Number "PageNumber", "PagingInfo.DataQualityEvaluationTasks" paging_info.data_quality_evaluation_tasks, total "PagingInfo.TotalCount" }

/// Response of [`ListDataQualityEvaluationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTasksOutput {
    pub paging_info: Option<ListDataQualityEvaluationTasksPagingInfo>,
}
model! { ListDataQualityEvaluationTasksOutput {
    0 "PagingInfo" paging_info: ListDataQualityEvaluationTasksPagingInfo
} }

/// In the response of [`ListDataQualityEvaluationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTasksPagingInfo {
    pub data_quality_evaluation_tasks: Vec<
        ListDataQualityEvaluationTasksDataQualityEvaluationTasks,
    >,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { ListDataQualityEvaluationTasksPagingInfo {
    0 "DataQualityEvaluationTasks" data_quality_evaluation_tasks: Vec<ListDataQualityEvaluationTasksDataQualityEvaluationTasks>,
    1 "PageNumber" page_number: String, 2 "PageSize" page_size: String, 3 "TotalCount" total_count: String
} }

/// In the response of [`ListDataQualityEvaluationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTasksDataQualityEvaluationTasks {
    pub data_source_id: Option<i64>,
    pub description: Option<String>,
    pub hooks: Vec<ListDataQualityEvaluationTasksHooks>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub notifications: Option<ListDataQualityEvaluationTasksNotifications>,
    pub project_id: Option<i64>,
    pub runtime_conf: Option<String>,
    pub target: Option<ListDataQualityEvaluationTasksTarget>,
    pub trigger: Option<ListDataQualityEvaluationTasksTrigger>,
}
model! { ListDataQualityEvaluationTasksDataQualityEvaluationTasks {
    0 "DataSourceId" data_source_id: i64, 1 "Description" description: String,
    2 "Hooks" hooks: Vec<ListDataQualityEvaluationTasksHooks>, 3 "Id" id: i64, 4 "Name" name: String,
    5 "Notifications" notifications: ListDataQualityEvaluationTasksNotifications, 6 "ProjectId" project_id: i64,
    7 "RuntimeConf" runtime_conf: String, 8 "Target" target: ListDataQualityEvaluationTasksTarget,
    9 "Trigger" trigger: ListDataQualityEvaluationTasksTrigger
} }

/// In the response of [`ListDataQualityEvaluationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTasksHooks {
    pub condition: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDataQualityEvaluationTasksHooks {
    0 "Condition" condition: String, 1 "Type" r#type: String
} }

/// In the response of [`ListDataQualityEvaluationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTasksNotifications {
    pub condition: Option<String>,
    pub notifications: Vec<ListDataQualityEvaluationTasksNotificationsNotifications>,
}
model! { ListDataQualityEvaluationTasksNotifications {
    0 "Condition" condition: String,
    1 "Notifications" notifications: Vec<ListDataQualityEvaluationTasksNotificationsNotifications>
} }

/// In the response of [`ListDataQualityEvaluationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTasksNotificationsNotifications {
    pub notification_channels: Vec<ListDataQualityEvaluationTasksNotificationChannels>,
    pub notification_receivers: Vec<ListDataQualityEvaluationTasksNotificationReceivers>,
}
model! { ListDataQualityEvaluationTasksNotificationsNotifications {
    0 "NotificationChannels" notification_channels: Vec<ListDataQualityEvaluationTasksNotificationChannels>,
    1 "NotificationReceivers" notification_receivers: Vec<ListDataQualityEvaluationTasksNotificationReceivers>
} }

/// In the response of [`ListDataQualityEvaluationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTasksNotificationChannels {
    pub channels: Vec<String>,
}
model! { ListDataQualityEvaluationTasksNotificationChannels {
    0 "Channels" channels: Vec<String>
} }

/// In the response of [`ListDataQualityEvaluationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTasksNotificationReceivers {
    pub extension: Option<String>,
    pub receiver_type: Option<String>,
    pub receiver_values: Vec<String>,
}
model! { ListDataQualityEvaluationTasksNotificationReceivers {
    0 "Extension" extension: String, 1 "ReceiverType" receiver_type: String,
    2 "ReceiverValues" receiver_values: Vec<String>
} }

/// In the response of [`ListDataQualityEvaluationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTasksTarget {
    pub database_type: Option<String>,
    pub partition_spec: Option<String>,
    pub table_guid: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDataQualityEvaluationTasksTarget {
    0 "DatabaseType" database_type: String, 1 "PartitionSpec" partition_spec: String, 2 "TableGuid" table_guid: String,
    3 "Type" r#type: String
} }

/// In the response of [`ListDataQualityEvaluationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityEvaluationTasksTrigger {
    pub task_ids: Vec<i64>,
    pub r#type: Option<String>,
}
model! { ListDataQualityEvaluationTasksTrigger {
    0 "TaskIds" task_ids: Vec<i64>, 1 "Type" r#type: String
} }

/// Lists data quality results: `ListDataQualityResults` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListDataQualityResults>.
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
    Number "PageNumber", "PagingInfo.DataQualityResults" paging_info.data_quality_results, total "PagingInfo.TotalCount" }

/// Response of [`ListDataQualityResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityResultsOutput {
    pub paging_info: Option<ListDataQualityResultsPagingInfo>,
}
model! { ListDataQualityResultsOutput {
    0 "PagingInfo" paging_info: ListDataQualityResultsPagingInfo
} }

/// In the response of [`ListDataQualityResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityResultsPagingInfo {
    pub data_quality_results: Vec<ListDataQualityResultsDataQualityResults>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDataQualityResultsPagingInfo {
    0 "DataQualityResults" data_quality_results: Vec<ListDataQualityResultsDataQualityResults>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDataQualityResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityResultsDataQualityResults {
    pub create_time: Option<i64>,
    pub details: Vec<ListDataQualityResultsDetails>,
    pub id: Option<i64>,
    pub rule: Option<ListDataQualityResultsRule>,
    pub sample: Option<String>,
    pub status: Option<String>,
    pub task_instance_id: Option<i64>,
}
model! { ListDataQualityResultsDataQualityResults {
    0 "CreateTime" create_time: i64, 1 "Details" details: Vec<ListDataQualityResultsDetails>, 2 "Id" id: i64,
    3 "Rule" rule: ListDataQualityResultsRule, 4 "Sample" sample: String, 5 "Status" status: String,
    6 "TaskInstanceId" task_instance_id: i64
} }

/// In the response of [`ListDataQualityResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityResultsDetails {
    pub checked_value: Option<String>,
    pub referenced_value: Option<String>,
    pub status: Option<String>,
}
model! { ListDataQualityResultsDetails {
    0 "CheckedValue" checked_value: String, 1 "ReferencedValue" referenced_value: String, 2 "Status" status: String
} }

/// In the response of [`ListDataQualityResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityResultsRule {
    pub checking_config: Option<ListDataQualityResultsCheckingConfig>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub error_handlers: Vec<ListDataQualityResultsErrorHandlers>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
    pub sampling_config: Option<ListDataQualityResultsSamplingConfig>,
    pub severity: Option<String>,
    pub target: Option<ListDataQualityResultsTarget>,
    pub template_code: Option<String>,
}
model! { ListDataQualityResultsRule {
    0 "CheckingConfig" checking_config: ListDataQualityResultsCheckingConfig, 1 "Description" description: String,
    2 "Enabled" enabled: bool, 3 "ErrorHandlers" error_handlers: Vec<ListDataQualityResultsErrorHandlers>,
    4 "Id" id: i64, 5 "Name" name: String, 6 "ProjectId" project_id: i64,
    7 "SamplingConfig" sampling_config: ListDataQualityResultsSamplingConfig, 8 "Severity" severity: String,
    9 "Target" target: ListDataQualityResultsTarget, 10 "TemplateCode" template_code: String
} }

/// In the response of [`ListDataQualityResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityResultsCheckingConfig {
    pub referenced_samples_filter: Option<String>,
    pub thresholds: Option<ListDataQualityResultsThresholds>,
    pub r#type: Option<String>,
}
model! { ListDataQualityResultsCheckingConfig {
    0 "ReferencedSamplesFilter" referenced_samples_filter: String,
    1 "Thresholds" thresholds: ListDataQualityResultsThresholds, 2 "Type" r#type: String
} }

/// In the response of [`ListDataQualityResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityResultsThresholds {
    pub critical: Option<ListDataQualityResultsCritical>,
    pub expected: Option<ListDataQualityResultsExpected>,
    pub warned: Option<ListDataQualityResultsWarned>,
}
model! { ListDataQualityResultsThresholds {
    0 "Critical" critical: ListDataQualityResultsCritical, 1 "Expected" expected: ListDataQualityResultsExpected,
    2 "Warned" warned: ListDataQualityResultsWarned
} }

/// In the response of [`ListDataQualityResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityResultsCritical {
    pub expression: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { ListDataQualityResultsCritical {
    0 "Expression" expression: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

/// In the response of [`ListDataQualityResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityResultsExpected {
    pub expression: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { ListDataQualityResultsExpected {
    0 "Expression" expression: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

/// In the response of [`ListDataQualityResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityResultsWarned {
    pub expression: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { ListDataQualityResultsWarned {
    0 "Expression" expression: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

/// In the response of [`ListDataQualityResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityResultsErrorHandlers {
    pub error_data_filter: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDataQualityResultsErrorHandlers {
    0 "ErrorDataFilter" error_data_filter: String, 1 "Type" r#type: String
} }

/// In the response of [`ListDataQualityResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityResultsSamplingConfig {
    pub metric: Option<String>,
    pub metric_parameters: Option<String>,
    pub sampling_filter: Option<String>,
    pub setting_config: Option<String>,
}
model! { ListDataQualityResultsSamplingConfig {
    0 "Metric" metric: String, 1 "MetricParameters" metric_parameters: String,
    2 "SamplingFilter" sampling_filter: String, 3 "SettingConfig" setting_config: String
} }

/// In the response of [`ListDataQualityResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityResultsTarget {
    pub database_type: Option<String>,
    pub table_guid: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDataQualityResultsTarget {
    0 "DatabaseType" database_type: String, 1 "TableGuid" table_guid: String, 2 "Type" r#type: String
} }

/// Lists data quality rule templates: `ListDataQualityRuleTemplates` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListDataQualityRuleTemplates>.
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
    /// Required.
    pub project_id: i64,
}
operation! { ListDataQualityRuleTemplates(project_id: i64)
    "ListDataQualityRuleTemplates" -> ListDataQualityRuleTemplatesOutput {
    0 "CreationSource" creation_source: String, 1 "DirectoryPath" directory_path: String, 2 "Name" name: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "ProjectId" project_id
} { method: "GET", } }
paged! { ListDataQualityRuleTemplates: ListDataQualityRuleTemplatesDataQualityRuleTemplates =
    Number "PageNumber", "PagingInfo.DataQualityRuleTemplates" paging_info.data_quality_rule_templates, total "PagingInfo.TotalCount" }

/// Response of [`ListDataQualityRuleTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityRuleTemplatesOutput {
    pub paging_info: Option<ListDataQualityRuleTemplatesPagingInfo>,
}
model! { ListDataQualityRuleTemplatesOutput {
    0 "PagingInfo" paging_info: ListDataQualityRuleTemplatesPagingInfo
} }

/// In the response of [`ListDataQualityRuleTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityRuleTemplatesPagingInfo {
    pub data_quality_rule_templates: Vec<
        ListDataQualityRuleTemplatesDataQualityRuleTemplates,
    >,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDataQualityRuleTemplatesPagingInfo {
    0 "DataQualityRuleTemplates" data_quality_rule_templates: Vec<ListDataQualityRuleTemplatesDataQualityRuleTemplates>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDataQualityRuleTemplates`].
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
    0 "CheckingConfig" checking_config: ListDataQualityRuleTemplatesCheckingConfig, 1 "Code" code: String,
    2 "DirectoryPath" directory_path: String, 3 "Name" name: String, 4 "ProjectId" project_id: i64,
    5 "SamplingConfig" sampling_config: ListDataQualityRuleTemplatesSamplingConfig,
    6 "VisibleScope" visible_scope: String
} }

/// In the response of [`ListDataQualityRuleTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityRuleTemplatesCheckingConfig {
    pub referenced_samples_filter: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDataQualityRuleTemplatesCheckingConfig {
    0 "ReferencedSamplesFilter" referenced_samples_filter: String, 1 "Type" r#type: String
} }

/// In the response of [`ListDataQualityRuleTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityRuleTemplatesSamplingConfig {
    pub metric: Option<String>,
    pub metric_parameters: Option<String>,
    pub setting_config: Option<String>,
}
model! { ListDataQualityRuleTemplatesSamplingConfig {
    0 "Metric" metric: String, 1 "MetricParameters" metric_parameters: String, 2 "SettingConfig" setting_config: String
} }

/// Lists data quality rules: `ListDataQualityRules` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListDataQualityRules>.
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
    Number "PageNumber", "PagingInfo.DataQualityRules" paging_info.data_quality_rules, total "PagingInfo.TotalCount" }

/// Response of [`ListDataQualityRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityRulesOutput {
    pub paging_info: Option<ListDataQualityRulesPagingInfo>,
}
model! { ListDataQualityRulesOutput {
    0 "PagingInfo" paging_info: ListDataQualityRulesPagingInfo
} }

/// In the response of [`ListDataQualityRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityRulesPagingInfo {
    pub data_quality_rules: Vec<ListDataQualityRulesDataQualityRules>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDataQualityRulesPagingInfo {
    0 "DataQualityRules" data_quality_rules: Vec<ListDataQualityRulesDataQualityRules>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDataQualityRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityRulesDataQualityRules {
    pub checking_config: Option<ListDataQualityRulesCheckingConfig>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub error_handlers: Vec<ListDataQualityRulesErrorHandlers>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
    pub sampling_config: Option<ListDataQualityRulesSamplingConfig>,
    pub severity: Option<String>,
    pub target: Option<ListDataQualityRulesTarget>,
    pub template_code: Option<String>,
}
model! { ListDataQualityRulesDataQualityRules {
    0 "CheckingConfig" checking_config: ListDataQualityRulesCheckingConfig, 1 "Description" description: String,
    2 "Enabled" enabled: bool, 3 "ErrorHandlers" error_handlers: Vec<ListDataQualityRulesErrorHandlers>, 4 "Id" id: i64,
    5 "Name" name: String, 6 "ProjectId" project_id: i64,
    7 "SamplingConfig" sampling_config: ListDataQualityRulesSamplingConfig, 8 "Severity" severity: String,
    9 "Target" target: ListDataQualityRulesTarget, 10 "TemplateCode" template_code: String
} }

/// In the response of [`ListDataQualityRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityRulesCheckingConfig {
    pub referenced_samples_filter: Option<String>,
    pub thresholds: Option<ListDataQualityRulesThresholds>,
    pub r#type: Option<String>,
}
model! { ListDataQualityRulesCheckingConfig {
    0 "ReferencedSamplesFilter" referenced_samples_filter: String,
    1 "Thresholds" thresholds: ListDataQualityRulesThresholds, 2 "Type" r#type: String
} }

/// In the response of [`ListDataQualityRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityRulesThresholds {
    pub critical: Option<ListDataQualityRulesCritical>,
    pub expected: Option<ListDataQualityRulesExpected>,
    pub warned: Option<ListDataQualityRulesWarned>,
}
model! { ListDataQualityRulesThresholds {
    0 "Critical" critical: ListDataQualityRulesCritical, 1 "Expected" expected: ListDataQualityRulesExpected,
    2 "Warned" warned: ListDataQualityRulesWarned
} }

/// In the response of [`ListDataQualityRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityRulesCritical {
    pub expression: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { ListDataQualityRulesCritical {
    0 "Expression" expression: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

/// In the response of [`ListDataQualityRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityRulesExpected {
    pub expression: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { ListDataQualityRulesExpected {
    0 "Expression" expression: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

/// In the response of [`ListDataQualityRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityRulesWarned {
    pub expression: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { ListDataQualityRulesWarned {
    0 "Expression" expression: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

/// In the response of [`ListDataQualityRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityRulesErrorHandlers {
    pub error_data_filter: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDataQualityRulesErrorHandlers {
    0 "ErrorDataFilter" error_data_filter: String, 1 "Type" r#type: String
} }

/// In the response of [`ListDataQualityRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityRulesSamplingConfig {
    pub metric: Option<String>,
    pub metric_parameters: Option<String>,
    pub sampling_filter: Option<String>,
    pub setting_config: Option<String>,
}
model! { ListDataQualityRulesSamplingConfig {
    0 "Metric" metric: String, 1 "MetricParameters" metric_parameters: String,
    2 "SamplingFilter" sampling_filter: String, 3 "SettingConfig" setting_config: String
} }

/// In the response of [`ListDataQualityRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityRulesTarget {
    pub database_type: Option<String>,
    pub table_guid: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDataQualityRulesTarget {
    0 "DatabaseType" database_type: String, 1 "TableGuid" table_guid: String, 2 "Type" r#type: String
} }

/// Lists data quality scan runs: `ListDataQualityScanRuns` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListDataQualityScanRuns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityScanRuns {
    pub create_time_from: Option<i64>,
    pub create_time_to: Option<i64>,
    pub data_quality_scan_id: Option<i64>,
    pub filter: Option<BTreeMap<String, Value>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
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
    Mark::new(3, Location::Default, Style::Json)
] }
paged! { ListDataQualityScanRuns: ListDataQualityScanRunsDataQualityScanRuns =
    Number "PageNumber", "PageInfo.DataQualityScanRuns" page_info.data_quality_scan_runs, total "PageInfo.TotalCount" }

/// Response of [`ListDataQualityScanRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityScanRunsOutput {
    pub page_info: Option<ListDataQualityScanRunsPageInfo>,
}
model! { ListDataQualityScanRunsOutput {
    0 "PageInfo" page_info: ListDataQualityScanRunsPageInfo
} }

/// In the response of [`ListDataQualityScanRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityScanRunsPageInfo {
    pub data_quality_scan_runs: Vec<ListDataQualityScanRunsDataQualityScanRuns>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDataQualityScanRunsPageInfo {
    0 "DataQualityScanRuns" data_quality_scan_runs: Vec<ListDataQualityScanRunsDataQualityScanRuns>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDataQualityScanRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityScanRunsDataQualityScanRuns {
    pub create_time: Option<i64>,
    pub finish_time: Option<i64>,
    pub id: Option<i64>,
    pub parameters: Vec<ListDataQualityScanRunsParameters>,
    pub status: Option<String>,
}
model! { ListDataQualityScanRunsDataQualityScanRuns {
    0 "CreateTime" create_time: i64, 1 "FinishTime" finish_time: i64, 2 "Id" id: i64,
    3 "Parameters" parameters: Vec<ListDataQualityScanRunsParameters>, 4 "Status" status: String
} }

/// In the response of [`ListDataQualityScanRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityScanRunsParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ListDataQualityScanRunsParameters {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Lists data quality scans: `ListDataQualityScans` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListDataQualityScans>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityScans {
    pub name: Option<String>,
    /// Required. 1 to 200.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
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
    Number "PageNumber", "PageInfo.DataQualityScans" page_info.data_quality_scans, total "PageInfo.TotalCount" }

/// Response of [`ListDataQualityScans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityScansOutput {
    pub page_info: Option<ListDataQualityScansPageInfo>,
}
model! { ListDataQualityScansOutput {
    0 "PageInfo" page_info: ListDataQualityScansPageInfo
} }

/// In the response of [`ListDataQualityScans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityScansPageInfo {
    pub data_quality_scans: Vec<ListDataQualityScansDataQualityScans>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDataQualityScansPageInfo {
    0 "DataQualityScans" data_quality_scans: Vec<ListDataQualityScansDataQualityScans>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDataQualityScans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityScansDataQualityScans {
    pub compute_resource: Option<ListDataQualityScansComputeResource>,
    pub create_time: Option<i64>,
    pub create_user: Option<String>,
    pub description: Option<String>,
    pub hooks: Vec<ListDataQualityScansHooks>,
    pub id: Option<i64>,
    pub modify_time: Option<i64>,
    pub modify_user: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub parameters: Vec<ListDataQualityScansParameters>,
    pub project_id: Option<i64>,
    pub runtime_resource: Option<ListDataQualityScansRuntimeResource>,
    pub trigger: Option<ListDataQualityScansTrigger>,
}
model! { ListDataQualityScansDataQualityScans {
    0 "ComputeResource" compute_resource: ListDataQualityScansComputeResource, 1 "CreateTime" create_time: i64,
    2 "CreateUser" create_user: String, 3 "Description" description: String,
    4 "Hooks" hooks: Vec<ListDataQualityScansHooks>, 5 "Id" id: i64, 6 "ModifyTime" modify_time: i64,
    7 "ModifyUser" modify_user: String, 8 "Name" name: String, 9 "Owner" owner: String,
    10 "Parameters" parameters: Vec<ListDataQualityScansParameters>, 11 "ProjectId" project_id: i64,
    12 "RuntimeResource" runtime_resource: ListDataQualityScansRuntimeResource,
    13 "Trigger" trigger: ListDataQualityScansTrigger
} }

/// In the response of [`ListDataQualityScans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityScansComputeResource {
    pub env_type: Option<String>,
    pub name: Option<String>,
    pub runtime: Option<ListDataQualityScansRuntime>,
}
model! { ListDataQualityScansComputeResource {
    0 "EnvType" env_type: String, 1 "Name" name: String, 2 "Runtime" runtime: ListDataQualityScansRuntime
} }

/// In the response of [`ListDataQualityScans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityScansRuntime {
    pub engine: Option<String>,
    pub hive_conf: Option<String>,
    pub spark_conf: Option<String>,
}
model! { ListDataQualityScansRuntime {
    0 "Engine" engine: String, 1 "HiveConf" hive_conf: String, 2 "SparkConf" spark_conf: String
} }

/// In the response of [`ListDataQualityScans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityScansHooks {
    pub condition: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDataQualityScansHooks {
    0 "Condition" condition: String, 1 "Type" r#type: String
} }

/// In the response of [`ListDataQualityScans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityScansParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ListDataQualityScansParameters {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`ListDataQualityScans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityScansRuntimeResource {
    pub cu: Option<f64>,
    pub id: Option<String>,
    pub image: Option<String>,
}
model! { ListDataQualityScansRuntimeResource {
    0 "Cu" cu: f64, 1 "Id" id: String, 2 "Image" image: String
} }

/// In the response of [`ListDataQualityScans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityScansTrigger {
    pub task_ids: Vec<i64>,
    pub r#type: Option<String>,
}
model! { ListDataQualityScansTrigger {
    0 "TaskIds" task_ids: Vec<i64>, 1 "Type" r#type: String
} }

/// Lists data quality templates: `ListDataQualityTemplates` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListDataQualityTemplates>.
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
    Number "PageNumber", "PageInfo.DataQualityTemplates" page_info.data_quality_templates, total "PageInfo.TotalCount" }

/// Response of [`ListDataQualityTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityTemplatesOutput {
    pub page_info: Option<ListDataQualityTemplatesPageInfo>,
}
model! { ListDataQualityTemplatesOutput {
    0 "PageInfo" page_info: ListDataQualityTemplatesPageInfo
} }

/// In the response of [`ListDataQualityTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataQualityTemplatesPageInfo {
    pub data_quality_templates: Vec<ListDataQualityTemplatesDataQualityTemplates>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDataQualityTemplatesPageInfo {
    0 "DataQualityTemplates" data_quality_templates: Vec<ListDataQualityTemplatesDataQualityTemplates>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDataQualityTemplates`].
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
    0 "CreateTime" create_time: i64, 1 "CreateUser" create_user: String, 2 "Id" id: String,
    3 "ModifyTime" modify_time: i64, 4 "ModifyUser" modify_user: String, 5 "Owner" owner: String,
    6 "ProjectId" project_id: i64, 7 "Spec" spec: String
} }

/// Lists data source shared rules: `ListDataSourceSharedRules` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListDataSourceSharedRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceSharedRules {
    /// Required.
    pub data_source_id: i64,
    pub target_project_id: Option<i64>,
}
operation! { ListDataSourceSharedRules(data_source_id: i64)
    "ListDataSourceSharedRules" -> ListDataSourceSharedRulesOutput {
    0 "DataSourceId" data_source_id, 1 "TargetProjectId" target_project_id: i64
} { method: "GET", } }

/// Response of [`ListDataSourceSharedRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceSharedRulesOutput {
    pub data_source_shared_rules: Vec<ListDataSourceSharedRulesDataSourceSharedRules>,
}
model! { ListDataSourceSharedRulesOutput {
    0 "DataSourceSharedRules" data_source_shared_rules: Vec<ListDataSourceSharedRulesDataSourceSharedRules>
} }

/// In the response of [`ListDataSourceSharedRules`].
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
    0 "CreateTime" create_time: i64, 1 "CreateUser" create_user: String, 2 "DataSourceId" data_source_id: i64,
    3 "EnvType" env_type: String, 4 "Id" id: i64, 5 "SharedDataSourceName" shared_data_source_name: String,
    6 "SharedUser" shared_user: String, 7 "SourceProjectId" source_project_id: i64,
    8 "TargetProjectId" target_project_id: i64
} }

/// Lists data sources: `ListDataSources` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListDataSources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSources {
    pub env_type: Option<String>,
    pub name: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
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
    Mark::new(8, Location::Default, Style::Simple)
] { method: "GET", } }
paged! { ListDataSources: ListDataSourcesDataSources =
    Number "PageNumber", "PagingInfo.DataSources" paging_info.data_sources, total "PagingInfo.TotalCount" }

/// Response of [`ListDataSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourcesOutput {
    pub paging_info: Option<ListDataSourcesPagingInfo>,
}
model! { ListDataSourcesOutput {
    0 "PagingInfo" paging_info: ListDataSourcesPagingInfo
} }

/// In the response of [`ListDataSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourcesPagingInfo {
    pub data_sources: Vec<ListDataSourcesDataSources>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDataSourcesPagingInfo {
    0 "DataSources" data_sources: Vec<ListDataSourcesDataSources>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDataSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourcesDataSources {
    pub data_source: Vec<ListDataSourcesDataSource>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDataSourcesDataSources {
    0 "DataSource" data_source: Vec<ListDataSourcesDataSource>, 1 "Name" name: String, 2 "Type" r#type: String
} }

/// In the response of [`ListDataSources`].
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
    0 "ConnectionProperties" connection_properties: Value,
    1 "ConnectionPropertiesMode" connection_properties_mode: String, 2 "CreateTime" create_time: i64,
    3 "CreateUser" create_user: String, 4 "Description" description: String, 5 "Id" id: i64,
    6 "ModifyTime" modify_time: i64, 7 "ModifyUser" modify_user: String, 8 "QualifiedName" qualified_name: String
} }

/// Lists databases: `ListDatabases` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListDatabases>.
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
    /// Required.
    pub parent_meta_entity_id: String,
    pub sort_by: Option<String>,
}
operation! { ListDatabases(parent_meta_entity_id: String) "ListDatabases" -> ListDatabasesOutput {
    0 "Comment" comment: String, 1 "Name" name: String, 2 "Order" order: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "ParentMetaEntityId" parent_meta_entity_id, 6 "SortBy" sort_by: String
} { method: "GET", } }
paged! { ListDatabases: Database =
    Number "PageNumber", "PagingInfo.Databases" paging_info.databases, total "PagingInfo.TotalCount" }

/// Response of [`ListDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesOutput {
    pub paging_info: Option<ListDatabasesPagingInfo>,
    pub success: Option<bool>,
}
model! { ListDatabasesOutput {
    0 "PagingInfo" paging_info: ListDatabasesPagingInfo, 1 "Success" success: bool
} }

/// In the response of [`ListDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesPagingInfo {
    pub databases: Vec<Database>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDatabasesPagingInfo {
    0 "Databases" databases: Vec<Database>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// Lists dataset versions: `ListDatasetVersions` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListDatasetVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetVersions {
    pub creator_id: Option<String>,
    /// Required.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }
paged! { ListDatasetVersions: DatasetVersion =
    Number "PageNumber", "PagingInfo.DatasetVersions" paging_info.dataset_versions, total "PagingInfo.TotalCount" }

/// Response of [`ListDatasetVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetVersionsOutput {
    pub paging_info: Option<ListDatasetVersionsPagingInfo>,
    pub success: Option<bool>,
}
model! { ListDatasetVersionsOutput {
    0 "PagingInfo" paging_info: ListDatasetVersionsPagingInfo, 1 "Success" success: bool
} }

/// In the response of [`ListDatasetVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetVersionsPagingInfo {
    pub dataset_versions: Vec<DatasetVersion>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDatasetVersionsPagingInfo {
    0 "DatasetVersions" dataset_versions: Vec<DatasetVersion>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// Lists datasets: `ListDatasets` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListDatasets>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Simple),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::Simple)
] }
paged! { ListDatasets: Dataset =
    Number "PageNumber", "PagingInfo.Datasets" paging_info.datasets, total "PagingInfo.TotalCount" }

/// Response of [`ListDatasets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetsOutput {
    pub paging_info: Option<ListDatasetsPagingInfo>,
    pub success: Option<bool>,
}
model! { ListDatasetsOutput {
    0 "PagingInfo" paging_info: ListDatasetsPagingInfo, 1 "Success" success: bool
} }

/// In the response of [`ListDatasets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetsPagingInfo {
    pub datasets: Vec<Dataset>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDatasetsPagingInfo {
    0 "Datasets" datasets: Vec<Dataset>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// Lists deployment package files: `ListDeploymentPackageFiles` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListDeploymentPackageFiles>.
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
    /// Required.
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
    Mark::new(5, Location::Default, Style::Json)
] }
paged! { ListDeploymentPackageFiles: ListDeploymentPackageFilesDeploymentPackageFiles =
    Number "PageNumber", "PagingInfo.DeploymentPackageFiles" paging_info.deployment_package_files, total "PagingInfo.TotalCount" }

/// Response of [`ListDeploymentPackageFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeploymentPackageFilesOutput {
    pub paging_info: Option<ListDeploymentPackageFilesPagingInfo>,
}
model! { ListDeploymentPackageFilesOutput {
    0 "PagingInfo" paging_info: ListDeploymentPackageFilesPagingInfo
} }

/// In the response of [`ListDeploymentPackageFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeploymentPackageFilesPagingInfo {
    pub deployment_package_files: Vec<ListDeploymentPackageFilesDeploymentPackageFiles>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDeploymentPackageFilesPagingInfo {
    0 "DeploymentPackageFiles" deployment_package_files: Vec<ListDeploymentPackageFilesDeploymentPackageFiles>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDeploymentPackageFiles`].
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
    0 "ChangeType" change_type: i64, 1 "Comment" comment: String, 2 "CommitTime" commit_time: String,
    3 "CommitUser" commit_user: String, 4 "CommitUserName" commit_user_name: String, 5 "FileId" file_id: i64,
    6 "FileName" file_name: String, 7 "FileType" file_type: i64, 8 "FileVersion" file_version: i64, 9 "Id" id: i64,
    10 "IsSameAsProductionVersion" is_same_as_production_version: bool,
    11 "NodeConfiguration" node_configuration: String, 12 "NodeId" node_id: i64, 13 "ProjectId" project_id: i64,
    14 "SmokeTestStatus" smoke_test_status: String, 15 "Status" status: i64, 16 "TenantId" tenant_id: i64,
    17 "UseType" use_type: String
} }

/// Lists deployment packages: `ListDeploymentPackages` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListDeploymentPackages>.
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
] }
paged! { ListDeploymentPackages: ListDeploymentPackagesDeployments =
    Number "PageNumber", "Data.Deployments" data.deployments, total "Data.TotalCount" }

/// Response of [`ListDeploymentPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeploymentPackagesOutput {
    pub data: Option<ListDeploymentPackagesData>,
}
model! { ListDeploymentPackagesOutput {
    0 "Data" data: ListDeploymentPackagesData
} }

/// In the response of [`ListDeploymentPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeploymentPackagesData {
    pub deployments: Vec<ListDeploymentPackagesDeployments>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDeploymentPackagesData {
    0 "Deployments" deployments: Vec<ListDeploymentPackagesDeployments>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDeploymentPackages`].
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
    0 "CreateTime" create_time: i64, 1 "Creator" creator: String, 2 "ErrorMessage" error_message: String,
    3 "ExecuteTime" execute_time: i64, 4 "Executor" executor: String, 5 "Id" id: i64, 6 "Name" name: String,
    7 "Status" status: i64
} }

/// Lists downstream task instances: `ListDownstreamTaskInstances` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListDownstreamTaskInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTaskInstances {
    /// Required.
    pub id: i64,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListDownstreamTaskInstances(id: i64) "ListDownstreamTaskInstances" -> ListDownstreamTaskInstancesOutput {
    0 "Id" id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} { method: "GET", } }

/// Response of [`ListDownstreamTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTaskInstancesOutput {
    pub paging_info: Option<ListDownstreamTaskInstancesPagingInfo>,
}
model! { ListDownstreamTaskInstancesOutput {
    0 "PagingInfo" paging_info: ListDownstreamTaskInstancesPagingInfo
} }

/// In the response of [`ListDownstreamTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTaskInstancesPagingInfo {
    pub downstream_task_instances: Vec<
        ListDownstreamTaskInstancesDownstreamTaskInstances,
    >,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub task_instances: Vec<ListDownstreamTaskInstancesTaskInstances>,
    pub total_count: Option<i64>,
}
model! { ListDownstreamTaskInstancesPagingInfo {
    0 "DownstreamTaskInstances" downstream_task_instances: Vec<ListDownstreamTaskInstancesDownstreamTaskInstances>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TaskInstances" task_instances: Vec<ListDownstreamTaskInstancesTaskInstances>, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListDownstreamTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTaskInstancesDownstreamTaskInstances {
    pub dependency_type: Option<String>,
    pub task_instance: Option<ListDownstreamTaskInstancesTaskInstance>,
}
model! { ListDownstreamTaskInstancesDownstreamTaskInstances {
    0 "DependencyType" dependency_type: String, 1 "TaskInstance" task_instance: ListDownstreamTaskInstancesTaskInstance
} }

/// In the response of [`ListDownstreamTaskInstances`].
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
    0 "BaselineId" baseline_id: i64, 1 "Bizdate" bizdate: i64, 2 "CreateTime" create_time: i64,
    3 "CreateUser" create_user: String, 4 "DataSource" data_source: ListDownstreamTaskInstancesDataSource,
    5 "Description" description: String, 6 "EnvType" env_type: String, 7 "FinishedTime" finished_time: i64,
    8 "Id" id: i64, 9 "ModifyTime" modify_time: i64, 10 "ModifyUser" modify_user: String, 11 "Owner" owner: String,
    12 "PeriodNumber" period_number: i64, 13 "Priority" priority: i64, 14 "ProjectId" project_id: i64,
    15 "RerunMode" rerun_mode: String, 16 "RunNumber" run_number: i64,
    17 "Runtime" runtime: ListDownstreamTaskInstancesRuntime,
    18 "RuntimeResource" runtime_resource: ListDownstreamTaskInstancesRuntimeResource,
    19 "StartedTime" started_time: i64, 20 "Status" status: String, 21 "TaskId" task_id: i64,
    22 "TaskName" task_name: String, 23 "TaskType" task_type: String, 24 "Timeout" timeout: i64,
    25 "TriggerRecurrence" trigger_recurrence: String, 26 "TriggerTime" trigger_time: i64,
    27 "TriggerType" trigger_type: String, 28 "WorkflowId" workflow_id: i64,
    29 "WorkflowInstanceId" workflow_instance_id: i64, 30 "WorkflowInstanceType" workflow_instance_type: String,
    31 "WorkflowName" workflow_name: String
} }

/// In the response of [`ListDownstreamTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTaskInstancesDataSource {
    pub name: Option<String>,
}
model! { ListDownstreamTaskInstancesDataSource {
    0 "Name" name: String
} }

/// In the response of [`ListDownstreamTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTaskInstancesRuntime {
    pub gateway: Option<String>,
    pub process_id: Option<String>,
}
model! { ListDownstreamTaskInstancesRuntime {
    0 "Gateway" gateway: String, 1 "ProcessId" process_id: String
} }

/// In the response of [`ListDownstreamTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTaskInstancesRuntimeResource {
    pub cu: Option<String>,
    pub image: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { ListDownstreamTaskInstancesRuntimeResource {
    0 "Cu" cu: String, 1 "Image" image: String, 2 "ResourceGroupId" resource_group_id: String
} }

/// In the response of [`ListDownstreamTaskInstances`].
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
    pub runtime_resource: Option<
        ListDownstreamTaskInstancesTaskInstancesRuntimeResource,
    >,
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
    0 "BaselineId" baseline_id: i64, 1 "Bizdate" bizdate: i64, 2 "CreateTime" create_time: i64,
    3 "CreateUser" create_user: String, 4 "DataSource" data_source: ListDownstreamTaskInstancesTaskInstancesDataSource,
    5 "Description" description: String, 6 "EnvType" env_type: String, 7 "FinishedTime" finished_time: i64,
    8 "Id" id: i64, 9 "ModifyTime" modify_time: i64, 10 "ModifyUser" modify_user: String, 11 "Owner" owner: String,
    12 "PeriodNumber" period_number: i64, 13 "Priority" priority: i64, 14 "ProjectEnv" project_env: String,
    15 "ProjectId" project_id: i64, 16 "RerunMode" rerun_mode: String, 17 "RunNumber" run_number: i64,
    18 "Runtime" runtime: ListDownstreamTaskInstancesTaskInstancesRuntime,
    19 "RuntimeResource" runtime_resource: ListDownstreamTaskInstancesTaskInstancesRuntimeResource,
    20 "StartedTime" started_time: i64, 21 "Status" status: String, 22 "StepType" step_type: String,
    23 "TaskId" task_id: i64, 24 "TaskName" task_name: String, 25 "TaskType" task_type: String,
    26 "Timeout" timeout: i64, 27 "TriggerRecurrence" trigger_recurrence: String, 28 "TriggerTime" trigger_time: i64,
    29 "TriggerType" trigger_type: String, 30 "WorkflowId" workflow_id: i64,
    31 "WorkflowInstanceId" workflow_instance_id: i64, 32 "WorkflowInstanceType" workflow_instance_type: String,
    33 "WorkflowName" workflow_name: String
} }

/// In the response of [`ListDownstreamTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTaskInstancesTaskInstancesDataSource {
    pub name: Option<String>,
}
model! { ListDownstreamTaskInstancesTaskInstancesDataSource {
    0 "Name" name: String
} }

/// In the response of [`ListDownstreamTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTaskInstancesTaskInstancesRuntime {
    pub gateway: Option<String>,
    pub process_id: Option<String>,
}
model! { ListDownstreamTaskInstancesTaskInstancesRuntime {
    0 "Gateway" gateway: String, 1 "ProcessId" process_id: String
} }

/// In the response of [`ListDownstreamTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTaskInstancesTaskInstancesRuntimeResource {
    pub cu: Option<String>,
    pub image: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { ListDownstreamTaskInstancesTaskInstancesRuntimeResource {
    0 "Cu" cu: String, 1 "Image" image: String, 2 "ResourceGroupId" resource_group_id: String
} }

/// Lists downstream tasks: `ListDownstreamTasks` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListDownstreamTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTasks {
    /// Required.
    pub id: i64,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_env: Option<String>,
}
operation! { ListDownstreamTasks(id: i64) "ListDownstreamTasks" -> ListDownstreamTasksOutput {
    0 "Id" id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "ProjectEnv" project_env: String
} { method: "GET", } }

/// Response of [`ListDownstreamTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTasksOutput {
    pub paging_info: Option<ListDownstreamTasksPagingInfo>,
}
model! { ListDownstreamTasksOutput {
    0 "PagingInfo" paging_info: ListDownstreamTasksPagingInfo
} }

/// In the response of [`ListDownstreamTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTasksPagingInfo {
    pub downstream_tasks: Vec<ListDownstreamTasksDownstreamTasks>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tasks: Vec<ListDownstreamTasksTasks>,
    pub total_count: Option<i64>,
}
model! { ListDownstreamTasksPagingInfo {
    0 "DownstreamTasks" downstream_tasks: Vec<ListDownstreamTasksDownstreamTasks>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "Tasks" tasks: Vec<ListDownstreamTasksTasks>, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListDownstreamTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTasksDownstreamTasks {
    pub dependency_type: Option<String>,
    pub task: Option<ListDownstreamTasksTask>,
}
model! { ListDownstreamTasksDownstreamTasks {
    0 "DependencyType" dependency_type: String, 1 "Task" task: ListDownstreamTasksTask
} }

/// In the response of [`ListDownstreamTasks`].
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
    0 "BaselineId" baseline_id: i64, 1 "CreateTime" create_time: i64, 2 "CreateUser" create_user: String,
    3 "DataSource" data_source: ListDownstreamTasksDataSource, 4 "Description" description: String,
    5 "EnvType" env_type: String, 6 "Id" id: i64, 7 "InstanceMode" instance_mode: String,
    8 "ModifyTime" modify_time: i64, 9 "ModifyUser" modify_user: String, 10 "Name" name: String,
    11 "Owner" owner: String, 12 "Priority" priority: i64, 13 "ProjectId" project_id: i64,
    14 "RerunInterval" rerun_interval: i64, 15 "RerunMode" rerun_mode: String, 16 "RerunTimes" rerun_times: i64,
    17 "RuntimeResource" runtime_resource: ListDownstreamTasksRuntimeResource, 18 "Timeout" timeout: i64,
    19 "Trigger" trigger: ListDownstreamTasksTrigger, 20 "Type" r#type: String, 21 "WorkflowId" workflow_id: i64
} }

/// In the response of [`ListDownstreamTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTasksDataSource {
    pub name: Option<String>,
}
model! { ListDownstreamTasksDataSource {
    0 "Name" name: String
} }

/// In the response of [`ListDownstreamTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTasksRuntimeResource {
    pub cu: Option<String>,
    pub image: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { ListDownstreamTasksRuntimeResource {
    0 "Cu" cu: String, 1 "Image" image: String, 2 "ResourceGroupId" resource_group_id: String
} }

/// In the response of [`ListDownstreamTasks`].
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
    0 "Cron" cron: String, 1 "EndTime" end_time: String, 2 "Recurrence" recurrence: String,
    3 "StartTime" start_time: String, 4 "Timezone" timezone: String, 5 "Type" r#type: String
} }

/// In the response of [`ListDownstreamTasks`].
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
    0 "BaselineId" baseline_id: i64, 1 "CreateTime" create_time: i64, 2 "CreateUser" create_user: String,
    3 "DataSource" data_source: ListDownstreamTasksTasksDataSource, 4 "Description" description: String,
    5 "EnvType" env_type: String, 6 "Id" id: i64, 7 "InstanceMode" instance_mode: String,
    8 "ModifyTime" modify_time: i64, 9 "ModifyUser" modify_user: String, 10 "Name" name: String,
    11 "Owner" owner: String, 12 "Priority" priority: i64, 13 "ProjectEnv" project_env: String,
    14 "ProjectId" project_id: i64, 15 "RerunInterval" rerun_interval: i64, 16 "RerunMode" rerun_mode: String,
    17 "RerunTimes" rerun_times: i64, 18 "RuntimeResource" runtime_resource: ListDownstreamTasksTasksRuntimeResource,
    19 "StepType" step_type: String, 20 "Timeout" timeout: i64, 21 "Trigger" trigger: ListDownstreamTasksTasksTrigger,
    22 "Type" r#type: String, 23 "WorkflowId" workflow_id: i64
} }

/// In the response of [`ListDownstreamTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTasksTasksDataSource {
    pub name: Option<String>,
}
model! { ListDownstreamTasksTasksDataSource {
    0 "Name" name: String
} }

/// In the response of [`ListDownstreamTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTasksTasksRuntimeResource {
    pub cu: Option<String>,
    pub image: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { ListDownstreamTasksTasksRuntimeResource {
    0 "Cu" cu: String, 1 "Image" image: String, 2 "ResourceGroupId" resource_group_id: String
} }

/// In the response of [`ListDownstreamTasks`].
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
    0 "Cron" cron: String, 1 "EndTime" end_time: String, 2 "Recurrence" recurrence: String,
    3 "StartTime" start_time: String, 4 "Timezone" timezone: String, 5 "Type" r#type: String
} }

/// Lists entities in meta collection: `ListEntitiesInMetaCollection` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListEntitiesInMetaCollection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntitiesInMetaCollection {
    pub entity_description: Option<String>,
    pub entity_name: Option<String>,
    pub entity_type: Option<String>,
    /// Required.
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
    Number "PageNumber", "PagingInfo.Entities" paging_info.entities, total "PagingInfo.TotalCount" }

/// Response of [`ListEntitiesInMetaCollection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntitiesInMetaCollectionOutput {
    pub paging_info: Option<ListEntitiesInMetaCollectionPagingInfo>,
}
model! { ListEntitiesInMetaCollectionOutput {
    0 "PagingInfo" paging_info: ListEntitiesInMetaCollectionPagingInfo
} }

/// In the response of [`ListEntitiesInMetaCollection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntitiesInMetaCollectionPagingInfo {
    pub entities: Vec<ListEntitiesInMetaCollectionEntities>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListEntitiesInMetaCollectionPagingInfo {
    0 "Entities" entities: Vec<ListEntitiesInMetaCollectionEntities>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListEntitiesInMetaCollection`].
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
    0 "Comment" comment: String, 1 "CreateTime" create_time: i64, 2 "Description" description: String,
    3 "Id" id: String, 4 "ModifyTime" modify_time: i64, 5 "Name" name: String, 6 "Type" r#type: String
} }

/// Lists file versions: `ListFileVersions` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListFileVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFileVersions {
    /// Required.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }
paged! { ListFileVersions: ListFileVersionsFileVersions =
    Number "PageNumber", "Data.FileVersions" data.file_versions, total "Data.TotalCount" }

/// Response of [`ListFileVersions`].
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
    0 "Data" data: ListFileVersionsData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// In the response of [`ListFileVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFileVersionsData {
    pub file_versions: Vec<ListFileVersionsFileVersions>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListFileVersionsData {
    0 "FileVersions" file_versions: Vec<ListFileVersionsFileVersions>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListFileVersions`].
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
    0 "ChangeType" change_type: String, 1 "Comment" comment: String, 2 "CommitTime" commit_time: i64,
    3 "CommitUser" commit_user: String, 4 "FileContent" file_content: String, 5 "FileName" file_name: String,
    6 "FilePropertyContent" file_property_content: String, 7 "FileVersion" file_version: i64,
    8 "IsCurrentProd" is_current_prod: bool, 9 "NodeContent" node_content: String, 10 "NodeId" node_id: i64,
    11 "Status" status: String, 12 "UseType" use_type: String
} }

/// Lists files: `ListFiles` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListFiles>.
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
    Mark::new(15, Location::Body, Style::None)
] }
paged! { ListFiles: ListFilesFiles = Number "PageNumber", "Data.Files" data.files, total "Data.TotalCount" }

/// Response of [`ListFiles`].
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
    0 "Data" data: ListFilesData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// In the response of [`ListFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilesData {
    pub files: Vec<ListFilesFiles>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListFilesData {
    0 "Files" files: Vec<ListFilesFiles>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListFiles`].
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
    0 "AbsoluteFolderPath" absolute_folder_path: String, 1 "AutoParsing" auto_parsing: bool, 2 "BizId" biz_id: i64,
    3 "BusinessId" business_id: i64, 4 "CommitStatus" commit_status: i64, 5 "ConnectionName" connection_name: String,
    6 "Content" content: String, 7 "CreateTime" create_time: i64, 8 "CreateUser" create_user: String,
    9 "CurrentVersion" current_version: i64, 10 "FileDescription" file_description: String,
    11 "FileFolderId" file_folder_id: String, 12 "FileId" file_id: i64, 13 "FileName" file_name: String,
    14 "FileType" file_type: i64, 15 "IsMaxCompute" is_max_compute: bool, 16 "LastEditTime" last_edit_time: i64,
    17 "LastEditUser" last_edit_user: String, 18 "NodeId" node_id: i64, 19 "Owner" owner: String,
    20 "ParentId" parent_id: i64, 21 "UseType" use_type: String
} }

/// Lists folders: `ListFolders` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListFolders>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFolders {
    /// Required. At least 1.
    pub page_number: i64,
    /// Required. 0 to 100.
    pub page_size: i64,
    /// Required.
    pub parent_folder_path: String,
    pub project_id: Option<i64>,
    pub project_identifier: Option<String>,
}
operation! { ListFolders(page_number: i64, page_size: i64, parent_folder_path: String)
    "ListFolders" -> ListFoldersOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "ParentFolderPath" parent_folder_path,
    3 "ProjectId" project_id: i64, 4 "ProjectIdentifier" project_identifier: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }
paged! { ListFolders: ListFoldersFolders = Number "PageNumber", "Data.Folders" data.folders, total "Data.TotalCount" }

/// Response of [`ListFolders`].
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
    0 "Data" data: ListFoldersData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// In the response of [`ListFolders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFoldersData {
    pub folders: Vec<ListFoldersFolders>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListFoldersData {
    0 "Folders" folders: Vec<ListFoldersFolders>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListFolders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFoldersFolders {
    pub folder_id: Option<String>,
    pub folder_path: Option<String>,
}
model! { ListFoldersFolders {
    0 "FolderId" folder_id: String, 1 "FolderPath" folder_path: String
} }

/// Lists functions: `ListFunctions` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListFunctions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctions {
    pub name: Option<String>,
    pub owner: Option<String>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub project_id: i64,
    pub r#type: Option<String>,
}
operation! { ListFunctions(project_id: i64) "ListFunctions" -> ListFunctionsOutput {
    0 "Name" name: String, 1 "Owner" owner: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "ProjectId" project_id, 5 "Type" r#type: String
} { method: "GET", } }
paged! { ListFunctions: ListFunctionsFunctions =
    Number "PageNumber", "PagingInfo.Functions" paging_info.functions, total "PagingInfo.TotalCount" }

/// Response of [`ListFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionsOutput {
    pub paging_info: Option<ListFunctionsPagingInfo>,
}
model! { ListFunctionsOutput {
    0 "PagingInfo" paging_info: ListFunctionsPagingInfo
} }

/// In the response of [`ListFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionsPagingInfo {
    pub functions: Vec<ListFunctionsFunctions>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListFunctionsPagingInfo {
    0 "Functions" functions: Vec<ListFunctionsFunctions>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListFunctions`].
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
    0 "ArmResource" arm_resource: String, 1 "ClassName" class_name: String,
    2 "CommandDescription" command_description: String, 3 "CreateTime" create_time: i64,
    4 "DataSource" data_source: ListFunctionsDataSource, 5 "DatabaseName" database_name: String,
    6 "Description" description: String, 7 "EmbeddedCode" embedded_code: String,
    8 "EmbeddedCodeType" embedded_code_type: String, 9 "EmbeddedResourceType" embedded_resource_type: String,
    10 "ExampleDescription" example_description: String, 11 "FileResource" file_resource: String, 12 "Id" id: String,
    13 "ModifyTime" modify_time: i64, 14 "Name" name: String, 15 "Owner" owner: String,
    16 "ParameterDescription" parameter_description: String, 17 "ProjectId" project_id: i64,
    18 "ReturnValueDescription" return_value_description: String,
    19 "RuntimeResource" runtime_resource: ListFunctionsRuntimeResource, 20 "Script" script: ListFunctionsScript,
    21 "Type" r#type: String
} }

/// In the response of [`ListFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionsDataSource {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListFunctionsDataSource {
    0 "Name" name: String, 1 "Type" r#type: String
} }

/// In the response of [`ListFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionsRuntimeResource {
    pub resource_group_id: Option<String>,
}
model! { ListFunctionsRuntimeResource {
    0 "ResourceGroupId" resource_group_id: String
} }

/// In the response of [`ListFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionsScript {
    pub id: Option<String>,
    pub path: Option<String>,
    pub runtime: Option<ListFunctionsRuntime>,
}
model! { ListFunctionsScript {
    0 "Id" id: String, 1 "Path" path: String, 2 "Runtime" runtime: ListFunctionsRuntime
} }

/// In the response of [`ListFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionsRuntime {
    pub command: Option<String>,
}
model! { ListFunctionsRuntime {
    0 "Command" command: String
} }

/// Lists image associated projects: `ListImageAssociatedProjects` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListImageAssociatedProjects>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageAssociatedProjects {
    /// Required.
    pub id: String,
}
operation! { ListImageAssociatedProjects(id: String)
    "ListImageAssociatedProjects" -> ListImageAssociatedProjectsOutput {
    0 "Id" id
} }

/// Response of [`ListImageAssociatedProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageAssociatedProjectsOutput {
    pub data: Vec<i64>,
    pub success: Option<bool>,
}
model! { ListImageAssociatedProjectsOutput {
    0 "Data" data: Vec<i64>, 1 "Success" success: bool
} }

/// Lists image versions: `ListImageVersions` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListImageVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageVersions {
    /// Required.
    pub id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListImageVersions(id: String) "ListImageVersions" -> ListImageVersionsOutput {
    0 "Id" id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { ListImageVersions: ListImageVersionsImageVersions =
    Number "PageNumber", "PagingInfo.ImageVersions" paging_info.image_versions, total "PagingInfo.TotalCount" }

/// Response of [`ListImageVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageVersionsOutput {
    pub paging_info: Option<ListImageVersionsPagingInfo>,
    pub success: Option<bool>,
}
model! { ListImageVersionsOutput {
    0 "PagingInfo" paging_info: ListImageVersionsPagingInfo, 1 "Success" success: bool
} }

/// In the response of [`ListImageVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageVersionsPagingInfo {
    pub image_versions: Vec<ListImageVersionsImageVersions>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListImageVersionsPagingInfo {
    0 "ImageVersions" image_versions: Vec<ListImageVersionsImageVersions>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListImageVersions`].
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
    0 "Accessibility" accessibility: String, 1 "AcrAssociatedVpcId" acr_associated_vpc_id: String,
    2 "AcrEndpoint" acr_endpoint: String, 3 "AcrInstanceId" acr_instance_id: String,
    4 "BuildConfig" build_config: ListImageVersionsBuildConfig, 5 "CreatedTime" created_time: i64,
    6 "Creator" creator: String, 7 "Description" description: String,
    8 "EnableSyncMaxCompute" enable_sync_max_compute: bool, 9 "Id" id: String, 10 "ImageTag" image_tag: String,
    11 "ImageUri" image_uri: String, 12 "ImageVpcUri" image_vpc_uri: String, 13 "IsDefault" is_default: bool,
    14 "LastModifiedTime" last_modified_time: i64, 15 "Modifier" modifier: String, 16 "Name" name: String,
    17 "Namespace" namespace: String, 18 "Official" official: bool, 19 "ProviderImageId" provider_image_id: String,
    20 "ProviderType" provider_type: String, 21 "PublishStage" publish_stage: String,
    22 "RepositoryName" repository_name: String, 23 "Size" size: String, 24 "Status" status: String,
    25 "Supported" supported: ListImageVersionsSupported, 26 "Version" version: String
} }

/// In the response of [`ListImageVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageVersionsBuildConfig {
    pub build_type: Option<String>,
    pub package_installation_scripts: Vec<ListImageVersionsPackageInstallationScripts>,
}
model! { ListImageVersionsBuildConfig {
    0 "BuildType" build_type: String,
    1 "PackageInstallationScripts" package_installation_scripts: Vec<ListImageVersionsPackageInstallationScripts>
} }

/// In the response of [`ListImageVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageVersionsPackageInstallationScripts {
    pub content: Option<String>,
    pub r#type: Option<String>,
}
model! { ListImageVersionsPackageInstallationScripts {
    0 "Content" content: String, 1 "Type" r#type: String
} }

/// In the response of [`ListImageVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageVersionsSupported {
    pub module: Option<String>,
    pub task_types: Vec<String>,
}
model! { ListImageVersionsSupported {
    0 "Module" module: String, 1 "TaskTypes" task_types: Vec<String>
} }

/// Lists images: `ListImages` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListImages>.
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
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json),
    Mark::new(9, Location::Default, Style::Json),
    Mark::new(10, Location::Default, Style::Json),
    Mark::new(11, Location::Default, Style::Json),
    Mark::new(12, Location::Default, Style::Json)
] }
paged! { ListImages: ListImagesImageList =
    Number "PageNumber", "PagingInfo.ImageList" paging_info.image_list, total "PagingInfo.TotalCount" }

/// Response of [`ListImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesOutput {
    pub paging_info: Option<ListImagesPagingInfo>,
    pub success: Option<bool>,
}
model! { ListImagesOutput {
    0 "PagingInfo" paging_info: ListImagesPagingInfo, 1 "Success" success: bool
} }

/// In the response of [`ListImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesPagingInfo {
    pub image_list: Vec<ListImagesImageList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListImagesPagingInfo {
    0 "ImageList" image_list: Vec<ListImagesImageList>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListImages`].
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
    0 "Accessibility" accessibility: String, 1 "AcrAssociatedVpcId" acr_associated_vpc_id: String,
    2 "AcrEndpoint" acr_endpoint: String, 3 "AcrInstanceId" acr_instance_id: String,
    4 "BuildConfig" build_config: ListImagesBuildConfig, 5 "CreatedTime" created_time: i64, 6 "Creator" creator: String,
    7 "Description" description: String, 8 "EnableSyncMaxCompute" enable_sync_max_compute: bool, 9 "Id" id: String,
    10 "ImageTag" image_tag: String, 11 "ImageUri" image_uri: String, 12 "ImageVpcUri" image_vpc_uri: String,
    13 "IsDefault" is_default: bool, 14 "LastModifiedTime" last_modified_time: i64, 15 "Modifier" modifier: String,
    16 "Name" name: String, 17 "Namespace" namespace: String, 18 "Official" official: bool,
    19 "ProviderImageId" provider_image_id: String, 20 "ProviderType" provider_type: String,
    21 "PublishStage" publish_stage: String, 22 "RepositoryName" repository_name: String, 23 "Size" size: String,
    24 "Status" status: String, 25 "Supported" supported: ListImagesSupported, 26 "Version" version: String
} }

/// In the response of [`ListImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesBuildConfig {
    pub build_type: Option<String>,
    pub package_installation_scripts: Vec<ListImagesPackageInstallationScripts>,
}
model! { ListImagesBuildConfig {
    0 "BuildType" build_type: String,
    1 "PackageInstallationScripts" package_installation_scripts: Vec<ListImagesPackageInstallationScripts>
} }

/// In the response of [`ListImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesPackageInstallationScripts {
    pub content: Option<String>,
    pub r#type: Option<String>,
}
model! { ListImagesPackageInstallationScripts {
    0 "Content" content: String, 1 "Type" r#type: String
} }

/// In the response of [`ListImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesSupported {
    pub module: Option<String>,
    pub task_types: Vec<String>,
}
model! { ListImagesSupported {
    0 "Module" module: String, 1 "TaskTypes" task_types: Vec<String>
} }

/// Lists lineage relationships: `ListLineageRelationships` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListLineageRelationships>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLineageRelationships {
    /// Required.
    pub dst_entity_id: String,
    pub dst_entity_name: Option<String>,
    pub order: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    /// Required.
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
    Number "PageNumber", "PagingInfo.LineageRelationships" paging_info.lineage_relationships, total "PagingInfo.TotalCount" }

/// Response of [`ListLineageRelationships`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLineageRelationshipsOutput {
    pub paging_info: Option<ListLineageRelationshipsPagingInfo>,
    pub success: Option<bool>,
}
model! { ListLineageRelationshipsOutput {
    0 "PagingInfo" paging_info: ListLineageRelationshipsPagingInfo, 1 "Success" success: bool
} }

/// In the response of [`ListLineageRelationships`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLineageRelationshipsPagingInfo {
    pub lineage_relationships: Vec<LineageRelationship>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListLineageRelationshipsPagingInfo {
    0 "LineageRelationships" lineage_relationships: Vec<LineageRelationship>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// Lists lineages: `ListLineages` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListLineages>.
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
    Number "PageNumber", "PagingInfo.Lineages" paging_info.lineages, total "PagingInfo.TotalCount" }

/// Response of [`ListLineages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLineagesOutput {
    pub paging_info: Option<ListLineagesPagingInfo>,
    pub success: Option<bool>,
}
model! { ListLineagesOutput {
    0 "PagingInfo" paging_info: ListLineagesPagingInfo, 1 "Success" success: bool
} }

/// In the response of [`ListLineages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLineagesPagingInfo {
    pub lineages: Vec<ListLineagesLineages>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListLineagesPagingInfo {
    0 "Lineages" lineages: Vec<ListLineagesLineages>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListLineages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLineagesLineages {
    pub dst_entity: Option<LineageEntity>,
    pub relationships: Vec<LineageRelationship>,
    pub src_entity: Option<LineageEntity>,
}
model! { ListLineagesLineages {
    0 "DstEntity" dst_entity: LineageEntity, 1 "Relationships" relationships: Vec<LineageRelationship>,
    2 "SrcEntity" src_entity: LineageEntity
} }

/// Lists mcp servers: `ListMcpServers` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListMcpServers>.
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
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json)
] }
paged! { ListMcpServers: ListMcpServersMcpServers =
    Token "NextToken", "PagingInfo.McpServers" paging_info.mcp_servers, next "PagingInfo.NextToken" }

/// Response of [`ListMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMcpServersOutput {
    pub paging_info: Option<ListMcpServersPagingInfo>,
}
model! { ListMcpServersOutput {
    0 "PagingInfo" paging_info: ListMcpServersPagingInfo
} }

/// In the response of [`ListMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMcpServersPagingInfo {
    pub max_results: Option<i64>,
    pub mcp_servers: Vec<ListMcpServersMcpServers>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListMcpServersPagingInfo {
    0 "MaxResults" max_results: i64, 1 "McpServers" mcp_servers: Vec<ListMcpServersMcpServers>,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListMcpServers`].
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
    0 "Config" config: ListMcpServersConfig, 1 "CreatorId" creator_id: String,
    2 "GmtCreateTime" gmt_create_time: String, 3 "GmtModifiedTime" gmt_modified_time: String,
    4 "ModifierId" modifier_id: String, 5 "Name" name: String, 6 "Visibility" visibility: String
} }

/// In the response of [`ListMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMcpServersConfig {
    pub custom_headers: BTreeMap<String, Value>,
    pub transport: Option<String>,
    pub url: Option<String>,
}
model! { ListMcpServersConfig {
    0 "CustomHeaders" custom_headers: BTreeMap<String, Value>, 1 "Transport" transport: String, 2 "Url" url: String
} }

/// Lists meta collections: `ListMetaCollections` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListMetaCollections>.
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
    /// Required.
    pub r#type: String,
}
operation! { ListMetaCollections(r#type: String) "ListMetaCollections" -> ListMetaCollectionsOutput {
    0 "Administrator" administrator: String, 1 "CreateUser" create_user: String, 2 "Description" description: String,
    3 "Name" name: String, 4 "Order" order: String, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64,
    7 "ParentId" parent_id: String, 8 "SortBy" sort_by: String, 9 "Type" r#type
} { method: "GET", } }
paged! { ListMetaCollections: ListMetaCollectionsMetaCollections =
    Number "PageNumber", "Data.MetaCollections" data.meta_collections, total "Data.TotalCount" }

/// Response of [`ListMetaCollections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMetaCollectionsOutput {
    pub data: Option<ListMetaCollectionsData>,
}
model! { ListMetaCollectionsOutput {
    0 "Data" data: ListMetaCollectionsData
} }

/// In the response of [`ListMetaCollections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMetaCollectionsData {
    pub meta_collections: Vec<ListMetaCollectionsMetaCollections>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListMetaCollectionsData {
    0 "MetaCollections" meta_collections: Vec<ListMetaCollectionsMetaCollections>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListMetaCollections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMetaCollectionsMetaCollections {
    pub administrators: Vec<String>,
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
    0 "Administrators" administrators: Vec<String>, 1 "CreateTime" create_time: i64, 2 "CreateUser" create_user: String,
    3 "Description" description: String, 4 "Id" id: String, 5 "ModifyTime" modify_time: i64, 6 "Name" name: String,
    7 "ParentId" parent_id: String, 8 "Type" r#type: String
} }

/// Lists meta entities: `ListMetaEntities` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListMetaEntities>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMetaEntities {
    pub attribute_filters: Option<Vec<ListMetaEntitiesAttributeFilters>>,
    pub comment: Option<String>,
    pub custom_attribute_filters: Option<Vec<ListMetaEntitiesCustomAttributeFilters>>,
    /// Required.
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
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }
paged! { ListMetaEntities: MetaEntity =
    Token "NextToken", "PagingInfo.MetaEntities" paging_info.meta_entities, next "PagingInfo.NextToken" }

/// In the request of [`ListMetaEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMetaEntitiesAttributeFilters {
    /// Required.
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { ListMetaEntitiesAttributeFilters(key: String) {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

/// In the request of [`ListMetaEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMetaEntitiesCustomAttributeFilters {
    /// Required.
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { ListMetaEntitiesCustomAttributeFilters(key: String) {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

/// Response of [`ListMetaEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMetaEntitiesOutput {
    pub paging_info: Option<ListMetaEntitiesPagingInfo>,
    pub success: Option<bool>,
}
model! { ListMetaEntitiesOutput {
    0 "PagingInfo" paging_info: ListMetaEntitiesPagingInfo, 1 "Success" success: bool
} }

/// In the response of [`ListMetaEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMetaEntitiesPagingInfo {
    pub max_results: Option<i64>,
    pub meta_entities: Vec<MetaEntity>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListMetaEntitiesPagingInfo {
    0 "MaxResults" max_results: i64, 1 "MetaEntities" meta_entities: Vec<MetaEntity>, 2 "NextToken" next_token: String,
    3 "TotalCount" total_count: i64
} }

/// Lists meta entity defs: `ListMetaEntityDefs` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListMetaEntityDefs>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }
paged! { ListMetaEntityDefs: MetaEntityDef =
    Number "PageNumber", "PagingInfo.MetaEntityDefs" paging_info.meta_entity_defs, total "PagingInfo.TotalCount" }

/// Response of [`ListMetaEntityDefs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMetaEntityDefsOutput {
    pub paging_info: Option<ListMetaEntityDefsPagingInfo>,
    pub success: Option<bool>,
}
model! { ListMetaEntityDefsOutput {
    0 "PagingInfo" paging_info: ListMetaEntityDefsPagingInfo, 1 "Success" success: bool
} }

/// In the response of [`ListMetaEntityDefs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMetaEntityDefsPagingInfo {
    pub meta_entity_defs: Vec<MetaEntityDef>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListMetaEntityDefsPagingInfo {
    0 "MetaEntityDefs" meta_entity_defs: Vec<MetaEntityDef>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// Lists my applications: `ListMyApplications` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListMyApplications>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMyApplications {
    /// Required.
    pub def_schema: String,
    /// Required.
    pub end_time: i64,
    pub next_token: Option<String>,
    /// At most 50.
    pub page_size: Option<i64>,
    pub resource: Option<ListMyApplicationsResource>,
    /// Required.
    pub resource_type: Vec<String>,
    /// Required.
    pub start_time: i64,
    pub statuses: Option<Vec<String>>,
}
operation! { ListMyApplications(def_schema: String, end_time: i64, resource_type: Vec<String>, start_time: i64)
    "ListMyApplications" -> ListMyApplicationsOutput {
    0 "DefSchema" def_schema, 1 "EndTime" end_time, 2 "NextToken" next_token: String, 3 "PageSize" page_size: i64,
    4 "Resource" resource: ListMyApplicationsResource, 5 "ResourceType" resource_type, 6 "StartTime" start_time,
    7 "Statuses" statuses: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::Json)
] }
paged! { ListMyApplications: ListMyApplicationsDataData =
    Token "NextToken", "Data.Data" data.data, next "Data.NextToken", more "Data.HasMore" }

/// In the request of [`ListMyApplications`].
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

/// Response of [`ListMyApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMyApplicationsOutput {
    pub data: Option<ListMyApplicationsData>,
}
model! { ListMyApplicationsOutput {
    0 "Data" data: ListMyApplicationsData
} }

/// In the response of [`ListMyApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMyApplicationsData {
    pub data: Vec<ListMyApplicationsDataData>,
    pub has_more: Option<bool>,
    pub next_token: Option<String>,
    pub page_size: Option<i64>,
}
model! { ListMyApplicationsData {
    0 "Data" data: Vec<ListMyApplicationsDataData>, 1 "HasMore" has_more: bool, 2 "NextToken" next_token: String,
    3 "PageSize" page_size: i64
} }

/// In the response of [`ListMyApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMyApplicationsDataData {
    pub application_time: Option<i64>,
    pub contents: Vec<ListMyApplicationsContents>,
    pub def_schema: Option<String>,
    pub process_instance_id: Option<String>,
    pub reason: Option<String>,
    pub status: Option<String>,
}
model! { ListMyApplicationsDataData {
    0 "ApplicationTime" application_time: i64, 1 "Contents" contents: Vec<ListMyApplicationsContents>,
    2 "DefSchema" def_schema: String, 3 "ProcessInstanceId" process_instance_id: String, 4 "Reason" reason: String,
    5 "Status" status: String
} }

/// In the response of [`ListMyApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMyApplicationsContents {
    pub access_types: Vec<String>,
    pub auth_method: Option<String>,
    pub create_time: Option<i64>,
    pub def_schema: Option<String>,
    pub expiration_time: Option<i64>,
    pub final_access_types: Vec<String>,
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
    0 "AccessTypes" access_types: Vec<String>, 1 "AuthMethod" auth_method: String, 2 "CreateTime" create_time: i64,
    3 "DefSchema" def_schema: String, 4 "ExpirationTime" expiration_time: i64,
    5 "FinalAccessTypes" final_access_types: Vec<String>, 6 "Grantee" grantee: ListMyApplicationsGrantee,
    7 "Id" id: String, 8 "ProcessInstanceId" process_instance_id: String,
    9 "Resource" resource: ListMyApplicationsContentsResource, 10 "ResourceName" resource_name: String,
    11 "Status" status: String, 12 "TenantId" tenant_id: String, 13 "UpdateTime" update_time: i64
} }

/// In the response of [`ListMyApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMyApplicationsGrantee {
    pub principal_id: Option<String>,
    pub principal_type: Option<String>,
}
model! { ListMyApplicationsGrantee {
    0 "PrincipalId" principal_id: String, 1 "PrincipalType" principal_type: String
} }

/// In the response of [`ListMyApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMyApplicationsContentsResource {
    pub def_schema: Option<String>,
    pub def_version: Option<String>,
    pub meta_data: BTreeMap<String, Value>,
}
model! { ListMyApplicationsContentsResource {
    0 "DefSchema" def_schema: String, 1 "DefVersion" def_version: String,
    2 "MetaData" meta_data: BTreeMap<String, Value>
} }

/// Lists my related approvals: `ListMyRelatedApprovals` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListMyRelatedApprovals>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMyRelatedApprovals {
    pub access_types: Option<Vec<String>>,
    /// Required.
    pub def_schema: String,
    pub end_time: Option<i64>,
    pub grantee: Option<ListMyRelatedApprovalsGrantee>,
    pub next_token: Option<String>,
    /// At most 50.
    pub page_size: Option<i64>,
    pub resource: Option<ListMyRelatedApprovalsResource>,
    /// Required.
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
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::Json),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::Json)
] }
paged! { ListMyRelatedApprovals: ListMyRelatedApprovalsDataData =
    Token "NextToken", "Data.Data" data.data, next "Data.NextToken", more "Data.HasMore" }

/// In the request of [`ListMyRelatedApprovals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMyRelatedApprovalsGrantee {
    pub principal_id: Option<String>,
    pub principal_type: Option<String>,
}
input! { ListMyRelatedApprovalsGrantee() {
    0 "PrincipalId" principal_id: String, 1 "PrincipalType" principal_type: String
} }

/// In the request of [`ListMyRelatedApprovals`].
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

/// Response of [`ListMyRelatedApprovals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMyRelatedApprovalsOutput {
    pub data: Option<ListMyRelatedApprovalsData>,
}
model! { ListMyRelatedApprovalsOutput {
    0 "Data" data: ListMyRelatedApprovalsData
} }

/// In the response of [`ListMyRelatedApprovals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMyRelatedApprovalsData {
    pub data: Vec<ListMyRelatedApprovalsDataData>,
    pub has_more: Option<bool>,
    pub next_token: Option<String>,
    pub page_size: Option<i64>,
}
model! { ListMyRelatedApprovalsData {
    0 "Data" data: Vec<ListMyRelatedApprovalsDataData>, 1 "HasMore" has_more: bool, 2 "NextToken" next_token: String,
    3 "PageSize" page_size: i64
} }

/// In the response of [`ListMyRelatedApprovals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMyRelatedApprovalsDataData {
    pub application_time: Option<i64>,
    pub contents: Vec<ListMyRelatedApprovalsContents>,
    pub def_schema: Option<String>,
    pub process_instance_id: Option<String>,
    pub reason: Option<String>,
    pub status: Option<String>,
}
model! { ListMyRelatedApprovalsDataData {
    0 "ApplicationTime" application_time: i64, 1 "Contents" contents: Vec<ListMyRelatedApprovalsContents>,
    2 "DefSchema" def_schema: String, 3 "ProcessInstanceId" process_instance_id: String, 4 "Reason" reason: String,
    5 "Status" status: String
} }

/// In the response of [`ListMyRelatedApprovals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMyRelatedApprovalsContents {
    pub access_types: Vec<String>,
    pub auth_method: Option<String>,
    pub create_time: Option<i64>,
    pub def_schema: Option<String>,
    pub expiration_time: Option<i64>,
    pub final_access_types: Vec<String>,
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
    0 "AccessTypes" access_types: Vec<String>, 1 "AuthMethod" auth_method: String, 2 "CreateTime" create_time: i64,
    3 "DefSchema" def_schema: String, 4 "ExpirationTime" expiration_time: i64,
    5 "FinalAccessTypes" final_access_types: Vec<String>, 6 "Grantee" grantee: ListMyRelatedApprovalsContentsGrantee,
    7 "Id" id: String, 8 "ProcessInstanceId" process_instance_id: String,
    9 "Resource" resource: ListMyRelatedApprovalsContentsResource, 10 "ResourceName" resource_name: String,
    11 "Status" status: String, 12 "TenantId" tenant_id: String, 13 "UpdateTime" update_time: i64
} }

/// In the response of [`ListMyRelatedApprovals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMyRelatedApprovalsContentsGrantee {
    pub principal_id: Option<String>,
    pub principal_type: Option<String>,
}
model! { ListMyRelatedApprovalsContentsGrantee {
    0 "PrincipalId" principal_id: String, 1 "PrincipalType" principal_type: String
} }

/// In the response of [`ListMyRelatedApprovals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMyRelatedApprovalsContentsResource {
    pub def_schema: Option<String>,
    pub def_version: Option<String>,
    pub meta_data: BTreeMap<String, Value>,
}
model! { ListMyRelatedApprovalsContentsResource {
    0 "DefSchema" def_schema: String, 1 "DefVersion" def_version: String,
    2 "MetaData" meta_data: BTreeMap<String, Value>
} }

/// Lists networks: `ListNetworks` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListNetworks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworks {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub resource_group_id: String,
    pub sort_by: Option<String>,
}
operation! { ListNetworks(resource_group_id: String) "ListNetworks" -> ListNetworksOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "ResourceGroupId" resource_group_id,
    3 "SortBy" sort_by: String
} { method: "GET", } }
paged! { ListNetworks: ListNetworksNetworkList =
    Number "PageNumber", "PagingInfo.NetworkList" paging_info.network_list, total "PagingInfo.TotalCount" }

/// Response of [`ListNetworks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworksOutput {
    pub paging_info: Option<ListNetworksPagingInfo>,
    pub success: Option<bool>,
}
model! { ListNetworksOutput {
    0 "PagingInfo" paging_info: ListNetworksPagingInfo, 1 "Success" success: bool
} }

/// In the response of [`ListNetworks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworksPagingInfo {
    pub network_list: Vec<ListNetworksNetworkList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListNetworksPagingInfo {
    0 "NetworkList" network_list: Vec<ListNetworksNetworkList>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListNetworks`].
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
    0 "CreateTime" create_time: i64, 1 "CreateUser" create_user: String, 2 "Id" id: i64,
    3 "ResourceGroupId" resource_group_id: String, 4 "SecurityGroupId" security_group_id: String,
    5 "Status" status: String, 6 "VpcId" vpc_id: String, 7 "VswitchId" vswitch_id: String
} }

/// Lists node dependencies: `ListNodeDependencies` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListNodeDependencies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDependencies {
    /// Required.
    pub id: String,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub project_id: i64,
}
operation! { ListNodeDependencies(id: String, project_id: i64) "ListNodeDependencies" -> ListNodeDependenciesOutput {
    0 "Id" id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "ProjectId" project_id
} { method: "GET", } }
paged! { ListNodeDependencies: ListNodeDependenciesNodes =
    Number "PageNumber", "PagingInfo.Nodes" paging_info.nodes, total "PagingInfo.TotalCount" }

/// Response of [`ListNodeDependencies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDependenciesOutput {
    pub paging_info: Option<ListNodeDependenciesPagingInfo>,
}
model! { ListNodeDependenciesOutput {
    0 "PagingInfo" paging_info: ListNodeDependenciesPagingInfo
} }

/// In the response of [`ListNodeDependencies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDependenciesPagingInfo {
    pub nodes: Vec<ListNodeDependenciesNodes>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { ListNodeDependenciesPagingInfo {
    0 "Nodes" nodes: Vec<ListNodeDependenciesNodes>, 1 "PageNumber" page_number: String, 2 "PageSize" page_size: String,
    3 "TotalCount" total_count: String
} }

/// In the response of [`ListNodeDependencies`].
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
    pub tags: Vec<ListNodeDependenciesTags>,
    pub task_id: Option<i64>,
    pub trigger: Option<ListNodeDependenciesTrigger>,
}
model! { ListNodeDependenciesNodes {
    0 "CreateTime" create_time: i64, 1 "DataSource" data_source: ListNodeDependenciesDataSource,
    2 "Description" description: String, 3 "Id" id: String, 4 "Inputs" inputs: ListNodeDependenciesInputs,
    5 "ModifyTime" modify_time: i64, 6 "Name" name: String, 7 "Outputs" outputs: ListNodeDependenciesOutputs,
    8 "Owner" owner: String, 9 "ProjectId" project_id: i64, 10 "Recurrence" recurrence: String,
    11 "RuntimeResource" runtime_resource: ListNodeDependenciesRuntimeResource,
    12 "Script" script: ListNodeDependenciesScript, 13 "Strategy" strategy: ListNodeDependenciesStrategy,
    14 "Tags" tags: Vec<ListNodeDependenciesTags>, 15 "TaskId" task_id: i64,
    16 "Trigger" trigger: ListNodeDependenciesTrigger
} }

/// In the response of [`ListNodeDependencies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDependenciesDataSource {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListNodeDependenciesDataSource {
    0 "Name" name: String, 1 "Type" r#type: String
} }

/// In the response of [`ListNodeDependencies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDependenciesInputs {
    pub node_outputs: Vec<ListNodeDependenciesNodeOutputs>,
    pub tables: Vec<ListNodeDependenciesTables>,
    pub variables: Vec<ListNodeDependenciesVariables>,
}
model! { ListNodeDependenciesInputs {
    0 "NodeOutputs" node_outputs: Vec<ListNodeDependenciesNodeOutputs>,
    1 "Tables" tables: Vec<ListNodeDependenciesTables>, 2 "Variables" variables: Vec<ListNodeDependenciesVariables>
} }

/// In the response of [`ListNodeDependencies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDependenciesNodeOutputs {
    pub data: Option<String>,
    pub ref_table_name: Option<String>,
}
model! { ListNodeDependenciesNodeOutputs {
    0 "Data" data: String, 1 "RefTableName" ref_table_name: String
} }

/// In the response of [`ListNodeDependencies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDependenciesTables {
    pub guid: Option<String>,
}
model! { ListNodeDependenciesTables {
    0 "Guid" guid: String
} }

/// In the response of [`ListNodeDependencies`].
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
    0 "ArtifactType" artifact_type: String, 1 "Id" id: String, 2 "Name" name: String,
    3 "Node" node: ListNodeDependenciesNode, 4 "Scope" scope: String, 5 "Type" r#type: String, 6 "Value" value: String
} }

/// In the response of [`ListNodeDependencies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDependenciesNode {
    pub output: Option<String>,
}
model! { ListNodeDependenciesNode {
    0 "Output" output: String
} }

/// In the response of [`ListNodeDependencies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDependenciesOutputs {
    pub node_outputs: Vec<ListNodeDependenciesOutputsNodeOutputs>,
    pub tables: Vec<ListNodeDependenciesOutputsTables>,
    pub variables: Vec<ListNodeDependenciesOutputsVariables>,
}
model! { ListNodeDependenciesOutputs {
    0 "NodeOutputs" node_outputs: Vec<ListNodeDependenciesOutputsNodeOutputs>,
    1 "Tables" tables: Vec<ListNodeDependenciesOutputsTables>,
    2 "Variables" variables: Vec<ListNodeDependenciesOutputsVariables>
} }

/// In the response of [`ListNodeDependencies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDependenciesOutputsNodeOutputs {
    pub data: Option<String>,
    pub ref_table_name: Option<String>,
}
model! { ListNodeDependenciesOutputsNodeOutputs {
    0 "Data" data: String, 1 "RefTableName" ref_table_name: String
} }

/// In the response of [`ListNodeDependencies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDependenciesOutputsTables {
    pub guid: Option<String>,
}
model! { ListNodeDependenciesOutputsTables {
    0 "Guid" guid: String
} }

/// In the response of [`ListNodeDependencies`].
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
    0 "ArtifactType" artifact_type: String, 1 "Id" id: String, 2 "Name" name: String,
    3 "Node" node: ListNodeDependenciesVariablesNode, 4 "Scope" scope: String, 5 "Type" r#type: String,
    6 "Value" value: String
} }

/// In the response of [`ListNodeDependencies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDependenciesVariablesNode {
    pub output: Option<String>,
}
model! { ListNodeDependenciesVariablesNode {
    0 "Output" output: String
} }

/// In the response of [`ListNodeDependencies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDependenciesRuntimeResource {
    pub resource_group_id: Option<String>,
}
model! { ListNodeDependenciesRuntimeResource {
    0 "ResourceGroupId" resource_group_id: String
} }

/// In the response of [`ListNodeDependencies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDependenciesScript {
    pub id: Option<String>,
    pub path: Option<String>,
    pub runtime: Option<ListNodeDependenciesRuntime>,
}
model! { ListNodeDependenciesScript {
    0 "Id" id: String, 1 "Path" path: String, 2 "Runtime" runtime: ListNodeDependenciesRuntime
} }

/// In the response of [`ListNodeDependencies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDependenciesRuntime {
    pub command: Option<String>,
}
model! { ListNodeDependenciesRuntime {
    0 "Command" command: String
} }

/// In the response of [`ListNodeDependencies`].
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
    0 "InstanceMode" instance_mode: String, 1 "RerunInterval" rerun_interval: i64, 2 "RerunMode" rerun_mode: String,
    3 "RerunTimes" rerun_times: i64, 4 "Timeout" timeout: i64
} }

/// In the response of [`ListNodeDependencies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDependenciesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListNodeDependenciesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`ListNodeDependencies`].
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
    0 "Cron" cron: String, 1 "EndTime" end_time: String, 2 "Id" id: String, 3 "StartTime" start_time: String,
    4 "Timezone" timezone: String, 5 "Type" r#type: String
} }

/// Lists nodes: `ListNodes` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodes {
    pub container_id: Option<String>,
    pub name: Option<String>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    /// Required.
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
    Number "PageNumber", "PagingInfo.Nodes" paging_info.nodes, total "PagingInfo.TotalCount" }

/// Response of [`ListNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesOutput {
    pub paging_info: Option<ListNodesPagingInfo>,
}
model! { ListNodesOutput {
    0 "PagingInfo" paging_info: ListNodesPagingInfo
} }

/// In the response of [`ListNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesPagingInfo {
    pub nodes: Vec<ListNodesNodes>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { ListNodesPagingInfo {
    0 "Nodes" nodes: Vec<ListNodesNodes>, 1 "PageNumber" page_number: String, 2 "PageSize" page_size: String,
    3 "TotalCount" total_count: String
} }

/// In the response of [`ListNodes`].
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
    pub tags: Vec<ListNodesTags>,
    pub task_id: Option<i64>,
    pub trigger: Option<ListNodesTrigger>,
}
model! { ListNodesNodes {
    0 "CreateTime" create_time: i64, 1 "DataSource" data_source: ListNodesDataSource,
    2 "Description" description: String, 3 "Id" id: String, 4 "Inputs" inputs: ListNodesInputs,
    5 "ModifyTime" modify_time: i64, 6 "Name" name: String, 7 "Outputs" outputs: ListNodesOutputs,
    8 "Owner" owner: String, 9 "ProjectId" project_id: i64, 10 "Recurrence" recurrence: String,
    11 "RuntimeResource" runtime_resource: ListNodesRuntimeResource, 12 "Script" script: ListNodesScript,
    13 "Strategy" strategy: ListNodesStrategy, 14 "Tags" tags: Vec<ListNodesTags>, 15 "TaskId" task_id: i64,
    16 "Trigger" trigger: ListNodesTrigger
} }

/// In the response of [`ListNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesDataSource {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListNodesDataSource {
    0 "Name" name: String, 1 "Type" r#type: String
} }

/// In the response of [`ListNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesInputs {
    pub node_outputs: Vec<ListNodesNodeOutputs>,
    pub tables: Vec<ListNodesTables>,
    pub variables: Vec<ListNodesVariables>,
}
model! { ListNodesInputs {
    0 "NodeOutputs" node_outputs: Vec<ListNodesNodeOutputs>, 1 "Tables" tables: Vec<ListNodesTables>,
    2 "Variables" variables: Vec<ListNodesVariables>
} }

/// In the response of [`ListNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesNodeOutputs {
    pub data: Option<String>,
    pub ref_table_name: Option<String>,
}
model! { ListNodesNodeOutputs {
    0 "Data" data: String, 1 "RefTableName" ref_table_name: String
} }

/// In the response of [`ListNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesTables {
    pub guid: Option<String>,
}
model! { ListNodesTables {
    0 "Guid" guid: String
} }

/// In the response of [`ListNodes`].
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
    0 "ArtifactType" artifact_type: String, 1 "Id" id: String, 2 "Name" name: String, 3 "Node" node: ListNodesNode,
    4 "Scope" scope: String, 5 "Type" r#type: String, 6 "Value" value: String
} }

/// In the response of [`ListNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesNode {
    pub output: Option<String>,
}
model! { ListNodesNode {
    0 "Output" output: String
} }

/// In the response of [`ListNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesOutputs {
    pub node_outputs: Vec<ListNodesOutputsNodeOutputs>,
    pub tables: Vec<ListNodesOutputsTables>,
    pub variables: Vec<ListNodesOutputsVariables>,
}
model! { ListNodesOutputs {
    0 "NodeOutputs" node_outputs: Vec<ListNodesOutputsNodeOutputs>, 1 "Tables" tables: Vec<ListNodesOutputsTables>,
    2 "Variables" variables: Vec<ListNodesOutputsVariables>
} }

/// In the response of [`ListNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesOutputsNodeOutputs {
    pub data: Option<String>,
    pub ref_table_name: Option<String>,
}
model! { ListNodesOutputsNodeOutputs {
    0 "Data" data: String, 1 "RefTableName" ref_table_name: String
} }

/// In the response of [`ListNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesOutputsTables {
    pub guid: Option<String>,
}
model! { ListNodesOutputsTables {
    0 "Guid" guid: String
} }

/// In the response of [`ListNodes`].
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
    0 "ArtifactType" artifact_type: String, 1 "Id" id: String, 2 "Name" name: String,
    3 "Node" node: ListNodesVariablesNode, 4 "Scope" scope: String, 5 "Type" r#type: String, 6 "Value" value: String
} }

/// In the response of [`ListNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesVariablesNode {
    pub output: Option<String>,
}
model! { ListNodesVariablesNode {
    0 "Output" output: String
} }

/// In the response of [`ListNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesRuntimeResource {
    pub resource_group: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { ListNodesRuntimeResource {
    0 "ResourceGroup" resource_group: String, 1 "ResourceGroupId" resource_group_id: String
} }

/// In the response of [`ListNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesScript {
    pub id: Option<String>,
    pub path: Option<String>,
    pub runtime: Option<ListNodesRuntime>,
}
model! { ListNodesScript {
    0 "Id" id: String, 1 "Path" path: String, 2 "Runtime" runtime: ListNodesRuntime
} }

/// In the response of [`ListNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesRuntime {
    pub command: Option<String>,
}
model! { ListNodesRuntime {
    0 "Command" command: String
} }

/// In the response of [`ListNodes`].
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
    0 "InstanceMode" instance_mode: String, 1 "RerunInterval" rerun_interval: i64, 2 "RerunMode" rerun_mode: String,
    3 "RerunTimes" rerun_times: i64, 4 "Timeout" timeout: i64
} }

/// In the response of [`ListNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListNodesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`ListNodes`].
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
    0 "Cron" cron: String, 1 "EndTime" end_time: String, 2 "Id" id: String, 3 "StartTime" start_time: String,
    4 "Timezone" timezone: String, 5 "Type" r#type: String
} }

/// Lists parameter versions: `ListParameterVersions` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListParameterVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParameterVersions {
    /// Required.
    pub id: i64,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
}
operation! { ListParameterVersions(id: i64) "ListParameterVersions" -> ListParameterVersionsOutput {
    0 "Id" id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "SortBy" sort_by: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { ListParameterVersions: ListParameterVersionsParameterVersion =
    Number "PageNumber", "PagingInfo.ParameterVersion" paging_info.parameter_version, total "PagingInfo.TotalCount" }

/// Response of [`ListParameterVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParameterVersionsOutput {
    pub paging_info: Option<ListParameterVersionsPagingInfo>,
}
model! { ListParameterVersionsOutput {
    0 "PagingInfo" paging_info: ListParameterVersionsPagingInfo
} }

/// In the response of [`ListParameterVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParameterVersionsPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub parameter_version: Vec<ListParameterVersionsParameterVersion>,
    pub total_count: Option<i64>,
}
model! { ListParameterVersionsPagingInfo {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "ParameterVersion" parameter_version: Vec<ListParameterVersionsParameterVersion>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListParameterVersions`].
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
    pub properties: Vec<ListParameterVersionsProperties>,
    pub scope: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<i64>,
}
model! { ListParameterVersionsParameterVersion {
    0 "CreateTime" create_time: i64, 1 "CreateUser" create_user: String, 2 "Description" description: String,
    3 "Id" id: i64, 4 "ModifyTime" modify_time: i64, 5 "ModifyUser" modify_user: String, 6 "Name" name: String,
    7 "Owner" owner: String, 8 "ProjectId" project_id: i64,
    9 "Properties" properties: Vec<ListParameterVersionsProperties>, 10 "Scope" scope: String, 11 "Type" r#type: String,
    12 "Version" version: i64
} }

/// In the response of [`ListParameterVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParameterVersionsProperties {
    pub env_type: Option<String>,
    pub value: Option<String>,
}
model! { ListParameterVersionsProperties {
    0 "EnvType" env_type: String, 1 "Value" value: String
} }

/// Lists parameters: `ListParameters` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListParameters>.
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
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }
paged! { ListParameters: ListParametersParameters =
    Number "PageNumber", "PagingInfo.Parameters" paging_info.parameters, total "PagingInfo.TotalCount" }

/// Response of [`ListParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParametersOutput {
    pub paging_info: Option<ListParametersPagingInfo>,
}
model! { ListParametersOutput {
    0 "PagingInfo" paging_info: ListParametersPagingInfo
} }

/// In the response of [`ListParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParametersPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub parameters: Vec<ListParametersParameters>,
    pub total_count: Option<i64>,
}
model! { ListParametersPagingInfo {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Parameters" parameters: Vec<ListParametersParameters>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListParameters`].
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
    pub properties: Vec<ListParametersProperties>,
    pub scope: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<i64>,
}
model! { ListParametersParameters {
    0 "CreateTime" create_time: i64, 1 "CreateUser" create_user: String, 2 "Description" description: String,
    3 "Id" id: i64, 4 "ModifyTime" modify_time: i64, 5 "ModifyUser" modify_user: String, 6 "Name" name: String,
    7 "Owner" owner: String, 8 "ProjectId" project_id: i64, 9 "Properties" properties: Vec<ListParametersProperties>,
    10 "Scope" scope: String, 11 "Type" r#type: String, 12 "Version" version: i64
} }

/// In the response of [`ListParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParametersProperties {
    pub env_type: Option<String>,
    pub value: Option<String>,
}
model! { ListParametersProperties {
    0 "EnvType" env_type: String, 1 "Value" value: String
} }

/// Lists partitions: `ListPartitions` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListPartitions>.
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
    /// Required.
    pub table_id: String,
}
operation! { ListPartitions(table_id: String) "ListPartitions" -> ListPartitionsOutput {
    0 "Name" name: String, 1 "Order" order: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "SortBy" sort_by: String, 5 "TableId" table_id
} { method: "GET", } }
paged! { ListPartitions: Partition =
    Number "PageNumber", "PagingInfo.PartitionList" paging_info.partition_list, total "PagingInfo.TotalCount" }

/// Response of [`ListPartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPartitionsOutput {
    pub paging_info: Option<ListPartitionsPagingInfo>,
    pub success: Option<bool>,
}
model! { ListPartitionsOutput {
    0 "PagingInfo" paging_info: ListPartitionsPagingInfo, 1 "Success" success: bool
} }

/// In the response of [`ListPartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPartitionsPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub partition_list: Vec<Partition>,
    pub total_count: Option<i64>,
}
model! { ListPartitionsPagingInfo {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "PartitionList" partition_list: Vec<Partition>,
    3 "TotalCount" total_count: i64
} }

/// Lists pending approvals: `ListPendingApprovals` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListPendingApprovals>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPendingApprovals {
    pub access_types: Option<Vec<String>>,
    /// Required.
    pub def_schema: String,
    pub end_time: Option<i64>,
    pub grantee: Option<ListPendingApprovalsGrantee>,
    pub next_token: Option<String>,
    /// At most 50.
    pub page_size: Option<i64>,
    pub resource: Option<ListPendingApprovalsResource>,
    /// Required.
    pub resource_type: Vec<String>,
    pub start_time: Option<i64>,
}
operation! { ListPendingApprovals(def_schema: String, resource_type: Vec<String>)
    "ListPendingApprovals" -> ListPendingApprovalsOutput {
    0 "AccessTypes" access_types: Vec<String>, 1 "DefSchema" def_schema, 2 "EndTime" end_time: i64,
    3 "Grantee" grantee: ListPendingApprovalsGrantee, 4 "NextToken" next_token: String, 5 "PageSize" page_size: i64,
    6 "Resource" resource: ListPendingApprovalsResource, 7 "ResourceType" resource_type, 8 "StartTime" start_time: i64
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::Json),
    Mark::new(8, Location::Body, Style::None)
] }
paged! { ListPendingApprovals: ListPendingApprovalsDataData =
    Token "NextToken", "Data.Data" data.data, next "Data.NextToken", more "Data.HasMore" }

/// In the request of [`ListPendingApprovals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPendingApprovalsGrantee {
    pub principal_id: Option<String>,
    pub principal_type: Option<String>,
}
input! { ListPendingApprovalsGrantee() {
    0 "PrincipalId" principal_id: String, 1 "PrincipalType" principal_type: String
} }

/// In the request of [`ListPendingApprovals`].
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

/// Response of [`ListPendingApprovals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPendingApprovalsOutput {
    pub data: Option<ListPendingApprovalsData>,
}
model! { ListPendingApprovalsOutput {
    0 "Data" data: ListPendingApprovalsData
} }

/// In the response of [`ListPendingApprovals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPendingApprovalsData {
    pub data: Vec<ListPendingApprovalsDataData>,
    pub has_more: Option<bool>,
    pub next_token: Option<String>,
    pub page_size: Option<i64>,
}
model! { ListPendingApprovalsData {
    0 "Data" data: Vec<ListPendingApprovalsDataData>, 1 "HasMore" has_more: bool, 2 "NextToken" next_token: String,
    3 "PageSize" page_size: i64
} }

/// In the response of [`ListPendingApprovals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPendingApprovalsDataData {
    pub application_time: Option<i64>,
    pub contents: Vec<ListPendingApprovalsContents>,
    pub def_schema: Option<String>,
    pub process_instance_id: Option<String>,
    pub reason: Option<String>,
    pub status: Option<String>,
}
model! { ListPendingApprovalsDataData {
    0 "ApplicationTime" application_time: i64, 1 "Contents" contents: Vec<ListPendingApprovalsContents>,
    2 "DefSchema" def_schema: String, 3 "ProcessInstanceId" process_instance_id: String, 4 "Reason" reason: String,
    5 "Status" status: String
} }

/// In the response of [`ListPendingApprovals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPendingApprovalsContents {
    pub access_types: Vec<String>,
    pub auth_method: Option<String>,
    pub create_time: Option<i64>,
    pub def_schema: Option<String>,
    pub expiration_time: Option<i64>,
    pub final_access_types: Vec<String>,
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
    0 "AccessTypes" access_types: Vec<String>, 1 "AuthMethod" auth_method: String, 2 "CreateTime" create_time: i64,
    3 "DefSchema" def_schema: String, 4 "ExpirationTime" expiration_time: i64,
    5 "FinalAccessTypes" final_access_types: Vec<String>, 6 "Grantee" grantee: ListPendingApprovalsContentsGrantee,
    7 "Id" id: String, 8 "ProcessInstanceId" process_instance_id: String,
    9 "Resource" resource: ListPendingApprovalsContentsResource, 10 "ResourceName" resource_name: String,
    11 "Status" status: String, 12 "TenantId" tenant_id: String, 13 "UpdateTime" update_time: i64
} }

/// In the response of [`ListPendingApprovals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPendingApprovalsContentsGrantee {
    pub principal_id: Option<String>,
    pub principal_type: Option<String>,
}
model! { ListPendingApprovalsContentsGrantee {
    0 "PrincipalId" principal_id: String, 1 "PrincipalType" principal_type: String
} }

/// In the response of [`ListPendingApprovals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPendingApprovalsContentsResource {
    pub def_schema: Option<String>,
    pub def_version: Option<String>,
    pub meta_data: BTreeMap<String, Value>,
}
model! { ListPendingApprovalsContentsResource {
    0 "DefSchema" def_schema: String, 1 "DefVersion" def_version: String,
    2 "MetaData" meta_data: BTreeMap<String, Value>
} }

/// Lists pipeline run items: `ListPipelineRunItems` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListPipelineRunItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunItems {
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub pipeline_run_id: String,
    /// Required.
    pub project_id: i64,
}
operation! { ListPipelineRunItems(pipeline_run_id: String, project_id: i64)
    "ListPipelineRunItems" -> ListPipelineRunItemsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "PipelineRunId" pipeline_run_id,
    3 "ProjectId" project_id
} { method: "GET", } }
paged! { ListPipelineRunItems: ListPipelineRunItemsPipelineRunItems =
    Number "PageNumber", "PagingInfo.PipelineRunItems" paging_info.pipeline_run_items, total "PagingInfo.TotalCount" }

/// Response of [`ListPipelineRunItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunItemsOutput {
    pub paging_info: Option<ListPipelineRunItemsPagingInfo>,
}
model! { ListPipelineRunItemsOutput {
    0 "PagingInfo" paging_info: ListPipelineRunItemsPagingInfo
} }

/// In the response of [`ListPipelineRunItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunItemsPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub pipeline_run_items: Vec<ListPipelineRunItemsPipelineRunItems>,
    pub total_count: Option<i64>,
}
model! { ListPipelineRunItemsPagingInfo {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "PipelineRunItems" pipeline_run_items: Vec<ListPipelineRunItemsPipelineRunItems>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListPipelineRunItems`].
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
    0 "CreateTime" create_time: i64, 1 "Id" id: String, 2 "Message" message: String, 3 "ModifyTime" modify_time: i64,
    4 "Name" name: String, 5 "Spec" spec: String, 6 "Status" status: String, 7 "Type" r#type: String,
    8 "Version" version: i64
} }

/// Lists pipeline runs: `ListPipelineRuns` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListPipelineRuns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRuns {
    pub creator: Option<String>,
    pub object_id: Option<String>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub project_id: i64,
    pub status: Option<String>,
}
operation! { ListPipelineRuns(project_id: i64) "ListPipelineRuns" -> ListPipelineRunsOutput {
    0 "Creator" creator: String, 1 "ObjectId" object_id: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "ProjectId" project_id, 5 "Status" status: String
} { method: "GET", } }
paged! { ListPipelineRuns: ListPipelineRunsPipelineRuns =
    Number "PageNumber", "PagingInfo.PipelineRuns" paging_info.pipeline_runs, total "PagingInfo.TotalCount" }

/// Response of [`ListPipelineRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunsOutput {
    pub paging_info: Option<ListPipelineRunsPagingInfo>,
}
model! { ListPipelineRunsOutput {
    0 "PagingInfo" paging_info: ListPipelineRunsPagingInfo
} }

/// In the response of [`ListPipelineRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunsPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub pipeline_runs: Vec<ListPipelineRunsPipelineRuns>,
    pub total_count: Option<i64>,
}
model! { ListPipelineRunsPagingInfo {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "PipelineRuns" pipeline_runs: Vec<ListPipelineRunsPipelineRuns>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListPipelineRuns`].
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
    pub stages: Vec<ListPipelineRunsStages>,
    pub status: Option<String>,
}
model! { ListPipelineRunsPipelineRuns {
    0 "CreateTime" create_time: i64, 1 "Creator" creator: String, 2 "Description" description: String,
    3 "Id" id: String, 4 "Message" message: String, 5 "ModifyTime" modify_time: i64, 6 "ProjectId" project_id: i64,
    7 "Stages" stages: Vec<ListPipelineRunsStages>, 8 "Status" status: String
} }

/// In the response of [`ListPipelineRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunsStages {
    pub code: Option<String>,
    pub description: Option<String>,
    pub detail: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub step: Option<i64>,
    pub r#type: Option<String>,
}
model! { ListPipelineRunsStages {
    0 "Code" code: String, 1 "Description" description: String, 2 "Detail" detail: BTreeMap<String, Value>,
    3 "Message" message: String, 4 "Name" name: String, 5 "Status" status: String, 6 "Step" step: i64,
    7 "Type" r#type: String
} }

/// Lists process definitions: `ListProcessDefinitions` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListProcessDefinitions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProcessDefinitions {
    pub r#type: Option<String>,
}
operation! { ListProcessDefinitions() "ListProcessDefinitions" -> ListProcessDefinitionsOutput {
    0 "Type" r#type: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`ListProcessDefinitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProcessDefinitionsOutput {
    pub paging_info: Option<ListProcessDefinitionsPagingInfo>,
}
model! { ListProcessDefinitionsOutput {
    0 "PagingInfo" paging_info: ListProcessDefinitionsPagingInfo
} }

/// In the response of [`ListProcessDefinitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProcessDefinitionsPagingInfo {
    pub process_definitions: Vec<ListProcessDefinitionsProcessDefinitions>,
    pub total_count: Option<i64>,
}
model! { ListProcessDefinitionsPagingInfo {
    0 "ProcessDefinitions" process_definitions: Vec<ListProcessDefinitionsProcessDefinitions>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`ListProcessDefinitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProcessDefinitionsProcessDefinitions {
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub id: Option<String>,
    pub is_system: Option<bool>,
    pub name: Option<String>,
    pub priority: Option<String>,
    pub scopes: Vec<String>,
    pub sub_type: Option<String>,
    pub r#type: Option<String>,
}
model! { ListProcessDefinitionsProcessDefinitions {
    0 "Description" description: String, 1 "Enabled" enabled: bool, 2 "Id" id: String, 3 "IsSystem" is_system: bool,
    4 "Name" name: String, 5 "Priority" priority: String, 6 "Scopes" scopes: Vec<String>, 7 "SubType" sub_type: String,
    8 "Type" r#type: String
} }

/// Lists project members: `ListProjectMembers` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListProjectMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectMembers {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub project_id: i64,
    pub role_codes: Option<Vec<String>>,
    pub user_ids: Option<Vec<String>>,
}
operation! { ListProjectMembers(project_id: i64) "ListProjectMembers" -> ListProjectMembersOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "ProjectId" project_id,
    3 "RoleCodes" role_codes: Vec<String>, 4 "UserIds" user_ids: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::Json)
] }
paged! { ListProjectMembers: ListProjectMembersProjectMembers =
    Number "PageNumber", "PagingInfo.ProjectMembers" paging_info.project_members, total "PagingInfo.TotalCount" }

/// Response of [`ListProjectMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectMembersOutput {
    pub paging_info: Option<ListProjectMembersPagingInfo>,
}
model! { ListProjectMembersOutput {
    0 "PagingInfo" paging_info: ListProjectMembersPagingInfo
} }

/// In the response of [`ListProjectMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectMembersPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_members: Vec<ListProjectMembersProjectMembers>,
    pub total_count: Option<i64>,
}
model! { ListProjectMembersPagingInfo {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "ProjectMembers" project_members: Vec<ListProjectMembersProjectMembers>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListProjectMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectMembersProjectMembers {
    pub project_id: Option<i64>,
    pub roles: Vec<ListProjectMembersRoles>,
    pub status: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { ListProjectMembersProjectMembers {
    0 "ProjectId" project_id: i64, 1 "Roles" roles: Vec<ListProjectMembersRoles>, 2 "Status" status: String,
    3 "UserId" user_id: String, 4 "UserName" user_name: String
} }

/// In the response of [`ListProjectMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectMembersRoles {
    pub code: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListProjectMembersRoles {
    0 "Code" code: String, 1 "Name" name: String, 2 "Type" r#type: String
} }

/// Lists project roles: `ListProjectRoles` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListProjectRoles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectRoles {
    pub codes: Option<Vec<String>>,
    pub names: Option<Vec<String>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub project_id: i64,
    pub r#type: Option<String>,
}
operation! { ListProjectRoles(project_id: i64) "ListProjectRoles" -> ListProjectRolesOutput {
    0 "Codes" codes: Vec<String>, 1 "Names" names: Vec<String>, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "ProjectId" project_id, 5 "Type" r#type: String
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }
paged! { ListProjectRoles: ListProjectRolesProjectRoles =
    Number "PageNumber", "PagingInfo.ProjectRoles" paging_info.project_roles, total "PagingInfo.TotalCount" }

/// Response of [`ListProjectRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectRolesOutput {
    pub paging_info: Option<ListProjectRolesPagingInfo>,
}
model! { ListProjectRolesOutput {
    0 "PagingInfo" paging_info: ListProjectRolesPagingInfo
} }

/// In the response of [`ListProjectRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectRolesPagingInfo {
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub project_roles: Vec<ListProjectRolesProjectRoles>,
    pub total_count: Option<String>,
}
model! { ListProjectRolesPagingInfo {
    0 "PageNumber" page_number: String, 1 "PageSize" page_size: String,
    2 "ProjectRoles" project_roles: Vec<ListProjectRolesProjectRoles>, 3 "TotalCount" total_count: String
} }

/// In the response of [`ListProjectRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectRolesProjectRoles {
    pub code: Option<String>,
    pub module_permissions: Vec<ListProjectRolesModulePermissions>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
    pub r#type: Option<String>,
}
model! { ListProjectRolesProjectRoles {
    0 "Code" code: String, 1 "ModulePermissions" module_permissions: Vec<ListProjectRolesModulePermissions>,
    2 "Name" name: String, 3 "ProjectId" project_id: i64, 4 "Type" r#type: String
} }

/// In the response of [`ListProjectRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectRolesModulePermissions {
    pub module_id: Option<i64>,
    pub module_name: Option<String>,
    pub permission_type: Option<String>,
}
model! { ListProjectRolesModulePermissions {
    0 "ModuleId" module_id: i64, 1 "ModuleName" module_name: String, 2 "PermissionType" permission_type: String
} }

/// Lists projects: `ListProjects` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListProjects>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] }
paged! { ListProjects: ListProjectsProjects =
    Number "PageNumber", "PagingInfo.Projects" paging_info.projects, total "PagingInfo.TotalCount" }

/// In the request of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsAliyunResourceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListProjectsAliyunResourceTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsOutput {
    pub paging_info: Option<ListProjectsPagingInfo>,
}
model! { ListProjectsOutput {
    0 "PagingInfo" paging_info: ListProjectsPagingInfo
} }

/// In the response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub projects: Vec<ListProjectsProjects>,
    pub total_count: Option<i64>,
}
model! { ListProjectsPagingInfo {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Projects" projects: Vec<ListProjectsProjects>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsProjects {
    pub aliyun_resource_group_id: Option<String>,
    pub aliyun_resource_tags: Vec<ListProjectsProjectsAliyunResourceTags>,
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
    0 "AliyunResourceGroupId" aliyun_resource_group_id: String,
    1 "AliyunResourceTags" aliyun_resource_tags: Vec<ListProjectsProjectsAliyunResourceTags>,
    2 "Description" description: String, 3 "DevEnvironmentEnabled" dev_environment_enabled: bool,
    4 "DevRoleDisabled" dev_role_disabled: bool, 5 "DisplayName" display_name: String, 6 "Id" id: i64,
    7 "Name" name: String, 8 "Owner" owner: String, 9 "PaiTaskEnabled" pai_task_enabled: bool,
    10 "Status" status: String
} }

/// In the response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsProjectsAliyunResourceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListProjectsProjectsAliyunResourceTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists resource group associate projects: `ListResourceGroupAssociateProjects` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListResourceGroupAssociateProjects>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupAssociateProjects {
    /// Required.
    pub resource_group_id: String,
}
operation! { ListResourceGroupAssociateProjects(resource_group_id: String)
    "ListResourceGroupAssociateProjects" -> ListResourceGroupAssociateProjectsOutput {
    0 "ResourceGroupId" resource_group_id
} }

/// Response of [`ListResourceGroupAssociateProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupAssociateProjectsOutput {
    pub project_id_list: Vec<i64>,
    pub success: Option<bool>,
}
model! { ListResourceGroupAssociateProjectsOutput {
    0 "ProjectIdList" project_id_list: Vec<i64>, 1 "Success" success: bool
} }

/// Lists resource group metric data: `ListResourceGroupMetricData` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListResourceGroupMetricData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupMetricData {
    /// At least 0.
    pub begin_time: Option<i64>,
    /// At least 0.
    pub end_time: Option<i64>,
    /// 0 to 1440.
    pub length: Option<i64>,
    /// Required.
    pub metric_name: String,
    pub next_token: Option<String>,
    pub period: Option<String>,
    /// Required.
    pub resource_group_id: String,
}
operation! { ListResourceGroupMetricData(metric_name: String, resource_group_id: String)
    "ListResourceGroupMetricData" -> ListResourceGroupMetricDataOutput {
    0 "BeginTime" begin_time: i64, 1 "EndTime" end_time: i64, 2 "Length" length: i64, 3 "MetricName" metric_name,
    4 "NextToken" next_token: String, 5 "Period" period: String, 6 "ResourceGroupId" resource_group_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }
paged! { ListResourceGroupMetricData: ListResourceGroupMetricDataMetrics =
    Token "NextToken", "MetricData.Metrics" metric_data.metrics, next "MetricData.NextToken" }

/// Response of [`ListResourceGroupMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupMetricDataOutput {
    pub metric_data: Option<ListResourceGroupMetricDataMetricData>,
    pub success: Option<bool>,
}
model! { ListResourceGroupMetricDataOutput {
    0 "MetricData" metric_data: ListResourceGroupMetricDataMetricData, 1 "Success" success: bool
} }

/// In the response of [`ListResourceGroupMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupMetricDataMetricData {
    pub id: Option<String>,
    pub metric_name: Option<String>,
    pub metrics: Vec<ListResourceGroupMetricDataMetrics>,
    pub next_token: Option<String>,
}
model! { ListResourceGroupMetricDataMetricData {
    0 "Id" id: String, 1 "MetricName" metric_name: String, 2 "Metrics" metrics: Vec<ListResourceGroupMetricDataMetrics>,
    3 "NextToken" next_token: String
} }

/// In the response of [`ListResourceGroupMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupMetricDataMetrics {
    pub timestamp: Option<i64>,
    pub value: Option<f64>,
}
model! { ListResourceGroupMetricDataMetrics {
    0 "Timestamp" timestamp: i64, 1 "Value" value: f64
} }

/// Lists resource groups: `ListResourceGroups` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListResourceGroups>.
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
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(7, Location::Default, Style::Json),
    Mark::new(9, Location::Default, Style::Json)
] { method: "GET", } }
paged! { ListResourceGroups: ListResourceGroupsResourceGroupList =
    Number "PageNumber", "PagingInfo.ResourceGroupList" paging_info.resource_group_list, total "PagingInfo.TotalCount" }

/// In the request of [`ListResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsAliyunResourceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListResourceGroupsAliyunResourceTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsOutput {
    pub paging_info: Option<ListResourceGroupsPagingInfo>,
    pub success: Option<bool>,
}
model! { ListResourceGroupsOutput {
    0 "PagingInfo" paging_info: ListResourceGroupsPagingInfo, 1 "Success" success: bool
} }

/// In the response of [`ListResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_list: Vec<ListResourceGroupsResourceGroupList>,
    pub total_count: Option<i64>,
}
model! { ListResourceGroupsPagingInfo {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "ResourceGroupList" resource_group_list: Vec<ListResourceGroupsResourceGroupList>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsResourceGroupList {
    pub aliyun_resource_group_id: Option<String>,
    pub aliyun_resource_tags: Vec<ListResourceGroupsResourceGroupListAliyunResourceTags>,
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
    0 "AliyunResourceGroupId" aliyun_resource_group_id: String,
    1 "AliyunResourceTags" aliyun_resource_tags: Vec<ListResourceGroupsResourceGroupListAliyunResourceTags>,
    2 "CreateTime" create_time: i64, 3 "CreateUser" create_user: String, 4 "DefaultVpcId" default_vpc_id: String,
    5 "DefaultVswicthId" default_vswicth_id: String, 6 "Id" id: String, 7 "Name" name: String,
    8 "OrderInstanceId" order_instance_id: String, 9 "PaymentType" payment_type: String, 10 "Remark" remark: String,
    11 "ResourceGroupType" resource_group_type: String, 12 "Spec" spec: ListResourceGroupsSpec,
    13 "Status" status: String
} }

/// In the response of [`ListResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsResourceGroupListAliyunResourceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListResourceGroupsResourceGroupListAliyunResourceTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`ListResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsSpec {
    pub amount: Option<i64>,
    pub standard: Option<String>,
}
model! { ListResourceGroupsSpec {
    0 "Amount" amount: i64, 1 "Standard" standard: String
} }

/// Lists resources: `ListResources` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResources {
    pub name: Option<String>,
    pub owner: Option<String>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub project_id: i64,
    pub r#type: Option<String>,
}
operation! { ListResources(project_id: i64) "ListResources" -> ListResourcesOutput {
    0 "Name" name: String, 1 "Owner" owner: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "ProjectId" project_id, 5 "Type" r#type: String
} { method: "GET", } }
paged! { ListResources: ListResourcesResources =
    Number "PageNumber", "PagingInfo.Resources" paging_info.resources, total "PagingInfo.TotalCount" }

/// Response of [`ListResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesOutput {
    pub paging_info: Option<ListResourcesPagingInfo>,
}
model! { ListResourcesOutput {
    0 "PagingInfo" paging_info: ListResourcesPagingInfo
} }

/// In the response of [`ListResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resources: Vec<ListResourcesResources>,
    pub total_count: Option<i64>,
}
model! { ListResourcesPagingInfo {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Resources" resources: Vec<ListResourcesResources>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListResources`].
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
    0 "CreateTime" create_time: i64, 1 "DataSource" data_source: ListResourcesDataSource, 2 "Id" id: String,
    3 "ModifyTime" modify_time: i64, 4 "Name" name: String, 5 "Owner" owner: String, 6 "ProjectId" project_id: i64,
    7 "Script" script: ListResourcesScript, 8 "SourcePath" source_path: String, 9 "SourceType" source_type: String,
    10 "TargetPath" target_path: String, 11 "TargetType" target_type: String, 12 "Type" r#type: String
} }

/// In the response of [`ListResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesDataSource {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListResourcesDataSource {
    0 "Name" name: String, 1 "Type" r#type: String
} }

/// In the response of [`ListResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesScript {
    pub id: Option<String>,
    pub path: Option<String>,
    pub runtime: Option<ListResourcesRuntime>,
}
model! { ListResourcesScript {
    0 "Id" id: String, 1 "Path" path: String, 2 "Runtime" runtime: ListResourcesRuntime
} }

/// In the response of [`ListResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesRuntime {
    pub command: Option<String>,
}
model! { ListResourcesRuntime {
    0 "Command" command: String
} }

/// Lists routes: `ListRoutes` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListRoutes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoutes {
    pub network_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub resource_group_id: String,
    pub sort_by: Option<String>,
}
operation! { ListRoutes(resource_group_id: String) "ListRoutes" -> ListRoutesOutput {
    0 "NetworkId" network_id: i64, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "ResourceGroupId" resource_group_id, 4 "SortBy" sort_by: String
} { method: "GET", } }
paged! { ListRoutes: ListRoutesRouteList =
    Number "PageNumber", "PagingInfo.RouteList" paging_info.route_list, total "PagingInfo.TotalCount" }

/// Response of [`ListRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoutesOutput {
    pub paging_info: Option<ListRoutesPagingInfo>,
    pub success: Option<bool>,
}
model! { ListRoutesOutput {
    0 "PagingInfo" paging_info: ListRoutesPagingInfo, 1 "Success" success: bool
} }

/// In the response of [`ListRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoutesPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub route_list: Vec<ListRoutesRouteList>,
    pub total_count: Option<i64>,
}
model! { ListRoutesPagingInfo {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "RouteList" route_list: Vec<ListRoutesRouteList>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListRoutes`].
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
    0 "CreateTime" create_time: i64, 1 "DestinationCidr" destination_cidr: String, 2 "Id" id: i64,
    3 "NetworkId" network_id: i64, 4 "ResourceGroupId" resource_group_id: String, 5 "ResourceId" resource_id: String
} }

/// Lists schemas: `ListSchemas` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListSchemas>.
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
    /// Required.
    pub parent_meta_entity_id: String,
    pub sort_by: Option<String>,
    pub types: Option<Vec<String>>,
}
operation! { ListSchemas(parent_meta_entity_id: String) "ListSchemas" -> ListSchemasOutput {
    0 "Comment" comment: String, 1 "Name" name: String, 2 "Order" order: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "ParentMetaEntityId" parent_meta_entity_id, 6 "SortBy" sort_by: String,
    7 "Types" types: Vec<String>
} [
    Mark::new(7, Location::Default, Style::Simple)
] { method: "GET", } }
paged! { ListSchemas: Schema =
    Number "PageNumber", "PagingInfo.Schemas" paging_info.schemas, total "PagingInfo.TotalCount" }

/// Response of [`ListSchemas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchemasOutput {
    pub paging_info: Option<ListSchemasPagingInfo>,
    pub success: Option<bool>,
}
model! { ListSchemasOutput {
    0 "PagingInfo" paging_info: ListSchemasPagingInfo, 1 "Success" success: bool
} }

/// In the response of [`ListSchemas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchemasPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub schemas: Vec<Schema>,
    pub total_count: Option<i64>,
}
model! { ListSchemasPagingInfo {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Schemas" schemas: Vec<Schema>,
    3 "TotalCount" total_count: i64
} }

/// Lists security strategies: `ListSecurityStrategies` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListSecurityStrategies>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { ListSecurityStrategies: ListSecurityStrategiesSecurityStrategies =
    Number "PageNumber", "PagingInfo.SecurityStrategies" paging_info.security_strategies, total "PagingInfo.TotalCount" }

/// Response of [`ListSecurityStrategies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityStrategiesOutput {
    pub paging_info: Option<ListSecurityStrategiesPagingInfo>,
}
model! { ListSecurityStrategiesOutput {
    0 "PagingInfo" paging_info: ListSecurityStrategiesPagingInfo
} }

/// In the response of [`ListSecurityStrategies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityStrategiesPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub security_strategies: Vec<ListSecurityStrategiesSecurityStrategies>,
    pub total_count: Option<i64>,
}
model! { ListSecurityStrategiesPagingInfo {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "SecurityStrategies" security_strategies: Vec<ListSecurityStrategiesSecurityStrategies>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListSecurityStrategies`].
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
    pub workspaces: Vec<i64>,
}
model! { ListSecurityStrategiesSecurityStrategies {
    0 "Content" content: ListSecurityStrategiesContent, 1 "ControlDwScope" control_dw_scope: String,
    2 "ControlModule" control_module: String, 3 "ControlSubModule" control_sub_module: String,
    4 "CreateTime" create_time: String, 5 "Creator" creator: String, 6 "Description" description: String,
    7 "Enabled" enabled: bool, 8 "Id" id: String, 9 "Name" name: String, 10 "OriginPolicyId" origin_policy_id: i64,
    11 "SchemaName" schema_name: String, 12 "UpdateTime" update_time: String, 13 "Updater" updater: String,
    14 "Workspaces" workspaces: Vec<i64>
} }

/// In the response of [`ListSecurityStrategies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityStrategiesContent {
    pub control_dw_scope: Option<String>,
    pub control_module: Option<String>,
    pub control_sub_module: Option<String>,
    pub controllers: Vec<ListSecurityStrategiesControllers>,
    pub display_name: Option<String>,
    pub display_name_en: Option<String>,
    pub name: Option<String>,
    pub system_policy_display_name: Option<String>,
    pub system_policy_name: Option<String>,
}
model! { ListSecurityStrategiesContent {
    0 "ControlDwScope" control_dw_scope: String, 1 "ControlModule" control_module: String,
    2 "ControlSubModule" control_sub_module: String,
    3 "Controllers" controllers: Vec<ListSecurityStrategiesControllers>, 4 "DisplayName" display_name: String,
    5 "DisplayNameEn" display_name_en: String, 6 "Name" name: String,
    7 "SystemPolicyDisplayName" system_policy_display_name: String, 8 "SystemPolicyName" system_policy_name: String
} }

/// In the response of [`ListSecurityStrategies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityStrategiesControllers {
    pub basic_edition_default_value: Option<Value>,
    pub basic_edition_interval_value: Vec<i64>,
    pub controller: Option<String>,
    pub controller_value_type: Option<String>,
    pub display_name: Option<String>,
    pub display_name_en: Option<String>,
    pub enable: Option<bool>,
    pub enterprise_edition_default_value: Option<Value>,
    pub enterprise_edition_interval_value: Vec<i64>,
    pub professional_edition_default_value: Option<Value>,
    pub professional_edition_interval_value: Vec<i64>,
    pub standard_edition_default_value: Option<Value>,
    pub standard_edition_interval_value: Vec<i64>,
    pub user_config_value: Option<Value>,
}
model! { ListSecurityStrategiesControllers {
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

/// Lists semantic job runs: `ListSemanticJobRuns` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListSemanticJobRuns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSemanticJobRuns {
    /// Required.
    pub job_name: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListSemanticJobRuns(job_name: String) "ListSemanticJobRuns" -> ListSemanticJobRunsOutput {
    0 "JobName" job_name, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }
paged! { ListSemanticJobRuns: ListSemanticJobRunsJobRuns =
    Number "PageNumber", "Data.JobRuns" data.job_runs, total "Data.TotalCount" }

/// Response of [`ListSemanticJobRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSemanticJobRunsOutput {
    pub data: Option<ListSemanticJobRunsData>,
    pub success: Option<bool>,
}
model! { ListSemanticJobRunsOutput {
    0 "Data" data: ListSemanticJobRunsData, 1 "Success" success: bool
} }

/// In the response of [`ListSemanticJobRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSemanticJobRunsData {
    pub job_runs: Vec<ListSemanticJobRunsJobRuns>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListSemanticJobRunsData {
    0 "JobRuns" job_runs: Vec<ListSemanticJobRunsJobRuns>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListSemanticJobRuns`].
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
    0 "ExecutorJobId" executor_job_id: String, 1 "GmtCreate" gmt_create: i64, 2 "JobName" job_name: String,
    3 "JobRunId" job_run_id: String, 4 "UserId" user_id: String
} }

/// Lists semantic jobs: `ListSemanticJobs` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListSemanticJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSemanticJobs {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListSemanticJobs() "ListSemanticJobs" -> ListSemanticJobsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }
paged! { ListSemanticJobs: ListSemanticJobsSemanticJobs =
    Number "PageNumber", "Data.SemanticJobs" data.semantic_jobs, total "Data.TotalCount" }

/// Response of [`ListSemanticJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSemanticJobsOutput {
    pub data: Option<ListSemanticJobsData>,
    pub success: Option<bool>,
}
model! { ListSemanticJobsOutput {
    0 "Data" data: ListSemanticJobsData, 1 "Success" success: bool
} }

/// In the response of [`ListSemanticJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSemanticJobsData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub semantic_jobs: Vec<ListSemanticJobsSemanticJobs>,
    pub total_count: Option<i64>,
}
model! { ListSemanticJobsData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "SemanticJobs" semantic_jobs: Vec<ListSemanticJobsSemanticJobs>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListSemanticJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSemanticJobsSemanticJobs {
    pub creator: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
    pub reference_file_ids: Vec<String>,
    pub reference_file_uris: Vec<String>,
    pub resource_group_id: Option<String>,
    pub source: BTreeMap<String, Value>,
    pub r#type: Option<String>,
    pub user_id: Option<String>,
}
model! { ListSemanticJobsSemanticJobs {
    0 "Creator" creator: String, 1 "GmtCreate" gmt_create: i64, 2 "GmtModified" gmt_modified: i64, 3 "Id" id: i64,
    4 "Name" name: String, 5 "ProjectId" project_id: i64, 6 "ReferenceFileIds" reference_file_ids: Vec<String>,
    7 "ReferenceFileUris" reference_file_uris: Vec<String>, 8 "ResourceGroupId" resource_group_id: String,
    9 "Source" source: BTreeMap<String, Value>, 10 "Type" r#type: String, 11 "UserId" user_id: String
} }

/// Lists skills: `ListSkills` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListSkills>.
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
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json)
] }
paged! { ListSkills: ListSkillsSkills =
    Token "NextToken", "PagingInfo.Skills" paging_info.skills, next "PagingInfo.NextToken" }

/// Response of [`ListSkills`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillsOutput {
    pub paging_info: Option<ListSkillsPagingInfo>,
}
model! { ListSkillsOutput {
    0 "PagingInfo" paging_info: ListSkillsPagingInfo
} }

/// In the response of [`ListSkills`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillsPagingInfo {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub skills: Vec<ListSkillsSkills>,
    pub total_count: Option<i64>,
}
model! { ListSkillsPagingInfo {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "Skills" skills: Vec<ListSkillsSkills>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListSkills`].
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
    0 "CreatorId" creator_id: String, 1 "Description" description: String, 2 "GmtCreateTime" gmt_create_time: String,
    3 "ModifierId" modifier_id: String, 4 "Name" name: String, 5 "Visibility" visibility: String
} }

/// Lists snapshots: `ListSnapshots` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListSnapshots>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshots {
    /// Required.
    pub namespace: String,
    /// Required.
    pub object_id: String,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub r#type: String,
}
operation! { ListSnapshots(namespace: String, object_id: String, r#type: String)
    "ListSnapshots" -> ListSnapshotsOutput {
    0 "Namespace" namespace, 1 "ObjectId" object_id, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "Type" r#type
} }
paged! { ListSnapshots: ListSnapshotsSnapshots =
    Number "PageNumber", "PagingInfo.Snapshots" paging_info.snapshots, total "PagingInfo.TotalCount" }

/// Response of [`ListSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotsOutput {
    pub paging_info: Option<ListSnapshotsPagingInfo>,
}
model! { ListSnapshotsOutput {
    0 "PagingInfo" paging_info: ListSnapshotsPagingInfo
} }

/// In the response of [`ListSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotsPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub snapshots: Vec<ListSnapshotsSnapshots>,
    pub total_count: Option<i64>,
}
model! { ListSnapshotsPagingInfo {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Snapshots" snapshots: Vec<ListSnapshotsSnapshots>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListSnapshots`].
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
    0 "Comment" comment: String, 1 "CreateTime" create_time: i64, 2 "Creator" creator: String, 3 "Id" id: String,
    4 "Namespace" namespace: String, 5 "ObjectId" object_id: String, 6 "Type" r#type: String, 7 "Version" version: i64
} }

/// Lists tables: `ListTables` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListTables>.
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
    /// Required.
    pub parent_meta_entity_id: String,
    pub sort_by: Option<String>,
    pub table_types: Option<Vec<String>>,
}
operation! { ListTables(parent_meta_entity_id: String) "ListTables" -> ListTablesOutput {
    0 "Comment" comment: String, 1 "IncludeExtendedProperties" include_extended_properties: bool, 2 "Name" name: String,
    3 "Order" order: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "ParentMetaEntityId" parent_meta_entity_id, 7 "SortBy" sort_by: String, 8 "TableTypes" table_types: Vec<String>
} [
    Mark::new(8, Location::Default, Style::Simple)
] { method: "GET", } }
paged! { ListTables: Table =
    Number "PageNumber", "PagingInfo.Tables" paging_info.tables, total "PagingInfo.TotalCount" }

/// Response of [`ListTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTablesOutput {
    pub paging_info: Option<ListTablesPagingInfo>,
    pub success: Option<bool>,
}
model! { ListTablesOutput {
    0 "PagingInfo" paging_info: ListTablesPagingInfo, 1 "Success" success: bool
} }

/// In the response of [`ListTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTablesPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tables: Vec<Table>,
    pub total_count: Option<i64>,
}
model! { ListTablesPagingInfo {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Tables" tables: Vec<Table>,
    3 "TotalCount" total_count: i64
} }

/// Lists task instance operation logs: `ListTaskInstanceOperationLogs` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListTaskInstanceOperationLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskInstanceOperationLogs {
    pub date: Option<i64>,
    /// Required.
    pub id: i64,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListTaskInstanceOperationLogs(id: i64)
    "ListTaskInstanceOperationLogs" -> ListTaskInstanceOperationLogsOutput {
    0 "Date" date: i64, 1 "Id" id, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64
} { method: "GET", } }
paged! { ListTaskInstanceOperationLogs: ListTaskInstanceOperationLogsOperationLogs =
    Number "PageNumber", "PagingInfo.OperationLogs" paging_info.operation_logs, total "PagingInfo.TotalCount" }

/// Response of [`ListTaskInstanceOperationLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskInstanceOperationLogsOutput {
    pub paging_info: Option<ListTaskInstanceOperationLogsPagingInfo>,
}
model! { ListTaskInstanceOperationLogsOutput {
    0 "PagingInfo" paging_info: ListTaskInstanceOperationLogsPagingInfo
} }

/// In the response of [`ListTaskInstanceOperationLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskInstanceOperationLogsPagingInfo {
    pub operation_logs: Vec<ListTaskInstanceOperationLogsOperationLogs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListTaskInstanceOperationLogsPagingInfo {
    0 "OperationLogs" operation_logs: Vec<ListTaskInstanceOperationLogsOperationLogs>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListTaskInstanceOperationLogs`].
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
    0 "CreateTime" create_time: i64, 1 "OperationContent" operation_content: String,
    2 "OperationSeq" operation_seq: i64, 3 "TaskInstanceId" task_instance_id: i64, 4 "User" user: String
} }

/// Lists task instances: `ListTaskInstances` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListTaskInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskInstances {
    /// Required.
    pub bizdate: i64,
    pub filter: Option<String>,
    pub id: Option<i64>,
    pub ids: Option<Vec<i64>>,
    pub owner: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_env: Option<String>,
    /// Required.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::Json),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::None),
    Mark::new(21, Location::Body, Style::None)
] }
paged! { ListTaskInstances: ListTaskInstancesTaskInstances =
    Number "PageNumber", "PagingInfo.TaskInstances" paging_info.task_instances, total "PagingInfo.TotalCount" }

/// Response of [`ListTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskInstancesOutput {
    pub paging_info: Option<ListTaskInstancesPagingInfo>,
}
model! { ListTaskInstancesOutput {
    0 "PagingInfo" paging_info: ListTaskInstancesPagingInfo
} }

/// In the response of [`ListTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskInstancesPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub task_instances: Vec<ListTaskInstancesTaskInstances>,
    pub total_count: Option<i64>,
}
model! { ListTaskInstancesPagingInfo {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "TaskInstances" task_instances: Vec<ListTaskInstancesTaskInstances>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListTaskInstances`].
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
    0 "BaselineId" baseline_id: i64, 1 "Bizdate" bizdate: i64, 2 "CreateTime" create_time: i64,
    3 "CreateUser" create_user: String, 4 "DataSource" data_source: ListTaskInstancesDataSource,
    5 "Description" description: String, 6 "FinishedTime" finished_time: i64, 7 "Id" id: i64,
    8 "ModifyTime" modify_time: i64, 9 "ModifyUser" modify_user: String, 10 "Owner" owner: String,
    11 "PeriodNumber" period_number: i64, 12 "Priority" priority: i64, 13 "ProjectEnv" project_env: String,
    14 "ProjectId" project_id: i64, 15 "RerunMode" rerun_mode: String, 16 "RunNumber" run_number: i64,
    17 "Runtime" runtime: ListTaskInstancesRuntime,
    18 "RuntimeResource" runtime_resource: ListTaskInstancesRuntimeResource,
    19 "ScriptParameters" script_parameters: String, 20 "StartedTime" started_time: i64, 21 "Status" status: String,
    22 "TaskId" task_id: i64, 23 "TaskName" task_name: String, 24 "TaskType" task_type: String,
    25 "Timeout" timeout: i64, 26 "TriggerRecurrence" trigger_recurrence: String, 27 "TriggerTime" trigger_time: i64,
    28 "TriggerType" trigger_type: String, 29 "UnifiedWorkflowInstanceId" unified_workflow_instance_id: i64,
    30 "WaitingResourceTime" waiting_resource_time: i64, 31 "WaitingTriggerTime" waiting_trigger_time: i64,
    32 "WorkflowId" workflow_id: i64, 33 "WorkflowInstanceId" workflow_instance_id: i64,
    34 "WorkflowInstanceType" workflow_instance_type: String, 35 "WorkflowName" workflow_name: String
} }

/// In the response of [`ListTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskInstancesDataSource {
    pub name: Option<String>,
}
model! { ListTaskInstancesDataSource {
    0 "Name" name: String
} }

/// In the response of [`ListTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskInstancesRuntime {
    pub gateway: Option<String>,
    pub process_id: Option<String>,
}
model! { ListTaskInstancesRuntime {
    0 "Gateway" gateway: String, 1 "ProcessId" process_id: String
} }

/// In the response of [`ListTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskInstancesRuntimeResource {
    pub cu: Option<String>,
    pub image: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { ListTaskInstancesRuntimeResource {
    0 "Cu" cu: String, 1 "Image" image: String, 2 "ResourceGroupId" resource_group_id: String
} }

/// Lists task operation logs: `ListTaskOperationLogs` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListTaskOperationLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskOperationLogs {
    pub date: Option<i64>,
    /// Required.
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
    Number "PageNumber", "PagingInfo.OperationLogs" paging_info.operation_logs, total "PagingInfo.TotalCount" }

/// Response of [`ListTaskOperationLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskOperationLogsOutput {
    pub paging_info: Option<ListTaskOperationLogsPagingInfo>,
}
model! { ListTaskOperationLogsOutput {
    0 "PagingInfo" paging_info: ListTaskOperationLogsPagingInfo
} }

/// In the response of [`ListTaskOperationLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskOperationLogsPagingInfo {
    pub operation_logs: Vec<ListTaskOperationLogsOperationLogs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListTaskOperationLogsPagingInfo {
    0 "OperationLogs" operation_logs: Vec<ListTaskOperationLogsOperationLogs>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListTaskOperationLogs`].
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
    0 "CreateTime" create_time: i64, 1 "OperationContent" operation_content: String,
    2 "OperationSeq" operation_seq: i64, 3 "TaskId" task_id: i64, 4 "User" user: String
} }

/// Lists tasks: `ListTasks` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasks {
    pub ids: Option<Vec<i64>>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_env: Option<String>,
    /// Required.
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
    Mark::new(0, Location::Body, Style::Json),
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
] }
paged! { ListTasks: ListTasksTasks =
    Number "PageNumber", "PagingInfo.Tasks" paging_info.tasks, total "PagingInfo.TotalCount" }

/// Response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksOutput {
    pub paging_info: Option<ListTasksPagingInfo>,
}
model! { ListTasksOutput {
    0 "PagingInfo" paging_info: ListTasksPagingInfo
} }

/// In the response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tasks: Vec<ListTasksTasks>,
    pub total_count: Option<i64>,
}
model! { ListTasksPagingInfo {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Tasks" tasks: Vec<ListTasksTasks>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListTasks`].
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
    0 "BaselineId" baseline_id: i64, 1 "CreateTime" create_time: i64, 2 "CreateUser" create_user: String,
    3 "DataSource" data_source: ListTasksDataSource, 4 "Description" description: String, 5 "Id" id: i64,
    6 "InstanceMode" instance_mode: String, 7 "ModifyTime" modify_time: i64, 8 "ModifyUser" modify_user: String,
    9 "Name" name: String, 10 "Owner" owner: String, 11 "Priority" priority: i64, 12 "ProjectEnv" project_env: String,
    13 "ProjectId" project_id: i64, 14 "RerunInterval" rerun_interval: i64, 15 "RerunMode" rerun_mode: String,
    16 "RerunTimes" rerun_times: i64, 17 "RuntimeResource" runtime_resource: ListTasksRuntimeResource,
    18 "ScriptParameters" script_parameters: String, 19 "Timeout" timeout: i64, 20 "Trigger" trigger: ListTasksTrigger,
    21 "Type" r#type: String, 22 "WorkflowId" workflow_id: i64
} }

/// In the response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksDataSource {
    pub name: Option<String>,
}
model! { ListTasksDataSource {
    0 "Name" name: String
} }

/// In the response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksRuntimeResource {
    pub cu: Option<String>,
    pub image: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { ListTasksRuntimeResource {
    0 "Cu" cu: String, 1 "Image" image: String, 2 "ResourceGroupId" resource_group_id: String
} }

/// In the response of [`ListTasks`].
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
    0 "Cron" cron: String, 1 "EndTime" end_time: String, 2 "Recurrence" recurrence: String,
    3 "StartTime" start_time: String, 4 "Type" r#type: String
} }

/// Lists upstream task instances: `ListUpstreamTaskInstances` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListUpstreamTaskInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTaskInstances {
    /// Required.
    pub id: i64,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListUpstreamTaskInstances(id: i64) "ListUpstreamTaskInstances" -> ListUpstreamTaskInstancesOutput {
    0 "Id" id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} { method: "GET", } }

/// Response of [`ListUpstreamTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTaskInstancesOutput {
    pub paging_info: Option<ListUpstreamTaskInstancesPagingInfo>,
}
model! { ListUpstreamTaskInstancesOutput {
    0 "PagingInfo" paging_info: ListUpstreamTaskInstancesPagingInfo
} }

/// In the response of [`ListUpstreamTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTaskInstancesPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub task_instances: Vec<ListUpstreamTaskInstancesTaskInstances>,
    pub total_count: Option<i64>,
    pub upstream_task_instances: Vec<ListUpstreamTaskInstancesUpstreamTaskInstances>,
}
model! { ListUpstreamTaskInstancesPagingInfo {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "TaskInstances" task_instances: Vec<ListUpstreamTaskInstancesTaskInstances>, 3 "TotalCount" total_count: i64,
    4 "UpstreamTaskInstances" upstream_task_instances: Vec<ListUpstreamTaskInstancesUpstreamTaskInstances>
} }

/// In the response of [`ListUpstreamTaskInstances`].
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
    0 "BaselineId" baseline_id: i64, 1 "Bizdate" bizdate: i64, 2 "CreateTime" create_time: i64,
    3 "CreateUser" create_user: String, 4 "DataSource" data_source: ListUpstreamTaskInstancesDataSource,
    5 "Description" description: String, 6 "EnvType" env_type: String, 7 "FinishedTime" finished_time: i64,
    8 "Id" id: i64, 9 "ModifyTime" modify_time: i64, 10 "ModifyUser" modify_user: String, 11 "Owner" owner: String,
    12 "PeriodNumber" period_number: i64, 13 "Priority" priority: i64, 14 "ProjectEnv" project_env: String,
    15 "ProjectId" project_id: i64, 16 "RerunMode" rerun_mode: String, 17 "RunNumber" run_number: i64,
    18 "Runtime" runtime: ListUpstreamTaskInstancesRuntime,
    19 "RuntimeResource" runtime_resource: ListUpstreamTaskInstancesRuntimeResource, 20 "StartedTime" started_time: i64,
    21 "Status" status: String, 22 "StepType" step_type: String, 23 "TaskId" task_id: i64,
    24 "TaskName" task_name: String, 25 "TaskType" task_type: String, 26 "Timeout" timeout: i64,
    27 "TriggerRecurrence" trigger_recurrence: String, 28 "TriggerTime" trigger_time: i64,
    29 "TriggerType" trigger_type: String, 30 "WorkflowId" workflow_id: i64,
    31 "WorkflowInstanceId" workflow_instance_id: i64, 32 "WorkflowInstanceType" workflow_instance_type: String,
    33 "WorkflowName" workflow_name: String
} }

/// In the response of [`ListUpstreamTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTaskInstancesDataSource {
    pub name: Option<String>,
}
model! { ListUpstreamTaskInstancesDataSource {
    0 "Name" name: String
} }

/// In the response of [`ListUpstreamTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTaskInstancesRuntime {
    pub gateway: Option<String>,
    pub process_id: Option<String>,
}
model! { ListUpstreamTaskInstancesRuntime {
    0 "Gateway" gateway: String, 1 "ProcessId" process_id: String
} }

/// In the response of [`ListUpstreamTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTaskInstancesRuntimeResource {
    pub cu: Option<String>,
    pub image: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { ListUpstreamTaskInstancesRuntimeResource {
    0 "Cu" cu: String, 1 "Image" image: String, 2 "ResourceGroupId" resource_group_id: String
} }

/// In the response of [`ListUpstreamTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTaskInstancesUpstreamTaskInstances {
    pub dependency_type: Option<String>,
    pub task_instance: Option<ListUpstreamTaskInstancesTaskInstance>,
}
model! { ListUpstreamTaskInstancesUpstreamTaskInstances {
    0 "DependencyType" dependency_type: String, 1 "TaskInstance" task_instance: ListUpstreamTaskInstancesTaskInstance
} }

/// In the response of [`ListUpstreamTaskInstances`].
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
    0 "BaselineId" baseline_id: i64, 1 "Bizdate" bizdate: i64, 2 "CreateTime" create_time: i64,
    3 "CreateUser" create_user: String, 4 "DataSource" data_source: ListUpstreamTaskInstancesTaskInstanceDataSource,
    5 "Description" description: String, 6 "EnvType" env_type: String, 7 "FinishedTime" finished_time: i64,
    8 "Id" id: i64, 9 "ModifyTime" modify_time: i64, 10 "ModifyUser" modify_user: String, 11 "Owner" owner: String,
    12 "PeriodNumber" period_number: i64, 13 "Priority" priority: i64, 14 "ProjectId" project_id: i64,
    15 "RerunMode" rerun_mode: String, 16 "RunNumber" run_number: i64,
    17 "Runtime" runtime: ListUpstreamTaskInstancesTaskInstanceRuntime,
    18 "RuntimeResource" runtime_resource: ListUpstreamTaskInstancesTaskInstanceRuntimeResource,
    19 "StartedTime" started_time: i64, 20 "Status" status: String, 21 "TaskId" task_id: i64,
    22 "TaskName" task_name: String, 23 "TaskType" task_type: String, 24 "Timeout" timeout: i64,
    25 "TriggerRecurrence" trigger_recurrence: String, 26 "TriggerTime" trigger_time: i64,
    27 "TriggerType" trigger_type: String, 28 "WorkflowId" workflow_id: i64,
    29 "WorkflowInstanceId" workflow_instance_id: i64, 30 "WorkflowInstanceType" workflow_instance_type: String,
    31 "WorkflowName" workflow_name: String
} }

/// In the response of [`ListUpstreamTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTaskInstancesTaskInstanceDataSource {
    pub name: Option<String>,
}
model! { ListUpstreamTaskInstancesTaskInstanceDataSource {
    0 "Name" name: String
} }

/// In the response of [`ListUpstreamTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTaskInstancesTaskInstanceRuntime {
    pub gateway: Option<String>,
    pub process_id: Option<String>,
}
model! { ListUpstreamTaskInstancesTaskInstanceRuntime {
    0 "Gateway" gateway: String, 1 "ProcessId" process_id: String
} }

/// In the response of [`ListUpstreamTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTaskInstancesTaskInstanceRuntimeResource {
    pub cu: Option<String>,
    pub image: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { ListUpstreamTaskInstancesTaskInstanceRuntimeResource {
    0 "Cu" cu: String, 1 "Image" image: String, 2 "ResourceGroupId" resource_group_id: String
} }

/// Lists upstream tasks: `ListUpstreamTasks` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListUpstreamTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTasks {
    /// Required.
    pub id: i64,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_env: Option<String>,
}
operation! { ListUpstreamTasks(id: i64) "ListUpstreamTasks" -> ListUpstreamTasksOutput {
    0 "Id" id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "ProjectEnv" project_env: String
} { method: "GET", } }

/// Response of [`ListUpstreamTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTasksOutput {
    pub paging_info: Option<ListUpstreamTasksPagingInfo>,
}
model! { ListUpstreamTasksOutput {
    0 "PagingInfo" paging_info: ListUpstreamTasksPagingInfo
} }

/// In the response of [`ListUpstreamTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTasksPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tasks: Vec<ListUpstreamTasksTasks>,
    pub total_count: Option<i64>,
    pub upstream_tasks: Vec<ListUpstreamTasksUpstreamTasks>,
}
model! { ListUpstreamTasksPagingInfo {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Tasks" tasks: Vec<ListUpstreamTasksTasks>,
    3 "TotalCount" total_count: i64, 4 "UpstreamTasks" upstream_tasks: Vec<ListUpstreamTasksUpstreamTasks>
} }

/// In the response of [`ListUpstreamTasks`].
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
    0 "BaselineId" baseline_id: i64, 1 "CreateTime" create_time: i64, 2 "CreateUser" create_user: String,
    3 "DataSource" data_source: ListUpstreamTasksDataSource, 4 "Description" description: String,
    5 "EnvType" env_type: String, 6 "Id" id: i64, 7 "InstanceMode" instance_mode: String,
    8 "ModifyTime" modify_time: i64, 9 "ModifyUser" modify_user: String, 10 "Name" name: String,
    11 "Owner" owner: String, 12 "Priority" priority: i64, 13 "ProjectEnv" project_env: String,
    14 "ProjectId" project_id: i64, 15 "RerunInterval" rerun_interval: i64, 16 "RerunMode" rerun_mode: String,
    17 "RerunTimes" rerun_times: i64, 18 "RuntimeResource" runtime_resource: ListUpstreamTasksRuntimeResource,
    19 "StepType" step_type: String, 20 "Timeout" timeout: i64, 21 "Trigger" trigger: ListUpstreamTasksTrigger,
    22 "Type" r#type: String, 23 "WorkflowId" workflow_id: i64
} }

/// In the response of [`ListUpstreamTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTasksDataSource {
    pub name: Option<String>,
}
model! { ListUpstreamTasksDataSource {
    0 "Name" name: String
} }

/// In the response of [`ListUpstreamTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTasksRuntimeResource {
    pub cu: Option<String>,
    pub image: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { ListUpstreamTasksRuntimeResource {
    0 "Cu" cu: String, 1 "Image" image: String, 2 "ResourceGroupId" resource_group_id: String
} }

/// In the response of [`ListUpstreamTasks`].
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
    0 "Cron" cron: String, 1 "EndTime" end_time: String, 2 "Recurrence" recurrence: String,
    3 "StartTime" start_time: String, 4 "Timezone" timezone: String, 5 "Type" r#type: String
} }

/// In the response of [`ListUpstreamTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTasksUpstreamTasks {
    pub dependency_type: Option<String>,
    pub task: Option<ListUpstreamTasksTask>,
}
model! { ListUpstreamTasksUpstreamTasks {
    0 "DependencyType" dependency_type: String, 1 "Task" task: ListUpstreamTasksTask
} }

/// In the response of [`ListUpstreamTasks`].
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
    0 "BaselineId" baseline_id: i64, 1 "CreateTime" create_time: i64, 2 "CreateUser" create_user: String,
    3 "DataSource" data_source: ListUpstreamTasksTaskDataSource, 4 "Description" description: String,
    5 "EnvType" env_type: String, 6 "Id" id: i64, 7 "InstanceMode" instance_mode: String,
    8 "ModifyTime" modify_time: i64, 9 "ModifyUser" modify_user: String, 10 "Name" name: String,
    11 "Owner" owner: String, 12 "Priority" priority: i64, 13 "ProjectId" project_id: i64,
    14 "RerunInterval" rerun_interval: i64, 15 "RerunMode" rerun_mode: String, 16 "RerunTimes" rerun_times: i64,
    17 "RuntimeResource" runtime_resource: ListUpstreamTasksTaskRuntimeResource, 18 "Timeout" timeout: i64,
    19 "Trigger" trigger: ListUpstreamTasksTaskTrigger, 20 "Type" r#type: String, 21 "WorkflowId" workflow_id: i64
} }

/// In the response of [`ListUpstreamTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTasksTaskDataSource {
    pub name: Option<String>,
}
model! { ListUpstreamTasksTaskDataSource {
    0 "Name" name: String
} }

/// In the response of [`ListUpstreamTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTasksTaskRuntimeResource {
    pub cu: Option<String>,
    pub image: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { ListUpstreamTasksTaskRuntimeResource {
    0 "Cu" cu: String, 1 "Image" image: String, 2 "ResourceGroupId" resource_group_id: String
} }

/// In the response of [`ListUpstreamTasks`].
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
    0 "Cron" cron: String, 1 "EndTime" end_time: String, 2 "Recurrence" recurrence: String,
    3 "StartTime" start_time: String, 4 "Timezone" timezone: String, 5 "Type" r#type: String
} }

/// Lists workflow definitions: `ListWorkflowDefinitions` of `dataworks-public` 2024-05-18.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListWorkflowDefinitions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowDefinitions {
    pub name: Option<String>,
    pub owner: Option<String>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub project_id: i64,
    pub r#type: Option<String>,
}
operation! { ListWorkflowDefinitions(project_id: i64) "ListWorkflowDefinitions" -> ListWorkflowDefinitionsOutput {
    0 "Name" name: String, 1 "Owner" owner: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "ProjectId" project_id, 5 "Type" r#type: String
} { method: "GET", } }
paged! { ListWorkflowDefinitions: ListWorkflowDefinitionsWorkflowDefinitions =
    Number "PageNumber", "PagingInfo.WorkflowDefinitions" paging_info.workflow_definitions, total "PagingInfo.TotalCount" }

/// Response of [`ListWorkflowDefinitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowDefinitionsOutput {
    pub paging_info: Option<ListWorkflowDefinitionsPagingInfo>,
}
model! { ListWorkflowDefinitionsOutput {
    0 "PagingInfo" paging_info: ListWorkflowDefinitionsPagingInfo
} }

/// In the response of [`ListWorkflowDefinitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowDefinitionsPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub workflow_definitions: Vec<ListWorkflowDefinitionsWorkflowDefinitions>,
}
model! { ListWorkflowDefinitionsPagingInfo {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "WorkflowDefinitions" workflow_definitions: Vec<ListWorkflowDefinitionsWorkflowDefinitions>
} }

/// In the response of [`ListWorkflowDefinitions`].
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
    0 "CreateTime" create_time: i64, 1 "Description" description: String, 2 "Id" id: String,
    3 "ModifyTime" modify_time: i64, 4 "Name" name: String, 5 "Owner" owner: String, 6 "ProjectId" project_id: i64,
    7 "Script" script: ListWorkflowDefinitionsScript, 8 "Type" r#type: String
} }

/// In the response of [`ListWorkflowDefinitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowDefinitionsScript {
    pub id: Option<String>,
    pub path: Option<String>,
    pub runtime: Option<ListWorkflowDefinitionsRuntime>,
}
model! { ListWorkflowDefinitionsScript {
    0 "Id" id: String, 1 "Path" path: String, 2 "Runtime" runtime: ListWorkflowDefinitionsRuntime
} }

/// In the response of [`ListWorkflowDefinitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowDefinitionsRuntime {
    pub command: Option<String>,
}
model! { ListWorkflowDefinitionsRuntime {
    0 "Command" command: String
} }

/// Lists workflow instances: `ListWorkflowInstances` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListWorkflowInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowInstances {
    /// Required.
    pub biz_date: i64,
    pub env_type: Option<String>,
    pub filter: Option<String>,
    pub ids: Option<Vec<i64>>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::Json),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None)
] }
paged! { ListWorkflowInstances: ListWorkflowInstancesWorkflowInstances =
    Number "PageNumber", "PagingInfo.WorkflowInstances" paging_info.workflow_instances, total "PagingInfo.TotalCount" }

/// Response of [`ListWorkflowInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowInstancesOutput {
    pub paging_info: Option<ListWorkflowInstancesPagingInfo>,
}
model! { ListWorkflowInstancesOutput {
    0 "PagingInfo" paging_info: ListWorkflowInstancesPagingInfo
} }

/// In the response of [`ListWorkflowInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowInstancesPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub workflow_instances: Vec<ListWorkflowInstancesWorkflowInstances>,
}
model! { ListWorkflowInstancesPagingInfo {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "WorkflowInstances" workflow_instances: Vec<ListWorkflowInstancesWorkflowInstances>
} }

/// In the response of [`ListWorkflowInstances`].
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
    pub tags: Vec<ListWorkflowInstancesTags>,
    pub r#type: Option<String>,
    pub unified_workflow_instance_id: Option<i64>,
    pub workflow_id: Option<i64>,
    pub workflow_parameters: Option<String>,
    pub workflow_task_instance_id: Option<i64>,
}
model! { ListWorkflowInstancesWorkflowInstances {
    0 "BizDate" biz_date: i64, 1 "CreateTime" create_time: i64, 2 "CreateUser" create_user: String,
    3 "EnvType" env_type: String, 4 "FinishedTime" finished_time: i64, 5 "Id" id: i64, 6 "ModifyTime" modify_time: i64,
    7 "ModifyUser" modify_user: String, 8 "Name" name: String, 9 "Owner" owner: String, 10 "ProjectId" project_id: i64,
    11 "StartedTime" started_time: i64, 12 "Status" status: String, 13 "Tags" tags: Vec<ListWorkflowInstancesTags>,
    14 "Type" r#type: String, 15 "UnifiedWorkflowInstanceId" unified_workflow_instance_id: i64,
    16 "WorkflowId" workflow_id: i64, 17 "WorkflowParameters" workflow_parameters: String,
    18 "WorkflowTaskInstanceId" workflow_task_instance_id: i64
} }

/// In the response of [`ListWorkflowInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowInstancesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListWorkflowInstancesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists workflows: `ListWorkflows` of `dataworks-public` 2024-05-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ListWorkflows>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflows {
    pub env_type: Option<String>,
    pub ids: Option<Vec<i64>>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::Json),
    Mark::new(9, Location::Body, Style::None)
] }
paged! { ListWorkflows: ListWorkflowsWorkflows =
    Number "PageNumber", "PagingInfo.Workflows" paging_info.workflows, total "PagingInfo.TotalCount" }

/// Response of [`ListWorkflows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowsOutput {
    pub paging_info: Option<ListWorkflowsPagingInfo>,
}
model! { ListWorkflowsOutput {
    0 "PagingInfo" paging_info: ListWorkflowsPagingInfo
} }

/// In the response of [`ListWorkflows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowsPagingInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub workflows: Vec<ListWorkflowsWorkflows>,
}
model! { ListWorkflowsPagingInfo {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "Workflows" workflows: Vec<ListWorkflowsWorkflows>
} }

/// In the response of [`ListWorkflows`].
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
    pub tags: Vec<ListWorkflowsTags>,
    pub trigger: Option<ListWorkflowsTrigger>,
}
model! { ListWorkflowsWorkflows {
    0 "ClientUniqueCode" client_unique_code: String, 1 "CreateTime" create_time: i64,
    2 "CreateUser" create_user: String, 3 "Description" description: String, 4 "EnvType" env_type: String,
    5 "Id" id: i64, 6 "ModifyTime" modify_time: i64, 7 "ModifyUser" modify_user: String, 8 "Name" name: String,
    9 "Owner" owner: String, 10 "Parameters" parameters: String, 11 "ProjectId" project_id: i64,
    12 "Tags" tags: Vec<ListWorkflowsTags>, 13 "Trigger" trigger: ListWorkflowsTrigger
} }

/// In the response of [`ListWorkflows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListWorkflowsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`ListWorkflows`].
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
    0 "Cron" cron: String, 1 "EndTime" end_time: String, 2 "Recurrence" recurrence: String,
    3 "StartTime" start_time: String, 4 "Type" r#type: String
} }

/// `LoadAgentSession` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/LoadAgentSession>.
///
/// The response can be a stream of events: see `Client::stream`.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json)
] }

/// In the request of [`LoadAgentSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadAgentSessionParams {
    pub meta: Option<LoadAgentSessionMeta>,
    pub session_id: Option<String>,
}
input! { LoadAgentSessionParams() {
    0 "Meta" meta: LoadAgentSessionMeta, 1 "SessionId" session_id: String
} }

/// In the request of [`LoadAgentSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadAgentSessionMeta {
    pub begin_log_offset: Option<i64>,
    pub is_reload: Option<bool>,
}
input! { LoadAgentSessionMeta() {
    0 "BeginLogOffset" begin_log_offset: i64, 1 "IsReload" is_reload: bool
} }

/// Response of [`LoadAgentSession`].
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
    0 "Error" error: Value, 1 "Id" id: String, 2 "Jsonrpc" jsonrpc: String, 3 "Method" method: String,
    4 "Params" params: Value, 5 "Result" result: Value, 6 "Timestamp" timestamp: i64
} }

/// Moves function: `MoveFunction` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/MoveFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveFunction {
    /// Required.
    pub id: String,
    /// Required.
    pub path: String,
    /// Required.
    pub project_id: i64,
}
operation! { MoveFunction(id: String, path: String, project_id: i64) "MoveFunction" -> MoveFunctionOutput {
    0 "Id" id, 1 "Path" path, 2 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`MoveFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveFunctionOutput {
    pub success: Option<bool>,
}
model! { MoveFunctionOutput {
    0 "Success" success: bool
} }

/// Moves node: `MoveNode` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/MoveNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveNode {
    /// Required.
    pub id: String,
    /// Required.
    pub path: String,
    /// Required.
    pub project_id: i64,
}
operation! { MoveNode(id: String, path: String, project_id: i64) "MoveNode" -> MoveNodeOutput {
    0 "Id" id, 1 "Path" path, 2 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`MoveNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveNodeOutput {
    pub success: Option<bool>,
}
model! { MoveNodeOutput {
    0 "Success" success: bool
} }

/// Moves resource: `MoveResource` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/MoveResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResource {
    /// Required.
    pub id: String,
    /// Required.
    pub path: String,
    /// Required.
    pub project_id: i64,
}
operation! { MoveResource(id: String, path: String, project_id: i64) "MoveResource" -> MoveResourceOutput {
    0 "Id" id, 1 "Path" path, 2 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`MoveResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceOutput {
    pub success: Option<bool>,
}
model! { MoveResourceOutput {
    0 "Success" success: bool
} }

/// Moves workflow definition: `MoveWorkflowDefinition` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/MoveWorkflowDefinition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveWorkflowDefinition {
    /// Required.
    pub id: String,
    /// Required.
    pub path: String,
    /// Required.
    pub project_id: i64,
}
operation! { MoveWorkflowDefinition(id: String, path: String, project_id: i64)
    "MoveWorkflowDefinition" -> MoveWorkflowDefinitionOutput {
    0 "Id" id, 1 "Path" path, 2 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`MoveWorkflowDefinition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveWorkflowDefinitionOutput {
    pub success: Option<bool>,
}
model! { MoveWorkflowDefinitionOutput {
    0 "Success" success: bool
} }

/// Previews dataset version: `PreviewDatasetVersion` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/PreviewDatasetVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewDatasetVersion {
    /// Required.
    pub id: String,
}
operation! { PreviewDatasetVersion(id: String) "PreviewDatasetVersion" -> PreviewDatasetVersionOutput {
    0 "Id" id
} }

/// Response of [`PreviewDatasetVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewDatasetVersionOutput {
    pub preview_result: Option<PreviewDatasetVersionPreviewResult>,
    pub success: Option<bool>,
}
model! { PreviewDatasetVersionOutput {
    0 "PreviewResult" preview_result: PreviewDatasetVersionPreviewResult, 1 "Success" success: bool
} }

/// In the response of [`PreviewDatasetVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewDatasetVersionPreviewResult {
    pub content: Option<String>,
    pub file_name: Option<String>,
    pub mime_type: Option<String>,
    pub support_preview: Option<bool>,
}
model! { PreviewDatasetVersionPreviewResult {
    0 "Content" content: String, 1 "FileName" file_name: String, 2 "MimeType" mime_type: String,
    3 "SupportPreview" support_preview: bool
} }

/// `PromptAgentSession` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/PromptAgentSession>.
///
/// The response can be a stream of events: see `Client::stream`.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json)
] }

/// In the request of [`PromptAgentSession`].
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

/// In the request of [`PromptAgentSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromptAgentSessionMeta {
    pub context: Option<Value>,
}
input! { PromptAgentSessionMeta() {
    0 "Context" context: Value
} }

/// In the request of [`PromptAgentSession`].
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

/// In the request of [`PromptAgentSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromptAgentSessionPromptMeta {
    pub hide: Option<bool>,
}
input! { PromptAgentSessionPromptMeta() {
    0 "Hide" hide: bool
} }

/// Response of [`PromptAgentSession`].
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
    0 "Error" error: Value, 1 "Id" id: String, 2 "Jsonrpc" jsonrpc: String, 3 "Method" method: String,
    4 "Params" params: Value, 5 "Result" result: Value, 6 "Timestamp" timestamp: i64
} }

/// Removes entity from meta collection: `RemoveEntityFromMetaCollection` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/RemoveEntityFromMetaCollection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveEntityFromMetaCollection {
    pub id: Option<String>,
    pub meta_collection_id: Option<String>,
}
operation! { RemoveEntityFromMetaCollection() "RemoveEntityFromMetaCollection" -> Empty {
    0 "Id" id: String, 1 "MetaCollectionId" meta_collection_id: String
} }

/// Response of [`RemoveEntityFromMetaCollection`]: empty.
pub type RemoveEntityFromMetaCollectionOutput = Empty;

/// Removes task instance dependencies: `RemoveTaskInstanceDependencies` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/RemoveTaskInstanceDependencies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTaskInstanceDependencies {
    /// Required.
    pub id: i64,
    pub comment: Option<String>,
    pub upstream_task_instance_ids: Option<Vec<i64>>,
}
operation! { RemoveTaskInstanceDependencies(id: i64)
    "RemoveTaskInstanceDependencies" -> RemoveTaskInstanceDependenciesOutput {
    0 "Id" id, 1 "Comment" comment: String, 2 "UpstreamTaskInstanceIds" upstream_task_instance_ids: Vec<i64>
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json)
] }

/// Response of [`RemoveTaskInstanceDependencies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTaskInstanceDependenciesOutput {
    pub success: Option<bool>,
}
model! { RemoveTaskInstanceDependenciesOutput {
    0 "Success" success: bool
} }

/// `RenameFunction` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/RenameFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameFunction {
    /// Required.
    pub id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub project_id: i64,
}
operation! { RenameFunction(id: String, name: String, project_id: i64) "RenameFunction" -> RenameFunctionOutput {
    0 "Id" id, 1 "Name" name, 2 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`RenameFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameFunctionOutput {
    pub success: Option<String>,
}
model! { RenameFunctionOutput {
    0 "Success" success: String
} }

/// `RenameNode` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/RenameNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameNode {
    /// Required.
    pub id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub project_id: i64,
}
operation! { RenameNode(id: String, name: String, project_id: i64) "RenameNode" -> RenameNodeOutput {
    0 "Id" id, 1 "Name" name, 2 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`RenameNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameNodeOutput {
    pub success: Option<bool>,
}
model! { RenameNodeOutput {
    0 "Success" success: bool
} }

/// `RenameResource` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/RenameResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameResource {
    /// Required.
    pub id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub project_id: i64,
}
operation! { RenameResource(id: String, name: String, project_id: i64) "RenameResource" -> RenameResourceOutput {
    0 "Id" id, 1 "Name" name, 2 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`RenameResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameResourceOutput {
    pub success: Option<bool>,
}
model! { RenameResourceOutput {
    0 "Success" success: bool
} }

/// `RenameWorkflowDefinition` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/RenameWorkflowDefinition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameWorkflowDefinition {
    /// Required.
    pub id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub project_id: i64,
}
operation! { RenameWorkflowDefinition(id: String, name: String, project_id: i64)
    "RenameWorkflowDefinition" -> RenameWorkflowDefinitionOutput {
    0 "Id" id, 1 "Name" name, 2 "ProjectId" project_id
} }

/// Response of [`RenameWorkflowDefinition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameWorkflowDefinitionOutput {
    pub success: Option<bool>,
}
model! { RenameWorkflowDefinitionOutput {
    0 "Success" success: bool
} }

/// `RerunTaskInstances` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/RerunTaskInstances>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`RerunTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RerunTaskInstancesOutput {
    pub success_info: BTreeMap<String, SuccessInfoValue>,
}
model! { RerunTaskInstancesOutput {
    0 "SuccessInfo" success_info: BTreeMap<String, SuccessInfoValue>
} }

/// `RerunWorkflowInstances` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/RerunWorkflowInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RerunWorkflowInstances {
    pub bizdate: Option<i64>,
    pub end_trigger_time: Option<i64>,
    pub env_type: Option<String>,
    pub filter: Option<RerunWorkflowInstancesFilter>,
    pub ids: Option<Vec<i64>>,
    pub name: Option<String>,
    /// Required.
    pub project_id: i64,
    pub start_trigger_time: Option<i64>,
    pub status: Option<String>,
    /// Required.
    pub r#type: String,
    /// Required.
    pub workflow_id: i64,
}
operation! { RerunWorkflowInstances(project_id: i64, r#type: String, workflow_id: i64)
    "RerunWorkflowInstances" -> RerunWorkflowInstancesOutput {
    0 "Bizdate" bizdate: i64, 1 "EndTriggerTime" end_trigger_time: i64, 2 "EnvType" env_type: String,
    3 "Filter" filter: RerunWorkflowInstancesFilter, 4 "Ids" ids: Vec<i64>, 5 "Name" name: String,
    6 "ProjectId" project_id, 7 "StartTriggerTime" start_trigger_time: i64, 8 "Status" status: String, 9 "Type" r#type,
    10 "WorkflowId" workflow_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] }

/// In the request of [`RerunWorkflowInstances`].
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

/// Response of [`RerunWorkflowInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RerunWorkflowInstancesOutput {
    pub operation_id: Option<String>,
}
model! { RerunWorkflowInstancesOutput {
    0 "OperationId" operation_id: String
} }

/// Resumes task instances: `ResumeTaskInstances` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/ResumeTaskInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeTaskInstances {
    pub comment: Option<String>,
    pub ids: Option<Vec<i64>>,
}
operation! { ResumeTaskInstances() "ResumeTaskInstances" -> ResumeTaskInstancesOutput {
    0 "Comment" comment: String, 1 "Ids" ids: Vec<i64>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json)
] }

/// Response of [`ResumeTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeTaskInstancesOutput {
    pub success_info: BTreeMap<String, SuccessInfoValue>,
}
model! { ResumeTaskInstancesOutput {
    0 "SuccessInfo" success_info: BTreeMap<String, SuccessInfoValue>
} }

/// Revokes member project roles: `RevokeMemberProjectRoles` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/RevokeMemberProjectRoles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeMemberProjectRoles {
    /// Required.
    pub project_id: i64,
    /// Required.
    pub role_codes: Vec<String>,
    /// Required.
    pub user_id: String,
}
operation! { RevokeMemberProjectRoles(project_id: i64, role_codes: Vec<String>, user_id: String)
    "RevokeMemberProjectRoles" -> Empty {
    0 "ProjectId" project_id, 1 "RoleCodes" role_codes, 2 "UserId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`RevokeMemberProjectRoles`]: empty.
pub type RevokeMemberProjectRolesOutput = Empty;

/// `RollbackParameter` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/RollbackParameter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackParameter {
    /// Required.
    pub id: i64,
    /// Required.
    pub rollback_version: i64,
}
operation! { RollbackParameter(id: i64, rollback_version: i64) "RollbackParameter" -> RollbackParameterOutput {
    0 "Id" id, 1 "RollbackVersion" rollback_version
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`RollbackParameter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackParameterOutput {
    pub success: Option<bool>,
}
model! { RollbackParameterOutput {
    0 "Success" success: bool
} }

/// Runs crawler: `RunCrawler` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/RunCrawler>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCrawler {
    /// Required.
    pub id: i64,
}
operation! { RunCrawler(id: i64) "RunCrawler" -> RunCrawlerOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`RunCrawler`].
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
    0 "Id" id: i64, 1 "RunAccepted" run_accepted: bool, 2 "RunStatus" run_status: String, 3 "Success" success: bool,
    4 "TaskInstanceId" task_instance_id: i64
} }

/// Runs semantic job: `RunSemanticJob` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/RunSemanticJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSemanticJob {
    /// Required.
    pub name: String,
}
operation! { RunSemanticJob(name: String) "RunSemanticJob" -> RunSemanticJobOutput {
    0 "Name" name
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`RunSemanticJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSemanticJobOutput {
    pub data: Option<RunSemanticJobData>,
    pub success: Option<bool>,
}
model! { RunSemanticJobOutput {
    0 "Data" data: RunSemanticJobData, 1 "Success" success: bool
} }

/// In the response of [`RunSemanticJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSemanticJobData {
    pub current_sql_index: Option<i64>,
    pub env: Option<String>,
    pub exec_types: Vec<i64>,
    pub executor_job_id: Option<String>,
    pub job_run_id: Option<String>,
    pub statuses: Vec<i64>,
}
model! { RunSemanticJobData {
    0 "CurrentSqlIndex" current_sql_index: i64, 1 "Env" env: String, 2 "ExecTypes" exec_types: Vec<i64>,
    3 "ExecutorJobId" executor_job_id: String, 4 "JobRunId" job_run_id: String, 5 "Statuses" statuses: Vec<i64>
} }

/// Sets success task instances: `SetSuccessTaskInstances` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/SetSuccessTaskInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSuccessTaskInstances {
    pub comment: Option<String>,
    pub ids: Option<Vec<i64>>,
}
operation! { SetSuccessTaskInstances() "SetSuccessTaskInstances" -> SetSuccessTaskInstancesOutput {
    0 "Comment" comment: String, 1 "Ids" ids: Vec<i64>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json)
] }

/// Response of [`SetSuccessTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSuccessTaskInstancesOutput {
    pub success_info: BTreeMap<String, SuccessInfoValue>,
}
model! { SetSuccessTaskInstancesOutput {
    0 "SuccessInfo" success_info: BTreeMap<String, SuccessInfoValue>
} }

/// Starts di job: `StartDIJob` of `dataworks-public` 2024-05-18.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/StartDIJob>.
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
    Mark::new(3, Location::Default, Style::Json)
] { method: "GET", } }

/// In the request of [`StartDIJob`].
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

/// In the request of [`StartDIJob`].
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

/// Response of [`StartDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDIJobOutput {
    pub success: Option<bool>,
}
model! { StartDIJobOutput {
    0 "Success" success: bool
} }

/// Starts workflow instances: `StartWorkflowInstances` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/StartWorkflowInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartWorkflowInstances {
    pub comment: Option<String>,
    /// Required.
    pub ids: Vec<i64>,
}
operation! { StartWorkflowInstances(ids: Vec<i64>) "StartWorkflowInstances" -> StartWorkflowInstancesOutput {
    0 "Comment" comment: String, 1 "Ids" ids
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json)
] }

/// Response of [`StartWorkflowInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartWorkflowInstancesOutput {
    pub success_info: BTreeMap<String, SuccessInfoValue>,
}
model! { StartWorkflowInstancesOutput {
    0 "SuccessInfo" success_info: BTreeMap<String, SuccessInfoValue>
} }

/// Stops crawler: `StopCrawler` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/StopCrawler>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCrawler {
    /// Required.
    pub id: i64,
}
operation! { StopCrawler(id: i64) "StopCrawler" -> StopCrawlerOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`StopCrawler`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCrawlerOutput {
    pub id: Option<i64>,
    pub stop_accepted: Option<bool>,
    pub success: Option<bool>,
}
model! { StopCrawlerOutput {
    0 "Id" id: i64, 1 "StopAccepted" stop_accepted: bool, 2 "Success" success: bool
} }

/// Stops di job: `StopDIJob` of `dataworks-public` 2024-05-18.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/StopDIJob>.
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

/// Response of [`StopDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDIJobOutput {
    pub success: Option<bool>,
}
model! { StopDIJobOutput {
    0 "Success" success: bool
} }

/// Stops process instance: `StopProcessInstance` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/StopProcessInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopProcessInstance {
    pub client_token: Option<String>,
    /// Required.
    pub process_instance_id: String,
}
operation! { StopProcessInstance(process_instance_id: String) "StopProcessInstance" -> Empty {
    0 "ClientToken" client_token: String, 1 "ProcessInstanceId" process_instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`StopProcessInstance`]: empty.
pub type StopProcessInstanceOutput = Empty;

/// Stops task instances: `StopTaskInstances` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/StopTaskInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTaskInstances {
    pub comment: Option<String>,
    pub ids: Option<Vec<i64>>,
}
operation! { StopTaskInstances() "StopTaskInstances" -> StopTaskInstancesOutput {
    0 "Comment" comment: String, 1 "Ids" ids: Vec<i64>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json)
] }

/// Response of [`StopTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTaskInstancesOutput {
    pub success_info: BTreeMap<String, SuccessInfoValue>,
}
model! { StopTaskInstancesOutput {
    0 "SuccessInfo" success_info: BTreeMap<String, SuccessInfoValue>
} }

/// Stops workflow instances: `StopWorkflowInstances` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/StopWorkflowInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopWorkflowInstances {
    pub comment: Option<String>,
    /// Required.
    pub ids: Vec<i64>,
}
operation! { StopWorkflowInstances(ids: Vec<i64>) "StopWorkflowInstances" -> StopWorkflowInstancesOutput {
    0 "Comment" comment: String, 1 "Ids" ids
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json)
] }

/// Response of [`StopWorkflowInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopWorkflowInstancesOutput {
    pub success_info: BTreeMap<String, SuccessInfoValue>,
}
model! { StopWorkflowInstancesOutput {
    0 "SuccessInfo" success_info: BTreeMap<String, SuccessInfoValue>
} }

/// Submits file: `SubmitFile` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/SubmitFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitFile {
    pub comment: Option<String>,
    /// Required.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`SubmitFile`].
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
    0 "Data" data: i64, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// `SuspendTaskInstances` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/SuspendTaskInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendTaskInstances {
    pub comment: Option<String>,
    pub ids: Option<Vec<i64>>,
}
operation! { SuspendTaskInstances() "SuspendTaskInstances" -> SuspendTaskInstancesOutput {
    0 "Comment" comment: String, 1 "Ids" ids: Vec<i64>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json)
] }

/// Response of [`SuspendTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendTaskInstancesOutput {
    pub success_info: BTreeMap<String, SuccessInfoValue>,
}
model! { SuspendTaskInstancesOutput {
    0 "SuccessInfo" success_info: BTreeMap<String, SuccessInfoValue>
} }

/// `TagDataAssets` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/TagDataAssets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagDataAssets {
    pub auto_trace_enabled: Option<bool>,
    /// Required.
    pub data_asset_ids: Vec<String>,
    /// Required.
    pub data_asset_type: String,
    pub env_type: Option<String>,
    pub project_id: Option<i64>,
    /// Required.
    pub tags: Vec<TagDataAssetsTags>,
}
operation! { TagDataAssets(data_asset_ids: Vec<String>, data_asset_type: String, tags: Vec<TagDataAssetsTags>)
    "TagDataAssets" -> TagDataAssetsOutput {
    0 "AutoTraceEnabled" auto_trace_enabled: bool, 1 "DataAssetIds" data_asset_ids, 2 "DataAssetType" data_asset_type,
    3 "EnvType" env_type: String, 4 "ProjectId" project_id: i64, 5 "Tags" tags
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json)
] }

/// In the request of [`TagDataAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagDataAssetsTags {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagDataAssetsTags(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`TagDataAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagDataAssetsOutput {
    pub success: Option<String>,
}
model! { TagDataAssetsOutput {
    0 "Success" success: String
} }

/// `TestDataSourceConnectivity` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/TestDataSourceConnectivity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestDataSourceConnectivity {
    /// Required.
    pub data_source_id: i64,
    /// Required.
    pub project_id: i64,
    /// Required.
    pub resource_group_id: String,
}
operation! { TestDataSourceConnectivity(data_source_id: i64, project_id: i64, resource_group_id: String)
    "TestDataSourceConnectivity" -> TestDataSourceConnectivityOutput {
    0 "DataSourceId" data_source_id, 1 "ProjectId" project_id, 2 "ResourceGroupId" resource_group_id
} }

/// Response of [`TestDataSourceConnectivity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestDataSourceConnectivityOutput {
    pub connectivity: Option<TestDataSourceConnectivityConnectivity>,
}
model! { TestDataSourceConnectivityOutput {
    0 "Connectivity" connectivity: TestDataSourceConnectivityConnectivity
} }

/// In the response of [`TestDataSourceConnectivity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestDataSourceConnectivityConnectivity {
    pub connect_message: Option<String>,
    pub connect_state: Option<String>,
    pub detail_logs: Vec<TestDataSourceConnectivityDetailLogs>,
}
model! { TestDataSourceConnectivityConnectivity {
    0 "ConnectMessage" connect_message: String, 1 "ConnectState" connect_state: String,
    2 "DetailLogs" detail_logs: Vec<TestDataSourceConnectivityDetailLogs>
} }

/// In the response of [`TestDataSourceConnectivity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestDataSourceConnectivityDetailLogs {
    pub code: Option<String>,
    pub end_time: Option<i64>,
    pub message: Option<String>,
    pub start_time: Option<i64>,
}
model! { TestDataSourceConnectivityDetailLogs {
    0 "Code" code: String, 1 "EndTime" end_time: i64, 2 "Message" message: String, 3 "StartTime" start_time: i64
} }

/// `TriggerSchedulerTaskInstance` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/TriggerSchedulerTaskInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerSchedulerTaskInstance {
    pub env_type: Option<String>,
    /// Required.
    pub task_id: i64,
    /// Required.
    pub trigger_time: i64,
}
operation! { TriggerSchedulerTaskInstance(task_id: i64, trigger_time: i64)
    "TriggerSchedulerTaskInstance" -> TriggerSchedulerTaskInstanceOutput {
    0 "EnvType" env_type: String, 1 "TaskId" task_id, 2 "TriggerTime" trigger_time
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`TriggerSchedulerTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerSchedulerTaskInstanceOutput {
    pub success: Option<bool>,
}
model! { TriggerSchedulerTaskInstanceOutput {
    0 "Success" success: bool
} }

/// `UnTagDataAssets` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UnTagDataAssets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnTagDataAssets {
    /// Required.
    pub data_asset_ids: Vec<String>,
    /// Required.
    pub data_asset_type: String,
    pub env_type: Option<String>,
    pub project_id: Option<i64>,
    /// Required.
    pub tags: Vec<UnTagDataAssetsTags>,
}
operation! { UnTagDataAssets(data_asset_ids: Vec<String>, data_asset_type: String, tags: Vec<UnTagDataAssetsTags>)
    "UnTagDataAssets" -> UnTagDataAssetsOutput {
    0 "DataAssetIds" data_asset_ids, 1 "DataAssetType" data_asset_type, 2 "EnvType" env_type: String,
    3 "ProjectId" project_id: i64, 4 "Tags" tags
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`UnTagDataAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnTagDataAssetsTags {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UnTagDataAssetsTags(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`UnTagDataAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnTagDataAssetsOutput {
    pub success: Option<String>,
}
model! { UnTagDataAssetsOutput {
    0 "Success" success: String
} }

/// Updates alert rule: `UpdateAlertRule` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateAlertRule>.
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
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json)
] }

/// In the request of [`UpdateAlertRule`].
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

/// In the request of [`UpdateAlertRule`].
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

/// In the request of [`UpdateAlertRule`].
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

/// In the request of [`UpdateAlertRule`].
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

/// In the request of [`UpdateAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertRuleCycleUnfinished {
    pub cycle_and_time: Option<Vec<UpdateAlertRuleCycleAndTime>>,
}
input! { UpdateAlertRuleCycleUnfinished() {
    0 "CycleAndTime" cycle_and_time: Vec<UpdateAlertRuleCycleAndTime>
} }

/// In the request of [`UpdateAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertRuleCycleAndTime {
    pub cycle_id: Option<i64>,
    pub time: Option<String>,
}
input! { UpdateAlertRuleCycleAndTime() {
    0 "CycleId" cycle_id: i64, 1 "Time" time: String
} }

/// In the request of [`UpdateAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertRuleError {
    pub auto_rerun_alert_enabled: Option<bool>,
    pub stream_task_ids: Option<Vec<i64>>,
}
input! { UpdateAlertRuleError() {
    0 "AutoRerunAlertEnabled" auto_rerun_alert_enabled: bool, 1 "StreamTaskIds" stream_task_ids: Vec<i64>
} }

/// In the request of [`UpdateAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertRuleInstanceErrorCount {
    pub count: Option<i64>,
}
input! { UpdateAlertRuleInstanceErrorCount() {
    0 "Count" count: i64
} }

/// In the request of [`UpdateAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertRuleInstanceErrorPercentage {
    pub percentage: Option<i64>,
}
input! { UpdateAlertRuleInstanceErrorPercentage() {
    0 "Percentage" percentage: i64
} }

/// In the request of [`UpdateAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertRuleInstanceTransferFluctuate {
    pub percentage: Option<i64>,
    pub trend: Option<String>,
}
input! { UpdateAlertRuleInstanceTransferFluctuate() {
    0 "Percentage" percentage: i64, 1 "Trend" trend: String
} }

/// In the request of [`UpdateAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertRuleTimeout {
    pub timeout_in_minutes: Option<i64>,
}
input! { UpdateAlertRuleTimeout() {
    0 "TimeoutInMinutes" timeout_in_minutes: i64
} }

/// In the request of [`UpdateAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertRuleUnFinished {
    pub un_finished_time: Option<String>,
}
input! { UpdateAlertRuleUnFinished() {
    0 "UnFinishedTime" un_finished_time: String
} }

/// In the request of [`UpdateAlertRule`].
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

/// Response of [`UpdateAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertRuleOutput {
    pub success: Option<bool>,
}
model! { UpdateAlertRuleOutput {
    0 "Success" success: bool
} }

/// Updates business: `UpdateBusiness` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateBusiness>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBusiness {
    /// Required.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`UpdateBusiness`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBusinessOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateBusinessOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Success" success: bool
} }

/// Updates column business metadata: `UpdateColumnBusinessMetadata` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateColumnBusinessMetadata>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateColumnBusinessMetadata {
    pub custom_attributes: Option<BTreeMap<String, Vec<String>>>,
    pub description: Option<String>,
    /// Required.
    pub id: String,
}
operation! { UpdateColumnBusinessMetadata(id: String)
    "UpdateColumnBusinessMetadata" -> UpdateColumnBusinessMetadataOutput {
    0 "CustomAttributes" custom_attributes: BTreeMap<String, Vec<String>>, 1 "Description" description: String,
    2 "Id" id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateColumnBusinessMetadata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateColumnBusinessMetadataOutput {
    pub success: Option<bool>,
}
model! { UpdateColumnBusinessMetadataOutput {
    0 "Success" success: bool
} }

/// Updates component: `UpdateComponent` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateComponent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateComponent {
    /// Required.
    pub project_id: i64,
    /// Required.
    pub component_id: String,
    /// Required.
    pub spec: String,
}
operation! { UpdateComponent(project_id: i64, component_id: String, spec: String)
    "UpdateComponent" -> UpdateComponentOutput {
    0 "ProjectId" project_id, 1 "ComponentId" component_id, 2 "Spec" spec
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateComponent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateComponentOutput {
    pub success: Option<bool>,
}
model! { UpdateComponentOutput {
    0 "Success" success: bool
} }

/// Updates compute resource: `UpdateComputeResource` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateComputeResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateComputeResource {
    /// Required.
    pub connection_properties: String,
    pub connection_properties_mode: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub id: i64,
    /// Required.
    pub project_id: i64,
}
operation! { UpdateComputeResource(connection_properties: String, id: i64, project_id: i64)
    "UpdateComputeResource" -> UpdateComputeResourceOutput {
    0 "ConnectionProperties" connection_properties, 1 "ConnectionPropertiesMode" connection_properties_mode: String,
    2 "Description" description: String, 3 "Id" id, 4 "ProjectId" project_id
} }

/// Response of [`UpdateComputeResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateComputeResourceOutput {
    pub success: Option<bool>,
}
model! { UpdateComputeResourceOutput {
    0 "Success" success: bool
} }

/// Updates crawler: `UpdateCrawler` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateCrawler>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCrawler {
    pub enable_ai_comment: Option<bool>,
    /// Required.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Body, Style::Json)
] }

/// In the request of [`UpdateCrawler`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCrawlerScheduleConfig {
    pub cron_express: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { UpdateCrawlerScheduleConfig(r#type: String) {
    0 "CronExpress" cron_express: String, 1 "Type" r#type: String
} }

/// In the request of [`UpdateCrawler`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCrawlerScope {
    pub exclude_regex: Option<String>,
    pub items: Option<Vec<String>>,
    /// Required.
    pub unit: Option<String>,
}
input! { UpdateCrawlerScope(unit: String) {
    0 "ExcludeRegex" exclude_regex: String, 1 "Items" items: Vec<String>, 2 "Unit" unit: String
} }

/// Response of [`UpdateCrawler`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCrawlerOutput {
    pub id: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateCrawlerOutput {
    0 "Id" id: i64, 1 "Success" success: bool
} }

/// Updates custom attribute: `UpdateCustomAttribute` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateCustomAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomAttribute {
    pub comment: Option<String>,
    pub display_enabled: Option<bool>,
    pub display_name: Option<String>,
    pub entity_types: Option<Vec<String>>,
    /// Required.
    pub id: String,
    pub search_filter_enabled: Option<bool>,
    pub value_enums: Option<Vec<String>>,
}
operation! { UpdateCustomAttribute(id: String) "UpdateCustomAttribute" -> UpdateCustomAttributeOutput {
    0 "Comment" comment: String, 1 "DisplayEnabled" display_enabled: bool, 2 "DisplayName" display_name: String,
    3 "EntityTypes" entity_types: Vec<String>, 4 "Id" id, 5 "SearchFilterEnabled" search_filter_enabled: bool,
    6 "ValueEnums" value_enums: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Simple),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Simple)
] }

/// Response of [`UpdateCustomAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomAttributeOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { UpdateCustomAttributeOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Updates di alarm rule: `UpdateDIAlarmRule` of `dataworks-public` 2024-05-18.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateDIAlarmRule>.
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
    Mark::new(7, Location::Default, Style::Json),
    Mark::new(8, Location::Default, Style::Json)
] { method: "GET", } }

/// In the request of [`UpdateDIAlarmRule`].
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

/// In the request of [`UpdateDIAlarmRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDIAlarmRuleNotificationChannels {
    pub channels: Option<Vec<String>>,
    pub severity: Option<String>,
}
input! { UpdateDIAlarmRuleNotificationChannels() {
    0 "Channels" channels: Vec<String>, 1 "Severity" severity: String
} }

/// In the request of [`UpdateDIAlarmRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDIAlarmRuleNotificationReceivers {
    pub receiver_type: Option<String>,
    pub receiver_values: Option<Vec<String>>,
}
input! { UpdateDIAlarmRuleNotificationReceivers() {
    0 "ReceiverType" receiver_type: String, 1 "ReceiverValues" receiver_values: Vec<String>
} }

/// In the request of [`UpdateDIAlarmRule`].
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

/// Response of [`UpdateDIAlarmRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDIAlarmRuleOutput {
    pub success: Option<bool>,
}
model! { UpdateDIAlarmRuleOutput {
    0 "Success" success: bool
} }

/// Updates di job: `UpdateDIJob` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateDIJob>.
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
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::Json),
    Mark::new(8, Location::Body, Style::Json),
    Mark::new(9, Location::Body, Style::Json)
] }

/// In the request of [`UpdateDIJob`].
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

/// In the request of [`UpdateDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDIJobColumnDataTypeSettings {
    pub destination_data_type: Option<String>,
    pub source_data_type: Option<String>,
}
input! { UpdateDIJobColumnDataTypeSettings() {
    0 "DestinationDataType" destination_data_type: String, 1 "SourceDataType" source_data_type: String
} }

/// In the request of [`UpdateDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDIJobCycleScheduleSettings {
    pub schedule_parameters: Option<String>,
}
input! { UpdateDIJobCycleScheduleSettings() {
    0 "ScheduleParameters" schedule_parameters: String
} }

/// In the request of [`UpdateDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDIJobDdlHandlingSettings {
    pub action: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateDIJobDdlHandlingSettings() {
    0 "Action" action: String, 1 "Type" r#type: String
} }

/// In the request of [`UpdateDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDIJobRuntimeSettings {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { UpdateDIJobRuntimeSettings() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`UpdateDIJob`].
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

/// In the request of [`UpdateDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDIJobOfflineResourceSettings {
    pub requested_cu: Option<f64>,
    pub resource_group_identifier: Option<String>,
}
input! { UpdateDIJobOfflineResourceSettings() {
    0 "RequestedCu" requested_cu: f64, 1 "ResourceGroupIdentifier" resource_group_identifier: String
} }

/// In the request of [`UpdateDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDIJobRealtimeResourceSettings {
    pub requested_cu: Option<f64>,
    pub resource_group_identifier: Option<String>,
}
input! { UpdateDIJobRealtimeResourceSettings() {
    0 "RequestedCu" requested_cu: f64, 1 "ResourceGroupIdentifier" resource_group_identifier: String
} }

/// In the request of [`UpdateDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDIJobScheduleResourceSettings {
    pub requested_cu: Option<f64>,
    pub resource_group_identifier: Option<String>,
}
input! { UpdateDIJobScheduleResourceSettings() {
    0 "RequestedCu" requested_cu: f64, 1 "ResourceGroupIdentifier" resource_group_identifier: String
} }

/// In the request of [`UpdateDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDIJobTableMappings {
    pub source_object_selection_rules: Option<
        Vec<UpdateDIJobSourceObjectSelectionRules>,
    >,
    pub transformation_rules: Option<Vec<UpdateDIJobTransformationRules>>,
}
input! { UpdateDIJobTableMappings() {
    0 "SourceObjectSelectionRules" source_object_selection_rules: Vec<UpdateDIJobSourceObjectSelectionRules>,
    1 "TransformationRules" transformation_rules: Vec<UpdateDIJobTransformationRules>
} }

/// In the request of [`UpdateDIJob`].
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

/// In the request of [`UpdateDIJob`].
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

/// In the request of [`UpdateDIJob`].
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

/// Response of [`UpdateDIJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDIJobOutput {
    pub success: Option<bool>,
}
model! { UpdateDIJobOutput {
    0 "Success" success: bool
} }

/// Updates data asset tag: `UpdateDataAssetTag` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateDataAssetTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataAssetTag {
    /// At most 1024 characters.
    pub description: Option<String>,
    /// Required. 1 to 128 characters.
    pub key: String,
    pub managers: Option<Vec<String>>,
    pub values: Option<Vec<String>>,
}
operation! { UpdateDataAssetTag(key: String) "UpdateDataAssetTag" -> UpdateDataAssetTagOutput {
    0 "Description" description: String, 1 "Key" key, 2 "Managers" managers: Vec<String>, 3 "Values" values: Vec<String>
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`UpdateDataAssetTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataAssetTagOutput {
    pub success: Option<bool>,
}
model! { UpdateDataAssetTagOutput {
    0 "Success" success: bool
} }

/// Updates data quality alert rule: `UpdateDataQualityAlertRule` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateDataQualityAlertRule>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json)
] }

/// In the request of [`UpdateDataQualityAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityAlertRuleNotification {
    /// Required.
    pub channels: Option<Vec<String>>,
    pub receivers: Option<Vec<UpdateDataQualityAlertRuleReceivers>>,
}
input! { UpdateDataQualityAlertRuleNotification(channels: Vec<String>) {
    0 "Channels" channels: Vec<String>, 1 "Receivers" receivers: Vec<UpdateDataQualityAlertRuleReceivers>
} }

/// In the request of [`UpdateDataQualityAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityAlertRuleReceivers {
    pub extension: Option<String>,
    /// Required.
    pub receiver_type: Option<String>,
    pub receiver_values: Option<Vec<String>>,
}
input! { UpdateDataQualityAlertRuleReceivers(receiver_type: String) {
    0 "Extension" extension: String, 1 "ReceiverType" receiver_type: String,
    2 "ReceiverValues" receiver_values: Vec<String>
} }

/// In the request of [`UpdateDataQualityAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityAlertRuleTarget {
    pub ids: Option<Vec<i64>>,
    pub r#type: Option<String>,
}
input! { UpdateDataQualityAlertRuleTarget() {
    0 "Ids" ids: Vec<i64>, 1 "Type" r#type: String
} }

/// Response of [`UpdateDataQualityAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityAlertRuleOutput {
    pub success: Option<bool>,
}
model! { UpdateDataQualityAlertRuleOutput {
    0 "Success" success: bool
} }

/// Updates data quality evaluation task: `UpdateDataQualityEvaluationTask` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateDataQualityEvaluationTask>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityEvaluationTask {
    pub data_quality_rules: Option<Vec<UpdateDataQualityEvaluationTaskDataQualityRules>>,
    pub data_source_id: Option<i64>,
    /// At most 65535 characters.
    pub description: Option<String>,
    pub hooks: Option<Vec<UpdateDataQualityEvaluationTaskHooks>>,
    /// Required.
    pub id: i64,
    /// At most 255 characters.
    pub name: Option<String>,
    pub notifications: Option<UpdateDataQualityEvaluationTaskNotifications>,
    /// Required.
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
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::Json),
    Mark::new(10, Location::Body, Style::Json)
] }

/// In the request of [`UpdateDataQualityEvaluationTask`].
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

/// In the request of [`UpdateDataQualityEvaluationTask`].
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

/// In the request of [`UpdateDataQualityEvaluationTask`].
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

/// In the request of [`UpdateDataQualityEvaluationTask`].
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

/// In the request of [`UpdateDataQualityEvaluationTask`].
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

/// In the request of [`UpdateDataQualityEvaluationTask`].
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

/// In the request of [`UpdateDataQualityEvaluationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityEvaluationTaskErrorHandlers {
    pub error_data_filter: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateDataQualityEvaluationTaskErrorHandlers() {
    0 "ErrorDataFilter" error_data_filter: String, 1 "Type" r#type: String
} }

/// In the request of [`UpdateDataQualityEvaluationTask`].
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

/// In the request of [`UpdateDataQualityEvaluationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityEvaluationTaskHooks {
    pub condition: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateDataQualityEvaluationTaskHooks() {
    0 "Condition" condition: String, 1 "Type" r#type: String
} }

/// In the request of [`UpdateDataQualityEvaluationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityEvaluationTaskNotifications {
    pub condition: Option<String>,
    pub notifications: Option<
        Vec<UpdateDataQualityEvaluationTaskNotificationsNotifications>,
    >,
}
input! { UpdateDataQualityEvaluationTaskNotifications() {
    0 "Condition" condition: String,
    1 "Notifications" notifications: Vec<UpdateDataQualityEvaluationTaskNotificationsNotifications>
} }

/// In the request of [`UpdateDataQualityEvaluationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityEvaluationTaskNotificationsNotifications {
    pub notification_channels: Option<
        Vec<UpdateDataQualityEvaluationTaskNotificationChannels>,
    >,
    pub notification_receivers: Option<
        Vec<UpdateDataQualityEvaluationTaskNotificationReceivers>,
    >,
}
input! { UpdateDataQualityEvaluationTaskNotificationsNotifications() {
    0 "NotificationChannels" notification_channels: Vec<UpdateDataQualityEvaluationTaskNotificationChannels>,
    1 "NotificationReceivers" notification_receivers: Vec<UpdateDataQualityEvaluationTaskNotificationReceivers>
} }

/// In the request of [`UpdateDataQualityEvaluationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityEvaluationTaskNotificationChannels {
    pub channels: Option<Vec<String>>,
}
input! { UpdateDataQualityEvaluationTaskNotificationChannels() {
    0 "Channels" channels: Vec<String>
} }

/// In the request of [`UpdateDataQualityEvaluationTask`].
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

/// In the request of [`UpdateDataQualityEvaluationTask`].
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

/// In the request of [`UpdateDataQualityEvaluationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityEvaluationTaskTrigger {
    pub task_ids: Option<Vec<i64>>,
    pub r#type: Option<String>,
}
input! { UpdateDataQualityEvaluationTaskTrigger() {
    0 "TaskIds" task_ids: Vec<i64>, 1 "Type" r#type: String
} }

/// Response of [`UpdateDataQualityEvaluationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityEvaluationTaskOutput {
    pub success: Option<bool>,
}
model! { UpdateDataQualityEvaluationTaskOutput {
    0 "Success" success: bool
} }

/// Updates data quality rule: `UpdateDataQualityRule` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateDataQualityRule>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityRule {
    /// Required.
    pub project_id: i64,
    pub checking_config: Option<UpdateDataQualityRuleCheckingConfig>,
    /// At most 500 characters.
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub error_handlers: Option<Vec<UpdateDataQualityRuleErrorHandlers>>,
    /// Required.
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
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::Json),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] }

/// In the request of [`UpdateDataQualityRule`].
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

/// In the request of [`UpdateDataQualityRule`].
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

/// In the request of [`UpdateDataQualityRule`].
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

/// In the request of [`UpdateDataQualityRule`].
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

/// In the request of [`UpdateDataQualityRule`].
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

/// In the request of [`UpdateDataQualityRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityRuleErrorHandlers {
    pub error_data_filter: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateDataQualityRuleErrorHandlers() {
    0 "ErrorDataFilter" error_data_filter: String, 1 "Type" r#type: String
} }

/// In the request of [`UpdateDataQualityRule`].
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

/// Response of [`UpdateDataQualityRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityRuleOutput {
    pub success: Option<bool>,
}
model! { UpdateDataQualityRuleOutput {
    0 "Success" success: bool
} }

/// Updates data quality rule template: `UpdateDataQualityRuleTemplate` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateDataQualityRuleTemplate>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityRuleTemplate {
    /// Required.
    pub project_id: i64,
    pub checking_config: Option<UpdateDataQualityRuleTemplateCheckingConfig>,
    /// Required.
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
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json)
] }

/// In the request of [`UpdateDataQualityRuleTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityRuleTemplateCheckingConfig {
    pub referenced_samples_filter: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateDataQualityRuleTemplateCheckingConfig() {
    0 "ReferencedSamplesFilter" referenced_samples_filter: String, 1 "Type" r#type: String
} }

/// In the request of [`UpdateDataQualityRuleTemplate`].
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

/// Response of [`UpdateDataQualityRuleTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityRuleTemplateOutput {
    pub success: Option<bool>,
}
model! { UpdateDataQualityRuleTemplateOutput {
    0 "Success" success: bool
} }

/// Updates data quality scan: `UpdateDataQualityScan` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateDataQualityScan>.
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
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::Json),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::Json)
] }

/// In the request of [`UpdateDataQualityScan`].
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

/// In the request of [`UpdateDataQualityScan`].
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

/// In the request of [`UpdateDataQualityScan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityScanHooks {
    pub condition: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateDataQualityScanHooks() {
    0 "Condition" condition: String, 1 "Type" r#type: String
} }

/// In the request of [`UpdateDataQualityScan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityScanParameters {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { UpdateDataQualityScanParameters() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`UpdateDataQualityScan`].
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

/// In the request of [`UpdateDataQualityScan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityScanTrigger {
    pub task_ids: Option<Vec<i64>>,
    pub r#type: Option<String>,
}
input! { UpdateDataQualityScanTrigger() {
    0 "TaskIds" task_ids: Vec<i64>, 1 "Type" r#type: String
} }

/// Response of [`UpdateDataQualityScan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityScanOutput {
    pub success: Option<bool>,
}
model! { UpdateDataQualityScanOutput {
    0 "Success" success: bool
} }

/// Updates data quality template: `UpdateDataQualityTemplate` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateDataQualityTemplate>.
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
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateDataQualityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataQualityTemplateOutput {
    pub success: Option<bool>,
}
model! { UpdateDataQualityTemplateOutput {
    0 "Success" success: bool
} }

/// Updates data source: `UpdateDataSource` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataSource {
    /// Required.
    pub connection_properties: String,
    pub connection_properties_mode: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub id: i64,
    /// Required.
    pub project_id: i64,
}
operation! { UpdateDataSource(connection_properties: String, id: i64, project_id: i64)
    "UpdateDataSource" -> UpdateDataSourceOutput {
    0 "ConnectionProperties" connection_properties, 1 "ConnectionPropertiesMode" connection_properties_mode: String,
    2 "Description" description: String, 3 "Id" id, 4 "ProjectId" project_id
} }

/// Response of [`UpdateDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataSourceOutput {
    pub success: Option<bool>,
}
model! { UpdateDataSourceOutput {
    0 "Success" success: bool
} }

/// Updates dataset: `UpdateDataset` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateDataset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataset {
    pub comment: Option<String>,
    /// Required.
    pub id: String,
    pub name: Option<String>,
    pub readme: Option<String>,
}
operation! { UpdateDataset(id: String) "UpdateDataset" -> UpdateDatasetOutput {
    0 "Comment" comment: String, 1 "Id" id, 2 "Name" name: String, 3 "Readme" readme: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetOutput {
    pub success: Option<bool>,
}
model! { UpdateDatasetOutput {
    0 "Success" success: bool
} }

/// Updates dataset version: `UpdateDatasetVersion` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateDatasetVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetVersion {
    pub comment: Option<String>,
    /// Required.
    pub id: String,
}
operation! { UpdateDatasetVersion(id: String) "UpdateDatasetVersion" -> UpdateDatasetVersionOutput {
    0 "Comment" comment: String, 1 "Id" id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`UpdateDatasetVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetVersionOutput {
    pub success: Option<bool>,
}
model! { UpdateDatasetVersionOutput {
    0 "Success" success: bool
} }

/// Updates file: `UpdateFile` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateFile>.
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
    /// Required.
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
    Mark::new(32, Location::Body, Style::None)
] }

/// Response of [`UpdateFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFileOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateFileOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Success" success: bool
} }

/// Updates folder: `UpdateFolder` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateFolder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFolder {
    /// Required.
    pub folder_id: String,
    /// Required.
    pub folder_name: String,
    pub project_id: Option<i64>,
    pub project_identifier: Option<String>,
}
operation! { UpdateFolder(folder_id: String, folder_name: String) "UpdateFolder" -> UpdateFolderOutput {
    0 "FolderId" folder_id, 1 "FolderName" folder_name, 2 "ProjectId" project_id: i64,
    3 "ProjectIdentifier" project_identifier: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFolderOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateFolderOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Success" success: bool
} }

/// Updates function: `UpdateFunction` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunction {
    /// Required.
    pub id: String,
    /// Required.
    pub project_id: i64,
    /// Required.
    pub spec: String,
}
operation! { UpdateFunction(id: String, project_id: i64, spec: String) "UpdateFunction" -> UpdateFunctionOutput {
    0 "Id" id, 1 "ProjectId" project_id, 2 "Spec" spec
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunctionOutput {
    pub success: Option<bool>,
}
model! { UpdateFunctionOutput {
    0 "Success" success: bool
} }

/// Updates ide event result: `UpdateIDEEventResult` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateIDEEventResult>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateIDEEventResult`]: empty.
pub type UpdateIDEEventResultOutput = Empty;

/// Updates mcp server: `UpdateMcpServer` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateMcpServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMcpServer {
    pub custom_headers: Option<BTreeMap<String, Value>>,
    /// Required.
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
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json)
] }

/// In the request of [`UpdateMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMcpServerVisibilityScope {
    pub project_ids: Option<Vec<String>>,
    pub user_ids: Option<Vec<String>>,
}
input! { UpdateMcpServerVisibilityScope() {
    0 "ProjectIds" project_ids: Vec<String>, 1 "UserIds" user_ids: Vec<String>
} }

/// Response of [`UpdateMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMcpServerOutput {
    pub mcp_server: Option<UpdateMcpServerMcpServer>,
}
model! { UpdateMcpServerOutput {
    0 "McpServer" mcp_server: UpdateMcpServerMcpServer
} }

/// In the response of [`UpdateMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMcpServerMcpServer {
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub name: Option<String>,
}
model! { UpdateMcpServerMcpServer {
    0 "GmtCreateTime" gmt_create_time: String, 1 "GmtModifiedTime" gmt_modified_time: String, 2 "Name" name: String
} }

/// Updates meta collection: `UpdateMetaCollection` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateMetaCollection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMetaCollection {
    pub administrators: Option<Vec<String>>,
    pub description: Option<String>,
    /// Required.
    pub id: String,
    pub name: Option<String>,
}
operation! { UpdateMetaCollection(id: String) "UpdateMetaCollection" -> Empty {
    0 "Administrators" administrators: Vec<String>, 1 "Description" description: String, 2 "Id" id,
    3 "Name" name: String
} [
    Mark::new(0, Location::Default, Style::Simple)
] }

/// Response of [`UpdateMetaCollection`]: empty.
pub type UpdateMetaCollectionOutput = Empty;

/// Updates meta entity: `UpdateMetaEntity` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateMetaEntity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMetaEntity {
    pub attributes: Option<BTreeMap<String, String>>,
    pub comment: Option<String>,
    pub custom_attributes: Option<BTreeMap<String, Vec<String>>>,
    /// Required.
    pub id: String,
}
operation! { UpdateMetaEntity(id: String) "UpdateMetaEntity" -> UpdateMetaEntityOutput {
    0 "Attributes" attributes: BTreeMap<String, String>, 1 "Comment" comment: String,
    2 "CustomAttributes" custom_attributes: BTreeMap<String, Vec<String>>, 3 "Id" id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateMetaEntity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMetaEntityOutput {
    pub result: Option<UpdateMetaEntityResult>,
    pub success: Option<bool>,
}
model! { UpdateMetaEntityOutput {
    0 "Result" result: UpdateMetaEntityResult, 1 "Success" success: bool
} }

/// In the response of [`UpdateMetaEntity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMetaEntityResult {
    pub id: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateMetaEntityResult {
    0 "Id" id: String, 1 "Success" success: bool
} }

/// Updates meta entity def: `UpdateMetaEntityDef` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateMetaEntityDef>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMetaEntityDef {
    pub description: Option<String>,
    pub display_name: Option<String>,
    /// Required.
    pub entity_type: String,
    pub new_attribute_defs: Option<Vec<MetaEntityAttributeDef>>,
    pub update_attribute_defs: Option<Vec<MetaEntityAttributeDef>>,
}
operation! { UpdateMetaEntityDef(entity_type: String) "UpdateMetaEntityDef" -> UpdateMetaEntityDefOutput {
    0 "Description" description: String, 1 "DisplayName" display_name: String, 2 "EntityType" entity_type,
    3 "NewAttributeDefs" new_attribute_defs: Vec<MetaEntityAttributeDef>,
    4 "UpdateAttributeDefs" update_attribute_defs: Vec<MetaEntityAttributeDef>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::Json)
] }

/// Response of [`UpdateMetaEntityDef`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMetaEntityDefOutput {
    pub success: Option<bool>,
}
model! { UpdateMetaEntityDefOutput {
    0 "Success" success: bool
} }

/// Updates node: `UpdateNode` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNode {
    /// Required.
    pub id: String,
    /// Required.
    pub project_id: i64,
    /// Required.
    pub spec: String,
}
operation! { UpdateNode(id: String, project_id: i64, spec: String) "UpdateNode" -> UpdateNodeOutput {
    0 "Id" id, 1 "ProjectId" project_id, 2 "Spec" spec
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNodeOutput {
    pub success: Option<bool>,
}
model! { UpdateNodeOutput {
    0 "Success" success: bool
} }

/// Updates parameter: `UpdateParameter` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateParameter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateParameter {
    pub description: Option<String>,
    /// Required.
    pub id: i64,
    pub owner: Option<String>,
    pub properties: Option<Vec<UpdateParameterProperties>>,
}
operation! { UpdateParameter(id: i64) "UpdateParameter" -> UpdateParameterOutput {
    0 "Description" description: String, 1 "Id" id, 2 "Owner" owner: String,
    3 "Properties" properties: Vec<UpdateParameterProperties>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json)
] }

/// In the request of [`UpdateParameter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateParameterProperties {
    pub env_type: Option<String>,
    pub value: Option<String>,
}
input! { UpdateParameterProperties() {
    0 "EnvType" env_type: String, 1 "Value" value: String
} }

/// Response of [`UpdateParameter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateParameterOutput {
    pub version: Option<i64>,
}
model! { UpdateParameterOutput {
    0 "Version" version: i64
} }

/// Updates process definition: `UpdateProcessDefinition` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateProcessDefinition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProcessDefinition {
    pub approval_nodes: Option<Vec<UpdateProcessDefinitionApprovalNodes>>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// Required.
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
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::Json)
] }

/// Response of [`UpdateProcessDefinition`]: empty.
pub type UpdateProcessDefinitionOutput = Empty;

/// In the request of [`UpdateProcessDefinition`].
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

/// In the request of [`UpdateProcessDefinition`].
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

/// In the request of [`UpdateProcessDefinition`].
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

/// Updates project: `UpdateProject` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProject {
    pub description: Option<String>,
    pub dev_environment_enabled: Option<bool>,
    pub dev_role_disabled: Option<bool>,
    pub display_name: Option<String>,
    /// Required.
    pub id: i64,
    pub pai_task_enabled: Option<bool>,
    pub status: Option<String>,
}
operation! { UpdateProject(id: i64) "UpdateProject" -> Empty {
    0 "Description" description: String, 1 "DevEnvironmentEnabled" dev_environment_enabled: bool,
    2 "DevRoleDisabled" dev_role_disabled: bool, 3 "DisplayName" display_name: String, 4 "Id" id,
    5 "PaiTaskEnabled" pai_task_enabled: bool, 6 "Status" status: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`UpdateProject`]: empty.
pub type UpdateProjectOutput = Empty;

/// Updates project role: `UpdateProjectRole` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateProjectRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectRole {
    /// Required.
    pub code: String,
    /// Required.
    pub module_permissions: Vec<UpdateProjectRoleModulePermissions>,
    /// Required.
    pub project_id: i64,
    pub client_token: Option<String>,
}
operation! {
    UpdateProjectRole(code: String, module_permissions: Vec<UpdateProjectRoleModulePermissions>, project_id: i64)
    "UpdateProjectRole" -> Empty {
    0 "Code" code, 1 "ModulePermissions" module_permissions, 2 "ProjectId" project_id,
    3 "ClientToken" client_token: String
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateProjectRole`]: empty.
pub type UpdateProjectRoleOutput = Empty;

/// In the request of [`UpdateProjectRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectRoleModulePermissions {
    pub module_id: Option<i64>,
    pub permission_type: Option<String>,
}
input! { UpdateProjectRoleModulePermissions() {
    0 "ModuleId" module_id: i64, 1 "PermissionType" permission_type: String
} }

/// Updates resource: `UpdateResource` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResource {
    /// Required.
    pub id: String,
    /// Required.
    pub project_id: i64,
    pub resource_file: Option<String>,
    /// Required.
    pub spec: String,
}
operation! { UpdateResource(id: String, project_id: i64, spec: String) "UpdateResource" -> UpdateResourceOutput {
    0 "Id" id, 1 "ProjectId" project_id, 2 "ResourceFile" resource_file: String, 3 "Spec" spec
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceOutput {
    pub success: Option<bool>,
}
model! { UpdateResourceOutput {
    0 "Success" success: bool
} }

/// Updates resource group: `UpdateResourceGroup` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceGroup {
    pub aliyun_resource_group_id: Option<String>,
    /// Required.
    pub id: String,
    pub name: Option<String>,
    pub remark: Option<String>,
}
operation! { UpdateResourceGroup(id: String) "UpdateResourceGroup" -> UpdateResourceGroupOutput {
    0 "AliyunResourceGroupId" aliyun_resource_group_id: String, 1 "Id" id, 2 "Name" name: String,
    3 "Remark" remark: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceGroupOutput {
    pub success: Option<bool>,
}
model! { UpdateResourceGroupOutput {
    0 "Success" success: bool
} }

/// Updates route: `UpdateRoute` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoute {
    /// Required.
    pub destination_cidr: String,
    /// Required.
    pub id: i64,
}
operation! { UpdateRoute(destination_cidr: String, id: i64) "UpdateRoute" -> UpdateRouteOutput {
    0 "DestinationCidr" destination_cidr, 1 "Id" id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`UpdateRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRouteOutput {
    pub success: Option<bool>,
}
model! { UpdateRouteOutput {
    0 "Success" success: bool
} }

/// Updates security strategy: `UpdateSecurityStrategy` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateSecurityStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecurityStrategy {
    pub client_token: Option<String>,
    /// Required.
    pub content: UpdateSecurityStrategyContent,
    pub description: Option<String>,
    /// Required.
    pub id: i64,
    pub name: Option<String>,
    pub workspaces: Option<Vec<i64>>,
}
operation! { UpdateSecurityStrategy(content: UpdateSecurityStrategyContent, id: i64) "UpdateSecurityStrategy" -> Empty {
    0 "ClientToken" client_token: String, 1 "Content" content, 2 "Description" description: String, 3 "Id" id,
    4 "Name" name: String, 5 "Workspaces" workspaces: Vec<i64>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json)
] }

/// Response of [`UpdateSecurityStrategy`]: empty.
pub type UpdateSecurityStrategyOutput = Empty;

/// In the request of [`UpdateSecurityStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecurityStrategyContent {
    /// Required.
    pub controllers: Option<Vec<UpdateSecurityStrategyControllers>>,
}
input! { UpdateSecurityStrategyContent(controllers: Vec<UpdateSecurityStrategyControllers>) {
    0 "Controllers" controllers: Vec<UpdateSecurityStrategyControllers>
} }

/// In the request of [`UpdateSecurityStrategy`].
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

/// Updates skill: `UpdateSkill` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateSkill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSkill {
    pub bundle_url: Option<String>,
    pub description: Option<String>,
    pub expected_version: Option<i64>,
    pub extra: Option<BTreeMap<String, Value>>,
    /// Required.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::Json)
] }

/// In the request of [`UpdateSkill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSkillVisibilityScope {
    pub project_ids: Option<Vec<String>>,
    pub user_ids: Option<Vec<String>>,
}
input! { UpdateSkillVisibilityScope() {
    0 "ProjectIds" project_ids: Vec<String>, 1 "UserIds" user_ids: Vec<String>
} }

/// Response of [`UpdateSkill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSkillOutput {
    pub skill: Option<UpdateSkillSkill>,
}
model! { UpdateSkillOutput {
    0 "Skill" skill: UpdateSkillSkill
} }

/// In the response of [`UpdateSkill`].
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
    0 "Body" body: String, 1 "CreatorId" creator_id: String, 2 "Description" description: String,
    3 "GmtCreateTime" gmt_create_time: String, 4 "GmtModifiedTime" gmt_modified_time: String,
    5 "ModifierId" modifier_id: String, 6 "Name" name: String, 7 "Visibility" visibility: String,
    8 "VisibilityScope" visibility_scope: UpdateSkillSkillVisibilityScope
} }

/// In the response of [`UpdateSkill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSkillSkillVisibilityScope {
    pub project_ids: Vec<String>,
    pub user_ids: Vec<String>,
}
model! { UpdateSkillSkillVisibilityScope {
    0 "ProjectIds" project_ids: Vec<String>, 1 "UserIds" user_ids: Vec<String>
} }

/// Updates table business metadata: `UpdateTableBusinessMetadata` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateTableBusinessMetadata>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTableBusinessMetadata {
    pub custom_attributes: Option<BTreeMap<String, Vec<String>>>,
    /// Required.
    pub id: String,
    pub readme: Option<String>,
}
operation! { UpdateTableBusinessMetadata(id: String)
    "UpdateTableBusinessMetadata" -> UpdateTableBusinessMetadataOutput {
    0 "CustomAttributes" custom_attributes: BTreeMap<String, Vec<String>>, 1 "Id" id, 2 "Readme" readme: String
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateTableBusinessMetadata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTableBusinessMetadataOutput {
    pub success: Option<bool>,
}
model! { UpdateTableBusinessMetadataOutput {
    0 "Success" success: bool
} }

/// Updates task: `UpdateTask` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTask {
    pub client_unique_code: Option<String>,
    pub data_source: Option<UpdateTaskDataSource>,
    pub dependencies: Option<Vec<UpdateTaskDependencies>>,
    pub description: Option<String>,
    pub env_type: Option<String>,
    /// Required.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::Json),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::Json),
    Mark::new(15, Location::Body, Style::Json),
    Mark::new(16, Location::Body, Style::Json),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::Json)
] }

/// In the request of [`UpdateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskDataSource {
    pub name: Option<String>,
}
input! { UpdateTaskDataSource() {
    0 "Name" name: String
} }

/// In the request of [`UpdateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskDependencies {
    /// Required.
    pub r#type: Option<String>,
    pub upstream_output: Option<String>,
    pub upstream_task_id: Option<i64>,
}
input! { UpdateTaskDependencies(r#type: String) {
    0 "Type" r#type: String, 1 "UpstreamOutput" upstream_output: String, 2 "UpstreamTaskId" upstream_task_id: i64
} }

/// In the request of [`UpdateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskInputs {
    pub variables: Option<Vec<UpdateTaskVariables>>,
}
input! { UpdateTaskInputs() {
    0 "Variables" variables: Vec<UpdateTaskVariables>
} }

/// In the request of [`UpdateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskVariables {
    pub name: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { UpdateTaskVariables(r#type: String) {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Value" value: String
} }

/// In the request of [`UpdateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskOutputs {
    pub task_outputs: Option<Vec<UpdateTaskTaskOutputs>>,
    pub variables: Option<Vec<UpdateTaskOutputsVariables>>,
}
input! { UpdateTaskOutputs() {
    0 "TaskOutputs" task_outputs: Vec<UpdateTaskTaskOutputs>, 1 "Variables" variables: Vec<UpdateTaskOutputsVariables>
} }

/// In the request of [`UpdateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskTaskOutputs {
    pub output: Option<String>,
}
input! { UpdateTaskTaskOutputs() {
    0 "Output" output: String
} }

/// In the request of [`UpdateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskOutputsVariables {
    pub name: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { UpdateTaskOutputsVariables(r#type: String) {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Value" value: String
} }

/// In the request of [`UpdateTask`].
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

/// In the request of [`UpdateTask`].
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

/// In the request of [`UpdateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskTags {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateTaskTags(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`UpdateTask`].
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

/// Response of [`UpdateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskOutput {
    pub success: Option<bool>,
}
model! { UpdateTaskOutput {
    0 "Success" success: bool
} }

/// Updates task instances: `UpdateTaskInstances` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateTaskInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskInstances {
    pub comment: Option<String>,
    pub task_instances: Option<Vec<UpdateTaskInstancesTaskInstances>>,
}
operation! { UpdateTaskInstances() "UpdateTaskInstances" -> UpdateTaskInstancesOutput {
    0 "Comment" comment: String, 1 "TaskInstances" task_instances: Vec<UpdateTaskInstancesTaskInstances>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json)
] }

/// In the request of [`UpdateTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskInstancesTaskInstances {
    pub data_source: Option<UpdateTaskInstancesDataSource>,
    /// Required.
    pub id: Option<i64>,
    pub priority: Option<i64>,
    pub runtime_resource: Option<String>,
}
input! { UpdateTaskInstancesTaskInstances(id: i64) {
    0 "DataSource" data_source: UpdateTaskInstancesDataSource, 1 "Id" id: i64, 2 "Priority" priority: i64,
    3 "RuntimeResource" runtime_resource: String
} }

/// In the request of [`UpdateTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskInstancesDataSource {
    pub name: Option<String>,
}
input! { UpdateTaskInstancesDataSource() {
    0 "Name" name: String
} }

/// Response of [`UpdateTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskInstancesOutput {
    pub success_info: BTreeMap<String, SuccessInfoValue>,
}
model! { UpdateTaskInstancesOutput {
    0 "SuccessInfo" success_info: BTreeMap<String, SuccessInfoValue>
} }

/// Updates udf file: `UpdateUdfFile` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateUdfFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUdfFile {
    /// Required.
    pub class_name: String,
    pub cmd_description: Option<String>,
    pub example: Option<String>,
    pub file_folder_path: Option<String>,
    /// Required.
    pub file_id: String,
    /// Required.
    pub function_type: String,
    pub parameter_description: Option<String>,
    pub project_id: Option<i64>,
    pub project_identifier: Option<String>,
    /// Required.
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
] }

/// Response of [`UpdateUdfFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUdfFileOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateUdfFileOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Success" success: bool
} }

/// Updates workflow: `UpdateWorkflow` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflow {
    pub client_unique_code: Option<String>,
    pub dependencies: Option<Vec<UpdateWorkflowDependencies>>,
    pub description: Option<String>,
    pub env_type: Option<String>,
    /// Required.
    pub id: i64,
    pub instance_mode: Option<String>,
    /// Required.
    pub name: String,
    pub outputs: Option<UpdateWorkflowOutputs>,
    /// Required.
    pub owner: String,
    pub parameters: Option<String>,
    pub tags: Option<Vec<UpdateWorkflowTags>>,
    pub tasks: Option<Vec<UpdateWorkflowTasks>>,
    /// Required.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::Json),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::Json),
    Mark::new(11, Location::Body, Style::Json),
    Mark::new(12, Location::Body, Style::Json)
] }

/// In the request of [`UpdateWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowDependencies {
    /// Required.
    pub r#type: Option<String>,
    pub upstream_output: Option<String>,
    pub upstream_task_id: Option<i64>,
}
input! { UpdateWorkflowDependencies(r#type: String) {
    0 "Type" r#type: String, 1 "UpstreamOutput" upstream_output: String, 2 "UpstreamTaskId" upstream_task_id: i64
} }

/// In the request of [`UpdateWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowOutputs {
    pub task_outputs: Option<Vec<UpdateWorkflowTaskOutputs>>,
}
input! { UpdateWorkflowOutputs() {
    0 "TaskOutputs" task_outputs: Vec<UpdateWorkflowTaskOutputs>
} }

/// In the request of [`UpdateWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowTaskOutputs {
    pub output: Option<String>,
}
input! { UpdateWorkflowTaskOutputs() {
    0 "Output" output: String
} }

/// In the request of [`UpdateWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowTags {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateWorkflowTags(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`UpdateWorkflow`].
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
    /// Required.
    pub name: Option<String>,
    pub outputs: Option<UpdateWorkflowTasksOutputs>,
    /// Required.
    pub owner: Option<String>,
    pub rerun_interval: Option<i64>,
    /// Required.
    pub rerun_mode: Option<String>,
    pub rerun_times: Option<i64>,
    /// Required.
    pub runtime_resource: Option<UpdateWorkflowRuntimeResource>,
    pub script: Option<UpdateWorkflowScript>,
    pub tags: Option<Vec<UpdateWorkflowTasksTags>>,
    pub timeout: Option<i64>,
    /// Required.
    pub trigger: Option<UpdateWorkflowTrigger>,
    /// Required.
    pub r#type: Option<String>,
}

/// Arguments of [`UpdateWorkflowTasks::new`].
pub struct UpdateWorkflowTasksRequired {
    pub name: String,
    pub owner: String,
    pub rerun_mode: String,
    pub runtime_resource: UpdateWorkflowRuntimeResource,
    pub trigger: UpdateWorkflowTrigger,
    pub r#type: String,
}
input! {
    UpdateWorkflowTasks { UpdateWorkflowTasksRequired: name, owner, rerun_mode, runtime_resource, trigger, r#type } {
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

/// In the request of [`UpdateWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowDataSource {
    pub name: Option<String>,
}
input! { UpdateWorkflowDataSource() {
    0 "Name" name: String
} }

/// In the request of [`UpdateWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowTasksDependencies {
    /// Required.
    pub r#type: Option<String>,
    pub upstream_output: Option<String>,
    pub upstream_task_id: Option<i64>,
}
input! { UpdateWorkflowTasksDependencies(r#type: String) {
    0 "Type" r#type: String, 1 "UpstreamOutput" upstream_output: String, 2 "UpstreamTaskId" upstream_task_id: i64
} }

/// In the request of [`UpdateWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowInputs {
    pub variables: Option<Vec<UpdateWorkflowVariables>>,
}
input! { UpdateWorkflowInputs() {
    0 "Variables" variables: Vec<UpdateWorkflowVariables>
} }

/// In the request of [`UpdateWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowVariables {
    pub name: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { UpdateWorkflowVariables(r#type: String) {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Value" value: String
} }

/// In the request of [`UpdateWorkflow`].
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

/// In the request of [`UpdateWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowOutputsTaskOutputs {
    pub output: Option<String>,
}
input! { UpdateWorkflowOutputsTaskOutputs() {
    0 "Output" output: String
} }

/// In the request of [`UpdateWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowOutputsVariables {
    pub name: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { UpdateWorkflowOutputsVariables(r#type: String) {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Value" value: String
} }

/// In the request of [`UpdateWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowRuntimeResource {
    pub cu: Option<String>,
    pub image: Option<String>,
    /// Required.
    pub resource_group_id: Option<String>,
}
input! { UpdateWorkflowRuntimeResource(resource_group_id: String) {
    0 "Cu" cu: String, 1 "Image" image: String, 2 "ResourceGroupId" resource_group_id: String
} }

/// In the request of [`UpdateWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowScript {
    pub content: Option<String>,
    pub parameters: Option<String>,
}
input! { UpdateWorkflowScript() {
    0 "Content" content: String, 1 "Parameters" parameters: String
} }

/// In the request of [`UpdateWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowTasksTags {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateWorkflowTasksTags(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`UpdateWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowTrigger {
    /// Required.
    pub recurrence: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateWorkflowTrigger(recurrence: String) {
    0 "Recurrence" recurrence: String, 1 "Type" r#type: String
} }

/// In the request of [`UpdateWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowTrigger2 {
    pub cron: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { UpdateWorkflowTrigger2(r#type: String) {
    0 "Cron" cron: String, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String, 3 "Type" r#type: String
} }

/// Response of [`UpdateWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowOutput {
    pub success: Option<bool>,
}
model! { UpdateWorkflowOutput {
    0 "Success" success: bool
} }

/// Updates workflow definition: `UpdateWorkflowDefinition` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UpdateWorkflowDefinition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowDefinition {
    /// Required.
    pub id: String,
    /// Required.
    pub project_id: i64,
    /// Required.
    pub spec: String,
}
operation! { UpdateWorkflowDefinition(id: String, project_id: i64, spec: String)
    "UpdateWorkflowDefinition" -> UpdateWorkflowDefinitionOutput {
    0 "Id" id, 1 "ProjectId" project_id, 2 "Spec" spec
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateWorkflowDefinition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowDefinitionOutput {
    pub success: Option<bool>,
}
model! { UpdateWorkflowDefinitionOutput {
    0 "Success" success: bool
} }

/// `UploadSemanticFile` of `dataworks-public` 2024-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dataworks-public/2024-05-18/UploadSemanticFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadSemanticFile {
    /// Required. At most 128 characters.
    pub content_type: String,
    /// Required. At most 255 characters.
    pub file_name: String,
    /// Required.
    pub size_bytes: i64,
}
operation! { UploadSemanticFile(content_type: String, file_name: String, size_bytes: i64)
    "UploadSemanticFile" -> UploadSemanticFileOutput {
    0 "ContentType" content_type, 1 "FileName" file_name, 2 "SizeBytes" size_bytes
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UploadSemanticFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadSemanticFileOutput {
    pub data: Option<UploadSemanticFileData>,
    pub success: Option<bool>,
}
model! { UploadSemanticFileOutput {
    0 "Data" data: UploadSemanticFileData, 1 "Success" success: bool
} }

/// In the response of [`UploadSemanticFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadSemanticFileData {
    pub expires_at: Option<i64>,
    pub file_id: Option<String>,
    /// Secret.
    pub upload_url: Option<Secret>,
}
model! { UploadSemanticFileData {
    0 "ExpiresAt" expires_at: i64, 1 "FileId" file_id: String, 2 "UploadUrl" upload_url: Secret
} }

#[cfg(feature = "unstable-registry")]
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
