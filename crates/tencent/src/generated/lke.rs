//! `lke` of Tencent Cloud, API version 2023-11-30.
//!
//! Endpoint: `lke.tencentcloudapi.com`, or `lke.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, lke::DescribeAppAgentList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAppAgentList::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("lke", "2023-11-30", "lke", &Endpoints::NONE);

/// `CallbackWorkflowToolNode` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=CallbackWorkflowToolNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallbackWorkflowToolNode {
    /// Required. Secret.
    pub callback_token: Secret,
    /// Required.
    pub result: String,
    pub login_uin: Option<String>,
    pub login_sub_account_uin: Option<String>,
    pub app_biz_id: Option<String>,
}
operation! { CallbackWorkflowToolNode(callback_token: Secret, result: String)
    "CallbackWorkflowToolNode" -> CallbackWorkflowToolNodeOutput {
    0 "CallbackToken" callback_token, 1 "Result" result, 2 "LoginUin" login_uin: String,
    3 "LoginSubAccountUin" login_sub_account_uin: String, 4 "AppBizId" app_biz_id: String
} }

/// Response of [`CallbackWorkflowToolNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallbackWorkflowToolNodeOutput {
    pub code: Option<i64>,
    pub msg: Option<String>,
}
model! { CallbackWorkflowToolNodeOutput {
    0 "Code" code: i64, 1 "Msg" msg: String
} }

/// Checks attribute label exist: `CheckAttributeLabelExist` of `lke` 2023-11-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=CheckAttributeLabelExist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAttributeLabelExist {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub label_name: String,
    /// Required.
    pub attribute_biz_id: String,
    pub login_uin: Option<String>,
    pub login_sub_account_uin: Option<String>,
    pub last_label_biz_id: Option<String>,
}
operation! { CheckAttributeLabelExist(bot_biz_id: String, label_name: String, attribute_biz_id: String)
    "CheckAttributeLabelExist" -> CheckAttributeLabelExistOutput {
    0 "BotBizId" bot_biz_id, 1 "LabelName" label_name, 2 "AttributeBizId" attribute_biz_id,
    3 "LoginUin" login_uin: String, 4 "LoginSubAccountUin" login_sub_account_uin: String,
    5 "LastLabelBizId" last_label_biz_id: String
} }

/// Response of [`CheckAttributeLabelExist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAttributeLabelExistOutput {
    pub is_exist: Option<bool>,
}
model! { CheckAttributeLabelExistOutput {
    0 "IsExist" is_exist: bool
} }

/// Checks attribute label refer: `CheckAttributeLabelRefer` of `lke` 2023-11-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=CheckAttributeLabelRefer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAttributeLabelRefer {
    /// Required.
    pub bot_biz_id: String,
    pub login_uin: Option<String>,
    pub login_sub_account_uin: Option<String>,
    pub label_biz_id: Option<String>,
    pub attribute_biz_id: Option<Vec<String>>,
}
operation! { CheckAttributeLabelRefer(bot_biz_id: String) "CheckAttributeLabelRefer" -> CheckAttributeLabelReferOutput {
    0 "BotBizId" bot_biz_id, 1 "LoginUin" login_uin: String, 2 "LoginSubAccountUin" login_sub_account_uin: String,
    3 "LabelBizId" label_biz_id: String, 4 "AttributeBizId" attribute_biz_id: Vec<String>
} }

/// Response of [`CheckAttributeLabelRefer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAttributeLabelReferOutput {
    pub is_refer: Option<bool>,
    pub list: Vec<AttributeLabelRefByWorkflow>,
}
model! { CheckAttributeLabelReferOutput {
    0 "IsRefer" is_refer: bool, 1 "List" list: Vec<AttributeLabelRefByWorkflow>
} }

/// In the response of [`CheckAttributeLabelRefer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttributeLabelRefByWorkflow {
    pub attribute_label_biz_id: Option<String>,
    pub workflow_list: Vec<WorkflowRef>,
}
model! { AttributeLabelRefByWorkflow {
    0 "AttributeLabelBizId" attribute_label_biz_id: String, 1 "WorkflowList" workflow_list: Vec<WorkflowRef>
} }

/// In the response of [`CheckAttributeLabelRefer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowRef {
    pub workflow_id: Option<String>,
    pub workflow_name: Option<String>,
    pub workflow_desc: Option<String>,
    pub app_biz_id: Option<String>,
    pub update_time: Option<i64>,
}
model! { WorkflowRef {
    0 "WorkflowId" workflow_id: String, 1 "WorkflowName" workflow_name: String, 2 "WorkflowDesc" workflow_desc: String,
    3 "AppBizId" app_biz_id: String, 4 "UpdateTime" update_time: i64
} }

/// Creates app: `CreateApp` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=CreateApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApp {
    /// Required.
    pub app_type: String,
    /// Required.
    pub base_config: BaseConfig,
    pub pattern: Option<String>,
    pub agent_type: Option<String>,
}
operation! { CreateApp(app_type: String, base_config: BaseConfig) "CreateApp" -> CreateAppOutput {
    0 "AppType" app_type, 1 "BaseConfig" base_config, 2 "Pattern" pattern: String, 3 "AgentType" agent_type: String
} }

/// In the request of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseConfig {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub avatar: Option<String>,
    pub desc: Option<String>,
}
input! { BaseConfig(name: String, avatar: String) {
    0 "Name" name: String, 1 "Avatar" avatar: String, 2 "Desc" desc: String
} }

/// Response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppOutput {
    pub app_biz_id: Option<String>,
    pub is_custom_list: Option<bool>,
}
model! { CreateAppOutput {
    0 "AppBizId" app_biz_id: String, 1 "IsCustomList" is_custom_list: bool
} }

/// Creates attribute label: `CreateAttributeLabel` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=CreateAttributeLabel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAttributeLabel {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub attr_name: String,
    /// Required.
    pub labels: Vec<AttributeLabel>,
    pub attr_key: Option<String>,
    pub login_uin: Option<String>,
    pub login_sub_account_uin: Option<String>,
}
operation! { CreateAttributeLabel(bot_biz_id: String, attr_name: String, labels: Vec<AttributeLabel>)
    "CreateAttributeLabel" -> CreateAttributeLabelOutput {
    0 "BotBizId" bot_biz_id, 1 "AttrName" attr_name, 2 "Labels" labels, 3 "AttrKey" attr_key: String,
    4 "LoginUin" login_uin: String, 5 "LoginSubAccountUin" login_sub_account_uin: String
} }

/// In the request of [`CreateAttributeLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttributeLabel {
    pub label_biz_id: Option<String>,
    pub label_name: Option<String>,
    pub similar_labels: Option<Vec<String>>,
}
input! { AttributeLabel() {
    0 "LabelBizId" label_biz_id: String, 1 "LabelName" label_name: String, 2 "SimilarLabels" similar_labels: Vec<String>
} }

/// Response of [`CreateAttributeLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAttributeLabelOutput {
    pub attr_biz_id: Option<String>,
    pub labels: Vec<AttributeLabel>,
}
model! { CreateAttributeLabelOutput {
    0 "AttrBizId" attr_biz_id: String, 1 "Labels" labels: Vec<AttributeLabel>
} }

/// Creates doc cate: `CreateDocCate` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=CreateDocCate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDocCate {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub parent_biz_id: String,
    /// Required.
    pub name: String,
}
operation! { CreateDocCate(bot_biz_id: String, parent_biz_id: String, name: String)
    "CreateDocCate" -> CreateDocCateOutput {
    0 "BotBizId" bot_biz_id, 1 "ParentBizId" parent_biz_id, 2 "Name" name
} }

/// Response of [`CreateDocCate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDocCateOutput {
    pub can_add: Option<bool>,
    pub can_edit: Option<bool>,
    pub can_delete: Option<bool>,
    pub cate_biz_id: Option<String>,
}
model! { CreateDocCateOutput {
    0 "CanAdd" can_add: bool, 1 "CanEdit" can_edit: bool, 2 "CanDelete" can_delete: bool,
    3 "CateBizId" cate_biz_id: String
} }

/// Creates qa: `CreateQA` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=CreateQA>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQA {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub question: String,
    /// Required.
    pub answer: String,
    /// Required.
    pub attr_range: i64,
    pub custom_param: Option<String>,
    pub attr_labels: Option<Vec<AttrLabelRefer>>,
    pub doc_biz_id: Option<String>,
    pub cate_biz_id: Option<String>,
    pub expire_start: Option<String>,
    pub expire_end: Option<String>,
    pub similar_questions: Option<Vec<String>>,
    pub question_desc: Option<String>,
    pub enable_scope: Option<i64>,
}
operation! { CreateQA(bot_biz_id: String, question: String, answer: String, attr_range: i64)
    "CreateQA" -> CreateQAOutput {
    0 "BotBizId" bot_biz_id, 1 "Question" question, 2 "Answer" answer, 3 "AttrRange" attr_range,
    4 "CustomParam" custom_param: String, 5 "AttrLabels" attr_labels: Vec<AttrLabelRefer>,
    6 "DocBizId" doc_biz_id: String, 7 "CateBizId" cate_biz_id: String, 8 "ExpireStart" expire_start: String,
    9 "ExpireEnd" expire_end: String, 10 "SimilarQuestions" similar_questions: Vec<String>,
    11 "QuestionDesc" question_desc: String, 12 "EnableScope" enable_scope: i64
} }

/// In the request of [`CreateQA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttrLabelRefer {
    pub source: Option<i64>,
    pub attribute_biz_id: Option<String>,
    pub label_biz_ids: Option<Vec<String>>,
}
input! { AttrLabelRefer() {
    0 "Source" source: i64, 1 "AttributeBizId" attribute_biz_id: String, 2 "LabelBizIds" label_biz_ids: Vec<String>
} }

/// Response of [`CreateQA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQAOutput {
    pub qa_biz_id: Option<String>,
}
model! { CreateQAOutput {
    0 "QaBizId" qa_biz_id: String
} }

/// Creates qa cate: `CreateQACate` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=CreateQACate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQACate {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub parent_biz_id: String,
    /// Required.
    pub name: String,
}
operation! { CreateQACate(bot_biz_id: String, parent_biz_id: String, name: String)
    "CreateQACate" -> CreateQACateOutput {
    0 "BotBizId" bot_biz_id, 1 "ParentBizId" parent_biz_id, 2 "Name" name
} }

/// Response of [`CreateQACate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQACateOutput {
    pub can_add: Option<bool>,
    pub can_edit: Option<bool>,
    pub can_delete: Option<bool>,
    pub cate_biz_id: Option<String>,
}
model! { CreateQACateOutput {
    0 "CanAdd" can_add: bool, 1 "CanEdit" can_edit: bool, 2 "CanDelete" can_delete: bool,
    3 "CateBizId" cate_biz_id: String
} }

/// Creates rejected question: `CreateRejectedQuestion` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=CreateRejectedQuestion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRejectedQuestion {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub question: String,
    /// Required.
    pub business_source: i64,
    pub business_id: Option<String>,
    pub enable_scope: Option<i64>,
}
operation! { CreateRejectedQuestion(bot_biz_id: String, question: String, business_source: i64)
    "CreateRejectedQuestion" -> Empty {
    0 "BotBizId" bot_biz_id, 1 "Question" question, 2 "BusinessSource" business_source,
    3 "BusinessId" business_id: String, 4 "EnableScope" enable_scope: i64
} }

/// Response of [`CreateRejectedQuestion`]: empty.
pub type CreateRejectedQuestionOutput = Empty;

/// Creates release: `CreateRelease` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=CreateRelease>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRelease {
    /// Required.
    pub bot_biz_id: String,
    pub desc: Option<String>,
    pub channel_biz_ids: Option<Vec<String>>,
}
operation! { CreateRelease(bot_biz_id: String) "CreateRelease" -> CreateReleaseOutput {
    0 "BotBizId" bot_biz_id, 1 "Desc" desc: String, 2 "ChannelBizIds" channel_biz_ids: Vec<String>
} }

/// Response of [`CreateRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReleaseOutput {
    pub release_biz_id: Option<String>,
}
model! { CreateReleaseOutput {
    0 "ReleaseBizId" release_biz_id: String
} }

/// Creates shared knowledge: `CreateSharedKnowledge` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=CreateSharedKnowledge>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSharedKnowledge {
    /// Required.
    pub knowledge_name: String,
    pub knowledge_description: Option<String>,
    /// Deprecated.
    pub embedding_model: Option<String>,
    pub knowledge_type: Option<i64>,
    pub es_config: Option<ESConfig>,
}
operation! { CreateSharedKnowledge(knowledge_name: String) "CreateSharedKnowledge" -> CreateSharedKnowledgeOutput {
    0 "KnowledgeName" knowledge_name, 1 "KnowledgeDescription" knowledge_description: String,
    2 "EmbeddingModel" embedding_model: String, 3 "KnowledgeType" knowledge_type: i64, 4 "EsConfig" es_config: ESConfig
} }

/// In the request of [`CreateSharedKnowledge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ESConfig {
    pub storage_type: Option<i64>,
    pub instance_name: Option<String>,
    pub instance_id: Option<String>,
    pub username: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub can_modify: Option<bool>,
}
input! { ESConfig() {
    0 "StorageType" storage_type: i64, 1 "InstanceName" instance_name: String, 2 "InstanceId" instance_id: String,
    3 "Username" username: String, 4 "Password" password: Secret, 5 "CanModify" can_modify: bool
} }

/// Response of [`CreateSharedKnowledge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSharedKnowledgeOutput {
    pub knowledge_biz_id: Option<String>,
}
model! { CreateSharedKnowledgeOutput {
    0 "KnowledgeBizId" knowledge_biz_id: String
} }

/// Creates var: `CreateVar` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=CreateVar>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVar {
    /// Required.
    pub app_biz_id: String,
    /// Required.
    pub var_name: String,
    pub var_desc: Option<String>,
    pub var_type: Option<String>,
    pub var_default_value: Option<String>,
    pub var_default_file_name: Option<String>,
    pub var_module_type: Option<i64>,
}
operation! { CreateVar(app_biz_id: String, var_name: String) "CreateVar" -> CreateVarOutput {
    0 "AppBizId" app_biz_id, 1 "VarName" var_name, 2 "VarDesc" var_desc: String, 3 "VarType" var_type: String,
    4 "VarDefaultValue" var_default_value: String, 5 "VarDefaultFileName" var_default_file_name: String,
    6 "VarModuleType" var_module_type: i64
} }

/// Response of [`CreateVar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVarOutput {
    pub var_id: Option<String>,
}
model! { CreateVarOutput {
    0 "VarId" var_id: String
} }

/// Creates workflow run: `CreateWorkflowRun` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=CreateWorkflowRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowRun {
    /// Required.
    pub app_biz_id: String,
    pub run_env: Option<i64>,
    pub query: Option<String>,
    pub custom_variables: Option<Vec<CustomVariable>>,
    pub visitor_id: Option<String>,
}
operation! { CreateWorkflowRun(app_biz_id: String) "CreateWorkflowRun" -> CreateWorkflowRunOutput {
    0 "AppBizId" app_biz_id, 1 "RunEnv" run_env: i64, 2 "Query" query: String,
    3 "CustomVariables" custom_variables: Vec<CustomVariable>, 4 "VisitorId" visitor_id: String
} }

/// In the request of [`CreateWorkflowRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomVariable {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { CustomVariable() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Response of [`CreateWorkflowRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowRunOutput {
    pub app_biz_id: Option<String>,
    pub workflow_run_id: Option<String>,
    pub run_env: Option<i64>,
    pub query: Option<String>,
    pub custom_variables: Vec<CustomVariable>,
    pub create_time: Option<String>,
}
model! { CreateWorkflowRunOutput {
    0 "AppBizId" app_biz_id: String, 1 "WorkflowRunId" workflow_run_id: String, 2 "RunEnv" run_env: i64,
    3 "Query" query: String, 4 "CustomVariables" custom_variables: Vec<CustomVariable>,
    5 "CreateTime" create_time: String
} }

/// Deletes agent: `DeleteAgent` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=DeleteAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgent {
    /// Required.
    pub agent_id: String,
    pub app_biz_id: Option<String>,
}
operation! { DeleteAgent(agent_id: String) "DeleteAgent" -> DeleteAgentOutput {
    0 "AgentId" agent_id, 1 "AppBizId" app_biz_id: String
} }

/// Response of [`DeleteAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentOutput {
    pub agent_id: Option<String>,
}
model! { DeleteAgentOutput {
    0 "AgentId" agent_id: String
} }

/// Deletes app: `DeleteApp` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=DeleteApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApp {
    /// Required.
    pub app_biz_id: String,
    pub app_type: Option<String>,
}
operation! { DeleteApp(app_biz_id: String) "DeleteApp" -> Empty {
    0 "AppBizId" app_biz_id, 1 "AppType" app_type: String
} }

/// Response of [`DeleteApp`]: empty.
pub type DeleteAppOutput = Empty;

/// Deletes attribute label: `DeleteAttributeLabel` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=DeleteAttributeLabel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAttributeLabel {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub attribute_biz_ids: Vec<String>,
    pub login_uin: Option<String>,
    pub login_sub_account_uin: Option<String>,
}
operation! { DeleteAttributeLabel(bot_biz_id: String, attribute_biz_ids: Vec<String>) "DeleteAttributeLabel" -> Empty {
    0 "BotBizId" bot_biz_id, 1 "AttributeBizIds" attribute_biz_ids, 2 "LoginUin" login_uin: String,
    3 "LoginSubAccountUin" login_sub_account_uin: String
} }

/// Response of [`DeleteAttributeLabel`]: empty.
pub type DeleteAttributeLabelOutput = Empty;

/// Deletes doc: `DeleteDoc` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=DeleteDoc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDoc {
    /// Required.
    pub doc_biz_ids: Vec<String>,
    /// Required.
    pub bot_biz_id: String,
}
operation! { DeleteDoc(doc_biz_ids: Vec<String>, bot_biz_id: String) "DeleteDoc" -> Empty {
    0 "DocBizIds" doc_biz_ids, 1 "BotBizId" bot_biz_id
} }

/// Response of [`DeleteDoc`]: empty.
pub type DeleteDocOutput = Empty;

/// Deletes doc cate: `DeleteDocCate` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=DeleteDocCate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDocCate {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub cate_biz_id: String,
}
operation! { DeleteDocCate(bot_biz_id: String, cate_biz_id: String) "DeleteDocCate" -> Empty {
    0 "BotBizId" bot_biz_id, 1 "CateBizId" cate_biz_id
} }

/// Response of [`DeleteDocCate`]: empty.
pub type DeleteDocCateOutput = Empty;

/// Deletes qa: `DeleteQA` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=DeleteQA>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQA {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub qa_biz_ids: Vec<String>,
}
operation! { DeleteQA(bot_biz_id: String, qa_biz_ids: Vec<String>) "DeleteQA" -> Empty {
    0 "BotBizId" bot_biz_id, 1 "QaBizIds" qa_biz_ids
} }

/// Response of [`DeleteQA`]: empty.
pub type DeleteQAOutput = Empty;

/// Deletes qa cate: `DeleteQACate` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=DeleteQACate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQACate {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub cate_biz_id: String,
}
operation! { DeleteQACate(bot_biz_id: String, cate_biz_id: String) "DeleteQACate" -> Empty {
    0 "BotBizId" bot_biz_id, 1 "CateBizId" cate_biz_id
} }

/// Response of [`DeleteQACate`]: empty.
pub type DeleteQACateOutput = Empty;

/// Deletes rejected question: `DeleteRejectedQuestion` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=DeleteRejectedQuestion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRejectedQuestion {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub rejected_biz_ids: Vec<String>,
}
operation! { DeleteRejectedQuestion(bot_biz_id: String, rejected_biz_ids: Vec<String>)
    "DeleteRejectedQuestion" -> Empty {
    0 "BotBizId" bot_biz_id, 1 "RejectedBizIds" rejected_biz_ids
} }

/// Response of [`DeleteRejectedQuestion`]: empty.
pub type DeleteRejectedQuestionOutput = Empty;

/// Deletes shared knowledge: `DeleteSharedKnowledge` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=DeleteSharedKnowledge>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSharedKnowledge {
    /// Required.
    pub knowledge_biz_id: String,
}
operation! { DeleteSharedKnowledge(knowledge_biz_id: String) "DeleteSharedKnowledge" -> DeleteSharedKnowledgeOutput {
    0 "KnowledgeBizId" knowledge_biz_id
} }

/// Response of [`DeleteSharedKnowledge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSharedKnowledgeOutput {
    pub knowledge_biz_id: Option<String>,
}
model! { DeleteSharedKnowledgeOutput {
    0 "KnowledgeBizId" knowledge_biz_id: String
} }

/// Deletes var: `DeleteVar` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=DeleteVar>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVar {
    /// Required.
    pub app_biz_id: String,
    /// Required.
    pub var_id: String,
    pub var_module_type: Option<i64>,
}
operation! { DeleteVar(app_biz_id: String, var_id: String) "DeleteVar" -> Empty {
    0 "AppBizId" app_biz_id, 1 "VarId" var_id, 2 "VarModuleType" var_module_type: i64
} }

/// Response of [`DeleteVar`]: empty.
pub type DeleteVarOutput = Empty;

/// Describes app: `DescribeApp` of `lke` 2023-11-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=DescribeApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApp {
    /// Required.
    pub app_biz_id: String,
    pub app_type: Option<String>,
    pub is_release: Option<bool>,
}
operation! { DescribeApp(app_biz_id: String) "DescribeApp" -> DescribeAppOutput {
    0 "AppBizId" app_biz_id, 1 "AppType" app_type: String, 2 "IsRelease" is_release: bool
} }

/// Response of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppOutput {
    pub app_biz_id: Option<String>,
    pub app_type: Option<String>,
    pub app_type_desc: Option<String>,
    pub base_config: Option<BaseConfig>,
    pub app_config: Option<AppConfig>,
    pub avatar_in_appeal: Option<bool>,
    pub role_in_appeal: Option<bool>,
    pub name_in_appeal: Option<bool>,
    pub greeting_in_appeal: Option<bool>,
    pub bare_answer_in_appeal: Option<bool>,
    pub app_key: Option<String>,
    pub app_status: Option<i64>,
    pub app_status_desc: Option<String>,
    pub is_copying: Option<bool>,
    pub agent_type: Option<String>,
}
model! { DescribeAppOutput {
    0 "AppBizId" app_biz_id: String, 1 "AppType" app_type: String, 2 "AppTypeDesc" app_type_desc: String,
    3 "BaseConfig" base_config: BaseConfig, 4 "AppConfig" app_config: AppConfig,
    5 "AvatarInAppeal" avatar_in_appeal: bool, 6 "RoleInAppeal" role_in_appeal: bool,
    7 "NameInAppeal" name_in_appeal: bool, 8 "GreetingInAppeal" greeting_in_appeal: bool,
    9 "BareAnswerInAppeal" bare_answer_in_appeal: bool, 10 "AppKey" app_key: String, 11 "AppStatus" app_status: i64,
    12 "AppStatusDesc" app_status_desc: String, 13 "IsCopying" is_copying: bool, 14 "AgentType" agent_type: String
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppConfig {
    pub knowledge_qa: Option<KnowledgeQaConfig>,
    pub summary: Option<SummaryConfig>,
    pub classify: Option<ClassifyConfig>,
}
input! { AppConfig() {
    0 "KnowledgeQa" knowledge_qa: KnowledgeQaConfig, 1 "Summary" summary: SummaryConfig,
    2 "Classify" classify: ClassifyConfig
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeQaConfig {
    pub greeting: Option<String>,
    pub role_description: Option<String>,
    pub model: Option<AppModel>,
    pub search: Option<Vec<KnowledgeQaSearch>>,
    pub output: Option<KnowledgeQaOutput>,
    pub workflow: Option<KnowledgeWorkflow>,
    pub search_range: Option<SearchRange>,
    pub pattern: Option<String>,
    pub search_strategy: Option<SearchStrategy>,
    pub single_workflow: Option<KnowledgeQaSingleWorkflow>,
    pub plugins: Option<Vec<KnowledgeQaPlugin>>,
    pub thought_model: Option<AppModel>,
    pub intent_achievements: Option<Vec<IntentAchievement>>,
    pub image_text_retrieval: Option<bool>,
    pub ai_call: Option<AICallConfig>,
    pub share_knowledge_bases: Option<Vec<ShareKnowledgeBase>>,
    pub background_image: Option<BackgroundImageConfig>,
    pub opening_questions: Option<Vec<String>>,
    pub long_memory_open: Option<bool>,
    pub long_memory_day: Option<i64>,
    pub agent: Option<KnowledgeQaAgent>,
    pub knowledge_model_config: Option<KnowledgeModelConfig>,
    pub knowledge_advanced_config: Option<KnowledgeAdvancedConfig>,
}
input! { KnowledgeQaConfig() {
    0 "Greeting" greeting: String, 1 "RoleDescription" role_description: String, 2 "Model" model: AppModel,
    3 "Search" search: Vec<KnowledgeQaSearch>, 4 "Output" output: KnowledgeQaOutput,
    5 "Workflow" workflow: KnowledgeWorkflow, 6 "SearchRange" search_range: SearchRange, 7 "Pattern" pattern: String,
    8 "SearchStrategy" search_strategy: SearchStrategy, 9 "SingleWorkflow" single_workflow: KnowledgeQaSingleWorkflow,
    10 "Plugins" plugins: Vec<KnowledgeQaPlugin>, 11 "ThoughtModel" thought_model: AppModel,
    12 "IntentAchievements" intent_achievements: Vec<IntentAchievement>,
    13 "ImageTextRetrieval" image_text_retrieval: bool, 14 "AiCall" ai_call: AICallConfig,
    15 "ShareKnowledgeBases" share_knowledge_bases: Vec<ShareKnowledgeBase>,
    16 "BackgroundImage" background_image: BackgroundImageConfig, 17 "OpeningQuestions" opening_questions: Vec<String>,
    18 "LongMemoryOpen" long_memory_open: bool, 19 "LongMemoryDay" long_memory_day: i64,
    20 "Agent" agent: KnowledgeQaAgent, 21 "KnowledgeModelConfig" knowledge_model_config: KnowledgeModelConfig,
    22 "KnowledgeAdvancedConfig" knowledge_advanced_config: KnowledgeAdvancedConfig
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppModel {
    pub name: Option<String>,
    pub desc: Option<String>,
    pub context_limit: Option<i64>,
    pub alias_name: Option<String>,
    pub token_balance: Option<f64>,
    pub is_use_context: Option<bool>,
    pub history_limit: Option<i64>,
    pub usage_type: Option<String>,
    pub temperature: Option<String>,
    pub top_p: Option<String>,
    pub resource_status: Option<i64>,
    pub model_params: Option<ModelParams>,
}
input! { AppModel() {
    0 "Name" name: String, 1 "Desc" desc: String, 2 "ContextLimit" context_limit: i64, 3 "AliasName" alias_name: String,
    4 "TokenBalance" token_balance: f64, 5 "IsUseContext" is_use_context: bool, 6 "HistoryLimit" history_limit: i64,
    7 "UsageType" usage_type: String, 8 "Temperature" temperature: String, 9 "TopP" top_p: String,
    10 "ResourceStatus" resource_status: i64, 11 "ModelParams" model_params: ModelParams
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelParams {
    pub deep_thinking: Option<String>,
    pub frequency_penalty: Option<f64>,
    pub max_tokens: Option<i64>,
    pub presence_penalty: Option<f64>,
    pub reasoning_effort: Option<String>,
    pub repetition_penalty: Option<f64>,
    pub reply_format: Option<String>,
    pub seed: Option<i64>,
    pub stop_sequences: Option<Vec<String>>,
    pub temperature: Option<f64>,
    pub top_p: Option<f64>,
}
input! { ModelParams() {
    0 "DeepThinking" deep_thinking: String, 1 "FrequencyPenalty" frequency_penalty: f64, 2 "MaxTokens" max_tokens: i64,
    3 "PresencePenalty" presence_penalty: f64, 4 "ReasoningEffort" reasoning_effort: String,
    5 "RepetitionPenalty" repetition_penalty: f64, 6 "ReplyFormat" reply_format: String, 7 "Seed" seed: i64,
    8 "StopSequences" stop_sequences: Vec<String>, 9 "Temperature" temperature: f64, 10 "TopP" top_p: f64
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeQaSearch {
    pub r#type: Option<String>,
    pub reply_flexibility: Option<i64>,
    pub use_search_engine: Option<bool>,
    pub show_search_engine: Option<bool>,
    pub is_enabled: Option<bool>,
    pub qa_top_n: Option<i64>,
    pub doc_top_n: Option<i64>,
    pub confidence: Option<f64>,
    pub resource_status: Option<i64>,
}
input! { KnowledgeQaSearch() {
    0 "Type" r#type: String, 1 "ReplyFlexibility" reply_flexibility: i64, 2 "UseSearchEngine" use_search_engine: bool,
    3 "ShowSearchEngine" show_search_engine: bool, 4 "IsEnabled" is_enabled: bool, 5 "QaTopN" qa_top_n: i64,
    6 "DocTopN" doc_top_n: i64, 7 "Confidence" confidence: f64, 8 "ResourceStatus" resource_status: i64
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeQaOutput {
    pub method: Option<i64>,
    pub use_general_knowledge: Option<bool>,
    pub bare_answer: Option<String>,
    pub show_question_clarify: Option<bool>,
    pub use_question_clarify: Option<bool>,
    pub question_clarify_keywords: Option<Vec<String>>,
    pub use_recommended: Option<bool>,
    pub recommended_prompt_mode: Option<i64>,
    pub input_box_config: Option<InputBoxConfig>,
}
input! { KnowledgeQaOutput() {
    0 "Method" method: i64, 1 "UseGeneralKnowledge" use_general_knowledge: bool, 2 "BareAnswer" bare_answer: String,
    3 "ShowQuestionClarify" show_question_clarify: bool, 4 "UseQuestionClarify" use_question_clarify: bool,
    5 "QuestionClarifyKeywords" question_clarify_keywords: Vec<String>, 6 "UseRecommended" use_recommended: bool,
    7 "RecommendedPromptMode" recommended_prompt_mode: i64, 8 "InputBoxConfig" input_box_config: InputBoxConfig
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputBoxConfig {
    pub input_box_buttons: Option<Vec<i64>>,
}
input! { InputBoxConfig() {
    0 "InputBoxButtons" input_box_buttons: Vec<i64>
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeWorkflow {
    pub is_enabled: Option<bool>,
    pub use_pdl: Option<bool>,
}
input! { KnowledgeWorkflow() {
    0 "IsEnabled" is_enabled: bool, 1 "UsePdl" use_pdl: bool
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRange {
    pub condition: Option<String>,
    pub api_var_attr_infos: Option<Vec<ApiVarAttrInfo>>,
}
input! { SearchRange() {
    0 "Condition" condition: String, 1 "ApiVarAttrInfos" api_var_attr_infos: Vec<ApiVarAttrInfo>
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiVarAttrInfo {
    pub api_var_id: Option<String>,
    pub attr_biz_id: Option<String>,
}
input! { ApiVarAttrInfo() {
    0 "ApiVarId" api_var_id: String, 1 "AttrBizId" attr_biz_id: String
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchStrategy {
    pub strategy_type: Option<i64>,
    pub table_enhancement: Option<bool>,
    pub embedding_model: Option<String>,
    pub rerank_model_switch: Option<String>,
    pub rerank_model: Option<String>,
    pub nature_language_to_sql_model_config: Option<NL2SQLModelConfig>,
    pub graph_retrieval: Option<bool>,
}
input! { SearchStrategy() {
    0 "StrategyType" strategy_type: i64, 1 "TableEnhancement" table_enhancement: bool,
    2 "EmbeddingModel" embedding_model: String, 3 "RerankModelSwitch" rerank_model_switch: String,
    4 "RerankModel" rerank_model: String,
    5 "NatureLanguageToSqlModelConfig" nature_language_to_sql_model_config: NL2SQLModelConfig,
    6 "GraphRetrieval" graph_retrieval: bool
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NL2SQLModelConfig {
    pub model: Option<AppModelDetailInfo>,
}
input! { NL2SQLModelConfig() {
    0 "Model" model: AppModelDetailInfo
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppModelDetailInfo {
    pub alias_name: Option<String>,
    pub history_limit: Option<i64>,
    pub model_name: Option<String>,
    pub model_params: Option<ModelParams>,
}
input! { AppModelDetailInfo() {
    0 "AliasName" alias_name: String, 1 "HistoryLimit" history_limit: i64, 2 "ModelName" model_name: String,
    3 "ModelParams" model_params: ModelParams
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeQaSingleWorkflow {
    pub workflow_id: Option<String>,
    pub workflow_name: Option<String>,
    pub workflow_desc: Option<String>,
    pub status: Option<String>,
    pub is_enable: Option<bool>,
    pub async_workflow: Option<bool>,
}
input! { KnowledgeQaSingleWorkflow() {
    0 "WorkflowId" workflow_id: String, 1 "WorkflowName" workflow_name: String, 2 "WorkflowDesc" workflow_desc: String,
    3 "Status" status: String, 4 "IsEnable" is_enable: bool, 5 "AsyncWorkflow" async_workflow: bool
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeQaPlugin {
    pub plugin_id: Option<String>,
    pub plugin_name: Option<String>,
    pub plugin_icon: Option<String>,
    pub tool_id: Option<String>,
    pub tool_name: Option<String>,
    pub tool_desc: Option<String>,
    pub inputs: Option<Vec<PluginToolReqParam>>,
    pub is_binding_knowledge: Option<bool>,
}
input! { KnowledgeQaPlugin() {
    0 "PluginId" plugin_id: String, 1 "PluginName" plugin_name: String, 2 "PluginIcon" plugin_icon: String,
    3 "ToolId" tool_id: String, 4 "ToolName" tool_name: String, 5 "ToolDesc" tool_desc: String,
    6 "Inputs" inputs: Vec<PluginToolReqParam>, 7 "IsBindingKnowledge" is_binding_knowledge: bool
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PluginToolReqParam {
    pub any_of: Option<Vec<PluginToolReqParam>>,
    pub default_value: Option<String>,
    pub desc: Option<String>,
    pub global_hidden: Option<bool>,
    pub is_required: Option<bool>,
    pub name: Option<String>,
    pub one_of: Option<Vec<PluginToolReqParam>>,
    pub sub_params: Option<Vec<PluginToolReqParam>>,
    pub r#type: Option<i64>,
}
input! { PluginToolReqParam() {
    0 "AnyOf" any_of: Vec<PluginToolReqParam>, 1 "DefaultValue" default_value: String, 2 "Desc" desc: String,
    3 "GlobalHidden" global_hidden: bool, 4 "IsRequired" is_required: bool, 5 "Name" name: String,
    6 "OneOf" one_of: Vec<PluginToolReqParam>, 7 "SubParams" sub_params: Vec<PluginToolReqParam>, 8 "Type" r#type: i64
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntentAchievement {
    pub name: Option<String>,
    pub desc: Option<String>,
}
input! { IntentAchievement() {
    0 "Name" name: String, 1 "Desc" desc: String
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AICallConfig {
    pub enable_voice_interact: Option<bool>,
    pub enable_voice_call: Option<bool>,
    pub enable_digital_human: Option<bool>,
    pub voice: Option<VoiceConfig>,
    pub digital_human: Option<DigitalHumanConfig>,
}
input! { AICallConfig() {
    0 "EnableVoiceInteract" enable_voice_interact: bool, 1 "EnableVoiceCall" enable_voice_call: bool,
    2 "EnableDigitalHuman" enable_digital_human: bool, 3 "Voice" voice: VoiceConfig,
    4 "DigitalHuman" digital_human: DigitalHumanConfig
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceConfig {
    pub voice_type: Option<i64>,
    pub timbre_key: Option<String>,
    pub voice_name: Option<String>,
}
input! { VoiceConfig() {
    0 "VoiceType" voice_type: i64, 1 "TimbreKey" timbre_key: String, 2 "VoiceName" voice_name: String
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DigitalHumanConfig {
    pub asset_key: Option<String>,
    pub name: Option<String>,
    pub avatar: Option<String>,
    pub preview_url: Option<String>,
}
input! { DigitalHumanConfig() {
    0 "AssetKey" asset_key: String, 1 "Name" name: String, 2 "Avatar" avatar: String, 3 "PreviewUrl" preview_url: String
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShareKnowledgeBase {
    pub knowledge_biz_id: Option<String>,
    pub search_range: Option<SearchRange>,
    pub knowledge_model_config: Option<KnowledgeModelConfig>,
    pub search_strategy: Option<SearchStrategy>,
    pub search: Option<Vec<KnowledgeQaSearch>>,
    pub reply_flexibility: Option<i64>,
    pub knowledge_name: Option<String>,
}
input! { ShareKnowledgeBase() {
    0 "KnowledgeBizId" knowledge_biz_id: String, 1 "SearchRange" search_range: SearchRange,
    2 "KnowledgeModelConfig" knowledge_model_config: KnowledgeModelConfig,
    3 "SearchStrategy" search_strategy: SearchStrategy, 4 "Search" search: Vec<KnowledgeQaSearch>,
    5 "ReplyFlexibility" reply_flexibility: i64, 6 "KnowledgeName" knowledge_name: String
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeModelConfig {
    pub embedding_model: Option<String>,
    pub qa_extract_model: Option<String>,
    pub schema_model: Option<String>,
}
input! { KnowledgeModelConfig() {
    0 "EmbeddingModel" embedding_model: String, 1 "QaExtractModel" qa_extract_model: String,
    2 "SchemaModel" schema_model: String
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackgroundImageConfig {
    pub landscape_image_url: Option<String>,
    pub original_image_url: Option<String>,
    pub portrait_image_url: Option<String>,
    pub theme_color: Option<String>,
    pub brightness: Option<i64>,
}
input! { BackgroundImageConfig() {
    0 "LandscapeImageUrl" landscape_image_url: String, 1 "OriginalImageUrl" original_image_url: String,
    2 "PortraitImageUrl" portrait_image_url: String, 3 "ThemeColor" theme_color: String, 4 "Brightness" brightness: i64
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeQaAgent {
    pub agent_collaboration: Option<i64>,
    pub workflow: Option<KnowledgeQaWorkflowInfo>,
}
input! { KnowledgeQaAgent() {
    0 "AgentCollaboration" agent_collaboration: i64, 1 "Workflow" workflow: KnowledgeQaWorkflowInfo
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeQaWorkflowInfo {
    pub workflow_id: Option<String>,
    pub workflow_name: Option<String>,
    pub workflow_desc: Option<String>,
    pub status: Option<String>,
    pub is_enable: Option<bool>,
}
input! { KnowledgeQaWorkflowInfo() {
    0 "WorkflowId" workflow_id: String, 1 "WorkflowName" workflow_name: String, 2 "WorkflowDesc" workflow_desc: String,
    3 "Status" status: String, 4 "IsEnable" is_enable: bool
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeAdvancedConfig {
    pub rerank_model: Option<String>,
    pub rerank_recall_num: Option<i64>,
}
input! { KnowledgeAdvancedConfig() {
    0 "RerankModel" rerank_model: String, 1 "RerankRecallNum" rerank_recall_num: i64
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SummaryConfig {
    pub model: Option<AppModel>,
    pub output: Option<SummaryOutput>,
    pub greeting: Option<String>,
}
input! { SummaryConfig() {
    0 "Model" model: AppModel, 1 "Output" output: SummaryOutput, 2 "Greeting" greeting: String
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SummaryOutput {
    pub method: Option<i64>,
    pub requirement: Option<i64>,
    pub require_command: Option<String>,
}
input! { SummaryOutput() {
    0 "Method" method: i64, 1 "Requirement" requirement: i64, 2 "RequireCommand" require_command: String
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassifyConfig {
    pub model: Option<AppModel>,
    pub labels: Option<Vec<ClassifyLabel>>,
    pub greeting: Option<String>,
}
input! { ClassifyConfig() {
    0 "Model" model: AppModel, 1 "Labels" labels: Vec<ClassifyLabel>, 2 "Greeting" greeting: String
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassifyLabel {
    pub name: Option<String>,
    pub description: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { ClassifyLabel() {
    0 "Name" name: String, 1 "Description" description: String, 2 "Values" values: Vec<String>
} }

/// Describes app agent list: `DescribeAppAgentList` of `lke` 2023-11-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=DescribeAppAgentList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppAgentList {
    pub app_biz_id: Option<String>,
}
operation! { DescribeAppAgentList() "DescribeAppAgentList" -> DescribeAppAgentListOutput {
    0 "AppBizId" app_biz_id: String
} }

/// Response of [`DescribeAppAgentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppAgentListOutput {
    pub staring_agent_id: Option<String>,
    pub agents: Vec<Agent>,
    pub handoff_advanced_setting: Option<AgentHandoffAdvancedSetting>,
    pub max_agent_count: Option<i64>,
}
model! { DescribeAppAgentListOutput {
    0 "StaringAgentId" staring_agent_id: String, 1 "Agents" agents: Vec<Agent>,
    2 "HandoffAdvancedSetting" handoff_advanced_setting: AgentHandoffAdvancedSetting,
    3 "MaxAgentCount" max_agent_count: i64
} }

/// In the response of [`DescribeAppAgentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Agent {
    pub agent_id: Option<String>,
    pub workflow_id: Option<String>,
    pub name: Option<String>,
    pub icon_url: Option<String>,
    pub instructions: Option<String>,
    pub handoff_description: Option<String>,
    pub handoffs: Vec<String>,
    pub model: Option<AgentModelInfo>,
    pub tools: Vec<AgentToolInfo>,
    pub plugins: Vec<AgentPluginInfo>,
    pub is_starting_agent: Option<bool>,
    pub agent_type: Option<i64>,
    pub agent_mode: Option<i64>,
    pub advanced_config: Option<AgentAdvancedConfig>,
    pub max_tool_count: Option<i64>,
}
model! { Agent {
    0 "AgentId" agent_id: String, 1 "WorkflowId" workflow_id: String, 2 "Name" name: String,
    3 "IconUrl" icon_url: String, 4 "Instructions" instructions: String,
    5 "HandoffDescription" handoff_description: String, 6 "Handoffs" handoffs: Vec<String>,
    7 "Model" model: AgentModelInfo, 8 "Tools" tools: Vec<AgentToolInfo>, 9 "Plugins" plugins: Vec<AgentPluginInfo>,
    10 "IsStartingAgent" is_starting_agent: bool, 11 "AgentType" agent_type: i64, 12 "AgentMode" agent_mode: i64,
    13 "AdvancedConfig" advanced_config: AgentAdvancedConfig, 14 "MaxToolCount" max_tool_count: i64
} }

/// In the response of [`DescribeAppAgentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentModelInfo {
    pub model_name: Option<String>,
    pub model_alias_name: Option<String>,
    pub temperature: Option<f64>,
    pub top_p: Option<f64>,
    pub is_enabled: Option<bool>,
    pub history_limit: Option<i64>,
    pub model_context_words_limit: Option<String>,
    pub instructions_words_limit: Option<i64>,
    pub max_reasoning_round: Option<i64>,
    pub model_params: Option<ModelParams>,
}
model! { AgentModelInfo {
    0 "ModelName" model_name: String, 1 "ModelAliasName" model_alias_name: String, 2 "Temperature" temperature: f64,
    3 "TopP" top_p: f64, 4 "IsEnabled" is_enabled: bool, 5 "HistoryLimit" history_limit: i64,
    6 "ModelContextWordsLimit" model_context_words_limit: String,
    7 "InstructionsWordsLimit" instructions_words_limit: i64, 8 "MaxReasoningRound" max_reasoning_round: i64,
    9 "ModelParams" model_params: ModelParams
} }

/// In the response of [`DescribeAppAgentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentToolInfo {
    pub plugin_id: Option<String>,
    pub plugin_name: Option<String>,
    pub icon_url: Option<String>,
    pub plugin_type: Option<i64>,
    pub tool_id: Option<String>,
    pub tool_name: Option<String>,
    pub tool_desc: Option<String>,
    pub inputs: Vec<AgentToolReqParam>,
    pub outputs: Vec<AgentToolRspParam>,
    pub create_type: Option<i64>,
    pub mcp_server: Option<AgentMCPServerInfo>,
    pub is_binding_knowledge: Option<bool>,
    pub status: Option<i64>,
    pub headers: Vec<AgentPluginHeader>,
    pub calling_method: Option<String>,
    pub query: Vec<AgentPluginQuery>,
    pub finance_status: Option<i64>,
    pub tool_source: Option<i64>,
    pub finance_type: Option<i64>,
    pub tool_advance_config: Option<ToolAdvanceConfig>,
    pub auth_mode: Option<i64>,
    pub auth_type: Option<i64>,
    pub auth_config_status: Option<i64>,
    pub tool_access_mode: Option<i64>,
    pub is_disabled: Option<bool>,
}
model! { AgentToolInfo {
    0 "PluginId" plugin_id: String, 1 "PluginName" plugin_name: String, 2 "IconUrl" icon_url: String,
    3 "PluginType" plugin_type: i64, 4 "ToolId" tool_id: String, 5 "ToolName" tool_name: String,
    6 "ToolDesc" tool_desc: String, 7 "Inputs" inputs: Vec<AgentToolReqParam>,
    8 "Outputs" outputs: Vec<AgentToolRspParam>, 9 "CreateType" create_type: i64,
    10 "McpServer" mcp_server: AgentMCPServerInfo, 11 "IsBindingKnowledge" is_binding_knowledge: bool,
    12 "Status" status: i64, 13 "Headers" headers: Vec<AgentPluginHeader>, 14 "CallingMethod" calling_method: String,
    15 "Query" query: Vec<AgentPluginQuery>, 16 "FinanceStatus" finance_status: i64, 17 "ToolSource" tool_source: i64,
    18 "FinanceType" finance_type: i64, 19 "ToolAdvanceConfig" tool_advance_config: ToolAdvanceConfig,
    20 "AuthMode" auth_mode: i64, 21 "AuthType" auth_type: i64, 22 "AuthConfigStatus" auth_config_status: i64,
    23 "ToolAccessMode" tool_access_mode: i64, 24 "IsDisabled" is_disabled: bool
} }

/// In the response of [`DescribeAppAgentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentToolReqParam {
    pub name: Option<String>,
    pub desc: Option<String>,
    pub r#type: Option<i64>,
    pub is_required: Option<bool>,
    pub default_value: Option<String>,
    pub sub_params: Vec<AgentToolReqParam>,
    pub global_hidden: Option<bool>,
    pub agent_hidden: Option<bool>,
    pub any_of: Vec<AgentToolReqParam>,
    pub one_of: Vec<AgentToolReqParam>,
    pub input: Option<AgentInput>,
}
model! { AgentToolReqParam {
    0 "Name" name: String, 1 "Desc" desc: String, 2 "Type" r#type: i64, 3 "IsRequired" is_required: bool,
    4 "DefaultValue" default_value: String, 5 "SubParams" sub_params: Vec<AgentToolReqParam>,
    6 "GlobalHidden" global_hidden: bool, 7 "AgentHidden" agent_hidden: bool, 8 "AnyOf" any_of: Vec<AgentToolReqParam>,
    9 "OneOf" one_of: Vec<AgentToolReqParam>, 10 "Input" input: AgentInput
} }

/// In the response of [`DescribeAppAgentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentInput {
    pub input_type: Option<i64>,
    pub user_input_value: Option<AgentInputUserInputValue>,
    pub custom_var_id: Option<String>,
    pub env_var_id: Option<String>,
    pub app_var_id: Option<String>,
    pub system_variable: Option<AgentInputSystemVariable>,
    pub tool_param: Option<String>,
}
model! { AgentInput {
    0 "InputType" input_type: i64, 1 "UserInputValue" user_input_value: AgentInputUserInputValue,
    2 "CustomVarId" custom_var_id: String, 3 "EnvVarId" env_var_id: String, 4 "AppVarId" app_var_id: String,
    5 "SystemVariable" system_variable: AgentInputSystemVariable, 6 "ToolParam" tool_param: String
} }

/// In the response of [`DescribeAppAgentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentInputUserInputValue {
    pub values: Vec<String>,
}
model! { AgentInputUserInputValue {
    0 "Values" values: Vec<String>
} }

/// In the response of [`DescribeAppAgentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentInputSystemVariable {
    pub name: Option<String>,
    pub dialog_history_limit: Option<i64>,
}
model! { AgentInputSystemVariable {
    0 "Name" name: String, 1 "DialogHistoryLimit" dialog_history_limit: i64
} }

/// In the response of [`DescribeAppAgentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentToolRspParam {
    pub name: Option<String>,
    pub desc: Option<String>,
    pub r#type: Option<i64>,
    pub sub_params: Vec<AgentToolRspParam>,
    pub agent_hidden: Option<bool>,
    pub global_hidden: Option<bool>,
    pub analysis_method: Option<String>,
}
model! { AgentToolRspParam {
    0 "Name" name: String, 1 "Desc" desc: String, 2 "Type" r#type: i64,
    3 "SubParams" sub_params: Vec<AgentToolRspParam>, 4 "AgentHidden" agent_hidden: bool,
    5 "GlobalHidden" global_hidden: bool, 6 "AnalysisMethod" analysis_method: String
} }

/// In the response of [`DescribeAppAgentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentMCPServerInfo {
    pub mcp_server_url: Option<String>,
    pub headers: Vec<AgentPluginHeader>,
    pub timeout: Option<i64>,
    pub sse_read_timeout: Option<i64>,
    pub query: Vec<AgentPluginQuery>,
}
model! { AgentMCPServerInfo {
    0 "McpServerUrl" mcp_server_url: String, 1 "Headers" headers: Vec<AgentPluginHeader>, 2 "Timeout" timeout: i64,
    3 "SseReadTimeout" sse_read_timeout: i64, 4 "Query" query: Vec<AgentPluginQuery>
} }

/// In the response of [`DescribeAppAgentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentPluginHeader {
    pub param_name: Option<String>,
    pub param_value: Option<String>,
    pub global_hidden: Option<bool>,
    pub input: Option<AgentInput>,
    pub is_required: Option<bool>,
}
model! { AgentPluginHeader {
    0 "ParamName" param_name: String, 1 "ParamValue" param_value: String, 2 "GlobalHidden" global_hidden: bool,
    3 "Input" input: AgentInput, 4 "IsRequired" is_required: bool
} }

/// In the response of [`DescribeAppAgentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentPluginQuery {
    pub param_name: Option<String>,
    pub param_value: Option<String>,
    pub global_hidden: Option<bool>,
    pub is_required: Option<bool>,
    pub input: Option<AgentInput>,
}
model! { AgentPluginQuery {
    0 "ParamName" param_name: String, 1 "ParamValue" param_value: String, 2 "GlobalHidden" global_hidden: bool,
    3 "IsRequired" is_required: bool, 4 "Input" input: AgentInput
} }

/// In the response of [`DescribeAppAgentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolAdvanceConfig {
    pub enable_direct_result_return: Option<bool>,
    pub output_type: Option<i64>,
    pub raw_structured_output: Option<String>,
    pub custom_text_outputs: Option<String>,
    pub output_widget_config: Option<OutputWidgetConfig>,
}
model! { ToolAdvanceConfig {
    0 "EnableDirectResultReturn" enable_direct_result_return: bool, 1 "OutputType" output_type: i64,
    2 "RawStructuredOutput" raw_structured_output: String, 3 "CustomTextOutputs" custom_text_outputs: String,
    4 "OutputWidgetConfig" output_widget_config: OutputWidgetConfig
} }

/// In the response of [`DescribeAppAgentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputWidgetConfig {
    pub widget_id: Option<String>,
    pub widget_name: Option<String>,
    pub widget_param: Vec<WidgetParam>,
}
model! { OutputWidgetConfig {
    0 "WidgetId" widget_id: String, 1 "WidgetName" widget_name: String, 2 "WidgetParam" widget_param: Vec<WidgetParam>
} }

/// In the response of [`DescribeAppAgentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WidgetParam {
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub sub_params: Vec<WidgetParam>,
    pub default_value: Option<String>,
    pub input: Option<AgentInput>,
}
model! { WidgetParam {
    0 "Name" name: String, 1 "Type" r#type: i64, 2 "SubParams" sub_params: Vec<WidgetParam>,
    3 "DefaultValue" default_value: String, 4 "Input" input: AgentInput
} }

/// In the response of [`DescribeAppAgentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentPluginInfo {
    pub plugin_id: Option<String>,
    pub headers: Vec<AgentPluginHeader>,
    pub model: Option<AgentModelInfo>,
    pub plugin_info_type: Option<i64>,
    pub knowledge_qa: Option<AgentKnowledgeQAPlugin>,
    pub enable_role_auth: Option<bool>,
    pub query: Vec<AgentPluginQuery>,
    pub mcp_type: Option<i64>,
    pub auth_mode: Option<i64>,
    pub auth_type: Option<i64>,
    pub auth_config_status: Option<i64>,
    pub plugin_class: Option<i64>,
    pub plugin_status: Option<i64>,
}
model! { AgentPluginInfo {
    0 "PluginId" plugin_id: String, 1 "Headers" headers: Vec<AgentPluginHeader>, 2 "Model" model: AgentModelInfo,
    3 "PluginInfoType" plugin_info_type: i64, 4 "KnowledgeQa" knowledge_qa: AgentKnowledgeQAPlugin,
    5 "EnableRoleAuth" enable_role_auth: bool, 6 "Query" query: Vec<AgentPluginQuery>, 7 "McpType" mcp_type: i64,
    8 "AuthMode" auth_mode: i64, 9 "AuthType" auth_type: i64, 10 "AuthConfigStatus" auth_config_status: i64,
    11 "PluginClass" plugin_class: i64, 12 "PluginStatus" plugin_status: i64
} }

/// In the response of [`DescribeAppAgentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentKnowledgeQAPlugin {
    pub filter: Option<AgentKnowledgeFilter>,
}
model! { AgentKnowledgeQAPlugin {
    0 "Filter" filter: AgentKnowledgeFilter
} }

/// In the response of [`DescribeAppAgentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentKnowledgeFilter {
    pub filter_type: Option<i64>,
    pub doc_and_answer: Option<AgentKnowledgeFilterDocAndAnswer>,
    pub tag: Option<AgentKnowledgeFilterTag>,
    pub knowledge_list: Vec<AgentKnowledge>,
    pub all_knowledge: Option<bool>,
}
model! { AgentKnowledgeFilter {
    0 "FilterType" filter_type: i64, 1 "DocAndAnswer" doc_and_answer: AgentKnowledgeFilterDocAndAnswer,
    2 "Tag" tag: AgentKnowledgeFilterTag, 3 "KnowledgeList" knowledge_list: Vec<AgentKnowledge>,
    4 "AllKnowledge" all_knowledge: bool
} }

/// In the response of [`DescribeAppAgentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentKnowledgeFilterDocAndAnswer {
    pub doc_biz_ids: Vec<String>,
    pub all_qa: Option<bool>,
}
model! { AgentKnowledgeFilterDocAndAnswer {
    0 "DocBizIds" doc_biz_ids: Vec<String>, 1 "AllQa" all_qa: bool
} }

/// In the response of [`DescribeAppAgentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentKnowledgeFilterTag {
    pub operator: Option<i64>,
    pub labels: Vec<AgentKnowledgeAttrLabel>,
}
model! { AgentKnowledgeFilterTag {
    0 "Operator" operator: i64, 1 "Labels" labels: Vec<AgentKnowledgeAttrLabel>
} }

/// In the response of [`DescribeAppAgentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentKnowledgeAttrLabel {
    pub attribute_biz_id: Option<String>,
    pub inputs: Vec<AgentInput>,
}
model! { AgentKnowledgeAttrLabel {
    0 "AttributeBizId" attribute_biz_id: String, 1 "Inputs" inputs: Vec<AgentInput>
} }

/// In the response of [`DescribeAppAgentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentKnowledge {
    pub knowledge_biz_id: Option<String>,
    pub knowledge_type: Option<i64>,
    pub filter: Option<i64>,
    pub doc_biz_ids: Vec<String>,
    pub all_qa: Option<bool>,
    pub tag: Option<AgentKnowledgeFilterTag>,
}
model! { AgentKnowledge {
    0 "KnowledgeBizId" knowledge_biz_id: String, 1 "KnowledgeType" knowledge_type: i64, 2 "Filter" filter: i64,
    3 "DocBizIds" doc_biz_ids: Vec<String>, 4 "AllQa" all_qa: bool, 5 "Tag" tag: AgentKnowledgeFilterTag
} }

/// In the response of [`DescribeAppAgentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentAdvancedConfig {
    pub enable_clarification: Option<bool>,
    pub thinking_mode: Option<i64>,
    pub max_reasoning_round: Option<i64>,
    pub history_limit: Option<i64>,
    pub enable_structured_output: Option<bool>,
    pub structured_output_config: Option<StructuredOutputConfig>,
    pub agent_output_config: Option<AgentOutputConfig>,
    pub clarification_config: Option<ClarificationConfig>,
}
model! { AgentAdvancedConfig {
    0 "EnableClarification" enable_clarification: bool, 1 "ThinkingMode" thinking_mode: i64,
    2 "MaxReasoningRound" max_reasoning_round: i64, 3 "HistoryLimit" history_limit: i64,
    4 "EnableStructuredOutput" enable_structured_output: bool,
    5 "StructuredOutputConfig" structured_output_config: StructuredOutputConfig,
    6 "AgentOutputConfig" agent_output_config: AgentOutputConfig,
    7 "ClarificationConfig" clarification_config: ClarificationConfig
} }

/// In the response of [`DescribeAppAgentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StructuredOutputConfig {
    pub structured_output_params: Vec<ParameterConfig>,
}
model! { StructuredOutputConfig {
    0 "StructuredOutputParams" structured_output_params: Vec<ParameterConfig>
} }

/// In the response of [`DescribeAppAgentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParameterConfig {
    pub name: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<i64>,
    pub is_required: Option<bool>,
    pub sub_params: Vec<ParameterConfig>,
    pub one_of: Vec<ParameterConfig>,
    pub any_of: Vec<ParameterConfig>,
}
model! { ParameterConfig {
    0 "Name" name: String, 1 "Description" description: String, 2 "Type" r#type: i64, 3 "IsRequired" is_required: bool,
    4 "SubParams" sub_params: Vec<ParameterConfig>, 5 "OneOf" one_of: Vec<ParameterConfig>,
    6 "AnyOf" any_of: Vec<ParameterConfig>
} }

/// In the response of [`DescribeAppAgentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentOutputConfig {
    pub output_type: Option<i64>,
    pub structured_output_params: Vec<ParameterConfig>,
    pub widget_id: Option<String>,
}
model! { AgentOutputConfig {
    0 "OutputType" output_type: i64, 1 "StructuredOutputParams" structured_output_params: Vec<ParameterConfig>,
    2 "WidgetId" widget_id: String
} }

/// In the response of [`DescribeAppAgentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClarificationConfig {
    pub output_type: Option<i64>,
    pub widget_configs: Vec<ClarificationWidgetConfig>,
}
model! { ClarificationConfig {
    0 "OutputType" output_type: i64, 1 "WidgetConfigs" widget_configs: Vec<ClarificationWidgetConfig>
} }

/// In the response of [`DescribeAppAgentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClarificationWidgetConfig {
    pub widget_id: Option<String>,
    pub clarification_widget_type: Option<i64>,
    pub widget_name: Option<String>,
    pub widget_preview: Option<String>,
    pub enabled: Option<bool>,
}
model! { ClarificationWidgetConfig {
    0 "WidgetId" widget_id: String, 1 "ClarificationWidgetType" clarification_widget_type: i64,
    2 "WidgetName" widget_name: String, 3 "WidgetPreview" widget_preview: String, 4 "Enabled" enabled: bool
} }

/// In the response of [`DescribeAppAgentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentHandoffAdvancedSetting {
    pub conversation_policy: Option<i64>,
}
model! { AgentHandoffAdvancedSetting {
    0 "ConversationPolicy" conversation_policy: i64
} }

/// Describes attribute label: `DescribeAttributeLabel` of `lke` 2023-11-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=DescribeAttributeLabel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttributeLabel {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub attribute_biz_id: String,
    /// Required.
    pub limit: i64,
    pub login_uin: Option<String>,
    pub login_sub_account_uin: Option<String>,
    pub query: Option<String>,
    pub last_label_biz_id: Option<String>,
    pub query_scope: Option<String>,
}
operation! { DescribeAttributeLabel(bot_biz_id: String, attribute_biz_id: String, limit: i64)
    "DescribeAttributeLabel" -> DescribeAttributeLabelOutput {
    0 "BotBizId" bot_biz_id, 1 "AttributeBizId" attribute_biz_id, 2 "Limit" limit, 3 "LoginUin" login_uin: String,
    4 "LoginSubAccountUin" login_sub_account_uin: String, 5 "Query" query: String,
    6 "LastLabelBizId" last_label_biz_id: String, 7 "QueryScope" query_scope: String
} }

/// Response of [`DescribeAttributeLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttributeLabelOutput {
    pub attribute_biz_id: Option<String>,
    pub attr_key: Option<String>,
    pub attr_name: Option<String>,
    pub label_number: Option<String>,
    pub labels: Vec<AttributeLabel>,
}
model! { DescribeAttributeLabelOutput {
    0 "AttributeBizId" attribute_biz_id: String, 1 "AttrKey" attr_key: String, 2 "AttrName" attr_name: String,
    3 "LabelNumber" label_number: String, 4 "Labels" labels: Vec<AttributeLabel>
} }

/// Describes call stats graph: `DescribeCallStatsGraph` of `lke` 2023-11-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=DescribeCallStatsGraph>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCallStatsGraph {
    pub uin_account: Option<Vec<String>>,
    pub login_uin: Option<String>,
    pub login_sub_account_uin: Option<String>,
    pub sub_biz_type: Option<String>,
    pub model_name: Option<String>,
    /// Deprecated.
    pub start_time: Option<String>,
    /// Deprecated.
    pub end_time: Option<String>,
    pub app_biz_ids: Option<Vec<String>>,
    pub sub_scenes: Option<Vec<String>>,
    pub app_type: Option<String>,
    pub space_id: Option<String>,
    pub stat_start_time: Option<i64>,
    pub stat_end_time: Option<i64>,
}
operation! { DescribeCallStatsGraph() "DescribeCallStatsGraph" -> DescribeCallStatsGraphOutput {
    0 "UinAccount" uin_account: Vec<String>, 1 "LoginUin" login_uin: String,
    2 "LoginSubAccountUin" login_sub_account_uin: String, 3 "SubBizType" sub_biz_type: String,
    4 "ModelName" model_name: String, 5 "StartTime" start_time: String, 6 "EndTime" end_time: String,
    7 "AppBizIds" app_biz_ids: Vec<String>, 8 "SubScenes" sub_scenes: Vec<String>, 9 "AppType" app_type: String,
    10 "SpaceId" space_id: String, 11 "StatStartTime" stat_start_time: i64, 12 "StatEndTime" stat_end_time: i64
} }

/// Response of [`DescribeCallStatsGraph`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCallStatsGraphOutput {
    pub list: Vec<Stat>,
}
model! { DescribeCallStatsGraphOutput {
    0 "List" list: Vec<Stat>
} }

/// In the response of [`DescribeCallStatsGraph`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Stat {
    pub x: Option<String>,
    pub y: Option<f64>,
}
model! { Stat {
    0 "X" x: String, 1 "Y" y: f64
} }

/// Describes concurrency usage: `DescribeConcurrencyUsage` of `lke` 2023-11-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=DescribeConcurrencyUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConcurrencyUsage {
    /// Required.
    pub model_name: String,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub app_biz_ids: Option<Vec<String>>,
    pub space_id: Option<String>,
    pub stat_start_time: Option<i64>,
    pub stat_end_time: Option<i64>,
}
operation! { DescribeConcurrencyUsage(model_name: String) "DescribeConcurrencyUsage" -> DescribeConcurrencyUsageOutput {
    0 "ModelName" model_name, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String,
    3 "AppBizIds" app_biz_ids: Vec<String>, 4 "SpaceId" space_id: String, 5 "StatStartTime" stat_start_time: i64,
    6 "StatEndTime" stat_end_time: i64
} }

/// Response of [`DescribeConcurrencyUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConcurrencyUsageOutput {
    pub available_concurrency: Option<i64>,
    pub concurrency_peak: Option<i64>,
    pub exceed_usage_time: Option<i64>,
}
model! { DescribeConcurrencyUsageOutput {
    0 "AvailableConcurrency" available_concurrency: i64, 1 "ConcurrencyPeak" concurrency_peak: i64,
    2 "ExceedUsageTime" exceed_usage_time: i64
} }

/// Describes concurrency usage graph: `DescribeConcurrencyUsageGraph` of `lke` 2023-11-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=DescribeConcurrencyUsageGraph>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConcurrencyUsageGraph {
    /// Required.
    pub model_name: String,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub uin_account: Option<Vec<String>>,
    pub login_uin: Option<String>,
    pub login_sub_account_uin: Option<String>,
    pub sub_biz_type: Option<String>,
    pub app_biz_ids: Option<Vec<String>>,
    pub space_id: Option<String>,
    pub stat_start_time: Option<i64>,
    pub stat_end_time: Option<i64>,
}
operation! { DescribeConcurrencyUsageGraph(model_name: String)
    "DescribeConcurrencyUsageGraph" -> DescribeConcurrencyUsageGraphOutput {
    0 "ModelName" model_name, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String,
    3 "UinAccount" uin_account: Vec<String>, 4 "LoginUin" login_uin: String,
    5 "LoginSubAccountUin" login_sub_account_uin: String, 6 "SubBizType" sub_biz_type: String,
    7 "AppBizIds" app_biz_ids: Vec<String>, 8 "SpaceId" space_id: String, 9 "StatStartTime" stat_start_time: i64,
    10 "StatEndTime" stat_end_time: i64
} }

/// Response of [`DescribeConcurrencyUsageGraph`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConcurrencyUsageGraphOutput {
    pub x: Vec<String>,
    pub available_y: Vec<i64>,
    pub success_call_y: Vec<i64>,
}
model! { DescribeConcurrencyUsageGraphOutput {
    0 "X" x: Vec<String>, 1 "AvailableY" available_y: Vec<i64>, 2 "SuccessCallY" success_call_y: Vec<i64>
} }

/// Describes doc: `DescribeDoc` of `lke` 2023-11-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=DescribeDoc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDoc {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub doc_biz_id: String,
}
operation! { DescribeDoc(bot_biz_id: String, doc_biz_id: String) "DescribeDoc" -> DescribeDocOutput {
    0 "BotBizId" bot_biz_id, 1 "DocBizId" doc_biz_id
} }

/// Response of [`DescribeDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDocOutput {
    pub doc_biz_id: Option<String>,
    pub file_name: Option<String>,
    pub file_type: Option<String>,
    pub cos_url: Option<String>,
    pub update_time: Option<String>,
    pub status: Option<i64>,
    pub status_desc: Option<String>,
    pub reason: Option<String>,
    pub is_refer: Option<bool>,
    pub qa_num: Option<i64>,
    pub is_deleted: Option<bool>,
    pub source: Option<i64>,
    pub source_desc: Option<String>,
    pub is_allow_restart: Option<bool>,
    pub is_deleted_qa: Option<bool>,
    pub is_creating_qa: Option<bool>,
    pub is_allow_delete: Option<bool>,
    pub is_allow_refer: Option<bool>,
    pub is_created_qa: Option<bool>,
    pub doc_char_size: Option<String>,
    pub is_allow_edit: Option<bool>,
    pub attr_range: Option<i64>,
    pub attr_labels: Vec<AttrLabel>,
    pub cate_biz_id: Option<String>,
    pub is_disabled: Option<bool>,
    pub is_download: Option<bool>,
    pub split_rule: Option<String>,
    pub update_period_info: Option<UpdatePeriodInfo>,
    pub cate_biz_id_path: Vec<String>,
    pub cate_name_path: Vec<String>,
    pub enable_scope: Option<i64>,
}
model! { DescribeDocOutput {
    0 "DocBizId" doc_biz_id: String, 1 "FileName" file_name: String, 2 "FileType" file_type: String,
    3 "CosUrl" cos_url: String, 4 "UpdateTime" update_time: String, 5 "Status" status: i64,
    6 "StatusDesc" status_desc: String, 7 "Reason" reason: String, 8 "IsRefer" is_refer: bool, 9 "QaNum" qa_num: i64,
    10 "IsDeleted" is_deleted: bool, 11 "Source" source: i64, 12 "SourceDesc" source_desc: String,
    13 "IsAllowRestart" is_allow_restart: bool, 14 "IsDeletedQa" is_deleted_qa: bool,
    15 "IsCreatingQa" is_creating_qa: bool, 16 "IsAllowDelete" is_allow_delete: bool,
    17 "IsAllowRefer" is_allow_refer: bool, 18 "IsCreatedQa" is_created_qa: bool,
    19 "DocCharSize" doc_char_size: String, 20 "IsAllowEdit" is_allow_edit: bool, 21 "AttrRange" attr_range: i64,
    22 "AttrLabels" attr_labels: Vec<AttrLabel>, 23 "CateBizId" cate_biz_id: String, 24 "IsDisabled" is_disabled: bool,
    25 "IsDownload" is_download: bool, 26 "SplitRule" split_rule: String,
    27 "UpdatePeriodInfo" update_period_info: UpdatePeriodInfo, 28 "CateBizIdPath" cate_biz_id_path: Vec<String>,
    29 "CateNamePath" cate_name_path: Vec<String>, 30 "EnableScope" enable_scope: i64
} }

/// In the response of [`DescribeDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttrLabel {
    pub source: Option<i64>,
    pub attr_biz_id: Option<String>,
    pub attr_key: Option<String>,
    pub attr_name: Option<String>,
    pub labels: Vec<Label>,
}
model! { AttrLabel {
    0 "Source" source: i64, 1 "AttrBizId" attr_biz_id: String, 2 "AttrKey" attr_key: String,
    3 "AttrName" attr_name: String, 4 "Labels" labels: Vec<Label>
} }

/// In the response of [`DescribeDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Label {
    pub label_biz_id: Option<String>,
    pub label_name: Option<String>,
}
model! { Label {
    0 "LabelBizId" label_biz_id: String, 1 "LabelName" label_name: String
} }

/// In the request of [`DescribeDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePeriodInfo {
    pub update_period_h: Option<i64>,
}
input! { UpdatePeriodInfo() {
    0 "UpdatePeriodH" update_period_h: i64
} }

/// Describes knowledge usage: `DescribeKnowledgeUsage` of `lke` 2023-11-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=DescribeKnowledgeUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKnowledgeUsage {}
operation! { DescribeKnowledgeUsage() "DescribeKnowledgeUsage" -> DescribeKnowledgeUsageOutput {} }

/// Response of [`DescribeKnowledgeUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKnowledgeUsageOutput {
    pub available_char_size: Option<String>,
    pub exceed_char_size: Option<String>,
    pub used_char_size: Option<String>,
}
model! { DescribeKnowledgeUsageOutput {
    0 "AvailableCharSize" available_char_size: String, 1 "ExceedCharSize" exceed_char_size: String,
    2 "UsedCharSize" used_char_size: String
} }

/// Describes knowledge usage pie graph: `DescribeKnowledgeUsagePieGraph` of `lke` 2023-11-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=DescribeKnowledgeUsagePieGraph>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKnowledgeUsagePieGraph {
    pub app_biz_ids: Option<Vec<String>>,
    pub space_id: Option<String>,
}
operation! { DescribeKnowledgeUsagePieGraph() "DescribeKnowledgeUsagePieGraph" -> DescribeKnowledgeUsagePieGraphOutput {
    0 "AppBizIds" app_biz_ids: Vec<String>, 1 "SpaceId" space_id: String
} }

/// Response of [`DescribeKnowledgeUsagePieGraph`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKnowledgeUsagePieGraphOutput {
    pub available_char_size: Option<String>,
    pub list: Vec<KnowledgeCapacityPieGraphDetail>,
}
model! { DescribeKnowledgeUsagePieGraphOutput {
    0 "AvailableCharSize" available_char_size: String, 1 "List" list: Vec<KnowledgeCapacityPieGraphDetail>
} }

/// In the response of [`DescribeKnowledgeUsagePieGraph`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeCapacityPieGraphDetail {
    pub app_name: Option<String>,
    pub used_char_size: Option<String>,
    pub proportion: Option<f64>,
    pub knowledge_type: Option<i64>,
}
model! { KnowledgeCapacityPieGraphDetail {
    0 "AppName" app_name: String, 1 "UsedCharSize" used_char_size: String, 2 "Proportion" proportion: f64,
    3 "KnowledgeType" knowledge_type: i64
} }

/// Describes node run: `DescribeNodeRun` of `lke` 2023-11-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=DescribeNodeRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeRun {
    /// Required.
    pub app_biz_id: String,
    /// Required.
    pub node_run_id: String,
}
operation! { DescribeNodeRun(app_biz_id: String, node_run_id: String) "DescribeNodeRun" -> DescribeNodeRunOutput {
    0 "AppBizId" app_biz_id, 1 "NodeRunId" node_run_id
} }

/// Response of [`DescribeNodeRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeRunOutput {
    pub node_run: Option<NodeRunDetail>,
}
model! { DescribeNodeRunOutput {
    0 "NodeRun" node_run: NodeRunDetail
} }

/// In the response of [`DescribeNodeRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeRunDetail {
    pub node_run_id: Option<String>,
    pub node_id: Option<String>,
    pub workflow_run_id: Option<String>,
    pub node_name: Option<String>,
    pub node_type: Option<i64>,
    pub state: Option<i64>,
    pub fail_code: Option<String>,
    pub fail_message: Option<String>,
    pub cost_milliseconds: Option<i64>,
    pub total_tokens: Option<i64>,
    pub input: Option<String>,
    pub input_ref: Option<String>,
    pub output: Option<String>,
    pub output_ref: Option<String>,
    pub task_output: Option<String>,
    pub task_output_ref: Option<String>,
    pub log: Option<String>,
    pub log_ref: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub statistic_infos: Vec<StatisticInfo>,
}
model! { NodeRunDetail {
    0 "NodeRunId" node_run_id: String, 1 "NodeId" node_id: String, 2 "WorkflowRunId" workflow_run_id: String,
    3 "NodeName" node_name: String, 4 "NodeType" node_type: i64, 5 "State" state: i64, 6 "FailCode" fail_code: String,
    7 "FailMessage" fail_message: String, 8 "CostMilliseconds" cost_milliseconds: i64,
    9 "TotalTokens" total_tokens: i64, 10 "Input" input: String, 11 "InputRef" input_ref: String,
    12 "Output" output: String, 13 "OutputRef" output_ref: String, 14 "TaskOutput" task_output: String,
    15 "TaskOutputRef" task_output_ref: String, 16 "Log" log: String, 17 "LogRef" log_ref: String,
    18 "StartTime" start_time: String, 19 "EndTime" end_time: String,
    20 "StatisticInfos" statistic_infos: Vec<StatisticInfo>
} }

/// In the response of [`DescribeNodeRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatisticInfo {
    pub model_name: Option<String>,
    pub first_token_cost: Option<i64>,
    pub total_cost: Option<i64>,
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { StatisticInfo {
    0 "ModelName" model_name: String, 1 "FirstTokenCost" first_token_cost: i64, 2 "TotalCost" total_cost: i64,
    3 "InputTokens" input_tokens: i64, 4 "OutputTokens" output_tokens: i64, 5 "TotalTokens" total_tokens: i64
} }

/// Describes qa: `DescribeQA` of `lke` 2023-11-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=DescribeQA>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQA {
    /// Required.
    pub qa_biz_id: String,
    /// Required.
    pub bot_biz_id: String,
}
operation! { DescribeQA(qa_biz_id: String, bot_biz_id: String) "DescribeQA" -> DescribeQAOutput {
    0 "QaBizId" qa_biz_id, 1 "BotBizId" bot_biz_id
} }

/// Response of [`DescribeQA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQAOutput {
    pub qa_biz_id: Option<String>,
    pub question: Option<String>,
    pub answer: Option<String>,
    pub custom_param: Option<String>,
    pub source: Option<i64>,
    pub source_desc: Option<String>,
    pub update_time: Option<String>,
    pub status: Option<i64>,
    pub status_desc: Option<String>,
    pub cate_biz_id: Option<String>,
    pub is_allow_accept: Option<bool>,
    pub is_allow_delete: Option<bool>,
    pub is_allow_edit: Option<bool>,
    pub doc_biz_id: Option<String>,
    pub file_name: Option<String>,
    pub file_type: Option<String>,
    pub segment_biz_id: Option<String>,
    pub page_content: Option<String>,
    pub highlights: Vec<Highlight>,
    pub org_data: Option<String>,
    pub attr_range: Option<i64>,
    pub attr_labels: Vec<AttrLabel>,
    pub expire_start: Option<String>,
    pub expire_end: Option<String>,
    pub similar_questions: Vec<SimilarQuestion>,
    pub qa_audit_status: Option<i64>,
    pub pic_audit_status: Option<i64>,
    pub video_audit_status: Option<i64>,
    pub question_desc: Option<String>,
    pub is_disabled: Option<bool>,
    pub cate_biz_id_path: Vec<String>,
    pub cate_name_path: Vec<String>,
    pub enable_scope: Option<i64>,
    pub doc_enable_scope: Option<i64>,
}
model! { DescribeQAOutput {
    0 "QaBizId" qa_biz_id: String, 1 "Question" question: String, 2 "Answer" answer: String,
    3 "CustomParam" custom_param: String, 4 "Source" source: i64, 5 "SourceDesc" source_desc: String,
    6 "UpdateTime" update_time: String, 7 "Status" status: i64, 8 "StatusDesc" status_desc: String,
    9 "CateBizId" cate_biz_id: String, 10 "IsAllowAccept" is_allow_accept: bool,
    11 "IsAllowDelete" is_allow_delete: bool, 12 "IsAllowEdit" is_allow_edit: bool, 13 "DocBizId" doc_biz_id: String,
    14 "FileName" file_name: String, 15 "FileType" file_type: String, 16 "SegmentBizId" segment_biz_id: String,
    17 "PageContent" page_content: String, 18 "Highlights" highlights: Vec<Highlight>, 19 "OrgData" org_data: String,
    20 "AttrRange" attr_range: i64, 21 "AttrLabels" attr_labels: Vec<AttrLabel>, 22 "ExpireStart" expire_start: String,
    23 "ExpireEnd" expire_end: String, 24 "SimilarQuestions" similar_questions: Vec<SimilarQuestion>,
    25 "QaAuditStatus" qa_audit_status: i64, 26 "PicAuditStatus" pic_audit_status: i64,
    27 "VideoAuditStatus" video_audit_status: i64, 28 "QuestionDesc" question_desc: String,
    29 "IsDisabled" is_disabled: bool, 30 "CateBizIdPath" cate_biz_id_path: Vec<String>,
    31 "CateNamePath" cate_name_path: Vec<String>, 32 "EnableScope" enable_scope: i64,
    33 "DocEnableScope" doc_enable_scope: i64
} }

/// In the response of [`DescribeQA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Highlight {
    pub start_pos: Option<String>,
    pub end_pos: Option<String>,
    pub text: Option<String>,
}
model! { Highlight {
    0 "StartPos" start_pos: String, 1 "EndPos" end_pos: String, 2 "Text" text: String
} }

/// In the request of [`DescribeQA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimilarQuestion {
    pub sim_biz_id: Option<String>,
    pub question: Option<String>,
    pub audit_status: Option<i64>,
}
input! { SimilarQuestion() {
    0 "SimBizId" sim_biz_id: String, 1 "Question" question: String, 2 "AuditStatus" audit_status: i64
} }

/// Describes refer: `DescribeRefer` of `lke` 2023-11-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=DescribeRefer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRefer {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub refer_biz_ids: Vec<String>,
    pub login_uin: Option<String>,
    pub login_sub_account_uin: Option<String>,
}
operation! { DescribeRefer(bot_biz_id: String, refer_biz_ids: Vec<String>) "DescribeRefer" -> DescribeReferOutput {
    0 "BotBizId" bot_biz_id, 1 "ReferBizIds" refer_biz_ids, 2 "LoginUin" login_uin: String,
    3 "LoginSubAccountUin" login_sub_account_uin: String
} }

/// Response of [`DescribeRefer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReferOutput {
    pub list: Vec<ReferDetail>,
}
model! { DescribeReferOutput {
    0 "List" list: Vec<ReferDetail>
} }

/// In the response of [`DescribeRefer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReferDetail {
    pub refer_biz_id: Option<String>,
    pub doc_type: Option<i64>,
    pub doc_name: Option<String>,
    pub page_content: Option<String>,
    pub question: Option<String>,
    pub answer: Option<String>,
    pub confidence: Option<f64>,
    pub mark: Option<i64>,
    pub highlights: Vec<Highlight>,
    pub org_data: Option<String>,
    pub page_infos: Vec<i64>,
    pub sheet_infos: Vec<String>,
    pub doc_biz_id: Option<String>,
    pub knowledge_biz_id: Option<String>,
}
model! { ReferDetail {
    0 "ReferBizId" refer_biz_id: String, 1 "DocType" doc_type: i64, 2 "DocName" doc_name: String,
    3 "PageContent" page_content: String, 4 "Question" question: String, 5 "Answer" answer: String,
    6 "Confidence" confidence: f64, 7 "Mark" mark: i64, 8 "Highlights" highlights: Vec<Highlight>,
    9 "OrgData" org_data: String, 10 "PageInfos" page_infos: Vec<i64>, 11 "SheetInfos" sheet_infos: Vec<String>,
    12 "DocBizId" doc_biz_id: String, 13 "KnowledgeBizId" knowledge_biz_id: String
} }

/// Describes release: `DescribeRelease` of `lke` 2023-11-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=DescribeRelease>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRelease {
    /// Required.
    pub bot_biz_id: String,
    pub release_biz_id: Option<String>,
}
operation! { DescribeRelease(bot_biz_id: String) "DescribeRelease" -> DescribeReleaseOutput {
    0 "BotBizId" bot_biz_id, 1 "ReleaseBizId" release_biz_id: String
} }

/// Response of [`DescribeRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReleaseOutput {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub status: Option<i64>,
    pub status_desc: Option<String>,
}
model! { DescribeReleaseOutput {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "Status" status: i64,
    3 "StatusDesc" status_desc: String
} }

/// Describes release info: `DescribeReleaseInfo` of `lke` 2023-11-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=DescribeReleaseInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReleaseInfo {
    /// Required.
    pub bot_biz_id: String,
}
operation! { DescribeReleaseInfo(bot_biz_id: String) "DescribeReleaseInfo" -> DescribeReleaseInfoOutput {
    0 "BotBizId" bot_biz_id
} }

/// Response of [`DescribeReleaseInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReleaseInfoOutput {
    pub last_time: Option<String>,
    pub status: Option<i64>,
    pub is_updated: Option<bool>,
    pub msg: Option<String>,
}
model! { DescribeReleaseInfoOutput {
    0 "LastTime" last_time: String, 1 "Status" status: i64, 2 "IsUpdated" is_updated: bool, 3 "Msg" msg: String
} }

/// Describes robot biz id by app key: `DescribeRobotBizIDByAppKey` of `lke` 2023-11-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=DescribeRobotBizIDByAppKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRobotBizIDByAppKey {
    /// Required.
    pub app_key: String,
}
operation! { DescribeRobotBizIDByAppKey(app_key: String)
    "DescribeRobotBizIDByAppKey" -> DescribeRobotBizIDByAppKeyOutput {
    0 "AppKey" app_key
} }

/// Response of [`DescribeRobotBizIDByAppKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRobotBizIDByAppKeyOutput {
    pub bot_biz_id: Option<String>,
}
model! { DescribeRobotBizIDByAppKeyOutput {
    0 "BotBizId" bot_biz_id: String
} }

/// Describes search stats graph: `DescribeSearchStatsGraph` of `lke` 2023-11-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=DescribeSearchStatsGraph>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSearchStatsGraph {
    pub login_uin: Option<String>,
    pub login_sub_account_uin: Option<String>,
    pub uin_account: Option<Vec<String>>,
    pub sub_biz_type: Option<String>,
    pub model_name: Option<String>,
    /// Deprecated.
    pub start_time: Option<String>,
    /// Deprecated.
    pub end_time: Option<String>,
    pub app_biz_ids: Option<Vec<String>>,
    pub space_id: Option<String>,
    pub stat_start_time: Option<i64>,
    pub stat_end_time: Option<i64>,
}
operation! { DescribeSearchStatsGraph() "DescribeSearchStatsGraph" -> DescribeSearchStatsGraphOutput {
    0 "LoginUin" login_uin: String, 1 "LoginSubAccountUin" login_sub_account_uin: String,
    2 "UinAccount" uin_account: Vec<String>, 3 "SubBizType" sub_biz_type: String, 4 "ModelName" model_name: String,
    5 "StartTime" start_time: String, 6 "EndTime" end_time: String, 7 "AppBizIds" app_biz_ids: Vec<String>,
    8 "SpaceId" space_id: String, 9 "StatStartTime" stat_start_time: i64, 10 "StatEndTime" stat_end_time: i64
} }

/// Response of [`DescribeSearchStatsGraph`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSearchStatsGraphOutput {
    pub list: Vec<Stat>,
}
model! { DescribeSearchStatsGraphOutput {
    0 "List" list: Vec<Stat>
} }

/// Describes segments: `DescribeSegments` of `lke` 2023-11-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=DescribeSegments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSegments {
    /// Required.
    pub bot_biz_id: String,
    pub seg_biz_id: Option<Vec<String>>,
}
operation! { DescribeSegments(bot_biz_id: String) "DescribeSegments" -> DescribeSegmentsOutput {
    0 "BotBizId" bot_biz_id, 1 "SegBizId" seg_biz_id: Vec<String>
} }

/// Response of [`DescribeSegments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSegmentsOutput {
    pub list: Vec<DocSegment>,
}
model! { DescribeSegmentsOutput {
    0 "List" list: Vec<DocSegment>
} }

/// In the response of [`DescribeSegments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocSegment {
    pub id: Option<String>,
    pub business_id: Option<String>,
    pub file_type: Option<String>,
    pub segment_type: Option<String>,
    pub title: Option<String>,
    pub page_content: Option<String>,
    pub org_data: Option<String>,
    pub doc_id: Option<String>,
    pub doc_biz_id: Option<String>,
    pub doc_url: Option<String>,
    pub web_url: Option<String>,
    pub page_infos: Vec<i64>,
}
model! { DocSegment {
    0 "Id" id: String, 1 "BusinessId" business_id: String, 2 "FileType" file_type: String,
    3 "SegmentType" segment_type: String, 4 "Title" title: String, 5 "PageContent" page_content: String,
    6 "OrgData" org_data: String, 7 "DocId" doc_id: String, 8 "DocBizId" doc_biz_id: String, 9 "DocUrl" doc_url: String,
    10 "WebUrl" web_url: String, 11 "PageInfos" page_infos: Vec<i64>
} }

/// Describes shared knowledge: `DescribeSharedKnowledge` of `lke` 2023-11-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=DescribeSharedKnowledge>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSharedKnowledge {
    /// Required.
    pub knowledge_biz_id: String,
}
operation! { DescribeSharedKnowledge(knowledge_biz_id: String)
    "DescribeSharedKnowledge" -> DescribeSharedKnowledgeOutput {
    0 "KnowledgeBizId" knowledge_biz_id
} }

/// Response of [`DescribeSharedKnowledge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSharedKnowledgeOutput {
    pub info: Option<KnowledgeDetailInfo>,
}
model! { DescribeSharedKnowledgeOutput {
    0 "Info" info: KnowledgeDetailInfo
} }

/// In the response of [`DescribeSharedKnowledge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeDetailInfo {
    pub knowledge: Option<KnowledgeBaseInfo>,
    pub app_list: Vec<AppBaseInfo>,
    pub user: Option<UserBaseInfo>,
    pub permission_ids: Vec<String>,
}
model! { KnowledgeDetailInfo {
    0 "Knowledge" knowledge: KnowledgeBaseInfo, 1 "AppList" app_list: Vec<AppBaseInfo>, 2 "User" user: UserBaseInfo,
    3 "PermissionIds" permission_ids: Vec<String>
} }

/// In the response of [`DescribeSharedKnowledge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeBaseInfo {
    pub knowledge_biz_id: Option<String>,
    pub knowledge_name: Option<String>,
    pub knowledge_description: Option<String>,
    pub embedding_model: Option<String>,
    pub qa_extract_model: Option<String>,
    pub update_time: Option<String>,
    pub knowledge_type: Option<i64>,
    pub owner_staff_id: Option<String>,
    pub doc_total: Option<i64>,
    pub processing_flags: Vec<i64>,
    pub owner_staff_name: Option<String>,
}
model! { KnowledgeBaseInfo {
    0 "KnowledgeBizId" knowledge_biz_id: String, 1 "KnowledgeName" knowledge_name: String,
    2 "KnowledgeDescription" knowledge_description: String, 3 "EmbeddingModel" embedding_model: String,
    4 "QaExtractModel" qa_extract_model: String, 5 "UpdateTime" update_time: String,
    6 "KnowledgeType" knowledge_type: i64, 7 "OwnerStaffId" owner_staff_id: String, 8 "DocTotal" doc_total: i64,
    9 "ProcessingFlags" processing_flags: Vec<i64>, 10 "OwnerStaffName" owner_staff_name: String
} }

/// In the response of [`DescribeSharedKnowledge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppBaseInfo {
    pub app_biz_id: Option<String>,
    pub app_name: Option<String>,
}
model! { AppBaseInfo {
    0 "AppBizId" app_biz_id: String, 1 "AppName" app_name: String
} }

/// In the response of [`DescribeSharedKnowledge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserBaseInfo {
    pub user_biz_id: Option<String>,
    pub user_name: Option<String>,
}
model! { UserBaseInfo {
    0 "UserBizId" user_biz_id: String, 1 "UserName" user_name: String
} }

/// Describes storage credential: `DescribeStorageCredential` of `lke` 2023-11-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=DescribeStorageCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageCredential {
    pub bot_biz_id: Option<String>,
    pub file_type: Option<String>,
    pub is_public: Option<bool>,
    pub type_key: Option<String>,
}
operation! { DescribeStorageCredential() "DescribeStorageCredential" -> DescribeStorageCredentialOutput {
    0 "BotBizId" bot_biz_id: String, 1 "FileType" file_type: String, 2 "IsPublic" is_public: bool,
    3 "TypeKey" type_key: String
} }

/// Response of [`DescribeStorageCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageCredentialOutput {
    pub credentials: Option<Credentials>,
    pub expired_time: Option<i64>,
    pub start_time: Option<i64>,
    pub bucket: Option<String>,
    pub region: Option<String>,
    pub file_path: Option<String>,
    pub r#type: Option<String>,
    pub corp_uin: Option<String>,
    pub image_path: Option<String>,
    pub upload_path: Option<String>,
    /// Secret.
    pub upload_url: Option<Secret>,
    pub file_url: Option<String>,
}
model! { DescribeStorageCredentialOutput {
    0 "Credentials" credentials: Credentials, 1 "ExpiredTime" expired_time: i64, 2 "StartTime" start_time: i64,
    3 "Bucket" bucket: String, 4 "Region" region: String, 5 "FilePath" file_path: String, 6 "Type" r#type: String,
    7 "CorpUin" corp_uin: String, 8 "ImagePath" image_path: String, 9 "UploadPath" upload_path: String,
    10 "UploadUrl" upload_url: Secret, 11 "FileUrl" file_url: String
} }

/// In the response of [`DescribeStorageCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Credentials {
    /// Secret.
    pub token: Option<Secret>,
    pub tmp_secret_id: Option<String>,
    /// Secret.
    pub tmp_secret_key: Option<Secret>,
    pub app_id: Option<i64>,
}
model! { Credentials {
    0 "Token" token: Secret, 1 "TmpSecretId" tmp_secret_id: String, 2 "TmpSecretKey" tmp_secret_key: Secret,
    3 "AppId" app_id: i64
} }

/// Describes token usage: `DescribeTokenUsage` of `lke` 2023-11-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=DescribeTokenUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTokenUsage {
    pub uin_account: Option<Vec<String>>,
    pub login_uin: Option<String>,
    pub login_sub_account_uin: Option<String>,
    pub sub_biz_type: Option<String>,
    pub model_name: Option<String>,
    /// Deprecated.
    pub start_time: Option<String>,
    /// Deprecated.
    pub end_time: Option<String>,
    pub app_biz_ids: Option<Vec<String>>,
    pub sub_scenes: Option<Vec<String>>,
    pub app_type: Option<String>,
    pub space_id: Option<String>,
    pub stat_start_time: Option<i64>,
    pub stat_end_time: Option<i64>,
}
operation! { DescribeTokenUsage() "DescribeTokenUsage" -> DescribeTokenUsageOutput {
    0 "UinAccount" uin_account: Vec<String>, 1 "LoginUin" login_uin: String,
    2 "LoginSubAccountUin" login_sub_account_uin: String, 3 "SubBizType" sub_biz_type: String,
    4 "ModelName" model_name: String, 5 "StartTime" start_time: String, 6 "EndTime" end_time: String,
    7 "AppBizIds" app_biz_ids: Vec<String>, 8 "SubScenes" sub_scenes: Vec<String>, 9 "AppType" app_type: String,
    10 "SpaceId" space_id: String, 11 "StatStartTime" stat_start_time: i64, 12 "StatEndTime" stat_end_time: i64
} }

/// Response of [`DescribeTokenUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTokenUsageOutput {
    pub total_token_usage: Option<f64>,
    pub input_token_usage: Option<f64>,
    pub output_token_usage: Option<f64>,
    pub api_call_stats: Option<i64>,
    pub search_usage: Option<f64>,
    pub page_usage: Option<i64>,
    pub split_token_usage: Option<f64>,
    pub rag_search_usage: Option<f64>,
    pub internet_search_usage: Option<f64>,
    pub dosage_type_limit: Option<f64>,
    pub dosage_type_curr: Option<f64>,
}
model! { DescribeTokenUsageOutput {
    0 "TotalTokenUsage" total_token_usage: f64, 1 "InputTokenUsage" input_token_usage: f64,
    2 "OutputTokenUsage" output_token_usage: f64, 3 "ApiCallStats" api_call_stats: i64,
    4 "SearchUsage" search_usage: f64, 5 "PageUsage" page_usage: i64, 6 "SplitTokenUsage" split_token_usage: f64,
    7 "RagSearchUsage" rag_search_usage: f64, 8 "InternetSearchUsage" internet_search_usage: f64,
    9 "DosageTypeLimit" dosage_type_limit: f64, 10 "DosageTypeCurr" dosage_type_curr: f64
} }

/// Describes token usage graph: `DescribeTokenUsageGraph` of `lke` 2023-11-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=DescribeTokenUsageGraph>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTokenUsageGraph {
    pub uin_account: Option<Vec<String>>,
    pub sub_biz_type: Option<String>,
    pub model_name: Option<String>,
    /// Deprecated.
    pub start_time: Option<String>,
    /// Deprecated.
    pub end_time: Option<String>,
    pub app_biz_ids: Option<Vec<String>>,
    pub app_type: Option<String>,
    pub sub_scenes: Option<Vec<String>>,
    pub stat_start_time: Option<i64>,
    pub stat_end_time: Option<i64>,
}
operation! { DescribeTokenUsageGraph() "DescribeTokenUsageGraph" -> DescribeTokenUsageGraphOutput {
    0 "UinAccount" uin_account: Vec<String>, 1 "SubBizType" sub_biz_type: String, 2 "ModelName" model_name: String,
    3 "StartTime" start_time: String, 4 "EndTime" end_time: String, 5 "AppBizIds" app_biz_ids: Vec<String>,
    6 "AppType" app_type: String, 7 "SubScenes" sub_scenes: Vec<String>, 8 "StatStartTime" stat_start_time: i64,
    9 "StatEndTime" stat_end_time: i64
} }

/// Response of [`DescribeTokenUsageGraph`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTokenUsageGraphOutput {
    pub total: Vec<Stat>,
    pub input: Vec<Stat>,
    pub output: Vec<Stat>,
}
model! { DescribeTokenUsageGraphOutput {
    0 "Total" total: Vec<Stat>, 1 "Input" input: Vec<Stat>, 2 "Output" output: Vec<Stat>
} }

/// Describes unsatisfied reply context: `DescribeUnsatisfiedReplyContext` of `lke` 2023-11-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=DescribeUnsatisfiedReplyContext>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnsatisfiedReplyContext {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub reply_biz_id: String,
    pub login_uin: Option<String>,
    pub login_sub_account_uin: Option<String>,
}
operation! { DescribeUnsatisfiedReplyContext(bot_biz_id: String, reply_biz_id: String)
    "DescribeUnsatisfiedReplyContext" -> DescribeUnsatisfiedReplyContextOutput {
    0 "BotBizId" bot_biz_id, 1 "ReplyBizId" reply_biz_id, 2 "LoginUin" login_uin: String,
    3 "LoginSubAccountUin" login_sub_account_uin: String
} }

/// Response of [`DescribeUnsatisfiedReplyContext`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnsatisfiedReplyContextOutput {
    pub list: Vec<Context>,
}
model! { DescribeUnsatisfiedReplyContextOutput {
    0 "List" list: Vec<Context>
} }

/// In the response of [`DescribeUnsatisfiedReplyContext`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Context {
    pub record_biz_id: Option<String>,
    pub is_visitor: Option<bool>,
    pub nick_name: Option<String>,
    pub avatar: Option<String>,
    pub content: Option<String>,
    pub file_infos: Vec<MsgFileInfo>,
    pub reply_method: Option<i64>,
}
model! { Context {
    0 "RecordBizId" record_biz_id: String, 1 "IsVisitor" is_visitor: bool, 2 "NickName" nick_name: String,
    3 "Avatar" avatar: String, 4 "Content" content: String, 5 "FileInfos" file_infos: Vec<MsgFileInfo>,
    6 "ReplyMethod" reply_method: i64
} }

/// In the response of [`DescribeUnsatisfiedReplyContext`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MsgFileInfo {
    pub file_name: Option<String>,
    pub file_size: Option<String>,
    pub file_url: Option<String>,
    pub file_type: Option<String>,
    pub doc_id: Option<String>,
}
model! { MsgFileInfo {
    0 "FileName" file_name: String, 1 "FileSize" file_size: String, 2 "FileUrl" file_url: String,
    3 "FileType" file_type: String, 4 "DocId" doc_id: String
} }

/// Describes workflow run: `DescribeWorkflowRun` of `lke` 2023-11-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=DescribeWorkflowRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowRun {
    /// Required.
    pub app_biz_id: String,
    /// Required.
    pub workflow_run_id: String,
    pub sub_workflow_node_path: Option<String>,
    pub include_workflow_graph: Option<bool>,
}
operation! { DescribeWorkflowRun(app_biz_id: String, workflow_run_id: String)
    "DescribeWorkflowRun" -> DescribeWorkflowRunOutput {
    0 "AppBizId" app_biz_id, 1 "WorkflowRunId" workflow_run_id, 2 "SubWorkflowNodePath" sub_workflow_node_path: String,
    3 "IncludeWorkflowGraph" include_workflow_graph: bool
} }

/// Response of [`DescribeWorkflowRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowRunOutput {
    pub workflow_run: Option<WorkflowRunDetail>,
    pub node_runs: Vec<NodeRunBase>,
    pub sub_workflow_node_path: Option<String>,
}
model! { DescribeWorkflowRunOutput {
    0 "WorkflowRun" workflow_run: WorkflowRunDetail, 1 "NodeRuns" node_runs: Vec<NodeRunBase>,
    2 "SubWorkflowNodePath" sub_workflow_node_path: String
} }

/// In the response of [`DescribeWorkflowRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowRunDetail {
    pub run_env: Option<i64>,
    pub app_biz_id: Option<String>,
    pub workflow_run_id: Option<String>,
    pub workflow_id: Option<String>,
    pub name: Option<String>,
    pub output: Option<String>,
    pub state: Option<i64>,
    pub fail_message: Option<String>,
    pub total_tokens: Option<i64>,
    pub create_time: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    /// Deprecated.
    pub dialog_json: Option<String>,
    pub query: Option<String>,
    pub main_model_name: Option<String>,
    pub custom_variables: Vec<CustomVariable>,
    pub workflow_graph: Option<String>,
    pub latest_message: Option<AsyncWorkflowMessage>,
}
model! { WorkflowRunDetail {
    0 "RunEnv" run_env: i64, 1 "AppBizId" app_biz_id: String, 2 "WorkflowRunId" workflow_run_id: String,
    3 "WorkflowId" workflow_id: String, 4 "Name" name: String, 5 "Output" output: String, 6 "State" state: i64,
    7 "FailMessage" fail_message: String, 8 "TotalTokens" total_tokens: i64, 9 "CreateTime" create_time: String,
    10 "StartTime" start_time: String, 11 "EndTime" end_time: String, 12 "DialogJson" dialog_json: String,
    13 "Query" query: String, 14 "MainModelName" main_model_name: String,
    15 "CustomVariables" custom_variables: Vec<CustomVariable>, 16 "WorkflowGraph" workflow_graph: String,
    17 "LatestMessage" latest_message: AsyncWorkflowMessage
} }

/// In the response of [`DescribeWorkflowRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncWorkflowMessage {
    pub contents: Vec<Content>,
}
model! { AsyncWorkflowMessage {
    0 "Contents" contents: Vec<Content>
} }

/// In the response of [`DescribeWorkflowRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    pub r#type: Option<String>,
    pub text: Option<String>,
    pub quote_infos: Vec<QuoteInfo>,
    pub references: Vec<ContentReference>,
    pub image: Option<ImageInfoContent>,
    pub file: Option<FileInfoContent>,
    pub option_cards: Vec<String>,
    pub custom_params: Vec<String>,
    pub custom_variables: Vec<String>,
    pub sandbox: Option<SandboxContent>,
    pub web_search: Option<WebSearchContent>,
    pub file_collection: Option<FileCollection>,
    pub widget: Option<Widget>,
    pub widget_action: Option<WidgetAction>,
    pub tasks: Vec<AgentTask>,
    pub questionnaire: Option<Questionnaire>,
    pub option_mode: Option<i64>,
}
model! { Content {
    0 "Type" r#type: String, 1 "Text" text: String, 2 "QuoteInfos" quote_infos: Vec<QuoteInfo>,
    3 "References" references: Vec<ContentReference>, 4 "Image" image: ImageInfoContent, 5 "File" file: FileInfoContent,
    6 "OptionCards" option_cards: Vec<String>, 7 "CustomParams" custom_params: Vec<String>,
    8 "CustomVariables" custom_variables: Vec<String>, 9 "Sandbox" sandbox: SandboxContent,
    10 "WebSearch" web_search: WebSearchContent, 11 "FileCollection" file_collection: FileCollection,
    12 "Widget" widget: Widget, 13 "WidgetAction" widget_action: WidgetAction, 14 "Tasks" tasks: Vec<AgentTask>,
    15 "Questionnaire" questionnaire: Questionnaire, 16 "OptionMode" option_mode: i64
} }

/// In the response of [`DescribeWorkflowRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuoteInfo {
    pub position: Option<i64>,
    pub index: Option<String>,
}
model! { QuoteInfo {
    0 "Position" position: i64, 1 "Index" index: String
} }

/// In the response of [`DescribeWorkflowRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentReference {
    pub index: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub doc_refer: Option<DocReference>,
    pub qa_refer: Option<QaReference>,
    pub web_search_refer: Option<WebSearchReference>,
}
model! { ContentReference {
    0 "Index" index: i64, 1 "Name" name: String, 2 "Type" r#type: i64, 3 "DocRefer" doc_refer: DocReference,
    4 "QaRefer" qa_refer: QaReference, 5 "WebSearchRefer" web_search_refer: WebSearchReference
} }

/// In the response of [`DescribeWorkflowRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocReference {
    pub doc_biz_id: Option<i64>,
    pub refer_biz_id: Option<i64>,
    pub doc_name: Option<String>,
    pub knowledge_biz_id: Option<i64>,
    pub knowledge_name: Option<String>,
    pub url: Option<String>,
}
model! { DocReference {
    0 "DocBizId" doc_biz_id: i64, 1 "ReferBizId" refer_biz_id: i64, 2 "DocName" doc_name: String,
    3 "KnowledgeBizId" knowledge_biz_id: i64, 4 "KnowledgeName" knowledge_name: String, 5 "Url" url: String
} }

/// In the response of [`DescribeWorkflowRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QaReference {
    pub qa_biz_id: Option<i64>,
    pub refer_biz_id: Option<i64>,
    pub knowledge_biz_id: Option<i64>,
    pub knowledge_name: Option<String>,
}
model! { QaReference {
    0 "QaBizId" qa_biz_id: i64, 1 "ReferBizId" refer_biz_id: i64, 2 "KnowledgeBizId" knowledge_biz_id: i64,
    3 "KnowledgeName" knowledge_name: String
} }

/// In the response of [`DescribeWorkflowRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebSearchReference {
    pub url: Option<String>,
}
model! { WebSearchReference {
    0 "Url" url: String
} }

/// In the response of [`DescribeWorkflowRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageInfoContent {
    pub url: Option<String>,
}
model! { ImageInfoContent {
    0 "Url" url: String
} }

/// In the response of [`DescribeWorkflowRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileInfoContent {
    /// Deprecated.
    pub doc_biz_id: Option<String>,
    pub file_name: Option<String>,
    pub file_type: Option<String>,
    pub file_size: Option<String>,
    pub file_url: Option<String>,
    pub doc_id: Option<String>,
    pub create_time: Option<String>,
}
model! { FileInfoContent {
    0 "DocBizId" doc_biz_id: String, 1 "FileName" file_name: String, 2 "FileType" file_type: String,
    3 "FileSize" file_size: String, 4 "FileUrl" file_url: String, 5 "DocId" doc_id: String,
    6 "CreateTime" create_time: String
} }

/// In the response of [`DescribeWorkflowRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SandboxContent {
    pub url: Option<String>,
    pub display_url: Option<String>,
    pub content: Option<String>,
}
model! { SandboxContent {
    0 "Url" url: String, 1 "DisplayUrl" display_url: String, 2 "Content" content: String
} }

/// In the response of [`DescribeWorkflowRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebSearchContent {
    pub content: Option<String>,
}
model! { WebSearchContent {
    0 "Content" content: String
} }

/// In the response of [`DescribeWorkflowRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileCollection {
    pub max_file_count: Option<i64>,
    pub supported_file_types: Vec<String>,
}
model! { FileCollection {
    0 "MaxFileCount" max_file_count: i64, 1 "SupportedFileTypes" supported_file_types: Vec<String>
} }

/// In the response of [`DescribeWorkflowRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Widget {
    pub widget_id: Option<String>,
    pub widget_run_id: Option<String>,
    pub view: Option<String>,
    pub state: Option<String>,
    pub position: Option<i64>,
    pub encoded_widget: Option<String>,
    pub payload: Option<String>,
}
model! { Widget {
    0 "WidgetId" widget_id: String, 1 "WidgetRunId" widget_run_id: String, 2 "View" view: String,
    3 "State" state: String, 4 "Position" position: i64, 5 "EncodedWidget" encoded_widget: String,
    6 "Payload" payload: String
} }

/// In the response of [`DescribeWorkflowRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WidgetAction {
    pub widget_id: Option<String>,
    pub widget_run_id: Option<String>,
    pub action_type: Option<String>,
    pub payload: Option<String>,
}
model! { WidgetAction {
    0 "WidgetId" widget_id: String, 1 "WidgetRunId" widget_run_id: String, 2 "ActionType" action_type: String,
    3 "Payload" payload: String
} }

/// In the response of [`DescribeWorkflowRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentTask {
    pub index: Option<i64>,
    pub content: Option<String>,
    pub status: Option<String>,
}
model! { AgentTask {
    0 "Index" index: i64, 1 "Content" content: String, 2 "Status" status: String
} }

/// In the response of [`DescribeWorkflowRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Questionnaire {
    pub title: Option<String>,
    pub questions: Vec<QuestionnaireQuestion>,
    pub answers: Vec<QuestionnaireQuestionAnswer>,
}
model! { Questionnaire {
    0 "Title" title: String, 1 "Questions" questions: Vec<QuestionnaireQuestion>,
    2 "Answers" answers: Vec<QuestionnaireQuestionAnswer>
} }

/// In the response of [`DescribeWorkflowRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionnaireQuestion {
    pub index: Option<i64>,
    pub question: Option<String>,
    pub r#type: Option<i64>,
    pub required: Option<bool>,
    pub options: Vec<QuestionOption>,
}
model! { QuestionnaireQuestion {
    0 "Index" index: i64, 1 "Question" question: String, 2 "Type" r#type: i64, 3 "Required" required: bool,
    4 "Options" options: Vec<QuestionOption>
} }

/// In the response of [`DescribeWorkflowRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionOption {
    pub label: Option<String>,
    pub description: Option<String>,
}
model! { QuestionOption {
    0 "Label" label: String, 1 "Description" description: String
} }

/// In the response of [`DescribeWorkflowRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionnaireQuestionAnswer {
    pub question: Option<String>,
    pub selected_labels: Vec<String>,
}
model! { QuestionnaireQuestionAnswer {
    0 "Question" question: String, 1 "SelectedLabels" selected_labels: Vec<String>
} }

/// In the response of [`DescribeWorkflowRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeRunBase {
    pub node_run_id: Option<String>,
    pub node_id: Option<String>,
    pub workflow_run_id: Option<String>,
    pub node_name: Option<String>,
    pub node_type: Option<i64>,
    pub state: Option<i64>,
    pub fail_code: Option<String>,
    pub fail_message: Option<String>,
    pub cost_milliseconds: Option<i64>,
    pub total_tokens: Option<i64>,
    pub branch_index_list: Vec<i64>,
}
model! { NodeRunBase {
    0 "NodeRunId" node_run_id: String, 1 "NodeId" node_id: String, 2 "WorkflowRunId" workflow_run_id: String,
    3 "NodeName" node_name: String, 4 "NodeType" node_type: i64, 5 "State" state: i64, 6 "FailCode" fail_code: String,
    7 "FailMessage" fail_message: String, 8 "CostMilliseconds" cost_milliseconds: i64,
    9 "TotalTokens" total_tokens: i64, 10 "BranchIndexList" branch_index_list: Vec<i64>
} }

/// Exports attribute label: `ExportAttributeLabel` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=ExportAttributeLabel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAttributeLabel {
    /// Required.
    pub bot_biz_id: String,
    pub login_uin: Option<String>,
    pub login_sub_account_uin: Option<String>,
    pub attribute_biz_ids: Option<Vec<String>>,
    pub filters: Option<AttributeFilters>,
}
operation! { ExportAttributeLabel(bot_biz_id: String) "ExportAttributeLabel" -> ExportAttributeLabelOutput {
    0 "BotBizId" bot_biz_id, 1 "LoginUin" login_uin: String, 2 "LoginSubAccountUin" login_sub_account_uin: String,
    3 "AttributeBizIds" attribute_biz_ids: Vec<String>, 4 "Filters" filters: AttributeFilters
} }

/// In the request of [`ExportAttributeLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttributeFilters {
    pub query: Option<String>,
}
input! { AttributeFilters() {
    0 "Query" query: String
} }

/// Response of [`ExportAttributeLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAttributeLabelOutput {
    pub task_id: Option<String>,
}
model! { ExportAttributeLabelOutput {
    0 "TaskId" task_id: String
} }

/// Exports qa list: `ExportQAList` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=ExportQAList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportQAList {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub qa_biz_ids: Vec<String>,
    pub filters: Option<QAQuery>,
}
operation! { ExportQAList(bot_biz_id: String, qa_biz_ids: Vec<String>) "ExportQAList" -> Empty {
    0 "BotBizId" bot_biz_id, 1 "QaBizIds" qa_biz_ids, 2 "Filters" filters: QAQuery
} }

/// Response of [`ExportQAList`]: empty.
pub type ExportQAListOutput = Empty;

/// In the request of [`ExportQAList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QAQuery {
    /// Required.
    pub page_number: Option<i64>,
    /// Required.
    pub page_size: Option<i64>,
    /// Required.
    pub bot_biz_id: Option<String>,
    pub query: Option<String>,
    pub cate_biz_id: Option<String>,
    pub accept_status: Option<Vec<i64>>,
    pub release_status: Option<Vec<i64>>,
    pub doc_biz_id: Option<String>,
    pub qa_biz_id: Option<String>,
    pub source: Option<i64>,
    pub query_answer: Option<String>,
    pub query_type: Option<String>,
    pub enable_scope: Option<i64>,
    pub create_time: Option<TimeRange>,
    pub update_time: Option<TimeRange>,
}
input! { QAQuery(page_number: i64, page_size: i64, bot_biz_id: String) {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "BotBizId" bot_biz_id: String,
    3 "Query" query: String, 4 "CateBizId" cate_biz_id: String, 5 "AcceptStatus" accept_status: Vec<i64>,
    6 "ReleaseStatus" release_status: Vec<i64>, 7 "DocBizId" doc_biz_id: String, 8 "QaBizId" qa_biz_id: String,
    9 "Source" source: i64, 10 "QueryAnswer" query_answer: String, 11 "QueryType" query_type: String,
    12 "EnableScope" enable_scope: i64, 13 "CreateTime" create_time: TimeRange, 14 "UpdateTime" update_time: TimeRange
} }

/// In the request of [`ExportQAList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeRange {
    pub start: Option<String>,
    pub end: Option<String>,
}
input! { TimeRange() {
    0 "Start" start: String, 1 "End" end: String
} }

/// Exports unsatisfied reply: `ExportUnsatisfiedReply` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=ExportUnsatisfiedReply>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportUnsatisfiedReply {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub reply_biz_ids: Vec<String>,
    pub login_uin: Option<String>,
    pub login_sub_account_uin: Option<String>,
    pub filters: Option<Filters>,
}
operation! { ExportUnsatisfiedReply(bot_biz_id: String, reply_biz_ids: Vec<String>) "ExportUnsatisfiedReply" -> Empty {
    0 "BotBizId" bot_biz_id, 1 "ReplyBizIds" reply_biz_ids, 2 "LoginUin" login_uin: String,
    3 "LoginSubAccountUin" login_sub_account_uin: String, 4 "Filters" filters: Filters
} }

/// Response of [`ExportUnsatisfiedReply`]: empty.
pub type ExportUnsatisfiedReplyOutput = Empty;

/// In the request of [`ExportUnsatisfiedReply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filters {
    pub query: Option<String>,
    pub reasons: Option<Vec<String>>,
    pub handling_statuses: Option<Vec<i64>>,
}
input! { Filters() {
    0 "Query" query: String, 1 "Reasons" reasons: Vec<String>, 2 "HandlingStatuses" handling_statuses: Vec<i64>
} }

/// Generates qa: `GenerateQA` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=GenerateQA>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateQA {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub doc_biz_ids: Vec<String>,
}
operation! { GenerateQA(bot_biz_id: String, doc_biz_ids: Vec<String>) "GenerateQA" -> Empty {
    0 "BotBizId" bot_biz_id, 1 "DocBizIds" doc_biz_ids
} }

/// Response of [`GenerateQA`]: empty.
pub type GenerateQAOutput = Empty;

/// Gets answer type data count: `GetAnswerTypeDataCount` of `lke` 2023-11-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=GetAnswerTypeDataCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAnswerTypeDataCount {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    pub app_biz_id: Option<Vec<String>>,
    pub r#type: Option<i64>,
    pub login_uin: Option<String>,
    pub login_sub_account_uin: Option<String>,
}
operation! { GetAnswerTypeDataCount(start_time: i64, end_time: i64)
    "GetAnswerTypeDataCount" -> GetAnswerTypeDataCountOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "AppBizId" app_biz_id: Vec<String>, 3 "Type" r#type: i64,
    4 "LoginUin" login_uin: String, 5 "LoginSubAccountUin" login_sub_account_uin: String
} }

/// Response of [`GetAnswerTypeDataCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAnswerTypeDataCountOutput {
    pub total: Option<i64>,
    pub model_reply_count: Option<i64>,
    pub knowledge_count: Option<i64>,
    pub task_flow_count: Option<i64>,
    pub search_engine_count: Option<i64>,
    pub image_understanding_count: Option<i64>,
    pub reject_count: Option<i64>,
    pub sensitive_count: Option<i64>,
    pub concurrent_limit_count: Option<i64>,
    pub unknown_issues_count: Option<i64>,
}
model! { GetAnswerTypeDataCountOutput {
    0 "Total" total: i64, 1 "ModelReplyCount" model_reply_count: i64, 2 "KnowledgeCount" knowledge_count: i64,
    3 "TaskFlowCount" task_flow_count: i64, 4 "SearchEngineCount" search_engine_count: i64,
    5 "ImageUnderstandingCount" image_understanding_count: i64, 6 "RejectCount" reject_count: i64,
    7 "SensitiveCount" sensitive_count: i64, 8 "ConcurrentLimitCount" concurrent_limit_count: i64,
    9 "UnknownIssuesCount" unknown_issues_count: i64
} }

/// Gets app knowledge count: `GetAppKnowledgeCount` of `lke` 2023-11-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=GetAppKnowledgeCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppKnowledgeCount {
    /// Required.
    pub r#type: String,
    /// Required.
    pub app_biz_id: String,
    pub login_uin: Option<String>,
    pub login_sub_account_uin: Option<String>,
}
operation! { GetAppKnowledgeCount(r#type: String, app_biz_id: String)
    "GetAppKnowledgeCount" -> GetAppKnowledgeCountOutput {
    0 "Type" r#type, 1 "AppBizId" app_biz_id, 2 "LoginUin" login_uin: String,
    3 "LoginSubAccountUin" login_sub_account_uin: String
} }

/// Response of [`GetAppKnowledgeCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppKnowledgeCountOutput {
    pub total: Option<String>,
}
model! { GetAppKnowledgeCountOutput {
    0 "Total" total: String
} }

/// Gets app secret: `GetAppSecret` of `lke` 2023-11-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=GetAppSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppSecret {
    /// Required.
    pub app_biz_id: String,
}
operation! { GetAppSecret(app_biz_id: String) "GetAppSecret" -> GetAppSecretOutput {
    0 "AppBizId" app_biz_id
} }

/// Response of [`GetAppSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppSecretOutput {
    pub app_key: Option<String>,
    pub create_time: Option<String>,
    pub is_release: Option<bool>,
    pub has_permission: Option<bool>,
}
model! { GetAppSecretOutput {
    0 "AppKey" app_key: String, 1 "CreateTime" create_time: String, 2 "IsRelease" is_release: bool,
    3 "HasPermission" has_permission: bool
} }

/// Gets doc preview: `GetDocPreview` of `lke` 2023-11-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=GetDocPreview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocPreview {
    /// Required.
    pub doc_biz_id: String,
    /// Required.
    pub bot_biz_id: String,
    pub type_key: Option<String>,
}
operation! { GetDocPreview(doc_biz_id: String, bot_biz_id: String) "GetDocPreview" -> GetDocPreviewOutput {
    0 "DocBizId" doc_biz_id, 1 "BotBizId" bot_biz_id, 2 "TypeKey" type_key: String
} }

/// Response of [`GetDocPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocPreviewOutput {
    pub file_name: Option<String>,
    pub file_type: Option<String>,
    pub cos_url: Option<String>,
    pub url: Option<String>,
    pub bucket: Option<String>,
    pub new_name: Option<String>,
    pub parse_result_cos_url: Option<String>,
    pub is_download: Option<bool>,
}
model! { GetDocPreviewOutput {
    0 "FileName" file_name: String, 1 "FileType" file_type: String, 2 "CosUrl" cos_url: String, 3 "Url" url: String,
    4 "Bucket" bucket: String, 5 "NewName" new_name: String, 6 "ParseResultCosUrl" parse_result_cos_url: String,
    7 "IsDownload" is_download: bool
} }

/// Gets like data count: `GetLikeDataCount` of `lke` 2023-11-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=GetLikeDataCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLikeDataCount {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    pub app_biz_id: Option<Vec<String>>,
    pub r#type: Option<i64>,
    pub login_uin: Option<String>,
    pub login_sub_account_uin: Option<String>,
}
operation! { GetLikeDataCount(start_time: i64, end_time: i64) "GetLikeDataCount" -> GetLikeDataCountOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "AppBizId" app_biz_id: Vec<String>, 3 "Type" r#type: i64,
    4 "LoginUin" login_uin: String, 5 "LoginSubAccountUin" login_sub_account_uin: String
} }

/// Response of [`GetLikeDataCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLikeDataCountOutput {
    pub total: Option<i64>,
    pub appraisal_total: Option<i64>,
    pub participation_rate: Option<f64>,
    pub like_total: Option<i64>,
    pub like_rate: Option<f64>,
    pub dislike_total: Option<i64>,
    pub dislike_rate: Option<f64>,
}
model! { GetLikeDataCountOutput {
    0 "Total" total: i64, 1 "AppraisalTotal" appraisal_total: i64, 2 "ParticipationRate" participation_rate: f64,
    3 "LikeTotal" like_total: i64, 4 "LikeRate" like_rate: f64, 5 "DislikeTotal" dislike_total: i64,
    6 "DislikeRate" dislike_rate: f64
} }

/// Gets msg record: `GetMsgRecord` of `lke` 2023-11-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=GetMsgRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMsgRecord {
    /// Required.
    pub r#type: i64,
    /// Required.
    pub count: i64,
    /// Required.
    pub session_id: String,
    /// Secret.
    pub bot_app_key: Option<Secret>,
    pub scene: Option<i64>,
    pub last_record_id: Option<String>,
    pub mid_record_id: Option<String>,
}
operation! { GetMsgRecord(r#type: i64, count: i64, session_id: String) "GetMsgRecord" -> GetMsgRecordOutput {
    0 "Type" r#type, 1 "Count" count, 2 "SessionId" session_id, 3 "BotAppKey" bot_app_key: Secret, 4 "Scene" scene: i64,
    5 "LastRecordId" last_record_id: String, 6 "MidRecordId" mid_record_id: String
} }

/// Response of [`GetMsgRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMsgRecordOutput {
    pub records: Vec<MsgRecord>,
    pub session_disassociated_timestamp: Option<String>,
}
model! { GetMsgRecordOutput {
    0 "Records" records: Vec<MsgRecord>, 1 "SessionDisassociatedTimestamp" session_disassociated_timestamp: String
} }

/// In the response of [`GetMsgRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MsgRecord {
    pub content: Option<String>,
    pub session_id: Option<String>,
    pub record_id: Option<String>,
    pub related_record_id: Option<String>,
    pub is_from_self: Option<bool>,
    pub from_name: Option<String>,
    pub from_avatar: Option<String>,
    pub timestamp: Option<String>,
    pub has_read: Option<bool>,
    pub score: Option<i64>,
    pub can_rating: Option<bool>,
    pub can_feedback: Option<bool>,
    pub r#type: Option<i64>,
    pub references: Vec<MsgRecordReference>,
    pub reasons: Vec<String>,
    pub is_llm_generated: Option<bool>,
    pub image_urls: Vec<String>,
    pub token_stat: Option<TokenStat>,
    pub reply_method: Option<i64>,
    pub option_cards: Vec<String>,
    pub task_flow: Option<TaskFlowInfo>,
    pub file_infos: Vec<FileInfo>,
    pub quote_infos: Vec<QuoteInfo>,
    pub agent_thought: Option<AgentThought>,
    pub extra_info: Option<ExtraInfo>,
    pub work_flow: Option<WorkflowInfo>,
    pub widgets: Vec<Widget>,
    pub widget_action: Option<WidgetAction>,
    pub audios: Vec<Audio>,
    pub option_mode: Option<i64>,
}
model! { MsgRecord {
    0 "Content" content: String, 1 "SessionId" session_id: String, 2 "RecordId" record_id: String,
    3 "RelatedRecordId" related_record_id: String, 4 "IsFromSelf" is_from_self: bool, 5 "FromName" from_name: String,
    6 "FromAvatar" from_avatar: String, 7 "Timestamp" timestamp: String, 8 "HasRead" has_read: bool,
    9 "Score" score: i64, 10 "CanRating" can_rating: bool, 11 "CanFeedback" can_feedback: bool, 12 "Type" r#type: i64,
    13 "References" references: Vec<MsgRecordReference>, 14 "Reasons" reasons: Vec<String>,
    15 "IsLlmGenerated" is_llm_generated: bool, 16 "ImageUrls" image_urls: Vec<String>,
    17 "TokenStat" token_stat: TokenStat, 18 "ReplyMethod" reply_method: i64,
    19 "OptionCards" option_cards: Vec<String>, 20 "TaskFlow" task_flow: TaskFlowInfo,
    21 "FileInfos" file_infos: Vec<FileInfo>, 22 "QuoteInfos" quote_infos: Vec<QuoteInfo>,
    23 "AgentThought" agent_thought: AgentThought, 24 "ExtraInfo" extra_info: ExtraInfo,
    25 "WorkFlow" work_flow: WorkflowInfo, 26 "Widgets" widgets: Vec<Widget>,
    27 "WidgetAction" widget_action: WidgetAction, 28 "Audios" audios: Vec<Audio>, 29 "OptionMode" option_mode: i64
} }

/// In the response of [`GetMsgRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MsgRecordReference {
    pub id: Option<String>,
    pub url: Option<String>,
    pub r#type: Option<i64>,
    pub name: Option<String>,
    pub doc_id: Option<String>,
    pub knowledge_name: Option<String>,
    pub knowledge_biz_id: Option<String>,
    pub doc_biz_id: Option<String>,
    pub qa_biz_id: Option<String>,
    pub index: Option<i64>,
}
model! { MsgRecordReference {
    0 "Id" id: String, 1 "Url" url: String, 2 "Type" r#type: i64, 3 "Name" name: String, 4 "DocId" doc_id: String,
    5 "KnowledgeName" knowledge_name: String, 6 "KnowledgeBizId" knowledge_biz_id: String,
    7 "DocBizId" doc_biz_id: String, 8 "QaBizId" qa_biz_id: String, 9 "Index" index: i64
} }

/// In the response of [`GetMsgRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenStat {
    pub session_id: Option<String>,
    pub request_id: Option<String>,
    pub record_id: Option<String>,
    pub used_count: Option<i64>,
    pub free_count: Option<i64>,
    pub order_count: Option<i64>,
    pub status_summary: Option<String>,
    pub status_summary_title: Option<String>,
    pub elapsed: Option<i64>,
    pub token_count: Option<i64>,
    pub procedures: Vec<Procedure>,
    pub trace_id: Option<String>,
}
model! { TokenStat {
    0 "SessionId" session_id: String, 1 "RequestId" request_id: String, 2 "RecordId" record_id: String,
    3 "UsedCount" used_count: i64, 4 "FreeCount" free_count: i64, 5 "OrderCount" order_count: i64,
    6 "StatusSummary" status_summary: String, 7 "StatusSummaryTitle" status_summary_title: String,
    8 "Elapsed" elapsed: i64, 9 "TokenCount" token_count: i64, 10 "Procedures" procedures: Vec<Procedure>,
    11 "TraceId" trace_id: String
} }

/// In the response of [`GetMsgRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Procedure {
    pub name: Option<String>,
    pub title: Option<String>,
    pub status: Option<String>,
    pub count: Option<i64>,
    pub debugging: Option<ProcedureDebugging>,
    pub resource_status: Option<i64>,
    pub input_count: Option<i64>,
    pub output_count: Option<i64>,
}
model! { Procedure {
    0 "Name" name: String, 1 "Title" title: String, 2 "Status" status: String, 3 "Count" count: i64,
    4 "Debugging" debugging: ProcedureDebugging, 5 "ResourceStatus" resource_status: i64,
    6 "InputCount" input_count: i64, 7 "OutputCount" output_count: i64
} }

/// In the response of [`GetMsgRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcedureDebugging {
    pub content: Option<String>,
    pub system: Option<String>,
    pub histories: Vec<HistorySummary>,
    pub knowledge: Vec<KnowledgeSummary>,
    pub task_flow: Option<TaskFlowSummary>,
    pub work_flow: Option<WorkFlowSummary>,
    pub agent: Option<AgentDebugInfo>,
    pub custom_variables: Vec<String>,
}
model! { ProcedureDebugging {
    0 "Content" content: String, 1 "System" system: String, 2 "Histories" histories: Vec<HistorySummary>,
    3 "Knowledge" knowledge: Vec<KnowledgeSummary>, 4 "TaskFlow" task_flow: TaskFlowSummary,
    5 "WorkFlow" work_flow: WorkFlowSummary, 6 "Agent" agent: AgentDebugInfo,
    7 "CustomVariables" custom_variables: Vec<String>
} }

/// In the response of [`GetMsgRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HistorySummary {
    pub assistant: Option<String>,
    pub user: Option<String>,
}
model! { HistorySummary {
    0 "Assistant" assistant: String, 1 "User" user: String
} }

/// In the response of [`GetMsgRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeSummary {
    pub r#type: Option<i64>,
    pub content: Option<String>,
}
model! { KnowledgeSummary {
    0 "Type" r#type: i64, 1 "Content" content: String
} }

/// In the response of [`GetMsgRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskFlowSummary {
    pub intent_name: Option<String>,
    pub updated_slot_values: Vec<ValueInfo>,
    pub run_nodes: Vec<RunNodeInfo>,
    pub purposes: Vec<String>,
}
model! { TaskFlowSummary {
    0 "IntentName" intent_name: String, 1 "UpdatedSlotValues" updated_slot_values: Vec<ValueInfo>,
    2 "RunNodes" run_nodes: Vec<RunNodeInfo>, 3 "Purposes" purposes: Vec<String>
} }

/// In the response of [`GetMsgRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValueInfo {
    pub id: Option<String>,
    pub name: Option<String>,
    pub value_type: Option<i64>,
    pub value_str: Option<String>,
    pub value_int: Option<String>,
    pub value_float: Option<f64>,
    pub value_bool: Option<bool>,
    pub value_str_array: Vec<String>,
}
model! { ValueInfo {
    0 "Id" id: String, 1 "Name" name: String, 2 "ValueType" value_type: i64, 3 "ValueStr" value_str: String,
    4 "ValueInt" value_int: String, 5 "ValueFloat" value_float: f64, 6 "ValueBool" value_bool: bool,
    7 "ValueStrArray" value_str_array: Vec<String>
} }

/// In the response of [`GetMsgRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunNodeInfo {
    pub node_type: Option<i64>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub invoke_api: Option<InvokeAPI>,
    pub slot_values: Vec<ValueInfo>,
}
model! { RunNodeInfo {
    0 "NodeType" node_type: i64, 1 "NodeId" node_id: String, 2 "NodeName" node_name: String,
    3 "InvokeApi" invoke_api: InvokeAPI, 4 "SlotValues" slot_values: Vec<ValueInfo>
} }

/// In the response of [`GetMsgRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeAPI {
    pub method: Option<String>,
    pub url: Option<String>,
    pub header_values: Vec<StrValue>,
    pub query_values: Vec<StrValue>,
    pub request_post_body: Option<String>,
    pub response_body: Option<String>,
    pub response_values: Vec<ValueInfo>,
    pub fail_message: Option<String>,
}
model! { InvokeAPI {
    0 "Method" method: String, 1 "Url" url: String, 2 "HeaderValues" header_values: Vec<StrValue>,
    3 "QueryValues" query_values: Vec<StrValue>, 4 "RequestPostBody" request_post_body: String,
    5 "ResponseBody" response_body: String, 6 "ResponseValues" response_values: Vec<ValueInfo>,
    7 "FailMessage" fail_message: String
} }

/// In the response of [`GetMsgRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StrValue {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { StrValue {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`GetMsgRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkFlowSummary {
    pub workflow_id: Option<String>,
    pub workflow_name: Option<String>,
    pub workflow_run_id: Option<String>,
    pub run_nodes: Vec<WorkflowRunNodeInfo>,
    pub option_cards: Vec<String>,
    pub outputs: Vec<String>,
    pub workflow_release_time: Option<String>,
    pub pending_messages: Vec<String>,
    pub option_card_index: Option<OptionCardIndex>,
    pub contents: Vec<Content>,
    pub option_mode: Option<i64>,
}
model! { WorkFlowSummary {
    0 "WorkflowId" workflow_id: String, 1 "WorkflowName" workflow_name: String,
    2 "WorkflowRunId" workflow_run_id: String, 3 "RunNodes" run_nodes: Vec<WorkflowRunNodeInfo>,
    4 "OptionCards" option_cards: Vec<String>, 5 "Outputs" outputs: Vec<String>,
    6 "WorkflowReleaseTime" workflow_release_time: String, 7 "PendingMessages" pending_messages: Vec<String>,
    8 "OptionCardIndex" option_card_index: OptionCardIndex, 9 "Contents" contents: Vec<Content>,
    10 "OptionMode" option_mode: i64
} }

/// In the response of [`GetMsgRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowRunNodeInfo {
    pub node_id: Option<String>,
    pub node_type: Option<i64>,
    pub node_name: Option<String>,
    pub status: Option<i64>,
    pub input: Option<String>,
    pub output: Option<String>,
    pub task_output: Option<String>,
    pub fail_message: Option<String>,
    pub cost_milli_seconds: Option<i64>,
    pub statistic_infos: Vec<StatisticInfo>,
    pub fail_code: Option<String>,
}
model! { WorkflowRunNodeInfo {
    0 "NodeId" node_id: String, 1 "NodeType" node_type: i64, 2 "NodeName" node_name: String, 3 "Status" status: i64,
    4 "Input" input: String, 5 "Output" output: String, 6 "TaskOutput" task_output: String,
    7 "FailMessage" fail_message: String, 8 "CostMilliSeconds" cost_milli_seconds: i64,
    9 "StatisticInfos" statistic_infos: Vec<StatisticInfo>, 10 "FailCode" fail_code: String
} }

/// In the response of [`GetMsgRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptionCardIndex {
    pub record_id: Option<String>,
    pub index: Option<i64>,
}
model! { OptionCardIndex {
    0 "RecordId" record_id: String, 1 "Index" index: i64
} }

/// In the response of [`GetMsgRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentDebugInfo {
    pub input: Option<String>,
    pub output: Option<String>,
    pub model_name: Option<String>,
}
model! { AgentDebugInfo {
    0 "Input" input: String, 1 "Output" output: String, 2 "ModelName" model_name: String
} }

/// In the response of [`GetMsgRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskFlowInfo {
    pub task_flow_id: Option<String>,
    pub task_flow_name: Option<String>,
    pub query_rewrite: Option<String>,
    pub hit_intent: Option<String>,
    pub r#type: Option<i64>,
}
model! { TaskFlowInfo {
    0 "TaskFlowId" task_flow_id: String, 1 "TaskFlowName" task_flow_name: String,
    2 "QueryRewrite" query_rewrite: String, 3 "HitIntent" hit_intent: String, 4 "Type" r#type: i64
} }

/// In the response of [`GetMsgRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileInfo {
    pub file_name: Option<String>,
    pub file_size: Option<String>,
    pub file_url: Option<String>,
    pub file_type: Option<String>,
    pub doc_id: Option<String>,
    pub created_at: Option<String>,
}
model! { FileInfo {
    0 "FileName" file_name: String, 1 "FileSize" file_size: String, 2 "FileUrl" file_url: String,
    3 "FileType" file_type: String, 4 "DocId" doc_id: String, 5 "CreatedAt" created_at: String
} }

/// In the response of [`GetMsgRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentThought {
    pub session_id: Option<String>,
    pub request_id: Option<String>,
    pub record_id: Option<String>,
    pub elapsed: Option<i64>,
    pub is_workflow: Option<bool>,
    pub workflow_name: Option<String>,
    pub procedures: Vec<AgentProcedure>,
    pub trace_id: Option<String>,
    pub files: Vec<FileInfo>,
}
model! { AgentThought {
    0 "SessionId" session_id: String, 1 "RequestId" request_id: String, 2 "RecordId" record_id: String,
    3 "Elapsed" elapsed: i64, 4 "IsWorkflow" is_workflow: bool, 5 "WorkflowName" workflow_name: String,
    6 "Procedures" procedures: Vec<AgentProcedure>, 7 "TraceId" trace_id: String, 8 "Files" files: Vec<FileInfo>
} }

/// In the response of [`GetMsgRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentProcedure {
    pub index: Option<i64>,
    pub name: Option<String>,
    pub title: Option<String>,
    pub status: Option<String>,
    pub icon: Option<String>,
    pub debugging: Option<AgentProcedureDebugging>,
    pub switch: Option<String>,
    pub workflow_name: Option<String>,
    pub elapsed: Option<i64>,
    pub node_name: Option<String>,
    pub reply_index: Option<i64>,
    pub source_agent_name: Option<String>,
    pub target_agent_name: Option<String>,
    pub agent_icon: Option<String>,
}
model! { AgentProcedure {
    0 "Index" index: i64, 1 "Name" name: String, 2 "Title" title: String, 3 "Status" status: String,
    4 "Icon" icon: String, 5 "Debugging" debugging: AgentProcedureDebugging, 6 "Switch" switch: String,
    7 "WorkflowName" workflow_name: String, 8 "Elapsed" elapsed: i64, 9 "NodeName" node_name: String,
    10 "ReplyIndex" reply_index: i64, 11 "SourceAgentName" source_agent_name: String,
    12 "TargetAgentName" target_agent_name: String, 13 "AgentIcon" agent_icon: String
} }

/// In the response of [`GetMsgRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentProcedureDebugging {
    pub content: Option<String>,
    pub display_content: Option<String>,
    pub display_type: Option<i64>,
    pub quote_infos: Vec<QuoteInfo>,
    pub references: Vec<AgentReference>,
    pub display_status: Option<String>,
    pub sandbox_url: Option<String>,
    pub display_url: Option<String>,
}
model! { AgentProcedureDebugging {
    0 "Content" content: String, 1 "DisplayContent" display_content: String, 2 "DisplayType" display_type: i64,
    3 "QuoteInfos" quote_infos: Vec<QuoteInfo>, 4 "References" references: Vec<AgentReference>,
    5 "DisplayStatus" display_status: String, 6 "SandboxUrl" sandbox_url: String, 7 "DisplayUrl" display_url: String
} }

/// In the response of [`GetMsgRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentReference {
    pub doc_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub url: Option<String>,
    pub doc_biz_id: Option<String>,
    pub doc_name: Option<String>,
    pub qa_biz_id: Option<String>,
    pub index: Option<i64>,
    pub title: Option<String>,
    pub knowledge_name: Option<String>,
    pub knowledge_biz_id: Option<String>,
}
model! { AgentReference {
    0 "DocId" doc_id: String, 1 "Id" id: String, 2 "Name" name: String, 3 "Type" r#type: i64, 4 "Url" url: String,
    5 "DocBizId" doc_biz_id: String, 6 "DocName" doc_name: String, 7 "QaBizId" qa_biz_id: String, 8 "Index" index: i64,
    9 "Title" title: String, 10 "KnowledgeName" knowledge_name: String, 11 "KnowledgeBizId" knowledge_biz_id: String
} }

/// In the response of [`GetMsgRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtraInfo {
    pub e_charts_info: Vec<String>,
}
model! { ExtraInfo {
    0 "EChartsInfo" e_charts_info: Vec<String>
} }

/// In the response of [`GetMsgRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowInfo {
    pub workflow_id: Option<String>,
    pub workflow_name: Option<String>,
    pub workflow_run_id: Option<String>,
    pub option_cards: Vec<String>,
    pub outputs: Vec<String>,
    pub workflow_release_time: Option<String>,
    pub contents: Vec<Content>,
    pub option_mode: Option<i64>,
}
model! { WorkflowInfo {
    0 "WorkflowId" workflow_id: String, 1 "WorkflowName" workflow_name: String,
    2 "WorkflowRunId" workflow_run_id: String, 3 "OptionCards" option_cards: Vec<String>,
    4 "Outputs" outputs: Vec<String>, 5 "WorkflowReleaseTime" workflow_release_time: String,
    6 "Contents" contents: Vec<Content>, 7 "OptionMode" option_mode: i64
} }

/// In the response of [`GetMsgRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Audio {
    pub format: Option<String>,
    pub audio_url: Option<String>,
    pub title: Option<String>,
    pub position: Option<i64>,
    pub audio_transcripts: Vec<AudioTranscript>,
}
model! { Audio {
    0 "Format" format: String, 1 "AudioUrl" audio_url: String, 2 "Title" title: String, 3 "Position" position: i64,
    4 "AudioTranscripts" audio_transcripts: Vec<AudioTranscript>
} }

/// In the response of [`GetMsgRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioTranscript {
    pub speaker: Option<String>,
    pub transcript: Option<String>,
}
model! { AudioTranscript {
    0 "Speaker" speaker: String, 1 "Transcript" transcript: String
} }

/// Gets task status: `GetTaskStatus` of `lke` 2023-11-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=GetTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskStatus {
    /// Required.
    pub task_id: String,
    /// Required.
    pub task_type: String,
    /// Required.
    pub bot_biz_id: String,
}
operation! { GetTaskStatus(task_id: String, task_type: String, bot_biz_id: String)
    "GetTaskStatus" -> GetTaskStatusOutput {
    0 "TaskId" task_id, 1 "TaskType" task_type, 2 "BotBizId" bot_biz_id
} }

/// Response of [`GetTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskStatusOutput {
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub status: Option<String>,
    pub message: Option<String>,
    pub params: Option<TaskParams>,
}
model! { GetTaskStatusOutput {
    0 "TaskId" task_id: String, 1 "TaskType" task_type: String, 2 "Status" status: String, 3 "Message" message: String,
    4 "Params" params: TaskParams
} }

/// In the response of [`GetTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskParams {
    pub cos_path: Option<String>,
}
model! { TaskParams {
    0 "CosPath" cos_path: String
} }

/// Gets var list: `GetVarList` of `lke` 2023-11-30.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=GetVarList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVarList {
    /// Required.
    pub app_biz_id: String,
    pub var_ids: Option<Vec<String>>,
    pub keyword: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub var_type: Option<String>,
    pub need_internal_var: Option<bool>,
    pub var_module_type: Option<i64>,
}
operation! { GetVarList(app_biz_id: String) "GetVarList" -> GetVarListOutput {
    0 "AppBizId" app_biz_id, 1 "VarIds" var_ids: Vec<String>, 2 "Keyword" keyword: String, 3 "Offset" offset: i64,
    4 "Limit" limit: i64, 5 "VarType" var_type: String, 6 "NeedInternalVar" need_internal_var: bool,
    7 "VarModuleType" var_module_type: i64
} }
paged! { GetVarList: TaskFLowVar = Offset "Offset", "List" list, total "Total" }

/// Response of [`GetVarList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVarListOutput {
    pub total: Option<i64>,
    pub list: Vec<TaskFLowVar>,
}
model! { GetVarListOutput {
    0 "Total" total: i64, 1 "List" list: Vec<TaskFLowVar>
} }

/// In the response of [`GetVarList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskFLowVar {
    pub var_id: Option<String>,
    pub var_name: Option<String>,
    pub var_desc: Option<String>,
    pub var_type: Option<String>,
    pub var_default_value: Option<String>,
    pub var_default_file_name: Option<String>,
    pub var_module_type: Option<i64>,
}
model! { TaskFLowVar {
    0 "VarId" var_id: String, 1 "VarName" var_name: String, 2 "VarDesc" var_desc: String, 3 "VarType" var_type: String,
    4 "VarDefaultValue" var_default_value: String, 5 "VarDefaultFileName" var_default_file_name: String,
    6 "VarModuleType" var_module_type: i64
} }

/// Gets ws token: `GetWsToken` of `lke` 2023-11-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=GetWsToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWsToken {
    /// Required.
    pub r#type: i64,
    /// Secret.
    pub bot_app_key: Option<Secret>,
    pub visitor_biz_id: Option<String>,
    /// Deprecated.
    pub visitor_labels: Option<Vec<GetWsTokenReqLabel>>,
}
operation! { GetWsToken(r#type: i64) "GetWsToken" -> GetWsTokenOutput {
    0 "Type" r#type, 1 "BotAppKey" bot_app_key: Secret, 2 "VisitorBizId" visitor_biz_id: String,
    3 "VisitorLabels" visitor_labels: Vec<GetWsTokenReqLabel>
} }

/// In the request of [`GetWsToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWsTokenReqLabel {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { GetWsTokenReqLabel() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`GetWsToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWsTokenOutput {
    /// Secret.
    pub token: Option<Secret>,
    pub balance: Option<f64>,
    pub input_len_limit: Option<i64>,
    pub pattern: Option<String>,
    pub single_workflow: Option<KnowledgeQaSingleWorkflow>,
    pub vision_model_input_limit: Option<i64>,
}
model! { GetWsTokenOutput {
    0 "Token" token: Secret, 1 "Balance" balance: f64, 2 "InputLenLimit" input_len_limit: i64,
    3 "Pattern" pattern: String, 4 "SingleWorkflow" single_workflow: KnowledgeQaSingleWorkflow,
    5 "VisionModelInputLimit" vision_model_input_limit: i64
} }

/// `GroupDoc` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=GroupDoc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupDoc {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub biz_ids: Vec<String>,
    /// Required.
    pub cate_biz_id: String,
}
operation! { GroupDoc(bot_biz_id: String, biz_ids: Vec<String>, cate_biz_id: String) "GroupDoc" -> Empty {
    0 "BotBizId" bot_biz_id, 1 "BizIds" biz_ids, 2 "CateBizId" cate_biz_id
} }

/// Response of [`GroupDoc`]: empty.
pub type GroupDocOutput = Empty;

/// `GroupQA` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=GroupQA>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupQA {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub qa_biz_ids: Vec<String>,
    /// Required.
    pub cate_biz_id: String,
}
operation! { GroupQA(bot_biz_id: String, qa_biz_ids: Vec<String>, cate_biz_id: String) "GroupQA" -> Empty {
    0 "BotBizId" bot_biz_id, 1 "QaBizIds" qa_biz_ids, 2 "CateBizId" cate_biz_id
} }

/// Response of [`GroupQA`]: empty.
pub type GroupQAOutput = Empty;

/// `IgnoreUnsatisfiedReply` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=IgnoreUnsatisfiedReply>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IgnoreUnsatisfiedReply {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub reply_biz_ids: Vec<String>,
    pub login_uin: Option<String>,
    pub login_sub_account_uin: Option<String>,
}
operation! { IgnoreUnsatisfiedReply(bot_biz_id: String, reply_biz_ids: Vec<String>) "IgnoreUnsatisfiedReply" -> Empty {
    0 "BotBizId" bot_biz_id, 1 "ReplyBizIds" reply_biz_ids, 2 "LoginUin" login_uin: String,
    3 "LoginSubAccountUin" login_sub_account_uin: String
} }

/// Response of [`IgnoreUnsatisfiedReply`]: empty.
pub type IgnoreUnsatisfiedReplyOutput = Empty;

/// `IsTransferIntent` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=IsTransferIntent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsTransferIntent {
    /// Required.
    pub content: String,
    /// Required. Secret.
    pub bot_app_key: Secret,
}
operation! { IsTransferIntent(content: String, bot_app_key: Secret) "IsTransferIntent" -> IsTransferIntentOutput {
    0 "Content" content, 1 "BotAppKey" bot_app_key
} }

/// Response of [`IsTransferIntent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsTransferIntentOutput {
    pub hit: Option<bool>,
}
model! { IsTransferIntentOutput {
    0 "Hit" hit: bool
} }

/// Lists app: `ListApp` of `lke` 2023-11-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=ListApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApp {
    pub app_type: Option<String>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
    pub keyword: Option<String>,
    pub login_sub_account_uin: Option<String>,
    pub agent_type: Option<String>,
    pub app_status: Option<String>,
}
operation! { ListApp() "ListApp" -> ListAppOutput {
    0 "AppType" app_type: String, 1 "PageSize" page_size: i64, 2 "PageNumber" page_number: i64,
    3 "Keyword" keyword: String, 4 "LoginSubAccountUin" login_sub_account_uin: String, 5 "AgentType" agent_type: String,
    6 "AppStatus" app_status: String
} }
paged! { ListApp: AppInfo = Number "PageNumber", "List" list }

/// Response of [`ListApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppOutput {
    pub total: Option<String>,
    pub list: Vec<AppInfo>,
}
model! { ListAppOutput {
    0 "Total" total: String, 1 "List" list: Vec<AppInfo>
} }

/// In the response of [`ListApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppInfo {
    pub app_type: Option<String>,
    pub app_type_desc: Option<String>,
    pub app_biz_id: Option<String>,
    pub name: Option<String>,
    pub avatar: Option<String>,
    pub desc: Option<String>,
    pub app_status: Option<i64>,
    pub app_status_desc: Option<String>,
    pub update_time: Option<String>,
    pub operator: Option<String>,
    pub model_name: Option<String>,
    pub model_alias_name: Option<String>,
    pub pattern: Option<String>,
    pub thought_model_alias_name: Option<String>,
    pub permission_ids: Vec<String>,
    pub creator: Option<String>,
}
model! { AppInfo {
    0 "AppType" app_type: String, 1 "AppTypeDesc" app_type_desc: String, 2 "AppBizId" app_biz_id: String,
    3 "Name" name: String, 4 "Avatar" avatar: String, 5 "Desc" desc: String, 6 "AppStatus" app_status: i64,
    7 "AppStatusDesc" app_status_desc: String, 8 "UpdateTime" update_time: String, 9 "Operator" operator: String,
    10 "ModelName" model_name: String, 11 "ModelAliasName" model_alias_name: String, 12 "Pattern" pattern: String,
    13 "ThoughtModelAliasName" thought_model_alias_name: String, 14 "PermissionIds" permission_ids: Vec<String>,
    15 "Creator" creator: String
} }

/// Lists app knowledge detail: `ListAppKnowledgeDetail` of `lke` 2023-11-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=ListAppKnowledgeDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppKnowledgeDetail {
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub app_biz_ids: Option<Vec<String>>,
    pub space_id: Option<String>,
}
operation! { ListAppKnowledgeDetail(page_number: i64, page_size: i64)
    "ListAppKnowledgeDetail" -> ListAppKnowledgeDetailOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "AppBizIds" app_biz_ids: Vec<String>,
    3 "SpaceId" space_id: String
} }
paged! { ListAppKnowledgeDetail: KnowledgeDetail = Number "PageNumber", "List" list, total "Total" }

/// Response of [`ListAppKnowledgeDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppKnowledgeDetailOutput {
    pub total: Option<i64>,
    pub list: Vec<KnowledgeDetail>,
}
model! { ListAppKnowledgeDetailOutput {
    0 "Total" total: i64, 1 "List" list: Vec<KnowledgeDetail>
} }

/// In the response of [`ListAppKnowledgeDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeDetail {
    pub app_name: Option<String>,
    pub used_char_size: Option<String>,
    pub proportion: Option<f64>,
    pub exceed_char_size: Option<String>,
    pub is_shared_knowledge: Option<bool>,
    pub knowledge_type: Option<i64>,
}
model! { KnowledgeDetail {
    0 "AppName" app_name: String, 1 "UsedCharSize" used_char_size: String, 2 "Proportion" proportion: f64,
    3 "ExceedCharSize" exceed_char_size: String, 4 "IsSharedKnowledge" is_shared_knowledge: bool,
    5 "KnowledgeType" knowledge_type: i64
} }

/// Lists attribute label: `ListAttributeLabel` of `lke` 2023-11-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=ListAttributeLabel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAttributeLabel {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub login_uin: Option<String>,
    pub login_sub_account_uin: Option<String>,
    pub query: Option<String>,
    pub label_size: Option<i64>,
}
operation! { ListAttributeLabel(bot_biz_id: String, page_number: i64, page_size: i64)
    "ListAttributeLabel" -> ListAttributeLabelOutput {
    0 "BotBizId" bot_biz_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "LoginUin" login_uin: String,
    4 "LoginSubAccountUin" login_sub_account_uin: String, 5 "Query" query: String, 6 "LabelSize" label_size: i64
} }
paged! { ListAttributeLabel: AttrLabelDetail = Number "PageNumber", "List" list }

/// Response of [`ListAttributeLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAttributeLabelOutput {
    pub total: Option<String>,
    pub list: Vec<AttrLabelDetail>,
}
model! { ListAttributeLabelOutput {
    0 "Total" total: String, 1 "List" list: Vec<AttrLabelDetail>
} }

/// In the response of [`ListAttributeLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttrLabelDetail {
    pub attr_biz_id: Option<String>,
    /// Deprecated.
    pub attr_key: Option<String>,
    pub attr_name: Option<String>,
    pub label_names: Vec<String>,
    pub is_updating: Option<bool>,
    pub status: Option<i64>,
    pub status_desc: Option<String>,
    pub label_total_count: Option<String>,
}
model! { AttrLabelDetail {
    0 "AttrBizId" attr_biz_id: String, 1 "AttrKey" attr_key: String, 2 "AttrName" attr_name: String,
    3 "LabelNames" label_names: Vec<String>, 4 "IsUpdating" is_updating: bool, 5 "Status" status: i64,
    6 "StatusDesc" status_desc: String, 7 "LabelTotalCount" label_total_count: String
} }

/// Lists channel: `ListChannel` of `lke` 2023-11-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=ListChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChannel {
    /// Required.
    pub app_biz_id: String,
    /// Deprecated.
    pub bot_biz_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub channel_type: Option<Vec<i64>>,
    pub channel_status: Option<Vec<i64>>,
}
operation! { ListChannel(app_biz_id: String) "ListChannel" -> ListChannelOutput {
    0 "AppBizId" app_biz_id, 1 "BotBizId" bot_biz_id: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "ChannelType" channel_type: Vec<i64>, 5 "ChannelStatus" channel_status: Vec<i64>
} }
paged! { ListChannel: ChannelListInfo = Number "PageNumber", "ListChannel" list_channel, total "Total" }

/// Response of [`ListChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChannelOutput {
    pub total: Option<i64>,
    pub list_channel: Vec<ChannelListInfo>,
}
model! { ListChannelOutput {
    0 "Total" total: i64, 1 "ListChannel" list_channel: Vec<ChannelListInfo>
} }

/// In the response of [`ListChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelListInfo {
    pub channel_type: Option<i64>,
    pub channel_status: Option<i64>,
    pub channel_name: Option<String>,
    pub channel_id: Option<String>,
    pub comment: Option<String>,
    pub update_time: Option<String>,
    pub create_time: Option<String>,
    pub updated_user: Option<String>,
    pub yuan_qi_info: Option<YuanQi>,
}
model! { ChannelListInfo {
    0 "ChannelType" channel_type: i64, 1 "ChannelStatus" channel_status: i64, 2 "ChannelName" channel_name: String,
    3 "ChannelId" channel_id: String, 4 "Comment" comment: String, 5 "UpdateTime" update_time: String,
    6 "CreateTime" create_time: String, 7 "UpdatedUser" updated_user: String, 8 "YuanQiInfo" yuan_qi_info: YuanQi
} }

/// In the response of [`ListChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct YuanQi {
    pub visible_range: Option<String>,
}
model! { YuanQi {
    0 "VisibleRange" visible_range: String
} }

/// Lists doc: `ListDoc` of `lke` 2023-11-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=ListDoc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDoc {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub query: Option<String>,
    pub status: Option<Vec<i64>>,
    pub query_type: Option<String>,
    pub cate_biz_id: Option<String>,
    pub file_types: Option<Vec<String>>,
    pub filter_flag: Option<Vec<DocFilterFlag>>,
    pub show_curr_cate: Option<i64>,
    pub enable_scope: Option<i64>,
    pub update_time: Option<TimeRange>,
}
operation! { ListDoc(bot_biz_id: String, page_number: i64, page_size: i64) "ListDoc" -> ListDocOutput {
    0 "BotBizId" bot_biz_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "Query" query: String,
    4 "Status" status: Vec<i64>, 5 "QueryType" query_type: String, 6 "CateBizId" cate_biz_id: String,
    7 "FileTypes" file_types: Vec<String>, 8 "FilterFlag" filter_flag: Vec<DocFilterFlag>,
    9 "ShowCurrCate" show_curr_cate: i64, 10 "EnableScope" enable_scope: i64, 11 "UpdateTime" update_time: TimeRange
} }
paged! { ListDoc: ListDocItem = Number "PageNumber", "List" list }

/// In the request of [`ListDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocFilterFlag {
    pub flag: Option<String>,
    pub value: Option<bool>,
}
input! { DocFilterFlag() {
    0 "Flag" flag: String, 1 "Value" value: bool
} }

/// Response of [`ListDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDocOutput {
    pub total: Option<String>,
    pub list: Vec<ListDocItem>,
}
model! { ListDocOutput {
    0 "Total" total: String, 1 "List" list: Vec<ListDocItem>
} }

/// In the response of [`ListDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDocItem {
    pub doc_biz_id: Option<String>,
    pub file_name: Option<String>,
    pub new_name: Option<String>,
    pub file_type: Option<String>,
    pub cos_url: Option<String>,
    pub update_time: Option<String>,
    pub status: Option<i64>,
    pub status_desc: Option<String>,
    pub reason: Option<String>,
    pub is_refer: Option<bool>,
    pub qa_num: Option<i64>,
    pub is_deleted: Option<bool>,
    pub source: Option<i64>,
    pub source_desc: Option<String>,
    pub is_allow_restart: Option<bool>,
    pub is_deleted_qa: Option<bool>,
    pub is_creating_qa: Option<bool>,
    pub is_allow_delete: Option<bool>,
    pub is_allow_refer: Option<bool>,
    pub is_created_qa: Option<bool>,
    pub doc_char_size: Option<String>,
    pub attr_range: Option<i64>,
    pub attr_labels: Vec<AttrLabel>,
    pub is_allow_edit: Option<bool>,
    pub refer_url_type: Option<i64>,
    pub web_url: Option<String>,
    pub expire_start: Option<String>,
    pub expire_end: Option<String>,
    pub is_allow_retry: Option<bool>,
    pub processing: Vec<i64>,
    pub create_time: Option<String>,
    pub cate_biz_id: Option<String>,
    pub customer_knowledge_id: Option<String>,
    pub attribute_flags: Vec<i64>,
    pub is_disabled: Option<bool>,
    pub staff_name: Option<String>,
    pub enable_scope: Option<i64>,
    pub doc_size: Option<String>,
}
model! { ListDocItem {
    0 "DocBizId" doc_biz_id: String, 1 "FileName" file_name: String, 2 "NewName" new_name: String,
    3 "FileType" file_type: String, 4 "CosUrl" cos_url: String, 5 "UpdateTime" update_time: String,
    6 "Status" status: i64, 7 "StatusDesc" status_desc: String, 8 "Reason" reason: String, 9 "IsRefer" is_refer: bool,
    10 "QaNum" qa_num: i64, 11 "IsDeleted" is_deleted: bool, 12 "Source" source: i64,
    13 "SourceDesc" source_desc: String, 14 "IsAllowRestart" is_allow_restart: bool,
    15 "IsDeletedQa" is_deleted_qa: bool, 16 "IsCreatingQa" is_creating_qa: bool,
    17 "IsAllowDelete" is_allow_delete: bool, 18 "IsAllowRefer" is_allow_refer: bool,
    19 "IsCreatedQa" is_created_qa: bool, 20 "DocCharSize" doc_char_size: String, 21 "AttrRange" attr_range: i64,
    22 "AttrLabels" attr_labels: Vec<AttrLabel>, 23 "IsAllowEdit" is_allow_edit: bool,
    24 "ReferUrlType" refer_url_type: i64, 25 "WebUrl" web_url: String, 26 "ExpireStart" expire_start: String,
    27 "ExpireEnd" expire_end: String, 28 "IsAllowRetry" is_allow_retry: bool, 29 "Processing" processing: Vec<i64>,
    30 "CreateTime" create_time: String, 31 "CateBizId" cate_biz_id: String,
    32 "CustomerKnowledgeId" customer_knowledge_id: String, 33 "AttributeFlags" attribute_flags: Vec<i64>,
    34 "IsDisabled" is_disabled: bool, 35 "StaffName" staff_name: String, 36 "EnableScope" enable_scope: i64,
    37 "DocSize" doc_size: String
} }

/// Lists doc cate: `ListDocCate` of `lke` 2023-11-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=ListDocCate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDocCate {
    /// Required.
    pub bot_biz_id: String,
    pub query_type: Option<i64>,
    pub parent_cate_biz_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query: Option<String>,
}
operation! { ListDocCate(bot_biz_id: String) "ListDocCate" -> ListDocCateOutput {
    0 "BotBizId" bot_biz_id, 1 "QueryType" query_type: i64, 2 "ParentCateBizId" parent_cate_biz_id: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Query" query: String
} }
paged! { ListDocCate: CateInfo = Number "PageNumber", "List" list }

/// Response of [`ListDocCate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDocCateOutput {
    pub list: Vec<CateInfo>,
}
model! { ListDocCateOutput {
    0 "List" list: Vec<CateInfo>
} }

/// In the response of [`ListDocCate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CateInfo {
    pub cate_biz_id: Option<String>,
    pub name: Option<String>,
    pub total: Option<i64>,
    pub can_add: Option<bool>,
    pub can_edit: Option<bool>,
    pub can_delete: Option<bool>,
    pub children: Vec<CateInfo>,
    pub is_leaf: Option<bool>,
}
model! { CateInfo {
    0 "CateBizId" cate_biz_id: String, 1 "Name" name: String, 2 "Total" total: i64, 3 "CanAdd" can_add: bool,
    4 "CanEdit" can_edit: bool, 5 "CanDelete" can_delete: bool, 6 "Children" children: Vec<CateInfo>,
    7 "IsLeaf" is_leaf: bool
} }

/// Lists model: `ListModel` of `lke` 2023-11-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=ListModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModel {
    /// Required.
    pub app_type: String,
    pub pattern: Option<String>,
    pub model_category: Option<String>,
    pub login_uin: Option<String>,
    pub login_sub_account_uin: Option<String>,
}
operation! { ListModel(app_type: String) "ListModel" -> ListModelOutput {
    0 "AppType" app_type, 1 "Pattern" pattern: String, 2 "ModelCategory" model_category: String,
    3 "LoginUin" login_uin: String, 4 "LoginSubAccountUin" login_sub_account_uin: String
} }

/// Response of [`ListModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelOutput {
    pub list: Vec<ModelInfo>,
}
model! { ListModelOutput {
    0 "List" list: Vec<ModelInfo>
} }

/// In the response of [`ListModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelInfo {
    pub model_name: Option<String>,
    pub model_desc: Option<String>,
    pub alias_name: Option<String>,
    pub resource_status: Option<i64>,
    pub prompt_words_limit: Option<String>,
    pub top_p: Option<ModelParameter>,
    pub temperature: Option<ModelParameter>,
    pub max_tokens: Option<ModelParameter>,
    pub source: Option<String>,
    pub icon: Option<String>,
    pub is_free: Option<bool>,
    pub input_len_limit: Option<i64>,
    pub support_workflow_status: Option<i64>,
    pub model_category: Option<String>,
    pub is_default: Option<bool>,
    pub role_len_limit: Option<i64>,
    pub is_exclusive: Option<bool>,
    pub support_ai_call_status: Option<i64>,
    pub concurrency: Option<i64>,
    pub model_tags: Vec<String>,
    pub model_params: Vec<ModelParameter>,
    pub provider_name: Option<String>,
    pub provider_alias_name: Option<String>,
    pub provider_type: Option<String>,
    pub is_close_model_params: Option<bool>,
    pub is_deep_thinking: Option<bool>,
}
model! { ModelInfo {
    0 "ModelName" model_name: String, 1 "ModelDesc" model_desc: String, 2 "AliasName" alias_name: String,
    3 "ResourceStatus" resource_status: i64, 4 "PromptWordsLimit" prompt_words_limit: String,
    5 "TopP" top_p: ModelParameter, 6 "Temperature" temperature: ModelParameter,
    7 "MaxTokens" max_tokens: ModelParameter, 8 "Source" source: String, 9 "Icon" icon: String,
    10 "IsFree" is_free: bool, 11 "InputLenLimit" input_len_limit: i64,
    12 "SupportWorkflowStatus" support_workflow_status: i64, 13 "ModelCategory" model_category: String,
    14 "IsDefault" is_default: bool, 15 "RoleLenLimit" role_len_limit: i64, 16 "IsExclusive" is_exclusive: bool,
    17 "SupportAiCallStatus" support_ai_call_status: i64, 18 "Concurrency" concurrency: i64,
    19 "ModelTags" model_tags: Vec<String>, 20 "ModelParams" model_params: Vec<ModelParameter>,
    21 "ProviderName" provider_name: String, 22 "ProviderAliasName" provider_alias_name: String,
    23 "ProviderType" provider_type: String, 24 "IsCloseModelParams" is_close_model_params: bool,
    25 "IsDeepThinking" is_deep_thinking: bool
} }

/// In the response of [`ListModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelParameter {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub default_value: Option<String>,
    pub enum_values: Vec<String>,
    pub default: Option<f64>,
    pub min: Option<f64>,
    pub max: Option<f64>,
}
model! { ModelParameter {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "DefaultValue" default_value: String,
    3 "EnumValues" enum_values: Vec<String>, 4 "Default" default: f64, 5 "Min" min: f64, 6 "Max" max: f64
} }

/// Lists qa: `ListQA` of `lke` 2023-11-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=ListQA>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQA {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub query: Option<String>,
    pub accept_status: Option<Vec<i64>>,
    pub release_status: Option<Vec<i64>>,
    pub doc_biz_id: Option<String>,
    pub source: Option<i64>,
    pub query_answer: Option<String>,
    pub cate_biz_id: Option<String>,
    pub qa_biz_ids: Option<Vec<String>>,
    pub query_type: Option<String>,
    pub show_curr_cate: Option<i64>,
    pub enable_scope: Option<i64>,
    pub create_time: Option<TimeRange>,
    pub update_time: Option<TimeRange>,
}
operation! { ListQA(bot_biz_id: String, page_number: i64, page_size: i64) "ListQA" -> ListQAOutput {
    0 "BotBizId" bot_biz_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "Query" query: String,
    4 "AcceptStatus" accept_status: Vec<i64>, 5 "ReleaseStatus" release_status: Vec<i64>,
    6 "DocBizId" doc_biz_id: String, 7 "Source" source: i64, 8 "QueryAnswer" query_answer: String,
    9 "CateBizId" cate_biz_id: String, 10 "QaBizIds" qa_biz_ids: Vec<String>, 11 "QueryType" query_type: String,
    12 "ShowCurrCate" show_curr_cate: i64, 13 "EnableScope" enable_scope: i64, 14 "CreateTime" create_time: TimeRange,
    15 "UpdateTime" update_time: TimeRange
} }
paged! { ListQA: ListQaItem = Number "PageNumber", "List" list }

/// Response of [`ListQA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQAOutput {
    pub total: Option<String>,
    pub wait_verify_total: Option<String>,
    pub not_accepted_total: Option<String>,
    pub accepted_total: Option<String>,
    pub page_number: Option<i64>,
    pub list: Vec<ListQaItem>,
}
model! { ListQAOutput {
    0 "Total" total: String, 1 "WaitVerifyTotal" wait_verify_total: String,
    2 "NotAcceptedTotal" not_accepted_total: String, 3 "AcceptedTotal" accepted_total: String,
    4 "PageNumber" page_number: i64, 5 "List" list: Vec<ListQaItem>
} }

/// In the response of [`ListQA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQaItem {
    pub qa_biz_id: Option<String>,
    pub question: Option<String>,
    pub answer: Option<String>,
    pub source: Option<i64>,
    pub source_desc: Option<String>,
    pub update_time: Option<String>,
    pub status: Option<i64>,
    pub status_desc: Option<String>,
    pub doc_biz_id: Option<String>,
    pub create_time: Option<String>,
    pub is_allow_edit: Option<bool>,
    pub is_allow_delete: Option<bool>,
    pub is_allow_accept: Option<bool>,
    pub file_name: Option<String>,
    pub file_type: Option<String>,
    pub qa_char_size: Option<String>,
    pub expire_start: Option<String>,
    pub expire_end: Option<String>,
    pub attr_range: Option<i64>,
    pub attr_labels: Vec<AttrLabel>,
    pub similar_question_num: Option<i64>,
    pub similar_question_tips: Option<String>,
    pub is_disabled: Option<bool>,
    pub staff_name: Option<String>,
    pub enable_scope: Option<i64>,
    pub doc_enable_scope: Option<i64>,
    pub qa_size: Option<String>,
}
model! { ListQaItem {
    0 "QaBizId" qa_biz_id: String, 1 "Question" question: String, 2 "Answer" answer: String, 3 "Source" source: i64,
    4 "SourceDesc" source_desc: String, 5 "UpdateTime" update_time: String, 6 "Status" status: i64,
    7 "StatusDesc" status_desc: String, 8 "DocBizId" doc_biz_id: String, 9 "CreateTime" create_time: String,
    10 "IsAllowEdit" is_allow_edit: bool, 11 "IsAllowDelete" is_allow_delete: bool,
    12 "IsAllowAccept" is_allow_accept: bool, 13 "FileName" file_name: String, 14 "FileType" file_type: String,
    15 "QaCharSize" qa_char_size: String, 16 "ExpireStart" expire_start: String, 17 "ExpireEnd" expire_end: String,
    18 "AttrRange" attr_range: i64, 19 "AttrLabels" attr_labels: Vec<AttrLabel>,
    20 "SimilarQuestionNum" similar_question_num: i64, 21 "SimilarQuestionTips" similar_question_tips: String,
    22 "IsDisabled" is_disabled: bool, 23 "StaffName" staff_name: String, 24 "EnableScope" enable_scope: i64,
    25 "DocEnableScope" doc_enable_scope: i64, 26 "QaSize" qa_size: String
} }

/// Lists qa cate: `ListQACate` of `lke` 2023-11-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=ListQACate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQACate {
    /// Required.
    pub bot_biz_id: String,
    pub query_type: Option<i64>,
    pub parent_cate_biz_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query: Option<String>,
}
operation! { ListQACate(bot_biz_id: String) "ListQACate" -> ListQACateOutput {
    0 "BotBizId" bot_biz_id, 1 "QueryType" query_type: i64, 2 "ParentCateBizId" parent_cate_biz_id: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Query" query: String
} }
paged! { ListQACate: QACate = Number "PageNumber", "List" list }

/// Response of [`ListQACate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQACateOutput {
    pub list: Vec<QACate>,
}
model! { ListQACateOutput {
    0 "List" list: Vec<QACate>
} }

/// In the response of [`ListQACate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QACate {
    pub cate_biz_id: Option<String>,
    pub name: Option<String>,
    pub total: Option<i64>,
    pub can_add: Option<bool>,
    pub can_edit: Option<bool>,
    pub can_delete: Option<bool>,
    pub children: Vec<QACate>,
    pub is_leaf: Option<bool>,
}
model! { QACate {
    0 "CateBizId" cate_biz_id: String, 1 "Name" name: String, 2 "Total" total: i64, 3 "CanAdd" can_add: bool,
    4 "CanEdit" can_edit: bool, 5 "CanDelete" can_delete: bool, 6 "Children" children: Vec<QACate>,
    7 "IsLeaf" is_leaf: bool
} }

/// Lists refer share knowledge: `ListReferShareKnowledge` of `lke` 2023-11-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=ListReferShareKnowledge>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReferShareKnowledge {
    /// Required.
    pub app_biz_id: String,
    pub login_uin: Option<String>,
    pub login_sub_account_uin: Option<String>,
}
operation! { ListReferShareKnowledge(app_biz_id: String) "ListReferShareKnowledge" -> ListReferShareKnowledgeOutput {
    0 "AppBizId" app_biz_id, 1 "LoginUin" login_uin: String, 2 "LoginSubAccountUin" login_sub_account_uin: String
} }

/// Response of [`ListReferShareKnowledge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReferShareKnowledgeOutput {
    pub list: Vec<KnowledgeBaseInfo>,
    pub total: Option<String>,
}
model! { ListReferShareKnowledgeOutput {
    0 "List" list: Vec<KnowledgeBaseInfo>, 1 "Total" total: String
} }

/// Lists rejected question: `ListRejectedQuestion` of `lke` 2023-11-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=ListRejectedQuestion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRejectedQuestion {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub query: Option<String>,
    pub filters: Option<Vec<FilterItem>>,
}
operation! { ListRejectedQuestion(bot_biz_id: String, page_number: i64, page_size: i64)
    "ListRejectedQuestion" -> ListRejectedQuestionOutput {
    0 "BotBizId" bot_biz_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "Query" query: String,
    4 "Filters" filters: Vec<FilterItem>
} }
paged! { ListRejectedQuestion: RejectedQuestion = Number "PageNumber", "List" list }

/// In the request of [`ListRejectedQuestion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterItem {
    pub filter_key: Option<String>,
    pub filter_value: Option<Vec<String>>,
}
input! { FilterItem() {
    0 "FilterKey" filter_key: String, 1 "FilterValue" filter_value: Vec<String>
} }

/// Response of [`ListRejectedQuestion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRejectedQuestionOutput {
    pub total: Option<String>,
    pub list: Vec<RejectedQuestion>,
}
model! { ListRejectedQuestionOutput {
    0 "Total" total: String, 1 "List" list: Vec<RejectedQuestion>
} }

/// In the response of [`ListRejectedQuestion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectedQuestion {
    pub rejected_biz_id: Option<String>,
    pub question: Option<String>,
    pub status: Option<i64>,
    pub status_desc: Option<String>,
    pub update_time: Option<String>,
    pub is_allow_edit: Option<bool>,
    pub is_allow_delete: Option<bool>,
    pub operator: Option<String>,
    pub enable_scope: Option<i64>,
}
model! { RejectedQuestion {
    0 "RejectedBizId" rejected_biz_id: String, 1 "Question" question: String, 2 "Status" status: i64,
    3 "StatusDesc" status_desc: String, 4 "UpdateTime" update_time: String, 5 "IsAllowEdit" is_allow_edit: bool,
    6 "IsAllowDelete" is_allow_delete: bool, 7 "Operator" operator: String, 8 "EnableScope" enable_scope: i64
} }

/// Lists rejected question preview: `ListRejectedQuestionPreview` of `lke` 2023-11-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=ListRejectedQuestionPreview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRejectedQuestionPreview {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub query: Option<String>,
    pub release_biz_id: Option<String>,
    pub actions: Option<Vec<i64>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { ListRejectedQuestionPreview(bot_biz_id: String, page_number: i64, page_size: i64)
    "ListRejectedQuestionPreview" -> ListRejectedQuestionPreviewOutput {
    0 "BotBizId" bot_biz_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "Query" query: String,
    4 "ReleaseBizId" release_biz_id: String, 5 "Actions" actions: Vec<i64>, 6 "StartTime" start_time: String,
    7 "EndTime" end_time: String
} }
paged! { ListRejectedQuestionPreview: ReleaseRejectedQuestion = Number "PageNumber", "List" list }

/// Response of [`ListRejectedQuestionPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRejectedQuestionPreviewOutput {
    pub total: Option<String>,
    pub list: Vec<ReleaseRejectedQuestion>,
}
model! { ListRejectedQuestionPreviewOutput {
    0 "Total" total: String, 1 "List" list: Vec<ReleaseRejectedQuestion>
} }

/// In the response of [`ListRejectedQuestionPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseRejectedQuestion {
    pub question: Option<String>,
    pub update_time: Option<String>,
    pub action: Option<i64>,
    pub action_desc: Option<String>,
    pub message: Option<String>,
}
model! { ReleaseRejectedQuestion {
    0 "Question" question: String, 1 "UpdateTime" update_time: String, 2 "Action" action: i64,
    3 "ActionDesc" action_desc: String, 4 "Message" message: String
} }

/// Lists release: `ListRelease` of `lke` 2023-11-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=ListRelease>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRelease {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
}
operation! { ListRelease(bot_biz_id: String, page_number: i64, page_size: i64) "ListRelease" -> ListReleaseOutput {
    0 "BotBizId" bot_biz_id, 1 "PageNumber" page_number, 2 "PageSize" page_size
} }
paged! { ListRelease: ListReleaseItem = Number "PageNumber", "List" list }

/// Response of [`ListRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReleaseOutput {
    pub total: Option<String>,
    pub list: Vec<ListReleaseItem>,
}
model! { ListReleaseOutput {
    0 "Total" total: String, 1 "List" list: Vec<ListReleaseItem>
} }

/// In the response of [`ListRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReleaseItem {
    pub release_biz_id: Option<String>,
    pub operator: Option<String>,
    pub desc: Option<String>,
    pub update_time: Option<String>,
    pub status: Option<i64>,
    pub status_desc: Option<String>,
    pub reason: Option<String>,
    pub success_count: Option<i64>,
    pub fail_count: Option<i64>,
    pub release_version: Option<String>,
    pub can_rollback: Option<bool>,
}
model! { ListReleaseItem {
    0 "ReleaseBizId" release_biz_id: String, 1 "Operator" operator: String, 2 "Desc" desc: String,
    3 "UpdateTime" update_time: String, 4 "Status" status: i64, 5 "StatusDesc" status_desc: String,
    6 "Reason" reason: String, 7 "SuccessCount" success_count: i64, 8 "FailCount" fail_count: i64,
    9 "ReleaseVersion" release_version: String, 10 "CanRollback" can_rollback: bool
} }

/// Lists release config preview: `ListReleaseConfigPreview` of `lke` 2023-11-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=ListReleaseConfigPreview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReleaseConfigPreview {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub query: Option<String>,
    pub release_biz_id: Option<String>,
    pub actions: Option<Vec<i64>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub release_status: Option<Vec<i64>>,
}
operation! { ListReleaseConfigPreview(bot_biz_id: String, page_number: i64, page_size: i64)
    "ListReleaseConfigPreview" -> ListReleaseConfigPreviewOutput {
    0 "BotBizId" bot_biz_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "Query" query: String,
    4 "ReleaseBizId" release_biz_id: String, 5 "Actions" actions: Vec<i64>, 6 "StartTime" start_time: String,
    7 "EndTime" end_time: String, 8 "ReleaseStatus" release_status: Vec<i64>
} }
paged! { ListReleaseConfigPreview: ReleaseConfigs = Number "PageNumber", "List" list }

/// Response of [`ListReleaseConfigPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReleaseConfigPreviewOutput {
    pub total: Option<String>,
    pub list: Vec<ReleaseConfigs>,
}
model! { ListReleaseConfigPreviewOutput {
    0 "Total" total: String, 1 "List" list: Vec<ReleaseConfigs>
} }

/// In the response of [`ListReleaseConfigPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseConfigs {
    pub config_item: Option<String>,
    pub update_time: Option<String>,
    pub action: Option<i64>,
    pub value: Option<String>,
    pub last_value: Option<String>,
    pub content: Option<String>,
    pub message: Option<String>,
}
model! { ReleaseConfigs {
    0 "ConfigItem" config_item: String, 1 "UpdateTime" update_time: String, 2 "Action" action: i64,
    3 "Value" value: String, 4 "LastValue" last_value: String, 5 "Content" content: String, 6 "Message" message: String
} }

/// Lists release doc preview: `ListReleaseDocPreview` of `lke` 2023-11-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=ListReleaseDocPreview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReleaseDocPreview {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub query: Option<String>,
    pub release_biz_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub actions: Option<Vec<i64>>,
}
operation! { ListReleaseDocPreview(bot_biz_id: String, page_number: i64, page_size: i64)
    "ListReleaseDocPreview" -> ListReleaseDocPreviewOutput {
    0 "BotBizId" bot_biz_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "Query" query: String,
    4 "ReleaseBizId" release_biz_id: String, 5 "StartTime" start_time: String, 6 "EndTime" end_time: String,
    7 "Actions" actions: Vec<i64>
} }
paged! { ListReleaseDocPreview: ReleaseDoc = Number "PageNumber", "List" list }

/// Response of [`ListReleaseDocPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReleaseDocPreviewOutput {
    pub total: Option<String>,
    pub list: Vec<ReleaseDoc>,
}
model! { ListReleaseDocPreviewOutput {
    0 "Total" total: String, 1 "List" list: Vec<ReleaseDoc>
} }

/// In the response of [`ListReleaseDocPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseDoc {
    pub file_name: Option<String>,
    pub file_type: Option<String>,
    pub update_time: Option<String>,
    pub action: Option<i64>,
    pub action_desc: Option<String>,
    pub message: Option<String>,
    pub doc_biz_id: Option<String>,
}
model! { ReleaseDoc {
    0 "FileName" file_name: String, 1 "FileType" file_type: String, 2 "UpdateTime" update_time: String,
    3 "Action" action: i64, 4 "ActionDesc" action_desc: String, 5 "Message" message: String,
    6 "DocBizId" doc_biz_id: String
} }

/// Lists release qa preview: `ListReleaseQAPreview` of `lke` 2023-11-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=ListReleaseQAPreview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReleaseQAPreview {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub query: Option<String>,
    pub release_biz_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub actions: Option<Vec<i64>>,
    pub release_status: Option<Vec<i64>>,
}
operation! { ListReleaseQAPreview(bot_biz_id: String, page_number: i64, page_size: i64)
    "ListReleaseQAPreview" -> ListReleaseQAPreviewOutput {
    0 "BotBizId" bot_biz_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "Query" query: String,
    4 "ReleaseBizId" release_biz_id: String, 5 "StartTime" start_time: String, 6 "EndTime" end_time: String,
    7 "Actions" actions: Vec<i64>, 8 "ReleaseStatus" release_status: Vec<i64>
} }
paged! { ListReleaseQAPreview: ReleaseQA = Number "PageNumber", "List" list }

/// Response of [`ListReleaseQAPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReleaseQAPreviewOutput {
    pub total: Option<String>,
    pub list: Vec<ReleaseQA>,
}
model! { ListReleaseQAPreviewOutput {
    0 "Total" total: String, 1 "List" list: Vec<ReleaseQA>
} }

/// In the response of [`ListReleaseQAPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseQA {
    pub question: Option<String>,
    pub update_time: Option<String>,
    pub action: Option<i64>,
    pub action_desc: Option<String>,
    pub source: Option<i64>,
    pub source_desc: Option<String>,
    pub file_name: Option<String>,
    pub file_type: Option<String>,
    pub message: Option<String>,
    pub release_status: Option<i64>,
    pub qa_biz_id: Option<String>,
    pub doc_biz_id: Option<String>,
}
model! { ReleaseQA {
    0 "Question" question: String, 1 "UpdateTime" update_time: String, 2 "Action" action: i64,
    3 "ActionDesc" action_desc: String, 4 "Source" source: i64, 5 "SourceDesc" source_desc: String,
    6 "FileName" file_name: String, 7 "FileType" file_type: String, 8 "Message" message: String,
    9 "ReleaseStatus" release_status: i64, 10 "QaBizId" qa_biz_id: String, 11 "DocBizId" doc_biz_id: String
} }

/// Lists select doc: `ListSelectDoc` of `lke` 2023-11-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=ListSelectDoc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSelectDoc {
    /// Required.
    pub bot_biz_id: String,
    pub file_name: Option<String>,
    pub status: Option<Vec<i64>>,
}
operation! { ListSelectDoc(bot_biz_id: String) "ListSelectDoc" -> ListSelectDocOutput {
    0 "BotBizId" bot_biz_id, 1 "FileName" file_name: String, 2 "Status" status: Vec<i64>
} }

/// Response of [`ListSelectDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSelectDocOutput {
    pub list: Vec<OptionItem>,
}
model! { ListSelectDocOutput {
    0 "List" list: Vec<OptionItem>
} }

/// In the response of [`ListSelectDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptionItem {
    pub text: Option<String>,
    pub value: Option<String>,
    pub char_size: Option<String>,
    pub file_type: Option<String>,
}
model! { OptionItem {
    0 "Text" text: String, 1 "Value" value: String, 2 "CharSize" char_size: String, 3 "FileType" file_type: String
} }

/// Lists shared knowledge: `ListSharedKnowledge` of `lke` 2023-11-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=ListSharedKnowledge>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSharedKnowledge {
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub keyword: Option<String>,
    pub knowledge_types: Option<Vec<i64>>,
}
operation! { ListSharedKnowledge(page_number: i64, page_size: i64) "ListSharedKnowledge" -> ListSharedKnowledgeOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Keyword" keyword: String,
    3 "KnowledgeTypes" knowledge_types: Vec<i64>
} }
paged! { ListSharedKnowledge: KnowledgeDetailInfo = Number "PageNumber", "KnowledgeList" knowledge_list, total "Total" }

/// Response of [`ListSharedKnowledge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSharedKnowledgeOutput {
    pub total: Option<i64>,
    pub knowledge_list: Vec<KnowledgeDetailInfo>,
}
model! { ListSharedKnowledgeOutput {
    0 "Total" total: i64, 1 "KnowledgeList" knowledge_list: Vec<KnowledgeDetailInfo>
} }

/// Lists unsatisfied reply: `ListUnsatisfiedReply` of `lke` 2023-11-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=ListUnsatisfiedReply>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUnsatisfiedReply {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub login_uin: Option<String>,
    pub login_sub_account_uin: Option<String>,
    pub query: Option<String>,
    pub reasons: Option<Vec<String>>,
    pub status: Option<i64>,
    pub handling_statuses: Option<Vec<i64>>,
}
operation! { ListUnsatisfiedReply(bot_biz_id: String, page_number: i64, page_size: i64)
    "ListUnsatisfiedReply" -> ListUnsatisfiedReplyOutput {
    0 "BotBizId" bot_biz_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "LoginUin" login_uin: String,
    4 "LoginSubAccountUin" login_sub_account_uin: String, 5 "Query" query: String, 6 "Reasons" reasons: Vec<String>,
    7 "Status" status: i64, 8 "HandlingStatuses" handling_statuses: Vec<i64>
} }
paged! { ListUnsatisfiedReply: UnsatisfiedReply = Number "PageNumber", "List" list }

/// Response of [`ListUnsatisfiedReply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUnsatisfiedReplyOutput {
    pub total: Option<String>,
    pub list: Vec<UnsatisfiedReply>,
}
model! { ListUnsatisfiedReplyOutput {
    0 "Total" total: String, 1 "List" list: Vec<UnsatisfiedReply>
} }

/// In the response of [`ListUnsatisfiedReply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnsatisfiedReply {
    pub reply_biz_id: Option<String>,
    pub record_biz_id: Option<String>,
    pub question: Option<String>,
    pub answer: Option<String>,
    pub reasons: Vec<String>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub operator: Option<String>,
    pub feedback_content: Option<String>,
    pub visitor: Option<String>,
}
model! { UnsatisfiedReply {
    0 "ReplyBizId" reply_biz_id: String, 1 "RecordBizId" record_biz_id: String, 2 "Question" question: String,
    3 "Answer" answer: String, 4 "Reasons" reasons: Vec<String>, 5 "Status" status: i64,
    6 "CreateTime" create_time: String, 7 "UpdateTime" update_time: String, 8 "Operator" operator: String,
    9 "FeedbackContent" feedback_content: String, 10 "Visitor" visitor: String
} }

/// Lists usage call detail: `ListUsageCallDetail` of `lke` 2023-11-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=ListUsageCallDetail>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsageCallDetail {
    /// Required.
    pub model_name: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub uin_account: Option<Vec<String>>,
    pub app_biz_ids: Option<Vec<String>>,
    pub call_type: Option<String>,
    pub sub_scenes: Option<Vec<String>>,
    pub app_type: Option<String>,
    pub billing_tag: Option<String>,
    pub space_id: Option<String>,
    pub stat_start_time: Option<i64>,
    pub stat_end_time: Option<i64>,
}
operation! { ListUsageCallDetail(model_name: String, page_number: i64, page_size: i64)
    "ListUsageCallDetail" -> ListUsageCallDetailOutput {
    0 "ModelName" model_name, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "StartTime" start_time: String,
    4 "EndTime" end_time: String, 5 "UinAccount" uin_account: Vec<String>, 6 "AppBizIds" app_biz_ids: Vec<String>,
    7 "CallType" call_type: String, 8 "SubScenes" sub_scenes: Vec<String>, 9 "AppType" app_type: String,
    10 "BillingTag" billing_tag: String, 11 "SpaceId" space_id: String, 12 "StatStartTime" stat_start_time: i64,
    13 "StatEndTime" stat_end_time: i64
} }
paged! { ListUsageCallDetail: CallDetail = Number "PageNumber", "List" list, total "Total" }

/// Response of [`ListUsageCallDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsageCallDetailOutput {
    pub total: Option<i64>,
    pub list: Vec<CallDetail>,
}
model! { ListUsageCallDetailOutput {
    0 "Total" total: i64, 1 "List" list: Vec<CallDetail>
} }

/// In the response of [`ListUsageCallDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallDetail {
    pub id: Option<String>,
    pub call_time: Option<String>,
    pub total_token_usage: Option<f64>,
    pub input_token_usage: Option<f64>,
    pub output_token_usage: Option<f64>,
    pub search_usage: Option<i64>,
    pub model_name: Option<String>,
    pub call_type: Option<String>,
    pub uin_account: Option<String>,
    pub app_name: Option<String>,
    pub page_usage: Option<i64>,
    pub sub_scene: Option<String>,
    pub billing_tag: Option<String>,
}
model! { CallDetail {
    0 "Id" id: String, 1 "CallTime" call_time: String, 2 "TotalTokenUsage" total_token_usage: f64,
    3 "InputTokenUsage" input_token_usage: f64, 4 "OutputTokenUsage" output_token_usage: f64,
    5 "SearchUsage" search_usage: i64, 6 "ModelName" model_name: String, 7 "CallType" call_type: String,
    8 "UinAccount" uin_account: String, 9 "AppName" app_name: String, 10 "PageUsage" page_usage: i64,
    11 "SubScene" sub_scene: String, 12 "BillingTag" billing_tag: String
} }

/// Lists workflow runs: `ListWorkflowRuns` of `lke` 2023-11-30.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=ListWorkflowRuns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowRuns {
    /// Required.
    pub app_biz_id: String,
    /// Required.
    pub page_size: i64,
    pub run_env: Option<i64>,
    pub page: Option<i64>,
    pub login_uin: Option<String>,
    pub login_sub_account_uin: Option<String>,
    pub query: Option<String>,
}
operation! { ListWorkflowRuns(app_biz_id: String, page_size: i64) "ListWorkflowRuns" -> ListWorkflowRunsOutput {
    0 "AppBizId" app_biz_id, 1 "PageSize" page_size, 2 "RunEnv" run_env: i64, 3 "Page" page: i64,
    4 "LoginUin" login_uin: String, 5 "LoginSubAccountUin" login_sub_account_uin: String, 6 "Query" query: String
} }
paged! { ListWorkflowRuns: WorkflowRunBase = Number "Page", "WorkflowRuns" workflow_runs, total "Total" }

/// Response of [`ListWorkflowRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowRunsOutput {
    pub total: Option<i64>,
    pub workflow_runs: Vec<WorkflowRunBase>,
}
model! { ListWorkflowRunsOutput {
    0 "Total" total: i64, 1 "WorkflowRuns" workflow_runs: Vec<WorkflowRunBase>
} }

/// In the response of [`ListWorkflowRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowRunBase {
    pub run_env: Option<i64>,
    pub app_biz_id: Option<String>,
    pub workflow_run_id: Option<String>,
    pub workflow_id: Option<String>,
    pub name: Option<String>,
    pub state: Option<i64>,
    pub fail_message: Option<String>,
    pub total_tokens: Option<i64>,
    pub create_time: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { WorkflowRunBase {
    0 "RunEnv" run_env: i64, 1 "AppBizId" app_biz_id: String, 2 "WorkflowRunId" workflow_run_id: String,
    3 "WorkflowId" workflow_id: String, 4 "Name" name: String, 5 "State" state: i64,
    6 "FailMessage" fail_message: String, 7 "TotalTokens" total_tokens: i64, 8 "CreateTime" create_time: String,
    9 "StartTime" start_time: String, 10 "EndTime" end_time: String
} }

/// Modifies app: `ModifyApp` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=ModifyApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApp {
    /// Required.
    pub app_biz_id: String,
    /// Required.
    pub app_type: String,
    /// Required.
    pub base_config: BaseConfig,
    /// Required.
    pub app_config: AppConfig,
    pub login_sub_account_uin: Option<String>,
}
operation! { ModifyApp(app_biz_id: String, app_type: String, base_config: BaseConfig, app_config: AppConfig)
    "ModifyApp" -> ModifyAppOutput {
    0 "AppBizId" app_biz_id, 1 "AppType" app_type, 2 "BaseConfig" base_config, 3 "AppConfig" app_config,
    4 "LoginSubAccountUin" login_sub_account_uin: String
} }

/// Response of [`ModifyApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppOutput {
    pub app_biz_id: Option<String>,
    pub update_time: Option<String>,
}
model! { ModifyAppOutput {
    0 "AppBizId" app_biz_id: String, 1 "UpdateTime" update_time: String
} }

/// Modifies attribute label: `ModifyAttributeLabel` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=ModifyAttributeLabel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAttributeLabel {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub attribute_biz_id: String,
    /// Required.
    pub attr_name: String,
    pub attr_key: Option<String>,
    pub login_uin: Option<String>,
    pub login_sub_account_uin: Option<String>,
    pub delete_label_biz_ids: Option<Vec<String>>,
    pub labels: Option<Vec<AttributeLabel>>,
}
operation! { ModifyAttributeLabel(bot_biz_id: String, attribute_biz_id: String, attr_name: String)
    "ModifyAttributeLabel" -> ModifyAttributeLabelOutput {
    0 "BotBizId" bot_biz_id, 1 "AttributeBizId" attribute_biz_id, 2 "AttrName" attr_name, 3 "AttrKey" attr_key: String,
    4 "LoginUin" login_uin: String, 5 "LoginSubAccountUin" login_sub_account_uin: String,
    6 "DeleteLabelBizIds" delete_label_biz_ids: Vec<String>, 7 "Labels" labels: Vec<AttributeLabel>
} }

/// Response of [`ModifyAttributeLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAttributeLabelOutput {
    pub task_id: Option<String>,
    pub labels: Vec<AttributeLabel>,
}
model! { ModifyAttributeLabelOutput {
    0 "TaskId" task_id: String, 1 "Labels" labels: Vec<AttributeLabel>
} }

/// Modifies doc: `ModifyDoc` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=ModifyDoc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDoc {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub doc_biz_id: String,
    /// Required.
    pub is_refer: bool,
    /// Required.
    pub attr_range: i64,
    pub login_uin: Option<String>,
    pub login_sub_account_uin: Option<String>,
    pub attr_labels: Option<Vec<AttrLabelRefer>>,
    pub web_url: Option<String>,
    pub refer_url_type: Option<i64>,
    pub expire_start: Option<String>,
    pub expire_end: Option<String>,
    pub cate_biz_id: Option<String>,
    pub is_download: Option<bool>,
    pub modify_types: Option<Vec<i64>>,
    pub update_period_info: Option<UpdatePeriodInfo>,
    pub split_rule: Option<String>,
    pub enable_scope: Option<i64>,
}
operation! { ModifyDoc(bot_biz_id: String, doc_biz_id: String, is_refer: bool, attr_range: i64) "ModifyDoc" -> Empty {
    0 "BotBizId" bot_biz_id, 1 "DocBizId" doc_biz_id, 2 "IsRefer" is_refer, 3 "AttrRange" attr_range,
    4 "LoginUin" login_uin: String, 5 "LoginSubAccountUin" login_sub_account_uin: String,
    6 "AttrLabels" attr_labels: Vec<AttrLabelRefer>, 7 "WebUrl" web_url: String, 8 "ReferUrlType" refer_url_type: i64,
    9 "ExpireStart" expire_start: String, 10 "ExpireEnd" expire_end: String, 11 "CateBizId" cate_biz_id: String,
    12 "IsDownload" is_download: bool, 13 "ModifyTypes" modify_types: Vec<i64>,
    14 "UpdatePeriodInfo" update_period_info: UpdatePeriodInfo, 15 "SplitRule" split_rule: String,
    16 "EnableScope" enable_scope: i64
} }

/// Response of [`ModifyDoc`]: empty.
pub type ModifyDocOutput = Empty;

/// Modifies doc attr range: `ModifyDocAttrRange` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=ModifyDocAttrRange>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDocAttrRange {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub doc_biz_ids: Vec<String>,
    /// Required.
    pub attr_range: i64,
    /// Required.
    pub attr_labels: Vec<AttrLabelRefer>,
}
operation! {
    ModifyDocAttrRange(bot_biz_id: String, doc_biz_ids: Vec<String>, attr_range: i64, attr_labels: Vec<AttrLabelRefer>)
    "ModifyDocAttrRange" -> Empty {
    0 "BotBizId" bot_biz_id, 1 "DocBizIds" doc_biz_ids, 2 "AttrRange" attr_range, 3 "AttrLabels" attr_labels
} }

/// Response of [`ModifyDocAttrRange`]: empty.
pub type ModifyDocAttrRangeOutput = Empty;

/// Modifies doc cate: `ModifyDocCate` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=ModifyDocCate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDocCate {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub cate_biz_id: String,
}
operation! { ModifyDocCate(bot_biz_id: String, name: String, cate_biz_id: String) "ModifyDocCate" -> Empty {
    0 "BotBizId" bot_biz_id, 1 "Name" name, 2 "CateBizId" cate_biz_id
} }

/// Response of [`ModifyDocCate`]: empty.
pub type ModifyDocCateOutput = Empty;

/// Modifies qa: `ModifyQA` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=ModifyQA>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQA {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub qa_biz_id: String,
    /// Required.
    pub question: String,
    /// Required.
    pub answer: String,
    pub custom_param: Option<String>,
    pub attr_range: Option<i64>,
    pub attr_labels: Option<Vec<AttrLabelRefer>>,
    pub doc_biz_id: Option<String>,
    pub cate_biz_id: Option<String>,
    pub expire_start: Option<String>,
    pub expire_end: Option<String>,
    pub similar_question_modify: Option<SimilarQuestionModify>,
    pub question_desc: Option<String>,
    pub enable_scope: Option<i64>,
}
operation! { ModifyQA(bot_biz_id: String, qa_biz_id: String, question: String, answer: String) "ModifyQA" -> Empty {
    0 "BotBizId" bot_biz_id, 1 "QaBizId" qa_biz_id, 2 "Question" question, 3 "Answer" answer,
    4 "CustomParam" custom_param: String, 5 "AttrRange" attr_range: i64,
    6 "AttrLabels" attr_labels: Vec<AttrLabelRefer>, 7 "DocBizId" doc_biz_id: String, 8 "CateBizId" cate_biz_id: String,
    9 "ExpireStart" expire_start: String, 10 "ExpireEnd" expire_end: String,
    11 "SimilarQuestionModify" similar_question_modify: SimilarQuestionModify, 12 "QuestionDesc" question_desc: String,
    13 "EnableScope" enable_scope: i64
} }

/// Response of [`ModifyQA`]: empty.
pub type ModifyQAOutput = Empty;

/// In the request of [`ModifyQA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimilarQuestionModify {
    pub add_questions: Option<Vec<String>>,
    pub update_questions: Option<Vec<SimilarQuestion>>,
    pub delete_questions: Option<Vec<SimilarQuestion>>,
}
input! { SimilarQuestionModify() {
    0 "AddQuestions" add_questions: Vec<String>, 1 "UpdateQuestions" update_questions: Vec<SimilarQuestion>,
    2 "DeleteQuestions" delete_questions: Vec<SimilarQuestion>
} }

/// Modifies qa attr range: `ModifyQAAttrRange` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=ModifyQAAttrRange>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQAAttrRange {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub qa_biz_ids: Vec<String>,
    /// Required.
    pub attr_range: i64,
    /// Required.
    pub attr_labels: Vec<AttrLabelRefer>,
}
operation! {
    ModifyQAAttrRange(bot_biz_id: String, qa_biz_ids: Vec<String>, attr_range: i64, attr_labels: Vec<AttrLabelRefer>)
    "ModifyQAAttrRange" -> Empty {
    0 "BotBizId" bot_biz_id, 1 "QaBizIds" qa_biz_ids, 2 "AttrRange" attr_range, 3 "AttrLabels" attr_labels
} }

/// Response of [`ModifyQAAttrRange`]: empty.
pub type ModifyQAAttrRangeOutput = Empty;

/// Modifies qa cate: `ModifyQACate` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=ModifyQACate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQACate {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub cate_biz_id: String,
}
operation! { ModifyQACate(bot_biz_id: String, name: String, cate_biz_id: String) "ModifyQACate" -> Empty {
    0 "BotBizId" bot_biz_id, 1 "Name" name, 2 "CateBizId" cate_biz_id
} }

/// Response of [`ModifyQACate`]: empty.
pub type ModifyQACateOutput = Empty;

/// Modifies rejected question: `ModifyRejectedQuestion` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=ModifyRejectedQuestion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRejectedQuestion {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub question: String,
    /// Required.
    pub rejected_biz_id: String,
    pub enable_scope: Option<i64>,
}
operation! { ModifyRejectedQuestion(bot_biz_id: String, question: String, rejected_biz_id: String)
    "ModifyRejectedQuestion" -> Empty {
    0 "BotBizId" bot_biz_id, 1 "Question" question, 2 "RejectedBizId" rejected_biz_id, 3 "EnableScope" enable_scope: i64
} }

/// Response of [`ModifyRejectedQuestion`]: empty.
pub type ModifyRejectedQuestionOutput = Empty;

/// `RateMsgRecord` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=RateMsgRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateMsgRecord {
    /// Required. Secret.
    pub bot_app_key: Secret,
    /// Required.
    pub record_id: String,
    /// Required.
    pub score: i64,
    pub reasons: Option<Vec<String>>,
    pub feedback_content: Option<String>,
}
operation! { RateMsgRecord(bot_app_key: Secret, record_id: String, score: i64) "RateMsgRecord" -> Empty {
    0 "BotAppKey" bot_app_key, 1 "RecordId" record_id, 2 "Score" score, 3 "Reasons" reasons: Vec<String>,
    4 "FeedbackContent" feedback_content: String
} }

/// Response of [`RateMsgRecord`]: empty.
pub type RateMsgRecordOutput = Empty;

/// `ReferShareKnowledge` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=ReferShareKnowledge>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReferShareKnowledge {
    /// Required.
    pub app_biz_id: String,
    /// Required.
    pub knowledge_biz_id: Vec<String>,
    pub login_uin: Option<String>,
    pub login_sub_account_uin: Option<String>,
}
operation! { ReferShareKnowledge(app_biz_id: String, knowledge_biz_id: Vec<String>) "ReferShareKnowledge" -> Empty {
    0 "AppBizId" app_biz_id, 1 "KnowledgeBizId" knowledge_biz_id, 2 "LoginUin" login_uin: String,
    3 "LoginSubAccountUin" login_sub_account_uin: String
} }

/// Response of [`ReferShareKnowledge`]: empty.
pub type ReferShareKnowledgeOutput = Empty;

/// `RenameDoc` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=RenameDoc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameDoc {
    pub login_uin: Option<String>,
    pub login_sub_account_uin: Option<String>,
    pub bot_biz_id: Option<String>,
    pub doc_biz_id: Option<String>,
    pub new_name: Option<String>,
}
operation! { RenameDoc() "RenameDoc" -> Empty {
    0 "LoginUin" login_uin: String, 1 "LoginSubAccountUin" login_sub_account_uin: String,
    2 "BotBizId" bot_biz_id: String, 3 "DocBizId" doc_biz_id: String, 4 "NewName" new_name: String
} }

/// Response of [`RenameDoc`]: empty.
pub type RenameDocOutput = Empty;

/// Retries doc audit: `RetryDocAudit` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=RetryDocAudit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryDocAudit {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub doc_biz_id: String,
}
operation! { RetryDocAudit(bot_biz_id: String, doc_biz_id: String) "RetryDocAudit" -> Empty {
    0 "BotBizId" bot_biz_id, 1 "DocBizId" doc_biz_id
} }

/// Response of [`RetryDocAudit`]: empty.
pub type RetryDocAuditOutput = Empty;

/// Retries doc parse: `RetryDocParse` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=RetryDocParse>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryDocParse {
    /// Required.
    pub bot_biz_id: String,
    pub doc_biz_id: Option<String>,
    pub doc_biz_ids: Option<Vec<String>>,
}
operation! { RetryDocParse(bot_biz_id: String) "RetryDocParse" -> Empty {
    0 "BotBizId" bot_biz_id, 1 "DocBizId" doc_biz_id: String, 2 "DocBizIds" doc_biz_ids: Vec<String>
} }

/// Response of [`RetryDocParse`]: empty.
pub type RetryDocParseOutput = Empty;

/// Retries release: `RetryRelease` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=RetryRelease>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryRelease {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub release_biz_id: String,
}
operation! { RetryRelease(bot_biz_id: String, release_biz_id: String) "RetryRelease" -> Empty {
    0 "BotBizId" bot_biz_id, 1 "ReleaseBizId" release_biz_id
} }

/// Response of [`RetryRelease`]: empty.
pub type RetryReleaseOutput = Empty;

/// Saves doc: `SaveDoc` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=SaveDoc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveDoc {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub file_name: String,
    /// Required.
    pub file_type: String,
    /// Required.
    pub cos_url: String,
    /// Required.
    pub e_tag: String,
    /// Required.
    pub cos_hash: String,
    /// Required.
    pub size: String,
    pub attr_range: Option<i64>,
    pub source: Option<i64>,
    pub web_url: Option<String>,
    pub attr_labels: Option<Vec<AttrLabelRefer>>,
    pub refer_url_type: Option<i64>,
    pub expire_start: Option<String>,
    pub expire_end: Option<String>,
    pub is_refer: Option<bool>,
    pub opt: Option<i64>,
    pub cate_biz_id: Option<String>,
    pub is_download: Option<bool>,
    pub duplicate_file_handles: Option<Vec<DuplicateFileHandle>>,
    pub split_rule: Option<String>,
    pub update_period_info: Option<UpdatePeriodInfo>,
    pub enable_scope: Option<i64>,
    pub file_url: Option<String>,
}

/// Arguments of [`SaveDoc::new`].
pub struct SaveDocRequired {
    pub bot_biz_id: String,
    pub file_name: String,
    pub file_type: String,
    pub cos_url: String,
    pub e_tag: String,
    pub cos_hash: String,
    pub size: String,
}
operation! { SaveDoc { SaveDocRequired: bot_biz_id, file_name, file_type, cos_url, e_tag, cos_hash, size }
    "SaveDoc" -> SaveDocOutput {
    0 "BotBizId" bot_biz_id, 1 "FileName" file_name, 2 "FileType" file_type, 3 "CosUrl" cos_url, 4 "ETag" e_tag,
    5 "CosHash" cos_hash, 6 "Size" size, 7 "AttrRange" attr_range: i64, 8 "Source" source: i64,
    9 "WebUrl" web_url: String, 10 "AttrLabels" attr_labels: Vec<AttrLabelRefer>, 11 "ReferUrlType" refer_url_type: i64,
    12 "ExpireStart" expire_start: String, 13 "ExpireEnd" expire_end: String, 14 "IsRefer" is_refer: bool,
    15 "Opt" opt: i64, 16 "CateBizId" cate_biz_id: String, 17 "IsDownload" is_download: bool,
    18 "DuplicateFileHandles" duplicate_file_handles: Vec<DuplicateFileHandle>, 19 "SplitRule" split_rule: String,
    20 "UpdatePeriodInfo" update_period_info: UpdatePeriodInfo, 21 "EnableScope" enable_scope: i64,
    22 "FileUrl" file_url: String
} }

/// In the request of [`SaveDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DuplicateFileHandle {
    pub check_type: Option<i64>,
    pub handle_type: Option<i64>,
}
input! { DuplicateFileHandle() {
    0 "CheckType" check_type: i64, 1 "HandleType" handle_type: i64
} }

/// Response of [`SaveDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveDocOutput {
    pub doc_biz_id: Option<String>,
    pub error_msg: Option<String>,
    pub error_link: Option<String>,
    pub error_link_text: Option<String>,
    pub duplicate_file_check_type: Option<i64>,
}
model! { SaveDocOutput {
    0 "DocBizId" doc_biz_id: String, 1 "ErrorMsg" error_msg: String, 2 "ErrorLink" error_link: String,
    3 "ErrorLinkText" error_link_text: String, 4 "DuplicateFileCheckType" duplicate_file_check_type: i64
} }

/// Stops doc parse: `StopDocParse` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=StopDocParse>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDocParse {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub doc_biz_id: String,
}
operation! { StopDocParse(bot_biz_id: String, doc_biz_id: String) "StopDocParse" -> Empty {
    0 "BotBizId" bot_biz_id, 1 "DocBizId" doc_biz_id
} }

/// Response of [`StopDocParse`]: empty.
pub type StopDocParseOutput = Empty;

/// Stops workflow run: `StopWorkflowRun` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=StopWorkflowRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopWorkflowRun {
    /// Required.
    pub app_biz_id: String,
    /// Required.
    pub workflow_run_id: String,
}
operation! { StopWorkflowRun(app_biz_id: String, workflow_run_id: String) "StopWorkflowRun" -> Empty {
    0 "AppBizId" app_biz_id, 1 "WorkflowRunId" workflow_run_id
} }

/// Response of [`StopWorkflowRun`]: empty.
pub type StopWorkflowRunOutput = Empty;

/// Updates shared knowledge: `UpdateSharedKnowledge` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=UpdateSharedKnowledge>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSharedKnowledge {
    /// Required.
    pub knowledge_biz_id: String,
    pub info: Option<KnowledgeUpdateInfo>,
}
operation! { UpdateSharedKnowledge(knowledge_biz_id: String) "UpdateSharedKnowledge" -> UpdateSharedKnowledgeOutput {
    0 "KnowledgeBizId" knowledge_biz_id, 1 "Info" info: KnowledgeUpdateInfo
} }

/// In the request of [`UpdateSharedKnowledge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeUpdateInfo {
    pub knowledge_name: Option<String>,
    pub knowledge_description: Option<String>,
    /// Deprecated.
    pub embedding_model: Option<String>,
    /// Deprecated.
    pub qa_extract_model: Option<String>,
    pub owner_staff_id: Option<String>,
}
input! { KnowledgeUpdateInfo() {
    0 "KnowledgeName" knowledge_name: String, 1 "KnowledgeDescription" knowledge_description: String,
    2 "EmbeddingModel" embedding_model: String, 3 "QaExtractModel" qa_extract_model: String,
    4 "OwnerStaffId" owner_staff_id: String
} }

/// Response of [`UpdateSharedKnowledge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSharedKnowledgeOutput {
    pub knowledge_biz_id: Option<String>,
}
model! { UpdateSharedKnowledgeOutput {
    0 "KnowledgeBizId" knowledge_biz_id: String
} }

/// Updates var: `UpdateVar` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=UpdateVar>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVar {
    /// Required.
    pub app_biz_id: String,
    /// Required.
    pub var_id: String,
    /// Required.
    pub var_name: String,
    pub var_desc: Option<String>,
    pub var_type: Option<String>,
    pub var_default_value: Option<String>,
    pub var_default_file_name: Option<String>,
    pub var_module_type: Option<i64>,
}
operation! { UpdateVar(app_biz_id: String, var_id: String, var_name: String) "UpdateVar" -> UpdateVarOutput {
    0 "AppBizId" app_biz_id, 1 "VarId" var_id, 2 "VarName" var_name, 3 "VarDesc" var_desc: String,
    4 "VarType" var_type: String, 5 "VarDefaultValue" var_default_value: String,
    6 "VarDefaultFileName" var_default_file_name: String, 7 "VarModuleType" var_module_type: i64
} }

/// Response of [`UpdateVar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVarOutput {
    pub var_id: Option<String>,
}
model! { UpdateVarOutput {
    0 "VarId" var_id: String
} }

/// `UploadAttributeLabel` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=UploadAttributeLabel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadAttributeLabel {
    /// Required.
    pub bot_biz_id: String,
    /// Required.
    pub file_name: String,
    /// Required.
    pub cos_url: String,
    /// Required.
    pub cos_hash: String,
    /// Required.
    pub size: String,
    pub login_uin: Option<String>,
    pub login_sub_account_uin: Option<String>,
}

/// Arguments of [`UploadAttributeLabel::new`].
pub struct UploadAttributeLabelRequired {
    pub bot_biz_id: String,
    pub file_name: String,
    pub cos_url: String,
    pub cos_hash: String,
    pub size: String,
}
operation! { UploadAttributeLabel { UploadAttributeLabelRequired: bot_biz_id, file_name, cos_url, cos_hash, size }
    "UploadAttributeLabel" -> UploadAttributeLabelOutput {
    0 "BotBizId" bot_biz_id, 1 "FileName" file_name, 2 "CosUrl" cos_url, 3 "CosHash" cos_hash, 4 "Size" size,
    5 "LoginUin" login_uin: String, 6 "LoginSubAccountUin" login_sub_account_uin: String
} }

/// Response of [`UploadAttributeLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadAttributeLabelOutput {
    pub error_msg: Option<String>,
    pub error_link: Option<String>,
    pub error_link_text: Option<String>,
}
model! { UploadAttributeLabelOutput {
    0 "ErrorMsg" error_msg: String, 1 "ErrorLink" error_link: String, 2 "ErrorLinkText" error_link_text: String
} }

/// Verifies qa: `VerifyQA` of `lke` 2023-11-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lke&Version=2023-11-30&Action=VerifyQA>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyQA {
    /// Required.
    pub list: Vec<QAList>,
    /// Required.
    pub bot_biz_id: String,
    pub login_uin: Option<String>,
    pub login_sub_account_uin: Option<String>,
    pub knowledge_biz_id: Option<String>,
}
operation! { VerifyQA(list: Vec<QAList>, bot_biz_id: String) "VerifyQA" -> Empty {
    0 "List" list, 1 "BotBizId" bot_biz_id, 2 "LoginUin" login_uin: String,
    3 "LoginSubAccountUin" login_sub_account_uin: String, 4 "KnowledgeBizId" knowledge_biz_id: String
} }

/// Response of [`VerifyQA`]: empty.
pub type VerifyQAOutput = Empty;

/// In the request of [`VerifyQA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QAList {
    /// Required.
    pub qa_biz_id: Option<String>,
    pub is_accepted: Option<bool>,
    pub cate_biz_id: Option<String>,
    pub question: Option<String>,
    pub answer: Option<String>,
}
input! { QAList(qa_biz_id: String) {
    0 "QaBizId" qa_biz_id: String, 1 "IsAccepted" is_accepted: bool, 2 "CateBizId" cate_biz_id: String,
    3 "Question" question: String, 4 "Answer" answer: String
} }

codes! {
    FAILED_OPERATION "FailedOperation", INVALID_PARAMETER "InvalidParameter", MISSING_PARAMETER "MissingParameter"
}

#[cfg(feature = "unstable-registry")]
register! {
    CallbackWorkflowToolNode, CheckAttributeLabelExist, CheckAttributeLabelRefer, CreateApp, CreateAttributeLabel,
    CreateDocCate, CreateQA, CreateQACate, CreateRejectedQuestion, CreateRelease, CreateSharedKnowledge, CreateVar,
    CreateWorkflowRun, DeleteAgent, DeleteApp, DeleteAttributeLabel, DeleteDoc, DeleteDocCate, DeleteQA, DeleteQACate,
    DeleteRejectedQuestion, DeleteSharedKnowledge, DeleteVar, DescribeApp, DescribeAppAgentList, DescribeAttributeLabel,
    DescribeCallStatsGraph, DescribeConcurrencyUsage, DescribeConcurrencyUsageGraph, DescribeDoc,
    DescribeKnowledgeUsage, DescribeKnowledgeUsagePieGraph, DescribeNodeRun, DescribeQA, DescribeRefer, DescribeRelease,
    DescribeReleaseInfo, DescribeRobotBizIDByAppKey, DescribeSearchStatsGraph, DescribeSegments,
    DescribeSharedKnowledge, DescribeStorageCredential, DescribeTokenUsage, DescribeTokenUsageGraph,
    DescribeUnsatisfiedReplyContext, DescribeWorkflowRun, ExportAttributeLabel, ExportQAList, ExportUnsatisfiedReply,
    GenerateQA, GetAnswerTypeDataCount, GetAppKnowledgeCount, GetAppSecret, GetDocPreview, GetLikeDataCount,
    GetMsgRecord, GetTaskStatus, GetVarList, GetWsToken, GroupDoc, GroupQA, IgnoreUnsatisfiedReply, IsTransferIntent,
    ListApp, ListAppKnowledgeDetail, ListAttributeLabel, ListChannel, ListDoc, ListDocCate, ListModel, ListQA,
    ListQACate, ListReferShareKnowledge, ListRejectedQuestion, ListRejectedQuestionPreview, ListRelease,
    ListReleaseConfigPreview, ListReleaseDocPreview, ListReleaseQAPreview, ListSelectDoc, ListSharedKnowledge,
    ListUnsatisfiedReply, ListUsageCallDetail, ListWorkflowRuns, ModifyApp, ModifyAttributeLabel, ModifyDoc,
    ModifyDocAttrRange, ModifyDocCate, ModifyQA, ModifyQAAttrRange, ModifyQACate, ModifyRejectedQuestion, RateMsgRecord,
    ReferShareKnowledge, RenameDoc, RetryDocAudit, RetryDocParse, RetryRelease, SaveDoc, StopDocParse, StopWorkflowRun,
    UpdateSharedKnowledge, UpdateVar, UploadAttributeLabel, VerifyQA
}
