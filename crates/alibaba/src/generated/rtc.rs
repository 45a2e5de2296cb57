//! `rtc` of Alibaba Cloud, API version 2018-01-11.
//!
//! Endpoint: a table of 2 regions, else `rtc.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/rtc/2018-01-11/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, rtc::DescribeAllCallback};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAllCallback::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-north-2-gov-1", "rtc.aliyuncs.com"), ("cn-shanghai", "rtc.aliyuncs.com")],
    &[],
    "",
    Rule::Central,
);

static SERVICE: Service<'_> = Service::new("rtc", "2018-01-11", "rtc", &ENDPOINTS);

/// Adds record template: `AddRecordTemplate` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/AddRecordTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordTemplate {
    /// Required.
    pub app_id: String,
    pub background_color: Option<i64>,
    pub backgrounds: Option<Vec<AddRecordTemplateBackgrounds>>,
    pub clock_widgets: Option<Vec<AddRecordTemplateClockWidgets>>,
    /// 5 to 86400.
    pub delay_stop_time: Option<i64>,
    pub enable_m3u8_date_time: Option<bool>,
    /// Required.
    pub file_split_interval: i64,
    /// Required.
    pub formats: Vec<String>,
    pub http_callback_url: Option<String>,
    /// Required.
    pub layout_ids: Vec<i64>,
    /// Required.
    pub media_encode: i64,
    pub mns_queue: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub oss_bucket: String,
    pub oss_endpoint: Option<String>,
    /// Required.
    pub oss_file_prefix: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub task_profile: String,
    pub watermarks: Option<Vec<AddRecordTemplateWatermarks>>,
}

/// Arguments of [`AddRecordTemplate::new`].
pub struct AddRecordTemplateRequired {
    pub app_id: String,
    pub file_split_interval: i64,
    pub formats: Vec<String>,
    pub layout_ids: Vec<i64>,
    pub media_encode: i64,
    pub name: String,
    pub oss_bucket: String,
    pub oss_file_prefix: String,
    pub task_profile: String,
}
operation! {
    AddRecordTemplate { AddRecordTemplateRequired: app_id, file_split_interval, formats, layout_ids, media_encode, name, oss_bucket, oss_file_prefix, task_profile }
    "AddRecordTemplate" -> AddRecordTemplateOutput {
    0 "AppId" app_id, 1 "BackgroundColor" background_color: i64,
    2 "Backgrounds" backgrounds: Vec<AddRecordTemplateBackgrounds>,
    3 "ClockWidgets" clock_widgets: Vec<AddRecordTemplateClockWidgets>, 4 "DelayStopTime" delay_stop_time: i64,
    5 "EnableM3u8DateTime" enable_m3u8_date_time: bool, 6 "FileSplitInterval" file_split_interval, 7 "Formats" formats,
    8 "HttpCallbackUrl" http_callback_url: String, 9 "LayoutIds" layout_ids, 10 "MediaEncode" media_encode,
    11 "MnsQueue" mns_queue: String, 12 "Name" name, 13 "OssBucket" oss_bucket, 14 "OssEndpoint" oss_endpoint: String,
    15 "OssFilePrefix" oss_file_prefix, 16 "OwnerId" owner_id: i64, 17 "TaskProfile" task_profile,
    18 "Watermarks" watermarks: Vec<AddRecordTemplateWatermarks>
} }

/// In the request of [`AddRecordTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordTemplateBackgrounds {
    pub display: Option<i64>,
    pub height: Option<f64>,
    pub url: Option<String>,
    pub width: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z_order: Option<i64>,
}
input! { AddRecordTemplateBackgrounds() {
    0 "Display" display: i64, 1 "Height" height: f64, 2 "Url" url: String, 3 "Width" width: f64, 4 "X" x: f64,
    5 "Y" y: f64, 6 "ZOrder" z_order: i64
} }

/// In the request of [`AddRecordTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordTemplateClockWidgets {
    pub font_color: Option<i64>,
    pub font_size: Option<i64>,
    pub font_type: Option<i64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z_order: Option<i64>,
}
input! { AddRecordTemplateClockWidgets() {
    0 "FontColor" font_color: i64, 1 "FontSize" font_size: i64, 2 "FontType" font_type: i64, 3 "X" x: f64, 4 "Y" y: f64,
    5 "ZOrder" z_order: i64
} }

/// In the request of [`AddRecordTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordTemplateWatermarks {
    pub alpha: Option<f64>,
    pub display: Option<i64>,
    pub height: Option<f64>,
    pub url: Option<String>,
    pub width: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z_order: Option<i64>,
}
input! { AddRecordTemplateWatermarks() {
    0 "Alpha" alpha: f64, 1 "Display" display: i64, 2 "Height" height: f64, 3 "Url" url: String, 4 "Width" width: f64,
    5 "X" x: f64, 6 "Y" y: f64, 7 "ZOrder" z_order: i64
} }

/// Response of [`AddRecordTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordTemplateOutput {
    pub template_id: Option<String>,
}
model! { AddRecordTemplateOutput {
    0 "TemplateId" template_id: String
} }

/// Creates app agent template: `CreateAppAgentTemplate` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/CreateAppAgentTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppAgentTemplate {
    pub agent_silence_config: Option<CreateAppAgentTemplateAgentSilenceConfig>,
    pub ambient_sound_config: Option<CreateAppAgentTemplateAmbientSoundConfig>,
    /// Required.
    pub app_id: String,
    pub asr_config: Option<CreateAppAgentTemplateAsrConfig>,
    pub back_channel_config: Option<CreateAppAgentTemplateBackChannelConfig>,
    pub chat_mode: Option<i64>,
    pub enable_video_understanding: Option<bool>,
    pub greeting: Option<String>,
    pub interrupt_config: Option<CreateAppAgentTemplateInterruptConfig>,
    pub interrupt_mode: Option<i64>,
    pub llm_config: Option<CreateAppAgentTemplateLlmConfig>,
    /// Required. 1 to 128 characters.
    pub name: String,
    pub prefer_video: Option<i64>,
    pub tts_config: Option<CreateAppAgentTemplateTtsConfig>,
    pub r#type: Option<i64>,
}
operation! { CreateAppAgentTemplate(app_id: String, name: String)
    "CreateAppAgentTemplate" -> CreateAppAgentTemplateOutput {
    0 "AgentSilenceConfig" agent_silence_config: CreateAppAgentTemplateAgentSilenceConfig,
    1 "AmbientSoundConfig" ambient_sound_config: CreateAppAgentTemplateAmbientSoundConfig, 2 "AppId" app_id,
    3 "AsrConfig" asr_config: CreateAppAgentTemplateAsrConfig,
    4 "BackChannelConfig" back_channel_config: CreateAppAgentTemplateBackChannelConfig, 5 "ChatMode" chat_mode: i64,
    6 "EnableVideoUnderstanding" enable_video_understanding: bool, 7 "Greeting" greeting: String,
    8 "InterruptConfig" interrupt_config: CreateAppAgentTemplateInterruptConfig, 9 "InterruptMode" interrupt_mode: i64,
    10 "LlmConfig" llm_config: CreateAppAgentTemplateLlmConfig, 11 "Name" name, 12 "PreferVideo" prefer_video: i64,
    13 "TtsConfig" tts_config: CreateAppAgentTemplateTtsConfig, 14 "Type" r#type: i64
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(8, Location::Default, Style::Json),
    Mark::new(10, Location::Default, Style::Json),
    Mark::new(13, Location::Default, Style::Json)
] }

/// In the request of [`CreateAppAgentTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppAgentTemplateAgentSilenceConfig {
    pub alert_timeout: Option<i64>,
    pub content: Option<String>,
    pub strategy: Option<i64>,
    pub webhook_trigger_timeout: Option<i64>,
}
input! { CreateAppAgentTemplateAgentSilenceConfig() {
    0 "AlertTimeout" alert_timeout: i64, 1 "Content" content: String, 2 "Strategy" strategy: i64,
    3 "WebhookTriggerTimeout" webhook_trigger_timeout: i64
} }

/// In the request of [`CreateAppAgentTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppAgentTemplateAmbientSoundConfig {
    pub sound_id: Option<String>,
    pub volume: Option<i64>,
}
input! { CreateAppAgentTemplateAmbientSoundConfig() {
    0 "SoundId" sound_id: String, 1 "Volume" volume: i64
} }

/// In the request of [`CreateAppAgentTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppAgentTemplateAsrConfig {
    pub max_sentence_silence: Option<i64>,
    /// Required.
    pub name: Option<String>,
    pub vad_config: Option<CreateAppAgentTemplateVadConfig>,
    pub word_weights: Option<Vec<CreateAppAgentTemplateWordWeights>>,
}
input! { CreateAppAgentTemplateAsrConfig(name: String) {
    0 "MaxSentenceSilence" max_sentence_silence: i64, 1 "Name" name: String,
    2 "VadConfig" vad_config: CreateAppAgentTemplateVadConfig,
    3 "WordWeights" word_weights: Vec<CreateAppAgentTemplateWordWeights>
} }

/// In the request of [`CreateAppAgentTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppAgentTemplateVadConfig {
    pub interrupt_speech_duration: Option<i64>,
}
input! { CreateAppAgentTemplateVadConfig() {
    0 "InterruptSpeechDuration" interrupt_speech_duration: i64
} }

/// In the request of [`CreateAppAgentTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppAgentTemplateWordWeights {
    pub lang: Option<String>,
    /// Required.
    pub weight: Option<i64>,
    /// Required.
    pub word: Option<String>,
}
input! { CreateAppAgentTemplateWordWeights(weight: i64, word: String) {
    0 "Lang" lang: String, 1 "Weight" weight: i64, 2 "Word" word: String
} }

/// In the request of [`CreateAppAgentTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppAgentTemplateBackChannelConfig {
    pub user_turn_end: Option<bool>,
}
input! { CreateAppAgentTemplateBackChannelConfig() {
    0 "UserTurnEnd" user_turn_end: bool
} }

/// In the request of [`CreateAppAgentTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppAgentTemplateInterruptConfig {
    pub semantics_interrupt: Option<bool>,
}
input! { CreateAppAgentTemplateInterruptConfig() {
    0 "SemanticsInterrupt" semantics_interrupt: bool
} }

/// In the request of [`CreateAppAgentTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppAgentTemplateLlmConfig {
    pub agent_app_id: Option<String>,
    /// Required. Secret.
    pub api_key: Option<Secret>,
    pub history_depth: Option<i64>,
    pub max_token: Option<i64>,
    /// Required.
    pub name: Option<String>,
    pub prompt: Option<String>,
    pub temperature: Option<f64>,
    pub top_p: Option<f64>,
    pub url: Option<String>,
    /// Required.
    pub vendor: Option<String>,
}
input! { CreateAppAgentTemplateLlmConfig(api_key: Secret, name: String, vendor: String) {
    0 "AgentAppId" agent_app_id: String, 1 "ApiKey" api_key: Secret, 2 "HistoryDepth" history_depth: i64,
    3 "MaxToken" max_token: i64, 4 "Name" name: String, 5 "Prompt" prompt: String, 6 "Temperature" temperature: f64,
    7 "TopP" top_p: f64, 8 "Url" url: String, 9 "Vendor" vendor: String
} }

/// In the request of [`CreateAppAgentTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppAgentTemplateTtsConfig {
    /// Required. Secret.
    pub api_key: Option<Secret>,
    pub filter_brackets: Option<Vec<i64>>,
    /// Required.
    pub name: Option<String>,
    pub pitch: Option<f64>,
    pub rate: Option<f64>,
    pub vendor: Option<String>,
    pub voice: Option<String>,
    pub volume: Option<i64>,
}
input! { CreateAppAgentTemplateTtsConfig(api_key: Secret, name: String) {
    0 "ApiKey" api_key: Secret, 1 "FilterBrackets" filter_brackets: Vec<i64>, 2 "Name" name: String,
    3 "Pitch" pitch: f64, 4 "Rate" rate: f64, 5 "Vendor" vendor: String, 6 "Voice" voice: String, 7 "Volume" volume: i64
} }

/// Response of [`CreateAppAgentTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppAgentTemplateOutput {
    pub id: Option<String>,
}
model! { CreateAppAgentTemplateOutput {
    0 "Id" id: String
} }

/// Creates app layout: `CreateAppLayout` of `rtc` 2018-01-11.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/rtc/2018-01-11/CreateAppLayout>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppLayout {
    /// Required.
    pub app_id: String,
    pub client_token: Option<String>,
    /// Required.
    pub layout: CreateAppLayoutLayout,
}
operation! { CreateAppLayout(app_id: String, layout: CreateAppLayoutLayout) "CreateAppLayout" -> CreateAppLayoutOutput {
    0 "AppId" app_id, 1 "ClientToken" client_token: String, 2 "Layout" layout
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`CreateAppLayout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppLayoutLayout {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub panes: Option<Vec<CreateAppLayoutPanes>>,
}
input! { CreateAppLayoutLayout(name: String, panes: Vec<CreateAppLayoutPanes>) {
    0 "Name" name: String, 1 "Panes" panes: Vec<CreateAppLayoutPanes>
} }

/// In the request of [`CreateAppLayout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppLayoutPanes {
    pub height: Option<f64>,
    pub pane_id: Option<i64>,
    pub width: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z_order: Option<i64>,
}
input! { CreateAppLayoutPanes() {
    0 "Height" height: f64, 1 "PaneId" pane_id: i64, 2 "Width" width: f64, 3 "X" x: f64, 4 "Y" y: f64,
    5 "ZOrder" z_order: i64
} }

/// Response of [`CreateAppLayout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppLayoutOutput {
    pub layout_id: Option<String>,
}
model! { CreateAppLayoutOutput {
    0 "LayoutId" layout_id: String
} }

/// Creates app record template: `CreateAppRecordTemplate` of `rtc` 2018-01-11.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/rtc/2018-01-11/CreateAppRecordTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppRecordTemplate {
    /// Required.
    pub app_id: String,
    pub client_token: Option<String>,
    /// Required.
    pub record_template: CreateAppRecordTemplateRecordTemplate,
}
operation! { CreateAppRecordTemplate(app_id: String, record_template: CreateAppRecordTemplateRecordTemplate)
    "CreateAppRecordTemplate" -> CreateAppRecordTemplateOutput {
    0 "AppId" app_id, 1 "ClientToken" client_token: String, 2 "RecordTemplate" record_template
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`CreateAppRecordTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppRecordTemplateRecordTemplate {
    pub delay_stop_time: Option<i64>,
    /// Required.
    pub file_prefix: Option<String>,
    /// Required.
    pub file_split_interval: Option<i64>,
    /// Required.
    pub formats: Option<Vec<String>>,
    pub layout_ids: Option<Vec<String>>,
    /// Required.
    pub media_encode: Option<i64>,
    /// Required.
    pub name: Option<String>,
}

/// Arguments of [`CreateAppRecordTemplateRecordTemplate::new`].
pub struct CreateAppRecordTemplateRecordTemplateRequired {
    pub file_prefix: String,
    pub file_split_interval: i64,
    pub formats: Vec<String>,
    pub media_encode: i64,
    pub name: String,
}
input! {
    CreateAppRecordTemplateRecordTemplate { CreateAppRecordTemplateRecordTemplateRequired: file_prefix, file_split_interval, formats, media_encode, name } {
    0 "DelayStopTime" delay_stop_time: i64, 1 "FilePrefix" file_prefix: String,
    2 "FileSplitInterval" file_split_interval: i64, 3 "Formats" formats: Vec<String>,
    4 "LayoutIds" layout_ids: Vec<String>, 5 "MediaEncode" media_encode: i64, 6 "Name" name: String
} }

/// Response of [`CreateAppRecordTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppRecordTemplateOutput {
    pub template_id: Option<String>,
}
model! { CreateAppRecordTemplateOutput {
    0 "TemplateId" template_id: String
} }

/// Creates app streaming out template: `CreateAppStreamingOutTemplate` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/CreateAppStreamingOutTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppStreamingOutTemplate {
    /// Required.
    pub app_id: String,
    /// Required.
    pub streaming_out_template: CreateAppStreamingOutTemplateStreamingOutTemplate,
}
operation! {
    CreateAppStreamingOutTemplate(app_id: String, streaming_out_template: CreateAppStreamingOutTemplateStreamingOutTemplate)
    "CreateAppStreamingOutTemplate" -> CreateAppStreamingOutTemplateOutput {
    0 "AppId" app_id, 1 "StreamingOutTemplate" streaming_out_template
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// In the request of [`CreateAppStreamingOutTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppStreamingOutTemplateStreamingOutTemplate {
    /// Required.
    pub layout_ids: Option<Vec<String>>,
    /// Required.
    pub media_encode: Option<i64>,
    /// Required.
    pub name: Option<String>,
}
input! { CreateAppStreamingOutTemplateStreamingOutTemplate(layout_ids: Vec<String>, media_encode: i64, name: String) {
    0 "LayoutIds" layout_ids: Vec<String>, 1 "MediaEncode" media_encode: i64, 2 "Name" name: String
} }

/// Response of [`CreateAppStreamingOutTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppStreamingOutTemplateOutput {
    pub template_id: Option<String>,
}
model! { CreateAppStreamingOutTemplateOutput {
    0 "TemplateId" template_id: String
} }

/// Creates app view template: `CreateAppViewTemplate` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/CreateAppViewTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppViewTemplate {
    /// Required.
    pub app_id: String,
    /// Required.
    pub template: CreateAppViewTemplateTemplate,
}
operation! { CreateAppViewTemplate(app_id: String, template: CreateAppViewTemplateTemplate)
    "CreateAppViewTemplate" -> CreateAppViewTemplateOutput {
    0 "AppId" app_id, 1 "Template" template
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// In the request of [`CreateAppViewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppViewTemplateTemplate {
    /// Required.
    pub layout_ids: Option<Vec<String>>,
    /// Required.
    pub media_encode: Option<i64>,
    /// Required.
    pub name: Option<String>,
}
input! { CreateAppViewTemplateTemplate(layout_ids: Vec<String>, media_encode: i64, name: String) {
    0 "LayoutIds" layout_ids: Vec<String>, 1 "MediaEncode" media_encode: i64, 2 "Name" name: String
} }

/// Response of [`CreateAppViewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppViewTemplateOutput {
    pub template_id: Option<String>,
}
model! { CreateAppViewTemplateOutput {
    0 "TemplateId" template_id: String
} }

/// Creates auto live stream rule: `CreateAutoLiveStreamRule` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/CreateAutoLiveStreamRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoLiveStreamRule {
    /// Required.
    pub app_id: String,
    pub call_back: Option<String>,
    pub channel_id_prefixes: Option<Vec<String>>,
    pub channel_ids: Option<Vec<String>>,
    pub media_encode: Option<i64>,
    pub owner_id: Option<i64>,
    /// Required.
    pub play_domain: String,
    pub rule_name: Option<String>,
}
operation! { CreateAutoLiveStreamRule(app_id: String, play_domain: String)
    "CreateAutoLiveStreamRule" -> CreateAutoLiveStreamRuleOutput {
    0 "AppId" app_id, 1 "CallBack" call_back: String, 2 "ChannelIdPrefixes" channel_id_prefixes: Vec<String>,
    3 "ChannelIds" channel_ids: Vec<String>, 4 "MediaEncode" media_encode: i64, 5 "OwnerId" owner_id: i64,
    6 "PlayDomain" play_domain, 7 "RuleName" rule_name: String
} }

/// Response of [`CreateAutoLiveStreamRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoLiveStreamRuleOutput {
    pub rule_id: Option<i64>,
}
model! { CreateAutoLiveStreamRuleOutput {
    0 "RuleId" rule_id: i64
} }

/// Creates cloud note phrases: `CreateCloudNotePhrases` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/CreateCloudNotePhrases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNotePhrases {
    /// Required.
    pub app_id: String,
    /// Required.
    pub phrase: CreateCloudNotePhrasesPhrase,
}
operation! { CreateCloudNotePhrases(app_id: String, phrase: CreateCloudNotePhrasesPhrase)
    "CreateCloudNotePhrases" -> CreateCloudNotePhrasesOutput {
    0 "AppId" app_id, 1 "Phrase" phrase
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// In the request of [`CreateCloudNotePhrases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNotePhrasesPhrase {
    pub description: Option<String>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub word_weights: Option<Vec<CreateCloudNotePhrasesWordWeights>>,
}
input! { CreateCloudNotePhrasesPhrase(name: String, word_weights: Vec<CreateCloudNotePhrasesWordWeights>) {
    0 "Description" description: String, 1 "Name" name: String,
    2 "WordWeights" word_weights: Vec<CreateCloudNotePhrasesWordWeights>
} }

/// In the request of [`CreateCloudNotePhrases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNotePhrasesWordWeights {
    /// Required.
    pub weight: Option<i64>,
    /// Required.
    pub word: Option<String>,
}
input! { CreateCloudNotePhrasesWordWeights(weight: i64, word: String) {
    0 "Weight" weight: i64, 1 "Word" word: String
} }

/// Response of [`CreateCloudNotePhrases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudNotePhrasesOutput {
    pub id: Option<String>,
}
model! { CreateCloudNotePhrasesOutput {
    0 "Id" id: String
} }

/// Creates event subscribe: `CreateEventSubscribe` of `rtc` 2018-01-11.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/rtc/2018-01-11/CreateEventSubscribe>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventSubscribe {
    /// Required.
    pub app_id: String,
    /// Required.
    pub callback_url: String,
    pub channel_id: Option<String>,
    /// Required.
    pub client_token: String,
    /// Required.
    pub events: Vec<String>,
    pub need_callback_auth: Option<bool>,
    pub owner_id: Option<i64>,
    pub role: Option<i64>,
    pub users: Option<Vec<String>>,
}
operation! { CreateEventSubscribe(app_id: String, callback_url: String, client_token: String, events: Vec<String>)
    "CreateEventSubscribe" -> CreateEventSubscribeOutput {
    0 "AppId" app_id, 1 "CallbackUrl" callback_url, 2 "ChannelId" channel_id: String, 3 "ClientToken" client_token,
    4 "Events" events, 5 "NeedCallbackAuth" need_callback_auth: bool, 6 "OwnerId" owner_id: i64, 7 "Role" role: i64,
    8 "Users" users: Vec<String>
} }

/// Response of [`CreateEventSubscribe`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventSubscribeOutput {
    pub subscribe_id: Option<String>,
}
model! { CreateEventSubscribeOutput {
    0 "SubscribeId" subscribe_id: String
} }

/// Creates mpu layout: `CreateMPULayout` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/CreateMPULayout>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMPULayout {
    /// Required.
    pub app_id: String,
    /// Required.
    pub audio_mix_count: i64,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub panes: Vec<CreateMPULayoutPanes>,
}
operation! { CreateMPULayout(app_id: String, audio_mix_count: i64, panes: Vec<CreateMPULayoutPanes>)
    "CreateMPULayout" -> CreateMPULayoutOutput {
    0 "AppId" app_id, 1 "AudioMixCount" audio_mix_count, 2 "Name" name: String, 3 "OwnerId" owner_id: i64,
    4 "Panes" panes
} }

/// In the request of [`CreateMPULayout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMPULayoutPanes {
    pub height: Option<f64>,
    pub major_pane: Option<i64>,
    pub pane_id: Option<i64>,
    pub width: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z_order: Option<i64>,
}
input! { CreateMPULayoutPanes() {
    0 "Height" height: f64, 1 "MajorPane" major_pane: i64, 2 "PaneId" pane_id: i64, 3 "Width" width: f64, 4 "X" x: f64,
    5 "Y" y: f64, 6 "ZOrder" z_order: i64
} }

/// Response of [`CreateMPULayout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMPULayoutOutput {
    pub layout_id: Option<i64>,
}
model! { CreateMPULayoutOutput {
    0 "LayoutId" layout_id: i64
} }

/// Deletes app agent template: `DeleteAppAgentTemplate` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DeleteAppAgentTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppAgentTemplate {
    /// Required.
    pub app_id: String,
    /// Required.
    pub id: String,
}
operation! { DeleteAppAgentTemplate(app_id: String, id: String)
    "DeleteAppAgentTemplate" -> DeleteAppAgentTemplateOutput {
    0 "AppId" app_id, 1 "Id" id
} }

/// Response of [`DeleteAppAgentTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppAgentTemplateOutput {
    pub id: Option<String>,
}
model! { DeleteAppAgentTemplateOutput {
    0 "Id" id: String
} }

/// Deletes app layout: `DeleteAppLayout` of `rtc` 2018-01-11.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/rtc/2018-01-11/DeleteAppLayout>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppLayout {
    /// Required.
    pub app_id: String,
    pub client_token: Option<String>,
    pub layout: Option<DeleteAppLayoutLayout>,
}
operation! { DeleteAppLayout(app_id: String) "DeleteAppLayout" -> Empty {
    0 "AppId" app_id, 1 "ClientToken" client_token: String, 2 "Layout" layout: DeleteAppLayoutLayout
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`DeleteAppLayout`]: empty.
pub type DeleteAppLayoutOutput = Empty;

/// In the request of [`DeleteAppLayout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppLayoutLayout {
    /// Required.
    pub layout_id: Option<String>,
}
input! { DeleteAppLayoutLayout(layout_id: String) {
    0 "LayoutId" layout_id: String
} }

/// Deletes app record template: `DeleteAppRecordTemplate` of `rtc` 2018-01-11.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/rtc/2018-01-11/DeleteAppRecordTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppRecordTemplate {
    /// Required.
    pub app_id: String,
    pub client_token: Option<String>,
    /// Required.
    pub template: DeleteAppRecordTemplateTemplate,
}
operation! { DeleteAppRecordTemplate(app_id: String, template: DeleteAppRecordTemplateTemplate)
    "DeleteAppRecordTemplate" -> Empty {
    0 "AppId" app_id, 1 "ClientToken" client_token: String, 2 "Template" template
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`DeleteAppRecordTemplate`]: empty.
pub type DeleteAppRecordTemplateOutput = Empty;

/// In the request of [`DeleteAppRecordTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppRecordTemplateTemplate {
    /// Required.
    pub template_id: Option<String>,
}
input! { DeleteAppRecordTemplateTemplate(template_id: String) {
    0 "TemplateId" template_id: String
} }

/// Deletes app streaming out template: `DeleteAppStreamingOutTemplate` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DeleteAppStreamingOutTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppStreamingOutTemplate {
    /// Required.
    pub app_id: String,
    /// Required.
    pub streaming_out_template: DeleteAppStreamingOutTemplateStreamingOutTemplate,
}
operation! {
    DeleteAppStreamingOutTemplate(app_id: String, streaming_out_template: DeleteAppStreamingOutTemplateStreamingOutTemplate)
    "DeleteAppStreamingOutTemplate" -> Empty {
    0 "AppId" app_id, 1 "StreamingOutTemplate" streaming_out_template
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`DeleteAppStreamingOutTemplate`]: empty.
pub type DeleteAppStreamingOutTemplateOutput = Empty;

/// In the request of [`DeleteAppStreamingOutTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppStreamingOutTemplateStreamingOutTemplate {
    /// Required.
    pub template_id: Option<String>,
}
input! { DeleteAppStreamingOutTemplateStreamingOutTemplate(template_id: String) {
    0 "TemplateId" template_id: String
} }

/// Deletes app view template: `DeleteAppViewTemplate` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DeleteAppViewTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppViewTemplate {
    /// Required.
    pub app_id: String,
    /// Required.
    pub template: DeleteAppViewTemplateTemplate,
}
operation! { DeleteAppViewTemplate(app_id: String, template: DeleteAppViewTemplateTemplate)
    "DeleteAppViewTemplate" -> Empty {
    0 "AppId" app_id, 1 "Template" template
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`DeleteAppViewTemplate`]: empty.
pub type DeleteAppViewTemplateOutput = Empty;

/// In the request of [`DeleteAppViewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppViewTemplateTemplate {
    /// Required.
    pub template_id: Option<String>,
}
input! { DeleteAppViewTemplateTemplate(template_id: String) {
    0 "TemplateId" template_id: String
} }

/// Deletes auto live stream rule: `DeleteAutoLiveStreamRule` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DeleteAutoLiveStreamRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoLiveStreamRule {
    /// Required.
    pub app_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub rule_id: i64,
}
operation! { DeleteAutoLiveStreamRule(app_id: String, rule_id: i64) "DeleteAutoLiveStreamRule" -> Empty {
    0 "AppId" app_id, 1 "OwnerId" owner_id: i64, 2 "RuleId" rule_id
} }

/// Response of [`DeleteAutoLiveStreamRule`]: empty.
pub type DeleteAutoLiveStreamRuleOutput = Empty;

/// Deletes channel: `DeleteChannel` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DeleteChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChannel {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    pub owner_id: Option<i64>,
}
operation! { DeleteChannel(app_id: String, channel_id: String) "DeleteChannel" -> Empty {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "OwnerId" owner_id: i64
} }

/// Response of [`DeleteChannel`]: empty.
pub type DeleteChannelOutput = Empty;

/// Deletes cloud note phrases: `DeleteCloudNotePhrases` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DeleteCloudNotePhrases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudNotePhrases {
    /// Required.
    pub app_id: String,
    /// Required.
    pub phrase: DeleteCloudNotePhrasesPhrase,
}
operation! { DeleteCloudNotePhrases(app_id: String, phrase: DeleteCloudNotePhrasesPhrase)
    "DeleteCloudNotePhrases" -> DeleteCloudNotePhrasesOutput {
    0 "AppId" app_id, 1 "Phrase" phrase
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// In the request of [`DeleteCloudNotePhrases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudNotePhrasesPhrase {
    /// Required.
    pub id: Option<String>,
}
input! { DeleteCloudNotePhrasesPhrase(id: String) {
    0 "Id" id: String
} }

/// Response of [`DeleteCloudNotePhrases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudNotePhrasesOutput {
    pub id: Option<String>,
}
model! { DeleteCloudNotePhrasesOutput {
    0 "Id" id: String
} }

/// Deletes event subscribe: `DeleteEventSubscribe` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DeleteEventSubscribe>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEventSubscribe {
    /// Required.
    pub app_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub subscribe_id: String,
}
operation! { DeleteEventSubscribe(app_id: String, subscribe_id: String) "DeleteEventSubscribe" -> Empty {
    0 "AppId" app_id, 1 "OwnerId" owner_id: i64, 2 "SubscribeId" subscribe_id
} }

/// Response of [`DeleteEventSubscribe`]: empty.
pub type DeleteEventSubscribeOutput = Empty;

/// Deletes mpu layout: `DeleteMPULayout` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DeleteMPULayout>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMPULayout {
    /// Required.
    pub app_id: String,
    /// Required.
    pub layout_id: i64,
    pub owner_id: Option<i64>,
}
operation! { DeleteMPULayout(app_id: String, layout_id: i64) "DeleteMPULayout" -> Empty {
    0 "AppId" app_id, 1 "LayoutId" layout_id, 2 "OwnerId" owner_id: i64
} }

/// Response of [`DeleteMPULayout`]: empty.
pub type DeleteMPULayoutOutput = Empty;

/// Deletes record template: `DeleteRecordTemplate` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DeleteRecordTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordTemplate {
    /// Required.
    pub app_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub template_id: String,
}
operation! { DeleteRecordTemplate(app_id: String, template_id: String) "DeleteRecordTemplate" -> Empty {
    0 "AppId" app_id, 1 "OwnerId" owner_id: i64, 2 "TemplateId" template_id
} }

/// Response of [`DeleteRecordTemplate`]: empty.
pub type DeleteRecordTemplateOutput = Empty;

/// Describes all callback: `DescribeAllCallback` of `rtc` 2018-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeAllCallback>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllCallback {}
operation! { DescribeAllCallback() "DescribeAllCallback" -> DescribeAllCallbackOutput {} }

/// Response of [`DescribeAllCallback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllCallbackOutput {
    pub callbacks: Vec<DescribeAllCallbackCallbacks>,
}
model! { DescribeAllCallbackOutput {
    0 "Callbacks" callbacks: Vec<DescribeAllCallbackCallbacks>
} }

/// In the response of [`DescribeAllCallback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllCallbackCallbacks {
    pub category: Option<String>,
    pub name: Option<String>,
    pub sub_event: Vec<DescribeAllCallbackSubEvent>,
}
model! { DescribeAllCallbackCallbacks {
    0 "Category" category: String, 1 "Name" name: String, 2 "SubEvent" sub_event: Vec<DescribeAllCallbackSubEvent>
} }

/// In the response of [`DescribeAllCallback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllCallbackSubEvent {
    pub event: Option<i64>,
    pub event_name: Option<String>,
    pub r#type: Option<i64>,
}
model! { DescribeAllCallbackSubEvent {
    0 "Event" event: i64, 1 "EventName" event_name: String, 2 "Type" r#type: i64
} }

/// Describes app agent function status: `DescribeAppAgentFunctionStatus` of `rtc` 2018-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeAppAgentFunctionStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppAgentFunctionStatus {
    /// Required.
    pub app_id: String,
}
operation! { DescribeAppAgentFunctionStatus(app_id: String)
    "DescribeAppAgentFunctionStatus" -> DescribeAppAgentFunctionStatusOutput {
    0 "AppId" app_id
} }

/// Response of [`DescribeAppAgentFunctionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppAgentFunctionStatusOutput {
    pub result: Option<String>,
}
model! { DescribeAppAgentFunctionStatusOutput {
    0 "Result" result: String
} }

/// Describes app agent templates: `DescribeAppAgentTemplates` of `rtc` 2018-01-11.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeAppAgentTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppAgentTemplates {
    /// Required.
    pub app_id: String,
    /// 1 to 128 characters.
    pub id: Option<String>,
    /// 1 to 128 characters.
    pub name: Option<String>,
    pub page_num: Option<i64>,
    /// At most 100.
    pub page_size: Option<i64>,
}
operation! { DescribeAppAgentTemplates(app_id: String) "DescribeAppAgentTemplates" -> DescribeAppAgentTemplatesOutput {
    0 "AppId" app_id, 1 "Id" id: String, 2 "Name" name: String, 3 "PageNum" page_num: i64, 4 "PageSize" page_size: i64
} }
paged! { DescribeAppAgentTemplates: DescribeAppAgentTemplatesTemplates =
    Number "PageNum", "Templates" templates, total "TotalNum" }

/// Response of [`DescribeAppAgentTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppAgentTemplatesOutput {
    pub templates: Vec<DescribeAppAgentTemplatesTemplates>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeAppAgentTemplatesOutput {
    0 "Templates" templates: Vec<DescribeAppAgentTemplatesTemplates>, 1 "TotalNum" total_num: i64,
    2 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeAppAgentTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppAgentTemplatesTemplates {
    pub agent_silence_config: Option<DescribeAppAgentTemplatesAgentSilenceConfig>,
    pub ambient_sound_config: Option<DescribeAppAgentTemplatesAmbientSoundConfig>,
    pub asr_config: Option<DescribeAppAgentTemplatesAsrConfig>,
    pub back_channel_config: Option<DescribeAppAgentTemplatesBackChannelConfig>,
    pub chat_mode: Option<i64>,
    pub create_time: Option<String>,
    pub enable_video_understanding: Option<bool>,
    pub greeting: Option<String>,
    pub id: Option<String>,
    pub interrupt_config: Option<DescribeAppAgentTemplatesInterruptConfig>,
    pub interrupt_mode: Option<i64>,
    pub llm_config: Option<DescribeAppAgentTemplatesLlmConfig>,
    pub name: Option<String>,
    pub prefer_video: Option<i64>,
    pub tts_config: Option<DescribeAppAgentTemplatesTtsConfig>,
    pub r#type: Option<i64>,
}
model! { DescribeAppAgentTemplatesTemplates {
    0 "AgentSilenceConfig" agent_silence_config: DescribeAppAgentTemplatesAgentSilenceConfig,
    1 "AmbientSoundConfig" ambient_sound_config: DescribeAppAgentTemplatesAmbientSoundConfig,
    2 "AsrConfig" asr_config: DescribeAppAgentTemplatesAsrConfig,
    3 "BackChannelConfig" back_channel_config: DescribeAppAgentTemplatesBackChannelConfig, 4 "ChatMode" chat_mode: i64,
    5 "CreateTime" create_time: String, 6 "EnableVideoUnderstanding" enable_video_understanding: bool,
    7 "Greeting" greeting: String, 8 "Id" id: String,
    9 "InterruptConfig" interrupt_config: DescribeAppAgentTemplatesInterruptConfig,
    10 "InterruptMode" interrupt_mode: i64, 11 "LlmConfig" llm_config: DescribeAppAgentTemplatesLlmConfig,
    12 "Name" name: String, 13 "PreferVideo" prefer_video: i64,
    14 "TtsConfig" tts_config: DescribeAppAgentTemplatesTtsConfig, 15 "Type" r#type: i64
} }

/// In the response of [`DescribeAppAgentTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppAgentTemplatesAgentSilenceConfig {
    pub alert_timeout: Option<i64>,
    pub content: Option<String>,
    pub strategy: Option<i64>,
    pub webhook_trigger_timeout: Option<i64>,
}
model! { DescribeAppAgentTemplatesAgentSilenceConfig {
    0 "AlertTimeout" alert_timeout: i64, 1 "Content" content: String, 2 "Strategy" strategy: i64,
    3 "WebhookTriggerTimeout" webhook_trigger_timeout: i64
} }

/// In the response of [`DescribeAppAgentTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppAgentTemplatesAmbientSoundConfig {
    pub sound_id: Option<String>,
    pub volume: Option<i64>,
}
model! { DescribeAppAgentTemplatesAmbientSoundConfig {
    0 "SoundId" sound_id: String, 1 "Volume" volume: i64
} }

/// In the response of [`DescribeAppAgentTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppAgentTemplatesAsrConfig {
    pub max_sentence_silence: Option<i64>,
    pub name: Option<String>,
    pub vad_config: Option<DescribeAppAgentTemplatesVadConfig>,
    pub vocabulary_id: Option<String>,
    pub word_weights: Vec<DescribeAppAgentTemplatesWordWeights>,
}
model! { DescribeAppAgentTemplatesAsrConfig {
    0 "MaxSentenceSilence" max_sentence_silence: i64, 1 "Name" name: String,
    2 "VadConfig" vad_config: DescribeAppAgentTemplatesVadConfig, 3 "VocabularyId" vocabulary_id: String,
    4 "WordWeights" word_weights: Vec<DescribeAppAgentTemplatesWordWeights>
} }

/// In the response of [`DescribeAppAgentTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppAgentTemplatesVadConfig {
    pub interrupt_speech_duration: Option<i64>,
}
model! { DescribeAppAgentTemplatesVadConfig {
    0 "InterruptSpeechDuration" interrupt_speech_duration: i64
} }

/// In the response of [`DescribeAppAgentTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppAgentTemplatesWordWeights {
    pub lang: Option<String>,
    pub weight: Option<i64>,
    pub word: Option<String>,
}
model! { DescribeAppAgentTemplatesWordWeights {
    0 "Lang" lang: String, 1 "Weight" weight: i64, 2 "Word" word: String
} }

/// In the response of [`DescribeAppAgentTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppAgentTemplatesBackChannelConfig {
    pub user_turn_end: Option<bool>,
}
model! { DescribeAppAgentTemplatesBackChannelConfig {
    0 "UserTurnEnd" user_turn_end: bool
} }

/// In the response of [`DescribeAppAgentTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppAgentTemplatesInterruptConfig {
    pub semantics_interrupt: Option<bool>,
}
model! { DescribeAppAgentTemplatesInterruptConfig {
    0 "SemanticsInterrupt" semantics_interrupt: bool
} }

/// In the response of [`DescribeAppAgentTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppAgentTemplatesLlmConfig {
    pub agent_app_id: Option<String>,
    /// Secret.
    pub api_key: Option<Secret>,
    pub history_depth: Option<i64>,
    pub max_token: Option<i64>,
    pub model: Option<String>,
    pub name: Option<String>,
    pub prompt: Option<String>,
    pub temperature: Option<f64>,
    pub top_p: Option<f64>,
    pub url: Option<String>,
    pub vendor: Option<String>,
}
model! { DescribeAppAgentTemplatesLlmConfig {
    0 "AgentAppId" agent_app_id: String, 1 "ApiKey" api_key: Secret, 2 "HistoryDepth" history_depth: i64,
    3 "MaxToken" max_token: i64, 4 "Model" model: String, 5 "Name" name: String, 6 "Prompt" prompt: String,
    7 "Temperature" temperature: f64, 8 "TopP" top_p: f64, 9 "Url" url: String, 10 "Vendor" vendor: String
} }

/// In the response of [`DescribeAppAgentTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppAgentTemplatesTtsConfig {
    /// Secret.
    pub api_key: Option<Secret>,
    pub filter_brackets: Vec<i64>,
    pub model: Option<String>,
    pub name: Option<String>,
    pub pitch: Option<f64>,
    pub rate: Option<f64>,
    pub vendor: Option<String>,
    pub voice: Option<String>,
    pub volume: Option<i64>,
}
model! { DescribeAppAgentTemplatesTtsConfig {
    0 "ApiKey" api_key: Secret, 1 "FilterBrackets" filter_brackets: Vec<i64>, 2 "Model" model: String,
    3 "Name" name: String, 4 "Pitch" pitch: f64, 5 "Rate" rate: f64, 6 "Vendor" vendor: String, 7 "Voice" voice: String,
    8 "Volume" volume: i64
} }

/// Describes app call status: `DescribeAppCallStatus` of `rtc` 2018-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeAppCallStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppCallStatus {
    /// Required.
    pub app_id: String,
}
operation! { DescribeAppCallStatus(app_id: String) "DescribeAppCallStatus" -> DescribeAppCallStatusOutput {
    0 "AppId" app_id
} }

/// Response of [`DescribeAppCallStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppCallStatusOutput {
    pub result: Option<String>,
}
model! { DescribeAppCallStatusOutput {
    0 "Result" result: String
} }

/// Describes app callback secret key: `DescribeAppCallbackSecretKey` of `rtc` 2018-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeAppCallbackSecretKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppCallbackSecretKey {
    /// Required.
    pub app_id: String,
}
operation! { DescribeAppCallbackSecretKey(app_id: String)
    "DescribeAppCallbackSecretKey" -> DescribeAppCallbackSecretKeyOutput {
    0 "AppId" app_id
} }

/// Response of [`DescribeAppCallbackSecretKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppCallbackSecretKeyOutput {
    /// Secret.
    pub callback_secret_key: Option<Secret>,
}
model! { DescribeAppCallbackSecretKeyOutput {
    0 "CallbackSecretKey" callback_secret_key: Secret
} }

/// Describes app key: `DescribeAppKey` of `rtc` 2018-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeAppKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppKey {
    /// Required.
    pub app_id: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeAppKey(app_id: String) "DescribeAppKey" -> DescribeAppKeyOutput {
    0 "AppId" app_id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`DescribeAppKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppKeyOutput {
    pub app_key: Option<String>,
}
model! { DescribeAppKeyOutput {
    0 "AppKey" app_key: String
} }

/// Describes app layouts: `DescribeAppLayouts` of `rtc` 2018-01-11.
///
/// GET. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeAppLayouts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppLayouts {
    /// Required.
    pub app_id: String,
    pub condition: Option<DescribeAppLayoutsCondition>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeAppLayouts(app_id: String) "DescribeAppLayouts" -> DescribeAppLayoutsOutput {
    0 "AppId" app_id, 1 "Condition" condition: DescribeAppLayoutsCondition, 2 "PageNum" page_num: i64,
    3 "PageSize" page_size: i64
} [
    Mark::new(1, Location::Default, Style::Json)
] { method: "GET", } }
paged! { DescribeAppLayouts: DescribeAppLayoutsLayouts = Number "PageNum", "Layouts" layouts, total "TotalNum" }

/// In the request of [`DescribeAppLayouts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppLayoutsCondition {
    pub layout_id: Option<String>,
    pub name: Option<String>,
}
input! { DescribeAppLayoutsCondition() {
    0 "LayoutId" layout_id: String, 1 "Name" name: String
} }

/// Response of [`DescribeAppLayouts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppLayoutsOutput {
    pub layouts: Vec<DescribeAppLayoutsLayouts>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeAppLayoutsOutput {
    0 "Layouts" layouts: Vec<DescribeAppLayoutsLayouts>, 1 "TotalNum" total_num: i64, 2 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeAppLayouts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppLayoutsLayouts {
    pub layout_id: Option<String>,
    pub name: Option<String>,
    pub panes: Vec<DescribeAppLayoutsPanes>,
}
model! { DescribeAppLayoutsLayouts {
    0 "LayoutId" layout_id: String, 1 "Name" name: String, 2 "Panes" panes: Vec<DescribeAppLayoutsPanes>
} }

/// In the response of [`DescribeAppLayouts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppLayoutsPanes {
    pub height: Option<f64>,
    pub pane_id: Option<i64>,
    pub width: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z_order: Option<i64>,
}
model! { DescribeAppLayoutsPanes {
    0 "Height" height: f64, 1 "PaneId" pane_id: i64, 2 "Width" width: f64, 3 "X" x: f64, 4 "Y" y: f64,
    5 "ZOrder" z_order: i64
} }

/// Describes app live stream status: `DescribeAppLiveStreamStatus` of `rtc` 2018-01-11.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeAppLiveStreamStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppLiveStreamStatus {
    /// Required.
    pub app_id: String,
    pub client_token: Option<String>,
}
operation! { DescribeAppLiveStreamStatus(app_id: String)
    "DescribeAppLiveStreamStatus" -> DescribeAppLiveStreamStatusOutput {
    0 "AppId" app_id, 1 "ClientToken" client_token: String
} { method: "GET", } }

/// Response of [`DescribeAppLiveStreamStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppLiveStreamStatusOutput {
    pub result: Option<String>,
}
model! { DescribeAppLiveStreamStatusOutput {
    0 "Result" result: String
} }

/// Describes app record status: `DescribeAppRecordStatus` of `rtc` 2018-01-11.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeAppRecordStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppRecordStatus {
    /// Required.
    pub app_id: String,
    pub client_token: Option<String>,
}
operation! { DescribeAppRecordStatus(app_id: String) "DescribeAppRecordStatus" -> DescribeAppRecordStatusOutput {
    0 "AppId" app_id, 1 "ClientToken" client_token: String
} { method: "GET", } }

/// Response of [`DescribeAppRecordStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppRecordStatusOutput {
    pub result: Option<String>,
}
model! { DescribeAppRecordStatusOutput {
    0 "Result" result: String
} }

/// Describes app record templates: `DescribeAppRecordTemplates` of `rtc` 2018-01-11.
///
/// GET. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeAppRecordTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppRecordTemplates {
    /// Required.
    pub app_id: String,
    pub client_token: Option<String>,
    pub condition: Option<DescribeAppRecordTemplatesCondition>,
    /// At least 1.
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeAppRecordTemplates(app_id: String)
    "DescribeAppRecordTemplates" -> DescribeAppRecordTemplatesOutput {
    0 "AppId" app_id, 1 "ClientToken" client_token: String,
    2 "Condition" condition: DescribeAppRecordTemplatesCondition, 3 "PageNum" page_num: i64, 4 "PageSize" page_size: i64
} [
    Mark::new(2, Location::Default, Style::Json)
] { method: "GET", } }
paged! { DescribeAppRecordTemplates: DescribeAppRecordTemplatesTemplates =
    Number "PageNum", "Templates" templates, total "TotalNum" }

/// In the request of [`DescribeAppRecordTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppRecordTemplatesCondition {
    pub name: Option<String>,
    pub template_id: Option<String>,
}
input! { DescribeAppRecordTemplatesCondition() {
    0 "Name" name: String, 1 "TemplateId" template_id: String
} }

/// Response of [`DescribeAppRecordTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppRecordTemplatesOutput {
    pub templates: Vec<DescribeAppRecordTemplatesTemplates>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeAppRecordTemplatesOutput {
    0 "Templates" templates: Vec<DescribeAppRecordTemplatesTemplates>, 1 "TotalNum" total_num: i64,
    2 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeAppRecordTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppRecordTemplatesTemplates {
    pub create_time: Option<String>,
    pub delay_stop_time: Option<i64>,
    pub file_prefix: Option<String>,
    pub file_split_interval: Option<i64>,
    pub formats: Vec<String>,
    pub layout_ids: Vec<String>,
    pub media_encode: Option<i64>,
    pub name: Option<String>,
    pub template_id: Option<String>,
}
model! { DescribeAppRecordTemplatesTemplates {
    0 "CreateTime" create_time: String, 1 "DelayStopTime" delay_stop_time: i64, 2 "FilePrefix" file_prefix: String,
    3 "FileSplitInterval" file_split_interval: i64, 4 "Formats" formats: Vec<String>,
    5 "LayoutIds" layout_ids: Vec<String>, 6 "MediaEncode" media_encode: i64, 7 "Name" name: String,
    8 "TemplateId" template_id: String
} }

/// Describes app recording files: `DescribeAppRecordingFiles` of `rtc` 2018-01-11.
///
/// GET. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeAppRecordingFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppRecordingFiles {
    /// Required.
    pub app_id: String,
    pub channel_id: Option<String>,
    pub end_ts: Option<i64>,
    /// At least 1.
    pub page_no: Option<i64>,
    /// At most 100.
    pub page_size: Option<i64>,
    pub start_ts: Option<i64>,
    pub task_ids: Option<Vec<String>>,
}
operation! { DescribeAppRecordingFiles(app_id: String) "DescribeAppRecordingFiles" -> DescribeAppRecordingFilesOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id: String, 2 "EndTs" end_ts: i64, 3 "PageNo" page_no: i64,
    4 "PageSize" page_size: i64, 5 "StartTs" start_ts: i64, 6 "TaskIds" task_ids: Vec<String>
} [
    Mark::new(6, Location::Default, Style::Json)
] { method: "GET", } }
paged! { DescribeAppRecordingFiles: DescribeAppRecordingFilesItems = Number "PageNo", "Items" items }

/// Response of [`DescribeAppRecordingFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppRecordingFilesOutput {
    pub items: Vec<DescribeAppRecordingFilesItems>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_cnt: Option<i64>,
}
model! { DescribeAppRecordingFilesOutput {
    0 "Items" items: Vec<DescribeAppRecordingFilesItems>, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "TotalCnt" total_cnt: i64
} }

/// In the response of [`DescribeAppRecordingFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppRecordingFilesItems {
    pub bucket: Option<String>,
    pub channel_id: Option<String>,
    pub file_create_ts: Option<i64>,
    pub file_duration: Option<i64>,
    pub file_path: Option<String>,
    pub file_size: Option<i64>,
    pub region: Option<i64>,
    pub start_ts: Option<i64>,
    pub task_id: Option<String>,
    pub vendor: Option<i64>,
}
model! { DescribeAppRecordingFilesItems {
    0 "Bucket" bucket: String, 1 "ChannelId" channel_id: String, 2 "FileCreateTs" file_create_ts: i64,
    3 "FileDuration" file_duration: i64, 4 "FilePath" file_path: String, 5 "FileSize" file_size: i64,
    6 "Region" region: i64, 7 "StartTs" start_ts: i64, 8 "TaskId" task_id: String, 9 "Vendor" vendor: i64
} }

/// Describes app streaming out templates: `DescribeAppStreamingOutTemplates` of `rtc` 2018-01-11.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeAppStreamingOutTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppStreamingOutTemplates {
    /// Required.
    pub app_id: String,
    pub condition: Option<DescribeAppStreamingOutTemplatesCondition>,
    /// At least 1.
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeAppStreamingOutTemplates(app_id: String)
    "DescribeAppStreamingOutTemplates" -> DescribeAppStreamingOutTemplatesOutput {
    0 "AppId" app_id, 1 "Condition" condition: DescribeAppStreamingOutTemplatesCondition, 2 "PageNum" page_num: i64,
    3 "PageSize" page_size: i64
} [
    Mark::new(1, Location::Default, Style::Json)
] }
paged! { DescribeAppStreamingOutTemplates: DescribeAppStreamingOutTemplatesTemplates =
    Number "PageNum", "Templates" templates, total "TotalNum" }

/// In the request of [`DescribeAppStreamingOutTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppStreamingOutTemplatesCondition {
    pub name: Option<String>,
    pub template_id: Option<String>,
}
input! { DescribeAppStreamingOutTemplatesCondition() {
    0 "Name" name: String, 1 "TemplateId" template_id: String
} }

/// Response of [`DescribeAppStreamingOutTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppStreamingOutTemplatesOutput {
    pub templates: Vec<DescribeAppStreamingOutTemplatesTemplates>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeAppStreamingOutTemplatesOutput {
    0 "Templates" templates: Vec<DescribeAppStreamingOutTemplatesTemplates>, 1 "TotalNum" total_num: i64,
    2 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeAppStreamingOutTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppStreamingOutTemplatesTemplates {
    pub create_time: Option<String>,
    pub layout_ids: Vec<String>,
    pub media_encode: Option<i64>,
    pub name: Option<String>,
    pub template_id: Option<String>,
}
model! { DescribeAppStreamingOutTemplatesTemplates {
    0 "CreateTime" create_time: String, 1 "LayoutIds" layout_ids: Vec<String>, 2 "MediaEncode" media_encode: i64,
    3 "Name" name: String, 4 "TemplateId" template_id: String
} }

/// Describes app view status: `DescribeAppViewStatus` of `rtc` 2018-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeAppViewStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppViewStatus {
    /// Required.
    pub app_id: String,
}
operation! { DescribeAppViewStatus(app_id: String) "DescribeAppViewStatus" -> DescribeAppViewStatusOutput {
    0 "AppId" app_id
} }

/// Response of [`DescribeAppViewStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppViewStatusOutput {
    pub result: Option<String>,
}
model! { DescribeAppViewStatusOutput {
    0 "Result" result: String
} }

/// Describes app view templates: `DescribeAppViewTemplates` of `rtc` 2018-01-11.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeAppViewTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppViewTemplates {
    /// Required.
    pub app_id: String,
    pub condition: Option<DescribeAppViewTemplatesCondition>,
    /// At least 1.
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeAppViewTemplates(app_id: String) "DescribeAppViewTemplates" -> DescribeAppViewTemplatesOutput {
    0 "AppId" app_id, 1 "Condition" condition: DescribeAppViewTemplatesCondition, 2 "PageNum" page_num: i64,
    3 "PageSize" page_size: i64
} [
    Mark::new(1, Location::Default, Style::Json)
] }
paged! { DescribeAppViewTemplates: DescribeAppViewTemplatesTemplates =
    Number "PageNum", "Templates" templates, total "TotalNum" }

/// In the request of [`DescribeAppViewTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppViewTemplatesCondition {
    pub name: Option<String>,
    pub template_id: Option<String>,
}
input! { DescribeAppViewTemplatesCondition() {
    0 "Name" name: String, 1 "TemplateId" template_id: String
} }

/// Response of [`DescribeAppViewTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppViewTemplatesOutput {
    pub templates: Vec<DescribeAppViewTemplatesTemplates>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeAppViewTemplatesOutput {
    0 "Templates" templates: Vec<DescribeAppViewTemplatesTemplates>, 1 "TotalNum" total_num: i64,
    2 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeAppViewTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppViewTemplatesTemplates {
    pub create_time: Option<String>,
    pub layout_ids: Vec<String>,
    pub media_encode: Option<i64>,
    pub name: Option<String>,
    pub template_id: Option<String>,
}
model! { DescribeAppViewTemplatesTemplates {
    0 "CreateTime" create_time: String, 1 "LayoutIds" layout_ids: Vec<String>, 2 "MediaEncode" media_encode: i64,
    3 "Name" name: String, 4 "TemplateId" template_id: String
} }

/// Describes apps: `DescribeApps` of `rtc` 2018-01-11.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeApps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApps {
    pub app_id: Option<String>,
    pub app_version: Option<String>,
    pub order: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_num: Option<i64>,
    /// At least 1.
    pub page_size: Option<i64>,
    pub status: Option<String>,
}
operation! { DescribeApps() "DescribeApps" -> DescribeAppsOutput {
    0 "AppId" app_id: String, 1 "AppVersion" app_version: String, 2 "Order" order: String, 3 "OwnerId" owner_id: i64,
    4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64, 6 "Status" status: String
} }
paged! { DescribeApps: DescribeAppsApp = Number "PageNum", "AppList.App" app_list.app, total "TotalNum" }

/// Response of [`DescribeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsOutput {
    pub app_list: Option<DescribeAppsAppList>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeAppsOutput {
    0 "AppList" app_list: DescribeAppsAppList, 1 "TotalNum" total_num: i64, 2 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsAppList {
    pub app: Vec<DescribeAppsApp>,
}
model! { DescribeAppsAppList {
    0 "App" app: Vec<DescribeAppsApp>
} }

/// In the response of [`DescribeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsApp {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub app_type: Option<String>,
    pub bill_type: Option<String>,
    pub create_time: Option<String>,
    pub service_areas: Option<DescribeAppsServiceAreas>,
    pub status: Option<i64>,
    pub version: Option<String>,
}
model! { DescribeAppsApp {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "AppType" app_type: String,
    3 "BillType" bill_type: String, 4 "CreateTime" create_time: String,
    5 "ServiceAreas" service_areas: DescribeAppsServiceAreas, 6 "Status" status: i64, 7 "Version" version: String
} }

/// In the response of [`DescribeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsServiceAreas {
    pub service_area: Vec<String>,
}
model! { DescribeAppsServiceAreas {
    0 "ServiceArea" service_area: Vec<String>
} }

/// Describes auto live stream rule: `DescribeAutoLiveStreamRule` of `rtc` 2018-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeAutoLiveStreamRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoLiveStreamRule {
    /// Required.
    pub app_id: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeAutoLiveStreamRule(app_id: String)
    "DescribeAutoLiveStreamRule" -> DescribeAutoLiveStreamRuleOutput {
    0 "AppId" app_id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`DescribeAutoLiveStreamRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoLiveStreamRuleOutput {
    pub rules: Vec<DescribeAutoLiveStreamRuleRules>,
}
model! { DescribeAutoLiveStreamRuleOutput {
    0 "Rules" rules: Vec<DescribeAutoLiveStreamRuleRules>
} }

/// In the response of [`DescribeAutoLiveStreamRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoLiveStreamRuleRules {
    pub call_back: Option<String>,
    pub channel_id_prefixes: Vec<String>,
    pub channel_ids: Vec<String>,
    pub create_time: Option<String>,
    pub media_encode: Option<i64>,
    pub play_domain: Option<String>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeAutoLiveStreamRuleRules {
    0 "CallBack" call_back: String, 1 "ChannelIdPrefixes" channel_id_prefixes: Vec<String>,
    2 "ChannelIds" channel_ids: Vec<String>, 3 "CreateTime" create_time: String, 4 "MediaEncode" media_encode: i64,
    5 "PlayDomain" play_domain: String, 6 "RuleId" rule_id: i64, 7 "RuleName" rule_name: String,
    8 "Status" status: String
} }

/// Describes call: `DescribeCall` of `rtc` 2018-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeCall>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCall {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    /// Required.
    pub created_ts: i64,
    pub destroyed_ts: Option<i64>,
    pub ext_data_type: Option<String>,
    pub query_exp_info: Option<bool>,
}
operation! { DescribeCall(app_id: String, channel_id: String, created_ts: i64) "DescribeCall" -> DescribeCallOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "CreatedTs" created_ts, 3 "DestroyedTs" destroyed_ts: i64,
    4 "ExtDataType" ext_data_type: String, 5 "QueryExpInfo" query_exp_info: bool
} }

/// Response of [`DescribeCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCallOutput {
    pub call_info: Option<DescribeCallCallInfo>,
    pub user_detail_list: Vec<DescribeCallUserDetailList>,
}
model! { DescribeCallOutput {
    0 "CallInfo" call_info: DescribeCallCallInfo, 1 "UserDetailList" user_detail_list: Vec<DescribeCallUserDetailList>
} }

/// In the response of [`DescribeCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCallCallInfo {
    pub app_id: Option<String>,
    pub call_status: Option<String>,
    pub channel_id: Option<String>,
    pub created_ts: Option<i64>,
    pub destroyed_ts: Option<i64>,
    pub duration: Option<i64>,
}
model! { DescribeCallCallInfo {
    0 "AppId" app_id: String, 1 "CallStatus" call_status: String, 2 "ChannelId" channel_id: String,
    3 "CreatedTs" created_ts: i64, 4 "DestroyedTs" destroyed_ts: i64, 5 "Duration" duration: i64
} }

/// In the response of [`DescribeCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCallUserDetailList {
    pub call_exp: Option<String>,
    pub created_ts: Option<i64>,
    pub destroyed_ts: Option<i64>,
    pub dur_metric_stat_data: Option<DescribeCallDurMetricStatData>,
    pub duration: Option<i64>,
    pub location: Option<String>,
    pub network: Option<String>,
    pub network_list: Vec<String>,
    pub online_duration: Option<i64>,
    pub online_periods: Vec<DescribeCallOnlinePeriods>,
    pub os: Option<String>,
    pub os_list: Vec<String>,
    pub roles: Vec<String>,
    pub sdk_version: Option<String>,
    pub sdk_version_list: Vec<String>,
    pub user_id: Option<String>,
}
model! { DescribeCallUserDetailList {
    0 "CallExp" call_exp: String, 1 "CreatedTs" created_ts: i64, 2 "DestroyedTs" destroyed_ts: i64,
    3 "DurMetricStatData" dur_metric_stat_data: DescribeCallDurMetricStatData, 4 "Duration" duration: i64,
    5 "Location" location: String, 6 "Network" network: String, 7 "NetworkList" network_list: Vec<String>,
    8 "OnlineDuration" online_duration: i64, 9 "OnlinePeriods" online_periods: Vec<DescribeCallOnlinePeriods>,
    10 "Os" os: String, 11 "OsList" os_list: Vec<String>, 12 "Roles" roles: Vec<String>,
    13 "SdkVersion" sdk_version: String, 14 "SdkVersionList" sdk_version_list: Vec<String>, 15 "UserId" user_id: String
} }

/// In the response of [`DescribeCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCallDurMetricStatData {
    pub pub_audio: Option<i64>,
    pub pub_video1080: Option<i64>,
    pub pub_video360: Option<i64>,
    pub pub_video720: Option<i64>,
    pub pub_video_screen_share: Option<i64>,
    pub sub_audio: Option<i64>,
    pub sub_video1080: Option<i64>,
    pub sub_video360: Option<i64>,
    pub sub_video720: Option<i64>,
    pub sub_video_screen_share: Option<i64>,
}
model! { DescribeCallDurMetricStatData {
    0 "PubAudio" pub_audio: i64, 1 "PubVideo1080" pub_video1080: i64, 2 "PubVideo360" pub_video360: i64,
    3 "PubVideo720" pub_video720: i64, 4 "PubVideoScreenShare" pub_video_screen_share: i64, 5 "SubAudio" sub_audio: i64,
    6 "SubVideo1080" sub_video1080: i64, 7 "SubVideo360" sub_video360: i64, 8 "SubVideo720" sub_video720: i64,
    9 "SubVideoScreenShare" sub_video_screen_share: i64
} }

/// In the response of [`DescribeCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCallOnlinePeriods {
    pub join_ts: Option<i64>,
    pub leave_ts: Option<i64>,
}
model! { DescribeCallOnlinePeriods {
    0 "JoinTs" join_ts: i64, 1 "LeaveTs" leave_ts: i64
} }

/// Describes call list: `DescribeCallList` of `rtc` 2018-01-11.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeCallList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCallList {
    /// Required.
    pub app_id: String,
    pub call_status: Option<String>,
    pub channel_id: Option<String>,
    /// Required.
    pub end_ts: i64,
    pub order_by: Option<String>,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    pub query_mode: Option<String>,
    /// Required.
    pub start_ts: i64,
    pub user_id: Option<String>,
}

/// Arguments of [`DescribeCallList::new`].
pub struct DescribeCallListRequired {
    pub app_id: String,
    pub end_ts: i64,
    pub page_no: i64,
    pub page_size: i64,
    pub start_ts: i64,
}
operation! { DescribeCallList { DescribeCallListRequired: app_id, end_ts, page_no, page_size, start_ts }
    "DescribeCallList" -> DescribeCallListOutput {
    0 "AppId" app_id, 1 "CallStatus" call_status: String, 2 "ChannelId" channel_id: String, 3 "EndTs" end_ts,
    4 "OrderBy" order_by: String, 5 "PageNo" page_no, 6 "PageSize" page_size, 7 "QueryMode" query_mode: String,
    8 "StartTs" start_ts, 9 "UserId" user_id: String
} }
paged! { DescribeCallList: DescribeCallListCallList = Number "PageNo", "CallList" call_list }

/// Response of [`DescribeCallList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCallListOutput {
    pub call_list: Vec<DescribeCallListCallList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_cnt: Option<i64>,
}
model! { DescribeCallListOutput {
    0 "CallList" call_list: Vec<DescribeCallListCallList>, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "TotalCnt" total_cnt: i64
} }

/// In the response of [`DescribeCallList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCallListCallList {
    pub app_id: Option<String>,
    pub bad_exp_user_cnt: Option<i64>,
    pub call_status: Option<String>,
    pub channel_id: Option<String>,
    pub created_ts: Option<i64>,
    pub destroyed_ts: Option<i64>,
    pub duration: Option<i64>,
    pub user_cnt: Option<i64>,
}
model! { DescribeCallListCallList {
    0 "AppId" app_id: String, 1 "BadExpUserCnt" bad_exp_user_cnt: i64, 2 "CallStatus" call_status: String,
    3 "ChannelId" channel_id: String, 4 "CreatedTs" created_ts: i64, 5 "DestroyedTs" destroyed_ts: i64,
    6 "Duration" duration: i64, 7 "UserCnt" user_cnt: i64
} }

/// Describes callbacks: `DescribeCallbacks` of `rtc` 2018-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeCallbacks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCallbacks {
    /// Required.
    pub app_id: String,
}
operation! { DescribeCallbacks(app_id: String) "DescribeCallbacks" -> DescribeCallbacksOutput {
    0 "AppId" app_id
} }

/// Response of [`DescribeCallbacks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCallbacksOutput {
    pub callbacks: Vec<DescribeCallbacksCallbacks>,
}
model! { DescribeCallbacksOutput {
    0 "Callbacks" callbacks: Vec<DescribeCallbacksCallbacks>
} }

/// In the response of [`DescribeCallbacks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCallbacksCallbacks {
    pub category: Option<String>,
    pub check_status: Option<String>,
    pub code: Option<String>,
    pub conf: Option<String>,
    pub msg: Option<String>,
    pub status: Option<i64>,
    pub sub_event: Vec<i64>,
}
model! { DescribeCallbacksCallbacks {
    0 "Category" category: String, 1 "CheckStatus" check_status: String, 2 "Code" code: String, 3 "Conf" conf: String,
    4 "Msg" msg: String, 5 "Status" status: i64, 6 "SubEvent" sub_event: Vec<i64>
} }

/// Describes channel: `DescribeChannel` of `rtc` 2018-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannel {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
}
operation! { DescribeChannel(app_id: String, channel_id: String) "DescribeChannel" -> DescribeChannelOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id
} }

/// Response of [`DescribeChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelOutput {
    pub channel: Option<DescribeChannelChannel>,
    pub channel_exist: Option<bool>,
}
model! { DescribeChannelOutput {
    0 "Channel" channel: DescribeChannelChannel, 1 "ChannelExist" channel_exist: bool
} }

/// In the response of [`DescribeChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelChannel {
    pub channel_id: Option<String>,
    pub start_time: Option<i64>,
}
model! { DescribeChannelChannel {
    0 "ChannelId" channel_id: String, 1 "StartTime" start_time: i64
} }

/// Describes channel all users: `DescribeChannelAllUsers` of `rtc` 2018-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeChannelAllUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelAllUsers {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
}
operation! { DescribeChannelAllUsers(app_id: String, channel_id: String)
    "DescribeChannelAllUsers" -> DescribeChannelAllUsersOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id
} }

/// Response of [`DescribeChannelAllUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelAllUsersOutput {
    pub channel_exist: Option<bool>,
    pub users: Vec<DescribeChannelAllUsersUsers>,
}
model! { DescribeChannelAllUsersOutput {
    0 "ChannelExist" channel_exist: bool, 1 "Users" users: Vec<DescribeChannelAllUsersUsers>
} }

/// In the response of [`DescribeChannelAllUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelAllUsersUsers {
    pub user_id: Option<String>,
}
model! { DescribeChannelAllUsersUsers {
    0 "UserId" user_id: String
} }

/// Describes channel area distribution stat data: `DescribeChannelAreaDistributionStatData` of `rtc` 2018-01-11.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeChannelAreaDistributionStatData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelAreaDistributionStatData {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    /// Required.
    pub created_ts: i64,
    pub destroyed_ts: Option<i64>,
    pub parent_area: Option<String>,
}
operation! { DescribeChannelAreaDistributionStatData(app_id: String, channel_id: String, created_ts: i64)
    "DescribeChannelAreaDistributionStatData" -> DescribeChannelAreaDistributionStatDataOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "CreatedTs" created_ts, 3 "DestroyedTs" destroyed_ts: i64,
    4 "ParentArea" parent_area: String
} }

/// Response of [`DescribeChannelAreaDistributionStatData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelAreaDistributionStatDataOutput {
    pub area_stat_list: Vec<DescribeChannelAreaDistributionStatDataAreaStatList>,
}
model! { DescribeChannelAreaDistributionStatDataOutput {
    0 "AreaStatList" area_stat_list: Vec<DescribeChannelAreaDistributionStatDataAreaStatList>
} }

/// In the response of [`DescribeChannelAreaDistributionStatData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelAreaDistributionStatDataAreaStatList {
    pub area_name: Option<String>,
    pub call_user_count: Option<i64>,
    pub high_quality_transmission_rate: Option<String>,
    pub pub_user_count: Option<i64>,
    pub sub_user_count: Option<i64>,
}
model! { DescribeChannelAreaDistributionStatDataAreaStatList {
    0 "AreaName" area_name: String, 1 "CallUserCount" call_user_count: i64,
    2 "HighQualityTransmissionRate" high_quality_transmission_rate: String, 3 "PubUserCount" pub_user_count: i64,
    4 "SubUserCount" sub_user_count: i64
} }

/// Describes channel distribution stat data: `DescribeChannelDistributionStatData` of `rtc` 2018-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeChannelDistributionStatData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelDistributionStatData {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    /// Required.
    pub created_ts: i64,
    pub destroyed_ts: Option<i64>,
    /// Required.
    pub stat_dim: String,
}
operation! {
    DescribeChannelDistributionStatData(app_id: String, channel_id: String, created_ts: i64, stat_dim: String)
    "DescribeChannelDistributionStatData" -> DescribeChannelDistributionStatDataOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "CreatedTs" created_ts, 3 "DestroyedTs" destroyed_ts: i64,
    4 "StatDim" stat_dim
} }

/// Response of [`DescribeChannelDistributionStatData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelDistributionStatDataOutput {
    pub stat_list: Vec<DescribeChannelDistributionStatDataStatList>,
}
model! { DescribeChannelDistributionStatDataOutput {
    0 "StatList" stat_list: Vec<DescribeChannelDistributionStatDataStatList>
} }

/// In the response of [`DescribeChannelDistributionStatData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelDistributionStatDataStatList {
    pub call_user_count: Option<i64>,
    pub call_user_ratio: Option<String>,
    pub name: Option<String>,
}
model! { DescribeChannelDistributionStatDataStatList {
    0 "CallUserCount" call_user_count: i64, 1 "CallUserRatio" call_user_ratio: String, 2 "Name" name: String
} }

/// Describes channel overall data: `DescribeChannelOverallData` of `rtc` 2018-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeChannelOverallData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelOverallData {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    /// Required.
    pub created_ts: i64,
    pub destroyed_ts: Option<i64>,
}
operation! { DescribeChannelOverallData(app_id: String, channel_id: String, created_ts: i64)
    "DescribeChannelOverallData" -> DescribeChannelOverallDataOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "CreatedTs" created_ts, 3 "DestroyedTs" destroyed_ts: i64
} }

/// Response of [`DescribeChannelOverallData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelOverallDataOutput {
    pub call_info: Option<DescribeChannelOverallDataCallInfo>,
    pub metric_datas: Vec<DescribeChannelOverallDataMetricDatas>,
    pub overall_data: Option<DescribeChannelOverallDataOverallData>,
}
model! { DescribeChannelOverallDataOutput {
    0 "CallInfo" call_info: DescribeChannelOverallDataCallInfo,
    1 "MetricDatas" metric_datas: Vec<DescribeChannelOverallDataMetricDatas>,
    2 "OverallData" overall_data: DescribeChannelOverallDataOverallData
} }

/// In the response of [`DescribeChannelOverallData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelOverallDataCallInfo {
    pub app_id: Option<String>,
    pub call_status: Option<String>,
    pub channel_id: Option<String>,
    pub created_ts: Option<i64>,
    pub destroyed_ts: Option<i64>,
    pub duration: Option<i64>,
}
model! { DescribeChannelOverallDataCallInfo {
    0 "AppId" app_id: String, 1 "CallStatus" call_status: String, 2 "ChannelId" channel_id: String,
    3 "CreatedTs" created_ts: i64, 4 "DestroyedTs" destroyed_ts: i64, 5 "Duration" duration: i64
} }

/// In the response of [`DescribeChannelOverallData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelOverallDataMetricDatas {
    pub nodes: Vec<DescribeChannelOverallDataNodes>,
    pub r#type: Option<String>,
}
model! { DescribeChannelOverallDataMetricDatas {
    0 "Nodes" nodes: Vec<DescribeChannelOverallDataNodes>, 1 "Type" r#type: String
} }

/// In the response of [`DescribeChannelOverallData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelOverallDataNodes {
    pub ext: BTreeMap<String, Value>,
    pub x: Option<String>,
    pub y: Option<String>,
}
model! { DescribeChannelOverallDataNodes {
    0 "Ext" ext: BTreeMap<String, Value>, 1 "X" x: String, 2 "Y" y: String
} }

/// In the response of [`DescribeChannelOverallData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelOverallDataOverallData {
    pub conn_avg_time: Option<f64>,
    pub five_sec_join_rate: Option<f64>,
    pub total_audio_stuck_rate: Option<f64>,
    pub total_video_stuck_rate: Option<f64>,
    pub total_video_vague_rate: Option<f64>,
}
model! { DescribeChannelOverallDataOverallData {
    0 "ConnAvgTime" conn_avg_time: f64, 1 "FiveSecJoinRate" five_sec_join_rate: f64,
    2 "TotalAudioStuckRate" total_audio_stuck_rate: f64, 3 "TotalVideoStuckRate" total_video_stuck_rate: f64,
    4 "TotalVideoVagueRate" total_video_vague_rate: f64
} }

/// Describes channel participants: `DescribeChannelParticipants` of `rtc` 2018-01-11.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeChannelParticipants>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelParticipants {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    pub order: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_num: Option<i64>,
    /// At least 1.
    pub page_size: Option<i64>,
}
operation! { DescribeChannelParticipants(app_id: String, channel_id: String)
    "DescribeChannelParticipants" -> DescribeChannelParticipantsOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "Order" order: String, 3 "OwnerId" owner_id: i64,
    4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64
} }
paged! { DescribeChannelParticipants: String = Number "PageNum", "UserList.User" user_list.user, total "TotalNum" }

/// Response of [`DescribeChannelParticipants`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelParticipantsOutput {
    pub timestamp: Option<i64>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
    pub user_list: Option<DescribeChannelParticipantsUserList>,
}
model! { DescribeChannelParticipantsOutput {
    0 "Timestamp" timestamp: i64, 1 "TotalNum" total_num: i64, 2 "TotalPage" total_page: i64,
    3 "UserList" user_list: DescribeChannelParticipantsUserList
} }

/// In the response of [`DescribeChannelParticipants`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelParticipantsUserList {
    pub user: Vec<String>,
}
model! { DescribeChannelParticipantsUserList {
    0 "User" user: Vec<String>
} }

/// Describes channel top pub user list: `DescribeChannelTopPubUserList` of `rtc` 2018-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeChannelTopPubUserList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelTopPubUserList {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    /// Required.
    pub created_ts: i64,
    pub destroyed_ts: Option<i64>,
}
operation! { DescribeChannelTopPubUserList(app_id: String, channel_id: String, created_ts: i64)
    "DescribeChannelTopPubUserList" -> DescribeChannelTopPubUserListOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "CreatedTs" created_ts, 3 "DestroyedTs" destroyed_ts: i64
} }

/// Response of [`DescribeChannelTopPubUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelTopPubUserListOutput {
    pub top_pub_user_detail_list: Vec<DescribeChannelTopPubUserListTopPubUserDetailList>,
}
model! { DescribeChannelTopPubUserListOutput {
    0 "TopPubUserDetailList" top_pub_user_detail_list: Vec<DescribeChannelTopPubUserListTopPubUserDetailList>
} }

/// In the response of [`DescribeChannelTopPubUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelTopPubUserListTopPubUserDetailList {
    pub created_ts: Option<i64>,
    pub destroyed_ts: Option<i64>,
    pub duration: Option<i64>,
    pub location: Option<String>,
    pub online_duration: Option<i64>,
    pub online_periods: Vec<DescribeChannelTopPubUserListOnlinePeriods>,
    pub user_id: Option<String>,
}
model! { DescribeChannelTopPubUserListTopPubUserDetailList {
    0 "CreatedTs" created_ts: i64, 1 "DestroyedTs" destroyed_ts: i64, 2 "Duration" duration: i64,
    3 "Location" location: String, 4 "OnlineDuration" online_duration: i64,
    5 "OnlinePeriods" online_periods: Vec<DescribeChannelTopPubUserListOnlinePeriods>, 6 "UserId" user_id: String
} }

/// In the response of [`DescribeChannelTopPubUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelTopPubUserListOnlinePeriods {
    pub join_ts: Option<i64>,
    pub leave_ts: Option<i64>,
}
model! { DescribeChannelTopPubUserListOnlinePeriods {
    0 "JoinTs" join_ts: i64, 1 "LeaveTs" leave_ts: i64
} }

/// Describes channel user: `DescribeChannelUser` of `rtc` 2018-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeChannelUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelUser {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    /// Required.
    pub user_id: String,
}
operation! { DescribeChannelUser(app_id: String, channel_id: String, user_id: String)
    "DescribeChannelUser" -> DescribeChannelUserOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "UserId" user_id
} }

/// Response of [`DescribeChannelUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelUserOutput {
    pub channel_exist: Option<bool>,
    pub in_channel: Option<bool>,
    pub sessions: Vec<DescribeChannelUserSessions>,
}
model! { DescribeChannelUserOutput {
    0 "ChannelExist" channel_exist: bool, 1 "InChannel" in_channel: bool,
    2 "Sessions" sessions: Vec<DescribeChannelUserSessions>
} }

/// In the response of [`DescribeChannelUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelUserSessions {
    pub joined: Option<i64>,
    pub session_id: Option<String>,
    pub user_id: Option<String>,
}
model! { DescribeChannelUserSessions {
    0 "Joined" joined: i64, 1 "SessionId" session_id: String, 2 "UserId" user_id: String
} }

/// Describes channel user metrics: `DescribeChannelUserMetrics` of `rtc` 2018-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeChannelUserMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelUserMetrics {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    /// Required.
    pub created_ts: i64,
    pub destroyed_ts: Option<i64>,
}
operation! { DescribeChannelUserMetrics(app_id: String, channel_id: String, created_ts: i64)
    "DescribeChannelUserMetrics" -> DescribeChannelUserMetricsOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "CreatedTs" created_ts, 3 "DestroyedTs" destroyed_ts: i64
} }

/// Response of [`DescribeChannelUserMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelUserMetricsOutput {
    pub metric_datas: Vec<DescribeChannelUserMetricsMetricDatas>,
    pub overall_data: Option<DescribeChannelUserMetricsOverallData>,
}
model! { DescribeChannelUserMetricsOutput {
    0 "MetricDatas" metric_datas: Vec<DescribeChannelUserMetricsMetricDatas>,
    1 "OverallData" overall_data: DescribeChannelUserMetricsOverallData
} }

/// In the response of [`DescribeChannelUserMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelUserMetricsMetricDatas {
    pub nodes: Vec<DescribeChannelUserMetricsNodes>,
    pub r#type: Option<String>,
}
model! { DescribeChannelUserMetricsMetricDatas {
    0 "Nodes" nodes: Vec<DescribeChannelUserMetricsNodes>, 1 "Type" r#type: String
} }

/// In the response of [`DescribeChannelUserMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelUserMetricsNodes {
    pub ext: BTreeMap<String, Value>,
    pub x: Option<String>,
    pub y: Option<String>,
}
model! { DescribeChannelUserMetricsNodes {
    0 "Ext" ext: BTreeMap<String, Value>, 1 "X" x: String, 2 "Y" y: String
} }

/// In the response of [`DescribeChannelUserMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelUserMetricsOverallData {
    pub total_bad_exp_num: Option<i64>,
    pub total_join_fail_num: Option<i64>,
    pub total_pub_user_num: Option<i64>,
    pub total_sub_user_num: Option<i64>,
    pub total_user_num: Option<i64>,
}
model! { DescribeChannelUserMetricsOverallData {
    0 "TotalBadExpNum" total_bad_exp_num: i64, 1 "TotalJoinFailNum" total_join_fail_num: i64,
    2 "TotalPubUserNum" total_pub_user_num: i64, 3 "TotalSubUserNum" total_sub_user_num: i64,
    4 "TotalUserNum" total_user_num: i64
} }

/// Describes channel users: `DescribeChannelUsers` of `rtc` 2018-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeChannelUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelUsers {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeChannelUsers(app_id: String, channel_id: String)
    "DescribeChannelUsers" -> DescribeChannelUsersOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "OwnerId" owner_id: i64
} }

/// Response of [`DescribeChannelUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelUsersOutput {
    pub channel_profile: Option<i64>,
    pub comm_total_num: Option<i64>,
    pub interactive_user_list: Vec<String>,
    pub interactive_user_num: Option<i64>,
    pub is_channel_exist: Option<bool>,
    pub live_user_list: Vec<String>,
    pub live_user_num: Option<i64>,
    pub timestamp: Option<i64>,
    pub user_list: Vec<String>,
}
model! { DescribeChannelUsersOutput {
    0 "ChannelProfile" channel_profile: i64, 1 "CommTotalNum" comm_total_num: i64,
    2 "InteractiveUserList" interactive_user_list: Vec<String>, 3 "InteractiveUserNum" interactive_user_num: i64,
    4 "IsChannelExist" is_channel_exist: bool, 5 "LiveUserList" live_user_list: Vec<String>,
    6 "LiveUserNum" live_user_num: i64, 7 "Timestamp" timestamp: i64, 8 "UserList" user_list: Vec<String>
} }

/// Describes channels: `DescribeChannels` of `rtc` 2018-01-11.
///
/// GET. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeChannels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannels {
    /// Required. 8 to 11 characters.
    pub app_id: String,
    /// At least 1.
    pub page_no: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
}
operation! { DescribeChannels(app_id: String) "DescribeChannels" -> DescribeChannelsOutput {
    0 "AppId" app_id, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64
} { method: "GET", } }
paged! { DescribeChannels: String = Number "PageNo", "Records" records }

/// Response of [`DescribeChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelsOutput {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Vec<String>,
    pub total_cnt: Option<i64>,
}
model! { DescribeChannelsOutput {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64, 2 "Records" records: Vec<String>, 3 "TotalCnt" total_cnt: i64
} }

/// Describes cloud note phrases: `DescribeCloudNotePhrases` of `rtc` 2018-01-11.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeCloudNotePhrases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNotePhrases {
    /// Required.
    pub app_id: String,
    pub condition: Option<DescribeCloudNotePhrasesCondition>,
    /// At least 1.
    pub page_num: Option<i64>,
    /// At most 100.
    pub page_size: Option<i64>,
}
operation! { DescribeCloudNotePhrases(app_id: String) "DescribeCloudNotePhrases" -> DescribeCloudNotePhrasesOutput {
    0 "AppId" app_id, 1 "Condition" condition: DescribeCloudNotePhrasesCondition, 2 "PageNum" page_num: i64,
    3 "PageSize" page_size: i64
} [
    Mark::new(1, Location::Default, Style::Json)
] }
paged! { DescribeCloudNotePhrases: DescribeCloudNotePhrasesPhrases =
    Number "PageNum", "Phrases" phrases, total "TotalNum" }

/// In the request of [`DescribeCloudNotePhrases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNotePhrasesCondition {
    pub id: Option<String>,
    pub name: Option<String>,
}
input! { DescribeCloudNotePhrasesCondition() {
    0 "Id" id: String, 1 "Name" name: String
} }

/// Response of [`DescribeCloudNotePhrases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNotePhrasesOutput {
    pub phrases: Vec<DescribeCloudNotePhrasesPhrases>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeCloudNotePhrasesOutput {
    0 "Phrases" phrases: Vec<DescribeCloudNotePhrasesPhrases>, 1 "TotalNum" total_num: i64,
    2 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeCloudNotePhrases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNotePhrasesPhrases {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub word_weights: Vec<DescribeCloudNotePhrasesWordWeights>,
}
model! { DescribeCloudNotePhrasesPhrases {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "Id" id: String, 3 "Name" name: String,
    4 "WordWeights" word_weights: Vec<DescribeCloudNotePhrasesWordWeights>
} }

/// In the response of [`DescribeCloudNotePhrases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNotePhrasesWordWeights {
    pub weight: Option<i64>,
    pub word: Option<String>,
}
model! { DescribeCloudNotePhrasesWordWeights {
    0 "Weight" weight: i64, 1 "Word" word: String
} }

/// Describes cloud notes: `DescribeCloudNotes` of `rtc` 2018-01-11.
///
/// GET. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeCloudNotes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNotes {
    /// Required.
    pub app_id: String,
    pub channel_id: Option<String>,
    pub end_ts: Option<i64>,
    /// At least 1.
    pub page_no: Option<i64>,
    /// At most 100.
    pub page_size: Option<i64>,
    pub start_ts: Option<i64>,
    pub task_ids: Option<Vec<String>>,
}
operation! { DescribeCloudNotes(app_id: String) "DescribeCloudNotes" -> DescribeCloudNotesOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id: String, 2 "EndTs" end_ts: i64, 3 "PageNo" page_no: i64,
    4 "PageSize" page_size: i64, 5 "StartTs" start_ts: i64, 6 "TaskIds" task_ids: Vec<String>
} [
    Mark::new(6, Location::Default, Style::Json)
] { method: "GET", } }
paged! { DescribeCloudNotes: DescribeCloudNotesItems = Number "PageNo", "Items" items }

/// Response of [`DescribeCloudNotes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNotesOutput {
    pub items: Vec<DescribeCloudNotesItems>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_cnt: Option<i64>,
}
model! { DescribeCloudNotesOutput {
    0 "Items" items: Vec<DescribeCloudNotesItems>, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "TotalCnt" total_cnt: i64
} }

/// In the response of [`DescribeCloudNotes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudNotesItems {
    pub auto_chapters_file_path: Option<String>,
    pub bucket: Option<String>,
    pub channel_id: Option<String>,
    pub custom_prompt_file_path: Option<String>,
    pub meeting_assistance_file_path: Option<String>,
    pub region: Option<i64>,
    pub service_inspection_file_path: Option<String>,
    pub start_ts: Option<i64>,
    pub summarization_file_path: Option<String>,
    pub task_id: Option<String>,
    pub text_polish_file_path: Option<String>,
    pub transcription_file_path: Option<String>,
    pub vendor: Option<i64>,
}
model! { DescribeCloudNotesItems {
    0 "AutoChaptersFilePath" auto_chapters_file_path: String, 1 "Bucket" bucket: String,
    2 "ChannelId" channel_id: String, 3 "CustomPromptFilePath" custom_prompt_file_path: String,
    4 "MeetingAssistanceFilePath" meeting_assistance_file_path: String, 5 "Region" region: i64,
    6 "ServiceInspectionFilePath" service_inspection_file_path: String, 7 "StartTs" start_ts: i64,
    8 "SummarizationFilePath" summarization_file_path: String, 9 "TaskId" task_id: String,
    10 "TextPolishFilePath" text_polish_file_path: String, 11 "TranscriptionFilePath" transcription_file_path: String,
    12 "Vendor" vendor: i64
} }

/// Describes cloud record status: `DescribeCloudRecordStatus` of `rtc` 2018-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeCloudRecordStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudRecordStatus {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    /// Required.
    pub task_id: String,
}
operation! { DescribeCloudRecordStatus(app_id: String, channel_id: String, task_id: String)
    "DescribeCloudRecordStatus" -> DescribeCloudRecordStatusOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "TaskId" task_id
} }

/// Response of [`DescribeCloudRecordStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudRecordStatusOutput {
    pub status: Option<i64>,
}
model! { DescribeCloudRecordStatusOutput {
    0 "Status" status: i64
} }

/// Describes end point event list: `DescribeEndPointEventList` of `rtc` 2018-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeEndPointEventList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndPointEventList {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    /// Required.
    pub created_ts: i64,
    pub destroyed_ts: Option<i64>,
    /// Required.
    pub user_id_list: String,
}
operation! { DescribeEndPointEventList(app_id: String, channel_id: String, created_ts: i64, user_id_list: String)
    "DescribeEndPointEventList" -> DescribeEndPointEventListOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "CreatedTs" created_ts, 3 "DestroyedTs" destroyed_ts: i64,
    4 "UserIdList" user_id_list
} }

/// Response of [`DescribeEndPointEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndPointEventListOutput {
    pub nodes: Vec<DescribeEndPointEventListNodes>,
}
model! { DescribeEndPointEventListOutput {
    0 "Nodes" nodes: Vec<DescribeEndPointEventListNodes>
} }

/// In the response of [`DescribeEndPointEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndPointEventListNodes {
    pub event_data_items: Vec<DescribeEndPointEventListEventDataItems>,
    pub user_id: Option<String>,
}
model! { DescribeEndPointEventListNodes {
    0 "EventDataItems" event_data_items: Vec<DescribeEndPointEventListEventDataItems>, 1 "UserId" user_id: String
} }

/// In the response of [`DescribeEndPointEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndPointEventListEventDataItems {
    pub event_list: Vec<DescribeEndPointEventListEventList>,
    pub ts: Option<i64>,
}
model! { DescribeEndPointEventListEventDataItems {
    0 "EventList" event_list: Vec<DescribeEndPointEventListEventList>, 1 "Ts" ts: i64
} }

/// In the response of [`DescribeEndPointEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndPointEventListEventList {
    pub event_name: Option<String>,
    pub event_type: Option<String>,
    pub ts: Option<i64>,
    pub ts_in_ms: Option<String>,
}
model! { DescribeEndPointEventListEventList {
    0 "EventName" event_name: String, 1 "EventType" event_type: String, 2 "Ts" ts: i64, 3 "TsInMs" ts_in_ms: String
} }

/// Describes end point metric data: `DescribeEndPointMetricData` of `rtc` 2018-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeEndPointMetricData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndPointMetricData {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    /// Required.
    pub created_ts: i64,
    pub destroyed_ts: Option<i64>,
    /// Required.
    pub metrics: String,
    pub pub_call_id_list: Option<String>,
    pub pub_user_id: Option<String>,
    pub sub_user_id: Option<String>,
}
operation! { DescribeEndPointMetricData(app_id: String, channel_id: String, created_ts: i64, metrics: String)
    "DescribeEndPointMetricData" -> DescribeEndPointMetricDataOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "CreatedTs" created_ts, 3 "DestroyedTs" destroyed_ts: i64,
    4 "Metrics" metrics, 5 "PubCallIdList" pub_call_id_list: String, 6 "PubUserId" pub_user_id: String,
    7 "SubUserId" sub_user_id: String
} }

/// Response of [`DescribeEndPointMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndPointMetricDataOutput {
    pub pub_metrics: Vec<DescribeEndPointMetricDataPubMetrics>,
    pub sub_metrics: Vec<DescribeEndPointMetricDataSubMetrics>,
}
model! { DescribeEndPointMetricDataOutput {
    0 "PubMetrics" pub_metrics: Vec<DescribeEndPointMetricDataPubMetrics>,
    1 "SubMetrics" sub_metrics: Vec<DescribeEndPointMetricDataSubMetrics>
} }

/// In the response of [`DescribeEndPointMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndPointMetricDataPubMetrics {
    pub nodes: Vec<DescribeEndPointMetricDataNodes>,
    pub r#type: Option<String>,
    pub user_id: Option<String>,
}
model! { DescribeEndPointMetricDataPubMetrics {
    0 "Nodes" nodes: Vec<DescribeEndPointMetricDataNodes>, 1 "Type" r#type: String, 2 "UserId" user_id: String
} }

/// In the response of [`DescribeEndPointMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndPointMetricDataNodes {
    pub ext: BTreeMap<String, Value>,
    pub x: Option<String>,
    pub y: Option<String>,
}
model! { DescribeEndPointMetricDataNodes {
    0 "Ext" ext: BTreeMap<String, Value>, 1 "X" x: String, 2 "Y" y: String
} }

/// In the response of [`DescribeEndPointMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndPointMetricDataSubMetrics {
    pub nodes: Vec<DescribeEndPointMetricDataSubMetricsNodes>,
    pub r#type: Option<String>,
    pub user_id: Option<String>,
}
model! { DescribeEndPointMetricDataSubMetrics {
    0 "Nodes" nodes: Vec<DescribeEndPointMetricDataSubMetricsNodes>, 1 "Type" r#type: String, 2 "UserId" user_id: String
} }

/// In the response of [`DescribeEndPointMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndPointMetricDataSubMetricsNodes {
    pub ext: BTreeMap<String, Value>,
    pub x: Option<String>,
    pub y: Option<String>,
}
model! { DescribeEndPointMetricDataSubMetricsNodes {
    0 "Ext" ext: BTreeMap<String, Value>, 1 "X" x: String, 2 "Y" y: String
} }

/// Describes fault diagnosis factor distribution stat: `DescribeFaultDiagnosisFactorDistributionStat` of `rtc`
/// 2018-01-11.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeFaultDiagnosisFactorDistributionStat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaultDiagnosisFactorDistributionStat {
    /// Required.
    pub app_id: String,
    /// Required.
    pub end_ts: i64,
    /// Required.
    pub start_ts: i64,
}
operation! { DescribeFaultDiagnosisFactorDistributionStat(app_id: String, end_ts: i64, start_ts: i64)
    "DescribeFaultDiagnosisFactorDistributionStat" -> DescribeFaultDiagnosisFactorDistributionStatOutput {
    0 "AppId" app_id, 1 "EndTs" end_ts, 2 "StartTs" start_ts
} }

/// Response of [`DescribeFaultDiagnosisFactorDistributionStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaultDiagnosisFactorDistributionStatOutput {
    pub stat_list: Vec<DescribeFaultDiagnosisFactorDistributionStatStatList>,
}
model! { DescribeFaultDiagnosisFactorDistributionStatOutput {
    0 "StatList" stat_list: Vec<DescribeFaultDiagnosisFactorDistributionStatStatList>
} }

/// In the response of [`DescribeFaultDiagnosisFactorDistributionStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaultDiagnosisFactorDistributionStatStatList {
    pub factor_id: Option<String>,
    pub user_count: Option<i64>,
    pub user_ratio: Option<f64>,
}
model! { DescribeFaultDiagnosisFactorDistributionStatStatList {
    0 "FactorId" factor_id: String, 1 "UserCount" user_count: i64, 2 "UserRatio" user_ratio: f64
} }

/// Describes fault diagnosis overall data: `DescribeFaultDiagnosisOverallData` of `rtc` 2018-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeFaultDiagnosisOverallData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaultDiagnosisOverallData {
    /// Required.
    pub app_id: String,
    /// Required.
    pub end_ts: i64,
    /// Required.
    pub start_ts: i64,
    /// Required.
    pub stat_dim: String,
}
operation! { DescribeFaultDiagnosisOverallData(app_id: String, end_ts: i64, start_ts: i64, stat_dim: String)
    "DescribeFaultDiagnosisOverallData" -> DescribeFaultDiagnosisOverallDataOutput {
    0 "AppId" app_id, 1 "EndTs" end_ts, 2 "StartTs" start_ts, 3 "StatDim" stat_dim
} }

/// Response of [`DescribeFaultDiagnosisOverallData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaultDiagnosisOverallDataOutput {
    pub metric_data: Option<DescribeFaultDiagnosisOverallDataMetricData>,
    pub overall_data: Option<DescribeFaultDiagnosisOverallDataOverallData>,
}
model! { DescribeFaultDiagnosisOverallDataOutput {
    0 "MetricData" metric_data: DescribeFaultDiagnosisOverallDataMetricData,
    1 "OverallData" overall_data: DescribeFaultDiagnosisOverallDataOverallData
} }

/// In the response of [`DescribeFaultDiagnosisOverallData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaultDiagnosisOverallDataMetricData {
    pub nodes: Vec<DescribeFaultDiagnosisOverallDataNodes>,
}
model! { DescribeFaultDiagnosisOverallDataMetricData {
    0 "Nodes" nodes: Vec<DescribeFaultDiagnosisOverallDataNodes>
} }

/// In the response of [`DescribeFaultDiagnosisOverallData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaultDiagnosisOverallDataNodes {
    pub ext: BTreeMap<String, Value>,
    pub x: Option<String>,
    pub y: Option<String>,
}
model! { DescribeFaultDiagnosisOverallDataNodes {
    0 "Ext" ext: BTreeMap<String, Value>, 1 "X" x: String, 2 "Y" y: String
} }

/// In the response of [`DescribeFaultDiagnosisOverallData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaultDiagnosisOverallDataOverallData {
    pub fault_user_count: Option<i64>,
    pub fault_user_ratio: Option<f64>,
    pub total_user_count: Option<i64>,
}
model! { DescribeFaultDiagnosisOverallDataOverallData {
    0 "FaultUserCount" fault_user_count: i64, 1 "FaultUserRatio" fault_user_ratio: f64,
    2 "TotalUserCount" total_user_count: i64
} }

/// Describes fault diagnosis user detail: `DescribeFaultDiagnosisUserDetail` of `rtc` 2018-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeFaultDiagnosisUserDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaultDiagnosisUserDetail {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    /// Required.
    pub created_ts: i64,
    /// Required.
    pub fault_type: String,
    pub query_call_user_info: Option<bool>,
    /// Required.
    pub user_id: String,
}

/// Arguments of [`DescribeFaultDiagnosisUserDetail::new`].
pub struct DescribeFaultDiagnosisUserDetailRequired {
    pub app_id: String,
    pub channel_id: String,
    pub created_ts: i64,
    pub fault_type: String,
    pub user_id: String,
}
operation! {
    DescribeFaultDiagnosisUserDetail { DescribeFaultDiagnosisUserDetailRequired: app_id, channel_id, created_ts, fault_type, user_id }
    "DescribeFaultDiagnosisUserDetail" -> DescribeFaultDiagnosisUserDetailOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "CreatedTs" created_ts, 3 "FaultType" fault_type,
    4 "QueryCallUserInfo" query_call_user_info: bool, 5 "UserId" user_id
} }

/// Response of [`DescribeFaultDiagnosisUserDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaultDiagnosisUserDetailOutput {
    pub call_info: Option<DescribeFaultDiagnosisUserDetailCallInfo>,
    pub factor_list: Vec<DescribeFaultDiagnosisUserDetailFactorList>,
    pub fault_metric_data: Option<DescribeFaultDiagnosisUserDetailFaultMetricData>,
    pub network_operators: Vec<String>,
    pub user_detail: Option<DescribeFaultDiagnosisUserDetailUserDetail>,
}
model! { DescribeFaultDiagnosisUserDetailOutput {
    0 "CallInfo" call_info: DescribeFaultDiagnosisUserDetailCallInfo,
    1 "FactorList" factor_list: Vec<DescribeFaultDiagnosisUserDetailFactorList>,
    2 "FaultMetricData" fault_metric_data: DescribeFaultDiagnosisUserDetailFaultMetricData,
    3 "NetworkOperators" network_operators: Vec<String>,
    4 "UserDetail" user_detail: DescribeFaultDiagnosisUserDetailUserDetail
} }

/// In the response of [`DescribeFaultDiagnosisUserDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaultDiagnosisUserDetailCallInfo {
    pub app_id: Option<String>,
    pub call_status: Option<String>,
    pub channel_id: Option<String>,
    pub created_ts: Option<i64>,
    pub destroyed_ts: Option<i64>,
    pub duration: Option<i64>,
}
model! { DescribeFaultDiagnosisUserDetailCallInfo {
    0 "AppId" app_id: String, 1 "CallStatus" call_status: String, 2 "ChannelId" channel_id: String,
    3 "CreatedTs" created_ts: i64, 4 "DestroyedTs" destroyed_ts: i64, 5 "Duration" duration: i64
} }

/// In the response of [`DescribeFaultDiagnosisUserDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaultDiagnosisUserDetailFactorList {
    pub factor_id: Option<String>,
    pub fault_source: Option<String>,
    pub related_event_datas: Vec<DescribeFaultDiagnosisUserDetailRelatedEventDatas>,
    pub related_metric_datas: Vec<DescribeFaultDiagnosisUserDetailRelatedMetricDatas>,
}
model! { DescribeFaultDiagnosisUserDetailFactorList {
    0 "FactorId" factor_id: String, 1 "FaultSource" fault_source: String,
    2 "RelatedEventDatas" related_event_datas: Vec<DescribeFaultDiagnosisUserDetailRelatedEventDatas>,
    3 "RelatedMetricDatas" related_metric_datas: Vec<DescribeFaultDiagnosisUserDetailRelatedMetricDatas>
} }

/// In the response of [`DescribeFaultDiagnosisUserDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaultDiagnosisUserDetailRelatedEventDatas {
    pub event_data_items: Vec<DescribeFaultDiagnosisUserDetailEventDataItems>,
    pub role: Option<String>,
    pub user_id: Option<String>,
}
model! { DescribeFaultDiagnosisUserDetailRelatedEventDatas {
    0 "EventDataItems" event_data_items: Vec<DescribeFaultDiagnosisUserDetailEventDataItems>, 1 "Role" role: String,
    2 "UserId" user_id: String
} }

/// In the response of [`DescribeFaultDiagnosisUserDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaultDiagnosisUserDetailEventDataItems {
    pub event_list: Vec<DescribeFaultDiagnosisUserDetailEventList>,
    pub ts: Option<i64>,
}
model! { DescribeFaultDiagnosisUserDetailEventDataItems {
    0 "EventList" event_list: Vec<DescribeFaultDiagnosisUserDetailEventList>, 1 "Ts" ts: i64
} }

/// In the response of [`DescribeFaultDiagnosisUserDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaultDiagnosisUserDetailEventList {
    pub event_name: Option<String>,
    pub event_type: Option<String>,
    pub ts: Option<i64>,
}
model! { DescribeFaultDiagnosisUserDetailEventList {
    0 "EventName" event_name: String, 1 "EventType" event_type: String, 2 "Ts" ts: i64
} }

/// In the response of [`DescribeFaultDiagnosisUserDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaultDiagnosisUserDetailRelatedMetricDatas {
    pub nodes: Vec<DescribeFaultDiagnosisUserDetailNodes>,
    pub role: Option<String>,
    pub r#type: Option<String>,
    pub user_id: Option<String>,
}
model! { DescribeFaultDiagnosisUserDetailRelatedMetricDatas {
    0 "Nodes" nodes: Vec<DescribeFaultDiagnosisUserDetailNodes>, 1 "Role" role: String, 2 "Type" r#type: String,
    3 "UserId" user_id: String
} }

/// In the response of [`DescribeFaultDiagnosisUserDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaultDiagnosisUserDetailNodes {
    pub ext: BTreeMap<String, Value>,
    pub x: Option<String>,
    pub y: Option<String>,
}
model! { DescribeFaultDiagnosisUserDetailNodes {
    0 "Ext" ext: BTreeMap<String, Value>, 1 "X" x: String, 2 "Y" y: String
} }

/// In the response of [`DescribeFaultDiagnosisUserDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaultDiagnosisUserDetailFaultMetricData {
    pub nodes: Vec<DescribeFaultDiagnosisUserDetailFaultMetricDataNodes>,
}
model! { DescribeFaultDiagnosisUserDetailFaultMetricData {
    0 "Nodes" nodes: Vec<DescribeFaultDiagnosisUserDetailFaultMetricDataNodes>
} }

/// In the response of [`DescribeFaultDiagnosisUserDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaultDiagnosisUserDetailFaultMetricDataNodes {
    pub x: Option<String>,
    pub y: Option<String>,
}
model! { DescribeFaultDiagnosisUserDetailFaultMetricDataNodes {
    0 "X" x: String, 1 "Y" y: String
} }

/// In the response of [`DescribeFaultDiagnosisUserDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaultDiagnosisUserDetailUserDetail {
    pub created_ts: Option<i64>,
    pub destroyed_ts: Option<i64>,
    pub duration: Option<i64>,
    pub location: Option<String>,
    pub network: Option<String>,
    pub online_duration: Option<i64>,
    pub online_periods: Vec<DescribeFaultDiagnosisUserDetailOnlinePeriods>,
    pub os: Option<String>,
    pub sdk_version: Option<String>,
    pub user_id: Option<String>,
}
model! { DescribeFaultDiagnosisUserDetailUserDetail {
    0 "CreatedTs" created_ts: i64, 1 "DestroyedTs" destroyed_ts: i64, 2 "Duration" duration: i64,
    3 "Location" location: String, 4 "Network" network: String, 5 "OnlineDuration" online_duration: i64,
    6 "OnlinePeriods" online_periods: Vec<DescribeFaultDiagnosisUserDetailOnlinePeriods>, 7 "Os" os: String,
    8 "SdkVersion" sdk_version: String, 9 "UserId" user_id: String
} }

/// In the response of [`DescribeFaultDiagnosisUserDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaultDiagnosisUserDetailOnlinePeriods {
    pub join_ts: Option<i64>,
    pub leave_ts: Option<i64>,
}
model! { DescribeFaultDiagnosisUserDetailOnlinePeriods {
    0 "JoinTs" join_ts: i64, 1 "LeaveTs" leave_ts: i64
} }

/// Describes fault diagnosis user list: `DescribeFaultDiagnosisUserList` of `rtc` 2018-01-11.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeFaultDiagnosisUserList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaultDiagnosisUserList {
    /// Required.
    pub app_id: String,
    pub channel_id: Option<String>,
    /// Required.
    pub end_ts: i64,
    pub fault_types: Option<String>,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub start_ts: i64,
    pub user_id: Option<String>,
}

/// Arguments of [`DescribeFaultDiagnosisUserList::new`].
pub struct DescribeFaultDiagnosisUserListRequired {
    pub app_id: String,
    pub end_ts: i64,
    pub page_no: i64,
    pub page_size: i64,
    pub start_ts: i64,
}
operation! {
    DescribeFaultDiagnosisUserList { DescribeFaultDiagnosisUserListRequired: app_id, end_ts, page_no, page_size, start_ts }
    "DescribeFaultDiagnosisUserList" -> DescribeFaultDiagnosisUserListOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id: String, 2 "EndTs" end_ts, 3 "FaultTypes" fault_types: String,
    4 "PageNo" page_no, 5 "PageSize" page_size, 6 "StartTs" start_ts, 7 "UserId" user_id: String
} }
paged! { DescribeFaultDiagnosisUserList: DescribeFaultDiagnosisUserListUserList =
    Number "PageNo", "UserList" user_list }

/// Response of [`DescribeFaultDiagnosisUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaultDiagnosisUserListOutput {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_cnt: Option<i64>,
    pub user_list: Vec<DescribeFaultDiagnosisUserListUserList>,
}
model! { DescribeFaultDiagnosisUserListOutput {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64, 2 "TotalCnt" total_cnt: i64,
    3 "UserList" user_list: Vec<DescribeFaultDiagnosisUserListUserList>
} }

/// In the response of [`DescribeFaultDiagnosisUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaultDiagnosisUserListUserList {
    pub channel_created_ts: Option<i64>,
    pub channel_id: Option<String>,
    pub created_ts: Option<i64>,
    pub destroyed_ts: Option<i64>,
    pub fault_list: Vec<DescribeFaultDiagnosisUserListFaultList>,
    pub user_id: Option<String>,
}
model! { DescribeFaultDiagnosisUserListUserList {
    0 "ChannelCreatedTs" channel_created_ts: i64, 1 "ChannelId" channel_id: String, 2 "CreatedTs" created_ts: i64,
    3 "DestroyedTs" destroyed_ts: i64, 4 "FaultList" fault_list: Vec<DescribeFaultDiagnosisUserListFaultList>,
    5 "UserId" user_id: String
} }

/// In the response of [`DescribeFaultDiagnosisUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaultDiagnosisUserListFaultList {
    pub fault_type: Option<String>,
}
model! { DescribeFaultDiagnosisUserListFaultList {
    0 "FaultType" fault_type: String
} }

/// Describes mpu layout info list: `DescribeMPULayoutInfoList` of `rtc` 2018-01-11.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeMPULayoutInfoList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMPULayoutInfoList {
    /// Required.
    pub app_id: String,
    /// At least 0.
    pub layout_id: Option<i64>,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_num: Option<i64>,
    /// At least 1.
    pub page_size: Option<i64>,
}
operation! { DescribeMPULayoutInfoList(app_id: String) "DescribeMPULayoutInfoList" -> DescribeMPULayoutInfoListOutput {
    0 "AppId" app_id, 1 "LayoutId" layout_id: i64, 2 "Name" name: String, 3 "OwnerId" owner_id: i64,
    4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64
} }
paged! { DescribeMPULayoutInfoList: DescribeMPULayoutInfoListLayout =
    Number "PageNum", "Layouts.Layout" layouts.layout, total "TotalNum" }

/// Response of [`DescribeMPULayoutInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMPULayoutInfoListOutput {
    pub layouts: Option<DescribeMPULayoutInfoListLayouts>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeMPULayoutInfoListOutput {
    0 "Layouts" layouts: DescribeMPULayoutInfoListLayouts, 1 "TotalNum" total_num: i64, 2 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeMPULayoutInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMPULayoutInfoListLayouts {
    pub layout: Vec<DescribeMPULayoutInfoListLayout>,
}
model! { DescribeMPULayoutInfoListLayouts {
    0 "Layout" layout: Vec<DescribeMPULayoutInfoListLayout>
} }

/// In the response of [`DescribeMPULayoutInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMPULayoutInfoListLayout {
    pub audio_mix_count: Option<i64>,
    pub layout_id: Option<i64>,
    pub name: Option<String>,
    pub panes: Option<DescribeMPULayoutInfoListPanes>,
}
model! { DescribeMPULayoutInfoListLayout {
    0 "AudioMixCount" audio_mix_count: i64, 1 "LayoutId" layout_id: i64, 2 "Name" name: String,
    3 "Panes" panes: DescribeMPULayoutInfoListPanes
} }

/// In the response of [`DescribeMPULayoutInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMPULayoutInfoListPanes {
    pub panes: Vec<DescribeMPULayoutInfoListPanesPanes>,
}
model! { DescribeMPULayoutInfoListPanes {
    0 "Panes" panes: Vec<DescribeMPULayoutInfoListPanesPanes>
} }

/// In the response of [`DescribeMPULayoutInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMPULayoutInfoListPanesPanes {
    pub height: Option<f64>,
    pub major_pane: Option<i64>,
    pub pane_id: Option<i64>,
    pub width: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z_order: Option<i64>,
}
model! { DescribeMPULayoutInfoListPanesPanes {
    0 "Height" height: f64, 1 "MajorPane" major_pane: i64, 2 "PaneId" pane_id: i64, 3 "Width" width: f64, 4 "X" x: f64,
    5 "Y" y: f64, 6 "ZOrder" z_order: i64
} }

/// Describes pub user list by sub user: `DescribePubUserListBySubUser` of `rtc` 2018-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribePubUserListBySubUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePubUserListBySubUser {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    /// Required.
    pub created_ts: i64,
    pub destroyed_ts: Option<i64>,
    /// Required.
    pub sub_user_id: String,
}
operation! { DescribePubUserListBySubUser(app_id: String, channel_id: String, created_ts: i64, sub_user_id: String)
    "DescribePubUserListBySubUser" -> DescribePubUserListBySubUserOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "CreatedTs" created_ts, 3 "DestroyedTs" destroyed_ts: i64,
    4 "SubUserId" sub_user_id
} }

/// Response of [`DescribePubUserListBySubUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePubUserListBySubUserOutput {
    pub call_status: Option<String>,
    pub pub_user_detail_list: Vec<DescribePubUserListBySubUserPubUserDetailList>,
    pub sub_user_detail: Option<DescribePubUserListBySubUserSubUserDetail>,
}
model! { DescribePubUserListBySubUserOutput {
    0 "CallStatus" call_status: String,
    1 "PubUserDetailList" pub_user_detail_list: Vec<DescribePubUserListBySubUserPubUserDetailList>,
    2 "SubUserDetail" sub_user_detail: DescribePubUserListBySubUserSubUserDetail
} }

/// In the response of [`DescribePubUserListBySubUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePubUserListBySubUserPubUserDetailList {
    pub call_id_list: Vec<String>,
    pub client_type: Option<String>,
    pub created_ts: Option<i64>,
    pub destroyed_ts: Option<i64>,
    pub duration: Option<i64>,
    pub location: Option<String>,
    pub network: Option<String>,
    pub network_list: Vec<String>,
    pub online_duration: Option<i64>,
    pub online_periods: Vec<DescribePubUserListBySubUserOnlinePeriods>,
    pub os: Option<String>,
    pub os_list: Vec<String>,
    pub roles: Vec<String>,
    pub sdk_version: Option<String>,
    pub sdk_version_list: Vec<String>,
    pub user_id: Option<String>,
    pub user_id_alias: Option<String>,
}
model! { DescribePubUserListBySubUserPubUserDetailList {
    0 "CallIdList" call_id_list: Vec<String>, 1 "ClientType" client_type: String, 2 "CreatedTs" created_ts: i64,
    3 "DestroyedTs" destroyed_ts: i64, 4 "Duration" duration: i64, 5 "Location" location: String,
    6 "Network" network: String, 7 "NetworkList" network_list: Vec<String>, 8 "OnlineDuration" online_duration: i64,
    9 "OnlinePeriods" online_periods: Vec<DescribePubUserListBySubUserOnlinePeriods>, 10 "Os" os: String,
    11 "OsList" os_list: Vec<String>, 12 "Roles" roles: Vec<String>, 13 "SdkVersion" sdk_version: String,
    14 "SdkVersionList" sdk_version_list: Vec<String>, 15 "UserId" user_id: String,
    16 "UserIdAlias" user_id_alias: String
} }

/// In the response of [`DescribePubUserListBySubUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePubUserListBySubUserOnlinePeriods {
    pub join_ts: Option<i64>,
    pub leave_ts: Option<i64>,
}
model! { DescribePubUserListBySubUserOnlinePeriods {
    0 "JoinTs" join_ts: i64, 1 "LeaveTs" leave_ts: i64
} }

/// In the response of [`DescribePubUserListBySubUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePubUserListBySubUserSubUserDetail {
    pub client_type: Option<String>,
    pub created_ts: Option<i64>,
    pub destroyed_ts: Option<i64>,
    pub duration: Option<i64>,
    pub location: Option<String>,
    pub network: Option<String>,
    pub network_list: Vec<String>,
    pub online_duration: Option<i64>,
    pub online_periods: Vec<DescribePubUserListBySubUserSubUserDetailOnlinePeriods>,
    pub os: Option<String>,
    pub os_list: Vec<String>,
    pub roles: Vec<String>,
    pub sdk_version: Option<String>,
    pub sdk_version_list: Vec<String>,
    pub user_id: Option<String>,
    pub user_id_alias: Option<String>,
}
model! { DescribePubUserListBySubUserSubUserDetail {
    0 "ClientType" client_type: String, 1 "CreatedTs" created_ts: i64, 2 "DestroyedTs" destroyed_ts: i64,
    3 "Duration" duration: i64, 4 "Location" location: String, 5 "Network" network: String,
    6 "NetworkList" network_list: Vec<String>, 7 "OnlineDuration" online_duration: i64,
    8 "OnlinePeriods" online_periods: Vec<DescribePubUserListBySubUserSubUserDetailOnlinePeriods>, 9 "Os" os: String,
    10 "OsList" os_list: Vec<String>, 11 "Roles" roles: Vec<String>, 12 "SdkVersion" sdk_version: String,
    13 "SdkVersionList" sdk_version_list: Vec<String>, 14 "UserId" user_id: String,
    15 "UserIdAlias" user_id_alias: String
} }

/// In the response of [`DescribePubUserListBySubUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePubUserListBySubUserSubUserDetailOnlinePeriods {
    pub join_ts: Option<i64>,
    pub leave_ts: Option<i64>,
}
model! { DescribePubUserListBySubUserSubUserDetailOnlinePeriods {
    0 "JoinTs" join_ts: i64, 1 "LeaveTs" leave_ts: i64
} }

/// Describes qoe metric data: `DescribeQoeMetricData` of `rtc` 2018-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeQoeMetricData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQoeMetricData {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    /// Required.
    pub created_ts: i64,
    pub destroyed_ts: Option<i64>,
    /// Required.
    pub user_id: String,
}
operation! { DescribeQoeMetricData(app_id: String, channel_id: String, created_ts: i64, user_id: String)
    "DescribeQoeMetricData" -> DescribeQoeMetricDataOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "CreatedTs" created_ts, 3 "DestroyedTs" destroyed_ts: i64,
    4 "UserId" user_id
} }

/// Response of [`DescribeQoeMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQoeMetricDataOutput {
    pub audio_data: Vec<DescribeQoeMetricDataAudioData>,
    pub video_data: Vec<DescribeQoeMetricDataVideoData>,
}
model! { DescribeQoeMetricDataOutput {
    0 "AudioData" audio_data: Vec<DescribeQoeMetricDataAudioData>,
    1 "VideoData" video_data: Vec<DescribeQoeMetricDataVideoData>
} }

/// In the response of [`DescribeQoeMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQoeMetricDataAudioData {
    pub nodes: Vec<DescribeQoeMetricDataNodes>,
    pub r#type: Option<String>,
    pub user_id: Option<String>,
}
model! { DescribeQoeMetricDataAudioData {
    0 "Nodes" nodes: Vec<DescribeQoeMetricDataNodes>, 1 "Type" r#type: String, 2 "UserId" user_id: String
} }

/// In the response of [`DescribeQoeMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQoeMetricDataNodes {
    pub x: Option<String>,
    pub y: Option<String>,
}
model! { DescribeQoeMetricDataNodes {
    0 "X" x: String, 1 "Y" y: String
} }

/// In the response of [`DescribeQoeMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQoeMetricDataVideoData {
    pub nodes: Vec<DescribeQoeMetricDataVideoDataNodes>,
    pub r#type: Option<String>,
    pub user_id: Option<String>,
}
model! { DescribeQoeMetricDataVideoData {
    0 "Nodes" nodes: Vec<DescribeQoeMetricDataVideoDataNodes>, 1 "Type" r#type: String, 2 "UserId" user_id: String
} }

/// In the response of [`DescribeQoeMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQoeMetricDataVideoDataNodes {
    pub x: Option<String>,
    pub y: Option<String>,
}
model! { DescribeQoeMetricDataVideoDataNodes {
    0 "X" x: String, 1 "Y" y: String
} }

/// Describes quality area distribution stat data: `DescribeQualityAreaDistributionStatData` of `rtc` 2018-01-11.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeQualityAreaDistributionStatData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQualityAreaDistributionStatData {
    /// Required.
    pub app_id: String,
    /// Required.
    pub end_date: i64,
    pub parent_area: Option<String>,
    /// Required.
    pub start_date: i64,
}
operation! { DescribeQualityAreaDistributionStatData(app_id: String, end_date: i64, start_date: i64)
    "DescribeQualityAreaDistributionStatData" -> DescribeQualityAreaDistributionStatDataOutput {
    0 "AppId" app_id, 1 "EndDate" end_date, 2 "ParentArea" parent_area: String, 3 "StartDate" start_date
} }

/// Response of [`DescribeQualityAreaDistributionStatData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQualityAreaDistributionStatDataOutput {
    pub quality_stat_data_list: Vec<
        DescribeQualityAreaDistributionStatDataQualityStatDataList,
    >,
}
model! { DescribeQualityAreaDistributionStatDataOutput {
    0 "QualityStatDataList" quality_stat_data_list: Vec<DescribeQualityAreaDistributionStatDataQualityStatDataList>
} }

/// In the response of [`DescribeQualityAreaDistributionStatData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQualityAreaDistributionStatDataQualityStatDataList {
    pub audio_delay: Option<i64>,
    pub audio_high_quality_transmission_rate: Option<String>,
    pub audio_stuck_rate: Option<String>,
    pub call_duration_ratio: Option<String>,
    pub join_channel_suc_five_sec_rate: Option<String>,
    pub join_channel_suc_rate: Option<String>,
    pub name: Option<String>,
    pub video_delay: Option<i64>,
    pub video_first_pic_duration: Option<i64>,
    pub video_high_quality_transmission_rate: Option<String>,
    pub video_stuck_rate: Option<String>,
}
model! { DescribeQualityAreaDistributionStatDataQualityStatDataList {
    0 "AudioDelay" audio_delay: i64, 1 "AudioHighQualityTransmissionRate" audio_high_quality_transmission_rate: String,
    2 "AudioStuckRate" audio_stuck_rate: String, 3 "CallDurationRatio" call_duration_ratio: String,
    4 "JoinChannelSucFiveSecRate" join_channel_suc_five_sec_rate: String,
    5 "JoinChannelSucRate" join_channel_suc_rate: String, 6 "Name" name: String, 7 "VideoDelay" video_delay: i64,
    8 "VideoFirstPicDuration" video_first_pic_duration: i64,
    9 "VideoHighQualityTransmissionRate" video_high_quality_transmission_rate: String,
    10 "VideoStuckRate" video_stuck_rate: String
} }

/// Describes quality distribution stat data: `DescribeQualityDistributionStatData` of `rtc` 2018-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeQualityDistributionStatData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQualityDistributionStatData {
    /// Required.
    pub app_id: String,
    /// Required.
    pub end_date: i64,
    /// Required.
    pub start_date: i64,
    /// Required.
    pub stat_dim: String,
}
operation! { DescribeQualityDistributionStatData(app_id: String, end_date: i64, start_date: i64, stat_dim: String)
    "DescribeQualityDistributionStatData" -> DescribeQualityDistributionStatDataOutput {
    0 "AppId" app_id, 1 "EndDate" end_date, 2 "StartDate" start_date, 3 "StatDim" stat_dim
} }

/// Response of [`DescribeQualityDistributionStatData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQualityDistributionStatDataOutput {
    pub quality_stat_data_list: Vec<
        DescribeQualityDistributionStatDataQualityStatDataList,
    >,
}
model! { DescribeQualityDistributionStatDataOutput {
    0 "QualityStatDataList" quality_stat_data_list: Vec<DescribeQualityDistributionStatDataQualityStatDataList>
} }

/// In the response of [`DescribeQualityDistributionStatData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQualityDistributionStatDataQualityStatDataList {
    pub audio_delay: Option<i64>,
    pub audio_high_quality_transmission_rate: Option<String>,
    pub audio_stuck_rate: Option<String>,
    pub call_duration_ratio: Option<String>,
    pub join_channel_suc_five_sec_rate: Option<String>,
    pub join_channel_suc_rate: Option<String>,
    pub name: Option<String>,
    pub video_delay: Option<i64>,
    pub video_first_pic_duration: Option<i64>,
    pub video_high_quality_transmission_rate: Option<String>,
    pub video_stuck_rate: Option<String>,
}
model! { DescribeQualityDistributionStatDataQualityStatDataList {
    0 "AudioDelay" audio_delay: i64, 1 "AudioHighQualityTransmissionRate" audio_high_quality_transmission_rate: String,
    2 "AudioStuckRate" audio_stuck_rate: String, 3 "CallDurationRatio" call_duration_ratio: String,
    4 "JoinChannelSucFiveSecRate" join_channel_suc_five_sec_rate: String,
    5 "JoinChannelSucRate" join_channel_suc_rate: String, 6 "Name" name: String, 7 "VideoDelay" video_delay: i64,
    8 "VideoFirstPicDuration" video_first_pic_duration: i64,
    9 "VideoHighQualityTransmissionRate" video_high_quality_transmission_rate: String,
    10 "VideoStuckRate" video_stuck_rate: String
} }

/// Describes quality os sdk version distribution stat data: `DescribeQualityOsSdkVersionDistributionStatData` of `rtc`
/// 2018-01-11.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeQualityOsSdkVersionDistributionStatData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQualityOsSdkVersionDistributionStatData {
    /// Required.
    pub app_id: String,
    /// Required.
    pub end_date: i64,
    /// Required.
    pub start_date: i64,
}
operation! { DescribeQualityOsSdkVersionDistributionStatData(app_id: String, end_date: i64, start_date: i64)
    "DescribeQualityOsSdkVersionDistributionStatData" -> DescribeQualityOsSdkVersionDistributionStatDataOutput {
    0 "AppId" app_id, 1 "EndDate" end_date, 2 "StartDate" start_date
} }

/// Response of [`DescribeQualityOsSdkVersionDistributionStatData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQualityOsSdkVersionDistributionStatDataOutput {
    pub quality_os_sdk_version_stat_data_list: Vec<
        DescribeQualityOsSdkVersionDistributionStatDataQualityOsSdkVersionStatDataList,
    >,
}
model! { DescribeQualityOsSdkVersionDistributionStatDataOutput {
    0 "QualityOsSdkVersionStatDataList" quality_os_sdk_version_stat_data_list: Vec<DescribeQualityOsSdkVersionDistributionStatDataQualityOsSdkVersionStatDataList>
} }

/// In the response of [`DescribeQualityOsSdkVersionDistributionStatData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQualityOsSdkVersionDistributionStatDataQualityOsSdkVersionStatDataList {
    pub audio_delay: Option<i64>,
    pub audio_high_quality_transmission_rate: Option<String>,
    pub audio_stuck_rate: Option<String>,
    pub call_duration_ratio: Option<String>,
    pub join_channel_suc_five_sec_rate: Option<String>,
    pub join_channel_suc_rate: Option<String>,
    pub name: Option<String>,
    pub os: Option<String>,
    pub video_delay: Option<i64>,
    pub video_first_pic_duration: Option<i64>,
    pub video_high_quality_transmission_rate: Option<String>,
    pub video_stuck_rate: Option<String>,
}
model! { DescribeQualityOsSdkVersionDistributionStatDataQualityOsSdkVersionStatDataList {
    0 "AudioDelay" audio_delay: i64, 1 "AudioHighQualityTransmissionRate" audio_high_quality_transmission_rate: String,
    2 "AudioStuckRate" audio_stuck_rate: String, 3 "CallDurationRatio" call_duration_ratio: String,
    4 "JoinChannelSucFiveSecRate" join_channel_suc_five_sec_rate: String,
    5 "JoinChannelSucRate" join_channel_suc_rate: String, 6 "Name" name: String, 7 "Os" os: String,
    8 "VideoDelay" video_delay: i64, 9 "VideoFirstPicDuration" video_first_pic_duration: i64,
    10 "VideoHighQualityTransmissionRate" video_high_quality_transmission_rate: String,
    11 "VideoStuckRate" video_stuck_rate: String
} }

/// Describes quality overall data: `DescribeQualityOverallData` of `rtc` 2018-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeQualityOverallData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQualityOverallData {
    /// Required.
    pub app_id: String,
    /// Required.
    pub end_date: i64,
    /// Required.
    pub start_date: i64,
    /// Required.
    pub types: String,
}
operation! { DescribeQualityOverallData(app_id: String, end_date: i64, start_date: i64, types: String)
    "DescribeQualityOverallData" -> DescribeQualityOverallDataOutput {
    0 "AppId" app_id, 1 "EndDate" end_date, 2 "StartDate" start_date, 3 "Types" types
} }

/// Response of [`DescribeQualityOverallData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQualityOverallDataOutput {
    pub quality_overall_data: Vec<DescribeQualityOverallDataQualityOverallData>,
}
model! { DescribeQualityOverallDataOutput {
    0 "QualityOverallData" quality_overall_data: Vec<DescribeQualityOverallDataQualityOverallData>
} }

/// In the response of [`DescribeQualityOverallData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQualityOverallDataQualityOverallData {
    pub average: Option<String>,
    pub nodes: Vec<DescribeQualityOverallDataNodes>,
    pub r#type: Option<String>,
}
model! { DescribeQualityOverallDataQualityOverallData {
    0 "Average" average: String, 1 "Nodes" nodes: Vec<DescribeQualityOverallDataNodes>, 2 "Type" r#type: String
} }

/// In the response of [`DescribeQualityOverallData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQualityOverallDataNodes {
    pub x: Option<String>,
    pub y: Option<String>,
}
model! { DescribeQualityOverallDataNodes {
    0 "X" x: String, 1 "Y" y: String
} }

/// Describes record files: `DescribeRecordFiles` of `rtc` 2018-01-11.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeRecordFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordFiles {
    /// Required.
    pub app_id: String,
    pub channel_id: Option<String>,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_num: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
    pub task_ids: Option<Vec<String>>,
}
operation! { DescribeRecordFiles(app_id: String) "DescribeRecordFiles" -> DescribeRecordFilesOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id: String, 2 "EndTime" end_time: String, 3 "OwnerId" owner_id: i64,
    4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64, 6 "StartTime" start_time: String,
    7 "TaskIds" task_ids: Vec<String>
} }
paged! { DescribeRecordFiles: DescribeRecordFilesRecordFiles =
    Number "PageNum", "RecordFiles" record_files, total "TotalNum" }

/// Response of [`DescribeRecordFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordFilesOutput {
    pub record_files: Vec<DescribeRecordFilesRecordFiles>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeRecordFilesOutput {
    0 "RecordFiles" record_files: Vec<DescribeRecordFilesRecordFiles>, 1 "TotalNum" total_num: i64,
    2 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeRecordFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordFilesRecordFiles {
    pub app_id: Option<String>,
    pub channel_id: Option<String>,
    pub create_time: Option<String>,
    pub duration: Option<f64>,
    pub start_time: Option<String>,
    pub stop_time: Option<String>,
    pub task_id: Option<String>,
    pub url: Option<String>,
}
model! { DescribeRecordFilesRecordFiles {
    0 "AppId" app_id: String, 1 "ChannelId" channel_id: String, 2 "CreateTime" create_time: String,
    3 "Duration" duration: f64, 4 "StartTime" start_time: String, 5 "StopTime" stop_time: String,
    6 "TaskId" task_id: String, 7 "Url" url: String
} }

/// Describes record templates: `DescribeRecordTemplates` of `rtc` 2018-01-11.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeRecordTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordTemplates {
    /// Required.
    pub app_id: String,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub template_ids: Option<Vec<String>>,
}
operation! { DescribeRecordTemplates(app_id: String) "DescribeRecordTemplates" -> DescribeRecordTemplatesOutput {
    0 "AppId" app_id, 1 "OwnerId" owner_id: i64, 2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64,
    4 "TemplateIds" template_ids: Vec<String>
} }
paged! { DescribeRecordTemplates: DescribeRecordTemplatesTemplates =
    Number "PageNum", "Templates" templates, total "TotalNum" }

/// Response of [`DescribeRecordTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordTemplatesOutput {
    pub templates: Vec<DescribeRecordTemplatesTemplates>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeRecordTemplatesOutput {
    0 "Templates" templates: Vec<DescribeRecordTemplatesTemplates>, 1 "TotalNum" total_num: i64,
    2 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeRecordTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordTemplatesTemplates {
    pub background_color: Option<i64>,
    pub backgrounds: Vec<DescribeRecordTemplatesBackgrounds>,
    pub clock_widgets: Vec<DescribeRecordTemplatesClockWidgets>,
    pub create_time: Option<String>,
    pub delay_stop_time: Option<i64>,
    pub enable_m3u8_date_time: Option<bool>,
    pub file_split_interval: Option<i64>,
    pub formats: Vec<String>,
    pub http_callback_url: Option<String>,
    pub layout_ids: Vec<i64>,
    pub media_encode: Option<i64>,
    pub mns_queue: Option<String>,
    pub name: Option<String>,
    pub oss_bucket: Option<String>,
    pub oss_file_prefix: Option<String>,
    pub task_profile: Option<String>,
    pub template_id: Option<String>,
    pub watermarks: Vec<DescribeRecordTemplatesWatermarks>,
}
model! { DescribeRecordTemplatesTemplates {
    0 "BackgroundColor" background_color: i64, 1 "Backgrounds" backgrounds: Vec<DescribeRecordTemplatesBackgrounds>,
    2 "ClockWidgets" clock_widgets: Vec<DescribeRecordTemplatesClockWidgets>, 3 "CreateTime" create_time: String,
    4 "DelayStopTime" delay_stop_time: i64, 5 "EnableM3u8DateTime" enable_m3u8_date_time: bool,
    6 "FileSplitInterval" file_split_interval: i64, 7 "Formats" formats: Vec<String>,
    8 "HttpCallbackUrl" http_callback_url: String, 9 "LayoutIds" layout_ids: Vec<i64>,
    10 "MediaEncode" media_encode: i64, 11 "MnsQueue" mns_queue: String, 12 "Name" name: String,
    13 "OssBucket" oss_bucket: String, 14 "OssFilePrefix" oss_file_prefix: String,
    15 "TaskProfile" task_profile: String, 16 "TemplateId" template_id: String,
    17 "Watermarks" watermarks: Vec<DescribeRecordTemplatesWatermarks>
} }

/// In the response of [`DescribeRecordTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordTemplatesBackgrounds {
    pub display: Option<i64>,
    pub height: Option<f64>,
    pub url: Option<String>,
    pub width: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z_order: Option<i64>,
}
model! { DescribeRecordTemplatesBackgrounds {
    0 "Display" display: i64, 1 "Height" height: f64, 2 "Url" url: String, 3 "Width" width: f64, 4 "X" x: f64,
    5 "Y" y: f64, 6 "ZOrder" z_order: i64
} }

/// In the response of [`DescribeRecordTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordTemplatesClockWidgets {
    pub font_color: Option<i64>,
    pub font_size: Option<i64>,
    pub font_type: Option<i64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z_order: Option<i64>,
}
model! { DescribeRecordTemplatesClockWidgets {
    0 "FontColor" font_color: i64, 1 "FontSize" font_size: i64, 2 "FontType" font_type: i64, 3 "X" x: f64, 4 "Y" y: f64,
    5 "ZOrder" z_order: i64
} }

/// In the response of [`DescribeRecordTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordTemplatesWatermarks {
    pub alpha: Option<f64>,
    pub display: Option<i64>,
    pub height: Option<f64>,
    pub url: Option<String>,
    pub width: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z_order: Option<i64>,
}
model! { DescribeRecordTemplatesWatermarks {
    0 "Alpha" alpha: f64, 1 "Display" display: i64, 2 "Height" height: f64, 3 "Url" url: String, 4 "Width" width: f64,
    5 "X" x: f64, 6 "Y" y: f64, 7 "ZOrder" z_order: i64
} }

/// Describes rtc channel list: `DescribeRtcChannelList` of `rtc` 2018-01-11.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeRtcChannelList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcChannelList {
    pub app_id: Option<String>,
    pub channel_id: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    pub service_area: Option<String>,
    pub sort_type: Option<String>,
    /// Required.
    pub time_point: String,
    pub user_id: Option<String>,
}
operation! { DescribeRtcChannelList(page_no: i64, page_size: i64, time_point: String)
    "DescribeRtcChannelList" -> DescribeRtcChannelListOutput {
    0 "AppId" app_id: String, 1 "ChannelId" channel_id: String, 2 "OwnerId" owner_id: i64, 3 "PageNo" page_no,
    4 "PageSize" page_size, 5 "ServiceArea" service_area: String, 6 "SortType" sort_type: String,
    7 "TimePoint" time_point, 8 "UserId" user_id: String
} }
paged! { DescribeRtcChannelList: DescribeRtcChannelListChannelListChannelList =
    Number "PageNo", "ChannelList.ChannelList" channel_list.channel_list }

/// Response of [`DescribeRtcChannelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcChannelListOutput {
    pub channel_list: Option<DescribeRtcChannelListChannelList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_cnt: Option<i64>,
}
model! { DescribeRtcChannelListOutput {
    0 "ChannelList" channel_list: DescribeRtcChannelListChannelList, 1 "PageNo" page_no: i64,
    2 "PageSize" page_size: i64, 3 "TotalCnt" total_cnt: i64
} }

/// In the response of [`DescribeRtcChannelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcChannelListChannelList {
    pub channel_list: Vec<DescribeRtcChannelListChannelListChannelList>,
}
model! { DescribeRtcChannelListChannelList {
    0 "ChannelList" channel_list: Vec<DescribeRtcChannelListChannelListChannelList>
} }

/// In the response of [`DescribeRtcChannelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcChannelListChannelListChannelList {
    pub call_area: Option<DescribeRtcChannelListCallArea>,
    pub channel_id: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub total_user_cnt: Option<i64>,
}
model! { DescribeRtcChannelListChannelListChannelList {
    0 "CallArea" call_area: DescribeRtcChannelListCallArea, 1 "ChannelId" channel_id: String,
    2 "EndTime" end_time: String, 3 "StartTime" start_time: String, 4 "TotalUserCnt" total_user_cnt: i64
} }

/// In the response of [`DescribeRtcChannelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcChannelListCallArea {
    pub call_area: Vec<String>,
}
model! { DescribeRtcChannelListCallArea {
    0 "CallArea" call_area: Vec<String>
} }

/// Describes rtc channel metric: `DescribeRtcChannelMetric` of `rtc` 2018-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeRtcChannelMetric>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcChannelMetric {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub time_point: String,
}
operation! { DescribeRtcChannelMetric(app_id: String, channel_id: String, time_point: String)
    "DescribeRtcChannelMetric" -> DescribeRtcChannelMetricOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "OwnerId" owner_id: i64, 3 "TimePoint" time_point
} }

/// Response of [`DescribeRtcChannelMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcChannelMetricOutput {
    pub channel_metric_info: Option<DescribeRtcChannelMetricChannelMetricInfo>,
}
model! { DescribeRtcChannelMetricOutput {
    0 "ChannelMetricInfo" channel_metric_info: DescribeRtcChannelMetricChannelMetricInfo
} }

/// In the response of [`DescribeRtcChannelMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcChannelMetricChannelMetricInfo {
    pub channel_metric: Option<DescribeRtcChannelMetricChannelMetric>,
    pub duration: Option<DescribeRtcChannelMetricDuration>,
}
model! { DescribeRtcChannelMetricChannelMetricInfo {
    0 "ChannelMetric" channel_metric: DescribeRtcChannelMetricChannelMetric,
    1 "Duration" duration: DescribeRtcChannelMetricDuration
} }

/// In the response of [`DescribeRtcChannelMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcChannelMetricChannelMetric {
    pub channel_id: Option<String>,
    pub end_time: Option<String>,
    pub pub_user_count: Option<i64>,
    pub start_time: Option<String>,
    pub sub_user_count: Option<i64>,
    pub user_count: Option<i64>,
}
model! { DescribeRtcChannelMetricChannelMetric {
    0 "ChannelId" channel_id: String, 1 "EndTime" end_time: String, 2 "PubUserCount" pub_user_count: i64,
    3 "StartTime" start_time: String, 4 "SubUserCount" sub_user_count: i64, 5 "UserCount" user_count: i64
} }

/// In the response of [`DescribeRtcChannelMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcChannelMetricDuration {
    pub pub_duration: Option<DescribeRtcChannelMetricPubDuration>,
    pub sub_duration: Option<DescribeRtcChannelMetricSubDuration>,
}
model! { DescribeRtcChannelMetricDuration {
    0 "PubDuration" pub_duration: DescribeRtcChannelMetricPubDuration,
    1 "SubDuration" sub_duration: DescribeRtcChannelMetricSubDuration
} }

/// In the response of [`DescribeRtcChannelMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcChannelMetricPubDuration {
    pub audio: Option<i64>,
    pub content: Option<i64>,
    pub video1080: Option<i64>,
    pub video360: Option<i64>,
    pub video720: Option<i64>,
}
model! { DescribeRtcChannelMetricPubDuration {
    0 "Audio" audio: i64, 1 "Content" content: i64, 2 "Video1080" video1080: i64, 3 "Video360" video360: i64,
    4 "Video720" video720: i64
} }

/// In the response of [`DescribeRtcChannelMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcChannelMetricSubDuration {
    pub audio: Option<i64>,
    pub content: Option<i64>,
    pub video1080: Option<i64>,
    pub video360: Option<i64>,
    pub video720: Option<i64>,
}
model! { DescribeRtcChannelMetricSubDuration {
    0 "Audio" audio: i64, 1 "Content" content: i64, 2 "Video1080" video1080: i64, 3 "Video360" video360: i64,
    4 "Video720" video720: i64
} }

/// Describes rtc duration data: `DescribeRtcDurationData` of `rtc` 2018-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeRtcDurationData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcDurationData {
    pub app_id: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub owner_id: Option<i64>,
    pub service_area: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeRtcDurationData() "DescribeRtcDurationData" -> DescribeRtcDurationDataOutput {
    0 "AppId" app_id: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String, 3 "OwnerId" owner_id: i64,
    4 "ServiceArea" service_area: String, 5 "StartTime" start_time: String
} }

/// Response of [`DescribeRtcDurationData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcDurationDataOutput {
    pub duration_data_per_interval: Option<
        DescribeRtcDurationDataDurationDataPerInterval,
    >,
}
model! { DescribeRtcDurationDataOutput {
    0 "DurationDataPerInterval" duration_data_per_interval: DescribeRtcDurationDataDurationDataPerInterval
} }

/// In the response of [`DescribeRtcDurationData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcDurationDataDurationDataPerInterval {
    pub duration_module: Vec<DescribeRtcDurationDataDurationModule>,
}
model! { DescribeRtcDurationDataDurationDataPerInterval {
    0 "DurationModule" duration_module: Vec<DescribeRtcDurationDataDurationModule>
} }

/// In the response of [`DescribeRtcDurationData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcDurationDataDurationModule {
    pub audio_duration: Option<i64>,
    pub content_duration: Option<i64>,
    pub time_stamp: Option<String>,
    pub total_duration: Option<i64>,
    pub v1080_duration: Option<i64>,
    pub v360_duration: Option<i64>,
    pub v720_duration: Option<i64>,
}
model! { DescribeRtcDurationDataDurationModule {
    0 "AudioDuration" audio_duration: i64, 1 "ContentDuration" content_duration: i64, 2 "TimeStamp" time_stamp: String,
    3 "TotalDuration" total_duration: i64, 4 "V1080Duration" v1080_duration: i64, 5 "V360Duration" v360_duration: i64,
    6 "V720Duration" v720_duration: i64
} }

/// Describes rtc peak channel cnt data: `DescribeRtcPeakChannelCntData` of `rtc` 2018-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeRtcPeakChannelCntData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcPeakChannelCntData {
    pub app_id: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub owner_id: Option<i64>,
    pub service_area: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeRtcPeakChannelCntData() "DescribeRtcPeakChannelCntData" -> DescribeRtcPeakChannelCntDataOutput {
    0 "AppId" app_id: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String, 3 "OwnerId" owner_id: i64,
    4 "ServiceArea" service_area: String, 5 "StartTime" start_time: String
} }

/// Response of [`DescribeRtcPeakChannelCntData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcPeakChannelCntDataOutput {
    pub peak_channel_cnt_data_per_interval: Option<
        DescribeRtcPeakChannelCntDataPeakChannelCntDataPerInterval,
    >,
}
model! { DescribeRtcPeakChannelCntDataOutput {
    0 "PeakChannelCntDataPerInterval" peak_channel_cnt_data_per_interval: DescribeRtcPeakChannelCntDataPeakChannelCntDataPerInterval
} }

/// In the response of [`DescribeRtcPeakChannelCntData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcPeakChannelCntDataPeakChannelCntDataPerInterval {
    pub peak_channel_cnt_module: Vec<DescribeRtcPeakChannelCntDataPeakChannelCntModule>,
}
model! { DescribeRtcPeakChannelCntDataPeakChannelCntDataPerInterval {
    0 "PeakChannelCntModule" peak_channel_cnt_module: Vec<DescribeRtcPeakChannelCntDataPeakChannelCntModule>
} }

/// In the response of [`DescribeRtcPeakChannelCntData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcPeakChannelCntDataPeakChannelCntModule {
    pub active_channel_peak: Option<i64>,
    pub active_channel_peak_time: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeRtcPeakChannelCntDataPeakChannelCntModule {
    0 "ActiveChannelPeak" active_channel_peak: i64, 1 "ActiveChannelPeakTime" active_channel_peak_time: String,
    2 "TimeStamp" time_stamp: String
} }

/// Describes rtc user cnt data: `DescribeRtcUserCntData` of `rtc` 2018-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeRtcUserCntData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcUserCntData {
    pub app_id: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub owner_id: Option<i64>,
    pub service_area: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeRtcUserCntData() "DescribeRtcUserCntData" -> DescribeRtcUserCntDataOutput {
    0 "AppId" app_id: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String, 3 "OwnerId" owner_id: i64,
    4 "ServiceArea" service_area: String, 5 "StartTime" start_time: String
} }

/// Response of [`DescribeRtcUserCntData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcUserCntDataOutput {
    pub user_cnt_data_per_interval: Option<DescribeRtcUserCntDataUserCntDataPerInterval>,
}
model! { DescribeRtcUserCntDataOutput {
    0 "UserCntDataPerInterval" user_cnt_data_per_interval: DescribeRtcUserCntDataUserCntDataPerInterval
} }

/// In the response of [`DescribeRtcUserCntData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcUserCntDataUserCntDataPerInterval {
    pub user_cnt_module: Vec<DescribeRtcUserCntDataUserCntModule>,
}
model! { DescribeRtcUserCntDataUserCntDataPerInterval {
    0 "UserCntModule" user_cnt_module: Vec<DescribeRtcUserCntDataUserCntModule>
} }

/// In the response of [`DescribeRtcUserCntData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcUserCntDataUserCntModule {
    pub active_user_cnt: Option<i64>,
    pub time_stamp: Option<String>,
}
model! { DescribeRtcUserCntDataUserCntModule {
    0 "ActiveUserCnt" active_user_cnt: i64, 1 "TimeStamp" time_stamp: String
} }

/// Describes streaming out status: `DescribeStreamingOutStatus` of `rtc` 2018-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeStreamingOutStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamingOutStatus {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    /// Required.
    pub task_id: String,
}
operation! { DescribeStreamingOutStatus(app_id: String, channel_id: String, task_id: String)
    "DescribeStreamingOutStatus" -> DescribeStreamingOutStatusOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "TaskId" task_id
} }

/// Response of [`DescribeStreamingOutStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamingOutStatusOutput {
    pub status: Option<i64>,
}
model! { DescribeStreamingOutStatusOutput {
    0 "Status" status: i64
} }

/// Describes system layout list: `DescribeSystemLayoutList` of `rtc` 2018-01-11.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeSystemLayoutList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemLayoutList {
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_num: Option<i64>,
    /// At least 1.
    pub page_size: Option<i64>,
}
operation! { DescribeSystemLayoutList() "DescribeSystemLayoutList" -> DescribeSystemLayoutListOutput {
    0 "OwnerId" owner_id: i64, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeSystemLayoutList: DescribeSystemLayoutListLayout =
    Number "PageNum", "Layouts.Layout" layouts.layout, total "TotalNum" }

/// Response of [`DescribeSystemLayoutList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemLayoutListOutput {
    pub layouts: Option<DescribeSystemLayoutListLayouts>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeSystemLayoutListOutput {
    0 "Layouts" layouts: DescribeSystemLayoutListLayouts, 1 "TotalNum" total_num: i64, 2 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeSystemLayoutList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemLayoutListLayouts {
    pub layout: Vec<DescribeSystemLayoutListLayout>,
}
model! { DescribeSystemLayoutListLayouts {
    0 "Layout" layout: Vec<DescribeSystemLayoutListLayout>
} }

/// In the response of [`DescribeSystemLayoutList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemLayoutListLayout {
    pub audio_mix_count: Option<i64>,
    pub layout_id: Option<i64>,
    pub name: Option<String>,
    pub panes: Option<DescribeSystemLayoutListPanes>,
}
model! { DescribeSystemLayoutListLayout {
    0 "AudioMixCount" audio_mix_count: i64, 1 "LayoutId" layout_id: i64, 2 "Name" name: String,
    3 "Panes" panes: DescribeSystemLayoutListPanes
} }

/// In the response of [`DescribeSystemLayoutList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemLayoutListPanes {
    pub panes: Vec<DescribeSystemLayoutListPanesPanes>,
}
model! { DescribeSystemLayoutListPanes {
    0 "Panes" panes: Vec<DescribeSystemLayoutListPanesPanes>
} }

/// In the response of [`DescribeSystemLayoutList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemLayoutListPanesPanes {
    pub height: Option<f64>,
    pub major_pane: Option<i64>,
    pub pane_id: Option<i64>,
    pub width: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z_order: Option<i64>,
}
model! { DescribeSystemLayoutListPanesPanes {
    0 "Height" height: f64, 1 "MajorPane" major_pane: i64, 2 "PaneId" pane_id: i64, 3 "Width" width: f64, 4 "X" x: f64,
    5 "Y" y: f64, 6 "ZOrder" z_order: i64
} }

/// Describes usage area distribution stat data: `DescribeUsageAreaDistributionStatData` of `rtc` 2018-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeUsageAreaDistributionStatData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsageAreaDistributionStatData {
    /// Required.
    pub app_id: String,
    /// Required.
    pub end_date: String,
    pub parent_area: Option<String>,
    /// Required.
    pub start_date: String,
}
operation! { DescribeUsageAreaDistributionStatData(app_id: String, end_date: String, start_date: String)
    "DescribeUsageAreaDistributionStatData" -> DescribeUsageAreaDistributionStatDataOutput {
    0 "AppId" app_id, 1 "EndDate" end_date, 2 "ParentArea" parent_area: String, 3 "StartDate" start_date
} }

/// Response of [`DescribeUsageAreaDistributionStatData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsageAreaDistributionStatDataOutput {
    pub usage_area_stat_list: Vec<
        DescribeUsageAreaDistributionStatDataUsageAreaStatList,
    >,
}
model! { DescribeUsageAreaDistributionStatDataOutput {
    0 "UsageAreaStatList" usage_area_stat_list: Vec<DescribeUsageAreaDistributionStatDataUsageAreaStatList>
} }

/// In the response of [`DescribeUsageAreaDistributionStatData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsageAreaDistributionStatDataUsageAreaStatList {
    pub audio_call_duration: Option<i64>,
    pub name: Option<String>,
    pub total_call_duration: Option<i64>,
    pub video_call_duration: Option<i64>,
}
model! { DescribeUsageAreaDistributionStatDataUsageAreaStatList {
    0 "AudioCallDuration" audio_call_duration: i64, 1 "Name" name: String,
    2 "TotalCallDuration" total_call_duration: i64, 3 "VideoCallDuration" video_call_duration: i64
} }

/// Describes usage distribution stat data: `DescribeUsageDistributionStatData` of `rtc` 2018-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeUsageDistributionStatData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsageDistributionStatData {
    /// Required.
    pub app_id: String,
    /// Required.
    pub end_date: i64,
    /// Required.
    pub start_date: i64,
    /// Required.
    pub stat_dim: String,
}
operation! { DescribeUsageDistributionStatData(app_id: String, end_date: i64, start_date: i64, stat_dim: String)
    "DescribeUsageDistributionStatData" -> DescribeUsageDistributionStatDataOutput {
    0 "AppId" app_id, 1 "EndDate" end_date, 2 "StartDate" start_date, 3 "StatDim" stat_dim
} }

/// Response of [`DescribeUsageDistributionStatData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsageDistributionStatDataOutput {
    pub usage_stat_list: Vec<DescribeUsageDistributionStatDataUsageStatList>,
}
model! { DescribeUsageDistributionStatDataOutput {
    0 "UsageStatList" usage_stat_list: Vec<DescribeUsageDistributionStatDataUsageStatList>
} }

/// In the response of [`DescribeUsageDistributionStatData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsageDistributionStatDataUsageStatList {
    pub audio_call_duration: Option<i64>,
    pub call_duration_ratio: Option<String>,
    pub name: Option<String>,
    pub total_call_duration: Option<i64>,
    pub video_call_duration: Option<i64>,
}
model! { DescribeUsageDistributionStatDataUsageStatList {
    0 "AudioCallDuration" audio_call_duration: i64, 1 "CallDurationRatio" call_duration_ratio: String,
    2 "Name" name: String, 3 "TotalCallDuration" total_call_duration: i64,
    4 "VideoCallDuration" video_call_duration: i64
} }

/// Describes usage os sdk version distribution stat data: `DescribeUsageOsSdkVersionDistributionStatData` of `rtc`
/// 2018-01-11.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeUsageOsSdkVersionDistributionStatData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsageOsSdkVersionDistributionStatData {
    /// Required.
    pub app_id: String,
    /// Required.
    pub end_date: i64,
    /// Required.
    pub start_date: i64,
}
operation! { DescribeUsageOsSdkVersionDistributionStatData(app_id: String, end_date: i64, start_date: i64)
    "DescribeUsageOsSdkVersionDistributionStatData" -> DescribeUsageOsSdkVersionDistributionStatDataOutput {
    0 "AppId" app_id, 1 "EndDate" end_date, 2 "StartDate" start_date
} }

/// Response of [`DescribeUsageOsSdkVersionDistributionStatData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsageOsSdkVersionDistributionStatDataOutput {
    pub usage_os_sdk_version_stat_list: Vec<
        DescribeUsageOsSdkVersionDistributionStatDataUsageOsSdkVersionStatList,
    >,
}
model! { DescribeUsageOsSdkVersionDistributionStatDataOutput {
    0 "UsageOsSdkVersionStatList" usage_os_sdk_version_stat_list: Vec<DescribeUsageOsSdkVersionDistributionStatDataUsageOsSdkVersionStatList>
} }

/// In the response of [`DescribeUsageOsSdkVersionDistributionStatData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsageOsSdkVersionDistributionStatDataUsageOsSdkVersionStatList {
    pub audio_call_duration: Option<i64>,
    pub call_duration_ratio: Option<String>,
    pub name: Option<String>,
    pub os: Option<String>,
    pub total_call_duration: Option<i64>,
    pub video_call_duration: Option<i64>,
}
model! { DescribeUsageOsSdkVersionDistributionStatDataUsageOsSdkVersionStatList {
    0 "AudioCallDuration" audio_call_duration: i64, 1 "CallDurationRatio" call_duration_ratio: String,
    2 "Name" name: String, 3 "Os" os: String, 4 "TotalCallDuration" total_call_duration: i64,
    5 "VideoCallDuration" video_call_duration: i64
} }

/// Describes usage overall data: `DescribeUsageOverallData` of `rtc` 2018-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeUsageOverallData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsageOverallData {
    /// Required.
    pub app_id: String,
    /// Required.
    pub end_date: i64,
    /// Required.
    pub start_date: i64,
    /// Required.
    pub types: String,
}
operation! { DescribeUsageOverallData(app_id: String, end_date: i64, start_date: i64, types: String)
    "DescribeUsageOverallData" -> DescribeUsageOverallDataOutput {
    0 "AppId" app_id, 1 "EndDate" end_date, 2 "StartDate" start_date, 3 "Types" types
} }

/// Response of [`DescribeUsageOverallData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsageOverallDataOutput {
    pub usage_overall_data: Vec<DescribeUsageOverallDataUsageOverallData>,
}
model! { DescribeUsageOverallDataOutput {
    0 "UsageOverallData" usage_overall_data: Vec<DescribeUsageOverallDataUsageOverallData>
} }

/// In the response of [`DescribeUsageOverallData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsageOverallDataUsageOverallData {
    pub nodes: Vec<DescribeUsageOverallDataNodes>,
    pub r#type: Option<String>,
}
model! { DescribeUsageOverallDataUsageOverallData {
    0 "Nodes" nodes: Vec<DescribeUsageOverallDataNodes>, 1 "Type" r#type: String
} }

/// In the response of [`DescribeUsageOverallData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsageOverallDataNodes {
    pub x: Option<String>,
    pub y: Option<String>,
}
model! { DescribeUsageOverallDataNodes {
    0 "X" x: String, 1 "Y" y: String
} }

/// Describes user info in channel: `DescribeUserInfoInChannel` of `rtc` 2018-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DescribeUserInfoInChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserInfoInChannel {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub user_id: String,
}
operation! { DescribeUserInfoInChannel(app_id: String, channel_id: String, user_id: String)
    "DescribeUserInfoInChannel" -> DescribeUserInfoInChannelOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "OwnerId" owner_id: i64, 3 "UserId" user_id
} }

/// Response of [`DescribeUserInfoInChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserInfoInChannelOutput {
    pub is_channel_exist: Option<bool>,
    pub is_in_channel: Option<bool>,
    pub property: Vec<DescribeUserInfoInChannelProperty>,
    pub timestamp: Option<i64>,
}
model! { DescribeUserInfoInChannelOutput {
    0 "IsChannelExist" is_channel_exist: bool, 1 "IsInChannel" is_in_channel: bool,
    2 "Property" property: Vec<DescribeUserInfoInChannelProperty>, 3 "Timestamp" timestamp: i64
} }

/// In the response of [`DescribeUserInfoInChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserInfoInChannelProperty {
    pub join: Option<i64>,
    pub role: Option<i64>,
    pub session: Option<String>,
}
model! { DescribeUserInfoInChannelProperty {
    0 "Join" join: i64, 1 "Role" role: i64, 2 "Session" session: String
} }

/// Disables auto live stream rule: `DisableAutoLiveStreamRule` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/DisableAutoLiveStreamRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAutoLiveStreamRule {
    /// Required.
    pub app_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub rule_id: i64,
}
operation! { DisableAutoLiveStreamRule(app_id: String, rule_id: i64) "DisableAutoLiveStreamRule" -> Empty {
    0 "AppId" app_id, 1 "OwnerId" owner_id: i64, 2 "RuleId" rule_id
} }

/// Response of [`DisableAutoLiveStreamRule`]: empty.
pub type DisableAutoLiveStreamRuleOutput = Empty;

/// Enables auto live stream rule: `EnableAutoLiveStreamRule` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/EnableAutoLiveStreamRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableAutoLiveStreamRule {
    /// Required.
    pub app_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub rule_id: i64,
}
operation! { EnableAutoLiveStreamRule(app_id: String, rule_id: i64) "EnableAutoLiveStreamRule" -> Empty {
    0 "AppId" app_id, 1 "OwnerId" owner_id: i64, 2 "RuleId" rule_id
} }

/// Response of [`EnableAutoLiveStreamRule`]: empty.
pub type EnableAutoLiveStreamRuleOutput = Empty;

/// Gets agent: `GetAgent` of `rtc` 2018-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/GetAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgent {
    pub app_id: Option<String>,
    pub channel_id: Option<String>,
    pub task_id: Option<String>,
}
operation! { GetAgent() "GetAgent" -> GetAgentOutput {
    0 "AppId" app_id: String, 1 "ChannelId" channel_id: String, 2 "TaskId" task_id: String
} }

/// Response of [`GetAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentOutput {
    pub message: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub stop_time: Option<String>,
}
model! { GetAgentOutput {
    0 "Message" message: String, 1 "StartTime" start_time: String, 2 "Status" status: String,
    3 "StopTime" stop_time: String
} }

/// Gets mpu task status: `GetMPUTaskStatus` of `rtc` 2018-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/rtc/2018-01-11/GetMPUTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMPUTaskStatus {
    /// Required.
    pub app_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub task_id: String,
}
operation! { GetMPUTaskStatus(app_id: String, task_id: String) "GetMPUTaskStatus" -> GetMPUTaskStatusOutput {
    0 "AppId" app_id, 1 "OwnerId" owner_id: i64, 2 "TaskId" task_id
} }

/// Response of [`GetMPUTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMPUTaskStatusOutput {
    pub status: Option<i64>,
}
model! { GetMPUTaskStatusOutput {
    0 "Status" status: i64
} }

/// Modifies app: `ModifyApp` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/ModifyApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApp {
    /// Required.
    pub app_id: String,
    /// Required.
    pub app_name: String,
    pub owner_id: Option<i64>,
}
operation! { ModifyApp(app_id: String, app_name: String) "ModifyApp" -> Empty {
    0 "AppId" app_id, 1 "AppName" app_name, 2 "OwnerId" owner_id: i64
} }

/// Response of [`ModifyApp`]: empty.
pub type ModifyAppOutput = Empty;

/// Modifies app agent function status: `ModifyAppAgentFunctionStatus` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/ModifyAppAgentFunctionStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppAgentFunctionStatus {
    /// Required.
    pub app_id: String,
}
operation! { ModifyAppAgentFunctionStatus(app_id: String) "ModifyAppAgentFunctionStatus" -> Empty {
    0 "AppId" app_id
} }

/// Response of [`ModifyAppAgentFunctionStatus`]: empty.
pub type ModifyAppAgentFunctionStatusOutput = Empty;

/// Modifies app agent template: `ModifyAppAgentTemplate` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/ModifyAppAgentTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppAgentTemplate {
    pub agent_silence_config: Option<ModifyAppAgentTemplateAgentSilenceConfig>,
    pub ambient_sound_config: Option<ModifyAppAgentTemplateAmbientSoundConfig>,
    /// Required.
    pub app_id: String,
    pub asr_config: Option<ModifyAppAgentTemplateAsrConfig>,
    pub back_channel_config: Option<ModifyAppAgentTemplateBackChannelConfig>,
    pub chat_mode: Option<i64>,
    pub enable_video_understanding: Option<bool>,
    pub greeting: Option<String>,
    /// Required.
    pub id: String,
    pub interrupt_config: Option<ModifyAppAgentTemplateInterruptConfig>,
    pub interrupt_mode: Option<i64>,
    pub llm_config: Option<ModifyAppAgentTemplateLlmConfig>,
    /// Required. 1 to 128 characters.
    pub name: String,
    pub prefer_video: Option<i64>,
    pub tts_config: Option<ModifyAppAgentTemplateTtsConfig>,
    pub r#type: Option<i64>,
}
operation! { ModifyAppAgentTemplate(app_id: String, id: String, name: String)
    "ModifyAppAgentTemplate" -> ModifyAppAgentTemplateOutput {
    0 "AgentSilenceConfig" agent_silence_config: ModifyAppAgentTemplateAgentSilenceConfig,
    1 "AmbientSoundConfig" ambient_sound_config: ModifyAppAgentTemplateAmbientSoundConfig, 2 "AppId" app_id,
    3 "AsrConfig" asr_config: ModifyAppAgentTemplateAsrConfig,
    4 "BackChannelConfig" back_channel_config: ModifyAppAgentTemplateBackChannelConfig, 5 "ChatMode" chat_mode: i64,
    6 "EnableVideoUnderstanding" enable_video_understanding: bool, 7 "Greeting" greeting: String, 8 "Id" id,
    9 "InterruptConfig" interrupt_config: ModifyAppAgentTemplateInterruptConfig, 10 "InterruptMode" interrupt_mode: i64,
    11 "LlmConfig" llm_config: ModifyAppAgentTemplateLlmConfig, 12 "Name" name, 13 "PreferVideo" prefer_video: i64,
    14 "TtsConfig" tts_config: ModifyAppAgentTemplateTtsConfig, 15 "Type" r#type: i64
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(9, Location::Default, Style::Json),
    Mark::new(11, Location::Default, Style::Json),
    Mark::new(14, Location::Default, Style::Json)
] }

/// In the request of [`ModifyAppAgentTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppAgentTemplateAgentSilenceConfig {
    pub alert_timeout: Option<i64>,
    pub content: Option<String>,
    pub strategy: Option<i64>,
    pub webhook_trigger_timeout: Option<i64>,
}
input! { ModifyAppAgentTemplateAgentSilenceConfig() {
    0 "AlertTimeout" alert_timeout: i64, 1 "Content" content: String, 2 "Strategy" strategy: i64,
    3 "WebhookTriggerTimeout" webhook_trigger_timeout: i64
} }

/// In the request of [`ModifyAppAgentTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppAgentTemplateAmbientSoundConfig {
    pub sound_id: Option<String>,
    pub volume: Option<i64>,
}
input! { ModifyAppAgentTemplateAmbientSoundConfig() {
    0 "SoundId" sound_id: String, 1 "Volume" volume: i64
} }

/// In the request of [`ModifyAppAgentTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppAgentTemplateAsrConfig {
    pub max_sentence_silence: Option<i64>,
    /// Required.
    pub name: Option<String>,
    pub vad_config: Option<ModifyAppAgentTemplateVadConfig>,
    pub vocabulary_id: Option<String>,
    pub word_weights: Option<Vec<ModifyAppAgentTemplateWordWeights>>,
}
input! { ModifyAppAgentTemplateAsrConfig(name: String) {
    0 "MaxSentenceSilence" max_sentence_silence: i64, 1 "Name" name: String,
    2 "VadConfig" vad_config: ModifyAppAgentTemplateVadConfig, 3 "VocabularyId" vocabulary_id: String,
    4 "WordWeights" word_weights: Vec<ModifyAppAgentTemplateWordWeights>
} }

/// In the request of [`ModifyAppAgentTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppAgentTemplateVadConfig {
    pub interrupt_speech_duration: Option<i64>,
}
input! { ModifyAppAgentTemplateVadConfig() {
    0 "InterruptSpeechDuration" interrupt_speech_duration: i64
} }

/// In the request of [`ModifyAppAgentTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppAgentTemplateWordWeights {
    pub lang: Option<String>,
    /// Required.
    pub weight: Option<i64>,
    /// Required.
    pub word: Option<String>,
}
input! { ModifyAppAgentTemplateWordWeights(weight: i64, word: String) {
    0 "Lang" lang: String, 1 "Weight" weight: i64, 2 "Word" word: String
} }

/// In the request of [`ModifyAppAgentTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppAgentTemplateBackChannelConfig {
    pub user_turn_end: Option<bool>,
}
input! { ModifyAppAgentTemplateBackChannelConfig() {
    0 "UserTurnEnd" user_turn_end: bool
} }

/// In the request of [`ModifyAppAgentTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppAgentTemplateInterruptConfig {
    pub semantics_interrupt: Option<bool>,
}
input! { ModifyAppAgentTemplateInterruptConfig() {
    0 "SemanticsInterrupt" semantics_interrupt: bool
} }

/// In the request of [`ModifyAppAgentTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppAgentTemplateLlmConfig {
    pub agent_app_id: Option<String>,
    /// Required. Secret.
    pub api_key: Option<Secret>,
    pub history_depth: Option<i64>,
    pub max_token: Option<i64>,
    /// Required.
    pub name: Option<String>,
    pub prompt: Option<String>,
    pub temperature: Option<f64>,
    pub top_p: Option<f64>,
    pub url: Option<String>,
    pub vendor: Option<String>,
}
input! { ModifyAppAgentTemplateLlmConfig(api_key: Secret, name: String) {
    0 "AgentAppId" agent_app_id: String, 1 "ApiKey" api_key: Secret, 2 "HistoryDepth" history_depth: i64,
    3 "MaxToken" max_token: i64, 4 "Name" name: String, 5 "Prompt" prompt: String, 6 "Temperature" temperature: f64,
    7 "TopP" top_p: f64, 8 "Url" url: String, 9 "Vendor" vendor: String
} }

/// In the request of [`ModifyAppAgentTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppAgentTemplateTtsConfig {
    /// Required. Secret.
    pub api_key: Option<Secret>,
    pub filter_brackets: Option<Vec<i64>>,
    /// Required.
    pub name: Option<String>,
    pub pitch: Option<f64>,
    pub rate: Option<f64>,
    /// Required.
    pub vendor: Option<String>,
    pub voice: Option<String>,
    pub volume: Option<i64>,
}
input! { ModifyAppAgentTemplateTtsConfig(api_key: Secret, name: String, vendor: String) {
    0 "ApiKey" api_key: Secret, 1 "FilterBrackets" filter_brackets: Vec<i64>, 2 "Name" name: String,
    3 "Pitch" pitch: f64, 4 "Rate" rate: f64, 5 "Vendor" vendor: String, 6 "Voice" voice: String, 7 "Volume" volume: i64
} }

/// Response of [`ModifyAppAgentTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppAgentTemplateOutput {
    pub id: Option<String>,
}
model! { ModifyAppAgentTemplateOutput {
    0 "Id" id: String
} }

/// Modifies app callback status: `ModifyAppCallbackStatus` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/ModifyAppCallbackStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppCallbackStatus {
    /// Required.
    pub app_id: String,
}
operation! { ModifyAppCallbackStatus(app_id: String) "ModifyAppCallbackStatus" -> Empty {
    0 "AppId" app_id
} }

/// Response of [`ModifyAppCallbackStatus`]: empty.
pub type ModifyAppCallbackStatusOutput = Empty;

/// Modifies app layout: `ModifyAppLayout` of `rtc` 2018-01-11.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/rtc/2018-01-11/ModifyAppLayout>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppLayout {
    /// Required.
    pub app_id: String,
    pub client_token: Option<String>,
    /// Required.
    pub layout: ModifyAppLayoutLayout,
}
operation! { ModifyAppLayout(app_id: String, layout: ModifyAppLayoutLayout) "ModifyAppLayout" -> ModifyAppLayoutOutput {
    0 "AppId" app_id, 1 "ClientToken" client_token: String, 2 "Layout" layout
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`ModifyAppLayout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppLayoutLayout {
    /// Required.
    pub layout_id: Option<String>,
    /// Required.
    pub name: Option<String>,
    pub panes: Option<Vec<ModifyAppLayoutPanes>>,
}
input! { ModifyAppLayoutLayout(layout_id: String, name: String) {
    0 "LayoutId" layout_id: String, 1 "Name" name: String, 2 "Panes" panes: Vec<ModifyAppLayoutPanes>
} }

/// In the request of [`ModifyAppLayout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppLayoutPanes {
    pub height: Option<f64>,
    pub pane_id: Option<i64>,
    pub width: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z_order: Option<i64>,
}
input! { ModifyAppLayoutPanes() {
    0 "Height" height: f64, 1 "PaneId" pane_id: i64, 2 "Width" width: f64, 3 "X" x: f64, 4 "Y" y: f64,
    5 "ZOrder" z_order: i64
} }

/// Response of [`ModifyAppLayout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppLayoutOutput {
    pub layout_id: Option<String>,
}
model! { ModifyAppLayoutOutput {
    0 "LayoutId" layout_id: String
} }

/// Modifies app live stream status: `ModifyAppLiveStreamStatus` of `rtc` 2018-01-11.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/rtc/2018-01-11/ModifyAppLiveStreamStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppLiveStreamStatus {
    /// Required.
    pub app_id: String,
    pub client_token: Option<String>,
}
operation! { ModifyAppLiveStreamStatus(app_id: String) "ModifyAppLiveStreamStatus" -> Empty {
    0 "AppId" app_id, 1 "ClientToken" client_token: String
} }

/// Response of [`ModifyAppLiveStreamStatus`]: empty.
pub type ModifyAppLiveStreamStatusOutput = Empty;

/// Modifies app record status: `ModifyAppRecordStatus` of `rtc` 2018-01-11.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/rtc/2018-01-11/ModifyAppRecordStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppRecordStatus {
    /// Required.
    pub app_id: String,
    pub client_token: Option<String>,
}
operation! { ModifyAppRecordStatus(app_id: String) "ModifyAppRecordStatus" -> Empty {
    0 "AppId" app_id, 1 "ClientToken" client_token: String
} }

/// Response of [`ModifyAppRecordStatus`]: empty.
pub type ModifyAppRecordStatusOutput = Empty;

/// Modifies app record template: `ModifyAppRecordTemplate` of `rtc` 2018-01-11.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/rtc/2018-01-11/ModifyAppRecordTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppRecordTemplate {
    /// Required.
    pub app_id: String,
    pub client_token: Option<String>,
    /// Required.
    pub record_template: ModifyAppRecordTemplateRecordTemplate,
}
operation! { ModifyAppRecordTemplate(app_id: String, record_template: ModifyAppRecordTemplateRecordTemplate)
    "ModifyAppRecordTemplate" -> Empty {
    0 "AppId" app_id, 1 "ClientToken" client_token: String, 2 "RecordTemplate" record_template
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`ModifyAppRecordTemplate`]: empty.
pub type ModifyAppRecordTemplateOutput = Empty;

/// In the request of [`ModifyAppRecordTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppRecordTemplateRecordTemplate {
    pub delay_stop_time: Option<i64>,
    /// Required.
    pub file_prefix: Option<String>,
    /// Required.
    pub file_split_interval: Option<i64>,
    /// Required.
    pub formats: Option<Vec<String>>,
    /// Required.
    pub layout_ids: Option<Vec<String>>,
    /// Required.
    pub media_encode: Option<i64>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub template_id: Option<String>,
}

/// Arguments of [`ModifyAppRecordTemplateRecordTemplate::new`].
pub struct ModifyAppRecordTemplateRecordTemplateRequired {
    pub file_prefix: String,
    pub file_split_interval: i64,
    pub formats: Vec<String>,
    pub layout_ids: Vec<String>,
    pub media_encode: i64,
    pub name: String,
    pub template_id: String,
}
input! {
    ModifyAppRecordTemplateRecordTemplate { ModifyAppRecordTemplateRecordTemplateRequired: file_prefix, file_split_interval, formats, layout_ids, media_encode, name, template_id } {
    0 "DelayStopTime" delay_stop_time: i64, 1 "FilePrefix" file_prefix: String,
    2 "FileSplitInterval" file_split_interval: i64, 3 "Formats" formats: Vec<String>,
    4 "LayoutIds" layout_ids: Vec<String>, 5 "MediaEncode" media_encode: i64, 6 "Name" name: String,
    7 "TemplateId" template_id: String
} }

/// Modifies app streaming out template: `ModifyAppStreamingOutTemplate` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/ModifyAppStreamingOutTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppStreamingOutTemplate {
    /// Required.
    pub app_id: String,
    /// Required.
    pub streaming_out_template: ModifyAppStreamingOutTemplateStreamingOutTemplate,
}
operation! {
    ModifyAppStreamingOutTemplate(app_id: String, streaming_out_template: ModifyAppStreamingOutTemplateStreamingOutTemplate)
    "ModifyAppStreamingOutTemplate" -> ModifyAppStreamingOutTemplateOutput {
    0 "AppId" app_id, 1 "StreamingOutTemplate" streaming_out_template
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// In the request of [`ModifyAppStreamingOutTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppStreamingOutTemplateStreamingOutTemplate {
    /// Required.
    pub layout_ids: Option<Vec<String>>,
    /// Required.
    pub media_encode: Option<i64>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub template_id: Option<String>,
}
input! {
    ModifyAppStreamingOutTemplateStreamingOutTemplate(layout_ids: Vec<String>, media_encode: i64, name: String, template_id: String) {
    0 "LayoutIds" layout_ids: Vec<String>, 1 "MediaEncode" media_encode: i64, 2 "Name" name: String,
    3 "TemplateId" template_id: String
} }

/// Response of [`ModifyAppStreamingOutTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppStreamingOutTemplateOutput {
    pub template_id: Option<String>,
}
model! { ModifyAppStreamingOutTemplateOutput {
    0 "TemplateId" template_id: String
} }

/// Modifies app view status: `ModifyAppViewStatus` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/ModifyAppViewStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppViewStatus {
    /// Required.
    pub app_id: String,
}
operation! { ModifyAppViewStatus(app_id: String) "ModifyAppViewStatus" -> Empty {
    0 "AppId" app_id
} }

/// Response of [`ModifyAppViewStatus`]: empty.
pub type ModifyAppViewStatusOutput = Empty;

/// Modifies app view template: `ModifyAppViewTemplate` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/ModifyAppViewTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppViewTemplate {
    /// Required.
    pub app_id: String,
    /// Required.
    pub template: ModifyAppViewTemplateTemplate,
}
operation! { ModifyAppViewTemplate(app_id: String, template: ModifyAppViewTemplateTemplate)
    "ModifyAppViewTemplate" -> ModifyAppViewTemplateOutput {
    0 "AppId" app_id, 1 "Template" template
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// In the request of [`ModifyAppViewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppViewTemplateTemplate {
    /// Required.
    pub layout_ids: Option<Vec<String>>,
    /// Required.
    pub media_encode: Option<i64>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub template_id: Option<String>,
}
input! { ModifyAppViewTemplateTemplate(layout_ids: Vec<String>, media_encode: i64, name: String, template_id: String) {
    0 "LayoutIds" layout_ids: Vec<String>, 1 "MediaEncode" media_encode: i64, 2 "Name" name: String,
    3 "TemplateId" template_id: String
} }

/// Response of [`ModifyAppViewTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppViewTemplateOutput {
    pub template_id: Option<String>,
}
model! { ModifyAppViewTemplateOutput {
    0 "TemplateId" template_id: String
} }

/// Modifies callback meta: `ModifyCallbackMeta` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/ModifyCallbackMeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCallbackMeta {
    /// Required.
    pub app_id: String,
    /// Required.
    pub callback: ModifyCallbackMetaCallback,
    pub owner_id: Option<i64>,
}
operation! { ModifyCallbackMeta(app_id: String, callback: ModifyCallbackMetaCallback)
    "ModifyCallbackMeta" -> ModifyCallbackMetaOutput {
    0 "AppId" app_id, 1 "Callback" callback, 2 "OwnerId" owner_id: i64
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// In the request of [`ModifyCallbackMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCallbackMetaCallback {
    /// Required.
    pub category: Option<String>,
    /// Required.
    pub conf: Option<String>,
    pub sub_event: Option<Vec<i64>>,
}
input! { ModifyCallbackMetaCallback(category: String, conf: String) {
    0 "Category" category: String, 1 "Conf" conf: String, 2 "SubEvent" sub_event: Vec<i64>
} }

/// Response of [`ModifyCallbackMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCallbackMetaOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyCallbackMetaOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Modifies cloud note phrases: `ModifyCloudNotePhrases` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/ModifyCloudNotePhrases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNotePhrases {
    /// Required.
    pub app_id: String,
    /// Required.
    pub phrase: ModifyCloudNotePhrasesPhrase,
}
operation! { ModifyCloudNotePhrases(app_id: String, phrase: ModifyCloudNotePhrasesPhrase)
    "ModifyCloudNotePhrases" -> ModifyCloudNotePhrasesOutput {
    0 "AppId" app_id, 1 "Phrase" phrase
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// In the request of [`ModifyCloudNotePhrases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNotePhrasesPhrase {
    pub description: Option<String>,
    /// Required.
    pub id: Option<String>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub word_weights: Option<Vec<ModifyCloudNotePhrasesWordWeights>>,
}
input! { ModifyCloudNotePhrasesPhrase(id: String, name: String, word_weights: Vec<ModifyCloudNotePhrasesWordWeights>) {
    0 "Description" description: String, 1 "Id" id: String, 2 "Name" name: String,
    3 "WordWeights" word_weights: Vec<ModifyCloudNotePhrasesWordWeights>
} }

/// In the request of [`ModifyCloudNotePhrases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNotePhrasesWordWeights {
    /// Required.
    pub weight: Option<i64>,
    /// Required.
    pub word: Option<String>,
}
input! { ModifyCloudNotePhrasesWordWeights(weight: i64, word: String) {
    0 "Weight" weight: i64, 1 "Word" word: String
} }

/// Response of [`ModifyCloudNotePhrases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudNotePhrasesOutput {
    pub id: Option<String>,
}
model! { ModifyCloudNotePhrasesOutput {
    0 "Id" id: String
} }

/// Modifies mpu layout: `ModifyMPULayout` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/ModifyMPULayout>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMPULayout {
    /// Required.
    pub app_id: String,
    pub audio_mix_count: Option<i64>,
    /// Required.
    pub layout_id: i64,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub panes: Option<Vec<ModifyMPULayoutPanes>>,
}
operation! { ModifyMPULayout(app_id: String, layout_id: i64) "ModifyMPULayout" -> Empty {
    0 "AppId" app_id, 1 "AudioMixCount" audio_mix_count: i64, 2 "LayoutId" layout_id, 3 "Name" name: String,
    4 "OwnerId" owner_id: i64, 5 "Panes" panes: Vec<ModifyMPULayoutPanes>
} }

/// Response of [`ModifyMPULayout`]: empty.
pub type ModifyMPULayoutOutput = Empty;

/// In the request of [`ModifyMPULayout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMPULayoutPanes {
    pub height: Option<f64>,
    pub major_pane: Option<i64>,
    pub pane_id: Option<i64>,
    pub width: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z_order: Option<i64>,
}
input! { ModifyMPULayoutPanes() {
    0 "Height" height: f64, 1 "MajorPane" major_pane: i64, 2 "PaneId" pane_id: i64, 3 "Width" width: f64, 4 "X" x: f64,
    5 "Y" y: f64, 6 "ZOrder" z_order: i64
} }

/// Modifies streaming property: `ModifyStreamingProperty` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/ModifyStreamingProperty>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStreamingProperty {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    /// Required.
    pub task_id: String,
    pub view_content: Option<String>,
    pub view_subscribers: Option<Vec<String>>,
}
operation! { ModifyStreamingProperty(app_id: String, channel_id: String, task_id: String)
    "ModifyStreamingProperty" -> Empty {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "TaskId" task_id, 3 "ViewContent" view_content: String,
    4 "ViewSubscribers" view_subscribers: Vec<String>
} [
    Mark::new(4, Location::Default, Style::Simple)
] }

/// Response of [`ModifyStreamingProperty`]: empty.
pub type ModifyStreamingPropertyOutput = Empty;

/// Modifies view layout: `ModifyViewLayout` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/ModifyViewLayout>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyViewLayout {
    /// Required.
    pub app_id: String,
    pub backgrounds: Option<Vec<ModifyViewLayoutBackgrounds>>,
    /// Required.
    pub channel_id: String,
    pub clock_widgets: Option<Vec<ModifyViewLayoutClockWidgets>>,
    pub images: Option<Vec<ModifyViewLayoutImages>>,
    pub layout_specified_users: Option<ModifyViewLayoutLayoutSpecifiedUsers>,
    pub panes: Option<Vec<ModifyViewLayoutPanes>>,
    /// Required. 1 to 55 characters.
    pub task_id: String,
    /// Required. 1 to 128 characters.
    pub template_id: String,
    pub texts: Option<Vec<ModifyViewLayoutTexts2>>,
}
operation! { ModifyViewLayout(app_id: String, channel_id: String, task_id: String, template_id: String)
    "ModifyViewLayout" -> ModifyViewLayoutOutput {
    0 "AppId" app_id, 1 "Backgrounds" backgrounds: Vec<ModifyViewLayoutBackgrounds>, 2 "ChannelId" channel_id,
    3 "ClockWidgets" clock_widgets: Vec<ModifyViewLayoutClockWidgets>, 4 "Images" images: Vec<ModifyViewLayoutImages>,
    5 "LayoutSpecifiedUsers" layout_specified_users: ModifyViewLayoutLayoutSpecifiedUsers,
    6 "Panes" panes: Vec<ModifyViewLayoutPanes>, 7 "TaskId" task_id, 8 "TemplateId" template_id,
    9 "Texts" texts: Vec<ModifyViewLayoutTexts2>
} [
    Mark::new(5, Location::Default, Style::Json)
] }

/// In the request of [`ModifyViewLayout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyViewLayoutBackgrounds {
    pub alpha: Option<f64>,
    pub background_crop_mode: Option<i64>,
    /// Required.
    pub height: Option<f64>,
    pub layer: Option<i64>,
    /// Required.
    pub url: Option<String>,
    /// Required.
    pub width: Option<f64>,
    /// Required.
    pub x: Option<f64>,
    /// Required.
    pub y: Option<f64>,
}

/// Arguments of [`ModifyViewLayoutBackgrounds::new`].
pub struct ModifyViewLayoutBackgroundsRequired {
    pub height: f64,
    pub url: String,
    pub width: f64,
    pub x: f64,
    pub y: f64,
}
input! { ModifyViewLayoutBackgrounds { ModifyViewLayoutBackgroundsRequired: height, url, width, x, y } {
    0 "Alpha" alpha: f64, 1 "BackgroundCropMode" background_crop_mode: i64, 2 "Height" height: f64,
    3 "Layer" layer: i64, 4 "Url" url: String, 5 "Width" width: f64, 6 "X" x: f64, 7 "Y" y: f64
} }

/// In the request of [`ModifyViewLayout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyViewLayoutClockWidgets {
    pub alpha: Option<f64>,
    pub box_alpha: Option<f64>,
    pub box_borderw: Option<i64>,
    pub box_color: Option<ModifyViewLayoutBoxColor>,
    pub font: Option<i64>,
    pub font_color: Option<ModifyViewLayoutFontColor>,
    pub font_size: Option<i64>,
    pub has_box: Option<bool>,
    pub layer: Option<i64>,
    /// Required.
    pub x: Option<f64>,
    /// Required.
    pub y: Option<f64>,
    pub zone: Option<i64>,
}
input! { ModifyViewLayoutClockWidgets(x: f64, y: f64) {
    0 "Alpha" alpha: f64, 1 "BoxAlpha" box_alpha: f64, 2 "BoxBorderw" box_borderw: i64,
    3 "BoxColor" box_color: ModifyViewLayoutBoxColor, 4 "Font" font: i64,
    5 "FontColor" font_color: ModifyViewLayoutFontColor, 6 "FontSize" font_size: i64, 7 "HasBox" has_box: bool,
    8 "Layer" layer: i64, 9 "X" x: f64, 10 "Y" y: f64, 11 "Zone" zone: i64
} }

/// In the request of [`ModifyViewLayout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyViewLayoutBoxColor {
    pub b: Option<i64>,
    pub g: Option<i64>,
    pub r: Option<i64>,
}
input! { ModifyViewLayoutBoxColor() {
    0 "B" b: i64, 1 "G" g: i64, 2 "R" r: i64
} }

/// In the request of [`ModifyViewLayout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyViewLayoutFontColor {
    pub b: Option<i64>,
    pub g: Option<i64>,
    pub r: Option<i64>,
}
input! { ModifyViewLayoutFontColor() {
    0 "B" b: i64, 1 "G" g: i64, 2 "R" r: i64
} }

/// In the request of [`ModifyViewLayout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyViewLayoutImages {
    pub alpha: Option<f64>,
    /// Required.
    pub height: Option<f64>,
    pub image_crop_mode: Option<i64>,
    pub layer: Option<i64>,
    /// Required.
    pub url: Option<String>,
    /// Required.
    pub width: Option<f64>,
    /// Required.
    pub x: Option<f64>,
    /// Required.
    pub y: Option<f64>,
}

/// Arguments of [`ModifyViewLayoutImages::new`].
pub struct ModifyViewLayoutImagesRequired {
    pub height: f64,
    pub url: String,
    pub width: f64,
    pub x: f64,
    pub y: f64,
}
input! { ModifyViewLayoutImages { ModifyViewLayoutImagesRequired: height, url, width, x, y } {
    0 "Alpha" alpha: f64, 1 "Height" height: f64, 2 "ImageCropMode" image_crop_mode: i64, 3 "Layer" layer: i64,
    4 "Url" url: String, 5 "Width" width: f64, 6 "X" x: f64, 7 "Y" y: f64
} }

/// In the request of [`ModifyViewLayout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyViewLayoutLayoutSpecifiedUsers {
    /// Required.
    pub ids: Option<Vec<String>>,
    /// Required.
    pub r#type: Option<String>,
}
input! { ModifyViewLayoutLayoutSpecifiedUsers(ids: Vec<String>, r#type: String) {
    0 "Ids" ids: Vec<String>, 1 "Type" r#type: String
} }

/// In the request of [`ModifyViewLayout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyViewLayoutPanes {
    pub images: Option<Vec<ModifyViewLayoutPanesImages>>,
    pub pane_crop_mode: Option<i64>,
    /// Required.
    pub pane_id: Option<String>,
    pub source: Option<String>,
    pub source_type: Option<String>,
    pub texts: Option<Vec<ModifyViewLayoutTexts>>,
}
input! { ModifyViewLayoutPanes(pane_id: String) {
    0 "Images" images: Vec<ModifyViewLayoutPanesImages>, 1 "PaneCropMode" pane_crop_mode: i64,
    2 "PaneId" pane_id: String, 3 "Source" source: String, 4 "SourceType" source_type: String,
    5 "Texts" texts: Vec<ModifyViewLayoutTexts>
} }

/// In the request of [`ModifyViewLayout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyViewLayoutPanesImages {
    pub alpha: Option<f64>,
    /// Required.
    pub height: Option<f64>,
    pub layer: Option<i64>,
    pub pane_image_crop_mode: Option<i64>,
    /// Required.
    pub url: Option<String>,
    /// Required.
    pub width: Option<f64>,
    /// Required.
    pub x: Option<f64>,
    /// Required.
    pub y: Option<f64>,
}

/// Arguments of [`ModifyViewLayoutPanesImages::new`].
pub struct ModifyViewLayoutPanesImagesRequired {
    pub height: f64,
    pub url: String,
    pub width: f64,
    pub x: f64,
    pub y: f64,
}
input! { ModifyViewLayoutPanesImages { ModifyViewLayoutPanesImagesRequired: height, url, width, x, y } {
    0 "Alpha" alpha: f64, 1 "Height" height: f64, 2 "Layer" layer: i64, 3 "PaneImageCropMode" pane_image_crop_mode: i64,
    4 "Url" url: String, 5 "Width" width: f64, 6 "X" x: f64, 7 "Y" y: f64
} }

/// In the request of [`ModifyViewLayout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyViewLayoutTexts {
    pub alpha: Option<f64>,
    pub box_alpha: Option<f64>,
    pub box_borderw: Option<i64>,
    pub box_color: Option<ModifyViewLayoutTextsBoxColor>,
    pub font: Option<i64>,
    pub font_color: Option<ModifyViewLayoutTextsFontColor>,
    pub font_size: Option<i64>,
    pub has_box: Option<bool>,
    pub layer: Option<i64>,
    /// Required.
    pub texture: Option<String>,
    /// Required.
    pub x: Option<f64>,
    /// Required.
    pub y: Option<f64>,
}
input! { ModifyViewLayoutTexts(texture: String, x: f64, y: f64) {
    0 "Alpha" alpha: f64, 1 "BoxAlpha" box_alpha: f64, 2 "BoxBorderw" box_borderw: i64,
    3 "BoxColor" box_color: ModifyViewLayoutTextsBoxColor, 4 "Font" font: i64,
    5 "FontColor" font_color: ModifyViewLayoutTextsFontColor, 6 "FontSize" font_size: i64, 7 "HasBox" has_box: bool,
    8 "Layer" layer: i64, 9 "Texture" texture: String, 10 "X" x: f64, 11 "Y" y: f64
} }

/// In the request of [`ModifyViewLayout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyViewLayoutTextsBoxColor {
    pub b: Option<i64>,
    pub g: Option<i64>,
    pub r: Option<i64>,
}
input! { ModifyViewLayoutTextsBoxColor() {
    0 "B" b: i64, 1 "G" g: i64, 2 "R" r: i64
} }

/// In the request of [`ModifyViewLayout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyViewLayoutTextsFontColor {
    pub b: Option<i64>,
    pub g: Option<i64>,
    pub r: Option<i64>,
}
input! { ModifyViewLayoutTextsFontColor() {
    0 "B" b: i64, 1 "G" g: i64, 2 "R" r: i64
} }

/// In the request of [`ModifyViewLayout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyViewLayoutTexts2 {
    pub alpha: Option<f64>,
    pub box_alpha: Option<f64>,
    pub box_borderw: Option<i64>,
    pub box_color: Option<ModifyViewLayoutTextsBoxColor2>,
    pub font: Option<i64>,
    pub font_color: Option<ModifyViewLayoutTextsFontColor2>,
    pub font_size: Option<i64>,
    pub has_box: Option<bool>,
    pub layer: Option<i64>,
    /// Required.
    pub texture: Option<String>,
    /// Required.
    pub x: Option<f64>,
    /// Required.
    pub y: Option<f64>,
}
input! { ModifyViewLayoutTexts2(texture: String, x: f64, y: f64) {
    0 "Alpha" alpha: f64, 1 "BoxAlpha" box_alpha: f64, 2 "BoxBorderw" box_borderw: i64,
    3 "BoxColor" box_color: ModifyViewLayoutTextsBoxColor2, 4 "Font" font: i64,
    5 "FontColor" font_color: ModifyViewLayoutTextsFontColor2, 6 "FontSize" font_size: i64, 7 "HasBox" has_box: bool,
    8 "Layer" layer: i64, 9 "Texture" texture: String, 10 "X" x: f64, 11 "Y" y: f64
} }

/// In the request of [`ModifyViewLayout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyViewLayoutTextsBoxColor2 {
    pub b: Option<i64>,
    pub g: Option<i64>,
    pub r: Option<i64>,
}
input! { ModifyViewLayoutTextsBoxColor2() {
    0 "B" b: i64, 1 "G" g: i64, 2 "R" r: i64
} }

/// In the request of [`ModifyViewLayout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyViewLayoutTextsFontColor2 {
    pub b: Option<i64>,
    pub g: Option<i64>,
    pub r: Option<i64>,
}
input! { ModifyViewLayoutTextsFontColor2() {
    0 "B" b: i64, 1 "G" g: i64, 2 "R" r: i64
} }

/// Response of [`ModifyViewLayout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyViewLayoutOutput {
    pub task_id: Option<String>,
}
model! { ModifyViewLayoutOutput {
    0 "TaskId" task_id: String
} }

/// Notifies agent: `NotifyAgent` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/NotifyAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotifyAgent {
    pub app_id: Option<String>,
    pub background_music: Option<NotifyAgentBackgroundMusic>,
    pub channel_id: Option<String>,
    pub custom_attribute: Option<String>,
    pub interruptable: Option<bool>,
    pub message: Option<String>,
    pub priority: Option<i64>,
    pub task_id: Option<String>,
}
operation! { NotifyAgent() "NotifyAgent" -> Empty {
    0 "AppId" app_id: String, 1 "BackgroundMusic" background_music: NotifyAgentBackgroundMusic,
    2 "ChannelId" channel_id: String, 3 "CustomAttribute" custom_attribute: String,
    4 "Interruptable" interruptable: bool, 5 "Message" message: String, 6 "Priority" priority: i64,
    7 "TaskId" task_id: String
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`NotifyAgent`]: empty.
pub type NotifyAgentOutput = Empty;

/// In the request of [`NotifyAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotifyAgentBackgroundMusic {
    pub format: Option<String>,
    pub url: Option<String>,
}
input! { NotifyAgentBackgroundMusic() {
    0 "format" format: String, 1 "url" url: String
} }

/// Removes terminals: `RemoveTerminals` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/RemoveTerminals>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTerminals {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub terminal_ids: Vec<String>,
}
operation! { RemoveTerminals(app_id: String, channel_id: String, terminal_ids: Vec<String>)
    "RemoveTerminals" -> RemoveTerminalsOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "OwnerId" owner_id: i64, 3 "TerminalIds" terminal_ids
} }

/// Response of [`RemoveTerminals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTerminalsOutput {
    pub terminals: Option<RemoveTerminalsTerminals>,
}
model! { RemoveTerminalsOutput {
    0 "Terminals" terminals: RemoveTerminalsTerminals
} }

/// In the response of [`RemoveTerminals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTerminalsTerminals {
    pub terminal: Vec<RemoveTerminalsTerminal>,
}
model! { RemoveTerminalsTerminals {
    0 "Terminal" terminal: Vec<RemoveTerminalsTerminal>
} }

/// In the response of [`RemoveTerminals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTerminalsTerminal {
    pub code: Option<i64>,
    pub id: Option<String>,
    pub message: Option<String>,
}
model! { RemoveTerminalsTerminal {
    0 "Code" code: i64, 1 "Id" id: String, 2 "Message" message: String
} }

/// Removes users: `RemoveUsers` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/RemoveUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUsers {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    /// Required.
    pub users: Vec<RemoveUsersUsers>,
}
operation! { RemoveUsers(app_id: String, channel_id: String, users: Vec<RemoveUsersUsers>)
    "RemoveUsers" -> RemoveUsersOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "Users" users
} }

/// In the request of [`RemoveUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUsersUsers {
    /// Required.
    pub user_id: Option<String>,
}
input! { RemoveUsersUsers(user_id: String) {
    0 "UserId" user_id: String
} }

/// Response of [`RemoveUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUsersOutput {
    pub users: Vec<RemoveUsersUsers2>,
}
model! { RemoveUsersOutput {
    0 "Users" users: Vec<RemoveUsersUsers2>
} }

/// In the response of [`RemoveUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUsersUsers2 {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub user_id: Option<String>,
}
model! { RemoveUsersUsers2 {
    0 "Code" code: i64, 1 "Message" message: String, 2 "UserId" user_id: String
} }

/// `RtcCancelSipInvite` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/RtcCancelSipInvite>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RtcCancelSipInvite {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    /// Required.
    pub device_type: String,
    /// Required. 1 to 120 characters.
    pub user_id: String,
}
operation! { RtcCancelSipInvite(app_id: String, channel_id: String, device_type: String, user_id: String)
    "RtcCancelSipInvite" -> Empty {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "DeviceType" device_type, 3 "UserId" user_id
} }

/// Response of [`RtcCancelSipInvite`]: empty.
pub type RtcCancelSipInviteOutput = Empty;

/// `RtcSipInviteMember` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/RtcSipInviteMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RtcSipInviteMember {
    /// Required.
    pub app_id: String,
    /// Secret.
    pub app_token: Option<Secret>,
    /// At most 30 characters.
    pub call_number: Option<String>,
    /// Required.
    pub channel_id: String,
    /// Required.
    pub device_type: String,
    /// Required.
    pub registered: bool,
    pub server_address: Option<String>,
    /// Required. 1 to 200 characters.
    pub sip_display_name: String,
    /// Required.
    pub sip_room_id: String,
    pub sip_uri: Option<String>,
    pub sip_user_agent: Option<String>,
    /// Required.
    pub sip_user_id: String,
    /// Secret.
    pub sip_user_password: Option<Secret>,
    /// At most 100 characters.
    pub task_id: Option<String>,
    /// Required.
    pub uid: String,
}

/// Arguments of [`RtcSipInviteMember::new`].
pub struct RtcSipInviteMemberRequired {
    pub app_id: String,
    pub channel_id: String,
    pub device_type: String,
    pub registered: bool,
    pub sip_display_name: String,
    pub sip_room_id: String,
    pub sip_user_id: String,
    pub uid: String,
}
operation! {
    RtcSipInviteMember { RtcSipInviteMemberRequired: app_id, channel_id, device_type, registered, sip_display_name, sip_room_id, sip_user_id, uid }
    "RtcSipInviteMember" -> Empty {
    0 "AppId" app_id, 1 "AppToken" app_token: Secret, 2 "CallNumber" call_number: String, 3 "ChannelId" channel_id,
    4 "DeviceType" device_type, 5 "Registered" registered, 6 "ServerAddress" server_address: String,
    7 "SipDisplayName" sip_display_name, 8 "SipRoomId" sip_room_id, 9 "SipUri" sip_uri: String,
    10 "SipUserAgent" sip_user_agent: String, 11 "SipUserId" sip_user_id,
    12 "SipUserPassword" sip_user_password: Secret, 13 "TaskId" task_id: String, 14 "Uid" uid
} }

/// Response of [`RtcSipInviteMember`]: empty.
pub type RtcSipInviteMemberOutput = Empty;

/// `RtcSipMute` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/RtcSipMute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RtcSipMute {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    /// Required.
    pub operations: Vec<RtcSipMuteOperations>,
}
operation! { RtcSipMute(app_id: String, channel_id: String, operations: Vec<RtcSipMuteOperations>)
    "RtcSipMute" -> RtcSipMuteOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "Operations" operations
} }

/// In the request of [`RtcSipMute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RtcSipMuteOperations {
    /// Required.
    pub ids: Option<Vec<String>>,
    /// Required.
    pub op: Option<String>,
    /// Required.
    pub operation_id: Option<String>,
    /// Required.
    pub path: Option<String>,
    /// Required.
    pub value: Option<RtcSipMuteValue>,
}

/// Arguments of [`RtcSipMuteOperations::new`].
pub struct RtcSipMuteOperationsRequired {
    pub ids: Vec<String>,
    pub op: String,
    pub operation_id: String,
    pub path: String,
    pub value: RtcSipMuteValue,
}
input! { RtcSipMuteOperations { RtcSipMuteOperationsRequired: ids, op, operation_id, path, value } {
    0 "Ids" ids: Vec<String>, 1 "Op" op: String, 2 "OperationId" operation_id: String, 3 "Path" path: String,
    4 "Value" value: RtcSipMuteValue
} }

/// In the request of [`RtcSipMute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RtcSipMuteValue {
    /// Required.
    pub status: Option<String>,
}
input! { RtcSipMuteValue(status: String) {
    0 "Status" status: String
} }

/// Response of [`RtcSipMute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RtcSipMuteOutput {
    pub err_tracks: Vec<RtcSipMuteErrTracks>,
}
model! { RtcSipMuteOutput {
    0 "ErrTracks" err_tracks: Vec<RtcSipMuteErrTracks>
} }

/// In the response of [`RtcSipMute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RtcSipMuteErrTracks {
    pub err_msg: Option<String>,
    pub id: Option<String>,
    pub operation_id: Option<String>,
}
model! { RtcSipMuteErrTracks {
    0 "ErrMsg" err_msg: String, 1 "Id" id: String, 2 "OperationId" operation_id: String
} }

/// Starts agent: `StartAgent` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/StartAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAgent {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    /// Required.
    pub rtc_config: StartAgentRtcConfig,
    /// Required.
    pub task_id: String,
    /// Required.
    pub template_id: String,
    pub voice_chat_config: Option<StartAgentVoiceChatConfig>,
}

/// Arguments of [`StartAgent::new`].
pub struct StartAgentRequired {
    pub app_id: String,
    pub channel_id: String,
    pub rtc_config: StartAgentRtcConfig,
    pub task_id: String,
    pub template_id: String,
}
operation! { StartAgent { StartAgentRequired: app_id, channel_id, rtc_config, task_id, template_id }
    "StartAgent" -> Empty {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "RtcConfig" rtc_config, 3 "TaskId" task_id,
    4 "TemplateId" template_id, 5 "VoiceChatConfig" voice_chat_config: StartAgentVoiceChatConfig
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json)
] }

/// Response of [`StartAgent`]: empty.
pub type StartAgentOutput = Empty;

/// In the request of [`StartAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAgentRtcConfig {
    pub target_user_ids: Option<Vec<String>>,
    /// Required.
    pub user_id: Option<String>,
    pub user_inactivity_timeout: Option<i64>,
}
input! { StartAgentRtcConfig(user_id: String) {
    0 "TargetUserIds" target_user_ids: Vec<String>, 1 "UserId" user_id: String,
    2 "UserInactivityTimeout" user_inactivity_timeout: i64
} }

/// In the request of [`StartAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAgentVoiceChatConfig {
    pub asr_config: Option<StartAgentASRConfig>,
    pub agent_silence_config: Option<StartAgentAgentSilenceConfig>,
    pub ambient_sound_config: Option<StartAgentAmbientSoundConfig>,
    pub back_channel_config: Option<StartAgentBackChannelConfig>,
    pub chat_mode: Option<i64>,
    pub enable_video_understanding: Option<bool>,
    pub greeting: Option<String>,
    pub interrupt_config: Option<StartAgentInterruptConfig>,
    pub interrupt_mode: Option<i64>,
    pub llm_config: Option<StartAgentLLMConfig>,
    pub tts_config: Option<StartAgentTTSConfig>,
    pub prefer_video: Option<i64>,
}
input! { StartAgentVoiceChatConfig() {
    0 "ASRConfig" asr_config: StartAgentASRConfig,
    1 "AgentSilenceConfig" agent_silence_config: StartAgentAgentSilenceConfig,
    2 "AmbientSoundConfig" ambient_sound_config: StartAgentAmbientSoundConfig,
    3 "BackChannelConfig" back_channel_config: StartAgentBackChannelConfig, 4 "ChatMode" chat_mode: i64,
    5 "EnableVideoUnderstanding" enable_video_understanding: bool, 6 "Greeting" greeting: String,
    7 "InterruptConfig" interrupt_config: StartAgentInterruptConfig, 8 "InterruptMode" interrupt_mode: i64,
    9 "LLMConfig" llm_config: StartAgentLLMConfig, 10 "TTSConfig" tts_config: StartAgentTTSConfig,
    11 "preferVideo" prefer_video: i64
} }

/// In the request of [`StartAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAgentASRConfig {
    pub language_hints: Option<Vec<String>>,
    pub max_sentence_silence: Option<i64>,
    pub semantic_punctuation_enabled: Option<bool>,
    pub source_language: Option<String>,
    pub vad_config: Option<StartAgentVadConfig>,
    pub vocabulary_id: Option<String>,
}
input! { StartAgentASRConfig() {
    0 "LanguageHints" language_hints: Vec<String>, 1 "MaxSentenceSilence" max_sentence_silence: i64,
    2 "SemanticPunctuationEnabled" semantic_punctuation_enabled: bool, 3 "SourceLanguage" source_language: String,
    4 "VadConfig" vad_config: StartAgentVadConfig, 5 "VocabularyId" vocabulary_id: String
} }

/// In the request of [`StartAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAgentVadConfig {
    pub interrupt_speech_duration: Option<i64>,
}
input! { StartAgentVadConfig() {
    0 "InterruptSpeechDuration" interrupt_speech_duration: i64
} }

/// In the request of [`StartAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAgentAgentSilenceConfig {
    pub alert_timeout: Option<i64>,
    pub content: Option<String>,
    pub enable: Option<bool>,
    pub strategy: Option<i64>,
    pub webhook_trigger_timeout: Option<i64>,
}
input! { StartAgentAgentSilenceConfig() {
    0 "AlertTimeout" alert_timeout: i64, 1 "Content" content: String, 2 "Enable" enable: bool,
    3 "Strategy" strategy: i64, 4 "WebhookTriggerTimeout" webhook_trigger_timeout: i64
} }

/// In the request of [`StartAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAgentAmbientSoundConfig {
    pub sound_id: Option<String>,
    pub volume: Option<i64>,
}
input! { StartAgentAmbientSoundConfig() {
    0 "SoundId" sound_id: String, 1 "Volume" volume: i64
} }

/// In the request of [`StartAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAgentBackChannelConfig {
    pub user_turn_end: Option<bool>,
    pub version: Option<i64>,
}
input! { StartAgentBackChannelConfig() {
    0 "UserTurnEnd" user_turn_end: bool, 1 "Version" version: i64
} }

/// In the request of [`StartAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAgentInterruptConfig {
    pub semantics_interrupt: Option<bool>,
}
input! { StartAgentInterruptConfig() {
    0 "SemanticsInterrupt" semantics_interrupt: bool
} }

/// In the request of [`StartAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAgentLLMConfig {
    /// Secret.
    pub api_key: Option<Secret>,
    pub app_id: Option<String>,
    pub biz_params: Option<Value>,
    pub history_depth: Option<i64>,
    pub max_token: Option<i64>,
    pub model: Option<String>,
    pub params: Option<BTreeMap<String, Value>>,
    pub prompt: Option<String>,
    pub temperature: Option<f64>,
    pub tool_execution_config: Option<Value>,
    pub tools: Option<Vec<Value>>,
    pub top_p: Option<f64>,
    pub url: Option<String>,
    pub vendor: Option<String>,
}
input! { StartAgentLLMConfig() {
    0 "ApiKey" api_key: Secret, 1 "AppId" app_id: String, 2 "BizParams" biz_params: Value,
    3 "HistoryDepth" history_depth: i64, 4 "MaxToken" max_token: i64, 5 "Model" model: String,
    6 "Params" params: BTreeMap<String, Value>, 7 "Prompt" prompt: String, 8 "Temperature" temperature: f64,
    9 "ToolExecutionConfig" tool_execution_config: Value, 10 "Tools" tools: Vec<Value>, 11 "TopP" top_p: f64,
    12 "Url" url: String, 13 "Vendor" vendor: String
} }

/// In the request of [`StartAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAgentTTSConfig {
    /// Secret.
    pub api_key: Option<Secret>,
    pub filter_brackets: Option<Vec<i64>>,
    pub model: Option<String>,
    pub pitch: Option<f64>,
    pub rate: Option<f64>,
    pub vendor: Option<String>,
    pub voice: Option<String>,
    pub volume: Option<i64>,
}
input! { StartAgentTTSConfig() {
    0 "ApiKey" api_key: Secret, 1 "FilterBrackets" filter_brackets: Vec<i64>, 2 "Model" model: String,
    3 "Pitch" pitch: f64, 4 "Rate" rate: f64, 5 "Vendor" vendor: String, 6 "Voice" voice: String, 7 "Volume" volume: i64
} }

/// Starts category callback: `StartCategoryCallback` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/StartCategoryCallback>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCategoryCallback {
    /// Required.
    pub app_id: String,
    /// Required.
    pub callback: StartCategoryCallbackCallback,
}
operation! { StartCategoryCallback(app_id: String, callback: StartCategoryCallbackCallback)
    "StartCategoryCallback" -> Empty {
    0 "AppId" app_id, 1 "Callback" callback
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`StartCategoryCallback`]: empty.
pub type StartCategoryCallbackOutput = Empty;

/// In the request of [`StartCategoryCallback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCategoryCallbackCallback {
    /// Required.
    pub category: Option<String>,
}
input! { StartCategoryCallbackCallback(category: String) {
    0 "Category" category: String
} }

/// Starts cloud note: `StartCloudNote` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/StartCloudNote>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudNote {
    /// Required.
    pub app_id: String,
    pub auto_chapters: Option<StartCloudNoteAutoChapters>,
    /// Required.
    pub channel_id: String,
    pub custom_prompt: Option<StartCloudNoteCustomPrompt>,
    pub language_hints: Option<Vec<String>>,
    pub meeting_assistance: Option<StartCloudNoteMeetingAssistance>,
    pub realtime_subtitle: Option<StartCloudNoteRealtimeSubtitle>,
    pub service_inspection: Option<StartCloudNoteServiceInspection>,
    pub source_language: Option<String>,
    /// Required.
    pub storage_config: StartCloudNoteStorageConfig,
    pub summarization: Option<StartCloudNoteSummarization>,
    /// Required. 1 to 55 characters.
    pub task_id: String,
    pub text_polish: Option<StartCloudNoteTextPolish>,
    pub transcription: Option<StartCloudNoteTranscription>,
}
operation! {
    StartCloudNote(app_id: String, channel_id: String, storage_config: StartCloudNoteStorageConfig, task_id: String)
    "StartCloudNote" -> StartCloudNoteOutput {
    0 "AppId" app_id, 1 "AutoChapters" auto_chapters: StartCloudNoteAutoChapters, 2 "ChannelId" channel_id,
    3 "CustomPrompt" custom_prompt: StartCloudNoteCustomPrompt, 4 "LanguageHints" language_hints: Vec<String>,
    5 "MeetingAssistance" meeting_assistance: StartCloudNoteMeetingAssistance,
    6 "RealtimeSubtitle" realtime_subtitle: StartCloudNoteRealtimeSubtitle,
    7 "ServiceInspection" service_inspection: StartCloudNoteServiceInspection,
    8 "SourceLanguage" source_language: String, 9 "StorageConfig" storage_config,
    10 "Summarization" summarization: StartCloudNoteSummarization, 11 "TaskId" task_id,
    12 "TextPolish" text_polish: StartCloudNoteTextPolish, 13 "Transcription" transcription: StartCloudNoteTranscription
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json),
    Mark::new(7, Location::Default, Style::Json),
    Mark::new(10, Location::Default, Style::Json),
    Mark::new(12, Location::Default, Style::Json),
    Mark::new(13, Location::Default, Style::Json)
] }

/// In the request of [`StartCloudNote`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudNoteAutoChapters {
    pub enabled: Option<bool>,
}
input! { StartCloudNoteAutoChapters() {
    0 "Enabled" enabled: bool
} }

/// In the request of [`StartCloudNote`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudNoteCustomPrompt {
    /// Required.
    pub custom_prompt_contents: Option<Vec<StartCloudNoteCustomPromptContents>>,
    pub enabled: Option<bool>,
}
input! { StartCloudNoteCustomPrompt(custom_prompt_contents: Vec<StartCloudNoteCustomPromptContents>) {
    0 "CustomPromptContents" custom_prompt_contents: Vec<StartCloudNoteCustomPromptContents>, 1 "Enabled" enabled: bool
} }

/// In the request of [`StartCloudNote`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudNoteCustomPromptContents {
    pub model: Option<String>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub prompt: Option<String>,
    pub trans_type: Option<String>,
}
input! { StartCloudNoteCustomPromptContents(name: String, prompt: String) {
    0 "Model" model: String, 1 "Name" name: String, 2 "Prompt" prompt: String, 3 "TransType" trans_type: String
} }

/// In the request of [`StartCloudNote`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudNoteMeetingAssistance {
    pub enabled: Option<bool>,
    /// Required.
    pub meeting_assistance_type: Option<Vec<String>>,
}
input! { StartCloudNoteMeetingAssistance(meeting_assistance_type: Vec<String>) {
    0 "Enabled" enabled: bool, 1 "MeetingAssistanceType" meeting_assistance_type: Vec<String>
} }

/// In the request of [`StartCloudNote`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudNoteRealtimeSubtitle {
    pub asr_callback: Option<bool>,
    pub enabled: Option<bool>,
    pub translation: Option<StartCloudNoteTranslation>,
}
input! { StartCloudNoteRealtimeSubtitle() {
    0 "AsrCallback" asr_callback: bool, 1 "Enabled" enabled: bool,
    2 "Translation" translation: StartCloudNoteTranslation
} }

/// In the request of [`StartCloudNote`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudNoteTranslation {
    pub translate_level: Option<i64>,
}
input! { StartCloudNoteTranslation() {
    0 "TranslateLevel" translate_level: i64
} }

/// In the request of [`StartCloudNote`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudNoteServiceInspection {
    pub enabled: Option<bool>,
    /// Required.
    pub inspection_contents: Option<Vec<StartCloudNoteInspectionContents>>,
    /// Required.
    pub inspection_introduction: Option<String>,
    /// Required.
    pub scene_introduction: Option<String>,
}
input! {
    StartCloudNoteServiceInspection(inspection_contents: Vec<StartCloudNoteInspectionContents>, inspection_introduction: String, scene_introduction: String) {
    0 "Enabled" enabled: bool, 1 "InspectionContents" inspection_contents: Vec<StartCloudNoteInspectionContents>,
    2 "InspectionIntroduction" inspection_introduction: String, 3 "SceneIntroduction" scene_introduction: String
} }

/// In the request of [`StartCloudNote`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudNoteInspectionContents {
    /// Required.
    pub content: Option<String>,
    /// Required.
    pub title: Option<String>,
}
input! { StartCloudNoteInspectionContents(content: String, title: String) {
    0 "Content" content: String, 1 "Title" title: String
} }

/// In the request of [`StartCloudNote`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudNoteStorageConfig {
    /// Required.
    pub access_key: Option<String>,
    /// Required.
    pub bucket: Option<String>,
    /// Required.
    pub region: Option<i64>,
    /// Required. Secret.
    pub secret_key: Option<Secret>,
    /// Required.
    pub vendor: Option<i64>,
}

/// Arguments of [`StartCloudNoteStorageConfig::new`].
pub struct StartCloudNoteStorageConfigRequired {
    pub access_key: String,
    pub bucket: String,
    pub region: i64,
    pub secret_key: Secret,
    pub vendor: i64,
}
input! {
    StartCloudNoteStorageConfig { StartCloudNoteStorageConfigRequired: access_key, bucket, region, secret_key, vendor } {
    0 "AccessKey" access_key: String, 1 "Bucket" bucket: String, 2 "Region" region: i64,
    3 "SecretKey" secret_key: Secret, 4 "Vendor" vendor: i64
} }

/// In the request of [`StartCloudNote`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudNoteSummarization {
    pub enabled: Option<bool>,
    /// Required.
    pub r#type: Option<Vec<String>>,
}
input! { StartCloudNoteSummarization(r#type: Vec<String>) {
    0 "Enabled" enabled: bool, 1 "Type" r#type: Vec<String>
} }

/// In the request of [`StartCloudNote`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudNoteTextPolish {
    pub enabled: Option<bool>,
}
input! { StartCloudNoteTextPolish() {
    0 "Enabled" enabled: bool
} }

/// In the request of [`StartCloudNote`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudNoteTranscription {
    pub diarization_enabled: Option<bool>,
    pub phrase_id: Option<String>,
    pub speaker_count: Option<i64>,
    pub transcription_level: Option<i64>,
}
input! { StartCloudNoteTranscription() {
    0 "DiarizationEnabled" diarization_enabled: bool, 1 "PhraseId" phrase_id: String,
    2 "SpeakerCount" speaker_count: i64, 3 "TranscriptionLevel" transcription_level: i64
} }

/// Response of [`StartCloudNote`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudNoteOutput {
    pub task_id: Option<String>,
}
model! { StartCloudNoteOutput {
    0 "TaskId" task_id: String
} }

/// Starts cloud record: `StartCloudRecord` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/StartCloudRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudRecord {
    pub annotation: Option<String>,
    /// Required.
    pub app_id: String,
    pub backgrounds: Option<Vec<StartCloudRecordBackgrounds>>,
    pub bg_color: Option<StartCloudRecordBgColor>,
    /// Required.
    pub channel_id: String,
    pub clock_widgets: Option<Vec<StartCloudRecordClockWidgets>>,
    pub crop_mode: Option<i64>,
    pub images: Option<Vec<StartCloudRecordImages>>,
    pub layout_specified_users: Option<StartCloudRecordLayoutSpecifiedUsers>,
    pub panes: Option<Vec<StartCloudRecordPanes>>,
    pub record_mode: Option<i64>,
    pub region_color: Option<StartCloudRecordRegionColor>,
    pub reserve_pane_for_no_camera_user: Option<bool>,
    pub show_default_background_on_mute: Option<bool>,
    pub single_streaming_record: Option<StartCloudRecordSingleStreamingRecord>,
    pub start_without_channel: Option<bool>,
    pub start_without_channel_wait_time: Option<i64>,
    /// Required.
    pub storage_config: StartCloudRecordStorageConfig,
    pub sub_high_resolution_stream: Option<bool>,
    /// 1 to 55 characters.
    pub task_id: Option<String>,
    /// Required. 1 to 128 characters.
    pub template_id: String,
    pub texts: Option<Vec<StartCloudRecordTexts2>>,
}
operation! {
    StartCloudRecord(app_id: String, channel_id: String, storage_config: StartCloudRecordStorageConfig, template_id: String)
    "StartCloudRecord" -> StartCloudRecordOutput {
    0 "Annotation" annotation: String, 1 "AppId" app_id, 2 "Backgrounds" backgrounds: Vec<StartCloudRecordBackgrounds>,
    3 "BgColor" bg_color: StartCloudRecordBgColor, 4 "ChannelId" channel_id,
    5 "ClockWidgets" clock_widgets: Vec<StartCloudRecordClockWidgets>, 6 "CropMode" crop_mode: i64,
    7 "Images" images: Vec<StartCloudRecordImages>,
    8 "LayoutSpecifiedUsers" layout_specified_users: StartCloudRecordLayoutSpecifiedUsers,
    9 "Panes" panes: Vec<StartCloudRecordPanes>, 10 "RecordMode" record_mode: i64,
    11 "RegionColor" region_color: StartCloudRecordRegionColor,
    12 "ReservePaneForNoCameraUser" reserve_pane_for_no_camera_user: bool,
    13 "ShowDefaultBackgroundOnMute" show_default_background_on_mute: bool,
    14 "SingleStreamingRecord" single_streaming_record: StartCloudRecordSingleStreamingRecord,
    15 "StartWithoutChannel" start_without_channel: bool,
    16 "StartWithoutChannelWaitTime" start_without_channel_wait_time: i64, 17 "StorageConfig" storage_config,
    18 "SubHighResolutionStream" sub_high_resolution_stream: bool, 19 "TaskId" task_id: String,
    20 "TemplateId" template_id, 21 "Texts" texts: Vec<StartCloudRecordTexts2>
} [
    Mark::new(8, Location::Default, Style::Json),
    Mark::new(14, Location::Default, Style::Json)
] }

/// In the request of [`StartCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudRecordBackgrounds {
    pub alpha: Option<f64>,
    pub background_crop_mode: Option<i64>,
    /// Required.
    pub height: Option<f64>,
    pub layer: Option<i64>,
    /// Required.
    pub url: Option<String>,
    /// Required.
    pub width: Option<f64>,
    /// Required.
    pub x: Option<f64>,
    /// Required.
    pub y: Option<f64>,
}

/// Arguments of [`StartCloudRecordBackgrounds::new`].
pub struct StartCloudRecordBackgroundsRequired {
    pub height: f64,
    pub url: String,
    pub width: f64,
    pub x: f64,
    pub y: f64,
}
input! { StartCloudRecordBackgrounds { StartCloudRecordBackgroundsRequired: height, url, width, x, y } {
    0 "Alpha" alpha: f64, 1 "BackgroundCropMode" background_crop_mode: i64, 2 "Height" height: f64,
    3 "Layer" layer: i64, 4 "Url" url: String, 5 "Width" width: f64, 6 "X" x: f64, 7 "Y" y: f64
} }

/// In the request of [`StartCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudRecordBgColor {
    pub b: Option<i64>,
    pub g: Option<i64>,
    pub r: Option<i64>,
}
input! { StartCloudRecordBgColor() {
    0 "B" b: i64, 1 "G" g: i64, 2 "R" r: i64
} }

/// In the request of [`StartCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudRecordClockWidgets {
    pub alpha: Option<f64>,
    pub box_alpha: Option<f64>,
    pub box_borderw: Option<i64>,
    pub box_color: Option<StartCloudRecordBoxColor>,
    pub font: Option<i64>,
    pub font_color: Option<StartCloudRecordFontColor>,
    pub font_size: Option<i64>,
    pub has_box: Option<bool>,
    pub layer: Option<i64>,
    /// Required.
    pub x: Option<f64>,
    /// Required.
    pub y: Option<f64>,
    pub zone: Option<i64>,
}
input! { StartCloudRecordClockWidgets(x: f64, y: f64) {
    0 "Alpha" alpha: f64, 1 "BoxAlpha" box_alpha: f64, 2 "BoxBorderw" box_borderw: i64,
    3 "BoxColor" box_color: StartCloudRecordBoxColor, 4 "Font" font: i64,
    5 "FontColor" font_color: StartCloudRecordFontColor, 6 "FontSize" font_size: i64, 7 "HasBox" has_box: bool,
    8 "Layer" layer: i64, 9 "X" x: f64, 10 "Y" y: f64, 11 "Zone" zone: i64
} }

/// In the request of [`StartCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudRecordBoxColor {
    pub b: Option<i64>,
    pub g: Option<i64>,
    pub r: Option<i64>,
}
input! { StartCloudRecordBoxColor() {
    0 "B" b: i64, 1 "G" g: i64, 2 "R" r: i64
} }

/// In the request of [`StartCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudRecordFontColor {
    pub b: Option<i64>,
    pub g: Option<i64>,
    pub r: Option<i64>,
}
input! { StartCloudRecordFontColor() {
    0 "B" b: i64, 1 "G" g: i64, 2 "R" r: i64
} }

/// In the request of [`StartCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudRecordImages {
    pub alpha: Option<f64>,
    /// Required.
    pub height: Option<f64>,
    pub image_crop_mode: Option<i64>,
    pub layer: Option<i64>,
    /// Required.
    pub url: Option<String>,
    /// Required.
    pub width: Option<f64>,
    /// Required.
    pub x: Option<f64>,
    /// Required.
    pub y: Option<f64>,
}

/// Arguments of [`StartCloudRecordImages::new`].
pub struct StartCloudRecordImagesRequired {
    pub height: f64,
    pub url: String,
    pub width: f64,
    pub x: f64,
    pub y: f64,
}
input! { StartCloudRecordImages { StartCloudRecordImagesRequired: height, url, width, x, y } {
    0 "Alpha" alpha: f64, 1 "Height" height: f64, 2 "ImageCropMode" image_crop_mode: i64, 3 "Layer" layer: i64,
    4 "Url" url: String, 5 "Width" width: f64, 6 "X" x: f64, 7 "Y" y: f64
} }

/// In the request of [`StartCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudRecordLayoutSpecifiedUsers {
    /// Required.
    pub ids: Option<Vec<String>>,
    /// Required.
    pub r#type: Option<String>,
}
input! { StartCloudRecordLayoutSpecifiedUsers(ids: Vec<String>, r#type: String) {
    0 "Ids" ids: Vec<String>, 1 "Type" r#type: String
} }

/// In the request of [`StartCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudRecordPanes {
    pub backgrounds: Option<Vec<StartCloudRecordPanesBackgrounds>>,
    pub images: Option<Vec<StartCloudRecordPanesImages>>,
    pub pane_crop_mode: Option<i64>,
    /// Required.
    pub pane_id: Option<i64>,
    pub reserve_pane_for_offline_user: Option<bool>,
    pub source: Option<String>,
    pub source_type: Option<String>,
    pub texts: Option<Vec<StartCloudRecordTexts>>,
    pub video_order: Option<String>,
    pub whiteboard: Option<StartCloudRecordWhiteboard>,
}
input! { StartCloudRecordPanes(pane_id: i64) {
    0 "Backgrounds" backgrounds: Vec<StartCloudRecordPanesBackgrounds>,
    1 "Images" images: Vec<StartCloudRecordPanesImages>, 2 "PaneCropMode" pane_crop_mode: i64, 3 "PaneId" pane_id: i64,
    4 "ReservePaneForOfflineUser" reserve_pane_for_offline_user: bool, 5 "Source" source: String,
    6 "SourceType" source_type: String, 7 "Texts" texts: Vec<StartCloudRecordTexts>, 8 "VideoOrder" video_order: String,
    9 "Whiteboard" whiteboard: StartCloudRecordWhiteboard
} }

/// In the request of [`StartCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudRecordPanesBackgrounds {
    pub alpha: Option<f64>,
    pub display: Option<String>,
    /// Required.
    pub height: Option<f64>,
    pub layer: Option<i64>,
    pub pane_background_crop_mode: Option<i64>,
    /// Required.
    pub url: Option<String>,
    /// Required.
    pub width: Option<f64>,
    /// Required.
    pub x: Option<f64>,
    /// Required.
    pub y: Option<f64>,
}

/// Arguments of [`StartCloudRecordPanesBackgrounds::new`].
pub struct StartCloudRecordPanesBackgroundsRequired {
    pub height: f64,
    pub url: String,
    pub width: f64,
    pub x: f64,
    pub y: f64,
}
input! { StartCloudRecordPanesBackgrounds { StartCloudRecordPanesBackgroundsRequired: height, url, width, x, y } {
    0 "Alpha" alpha: f64, 1 "Display" display: String, 2 "Height" height: f64, 3 "Layer" layer: i64,
    4 "PaneBackgroundCropMode" pane_background_crop_mode: i64, 5 "Url" url: String, 6 "Width" width: f64, 7 "X" x: f64,
    8 "Y" y: f64
} }

/// In the request of [`StartCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudRecordPanesImages {
    pub alpha: Option<f64>,
    pub display: Option<String>,
    /// Required.
    pub height: Option<f64>,
    pub layer: Option<i64>,
    pub pane_image_crop_mode: Option<i64>,
    /// Required.
    pub url: Option<String>,
    /// Required.
    pub width: Option<f64>,
    /// Required.
    pub x: Option<f64>,
    /// Required.
    pub y: Option<f64>,
}

/// Arguments of [`StartCloudRecordPanesImages::new`].
pub struct StartCloudRecordPanesImagesRequired {
    pub height: f64,
    pub url: String,
    pub width: f64,
    pub x: f64,
    pub y: f64,
}
input! { StartCloudRecordPanesImages { StartCloudRecordPanesImagesRequired: height, url, width, x, y } {
    0 "Alpha" alpha: f64, 1 "Display" display: String, 2 "Height" height: f64, 3 "Layer" layer: i64,
    4 "PaneImageCropMode" pane_image_crop_mode: i64, 5 "Url" url: String, 6 "Width" width: f64, 7 "X" x: f64,
    8 "Y" y: f64
} }

/// In the request of [`StartCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudRecordTexts {
    pub alpha: Option<f64>,
    pub box_alpha: Option<f64>,
    pub box_borderw: Option<i64>,
    pub box_color: Option<StartCloudRecordTextsBoxColor>,
    pub display: Option<String>,
    pub font: Option<i64>,
    pub font_color: Option<StartCloudRecordTextsFontColor>,
    pub font_size: Option<i64>,
    pub has_box: Option<bool>,
    pub layer: Option<i64>,
    /// Required.
    pub texture: Option<String>,
    /// Required.
    pub x: Option<f64>,
    /// Required.
    pub y: Option<f64>,
}
input! { StartCloudRecordTexts(texture: String, x: f64, y: f64) {
    0 "Alpha" alpha: f64, 1 "BoxAlpha" box_alpha: f64, 2 "BoxBorderw" box_borderw: i64,
    3 "BoxColor" box_color: StartCloudRecordTextsBoxColor, 4 "Display" display: String, 5 "Font" font: i64,
    6 "FontColor" font_color: StartCloudRecordTextsFontColor, 7 "FontSize" font_size: i64, 8 "HasBox" has_box: bool,
    9 "Layer" layer: i64, 10 "Texture" texture: String, 11 "X" x: f64, 12 "Y" y: f64
} }

/// In the request of [`StartCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudRecordTextsBoxColor {
    pub b: Option<i64>,
    pub g: Option<i64>,
    pub r: Option<i64>,
}
input! { StartCloudRecordTextsBoxColor() {
    0 "B" b: i64, 1 "G" g: i64, 2 "R" r: i64
} }

/// In the request of [`StartCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudRecordTextsFontColor {
    pub b: Option<i64>,
    pub g: Option<i64>,
    pub r: Option<i64>,
}
input! { StartCloudRecordTextsFontColor() {
    0 "B" b: i64, 1 "G" g: i64, 2 "R" r: i64
} }

/// In the request of [`StartCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudRecordWhiteboard {
    pub whiteboard_id: Option<String>,
}
input! { StartCloudRecordWhiteboard() {
    0 "WhiteboardId" whiteboard_id: String
} }

/// In the request of [`StartCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudRecordRegionColor {
    pub b: Option<i64>,
    pub g: Option<i64>,
    pub r: Option<i64>,
}
input! { StartCloudRecordRegionColor() {
    0 "B" b: i64, 1 "G" g: i64, 2 "R" r: i64
} }

/// In the request of [`StartCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudRecordSingleStreamingRecord {
    pub av_merge: Option<bool>,
    /// Required.
    pub specified_streams: Option<Vec<StartCloudRecordSpecifiedStreams>>,
    pub transcoding_parameters: Option<StartCloudRecordTranscodingParameters>,
}
input! { StartCloudRecordSingleStreamingRecord(specified_streams: Vec<StartCloudRecordSpecifiedStreams>) {
    0 "AvMerge" av_merge: bool, 1 "SpecifiedStreams" specified_streams: Vec<StartCloudRecordSpecifiedStreams>,
    2 "TranscodingParameters" transcoding_parameters: StartCloudRecordTranscodingParameters
} }

/// In the request of [`StartCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudRecordSpecifiedStreams {
    /// Required.
    pub ids: Option<Vec<String>>,
    /// Required.
    pub stream_type: Option<String>,
    pub r#type: Option<String>,
}
input! { StartCloudRecordSpecifiedStreams(ids: Vec<String>, stream_type: String) {
    0 "Ids" ids: Vec<String>, 1 "StreamType" stream_type: String, 2 "Type" r#type: String
} }

/// In the request of [`StartCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudRecordTranscodingParameters {
    pub audio: Option<StartCloudRecordAudio>,
    pub container: Option<String>,
}
input! { StartCloudRecordTranscodingParameters() {
    0 "Audio" audio: StartCloudRecordAudio, 1 "Container" container: String
} }

/// In the request of [`StartCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudRecordAudio {
    pub bitrate: Option<i64>,
    pub codec: Option<String>,
    pub sample_rate: Option<i64>,
}
input! { StartCloudRecordAudio() {
    0 "Bitrate" bitrate: i64, 1 "Codec" codec: String, 2 "SampleRate" sample_rate: i64
} }

/// In the request of [`StartCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudRecordStorageConfig {
    /// Required.
    pub access_key: Option<String>,
    /// Required.
    pub bucket: Option<String>,
    pub endpoint: Option<String>,
    /// Required.
    pub region: Option<i64>,
    /// Required. Secret.
    pub secret_key: Option<Secret>,
    /// Required.
    pub vendor: Option<i64>,
}

/// Arguments of [`StartCloudRecordStorageConfig::new`].
pub struct StartCloudRecordStorageConfigRequired {
    pub access_key: String,
    pub bucket: String,
    pub region: i64,
    pub secret_key: Secret,
    pub vendor: i64,
}
input! {
    StartCloudRecordStorageConfig { StartCloudRecordStorageConfigRequired: access_key, bucket, region, secret_key, vendor } {
    0 "AccessKey" access_key: String, 1 "Bucket" bucket: String, 2 "Endpoint" endpoint: String, 3 "Region" region: i64,
    4 "SecretKey" secret_key: Secret, 5 "Vendor" vendor: i64
} }

/// In the request of [`StartCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudRecordTexts2 {
    pub alpha: Option<f64>,
    pub box_alpha: Option<f64>,
    pub box_borderw: Option<i64>,
    pub box_color: Option<StartCloudRecordTextsBoxColor2>,
    pub font: Option<i64>,
    pub font_color: Option<StartCloudRecordTextsFontColor2>,
    pub font_size: Option<i64>,
    pub has_box: Option<bool>,
    pub layer: Option<i64>,
    /// Required.
    pub texture: Option<String>,
    /// Required.
    pub x: Option<f64>,
    /// Required.
    pub y: Option<f64>,
}
input! { StartCloudRecordTexts2(texture: String, x: f64, y: f64) {
    0 "Alpha" alpha: f64, 1 "BoxAlpha" box_alpha: f64, 2 "BoxBorderw" box_borderw: i64,
    3 "BoxColor" box_color: StartCloudRecordTextsBoxColor2, 4 "Font" font: i64,
    5 "FontColor" font_color: StartCloudRecordTextsFontColor2, 6 "FontSize" font_size: i64, 7 "HasBox" has_box: bool,
    8 "Layer" layer: i64, 9 "Texture" texture: String, 10 "X" x: f64, 11 "Y" y: f64
} }

/// In the request of [`StartCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudRecordTextsBoxColor2 {
    pub b: Option<i64>,
    pub g: Option<i64>,
    pub r: Option<i64>,
}
input! { StartCloudRecordTextsBoxColor2() {
    0 "B" b: i64, 1 "G" g: i64, 2 "R" r: i64
} }

/// In the request of [`StartCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudRecordTextsFontColor2 {
    pub b: Option<i64>,
    pub g: Option<i64>,
    pub r: Option<i64>,
}
input! { StartCloudRecordTextsFontColor2() {
    0 "B" b: i64, 1 "G" g: i64, 2 "R" r: i64
} }

/// Response of [`StartCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCloudRecordOutput {
    pub task_id: Option<String>,
}
model! { StartCloudRecordOutput {
    0 "TaskId" task_id: String
} }

/// Starts mpu task: `StartMPUTask` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/StartMPUTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartMPUTask {
    /// Required.
    pub app_id: String,
    pub background_color: Option<i64>,
    pub backgrounds: Option<Vec<StartMPUTaskBackgrounds>>,
    /// Required.
    pub channel_id: String,
    pub clock_widgets: Option<Vec<StartMPUTaskClockWidgets>>,
    pub crop_mode: Option<i64>,
    pub layout_ids: Option<Vec<i64>>,
    pub media_encode: Option<i64>,
    pub mix_mode: Option<i64>,
    pub owner_id: Option<i64>,
    pub payload_type: Option<i64>,
    pub report_vad: Option<i64>,
    pub rtp_ext_info: Option<i64>,
    pub source_type: Option<String>,
    pub stream_type: Option<i64>,
    pub stream_url: Option<String>,
    pub sub_spec_audio_users: Option<Vec<String>>,
    pub sub_spec_camera_users: Option<Vec<String>>,
    pub sub_spec_share_screen_users: Option<Vec<String>>,
    pub sub_spec_users: Option<Vec<String>>,
    /// Required.
    pub task_id: String,
    /// 0 to 1.
    pub task_type: Option<i64>,
    pub time_stamp_ref: Option<i64>,
    pub unsub_spec_audio_users: Option<Vec<String>>,
    pub unsub_spec_camera_users: Option<Vec<String>>,
    pub unsub_spec_share_screen_users: Option<Vec<String>>,
    pub user_panes: Option<Vec<StartMPUTaskUserPanes>>,
    pub vad_interval: Option<i64>,
    pub watermarks: Option<Vec<StartMPUTaskWatermarks>>,
    pub enhanced_param: Option<StartMPUTaskEnhancedParam>,
}
operation! { StartMPUTask(app_id: String, channel_id: String, task_id: String) "StartMPUTask" -> Empty {
    0 "AppId" app_id, 1 "BackgroundColor" background_color: i64,
    2 "Backgrounds" backgrounds: Vec<StartMPUTaskBackgrounds>, 3 "ChannelId" channel_id,
    4 "ClockWidgets" clock_widgets: Vec<StartMPUTaskClockWidgets>, 5 "CropMode" crop_mode: i64,
    6 "LayoutIds" layout_ids: Vec<i64>, 7 "MediaEncode" media_encode: i64, 8 "MixMode" mix_mode: i64,
    9 "OwnerId" owner_id: i64, 10 "PayloadType" payload_type: i64, 11 "ReportVad" report_vad: i64,
    12 "RtpExtInfo" rtp_ext_info: i64, 13 "SourceType" source_type: String, 14 "StreamType" stream_type: i64,
    15 "StreamURL" stream_url: String, 16 "SubSpecAudioUsers" sub_spec_audio_users: Vec<String>,
    17 "SubSpecCameraUsers" sub_spec_camera_users: Vec<String>,
    18 "SubSpecShareScreenUsers" sub_spec_share_screen_users: Vec<String>,
    19 "SubSpecUsers" sub_spec_users: Vec<String>, 20 "TaskId" task_id, 21 "TaskType" task_type: i64,
    22 "TimeStampRef" time_stamp_ref: i64, 23 "UnsubSpecAudioUsers" unsub_spec_audio_users: Vec<String>,
    24 "UnsubSpecCameraUsers" unsub_spec_camera_users: Vec<String>,
    25 "UnsubSpecShareScreenUsers" unsub_spec_share_screen_users: Vec<String>,
    26 "UserPanes" user_panes: Vec<StartMPUTaskUserPanes>, 27 "VadInterval" vad_interval: i64,
    28 "Watermarks" watermarks: Vec<StartMPUTaskWatermarks>,
    29 "EnhancedParam" enhanced_param: StartMPUTaskEnhancedParam
} [
    Mark::new(29, Location::Body, Style::None)
] }

/// Response of [`StartMPUTask`]: empty.
pub type StartMPUTaskOutput = Empty;

/// In the request of [`StartMPUTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartMPUTaskBackgrounds {
    pub display: Option<i64>,
    pub height: Option<f64>,
    pub url: Option<String>,
    pub width: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z_order: Option<i64>,
}
input! { StartMPUTaskBackgrounds() {
    0 "Display" display: i64, 1 "Height" height: f64, 2 "Url" url: String, 3 "Width" width: f64, 4 "X" x: f64,
    5 "Y" y: f64, 6 "ZOrder" z_order: i64
} }

/// In the request of [`StartMPUTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartMPUTaskClockWidgets {
    pub alpha: Option<f64>,
    pub border_color: Option<i64>,
    pub border_width: Option<i64>,
    pub r#box: Option<bool>,
    pub box_border_width: Option<i64>,
    pub box_color: Option<i64>,
    pub font_color: Option<i64>,
    pub font_size: Option<i64>,
    pub font_type: Option<i64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z_order: Option<i64>,
}
input! { StartMPUTaskClockWidgets() {
    0 "Alpha" alpha: f64, 1 "BorderColor" border_color: i64, 2 "BorderWidth" border_width: i64, 3 "Box" r#box: bool,
    4 "BoxBorderWidth" box_border_width: i64, 5 "BoxColor" box_color: i64, 6 "FontColor" font_color: i64,
    7 "FontSize" font_size: i64, 8 "FontType" font_type: i64, 9 "X" x: f64, 10 "Y" y: f64, 11 "ZOrder" z_order: i64
} }

/// In the request of [`StartMPUTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartMPUTaskUserPanes {
    pub images: Option<Vec<StartMPUTaskImages>>,
    pub pane_id: Option<i64>,
    pub segment_type: Option<i64>,
    pub source_type: Option<String>,
    pub texts: Option<Vec<StartMPUTaskTexts>>,
    pub user_id: Option<String>,
}
input! { StartMPUTaskUserPanes() {
    0 "Images" images: Vec<StartMPUTaskImages>, 1 "PaneId" pane_id: i64, 2 "SegmentType" segment_type: i64,
    3 "SourceType" source_type: String, 4 "Texts" texts: Vec<StartMPUTaskTexts>, 5 "UserId" user_id: String
} }

/// In the request of [`StartMPUTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartMPUTaskImages {
    pub display: Option<i64>,
    pub height: Option<f64>,
    pub url: Option<String>,
    pub width: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z_order: Option<i64>,
}
input! { StartMPUTaskImages() {
    0 "Display" display: i64, 1 "Height" height: f64, 2 "Url" url: String, 3 "Width" width: f64, 4 "X" x: f64,
    5 "Y" y: f64, 6 "ZOrder" z_order: i64
} }

/// In the request of [`StartMPUTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartMPUTaskTexts {
    pub alpha: Option<f64>,
    pub border_color: Option<i64>,
    pub border_width: Option<i64>,
    pub r#box: Option<bool>,
    pub box_border_width: Option<i64>,
    pub box_color: Option<i64>,
    pub font_color: Option<i64>,
    pub font_size: Option<i64>,
    pub font_type: Option<i64>,
    pub text: Option<String>,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z_order: Option<i64>,
}
input! { StartMPUTaskTexts() {
    0 "Alpha" alpha: f64, 1 "BorderColor" border_color: i64, 2 "BorderWidth" border_width: i64, 3 "Box" r#box: bool,
    4 "BoxBorderWidth" box_border_width: i64, 5 "BoxColor" box_color: i64, 6 "FontColor" font_color: i64,
    7 "FontSize" font_size: i64, 8 "FontType" font_type: i64, 9 "Text" text: String, 10 "X" x: f64, 11 "Y" y: f64,
    12 "ZOrder" z_order: i64
} }

/// In the request of [`StartMPUTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartMPUTaskWatermarks {
    pub alpha: Option<f64>,
    pub display: Option<i64>,
    pub height: Option<f64>,
    pub url: Option<String>,
    pub width: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z_order: Option<i64>,
}
input! { StartMPUTaskWatermarks() {
    0 "Alpha" alpha: f64, 1 "Display" display: i64, 2 "Height" height: f64, 3 "Url" url: String, 4 "Width" width: f64,
    5 "X" x: f64, 6 "Y" y: f64, 7 "ZOrder" z_order: i64
} }

/// In the request of [`StartMPUTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartMPUTaskEnhancedParam {
    pub enable_portrait_segmentation: Option<bool>,
}
input! { StartMPUTaskEnhancedParam() {
    0 "EnablePortraitSegmentation" enable_portrait_segmentation: bool
} }

/// Starts record task: `StartRecordTask` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/StartRecordTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRecordTask {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    pub crop_mode: Option<i64>,
    pub layout_ids: Option<Vec<i64>>,
    pub media_encode: Option<i64>,
    pub mix_mode: Option<i64>,
    pub owner_id: Option<i64>,
    pub source_type: Option<String>,
    pub stream_type: Option<i64>,
    pub sub_spec_audio_users: Option<Vec<String>>,
    pub sub_spec_camera_users: Option<Vec<String>>,
    pub sub_spec_share_screen_users: Option<Vec<String>>,
    pub sub_spec_users: Option<Vec<String>>,
    /// Required.
    pub task_id: String,
    pub task_profile: Option<String>,
    /// Required.
    pub template_id: String,
    pub unsub_spec_audio_users: Option<Vec<String>>,
    pub unsub_spec_camera_users: Option<Vec<String>>,
    pub unsub_spec_share_screen_users: Option<Vec<String>>,
    pub user_panes: Option<Vec<StartRecordTaskUserPanes>>,
}
operation! { StartRecordTask(app_id: String, channel_id: String, task_id: String, template_id: String)
    "StartRecordTask" -> Empty {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "CropMode" crop_mode: i64, 3 "LayoutIds" layout_ids: Vec<i64>,
    4 "MediaEncode" media_encode: i64, 5 "MixMode" mix_mode: i64, 6 "OwnerId" owner_id: i64,
    7 "SourceType" source_type: String, 8 "StreamType" stream_type: i64,
    9 "SubSpecAudioUsers" sub_spec_audio_users: Vec<String>, 10 "SubSpecCameraUsers" sub_spec_camera_users: Vec<String>,
    11 "SubSpecShareScreenUsers" sub_spec_share_screen_users: Vec<String>,
    12 "SubSpecUsers" sub_spec_users: Vec<String>, 13 "TaskId" task_id, 14 "TaskProfile" task_profile: String,
    15 "TemplateId" template_id, 16 "UnsubSpecAudioUsers" unsub_spec_audio_users: Vec<String>,
    17 "UnsubSpecCameraUsers" unsub_spec_camera_users: Vec<String>,
    18 "UnsubSpecShareScreenUsers" unsub_spec_share_screen_users: Vec<String>,
    19 "UserPanes" user_panes: Vec<StartRecordTaskUserPanes>
} }

/// Response of [`StartRecordTask`]: empty.
pub type StartRecordTaskOutput = Empty;

/// In the request of [`StartRecordTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRecordTaskUserPanes {
    pub images: Option<Vec<StartRecordTaskImages>>,
    pub pane_id: Option<i64>,
    pub source_type: Option<String>,
    pub texts: Option<Vec<StartRecordTaskTexts>>,
    pub user_id: Option<String>,
}
input! { StartRecordTaskUserPanes() {
    0 "Images" images: Vec<StartRecordTaskImages>, 1 "PaneId" pane_id: i64, 2 "SourceType" source_type: String,
    3 "Texts" texts: Vec<StartRecordTaskTexts>, 4 "UserId" user_id: String
} }

/// In the request of [`StartRecordTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRecordTaskImages {
    pub display: Option<i64>,
    pub height: Option<f64>,
    pub url: Option<String>,
    pub width: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z_order: Option<i64>,
}
input! { StartRecordTaskImages() {
    0 "Display" display: i64, 1 "Height" height: f64, 2 "Url" url: String, 3 "Width" width: f64, 4 "X" x: f64,
    5 "Y" y: f64, 6 "ZOrder" z_order: i64
} }

/// In the request of [`StartRecordTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRecordTaskTexts {
    pub font_color: Option<i64>,
    pub font_size: Option<i64>,
    pub font_type: Option<i64>,
    pub text: Option<String>,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z_order: Option<i64>,
}
input! { StartRecordTaskTexts() {
    0 "FontColor" font_color: i64, 1 "FontSize" font_size: i64, 2 "FontType" font_type: i64, 3 "Text" text: String,
    4 "X" x: f64, 5 "Y" y: f64, 6 "ZOrder" z_order: i64
} }

/// Starts streaming out: `StartStreamingOut` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/StartStreamingOut>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartStreamingOut {
    pub annotation: Option<String>,
    /// Required.
    pub app_id: String,
    pub backgrounds: Option<Vec<StartStreamingOutBackgrounds>>,
    pub bg_color: Option<StartStreamingOutBgColor>,
    /// Required.
    pub channel_id: String,
    pub clock_widgets: Option<Vec<StartStreamingOutClockWidgets>>,
    pub crop_mode: Option<i64>,
    pub images: Option<Vec<StartStreamingOutImages>>,
    pub layout_specified_users: Option<StartStreamingOutLayoutSpecifiedUsers>,
    pub panes: Option<Vec<StartStreamingOutPanes>>,
    pub region_color: Option<StartStreamingOutRegionColor>,
    pub reserve_pane_for_no_camera_user: Option<bool>,
    pub show_default_background_on_mute: Option<bool>,
    pub spec_mixed_user_list: Option<Vec<String>>,
    pub start_without_channel: Option<bool>,
    pub start_without_channel_wait_time: Option<i64>,
    pub sub_high_resolution_stream: Option<bool>,
    /// 1 to 55 characters.
    pub task_id: Option<String>,
    /// Required. 1 to 128 characters.
    pub template_id: String,
    pub texts: Option<Vec<StartStreamingOutTexts2>>,
    /// Required. 1 to 1024 characters.
    pub url: String,
}
operation! { StartStreamingOut(app_id: String, channel_id: String, template_id: String, url: String)
    "StartStreamingOut" -> StartStreamingOutOutput {
    0 "Annotation" annotation: String, 1 "AppId" app_id, 2 "Backgrounds" backgrounds: Vec<StartStreamingOutBackgrounds>,
    3 "BgColor" bg_color: StartStreamingOutBgColor, 4 "ChannelId" channel_id,
    5 "ClockWidgets" clock_widgets: Vec<StartStreamingOutClockWidgets>, 6 "CropMode" crop_mode: i64,
    7 "Images" images: Vec<StartStreamingOutImages>,
    8 "LayoutSpecifiedUsers" layout_specified_users: StartStreamingOutLayoutSpecifiedUsers,
    9 "Panes" panes: Vec<StartStreamingOutPanes>, 10 "RegionColor" region_color: StartStreamingOutRegionColor,
    11 "ReservePaneForNoCameraUser" reserve_pane_for_no_camera_user: bool,
    12 "ShowDefaultBackgroundOnMute" show_default_background_on_mute: bool,
    13 "SpecMixedUserList" spec_mixed_user_list: Vec<String>, 14 "StartWithoutChannel" start_without_channel: bool,
    15 "StartWithoutChannelWaitTime" start_without_channel_wait_time: i64,
    16 "SubHighResolutionStream" sub_high_resolution_stream: bool, 17 "TaskId" task_id: String,
    18 "TemplateId" template_id, 19 "Texts" texts: Vec<StartStreamingOutTexts2>, 20 "Url" url
} [
    Mark::new(8, Location::Default, Style::Json)
] }

/// In the request of [`StartStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartStreamingOutBackgrounds {
    pub alpha: Option<f64>,
    pub background_crop_mode: Option<i64>,
    /// Required.
    pub height: Option<f64>,
    pub layer: Option<i64>,
    /// Required.
    pub url: Option<String>,
    /// Required.
    pub width: Option<f64>,
    /// Required.
    pub x: Option<f64>,
    /// Required.
    pub y: Option<f64>,
}

/// Arguments of [`StartStreamingOutBackgrounds::new`].
pub struct StartStreamingOutBackgroundsRequired {
    pub height: f64,
    pub url: String,
    pub width: f64,
    pub x: f64,
    pub y: f64,
}
input! { StartStreamingOutBackgrounds { StartStreamingOutBackgroundsRequired: height, url, width, x, y } {
    0 "Alpha" alpha: f64, 1 "BackgroundCropMode" background_crop_mode: i64, 2 "Height" height: f64,
    3 "Layer" layer: i64, 4 "Url" url: String, 5 "Width" width: f64, 6 "X" x: f64, 7 "Y" y: f64
} }

/// In the request of [`StartStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartStreamingOutBgColor {
    pub b: Option<i64>,
    pub g: Option<i64>,
    pub r: Option<i64>,
}
input! { StartStreamingOutBgColor() {
    0 "B" b: i64, 1 "G" g: i64, 2 "R" r: i64
} }

/// In the request of [`StartStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartStreamingOutClockWidgets {
    pub alpha: Option<f64>,
    pub box_alpha: Option<f64>,
    pub box_borderw: Option<i64>,
    pub box_color: Option<StartStreamingOutBoxColor>,
    pub font: Option<i64>,
    pub font_color: Option<StartStreamingOutFontColor>,
    pub font_size: Option<i64>,
    pub has_box: Option<bool>,
    pub layer: Option<i64>,
    /// Required.
    pub x: Option<f64>,
    /// Required.
    pub y: Option<f64>,
    pub zone: Option<i64>,
}
input! { StartStreamingOutClockWidgets(x: f64, y: f64) {
    0 "Alpha" alpha: f64, 1 "BoxAlpha" box_alpha: f64, 2 "BoxBorderw" box_borderw: i64,
    3 "BoxColor" box_color: StartStreamingOutBoxColor, 4 "Font" font: i64,
    5 "FontColor" font_color: StartStreamingOutFontColor, 6 "FontSize" font_size: i64, 7 "HasBox" has_box: bool,
    8 "Layer" layer: i64, 9 "X" x: f64, 10 "Y" y: f64, 11 "Zone" zone: i64
} }

/// In the request of [`StartStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartStreamingOutBoxColor {
    pub b: Option<i64>,
    pub g: Option<i64>,
    pub r: Option<i64>,
}
input! { StartStreamingOutBoxColor() {
    0 "B" b: i64, 1 "G" g: i64, 2 "R" r: i64
} }

/// In the request of [`StartStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartStreamingOutFontColor {
    pub b: Option<i64>,
    pub g: Option<i64>,
    pub r: Option<i64>,
}
input! { StartStreamingOutFontColor() {
    0 "B" b: i64, 1 "G" g: i64, 2 "R" r: i64
} }

/// In the request of [`StartStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartStreamingOutImages {
    pub alpha: Option<f64>,
    /// Required.
    pub height: Option<f64>,
    pub image_crop_mode: Option<i64>,
    pub layer: Option<i64>,
    /// Required.
    pub url: Option<String>,
    /// Required.
    pub width: Option<f64>,
    /// Required.
    pub x: Option<f64>,
    /// Required.
    pub y: Option<f64>,
}

/// Arguments of [`StartStreamingOutImages::new`].
pub struct StartStreamingOutImagesRequired {
    pub height: f64,
    pub url: String,
    pub width: f64,
    pub x: f64,
    pub y: f64,
}
input! { StartStreamingOutImages { StartStreamingOutImagesRequired: height, url, width, x, y } {
    0 "Alpha" alpha: f64, 1 "Height" height: f64, 2 "ImageCropMode" image_crop_mode: i64, 3 "Layer" layer: i64,
    4 "Url" url: String, 5 "Width" width: f64, 6 "X" x: f64, 7 "Y" y: f64
} }

/// In the request of [`StartStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartStreamingOutLayoutSpecifiedUsers {
    /// Required.
    pub ids: Option<Vec<String>>,
    /// Required.
    pub r#type: Option<String>,
}
input! { StartStreamingOutLayoutSpecifiedUsers(ids: Vec<String>, r#type: String) {
    0 "Ids" ids: Vec<String>, 1 "Type" r#type: String
} }

/// In the request of [`StartStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartStreamingOutPanes {
    pub backgrounds: Option<Vec<StartStreamingOutPanesBackgrounds>>,
    pub images: Option<Vec<StartStreamingOutPanesImages>>,
    pub pane_crop_mode: Option<i64>,
    /// Required.
    pub pane_id: Option<String>,
    pub reserve_pane_for_offline_user: Option<bool>,
    pub source: Option<String>,
    pub source_type: Option<String>,
    pub texts: Option<Vec<StartStreamingOutTexts>>,
    pub video_order: Option<String>,
    pub whiteboard: Option<StartStreamingOutWhiteboard>,
}
input! { StartStreamingOutPanes(pane_id: String) {
    0 "Backgrounds" backgrounds: Vec<StartStreamingOutPanesBackgrounds>,
    1 "Images" images: Vec<StartStreamingOutPanesImages>, 2 "PaneCropMode" pane_crop_mode: i64,
    3 "PaneId" pane_id: String, 4 "ReservePaneForOfflineUser" reserve_pane_for_offline_user: bool,
    5 "Source" source: String, 6 "SourceType" source_type: String, 7 "Texts" texts: Vec<StartStreamingOutTexts>,
    8 "VideoOrder" video_order: String, 9 "Whiteboard" whiteboard: StartStreamingOutWhiteboard
} }

/// In the request of [`StartStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartStreamingOutPanesBackgrounds {
    pub alpha: Option<f64>,
    pub display: Option<String>,
    /// Required.
    pub height: Option<f64>,
    pub layer: Option<i64>,
    pub pane_background_crop_mode: Option<i64>,
    /// Required.
    pub url: Option<String>,
    /// Required.
    pub width: Option<f64>,
    /// Required.
    pub x: Option<f64>,
    /// Required.
    pub y: Option<f64>,
}

/// Arguments of [`StartStreamingOutPanesBackgrounds::new`].
pub struct StartStreamingOutPanesBackgroundsRequired {
    pub height: f64,
    pub url: String,
    pub width: f64,
    pub x: f64,
    pub y: f64,
}
input! { StartStreamingOutPanesBackgrounds { StartStreamingOutPanesBackgroundsRequired: height, url, width, x, y } {
    0 "Alpha" alpha: f64, 1 "Display" display: String, 2 "Height" height: f64, 3 "Layer" layer: i64,
    4 "PaneBackgroundCropMode" pane_background_crop_mode: i64, 5 "Url" url: String, 6 "Width" width: f64, 7 "X" x: f64,
    8 "Y" y: f64
} }

/// In the request of [`StartStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartStreamingOutPanesImages {
    pub alpha: Option<f64>,
    pub display: Option<String>,
    /// Required.
    pub height: Option<f64>,
    pub layer: Option<i64>,
    pub pane_image_crop_mode: Option<i64>,
    /// Required.
    pub url: Option<String>,
    /// Required.
    pub width: Option<f64>,
    /// Required.
    pub x: Option<f64>,
    /// Required.
    pub y: Option<f64>,
}

/// Arguments of [`StartStreamingOutPanesImages::new`].
pub struct StartStreamingOutPanesImagesRequired {
    pub height: f64,
    pub url: String,
    pub width: f64,
    pub x: f64,
    pub y: f64,
}
input! { StartStreamingOutPanesImages { StartStreamingOutPanesImagesRequired: height, url, width, x, y } {
    0 "Alpha" alpha: f64, 1 "Display" display: String, 2 "Height" height: f64, 3 "Layer" layer: i64,
    4 "PaneImageCropMode" pane_image_crop_mode: i64, 5 "Url" url: String, 6 "Width" width: f64, 7 "X" x: f64,
    8 "Y" y: f64
} }

/// In the request of [`StartStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartStreamingOutTexts {
    pub alpha: Option<f64>,
    pub box_alpha: Option<f64>,
    pub box_borderw: Option<i64>,
    pub box_color: Option<StartStreamingOutTextsBoxColor>,
    pub display: Option<String>,
    pub font: Option<i64>,
    pub font_color: Option<StartStreamingOutTextsFontColor>,
    pub font_size: Option<i64>,
    pub has_box: Option<bool>,
    pub layer: Option<i64>,
    /// Required.
    pub texture: Option<String>,
    /// Required.
    pub x: Option<f64>,
    /// Required.
    pub y: Option<f64>,
}
input! { StartStreamingOutTexts(texture: String, x: f64, y: f64) {
    0 "Alpha" alpha: f64, 1 "BoxAlpha" box_alpha: f64, 2 "BoxBorderw" box_borderw: i64,
    3 "BoxColor" box_color: StartStreamingOutTextsBoxColor, 4 "Display" display: String, 5 "Font" font: i64,
    6 "FontColor" font_color: StartStreamingOutTextsFontColor, 7 "FontSize" font_size: i64, 8 "HasBox" has_box: bool,
    9 "Layer" layer: i64, 10 "Texture" texture: String, 11 "X" x: f64, 12 "Y" y: f64
} }

/// In the request of [`StartStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartStreamingOutTextsBoxColor {
    pub b: Option<i64>,
    pub g: Option<i64>,
    pub r: Option<i64>,
}
input! { StartStreamingOutTextsBoxColor() {
    0 "B" b: i64, 1 "G" g: i64, 2 "R" r: i64
} }

/// In the request of [`StartStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartStreamingOutTextsFontColor {
    pub b: Option<i64>,
    pub g: Option<i64>,
    pub r: Option<i64>,
}
input! { StartStreamingOutTextsFontColor() {
    0 "B" b: i64, 1 "G" g: i64, 2 "R" r: i64
} }

/// In the request of [`StartStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartStreamingOutWhiteboard {
    pub whiteboard_id: Option<String>,
}
input! { StartStreamingOutWhiteboard() {
    0 "WhiteboardId" whiteboard_id: String
} }

/// In the request of [`StartStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartStreamingOutRegionColor {
    pub b: Option<i64>,
    pub g: Option<i64>,
    pub r: Option<i64>,
}
input! { StartStreamingOutRegionColor() {
    0 "B" b: i64, 1 "G" g: i64, 2 "R" r: i64
} }

/// In the request of [`StartStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartStreamingOutTexts2 {
    pub alpha: Option<f64>,
    pub box_alpha: Option<f64>,
    pub box_borderw: Option<i64>,
    pub box_color: Option<StartStreamingOutTextsBoxColor2>,
    pub font: Option<i64>,
    pub font_color: Option<StartStreamingOutTextsFontColor2>,
    pub font_size: Option<i64>,
    pub has_box: Option<bool>,
    pub layer: Option<i64>,
    /// Required.
    pub texture: Option<String>,
    /// Required.
    pub x: Option<f64>,
    /// Required.
    pub y: Option<f64>,
}
input! { StartStreamingOutTexts2(texture: String, x: f64, y: f64) {
    0 "Alpha" alpha: f64, 1 "BoxAlpha" box_alpha: f64, 2 "BoxBorderw" box_borderw: i64,
    3 "BoxColor" box_color: StartStreamingOutTextsBoxColor2, 4 "Font" font: i64,
    5 "FontColor" font_color: StartStreamingOutTextsFontColor2, 6 "FontSize" font_size: i64, 7 "HasBox" has_box: bool,
    8 "Layer" layer: i64, 9 "Texture" texture: String, 10 "X" x: f64, 11 "Y" y: f64
} }

/// In the request of [`StartStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartStreamingOutTextsBoxColor2 {
    pub b: Option<i64>,
    pub g: Option<i64>,
    pub r: Option<i64>,
}
input! { StartStreamingOutTextsBoxColor2() {
    0 "B" b: i64, 1 "G" g: i64, 2 "R" r: i64
} }

/// In the request of [`StartStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartStreamingOutTextsFontColor2 {
    pub b: Option<i64>,
    pub g: Option<i64>,
    pub r: Option<i64>,
}
input! { StartStreamingOutTextsFontColor2() {
    0 "B" b: i64, 1 "G" g: i64, 2 "R" r: i64
} }

/// Response of [`StartStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartStreamingOutOutput {
    pub task_id: Option<String>,
}
model! { StartStreamingOutOutput {
    0 "TaskId" task_id: String
} }

/// Starts view: `StartView` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/StartView>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartView {
    /// Required.
    pub app_id: String,
    pub bg_color: Option<StartViewBgColor>,
    /// Required.
    pub channel_id: String,
    pub crop_mode: Option<i64>,
    pub region_color: Option<StartViewRegionColor>,
    pub start_without_channel: Option<bool>,
    pub start_without_channel_wait_time: Option<i64>,
    /// Required. 1 to 55 characters.
    pub task_id: String,
    /// Required. 1 to 128 characters.
    pub template_id: String,
    pub view_content: Option<String>,
    pub view_subscribers: Option<Vec<String>>,
}
operation! { StartView(app_id: String, channel_id: String, task_id: String, template_id: String)
    "StartView" -> StartViewOutput {
    0 "AppId" app_id, 1 "BgColor" bg_color: StartViewBgColor, 2 "ChannelId" channel_id, 3 "CropMode" crop_mode: i64,
    4 "RegionColor" region_color: StartViewRegionColor, 5 "StartWithoutChannel" start_without_channel: bool,
    6 "StartWithoutChannelWaitTime" start_without_channel_wait_time: i64, 7 "TaskId" task_id,
    8 "TemplateId" template_id, 9 "ViewContent" view_content: String, 10 "ViewSubscribers" view_subscribers: Vec<String>
} [
    Mark::new(10, Location::Default, Style::Simple)
] }

/// In the request of [`StartView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartViewBgColor {
    pub b: Option<i64>,
    pub g: Option<i64>,
    pub r: Option<i64>,
}
input! { StartViewBgColor() {
    0 "B" b: i64, 1 "G" g: i64, 2 "R" r: i64
} }

/// In the request of [`StartView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartViewRegionColor {
    pub b: Option<i64>,
    pub g: Option<i64>,
    pub r: Option<i64>,
}
input! { StartViewRegionColor() {
    0 "B" b: i64, 1 "G" g: i64, 2 "R" r: i64
} }

/// Response of [`StartView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartViewOutput {
    pub task_id: Option<String>,
}
model! { StartViewOutput {
    0 "TaskId" task_id: String
} }

/// Stops agent: `StopAgent` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/StopAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAgent {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    /// Required.
    pub task_id: String,
}
operation! { StopAgent(app_id: String, channel_id: String, task_id: String) "StopAgent" -> Empty {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "TaskId" task_id
} }

/// Response of [`StopAgent`]: empty.
pub type StopAgentOutput = Empty;

/// Stops category callback: `StopCategoryCallback` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/StopCategoryCallback>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCategoryCallback {
    /// Required.
    pub app_id: String,
    /// Required.
    pub callback: StopCategoryCallbackCallback,
}
operation! { StopCategoryCallback(app_id: String, callback: StopCategoryCallbackCallback)
    "StopCategoryCallback" -> Empty {
    0 "AppId" app_id, 1 "Callback" callback
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`StopCategoryCallback`]: empty.
pub type StopCategoryCallbackOutput = Empty;

/// In the request of [`StopCategoryCallback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCategoryCallbackCallback {
    /// Required.
    pub category: Option<String>,
}
input! { StopCategoryCallbackCallback(category: String) {
    0 "Category" category: String
} }

/// Stops channel: `StopChannel` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/StopChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopChannel {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
}
operation! { StopChannel(app_id: String, channel_id: String) "StopChannel" -> Empty {
    0 "AppId" app_id, 1 "ChannelId" channel_id
} }

/// Response of [`StopChannel`]: empty.
pub type StopChannelOutput = Empty;

/// Stops cloud note: `StopCloudNote` of `rtc` 2018-01-11.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/rtc/2018-01-11/StopCloudNote>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCloudNote {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    pub client_token: Option<String>,
    /// Required. 1 to 55 characters.
    pub task_id: String,
}
operation! { StopCloudNote(app_id: String, channel_id: String, task_id: String) "StopCloudNote" -> StopCloudNoteOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "ClientToken" client_token: String, 3 "TaskId" task_id
} }

/// Response of [`StopCloudNote`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCloudNoteOutput {
    pub task_id: Option<String>,
}
model! { StopCloudNoteOutput {
    0 "TaskId" task_id: String
} }

/// Stops cloud record: `StopCloudRecord` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/StopCloudRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCloudRecord {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    /// Required. 1 to 55 characters.
    pub task_id: String,
}
operation! { StopCloudRecord(app_id: String, channel_id: String, task_id: String)
    "StopCloudRecord" -> StopCloudRecordOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "TaskId" task_id
} }

/// Response of [`StopCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCloudRecordOutput {
    pub task_id: Option<String>,
}
model! { StopCloudRecordOutput {
    0 "TaskId" task_id: String
} }

/// Stops mpu task: `StopMPUTask` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/StopMPUTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMPUTask {
    /// Required.
    pub app_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub task_id: String,
}
operation! { StopMPUTask(app_id: String, task_id: String) "StopMPUTask" -> Empty {
    0 "AppId" app_id, 1 "OwnerId" owner_id: i64, 2 "TaskId" task_id
} }

/// Response of [`StopMPUTask`]: empty.
pub type StopMPUTaskOutput = Empty;

/// Stops record task: `StopRecordTask` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/StopRecordTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRecordTask {
    /// Required.
    pub app_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub task_id: String,
}
operation! { StopRecordTask(app_id: String, task_id: String) "StopRecordTask" -> Empty {
    0 "AppId" app_id, 1 "OwnerId" owner_id: i64, 2 "TaskId" task_id
} }

/// Response of [`StopRecordTask`]: empty.
pub type StopRecordTaskOutput = Empty;

/// Stops streaming out: `StopStreamingOut` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/StopStreamingOut>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopStreamingOut {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    /// Required. 1 to 55 characters.
    pub task_id: String,
}
operation! { StopStreamingOut(app_id: String, channel_id: String, task_id: String)
    "StopStreamingOut" -> StopStreamingOutOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "TaskId" task_id
} }

/// Response of [`StopStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopStreamingOutOutput {
    pub task_id: Option<String>,
}
model! { StopStreamingOutOutput {
    0 "TaskId" task_id: String
} }

/// Stops view: `StopView` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/StopView>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopView {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    /// Required. 1 to 55 characters.
    pub task_id: String,
}
operation! { StopView(app_id: String, channel_id: String, task_id: String) "StopView" -> StopViewOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "TaskId" task_id
} }

/// Response of [`StopView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopViewOutput {
    pub task_id: Option<String>,
}
model! { StopViewOutput {
    0 "TaskId" task_id: String
} }

/// Updates agent: `UpdateAgent` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/UpdateAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAgent {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    /// Required.
    pub task_id: String,
    pub voice_chat_config: Option<UpdateAgentVoiceChatConfig>,
}
operation! { UpdateAgent(app_id: String, channel_id: String, task_id: String) "UpdateAgent" -> Empty {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "TaskId" task_id,
    3 "VoiceChatConfig" voice_chat_config: UpdateAgentVoiceChatConfig
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`UpdateAgent`]: empty.
pub type UpdateAgentOutput = Empty;

/// In the request of [`UpdateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAgentVoiceChatConfig {
    pub chat_mode: Option<i64>,
    pub interrupt_mode: Option<i64>,
}
input! { UpdateAgentVoiceChatConfig() {
    0 "ChatMode" chat_mode: i64, 1 "InterruptMode" interrupt_mode: i64
} }

/// Updates auto live stream rule: `UpdateAutoLiveStreamRule` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/UpdateAutoLiveStreamRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoLiveStreamRule {
    /// Required.
    pub app_id: String,
    pub call_back: Option<String>,
    pub channel_id_prefixes: Option<Vec<String>>,
    pub channel_ids: Option<Vec<String>>,
    pub media_encode: Option<i64>,
    pub owner_id: Option<i64>,
    /// Required.
    pub play_domain: String,
    /// Required.
    pub rule_id: i64,
    pub rule_name: Option<String>,
}
operation! { UpdateAutoLiveStreamRule(app_id: String, play_domain: String, rule_id: i64)
    "UpdateAutoLiveStreamRule" -> Empty {
    0 "AppId" app_id, 1 "CallBack" call_back: String, 2 "ChannelIdPrefixes" channel_id_prefixes: Vec<String>,
    3 "ChannelIds" channel_ids: Vec<String>, 4 "MediaEncode" media_encode: i64, 5 "OwnerId" owner_id: i64,
    6 "PlayDomain" play_domain, 7 "RuleId" rule_id, 8 "RuleName" rule_name: String
} }

/// Response of [`UpdateAutoLiveStreamRule`]: empty.
pub type UpdateAutoLiveStreamRuleOutput = Empty;

/// Updates cloud record: `UpdateCloudRecord` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/UpdateCloudRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudRecord {
    /// Required.
    pub app_id: String,
    pub backgrounds: Option<Vec<UpdateCloudRecordBackgrounds>>,
    /// Required.
    pub channel_id: String,
    pub clock_widgets: Option<Vec<UpdateCloudRecordClockWidgets>>,
    pub images: Option<Vec<UpdateCloudRecordImages>>,
    pub layout_specified_users: Option<UpdateCloudRecordLayoutSpecifiedUsers>,
    pub panes: Option<Vec<UpdateCloudRecordPanes>>,
    /// Required. 1 to 55 characters.
    pub task_id: String,
    /// Required. 1 to 128 characters.
    pub template_id: String,
    pub texts: Option<Vec<UpdateCloudRecordTexts2>>,
}
operation! { UpdateCloudRecord(app_id: String, channel_id: String, task_id: String, template_id: String)
    "UpdateCloudRecord" -> UpdateCloudRecordOutput {
    0 "AppId" app_id, 1 "Backgrounds" backgrounds: Vec<UpdateCloudRecordBackgrounds>, 2 "ChannelId" channel_id,
    3 "ClockWidgets" clock_widgets: Vec<UpdateCloudRecordClockWidgets>, 4 "Images" images: Vec<UpdateCloudRecordImages>,
    5 "LayoutSpecifiedUsers" layout_specified_users: UpdateCloudRecordLayoutSpecifiedUsers,
    6 "Panes" panes: Vec<UpdateCloudRecordPanes>, 7 "TaskId" task_id, 8 "TemplateId" template_id,
    9 "Texts" texts: Vec<UpdateCloudRecordTexts2>
} [
    Mark::new(5, Location::Default, Style::Json)
] }

/// In the request of [`UpdateCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudRecordBackgrounds {
    pub alpha: Option<f64>,
    pub background_crop_mode: Option<i64>,
    /// Required.
    pub height: Option<f64>,
    pub layer: Option<i64>,
    /// Required.
    pub url: Option<String>,
    /// Required.
    pub width: Option<f64>,
    /// Required.
    pub x: Option<f64>,
    /// Required.
    pub y: Option<f64>,
}

/// Arguments of [`UpdateCloudRecordBackgrounds::new`].
pub struct UpdateCloudRecordBackgroundsRequired {
    pub height: f64,
    pub url: String,
    pub width: f64,
    pub x: f64,
    pub y: f64,
}
input! { UpdateCloudRecordBackgrounds { UpdateCloudRecordBackgroundsRequired: height, url, width, x, y } {
    0 "Alpha" alpha: f64, 1 "BackgroundCropMode" background_crop_mode: i64, 2 "Height" height: f64,
    3 "Layer" layer: i64, 4 "Url" url: String, 5 "Width" width: f64, 6 "X" x: f64, 7 "Y" y: f64
} }

/// In the request of [`UpdateCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudRecordClockWidgets {
    pub alpha: Option<f64>,
    pub box_alpha: Option<f64>,
    pub box_borderw: Option<i64>,
    pub box_color: Option<UpdateCloudRecordBoxColor>,
    pub font: Option<i64>,
    pub font_color: Option<UpdateCloudRecordFontColor>,
    pub font_size: Option<i64>,
    pub has_box: Option<bool>,
    pub layer: Option<i64>,
    /// Required.
    pub x: Option<f64>,
    /// Required.
    pub y: Option<f64>,
    pub zone: Option<i64>,
}
input! { UpdateCloudRecordClockWidgets(x: f64, y: f64) {
    0 "Alpha" alpha: f64, 1 "BoxAlpha" box_alpha: f64, 2 "BoxBorderw" box_borderw: i64,
    3 "BoxColor" box_color: UpdateCloudRecordBoxColor, 4 "Font" font: i64,
    5 "FontColor" font_color: UpdateCloudRecordFontColor, 6 "FontSize" font_size: i64, 7 "HasBox" has_box: bool,
    8 "Layer" layer: i64, 9 "X" x: f64, 10 "Y" y: f64, 11 "Zone" zone: i64
} }

/// In the request of [`UpdateCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudRecordBoxColor {
    pub b: Option<i64>,
    pub g: Option<i64>,
    pub r: Option<i64>,
}
input! { UpdateCloudRecordBoxColor() {
    0 "B" b: i64, 1 "G" g: i64, 2 "R" r: i64
} }

/// In the request of [`UpdateCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudRecordFontColor {
    pub b: Option<i64>,
    pub g: Option<i64>,
    pub r: Option<i64>,
}
input! { UpdateCloudRecordFontColor() {
    0 "B" b: i64, 1 "G" g: i64, 2 "R" r: i64
} }

/// In the request of [`UpdateCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudRecordImages {
    pub alpha: Option<f64>,
    /// Required.
    pub height: Option<f64>,
    pub image_crop_mode: Option<i64>,
    pub layer: Option<i64>,
    /// Required.
    pub url: Option<String>,
    /// Required.
    pub width: Option<f64>,
    /// Required.
    pub x: Option<f64>,
    /// Required.
    pub y: Option<f64>,
}

/// Arguments of [`UpdateCloudRecordImages::new`].
pub struct UpdateCloudRecordImagesRequired {
    pub height: f64,
    pub url: String,
    pub width: f64,
    pub x: f64,
    pub y: f64,
}
input! { UpdateCloudRecordImages { UpdateCloudRecordImagesRequired: height, url, width, x, y } {
    0 "Alpha" alpha: f64, 1 "Height" height: f64, 2 "ImageCropMode" image_crop_mode: i64, 3 "Layer" layer: i64,
    4 "Url" url: String, 5 "Width" width: f64, 6 "X" x: f64, 7 "Y" y: f64
} }

/// In the request of [`UpdateCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudRecordLayoutSpecifiedUsers {
    /// Required.
    pub ids: Option<Vec<String>>,
    /// Required.
    pub r#type: Option<String>,
}
input! { UpdateCloudRecordLayoutSpecifiedUsers(ids: Vec<String>, r#type: String) {
    0 "Ids" ids: Vec<String>, 1 "Type" r#type: String
} }

/// In the request of [`UpdateCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudRecordPanes {
    pub backgrounds: Option<Vec<UpdateCloudRecordPanesBackgrounds>>,
    pub images: Option<Vec<UpdateCloudRecordPanesImages>>,
    pub pane_crop_mode: Option<i64>,
    /// Required.
    pub pane_id: Option<i64>,
    pub reserve_pane_for_offline_user: Option<bool>,
    pub source: Option<String>,
    pub source_type: Option<String>,
    pub texts: Option<Vec<UpdateCloudRecordTexts>>,
    pub video_order: Option<String>,
    pub whiteboard: Option<UpdateCloudRecordWhiteboard>,
}
input! { UpdateCloudRecordPanes(pane_id: i64) {
    0 "Backgrounds" backgrounds: Vec<UpdateCloudRecordPanesBackgrounds>,
    1 "Images" images: Vec<UpdateCloudRecordPanesImages>, 2 "PaneCropMode" pane_crop_mode: i64, 3 "PaneId" pane_id: i64,
    4 "ReservePaneForOfflineUser" reserve_pane_for_offline_user: bool, 5 "Source" source: String,
    6 "SourceType" source_type: String, 7 "Texts" texts: Vec<UpdateCloudRecordTexts>,
    8 "VideoOrder" video_order: String, 9 "Whiteboard" whiteboard: UpdateCloudRecordWhiteboard
} }

/// In the request of [`UpdateCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudRecordPanesBackgrounds {
    pub alpha: Option<f64>,
    pub display: Option<String>,
    /// Required.
    pub height: Option<f64>,
    pub layer: Option<i64>,
    pub pane_background_crop_mode: Option<i64>,
    /// Required.
    pub url: Option<String>,
    /// Required.
    pub width: Option<f64>,
    /// Required.
    pub x: Option<f64>,
    /// Required.
    pub y: Option<f64>,
}

/// Arguments of [`UpdateCloudRecordPanesBackgrounds::new`].
pub struct UpdateCloudRecordPanesBackgroundsRequired {
    pub height: f64,
    pub url: String,
    pub width: f64,
    pub x: f64,
    pub y: f64,
}
input! { UpdateCloudRecordPanesBackgrounds { UpdateCloudRecordPanesBackgroundsRequired: height, url, width, x, y } {
    0 "Alpha" alpha: f64, 1 "Display" display: String, 2 "Height" height: f64, 3 "Layer" layer: i64,
    4 "PaneBackgroundCropMode" pane_background_crop_mode: i64, 5 "Url" url: String, 6 "Width" width: f64, 7 "X" x: f64,
    8 "Y" y: f64
} }

/// In the request of [`UpdateCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudRecordPanesImages {
    pub alpha: Option<f64>,
    pub display: Option<String>,
    /// Required.
    pub height: Option<f64>,
    pub layer: Option<i64>,
    pub pane_image_crop_mode: Option<i64>,
    /// Required.
    pub url: Option<String>,
    /// Required.
    pub width: Option<f64>,
    /// Required.
    pub x: Option<f64>,
    /// Required.
    pub y: Option<f64>,
}

/// Arguments of [`UpdateCloudRecordPanesImages::new`].
pub struct UpdateCloudRecordPanesImagesRequired {
    pub height: f64,
    pub url: String,
    pub width: f64,
    pub x: f64,
    pub y: f64,
}
input! { UpdateCloudRecordPanesImages { UpdateCloudRecordPanesImagesRequired: height, url, width, x, y } {
    0 "Alpha" alpha: f64, 1 "Display" display: String, 2 "Height" height: f64, 3 "Layer" layer: i64,
    4 "PaneImageCropMode" pane_image_crop_mode: i64, 5 "Url" url: String, 6 "Width" width: f64, 7 "X" x: f64,
    8 "Y" y: f64
} }

/// In the request of [`UpdateCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudRecordTexts {
    pub alpha: Option<f64>,
    pub box_alpha: Option<f64>,
    pub box_borderw: Option<i64>,
    pub box_color: Option<UpdateCloudRecordTextsBoxColor>,
    pub display: Option<String>,
    pub font: Option<i64>,
    pub font_color: Option<UpdateCloudRecordTextsFontColor>,
    pub font_size: Option<i64>,
    pub has_box: Option<bool>,
    pub layer: Option<i64>,
    /// Required.
    pub texture: Option<String>,
    /// Required.
    pub x: Option<f64>,
    /// Required.
    pub y: Option<f64>,
}
input! { UpdateCloudRecordTexts(texture: String, x: f64, y: f64) {
    0 "Alpha" alpha: f64, 1 "BoxAlpha" box_alpha: f64, 2 "BoxBorderw" box_borderw: i64,
    3 "BoxColor" box_color: UpdateCloudRecordTextsBoxColor, 4 "Display" display: String, 5 "Font" font: i64,
    6 "FontColor" font_color: UpdateCloudRecordTextsFontColor, 7 "FontSize" font_size: i64, 8 "HasBox" has_box: bool,
    9 "Layer" layer: i64, 10 "Texture" texture: String, 11 "X" x: f64, 12 "Y" y: f64
} }

/// In the request of [`UpdateCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudRecordTextsBoxColor {
    pub b: Option<i64>,
    pub g: Option<i64>,
    pub r: Option<i64>,
}
input! { UpdateCloudRecordTextsBoxColor() {
    0 "B" b: i64, 1 "G" g: i64, 2 "R" r: i64
} }

/// In the request of [`UpdateCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudRecordTextsFontColor {
    pub b: Option<i64>,
    pub g: Option<i64>,
    pub r: Option<i64>,
}
input! { UpdateCloudRecordTextsFontColor() {
    0 "B" b: i64, 1 "G" g: i64, 2 "R" r: i64
} }

/// In the request of [`UpdateCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudRecordWhiteboard {
    pub whiteboard_id: Option<String>,
}
input! { UpdateCloudRecordWhiteboard() {
    0 "WhiteboardId" whiteboard_id: String
} }

/// In the request of [`UpdateCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudRecordTexts2 {
    pub alpha: Option<f64>,
    pub box_alpha: Option<f64>,
    pub box_borderw: Option<i64>,
    pub box_color: Option<UpdateCloudRecordTextsBoxColor2>,
    pub font: Option<i64>,
    pub font_color: Option<UpdateCloudRecordTextsFontColor2>,
    pub font_size: Option<i64>,
    pub has_box: Option<bool>,
    pub layer: Option<i64>,
    /// Required.
    pub texture: Option<String>,
    /// Required.
    pub x: Option<f64>,
    /// Required.
    pub y: Option<f64>,
}
input! { UpdateCloudRecordTexts2(texture: String, x: f64, y: f64) {
    0 "Alpha" alpha: f64, 1 "BoxAlpha" box_alpha: f64, 2 "BoxBorderw" box_borderw: i64,
    3 "BoxColor" box_color: UpdateCloudRecordTextsBoxColor2, 4 "Font" font: i64,
    5 "FontColor" font_color: UpdateCloudRecordTextsFontColor2, 6 "FontSize" font_size: i64, 7 "HasBox" has_box: bool,
    8 "Layer" layer: i64, 9 "Texture" texture: String, 10 "X" x: f64, 11 "Y" y: f64
} }

/// In the request of [`UpdateCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudRecordTextsBoxColor2 {
    pub b: Option<i64>,
    pub g: Option<i64>,
    pub r: Option<i64>,
}
input! { UpdateCloudRecordTextsBoxColor2() {
    0 "B" b: i64, 1 "G" g: i64, 2 "R" r: i64
} }

/// In the request of [`UpdateCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudRecordTextsFontColor2 {
    pub b: Option<i64>,
    pub g: Option<i64>,
    pub r: Option<i64>,
}
input! { UpdateCloudRecordTextsFontColor2() {
    0 "B" b: i64, 1 "G" g: i64, 2 "R" r: i64
} }

/// Response of [`UpdateCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudRecordOutput {
    pub task_id: Option<String>,
}
model! { UpdateCloudRecordOutput {
    0 "TaskId" task_id: String
} }

/// Updates mpu task: `UpdateMPUTask` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/UpdateMPUTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMPUTask {
    /// Required.
    pub app_id: String,
    pub background_color: Option<i64>,
    pub backgrounds: Option<Vec<UpdateMPUTaskBackgrounds>>,
    pub clock_widgets: Option<Vec<UpdateMPUTaskClockWidgets>>,
    pub crop_mode: Option<i64>,
    pub layout_ids: Option<Vec<i64>>,
    pub media_encode: Option<i64>,
    pub mix_mode: Option<i64>,
    pub owner_id: Option<i64>,
    pub source_type: Option<String>,
    pub stream_type: Option<i64>,
    pub sub_spec_audio_users: Option<Vec<String>>,
    pub sub_spec_camera_users: Option<Vec<String>>,
    pub sub_spec_share_screen_users: Option<Vec<String>>,
    pub sub_spec_users: Option<Vec<String>>,
    /// Required.
    pub task_id: String,
    pub unsub_spec_audio_users: Option<Vec<String>>,
    pub unsub_spec_camera_users: Option<Vec<String>>,
    pub unsub_spec_share_screen_users: Option<Vec<String>>,
    pub user_panes: Option<Vec<UpdateMPUTaskUserPanes>>,
    pub watermarks: Option<Vec<UpdateMPUTaskWatermarks>>,
}
operation! { UpdateMPUTask(app_id: String, task_id: String) "UpdateMPUTask" -> Empty {
    0 "AppId" app_id, 1 "BackgroundColor" background_color: i64,
    2 "Backgrounds" backgrounds: Vec<UpdateMPUTaskBackgrounds>,
    3 "ClockWidgets" clock_widgets: Vec<UpdateMPUTaskClockWidgets>, 4 "CropMode" crop_mode: i64,
    5 "LayoutIds" layout_ids: Vec<i64>, 6 "MediaEncode" media_encode: i64, 7 "MixMode" mix_mode: i64,
    8 "OwnerId" owner_id: i64, 9 "SourceType" source_type: String, 10 "StreamType" stream_type: i64,
    11 "SubSpecAudioUsers" sub_spec_audio_users: Vec<String>,
    12 "SubSpecCameraUsers" sub_spec_camera_users: Vec<String>,
    13 "SubSpecShareScreenUsers" sub_spec_share_screen_users: Vec<String>,
    14 "SubSpecUsers" sub_spec_users: Vec<String>, 15 "TaskId" task_id,
    16 "UnsubSpecAudioUsers" unsub_spec_audio_users: Vec<String>,
    17 "UnsubSpecCameraUsers" unsub_spec_camera_users: Vec<String>,
    18 "UnsubSpecShareScreenUsers" unsub_spec_share_screen_users: Vec<String>,
    19 "UserPanes" user_panes: Vec<UpdateMPUTaskUserPanes>, 20 "Watermarks" watermarks: Vec<UpdateMPUTaskWatermarks>
} }

/// Response of [`UpdateMPUTask`]: empty.
pub type UpdateMPUTaskOutput = Empty;

/// In the request of [`UpdateMPUTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMPUTaskBackgrounds {
    pub display: Option<i64>,
    pub height: Option<f64>,
    pub url: Option<String>,
    pub width: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z_order: Option<i64>,
}
input! { UpdateMPUTaskBackgrounds() {
    0 "Display" display: i64, 1 "Height" height: f64, 2 "Url" url: String, 3 "Width" width: f64, 4 "X" x: f64,
    5 "Y" y: f64, 6 "ZOrder" z_order: i64
} }

/// In the request of [`UpdateMPUTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMPUTaskClockWidgets {
    pub alpha: Option<f64>,
    pub border_color: Option<i64>,
    pub border_width: Option<i64>,
    pub r#box: Option<bool>,
    pub box_border_width: Option<i64>,
    pub box_color: Option<i64>,
    pub font_color: Option<i64>,
    pub font_size: Option<i64>,
    pub font_type: Option<i64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z_order: Option<i64>,
}
input! { UpdateMPUTaskClockWidgets() {
    0 "Alpha" alpha: f64, 1 "BorderColor" border_color: i64, 2 "BorderWidth" border_width: i64, 3 "Box" r#box: bool,
    4 "BoxBorderWidth" box_border_width: i64, 5 "BoxColor" box_color: i64, 6 "FontColor" font_color: i64,
    7 "FontSize" font_size: i64, 8 "FontType" font_type: i64, 9 "X" x: f64, 10 "Y" y: f64, 11 "ZOrder" z_order: i64
} }

/// In the request of [`UpdateMPUTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMPUTaskUserPanes {
    pub images: Option<Vec<UpdateMPUTaskImages>>,
    pub pane_id: Option<i64>,
    pub segment_type: Option<i64>,
    pub source_type: Option<String>,
    pub texts: Option<Vec<UpdateMPUTaskTexts>>,
    pub user_id: Option<String>,
}
input! { UpdateMPUTaskUserPanes() {
    0 "Images" images: Vec<UpdateMPUTaskImages>, 1 "PaneId" pane_id: i64, 2 "SegmentType" segment_type: i64,
    3 "SourceType" source_type: String, 4 "Texts" texts: Vec<UpdateMPUTaskTexts>, 5 "UserId" user_id: String
} }

/// In the request of [`UpdateMPUTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMPUTaskImages {
    pub display: Option<i64>,
    pub height: Option<f64>,
    pub url: Option<String>,
    pub width: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z_order: Option<i64>,
}
input! { UpdateMPUTaskImages() {
    0 "Display" display: i64, 1 "Height" height: f64, 2 "Url" url: String, 3 "Width" width: f64, 4 "X" x: f64,
    5 "Y" y: f64, 6 "ZOrder" z_order: i64
} }

/// In the request of [`UpdateMPUTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMPUTaskTexts {
    pub alpha: Option<f64>,
    pub border_color: Option<i64>,
    pub border_width: Option<i64>,
    pub r#box: Option<bool>,
    pub box_border_width: Option<i64>,
    pub box_color: Option<i64>,
    pub font_color: Option<i64>,
    pub font_size: Option<i64>,
    pub font_type: Option<i64>,
    pub text: Option<String>,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z_order: Option<i64>,
}
input! { UpdateMPUTaskTexts() {
    0 "Alpha" alpha: f64, 1 "BorderColor" border_color: i64, 2 "BorderWidth" border_width: i64, 3 "Box" r#box: bool,
    4 "BoxBorderWidth" box_border_width: i64, 5 "BoxColor" box_color: i64, 6 "FontColor" font_color: i64,
    7 "FontSize" font_size: i64, 8 "FontType" font_type: i64, 9 "Text" text: String, 10 "X" x: f64, 11 "Y" y: f64,
    12 "ZOrder" z_order: i64
} }

/// In the request of [`UpdateMPUTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMPUTaskWatermarks {
    pub alpha: Option<f64>,
    pub display: Option<i64>,
    pub height: Option<f64>,
    pub url: Option<String>,
    pub width: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z_order: Option<i64>,
}
input! { UpdateMPUTaskWatermarks() {
    0 "Alpha" alpha: f64, 1 "Display" display: i64, 2 "Height" height: f64, 3 "Url" url: String, 4 "Width" width: f64,
    5 "X" x: f64, 6 "Y" y: f64, 7 "ZOrder" z_order: i64
} }

/// Updates record task: `UpdateRecordTask` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/UpdateRecordTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordTask {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    pub crop_mode: Option<i64>,
    pub layout_ids: Option<Vec<i64>>,
    pub media_encode: Option<i64>,
    pub owner_id: Option<i64>,
    pub sub_spec_audio_users: Option<Vec<String>>,
    pub sub_spec_camera_users: Option<Vec<String>>,
    pub sub_spec_share_screen_users: Option<Vec<String>>,
    pub sub_spec_users: Option<Vec<String>>,
    /// Required.
    pub task_id: String,
    pub task_profile: Option<String>,
    /// Required.
    pub template_id: String,
    pub unsub_spec_audio_users: Option<Vec<String>>,
    pub unsub_spec_camera_users: Option<Vec<String>>,
    pub unsub_spec_share_screen_users: Option<Vec<String>>,
    pub user_panes: Option<Vec<UpdateRecordTaskUserPanes>>,
}
operation! { UpdateRecordTask(app_id: String, channel_id: String, task_id: String, template_id: String)
    "UpdateRecordTask" -> Empty {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "CropMode" crop_mode: i64, 3 "LayoutIds" layout_ids: Vec<i64>,
    4 "MediaEncode" media_encode: i64, 5 "OwnerId" owner_id: i64,
    6 "SubSpecAudioUsers" sub_spec_audio_users: Vec<String>, 7 "SubSpecCameraUsers" sub_spec_camera_users: Vec<String>,
    8 "SubSpecShareScreenUsers" sub_spec_share_screen_users: Vec<String>, 9 "SubSpecUsers" sub_spec_users: Vec<String>,
    10 "TaskId" task_id, 11 "TaskProfile" task_profile: String, 12 "TemplateId" template_id,
    13 "UnsubSpecAudioUsers" unsub_spec_audio_users: Vec<String>,
    14 "UnsubSpecCameraUsers" unsub_spec_camera_users: Vec<String>,
    15 "UnsubSpecShareScreenUsers" unsub_spec_share_screen_users: Vec<String>,
    16 "UserPanes" user_panes: Vec<UpdateRecordTaskUserPanes>
} }

/// Response of [`UpdateRecordTask`]: empty.
pub type UpdateRecordTaskOutput = Empty;

/// In the request of [`UpdateRecordTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordTaskUserPanes {
    pub images: Option<Vec<UpdateRecordTaskImages>>,
    pub pane_id: Option<i64>,
    pub source_type: Option<String>,
    pub texts: Option<Vec<UpdateRecordTaskTexts>>,
    pub user_id: Option<String>,
}
input! { UpdateRecordTaskUserPanes() {
    0 "Images" images: Vec<UpdateRecordTaskImages>, 1 "PaneId" pane_id: i64, 2 "SourceType" source_type: String,
    3 "Texts" texts: Vec<UpdateRecordTaskTexts>, 4 "UserId" user_id: String
} }

/// In the request of [`UpdateRecordTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordTaskImages {
    pub display: Option<i64>,
    pub height: Option<f64>,
    pub url: Option<String>,
    pub width: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z_order: Option<i64>,
}
input! { UpdateRecordTaskImages() {
    0 "Display" display: i64, 1 "Height" height: f64, 2 "Url" url: String, 3 "Width" width: f64, 4 "X" x: f64,
    5 "Y" y: f64, 6 "ZOrder" z_order: i64
} }

/// In the request of [`UpdateRecordTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordTaskTexts {
    pub font_color: Option<i64>,
    pub font_size: Option<i64>,
    pub font_type: Option<i64>,
    pub text: Option<String>,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z_order: Option<i64>,
}
input! { UpdateRecordTaskTexts() {
    0 "FontColor" font_color: i64, 1 "FontSize" font_size: i64, 2 "FontType" font_type: i64, 3 "Text" text: String,
    4 "X" x: f64, 5 "Y" y: f64, 6 "ZOrder" z_order: i64
} }

/// Updates record template: `UpdateRecordTemplate` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/UpdateRecordTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordTemplate {
    /// Required.
    pub app_id: String,
    pub background_color: Option<i64>,
    pub backgrounds: Option<Vec<UpdateRecordTemplateBackgrounds>>,
    pub clock_widgets: Option<Vec<UpdateRecordTemplateClockWidgets>>,
    /// 5 to 86400.
    pub delay_stop_time: Option<i64>,
    pub enable_m3u8_date_time: Option<bool>,
    /// Required.
    pub file_split_interval: i64,
    /// Required.
    pub formats: Vec<String>,
    pub http_callback_url: Option<String>,
    /// Required.
    pub layout_ids: Vec<i64>,
    /// Required.
    pub media_encode: i64,
    pub mns_queue: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub oss_bucket: String,
    pub oss_endpoint: Option<String>,
    /// Required.
    pub oss_file_prefix: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub task_profile: String,
    /// Required.
    pub template_id: String,
    pub watermarks: Option<Vec<UpdateRecordTemplateWatermarks>>,
}

/// Arguments of [`UpdateRecordTemplate::new`].
pub struct UpdateRecordTemplateRequired {
    pub app_id: String,
    pub file_split_interval: i64,
    pub formats: Vec<String>,
    pub layout_ids: Vec<i64>,
    pub media_encode: i64,
    pub name: String,
    pub oss_bucket: String,
    pub oss_file_prefix: String,
    pub task_profile: String,
    pub template_id: String,
}
operation! {
    UpdateRecordTemplate { UpdateRecordTemplateRequired: app_id, file_split_interval, formats, layout_ids, media_encode, name, oss_bucket, oss_file_prefix, task_profile, template_id }
    "UpdateRecordTemplate" -> UpdateRecordTemplateOutput {
    0 "AppId" app_id, 1 "BackgroundColor" background_color: i64,
    2 "Backgrounds" backgrounds: Vec<UpdateRecordTemplateBackgrounds>,
    3 "ClockWidgets" clock_widgets: Vec<UpdateRecordTemplateClockWidgets>, 4 "DelayStopTime" delay_stop_time: i64,
    5 "EnableM3u8DateTime" enable_m3u8_date_time: bool, 6 "FileSplitInterval" file_split_interval, 7 "Formats" formats,
    8 "HttpCallbackUrl" http_callback_url: String, 9 "LayoutIds" layout_ids, 10 "MediaEncode" media_encode,
    11 "MnsQueue" mns_queue: String, 12 "Name" name, 13 "OssBucket" oss_bucket, 14 "OssEndpoint" oss_endpoint: String,
    15 "OssFilePrefix" oss_file_prefix, 16 "OwnerId" owner_id: i64, 17 "TaskProfile" task_profile,
    18 "TemplateId" template_id, 19 "Watermarks" watermarks: Vec<UpdateRecordTemplateWatermarks>
} }

/// In the request of [`UpdateRecordTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordTemplateBackgrounds {
    pub display: Option<i64>,
    pub height: Option<f64>,
    pub url: Option<String>,
    pub width: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z_order: Option<i64>,
}
input! { UpdateRecordTemplateBackgrounds() {
    0 "Display" display: i64, 1 "Height" height: f64, 2 "Url" url: String, 3 "Width" width: f64, 4 "X" x: f64,
    5 "Y" y: f64, 6 "ZOrder" z_order: i64
} }

/// In the request of [`UpdateRecordTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordTemplateClockWidgets {
    pub font_color: Option<i64>,
    pub font_size: Option<i64>,
    pub font_type: Option<i64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z_order: Option<i64>,
}
input! { UpdateRecordTemplateClockWidgets() {
    0 "FontColor" font_color: i64, 1 "FontSize" font_size: i64, 2 "FontType" font_type: i64, 3 "X" x: f64, 4 "Y" y: f64,
    5 "ZOrder" z_order: i64
} }

/// In the request of [`UpdateRecordTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordTemplateWatermarks {
    pub alpha: Option<f64>,
    pub display: Option<i64>,
    pub height: Option<f64>,
    pub url: Option<String>,
    pub width: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z_order: Option<i64>,
}
input! { UpdateRecordTemplateWatermarks() {
    0 "Alpha" alpha: f64, 1 "Display" display: i64, 2 "Height" height: f64, 3 "Url" url: String, 4 "Width" width: f64,
    5 "X" x: f64, 6 "Y" y: f64, 7 "ZOrder" z_order: i64
} }

/// Response of [`UpdateRecordTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordTemplateOutput {
    pub template_id: Option<String>,
}
model! { UpdateRecordTemplateOutput {
    0 "TemplateId" template_id: String
} }

/// Updates streaming out: `UpdateStreamingOut` of `rtc` 2018-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc/2018-01-11/UpdateStreamingOut>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStreamingOut {
    /// Required.
    pub app_id: String,
    pub backgrounds: Option<Vec<UpdateStreamingOutBackgrounds>>,
    pub bg_color: Option<UpdateStreamingOutBgColor>,
    /// Required.
    pub channel_id: String,
    pub clock_widgets: Option<Vec<UpdateStreamingOutClockWidgets>>,
    pub crop_mode: Option<i64>,
    pub images: Option<Vec<UpdateStreamingOutImages>>,
    pub layout_specified_users: Option<UpdateStreamingOutLayoutSpecifiedUsers>,
    pub panes: Option<Vec<UpdateStreamingOutPanes>>,
    pub region_color: Option<UpdateStreamingOutRegionColor>,
    pub spec_mixed_user_list: Option<Vec<String>>,
    /// Required. 1 to 55 characters.
    pub task_id: String,
    /// Required. 1 to 128 characters.
    pub template_id: String,
    pub texts: Option<Vec<UpdateStreamingOutTexts2>>,
}
operation! { UpdateStreamingOut(app_id: String, channel_id: String, task_id: String, template_id: String)
    "UpdateStreamingOut" -> UpdateStreamingOutOutput {
    0 "AppId" app_id, 1 "Backgrounds" backgrounds: Vec<UpdateStreamingOutBackgrounds>,
    2 "BgColor" bg_color: UpdateStreamingOutBgColor, 3 "ChannelId" channel_id,
    4 "ClockWidgets" clock_widgets: Vec<UpdateStreamingOutClockWidgets>, 5 "CropMode" crop_mode: i64,
    6 "Images" images: Vec<UpdateStreamingOutImages>,
    7 "LayoutSpecifiedUsers" layout_specified_users: UpdateStreamingOutLayoutSpecifiedUsers,
    8 "Panes" panes: Vec<UpdateStreamingOutPanes>, 9 "RegionColor" region_color: UpdateStreamingOutRegionColor,
    10 "SpecMixedUserList" spec_mixed_user_list: Vec<String>, 11 "TaskId" task_id, 12 "TemplateId" template_id,
    13 "Texts" texts: Vec<UpdateStreamingOutTexts2>
} [
    Mark::new(7, Location::Default, Style::Json)
] }

/// In the request of [`UpdateStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStreamingOutBackgrounds {
    pub alpha: Option<f64>,
    pub background_crop_mode: Option<i64>,
    /// Required.
    pub height: Option<f64>,
    pub layer: Option<i64>,
    /// Required.
    pub url: Option<String>,
    /// Required.
    pub width: Option<f64>,
    /// Required.
    pub x: Option<f64>,
    /// Required.
    pub y: Option<f64>,
}

/// Arguments of [`UpdateStreamingOutBackgrounds::new`].
pub struct UpdateStreamingOutBackgroundsRequired {
    pub height: f64,
    pub url: String,
    pub width: f64,
    pub x: f64,
    pub y: f64,
}
input! { UpdateStreamingOutBackgrounds { UpdateStreamingOutBackgroundsRequired: height, url, width, x, y } {
    0 "Alpha" alpha: f64, 1 "BackgroundCropMode" background_crop_mode: i64, 2 "Height" height: f64,
    3 "Layer" layer: i64, 4 "Url" url: String, 5 "Width" width: f64, 6 "X" x: f64, 7 "Y" y: f64
} }

/// In the request of [`UpdateStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStreamingOutBgColor {
    pub b: Option<i64>,
    pub g: Option<i64>,
    pub r: Option<i64>,
}
input! { UpdateStreamingOutBgColor() {
    0 "B" b: i64, 1 "G" g: i64, 2 "R" r: i64
} }

/// In the request of [`UpdateStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStreamingOutClockWidgets {
    pub alpha: Option<f64>,
    pub box_alpha: Option<f64>,
    pub box_borderw: Option<i64>,
    pub box_color: Option<UpdateStreamingOutBoxColor>,
    pub font: Option<i64>,
    pub font_color: Option<UpdateStreamingOutFontColor>,
    pub font_size: Option<i64>,
    pub has_box: Option<bool>,
    pub layer: Option<i64>,
    /// Required.
    pub x: Option<f64>,
    /// Required.
    pub y: Option<f64>,
    pub zone: Option<i64>,
}
input! { UpdateStreamingOutClockWidgets(x: f64, y: f64) {
    0 "Alpha" alpha: f64, 1 "BoxAlpha" box_alpha: f64, 2 "BoxBorderw" box_borderw: i64,
    3 "BoxColor" box_color: UpdateStreamingOutBoxColor, 4 "Font" font: i64,
    5 "FontColor" font_color: UpdateStreamingOutFontColor, 6 "FontSize" font_size: i64, 7 "HasBox" has_box: bool,
    8 "Layer" layer: i64, 9 "X" x: f64, 10 "Y" y: f64, 11 "Zone" zone: i64
} }

/// In the request of [`UpdateStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStreamingOutBoxColor {
    pub b: Option<i64>,
    pub g: Option<i64>,
    pub r: Option<i64>,
}
input! { UpdateStreamingOutBoxColor() {
    0 "B" b: i64, 1 "G" g: i64, 2 "R" r: i64
} }

/// In the request of [`UpdateStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStreamingOutFontColor {
    pub b: Option<i64>,
    pub g: Option<i64>,
    pub r: Option<i64>,
}
input! { UpdateStreamingOutFontColor() {
    0 "B" b: i64, 1 "G" g: i64, 2 "R" r: i64
} }

/// In the request of [`UpdateStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStreamingOutImages {
    pub alpha: Option<f64>,
    /// Required.
    pub height: Option<f64>,
    pub image_crop_mode: Option<i64>,
    pub layer: Option<i64>,
    /// Required.
    pub url: Option<String>,
    /// Required.
    pub width: Option<f64>,
    /// Required.
    pub x: Option<f64>,
    /// Required.
    pub y: Option<f64>,
}

/// Arguments of [`UpdateStreamingOutImages::new`].
pub struct UpdateStreamingOutImagesRequired {
    pub height: f64,
    pub url: String,
    pub width: f64,
    pub x: f64,
    pub y: f64,
}
input! { UpdateStreamingOutImages { UpdateStreamingOutImagesRequired: height, url, width, x, y } {
    0 "Alpha" alpha: f64, 1 "Height" height: f64, 2 "ImageCropMode" image_crop_mode: i64, 3 "Layer" layer: i64,
    4 "Url" url: String, 5 "Width" width: f64, 6 "X" x: f64, 7 "Y" y: f64
} }

/// In the request of [`UpdateStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStreamingOutLayoutSpecifiedUsers {
    /// Required.
    pub ids: Option<Vec<String>>,
    /// Required.
    pub r#type: Option<String>,
}
input! { UpdateStreamingOutLayoutSpecifiedUsers(ids: Vec<String>, r#type: String) {
    0 "Ids" ids: Vec<String>, 1 "Type" r#type: String
} }

/// In the request of [`UpdateStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStreamingOutPanes {
    pub backgrounds: Option<Vec<UpdateStreamingOutPanesBackgrounds>>,
    pub images: Option<Vec<UpdateStreamingOutPanesImages>>,
    pub pane_crop_mode: Option<i64>,
    pub pane_id: Option<i64>,
    pub reserve_pane_for_offline_user: Option<bool>,
    pub source: Option<String>,
    pub source_type: Option<String>,
    pub texts: Option<Vec<UpdateStreamingOutTexts>>,
    pub video_order: Option<String>,
    pub whiteboard: Option<UpdateStreamingOutWhiteboard>,
}
input! { UpdateStreamingOutPanes() {
    0 "Backgrounds" backgrounds: Vec<UpdateStreamingOutPanesBackgrounds>,
    1 "Images" images: Vec<UpdateStreamingOutPanesImages>, 2 "PaneCropMode" pane_crop_mode: i64,
    3 "PaneId" pane_id: i64, 4 "ReservePaneForOfflineUser" reserve_pane_for_offline_user: bool,
    5 "Source" source: String, 6 "SourceType" source_type: String, 7 "Texts" texts: Vec<UpdateStreamingOutTexts>,
    8 "VideoOrder" video_order: String, 9 "Whiteboard" whiteboard: UpdateStreamingOutWhiteboard
} }

/// In the request of [`UpdateStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStreamingOutPanesBackgrounds {
    pub alpha: Option<f64>,
    pub display: Option<String>,
    /// Required.
    pub height: Option<f64>,
    pub layer: Option<i64>,
    pub pane_background_crop_mode: Option<i64>,
    /// Required.
    pub url: Option<String>,
    /// Required.
    pub width: Option<f64>,
    /// Required.
    pub x: Option<f64>,
    /// Required.
    pub y: Option<f64>,
}

/// Arguments of [`UpdateStreamingOutPanesBackgrounds::new`].
pub struct UpdateStreamingOutPanesBackgroundsRequired {
    pub height: f64,
    pub url: String,
    pub width: f64,
    pub x: f64,
    pub y: f64,
}
input! { UpdateStreamingOutPanesBackgrounds { UpdateStreamingOutPanesBackgroundsRequired: height, url, width, x, y } {
    0 "Alpha" alpha: f64, 1 "Display" display: String, 2 "Height" height: f64, 3 "Layer" layer: i64,
    4 "PaneBackgroundCropMode" pane_background_crop_mode: i64, 5 "Url" url: String, 6 "Width" width: f64, 7 "X" x: f64,
    8 "Y" y: f64
} }

/// In the request of [`UpdateStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStreamingOutPanesImages {
    pub alpha: Option<f64>,
    pub display: Option<String>,
    /// Required.
    pub height: Option<f64>,
    pub layer: Option<i64>,
    pub pane_image_crop_mode: Option<i64>,
    /// Required.
    pub url: Option<String>,
    /// Required.
    pub width: Option<f64>,
    /// Required.
    pub x: Option<f64>,
    /// Required.
    pub y: Option<f64>,
}

/// Arguments of [`UpdateStreamingOutPanesImages::new`].
pub struct UpdateStreamingOutPanesImagesRequired {
    pub height: f64,
    pub url: String,
    pub width: f64,
    pub x: f64,
    pub y: f64,
}
input! { UpdateStreamingOutPanesImages { UpdateStreamingOutPanesImagesRequired: height, url, width, x, y } {
    0 "Alpha" alpha: f64, 1 "Display" display: String, 2 "Height" height: f64, 3 "Layer" layer: i64,
    4 "PaneImageCropMode" pane_image_crop_mode: i64, 5 "Url" url: String, 6 "Width" width: f64, 7 "X" x: f64,
    8 "Y" y: f64
} }

/// In the request of [`UpdateStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStreamingOutTexts {
    pub alpha: Option<f64>,
    pub box_alpha: Option<f64>,
    pub box_borderw: Option<i64>,
    pub box_color: Option<UpdateStreamingOutTextsBoxColor>,
    pub display: Option<String>,
    pub font: Option<i64>,
    pub font_color: Option<UpdateStreamingOutTextsFontColor>,
    pub font_size: Option<i64>,
    pub has_box: Option<bool>,
    pub layer: Option<i64>,
    /// Required.
    pub texture: Option<String>,
    /// Required.
    pub x: Option<f64>,
    /// Required.
    pub y: Option<f64>,
}
input! { UpdateStreamingOutTexts(texture: String, x: f64, y: f64) {
    0 "Alpha" alpha: f64, 1 "BoxAlpha" box_alpha: f64, 2 "BoxBorderw" box_borderw: i64,
    3 "BoxColor" box_color: UpdateStreamingOutTextsBoxColor, 4 "Display" display: String, 5 "Font" font: i64,
    6 "FontColor" font_color: UpdateStreamingOutTextsFontColor, 7 "FontSize" font_size: i64, 8 "HasBox" has_box: bool,
    9 "Layer" layer: i64, 10 "Texture" texture: String, 11 "X" x: f64, 12 "Y" y: f64
} }

/// In the request of [`UpdateStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStreamingOutTextsBoxColor {
    pub b: Option<i64>,
    pub g: Option<i64>,
    pub r: Option<i64>,
}
input! { UpdateStreamingOutTextsBoxColor() {
    0 "B" b: i64, 1 "G" g: i64, 2 "R" r: i64
} }

/// In the request of [`UpdateStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStreamingOutTextsFontColor {
    pub b: Option<i64>,
    pub g: Option<i64>,
    pub r: Option<i64>,
}
input! { UpdateStreamingOutTextsFontColor() {
    0 "B" b: i64, 1 "G" g: i64, 2 "R" r: i64
} }

/// In the request of [`UpdateStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStreamingOutWhiteboard {
    pub whiteboard_id: Option<String>,
}
input! { UpdateStreamingOutWhiteboard() {
    0 "WhiteboardId" whiteboard_id: String
} }

/// In the request of [`UpdateStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStreamingOutRegionColor {
    pub b: Option<i64>,
    pub g: Option<i64>,
    pub r: Option<i64>,
}
input! { UpdateStreamingOutRegionColor() {
    0 "B" b: i64, 1 "G" g: i64, 2 "R" r: i64
} }

/// In the request of [`UpdateStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStreamingOutTexts2 {
    pub alpha: Option<f64>,
    pub box_alpha: Option<f64>,
    pub box_borderw: Option<i64>,
    pub box_color: Option<UpdateStreamingOutTextsBoxColor2>,
    pub font: Option<i64>,
    pub font_color: Option<UpdateStreamingOutTextsFontColor2>,
    pub font_size: Option<i64>,
    pub has_box: Option<bool>,
    pub layer: Option<i64>,
    /// Required.
    pub texture: Option<String>,
    /// Required.
    pub x: Option<f64>,
    /// Required.
    pub y: Option<f64>,
}
input! { UpdateStreamingOutTexts2(texture: String, x: f64, y: f64) {
    0 "Alpha" alpha: f64, 1 "BoxAlpha" box_alpha: f64, 2 "BoxBorderw" box_borderw: i64,
    3 "BoxColor" box_color: UpdateStreamingOutTextsBoxColor2, 4 "Font" font: i64,
    5 "FontColor" font_color: UpdateStreamingOutTextsFontColor2, 6 "FontSize" font_size: i64, 7 "HasBox" has_box: bool,
    8 "Layer" layer: i64, 9 "Texture" texture: String, 10 "X" x: f64, 11 "Y" y: f64
} }

/// In the request of [`UpdateStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStreamingOutTextsBoxColor2 {
    pub b: Option<i64>,
    pub g: Option<i64>,
    pub r: Option<i64>,
}
input! { UpdateStreamingOutTextsBoxColor2() {
    0 "B" b: i64, 1 "G" g: i64, 2 "R" r: i64
} }

/// In the request of [`UpdateStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStreamingOutTextsFontColor2 {
    pub b: Option<i64>,
    pub g: Option<i64>,
    pub r: Option<i64>,
}
input! { UpdateStreamingOutTextsFontColor2() {
    0 "B" b: i64, 1 "G" g: i64, 2 "R" r: i64
} }

/// Response of [`UpdateStreamingOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStreamingOutOutput {
    pub task_id: Option<String>,
}
model! { UpdateStreamingOutOutput {
    0 "TaskId" task_id: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddRecordTemplate, CreateAppAgentTemplate, CreateAppLayout, CreateAppRecordTemplate, CreateAppStreamingOutTemplate,
    CreateAppViewTemplate, CreateAutoLiveStreamRule, CreateCloudNotePhrases, CreateEventSubscribe, CreateMPULayout,
    DeleteAppAgentTemplate, DeleteAppLayout, DeleteAppRecordTemplate, DeleteAppStreamingOutTemplate,
    DeleteAppViewTemplate, DeleteAutoLiveStreamRule, DeleteChannel, DeleteCloudNotePhrases, DeleteEventSubscribe,
    DeleteMPULayout, DeleteRecordTemplate, DescribeAllCallback, DescribeAppAgentFunctionStatus,
    DescribeAppAgentTemplates, DescribeAppCallStatus, DescribeAppCallbackSecretKey, DescribeAppKey, DescribeAppLayouts,
    DescribeAppLiveStreamStatus, DescribeAppRecordStatus, DescribeAppRecordTemplates, DescribeAppRecordingFiles,
    DescribeAppStreamingOutTemplates, DescribeAppViewStatus, DescribeAppViewTemplates, DescribeApps,
    DescribeAutoLiveStreamRule, DescribeCall, DescribeCallList, DescribeCallbacks, DescribeChannel,
    DescribeChannelAllUsers, DescribeChannelAreaDistributionStatData, DescribeChannelDistributionStatData,
    DescribeChannelOverallData, DescribeChannelParticipants, DescribeChannelTopPubUserList, DescribeChannelUser,
    DescribeChannelUserMetrics, DescribeChannelUsers, DescribeChannels, DescribeCloudNotePhrases, DescribeCloudNotes,
    DescribeCloudRecordStatus, DescribeEndPointEventList, DescribeEndPointMetricData,
    DescribeFaultDiagnosisFactorDistributionStat, DescribeFaultDiagnosisOverallData, DescribeFaultDiagnosisUserDetail,
    DescribeFaultDiagnosisUserList, DescribeMPULayoutInfoList, DescribePubUserListBySubUser, DescribeQoeMetricData,
    DescribeQualityAreaDistributionStatData, DescribeQualityDistributionStatData,
    DescribeQualityOsSdkVersionDistributionStatData, DescribeQualityOverallData, DescribeRecordFiles,
    DescribeRecordTemplates, DescribeRtcChannelList, DescribeRtcChannelMetric, DescribeRtcDurationData,
    DescribeRtcPeakChannelCntData, DescribeRtcUserCntData, DescribeStreamingOutStatus, DescribeSystemLayoutList,
    DescribeUsageAreaDistributionStatData, DescribeUsageDistributionStatData,
    DescribeUsageOsSdkVersionDistributionStatData, DescribeUsageOverallData, DescribeUserInfoInChannel,
    DisableAutoLiveStreamRule, EnableAutoLiveStreamRule, GetAgent, GetMPUTaskStatus, ModifyApp,
    ModifyAppAgentFunctionStatus, ModifyAppAgentTemplate, ModifyAppCallbackStatus, ModifyAppLayout,
    ModifyAppLiveStreamStatus, ModifyAppRecordStatus, ModifyAppRecordTemplate, ModifyAppStreamingOutTemplate,
    ModifyAppViewStatus, ModifyAppViewTemplate, ModifyCallbackMeta, ModifyCloudNotePhrases, ModifyMPULayout,
    ModifyStreamingProperty, ModifyViewLayout, NotifyAgent, RemoveTerminals, RemoveUsers, RtcCancelSipInvite,
    RtcSipInviteMember, RtcSipMute, StartAgent, StartCategoryCallback, StartCloudNote, StartCloudRecord, StartMPUTask,
    StartRecordTask, StartStreamingOut, StartView, StopAgent, StopCategoryCallback, StopChannel, StopCloudNote,
    StopCloudRecord, StopMPUTask, StopRecordTask, StopStreamingOut, StopView, UpdateAgent, UpdateAutoLiveStreamRule,
    UpdateCloudRecord, UpdateMPUTask, UpdateRecordTask, UpdateRecordTemplate, UpdateStreamingOut
}
