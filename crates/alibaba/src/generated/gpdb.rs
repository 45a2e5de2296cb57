//! `gpdb` of Alibaba Cloud, API version 2016-05-03.
//!
//! Endpoint: a table of 60 regions, else `gpdb.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/gpdb/2016-05-03/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, gpdb::CheckServiceLinkedRole};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckServiceLinkedRole::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
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
    &[
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
    "gpdb.aliyuncs.com",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("gpdb", "2016-05-03", "gpdb", &ENDPOINTS);

/// Adds ai node: `AddAINode` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/AddAINode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAINode {
    pub ai_node_pool_id: Option<String>,
    /// Required.
    pub ai_node_spec_infos: Vec<AddAINodeAINodeSpecInfos>,
    /// Required.
    pub db_instance_id: String,
}
operation! { AddAINode(ai_node_spec_infos: Vec<AddAINodeAINodeSpecInfos>, db_instance_id: String)
    "AddAINode" -> AddAINodeOutput {
    0 "AINodePoolId" ai_node_pool_id: String, 1 "AINodeSpecInfos" ai_node_spec_infos, 2 "DBInstanceId" db_instance_id
} }

/// In the request of [`AddAINode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAINodeAINodeSpecInfos {
    /// Required.
    pub node_num: Option<String>,
    /// Required.
    pub node_spec: Option<String>,
}
input! { AddAINodeAINodeSpecInfos(node_num: String, node_spec: String) {
    0 "NodeNum" node_num: String, 1 "NodeSpec" node_spec: String
} }

/// Response of [`AddAINode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAINodeOutput {
    pub order_id: Option<String>,
}
model! { AddAINodeOutput {
    0 "OrderId" order_id: String
} }

/// Allocates instance public connection: `AllocateInstancePublicConnection` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/AllocateInstancePublicConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateInstancePublicConnection {
    pub address_type: Option<String>,
    /// Required.
    pub connection_string_prefix: String,
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    /// Required.
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

/// Response of [`AllocateInstancePublicConnection`]: empty.
pub type AllocateInstancePublicConnectionOutput = Empty;

/// Binds db resource group with role: `BindDBResourceGroupWithRole` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/BindDBResourceGroupWithRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindDBResourceGroupWithRole {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub resource_group_name: String,
    /// Required.
    pub role_list: Vec<String>,
}
operation! { BindDBResourceGroupWithRole(db_instance_id: String, resource_group_name: String, role_list: Vec<String>)
    "BindDBResourceGroupWithRole" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "ResourceGroupName" resource_group_name,
    3 "RoleList" role_list
} [
    Mark::new(3, Location::Default, Style::Simple)
] }

/// Response of [`BindDBResourceGroupWithRole`]: empty.
pub type BindDBResourceGroupWithRoleOutput = Empty;

/// Cancels create index job: `CancelCreateIndexJob` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/CancelCreateIndexJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelCreateIndexJob {
    /// Required.
    pub collection: String,
    pub db_instance_id: Option<String>,
    /// Required.
    pub job_id: String,
    /// Required.
    pub namespace: String,
    /// Required. Secret.
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub workspace_id: Option<String>,
}

/// Arguments of [`CancelCreateIndexJob::new`].
pub struct CancelCreateIndexJobRequired {
    pub collection: String,
    pub job_id: String,
    pub namespace: String,
    pub namespace_password: Secret,
    pub region_id: String,
}
operation! {
    CancelCreateIndexJob { CancelCreateIndexJobRequired: collection, job_id, namespace, namespace_password, region_id }
    "CancelCreateIndexJob" -> CancelCreateIndexJobOutput {
    0 "Collection" collection, 1 "DBInstanceId" db_instance_id: String, 2 "JobId" job_id, 3 "Namespace" namespace,
    4 "NamespacePassword" namespace_password, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id,
    7 "WorkspaceId" workspace_id: String
} }

/// Response of [`CancelCreateIndexJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelCreateIndexJobOutput {
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { CancelCreateIndexJobOutput {
    0 "Message" message: String, 1 "Status" status: String
} }

/// Cancels upload document job: `CancelUploadDocumentJob` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/CancelUploadDocumentJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelUploadDocumentJob {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub collection: String,
    /// Required.
    pub job_id: String,
    pub namespace: Option<String>,
    /// Required. Secret.
    pub namespace_password: Secret,
}

/// Arguments of [`CancelUploadDocumentJob::new`].
pub struct CancelUploadDocumentJobRequired {
    pub db_instance_id: String,
    pub region_id: String,
    pub collection: String,
    pub job_id: String,
    pub namespace_password: Secret,
}
operation! {
    CancelUploadDocumentJob { CancelUploadDocumentJobRequired: db_instance_id, region_id, collection, job_id, namespace_password }
    "CancelUploadDocumentJob" -> CancelUploadDocumentJobOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id, 3 "Collection" collection,
    4 "JobId" job_id, 5 "Namespace" namespace: String, 6 "NamespacePassword" namespace_password
} [
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`CancelUploadDocumentJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelUploadDocumentJobOutput {
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { CancelUploadDocumentJobOutput {
    0 "Message" message: String, 1 "Status" status: String
} }

/// Cancels upsert collection data job: `CancelUpsertCollectionDataJob` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/CancelUpsertCollectionDataJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelUpsertCollectionDataJob {
    pub db_instance_id: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub workspace_id: Option<String>,
    /// Required.
    pub collection: String,
    /// Required.
    pub job_id: String,
    pub namespace: Option<String>,
    /// Required. Secret.
    pub namespace_password: Secret,
}
operation! {
    CancelUpsertCollectionDataJob(region_id: String, collection: String, job_id: String, namespace_password: Secret)
    "CancelUpsertCollectionDataJob" -> CancelUpsertCollectionDataJobOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "WorkspaceId" workspace_id: String, 4 "Collection" collection, 5 "JobId" job_id, 6 "Namespace" namespace: String,
    7 "NamespacePassword" namespace_password
} [
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`CancelUpsertCollectionDataJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelUpsertCollectionDataJobOutput {
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { CancelUpsertCollectionDataJobOutput {
    0 "Message" message: String, 1 "Status" status: String
} }

/// `ChatWithKnowledgeBase` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ChatWithKnowledgeBase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBase {
    /// Required.
    pub db_instance_id: String,
    pub include_knowledge_base_results: Option<bool>,
    pub knowledge_params: Option<ChatWithKnowledgeBaseKnowledgeParams>,
    /// Required.
    pub model_params: ChatWithKnowledgeBaseModelParams,
    pub owner_id: Option<i64>,
    pub prompt_params: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! {
    ChatWithKnowledgeBase(db_instance_id: String, model_params: ChatWithKnowledgeBaseModelParams, region_id: String)
    "ChatWithKnowledgeBase" -> ChatWithKnowledgeBaseOutput {
    0 "DBInstanceId" db_instance_id, 1 "IncludeKnowledgeBaseResults" include_knowledge_base_results: bool,
    2 "KnowledgeParams" knowledge_params: ChatWithKnowledgeBaseKnowledgeParams, 3 "ModelParams" model_params,
    4 "OwnerId" owner_id: i64, 5 "PromptParams" prompt_params: String, 6 "RegionId" region_id
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`ChatWithKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseKnowledgeParams {
    pub merge_method: Option<String>,
    pub merge_method_args: Option<ChatWithKnowledgeBaseMergeMethodArgs>,
    pub rerank_factor: Option<f64>,
    pub rerank_model: Option<ChatWithKnowledgeBaseRerankModel>,
    /// Required.
    pub source_collection: Option<Vec<ChatWithKnowledgeBaseSourceCollection>>,
    pub top_k: Option<i64>,
}
input! { ChatWithKnowledgeBaseKnowledgeParams(source_collection: Vec<ChatWithKnowledgeBaseSourceCollection>) {
    0 "MergeMethod" merge_method: String, 1 "MergeMethodArgs" merge_method_args: ChatWithKnowledgeBaseMergeMethodArgs,
    2 "RerankFactor" rerank_factor: f64, 3 "RerankModel" rerank_model: ChatWithKnowledgeBaseRerankModel,
    4 "SourceCollection" source_collection: Vec<ChatWithKnowledgeBaseSourceCollection>, 5 "TopK" top_k: i64
} }

/// In the request of [`ChatWithKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseMergeMethodArgs {
    pub rrf: Option<ChatWithKnowledgeBaseRrf>,
    pub weight: Option<ChatWithKnowledgeBaseWeight>,
}
input! { ChatWithKnowledgeBaseMergeMethodArgs() {
    0 "Rrf" rrf: ChatWithKnowledgeBaseRrf, 1 "Weight" weight: ChatWithKnowledgeBaseWeight
} }

/// In the request of [`ChatWithKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseRrf {
    pub k: Option<i64>,
}
input! { ChatWithKnowledgeBaseRrf() {
    0 "K" k: i64
} }

/// In the request of [`ChatWithKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseWeight {
    pub weights: Option<Vec<f64>>,
}
input! { ChatWithKnowledgeBaseWeight() {
    0 "Weights" weights: Vec<f64>
} }

/// In the request of [`ChatWithKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseRerankModel {
    pub instruct: Option<String>,
    pub name: Option<String>,
}
input! { ChatWithKnowledgeBaseRerankModel() {
    0 "Instruct" instruct: String, 1 "Name" name: String
} }

/// In the request of [`ChatWithKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseSourceCollection {
    /// Required.
    pub collection: Option<String>,
    pub namespace: Option<String>,
    /// Required. Secret.
    pub namespace_password: Option<Secret>,
    pub query_params: Option<ChatWithKnowledgeBaseQueryParams>,
}
input! { ChatWithKnowledgeBaseSourceCollection(collection: String, namespace_password: Secret) {
    0 "Collection" collection: String, 1 "Namespace" namespace: String,
    2 "NamespacePassword" namespace_password: Secret, 3 "QueryParams" query_params: ChatWithKnowledgeBaseQueryParams
} }

/// In the request of [`ChatWithKnowledgeBase`].
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

/// In the request of [`ChatWithKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseGraphSearchArgs {
    pub graph_top_k: Option<i64>,
}
input! { ChatWithKnowledgeBaseGraphSearchArgs() {
    0 "GraphTopK" graph_top_k: i64
} }

/// In the request of [`ChatWithKnowledgeBase`].
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

/// In the request of [`ChatWithKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseModelParams {
    pub max_tokens: Option<i64>,
    /// Required.
    pub messages: Option<Vec<ChatWithKnowledgeBaseMessages>>,
    /// Required.
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

/// In the request of [`ChatWithKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseMessages {
    /// Required.
    pub content: Option<String>,
    /// Required.
    pub role: Option<String>,
}
input! { ChatWithKnowledgeBaseMessages(content: String, role: String) {
    0 "Content" content: String, 1 "Role" role: String
} }

/// In the request of [`ChatWithKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseTools {
    pub function: Option<ChatWithKnowledgeBaseFunction>,
}
input! { ChatWithKnowledgeBaseTools() {
    0 "Function" function: ChatWithKnowledgeBaseFunction
} }

/// In the request of [`ChatWithKnowledgeBase`].
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

/// Response of [`ChatWithKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseOutput {
    pub chat_completion: Option<ChatWithKnowledgeBaseChatCompletion>,
    pub message: Option<String>,
    pub multi_collection_recall_result: Option<
        ChatWithKnowledgeBaseMultiCollectionRecallResult,
    >,
    pub status: Option<String>,
}
model! { ChatWithKnowledgeBaseOutput {
    0 "ChatCompletion" chat_completion: ChatWithKnowledgeBaseChatCompletion, 1 "Message" message: String,
    2 "MultiCollectionRecallResult" multi_collection_recall_result: ChatWithKnowledgeBaseMultiCollectionRecallResult,
    3 "Status" status: String
} }

/// In the response of [`ChatWithKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseChatCompletion {
    pub choices: Vec<ChatWithKnowledgeBaseChoices>,
    pub created: Option<i64>,
    pub id: Option<String>,
    pub model: Option<String>,
    pub usage: Option<ChatWithKnowledgeBaseUsage>,
}
model! { ChatWithKnowledgeBaseChatCompletion {
    0 "Choices" choices: Vec<ChatWithKnowledgeBaseChoices>, 1 "Created" created: i64, 2 "Id" id: String,
    3 "Model" model: String, 4 "Usage" usage: ChatWithKnowledgeBaseUsage
} }

/// In the response of [`ChatWithKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseChoices {
    pub finish_reason: Option<String>,
    pub index: Option<i64>,
    pub message: Option<ChatWithKnowledgeBaseMessage>,
}
model! { ChatWithKnowledgeBaseChoices {
    0 "FinishReason" finish_reason: String, 1 "Index" index: i64, 2 "Message" message: ChatWithKnowledgeBaseMessage
} }

/// In the response of [`ChatWithKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseMessage {
    pub content: Option<String>,
    pub reasoning_content: Option<String>,
    pub role: Option<String>,
    pub tool_calls: Vec<ChatWithKnowledgeBaseToolCalls>,
}
model! { ChatWithKnowledgeBaseMessage {
    0 "Content" content: String, 1 "ReasoningContent" reasoning_content: String, 2 "Role" role: String,
    3 "ToolCalls" tool_calls: Vec<ChatWithKnowledgeBaseToolCalls>
} }

/// In the response of [`ChatWithKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseToolCalls {
    pub function: Option<ChatWithKnowledgeBaseToolCallsFunction>,
    pub id: Option<String>,
    pub index: Option<i64>,
}
model! { ChatWithKnowledgeBaseToolCalls {
    0 "Function" function: ChatWithKnowledgeBaseToolCallsFunction, 1 "Id" id: String, 2 "Index" index: i64
} }

/// In the response of [`ChatWithKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseToolCallsFunction {
    pub arguments: Option<String>,
    pub name: Option<String>,
}
model! { ChatWithKnowledgeBaseToolCallsFunction {
    0 "Arguments" arguments: String, 1 "Name" name: String
} }

/// In the response of [`ChatWithKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseUsage {
    pub completion_tokens: Option<i64>,
    pub prompt_tokens: Option<i64>,
    pub prompt_tokens_details: Option<ChatWithKnowledgeBasePromptTokensDetails>,
    pub total_tokens: Option<i64>,
}
model! { ChatWithKnowledgeBaseUsage {
    0 "CompletionTokens" completion_tokens: i64, 1 "PromptTokens" prompt_tokens: i64,
    2 "PromptTokensDetails" prompt_tokens_details: ChatWithKnowledgeBasePromptTokensDetails,
    3 "TotalTokens" total_tokens: i64
} }

/// In the response of [`ChatWithKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBasePromptTokensDetails {
    pub cached_tokens: Option<i64>,
}
model! { ChatWithKnowledgeBasePromptTokensDetails {
    0 "CachedTokens" cached_tokens: i64
} }

/// In the response of [`ChatWithKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseMultiCollectionRecallResult {
    pub entities: Vec<String>,
    pub matches: Vec<ChatWithKnowledgeBaseMatches>,
    pub relations: Vec<String>,
    pub request_id: Option<String>,
    pub status: Option<String>,
    pub tokens: Option<i64>,
    pub usage: Option<ChatWithKnowledgeBaseMultiCollectionRecallResultUsage>,
}
model! { ChatWithKnowledgeBaseMultiCollectionRecallResult {
    0 "Entities" entities: Vec<String>, 1 "Matches" matches: Vec<ChatWithKnowledgeBaseMatches>,
    2 "Relations" relations: Vec<String>, 3 "RequestId" request_id: String, 4 "Status" status: String,
    5 "Tokens" tokens: i64, 6 "Usage" usage: ChatWithKnowledgeBaseMultiCollectionRecallResultUsage
} }

/// In the response of [`ChatWithKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseMatches {
    pub content: Option<String>,
    pub file_name: Option<String>,
    pub file_url: Option<String>,
    pub id: Option<String>,
    pub loader_metadata: Option<Value>,
    pub metadata: BTreeMap<String, Value>,
    pub rerank_score: Option<f64>,
    pub retrieval_source: Option<i64>,
    pub score: Option<f64>,
    pub vector: Vec<f64>,
}
model! { ChatWithKnowledgeBaseMatches {
    0 "Content" content: String, 1 "FileName" file_name: String, 2 "FileURL" file_url: String, 3 "Id" id: String,
    4 "LoaderMetadata" loader_metadata: Value, 5 "Metadata" metadata: BTreeMap<String, Value>,
    6 "RerankScore" rerank_score: f64, 7 "RetrievalSource" retrieval_source: i64, 8 "Score" score: f64,
    9 "Vector" vector: Vec<f64>
} }

/// In the response of [`ChatWithKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseMultiCollectionRecallResultUsage {
    pub embedding_tokens: Option<i64>,
}
model! { ChatWithKnowledgeBaseMultiCollectionRecallResultUsage {
    0 "EmbeddingTokens" embedding_tokens: i64
} }

/// `ChatWithKnowledgeBaseStream` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ChatWithKnowledgeBaseStream>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStream {
    /// Required.
    pub db_instance_id: String,
    pub include_knowledge_base_results: Option<bool>,
    pub knowledge_params: Option<ChatWithKnowledgeBaseStreamKnowledgeParams>,
    /// Required.
    pub model_params: ChatWithKnowledgeBaseStreamModelParams,
    pub owner_id: Option<i64>,
    pub prompt_params: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! {
    ChatWithKnowledgeBaseStream(db_instance_id: String, model_params: ChatWithKnowledgeBaseStreamModelParams, region_id: String)
    "ChatWithKnowledgeBaseStream" -> ChatWithKnowledgeBaseStreamOutput {
    0 "DBInstanceId" db_instance_id, 1 "IncludeKnowledgeBaseResults" include_knowledge_base_results: bool,
    2 "KnowledgeParams" knowledge_params: ChatWithKnowledgeBaseStreamKnowledgeParams, 3 "ModelParams" model_params,
    4 "OwnerId" owner_id: i64, 5 "PromptParams" prompt_params: String, 6 "RegionId" region_id
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`ChatWithKnowledgeBaseStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamKnowledgeParams {
    pub merge_method: Option<String>,
    pub merge_method_args: Option<ChatWithKnowledgeBaseStreamMergeMethodArgs>,
    pub rerank_factor: Option<f64>,
    pub rerank_model: Option<ChatWithKnowledgeBaseStreamRerankModel>,
    /// Required.
    pub source_collection: Option<Vec<ChatWithKnowledgeBaseStreamSourceCollection>>,
    pub top_k: Option<i64>,
}
input! {
    ChatWithKnowledgeBaseStreamKnowledgeParams(source_collection: Vec<ChatWithKnowledgeBaseStreamSourceCollection>) {
    0 "MergeMethod" merge_method: String,
    1 "MergeMethodArgs" merge_method_args: ChatWithKnowledgeBaseStreamMergeMethodArgs,
    2 "RerankFactor" rerank_factor: f64, 3 "RerankModel" rerank_model: ChatWithKnowledgeBaseStreamRerankModel,
    4 "SourceCollection" source_collection: Vec<ChatWithKnowledgeBaseStreamSourceCollection>, 5 "TopK" top_k: i64
} }

/// In the request of [`ChatWithKnowledgeBaseStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamMergeMethodArgs {
    pub rrf: Option<ChatWithKnowledgeBaseStreamRrf>,
    pub weight: Option<ChatWithKnowledgeBaseStreamWeight>,
}
input! { ChatWithKnowledgeBaseStreamMergeMethodArgs() {
    0 "Rrf" rrf: ChatWithKnowledgeBaseStreamRrf, 1 "Weight" weight: ChatWithKnowledgeBaseStreamWeight
} }

/// In the request of [`ChatWithKnowledgeBaseStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamRrf {
    pub k: Option<i64>,
}
input! { ChatWithKnowledgeBaseStreamRrf() {
    0 "K" k: i64
} }

/// In the request of [`ChatWithKnowledgeBaseStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamWeight {
    pub weights: Option<Vec<f64>>,
}
input! { ChatWithKnowledgeBaseStreamWeight() {
    0 "Weights" weights: Vec<f64>
} }

/// In the request of [`ChatWithKnowledgeBaseStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamRerankModel {
    pub instruct: Option<String>,
    pub name: Option<String>,
}
input! { ChatWithKnowledgeBaseStreamRerankModel() {
    0 "Instruct" instruct: String, 1 "Name" name: String
} }

/// In the request of [`ChatWithKnowledgeBaseStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamSourceCollection {
    /// Required.
    pub collection: Option<String>,
    pub namespace: Option<String>,
    /// Required. Secret.
    pub namespace_password: Option<Secret>,
    pub query_params: Option<ChatWithKnowledgeBaseStreamQueryParams>,
}
input! { ChatWithKnowledgeBaseStreamSourceCollection(collection: String, namespace_password: Secret) {
    0 "Collection" collection: String, 1 "Namespace" namespace: String,
    2 "NamespacePassword" namespace_password: Secret,
    3 "QueryParams" query_params: ChatWithKnowledgeBaseStreamQueryParams
} }

/// In the request of [`ChatWithKnowledgeBaseStream`].
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

/// In the request of [`ChatWithKnowledgeBaseStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamGraphSearchArgs {
    pub graph_top_k: Option<i64>,
}
input! { ChatWithKnowledgeBaseStreamGraphSearchArgs() {
    0 "GraphTopK" graph_top_k: i64
} }

/// In the request of [`ChatWithKnowledgeBaseStream`].
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

/// In the request of [`ChatWithKnowledgeBaseStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamModelParams {
    pub max_tokens: Option<i64>,
    /// Required.
    pub messages: Option<Vec<ChatWithKnowledgeBaseStreamMessages>>,
    /// Required.
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

/// In the request of [`ChatWithKnowledgeBaseStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamMessages {
    /// Required.
    pub content: Option<String>,
    /// Required.
    pub role: Option<String>,
}
input! { ChatWithKnowledgeBaseStreamMessages(content: String, role: String) {
    0 "Content" content: String, 1 "Role" role: String
} }

/// In the request of [`ChatWithKnowledgeBaseStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamTools {
    pub function: Option<ChatWithKnowledgeBaseStreamFunction>,
}
input! { ChatWithKnowledgeBaseStreamTools() {
    0 "Function" function: ChatWithKnowledgeBaseStreamFunction
} }

/// In the request of [`ChatWithKnowledgeBaseStream`].
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

/// Response of [`ChatWithKnowledgeBaseStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamOutput {
    pub chat_completion: Option<ChatWithKnowledgeBaseStreamChatCompletion>,
    pub message: Option<String>,
    pub multi_collection_recall_result: Option<
        ChatWithKnowledgeBaseStreamMultiCollectionRecallResult,
    >,
    pub status: Option<String>,
}
model! { ChatWithKnowledgeBaseStreamOutput {
    0 "ChatCompletion" chat_completion: ChatWithKnowledgeBaseStreamChatCompletion, 1 "Message" message: String,
    2 "MultiCollectionRecallResult" multi_collection_recall_result: ChatWithKnowledgeBaseStreamMultiCollectionRecallResult,
    3 "Status" status: String
} }

/// In the response of [`ChatWithKnowledgeBaseStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamChatCompletion {
    pub choices: Vec<ChatWithKnowledgeBaseStreamChoices>,
    pub created: Option<i64>,
    pub id: Option<String>,
    pub model: Option<String>,
    pub usage: Option<ChatWithKnowledgeBaseStreamUsage>,
}
model! { ChatWithKnowledgeBaseStreamChatCompletion {
    0 "Choices" choices: Vec<ChatWithKnowledgeBaseStreamChoices>, 1 "Created" created: i64, 2 "Id" id: String,
    3 "Model" model: String, 4 "Usage" usage: ChatWithKnowledgeBaseStreamUsage
} }

/// In the response of [`ChatWithKnowledgeBaseStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamChoices {
    pub finish_reason: Option<String>,
    pub index: Option<i64>,
    pub message: Option<ChatWithKnowledgeBaseStreamMessage>,
}
model! { ChatWithKnowledgeBaseStreamChoices {
    0 "FinishReason" finish_reason: String, 1 "Index" index: i64,
    2 "Message" message: ChatWithKnowledgeBaseStreamMessage
} }

/// In the response of [`ChatWithKnowledgeBaseStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamMessage {
    pub content: Option<String>,
    pub reasoning_content: Option<String>,
    pub role: Option<String>,
    pub tool_calls: Vec<ChatWithKnowledgeBaseStreamToolCalls>,
}
model! { ChatWithKnowledgeBaseStreamMessage {
    0 "Content" content: String, 1 "ReasoningContent" reasoning_content: String, 2 "Role" role: String,
    3 "ToolCalls" tool_calls: Vec<ChatWithKnowledgeBaseStreamToolCalls>
} }

/// In the response of [`ChatWithKnowledgeBaseStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamToolCalls {
    pub function: Option<ChatWithKnowledgeBaseStreamToolCallsFunction>,
    pub id: Option<String>,
    pub index: Option<i64>,
}
model! { ChatWithKnowledgeBaseStreamToolCalls {
    0 "Function" function: ChatWithKnowledgeBaseStreamToolCallsFunction, 1 "Id" id: String, 2 "Index" index: i64
} }

/// In the response of [`ChatWithKnowledgeBaseStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamToolCallsFunction {
    pub arguments: Option<String>,
    pub name: Option<String>,
}
model! { ChatWithKnowledgeBaseStreamToolCallsFunction {
    0 "Arguments" arguments: String, 1 "Name" name: String
} }

/// In the response of [`ChatWithKnowledgeBaseStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamUsage {
    pub completion_tokens: Option<i64>,
    pub prompt_tokens: Option<i64>,
    pub prompt_tokens_details: Option<ChatWithKnowledgeBaseStreamPromptTokensDetails>,
    pub total_tokens: Option<i64>,
}
model! { ChatWithKnowledgeBaseStreamUsage {
    0 "CompletionTokens" completion_tokens: i64, 1 "PromptTokens" prompt_tokens: i64,
    2 "PromptTokensDetails" prompt_tokens_details: ChatWithKnowledgeBaseStreamPromptTokensDetails,
    3 "TotalTokens" total_tokens: i64
} }

/// In the response of [`ChatWithKnowledgeBaseStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamPromptTokensDetails {
    pub cached_tokens: Option<i64>,
}
model! { ChatWithKnowledgeBaseStreamPromptTokensDetails {
    0 "CachedTokens" cached_tokens: i64
} }

/// In the response of [`ChatWithKnowledgeBaseStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamMultiCollectionRecallResult {
    pub entities: Vec<String>,
    pub matches: Vec<ChatWithKnowledgeBaseStreamMatches>,
    pub relations: Vec<String>,
    pub request_id: Option<String>,
    pub status: Option<String>,
    pub tokens: Option<i64>,
    pub usage: Option<ChatWithKnowledgeBaseStreamMultiCollectionRecallResultUsage>,
}
model! { ChatWithKnowledgeBaseStreamMultiCollectionRecallResult {
    0 "Entities" entities: Vec<String>, 1 "Matches" matches: Vec<ChatWithKnowledgeBaseStreamMatches>,
    2 "Relations" relations: Vec<String>, 3 "RequestId" request_id: String, 4 "Status" status: String,
    5 "Tokens" tokens: i64, 6 "Usage" usage: ChatWithKnowledgeBaseStreamMultiCollectionRecallResultUsage
} }

/// In the response of [`ChatWithKnowledgeBaseStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamMatches {
    pub content: Option<String>,
    pub file_name: Option<String>,
    pub file_url: Option<String>,
    pub id: Option<String>,
    pub loader_metadata: Option<Value>,
    pub metadata: BTreeMap<String, Value>,
    pub rerank_score: Option<f64>,
    pub retrieval_source: Option<i64>,
    pub score: Option<f64>,
    pub vector: Vec<f64>,
}
model! { ChatWithKnowledgeBaseStreamMatches {
    0 "Content" content: String, 1 "FileName" file_name: String, 2 "FileURL" file_url: String, 3 "Id" id: String,
    4 "LoaderMetadata" loader_metadata: Value, 5 "Metadata" metadata: BTreeMap<String, Value>,
    6 "RerankScore" rerank_score: f64, 7 "RetrievalSource" retrieval_source: i64, 8 "Score" score: f64,
    9 "Vector" vector: Vec<f64>
} }

/// In the response of [`ChatWithKnowledgeBaseStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseStreamMultiCollectionRecallResultUsage {
    pub embedding_tokens: Option<i64>,
}
model! { ChatWithKnowledgeBaseStreamMultiCollectionRecallResultUsage {
    0 "EmbeddingTokens" embedding_tokens: i64
} }

/// Checks hadoop data source: `CheckHadoopDataSource` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/CheckHadoopDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckHadoopDataSource {
    /// Required.
    pub check_dir: String,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub data_source_id: String,
    pub region_id: Option<String>,
}
operation! { CheckHadoopDataSource(check_dir: String, db_instance_id: String, data_source_id: String)
    "CheckHadoopDataSource" -> CheckHadoopDataSourceOutput {
    0 "CheckDir" check_dir, 1 "DBInstanceId" db_instance_id, 2 "DataSourceId" data_source_id,
    3 "RegionId" region_id: String
} }

/// Response of [`CheckHadoopDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckHadoopDataSourceOutput {
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { CheckHadoopDataSourceOutput {
    0 "Message" message: String, 1 "Status" status: String
} }

/// Checks hadoop net connection: `CheckHadoopNetConnection` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/CheckHadoopNetConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckHadoopNetConnection {
    /// Required.
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

/// Response of [`CheckHadoopNetConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckHadoopNetConnectionOutput {
    pub connection_message: Option<String>,
    pub connection_status: Option<String>,
}
model! { CheckHadoopNetConnectionOutput {
    0 "ConnectionMessage" connection_message: String, 1 "ConnectionStatus" connection_status: String
} }

/// Checks jdbc source net connection: `CheckJDBCSourceNetConnection` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/CheckJDBCSourceNetConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckJDBCSourceNetConnection {
    /// Required.
    pub db_instance_id: String,
    pub data_source_id: Option<String>,
    /// Secret.
    pub jdbc_connection_string: Option<Secret>,
    pub region_id: Option<String>,
}
operation! { CheckJDBCSourceNetConnection(db_instance_id: String)
    "CheckJDBCSourceNetConnection" -> CheckJDBCSourceNetConnectionOutput {
    0 "DBInstanceId" db_instance_id, 1 "DataSourceId" data_source_id: String,
    2 "JdbcConnectionString" jdbc_connection_string: Secret, 3 "RegionId" region_id: String
} }

/// Response of [`CheckJDBCSourceNetConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckJDBCSourceNetConnectionOutput {
    pub connection_message: Option<String>,
    pub connection_status: Option<String>,
}
model! { CheckJDBCSourceNetConnectionOutput {
    0 "ConnectionMessage" connection_message: String, 1 "ConnectionStatus" connection_status: String
} }

/// Checks saas service version: `CheckSaasServiceVersion` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/CheckSaasServiceVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSaasServiceVersion {
    pub region_id: Option<String>,
    /// Required.
    pub service_id: String,
}
operation! { CheckSaasServiceVersion(service_id: String) "CheckSaasServiceVersion" -> CheckSaasServiceVersionOutput {
    0 "RegionId" region_id: String, 1 "ServiceId" service_id
} }

/// Response of [`CheckSaasServiceVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSaasServiceVersionOutput {
    pub can_upgrade: Option<bool>,
    pub message: Option<String>,
    pub service_id: Option<String>,
}
model! { CheckSaasServiceVersionOutput {
    0 "CanUpgrade" can_upgrade: bool, 1 "Message" message: String, 2 "ServiceId" service_id: String
} }

/// Checks service linked role: `CheckServiceLinkedRole` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/CheckServiceLinkedRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRole {
    pub region_id: Option<String>,
}
operation! { CheckServiceLinkedRole() "CheckServiceLinkedRole" -> CheckServiceLinkedRoleOutput {
    0 "RegionId" region_id: String
} }

/// Response of [`CheckServiceLinkedRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRoleOutput {
    pub has_service_linked_role: Option<String>,
    pub region_id: Option<String>,
}
model! { CheckServiceLinkedRoleOutput {
    0 "HasServiceLinkedRole" has_service_linked_role: String, 1 "RegionId" region_id: String
} }

/// Clones db instance: `CloneDBInstance` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/CloneDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneDBInstance {
    /// Required.
    pub backup_id: String,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub src_db_instance_name: String,
}
operation! { CloneDBInstance(backup_id: String, db_instance_id: String, src_db_instance_name: String)
    "CloneDBInstance" -> Empty {
    0 "BackupId" backup_id, 1 "DBInstanceId" db_instance_id, 2 "SrcDbInstanceName" src_db_instance_name
} }

/// Response of [`CloneDBInstance`]: empty.
pub type CloneDBInstanceOutput = Empty;

/// Creates ai service: `CreateAIService` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/CreateAIService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIService {
    /// Required.
    pub db_instance_id: String,
    pub description: Option<String>,
    pub security_ip_list: Option<String>,
    /// Required.
    pub service_account: String,
    /// Required. Secret.
    pub service_account_password: Secret,
    /// Required.
    pub r#type: String,
}
operation! {
    CreateAIService(db_instance_id: String, service_account: String, service_account_password: Secret, r#type: String)
    "CreateAIService" -> CreateAIServiceOutput {
    0 "DBInstanceId" db_instance_id, 1 "Description" description: String, 2 "SecurityIPList" security_ip_list: String,
    3 "ServiceAccount" service_account, 4 "ServiceAccountPassword" service_account_password, 5 "Type" r#type
} }

/// Response of [`CreateAIService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIServiceOutput {
    pub service_id: Option<String>,
}
model! { CreateAIServiceOutput {
    0 "ServiceId" service_id: String
} }

/// Creates account: `CreateAccount` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/CreateAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccount {
    pub account_description: Option<String>,
    /// Required.
    pub account_name: String,
    /// Required. Secret.
    pub account_password: Secret,
    pub account_type: Option<String>,
    /// Required.
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

/// Response of [`CreateAccount`]: empty.
pub type CreateAccountOutput = Empty;

/// Creates api key: `CreateApiKey` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/CreateApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiKey {
    pub description: Option<String>,
    /// Required.
    pub key_name: String,
    pub region_id: Option<String>,
    pub service_ids: Option<Vec<String>>,
    /// Required.
    pub workspace_id: String,
}
operation! { CreateApiKey(key_name: String, workspace_id: String) "CreateApiKey" -> CreateApiKeyOutput {
    0 "Description" description: String, 1 "KeyName" key_name, 2 "RegionId" region_id: String,
    3 "ServiceIds" service_ids: Vec<String>, 4 "WorkspaceId" workspace_id
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`CreateApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiKeyOutput {
    /// Secret.
    pub api_key: Option<Secret>,
    pub key_id: Option<String>,
}
model! { CreateApiKeyOutput {
    0 "ApiKey" api_key: Secret, 1 "KeyId" key_id: String
} }

/// Creates backup: `CreateBackup` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/CreateBackup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackup {
    /// Required.
    pub db_instance_id: String,
}
operation! { CreateBackup(db_instance_id: String) "CreateBackup" -> CreateBackupOutput {
    0 "DBInstanceId" db_instance_id
} }

/// Response of [`CreateBackup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupOutput {
    pub backup_job_id: Option<i64>,
}
model! { CreateBackupOutput {
    0 "BackupJobId" backup_job_id: i64
} }

/// Creates branch: `CreateBranch` of `gpdb` 2016-05-03.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/CreateBranch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBranch {
    /// Required.
    pub branch_name: String,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub expires_at: Option<String>,
    pub init_source: Option<String>,
    /// Required.
    pub parent_branch_id: String,
    pub parent_lsn: Option<String>,
    pub parent_timestamp: Option<String>,
    /// Required.
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

/// In the request of [`CreateBranch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBranchTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateBranchTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateBranch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBranchOutput {
    pub branch_id: Option<String>,
    pub project_id: Option<String>,
}
model! { CreateBranchOutput {
    0 "BranchId" branch_id: String, 1 "ProjectId" project_id: String
} }

/// Creates collection: `CreateCollection` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/CreateCollection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCollection {
    pub algorithm: Option<String>,
    /// Required.
    pub collection: String,
    pub db_instance_id: Option<String>,
    pub dimension: Option<i64>,
    pub external_storage: Option<i64>,
    pub full_text_retrieval_fields: Option<String>,
    pub hnsw_ef_construction: Option<String>,
    /// 1 to 1000.
    pub hnsw_m: Option<i64>,
    /// Required.
    pub manager_account: String,
    /// Required. Secret.
    pub manager_account_password: Secret,
    /// Required.
    pub metadata: String,
    pub metadata_indices: Option<String>,
    pub metrics: Option<String>,
    pub namespace: Option<String>,
    pub owner_id: Option<i64>,
    pub parser: Option<String>,
    pub pq_enable: Option<i64>,
    /// Required.
    pub region_id: String,
    pub sparse_vector_index_config: Option<CreateCollectionSparseVectorIndexConfig>,
    pub support_sparse: Option<bool>,
    pub vector_index_config: Option<CreateCollectionVectorIndexConfig>,
    pub workspace_id: Option<String>,
}

/// Arguments of [`CreateCollection::new`].
pub struct CreateCollectionRequired {
    pub collection: String,
    pub manager_account: String,
    pub manager_account_password: Secret,
    pub metadata: String,
    pub region_id: String,
}
operation! {
    CreateCollection { CreateCollectionRequired: collection, manager_account, manager_account_password, metadata, region_id }
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
    Mark::new(18, Location::Default, Style::Json),
    Mark::new(20, Location::Default, Style::Json)
] }

/// In the request of [`CreateCollection`].
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

/// In the request of [`CreateCollection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCollectionVectorIndexConfig {
    pub nlist: Option<i64>,
    pub rabitq_bits: Option<i64>,
}
input! { CreateCollectionVectorIndexConfig() {
    0 "Nlist" nlist: i64, 1 "RabitqBits" rabitq_bits: i64
} }

/// Response of [`CreateCollection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCollectionOutput {
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { CreateCollectionOutput {
    0 "Message" message: String, 1 "Status" status: String
} }

/// Creates db instance: `CreateDBInstance` of `gpdb` 2016-05-03.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/CreateDBInstance>.
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
    /// Required.
    pub db_instance_mode: String,
    pub deploy_mode: Option<String>,
    pub enable_ssl: Option<bool>,
    pub encryption_key: Option<String>,
    pub encryption_type: Option<String>,
    /// Required.
    pub engine: String,
    /// Required.
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
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub security_ip_list: Option<String>,
    pub seg_disk_performance_level: Option<String>,
    pub seg_node_num: Option<String>,
    pub seg_storage_type: Option<String>,
    pub serverless_mode: Option<String>,
    pub serverless_resource: Option<i64>,
    pub src_db_instance_name: Option<String>,
    pub standby_vswitch_id: Option<String>,
    pub standby_zone_id: Option<String>,
    pub storage_size: Option<i64>,
    pub storage_type: Option<String>,
    pub tag: Option<Vec<CreateDBInstanceTag>>,
    pub used_time: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vector_configuration_status: Option<String>,
    /// Required.
    pub zone_id: String,
}

/// Arguments of [`CreateDBInstance::new`].
pub struct CreateDBInstanceRequired {
    pub db_instance_mode: String,
    pub engine: String,
    pub engine_version: String,
    pub region_id: String,
    pub zone_id: String,
}
operation! {
    CreateDBInstance { CreateDBInstanceRequired: db_instance_mode, engine, engine_version, region_id, zone_id }
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
    35 "SrcDbInstanceName" src_db_instance_name: String, 36 "StandbyVSwitchId" standby_vswitch_id: String,
    37 "StandbyZoneId" standby_zone_id: String, 38 "StorageSize" storage_size: i64,
    39 "StorageType" storage_type: String, 40 "Tag" tag: Vec<CreateDBInstanceTag>, 41 "UsedTime" used_time: String,
    42 "VPCId" vpc_id: String, 43 "VSwitchId" vswitch_id: String,
    44 "VectorConfigurationStatus" vector_configuration_status: String, 45 "ZoneId" zone_id
} }

/// In the request of [`CreateDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceAINodeSpecInfos {
    pub ai_node_num: Option<String>,
    pub ai_node_spec: Option<String>,
}
input! { CreateDBInstanceAINodeSpecInfos() {
    0 "AINodeNum" ai_node_num: String, 1 "AINodeSpec" ai_node_spec: String
} }

/// In the request of [`CreateDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateDBInstanceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceOutput {
    pub connection_string: Option<String>,
    pub db_instance_id: Option<String>,
    pub order_id: Option<String>,
    pub port: Option<String>,
}
model! { CreateDBInstanceOutput {
    0 "ConnectionString" connection_string: String, 1 "DBInstanceId" db_instance_id: String,
    2 "OrderId" order_id: String, 3 "Port" port: String
} }

/// Creates db instance ip array: `CreateDBInstanceIPArray` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/CreateDBInstanceIPArray>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceIPArray {
    /// Required.
    pub db_instance_id: String,
    pub ip_array_attribute: Option<String>,
    /// Required.
    pub ip_array_name: String,
    /// Required.
    pub security_ip_list: Vec<String>,
}
operation! { CreateDBInstanceIPArray(db_instance_id: String, ip_array_name: String, security_ip_list: Vec<String>)
    "CreateDBInstanceIPArray" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "IPArrayAttribute" ip_array_attribute: String, 2 "IPArrayName" ip_array_name,
    3 "SecurityIPList" security_ip_list
} [
    Mark::new(3, Location::Default, Style::Simple)
] }

/// Response of [`CreateDBInstanceIPArray`]: empty.
pub type CreateDBInstanceIPArrayOutput = Empty;

/// Creates db instance plan: `CreateDBInstancePlan` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/CreateDBInstancePlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstancePlan {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub plan_config: String,
    pub plan_desc: Option<String>,
    pub plan_end_date: Option<String>,
    /// Required.
    pub plan_name: String,
    /// Required.
    pub plan_schedule_type: String,
    pub plan_start_date: Option<String>,
    /// Required.
    pub plan_type: String,
}

/// Arguments of [`CreateDBInstancePlan::new`].
pub struct CreateDBInstancePlanRequired {
    pub db_instance_id: String,
    pub plan_config: String,
    pub plan_name: String,
    pub plan_schedule_type: String,
    pub plan_type: String,
}
operation! {
    CreateDBInstancePlan { CreateDBInstancePlanRequired: db_instance_id, plan_config, plan_name, plan_schedule_type, plan_type }
    "CreateDBInstancePlan" -> CreateDBInstancePlanOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "PlanConfig" plan_config,
    3 "PlanDesc" plan_desc: String, 4 "PlanEndDate" plan_end_date: String, 5 "PlanName" plan_name,
    6 "PlanScheduleType" plan_schedule_type, 7 "PlanStartDate" plan_start_date: String, 8 "PlanType" plan_type
} }

/// Response of [`CreateDBInstancePlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstancePlanOutput {
    pub db_instance_id: Option<String>,
    pub error_message: Option<String>,
    pub plan_id: Option<String>,
    pub status: Option<String>,
}
model! { CreateDBInstancePlanOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "ErrorMessage" error_message: String, 2 "PlanId" plan_id: String,
    3 "Status" status: String
} }

/// Creates db resource group: `CreateDBResourceGroup` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/CreateDBResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBResourceGroup {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub resource_group_config: String,
    /// Required.
    pub resource_group_name: String,
}
operation! { CreateDBResourceGroup(db_instance_id: String, resource_group_config: String, resource_group_name: String)
    "CreateDBResourceGroup" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "ResourceGroupConfig" resource_group_config,
    3 "ResourceGroupName" resource_group_name
} }

/// Response of [`CreateDBResourceGroup`]: empty.
pub type CreateDBResourceGroupOutput = Empty;

/// Creates database: `CreateDatabase` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/CreateDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatabase {
    pub character_set_name: Option<String>,
    pub collate: Option<String>,
    pub ctype: Option<String>,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub database_name: String,
    pub description: Option<String>,
    /// Required.
    pub owner: String,
}
operation! { CreateDatabase(db_instance_id: String, database_name: String, owner: String) "CreateDatabase" -> Empty {
    0 "CharacterSetName" character_set_name: String, 1 "Collate" collate: String, 2 "Ctype" ctype: String,
    3 "DBInstanceId" db_instance_id, 4 "DatabaseName" database_name, 5 "Description" description: String,
    6 "Owner" owner
} }

/// Response of [`CreateDatabase`]: empty.
pub type CreateDatabaseOutput = Empty;

/// Creates document collection: `CreateDocumentCollection` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/CreateDocumentCollection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDocumentCollection {
    pub algorithm: Option<String>,
    /// Required.
    pub collection: String,
    /// Required.
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
    /// Required.
    pub manager_account: String,
    /// Required. Secret.
    pub manager_account_password: Secret,
    pub metadata: Option<String>,
    pub metadata_indices: Option<String>,
    pub metrics: Option<String>,
    pub namespace: Option<String>,
    pub owner_id: Option<i64>,
    pub parser: Option<String>,
    pub pq_enable: Option<i64>,
    /// Required.
    pub region_id: String,
    pub relationship_types: Option<Vec<String>>,
    pub sparse_retrieval_fields: Option<String>,
    pub sparse_vector_index_config: Option<
        CreateDocumentCollectionSparseVectorIndexConfig,
    >,
    pub support_sparse: Option<bool>,
    pub vector_index_config: Option<CreateDocumentCollectionVectorIndexConfig>,
}

/// Arguments of [`CreateDocumentCollection::new`].
pub struct CreateDocumentCollectionRequired {
    pub collection: String,
    pub db_instance_id: String,
    pub manager_account: String,
    pub manager_account_password: Secret,
    pub region_id: String,
}
operation! {
    CreateDocumentCollection { CreateDocumentCollectionRequired: collection, db_instance_id, manager_account, manager_account_password, region_id }
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
    Mark::new(6, Location::Default, Style::Json),
    Mark::new(23, Location::Default, Style::Json),
    Mark::new(25, Location::Default, Style::Json),
    Mark::new(27, Location::Default, Style::Json)
] }

/// In the request of [`CreateDocumentCollection`].
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

/// In the request of [`CreateDocumentCollection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDocumentCollectionVectorIndexConfig {
    pub nlist: Option<i64>,
    pub rabitq_bits: Option<i64>,
}
input! { CreateDocumentCollectionVectorIndexConfig() {
    0 "Nlist" nlist: i64, 1 "RabitqBits" rabitq_bits: i64
} }

/// Response of [`CreateDocumentCollection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDocumentCollectionOutput {
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { CreateDocumentCollectionOutput {
    0 "Message" message: String, 1 "Status" status: String
} }

/// Creates extensions: `CreateExtensions` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/CreateExtensions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExtensions {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub db_names: String,
    /// Required.
    pub extensions: String,
    pub region_id: Option<String>,
}
operation! { CreateExtensions(db_instance_id: String, db_names: String, extensions: String)
    "CreateExtensions" -> CreateExtensionsOutput {
    0 "DBInstanceId" db_instance_id, 1 "DBNames" db_names, 2 "Extensions" extensions, 3 "RegionId" region_id: String
} }

/// Response of [`CreateExtensions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExtensionsOutput {
    pub extensions: Option<String>,
}
model! { CreateExtensionsOutput {
    0 "Extensions" extensions: String
} }

/// Creates external data service: `CreateExternalDataService` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/CreateExternalDataService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExternalDataService {
    /// Required.
    pub db_instance_id: String,
    pub region_id: Option<String>,
    pub service_description: Option<String>,
    /// Required.
    pub service_name: String,
    /// Required.
    pub service_spec: String,
}
operation! { CreateExternalDataService(db_instance_id: String, service_name: String, service_spec: String)
    "CreateExternalDataService" -> CreateExternalDataServiceOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id: String, 2 "ServiceDescription" service_description: String,
    3 "ServiceName" service_name, 4 "ServiceSpec" service_spec
} }

/// Response of [`CreateExternalDataService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExternalDataServiceOutput {
    pub service_id: Option<i64>,
}
model! { CreateExternalDataServiceOutput {
    0 "ServiceId" service_id: i64
} }

/// Creates hadoop data source: `CreateHadoopDataSource` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/CreateHadoopDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHadoopDataSource {
    /// Required.
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

/// Response of [`CreateHadoopDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHadoopDataSourceOutput {
    pub data_source_id: Option<i64>,
}
model! { CreateHadoopDataSourceOutput {
    0 "DataSourceId" data_source_id: i64
} }

/// Creates index: `CreateIndex` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/CreateIndex>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIndex {
    /// Required.
    pub collection: String,
    pub db_instance_id: Option<String>,
    pub index_config: Option<String>,
    pub index_field: Option<String>,
    pub index_name: Option<String>,
    /// Required.
    pub namespace: String,
    /// Required. Secret.
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    /// Required.
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

/// Response of [`CreateIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIndexOutput {
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { CreateIndexOutput {
    0 "JobId" job_id: String, 1 "Message" message: String, 2 "Status" status: String
} }

/// Creates jdbc data source: `CreateJDBCDataSource` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/CreateJDBCDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJDBCDataSource {
    /// Required.
    pub db_instance_id: String,
    pub data_source_description: Option<String>,
    pub data_source_name: Option<String>,
    pub data_source_type: Option<String>,
    /// Secret.
    pub jdbc_connection_string: Option<Secret>,
    /// Secret.
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

/// Response of [`CreateJDBCDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJDBCDataSourceOutput {
    pub data_source_id: Option<String>,
}
model! { CreateJDBCDataSourceOutput {
    0 "DataSourceId" data_source_id: String
} }

/// Creates model operator api key: `CreateModelOperatorApiKey` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/CreateModelOperatorApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelOperatorApiKey {
    /// Required.
    pub description: String,
}
operation! { CreateModelOperatorApiKey(description: String)
    "CreateModelOperatorApiKey" -> CreateModelOperatorApiKeyOutput {
    0 "Description" description
} }

/// Response of [`CreateModelOperatorApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelOperatorApiKeyOutput {
    pub api_key_id: Option<i64>,
}
model! { CreateModelOperatorApiKeyOutput {
    0 "ApiKeyId" api_key_id: i64
} }

/// Creates model service: `CreateModelService` of `gpdb` 2016-05-03.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/CreateModelService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelService {
    /// Required.
    pub ai_nodes: Vec<String>,
    /// Required.
    pub db_instance_id: String,
    pub description: Option<String>,
    pub enable_public_connection: Option<bool>,
    pub inference_engine: Option<String>,
    /// Required.
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
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] }

/// Response of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelServiceOutput {
    pub model_service_id: Option<String>,
}
model! { CreateModelServiceOutput {
    0 "ModelServiceId" model_service_id: String
} }

/// Creates namespace: `CreateNamespace` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/CreateNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespace {
    pub db_instance_id: Option<String>,
    /// Required.
    pub manager_account: String,
    /// Required. Secret.
    pub manager_account_password: Secret,
    pub namespace: Option<String>,
    /// Required. Secret.
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub workspace_id: Option<String>,
}
operation! {
    CreateNamespace(manager_account: String, manager_account_password: Secret, namespace_password: Secret, region_id: String)
    "CreateNamespace" -> CreateNamespaceOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "ManagerAccount" manager_account,
    2 "ManagerAccountPassword" manager_account_password, 3 "Namespace" namespace: String,
    4 "NamespacePassword" namespace_password, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id,
    7 "WorkspaceId" workspace_id: String
} }

/// Response of [`CreateNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespaceOutput {
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { CreateNamespaceOutput {
    0 "Message" message: String, 1 "Status" status: String
} }

/// Creates remote adb data source: `CreateRemoteADBDataSource` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/CreateRemoteADBDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRemoteADBDataSource {
    pub data_source_name: Option<String>,
    /// Required.
    pub local_db_instance_id: String,
    /// Required.
    pub local_database: String,
    /// Required.
    pub manager_user_name: String,
    /// Required. Secret.
    pub manager_user_password: Secret,
    pub owner_id: Option<i64>,
    /// Required.
    pub remote_db_instance_id: String,
    /// Required.
    pub remote_database: String,
    /// Required.
    pub user_name: String,
    /// Required. Secret.
    pub user_password: Secret,
}

/// Arguments of [`CreateRemoteADBDataSource::new`].
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
operation! {
    CreateRemoteADBDataSource { CreateRemoteADBDataSourceRequired: local_db_instance_id, local_database, manager_user_name, manager_user_password, remote_db_instance_id, remote_database, user_name, user_password }
    "CreateRemoteADBDataSource" -> CreateRemoteADBDataSourceOutput {
    0 "DataSourceName" data_source_name: String, 1 "LocalDBInstanceId" local_db_instance_id,
    2 "LocalDatabase" local_database, 3 "ManagerUserName" manager_user_name,
    4 "ManagerUserPassword" manager_user_password, 5 "OwnerId" owner_id: i64,
    6 "RemoteDBInstanceId" remote_db_instance_id, 7 "RemoteDatabase" remote_database, 8 "UserName" user_name,
    9 "UserPassword" user_password
} }

/// Response of [`CreateRemoteADBDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRemoteADBDataSourceOutput {
    pub data_source_item: Option<CreateRemoteADBDataSourceDataSourceItem>,
    pub task_id: Option<i64>,
}
model! { CreateRemoteADBDataSourceOutput {
    0 "DataSourceItem" data_source_item: CreateRemoteADBDataSourceDataSourceItem, 1 "TaskId" task_id: i64
} }

/// In the response of [`CreateRemoteADBDataSource`].
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
    0 "DataSourceName" data_source_name: String, 1 "Description" description: String, 2 "Id" id: i64,
    3 "LocalDatabase" local_database: String, 4 "LocalInstanceName" local_instance_name: String,
    5 "ManagerUserName" manager_user_name: String, 6 "RegionId" region_id: String,
    7 "RemoteDatabase" remote_database: String, 8 "RemoteInstanceName" remote_instance_name: String,
    9 "Status" status: String, 10 "UserName" user_name: String
} }

/// Creates saas service: `CreateSaasService` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/CreateSaasService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSaasService {
    pub cu: Option<i64>,
    pub pay_type: Option<String>,
    pub period: Option<String>,
    pub plan: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub service_type: String,
    pub used_time: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { CreateSaasService(service_type: String, workspace_id: String)
    "CreateSaasService" -> CreateSaasServiceOutput {
    0 "Cu" cu: i64, 1 "PayType" pay_type: String, 2 "Period" period: String, 3 "Plan" plan: String,
    4 "RegionId" region_id: String, 5 "ServiceType" service_type, 6 "UsedTime" used_time: String,
    7 "WorkspaceId" workspace_id
} }

/// Response of [`CreateSaasService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSaasServiceOutput {
    pub order_id: Option<String>,
    pub service_id: Option<String>,
}
model! { CreateSaasServiceOutput {
    0 "OrderId" order_id: String, 1 "ServiceId" service_id: String
} }

/// Creates sample data: `CreateSampleData` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/CreateSampleData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSampleData {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
}
operation! { CreateSampleData(db_instance_id: String) "CreateSampleData" -> CreateSampleDataOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`CreateSampleData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSampleDataOutput {
    pub db_instance_id: Option<String>,
    pub error_message: Option<String>,
    pub status: Option<bool>,
}
model! { CreateSampleDataOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "ErrorMessage" error_message: String, 2 "Status" status: bool
} }

/// Creates secret: `CreateSecret` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/CreateSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecret {
    pub db_instance_id: Option<String>,
    pub description: Option<String>,
    pub owner_id: Option<i64>,
    /// Required. Secret.
    pub password: Secret,
    /// Required.
    pub region_id: String,
    pub secret_name: Option<String>,
    pub test_connection: Option<bool>,
    /// Required.
    pub username: String,
    pub workspace_id: Option<String>,
}
operation! { CreateSecret(password: Secret, region_id: String, username: String) "CreateSecret" -> CreateSecretOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "Description" description: String, 2 "OwnerId" owner_id: i64,
    3 "Password" password, 4 "RegionId" region_id, 5 "SecretName" secret_name: String,
    6 "TestConnection" test_connection: bool, 7 "Username" username, 8 "WorkspaceId" workspace_id: String
} }

/// Response of [`CreateSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecretOutput {
    pub message: Option<String>,
    pub secret_arn: Option<String>,
    pub secret_name: Option<String>,
    pub status: Option<String>,
}
model! { CreateSecretOutput {
    0 "Message" message: String, 1 "SecretArn" secret_arn: String, 2 "SecretName" secret_name: String,
    3 "Status" status: String
} }

/// Creates service linked role: `CreateServiceLinkedRole` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/CreateServiceLinkedRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceLinkedRole {
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { CreateServiceLinkedRole(region_id: String) "CreateServiceLinkedRole" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id
} }

/// Response of [`CreateServiceLinkedRole`]: empty.
pub type CreateServiceLinkedRoleOutput = Empty;

/// Creates snapshot: `CreateSnapshot` of `gpdb` 2016-05-03.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/CreateSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshot {
    pub client_token: Option<String>,
    pub lsn: Option<String>,
    /// Required.
    pub project_id: String,
    pub region_id: Option<String>,
    pub snapshot_timestamp: Option<String>,
}
operation! { CreateSnapshot(project_id: String) "CreateSnapshot" -> CreateSnapshotOutput {
    0 "ClientToken" client_token: String, 1 "Lsn" lsn: String, 2 "ProjectId" project_id, 3 "RegionId" region_id: String,
    4 "SnapshotTimestamp" snapshot_timestamp: String
} }

/// Response of [`CreateSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotOutput {
    pub branch_id: Option<String>,
    pub lsn: Option<String>,
    pub timestamp: Option<String>,
}
model! { CreateSnapshotOutput {
    0 "BranchId" branch_id: String, 1 "Lsn" lsn: String, 2 "Timestamp" timestamp: String
} }

/// Creates streaming data service: `CreateStreamingDataService` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/CreateStreamingDataService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamingDataService {
    /// Required.
    pub db_instance_id: String,
    pub region_id: Option<String>,
    pub service_description: Option<String>,
    /// Required.
    pub service_name: String,
    /// Required.
    pub service_spec: String,
}
operation! { CreateStreamingDataService(db_instance_id: String, service_name: String, service_spec: String)
    "CreateStreamingDataService" -> CreateStreamingDataServiceOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id: String, 2 "ServiceDescription" service_description: String,
    3 "ServiceName" service_name, 4 "ServiceSpec" service_spec
} }

/// Response of [`CreateStreamingDataService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamingDataServiceOutput {
    pub service_id: Option<i64>,
}
model! { CreateStreamingDataServiceOutput {
    0 "ServiceId" service_id: i64
} }

/// Creates streaming data source: `CreateStreamingDataSource` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/CreateStreamingDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamingDataSource {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub data_source_config: String,
    pub data_source_description: Option<String>,
    /// Required.
    pub data_source_name: String,
    /// Required.
    pub data_source_type: String,
    pub region_id: Option<String>,
    /// Required.
    pub service_id: i64,
}

/// Arguments of [`CreateStreamingDataSource::new`].
pub struct CreateStreamingDataSourceRequired {
    pub db_instance_id: String,
    pub data_source_config: String,
    pub data_source_name: String,
    pub data_source_type: String,
    pub service_id: i64,
}
operation! {
    CreateStreamingDataSource { CreateStreamingDataSourceRequired: db_instance_id, data_source_config, data_source_name, data_source_type, service_id }
    "CreateStreamingDataSource" -> CreateStreamingDataSourceOutput {
    0 "DBInstanceId" db_instance_id, 1 "DataSourceConfig" data_source_config,
    2 "DataSourceDescription" data_source_description: String, 3 "DataSourceName" data_source_name,
    4 "DataSourceType" data_source_type, 5 "RegionId" region_id: String, 6 "ServiceId" service_id
} }

/// Response of [`CreateStreamingDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamingDataSourceOutput {
    pub data_source_id: Option<i64>,
}
model! { CreateStreamingDataSourceOutput {
    0 "DataSourceId" data_source_id: i64
} }

/// Creates streaming job: `CreateStreamingJob` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/CreateStreamingJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamingJob {
    pub account: Option<String>,
    pub consistency: Option<String>,
    /// Required.
    pub db_instance_id: String,
    /// Required.
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
    /// Required.
    pub job_name: String,
    pub match_columns: Option<Vec<String>>,
    pub mode: Option<String>,
    /// Secret.
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
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(14, Location::Default, Style::Json),
    Mark::new(18, Location::Default, Style::Json),
    Mark::new(20, Location::Default, Style::Json)
] }

/// Response of [`CreateStreamingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamingJobOutput {
    pub job_id: Option<i64>,
}
model! { CreateStreamingJobOutput {
    0 "JobId" job_id: i64
} }

/// Creates supabase project: `CreateSupabaseProject` of `gpdb` 2016-05-03.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/CreateSupabaseProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSupabaseProject {
    /// Required. Secret.
    pub account_password: Secret,
    pub auto_scale: Option<bool>,
    pub client_token: Option<String>,
    pub disk_performance_level: Option<String>,
    pub engine_version: Option<String>,
    pub lightweight: Option<bool>,
    pub pay_type: Option<String>,
    pub period: Option<String>,
    /// Required.
    pub project_name: String,
    /// Required.
    pub project_spec: String,
    pub region_id: Option<String>,
    /// Required.
    pub security_ip_list: String,
    pub storage_size: Option<i64>,
    pub tags: Option<Vec<CreateSupabaseProjectTags>>,
    pub used_time: Option<String>,
    /// Required.
    pub vswitch_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub zone_id: String,
}

/// Arguments of [`CreateSupabaseProject::new`].
pub struct CreateSupabaseProjectRequired {
    pub account_password: Secret,
    pub project_name: String,
    pub project_spec: String,
    pub security_ip_list: String,
    pub vswitch_id: String,
    pub vpc_id: String,
    pub zone_id: String,
}
operation! {
    CreateSupabaseProject { CreateSupabaseProjectRequired: account_password, project_name, project_spec, security_ip_list, vswitch_id, vpc_id, zone_id }
    "CreateSupabaseProject" -> CreateSupabaseProjectOutput {
    0 "AccountPassword" account_password, 1 "AutoScale" auto_scale: bool, 2 "ClientToken" client_token: String,
    3 "DiskPerformanceLevel" disk_performance_level: String, 4 "EngineVersion" engine_version: String,
    5 "Lightweight" lightweight: bool, 6 "PayType" pay_type: String, 7 "Period" period: String,
    8 "ProjectName" project_name, 9 "ProjectSpec" project_spec, 10 "RegionId" region_id: String,
    11 "SecurityIPList" security_ip_list, 12 "StorageSize" storage_size: i64,
    13 "Tags" tags: Vec<CreateSupabaseProjectTags>, 14 "UsedTime" used_time: String, 15 "VSwitchId" vswitch_id,
    16 "VpcId" vpc_id, 17 "ZoneId" zone_id
} }

/// In the request of [`CreateSupabaseProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSupabaseProjectTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateSupabaseProjectTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateSupabaseProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSupabaseProjectOutput {
    pub order_id: Option<String>,
    pub project_id: Option<String>,
}
model! { CreateSupabaseProjectOutput {
    0 "OrderId" order_id: String, 1 "ProjectId" project_id: String
} }

/// Creates vector index: `CreateVectorIndex` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/CreateVectorIndex>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVectorIndex {
    pub algorithm: Option<String>,
    /// Required.
    pub collection: String,
    /// Required.
    pub db_instance_id: String,
    pub dimension: Option<i64>,
    pub external_storage: Option<i64>,
    pub hnsw_ef_construction: Option<i64>,
    /// 1 to 1000.
    pub hnsw_m: Option<i64>,
    /// Required.
    pub manager_account: String,
    /// Required. Secret.
    pub manager_account_password: Secret,
    pub metrics: Option<String>,
    pub namespace: Option<String>,
    pub nlist: Option<i64>,
    pub owner_id: Option<i64>,
    pub pq_enable: Option<i64>,
    pub rabitq_bits: Option<i64>,
    /// Required.
    pub region_id: String,
    pub r#type: Option<String>,
}

/// Arguments of [`CreateVectorIndex::new`].
pub struct CreateVectorIndexRequired {
    pub collection: String,
    pub db_instance_id: String,
    pub manager_account: String,
    pub manager_account_password: Secret,
    pub region_id: String,
}
operation! {
    CreateVectorIndex { CreateVectorIndexRequired: collection, db_instance_id, manager_account, manager_account_password, region_id }
    "CreateVectorIndex" -> CreateVectorIndexOutput {
    0 "Algorithm" algorithm: String, 1 "Collection" collection, 2 "DBInstanceId" db_instance_id,
    3 "Dimension" dimension: i64, 4 "ExternalStorage" external_storage: i64,
    5 "HnswEfConstruction" hnsw_ef_construction: i64, 6 "HnswM" hnsw_m: i64, 7 "ManagerAccount" manager_account,
    8 "ManagerAccountPassword" manager_account_password, 9 "Metrics" metrics: String, 10 "Namespace" namespace: String,
    11 "Nlist" nlist: i64, 12 "OwnerId" owner_id: i64, 13 "PqEnable" pq_enable: i64, 14 "RabitqBits" rabitq_bits: i64,
    15 "RegionId" region_id, 16 "Type" r#type: String
} }

/// Response of [`CreateVectorIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVectorIndexOutput {
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { CreateVectorIndexOutput {
    0 "Message" message: String, 1 "Status" status: String
} }

/// Creates workspace: `CreateWorkspace` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/CreateWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspace {
    pub region_id: Option<String>,
    /// Required.
    pub workspace_name: String,
}
operation! { CreateWorkspace(workspace_name: String) "CreateWorkspace" -> CreateWorkspaceOutput {
    0 "RegionId" region_id: String, 1 "WorkspaceName" workspace_name
} }

/// Response of [`CreateWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceOutput {
    pub workspace_id: Option<String>,
}
model! { CreateWorkspaceOutput {
    0 "WorkspaceId" workspace_id: String
} }

/// Deletes ai node: `DeleteAINode` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DeleteAINode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAINode {
    /// Required.
    pub ai_node_num: i64,
    pub ai_node_pool_id: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub node_names: Option<Vec<String>>,
}
operation! { DeleteAINode(ai_node_num: i64, db_instance_id: String) "DeleteAINode" -> DeleteAINodeOutput {
    0 "AINodeNum" ai_node_num, 1 "AINodePoolId" ai_node_pool_id: String, 2 "DBInstanceId" db_instance_id,
    3 "NodeNames" node_names: Vec<String>
} }

/// Response of [`DeleteAINode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAINodeOutput {
    pub order_id: Option<String>,
}
model! { DeleteAINodeOutput {
    0 "OrderId" order_id: String
} }

/// Deletes ai service: `DeleteAIService` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DeleteAIService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAIService {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub service_id: String,
    /// Required.
    pub r#type: String,
}
operation! { DeleteAIService(db_instance_id: String, service_id: String, r#type: String) "DeleteAIService" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "ServiceId" service_id, 2 "Type" r#type
} }

/// Response of [`DeleteAIService`]: empty.
pub type DeleteAIServiceOutput = Empty;

/// Deletes account: `DeleteAccount` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DeleteAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccount {
    /// Required.
    pub account_name: String,
    /// Required.
    pub db_instance_id: String,
}
operation! { DeleteAccount(account_name: String, db_instance_id: String) "DeleteAccount" -> Empty {
    0 "AccountName" account_name, 1 "DBInstanceId" db_instance_id
} }

/// Response of [`DeleteAccount`]: empty.
pub type DeleteAccountOutput = Empty;

/// Deletes api key: `DeleteApiKey` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DeleteApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiKey {
    /// Required.
    pub key_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteApiKey(key_id: String) "DeleteApiKey" -> DeleteApiKeyOutput {
    0 "KeyId" key_id, 1 "RegionId" region_id: String
} }

/// Response of [`DeleteApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiKeyOutput {
    pub key_id: Option<String>,
}
model! { DeleteApiKeyOutput {
    0 "KeyId" key_id: String
} }

/// Deletes backup: `DeleteBackup` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DeleteBackup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackup {
    /// Required.
    pub backup_id: String,
    /// Required.
    pub db_instance_id: String,
}
operation! { DeleteBackup(backup_id: String, db_instance_id: String) "DeleteBackup" -> Empty {
    0 "BackupId" backup_id, 1 "DBInstanceId" db_instance_id
} }

/// Response of [`DeleteBackup`]: empty.
pub type DeleteBackupOutput = Empty;

/// Deletes branch: `DeleteBranch` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DeleteBranch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBranch {
    /// Required.
    pub branch_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteBranch(branch_id: String) "DeleteBranch" -> Empty {
    0 "BranchId" branch_id, 1 "RegionId" region_id: String
} }

/// Response of [`DeleteBranch`]: empty.
pub type DeleteBranchOutput = Empty;

/// Deletes chunks: `DeleteChunks` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DeleteChunks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChunks {
    /// Required.
    pub chunk_ids: Vec<String>,
    /// Required.
    pub collection: String,
    /// Required.
    pub db_instance_id: String,
    pub namespace: Option<String>,
    /// Required. Secret.
    pub namespace_password: Secret,
    /// Required.
    pub region_id: String,
}

/// Arguments of [`DeleteChunks::new`].
pub struct DeleteChunksRequired {
    pub chunk_ids: Vec<String>,
    pub collection: String,
    pub db_instance_id: String,
    pub namespace_password: Secret,
    pub region_id: String,
}
operation! {
    DeleteChunks { DeleteChunksRequired: chunk_ids, collection, db_instance_id, namespace_password, region_id }
    "DeleteChunks" -> Empty {
    0 "ChunkIds" chunk_ids, 1 "Collection" collection, 2 "DBInstanceId" db_instance_id, 3 "Namespace" namespace: String,
    4 "NamespacePassword" namespace_password, 5 "RegionId" region_id
} [
    Mark::new(0, Location::Default, Style::Simple)
] }

/// Response of [`DeleteChunks`]: empty.
pub type DeleteChunksOutput = Empty;

/// Deletes collection: `DeleteCollection` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DeleteCollection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCollection {
    /// Required.
    pub collection: String,
    pub db_instance_id: Option<String>,
    pub namespace: Option<String>,
    /// Required. Secret.
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub workspace_id: Option<String>,
}
operation! { DeleteCollection(collection: String, namespace_password: Secret, region_id: String)
    "DeleteCollection" -> DeleteCollectionOutput {
    0 "Collection" collection, 1 "DBInstanceId" db_instance_id: String, 2 "Namespace" namespace: String,
    3 "NamespacePassword" namespace_password, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "WorkspaceId" workspace_id: String
} }

/// Response of [`DeleteCollection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCollectionOutput {
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { DeleteCollectionOutput {
    0 "Message" message: String, 1 "Status" status: String
} }

/// Deletes collection data: `DeleteCollectionData` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DeleteCollectionData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCollectionData {
    /// Required.
    pub collection: String,
    pub collection_data: Option<String>,
    pub collection_data_filter: Option<String>,
    pub db_instance_id: Option<String>,
    pub namespace: Option<String>,
    /// Required. Secret.
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    /// Required.
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

/// Response of [`DeleteCollectionData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCollectionDataOutput {
    pub applied_rows: Option<i64>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { DeleteCollectionDataOutput {
    0 "AppliedRows" applied_rows: i64, 1 "Message" message: String, 2 "Status" status: String
} }

/// Deletes db instance: `DeleteDBInstance` of `gpdb` 2016-05-03.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/DeleteDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstance {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
}
operation! { DeleteDBInstance(db_instance_id: String) "DeleteDBInstance" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id, 2 "OwnerId" owner_id: i64,
    3 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DeleteDBInstance`]: empty.
pub type DeleteDBInstanceOutput = Empty;

/// Deletes db instance ip array: `DeleteDBInstanceIPArray` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DeleteDBInstanceIPArray>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstanceIPArray {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub ip_array_name: String,
}
operation! { DeleteDBInstanceIPArray(db_instance_id: String, ip_array_name: String) "DeleteDBInstanceIPArray" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "IPArrayName" ip_array_name
} }

/// Response of [`DeleteDBInstanceIPArray`]: empty.
pub type DeleteDBInstanceIPArrayOutput = Empty;

/// Deletes db instance plan: `DeleteDBInstancePlan` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DeleteDBInstancePlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstancePlan {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub plan_id: String,
}
operation! { DeleteDBInstancePlan(db_instance_id: String, plan_id: String)
    "DeleteDBInstancePlan" -> DeleteDBInstancePlanOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "PlanId" plan_id
} }

/// Response of [`DeleteDBInstancePlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstancePlanOutput {
    pub db_instance_id: Option<String>,
    pub error_message: Option<String>,
    pub plan_id: Option<String>,
    pub status: Option<String>,
}
model! { DeleteDBInstancePlanOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "ErrorMessage" error_message: String, 2 "PlanId" plan_id: String,
    3 "Status" status: String
} }

/// Deletes db resource group: `DeleteDBResourceGroup` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DeleteDBResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBResourceGroup {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub resource_group_name: String,
}
operation! { DeleteDBResourceGroup(db_instance_id: String, resource_group_name: String)
    "DeleteDBResourceGroup" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "ResourceGroupName" resource_group_name
} }

/// Response of [`DeleteDBResourceGroup`]: empty.
pub type DeleteDBResourceGroupOutput = Empty;

/// Deletes database: `DeleteDatabase` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DeleteDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatabase {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub database_name: String,
}
operation! { DeleteDatabase(db_instance_id: String, database_name: String) "DeleteDatabase" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "DatabaseName" database_name
} }

/// Response of [`DeleteDatabase`]: empty.
pub type DeleteDatabaseOutput = Empty;

/// Deletes document: `DeleteDocument` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DeleteDocument>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDocument {
    /// Required.
    pub collection: String,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub file_name: String,
    pub namespace: Option<String>,
    /// Required. Secret.
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
}

/// Arguments of [`DeleteDocument::new`].
pub struct DeleteDocumentRequired {
    pub collection: String,
    pub db_instance_id: String,
    pub file_name: String,
    pub namespace_password: Secret,
    pub region_id: String,
}
operation! {
    DeleteDocument { DeleteDocumentRequired: collection, db_instance_id, file_name, namespace_password, region_id }
    "DeleteDocument" -> DeleteDocumentOutput {
    0 "Collection" collection, 1 "DBInstanceId" db_instance_id, 2 "FileName" file_name, 3 "Namespace" namespace: String,
    4 "NamespacePassword" namespace_password, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id
} }

/// Response of [`DeleteDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDocumentOutput {
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { DeleteDocumentOutput {
    0 "Message" message: String, 1 "Status" status: String
} }

/// Deletes document collection: `DeleteDocumentCollection` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DeleteDocumentCollection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDocumentCollection {
    /// Required.
    pub collection: String,
    /// Required.
    pub db_instance_id: String,
    pub namespace: Option<String>,
    /// Required. Secret.
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! {
    DeleteDocumentCollection(collection: String, db_instance_id: String, namespace_password: Secret, region_id: String)
    "DeleteDocumentCollection" -> DeleteDocumentCollectionOutput {
    0 "Collection" collection, 1 "DBInstanceId" db_instance_id, 2 "Namespace" namespace: String,
    3 "NamespacePassword" namespace_password, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id
} }

/// Response of [`DeleteDocumentCollection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDocumentCollectionOutput {
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { DeleteDocumentCollectionOutput {
    0 "Message" message: String, 1 "Status" status: String
} }

/// Deletes extension: `DeleteExtension` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DeleteExtension>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExtension {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub db_names: String,
    /// Required.
    pub extension: String,
    pub region_id: Option<String>,
}
operation! { DeleteExtension(db_instance_id: String, db_names: String, extension: String) "DeleteExtension" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "DBNames" db_names, 2 "Extension" extension, 3 "RegionId" region_id: String
} }

/// Response of [`DeleteExtension`]: empty.
pub type DeleteExtensionOutput = Empty;

/// Deletes external data service: `DeleteExternalDataService` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DeleteExternalDataService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExternalDataService {
    /// Required.
    pub db_instance_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub service_id: String,
}
operation! { DeleteExternalDataService(db_instance_id: String, service_id: String)
    "DeleteExternalDataService" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id: String, 2 "ServiceId" service_id
} }

/// Response of [`DeleteExternalDataService`]: empty.
pub type DeleteExternalDataServiceOutput = Empty;

/// Deletes hadoop data source: `DeleteHadoopDataSource` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DeleteHadoopDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHadoopDataSource {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub data_source_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteHadoopDataSource(db_instance_id: String, data_source_id: String) "DeleteHadoopDataSource" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "DataSourceId" data_source_id, 2 "RegionId" region_id: String
} }

/// Response of [`DeleteHadoopDataSource`]: empty.
pub type DeleteHadoopDataSourceOutput = Empty;

/// Deletes index: `DeleteIndex` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DeleteIndex>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIndex {
    /// Required.
    pub collection: String,
    pub db_instance_id: Option<String>,
    /// Required.
    pub index_name: String,
    /// Required.
    pub namespace: String,
    /// Required. Secret.
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub workspace_id: Option<String>,
}

/// Arguments of [`DeleteIndex::new`].
pub struct DeleteIndexRequired {
    pub collection: String,
    pub index_name: String,
    pub namespace: String,
    pub namespace_password: Secret,
    pub region_id: String,
}
operation! { DeleteIndex { DeleteIndexRequired: collection, index_name, namespace, namespace_password, region_id }
    "DeleteIndex" -> DeleteIndexOutput {
    0 "Collection" collection, 1 "DBInstanceId" db_instance_id: String, 2 "IndexName" index_name,
    3 "Namespace" namespace, 4 "NamespacePassword" namespace_password, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id, 7 "WorkspaceId" workspace_id: String
} }

/// Response of [`DeleteIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIndexOutput {
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { DeleteIndexOutput {
    0 "Message" message: String, 1 "Status" status: String
} }

/// Deletes jdbc data source: `DeleteJDBCDataSource` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DeleteJDBCDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJDBCDataSource {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub data_source_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteJDBCDataSource(db_instance_id: String, data_source_id: String) "DeleteJDBCDataSource" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "DataSourceId" data_source_id, 2 "RegionId" region_id: String
} }

/// Response of [`DeleteJDBCDataSource`]: empty.
pub type DeleteJDBCDataSourceOutput = Empty;

/// Deletes model service: `DeleteModelService` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DeleteModelService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelService {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub model_service_id: String,
}
operation! { DeleteModelService(db_instance_id: String, model_service_id: String) "DeleteModelService" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "ModelServiceId" model_service_id
} }

/// Response of [`DeleteModelService`]: empty.
pub type DeleteModelServiceOutput = Empty;

/// Deletes namespace: `DeleteNamespace` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DeleteNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNamespace {
    pub db_instance_id: Option<String>,
    /// Required.
    pub manager_account: String,
    /// Required. Secret.
    pub manager_account_password: Secret,
    /// Required.
    pub namespace: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub workspace_id: Option<String>,
}
operation! {
    DeleteNamespace(manager_account: String, manager_account_password: Secret, namespace: String, region_id: String)
    "DeleteNamespace" -> DeleteNamespaceOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "ManagerAccount" manager_account,
    2 "ManagerAccountPassword" manager_account_password, 3 "Namespace" namespace, 4 "OwnerId" owner_id: i64,
    5 "RegionId" region_id, 6 "WorkspaceId" workspace_id: String
} }

/// Response of [`DeleteNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNamespaceOutput {
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { DeleteNamespaceOutput {
    0 "Message" message: String, 1 "Status" status: String
} }

/// Deletes private rag service: `DeletePrivateRAGService` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DeletePrivateRAGService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrivateRAGService {
    /// Required.
    pub db_instance_id: String,
}
operation! { DeletePrivateRAGService(db_instance_id: String) "DeletePrivateRAGService" -> Empty {
    0 "DBInstanceId" db_instance_id
} }

/// Response of [`DeletePrivateRAGService`]: empty.
pub type DeletePrivateRAGServiceOutput = Empty;

/// Deletes remote adb data source: `DeleteRemoteADBDataSource` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DeleteRemoteADBDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRemoteADBDataSource {
    /// Required.
    pub data_source_id: String,
    /// Required.
    pub local_db_instance_id: String,
    pub owner_id: Option<i64>,
}
operation! { DeleteRemoteADBDataSource(data_source_id: String, local_db_instance_id: String)
    "DeleteRemoteADBDataSource" -> DeleteRemoteADBDataSourceOutput {
    0 "DataSourceId" data_source_id, 1 "LocalDBInstanceId" local_db_instance_id, 2 "OwnerId" owner_id: i64
} }

/// Response of [`DeleteRemoteADBDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRemoteADBDataSourceOutput {
    pub task_id: Option<i64>,
}
model! { DeleteRemoteADBDataSourceOutput {
    0 "TaskId" task_id: i64
} }

/// Deletes saas service: `DeleteSaasService` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DeleteSaasService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSaasService {
    pub region_id: Option<String>,
    /// Required.
    pub service_id: String,
}
operation! { DeleteSaasService(service_id: String) "DeleteSaasService" -> DeleteSaasServiceOutput {
    0 "RegionId" region_id: String, 1 "ServiceId" service_id
} }

/// Response of [`DeleteSaasService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSaasServiceOutput {
    pub service_id: Option<String>,
}
model! { DeleteSaasServiceOutput {
    0 "ServiceId" service_id: String
} }

/// Deletes secret: `DeleteSecret` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DeleteSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecret {
    pub db_instance_id: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub secret_arn: Option<String>,
    pub secret_name: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { DeleteSecret(region_id: String) "DeleteSecret" -> DeleteSecretOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "SecretArn" secret_arn: String, 4 "SecretName" secret_name: String, 5 "WorkspaceId" workspace_id: String
} }

/// Response of [`DeleteSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecretOutput {
    pub message: Option<String>,
    pub secret_arn: Option<String>,
    pub status: Option<String>,
}
model! { DeleteSecretOutput {
    0 "Message" message: String, 1 "SecretArn" secret_arn: String, 2 "Status" status: String
} }

/// Deletes snapshot: `DeleteSnapshot` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DeleteSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshot {
    /// Required.
    pub lsn: String,
    /// Required.
    pub project_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteSnapshot(lsn: String, project_id: String) "DeleteSnapshot" -> Empty {
    0 "Lsn" lsn, 1 "ProjectId" project_id, 2 "RegionId" region_id: String
} }

/// Response of [`DeleteSnapshot`]: empty.
pub type DeleteSnapshotOutput = Empty;

/// Deletes streaming data service: `DeleteStreamingDataService` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DeleteStreamingDataService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStreamingDataService {
    /// Required.
    pub db_instance_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub service_id: String,
}
operation! { DeleteStreamingDataService(db_instance_id: String, service_id: String)
    "DeleteStreamingDataService" -> DeleteStreamingDataServiceOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id: String, 2 "ServiceId" service_id
} }

/// Response of [`DeleteStreamingDataService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStreamingDataServiceOutput {
    pub error_message: Option<String>,
    pub status: Option<bool>,
}
model! { DeleteStreamingDataServiceOutput {
    0 "ErrorMessage" error_message: String, 1 "Status" status: bool
} }

/// Deletes streaming data source: `DeleteStreamingDataSource` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DeleteStreamingDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStreamingDataSource {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub data_source_id: i64,
    pub region_id: Option<String>,
}
operation! { DeleteStreamingDataSource(db_instance_id: String, data_source_id: i64)
    "DeleteStreamingDataSource" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "DataSourceId" data_source_id, 2 "RegionId" region_id: String
} }

/// Response of [`DeleteStreamingDataSource`]: empty.
pub type DeleteStreamingDataSourceOutput = Empty;

/// Deletes streaming job: `DeleteStreamingJob` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DeleteStreamingJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStreamingJob {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub job_id: i64,
    pub region_id: Option<String>,
}
operation! { DeleteStreamingJob(db_instance_id: String, job_id: i64) "DeleteStreamingJob" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "JobId" job_id, 2 "RegionId" region_id: String
} }

/// Response of [`DeleteStreamingJob`]: empty.
pub type DeleteStreamingJobOutput = Empty;

/// Deletes supabase project: `DeleteSupabaseProject` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DeleteSupabaseProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSupabaseProject {
    /// Required.
    pub project_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteSupabaseProject(project_id: String) "DeleteSupabaseProject" -> Empty {
    0 "ProjectId" project_id, 1 "RegionId" region_id: String
} }

/// Response of [`DeleteSupabaseProject`]: empty.
pub type DeleteSupabaseProjectOutput = Empty;

/// Deletes vector index: `DeleteVectorIndex` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DeleteVectorIndex>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVectorIndex {
    /// Required.
    pub collection: String,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub manager_account: String,
    /// Required. Secret.
    pub manager_account_password: Secret,
    pub namespace: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub r#type: Option<String>,
}

/// Arguments of [`DeleteVectorIndex::new`].
pub struct DeleteVectorIndexRequired {
    pub collection: String,
    pub db_instance_id: String,
    pub manager_account: String,
    pub manager_account_password: Secret,
    pub region_id: String,
}
operation! {
    DeleteVectorIndex { DeleteVectorIndexRequired: collection, db_instance_id, manager_account, manager_account_password, region_id }
    "DeleteVectorIndex" -> DeleteVectorIndexOutput {
    0 "Collection" collection, 1 "DBInstanceId" db_instance_id, 2 "ManagerAccount" manager_account,
    3 "ManagerAccountPassword" manager_account_password, 4 "Namespace" namespace: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id, 7 "Type" r#type: String
} }

/// Response of [`DeleteVectorIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVectorIndexOutput {
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { DeleteVectorIndexOutput {
    0 "Message" message: String, 1 "Status" status: String
} }

/// Deletes workspace: `DeleteWorkspace` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DeleteWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspace {
    pub region_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { DeleteWorkspace(workspace_id: String) "DeleteWorkspace" -> DeleteWorkspaceOutput {
    0 "RegionId" region_id: String, 1 "WorkspaceId" workspace_id
} }

/// Response of [`DeleteWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspaceOutput {
    pub workspace_id: Option<String>,
}
model! { DeleteWorkspaceOutput {
    0 "WorkspaceId" workspace_id: String
} }

/// Deploys private rag service: `DeployPrivateRAGService` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DeployPrivateRAGService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployPrivateRAGService {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub vswitch_id: String,
    /// Required.
    pub zone_id: String,
}
operation! { DeployPrivateRAGService(db_instance_id: String, vswitch_id: String, zone_id: String)
    "DeployPrivateRAGService" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "VSwitchId" vswitch_id, 2 "ZoneId" zone_id
} }

/// Response of [`DeployPrivateRAGService`]: empty.
pub type DeployPrivateRAGServiceOutput = Empty;

/// Describes ai service: `DescribeAIService` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeAIService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIService {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub service_id: String,
    /// Required.
    pub r#type: String,
}
operation! { DescribeAIService(db_instance_id: String, service_id: String, r#type: String)
    "DescribeAIService" -> DescribeAIServiceOutput {
    0 "DBInstanceId" db_instance_id, 1 "ServiceId" service_id, 2 "Type" r#type
} }

/// Response of [`DescribeAIService`].
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
    0 "CreateTime" create_time: String, 1 "Description" description: String,
    2 "PrivateApiDevUrl" private_api_dev_url: String, 3 "PrivateWorkbenchUrl" private_workbench_url: String,
    4 "PublicApiDevUrl" public_api_dev_url: String, 5 "PublicWorkbenchUrl" public_workbench_url: String,
    6 "SecurityIpList" security_ip_list: String, 7 "ServiceAccount" service_account: String,
    8 "ServiceId" service_id: String, 9 "Status" status: String
} }

/// Describes accounts: `DescribeAccounts` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccounts {
    pub account_name: Option<String>,
    pub account_type: Option<String>,
    /// Required.
    pub db_instance_id: String,
}
operation! { DescribeAccounts(db_instance_id: String) "DescribeAccounts" -> DescribeAccountsOutput {
    0 "AccountName" account_name: String, 1 "AccountType" account_type: String, 2 "DBInstanceId" db_instance_id
} }

/// Response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsOutput {
    pub accounts: Option<DescribeAccountsAccounts>,
}
model! { DescribeAccountsOutput {
    0 "Accounts" accounts: DescribeAccountsAccounts
} }

/// In the response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsAccounts {
    pub db_instance_account: Vec<DescribeAccountsDBInstanceAccount>,
}
model! { DescribeAccountsAccounts {
    0 "DBInstanceAccount" db_instance_account: Vec<DescribeAccountsDBInstanceAccount>
} }

/// In the response of [`DescribeAccounts`].
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
    0 "AccountDescription" account_description: String, 1 "AccountName" account_name: String,
    2 "AccountStatus" account_status: String, 3 "AccountType" account_type: String,
    4 "DBInstanceId" db_instance_id: String
} }

/// Describes active sql records: `DescribeActiveSQLRecords` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeActiveSQLRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveSQLRecords {
    /// Required.
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

/// Response of [`DescribeActiveSQLRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveSQLRecordsOutput {
    pub db_instance_id: Option<String>,
    pub queries: Vec<DescribeActiveSQLRecordsQueries>,
}
model! { DescribeActiveSQLRecordsOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "Queries" queries: Vec<DescribeActiveSQLRecordsQueries>
} }

/// In the response of [`DescribeActiveSQLRecords`].
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
    0 "ClientAddr" client_addr: String, 1 "Database" database: String, 2 "PID" pid: String, 3 "Query" query: String,
    4 "QueryDuration" query_duration: String, 5 "QueryStart" query_start: String, 6 "SessionID" session_id: String,
    7 "SqlTruncated" sql_truncated: String, 8 "SqlTruncatedThreshold" sql_truncated_threshold: String,
    9 "State" state: String, 10 "User" user: String
} }

/// Describes available resources: `DescribeAvailableResources` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeAvailableResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResources {
    pub charge_type: Option<String>,
    /// Required.
    pub region: String,
    /// Required.
    pub zone_id: String,
}
operation! { DescribeAvailableResources(region: String, zone_id: String)
    "DescribeAvailableResources" -> DescribeAvailableResourcesOutput {
    0 "ChargeType" charge_type: String, 1 "Region" region, 2 "ZoneId" zone_id
} }

/// Response of [`DescribeAvailableResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourcesOutput {
    pub region_id: Option<String>,
    pub resources: Vec<DescribeAvailableResourcesResources>,
}
model! { DescribeAvailableResourcesOutput {
    0 "RegionId" region_id: String, 1 "Resources" resources: Vec<DescribeAvailableResourcesResources>
} }

/// In the response of [`DescribeAvailableResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourcesResources {
    pub supported_engines: Vec<DescribeAvailableResourcesSupportedEngines>,
    pub zone_id: Option<String>,
}
model! { DescribeAvailableResourcesResources {
    0 "SupportedEngines" supported_engines: Vec<DescribeAvailableResourcesSupportedEngines>, 1 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeAvailableResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourcesSupportedEngines {
    pub mode: Option<String>,
    pub supported_engine_version: Option<String>,
    pub supported_instance_classes: Vec<
        DescribeAvailableResourcesSupportedInstanceClasses,
    >,
}
model! { DescribeAvailableResourcesSupportedEngines {
    0 "Mode" mode: String, 1 "SupportedEngineVersion" supported_engine_version: String,
    2 "SupportedInstanceClasses" supported_instance_classes: Vec<DescribeAvailableResourcesSupportedInstanceClasses>
} }

/// In the response of [`DescribeAvailableResources`].
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
    0 "Category" category: String, 1 "Description" description: String, 2 "DisplayClass" display_class: String,
    3 "InstanceClass" instance_class: String, 4 "NodeCount" node_count: DescribeAvailableResourcesNodeCount,
    5 "StorageSize" storage_size: DescribeAvailableResourcesStorageSize, 6 "StorageType" storage_type: String
} }

/// In the response of [`DescribeAvailableResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourcesNodeCount {
    pub max_count: Option<String>,
    pub min_count: Option<String>,
    pub step: Option<String>,
}
model! { DescribeAvailableResourcesNodeCount {
    0 "MaxCount" max_count: String, 1 "MinCount" min_count: String, 2 "Step" step: String
} }

/// In the response of [`DescribeAvailableResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourcesStorageSize {
    pub max_count: Option<String>,
    pub min_count: Option<String>,
    pub step: Option<String>,
}
model! { DescribeAvailableResourcesStorageSize {
    0 "MaxCount" max_count: String, 1 "MinCount" min_count: String, 2 "Step" step: String
} }

/// Describes backup job: `DescribeBackupJob` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeBackupJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupJob {
    /// Required.
    pub backup_job_id: i64,
    /// Required.
    pub db_instance_id: String,
}
operation! { DescribeBackupJob(backup_job_id: i64, db_instance_id: String)
    "DescribeBackupJob" -> DescribeBackupJobOutput {
    0 "BackupJobId" backup_job_id, 1 "DBInstanceId" db_instance_id
} }

/// Response of [`DescribeBackupJob`].
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
    0 "BackupId" backup_id: String, 1 "BackupJobId" backup_job_id: String, 2 "BackupMode" backup_mode: String,
    3 "BackupStatus" backup_status: String, 4 "Process" process: String, 5 "StartTime" start_time: String
} }

/// Describes backup policy: `DescribeBackupPolicy` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeBackupPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicy {
    /// Required.
    pub db_instance_id: String,
}
operation! { DescribeBackupPolicy(db_instance_id: String) "DescribeBackupPolicy" -> DescribeBackupPolicyOutput {
    0 "DBInstanceId" db_instance_id
} }

/// Response of [`DescribeBackupPolicy`].
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
    0 "BackupRetentionPeriod" backup_retention_period: i64, 1 "EnableRecoveryPoint" enable_recovery_point: bool,
    2 "PreferredBackupPeriod" preferred_backup_period: String, 3 "PreferredBackupTime" preferred_backup_time: String,
    4 "RecoveryPointPeriod" recovery_point_period: String
} }

/// Describes branch: `DescribeBranch` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeBranch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBranch {
    /// Required.
    pub branch_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeBranch(branch_id: String) "DescribeBranch" -> DescribeBranchOutput {
    0 "BranchId" branch_id, 1 "RegionId" region_id: String
} }

/// Response of [`DescribeBranch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBranchOutput {
    pub branch: Option<DescribeBranchBranch>,
}
model! { DescribeBranchOutput {
    0 "Branch" branch: DescribeBranchBranch
} }

/// In the response of [`DescribeBranch`].
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
    pub tags: Vec<DescribeBranchTags>,
}
model! { DescribeBranchBranch {
    0 "BranchId" branch_id: String, 1 "BranchName" branch_name: String, 2 "ComputeEndpoint" compute_endpoint: String,
    3 "CreateTime" create_time: String, 4 "Description" description: String, 5 "ExpiresAt" expires_at: String,
    6 "InitSource" init_source: String, 7 "IsDefault" is_default: bool, 8 "ParentBranchId" parent_branch_id: String,
    9 "ParentBranchName" parent_branch_name: String, 10 "ParentLSN" parent_lsn: String,
    11 "ParentTimestamp" parent_timestamp: String, 12 "ProjectId" project_id: String, 13 "Protected" protected: bool,
    14 "ServiceType" service_type: String, 15 "SpbProjectId" spb_project_id: String, 16 "Status" status: String,
    17 "Tags" tags: Vec<DescribeBranchTags>
} }

/// In the response of [`DescribeBranch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBranchTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeBranchTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes collection: `DescribeCollection` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeCollection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCollection {
    /// Required.
    pub collection: String,
    pub db_instance_id: Option<String>,
    pub namespace: Option<String>,
    /// Required. Secret.
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub workspace_id: Option<String>,
}
operation! { DescribeCollection(collection: String, namespace_password: Secret, region_id: String)
    "DescribeCollection" -> DescribeCollectionOutput {
    0 "Collection" collection, 1 "DBInstanceId" db_instance_id: String, 2 "Namespace" namespace: String,
    3 "NamespacePassword" namespace_password, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "WorkspaceId" workspace_id: String
} }

/// Response of [`DescribeCollection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCollectionOutput {
    pub db_instance_id: Option<String>,
    pub dimension: Option<i64>,
    pub full_text_retrieval_fields: Option<String>,
    pub message: Option<String>,
    pub metadata: BTreeMap<String, String>,
    pub metrics: Option<String>,
    pub namespace: Option<String>,
    pub parser: Option<String>,
    pub region_id: Option<String>,
    pub sparse_vector_metrics: Option<String>,
    pub status: Option<String>,
    pub support_sparse: Option<bool>,
}
model! { DescribeCollectionOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "Dimension" dimension: i64,
    2 "FullTextRetrievalFields" full_text_retrieval_fields: String, 3 "Message" message: String,
    4 "Metadata" metadata: BTreeMap<String, String>, 5 "Metrics" metrics: String, 6 "Namespace" namespace: String,
    7 "Parser" parser: String, 8 "RegionId" region_id: String, 9 "SparseVectorMetrics" sparse_vector_metrics: String,
    10 "Status" status: String, 11 "SupportSparse" support_sparse: bool
} }

/// Describes create index job: `DescribeCreateIndexJob` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeCreateIndexJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreateIndexJob {
    /// Required.
    pub collection: String,
    pub db_instance_id: Option<String>,
    /// Required.
    pub job_id: String,
    /// Required.
    pub namespace: String,
    /// Required. Secret.
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub workspace_id: Option<String>,
}

/// Arguments of [`DescribeCreateIndexJob::new`].
pub struct DescribeCreateIndexJobRequired {
    pub collection: String,
    pub job_id: String,
    pub namespace: String,
    pub namespace_password: Secret,
    pub region_id: String,
}
operation! {
    DescribeCreateIndexJob { DescribeCreateIndexJobRequired: collection, job_id, namespace, namespace_password, region_id }
    "DescribeCreateIndexJob" -> DescribeCreateIndexJobOutput {
    0 "Collection" collection, 1 "DBInstanceId" db_instance_id: String, 2 "JobId" job_id, 3 "Namespace" namespace,
    4 "NamespacePassword" namespace_password, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id,
    7 "WorkspaceId" workspace_id: String
} }

/// Response of [`DescribeCreateIndexJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreateIndexJobOutput {
    pub job: Option<DescribeCreateIndexJobJob>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { DescribeCreateIndexJobOutput {
    0 "Job" job: DescribeCreateIndexJobJob, 1 "Message" message: String, 2 "Status" status: String
} }

/// In the response of [`DescribeCreateIndexJob`].
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
    0 "Completed" completed: bool, 1 "CreateTime" create_time: String, 2 "Error" error: String, 3 "Id" id: String,
    4 "Progress" progress: i64, 5 "Status" status: String, 6 "UpdateTime" update_time: String
} }

/// Describes db cluster node: `DescribeDBClusterNode` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeDBClusterNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterNode {
    /// Required.
    pub db_instance_id: String,
    pub node_type: Option<String>,
}
operation! { DescribeDBClusterNode(db_instance_id: String) "DescribeDBClusterNode" -> DescribeDBClusterNodeOutput {
    0 "DBInstanceId" db_instance_id, 1 "NodeType" node_type: String
} }

/// Response of [`DescribeDBClusterNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterNodeOutput {
    pub db_cluster_id: Option<String>,
    pub nodes: Vec<DescribeDBClusterNodeNodes>,
}
model! { DescribeDBClusterNodeOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "Nodes" nodes: Vec<DescribeDBClusterNodeNodes>
} }

/// In the response of [`DescribeDBClusterNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterNodeNodes {
    pub name: Option<String>,
}
model! { DescribeDBClusterNodeNodes {
    0 "Name" name: String
} }

/// Describes db cluster performance: `DescribeDBClusterPerformance` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeDBClusterPerformance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPerformance {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub key: String,
    pub node_type: Option<String>,
    pub nodes: Option<String>,
    pub resource_group_name: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeDBClusterPerformance(db_instance_id: String, end_time: String, key: String, start_time: String)
    "DescribeDBClusterPerformance" -> DescribeDBClusterPerformanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "EndTime" end_time, 2 "Key" key, 3 "NodeType" node_type: String,
    4 "Nodes" nodes: String, 5 "ResourceGroupName" resource_group_name: String, 6 "StartTime" start_time
} }

/// Response of [`DescribeDBClusterPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPerformanceOutput {
    pub db_cluster_id: Option<String>,
    pub end_time: Option<String>,
    pub performance_keys: Vec<DescribeDBClusterPerformancePerformanceKeys>,
    pub start_time: Option<String>,
}
model! { DescribeDBClusterPerformanceOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "EndTime" end_time: String,
    2 "PerformanceKeys" performance_keys: Vec<DescribeDBClusterPerformancePerformanceKeys>,
    3 "StartTime" start_time: String
} }

/// In the response of [`DescribeDBClusterPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPerformancePerformanceKeys {
    pub name: Option<String>,
    pub series: Vec<DescribeDBClusterPerformanceSeries>,
    pub unit: Option<String>,
}
model! { DescribeDBClusterPerformancePerformanceKeys {
    0 "Name" name: String, 1 "Series" series: Vec<DescribeDBClusterPerformanceSeries>, 2 "Unit" unit: String
} }

/// In the response of [`DescribeDBClusterPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPerformanceSeries {
    pub name: Option<String>,
    pub role: Option<String>,
    pub values: Vec<DescribeDBClusterPerformanceValues>,
}
model! { DescribeDBClusterPerformanceSeries {
    0 "Name" name: String, 1 "Role" role: String, 2 "Values" values: Vec<DescribeDBClusterPerformanceValues>
} }

/// In the response of [`DescribeDBClusterPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPerformanceValues {
    pub point: Vec<String>,
}
model! { DescribeDBClusterPerformanceValues {
    0 "Point" point: Vec<String>
} }

/// Describes db instance attribute: `DescribeDBInstanceAttribute` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeDBInstanceAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttribute {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeDBInstanceAttribute(db_instance_id: String)
    "DescribeDBInstanceAttribute" -> DescribeDBInstanceAttributeOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeOutput {
    pub items: Option<DescribeDBInstanceAttributeItems>,
}
model! { DescribeDBInstanceAttributeOutput {
    0 "Items" items: DescribeDBInstanceAttributeItems
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeItems {
    pub db_instance_attribute: Vec<DescribeDBInstanceAttributeDBInstanceAttribute>,
}
model! { DescribeDBInstanceAttributeItems {
    0 "DBInstanceAttribute" db_instance_attribute: Vec<DescribeDBInstanceAttributeDBInstanceAttribute>
} }

/// In the response of [`DescribeDBInstanceAttribute`].
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
    pub vswitch_id: Option<String>,
    pub vector_configuration_status: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstanceAttributeDBInstanceAttribute {
    0 "AvailabilityValue" availability_value: String, 1 "CacheStorageSize" cache_storage_size: String,
    2 "ConnectionMode" connection_mode: String, 3 "ConnectionString" connection_string: String,
    4 "CoreVersion" core_version: String, 5 "CpuCores" cpu_cores: i64, 6 "CpuCoresPerNode" cpu_cores_per_node: i64,
    7 "CreationTime" creation_time: String, 8 "DBInstanceCategory" db_instance_category: String,
    9 "DBInstanceClass" db_instance_class: String, 10 "DBInstanceClassType" db_instance_class_type: String,
    11 "DBInstanceCpuCores" db_instance_cpu_cores: i64, 12 "DBInstanceDescription" db_instance_description: String,
    13 "DBInstanceDiskMBPS" db_instance_disk_mbps: i64, 14 "DBInstanceGroupCount" db_instance_group_count: String,
    15 "DBInstanceId" db_instance_id: String, 16 "DBInstanceMemory" db_instance_memory: i64,
    17 "DBInstanceMode" db_instance_mode: String, 18 "DBInstanceNetType" db_instance_net_type: String,
    19 "DBInstanceStatus" db_instance_status: String, 20 "DBInstanceStorage" db_instance_storage: i64,
    21 "DeployMode" deploy_mode: String, 22 "EncryptionKey" encryption_key: String,
    23 "EncryptionType" encryption_type: String, 24 "Engine" engine: String, 25 "EngineVersion" engine_version: String,
    26 "ExpireTime" expire_time: String, 27 "GraphEngineStatus" graph_engine_status: String,
    28 "HostType" host_type: String, 29 "IdleTime" idle_time: i64,
    30 "InstanceNetworkType" instance_network_type: String, 31 "InstanceSpec" instance_spec: String,
    32 "LockMode" lock_mode: String, 33 "LockReason" lock_reason: String,
    34 "MaintainEndTime" maintain_end_time: String, 35 "MaintainStartTime" maintain_start_time: String,
    36 "MasterAISpec" master_ai_spec: String, 37 "MasterCU" master_cu: i64, 38 "MasterNodeNum" master_node_num: i64,
    39 "MaxConnections" max_connections: i64, 40 "MemoryPerNode" memory_per_node: i64, 41 "MemorySize" memory_size: i64,
    42 "MemoryUnit" memory_unit: String, 43 "MinorVersion" minor_version: String, 44 "PayType" pay_type: String,
    45 "Port" port: String, 46 "ProdType" prod_type: String, 47 "ReadDelayTime" read_delay_time: String,
    48 "RegionId" region_id: String, 49 "ResourceGroupId" resource_group_id: String,
    50 "RunningTime" running_time: String, 51 "SecurityIPList" security_ip_list: String,
    52 "SegDiskPerformanceLevel" seg_disk_performance_level: String, 53 "SegNodeNum" seg_node_num: i64,
    54 "SegmentAISpec" segment_ai_spec: String, 55 "SegmentCounts" segment_counts: i64,
    56 "ServerlessMode" serverless_mode: String, 57 "ServerlessResource" serverless_resource: i64,
    58 "StandbyZoneId" standby_zone_id: String, 59 "StartTime" start_time: String,
    60 "StoragePerNode" storage_per_node: i64, 61 "StorageSize" storage_size: i64,
    62 "StorageType" storage_type: String, 63 "StorageUnit" storage_unit: String,
    64 "SupportRestore" support_restore: bool, 65 "Tags" tags: DescribeDBInstanceAttributeTags,
    66 "VSwitchId" vswitch_id: String, 67 "VectorConfigurationStatus" vector_configuration_status: String,
    68 "VpcId" vpc_id: String, 69 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeTags {
    pub tag: Vec<DescribeDBInstanceAttributeTag>,
}
model! { DescribeDBInstanceAttributeTags {
    0 "Tag" tag: Vec<DescribeDBInstanceAttributeTag>
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBInstanceAttributeTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes db instance data bloat: `DescribeDBInstanceDataBloat` of `gpdb` 2016-05-03.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeDBInstanceDataBloat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceDataBloat {
    /// Required.
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
    Number "PageNumber", "Items" items, total "TotalCount" }

/// Response of [`DescribeDBInstanceDataBloat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceDataBloatOutput {
    pub items: Vec<DescribeDBInstanceDataBloatItems>,
    pub page_number: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDBInstanceDataBloatOutput {
    0 "Items" items: Vec<DescribeDBInstanceDataBloatItems>, 1 "PageNumber" page_number: i64,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDBInstanceDataBloat`].
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
    0 "BloatCeoff" bloat_ceoff: String, 1 "BloatSize" bloat_size: String, 2 "DatabaseName" database_name: String,
    3 "ExpectTableSize" expect_table_size: String, 4 "RealTableSize" real_table_size: String,
    5 "SchemaName" schema_name: String, 6 "Sequence" sequence: i64, 7 "StorageType" storage_type: String,
    8 "SuggestedAction" suggested_action: String, 9 "TableName" table_name: String,
    10 "TimeLastUpdated" time_last_updated: String, 11 "TimeLastVacuumed" time_last_vacuumed: String
} }

/// Describes db instance data skew: `DescribeDBInstanceDataSkew` of `gpdb` 2016-05-03.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeDBInstanceDataSkew>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceDataSkew {
    /// Required.
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
    Number "PageNumber", "Items" items, total "TotalCount" }

/// Response of [`DescribeDBInstanceDataSkew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceDataSkewOutput {
    pub items: Vec<DescribeDBInstanceDataSkewItems>,
    pub page_number: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDBInstanceDataSkewOutput {
    0 "Items" items: Vec<DescribeDBInstanceDataSkewItems>, 1 "PageNumber" page_number: i64,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDBInstanceDataSkew`].
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
    0 "DatabaseName" database_name: String, 1 "DistributeKey" distribute_key: String, 2 "Owner" owner: String,
    3 "SchemaName" schema_name: String, 4 "Sequence" sequence: i64, 5 "TableName" table_name: String,
    6 "TableSize" table_size: String, 7 "TableSkew" table_skew: String, 8 "TimeLastUpdated" time_last_updated: String
} }

/// Describes db instance diagnosis summary: `DescribeDBInstanceDiagnosisSummary` of `gpdb` 2016-05-03.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeDBInstanceDiagnosisSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceDiagnosisSummary {
    /// Required.
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
    Number "PageNumber", "Items" items, total "TotalCount" }

/// Response of [`DescribeDBInstanceDiagnosisSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceDiagnosisSummaryOutput {
    pub items: Vec<DescribeDBInstanceDiagnosisSummaryItems>,
    pub master_status_info: Option<DescribeDBInstanceDiagnosisSummaryMasterStatusInfo>,
    pub page_number: Option<String>,
    pub segment_status_info: Option<DescribeDBInstanceDiagnosisSummarySegmentStatusInfo>,
    pub total_count: Option<String>,
}
model! { DescribeDBInstanceDiagnosisSummaryOutput {
    0 "Items" items: Vec<DescribeDBInstanceDiagnosisSummaryItems>,
    1 "MasterStatusInfo" master_status_info: DescribeDBInstanceDiagnosisSummaryMasterStatusInfo,
    2 "PageNumber" page_number: String,
    3 "SegmentStatusInfo" segment_status_info: DescribeDBInstanceDiagnosisSummarySegmentStatusInfo,
    4 "TotalCount" total_count: String
} }

/// In the response of [`DescribeDBInstanceDiagnosisSummary`].
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
    0 "Hostname" hostname: String, 1 "NodeAddress" node_address: String, 2 "NodeCID" node_cid: String,
    3 "NodeID" node_id: String, 4 "NodeName" node_name: String, 5 "NodePort" node_port: String,
    6 "NodePreferredRole" node_preferred_role: String, 7 "NodeReplicationMode" node_replication_mode: String,
    8 "NodeRole" node_role: String, 9 "NodeStatus" node_status: String, 10 "NodeType" node_type: String
} }

/// In the response of [`DescribeDBInstanceDiagnosisSummary`].
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
    0 "ExceptionNodeNum" exception_node_num: i64, 1 "NormalNodeNum" normal_node_num: i64,
    2 "NotPreferredNodeNum" not_preferred_node_num: i64, 3 "NotSyncingNodeNum" not_syncing_node_num: i64,
    4 "PreferredNodeNum" preferred_node_num: i64, 5 "SyncedNodeNum" synced_node_num: i64
} }

/// In the response of [`DescribeDBInstanceDiagnosisSummary`].
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
    0 "ExceptionNodeNum" exception_node_num: i64, 1 "NormalNodeNum" normal_node_num: i64,
    2 "NotPreferredNodeNum" not_preferred_node_num: i64, 3 "NotSyncingNodeNum" not_syncing_node_num: i64,
    4 "PreferredNodeNum" preferred_node_num: i64, 5 "SyncedNodeNum" synced_node_num: i64
} }

/// Describes db instance error log: `DescribeDBInstanceErrorLog` of `gpdb` 2016-05-03.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeDBInstanceErrorLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceErrorLog {
    /// Required.
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
    Number "PageNumber", "Items" items, total "TotalCount" }

/// Response of [`DescribeDBInstanceErrorLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceErrorLogOutput {
    pub items: Vec<DescribeDBInstanceErrorLogItems>,
    pub page_number: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDBInstanceErrorLogOutput {
    0 "Items" items: Vec<DescribeDBInstanceErrorLogItems>, 1 "PageNumber" page_number: i64,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDBInstanceErrorLog`].
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
    0 "Database" database: String, 1 "Host" host: String, 2 "LogContext" log_context: String,
    3 "LogLevel" log_level: String, 4 "Time" time: i64, 5 "User" user: String
} }

/// Describes db instance ip array list: `DescribeDBInstanceIPArrayList` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeDBInstanceIPArrayList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceIPArrayList {
    pub db_instance_ip_array_name: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub resource_group_id: Option<String>,
}
operation! { DescribeDBInstanceIPArrayList(db_instance_id: String)
    "DescribeDBInstanceIPArrayList" -> DescribeDBInstanceIPArrayListOutput {
    0 "DBInstanceIPArrayName" db_instance_ip_array_name: String, 1 "DBInstanceId" db_instance_id,
    2 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeDBInstanceIPArrayList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceIPArrayListOutput {
    pub items: Option<DescribeDBInstanceIPArrayListItems>,
}
model! { DescribeDBInstanceIPArrayListOutput {
    0 "Items" items: DescribeDBInstanceIPArrayListItems
} }

/// In the response of [`DescribeDBInstanceIPArrayList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceIPArrayListItems {
    pub db_instance_ip_array: Vec<DescribeDBInstanceIPArrayListDBInstanceIPArray>,
}
model! { DescribeDBInstanceIPArrayListItems {
    0 "DBInstanceIPArray" db_instance_ip_array: Vec<DescribeDBInstanceIPArrayListDBInstanceIPArray>
} }

/// In the response of [`DescribeDBInstanceIPArrayList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceIPArrayListDBInstanceIPArray {
    pub db_instance_ip_array_attribute: Option<String>,
    pub db_instance_ip_array_name: Option<String>,
    pub security_ip_list: Option<String>,
}
model! { DescribeDBInstanceIPArrayListDBInstanceIPArray {
    0 "DBInstanceIPArrayAttribute" db_instance_ip_array_attribute: String,
    1 "DBInstanceIPArrayName" db_instance_ip_array_name: String, 2 "SecurityIPList" security_ip_list: String
} }

/// Describes db instance index usage: `DescribeDBInstanceIndexUsage` of `gpdb` 2016-05-03.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeDBInstanceIndexUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceIndexUsage {
    /// Required.
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
    Number "PageNumber", "Items" items, total "TotalCount" }

/// Response of [`DescribeDBInstanceIndexUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceIndexUsageOutput {
    pub items: Vec<DescribeDBInstanceIndexUsageItems>,
    pub page_number: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDBInstanceIndexUsageOutput {
    0 "Items" items: Vec<DescribeDBInstanceIndexUsageItems>, 1 "PageNumber" page_number: i64,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDBInstanceIndexUsage`].
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
    0 "DatabaseName" database_name: String, 1 "IndexDef" index_def: String, 2 "IndexName" index_name: String,
    3 "IndexScanTimes" index_scan_times: i64, 4 "IndexSize" index_size: String,
    5 "IsPartitionTable" is_partition_table: bool, 6 "ParentTableName" parent_table_name: String,
    7 "SchemaName" schema_name: String, 8 "TableName" table_name: String, 9 "TimeLastUpdated" time_last_updated: String
} }

/// Describes db instance net info: `DescribeDBInstanceNetInfo` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeDBInstanceNetInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfo {
    pub connection_string: Option<String>,
    /// Required.
    pub db_instance_id: String,
}
operation! { DescribeDBInstanceNetInfo(db_instance_id: String)
    "DescribeDBInstanceNetInfo" -> DescribeDBInstanceNetInfoOutput {
    0 "ConnectionString" connection_string: String, 1 "DBInstanceId" db_instance_id
} }

/// Response of [`DescribeDBInstanceNetInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoOutput {
    pub db_instance_net_infos: Option<DescribeDBInstanceNetInfoDBInstanceNetInfos>,
    pub instance_network_type: Option<String>,
}
model! { DescribeDBInstanceNetInfoOutput {
    0 "DBInstanceNetInfos" db_instance_net_infos: DescribeDBInstanceNetInfoDBInstanceNetInfos,
    1 "InstanceNetworkType" instance_network_type: String
} }

/// In the response of [`DescribeDBInstanceNetInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoDBInstanceNetInfos {
    pub db_instance_net_info: Vec<DescribeDBInstanceNetInfoDBInstanceNetInfo>,
}
model! { DescribeDBInstanceNetInfoDBInstanceNetInfos {
    0 "DBInstanceNetInfo" db_instance_net_info: Vec<DescribeDBInstanceNetInfoDBInstanceNetInfo>
} }

/// In the response of [`DescribeDBInstanceNetInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoDBInstanceNetInfo {
    pub address_type: Option<String>,
    pub connection_string: Option<String>,
    pub ip_address: Option<String>,
    pub ip_type: Option<String>,
    pub port: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_instance_id: Option<String>,
}
model! { DescribeDBInstanceNetInfoDBInstanceNetInfo {
    0 "AddressType" address_type: String, 1 "ConnectionString" connection_string: String,
    2 "IPAddress" ip_address: String, 3 "IPType" ip_type: String, 4 "Port" port: String, 5 "VPCId" vpc_id: String,
    6 "VSwitchId" vswitch_id: String, 7 "VpcInstanceId" vpc_instance_id: String
} }

/// Describes db instance performance: `DescribeDBInstancePerformance` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeDBInstancePerformance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePerformance {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub key: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeDBInstancePerformance(db_instance_id: String, end_time: String, key: String, start_time: String)
    "DescribeDBInstancePerformance" -> DescribeDBInstancePerformanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "EndTime" end_time, 2 "Key" key, 3 "ResourceGroupId" resource_group_id: String,
    4 "StartTime" start_time
} }

/// Response of [`DescribeDBInstancePerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePerformanceOutput {
    pub db_instance_id: Option<String>,
    pub end_time: Option<String>,
    pub engine: Option<String>,
    pub performance_keys: Vec<String>,
    pub start_time: Option<String>,
}
model! { DescribeDBInstancePerformanceOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "EndTime" end_time: String, 2 "Engine" engine: String,
    3 "PerformanceKeys" performance_keys: Vec<String>, 4 "StartTime" start_time: String
} }

/// Describes db instance plans: `DescribeDBInstancePlans` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeDBInstancePlans>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePlans {
    /// Required.
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

/// Response of [`DescribeDBInstancePlans`].
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
    0 "ErrorMessage" error_message: String, 1 "Items" items: DescribeDBInstancePlansItems,
    2 "PageNumber" page_number: i64, 3 "PageRecordCount" page_record_count: i64, 4 "Status" status: String,
    5 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeDBInstancePlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePlansItems {
    pub plan_list: Vec<DescribeDBInstancePlansPlanList>,
}
model! { DescribeDBInstancePlansItems {
    0 "PlanList" plan_list: Vec<DescribeDBInstancePlansPlanList>
} }

/// In the response of [`DescribeDBInstancePlans`].
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
    0 "DBInstanceId" db_instance_id: String, 1 "PlanConfig" plan_config: String, 2 "PlanDesc" plan_desc: String,
    3 "PlanEndDate" plan_end_date: String, 4 "PlanId" plan_id: String, 5 "PlanName" plan_name: String,
    6 "PlanScheduleType" plan_schedule_type: String, 7 "PlanStartDate" plan_start_date: String,
    8 "PlanStatus" plan_status: String, 9 "PlanType" plan_type: String
} }

/// Describes db instance ssl: `DescribeDBInstanceSSL` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeDBInstanceSSL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSSL {
    /// Required.
    pub db_instance_id: String,
}
operation! { DescribeDBInstanceSSL(db_instance_id: String) "DescribeDBInstanceSSL" -> DescribeDBInstanceSSLOutput {
    0 "DBInstanceId" db_instance_id
} }

/// Response of [`DescribeDBInstanceSSL`].
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
    0 "CertCommonName" cert_common_name: String, 1 "DBInstanceId" db_instance_id: String,
    2 "DBInstanceName" db_instance_name: String, 3 "SSLEnabled" ssl_enabled: bool,
    4 "SSLExpiredTime" ssl_expired_time: String
} }

/// Describes db instance support max performance: `DescribeDBInstanceSupportMaxPerformance` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeDBInstanceSupportMaxPerformance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSupportMaxPerformance {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeDBInstanceSupportMaxPerformance(db_instance_id: String)
    "DescribeDBInstanceSupportMaxPerformance" -> DescribeDBInstanceSupportMaxPerformanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`DescribeDBInstanceSupportMaxPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSupportMaxPerformanceOutput {
    pub db_instance_id: Option<String>,
    pub performances: Option<DescribeDBInstanceSupportMaxPerformancePerformances>,
}
model! { DescribeDBInstanceSupportMaxPerformanceOutput {
    0 "DBInstanceId" db_instance_id: String,
    1 "Performances" performances: DescribeDBInstanceSupportMaxPerformancePerformances
} }

/// In the response of [`DescribeDBInstanceSupportMaxPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSupportMaxPerformancePerformances {
    pub performance: Vec<DescribeDBInstanceSupportMaxPerformancePerformance>,
}
model! { DescribeDBInstanceSupportMaxPerformancePerformances {
    0 "Performance" performance: Vec<DescribeDBInstanceSupportMaxPerformancePerformance>
} }

/// In the response of [`DescribeDBInstanceSupportMaxPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSupportMaxPerformancePerformance {
    pub bottleneck: Option<String>,
    pub key: Option<String>,
    pub unit: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBInstanceSupportMaxPerformancePerformance {
    0 "Bottleneck" bottleneck: String, 1 "Key" key: String, 2 "Unit" unit: String, 3 "Value" value: String
} }

/// Describes db instances: `DescribeDBInstances` of `gpdb` 2016-05-03.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeDBInstances>.
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
    /// Required.
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
    Mark::new(0, Location::Default, Style::Simple),
    Mark::new(3, Location::Default, Style::Simple),
    Mark::new(4, Location::Default, Style::Simple),
    Mark::new(5, Location::Default, Style::Simple)
] }
paged! { DescribeDBInstances: DescribeDBInstancesDBInstance =
    Number "PageNumber", "Items.DBInstance" items.db_instance, total "TotalRecordCount" }

/// In the request of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDBInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOutput {
    pub items: Option<DescribeDBInstancesItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeDBInstancesOutput {
    0 "Items" items: DescribeDBInstancesItems, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesItems {
    pub db_instance: Vec<DescribeDBInstancesDBInstance>,
}
model! { DescribeDBInstancesItems {
    0 "DBInstance" db_instance: Vec<DescribeDBInstancesDBInstance>
} }

/// In the response of [`DescribeDBInstances`].
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
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstancesDBInstance {
    0 "ConnectionMode" connection_mode: String, 1 "CreateTime" create_time: String,
    2 "DBInstanceCategory" db_instance_category: String, 3 "DBInstanceDescription" db_instance_description: String,
    4 "DBInstanceId" db_instance_id: String, 5 "DBInstanceMode" db_instance_mode: String,
    6 "DBInstanceNetType" db_instance_net_type: String, 7 "DBInstanceStatus" db_instance_status: String,
    8 "Engine" engine: String, 9 "EngineVersion" engine_version: String, 10 "ExpireTime" expire_time: String,
    11 "InstanceDeployType" instance_deploy_type: String, 12 "InstanceNetworkType" instance_network_type: String,
    13 "LockMode" lock_mode: String, 14 "LockReason" lock_reason: String, 15 "MasterNodeNum" master_node_num: i64,
    16 "PayType" pay_type: String, 17 "ProdType" prod_type: String, 18 "RegionId" region_id: String,
    19 "ResourceGroupId" resource_group_id: String, 20 "SegNodeNum" seg_node_num: String,
    21 "ServerlessMode" serverless_mode: String, 22 "StorageSize" storage_size: String,
    23 "StorageType" storage_type: String, 24 "Tags" tags: DescribeDBInstancesTags, 25 "VSwitchId" vswitch_id: String,
    26 "VpcId" vpc_id: String, 27 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesTags {
    pub tag: Vec<DescribeDBInstancesTagsTag>,
}
model! { DescribeDBInstancesTags {
    0 "Tag" tag: Vec<DescribeDBInstancesTagsTag>
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBInstancesTagsTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes db resource group: `DescribeDBResourceGroup` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeDBResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBResourceGroup {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_group_name: Option<String>,
}
operation! { DescribeDBResourceGroup(db_instance_id: String)
    "DescribeDBResourceGroup" -> DescribeDBResourceGroupOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "ResourceGroupName" resource_group_name: String
} }

/// Response of [`DescribeDBResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBResourceGroupOutput {
    pub resource_group_items: Option<DescribeDBResourceGroupResourceGroupItems>,
}
model! { DescribeDBResourceGroupOutput {
    0 "ResourceGroupItems" resource_group_items: DescribeDBResourceGroupResourceGroupItems
} }

/// In the response of [`DescribeDBResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBResourceGroupResourceGroupItems {
    pub resource_group_item: Vec<DescribeDBResourceGroupResourceGroupItem>,
}
model! { DescribeDBResourceGroupResourceGroupItems {
    0 "ResourceGroupItem" resource_group_item: Vec<DescribeDBResourceGroupResourceGroupItem>
} }

/// In the response of [`DescribeDBResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBResourceGroupResourceGroupItem {
    pub resource_group_config: Option<String>,
    pub resource_group_name: Option<String>,
    pub role_list: Option<DescribeDBResourceGroupRoleList>,
}
model! { DescribeDBResourceGroupResourceGroupItem {
    0 "ResourceGroupConfig" resource_group_config: String, 1 "ResourceGroupName" resource_group_name: String,
    2 "RoleList" role_list: DescribeDBResourceGroupRoleList
} }

/// In the response of [`DescribeDBResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBResourceGroupRoleList {
    pub role: Vec<String>,
}
model! { DescribeDBResourceGroupRoleList {
    0 "Role" role: Vec<String>
} }

/// Describes db resource management mode: `DescribeDBResourceManagementMode` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeDBResourceManagementMode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBResourceManagementMode {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeDBResourceManagementMode(db_instance_id: String)
    "DescribeDBResourceManagementMode" -> DescribeDBResourceManagementModeOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`DescribeDBResourceManagementMode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBResourceManagementModeOutput {
    pub resource_management_mode: Option<String>,
}
model! { DescribeDBResourceManagementModeOutput {
    0 "ResourceManagementMode" resource_management_mode: String
} }

/// Describes db version infos: `DescribeDBVersionInfos` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeDBVersionInfos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBVersionInfos {
    pub db_instance_mode: Option<String>,
    pub db_version: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
}
operation! { DescribeDBVersionInfos(region_id: String) "DescribeDBVersionInfos" -> DescribeDBVersionInfosOutput {
    0 "DBInstanceMode" db_instance_mode: String, 1 "DBVersion" db_version: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeDBVersionInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBVersionInfosOutput {
    pub version_details: Option<DescribeDBVersionInfosVersionDetails>,
}
model! { DescribeDBVersionInfosOutput {
    0 "VersionDetails" version_details: DescribeDBVersionInfosVersionDetails
} }

/// In the response of [`DescribeDBVersionInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBVersionInfosVersionDetails {
    pub serverless: Option<Value>,
    pub storage_elastic: Option<Value>,
}
model! { DescribeDBVersionInfosVersionDetails {
    0 "Serverless" serverless: Value, 1 "StorageElastic" storage_elastic: Value
} }

/// Describes data backups: `DescribeDataBackups` of `gpdb` 2016-05-03.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeDataBackups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataBackups {
    pub backup_id: Option<String>,
    pub backup_mode: Option<String>,
    pub backup_status: Option<String>,
    /// Required.
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

/// Response of [`DescribeDataBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataBackupsOutput {
    pub items: Vec<DescribeDataBackupsItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_backup_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDataBackupsOutput {
    0 "Items" items: Vec<DescribeDataBackupsItems>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalBackupSize" total_backup_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDataBackups`].
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
    0 "BackupEndTime" backup_end_time: String, 1 "BackupEndTimeLocal" backup_end_time_local: String,
    2 "BackupMethod" backup_method: String, 3 "BackupMode" backup_mode: String, 4 "BackupSetId" backup_set_id: String,
    5 "BackupSize" backup_size: i64, 6 "BackupStartTime" backup_start_time: String,
    7 "BackupStartTimeLocal" backup_start_time_local: String, 8 "BackupStatus" backup_status: String,
    9 "BaksetName" bakset_name: String, 10 "ConsistentTime" consistent_time: i64,
    11 "DBInstanceId" db_instance_id: String, 12 "DataType" data_type: String
} }

/// Describes data re distribute info: `DescribeDataReDistributeInfo` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeDataReDistributeInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataReDistributeInfo {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeDataReDistributeInfo(db_instance_id: String)
    "DescribeDataReDistributeInfo" -> DescribeDataReDistributeInfoOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`DescribeDataReDistributeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataReDistributeInfoOutput {
    pub data_re_distribute_info: Option<
        DescribeDataReDistributeInfoDataReDistributeInfo,
    >,
}
model! { DescribeDataReDistributeInfoOutput {
    0 "DataReDistributeInfo" data_re_distribute_info: DescribeDataReDistributeInfoDataReDistributeInfo
} }

/// In the response of [`DescribeDataReDistributeInfo`].
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
    0 "Message" message: String, 1 "Progress" progress: i64, 2 "RemainTime" remain_time: String,
    3 "StartTime" start_time: String, 4 "Status" status: String, 5 "Type" r#type: String
} }

/// Describes data share instances: `DescribeDataShareInstances` of `gpdb` 2016-05-03.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeDataShareInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataShareInstances {
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
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
    Number "PageNumber", "Items.DBInstance" items.db_instance, total "TotalRecordCount" }

/// Response of [`DescribeDataShareInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataShareInstancesOutput {
    pub items: Option<DescribeDataShareInstancesItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeDataShareInstancesOutput {
    0 "Items" items: DescribeDataShareInstancesItems, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeDataShareInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataShareInstancesItems {
    pub db_instance: Vec<DescribeDataShareInstancesDBInstance>,
}
model! { DescribeDataShareInstancesItems {
    0 "DBInstance" db_instance: Vec<DescribeDataShareInstancesDBInstance>
} }

/// In the response of [`DescribeDataShareInstances`].
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
    0 "DBInstanceId" db_instance_id: String, 1 "DBInstanceMode" db_instance_mode: String,
    2 "DataShareStatus" data_share_status: String, 3 "Description" description: String, 4 "RegionId" region_id: String,
    5 "ZoneId" zone_id: String
} }

/// Describes data share performance: `DescribeDataSharePerformance` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeDataSharePerformance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSharePerformance {
    pub end_time: Option<String>,
    /// Required.
    pub key: String,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDataSharePerformance(key: String, region_id: String)
    "DescribeDataSharePerformance" -> DescribeDataSharePerformanceOutput {
    0 "EndTime" end_time: String, 1 "Key" key, 2 "RegionId" region_id, 3 "ResourceGroupId" resource_group_id: String,
    4 "StartTime" start_time: String
} }

/// Response of [`DescribeDataSharePerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSharePerformanceOutput {
    pub db_cluster_id: Option<String>,
    pub end_time: Option<String>,
    pub performance_keys: Vec<DescribeDataSharePerformancePerformanceKeys>,
    pub start_time: Option<String>,
}
model! { DescribeDataSharePerformanceOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "EndTime" end_time: String,
    2 "PerformanceKeys" performance_keys: Vec<DescribeDataSharePerformancePerformanceKeys>,
    3 "StartTime" start_time: String
} }

/// In the response of [`DescribeDataSharePerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSharePerformancePerformanceKeys {
    pub name: Option<String>,
    pub series: Vec<DescribeDataSharePerformanceSeries>,
    pub unit: Option<String>,
}
model! { DescribeDataSharePerformancePerformanceKeys {
    0 "Name" name: String, 1 "Series" series: Vec<DescribeDataSharePerformanceSeries>, 2 "Unit" unit: String
} }

/// In the response of [`DescribeDataSharePerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSharePerformanceSeries {
    pub name: Option<String>,
    pub values: Vec<DescribeDataSharePerformanceValues>,
}
model! { DescribeDataSharePerformanceSeries {
    0 "Name" name: String, 1 "Values" values: Vec<DescribeDataSharePerformanceValues>
} }

/// In the response of [`DescribeDataSharePerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSharePerformanceValues {
    pub point: Vec<String>,
}
model! { DescribeDataSharePerformanceValues {
    0 "Point" point: Vec<String>
} }

/// Describes database: `DescribeDatabase` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabase {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub database_name: String,
}
operation! { DescribeDatabase(db_instance_id: String, database_name: String)
    "DescribeDatabase" -> DescribeDatabaseOutput {
    0 "DBInstanceId" db_instance_id, 1 "DatabaseName" database_name
} }

/// Response of [`DescribeDatabase`].
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
    0 "AccessPrivilege" access_privilege: String, 1 "CharacterSetName" character_set_name: String,
    2 "Collate" collate: String, 3 "ConnLimit" conn_limit: String, 4 "Ctype" ctype: String,
    5 "DBInstanceId" db_instance_id: String, 6 "DatabaseName" database_name: String,
    7 "Description" description: String, 8 "Owner" owner: String, 9 "Size" size: String,
    10 "TableSpace" table_space: String
} }

/// Describes diagnosis dimensions: `DescribeDiagnosisDimensions` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeDiagnosisDimensions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisDimensions {
    /// Required.
    pub db_instance_id: String,
}
operation! { DescribeDiagnosisDimensions(db_instance_id: String)
    "DescribeDiagnosisDimensions" -> DescribeDiagnosisDimensionsOutput {
    0 "DBInstanceId" db_instance_id
} }

/// Response of [`DescribeDiagnosisDimensions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisDimensionsOutput {
    pub databases: Vec<String>,
    pub user_names: Vec<String>,
}
model! { DescribeDiagnosisDimensionsOutput {
    0 "Databases" databases: Vec<String>, 1 "UserNames" user_names: Vec<String>
} }

/// Describes diagnosis monitor performance: `DescribeDiagnosisMonitorPerformance` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeDiagnosisMonitorPerformance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisMonitorPerformance {
    /// Required.
    pub db_instance_id: String,
    /// Required.
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

/// Response of [`DescribeDiagnosisMonitorPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisMonitorPerformanceOutput {
    pub performances: Vec<DescribeDiagnosisMonitorPerformancePerformances>,
    pub performances_threshold: Option<i64>,
    pub performances_truncated: Option<bool>,
}
model! { DescribeDiagnosisMonitorPerformanceOutput {
    0 "Performances" performances: Vec<DescribeDiagnosisMonitorPerformancePerformances>,
    1 "PerformancesThreshold" performances_threshold: i64, 2 "PerformancesTruncated" performances_truncated: bool
} }

/// In the response of [`DescribeDiagnosisMonitorPerformance`].
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
    0 "Cost" cost: i64, 1 "Database" database: String, 2 "QueryID" query_id: String, 3 "StartTime" start_time: i64,
    4 "Status" status: String, 5 "User" user: String
} }

/// Describes diagnosis records: `DescribeDiagnosisRecords` of `gpdb` 2016-05-03.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeDiagnosisRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisRecords {
    /// Required.
    pub db_instance_id: String,
    /// Required.
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
    Number "PageNumber", "Items" items, total "TotalCount" }

/// Response of [`DescribeDiagnosisRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisRecordsOutput {
    pub items: Vec<DescribeDiagnosisRecordsItems>,
    pub page_number: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDiagnosisRecordsOutput {
    0 "Items" items: Vec<DescribeDiagnosisRecordsItems>, 1 "PageNumber" page_number: i64,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDiagnosisRecords`].
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
    0 "Database" database: String, 1 "Duration" duration: i64, 2 "QueryID" query_id: String,
    3 "SQLStmt" sql_stmt: String, 4 "SQLTruncated" sql_truncated: bool,
    5 "SQLTruncatedThreshold" sql_truncated_threshold: i64, 6 "SessionID" session_id: String,
    7 "StartTime" start_time: i64, 8 "Status" status: String, 9 "User" user: String
} }

/// Describes diagnosis sql info: `DescribeDiagnosisSQLInfo` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeDiagnosisSQLInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisSQLInfo {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub database: String,
    /// Required.
    pub query_id: String,
}
operation! { DescribeDiagnosisSQLInfo(db_instance_id: String, database: String, query_id: String)
    "DescribeDiagnosisSQLInfo" -> DescribeDiagnosisSQLInfoOutput {
    0 "DBInstanceId" db_instance_id, 1 "Database" database, 2 "QueryID" query_id
} }

/// Response of [`DescribeDiagnosisSQLInfo`].
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
    0 "Database" database: String, 1 "Duration" duration: i64, 2 "MaxOutputRows" max_output_rows: String,
    3 "QueryID" query_id: String, 4 "QueryPlan" query_plan: String, 5 "SQLStmt" sql_stmt: String,
    6 "SessionID" session_id: String, 7 "SortedMetrics" sorted_metrics: String, 8 "StartTime" start_time: i64,
    9 "Status" status: String, 10 "TextPlan" text_plan: String, 11 "User" user: String
} }

/// Describes document: `DescribeDocument` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeDocument>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDocument {
    /// Required.
    pub collection: String,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub file_name: String,
    pub namespace: Option<String>,
    /// Required. Secret.
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
}

/// Arguments of [`DescribeDocument::new`].
pub struct DescribeDocumentRequired {
    pub collection: String,
    pub db_instance_id: String,
    pub file_name: String,
    pub namespace_password: Secret,
    pub region_id: String,
}
operation! {
    DescribeDocument { DescribeDocumentRequired: collection, db_instance_id, file_name, namespace_password, region_id }
    "DescribeDocument" -> DescribeDocumentOutput {
    0 "Collection" collection, 1 "DBInstanceId" db_instance_id, 2 "FileName" file_name, 3 "Namespace" namespace: String,
    4 "NamespacePassword" namespace_password, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id
} }

/// Response of [`DescribeDocument`].
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
    0 "ChunkFileUrl" chunk_file_url: String, 1 "DocsCount" docs_count: i64, 2 "DocumentLoader" document_loader: String,
    3 "DocumentLoaderResultFileUrl" document_loader_result_file_url: String, 4 "FileExt" file_ext: String,
    5 "FileMd5" file_md5: String, 6 "FileMtime" file_mtime: String, 7 "FileName" file_name: String,
    8 "FileSize" file_size: i64, 9 "FileUrl" file_url: String, 10 "FileVersion" file_version: i64,
    11 "Message" message: String, 12 "PlainChunkFileUrl" plain_chunk_file_url: String, 13 "Source" source: String,
    14 "Status" status: String, 15 "TextSplitter" text_splitter: String
} }

/// Describes download records: `DescribeDownloadRecords` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeDownloadRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadRecords {
    /// Required.
    pub db_instance_id: String,
    pub download_task_type: Option<String>,
}
operation! { DescribeDownloadRecords(db_instance_id: String)
    "DescribeDownloadRecords" -> DescribeDownloadRecordsOutput {
    0 "DBInstanceId" db_instance_id, 1 "DownloadTaskType" download_task_type: String
} }

/// Response of [`DescribeDownloadRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadRecordsOutput {
    pub records: Vec<DescribeDownloadRecordsRecords>,
}
model! { DescribeDownloadRecordsOutput {
    0 "Records" records: Vec<DescribeDownloadRecordsRecords>
} }

/// In the response of [`DescribeDownloadRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadRecordsRecords {
    pub download_id: Option<i64>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub exception_msg: Option<String>,
    pub file_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDownloadRecordsRecords {
    0 "DownloadId" download_id: i64, 1 "DownloadUrl" download_url: Secret, 2 "ExceptionMsg" exception_msg: String,
    3 "FileName" file_name: String, 4 "Status" status: String
} }

/// Describes download sql logs: `DescribeDownloadSQLLogs` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeDownloadSQLLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadSQLLogs {
    /// Required.
    pub db_instance_id: String,
}
operation! { DescribeDownloadSQLLogs(db_instance_id: String)
    "DescribeDownloadSQLLogs" -> DescribeDownloadSQLLogsOutput {
    0 "DBInstanceId" db_instance_id
} }

/// Response of [`DescribeDownloadSQLLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadSQLLogsOutput {
    pub records: Vec<DescribeDownloadSQLLogsRecords>,
}
model! { DescribeDownloadSQLLogsOutput {
    0 "Records" records: Vec<DescribeDownloadSQLLogsRecords>
} }

/// In the response of [`DescribeDownloadSQLLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadSQLLogsRecords {
    pub download_id: Option<i64>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub exception_msg: Option<String>,
    pub file_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDownloadSQLLogsRecords {
    0 "DownloadId" download_id: i64, 1 "DownloadUrl" download_url: Secret, 2 "ExceptionMsg" exception_msg: String,
    3 "FileName" file_name: String, 4 "Status" status: String
} }

/// Describes extension: `DescribeExtension` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeExtension>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExtension {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub database_name: String,
    /// Required.
    pub extension_name: String,
}
operation! { DescribeExtension(db_instance_id: String, database_name: String, extension_name: String)
    "DescribeExtension" -> DescribeExtensionOutput {
    0 "DBInstanceId" db_instance_id, 1 "DatabaseName" database_name, 2 "ExtensionName" extension_name
} }

/// Response of [`DescribeExtension`].
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
    0 "CurrentVersion" current_version: String, 1 "Description" description: String,
    2 "ExtensionId" extension_id: String, 3 "ExtensionName" extension_name: String,
    4 "IsInstallNeedRestart" is_install_need_restart: bool, 5 "IsLatestVersion" is_latest_version: bool,
    6 "LatestVersion" latest_version: String, 7 "Status" status: String
} }

/// Describes external data service: `DescribeExternalDataService` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeExternalDataService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExternalDataService {
    /// Required.
    pub db_instance_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub service_id: String,
}
operation! { DescribeExternalDataService(db_instance_id: String, service_id: String)
    "DescribeExternalDataService" -> DescribeExternalDataServiceOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id: String, 2 "ServiceId" service_id
} }

/// Response of [`DescribeExternalDataService`].
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
    0 "CreateTime" create_time: String, 1 "ModifyTime" modify_time: String,
    2 "ServiceDescription" service_description: String, 3 "ServiceId" service_id: String,
    4 "ServiceName" service_name: String, 5 "ServiceSpec" service_spec: String, 6 "Status" status: String
} }

/// Describes hadoop clusters in same net: `DescribeHadoopClustersInSameNet` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeHadoopClustersInSameNet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHadoopClustersInSameNet {
    /// Required.
    pub db_instance_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeHadoopClustersInSameNet(db_instance_id: String)
    "DescribeHadoopClustersInSameNet" -> DescribeHadoopClustersInSameNetOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id: String
} }

/// Response of [`DescribeHadoopClustersInSameNet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHadoopClustersInSameNetOutput {
    pub clusters: Vec<String>,
}
model! { DescribeHadoopClustersInSameNetOutput {
    0 "Clusters" clusters: Vec<String>
} }

/// Describes hadoop configs: `DescribeHadoopConfigs` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeHadoopConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHadoopConfigs {
    /// Required.
    pub config_name: String,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub emr_instance_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeHadoopConfigs(config_name: String, db_instance_id: String, emr_instance_id: String)
    "DescribeHadoopConfigs" -> DescribeHadoopConfigsOutput {
    0 "ConfigName" config_name, 1 "DBInstanceId" db_instance_id, 2 "EmrInstanceId" emr_instance_id,
    3 "RegionId" region_id: String
} }

/// Response of [`DescribeHadoopConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHadoopConfigsOutput {
    pub config_name: Option<String>,
    pub config_value: Option<String>,
}
model! { DescribeHadoopConfigsOutput {
    0 "ConfigName" config_name: String, 1 "ConfigValue" config_value: String
} }

/// Describes hadoop data source: `DescribeHadoopDataSource` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeHadoopDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHadoopDataSource {
    /// Required.
    pub db_instance_id: String,
    pub data_source_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeHadoopDataSource(db_instance_id: String)
    "DescribeHadoopDataSource" -> DescribeHadoopDataSourceOutput {
    0 "DBInstanceId" db_instance_id, 1 "DataSourceId" data_source_id: String, 2 "RegionId" region_id: String
} }

/// Response of [`DescribeHadoopDataSource`].
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
    0 "CreateTime" create_time: String, 1 "DataSourceDescription" data_source_description: String,
    2 "DataSourceDir" data_source_dir: String, 3 "DataSourceId" data_source_id: String,
    4 "DataSourceName" data_source_name: String, 5 "DataSourceStatus" data_source_status: String,
    6 "DataSourceType" data_source_type: String, 7 "EmrInstanceId" emr_instance_id: String,
    8 "ExternalDataServiceId" external_data_service_id: String, 9 "HDFSConf" hdfs_conf: String,
    10 "HadoopCoreConf" hadoop_core_conf: String, 11 "HadoopCreateType" hadoop_create_type: String,
    12 "HadoopHostsAddress" hadoop_hosts_address: String, 13 "HiveConf" hive_conf: String,
    14 "MapReduceConf" map_reduce_conf: String, 15 "ModifyTime" modify_time: String,
    16 "StatusMessage" status_message: String, 17 "YarnConf" yarn_conf: String
} }

/// Describes health status: `DescribeHealthStatus` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeHealthStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatus {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub key: String,
}
operation! { DescribeHealthStatus(db_instance_id: String, key: String)
    "DescribeHealthStatus" -> DescribeHealthStatusOutput {
    0 "DBInstanceId" db_instance_id, 1 "Key" key
} }

/// Response of [`DescribeHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusOutput {
    pub db_cluster_id: Option<String>,
    pub status: Option<DescribeHealthStatusStatus>,
}
model! { DescribeHealthStatusOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "Status" status: DescribeHealthStatusStatus
} }

/// In the response of [`DescribeHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusStatus {
    pub adbgp_segment_disk_usage_percent_max: Option<
        DescribeHealthStatusAdbgpSegmentDiskUsagePercentMax,
    >,
    pub adbpg_connection_status: Option<DescribeHealthStatusAdbpgConnectionStatus>,
    pub adbpg_disk_status: Option<DescribeHealthStatusAdbpgDiskStatus>,
    pub adbpg_disk_usage_percent: Option<DescribeHealthStatusAdbpgDiskUsagePercent>,
    pub adbpg_instance_cold_data_gb: Option<DescribeHealthStatusAdbpgInstanceColdDataGb>,
    pub adbpg_instance_hot_data_gb: Option<DescribeHealthStatusAdbpgInstanceHotDataGb>,
    pub adbpg_instance_total_data_gb: Option<
        DescribeHealthStatusAdbpgInstanceTotalDataGb,
    >,
    pub adbpg_master_disk_usage_percent_max: Option<
        DescribeHealthStatusAdbpgMasterDiskUsagePercentMax,
    >,
    pub adbpg_master_status: Option<DescribeHealthStatusAdbpgMasterStatus>,
    pub adbpg_segment_status: Option<DescribeHealthStatusAdbpgSegmentStatus>,
    pub adbpg_status: Option<DescribeHealthStatusAdbpgStatus>,
    pub node_master_connection_status: Option<
        DescribeHealthStatusNodeMasterConnectionStatus,
    >,
    pub node_master_status: Option<DescribeHealthStatusNodeMasterStatus>,
    pub node_segment_connection_status: Option<
        DescribeHealthStatusNodeSegmentConnectionStatus,
    >,
    pub node_segment_disk_status: Option<DescribeHealthStatusNodeSegmentDiskStatus>,
}
model! { DescribeHealthStatusStatus {
    0 "adbgp_segment_disk_usage_percent_max" adbgp_segment_disk_usage_percent_max: DescribeHealthStatusAdbgpSegmentDiskUsagePercentMax,
    1 "adbpg_connection_status" adbpg_connection_status: DescribeHealthStatusAdbpgConnectionStatus,
    2 "adbpg_disk_status" adbpg_disk_status: DescribeHealthStatusAdbpgDiskStatus,
    3 "adbpg_disk_usage_percent" adbpg_disk_usage_percent: DescribeHealthStatusAdbpgDiskUsagePercent,
    4 "adbpg_instance_cold_data_gb" adbpg_instance_cold_data_gb: DescribeHealthStatusAdbpgInstanceColdDataGb,
    5 "adbpg_instance_hot_data_gb" adbpg_instance_hot_data_gb: DescribeHealthStatusAdbpgInstanceHotDataGb,
    6 "adbpg_instance_total_data_gb" adbpg_instance_total_data_gb: DescribeHealthStatusAdbpgInstanceTotalDataGb,
    7 "adbpg_master_disk_usage_percent_max" adbpg_master_disk_usage_percent_max: DescribeHealthStatusAdbpgMasterDiskUsagePercentMax,
    8 "adbpg_master_status" adbpg_master_status: DescribeHealthStatusAdbpgMasterStatus,
    9 "adbpg_segment_status" adbpg_segment_status: DescribeHealthStatusAdbpgSegmentStatus,
    10 "adbpg_status" adbpg_status: DescribeHealthStatusAdbpgStatus,
    11 "node_master_connection_status" node_master_connection_status: DescribeHealthStatusNodeMasterConnectionStatus,
    12 "node_master_status" node_master_status: DescribeHealthStatusNodeMasterStatus,
    13 "node_segment_connection_status" node_segment_connection_status: DescribeHealthStatusNodeSegmentConnectionStatus,
    14 "node_segment_disk_status" node_segment_disk_status: DescribeHealthStatusNodeSegmentDiskStatus
} }

/// In the response of [`DescribeHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusAdbgpSegmentDiskUsagePercentMax {
    pub status: Option<String>,
    pub value: Option<f64>,
}
model! { DescribeHealthStatusAdbgpSegmentDiskUsagePercentMax {
    0 "Status" status: String, 1 "Value" value: f64
} }

/// In the response of [`DescribeHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusAdbpgConnectionStatus {
    pub status: Option<String>,
    pub value: Option<f64>,
}
model! { DescribeHealthStatusAdbpgConnectionStatus {
    0 "Status" status: String, 1 "Value" value: f64
} }

/// In the response of [`DescribeHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusAdbpgDiskStatus {
    pub status: Option<String>,
    pub value: Option<f64>,
}
model! { DescribeHealthStatusAdbpgDiskStatus {
    0 "Status" status: String, 1 "Value" value: f64
} }

/// In the response of [`DescribeHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusAdbpgDiskUsagePercent {
    pub status: Option<String>,
    pub value: Option<f64>,
}
model! { DescribeHealthStatusAdbpgDiskUsagePercent {
    0 "Status" status: String, 1 "Value" value: f64
} }

/// In the response of [`DescribeHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusAdbpgInstanceColdDataGb {
    pub value: Option<f64>,
}
model! { DescribeHealthStatusAdbpgInstanceColdDataGb {
    0 "Value" value: f64
} }

/// In the response of [`DescribeHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusAdbpgInstanceHotDataGb {
    pub value: Option<f64>,
}
model! { DescribeHealthStatusAdbpgInstanceHotDataGb {
    0 "Value" value: f64
} }

/// In the response of [`DescribeHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusAdbpgInstanceTotalDataGb {
    pub value: Option<f64>,
}
model! { DescribeHealthStatusAdbpgInstanceTotalDataGb {
    0 "Value" value: f64
} }

/// In the response of [`DescribeHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusAdbpgMasterDiskUsagePercentMax {
    pub status: Option<String>,
    pub value: Option<f64>,
}
model! { DescribeHealthStatusAdbpgMasterDiskUsagePercentMax {
    0 "Status" status: String, 1 "Value" value: f64
} }

/// In the response of [`DescribeHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusAdbpgMasterStatus {
    pub status: Option<String>,
    pub value: Option<f64>,
}
model! { DescribeHealthStatusAdbpgMasterStatus {
    0 "Status" status: String, 1 "Value" value: f64
} }

/// In the response of [`DescribeHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusAdbpgSegmentStatus {
    pub status: Option<String>,
    pub value: Option<f64>,
}
model! { DescribeHealthStatusAdbpgSegmentStatus {
    0 "Status" status: String, 1 "Value" value: f64
} }

/// In the response of [`DescribeHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusAdbpgStatus {
    pub status: Option<String>,
    pub value: Option<f64>,
}
model! { DescribeHealthStatusAdbpgStatus {
    0 "Status" status: String, 1 "Value" value: f64
} }

/// In the response of [`DescribeHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusNodeMasterConnectionStatus {
    pub status: Option<String>,
    pub value: Option<f64>,
}
model! { DescribeHealthStatusNodeMasterConnectionStatus {
    0 "Status" status: String, 1 "Value" value: f64
} }

/// In the response of [`DescribeHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusNodeMasterStatus {
    pub status: Option<String>,
    pub value: Option<f64>,
}
model! { DescribeHealthStatusNodeMasterStatus {
    0 "Status" status: String, 1 "Value" value: f64
} }

/// In the response of [`DescribeHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusNodeSegmentConnectionStatus {
    pub status: Option<String>,
    pub value: Option<f64>,
}
model! { DescribeHealthStatusNodeSegmentConnectionStatus {
    0 "Status" status: String, 1 "Value" value: f64
} }

/// In the response of [`DescribeHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusNodeSegmentDiskStatus {
    pub status: Option<String>,
    pub value: Option<f64>,
}
model! { DescribeHealthStatusNodeSegmentDiskStatus {
    0 "Status" status: String, 1 "Value" value: f64
} }

/// Describes imv infos: `DescribeIMVInfos` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeIMVInfos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIMVInfos {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub database: String,
    pub mv_name: Option<String>,
}
operation! { DescribeIMVInfos(db_instance_id: String, database: String) "DescribeIMVInfos" -> DescribeIMVInfosOutput {
    0 "DBInstanceId" db_instance_id, 1 "Database" database, 2 "MVName" mv_name: String
} }

/// Response of [`DescribeIMVInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIMVInfosOutput {
    pub db_instance_id: Option<String>,
    pub imv_infos: Vec<DescribeIMVInfosImvInfos>,
}
model! { DescribeIMVInfosOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "ImvInfos" imv_infos: Vec<DescribeIMVInfosImvInfos>
} }

/// In the response of [`DescribeIMVInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIMVInfosImvInfos {
    pub base: Option<String>,
    pub detail_info: Option<String>,
    pub mv: Option<String>,
}
model! { DescribeIMVInfosImvInfos {
    0 "Base" base: String, 1 "DetailInfo" detail_info: String, 2 "MV" mv: String
} }

/// Describes index: `DescribeIndex` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeIndex>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIndex {
    /// Required.
    pub collection: String,
    pub db_instance_id: Option<String>,
    /// Required.
    pub index_name: String,
    /// Required.
    pub namespace: String,
    /// Required. Secret.
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub workspace_id: Option<String>,
}

/// Arguments of [`DescribeIndex::new`].
pub struct DescribeIndexRequired {
    pub collection: String,
    pub index_name: String,
    pub namespace: String,
    pub namespace_password: Secret,
    pub region_id: String,
}
operation! { DescribeIndex { DescribeIndexRequired: collection, index_name, namespace, namespace_password, region_id }
    "DescribeIndex" -> DescribeIndexOutput {
    0 "Collection" collection, 1 "DBInstanceId" db_instance_id: String, 2 "IndexName" index_name,
    3 "Namespace" namespace, 4 "NamespacePassword" namespace_password, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id, 7 "WorkspaceId" workspace_id: String
} }

/// Response of [`DescribeIndex`].
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
    0 "Collection" collection: String, 1 "IndexDef" index_def: String, 2 "IndexName" index_name: String,
    3 "Message" message: String, 4 "Namespace" namespace: String, 5 "Status" status: String
} }

/// Describes jdbc data source: `DescribeJDBCDataSource` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeJDBCDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJDBCDataSource {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub data_source_id: String,
}
operation! { DescribeJDBCDataSource(db_instance_id: String, data_source_id: String)
    "DescribeJDBCDataSource" -> DescribeJDBCDataSourceOutput {
    0 "DBInstanceId" db_instance_id, 1 "DataSourceId" data_source_id
} }

/// Response of [`DescribeJDBCDataSource`].
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
    /// Secret.
    pub jdbc_connection_string: Option<Secret>,
    /// Secret.
    pub jdbc_password: Option<Secret>,
    pub jdbc_user_name: Option<String>,
    pub modify_time: Option<String>,
    pub status_message: Option<String>,
}
model! { DescribeJDBCDataSourceOutput {
    0 "CreateTime" create_time: String, 1 "DataSourceDescription" data_source_description: String,
    2 "DataSourceId" data_source_id: String, 3 "DataSourceName" data_source_name: String,
    4 "DataSourceStatus" data_source_status: String, 5 "DataSourceType" data_source_type: String,
    6 "ExternalDataServiceId" external_data_service_id: String, 7 "JDBCConnectionString" jdbc_connection_string: Secret,
    8 "JDBCPassword" jdbc_password: Secret, 9 "JDBCUserName" jdbc_user_name: String,
    10 "ModifyTime" modify_time: String, 11 "StatusMessage" status_message: String
} }

/// Describes log backups: `DescribeLogBackups` of `gpdb` 2016-05-03.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeLogBackups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogBackups {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub end_time: String,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeLogBackups(db_instance_id: String, end_time: String, start_time: String)
    "DescribeLogBackups" -> DescribeLogBackupsOutput {
    0 "DBInstanceId" db_instance_id, 1 "EndTime" end_time, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "StartTime" start_time
} }
paged! { DescribeLogBackups: DescribeLogBackupsItems = Number "PageNumber", "Items" items, total "TotalCount" }

/// Response of [`DescribeLogBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogBackupsOutput {
    pub items: Vec<DescribeLogBackupsItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_log_size: Option<i64>,
}
model! { DescribeLogBackupsOutput {
    0 "Items" items: Vec<DescribeLogBackupsItems>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalLogSize" total_log_size: i64
} }

/// In the response of [`DescribeLogBackups`].
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
    0 "BackupId" backup_id: String, 1 "DBInstanceId" db_instance_id: String, 2 "LogFileName" log_file_name: String,
    3 "LogFileSize" log_file_size: i64, 4 "LogTime" log_time: String, 5 "SegmentName" segment_name: String
} }

/// Describes model operator api key: `DescribeModelOperatorApiKey` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeModelOperatorApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelOperatorApiKey {
    pub api_key_id: Option<i64>,
}
operation! { DescribeModelOperatorApiKey() "DescribeModelOperatorApiKey" -> DescribeModelOperatorApiKeyOutput {
    0 "ApiKeyId" api_key_id: i64
} }

/// Response of [`DescribeModelOperatorApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelOperatorApiKeyOutput {
    /// Secret.
    pub api_key: Option<Secret>,
    pub api_key_id: Option<i64>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub endpoint: Option<String>,
}
model! { DescribeModelOperatorApiKeyOutput {
    0 "ApiKey" api_key: Secret, 1 "ApiKeyId" api_key_id: i64, 2 "CreateTime" create_time: String,
    3 "Description" description: String, 4 "Endpoint" endpoint: String
} }

/// Describes model operator usage: `DescribeModelOperatorUsage` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeModelOperatorUsage>.
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
    Mark::new(0, Location::Default, Style::Simple),
    Mark::new(3, Location::Default, Style::Simple),
    Mark::new(4, Location::Default, Style::Simple)
] }

/// Response of [`DescribeModelOperatorUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelOperatorUsageOutput {
    pub end_time: Option<String>,
    pub keys: Vec<DescribeModelOperatorUsageKeys>,
    pub period: Option<i64>,
    pub start_time: Option<String>,
}
model! { DescribeModelOperatorUsageOutput {
    0 "EndTime" end_time: String, 1 "Keys" keys: Vec<DescribeModelOperatorUsageKeys>, 2 "Period" period: i64,
    3 "StartTime" start_time: String
} }

/// In the response of [`DescribeModelOperatorUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelOperatorUsageKeys {
    pub name: Option<String>,
    pub series: Vec<DescribeModelOperatorUsageSeries>,
    pub unit: Option<String>,
}
model! { DescribeModelOperatorUsageKeys {
    0 "Name" name: String, 1 "Series" series: Vec<DescribeModelOperatorUsageSeries>, 2 "Unit" unit: String
} }

/// In the response of [`DescribeModelOperatorUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelOperatorUsageSeries {
    pub api_key_id: Option<i64>,
    pub name: Option<String>,
    pub role: Option<String>,
    pub values: Vec<DescribeModelOperatorUsageValues>,
}
model! { DescribeModelOperatorUsageSeries {
    0 "ApiKeyId" api_key_id: i64, 1 "Name" name: String, 2 "Role" role: String,
    3 "Values" values: Vec<DescribeModelOperatorUsageValues>
} }

/// In the response of [`DescribeModelOperatorUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelOperatorUsageValues {
    pub point: Vec<String>,
}
model! { DescribeModelOperatorUsageValues {
    0 "Point" point: Vec<String>
} }

/// Describes model service: `DescribeModelService` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeModelService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelService {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub model_service_id: String,
}
operation! { DescribeModelService(db_instance_id: String, model_service_id: String)
    "DescribeModelService" -> DescribeModelServiceOutput {
    0 "DBInstanceId" db_instance_id, 1 "ModelServiceId" model_service_id
} }

/// Response of [`DescribeModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelServiceOutput {
    pub ai_nodes: Vec<String>,
    /// Secret.
    pub api_key: Option<Secret>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub model_name: Option<String>,
    pub model_params: BTreeMap<String, Value>,
    pub model_service_id: Option<String>,
    pub private_connect_url: Option<String>,
    pub public_connect_url: Option<String>,
    pub security_ip_list: Option<String>,
    pub status: Option<String>,
}
model! { DescribeModelServiceOutput {
    0 "AiNodes" ai_nodes: Vec<String>, 1 "ApiKey" api_key: Secret, 2 "CreateTime" create_time: String,
    3 "Description" description: String, 4 "ModelName" model_name: String,
    5 "ModelParams" model_params: BTreeMap<String, Value>, 6 "ModelServiceId" model_service_id: String,
    7 "PrivateConnectUrl" private_connect_url: String, 8 "PublicConnectUrl" public_connect_url: String,
    9 "SecurityIpList" security_ip_list: String, 10 "Status" status: String
} }

/// Describes modify parameter log: `DescribeModifyParameterLog` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeModifyParameterLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyParameterLog {
    /// Required.
    pub db_instance_id: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeModifyParameterLog(db_instance_id: String)
    "DescribeModifyParameterLog" -> DescribeModifyParameterLogOutput {
    0 "DBInstanceId" db_instance_id, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

/// Response of [`DescribeModifyParameterLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyParameterLogOutput {
    pub changelogs: Vec<DescribeModifyParameterLogChangelogs>,
}
model! { DescribeModifyParameterLogOutput {
    0 "Changelogs" changelogs: Vec<DescribeModifyParameterLogChangelogs>
} }

/// In the response of [`DescribeModifyParameterLog`].
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
    0 "EffectTime" effect_time: String, 1 "ParameterName" parameter_name: String,
    2 "ParameterValid" parameter_valid: String, 3 "ParameterValueAfter" parameter_value_after: String,
    4 "ParameterValueBefore" parameter_value_before: String
} }

/// Describes namespace: `DescribeNamespace` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespace {
    pub db_instance_id: Option<String>,
    /// Required.
    pub manager_account: String,
    /// Required. Secret.
    pub manager_account_password: Secret,
    /// Required.
    pub namespace: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub workspace_id: Option<String>,
}
operation! {
    DescribeNamespace(manager_account: String, manager_account_password: Secret, namespace: String, region_id: String)
    "DescribeNamespace" -> DescribeNamespaceOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "ManagerAccount" manager_account,
    2 "ManagerAccountPassword" manager_account_password, 3 "Namespace" namespace, 4 "OwnerId" owner_id: i64,
    5 "RegionId" region_id, 6 "WorkspaceId" workspace_id: String
} }

/// Response of [`DescribeNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaceOutput {
    pub db_instance_id: Option<String>,
    pub message: Option<String>,
    pub namespace: Option<String>,
    pub namespace_info: BTreeMap<String, String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeNamespaceOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "Message" message: String, 2 "Namespace" namespace: String,
    3 "NamespaceInfo" namespace_info: BTreeMap<String, String>, 4 "RegionId" region_id: String,
    5 "Status" status: String
} }

/// Describes parameters: `DescribeParameters` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeParameters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameters {
    /// Required.
    pub db_instance_id: String,
}
operation! { DescribeParameters(db_instance_id: String) "DescribeParameters" -> DescribeParametersOutput {
    0 "DBInstanceId" db_instance_id
} }

/// Response of [`DescribeParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersOutput {
    pub parameters: Vec<DescribeParametersParameters>,
}
model! { DescribeParametersOutput {
    0 "Parameters" parameters: Vec<DescribeParametersParameters>
} }

/// In the response of [`DescribeParameters`].
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
    0 "CurrentValue" current_value: String, 1 "ForceRestartInstance" force_restart_instance: String,
    2 "IsChangeableConfig" is_changeable_config: String, 3 "OptionalRange" optional_range: String,
    4 "ParameterDescription" parameter_description: String, 5 "ParameterName" parameter_name: String,
    6 "ParameterValue" parameter_value: String
} }

/// Describes private rag service: `DescribePrivateRAGService` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribePrivateRAGService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateRAGService {
    /// Required.
    pub db_instance_id: String,
}
operation! { DescribePrivateRAGService(db_instance_id: String)
    "DescribePrivateRAGService" -> DescribePrivateRAGServiceOutput {
    0 "DBInstanceId" db_instance_id
} }

/// Response of [`DescribePrivateRAGService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateRAGServiceOutput {
    pub ca_cert: Option<String>,
}
model! { DescribePrivateRAGServiceOutput {
    0 "CaCert" ca_cert: String
} }

/// Describes rds vswitchs: `DescribeRdsVSwitchs` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeRdsVSwitchs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVSwitchs {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
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

/// Response of [`DescribeRdsVSwitchs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVSwitchsOutput {
    pub v_switches: Option<DescribeRdsVSwitchsVSwitches>,
}
model! { DescribeRdsVSwitchsOutput {
    0 "VSwitches" v_switches: DescribeRdsVSwitchsVSwitches
} }

/// In the response of [`DescribeRdsVSwitchs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVSwitchsVSwitches {
    pub vswitch: Vec<DescribeRdsVSwitchsVSwitch>,
}
model! { DescribeRdsVSwitchsVSwitches {
    0 "VSwitch" vswitch: Vec<DescribeRdsVSwitchsVSwitch>
} }

/// In the response of [`DescribeRdsVSwitchs`].
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
    pub vswitch_id: Option<String>,
    pub vswitch_name: Option<String>,
}
model! { DescribeRdsVSwitchsVSwitch {
    0 "AliUid" ali_uid: String, 1 "Bid" bid: String, 2 "CidrBlock" cidr_block: String, 3 "GmtCreate" gmt_create: String,
    4 "GmtModified" gmt_modified: String, 5 "IsDefault" is_default: bool, 6 "IzNo" iz_no: String,
    7 "RegionNo" region_no: String, 8 "Status" status: String, 9 "VSwitchId" vswitch_id: String,
    10 "VSwitchName" vswitch_name: String
} }

/// Describes rds vpcs: `DescribeRdsVpcs` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeRdsVpcs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVpcs {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub zone_id: Option<String>,
}
operation! { DescribeRdsVpcs() "DescribeRdsVpcs" -> DescribeRdsVpcsOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret, 7 "ZoneId" zone_id: String
} }

/// Response of [`DescribeRdsVpcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVpcsOutput {
    pub vpcs: Option<DescribeRdsVpcsVpcs>,
}
model! { DescribeRdsVpcsOutput {
    0 "Vpcs" vpcs: DescribeRdsVpcsVpcs
} }

/// In the response of [`DescribeRdsVpcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVpcsVpcs {
    pub vpc: Vec<DescribeRdsVpcsVpc>,
}
model! { DescribeRdsVpcsVpcs {
    0 "Vpc" vpc: Vec<DescribeRdsVpcsVpc>
} }

/// In the response of [`DescribeRdsVpcs`].
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
    pub vswitchs: Vec<DescribeRdsVpcsVSwitchs>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeRdsVpcsVpc {
    0 "AliUid" ali_uid: String, 1 "Bid" bid: String, 2 "CidrBlock" cidr_block: String, 3 "GmtCreate" gmt_create: String,
    4 "GmtModified" gmt_modified: String, 5 "IsDefault" is_default: bool, 6 "RegionNo" region_no: String,
    7 "Status" status: String, 8 "VSwitchs" vswitchs: Vec<DescribeRdsVpcsVSwitchs>, 9 "VpcId" vpc_id: String,
    10 "VpcName" vpc_name: String
} }

/// In the response of [`DescribeRdsVpcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVpcsVSwitchs {
    pub cidr_block: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub is_default: Option<bool>,
    pub iz_no: Option<String>,
    pub status: Option<String>,
    pub vswitch_id: Option<String>,
    pub vswitch_name: Option<String>,
}
model! { DescribeRdsVpcsVSwitchs {
    0 "CidrBlock" cidr_block: String, 1 "GmtCreate" gmt_create: String, 2 "GmtModified" gmt_modified: String,
    3 "IsDefault" is_default: bool, 4 "IzNo" iz_no: String, 5 "Status" status: String, 6 "VSwitchId" vswitch_id: String,
    7 "VSwitchName" vswitch_name: String
} }

/// Describes rebalance status: `DescribeRebalanceStatus` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeRebalanceStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRebalanceStatus {
    /// Required.
    pub db_instance_id: String,
}
operation! { DescribeRebalanceStatus(db_instance_id: String)
    "DescribeRebalanceStatus" -> DescribeRebalanceStatusOutput {
    0 "DBInstanceId" db_instance_id
} }

/// Response of [`DescribeRebalanceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRebalanceStatusOutput {
    pub status: Option<String>,
}
model! { DescribeRebalanceStatusOutput {
    0 "Status" status: String
} }

/// Describes regions: `DescribeRegions` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub region: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "Region" region: String
} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Option<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions: DescribeRegionsRegions
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub region: Vec<DescribeRegionsRegion>,
}
model! { DescribeRegionsRegions {
    0 "Region" region: Vec<DescribeRegionsRegion>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegion {
    pub region_id: Option<String>,
    pub zones: Option<DescribeRegionsZones>,
}
model! { DescribeRegionsRegion {
    0 "RegionId" region_id: String, 1 "Zones" zones: DescribeRegionsZones
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsZones {
    pub zone: Vec<DescribeRegionsZone>,
}
model! { DescribeRegionsZones {
    0 "Zone" zone: Vec<DescribeRegionsZone>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsZone {
    pub vpc_enabled: Option<bool>,
    pub zone_id: Option<String>,
}
model! { DescribeRegionsZone {
    0 "VpcEnabled" vpc_enabled: bool, 1 "ZoneId" zone_id: String
} }

/// Describes roles: `DescribeRoles` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeRoles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoles {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeRoles(db_instance_id: String) "DescribeRoles" -> DescribeRolesOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`DescribeRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRolesOutput {
    pub role_list: Option<DescribeRolesRoleList>,
}
model! { DescribeRolesOutput {
    0 "RoleList" role_list: DescribeRolesRoleList
} }

/// In the response of [`DescribeRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRolesRoleList {
    pub role: Vec<String>,
}
model! { DescribeRolesRoleList {
    0 "Role" role: Vec<String>
} }

/// Describes sql log count: `DescribeSQLLogCount` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeSQLLogCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogCount {
    /// Required.
    pub db_instance_id: String,
    pub database: Option<String>,
    /// Required.
    pub end_time: String,
    pub execute_cost: Option<String>,
    pub execute_state: Option<String>,
    pub max_execute_cost: Option<String>,
    pub min_execute_cost: Option<String>,
    pub operation_class: Option<String>,
    pub operation_type: Option<String>,
    pub query_keywords: Option<String>,
    pub source_ip: Option<String>,
    /// Required.
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

/// Response of [`DescribeSQLLogCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogCountOutput {
    pub db_cluster_id: Option<String>,
    pub end_time: Option<String>,
    pub items: Vec<DescribeSQLLogCountItems>,
    pub start_time: Option<String>,
}
model! { DescribeSQLLogCountOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "EndTime" end_time: String, 2 "Items" items: Vec<DescribeSQLLogCountItems>,
    3 "StartTime" start_time: String
} }

/// In the response of [`DescribeSQLLogCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogCountItems {
    pub name: Option<String>,
    pub series: Vec<DescribeSQLLogCountSeries>,
}
model! { DescribeSQLLogCountItems {
    0 "Name" name: String, 1 "Series" series: Vec<DescribeSQLLogCountSeries>
} }

/// In the response of [`DescribeSQLLogCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogCountSeries {
    pub values: Vec<DescribeSQLLogCountValues>,
}
model! { DescribeSQLLogCountSeries {
    0 "Values" values: Vec<DescribeSQLLogCountValues>
} }

/// In the response of [`DescribeSQLLogCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogCountValues {
    pub point: Vec<String>,
}
model! { DescribeSQLLogCountValues {
    0 "Point" point: Vec<String>
} }

/// Describes sql logs: `DescribeSQLLogs` of `gpdb` 2016-05-03.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeSQLLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogs {
    /// Required.
    pub db_instance_id: String,
    pub database: Option<String>,
    /// Required.
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
    /// Required.
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

/// Response of [`DescribeSQLLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogsOutput {
    pub items: Vec<DescribeSQLLogsItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
}
model! { DescribeSQLLogsOutput {
    0 "Items" items: Vec<DescribeSQLLogsItems>, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64
} }

/// In the response of [`DescribeSQLLogs`].
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
    0 "AccountName" account_name: String, 1 "DBName" db_name: String, 2 "DBRole" db_role: String,
    3 "ExecuteCost" execute_cost: f64, 4 "ExecuteState" execute_state: String,
    5 "OperationClass" operation_class: String, 6 "OperationExecuteTime" operation_execute_time: String,
    7 "OperationType" operation_type: String, 8 "ReturnRowCounts" return_row_counts: i64, 9 "SQLPlan" sql_plan: String,
    10 "SQLText" sql_text: String, 11 "ScanRowCounts" scan_row_counts: i64, 12 "SourceIP" source_ip: String,
    13 "SourcePort" source_port: i64
} }

/// Describes sql logs v2: `DescribeSQLLogsV2` of `gpdb` 2016-05-03.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeSQLLogsV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogsV2 {
    /// Required.
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
    /// Required.
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

/// Response of [`DescribeSQLLogsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLLogsV2Output {
    pub access_denied_detail: Option<String>,
    pub items: Vec<DescribeSQLLogsV2Items>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
}
model! { DescribeSQLLogsV2Output {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Items" items: Vec<DescribeSQLLogsV2Items>,
    2 "PageNumber" page_number: i64, 3 "PageRecordCount" page_record_count: i64
} }

/// In the response of [`DescribeSQLLogsV2`].
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
    0 "AccountName" account_name: String, 1 "DBName" db_name: String, 2 "DBRole" db_role: String,
    3 "ErrorCode" error_code: String, 4 "ErrorMsg" error_msg: String, 5 "ExecuteCost" execute_cost: f64,
    6 "ExecuteState" execute_state: String, 7 "OperationClass" operation_class: String,
    8 "OperationExecuteTime" operation_execute_time: String, 9 "OperationType" operation_type: String,
    10 "QueryId" query_id: String, 11 "ReturnRowCounts" return_row_counts: i64, 12 "SQLText" sql_text: String,
    13 "ScanRowCounts" scan_row_counts: i64, 14 "SessionId" session_id: String, 15 "SourceIP" source_ip: String,
    16 "SourcePort" source_port: i64
} }

/// Describes sample data: `DescribeSampleData` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeSampleData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleData {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeSampleData(db_instance_id: String) "DescribeSampleData" -> DescribeSampleDataOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`DescribeSampleData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSampleDataOutput {
    pub db_instance_id: Option<String>,
    pub error_message: Option<String>,
    pub has_sample_data: Option<bool>,
    pub sample_data_status: Option<String>,
}
model! { DescribeSampleDataOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "ErrorMessage" error_message: String,
    2 "HasSampleData" has_sample_data: bool, 3 "SampleDataStatus" sample_data_status: String
} }

/// Describes streaming data service: `DescribeStreamingDataService` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeStreamingDataService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamingDataService {
    /// Required.
    pub db_instance_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub service_id: String,
}
operation! { DescribeStreamingDataService(db_instance_id: String, service_id: String)
    "DescribeStreamingDataService" -> DescribeStreamingDataServiceOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id: String, 2 "ServiceId" service_id
} }

/// Response of [`DescribeStreamingDataService`].
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
    0 "CreateTime" create_time: String, 1 "ModifyTime" modify_time: String,
    2 "ServiceDescription" service_description: String, 3 "ServiceId" service_id: String,
    4 "ServiceIp" service_ip: String, 5 "ServiceManaged" service_managed: bool, 6 "ServiceName" service_name: String,
    7 "ServiceOwnerId" service_owner_id: String, 8 "ServicePort" service_port: i64,
    9 "ServiceSpec" service_spec: String, 10 "Status" status: String
} }

/// Describes streaming data source: `DescribeStreamingDataSource` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeStreamingDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamingDataSource {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub data_source_id: i64,
    pub region_id: Option<String>,
}
operation! { DescribeStreamingDataSource(db_instance_id: String, data_source_id: i64)
    "DescribeStreamingDataSource" -> DescribeStreamingDataSourceOutput {
    0 "DBInstanceId" db_instance_id, 1 "DataSourceId" data_source_id, 2 "RegionId" region_id: String
} }

/// Response of [`DescribeStreamingDataSource`].
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
    0 "CreateTime" create_time: String, 1 "DataSourceConfig" data_source_config: String,
    2 "DataSourceDescription" data_source_description: String, 3 "DataSourceId" data_source_id: String,
    4 "DataSourceName" data_source_name: String, 5 "DataSourceType" data_source_type: String,
    6 "ErrorMessage" error_message: String, 7 "ServiceId" service_id: i64, 8 "Status" status: String
} }

/// Describes streaming job: `DescribeStreamingJob` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeStreamingJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamingJob {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub job_id: i64,
    pub region_id: Option<String>,
}
operation! { DescribeStreamingJob(db_instance_id: String, job_id: i64)
    "DescribeStreamingJob" -> DescribeStreamingJobOutput {
    0 "DBInstanceId" db_instance_id, 1 "JobId" job_id, 2 "RegionId" region_id: String
} }

/// Response of [`DescribeStreamingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamingJobOutput {
    pub account: Option<String>,
    pub consistency: Option<String>,
    pub create_time: Option<String>,
    pub data_source_id: Option<String>,
    pub data_source_name: Option<String>,
    pub dest_columns: Vec<String>,
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
    pub match_columns: Vec<String>,
    pub mode: Option<String>,
    pub modify_time: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub src_columns: Vec<String>,
    pub status: Option<String>,
    pub update_columns: Vec<String>,
    pub write_mode: Option<String>,
}
model! { DescribeStreamingJobOutput {
    0 "Account" account: String, 1 "Consistency" consistency: String, 2 "CreateTime" create_time: String,
    3 "DataSourceId" data_source_id: String, 4 "DataSourceName" data_source_name: String,
    5 "DestColumns" dest_columns: Vec<String>, 6 "DestDatabase" dest_database: String,
    7 "DestSchema" dest_schema: String, 8 "DestTable" dest_table: String, 9 "ErrorLimitCount" error_limit_count: i64,
    10 "ErrorMessage" error_message: String, 11 "FallbackOffset" fallback_offset: String,
    12 "GroupName" group_name: String, 13 "JobConfig" job_config: String, 14 "JobDescription" job_description: String,
    15 "JobId" job_id: String, 16 "JobName" job_name: String, 17 "MatchColumns" match_columns: Vec<String>,
    18 "Mode" mode: String, 19 "ModifyTime" modify_time: String, 20 "Password" password: Secret,
    21 "SrcColumns" src_columns: Vec<String>, 22 "Status" status: String,
    23 "UpdateColumns" update_columns: Vec<String>, 24 "WriteMode" write_mode: String
} }

/// Describes support features: `DescribeSupportFeatures` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeSupportFeatures>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportFeatures {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeSupportFeatures(db_instance_id: String)
    "DescribeSupportFeatures" -> DescribeSupportFeaturesOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`DescribeSupportFeatures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportFeaturesOutput {
    pub db_instance_id: Option<String>,
    pub support_feature_list: Option<String>,
}
model! { DescribeSupportFeaturesOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "SupportFeatureList" support_feature_list: String
} }

/// Describes table: `DescribeTable` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTable {
    pub db_instance_id: Option<String>,
    /// Required.
    pub database: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub schema: String,
    /// Required.
    pub secret_arn: String,
    /// Required.
    pub table: String,
    pub workspace_id: Option<String>,
}

/// Arguments of [`DescribeTable::new`].
pub struct DescribeTableRequired {
    pub database: String,
    pub region_id: String,
    pub schema: String,
    pub secret_arn: String,
    pub table: String,
}
operation! { DescribeTable { DescribeTableRequired: database, region_id, schema, secret_arn, table }
    "DescribeTable" -> DescribeTableOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "Database" database, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "Schema" schema, 5 "SecretArn" secret_arn, 6 "Table" table, 7 "WorkspaceId" workspace_id: String
} }

/// Response of [`DescribeTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableOutput {
    pub column_list: Option<DescribeTableColumnList>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { DescribeTableOutput {
    0 "ColumnList" column_list: DescribeTableColumnList, 1 "Message" message: String, 2 "Status" status: String
} }

/// In the response of [`DescribeTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableColumnList {
    pub column_list: Vec<ColumnMetadata>,
}
model! { DescribeTableColumnList {
    0 "ColumnList" column_list: Vec<ColumnMetadata>
} }

/// In the response of [`DescribeTable`].
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
    0 "ColumnDefault" column_default: String, 1 "Comment" comment: String, 2 "DataType" data_type: String,
    3 "IsCaseSensitive" is_case_sensitive: bool, 4 "IsCurrency" is_currency: bool,
    5 "IsPrimaryKey" is_primary_key: bool, 6 "IsSigned" is_signed: bool, 7 "MaxLength" max_length: i64,
    8 "Name" name: String, 9 "Nullable" nullable: bool, 10 "Precision" precision: i64, 11 "Scale" scale: i64,
    12 "SchemaName" schema_name: String, 13 "TableName" table_name: String, 14 "UdtName" udt_name: String
} }

/// Describes tags: `DescribeTags` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTags {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub resource_type: String,
}
operation! { DescribeTags(region_id: String, resource_type: String) "DescribeTags" -> DescribeTagsOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "ResourceType" resource_type
} }

/// Response of [`DescribeTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsOutput {
    pub tags: Vec<DescribeTagsTags>,
}
model! { DescribeTagsOutput {
    0 "Tags" tags: Vec<DescribeTagsTags>
} }

/// In the response of [`DescribeTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeTagsTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes user encryption key list: `DescribeUserEncryptionKeyList` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeUserEncryptionKeyList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserEncryptionKeyList {
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeUserEncryptionKeyList(region_id: String)
    "DescribeUserEncryptionKeyList" -> DescribeUserEncryptionKeyListOutput {
    0 "PageNumber" page_number: String, 1 "PageSize" page_size: String, 2 "RegionId" region_id
} }

/// Response of [`DescribeUserEncryptionKeyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserEncryptionKeyListOutput {
    pub kms_keys: Vec<DescribeUserEncryptionKeyListKmsKeys>,
}
model! { DescribeUserEncryptionKeyListOutput {
    0 "KmsKeys" kms_keys: Vec<DescribeUserEncryptionKeyListKmsKeys>
} }

/// In the response of [`DescribeUserEncryptionKeyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserEncryptionKeyListKmsKeys {
    pub key_id: Option<String>,
}
model! { DescribeUserEncryptionKeyListKmsKeys {
    0 "KeyId" key_id: String
} }

/// Describes waiting sql info: `DescribeWaitingSQLInfo` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeWaitingSQLInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWaitingSQLInfo {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub database: String,
    /// Required.
    pub pid: String,
}
operation! { DescribeWaitingSQLInfo(db_instance_id: String, database: String, pid: String)
    "DescribeWaitingSQLInfo" -> DescribeWaitingSQLInfoOutput {
    0 "DBInstanceId" db_instance_id, 1 "Database" database, 2 "PID" pid
} }

/// Response of [`DescribeWaitingSQLInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWaitingSQLInfoOutput {
    pub database: Option<String>,
    pub items: Vec<DescribeWaitingSQLInfoItems>,
}
model! { DescribeWaitingSQLInfoOutput {
    0 "Database" database: String, 1 "Items" items: Vec<DescribeWaitingSQLInfoItems>
} }

/// In the response of [`DescribeWaitingSQLInfo`].
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
    0 "Application" application: String, 1 "BlockedByApplication" blocked_by_application: String,
    2 "BlockedByPID" blocked_by_pid: String, 3 "BlockedBySQLStmt" blocked_by_sql_stmt: String,
    4 "BlockedByUser" blocked_by_user: String, 5 "GrantLocks" grant_locks: String,
    6 "NotGrantLocks" not_grant_locks: String, 7 "PID" pid: String, 8 "SQLStmt" sql_stmt: String, 9 "User" user: String
} }

/// Describes waiting sql records: `DescribeWaitingSQLRecords` of `gpdb` 2016-05-03.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeWaitingSQLRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWaitingSQLRecords {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub database: String,
    pub end_time: Option<String>,
    pub keyword: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
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
    Number "PageNumber", "Items" items, total "TotalCount" }

/// Response of [`DescribeWaitingSQLRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWaitingSQLRecordsOutput {
    pub items: Vec<DescribeWaitingSQLRecordsItems>,
    pub page_number: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeWaitingSQLRecordsOutput {
    0 "Items" items: Vec<DescribeWaitingSQLRecordsItems>, 1 "PageNumber" page_number: i64,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeWaitingSQLRecords`].
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
    0 "Database" database: String, 1 "PID" pid: String, 2 "SQLStmt" sql_stmt: String, 3 "SessionID" session_id: String,
    4 "StartTime" start_time: i64, 5 "Status" status: String, 6 "User" user: String, 7 "WaitingTime" waiting_time: i64
} }

/// Describes zones private rag service: `DescribeZonesPrivateRAGService` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DescribeZonesPrivateRAGService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesPrivateRAGService {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeZonesPrivateRAGService(db_instance_id: String, region_id: String)
    "DescribeZonesPrivateRAGService" -> DescribeZonesPrivateRAGServiceOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id
} }

/// Response of [`DescribeZonesPrivateRAGService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesPrivateRAGServiceOutput {
    pub zone_ids: Vec<String>,
}
model! { DescribeZonesPrivateRAGServiceOutput {
    0 "ZoneIds" zone_ids: Vec<String>
} }

/// Disables db resource group: `DisableDBResourceGroup` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DisableDBResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDBResourceGroup {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
}
operation! { DisableDBResourceGroup(db_instance_id: String) "DisableDBResourceGroup" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`DisableDBResourceGroup`]: empty.
pub type DisableDBResourceGroupOutput = Empty;

/// Downloads diagnosis records: `DownloadDiagnosisRecords` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DownloadDiagnosisRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadDiagnosisRecords {
    /// Required.
    pub db_instance_id: String,
    /// Required.
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

/// Response of [`DownloadDiagnosisRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadDiagnosisRecordsOutput {
    pub db_instance_id: Option<String>,
    pub download_id: Option<String>,
}
model! { DownloadDiagnosisRecordsOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "DownloadId" download_id: String
} }

/// Downloads sql logs records: `DownloadSQLLogsRecords` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DownloadSQLLogsRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadSQLLogsRecords {
    /// Required.
    pub db_instance_id: String,
    pub database: Option<String>,
    /// Required.
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
    /// Required.
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

/// Response of [`DownloadSQLLogsRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadSQLLogsRecordsOutput {
    pub download_id: Option<i64>,
}
model! { DownloadSQLLogsRecordsOutput {
    0 "DownloadId" download_id: i64
} }

/// Downloads slow sql records: `DownloadSlowSQLRecords` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/DownloadSlowSQLRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadSlowSQLRecords {
    /// Required.
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

/// Response of [`DownloadSlowSQLRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadSlowSQLRecordsOutput {
    pub db_instance_id: Option<String>,
}
model! { DownloadSlowSQLRecordsOutput {
    0 "DBInstanceId" db_instance_id: String
} }

/// Enables collection graph rag: `EnableCollectionGraphRAG` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/EnableCollectionGraphRAG>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableCollectionGraphRAG {
    /// Required.
    pub collection: String,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub entity_types: Vec<String>,
    pub llm_model: Option<String>,
    pub language: Option<String>,
    /// Required.
    pub manager_account: String,
    /// Required. Secret.
    pub manager_account_password: Secret,
    pub namespace: Option<String>,
    /// Required. Secret.
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub relationship_types: Vec<String>,
}

/// Arguments of [`EnableCollectionGraphRAG::new`].
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
operation! {
    EnableCollectionGraphRAG { EnableCollectionGraphRAGRequired: collection, db_instance_id, entity_types, manager_account, manager_account_password, namespace_password, region_id, relationship_types }
    "EnableCollectionGraphRAG" -> EnableCollectionGraphRAGOutput {
    0 "Collection" collection, 1 "DBInstanceId" db_instance_id, 2 "EntityTypes" entity_types,
    3 "LLMModel" llm_model: String, 4 "Language" language: String, 5 "ManagerAccount" manager_account,
    6 "ManagerAccountPassword" manager_account_password, 7 "Namespace" namespace: String,
    8 "NamespacePassword" namespace_password, 9 "OwnerId" owner_id: i64, 10 "RegionId" region_id,
    11 "RelationshipTypes" relationship_types
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(11, Location::Default, Style::Json)
] }

/// Response of [`EnableCollectionGraphRAG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableCollectionGraphRAGOutput {
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { EnableCollectionGraphRAGOutput {
    0 "JobId" job_id: String, 1 "Message" message: String, 2 "Status" status: String
} }

/// Enables db resource group: `EnableDBResourceGroup` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/EnableDBResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDBResourceGroup {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
}
operation! { EnableDBResourceGroup(db_instance_id: String) "EnableDBResourceGroup" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`EnableDBResourceGroup`]: empty.
pub type EnableDBResourceGroupOutput = Empty;

/// Executes statement: `ExecuteStatement` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ExecuteStatement>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteStatement {
    pub db_instance_id: Option<String>,
    /// Required.
    pub database: String,
    pub owner_id: Option<i64>,
    pub rag_workspace_collection: Option<ExecuteStatementRagWorkspaceCollection>,
    /// Required.
    pub region_id: String,
    pub run_type: Option<String>,
    /// Required.
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
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(9, Location::Body, Style::Json),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::Json)
] }

/// In the request of [`ExecuteStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteStatementRagWorkspaceCollection {
    pub collection: Option<String>,
    pub namespace: Option<String>,
}
input! { ExecuteStatementRagWorkspaceCollection() {
    0 "Collection" collection: String, 1 "Namespace" namespace: String
} }

/// Response of [`ExecuteStatement`].
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
    0 "CreatedAt" created_at: String, 1 "DBInstanceId" db_instance_id: String, 2 "Data" data: ExecuteStatementData,
    3 "Database" database: String, 4 "Id" id: String, 5 "Message" message: String, 6 "SecretArn" secret_arn: String,
    7 "Status" status: String
} }

/// In the response of [`ExecuteStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteStatementData {
    pub column_metadata: Option<ExecuteStatementColumnMetadata>,
    pub records: Option<ExecuteStatementRecords>,
    pub total_num_rows: Option<i64>,
}
model! { ExecuteStatementData {
    0 "ColumnMetadata" column_metadata: ExecuteStatementColumnMetadata, 1 "Records" records: ExecuteStatementRecords,
    2 "TotalNumRows" total_num_rows: i64
} }

/// In the response of [`ExecuteStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteStatementColumnMetadata {
    pub column_metadata: Vec<ColumnMetadata>,
}
model! { ExecuteStatementColumnMetadata {
    0 "ColumnMetadata" column_metadata: Vec<ColumnMetadata>
} }

/// In the response of [`ExecuteStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteStatementRecords {
    pub records: Vec<ExecuteStatementRecordsRecords>,
}
model! { ExecuteStatementRecords {
    0 "Records" records: Vec<ExecuteStatementRecordsRecords>
} }

/// In the response of [`ExecuteStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteStatementRecordsRecords {
    pub record: Vec<Field>,
}
model! { ExecuteStatementRecordsRecords {
    0 "Record" record: Vec<Field>
} }

/// In the response of [`ExecuteStatement`].
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
    0 "BlobValue" blob_value: String, 1 "BooleanValue" boolean_value: bool, 2 "DoubleValue" double_value: f64,
    3 "IsNull" is_null: bool, 4 "LongValue" long_value: i64, 5 "StringValue" string_value: String
} }

/// Gets account: `GetAccount` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/GetAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccount {
    /// Required.
    pub account_name: String,
    /// Required.
    pub db_instance_id: String,
}
operation! { GetAccount(account_name: String, db_instance_id: String) "GetAccount" -> GetAccountOutput {
    0 "AccountName" account_name, 1 "DBInstanceId" db_instance_id
} }

/// Response of [`GetAccount`].
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
    0 "AccountDescription" account_description: String, 1 "AccountName" account_name: String,
    2 "AccountStatus" account_status: String, 3 "AccountType" account_type: String,
    4 "DBInstanceId" db_instance_id: String
} }

/// Gets api endpoints: `GetApiEndpoints` of `gpdb` 2016-05-03.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/GetApiEndpoints>.
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

/// Response of [`GetApiEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiEndpointsOutput {
    pub items: Vec<GetApiEndpointsItems>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_record_count: Option<i64>,
}
model! { GetApiEndpointsOutput {
    0 "Items" items: Vec<GetApiEndpointsItems>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`GetApiEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiEndpointsItems {
    pub endpoint: Option<String>,
    pub region_id: Option<String>,
    pub service_type: Option<String>,
}
model! { GetApiEndpointsItems {
    0 "Endpoint" endpoint: String, 1 "RegionId" region_id: String, 2 "ServiceType" service_type: String
} }

/// Gets api key: `GetApiKey` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/GetApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiKey {
    /// Required.
    pub key_id: String,
    pub region_id: Option<String>,
}
operation! { GetApiKey(key_id: String) "GetApiKey" -> GetApiKeyOutput {
    0 "KeyId" key_id, 1 "RegionId" region_id: String
} }

/// Response of [`GetApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiKeyOutput {
    /// Secret.
    pub api_key: Option<Secret>,
    pub auth_services: Vec<GetApiKeyAuthServices>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub key_id: Option<String>,
    pub key_name: Option<String>,
    pub key_prefix: Option<String>,
}
model! { GetApiKeyOutput {
    0 "ApiKey" api_key: Secret, 1 "AuthServices" auth_services: Vec<GetApiKeyAuthServices>,
    2 "CreateTime" create_time: String, 3 "Description" description: String, 4 "KeyId" key_id: String,
    5 "KeyName" key_name: String, 6 "KeyPrefix" key_prefix: String
} }

/// In the response of [`GetApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiKeyAuthServices {
    pub service_id: Option<String>,
    pub service_type: Option<String>,
}
model! { GetApiKeyAuthServices {
    0 "ServiceId" service_id: String, 1 "ServiceType" service_type: String
} }

/// Gets branch schema: `GetBranchSchema` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/GetBranchSchema>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBranchSchema {
    /// Required.
    pub branch_id: String,
    /// Required.
    pub db_name: String,
    /// Required.
    pub project_id: String,
    pub region_id: Option<String>,
}
operation! { GetBranchSchema(branch_id: String, db_name: String, project_id: String)
    "GetBranchSchema" -> GetBranchSchemaOutput {
    0 "BranchId" branch_id, 1 "DBName" db_name, 2 "ProjectId" project_id, 3 "RegionId" region_id: String
} }

/// Response of [`GetBranchSchema`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBranchSchemaOutput {
    pub sql: Option<String>,
}
model! { GetBranchSchemaOutput {
    0 "Sql" sql: String
} }

/// Gets graph rag job: `GetGraphRAGJob` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/GetGraphRAGJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGraphRAGJob {
    /// Required.
    pub collection: String,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub job_id: String,
    pub namespace: Option<String>,
    /// Required. Secret.
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
}

/// Arguments of [`GetGraphRAGJob::new`].
pub struct GetGraphRAGJobRequired {
    pub collection: String,
    pub db_instance_id: String,
    pub job_id: String,
    pub namespace_password: Secret,
    pub region_id: String,
}
operation! {
    GetGraphRAGJob { GetGraphRAGJobRequired: collection, db_instance_id, job_id, namespace_password, region_id }
    "GetGraphRAGJob" -> GetGraphRAGJobOutput {
    0 "Collection" collection, 1 "DBInstanceId" db_instance_id, 2 "JobId" job_id, 3 "Namespace" namespace: String,
    4 "NamespacePassword" namespace_password, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id
} }

/// Response of [`GetGraphRAGJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGraphRAGJobOutput {
    pub job: Option<GetGraphRAGJobJob>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub usage: Option<GetGraphRAGJobUsage>,
}
model! { GetGraphRAGJobOutput {
    0 "Job" job: GetGraphRAGJobJob, 1 "Message" message: String, 2 "Status" status: String,
    3 "Usage" usage: GetGraphRAGJobUsage
} }

/// In the response of [`GetGraphRAGJob`].
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
    0 "Completed" completed: bool, 1 "CreateTime" create_time: String, 2 "Error" error: String, 3 "Id" id: String,
    4 "Progress" progress: i64, 5 "Status" status: String, 6 "UpdateTime" update_time: String
} }

/// In the response of [`GetGraphRAGJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGraphRAGJobUsage {
    pub embedding_tokens: Option<i64>,
    pub llm_input_tokens: Option<i64>,
    pub llm_output_tokens: Option<i64>,
}
model! { GetGraphRAGJobUsage {
    0 "EmbeddingTokens" embedding_tokens: i64, 1 "LLMInputTokens" llm_input_tokens: i64,
    2 "LLMOutputTokens" llm_output_tokens: i64
} }

/// Gets saas service: `GetSaasService` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/GetSaasService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSaasService {
    pub region_id: Option<String>,
    /// Required.
    pub service_id: String,
}
operation! { GetSaasService(service_id: String) "GetSaasService" -> GetSaasServiceOutput {
    0 "RegionId" region_id: String, 1 "ServiceId" service_id
} }

/// Response of [`GetSaasService`].
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
    0 "Cu" cu: String, 1 "PayType" pay_type: String, 2 "RegionId" region_id: String, 3 "ServiceId" service_id: String,
    4 "ServiceName" service_name: String, 5 "ServiceType" service_type: String, 6 "Status" status: String,
    7 "WorkspaceId" workspace_id: String
} }

/// Gets secret value: `GetSecretValue` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/GetSecretValue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretValue {
    pub db_instance_id: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub secret_arn: Option<String>,
    pub secret_name: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { GetSecretValue(region_id: String) "GetSecretValue" -> GetSecretValueOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "SecretArn" secret_arn: String, 4 "SecretName" secret_name: String, 5 "WorkspaceId" workspace_id: String
} }

/// Response of [`GetSecretValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretValueOutput {
    pub code: Option<String>,
    pub db_instance_id: Option<String>,
    pub description: Option<String>,
    pub message: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub secret_arn: Option<String>,
    pub secret_name: Option<String>,
    pub status: Option<String>,
    pub username: Option<String>,
}
model! { GetSecretValueOutput {
    0 "Code" code: String, 1 "DBInstanceId" db_instance_id: String, 2 "Description" description: String,
    3 "Message" message: String, 4 "Password" password: Secret, 5 "SecretArn" secret_arn: String,
    6 "SecretName" secret_name: String, 7 "Status" status: String, 8 "Username" username: String
} }

/// Gets service access info: `GetServiceAccessInfo` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/GetServiceAccessInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceAccessInfo {
    pub region_id: Option<String>,
    /// Required.
    pub service_id: String,
}
operation! { GetServiceAccessInfo(service_id: String) "GetServiceAccessInfo" -> GetServiceAccessInfoOutput {
    0 "RegionId" region_id: String, 1 "ServiceId" service_id
} }

/// Response of [`GetServiceAccessInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceAccessInfoOutput {
    pub callback_url: Option<String>,
    /// Secret.
    pub verify_code: Option<Secret>,
}
model! { GetServiceAccessInfoOutput {
    0 "CallbackUrl" callback_url: String, 1 "VerifyCode" verify_code: Secret
} }

/// Gets statement result: `GetStatementResult` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/GetStatementResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStatementResult {
    /// Required.
    pub db_instance_id: String,
    pub database: Option<String>,
    /// Required.
    pub id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub secret_arn: String,
}
operation! { GetStatementResult(db_instance_id: String, id: String, region_id: String, secret_arn: String)
    "GetStatementResult" -> GetStatementResultOutput {
    0 "DBInstanceId" db_instance_id, 1 "Database" database: String, 2 "Id" id, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id, 5 "SecretArn" secret_arn
} }

/// Response of [`GetStatementResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStatementResultOutput {
    pub data: Option<GetStatementResultData>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { GetStatementResultOutput {
    0 "Data" data: GetStatementResultData, 1 "Message" message: String, 2 "Status" status: String
} }

/// In the response of [`GetStatementResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStatementResultData {
    pub column_metadata: Option<GetStatementResultColumnMetadata>,
    pub records: Option<GetStatementResultRecords>,
    pub total_num_rows: Option<i64>,
}
model! { GetStatementResultData {
    0 "ColumnMetadata" column_metadata: GetStatementResultColumnMetadata,
    1 "Records" records: GetStatementResultRecords, 2 "TotalNumRows" total_num_rows: i64
} }

/// In the response of [`GetStatementResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStatementResultColumnMetadata {
    pub column_metadata: Vec<ColumnMetadata>,
}
model! { GetStatementResultColumnMetadata {
    0 "ColumnMetadata" column_metadata: Vec<ColumnMetadata>
} }

/// In the response of [`GetStatementResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStatementResultRecords {
    pub records: Vec<GetStatementResultRecordsRecords>,
}
model! { GetStatementResultRecords {
    0 "Records" records: Vec<GetStatementResultRecordsRecords>
} }

/// In the response of [`GetStatementResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStatementResultRecordsRecords {
    pub record: Vec<Field>,
}
model! { GetStatementResultRecordsRecords {
    0 "Record" record: Vec<Field>
} }

/// Gets supabase project: `GetSupabaseProject` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/GetSupabaseProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSupabaseProject {
    /// Required.
    pub project_id: String,
    pub region_id: Option<String>,
}
operation! { GetSupabaseProject(project_id: String) "GetSupabaseProject" -> GetSupabaseProjectOutput {
    0 "ProjectId" project_id, 1 "RegionId" region_id: String
} }

/// Response of [`GetSupabaseProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSupabaseProjectOutput {
    pub auto_scale: Option<String>,
    pub create_time: Option<String>,
    pub db_security_ip_list: Option<String>,
    /// Secret.
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
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetSupabaseProjectOutput {
    0 "AutoScale" auto_scale: String, 1 "CreateTime" create_time: String,
    2 "DBSecurityIpList" db_security_ip_list: String, 3 "DashboardPassword" dashboard_password: Secret,
    4 "DashboardUserName" dashboard_user_name: String, 5 "DiskPerformanceLevel" disk_performance_level: String,
    6 "Engine" engine: String, 7 "EngineVersion" engine_version: String, 8 "Eni" eni: String,
    9 "InstanceVersion" instance_version: String, 10 "Lightweight" lightweight: String, 11 "PayType" pay_type: String,
    12 "PrivateConnectUrl" private_connect_url: String, 13 "ProjectDescription" project_description: String,
    14 "ProjectId" project_id: String, 15 "ProjectName" project_name: String, 16 "ProjectSpec" project_spec: String,
    17 "PublicConnectUrl" public_connect_url: String, 18 "RegionId" region_id: String,
    19 "SecurityIpList" security_ip_list: String, 20 "Status" status: String, 21 "StorageSize" storage_size: i64,
    22 "StorageType" storage_type: String, 23 "VSwitchId" vswitch_id: String, 24 "VpcId" vpc_id: String,
    25 "ZoneId" zone_id: String
} }

/// Gets supabase project api keys: `GetSupabaseProjectApiKeys` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/GetSupabaseProjectApiKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSupabaseProjectApiKeys {
    /// Required.
    pub project_id: String,
    pub region_id: Option<String>,
}
operation! { GetSupabaseProjectApiKeys(project_id: String)
    "GetSupabaseProjectApiKeys" -> GetSupabaseProjectApiKeysOutput {
    0 "ProjectId" project_id, 1 "RegionId" region_id: String
} }

/// Response of [`GetSupabaseProjectApiKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSupabaseProjectApiKeysOutput {
    pub api_keys: Vec<GetSupabaseProjectApiKeysApiKeys>,
}
model! { GetSupabaseProjectApiKeysOutput {
    0 "ApiKeys" api_keys: Vec<GetSupabaseProjectApiKeysApiKeys>
} }

/// In the response of [`GetSupabaseProjectApiKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSupabaseProjectApiKeysApiKeys {
    /// Secret.
    pub api_key: Option<Secret>,
    pub name: Option<String>,
}
model! { GetSupabaseProjectApiKeysApiKeys {
    0 "ApiKey" api_key: Secret, 1 "Name" name: String
} }

/// Gets supabase project dashboard account: `GetSupabaseProjectDashboardAccount` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/GetSupabaseProjectDashboardAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSupabaseProjectDashboardAccount {
    /// Required.
    pub project_id: String,
    pub region_id: Option<String>,
}
operation! { GetSupabaseProjectDashboardAccount(project_id: String)
    "GetSupabaseProjectDashboardAccount" -> GetSupabaseProjectDashboardAccountOutput {
    0 "ProjectId" project_id, 1 "RegionId" region_id: String
} }

/// Response of [`GetSupabaseProjectDashboardAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSupabaseProjectDashboardAccountOutput {
    /// Secret.
    pub dashboard_password: Option<Secret>,
    pub dashboard_username: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
}
model! { GetSupabaseProjectDashboardAccountOutput {
    0 "DashboardPassword" dashboard_password: Secret, 1 "DashboardUsername" dashboard_username: String,
    2 "ProjectId" project_id: String, 3 "ProjectName" project_name: String
} }

/// Gets upload document job: `GetUploadDocumentJob` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/GetUploadDocumentJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadDocumentJob {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub collection: String,
    /// Required.
    pub job_id: String,
    pub namespace: Option<String>,
    /// Required. Secret.
    pub namespace_password: Secret,
}

/// Arguments of [`GetUploadDocumentJob::new`].
pub struct GetUploadDocumentJobRequired {
    pub db_instance_id: String,
    pub region_id: String,
    pub collection: String,
    pub job_id: String,
    pub namespace_password: Secret,
}
operation! {
    GetUploadDocumentJob { GetUploadDocumentJobRequired: db_instance_id, region_id, collection, job_id, namespace_password }
    "GetUploadDocumentJob" -> GetUploadDocumentJobOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id, 3 "Collection" collection,
    4 "JobId" job_id, 5 "Namespace" namespace: String, 6 "NamespacePassword" namespace_password
} [
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`GetUploadDocumentJob`].
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
    0 "ChunkResult" chunk_result: GetUploadDocumentJobChunkResult, 1 "Job" job: GetUploadDocumentJobJob,
    2 "Message" message: String, 3 "Status" status: String, 4 "Usage" usage: GetUploadDocumentJobUsage
} }

/// In the response of [`GetUploadDocumentJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadDocumentJobChunkResult {
    pub chunk_file_url: Option<String>,
    pub document_loader_result_file_url: Option<String>,
    pub plain_chunk_file_url: Option<String>,
}
model! { GetUploadDocumentJobChunkResult {
    0 "ChunkFileUrl" chunk_file_url: String, 1 "DocumentLoaderResultFileUrl" document_loader_result_file_url: String,
    2 "PlainChunkFileUrl" plain_chunk_file_url: String
} }

/// In the response of [`GetUploadDocumentJob`].
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
    0 "Completed" completed: bool, 1 "CreateTime" create_time: String, 2 "Error" error: String,
    3 "ErrorCode" error_code: String, 4 "Id" id: String, 5 "Progress" progress: i64, 6 "Status" status: String,
    7 "UpdateTime" update_time: String
} }

/// In the response of [`GetUploadDocumentJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadDocumentJobUsage {
    pub embedding_entries: Option<i64>,
    pub embedding_tokens: Option<i64>,
}
model! { GetUploadDocumentJobUsage {
    0 "EmbeddingEntries" embedding_entries: i64, 1 "EmbeddingTokens" embedding_tokens: i64
} }

/// Gets upsert collection data job: `GetUpsertCollectionDataJob` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/GetUpsertCollectionDataJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUpsertCollectionDataJob {
    pub db_instance_id: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub workspace_id: Option<String>,
    /// Required.
    pub collection: String,
    /// Required.
    pub job_id: String,
    pub namespace: Option<String>,
    /// Required. Secret.
    pub namespace_password: Secret,
}
operation! {
    GetUpsertCollectionDataJob(region_id: String, collection: String, job_id: String, namespace_password: Secret)
    "GetUpsertCollectionDataJob" -> GetUpsertCollectionDataJobOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "WorkspaceId" workspace_id: String, 4 "Collection" collection, 5 "JobId" job_id, 6 "Namespace" namespace: String,
    7 "NamespacePassword" namespace_password
} [
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`GetUpsertCollectionDataJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUpsertCollectionDataJobOutput {
    pub job: Option<GetUpsertCollectionDataJobJob>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { GetUpsertCollectionDataJobOutput {
    0 "Job" job: GetUpsertCollectionDataJobJob, 1 "Message" message: String, 2 "Status" status: String
} }

/// In the response of [`GetUpsertCollectionDataJob`].
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
    0 "Completed" completed: bool, 1 "CreateTime" create_time: String, 2 "Error" error: String, 3 "Id" id: String,
    4 "Progress" progress: i64, 5 "Status" status: String, 6 "UpdateTime" update_time: String
} }

/// Gets workspace: `GetWorkspace` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/GetWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspace {
    pub region_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { GetWorkspace(workspace_id: String) "GetWorkspace" -> GetWorkspaceOutput {
    0 "RegionId" region_id: String, 1 "WorkspaceId" workspace_id
} }

/// Response of [`GetWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceOutput {
    pub apikeys: Vec<GetWorkspaceApikeys>,
    pub create_time: Option<String>,
    pub services: Vec<GetWorkspaceServices>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { GetWorkspaceOutput {
    0 "Apikeys" apikeys: Vec<GetWorkspaceApikeys>, 1 "CreateTime" create_time: String,
    2 "Services" services: Vec<GetWorkspaceServices>, 3 "WorkspaceId" workspace_id: String,
    4 "WorkspaceName" workspace_name: String
} }

/// In the response of [`GetWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceApikeys {
    pub auth_services: Vec<GetWorkspaceAuthServices>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub key_id: Option<String>,
    pub key_name: Option<String>,
    pub key_prefix: Option<String>,
}
model! { GetWorkspaceApikeys {
    0 "AuthServices" auth_services: Vec<GetWorkspaceAuthServices>, 1 "CreateTime" create_time: String,
    2 "Description" description: String, 3 "KeyId" key_id: String, 4 "KeyName" key_name: String,
    5 "KeyPrefix" key_prefix: String
} }

/// In the response of [`GetWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceAuthServices {
    pub service_id: Option<String>,
    pub service_type: Option<String>,
}
model! { GetWorkspaceAuthServices {
    0 "ServiceId" service_id: String, 1 "ServiceType" service_type: String
} }

/// In the response of [`GetWorkspace`].
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
    0 "CreateTime" create_time: String, 1 "Cu" cu: String, 2 "ExpireTime" expire_time: String,
    3 "PayType" pay_type: String, 4 "ServiceId" service_id: String, 5 "ServiceName" service_name: String,
    6 "ServiceType" service_type: String, 7 "Status" status: String
} }

/// Grants api key: `GrantApiKey` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/GrantApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantApiKey {
    /// Required.
    pub key_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub service_ids: Vec<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { GrantApiKey(key_id: String, service_ids: Vec<String>, workspace_id: String) "GrantApiKey" -> Empty {
    0 "KeyId" key_id, 1 "RegionId" region_id: String, 2 "ServiceIds" service_ids, 3 "WorkspaceId" workspace_id
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`GrantApiKey`]: empty.
pub type GrantApiKeyOutput = Empty;

/// Grants collection: `GrantCollection` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/GrantCollection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantCollection {
    /// Required.
    pub collection: String,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub grant_to_namespace: String,
    /// Required.
    pub grant_type: String,
    /// Required.
    pub manager_account: String,
    /// Required. Secret.
    pub manager_account_password: Secret,
    pub namespace: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
}

/// Arguments of [`GrantCollection::new`].
pub struct GrantCollectionRequired {
    pub collection: String,
    pub db_instance_id: String,
    pub grant_to_namespace: String,
    pub grant_type: String,
    pub manager_account: String,
    pub manager_account_password: Secret,
    pub region_id: String,
}
operation! {
    GrantCollection { GrantCollectionRequired: collection, db_instance_id, grant_to_namespace, grant_type, manager_account, manager_account_password, region_id }
    "GrantCollection" -> GrantCollectionOutput {
    0 "Collection" collection, 1 "DBInstanceId" db_instance_id, 2 "GrantToNamespace" grant_to_namespace,
    3 "GrantType" grant_type, 4 "ManagerAccount" manager_account, 5 "ManagerAccountPassword" manager_account_password,
    6 "Namespace" namespace: String, 7 "OwnerId" owner_id: i64, 8 "RegionId" region_id
} }

/// Response of [`GrantCollection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantCollectionOutput {
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { GrantCollectionOutput {
    0 "Message" message: String, 1 "Status" status: String
} }

/// `HandleActiveSQLRecord` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/HandleActiveSQLRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HandleActiveSQLRecord {
    /// Required.
    pub db_instance_id: String,
    pub operate_type: Option<i64>,
    /// Required.
    pub pids: String,
}
operation! { HandleActiveSQLRecord(db_instance_id: String, pids: String)
    "HandleActiveSQLRecord" -> HandleActiveSQLRecordOutput {
    0 "DBInstanceId" db_instance_id, 1 "OperateType" operate_type: i64, 2 "Pids" pids
} }

/// Response of [`HandleActiveSQLRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HandleActiveSQLRecordOutput {
    pub db_instance_id: Option<String>,
    pub results: Vec<HandleActiveSQLRecordResults>,
    pub status: Option<String>,
}
model! { HandleActiveSQLRecordOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "Results" results: Vec<HandleActiveSQLRecordResults>,
    2 "Status" status: String
} }

/// In the response of [`HandleActiveSQLRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HandleActiveSQLRecordResults {
    pub pid: Option<String>,
    pub status: Option<String>,
}
model! { HandleActiveSQLRecordResults {
    0 "Pid" pid: String, 1 "Status" status: String
} }

/// Inits vector database: `InitVectorDatabase` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/InitVectorDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitVectorDatabase {
    pub db_instance_id: Option<String>,
    /// Required.
    pub manager_account: String,
    /// Required. Secret.
    pub manager_account_password: Secret,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub workspace_id: Option<String>,
}
operation! { InitVectorDatabase(manager_account: String, manager_account_password: Secret, region_id: String)
    "InitVectorDatabase" -> InitVectorDatabaseOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "ManagerAccount" manager_account,
    2 "ManagerAccountPassword" manager_account_password, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "WorkspaceId" workspace_id: String
} }

/// Response of [`InitVectorDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitVectorDatabaseOutput {
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { InitVectorDatabaseOutput {
    0 "Message" message: String, 1 "Status" status: String
} }

/// Lists ai node pools: `ListAINodePools` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ListAINodePools>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAINodePools {
    /// Required.
    pub db_instance_id: String,
    pub region_id: Option<String>,
}
operation! { ListAINodePools(db_instance_id: String) "ListAINodePools" -> ListAINodePoolsOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id: String
} }

/// Response of [`ListAINodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAINodePoolsOutput {
    pub ai_node_pool_infos: Vec<ListAINodePoolsAINodePoolInfos>,
}
model! { ListAINodePoolsOutput {
    0 "AINodePoolInfos" ai_node_pool_infos: Vec<ListAINodePoolsAINodePoolInfos>
} }

/// In the response of [`ListAINodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAINodePoolsAINodePoolInfos {
    pub ai_node_infos: Vec<ListAINodePoolsAINodeInfos>,
    pub ai_node_pool_id: Option<String>,
    pub node_num: Option<String>,
}
model! { ListAINodePoolsAINodePoolInfos {
    0 "AINodeInfos" ai_node_infos: Vec<ListAINodePoolsAINodeInfos>, 1 "AINodePoolId" ai_node_pool_id: String,
    2 "NodeNum" node_num: String
} }

/// In the response of [`ListAINodePools`].
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
    0 "BindObject" bind_object: String, 1 "BindStatus" bind_status: String, 2 "CreateTime" create_time: String,
    3 "Namespace" namespace: String, 4 "NodeName" node_name: String, 5 "NodeSpec" node_spec: String,
    6 "UpdateTime" update_time: String, 7 "ZoneId" zone_id: String
} }

/// Lists ai services: `ListAIServices` of `gpdb` 2016-05-03.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/ListAIServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIServices {
    /// Required.
    pub db_instance_id: String,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    /// Required.
    pub r#type: String,
}
operation! { ListAIServices(db_instance_id: String, r#type: String) "ListAIServices" -> ListAIServicesOutput {
    0 "DBInstanceId" db_instance_id, 1 "PageNumber" page_number: String, 2 "PageSize" page_size: String, 3 "Type" r#type
} }
paged! { ListAIServices: ListAIServicesServices = Number "PageNumber", "Services" services, total "TotalRecordCount" }

/// Response of [`ListAIServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIServicesOutput {
    pub page_number: Option<String>,
    pub page_record_count: Option<String>,
    pub services: Vec<ListAIServicesServices>,
    pub total_record_count: Option<String>,
}
model! { ListAIServicesOutput {
    0 "PageNumber" page_number: String, 1 "PageRecordCount" page_record_count: String,
    2 "Services" services: Vec<ListAIServicesServices>, 3 "TotalRecordCount" total_record_count: String
} }

/// In the response of [`ListAIServices`].
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
    0 "CreateTime" create_time: String, 1 "Description" description: String,
    2 "PrivateApiDevUrl" private_api_dev_url: String, 3 "PrivateWorkbenchUrl" private_workbench_url: String,
    4 "PublicApiDevUrl" public_api_dev_url: String, 5 "PublicWorkbenchUrl" public_workbench_url: String,
    6 "SecurityIpList" security_ip_list: String, 7 "ServiceAccount" service_account: String,
    8 "ServiceId" service_id: String, 9 "Status" status: String
} }

/// Lists api keys: `ListApiKeys` of `gpdb` 2016-05-03.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/ListApiKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiKeys {
    pub key_name: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListApiKeys(workspace_id: String) "ListApiKeys" -> ListApiKeysOutput {
    0 "KeyName" key_name: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RegionId" region_id: String, 4 "WorkspaceId" workspace_id
} }
paged! { ListApiKeys: ListApiKeysItems = Token "NextToken", "Items" items, next "NextToken" }

/// Response of [`ListApiKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiKeysOutput {
    pub items: Vec<ListApiKeysItems>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_record_count: Option<i64>,
}
model! { ListApiKeysOutput {
    0 "Items" items: Vec<ListApiKeysItems>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`ListApiKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiKeysItems {
    pub auth_services: Vec<ListApiKeysAuthServices>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub key_id: Option<String>,
    pub key_name: Option<String>,
    pub key_prefix: Option<String>,
}
model! { ListApiKeysItems {
    0 "AuthServices" auth_services: Vec<ListApiKeysAuthServices>, 1 "CreateTime" create_time: String,
    2 "Description" description: String, 3 "KeyId" key_id: String, 4 "KeyName" key_name: String,
    5 "KeyPrefix" key_prefix: String
} }

/// In the response of [`ListApiKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiKeysAuthServices {
    pub service_id: Option<String>,
    pub service_type: Option<String>,
}
model! { ListApiKeysAuthServices {
    0 "ServiceId" service_id: String, 1 "ServiceType" service_type: String
} }

/// Lists backup jobs: `ListBackupJobs` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ListBackupJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBackupJobs {
    pub backup_mode: Option<String>,
    /// Required.
    pub db_instance_id: String,
}
operation! { ListBackupJobs(db_instance_id: String) "ListBackupJobs" -> ListBackupJobsOutput {
    0 "BackupMode" backup_mode: String, 1 "DBInstanceId" db_instance_id
} }

/// Response of [`ListBackupJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBackupJobsOutput {
    pub items: Option<ListBackupJobsItems>,
}
model! { ListBackupJobsOutput {
    0 "Items" items: ListBackupJobsItems
} }

/// In the response of [`ListBackupJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBackupJobsItems {
    pub backup_job: Vec<ListBackupJobsBackupJob>,
}
model! { ListBackupJobsItems {
    0 "BackupJob" backup_job: Vec<ListBackupJobsBackupJob>
} }

/// In the response of [`ListBackupJobs`].
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
    0 "BackupJobId" backup_job_id: String, 1 "BackupMode" backup_mode: String, 2 "BackupStatus" backup_status: String,
    3 "Process" process: String, 4 "StartTime" start_time: String
} }

/// Lists branches: `ListBranches` of `gpdb` 2016-05-03.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/ListBranches>.
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

/// Response of [`ListBranches`].
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
    0 "Branches" branches: ListBranchesBranches, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "TotalCount" total_count: i64
} }

/// In the response of [`ListBranches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBranchesBranches {
    pub branch: Vec<ListBranchesBranch>,
}
model! { ListBranchesBranches {
    0 "Branch" branch: Vec<ListBranchesBranch>
} }

/// In the response of [`ListBranches`].
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
    0 "BranchId" branch_id: String, 1 "BranchName" branch_name: String, 2 "CreateTime" create_time: String,
    3 "Description" description: String, 4 "ExpiresAt" expires_at: String, 5 "InitSource" init_source: String,
    6 "IsDefault" is_default: bool, 7 "ParentBranchId" parent_branch_id: String,
    8 "ParentBranchName" parent_branch_name: String, 9 "ParentLSN" parent_lsn: String,
    10 "ParentTimestamp" parent_timestamp: String, 11 "ProjectId" project_id: String, 12 "Protected" protected: bool,
    13 "ServiceType" service_type: String, 14 "SpbProjectId" spb_project_id: String, 15 "Status" status: String,
    16 "Tags" tags: ListBranchesTags
} }

/// In the response of [`ListBranches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBranchesTags {
    pub tag: Vec<ListBranchesTag>,
}
model! { ListBranchesTags {
    0 "Tag" tag: Vec<ListBranchesTag>
} }

/// In the response of [`ListBranches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBranchesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListBranchesTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists chunks: `ListChunks` of `gpdb` 2016-05-03.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/ListChunks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChunks {
    /// Required.
    pub collection: String,
    /// Required.
    pub db_instance_id: String,
    pub file_name: Option<String>,
    pub filter: Option<String>,
    pub include_vector: Option<bool>,
    pub namespace: Option<String>,
    /// Required. Secret.
    pub namespace_password: Secret,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
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
    Number "PageNumber", "Chunks.chunks" chunks.chunks, total "TotalRecordCount" }

/// Response of [`ListChunks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChunksOutput {
    pub chunks: Option<ListChunksChunks>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { ListChunksOutput {
    0 "Chunks" chunks: ListChunksChunks, 1 "PageNumber" page_number: i64, 2 "PageRecordCount" page_record_count: i64,
    3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`ListChunks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChunksChunks {
    pub chunks: Vec<ListChunksChunksChunks>,
}
model! { ListChunksChunks {
    0 "chunks" chunks: Vec<ListChunksChunksChunks>
} }

/// In the response of [`ListChunks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChunksChunksChunks {
    pub content: Option<String>,
    pub file_name: Option<String>,
    pub id: Option<String>,
    pub loader_metadata: Option<String>,
    pub metadata: BTreeMap<String, Value>,
    pub page_index: Option<i64>,
    pub vector: Option<ListChunksVector>,
}
model! { ListChunksChunksChunks {
    0 "Content" content: String, 1 "FileName" file_name: String, 2 "Id" id: String,
    3 "LoaderMetadata" loader_metadata: String, 4 "Metadata" metadata: BTreeMap<String, Value>,
    5 "PageIndex" page_index: i64, 6 "Vector" vector: ListChunksVector
} }

/// In the response of [`ListChunks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChunksVector {
    pub vector: Vec<f64>,
}
model! { ListChunksVector {
    0 "vector" vector: Vec<f64>
} }

/// Lists collections: `ListCollections` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ListCollections>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCollections {
    pub db_instance_id: Option<String>,
    pub namespace: Option<String>,
    /// Required. Secret.
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub workspace_id: Option<String>,
}
operation! { ListCollections(namespace_password: Secret, region_id: String) "ListCollections" -> ListCollectionsOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "Namespace" namespace: String, 2 "NamespacePassword" namespace_password,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "WorkspaceId" workspace_id: String
} }

/// Response of [`ListCollections`].
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
    0 "Collections" collections: ListCollectionsCollections, 1 "Count" count: i64,
    2 "DBInstanceId" db_instance_id: String, 3 "Message" message: String, 4 "Namespace" namespace: String,
    5 "RegionId" region_id: String, 6 "Status" status: String
} }

/// In the response of [`ListCollections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCollectionsCollections {
    pub collection: Vec<String>,
}
model! { ListCollectionsCollections {
    0 "Collection" collection: Vec<String>
} }

/// Lists database extensions: `ListDatabaseExtensions` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ListDatabaseExtensions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabaseExtensions {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub database_name: String,
}
operation! { ListDatabaseExtensions(db_instance_id: String, database_name: String)
    "ListDatabaseExtensions" -> ListDatabaseExtensionsOutput {
    0 "DBInstanceId" db_instance_id, 1 "DatabaseName" database_name
} }

/// Response of [`ListDatabaseExtensions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabaseExtensionsOutput {
    pub extensions: Vec<ListDatabaseExtensionsExtensions>,
}
model! { ListDatabaseExtensionsOutput {
    0 "Extensions" extensions: Vec<ListDatabaseExtensionsExtensions>
} }

/// In the response of [`ListDatabaseExtensions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabaseExtensionsExtensions {
    pub description: Option<String>,
    pub extension_name: Option<String>,
    pub status: Option<String>,
}
model! { ListDatabaseExtensionsExtensions {
    0 "Description" description: String, 1 "ExtensionName" extension_name: String, 2 "Status" status: String
} }

/// Lists databases: `ListDatabases` of `gpdb` 2016-05-03.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/ListDatabases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabases {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub database: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub secret_arn: String,
}
operation! { ListDatabases(db_instance_id: String, database: String, region_id: String, secret_arn: String)
    "ListDatabases" -> ListDatabasesOutput {
    0 "DBInstanceId" db_instance_id, 1 "Database" database, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id, 6 "SecretArn" secret_arn
} }
paged! { ListDatabases: String = Token "NextToken", "Databases.Databases" databases.databases, next "NextToken" }

/// Response of [`ListDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesOutput {
    pub databases: Option<ListDatabasesDatabases>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub status: Option<String>,
}
model! { ListDatabasesOutput {
    0 "Databases" databases: ListDatabasesDatabases, 1 "Message" message: String, 2 "NextToken" next_token: String,
    3 "Status" status: String
} }

/// In the response of [`ListDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesDatabases {
    pub databases: Vec<String>,
}
model! { ListDatabasesDatabases {
    0 "Databases" databases: Vec<String>
} }

/// Lists document collections: `ListDocumentCollections` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ListDocumentCollections>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDocumentCollections {
    /// Required.
    pub db_instance_id: String,
    pub namespace: Option<String>,
    /// Required. Secret.
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { ListDocumentCollections(db_instance_id: String, namespace_password: Secret, region_id: String)
    "ListDocumentCollections" -> ListDocumentCollectionsOutput {
    0 "DBInstanceId" db_instance_id, 1 "Namespace" namespace: String, 2 "NamespacePassword" namespace_password,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id
} }

/// Response of [`ListDocumentCollections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDocumentCollectionsOutput {
    pub count: Option<i64>,
    pub items: Option<ListDocumentCollectionsItems>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { ListDocumentCollectionsOutput {
    0 "Count" count: i64, 1 "Items" items: ListDocumentCollectionsItems, 2 "Message" message: String,
    3 "Status" status: String
} }

/// In the response of [`ListDocumentCollections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDocumentCollectionsItems {
    pub collection_list: Vec<ListDocumentCollectionsCollectionList>,
}
model! { ListDocumentCollectionsItems {
    0 "CollectionList" collection_list: Vec<ListDocumentCollectionsCollectionList>
} }

/// In the response of [`ListDocumentCollections`].
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
    0 "CollectionName" collection_name: String, 1 "Dimension" dimension: i64,
    2 "EmbeddingModel" embedding_model: String, 3 "FullTextRetrievalFields" full_text_retrieval_fields: String,
    4 "Metadata" metadata: String, 5 "Metrics" metrics: String, 6 "Parser" parser: String,
    7 "SparseRetrievalFields" sparse_retrieval_fields: String, 8 "SupportSparse" support_sparse: bool
} }

/// Lists documents: `ListDocuments` of `gpdb` 2016-05-03.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/ListDocuments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDocuments {
    /// Required.
    pub collection: String,
    /// Required.
    pub db_instance_id: String,
    pub max_results: Option<i64>,
    pub namespace: Option<String>,
    /// Required. Secret.
    pub namespace_password: Secret,
    pub next_token: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { ListDocuments(collection: String, db_instance_id: String, namespace_password: Secret, region_id: String)
    "ListDocuments" -> ListDocumentsOutput {
    0 "Collection" collection, 1 "DBInstanceId" db_instance_id, 2 "MaxResults" max_results: i64,
    3 "Namespace" namespace: String, 4 "NamespacePassword" namespace_password, 5 "NextToken" next_token: String,
    6 "OwnerId" owner_id: i64, 7 "RegionId" region_id
} }
paged! { ListDocuments: ListDocumentsDocumentList =
    Token "NextToken", "Items.DocumentList" items.document_list, next "NextToken" }

/// Response of [`ListDocuments`].
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
    0 "Count" count: i64, 1 "Items" items: ListDocumentsItems, 2 "Message" message: String,
    3 "NextToken" next_token: String, 4 "Status" status: String
} }

/// In the response of [`ListDocuments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDocumentsItems {
    pub document_list: Vec<ListDocumentsDocumentList>,
}
model! { ListDocumentsItems {
    0 "DocumentList" document_list: Vec<ListDocumentsDocumentList>
} }

/// In the response of [`ListDocuments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDocumentsDocumentList {
    pub file_name: Option<String>,
    pub source: Option<String>,
}
model! { ListDocumentsDocumentList {
    0 "FileName" file_name: String, 1 "Source" source: String
} }

/// Lists external data services: `ListExternalDataServices` of `gpdb` 2016-05-03.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/ListExternalDataServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExternalDataServices {
    /// Required.
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
    Number "PageNumber", "ServiceItems" service_items, total "TotalRecordCount" }

/// Response of [`ListExternalDataServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExternalDataServicesOutput {
    pub page_number: Option<i64>,
    pub service_items: Vec<ListExternalDataServicesServiceItems>,
    pub total_record_count: Option<i64>,
}
model! { ListExternalDataServicesOutput {
    0 "PageNumber" page_number: i64, 1 "ServiceItems" service_items: Vec<ListExternalDataServicesServiceItems>,
    2 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`ListExternalDataServices`].
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
    0 "CreateTime" create_time: String, 1 "ModifyTime" modify_time: String,
    2 "ServiceDescription" service_description: String, 3 "ServiceId" service_id: String,
    4 "ServiceName" service_name: String, 5 "ServiceSpec" service_spec: String, 6 "ServiceType" service_type: String,
    7 "Status" status: String
} }

/// Lists external data sources: `ListExternalDataSources` of `gpdb` 2016-05-03.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/ListExternalDataSources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExternalDataSources {
    /// Required.
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
    Number "PageNumber", "Items" items, total "TotalRecordCount" }

/// Response of [`ListExternalDataSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExternalDataSourcesOutput {
    pub items: Vec<ListExternalDataSourcesItems>,
    pub page_number: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { ListExternalDataSourcesOutput {
    0 "Items" items: Vec<ListExternalDataSourcesItems>, 1 "PageNumber" page_number: i64,
    2 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`ListExternalDataSources`].
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
    0 "CreateTime" create_time: String, 1 "DataSourceDescription" data_source_description: String,
    2 "DataSourceDir" data_source_dir: String, 3 "DataSourceId" data_source_id: i64,
    4 "DataSourceName" data_source_name: String, 5 "DataSourceStatus" data_source_status: String,
    6 "DataSourceType" data_source_type: String, 7 "ExternalDataServiceId" external_data_service_id: i64,
    8 "ModifyTime" modify_time: String, 9 "StatusMessage" status_message: String
} }

/// Lists indices: `ListIndices` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ListIndices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndices {
    /// Required.
    pub collection: String,
    pub db_instance_id: Option<String>,
    /// Required.
    pub namespace: String,
    /// Required. Secret.
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub workspace_id: Option<String>,
}
operation! { ListIndices(collection: String, namespace: String, namespace_password: Secret, region_id: String)
    "ListIndices" -> ListIndicesOutput {
    0 "Collection" collection, 1 "DBInstanceId" db_instance_id: String, 2 "Namespace" namespace,
    3 "NamespacePassword" namespace_password, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "WorkspaceId" workspace_id: String
} }

/// Response of [`ListIndices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndicesOutput {
    pub indices: Option<ListIndicesIndices>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { ListIndicesOutput {
    0 "Indices" indices: ListIndicesIndices, 1 "Message" message: String, 2 "Status" status: String
} }

/// In the response of [`ListIndices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndicesIndices {
    pub indices: Vec<ListIndicesIndicesIndices>,
}
model! { ListIndicesIndices {
    0 "Indices" indices: Vec<ListIndicesIndicesIndices>
} }

/// In the response of [`ListIndices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndicesIndicesIndices {
    pub collection: Option<String>,
    pub index_def: Option<String>,
    pub index_name: Option<String>,
    pub namespace: Option<String>,
}
model! { ListIndicesIndicesIndices {
    0 "Collection" collection: String, 1 "IndexDef" index_def: String, 2 "IndexName" index_name: String,
    3 "Namespace" namespace: String
} }

/// Lists instance databases: `ListInstanceDatabases` of `gpdb` 2016-05-03.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/ListInstanceDatabases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceDatabases {
    /// Required.
    pub db_instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListInstanceDatabases(db_instance_id: String) "ListInstanceDatabases" -> ListInstanceDatabasesOutput {
    0 "DBInstanceId" db_instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { ListInstanceDatabases: ListInstanceDatabasesDatabases =
    Number "PageNumber", "Databases" databases, total "TotalCount" }

/// Response of [`ListInstanceDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceDatabasesOutput {
    pub db_instance_id: Option<String>,
    pub databases: Vec<ListInstanceDatabasesDatabases>,
    pub total_count: Option<String>,
}
model! { ListInstanceDatabasesOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "Databases" databases: Vec<ListInstanceDatabasesDatabases>,
    2 "TotalCount" total_count: String
} }

/// In the response of [`ListInstanceDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceDatabasesDatabases {
    pub database_name: Option<String>,
    pub description: Option<String>,
}
model! { ListInstanceDatabasesDatabases {
    0 "DatabaseName" database_name: String, 1 "Description" description: String
} }

/// Lists instance extensions: `ListInstanceExtensions` of `gpdb` 2016-05-03.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/ListInstanceExtensions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceExtensions {
    /// Required.
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
    Number "PageNumber", "Items" items, total "TotalRecordCount" }

/// Response of [`ListInstanceExtensions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceExtensionsOutput {
    pub items: Vec<ListInstanceExtensionsItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { ListInstanceExtensionsOutput {
    0 "Items" items: Vec<ListInstanceExtensionsItems>, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`ListInstanceExtensions`].
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
    0 "CurrentVersion" current_version: String, 1 "Description" description: String,
    2 "ExtensionId" extension_id: String, 3 "InstalledDatabases" installed_databases: String,
    4 "IsInstallNeedRestart" is_install_need_restart: bool, 5 "LatestVersion" latest_version: String,
    6 "Name" name: String, 7 "Status" status: String
} }

/// Lists model operator api keys: `ListModelOperatorApiKeys` of `gpdb` 2016-05-03.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/ListModelOperatorApiKeys>.
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
    Number "PageNumber", "ApiKeys" api_keys, total "TotalRecordCount" }

/// Response of [`ListModelOperatorApiKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelOperatorApiKeysOutput {
    pub api_keys: Vec<ListModelOperatorApiKeysApiKeys>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { ListModelOperatorApiKeysOutput {
    0 "ApiKeys" api_keys: Vec<ListModelOperatorApiKeysApiKeys>, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`ListModelOperatorApiKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelOperatorApiKeysApiKeys {
    pub api_key_id: Option<i64>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub endpoint: Option<String>,
}
model! { ListModelOperatorApiKeysApiKeys {
    0 "ApiKeyId" api_key_id: i64, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "Endpoint" endpoint: String
} }

/// Lists model operator services: `ListModelOperatorServices` of `gpdb` 2016-05-03.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/ListModelOperatorServices>.
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
    Number "PageNumber", "Services" services, total "TotalRecordCount" }

/// Response of [`ListModelOperatorServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelOperatorServicesOutput {
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub services: Vec<ListModelOperatorServicesServices>,
    pub total_record_count: Option<i64>,
}
model! { ListModelOperatorServicesOutput {
    0 "PageNumber" page_number: i64, 1 "PageRecordCount" page_record_count: i64,
    2 "Services" services: Vec<ListModelOperatorServicesServices>, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`ListModelOperatorServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelOperatorServicesServices {
    pub service_id: Option<String>,
}
model! { ListModelOperatorServicesServices {
    0 "ServiceId" service_id: String
} }

/// Lists model services: `ListModelServices` of `gpdb` 2016-05-03.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/ListModelServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelServices {
    /// Required.
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
    Number "PageNumber", "ModelServices" model_services, total "TotalRecordCount" }

/// Response of [`ListModelServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelServicesOutput {
    pub model_services: Vec<ListModelServicesModelServices>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { ListModelServicesOutput {
    0 "ModelServices" model_services: Vec<ListModelServicesModelServices>, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`ListModelServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelServicesModelServices {
    pub ai_nodes: Vec<String>,
    /// Secret.
    pub api_key: Option<Secret>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub model_name: Option<String>,
    pub model_params: BTreeMap<String, String>,
    pub model_service_id: Option<String>,
    pub private_conn_url: Option<String>,
    pub public_conn_url: Option<String>,
    pub security_ip_list: Option<String>,
    pub status: Option<String>,
}
model! { ListModelServicesModelServices {
    0 "AiNodes" ai_nodes: Vec<String>, 1 "ApiKey" api_key: Secret, 2 "CreateTime" create_time: String,
    3 "Description" description: String, 4 "ModelName" model_name: String,
    5 "ModelParams" model_params: BTreeMap<String, String>, 6 "ModelServiceId" model_service_id: String,
    7 "PrivateConnUrl" private_conn_url: String, 8 "PublicConnUrl" public_conn_url: String,
    9 "SecurityIPList" security_ip_list: String, 10 "Status" status: String
} }

/// Lists namespaces: `ListNamespaces` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ListNamespaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespaces {
    pub db_instance_id: Option<String>,
    /// Required.
    pub manager_account: String,
    /// Required. Secret.
    pub manager_account_password: Secret,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub workspace_id: Option<String>,
}
operation! { ListNamespaces(manager_account: String, manager_account_password: Secret, region_id: String)
    "ListNamespaces" -> ListNamespacesOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "ManagerAccount" manager_account,
    2 "ManagerAccountPassword" manager_account_password, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "WorkspaceId" workspace_id: String
} }

/// Response of [`ListNamespaces`].
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
    0 "Count" count: i64, 1 "DBInstanceId" db_instance_id: String, 2 "Message" message: String,
    3 "Namespaces" namespaces: ListNamespacesNamespaces, 4 "RegionId" region_id: String, 5 "Status" status: String
} }

/// In the response of [`ListNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespacesNamespaces {
    pub namespace: Vec<String>,
}
model! { ListNamespacesNamespaces {
    0 "Namespace" namespace: Vec<String>
} }

/// Lists remote adb data sources: `ListRemoteADBDataSources` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ListRemoteADBDataSources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRemoteADBDataSources {
    /// Required.
    pub db_instance_id: String,
    pub data_source_id: Option<String>,
    pub owner_id: Option<i64>,
}
operation! { ListRemoteADBDataSources(db_instance_id: String)
    "ListRemoteADBDataSources" -> ListRemoteADBDataSourcesOutput {
    0 "DBInstanceId" db_instance_id, 1 "DataSourceId" data_source_id: String, 2 "OwnerId" owner_id: i64
} }

/// Response of [`ListRemoteADBDataSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRemoteADBDataSourcesOutput {
    pub data_source_items: Option<ListRemoteADBDataSourcesDataSourceItems>,
    pub task_id: Option<i64>,
}
model! { ListRemoteADBDataSourcesOutput {
    0 "DataSourceItems" data_source_items: ListRemoteADBDataSourcesDataSourceItems, 1 "TaskId" task_id: i64
} }

/// In the response of [`ListRemoteADBDataSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRemoteADBDataSourcesDataSourceItems {
    pub remote_data_sources: Vec<ListRemoteADBDataSourcesRemoteDataSources>,
}
model! { ListRemoteADBDataSourcesDataSourceItems {
    0 "RemoteDataSources" remote_data_sources: Vec<ListRemoteADBDataSourcesRemoteDataSources>
} }

/// In the response of [`ListRemoteADBDataSources`].
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
    0 "DataSourceName" data_source_name: String, 1 "Description" description: String, 2 "Id" id: i64,
    3 "LocalDatabase" local_database: String, 4 "LocalInstanceName" local_instance_name: String,
    5 "ManagerUserName" manager_user_name: String, 6 "RegionId" region_id: String,
    7 "RemoteDatabase" remote_database: String, 8 "RemoteInstanceName" remote_instance_name: String,
    9 "Status" status: String, 10 "UserName" user_name: String
} }

/// Lists saas service: `ListSaasService` of `gpdb` 2016-05-03.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/ListSaasService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSaasService {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub service_type: String,
    /// Required.
    pub workspace_id: String,
}
operation! { ListSaasService(service_type: String, workspace_id: String) "ListSaasService" -> ListSaasServiceOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RegionId" region_id: String,
    3 "ServiceType" service_type, 4 "WorkspaceId" workspace_id
} }
paged! { ListSaasService: ListSaasServiceItems = Token "NextToken", "Items" items, next "NextToken" }

/// Response of [`ListSaasService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSaasServiceOutput {
    pub items: Vec<ListSaasServiceItems>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_record_count: Option<i64>,
}
model! { ListSaasServiceOutput {
    0 "Items" items: Vec<ListSaasServiceItems>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`ListSaasService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSaasServiceItems {
    pub components: Vec<ListSaasServiceComponents>,
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
    0 "Components" components: Vec<ListSaasServiceComponents>, 1 "CreateTime" create_time: String, 2 "Cu" cu: i64,
    3 "DeletionProtection" deletion_protection: bool, 4 "ExpireTime" expire_time: String, 5 "PayType" pay_type: String,
    6 "Plan" plan: String, 7 "ServiceId" service_id: String, 8 "ServiceName" service_name: String,
    9 "ServiceType" service_type: String, 10 "Status" status: String
} }

/// In the response of [`ListSaasService`].
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
    0 "ComponentId" component_id: String, 1 "ComponentType" component_type: String, 2 "CreateTime" create_time: String,
    3 "Cu" cu: String, 4 "DeletionProtection" deletion_protection: bool, 5 "Status" status: String
} }

/// Lists schemas: `ListSchemas` of `gpdb` 2016-05-03.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/ListSchemas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchemas {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub database: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub schema_pattern: Option<String>,
    /// Required.
    pub secret_arn: String,
}
operation! { ListSchemas(db_instance_id: String, database: String, region_id: String, secret_arn: String)
    "ListSchemas" -> ListSchemasOutput {
    0 "DBInstanceId" db_instance_id, 1 "Database" database, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "SchemaPattern" schema_pattern: String, 7 "SecretArn" secret_arn
} }
paged! { ListSchemas: String = Token "NextToken", "Schemas.Schemas" schemas.schemas, next "NextToken" }

/// Response of [`ListSchemas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchemasOutput {
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub schemas: Option<ListSchemasSchemas>,
    pub status: Option<String>,
}
model! { ListSchemasOutput {
    0 "Message" message: String, 1 "NextToken" next_token: String, 2 "Schemas" schemas: ListSchemasSchemas,
    3 "Status" status: String
} }

/// In the response of [`ListSchemas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchemasSchemas {
    pub schemas: Vec<String>,
}
model! { ListSchemasSchemas {
    0 "Schemas" schemas: Vec<String>
} }

/// Lists secrets: `ListSecrets` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ListSecrets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecrets {
    pub db_instance_id: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub workspace_id: Option<String>,
}
operation! { ListSecrets(region_id: String) "ListSecrets" -> ListSecretsOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "WorkspaceId" workspace_id: String
} }

/// Response of [`ListSecrets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretsOutput {
    pub count: Option<i64>,
    pub message: Option<String>,
    pub secrets: Option<ListSecretsSecrets>,
    pub status: Option<String>,
}
model! { ListSecretsOutput {
    0 "Count" count: i64, 1 "Message" message: String, 2 "Secrets" secrets: ListSecretsSecrets,
    3 "Status" status: String
} }

/// In the response of [`ListSecrets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretsSecrets {
    pub secrets: Vec<ListSecretsSecretsSecrets>,
}
model! { ListSecretsSecrets {
    0 "Secrets" secrets: Vec<ListSecretsSecretsSecrets>
} }

/// In the response of [`ListSecrets`].
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
    0 "AccountId" account_id: String, 1 "DBInstanceId" db_instance_id: String, 2 "Description" description: String,
    3 "RegionId" region_id: String, 4 "SecretArn" secret_arn: String, 5 "SecretName" secret_name: String,
    6 "Username" username: String
} }

/// Lists slow sql records: `ListSlowSQLRecords` of `gpdb` 2016-05-03.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/ListSlowSQLRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSlowSQLRecords {
    /// Required.
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

/// Response of [`ListSlowSQLRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSlowSQLRecordsOutput {
    pub items: Vec<ListSlowSQLRecordsItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { ListSlowSQLRecordsOutput {
    0 "Items" items: Vec<ListSlowSQLRecordsItems>, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`ListSlowSQLRecords`].
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
    0 "CpuTimeMs" cpu_time_ms: i64, 1 "DBName" db_name: String, 2 "DurationTime" duration_time: i64,
    3 "LockWaitTime" lock_wait_time: i64, 4 "MemBytes" mem_bytes: i64, 5 "Optimizer" optimizer: String,
    6 "QueryEndTime" query_end_time: String, 7 "QueryID" query_id: String, 8 "QueryStartTime" query_start_time: String,
    9 "QueueWaitTime" queue_wait_time: i64, 10 "SpillBytes" spill_bytes: i64, 11 "SqlText" sql_text: String,
    12 "SqlTruncated" sql_truncated: String, 13 "SqlTruncatedThreshold" sql_truncated_threshold: i64,
    14 "UserName" user_name: String
} }

/// Lists streaming data services: `ListStreamingDataServices` of `gpdb` 2016-05-03.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/ListStreamingDataServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStreamingDataServices {
    /// Required.
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
    Number "PageNumber", "ServiceItems" service_items, total "TotalRecordCount" }

/// Response of [`ListStreamingDataServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStreamingDataServicesOutput {
    pub service_items: Vec<ListStreamingDataServicesServiceItems>,
    pub total_record_count: Option<i64>,
}
model! { ListStreamingDataServicesOutput {
    0 "ServiceItems" service_items: Vec<ListStreamingDataServicesServiceItems>,
    1 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`ListStreamingDataServices`].
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
    0 "CreateTime" create_time: String, 1 "ModifyTime" modify_time: String,
    2 "ServiceDescription" service_description: String, 3 "ServiceId" service_id: String,
    4 "ServiceIp" service_ip: String, 5 "ServiceManaged" service_managed: bool, 6 "ServiceName" service_name: String,
    7 "ServiceOwnerId" service_owner_id: String, 8 "ServicePort" service_port: String,
    9 "ServiceSpec" service_spec: String, 10 "ServiceType" service_type: String, 11 "Status" status: String
} }

/// Lists streaming data sources: `ListStreamingDataSources` of `gpdb` 2016-05-03.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/ListStreamingDataSources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStreamingDataSources {
    /// Required.
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
    Number "PageNumber", "DataSourceItems" data_source_items, total "TotalRecordCount" }

/// Response of [`ListStreamingDataSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStreamingDataSourcesOutput {
    pub data_source_items: Vec<ListStreamingDataSourcesDataSourceItems>,
    pub page_number: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { ListStreamingDataSourcesOutput {
    0 "DataSourceItems" data_source_items: Vec<ListStreamingDataSourcesDataSourceItems>,
    1 "PageNumber" page_number: i64, 2 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`ListStreamingDataSources`].
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
    0 "CreateTime" create_time: String, 1 "DataSourceConfig" data_source_config: String,
    2 "DataSourceDescription" data_source_description: String, 3 "DataSourceId" data_source_id: i64,
    4 "DataSourceName" data_source_name: String, 5 "DataSourceType" data_source_type: String,
    6 "ErrorMessage" error_message: String, 7 "ModifyTime" modify_time: String, 8 "ServiceId" service_id: i64,
    9 "Status" status: String
} }

/// Lists streaming jobs: `ListStreamingJobs` of `gpdb` 2016-05-03.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/ListStreamingJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStreamingJobs {
    /// Required.
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
    Number "PageNumber", "JobItems" job_items, total "TotalRecordCount" }

/// Response of [`ListStreamingJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStreamingJobsOutput {
    pub job_items: Vec<ListStreamingJobsJobItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { ListStreamingJobsOutput {
    0 "JobItems" job_items: Vec<ListStreamingJobsJobItems>, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`ListStreamingJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStreamingJobsJobItems {
    pub account: Option<String>,
    pub consistency: Option<String>,
    pub create_time: Option<String>,
    pub data_source_id: Option<String>,
    pub data_source_name: Option<String>,
    pub dest_columns: Vec<String>,
    pub dest_database: Option<String>,
    pub dest_schema: Option<String>,
    pub dest_table: Option<String>,
    pub error_message: Option<String>,
    pub fallback_offset: Option<String>,
    pub job_description: Option<String>,
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub match_columns: Vec<String>,
    pub mode: Option<String>,
    pub modify_time: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub src_columns: Vec<String>,
    pub status: Option<String>,
    pub update_columns: Vec<String>,
    pub write_mode: Option<String>,
}
model! { ListStreamingJobsJobItems {
    0 "Account" account: String, 1 "Consistency" consistency: String, 2 "CreateTime" create_time: String,
    3 "DataSourceId" data_source_id: String, 4 "DataSourceName" data_source_name: String,
    5 "DestColumns" dest_columns: Vec<String>, 6 "DestDatabase" dest_database: String,
    7 "DestSchema" dest_schema: String, 8 "DestTable" dest_table: String, 9 "ErrorMessage" error_message: String,
    10 "FallbackOffset" fallback_offset: String, 11 "JobDescription" job_description: String, 12 "JobId" job_id: String,
    13 "JobName" job_name: String, 14 "MatchColumns" match_columns: Vec<String>, 15 "Mode" mode: String,
    16 "ModifyTime" modify_time: String, 17 "Password" password: Secret, 18 "SrcColumns" src_columns: Vec<String>,
    19 "Status" status: String, 20 "UpdateColumns" update_columns: Vec<String>, 21 "WriteMode" write_mode: String
} }

/// Lists supabase project tags: `ListSupabaseProjectTags` of `gpdb` 2016-05-03.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/ListSupabaseProjectTags>.
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
    Token "NextToken", "TagResources" tag_resources, next "NextToken" }

/// In the request of [`ListSupabaseProjectTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSupabaseProjectTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListSupabaseProjectTagsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListSupabaseProjectTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSupabaseProjectTagsOutput {
    pub next_token: Option<String>,
    pub tag_resources: Vec<ListSupabaseProjectTagsTagResources>,
}
model! { ListSupabaseProjectTagsOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: Vec<ListSupabaseProjectTagsTagResources>
} }

/// In the response of [`ListSupabaseProjectTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSupabaseProjectTagsTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListSupabaseProjectTagsTagResources {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Lists supabase projects: `ListSupabaseProjects` of `gpdb` 2016-05-03.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/ListSupabaseProjects>.
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

/// Response of [`ListSupabaseProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSupabaseProjectsOutput {
    pub items: Vec<ListSupabaseProjectsItems>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { ListSupabaseProjectsOutput {
    0 "Items" items: Vec<ListSupabaseProjectsItems>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "PageNumber" page_number: i64, 4 "PageRecordCount" page_record_count: i64,
    5 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`ListSupabaseProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSupabaseProjectsItems {
    pub auto_scale: Option<String>,
    pub create_time: Option<String>,
    /// Secret.
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
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListSupabaseProjectsItems {
    0 "AutoScale" auto_scale: String, 1 "CreateTime" create_time: String,
    2 "DashboardPassword" dashboard_password: Secret, 3 "DashboardUserName" dashboard_user_name: String,
    4 "DiskPerformanceLevel" disk_performance_level: String, 5 "Engine" engine: String,
    6 "EngineVersion" engine_version: String, 7 "ExpireTime" expire_time: String, 8 "PayType" pay_type: String,
    9 "PrivateConnectUrl" private_connect_url: String, 10 "ProjectDescription" project_description: String,
    11 "ProjectId" project_id: String, 12 "ProjectName" project_name: String, 13 "ProjectSpec" project_spec: String,
    14 "PublicConnectUrl" public_connect_url: String, 15 "RegionId" region_id: String,
    16 "SecurityIPList" security_ip_list: String, 17 "Status" status: String, 18 "StorageSize" storage_size: i64,
    19 "VSwitchId" vswitch_id: String, 20 "VpcId" vpc_id: String, 21 "ZoneId" zone_id: String
} }

/// Lists support models: `ListSupportModels` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ListSupportModels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSupportModels {
    pub region_id: Option<String>,
}
operation! { ListSupportModels() "ListSupportModels" -> ListSupportModelsOutput {
    0 "RegionId" region_id: String
} }

/// Response of [`ListSupportModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSupportModelsOutput {
    pub model_names: Option<ListSupportModelsModelNames>,
}
model! { ListSupportModelsOutput {
    0 "ModelNames" model_names: ListSupportModelsModelNames
} }

/// In the response of [`ListSupportModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSupportModelsModelNames {
    pub model_names: Vec<String>,
}
model! { ListSupportModelsModelNames {
    0 "modelNames" model_names: Vec<String>
} }

/// Lists tables: `ListTables` of `gpdb` 2016-05-03.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/ListTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTables {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub database: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub schema: String,
    /// Required.
    pub secret_arn: String,
    pub table_pattern: Option<String>,
}

/// Arguments of [`ListTables::new`].
pub struct ListTablesRequired {
    pub db_instance_id: String,
    pub database: String,
    pub region_id: String,
    pub schema: String,
    pub secret_arn: String,
}
operation! { ListTables { ListTablesRequired: db_instance_id, database, region_id, schema, secret_arn }
    "ListTables" -> ListTablesOutput {
    0 "DBInstanceId" db_instance_id, 1 "Database" database, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id, 6 "Schema" schema,
    7 "SecretArn" secret_arn, 8 "TablePattern" table_pattern: String
} }
paged! { ListTables: String = Token "NextToken", "Tables.Tables" tables.tables, next "NextToken" }

/// Response of [`ListTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTablesOutput {
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub status: Option<String>,
    pub tables: Option<ListTablesTables>,
}
model! { ListTablesOutput {
    0 "Message" message: String, 1 "NextToken" next_token: String, 2 "Status" status: String,
    3 "Tables" tables: ListTablesTables
} }

/// In the response of [`ListTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTablesTables {
    pub tables: Vec<String>,
}
model! { ListTablesTables {
    0 "Tables" tables: Vec<String>
} }

/// Lists tag resources: `ListTagResources` of `gpdb` 2016-05-03.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
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
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken" }

/// In the request of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub next_token: Option<String>,
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: ListTagResourcesTagResources
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub tag_resource: Vec<ListTagResourcesTagResource>,
}
model! { ListTagResourcesTagResources {
    0 "TagResource" tag_resource: Vec<ListTagResourcesTagResource>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResource {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Lists workspaces: `ListWorkspaces` of `gpdb` 2016-05-03.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/ListWorkspaces>.
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

/// Response of [`ListWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesOutput {
    pub items: Vec<ListWorkspacesItems>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { ListWorkspacesOutput {
    0 "Items" items: Vec<ListWorkspacesItems>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "PageNumber" page_number: i64, 4 "PageRecordCount" page_record_count: i64,
    5 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`ListWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesItems {
    pub apikeys: Vec<ListWorkspacesApikeys>,
    pub create_time: Option<String>,
    pub services: Vec<ListWorkspacesServices>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { ListWorkspacesItems {
    0 "Apikeys" apikeys: Vec<ListWorkspacesApikeys>, 1 "CreateTime" create_time: String,
    2 "Services" services: Vec<ListWorkspacesServices>, 3 "WorkspaceId" workspace_id: String,
    4 "WorkspaceName" workspace_name: String
} }

/// In the response of [`ListWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesApikeys {
    pub auth_services: Vec<ListWorkspacesAuthServices>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub key_id: Option<String>,
    pub key_name: Option<String>,
    pub key_prefix: Option<String>,
}
model! { ListWorkspacesApikeys {
    0 "AuthServices" auth_services: Vec<ListWorkspacesAuthServices>, 1 "CreateTime" create_time: String,
    2 "Description" description: String, 3 "KeyId" key_id: String, 4 "KeyName" key_name: String,
    5 "KeyPrefix" key_prefix: String
} }

/// In the response of [`ListWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesAuthServices {
    pub service_id: Option<String>,
    pub service_type: Option<String>,
}
model! { ListWorkspacesAuthServices {
    0 "ServiceId" service_id: String, 1 "ServiceType" service_type: String
} }

/// In the response of [`ListWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesServices {
    pub components: Vec<ListWorkspacesComponents>,
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
    0 "Components" components: Vec<ListWorkspacesComponents>, 1 "CreateTime" create_time: String, 2 "Cu" cu: String,
    3 "DeletionProtection" deletion_protection: bool, 4 "ExpireTime" expire_time: String, 5 "PayType" pay_type: String,
    6 "Plan" plan: String, 7 "ServiceId" service_id: String, 8 "ServiceName" service_name: String,
    9 "ServiceType" service_type: String, 10 "Status" status: String
} }

/// In the response of [`ListWorkspaces`].
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
    0 "CreateTime" create_time: String, 1 "Cu" cu: String, 2 "DeletionProtection" deletion_protection: bool,
    3 "Status" status: String, 4 "componentId" component_id: String, 5 "componentType" component_type: String
} }

/// Modifies ai service security ips: `ModifyAIServiceSecurityIps` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ModifyAIServiceSecurityIps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAIServiceSecurityIps {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub security_ip_list: String,
    /// Required.
    pub service_id: String,
    /// Required.
    pub r#type: String,
}
operation! {
    ModifyAIServiceSecurityIps(db_instance_id: String, security_ip_list: String, service_id: String, r#type: String)
    "ModifyAIServiceSecurityIps" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "SecurityIPList" security_ip_list, 2 "ServiceId" service_id, 3 "Type" r#type
} }

/// Response of [`ModifyAIServiceSecurityIps`]: empty.
pub type ModifyAIServiceSecurityIpsOutput = Empty;

/// Modifies account description: `ModifyAccountDescription` of `gpdb` 2016-05-03.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/ModifyAccountDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountDescription {
    pub account_description: Option<String>,
    /// Required.
    pub account_name: String,
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
}
operation! { ModifyAccountDescription(account_name: String, db_instance_id: String)
    "ModifyAccountDescription" -> Empty {
    0 "AccountDescription" account_description: String, 1 "AccountName" account_name,
    2 "ClientToken" client_token: String, 3 "DBInstanceId" db_instance_id
} }

/// Response of [`ModifyAccountDescription`]: empty.
pub type ModifyAccountDescriptionOutput = Empty;

/// Modifies backup policy: `ModifyBackupPolicy` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ModifyBackupPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupPolicy {
    pub backup_retention_period: Option<i64>,
    /// Required.
    pub db_instance_id: String,
    pub enable_recovery_point: Option<bool>,
    /// Required.
    pub preferred_backup_period: String,
    /// Required.
    pub preferred_backup_time: String,
    pub recovery_point_period: Option<String>,
}
operation! {
    ModifyBackupPolicy(db_instance_id: String, preferred_backup_period: String, preferred_backup_time: String)
    "ModifyBackupPolicy" -> Empty {
    0 "BackupRetentionPeriod" backup_retention_period: i64, 1 "DBInstanceId" db_instance_id,
    2 "EnableRecoveryPoint" enable_recovery_point: bool, 3 "PreferredBackupPeriod" preferred_backup_period,
    4 "PreferredBackupTime" preferred_backup_time, 5 "RecoveryPointPeriod" recovery_point_period: String
} }

/// Response of [`ModifyBackupPolicy`]: empty.
pub type ModifyBackupPolicyOutput = Empty;

/// Modifies collection: `ModifyCollection` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ModifyCollection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCollection {
    /// Required.
    pub collection: String,
    pub db_instance_id: Option<String>,
    /// Required.
    pub metadata: String,
    pub namespace: Option<String>,
    /// Required. Secret.
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub workspace_id: Option<String>,
}
operation! { ModifyCollection(collection: String, metadata: String, namespace_password: Secret, region_id: String)
    "ModifyCollection" -> ModifyCollectionOutput {
    0 "Collection" collection, 1 "DBInstanceId" db_instance_id: String, 2 "Metadata" metadata,
    3 "Namespace" namespace: String, 4 "NamespacePassword" namespace_password, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id, 7 "WorkspaceId" workspace_id: String
} }

/// Response of [`ModifyCollection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCollectionOutput {
    pub message: Option<String>,
    pub metadata: Option<String>,
    pub status: Option<String>,
}
model! { ModifyCollectionOutput {
    0 "Message" message: String, 1 "Metadata" metadata: String, 2 "Status" status: String
} }

/// Modifies db instance config: `ModifyDBInstanceConfig` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ModifyDBInstanceConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConfig {
    pub db_instance_description: Option<String>,
    /// Required.
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

/// Response of [`ModifyDBInstanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConfigOutput {
    pub db_instance_id: Option<String>,
    pub error_message: Option<String>,
    pub status: Option<bool>,
}
model! { ModifyDBInstanceConfigOutput {
    0 "DbInstanceId" db_instance_id: String, 1 "ErrorMessage" error_message: String, 2 "Status" status: bool
} }

/// Modifies db instance connection string: `ModifyDBInstanceConnectionString` of `gpdb` 2016-05-03.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/ModifyDBInstanceConnectionString>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceConnectionString {
    pub client_token: Option<String>,
    /// Required.
    pub connection_string_prefix: String,
    /// Required.
    pub current_connection_string: String,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub port: String,
}
operation! {
    ModifyDBInstanceConnectionString(connection_string_prefix: String, current_connection_string: String, db_instance_id: String, port: String)
    "ModifyDBInstanceConnectionString" -> Empty {
    0 "ClientToken" client_token: String, 1 "ConnectionStringPrefix" connection_string_prefix,
    2 "CurrentConnectionString" current_connection_string, 3 "DBInstanceId" db_instance_id, 4 "Port" port
} }

/// Response of [`ModifyDBInstanceConnectionString`]: empty.
pub type ModifyDBInstanceConnectionStringOutput = Empty;

/// Modifies db instance deployment mode: `ModifyDBInstanceDeploymentMode` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ModifyDBInstanceDeploymentMode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceDeploymentMode {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub deploy_mode: String,
    pub standby_vswitch_id: Option<String>,
    pub standby_zone_id: Option<String>,
}
operation! { ModifyDBInstanceDeploymentMode(db_instance_id: String, deploy_mode: String)
    "ModifyDBInstanceDeploymentMode" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "DeployMode" deploy_mode, 2 "StandbyVSwitchId" standby_vswitch_id: String,
    3 "StandbyZoneId" standby_zone_id: String
} }

/// Response of [`ModifyDBInstanceDeploymentMode`]: empty.
pub type ModifyDBInstanceDeploymentModeOutput = Empty;

/// Modifies db instance description: `ModifyDBInstanceDescription` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ModifyDBInstanceDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceDescription {
    /// Required.
    pub db_instance_description: String,
    /// Required.
    pub db_instance_id: String,
    pub resource_group_id: Option<String>,
}
operation! { ModifyDBInstanceDescription(db_instance_description: String, db_instance_id: String)
    "ModifyDBInstanceDescription" -> Empty {
    0 "DBInstanceDescription" db_instance_description, 1 "DBInstanceId" db_instance_id,
    2 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`ModifyDBInstanceDescription`]: empty.
pub type ModifyDBInstanceDescriptionOutput = Empty;

/// Modifies db instance maintain time: `ModifyDBInstanceMaintainTime` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ModifyDBInstanceMaintainTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceMaintainTime {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub end_time: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { ModifyDBInstanceMaintainTime(db_instance_id: String, end_time: String, start_time: String)
    "ModifyDBInstanceMaintainTime" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "EndTime" end_time, 2 "ResourceGroupId" resource_group_id: String,
    3 "StartTime" start_time
} }

/// Response of [`ModifyDBInstanceMaintainTime`]: empty.
pub type ModifyDBInstanceMaintainTimeOutput = Empty;

/// Modifies db instance network type: `ModifyDBInstanceNetworkType` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ModifyDBInstanceNetworkType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceNetworkType {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub instance_network_type: String,
    pub private_ip_address: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
operation! { ModifyDBInstanceNetworkType(db_instance_id: String, instance_network_type: String)
    "ModifyDBInstanceNetworkType" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "InstanceNetworkType" instance_network_type,
    2 "PrivateIpAddress" private_ip_address: String, 3 "VPCId" vpc_id: String, 4 "VSwitchId" vswitch_id: String
} }

/// Response of [`ModifyDBInstanceNetworkType`]: empty.
pub type ModifyDBInstanceNetworkTypeOutput = Empty;

/// Modifies db instance pay type: `ModifyDBInstancePayType` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ModifyDBInstancePayType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstancePayType {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub pay_type: String,
    pub period: Option<String>,
    pub used_time: Option<i64>,
}
operation! { ModifyDBInstancePayType(db_instance_id: String, pay_type: String)
    "ModifyDBInstancePayType" -> ModifyDBInstancePayTypeOutput {
    0 "DBInstanceId" db_instance_id, 1 "PayType" pay_type, 2 "Period" period: String, 3 "UsedTime" used_time: i64
} }

/// Response of [`ModifyDBInstancePayType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstancePayTypeOutput {
    pub db_instance_id: Option<String>,
    pub order_id: Option<String>,
}
model! { ModifyDBInstancePayTypeOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "OrderId" order_id: String
} }

/// Modifies db instance resource group: `ModifyDBInstanceResourceGroup` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ModifyDBInstanceResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceResourceGroup {
    /// Required.
    pub db_instance_id: String,
    /// Required.
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

/// Response of [`ModifyDBInstanceResourceGroup`]: empty.
pub type ModifyDBInstanceResourceGroupOutput = Empty;

/// Modifies db instance ssl: `ModifyDBInstanceSSL` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ModifyDBInstanceSSL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSSL {
    pub connection_string: Option<String>,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub ssl_enabled: i64,
}
operation! { ModifyDBInstanceSSL(db_instance_id: String, ssl_enabled: i64) "ModifyDBInstanceSSL" -> Empty {
    0 "ConnectionString" connection_string: String, 1 "DBInstanceId" db_instance_id, 2 "SSLEnabled" ssl_enabled
} }

/// Response of [`ModifyDBInstanceSSL`]: empty.
pub type ModifyDBInstanceSSLOutput = Empty;

/// Modifies db resource group: `ModifyDBResourceGroup` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ModifyDBResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBResourceGroup {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub resource_group_items: Vec<ModifyDBResourceGroupResourceGroupItems>,
}
operation! {
    ModifyDBResourceGroup(db_instance_id: String, resource_group_items: Vec<ModifyDBResourceGroupResourceGroupItems>)
    "ModifyDBResourceGroup" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "ResourceGroupItems" resource_group_items
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`ModifyDBResourceGroup`]: empty.
pub type ModifyDBResourceGroupOutput = Empty;

/// In the request of [`ModifyDBResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBResourceGroupResourceGroupItems {
    /// Required.
    pub resource_group_config: Option<String>,
    /// Required.
    pub resource_group_name: Option<String>,
}
input! { ModifyDBResourceGroupResourceGroupItems(resource_group_config: String, resource_group_name: String) {
    0 "ResourceGroupConfig" resource_group_config: String, 1 "ResourceGroupName" resource_group_name: String
} }

/// Modifies external data service: `ModifyExternalDataService` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ModifyExternalDataService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExternalDataService {
    /// Required.
    pub db_instance_id: String,
    pub region_id: Option<String>,
    pub service_description: Option<String>,
    /// Required.
    pub service_id: String,
    /// Required.
    pub service_spec: String,
}
operation! { ModifyExternalDataService(db_instance_id: String, service_id: String, service_spec: String)
    "ModifyExternalDataService" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id: String, 2 "ServiceDescription" service_description: String,
    3 "ServiceId" service_id, 4 "ServiceSpec" service_spec
} }

/// Response of [`ModifyExternalDataService`]: empty.
pub type ModifyExternalDataServiceOutput = Empty;

/// Modifies hadoop data source: `ModifyHadoopDataSource` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ModifyHadoopDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHadoopDataSource {
    /// Required.
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

/// Response of [`ModifyHadoopDataSource`]: empty.
pub type ModifyHadoopDataSourceOutput = Empty;

/// Modifies jdbc data source: `ModifyJDBCDataSource` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ModifyJDBCDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyJDBCDataSource {
    /// Required.
    pub db_instance_id: String,
    pub data_source_description: Option<String>,
    /// Required.
    pub data_source_id: String,
    pub data_source_type: Option<String>,
    /// Secret.
    pub jdbc_connection_string: Option<Secret>,
    /// Secret.
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

/// Response of [`ModifyJDBCDataSource`]: empty.
pub type ModifyJDBCDataSourceOutput = Empty;

/// Modifies master spec: `ModifyMasterSpec` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ModifyMasterSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMasterSpec {
    pub db_instance_description: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub master_ai_spec: Option<String>,
    pub master_cu: Option<i64>,
    pub resource_group_id: Option<String>,
}
operation! { ModifyMasterSpec(db_instance_id: String) "ModifyMasterSpec" -> ModifyMasterSpecOutput {
    0 "DBInstanceDescription" db_instance_description: String, 1 "DBInstanceId" db_instance_id,
    2 "MasterAISpec" master_ai_spec: String, 3 "MasterCU" master_cu: i64, 4 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`ModifyMasterSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMasterSpecOutput {
    pub db_instance_id: Option<String>,
    pub error_message: Option<String>,
    pub status: Option<bool>,
}
model! { ModifyMasterSpecOutput {
    0 "DbInstanceId" db_instance_id: String, 1 "ErrorMessage" error_message: String, 2 "Status" status: bool
} }

/// Modifies parameters: `ModifyParameters` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ModifyParameters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParameters {
    /// Required.
    pub db_instance_id: String,
    pub force_restart_instance: Option<bool>,
    /// Required.
    pub parameters: String,
}
operation! { ModifyParameters(db_instance_id: String, parameters: String) "ModifyParameters" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "ForceRestartInstance" force_restart_instance: bool, 2 "Parameters" parameters
} }

/// Response of [`ModifyParameters`]: empty.
pub type ModifyParametersOutput = Empty;

/// Modifies remote adb data source: `ModifyRemoteADBDataSource` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ModifyRemoteADBDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRemoteADBDataSource {
    /// Required.
    pub data_source_id: String,
    pub data_source_name: Option<String>,
    /// Required.
    pub local_db_instance_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub user_name: String,
    /// Required. Secret.
    pub user_password: Secret,
}
operation! {
    ModifyRemoteADBDataSource(data_source_id: String, local_db_instance_id: String, user_name: String, user_password: Secret)
    "ModifyRemoteADBDataSource" -> ModifyRemoteADBDataSourceOutput {
    0 "DataSourceId" data_source_id, 1 "DataSourceName" data_source_name: String,
    2 "LocalDBInstanceId" local_db_instance_id, 3 "OwnerId" owner_id: i64, 4 "UserName" user_name,
    5 "UserPassword" user_password
} }

/// Response of [`ModifyRemoteADBDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRemoteADBDataSourceOutput {
    pub data_source_item: Option<ModifyRemoteADBDataSourceDataSourceItem>,
    pub task_id: Option<i64>,
}
model! { ModifyRemoteADBDataSourceOutput {
    0 "DataSourceItem" data_source_item: ModifyRemoteADBDataSourceDataSourceItem, 1 "TaskId" task_id: i64
} }

/// In the response of [`ModifyRemoteADBDataSource`].
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
    0 "DataSourceName" data_source_name: String, 1 "Description" description: String, 2 "Id" id: i64,
    3 "LocalDatabase" local_database: String, 4 "LocalInstanceName" local_instance_name: String,
    5 "ManagerUserName" manager_user_name: String, 6 "RegionId" region_id: String,
    7 "RemoteDatabase" remote_database: String, 8 "RemoteInstanceName" remote_instance_name: String,
    9 "Status" status: String, 10 "UserName" user_name: String
} }

/// Modifies sql collector policy: `ModifySQLCollectorPolicy` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ModifySQLCollectorPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySQLCollectorPolicy {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub sql_collector_status: String,
}
operation! { ModifySQLCollectorPolicy(db_instance_id: String, sql_collector_status: String)
    "ModifySQLCollectorPolicy" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "SQLCollectorStatus" sql_collector_status
} }

/// Response of [`ModifySQLCollectorPolicy`]: empty.
pub type ModifySQLCollectorPolicyOutput = Empty;

/// Modifies saas service deletion protection: `ModifySaasServiceDeletionProtection` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ModifySaasServiceDeletionProtection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySaasServiceDeletionProtection {
    pub deletion_protection: Option<bool>,
    pub region_id: Option<String>,
    /// Required.
    pub service_id: String,
}
operation! { ModifySaasServiceDeletionProtection(service_id: String)
    "ModifySaasServiceDeletionProtection" -> ModifySaasServiceDeletionProtectionOutput {
    0 "DeletionProtection" deletion_protection: bool, 1 "RegionId" region_id: String, 2 "ServiceId" service_id
} }

/// Response of [`ModifySaasServiceDeletionProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySaasServiceDeletionProtectionOutput {
    pub message: Option<String>,
    pub service_id: Option<String>,
}
model! { ModifySaasServiceDeletionProtectionOutput {
    0 "Message" message: String, 1 "ServiceId" service_id: String
} }

/// Modifies security ips: `ModifySecurityIps` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ModifySecurityIps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIps {
    pub db_instance_ip_array_attribute: Option<String>,
    pub db_instance_ip_array_name: Option<String>,
    /// Required.
    pub db_instance_id: String,
    pub modify_mode: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub security_ip_list: String,
}
operation! { ModifySecurityIps(db_instance_id: String, security_ip_list: String) "ModifySecurityIps" -> Empty {
    0 "DBInstanceIPArrayAttribute" db_instance_ip_array_attribute: String,
    1 "DBInstanceIPArrayName" db_instance_ip_array_name: String, 2 "DBInstanceId" db_instance_id,
    3 "ModifyMode" modify_mode: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "SecurityIPList" security_ip_list
} }

/// Response of [`ModifySecurityIps`]: empty.
pub type ModifySecurityIpsOutput = Empty;

/// Modifies streaming data service: `ModifyStreamingDataService` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ModifyStreamingDataService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStreamingDataService {
    /// Required.
    pub db_instance_id: String,
    pub region_id: Option<String>,
    pub service_description: Option<String>,
    /// Required.
    pub service_id: String,
    /// Required.
    pub service_spec: String,
}
operation! { ModifyStreamingDataService(db_instance_id: String, service_id: String, service_spec: String)
    "ModifyStreamingDataService" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id: String, 2 "ServiceDescription" service_description: String,
    3 "ServiceId" service_id, 4 "ServiceSpec" service_spec
} }

/// Response of [`ModifyStreamingDataService`]: empty.
pub type ModifyStreamingDataServiceOutput = Empty;

/// Modifies streaming data source: `ModifyStreamingDataSource` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ModifyStreamingDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStreamingDataSource {
    /// Required.
    pub db_instance_id: String,
    pub data_source_config: Option<String>,
    pub data_source_description: Option<String>,
    /// Required.
    pub data_source_id: String,
    pub region_id: Option<String>,
}
operation! { ModifyStreamingDataSource(db_instance_id: String, data_source_id: String)
    "ModifyStreamingDataSource" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "DataSourceConfig" data_source_config: String,
    2 "DataSourceDescription" data_source_description: String, 3 "DataSourceId" data_source_id,
    4 "RegionId" region_id: String
} }

/// Response of [`ModifyStreamingDataSource`]: empty.
pub type ModifyStreamingDataSourceOutput = Empty;

/// Modifies streaming job: `ModifyStreamingJob` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ModifyStreamingJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStreamingJob {
    pub account: Option<String>,
    pub consistency: Option<String>,
    /// Required.
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
    /// Required.
    pub job_id: i64,
    pub match_columns: Option<Vec<String>>,
    /// Secret.
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
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(13, Location::Default, Style::Json),
    Mark::new(16, Location::Default, Style::Json),
    Mark::new(18, Location::Default, Style::Json)
] }

/// Response of [`ModifyStreamingJob`]: empty.
pub type ModifyStreamingJobOutput = Empty;

/// Modifies supabase auto scale policy: `ModifySupabaseAutoScalePolicy` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ModifySupabaseAutoScalePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySupabaseAutoScalePolicy {
    /// Required.
    pub auto_scale: bool,
    /// Required.
    pub project_id: String,
    pub region_id: Option<String>,
}
operation! { ModifySupabaseAutoScalePolicy(auto_scale: bool, project_id: String)
    "ModifySupabaseAutoScalePolicy" -> Empty {
    0 "AutoScale" auto_scale, 1 "ProjectId" project_id, 2 "RegionId" region_id: String
} }

/// Response of [`ModifySupabaseAutoScalePolicy`]: empty.
pub type ModifySupabaseAutoScalePolicyOutput = Empty;

/// Modifies supabase project description: `ModifySupabaseProjectDescription` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ModifySupabaseProjectDescription>.
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

/// Response of [`ModifySupabaseProjectDescription`]: empty.
pub type ModifySupabaseProjectDescriptionOutput = Empty;

/// Modifies supabase project resource: `ModifySupabaseProjectResource` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ModifySupabaseProjectResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySupabaseProjectResource {
    /// Required.
    pub modify_type: String,
    /// Required.
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

/// Response of [`ModifySupabaseProjectResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySupabaseProjectResourceOutput {
    pub order_id: Option<String>,
    pub project_id: Option<String>,
}
model! { ModifySupabaseProjectResourceOutput {
    0 "OrderId" order_id: String, 1 "ProjectId" project_id: String
} }

/// Modifies supabase project security ips: `ModifySupabaseProjectSecurityIps` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ModifySupabaseProjectSecurityIps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySupabaseProjectSecurityIps {
    /// Required.
    pub project_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub security_ip_list: String,
    pub update_db: Option<bool>,
    pub update_web: Option<bool>,
}
operation! { ModifySupabaseProjectSecurityIps(project_id: String, security_ip_list: String)
    "ModifySupabaseProjectSecurityIps" -> Empty {
    0 "ProjectId" project_id, 1 "RegionId" region_id: String, 2 "SecurityIPList" security_ip_list,
    3 "UpdateDb" update_db: bool, 4 "UpdateWeb" update_web: bool
} }

/// Response of [`ModifySupabaseProjectSecurityIps`]: empty.
pub type ModifySupabaseProjectSecurityIpsOutput = Empty;

/// Modifies vector configuration: `ModifyVectorConfiguration` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ModifyVectorConfiguration>.
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

/// Response of [`ModifyVectorConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVectorConfigurationOutput {
    pub db_instance_id: Option<String>,
    pub error_message: Option<String>,
    pub status: Option<bool>,
}
model! { ModifyVectorConfigurationOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "ErrorMessage" error_message: String, 2 "Status" status: bool
} }

/// Pauses data redistribute: `PauseDataRedistribute` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/PauseDataRedistribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseDataRedistribute {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
}
operation! { PauseDataRedistribute(db_instance_id: String) "PauseDataRedistribute" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`PauseDataRedistribute`]: empty.
pub type PauseDataRedistributeOutput = Empty;

/// Pauses instance: `PauseInstance` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/PauseInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseInstance {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
}
operation! { PauseInstance(db_instance_id: String) "PauseInstance" -> PauseInstanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`PauseInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseInstanceOutput {
    pub db_instance_id: Option<String>,
    pub error_message: Option<String>,
    pub status: Option<bool>,
}
model! { PauseInstanceOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "ErrorMessage" error_message: String, 2 "Status" status: bool
} }

/// Pauses saas service: `PauseSaasService` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/PauseSaasService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseSaasService {
    pub region_id: Option<String>,
    /// Required.
    pub service_id: String,
}
operation! { PauseSaasService(service_id: String) "PauseSaasService" -> PauseSaasServiceOutput {
    0 "RegionId" region_id: String, 1 "ServiceId" service_id
} }

/// Response of [`PauseSaasService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseSaasServiceOutput {
    pub service_id: Option<String>,
}
model! { PauseSaasServiceOutput {
    0 "ServiceId" service_id: String
} }

/// Pauses supabase project: `PauseSupabaseProject` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/PauseSupabaseProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseSupabaseProject {
    /// Required.
    pub project_id: String,
    pub region_id: Option<String>,
}
operation! { PauseSupabaseProject(project_id: String) "PauseSupabaseProject" -> Empty {
    0 "ProjectId" project_id, 1 "RegionId" region_id: String
} }

/// Response of [`PauseSupabaseProject`]: empty.
pub type PauseSupabaseProjectOutput = Empty;

/// Queries collection data: `QueryCollectionData` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/QueryCollectionData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCollectionData {
    /// Required.
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
    /// Required. Secret.
    pub namespace_password: Secret,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub relational_table_filter: Option<QueryCollectionDataRelationalTableFilter>,
    pub sparse_vector: Option<QueryCollectionDataSparseVector>,
    /// Required. At least 0.
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
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(15, Location::Default, Style::Json),
    Mark::new(16, Location::Default, Style::Json),
    Mark::new(18, Location::Default, Style::Json),
    Mark::new(20, Location::Body, Style::None)
] }

/// In the request of [`QueryCollectionData`].
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

/// In the request of [`QueryCollectionData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCollectionDataSparseVector {
    pub indices: Option<Vec<i64>>,
    pub values: Option<Vec<f64>>,
}
input! { QueryCollectionDataSparseVector() {
    0 "Indices" indices: Vec<i64>, 1 "Values" values: Vec<f64>
} }

/// Response of [`QueryCollectionData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCollectionDataOutput {
    pub matches: Option<QueryCollectionDataMatches>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub total: Option<i64>,
}
model! { QueryCollectionDataOutput {
    0 "Matches" matches: QueryCollectionDataMatches, 1 "Message" message: String, 2 "Status" status: String,
    3 "Total" total: i64
} }

/// In the response of [`QueryCollectionData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCollectionDataMatches {
    pub r#match: Vec<QueryCollectionDataMatch>,
}
model! { QueryCollectionDataMatches {
    0 "match" r#match: Vec<QueryCollectionDataMatch>
} }

/// In the response of [`QueryCollectionData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCollectionDataMatch {
    pub id: Option<String>,
    pub metadata: BTreeMap<String, String>,
    pub metadata_v2: BTreeMap<String, Value>,
    pub score: Option<f64>,
    pub sparse_values: Option<QueryCollectionDataSparseValues>,
    pub values: Option<QueryCollectionDataMatchValues>,
}
model! { QueryCollectionDataMatch {
    0 "Id" id: String, 1 "Metadata" metadata: BTreeMap<String, String>,
    2 "MetadataV2" metadata_v2: BTreeMap<String, Value>, 3 "Score" score: f64,
    4 "SparseValues" sparse_values: QueryCollectionDataSparseValues, 5 "Values" values: QueryCollectionDataMatchValues
} }

/// In the response of [`QueryCollectionData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCollectionDataSparseValues {
    pub indices: Option<QueryCollectionDataIndices>,
    pub values: Option<QueryCollectionDataValues>,
}
model! { QueryCollectionDataSparseValues {
    0 "Indices" indices: QueryCollectionDataIndices, 1 "Values" values: QueryCollectionDataValues
} }

/// In the response of [`QueryCollectionData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCollectionDataIndices {
    pub indice: Vec<i64>,
}
model! { QueryCollectionDataIndices {
    0 "Indice" indice: Vec<i64>
} }

/// In the response of [`QueryCollectionData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCollectionDataValues {
    pub value: Vec<f64>,
}
model! { QueryCollectionDataValues {
    0 "Value" value: Vec<f64>
} }

/// In the response of [`QueryCollectionData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCollectionDataMatchValues {
    pub value: Vec<f64>,
}
model! { QueryCollectionDataMatchValues {
    0 "value" value: Vec<f64>
} }

/// Queries content: `QueryContent` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/QueryContent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContent {
    /// Required.
    pub collection: String,
    /// Required.
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
    /// Required. Secret.
    pub namespace_password: Secret,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub owner_id: Option<i64>,
    pub recall_window: Option<Vec<i64>>,
    /// Required.
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
    Mark::new(6, Location::Default, Style::Json),
    Mark::new(8, Location::Default, Style::Json),
    Mark::new(18, Location::Default, Style::Json),
    Mark::new(21, Location::Default, Style::Json),
    Mark::new(25, Location::Body, Style::None)
] }

/// In the request of [`QueryContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContentGraphSearchArgs {
    pub graph_top_k: Option<i64>,
}
input! { QueryContentGraphSearchArgs() {
    0 "GraphTopK" graph_top_k: i64
} }

/// In the request of [`QueryContent`].
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

/// Response of [`QueryContent`].
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
    0 "EmbeddingTokens" embedding_tokens: String, 1 "Entities" entities: QueryContentEntities,
    2 "Matches" matches: QueryContentMatches, 3 "Message" message: String,
    4 "Relations" relations: QueryContentRelations, 5 "Status" status: String, 6 "Usage" usage: QueryContentUsage,
    7 "WindowMatches" window_matches: QueryContentWindowMatches
} }

/// In the response of [`QueryContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContentEntities {
    pub entities: Vec<QueryContentEntitiesEntities>,
}
model! { QueryContentEntities {
    0 "entities" entities: Vec<QueryContentEntitiesEntities>
} }

/// In the response of [`QueryContent`].
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
    0 "Description" description: String, 1 "Entity" entity: String, 2 "FileName" file_name: String, 3 "Id" id: String,
    4 "Type" r#type: String
} }

/// In the response of [`QueryContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContentMatches {
    pub match_list: Vec<QueryContentMatchList>,
}
model! { QueryContentMatches {
    0 "MatchList" match_list: Vec<QueryContentMatchList>
} }

/// In the response of [`QueryContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContentMatchList {
    pub content: Option<String>,
    pub file_name: Option<String>,
    pub file_url: Option<String>,
    pub id: Option<String>,
    pub loader_metadata: Option<String>,
    pub metadata: BTreeMap<String, String>,
    pub rerank_score: Option<f64>,
    pub retrieval_source: Option<i64>,
    pub score: Option<f64>,
    pub vector: Option<QueryContentVector>,
}
model! { QueryContentMatchList {
    0 "Content" content: String, 1 "FileName" file_name: String, 2 "FileURL" file_url: String, 3 "Id" id: String,
    4 "LoaderMetadata" loader_metadata: String, 5 "Metadata" metadata: BTreeMap<String, String>,
    6 "RerankScore" rerank_score: f64, 7 "RetrievalSource" retrieval_source: i64, 8 "Score" score: f64,
    9 "Vector" vector: QueryContentVector
} }

/// In the response of [`QueryContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContentVector {
    pub vector_list: Vec<f64>,
}
model! { QueryContentVector {
    0 "VectorList" vector_list: Vec<f64>
} }

/// In the response of [`QueryContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContentRelations {
    pub relations: Vec<QueryContentRelationsRelations>,
}
model! { QueryContentRelations {
    0 "relations" relations: Vec<QueryContentRelationsRelations>
} }

/// In the response of [`QueryContent`].
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
    0 "Description" description: String, 1 "FileName" file_name: String, 2 "Id" id: String,
    3 "SourceEntity" source_entity: String, 4 "TargetEntity" target_entity: String
} }

/// In the response of [`QueryContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContentUsage {
    pub embedding_entries: Option<String>,
    pub embedding_tokens: Option<String>,
}
model! { QueryContentUsage {
    0 "EmbeddingEntries" embedding_entries: String, 1 "EmbeddingTokens" embedding_tokens: String
} }

/// In the response of [`QueryContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContentWindowMatches {
    pub window_matches: Vec<QueryContentWindowMatchesWindowMatches>,
}
model! { QueryContentWindowMatches {
    0 "windowMatches" window_matches: Vec<QueryContentWindowMatchesWindowMatches>
} }

/// In the response of [`QueryContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContentWindowMatchesWindowMatches {
    pub window_match: Option<QueryContentWindowMatch>,
}
model! { QueryContentWindowMatchesWindowMatches {
    0 "WindowMatch" window_match: QueryContentWindowMatch
} }

/// In the response of [`QueryContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContentWindowMatch {
    pub window_match: Vec<QueryContentWindowMatchWindowMatch>,
}
model! { QueryContentWindowMatch {
    0 "windowMatch" window_match: Vec<QueryContentWindowMatchWindowMatch>
} }

/// In the response of [`QueryContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContentWindowMatchWindowMatch {
    pub content: Option<String>,
    pub file_name: Option<String>,
    pub id: Option<String>,
    pub loader_metadata: Option<String>,
    pub metadata: BTreeMap<String, String>,
}
model! { QueryContentWindowMatchWindowMatch {
    0 "Content" content: String, 1 "FileName" file_name: String, 2 "Id" id: String,
    3 "LoaderMetadata" loader_metadata: String, 4 "Metadata" metadata: BTreeMap<String, String>
} }

/// Queries knowledge bases content: `QueryKnowledgeBasesContent` of `gpdb` 2016-05-03.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/QueryKnowledgeBasesContent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryKnowledgeBasesContent {
    /// Required.
    pub content: String,
    /// Required.
    pub db_instance_id: String,
    pub merge_method: Option<String>,
    pub merge_method_args: Option<QueryKnowledgeBasesContentMergeMethodArgs>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub rerank_factor: Option<f64>,
    pub rerank_model: Option<QueryKnowledgeBasesContentRerankModel>,
    /// Required.
    pub source_collection: Vec<QueryKnowledgeBasesContentSourceCollection>,
    pub top_k: Option<i64>,
}
operation! {
    QueryKnowledgeBasesContent(content: String, db_instance_id: String, region_id: String, source_collection: Vec<QueryKnowledgeBasesContentSourceCollection>)
    "QueryKnowledgeBasesContent" -> QueryKnowledgeBasesContentOutput {
    0 "Content" content, 1 "DBInstanceId" db_instance_id, 2 "MergeMethod" merge_method: String,
    3 "MergeMethodArgs" merge_method_args: QueryKnowledgeBasesContentMergeMethodArgs, 4 "OwnerId" owner_id: i64,
    5 "RegionId" region_id, 6 "RerankFactor" rerank_factor: f64,
    7 "RerankModel" rerank_model: QueryKnowledgeBasesContentRerankModel, 8 "SourceCollection" source_collection,
    9 "TopK" top_k: i64
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(7, Location::Default, Style::Json),
    Mark::new(8, Location::Default, Style::Json)
] }

/// In the request of [`QueryKnowledgeBasesContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryKnowledgeBasesContentMergeMethodArgs {
    pub rrf: Option<QueryKnowledgeBasesContentRrf>,
    pub weight: Option<QueryKnowledgeBasesContentWeight>,
}
input! { QueryKnowledgeBasesContentMergeMethodArgs() {
    0 "Rrf" rrf: QueryKnowledgeBasesContentRrf, 1 "Weight" weight: QueryKnowledgeBasesContentWeight
} }

/// In the request of [`QueryKnowledgeBasesContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryKnowledgeBasesContentRrf {
    pub k: Option<i64>,
}
input! { QueryKnowledgeBasesContentRrf() {
    0 "K" k: i64
} }

/// In the request of [`QueryKnowledgeBasesContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryKnowledgeBasesContentWeight {
    pub weights: Option<Vec<f64>>,
}
input! { QueryKnowledgeBasesContentWeight() {
    0 "Weights" weights: Vec<f64>
} }

/// In the request of [`QueryKnowledgeBasesContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryKnowledgeBasesContentRerankModel {
    pub instruct: Option<String>,
    pub name: Option<String>,
}
input! { QueryKnowledgeBasesContentRerankModel() {
    0 "Instruct" instruct: String, 1 "Name" name: String
} }

/// In the request of [`QueryKnowledgeBasesContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryKnowledgeBasesContentSourceCollection {
    /// Required.
    pub collection: Option<String>,
    pub namespace: Option<String>,
    /// Required. Secret.
    pub namespace_password: Option<Secret>,
    pub query_params: Option<QueryKnowledgeBasesContentQueryParams>,
}
input! { QueryKnowledgeBasesContentSourceCollection(collection: String, namespace_password: Secret) {
    0 "Collection" collection: String, 1 "Namespace" namespace: String,
    2 "NamespacePassword" namespace_password: Secret,
    3 "QueryParams" query_params: QueryKnowledgeBasesContentQueryParams
} }

/// In the request of [`QueryKnowledgeBasesContent`].
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

/// In the request of [`QueryKnowledgeBasesContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryKnowledgeBasesContentGraphSearchArgs {
    pub graph_top_k: Option<i64>,
}
input! { QueryKnowledgeBasesContentGraphSearchArgs() {
    0 "GraphTopK" graph_top_k: i64
} }

/// In the request of [`QueryKnowledgeBasesContent`].
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

/// Response of [`QueryKnowledgeBasesContent`].
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
    0 "EmbeddingTokens" embedding_tokens: String, 1 "Entities" entities: QueryKnowledgeBasesContentEntities,
    2 "Matches" matches: QueryKnowledgeBasesContentMatches, 3 "Message" message: String,
    4 "Relations" relations: QueryKnowledgeBasesContentRelations, 5 "Status" status: String,
    6 "Usage" usage: QueryKnowledgeBasesContentUsage
} }

/// In the response of [`QueryKnowledgeBasesContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryKnowledgeBasesContentEntities {
    pub entities: Vec<QueryKnowledgeBasesContentEntitiesEntities>,
}
model! { QueryKnowledgeBasesContentEntities {
    0 "entities" entities: Vec<QueryKnowledgeBasesContentEntitiesEntities>
} }

/// In the response of [`QueryKnowledgeBasesContent`].
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
    0 "Description" description: String, 1 "Entity" entity: String, 2 "FileName" file_name: String, 3 "Id" id: String,
    4 "Type" r#type: String
} }

/// In the response of [`QueryKnowledgeBasesContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryKnowledgeBasesContentMatches {
    pub match_list: Vec<QueryKnowledgeBasesContentMatchList>,
}
model! { QueryKnowledgeBasesContentMatches {
    0 "MatchList" match_list: Vec<QueryKnowledgeBasesContentMatchList>
} }

/// In the response of [`QueryKnowledgeBasesContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryKnowledgeBasesContentMatchList {
    pub content: Option<String>,
    pub file_name: Option<String>,
    pub file_url: Option<String>,
    pub id: Option<String>,
    pub loader_metadata: Option<String>,
    pub metadata: BTreeMap<String, String>,
    pub rerank_score: Option<f64>,
    pub retrieval_source: Option<i64>,
    pub score: Option<f64>,
}
model! { QueryKnowledgeBasesContentMatchList {
    0 "Content" content: String, 1 "FileName" file_name: String, 2 "FileURL" file_url: String, 3 "Id" id: String,
    4 "LoaderMetadata" loader_metadata: String, 5 "Metadata" metadata: BTreeMap<String, String>,
    6 "RerankScore" rerank_score: f64, 7 "RetrievalSource" retrieval_source: i64, 8 "Score" score: f64
} }

/// In the response of [`QueryKnowledgeBasesContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryKnowledgeBasesContentRelations {
    pub relations: Vec<QueryKnowledgeBasesContentRelationsRelations>,
}
model! { QueryKnowledgeBasesContentRelations {
    0 "relations" relations: Vec<QueryKnowledgeBasesContentRelationsRelations>
} }

/// In the response of [`QueryKnowledgeBasesContent`].
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
    0 "Description" description: String, 1 "FileName" file_name: String, 2 "Id" id: String,
    3 "SourceEntity" source_entity: String, 4 "TargetEntity" target_entity: String
} }

/// In the response of [`QueryKnowledgeBasesContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryKnowledgeBasesContentUsage {
    pub embedding_entries: Option<String>,
    pub embedding_tokens: Option<String>,
}
model! { QueryKnowledgeBasesContentUsage {
    0 "EmbeddingEntries" embedding_entries: String, 1 "EmbeddingTokens" embedding_tokens: String
} }

/// `RebalanceDBInstance` of `gpdb` 2016-05-03.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/RebalanceDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebalanceDBInstance {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
}
operation! { RebalanceDBInstance(db_instance_id: String) "RebalanceDBInstance" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id
} }

/// Response of [`RebalanceDBInstance`]: empty.
pub type RebalanceDBInstanceOutput = Empty;

/// Releases instance public connection: `ReleaseInstancePublicConnection` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ReleaseInstancePublicConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstancePublicConnection {
    pub address_type: Option<String>,
    /// Required.
    pub current_connection_string: String,
    /// Required.
    pub db_instance_id: String,
}
operation! { ReleaseInstancePublicConnection(current_connection_string: String, db_instance_id: String)
    "ReleaseInstancePublicConnection" -> Empty {
    0 "AddressType" address_type: String, 1 "CurrentConnectionString" current_connection_string,
    2 "DBInstanceId" db_instance_id
} }

/// Response of [`ReleaseInstancePublicConnection`]: empty.
pub type ReleaseInstancePublicConnectionOutput = Empty;

/// `Rerank` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/Rerank>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Rerank {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    /// Required.
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
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] }

/// Response of [`Rerank`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RerankOutput {
    pub message: Option<String>,
    pub results: Option<RerankResults>,
    pub status: Option<String>,
    pub tokens: Option<i64>,
}
model! { RerankOutput {
    0 "Message" message: String, 1 "Results" results: RerankResults, 2 "Status" status: String, 3 "Tokens" tokens: i64
} }

/// In the response of [`Rerank`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RerankResults {
    pub results: Vec<RerankResultsResults>,
}
model! { RerankResults {
    0 "Results" results: Vec<RerankResultsResults>
} }

/// In the response of [`Rerank`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RerankResultsResults {
    pub document: Option<String>,
    pub index: Option<i64>,
    pub relevance_score: Option<f64>,
}
model! { RerankResultsResults {
    0 "Document" document: String, 1 "Index" index: i64, 2 "RelevanceScore" relevance_score: f64
} }

/// Resets account password: `ResetAccountPassword` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ResetAccountPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPassword {
    /// Required.
    pub account_name: String,
    /// Required. Secret.
    pub account_password: Secret,
    /// Required.
    pub db_instance_id: String,
}
operation! { ResetAccountPassword(account_name: String, account_password: Secret, db_instance_id: String)
    "ResetAccountPassword" -> Empty {
    0 "AccountName" account_name, 1 "AccountPassword" account_password, 2 "DBInstanceId" db_instance_id
} }

/// Response of [`ResetAccountPassword`]: empty.
pub type ResetAccountPasswordOutput = Empty;

/// Resets branch: `ResetBranch` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ResetBranch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetBranch {
    /// Required.
    pub branch_id: String,
    /// Required.
    pub project_id: String,
    pub region_id: Option<String>,
}
operation! { ResetBranch(branch_id: String, project_id: String) "ResetBranch" -> Empty {
    0 "BranchId" branch_id, 1 "ProjectId" project_id, 2 "RegionId" region_id: String
} }

/// Response of [`ResetBranch`]: empty.
pub type ResetBranchOutput = Empty;

/// Resets imv monitor data: `ResetIMVMonitorData` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ResetIMVMonitorData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetIMVMonitorData {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub database: String,
}
operation! { ResetIMVMonitorData(db_instance_id: String, database: String)
    "ResetIMVMonitorData" -> ResetIMVMonitorDataOutput {
    0 "DBInstanceId" db_instance_id, 1 "Database" database
} }

/// Response of [`ResetIMVMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetIMVMonitorDataOutput {
    pub status: Option<bool>,
}
model! { ResetIMVMonitorDataOutput {
    0 "Status" status: bool
} }

/// Resets supabase project password: `ResetSupabaseProjectPassword` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ResetSupabaseProjectPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetSupabaseProjectPassword {
    /// Required. Secret.
    pub account_password: Secret,
    /// Required.
    pub project_id: String,
    pub region_id: Option<String>,
}
operation! { ResetSupabaseProjectPassword(account_password: Secret, project_id: String)
    "ResetSupabaseProjectPassword" -> Empty {
    0 "AccountPassword" account_password, 1 "ProjectId" project_id, 2 "RegionId" region_id: String
} }

/// Response of [`ResetSupabaseProjectPassword`]: empty.
pub type ResetSupabaseProjectPasswordOutput = Empty;

/// Restarts db instance: `RestartDBInstance` of `gpdb` 2016-05-03.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/RestartDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBInstance {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance_id: String,
}
operation! { RestartDBInstance(db_instance_id: String) "RestartDBInstance" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBInstanceId" db_instance_id
} }

/// Response of [`RestartDBInstance`]: empty.
pub type RestartDBInstanceOutput = Empty;

/// Restarts supabase project: `RestartSupabaseProject` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/RestartSupabaseProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartSupabaseProject {
    /// Required.
    pub project_id: String,
    pub region_id: Option<String>,
}
operation! { RestartSupabaseProject(project_id: String) "RestartSupabaseProject" -> Empty {
    0 "ProjectId" project_id, 1 "RegionId" region_id: String
} }

/// Response of [`RestartSupabaseProject`]: empty.
pub type RestartSupabaseProjectOutput = Empty;

/// Restores branch: `RestoreBranch` of `gpdb` 2016-05-03.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/RestoreBranch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreBranch {
    /// Required.
    pub branch_id: String,
    pub client_token: Option<String>,
    pub preserve_under_name: Option<String>,
    /// Required.
    pub project_id: String,
    pub region_id: Option<String>,
    /// Required.
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

/// Response of [`RestoreBranch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreBranchOutput {
    pub branch_id: Option<String>,
}
model! { RestoreBranchOutput {
    0 "BranchId" branch_id: String
} }

/// Restores snapshot: `RestoreSnapshot` of `gpdb` 2016-05-03.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/gpdb/2016-05-03/RestoreSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreSnapshot {
    pub client_token: Option<String>,
    pub finalize_restore: Option<bool>,
    /// Required.
    pub project_id: String,
    pub region_id: Option<String>,
    pub restored_branch_name: Option<String>,
    /// Required.
    pub restored_lsn: String,
    pub target_branch_id: Option<String>,
}
operation! { RestoreSnapshot(project_id: String, restored_lsn: String) "RestoreSnapshot" -> RestoreSnapshotOutput {
    0 "ClientToken" client_token: String, 1 "FinalizeRestore" finalize_restore: bool, 2 "ProjectId" project_id,
    3 "RegionId" region_id: String, 4 "RestoredBranchName" restored_branch_name: String, 5 "RestoredLsn" restored_lsn,
    6 "TargetBranchId" target_branch_id: String
} }

/// Response of [`RestoreSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreSnapshotOutput {
    pub branch_id: Option<String>,
    pub project_id: Option<String>,
}
model! { RestoreSnapshotOutput {
    0 "BranchId" branch_id: String, 1 "ProjectId" project_id: String
} }

/// Resumes data redistribute: `ResumeDataRedistribute` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ResumeDataRedistribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeDataRedistribute {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
}
operation! { ResumeDataRedistribute(db_instance_id: String) "ResumeDataRedistribute" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`ResumeDataRedistribute`]: empty.
pub type ResumeDataRedistributeOutput = Empty;

/// Resumes instance: `ResumeInstance` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ResumeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeInstance {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
}
operation! { ResumeInstance(db_instance_id: String) "ResumeInstance" -> ResumeInstanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`ResumeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeInstanceOutput {
    pub db_instance_id: Option<String>,
    pub error_message: Option<String>,
    pub status: Option<bool>,
}
model! { ResumeInstanceOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "ErrorMessage" error_message: String, 2 "Status" status: bool
} }

/// Resumes saas service: `ResumeSaasService` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ResumeSaasService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeSaasService {
    pub region_id: Option<String>,
    /// Required.
    pub service_id: String,
}
operation! { ResumeSaasService(service_id: String) "ResumeSaasService" -> ResumeSaasServiceOutput {
    0 "RegionId" region_id: String, 1 "ServiceId" service_id
} }

/// Response of [`ResumeSaasService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeSaasServiceOutput {
    pub service_id: Option<String>,
}
model! { ResumeSaasServiceOutput {
    0 "ServiceId" service_id: String
} }

/// Resumes supabase project: `ResumeSupabaseProject` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/ResumeSupabaseProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeSupabaseProject {
    /// Required.
    pub project_id: String,
    pub region_id: Option<String>,
}
operation! { ResumeSupabaseProject(project_id: String) "ResumeSupabaseProject" -> Empty {
    0 "ProjectId" project_id, 1 "RegionId" region_id: String
} }

/// Response of [`ResumeSupabaseProject`]: empty.
pub type ResumeSupabaseProjectOutput = Empty;

/// Revokes api key: `RevokeApiKey` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/RevokeApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeApiKey {
    /// Required.
    pub key_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub service_ids: Vec<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { RevokeApiKey(key_id: String, service_ids: Vec<String>, workspace_id: String) "RevokeApiKey" -> Empty {
    0 "KeyId" key_id, 1 "RegionId" region_id: String, 2 "ServiceIds" service_ids, 3 "WorkspaceId" workspace_id
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`RevokeApiKey`]: empty.
pub type RevokeApiKeyOutput = Empty;

/// Sets as default branch: `SetAsDefaultBranch` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/SetAsDefaultBranch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAsDefaultBranch {
    /// Required.
    pub branch_id: String,
    /// Required.
    pub project_id: String,
    pub region_id: Option<String>,
}
operation! { SetAsDefaultBranch(branch_id: String, project_id: String) "SetAsDefaultBranch" -> Empty {
    0 "BranchId" branch_id, 1 "ProjectId" project_id, 2 "RegionId" region_id: String
} }

/// Response of [`SetAsDefaultBranch`]: empty.
pub type SetAsDefaultBranchOutput = Empty;

/// Sets db instance plan status: `SetDBInstancePlanStatus` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/SetDBInstancePlanStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDBInstancePlanStatus {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub plan_id: String,
    /// Required.
    pub plan_status: String,
}
operation! { SetDBInstancePlanStatus(db_instance_id: String, plan_id: String, plan_status: String)
    "SetDBInstancePlanStatus" -> SetDBInstancePlanStatusOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "PlanId" plan_id, 3 "PlanStatus" plan_status
} }

/// Response of [`SetDBInstancePlanStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDBInstancePlanStatusOutput {
    pub error_message: Option<String>,
    pub plan_id: Option<String>,
    pub status: Option<String>,
}
model! { SetDBInstancePlanStatusOutput {
    0 "ErrorMessage" error_message: String, 1 "PlanId" plan_id: String, 2 "Status" status: String
} }

/// Sets data share instance: `SetDataShareInstance` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/SetDataShareInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDataShareInstance {
    /// Required.
    pub instance_list: Vec<String>,
    /// Required.
    pub operation_type: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { SetDataShareInstance(instance_list: Vec<String>, operation_type: String, region_id: String)
    "SetDataShareInstance" -> SetDataShareInstanceOutput {
    0 "InstanceList" instance_list, 1 "OperationType" operation_type, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`SetDataShareInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDataShareInstanceOutput {
    pub err_message: Option<String>,
    pub status: Option<String>,
}
model! { SetDataShareInstanceOutput {
    0 "ErrMessage" err_message: String, 1 "Status" status: String
} }

/// Switches db instance net type: `SwitchDBInstanceNetType` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/SwitchDBInstanceNetType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDBInstanceNetType {
    /// Required.
    pub connection_string_prefix: String,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub port: String,
}
operation! { SwitchDBInstanceNetType(connection_string_prefix: String, db_instance_id: String, port: String)
    "SwitchDBInstanceNetType" -> Empty {
    0 "ConnectionStringPrefix" connection_string_prefix, 1 "DBInstanceId" db_instance_id, 2 "Port" port
} }

/// Response of [`SwitchDBInstanceNetType`]: empty.
pub type SwitchDBInstanceNetTypeOutput = Empty;

/// `TagResources` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! {
    TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceId" resource_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "ResourceType" resource_type, 7 "Tag" tag
} }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { TagResourcesTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `TagSupabaseProject` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/TagSupabaseProject>.
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

/// Response of [`TagSupabaseProject`]: empty.
pub type TagSupabaseProjectOutput = Empty;

/// In the request of [`TagSupabaseProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagSupabaseProjectTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagSupabaseProjectTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `TextEmbedding` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/TextEmbedding>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextEmbedding {
    /// Required.
    pub db_instance_id: String,
    pub dimension: Option<i64>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub input: Option<Vec<String>>,
    pub model: Option<String>,
}
operation! { TextEmbedding(db_instance_id: String, region_id: String) "TextEmbedding" -> TextEmbeddingOutput {
    0 "DBInstanceId" db_instance_id, 1 "Dimension" dimension: i64, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "Input" input: Vec<String>, 5 "Model" model: String
} [
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`TextEmbedding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextEmbeddingOutput {
    pub message: Option<String>,
    pub results: Option<TextEmbeddingResults>,
    pub status: Option<String>,
    pub text_tokens: Option<i64>,
}
model! { TextEmbeddingOutput {
    0 "Message" message: String, 1 "Results" results: TextEmbeddingResults, 2 "Status" status: String,
    3 "TextTokens" text_tokens: i64
} }

/// In the response of [`TextEmbedding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextEmbeddingResults {
    pub results: Vec<TextEmbeddingResultsResults>,
}
model! { TextEmbeddingResults {
    0 "Results" results: Vec<TextEmbeddingResultsResults>
} }

/// In the response of [`TextEmbedding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextEmbeddingResultsResults {
    pub embedding: Option<TextEmbeddingEmbedding>,
    pub index: Option<i64>,
}
model! { TextEmbeddingResultsResults {
    0 "Embedding" embedding: TextEmbeddingEmbedding, 1 "Index" index: i64
} }

/// In the response of [`TextEmbedding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextEmbeddingEmbedding {
    pub embedding: Vec<f64>,
}
model! { TextEmbeddingEmbedding {
    0 "Embedding" embedding: Vec<f64>
} }

/// Unbinds db resource group with role: `UnbindDBResourceGroupWithRole` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/UnbindDBResourceGroupWithRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindDBResourceGroupWithRole {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub resource_group_name: String,
    /// Required.
    pub role_list: Vec<String>,
}
operation! {
    UnbindDBResourceGroupWithRole(db_instance_id: String, resource_group_name: String, role_list: Vec<String>)
    "UnbindDBResourceGroupWithRole" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "ResourceGroupName" resource_group_name,
    3 "RoleList" role_list
} [
    Mark::new(3, Location::Default, Style::Simple)
] }

/// Response of [`UnbindDBResourceGroupWithRole`]: empty.
pub type UnbindDBResourceGroupWithRoleOutput = Empty;

/// `UnloadSampleData` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/UnloadSampleData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnloadSampleData {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
}
operation! { UnloadSampleData(db_instance_id: String) "UnloadSampleData" -> UnloadSampleDataOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`UnloadSampleData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnloadSampleDataOutput {
    pub db_instance_id: Option<String>,
    pub error_message: Option<String>,
    pub status: Option<bool>,
}
model! { UnloadSampleDataOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "ErrorMessage" error_message: String, 2 "Status" status: bool
} }

/// `UntagResources` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResources" -> Empty {
    0 "All" all: bool, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "ResourceId" resource_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "ResourceType" resource_type, 8 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// `UntagSupabaseProject` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/UntagSupabaseProject>.
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

/// Response of [`UntagSupabaseProject`]: empty.
pub type UntagSupabaseProjectOutput = Empty;

/// Updates branch: `UpdateBranch` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/UpdateBranch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBranch {
    /// Required.
    pub branch_id: String,
    /// Required.
    pub branch_name: String,
    pub clear_expires_at: Option<bool>,
    pub description: Option<String>,
    pub expires_at: Option<String>,
    /// Required.
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

/// Response of [`UpdateBranch`]: empty.
pub type UpdateBranchOutput = Empty;

/// In the request of [`UpdateBranch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBranchTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateBranchTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Updates collection data metadata: `UpdateCollectionDataMetadata` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/UpdateCollectionDataMetadata>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCollectionDataMetadata {
    /// Required.
    pub collection: String,
    pub db_instance_id: Option<String>,
    pub filter: Option<String>,
    pub ids: Option<Vec<String>>,
    /// Required.
    pub metadata: BTreeMap<String, Value>,
    pub namespace: Option<String>,
    /// Required. Secret.
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub workspace_id: Option<String>,
}
operation! {
    UpdateCollectionDataMetadata(collection: String, metadata: BTreeMap<String, Value>, namespace_password: Secret, region_id: String)
    "UpdateCollectionDataMetadata" -> UpdateCollectionDataMetadataOutput {
    0 "Collection" collection, 1 "DBInstanceId" db_instance_id: String, 2 "Filter" filter: String,
    3 "Ids" ids: Vec<String>, 4 "Metadata" metadata, 5 "Namespace" namespace: String,
    6 "NamespacePassword" namespace_password, 7 "OwnerId" owner_id: i64, 8 "RegionId" region_id,
    9 "WorkspaceId" workspace_id: String
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// Response of [`UpdateCollectionDataMetadata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCollectionDataMetadataOutput {
    pub applied_rows: Option<i64>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { UpdateCollectionDataMetadataOutput {
    0 "AppliedRows" applied_rows: i64, 1 "Message" message: String, 2 "Status" status: String
} }

/// Updates db instance plan: `UpdateDBInstancePlan` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/UpdateDBInstancePlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDBInstancePlan {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    pub plan_config: Option<String>,
    pub plan_desc: Option<String>,
    pub plan_end_date: Option<String>,
    /// Required.
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

/// Response of [`UpdateDBInstancePlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDBInstancePlanOutput {
    pub db_instance_id: Option<String>,
    pub error_message: Option<String>,
    pub plan_id: Option<String>,
    pub status: Option<String>,
}
model! { UpdateDBInstancePlanOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "ErrorMessage" error_message: String, 2 "PlanId" plan_id: String,
    3 "Status" status: String
} }

/// Updates saas service version: `UpdateSaasServiceVersion` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/UpdateSaasServiceVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSaasServiceVersion {
    pub region_id: Option<String>,
    /// Required.
    pub service_id: String,
}
operation! { UpdateSaasServiceVersion(service_id: String) "UpdateSaasServiceVersion" -> UpdateSaasServiceVersionOutput {
    0 "RegionId" region_id: String, 1 "ServiceId" service_id
} }

/// Response of [`UpdateSaasServiceVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSaasServiceVersionOutput {
    pub message: Option<String>,
    pub service_id: Option<String>,
}
model! { UpdateSaasServiceVersionOutput {
    0 "Message" message: String, 1 "ServiceId" service_id: String
} }

/// `UpgradeDBInstance` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/UpgradeDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstance {
    pub cache_storage_size: Option<String>,
    pub db_instance_class: Option<String>,
    pub db_instance_group_count: Option<String>,
    /// Required.
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

/// Response of [`UpgradeDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceOutput {
    pub db_instance_id: Option<String>,
    pub order_id: Option<String>,
}
model! { UpgradeDBInstanceOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "OrderId" order_id: String
} }

/// `UpgradeDBVersion` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/UpgradeDBVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBVersion {
    /// Required.
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

/// Response of [`UpgradeDBVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBVersionOutput {
    pub db_instance_id: Option<String>,
    pub db_instance_name: Option<String>,
    pub task_id: Option<String>,
}
model! { UpgradeDBVersionOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "DBInstanceName" db_instance_name: String, 2 "TaskId" task_id: String
} }

/// `UpgradeExtensions` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/UpgradeExtensions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeExtensions {
    /// Required.
    pub db_instance_id: String,
    pub database_name: Option<String>,
    /// Required.
    pub extensions: String,
    pub region_id: Option<String>,
}
operation! { UpgradeExtensions(db_instance_id: String, extensions: String) "UpgradeExtensions" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "DatabaseName" database_name: String, 2 "Extensions" extensions,
    3 "RegionId" region_id: String
} }

/// Response of [`UpgradeExtensions`]: empty.
pub type UpgradeExtensionsOutput = Empty;

/// `UploadDocumentAsync` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/UploadDocumentAsync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadDocumentAsync {
    /// Required.
    pub db_instance_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub chunk_overlap: Option<i64>,
    pub chunk_size: Option<i64>,
    /// Required.
    pub collection: String,
    pub document_loader_name: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub file_name: String,
    /// Required.
    pub file_url: String,
    pub metadata: Option<BTreeMap<String, Value>>,
    pub namespace: Option<String>,
    /// Required. Secret.
    pub namespace_password: Secret,
    pub separators: Option<Vec<String>>,
    pub splitter_model: Option<String>,
    pub text_splitter_name: Option<String>,
    pub vl_enhance: Option<bool>,
    pub zh_title_enhance: Option<bool>,
}

/// Arguments of [`UploadDocumentAsync::new`].
pub struct UploadDocumentAsyncRequired {
    pub db_instance_id: String,
    pub region_id: String,
    pub collection: String,
    pub file_name: String,
    pub file_url: String,
    pub namespace_password: Secret,
}
operation! {
    UploadDocumentAsync { UploadDocumentAsyncRequired: db_instance_id, region_id, collection, file_name, file_url, namespace_password }
    "UploadDocumentAsync" -> UploadDocumentAsyncOutput {
    0 "DBInstanceId" db_instance_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ChunkOverlap" chunk_overlap: i64, 4 "ChunkSize" chunk_size: i64, 5 "Collection" collection,
    6 "DocumentLoaderName" document_loader_name: String, 7 "DryRun" dry_run: bool, 8 "FileName" file_name,
    9 "FileUrl" file_url, 10 "Metadata" metadata: BTreeMap<String, Value>, 11 "Namespace" namespace: String,
    12 "NamespacePassword" namespace_password, 13 "Separators" separators: Vec<String>,
    14 "SplitterModel" splitter_model: String, 15 "TextSplitterName" text_splitter_name: String,
    16 "VlEnhance" vl_enhance: bool, 17 "ZhTitleEnhance" zh_title_enhance: bool
} [
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::Json),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::Json),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None)
] }

/// Response of [`UploadDocumentAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadDocumentAsyncOutput {
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { UploadDocumentAsyncOutput {
    0 "JobId" job_id: String, 1 "Message" message: String, 2 "Status" status: String
} }

/// `UpsertChunks` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/UpsertChunks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertChunks {
    pub allow_insert_with_filter: Option<bool>,
    /// Required.
    pub collection: String,
    /// Required.
    pub db_instance_id: String,
    pub file_name: Option<String>,
    pub namespace: Option<String>,
    /// Required. Secret.
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    /// Required.
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
    Mark::new(9, Location::Body, Style::Json)
] }

/// In the request of [`UpsertChunks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertChunksTextChunks {
    /// Required.
    pub content: Option<String>,
    pub filter: Option<String>,
    pub id: Option<String>,
    pub metadata: Option<BTreeMap<String, Value>>,
}
input! { UpsertChunksTextChunks(content: String) {
    0 "Content" content: String, 1 "Filter" filter: String, 2 "Id" id: String,
    3 "Metadata" metadata: BTreeMap<String, Value>
} }

/// Response of [`UpsertChunks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertChunksOutput {
    pub embedding_tokens: Option<String>,
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { UpsertChunksOutput {
    0 "EmbeddingTokens" embedding_tokens: String, 1 "JobId" job_id: String, 2 "Message" message: String,
    3 "Status" status: String
} }

/// `UpsertCollectionData` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/UpsertCollectionData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertCollectionData {
    /// Required.
    pub collection: String,
    pub db_instance_id: Option<String>,
    pub namespace: Option<String>,
    /// Required. Secret.
    pub namespace_password: Secret,
    pub owner_id: Option<i64>,
    /// Required.
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
    Mark::new(7, Location::Body, Style::Json)
] }

/// In the request of [`UpsertCollectionData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertCollectionDataRows {
    pub id: Option<String>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub sparse_vector: Option<UpsertCollectionDataSparseVector>,
    /// Required.
    pub vector: Option<Vec<f64>>,
}
input! { UpsertCollectionDataRows(vector: Vec<f64>) {
    0 "Id" id: String, 1 "Metadata" metadata: BTreeMap<String, String>,
    2 "SparseVector" sparse_vector: UpsertCollectionDataSparseVector, 3 "Vector" vector: Vec<f64>
} }

/// In the request of [`UpsertCollectionData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertCollectionDataSparseVector {
    pub indices: Option<Vec<i64>>,
    pub values: Option<Vec<f64>>,
}
input! { UpsertCollectionDataSparseVector() {
    0 "Indices" indices: Vec<i64>, 1 "Values" values: Vec<f64>
} }

/// Response of [`UpsertCollectionData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertCollectionDataOutput {
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { UpsertCollectionDataOutput {
    0 "Message" message: String, 1 "Status" status: String
} }

/// `UpsertCollectionDataAsync` of `gpdb` 2016-05-03.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gpdb/2016-05-03/UpsertCollectionDataAsync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertCollectionDataAsync {
    pub db_instance_id: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub workspace_id: Option<String>,
    /// Required.
    pub collection: String,
    /// Required.
    pub file_url: String,
    pub namespace: Option<String>,
    /// Required. Secret.
    pub namespace_password: Secret,
}
operation! {
    UpsertCollectionDataAsync(region_id: String, collection: String, file_url: String, namespace_password: Secret)
    "UpsertCollectionDataAsync" -> UpsertCollectionDataAsyncOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "WorkspaceId" workspace_id: String, 4 "Collection" collection, 5 "FileUrl" file_url,
    6 "Namespace" namespace: String, 7 "NamespacePassword" namespace_password
} [
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`UpsertCollectionDataAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertCollectionDataAsyncOutput {
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { UpsertCollectionDataAsyncOutput {
    0 "JobId" job_id: String, 1 "Message" message: String, 2 "Status" status: String
} }

#[cfg(feature = "unstable-registry")]
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
