//! `aimath` of Alibaba Cloud, API version 2024-11-14.
//!
//! Endpoint: `aimath.aliyuncs.com`. Operations: <https://api.alibabacloud.com/document/AIMath/2024-11-14/overview>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[],
    &[],
    "aimath.aliyuncs.com",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new("aimath", "2024-11-14", "aimath", &ENDPOINTS);

/// `ChatMessage` of `aimath` 2024-11-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AIMath/2024-11-14/ChatMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatMessage {
    /// Required.
    pub content: String,
    /// Required.
    pub conversation_id: String,
    /// Required.
    pub user_id: String,
}
operation! { ChatMessage(content: String, conversation_id: String, user_id: String) "ChatMessage" -> ChatMessageOutput {
    0 "Content" content, 1 "ConversationId" conversation_id, 2 "UserId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ChatMessage`].
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
    0 "Content" content: String, 1 "ErrCode" err_code: String, 2 "ErrMsg" err_msg: String,
    3 "EventType" event_type: String, 4 "Success" success: bool
} }

/// Creates conversation: `CreateConversation` of `aimath` 2024-11-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AIMath/2024-11-14/CreateConversation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConversation {
    pub exercise_analysis: Option<String>,
    pub exercise_answer: Option<String>,
    /// Required.
    pub exercise_content: String,
    pub exercise_type: Option<String>,
    /// Required.
    pub outer_biz_id: String,
    /// Required.
    pub user_id: String,
}
operation! { CreateConversation(exercise_content: String, outer_biz_id: String, user_id: String)
    "CreateConversation" -> CreateConversationOutput {
    0 "ExerciseAnalysis" exercise_analysis: String, 1 "ExerciseAnswer" exercise_answer: String,
    2 "ExerciseContent" exercise_content, 3 "ExerciseType" exercise_type: String, 4 "OuterBizId" outer_biz_id,
    5 "UserId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`CreateConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConversationOutput {
    pub conversation_id: Option<String>,
    pub err_code: Option<String>,
    pub err_msg: Option<String>,
    pub success: Option<bool>,
}
model! { CreateConversationOutput {
    0 "ConversationId" conversation_id: String, 1 "ErrCode" err_code: String, 2 "ErrMsg" err_msg: String,
    3 "Success" success: bool
} }

/// Creates related conversation: `CreateRelatedConversation` of `aimath` 2024-11-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AIMath/2024-11-14/CreateRelatedConversation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRelatedConversation {
    /// Required.
    pub exercise_code: String,
    /// Required.
    pub outer_biz_id: String,
    /// Required.
    pub user_id: String,
}
operation! { CreateRelatedConversation(exercise_code: String, outer_biz_id: String, user_id: String)
    "CreateRelatedConversation" -> CreateRelatedConversationOutput {
    0 "ExerciseCode" exercise_code, 1 "OuterBizId" outer_biz_id, 2 "UserId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CreateRelatedConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRelatedConversationOutput {
    pub conversation_id: Option<String>,
    pub err_code: Option<String>,
    pub err_msg: Option<String>,
    pub success: Option<bool>,
}
model! { CreateRelatedConversationOutput {
    0 "ConversationId" conversation_id: String, 1 "ErrCode" err_code: String, 2 "ErrMsg" err_msg: String,
    3 "Success" success: bool
} }

/// `GenAnalysis` of `aimath` 2024-11-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AIMath/2024-11-14/GenAnalysis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenAnalysis {
    /// Required.
    pub exercise_content: String,
}
operation! { GenAnalysis(exercise_content: String) "GenAnalysis" -> GenAnalysisOutput {
    0 "ExerciseContent" exercise_content
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GenAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenAnalysisOutput {
    pub content: Option<String>,
    pub err_code: Option<String>,
    pub err_msg: Option<String>,
    pub event_type: Option<String>,
}
model! { GenAnalysisOutput {
    0 "Content" content: String, 1 "ErrCode" err_code: String, 2 "ErrMsg" err_msg: String,
    3 "EventType" event_type: String
} }

/// `GenStep` of `aimath` 2024-11-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AIMath/2024-11-14/GenStep>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenStep {
    /// Required.
    pub exercise_code: String,
}
operation! { GenStep(exercise_code: String) "GenStep" -> GenStepOutput {
    0 "ExerciseCode" exercise_code
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GenStep`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenStepOutput {
    pub content: Option<String>,
    pub err_code: Option<String>,
    pub err_msg: Option<String>,
    pub event_type: Option<String>,
}
model! { GenStepOutput {
    0 "Content" content: String, 1 "ErrCode" err_code: String, 2 "ErrMsg" err_msg: String,
    3 "EventType" event_type: String
} }

/// `GlobalConfirm` of `aimath` 2024-11-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AIMath/2024-11-14/GlobalConfirm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalConfirm {
    /// Required.
    pub exercise_code: String,
    pub tag: Option<String>,
}
operation! { GlobalConfirm(exercise_code: String) "GlobalConfirm" -> GlobalConfirmOutput {
    0 "ExerciseCode" exercise_code, 1 "Tag" tag: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GlobalConfirm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalConfirmOutput {
    pub err_code: Option<String>,
    pub err_msg: Option<String>,
    pub success: Option<bool>,
}
model! { GlobalConfirmOutput {
    0 "ErrCode" err_code: String, 1 "ErrMsg" err_msg: String, 2 "Success" success: bool
} }

/// Updates analysis: `UpdateAnalysis` of `aimath` 2024-11-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AIMath/2024-11-14/UpdateAnalysis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAnalysis {
    /// Required.
    pub content: String,
    /// Required.
    pub content_code: String,
    /// Required.
    pub exercise_code: String,
}
operation! { UpdateAnalysis(content: String, content_code: String, exercise_code: String)
    "UpdateAnalysis" -> UpdateAnalysisOutput {
    0 "Content" content, 1 "ContentCode" content_code, 2 "ExerciseCode" exercise_code
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAnalysisOutput {
    pub err_code: Option<String>,
    pub err_msg: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateAnalysisOutput {
    0 "ErrCode" err_code: String, 1 "ErrMsg" err_msg: String, 2 "Success" success: bool
} }

/// Updates step: `UpdateStep` of `aimath` 2024-11-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/AIMath/2024-11-14/UpdateStep>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStep {
    /// Required.
    pub content: String,
    /// Required.
    pub content_code: String,
    /// Required.
    pub exercise_code: String,
}
operation! { UpdateStep(content: String, content_code: String, exercise_code: String) "UpdateStep" -> UpdateStepOutput {
    0 "Content" content, 1 "ContentCode" content_code, 2 "ExerciseCode" exercise_code
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateStep`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStepOutput {
    pub err_code: Option<String>,
    pub err_msg: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateStepOutput {
    0 "ErrCode" err_code: String, 1 "ErrMsg" err_msg: String, 2 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    ChatMessage, CreateConversation, CreateRelatedConversation, GenAnalysis, GenStep, GlobalConfirm, UpdateAnalysis,
    UpdateStep
}
