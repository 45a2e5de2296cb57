//! `chatbot` of Alibaba Cloud, API version 2017-10-11.
//!
//! Endpoint: no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/Chatbot/2017-10-11/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, chatbot::ListConversationLogs};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListConversationLogs::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[],
    &[("cn-shanghai", "chatbot-vpc.cn-shanghai.aliyuncs.com")],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "chatbot",
    "2017-10-11",
    "chatbot",
    &ENDPOINTS,
);

/// Activates perspective: `ActivatePerspective` of `chatbot` 2017-10-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/ActivatePerspective>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivatePerspective {
    pub agent_key: Option<String>,
    /// Required.
    pub perspective_id: String,
}
operation! { ActivatePerspective(perspective_id: String) "ActivatePerspective" -> Empty {
    0 "AgentKey" agent_key: String, 1 "PerspectiveId" perspective_id
} }

/// Response of [`ActivatePerspective`]: empty.
pub type ActivatePerspectiveOutput = Empty;

/// Adds synonym: `AddSynonym` of `chatbot` 2017-10-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/AddSynonym>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSynonym {
    pub agent_key: Option<String>,
    /// Required.
    pub core_word_name: String,
    /// Required.
    pub synonym: String,
}
operation! { AddSynonym(core_word_name: String, synonym: String) "AddSynonym" -> Empty {
    0 "AgentKey" agent_key: String, 1 "CoreWordName" core_word_name, 2 "Synonym" synonym
} }

/// Response of [`AddSynonym`]: empty.
pub type AddSynonymOutput = Empty;

/// `AppendEntityMember` of `chatbot` 2017-10-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/AppendEntityMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppendEntityMember {
    pub agent_key: Option<String>,
    /// Required.
    pub apply_type: String,
    /// Required.
    pub entity_id: i64,
    /// Required.
    pub member: AppendEntityMemberMember,
}
operation! { AppendEntityMember(apply_type: String, entity_id: i64, member: AppendEntityMemberMember)
    "AppendEntityMember" -> AppendEntityMemberOutput {
    0 "AgentKey" agent_key: String, 1 "ApplyType" apply_type, 2 "EntityId" entity_id, 3 "Member" member
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`AppendEntityMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppendEntityMemberMember {
    pub member_name: Option<String>,
    pub synonyms: Option<Vec<String>>,
}
input! { AppendEntityMemberMember() {
    0 "MemberName" member_name: String, 1 "Synonyms" synonyms: Vec<String>
} }

/// Response of [`AppendEntityMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppendEntityMemberOutput {
    pub entity_id: Option<i64>,
}
model! { AppendEntityMemberOutput {
    0 "EntityId" entity_id: i64
} }

/// Associates: `Associate` of `chatbot` 2017-10-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/Associate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Associate {
    pub agent_key: Option<String>,
    /// Required.
    pub instance_id: String,
    pub perspective: Option<Vec<String>>,
    pub recommend_num: Option<i64>,
    pub session_id: Option<String>,
    /// Required.
    pub utterance: String,
}
operation! { Associate(instance_id: String, utterance: String) "Associate" -> AssociateOutput {
    0 "AgentKey" agent_key: String, 1 "InstanceId" instance_id, 2 "Perspective" perspective: Vec<String>,
    3 "RecommendNum" recommend_num: i64, 4 "SessionId" session_id: String, 5 "Utterance" utterance
} }

/// Response of [`Associate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateOutput {
    pub associate: Vec<AssociateAssociate>,
    pub message_id: Option<String>,
    pub session_id: Option<String>,
}
model! { AssociateOutput {
    0 "Associate" associate: Vec<AssociateAssociate>, 1 "MessageId" message_id: String, 2 "SessionId" session_id: String
} }

/// In the response of [`Associate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateAssociate {
    pub title: Option<String>,
}
model! { AssociateAssociate {
    0 "Title" title: String
} }

/// `Chat` of `chatbot` 2017-10-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/Chat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Chat {
    pub agent_key: Option<String>,
    /// Required.
    pub instance_id: String,
    pub intent_name: Option<String>,
    pub knowledge_id: Option<String>,
    pub perspective: Option<Vec<String>>,
    pub sender_id: Option<String>,
    pub sender_nick: Option<String>,
    pub session_id: Option<String>,
    pub tag: Option<String>,
    /// Required.
    pub utterance: String,
    pub vendor_param: Option<String>,
}
operation! { Chat(instance_id: String, utterance: String) "Chat" -> ChatOutput {
    0 "AgentKey" agent_key: String, 1 "InstanceId" instance_id, 2 "IntentName" intent_name: String,
    3 "KnowledgeId" knowledge_id: String, 4 "Perspective" perspective: Vec<String>, 5 "SenderId" sender_id: String,
    6 "SenderNick" sender_nick: String, 7 "SessionId" session_id: String, 8 "Tag" tag: String, 9 "Utterance" utterance,
    10 "VendorParam" vendor_param: String
} }

/// Response of [`Chat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatOutput {
    pub message_id: Option<String>,
    pub messages: Vec<ChatMessages>,
    pub session_id: Option<String>,
    pub tag: Option<String>,
}
model! { ChatOutput {
    0 "MessageId" message_id: String, 1 "Messages" messages: Vec<ChatMessages>, 2 "SessionId" session_id: String,
    3 "Tag" tag: String
} }

/// In the response of [`Chat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatMessages {
    pub answer_source: Option<String>,
    pub answer_type: Option<String>,
    pub knowledge: Option<ChatKnowledge>,
    pub recommends: Vec<ChatRecommends>,
    pub text: Option<ChatText>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub voice_strategy: Option<ChatVoiceStrategy>,
    pub voice_title: Option<String>,
}
model! { ChatMessages {
    0 "AnswerSource" answer_source: String, 1 "AnswerType" answer_type: String, 2 "Knowledge" knowledge: ChatKnowledge,
    3 "Recommends" recommends: Vec<ChatRecommends>, 4 "Text" text: ChatText, 5 "Title" title: String,
    6 "Type" r#type: String, 7 "VoiceStrategy" voice_strategy: ChatVoiceStrategy, 8 "VoiceTitle" voice_title: String
} }

/// In the response of [`Chat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatKnowledge {
    pub answer_source: Option<String>,
    pub category: Option<String>,
    pub content: Option<String>,
    pub content_type: Option<String>,
    pub hit_statement: Option<String>,
    pub id: Option<String>,
    pub related_knowledges: Vec<ChatRelatedKnowledges>,
    pub score: Option<f64>,
    pub summary: Option<String>,
    pub title: Option<String>,
}
model! { ChatKnowledge {
    0 "AnswerSource" answer_source: String, 1 "Category" category: String, 2 "Content" content: String,
    3 "ContentType" content_type: String, 4 "HitStatement" hit_statement: String, 5 "Id" id: String,
    6 "RelatedKnowledges" related_knowledges: Vec<ChatRelatedKnowledges>, 7 "Score" score: f64,
    8 "Summary" summary: String, 9 "Title" title: String
} }

/// In the response of [`Chat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatRelatedKnowledges {
    pub knowledge_id: Option<String>,
    pub title: Option<String>,
}
model! { ChatRelatedKnowledges {
    0 "KnowledgeId" knowledge_id: String, 1 "Title" title: String
} }

/// In the response of [`Chat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatRecommends {
    pub answer_source: Option<String>,
    pub knowledge_id: Option<String>,
    pub score: Option<f64>,
    pub title: Option<String>,
}
model! { ChatRecommends {
    0 "AnswerSource" answer_source: String, 1 "KnowledgeId" knowledge_id: String, 2 "Score" score: f64,
    3 "Title" title: String
} }

/// In the response of [`Chat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatText {
    pub answer_source: Option<String>,
    pub article_title: Option<String>,
    pub commands: BTreeMap<String, Value>,
    pub content: Option<String>,
    pub content_type: Option<String>,
    pub dialog_name: Option<String>,
    pub ext: BTreeMap<String, Value>,
    pub external_flags: BTreeMap<String, Value>,
    pub hit_statement: Option<String>,
    pub intent_name: Option<String>,
    pub meta_data: Option<String>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub score: Option<f64>,
    pub slots: Vec<ChatSlots>,
    pub user_defined_chat_title: Option<String>,
}
model! { ChatText {
    0 "AnswerSource" answer_source: String, 1 "ArticleTitle" article_title: String,
    2 "Commands" commands: BTreeMap<String, Value>, 3 "Content" content: String, 4 "ContentType" content_type: String,
    5 "DialogName" dialog_name: String, 6 "Ext" ext: BTreeMap<String, Value>,
    7 "ExternalFlags" external_flags: BTreeMap<String, Value>, 8 "HitStatement" hit_statement: String,
    9 "IntentName" intent_name: String, 10 "MetaData" meta_data: String, 11 "NodeId" node_id: String,
    12 "NodeName" node_name: String, 13 "Score" score: f64, 14 "Slots" slots: Vec<ChatSlots>,
    15 "UserDefinedChatTitle" user_defined_chat_title: String
} }

/// In the response of [`Chat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatSlots {
    pub is_hit: Option<bool>,
    pub name: Option<String>,
    pub origin: Option<String>,
    pub value: Option<String>,
}
model! { ChatSlots {
    0 "IsHit" is_hit: bool, 1 "Name" name: String, 2 "Origin" origin: String, 3 "Value" value: String
} }

/// In the response of [`Chat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatVoiceStrategy {
    pub asr_max_end_silence: Option<String>,
    pub collect_number: Option<bool>,
    pub hang_up: Option<bool>,
    pub interruptible: Option<bool>,
    pub max_digits: Option<i64>,
    pub reply_timeout: Option<i64>,
    pub terminator: Option<String>,
}
model! { ChatVoiceStrategy {
    0 "AsrMaxEndSilence" asr_max_end_silence: String, 1 "CollectNumber" collect_number: bool, 2 "HangUp" hang_up: bool,
    3 "Interruptible" interruptible: bool, 4 "MaxDigits" max_digits: i64, 5 "ReplyTimeout" reply_timeout: i64,
    6 "Terminator" terminator: String
} }

/// Creates bot: `CreateBot` of `chatbot` 2017-10-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/CreateBot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBot {
    pub agent_key: Option<String>,
    pub avatar: Option<String>,
    pub introduction: Option<String>,
    /// Required.
    pub language_code: String,
    /// Required.
    pub name: String,
    pub robot_type: Option<String>,
}
operation! { CreateBot(language_code: String, name: String) "CreateBot" -> CreateBotOutput {
    0 "AgentKey" agent_key: String, 1 "Avatar" avatar: String, 2 "Introduction" introduction: String,
    3 "LanguageCode" language_code, 4 "Name" name, 5 "RobotType" robot_type: String
} }

/// Response of [`CreateBot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBotOutput {
    pub instance_id: Option<String>,
}
model! { CreateBotOutput {
    0 "InstanceId" instance_id: String
} }

/// Creates category: `CreateCategory` of `chatbot` 2017-10-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/CreateCategory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCategory {
    pub agent_key: Option<String>,
    /// Required.
    pub name: String,
    pub parent_category_id: Option<i64>,
}
operation! { CreateCategory(name: String) "CreateCategory" -> CreateCategoryOutput {
    0 "AgentKey" agent_key: String, 1 "Name" name, 2 "ParentCategoryId" parent_category_id: i64
} }

/// Response of [`CreateCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCategoryOutput {
    pub category_id: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateCategoryOutput {
    0 "CategoryId" category_id: i64, 1 "Success" success: bool
} }

/// Creates core word: `CreateCoreWord` of `chatbot` 2017-10-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/CreateCoreWord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCoreWord {
    pub agent_key: Option<String>,
    /// Required.
    pub core_word_name: String,
}
operation! { CreateCoreWord(core_word_name: String) "CreateCoreWord" -> CreateCoreWordOutput {
    0 "AgentKey" agent_key: String, 1 "CoreWordName" core_word_name
} }

/// Response of [`CreateCoreWord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCoreWordOutput {
    pub core_word_code: Option<String>,
}
model! { CreateCoreWordOutput {
    0 "CoreWordCode" core_word_code: String
} }

/// Creates dialog: `CreateDialog` of `chatbot` 2017-10-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/CreateDialog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDialog {
    pub agent_key: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub dialog_name: String,
    /// Required.
    pub instance_id: String,
}
operation! { CreateDialog(dialog_name: String, instance_id: String) "CreateDialog" -> CreateDialogOutput {
    0 "AgentKey" agent_key: String, 1 "Description" description: String, 2 "DialogName" dialog_name,
    3 "InstanceId" instance_id
} }

/// Response of [`CreateDialog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDialogOutput {
    pub dialog_id: Option<i64>,
}
model! { CreateDialogOutput {
    0 "DialogId" dialog_id: i64
} }

/// Creates entity: `CreateEntity` of `chatbot` 2017-10-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/CreateEntity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEntity {
    pub agent_key: Option<String>,
    /// Required.
    pub dialog_id: i64,
    /// Required.
    pub entity_name: String,
    /// Required.
    pub entity_type: String,
    pub members: Option<Vec<CreateEntityMembers>>,
    pub regex: Option<String>,
}
operation! { CreateEntity(dialog_id: i64, entity_name: String, entity_type: String)
    "CreateEntity" -> CreateEntityOutput {
    0 "AgentKey" agent_key: String, 1 "DialogId" dialog_id, 2 "EntityName" entity_name, 3 "EntityType" entity_type,
    4 "Members" members: Vec<CreateEntityMembers>, 5 "Regex" regex: String
} [
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`CreateEntity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEntityMembers {
    pub member_name: Option<String>,
    pub synonyms: Option<Vec<String>>,
}
input! { CreateEntityMembers() {
    0 "MemberName" member_name: String, 1 "Synonyms" synonyms: Vec<String>
} }

/// Response of [`CreateEntity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEntityOutput {
    pub entity_id: Option<i64>,
}
model! { CreateEntityOutput {
    0 "EntityId" entity_id: i64
} }

/// Creates intent: `CreateIntent` of `chatbot` 2017-10-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/CreateIntent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntent {
    pub agent_key: Option<String>,
    /// Required.
    pub dialog_id: i64,
    /// Required.
    pub intent_definition: IntentCreateDTO,
}
operation! { CreateIntent(dialog_id: i64, intent_definition: IntentCreateDTO) "CreateIntent" -> CreateIntentOutput {
    0 "AgentKey" agent_key: String, 1 "DialogId" dialog_id, 2 "IntentDefinition" intent_definition
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`CreateIntent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntentCreateDTO {
    pub intent_id: Option<i64>,
    pub name: Option<String>,
    pub rule_check: Option<Vec<RuleMtopDTO>>,
    pub slot: Option<Vec<SlotrecordMtopDTO>>,
    pub user_say: Option<Vec<UsersayMtopDTO>>,
}
input! { IntentCreateDTO() {
    0 "IntentId" intent_id: i64, 1 "Name" name: String, 2 "RuleCheck" rule_check: Vec<RuleMtopDTO>,
    3 "Slot" slot: Vec<SlotrecordMtopDTO>, 4 "UserSay" user_say: Vec<UsersayMtopDTO>
} }

/// In the request of [`CreateIntent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleMtopDTO {
    pub error: Option<Vec<String>>,
    pub strict: Option<bool>,
    pub text: Option<String>,
    pub warning: Option<Vec<String>>,
}
input! { RuleMtopDTO() {
    0 "Error" error: Vec<String>, 1 "Strict" strict: bool, 2 "Text" text: String, 3 "Warning" warning: Vec<String>
} }

/// In the request of [`CreateIntent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlotrecordMtopDTO {
    pub id: Option<String>,
    pub is_array: Option<bool>,
    pub is_necessary: Option<bool>,
    pub life_span: Option<i64>,
    pub name: Option<String>,
    pub question: Option<Vec<String>>,
    pub tags: Option<Vec<TagMtopDTO>>,
    pub value: Option<String>,
}
input! { SlotrecordMtopDTO() {
    0 "Id" id: String, 1 "IsArray" is_array: bool, 2 "IsNecessary" is_necessary: bool, 3 "LifeSpan" life_span: i64,
    4 "Name" name: String, 5 "Question" question: Vec<String>, 6 "Tags" tags: Vec<TagMtopDTO>, 7 "Value" value: String
} }

/// In the request of [`CreateIntent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagMtopDTO {
    pub user_say_id: Option<String>,
    pub value: Option<String>,
}
input! { TagMtopDTO() {
    0 "UserSayId" user_say_id: String, 1 "Value" value: String
} }

/// In the request of [`CreateIntent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsersayMtopDTO {
    pub data: Option<Vec<SectionMtopDTO>>,
    pub id: Option<String>,
    pub strict: Option<bool>,
}
input! { UsersayMtopDTO() {
    0 "Data" data: Vec<SectionMtopDTO>, 1 "Id" id: String, 2 "Strict" strict: bool
} }

/// In the request of [`CreateIntent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SectionMtopDTO {
    pub slot_id: Option<String>,
    pub text: Option<String>,
}
input! { SectionMtopDTO() {
    0 "SlotId" slot_id: String, 1 "Text" text: String
} }

/// Response of [`CreateIntent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntentOutput {
    pub intent_id: Option<i64>,
}
model! { CreateIntentOutput {
    0 "IntentId" intent_id: i64
} }

/// Creates knowledge: `CreateKnowledge` of `chatbot` 2017-10-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/CreateKnowledge>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKnowledge {
    pub agent_key: Option<String>,
    /// Required.
    pub knowledge: CreateKnowledgeKnowledge,
}
operation! { CreateKnowledge(knowledge: CreateKnowledgeKnowledge) "CreateKnowledge" -> CreateKnowledgeOutput {
    0 "AgentKey" agent_key: String, 1 "Knowledge" knowledge
} [
    Mark::new(1, Location::Body, Style::Json)
] }

/// In the request of [`CreateKnowledge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeKnowledge {
    pub category_id: Option<i64>,
    pub end_date: Option<String>,
    pub knowledge_title: Option<String>,
    pub knowledge_type: Option<i64>,
    pub outlines: Option<Vec<CreateKnowledgeOutlines>>,
    pub sim_questions: Option<Vec<CreateKnowledgeSimQuestions>>,
    pub solutions: Option<Vec<CreateKnowledgeSolutions>>,
    pub start_date: Option<String>,
}
input! { CreateKnowledgeKnowledge() {
    0 "CategoryId" category_id: i64, 1 "EndDate" end_date: String, 2 "KnowledgeTitle" knowledge_title: String,
    3 "KnowledgeType" knowledge_type: i64, 4 "Outlines" outlines: Vec<CreateKnowledgeOutlines>,
    5 "SimQuestions" sim_questions: Vec<CreateKnowledgeSimQuestions>,
    6 "Solutions" solutions: Vec<CreateKnowledgeSolutions>, 7 "StartDate" start_date: String
} }

/// In the request of [`CreateKnowledge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeOutlines {
    pub knowledge_id: Option<i64>,
    pub outline_id: Option<i64>,
    pub title: Option<String>,
}
input! { CreateKnowledgeOutlines() {
    0 "KnowledgeId" knowledge_id: i64, 1 "OutlineId" outline_id: i64, 2 "Title" title: String
} }

/// In the request of [`CreateKnowledge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeSimQuestions {
    pub title: Option<String>,
}
input! { CreateKnowledgeSimQuestions() {
    0 "Title" title: String
} }

/// In the request of [`CreateKnowledge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeSolutions {
    pub content: Option<String>,
    pub perspective_ids: Option<Vec<String>>,
    pub plain_text: Option<String>,
}
input! { CreateKnowledgeSolutions() {
    0 "Content" content: String, 1 "PerspectiveIds" perspective_ids: Vec<String>, 2 "PlainText" plain_text: String
} }

/// Response of [`CreateKnowledge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeOutput {
    pub knowledge_id: Option<i64>,
}
model! { CreateKnowledgeOutput {
    0 "KnowledgeId" knowledge_id: i64
} }

/// Creates perspective: `CreatePerspective` of `chatbot` 2017-10-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/CreatePerspective>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePerspective {
    pub agent_key: Option<String>,
    /// Required.
    pub name: String,
}
operation! { CreatePerspective(name: String) "CreatePerspective" -> CreatePerspectiveOutput {
    0 "AgentKey" agent_key: String, 1 "Name" name
} }

/// Response of [`CreatePerspective`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePerspectiveOutput {
    pub perspective_id: Option<String>,
}
model! { CreatePerspectiveOutput {
    0 "PerspectiveId" perspective_id: String
} }

/// Deletes bot: `DeleteBot` of `chatbot` 2017-10-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/DeleteBot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBot {
    pub agent_key: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { DeleteBot(instance_id: String) "DeleteBot" -> Empty {
    0 "AgentKey" agent_key: String, 1 "InstanceId" instance_id
} }

/// Response of [`DeleteBot`]: empty.
pub type DeleteBotOutput = Empty;

/// Deletes category: `DeleteCategory` of `chatbot` 2017-10-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/DeleteCategory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCategory {
    pub agent_key: Option<String>,
    /// Required.
    pub category_id: i64,
}
operation! { DeleteCategory(category_id: i64) "DeleteCategory" -> DeleteCategoryOutput {
    0 "AgentKey" agent_key: String, 1 "CategoryId" category_id
} }

/// Response of [`DeleteCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCategoryOutput {
    pub success: Option<bool>,
}
model! { DeleteCategoryOutput {
    0 "Success" success: bool
} }

/// Deletes core word: `DeleteCoreWord` of `chatbot` 2017-10-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/DeleteCoreWord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCoreWord {
    pub agent_key: Option<String>,
    /// Required.
    pub core_word_name: String,
}
operation! { DeleteCoreWord(core_word_name: String) "DeleteCoreWord" -> DeleteCoreWordOutput {
    0 "AgentKey" agent_key: String, 1 "CoreWordName" core_word_name
} }

/// Response of [`DeleteCoreWord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCoreWordOutput {
    pub success: Option<bool>,
}
model! { DeleteCoreWordOutput {
    0 "Success" success: bool
} }

/// Deletes dialog: `DeleteDialog` of `chatbot` 2017-10-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/DeleteDialog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDialog {
    pub agent_key: Option<String>,
    /// Required.
    pub dialog_id: i64,
}
operation! { DeleteDialog(dialog_id: i64) "DeleteDialog" -> Empty {
    0 "AgentKey" agent_key: String, 1 "DialogId" dialog_id
} }

/// Response of [`DeleteDialog`]: empty.
pub type DeleteDialogOutput = Empty;

/// Deletes entity: `DeleteEntity` of `chatbot` 2017-10-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/DeleteEntity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEntity {
    pub agent_key: Option<String>,
    /// Required.
    pub entity_id: i64,
}
operation! { DeleteEntity(entity_id: i64) "DeleteEntity" -> DeleteEntityOutput {
    0 "AgentKey" agent_key: String, 1 "EntityId" entity_id
} }

/// Response of [`DeleteEntity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEntityOutput {
    pub entity_id: Option<i64>,
}
model! { DeleteEntityOutput {
    0 "EntityId" entity_id: i64
} }

/// Deletes intent: `DeleteIntent` of `chatbot` 2017-10-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/DeleteIntent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIntent {
    pub agent_key: Option<String>,
    /// Required.
    pub intent_id: i64,
}
operation! { DeleteIntent(intent_id: i64) "DeleteIntent" -> DeleteIntentOutput {
    0 "AgentKey" agent_key: String, 1 "IntentId" intent_id
} }

/// Response of [`DeleteIntent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIntentOutput {
    pub intent_id: Option<i64>,
}
model! { DeleteIntentOutput {
    0 "IntentId" intent_id: i64
} }

/// Deletes knowledge: `DeleteKnowledge` of `chatbot` 2017-10-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/DeleteKnowledge>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKnowledge {
    pub agent_key: Option<String>,
    /// Required.
    pub knowledge_id: i64,
}
operation! { DeleteKnowledge(knowledge_id: i64) "DeleteKnowledge" -> Empty {
    0 "AgentKey" agent_key: String, 1 "KnowledgeId" knowledge_id
} }

/// Response of [`DeleteKnowledge`]: empty.
pub type DeleteKnowledgeOutput = Empty;

/// Deletes perspective: `DeletePerspective` of `chatbot` 2017-10-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/DeletePerspective>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePerspective {
    pub agent_key: Option<String>,
    /// Required.
    pub perspective_id: String,
}
operation! { DeletePerspective(perspective_id: String) "DeletePerspective" -> DeletePerspectiveOutput {
    0 "AgentKey" agent_key: String, 1 "PerspectiveId" perspective_id
} }

/// Response of [`DeletePerspective`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePerspectiveOutput {
    pub result: Option<bool>,
}
model! { DeletePerspectiveOutput {
    0 "Result" result: bool
} }

/// Describes bot: `DescribeBot` of `chatbot` 2017-10-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/DescribeBot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBot {
    pub agent_key: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { DescribeBot(instance_id: String) "DescribeBot" -> DescribeBotOutput {
    0 "AgentKey" agent_key: String, 1 "InstanceId" instance_id
} }

/// Response of [`DescribeBot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBotOutput {
    pub avatar: Option<String>,
    pub categories: Vec<DescribeBotCategories>,
    pub create_time: Option<String>,
    pub instance_id: Option<String>,
    pub introduction: Option<String>,
    pub language_code: Option<String>,
    pub logo: Option<String>,
    pub name: Option<String>,
    pub time_zone: Option<String>,
}
model! { DescribeBotOutput {
    0 "Avatar" avatar: String, 1 "Categories" categories: Vec<DescribeBotCategories>,
    2 "CreateTime" create_time: String, 3 "InstanceId" instance_id: String, 4 "Introduction" introduction: String,
    5 "LanguageCode" language_code: String, 6 "Logo" logo: String, 7 "Name" name: String, 8 "TimeZone" time_zone: String
} }

/// In the response of [`DescribeBot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBotCategories {
    pub category_id: Option<i64>,
    pub name: Option<String>,
    pub parent_category_id: Option<i64>,
}
model! { DescribeBotCategories {
    0 "CategoryId" category_id: i64, 1 "Name" name: String, 2 "ParentCategoryId" parent_category_id: i64
} }

/// Describes category: `DescribeCategory` of `chatbot` 2017-10-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/DescribeCategory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCategory {
    pub agent_key: Option<String>,
    /// Required.
    pub category_id: i64,
}
operation! { DescribeCategory(category_id: i64) "DescribeCategory" -> DescribeCategoryOutput {
    0 "AgentKey" agent_key: String, 1 "CategoryId" category_id
} }

/// Response of [`DescribeCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCategoryOutput {
    pub category_id: Option<i64>,
    pub name: Option<String>,
    pub parent_category_id: Option<i64>,
}
model! { DescribeCategoryOutput {
    0 "CategoryId" category_id: i64, 1 "Name" name: String, 2 "ParentCategoryId" parent_category_id: i64
} }

/// Describes core word: `DescribeCoreWord` of `chatbot` 2017-10-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/DescribeCoreWord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCoreWord {
    pub agent_key: Option<String>,
    /// Required.
    pub core_word_name: String,
}
operation! { DescribeCoreWord(core_word_name: String) "DescribeCoreWord" -> DescribeCoreWordOutput {
    0 "AgentKey" agent_key: String, 1 "CoreWordName" core_word_name
} }

/// Response of [`DescribeCoreWord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCoreWordOutput {
    pub core_word_code: Option<String>,
    pub core_word_name: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub synonyms: Vec<String>,
}
model! { DescribeCoreWordOutput {
    0 "CoreWordCode" core_word_code: String, 1 "CoreWordName" core_word_name: String,
    2 "CreateTime" create_time: String, 3 "ModifyTime" modify_time: String, 4 "Synonyms" synonyms: Vec<String>
} }

/// Describes dialog: `DescribeDialog` of `chatbot` 2017-10-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/DescribeDialog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDialog {
    pub agent_key: Option<String>,
    /// Required.
    pub dialog_id: i64,
}
operation! { DescribeDialog(dialog_id: i64) "DescribeDialog" -> DescribeDialogOutput {
    0 "AgentKey" agent_key: String, 1 "DialogId" dialog_id
} }

/// Response of [`DescribeDialog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDialogOutput {
    pub create_time: Option<String>,
    pub create_user_id: Option<String>,
    pub create_user_name: Option<String>,
    pub description: Option<String>,
    pub dialog_id: Option<i64>,
    pub dialog_name: Option<String>,
    pub is_online: Option<bool>,
    pub is_sample_dialog: Option<bool>,
    pub modify_time: Option<String>,
    pub modify_user_id: Option<String>,
    pub modify_user_name: Option<String>,
    pub status: Option<i64>,
}
model! { DescribeDialogOutput {
    0 "CreateTime" create_time: String, 1 "CreateUserId" create_user_id: String,
    2 "CreateUserName" create_user_name: String, 3 "Description" description: String, 4 "DialogId" dialog_id: i64,
    5 "DialogName" dialog_name: String, 6 "IsOnline" is_online: bool, 7 "IsSampleDialog" is_sample_dialog: bool,
    8 "ModifyTime" modify_time: String, 9 "ModifyUserId" modify_user_id: String,
    10 "ModifyUserName" modify_user_name: String, 11 "Status" status: i64
} }

/// Describes dialog flow: `DescribeDialogFlow` of `chatbot` 2017-10-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/DescribeDialogFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDialogFlow {
    pub agent_key: Option<String>,
    /// Required.
    pub dialog_id: i64,
}
operation! { DescribeDialogFlow(dialog_id: i64) "DescribeDialogFlow" -> DescribeDialogFlowOutput {
    0 "AgentKey" agent_key: String, 1 "DialogId" dialog_id
} }

/// Response of [`DescribeDialogFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDialogFlowOutput {
    pub account_id: Option<String>,
    pub create_time: Option<String>,
    pub create_user_id: Option<String>,
    pub create_user_name: Option<String>,
    pub dialog_id: Option<i64>,
    pub dialog_name: Option<String>,
    pub global_vars: BTreeMap<String, Value>,
    pub instance_id: Option<String>,
    pub modify_time: Option<String>,
    pub modify_user_id: Option<String>,
    pub modify_user_name: Option<String>,
    pub module_definition: Option<PaasProcessData>,
    pub module_id: Option<i64>,
    pub module_name: Option<String>,
    pub status: Option<i64>,
    pub tags: Option<String>,
    pub templates: Option<String>,
}
model! { DescribeDialogFlowOutput {
    0 "AccountId" account_id: String, 1 "CreateTime" create_time: String, 2 "CreateUserId" create_user_id: String,
    3 "CreateUserName" create_user_name: String, 4 "DialogId" dialog_id: i64, 5 "DialogName" dialog_name: String,
    6 "GlobalVars" global_vars: BTreeMap<String, Value>, 7 "InstanceId" instance_id: String,
    8 "ModifyTime" modify_time: String, 9 "ModifyUserId" modify_user_id: String,
    10 "ModifyUserName" modify_user_name: String, 11 "ModuleDefinition" module_definition: PaasProcessData,
    12 "ModuleId" module_id: i64, 13 "ModuleName" module_name: String, 14 "Status" status: i64, 15 "Tags" tags: String,
    16 "Templates" templates: String
} }

/// In the request of [`DescribeDialogFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaasProcessData {
    pub edges: Option<Vec<PaasEdgeDTO>>,
    pub nodes: Option<Vec<PaasNodeDTO>>,
}
input! { PaasProcessData() {
    0 "Edges" edges: Vec<PaasEdgeDTO>, 1 "Nodes" nodes: Vec<PaasNodeDTO>
} }

/// In the request of [`DescribeDialogFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaasEdgeDTO {
    pub id: Option<String>,
    pub label: Option<String>,
    pub source: Option<String>,
    pub target: Option<String>,
}
input! { PaasEdgeDTO() {
    0 "Id" id: String, 1 "Label" label: String, 2 "Source" source: String, 3 "Target" target: String
} }

/// In the request of [`DescribeDialogFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaasNodeDTO {
    pub code: Option<String>,
    pub id: Option<String>,
    pub label: Option<String>,
    pub plugin_data: Option<PaasPluginDataDTO>,
    pub xx: Option<f64>,
    pub yy: Option<f64>,
}
input! { PaasNodeDTO() {
    0 "Code" code: String, 1 "Id" id: String, 2 "Label" label: String, 3 "PluginData" plugin_data: PaasPluginDataDTO,
    4 "Xx" xx: f64, 5 "Yy" yy: f64
} }

/// In the request of [`DescribeDialogFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaasPluginDataDTO {
    pub entry: Option<PaasEntryDTO>,
    pub function: Option<PaasFunctionDTO>,
    pub response: Option<PaasResponseDTO>,
    pub slot: Option<PaasSlotDTO>,
}
input! { PaasPluginDataDTO() {
    0 "Entry" entry: PaasEntryDTO, 1 "Function" function: PaasFunctionDTO, 2 "Response" response: PaasResponseDTO,
    3 "Slot" slot: PaasSlotDTO
} }

/// In the request of [`DescribeDialogFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaasEntryDTO {
    pub plugin_field_data_entry: Option<PaasEntryPluginFieldDataDTO>,
}
input! { PaasEntryDTO() {
    0 "PluginFieldDataEntry" plugin_field_data_entry: PaasEntryPluginFieldDataDTO
} }

/// In the request of [`DescribeDialogFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaasEntryPluginFieldDataDTO {
    pub content_entry: Option<Vec<PaasConditionSetDTO>>,
    pub life_span: Option<i64>,
    pub name: Option<String>,
}
input! { PaasEntryPluginFieldDataDTO() {
    0 "ContentEntry" content_entry: Vec<PaasConditionSetDTO>, 1 "LifeSpan" life_span: i64, 2 "Name" name: String
} }

/// In the request of [`DescribeDialogFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaasConditionSetDTO {
    pub condition_entries: Option<Vec<PaasConditionEntryDTO>>,
}
input! { PaasConditionSetDTO() {
    0 "ConditionEntries" condition_entries: Vec<PaasConditionEntryDTO>
} }

/// In the request of [`DescribeDialogFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaasConditionEntryDTO {
    pub id: Option<String>,
    pub name: Option<String>,
    pub term: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { PaasConditionEntryDTO() {
    0 "Id" id: String, 1 "Name" name: String, 2 "Term" term: String, 3 "Type" r#type: String, 4 "Value" value: String
} }

/// In the request of [`DescribeDialogFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaasFunctionDTO {
    pub plugin_field_data_function: Option<PaasFunctionPluginFieldDataDTO>,
}
input! { PaasFunctionDTO() {
    0 "PluginFieldDataFunction" plugin_field_data_function: PaasFunctionPluginFieldDataDTO
} }

/// In the request of [`DescribeDialogFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaasFunctionPluginFieldDataDTO {
    pub aliyun_function: Option<String>,
    pub aliyun_service: Option<String>,
    pub code: Option<String>,
    pub description: Option<String>,
    pub end_point: Option<String>,
    pub function: Option<String>,
    pub name: Option<String>,
    pub params: Option<BTreeMap<String, Value>>,
    pub switch: Option<Vec<PaasSwitchCaseDTO>>,
    pub r#type: Option<String>,
}
input! { PaasFunctionPluginFieldDataDTO() {
    0 "AliyunFunction" aliyun_function: String, 1 "AliyunService" aliyun_service: String, 2 "Code" code: String,
    3 "Description" description: String, 4 "EndPoint" end_point: String, 5 "Function" function: String,
    6 "Name" name: String, 7 "Params" params: BTreeMap<String, Value>, 8 "Switch" switch: Vec<PaasSwitchCaseDTO>,
    9 "Type" r#type: String
} }

/// In the request of [`DescribeDialogFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaasSwitchCaseDTO {
    pub id: Option<String>,
    pub label: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
    pub variable_name: Option<String>,
}
input! { PaasSwitchCaseDTO() {
    0 "Id" id: String, 1 "Label" label: String, 2 "Type" r#type: String, 3 "Value" value: String,
    4 "VariableName" variable_name: String
} }

/// In the request of [`DescribeDialogFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaasResponseDTO {
    pub plugin_field_data_response: Option<PaasResponsePluginFieldDataDTO>,
}
input! { PaasResponseDTO() {
    0 "PluginFieldDataResponse" plugin_field_data_response: PaasResponsePluginFieldDataDTO
} }

/// In the request of [`DescribeDialogFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaasResponsePluginFieldDataDTO {
    pub content_response: Option<PaasResponseNodeContentDTO>,
    pub name: Option<String>,
}
input! { PaasResponsePluginFieldDataDTO() {
    0 "ContentResponse" content_response: PaasResponseNodeContentDTO, 1 "Name" name: String
} }

/// In the request of [`DescribeDialogFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaasResponseNodeContentDTO {
    pub button_list: Option<PaasButtonListDTO>,
    pub image: Option<String>,
    pub text: Option<String>,
    pub r#type: Option<String>,
}
input! { PaasResponseNodeContentDTO() {
    0 "ButtonList" button_list: PaasButtonListDTO, 1 "Image" image: String, 2 "Text" text: String,
    3 "Type" r#type: String
} }

/// In the request of [`DescribeDialogFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaasButtonListDTO {
    pub button: Option<Vec<PaasButtonDTO>>,
    pub intro: Option<String>,
}
input! { PaasButtonListDTO() {
    0 "Button" button: Vec<PaasButtonDTO>, 1 "Intro" intro: String
} }

/// In the request of [`DescribeDialogFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaasButtonDTO {
    pub name: Option<String>,
    pub text: Option<String>,
    pub r#type: Option<String>,
}
input! { PaasButtonDTO() {
    0 "Name" name: String, 1 "Text" text: String, 2 "Type" r#type: String
} }

/// In the request of [`DescribeDialogFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaasSlotDTO {
    pub plugin_field_data_slot: Option<PaasSlotPluginFieldDataDTO>,
}
input! { PaasSlotDTO() {
    0 "PluginFieldDataSlot" plugin_field_data_slot: PaasSlotPluginFieldDataDTO
} }

/// In the request of [`DescribeDialogFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaasSlotPluginFieldDataDTO {
    pub content_slot: Option<Vec<PaasSlotConfigDTO>>,
    pub intent_id: Option<String>,
    pub intent_name: Option<String>,
    pub is_sys_intent: Option<bool>,
    pub name: Option<String>,
}
input! { PaasSlotPluginFieldDataDTO() {
    0 "ContentSlot" content_slot: Vec<PaasSlotConfigDTO>, 1 "IntentId" intent_id: String,
    2 "IntentName" intent_name: String, 3 "IsSysIntent" is_sys_intent: bool, 4 "Name" name: String
} }

/// In the request of [`DescribeDialogFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaasSlotConfigDTO {
    pub is_array: Option<bool>,
    pub is_necessary: Option<bool>,
    pub life_span: Option<i64>,
    pub name: Option<String>,
    pub question: Option<Vec<String>>,
    pub value: Option<String>,
}
input! { PaasSlotConfigDTO() {
    0 "IsArray" is_array: bool, 1 "IsNecessary" is_necessary: bool, 2 "LifeSpan" life_span: i64, 3 "Name" name: String,
    4 "Question" question: Vec<String>, 5 "Value" value: String
} }

/// Describes entities: `DescribeEntities` of `chatbot` 2017-10-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/DescribeEntities>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEntities {
    pub agent_key: Option<String>,
    /// Required.
    pub entity_id: i64,
}
operation! { DescribeEntities(entity_id: i64) "DescribeEntities" -> DescribeEntitiesOutput {
    0 "AgentKey" agent_key: String, 1 "EntityId" entity_id
} }

/// Response of [`DescribeEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEntitiesOutput {
    pub create_time: Option<String>,
    pub create_user_id: Option<String>,
    pub create_user_name: Option<String>,
    pub entity_id: Option<i64>,
    pub entity_name: Option<String>,
    pub entity_type: Option<String>,
    pub members: Vec<DescribeEntitiesMembers>,
    pub modify_time: Option<String>,
    pub modify_user_id: Option<String>,
    pub modify_user_name: Option<String>,
    pub regex: Option<String>,
}
model! { DescribeEntitiesOutput {
    0 "CreateTime" create_time: String, 1 "CreateUserId" create_user_id: String,
    2 "CreateUserName" create_user_name: String, 3 "EntityId" entity_id: i64, 4 "EntityName" entity_name: String,
    5 "EntityType" entity_type: String, 6 "Members" members: Vec<DescribeEntitiesMembers>,
    7 "ModifyTime" modify_time: String, 8 "ModifyUserId" modify_user_id: String,
    9 "ModifyUserName" modify_user_name: String, 10 "Regex" regex: String
} }

/// In the response of [`DescribeEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEntitiesMembers {
    pub member_name: Option<String>,
    pub synonyms: Vec<String>,
}
model! { DescribeEntitiesMembers {
    0 "MemberName" member_name: String, 1 "Synonyms" synonyms: Vec<String>
} }

/// Describes intent: `DescribeIntent` of `chatbot` 2017-10-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/DescribeIntent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntent {
    pub agent_key: Option<String>,
    /// Required.
    pub intent_id: i64,
}
operation! { DescribeIntent(intent_id: i64) "DescribeIntent" -> DescribeIntentOutput {
    0 "AgentKey" agent_key: String, 1 "IntentId" intent_id
} }

/// Response of [`DescribeIntent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntentOutput {
    pub create_time: Option<String>,
    pub create_user_id: Option<String>,
    pub create_user_name: Option<String>,
    pub dialog_id: Option<i64>,
    pub intent_id: Option<i64>,
    pub modify_time: Option<String>,
    pub modify_user_id: Option<String>,
    pub modify_user_name: Option<String>,
    pub name: Option<String>,
    pub rule_check: Vec<DescribeIntentRuleCheck>,
    pub slot: Vec<DescribeIntentSlot>,
    pub r#type: Option<String>,
    pub user_say: Vec<DescribeIntentUserSay>,
}
model! { DescribeIntentOutput {
    0 "CreateTime" create_time: String, 1 "CreateUserId" create_user_id: String,
    2 "CreateUserName" create_user_name: String, 3 "DialogId" dialog_id: i64, 4 "IntentId" intent_id: i64,
    5 "ModifyTime" modify_time: String, 6 "ModifyUserId" modify_user_id: String,
    7 "ModifyUserName" modify_user_name: String, 8 "Name" name: String,
    9 "RuleCheck" rule_check: Vec<DescribeIntentRuleCheck>, 10 "Slot" slot: Vec<DescribeIntentSlot>,
    11 "Type" r#type: String, 12 "UserSay" user_say: Vec<DescribeIntentUserSay>
} }

/// In the response of [`DescribeIntent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntentRuleCheck {
    pub error: Vec<String>,
    pub strict: Option<bool>,
    pub text: Option<String>,
    pub warning: Vec<String>,
}
model! { DescribeIntentRuleCheck {
    0 "Error" error: Vec<String>, 1 "Strict" strict: bool, 2 "Text" text: String, 3 "Warning" warning: Vec<String>
} }

/// In the response of [`DescribeIntent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntentSlot {
    pub is_array: Option<bool>,
    pub is_necessary: Option<bool>,
    pub life_span: Option<i64>,
    pub name: Option<String>,
    pub question: Vec<String>,
    pub slot_id: Option<String>,
    pub tags: Vec<DescribeIntentTags>,
    pub value: Option<String>,
}
model! { DescribeIntentSlot {
    0 "IsArray" is_array: bool, 1 "IsNecessary" is_necessary: bool, 2 "LifeSpan" life_span: i64, 3 "Name" name: String,
    4 "Question" question: Vec<String>, 5 "SlotId" slot_id: String, 6 "Tags" tags: Vec<DescribeIntentTags>,
    7 "Value" value: String
} }

/// In the response of [`DescribeIntent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntentTags {
    pub user_say_id: Option<String>,
    pub value: Option<String>,
}
model! { DescribeIntentTags {
    0 "UserSayId" user_say_id: String, 1 "Value" value: String
} }

/// In the response of [`DescribeIntent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntentUserSay {
    pub data: Vec<DescribeIntentData>,
    pub strict: Option<bool>,
    pub user_say_id: Option<String>,
}
model! { DescribeIntentUserSay {
    0 "Data" data: Vec<DescribeIntentData>, 1 "Strict" strict: bool, 2 "UserSayId" user_say_id: String
} }

/// In the response of [`DescribeIntent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntentData {
    pub slot_id: Option<String>,
    pub text: Option<String>,
}
model! { DescribeIntentData {
    0 "SlotId" slot_id: String, 1 "Text" text: String
} }

/// Describes knowledge: `DescribeKnowledge` of `chatbot` 2017-10-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/DescribeKnowledge>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKnowledge {
    pub agent_key: Option<String>,
    /// Required.
    pub knowledge_id: i64,
}
operation! { DescribeKnowledge(knowledge_id: i64) "DescribeKnowledge" -> DescribeKnowledgeOutput {
    0 "AgentKey" agent_key: String, 1 "KnowledgeId" knowledge_id
} }

/// Response of [`DescribeKnowledge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKnowledgeOutput {
    pub category_id: Option<i64>,
    pub core_words: Vec<String>,
    pub create_time: Option<String>,
    pub create_user_name: Option<String>,
    pub end_date: Option<String>,
    pub key_words: Vec<String>,
    pub knowledge_id: Option<i64>,
    pub knowledge_status: Option<i64>,
    pub knowledge_title: Option<String>,
    pub knowledge_type: Option<i64>,
    pub modify_time: Option<String>,
    pub modify_user_name: Option<String>,
    pub outlines: Vec<DescribeKnowledgeOutlines>,
    pub sim_questions: Vec<DescribeKnowledgeSimQuestions>,
    pub solutions: Vec<DescribeKnowledgeSolutions>,
    pub start_date: Option<String>,
    pub version: Option<i64>,
}
model! { DescribeKnowledgeOutput {
    0 "CategoryId" category_id: i64, 1 "CoreWords" core_words: Vec<String>, 2 "CreateTime" create_time: String,
    3 "CreateUserName" create_user_name: String, 4 "EndDate" end_date: String, 5 "KeyWords" key_words: Vec<String>,
    6 "KnowledgeId" knowledge_id: i64, 7 "KnowledgeStatus" knowledge_status: i64,
    8 "KnowledgeTitle" knowledge_title: String, 9 "KnowledgeType" knowledge_type: i64,
    10 "ModifyTime" modify_time: String, 11 "ModifyUserName" modify_user_name: String,
    12 "Outlines" outlines: Vec<DescribeKnowledgeOutlines>,
    13 "SimQuestions" sim_questions: Vec<DescribeKnowledgeSimQuestions>,
    14 "Solutions" solutions: Vec<DescribeKnowledgeSolutions>, 15 "StartDate" start_date: String,
    16 "Version" version: i64
} }

/// In the response of [`DescribeKnowledge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKnowledgeOutlines {
    pub knowledge_id: Option<i64>,
    pub outline_id: Option<i64>,
    pub title: Option<String>,
}
model! { DescribeKnowledgeOutlines {
    0 "KnowledgeId" knowledge_id: i64, 1 "OutlineId" outline_id: i64, 2 "Title" title: String
} }

/// In the response of [`DescribeKnowledge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKnowledgeSimQuestions {
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub sim_question_id: Option<i64>,
    pub title: Option<String>,
}
model! { DescribeKnowledgeSimQuestions {
    0 "CreateTime" create_time: String, 1 "ModifyTime" modify_time: String, 2 "SimQuestionId" sim_question_id: i64,
    3 "Title" title: String
} }

/// In the response of [`DescribeKnowledge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKnowledgeSolutions {
    pub content: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub perspective_ids: Vec<String>,
    pub plain_text: Option<String>,
    pub solution_id: Option<i64>,
    pub summary: Option<String>,
}
model! { DescribeKnowledgeSolutions {
    0 "Content" content: String, 1 "CreateTime" create_time: String, 2 "ModifyTime" modify_time: String,
    3 "PerspectiveIds" perspective_ids: Vec<String>, 4 "PlainText" plain_text: String, 5 "SolutionId" solution_id: i64,
    6 "Summary" summary: String
} }

/// Describes perspective: `DescribePerspective` of `chatbot` 2017-10-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/DescribePerspective>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePerspective {
    pub agent_key: Option<String>,
    /// Required.
    pub perspective_id: String,
}
operation! { DescribePerspective(perspective_id: String) "DescribePerspective" -> DescribePerspectiveOutput {
    0 "AgentKey" agent_key: String, 1 "PerspectiveId" perspective_id
} }

/// Response of [`DescribePerspective`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePerspectiveOutput {
    pub create_time: Option<String>,
    pub create_user_name: Option<String>,
    pub modify_time: Option<String>,
    pub modify_user_name: Option<String>,
    pub name: Option<String>,
    pub perspective_code: Option<String>,
    pub perspective_id: Option<String>,
    pub self_define: Option<bool>,
    pub status: Option<i64>,
}
model! { DescribePerspectiveOutput {
    0 "CreateTime" create_time: String, 1 "CreateUserName" create_user_name: String, 2 "ModifyTime" modify_time: String,
    3 "ModifyUserName" modify_user_name: String, 4 "Name" name: String, 5 "PerspectiveCode" perspective_code: String,
    6 "PerspectiveId" perspective_id: String, 7 "SelfDefine" self_define: bool, 8 "Status" status: i64
} }

/// Disables dialog flow: `DisableDialogFlow` of `chatbot` 2017-10-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/DisableDialogFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDialogFlow {
    pub agent_key: Option<String>,
    /// Required.
    pub dialog_id: i64,
}
operation! { DisableDialogFlow(dialog_id: i64) "DisableDialogFlow" -> Empty {
    0 "AgentKey" agent_key: String, 1 "DialogId" dialog_id
} }

/// Response of [`DisableDialogFlow`]: empty.
pub type DisableDialogFlowOutput = Empty;

/// Disables knowledge: `DisableKnowledge` of `chatbot` 2017-10-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/DisableKnowledge>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableKnowledge {
    pub agent_key: Option<String>,
    /// Required.
    pub knowledge_id: i64,
}
operation! { DisableKnowledge(knowledge_id: i64) "DisableKnowledge" -> Empty {
    0 "AgentKey" agent_key: String, 1 "KnowledgeId" knowledge_id
} }

/// Response of [`DisableKnowledge`]: empty.
pub type DisableKnowledgeOutput = Empty;

/// `Feedback` of `chatbot` 2017-10-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/Feedback>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Feedback {
    pub agent_key: Option<String>,
    /// Required.
    pub feedback: String,
    pub instance_id: Option<String>,
    /// Required.
    pub message_id: String,
    pub session_id: Option<String>,
}
operation! { Feedback(feedback: String, message_id: String) "Feedback" -> FeedbackOutput {
    0 "AgentKey" agent_key: String, 1 "Feedback" feedback, 2 "InstanceId" instance_id: String, 3 "MessageId" message_id,
    4 "SessionId" session_id: String
} }

/// Response of [`Feedback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeedbackOutput {
    pub feedback: Option<String>,
    pub http_status: Option<i64>,
    pub message_id: Option<String>,
    pub success: Option<bool>,
}
model! { FeedbackOutput {
    0 "Feedback" feedback: String, 1 "HttpStatus" http_status: i64, 2 "MessageId" message_id: String,
    3 "Success" success: bool
} }

/// Gets async result: `GetAsyncResult` of `chatbot` 2017-10-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/GetAsyncResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncResult {
    pub agent_key: Option<String>,
    /// Required. 0 to 100000000.
    pub task_id: String,
}
operation! { GetAsyncResult(task_id: String) "GetAsyncResult" -> GetAsyncResultOutput {
    0 "AgentKey" agent_key: String, 1 "TaskId" task_id
} }

/// Response of [`GetAsyncResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncResultOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAsyncResultOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Gets bot chat data: `GetBotChatData` of `chatbot` 2017-10-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/GetBotChatData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBotChatData {
    pub agent_key: Option<String>,
    /// Required.
    pub end_time: String,
    /// Required.
    pub robot_instance_id: String,
    /// Required.
    pub start_time: String,
}
operation! { GetBotChatData(end_time: String, robot_instance_id: String, start_time: String)
    "GetBotChatData" -> GetBotChatDataOutput {
    0 "AgentKey" agent_key: String, 1 "EndTime" end_time, 2 "RobotInstanceId" robot_instance_id,
    3 "StartTime" start_time
} }

/// Response of [`GetBotChatData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBotChatDataOutput {
    pub cost_time: Option<String>,
    pub datas: Vec<BTreeMap<String, Value>>,
}
model! { GetBotChatDataOutput {
    0 "CostTime" cost_time: String, 1 "Datas" datas: Vec<BTreeMap<String, Value>>
} }

/// Gets bot ds stat data: `GetBotDsStatData` of `chatbot` 2017-10-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/GetBotDsStatData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBotDsStatData {
    pub agent_key: Option<String>,
    /// Required.
    pub end_time: String,
    /// Required.
    pub robot_instance_id: String,
    /// Required.
    pub start_time: String,
}
operation! { GetBotDsStatData(end_time: String, robot_instance_id: String, start_time: String)
    "GetBotDsStatData" -> GetBotDsStatDataOutput {
    0 "AgentKey" agent_key: String, 1 "EndTime" end_time, 2 "RobotInstanceId" robot_instance_id,
    3 "StartTime" start_time
} }

/// Response of [`GetBotDsStatData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBotDsStatDataOutput {
    pub cost_time: Option<String>,
    pub datas: Vec<BTreeMap<String, Value>>,
}
model! { GetBotDsStatDataOutput {
    0 "CostTime" cost_time: String, 1 "Datas" datas: Vec<BTreeMap<String, Value>>
} }

/// Gets bot knowledge stat data: `GetBotKnowledgeStatData` of `chatbot` 2017-10-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/GetBotKnowledgeStatData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBotKnowledgeStatData {
    pub agent_key: Option<String>,
    /// Required.
    pub end_time: String,
    /// Required.
    pub robot_instance_id: String,
    /// Required.
    pub start_time: String,
}
operation! { GetBotKnowledgeStatData(end_time: String, robot_instance_id: String, start_time: String)
    "GetBotKnowledgeStatData" -> GetBotKnowledgeStatDataOutput {
    0 "AgentKey" agent_key: String, 1 "EndTime" end_time, 2 "RobotInstanceId" robot_instance_id,
    3 "StartTime" start_time
} }

/// Response of [`GetBotKnowledgeStatData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBotKnowledgeStatDataOutput {
    pub cost_time: Option<String>,
    pub datas: Vec<BTreeMap<String, Value>>,
}
model! { GetBotKnowledgeStatDataOutput {
    0 "CostTime" cost_time: String, 1 "Datas" datas: Vec<BTreeMap<String, Value>>
} }

/// Gets bot session data: `GetBotSessionData` of `chatbot` 2017-10-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/GetBotSessionData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBotSessionData {
    pub agent_key: Option<String>,
    /// Required.
    pub end_time: String,
    /// Required.
    pub robot_instance_id: String,
    /// Required.
    pub start_time: String,
}
operation! { GetBotSessionData(end_time: String, robot_instance_id: String, start_time: String)
    "GetBotSessionData" -> GetBotSessionDataOutput {
    0 "AgentKey" agent_key: String, 1 "EndTime" end_time, 2 "RobotInstanceId" robot_instance_id,
    3 "StartTime" start_time
} }

/// Response of [`GetBotSessionData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBotSessionDataOutput {
    pub cost_time: Option<String>,
    pub datas: Vec<BTreeMap<String, Value>>,
}
model! { GetBotSessionDataOutput {
    0 "CostTime" cost_time: String, 1 "Datas" datas: Vec<BTreeMap<String, Value>>
} }

/// Gets conversation list: `GetConversationList` of `chatbot` 2017-10-11.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Chatbot/2017-10-11/GetConversationList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConversationList {
    pub agent_key: Option<String>,
    pub end_date: Option<String>,
    /// Required.
    pub instance_id: String,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub sender_id: Option<String>,
    pub session_id: Option<String>,
    pub start_date: Option<String>,
}
operation! { GetConversationList(instance_id: String) "GetConversationList" -> GetConversationListOutput {
    0 "AgentKey" agent_key: String, 1 "EndDate" end_date: String, 2 "InstanceId" instance_id,
    3 "PageNumber" page_number: String, 4 "PageSize" page_size: String, 5 "SenderId" sender_id: String,
    6 "SessionId" session_id: String, 7 "StartDate" start_date: String
} }
paged! { GetConversationList: BTreeMap<String, String> = Number "PageNumber", "Messages" messages }

/// Response of [`GetConversationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConversationListOutput {
    pub messages: Vec<BTreeMap<String, String>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_counts: Option<i64>,
}
model! { GetConversationListOutput {
    0 "Messages" messages: Vec<BTreeMap<String, String>>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCounts" total_counts: i64
} }

/// Lists bot chat historys: `ListBotChatHistorys` of `chatbot` 2017-10-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/ListBotChatHistorys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBotChatHistorys {
    pub agent_key: Option<String>,
    /// Required.
    pub end_time: String,
    pub limit: Option<i64>,
    /// Required.
    pub robot_instance_id: String,
    /// Required.
    pub start_time: String,
}
operation! { ListBotChatHistorys(end_time: String, robot_instance_id: String, start_time: String)
    "ListBotChatHistorys" -> ListBotChatHistorysOutput {
    0 "AgentKey" agent_key: String, 1 "EndTime" end_time, 2 "Limit" limit: i64, 3 "RobotInstanceId" robot_instance_id,
    4 "StartTime" start_time
} }

/// Response of [`ListBotChatHistorys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBotChatHistorysOutput {
    pub cost_time: Option<String>,
    pub datas: Vec<BTreeMap<String, Value>>,
}
model! { ListBotChatHistorysOutput {
    0 "CostTime" cost_time: String, 1 "Datas" datas: Vec<BTreeMap<String, Value>>
} }

/// Lists bot cold ds datas: `ListBotColdDsDatas` of `chatbot` 2017-10-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/ListBotColdDsDatas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBotColdDsDatas {
    pub agent_key: Option<String>,
    /// Required.
    pub end_time: String,
    pub limit: Option<i64>,
    /// Required.
    pub robot_instance_id: String,
    /// Required.
    pub start_time: String,
}
operation! { ListBotColdDsDatas(end_time: String, robot_instance_id: String, start_time: String)
    "ListBotColdDsDatas" -> ListBotColdDsDatasOutput {
    0 "AgentKey" agent_key: String, 1 "EndTime" end_time, 2 "Limit" limit: i64, 3 "RobotInstanceId" robot_instance_id,
    4 "StartTime" start_time
} }

/// Response of [`ListBotColdDsDatas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBotColdDsDatasOutput {
    pub cost_time: Option<String>,
    pub datas: Vec<BTreeMap<String, Value>>,
}
model! { ListBotColdDsDatasOutput {
    0 "CostTime" cost_time: String, 1 "Datas" datas: Vec<BTreeMap<String, Value>>
} }

/// Lists bot cold knowledges: `ListBotColdKnowledges` of `chatbot` 2017-10-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/ListBotColdKnowledges>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBotColdKnowledges {
    pub agent_key: Option<String>,
    /// Required.
    pub end_time: String,
    pub limit: Option<i64>,
    /// Required.
    pub robot_instance_id: String,
    /// Required.
    pub start_time: String,
}
operation! { ListBotColdKnowledges(end_time: String, robot_instance_id: String, start_time: String)
    "ListBotColdKnowledges" -> ListBotColdKnowledgesOutput {
    0 "AgentKey" agent_key: String, 1 "EndTime" end_time, 2 "Limit" limit: i64, 3 "RobotInstanceId" robot_instance_id,
    4 "StartTime" start_time
} }

/// Response of [`ListBotColdKnowledges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBotColdKnowledgesOutput {
    pub cost_time: Option<String>,
    pub datas: Vec<BTreeMap<String, Value>>,
}
model! { ListBotColdKnowledgesOutput {
    0 "CostTime" cost_time: String, 1 "Datas" datas: Vec<BTreeMap<String, Value>>
} }

/// Lists bot ds details: `ListBotDsDetails` of `chatbot` 2017-10-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/ListBotDsDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBotDsDetails {
    pub agent_key: Option<String>,
    /// Required.
    pub end_time: String,
    pub limit: Option<i64>,
    /// Required.
    pub robot_instance_id: String,
    /// Required.
    pub start_time: String,
}
operation! { ListBotDsDetails(end_time: String, robot_instance_id: String, start_time: String)
    "ListBotDsDetails" -> ListBotDsDetailsOutput {
    0 "AgentKey" agent_key: String, 1 "EndTime" end_time, 2 "Limit" limit: i64, 3 "RobotInstanceId" robot_instance_id,
    4 "StartTime" start_time
} }

/// Response of [`ListBotDsDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBotDsDetailsOutput {
    pub cost_time: Option<String>,
    pub datas: Vec<BTreeMap<String, Value>>,
}
model! { ListBotDsDetailsOutput {
    0 "CostTime" cost_time: String, 1 "Datas" datas: Vec<BTreeMap<String, Value>>
} }

/// Lists bot hot ds datas: `ListBotHotDsDatas` of `chatbot` 2017-10-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/ListBotHotDsDatas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBotHotDsDatas {
    pub agent_key: Option<String>,
    /// Required.
    pub end_time: String,
    pub limit: Option<i64>,
    /// Required.
    pub robot_instance_id: String,
    /// Required.
    pub start_time: String,
}
operation! { ListBotHotDsDatas(end_time: String, robot_instance_id: String, start_time: String)
    "ListBotHotDsDatas" -> ListBotHotDsDatasOutput {
    0 "AgentKey" agent_key: String, 1 "EndTime" end_time, 2 "Limit" limit: i64, 3 "RobotInstanceId" robot_instance_id,
    4 "StartTime" start_time
} }

/// Response of [`ListBotHotDsDatas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBotHotDsDatasOutput {
    pub cost_time: Option<String>,
    pub datas: Vec<BTreeMap<String, Value>>,
}
model! { ListBotHotDsDatasOutput {
    0 "CostTime" cost_time: String, 1 "Datas" datas: Vec<BTreeMap<String, Value>>
} }

/// Lists bot hot knowledges: `ListBotHotKnowledges` of `chatbot` 2017-10-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/ListBotHotKnowledges>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBotHotKnowledges {
    pub agent_key: Option<String>,
    /// Required.
    pub end_time: String,
    pub limit: Option<i64>,
    /// Required.
    pub robot_instance_id: String,
    /// Required.
    pub start_time: String,
}
operation! { ListBotHotKnowledges(end_time: String, robot_instance_id: String, start_time: String)
    "ListBotHotKnowledges" -> ListBotHotKnowledgesOutput {
    0 "AgentKey" agent_key: String, 1 "EndTime" end_time, 2 "Limit" limit: i64, 3 "RobotInstanceId" robot_instance_id,
    4 "StartTime" start_time
} }

/// Response of [`ListBotHotKnowledges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBotHotKnowledgesOutput {
    pub cost_time: Option<String>,
    pub datas: Vec<BTreeMap<String, Value>>,
}
model! { ListBotHotKnowledgesOutput {
    0 "CostTime" cost_time: String, 1 "Datas" datas: Vec<BTreeMap<String, Value>>
} }

/// Lists bot knowledge details: `ListBotKnowledgeDetails` of `chatbot` 2017-10-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/ListBotKnowledgeDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBotKnowledgeDetails {
    pub agent_key: Option<String>,
    /// Required.
    pub end_time: String,
    pub limit: Option<String>,
    /// Required.
    pub robot_instance_id: String,
    /// Required.
    pub start_time: String,
}
operation! { ListBotKnowledgeDetails(end_time: String, robot_instance_id: String, start_time: String)
    "ListBotKnowledgeDetails" -> ListBotKnowledgeDetailsOutput {
    0 "AgentKey" agent_key: String, 1 "EndTime" end_time, 2 "Limit" limit: String,
    3 "RobotInstanceId" robot_instance_id, 4 "StartTime" start_time
} }

/// Response of [`ListBotKnowledgeDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBotKnowledgeDetailsOutput {
    pub cost_time: Option<String>,
    pub datas: Vec<BTreeMap<String, Value>>,
}
model! { ListBotKnowledgeDetailsOutput {
    0 "CostTime" cost_time: String, 1 "Datas" datas: Vec<BTreeMap<String, Value>>
} }

/// Lists bot reception detail datas: `ListBotReceptionDetailDatas` of `chatbot` 2017-10-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/ListBotReceptionDetailDatas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBotReceptionDetailDatas {
    pub agent_key: Option<String>,
    /// Required.
    pub end_time: String,
    /// Required.
    pub robot_instance_id: String,
    /// Required.
    pub start_time: String,
}
operation! { ListBotReceptionDetailDatas(end_time: String, robot_instance_id: String, start_time: String)
    "ListBotReceptionDetailDatas" -> ListBotReceptionDetailDatasOutput {
    0 "AgentKey" agent_key: String, 1 "EndTime" end_time, 2 "RobotInstanceId" robot_instance_id,
    3 "StartTime" start_time
} }

/// Response of [`ListBotReceptionDetailDatas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBotReceptionDetailDatasOutput {
    pub cost_time: Option<String>,
    pub datas: Vec<BTreeMap<String, Value>>,
}
model! { ListBotReceptionDetailDatasOutput {
    0 "CostTime" cost_time: String, 1 "Datas" datas: Vec<BTreeMap<String, Value>>
} }

/// Lists conversation logs: `ListConversationLogs` of `chatbot` 2017-10-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/ListConversationLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConversationLogs {
    pub agent_key: Option<String>,
    pub session_id: Option<String>,
}
operation! { ListConversationLogs() "ListConversationLogs" -> ListConversationLogsOutput {
    0 "AgentKey" agent_key: String, 1 "SessionId" session_id: String
} }

/// Response of [`ListConversationLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConversationLogsOutput {
    pub chat_logs: Vec<BTreeMap<String, Value>>,
    pub rounds: Option<i64>,
}
model! { ListConversationLogsOutput {
    0 "ChatLogs" chat_logs: Vec<BTreeMap<String, Value>>, 1 "Rounds" rounds: i64
} }

/// Moves knowledge category: `MoveKnowledgeCategory` of `chatbot` 2017-10-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/MoveKnowledgeCategory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveKnowledgeCategory {
    pub agent_key: Option<String>,
    /// Required.
    pub category_id: i64,
    /// Required.
    pub knowledge_id: i64,
}
operation! { MoveKnowledgeCategory(category_id: i64, knowledge_id: i64) "MoveKnowledgeCategory" -> Empty {
    0 "AgentKey" agent_key: String, 1 "CategoryId" category_id, 2 "KnowledgeId" knowledge_id
} }

/// Response of [`MoveKnowledgeCategory`]: empty.
pub type MoveKnowledgeCategoryOutput = Empty;

/// Publishes dialog flow: `PublishDialogFlow` of `chatbot` 2017-10-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/PublishDialogFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishDialogFlow {
    pub agent_key: Option<String>,
    /// Required.
    pub dialog_id: i64,
}
operation! { PublishDialogFlow(dialog_id: i64) "PublishDialogFlow" -> Empty {
    0 "AgentKey" agent_key: String, 1 "DialogId" dialog_id
} }

/// Response of [`PublishDialogFlow`]: empty.
pub type PublishDialogFlowOutput = Empty;

/// Publishes knowledge: `PublishKnowledge` of `chatbot` 2017-10-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/PublishKnowledge>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishKnowledge {
    pub agent_key: Option<String>,
    pub r#async: Option<bool>,
    /// Required.
    pub knowledge_id: i64,
}
operation! { PublishKnowledge(knowledge_id: i64) "PublishKnowledge" -> Empty {
    0 "AgentKey" agent_key: String, 1 "Async" r#async: bool, 2 "KnowledgeId" knowledge_id
} }

/// Response of [`PublishKnowledge`]: empty.
pub type PublishKnowledgeOutput = Empty;

/// Queries bots: `QueryBots` of `chatbot` 2017-10-11.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Chatbot/2017-10-11/QueryBots>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBots {
    pub agent_key: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { QueryBots() "QueryBots" -> QueryBotsOutput {
    0 "AgentKey" agent_key: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { QueryBots: QueryBotsBots = Number "PageNumber", "Bots" bots, total "TotalCount" }

/// Response of [`QueryBots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBotsOutput {
    pub bots: Vec<QueryBotsBots>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QueryBotsOutput {
    0 "Bots" bots: Vec<QueryBotsBots>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`QueryBots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBotsBots {
    pub avatar: Option<String>,
    pub create_time: Option<String>,
    pub instance_id: Option<String>,
    pub introduction: Option<String>,
    pub language_code: Option<String>,
    pub name: Option<String>,
    pub time_zone: Option<String>,
}
model! { QueryBotsBots {
    0 "Avatar" avatar: String, 1 "CreateTime" create_time: String, 2 "InstanceId" instance_id: String,
    3 "Introduction" introduction: String, 4 "LanguageCode" language_code: String, 5 "Name" name: String,
    6 "TimeZone" time_zone: String
} }

/// Queries categories: `QueryCategories` of `chatbot` 2017-10-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/QueryCategories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCategories {
    pub agent_key: Option<String>,
    pub knowledge_type: Option<i64>,
    pub parent_category_id: Option<i64>,
    pub show_childrens: Option<bool>,
}
operation! { QueryCategories() "QueryCategories" -> QueryCategoriesOutput {
    0 "AgentKey" agent_key: String, 1 "KnowledgeType" knowledge_type: i64, 2 "ParentCategoryId" parent_category_id: i64,
    3 "ShowChildrens" show_childrens: bool
} }

/// Response of [`QueryCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCategoriesOutput {
    pub categories: Vec<Children>,
}
model! { QueryCategoriesOutput {
    0 "Categories" categories: Vec<Children>
} }

/// In the response of [`QueryCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Children {
    pub area_code: Option<String>,
    pub category_id: Option<i64>,
    pub childrens: Vec<Children>,
    pub name: Option<String>,
    pub parent_category_id: Option<i64>,
}
model! { Children {
    0 "AreaCode" area_code: String, 1 "CategoryId" category_id: i64, 2 "Childrens" childrens: Vec<Children>,
    3 "Name" name: String, 4 "ParentCategoryId" parent_category_id: i64
} }

/// Queries core words: `QueryCoreWords` of `chatbot` 2017-10-11.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Chatbot/2017-10-11/QueryCoreWords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCoreWords {
    pub agent_key: Option<String>,
    pub core_word_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub synonym: Option<String>,
}
operation! { QueryCoreWords() "QueryCoreWords" -> QueryCoreWordsOutput {
    0 "AgentKey" agent_key: String, 1 "CoreWordName" core_word_name: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "Synonym" synonym: String
} }
paged! { QueryCoreWords: QueryCoreWordsCoreWords = Number "PageNumber", "CoreWords" core_words, total "TotalCount" }

/// Response of [`QueryCoreWords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCoreWordsOutput {
    pub core_words: Vec<QueryCoreWordsCoreWords>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QueryCoreWordsOutput {
    0 "CoreWords" core_words: Vec<QueryCoreWordsCoreWords>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`QueryCoreWords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCoreWordsCoreWords {
    pub core_word_code: Option<String>,
    pub core_word_name: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub synonyms: Vec<String>,
}
model! { QueryCoreWordsCoreWords {
    0 "CoreWordCode" core_word_code: String, 1 "CoreWordName" core_word_name: String,
    2 "CreateTime" create_time: String, 3 "ModifyTime" modify_time: String, 4 "Synonyms" synonyms: Vec<String>
} }

/// Queries dialogs: `QueryDialogs` of `chatbot` 2017-10-11.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Chatbot/2017-10-11/QueryDialogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDialogs {
    pub agent_key: Option<String>,
    pub dialog_name: Option<String>,
    /// Required.
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { QueryDialogs(instance_id: String) "QueryDialogs" -> QueryDialogsOutput {
    0 "AgentKey" agent_key: String, 1 "DialogName" dialog_name: String, 2 "InstanceId" instance_id,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }
paged! { QueryDialogs: QueryDialogsDialogs = Number "PageNumber", "Dialogs" dialogs, total "TotalCount" }

/// Response of [`QueryDialogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDialogsOutput {
    pub dialogs: Vec<QueryDialogsDialogs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QueryDialogsOutput {
    0 "Dialogs" dialogs: Vec<QueryDialogsDialogs>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`QueryDialogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDialogsDialogs {
    pub create_time: Option<String>,
    pub create_user_id: Option<String>,
    pub create_user_name: Option<String>,
    pub description: Option<String>,
    pub dialog_id: Option<i64>,
    pub dialog_name: Option<String>,
    pub is_online: Option<bool>,
    pub is_sample_dialog: Option<bool>,
    pub modify_time: Option<String>,
    pub modify_user_id: Option<String>,
    pub modify_user_name: Option<String>,
    pub status: Option<i64>,
}
model! { QueryDialogsDialogs {
    0 "CreateTime" create_time: String, 1 "CreateUserId" create_user_id: String,
    2 "CreateUserName" create_user_name: String, 3 "Description" description: String, 4 "DialogId" dialog_id: i64,
    5 "DialogName" dialog_name: String, 6 "IsOnline" is_online: bool, 7 "IsSampleDialog" is_sample_dialog: bool,
    8 "ModifyTime" modify_time: String, 9 "ModifyUserId" modify_user_id: String,
    10 "ModifyUserName" modify_user_name: String, 11 "Status" status: i64
} }

/// Queries entities: `QueryEntities` of `chatbot` 2017-10-11.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Chatbot/2017-10-11/QueryEntities>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEntities {
    pub agent_key: Option<String>,
    /// Required.
    pub dialog_id: i64,
    pub entity_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { QueryEntities(dialog_id: i64) "QueryEntities" -> QueryEntitiesOutput {
    0 "AgentKey" agent_key: String, 1 "DialogId" dialog_id, 2 "EntityName" entity_name: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }
paged! { QueryEntities: QueryEntitiesEntities = Number "PageNumber", "Entities" entities, total "TotalCount" }

/// Response of [`QueryEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEntitiesOutput {
    pub entities: Vec<QueryEntitiesEntities>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QueryEntitiesOutput {
    0 "Entities" entities: Vec<QueryEntitiesEntities>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`QueryEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEntitiesEntities {
    pub create_time: Option<String>,
    pub create_user_id: Option<String>,
    pub create_user_name: Option<String>,
    pub entity_id: Option<i64>,
    pub entity_name: Option<String>,
    pub entity_type: Option<String>,
    pub members: Vec<QueryEntitiesMembers>,
    pub modify_time: Option<String>,
    pub modify_user_id: Option<String>,
    pub modify_user_name: Option<String>,
    pub regex: Option<String>,
}
model! { QueryEntitiesEntities {
    0 "CreateTime" create_time: String, 1 "CreateUserId" create_user_id: String,
    2 "CreateUserName" create_user_name: String, 3 "EntityId" entity_id: i64, 4 "EntityName" entity_name: String,
    5 "EntityType" entity_type: String, 6 "Members" members: Vec<QueryEntitiesMembers>,
    7 "ModifyTime" modify_time: String, 8 "ModifyUserId" modify_user_id: String,
    9 "ModifyUserName" modify_user_name: String, 10 "Regex" regex: String
} }

/// In the response of [`QueryEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEntitiesMembers {
    pub member_name: Option<String>,
    pub synonyms: Vec<String>,
}
model! { QueryEntitiesMembers {
    0 "MemberName" member_name: String, 1 "Synonyms" synonyms: Vec<String>
} }

/// Queries intents: `QueryIntents` of `chatbot` 2017-10-11.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Chatbot/2017-10-11/QueryIntents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIntents {
    pub agent_key: Option<String>,
    pub dialog_id: Option<i64>,
    pub instance_id: Option<String>,
    pub intent_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { QueryIntents() "QueryIntents" -> QueryIntentsOutput {
    0 "AgentKey" agent_key: String, 1 "DialogId" dialog_id: i64, 2 "InstanceId" instance_id: String,
    3 "IntentName" intent_name: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64
} }
paged! { QueryIntents: QueryIntentsIntents = Number "PageNumber", "Intents" intents, total "TotalCount" }

/// Response of [`QueryIntents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIntentsOutput {
    pub intents: Vec<QueryIntentsIntents>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QueryIntentsOutput {
    0 "Intents" intents: Vec<QueryIntentsIntents>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`QueryIntents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIntentsIntents {
    pub create_time: Option<String>,
    pub create_user_id: Option<String>,
    pub create_user_name: Option<String>,
    pub intent_id: Option<i64>,
    pub modify_time: Option<String>,
    pub modify_user_id: Option<String>,
    pub modify_user_name: Option<String>,
    pub name: Option<String>,
    pub rule_check: Vec<QueryIntentsRuleCheck>,
    pub slot: Vec<QueryIntentsSlot>,
    pub user_say: Vec<QueryIntentsUserSay>,
}
model! { QueryIntentsIntents {
    0 "CreateTime" create_time: String, 1 "CreateUserId" create_user_id: String,
    2 "CreateUserName" create_user_name: String, 3 "IntentId" intent_id: i64, 4 "ModifyTime" modify_time: String,
    5 "ModifyUserId" modify_user_id: String, 6 "ModifyUserName" modify_user_name: String, 7 "Name" name: String,
    8 "RuleCheck" rule_check: Vec<QueryIntentsRuleCheck>, 9 "Slot" slot: Vec<QueryIntentsSlot>,
    10 "UserSay" user_say: Vec<QueryIntentsUserSay>
} }

/// In the response of [`QueryIntents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIntentsRuleCheck {
    pub error: Vec<String>,
    pub strict: Option<bool>,
    pub text: Option<String>,
    pub warning: Vec<String>,
}
model! { QueryIntentsRuleCheck {
    0 "Error" error: Vec<String>, 1 "Strict" strict: bool, 2 "Text" text: String, 3 "Warning" warning: Vec<String>
} }

/// In the response of [`QueryIntents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIntentsSlot {
    pub is_array: Option<bool>,
    pub is_necessary: Option<bool>,
    pub life_span: Option<i64>,
    pub name: Option<String>,
    pub question: Vec<String>,
    pub slot_id: Option<String>,
    pub tags: Vec<QueryIntentsTags>,
    pub value: Option<String>,
}
model! { QueryIntentsSlot {
    0 "IsArray" is_array: bool, 1 "IsNecessary" is_necessary: bool, 2 "LifeSpan" life_span: i64, 3 "Name" name: String,
    4 "Question" question: Vec<String>, 5 "SlotId" slot_id: String, 6 "Tags" tags: Vec<QueryIntentsTags>,
    7 "Value" value: String
} }

/// In the response of [`QueryIntents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIntentsTags {
    pub user_say_id: Option<String>,
    pub value: Option<String>,
}
model! { QueryIntentsTags {
    0 "UserSayId" user_say_id: String, 1 "Value" value: String
} }

/// In the response of [`QueryIntents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIntentsUserSay {
    pub data: Vec<QueryIntentsData>,
    pub strict: Option<bool>,
    pub user_say_id: Option<String>,
}
model! { QueryIntentsUserSay {
    0 "Data" data: Vec<QueryIntentsData>, 1 "Strict" strict: bool, 2 "UserSayId" user_say_id: String
} }

/// In the response of [`QueryIntents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIntentsData {
    pub slot_id: Option<String>,
    pub text: Option<String>,
}
model! { QueryIntentsData {
    0 "SlotId" slot_id: String, 1 "Text" text: String
} }

/// Queries knowledges: `QueryKnowledges` of `chatbot` 2017-10-11.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Chatbot/2017-10-11/QueryKnowledges>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryKnowledges {
    pub agent_key: Option<String>,
    pub category_id: Option<i64>,
    pub core_word_name: Option<String>,
    pub knowledge_title: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { QueryKnowledges() "QueryKnowledges" -> QueryKnowledgesOutput {
    0 "AgentKey" agent_key: String, 1 "CategoryId" category_id: i64, 2 "CoreWordName" core_word_name: String,
    3 "KnowledgeTitle" knowledge_title: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64
} }
paged! { QueryKnowledges: QueryKnowledgesKnowledges = Number "PageNumber", "Knowledges" knowledges, total "TotalCount" }

/// Response of [`QueryKnowledges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryKnowledgesOutput {
    pub knowledges: Vec<QueryKnowledgesKnowledges>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QueryKnowledgesOutput {
    0 "Knowledges" knowledges: Vec<QueryKnowledgesKnowledges>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`QueryKnowledges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryKnowledgesKnowledges {
    pub category_id: Option<i64>,
    pub core_words: Vec<String>,
    pub create_time: Option<String>,
    pub create_user_name: Option<String>,
    pub end_date: Option<String>,
    pub knowledge_id: Option<i64>,
    pub knowledge_status: Option<i64>,
    pub knowledge_title: Option<String>,
    pub modify_time: Option<String>,
    pub modify_user_name: Option<String>,
    pub start_date: Option<String>,
    pub version: Option<String>,
}
model! { QueryKnowledgesKnowledges {
    0 "CategoryId" category_id: i64, 1 "CoreWords" core_words: Vec<String>, 2 "CreateTime" create_time: String,
    3 "CreateUserName" create_user_name: String, 4 "EndDate" end_date: String, 5 "KnowledgeId" knowledge_id: i64,
    6 "KnowledgeStatus" knowledge_status: i64, 7 "KnowledgeTitle" knowledge_title: String,
    8 "ModifyTime" modify_time: String, 9 "ModifyUserName" modify_user_name: String, 10 "StartDate" start_date: String,
    11 "Version" version: String
} }

/// Queries perspectives: `QueryPerspectives` of `chatbot` 2017-10-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/QueryPerspectives>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPerspectives {
    pub agent_key: Option<String>,
}
operation! { QueryPerspectives() "QueryPerspectives" -> QueryPerspectivesOutput {
    0 "AgentKey" agent_key: String
} }

/// Response of [`QueryPerspectives`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPerspectivesOutput {
    pub perspectives: Vec<QueryPerspectivesPerspectives>,
}
model! { QueryPerspectivesOutput {
    0 "Perspectives" perspectives: Vec<QueryPerspectivesPerspectives>
} }

/// In the response of [`QueryPerspectives`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPerspectivesPerspectives {
    pub create_time: Option<String>,
    pub create_user_name: Option<String>,
    pub modify_time: Option<String>,
    pub modify_user_name: Option<String>,
    pub name: Option<String>,
    pub perspective_code: Option<String>,
    pub perspective_id: Option<String>,
    pub self_define: Option<bool>,
    pub status: Option<i64>,
}
model! { QueryPerspectivesPerspectives {
    0 "CreateTime" create_time: String, 1 "CreateUserName" create_user_name: String, 2 "ModifyTime" modify_time: String,
    3 "ModifyUserName" modify_user_name: String, 4 "Name" name: String, 5 "PerspectiveCode" perspective_code: String,
    6 "PerspectiveId" perspective_id: String, 7 "SelfDefine" self_define: bool, 8 "Status" status: i64
} }

/// Queries system entities: `QuerySystemEntities` of `chatbot` 2017-10-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/QuerySystemEntities>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySystemEntities {
    pub agent_key: Option<String>,
    pub entity_name: Option<String>,
}
operation! { QuerySystemEntities() "QuerySystemEntities" -> QuerySystemEntitiesOutput {
    0 "AgentKey" agent_key: String, 1 "EntityName" entity_name: String
} }

/// Response of [`QuerySystemEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySystemEntitiesOutput {
    pub system_entities: Vec<QuerySystemEntitiesSystemEntities>,
}
model! { QuerySystemEntitiesOutput {
    0 "SystemEntities" system_entities: Vec<QuerySystemEntitiesSystemEntities>
} }

/// In the response of [`QuerySystemEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySystemEntitiesSystemEntities {
    pub default_question: Option<String>,
    pub entity_code: Option<String>,
    pub entity_name: Option<String>,
}
model! { QuerySystemEntitiesSystemEntities {
    0 "DefaultQuestion" default_question: String, 1 "EntityCode" entity_code: String, 2 "EntityName" entity_name: String
} }

/// Removes entity member: `RemoveEntityMember` of `chatbot` 2017-10-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/RemoveEntityMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveEntityMember {
    pub agent_key: Option<String>,
    /// Required.
    pub entity_id: i64,
    /// Required.
    pub member: RemoveEntityMemberMember,
    /// Required.
    pub remove_type: String,
}
operation! { RemoveEntityMember(entity_id: i64, member: RemoveEntityMemberMember, remove_type: String)
    "RemoveEntityMember" -> RemoveEntityMemberOutput {
    0 "AgentKey" agent_key: String, 1 "EntityId" entity_id, 2 "Member" member, 3 "RemoveType" remove_type
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`RemoveEntityMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveEntityMemberMember {
    pub member_name: Option<String>,
    pub synonyms: Option<Vec<String>>,
}
input! { RemoveEntityMemberMember() {
    0 "MemberName" member_name: String, 1 "Synonyms" synonyms: Vec<String>
} }

/// Response of [`RemoveEntityMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveEntityMemberOutput {
    pub entity_id: Option<i64>,
}
model! { RemoveEntityMemberOutput {
    0 "EntityId" entity_id: i64
} }

/// Removes synonym: `RemoveSynonym` of `chatbot` 2017-10-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/RemoveSynonym>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSynonym {
    pub agent_key: Option<String>,
    /// Required.
    pub core_word_name: String,
    /// Required.
    pub synonym: String,
}
operation! { RemoveSynonym(core_word_name: String, synonym: String) "RemoveSynonym" -> Empty {
    0 "AgentKey" agent_key: String, 1 "CoreWordName" core_word_name, 2 "Synonym" synonym
} }

/// Response of [`RemoveSynonym`]: empty.
pub type RemoveSynonymOutput = Empty;

/// `TestDialogFlow` of `chatbot` 2017-10-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/TestDialogFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestDialogFlow {
    pub agent_key: Option<String>,
    /// Required.
    pub dialog_id: i64,
}
operation! { TestDialogFlow(dialog_id: i64) "TestDialogFlow" -> Empty {
    0 "AgentKey" agent_key: String, 1 "DialogId" dialog_id
} }

/// Response of [`TestDialogFlow`]: empty.
pub type TestDialogFlowOutput = Empty;

/// Updates category: `UpdateCategory` of `chatbot` 2017-10-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/UpdateCategory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCategory {
    pub agent_key: Option<String>,
    /// Required.
    pub category_id: i64,
    pub name: Option<String>,
}
operation! { UpdateCategory(category_id: i64) "UpdateCategory" -> UpdateCategoryOutput {
    0 "AgentKey" agent_key: String, 1 "CategoryId" category_id, 2 "Name" name: String
} }

/// Response of [`UpdateCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCategoryOutput {
    pub success: Option<bool>,
}
model! { UpdateCategoryOutput {
    0 "Success" success: bool
} }

/// Updates core word: `UpdateCoreWord` of `chatbot` 2017-10-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/UpdateCoreWord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCoreWord {
    pub agent_key: Option<String>,
    /// Required.
    pub core_word_code: String,
    /// Required.
    pub core_word_name: String,
}
operation! { UpdateCoreWord(core_word_code: String, core_word_name: String) "UpdateCoreWord" -> UpdateCoreWordOutput {
    0 "AgentKey" agent_key: String, 1 "CoreWordCode" core_word_code, 2 "CoreWordName" core_word_name
} }

/// Response of [`UpdateCoreWord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCoreWordOutput {
    pub success: Option<bool>,
}
model! { UpdateCoreWordOutput {
    0 "Success" success: bool
} }

/// Updates dialog: `UpdateDialog` of `chatbot` 2017-10-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/UpdateDialog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDialog {
    pub agent_key: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub dialog_id: i64,
    /// Required.
    pub dialog_name: String,
}
operation! { UpdateDialog(dialog_id: i64, dialog_name: String) "UpdateDialog" -> Empty {
    0 "AgentKey" agent_key: String, 1 "Description" description: String, 2 "DialogId" dialog_id,
    3 "DialogName" dialog_name
} }

/// Response of [`UpdateDialog`]: empty.
pub type UpdateDialogOutput = Empty;

/// Updates dialog flow: `UpdateDialogFlow` of `chatbot` 2017-10-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/UpdateDialogFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDialogFlow {
    pub agent_key: Option<String>,
    /// Required.
    pub dialog_id: i64,
    /// Required.
    pub module_definition: UpdateDialogFlowModuleDefinition,
}
operation! { UpdateDialogFlow(dialog_id: i64, module_definition: UpdateDialogFlowModuleDefinition)
    "UpdateDialogFlow" -> Empty {
    0 "AgentKey" agent_key: String, 1 "DialogId" dialog_id, 2 "ModuleDefinition" module_definition
} [
    Mark::new(2, Location::Body, Style::Json)
] }

/// Response of [`UpdateDialogFlow`]: empty.
pub type UpdateDialogFlowOutput = Empty;

/// In the request of [`UpdateDialogFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDialogFlowModuleDefinition {
    pub global_vars: Option<BTreeMap<String, Value>>,
    pub module_definition: Option<PaasProcessData>,
}
input! { UpdateDialogFlowModuleDefinition() {
    0 "GlobalVars" global_vars: BTreeMap<String, Value>, 1 "ModuleDefinition" module_definition: PaasProcessData
} }

/// Updates entity: `UpdateEntity` of `chatbot` 2017-10-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/UpdateEntity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEntity {
    pub agent_key: Option<String>,
    /// Required.
    pub entity_id: i64,
    /// Required.
    pub entity_name: String,
    /// Required.
    pub entity_type: String,
    pub regex: Option<String>,
    pub members: Option<Vec<UpdateEntityMembers>>,
}
operation! { UpdateEntity(entity_id: i64, entity_name: String, entity_type: String)
    "UpdateEntity" -> UpdateEntityOutput {
    0 "AgentKey" agent_key: String, 1 "EntityId" entity_id, 2 "EntityName" entity_name, 3 "EntityType" entity_type,
    4 "Regex" regex: String, 5 "Members" members: Vec<UpdateEntityMembers>
} [
    Mark::new(5, Location::Body, Style::Json)
] }

/// In the request of [`UpdateEntity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEntityMembers {
    pub member_name: Option<String>,
    pub synonyms: Option<Vec<String>>,
}
input! { UpdateEntityMembers() {
    0 "MemberName" member_name: String, 1 "Synonyms" synonyms: Vec<String>
} }

/// Response of [`UpdateEntity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEntityOutput {
    pub entity_id: Option<i64>,
}
model! { UpdateEntityOutput {
    0 "EntityId" entity_id: i64
} }

/// Updates intent: `UpdateIntent` of `chatbot` 2017-10-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/UpdateIntent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIntent {
    pub agent_key: Option<String>,
    /// Required.
    pub intent_definition: IntentCreateDTO,
    /// Required.
    pub intent_id: i64,
}
operation! { UpdateIntent(intent_definition: IntentCreateDTO, intent_id: i64) "UpdateIntent" -> UpdateIntentOutput {
    0 "AgentKey" agent_key: String, 1 "IntentDefinition" intent_definition, 2 "IntentId" intent_id
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`UpdateIntent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIntentOutput {
    pub intent_id: Option<i64>,
}
model! { UpdateIntentOutput {
    0 "IntentId" intent_id: i64
} }

/// Updates knowledge: `UpdateKnowledge` of `chatbot` 2017-10-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/UpdateKnowledge>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKnowledge {
    pub agent_key: Option<String>,
    /// Required.
    pub knowledge: UpdateKnowledgeKnowledge,
}
operation! { UpdateKnowledge(knowledge: UpdateKnowledgeKnowledge) "UpdateKnowledge" -> UpdateKnowledgeOutput {
    0 "AgentKey" agent_key: String, 1 "Knowledge" knowledge
} [
    Mark::new(1, Location::Body, Style::Json)
] }

/// In the request of [`UpdateKnowledge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKnowledgeKnowledge {
    pub category_id: Option<i64>,
    pub end_date: Option<String>,
    pub knowledge_id: Option<i64>,
    pub knowledge_title: Option<String>,
    pub knowledge_type: Option<i64>,
    pub outlines: Option<Vec<UpdateKnowledgeOutlines>>,
    pub sim_questions: Option<Vec<UpdateKnowledgeSimQuestions>>,
    pub solutions: Option<Vec<UpdateKnowledgeSolutions>>,
    pub start_date: Option<String>,
}
input! { UpdateKnowledgeKnowledge() {
    0 "CategoryId" category_id: i64, 1 "EndDate" end_date: String, 2 "KnowledgeId" knowledge_id: i64,
    3 "KnowledgeTitle" knowledge_title: String, 4 "KnowledgeType" knowledge_type: i64,
    5 "Outlines" outlines: Vec<UpdateKnowledgeOutlines>,
    6 "SimQuestions" sim_questions: Vec<UpdateKnowledgeSimQuestions>,
    7 "Solutions" solutions: Vec<UpdateKnowledgeSolutions>, 8 "StartDate" start_date: String
} }

/// In the request of [`UpdateKnowledge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKnowledgeOutlines {
    pub action: Option<String>,
    pub knowledge_id: Option<i64>,
    pub outline_id: Option<i64>,
    pub title: Option<String>,
}
input! { UpdateKnowledgeOutlines() {
    0 "Action" action: String, 1 "KnowledgeId" knowledge_id: i64, 2 "OutlineId" outline_id: i64, 3 "Title" title: String
} }

/// In the request of [`UpdateKnowledge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKnowledgeSimQuestions {
    pub action: Option<String>,
    pub sim_question_id: Option<i64>,
    pub title: Option<String>,
}
input! { UpdateKnowledgeSimQuestions() {
    0 "Action" action: String, 1 "SimQuestionId" sim_question_id: i64, 2 "Title" title: String
} }

/// In the request of [`UpdateKnowledge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKnowledgeSolutions {
    pub action: Option<String>,
    pub content: Option<String>,
    pub perspective_ids: Option<Vec<String>>,
    pub plain_text: Option<String>,
    pub solution_id: Option<i64>,
}
input! { UpdateKnowledgeSolutions() {
    0 "Action" action: String, 1 "Content" content: String, 2 "PerspectiveIds" perspective_ids: Vec<String>,
    3 "PlainText" plain_text: String, 4 "SolutionId" solution_id: i64
} }

/// Response of [`UpdateKnowledge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKnowledgeOutput {
    pub knowledge_id: Option<i64>,
}
model! { UpdateKnowledgeOutput {
    0 "KnowledgeId" knowledge_id: i64
} }

/// Updates perspective: `UpdatePerspective` of `chatbot` 2017-10-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Chatbot/2017-10-11/UpdatePerspective>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePerspective {
    pub agent_key: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub perspective_id: String,
}
operation! { UpdatePerspective(name: String, perspective_id: String) "UpdatePerspective" -> Empty {
    0 "AgentKey" agent_key: String, 1 "Name" name, 2 "PerspectiveId" perspective_id
} }

/// Response of [`UpdatePerspective`]: empty.
pub type UpdatePerspectiveOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    ActivatePerspective, AddSynonym, AppendEntityMember, Associate, Chat, CreateBot, CreateCategory, CreateCoreWord,
    CreateDialog, CreateEntity, CreateIntent, CreateKnowledge, CreatePerspective, DeleteBot, DeleteCategory,
    DeleteCoreWord, DeleteDialog, DeleteEntity, DeleteIntent, DeleteKnowledge, DeletePerspective, DescribeBot,
    DescribeCategory, DescribeCoreWord, DescribeDialog, DescribeDialogFlow, DescribeEntities, DescribeIntent,
    DescribeKnowledge, DescribePerspective, DisableDialogFlow, DisableKnowledge, Feedback, GetAsyncResult,
    GetBotChatData, GetBotDsStatData, GetBotKnowledgeStatData, GetBotSessionData, GetConversationList,
    ListBotChatHistorys, ListBotColdDsDatas, ListBotColdKnowledges, ListBotDsDetails, ListBotHotDsDatas,
    ListBotHotKnowledges, ListBotKnowledgeDetails, ListBotReceptionDetailDatas, ListConversationLogs,
    MoveKnowledgeCategory, PublishDialogFlow, PublishKnowledge, QueryBots, QueryCategories, QueryCoreWords,
    QueryDialogs, QueryEntities, QueryIntents, QueryKnowledges, QueryPerspectives, QuerySystemEntities,
    RemoveEntityMember, RemoveSynonym, TestDialogFlow, UpdateCategory, UpdateCoreWord, UpdateDialog, UpdateDialogFlow,
    UpdateEntity, UpdateIntent, UpdateKnowledge, UpdatePerspective
}
