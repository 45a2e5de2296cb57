//! `eduinterpreting` of Alibaba Cloud, API version 2024-08-28.
//!
//! Endpoint: `eduinterpreting.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/EduInterpreting/2024-08-28/overview>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[],
    &[],
    "eduinterpreting.aliyuncs.com",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "eduinterpreting",
    "2024-08-28",
    "eduinterpreting",
    &ENDPOINTS,
);

/// `RecognizeAudio` of `eduinterpreting` 2024-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EduInterpreting/2024-08-28/RecognizeAudio>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAudio {
    /// Required.
    pub enable_call_back: bool,
    /// Required.
    pub audio_file_url: String,
    pub callback_url: Option<String>,
    /// Required.
    pub outer_biz_id: String,
}
operation! { RecognizeAudio(enable_call_back: bool, audio_file_url: String, outer_biz_id: String)
    "RecognizeAudio" -> RecognizeAudioOutput {
    0 "EnableCallBack" enable_call_back, 1 "AudioFileUrl" audio_file_url, 2 "CallbackUrl" callback_url: String,
    3 "OuterBizId" outer_biz_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`RecognizeAudio`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAudioOutput {
    pub item_list: Vec<RecognizeAudioItemList>,
    pub task_id: Option<String>,
}
model! { RecognizeAudioOutput {
    0 "ItemList" item_list: Vec<RecognizeAudioItemList>, 1 "TaskId" task_id: String
} }

/// In the response of [`RecognizeAudio`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAudioItemList {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub text: Option<String>,
}
model! { RecognizeAudioItemList {
    0 "BeginTime" begin_time: String, 1 "EndTime" end_time: String, 2 "Text" text: String
} }

/// Submits evaluation task: `SubmitEvaluationTask` of `eduinterpreting` 2024-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EduInterpreting/2024-08-28/SubmitEvaluationTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitEvaluationTask {
    /// Required.
    pub audio_url: String,
    /// Required.
    pub callback_url: String,
    /// Required.
    pub material_text: String,
    /// Required.
    pub outer_biz_id: String,
    /// Required.
    pub suggested_answer: String,
    /// Required.
    pub text: String,
    /// Required.
    pub r#type: String,
}

/// Arguments of [`SubmitEvaluationTask::new`].
pub struct SubmitEvaluationTaskRequired {
    pub audio_url: String,
    pub callback_url: String,
    pub material_text: String,
    pub outer_biz_id: String,
    pub suggested_answer: String,
    pub text: String,
    pub r#type: String,
}
operation! {
    SubmitEvaluationTask { SubmitEvaluationTaskRequired: audio_url, callback_url, material_text, outer_biz_id, suggested_answer, text, r#type }
    "SubmitEvaluationTask" -> SubmitEvaluationTaskOutput {
    0 "AudioUrl" audio_url, 1 "CallbackUrl" callback_url, 2 "MaterialText" material_text, 3 "OuterBizId" outer_biz_id,
    4 "SuggestedAnswer" suggested_answer, 5 "Text" text, 6 "Type" r#type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`SubmitEvaluationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitEvaluationTaskOutput {
    pub task_id: Option<String>,
}
model! { SubmitEvaluationTaskOutput {
    0 "TaskId" task_id: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    RecognizeAudio, SubmitEvaluationTask
}
