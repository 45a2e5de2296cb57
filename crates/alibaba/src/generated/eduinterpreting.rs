//! `eduinterpreting` 2024-08-28.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints =
    Endpoints { regions: &[], vpc: &[], global: "eduinterpreting.aliyuncs.com", rule: Rule::Unknown };

static SERVICE: Service =
    Service { name: "eduinterpreting", version: "2024-08-28", code: "eduinterpreting", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAudio {
    pub enable_call_back: bool,
    pub audio_file_url: String,
    pub callback_url: Option<String>,
    pub outer_biz_id: String,
}
operation! { RecognizeAudio(enable_call_back: bool, audio_file_url: String, outer_biz_id: String)
    "RecognizeAudio" -> RecognizeAudioOutput {
    0 "EnableCallBack" enable_call_back, 1 "AudioFileUrl" audio_file_url, 2 "CallbackUrl" callback_url: String,
    3 "OuterBizId" outer_biz_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAudioOutput {
    pub item_list: Option<Vec<RecognizeAudioItemList>>,
    pub task_id: Option<String>,
}
model! { RecognizeAudioOutput {
    0 "ItemList" item_list, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAudioItemList {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub text: Option<String>,
}
model! { RecognizeAudioItemList {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitEvaluationTask {
    pub audio_url: String,
    pub callback_url: String,
    pub material_text: String,
    pub outer_biz_id: String,
    pub suggested_answer: String,
    pub text: String,
    pub r#type: String,
}

/// What [`SubmitEvaluationTask::new`] takes.
pub struct SubmitEvaluationTaskRequired {
    pub audio_url: String,
    pub callback_url: String,
    pub material_text: String,
    pub outer_biz_id: String,
    pub suggested_answer: String,
    pub text: String,
    pub r#type: String,
}
operation! { SubmitEvaluationTask{SubmitEvaluationTaskRequired: audio_url, callback_url, material_text, outer_biz_id, suggested_answer, text, r#type}
    "SubmitEvaluationTask" -> SubmitEvaluationTaskOutput {
    0 "AudioUrl" audio_url, 1 "CallbackUrl" callback_url, 2 "MaterialText" material_text, 3 "OuterBizId" outer_biz_id,
    4 "SuggestedAnswer" suggested_answer, 5 "Text" text, 6 "Type" r#type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitEvaluationTaskOutput {
    pub task_id: Option<String>,
}
model! { SubmitEvaluationTaskOutput {
    0 "TaskId" task_id
} }

#[cfg(feature = "reflect")]
register! {
    RecognizeAudio, SubmitEvaluationTask
}
