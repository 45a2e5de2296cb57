//! `gpdb` 2016-05-03.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-northeast-1", "gpdb.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "gpdb.ap-northeast-2.aliyuncs.com"),
        ("ap-northeast-2-pop", "gpdb.aliyuncs.com"),
        ("ap-south-1", "gpdb.aliyuncs.com"),
        ("ap-southeast-1", "gpdb.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "gpdb.aliyuncs.com"),
        ("ap-southeast-3", "gpdb.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "gpdb.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-7", "gpdb.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "gpdb.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "gpdb.aliyuncs.com"),
        ("cn-beijing-finance-pop", "gpdb.aliyuncs.com"),
        ("cn-beijing-gov-1", "gpdb.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "gpdb.aliyuncs.com"),
        ("cn-chengdu", "gpdb.cn-chengdu.aliyuncs.com"),
        ("cn-edge-1", "gpdb.aliyuncs.com"),
        ("cn-fujian", "gpdb.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "gpdb.aliyuncs.com"),
        ("cn-hangzhou", "gpdb.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "gpdb.aliyuncs.com"),
        ("cn-hangzhou-finance", "gpdb.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "gpdb.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "gpdb.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "gpdb.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "gpdb.aliyuncs.com"),
        ("cn-hangzhou-test-306", "gpdb.aliyuncs.com"),
        ("cn-hongkong", "gpdb.cn-hongkong.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "gpdb.aliyuncs.com"),
        ("cn-huhehaote", "gpdb.cn-huhehaote.aliyuncs.com"),
        ("cn-huhehaote-nebula-1", "gpdb.aliyuncs.com"),
        ("cn-north-2-gov-1", "gpdb.cn-north-2-gov-1.aliyuncs.com"),
        ("cn-qingdao", "gpdb.cn-qingdao.aliyuncs.com"),
        ("cn-qingdao-nebula", "gpdb.aliyuncs.com"),
        ("cn-shanghai", "gpdb.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "gpdb.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "gpdb.aliyuncs.com"),
        ("cn-shanghai-finance-1", "gpdb.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shanghai-inner", "gpdb.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "gpdb.aliyuncs.com"),
        ("cn-shenzhen", "gpdb.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "gpdb.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-shenzhen-inner", "gpdb.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "gpdb.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "gpdb.aliyuncs.com"),
        ("cn-wuhan", "gpdb.aliyuncs.com"),
        ("cn-wulanchabu", "gpdb.cn-wulanchabu.aliyuncs.com"),
        ("cn-yushanfang", "gpdb.aliyuncs.com"),
        ("cn-zhangbei", "gpdb.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "gpdb.aliyuncs.com"),
        ("cn-zhangjiakou", "gpdb.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "gpdb.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "gpdb.aliyuncs.com"),
        ("eu-central-1", "gpdb.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "gpdb.eu-west-1.aliyuncs.com"),
        ("eu-west-1-oxs", "gpdb.aliyuncs.com"),
        ("me-central-1", "gpdb.me-central-1.aliyuncs.com"),
        ("me-east-1", "gpdb.me-east-1.aliyuncs.com"),
        ("rus-west-1-pop", "gpdb.aliyuncs.com"),
        ("us-east-1", "gpdb.us-east-1.aliyuncs.com"),
        ("us-west-1", "gpdb.us-west-1.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-northeast-1", "gpdb-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "gpdb-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-south-1", "gpdb-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "gpdb-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "gpdb-vpc.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "gpdb-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "gpdb-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-7", "gpdb-vpc.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "gpdb-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "gpdb-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-hangzhou", "gpdb-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "gpdb-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "gpdb-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-shanghai", "gpdb-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "gpdb-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "gpdb-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "gpdb-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-zhangjiakou", "gpdb-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "gpdb-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "gpdb-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "gpdb-vpc.me-central-1.aliyuncs.com"),
        ("me-east-1", "gpdb-vpc.me-east-1.aliyuncs.com"),
        ("us-east-1", "gpdb-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "gpdb-vpc.us-west-1.aliyuncs.com"),
    ],
    global: "gpdb.aliyuncs.com",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "gpdb", version: "2016-05-03", code: "gpdb", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAINode {
    pub ai_node_pool_id: Option<String>,
    pub ai_node_spec_infos: Vec<AddAINodeAINodeSpecInfos>,
    pub db_instance_id: String,
}
operation! { AddAINode(ai_node_spec_infos: Vec<AddAINodeAINodeSpecInfos>, db_instance_id: String)
    "AddAINode" -> AddAINodeOutput {
    0 "AINodePoolId" ai_node_pool_id: String, 1 "AINodeSpecInfos" ai_node_spec_infos, 2 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAINodeAINodeSpecInfos {
    pub node_num: Option<String>,
    pub node_spec: Option<String>,
}
input! { AddAINodeAINodeSpecInfos(node_num: String, node_spec: String) {
    0 "NodeNum" node_num: String, 1 "NodeSpec" node_spec: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAINodeOutput {
    pub order_id: Option<String>,
}
model! { AddAINodeOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateInstancePublicConnection {
    pub address_type: Option<String>,
    pub connection_string_prefix: String,
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub port: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AllocateInstancePublicConnection(connection_string_prefix: String, db_instance_id: String, port: String)
    "AllocateInstancePublicConnection" -> Empty {
    0 "AddressType" address_type: String, 1 "ConnectionStringPrefix" connection_string_prefix,
    2 "DBInstanceId" db_instance_id, 3 "OwnerId" owner_id: i64, 4 "Port" port,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type AllocateInstancePublicConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindDBResourceGroupWithRole {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_group_name: String,
    pub role_list: Vec<String>,
}
operation! { BindDBResourceGroupWithRole(db_instance_id: String, resource_group_name: String, role_list: Vec<String>)
    "BindDBResourceGroupWithRole" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "ResourceGroupName" resource_group_name,
    3 "RoleList" role_list
} [
    Mark { index: 3, location: Location::Default, style: Style::Simple }
] }

pub type BindDBResourceGroupWithRoleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelCreateIndexJob {
    pub collection: String,
    pub db_instance_id: Option<String>,
    pub job_id: String,
    pub namespace: String,
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub workspace_id: Option<String>,
}

/// What [`CancelCreateIndexJob::new`] takes.
pub struct CancelCreateIndexJobRequired {
    pub collection: String,
    pub job_id: String,
    pub namespace: String,
    pub namespace_password: Secret,
    pub region_id: String,
}
operation! { CancelCreateIndexJob{CancelCreateIndexJobRequired: collection, job_id, namespace, namespace_password, region_id}
    "CancelCreateIndexJob" -> CancelCreateIndexJobOutput {
    0 "Collection" collection, 1 "DBInstanceId" db_instance_id: String, 2 "JobId" job_id, 3 "Namespace" namespace,
    4 "NamespacePassword" namespace_password, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id,
    7 "WorkspaceId" workspace_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelCreateIndexJobOutput {
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { CancelCreateIndexJobOutput {
    0 "Message" message, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelUploadDocumentJob {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub collection: String,
    pub job_id: String,
    pub namespace: Option<String>,
    pub namespace_password: Secret,
}

/// What [`CancelUploadDocumentJob::new`] takes.
pub struct CancelUploadDocumentJobRequired {
    pub db_instance_id: String,
    pub region_id: String,
    pub collection: String,
    pub job_id: String,
    pub namespace_password: Secret,
}
operation! { CancelUploadDocumentJob{CancelUploadDocumentJobRequired: db_instance_id, region_id, collection, job_id, namespace_password}
    "CancelUploadDocumentJob" -> CancelUploadDocumentJobOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id, 3 "Collection" collection,
    4 "JobId" job_id, 5 "Namespace" namespace: String, 6 "NamespacePassword" namespace_password
} [
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelUploadDocumentJobOutput {
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { CancelUploadDocumentJobOutput {
    0 "Message" message, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelUpsertCollectionDataJob {
    pub db_instance_id: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub workspace_id: Option<String>,
    pub collection: String,
    pub job_id: String,
    pub namespace: Option<String>,
    pub namespace_password: Secret,
}
operation! { CancelUpsertCollectionDataJob(region_id: String, collection: String, job_id: String, namespace_password: Secret)
    "CancelUpsertCollectionDataJob" -> CancelUpsertCollectionDataJobOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "WorkspaceId" workspace_id: String, 4 "Collection" collection, 5 "JobId" job_id, 6 "Namespace" namespace: String,
    7 "NamespacePassword" namespace_password
} [
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelUpsertCollectionDataJobOutput {
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { CancelUpsertCollectionDataJobOutput {
    0 "Message" message, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBase {
    pub db_instance_id: String,
    pub include_knowledge_base_results: Option<bool>,
    pub knowledge_params: Option<ChatWithKnowledgeBaseKnowledgeParams>,
    pub model_params: ChatWithKnowledgeBaseModelParams,
    pub owner_id: Option<i64>,
    pub prompt_params: Option<String>,
    pub region_id: String,
}
operation! { ChatWithKnowledgeBase(db_instance_id: String, model_params: ChatWithKnowledgeBaseModelParams, region_id: String)
    "ChatWithKnowledgeBase" -> ChatWithKnowledgeBaseOutput {
    0 "DBInstanceId" db_instance_id, 1 "IncludeKnowledgeBaseResults" include_knowledge_base_results: bool,
    2 "KnowledgeParams" knowledge_params: ChatWithKnowledgeBaseKnowledgeParams, 3 "ModelParams" model_params,
    4 "OwnerId" owner_id: i64, 5 "PromptParams" prompt_params: String, 6 "RegionId" region_id
} [
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseKnowledgeParams {
    pub merge_method: Option<String>,
    pub merge_method_args: Option<ChatWithKnowledgeBaseMergeMethodArgs>,
    pub rerank_factor: Option<f64>,
    pub rerank_model: Option<ChatWithKnowledgeBaseRerankModel>,
    pub source_collection: Option<Vec<ChatWithKnowledgeBaseSourceCollection>>,
    pub top_k: Option<i64>,
}
input! { ChatWithKnowledgeBaseKnowledgeParams(source_collection: Vec<ChatWithKnowledgeBaseSourceCollection>) {
    0 "MergeMethod" merge_method: String, 1 "MergeMethodArgs" merge_method_args: ChatWithKnowledgeBaseMergeMethodArgs,
    2 "RerankFactor" rerank_factor: f64, 3 "RerankModel" rerank_model: ChatWithKnowledgeBaseRerankModel,
    4 "SourceCollection" source_collection: Vec<ChatWithKnowledgeBaseSourceCollection>, 5 "TopK" top_k: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseMergeMethodArgs {
    pub rrf: Option<ChatWithKnowledgeBaseRrf>,
    pub weight: Option<ChatWithKnowledgeBaseWeight>,
}
input! { ChatWithKnowledgeBaseMergeMethodArgs() {
    0 "Rrf" rrf: ChatWithKnowledgeBaseRrf, 1 "Weight" weight: ChatWithKnowledgeBaseWeight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseRrf {
    pub k: Option<i64>,
}
input! { ChatWithKnowledgeBaseRrf() {
    0 "K" k: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseWeight {
    pub weights: Option<Vec<f64>>,
}
input! { ChatWithKnowledgeBaseWeight() {
    0 "Weights" weights: Vec<f64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseRerankModel {
    pub instruct: Option<String>,
    pub name: Option<String>,
}
input! { ChatWithKnowledgeBaseRerankModel() {
    0 "Instruct" instruct: String, 1 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseSourceCollection {
    pub collection: Option<String>,
    pub namespace: Option<String>,
    pub namespace_password: Option<Secret>,
    pub query_params: Option<ChatWithKnowledgeBaseQueryParams>,
}
input! { ChatWithKnowledgeBaseSourceCollection(collection: String, namespace_password: Secret) {
    0 "Collection" collection: String, 1 "Namespace" namespace: String,
    2 "NamespacePassword" namespace_password: Secret, 3 "QueryParams" query_params: ChatWithKnowledgeBaseQueryParams
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseQueryParams {
    pub filter: Option<String>,
    pub graph_enhance: Option<bool>,
    pub graph_search_args: Option<ChatWithKnowledgeBaseGraphSearchArgs>,
    pub hybrid_search: Option<String>,
    pub hybrid_search_args: Option<BTreeMap<String, Value>>,
    pub metrics: Option<String>,
    pub recall_window: Option<Vec<i64>>,
    pub rerank_factor: Option<f64>,
    pub rerank_model: Option<ChatWithKnowledgeBaseQueryParamsRerankModel>,
    pub top_k: Option<i64>,
    pub use_full_text_retrieval: Option<bool>,
}
input! { ChatWithKnowledgeBaseQueryParams() {
    0 "Filter" filter: String, 1 "GraphEnhance" graph_enhance: bool,
    2 "GraphSearchArgs" graph_search_args: ChatWithKnowledgeBaseGraphSearchArgs, 3 "HybridSearch" hybrid_search: String,
    4 "HybridSearchArgs" hybrid_search_args: BTreeMap<String, Value>, 5 "Metrics" metrics: String,
    6 "RecallWindow" recall_window: Vec<i64>, 7 "RerankFactor" rerank_factor: f64,
    8 "RerankModel" rerank_model: ChatWithKnowledgeBaseQueryParamsRerankModel, 9 "TopK" top_k: i64,
    10 "UseFullTextRetrieval" use_full_text_retrieval: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseGraphSearchArgs {
    pub graph_top_k: Option<i64>,
}
input! { ChatWithKnowledgeBaseGraphSearchArgs() {
    0 "GraphTopK" graph_top_k: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseQueryParamsRerankModel {
    pub instruct: Option<String>,
    pub name: Option<String>,
    pub rerank_metadata_fields: Option<String>,
}
input! { ChatWithKnowledgeBaseQueryParamsRerankModel() {
    0 "Instruct" instruct: String, 1 "Name" name: String, 2 "RerankMetadataFields" rerank_metadata_fields: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseModelParams {
    pub max_tokens: Option<i64>,
    pub messages: Option<Vec<ChatWithKnowledgeBaseMessages>>,
    pub model: Option<String>,
    pub n: Option<i64>,
    pub presence_penalty: Option<f64>,
    pub seed: Option<i64>,
    pub stop: Option<Vec<String>>,
    pub temperature: Option<f64>,
    pub tools: Option<Vec<ChatWithKnowledgeBaseTools>>,
    pub top_p: Option<f64>,
}
input! { ChatWithKnowledgeBaseModelParams(messages: Vec<ChatWithKnowledgeBaseMessages>, model: String) {
    0 "MaxTokens" max_tokens: i64, 1 "Messages" messages: Vec<ChatWithKnowledgeBaseMessages>, 2 "Model" model: String,
    3 "N" n: i64, 4 "PresencePenalty" presence_penalty: f64, 5 "Seed" seed: i64, 6 "Stop" stop: Vec<String>,
    7 "Temperature" temperature: f64, 8 "Tools" tools: Vec<ChatWithKnowledgeBaseTools>, 9 "TopP" top_p: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseMessages {
    pub content: Option<String>,
    pub role: Option<String>,
}
input! { ChatWithKnowledgeBaseMessages(content: String, role: String) {
    0 "Content" content: String, 1 "Role" role: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseTools {
    pub function: Option<ChatWithKnowledgeBaseFunction>,
}
input! { ChatWithKnowledgeBaseTools() {
    0 "Function" function: ChatWithKnowledgeBaseFunction
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseFunction {
    pub description: Option<String>,
    pub name: Option<String>,
    pub parameters: Option<Value>,
}
input! { ChatWithKnowledgeBaseFunction() {
    0 "Description" description: String, 1 "Name" name: String, 2 "Parameters" parameters: Value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseOutput {
    pub chat_completion: Option<ChatWithKnowledgeBaseChatCompletion>,
    pub message: Option<String>,
    pub multi_collection_recall_result: Option<ChatWithKnowledgeBaseMultiCollectionRecallResult>,
    pub status: Option<String>,
}
model! { ChatWithKnowledgeBaseOutput {
    0 "ChatCompletion" chat_completion, 1 "Message" message,
    2 "MultiCollectionRecallResult" multi_collection_recall_result, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseChatCompletion {
    pub choices: Option<Vec<ChatWithKnowledgeBaseChoices>>,
    pub created: Option<i64>,
    pub id: Option<String>,
    pub model: Option<String>,
    pub usage: Option<ChatWithKnowledgeBaseUsage>,
}
model! { ChatWithKnowledgeBaseChatCompletion {
    0 "Choices" choices, 1 "Created" created, 2 "Id" id, 3 "Model" model, 4 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseChoices {
    pub finish_reason: Option<String>,
    pub index: Option<i64>,
    pub message: Option<ChatWithKnowledgeBaseMessage>,
}
model! { ChatWithKnowledgeBaseChoices {
    0 "FinishReason" finish_reason, 1 "Index" index, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseMessage {
    pub content: Option<String>,
    pub reasoning_content: Option<String>,
    pub role: Option<String>,
    pub tool_calls: Option<Vec<ChatWithKnowledgeBaseToolCalls>>,
}
model! { ChatWithKnowledgeBaseMessage {
    0 "Content" content, 1 "ReasoningContent" reasoning_content, 2 "Role" role, 3 "ToolCalls" tool_calls
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseToolCalls {
    pub function: Option<ChatWithKnowledgeBaseToolCallsFunction>,
    pub id: Option<String>,
    pub index: Option<i64>,
}
model! { ChatWithKnowledgeBaseToolCalls {
    0 "Function" function, 1 "Id" id, 2 "Index" index
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseToolCallsFunction {
    pub arguments: Option<String>,
    pub name: Option<String>,
}
model! { ChatWithKnowledgeBaseToolCallsFunction {
    0 "Arguments" arguments, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseUsage {
    pub completion_tokens: Option<i64>,
    pub prompt_tokens: Option<i64>,
    pub prompt_tokens_details: Option<ChatWithKnowledgeBasePromptTokensDetails>,
    pub total_tokens: Option<i64>,
}
model! { ChatWithKnowledgeBaseUsage {
    0 "CompletionTokens" completion_tokens, 1 "PromptTokens" prompt_tokens,
    2 "PromptTokensDetails" prompt_tokens_details, 3 "TotalTokens" total_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBasePromptTokensDetails {
    pub cached_tokens: Option<i64>,
}
model! { ChatWithKnowledgeBasePromptTokensDetails {
    0 "CachedTokens" cached_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseMultiCollectionRecallResult {
    pub entities: Option<Vec<String>>,
    pub matches: Option<Vec<ChatWithKnowledgeBaseMatches>>,
    pub relations: Option<Vec<String>>,
    pub request_id: Option<String>,
    pub status: Option<String>,
    pub tokens: Option<i64>,
    pub usage: Option<ChatWithKnowledgeBaseMultiCollectionRecallResultUsage>,
}
model! { ChatWithKnowledgeBaseMultiCollectionRecallResult {
    0 "Entities" entities, 1 "Matches" matches, 2 "Relations" relations, 3 "RequestId" request_id, 4 "Status" status,
    5 "Tokens" tokens, 6 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseMatches {
    pub content: Option<String>,
    pub file_name: Option<String>,
    pub file_url: Option<String>,
    pub id: Option<String>,
    pub loader_metadata: Option<Value>,
    pub metadata: Option<BTreeMap<String, Value>>,
    pub rerank_score: Option<f64>,
    pub retrieval_source: Option<i64>,
    pub score: Option<f64>,
    pub vector: Option<Vec<f64>>,
}
model! { ChatWithKnowledgeBaseMatches {
    0 "Content" content, 1 "FileName" file_name, 2 "FileURL" file_url, 3 "Id" id, 4 "LoaderMetadata" loader_metadata,
    5 "Metadata" metadata, 6 "RerankScore" rerank_score, 7 "RetrievalSource" retrieval_source, 8 "Score" score,
    9 "Vector" vector
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseMultiCollectionRecallResultUsage {
    pub embedding_tokens: Option<i64>,
}
model! { ChatWithKnowledgeBaseMultiCollectionRecallResultUsage {
    0 "EmbeddingTokens" embedding_tokens
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStream {
    pub db_instance_id: String,
    pub include_knowledge_base_results: Option<bool>,
    pub knowledge_params: Option<ChatWithKnowledgeBaseStreamKnowledgeParams>,
    pub model_params: ChatWithKnowledgeBaseStreamModelParams,
    pub owner_id: Option<i64>,
    pub prompt_params: Option<String>,
    pub region_id: String,
}
operation! { ChatWithKnowledgeBaseStream(db_instance_id: String, model_params: ChatWithKnowledgeBaseStreamModelParams, region_id: String)
    "ChatWithKnowledgeBaseStream" -> ChatWithKnowledgeBaseStreamOutput {
    0 "DBInstanceId" db_instance_id, 1 "IncludeKnowledgeBaseResults" include_knowledge_base_results: bool,
    2 "KnowledgeParams" knowledge_params: ChatWithKnowledgeBaseStreamKnowledgeParams, 3 "ModelParams" model_params,
    4 "OwnerId" owner_id: i64, 5 "PromptParams" prompt_params: String, 6 "RegionId" region_id
} [
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamKnowledgeParams {
    pub merge_method: Option<String>,
    pub merge_method_args: Option<ChatWithKnowledgeBaseStreamMergeMethodArgs>,
    pub rerank_factor: Option<f64>,
    pub rerank_model: Option<ChatWithKnowledgeBaseStreamRerankModel>,
    pub source_collection: Option<Vec<ChatWithKnowledgeBaseStreamSourceCollection>>,
    pub top_k: Option<i64>,
}
input! { ChatWithKnowledgeBaseStreamKnowledgeParams(source_collection: Vec<ChatWithKnowledgeBaseStreamSourceCollection>) {
    0 "MergeMethod" merge_method: String,
    1 "MergeMethodArgs" merge_method_args: ChatWithKnowledgeBaseStreamMergeMethodArgs,
    2 "RerankFactor" rerank_factor: f64, 3 "RerankModel" rerank_model: ChatWithKnowledgeBaseStreamRerankModel,
    4 "SourceCollection" source_collection: Vec<ChatWithKnowledgeBaseStreamSourceCollection>, 5 "TopK" top_k: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamMergeMethodArgs {
    pub rrf: Option<ChatWithKnowledgeBaseStreamRrf>,
    pub weight: Option<ChatWithKnowledgeBaseStreamWeight>,
}
input! { ChatWithKnowledgeBaseStreamMergeMethodArgs() {
    0 "Rrf" rrf: ChatWithKnowledgeBaseStreamRrf, 1 "Weight" weight: ChatWithKnowledgeBaseStreamWeight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamRrf {
    pub k: Option<i64>,
}
input! { ChatWithKnowledgeBaseStreamRrf() {
    0 "K" k: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamWeight {
    pub weights: Option<Vec<f64>>,
}
input! { ChatWithKnowledgeBaseStreamWeight() {
    0 "Weights" weights: Vec<f64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamRerankModel {
    pub instruct: Option<String>,
    pub name: Option<String>,
}
input! { ChatWithKnowledgeBaseStreamRerankModel() {
    0 "Instruct" instruct: String, 1 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamSourceCollection {
    pub collection: Option<String>,
    pub namespace: Option<String>,
    pub namespace_password: Option<Secret>,
    pub query_params: Option<ChatWithKnowledgeBaseStreamQueryParams>,
}
input! { ChatWithKnowledgeBaseStreamSourceCollection(collection: String, namespace_password: Secret) {
    0 "Collection" collection: String, 1 "Namespace" namespace: String,
    2 "NamespacePassword" namespace_password: Secret,
    3 "QueryParams" query_params: ChatWithKnowledgeBaseStreamQueryParams
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamQueryParams {
    pub filter: Option<String>,
    pub graph_enhance: Option<bool>,
    pub graph_search_args: Option<ChatWithKnowledgeBaseStreamGraphSearchArgs>,
    pub hybrid_search: Option<String>,
    pub hybrid_search_args: Option<BTreeMap<String, Value>>,
    pub metrics: Option<String>,
    pub recall_window: Option<Vec<i64>>,
    pub rerank_factor: Option<f64>,
    pub rerank_model: Option<ChatWithKnowledgeBaseStreamQueryParamsRerankModel>,
    pub top_k: Option<i64>,
    pub use_full_text_retrieval: Option<bool>,
}
input! { ChatWithKnowledgeBaseStreamQueryParams() {
    0 "Filter" filter: String, 1 "GraphEnhance" graph_enhance: bool,
    2 "GraphSearchArgs" graph_search_args: ChatWithKnowledgeBaseStreamGraphSearchArgs,
    3 "HybridSearch" hybrid_search: String, 4 "HybridSearchArgs" hybrid_search_args: BTreeMap<String, Value>,
    5 "Metrics" metrics: String, 6 "RecallWindow" recall_window: Vec<i64>, 7 "RerankFactor" rerank_factor: f64,
    8 "RerankModel" rerank_model: ChatWithKnowledgeBaseStreamQueryParamsRerankModel, 9 "TopK" top_k: i64,
    10 "UseFullTextRetrieval" use_full_text_retrieval: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamGraphSearchArgs {
    pub graph_top_k: Option<i64>,
}
input! { ChatWithKnowledgeBaseStreamGraphSearchArgs() {
    0 "GraphTopK" graph_top_k: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamQueryParamsRerankModel {
    pub instruct: Option<String>,
    pub name: Option<String>,
    pub rerank_metadata_fields: Option<String>,
}
input! { ChatWithKnowledgeBaseStreamQueryParamsRerankModel() {
    0 "Instruct" instruct: String, 1 "Name" name: String, 2 "RerankMetadataFields" rerank_metadata_fields: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamModelParams {
    pub max_tokens: Option<i64>,
    pub messages: Option<Vec<ChatWithKnowledgeBaseStreamMessages>>,
    pub model: Option<String>,
    pub n: Option<i64>,
    pub presence_penalty: Option<f64>,
    pub seed: Option<i64>,
    pub stop: Option<Vec<String>>,
    pub temperature: Option<f64>,
    pub tools: Option<Vec<ChatWithKnowledgeBaseStreamTools>>,
    pub top_p: Option<f64>,
}
input! { ChatWithKnowledgeBaseStreamModelParams(messages: Vec<ChatWithKnowledgeBaseStreamMessages>, model: String) {
    0 "MaxTokens" max_tokens: i64, 1 "Messages" messages: Vec<ChatWithKnowledgeBaseStreamMessages>,
    2 "Model" model: String, 3 "N" n: i64, 4 "PresencePenalty" presence_penalty: f64, 5 "Seed" seed: i64,
    6 "Stop" stop: Vec<String>, 7 "Temperature" temperature: f64,
    8 "Tools" tools: Vec<ChatWithKnowledgeBaseStreamTools>, 9 "TopP" top_p: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamMessages {
    pub content: Option<String>,
    pub role: Option<String>,
}
input! { ChatWithKnowledgeBaseStreamMessages(content: String, role: String) {
    0 "Content" content: String, 1 "Role" role: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamTools {
    pub function: Option<ChatWithKnowledgeBaseStreamFunction>,
}
input! { ChatWithKnowledgeBaseStreamTools() {
    0 "Function" function: ChatWithKnowledgeBaseStreamFunction
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamFunction {
    pub description: Option<String>,
    pub name: Option<String>,
    pub parameters: Option<Value>,
}
input! { ChatWithKnowledgeBaseStreamFunction() {
    0 "Description" description: String, 1 "Name" name: String, 2 "Parameters" parameters: Value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamOutput {
    pub chat_completion: Option<ChatWithKnowledgeBaseStreamChatCompletion>,
    pub message: Option<String>,
    pub multi_collection_recall_result: Option<ChatWithKnowledgeBaseStreamMultiCollectionRecallResult>,
    pub status: Option<String>,
}
model! { ChatWithKnowledgeBaseStreamOutput {
    0 "ChatCompletion" chat_completion, 1 "Message" message,
    2 "MultiCollectionRecallResult" multi_collection_recall_result, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamChatCompletion {
    pub choices: Option<Vec<ChatWithKnowledgeBaseStreamChoices>>,
    pub created: Option<i64>,
    pub id: Option<String>,
    pub model: Option<String>,
    pub usage: Option<ChatWithKnowledgeBaseStreamUsage>,
}
model! { ChatWithKnowledgeBaseStreamChatCompletion {
    0 "Choices" choices, 1 "Created" created, 2 "Id" id, 3 "Model" model, 4 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamChoices {
    pub finish_reason: Option<String>,
    pub index: Option<i64>,
    pub message: Option<ChatWithKnowledgeBaseStreamMessage>,
}
model! { ChatWithKnowledgeBaseStreamChoices {
    0 "FinishReason" finish_reason, 1 "Index" index, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamMessage {
    pub content: Option<String>,
    pub reasoning_content: Option<String>,
    pub role: Option<String>,
    pub tool_calls: Option<Vec<ChatWithKnowledgeBaseStreamToolCalls>>,
}
model! { ChatWithKnowledgeBaseStreamMessage {
    0 "Content" content, 1 "ReasoningContent" reasoning_content, 2 "Role" role, 3 "ToolCalls" tool_calls
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamToolCalls {
    pub function: Option<ChatWithKnowledgeBaseStreamToolCallsFunction>,
    pub id: Option<String>,
    pub index: Option<i64>,
}
model! { ChatWithKnowledgeBaseStreamToolCalls {
    0 "Function" function, 1 "Id" id, 2 "Index" index
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamToolCallsFunction {
    pub arguments: Option<String>,
    pub name: Option<String>,
}
model! { ChatWithKnowledgeBaseStreamToolCallsFunction {
    0 "Arguments" arguments, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamUsage {
    pub completion_tokens: Option<i64>,
    pub prompt_tokens: Option<i64>,
    pub prompt_tokens_details: Option<ChatWithKnowledgeBaseStreamPromptTokensDetails>,
    pub total_tokens: Option<i64>,
}
model! { ChatWithKnowledgeBaseStreamUsage {
    0 "CompletionTokens" completion_tokens, 1 "PromptTokens" prompt_tokens,
    2 "PromptTokensDetails" prompt_tokens_details, 3 "TotalTokens" total_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamPromptTokensDetails {
    pub cached_tokens: Option<i64>,
}
model! { ChatWithKnowledgeBaseStreamPromptTokensDetails {
    0 "CachedTokens" cached_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamMultiCollectionRecallResult {
    pub entities: Option<Vec<String>>,
    pub matches: Option<Vec<ChatWithKnowledgeBaseStreamMatches>>,
    pub relations: Option<Vec<String>>,
    pub request_id: Option<String>,
    pub status: Option<String>,
    pub tokens: Option<i64>,
    pub usage: Option<ChatWithKnowledgeBaseStreamMultiCollectionRecallResultUsage>,
}
model! { ChatWithKnowledgeBaseStreamMultiCollectionRecallResult {
    0 "Entities" entities, 1 "Matches" matches, 2 "Relations" relations, 3 "RequestId" request_id, 4 "Status" status,
    5 "Tokens" tokens, 6 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamMatches {
    pub content: Option<String>,
    pub file_name: Option<String>,
    pub file_url: Option<String>,
    pub id: Option<String>,
    pub loader_metadata: Option<Value>,
    pub metadata: Option<BTreeMap<String, Value>>,
    pub rerank_score: Option<f64>,
    pub retrieval_source: Option<i64>,
    pub score: Option<f64>,
    pub vector: Option<Vec<f64>>,
}
model! { ChatWithKnowledgeBaseStreamMatches {
    0 "Content" content, 1 "FileName" file_name, 2 "FileURL" file_url, 3 "Id" id, 4 "LoaderMetadata" loader_metadata,
    5 "Metadata" metadata, 6 "RerankScore" rerank_score, 7 "RetrievalSource" retrieval_source, 8 "Score" score,
    9 "Vector" vector
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamMultiCollectionRecallResultUsage {
    pub embedding_tokens: Option<i64>,
}
model! { ChatWithKnowledgeBaseStreamMultiCollectionRecallResultUsage {
    0 "EmbeddingTokens" embedding_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckHadoopDataSource {
    pub check_dir: String,
    pub db_instance_id: String,
    pub data_source_id: String,
    pub region_id: Option<String>,
}
operation! { CheckHadoopDataSource(check_dir: String, db_instance_id: String, data_source_id: String)
    "CheckHadoopDataSource" -> CheckHadoopDataSourceOutput {
    0 "CheckDir" check_dir, 1 "DBInstanceId" db_instance_id, 2 "DataSourceId" data_source_id,
    3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckHadoopDataSourceOutput {
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { CheckHadoopDataSourceOutput {
    0 "Message" message, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckHadoopNetConnection {
    pub db_instance_id: String,
    pub data_source_id: Option<String>,
    pub emr_instance_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { CheckHadoopNetConnection(db_instance_id: String)
    "CheckHadoopNetConnection" -> CheckHadoopNetConnectionOutput {
    0 "DBInstanceId" db_instance_id, 1 "DataSourceId" data_source_id: String, 2 "EmrInstanceId" emr_instance_id: String,
    3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckHadoopNetConnectionOutput {
    pub connection_message: Option<String>,
    pub connection_status: Option<String>,
}
model! { CheckHadoopNetConnectionOutput {
    0 "ConnectionMessage" connection_message, 1 "ConnectionStatus" connection_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckJDBCSourceNetConnection {
    pub db_instance_id: String,
    pub data_source_id: Option<String>,
    pub jdbc_connection_string: Option<Secret>,
    pub region_id: Option<String>,
}
operation! { CheckJDBCSourceNetConnection(db_instance_id: String)
    "CheckJDBCSourceNetConnection" -> CheckJDBCSourceNetConnectionOutput {
    0 "DBInstanceId" db_instance_id, 1 "DataSourceId" data_source_id: String,
    2 "JdbcConnectionString" jdbc_connection_string: Secret, 3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckJDBCSourceNetConnectionOutput {
    pub connection_message: Option<String>,
    pub connection_status: Option<String>,
}
model! { CheckJDBCSourceNetConnectionOutput {
    0 "ConnectionMessage" connection_message, 1 "ConnectionStatus" connection_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSaasServiceVersion {
    pub region_id: Option<String>,
    pub service_id: String,
}
operation! { CheckSaasServiceVersion(service_id: String) "CheckSaasServiceVersion" -> CheckSaasServiceVersionOutput {
    0 "RegionId" region_id: String, 1 "ServiceId" service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSaasServiceVersionOutput {
    pub can_upgrade: Option<bool>,
    pub message: Option<String>,
    pub service_id: Option<String>,
}
model! { CheckSaasServiceVersionOutput {
    0 "CanUpgrade" can_upgrade, 1 "Message" message, 2 "ServiceId" service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRole {
    pub region_id: Option<String>,
}
operation! { CheckServiceLinkedRole() "CheckServiceLinkedRole" -> CheckServiceLinkedRoleOutput {
    0 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRoleOutput {
    pub has_service_linked_role: Option<String>,
    pub region_id: Option<String>,
}
model! { CheckServiceLinkedRoleOutput {
    0 "HasServiceLinkedRole" has_service_linked_role, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneDBInstance {
    pub backup_id: String,
    pub db_instance_id: String,
    pub src_db_instance_name: String,
}
operation! { CloneDBInstance(backup_id: String, db_instance_id: String, src_db_instance_name: String)
    "CloneDBInstance" -> Empty {
    0 "BackupId" backup_id, 1 "DBInstanceId" db_instance_id, 2 "SrcDbInstanceName" src_db_instance_name
} }

pub type CloneDBInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIService {
    pub db_instance_id: String,
    pub description: Option<String>,
    pub security_ip_list: Option<String>,
    pub service_account: String,
    pub service_account_password: Secret,
    pub r#type: String,
}
operation! { CreateAIService(db_instance_id: String, service_account: String, service_account_password: Secret, r#type: String)
    "CreateAIService" -> CreateAIServiceOutput {
    0 "DBInstanceId" db_instance_id, 1 "Description" description: String, 2 "SecurityIPList" security_ip_list: String,
    3 "ServiceAccount" service_account, 4 "ServiceAccountPassword" service_account_password, 5 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIServiceOutput {
    pub service_id: Option<String>,
}
model! { CreateAIServiceOutput {
    0 "ServiceId" service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccount {
    pub account_description: Option<String>,
    pub account_name: String,
    pub account_password: Secret,
    pub account_type: Option<String>,
    pub db_instance_id: String,
    pub database_name: Option<String>,
    pub owner_id: Option<i64>,
}
operation! { CreateAccount(account_name: String, account_password: Secret, db_instance_id: String)
    "CreateAccount" -> Empty {
    0 "AccountDescription" account_description: String, 1 "AccountName" account_name,
    2 "AccountPassword" account_password, 3 "AccountType" account_type: String, 4 "DBInstanceId" db_instance_id,
    5 "DatabaseName" database_name: String, 6 "OwnerId" owner_id: i64
} }

pub type CreateAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiKey {
    pub description: Option<String>,
    pub key_name: String,
    pub region_id: Option<String>,
    pub service_ids: Option<Vec<String>>,
    pub workspace_id: String,
}
operation! { CreateApiKey(key_name: String, workspace_id: String) "CreateApiKey" -> CreateApiKeyOutput {
    0 "Description" description: String, 1 "KeyName" key_name, 2 "RegionId" region_id: String,
    3 "ServiceIds" service_ids: Vec<String>, 4 "WorkspaceId" workspace_id
} [
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiKeyOutput {
    pub api_key: Option<Secret>,
    pub key_id: Option<String>,
}
model! { CreateApiKeyOutput {
    0 "ApiKey" api_key, 1 "KeyId" key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackup {
    pub db_instance_id: String,
}
operation! { CreateBackup(db_instance_id: String) "CreateBackup" -> CreateBackupOutput {
    0 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupOutput {
    pub backup_job_id: Option<i64>,
}
model! { CreateBackupOutput {
    0 "BackupJobId" backup_job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBranch {
    pub branch_name: String,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub expires_at: Option<String>,
    pub init_source: Option<String>,
    pub parent_branch_id: String,
    pub parent_lsn: Option<String>,
    pub parent_timestamp: Option<String>,
    pub project_id: String,
    pub protected: Option<bool>,
    pub region_id: Option<String>,
    pub tag: Option<Vec<CreateBranchTag>>,
}
operation! { CreateBranch(branch_name: String, parent_branch_id: String, project_id: String)
    "CreateBranch" -> CreateBranchOutput {
    0 "BranchName" branch_name, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "ExpiresAt" expires_at: String, 4 "InitSource" init_source: String, 5 "ParentBranchId" parent_branch_id,
    6 "ParentLsn" parent_lsn: String, 7 "ParentTimestamp" parent_timestamp: String, 8 "ProjectId" project_id,
    9 "Protected" protected: bool, 10 "RegionId" region_id: String, 11 "Tag" tag: Vec<CreateBranchTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBranchTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateBranchTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBranchOutput {
    pub branch_id: Option<String>,
    pub project_id: Option<String>,
}
model! { CreateBranchOutput {
    0 "BranchId" branch_id, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCollection {
    pub algorithm: Option<String>,
    pub collection: String,
    pub db_instance_id: Option<String>,
    pub dimension: Option<i64>,
    pub external_storage: Option<i64>,
    pub full_text_retrieval_fields: Option<String>,
    pub hnsw_ef_construction: Option<String>,
    /// 1 to 1000.
    pub hnsw_m: Option<i64>,
    pub manager_account: String,
    pub manager_account_password: Secret,
    pub metadata: String,
    pub metadata_indices: Option<String>,
    pub metrics: Option<String>,
    pub namespace: Option<String>,
    pub owner_id: Option<i64>,
    pub parser: Option<String>,
    pub pq_enable: Option<i64>,
    pub region_id: String,
    pub sparse_vector_index_config: Option<CreateCollectionSparseVectorIndexConfig>,
    pub support_sparse: Option<bool>,
    pub vector_index_config: Option<CreateCollectionVectorIndexConfig>,
    pub workspace_id: Option<String>,
}

/// What [`CreateCollection::new`] takes.
pub struct CreateCollectionRequired {
    pub collection: String,
    pub manager_account: String,
    pub manager_account_password: Secret,
    pub metadata: String,
    pub region_id: String,
}
operation! { CreateCollection{CreateCollectionRequired: collection, manager_account, manager_account_password, metadata, region_id}
    "CreateCollection" -> CreateCollectionOutput {
    0 "Algorithm" algorithm: String, 1 "Collection" collection, 2 "DBInstanceId" db_instance_id: String,
    3 "Dimension" dimension: i64, 4 "ExternalStorage" external_storage: i64,
    5 "FullTextRetrievalFields" full_text_retrieval_fields: String, 6 "HnswEfConstruction" hnsw_ef_construction: String,
    7 "HnswM" hnsw_m: i64, 8 "ManagerAccount" manager_account, 9 "ManagerAccountPassword" manager_account_password,
    10 "Metadata" metadata, 11 "MetadataIndices" metadata_indices: String, 12 "Metrics" metrics: String,
    13 "Namespace" namespace: String, 14 "OwnerId" owner_id: i64, 15 "Parser" parser: String,
    16 "PqEnable" pq_enable: i64, 17 "RegionId" region_id,
    18 "SparseVectorIndexConfig" sparse_vector_index_config: CreateCollectionSparseVectorIndexConfig,
    19 "SupportSparse" support_sparse: bool,
    20 "VectorIndexConfig" vector_index_config: CreateCollectionVectorIndexConfig, 21 "WorkspaceId" workspace_id: String
} [
    Mark { index: 18, location: Location::Default, style: Style::Json },
    Mark { index: 20, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCollectionSparseVectorIndexConfig {
    pub algorithm: Option<String>,
    pub hnsw_ef_construction: Option<i64>,
    pub hnsw_m: Option<i64>,
}
input! { CreateCollectionSparseVectorIndexConfig() {
    0 "Algorithm" algorithm: String, 1 "HnswEfConstruction" hnsw_ef_construction: i64, 2 "HnswM" hnsw_m: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCollectionVectorIndexConfig {
    pub nlist: Option<i64>,
    pub rabitq_bits: Option<i64>,
}
input! { CreateCollectionVectorIndexConfig() {
    0 "Nlist" nlist: i64, 1 "RabitqBits" rabitq_bits: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCollectionOutput {
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { CreateCollectionOutput {
    0 "Message" message, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstance {
    pub ai_node_spec_infos: Option<Vec<CreateDBInstanceAINodeSpecInfos>>,
    pub backup_id: Option<String>,
    pub cache_storage_size: Option<String>,
    pub client_token: Option<String>,
    pub create_sample_data: Option<bool>,
    pub db_instance_category: Option<String>,
    pub db_instance_class: Option<String>,
    pub db_instance_description: Option<String>,
    pub db_instance_group_count: Option<String>,
    pub db_instance_mode: String,
    pub deploy_mode: Option<String>,
    pub enable_ssl: Option<bool>,
    pub encryption_key: Option<String>,
    pub encryption_type: Option<String>,
    pub engine: String,
    pub engine_version: String,
    pub idle_time: Option<i64>,
    pub instance_network_type: Option<String>,
    pub instance_spec: Option<String>,
    pub master_ai_spec: Option<String>,
    pub master_cu: Option<i64>,
    pub master_node_num: Option<String>,
    pub owner_id: Option<i64>,
    pub pay_type: Option<String>,
    pub period: Option<String>,
    pub private_ip_address: Option<String>,
    pub prod_type: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub security_ip_list: Option<String>,
    pub seg_disk_performance_level: Option<String>,
    pub seg_node_num: Option<String>,
    pub seg_storage_type: Option<String>,
    pub serverless_mode: Option<String>,
    pub serverless_resource: Option<i64>,
    pub src_db_instance_name: Option<String>,
    pub standby_v_switch_id: Option<String>,
    pub standby_zone_id: Option<String>,
    pub storage_size: Option<i64>,
    pub storage_type: Option<String>,
    pub tag: Option<Vec<CreateDBInstanceTag>>,
    pub used_time: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub vector_configuration_status: Option<String>,
    pub zone_id: String,
}

/// What [`CreateDBInstance::new`] takes.
pub struct CreateDBInstanceRequired {
    pub db_instance_mode: String,
    pub engine: String,
    pub engine_version: String,
    pub region_id: String,
    pub zone_id: String,
}
operation! { CreateDBInstance{CreateDBInstanceRequired: db_instance_mode, engine, engine_version, region_id, zone_id}
    "CreateDBInstance" -> CreateDBInstanceOutput {
    0 "AINodeSpecInfos" ai_node_spec_infos: Vec<CreateDBInstanceAINodeSpecInfos>, 1 "BackupId" backup_id: String,
    2 "CacheStorageSize" cache_storage_size: String, 3 "ClientToken" client_token: String,
    4 "CreateSampleData" create_sample_data: bool, 5 "DBInstanceCategory" db_instance_category: String,
    6 "DBInstanceClass" db_instance_class: String, 7 "DBInstanceDescription" db_instance_description: String,
    8 "DBInstanceGroupCount" db_instance_group_count: String, 9 "DBInstanceMode" db_instance_mode,
    10 "DeployMode" deploy_mode: String, 11 "EnableSSL" enable_ssl: bool, 12 "EncryptionKey" encryption_key: String,
    13 "EncryptionType" encryption_type: String, 14 "Engine" engine, 15 "EngineVersion" engine_version,
    16 "IdleTime" idle_time: i64, 17 "InstanceNetworkType" instance_network_type: String,
    18 "InstanceSpec" instance_spec: String, 19 "MasterAISpec" master_ai_spec: String, 20 "MasterCU" master_cu: i64,
    21 "MasterNodeNum" master_node_num: String, 22 "OwnerId" owner_id: i64, 23 "PayType" pay_type: String,
    24 "Period" period: String, 25 "PrivateIpAddress" private_ip_address: String, 26 "ProdType" prod_type: String,
    27 "RegionId" region_id, 28 "ResourceGroupId" resource_group_id: String,
    29 "SecurityIPList" security_ip_list: String, 30 "SegDiskPerformanceLevel" seg_disk_performance_level: String,
    31 "SegNodeNum" seg_node_num: String, 32 "SegStorageType" seg_storage_type: String,
    33 "ServerlessMode" serverless_mode: String, 34 "ServerlessResource" serverless_resource: i64,
    35 "SrcDbInstanceName" src_db_instance_name: String, 36 "StandbyVSwitchId" standby_v_switch_id: String,
    37 "StandbyZoneId" standby_zone_id: String, 38 "StorageSize" storage_size: i64,
    39 "StorageType" storage_type: String, 40 "Tag" tag: Vec<CreateDBInstanceTag>, 41 "UsedTime" used_time: String,
    42 "VPCId" vpc_id: String, 43 "VSwitchId" v_switch_id: String,
    44 "VectorConfigurationStatus" vector_configuration_status: String, 45 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceAINodeSpecInfos {
    pub ai_node_num: Option<String>,
    pub ai_node_spec: Option<String>,
}
input! { CreateDBInstanceAINodeSpecInfos() {
    0 "AINodeNum" ai_node_num: String, 1 "AINodeSpec" ai_node_spec: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateDBInstanceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceOutput {
    pub connection_string: Option<String>,
    pub db_instance_id: Option<String>,
    pub order_id: Option<String>,
    pub port: Option<String>,
}
model! { CreateDBInstanceOutput {
    0 "ConnectionString" connection_string, 1 "DBInstanceId" db_instance_id, 2 "OrderId" order_id, 3 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceIPArray {
    pub db_instance_id: String,
    pub ip_array_attribute: Option<String>,
    pub ip_array_name: String,
    pub security_ip_list: Vec<String>,
}
operation! { CreateDBInstanceIPArray(db_instance_id: String, ip_array_name: String, security_ip_list: Vec<String>)
    "CreateDBInstanceIPArray" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "IPArrayAttribute" ip_array_attribute: String, 2 "IPArrayName" ip_array_name,
    3 "SecurityIPList" security_ip_list
} [
    Mark { index: 3, location: Location::Default, style: Style::Simple }
] }

pub type CreateDBInstanceIPArrayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstancePlan {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub plan_config: String,
    pub plan_desc: Option<String>,
    pub plan_end_date: Option<String>,
    pub plan_name: String,
    pub plan_schedule_type: String,
    pub plan_start_date: Option<String>,
    pub plan_type: String,
}

/// What [`CreateDBInstancePlan::new`] takes.
pub struct CreateDBInstancePlanRequired {
    pub db_instance_id: String,
    pub plan_config: String,
    pub plan_name: String,
    pub plan_schedule_type: String,
    pub plan_type: String,
}
operation! { CreateDBInstancePlan{CreateDBInstancePlanRequired: db_instance_id, plan_config, plan_name, plan_schedule_type, plan_type}
    "CreateDBInstancePlan" -> CreateDBInstancePlanOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "PlanConfig" plan_config,
    3 "PlanDesc" plan_desc: String, 4 "PlanEndDate" plan_end_date: String, 5 "PlanName" plan_name,
    6 "PlanScheduleType" plan_schedule_type, 7 "PlanStartDate" plan_start_date: String, 8 "PlanType" plan_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstancePlanOutput {
    pub db_instance_id: Option<String>,
    pub error_message: Option<String>,
    pub plan_id: Option<String>,
    pub status: Option<String>,
}
model! { CreateDBInstancePlanOutput {
    0 "DBInstanceId" db_instance_id, 1 "ErrorMessage" error_message, 2 "PlanId" plan_id, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBResourceGroup {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_group_config: String,
    pub resource_group_name: String,
}
operation! { CreateDBResourceGroup(db_instance_id: String, resource_group_config: String, resource_group_name: String)
    "CreateDBResourceGroup" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "ResourceGroupConfig" resource_group_config,
    3 "ResourceGroupName" resource_group_name
} }

pub type CreateDBResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatabase {
    pub character_set_name: Option<String>,
    pub collate: Option<String>,
    pub ctype: Option<String>,
    pub db_instance_id: String,
    pub database_name: String,
    pub description: Option<String>,
    pub owner: String,
}
operation! { CreateDatabase(db_instance_id: String, database_name: String, owner: String) "CreateDatabase" -> Empty {
    0 "CharacterSetName" character_set_name: String, 1 "Collate" collate: String, 2 "Ctype" ctype: String,
    3 "DBInstanceId" db_instance_id, 4 "DatabaseName" database_name, 5 "Description" description: String,
    6 "Owner" owner
} }

pub type CreateDatabaseOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDocumentCollection {
    pub algorithm: Option<String>,
    pub collection: String,
    pub db_instance_id: String,
    pub dimension: Option<i64>,
    pub embedding_model: Option<String>,
    pub enable_graph: Option<bool>,
    pub entity_types: Option<Vec<String>>,
    pub external_storage: Option<i64>,
    pub full_text_retrieval_fields: Option<String>,
    pub hnsw_ef_construction: Option<String>,
    /// 0 to 1000.
    pub hnsw_m: Option<i64>,
    pub llm_model: Option<String>,
    pub language: Option<String>,
    pub manager_account: String,
    pub manager_account_password: Secret,
    pub metadata: Option<String>,
    pub metadata_indices: Option<String>,
    pub metrics: Option<String>,
    pub namespace: Option<String>,
    pub owner_id: Option<i64>,
    pub parser: Option<String>,
    pub pq_enable: Option<i64>,
    pub region_id: String,
    pub relationship_types: Option<Vec<String>>,
    pub sparse_retrieval_fields: Option<String>,
    pub sparse_vector_index_config: Option<CreateDocumentCollectionSparseVectorIndexConfig>,
    pub support_sparse: Option<bool>,
    pub vector_index_config: Option<CreateDocumentCollectionVectorIndexConfig>,
}

/// What [`CreateDocumentCollection::new`] takes.
pub struct CreateDocumentCollectionRequired {
    pub collection: String,
    pub db_instance_id: String,
    pub manager_account: String,
    pub manager_account_password: Secret,
    pub region_id: String,
}
operation! { CreateDocumentCollection{CreateDocumentCollectionRequired: collection, db_instance_id, manager_account, manager_account_password, region_id}
    "CreateDocumentCollection" -> CreateDocumentCollectionOutput {
    0 "Algorithm" algorithm: String, 1 "Collection" collection, 2 "DBInstanceId" db_instance_id,
    3 "Dimension" dimension: i64, 4 "EmbeddingModel" embedding_model: String, 5 "EnableGraph" enable_graph: bool,
    6 "EntityTypes" entity_types: Vec<String>, 7 "ExternalStorage" external_storage: i64,
    8 "FullTextRetrievalFields" full_text_retrieval_fields: String, 9 "HnswEfConstruction" hnsw_ef_construction: String,
    10 "HnswM" hnsw_m: i64, 11 "LLMModel" llm_model: String, 12 "Language" language: String,
    13 "ManagerAccount" manager_account, 14 "ManagerAccountPassword" manager_account_password,
    15 "Metadata" metadata: String, 16 "MetadataIndices" metadata_indices: String, 17 "Metrics" metrics: String,
    18 "Namespace" namespace: String, 19 "OwnerId" owner_id: i64, 20 "Parser" parser: String,
    21 "PqEnable" pq_enable: i64, 22 "RegionId" region_id, 23 "RelationshipTypes" relationship_types: Vec<String>,
    24 "SparseRetrievalFields" sparse_retrieval_fields: String,
    25 "SparseVectorIndexConfig" sparse_vector_index_config: CreateDocumentCollectionSparseVectorIndexConfig,
    26 "SupportSparse" support_sparse: bool,
    27 "VectorIndexConfig" vector_index_config: CreateDocumentCollectionVectorIndexConfig
} [
    Mark { index: 6, location: Location::Default, style: Style::Json },
    Mark { index: 23, location: Location::Default, style: Style::Json },
    Mark { index: 25, location: Location::Default, style: Style::Json },
    Mark { index: 27, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDocumentCollectionSparseVectorIndexConfig {
    pub algorithm: Option<String>,
    pub hnsw_ef_construction: Option<i64>,
    pub hnsw_m: Option<i64>,
}
input! { CreateDocumentCollectionSparseVectorIndexConfig() {
    0 "Algorithm" algorithm: String, 1 "HnswEfConstruction" hnsw_ef_construction: i64, 2 "HnswM" hnsw_m: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDocumentCollectionVectorIndexConfig {
    pub nlist: Option<i64>,
    pub rabitq_bits: Option<i64>,
}
input! { CreateDocumentCollectionVectorIndexConfig() {
    0 "Nlist" nlist: i64, 1 "RabitqBits" rabitq_bits: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDocumentCollectionOutput {
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { CreateDocumentCollectionOutput {
    0 "Message" message, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExtensions {
    pub db_instance_id: String,
    pub db_names: String,
    pub extensions: String,
    pub region_id: Option<String>,
}
operation! { CreateExtensions(db_instance_id: String, db_names: String, extensions: String)
    "CreateExtensions" -> CreateExtensionsOutput {
    0 "DBInstanceId" db_instance_id, 1 "DBNames" db_names, 2 "Extensions" extensions, 3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExtensionsOutput {
    pub extensions: Option<String>,
}
model! { CreateExtensionsOutput {
    0 "Extensions" extensions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExternalDataService {
    pub db_instance_id: String,
    pub region_id: Option<String>,
    pub service_description: Option<String>,
    pub service_name: String,
    pub service_spec: String,
}
operation! { CreateExternalDataService(db_instance_id: String, service_name: String, service_spec: String)
    "CreateExternalDataService" -> CreateExternalDataServiceOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id: String, 2 "ServiceDescription" service_description: String,
    3 "ServiceName" service_name, 4 "ServiceSpec" service_spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExternalDataServiceOutput {
    pub service_id: Option<i64>,
}
model! { CreateExternalDataServiceOutput {
    0 "ServiceId" service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHadoopDataSource {
    pub db_instance_id: String,
    pub data_source_description: Option<String>,
    pub data_source_name: Option<String>,
    pub data_source_type: Option<String>,
    pub emr_instance_id: Option<String>,
    pub hdfs_conf: Option<String>,
    pub hadoop_core_conf: Option<String>,
    pub hadoop_create_type: Option<String>,
    pub hadoop_hosts_address: Option<String>,
    pub hive_conf: Option<String>,
    pub map_reduce_conf: Option<String>,
    pub region_id: Option<String>,
    pub yarn_conf: Option<String>,
}
operation! { CreateHadoopDataSource(db_instance_id: String) "CreateHadoopDataSource" -> CreateHadoopDataSourceOutput {
    0 "DBInstanceId" db_instance_id, 1 "DataSourceDescription" data_source_description: String,
    2 "DataSourceName" data_source_name: String, 3 "DataSourceType" data_source_type: String,
    4 "EmrInstanceId" emr_instance_id: String, 5 "HDFSConf" hdfs_conf: String,
    6 "HadoopCoreConf" hadoop_core_conf: String, 7 "HadoopCreateType" hadoop_create_type: String,
    8 "HadoopHostsAddress" hadoop_hosts_address: String, 9 "HiveConf" hive_conf: String,
    10 "MapReduceConf" map_reduce_conf: String, 11 "RegionId" region_id: String, 12 "YarnConf" yarn_conf: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHadoopDataSourceOutput {
    pub data_source_id: Option<i64>,
}
model! { CreateHadoopDataSourceOutput {
    0 "DataSourceId" data_source_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIndex {
    pub collection: String,
    pub db_instance_id: Option<String>,
    pub index_config: Option<String>,
    pub index_field: Option<String>,
    pub index_name: Option<String>,
    pub namespace: String,
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub workspace_id: Option<String>,
}
operation! { CreateIndex(collection: String, namespace: String, namespace_password: Secret, region_id: String)
    "CreateIndex" -> CreateIndexOutput {
    0 "Collection" collection, 1 "DBInstanceId" db_instance_id: String, 2 "IndexConfig" index_config: String,
    3 "IndexField" index_field: String, 4 "IndexName" index_name: String, 5 "Namespace" namespace,
    6 "NamespacePassword" namespace_password, 7 "OwnerId" owner_id: i64, 8 "RegionId" region_id,
    9 "WorkspaceId" workspace_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIndexOutput {
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { CreateIndexOutput {
    0 "JobId" job_id, 1 "Message" message, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJDBCDataSource {
    pub db_instance_id: String,
    pub data_source_description: Option<String>,
    pub data_source_name: Option<String>,
    pub data_source_type: Option<String>,
    pub jdbc_connection_string: Option<Secret>,
    pub jdbc_password: Option<Secret>,
    pub jdbc_user_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { CreateJDBCDataSource(db_instance_id: String) "CreateJDBCDataSource" -> CreateJDBCDataSourceOutput {
    0 "DBInstanceId" db_instance_id, 1 "DataSourceDescription" data_source_description: String,
    2 "DataSourceName" data_source_name: String, 3 "DataSourceType" data_source_type: String,
    4 "JDBCConnectionString" jdbc_connection_string: Secret, 5 "JDBCPassword" jdbc_password: Secret,
    6 "JDBCUserName" jdbc_user_name: String, 7 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJDBCDataSourceOutput {
    pub data_source_id: Option<String>,
}
model! { CreateJDBCDataSourceOutput {
    0 "DataSourceId" data_source_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelOperatorApiKey {
    pub description: String,
}
operation! { CreateModelOperatorApiKey(description: String)
    "CreateModelOperatorApiKey" -> CreateModelOperatorApiKeyOutput {
    0 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelOperatorApiKeyOutput {
    pub api_key_id: Option<i64>,
}
model! { CreateModelOperatorApiKeyOutput {
    0 "ApiKeyId" api_key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelService {
    pub ai_nodes: Vec<String>,
    pub db_instance_id: String,
    pub description: Option<String>,
    pub enable_public_connection: Option<bool>,
    pub inference_engine: Option<String>,
    pub model_name: String,
    pub model_params: Option<BTreeMap<String, Value>>,
    pub replicas: Option<i64>,
    pub security_ip_list: Option<String>,
    pub client_token: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { CreateModelService(ai_nodes: Vec<String>, db_instance_id: String, model_name: String)
    "CreateModelService" -> CreateModelServiceOutput {
    0 "AiNodes" ai_nodes, 1 "DBInstanceId" db_instance_id, 2 "Description" description: String,
    3 "EnablePublicConnection" enable_public_connection: bool, 4 "InferenceEngine" inference_engine: String,
    5 "ModelName" model_name, 6 "ModelParams" model_params: BTreeMap<String, Value>, 7 "Replicas" replicas: i64,
    8 "SecurityIPList" security_ip_list: String, 9 "ClientToken" client_token: String,
    10 "ResourceGroupId" resource_group_id: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 6, location: Location::Default, style: Style::Json },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelServiceOutput {
    pub model_service_id: Option<String>,
}
model! { CreateModelServiceOutput {
    0 "ModelServiceId" model_service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespace {
    pub db_instance_id: Option<String>,
    pub manager_account: String,
    pub manager_account_password: Secret,
    pub namespace: Option<String>,
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub workspace_id: Option<String>,
}
operation! { CreateNamespace(manager_account: String, manager_account_password: Secret, namespace_password: Secret, region_id: String)
    "CreateNamespace" -> CreateNamespaceOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "ManagerAccount" manager_account,
    2 "ManagerAccountPassword" manager_account_password, 3 "Namespace" namespace: String,
    4 "NamespacePassword" namespace_password, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id,
    7 "WorkspaceId" workspace_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespaceOutput {
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { CreateNamespaceOutput {
    0 "Message" message, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRemoteADBDataSource {
    pub data_source_name: Option<String>,
    pub local_db_instance_id: String,
    pub local_database: String,
    pub manager_user_name: String,
    pub manager_user_password: Secret,
    pub owner_id: Option<i64>,
    pub remote_db_instance_id: String,
    pub remote_database: String,
    pub user_name: String,
    pub user_password: Secret,
}

/// What [`CreateRemoteADBDataSource::new`] takes.
pub struct CreateRemoteADBDataSourceRequired {
    pub local_db_instance_id: String,
    pub local_database: String,
    pub manager_user_name: String,
    pub manager_user_password: Secret,
    pub remote_db_instance_id: String,
    pub remote_database: String,
    pub user_name: String,
    pub user_password: Secret,
}
operation! { CreateRemoteADBDataSource{CreateRemoteADBDataSourceRequired: local_db_instance_id, local_database, manager_user_name, manager_user_password, remote_db_instance_id, remote_database, user_name, user_password}
    "CreateRemoteADBDataSource" -> CreateRemoteADBDataSourceOutput {
    0 "DataSourceName" data_source_name: String, 1 "LocalDBInstanceId" local_db_instance_id,
    2 "LocalDatabase" local_database, 3 "ManagerUserName" manager_user_name,
    4 "ManagerUserPassword" manager_user_password, 5 "OwnerId" owner_id: i64,
    6 "RemoteDBInstanceId" remote_db_instance_id, 7 "RemoteDatabase" remote_database, 8 "UserName" user_name,
    9 "UserPassword" user_password
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRemoteADBDataSourceOutput {
    pub data_source_item: Option<CreateRemoteADBDataSourceDataSourceItem>,
    pub task_id: Option<i64>,
}
model! { CreateRemoteADBDataSourceOutput {
    0 "DataSourceItem" data_source_item, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRemoteADBDataSourceDataSourceItem {
    pub data_source_name: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub local_database: Option<String>,
    pub local_instance_name: Option<String>,
    pub manager_user_name: Option<String>,
    pub region_id: Option<String>,
    pub remote_database: Option<String>,
    pub remote_instance_name: Option<String>,
    pub status: Option<String>,
    pub user_name: Option<String>,
}
model! { CreateRemoteADBDataSourceDataSourceItem {
    0 "DataSourceName" data_source_name, 1 "Description" description, 2 "Id" id, 3 "LocalDatabase" local_database,
    4 "LocalInstanceName" local_instance_name, 5 "ManagerUserName" manager_user_name, 6 "RegionId" region_id,
    7 "RemoteDatabase" remote_database, 8 "RemoteInstanceName" remote_instance_name, 9 "Status" status,
    10 "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSaasService {
    pub cu: Option<i64>,
    pub pay_type: Option<String>,
    pub period: Option<String>,
    pub plan: Option<String>,
    pub region_id: Option<String>,
    pub service_type: String,
    pub used_time: Option<String>,
    pub workspace_id: String,
}
operation! { CreateSaasService(service_type: String, workspace_id: String)
    "CreateSaasService" -> CreateSaasServiceOutput {
    0 "Cu" cu: i64, 1 "PayType" pay_type: String, 2 "Period" period: String, 3 "Plan" plan: String,
    4 "RegionId" region_id: String, 5 "ServiceType" service_type, 6 "UsedTime" used_time: String,
    7 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSaasServiceOutput {
    pub order_id: Option<String>,
    pub service_id: Option<String>,
}
model! { CreateSaasServiceOutput {
    0 "OrderId" order_id, 1 "ServiceId" service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSampleData {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
}
operation! { CreateSampleData(db_instance_id: String) "CreateSampleData" -> CreateSampleDataOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSampleDataOutput {
    pub db_instance_id: Option<String>,
    pub error_message: Option<String>,
    pub status: Option<bool>,
}
model! { CreateSampleDataOutput {
    0 "DBInstanceId" db_instance_id, 1 "ErrorMessage" error_message, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecret {
    pub db_instance_id: Option<String>,
    pub description: Option<String>,
    pub owner_id: Option<i64>,
    pub password: Secret,
    pub region_id: String,
    pub secret_name: Option<String>,
    pub test_connection: Option<bool>,
    pub username: String,
    pub workspace_id: Option<String>,
}
operation! { CreateSecret(password: Secret, region_id: String, username: String) "CreateSecret" -> CreateSecretOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "Description" description: String, 2 "OwnerId" owner_id: i64,
    3 "Password" password, 4 "RegionId" region_id, 5 "SecretName" secret_name: String,
    6 "TestConnection" test_connection: bool, 7 "Username" username, 8 "WorkspaceId" workspace_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecretOutput {
    pub message: Option<String>,
    pub secret_arn: Option<String>,
    pub secret_name: Option<String>,
    pub status: Option<String>,
}
model! { CreateSecretOutput {
    0 "Message" message, 1 "SecretArn" secret_arn, 2 "SecretName" secret_name, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceLinkedRole {
    pub owner_id: Option<i64>,
    pub region_id: String,
}
operation! { CreateServiceLinkedRole(region_id: String) "CreateServiceLinkedRole" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id
} }

pub type CreateServiceLinkedRoleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshot {
    pub client_token: Option<String>,
    pub lsn: Option<String>,
    pub project_id: String,
    pub region_id: Option<String>,
    pub snapshot_timestamp: Option<String>,
}
operation! { CreateSnapshot(project_id: String) "CreateSnapshot" -> CreateSnapshotOutput {
    0 "ClientToken" client_token: String, 1 "Lsn" lsn: String, 2 "ProjectId" project_id, 3 "RegionId" region_id: String,
    4 "SnapshotTimestamp" snapshot_timestamp: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotOutput {
    pub branch_id: Option<String>,
    pub lsn: Option<String>,
    pub timestamp: Option<String>,
}
model! { CreateSnapshotOutput {
    0 "BranchId" branch_id, 1 "Lsn" lsn, 2 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamingDataService {
    pub db_instance_id: String,
    pub region_id: Option<String>,
    pub service_description: Option<String>,
    pub service_name: String,
    pub service_spec: String,
}
operation! { CreateStreamingDataService(db_instance_id: String, service_name: String, service_spec: String)
    "CreateStreamingDataService" -> CreateStreamingDataServiceOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id: String, 2 "ServiceDescription" service_description: String,
    3 "ServiceName" service_name, 4 "ServiceSpec" service_spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamingDataServiceOutput {
    pub service_id: Option<i64>,
}
model! { CreateStreamingDataServiceOutput {
    0 "ServiceId" service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamingDataSource {
    pub db_instance_id: String,
    pub data_source_config: String,
    pub data_source_description: Option<String>,
    pub data_source_name: String,
    pub data_source_type: String,
    pub region_id: Option<String>,
    pub service_id: i64,
}

/// What [`CreateStreamingDataSource::new`] takes.
pub struct CreateStreamingDataSourceRequired {
    pub db_instance_id: String,
    pub data_source_config: String,
    pub data_source_name: String,
    pub data_source_type: String,
    pub service_id: i64,
}
operation! { CreateStreamingDataSource{CreateStreamingDataSourceRequired: db_instance_id, data_source_config, data_source_name, data_source_type, service_id}
    "CreateStreamingDataSource" -> CreateStreamingDataSourceOutput {
    0 "DBInstanceId" db_instance_id, 1 "DataSourceConfig" data_source_config,
    2 "DataSourceDescription" data_source_description: String, 3 "DataSourceName" data_source_name,
    4 "DataSourceType" data_source_type, 5 "RegionId" region_id: String, 6 "ServiceId" service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamingDataSourceOutput {
    pub data_source_id: Option<i64>,
}
model! { CreateStreamingDataSourceOutput {
    0 "DataSourceId" data_source_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamingJob {
    pub account: Option<String>,
    pub consistency: Option<String>,
    pub db_instance_id: String,
    pub data_source_id: String,
    pub dest_columns: Option<Vec<String>>,
    pub dest_database: Option<String>,
    pub dest_schema: Option<String>,
    pub dest_table: Option<String>,
    pub error_limit_count: Option<i64>,
    pub fallback_offset: Option<String>,
    pub group_name: Option<String>,
    pub job_config: Option<String>,
    pub job_description: Option<String>,
    pub job_name: String,
    pub match_columns: Option<Vec<String>>,
    pub mode: Option<String>,
    pub password: Option<Secret>,
    pub region_id: Option<String>,
    pub src_columns: Option<Vec<String>>,
    pub try_run: Option<bool>,
    pub update_columns: Option<Vec<String>>,
    pub write_mode: Option<String>,
}
operation! { CreateStreamingJob(db_instance_id: String, data_source_id: String, job_name: String)
    "CreateStreamingJob" -> CreateStreamingJobOutput {
    0 "Account" account: String, 1 "Consistency" consistency: String, 2 "DBInstanceId" db_instance_id,
    3 "DataSourceId" data_source_id, 4 "DestColumns" dest_columns: Vec<String>, 5 "DestDatabase" dest_database: String,
    6 "DestSchema" dest_schema: String, 7 "DestTable" dest_table: String, 8 "ErrorLimitCount" error_limit_count: i64,
    9 "FallbackOffset" fallback_offset: String, 10 "GroupName" group_name: String, 11 "JobConfig" job_config: String,
    12 "JobDescription" job_description: String, 13 "JobName" job_name, 14 "MatchColumns" match_columns: Vec<String>,
    15 "Mode" mode: String, 16 "Password" password: Secret, 17 "RegionId" region_id: String,
    18 "SrcColumns" src_columns: Vec<String>, 19 "TryRun" try_run: bool, 20 "UpdateColumns" update_columns: Vec<String>,
    21 "WriteMode" write_mode: String
} [
    Mark { index: 4, location: Location::Default, style: Style::Json },
    Mark { index: 14, location: Location::Default, style: Style::Json },
    Mark { index: 18, location: Location::Default, style: Style::Json },
    Mark { index: 20, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamingJobOutput {
    pub job_id: Option<i64>,
}
model! { CreateStreamingJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSupabaseProject {
    pub account_password: Secret,
    pub auto_scale: Option<bool>,
    pub client_token: Option<String>,
    pub disk_performance_level: Option<String>,
    pub engine_version: Option<String>,
    pub lightweight: Option<bool>,
    pub pay_type: Option<String>,
    pub period: Option<String>,
    pub project_name: String,
    pub project_spec: String,
    pub region_id: Option<String>,
    pub security_ip_list: String,
    pub storage_size: Option<i64>,
    pub tags: Option<Vec<CreateSupabaseProjectTags>>,
    pub used_time: Option<String>,
    pub v_switch_id: String,
    pub vpc_id: String,
    pub zone_id: String,
}

/// What [`CreateSupabaseProject::new`] takes.
pub struct CreateSupabaseProjectRequired {
    pub account_password: Secret,
    pub project_name: String,
    pub project_spec: String,
    pub security_ip_list: String,
    pub v_switch_id: String,
    pub vpc_id: String,
    pub zone_id: String,
}
operation! { CreateSupabaseProject{CreateSupabaseProjectRequired: account_password, project_name, project_spec, security_ip_list, v_switch_id, vpc_id, zone_id}
    "CreateSupabaseProject" -> CreateSupabaseProjectOutput {
    0 "AccountPassword" account_password, 1 "AutoScale" auto_scale: bool, 2 "ClientToken" client_token: String,
    3 "DiskPerformanceLevel" disk_performance_level: String, 4 "EngineVersion" engine_version: String,
    5 "Lightweight" lightweight: bool, 6 "PayType" pay_type: String, 7 "Period" period: String,
    8 "ProjectName" project_name, 9 "ProjectSpec" project_spec, 10 "RegionId" region_id: String,
    11 "SecurityIPList" security_ip_list, 12 "StorageSize" storage_size: i64,
    13 "Tags" tags: Vec<CreateSupabaseProjectTags>, 14 "UsedTime" used_time: String, 15 "VSwitchId" v_switch_id,
    16 "VpcId" vpc_id, 17 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSupabaseProjectTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateSupabaseProjectTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSupabaseProjectOutput {
    pub order_id: Option<String>,
    pub project_id: Option<String>,
}
model! { CreateSupabaseProjectOutput {
    0 "OrderId" order_id, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVectorIndex {
    pub algorithm: Option<String>,
    pub collection: String,
    pub db_instance_id: String,
    pub dimension: Option<i64>,
    pub external_storage: Option<i64>,
    pub hnsw_ef_construction: Option<i64>,
    /// 1 to 1000.
    pub hnsw_m: Option<i64>,
    pub manager_account: String,
    pub manager_account_password: Secret,
    pub metrics: Option<String>,
    pub namespace: Option<String>,
    pub nlist: Option<i64>,
    pub owner_id: Option<i64>,
    pub pq_enable: Option<i64>,
    pub rabitq_bits: Option<i64>,
    pub region_id: String,
    pub r#type: Option<String>,
}

/// What [`CreateVectorIndex::new`] takes.
pub struct CreateVectorIndexRequired {
    pub collection: String,
    pub db_instance_id: String,
    pub manager_account: String,
    pub manager_account_password: Secret,
    pub region_id: String,
}
operation! { CreateVectorIndex{CreateVectorIndexRequired: collection, db_instance_id, manager_account, manager_account_password, region_id}
    "CreateVectorIndex" -> CreateVectorIndexOutput {
    0 "Algorithm" algorithm: String, 1 "Collection" collection, 2 "DBInstanceId" db_instance_id,
    3 "Dimension" dimension: i64, 4 "ExternalStorage" external_storage: i64,
    5 "HnswEfConstruction" hnsw_ef_construction: i64, 6 "HnswM" hnsw_m: i64, 7 "ManagerAccount" manager_account,
    8 "ManagerAccountPassword" manager_account_password, 9 "Metrics" metrics: String, 10 "Namespace" namespace: String,
    11 "Nlist" nlist: i64, 12 "OwnerId" owner_id: i64, 13 "PqEnable" pq_enable: i64, 14 "RabitqBits" rabitq_bits: i64,
    15 "RegionId" region_id, 16 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVectorIndexOutput {
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { CreateVectorIndexOutput {
    0 "Message" message, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspace {
    pub region_id: Option<String>,
    pub workspace_name: String,
}
operation! { CreateWorkspace(workspace_name: String) "CreateWorkspace" -> CreateWorkspaceOutput {
    0 "RegionId" region_id: String, 1 "WorkspaceName" workspace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceOutput {
    pub workspace_id: Option<String>,
}
model! { CreateWorkspaceOutput {
    0 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAINode {
    pub ai_node_num: i64,
    pub ai_node_pool_id: Option<String>,
    pub db_instance_id: String,
    pub node_names: Option<Vec<String>>,
}
operation! { DeleteAINode(ai_node_num: i64, db_instance_id: String) "DeleteAINode" -> DeleteAINodeOutput {
    0 "AINodeNum" ai_node_num, 1 "AINodePoolId" ai_node_pool_id: String, 2 "DBInstanceId" db_instance_id,
    3 "NodeNames" node_names: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAINodeOutput {
    pub order_id: Option<String>,
}
model! { DeleteAINodeOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAIService {
    pub db_instance_id: String,
    pub service_id: String,
    pub r#type: String,
}
operation! { DeleteAIService(db_instance_id: String, service_id: String, r#type: String) "DeleteAIService" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "ServiceId" service_id, 2 "Type" r#type
} }

pub type DeleteAIServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccount {
    pub account_name: String,
    pub db_instance_id: String,
}
operation! { DeleteAccount(account_name: String, db_instance_id: String) "DeleteAccount" -> Empty {
    0 "AccountName" account_name, 1 "DBInstanceId" db_instance_id
} }

pub type DeleteAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiKey {
    pub key_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteApiKey(key_id: String) "DeleteApiKey" -> DeleteApiKeyOutput {
    0 "KeyId" key_id, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiKeyOutput {
    pub key_id: Option<String>,
}
model! { DeleteApiKeyOutput {
    0 "KeyId" key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackup {
    pub backup_id: String,
    pub db_instance_id: String,
}
operation! { DeleteBackup(backup_id: String, db_instance_id: String) "DeleteBackup" -> Empty {
    0 "BackupId" backup_id, 1 "DBInstanceId" db_instance_id
} }

pub type DeleteBackupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBranch {
    pub branch_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteBranch(branch_id: String) "DeleteBranch" -> Empty {
    0 "BranchId" branch_id, 1 "RegionId" region_id: String
} }

pub type DeleteBranchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChunks {
    pub chunk_ids: Vec<String>,
    pub collection: String,
    pub db_instance_id: String,
    pub namespace: Option<String>,
    pub namespace_password: Secret,
    pub region_id: String,
}

/// What [`DeleteChunks::new`] takes.
pub struct DeleteChunksRequired {
    pub chunk_ids: Vec<String>,
    pub collection: String,
    pub db_instance_id: String,
    pub namespace_password: Secret,
    pub region_id: String,
}
operation! { DeleteChunks{DeleteChunksRequired: chunk_ids, collection, db_instance_id, namespace_password, region_id}
    "DeleteChunks" -> Empty {
    0 "ChunkIds" chunk_ids, 1 "Collection" collection, 2 "DBInstanceId" db_instance_id, 3 "Namespace" namespace: String,
    4 "NamespacePassword" namespace_password, 5 "RegionId" region_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Simple }
] }

pub type DeleteChunksOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCollection {
    pub collection: String,
    pub db_instance_id: Option<String>,
    pub namespace: Option<String>,
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub workspace_id: Option<String>,
}
operation! { DeleteCollection(collection: String, namespace_password: Secret, region_id: String)
    "DeleteCollection" -> DeleteCollectionOutput {
    0 "Collection" collection, 1 "DBInstanceId" db_instance_id: String, 2 "Namespace" namespace: String,
    3 "NamespacePassword" namespace_password, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "WorkspaceId" workspace_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCollectionOutput {
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { DeleteCollectionOutput {
    0 "Message" message, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCollectionData {
    pub collection: String,
    pub collection_data: Option<String>,
    pub collection_data_filter: Option<String>,
    pub db_instance_id: Option<String>,
    pub namespace: Option<String>,
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub workspace_id: Option<String>,
}
operation! { DeleteCollectionData(collection: String, namespace_password: Secret, region_id: String)
    "DeleteCollectionData" -> DeleteCollectionDataOutput {
    0 "Collection" collection, 1 "CollectionData" collection_data: String,
    2 "CollectionDataFilter" collection_data_filter: String, 3 "DBInstanceId" db_instance_id: String,
    4 "Namespace" namespace: String, 5 "NamespacePassword" namespace_password, 6 "OwnerId" owner_id: i64,
    7 "RegionId" region_id, 8 "WorkspaceId" workspace_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCollectionDataOutput {
    pub applied_rows: Option<i64>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { DeleteCollectionDataOutput {
    0 "AppliedRows" applied_rows, 1 "Message" message, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstance {
    pub client_token: Option<String>,
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
}
operation! { DeleteDBInstance(db_instance_id: String) "DeleteDBInstance" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "OwnerId" owner_id: i64,
    3 "ResourceGroupId" resource_group_id: String
} }

pub type DeleteDBInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstanceIPArray {
    pub db_instance_id: String,
    pub ip_array_name: String,
}
operation! { DeleteDBInstanceIPArray(db_instance_id: String, ip_array_name: String) "DeleteDBInstanceIPArray" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "IPArrayName" ip_array_name
} }

pub type DeleteDBInstanceIPArrayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstancePlan {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub plan_id: String,
}
operation! { DeleteDBInstancePlan(db_instance_id: String, plan_id: String)
    "DeleteDBInstancePlan" -> DeleteDBInstancePlanOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "PlanId" plan_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstancePlanOutput {
    pub db_instance_id: Option<String>,
    pub error_message: Option<String>,
    pub plan_id: Option<String>,
    pub status: Option<String>,
}
model! { DeleteDBInstancePlanOutput {
    0 "DBInstanceId" db_instance_id, 1 "ErrorMessage" error_message, 2 "PlanId" plan_id, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBResourceGroup {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_group_name: String,
}
operation! { DeleteDBResourceGroup(db_instance_id: String, resource_group_name: String)
    "DeleteDBResourceGroup" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "ResourceGroupName" resource_group_name
} }

pub type DeleteDBResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatabase {
    pub db_instance_id: String,
    pub database_name: String,
}
operation! { DeleteDatabase(db_instance_id: String, database_name: String) "DeleteDatabase" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "DatabaseName" database_name
} }

pub type DeleteDatabaseOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDocument {
    pub collection: String,
    pub db_instance_id: String,
    pub file_name: String,
    pub namespace: Option<String>,
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    pub region_id: String,
}

/// What [`DeleteDocument::new`] takes.
pub struct DeleteDocumentRequired {
    pub collection: String,
    pub db_instance_id: String,
    pub file_name: String,
    pub namespace_password: Secret,
    pub region_id: String,
}
operation! { DeleteDocument{DeleteDocumentRequired: collection, db_instance_id, file_name, namespace_password, region_id}
    "DeleteDocument" -> DeleteDocumentOutput {
    0 "Collection" collection, 1 "DBInstanceId" db_instance_id, 2 "FileName" file_name, 3 "Namespace" namespace: String,
    4 "NamespacePassword" namespace_password, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDocumentOutput {
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { DeleteDocumentOutput {
    0 "Message" message, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDocumentCollection {
    pub collection: String,
    pub db_instance_id: String,
    pub namespace: Option<String>,
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    pub region_id: String,
}
operation! { DeleteDocumentCollection(collection: String, db_instance_id: String, namespace_password: Secret, region_id: String)
    "DeleteDocumentCollection" -> DeleteDocumentCollectionOutput {
    0 "Collection" collection, 1 "DBInstanceId" db_instance_id, 2 "Namespace" namespace: String,
    3 "NamespacePassword" namespace_password, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDocumentCollectionOutput {
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { DeleteDocumentCollectionOutput {
    0 "Message" message, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExtension {
    pub db_instance_id: String,
    pub db_names: String,
    pub extension: String,
    pub region_id: Option<String>,
}
operation! { DeleteExtension(db_instance_id: String, db_names: String, extension: String) "DeleteExtension" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "DBNames" db_names, 2 "Extension" extension, 3 "RegionId" region_id: String
} }

pub type DeleteExtensionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExternalDataService {
    pub db_instance_id: String,
    pub region_id: Option<String>,
    pub service_id: String,
}
operation! { DeleteExternalDataService(db_instance_id: String, service_id: String)
    "DeleteExternalDataService" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id: String, 2 "ServiceId" service_id
} }

pub type DeleteExternalDataServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHadoopDataSource {
    pub db_instance_id: String,
    pub data_source_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteHadoopDataSource(db_instance_id: String, data_source_id: String) "DeleteHadoopDataSource" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "DataSourceId" data_source_id, 2 "RegionId" region_id: String
} }

pub type DeleteHadoopDataSourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIndex {
    pub collection: String,
    pub db_instance_id: Option<String>,
    pub index_name: String,
    pub namespace: String,
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub workspace_id: Option<String>,
}

/// What [`DeleteIndex::new`] takes.
pub struct DeleteIndexRequired {
    pub collection: String,
    pub index_name: String,
    pub namespace: String,
    pub namespace_password: Secret,
    pub region_id: String,
}
operation! { DeleteIndex{DeleteIndexRequired: collection, index_name, namespace, namespace_password, region_id}
    "DeleteIndex" -> DeleteIndexOutput {
    0 "Collection" collection, 1 "DBInstanceId" db_instance_id: String, 2 "IndexName" index_name,
    3 "Namespace" namespace, 4 "NamespacePassword" namespace_password, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id, 7 "WorkspaceId" workspace_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIndexOutput {
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { DeleteIndexOutput {
    0 "Message" message, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJDBCDataSource {
    pub db_instance_id: String,
    pub data_source_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteJDBCDataSource(db_instance_id: String, data_source_id: String) "DeleteJDBCDataSource" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "DataSourceId" data_source_id, 2 "RegionId" region_id: String
} }

pub type DeleteJDBCDataSourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelService {
    pub db_instance_id: String,
    pub model_service_id: String,
}
operation! { DeleteModelService(db_instance_id: String, model_service_id: String) "DeleteModelService" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "ModelServiceId" model_service_id
} }

pub type DeleteModelServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNamespace {
    pub db_instance_id: Option<String>,
    pub manager_account: String,
    pub manager_account_password: Secret,
    pub namespace: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub workspace_id: Option<String>,
}
operation! { DeleteNamespace(manager_account: String, manager_account_password: Secret, namespace: String, region_id: String)
    "DeleteNamespace" -> DeleteNamespaceOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "ManagerAccount" manager_account,
    2 "ManagerAccountPassword" manager_account_password, 3 "Namespace" namespace, 4 "OwnerId" owner_id: i64,
    5 "RegionId" region_id, 6 "WorkspaceId" workspace_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNamespaceOutput {
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { DeleteNamespaceOutput {
    0 "Message" message, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrivateRAGService {
    pub db_instance_id: String,
}
operation! { DeletePrivateRAGService(db_instance_id: String) "DeletePrivateRAGService" -> Empty {
    0 "DBInstanceId" db_instance_id
} }

pub type DeletePrivateRAGServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRemoteADBDataSource {
    pub data_source_id: String,
    pub local_db_instance_id: String,
    pub owner_id: Option<i64>,
}
operation! { DeleteRemoteADBDataSource(data_source_id: String, local_db_instance_id: String)
    "DeleteRemoteADBDataSource" -> DeleteRemoteADBDataSourceOutput {
    0 "DataSourceId" data_source_id, 1 "LocalDBInstanceId" local_db_instance_id, 2 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRemoteADBDataSourceOutput {
    pub task_id: Option<i64>,
}
model! { DeleteRemoteADBDataSourceOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSaasService {
    pub region_id: Option<String>,
    pub service_id: String,
}
operation! { DeleteSaasService(service_id: String) "DeleteSaasService" -> DeleteSaasServiceOutput {
    0 "RegionId" region_id: String, 1 "ServiceId" service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSaasServiceOutput {
    pub service_id: Option<String>,
}
model! { DeleteSaasServiceOutput {
    0 "ServiceId" service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecret {
    pub db_instance_id: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub secret_arn: Option<String>,
    pub secret_name: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { DeleteSecret(region_id: String) "DeleteSecret" -> DeleteSecretOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "SecretArn" secret_arn: String, 4 "SecretName" secret_name: String, 5 "WorkspaceId" workspace_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecretOutput {
    pub message: Option<String>,
    pub secret_arn: Option<String>,
    pub status: Option<String>,
}
model! { DeleteSecretOutput {
    0 "Message" message, 1 "SecretArn" secret_arn, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshot {
    pub lsn: String,
    pub project_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteSnapshot(lsn: String, project_id: String) "DeleteSnapshot" -> Empty {
    0 "Lsn" lsn, 1 "ProjectId" project_id, 2 "RegionId" region_id: String
} }

pub type DeleteSnapshotOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStreamingDataService {
    pub db_instance_id: String,
    pub region_id: Option<String>,
    pub service_id: String,
}
operation! { DeleteStreamingDataService(db_instance_id: String, service_id: String)
    "DeleteStreamingDataService" -> DeleteStreamingDataServiceOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id: String, 2 "ServiceId" service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStreamingDataServiceOutput {
    pub error_message: Option<String>,
    pub status: Option<bool>,
}
model! { DeleteStreamingDataServiceOutput {
    0 "ErrorMessage" error_message, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStreamingDataSource {
    pub db_instance_id: String,
    pub data_source_id: i64,
    pub region_id: Option<String>,
}
operation! { DeleteStreamingDataSource(db_instance_id: String, data_source_id: i64)
    "DeleteStreamingDataSource" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "DataSourceId" data_source_id, 2 "RegionId" region_id: String
} }

pub type DeleteStreamingDataSourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStreamingJob {
    pub db_instance_id: String,
    pub job_id: i64,
    pub region_id: Option<String>,
}
operation! { DeleteStreamingJob(db_instance_id: String, job_id: i64) "DeleteStreamingJob" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "JobId" job_id, 2 "RegionId" region_id: String
} }

pub type DeleteStreamingJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSupabaseProject {
    pub project_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteSupabaseProject(project_id: String) "DeleteSupabaseProject" -> Empty {
    0 "ProjectId" project_id, 1 "RegionId" region_id: String
} }

pub type DeleteSupabaseProjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVectorIndex {
    pub collection: String,
    pub db_instance_id: String,
    pub manager_account: String,
    pub manager_account_password: Secret,
    pub namespace: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub r#type: Option<String>,
}

/// What [`DeleteVectorIndex::new`] takes.
pub struct DeleteVectorIndexRequired {
    pub collection: String,
    pub db_instance_id: String,
    pub manager_account: String,
    pub manager_account_password: Secret,
    pub region_id: String,
}
operation! { DeleteVectorIndex{DeleteVectorIndexRequired: collection, db_instance_id, manager_account, manager_account_password, region_id}
    "DeleteVectorIndex" -> DeleteVectorIndexOutput {
    0 "Collection" collection, 1 "DBInstanceId" db_instance_id, 2 "ManagerAccount" manager_account,
    3 "ManagerAccountPassword" manager_account_password, 4 "Namespace" namespace: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id, 7 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVectorIndexOutput {
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { DeleteVectorIndexOutput {
    0 "Message" message, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspace {
    pub region_id: Option<String>,
    pub workspace_id: String,
}
operation! { DeleteWorkspace(workspace_id: String) "DeleteWorkspace" -> DeleteWorkspaceOutput {
    0 "RegionId" region_id: String, 1 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspaceOutput {
    pub workspace_id: Option<String>,
}
model! { DeleteWorkspaceOutput {
    0 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployPrivateRAGService {
    pub db_instance_id: String,
    pub v_switch_id: String,
    pub zone_id: String,
}
operation! { DeployPrivateRAGService(db_instance_id: String, v_switch_id: String, zone_id: String)
    "DeployPrivateRAGService" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "VSwitchId" v_switch_id, 2 "ZoneId" zone_id
} }

pub type DeployPrivateRAGServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIService {
    pub db_instance_id: String,
    pub service_id: String,
    pub r#type: String,
}
operation! { DescribeAIService(db_instance_id: String, service_id: String, r#type: String)
    "DescribeAIService" -> DescribeAIServiceOutput {
    0 "DBInstanceId" db_instance_id, 1 "ServiceId" service_id, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIServiceOutput {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub private_api_dev_url: Option<String>,
    pub private_workbench_url: Option<String>,
    pub public_api_dev_url: Option<String>,
    pub public_workbench_url: Option<String>,
    pub security_ip_list: Option<String>,
    pub service_account: Option<String>,
    pub service_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeAIServiceOutput {
    0 "CreateTime" create_time, 1 "Description" description, 2 "PrivateApiDevUrl" private_api_dev_url,
    3 "PrivateWorkbenchUrl" private_workbench_url, 4 "PublicApiDevUrl" public_api_dev_url,
    5 "PublicWorkbenchUrl" public_workbench_url, 6 "SecurityIpList" security_ip_list,
    7 "ServiceAccount" service_account, 8 "ServiceId" service_id, 9 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccounts {
    pub account_name: Option<String>,
    pub account_type: Option<String>,
    pub db_instance_id: String,
}
operation! { DescribeAccounts(db_instance_id: String) "DescribeAccounts" -> DescribeAccountsOutput {
    0 "AccountName" account_name: String, 1 "AccountType" account_type: String, 2 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsOutput {
    pub accounts: Option<DescribeAccountsAccounts>,
}
model! { DescribeAccountsOutput {
    0 "Accounts" accounts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsAccounts {
    pub db_instance_account: Option<Vec<DescribeAccountsDBInstanceAccount>>,
}
model! { DescribeAccountsAccounts {
    0 "DBInstanceAccount" db_instance_account
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsDBInstanceAccount {
    pub account_description: Option<String>,
    pub account_name: Option<String>,
    pub account_status: Option<String>,
    pub account_type: Option<String>,
    pub db_instance_id: Option<String>,
}
model! { DescribeAccountsDBInstanceAccount {
    0 "AccountDescription" account_description, 1 "AccountName" account_name, 2 "AccountStatus" account_status,
    3 "AccountType" account_type, 4 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveSQLRecords {
    pub db_instance_id: String,
    pub database: Option<String>,
    pub end_time: Option<String>,
    pub keyword: Option<String>,
    pub max_duration: Option<String>,
    pub min_duration: Option<String>,
    pub order: Option<String>,
    pub start_time: Option<String>,
    pub user: Option<String>,
}
operation! { DescribeActiveSQLRecords(db_instance_id: String)
    "DescribeActiveSQLRecords" -> DescribeActiveSQLRecordsOutput {
    0 "DBInstanceId" db_instance_id, 1 "Database" database: String, 2 "EndTime" end_time: String,
    3 "Keyword" keyword: String, 4 "MaxDuration" max_duration: String, 5 "MinDuration" min_duration: String,
    6 "Order" order: String, 7 "StartTime" start_time: String, 8 "User" user: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveSQLRecordsOutput {
    pub db_instance_id: Option<String>,
    pub queries: Option<Vec<DescribeActiveSQLRecordsQueries>>,
}
model! { DescribeActiveSQLRecordsOutput {
    0 "DBInstanceId" db_instance_id, 1 "Queries" queries
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveSQLRecordsQueries {
    pub client_addr: Option<String>,
    pub database: Option<String>,
    pub pid: Option<String>,
    pub query: Option<String>,
    pub query_duration: Option<String>,
    pub query_start: Option<String>,
    pub session_id: Option<String>,
    pub sql_truncated: Option<String>,
    pub sql_truncated_threshold: Option<String>,
    pub state: Option<String>,
    pub user: Option<String>,
}
model! { DescribeActiveSQLRecordsQueries {
    0 "ClientAddr" client_addr, 1 "Database" database, 2 "PID" pid, 3 "Query" query, 4 "QueryDuration" query_duration,
    5 "QueryStart" query_start, 6 "SessionID" session_id, 7 "SqlTruncated" sql_truncated,
    8 "SqlTruncatedThreshold" sql_truncated_threshold, 9 "State" state, 10 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResources {
    pub charge_type: Option<String>,
    pub region: String,
    pub zone_id: String,
}
operation! { DescribeAvailableResources(region: String, zone_id: String)
    "DescribeAvailableResources" -> DescribeAvailableResourcesOutput {
    0 "ChargeType" charge_type: String, 1 "Region" region, 2 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourcesOutput {
    pub region_id: Option<String>,
    pub resources: Option<Vec<DescribeAvailableResourcesResources>>,
}
model! { DescribeAvailableResourcesOutput {
    0 "RegionId" region_id, 1 "Resources" resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourcesResources {
    pub supported_engines: Option<Vec<DescribeAvailableResourcesSupportedEngines>>,
    pub zone_id: Option<String>,
}
model! { DescribeAvailableResourcesResources {
    0 "SupportedEngines" supported_engines, 1 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourcesSupportedEngines {
    pub mode: Option<String>,
    pub supported_engine_version: Option<String>,
    pub supported_instance_classes: Option<Vec<DescribeAvailableResourcesSupportedInstanceClasses>>,
}
model! { DescribeAvailableResourcesSupportedEngines {
    0 "Mode" mode, 1 "SupportedEngineVersion" supported_engine_version,
    2 "SupportedInstanceClasses" supported_instance_classes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourcesSupportedInstanceClasses {
    pub category: Option<String>,
    pub description: Option<String>,
    pub display_class: Option<String>,
    pub instance_class: Option<String>,
    pub node_count: Option<DescribeAvailableResourcesNodeCount>,
    pub storage_size: Option<DescribeAvailableResourcesStorageSize>,
    pub storage_type: Option<String>,
}
model! { DescribeAvailableResourcesSupportedInstanceClasses {
    0 "Category" category, 1 "Description" description, 2 "DisplayClass" display_class,
    3 "InstanceClass" instance_class, 4 "NodeCount" node_count, 5 "StorageSize" storage_size,
    6 "StorageType" storage_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourcesNodeCount {
    pub max_count: Option<String>,
    pub min_count: Option<String>,
    pub step: Option<String>,
}
model! { DescribeAvailableResourcesNodeCount {
    0 "MaxCount" max_count, 1 "MinCount" min_count, 2 "Step" step
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourcesStorageSize {
    pub max_count: Option<String>,
    pub min_count: Option<String>,
    pub step: Option<String>,
}
model! { DescribeAvailableResourcesStorageSize {
    0 "MaxCount" max_count, 1 "MinCount" min_count, 2 "Step" step
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupJob {
    pub backup_job_id: i64,
    pub db_instance_id: String,
}
operation! { DescribeBackupJob(backup_job_id: i64, db_instance_id: String)
    "DescribeBackupJob" -> DescribeBackupJobOutput {
    0 "BackupJobId" backup_job_id, 1 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupJobOutput {
    pub backup_id: Option<String>,
    pub backup_job_id: Option<String>,
    pub backup_mode: Option<String>,
    pub backup_status: Option<String>,
    pub process: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeBackupJobOutput {
    0 "BackupId" backup_id, 1 "BackupJobId" backup_job_id, 2 "BackupMode" backup_mode, 3 "BackupStatus" backup_status,
    4 "Process" process, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicy {
    pub db_instance_id: String,
}
operation! { DescribeBackupPolicy(db_instance_id: String) "DescribeBackupPolicy" -> DescribeBackupPolicyOutput {
    0 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicyOutput {
    pub backup_retention_period: Option<i64>,
    pub enable_recovery_point: Option<bool>,
    pub preferred_backup_period: Option<String>,
    pub preferred_backup_time: Option<String>,
    pub recovery_point_period: Option<String>,
}
model! { DescribeBackupPolicyOutput {
    0 "BackupRetentionPeriod" backup_retention_period, 1 "EnableRecoveryPoint" enable_recovery_point,
    2 "PreferredBackupPeriod" preferred_backup_period, 3 "PreferredBackupTime" preferred_backup_time,
    4 "RecoveryPointPeriod" recovery_point_period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBranch {
    pub branch_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeBranch(branch_id: String) "DescribeBranch" -> DescribeBranchOutput {
    0 "BranchId" branch_id, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBranchOutput {
    pub branch: Option<DescribeBranchBranch>,
}
model! { DescribeBranchOutput {
    0 "Branch" branch
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBranchBranch {
    pub branch_id: Option<String>,
    pub branch_name: Option<String>,
    pub compute_endpoint: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub expires_at: Option<String>,
    pub init_source: Option<String>,
    pub is_default: Option<bool>,
    pub parent_branch_id: Option<String>,
    pub parent_branch_name: Option<String>,
    pub parent_lsn: Option<String>,
    pub parent_timestamp: Option<String>,
    pub project_id: Option<String>,
    pub protected: Option<bool>,
    pub service_type: Option<String>,
    pub spb_project_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<DescribeBranchTags>>,
}
model! { DescribeBranchBranch {
    0 "BranchId" branch_id, 1 "BranchName" branch_name, 2 "ComputeEndpoint" compute_endpoint,
    3 "CreateTime" create_time, 4 "Description" description, 5 "ExpiresAt" expires_at, 6 "InitSource" init_source,
    7 "IsDefault" is_default, 8 "ParentBranchId" parent_branch_id, 9 "ParentBranchName" parent_branch_name,
    10 "ParentLSN" parent_lsn, 11 "ParentTimestamp" parent_timestamp, 12 "ProjectId" project_id,
    13 "Protected" protected, 14 "ServiceType" service_type, 15 "SpbProjectId" spb_project_id, 16 "Status" status,
    17 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBranchTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeBranchTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCollection {
    pub collection: String,
    pub db_instance_id: Option<String>,
    pub namespace: Option<String>,
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub workspace_id: Option<String>,
}
operation! { DescribeCollection(collection: String, namespace_password: Secret, region_id: String)
    "DescribeCollection" -> DescribeCollectionOutput {
    0 "Collection" collection, 1 "DBInstanceId" db_instance_id: String, 2 "Namespace" namespace: String,
    3 "NamespacePassword" namespace_password, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "WorkspaceId" workspace_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCollectionOutput {
    pub db_instance_id: Option<String>,
    pub dimension: Option<i64>,
    pub full_text_retrieval_fields: Option<String>,
    pub message: Option<String>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub metrics: Option<String>,
    pub namespace: Option<String>,
    pub parser: Option<String>,
    pub region_id: Option<String>,
    pub sparse_vector_metrics: Option<String>,
    pub status: Option<String>,
    pub support_sparse: Option<bool>,
}
model! { DescribeCollectionOutput {
    0 "DBInstanceId" db_instance_id, 1 "Dimension" dimension, 2 "FullTextRetrievalFields" full_text_retrieval_fields,
    3 "Message" message, 4 "Metadata" metadata, 5 "Metrics" metrics, 6 "Namespace" namespace, 7 "Parser" parser,
    8 "RegionId" region_id, 9 "SparseVectorMetrics" sparse_vector_metrics, 10 "Status" status,
    11 "SupportSparse" support_sparse
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreateIndexJob {
    pub collection: String,
    pub db_instance_id: Option<String>,
    pub job_id: String,
    pub namespace: String,
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub workspace_id: Option<String>,
}

/// What [`DescribeCreateIndexJob::new`] takes.
pub struct DescribeCreateIndexJobRequired {
    pub collection: String,
    pub job_id: String,
    pub namespace: String,
    pub namespace_password: Secret,
    pub region_id: String,
}
operation! { DescribeCreateIndexJob{DescribeCreateIndexJobRequired: collection, job_id, namespace, namespace_password, region_id}
    "DescribeCreateIndexJob" -> DescribeCreateIndexJobOutput {
    0 "Collection" collection, 1 "DBInstanceId" db_instance_id: String, 2 "JobId" job_id, 3 "Namespace" namespace,
    4 "NamespacePassword" namespace_password, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id,
    7 "WorkspaceId" workspace_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreateIndexJobOutput {
    pub job: Option<DescribeCreateIndexJobJob>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { DescribeCreateIndexJobOutput {
    0 "Job" job, 1 "Message" message, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreateIndexJobJob {
    pub completed: Option<bool>,
    pub create_time: Option<String>,
    pub error: Option<String>,
    pub id: Option<String>,
    pub progress: Option<i64>,
    pub status: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeCreateIndexJobJob {
    0 "Completed" completed, 1 "CreateTime" create_time, 2 "Error" error, 3 "Id" id, 4 "Progress" progress,
    5 "Status" status, 6 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterNode {
    pub db_instance_id: String,
    pub node_type: Option<String>,
}
operation! { DescribeDBClusterNode(db_instance_id: String) "DescribeDBClusterNode" -> DescribeDBClusterNodeOutput {
    0 "DBInstanceId" db_instance_id, 1 "NodeType" node_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterNodeOutput {
    pub db_cluster_id: Option<String>,
    pub nodes: Option<Vec<DescribeDBClusterNodeNodes>>,
}
model! { DescribeDBClusterNodeOutput {
    0 "DBClusterId" db_cluster_id, 1 "Nodes" nodes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterNodeNodes {
    pub name: Option<String>,
}
model! { DescribeDBClusterNodeNodes {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPerformance {
    pub db_instance_id: String,
    pub end_time: String,
    pub key: String,
    pub node_type: Option<String>,
    pub nodes: Option<String>,
    pub resource_group_name: Option<String>,
    pub start_time: String,
}
operation! { DescribeDBClusterPerformance(db_instance_id: String, end_time: String, key: String, start_time: String)
    "DescribeDBClusterPerformance" -> DescribeDBClusterPerformanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "EndTime" end_time, 2 "Key" key, 3 "NodeType" node_type: String,
    4 "Nodes" nodes: String, 5 "ResourceGroupName" resource_group_name: String, 6 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPerformanceOutput {
    pub db_cluster_id: Option<String>,
    pub end_time: Option<String>,
    pub performance_keys: Option<Vec<DescribeDBClusterPerformancePerformanceKeys>>,
    pub start_time: Option<String>,
}
model! { DescribeDBClusterPerformanceOutput {
    0 "DBClusterId" db_cluster_id, 1 "EndTime" end_time, 2 "PerformanceKeys" performance_keys, 3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPerformancePerformanceKeys {
    pub name: Option<String>,
    pub series: Option<Vec<DescribeDBClusterPerformanceSeries>>,
    pub unit: Option<String>,
}
model! { DescribeDBClusterPerformancePerformanceKeys {
    0 "Name" name, 1 "Series" series, 2 "Unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPerformanceSeries {
    pub name: Option<String>,
    pub role: Option<String>,
    pub values: Option<Vec<DescribeDBClusterPerformanceValues>>,
}
model! { DescribeDBClusterPerformanceSeries {
    0 "Name" name, 1 "Role" role, 2 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPerformanceValues {
    pub point: Option<Vec<String>>,
}
model! { DescribeDBClusterPerformanceValues {
    0 "Point" point
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttribute {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeDBInstanceAttribute(db_instance_id: String)
    "DescribeDBInstanceAttribute" -> DescribeDBInstanceAttributeOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeOutput {
    pub items: Option<DescribeDBInstanceAttributeItems>,
}
model! { DescribeDBInstanceAttributeOutput {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeItems {
    pub db_instance_attribute: Option<Vec<DescribeDBInstanceAttributeDBInstanceAttribute>>,
}
model! { DescribeDBInstanceAttributeItems {
    0 "DBInstanceAttribute" db_instance_attribute
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeDBInstanceAttribute {
    pub availability_value: Option<String>,
    pub cache_storage_size: Option<String>,
    pub connection_mode: Option<String>,
    pub connection_string: Option<String>,
    pub core_version: Option<String>,
    pub cpu_cores: Option<i64>,
    pub cpu_cores_per_node: Option<i64>,
    pub creation_time: Option<String>,
    pub db_instance_category: Option<String>,
    pub db_instance_class: Option<String>,
    pub db_instance_class_type: Option<String>,
    pub db_instance_cpu_cores: Option<i64>,
    pub db_instance_description: Option<String>,
    pub db_instance_disk_mbps: Option<i64>,
    pub db_instance_group_count: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_memory: Option<i64>,
    pub db_instance_mode: Option<String>,
    pub db_instance_net_type: Option<String>,
    pub db_instance_status: Option<String>,
    pub db_instance_storage: Option<i64>,
    pub deploy_mode: Option<String>,
    pub encryption_key: Option<String>,
    pub encryption_type: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub expire_time: Option<String>,
    pub graph_engine_status: Option<String>,
    pub host_type: Option<String>,
    pub idle_time: Option<i64>,
    pub instance_network_type: Option<String>,
    pub instance_spec: Option<String>,
    pub lock_mode: Option<String>,
    pub lock_reason: Option<String>,
    pub maintain_end_time: Option<String>,
    pub maintain_start_time: Option<String>,
    pub master_ai_spec: Option<String>,
    pub master_cu: Option<i64>,
    pub master_node_num: Option<i64>,
    pub max_connections: Option<i64>,
    pub memory_per_node: Option<i64>,
    pub memory_size: Option<i64>,
    pub memory_unit: Option<String>,
    pub minor_version: Option<String>,
    pub pay_type: Option<String>,
    pub port: Option<String>,
    pub prod_type: Option<String>,
    pub read_delay_time: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub running_time: Option<String>,
    pub security_ip_list: Option<String>,
    pub seg_disk_performance_level: Option<String>,
    pub seg_node_num: Option<i64>,
    pub segment_ai_spec: Option<String>,
    pub segment_counts: Option<i64>,
    pub serverless_mode: Option<String>,
    pub serverless_resource: Option<i64>,
    pub standby_zone_id: Option<String>,
    pub start_time: Option<String>,
    pub storage_per_node: Option<i64>,
    pub storage_size: Option<i64>,
    pub storage_type: Option<String>,
    pub storage_unit: Option<String>,
    pub support_restore: Option<bool>,
    pub tags: Option<DescribeDBInstanceAttributeTags>,
    pub v_switch_id: Option<String>,
    pub vector_configuration_status: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstanceAttributeDBInstanceAttribute {
    0 "AvailabilityValue" availability_value, 1 "CacheStorageSize" cache_storage_size,
    2 "ConnectionMode" connection_mode, 3 "ConnectionString" connection_string, 4 "CoreVersion" core_version,
    5 "CpuCores" cpu_cores, 6 "CpuCoresPerNode" cpu_cores_per_node, 7 "CreationTime" creation_time,
    8 "DBInstanceCategory" db_instance_category, 9 "DBInstanceClass" db_instance_class,
    10 "DBInstanceClassType" db_instance_class_type, 11 "DBInstanceCpuCores" db_instance_cpu_cores,
    12 "DBInstanceDescription" db_instance_description, 13 "DBInstanceDiskMBPS" db_instance_disk_mbps,
    14 "DBInstanceGroupCount" db_instance_group_count, 15 "DBInstanceId" db_instance_id,
    16 "DBInstanceMemory" db_instance_memory, 17 "DBInstanceMode" db_instance_mode,
    18 "DBInstanceNetType" db_instance_net_type, 19 "DBInstanceStatus" db_instance_status,
    20 "DBInstanceStorage" db_instance_storage, 21 "DeployMode" deploy_mode, 22 "EncryptionKey" encryption_key,
    23 "EncryptionType" encryption_type, 24 "Engine" engine, 25 "EngineVersion" engine_version,
    26 "ExpireTime" expire_time, 27 "GraphEngineStatus" graph_engine_status, 28 "HostType" host_type,
    29 "IdleTime" idle_time, 30 "InstanceNetworkType" instance_network_type, 31 "InstanceSpec" instance_spec,
    32 "LockMode" lock_mode, 33 "LockReason" lock_reason, 34 "MaintainEndTime" maintain_end_time,
    35 "MaintainStartTime" maintain_start_time, 36 "MasterAISpec" master_ai_spec, 37 "MasterCU" master_cu,
    38 "MasterNodeNum" master_node_num, 39 "MaxConnections" max_connections, 40 "MemoryPerNode" memory_per_node,
    41 "MemorySize" memory_size, 42 "MemoryUnit" memory_unit, 43 "MinorVersion" minor_version, 44 "PayType" pay_type,
    45 "Port" port, 46 "ProdType" prod_type, 47 "ReadDelayTime" read_delay_time, 48 "RegionId" region_id,
    49 "ResourceGroupId" resource_group_id, 50 "RunningTime" running_time, 51 "SecurityIPList" security_ip_list,
    52 "SegDiskPerformanceLevel" seg_disk_performance_level, 53 "SegNodeNum" seg_node_num,
    54 "SegmentAISpec" segment_ai_spec, 55 "SegmentCounts" segment_counts, 56 "ServerlessMode" serverless_mode,
    57 "ServerlessResource" serverless_resource, 58 "StandbyZoneId" standby_zone_id, 59 "StartTime" start_time,
    60 "StoragePerNode" storage_per_node, 61 "StorageSize" storage_size, 62 "StorageType" storage_type,
    63 "StorageUnit" storage_unit, 64 "SupportRestore" support_restore, 65 "Tags" tags, 66 "VSwitchId" v_switch_id,
    67 "VectorConfigurationStatus" vector_configuration_status, 68 "VpcId" vpc_id, 69 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeTags {
    pub tag: Option<Vec<DescribeDBInstanceAttributeTag>>,
}
model! { DescribeDBInstanceAttributeTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBInstanceAttributeTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceDataBloat {
    pub db_instance_id: String,
    pub database: Option<String>,
    pub order_by: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeDBInstanceDataBloat(db_instance_id: String)
    "DescribeDBInstanceDataBloat" -> DescribeDBInstanceDataBloatOutput {
    0 "DBInstanceId" db_instance_id, 1 "Database" database: String, 2 "OrderBy" order_by: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }
paged! { DescribeDBInstanceDataBloat: DescribeDBInstanceDataBloatItems =
    Number "PageNumber", "Items" items, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceDataBloatOutput {
    pub items: Option<Vec<DescribeDBInstanceDataBloatItems>>,
    pub page_number: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDBInstanceDataBloatOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceDataBloatItems {
    pub bloat_ceoff: Option<String>,
    pub bloat_size: Option<String>,
    pub database_name: Option<String>,
    pub expect_table_size: Option<String>,
    pub real_table_size: Option<String>,
    pub schema_name: Option<String>,
    pub sequence: Option<i64>,
    pub storage_type: Option<String>,
    pub suggested_action: Option<String>,
    pub table_name: Option<String>,
    pub time_last_updated: Option<String>,
    pub time_last_vacuumed: Option<String>,
}
model! { DescribeDBInstanceDataBloatItems {
    0 "BloatCeoff" bloat_ceoff, 1 "BloatSize" bloat_size, 2 "DatabaseName" database_name,
    3 "ExpectTableSize" expect_table_size, 4 "RealTableSize" real_table_size, 5 "SchemaName" schema_name,
    6 "Sequence" sequence, 7 "StorageType" storage_type, 8 "SuggestedAction" suggested_action, 9 "TableName" table_name,
    10 "TimeLastUpdated" time_last_updated, 11 "TimeLastVacuumed" time_last_vacuumed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceDataSkew {
    pub db_instance_id: String,
    pub database: Option<String>,
    pub order_by: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeDBInstanceDataSkew(db_instance_id: String)
    "DescribeDBInstanceDataSkew" -> DescribeDBInstanceDataSkewOutput {
    0 "DBInstanceId" db_instance_id, 1 "Database" database: String, 2 "OrderBy" order_by: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }
paged! { DescribeDBInstanceDataSkew: DescribeDBInstanceDataSkewItems =
    Number "PageNumber", "Items" items, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceDataSkewOutput {
    pub items: Option<Vec<DescribeDBInstanceDataSkewItems>>,
    pub page_number: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDBInstanceDataSkewOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceDataSkewItems {
    pub database_name: Option<String>,
    pub distribute_key: Option<String>,
    pub owner: Option<String>,
    pub schema_name: Option<String>,
    pub sequence: Option<i64>,
    pub table_name: Option<String>,
    pub table_size: Option<String>,
    pub table_skew: Option<String>,
    pub time_last_updated: Option<String>,
}
model! { DescribeDBInstanceDataSkewItems {
    0 "DatabaseName" database_name, 1 "DistributeKey" distribute_key, 2 "Owner" owner, 3 "SchemaName" schema_name,
    4 "Sequence" sequence, 5 "TableName" table_name, 6 "TableSize" table_size, 7 "TableSkew" table_skew,
    8 "TimeLastUpdated" time_last_updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceDiagnosisSummary {
    pub db_instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub role_preferd: Option<String>,
    pub start_status: Option<String>,
    pub sync_mode: Option<String>,
}
operation! { DescribeDBInstanceDiagnosisSummary(db_instance_id: String)
    "DescribeDBInstanceDiagnosisSummary" -> DescribeDBInstanceDiagnosisSummaryOutput {
    0 "DBInstanceId" db_instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RolePreferd" role_preferd: String, 4 "StartStatus" start_status: String, 5 "SyncMode" sync_mode: String
} }
paged! { DescribeDBInstanceDiagnosisSummary: DescribeDBInstanceDiagnosisSummaryItems =
    Number "PageNumber", "Items" items, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceDiagnosisSummaryOutput {
    pub items: Option<Vec<DescribeDBInstanceDiagnosisSummaryItems>>,
    pub master_status_info: Option<DescribeDBInstanceDiagnosisSummaryMasterStatusInfo>,
    pub page_number: Option<String>,
    pub segment_status_info: Option<DescribeDBInstanceDiagnosisSummarySegmentStatusInfo>,
    pub total_count: Option<String>,
}
model! { DescribeDBInstanceDiagnosisSummaryOutput {
    0 "Items" items, 1 "MasterStatusInfo" master_status_info, 2 "PageNumber" page_number,
    3 "SegmentStatusInfo" segment_status_info, 4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceDiagnosisSummaryItems {
    pub hostname: Option<String>,
    pub node_address: Option<String>,
    pub node_cid: Option<String>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub node_port: Option<String>,
    pub node_preferred_role: Option<String>,
    pub node_replication_mode: Option<String>,
    pub node_role: Option<String>,
    pub node_status: Option<String>,
    pub node_type: Option<String>,
}
model! { DescribeDBInstanceDiagnosisSummaryItems {
    0 "Hostname" hostname, 1 "NodeAddress" node_address, 2 "NodeCID" node_cid, 3 "NodeID" node_id,
    4 "NodeName" node_name, 5 "NodePort" node_port, 6 "NodePreferredRole" node_preferred_role,
    7 "NodeReplicationMode" node_replication_mode, 8 "NodeRole" node_role, 9 "NodeStatus" node_status,
    10 "NodeType" node_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceDiagnosisSummaryMasterStatusInfo {
    pub exception_node_num: Option<i64>,
    pub normal_node_num: Option<i64>,
    pub not_preferred_node_num: Option<i64>,
    pub not_syncing_node_num: Option<i64>,
    pub preferred_node_num: Option<i64>,
    pub synced_node_num: Option<i64>,
}
model! { DescribeDBInstanceDiagnosisSummaryMasterStatusInfo {
    0 "ExceptionNodeNum" exception_node_num, 1 "NormalNodeNum" normal_node_num,
    2 "NotPreferredNodeNum" not_preferred_node_num, 3 "NotSyncingNodeNum" not_syncing_node_num,
    4 "PreferredNodeNum" preferred_node_num, 5 "SyncedNodeNum" synced_node_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceDiagnosisSummarySegmentStatusInfo {
    pub exception_node_num: Option<i64>,
    pub normal_node_num: Option<i64>,
    pub not_preferred_node_num: Option<i64>,
    pub not_syncing_node_num: Option<i64>,
    pub preferred_node_num: Option<i64>,
    pub synced_node_num: Option<i64>,
}
model! { DescribeDBInstanceDiagnosisSummarySegmentStatusInfo {
    0 "ExceptionNodeNum" exception_node_num, 1 "NormalNodeNum" normal_node_num,
    2 "NotPreferredNodeNum" not_preferred_node_num, 3 "NotSyncingNodeNum" not_syncing_node_num,
    4 "PreferredNodeNum" preferred_node_num, 5 "SyncedNodeNum" synced_node_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceErrorLog {
    pub db_instance_id: String,
    pub database: Option<String>,
    pub end_time: Option<String>,
    pub host: Option<String>,
    pub keywords: Option<String>,
    pub log_level: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
    pub user: Option<String>,
}
operation! { DescribeDBInstanceErrorLog(db_instance_id: String)
    "DescribeDBInstanceErrorLog" -> DescribeDBInstanceErrorLogOutput {
    0 "DBInstanceId" db_instance_id, 1 "Database" database: String, 2 "EndTime" end_time: String, 3 "Host" host: String,
    4 "Keywords" keywords: String, 5 "LogLevel" log_level: String, 6 "PageNumber" page_number: i64,
    7 "PageSize" page_size: i64, 8 "StartTime" start_time: String, 9 "User" user: String
} }
paged! { DescribeDBInstanceErrorLog: DescribeDBInstanceErrorLogItems =
    Number "PageNumber", "Items" items, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceErrorLogOutput {
    pub items: Option<Vec<DescribeDBInstanceErrorLogItems>>,
    pub page_number: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDBInstanceErrorLogOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceErrorLogItems {
    pub database: Option<String>,
    pub host: Option<String>,
    pub log_context: Option<String>,
    pub log_level: Option<String>,
    pub time: Option<i64>,
    pub user: Option<String>,
}
model! { DescribeDBInstanceErrorLogItems {
    0 "Database" database, 1 "Host" host, 2 "LogContext" log_context, 3 "LogLevel" log_level, 4 "Time" time,
    5 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceIPArrayList {
    pub db_instance_ip_array_name: Option<String>,
    pub db_instance_id: String,
    pub resource_group_id: Option<String>,
}
operation! { DescribeDBInstanceIPArrayList(db_instance_id: String)
    "DescribeDBInstanceIPArrayList" -> DescribeDBInstanceIPArrayListOutput {
    0 "DBInstanceIPArrayName" db_instance_ip_array_name: String, 1 "DBInstanceId" db_instance_id,
    2 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceIPArrayListOutput {
    pub items: Option<DescribeDBInstanceIPArrayListItems>,
}
model! { DescribeDBInstanceIPArrayListOutput {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceIPArrayListItems {
    pub db_instance_ip_array: Option<Vec<DescribeDBInstanceIPArrayListDBInstanceIPArray>>,
}
model! { DescribeDBInstanceIPArrayListItems {
    0 "DBInstanceIPArray" db_instance_ip_array
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceIPArrayListDBInstanceIPArray {
    pub db_instance_ip_array_attribute: Option<String>,
    pub db_instance_ip_array_name: Option<String>,
    pub security_ip_list: Option<String>,
}
model! { DescribeDBInstanceIPArrayListDBInstanceIPArray {
    0 "DBInstanceIPArrayAttribute" db_instance_ip_array_attribute, 1 "DBInstanceIPArrayName" db_instance_ip_array_name,
    2 "SecurityIPList" security_ip_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceIndexUsage {
    pub db_instance_id: String,
    pub database: Option<String>,
    pub order_by: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeDBInstanceIndexUsage(db_instance_id: String)
    "DescribeDBInstanceIndexUsage" -> DescribeDBInstanceIndexUsageOutput {
    0 "DBInstanceId" db_instance_id, 1 "Database" database: String, 2 "OrderBy" order_by: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }
paged! { DescribeDBInstanceIndexUsage: DescribeDBInstanceIndexUsageItems =
    Number "PageNumber", "Items" items, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceIndexUsageOutput {
    pub items: Option<Vec<DescribeDBInstanceIndexUsageItems>>,
    pub page_number: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDBInstanceIndexUsageOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceIndexUsageItems {
    pub database_name: Option<String>,
    pub index_def: Option<String>,
    pub index_name: Option<String>,
    pub index_scan_times: Option<i64>,
    pub index_size: Option<String>,
    pub is_partition_table: Option<bool>,
    pub parent_table_name: Option<String>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
    pub time_last_updated: Option<String>,
}
model! { DescribeDBInstanceIndexUsageItems {
    0 "DatabaseName" database_name, 1 "IndexDef" index_def, 2 "IndexName" index_name,
    3 "IndexScanTimes" index_scan_times, 4 "IndexSize" index_size, 5 "IsPartitionTable" is_partition_table,
    6 "ParentTableName" parent_table_name, 7 "SchemaName" schema_name, 8 "TableName" table_name,
    9 "TimeLastUpdated" time_last_updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfo {
    pub connection_string: Option<String>,
    pub db_instance_id: String,
}
operation! { DescribeDBInstanceNetInfo(db_instance_id: String)
    "DescribeDBInstanceNetInfo" -> DescribeDBInstanceNetInfoOutput {
    0 "ConnectionString" connection_string: String, 1 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoOutput {
    pub db_instance_net_infos: Option<DescribeDBInstanceNetInfoDBInstanceNetInfos>,
    pub instance_network_type: Option<String>,
}
model! { DescribeDBInstanceNetInfoOutput {
    0 "DBInstanceNetInfos" db_instance_net_infos, 1 "InstanceNetworkType" instance_network_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoDBInstanceNetInfos {
    pub db_instance_net_info: Option<Vec<DescribeDBInstanceNetInfoDBInstanceNetInfo>>,
}
model! { DescribeDBInstanceNetInfoDBInstanceNetInfos {
    0 "DBInstanceNetInfo" db_instance_net_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoDBInstanceNetInfo {
    pub address_type: Option<String>,
    pub connection_string: Option<String>,
    pub ip_address: Option<String>,
    pub ip_type: Option<String>,
    pub port: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_instance_id: Option<String>,
}
model! { DescribeDBInstanceNetInfoDBInstanceNetInfo {
    0 "AddressType" address_type, 1 "ConnectionString" connection_string, 2 "IPAddress" ip_address, 3 "IPType" ip_type,
    4 "Port" port, 5 "VPCId" vpc_id, 6 "VSwitchId" v_switch_id, 7 "VpcInstanceId" vpc_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePerformance {
    pub db_instance_id: String,
    pub end_time: String,
    pub key: String,
    pub resource_group_id: Option<String>,
    pub start_time: String,
}
operation! { DescribeDBInstancePerformance(db_instance_id: String, end_time: String, key: String, start_time: String)
    "DescribeDBInstancePerformance" -> DescribeDBInstancePerformanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "EndTime" end_time, 2 "Key" key, 3 "ResourceGroupId" resource_group_id: String,
    4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePerformanceOutput {
    pub db_instance_id: Option<String>,
    pub end_time: Option<String>,
    pub engine: Option<String>,
    pub performance_keys: Option<Vec<String>>,
    pub start_time: Option<String>,
}
model! { DescribeDBInstancePerformanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "EndTime" end_time, 2 "Engine" engine, 3 "PerformanceKeys" performance_keys,
    4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePlans {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub plan_create_date: Option<String>,
    pub plan_desc: Option<String>,
    pub plan_id: Option<String>,
    pub plan_schedule_type: Option<String>,
    pub plan_type: Option<String>,
}
operation! { DescribeDBInstancePlans(db_instance_id: String)
    "DescribeDBInstancePlans" -> DescribeDBInstancePlansOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "PlanCreateDate" plan_create_date: String,
    3 "PlanDesc" plan_desc: String, 4 "PlanId" plan_id: String, 5 "PlanScheduleType" plan_schedule_type: String,
    6 "PlanType" plan_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePlansOutput {
    pub error_message: Option<String>,
    pub items: Option<DescribeDBInstancePlansItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub status: Option<String>,
    pub total_record_count: Option<i64>,
}
model! { DescribeDBInstancePlansOutput {
    0 "ErrorMessage" error_message, 1 "Items" items, 2 "PageNumber" page_number, 3 "PageRecordCount" page_record_count,
    4 "Status" status, 5 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePlansItems {
    pub plan_list: Option<Vec<DescribeDBInstancePlansPlanList>>,
}
model! { DescribeDBInstancePlansItems {
    0 "PlanList" plan_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePlansPlanList {
    pub db_instance_id: Option<String>,
    pub plan_config: Option<String>,
    pub plan_desc: Option<String>,
    pub plan_end_date: Option<String>,
    pub plan_id: Option<String>,
    pub plan_name: Option<String>,
    pub plan_schedule_type: Option<String>,
    pub plan_start_date: Option<String>,
    pub plan_status: Option<String>,
    pub plan_type: Option<String>,
}
model! { DescribeDBInstancePlansPlanList {
    0 "DBInstanceId" db_instance_id, 1 "PlanConfig" plan_config, 2 "PlanDesc" plan_desc, 3 "PlanEndDate" plan_end_date,
    4 "PlanId" plan_id, 5 "PlanName" plan_name, 6 "PlanScheduleType" plan_schedule_type,
    7 "PlanStartDate" plan_start_date, 8 "PlanStatus" plan_status, 9 "PlanType" plan_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSSL {
    pub db_instance_id: String,
}
operation! { DescribeDBInstanceSSL(db_instance_id: String) "DescribeDBInstanceSSL" -> DescribeDBInstanceSSLOutput {
    0 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSSLOutput {
    pub cert_common_name: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_name: Option<String>,
    pub ssl_enabled: Option<bool>,
    pub ssl_expired_time: Option<String>,
}
model! { DescribeDBInstanceSSLOutput {
    0 "CertCommonName" cert_common_name, 1 "DBInstanceId" db_instance_id, 2 "DBInstanceName" db_instance_name,
    3 "SSLEnabled" ssl_enabled, 4 "SSLExpiredTime" ssl_expired_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSupportMaxPerformance {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeDBInstanceSupportMaxPerformance(db_instance_id: String)
    "DescribeDBInstanceSupportMaxPerformance" -> DescribeDBInstanceSupportMaxPerformanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSupportMaxPerformanceOutput {
    pub db_instance_id: Option<String>,
    pub performances: Option<DescribeDBInstanceSupportMaxPerformancePerformances>,
}
model! { DescribeDBInstanceSupportMaxPerformanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "Performances" performances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSupportMaxPerformancePerformances {
    pub performance: Option<Vec<DescribeDBInstanceSupportMaxPerformancePerformance>>,
}
model! { DescribeDBInstanceSupportMaxPerformancePerformances {
    0 "Performance" performance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSupportMaxPerformancePerformance {
    pub bottleneck: Option<String>,
    pub key: Option<String>,
    pub unit: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBInstanceSupportMaxPerformancePerformance {
    0 "Bottleneck" bottleneck, 1 "Key" key, 2 "Unit" unit, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstances {
    pub db_instance_categories: Option<Vec<String>>,
    pub db_instance_description: Option<String>,
    pub db_instance_ids: Option<String>,
    pub db_instance_modes: Option<Vec<String>>,
    pub db_instance_statuses: Option<Vec<String>>,
    pub instance_deploy_types: Option<Vec<String>>,
    pub instance_network_type: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<DescribeDBInstancesTag>>,
    pub vpc_id: Option<String>,
}
operation! { DescribeDBInstances(region_id: String) "DescribeDBInstances" -> DescribeDBInstancesOutput {
    0 "DBInstanceCategories" db_instance_categories: Vec<String>,
    1 "DBInstanceDescription" db_instance_description: String, 2 "DBInstanceIds" db_instance_ids: String,
    3 "DBInstanceModes" db_instance_modes: Vec<String>, 4 "DBInstanceStatuses" db_instance_statuses: Vec<String>,
    5 "InstanceDeployTypes" instance_deploy_types: Vec<String>, 6 "InstanceNetworkType" instance_network_type: String,
    7 "OwnerId" owner_id: i64, 8 "PageNumber" page_number: i64, 9 "PageSize" page_size: i64, 10 "RegionId" region_id,
    11 "ResourceGroupId" resource_group_id: String, 12 "Tag" tag: Vec<DescribeDBInstancesTag>, 13 "VpcId" vpc_id: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Simple },
    Mark { index: 3, location: Location::Default, style: Style::Simple },
    Mark { index: 4, location: Location::Default, style: Style::Simple },
    Mark { index: 5, location: Location::Default, style: Style::Simple }
] }
paged! { DescribeDBInstances: DescribeDBInstancesDBInstance =
    Number "PageNumber", "Items.DBInstance" items.db_instance, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDBInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOutput {
    pub items: Option<DescribeDBInstancesItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeDBInstancesOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count,
    3 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesItems {
    pub db_instance: Option<Vec<DescribeDBInstancesDBInstance>>,
}
model! { DescribeDBInstancesItems {
    0 "DBInstance" db_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesDBInstance {
    pub connection_mode: Option<String>,
    pub create_time: Option<String>,
    pub db_instance_category: Option<String>,
    pub db_instance_description: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_mode: Option<String>,
    pub db_instance_net_type: Option<String>,
    pub db_instance_status: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub expire_time: Option<String>,
    pub instance_deploy_type: Option<String>,
    pub instance_network_type: Option<String>,
    pub lock_mode: Option<String>,
    pub lock_reason: Option<String>,
    pub master_node_num: Option<i64>,
    pub pay_type: Option<String>,
    pub prod_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub seg_node_num: Option<String>,
    pub serverless_mode: Option<String>,
    pub storage_size: Option<String>,
    pub storage_type: Option<String>,
    pub tags: Option<DescribeDBInstancesTags>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstancesDBInstance {
    0 "ConnectionMode" connection_mode, 1 "CreateTime" create_time, 2 "DBInstanceCategory" db_instance_category,
    3 "DBInstanceDescription" db_instance_description, 4 "DBInstanceId" db_instance_id,
    5 "DBInstanceMode" db_instance_mode, 6 "DBInstanceNetType" db_instance_net_type,
    7 "DBInstanceStatus" db_instance_status, 8 "Engine" engine, 9 "EngineVersion" engine_version,
    10 "ExpireTime" expire_time, 11 "InstanceDeployType" instance_deploy_type,
    12 "InstanceNetworkType" instance_network_type, 13 "LockMode" lock_mode, 14 "LockReason" lock_reason,
    15 "MasterNodeNum" master_node_num, 16 "PayType" pay_type, 17 "ProdType" prod_type, 18 "RegionId" region_id,
    19 "ResourceGroupId" resource_group_id, 20 "SegNodeNum" seg_node_num, 21 "ServerlessMode" serverless_mode,
    22 "StorageSize" storage_size, 23 "StorageType" storage_type, 24 "Tags" tags, 25 "VSwitchId" v_switch_id,
    26 "VpcId" vpc_id, 27 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesTags {
    pub tag: Option<Vec<DescribeDBInstancesTagsTag>>,
}
model! { DescribeDBInstancesTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBInstancesTagsTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBResourceGroup {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_group_name: Option<String>,
}
operation! { DescribeDBResourceGroup(db_instance_id: String)
    "DescribeDBResourceGroup" -> DescribeDBResourceGroupOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "ResourceGroupName" resource_group_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBResourceGroupOutput {
    pub resource_group_items: Option<DescribeDBResourceGroupResourceGroupItems>,
}
model! { DescribeDBResourceGroupOutput {
    0 "ResourceGroupItems" resource_group_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBResourceGroupResourceGroupItems {
    pub resource_group_item: Option<Vec<DescribeDBResourceGroupResourceGroupItem>>,
}
model! { DescribeDBResourceGroupResourceGroupItems {
    0 "ResourceGroupItem" resource_group_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBResourceGroupResourceGroupItem {
    pub resource_group_config: Option<String>,
    pub resource_group_name: Option<String>,
    pub role_list: Option<DescribeDBResourceGroupRoleList>,
}
model! { DescribeDBResourceGroupResourceGroupItem {
    0 "ResourceGroupConfig" resource_group_config, 1 "ResourceGroupName" resource_group_name, 2 "RoleList" role_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBResourceGroupRoleList {
    pub role: Option<Vec<String>>,
}
model! { DescribeDBResourceGroupRoleList {
    0 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBResourceManagementMode {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeDBResourceManagementMode(db_instance_id: String)
    "DescribeDBResourceManagementMode" -> DescribeDBResourceManagementModeOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBResourceManagementModeOutput {
    pub resource_management_mode: Option<String>,
}
model! { DescribeDBResourceManagementModeOutput {
    0 "ResourceManagementMode" resource_management_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBVersionInfos {
    pub db_instance_mode: Option<String>,
    pub db_version: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
}
operation! { DescribeDBVersionInfos(region_id: String) "DescribeDBVersionInfos" -> DescribeDBVersionInfosOutput {
    0 "DBInstanceMode" db_instance_mode: String, 1 "DBVersion" db_version: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBVersionInfosOutput {
    pub version_details: Option<DescribeDBVersionInfosVersionDetails>,
}
model! { DescribeDBVersionInfosOutput {
    0 "VersionDetails" version_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBVersionInfosVersionDetails {
    pub serverless: Option<Value>,
    pub storage_elastic: Option<Value>,
}
model! { DescribeDBVersionInfosVersionDetails {
    0 "Serverless" serverless, 1 "StorageElastic" storage_elastic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataBackups {
    pub backup_id: Option<String>,
    pub backup_mode: Option<String>,
    pub backup_status: Option<String>,
    pub db_instance_id: String,
    pub data_type: Option<String>,
    pub end_time: Option<String>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeDataBackups(db_instance_id: String) "DescribeDataBackups" -> DescribeDataBackupsOutput {
    0 "BackupId" backup_id: String, 1 "BackupMode" backup_mode: String, 2 "BackupStatus" backup_status: String,
    3 "DBInstanceId" db_instance_id, 4 "DataType" data_type: String, 5 "EndTime" end_time: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "StartTime" start_time: String
} }
paged! { DescribeDataBackups: DescribeDataBackupsItems = Number "PageNumber", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataBackupsOutput {
    pub items: Option<Vec<DescribeDataBackupsItems>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_backup_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDataBackupsOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalBackupSize" total_backup_size,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataBackupsItems {
    pub backup_end_time: Option<String>,
    pub backup_end_time_local: Option<String>,
    pub backup_method: Option<String>,
    pub backup_mode: Option<String>,
    pub backup_set_id: Option<String>,
    pub backup_size: Option<i64>,
    pub backup_start_time: Option<String>,
    pub backup_start_time_local: Option<String>,
    pub backup_status: Option<String>,
    pub bakset_name: Option<String>,
    pub consistent_time: Option<i64>,
    pub db_instance_id: Option<String>,
    pub data_type: Option<String>,
}
model! { DescribeDataBackupsItems {
    0 "BackupEndTime" backup_end_time, 1 "BackupEndTimeLocal" backup_end_time_local, 2 "BackupMethod" backup_method,
    3 "BackupMode" backup_mode, 4 "BackupSetId" backup_set_id, 5 "BackupSize" backup_size,
    6 "BackupStartTime" backup_start_time, 7 "BackupStartTimeLocal" backup_start_time_local,
    8 "BackupStatus" backup_status, 9 "BaksetName" bakset_name, 10 "ConsistentTime" consistent_time,
    11 "DBInstanceId" db_instance_id, 12 "DataType" data_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataReDistributeInfo {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeDataReDistributeInfo(db_instance_id: String)
    "DescribeDataReDistributeInfo" -> DescribeDataReDistributeInfoOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataReDistributeInfoOutput {
    pub data_re_distribute_info: Option<DescribeDataReDistributeInfoDataReDistributeInfo>,
}
model! { DescribeDataReDistributeInfoOutput {
    0 "DataReDistributeInfo" data_re_distribute_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataReDistributeInfoDataReDistributeInfo {
    pub message: Option<String>,
    pub progress: Option<i64>,
    pub remain_time: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeDataReDistributeInfoDataReDistributeInfo {
    0 "Message" message, 1 "Progress" progress, 2 "RemainTime" remain_time, 3 "StartTime" start_time, 4 "Status" status,
    5 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataShareInstances {
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub search_value: Option<String>,
}
operation! { DescribeDataShareInstances(region_id: String)
    "DescribeDataShareInstances" -> DescribeDataShareInstancesOutput {
    0 "OwnerId" owner_id: i64, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "RegionId" region_id,
    4 "ResourceGroupId" resource_group_id: String, 5 "SearchValue" search_value: String
} }
paged! { DescribeDataShareInstances: DescribeDataShareInstancesDBInstance =
    Number "PageNumber", "Items.DBInstance" items.db_instance, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataShareInstancesOutput {
    pub items: Option<DescribeDataShareInstancesItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeDataShareInstancesOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count,
    3 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataShareInstancesItems {
    pub db_instance: Option<Vec<DescribeDataShareInstancesDBInstance>>,
}
model! { DescribeDataShareInstancesItems {
    0 "DBInstance" db_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataShareInstancesDBInstance {
    pub db_instance_id: Option<String>,
    pub db_instance_mode: Option<String>,
    pub data_share_status: Option<String>,
    pub description: Option<String>,
    pub region_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDataShareInstancesDBInstance {
    0 "DBInstanceId" db_instance_id, 1 "DBInstanceMode" db_instance_mode, 2 "DataShareStatus" data_share_status,
    3 "Description" description, 4 "RegionId" region_id, 5 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSharePerformance {
    pub end_time: Option<String>,
    pub key: String,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDataSharePerformance(key: String, region_id: String)
    "DescribeDataSharePerformance" -> DescribeDataSharePerformanceOutput {
    0 "EndTime" end_time: String, 1 "Key" key, 2 "RegionId" region_id, 3 "ResourceGroupId" resource_group_id: String,
    4 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSharePerformanceOutput {
    pub db_cluster_id: Option<String>,
    pub end_time: Option<String>,
    pub performance_keys: Option<Vec<DescribeDataSharePerformancePerformanceKeys>>,
    pub start_time: Option<String>,
}
model! { DescribeDataSharePerformanceOutput {
    0 "DBClusterId" db_cluster_id, 1 "EndTime" end_time, 2 "PerformanceKeys" performance_keys, 3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSharePerformancePerformanceKeys {
    pub name: Option<String>,
    pub series: Option<Vec<DescribeDataSharePerformanceSeries>>,
    pub unit: Option<String>,
}
model! { DescribeDataSharePerformancePerformanceKeys {
    0 "Name" name, 1 "Series" series, 2 "Unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSharePerformanceSeries {
    pub name: Option<String>,
    pub values: Option<Vec<DescribeDataSharePerformanceValues>>,
}
model! { DescribeDataSharePerformanceSeries {
    0 "Name" name, 1 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSharePerformanceValues {
    pub point: Option<Vec<String>>,
}
model! { DescribeDataSharePerformanceValues {
    0 "Point" point
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabase {
    pub db_instance_id: String,
    pub database_name: String,
}
operation! { DescribeDatabase(db_instance_id: String, database_name: String)
    "DescribeDatabase" -> DescribeDatabaseOutput {
    0 "DBInstanceId" db_instance_id, 1 "DatabaseName" database_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseOutput {
    pub access_privilege: Option<String>,
    pub character_set_name: Option<String>,
    pub collate: Option<String>,
    pub conn_limit: Option<String>,
    pub ctype: Option<String>,
    pub db_instance_id: Option<String>,
    pub database_name: Option<String>,
    pub description: Option<String>,
    pub owner: Option<String>,
    pub size: Option<String>,
    pub table_space: Option<String>,
}
model! { DescribeDatabaseOutput {
    0 "AccessPrivilege" access_privilege, 1 "CharacterSetName" character_set_name, 2 "Collate" collate,
    3 "ConnLimit" conn_limit, 4 "Ctype" ctype, 5 "DBInstanceId" db_instance_id, 6 "DatabaseName" database_name,
    7 "Description" description, 8 "Owner" owner, 9 "Size" size, 10 "TableSpace" table_space
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisDimensions {
    pub db_instance_id: String,
}
operation! { DescribeDiagnosisDimensions(db_instance_id: String)
    "DescribeDiagnosisDimensions" -> DescribeDiagnosisDimensionsOutput {
    0 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisDimensionsOutput {
    pub databases: Option<Vec<String>>,
    pub user_names: Option<Vec<String>>,
}
model! { DescribeDiagnosisDimensionsOutput {
    0 "Databases" databases, 1 "UserNames" user_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisMonitorPerformance {
    pub db_instance_id: String,
    pub database: String,
    pub end_time: Option<String>,
    pub query_condition: Option<String>,
    pub start_time: Option<String>,
    pub user: Option<String>,
}
operation! { DescribeDiagnosisMonitorPerformance(db_instance_id: String, database: String)
    "DescribeDiagnosisMonitorPerformance" -> DescribeDiagnosisMonitorPerformanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "Database" database, 2 "EndTime" end_time: String,
    3 "QueryCondition" query_condition: String, 4 "StartTime" start_time: String, 5 "User" user: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisMonitorPerformanceOutput {
    pub performances: Option<Vec<DescribeDiagnosisMonitorPerformancePerformances>>,
    pub performances_threshold: Option<i64>,
    pub performances_truncated: Option<bool>,
}
model! { DescribeDiagnosisMonitorPerformanceOutput {
    0 "Performances" performances, 1 "PerformancesThreshold" performances_threshold,
    2 "PerformancesTruncated" performances_truncated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisMonitorPerformancePerformances {
    pub cost: Option<i64>,
    pub database: Option<String>,
    pub query_id: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub user: Option<String>,
}
model! { DescribeDiagnosisMonitorPerformancePerformances {
    0 "Cost" cost, 1 "Database" database, 2 "QueryID" query_id, 3 "StartTime" start_time, 4 "Status" status,
    5 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisRecords {
    pub db_instance_id: String,
    pub database: String,
    pub end_time: Option<String>,
    pub keyword: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query_condition: Option<String>,
    pub start_time: Option<String>,
    pub user: Option<String>,
}
operation! { DescribeDiagnosisRecords(db_instance_id: String, database: String)
    "DescribeDiagnosisRecords" -> DescribeDiagnosisRecordsOutput {
    0 "DBInstanceId" db_instance_id, 1 "Database" database, 2 "EndTime" end_time: String, 3 "Keyword" keyword: String,
    4 "Order" order: String, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64,
    7 "QueryCondition" query_condition: String, 8 "StartTime" start_time: String, 9 "User" user: String
} }
paged! { DescribeDiagnosisRecords: DescribeDiagnosisRecordsItems =
    Number "PageNumber", "Items" items, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisRecordsOutput {
    pub items: Option<Vec<DescribeDiagnosisRecordsItems>>,
    pub page_number: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDiagnosisRecordsOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisRecordsItems {
    pub database: Option<String>,
    pub duration: Option<i64>,
    pub query_id: Option<String>,
    pub sql_stmt: Option<String>,
    pub sql_truncated: Option<bool>,
    pub sql_truncated_threshold: Option<i64>,
    pub session_id: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub user: Option<String>,
}
model! { DescribeDiagnosisRecordsItems {
    0 "Database" database, 1 "Duration" duration, 2 "QueryID" query_id, 3 "SQLStmt" sql_stmt,
    4 "SQLTruncated" sql_truncated, 5 "SQLTruncatedThreshold" sql_truncated_threshold, 6 "SessionID" session_id,
    7 "StartTime" start_time, 8 "Status" status, 9 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisSQLInfo {
    pub db_instance_id: String,
    pub database: String,
    pub query_id: String,
}
operation! { DescribeDiagnosisSQLInfo(db_instance_id: String, database: String, query_id: String)
    "DescribeDiagnosisSQLInfo" -> DescribeDiagnosisSQLInfoOutput {
    0 "DBInstanceId" db_instance_id, 1 "Database" database, 2 "QueryID" query_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisSQLInfoOutput {
    pub database: Option<String>,
    pub duration: Option<i64>,
    pub max_output_rows: Option<String>,
    pub query_id: Option<String>,
    pub query_plan: Option<String>,
    pub sql_stmt: Option<String>,
    pub session_id: Option<String>,
    pub sorted_metrics: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub text_plan: Option<String>,
    pub user: Option<String>,
}
model! { DescribeDiagnosisSQLInfoOutput {
    0 "Database" database, 1 "Duration" duration, 2 "MaxOutputRows" max_output_rows, 3 "QueryID" query_id,
    4 "QueryPlan" query_plan, 5 "SQLStmt" sql_stmt, 6 "SessionID" session_id, 7 "SortedMetrics" sorted_metrics,
    8 "StartTime" start_time, 9 "Status" status, 10 "TextPlan" text_plan, 11 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDocument {
    pub collection: String,
    pub db_instance_id: String,
    pub file_name: String,
    pub namespace: Option<String>,
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    pub region_id: String,
}

/// What [`DescribeDocument::new`] takes.
pub struct DescribeDocumentRequired {
    pub collection: String,
    pub db_instance_id: String,
    pub file_name: String,
    pub namespace_password: Secret,
    pub region_id: String,
}
operation! { DescribeDocument{DescribeDocumentRequired: collection, db_instance_id, file_name, namespace_password, region_id}
    "DescribeDocument" -> DescribeDocumentOutput {
    0 "Collection" collection, 1 "DBInstanceId" db_instance_id, 2 "FileName" file_name, 3 "Namespace" namespace: String,
    4 "NamespacePassword" namespace_password, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDocumentOutput {
    pub chunk_file_url: Option<String>,
    pub docs_count: Option<i64>,
    pub document_loader: Option<String>,
    pub document_loader_result_file_url: Option<String>,
    pub file_ext: Option<String>,
    pub file_md5: Option<String>,
    pub file_mtime: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub file_url: Option<String>,
    pub file_version: Option<i64>,
    pub message: Option<String>,
    pub plain_chunk_file_url: Option<String>,
    pub source: Option<String>,
    pub status: Option<String>,
    pub text_splitter: Option<String>,
}
model! { DescribeDocumentOutput {
    0 "ChunkFileUrl" chunk_file_url, 1 "DocsCount" docs_count, 2 "DocumentLoader" document_loader,
    3 "DocumentLoaderResultFileUrl" document_loader_result_file_url, 4 "FileExt" file_ext, 5 "FileMd5" file_md5,
    6 "FileMtime" file_mtime, 7 "FileName" file_name, 8 "FileSize" file_size, 9 "FileUrl" file_url,
    10 "FileVersion" file_version, 11 "Message" message, 12 "PlainChunkFileUrl" plain_chunk_file_url,
    13 "Source" source, 14 "Status" status, 15 "TextSplitter" text_splitter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadRecords {
    pub db_instance_id: String,
    pub download_task_type: Option<String>,
}
operation! { DescribeDownloadRecords(db_instance_id: String)
    "DescribeDownloadRecords" -> DescribeDownloadRecordsOutput {
    0 "DBInstanceId" db_instance_id, 1 "DownloadTaskType" download_task_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadRecordsOutput {
    pub records: Option<Vec<DescribeDownloadRecordsRecords>>,
}
model! { DescribeDownloadRecordsOutput {
    0 "Records" records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadRecordsRecords {
    pub download_id: Option<i64>,
    pub download_url: Option<Secret>,
    pub exception_msg: Option<String>,
    pub file_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDownloadRecordsRecords {
    0 "DownloadId" download_id, 1 "DownloadUrl" download_url, 2 "ExceptionMsg" exception_msg, 3 "FileName" file_name,
    4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadSQLLogs {
    pub db_instance_id: String,
}
operation! { DescribeDownloadSQLLogs(db_instance_id: String)
    "DescribeDownloadSQLLogs" -> DescribeDownloadSQLLogsOutput {
    0 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadSQLLogsOutput {
    pub records: Option<Vec<DescribeDownloadSQLLogsRecords>>,
}
model! { DescribeDownloadSQLLogsOutput {
    0 "Records" records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadSQLLogsRecords {
    pub download_id: Option<i64>,
    pub download_url: Option<Secret>,
    pub exception_msg: Option<String>,
    pub file_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDownloadSQLLogsRecords {
    0 "DownloadId" download_id, 1 "DownloadUrl" download_url, 2 "ExceptionMsg" exception_msg, 3 "FileName" file_name,
    4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExtension {
    pub db_instance_id: String,
    pub database_name: String,
    pub extension_name: String,
}
operation! { DescribeExtension(db_instance_id: String, database_name: String, extension_name: String)
    "DescribeExtension" -> DescribeExtensionOutput {
    0 "DBInstanceId" db_instance_id, 1 "DatabaseName" database_name, 2 "ExtensionName" extension_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExtensionOutput {
    pub current_version: Option<String>,
    pub description: Option<String>,
    pub extension_id: Option<String>,
    pub extension_name: Option<String>,
    pub is_install_need_restart: Option<bool>,
    pub is_latest_version: Option<bool>,
    pub latest_version: Option<String>,
    pub status: Option<String>,
}
model! { DescribeExtensionOutput {
    0 "CurrentVersion" current_version, 1 "Description" description, 2 "ExtensionId" extension_id,
    3 "ExtensionName" extension_name, 4 "IsInstallNeedRestart" is_install_need_restart,
    5 "IsLatestVersion" is_latest_version, 6 "LatestVersion" latest_version, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExternalDataService {
    pub db_instance_id: String,
    pub region_id: Option<String>,
    pub service_id: String,
}
operation! { DescribeExternalDataService(db_instance_id: String, service_id: String)
    "DescribeExternalDataService" -> DescribeExternalDataServiceOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id: String, 2 "ServiceId" service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExternalDataServiceOutput {
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub service_description: Option<String>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub service_spec: Option<String>,
    pub status: Option<String>,
}
model! { DescribeExternalDataServiceOutput {
    0 "CreateTime" create_time, 1 "ModifyTime" modify_time, 2 "ServiceDescription" service_description,
    3 "ServiceId" service_id, 4 "ServiceName" service_name, 5 "ServiceSpec" service_spec, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHadoopClustersInSameNet {
    pub db_instance_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeHadoopClustersInSameNet(db_instance_id: String)
    "DescribeHadoopClustersInSameNet" -> DescribeHadoopClustersInSameNetOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHadoopClustersInSameNetOutput {
    pub clusters: Option<Vec<String>>,
}
model! { DescribeHadoopClustersInSameNetOutput {
    0 "Clusters" clusters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHadoopConfigs {
    pub config_name: String,
    pub db_instance_id: String,
    pub emr_instance_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeHadoopConfigs(config_name: String, db_instance_id: String, emr_instance_id: String)
    "DescribeHadoopConfigs" -> DescribeHadoopConfigsOutput {
    0 "ConfigName" config_name, 1 "DBInstanceId" db_instance_id, 2 "EmrInstanceId" emr_instance_id,
    3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHadoopConfigsOutput {
    pub config_name: Option<String>,
    pub config_value: Option<String>,
}
model! { DescribeHadoopConfigsOutput {
    0 "ConfigName" config_name, 1 "ConfigValue" config_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHadoopDataSource {
    pub db_instance_id: String,
    pub data_source_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeHadoopDataSource(db_instance_id: String)
    "DescribeHadoopDataSource" -> DescribeHadoopDataSourceOutput {
    0 "DBInstanceId" db_instance_id, 1 "DataSourceId" data_source_id: String, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHadoopDataSourceOutput {
    pub create_time: Option<String>,
    pub data_source_description: Option<String>,
    pub data_source_dir: Option<String>,
    pub data_source_id: Option<String>,
    pub data_source_name: Option<String>,
    pub data_source_status: Option<String>,
    pub data_source_type: Option<String>,
    pub emr_instance_id: Option<String>,
    pub external_data_service_id: Option<String>,
    pub hdfs_conf: Option<String>,
    pub hadoop_core_conf: Option<String>,
    pub hadoop_create_type: Option<String>,
    pub hadoop_hosts_address: Option<String>,
    pub hive_conf: Option<String>,
    pub map_reduce_conf: Option<String>,
    pub modify_time: Option<String>,
    pub status_message: Option<String>,
    pub yarn_conf: Option<String>,
}
model! { DescribeHadoopDataSourceOutput {
    0 "CreateTime" create_time, 1 "DataSourceDescription" data_source_description, 2 "DataSourceDir" data_source_dir,
    3 "DataSourceId" data_source_id, 4 "DataSourceName" data_source_name, 5 "DataSourceStatus" data_source_status,
    6 "DataSourceType" data_source_type, 7 "EmrInstanceId" emr_instance_id,
    8 "ExternalDataServiceId" external_data_service_id, 9 "HDFSConf" hdfs_conf, 10 "HadoopCoreConf" hadoop_core_conf,
    11 "HadoopCreateType" hadoop_create_type, 12 "HadoopHostsAddress" hadoop_hosts_address, 13 "HiveConf" hive_conf,
    14 "MapReduceConf" map_reduce_conf, 15 "ModifyTime" modify_time, 16 "StatusMessage" status_message,
    17 "YarnConf" yarn_conf
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatus {
    pub db_instance_id: String,
    pub key: String,
}
operation! { DescribeHealthStatus(db_instance_id: String, key: String)
    "DescribeHealthStatus" -> DescribeHealthStatusOutput {
    0 "DBInstanceId" db_instance_id, 1 "Key" key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusOutput {
    pub db_cluster_id: Option<String>,
    pub status: Option<DescribeHealthStatusStatus>,
}
model! { DescribeHealthStatusOutput {
    0 "DBClusterId" db_cluster_id, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusStatus {
    pub adbgp_segment_disk_usage_percent_max: Option<DescribeHealthStatusAdbgpSegmentDiskUsagePercentMax>,
    pub adbpg_connection_status: Option<DescribeHealthStatusAdbpgConnectionStatus>,
    pub adbpg_disk_status: Option<DescribeHealthStatusAdbpgDiskStatus>,
    pub adbpg_disk_usage_percent: Option<DescribeHealthStatusAdbpgDiskUsagePercent>,
    pub adbpg_instance_cold_data_gb: Option<DescribeHealthStatusAdbpgInstanceColdDataGb>,
    pub adbpg_instance_hot_data_gb: Option<DescribeHealthStatusAdbpgInstanceHotDataGb>,
    pub adbpg_instance_total_data_gb: Option<DescribeHealthStatusAdbpgInstanceTotalDataGb>,
    pub adbpg_master_disk_usage_percent_max: Option<DescribeHealthStatusAdbpgMasterDiskUsagePercentMax>,
    pub adbpg_master_status: Option<DescribeHealthStatusAdbpgMasterStatus>,
    pub adbpg_segment_status: Option<DescribeHealthStatusAdbpgSegmentStatus>,
    pub adbpg_status: Option<DescribeHealthStatusAdbpgStatus>,
    pub node_master_connection_status: Option<DescribeHealthStatusNodeMasterConnectionStatus>,
    pub node_master_status: Option<DescribeHealthStatusNodeMasterStatus>,
    pub node_segment_connection_status: Option<DescribeHealthStatusNodeSegmentConnectionStatus>,
    pub node_segment_disk_status: Option<DescribeHealthStatusNodeSegmentDiskStatus>,
}
model! { DescribeHealthStatusStatus {
    0 "adbgp_segment_disk_usage_percent_max" adbgp_segment_disk_usage_percent_max,
    1 "adbpg_connection_status" adbpg_connection_status, 2 "adbpg_disk_status" adbpg_disk_status,
    3 "adbpg_disk_usage_percent" adbpg_disk_usage_percent, 4 "adbpg_instance_cold_data_gb" adbpg_instance_cold_data_gb,
    5 "adbpg_instance_hot_data_gb" adbpg_instance_hot_data_gb,
    6 "adbpg_instance_total_data_gb" adbpg_instance_total_data_gb,
    7 "adbpg_master_disk_usage_percent_max" adbpg_master_disk_usage_percent_max,
    8 "adbpg_master_status" adbpg_master_status, 9 "adbpg_segment_status" adbpg_segment_status,
    10 "adbpg_status" adbpg_status, 11 "node_master_connection_status" node_master_connection_status,
    12 "node_master_status" node_master_status, 13 "node_segment_connection_status" node_segment_connection_status,
    14 "node_segment_disk_status" node_segment_disk_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusAdbgpSegmentDiskUsagePercentMax {
    pub status: Option<String>,
    pub value: Option<f64>,
}
model! { DescribeHealthStatusAdbgpSegmentDiskUsagePercentMax {
    0 "Status" status, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusAdbpgConnectionStatus {
    pub status: Option<String>,
    pub value: Option<f64>,
}
model! { DescribeHealthStatusAdbpgConnectionStatus {
    0 "Status" status, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusAdbpgDiskStatus {
    pub status: Option<String>,
    pub value: Option<f64>,
}
model! { DescribeHealthStatusAdbpgDiskStatus {
    0 "Status" status, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusAdbpgDiskUsagePercent {
    pub status: Option<String>,
    pub value: Option<f64>,
}
model! { DescribeHealthStatusAdbpgDiskUsagePercent {
    0 "Status" status, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusAdbpgInstanceColdDataGb {
    pub value: Option<f64>,
}
model! { DescribeHealthStatusAdbpgInstanceColdDataGb {
    0 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusAdbpgInstanceHotDataGb {
    pub value: Option<f64>,
}
model! { DescribeHealthStatusAdbpgInstanceHotDataGb {
    0 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusAdbpgInstanceTotalDataGb {
    pub value: Option<f64>,
}
model! { DescribeHealthStatusAdbpgInstanceTotalDataGb {
    0 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusAdbpgMasterDiskUsagePercentMax {
    pub status: Option<String>,
    pub value: Option<f64>,
}
model! { DescribeHealthStatusAdbpgMasterDiskUsagePercentMax {
    0 "Status" status, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusAdbpgMasterStatus {
    pub status: Option<String>,
    pub value: Option<f64>,
}
model! { DescribeHealthStatusAdbpgMasterStatus {
    0 "Status" status, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusAdbpgSegmentStatus {
    pub status: Option<String>,
    pub value: Option<f64>,
}
model! { DescribeHealthStatusAdbpgSegmentStatus {
    0 "Status" status, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusAdbpgStatus {
    pub status: Option<String>,
    pub value: Option<f64>,
}
model! { DescribeHealthStatusAdbpgStatus {
    0 "Status" status, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusNodeMasterConnectionStatus {
    pub status: Option<String>,
    pub value: Option<f64>,
}
model! { DescribeHealthStatusNodeMasterConnectionStatus {
    0 "Status" status, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusNodeMasterStatus {
    pub status: Option<String>,
    pub value: Option<f64>,
}
model! { DescribeHealthStatusNodeMasterStatus {
    0 "Status" status, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusNodeSegmentConnectionStatus {
    pub status: Option<String>,
    pub value: Option<f64>,
}
model! { DescribeHealthStatusNodeSegmentConnectionStatus {
    0 "Status" status, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusNodeSegmentDiskStatus {
    pub status: Option<String>,
    pub value: Option<f64>,
}
model! { DescribeHealthStatusNodeSegmentDiskStatus {
    0 "Status" status, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIMVInfos {
    pub db_instance_id: String,
    pub database: String,
    pub mv_name: Option<String>,
}
operation! { DescribeIMVInfos(db_instance_id: String, database: String) "DescribeIMVInfos" -> DescribeIMVInfosOutput {
    0 "DBInstanceId" db_instance_id, 1 "Database" database, 2 "MVName" mv_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIMVInfosOutput {
    pub db_instance_id: Option<String>,
    pub imv_infos: Option<Vec<DescribeIMVInfosImvInfos>>,
}
model! { DescribeIMVInfosOutput {
    0 "DBInstanceId" db_instance_id, 1 "ImvInfos" imv_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIMVInfosImvInfos {
    pub base: Option<String>,
    pub detail_info: Option<String>,
    pub mv: Option<String>,
}
model! { DescribeIMVInfosImvInfos {
    0 "Base" base, 1 "DetailInfo" detail_info, 2 "MV" mv
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIndex {
    pub collection: String,
    pub db_instance_id: Option<String>,
    pub index_name: String,
    pub namespace: String,
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub workspace_id: Option<String>,
}

/// What [`DescribeIndex::new`] takes.
pub struct DescribeIndexRequired {
    pub collection: String,
    pub index_name: String,
    pub namespace: String,
    pub namespace_password: Secret,
    pub region_id: String,
}
operation! { DescribeIndex{DescribeIndexRequired: collection, index_name, namespace, namespace_password, region_id}
    "DescribeIndex" -> DescribeIndexOutput {
    0 "Collection" collection, 1 "DBInstanceId" db_instance_id: String, 2 "IndexName" index_name,
    3 "Namespace" namespace, 4 "NamespacePassword" namespace_password, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id, 7 "WorkspaceId" workspace_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIndexOutput {
    pub collection: Option<String>,
    pub index_def: Option<String>,
    pub index_name: Option<String>,
    pub message: Option<String>,
    pub namespace: Option<String>,
    pub status: Option<String>,
}
model! { DescribeIndexOutput {
    0 "Collection" collection, 1 "IndexDef" index_def, 2 "IndexName" index_name, 3 "Message" message,
    4 "Namespace" namespace, 5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJDBCDataSource {
    pub db_instance_id: String,
    pub data_source_id: String,
}
operation! { DescribeJDBCDataSource(db_instance_id: String, data_source_id: String)
    "DescribeJDBCDataSource" -> DescribeJDBCDataSourceOutput {
    0 "DBInstanceId" db_instance_id, 1 "DataSourceId" data_source_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJDBCDataSourceOutput {
    pub create_time: Option<String>,
    pub data_source_description: Option<String>,
    pub data_source_id: Option<String>,
    pub data_source_name: Option<String>,
    pub data_source_status: Option<String>,
    pub data_source_type: Option<String>,
    pub external_data_service_id: Option<String>,
    pub jdbc_connection_string: Option<Secret>,
    pub jdbc_password: Option<Secret>,
    pub jdbc_user_name: Option<String>,
    pub modify_time: Option<String>,
    pub status_message: Option<String>,
}
model! { DescribeJDBCDataSourceOutput {
    0 "CreateTime" create_time, 1 "DataSourceDescription" data_source_description, 2 "DataSourceId" data_source_id,
    3 "DataSourceName" data_source_name, 4 "DataSourceStatus" data_source_status, 5 "DataSourceType" data_source_type,
    6 "ExternalDataServiceId" external_data_service_id, 7 "JDBCConnectionString" jdbc_connection_string,
    8 "JDBCPassword" jdbc_password, 9 "JDBCUserName" jdbc_user_name, 10 "ModifyTime" modify_time,
    11 "StatusMessage" status_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogBackups {
    pub db_instance_id: String,
    pub end_time: String,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    pub start_time: String,
}
operation! { DescribeLogBackups(db_instance_id: String, end_time: String, start_time: String)
    "DescribeLogBackups" -> DescribeLogBackupsOutput {
    0 "DBInstanceId" db_instance_id, 1 "EndTime" end_time, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "StartTime" start_time
} }
paged! { DescribeLogBackups: DescribeLogBackupsItems = Number "PageNumber", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogBackupsOutput {
    pub items: Option<Vec<DescribeLogBackupsItems>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_log_size: Option<i64>,
}
model! { DescribeLogBackupsOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count,
    4 "TotalLogSize" total_log_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogBackupsItems {
    pub backup_id: Option<String>,
    pub db_instance_id: Option<String>,
    pub log_file_name: Option<String>,
    pub log_file_size: Option<i64>,
    pub log_time: Option<String>,
    pub segment_name: Option<String>,
}
model! { DescribeLogBackupsItems {
    0 "BackupId" backup_id, 1 "DBInstanceId" db_instance_id, 2 "LogFileName" log_file_name,
    3 "LogFileSize" log_file_size, 4 "LogTime" log_time, 5 "SegmentName" segment_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelOperatorApiKey {
    pub api_key_id: Option<i64>,
}
operation! { DescribeModelOperatorApiKey() "DescribeModelOperatorApiKey" -> DescribeModelOperatorApiKeyOutput {
    0 "ApiKeyId" api_key_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelOperatorApiKeyOutput {
    pub api_key: Option<Secret>,
    pub api_key_id: Option<i64>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub endpoint: Option<String>,
}
model! { DescribeModelOperatorApiKeyOutput {
    0 "ApiKey" api_key, 1 "ApiKeyId" api_key_id, 2 "CreateTime" create_time, 3 "Description" description,
    4 "Endpoint" endpoint
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelOperatorUsage {
    pub api_key_ids: Option<Vec<i64>>,
    pub end_time: Option<String>,
    pub group_by: Option<String>,
    pub keys: Option<Vec<String>>,
    pub model_names: Option<Vec<String>>,
    pub period: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeModelOperatorUsage() "DescribeModelOperatorUsage" -> DescribeModelOperatorUsageOutput {
    0 "ApiKeyIds" api_key_ids: Vec<i64>, 1 "EndTime" end_time: String, 2 "GroupBy" group_by: String,
    3 "Keys" keys: Vec<String>, 4 "ModelNames" model_names: Vec<String>, 5 "Period" period: i64,
    6 "StartTime" start_time: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Simple },
    Mark { index: 3, location: Location::Default, style: Style::Simple },
    Mark { index: 4, location: Location::Default, style: Style::Simple }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelOperatorUsageOutput {
    pub end_time: Option<String>,
    pub keys: Option<Vec<DescribeModelOperatorUsageKeys>>,
    pub period: Option<i64>,
    pub start_time: Option<String>,
}
model! { DescribeModelOperatorUsageOutput {
    0 "EndTime" end_time, 1 "Keys" keys, 2 "Period" period, 3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelOperatorUsageKeys {
    pub name: Option<String>,
    pub series: Option<Vec<DescribeModelOperatorUsageSeries>>,
    pub unit: Option<String>,
}
model! { DescribeModelOperatorUsageKeys {
    0 "Name" name, 1 "Series" series, 2 "Unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelOperatorUsageSeries {
    pub api_key_id: Option<i64>,
    pub name: Option<String>,
    pub role: Option<String>,
    pub values: Option<Vec<DescribeModelOperatorUsageValues>>,
}
model! { DescribeModelOperatorUsageSeries {
    0 "ApiKeyId" api_key_id, 1 "Name" name, 2 "Role" role, 3 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelOperatorUsageValues {
    pub point: Option<Vec<String>>,
}
model! { DescribeModelOperatorUsageValues {
    0 "Point" point
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelService {
    pub db_instance_id: String,
    pub model_service_id: String,
}
operation! { DescribeModelService(db_instance_id: String, model_service_id: String)
    "DescribeModelService" -> DescribeModelServiceOutput {
    0 "DBInstanceId" db_instance_id, 1 "ModelServiceId" model_service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelServiceOutput {
    pub ai_nodes: Option<Vec<String>>,
    pub api_key: Option<Secret>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub model_name: Option<String>,
    pub model_params: Option<BTreeMap<String, Value>>,
    pub model_service_id: Option<String>,
    pub private_connect_url: Option<String>,
    pub public_connect_url: Option<String>,
    pub security_ip_list: Option<String>,
    pub status: Option<String>,
}
model! { DescribeModelServiceOutput {
    0 "AiNodes" ai_nodes, 1 "ApiKey" api_key, 2 "CreateTime" create_time, 3 "Description" description,
    4 "ModelName" model_name, 5 "ModelParams" model_params, 6 "ModelServiceId" model_service_id,
    7 "PrivateConnectUrl" private_connect_url, 8 "PublicConnectUrl" public_connect_url,
    9 "SecurityIpList" security_ip_list, 10 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyParameterLog {
    pub db_instance_id: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeModifyParameterLog(db_instance_id: String)
    "DescribeModifyParameterLog" -> DescribeModifyParameterLogOutput {
    0 "DBInstanceId" db_instance_id, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyParameterLogOutput {
    pub changelogs: Option<Vec<DescribeModifyParameterLogChangelogs>>,
}
model! { DescribeModifyParameterLogOutput {
    0 "Changelogs" changelogs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyParameterLogChangelogs {
    pub effect_time: Option<String>,
    pub parameter_name: Option<String>,
    pub parameter_valid: Option<String>,
    pub parameter_value_after: Option<String>,
    pub parameter_value_before: Option<String>,
}
model! { DescribeModifyParameterLogChangelogs {
    0 "EffectTime" effect_time, 1 "ParameterName" parameter_name, 2 "ParameterValid" parameter_valid,
    3 "ParameterValueAfter" parameter_value_after, 4 "ParameterValueBefore" parameter_value_before
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespace {
    pub db_instance_id: Option<String>,
    pub manager_account: String,
    pub manager_account_password: Secret,
    pub namespace: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub workspace_id: Option<String>,
}
operation! { DescribeNamespace(manager_account: String, manager_account_password: Secret, namespace: String, region_id: String)
    "DescribeNamespace" -> DescribeNamespaceOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "ManagerAccount" manager_account,
    2 "ManagerAccountPassword" manager_account_password, 3 "Namespace" namespace, 4 "OwnerId" owner_id: i64,
    5 "RegionId" region_id, 6 "WorkspaceId" workspace_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaceOutput {
    pub db_instance_id: Option<String>,
    pub message: Option<String>,
    pub namespace: Option<String>,
    pub namespace_info: Option<BTreeMap<String, String>>,
    pub region_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeNamespaceOutput {
    0 "DBInstanceId" db_instance_id, 1 "Message" message, 2 "Namespace" namespace, 3 "NamespaceInfo" namespace_info,
    4 "RegionId" region_id, 5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameters {
    pub db_instance_id: String,
}
operation! { DescribeParameters(db_instance_id: String) "DescribeParameters" -> DescribeParametersOutput {
    0 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersOutput {
    pub parameters: Option<Vec<DescribeParametersParameters>>,
}
model! { DescribeParametersOutput {
    0 "Parameters" parameters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersParameters {
    pub current_value: Option<String>,
    pub force_restart_instance: Option<String>,
    pub is_changeable_config: Option<String>,
    pub optional_range: Option<String>,
    pub parameter_description: Option<String>,
    pub parameter_name: Option<String>,
    pub parameter_value: Option<String>,
}
model! { DescribeParametersParameters {
    0 "CurrentValue" current_value, 1 "ForceRestartInstance" force_restart_instance,
    2 "IsChangeableConfig" is_changeable_config, 3 "OptionalRange" optional_range,
    4 "ParameterDescription" parameter_description, 5 "ParameterName" parameter_name, 6 "ParameterValue" parameter_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateRAGService {
    pub db_instance_id: String,
}
operation! { DescribePrivateRAGService(db_instance_id: String)
    "DescribePrivateRAGService" -> DescribePrivateRAGServiceOutput {
    0 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateRAGServiceOutput {
    pub ca_cert: Option<String>,
}
model! { DescribePrivateRAGServiceOutput {
    0 "CaCert" ca_cert
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVSwitchs {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeRdsVSwitchs() "DescribeRdsVSwitchs" -> DescribeRdsVSwitchsOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret, 7 "VpcId" vpc_id: String,
    8 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVSwitchsOutput {
    pub v_switches: Option<DescribeRdsVSwitchsVSwitches>,
}
model! { DescribeRdsVSwitchsOutput {
    0 "VSwitches" v_switches
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVSwitchsVSwitches {
    pub v_switch: Option<Vec<DescribeRdsVSwitchsVSwitch>>,
}
model! { DescribeRdsVSwitchsVSwitches {
    0 "VSwitch" v_switch
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVSwitchsVSwitch {
    pub ali_uid: Option<String>,
    pub bid: Option<String>,
    pub cidr_block: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub is_default: Option<bool>,
    pub iz_no: Option<String>,
    pub region_no: Option<String>,
    pub status: Option<String>,
    pub v_switch_id: Option<String>,
    pub v_switch_name: Option<String>,
}
model! { DescribeRdsVSwitchsVSwitch {
    0 "AliUid" ali_uid, 1 "Bid" bid, 2 "CidrBlock" cidr_block, 3 "GmtCreate" gmt_create, 4 "GmtModified" gmt_modified,
    5 "IsDefault" is_default, 6 "IzNo" iz_no, 7 "RegionNo" region_no, 8 "Status" status, 9 "VSwitchId" v_switch_id,
    10 "VSwitchName" v_switch_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVpcs {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub zone_id: Option<String>,
}
operation! { DescribeRdsVpcs() "DescribeRdsVpcs" -> DescribeRdsVpcsOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret, 7 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVpcsOutput {
    pub vpcs: Option<DescribeRdsVpcsVpcs>,
}
model! { DescribeRdsVpcsOutput {
    0 "Vpcs" vpcs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVpcsVpcs {
    pub vpc: Option<Vec<DescribeRdsVpcsVpc>>,
}
model! { DescribeRdsVpcsVpcs {
    0 "Vpc" vpc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVpcsVpc {
    pub ali_uid: Option<String>,
    pub bid: Option<String>,
    pub cidr_block: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub is_default: Option<bool>,
    pub region_no: Option<String>,
    pub status: Option<String>,
    pub v_switchs: Option<Vec<DescribeRdsVpcsVSwitchs>>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeRdsVpcsVpc {
    0 "AliUid" ali_uid, 1 "Bid" bid, 2 "CidrBlock" cidr_block, 3 "GmtCreate" gmt_create, 4 "GmtModified" gmt_modified,
    5 "IsDefault" is_default, 6 "RegionNo" region_no, 7 "Status" status, 8 "VSwitchs" v_switchs, 9 "VpcId" vpc_id,
    10 "VpcName" vpc_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVpcsVSwitchs {
    pub cidr_block: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub is_default: Option<bool>,
    pub iz_no: Option<String>,
    pub status: Option<String>,
    pub v_switch_id: Option<String>,
    pub v_switch_name: Option<String>,
}
model! { DescribeRdsVpcsVSwitchs {
    0 "CidrBlock" cidr_block, 1 "GmtCreate" gmt_create, 2 "GmtModified" gmt_modified, 3 "IsDefault" is_default,
    4 "IzNo" iz_no, 5 "Status" status, 6 "VSwitchId" v_switch_id, 7 "VSwitchName" v_switch_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRebalanceStatus {
    pub db_instance_id: String,
}
operation! { DescribeRebalanceStatus(db_instance_id: String)
    "DescribeRebalanceStatus" -> DescribeRebalanceStatusOutput {
    0 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRebalanceStatusOutput {
    pub status: Option<String>,
}
model! { DescribeRebalanceStatusOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub region: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "Region" region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Option<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub region: Option<Vec<DescribeRegionsRegion>>,
}
model! { DescribeRegionsRegions {
    0 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegion {
    pub region_id: Option<String>,
    pub zones: Option<DescribeRegionsZones>,
}
model! { DescribeRegionsRegion {
    0 "RegionId" region_id, 1 "Zones" zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsZones {
    pub zone: Option<Vec<DescribeRegionsZone>>,
}
model! { DescribeRegionsZones {
    0 "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsZone {
    pub vpc_enabled: Option<bool>,
    pub zone_id: Option<String>,
}
model! { DescribeRegionsZone {
    0 "VpcEnabled" vpc_enabled, 1 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoles {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeRoles(db_instance_id: String) "DescribeRoles" -> DescribeRolesOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRolesOutput {
    pub role_list: Option<DescribeRolesRoleList>,
}
model! { DescribeRolesOutput {
    0 "RoleList" role_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRolesRoleList {
    pub role: Option<Vec<String>>,
}
model! { DescribeRolesRoleList {
    0 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogCount {
    pub db_instance_id: String,
    pub database: Option<String>,
    pub end_time: String,
    pub execute_cost: Option<String>,
    pub execute_state: Option<String>,
    pub max_execute_cost: Option<String>,
    pub min_execute_cost: Option<String>,
    pub operation_class: Option<String>,
    pub operation_type: Option<String>,
    pub query_keywords: Option<String>,
    pub source_ip: Option<String>,
    pub start_time: String,
    pub user: Option<String>,
}
operation! { DescribeSQLLogCount(db_instance_id: String, end_time: String, start_time: String)
    "DescribeSQLLogCount" -> DescribeSQLLogCountOutput {
    0 "DBInstanceId" db_instance_id, 1 "Database" database: String, 2 "EndTime" end_time,
    3 "ExecuteCost" execute_cost: String, 4 "ExecuteState" execute_state: String,
    5 "MaxExecuteCost" max_execute_cost: String, 6 "MinExecuteCost" min_execute_cost: String,
    7 "OperationClass" operation_class: String, 8 "OperationType" operation_type: String,
    9 "QueryKeywords" query_keywords: String, 10 "SourceIP" source_ip: String, 11 "StartTime" start_time,
    12 "User" user: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogCountOutput {
    pub db_cluster_id: Option<String>,
    pub end_time: Option<String>,
    pub items: Option<Vec<DescribeSQLLogCountItems>>,
    pub start_time: Option<String>,
}
model! { DescribeSQLLogCountOutput {
    0 "DBClusterId" db_cluster_id, 1 "EndTime" end_time, 2 "Items" items, 3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogCountItems {
    pub name: Option<String>,
    pub series: Option<Vec<DescribeSQLLogCountSeries>>,
}
model! { DescribeSQLLogCountItems {
    0 "Name" name, 1 "Series" series
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogCountSeries {
    pub values: Option<Vec<DescribeSQLLogCountValues>>,
}
model! { DescribeSQLLogCountSeries {
    0 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogCountValues {
    pub point: Option<Vec<String>>,
}
model! { DescribeSQLLogCountValues {
    0 "Point" point
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogs {
    pub db_instance_id: String,
    pub database: Option<String>,
    pub end_time: String,
    pub execute_cost: Option<String>,
    pub execute_state: Option<String>,
    pub max_execute_cost: Option<String>,
    pub min_execute_cost: Option<String>,
    pub operation_class: Option<String>,
    pub operation_type: Option<String>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 0 to 200.
    pub page_size: Option<i64>,
    pub query_keywords: Option<String>,
    pub source_ip: Option<String>,
    pub start_time: String,
    pub user: Option<String>,
}
operation! { DescribeSQLLogs(db_instance_id: String, end_time: String, start_time: String)
    "DescribeSQLLogs" -> DescribeSQLLogsOutput {
    0 "DBInstanceId" db_instance_id, 1 "Database" database: String, 2 "EndTime" end_time,
    3 "ExecuteCost" execute_cost: String, 4 "ExecuteState" execute_state: String,
    5 "MaxExecuteCost" max_execute_cost: String, 6 "MinExecuteCost" min_execute_cost: String,
    7 "OperationClass" operation_class: String, 8 "OperationType" operation_type: String,
    9 "PageNumber" page_number: i64, 10 "PageSize" page_size: i64, 11 "QueryKeywords" query_keywords: String,
    12 "SourceIP" source_ip: String, 13 "StartTime" start_time, 14 "User" user: String
} }
paged! { DescribeSQLLogs: DescribeSQLLogsItems = Number "PageNumber", "Items" items }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogsOutput {
    pub items: Option<Vec<DescribeSQLLogsItems>>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
}
model! { DescribeSQLLogsOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogsItems {
    pub account_name: Option<String>,
    pub db_name: Option<String>,
    pub db_role: Option<String>,
    pub execute_cost: Option<f64>,
    pub execute_state: Option<String>,
    pub operation_class: Option<String>,
    pub operation_execute_time: Option<String>,
    pub operation_type: Option<String>,
    pub return_row_counts: Option<i64>,
    pub sql_plan: Option<String>,
    pub sql_text: Option<String>,
    pub scan_row_counts: Option<i64>,
    pub source_ip: Option<String>,
    pub source_port: Option<i64>,
}
model! { DescribeSQLLogsItems {
    0 "AccountName" account_name, 1 "DBName" db_name, 2 "DBRole" db_role, 3 "ExecuteCost" execute_cost,
    4 "ExecuteState" execute_state, 5 "OperationClass" operation_class, 6 "OperationExecuteTime" operation_execute_time,
    7 "OperationType" operation_type, 8 "ReturnRowCounts" return_row_counts, 9 "SQLPlan" sql_plan,
    10 "SQLText" sql_text, 11 "ScanRowCounts" scan_row_counts, 12 "SourceIP" source_ip, 13 "SourcePort" source_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogsV2 {
    pub db_instance_id: String,
    pub database: Option<String>,
    pub end_time: Option<String>,
    pub execute_cost: Option<String>,
    pub execute_state: Option<String>,
    pub max_execute_cost: Option<String>,
    pub min_execute_cost: Option<String>,
    pub operation_class: Option<String>,
    pub operation_type: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub query_keywords: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub source_ip: Option<String>,
    pub start_time: Option<String>,
    pub user: Option<String>,
}
operation! { DescribeSQLLogsV2(db_instance_id: String, region_id: String)
    "DescribeSQLLogsV2" -> DescribeSQLLogsV2Output {
    0 "DBInstanceId" db_instance_id, 1 "Database" database: String, 2 "EndTime" end_time: String,
    3 "ExecuteCost" execute_cost: String, 4 "ExecuteState" execute_state: String,
    5 "MaxExecuteCost" max_execute_cost: String, 6 "MinExecuteCost" min_execute_cost: String,
    7 "OperationClass" operation_class: String, 8 "OperationType" operation_type: String,
    9 "PageNumber" page_number: String, 10 "PageSize" page_size: String, 11 "QueryKeywords" query_keywords: String,
    12 "RegionId" region_id, 13 "ResourceGroupId" resource_group_id: String, 14 "SourceIP" source_ip: String,
    15 "StartTime" start_time: String, 16 "User" user: String
} }
paged! { DescribeSQLLogsV2: DescribeSQLLogsV2Items = Number "PageNumber", "Items" items }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogsV2Output {
    pub access_denied_detail: Option<String>,
    pub items: Option<Vec<DescribeSQLLogsV2Items>>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
}
model! { DescribeSQLLogsV2Output {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Items" items, 2 "PageNumber" page_number,
    3 "PageRecordCount" page_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogsV2Items {
    pub account_name: Option<String>,
    pub db_name: Option<String>,
    pub db_role: Option<String>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub execute_cost: Option<f64>,
    pub execute_state: Option<String>,
    pub operation_class: Option<String>,
    pub operation_execute_time: Option<String>,
    pub operation_type: Option<String>,
    pub query_id: Option<String>,
    pub return_row_counts: Option<i64>,
    pub sql_text: Option<String>,
    pub scan_row_counts: Option<i64>,
    pub session_id: Option<String>,
    pub source_ip: Option<String>,
    pub source_port: Option<i64>,
}
model! { DescribeSQLLogsV2Items {
    0 "AccountName" account_name, 1 "DBName" db_name, 2 "DBRole" db_role, 3 "ErrorCode" error_code,
    4 "ErrorMsg" error_msg, 5 "ExecuteCost" execute_cost, 6 "ExecuteState" execute_state,
    7 "OperationClass" operation_class, 8 "OperationExecuteTime" operation_execute_time,
    9 "OperationType" operation_type, 10 "QueryId" query_id, 11 "ReturnRowCounts" return_row_counts,
    12 "SQLText" sql_text, 13 "ScanRowCounts" scan_row_counts, 14 "SessionId" session_id, 15 "SourceIP" source_ip,
    16 "SourcePort" source_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleData {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeSampleData(db_instance_id: String) "DescribeSampleData" -> DescribeSampleDataOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleDataOutput {
    pub db_instance_id: Option<String>,
    pub error_message: Option<String>,
    pub has_sample_data: Option<bool>,
    pub sample_data_status: Option<String>,
}
model! { DescribeSampleDataOutput {
    0 "DBInstanceId" db_instance_id, 1 "ErrorMessage" error_message, 2 "HasSampleData" has_sample_data,
    3 "SampleDataStatus" sample_data_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamingDataService {
    pub db_instance_id: String,
    pub region_id: Option<String>,
    pub service_id: String,
}
operation! { DescribeStreamingDataService(db_instance_id: String, service_id: String)
    "DescribeStreamingDataService" -> DescribeStreamingDataServiceOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id: String, 2 "ServiceId" service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamingDataServiceOutput {
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub service_description: Option<String>,
    pub service_id: Option<String>,
    pub service_ip: Option<String>,
    pub service_managed: Option<bool>,
    pub service_name: Option<String>,
    pub service_owner_id: Option<String>,
    pub service_port: Option<i64>,
    pub service_spec: Option<String>,
    pub status: Option<String>,
}
model! { DescribeStreamingDataServiceOutput {
    0 "CreateTime" create_time, 1 "ModifyTime" modify_time, 2 "ServiceDescription" service_description,
    3 "ServiceId" service_id, 4 "ServiceIp" service_ip, 5 "ServiceManaged" service_managed,
    6 "ServiceName" service_name, 7 "ServiceOwnerId" service_owner_id, 8 "ServicePort" service_port,
    9 "ServiceSpec" service_spec, 10 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamingDataSource {
    pub db_instance_id: String,
    pub data_source_id: i64,
    pub region_id: Option<String>,
}
operation! { DescribeStreamingDataSource(db_instance_id: String, data_source_id: i64)
    "DescribeStreamingDataSource" -> DescribeStreamingDataSourceOutput {
    0 "DBInstanceId" db_instance_id, 1 "DataSourceId" data_source_id, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamingDataSourceOutput {
    pub create_time: Option<String>,
    pub data_source_config: Option<String>,
    pub data_source_description: Option<String>,
    pub data_source_id: Option<String>,
    pub data_source_name: Option<String>,
    pub data_source_type: Option<String>,
    pub error_message: Option<String>,
    pub service_id: Option<i64>,
    pub status: Option<String>,
}
model! { DescribeStreamingDataSourceOutput {
    0 "CreateTime" create_time, 1 "DataSourceConfig" data_source_config,
    2 "DataSourceDescription" data_source_description, 3 "DataSourceId" data_source_id,
    4 "DataSourceName" data_source_name, 5 "DataSourceType" data_source_type, 6 "ErrorMessage" error_message,
    7 "ServiceId" service_id, 8 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamingJob {
    pub db_instance_id: String,
    pub job_id: i64,
    pub region_id: Option<String>,
}
operation! { DescribeStreamingJob(db_instance_id: String, job_id: i64)
    "DescribeStreamingJob" -> DescribeStreamingJobOutput {
    0 "DBInstanceId" db_instance_id, 1 "JobId" job_id, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamingJobOutput {
    pub account: Option<String>,
    pub consistency: Option<String>,
    pub create_time: Option<String>,
    pub data_source_id: Option<String>,
    pub data_source_name: Option<String>,
    pub dest_columns: Option<Vec<String>>,
    pub dest_database: Option<String>,
    pub dest_schema: Option<String>,
    pub dest_table: Option<String>,
    pub error_limit_count: Option<i64>,
    pub error_message: Option<String>,
    pub fallback_offset: Option<String>,
    pub group_name: Option<String>,
    pub job_config: Option<String>,
    pub job_description: Option<String>,
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub match_columns: Option<Vec<String>>,
    pub mode: Option<String>,
    pub modify_time: Option<String>,
    pub password: Option<Secret>,
    pub src_columns: Option<Vec<String>>,
    pub status: Option<String>,
    pub update_columns: Option<Vec<String>>,
    pub write_mode: Option<String>,
}
model! { DescribeStreamingJobOutput {
    0 "Account" account, 1 "Consistency" consistency, 2 "CreateTime" create_time, 3 "DataSourceId" data_source_id,
    4 "DataSourceName" data_source_name, 5 "DestColumns" dest_columns, 6 "DestDatabase" dest_database,
    7 "DestSchema" dest_schema, 8 "DestTable" dest_table, 9 "ErrorLimitCount" error_limit_count,
    10 "ErrorMessage" error_message, 11 "FallbackOffset" fallback_offset, 12 "GroupName" group_name,
    13 "JobConfig" job_config, 14 "JobDescription" job_description, 15 "JobId" job_id, 16 "JobName" job_name,
    17 "MatchColumns" match_columns, 18 "Mode" mode, 19 "ModifyTime" modify_time, 20 "Password" password,
    21 "SrcColumns" src_columns, 22 "Status" status, 23 "UpdateColumns" update_columns, 24 "WriteMode" write_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportFeatures {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeSupportFeatures(db_instance_id: String)
    "DescribeSupportFeatures" -> DescribeSupportFeaturesOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportFeaturesOutput {
    pub db_instance_id: Option<String>,
    pub support_feature_list: Option<String>,
}
model! { DescribeSupportFeaturesOutput {
    0 "DBInstanceId" db_instance_id, 1 "SupportFeatureList" support_feature_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTable {
    pub db_instance_id: Option<String>,
    pub database: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub schema: String,
    pub secret_arn: String,
    pub table: String,
    pub workspace_id: Option<String>,
}

/// What [`DescribeTable::new`] takes.
pub struct DescribeTableRequired {
    pub database: String,
    pub region_id: String,
    pub schema: String,
    pub secret_arn: String,
    pub table: String,
}
operation! { DescribeTable{DescribeTableRequired: database, region_id, schema, secret_arn, table}
    "DescribeTable" -> DescribeTableOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "Database" database, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "Schema" schema, 5 "SecretArn" secret_arn, 6 "Table" table, 7 "WorkspaceId" workspace_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableOutput {
    pub column_list: Option<DescribeTableColumnList>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { DescribeTableOutput {
    0 "ColumnList" column_list, 1 "Message" message, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableColumnList {
    pub column_list: Option<Vec<ColumnMetadata>>,
}
model! { DescribeTableColumnList {
    0 "ColumnList" column_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColumnMetadata {
    pub column_default: Option<String>,
    pub comment: Option<String>,
    pub data_type: Option<String>,
    pub is_case_sensitive: Option<bool>,
    pub is_currency: Option<bool>,
    pub is_primary_key: Option<bool>,
    pub is_signed: Option<bool>,
    pub max_length: Option<i64>,
    pub name: Option<String>,
    pub nullable: Option<bool>,
    pub precision: Option<i64>,
    pub scale: Option<i64>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
    pub udt_name: Option<String>,
}
model! { ColumnMetadata {
    0 "ColumnDefault" column_default, 1 "Comment" comment, 2 "DataType" data_type,
    3 "IsCaseSensitive" is_case_sensitive, 4 "IsCurrency" is_currency, 5 "IsPrimaryKey" is_primary_key,
    6 "IsSigned" is_signed, 7 "MaxLength" max_length, 8 "Name" name, 9 "Nullable" nullable, 10 "Precision" precision,
    11 "Scale" scale, 12 "SchemaName" schema_name, 13 "TableName" table_name, 14 "UdtName" udt_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTags {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: String,
}
operation! { DescribeTags(region_id: String, resource_type: String) "DescribeTags" -> DescribeTagsOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "ResourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsOutput {
    pub tags: Option<Vec<DescribeTagsTags>>,
}
model! { DescribeTagsOutput {
    0 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeTagsTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserEncryptionKeyList {
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub region_id: String,
}
operation! { DescribeUserEncryptionKeyList(region_id: String)
    "DescribeUserEncryptionKeyList" -> DescribeUserEncryptionKeyListOutput {
    0 "PageNumber" page_number: String, 1 "PageSize" page_size: String, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserEncryptionKeyListOutput {
    pub kms_keys: Option<Vec<DescribeUserEncryptionKeyListKmsKeys>>,
}
model! { DescribeUserEncryptionKeyListOutput {
    0 "KmsKeys" kms_keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserEncryptionKeyListKmsKeys {
    pub key_id: Option<String>,
}
model! { DescribeUserEncryptionKeyListKmsKeys {
    0 "KeyId" key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWaitingSQLInfo {
    pub db_instance_id: String,
    pub database: String,
    pub pid: String,
}
operation! { DescribeWaitingSQLInfo(db_instance_id: String, database: String, pid: String)
    "DescribeWaitingSQLInfo" -> DescribeWaitingSQLInfoOutput {
    0 "DBInstanceId" db_instance_id, 1 "Database" database, 2 "PID" pid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWaitingSQLInfoOutput {
    pub database: Option<String>,
    pub items: Option<Vec<DescribeWaitingSQLInfoItems>>,
}
model! { DescribeWaitingSQLInfoOutput {
    0 "Database" database, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWaitingSQLInfoItems {
    pub application: Option<String>,
    pub blocked_by_application: Option<String>,
    pub blocked_by_pid: Option<String>,
    pub blocked_by_sql_stmt: Option<String>,
    pub blocked_by_user: Option<String>,
    pub grant_locks: Option<String>,
    pub not_grant_locks: Option<String>,
    pub pid: Option<String>,
    pub sql_stmt: Option<String>,
    pub user: Option<String>,
}
model! { DescribeWaitingSQLInfoItems {
    0 "Application" application, 1 "BlockedByApplication" blocked_by_application, 2 "BlockedByPID" blocked_by_pid,
    3 "BlockedBySQLStmt" blocked_by_sql_stmt, 4 "BlockedByUser" blocked_by_user, 5 "GrantLocks" grant_locks,
    6 "NotGrantLocks" not_grant_locks, 7 "PID" pid, 8 "SQLStmt" sql_stmt, 9 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWaitingSQLRecords {
    pub db_instance_id: String,
    pub database: String,
    pub end_time: Option<String>,
    pub keyword: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query_condition: String,
    pub start_time: Option<String>,
    pub user: Option<String>,
}
operation! { DescribeWaitingSQLRecords(db_instance_id: String, database: String, query_condition: String)
    "DescribeWaitingSQLRecords" -> DescribeWaitingSQLRecordsOutput {
    0 "DBInstanceId" db_instance_id, 1 "Database" database, 2 "EndTime" end_time: String, 3 "Keyword" keyword: String,
    4 "Order" order: String, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64,
    7 "QueryCondition" query_condition, 8 "StartTime" start_time: String, 9 "User" user: String
} }
paged! { DescribeWaitingSQLRecords: DescribeWaitingSQLRecordsItems =
    Number "PageNumber", "Items" items, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWaitingSQLRecordsOutput {
    pub items: Option<Vec<DescribeWaitingSQLRecordsItems>>,
    pub page_number: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeWaitingSQLRecordsOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWaitingSQLRecordsItems {
    pub database: Option<String>,
    pub pid: Option<String>,
    pub sql_stmt: Option<String>,
    pub session_id: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub user: Option<String>,
    pub waiting_time: Option<i64>,
}
model! { DescribeWaitingSQLRecordsItems {
    0 "Database" database, 1 "PID" pid, 2 "SQLStmt" sql_stmt, 3 "SessionID" session_id, 4 "StartTime" start_time,
    5 "Status" status, 6 "User" user, 7 "WaitingTime" waiting_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesPrivateRAGService {
    pub db_instance_id: String,
    pub region_id: String,
}
operation! { DescribeZonesPrivateRAGService(db_instance_id: String, region_id: String)
    "DescribeZonesPrivateRAGService" -> DescribeZonesPrivateRAGServiceOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesPrivateRAGServiceOutput {
    pub zone_ids: Option<Vec<String>>,
}
model! { DescribeZonesPrivateRAGServiceOutput {
    0 "ZoneIds" zone_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDBResourceGroup {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
}
operation! { DisableDBResourceGroup(db_instance_id: String) "DisableDBResourceGroup" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64
} }

pub type DisableDBResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadDiagnosisRecords {
    pub db_instance_id: String,
    pub database: String,
    pub end_time: Option<String>,
    pub lang: Option<String>,
    pub query_condition: Option<String>,
    pub resource_group_id: Option<String>,
    pub start_time: Option<String>,
    pub user: Option<String>,
}
operation! { DownloadDiagnosisRecords(db_instance_id: String, database: String)
    "DownloadDiagnosisRecords" -> DownloadDiagnosisRecordsOutput {
    0 "DBInstanceId" db_instance_id, 1 "Database" database, 2 "EndTime" end_time: String, 3 "Lang" lang: String,
    4 "QueryCondition" query_condition: String, 5 "ResourceGroupId" resource_group_id: String,
    6 "StartTime" start_time: String, 7 "User" user: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadDiagnosisRecordsOutput {
    pub db_instance_id: Option<String>,
    pub download_id: Option<String>,
}
model! { DownloadDiagnosisRecordsOutput {
    0 "DBInstanceId" db_instance_id, 1 "DownloadId" download_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadSQLLogsRecords {
    pub db_instance_id: String,
    pub database: Option<String>,
    pub end_time: String,
    pub execute_cost: Option<String>,
    pub execute_state: Option<String>,
    pub lang: Option<String>,
    pub max_execute_cost: Option<String>,
    pub min_execute_cost: Option<String>,
    pub operation_class: Option<String>,
    pub operation_type: Option<String>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 0 to 200.
    pub page_size: Option<i64>,
    pub query_keywords: Option<String>,
    pub source_ip: Option<String>,
    pub start_time: String,
    pub user: Option<String>,
}
operation! { DownloadSQLLogsRecords(db_instance_id: String, end_time: String, start_time: String)
    "DownloadSQLLogsRecords" -> DownloadSQLLogsRecordsOutput {
    0 "DBInstanceId" db_instance_id, 1 "Database" database: String, 2 "EndTime" end_time,
    3 "ExecuteCost" execute_cost: String, 4 "ExecuteState" execute_state: String, 5 "Lang" lang: String,
    6 "MaxExecuteCost" max_execute_cost: String, 7 "MinExecuteCost" min_execute_cost: String,
    8 "OperationClass" operation_class: String, 9 "OperationType" operation_type: String,
    10 "PageNumber" page_number: i64, 11 "PageSize" page_size: i64, 12 "QueryKeywords" query_keywords: String,
    13 "SourceIP" source_ip: String, 14 "StartTime" start_time, 15 "User" user: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadSQLLogsRecordsOutput {
    pub download_id: Option<i64>,
}
model! { DownloadSQLLogsRecordsOutput {
    0 "DownloadId" download_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadSlowSQLRecords {
    pub db_instance_id: String,
    pub db_name: Option<String>,
    pub end_time: Option<String>,
    pub keyword: Option<String>,
    pub max_duration: Option<String>,
    pub min_duration: Option<String>,
    pub order_by: Option<String>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
    pub user_name: Option<String>,
}
operation! { DownloadSlowSQLRecords(db_instance_id: String) "DownloadSlowSQLRecords" -> DownloadSlowSQLRecordsOutput {
    0 "DBInstanceId" db_instance_id, 1 "DBName" db_name: String, 2 "EndTime" end_time: String,
    3 "Keyword" keyword: String, 4 "MaxDuration" max_duration: String, 5 "MinDuration" min_duration: String,
    6 "OrderBy" order_by: String, 7 "RegionId" region_id: String, 8 "StartTime" start_time: String,
    9 "UserName" user_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadSlowSQLRecordsOutput {
    pub db_instance_id: Option<String>,
}
model! { DownloadSlowSQLRecordsOutput {
    0 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableCollectionGraphRAG {
    pub collection: String,
    pub db_instance_id: String,
    pub entity_types: Vec<String>,
    pub llm_model: Option<String>,
    pub language: Option<String>,
    pub manager_account: String,
    pub manager_account_password: Secret,
    pub namespace: Option<String>,
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub relationship_types: Vec<String>,
}

/// What [`EnableCollectionGraphRAG::new`] takes.
pub struct EnableCollectionGraphRAGRequired {
    pub collection: String,
    pub db_instance_id: String,
    pub entity_types: Vec<String>,
    pub manager_account: String,
    pub manager_account_password: Secret,
    pub namespace_password: Secret,
    pub region_id: String,
    pub relationship_types: Vec<String>,
}
operation! { EnableCollectionGraphRAG{EnableCollectionGraphRAGRequired: collection, db_instance_id, entity_types, manager_account, manager_account_password, namespace_password, region_id, relationship_types}
    "EnableCollectionGraphRAG" -> EnableCollectionGraphRAGOutput {
    0 "Collection" collection, 1 "DBInstanceId" db_instance_id, 2 "EntityTypes" entity_types,
    3 "LLMModel" llm_model: String, 4 "Language" language: String, 5 "ManagerAccount" manager_account,
    6 "ManagerAccountPassword" manager_account_password, 7 "Namespace" namespace: String,
    8 "NamespacePassword" namespace_password, 9 "OwnerId" owner_id: i64, 10 "RegionId" region_id,
    11 "RelationshipTypes" relationship_types
} [
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 11, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableCollectionGraphRAGOutput {
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { EnableCollectionGraphRAGOutput {
    0 "JobId" job_id, 1 "Message" message, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDBResourceGroup {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
}
operation! { EnableDBResourceGroup(db_instance_id: String) "EnableDBResourceGroup" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64
} }

pub type EnableDBResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteStatement {
    pub db_instance_id: Option<String>,
    pub database: String,
    pub owner_id: Option<i64>,
    pub rag_workspace_collection: Option<ExecuteStatementRagWorkspaceCollection>,
    pub region_id: String,
    pub run_type: Option<String>,
    pub secret_arn: String,
    pub statement_name: Option<String>,
    pub workspace_id: Option<String>,
    pub parameters: Option<Vec<Value>>,
    pub sql: Option<String>,
    pub sqls: Option<Vec<String>>,
}
operation! { ExecuteStatement(database: String, region_id: String, secret_arn: String)
    "ExecuteStatement" -> ExecuteStatementOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "Database" database, 2 "OwnerId" owner_id: i64,
    3 "RagWorkspaceCollection" rag_workspace_collection: ExecuteStatementRagWorkspaceCollection, 4 "RegionId" region_id,
    5 "RunType" run_type: String, 6 "SecretArn" secret_arn, 7 "StatementName" statement_name: String,
    8 "WorkspaceId" workspace_id: String, 9 "Parameters" parameters: Vec<Value>, 10 "Sql" sql: String,
    11 "Sqls" sqls: Vec<String>
} [
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 9, location: Location::Body, style: Style::Json },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteStatementRagWorkspaceCollection {
    pub collection: Option<String>,
    pub namespace: Option<String>,
}
input! { ExecuteStatementRagWorkspaceCollection() {
    0 "Collection" collection: String, 1 "Namespace" namespace: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteStatementOutput {
    pub created_at: Option<String>,
    pub db_instance_id: Option<String>,
    pub data: Option<ExecuteStatementData>,
    pub database: Option<String>,
    pub id: Option<String>,
    pub message: Option<String>,
    pub secret_arn: Option<String>,
    pub status: Option<String>,
}
model! { ExecuteStatementOutput {
    0 "CreatedAt" created_at, 1 "DBInstanceId" db_instance_id, 2 "Data" data, 3 "Database" database, 4 "Id" id,
    5 "Message" message, 6 "SecretArn" secret_arn, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteStatementData {
    pub column_metadata: Option<ExecuteStatementColumnMetadata>,
    pub records: Option<ExecuteStatementRecords>,
    pub total_num_rows: Option<i64>,
}
model! { ExecuteStatementData {
    0 "ColumnMetadata" column_metadata, 1 "Records" records, 2 "TotalNumRows" total_num_rows
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteStatementColumnMetadata {
    pub column_metadata: Option<Vec<ColumnMetadata>>,
}
model! { ExecuteStatementColumnMetadata {
    0 "ColumnMetadata" column_metadata
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteStatementRecords {
    pub records: Option<Vec<ExecuteStatementRecordsRecords>>,
}
model! { ExecuteStatementRecords {
    0 "Records" records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteStatementRecordsRecords {
    pub record: Option<Vec<Field>>,
}
model! { ExecuteStatementRecordsRecords {
    0 "Record" record
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Field {
    pub blob_value: Option<String>,
    pub boolean_value: Option<bool>,
    pub double_value: Option<f64>,
    pub is_null: Option<bool>,
    pub long_value: Option<i64>,
    pub string_value: Option<String>,
}
model! { Field {
    0 "BlobValue" blob_value, 1 "BooleanValue" boolean_value, 2 "DoubleValue" double_value, 3 "IsNull" is_null,
    4 "LongValue" long_value, 5 "StringValue" string_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccount {
    pub account_name: String,
    pub db_instance_id: String,
}
operation! { GetAccount(account_name: String, db_instance_id: String) "GetAccount" -> GetAccountOutput {
    0 "AccountName" account_name, 1 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountOutput {
    pub account_description: Option<String>,
    pub account_name: Option<String>,
    pub account_status: Option<String>,
    pub account_type: Option<String>,
    pub db_instance_id: Option<String>,
}
model! { GetAccountOutput {
    0 "AccountDescription" account_description, 1 "AccountName" account_name, 2 "AccountStatus" account_status,
    3 "AccountType" account_type, 4 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiEndpoints {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
}
operation! { GetApiEndpoints() "GetApiEndpoints" -> GetApiEndpointsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RegionId" region_id: String
} }
paged! { GetApiEndpoints: GetApiEndpointsItems = Token "NextToken", "Items" items, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiEndpointsOutput {
    pub items: Option<Vec<GetApiEndpointsItems>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_record_count: Option<i64>,
}
model! { GetApiEndpointsOutput {
    0 "Items" items, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiEndpointsItems {
    pub endpoint: Option<String>,
    pub region_id: Option<String>,
    pub service_type: Option<String>,
}
model! { GetApiEndpointsItems {
    0 "Endpoint" endpoint, 1 "RegionId" region_id, 2 "ServiceType" service_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiKey {
    pub key_id: String,
    pub region_id: Option<String>,
}
operation! { GetApiKey(key_id: String) "GetApiKey" -> GetApiKeyOutput {
    0 "KeyId" key_id, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiKeyOutput {
    pub api_key: Option<Secret>,
    pub auth_services: Option<Vec<GetApiKeyAuthServices>>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub key_id: Option<String>,
    pub key_name: Option<String>,
    pub key_prefix: Option<String>,
}
model! { GetApiKeyOutput {
    0 "ApiKey" api_key, 1 "AuthServices" auth_services, 2 "CreateTime" create_time, 3 "Description" description,
    4 "KeyId" key_id, 5 "KeyName" key_name, 6 "KeyPrefix" key_prefix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiKeyAuthServices {
    pub service_id: Option<String>,
    pub service_type: Option<String>,
}
model! { GetApiKeyAuthServices {
    0 "ServiceId" service_id, 1 "ServiceType" service_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBranchSchema {
    pub branch_id: String,
    pub db_name: String,
    pub project_id: String,
    pub region_id: Option<String>,
}
operation! { GetBranchSchema(branch_id: String, db_name: String, project_id: String)
    "GetBranchSchema" -> GetBranchSchemaOutput {
    0 "BranchId" branch_id, 1 "DBName" db_name, 2 "ProjectId" project_id, 3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBranchSchemaOutput {
    pub sql: Option<String>,
}
model! { GetBranchSchemaOutput {
    0 "Sql" sql
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGraphRAGJob {
    pub collection: String,
    pub db_instance_id: String,
    pub job_id: String,
    pub namespace: Option<String>,
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    pub region_id: String,
}

/// What [`GetGraphRAGJob::new`] takes.
pub struct GetGraphRAGJobRequired {
    pub collection: String,
    pub db_instance_id: String,
    pub job_id: String,
    pub namespace_password: Secret,
    pub region_id: String,
}
operation! { GetGraphRAGJob{GetGraphRAGJobRequired: collection, db_instance_id, job_id, namespace_password, region_id}
    "GetGraphRAGJob" -> GetGraphRAGJobOutput {
    0 "Collection" collection, 1 "DBInstanceId" db_instance_id, 2 "JobId" job_id, 3 "Namespace" namespace: String,
    4 "NamespacePassword" namespace_password, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGraphRAGJobOutput {
    pub job: Option<GetGraphRAGJobJob>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub usage: Option<GetGraphRAGJobUsage>,
}
model! { GetGraphRAGJobOutput {
    0 "Job" job, 1 "Message" message, 2 "Status" status, 3 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGraphRAGJobJob {
    pub completed: Option<bool>,
    pub create_time: Option<String>,
    pub error: Option<String>,
    pub id: Option<String>,
    pub progress: Option<i64>,
    pub status: Option<String>,
    pub update_time: Option<String>,
}
model! { GetGraphRAGJobJob {
    0 "Completed" completed, 1 "CreateTime" create_time, 2 "Error" error, 3 "Id" id, 4 "Progress" progress,
    5 "Status" status, 6 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGraphRAGJobUsage {
    pub embedding_tokens: Option<i64>,
    pub llm_input_tokens: Option<i64>,
    pub llm_output_tokens: Option<i64>,
}
model! { GetGraphRAGJobUsage {
    0 "EmbeddingTokens" embedding_tokens, 1 "LLMInputTokens" llm_input_tokens, 2 "LLMOutputTokens" llm_output_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSaasService {
    pub region_id: Option<String>,
    pub service_id: String,
}
operation! { GetSaasService(service_id: String) "GetSaasService" -> GetSaasServiceOutput {
    0 "RegionId" region_id: String, 1 "ServiceId" service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSaasServiceOutput {
    pub cu: Option<String>,
    pub pay_type: Option<String>,
    pub region_id: Option<String>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub service_type: Option<String>,
    pub status: Option<String>,
    pub workspace_id: Option<String>,
}
model! { GetSaasServiceOutput {
    0 "Cu" cu, 1 "PayType" pay_type, 2 "RegionId" region_id, 3 "ServiceId" service_id, 4 "ServiceName" service_name,
    5 "ServiceType" service_type, 6 "Status" status, 7 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretValue {
    pub db_instance_id: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub secret_arn: Option<String>,
    pub secret_name: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { GetSecretValue(region_id: String) "GetSecretValue" -> GetSecretValueOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "SecretArn" secret_arn: String, 4 "SecretName" secret_name: String, 5 "WorkspaceId" workspace_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretValueOutput {
    pub code: Option<String>,
    pub db_instance_id: Option<String>,
    pub description: Option<String>,
    pub message: Option<String>,
    pub password: Option<Secret>,
    pub secret_arn: Option<String>,
    pub secret_name: Option<String>,
    pub status: Option<String>,
    pub username: Option<String>,
}
model! { GetSecretValueOutput {
    0 "Code" code, 1 "DBInstanceId" db_instance_id, 2 "Description" description, 3 "Message" message,
    4 "Password" password, 5 "SecretArn" secret_arn, 6 "SecretName" secret_name, 7 "Status" status,
    8 "Username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceAccessInfo {
    pub region_id: Option<String>,
    pub service_id: String,
}
operation! { GetServiceAccessInfo(service_id: String) "GetServiceAccessInfo" -> GetServiceAccessInfoOutput {
    0 "RegionId" region_id: String, 1 "ServiceId" service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceAccessInfoOutput {
    pub callback_url: Option<String>,
    pub verify_code: Option<Secret>,
}
model! { GetServiceAccessInfoOutput {
    0 "CallbackUrl" callback_url, 1 "VerifyCode" verify_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStatementResult {
    pub db_instance_id: String,
    pub database: Option<String>,
    pub id: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub secret_arn: String,
}
operation! { GetStatementResult(db_instance_id: String, id: String, region_id: String, secret_arn: String)
    "GetStatementResult" -> GetStatementResultOutput {
    0 "DBInstanceId" db_instance_id, 1 "Database" database: String, 2 "Id" id, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id, 5 "SecretArn" secret_arn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStatementResultOutput {
    pub data: Option<GetStatementResultData>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { GetStatementResultOutput {
    0 "Data" data, 1 "Message" message, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStatementResultData {
    pub column_metadata: Option<GetStatementResultColumnMetadata>,
    pub records: Option<GetStatementResultRecords>,
    pub total_num_rows: Option<i64>,
}
model! { GetStatementResultData {
    0 "ColumnMetadata" column_metadata, 1 "Records" records, 2 "TotalNumRows" total_num_rows
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStatementResultColumnMetadata {
    pub column_metadata: Option<Vec<ColumnMetadata>>,
}
model! { GetStatementResultColumnMetadata {
    0 "ColumnMetadata" column_metadata
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStatementResultRecords {
    pub records: Option<Vec<GetStatementResultRecordsRecords>>,
}
model! { GetStatementResultRecords {
    0 "Records" records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStatementResultRecordsRecords {
    pub record: Option<Vec<Field>>,
}
model! { GetStatementResultRecordsRecords {
    0 "Record" record
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSupabaseProject {
    pub project_id: String,
    pub region_id: Option<String>,
}
operation! { GetSupabaseProject(project_id: String) "GetSupabaseProject" -> GetSupabaseProjectOutput {
    0 "ProjectId" project_id, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSupabaseProjectOutput {
    pub auto_scale: Option<String>,
    pub create_time: Option<String>,
    pub db_security_ip_list: Option<String>,
    pub dashboard_password: Option<Secret>,
    pub dashboard_user_name: Option<String>,
    pub disk_performance_level: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub eni: Option<String>,
    pub instance_version: Option<String>,
    pub lightweight: Option<String>,
    pub pay_type: Option<String>,
    pub private_connect_url: Option<String>,
    pub project_description: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub project_spec: Option<String>,
    pub public_connect_url: Option<String>,
    pub region_id: Option<String>,
    pub security_ip_list: Option<String>,
    pub status: Option<String>,
    pub storage_size: Option<i64>,
    pub storage_type: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetSupabaseProjectOutput {
    0 "AutoScale" auto_scale, 1 "CreateTime" create_time, 2 "DBSecurityIpList" db_security_ip_list,
    3 "DashboardPassword" dashboard_password, 4 "DashboardUserName" dashboard_user_name,
    5 "DiskPerformanceLevel" disk_performance_level, 6 "Engine" engine, 7 "EngineVersion" engine_version, 8 "Eni" eni,
    9 "InstanceVersion" instance_version, 10 "Lightweight" lightweight, 11 "PayType" pay_type,
    12 "PrivateConnectUrl" private_connect_url, 13 "ProjectDescription" project_description, 14 "ProjectId" project_id,
    15 "ProjectName" project_name, 16 "ProjectSpec" project_spec, 17 "PublicConnectUrl" public_connect_url,
    18 "RegionId" region_id, 19 "SecurityIpList" security_ip_list, 20 "Status" status, 21 "StorageSize" storage_size,
    22 "StorageType" storage_type, 23 "VSwitchId" v_switch_id, 24 "VpcId" vpc_id, 25 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSupabaseProjectApiKeys {
    pub project_id: String,
    pub region_id: Option<String>,
}
operation! { GetSupabaseProjectApiKeys(project_id: String)
    "GetSupabaseProjectApiKeys" -> GetSupabaseProjectApiKeysOutput {
    0 "ProjectId" project_id, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSupabaseProjectApiKeysOutput {
    pub api_keys: Option<Vec<GetSupabaseProjectApiKeysApiKeys>>,
}
model! { GetSupabaseProjectApiKeysOutput {
    0 "ApiKeys" api_keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSupabaseProjectApiKeysApiKeys {
    pub api_key: Option<Secret>,
    pub name: Option<String>,
}
model! { GetSupabaseProjectApiKeysApiKeys {
    0 "ApiKey" api_key, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSupabaseProjectDashboardAccount {
    pub project_id: String,
    pub region_id: Option<String>,
}
operation! { GetSupabaseProjectDashboardAccount(project_id: String)
    "GetSupabaseProjectDashboardAccount" -> GetSupabaseProjectDashboardAccountOutput {
    0 "ProjectId" project_id, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSupabaseProjectDashboardAccountOutput {
    pub dashboard_password: Option<Secret>,
    pub dashboard_username: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
}
model! { GetSupabaseProjectDashboardAccountOutput {
    0 "DashboardPassword" dashboard_password, 1 "DashboardUsername" dashboard_username, 2 "ProjectId" project_id,
    3 "ProjectName" project_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadDocumentJob {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub collection: String,
    pub job_id: String,
    pub namespace: Option<String>,
    pub namespace_password: Secret,
}

/// What [`GetUploadDocumentJob::new`] takes.
pub struct GetUploadDocumentJobRequired {
    pub db_instance_id: String,
    pub region_id: String,
    pub collection: String,
    pub job_id: String,
    pub namespace_password: Secret,
}
operation! { GetUploadDocumentJob{GetUploadDocumentJobRequired: db_instance_id, region_id, collection, job_id, namespace_password}
    "GetUploadDocumentJob" -> GetUploadDocumentJobOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id, 3 "Collection" collection,
    4 "JobId" job_id, 5 "Namespace" namespace: String, 6 "NamespacePassword" namespace_password
} [
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadDocumentJobOutput {
    pub chunk_result: Option<GetUploadDocumentJobChunkResult>,
    pub job: Option<GetUploadDocumentJobJob>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub usage: Option<GetUploadDocumentJobUsage>,
}
model! { GetUploadDocumentJobOutput {
    0 "ChunkResult" chunk_result, 1 "Job" job, 2 "Message" message, 3 "Status" status, 4 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadDocumentJobChunkResult {
    pub chunk_file_url: Option<String>,
    pub document_loader_result_file_url: Option<String>,
    pub plain_chunk_file_url: Option<String>,
}
model! { GetUploadDocumentJobChunkResult {
    0 "ChunkFileUrl" chunk_file_url, 1 "DocumentLoaderResultFileUrl" document_loader_result_file_url,
    2 "PlainChunkFileUrl" plain_chunk_file_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadDocumentJobJob {
    pub completed: Option<bool>,
    pub create_time: Option<String>,
    pub error: Option<String>,
    pub error_code: Option<String>,
    pub id: Option<String>,
    pub progress: Option<i64>,
    pub status: Option<String>,
    pub update_time: Option<String>,
}
model! { GetUploadDocumentJobJob {
    0 "Completed" completed, 1 "CreateTime" create_time, 2 "Error" error, 3 "ErrorCode" error_code, 4 "Id" id,
    5 "Progress" progress, 6 "Status" status, 7 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadDocumentJobUsage {
    pub embedding_entries: Option<i64>,
    pub embedding_tokens: Option<i64>,
}
model! { GetUploadDocumentJobUsage {
    0 "EmbeddingEntries" embedding_entries, 1 "EmbeddingTokens" embedding_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUpsertCollectionDataJob {
    pub db_instance_id: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub workspace_id: Option<String>,
    pub collection: String,
    pub job_id: String,
    pub namespace: Option<String>,
    pub namespace_password: Secret,
}
operation! { GetUpsertCollectionDataJob(region_id: String, collection: String, job_id: String, namespace_password: Secret)
    "GetUpsertCollectionDataJob" -> GetUpsertCollectionDataJobOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "WorkspaceId" workspace_id: String, 4 "Collection" collection, 5 "JobId" job_id, 6 "Namespace" namespace: String,
    7 "NamespacePassword" namespace_password
} [
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUpsertCollectionDataJobOutput {
    pub job: Option<GetUpsertCollectionDataJobJob>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { GetUpsertCollectionDataJobOutput {
    0 "Job" job, 1 "Message" message, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUpsertCollectionDataJobJob {
    pub completed: Option<bool>,
    pub create_time: Option<String>,
    pub error: Option<String>,
    pub id: Option<String>,
    pub progress: Option<i64>,
    pub status: Option<String>,
    pub update_time: Option<String>,
}
model! { GetUpsertCollectionDataJobJob {
    0 "Completed" completed, 1 "CreateTime" create_time, 2 "Error" error, 3 "Id" id, 4 "Progress" progress,
    5 "Status" status, 6 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspace {
    pub region_id: Option<String>,
    pub workspace_id: String,
}
operation! { GetWorkspace(workspace_id: String) "GetWorkspace" -> GetWorkspaceOutput {
    0 "RegionId" region_id: String, 1 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceOutput {
    pub apikeys: Option<Vec<GetWorkspaceApikeys>>,
    pub create_time: Option<String>,
    pub services: Option<Vec<GetWorkspaceServices>>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { GetWorkspaceOutput {
    0 "Apikeys" apikeys, 1 "CreateTime" create_time, 2 "Services" services, 3 "WorkspaceId" workspace_id,
    4 "WorkspaceName" workspace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceApikeys {
    pub auth_services: Option<Vec<GetWorkspaceAuthServices>>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub key_id: Option<String>,
    pub key_name: Option<String>,
    pub key_prefix: Option<String>,
}
model! { GetWorkspaceApikeys {
    0 "AuthServices" auth_services, 1 "CreateTime" create_time, 2 "Description" description, 3 "KeyId" key_id,
    4 "KeyName" key_name, 5 "KeyPrefix" key_prefix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceAuthServices {
    pub service_id: Option<String>,
    pub service_type: Option<String>,
}
model! { GetWorkspaceAuthServices {
    0 "ServiceId" service_id, 1 "ServiceType" service_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceServices {
    pub create_time: Option<String>,
    pub cu: Option<String>,
    pub expire_time: Option<String>,
    pub pay_type: Option<String>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub service_type: Option<String>,
    pub status: Option<String>,
}
model! { GetWorkspaceServices {
    0 "CreateTime" create_time, 1 "Cu" cu, 2 "ExpireTime" expire_time, 3 "PayType" pay_type, 4 "ServiceId" service_id,
    5 "ServiceName" service_name, 6 "ServiceType" service_type, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantApiKey {
    pub key_id: String,
    pub region_id: Option<String>,
    pub service_ids: Vec<String>,
    pub workspace_id: String,
}
operation! { GrantApiKey(key_id: String, service_ids: Vec<String>, workspace_id: String) "GrantApiKey" -> Empty {
    0 "KeyId" key_id, 1 "RegionId" region_id: String, 2 "ServiceIds" service_ids, 3 "WorkspaceId" workspace_id
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

pub type GrantApiKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantCollection {
    pub collection: String,
    pub db_instance_id: String,
    pub grant_to_namespace: String,
    pub grant_type: String,
    pub manager_account: String,
    pub manager_account_password: Secret,
    pub namespace: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
}

/// What [`GrantCollection::new`] takes.
pub struct GrantCollectionRequired {
    pub collection: String,
    pub db_instance_id: String,
    pub grant_to_namespace: String,
    pub grant_type: String,
    pub manager_account: String,
    pub manager_account_password: Secret,
    pub region_id: String,
}
operation! { GrantCollection{GrantCollectionRequired: collection, db_instance_id, grant_to_namespace, grant_type, manager_account, manager_account_password, region_id}
    "GrantCollection" -> GrantCollectionOutput {
    0 "Collection" collection, 1 "DBInstanceId" db_instance_id, 2 "GrantToNamespace" grant_to_namespace,
    3 "GrantType" grant_type, 4 "ManagerAccount" manager_account, 5 "ManagerAccountPassword" manager_account_password,
    6 "Namespace" namespace: String, 7 "OwnerId" owner_id: i64, 8 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantCollectionOutput {
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { GrantCollectionOutput {
    0 "Message" message, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HandleActiveSQLRecord {
    pub db_instance_id: String,
    pub operate_type: Option<i64>,
    pub pids: String,
}
operation! { HandleActiveSQLRecord(db_instance_id: String, pids: String)
    "HandleActiveSQLRecord" -> HandleActiveSQLRecordOutput {
    0 "DBInstanceId" db_instance_id, 1 "OperateType" operate_type: i64, 2 "Pids" pids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HandleActiveSQLRecordOutput {
    pub db_instance_id: Option<String>,
    pub results: Option<Vec<HandleActiveSQLRecordResults>>,
    pub status: Option<String>,
}
model! { HandleActiveSQLRecordOutput {
    0 "DBInstanceId" db_instance_id, 1 "Results" results, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HandleActiveSQLRecordResults {
    pub pid: Option<String>,
    pub status: Option<String>,
}
model! { HandleActiveSQLRecordResults {
    0 "Pid" pid, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitVectorDatabase {
    pub db_instance_id: Option<String>,
    pub manager_account: String,
    pub manager_account_password: Secret,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub workspace_id: Option<String>,
}
operation! { InitVectorDatabase(manager_account: String, manager_account_password: Secret, region_id: String)
    "InitVectorDatabase" -> InitVectorDatabaseOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "ManagerAccount" manager_account,
    2 "ManagerAccountPassword" manager_account_password, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "WorkspaceId" workspace_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitVectorDatabaseOutput {
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { InitVectorDatabaseOutput {
    0 "Message" message, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAINodePools {
    pub db_instance_id: String,
    pub region_id: Option<String>,
}
operation! { ListAINodePools(db_instance_id: String) "ListAINodePools" -> ListAINodePoolsOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAINodePoolsOutput {
    pub ai_node_pool_infos: Option<Vec<ListAINodePoolsAINodePoolInfos>>,
}
model! { ListAINodePoolsOutput {
    0 "AINodePoolInfos" ai_node_pool_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAINodePoolsAINodePoolInfos {
    pub ai_node_infos: Option<Vec<ListAINodePoolsAINodeInfos>>,
    pub ai_node_pool_id: Option<String>,
    pub node_num: Option<String>,
}
model! { ListAINodePoolsAINodePoolInfos {
    0 "AINodeInfos" ai_node_infos, 1 "AINodePoolId" ai_node_pool_id, 2 "NodeNum" node_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAINodePoolsAINodeInfos {
    pub bind_object: Option<String>,
    pub bind_status: Option<String>,
    pub create_time: Option<String>,
    pub namespace: Option<String>,
    pub node_name: Option<String>,
    pub node_spec: Option<String>,
    pub update_time: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListAINodePoolsAINodeInfos {
    0 "BindObject" bind_object, 1 "BindStatus" bind_status, 2 "CreateTime" create_time, 3 "Namespace" namespace,
    4 "NodeName" node_name, 5 "NodeSpec" node_spec, 6 "UpdateTime" update_time, 7 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIServices {
    pub db_instance_id: String,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub r#type: String,
}
operation! { ListAIServices(db_instance_id: String, r#type: String) "ListAIServices" -> ListAIServicesOutput {
    0 "DBInstanceId" db_instance_id, 1 "PageNumber" page_number: String, 2 "PageSize" page_size: String, 3 "Type" r#type
} }
paged! { ListAIServices: ListAIServicesServices = Number "PageNumber", "Services" services, total "TotalRecordCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIServicesOutput {
    pub page_number: Option<String>,
    pub page_record_count: Option<String>,
    pub services: Option<Vec<ListAIServicesServices>>,
    pub total_record_count: Option<String>,
}
model! { ListAIServicesOutput {
    0 "PageNumber" page_number, 1 "PageRecordCount" page_record_count, 2 "Services" services,
    3 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIServicesServices {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub private_api_dev_url: Option<String>,
    pub private_workbench_url: Option<String>,
    pub public_api_dev_url: Option<String>,
    pub public_workbench_url: Option<String>,
    pub security_ip_list: Option<String>,
    pub service_account: Option<String>,
    pub service_id: Option<String>,
    pub status: Option<String>,
}
model! { ListAIServicesServices {
    0 "CreateTime" create_time, 1 "Description" description, 2 "PrivateApiDevUrl" private_api_dev_url,
    3 "PrivateWorkbenchUrl" private_workbench_url, 4 "PublicApiDevUrl" public_api_dev_url,
    5 "PublicWorkbenchUrl" public_workbench_url, 6 "SecurityIpList" security_ip_list,
    7 "ServiceAccount" service_account, 8 "ServiceId" service_id, 9 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiKeys {
    pub key_name: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub workspace_id: String,
}
operation! { ListApiKeys(workspace_id: String) "ListApiKeys" -> ListApiKeysOutput {
    0 "KeyName" key_name: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RegionId" region_id: String, 4 "WorkspaceId" workspace_id
} }
paged! { ListApiKeys: ListApiKeysItems = Token "NextToken", "Items" items, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiKeysOutput {
    pub items: Option<Vec<ListApiKeysItems>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_record_count: Option<i64>,
}
model! { ListApiKeysOutput {
    0 "Items" items, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiKeysItems {
    pub auth_services: Option<Vec<ListApiKeysAuthServices>>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub key_id: Option<String>,
    pub key_name: Option<String>,
    pub key_prefix: Option<String>,
}
model! { ListApiKeysItems {
    0 "AuthServices" auth_services, 1 "CreateTime" create_time, 2 "Description" description, 3 "KeyId" key_id,
    4 "KeyName" key_name, 5 "KeyPrefix" key_prefix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiKeysAuthServices {
    pub service_id: Option<String>,
    pub service_type: Option<String>,
}
model! { ListApiKeysAuthServices {
    0 "ServiceId" service_id, 1 "ServiceType" service_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBackupJobs {
    pub backup_mode: Option<String>,
    pub db_instance_id: String,
}
operation! { ListBackupJobs(db_instance_id: String) "ListBackupJobs" -> ListBackupJobsOutput {
    0 "BackupMode" backup_mode: String, 1 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBackupJobsOutput {
    pub items: Option<ListBackupJobsItems>,
}
model! { ListBackupJobsOutput {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBackupJobsItems {
    pub backup_job: Option<Vec<ListBackupJobsBackupJob>>,
}
model! { ListBackupJobsItems {
    0 "BackupJob" backup_job
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBackupJobsBackupJob {
    pub backup_job_id: Option<String>,
    pub backup_mode: Option<String>,
    pub backup_status: Option<String>,
    pub process: Option<String>,
    pub start_time: Option<String>,
}
model! { ListBackupJobsBackupJob {
    0 "BackupJobId" backup_job_id, 1 "BackupMode" backup_mode, 2 "BackupStatus" backup_status, 3 "Process" process,
    4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBranches {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub parent_branch_id: Option<String>,
    pub region_id: Option<String>,
    pub search: Option<String>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
}
operation! { ListBranches() "ListBranches" -> ListBranchesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "ParentBranchId" parent_branch_id: String, 5 "RegionId" region_id: String,
    6 "Search" search: String, 7 "SortBy" sort_by: String, 8 "SortOrder" sort_order: String
} }
paged! { ListBranches: ListBranchesBranch = Token "NextToken", "Branches.Branch" branches.branch, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBranchesOutput {
    pub branches: Option<ListBranchesBranches>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListBranchesOutput {
    0 "Branches" branches, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBranchesBranches {
    pub branch: Option<Vec<ListBranchesBranch>>,
}
model! { ListBranchesBranches {
    0 "Branch" branch
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBranchesBranch {
    pub branch_id: Option<String>,
    pub branch_name: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub expires_at: Option<String>,
    pub init_source: Option<String>,
    pub is_default: Option<bool>,
    pub parent_branch_id: Option<String>,
    pub parent_branch_name: Option<String>,
    pub parent_lsn: Option<String>,
    pub parent_timestamp: Option<String>,
    pub project_id: Option<String>,
    pub protected: Option<bool>,
    pub service_type: Option<String>,
    pub spb_project_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<ListBranchesTags>,
}
model! { ListBranchesBranch {
    0 "BranchId" branch_id, 1 "BranchName" branch_name, 2 "CreateTime" create_time, 3 "Description" description,
    4 "ExpiresAt" expires_at, 5 "InitSource" init_source, 6 "IsDefault" is_default, 7 "ParentBranchId" parent_branch_id,
    8 "ParentBranchName" parent_branch_name, 9 "ParentLSN" parent_lsn, 10 "ParentTimestamp" parent_timestamp,
    11 "ProjectId" project_id, 12 "Protected" protected, 13 "ServiceType" service_type,
    14 "SpbProjectId" spb_project_id, 15 "Status" status, 16 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBranchesTags {
    pub tag: Option<Vec<ListBranchesTag>>,
}
model! { ListBranchesTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBranchesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListBranchesTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChunks {
    pub collection: String,
    pub db_instance_id: String,
    pub file_name: Option<String>,
    pub filter: Option<String>,
    pub include_vector: Option<bool>,
    pub namespace: Option<String>,
    pub namespace_password: Secret,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
}
operation! { ListChunks(collection: String, db_instance_id: String, namespace_password: Secret, region_id: String)
    "ListChunks" -> ListChunksOutput {
    0 "Collection" collection, 1 "DBInstanceId" db_instance_id, 2 "FileName" file_name: String,
    3 "Filter" filter: String, 4 "IncludeVector" include_vector: bool, 5 "Namespace" namespace: String,
    6 "NamespacePassword" namespace_password, 7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64,
    9 "RegionId" region_id
} }
paged! { ListChunks: ListChunksChunksChunks =
    Number "PageNumber", "Chunks.chunks" chunks.chunks, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChunksOutput {
    pub chunks: Option<ListChunksChunks>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { ListChunksOutput {
    0 "Chunks" chunks, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count,
    3 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChunksChunks {
    pub chunks: Option<Vec<ListChunksChunksChunks>>,
}
model! { ListChunksChunks {
    0 "chunks" chunks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChunksChunksChunks {
    pub content: Option<String>,
    pub file_name: Option<String>,
    pub id: Option<String>,
    pub loader_metadata: Option<String>,
    pub metadata: Option<BTreeMap<String, Value>>,
    pub page_index: Option<i64>,
    pub vector: Option<ListChunksVector>,
}
model! { ListChunksChunksChunks {
    0 "Content" content, 1 "FileName" file_name, 2 "Id" id, 3 "LoaderMetadata" loader_metadata, 4 "Metadata" metadata,
    5 "PageIndex" page_index, 6 "Vector" vector
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChunksVector {
    pub vector: Option<Vec<f64>>,
}
model! { ListChunksVector {
    0 "vector" vector
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCollections {
    pub db_instance_id: Option<String>,
    pub namespace: Option<String>,
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub workspace_id: Option<String>,
}
operation! { ListCollections(namespace_password: Secret, region_id: String) "ListCollections" -> ListCollectionsOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "Namespace" namespace: String, 2 "NamespacePassword" namespace_password,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "WorkspaceId" workspace_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCollectionsOutput {
    pub collections: Option<ListCollectionsCollections>,
    pub count: Option<i64>,
    pub db_instance_id: Option<String>,
    pub message: Option<String>,
    pub namespace: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
}
model! { ListCollectionsOutput {
    0 "Collections" collections, 1 "Count" count, 2 "DBInstanceId" db_instance_id, 3 "Message" message,
    4 "Namespace" namespace, 5 "RegionId" region_id, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCollectionsCollections {
    pub collection: Option<Vec<String>>,
}
model! { ListCollectionsCollections {
    0 "Collection" collection
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabaseExtensions {
    pub db_instance_id: String,
    pub database_name: String,
}
operation! { ListDatabaseExtensions(db_instance_id: String, database_name: String)
    "ListDatabaseExtensions" -> ListDatabaseExtensionsOutput {
    0 "DBInstanceId" db_instance_id, 1 "DatabaseName" database_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabaseExtensionsOutput {
    pub extensions: Option<Vec<ListDatabaseExtensionsExtensions>>,
}
model! { ListDatabaseExtensionsOutput {
    0 "Extensions" extensions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabaseExtensionsExtensions {
    pub description: Option<String>,
    pub extension_name: Option<String>,
    pub status: Option<String>,
}
model! { ListDatabaseExtensionsExtensions {
    0 "Description" description, 1 "ExtensionName" extension_name, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabases {
    pub db_instance_id: String,
    pub database: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub secret_arn: String,
}
operation! { ListDatabases(db_instance_id: String, database: String, region_id: String, secret_arn: String)
    "ListDatabases" -> ListDatabasesOutput {
    0 "DBInstanceId" db_instance_id, 1 "Database" database, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id, 6 "SecretArn" secret_arn
} }
paged! { ListDatabases: String = Token "NextToken", "Databases.Databases" databases.databases, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesOutput {
    pub databases: Option<ListDatabasesDatabases>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub status: Option<String>,
}
model! { ListDatabasesOutput {
    0 "Databases" databases, 1 "Message" message, 2 "NextToken" next_token, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesDatabases {
    pub databases: Option<Vec<String>>,
}
model! { ListDatabasesDatabases {
    0 "Databases" databases
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDocumentCollections {
    pub db_instance_id: String,
    pub namespace: Option<String>,
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    pub region_id: String,
}
operation! { ListDocumentCollections(db_instance_id: String, namespace_password: Secret, region_id: String)
    "ListDocumentCollections" -> ListDocumentCollectionsOutput {
    0 "DBInstanceId" db_instance_id, 1 "Namespace" namespace: String, 2 "NamespacePassword" namespace_password,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDocumentCollectionsOutput {
    pub count: Option<i64>,
    pub items: Option<ListDocumentCollectionsItems>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { ListDocumentCollectionsOutput {
    0 "Count" count, 1 "Items" items, 2 "Message" message, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDocumentCollectionsItems {
    pub collection_list: Option<Vec<ListDocumentCollectionsCollectionList>>,
}
model! { ListDocumentCollectionsItems {
    0 "CollectionList" collection_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDocumentCollectionsCollectionList {
    pub collection_name: Option<String>,
    pub dimension: Option<i64>,
    pub embedding_model: Option<String>,
    pub full_text_retrieval_fields: Option<String>,
    pub metadata: Option<String>,
    pub metrics: Option<String>,
    pub parser: Option<String>,
    pub sparse_retrieval_fields: Option<String>,
    pub support_sparse: Option<bool>,
}
model! { ListDocumentCollectionsCollectionList {
    0 "CollectionName" collection_name, 1 "Dimension" dimension, 2 "EmbeddingModel" embedding_model,
    3 "FullTextRetrievalFields" full_text_retrieval_fields, 4 "Metadata" metadata, 5 "Metrics" metrics,
    6 "Parser" parser, 7 "SparseRetrievalFields" sparse_retrieval_fields, 8 "SupportSparse" support_sparse
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDocuments {
    pub collection: String,
    pub db_instance_id: String,
    pub max_results: Option<i64>,
    pub namespace: Option<String>,
    pub namespace_password: Secret,
    pub next_token: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
}
operation! { ListDocuments(collection: String, db_instance_id: String, namespace_password: Secret, region_id: String)
    "ListDocuments" -> ListDocumentsOutput {
    0 "Collection" collection, 1 "DBInstanceId" db_instance_id, 2 "MaxResults" max_results: i64,
    3 "Namespace" namespace: String, 4 "NamespacePassword" namespace_password, 5 "NextToken" next_token: String,
    6 "OwnerId" owner_id: i64, 7 "RegionId" region_id
} }
paged! { ListDocuments: ListDocumentsDocumentList =
    Token "NextToken", "Items.DocumentList" items.document_list, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDocumentsOutput {
    pub count: Option<i64>,
    pub items: Option<ListDocumentsItems>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub status: Option<String>,
}
model! { ListDocumentsOutput {
    0 "Count" count, 1 "Items" items, 2 "Message" message, 3 "NextToken" next_token, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDocumentsItems {
    pub document_list: Option<Vec<ListDocumentsDocumentList>>,
}
model! { ListDocumentsItems {
    0 "DocumentList" document_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDocumentsDocumentList {
    pub file_name: Option<String>,
    pub source: Option<String>,
}
model! { ListDocumentsDocumentList {
    0 "FileName" file_name, 1 "Source" source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExternalDataServices {
    pub db_instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
}
operation! { ListExternalDataServices(db_instance_id: String)
    "ListExternalDataServices" -> ListExternalDataServicesOutput {
    0 "DBInstanceId" db_instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RegionId" region_id: String
} }
paged! { ListExternalDataServices: ListExternalDataServicesServiceItems =
    Number "PageNumber", "ServiceItems" service_items, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExternalDataServicesOutput {
    pub page_number: Option<i64>,
    pub service_items: Option<Vec<ListExternalDataServicesServiceItems>>,
    pub total_record_count: Option<i64>,
}
model! { ListExternalDataServicesOutput {
    0 "PageNumber" page_number, 1 "ServiceItems" service_items, 2 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExternalDataServicesServiceItems {
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub service_description: Option<String>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub service_spec: Option<String>,
    pub service_type: Option<String>,
    pub status: Option<String>,
}
model! { ListExternalDataServicesServiceItems {
    0 "CreateTime" create_time, 1 "ModifyTime" modify_time, 2 "ServiceDescription" service_description,
    3 "ServiceId" service_id, 4 "ServiceName" service_name, 5 "ServiceSpec" service_spec, 6 "ServiceType" service_type,
    7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExternalDataSources {
    pub db_instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
}
operation! { ListExternalDataSources(db_instance_id: String)
    "ListExternalDataSources" -> ListExternalDataSourcesOutput {
    0 "DBInstanceId" db_instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RegionId" region_id: String
} }
paged! { ListExternalDataSources: ListExternalDataSourcesItems =
    Number "PageNumber", "Items" items, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExternalDataSourcesOutput {
    pub items: Option<Vec<ListExternalDataSourcesItems>>,
    pub page_number: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { ListExternalDataSourcesOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExternalDataSourcesItems {
    pub create_time: Option<String>,
    pub data_source_description: Option<String>,
    pub data_source_dir: Option<String>,
    pub data_source_id: Option<i64>,
    pub data_source_name: Option<String>,
    pub data_source_status: Option<String>,
    pub data_source_type: Option<String>,
    pub external_data_service_id: Option<i64>,
    pub modify_time: Option<String>,
    pub status_message: Option<String>,
}
model! { ListExternalDataSourcesItems {
    0 "CreateTime" create_time, 1 "DataSourceDescription" data_source_description, 2 "DataSourceDir" data_source_dir,
    3 "DataSourceId" data_source_id, 4 "DataSourceName" data_source_name, 5 "DataSourceStatus" data_source_status,
    6 "DataSourceType" data_source_type, 7 "ExternalDataServiceId" external_data_service_id, 8 "ModifyTime" modify_time,
    9 "StatusMessage" status_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndices {
    pub collection: String,
    pub db_instance_id: Option<String>,
    pub namespace: String,
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub workspace_id: Option<String>,
}
operation! { ListIndices(collection: String, namespace: String, namespace_password: Secret, region_id: String)
    "ListIndices" -> ListIndicesOutput {
    0 "Collection" collection, 1 "DBInstanceId" db_instance_id: String, 2 "Namespace" namespace,
    3 "NamespacePassword" namespace_password, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "WorkspaceId" workspace_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndicesOutput {
    pub indices: Option<ListIndicesIndices>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { ListIndicesOutput {
    0 "Indices" indices, 1 "Message" message, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndicesIndices {
    pub indices: Option<Vec<ListIndicesIndicesIndices>>,
}
model! { ListIndicesIndices {
    0 "Indices" indices
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndicesIndicesIndices {
    pub collection: Option<String>,
    pub index_def: Option<String>,
    pub index_name: Option<String>,
    pub namespace: Option<String>,
}
model! { ListIndicesIndicesIndices {
    0 "Collection" collection, 1 "IndexDef" index_def, 2 "IndexName" index_name, 3 "Namespace" namespace
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceDatabases {
    pub db_instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListInstanceDatabases(db_instance_id: String) "ListInstanceDatabases" -> ListInstanceDatabasesOutput {
    0 "DBInstanceId" db_instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { ListInstanceDatabases: ListInstanceDatabasesDatabases =
    Number "PageNumber", "Databases" databases, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceDatabasesOutput {
    pub db_instance_id: Option<String>,
    pub databases: Option<Vec<ListInstanceDatabasesDatabases>>,
    pub total_count: Option<String>,
}
model! { ListInstanceDatabasesOutput {
    0 "DBInstanceId" db_instance_id, 1 "Databases" databases, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceDatabasesDatabases {
    pub database_name: Option<String>,
    pub description: Option<String>,
}
model! { ListInstanceDatabasesDatabases {
    0 "DatabaseName" database_name, 1 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceExtensions {
    pub db_instance_id: String,
    pub extension: Option<String>,
    pub install_status: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
}
operation! { ListInstanceExtensions(db_instance_id: String) "ListInstanceExtensions" -> ListInstanceExtensionsOutput {
    0 "DBInstanceId" db_instance_id, 1 "Extension" extension: String, 2 "InstallStatus" install_status: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id: String
} }
paged! { ListInstanceExtensions: ListInstanceExtensionsItems =
    Number "PageNumber", "Items" items, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceExtensionsOutput {
    pub items: Option<Vec<ListInstanceExtensionsItems>>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { ListInstanceExtensionsOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count,
    3 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceExtensionsItems {
    pub current_version: Option<String>,
    pub description: Option<String>,
    pub extension_id: Option<String>,
    pub installed_databases: Option<String>,
    pub is_install_need_restart: Option<bool>,
    pub latest_version: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { ListInstanceExtensionsItems {
    0 "CurrentVersion" current_version, 1 "Description" description, 2 "ExtensionId" extension_id,
    3 "InstalledDatabases" installed_databases, 4 "IsInstallNeedRestart" is_install_need_restart,
    5 "LatestVersion" latest_version, 6 "Name" name, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelOperatorApiKeys {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListModelOperatorApiKeys() "ListModelOperatorApiKeys" -> ListModelOperatorApiKeysOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} }
paged! { ListModelOperatorApiKeys: ListModelOperatorApiKeysApiKeys =
    Number "PageNumber", "ApiKeys" api_keys, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelOperatorApiKeysOutput {
    pub api_keys: Option<Vec<ListModelOperatorApiKeysApiKeys>>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { ListModelOperatorApiKeysOutput {
    0 "ApiKeys" api_keys, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count,
    3 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelOperatorApiKeysApiKeys {
    pub api_key_id: Option<i64>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub endpoint: Option<String>,
}
model! { ListModelOperatorApiKeysApiKeys {
    0 "ApiKeyId" api_key_id, 1 "CreateTime" create_time, 2 "Description" description, 3 "Endpoint" endpoint
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelOperatorServices {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListModelOperatorServices() "ListModelOperatorServices" -> ListModelOperatorServicesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} }
paged! { ListModelOperatorServices: ListModelOperatorServicesServices =
    Number "PageNumber", "Services" services, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelOperatorServicesOutput {
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub services: Option<Vec<ListModelOperatorServicesServices>>,
    pub total_record_count: Option<i64>,
}
model! { ListModelOperatorServicesOutput {
    0 "PageNumber" page_number, 1 "PageRecordCount" page_record_count, 2 "Services" services,
    3 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelOperatorServicesServices {
    pub service_id: Option<String>,
}
model! { ListModelOperatorServicesServices {
    0 "ServiceId" service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelServices {
    pub db_instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
}
operation! { ListModelServices(db_instance_id: String) "ListModelServices" -> ListModelServicesOutput {
    0 "DBInstanceId" db_instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RegionId" region_id: String
} }
paged! { ListModelServices: ListModelServicesModelServices =
    Number "PageNumber", "ModelServices" model_services, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelServicesOutput {
    pub model_services: Option<Vec<ListModelServicesModelServices>>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { ListModelServicesOutput {
    0 "ModelServices" model_services, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count,
    3 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelServicesModelServices {
    pub ai_nodes: Option<Vec<String>>,
    pub api_key: Option<Secret>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub model_name: Option<String>,
    pub model_params: Option<BTreeMap<String, String>>,
    pub model_service_id: Option<String>,
    pub private_conn_url: Option<String>,
    pub public_conn_url: Option<String>,
    pub security_ip_list: Option<String>,
    pub status: Option<String>,
}
model! { ListModelServicesModelServices {
    0 "AiNodes" ai_nodes, 1 "ApiKey" api_key, 2 "CreateTime" create_time, 3 "Description" description,
    4 "ModelName" model_name, 5 "ModelParams" model_params, 6 "ModelServiceId" model_service_id,
    7 "PrivateConnUrl" private_conn_url, 8 "PublicConnUrl" public_conn_url, 9 "SecurityIPList" security_ip_list,
    10 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespaces {
    pub db_instance_id: Option<String>,
    pub manager_account: String,
    pub manager_account_password: Secret,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub workspace_id: Option<String>,
}
operation! { ListNamespaces(manager_account: String, manager_account_password: Secret, region_id: String)
    "ListNamespaces" -> ListNamespacesOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "ManagerAccount" manager_account,
    2 "ManagerAccountPassword" manager_account_password, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "WorkspaceId" workspace_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespacesOutput {
    pub count: Option<i64>,
    pub db_instance_id: Option<String>,
    pub message: Option<String>,
    pub namespaces: Option<ListNamespacesNamespaces>,
    pub region_id: Option<String>,
    pub status: Option<String>,
}
model! { ListNamespacesOutput {
    0 "Count" count, 1 "DBInstanceId" db_instance_id, 2 "Message" message, 3 "Namespaces" namespaces,
    4 "RegionId" region_id, 5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespacesNamespaces {
    pub namespace: Option<Vec<String>>,
}
model! { ListNamespacesNamespaces {
    0 "Namespace" namespace
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRemoteADBDataSources {
    pub db_instance_id: String,
    pub data_source_id: Option<String>,
    pub owner_id: Option<i64>,
}
operation! { ListRemoteADBDataSources(db_instance_id: String)
    "ListRemoteADBDataSources" -> ListRemoteADBDataSourcesOutput {
    0 "DBInstanceId" db_instance_id, 1 "DataSourceId" data_source_id: String, 2 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRemoteADBDataSourcesOutput {
    pub data_source_items: Option<ListRemoteADBDataSourcesDataSourceItems>,
    pub task_id: Option<i64>,
}
model! { ListRemoteADBDataSourcesOutput {
    0 "DataSourceItems" data_source_items, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRemoteADBDataSourcesDataSourceItems {
    pub remote_data_sources: Option<Vec<ListRemoteADBDataSourcesRemoteDataSources>>,
}
model! { ListRemoteADBDataSourcesDataSourceItems {
    0 "RemoteDataSources" remote_data_sources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRemoteADBDataSourcesRemoteDataSources {
    pub data_source_name: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub local_database: Option<String>,
    pub local_instance_name: Option<String>,
    pub manager_user_name: Option<String>,
    pub region_id: Option<String>,
    pub remote_database: Option<String>,
    pub remote_instance_name: Option<String>,
    pub status: Option<String>,
    pub user_name: Option<String>,
}
model! { ListRemoteADBDataSourcesRemoteDataSources {
    0 "DataSourceName" data_source_name, 1 "Description" description, 2 "Id" id, 3 "LocalDatabase" local_database,
    4 "LocalInstanceName" local_instance_name, 5 "ManagerUserName" manager_user_name, 6 "RegionId" region_id,
    7 "RemoteDatabase" remote_database, 8 "RemoteInstanceName" remote_instance_name, 9 "Status" status,
    10 "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSaasService {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub service_type: String,
    pub workspace_id: String,
}
operation! { ListSaasService(service_type: String, workspace_id: String) "ListSaasService" -> ListSaasServiceOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RegionId" region_id: String,
    3 "ServiceType" service_type, 4 "WorkspaceId" workspace_id
} }
paged! { ListSaasService: ListSaasServiceItems = Token "NextToken", "Items" items, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSaasServiceOutput {
    pub items: Option<Vec<ListSaasServiceItems>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_record_count: Option<i64>,
}
model! { ListSaasServiceOutput {
    0 "Items" items, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSaasServiceItems {
    pub components: Option<Vec<ListSaasServiceComponents>>,
    pub create_time: Option<String>,
    pub cu: Option<i64>,
    pub deletion_protection: Option<bool>,
    pub expire_time: Option<String>,
    pub pay_type: Option<String>,
    pub plan: Option<String>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub service_type: Option<String>,
    pub status: Option<String>,
}
model! { ListSaasServiceItems {
    0 "Components" components, 1 "CreateTime" create_time, 2 "Cu" cu, 3 "DeletionProtection" deletion_protection,
    4 "ExpireTime" expire_time, 5 "PayType" pay_type, 6 "Plan" plan, 7 "ServiceId" service_id,
    8 "ServiceName" service_name, 9 "ServiceType" service_type, 10 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSaasServiceComponents {
    pub component_id: Option<String>,
    pub component_type: Option<String>,
    pub create_time: Option<String>,
    pub cu: Option<String>,
    pub deletion_protection: Option<bool>,
    pub status: Option<String>,
}
model! { ListSaasServiceComponents {
    0 "ComponentId" component_id, 1 "ComponentType" component_type, 2 "CreateTime" create_time, 3 "Cu" cu,
    4 "DeletionProtection" deletion_protection, 5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchemas {
    pub db_instance_id: String,
    pub database: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub schema_pattern: Option<String>,
    pub secret_arn: String,
}
operation! { ListSchemas(db_instance_id: String, database: String, region_id: String, secret_arn: String)
    "ListSchemas" -> ListSchemasOutput {
    0 "DBInstanceId" db_instance_id, 1 "Database" database, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "SchemaPattern" schema_pattern: String, 7 "SecretArn" secret_arn
} }
paged! { ListSchemas: String = Token "NextToken", "Schemas.Schemas" schemas.schemas, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchemasOutput {
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub schemas: Option<ListSchemasSchemas>,
    pub status: Option<String>,
}
model! { ListSchemasOutput {
    0 "Message" message, 1 "NextToken" next_token, 2 "Schemas" schemas, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchemasSchemas {
    pub schemas: Option<Vec<String>>,
}
model! { ListSchemasSchemas {
    0 "Schemas" schemas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecrets {
    pub db_instance_id: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub workspace_id: Option<String>,
}
operation! { ListSecrets(region_id: String) "ListSecrets" -> ListSecretsOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "WorkspaceId" workspace_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretsOutput {
    pub count: Option<i64>,
    pub message: Option<String>,
    pub secrets: Option<ListSecretsSecrets>,
    pub status: Option<String>,
}
model! { ListSecretsOutput {
    0 "Count" count, 1 "Message" message, 2 "Secrets" secrets, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretsSecrets {
    pub secrets: Option<Vec<ListSecretsSecretsSecrets>>,
}
model! { ListSecretsSecrets {
    0 "Secrets" secrets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretsSecretsSecrets {
    pub account_id: Option<String>,
    pub db_instance_id: Option<String>,
    pub description: Option<String>,
    pub region_id: Option<String>,
    pub secret_arn: Option<String>,
    pub secret_name: Option<String>,
    pub username: Option<String>,
}
model! { ListSecretsSecretsSecrets {
    0 "AccountId" account_id, 1 "DBInstanceId" db_instance_id, 2 "Description" description, 3 "RegionId" region_id,
    4 "SecretArn" secret_arn, 5 "SecretName" secret_name, 6 "Username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSlowSQLRecords {
    pub db_instance_id: String,
    pub db_name: Option<String>,
    pub end_time: Option<String>,
    pub keyword: Option<String>,
    pub max_duration: Option<String>,
    pub min_duration: Option<String>,
    pub order_by: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
    pub user_name: Option<String>,
}
operation! { ListSlowSQLRecords(db_instance_id: String) "ListSlowSQLRecords" -> ListSlowSQLRecordsOutput {
    0 "DBInstanceId" db_instance_id, 1 "DBName" db_name: String, 2 "EndTime" end_time: String,
    3 "Keyword" keyword: String, 4 "MaxDuration" max_duration: String, 5 "MinDuration" min_duration: String,
    6 "OrderBy" order_by: String, 7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64,
    9 "RegionId" region_id: String, 10 "StartTime" start_time: String, 11 "UserName" user_name: String
} }
paged! { ListSlowSQLRecords: ListSlowSQLRecordsItems = Number "PageNumber", "Items" items, total "TotalRecordCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSlowSQLRecordsOutput {
    pub items: Option<Vec<ListSlowSQLRecordsItems>>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { ListSlowSQLRecordsOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count,
    3 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSlowSQLRecordsItems {
    pub cpu_time_ms: Option<i64>,
    pub db_name: Option<String>,
    pub duration_time: Option<i64>,
    pub lock_wait_time: Option<i64>,
    pub mem_bytes: Option<i64>,
    pub optimizer: Option<String>,
    pub query_end_time: Option<String>,
    pub query_id: Option<String>,
    pub query_start_time: Option<String>,
    pub queue_wait_time: Option<i64>,
    pub spill_bytes: Option<i64>,
    pub sql_text: Option<String>,
    pub sql_truncated: Option<String>,
    pub sql_truncated_threshold: Option<i64>,
    pub user_name: Option<String>,
}
model! { ListSlowSQLRecordsItems {
    0 "CpuTimeMs" cpu_time_ms, 1 "DBName" db_name, 2 "DurationTime" duration_time, 3 "LockWaitTime" lock_wait_time,
    4 "MemBytes" mem_bytes, 5 "Optimizer" optimizer, 6 "QueryEndTime" query_end_time, 7 "QueryID" query_id,
    8 "QueryStartTime" query_start_time, 9 "QueueWaitTime" queue_wait_time, 10 "SpillBytes" spill_bytes,
    11 "SqlText" sql_text, 12 "SqlTruncated" sql_truncated, 13 "SqlTruncatedThreshold" sql_truncated_threshold,
    14 "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStreamingDataServices {
    pub db_instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
}
operation! { ListStreamingDataServices(db_instance_id: String)
    "ListStreamingDataServices" -> ListStreamingDataServicesOutput {
    0 "DBInstanceId" db_instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RegionId" region_id: String
} }
paged! { ListStreamingDataServices: ListStreamingDataServicesServiceItems =
    Number "PageNumber", "ServiceItems" service_items, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStreamingDataServicesOutput {
    pub service_items: Option<Vec<ListStreamingDataServicesServiceItems>>,
    pub total_record_count: Option<i64>,
}
model! { ListStreamingDataServicesOutput {
    0 "ServiceItems" service_items, 1 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStreamingDataServicesServiceItems {
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub service_description: Option<String>,
    pub service_id: Option<String>,
    pub service_ip: Option<String>,
    pub service_managed: Option<bool>,
    pub service_name: Option<String>,
    pub service_owner_id: Option<String>,
    pub service_port: Option<String>,
    pub service_spec: Option<String>,
    pub service_type: Option<String>,
    pub status: Option<String>,
}
model! { ListStreamingDataServicesServiceItems {
    0 "CreateTime" create_time, 1 "ModifyTime" modify_time, 2 "ServiceDescription" service_description,
    3 "ServiceId" service_id, 4 "ServiceIp" service_ip, 5 "ServiceManaged" service_managed,
    6 "ServiceName" service_name, 7 "ServiceOwnerId" service_owner_id, 8 "ServicePort" service_port,
    9 "ServiceSpec" service_spec, 10 "ServiceType" service_type, 11 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStreamingDataSources {
    pub db_instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
}
operation! { ListStreamingDataSources(db_instance_id: String)
    "ListStreamingDataSources" -> ListStreamingDataSourcesOutput {
    0 "DBInstanceId" db_instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RegionId" region_id: String
} }
paged! { ListStreamingDataSources: ListStreamingDataSourcesDataSourceItems =
    Number "PageNumber", "DataSourceItems" data_source_items, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStreamingDataSourcesOutput {
    pub data_source_items: Option<Vec<ListStreamingDataSourcesDataSourceItems>>,
    pub page_number: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { ListStreamingDataSourcesOutput {
    0 "DataSourceItems" data_source_items, 1 "PageNumber" page_number, 2 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStreamingDataSourcesDataSourceItems {
    pub create_time: Option<String>,
    pub data_source_config: Option<String>,
    pub data_source_description: Option<String>,
    pub data_source_id: Option<i64>,
    pub data_source_name: Option<String>,
    pub data_source_type: Option<String>,
    pub error_message: Option<String>,
    pub modify_time: Option<String>,
    pub service_id: Option<i64>,
    pub status: Option<String>,
}
model! { ListStreamingDataSourcesDataSourceItems {
    0 "CreateTime" create_time, 1 "DataSourceConfig" data_source_config,
    2 "DataSourceDescription" data_source_description, 3 "DataSourceId" data_source_id,
    4 "DataSourceName" data_source_name, 5 "DataSourceType" data_source_type, 6 "ErrorMessage" error_message,
    7 "ModifyTime" modify_time, 8 "ServiceId" service_id, 9 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStreamingJobs {
    pub db_instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
}
operation! { ListStreamingJobs(db_instance_id: String) "ListStreamingJobs" -> ListStreamingJobsOutput {
    0 "DBInstanceId" db_instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RegionId" region_id: String
} }
paged! { ListStreamingJobs: ListStreamingJobsJobItems =
    Number "PageNumber", "JobItems" job_items, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStreamingJobsOutput {
    pub job_items: Option<Vec<ListStreamingJobsJobItems>>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { ListStreamingJobsOutput {
    0 "JobItems" job_items, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count,
    3 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStreamingJobsJobItems {
    pub account: Option<String>,
    pub consistency: Option<String>,
    pub create_time: Option<String>,
    pub data_source_id: Option<String>,
    pub data_source_name: Option<String>,
    pub dest_columns: Option<Vec<String>>,
    pub dest_database: Option<String>,
    pub dest_schema: Option<String>,
    pub dest_table: Option<String>,
    pub error_message: Option<String>,
    pub fallback_offset: Option<String>,
    pub job_description: Option<String>,
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub match_columns: Option<Vec<String>>,
    pub mode: Option<String>,
    pub modify_time: Option<String>,
    pub password: Option<Secret>,
    pub src_columns: Option<Vec<String>>,
    pub status: Option<String>,
    pub update_columns: Option<Vec<String>>,
    pub write_mode: Option<String>,
}
model! { ListStreamingJobsJobItems {
    0 "Account" account, 1 "Consistency" consistency, 2 "CreateTime" create_time, 3 "DataSourceId" data_source_id,
    4 "DataSourceName" data_source_name, 5 "DestColumns" dest_columns, 6 "DestDatabase" dest_database,
    7 "DestSchema" dest_schema, 8 "DestTable" dest_table, 9 "ErrorMessage" error_message,
    10 "FallbackOffset" fallback_offset, 11 "JobDescription" job_description, 12 "JobId" job_id, 13 "JobName" job_name,
    14 "MatchColumns" match_columns, 15 "Mode" mode, 16 "ModifyTime" modify_time, 17 "Password" password,
    18 "SrcColumns" src_columns, 19 "Status" status, 20 "UpdateColumns" update_columns, 21 "WriteMode" write_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSupabaseProjectTags {
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub resource_id: Option<Vec<String>>,
    pub resource_type: Option<String>,
    pub tag: Option<Vec<ListSupabaseProjectTagsTag>>,
}
operation! { ListSupabaseProjectTags() "ListSupabaseProjectTags" -> ListSupabaseProjectTagsOutput {
    0 "NextToken" next_token: String, 1 "RegionId" region_id: String, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceType" resource_type: String, 4 "Tag" tag: Vec<ListSupabaseProjectTagsTag>
} }
paged! { ListSupabaseProjectTags: ListSupabaseProjectTagsTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSupabaseProjectTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListSupabaseProjectTagsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSupabaseProjectTagsOutput {
    pub next_token: Option<String>,
    pub tag_resources: Option<Vec<ListSupabaseProjectTagsTagResources>>,
}
model! { ListSupabaseProjectTagsOutput {
    0 "NextToken" next_token, 1 "TagResources" tag_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSupabaseProjectTagsTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListSupabaseProjectTagsTagResources {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "TagKey" tag_key, 3 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSupabaseProjects {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub search_field: Option<String>,
    pub search_value: Option<String>,
    pub sort_field: Option<String>,
    pub sort_order: Option<String>,
}
operation! { ListSupabaseProjects() "ListSupabaseProjects" -> ListSupabaseProjectsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id: String, 5 "SearchField" search_field: String,
    6 "SearchValue" search_value: String, 7 "SortField" sort_field: String, 8 "SortOrder" sort_order: String
} }
paged! { ListSupabaseProjects: ListSupabaseProjectsItems = Token "NextToken", "Items" items, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSupabaseProjectsOutput {
    pub items: Option<Vec<ListSupabaseProjectsItems>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { ListSupabaseProjectsOutput {
    0 "Items" items, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "PageNumber" page_number,
    4 "PageRecordCount" page_record_count, 5 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSupabaseProjectsItems {
    pub auto_scale: Option<String>,
    pub create_time: Option<String>,
    pub dashboard_password: Option<Secret>,
    pub dashboard_user_name: Option<String>,
    pub disk_performance_level: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub expire_time: Option<String>,
    pub pay_type: Option<String>,
    pub private_connect_url: Option<String>,
    pub project_description: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub project_spec: Option<String>,
    pub public_connect_url: Option<String>,
    pub region_id: Option<String>,
    pub security_ip_list: Option<String>,
    pub status: Option<String>,
    pub storage_size: Option<i64>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListSupabaseProjectsItems {
    0 "AutoScale" auto_scale, 1 "CreateTime" create_time, 2 "DashboardPassword" dashboard_password,
    3 "DashboardUserName" dashboard_user_name, 4 "DiskPerformanceLevel" disk_performance_level, 5 "Engine" engine,
    6 "EngineVersion" engine_version, 7 "ExpireTime" expire_time, 8 "PayType" pay_type,
    9 "PrivateConnectUrl" private_connect_url, 10 "ProjectDescription" project_description, 11 "ProjectId" project_id,
    12 "ProjectName" project_name, 13 "ProjectSpec" project_spec, 14 "PublicConnectUrl" public_connect_url,
    15 "RegionId" region_id, 16 "SecurityIPList" security_ip_list, 17 "Status" status, 18 "StorageSize" storage_size,
    19 "VSwitchId" v_switch_id, 20 "VpcId" vpc_id, 21 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSupportModels {
    pub region_id: Option<String>,
}
operation! { ListSupportModels() "ListSupportModels" -> ListSupportModelsOutput {
    0 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSupportModelsOutput {
    pub model_names: Option<ListSupportModelsModelNames>,
}
model! { ListSupportModelsOutput {
    0 "ModelNames" model_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSupportModelsModelNames {
    pub model_names: Option<Vec<String>>,
}
model! { ListSupportModelsModelNames {
    0 "modelNames" model_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTables {
    pub db_instance_id: String,
    pub database: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub schema: String,
    pub secret_arn: String,
    pub table_pattern: Option<String>,
}

/// What [`ListTables::new`] takes.
pub struct ListTablesRequired {
    pub db_instance_id: String,
    pub database: String,
    pub region_id: String,
    pub schema: String,
    pub secret_arn: String,
}
operation! { ListTables{ListTablesRequired: db_instance_id, database, region_id, schema, secret_arn}
    "ListTables" -> ListTablesOutput {
    0 "DBInstanceId" db_instance_id, 1 "Database" database, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id, 6 "Schema" schema,
    7 "SecretArn" secret_arn, 8 "TablePattern" table_pattern: String
} }
paged! { ListTables: String = Token "NextToken", "Tables.Tables" tables.tables, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTablesOutput {
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub status: Option<String>,
    pub tables: Option<ListTablesTables>,
}
model! { ListTablesOutput {
    0 "Message" message, 1 "NextToken" next_token, 2 "Status" status, 3 "Tables" tables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTablesTables {
    pub tables: Option<Vec<String>>,
}
model! { ListTablesTables {
    0 "Tables" tables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceId" resource_id: Vec<String>,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "ResourceType" resource_type, 8 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResource =
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub next_token: Option<String>,
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token, 1 "TagResources" tag_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub tag_resource: Option<Vec<ListTagResourcesTagResource>>,
}
model! { ListTagResourcesTagResources {
    0 "TagResource" tag_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResource {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "TagKey" tag_key, 3 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaces {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
}
operation! { ListWorkspaces() "ListWorkspaces" -> ListWorkspacesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id: String
} }
paged! { ListWorkspaces: ListWorkspacesItems = Token "NextToken", "Items" items, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesOutput {
    pub items: Option<Vec<ListWorkspacesItems>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { ListWorkspacesOutput {
    0 "Items" items, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "PageNumber" page_number,
    4 "PageRecordCount" page_record_count, 5 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesItems {
    pub apikeys: Option<Vec<ListWorkspacesApikeys>>,
    pub create_time: Option<String>,
    pub services: Option<Vec<ListWorkspacesServices>>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { ListWorkspacesItems {
    0 "Apikeys" apikeys, 1 "CreateTime" create_time, 2 "Services" services, 3 "WorkspaceId" workspace_id,
    4 "WorkspaceName" workspace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesApikeys {
    pub auth_services: Option<Vec<ListWorkspacesAuthServices>>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub key_id: Option<String>,
    pub key_name: Option<String>,
    pub key_prefix: Option<String>,
}
model! { ListWorkspacesApikeys {
    0 "AuthServices" auth_services, 1 "CreateTime" create_time, 2 "Description" description, 3 "KeyId" key_id,
    4 "KeyName" key_name, 5 "KeyPrefix" key_prefix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesAuthServices {
    pub service_id: Option<String>,
    pub service_type: Option<String>,
}
model! { ListWorkspacesAuthServices {
    0 "ServiceId" service_id, 1 "ServiceType" service_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesServices {
    pub components: Option<Vec<ListWorkspacesComponents>>,
    pub create_time: Option<String>,
    pub cu: Option<String>,
    pub deletion_protection: Option<bool>,
    pub expire_time: Option<String>,
    pub pay_type: Option<String>,
    pub plan: Option<String>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub service_type: Option<String>,
    pub status: Option<String>,
}
model! { ListWorkspacesServices {
    0 "Components" components, 1 "CreateTime" create_time, 2 "Cu" cu, 3 "DeletionProtection" deletion_protection,
    4 "ExpireTime" expire_time, 5 "PayType" pay_type, 6 "Plan" plan, 7 "ServiceId" service_id,
    8 "ServiceName" service_name, 9 "ServiceType" service_type, 10 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesComponents {
    pub create_time: Option<String>,
    pub cu: Option<String>,
    pub deletion_protection: Option<bool>,
    pub status: Option<String>,
    pub component_id: Option<String>,
    pub component_type: Option<String>,
}
model! { ListWorkspacesComponents {
    0 "CreateTime" create_time, 1 "Cu" cu, 2 "DeletionProtection" deletion_protection, 3 "Status" status,
    4 "componentId" component_id, 5 "componentType" component_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAIServiceSecurityIps {
    pub db_instance_id: String,
    pub security_ip_list: String,
    pub service_id: String,
    pub r#type: String,
}
operation! { ModifyAIServiceSecurityIps(db_instance_id: String, security_ip_list: String, service_id: String, r#type: String)
    "ModifyAIServiceSecurityIps" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "SecurityIPList" security_ip_list, 2 "ServiceId" service_id, 3 "Type" r#type
} }

pub type ModifyAIServiceSecurityIpsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountDescription {
    pub account_description: Option<String>,
    pub account_name: String,
    pub client_token: Option<String>,
    pub db_instance_id: String,
}
operation! { ModifyAccountDescription(account_name: String, db_instance_id: String)
    "ModifyAccountDescription" -> Empty {
    0 "AccountDescription" account_description: String, 1 "AccountName" account_name,
    2 "ClientToken" client_token: String, 3 "DBInstanceId" db_instance_id
} }

pub type ModifyAccountDescriptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupPolicy {
    pub backup_retention_period: Option<i64>,
    pub db_instance_id: String,
    pub enable_recovery_point: Option<bool>,
    pub preferred_backup_period: String,
    pub preferred_backup_time: String,
    pub recovery_point_period: Option<String>,
}
operation! { ModifyBackupPolicy(db_instance_id: String, preferred_backup_period: String, preferred_backup_time: String)
    "ModifyBackupPolicy" -> Empty {
    0 "BackupRetentionPeriod" backup_retention_period: i64, 1 "DBInstanceId" db_instance_id,
    2 "EnableRecoveryPoint" enable_recovery_point: bool, 3 "PreferredBackupPeriod" preferred_backup_period,
    4 "PreferredBackupTime" preferred_backup_time, 5 "RecoveryPointPeriod" recovery_point_period: String
} }

pub type ModifyBackupPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCollection {
    pub collection: String,
    pub db_instance_id: Option<String>,
    pub metadata: String,
    pub namespace: Option<String>,
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub workspace_id: Option<String>,
}
operation! { ModifyCollection(collection: String, metadata: String, namespace_password: Secret, region_id: String)
    "ModifyCollection" -> ModifyCollectionOutput {
    0 "Collection" collection, 1 "DBInstanceId" db_instance_id: String, 2 "Metadata" metadata,
    3 "Namespace" namespace: String, 4 "NamespacePassword" namespace_password, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id, 7 "WorkspaceId" workspace_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCollectionOutput {
    pub message: Option<String>,
    pub metadata: Option<String>,
    pub status: Option<String>,
}
model! { ModifyCollectionOutput {
    0 "Message" message, 1 "Metadata" metadata, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConfig {
    pub db_instance_description: Option<String>,
    pub db_instance_id: String,
    pub idle_time: Option<i64>,
    pub resource_group_id: Option<String>,
    pub serverless_resource: Option<i64>,
}
operation! { ModifyDBInstanceConfig(db_instance_id: String) "ModifyDBInstanceConfig" -> ModifyDBInstanceConfigOutput {
    0 "DBInstanceDescription" db_instance_description: String, 1 "DBInstanceId" db_instance_id,
    2 "IdleTime" idle_time: i64, 3 "ResourceGroupId" resource_group_id: String,
    4 "ServerlessResource" serverless_resource: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConfigOutput {
    pub db_instance_id: Option<String>,
    pub error_message: Option<String>,
    pub status: Option<bool>,
}
model! { ModifyDBInstanceConfigOutput {
    0 "DbInstanceId" db_instance_id, 1 "ErrorMessage" error_message, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConnectionString {
    pub client_token: Option<String>,
    pub connection_string_prefix: String,
    pub current_connection_string: String,
    pub db_instance_id: String,
    pub port: String,
}
operation! { ModifyDBInstanceConnectionString(connection_string_prefix: String, current_connection_string: String, db_instance_id: String, port: String)
    "ModifyDBInstanceConnectionString" -> Empty {
    0 "ClientToken" client_token: String, 1 "ConnectionStringPrefix" connection_string_prefix,
    2 "CurrentConnectionString" current_connection_string, 3 "DBInstanceId" db_instance_id, 4 "Port" port
} }

pub type ModifyDBInstanceConnectionStringOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceDeploymentMode {
    pub db_instance_id: String,
    pub deploy_mode: String,
    pub standby_v_switch_id: Option<String>,
    pub standby_zone_id: Option<String>,
}
operation! { ModifyDBInstanceDeploymentMode(db_instance_id: String, deploy_mode: String)
    "ModifyDBInstanceDeploymentMode" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "DeployMode" deploy_mode, 2 "StandbyVSwitchId" standby_v_switch_id: String,
    3 "StandbyZoneId" standby_zone_id: String
} }

pub type ModifyDBInstanceDeploymentModeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceDescription {
    pub db_instance_description: String,
    pub db_instance_id: String,
    pub resource_group_id: Option<String>,
}
operation! { ModifyDBInstanceDescription(db_instance_description: String, db_instance_id: String)
    "ModifyDBInstanceDescription" -> Empty {
    0 "DBInstanceDescription" db_instance_description, 1 "DBInstanceId" db_instance_id,
    2 "ResourceGroupId" resource_group_id: String
} }

pub type ModifyDBInstanceDescriptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceMaintainTime {
    pub db_instance_id: String,
    pub end_time: String,
    pub resource_group_id: Option<String>,
    pub start_time: String,
}
operation! { ModifyDBInstanceMaintainTime(db_instance_id: String, end_time: String, start_time: String)
    "ModifyDBInstanceMaintainTime" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "EndTime" end_time, 2 "ResourceGroupId" resource_group_id: String,
    3 "StartTime" start_time
} }

pub type ModifyDBInstanceMaintainTimeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceNetworkType {
    pub db_instance_id: String,
    pub instance_network_type: String,
    pub private_ip_address: Option<String>,
    pub vpc_id: Option<String>,
    pub v_switch_id: Option<String>,
}
operation! { ModifyDBInstanceNetworkType(db_instance_id: String, instance_network_type: String)
    "ModifyDBInstanceNetworkType" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "InstanceNetworkType" instance_network_type,
    2 "PrivateIpAddress" private_ip_address: String, 3 "VPCId" vpc_id: String, 4 "VSwitchId" v_switch_id: String
} }

pub type ModifyDBInstanceNetworkTypeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstancePayType {
    pub db_instance_id: String,
    pub pay_type: String,
    pub period: Option<String>,
    pub used_time: Option<i64>,
}
operation! { ModifyDBInstancePayType(db_instance_id: String, pay_type: String)
    "ModifyDBInstancePayType" -> ModifyDBInstancePayTypeOutput {
    0 "DBInstanceId" db_instance_id, 1 "PayType" pay_type, 2 "Period" period: String, 3 "UsedTime" used_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstancePayTypeOutput {
    pub db_instance_id: Option<String>,
    pub order_id: Option<String>,
}
model! { ModifyDBInstancePayTypeOutput {
    0 "DBInstanceId" db_instance_id, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceResourceGroup {
    pub db_instance_id: String,
    pub new_resource_group_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBInstanceResourceGroup(db_instance_id: String, new_resource_group_id: String)
    "ModifyDBInstanceResourceGroup" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "NewResourceGroupId" new_resource_group_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyDBInstanceResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSSL {
    pub connection_string: Option<String>,
    pub db_instance_id: String,
    pub ssl_enabled: i64,
}
operation! { ModifyDBInstanceSSL(db_instance_id: String, ssl_enabled: i64) "ModifyDBInstanceSSL" -> Empty {
    0 "ConnectionString" connection_string: String, 1 "DBInstanceId" db_instance_id, 2 "SSLEnabled" ssl_enabled
} }

pub type ModifyDBInstanceSSLOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBResourceGroup {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_group_items: Vec<ModifyDBResourceGroupResourceGroupItems>,
}
operation! { ModifyDBResourceGroup(db_instance_id: String, resource_group_items: Vec<ModifyDBResourceGroupResourceGroupItems>)
    "ModifyDBResourceGroup" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "ResourceGroupItems" resource_group_items
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

pub type ModifyDBResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBResourceGroupResourceGroupItems {
    pub resource_group_config: Option<String>,
    pub resource_group_name: Option<String>,
}
input! { ModifyDBResourceGroupResourceGroupItems(resource_group_config: String, resource_group_name: String) {
    0 "ResourceGroupConfig" resource_group_config: String, 1 "ResourceGroupName" resource_group_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExternalDataService {
    pub db_instance_id: String,
    pub region_id: Option<String>,
    pub service_description: Option<String>,
    pub service_id: String,
    pub service_spec: String,
}
operation! { ModifyExternalDataService(db_instance_id: String, service_id: String, service_spec: String)
    "ModifyExternalDataService" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id: String, 2 "ServiceDescription" service_description: String,
    3 "ServiceId" service_id, 4 "ServiceSpec" service_spec
} }

pub type ModifyExternalDataServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHadoopDataSource {
    pub db_instance_id: String,
    pub data_source_description: Option<String>,
    pub data_source_id: Option<String>,
    pub data_source_type: Option<String>,
    pub emr_instance_id: Option<String>,
    pub hdfs_conf: Option<String>,
    pub hadoop_core_conf: Option<String>,
    pub hadoop_create_type: Option<String>,
    pub hadoop_hosts_address: Option<String>,
    pub hive_conf: Option<String>,
    pub map_reduce_conf: Option<String>,
    pub region_id: Option<String>,
    pub yarn_conf: Option<String>,
}
operation! { ModifyHadoopDataSource(db_instance_id: String) "ModifyHadoopDataSource" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "DataSourceDescription" data_source_description: String,
    2 "DataSourceId" data_source_id: String, 3 "DataSourceType" data_source_type: String,
    4 "EmrInstanceId" emr_instance_id: String, 5 "HDFSConf" hdfs_conf: String,
    6 "HadoopCoreConf" hadoop_core_conf: String, 7 "HadoopCreateType" hadoop_create_type: String,
    8 "HadoopHostsAddress" hadoop_hosts_address: String, 9 "HiveConf" hive_conf: String,
    10 "MapReduceConf" map_reduce_conf: String, 11 "RegionId" region_id: String, 12 "YarnConf" yarn_conf: String
} }

pub type ModifyHadoopDataSourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyJDBCDataSource {
    pub db_instance_id: String,
    pub data_source_description: Option<String>,
    pub data_source_id: String,
    pub data_source_type: Option<String>,
    pub jdbc_connection_string: Option<Secret>,
    pub jdbc_password: Option<Secret>,
    pub jdbc_user_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { ModifyJDBCDataSource(db_instance_id: String, data_source_id: String) "ModifyJDBCDataSource" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "DataSourceDescription" data_source_description: String,
    2 "DataSourceId" data_source_id, 3 "DataSourceType" data_source_type: String,
    4 "JDBCConnectionString" jdbc_connection_string: Secret, 5 "JDBCPassword" jdbc_password: Secret,
    6 "JDBCUserName" jdbc_user_name: String, 7 "RegionId" region_id: String
} }

pub type ModifyJDBCDataSourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMasterSpec {
    pub db_instance_description: Option<String>,
    pub db_instance_id: String,
    pub master_ai_spec: Option<String>,
    pub master_cu: Option<i64>,
    pub resource_group_id: Option<String>,
}
operation! { ModifyMasterSpec(db_instance_id: String) "ModifyMasterSpec" -> ModifyMasterSpecOutput {
    0 "DBInstanceDescription" db_instance_description: String, 1 "DBInstanceId" db_instance_id,
    2 "MasterAISpec" master_ai_spec: String, 3 "MasterCU" master_cu: i64, 4 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMasterSpecOutput {
    pub db_instance_id: Option<String>,
    pub error_message: Option<String>,
    pub status: Option<bool>,
}
model! { ModifyMasterSpecOutput {
    0 "DbInstanceId" db_instance_id, 1 "ErrorMessage" error_message, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParameters {
    pub db_instance_id: String,
    pub force_restart_instance: Option<bool>,
    pub parameters: String,
}
operation! { ModifyParameters(db_instance_id: String, parameters: String) "ModifyParameters" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "ForceRestartInstance" force_restart_instance: bool, 2 "Parameters" parameters
} }

pub type ModifyParametersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRemoteADBDataSource {
    pub data_source_id: String,
    pub data_source_name: Option<String>,
    pub local_db_instance_id: String,
    pub owner_id: Option<i64>,
    pub user_name: String,
    pub user_password: Secret,
}
operation! { ModifyRemoteADBDataSource(data_source_id: String, local_db_instance_id: String, user_name: String, user_password: Secret)
    "ModifyRemoteADBDataSource" -> ModifyRemoteADBDataSourceOutput {
    0 "DataSourceId" data_source_id, 1 "DataSourceName" data_source_name: String,
    2 "LocalDBInstanceId" local_db_instance_id, 3 "OwnerId" owner_id: i64, 4 "UserName" user_name,
    5 "UserPassword" user_password
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRemoteADBDataSourceOutput {
    pub data_source_item: Option<ModifyRemoteADBDataSourceDataSourceItem>,
    pub task_id: Option<i64>,
}
model! { ModifyRemoteADBDataSourceOutput {
    0 "DataSourceItem" data_source_item, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRemoteADBDataSourceDataSourceItem {
    pub data_source_name: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub local_database: Option<String>,
    pub local_instance_name: Option<String>,
    pub manager_user_name: Option<String>,
    pub region_id: Option<String>,
    pub remote_database: Option<String>,
    pub remote_instance_name: Option<String>,
    pub status: Option<String>,
    pub user_name: Option<String>,
}
model! { ModifyRemoteADBDataSourceDataSourceItem {
    0 "DataSourceName" data_source_name, 1 "Description" description, 2 "Id" id, 3 "LocalDatabase" local_database,
    4 "LocalInstanceName" local_instance_name, 5 "ManagerUserName" manager_user_name, 6 "RegionId" region_id,
    7 "RemoteDatabase" remote_database, 8 "RemoteInstanceName" remote_instance_name, 9 "Status" status,
    10 "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySQLCollectorPolicy {
    pub db_instance_id: String,
    pub sql_collector_status: String,
}
operation! { ModifySQLCollectorPolicy(db_instance_id: String, sql_collector_status: String)
    "ModifySQLCollectorPolicy" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "SQLCollectorStatus" sql_collector_status
} }

pub type ModifySQLCollectorPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySaasServiceDeletionProtection {
    pub deletion_protection: Option<bool>,
    pub region_id: Option<String>,
    pub service_id: String,
}
operation! { ModifySaasServiceDeletionProtection(service_id: String)
    "ModifySaasServiceDeletionProtection" -> ModifySaasServiceDeletionProtectionOutput {
    0 "DeletionProtection" deletion_protection: bool, 1 "RegionId" region_id: String, 2 "ServiceId" service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySaasServiceDeletionProtectionOutput {
    pub message: Option<String>,
    pub service_id: Option<String>,
}
model! { ModifySaasServiceDeletionProtectionOutput {
    0 "Message" message, 1 "ServiceId" service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIps {
    pub db_instance_ip_array_attribute: Option<String>,
    pub db_instance_ip_array_name: Option<String>,
    pub db_instance_id: String,
    pub modify_mode: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_ip_list: String,
}
operation! { ModifySecurityIps(db_instance_id: String, security_ip_list: String) "ModifySecurityIps" -> Empty {
    0 "DBInstanceIPArrayAttribute" db_instance_ip_array_attribute: String,
    1 "DBInstanceIPArrayName" db_instance_ip_array_name: String, 2 "DBInstanceId" db_instance_id,
    3 "ModifyMode" modify_mode: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "SecurityIPList" security_ip_list
} }

pub type ModifySecurityIpsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStreamingDataService {
    pub db_instance_id: String,
    pub region_id: Option<String>,
    pub service_description: Option<String>,
    pub service_id: String,
    pub service_spec: String,
}
operation! { ModifyStreamingDataService(db_instance_id: String, service_id: String, service_spec: String)
    "ModifyStreamingDataService" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id: String, 2 "ServiceDescription" service_description: String,
    3 "ServiceId" service_id, 4 "ServiceSpec" service_spec
} }

pub type ModifyStreamingDataServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStreamingDataSource {
    pub db_instance_id: String,
    pub data_source_config: Option<String>,
    pub data_source_description: Option<String>,
    pub data_source_id: String,
    pub region_id: Option<String>,
}
operation! { ModifyStreamingDataSource(db_instance_id: String, data_source_id: String)
    "ModifyStreamingDataSource" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "DataSourceConfig" data_source_config: String,
    2 "DataSourceDescription" data_source_description: String, 3 "DataSourceId" data_source_id,
    4 "RegionId" region_id: String
} }

pub type ModifyStreamingDataSourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStreamingJob {
    pub account: Option<String>,
    pub consistency: Option<String>,
    pub db_instance_id: String,
    pub dest_columns: Option<Vec<String>>,
    pub dest_database: Option<String>,
    pub dest_schema: Option<String>,
    pub dest_table: Option<String>,
    pub error_limit_count: Option<i64>,
    pub fallback_offset: Option<String>,
    pub group_name: Option<String>,
    pub job_config: Option<String>,
    pub job_description: Option<String>,
    pub job_id: i64,
    pub match_columns: Option<Vec<String>>,
    pub password: Option<Secret>,
    pub region_id: Option<String>,
    pub src_columns: Option<Vec<String>>,
    pub try_run: Option<bool>,
    pub update_columns: Option<Vec<String>>,
    pub write_mode: Option<String>,
}
operation! { ModifyStreamingJob(db_instance_id: String, job_id: i64) "ModifyStreamingJob" -> Empty {
    0 "Account" account: String, 1 "Consistency" consistency: String, 2 "DBInstanceId" db_instance_id,
    3 "DestColumns" dest_columns: Vec<String>, 4 "DestDatabase" dest_database: String,
    5 "DestSchema" dest_schema: String, 6 "DestTable" dest_table: String, 7 "ErrorLimitCount" error_limit_count: i64,
    8 "FallbackOffset" fallback_offset: String, 9 "GroupName" group_name: String, 10 "JobConfig" job_config: String,
    11 "JobDescription" job_description: String, 12 "JobId" job_id, 13 "MatchColumns" match_columns: Vec<String>,
    14 "Password" password: Secret, 15 "RegionId" region_id: String, 16 "SrcColumns" src_columns: Vec<String>,
    17 "TryRun" try_run: bool, 18 "UpdateColumns" update_columns: Vec<String>, 19 "WriteMode" write_mode: String
} [
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 13, location: Location::Default, style: Style::Json },
    Mark { index: 16, location: Location::Default, style: Style::Json },
    Mark { index: 18, location: Location::Default, style: Style::Json }
] }

pub type ModifyStreamingJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySupabaseAutoScalePolicy {
    pub auto_scale: bool,
    pub project_id: String,
    pub region_id: Option<String>,
}
operation! { ModifySupabaseAutoScalePolicy(auto_scale: bool, project_id: String)
    "ModifySupabaseAutoScalePolicy" -> Empty {
    0 "AutoScale" auto_scale, 1 "ProjectId" project_id, 2 "RegionId" region_id: String
} }

pub type ModifySupabaseAutoScalePolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySupabaseProjectDescription {
    pub project_description: Option<String>,
    pub project_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { ModifySupabaseProjectDescription() "ModifySupabaseProjectDescription" -> Empty {
    0 "ProjectDescription" project_description: String, 1 "ProjectId" project_id: String, 2 "RegionId" region_id: String
} }

pub type ModifySupabaseProjectDescriptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySupabaseProjectResource {
    pub modify_type: String,
    pub project_id: String,
    pub project_spec: Option<String>,
    pub region_id: Option<String>,
    pub storage_size: Option<i64>,
}
operation! { ModifySupabaseProjectResource(modify_type: String, project_id: String)
    "ModifySupabaseProjectResource" -> ModifySupabaseProjectResourceOutput {
    0 "ModifyType" modify_type, 1 "ProjectId" project_id, 2 "ProjectSpec" project_spec: String,
    3 "RegionId" region_id: String, 4 "StorageSize" storage_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySupabaseProjectResourceOutput {
    pub order_id: Option<String>,
    pub project_id: Option<String>,
}
model! { ModifySupabaseProjectResourceOutput {
    0 "OrderId" order_id, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySupabaseProjectSecurityIps {
    pub project_id: String,
    pub region_id: Option<String>,
    pub security_ip_list: String,
    pub update_db: Option<bool>,
    pub update_web: Option<bool>,
}
operation! { ModifySupabaseProjectSecurityIps(project_id: String, security_ip_list: String)
    "ModifySupabaseProjectSecurityIps" -> Empty {
    0 "ProjectId" project_id, 1 "RegionId" region_id: String, 2 "SecurityIPList" security_ip_list,
    3 "UpdateDb" update_db: bool, 4 "UpdateWeb" update_web: bool
} }

pub type ModifySupabaseProjectSecurityIpsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVectorConfiguration {
    pub db_instance_id: Option<String>,
    pub owner_id: Option<i64>,
    pub vector_configuration_status: Option<String>,
}
operation! { ModifyVectorConfiguration() "ModifyVectorConfiguration" -> ModifyVectorConfigurationOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "OwnerId" owner_id: i64,
    2 "VectorConfigurationStatus" vector_configuration_status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVectorConfigurationOutput {
    pub db_instance_id: Option<String>,
    pub error_message: Option<String>,
    pub status: Option<bool>,
}
model! { ModifyVectorConfigurationOutput {
    0 "DBInstanceId" db_instance_id, 1 "ErrorMessage" error_message, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseDataRedistribute {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
}
operation! { PauseDataRedistribute(db_instance_id: String) "PauseDataRedistribute" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64
} }

pub type PauseDataRedistributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseInstance {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
}
operation! { PauseInstance(db_instance_id: String) "PauseInstance" -> PauseInstanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseInstanceOutput {
    pub db_instance_id: Option<String>,
    pub error_message: Option<String>,
    pub status: Option<bool>,
}
model! { PauseInstanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "ErrorMessage" error_message, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseSaasService {
    pub region_id: Option<String>,
    pub service_id: String,
}
operation! { PauseSaasService(service_id: String) "PauseSaasService" -> PauseSaasServiceOutput {
    0 "RegionId" region_id: String, 1 "ServiceId" service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseSaasServiceOutput {
    pub service_id: Option<String>,
}
model! { PauseSaasServiceOutput {
    0 "ServiceId" service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseSupabaseProject {
    pub project_id: String,
    pub region_id: Option<String>,
}
operation! { PauseSupabaseProject(project_id: String) "PauseSupabaseProject" -> Empty {
    0 "ProjectId" project_id, 1 "RegionId" region_id: String
} }

pub type PauseSupabaseProjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCollectionData {
    pub collection: String,
    pub content: Option<String>,
    pub db_instance_id: Option<String>,
    pub hybrid_search: Option<String>,
    pub hybrid_search_args: Option<BTreeMap<String, Value>>,
    pub include_metadata_fields: Option<String>,
    pub include_sparse_values: Option<bool>,
    pub include_values: Option<bool>,
    pub metrics: Option<String>,
    pub namespace: Option<String>,
    pub namespace_password: Secret,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub relational_table_filter: Option<QueryCollectionDataRelationalTableFilter>,
    pub sparse_vector: Option<QueryCollectionDataSparseVector>,
    /// At least 0.
    pub top_k: i64,
    pub vector: Option<Vec<f64>>,
    pub workspace_id: Option<String>,
    pub filter: Option<String>,
}
operation! { QueryCollectionData(collection: String, namespace_password: Secret, region_id: String, top_k: i64)
    "QueryCollectionData" -> QueryCollectionDataOutput {
    0 "Collection" collection, 1 "Content" content: String, 2 "DBInstanceId" db_instance_id: String,
    3 "HybridSearch" hybrid_search: String, 4 "HybridSearchArgs" hybrid_search_args: BTreeMap<String, Value>,
    5 "IncludeMetadataFields" include_metadata_fields: String, 6 "IncludeSparseValues" include_sparse_values: bool,
    7 "IncludeValues" include_values: bool, 8 "Metrics" metrics: String, 9 "Namespace" namespace: String,
    10 "NamespacePassword" namespace_password, 11 "Offset" offset: i64, 12 "OrderBy" order_by: String,
    13 "OwnerId" owner_id: i64, 14 "RegionId" region_id,
    15 "RelationalTableFilter" relational_table_filter: QueryCollectionDataRelationalTableFilter,
    16 "SparseVector" sparse_vector: QueryCollectionDataSparseVector, 17 "TopK" top_k, 18 "Vector" vector: Vec<f64>,
    19 "WorkspaceId" workspace_id: String, 20 "Filter" filter: String
} [
    Mark { index: 4, location: Location::Default, style: Style::Json },
    Mark { index: 15, location: Location::Default, style: Style::Json },
    Mark { index: 16, location: Location::Default, style: Style::Json },
    Mark { index: 18, location: Location::Default, style: Style::Json },
    Mark { index: 20, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCollectionDataRelationalTableFilter {
    pub collection_metadata_field: Option<String>,
    pub condition: Option<String>,
    pub table_field: Option<String>,
    pub table_name: Option<String>,
}
input! { QueryCollectionDataRelationalTableFilter() {
    0 "CollectionMetadataField" collection_metadata_field: String, 1 "Condition" condition: String,
    2 "TableField" table_field: String, 3 "TableName" table_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCollectionDataSparseVector {
    pub indices: Option<Vec<i64>>,
    pub values: Option<Vec<f64>>,
}
input! { QueryCollectionDataSparseVector() {
    0 "Indices" indices: Vec<i64>, 1 "Values" values: Vec<f64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCollectionDataOutput {
    pub matches: Option<QueryCollectionDataMatches>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub total: Option<i64>,
}
model! { QueryCollectionDataOutput {
    0 "Matches" matches, 1 "Message" message, 2 "Status" status, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCollectionDataMatches {
    pub r#match: Option<Vec<QueryCollectionDataMatch>>,
}
model! { QueryCollectionDataMatches {
    0 "match" r#match
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCollectionDataMatch {
    pub id: Option<String>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub metadata_v2: Option<BTreeMap<String, Value>>,
    pub score: Option<f64>,
    pub sparse_values: Option<QueryCollectionDataSparseValues>,
    pub values: Option<QueryCollectionDataMatchValues>,
}
model! { QueryCollectionDataMatch {
    0 "Id" id, 1 "Metadata" metadata, 2 "MetadataV2" metadata_v2, 3 "Score" score, 4 "SparseValues" sparse_values,
    5 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCollectionDataSparseValues {
    pub indices: Option<QueryCollectionDataIndices>,
    pub values: Option<QueryCollectionDataValues>,
}
model! { QueryCollectionDataSparseValues {
    0 "Indices" indices, 1 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCollectionDataIndices {
    pub indice: Option<Vec<i64>>,
}
model! { QueryCollectionDataIndices {
    0 "Indice" indice
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCollectionDataValues {
    pub value: Option<Vec<f64>>,
}
model! { QueryCollectionDataValues {
    0 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCollectionDataMatchValues {
    pub value: Option<Vec<f64>>,
}
model! { QueryCollectionDataMatchValues {
    0 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContent {
    pub collection: String,
    pub db_instance_id: String,
    pub file_name: Option<String>,
    pub file_url: Option<String>,
    pub filter: Option<String>,
    pub graph_enhance: Option<bool>,
    pub graph_search_args: Option<QueryContentGraphSearchArgs>,
    pub hybrid_search: Option<String>,
    pub hybrid_search_args: Option<BTreeMap<String, Value>>,
    pub include_file_url: Option<bool>,
    pub include_metadata_fields: Option<String>,
    pub include_vector: Option<bool>,
    pub metrics: Option<String>,
    pub namespace: Option<String>,
    pub namespace_password: Secret,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub owner_id: Option<i64>,
    pub recall_window: Option<Vec<i64>>,
    pub region_id: String,
    pub rerank_factor: Option<f64>,
    pub rerank_model: Option<QueryContentRerankModel>,
    pub top_k: Option<i64>,
    pub url_expiration: Option<String>,
    pub use_full_text_retrieval: Option<bool>,
    pub content: Option<String>,
}
operation! { QueryContent(collection: String, db_instance_id: String, namespace_password: Secret, region_id: String)
    "QueryContent" -> QueryContentOutput {
    0 "Collection" collection, 1 "DBInstanceId" db_instance_id, 2 "FileName" file_name: String,
    3 "FileUrl" file_url: String, 4 "Filter" filter: String, 5 "GraphEnhance" graph_enhance: bool,
    6 "GraphSearchArgs" graph_search_args: QueryContentGraphSearchArgs, 7 "HybridSearch" hybrid_search: String,
    8 "HybridSearchArgs" hybrid_search_args: BTreeMap<String, Value>, 9 "IncludeFileUrl" include_file_url: bool,
    10 "IncludeMetadataFields" include_metadata_fields: String, 11 "IncludeVector" include_vector: bool,
    12 "Metrics" metrics: String, 13 "Namespace" namespace: String, 14 "NamespacePassword" namespace_password,
    15 "Offset" offset: i64, 16 "OrderBy" order_by: String, 17 "OwnerId" owner_id: i64,
    18 "RecallWindow" recall_window: Vec<i64>, 19 "RegionId" region_id, 20 "RerankFactor" rerank_factor: f64,
    21 "RerankModel" rerank_model: QueryContentRerankModel, 22 "TopK" top_k: i64,
    23 "UrlExpiration" url_expiration: String, 24 "UseFullTextRetrieval" use_full_text_retrieval: bool,
    25 "Content" content: String
} [
    Mark { index: 6, location: Location::Default, style: Style::Json },
    Mark { index: 8, location: Location::Default, style: Style::Json },
    Mark { index: 18, location: Location::Default, style: Style::Json },
    Mark { index: 21, location: Location::Default, style: Style::Json },
    Mark { index: 25, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContentGraphSearchArgs {
    pub graph_top_k: Option<i64>,
}
input! { QueryContentGraphSearchArgs() {
    0 "GraphTopK" graph_top_k: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContentRerankModel {
    pub instruct: Option<String>,
    pub name: Option<String>,
    pub rerank_metadata_fields: Option<String>,
}
input! { QueryContentRerankModel() {
    0 "Instruct" instruct: String, 1 "Name" name: String, 2 "RerankMetadataFields" rerank_metadata_fields: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContentOutput {
    pub embedding_tokens: Option<String>,
    pub entities: Option<QueryContentEntities>,
    pub matches: Option<QueryContentMatches>,
    pub message: Option<String>,
    pub relations: Option<QueryContentRelations>,
    pub status: Option<String>,
    pub usage: Option<QueryContentUsage>,
    pub window_matches: Option<QueryContentWindowMatches>,
}
model! { QueryContentOutput {
    0 "EmbeddingTokens" embedding_tokens, 1 "Entities" entities, 2 "Matches" matches, 3 "Message" message,
    4 "Relations" relations, 5 "Status" status, 6 "Usage" usage, 7 "WindowMatches" window_matches
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContentEntities {
    pub entities: Option<Vec<QueryContentEntitiesEntities>>,
}
model! { QueryContentEntities {
    0 "entities" entities
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContentEntitiesEntities {
    pub description: Option<String>,
    pub entity: Option<String>,
    pub file_name: Option<String>,
    pub id: Option<String>,
    pub r#type: Option<String>,
}
model! { QueryContentEntitiesEntities {
    0 "Description" description, 1 "Entity" entity, 2 "FileName" file_name, 3 "Id" id, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContentMatches {
    pub match_list: Option<Vec<QueryContentMatchList>>,
}
model! { QueryContentMatches {
    0 "MatchList" match_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContentMatchList {
    pub content: Option<String>,
    pub file_name: Option<String>,
    pub file_url: Option<String>,
    pub id: Option<String>,
    pub loader_metadata: Option<String>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub rerank_score: Option<f64>,
    pub retrieval_source: Option<i64>,
    pub score: Option<f64>,
    pub vector: Option<QueryContentVector>,
}
model! { QueryContentMatchList {
    0 "Content" content, 1 "FileName" file_name, 2 "FileURL" file_url, 3 "Id" id, 4 "LoaderMetadata" loader_metadata,
    5 "Metadata" metadata, 6 "RerankScore" rerank_score, 7 "RetrievalSource" retrieval_source, 8 "Score" score,
    9 "Vector" vector
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContentVector {
    pub vector_list: Option<Vec<f64>>,
}
model! { QueryContentVector {
    0 "VectorList" vector_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContentRelations {
    pub relations: Option<Vec<QueryContentRelationsRelations>>,
}
model! { QueryContentRelations {
    0 "relations" relations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContentRelationsRelations {
    pub description: Option<String>,
    pub file_name: Option<String>,
    pub id: Option<String>,
    pub source_entity: Option<String>,
    pub target_entity: Option<String>,
}
model! { QueryContentRelationsRelations {
    0 "Description" description, 1 "FileName" file_name, 2 "Id" id, 3 "SourceEntity" source_entity,
    4 "TargetEntity" target_entity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContentUsage {
    pub embedding_entries: Option<String>,
    pub embedding_tokens: Option<String>,
}
model! { QueryContentUsage {
    0 "EmbeddingEntries" embedding_entries, 1 "EmbeddingTokens" embedding_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContentWindowMatches {
    pub window_matches: Option<Vec<QueryContentWindowMatchesWindowMatches>>,
}
model! { QueryContentWindowMatches {
    0 "windowMatches" window_matches
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContentWindowMatchesWindowMatches {
    pub window_match: Option<QueryContentWindowMatch>,
}
model! { QueryContentWindowMatchesWindowMatches {
    0 "WindowMatch" window_match
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContentWindowMatch {
    pub window_match: Option<Vec<QueryContentWindowMatchWindowMatch>>,
}
model! { QueryContentWindowMatch {
    0 "windowMatch" window_match
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContentWindowMatchWindowMatch {
    pub content: Option<String>,
    pub file_name: Option<String>,
    pub id: Option<String>,
    pub loader_metadata: Option<String>,
    pub metadata: Option<BTreeMap<String, String>>,
}
model! { QueryContentWindowMatchWindowMatch {
    0 "Content" content, 1 "FileName" file_name, 2 "Id" id, 3 "LoaderMetadata" loader_metadata, 4 "Metadata" metadata
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryKnowledgeBasesContent {
    pub content: String,
    pub db_instance_id: String,
    pub merge_method: Option<String>,
    pub merge_method_args: Option<QueryKnowledgeBasesContentMergeMethodArgs>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub rerank_factor: Option<f64>,
    pub rerank_model: Option<QueryKnowledgeBasesContentRerankModel>,
    pub source_collection: Vec<QueryKnowledgeBasesContentSourceCollection>,
    pub top_k: Option<i64>,
}
operation! { QueryKnowledgeBasesContent(content: String, db_instance_id: String, region_id: String, source_collection: Vec<QueryKnowledgeBasesContentSourceCollection>)
    "QueryKnowledgeBasesContent" -> QueryKnowledgeBasesContentOutput {
    0 "Content" content, 1 "DBInstanceId" db_instance_id, 2 "MergeMethod" merge_method: String,
    3 "MergeMethodArgs" merge_method_args: QueryKnowledgeBasesContentMergeMethodArgs, 4 "OwnerId" owner_id: i64,
    5 "RegionId" region_id, 6 "RerankFactor" rerank_factor: f64,
    7 "RerankModel" rerank_model: QueryKnowledgeBasesContentRerankModel, 8 "SourceCollection" source_collection,
    9 "TopK" top_k: i64
} [
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 7, location: Location::Default, style: Style::Json },
    Mark { index: 8, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryKnowledgeBasesContentMergeMethodArgs {
    pub rrf: Option<QueryKnowledgeBasesContentRrf>,
    pub weight: Option<QueryKnowledgeBasesContentWeight>,
}
input! { QueryKnowledgeBasesContentMergeMethodArgs() {
    0 "Rrf" rrf: QueryKnowledgeBasesContentRrf, 1 "Weight" weight: QueryKnowledgeBasesContentWeight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryKnowledgeBasesContentRrf {
    pub k: Option<i64>,
}
input! { QueryKnowledgeBasesContentRrf() {
    0 "K" k: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryKnowledgeBasesContentWeight {
    pub weights: Option<Vec<f64>>,
}
input! { QueryKnowledgeBasesContentWeight() {
    0 "Weights" weights: Vec<f64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryKnowledgeBasesContentRerankModel {
    pub instruct: Option<String>,
    pub name: Option<String>,
}
input! { QueryKnowledgeBasesContentRerankModel() {
    0 "Instruct" instruct: String, 1 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryKnowledgeBasesContentSourceCollection {
    pub collection: Option<String>,
    pub namespace: Option<String>,
    pub namespace_password: Option<Secret>,
    pub query_params: Option<QueryKnowledgeBasesContentQueryParams>,
}
input! { QueryKnowledgeBasesContentSourceCollection(collection: String, namespace_password: Secret) {
    0 "Collection" collection: String, 1 "Namespace" namespace: String,
    2 "NamespacePassword" namespace_password: Secret,
    3 "QueryParams" query_params: QueryKnowledgeBasesContentQueryParams
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryKnowledgeBasesContentQueryParams {
    pub filter: Option<String>,
    pub graph_enhance: Option<bool>,
    pub graph_search_args: Option<QueryKnowledgeBasesContentGraphSearchArgs>,
    pub hybrid_search: Option<String>,
    pub hybrid_search_args: Option<BTreeMap<String, Value>>,
    pub metrics: Option<String>,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub recall_window: Option<Vec<i64>>,
    pub rerank_factor: Option<f64>,
    pub rerank_model: Option<QueryKnowledgeBasesContentQueryParamsRerankModel>,
    pub top_k: Option<i64>,
    pub use_full_text_retrieval: Option<bool>,
}
input! { QueryKnowledgeBasesContentQueryParams() {
    0 "Filter" filter: String, 1 "GraphEnhance" graph_enhance: bool,
    2 "GraphSearchArgs" graph_search_args: QueryKnowledgeBasesContentGraphSearchArgs,
    3 "HybridSearch" hybrid_search: String, 4 "HybridSearchArgs" hybrid_search_args: BTreeMap<String, Value>,
    5 "Metrics" metrics: String, 6 "Offset" offset: i64, 7 "OrderBy" order_by: String,
    8 "RecallWindow" recall_window: Vec<i64>, 9 "RerankFactor" rerank_factor: f64,
    10 "RerankModel" rerank_model: QueryKnowledgeBasesContentQueryParamsRerankModel, 11 "TopK" top_k: i64,
    12 "UseFullTextRetrieval" use_full_text_retrieval: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryKnowledgeBasesContentGraphSearchArgs {
    pub graph_top_k: Option<i64>,
}
input! { QueryKnowledgeBasesContentGraphSearchArgs() {
    0 "GraphTopK" graph_top_k: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryKnowledgeBasesContentQueryParamsRerankModel {
    pub instruct: Option<String>,
    pub name: Option<String>,
    pub rerank_metadata_fields: Option<String>,
}
input! { QueryKnowledgeBasesContentQueryParamsRerankModel() {
    0 "Instruct" instruct: String, 1 "Name" name: String, 2 "RerankMetadataFields" rerank_metadata_fields: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryKnowledgeBasesContentOutput {
    pub embedding_tokens: Option<String>,
    pub entities: Option<QueryKnowledgeBasesContentEntities>,
    pub matches: Option<QueryKnowledgeBasesContentMatches>,
    pub message: Option<String>,
    pub relations: Option<QueryKnowledgeBasesContentRelations>,
    pub status: Option<String>,
    pub usage: Option<QueryKnowledgeBasesContentUsage>,
}
model! { QueryKnowledgeBasesContentOutput {
    0 "EmbeddingTokens" embedding_tokens, 1 "Entities" entities, 2 "Matches" matches, 3 "Message" message,
    4 "Relations" relations, 5 "Status" status, 6 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryKnowledgeBasesContentEntities {
    pub entities: Option<Vec<QueryKnowledgeBasesContentEntitiesEntities>>,
}
model! { QueryKnowledgeBasesContentEntities {
    0 "entities" entities
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryKnowledgeBasesContentEntitiesEntities {
    pub description: Option<String>,
    pub entity: Option<String>,
    pub file_name: Option<String>,
    pub id: Option<String>,
    pub r#type: Option<String>,
}
model! { QueryKnowledgeBasesContentEntitiesEntities {
    0 "Description" description, 1 "Entity" entity, 2 "FileName" file_name, 3 "Id" id, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryKnowledgeBasesContentMatches {
    pub match_list: Option<Vec<QueryKnowledgeBasesContentMatchList>>,
}
model! { QueryKnowledgeBasesContentMatches {
    0 "MatchList" match_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryKnowledgeBasesContentMatchList {
    pub content: Option<String>,
    pub file_name: Option<String>,
    pub file_url: Option<String>,
    pub id: Option<String>,
    pub loader_metadata: Option<String>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub rerank_score: Option<f64>,
    pub retrieval_source: Option<i64>,
    pub score: Option<f64>,
}
model! { QueryKnowledgeBasesContentMatchList {
    0 "Content" content, 1 "FileName" file_name, 2 "FileURL" file_url, 3 "Id" id, 4 "LoaderMetadata" loader_metadata,
    5 "Metadata" metadata, 6 "RerankScore" rerank_score, 7 "RetrievalSource" retrieval_source, 8 "Score" score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryKnowledgeBasesContentRelations {
    pub relations: Option<Vec<QueryKnowledgeBasesContentRelationsRelations>>,
}
model! { QueryKnowledgeBasesContentRelations {
    0 "relations" relations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryKnowledgeBasesContentRelationsRelations {
    pub description: Option<String>,
    pub file_name: Option<String>,
    pub id: Option<String>,
    pub source_entity: Option<String>,
    pub target_entity: Option<String>,
}
model! { QueryKnowledgeBasesContentRelationsRelations {
    0 "Description" description, 1 "FileName" file_name, 2 "Id" id, 3 "SourceEntity" source_entity,
    4 "TargetEntity" target_entity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryKnowledgeBasesContentUsage {
    pub embedding_entries: Option<String>,
    pub embedding_tokens: Option<String>,
}
model! { QueryKnowledgeBasesContentUsage {
    0 "EmbeddingEntries" embedding_entries, 1 "EmbeddingTokens" embedding_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebalanceDBInstance {
    pub client_token: Option<String>,
    pub db_instance_id: String,
}
operation! { RebalanceDBInstance(db_instance_id: String) "RebalanceDBInstance" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id
} }

pub type RebalanceDBInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstancePublicConnection {
    pub address_type: Option<String>,
    pub current_connection_string: String,
    pub db_instance_id: String,
}
operation! { ReleaseInstancePublicConnection(current_connection_string: String, db_instance_id: String)
    "ReleaseInstancePublicConnection" -> Empty {
    0 "AddressType" address_type: String, 1 "CurrentConnectionString" current_connection_string,
    2 "DBInstanceId" db_instance_id
} }

pub type ReleaseInstancePublicConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Rerank {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub documents: Option<Vec<String>>,
    pub instruct: Option<String>,
    pub max_chunks_per_doc: Option<i64>,
    pub model: Option<String>,
    pub query: Option<String>,
    pub return_documents: Option<bool>,
    pub top_k: Option<i64>,
}
operation! { Rerank(db_instance_id: String, region_id: String) "Rerank" -> RerankOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "Documents" documents: Vec<String>, 4 "Instruct" instruct: String, 5 "MaxChunksPerDoc" max_chunks_per_doc: i64,
    6 "Model" model: String, 7 "Query" query: String, 8 "ReturnDocuments" return_documents: bool, 9 "TopK" top_k: i64
} [
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RerankOutput {
    pub message: Option<String>,
    pub results: Option<RerankResults>,
    pub status: Option<String>,
    pub tokens: Option<i64>,
}
model! { RerankOutput {
    0 "Message" message, 1 "Results" results, 2 "Status" status, 3 "Tokens" tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RerankResults {
    pub results: Option<Vec<RerankResultsResults>>,
}
model! { RerankResults {
    0 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RerankResultsResults {
    pub document: Option<String>,
    pub index: Option<i64>,
    pub relevance_score: Option<f64>,
}
model! { RerankResultsResults {
    0 "Document" document, 1 "Index" index, 2 "RelevanceScore" relevance_score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPassword {
    pub account_name: String,
    pub account_password: Secret,
    pub db_instance_id: String,
}
operation! { ResetAccountPassword(account_name: String, account_password: Secret, db_instance_id: String)
    "ResetAccountPassword" -> Empty {
    0 "AccountName" account_name, 1 "AccountPassword" account_password, 2 "DBInstanceId" db_instance_id
} }

pub type ResetAccountPasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetBranch {
    pub branch_id: String,
    pub project_id: String,
    pub region_id: Option<String>,
}
operation! { ResetBranch(branch_id: String, project_id: String) "ResetBranch" -> Empty {
    0 "BranchId" branch_id, 1 "ProjectId" project_id, 2 "RegionId" region_id: String
} }

pub type ResetBranchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetIMVMonitorData {
    pub db_instance_id: String,
    pub database: String,
}
operation! { ResetIMVMonitorData(db_instance_id: String, database: String)
    "ResetIMVMonitorData" -> ResetIMVMonitorDataOutput {
    0 "DBInstanceId" db_instance_id, 1 "Database" database
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetIMVMonitorDataOutput {
    pub status: Option<bool>,
}
model! { ResetIMVMonitorDataOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetSupabaseProjectPassword {
    pub account_password: Secret,
    pub project_id: String,
    pub region_id: Option<String>,
}
operation! { ResetSupabaseProjectPassword(account_password: Secret, project_id: String)
    "ResetSupabaseProjectPassword" -> Empty {
    0 "AccountPassword" account_password, 1 "ProjectId" project_id, 2 "RegionId" region_id: String
} }

pub type ResetSupabaseProjectPasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBInstance {
    pub client_token: Option<String>,
    pub db_instance_id: String,
}
operation! { RestartDBInstance(db_instance_id: String) "RestartDBInstance" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id
} }

pub type RestartDBInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartSupabaseProject {
    pub project_id: String,
    pub region_id: Option<String>,
}
operation! { RestartSupabaseProject(project_id: String) "RestartSupabaseProject" -> Empty {
    0 "ProjectId" project_id, 1 "RegionId" region_id: String
} }

pub type RestartSupabaseProjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreBranch {
    pub branch_id: String,
    pub client_token: Option<String>,
    pub preserve_under_name: Option<String>,
    pub project_id: String,
    pub region_id: Option<String>,
    pub source_branch_id: String,
    pub source_branch_lsn: Option<String>,
    pub source_branch_timestamp: Option<String>,
}
operation! { RestoreBranch(branch_id: String, project_id: String, source_branch_id: String)
    "RestoreBranch" -> RestoreBranchOutput {
    0 "BranchId" branch_id, 1 "ClientToken" client_token: String, 2 "PreserveUnderName" preserve_under_name: String,
    3 "ProjectId" project_id, 4 "RegionId" region_id: String, 5 "SourceBranchId" source_branch_id,
    6 "SourceBranchLsn" source_branch_lsn: String, 7 "SourceBranchTimestamp" source_branch_timestamp: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreBranchOutput {
    pub branch_id: Option<String>,
}
model! { RestoreBranchOutput {
    0 "BranchId" branch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreSnapshot {
    pub client_token: Option<String>,
    pub finalize_restore: Option<bool>,
    pub project_id: String,
    pub region_id: Option<String>,
    pub restored_branch_name: Option<String>,
    pub restored_lsn: String,
    pub target_branch_id: Option<String>,
}
operation! { RestoreSnapshot(project_id: String, restored_lsn: String) "RestoreSnapshot" -> RestoreSnapshotOutput {
    0 "ClientToken" client_token: String, 1 "FinalizeRestore" finalize_restore: bool, 2 "ProjectId" project_id,
    3 "RegionId" region_id: String, 4 "RestoredBranchName" restored_branch_name: String, 5 "RestoredLsn" restored_lsn,
    6 "TargetBranchId" target_branch_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreSnapshotOutput {
    pub branch_id: Option<String>,
    pub project_id: Option<String>,
}
model! { RestoreSnapshotOutput {
    0 "BranchId" branch_id, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeDataRedistribute {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
}
operation! { ResumeDataRedistribute(db_instance_id: String) "ResumeDataRedistribute" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64
} }

pub type ResumeDataRedistributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeInstance {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
}
operation! { ResumeInstance(db_instance_id: String) "ResumeInstance" -> ResumeInstanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeInstanceOutput {
    pub db_instance_id: Option<String>,
    pub error_message: Option<String>,
    pub status: Option<bool>,
}
model! { ResumeInstanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "ErrorMessage" error_message, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeSaasService {
    pub region_id: Option<String>,
    pub service_id: String,
}
operation! { ResumeSaasService(service_id: String) "ResumeSaasService" -> ResumeSaasServiceOutput {
    0 "RegionId" region_id: String, 1 "ServiceId" service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeSaasServiceOutput {
    pub service_id: Option<String>,
}
model! { ResumeSaasServiceOutput {
    0 "ServiceId" service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeSupabaseProject {
    pub project_id: String,
    pub region_id: Option<String>,
}
operation! { ResumeSupabaseProject(project_id: String) "ResumeSupabaseProject" -> Empty {
    0 "ProjectId" project_id, 1 "RegionId" region_id: String
} }

pub type ResumeSupabaseProjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeApiKey {
    pub key_id: String,
    pub region_id: Option<String>,
    pub service_ids: Vec<String>,
    pub workspace_id: String,
}
operation! { RevokeApiKey(key_id: String, service_ids: Vec<String>, workspace_id: String) "RevokeApiKey" -> Empty {
    0 "KeyId" key_id, 1 "RegionId" region_id: String, 2 "ServiceIds" service_ids, 3 "WorkspaceId" workspace_id
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

pub type RevokeApiKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAsDefaultBranch {
    pub branch_id: String,
    pub project_id: String,
    pub region_id: Option<String>,
}
operation! { SetAsDefaultBranch(branch_id: String, project_id: String) "SetAsDefaultBranch" -> Empty {
    0 "BranchId" branch_id, 1 "ProjectId" project_id, 2 "RegionId" region_id: String
} }

pub type SetAsDefaultBranchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDBInstancePlanStatus {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub plan_id: String,
    pub plan_status: String,
}
operation! { SetDBInstancePlanStatus(db_instance_id: String, plan_id: String, plan_status: String)
    "SetDBInstancePlanStatus" -> SetDBInstancePlanStatusOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "PlanId" plan_id, 3 "PlanStatus" plan_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDBInstancePlanStatusOutput {
    pub error_message: Option<String>,
    pub plan_id: Option<String>,
    pub status: Option<String>,
}
model! { SetDBInstancePlanStatusOutput {
    0 "ErrorMessage" error_message, 1 "PlanId" plan_id, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDataShareInstance {
    pub instance_list: Vec<String>,
    pub operation_type: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
}
operation! { SetDataShareInstance(instance_list: Vec<String>, operation_type: String, region_id: String)
    "SetDataShareInstance" -> SetDataShareInstanceOutput {
    0 "InstanceList" instance_list, 1 "OperationType" operation_type, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDataShareInstanceOutput {
    pub err_message: Option<String>,
    pub status: Option<String>,
}
model! { SetDataShareInstanceOutput {
    0 "ErrMessage" err_message, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDBInstanceNetType {
    pub connection_string_prefix: String,
    pub db_instance_id: String,
    pub port: String,
}
operation! { SwitchDBInstanceNetType(connection_string_prefix: String, db_instance_id: String, port: String)
    "SwitchDBInstanceNetType" -> Empty {
    0 "ConnectionStringPrefix" connection_string_prefix, 1 "DBInstanceId" db_instance_id, 2 "Port" port
} }

pub type SwitchDBInstanceNetTypeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: String,
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceId" resource_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "ResourceType" resource_type, 7 "Tag" tag
} }

pub type TagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagSupabaseProject {
    pub region_id: Option<String>,
    pub resource_id: Option<Vec<String>>,
    pub resource_type: Option<String>,
    pub tag: Option<Vec<TagSupabaseProjectTag>>,
}
operation! { TagSupabaseProject() "TagSupabaseProject" -> Empty {
    0 "RegionId" region_id: String, 1 "ResourceId" resource_id: Vec<String>, 2 "ResourceType" resource_type: String,
    3 "Tag" tag: Vec<TagSupabaseProjectTag>
} }

pub type TagSupabaseProjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagSupabaseProjectTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagSupabaseProjectTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextEmbedding {
    pub db_instance_id: String,
    pub dimension: Option<i64>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub input: Option<Vec<String>>,
    pub model: Option<String>,
}
operation! { TextEmbedding(db_instance_id: String, region_id: String) "TextEmbedding" -> TextEmbeddingOutput {
    0 "DBInstanceId" db_instance_id, 1 "Dimension" dimension: i64, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "Input" input: Vec<String>, 5 "Model" model: String
} [
    Mark { index: 4, location: Location::Body, style: Style::Json },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextEmbeddingOutput {
    pub message: Option<String>,
    pub results: Option<TextEmbeddingResults>,
    pub status: Option<String>,
    pub text_tokens: Option<i64>,
}
model! { TextEmbeddingOutput {
    0 "Message" message, 1 "Results" results, 2 "Status" status, 3 "TextTokens" text_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextEmbeddingResults {
    pub results: Option<Vec<TextEmbeddingResultsResults>>,
}
model! { TextEmbeddingResults {
    0 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextEmbeddingResultsResults {
    pub embedding: Option<TextEmbeddingEmbedding>,
    pub index: Option<i64>,
}
model! { TextEmbeddingResultsResults {
    0 "Embedding" embedding, 1 "Index" index
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextEmbeddingEmbedding {
    pub embedding: Option<Vec<f64>>,
}
model! { TextEmbeddingEmbedding {
    0 "Embedding" embedding
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindDBResourceGroupWithRole {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_group_name: String,
    pub role_list: Vec<String>,
}
operation! { UnbindDBResourceGroupWithRole(db_instance_id: String, resource_group_name: String, role_list: Vec<String>)
    "UnbindDBResourceGroupWithRole" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "ResourceGroupName" resource_group_name,
    3 "RoleList" role_list
} [
    Mark { index: 3, location: Location::Default, style: Style::Simple }
] }

pub type UnbindDBResourceGroupWithRoleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnloadSampleData {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
}
operation! { UnloadSampleData(db_instance_id: String) "UnloadSampleData" -> UnloadSampleDataOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnloadSampleDataOutput {
    pub db_instance_id: Option<String>,
    pub error_message: Option<String>,
    pub status: Option<bool>,
}
model! { UnloadSampleDataOutput {
    0 "DBInstanceId" db_instance_id, 1 "ErrorMessage" error_message, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResources" -> Empty {
    0 "All" all: bool, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "ResourceId" resource_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "ResourceType" resource_type, 8 "TagKey" tag_key: Vec<String>
} }

pub type UntagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagSupabaseProject {
    pub all: Option<bool>,
    pub region_id: Option<String>,
    pub resource_id: Option<Vec<String>>,
    pub resource_type: Option<String>,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagSupabaseProject() "UntagSupabaseProject" -> Empty {
    0 "All" all: bool, 1 "RegionId" region_id: String, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceType" resource_type: String, 4 "TagKey" tag_key: Vec<String>
} }

pub type UntagSupabaseProjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBranch {
    pub branch_id: String,
    pub branch_name: String,
    pub clear_expires_at: Option<bool>,
    pub description: Option<String>,
    pub expires_at: Option<String>,
    pub project_id: String,
    pub protected: Option<bool>,
    pub region_id: Option<String>,
    pub tag: Option<Vec<UpdateBranchTag>>,
}
operation! { UpdateBranch(branch_id: String, branch_name: String, project_id: String) "UpdateBranch" -> Empty {
    0 "BranchId" branch_id, 1 "BranchName" branch_name, 2 "ClearExpiresAt" clear_expires_at: bool,
    3 "Description" description: String, 4 "ExpiresAt" expires_at: String, 5 "ProjectId" project_id,
    6 "Protected" protected: bool, 7 "RegionId" region_id: String, 8 "Tag" tag: Vec<UpdateBranchTag>
} }

pub type UpdateBranchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBranchTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateBranchTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCollectionDataMetadata {
    pub collection: String,
    pub db_instance_id: Option<String>,
    pub filter: Option<String>,
    pub ids: Option<Vec<String>>,
    pub metadata: BTreeMap<String, Value>,
    pub namespace: Option<String>,
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub workspace_id: Option<String>,
}
operation! { UpdateCollectionDataMetadata(collection: String, metadata: BTreeMap<String, Value>, namespace_password: Secret, region_id: String)
    "UpdateCollectionDataMetadata" -> UpdateCollectionDataMetadataOutput {
    0 "Collection" collection, 1 "DBInstanceId" db_instance_id: String, 2 "Filter" filter: String,
    3 "Ids" ids: Vec<String>, 4 "Metadata" metadata, 5 "Namespace" namespace: String,
    6 "NamespacePassword" namespace_password, 7 "OwnerId" owner_id: i64, 8 "RegionId" region_id,
    9 "WorkspaceId" workspace_id: String
} [
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCollectionDataMetadataOutput {
    pub applied_rows: Option<i64>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { UpdateCollectionDataMetadataOutput {
    0 "AppliedRows" applied_rows, 1 "Message" message, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDBInstancePlan {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub plan_config: Option<String>,
    pub plan_desc: Option<String>,
    pub plan_end_date: Option<String>,
    pub plan_id: String,
    pub plan_name: Option<String>,
    pub plan_start_date: Option<String>,
}
operation! { UpdateDBInstancePlan(db_instance_id: String, plan_id: String)
    "UpdateDBInstancePlan" -> UpdateDBInstancePlanOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "PlanConfig" plan_config: String,
    3 "PlanDesc" plan_desc: String, 4 "PlanEndDate" plan_end_date: String, 5 "PlanId" plan_id,
    6 "PlanName" plan_name: String, 7 "PlanStartDate" plan_start_date: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDBInstancePlanOutput {
    pub db_instance_id: Option<String>,
    pub error_message: Option<String>,
    pub plan_id: Option<String>,
    pub status: Option<String>,
}
model! { UpdateDBInstancePlanOutput {
    0 "DBInstanceId" db_instance_id, 1 "ErrorMessage" error_message, 2 "PlanId" plan_id, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSaasServiceVersion {
    pub region_id: Option<String>,
    pub service_id: String,
}
operation! { UpdateSaasServiceVersion(service_id: String) "UpdateSaasServiceVersion" -> UpdateSaasServiceVersionOutput {
    0 "RegionId" region_id: String, 1 "ServiceId" service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSaasServiceVersionOutput {
    pub message: Option<String>,
    pub service_id: Option<String>,
}
model! { UpdateSaasServiceVersionOutput {
    0 "Message" message, 1 "ServiceId" service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstance {
    pub cache_storage_size: Option<String>,
    pub db_instance_class: Option<String>,
    pub db_instance_group_count: Option<String>,
    pub db_instance_id: String,
    pub instance_spec: Option<String>,
    pub master_node_num: Option<String>,
    pub owner_id: Option<i64>,
    pub pay_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub seg_disk_performance_level: Option<String>,
    pub seg_node_num: Option<String>,
    pub seg_storage_type: Option<String>,
    pub serverless_resource: Option<String>,
    pub storage_size: Option<String>,
    pub upgrade_type: Option<i64>,
}
operation! { UpgradeDBInstance(db_instance_id: String) "UpgradeDBInstance" -> UpgradeDBInstanceOutput {
    0 "CacheStorageSize" cache_storage_size: String, 1 "DBInstanceClass" db_instance_class: String,
    2 "DBInstanceGroupCount" db_instance_group_count: String, 3 "DBInstanceId" db_instance_id,
    4 "InstanceSpec" instance_spec: String, 5 "MasterNodeNum" master_node_num: String, 6 "OwnerId" owner_id: i64,
    7 "PayType" pay_type: String, 8 "RegionId" region_id: String, 9 "ResourceGroupId" resource_group_id: String,
    10 "SegDiskPerformanceLevel" seg_disk_performance_level: String, 11 "SegNodeNum" seg_node_num: String,
    12 "SegStorageType" seg_storage_type: String, 13 "ServerlessResource" serverless_resource: String,
    14 "StorageSize" storage_size: String, 15 "UpgradeType" upgrade_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceOutput {
    pub db_instance_id: Option<String>,
    pub order_id: Option<String>,
}
model! { UpgradeDBInstanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBVersion {
    pub db_instance_id: String,
    pub major_version: Option<String>,
    pub minor_version: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub switch_time: Option<String>,
    pub switch_time_mode: Option<String>,
}
operation! { UpgradeDBVersion(db_instance_id: String) "UpgradeDBVersion" -> UpgradeDBVersionOutput {
    0 "DBInstanceId" db_instance_id, 1 "MajorVersion" major_version: String, 2 "MinorVersion" minor_version: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "SwitchTime" switch_time: String,
    6 "SwitchTimeMode" switch_time_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBVersionOutput {
    pub db_instance_id: Option<String>,
    pub db_instance_name: Option<String>,
    pub task_id: Option<String>,
}
model! { UpgradeDBVersionOutput {
    0 "DBInstanceId" db_instance_id, 1 "DBInstanceName" db_instance_name, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeExtensions {
    pub db_instance_id: String,
    pub database_name: Option<String>,
    pub extensions: String,
    pub region_id: Option<String>,
}
operation! { UpgradeExtensions(db_instance_id: String, extensions: String) "UpgradeExtensions" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "DatabaseName" database_name: String, 2 "Extensions" extensions,
    3 "RegionId" region_id: String
} }

pub type UpgradeExtensionsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadDocumentAsync {
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub chunk_overlap: Option<i64>,
    pub chunk_size: Option<i64>,
    pub collection: String,
    pub document_loader_name: Option<String>,
    pub dry_run: Option<bool>,
    pub file_name: String,
    pub file_url: String,
    pub metadata: Option<BTreeMap<String, Value>>,
    pub namespace: Option<String>,
    pub namespace_password: Secret,
    pub separators: Option<Vec<String>>,
    pub splitter_model: Option<String>,
    pub text_splitter_name: Option<String>,
    pub vl_enhance: Option<bool>,
    pub zh_title_enhance: Option<bool>,
}

/// What [`UploadDocumentAsync::new`] takes.
pub struct UploadDocumentAsyncRequired {
    pub db_instance_id: String,
    pub region_id: String,
    pub collection: String,
    pub file_name: String,
    pub file_url: String,
    pub namespace_password: Secret,
}
operation! { UploadDocumentAsync{UploadDocumentAsyncRequired: db_instance_id, region_id, collection, file_name, file_url, namespace_password}
    "UploadDocumentAsync" -> UploadDocumentAsyncOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ChunkOverlap" chunk_overlap: i64, 4 "ChunkSize" chunk_size: i64, 5 "Collection" collection,
    6 "DocumentLoaderName" document_loader_name: String, 7 "DryRun" dry_run: bool, 8 "FileName" file_name,
    9 "FileUrl" file_url, 10 "Metadata" metadata: BTreeMap<String, Value>, 11 "Namespace" namespace: String,
    12 "NamespacePassword" namespace_password, 13 "Separators" separators: Vec<String>,
    14 "SplitterModel" splitter_model: String, 15 "TextSplitterName" text_splitter_name: String,
    16 "VlEnhance" vl_enhance: bool, 17 "ZhTitleEnhance" zh_title_enhance: bool
} [
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::Json },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::Json },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::None },
    Mark { index: 16, location: Location::Body, style: Style::None },
    Mark { index: 17, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadDocumentAsyncOutput {
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { UploadDocumentAsyncOutput {
    0 "JobId" job_id, 1 "Message" message, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertChunks {
    pub allow_insert_with_filter: Option<bool>,
    pub collection: String,
    pub db_instance_id: String,
    pub file_name: Option<String>,
    pub namespace: Option<String>,
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub should_replace_file: Option<bool>,
    pub text_chunks: Option<Vec<UpsertChunksTextChunks>>,
}
operation! { UpsertChunks(collection: String, db_instance_id: String, namespace_password: Secret, region_id: String)
    "UpsertChunks" -> UpsertChunksOutput {
    0 "AllowInsertWithFilter" allow_insert_with_filter: bool, 1 "Collection" collection,
    2 "DBInstanceId" db_instance_id, 3 "FileName" file_name: String, 4 "Namespace" namespace: String,
    5 "NamespacePassword" namespace_password, 6 "OwnerId" owner_id: i64, 7 "RegionId" region_id,
    8 "ShouldReplaceFile" should_replace_file: bool, 9 "TextChunks" text_chunks: Vec<UpsertChunksTextChunks>
} [
    Mark { index: 9, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertChunksTextChunks {
    pub content: Option<String>,
    pub filter: Option<String>,
    pub id: Option<String>,
    pub metadata: Option<BTreeMap<String, Value>>,
}
input! { UpsertChunksTextChunks(content: String) {
    0 "Content" content: String, 1 "Filter" filter: String, 2 "Id" id: String,
    3 "Metadata" metadata: BTreeMap<String, Value>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertChunksOutput {
    pub embedding_tokens: Option<String>,
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { UpsertChunksOutput {
    0 "EmbeddingTokens" embedding_tokens, 1 "JobId" job_id, 2 "Message" message, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertCollectionData {
    pub collection: String,
    pub db_instance_id: Option<String>,
    pub namespace: Option<String>,
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub workspace_id: Option<String>,
    pub rows: Option<Vec<UpsertCollectionDataRows>>,
}
operation! { UpsertCollectionData(collection: String, namespace_password: Secret, region_id: String)
    "UpsertCollectionData" -> UpsertCollectionDataOutput {
    0 "Collection" collection, 1 "DBInstanceId" db_instance_id: String, 2 "Namespace" namespace: String,
    3 "NamespacePassword" namespace_password, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "WorkspaceId" workspace_id: String, 7 "Rows" rows: Vec<UpsertCollectionDataRows>
} [
    Mark { index: 7, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertCollectionDataRows {
    pub id: Option<String>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub sparse_vector: Option<UpsertCollectionDataSparseVector>,
    pub vector: Option<Vec<f64>>,
}
input! { UpsertCollectionDataRows(vector: Vec<f64>) {
    0 "Id" id: String, 1 "Metadata" metadata: BTreeMap<String, String>,
    2 "SparseVector" sparse_vector: UpsertCollectionDataSparseVector, 3 "Vector" vector: Vec<f64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertCollectionDataSparseVector {
    pub indices: Option<Vec<i64>>,
    pub values: Option<Vec<f64>>,
}
input! { UpsertCollectionDataSparseVector() {
    0 "Indices" indices: Vec<i64>, 1 "Values" values: Vec<f64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertCollectionDataOutput {
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { UpsertCollectionDataOutput {
    0 "Message" message, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertCollectionDataAsync {
    pub db_instance_id: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub workspace_id: Option<String>,
    pub collection: String,
    pub file_url: String,
    pub namespace: Option<String>,
    pub namespace_password: Secret,
}
operation! { UpsertCollectionDataAsync(region_id: String, collection: String, file_url: String, namespace_password: Secret)
    "UpsertCollectionDataAsync" -> UpsertCollectionDataAsyncOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "WorkspaceId" workspace_id: String, 4 "Collection" collection, 5 "FileUrl" file_url,
    6 "Namespace" namespace: String, 7 "NamespacePassword" namespace_password
} [
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertCollectionDataAsyncOutput {
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { UpsertCollectionDataAsyncOutput {
    0 "JobId" job_id, 1 "Message" message, 2 "Status" status
} }

#[cfg(feature = "reflect")]
register! {
    AddAINode, AllocateInstancePublicConnection, BindDBResourceGroupWithRole, CancelCreateIndexJob,
    CancelUploadDocumentJob, CancelUpsertCollectionDataJob, ChatWithKnowledgeBase, ChatWithKnowledgeBaseStream,
    CheckHadoopDataSource, CheckHadoopNetConnection, CheckJDBCSourceNetConnection, CheckSaasServiceVersion,
    CheckServiceLinkedRole, CloneDBInstance, CreateAIService, CreateAccount, CreateApiKey, CreateBackup, CreateBranch,
    CreateCollection, CreateDBInstance, CreateDBInstanceIPArray, CreateDBInstancePlan, CreateDBResourceGroup,
    CreateDatabase, CreateDocumentCollection, CreateExtensions, CreateExternalDataService, CreateHadoopDataSource,
    CreateIndex, CreateJDBCDataSource, CreateModelOperatorApiKey, CreateModelService, CreateNamespace,
    CreateRemoteADBDataSource, CreateSaasService, CreateSampleData, CreateSecret, CreateServiceLinkedRole,
    CreateSnapshot, CreateStreamingDataService, CreateStreamingDataSource, CreateStreamingJob, CreateSupabaseProject,
    CreateVectorIndex, CreateWorkspace, DeleteAINode, DeleteAIService, DeleteAccount, DeleteApiKey, DeleteBackup,
    DeleteBranch, DeleteChunks, DeleteCollection, DeleteCollectionData, DeleteDBInstance, DeleteDBInstanceIPArray,
    DeleteDBInstancePlan, DeleteDBResourceGroup, DeleteDatabase, DeleteDocument, DeleteDocumentCollection,
    DeleteExtension, DeleteExternalDataService, DeleteHadoopDataSource, DeleteIndex, DeleteJDBCDataSource,
    DeleteModelService, DeleteNamespace, DeletePrivateRAGService, DeleteRemoteADBDataSource, DeleteSaasService,
    DeleteSecret, DeleteSnapshot, DeleteStreamingDataService, DeleteStreamingDataSource, DeleteStreamingJob,
    DeleteSupabaseProject, DeleteVectorIndex, DeleteWorkspace, DeployPrivateRAGService, DescribeAIService,
    DescribeAccounts, DescribeActiveSQLRecords, DescribeAvailableResources, DescribeBackupJob, DescribeBackupPolicy,
    DescribeBranch, DescribeCollection, DescribeCreateIndexJob, DescribeDBClusterNode, DescribeDBClusterPerformance,
    DescribeDBInstanceAttribute, DescribeDBInstanceDataBloat, DescribeDBInstanceDataSkew,
    DescribeDBInstanceDiagnosisSummary, DescribeDBInstanceErrorLog, DescribeDBInstanceIPArrayList,
    DescribeDBInstanceIndexUsage, DescribeDBInstanceNetInfo, DescribeDBInstancePerformance, DescribeDBInstancePlans,
    DescribeDBInstanceSSL, DescribeDBInstanceSupportMaxPerformance, DescribeDBInstances, DescribeDBResourceGroup,
    DescribeDBResourceManagementMode, DescribeDBVersionInfos, DescribeDataBackups, DescribeDataReDistributeInfo,
    DescribeDataShareInstances, DescribeDataSharePerformance, DescribeDatabase, DescribeDiagnosisDimensions,
    DescribeDiagnosisMonitorPerformance, DescribeDiagnosisRecords, DescribeDiagnosisSQLInfo, DescribeDocument,
    DescribeDownloadRecords, DescribeDownloadSQLLogs, DescribeExtension, DescribeExternalDataService,
    DescribeHadoopClustersInSameNet, DescribeHadoopConfigs, DescribeHadoopDataSource, DescribeHealthStatus,
    DescribeIMVInfos, DescribeIndex, DescribeJDBCDataSource, DescribeLogBackups, DescribeModelOperatorApiKey,
    DescribeModelOperatorUsage, DescribeModelService, DescribeModifyParameterLog, DescribeNamespace, DescribeParameters,
    DescribePrivateRAGService, DescribeRdsVSwitchs, DescribeRdsVpcs, DescribeRebalanceStatus, DescribeRegions,
    DescribeRoles, DescribeSQLLogCount, DescribeSQLLogs, DescribeSQLLogsV2, DescribeSampleData,
    DescribeStreamingDataService, DescribeStreamingDataSource, DescribeStreamingJob, DescribeSupportFeatures,
    DescribeTable, DescribeTags, DescribeUserEncryptionKeyList, DescribeWaitingSQLInfo, DescribeWaitingSQLRecords,
    DescribeZonesPrivateRAGService, DisableDBResourceGroup, DownloadDiagnosisRecords, DownloadSQLLogsRecords,
    DownloadSlowSQLRecords, EnableCollectionGraphRAG, EnableDBResourceGroup, ExecuteStatement, GetAccount,
    GetApiEndpoints, GetApiKey, GetBranchSchema, GetGraphRAGJob, GetSaasService, GetSecretValue, GetServiceAccessInfo,
    GetStatementResult, GetSupabaseProject, GetSupabaseProjectApiKeys, GetSupabaseProjectDashboardAccount,
    GetUploadDocumentJob, GetUpsertCollectionDataJob, GetWorkspace, GrantApiKey, GrantCollection, HandleActiveSQLRecord,
    InitVectorDatabase, ListAINodePools, ListAIServices, ListApiKeys, ListBackupJobs, ListBranches, ListChunks,
    ListCollections, ListDatabaseExtensions, ListDatabases, ListDocumentCollections, ListDocuments,
    ListExternalDataServices, ListExternalDataSources, ListIndices, ListInstanceDatabases, ListInstanceExtensions,
    ListModelOperatorApiKeys, ListModelOperatorServices, ListModelServices, ListNamespaces, ListRemoteADBDataSources,
    ListSaasService, ListSchemas, ListSecrets, ListSlowSQLRecords, ListStreamingDataServices, ListStreamingDataSources,
    ListStreamingJobs, ListSupabaseProjectTags, ListSupabaseProjects, ListSupportModels, ListTables, ListTagResources,
    ListWorkspaces, ModifyAIServiceSecurityIps, ModifyAccountDescription, ModifyBackupPolicy, ModifyCollection,
    ModifyDBInstanceConfig, ModifyDBInstanceConnectionString, ModifyDBInstanceDeploymentMode,
    ModifyDBInstanceDescription, ModifyDBInstanceMaintainTime, ModifyDBInstanceNetworkType, ModifyDBInstancePayType,
    ModifyDBInstanceResourceGroup, ModifyDBInstanceSSL, ModifyDBResourceGroup, ModifyExternalDataService,
    ModifyHadoopDataSource, ModifyJDBCDataSource, ModifyMasterSpec, ModifyParameters, ModifyRemoteADBDataSource,
    ModifySQLCollectorPolicy, ModifySaasServiceDeletionProtection, ModifySecurityIps, ModifyStreamingDataService,
    ModifyStreamingDataSource, ModifyStreamingJob, ModifySupabaseAutoScalePolicy, ModifySupabaseProjectDescription,
    ModifySupabaseProjectResource, ModifySupabaseProjectSecurityIps, ModifyVectorConfiguration, PauseDataRedistribute,
    PauseInstance, PauseSaasService, PauseSupabaseProject, QueryCollectionData, QueryContent,
    QueryKnowledgeBasesContent, RebalanceDBInstance, ReleaseInstancePublicConnection, Rerank, ResetAccountPassword,
    ResetBranch, ResetIMVMonitorData, ResetSupabaseProjectPassword, RestartDBInstance, RestartSupabaseProject,
    RestoreBranch, RestoreSnapshot, ResumeDataRedistribute, ResumeInstance, ResumeSaasService, ResumeSupabaseProject,
    RevokeApiKey, SetAsDefaultBranch, SetDBInstancePlanStatus, SetDataShareInstance, SwitchDBInstanceNetType,
    TagResources, TagSupabaseProject, TextEmbedding, UnbindDBResourceGroupWithRole, UnloadSampleData, UntagResources,
    UntagSupabaseProject, UpdateBranch, UpdateCollectionDataMetadata, UpdateDBInstancePlan, UpdateSaasServiceVersion,
    UpgradeDBInstance, UpgradeDBVersion, UpgradeExtensions, UploadDocumentAsync, UpsertChunks, UpsertCollectionData,
    UpsertCollectionDataAsync
}
