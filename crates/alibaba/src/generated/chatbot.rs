//! `chatbot` 2017-10-11.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[],
    vpc: &[("cn-shanghai", "chatbot-vpc.cn-shanghai.aliyuncs.com")],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service = Service { name: "chatbot", version: "2017-10-11", code: "chatbot", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivatePerspective {
    pub agent_key: Option<String>,
    pub perspective_id: String,
}
operation! { ActivatePerspective(perspective_id: String) "ActivatePerspective" -> Empty {
    0 "AgentKey" agent_key: String, 1 "PerspectiveId" perspective_id
} }

pub type ActivatePerspectiveOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSynonym {
    pub agent_key: Option<String>,
    pub core_word_name: String,
    pub synonym: String,
}
operation! { AddSynonym(core_word_name: String, synonym: String) "AddSynonym" -> Empty {
    0 "AgentKey" agent_key: String, 1 "CoreWordName" core_word_name, 2 "Synonym" synonym
} }

pub type AddSynonymOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppendEntityMember {
    pub agent_key: Option<String>,
    pub apply_type: String,
    pub entity_id: i64,
    pub member: AppendEntityMemberMember,
}
operation! { AppendEntityMember(apply_type: String, entity_id: i64, member: AppendEntityMemberMember)
    "AppendEntityMember" -> AppendEntityMemberOutput {
    0 "AgentKey" agent_key: String, 1 "ApplyType" apply_type, 2 "EntityId" entity_id, 3 "Member" member
} [
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppendEntityMemberMember {
    pub member_name: Option<String>,
    pub synonyms: Option<Vec<String>>,
}
input! { AppendEntityMemberMember() {
    0 "MemberName" member_name: String, 1 "Synonyms" synonyms: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppendEntityMemberOutput {
    pub entity_id: Option<i64>,
}
model! { AppendEntityMemberOutput {
    0 "EntityId" entity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Associate {
    pub agent_key: Option<String>,
    pub instance_id: String,
    pub perspective: Option<Vec<String>>,
    pub recommend_num: Option<i64>,
    pub session_id: Option<String>,
    pub utterance: String,
}
operation! { Associate(instance_id: String, utterance: String) "Associate" -> AssociateOutput {
    0 "AgentKey" agent_key: String, 1 "InstanceId" instance_id, 2 "Perspective" perspective: Vec<String>,
    3 "RecommendNum" recommend_num: i64, 4 "SessionId" session_id: String, 5 "Utterance" utterance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateOutput {
    pub associate: Option<Vec<AssociateAssociate>>,
    pub message_id: Option<String>,
    pub session_id: Option<String>,
}
model! { AssociateOutput {
    0 "Associate" associate, 1 "MessageId" message_id, 2 "SessionId" session_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateAssociate {
    pub title: Option<String>,
}
model! { AssociateAssociate {
    0 "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Chat {
    pub agent_key: Option<String>,
    pub instance_id: String,
    pub intent_name: Option<String>,
    pub knowledge_id: Option<String>,
    pub perspective: Option<Vec<String>>,
    pub sender_id: Option<String>,
    pub sender_nick: Option<String>,
    pub session_id: Option<String>,
    pub tag: Option<String>,
    pub utterance: String,
    pub vendor_param: Option<String>,
}
operation! { Chat(instance_id: String, utterance: String) "Chat" -> ChatOutput {
    0 "AgentKey" agent_key: String, 1 "InstanceId" instance_id, 2 "IntentName" intent_name: String,
    3 "KnowledgeId" knowledge_id: String, 4 "Perspective" perspective: Vec<String>, 5 "SenderId" sender_id: String,
    6 "SenderNick" sender_nick: String, 7 "SessionId" session_id: String, 8 "Tag" tag: String, 9 "Utterance" utterance,
    10 "VendorParam" vendor_param: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatOutput {
    pub message_id: Option<String>,
    pub messages: Option<Vec<ChatMessages>>,
    pub session_id: Option<String>,
    pub tag: Option<String>,
}
model! { ChatOutput {
    0 "MessageId" message_id, 1 "Messages" messages, 2 "SessionId" session_id, 3 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatMessages {
    pub answer_source: Option<String>,
    pub answer_type: Option<String>,
    pub knowledge: Option<ChatKnowledge>,
    pub recommends: Option<Vec<ChatRecommends>>,
    pub text: Option<ChatText>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub voice_strategy: Option<ChatVoiceStrategy>,
    pub voice_title: Option<String>,
}
model! { ChatMessages {
    0 "AnswerSource" answer_source, 1 "AnswerType" answer_type, 2 "Knowledge" knowledge, 3 "Recommends" recommends,
    4 "Text" text, 5 "Title" title, 6 "Type" r#type, 7 "VoiceStrategy" voice_strategy, 8 "VoiceTitle" voice_title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatKnowledge {
    pub answer_source: Option<String>,
    pub category: Option<String>,
    pub content: Option<String>,
    pub content_type: Option<String>,
    pub hit_statement: Option<String>,
    pub id: Option<String>,
    pub related_knowledges: Option<Vec<ChatRelatedKnowledges>>,
    pub score: Option<f64>,
    pub summary: Option<String>,
    pub title: Option<String>,
}
model! { ChatKnowledge {
    0 "AnswerSource" answer_source, 1 "Category" category, 2 "Content" content, 3 "ContentType" content_type,
    4 "HitStatement" hit_statement, 5 "Id" id, 6 "RelatedKnowledges" related_knowledges, 7 "Score" score,
    8 "Summary" summary, 9 "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatRelatedKnowledges {
    pub knowledge_id: Option<String>,
    pub title: Option<String>,
}
model! { ChatRelatedKnowledges {
    0 "KnowledgeId" knowledge_id, 1 "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatRecommends {
    pub answer_source: Option<String>,
    pub knowledge_id: Option<String>,
    pub score: Option<f64>,
    pub title: Option<String>,
}
model! { ChatRecommends {
    0 "AnswerSource" answer_source, 1 "KnowledgeId" knowledge_id, 2 "Score" score, 3 "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatText {
    pub answer_source: Option<String>,
    pub article_title: Option<String>,
    pub commands: Option<BTreeMap<String, Value>>,
    pub content: Option<String>,
    pub content_type: Option<String>,
    pub dialog_name: Option<String>,
    pub ext: Option<BTreeMap<String, Value>>,
    pub external_flags: Option<BTreeMap<String, Value>>,
    pub hit_statement: Option<String>,
    pub intent_name: Option<String>,
    pub meta_data: Option<String>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub score: Option<f64>,
    pub slots: Option<Vec<ChatSlots>>,
    pub user_defined_chat_title: Option<String>,
}
model! { ChatText {
    0 "AnswerSource" answer_source, 1 "ArticleTitle" article_title, 2 "Commands" commands, 3 "Content" content,
    4 "ContentType" content_type, 5 "DialogName" dialog_name, 6 "Ext" ext, 7 "ExternalFlags" external_flags,
    8 "HitStatement" hit_statement, 9 "IntentName" intent_name, 10 "MetaData" meta_data, 11 "NodeId" node_id,
    12 "NodeName" node_name, 13 "Score" score, 14 "Slots" slots, 15 "UserDefinedChatTitle" user_defined_chat_title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatSlots {
    pub is_hit: Option<bool>,
    pub name: Option<String>,
    pub origin: Option<String>,
    pub value: Option<String>,
}
model! { ChatSlots {
    0 "IsHit" is_hit, 1 "Name" name, 2 "Origin" origin, 3 "Value" value
} }

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
    0 "AsrMaxEndSilence" asr_max_end_silence, 1 "CollectNumber" collect_number, 2 "HangUp" hang_up,
    3 "Interruptible" interruptible, 4 "MaxDigits" max_digits, 5 "ReplyTimeout" reply_timeout, 6 "Terminator" terminator
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBot {
    pub agent_key: Option<String>,
    pub avatar: Option<String>,
    pub introduction: Option<String>,
    pub language_code: String,
    pub name: String,
    pub robot_type: Option<String>,
}
operation! { CreateBot(language_code: String, name: String) "CreateBot" -> CreateBotOutput {
    0 "AgentKey" agent_key: String, 1 "Avatar" avatar: String, 2 "Introduction" introduction: String,
    3 "LanguageCode" language_code, 4 "Name" name, 5 "RobotType" robot_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBotOutput {
    pub instance_id: Option<String>,
}
model! { CreateBotOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCategory {
    pub agent_key: Option<String>,
    pub name: String,
    pub parent_category_id: Option<i64>,
}
operation! { CreateCategory(name: String) "CreateCategory" -> CreateCategoryOutput {
    0 "AgentKey" agent_key: String, 1 "Name" name, 2 "ParentCategoryId" parent_category_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCategoryOutput {
    pub category_id: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateCategoryOutput {
    0 "CategoryId" category_id, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCoreWord {
    pub agent_key: Option<String>,
    pub core_word_name: String,
}
operation! { CreateCoreWord(core_word_name: String) "CreateCoreWord" -> CreateCoreWordOutput {
    0 "AgentKey" agent_key: String, 1 "CoreWordName" core_word_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCoreWordOutput {
    pub core_word_code: Option<String>,
}
model! { CreateCoreWordOutput {
    0 "CoreWordCode" core_word_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDialog {
    pub agent_key: Option<String>,
    pub description: Option<String>,
    pub dialog_name: String,
    pub instance_id: String,
}
operation! { CreateDialog(dialog_name: String, instance_id: String) "CreateDialog" -> CreateDialogOutput {
    0 "AgentKey" agent_key: String, 1 "Description" description: String, 2 "DialogName" dialog_name,
    3 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDialogOutput {
    pub dialog_id: Option<i64>,
}
model! { CreateDialogOutput {
    0 "DialogId" dialog_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEntity {
    pub agent_key: Option<String>,
    pub dialog_id: i64,
    pub entity_name: String,
    pub entity_type: String,
    pub members: Option<Vec<CreateEntityMembers>>,
    pub regex: Option<String>,
}
operation! { CreateEntity(dialog_id: i64, entity_name: String, entity_type: String)
    "CreateEntity" -> CreateEntityOutput {
    0 "AgentKey" agent_key: String, 1 "DialogId" dialog_id, 2 "EntityName" entity_name, 3 "EntityType" entity_type,
    4 "Members" members: Vec<CreateEntityMembers>, 5 "Regex" regex: String
} [
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEntityMembers {
    pub member_name: Option<String>,
    pub synonyms: Option<Vec<String>>,
}
input! { CreateEntityMembers() {
    0 "MemberName" member_name: String, 1 "Synonyms" synonyms: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEntityOutput {
    pub entity_id: Option<i64>,
}
model! { CreateEntityOutput {
    0 "EntityId" entity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntent {
    pub agent_key: Option<String>,
    pub dialog_id: i64,
    pub intent_definition: IntentCreateDTO,
}
operation! { CreateIntent(dialog_id: i64, intent_definition: IntentCreateDTO) "CreateIntent" -> CreateIntentOutput {
    0 "AgentKey" agent_key: String, 1 "DialogId" dialog_id, 2 "IntentDefinition" intent_definition
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagMtopDTO {
    pub user_say_id: Option<String>,
    pub value: Option<String>,
}
input! { TagMtopDTO() {
    0 "UserSayId" user_say_id: String, 1 "Value" value: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SectionMtopDTO {
    pub slot_id: Option<String>,
    pub text: Option<String>,
}
input! { SectionMtopDTO() {
    0 "SlotId" slot_id: String, 1 "Text" text: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntentOutput {
    pub intent_id: Option<i64>,
}
model! { CreateIntentOutput {
    0 "IntentId" intent_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKnowledge {
    pub agent_key: Option<String>,
    pub knowledge: CreateKnowledgeKnowledge,
}
operation! { CreateKnowledge(knowledge: CreateKnowledgeKnowledge) "CreateKnowledge" -> CreateKnowledgeOutput {
    0 "AgentKey" agent_key: String, 1 "Knowledge" knowledge
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeSimQuestions {
    pub title: Option<String>,
}
input! { CreateKnowledgeSimQuestions() {
    0 "Title" title: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeOutput {
    pub knowledge_id: Option<i64>,
}
model! { CreateKnowledgeOutput {
    0 "KnowledgeId" knowledge_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePerspective {
    pub agent_key: Option<String>,
    pub name: String,
}
operation! { CreatePerspective(name: String) "CreatePerspective" -> CreatePerspectiveOutput {
    0 "AgentKey" agent_key: String, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePerspectiveOutput {
    pub perspective_id: Option<String>,
}
model! { CreatePerspectiveOutput {
    0 "PerspectiveId" perspective_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBot {
    pub agent_key: Option<String>,
    pub instance_id: String,
}
operation! { DeleteBot(instance_id: String) "DeleteBot" -> Empty {
    0 "AgentKey" agent_key: String, 1 "InstanceId" instance_id
} }

pub type DeleteBotOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCategory {
    pub agent_key: Option<String>,
    pub category_id: i64,
}
operation! { DeleteCategory(category_id: i64) "DeleteCategory" -> DeleteCategoryOutput {
    0 "AgentKey" agent_key: String, 1 "CategoryId" category_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCategoryOutput {
    pub success: Option<bool>,
}
model! { DeleteCategoryOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCoreWord {
    pub agent_key: Option<String>,
    pub core_word_name: String,
}
operation! { DeleteCoreWord(core_word_name: String) "DeleteCoreWord" -> DeleteCoreWordOutput {
    0 "AgentKey" agent_key: String, 1 "CoreWordName" core_word_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCoreWordOutput {
    pub success: Option<bool>,
}
model! { DeleteCoreWordOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDialog {
    pub agent_key: Option<String>,
    pub dialog_id: i64,
}
operation! { DeleteDialog(dialog_id: i64) "DeleteDialog" -> Empty {
    0 "AgentKey" agent_key: String, 1 "DialogId" dialog_id
} }

pub type DeleteDialogOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEntity {
    pub agent_key: Option<String>,
    pub entity_id: i64,
}
operation! { DeleteEntity(entity_id: i64) "DeleteEntity" -> DeleteEntityOutput {
    0 "AgentKey" agent_key: String, 1 "EntityId" entity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEntityOutput {
    pub entity_id: Option<i64>,
}
model! { DeleteEntityOutput {
    0 "EntityId" entity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIntent {
    pub agent_key: Option<String>,
    pub intent_id: i64,
}
operation! { DeleteIntent(intent_id: i64) "DeleteIntent" -> DeleteIntentOutput {
    0 "AgentKey" agent_key: String, 1 "IntentId" intent_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIntentOutput {
    pub intent_id: Option<i64>,
}
model! { DeleteIntentOutput {
    0 "IntentId" intent_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKnowledge {
    pub agent_key: Option<String>,
    pub knowledge_id: i64,
}
operation! { DeleteKnowledge(knowledge_id: i64) "DeleteKnowledge" -> Empty {
    0 "AgentKey" agent_key: String, 1 "KnowledgeId" knowledge_id
} }

pub type DeleteKnowledgeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePerspective {
    pub agent_key: Option<String>,
    pub perspective_id: String,
}
operation! { DeletePerspective(perspective_id: String) "DeletePerspective" -> DeletePerspectiveOutput {
    0 "AgentKey" agent_key: String, 1 "PerspectiveId" perspective_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePerspectiveOutput {
    pub result: Option<bool>,
}
model! { DeletePerspectiveOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBot {
    pub agent_key: Option<String>,
    pub instance_id: String,
}
operation! { DescribeBot(instance_id: String) "DescribeBot" -> DescribeBotOutput {
    0 "AgentKey" agent_key: String, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBotOutput {
    pub avatar: Option<String>,
    pub categories: Option<Vec<DescribeBotCategories>>,
    pub create_time: Option<String>,
    pub instance_id: Option<String>,
    pub introduction: Option<String>,
    pub language_code: Option<String>,
    pub logo: Option<String>,
    pub name: Option<String>,
    pub time_zone: Option<String>,
}
model! { DescribeBotOutput {
    0 "Avatar" avatar, 1 "Categories" categories, 2 "CreateTime" create_time, 3 "InstanceId" instance_id,
    4 "Introduction" introduction, 5 "LanguageCode" language_code, 6 "Logo" logo, 7 "Name" name, 8 "TimeZone" time_zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBotCategories {
    pub category_id: Option<i64>,
    pub name: Option<String>,
    pub parent_category_id: Option<i64>,
}
model! { DescribeBotCategories {
    0 "CategoryId" category_id, 1 "Name" name, 2 "ParentCategoryId" parent_category_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCategory {
    pub agent_key: Option<String>,
    pub category_id: i64,
}
operation! { DescribeCategory(category_id: i64) "DescribeCategory" -> DescribeCategoryOutput {
    0 "AgentKey" agent_key: String, 1 "CategoryId" category_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCategoryOutput {
    pub category_id: Option<i64>,
    pub name: Option<String>,
    pub parent_category_id: Option<i64>,
}
model! { DescribeCategoryOutput {
    0 "CategoryId" category_id, 1 "Name" name, 2 "ParentCategoryId" parent_category_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCoreWord {
    pub agent_key: Option<String>,
    pub core_word_name: String,
}
operation! { DescribeCoreWord(core_word_name: String) "DescribeCoreWord" -> DescribeCoreWordOutput {
    0 "AgentKey" agent_key: String, 1 "CoreWordName" core_word_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCoreWordOutput {
    pub core_word_code: Option<String>,
    pub core_word_name: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub synonyms: Option<Vec<String>>,
}
model! { DescribeCoreWordOutput {
    0 "CoreWordCode" core_word_code, 1 "CoreWordName" core_word_name, 2 "CreateTime" create_time,
    3 "ModifyTime" modify_time, 4 "Synonyms" synonyms
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDialog {
    pub agent_key: Option<String>,
    pub dialog_id: i64,
}
operation! { DescribeDialog(dialog_id: i64) "DescribeDialog" -> DescribeDialogOutput {
    0 "AgentKey" agent_key: String, 1 "DialogId" dialog_id
} }

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
    0 "CreateTime" create_time, 1 "CreateUserId" create_user_id, 2 "CreateUserName" create_user_name,
    3 "Description" description, 4 "DialogId" dialog_id, 5 "DialogName" dialog_name, 6 "IsOnline" is_online,
    7 "IsSampleDialog" is_sample_dialog, 8 "ModifyTime" modify_time, 9 "ModifyUserId" modify_user_id,
    10 "ModifyUserName" modify_user_name, 11 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDialogFlow {
    pub agent_key: Option<String>,
    pub dialog_id: i64,
}
operation! { DescribeDialogFlow(dialog_id: i64) "DescribeDialogFlow" -> DescribeDialogFlowOutput {
    0 "AgentKey" agent_key: String, 1 "DialogId" dialog_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDialogFlowOutput {
    pub account_id: Option<String>,
    pub create_time: Option<String>,
    pub create_user_id: Option<String>,
    pub create_user_name: Option<String>,
    pub dialog_id: Option<i64>,
    pub dialog_name: Option<String>,
    pub global_vars: Option<BTreeMap<String, Value>>,
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
    0 "AccountId" account_id, 1 "CreateTime" create_time, 2 "CreateUserId" create_user_id,
    3 "CreateUserName" create_user_name, 4 "DialogId" dialog_id, 5 "DialogName" dialog_name, 6 "GlobalVars" global_vars,
    7 "InstanceId" instance_id, 8 "ModifyTime" modify_time, 9 "ModifyUserId" modify_user_id,
    10 "ModifyUserName" modify_user_name, 11 "ModuleDefinition" module_definition, 12 "ModuleId" module_id,
    13 "ModuleName" module_name, 14 "Status" status, 15 "Tags" tags, 16 "Templates" templates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaasProcessData {
    pub edges: Option<Vec<PaasEdgeDTO>>,
    pub nodes: Option<Vec<PaasNodeDTO>>,
}
input! { PaasProcessData() {
    0 "Edges" edges: Vec<PaasEdgeDTO>, 1 "Nodes" nodes: Vec<PaasNodeDTO>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaasEntryDTO {
    pub plugin_field_data_entry: Option<PaasEntryPluginFieldDataDTO>,
}
input! { PaasEntryDTO() {
    0 "PluginFieldDataEntry" plugin_field_data_entry: PaasEntryPluginFieldDataDTO
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaasConditionSetDTO {
    pub condition_entries: Option<Vec<PaasConditionEntryDTO>>,
}
input! { PaasConditionSetDTO() {
    0 "ConditionEntries" condition_entries: Vec<PaasConditionEntryDTO>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaasFunctionDTO {
    pub plugin_field_data_function: Option<PaasFunctionPluginFieldDataDTO>,
}
input! { PaasFunctionDTO() {
    0 "PluginFieldDataFunction" plugin_field_data_function: PaasFunctionPluginFieldDataDTO
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaasResponseDTO {
    pub plugin_field_data_response: Option<PaasResponsePluginFieldDataDTO>,
}
input! { PaasResponseDTO() {
    0 "PluginFieldDataResponse" plugin_field_data_response: PaasResponsePluginFieldDataDTO
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaasResponsePluginFieldDataDTO {
    pub content_response: Option<PaasResponseNodeContentDTO>,
    pub name: Option<String>,
}
input! { PaasResponsePluginFieldDataDTO() {
    0 "ContentResponse" content_response: PaasResponseNodeContentDTO, 1 "Name" name: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaasButtonListDTO {
    pub button: Option<Vec<PaasButtonDTO>>,
    pub intro: Option<String>,
}
input! { PaasButtonListDTO() {
    0 "Button" button: Vec<PaasButtonDTO>, 1 "Intro" intro: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaasSlotDTO {
    pub plugin_field_data_slot: Option<PaasSlotPluginFieldDataDTO>,
}
input! { PaasSlotDTO() {
    0 "PluginFieldDataSlot" plugin_field_data_slot: PaasSlotPluginFieldDataDTO
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEntities {
    pub agent_key: Option<String>,
    pub entity_id: i64,
}
operation! { DescribeEntities(entity_id: i64) "DescribeEntities" -> DescribeEntitiesOutput {
    0 "AgentKey" agent_key: String, 1 "EntityId" entity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEntitiesOutput {
    pub create_time: Option<String>,
    pub create_user_id: Option<String>,
    pub create_user_name: Option<String>,
    pub entity_id: Option<i64>,
    pub entity_name: Option<String>,
    pub entity_type: Option<String>,
    pub members: Option<Vec<DescribeEntitiesMembers>>,
    pub modify_time: Option<String>,
    pub modify_user_id: Option<String>,
    pub modify_user_name: Option<String>,
    pub regex: Option<String>,
}
model! { DescribeEntitiesOutput {
    0 "CreateTime" create_time, 1 "CreateUserId" create_user_id, 2 "CreateUserName" create_user_name,
    3 "EntityId" entity_id, 4 "EntityName" entity_name, 5 "EntityType" entity_type, 6 "Members" members,
    7 "ModifyTime" modify_time, 8 "ModifyUserId" modify_user_id, 9 "ModifyUserName" modify_user_name, 10 "Regex" regex
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEntitiesMembers {
    pub member_name: Option<String>,
    pub synonyms: Option<Vec<String>>,
}
model! { DescribeEntitiesMembers {
    0 "MemberName" member_name, 1 "Synonyms" synonyms
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntent {
    pub agent_key: Option<String>,
    pub intent_id: i64,
}
operation! { DescribeIntent(intent_id: i64) "DescribeIntent" -> DescribeIntentOutput {
    0 "AgentKey" agent_key: String, 1 "IntentId" intent_id
} }

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
    pub rule_check: Option<Vec<DescribeIntentRuleCheck>>,
    pub slot: Option<Vec<DescribeIntentSlot>>,
    pub r#type: Option<String>,
    pub user_say: Option<Vec<DescribeIntentUserSay>>,
}
model! { DescribeIntentOutput {
    0 "CreateTime" create_time, 1 "CreateUserId" create_user_id, 2 "CreateUserName" create_user_name,
    3 "DialogId" dialog_id, 4 "IntentId" intent_id, 5 "ModifyTime" modify_time, 6 "ModifyUserId" modify_user_id,
    7 "ModifyUserName" modify_user_name, 8 "Name" name, 9 "RuleCheck" rule_check, 10 "Slot" slot, 11 "Type" r#type,
    12 "UserSay" user_say
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntentRuleCheck {
    pub error: Option<Vec<String>>,
    pub strict: Option<bool>,
    pub text: Option<String>,
    pub warning: Option<Vec<String>>,
}
model! { DescribeIntentRuleCheck {
    0 "Error" error, 1 "Strict" strict, 2 "Text" text, 3 "Warning" warning
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntentSlot {
    pub is_array: Option<bool>,
    pub is_necessary: Option<bool>,
    pub life_span: Option<i64>,
    pub name: Option<String>,
    pub question: Option<Vec<String>>,
    pub slot_id: Option<String>,
    pub tags: Option<Vec<DescribeIntentTags>>,
    pub value: Option<String>,
}
model! { DescribeIntentSlot {
    0 "IsArray" is_array, 1 "IsNecessary" is_necessary, 2 "LifeSpan" life_span, 3 "Name" name, 4 "Question" question,
    5 "SlotId" slot_id, 6 "Tags" tags, 7 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntentTags {
    pub user_say_id: Option<String>,
    pub value: Option<String>,
}
model! { DescribeIntentTags {
    0 "UserSayId" user_say_id, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntentUserSay {
    pub data: Option<Vec<DescribeIntentData>>,
    pub strict: Option<bool>,
    pub user_say_id: Option<String>,
}
model! { DescribeIntentUserSay {
    0 "Data" data, 1 "Strict" strict, 2 "UserSayId" user_say_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntentData {
    pub slot_id: Option<String>,
    pub text: Option<String>,
}
model! { DescribeIntentData {
    0 "SlotId" slot_id, 1 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKnowledge {
    pub agent_key: Option<String>,
    pub knowledge_id: i64,
}
operation! { DescribeKnowledge(knowledge_id: i64) "DescribeKnowledge" -> DescribeKnowledgeOutput {
    0 "AgentKey" agent_key: String, 1 "KnowledgeId" knowledge_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKnowledgeOutput {
    pub category_id: Option<i64>,
    pub core_words: Option<Vec<String>>,
    pub create_time: Option<String>,
    pub create_user_name: Option<String>,
    pub end_date: Option<String>,
    pub key_words: Option<Vec<String>>,
    pub knowledge_id: Option<i64>,
    pub knowledge_status: Option<i64>,
    pub knowledge_title: Option<String>,
    pub knowledge_type: Option<i64>,
    pub modify_time: Option<String>,
    pub modify_user_name: Option<String>,
    pub outlines: Option<Vec<DescribeKnowledgeOutlines>>,
    pub sim_questions: Option<Vec<DescribeKnowledgeSimQuestions>>,
    pub solutions: Option<Vec<DescribeKnowledgeSolutions>>,
    pub start_date: Option<String>,
    pub version: Option<i64>,
}
model! { DescribeKnowledgeOutput {
    0 "CategoryId" category_id, 1 "CoreWords" core_words, 2 "CreateTime" create_time,
    3 "CreateUserName" create_user_name, 4 "EndDate" end_date, 5 "KeyWords" key_words, 6 "KnowledgeId" knowledge_id,
    7 "KnowledgeStatus" knowledge_status, 8 "KnowledgeTitle" knowledge_title, 9 "KnowledgeType" knowledge_type,
    10 "ModifyTime" modify_time, 11 "ModifyUserName" modify_user_name, 12 "Outlines" outlines,
    13 "SimQuestions" sim_questions, 14 "Solutions" solutions, 15 "StartDate" start_date, 16 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKnowledgeOutlines {
    pub knowledge_id: Option<i64>,
    pub outline_id: Option<i64>,
    pub title: Option<String>,
}
model! { DescribeKnowledgeOutlines {
    0 "KnowledgeId" knowledge_id, 1 "OutlineId" outline_id, 2 "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKnowledgeSimQuestions {
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub sim_question_id: Option<i64>,
    pub title: Option<String>,
}
model! { DescribeKnowledgeSimQuestions {
    0 "CreateTime" create_time, 1 "ModifyTime" modify_time, 2 "SimQuestionId" sim_question_id, 3 "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKnowledgeSolutions {
    pub content: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub perspective_ids: Option<Vec<String>>,
    pub plain_text: Option<String>,
    pub solution_id: Option<i64>,
    pub summary: Option<String>,
}
model! { DescribeKnowledgeSolutions {
    0 "Content" content, 1 "CreateTime" create_time, 2 "ModifyTime" modify_time, 3 "PerspectiveIds" perspective_ids,
    4 "PlainText" plain_text, 5 "SolutionId" solution_id, 6 "Summary" summary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePerspective {
    pub agent_key: Option<String>,
    pub perspective_id: String,
}
operation! { DescribePerspective(perspective_id: String) "DescribePerspective" -> DescribePerspectiveOutput {
    0 "AgentKey" agent_key: String, 1 "PerspectiveId" perspective_id
} }

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
    0 "CreateTime" create_time, 1 "CreateUserName" create_user_name, 2 "ModifyTime" modify_time,
    3 "ModifyUserName" modify_user_name, 4 "Name" name, 5 "PerspectiveCode" perspective_code,
    6 "PerspectiveId" perspective_id, 7 "SelfDefine" self_define, 8 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDialogFlow {
    pub agent_key: Option<String>,
    pub dialog_id: i64,
}
operation! { DisableDialogFlow(dialog_id: i64) "DisableDialogFlow" -> Empty {
    0 "AgentKey" agent_key: String, 1 "DialogId" dialog_id
} }

pub type DisableDialogFlowOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableKnowledge {
    pub agent_key: Option<String>,
    pub knowledge_id: i64,
}
operation! { DisableKnowledge(knowledge_id: i64) "DisableKnowledge" -> Empty {
    0 "AgentKey" agent_key: String, 1 "KnowledgeId" knowledge_id
} }

pub type DisableKnowledgeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Feedback {
    pub agent_key: Option<String>,
    pub feedback: String,
    pub instance_id: Option<String>,
    pub message_id: String,
    pub session_id: Option<String>,
}
operation! { Feedback(feedback: String, message_id: String) "Feedback" -> FeedbackOutput {
    0 "AgentKey" agent_key: String, 1 "Feedback" feedback, 2 "InstanceId" instance_id: String, 3 "MessageId" message_id,
    4 "SessionId" session_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeedbackOutput {
    pub feedback: Option<String>,
    pub http_status: Option<i64>,
    pub message_id: Option<String>,
    pub success: Option<bool>,
}
model! { FeedbackOutput {
    0 "Feedback" feedback, 1 "HttpStatus" http_status, 2 "MessageId" message_id, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncResult {
    pub agent_key: Option<String>,
    /// 0 to 100000000.
    pub task_id: String,
}
operation! { GetAsyncResult(task_id: String) "GetAsyncResult" -> GetAsyncResultOutput {
    0 "AgentKey" agent_key: String, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncResultOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAsyncResultOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBotChatData {
    pub agent_key: Option<String>,
    pub end_time: String,
    pub robot_instance_id: String,
    pub start_time: String,
}
operation! { GetBotChatData(end_time: String, robot_instance_id: String, start_time: String)
    "GetBotChatData" -> GetBotChatDataOutput {
    0 "AgentKey" agent_key: String, 1 "EndTime" end_time, 2 "RobotInstanceId" robot_instance_id,
    3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBotChatDataOutput {
    pub cost_time: Option<String>,
    pub datas: Option<Vec<BTreeMap<String, Value>>>,
}
model! { GetBotChatDataOutput {
    0 "CostTime" cost_time, 1 "Datas" datas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBotDsStatData {
    pub agent_key: Option<String>,
    pub end_time: String,
    pub robot_instance_id: String,
    pub start_time: String,
}
operation! { GetBotDsStatData(end_time: String, robot_instance_id: String, start_time: String)
    "GetBotDsStatData" -> GetBotDsStatDataOutput {
    0 "AgentKey" agent_key: String, 1 "EndTime" end_time, 2 "RobotInstanceId" robot_instance_id,
    3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBotDsStatDataOutput {
    pub cost_time: Option<String>,
    pub datas: Option<Vec<BTreeMap<String, Value>>>,
}
model! { GetBotDsStatDataOutput {
    0 "CostTime" cost_time, 1 "Datas" datas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBotKnowledgeStatData {
    pub agent_key: Option<String>,
    pub end_time: String,
    pub robot_instance_id: String,
    pub start_time: String,
}
operation! { GetBotKnowledgeStatData(end_time: String, robot_instance_id: String, start_time: String)
    "GetBotKnowledgeStatData" -> GetBotKnowledgeStatDataOutput {
    0 "AgentKey" agent_key: String, 1 "EndTime" end_time, 2 "RobotInstanceId" robot_instance_id,
    3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBotKnowledgeStatDataOutput {
    pub cost_time: Option<String>,
    pub datas: Option<Vec<BTreeMap<String, Value>>>,
}
model! { GetBotKnowledgeStatDataOutput {
    0 "CostTime" cost_time, 1 "Datas" datas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBotSessionData {
    pub agent_key: Option<String>,
    pub end_time: String,
    pub robot_instance_id: String,
    pub start_time: String,
}
operation! { GetBotSessionData(end_time: String, robot_instance_id: String, start_time: String)
    "GetBotSessionData" -> GetBotSessionDataOutput {
    0 "AgentKey" agent_key: String, 1 "EndTime" end_time, 2 "RobotInstanceId" robot_instance_id,
    3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBotSessionDataOutput {
    pub cost_time: Option<String>,
    pub datas: Option<Vec<BTreeMap<String, Value>>>,
}
model! { GetBotSessionDataOutput {
    0 "CostTime" cost_time, 1 "Datas" datas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConversationList {
    pub agent_key: Option<String>,
    pub end_date: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConversationListOutput {
    pub messages: Option<Vec<BTreeMap<String, String>>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_counts: Option<i64>,
}
model! { GetConversationListOutput {
    0 "Messages" messages, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCounts" total_counts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBotChatHistorys {
    pub agent_key: Option<String>,
    pub end_time: String,
    pub limit: Option<i64>,
    pub robot_instance_id: String,
    pub start_time: String,
}
operation! { ListBotChatHistorys(end_time: String, robot_instance_id: String, start_time: String)
    "ListBotChatHistorys" -> ListBotChatHistorysOutput {
    0 "AgentKey" agent_key: String, 1 "EndTime" end_time, 2 "Limit" limit: i64, 3 "RobotInstanceId" robot_instance_id,
    4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBotChatHistorysOutput {
    pub cost_time: Option<String>,
    pub datas: Option<Vec<BTreeMap<String, Value>>>,
}
model! { ListBotChatHistorysOutput {
    0 "CostTime" cost_time, 1 "Datas" datas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBotColdDsDatas {
    pub agent_key: Option<String>,
    pub end_time: String,
    pub limit: Option<i64>,
    pub robot_instance_id: String,
    pub start_time: String,
}
operation! { ListBotColdDsDatas(end_time: String, robot_instance_id: String, start_time: String)
    "ListBotColdDsDatas" -> ListBotColdDsDatasOutput {
    0 "AgentKey" agent_key: String, 1 "EndTime" end_time, 2 "Limit" limit: i64, 3 "RobotInstanceId" robot_instance_id,
    4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBotColdDsDatasOutput {
    pub cost_time: Option<String>,
    pub datas: Option<Vec<BTreeMap<String, Value>>>,
}
model! { ListBotColdDsDatasOutput {
    0 "CostTime" cost_time, 1 "Datas" datas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBotColdKnowledges {
    pub agent_key: Option<String>,
    pub end_time: String,
    pub limit: Option<i64>,
    pub robot_instance_id: String,
    pub start_time: String,
}
operation! { ListBotColdKnowledges(end_time: String, robot_instance_id: String, start_time: String)
    "ListBotColdKnowledges" -> ListBotColdKnowledgesOutput {
    0 "AgentKey" agent_key: String, 1 "EndTime" end_time, 2 "Limit" limit: i64, 3 "RobotInstanceId" robot_instance_id,
    4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBotColdKnowledgesOutput {
    pub cost_time: Option<String>,
    pub datas: Option<Vec<BTreeMap<String, Value>>>,
}
model! { ListBotColdKnowledgesOutput {
    0 "CostTime" cost_time, 1 "Datas" datas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBotDsDetails {
    pub agent_key: Option<String>,
    pub end_time: String,
    pub limit: Option<i64>,
    pub robot_instance_id: String,
    pub start_time: String,
}
operation! { ListBotDsDetails(end_time: String, robot_instance_id: String, start_time: String)
    "ListBotDsDetails" -> ListBotDsDetailsOutput {
    0 "AgentKey" agent_key: String, 1 "EndTime" end_time, 2 "Limit" limit: i64, 3 "RobotInstanceId" robot_instance_id,
    4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBotDsDetailsOutput {
    pub cost_time: Option<String>,
    pub datas: Option<Vec<BTreeMap<String, Value>>>,
}
model! { ListBotDsDetailsOutput {
    0 "CostTime" cost_time, 1 "Datas" datas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBotHotDsDatas {
    pub agent_key: Option<String>,
    pub end_time: String,
    pub limit: Option<i64>,
    pub robot_instance_id: String,
    pub start_time: String,
}
operation! { ListBotHotDsDatas(end_time: String, robot_instance_id: String, start_time: String)
    "ListBotHotDsDatas" -> ListBotHotDsDatasOutput {
    0 "AgentKey" agent_key: String, 1 "EndTime" end_time, 2 "Limit" limit: i64, 3 "RobotInstanceId" robot_instance_id,
    4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBotHotDsDatasOutput {
    pub cost_time: Option<String>,
    pub datas: Option<Vec<BTreeMap<String, Value>>>,
}
model! { ListBotHotDsDatasOutput {
    0 "CostTime" cost_time, 1 "Datas" datas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBotHotKnowledges {
    pub agent_key: Option<String>,
    pub end_time: String,
    pub limit: Option<i64>,
    pub robot_instance_id: String,
    pub start_time: String,
}
operation! { ListBotHotKnowledges(end_time: String, robot_instance_id: String, start_time: String)
    "ListBotHotKnowledges" -> ListBotHotKnowledgesOutput {
    0 "AgentKey" agent_key: String, 1 "EndTime" end_time, 2 "Limit" limit: i64, 3 "RobotInstanceId" robot_instance_id,
    4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBotHotKnowledgesOutput {
    pub cost_time: Option<String>,
    pub datas: Option<Vec<BTreeMap<String, Value>>>,
}
model! { ListBotHotKnowledgesOutput {
    0 "CostTime" cost_time, 1 "Datas" datas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBotKnowledgeDetails {
    pub agent_key: Option<String>,
    pub end_time: String,
    pub limit: Option<String>,
    pub robot_instance_id: String,
    pub start_time: String,
}
operation! { ListBotKnowledgeDetails(end_time: String, robot_instance_id: String, start_time: String)
    "ListBotKnowledgeDetails" -> ListBotKnowledgeDetailsOutput {
    0 "AgentKey" agent_key: String, 1 "EndTime" end_time, 2 "Limit" limit: String,
    3 "RobotInstanceId" robot_instance_id, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBotKnowledgeDetailsOutput {
    pub cost_time: Option<String>,
    pub datas: Option<Vec<BTreeMap<String, Value>>>,
}
model! { ListBotKnowledgeDetailsOutput {
    0 "CostTime" cost_time, 1 "Datas" datas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBotReceptionDetailDatas {
    pub agent_key: Option<String>,
    pub end_time: String,
    pub robot_instance_id: String,
    pub start_time: String,
}
operation! { ListBotReceptionDetailDatas(end_time: String, robot_instance_id: String, start_time: String)
    "ListBotReceptionDetailDatas" -> ListBotReceptionDetailDatasOutput {
    0 "AgentKey" agent_key: String, 1 "EndTime" end_time, 2 "RobotInstanceId" robot_instance_id,
    3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBotReceptionDetailDatasOutput {
    pub cost_time: Option<String>,
    pub datas: Option<Vec<BTreeMap<String, Value>>>,
}
model! { ListBotReceptionDetailDatasOutput {
    0 "CostTime" cost_time, 1 "Datas" datas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConversationLogs {
    pub agent_key: Option<String>,
    pub session_id: Option<String>,
}
operation! { ListConversationLogs() "ListConversationLogs" -> ListConversationLogsOutput {
    0 "AgentKey" agent_key: String, 1 "SessionId" session_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConversationLogsOutput {
    pub chat_logs: Option<Vec<BTreeMap<String, Value>>>,
    pub rounds: Option<i64>,
}
model! { ListConversationLogsOutput {
    0 "ChatLogs" chat_logs, 1 "Rounds" rounds
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveKnowledgeCategory {
    pub agent_key: Option<String>,
    pub category_id: i64,
    pub knowledge_id: i64,
}
operation! { MoveKnowledgeCategory(category_id: i64, knowledge_id: i64) "MoveKnowledgeCategory" -> Empty {
    0 "AgentKey" agent_key: String, 1 "CategoryId" category_id, 2 "KnowledgeId" knowledge_id
} }

pub type MoveKnowledgeCategoryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishDialogFlow {
    pub agent_key: Option<String>,
    pub dialog_id: i64,
}
operation! { PublishDialogFlow(dialog_id: i64) "PublishDialogFlow" -> Empty {
    0 "AgentKey" agent_key: String, 1 "DialogId" dialog_id
} }

pub type PublishDialogFlowOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishKnowledge {
    pub agent_key: Option<String>,
    pub r#async: Option<bool>,
    pub knowledge_id: i64,
}
operation! { PublishKnowledge(knowledge_id: i64) "PublishKnowledge" -> Empty {
    0 "AgentKey" agent_key: String, 1 "Async" r#async: bool, 2 "KnowledgeId" knowledge_id
} }

pub type PublishKnowledgeOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBotsOutput {
    pub bots: Option<Vec<QueryBotsBots>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QueryBotsOutput {
    0 "Bots" bots, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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
    0 "Avatar" avatar, 1 "CreateTime" create_time, 2 "InstanceId" instance_id, 3 "Introduction" introduction,
    4 "LanguageCode" language_code, 5 "Name" name, 6 "TimeZone" time_zone
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCategoriesOutput {
    pub categories: Option<Vec<Children>>,
}
model! { QueryCategoriesOutput {
    0 "Categories" categories
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Children {
    pub area_code: Option<String>,
    pub category_id: Option<i64>,
    pub childrens: Option<Vec<Children>>,
    pub name: Option<String>,
    pub parent_category_id: Option<i64>,
}
model! { Children {
    0 "AreaCode" area_code, 1 "CategoryId" category_id, 2 "Childrens" childrens, 3 "Name" name,
    4 "ParentCategoryId" parent_category_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCoreWordsOutput {
    pub core_words: Option<Vec<QueryCoreWordsCoreWords>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QueryCoreWordsOutput {
    0 "CoreWords" core_words, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCoreWordsCoreWords {
    pub core_word_code: Option<String>,
    pub core_word_name: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub synonyms: Option<Vec<String>>,
}
model! { QueryCoreWordsCoreWords {
    0 "CoreWordCode" core_word_code, 1 "CoreWordName" core_word_name, 2 "CreateTime" create_time,
    3 "ModifyTime" modify_time, 4 "Synonyms" synonyms
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDialogs {
    pub agent_key: Option<String>,
    pub dialog_name: Option<String>,
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { QueryDialogs(instance_id: String) "QueryDialogs" -> QueryDialogsOutput {
    0 "AgentKey" agent_key: String, 1 "DialogName" dialog_name: String, 2 "InstanceId" instance_id,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }
paged! { QueryDialogs: QueryDialogsDialogs = Number "PageNumber", "Dialogs" dialogs, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDialogsOutput {
    pub dialogs: Option<Vec<QueryDialogsDialogs>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QueryDialogsOutput {
    0 "Dialogs" dialogs, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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
    0 "CreateTime" create_time, 1 "CreateUserId" create_user_id, 2 "CreateUserName" create_user_name,
    3 "Description" description, 4 "DialogId" dialog_id, 5 "DialogName" dialog_name, 6 "IsOnline" is_online,
    7 "IsSampleDialog" is_sample_dialog, 8 "ModifyTime" modify_time, 9 "ModifyUserId" modify_user_id,
    10 "ModifyUserName" modify_user_name, 11 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEntities {
    pub agent_key: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEntitiesOutput {
    pub entities: Option<Vec<QueryEntitiesEntities>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QueryEntitiesOutput {
    0 "Entities" entities, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEntitiesEntities {
    pub create_time: Option<String>,
    pub create_user_id: Option<String>,
    pub create_user_name: Option<String>,
    pub entity_id: Option<i64>,
    pub entity_name: Option<String>,
    pub entity_type: Option<String>,
    pub members: Option<Vec<QueryEntitiesMembers>>,
    pub modify_time: Option<String>,
    pub modify_user_id: Option<String>,
    pub modify_user_name: Option<String>,
    pub regex: Option<String>,
}
model! { QueryEntitiesEntities {
    0 "CreateTime" create_time, 1 "CreateUserId" create_user_id, 2 "CreateUserName" create_user_name,
    3 "EntityId" entity_id, 4 "EntityName" entity_name, 5 "EntityType" entity_type, 6 "Members" members,
    7 "ModifyTime" modify_time, 8 "ModifyUserId" modify_user_id, 9 "ModifyUserName" modify_user_name, 10 "Regex" regex
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEntitiesMembers {
    pub member_name: Option<String>,
    pub synonyms: Option<Vec<String>>,
}
model! { QueryEntitiesMembers {
    0 "MemberName" member_name, 1 "Synonyms" synonyms
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIntentsOutput {
    pub intents: Option<Vec<QueryIntentsIntents>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QueryIntentsOutput {
    0 "Intents" intents, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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
    pub rule_check: Option<Vec<QueryIntentsRuleCheck>>,
    pub slot: Option<Vec<QueryIntentsSlot>>,
    pub user_say: Option<Vec<QueryIntentsUserSay>>,
}
model! { QueryIntentsIntents {
    0 "CreateTime" create_time, 1 "CreateUserId" create_user_id, 2 "CreateUserName" create_user_name,
    3 "IntentId" intent_id, 4 "ModifyTime" modify_time, 5 "ModifyUserId" modify_user_id,
    6 "ModifyUserName" modify_user_name, 7 "Name" name, 8 "RuleCheck" rule_check, 9 "Slot" slot, 10 "UserSay" user_say
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIntentsRuleCheck {
    pub error: Option<Vec<String>>,
    pub strict: Option<bool>,
    pub text: Option<String>,
    pub warning: Option<Vec<String>>,
}
model! { QueryIntentsRuleCheck {
    0 "Error" error, 1 "Strict" strict, 2 "Text" text, 3 "Warning" warning
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIntentsSlot {
    pub is_array: Option<bool>,
    pub is_necessary: Option<bool>,
    pub life_span: Option<i64>,
    pub name: Option<String>,
    pub question: Option<Vec<String>>,
    pub slot_id: Option<String>,
    pub tags: Option<Vec<QueryIntentsTags>>,
    pub value: Option<String>,
}
model! { QueryIntentsSlot {
    0 "IsArray" is_array, 1 "IsNecessary" is_necessary, 2 "LifeSpan" life_span, 3 "Name" name, 4 "Question" question,
    5 "SlotId" slot_id, 6 "Tags" tags, 7 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIntentsTags {
    pub user_say_id: Option<String>,
    pub value: Option<String>,
}
model! { QueryIntentsTags {
    0 "UserSayId" user_say_id, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIntentsUserSay {
    pub data: Option<Vec<QueryIntentsData>>,
    pub strict: Option<bool>,
    pub user_say_id: Option<String>,
}
model! { QueryIntentsUserSay {
    0 "Data" data, 1 "Strict" strict, 2 "UserSayId" user_say_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIntentsData {
    pub slot_id: Option<String>,
    pub text: Option<String>,
}
model! { QueryIntentsData {
    0 "SlotId" slot_id, 1 "Text" text
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryKnowledgesOutput {
    pub knowledges: Option<Vec<QueryKnowledgesKnowledges>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QueryKnowledgesOutput {
    0 "Knowledges" knowledges, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryKnowledgesKnowledges {
    pub category_id: Option<i64>,
    pub core_words: Option<Vec<String>>,
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
    0 "CategoryId" category_id, 1 "CoreWords" core_words, 2 "CreateTime" create_time,
    3 "CreateUserName" create_user_name, 4 "EndDate" end_date, 5 "KnowledgeId" knowledge_id,
    6 "KnowledgeStatus" knowledge_status, 7 "KnowledgeTitle" knowledge_title, 8 "ModifyTime" modify_time,
    9 "ModifyUserName" modify_user_name, 10 "StartDate" start_date, 11 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPerspectives {
    pub agent_key: Option<String>,
}
operation! { QueryPerspectives() "QueryPerspectives" -> QueryPerspectivesOutput {
    0 "AgentKey" agent_key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPerspectivesOutput {
    pub perspectives: Option<Vec<QueryPerspectivesPerspectives>>,
}
model! { QueryPerspectivesOutput {
    0 "Perspectives" perspectives
} }

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
    0 "CreateTime" create_time, 1 "CreateUserName" create_user_name, 2 "ModifyTime" modify_time,
    3 "ModifyUserName" modify_user_name, 4 "Name" name, 5 "PerspectiveCode" perspective_code,
    6 "PerspectiveId" perspective_id, 7 "SelfDefine" self_define, 8 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySystemEntities {
    pub agent_key: Option<String>,
    pub entity_name: Option<String>,
}
operation! { QuerySystemEntities() "QuerySystemEntities" -> QuerySystemEntitiesOutput {
    0 "AgentKey" agent_key: String, 1 "EntityName" entity_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySystemEntitiesOutput {
    pub system_entities: Option<Vec<QuerySystemEntitiesSystemEntities>>,
}
model! { QuerySystemEntitiesOutput {
    0 "SystemEntities" system_entities
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySystemEntitiesSystemEntities {
    pub default_question: Option<String>,
    pub entity_code: Option<String>,
    pub entity_name: Option<String>,
}
model! { QuerySystemEntitiesSystemEntities {
    0 "DefaultQuestion" default_question, 1 "EntityCode" entity_code, 2 "EntityName" entity_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveEntityMember {
    pub agent_key: Option<String>,
    pub entity_id: i64,
    pub member: RemoveEntityMemberMember,
    pub remove_type: String,
}
operation! { RemoveEntityMember(entity_id: i64, member: RemoveEntityMemberMember, remove_type: String)
    "RemoveEntityMember" -> RemoveEntityMemberOutput {
    0 "AgentKey" agent_key: String, 1 "EntityId" entity_id, 2 "Member" member, 3 "RemoveType" remove_type
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveEntityMemberMember {
    pub member_name: Option<String>,
    pub synonyms: Option<Vec<String>>,
}
input! { RemoveEntityMemberMember() {
    0 "MemberName" member_name: String, 1 "Synonyms" synonyms: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveEntityMemberOutput {
    pub entity_id: Option<i64>,
}
model! { RemoveEntityMemberOutput {
    0 "EntityId" entity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSynonym {
    pub agent_key: Option<String>,
    pub core_word_name: String,
    pub synonym: String,
}
operation! { RemoveSynonym(core_word_name: String, synonym: String) "RemoveSynonym" -> Empty {
    0 "AgentKey" agent_key: String, 1 "CoreWordName" core_word_name, 2 "Synonym" synonym
} }

pub type RemoveSynonymOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestDialogFlow {
    pub agent_key: Option<String>,
    pub dialog_id: i64,
}
operation! { TestDialogFlow(dialog_id: i64) "TestDialogFlow" -> Empty {
    0 "AgentKey" agent_key: String, 1 "DialogId" dialog_id
} }

pub type TestDialogFlowOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCategory {
    pub agent_key: Option<String>,
    pub category_id: i64,
    pub name: Option<String>,
}
operation! { UpdateCategory(category_id: i64) "UpdateCategory" -> UpdateCategoryOutput {
    0 "AgentKey" agent_key: String, 1 "CategoryId" category_id, 2 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCategoryOutput {
    pub success: Option<bool>,
}
model! { UpdateCategoryOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCoreWord {
    pub agent_key: Option<String>,
    pub core_word_code: String,
    pub core_word_name: String,
}
operation! { UpdateCoreWord(core_word_code: String, core_word_name: String) "UpdateCoreWord" -> UpdateCoreWordOutput {
    0 "AgentKey" agent_key: String, 1 "CoreWordCode" core_word_code, 2 "CoreWordName" core_word_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCoreWordOutput {
    pub success: Option<bool>,
}
model! { UpdateCoreWordOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDialog {
    pub agent_key: Option<String>,
    pub description: Option<String>,
    pub dialog_id: i64,
    pub dialog_name: String,
}
operation! { UpdateDialog(dialog_id: i64, dialog_name: String) "UpdateDialog" -> Empty {
    0 "AgentKey" agent_key: String, 1 "Description" description: String, 2 "DialogId" dialog_id,
    3 "DialogName" dialog_name
} }

pub type UpdateDialogOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDialogFlow {
    pub agent_key: Option<String>,
    pub dialog_id: i64,
    pub module_definition: UpdateDialogFlowModuleDefinition,
}
operation! { UpdateDialogFlow(dialog_id: i64, module_definition: UpdateDialogFlowModuleDefinition)
    "UpdateDialogFlow" -> Empty {
    0 "AgentKey" agent_key: String, 1 "DialogId" dialog_id, 2 "ModuleDefinition" module_definition
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

pub type UpdateDialogFlowOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDialogFlowModuleDefinition {
    pub global_vars: Option<BTreeMap<String, Value>>,
    pub module_definition: Option<PaasProcessData>,
}
input! { UpdateDialogFlowModuleDefinition() {
    0 "GlobalVars" global_vars: BTreeMap<String, Value>, 1 "ModuleDefinition" module_definition: PaasProcessData
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEntity {
    pub agent_key: Option<String>,
    pub entity_id: i64,
    pub entity_name: String,
    pub entity_type: String,
    pub regex: Option<String>,
    pub members: Option<Vec<UpdateEntityMembers>>,
}
operation! { UpdateEntity(entity_id: i64, entity_name: String, entity_type: String)
    "UpdateEntity" -> UpdateEntityOutput {
    0 "AgentKey" agent_key: String, 1 "EntityId" entity_id, 2 "EntityName" entity_name, 3 "EntityType" entity_type,
    4 "Regex" regex: String, 5 "Members" members: Vec<UpdateEntityMembers>
} [
    Mark { index: 5, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEntityMembers {
    pub member_name: Option<String>,
    pub synonyms: Option<Vec<String>>,
}
input! { UpdateEntityMembers() {
    0 "MemberName" member_name: String, 1 "Synonyms" synonyms: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEntityOutput {
    pub entity_id: Option<i64>,
}
model! { UpdateEntityOutput {
    0 "EntityId" entity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIntent {
    pub agent_key: Option<String>,
    pub intent_definition: IntentCreateDTO,
    pub intent_id: i64,
}
operation! { UpdateIntent(intent_definition: IntentCreateDTO, intent_id: i64) "UpdateIntent" -> UpdateIntentOutput {
    0 "AgentKey" agent_key: String, 1 "IntentDefinition" intent_definition, 2 "IntentId" intent_id
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIntentOutput {
    pub intent_id: Option<i64>,
}
model! { UpdateIntentOutput {
    0 "IntentId" intent_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKnowledge {
    pub agent_key: Option<String>,
    pub knowledge: UpdateKnowledgeKnowledge,
}
operation! { UpdateKnowledge(knowledge: UpdateKnowledgeKnowledge) "UpdateKnowledge" -> UpdateKnowledgeOutput {
    0 "AgentKey" agent_key: String, 1 "Knowledge" knowledge
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKnowledgeOutput {
    pub knowledge_id: Option<i64>,
}
model! { UpdateKnowledgeOutput {
    0 "KnowledgeId" knowledge_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePerspective {
    pub agent_key: Option<String>,
    pub name: String,
    pub perspective_id: String,
}
operation! { UpdatePerspective(name: String, perspective_id: String) "UpdatePerspective" -> Empty {
    0 "AgentKey" agent_key: String, 1 "Name" name, 2 "PerspectiveId" perspective_id
} }

pub type UpdatePerspectiveOutput = Empty;

#[cfg(feature = "reflect")]
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
