//! `aimath` 2024-11-14.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints { regions: &[], vpc: &[], global: "aimath.aliyuncs.com", rule: Rule::Unknown };

static SERVICE: Service = Service { name: "aimath", version: "2024-11-14", code: "aimath", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatMessage {
    pub content: String,
    pub conversation_id: String,
    pub user_id: String,
}
operation! { ChatMessage(content: String, conversation_id: String, user_id: String) "ChatMessage" -> ChatMessageOutput {
    0 "Content" content, 1 "ConversationId" conversation_id, 2 "UserId" user_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatMessageOutput {
    pub content: Option<String>,
    pub err_code: Option<String>,
    pub err_msg: Option<String>,
    pub event_type: Option<String>,
    pub success: Option<bool>,
}
model! { ChatMessageOutput {
    0 "Content" content, 1 "ErrCode" err_code, 2 "ErrMsg" err_msg, 3 "EventType" event_type, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConversation {
    pub exercise_analysis: Option<String>,
    pub exercise_answer: Option<String>,
    pub exercise_content: String,
    pub exercise_type: Option<String>,
    pub outer_biz_id: String,
    pub user_id: String,
}
operation! { CreateConversation(exercise_content: String, outer_biz_id: String, user_id: String)
    "CreateConversation" -> CreateConversationOutput {
    0 "ExerciseAnalysis" exercise_analysis: String, 1 "ExerciseAnswer" exercise_answer: String,
    2 "ExerciseContent" exercise_content, 3 "ExerciseType" exercise_type: String, 4 "OuterBizId" outer_biz_id,
    5 "UserId" user_id
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
pub struct CreateConversationOutput {
    pub conversation_id: Option<String>,
    pub err_code: Option<String>,
    pub err_msg: Option<String>,
    pub success: Option<bool>,
}
model! { CreateConversationOutput {
    0 "ConversationId" conversation_id, 1 "ErrCode" err_code, 2 "ErrMsg" err_msg, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRelatedConversation {
    pub exercise_code: String,
    pub outer_biz_id: String,
    pub user_id: String,
}
operation! { CreateRelatedConversation(exercise_code: String, outer_biz_id: String, user_id: String)
    "CreateRelatedConversation" -> CreateRelatedConversationOutput {
    0 "ExerciseCode" exercise_code, 1 "OuterBizId" outer_biz_id, 2 "UserId" user_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRelatedConversationOutput {
    pub conversation_id: Option<String>,
    pub err_code: Option<String>,
    pub err_msg: Option<String>,
    pub success: Option<bool>,
}
model! { CreateRelatedConversationOutput {
    0 "ConversationId" conversation_id, 1 "ErrCode" err_code, 2 "ErrMsg" err_msg, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenAnalysis {
    pub exercise_content: String,
}
operation! { GenAnalysis(exercise_content: String) "GenAnalysis" -> GenAnalysisOutput {
    0 "ExerciseContent" exercise_content
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenAnalysisOutput {
    pub content: Option<String>,
    pub err_code: Option<String>,
    pub err_msg: Option<String>,
    pub event_type: Option<String>,
}
model! { GenAnalysisOutput {
    0 "Content" content, 1 "ErrCode" err_code, 2 "ErrMsg" err_msg, 3 "EventType" event_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenStep {
    pub exercise_code: String,
}
operation! { GenStep(exercise_code: String) "GenStep" -> GenStepOutput {
    0 "ExerciseCode" exercise_code
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenStepOutput {
    pub content: Option<String>,
    pub err_code: Option<String>,
    pub err_msg: Option<String>,
    pub event_type: Option<String>,
}
model! { GenStepOutput {
    0 "Content" content, 1 "ErrCode" err_code, 2 "ErrMsg" err_msg, 3 "EventType" event_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalConfirm {
    pub exercise_code: String,
    pub tag: Option<String>,
}
operation! { GlobalConfirm(exercise_code: String) "GlobalConfirm" -> GlobalConfirmOutput {
    0 "ExerciseCode" exercise_code, 1 "Tag" tag: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalConfirmOutput {
    pub err_code: Option<String>,
    pub err_msg: Option<String>,
    pub success: Option<bool>,
}
model! { GlobalConfirmOutput {
    0 "ErrCode" err_code, 1 "ErrMsg" err_msg, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAnalysis {
    pub content: String,
    pub content_code: String,
    pub exercise_code: String,
}
operation! { UpdateAnalysis(content: String, content_code: String, exercise_code: String)
    "UpdateAnalysis" -> UpdateAnalysisOutput {
    0 "Content" content, 1 "ContentCode" content_code, 2 "ExerciseCode" exercise_code
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAnalysisOutput {
    pub err_code: Option<String>,
    pub err_msg: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateAnalysisOutput {
    0 "ErrCode" err_code, 1 "ErrMsg" err_msg, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStep {
    pub content: String,
    pub content_code: String,
    pub exercise_code: String,
}
operation! { UpdateStep(content: String, content_code: String, exercise_code: String) "UpdateStep" -> UpdateStepOutput {
    0 "Content" content, 1 "ContentCode" content_code, 2 "ExerciseCode" exercise_code
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStepOutput {
    pub err_code: Option<String>,
    pub err_msg: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateStepOutput {
    0 "ErrCode" err_code, 1 "ErrMsg" err_msg, 2 "Success" success
} }

#[cfg(feature = "reflect")]
register! {
    ChatMessage, CreateConversation, CreateRelatedConversation, GenAnalysis, GenStep, GlobalConfirm, UpdateAnalysis,
    UpdateStep
}
