//! `live` of Alibaba Cloud, API version 2016-11-01.
//!
//! Endpoint: a table of 58 regions, else `live.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/live/2016-11-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, live::DescribeAutoShowListTasks};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAutoShowListTasks::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "live.aliyuncs.com"),
        ("ap-northeast-2-pop", "live.aliyuncs.com"),
        ("ap-south-1", "live.aliyuncs.com"),
        ("ap-southeast-1", "live.aliyuncs.com"),
        ("ap-southeast-2", "live.aliyuncs.com"),
        ("ap-southeast-3", "live.aliyuncs.com"),
        ("ap-southeast-5", "live.aliyuncs.com"),
        ("cn-beijing", "live.aliyuncs.com"),
        ("cn-beijing-finance-1", "live.aliyuncs.com"),
        ("cn-beijing-finance-pop", "live.aliyuncs.com"),
        ("cn-beijing-gov-1", "live.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "live.aliyuncs.com"),
        ("cn-chengdu", "live.aliyuncs.com"),
        ("cn-edge-1", "live.aliyuncs.com"),
        ("cn-fujian", "live.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "live.aliyuncs.com"),
        ("cn-hangzhou", "live.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "live.aliyuncs.com"),
        ("cn-hangzhou-finance", "live.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "live.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "live.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "live.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "live.aliyuncs.com"),
        ("cn-hangzhou-test-306", "live.aliyuncs.com"),
        ("cn-hongkong", "live.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "live.aliyuncs.com"),
        ("cn-huhehaote", "live.aliyuncs.com"),
        ("cn-huhehaote-nebula-1", "live.aliyuncs.com"),
        ("cn-north-2-gov-1", "live.aliyuncs.com"),
        ("cn-qingdao", "live.aliyuncs.com"),
        ("cn-qingdao-nebula", "live.aliyuncs.com"),
        ("cn-shanghai", "live.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "live.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "live.aliyuncs.com"),
        ("cn-shanghai-finance-1", "live.aliyuncs.com"),
        ("cn-shanghai-inner", "live.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "live.aliyuncs.com"),
        ("cn-shenzhen", "live.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "live.aliyuncs.com"),
        ("cn-shenzhen-inner", "live.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "live.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "live.aliyuncs.com"),
        ("cn-wuhan", "live.aliyuncs.com"),
        ("cn-wulanchabu", "live.aliyuncs.com"),
        ("cn-yushanfang", "live.aliyuncs.com"),
        ("cn-zhangbei", "live.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "live.aliyuncs.com"),
        ("cn-zhangjiakou", "live.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "live.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "live.aliyuncs.com"),
        ("eu-central-1", "live.aliyuncs.com"),
        ("eu-west-1", "live.aliyuncs.com"),
        ("eu-west-1-oxs", "live.aliyuncs.com"),
        ("me-central-1", "live.aliyuncs.com"),
        ("me-east-1", "live.aliyuncs.com"),
        ("rus-west-1-pop", "live.aliyuncs.com"),
        ("us-east-1", "live.aliyuncs.com"),
        ("us-west-1", "live.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "live-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-shanghai", "live-vpc.cn-shanghai.aliyuncs.com"),
        ("me-central-1", "live-vpc.me-central-1.aliyuncs.com"),
        ("us-east-1", "live-vpc.us-east-1.aliyuncs.com"),
    ],
    "live.aliyuncs.com",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("live", "2016-11-01", "live", &ENDPOINTS);

/// Adds caster component: `AddCasterComponent` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/AddCasterComponent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterComponent {
    pub caption_layer_content: Option<String>,
    /// Required.
    pub caster_id: String,
    /// Required.
    pub component_layer: String,
    pub component_name: Option<String>,
    /// Required.
    pub component_type: String,
    pub effect: Option<String>,
    pub html_layer_content: Option<String>,
    pub image_layer_content: Option<String>,
    pub layer_order: Option<String>,
    /// Required.
    pub location_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub text_layer_content: Option<String>,
}
operation! {
    AddCasterComponent(caster_id: String, component_layer: String, component_type: String, location_id: String)
    "AddCasterComponent" -> AddCasterComponentOutput {
    0 "CaptionLayerContent" caption_layer_content: String, 1 "CasterId" caster_id, 2 "ComponentLayer" component_layer,
    3 "ComponentName" component_name: String, 4 "ComponentType" component_type, 5 "Effect" effect: String,
    6 "HtmlLayerContent" html_layer_content: String, 7 "ImageLayerContent" image_layer_content: String,
    8 "LayerOrder" layer_order: String, 9 "LocationId" location_id, 10 "OwnerId" owner_id: i64,
    11 "RegionId" region_id: String, 12 "TextLayerContent" text_layer_content: String
} }

/// Response of [`AddCasterComponent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterComponentOutput {
    pub component_id: Option<String>,
}
model! { AddCasterComponentOutput {
    0 "ComponentId" component_id: String
} }

/// Adds caster episode: `AddCasterEpisode` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/AddCasterEpisode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterEpisode {
    /// Required.
    pub caster_id: String,
    pub component_id: Option<Vec<String>>,
    /// Required.
    pub end_time: String,
    pub episode_name: Option<String>,
    /// Required.
    pub episode_type: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_id: Option<String>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub switch_type: String,
}

/// Arguments of [`AddCasterEpisode::new`].
pub struct AddCasterEpisodeRequired {
    pub caster_id: String,
    pub end_time: String,
    pub episode_type: String,
    pub start_time: String,
    pub switch_type: String,
}
operation! { AddCasterEpisode { AddCasterEpisodeRequired: caster_id, end_time, episode_type, start_time, switch_type }
    "AddCasterEpisode" -> AddCasterEpisodeOutput {
    0 "CasterId" caster_id, 1 "ComponentId" component_id: Vec<String>, 2 "EndTime" end_time,
    3 "EpisodeName" episode_name: String, 4 "EpisodeType" episode_type, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id: String, 7 "ResourceId" resource_id: String, 8 "StartTime" start_time,
    9 "SwitchType" switch_type
} }

/// Response of [`AddCasterEpisode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterEpisodeOutput {
    pub episode_id: Option<String>,
}
model! { AddCasterEpisodeOutput {
    0 "EpisodeId" episode_id: String
} }

/// Adds caster episode group: `AddCasterEpisodeGroup` of `live` 2016-11-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/live/2016-11-01/AddCasterEpisodeGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterEpisodeGroup {
    /// Required.
    pub callback_url: String,
    /// Required.
    pub client_token: String,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub item: Vec<AddCasterEpisodeGroupItem>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub repeat_num: i64,
    /// Required.
    pub side_output_url: String,
    /// Required.
    pub start_time: String,
}

/// Arguments of [`AddCasterEpisodeGroup::new`].
pub struct AddCasterEpisodeGroupRequired {
    pub callback_url: String,
    pub client_token: String,
    pub domain_name: String,
    pub item: Vec<AddCasterEpisodeGroupItem>,
    pub repeat_num: i64,
    pub side_output_url: String,
    pub start_time: String,
}
operation! {
    AddCasterEpisodeGroup { AddCasterEpisodeGroupRequired: callback_url, client_token, domain_name, item, repeat_num, side_output_url, start_time }
    "AddCasterEpisodeGroup" -> AddCasterEpisodeGroupOutput {
    0 "CallbackUrl" callback_url, 1 "ClientToken" client_token, 2 "DomainName" domain_name, 3 "Item" item,
    4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String, 6 "RepeatNum" repeat_num,
    7 "SideOutputUrl" side_output_url, 8 "StartTime" start_time
} }

/// In the request of [`AddCasterEpisodeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterEpisodeGroupItem {
    pub item_name: Option<String>,
    pub vod_url: Option<String>,
}
input! { AddCasterEpisodeGroupItem() {
    0 "ItemName" item_name: String, 1 "VodUrl" vod_url: String
} }

/// Response of [`AddCasterEpisodeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterEpisodeGroupOutput {
    pub item_ids: Option<AddCasterEpisodeGroupItemIds>,
    pub program_id: Option<String>,
}
model! { AddCasterEpisodeGroupOutput {
    0 "ItemIds" item_ids: AddCasterEpisodeGroupItemIds, 1 "ProgramId" program_id: String
} }

/// In the response of [`AddCasterEpisodeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterEpisodeGroupItemIds {
    pub item_id: Vec<String>,
}
model! { AddCasterEpisodeGroupItemIds {
    0 "ItemId" item_id: Vec<String>
} }

/// Adds caster episode group content: `AddCasterEpisodeGroupContent` of `live` 2016-11-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/live/2016-11-01/AddCasterEpisodeGroupContent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterEpisodeGroupContent {
    /// Required.
    pub client_token: String,
    /// Required.
    pub content: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { AddCasterEpisodeGroupContent(client_token: String, content: String)
    "AddCasterEpisodeGroupContent" -> AddCasterEpisodeGroupContentOutput {
    0 "ClientToken" client_token, 1 "Content" content, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String
} }

/// Response of [`AddCasterEpisodeGroupContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterEpisodeGroupContentOutput {
    pub item_ids: Option<AddCasterEpisodeGroupContentItemIds>,
    pub program_id: Option<String>,
}
model! { AddCasterEpisodeGroupContentOutput {
    0 "ItemIds" item_ids: AddCasterEpisodeGroupContentItemIds, 1 "ProgramId" program_id: String
} }

/// In the response of [`AddCasterEpisodeGroupContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterEpisodeGroupContentItemIds {
    pub item_id: Vec<String>,
}
model! { AddCasterEpisodeGroupContentItemIds {
    0 "ItemId" item_id: Vec<String>
} }

/// Adds caster layout: `AddCasterLayout` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/AddCasterLayout>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterLayout {
    /// Required.
    pub audio_layer: Vec<AddCasterLayoutAudioLayer>,
    /// Required.
    pub blend_list: Vec<String>,
    /// Required.
    pub caster_id: String,
    /// Required.
    pub mix_list: Vec<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub video_layer: Vec<AddCasterLayoutVideoLayer>,
}

/// Arguments of [`AddCasterLayout::new`].
pub struct AddCasterLayoutRequired {
    pub audio_layer: Vec<AddCasterLayoutAudioLayer>,
    pub blend_list: Vec<String>,
    pub caster_id: String,
    pub mix_list: Vec<String>,
    pub video_layer: Vec<AddCasterLayoutVideoLayer>,
}
operation! { AddCasterLayout { AddCasterLayoutRequired: audio_layer, blend_list, caster_id, mix_list, video_layer }
    "AddCasterLayout" -> AddCasterLayoutOutput {
    0 "AudioLayer" audio_layer, 1 "BlendList" blend_list, 2 "CasterId" caster_id, 3 "MixList" mix_list,
    4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String, 6 "VideoLayer" video_layer
} }

/// In the request of [`AddCasterLayout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterLayoutAudioLayer {
    pub fixed_delay_duration: Option<i64>,
    pub valid_channel: Option<String>,
    pub volume_rate: Option<f64>,
}
input! { AddCasterLayoutAudioLayer() {
    0 "FixedDelayDuration" fixed_delay_duration: i64, 1 "ValidChannel" valid_channel: String,
    2 "VolumeRate" volume_rate: f64
} }

/// In the request of [`AddCasterLayout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterLayoutVideoLayer {
    pub fill_mode: Option<String>,
    pub fixed_delay_duration: Option<i64>,
    pub height_normalized: Option<f64>,
    pub position_normalized: Option<Vec<f64>>,
    pub position_refer: Option<String>,
    pub width_normalized: Option<f64>,
}
input! { AddCasterLayoutVideoLayer() {
    0 "FillMode" fill_mode: String, 1 "FixedDelayDuration" fixed_delay_duration: i64,
    2 "HeightNormalized" height_normalized: f64, 3 "PositionNormalized" position_normalized: Vec<f64>,
    4 "PositionRefer" position_refer: String, 5 "WidthNormalized" width_normalized: f64
} }

/// Response of [`AddCasterLayout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterLayoutOutput {
    pub layout_id: Option<String>,
}
model! { AddCasterLayoutOutput {
    0 "LayoutId" layout_id: String
} }

/// Adds caster program: `AddCasterProgram` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/AddCasterProgram>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterProgram {
    /// Required.
    pub caster_id: String,
    /// Required.
    pub episode: Vec<AddCasterProgramEpisode>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { AddCasterProgram(caster_id: String, episode: Vec<AddCasterProgramEpisode>)
    "AddCasterProgram" -> AddCasterProgramOutput {
    0 "CasterId" caster_id, 1 "Episode" episode, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String
} }

/// In the request of [`AddCasterProgram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterProgramEpisode {
    pub component_id: Option<Vec<String>>,
    pub end_time: Option<String>,
    pub episode_name: Option<String>,
    pub episode_type: Option<String>,
    pub resource_id: Option<String>,
    pub start_time: Option<String>,
    pub switch_type: Option<String>,
}
input! { AddCasterProgramEpisode() {
    0 "ComponentId" component_id: Vec<String>, 1 "EndTime" end_time: String, 2 "EpisodeName" episode_name: String,
    3 "EpisodeType" episode_type: String, 4 "ResourceId" resource_id: String, 5 "StartTime" start_time: String,
    6 "SwitchType" switch_type: String
} }

/// Response of [`AddCasterProgram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterProgramOutput {
    pub episode_ids: Option<AddCasterProgramEpisodeIds>,
}
model! { AddCasterProgramOutput {
    0 "EpisodeIds" episode_ids: AddCasterProgramEpisodeIds
} }

/// In the response of [`AddCasterProgram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterProgramEpisodeIds {
    pub episode_id: Vec<AddCasterProgramEpisodeId>,
}
model! { AddCasterProgramEpisodeIds {
    0 "EpisodeId" episode_id: Vec<AddCasterProgramEpisodeId>
} }

/// In the response of [`AddCasterProgram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterProgramEpisodeId {
    pub episode_id: Option<String>,
}
model! { AddCasterProgramEpisodeId {
    0 "EpisodeId" episode_id: String
} }

/// Adds caster video resource: `AddCasterVideoResource` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/AddCasterVideoResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterVideoResource {
    pub begin_offset: Option<i64>,
    /// Required.
    pub caster_id: String,
    pub end_offset: Option<i64>,
    pub fixed_delay_duration: Option<i64>,
    pub image_id: Option<String>,
    pub image_url: Option<String>,
    pub live_stream_url: Option<String>,
    pub location_id: Option<String>,
    pub material_id: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 0.
    pub pts_callback_interval: Option<i64>,
    pub region_id: Option<String>,
    /// -1 to 60.
    pub repeat_num: Option<i64>,
    /// Required.
    pub resource_name: String,
    pub vod_url: Option<String>,
}
operation! { AddCasterVideoResource(caster_id: String, resource_name: String)
    "AddCasterVideoResource" -> AddCasterVideoResourceOutput {
    0 "BeginOffset" begin_offset: i64, 1 "CasterId" caster_id, 2 "EndOffset" end_offset: i64,
    3 "FixedDelayDuration" fixed_delay_duration: i64, 4 "ImageId" image_id: String, 5 "ImageUrl" image_url: String,
    6 "LiveStreamUrl" live_stream_url: String, 7 "LocationId" location_id: String, 8 "MaterialId" material_id: String,
    9 "OwnerId" owner_id: i64, 10 "PtsCallbackInterval" pts_callback_interval: i64, 11 "RegionId" region_id: String,
    12 "RepeatNum" repeat_num: i64, 13 "ResourceName" resource_name, 14 "VodUrl" vod_url: String
} }

/// Response of [`AddCasterVideoResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCasterVideoResourceOutput {
    pub resource_id: Option<String>,
}
model! { AddCasterVideoResourceOutput {
    0 "ResourceId" resource_id: String
} }

/// Adds custom live stream transcode: `AddCustomLiveStreamTranscode` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/AddCustomLiveStreamTranscode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCustomLiveStreamTranscode {
    /// Required.
    pub app: String,
    pub audio_bitrate: Option<i64>,
    pub audio_channel_num: Option<i64>,
    pub audio_codec: Option<String>,
    pub audio_profile: Option<String>,
    pub audio_rate: Option<i64>,
    pub bitrate_with_source: Option<String>,
    pub de_interlaced: Option<bool>,
    /// Required.
    pub domain: String,
    pub encrypt_parameters: Option<String>,
    pub ext_with_source: Option<String>,
    pub fps: Option<i64>,
    pub fps_with_source: Option<String>,
    pub gop: Option<String>,
    pub height: Option<i64>,
    pub kms_key_expire_interval: Option<String>,
    pub kms_key_id: Option<String>,
    pub kms_uid: Option<String>,
    pub lazy: Option<String>,
    pub owner_id: Option<i64>,
    pub profile: Option<i64>,
    pub region_id: Option<String>,
    pub res_with_source: Option<String>,
    /// Required.
    pub template: String,
    /// Required.
    pub template_type: String,
    pub video_bitrate: Option<i64>,
    pub width: Option<i64>,
}
operation! { AddCustomLiveStreamTranscode(app: String, domain: String, template: String, template_type: String)
    "AddCustomLiveStreamTranscode" -> Empty {
    0 "App" app, 1 "AudioBitrate" audio_bitrate: i64, 2 "AudioChannelNum" audio_channel_num: i64,
    3 "AudioCodec" audio_codec: String, 4 "AudioProfile" audio_profile: String, 5 "AudioRate" audio_rate: i64,
    6 "BitrateWithSource" bitrate_with_source: String, 7 "DeInterlaced" de_interlaced: bool, 8 "Domain" domain,
    9 "EncryptParameters" encrypt_parameters: String, 10 "ExtWithSource" ext_with_source: String, 11 "FPS" fps: i64,
    12 "FpsWithSource" fps_with_source: String, 13 "Gop" gop: String, 14 "Height" height: i64,
    15 "KmsKeyExpireInterval" kms_key_expire_interval: String, 16 "KmsKeyID" kms_key_id: String,
    17 "KmsUID" kms_uid: String, 18 "Lazy" lazy: String, 19 "OwnerId" owner_id: i64, 20 "Profile" profile: i64,
    21 "RegionId" region_id: String, 22 "ResWithSource" res_with_source: String, 23 "Template" template,
    24 "TemplateType" template_type, 25 "VideoBitrate" video_bitrate: i64, 26 "Width" width: i64
} }

/// Response of [`AddCustomLiveStreamTranscode`]: empty.
pub type AddCustomLiveStreamTranscodeOutput = Empty;

/// Adds live ai produce rules: `AddLiveAIProduceRules` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/AddLiveAIProduceRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveAIProduceRules {
    /// Required.
    pub app: String,
    pub description: Option<String>,
    /// Required.
    pub domain: String,
    pub is_lazy: Option<bool>,
    /// Required.
    pub live_template: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub studio_name: Option<String>,
    pub subtitle_name: Option<String>,
    pub suffix: Option<String>,
}
operation! { AddLiveAIProduceRules(app: String, domain: String, live_template: String)
    "AddLiveAIProduceRules" -> AddLiveAIProduceRulesOutput {
    0 "App" app, 1 "Description" description: String, 2 "Domain" domain, 3 "IsLazy" is_lazy: bool,
    4 "LiveTemplate" live_template, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id: String,
    7 "StudioName" studio_name: String, 8 "SubtitleName" subtitle_name: String, 9 "Suffix" suffix: String
} }

/// Response of [`AddLiveAIProduceRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveAIProduceRulesOutput {
    pub rules_id: Option<String>,
}
model! { AddLiveAIProduceRulesOutput {
    0 "RulesId" rules_id: String
} }

/// Adds live ai subtitle: `AddLiveAISubtitle` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/AddLiveAISubtitle>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveAISubtitle {
    pub bg_color: Option<String>,
    pub bg_width_normalized: Option<f64>,
    pub border_width_normalized: Option<f64>,
    pub copy_from: Option<String>,
    pub description: Option<String>,
    pub dst_language: Option<String>,
    pub font_color: Option<String>,
    pub font_name: Option<String>,
    /// Required.
    pub font_size_normalized: f64,
    pub height: Option<String>,
    pub max_lines: Option<i64>,
    pub owner_id: Option<i64>,
    /// Required.
    pub position_normalized: Vec<f64>,
    pub region_id: Option<String>,
    pub show_source_lan: Option<bool>,
    /// Required.
    pub src_language: String,
    /// Required.
    pub subtitle_name: String,
    pub width: Option<String>,
    /// Required.
    pub word_per_line: i64,
}

/// Arguments of [`AddLiveAISubtitle::new`].
pub struct AddLiveAISubtitleRequired {
    pub font_size_normalized: f64,
    pub position_normalized: Vec<f64>,
    pub src_language: String,
    pub subtitle_name: String,
    pub word_per_line: i64,
}
operation! {
    AddLiveAISubtitle { AddLiveAISubtitleRequired: font_size_normalized, position_normalized, src_language, subtitle_name, word_per_line }
    "AddLiveAISubtitle" -> AddLiveAISubtitleOutput {
    0 "BgColor" bg_color: String, 1 "BgWidthNormalized" bg_width_normalized: f64,
    2 "BorderWidthNormalized" border_width_normalized: f64, 3 "CopyFrom" copy_from: String,
    4 "Description" description: String, 5 "DstLanguage" dst_language: String, 6 "FontColor" font_color: String,
    7 "FontName" font_name: String, 8 "FontSizeNormalized" font_size_normalized, 9 "Height" height: String,
    10 "MaxLines" max_lines: i64, 11 "OwnerId" owner_id: i64, 12 "PositionNormalized" position_normalized,
    13 "RegionId" region_id: String, 14 "ShowSourceLan" show_source_lan: bool, 15 "SrcLanguage" src_language,
    16 "SubtitleName" subtitle_name, 17 "Width" width: String, 18 "WordPerLine" word_per_line
} [
    Mark::new(12, Location::Default, Style::Json)
] }

/// Response of [`AddLiveAISubtitle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveAISubtitleOutput {
    pub subtitle_id: Option<String>,
}
model! { AddLiveAISubtitleOutput {
    0 "SubtitleId" subtitle_id: String
} }

/// Adds live app record config: `AddLiveAppRecordConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/AddLiveAppRecordConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveAppRecordConfig {
    /// Required.
    pub app_name: String,
    pub delay_time: Option<i64>,
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub on_demand: Option<i64>,
    /// Required.
    pub oss_bucket: String,
    /// Required.
    pub oss_endpoint: String,
    pub owner_id: Option<i64>,
    pub record_format: Option<Vec<AddLiveAppRecordConfigRecordFormat>>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub start_time: Option<String>,
    pub stream_name: Option<String>,
    pub transcode_record_format: Option<
        Vec<AddLiveAppRecordConfigTranscodeRecordFormat>,
    >,
    pub transcode_templates: Option<Vec<String>>,
}
operation! { AddLiveAppRecordConfig(app_name: String, domain_name: String, oss_bucket: String, oss_endpoint: String)
    "AddLiveAppRecordConfig" -> Empty {
    0 "AppName" app_name, 1 "DelayTime" delay_time: i64, 2 "DomainName" domain_name, 3 "EndTime" end_time: String,
    4 "OnDemand" on_demand: i64, 5 "OssBucket" oss_bucket, 6 "OssEndpoint" oss_endpoint, 7 "OwnerId" owner_id: i64,
    8 "RecordFormat" record_format: Vec<AddLiveAppRecordConfigRecordFormat>, 9 "SecurityToken" security_token: Secret,
    10 "StartTime" start_time: String, 11 "StreamName" stream_name: String,
    12 "TranscodeRecordFormat" transcode_record_format: Vec<AddLiveAppRecordConfigTranscodeRecordFormat>,
    13 "TranscodeTemplates" transcode_templates: Vec<String>
} }

/// Response of [`AddLiveAppRecordConfig`]: empty.
pub type AddLiveAppRecordConfigOutput = Empty;

/// In the request of [`AddLiveAppRecordConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveAppRecordConfigRecordFormat {
    pub cycle_duration: Option<i64>,
    pub format: Option<String>,
    pub oss_object_prefix: Option<String>,
    pub slice_duration: Option<i64>,
    pub slice_oss_object_prefix: Option<String>,
}
input! { AddLiveAppRecordConfigRecordFormat() {
    0 "CycleDuration" cycle_duration: i64, 1 "Format" format: String, 2 "OssObjectPrefix" oss_object_prefix: String,
    3 "SliceDuration" slice_duration: i64, 4 "SliceOssObjectPrefix" slice_oss_object_prefix: String
} }

/// In the request of [`AddLiveAppRecordConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveAppRecordConfigTranscodeRecordFormat {
    pub cycle_duration: Option<i64>,
    pub format: Option<String>,
    pub oss_object_prefix: Option<String>,
    pub slice_duration: Option<i64>,
    pub slice_oss_object_prefix: Option<String>,
}
input! { AddLiveAppRecordConfigTranscodeRecordFormat() {
    0 "CycleDuration" cycle_duration: i64, 1 "Format" format: String, 2 "OssObjectPrefix" oss_object_prefix: String,
    3 "SliceDuration" slice_duration: i64, 4 "SliceOssObjectPrefix" slice_oss_object_prefix: String
} }

/// Adds live app snapshot config: `AddLiveAppSnapshotConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/AddLiveAppSnapshotConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveAppSnapshotConfig {
    /// Required.
    pub app_name: String,
    pub callback: Option<String>,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub oss_bucket: String,
    /// Required.
    pub oss_endpoint: String,
    pub overwrite_oss_object: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub sequence_oss_object: Option<String>,
    /// Required. 5 to 3600.
    pub time_interval: i64,
}

/// Arguments of [`AddLiveAppSnapshotConfig::new`].
pub struct AddLiveAppSnapshotConfigRequired {
    pub app_name: String,
    pub domain_name: String,
    pub oss_bucket: String,
    pub oss_endpoint: String,
    pub time_interval: i64,
}
operation! {
    AddLiveAppSnapshotConfig { AddLiveAppSnapshotConfigRequired: app_name, domain_name, oss_bucket, oss_endpoint, time_interval }
    "AddLiveAppSnapshotConfig" -> Empty {
    0 "AppName" app_name, 1 "Callback" callback: String, 2 "DomainName" domain_name, 3 "OssBucket" oss_bucket,
    4 "OssEndpoint" oss_endpoint, 5 "OverwriteOssObject" overwrite_oss_object: String, 6 "OwnerId" owner_id: i64,
    7 "SecurityToken" security_token: Secret, 8 "SequenceOssObject" sequence_oss_object: String,
    9 "TimeInterval" time_interval
} }

/// Response of [`AddLiveAppSnapshotConfig`]: empty.
pub type AddLiveAppSnapshotConfigOutput = Empty;

/// Adds live audio audit config: `AddLiveAudioAuditConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/AddLiveAudioAuditConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveAudioAuditConfig {
    /// Required.
    pub app_name: String,
    pub biz_type: Option<String>,
    /// Required.
    pub domain_name: String,
    pub oss_bucket: Option<String>,
    pub oss_endpoint: Option<String>,
    pub oss_object: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub stream_name: String,
}
operation! { AddLiveAudioAuditConfig(app_name: String, domain_name: String, stream_name: String)
    "AddLiveAudioAuditConfig" -> Empty {
    0 "AppName" app_name, 1 "BizType" biz_type: String, 2 "DomainName" domain_name, 3 "OssBucket" oss_bucket: String,
    4 "OssEndpoint" oss_endpoint: String, 5 "OssObject" oss_object: String, 6 "OwnerId" owner_id: i64,
    7 "RegionId" region_id: String, 8 "StreamName" stream_name
} }

/// Response of [`AddLiveAudioAuditConfig`]: empty.
pub type AddLiveAudioAuditConfigOutput = Empty;

/// Adds live audio audit notify config: `AddLiveAudioAuditNotifyConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/AddLiveAudioAuditNotifyConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveAudioAuditNotifyConfig {
    pub callback: Option<String>,
    pub callback_template: Option<String>,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { AddLiveAudioAuditNotifyConfig(domain_name: String) "AddLiveAudioAuditNotifyConfig" -> Empty {
    0 "Callback" callback: String, 1 "CallbackTemplate" callback_template: String, 2 "DomainName" domain_name,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String
} }

/// Response of [`AddLiveAudioAuditNotifyConfig`]: empty.
pub type AddLiveAudioAuditNotifyConfigOutput = Empty;

/// Adds live center transfer: `AddLiveCenterTransfer` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/AddLiveCenterTransfer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveCenterTransfer {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub dst_url: String,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
    /// Required.
    pub stream_name: String,
    /// Required.
    pub transfer_args: String,
}

/// Arguments of [`AddLiveCenterTransfer::new`].
pub struct AddLiveCenterTransferRequired {
    pub app_name: String,
    pub domain_name: String,
    pub dst_url: String,
    pub stream_name: String,
    pub transfer_args: String,
}
operation! {
    AddLiveCenterTransfer { AddLiveCenterTransferRequired: app_name, domain_name, dst_url, stream_name, transfer_args }
    "AddLiveCenterTransfer" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "DstUrl" dst_url, 3 "EndTime" end_time: String,
    4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String, 6 "StartTime" start_time: String,
    7 "StreamName" stream_name, 8 "TransferArgs" transfer_args
} }

/// Response of [`AddLiveCenterTransfer`]: empty.
pub type AddLiveCenterTransferOutput = Empty;

/// Adds live detect notify config: `AddLiveDetectNotifyConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/AddLiveDetectNotifyConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveDetectNotifyConfig {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub notify_url: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { AddLiveDetectNotifyConfig(domain_name: String, notify_url: String) "AddLiveDetectNotifyConfig" -> Empty {
    0 "DomainName" domain_name, 1 "NotifyUrl" notify_url, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`AddLiveDetectNotifyConfig`]: empty.
pub type AddLiveDetectNotifyConfigOutput = Empty;

/// Adds live domain: `AddLiveDomain` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/AddLiveDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveDomain {
    pub check_url: Option<String>,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub live_domain_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region: String,
    pub resource_group_id: Option<String>,
    pub scope: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub tag: Option<Vec<AddLiveDomainTag>>,
    pub top_level_domain: Option<String>,
}
operation! { AddLiveDomain(domain_name: String, live_domain_type: String, region: String) "AddLiveDomain" -> Empty {
    0 "CheckUrl" check_url: String, 1 "DomainName" domain_name, 2 "LiveDomainType" live_domain_type,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "Region" region,
    6 "ResourceGroupId" resource_group_id: String, 7 "Scope" scope: String, 8 "SecurityToken" security_token: Secret,
    9 "Tag" tag: Vec<AddLiveDomainTag>, 10 "TopLevelDomain" top_level_domain: String
} }

/// Response of [`AddLiveDomain`]: empty.
pub type AddLiveDomainOutput = Empty;

/// In the request of [`AddLiveDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveDomainTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { AddLiveDomainTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Adds live domain mapping: `AddLiveDomainMapping` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/AddLiveDomainMapping>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveDomainMapping {
    pub owner_id: Option<i64>,
    /// Required.
    pub pull_domain: String,
    /// Required.
    pub push_domain: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { AddLiveDomainMapping(pull_domain: String, push_domain: String) "AddLiveDomainMapping" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "PullDomain" pull_domain, 2 "PushDomain" push_domain,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`AddLiveDomainMapping`]: empty.
pub type AddLiveDomainMappingOutput = Empty;

/// Adds live domain play mapping: `AddLiveDomainPlayMapping` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/AddLiveDomainPlayMapping>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveDomainPlayMapping {
    pub owner_id: Option<i64>,
    /// Required.
    pub play_domain: String,
    /// Required.
    pub pull_domain: String,
    pub region_id: Option<String>,
}
operation! { AddLiveDomainPlayMapping(play_domain: String, pull_domain: String) "AddLiveDomainPlayMapping" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "PlayDomain" play_domain, 2 "PullDomain" pull_domain, 3 "RegionId" region_id: String
} }

/// Response of [`AddLiveDomainPlayMapping`]: empty.
pub type AddLiveDomainPlayMappingOutput = Empty;

/// Adds live message group band: `AddLiveMessageGroupBand` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/AddLiveMessageGroupBand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveMessageGroupBand {
    /// Required.
    pub app_id: String,
    /// Required.
    pub banned_users: Vec<String>,
    pub data_center: Option<String>,
    /// Required.
    pub group_id: String,
}
operation! { AddLiveMessageGroupBand(app_id: String, banned_users: Vec<String>, group_id: String)
    "AddLiveMessageGroupBand" -> Empty {
    0 "AppId" app_id, 1 "BannedUsers" banned_users, 2 "DataCenter" data_center: String, 3 "GroupId" group_id
} [
    Mark::new(1, Location::Default, Style::Simple)
] }

/// Response of [`AddLiveMessageGroupBand`]: empty.
pub type AddLiveMessageGroupBandOutput = Empty;

/// Adds live package config: `AddLivePackageConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/AddLivePackageConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLivePackageConfig {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    pub ignore_transcode: Option<bool>,
    pub owner_id: Option<i64>,
    pub part_duration: Option<i64>,
    /// Required.
    pub protocol: String,
    pub region_id: Option<String>,
    pub segment_duration: Option<i64>,
    pub segment_num: Option<i64>,
    /// Required.
    pub stream_name: String,
}
operation! { AddLivePackageConfig(app_name: String, domain_name: String, protocol: String, stream_name: String)
    "AddLivePackageConfig" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "IgnoreTranscode" ignore_transcode: bool,
    3 "OwnerId" owner_id: i64, 4 "PartDuration" part_duration: i64, 5 "Protocol" protocol,
    6 "RegionId" region_id: String, 7 "SegmentDuration" segment_duration: i64, 8 "SegmentNum" segment_num: i64,
    9 "StreamName" stream_name
} }

/// Response of [`AddLivePackageConfig`]: empty.
pub type AddLivePackageConfigOutput = Empty;

/// Adds live pull stream info config: `AddLivePullStreamInfoConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/AddLivePullStreamInfoConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLivePullStreamInfoConfig {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub end_time: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub source_url: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub stream_name: String,
}

/// Arguments of [`AddLivePullStreamInfoConfig::new`].
pub struct AddLivePullStreamInfoConfigRequired {
    pub app_name: String,
    pub domain_name: String,
    pub end_time: String,
    pub source_url: String,
    pub start_time: String,
    pub stream_name: String,
}
operation! {
    AddLivePullStreamInfoConfig { AddLivePullStreamInfoConfigRequired: app_name, domain_name, end_time, source_url, start_time, stream_name }
    "AddLivePullStreamInfoConfig" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id: String, 5 "SourceUrl" source_url, 6 "StartTime" start_time, 7 "StreamName" stream_name
} }

/// Response of [`AddLivePullStreamInfoConfig`]: empty.
pub type AddLivePullStreamInfoConfigOutput = Empty;

/// Adds live record notify config: `AddLiveRecordNotifyConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/AddLiveRecordNotifyConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveRecordNotifyConfig {
    /// Required.
    pub domain_name: String,
    pub need_status_notify: Option<bool>,
    /// Secret. 16 to 64 characters.
    pub notify_auth_key: Option<Secret>,
    pub notify_req_auth: Option<bool>,
    /// Required.
    pub notify_url: String,
    pub on_demand_url: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { AddLiveRecordNotifyConfig(domain_name: String, notify_url: String) "AddLiveRecordNotifyConfig" -> Empty {
    0 "DomainName" domain_name, 1 "NeedStatusNotify" need_status_notify: bool,
    2 "NotifyAuthKey" notify_auth_key: Secret, 3 "NotifyReqAuth" notify_req_auth: bool, 4 "NotifyUrl" notify_url,
    5 "OnDemandUrl" on_demand_url: String, 6 "OwnerId" owner_id: i64, 7 "SecurityToken" security_token: Secret
} }

/// Response of [`AddLiveRecordNotifyConfig`]: empty.
pub type AddLiveRecordNotifyConfigOutput = Empty;

/// Adds live record vod config: `AddLiveRecordVodConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/AddLiveRecordVodConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveRecordVodConfig {
    /// Required.
    pub app_name: String,
    pub auto_compose: Option<String>,
    pub compose_vod_transcode_group_id: Option<String>,
    /// 300 to 21600.
    pub cycle_duration: Option<i64>,
    /// 15 to 21600.
    pub delay_time: Option<i64>,
    /// Required.
    pub domain_name: String,
    pub on_demand: Option<i64>,
    pub owner_id: Option<i64>,
    pub record_content: Option<String>,
    pub record_format: Option<Vec<AddLiveRecordVodConfigRecordFormat>>,
    pub region_id: Option<String>,
    pub space_id: Option<String>,
    pub storage_location: Option<String>,
    pub stream_name: Option<String>,
    pub transcode_templates: Option<Vec<String>>,
    pub vod_transcode_group_id: Option<String>,
}
operation! { AddLiveRecordVodConfig(app_name: String, domain_name: String) "AddLiveRecordVodConfig" -> Empty {
    0 "AppName" app_name, 1 "AutoCompose" auto_compose: String,
    2 "ComposeVodTranscodeGroupId" compose_vod_transcode_group_id: String, 3 "CycleDuration" cycle_duration: i64,
    4 "DelayTime" delay_time: i64, 5 "DomainName" domain_name, 6 "OnDemand" on_demand: i64, 7 "OwnerId" owner_id: i64,
    8 "RecordContent" record_content: String, 9 "RecordFormat" record_format: Vec<AddLiveRecordVodConfigRecordFormat>,
    10 "RegionId" region_id: String, 11 "SpaceId" space_id: String, 12 "StorageLocation" storage_location: String,
    13 "StreamName" stream_name: String, 14 "TranscodeTemplates" transcode_templates: Vec<String>,
    15 "VodTranscodeGroupId" vod_transcode_group_id: String
} }

/// Response of [`AddLiveRecordVodConfig`]: empty.
pub type AddLiveRecordVodConfigOutput = Empty;

/// In the request of [`AddLiveRecordVodConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveRecordVodConfigRecordFormat {
    pub auto_compose: Option<String>,
    pub format: Option<String>,
    pub process_method: Option<String>,
    pub process_template_id: Option<String>,
    pub slice_duration: Option<i64>,
    pub tags: Option<String>,
    pub video_process: Option<String>,
}
input! { AddLiveRecordVodConfigRecordFormat() {
    0 "AutoCompose" auto_compose: String, 1 "Format" format: String, 2 "ProcessMethod" process_method: String,
    3 "ProcessTemplateId" process_template_id: String, 4 "SliceDuration" slice_duration: i64, 5 "Tags" tags: String,
    6 "VideoProcess" video_process: String
} }

/// Adds live snapshot detect porn config: `AddLiveSnapshotDetectPornConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/AddLiveSnapshotDetectPornConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveSnapshotDetectPornConfig {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    /// 5 to 3600.
    pub interval: Option<i64>,
    /// Required.
    pub oss_bucket: String,
    /// Required.
    pub oss_endpoint: String,
    pub oss_object: Option<String>,
    pub owner_id: Option<i64>,
    pub scene: Option<Vec<String>>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! {
    AddLiveSnapshotDetectPornConfig(app_name: String, domain_name: String, oss_bucket: String, oss_endpoint: String)
    "AddLiveSnapshotDetectPornConfig" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "Interval" interval: i64, 3 "OssBucket" oss_bucket,
    4 "OssEndpoint" oss_endpoint, 5 "OssObject" oss_object: String, 6 "OwnerId" owner_id: i64,
    7 "Scene" scene: Vec<String>, 8 "SecurityToken" security_token: Secret
} }

/// Response of [`AddLiveSnapshotDetectPornConfig`]: empty.
pub type AddLiveSnapshotDetectPornConfigOutput = Empty;

/// Adds live snapshot notify config: `AddLiveSnapshotNotifyConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/AddLiveSnapshotNotifyConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveSnapshotNotifyConfig {
    /// Required.
    pub domain_name: String,
    /// Secret.
    pub notify_auth_key: Option<Secret>,
    pub notify_req_auth: Option<String>,
    /// Required.
    pub notify_url: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { AddLiveSnapshotNotifyConfig(domain_name: String, notify_url: String)
    "AddLiveSnapshotNotifyConfig" -> Empty {
    0 "DomainName" domain_name, 1 "NotifyAuthKey" notify_auth_key: Secret, 2 "NotifyReqAuth" notify_req_auth: String,
    3 "NotifyUrl" notify_url, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String
} }

/// Response of [`AddLiveSnapshotNotifyConfig`]: empty.
pub type AddLiveSnapshotNotifyConfigOutput = Empty;

/// Adds live stream merge: `AddLiveStreamMerge` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/AddLiveStreamMerge>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveStreamMerge {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub in_app_name1: String,
    /// Required.
    pub in_app_name2: String,
    /// Required.
    pub in_stream_name1: String,
    /// Required.
    pub in_stream_name2: String,
    pub live_merger: Option<String>,
    pub merge_parameters: Option<String>,
    pub owner_id: Option<i64>,
    pub protocol: Option<String>,
    pub region_id: Option<String>,
    pub select_app_name: Option<String>,
    pub select_stream_name: Option<String>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub stream_name: String,
    pub switch_mode: Option<String>,
}

/// Arguments of [`AddLiveStreamMerge::new`].
pub struct AddLiveStreamMergeRequired {
    pub app_name: String,
    pub domain_name: String,
    pub end_time: String,
    pub in_app_name1: String,
    pub in_app_name2: String,
    pub in_stream_name1: String,
    pub in_stream_name2: String,
    pub start_time: String,
    pub stream_name: String,
}
operation! {
    AddLiveStreamMerge { AddLiveStreamMergeRequired: app_name, domain_name, end_time, in_app_name1, in_app_name2, in_stream_name1, in_stream_name2, start_time, stream_name }
    "AddLiveStreamMerge" -> AddLiveStreamMergeOutput {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "InAppName1" in_app_name1,
    4 "InAppName2" in_app_name2, 5 "InStreamName1" in_stream_name1, 6 "InStreamName2" in_stream_name2,
    7 "LiveMerger" live_merger: String, 8 "MergeParameters" merge_parameters: String, 9 "OwnerId" owner_id: i64,
    10 "Protocol" protocol: String, 11 "RegionId" region_id: String, 12 "SelectAppName" select_app_name: String,
    13 "SelectStreamName" select_stream_name: String, 14 "StartTime" start_time, 15 "StreamName" stream_name,
    16 "SwitchMode" switch_mode: String
} }

/// Response of [`AddLiveStreamMerge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveStreamMergeOutput {
    pub message: Option<String>,
}
model! { AddLiveStreamMergeOutput {
    0 "Message" message: String
} }

/// Adds live stream transcode: `AddLiveStreamTranscode` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/AddLiveStreamTranscode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveStreamTranscode {
    /// Required.
    pub app: String,
    /// Required.
    pub domain: String,
    pub encrypt_parameters: Option<String>,
    pub lazy: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub template: String,
}
operation! { AddLiveStreamTranscode(app: String, domain: String, template: String) "AddLiveStreamTranscode" -> Empty {
    0 "App" app, 1 "Domain" domain, 2 "EncryptParameters" encrypt_parameters: String, 3 "Lazy" lazy: String,
    4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String, 6 "Template" template
} }

/// Response of [`AddLiveStreamTranscode`]: empty.
pub type AddLiveStreamTranscodeOutput = Empty;

/// Adds live stream watermark: `AddLiveStreamWatermark` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/AddLiveStreamWatermark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveStreamWatermark {
    pub description: Option<String>,
    pub domain: Option<String>,
    /// Required.
    pub height: i64,
    /// Required.
    pub name: String,
    /// Required.
    pub offset_corner: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub picture_url: String,
    /// Required.
    pub ref_height: i64,
    /// Required.
    pub ref_width: i64,
    pub region_id: Option<String>,
    /// Required.
    pub transparency: i64,
    /// Required.
    pub r#type: i64,
    /// Required.
    pub x_offset: f64,
    /// Required.
    pub y_offset: f64,
}

/// Arguments of [`AddLiveStreamWatermark::new`].
pub struct AddLiveStreamWatermarkRequired {
    pub height: i64,
    pub name: String,
    pub offset_corner: String,
    pub picture_url: String,
    pub ref_height: i64,
    pub ref_width: i64,
    pub transparency: i64,
    pub r#type: i64,
    pub x_offset: f64,
    pub y_offset: f64,
}
operation! {
    AddLiveStreamWatermark { AddLiveStreamWatermarkRequired: height, name, offset_corner, picture_url, ref_height, ref_width, transparency, r#type, x_offset, y_offset }
    "AddLiveStreamWatermark" -> AddLiveStreamWatermarkOutput {
    0 "Description" description: String, 1 "Domain" domain: String, 2 "Height" height, 3 "Name" name,
    4 "OffsetCorner" offset_corner, 5 "OwnerId" owner_id: i64, 6 "PictureUrl" picture_url, 7 "RefHeight" ref_height,
    8 "RefWidth" ref_width, 9 "RegionId" region_id: String, 10 "Transparency" transparency, 11 "Type" r#type,
    12 "XOffset" x_offset, 13 "YOffset" y_offset
} }

/// Response of [`AddLiveStreamWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveStreamWatermarkOutput {
    pub template_id: Option<String>,
}
model! { AddLiveStreamWatermarkOutput {
    0 "TemplateId" template_id: String
} }

/// Adds live stream watermark rule: `AddLiveStreamWatermarkRule` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/AddLiveStreamWatermarkRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveStreamWatermarkRule {
    /// Required.
    pub app: String,
    pub description: Option<String>,
    /// Required.
    pub domain: String,
    /// Required.
    pub name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub stream: String,
    /// Required.
    pub template_id: String,
}

/// Arguments of [`AddLiveStreamWatermarkRule::new`].
pub struct AddLiveStreamWatermarkRuleRequired {
    pub app: String,
    pub domain: String,
    pub name: String,
    pub stream: String,
    pub template_id: String,
}
operation! { AddLiveStreamWatermarkRule { AddLiveStreamWatermarkRuleRequired: app, domain, name, stream, template_id }
    "AddLiveStreamWatermarkRule" -> AddLiveStreamWatermarkRuleOutput {
    0 "App" app, 1 "Description" description: String, 2 "Domain" domain, 3 "Name" name, 4 "OwnerId" owner_id: i64,
    5 "RegionId" region_id: String, 6 "Stream" stream, 7 "TemplateId" template_id
} }

/// Response of [`AddLiveStreamWatermarkRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLiveStreamWatermarkRuleOutput {
    pub rule_id: Option<String>,
}
model! { AddLiveStreamWatermarkRuleOutput {
    0 "RuleId" rule_id: String
} }

/// Adds playlist items: `AddPlaylistItems` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/AddPlaylistItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPlaylistItems {
    /// Required.
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub program_config: Option<String>,
    pub program_id: Option<String>,
    /// Required.
    pub program_items: String,
    pub region_id: Option<String>,
}
operation! { AddPlaylistItems(caster_id: String, program_items: String) "AddPlaylistItems" -> AddPlaylistItemsOutput {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "ProgramConfig" program_config: String,
    3 "ProgramId" program_id: String, 4 "ProgramItems" program_items, 5 "RegionId" region_id: String
} }

/// Response of [`AddPlaylistItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPlaylistItemsOutput {
    pub items: Option<AddPlaylistItemsItems>,
    pub program_id: Option<String>,
}
model! { AddPlaylistItemsOutput {
    0 "Items" items: AddPlaylistItemsItems, 1 "ProgramId" program_id: String
} }

/// In the response of [`AddPlaylistItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPlaylistItemsItems {
    pub failed_items: Vec<AddPlaylistItemsFailedItems>,
    pub success_items: Vec<AddPlaylistItemsSuccessItems>,
}
model! { AddPlaylistItemsItems {
    0 "FailedItems" failed_items: Vec<AddPlaylistItemsFailedItems>,
    1 "SuccessItems" success_items: Vec<AddPlaylistItemsSuccessItems>
} }

/// In the response of [`AddPlaylistItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPlaylistItemsFailedItems {
    pub item_id: Option<String>,
    pub item_name: Option<String>,
}
model! { AddPlaylistItemsFailedItems {
    0 "ItemId" item_id: String, 1 "ItemName" item_name: String
} }

/// In the response of [`AddPlaylistItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPlaylistItemsSuccessItems {
    pub item_id: Option<String>,
    pub item_name: Option<String>,
}
model! { AddPlaylistItemsSuccessItems {
    0 "ItemId" item_id: String, 1 "ItemName" item_name: String
} }

/// Adds rts live stream transcode: `AddRtsLiveStreamTranscode` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/AddRtsLiveStreamTranscode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRtsLiveStreamTranscode {
    /// Required.
    pub app: String,
    pub audio_bitrate: Option<i64>,
    pub audio_channel_num: Option<i64>,
    pub audio_codec: Option<String>,
    pub audio_profile: Option<String>,
    pub audio_rate: Option<i64>,
    pub delete_bframes: Option<bool>,
    /// Required.
    pub domain: String,
    pub fps: Option<i64>,
    pub gop: Option<String>,
    pub height: Option<i64>,
    pub lazy: Option<String>,
    pub opus: Option<bool>,
    pub owner_id: Option<i64>,
    pub profile: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub template: String,
    /// Required.
    pub template_type: String,
    pub video_bitrate: Option<i64>,
    pub width: Option<i64>,
}
operation! { AddRtsLiveStreamTranscode(app: String, domain: String, template: String, template_type: String)
    "AddRtsLiveStreamTranscode" -> Empty {
    0 "App" app, 1 "AudioBitrate" audio_bitrate: i64, 2 "AudioChannelNum" audio_channel_num: i64,
    3 "AudioCodec" audio_codec: String, 4 "AudioProfile" audio_profile: String, 5 "AudioRate" audio_rate: i64,
    6 "DeleteBframes" delete_bframes: bool, 7 "Domain" domain, 8 "FPS" fps: i64, 9 "Gop" gop: String,
    10 "Height" height: i64, 11 "Lazy" lazy: String, 12 "Opus" opus: bool, 13 "OwnerId" owner_id: i64,
    14 "Profile" profile: i64, 15 "RegionId" region_id: String, 16 "Template" template, 17 "TemplateType" template_type,
    18 "VideoBitrate" video_bitrate: i64, 19 "Width" width: i64
} }

/// Response of [`AddRtsLiveStreamTranscode`]: empty.
pub type AddRtsLiveStreamTranscodeOutput = Empty;

/// Adds show into show list: `AddShowIntoShowList` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/AddShowIntoShowList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddShowIntoShowList {
    /// Required.
    pub caster_id: String,
    pub duration: Option<i64>,
    pub live_input_type: Option<i64>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub repeat_times: Option<i64>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub resource_url: Option<String>,
    pub show_name: Option<String>,
    pub spot: Option<i64>,
    pub is_batch_mode: Option<bool>,
    pub show_list: Option<Vec<AddShowIntoShowListShowList>>,
}
operation! { AddShowIntoShowList(caster_id: String) "AddShowIntoShowList" -> AddShowIntoShowListOutput {
    0 "CasterId" caster_id, 1 "Duration" duration: i64, 2 "LiveInputType" live_input_type: i64,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "RepeatTimes" repeat_times: i64,
    6 "ResourceId" resource_id: String, 7 "ResourceType" resource_type: String, 8 "ResourceUrl" resource_url: String,
    9 "ShowName" show_name: String, 10 "Spot" spot: i64, 11 "isBatchMode" is_batch_mode: bool,
    12 "showList" show_list: Vec<AddShowIntoShowListShowList>
} }

/// In the request of [`AddShowIntoShowList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddShowIntoShowListShowList {
    pub duration: Option<i64>,
    pub live_input_type: Option<i64>,
    pub repeat_times: Option<i64>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub resource_url: Option<String>,
    pub show_name: Option<String>,
}
input! { AddShowIntoShowListShowList() {
    0 "duration" duration: i64, 1 "liveInputType" live_input_type: i64, 2 "repeatTimes" repeat_times: i64,
    3 "resourceId" resource_id: String, 4 "resourceType" resource_type: String, 5 "resourceUrl" resource_url: String,
    6 "showName" show_name: String
} }

/// Response of [`AddShowIntoShowList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddShowIntoShowListOutput {
    pub show_id: Option<String>,
    pub failed_list: Option<String>,
    pub successful_show_ids: Option<String>,
}
model! { AddShowIntoShowListOutput {
    0 "ShowId" show_id: String, 1 "failedList" failed_list: String, 2 "successfulShowIds" successful_show_ids: String
} }

/// Adds studio layout: `AddStudioLayout` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/AddStudioLayout>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddStudioLayout {
    pub bg_image_config: Option<String>,
    /// Required.
    pub caster_id: String,
    pub common_config: Option<String>,
    pub layer_order_config_list: Option<String>,
    /// Required.
    pub layout_name: String,
    /// Required.
    pub layout_type: String,
    pub media_input_config_list: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub screen_input_config_list: Option<String>,
}
operation! { AddStudioLayout(caster_id: String, layout_name: String, layout_type: String)
    "AddStudioLayout" -> AddStudioLayoutOutput {
    0 "BgImageConfig" bg_image_config: String, 1 "CasterId" caster_id, 2 "CommonConfig" common_config: String,
    3 "LayerOrderConfigList" layer_order_config_list: String, 4 "LayoutName" layout_name, 5 "LayoutType" layout_type,
    6 "MediaInputConfigList" media_input_config_list: String, 7 "OwnerId" owner_id: i64, 8 "RegionId" region_id: String,
    9 "ScreenInputConfigList" screen_input_config_list: String
} }

/// Response of [`AddStudioLayout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddStudioLayoutOutput {
    pub layout_id: Option<String>,
}
model! { AddStudioLayoutOutput {
    0 "LayoutId" layout_id: String
} }

/// Adds trancode sei: `AddTrancodeSEI` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/AddTrancodeSEI>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTrancodeSEI {
    /// Required.
    pub app_name: String,
    /// Required.
    pub delay: i64,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub pattern: String,
    pub region_id: Option<String>,
    /// Required.
    pub repeat: i64,
    /// Required.
    pub stream_name: String,
    /// Required.
    pub text: String,
}

/// Arguments of [`AddTrancodeSEI::new`].
pub struct AddTrancodeSEIRequired {
    pub app_name: String,
    pub delay: i64,
    pub domain_name: String,
    pub pattern: String,
    pub repeat: i64,
    pub stream_name: String,
    pub text: String,
}
operation! {
    AddTrancodeSEI { AddTrancodeSEIRequired: app_name, delay, domain_name, pattern, repeat, stream_name, text }
    "AddTrancodeSEI" -> Empty {
    0 "AppName" app_name, 1 "Delay" delay, 2 "DomainName" domain_name, 3 "OwnerId" owner_id: i64, 4 "Pattern" pattern,
    5 "RegionId" region_id: String, 6 "Repeat" repeat, 7 "StreamName" stream_name, 8 "Text" text
} }

/// Response of [`AddTrancodeSEI`]: empty.
pub type AddTrancodeSEIOutput = Empty;

/// `BanLiveMessageGroup` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/BanLiveMessageGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BanLiveMessageGroup {
    /// Required.
    pub app_id: String,
    pub data_center: Option<String>,
    pub except_users: Option<Vec<String>>,
    /// Required.
    pub group_id: String,
}
operation! { BanLiveMessageGroup(app_id: String, group_id: String) "BanLiveMessageGroup" -> Empty {
    0 "AppId" app_id, 1 "DataCenter" data_center: String, 2 "ExceptUsers" except_users: Vec<String>,
    3 "GroupId" group_id
} [
    Mark::new(2, Location::Default, Style::Simple)
] }

/// Response of [`BanLiveMessageGroup`]: empty.
pub type BanLiveMessageGroupOutput = Empty;

/// Batches delete live domain configs: `BatchDeleteLiveDomainConfigs` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/BatchDeleteLiveDomainConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteLiveDomainConfigs {
    /// Required.
    pub domain_names: String,
    /// Required.
    pub function_names: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { BatchDeleteLiveDomainConfigs(domain_names: String, function_names: String)
    "BatchDeleteLiveDomainConfigs" -> Empty {
    0 "DomainNames" domain_names, 1 "FunctionNames" function_names, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "SecurityToken" security_token: Secret
} }

/// Response of [`BatchDeleteLiveDomainConfigs`]: empty.
pub type BatchDeleteLiveDomainConfigsOutput = Empty;

/// Batches get online users: `BatchGetOnlineUsers` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/BatchGetOnlineUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetOnlineUsers {
    /// Required.
    pub app_id: String,
    /// Required.
    pub group_id: String,
    /// Required.
    pub user_ids: String,
}
operation! { BatchGetOnlineUsers(app_id: String, group_id: String, user_ids: String)
    "BatchGetOnlineUsers" -> BatchGetOnlineUsersOutput {
    0 "AppId" app_id, 1 "GroupId" group_id, 2 "UserIds" user_ids
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`BatchGetOnlineUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetOnlineUsersOutput {
    pub result: Option<BatchGetOnlineUsersResult>,
}
model! { BatchGetOnlineUsersOutput {
    0 "Result" result: BatchGetOnlineUsersResult
} }

/// In the response of [`BatchGetOnlineUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetOnlineUsersResult {
    pub online_users: Vec<BatchGetOnlineUsersOnlineUsers>,
}
model! { BatchGetOnlineUsersResult {
    0 "OnlineUsers" online_users: Vec<BatchGetOnlineUsersOnlineUsers>
} }

/// In the response of [`BatchGetOnlineUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetOnlineUsersOnlineUsers {
    pub join_time: Option<i64>,
    pub online: Option<bool>,
    pub user_id: Option<String>,
}
model! { BatchGetOnlineUsersOnlineUsers {
    0 "JoinTime" join_time: i64, 1 "Online" online: bool, 2 "UserId" user_id: String
} }

/// Batches set live domain configs: `BatchSetLiveDomainConfigs` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/BatchSetLiveDomainConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetLiveDomainConfigs {
    /// Required.
    pub domain_names: String,
    pub dry_run: Option<bool>,
    /// Required.
    pub functions: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { BatchSetLiveDomainConfigs(domain_names: String, functions: String) "BatchSetLiveDomainConfigs" -> Empty {
    0 "DomainNames" domain_names, 1 "DryRun" dry_run: bool, 2 "Functions" functions,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "SecurityToken" security_token: Secret
} }

/// Response of [`BatchSetLiveDomainConfigs`]: empty.
pub type BatchSetLiveDomainConfigsOutput = Empty;

/// Cancels mute all group user: `CancelMuteAllGroupUser` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/CancelMuteAllGroupUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelMuteAllGroupUser {
    /// Required.
    pub app_id: String,
    pub broad_cast_type: Option<i64>,
    /// Required.
    pub group_id: String,
    pub operator_user_id: Option<String>,
}
operation! { CancelMuteAllGroupUser(app_id: String, group_id: String)
    "CancelMuteAllGroupUser" -> CancelMuteAllGroupUserOutput {
    0 "AppId" app_id, 1 "BroadCastType" broad_cast_type: i64, 2 "GroupId" group_id,
    3 "OperatorUserId" operator_user_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CancelMuteAllGroupUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelMuteAllGroupUserOutput {
    pub result: Option<CancelMuteAllGroupUserResult>,
}
model! { CancelMuteAllGroupUserOutput {
    0 "Result" result: CancelMuteAllGroupUserResult
} }

/// In the response of [`CancelMuteAllGroupUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelMuteAllGroupUserResult {
    pub success: Option<bool>,
}
model! { CancelMuteAllGroupUserResult {
    0 "Success" success: bool
} }

/// Cancels mute group user: `CancelMuteGroupUser` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/CancelMuteGroupUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelMuteGroupUser {
    /// Required.
    pub app_id: String,
    pub broad_cast_type: Option<i64>,
    /// Required.
    pub cancel_mute_user_list: Vec<String>,
    /// Required.
    pub group_id: String,
    pub operator_user_id: Option<String>,
}
operation! { CancelMuteGroupUser(app_id: String, cancel_mute_user_list: Vec<String>, group_id: String)
    "CancelMuteGroupUser" -> CancelMuteGroupUserOutput {
    0 "AppId" app_id, 1 "BroadCastType" broad_cast_type: i64, 2 "CancelMuteUserList" cancel_mute_user_list,
    3 "GroupId" group_id, 4 "OperatorUserId" operator_user_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Simple),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`CancelMuteGroupUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelMuteGroupUserOutput {
    pub result: Option<CancelMuteGroupUserResult>,
}
model! { CancelMuteGroupUserOutput {
    0 "Result" result: CancelMuteGroupUserResult
} }

/// In the response of [`CancelMuteGroupUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelMuteGroupUserResult {
    pub success: Option<bool>,
}
model! { CancelMuteGroupUserResult {
    0 "Success" success: bool
} }

/// Changes live domain resource group: `ChangeLiveDomainResourceGroup` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/ChangeLiveDomainResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeLiveDomainResourceGroup {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub new_resource_group_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { ChangeLiveDomainResourceGroup(domain_name: String, new_resource_group_id: String)
    "ChangeLiveDomainResourceGroup" -> Empty {
    0 "DomainName" domain_name, 1 "NewResourceGroupId" new_resource_group_id, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String
} }

/// Response of [`ChangeLiveDomainResourceGroup`]: empty.
pub type ChangeLiveDomainResourceGroupOutput = Empty;

/// Checks live message users in group: `CheckLiveMessageUsersInGroup` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/CheckLiveMessageUsersInGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckLiveMessageUsersInGroup {
    /// Required.
    pub app_id: String,
    pub data_center: Option<String>,
    /// Required.
    pub group_id: String,
    /// Required.
    pub user_ids: Vec<String>,
}
operation! { CheckLiveMessageUsersInGroup(app_id: String, group_id: String, user_ids: Vec<String>)
    "CheckLiveMessageUsersInGroup" -> CheckLiveMessageUsersInGroupOutput {
    0 "AppId" app_id, 1 "DataCenter" data_center: String, 2 "GroupId" group_id, 3 "UserIds" user_ids
} [
    Mark::new(3, Location::Default, Style::Simple)
] }

/// Response of [`CheckLiveMessageUsersInGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckLiveMessageUsersInGroupOutput {
    pub users: Vec<CheckLiveMessageUsersInGroupUsers>,
}
model! { CheckLiveMessageUsersInGroupOutput {
    0 "Users" users: Vec<CheckLiveMessageUsersInGroupUsers>
} }

/// In the response of [`CheckLiveMessageUsersInGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckLiveMessageUsersInGroupUsers {
    pub online: Option<bool>,
    pub user_id: Option<String>,
}
model! { CheckLiveMessageUsersInGroupUsers {
    0 "Online" online: bool, 1 "UserId" user_id: String
} }

/// Checks live message users online: `CheckLiveMessageUsersOnline` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/CheckLiveMessageUsersOnline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckLiveMessageUsersOnline {
    /// Required.
    pub app_id: String,
    pub data_center: Option<String>,
    /// Required.
    pub user_ids: Vec<String>,
}
operation! { CheckLiveMessageUsersOnline(app_id: String, user_ids: Vec<String>)
    "CheckLiveMessageUsersOnline" -> CheckLiveMessageUsersOnlineOutput {
    0 "AppId" app_id, 1 "DataCenter" data_center: String, 2 "UserIds" user_ids
} [
    Mark::new(2, Location::Default, Style::Simple)
] }

/// Response of [`CheckLiveMessageUsersOnline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckLiveMessageUsersOnlineOutput {
    pub user_list: Vec<CheckLiveMessageUsersOnlineUserList>,
}
model! { CheckLiveMessageUsersOnlineOutput {
    0 "UserList" user_list: Vec<CheckLiveMessageUsersOnlineUserList>
} }

/// In the response of [`CheckLiveMessageUsersOnline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckLiveMessageUsersOnlineUserList {
    pub online: Option<bool>,
    pub user_id: Option<String>,
}
model! { CheckLiveMessageUsersOnlineUserList {
    0 "Online" online: bool, 1 "UserId" user_id: String
} }

/// Closes live shift: `CloseLiveShift` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/CloseLiveShift>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseLiveShift {
    pub app_name: Option<String>,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub stream_name: Option<String>,
}
operation! { CloseLiveShift(domain_name: String) "CloseLiveShift" -> Empty {
    0 "AppName" app_name: String, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String,
    4 "StreamName" stream_name: String
} }

/// Response of [`CloseLiveShift`]: empty.
pub type CloseLiveShiftOutput = Empty;

/// Copies caster: `CopyCaster` of `live` 2016-11-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/live/2016-11-01/CopyCaster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyCaster {
    /// Required.
    pub caster_name: String,
    /// Required.
    pub client_token: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub src_caster_id: String,
}
operation! { CopyCaster(caster_name: String, client_token: String, src_caster_id: String)
    "CopyCaster" -> CopyCasterOutput {
    0 "CasterName" caster_name, 1 "ClientToken" client_token, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String,
    4 "SrcCasterId" src_caster_id
} }

/// Response of [`CopyCaster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyCasterOutput {
    pub caster_id: Option<String>,
}
model! { CopyCasterOutput {
    0 "CasterId" caster_id: String
} }

/// Copies caster scene config: `CopyCasterSceneConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/CopyCasterSceneConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyCasterSceneConfig {
    /// Required.
    pub caster_id: String,
    /// Required.
    pub from_scene_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub to_scene_id: String,
}
operation! { CopyCasterSceneConfig(caster_id: String, from_scene_id: String, to_scene_id: String)
    "CopyCasterSceneConfig" -> Empty {
    0 "CasterId" caster_id, 1 "FromSceneId" from_scene_id, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String,
    4 "ToSceneId" to_scene_id
} }

/// Response of [`CopyCasterSceneConfig`]: empty.
pub type CopyCasterSceneConfigOutput = Empty;

/// Creates caster: `CreateCaster` of `live` 2016-11-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/live/2016-11-01/CreateCaster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCaster {
    pub caster_name: Option<String>,
    pub caster_template: Option<String>,
    /// Required.
    pub charge_type: String,
    /// Required. At most 64 characters.
    pub client_token: String,
    pub expire_time: Option<String>,
    /// Required.
    pub norm_type: i64,
    pub owner_id: Option<i64>,
    pub purchase_time: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<CreateCasterTag>>,
}
operation! { CreateCaster(charge_type: String, client_token: String, norm_type: i64)
    "CreateCaster" -> CreateCasterOutput {
    0 "CasterName" caster_name: String, 1 "CasterTemplate" caster_template: String, 2 "ChargeType" charge_type,
    3 "ClientToken" client_token, 4 "ExpireTime" expire_time: String, 5 "NormType" norm_type, 6 "OwnerId" owner_id: i64,
    7 "PurchaseTime" purchase_time: String, 8 "RegionId" region_id: String,
    9 "ResourceGroupId" resource_group_id: String, 10 "Tag" tag: Vec<CreateCasterTag>
} }

/// In the request of [`CreateCaster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCasterTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateCasterTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateCaster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCasterOutput {
    pub caster_id: Option<String>,
}
model! { CreateCasterOutput {
    0 "CasterId" caster_id: String
} }

/// Creates custom template: `CreateCustomTemplate` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/CreateCustomTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomTemplate {
    /// Required.
    pub custom_template: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub template: String,
}
operation! { CreateCustomTemplate(custom_template: String, template: String) "CreateCustomTemplate" -> Empty {
    0 "CustomTemplate" custom_template, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String, 3 "Template" template
} }

/// Response of [`CreateCustomTemplate`]: empty.
pub type CreateCustomTemplateOutput = Empty;

/// Creates edge transcode job: `CreateEdgeTranscodeJob` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/CreateEdgeTranscodeJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeTranscodeJob {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub stream_input: String,
    /// Required.
    pub stream_output: String,
    /// Required.
    pub template_id: String,
}

/// Arguments of [`CreateEdgeTranscodeJob::new`].
pub struct CreateEdgeTranscodeJobRequired {
    pub cluster_id: String,
    pub name: String,
    pub stream_input: String,
    pub stream_output: String,
    pub template_id: String,
}
operation! {
    CreateEdgeTranscodeJob { CreateEdgeTranscodeJobRequired: cluster_id, name, stream_input, stream_output, template_id }
    "CreateEdgeTranscodeJob" -> CreateEdgeTranscodeJobOutput {
    0 "ClusterId" cluster_id, 1 "Name" name, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String,
    4 "StreamInput" stream_input, 5 "StreamOutput" stream_output, 6 "TemplateId" template_id
} }

/// Response of [`CreateEdgeTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeTranscodeJobOutput {
    pub job_id: Option<String>,
}
model! { CreateEdgeTranscodeJobOutput {
    0 "JobId" job_id: String
} }

/// Creates event sub: `CreateEventSub` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/CreateEventSub>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventSub {
    /// Required.
    pub app_id: String,
    /// Required.
    pub callback_url: String,
    pub channel_id: Option<String>,
    /// Required.
    pub events: Vec<String>,
    pub users: Option<Vec<String>>,
}
operation! { CreateEventSub(app_id: String, callback_url: String, events: Vec<String>)
    "CreateEventSub" -> CreateEventSubOutput {
    0 "AppId" app_id, 1 "CallbackUrl" callback_url, 2 "ChannelId" channel_id: String, 3 "Events" events,
    4 "Users" users: Vec<String>
} }

/// Response of [`CreateEventSub`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventSubOutput {
    pub subscribe_id: Option<String>,
}
model! { CreateEventSubOutput {
    0 "SubscribeId" subscribe_id: String
} }

/// Creates live ai studio: `CreateLiveAIStudio` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/CreateLiveAIStudio>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveAIStudio {
    pub background_resource_id: Option<String>,
    pub background_resource_url: Option<String>,
    pub background_type: Option<String>,
    pub description: Option<String>,
    pub height: Option<i64>,
    /// Required.
    pub matting_layout: CreateLiveAIStudioMattingLayout,
    /// Required.
    pub matting_type: String,
    pub media_layout: Option<CreateLiveAIStudioMediaLayout>,
    pub media_resource_id: Option<String>,
    pub media_resource_url: Option<String>,
    pub media_type: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub studio_name: String,
    pub width: Option<i64>,
}
operation! {
    CreateLiveAIStudio(matting_layout: CreateLiveAIStudioMattingLayout, matting_type: String, studio_name: String)
    "CreateLiveAIStudio" -> CreateLiveAIStudioOutput {
    0 "BackgroundResourceId" background_resource_id: String, 1 "BackgroundResourceUrl" background_resource_url: String,
    2 "BackgroundType" background_type: String, 3 "Description" description: String, 4 "Height" height: i64,
    5 "MattingLayout" matting_layout, 6 "MattingType" matting_type,
    7 "MediaLayout" media_layout: CreateLiveAIStudioMediaLayout, 8 "MediaResourceId" media_resource_id: String,
    9 "MediaResourceUrl" media_resource_url: String, 10 "MediaType" media_type: String, 11 "OwnerId" owner_id: i64,
    12 "RegionId" region_id: String, 13 "StudioName" studio_name, 14 "Width" width: i64
} [
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(7, Location::Default, Style::Json)
] }

/// In the request of [`CreateLiveAIStudio`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveAIStudioMattingLayout {
    pub height_normalized: Option<f64>,
    pub position_x: Option<f64>,
    pub position_y: Option<f64>,
}
input! { CreateLiveAIStudioMattingLayout() {
    0 "HeightNormalized" height_normalized: f64, 1 "PositionX" position_x: f64, 2 "PositionY" position_y: f64
} }

/// In the request of [`CreateLiveAIStudio`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveAIStudioMediaLayout {
    pub height_normalized: Option<f64>,
    pub position_x: Option<f64>,
    pub position_y: Option<f64>,
}
input! { CreateLiveAIStudioMediaLayout() {
    0 "HeightNormalized" height_normalized: f64, 1 "PositionX" position_x: f64, 2 "PositionY" position_y: f64
} }

/// Response of [`CreateLiveAIStudio`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveAIStudioOutput {
    pub studio_id: Option<String>,
}
model! { CreateLiveAIStudioOutput {
    0 "StudioId" studio_id: String
} }

/// Creates live delay config: `CreateLiveDelayConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/CreateLiveDelayConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveDelayConfig {
    /// Required.
    pub app: String,
    /// Required.
    pub delay_time: i64,
    /// Required.
    pub domain: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub stream: String,
    /// Required.
    pub task_trigger_mode: String,
}

/// Arguments of [`CreateLiveDelayConfig::new`].
pub struct CreateLiveDelayConfigRequired {
    pub app: String,
    pub delay_time: i64,
    pub domain: String,
    pub stream: String,
    pub task_trigger_mode: String,
}
operation! {
    CreateLiveDelayConfig { CreateLiveDelayConfigRequired: app, delay_time, domain, stream, task_trigger_mode }
    "CreateLiveDelayConfig" -> Empty {
    0 "App" app, 1 "DelayTime" delay_time, 2 "Domain" domain, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String,
    5 "Stream" stream, 6 "TaskTriggerMode" task_trigger_mode
} }

/// Response of [`CreateLiveDelayConfig`]: empty.
pub type CreateLiveDelayConfigOutput = Empty;

/// Creates live message app: `CreateLiveMessageApp` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/CreateLiveMessageApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveMessageApp {
    pub app_name: Option<String>,
    pub audit_type: Option<i64>,
    pub audit_url: Option<String>,
    pub data_center: Option<String>,
    pub event_callback_url: Option<String>,
    pub msg_life_cycle: Option<i64>,
}
operation! { CreateLiveMessageApp() "CreateLiveMessageApp" -> CreateLiveMessageAppOutput {
    0 "AppName" app_name: String, 1 "AuditType" audit_type: i64, 2 "AuditUrl" audit_url: String,
    3 "DataCenter" data_center: String, 4 "EventCallbackUrl" event_callback_url: String,
    5 "MsgLifeCycle" msg_life_cycle: i64
} }

/// Response of [`CreateLiveMessageApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveMessageAppOutput {
    pub app_id: Option<String>,
    pub app_key: Option<String>,
    pub app_sign: Option<String>,
    pub data_center: Option<String>,
}
model! { CreateLiveMessageAppOutput {
    0 "AppId" app_id: String, 1 "AppKey" app_key: String, 2 "AppSign" app_sign: String,
    3 "DataCenter" data_center: String
} }

/// Creates live message group: `CreateLiveMessageGroup` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/CreateLiveMessageGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveMessageGroup {
    pub administrators: Option<Vec<String>>,
    /// Required.
    pub app_id: String,
    pub creator_id: Option<String>,
    pub data_center: Option<String>,
    /// Required.
    pub group_id: String,
    pub group_info: Option<String>,
    pub group_name: Option<String>,
}
operation! { CreateLiveMessageGroup(app_id: String, group_id: String)
    "CreateLiveMessageGroup" -> CreateLiveMessageGroupOutput {
    0 "Administrators" administrators: Vec<String>, 1 "AppId" app_id, 2 "CreatorId" creator_id: String,
    3 "DataCenter" data_center: String, 4 "GroupId" group_id, 5 "GroupInfo" group_info: String,
    6 "GroupName" group_name: String
} [
    Mark::new(0, Location::Default, Style::Simple)
] }

/// Response of [`CreateLiveMessageGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveMessageGroupOutput {
    pub already_delete: Option<bool>,
    pub already_exists: Option<bool>,
    pub group_id: Option<String>,
}
model! { CreateLiveMessageGroupOutput {
    0 "AlreadyDelete" already_delete: bool, 1 "AlreadyExists" already_exists: bool, 2 "GroupId" group_id: String
} }

/// Creates live private line: `CreateLivePrivateLine` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/CreateLivePrivateLine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivePrivateLine {
    /// Required.
    pub acceleration_area: String,
    /// Required.
    pub acceleration_type: String,
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    pub instance_id: Option<String>,
    pub max_bandwidth: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub reuse: String,
    /// Required.
    pub stream_name: String,
    /// Required.
    pub video_center: String,
}

/// Arguments of [`CreateLivePrivateLine::new`].
pub struct CreateLivePrivateLineRequired {
    pub acceleration_area: String,
    pub acceleration_type: String,
    pub app_name: String,
    pub domain_name: String,
    pub reuse: String,
    pub stream_name: String,
    pub video_center: String,
}
operation! {
    CreateLivePrivateLine { CreateLivePrivateLineRequired: acceleration_area, acceleration_type, app_name, domain_name, reuse, stream_name, video_center }
    "CreateLivePrivateLine" -> Empty {
    0 "AccelerationArea" acceleration_area, 1 "AccelerationType" acceleration_type, 2 "AppName" app_name,
    3 "DomainName" domain_name, 4 "InstanceId" instance_id: String, 5 "MaxBandwidth" max_bandwidth: String,
    6 "OwnerId" owner_id: i64, 7 "RegionId" region_id: String, 8 "Reuse" reuse, 9 "StreamName" stream_name,
    10 "VideoCenter" video_center
} }

/// Response of [`CreateLivePrivateLine`]: empty.
pub type CreateLivePrivateLineOutput = Empty;

/// Creates live pull to push: `CreateLivePullToPush` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/CreateLivePullToPush>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivePullToPush {
    pub callback_url: Option<String>,
    /// Required.
    pub dst_url: String,
    /// Required.
    pub end_time: String,
    pub file_index: Option<i64>,
    pub offset: Option<i64>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region: String,
    pub region_id: Option<String>,
    pub repeat_number: Option<i64>,
    pub retry_count: Option<i64>,
    /// 60 to 300.
    pub retry_interval: Option<i64>,
    pub source_protocol: Option<String>,
    /// Required.
    pub source_type: String,
    /// Required.
    pub source_urls: Vec<String>,
    /// Required.
    pub start_time: String,
    pub task_name: Option<String>,
}

/// Arguments of [`CreateLivePullToPush::new`].
pub struct CreateLivePullToPushRequired {
    pub dst_url: String,
    pub end_time: String,
    pub region: String,
    pub source_type: String,
    pub source_urls: Vec<String>,
    pub start_time: String,
}
operation! {
    CreateLivePullToPush { CreateLivePullToPushRequired: dst_url, end_time, region, source_type, source_urls, start_time }
    "CreateLivePullToPush" -> CreateLivePullToPushOutput {
    0 "CallbackUrl" callback_url: String, 1 "DstUrl" dst_url, 2 "EndTime" end_time, 3 "FileIndex" file_index: i64,
    4 "Offset" offset: i64, 5 "OwnerId" owner_id: i64, 6 "Region" region, 7 "RegionId" region_id: String,
    8 "RepeatNumber" repeat_number: i64, 9 "RetryCount" retry_count: i64, 10 "RetryInterval" retry_interval: i64,
    11 "SourceProtocol" source_protocol: String, 12 "SourceType" source_type, 13 "SourceUrls" source_urls,
    14 "StartTime" start_time, 15 "TaskName" task_name: String
} [
    Mark::new(13, Location::Default, Style::Json)
] }

/// Response of [`CreateLivePullToPush`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivePullToPushOutput {
    pub description: Option<String>,
    pub ret_code: Option<i64>,
    pub task_id: Option<String>,
}
model! { CreateLivePullToPushOutput {
    0 "Description" description: String, 1 "RetCode" ret_code: i64, 2 "TaskId" task_id: String
} }

/// Creates live real time log delivery: `CreateLiveRealTimeLogDelivery` of `live` 2016-11-01.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/CreateLiveRealTimeLogDelivery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRealTimeLogDelivery {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub logstore: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub project: String,
    /// Required.
    pub region: String,
    pub region_id: Option<String>,
}
operation! { CreateLiveRealTimeLogDelivery(domain_name: String, logstore: String, project: String, region: String)
    "CreateLiveRealTimeLogDelivery" -> Empty {
    0 "DomainName" domain_name, 1 "Logstore" logstore, 2 "OwnerId" owner_id: i64, 3 "Project" project,
    4 "Region" region, 5 "RegionId" region_id: String
} { method: "GET", } }

/// Response of [`CreateLiveRealTimeLogDelivery`]: empty.
pub type CreateLiveRealTimeLogDeliveryOutput = Empty;

/// Creates live stream monitor: `CreateLiveStreamMonitor` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/CreateLiveStreamMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveStreamMonitor {
    pub app: Option<String>,
    pub callback_url: Option<String>,
    /// Secret.
    pub ding_talk_web_hook_url: Option<Secret>,
    /// Required.
    pub domain: String,
    /// Required.
    pub input_list: String,
    pub monitor_config: Option<String>,
    /// Required.
    pub monitor_name: String,
    /// Required.
    pub output_template: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub stream: Option<String>,
}
operation! {
    CreateLiveStreamMonitor(domain: String, input_list: String, monitor_name: String, output_template: String)
    "CreateLiveStreamMonitor" -> CreateLiveStreamMonitorOutput {
    0 "App" app: String, 1 "CallbackUrl" callback_url: String, 2 "DingTalkWebHookUrl" ding_talk_web_hook_url: Secret,
    3 "Domain" domain, 4 "InputList" input_list, 5 "MonitorConfig" monitor_config: String, 6 "MonitorName" monitor_name,
    7 "OutputTemplate" output_template, 8 "OwnerId" owner_id: i64, 9 "RegionId" region_id: String,
    10 "Stream" stream: String
} }

/// Response of [`CreateLiveStreamMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveStreamMonitorOutput {
    pub monitor_id: Option<String>,
}
model! { CreateLiveStreamMonitorOutput {
    0 "MonitorId" monitor_id: String
} }

/// Creates live stream record index files: `CreateLiveStreamRecordIndexFiles` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/CreateLiveStreamRecordIndexFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveStreamRecordIndexFiles {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub end_time: String,
    pub end_time_included: Option<bool>,
    /// Required.
    pub oss_bucket: String,
    /// Required.
    pub oss_endpoint: String,
    /// Required.
    pub oss_object: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub stream_name: String,
}

/// Arguments of [`CreateLiveStreamRecordIndexFiles::new`].
pub struct CreateLiveStreamRecordIndexFilesRequired {
    pub app_name: String,
    pub domain_name: String,
    pub end_time: String,
    pub oss_bucket: String,
    pub oss_endpoint: String,
    pub oss_object: String,
    pub start_time: String,
    pub stream_name: String,
}
operation! {
    CreateLiveStreamRecordIndexFiles { CreateLiveStreamRecordIndexFilesRequired: app_name, domain_name, end_time, oss_bucket, oss_endpoint, oss_object, start_time, stream_name }
    "CreateLiveStreamRecordIndexFiles" -> CreateLiveStreamRecordIndexFilesOutput {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "EndTimeIncluded" end_time_included: bool,
    4 "OssBucket" oss_bucket, 5 "OssEndpoint" oss_endpoint, 6 "OssObject" oss_object, 7 "OwnerId" owner_id: i64,
    8 "SecurityToken" security_token: Secret, 9 "StartTime" start_time, 10 "StreamName" stream_name
} }

/// Response of [`CreateLiveStreamRecordIndexFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveStreamRecordIndexFilesOutput {
    pub record_info: Option<CreateLiveStreamRecordIndexFilesRecordInfo>,
}
model! { CreateLiveStreamRecordIndexFilesOutput {
    0 "RecordInfo" record_info: CreateLiveStreamRecordIndexFilesRecordInfo
} }

/// In the response of [`CreateLiveStreamRecordIndexFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveStreamRecordIndexFilesRecordInfo {
    pub app_name: Option<String>,
    pub create_time: Option<String>,
    pub domain_name: Option<String>,
    pub duration: Option<f64>,
    pub end_time: Option<String>,
    pub height: Option<i64>,
    pub oss_bucket: Option<String>,
    pub oss_endpoint: Option<String>,
    pub oss_object: Option<String>,
    pub record_id: Option<String>,
    pub record_url: Option<String>,
    pub start_time: Option<String>,
    pub stream_name: Option<String>,
    pub width: Option<i64>,
}
model! { CreateLiveStreamRecordIndexFilesRecordInfo {
    0 "AppName" app_name: String, 1 "CreateTime" create_time: String, 2 "DomainName" domain_name: String,
    3 "Duration" duration: f64, 4 "EndTime" end_time: String, 5 "Height" height: i64, 6 "OssBucket" oss_bucket: String,
    7 "OssEndpoint" oss_endpoint: String, 8 "OssObject" oss_object: String, 9 "RecordId" record_id: String,
    10 "RecordUrl" record_url: String, 11 "StartTime" start_time: String, 12 "StreamName" stream_name: String,
    13 "Width" width: i64
} }

/// Creates message app: `CreateMessageApp` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/CreateMessageApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMessageApp {
    pub app_config: Option<BTreeMap<String, String>>,
    /// Required.
    pub app_name: String,
    pub extension: Option<BTreeMap<String, String>>,
}
operation! { CreateMessageApp(app_name: String) "CreateMessageApp" -> CreateMessageAppOutput {
    0 "AppConfig" app_config: BTreeMap<String, String>, 1 "AppName" app_name,
    2 "Extension" extension: BTreeMap<String, String>
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json)
] }

/// Response of [`CreateMessageApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMessageAppOutput {
    pub result: Option<CreateMessageAppResult>,
}
model! { CreateMessageAppOutput {
    0 "Result" result: CreateMessageAppResult
} }

/// In the response of [`CreateMessageApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMessageAppResult {
    pub app_id: Option<String>,
}
model! { CreateMessageAppResult {
    0 "AppId" app_id: String
} }

/// Creates message group: `CreateMessageGroup` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/CreateMessageGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMessageGroup {
    /// Required.
    pub app_id: String,
    /// Required.
    pub creator_id: String,
    pub extension: Option<BTreeMap<String, String>>,
}
operation! { CreateMessageGroup(app_id: String, creator_id: String) "CreateMessageGroup" -> CreateMessageGroupOutput {
    0 "AppId" app_id, 1 "CreatorId" creator_id, 2 "Extension" extension: BTreeMap<String, String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json)
] }

/// Response of [`CreateMessageGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMessageGroupOutput {
    pub result: Option<CreateMessageGroupResult>,
}
model! { CreateMessageGroupOutput {
    0 "Result" result: CreateMessageGroupResult
} }

/// In the response of [`CreateMessageGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMessageGroupResult {
    pub extension: BTreeMap<String, Value>,
    pub group_id: Option<String>,
}
model! { CreateMessageGroupResult {
    0 "Extension" extension: BTreeMap<String, Value>, 1 "GroupId" group_id: String
} }

/// Creates mix stream: `CreateMixStream` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/CreateMixStream>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMixStream {
    pub callback_config: Option<String>,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub input_stream_list: String,
    /// Required.
    pub layout_id: String,
    /// Required.
    pub output_config: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { CreateMixStream(domain_name: String, input_stream_list: String, layout_id: String, output_config: String)
    "CreateMixStream" -> CreateMixStreamOutput {
    0 "CallbackConfig" callback_config: String, 1 "DomainName" domain_name, 2 "InputStreamList" input_stream_list,
    3 "LayoutId" layout_id, 4 "OutputConfig" output_config, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id: String
} }

/// Response of [`CreateMixStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMixStreamOutput {
    pub mix_stream_id: Option<String>,
}
model! { CreateMixStreamOutput {
    0 "MixStreamId" mix_stream_id: String
} }

/// Creates rtc whip stream address: `CreateRTCWhipStreamAddress` of `live` 2016-11-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/live/2016-11-01/CreateRTCWhipStreamAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRTCWhipStreamAddress {
    /// Required. 1 to 64 characters.
    pub app_id: String,
    /// Required. 1 to 64 characters.
    pub channel_id: String,
    pub client_token: Option<String>,
    /// Required. 1 to 40 characters.
    pub display_name: String,
    pub expire_time: Option<i64>,
    /// Required. 1 to 64 characters.
    pub user_id: String,
}
operation! { CreateRTCWhipStreamAddress(app_id: String, channel_id: String, display_name: String, user_id: String)
    "CreateRTCWhipStreamAddress" -> CreateRTCWhipStreamAddressOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "ClientToken" client_token: String, 3 "DisplayName" display_name,
    4 "ExpireTime" expire_time: i64, 5 "UserId" user_id
} }

/// Response of [`CreateRTCWhipStreamAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRTCWhipStreamAddressOutput {
    pub whip_address: Option<String>,
}
model! { CreateRTCWhipStreamAddressOutput {
    0 "WhipAddress" whip_address: String
} }

/// Creates room real time stream address: `CreateRoomRealTimeStreamAddress` of `live` 2016-11-01.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/CreateRoomRealTimeStreamAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoomRealTimeStreamAddress {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    /// Required. 1 to 40 characters.
    pub display_name: String,
    pub expire_time: Option<i64>,
    /// Required. 1 to 64 characters.
    pub user_id: String,
}
operation! {
    CreateRoomRealTimeStreamAddress(app_id: String, channel_id: String, display_name: String, user_id: String)
    "CreateRoomRealTimeStreamAddress" -> CreateRoomRealTimeStreamAddressOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "DisplayName" display_name, 3 "ExpireTime" expire_time: i64,
    4 "UserId" user_id
} { method: "GET", } }

/// Response of [`CreateRoomRealTimeStreamAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoomRealTimeStreamAddressOutput {
    pub rtmp_address: Option<String>,
}
model! { CreateRoomRealTimeStreamAddressOutput {
    0 "RtmpAddress" rtmp_address: String
} }

/// Creates rtc asr task: `CreateRtcAsrTask` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/CreateRtcAsrTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRtcAsrTask {
    /// Secret.
    pub auth_key: Option<Secret>,
    pub auto_terminate_delay: Option<i64>,
    pub auto_terminate_enabled: Option<bool>,
    /// Required.
    pub callback_url: String,
    pub channel_id: Option<String>,
    /// Required.
    pub language: String,
    /// Required.
    pub mode: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub report_interval: Option<i64>,
    pub rtc_user_id: Option<String>,
    pub sdk_app_id: Option<String>,
    pub stream_url: Option<String>,
    pub target_languages: Option<String>,
    pub translate_enabled: Option<bool>,
}
operation! { CreateRtcAsrTask(callback_url: String, language: String, mode: String)
    "CreateRtcAsrTask" -> CreateRtcAsrTaskOutput {
    0 "AuthKey" auth_key: Secret, 1 "AutoTerminateDelay" auto_terminate_delay: i64,
    2 "AutoTerminateEnabled" auto_terminate_enabled: bool, 3 "CallbackURL" callback_url,
    4 "ChannelID" channel_id: String, 5 "Language" language, 6 "Mode" mode, 7 "OwnerId" owner_id: i64,
    8 "RegionId" region_id: String, 9 "ReportInterval" report_interval: i64, 10 "RtcUserId" rtc_user_id: String,
    11 "SDKAppID" sdk_app_id: String, 12 "StreamURL" stream_url: String, 13 "TargetLanguages" target_languages: String,
    14 "TranslateEnabled" translate_enabled: bool
} }

/// Response of [`CreateRtcAsrTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRtcAsrTaskOutput {
    pub description: Option<String>,
    pub ret_code: Option<i64>,
    pub task_id: Option<String>,
}
model! { CreateRtcAsrTaskOutput {
    0 "Description" description: String, 1 "RetCode" ret_code: i64, 2 "TaskId" task_id: String
} }

/// Creates rtc mpu event sub: `CreateRtcMPUEventSub` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/CreateRtcMPUEventSub>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRtcMPUEventSub {
    /// Required.
    pub app_id: String,
    /// Required.
    pub callback_url: String,
    pub channel_ids: Option<String>,
}
operation! { CreateRtcMPUEventSub(app_id: String, callback_url: String)
    "CreateRtcMPUEventSub" -> CreateRtcMPUEventSubOutput {
    0 "AppId" app_id, 1 "CallbackUrl" callback_url, 2 "ChannelIds" channel_ids: String
} }

/// Response of [`CreateRtcMPUEventSub`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRtcMPUEventSubOutput {
    pub sub_id: Option<String>,
}
model! { CreateRtcMPUEventSubOutput {
    0 "SubId" sub_id: String
} }

/// Deletes caster: `DeleteCaster` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteCaster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCaster {
    /// Required.
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DeleteCaster(caster_id: String) "DeleteCaster" -> DeleteCasterOutput {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

/// Response of [`DeleteCaster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCasterOutput {
    pub caster_id: Option<String>,
}
model! { DeleteCasterOutput {
    0 "CasterId" caster_id: String
} }

/// Deletes caster component: `DeleteCasterComponent` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteCasterComponent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCasterComponent {
    /// Required.
    pub caster_id: String,
    /// Required.
    pub component_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DeleteCasterComponent(caster_id: String, component_id: String)
    "DeleteCasterComponent" -> DeleteCasterComponentOutput {
    0 "CasterId" caster_id, 1 "ComponentId" component_id, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String
} }

/// Response of [`DeleteCasterComponent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCasterComponentOutput {
    pub caster_id: Option<String>,
    pub component_id: Option<String>,
}
model! { DeleteCasterComponentOutput {
    0 "CasterId" caster_id: String, 1 "ComponentId" component_id: String
} }

/// Deletes caster episode: `DeleteCasterEpisode` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteCasterEpisode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCasterEpisode {
    /// Required.
    pub caster_id: String,
    /// Required.
    pub episode_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DeleteCasterEpisode(caster_id: String, episode_id: String)
    "DeleteCasterEpisode" -> DeleteCasterEpisodeOutput {
    0 "CasterId" caster_id, 1 "EpisodeId" episode_id, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String
} }

/// Response of [`DeleteCasterEpisode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCasterEpisodeOutput {
    pub caster_id: Option<String>,
    pub episode_id: Option<String>,
}
model! { DeleteCasterEpisodeOutput {
    0 "CasterId" caster_id: String, 1 "EpisodeId" episode_id: String
} }

/// Deletes caster episode group: `DeleteCasterEpisodeGroup` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteCasterEpisodeGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCasterEpisodeGroup {
    pub owner_id: Option<i64>,
    /// Required.
    pub program_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteCasterEpisodeGroup(program_id: String) "DeleteCasterEpisodeGroup" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "ProgramId" program_id, 2 "RegionId" region_id: String
} }

/// Response of [`DeleteCasterEpisodeGroup`]: empty.
pub type DeleteCasterEpisodeGroupOutput = Empty;

/// Deletes caster layout: `DeleteCasterLayout` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteCasterLayout>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCasterLayout {
    /// Required.
    pub caster_id: String,
    /// Required.
    pub layout_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DeleteCasterLayout(caster_id: String, layout_id: String) "DeleteCasterLayout" -> DeleteCasterLayoutOutput {
    0 "CasterId" caster_id, 1 "LayoutId" layout_id, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String
} }

/// Response of [`DeleteCasterLayout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCasterLayoutOutput {
    pub caster_id: Option<String>,
    pub layout_id: Option<String>,
}
model! { DeleteCasterLayoutOutput {
    0 "CasterId" caster_id: String, 1 "LayoutId" layout_id: String
} }

/// Deletes caster program: `DeleteCasterProgram` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteCasterProgram>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCasterProgram {
    /// Required.
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DeleteCasterProgram(caster_id: String) "DeleteCasterProgram" -> DeleteCasterProgramOutput {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

/// Response of [`DeleteCasterProgram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCasterProgramOutput {
    pub caster_id: Option<String>,
}
model! { DeleteCasterProgramOutput {
    0 "CasterId" caster_id: String
} }

/// Deletes caster scene config: `DeleteCasterSceneConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteCasterSceneConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCasterSceneConfig {
    /// Required.
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub scene_id: String,
    /// Required.
    pub r#type: String,
}
operation! { DeleteCasterSceneConfig(caster_id: String, scene_id: String, r#type: String)
    "DeleteCasterSceneConfig" -> Empty {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String, 3 "SceneId" scene_id,
    4 "Type" r#type
} }

/// Response of [`DeleteCasterSceneConfig`]: empty.
pub type DeleteCasterSceneConfigOutput = Empty;

/// Deletes caster video resource: `DeleteCasterVideoResource` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteCasterVideoResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCasterVideoResource {
    /// Required.
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub resource_id: String,
}
operation! { DeleteCasterVideoResource(caster_id: String, resource_id: String) "DeleteCasterVideoResource" -> Empty {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String, 3 "ResourceId" resource_id
} }

/// Response of [`DeleteCasterVideoResource`]: empty.
pub type DeleteCasterVideoResourceOutput = Empty;

/// Deletes channel: `DeleteChannel` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChannel {
    pub app_id: Option<String>,
    pub channel_id: Option<String>,
}
operation! { DeleteChannel() "DeleteChannel" -> Empty {
    0 "AppId" app_id: String, 1 "ChannelId" channel_id: String
} }

/// Response of [`DeleteChannel`]: empty.
pub type DeleteChannelOutput = Empty;

/// Deletes custom template: `DeleteCustomTemplate` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteCustomTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomTemplate {
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub template: String,
}
operation! { DeleteCustomTemplate(template: String) "DeleteCustomTemplate" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id: String, 2 "Template" template
} }

/// Response of [`DeleteCustomTemplate`]: empty.
pub type DeleteCustomTemplateOutput = Empty;

/// Deletes edge transcode job: `DeleteEdgeTranscodeJob` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteEdgeTranscodeJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEdgeTranscodeJob {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub job_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DeleteEdgeTranscodeJob(cluster_id: String, job_id: String) "DeleteEdgeTranscodeJob" -> Empty {
    0 "ClusterId" cluster_id, 1 "JobId" job_id, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String
} }

/// Response of [`DeleteEdgeTranscodeJob`]: empty.
pub type DeleteEdgeTranscodeJobOutput = Empty;

/// Deletes event sub: `DeleteEventSub` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteEventSub>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEventSub {
    /// Required.
    pub app_id: String,
    /// Required.
    pub subscribe_id: String,
}
operation! { DeleteEventSub(app_id: String, subscribe_id: String) "DeleteEventSub" -> Empty {
    0 "AppId" app_id, 1 "SubscribeId" subscribe_id
} }

/// Response of [`DeleteEventSub`]: empty.
pub type DeleteEventSubOutput = Empty;

/// Deletes live ai produce rules: `DeleteLiveAIProduceRules` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteLiveAIProduceRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveAIProduceRules {
    /// Required.
    pub app: String,
    /// Required.
    pub domain: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub rules_id: Option<String>,
    pub suffix_name: Option<String>,
}
operation! { DeleteLiveAIProduceRules(app: String, domain: String) "DeleteLiveAIProduceRules" -> Empty {
    0 "App" app, 1 "Domain" domain, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String,
    4 "RulesId" rules_id: String, 5 "SuffixName" suffix_name: String
} }

/// Response of [`DeleteLiveAIProduceRules`]: empty.
pub type DeleteLiveAIProduceRulesOutput = Empty;

/// Deletes live ai studio: `DeleteLiveAIStudio` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteLiveAIStudio>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveAIStudio {
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub studio_id: String,
}
operation! { DeleteLiveAIStudio(studio_id: String) "DeleteLiveAIStudio" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id: String, 2 "StudioId" studio_id
} }

/// Response of [`DeleteLiveAIStudio`]: empty.
pub type DeleteLiveAIStudioOutput = Empty;

/// Deletes live ai subtitle: `DeleteLiveAISubtitle` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteLiveAISubtitle>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveAISubtitle {
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub subtitle_id: String,
    pub subtitle_name: Option<String>,
}
operation! { DeleteLiveAISubtitle(subtitle_id: String) "DeleteLiveAISubtitle" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id: String, 2 "SubtitleId" subtitle_id,
    3 "SubtitleName" subtitle_name: String
} }

/// Response of [`DeleteLiveAISubtitle`]: empty.
pub type DeleteLiveAISubtitleOutput = Empty;

/// Deletes live app record config: `DeleteLiveAppRecordConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteLiveAppRecordConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveAppRecordConfig {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub stream_name: Option<String>,
}
operation! { DeleteLiveAppRecordConfig(app_name: String, domain_name: String) "DeleteLiveAppRecordConfig" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret, 4 "StreamName" stream_name: String
} }

/// Response of [`DeleteLiveAppRecordConfig`]: empty.
pub type DeleteLiveAppRecordConfigOutput = Empty;

/// Deletes live app snapshot config: `DeleteLiveAppSnapshotConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteLiveAppSnapshotConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveAppSnapshotConfig {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteLiveAppSnapshotConfig(app_name: String, domain_name: String) "DeleteLiveAppSnapshotConfig" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteLiveAppSnapshotConfig`]: empty.
pub type DeleteLiveAppSnapshotConfigOutput = Empty;

/// Deletes live audio audit config: `DeleteLiveAudioAuditConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteLiveAudioAuditConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveAudioAuditConfig {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub stream_name: String,
}
operation! { DeleteLiveAudioAuditConfig(app_name: String, domain_name: String, stream_name: String)
    "DeleteLiveAudioAuditConfig" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String,
    4 "StreamName" stream_name
} }

/// Response of [`DeleteLiveAudioAuditConfig`]: empty.
pub type DeleteLiveAudioAuditConfigOutput = Empty;

/// Deletes live audio audit notify config: `DeleteLiveAudioAuditNotifyConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteLiveAudioAuditNotifyConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveAudioAuditNotifyConfig {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DeleteLiveAudioAuditNotifyConfig(domain_name: String) "DeleteLiveAudioAuditNotifyConfig" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

/// Response of [`DeleteLiveAudioAuditNotifyConfig`]: empty.
pub type DeleteLiveAudioAuditNotifyConfigOutput = Empty;

/// Deletes live center transfer: `DeleteLiveCenterTransfer` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteLiveCenterTransfer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveCenterTransfer {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    pub dst_url: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub stream_name: String,
}
operation! { DeleteLiveCenterTransfer(app_name: String, domain_name: String, stream_name: String)
    "DeleteLiveCenterTransfer" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "DstUrl" dst_url: String, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id: String, 5 "StreamName" stream_name
} }

/// Response of [`DeleteLiveCenterTransfer`]: empty.
pub type DeleteLiveCenterTransferOutput = Empty;

/// Deletes live delay config: `DeleteLiveDelayConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteLiveDelayConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveDelayConfig {
    /// Required.
    pub app: String,
    /// Required.
    pub domain: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub stream: String,
}
operation! { DeleteLiveDelayConfig(app: String, domain: String, stream: String) "DeleteLiveDelayConfig" -> Empty {
    0 "App" app, 1 "Domain" domain, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String, 4 "Stream" stream
} }

/// Response of [`DeleteLiveDelayConfig`]: empty.
pub type DeleteLiveDelayConfigOutput = Empty;

/// Deletes live detect notify config: `DeleteLiveDetectNotifyConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteLiveDetectNotifyConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveDetectNotifyConfig {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteLiveDetectNotifyConfig(domain_name: String) "DeleteLiveDetectNotifyConfig" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteLiveDetectNotifyConfig`]: empty.
pub type DeleteLiveDetectNotifyConfigOutput = Empty;

/// Deletes live domain: `DeleteLiveDomain` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteLiveDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveDomain {
    /// Required.
    pub domain_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteLiveDomain(domain_name: String) "DeleteLiveDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteLiveDomain`]: empty.
pub type DeleteLiveDomainOutput = Empty;

/// Deletes live domain mapping: `DeleteLiveDomainMapping` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteLiveDomainMapping>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveDomainMapping {
    pub owner_id: Option<i64>,
    /// Required.
    pub pull_domain: String,
    /// Required.
    pub push_domain: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteLiveDomainMapping(pull_domain: String, push_domain: String) "DeleteLiveDomainMapping" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "PullDomain" pull_domain, 2 "PushDomain" push_domain,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteLiveDomainMapping`]: empty.
pub type DeleteLiveDomainMappingOutput = Empty;

/// Deletes live domain play mapping: `DeleteLiveDomainPlayMapping` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteLiveDomainPlayMapping>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveDomainPlayMapping {
    pub owner_id: Option<i64>,
    /// Required.
    pub play_domain: String,
    /// Required.
    pub pull_domain: String,
    pub region_id: Option<String>,
}
operation! { DeleteLiveDomainPlayMapping(play_domain: String, pull_domain: String)
    "DeleteLiveDomainPlayMapping" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "PlayDomain" play_domain, 2 "PullDomain" pull_domain, 3 "RegionId" region_id: String
} }

/// Response of [`DeleteLiveDomainPlayMapping`]: empty.
pub type DeleteLiveDomainPlayMappingOutput = Empty;

/// Deletes live edge transfer: `DeleteLiveEdgeTransfer` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteLiveEdgeTransfer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveEdgeTransfer {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DeleteLiveEdgeTransfer(domain_name: String) "DeleteLiveEdgeTransfer" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

/// Response of [`DeleteLiveEdgeTransfer`]: empty.
pub type DeleteLiveEdgeTransferOutput = Empty;

/// Deletes live lazy pull stream info config: `DeleteLiveLazyPullStreamInfoConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteLiveLazyPullStreamInfoConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveLazyPullStreamInfoConfig {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DeleteLiveLazyPullStreamInfoConfig(app_name: String, domain_name: String)
    "DeleteLiveLazyPullStreamInfoConfig" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String
} }

/// Response of [`DeleteLiveLazyPullStreamInfoConfig`]: empty.
pub type DeleteLiveLazyPullStreamInfoConfigOutput = Empty;

/// Deletes live message group: `DeleteLiveMessageGroup` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteLiveMessageGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveMessageGroup {
    /// Required.
    pub app_id: String,
    pub data_center: Option<String>,
    /// Required.
    pub group_id: String,
    pub operator_id: Option<String>,
}
operation! { DeleteLiveMessageGroup(app_id: String, group_id: String)
    "DeleteLiveMessageGroup" -> DeleteLiveMessageGroupOutput {
    0 "AppId" app_id, 1 "DataCenter" data_center: String, 2 "GroupId" group_id, 3 "OperatorId" operator_id: String
} }

/// Response of [`DeleteLiveMessageGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveMessageGroupOutput {
    pub group_id: Option<String>,
}
model! { DeleteLiveMessageGroupOutput {
    0 "GroupId" group_id: String
} }

/// Deletes live message group message: `DeleteLiveMessageGroupMessage` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteLiveMessageGroupMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveMessageGroupMessage {
    /// Required.
    pub app_id: String,
    pub data_center: Option<String>,
    pub deleter_id: Option<String>,
    pub deleter_info: Option<String>,
    /// Required.
    pub group_id: String,
    /// Required.
    pub message_id: String,
}
operation! { DeleteLiveMessageGroupMessage(app_id: String, group_id: String, message_id: String)
    "DeleteLiveMessageGroupMessage" -> DeleteLiveMessageGroupMessageOutput {
    0 "AppId" app_id, 1 "DataCenter" data_center: String, 2 "DeleterId" deleter_id: String,
    3 "DeleterInfo" deleter_info: String, 4 "GroupId" group_id, 5 "MessageId" message_id
} }

/// Response of [`DeleteLiveMessageGroupMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveMessageGroupMessageOutput {
    pub group_id: Option<String>,
    pub message_id: Option<String>,
}
model! { DeleteLiveMessageGroupMessageOutput {
    0 "GroupId" group_id: String, 1 "MessageId" message_id: String
} }

/// Deletes live message user message: `DeleteLiveMessageUserMessage` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteLiveMessageUserMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveMessageUserMessage {
    /// Required.
    pub app_id: String,
    pub data_center: Option<String>,
    pub deleter_id: Option<String>,
    pub deleter_info: Option<String>,
    /// Required.
    pub message_id: String,
    /// Required.
    pub receiver_id: String,
}
operation! { DeleteLiveMessageUserMessage(app_id: String, message_id: String, receiver_id: String)
    "DeleteLiveMessageUserMessage" -> Empty {
    0 "AppId" app_id, 1 "DataCenter" data_center: String, 2 "DeleterId" deleter_id: String,
    3 "DeleterInfo" deleter_info: String, 4 "MessageId" message_id, 5 "ReceiverId" receiver_id
} }

/// Response of [`DeleteLiveMessageUserMessage`]: empty.
pub type DeleteLiveMessageUserMessageOutput = Empty;

/// Deletes live package config: `DeleteLivePackageConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteLivePackageConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLivePackageConfig {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub stream_name: String,
}
operation! { DeleteLivePackageConfig(app_name: String, domain_name: String, stream_name: String)
    "DeleteLivePackageConfig" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String,
    4 "StreamName" stream_name
} }

/// Response of [`DeleteLivePackageConfig`]: empty.
pub type DeleteLivePackageConfigOutput = Empty;

/// Deletes live private line: `DeleteLivePrivateLine` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteLivePrivateLine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLivePrivateLine {
    /// Required.
    pub acceleration_type: String,
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub stream_name: String,
}
operation! {
    DeleteLivePrivateLine(acceleration_type: String, app_name: String, domain_name: String, stream_name: String)
    "DeleteLivePrivateLine" -> Empty {
    0 "AccelerationType" acceleration_type, 1 "AppName" app_name, 2 "DomainName" domain_name, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id: String, 5 "StreamName" stream_name
} }

/// Response of [`DeleteLivePrivateLine`]: empty.
pub type DeleteLivePrivateLineOutput = Empty;

/// Deletes live pull stream info config: `DeleteLivePullStreamInfoConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteLivePullStreamInfoConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLivePullStreamInfoConfig {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub stream_name: String,
}
operation! { DeleteLivePullStreamInfoConfig(app_name: String, domain_name: String, stream_name: String)
    "DeleteLivePullStreamInfoConfig" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String,
    4 "StreamName" stream_name
} }

/// Response of [`DeleteLivePullStreamInfoConfig`]: empty.
pub type DeleteLivePullStreamInfoConfigOutput = Empty;

/// Deletes live pull to push: `DeleteLivePullToPush` of `live` 2016-11-01.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteLivePullToPush>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLivePullToPush {
    pub owner_id: Option<i64>,
    /// Required.
    pub region: String,
    pub region_id: Option<String>,
    /// Required.
    pub task_id: String,
}
operation! { DeleteLivePullToPush(region: String, task_id: String)
    "DeleteLivePullToPush" -> DeleteLivePullToPushOutput {
    0 "OwnerId" owner_id: i64, 1 "Region" region, 2 "RegionId" region_id: String, 3 "TaskId" task_id
} { method: "GET", } }

/// Response of [`DeleteLivePullToPush`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLivePullToPushOutput {
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { DeleteLivePullToPushOutput {
    0 "Description" description: String, 1 "RetCode" ret_code: i64
} }

/// Deletes live real time log logstore: `DeleteLiveRealTimeLogLogstore` of `live` 2016-11-01.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteLiveRealTimeLogLogstore>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveRealTimeLogLogstore {
    /// Required.
    pub logstore: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub project: String,
    /// Required.
    pub region: String,
    pub region_id: Option<String>,
}
operation! { DeleteLiveRealTimeLogLogstore(logstore: String, project: String, region: String)
    "DeleteLiveRealTimeLogLogstore" -> Empty {
    0 "Logstore" logstore, 1 "OwnerId" owner_id: i64, 2 "Project" project, 3 "Region" region,
    4 "RegionId" region_id: String
} { method: "GET", } }

/// Response of [`DeleteLiveRealTimeLogLogstore`]: empty.
pub type DeleteLiveRealTimeLogLogstoreOutput = Empty;

/// Deletes live realtime log delivery: `DeleteLiveRealtimeLogDelivery` of `live` 2016-11-01.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteLiveRealtimeLogDelivery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveRealtimeLogDelivery {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub logstore: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub project: String,
    /// Required.
    pub region: String,
    pub region_id: Option<String>,
}
operation! { DeleteLiveRealtimeLogDelivery(domain_name: String, logstore: String, project: String, region: String)
    "DeleteLiveRealtimeLogDelivery" -> Empty {
    0 "DomainName" domain_name, 1 "Logstore" logstore, 2 "OwnerId" owner_id: i64, 3 "Project" project,
    4 "Region" region, 5 "RegionId" region_id: String
} { method: "GET", } }

/// Response of [`DeleteLiveRealtimeLogDelivery`]: empty.
pub type DeleteLiveRealtimeLogDeliveryOutput = Empty;

/// Deletes live record notify config: `DeleteLiveRecordNotifyConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteLiveRecordNotifyConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveRecordNotifyConfig {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteLiveRecordNotifyConfig(domain_name: String) "DeleteLiveRecordNotifyConfig" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteLiveRecordNotifyConfig`]: empty.
pub type DeleteLiveRecordNotifyConfigOutput = Empty;

/// Deletes live record vod config: `DeleteLiveRecordVodConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteLiveRecordVodConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveRecordVodConfig {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub stream_name: Option<String>,
}
operation! { DeleteLiveRecordVodConfig(app_name: String, domain_name: String) "DeleteLiveRecordVodConfig" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String,
    4 "StreamName" stream_name: String
} }

/// Response of [`DeleteLiveRecordVodConfig`]: empty.
pub type DeleteLiveRecordVodConfigOutput = Empty;

/// Deletes live snapshot detect porn config: `DeleteLiveSnapshotDetectPornConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteLiveSnapshotDetectPornConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveSnapshotDetectPornConfig {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteLiveSnapshotDetectPornConfig(app_name: String, domain_name: String)
    "DeleteLiveSnapshotDetectPornConfig" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteLiveSnapshotDetectPornConfig`]: empty.
pub type DeleteLiveSnapshotDetectPornConfigOutput = Empty;

/// Deletes live snapshot notify config: `DeleteLiveSnapshotNotifyConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteLiveSnapshotNotifyConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveSnapshotNotifyConfig {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DeleteLiveSnapshotNotifyConfig(domain_name: String) "DeleteLiveSnapshotNotifyConfig" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

/// Response of [`DeleteLiveSnapshotNotifyConfig`]: empty.
pub type DeleteLiveSnapshotNotifyConfigOutput = Empty;

/// Deletes live specific staging config: `DeleteLiveSpecificStagingConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteLiveSpecificStagingConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveSpecificStagingConfig {
    /// Required.
    pub config_id: String,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteLiveSpecificStagingConfig(config_id: String, domain_name: String)
    "DeleteLiveSpecificStagingConfig" -> Empty {
    0 "ConfigId" config_id, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteLiveSpecificStagingConfig`]: empty.
pub type DeleteLiveSpecificStagingConfigOutput = Empty;

/// Deletes live stream block: `DeleteLiveStreamBlock` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteLiveStreamBlock>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveStreamBlock {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub stream_name: String,
}
operation! { DeleteLiveStreamBlock(app_name: String, domain_name: String, stream_name: String)
    "DeleteLiveStreamBlock" -> DeleteLiveStreamBlockOutput {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String,
    4 "StreamName" stream_name
} }

/// Response of [`DeleteLiveStreamBlock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveStreamBlockOutput {
    pub description: Option<String>,
    pub status: Option<String>,
}
model! { DeleteLiveStreamBlockOutput {
    0 "Description" description: String, 1 "Status" status: String
} }

/// Deletes live stream merge: `DeleteLiveStreamMerge` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteLiveStreamMerge>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveStreamMerge {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub stream_name: String,
}
operation! { DeleteLiveStreamMerge(app_name: String, domain_name: String, stream_name: String)
    "DeleteLiveStreamMerge" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String,
    4 "StreamName" stream_name
} }

/// Response of [`DeleteLiveStreamMerge`]: empty.
pub type DeleteLiveStreamMergeOutput = Empty;

/// Deletes live stream monitor: `DeleteLiveStreamMonitor` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteLiveStreamMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveStreamMonitor {
    /// Required.
    pub monitor_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DeleteLiveStreamMonitor(monitor_id: String) "DeleteLiveStreamMonitor" -> Empty {
    0 "MonitorId" monitor_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

/// Response of [`DeleteLiveStreamMonitor`]: empty.
pub type DeleteLiveStreamMonitorOutput = Empty;

/// Deletes live stream record index files: `DeleteLiveStreamRecordIndexFiles` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteLiveStreamRecordIndexFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveStreamRecordIndexFiles {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub record_id: Vec<String>,
    pub region_id: Option<String>,
    /// Required.
    pub remove_file: String,
    /// Required.
    pub stream_name: String,
}

/// Arguments of [`DeleteLiveStreamRecordIndexFiles::new`].
pub struct DeleteLiveStreamRecordIndexFilesRequired {
    pub app_name: String,
    pub domain_name: String,
    pub record_id: Vec<String>,
    pub remove_file: String,
    pub stream_name: String,
}
operation! {
    DeleteLiveStreamRecordIndexFiles { DeleteLiveStreamRecordIndexFilesRequired: app_name, domain_name, record_id, remove_file, stream_name }
    "DeleteLiveStreamRecordIndexFiles" -> DeleteLiveStreamRecordIndexFilesOutput {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64, 3 "RecordId" record_id,
    4 "RegionId" region_id: String, 5 "RemoveFile" remove_file, 6 "StreamName" stream_name
} }

/// Response of [`DeleteLiveStreamRecordIndexFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveStreamRecordIndexFilesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub record_delete_info_list: Option<
        DeleteLiveStreamRecordIndexFilesRecordDeleteInfoList,
    >,
}
model! { DeleteLiveStreamRecordIndexFilesOutput {
    0 "Code" code: String, 1 "Message" message: String,
    2 "RecordDeleteInfoList" record_delete_info_list: DeleteLiveStreamRecordIndexFilesRecordDeleteInfoList
} }

/// In the response of [`DeleteLiveStreamRecordIndexFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveStreamRecordIndexFilesRecordDeleteInfoList {
    pub record_delete_info: Vec<DeleteLiveStreamRecordIndexFilesRecordDeleteInfo>,
}
model! { DeleteLiveStreamRecordIndexFilesRecordDeleteInfoList {
    0 "RecordDeleteInfo" record_delete_info: Vec<DeleteLiveStreamRecordIndexFilesRecordDeleteInfo>
} }

/// In the response of [`DeleteLiveStreamRecordIndexFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveStreamRecordIndexFilesRecordDeleteInfo {
    pub message: Option<String>,
    pub record_id: Option<String>,
}
model! { DeleteLiveStreamRecordIndexFilesRecordDeleteInfo {
    0 "Message" message: String, 1 "RecordId" record_id: String
} }

/// Deletes live stream transcode: `DeleteLiveStreamTranscode` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteLiveStreamTranscode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveStreamTranscode {
    /// Required.
    pub app: String,
    /// Required.
    pub domain: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub template: String,
}
operation! { DeleteLiveStreamTranscode(app: String, domain: String, template: String)
    "DeleteLiveStreamTranscode" -> Empty {
    0 "App" app, 1 "Domain" domain, 2 "OwnerId" owner_id: i64, 3 "SecurityToken" security_token: Secret,
    4 "Template" template
} }

/// Response of [`DeleteLiveStreamTranscode`]: empty.
pub type DeleteLiveStreamTranscodeOutput = Empty;

/// Deletes live stream watermark: `DeleteLiveStreamWatermark` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteLiveStreamWatermark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveStreamWatermark {
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub template_id: String,
}
operation! { DeleteLiveStreamWatermark(template_id: String) "DeleteLiveStreamWatermark" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id: String, 2 "TemplateId" template_id
} }

/// Response of [`DeleteLiveStreamWatermark`]: empty.
pub type DeleteLiveStreamWatermarkOutput = Empty;

/// Deletes live stream watermark rule: `DeleteLiveStreamWatermarkRule` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteLiveStreamWatermarkRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveStreamWatermarkRule {
    pub app: Option<String>,
    /// Required.
    pub domain: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub rule_id: Option<String>,
    pub stream: Option<String>,
}
operation! { DeleteLiveStreamWatermarkRule(domain: String) "DeleteLiveStreamWatermarkRule" -> Empty {
    0 "App" app: String, 1 "Domain" domain, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String,
    4 "RuleId" rule_id: String, 5 "Stream" stream: String
} }

/// Response of [`DeleteLiveStreamWatermarkRule`]: empty.
pub type DeleteLiveStreamWatermarkRuleOutput = Empty;

/// Deletes live streams notify url config: `DeleteLiveStreamsNotifyUrlConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteLiveStreamsNotifyUrlConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveStreamsNotifyUrlConfig {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DeleteLiveStreamsNotifyUrlConfig(domain_name: String) "DeleteLiveStreamsNotifyUrlConfig" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

/// Response of [`DeleteLiveStreamsNotifyUrlConfig`]: empty.
pub type DeleteLiveStreamsNotifyUrlConfigOutput = Empty;

/// Deletes message app: `DeleteMessageApp` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteMessageApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMessageApp {
    /// Required.
    pub app_id: String,
}
operation! { DeleteMessageApp(app_id: String) "DeleteMessageApp" -> DeleteMessageAppOutput {
    0 "AppId" app_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteMessageApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMessageAppOutput {
    pub result: Option<DeleteMessageAppResult>,
}
model! { DeleteMessageAppOutput {
    0 "Result" result: DeleteMessageAppResult
} }

/// In the response of [`DeleteMessageApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMessageAppResult {
    pub success: Option<bool>,
}
model! { DeleteMessageAppResult {
    0 "Success" success: bool
} }

/// Deletes mix stream: `DeleteMixStream` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteMixStream>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMixStream {
    pub app_name: Option<String>,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub mix_stream_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub stream_name: Option<String>,
}
operation! { DeleteMixStream(domain_name: String, mix_stream_id: String) "DeleteMixStream" -> DeleteMixStreamOutput {
    0 "AppName" app_name: String, 1 "DomainName" domain_name, 2 "MixStreamId" mix_stream_id, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id: String, 5 "StreamName" stream_name: String
} }

/// Response of [`DeleteMixStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMixStreamOutput {
    pub mix_stream_id: Option<String>,
}
model! { DeleteMixStreamOutput {
    0 "MixStreamId" mix_stream_id: String
} }

/// Deletes playlist: `DeletePlaylist` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeletePlaylist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePlaylist {
    pub owner_id: Option<i64>,
    /// Required.
    pub program_id: String,
    pub region_id: Option<String>,
}
operation! { DeletePlaylist(program_id: String) "DeletePlaylist" -> DeletePlaylistOutput {
    0 "OwnerId" owner_id: i64, 1 "ProgramId" program_id, 2 "RegionId" region_id: String
} }

/// Response of [`DeletePlaylist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePlaylistOutput {
    pub program_id: Option<String>,
}
model! { DeletePlaylistOutput {
    0 "ProgramId" program_id: String
} }

/// Deletes playlist items: `DeletePlaylistItems` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeletePlaylistItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePlaylistItems {
    pub owner_id: Option<i64>,
    /// Required.
    pub program_id: String,
    /// Required.
    pub program_item_ids: String,
    pub region_id: Option<String>,
}
operation! { DeletePlaylistItems(program_id: String, program_item_ids: String)
    "DeletePlaylistItems" -> DeletePlaylistItemsOutput {
    0 "OwnerId" owner_id: i64, 1 "ProgramId" program_id, 2 "ProgramItemIds" program_item_ids,
    3 "RegionId" region_id: String
} }

/// Response of [`DeletePlaylistItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePlaylistItemsOutput {
    pub program_id: Option<String>,
}
model! { DeletePlaylistItemsOutput {
    0 "ProgramId" program_id: String
} }

/// Deletes rtc asr task: `DeleteRtcAsrTask` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteRtcAsrTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRtcAsrTask {
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub task_id: String,
}
operation! { DeleteRtcAsrTask(task_id: String) "DeleteRtcAsrTask" -> DeleteRtcAsrTaskOutput {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id: String, 2 "TaskId" task_id
} }

/// Response of [`DeleteRtcAsrTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRtcAsrTaskOutput {
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { DeleteRtcAsrTaskOutput {
    0 "Description" description: String, 1 "RetCode" ret_code: i64
} }

/// Deletes rtc mpu event sub: `DeleteRtcMPUEventSub` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteRtcMPUEventSub>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRtcMPUEventSub {
    /// Required.
    pub app_id: String,
}
operation! { DeleteRtcMPUEventSub(app_id: String) "DeleteRtcMPUEventSub" -> Empty {
    0 "AppId" app_id
} }

/// Response of [`DeleteRtcMPUEventSub`]: empty.
pub type DeleteRtcMPUEventSubOutput = Empty;

/// Deletes snapshot callback auth: `DeleteSnapshotCallbackAuth` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteSnapshotCallbackAuth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshotCallbackAuth {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DeleteSnapshotCallbackAuth(domain_name: String) "DeleteSnapshotCallbackAuth" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

/// Response of [`DeleteSnapshotCallbackAuth`]: empty.
pub type DeleteSnapshotCallbackAuthOutput = Empty;

/// Deletes snapshot files: `DeleteSnapshotFiles` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteSnapshotFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshotFiles {
    /// Required.
    pub app_name: String,
    /// Required.
    pub create_timestamp_list: Vec<i64>,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub remove_file: bool,
    /// Required.
    pub stream_name: String,
}

/// Arguments of [`DeleteSnapshotFiles::new`].
pub struct DeleteSnapshotFilesRequired {
    pub app_name: String,
    pub create_timestamp_list: Vec<i64>,
    pub domain_name: String,
    pub remove_file: bool,
    pub stream_name: String,
}
operation! {
    DeleteSnapshotFiles { DeleteSnapshotFilesRequired: app_name, create_timestamp_list, domain_name, remove_file, stream_name }
    "DeleteSnapshotFiles" -> DeleteSnapshotFilesOutput {
    0 "AppName" app_name, 1 "CreateTimestampList" create_timestamp_list, 2 "DomainName" domain_name,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "RemoveFile" remove_file, 6 "StreamName" stream_name
} }

/// Response of [`DeleteSnapshotFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshotFilesOutput {
    pub failure_count: Option<i64>,
    pub snapshot_delete_info_list: Option<DeleteSnapshotFilesSnapshotDeleteInfoList>,
    pub success_count: Option<i64>,
}
model! { DeleteSnapshotFilesOutput {
    0 "FailureCount" failure_count: i64,
    1 "SnapshotDeleteInfoList" snapshot_delete_info_list: DeleteSnapshotFilesSnapshotDeleteInfoList,
    2 "SuccessCount" success_count: i64
} }

/// In the response of [`DeleteSnapshotFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshotFilesSnapshotDeleteInfoList {
    pub snapshot_delete_info: Vec<DeleteSnapshotFilesSnapshotDeleteInfo>,
}
model! { DeleteSnapshotFilesSnapshotDeleteInfoList {
    0 "SnapshotDeleteInfo" snapshot_delete_info: Vec<DeleteSnapshotFilesSnapshotDeleteInfo>
} }

/// In the response of [`DeleteSnapshotFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshotFilesSnapshotDeleteInfo {
    pub create_timestamp: Option<i64>,
    pub message: Option<String>,
}
model! { DeleteSnapshotFilesSnapshotDeleteInfo {
    0 "CreateTimestamp" create_timestamp: i64, 1 "Message" message: String
} }

/// Deletes studio layout: `DeleteStudioLayout` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DeleteStudioLayout>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStudioLayout {
    /// Required.
    pub caster_id: String,
    /// Required.
    pub layout_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DeleteStudioLayout(caster_id: String, layout_id: String) "DeleteStudioLayout" -> Empty {
    0 "CasterId" caster_id, 1 "LayoutId" layout_id, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String
} }

/// Response of [`DeleteStudioLayout`]: empty.
pub type DeleteStudioLayoutOutput = Empty;

/// Describes auto show list tasks: `DescribeAutoShowListTasks` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeAutoShowListTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoShowListTasks {
    pub caster_id: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeAutoShowListTasks() "DescribeAutoShowListTasks" -> DescribeAutoShowListTasksOutput {
    0 "CasterId" caster_id: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

/// Response of [`DescribeAutoShowListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoShowListTasksOutput {
    pub auto_show_list_tasks: Option<String>,
}
model! { DescribeAutoShowListTasksOutput {
    0 "AutoShowListTasks" auto_show_list_tasks: String
} }

/// Describes caster channels: `DescribeCasterChannels` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeCasterChannels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterChannels {
    /// Required.
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeCasterChannels(caster_id: String) "DescribeCasterChannels" -> DescribeCasterChannelsOutput {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

/// Response of [`DescribeCasterChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterChannelsOutput {
    pub channels: Option<DescribeCasterChannelsChannels>,
    pub total: Option<i64>,
}
model! { DescribeCasterChannelsOutput {
    0 "Channels" channels: DescribeCasterChannelsChannels, 1 "Total" total: i64
} }

/// In the response of [`DescribeCasterChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterChannelsChannels {
    pub channel: Vec<DescribeCasterChannelsChannel>,
}
model! { DescribeCasterChannelsChannels {
    0 "Channel" channel: Vec<DescribeCasterChannelsChannel>
} }

/// In the response of [`DescribeCasterChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterChannelsChannel {
    pub channel_id: Option<String>,
    pub face_beauty: Option<String>,
    pub resource_id: Option<String>,
    pub rtmp_url: Option<String>,
    pub stream_url: Option<String>,
}
model! { DescribeCasterChannelsChannel {
    0 "ChannelId" channel_id: String, 1 "FaceBeauty" face_beauty: String, 2 "ResourceId" resource_id: String,
    3 "RtmpUrl" rtmp_url: String, 4 "StreamUrl" stream_url: String
} }

/// Describes caster components: `DescribeCasterComponents` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeCasterComponents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterComponents {
    /// Required.
    pub caster_id: String,
    pub component_id: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeCasterComponents(caster_id: String) "DescribeCasterComponents" -> DescribeCasterComponentsOutput {
    0 "CasterId" caster_id, 1 "ComponentId" component_id: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String
} }

/// Response of [`DescribeCasterComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterComponentsOutput {
    pub components: Option<DescribeCasterComponentsComponents>,
    pub total: Option<i64>,
}
model! { DescribeCasterComponentsOutput {
    0 "Components" components: DescribeCasterComponentsComponents, 1 "Total" total: i64
} }

/// In the response of [`DescribeCasterComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterComponentsComponents {
    pub component: Vec<DescribeCasterComponentsComponent>,
}
model! { DescribeCasterComponentsComponents {
    0 "Component" component: Vec<DescribeCasterComponentsComponent>
} }

/// In the response of [`DescribeCasterComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterComponentsComponent {
    pub caption_layer_content: Option<DescribeCasterComponentsCaptionLayerContent>,
    pub component_id: Option<String>,
    pub component_layer: Option<DescribeCasterComponentsComponentLayer>,
    pub component_name: Option<String>,
    pub component_type: Option<String>,
    pub effect: Option<String>,
    pub image_layer_content: Option<DescribeCasterComponentsImageLayerContent>,
    pub location_id: Option<String>,
    pub text_layer_content: Option<DescribeCasterComponentsTextLayerContent>,
}
model! { DescribeCasterComponentsComponent {
    0 "CaptionLayerContent" caption_layer_content: DescribeCasterComponentsCaptionLayerContent,
    1 "ComponentId" component_id: String, 2 "ComponentLayer" component_layer: DescribeCasterComponentsComponentLayer,
    3 "ComponentName" component_name: String, 4 "ComponentType" component_type: String, 5 "Effect" effect: String,
    6 "ImageLayerContent" image_layer_content: DescribeCasterComponentsImageLayerContent,
    7 "LocationId" location_id: String,
    8 "TextLayerContent" text_layer_content: DescribeCasterComponentsTextLayerContent
} }

/// In the response of [`DescribeCasterComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterComponentsCaptionLayerContent {
    pub border_color: Option<String>,
    pub border_width_normalized: Option<f64>,
    pub color: Option<String>,
    pub font_name: Option<String>,
    pub line_space_normalized: Option<f64>,
    pub location_id: Option<String>,
    pub pts_offset: Option<i64>,
    pub show_source_lan: Option<bool>,
    pub size_normalized: Option<f64>,
    pub source_lan: Option<String>,
    pub target_lan: Option<String>,
    pub word_count_per_line: Option<i64>,
    pub word_space_normalized: Option<f64>,
    pub words_count: Option<i64>,
}
model! { DescribeCasterComponentsCaptionLayerContent {
    0 "BorderColor" border_color: String, 1 "BorderWidthNormalized" border_width_normalized: f64,
    2 "Color" color: String, 3 "FontName" font_name: String, 4 "LineSpaceNormalized" line_space_normalized: f64,
    5 "LocationId" location_id: String, 6 "PtsOffset" pts_offset: i64, 7 "ShowSourceLan" show_source_lan: bool,
    8 "SizeNormalized" size_normalized: f64, 9 "SourceLan" source_lan: String, 10 "TargetLan" target_lan: String,
    11 "WordCountPerLine" word_count_per_line: i64, 12 "WordSpaceNormalized" word_space_normalized: f64,
    13 "WordsCount" words_count: i64
} }

/// In the response of [`DescribeCasterComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterComponentsComponentLayer {
    pub height_normalized: Option<f64>,
    pub position_normalizeds: Option<DescribeCasterComponentsPositionNormalizeds>,
    pub position_refer: Option<String>,
    pub transparency: Option<i64>,
    pub width_normalized: Option<f64>,
}
model! { DescribeCasterComponentsComponentLayer {
    0 "HeightNormalized" height_normalized: f64,
    1 "PositionNormalizeds" position_normalizeds: DescribeCasterComponentsPositionNormalizeds,
    2 "PositionRefer" position_refer: String, 3 "Transparency" transparency: i64,
    4 "WidthNormalized" width_normalized: f64
} }

/// In the response of [`DescribeCasterComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterComponentsPositionNormalizeds {
    pub position: Vec<f64>,
}
model! { DescribeCasterComponentsPositionNormalizeds {
    0 "Position" position: Vec<f64>
} }

/// In the response of [`DescribeCasterComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterComponentsImageLayerContent {
    pub material_id: Option<String>,
}
model! { DescribeCasterComponentsImageLayerContent {
    0 "MaterialId" material_id: String
} }

/// In the response of [`DescribeCasterComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterComponentsTextLayerContent {
    pub border_color: Option<String>,
    pub border_width_normalized: Option<f64>,
    pub color: Option<String>,
    pub font_name: Option<String>,
    pub size_normalized: Option<f64>,
    pub text: Option<String>,
}
model! { DescribeCasterComponentsTextLayerContent {
    0 "BorderColor" border_color: String, 1 "BorderWidthNormalized" border_width_normalized: f64,
    2 "Color" color: String, 3 "FontName" font_name: String, 4 "SizeNormalized" size_normalized: f64,
    5 "Text" text: String
} }

/// Describes caster config: `DescribeCasterConfig` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeCasterConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterConfig {
    /// Required.
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeCasterConfig(caster_id: String) "DescribeCasterConfig" -> DescribeCasterConfigOutput {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

/// Response of [`DescribeCasterConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterConfigOutput {
    pub audio_mixer_mode: Option<String>,
    pub auto_switch_urgent_config: Option<String>,
    pub auto_switch_urgent_on: Option<String>,
    pub callback_url: Option<String>,
    pub caster_id: Option<String>,
    pub caster_name: Option<String>,
    pub channel_enable: Option<i64>,
    pub delay: Option<f64>,
    pub domain_name: Option<String>,
    pub program_effect: Option<i64>,
    pub program_name: Option<String>,
    pub record_config: Option<DescribeCasterConfigRecordConfig>,
    pub side_output_url: Option<String>,
    pub side_output_url_list: Option<String>,
    pub sync_groups_config: Option<DescribeCasterConfigSyncGroupsConfig>,
    pub transcode_config: Option<DescribeCasterConfigTranscodeConfig>,
    pub urgent_image_id: Option<String>,
    pub urgent_image_url: Option<String>,
    pub urgent_live_stream_url: Option<String>,
    pub urgent_material_id: Option<String>,
}
model! { DescribeCasterConfigOutput {
    0 "AudioMixerMode" audio_mixer_mode: String, 1 "AutoSwitchUrgentConfig" auto_switch_urgent_config: String,
    2 "AutoSwitchUrgentOn" auto_switch_urgent_on: String, 3 "CallbackUrl" callback_url: String,
    4 "CasterId" caster_id: String, 5 "CasterName" caster_name: String, 6 "ChannelEnable" channel_enable: i64,
    7 "Delay" delay: f64, 8 "DomainName" domain_name: String, 9 "ProgramEffect" program_effect: i64,
    10 "ProgramName" program_name: String, 11 "RecordConfig" record_config: DescribeCasterConfigRecordConfig,
    12 "SideOutputUrl" side_output_url: String, 13 "SideOutputUrlList" side_output_url_list: String,
    14 "SyncGroupsConfig" sync_groups_config: DescribeCasterConfigSyncGroupsConfig,
    15 "TranscodeConfig" transcode_config: DescribeCasterConfigTranscodeConfig,
    16 "UrgentImageId" urgent_image_id: String, 17 "UrgentImageUrl" urgent_image_url: String,
    18 "UrgentLiveStreamUrl" urgent_live_stream_url: String, 19 "UrgentMaterialId" urgent_material_id: String
} }

/// In the response of [`DescribeCasterConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterConfigRecordConfig {
    pub on_demand: Option<i64>,
    pub oss_bucket: Option<String>,
    pub oss_endpoint: Option<String>,
    pub record_format: Option<DescribeCasterConfigRecordFormat>,
}
model! { DescribeCasterConfigRecordConfig {
    0 "OnDemand" on_demand: i64, 1 "OssBucket" oss_bucket: String, 2 "OssEndpoint" oss_endpoint: String,
    3 "RecordFormat" record_format: DescribeCasterConfigRecordFormat
} }

/// In the response of [`DescribeCasterConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterConfigRecordFormat {
    pub record_format: Vec<DescribeCasterConfigRecordFormatRecordFormat>,
}
model! { DescribeCasterConfigRecordFormat {
    0 "RecordFormat" record_format: Vec<DescribeCasterConfigRecordFormatRecordFormat>
} }

/// In the response of [`DescribeCasterConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterConfigRecordFormatRecordFormat {
    pub cycle_duration: Option<i64>,
    pub format: Option<String>,
    pub oss_object_prefix: Option<String>,
    pub slice_oss_object_prefix: Option<String>,
}
model! { DescribeCasterConfigRecordFormatRecordFormat {
    0 "CycleDuration" cycle_duration: i64, 1 "Format" format: String, 2 "OssObjectPrefix" oss_object_prefix: String,
    3 "SliceOssObjectPrefix" slice_oss_object_prefix: String
} }

/// In the response of [`DescribeCasterConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterConfigSyncGroupsConfig {
    pub sync_group: Vec<DescribeCasterConfigSyncGroup>,
}
model! { DescribeCasterConfigSyncGroupsConfig {
    0 "SyncGroup" sync_group: Vec<DescribeCasterConfigSyncGroup>
} }

/// In the response of [`DescribeCasterConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterConfigSyncGroup {
    pub host_resource_id: Option<String>,
    pub mode: Option<i64>,
    pub resource_ids: Option<DescribeCasterConfigResourceIds>,
}
model! { DescribeCasterConfigSyncGroup {
    0 "HostResourceId" host_resource_id: String, 1 "Mode" mode: i64,
    2 "ResourceIds" resource_ids: DescribeCasterConfigResourceIds
} }

/// In the response of [`DescribeCasterConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterConfigResourceIds {
    pub resource_id: Vec<String>,
}
model! { DescribeCasterConfigResourceIds {
    0 "ResourceId" resource_id: Vec<String>
} }

/// In the response of [`DescribeCasterConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterConfigTranscodeConfig {
    pub caster_template: Option<String>,
    pub custom_params: Option<DescribeCasterConfigCustomParams>,
    pub live_template_ids: Option<DescribeCasterConfigLiveTemplateIds>,
}
model! { DescribeCasterConfigTranscodeConfig {
    0 "CasterTemplate" caster_template: String, 1 "CustomParams" custom_params: DescribeCasterConfigCustomParams,
    2 "LiveTemplateIds" live_template_ids: DescribeCasterConfigLiveTemplateIds
} }

/// In the response of [`DescribeCasterConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterConfigCustomParams {
    pub video: Option<DescribeCasterConfigVideo>,
}
model! { DescribeCasterConfigCustomParams {
    0 "video" video: DescribeCasterConfigVideo
} }

/// In the response of [`DescribeCasterConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterConfigVideo {
    pub bitrate: Option<i64>,
    pub fps: Option<i64>,
    pub height: Option<i64>,
    pub width: Option<i64>,
}
model! { DescribeCasterConfigVideo {
    0 "bitrate" bitrate: i64, 1 "fps" fps: i64, 2 "height" height: i64, 3 "width" width: i64
} }

/// In the response of [`DescribeCasterConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterConfigLiveTemplateIds {
    pub location_id: Vec<String>,
}
model! { DescribeCasterConfigLiveTemplateIds {
    0 "LocationId" location_id: Vec<String>
} }

/// Describes caster layouts: `DescribeCasterLayouts` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeCasterLayouts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterLayouts {
    /// Required.
    pub caster_id: String,
    pub layout_id: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeCasterLayouts(caster_id: String) "DescribeCasterLayouts" -> DescribeCasterLayoutsOutput {
    0 "CasterId" caster_id, 1 "LayoutId" layout_id: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String
} }

/// Response of [`DescribeCasterLayouts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterLayoutsOutput {
    pub layouts: Option<DescribeCasterLayoutsLayouts>,
    pub total: Option<i64>,
}
model! { DescribeCasterLayoutsOutput {
    0 "Layouts" layouts: DescribeCasterLayoutsLayouts, 1 "Total" total: i64
} }

/// In the response of [`DescribeCasterLayouts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterLayoutsLayouts {
    pub layout: Vec<DescribeCasterLayoutsLayout>,
}
model! { DescribeCasterLayoutsLayouts {
    0 "Layout" layout: Vec<DescribeCasterLayoutsLayout>
} }

/// In the response of [`DescribeCasterLayouts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterLayoutsLayout {
    pub audio_layers: Option<DescribeCasterLayoutsAudioLayers>,
    pub blend_list: Option<DescribeCasterLayoutsBlendList>,
    pub layout_id: Option<String>,
    pub mix_list: Option<DescribeCasterLayoutsMixList>,
    pub video_layers: Option<DescribeCasterLayoutsVideoLayers>,
}
model! { DescribeCasterLayoutsLayout {
    0 "AudioLayers" audio_layers: DescribeCasterLayoutsAudioLayers,
    1 "BlendList" blend_list: DescribeCasterLayoutsBlendList, 2 "LayoutId" layout_id: String,
    3 "MixList" mix_list: DescribeCasterLayoutsMixList, 4 "VideoLayers" video_layers: DescribeCasterLayoutsVideoLayers
} }

/// In the response of [`DescribeCasterLayouts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterLayoutsAudioLayers {
    pub audio_layer: Vec<DescribeCasterLayoutsAudioLayer>,
}
model! { DescribeCasterLayoutsAudioLayers {
    0 "AudioLayer" audio_layer: Vec<DescribeCasterLayoutsAudioLayer>
} }

/// In the response of [`DescribeCasterLayouts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterLayoutsAudioLayer {
    pub fixed_delay_duration: Option<i64>,
    pub valid_channel: Option<String>,
    pub volume_rate: Option<f64>,
}
model! { DescribeCasterLayoutsAudioLayer {
    0 "FixedDelayDuration" fixed_delay_duration: i64, 1 "ValidChannel" valid_channel: String,
    2 "VolumeRate" volume_rate: f64
} }

/// In the response of [`DescribeCasterLayouts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterLayoutsBlendList {
    pub location_id: Vec<String>,
}
model! { DescribeCasterLayoutsBlendList {
    0 "LocationId" location_id: Vec<String>
} }

/// In the response of [`DescribeCasterLayouts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterLayoutsMixList {
    pub location_id: Vec<String>,
}
model! { DescribeCasterLayoutsMixList {
    0 "LocationId" location_id: Vec<String>
} }

/// In the response of [`DescribeCasterLayouts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterLayoutsVideoLayers {
    pub video_layer: Vec<DescribeCasterLayoutsVideoLayer>,
}
model! { DescribeCasterLayoutsVideoLayers {
    0 "VideoLayer" video_layer: Vec<DescribeCasterLayoutsVideoLayer>
} }

/// In the response of [`DescribeCasterLayouts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterLayoutsVideoLayer {
    pub fill_mode: Option<String>,
    pub fixed_delay_duration: Option<i64>,
    pub height_normalized: Option<f64>,
    pub position_normalizeds: Option<DescribeCasterLayoutsPositionNormalizeds>,
    pub position_refer: Option<String>,
    pub width_normalized: Option<f64>,
}
model! { DescribeCasterLayoutsVideoLayer {
    0 "FillMode" fill_mode: String, 1 "FixedDelayDuration" fixed_delay_duration: i64,
    2 "HeightNormalized" height_normalized: f64,
    3 "PositionNormalizeds" position_normalizeds: DescribeCasterLayoutsPositionNormalizeds,
    4 "PositionRefer" position_refer: String, 5 "WidthNormalized" width_normalized: f64
} }

/// In the response of [`DescribeCasterLayouts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterLayoutsPositionNormalizeds {
    pub position: Vec<f64>,
}
model! { DescribeCasterLayoutsPositionNormalizeds {
    0 "Position" position: Vec<f64>
} }

/// Describes caster program: `DescribeCasterProgram` of `live` 2016-11-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/live/2016-11-01/DescribeCasterProgram>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterProgram {
    /// Required.
    pub caster_id: String,
    pub end_time: Option<String>,
    pub episode_id: Option<String>,
    pub episode_type: Option<String>,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<i64>,
}
operation! { DescribeCasterProgram(caster_id: String) "DescribeCasterProgram" -> DescribeCasterProgramOutput {
    0 "CasterId" caster_id, 1 "EndTime" end_time: String, 2 "EpisodeId" episode_id: String,
    3 "EpisodeType" episode_type: String, 4 "OwnerId" owner_id: i64, 5 "PageNum" page_num: i64,
    6 "PageSize" page_size: i64, 7 "RegionId" region_id: String, 8 "StartTime" start_time: String,
    9 "Status" status: i64
} }
paged! { DescribeCasterProgram: DescribeCasterProgramEpisode =
    Number "PageNum", "Episodes.Episode" episodes.episode, total "Total" }

/// Response of [`DescribeCasterProgram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterProgramOutput {
    pub caster_id: Option<String>,
    pub episodes: Option<DescribeCasterProgramEpisodes>,
    pub program_effect: Option<i64>,
    pub program_name: Option<String>,
    pub total: Option<i64>,
}
model! { DescribeCasterProgramOutput {
    0 "CasterId" caster_id: String, 1 "Episodes" episodes: DescribeCasterProgramEpisodes,
    2 "ProgramEffect" program_effect: i64, 3 "ProgramName" program_name: String, 4 "Total" total: i64
} }

/// In the response of [`DescribeCasterProgram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterProgramEpisodes {
    pub episode: Vec<DescribeCasterProgramEpisode>,
}
model! { DescribeCasterProgramEpisodes {
    0 "Episode" episode: Vec<DescribeCasterProgramEpisode>
} }

/// In the response of [`DescribeCasterProgram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterProgramEpisode {
    pub component_ids: Option<DescribeCasterProgramComponentIds>,
    pub end_time: Option<String>,
    pub episode_id: Option<String>,
    pub episode_name: Option<String>,
    pub episode_type: Option<String>,
    pub resource_id: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<i64>,
    pub switch_type: Option<String>,
}
model! { DescribeCasterProgramEpisode {
    0 "ComponentIds" component_ids: DescribeCasterProgramComponentIds, 1 "EndTime" end_time: String,
    2 "EpisodeId" episode_id: String, 3 "EpisodeName" episode_name: String, 4 "EpisodeType" episode_type: String,
    5 "ResourceId" resource_id: String, 6 "StartTime" start_time: String, 7 "Status" status: i64,
    8 "SwitchType" switch_type: String
} }

/// In the response of [`DescribeCasterProgram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterProgramComponentIds {
    pub component_id: Vec<String>,
}
model! { DescribeCasterProgramComponentIds {
    0 "ComponentId" component_id: Vec<String>
} }

/// Describes caster scene audio: `DescribeCasterSceneAudio` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeCasterSceneAudio>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterSceneAudio {
    /// Required.
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub scene_id: String,
}
operation! { DescribeCasterSceneAudio(caster_id: String, scene_id: String)
    "DescribeCasterSceneAudio" -> DescribeCasterSceneAudioOutput {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String, 3 "SceneId" scene_id
} }

/// Response of [`DescribeCasterSceneAudio`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterSceneAudioOutput {
    pub audio_layers: Option<DescribeCasterSceneAudioAudioLayers>,
    pub caster_id: Option<String>,
    pub follow_enable: Option<i64>,
    pub mix_list: Option<DescribeCasterSceneAudioMixList>,
}
model! { DescribeCasterSceneAudioOutput {
    0 "AudioLayers" audio_layers: DescribeCasterSceneAudioAudioLayers, 1 "CasterId" caster_id: String,
    2 "FollowEnable" follow_enable: i64, 3 "MixList" mix_list: DescribeCasterSceneAudioMixList
} }

/// In the response of [`DescribeCasterSceneAudio`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterSceneAudioAudioLayers {
    pub audio_layer: Vec<DescribeCasterSceneAudioAudioLayer>,
}
model! { DescribeCasterSceneAudioAudioLayers {
    0 "AudioLayer" audio_layer: Vec<DescribeCasterSceneAudioAudioLayer>
} }

/// In the response of [`DescribeCasterSceneAudio`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterSceneAudioAudioLayer {
    pub fixed_delay_duration: Option<i64>,
    pub valid_channel: Option<String>,
    pub volume_rate: Option<f64>,
}
model! { DescribeCasterSceneAudioAudioLayer {
    0 "FixedDelayDuration" fixed_delay_duration: i64, 1 "ValidChannel" valid_channel: String,
    2 "VolumeRate" volume_rate: f64
} }

/// In the response of [`DescribeCasterSceneAudio`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterSceneAudioMixList {
    pub location_id: Vec<String>,
}
model! { DescribeCasterSceneAudioMixList {
    0 "LocationId" location_id: Vec<String>
} }

/// Describes caster scenes: `DescribeCasterScenes` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeCasterScenes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterScenes {
    /// Required.
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub scene_id: Option<String>,
}
operation! { DescribeCasterScenes(caster_id: String) "DescribeCasterScenes" -> DescribeCasterScenesOutput {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String, 3 "SceneId" scene_id: String
} }

/// Response of [`DescribeCasterScenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterScenesOutput {
    pub scene_list: Option<DescribeCasterScenesSceneList>,
    pub total: Option<i64>,
}
model! { DescribeCasterScenesOutput {
    0 "SceneList" scene_list: DescribeCasterScenesSceneList, 1 "Total" total: i64
} }

/// In the response of [`DescribeCasterScenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterScenesSceneList {
    pub scene: Vec<DescribeCasterScenesScene>,
}
model! { DescribeCasterScenesSceneList {
    0 "Scene" scene: Vec<DescribeCasterScenesScene>
} }

/// In the response of [`DescribeCasterScenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterScenesScene {
    pub component_ids: Option<DescribeCasterScenesComponentIds>,
    pub layout_id: Option<String>,
    pub output_type: Option<String>,
    pub scene_id: Option<String>,
    pub scene_name: Option<String>,
    pub status: Option<i64>,
    pub stream_infos: Option<DescribeCasterScenesStreamInfos>,
    pub stream_url: Option<String>,
}
model! { DescribeCasterScenesScene {
    0 "ComponentIds" component_ids: DescribeCasterScenesComponentIds, 1 "LayoutId" layout_id: String,
    2 "OutputType" output_type: String, 3 "SceneId" scene_id: String, 4 "SceneName" scene_name: String,
    5 "Status" status: i64, 6 "StreamInfos" stream_infos: DescribeCasterScenesStreamInfos,
    7 "StreamUrl" stream_url: String
} }

/// In the response of [`DescribeCasterScenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterScenesComponentIds {
    pub component_id: Vec<String>,
}
model! { DescribeCasterScenesComponentIds {
    0 "componentId" component_id: Vec<String>
} }

/// In the response of [`DescribeCasterScenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterScenesStreamInfos {
    pub stream_info: Vec<DescribeCasterScenesStreamInfo>,
}
model! { DescribeCasterScenesStreamInfos {
    0 "StreamInfo" stream_info: Vec<DescribeCasterScenesStreamInfo>
} }

/// In the response of [`DescribeCasterScenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterScenesStreamInfo {
    pub output_stream_url: Option<String>,
    pub transcode_config: Option<String>,
    pub video_format: Option<String>,
}
model! { DescribeCasterScenesStreamInfo {
    0 "OutputStreamUrl" output_stream_url: String, 1 "TranscodeConfig" transcode_config: String,
    2 "VideoFormat" video_format: String
} }

/// Describes caster stream url: `DescribeCasterStreamUrl` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeCasterStreamUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterStreamUrl {
    /// Required.
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeCasterStreamUrl(caster_id: String) "DescribeCasterStreamUrl" -> DescribeCasterStreamUrlOutput {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

/// Response of [`DescribeCasterStreamUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterStreamUrlOutput {
    pub caster_id: Option<String>,
    pub caster_streams: Option<DescribeCasterStreamUrlCasterStreams>,
    pub total: Option<i64>,
}
model! { DescribeCasterStreamUrlOutput {
    0 "CasterId" caster_id: String, 1 "CasterStreams" caster_streams: DescribeCasterStreamUrlCasterStreams,
    2 "Total" total: i64
} }

/// In the response of [`DescribeCasterStreamUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterStreamUrlCasterStreams {
    pub caster_stream: Vec<DescribeCasterStreamUrlCasterStream>,
}
model! { DescribeCasterStreamUrlCasterStreams {
    0 "CasterStream" caster_stream: Vec<DescribeCasterStreamUrlCasterStream>
} }

/// In the response of [`DescribeCasterStreamUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterStreamUrlCasterStream {
    pub output_type: Option<i64>,
    pub rtmp_url: Option<String>,
    pub scene_id: Option<String>,
    pub stream_infos: Option<DescribeCasterStreamUrlStreamInfos>,
    pub stream_url: Option<String>,
}
model! { DescribeCasterStreamUrlCasterStream {
    0 "OutputType" output_type: i64, 1 "RtmpUrl" rtmp_url: String, 2 "SceneId" scene_id: String,
    3 "StreamInfos" stream_infos: DescribeCasterStreamUrlStreamInfos, 4 "StreamUrl" stream_url: String
} }

/// In the response of [`DescribeCasterStreamUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterStreamUrlStreamInfos {
    pub stream_info: Vec<DescribeCasterStreamUrlStreamInfo>,
}
model! { DescribeCasterStreamUrlStreamInfos {
    0 "StreamInfo" stream_info: Vec<DescribeCasterStreamUrlStreamInfo>
} }

/// In the response of [`DescribeCasterStreamUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterStreamUrlStreamInfo {
    pub output_stream_url: Option<String>,
    pub transcode_config: Option<String>,
    pub video_format: Option<String>,
}
model! { DescribeCasterStreamUrlStreamInfo {
    0 "OutputStreamUrl" output_stream_url: String, 1 "TranscodeConfig" transcode_config: String,
    2 "VideoFormat" video_format: String
} }

/// Describes caster video resources: `DescribeCasterVideoResources` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeCasterVideoResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterVideoResources {
    /// Required.
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeCasterVideoResources(caster_id: String)
    "DescribeCasterVideoResources" -> DescribeCasterVideoResourcesOutput {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

/// Response of [`DescribeCasterVideoResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterVideoResourcesOutput {
    pub total: Option<i64>,
    pub video_resources: Option<DescribeCasterVideoResourcesVideoResources>,
}
model! { DescribeCasterVideoResourcesOutput {
    0 "Total" total: i64, 1 "VideoResources" video_resources: DescribeCasterVideoResourcesVideoResources
} }

/// In the response of [`DescribeCasterVideoResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterVideoResourcesVideoResources {
    pub video_resource: Vec<DescribeCasterVideoResourcesVideoResource>,
}
model! { DescribeCasterVideoResourcesVideoResources {
    0 "VideoResource" video_resource: Vec<DescribeCasterVideoResourcesVideoResource>
} }

/// In the response of [`DescribeCasterVideoResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasterVideoResourcesVideoResource {
    pub begin_offset: Option<i64>,
    pub end_offset: Option<i64>,
    pub flv_url: Option<String>,
    pub image_id: Option<String>,
    pub image_url: Option<String>,
    pub live_stream_url: Option<String>,
    pub location_id: Option<String>,
    pub material_id: Option<String>,
    pub pts_callback_interval: Option<i64>,
    pub repeat_num: Option<i64>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub vod_url: Option<String>,
}
model! { DescribeCasterVideoResourcesVideoResource {
    0 "BeginOffset" begin_offset: i64, 1 "EndOffset" end_offset: i64, 2 "FlvUrl" flv_url: String,
    3 "ImageId" image_id: String, 4 "ImageUrl" image_url: String, 5 "LiveStreamUrl" live_stream_url: String,
    6 "LocationId" location_id: String, 7 "MaterialId" material_id: String,
    8 "PtsCallbackInterval" pts_callback_interval: i64, 9 "RepeatNum" repeat_num: i64,
    10 "ResourceId" resource_id: String, 11 "ResourceName" resource_name: String, 12 "VodUrl" vod_url: String
} }

/// Describes casters: `DescribeCasters` of `live` 2016-11-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/live/2016-11-01/DescribeCasters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasters {
    pub caster_id: Option<String>,
    pub caster_name: Option<String>,
    pub charge_type: Option<i64>,
    pub end_time: Option<String>,
    pub norm_type: Option<String>,
    pub order_by_modify_asc: Option<String>,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<i64>,
    pub tag: Option<Vec<DescribeCastersTag>>,
}
operation! { DescribeCasters() "DescribeCasters" -> DescribeCastersOutput {
    0 "CasterId" caster_id: String, 1 "CasterName" caster_name: String, 2 "ChargeType" charge_type: i64,
    3 "EndTime" end_time: String, 4 "NormType" norm_type: String, 5 "OrderByModifyAsc" order_by_modify_asc: String,
    6 "OwnerId" owner_id: i64, 7 "PageNum" page_num: i64, 8 "PageSize" page_size: i64, 9 "RegionId" region_id: String,
    10 "ResourceGroupId" resource_group_id: String, 11 "StartTime" start_time: String, 12 "Status" status: i64,
    13 "Tag" tag: Vec<DescribeCastersTag>
} }
paged! { DescribeCasters: DescribeCastersCaster =
    Number "PageNum", "CasterList.Caster" caster_list.caster, total "Total" }

/// In the request of [`DescribeCasters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCastersTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeCastersTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeCasters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCastersOutput {
    pub caster_list: Option<DescribeCastersCasterList>,
    pub total: Option<i64>,
}
model! { DescribeCastersOutput {
    0 "CasterList" caster_list: DescribeCastersCasterList, 1 "Total" total: i64
} }

/// In the response of [`DescribeCasters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCastersCasterList {
    pub caster: Vec<DescribeCastersCaster>,
}
model! { DescribeCastersCasterList {
    0 "Caster" caster: Vec<DescribeCastersCaster>
} }

/// In the response of [`DescribeCasters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCastersCaster {
    pub caster_id: Option<String>,
    pub caster_name: Option<String>,
    pub caster_template: Option<String>,
    pub channel_enable: Option<i64>,
    pub charge_type: Option<String>,
    pub client_token_id: Option<String>,
    pub create_time: Option<String>,
    pub duration: Option<String>,
    pub expire_time: Option<String>,
    pub last_modified: Option<String>,
    pub norm_type: Option<i64>,
    pub purchase_time: Option<String>,
    pub resource_group_id: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<i64>,
    pub tags: Option<DescribeCastersTags>,
}
model! { DescribeCastersCaster {
    0 "CasterId" caster_id: String, 1 "CasterName" caster_name: String, 2 "CasterTemplate" caster_template: String,
    3 "ChannelEnable" channel_enable: i64, 4 "ChargeType" charge_type: String,
    5 "ClientTokenId" client_token_id: String, 6 "CreateTime" create_time: String, 7 "Duration" duration: String,
    8 "ExpireTime" expire_time: String, 9 "LastModified" last_modified: String, 10 "NormType" norm_type: i64,
    11 "PurchaseTime" purchase_time: String, 12 "ResourceGroupId" resource_group_id: String,
    13 "StartTime" start_time: String, 14 "Status" status: i64, 15 "Tags" tags: DescribeCastersTags
} }

/// In the response of [`DescribeCasters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCastersTags {
    pub tag: Vec<DescribeCastersTagsTag>,
}
model! { DescribeCastersTags {
    0 "tag" tag: Vec<DescribeCastersTagsTag>
} }

/// In the response of [`DescribeCasters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCastersTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeCastersTagsTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes channel participants: `DescribeChannelParticipants` of `live` 2016-11-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/live/2016-11-01/DescribeChannelParticipants>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelParticipants {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    pub order: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeChannelParticipants(app_id: String, channel_id: String)
    "DescribeChannelParticipants" -> DescribeChannelParticipantsOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "Order" order: String, 3 "PageNum" page_num: i64,
    4 "PageSize" page_size: i64
} }
paged! { DescribeChannelParticipants: String = Number "PageNum", "UserList" user_list, total "TotalNum" }

/// Response of [`DescribeChannelParticipants`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelParticipantsOutput {
    pub times: Option<i64>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
    pub user_list: Vec<String>,
}
model! { DescribeChannelParticipantsOutput {
    0 "Times" times: i64, 1 "TotalNum" total_num: i64, 2 "TotalPage" total_page: i64,
    3 "UserList" user_list: Vec<String>
} }

/// Describes channel users: `DescribeChannelUsers` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeChannelUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelUsers {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
}
operation! { DescribeChannelUsers(app_id: String, channel_id: String)
    "DescribeChannelUsers" -> DescribeChannelUsersOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id
} }

/// Response of [`DescribeChannelUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelUsersOutput {
    pub interactive_user_list: Vec<String>,
    pub interactive_user_number: Option<i64>,
    pub is_channel_exists: Option<bool>,
    pub live_user_list: Vec<String>,
    pub live_user_number: Option<i64>,
    pub timestamp: Option<i64>,
}
model! { DescribeChannelUsersOutput {
    0 "InteractiveUserList" interactive_user_list: Vec<String>, 1 "InteractiveUserNumber" interactive_user_number: i64,
    2 "IsChannelExists" is_channel_exists: bool, 3 "LiveUserList" live_user_list: Vec<String>,
    4 "LiveUserNumber" live_user_number: i64, 5 "Timestamp" timestamp: i64
} }

/// Describes domain usage data: `DescribeDomainUsageData` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeDomainUsageData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainUsageData {
    pub area: Option<String>,
    pub data_protocol: Option<String>,
    pub domain_name: Option<String>,
    /// Required.
    pub end_time: String,
    /// Required.
    pub field: String,
    pub interval: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub start_time: String,
    pub r#type: Option<String>,
}
operation! { DescribeDomainUsageData(end_time: String, field: String, start_time: String)
    "DescribeDomainUsageData" -> DescribeDomainUsageDataOutput {
    0 "Area" area: String, 1 "DataProtocol" data_protocol: String, 2 "DomainName" domain_name: String,
    3 "EndTime" end_time, 4 "Field" field, 5 "Interval" interval: String, 6 "OwnerId" owner_id: i64,
    7 "RegionId" region_id: String, 8 "StartTime" start_time, 9 "Type" r#type: String
} }

/// Response of [`DescribeDomainUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainUsageDataOutput {
    pub area: Option<String>,
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub r#type: Option<String>,
    pub usage_data_per_interval: Option<DescribeDomainUsageDataUsageDataPerInterval>,
}
model! { DescribeDomainUsageDataOutput {
    0 "Area" area: String, 1 "DataInterval" data_interval: String, 2 "DomainName" domain_name: String,
    3 "EndTime" end_time: String, 4 "StartTime" start_time: String, 5 "Type" r#type: String,
    6 "UsageDataPerInterval" usage_data_per_interval: DescribeDomainUsageDataUsageDataPerInterval
} }

/// In the response of [`DescribeDomainUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainUsageDataUsageDataPerInterval {
    pub data_module: Vec<DescribeDomainUsageDataDataModule>,
}
model! { DescribeDomainUsageDataUsageDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeDomainUsageDataDataModule>
} }

/// In the response of [`DescribeDomainUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainUsageDataDataModule {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainUsageDataDataModule {
    0 "TimeStamp" time_stamp: String, 1 "Value" value: String
} }

/// Describes domain with integrity: `DescribeDomainWithIntegrity` of `live` 2016-11-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeDomainWithIntegrity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainWithIntegrity {
    /// Required.
    pub end_time: String,
    /// Required.
    pub integrity: f64,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeDomainWithIntegrity(end_time: String, integrity: f64, start_time: String)
    "DescribeDomainWithIntegrity" -> DescribeDomainWithIntegrityOutput {
    0 "EndTime" end_time, 1 "Integrity" integrity, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String,
    4 "StartTime" start_time
} { method: "GET", } }

/// Response of [`DescribeDomainWithIntegrity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainWithIntegrityOutput {
    pub content: Vec<DescribeDomainWithIntegrityContent>,
}
model! { DescribeDomainWithIntegrityOutput {
    0 "Content" content: Vec<DescribeDomainWithIntegrityContent>
} }

/// In the response of [`DescribeDomainWithIntegrity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainWithIntegrityContent {
    pub columns: Vec<String>,
    pub name: Option<String>,
    pub points: Vec<String>,
}
model! { DescribeDomainWithIntegrityContent {
    0 "Columns" columns: Vec<String>, 1 "Name" name: String, 2 "Points" points: Vec<String>
} }

/// Describes hls live stream real time bps data: `DescribeHlsLiveStreamRealTimeBpsData` of `live` 2016-11-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeHlsLiveStreamRealTimeBpsData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHlsLiveStreamRealTimeBpsData {
    pub domain_name: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub time: String,
}
operation! { DescribeHlsLiveStreamRealTimeBpsData(time: String)
    "DescribeHlsLiveStreamRealTimeBpsData" -> DescribeHlsLiveStreamRealTimeBpsDataOutput {
    0 "DomainName" domain_name: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String, 3 "Time" time
} { method: "GET", } }

/// Response of [`DescribeHlsLiveStreamRealTimeBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHlsLiveStreamRealTimeBpsDataOutput {
    pub time: Option<String>,
    pub usage_data: Vec<DescribeHlsLiveStreamRealTimeBpsDataUsageData>,
}
model! { DescribeHlsLiveStreamRealTimeBpsDataOutput {
    0 "Time" time: String, 1 "UsageData" usage_data: Vec<DescribeHlsLiveStreamRealTimeBpsDataUsageData>
} }

/// In the response of [`DescribeHlsLiveStreamRealTimeBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHlsLiveStreamRealTimeBpsDataUsageData {
    pub domain_name: Option<String>,
    pub stream_infos: Vec<DescribeHlsLiveStreamRealTimeBpsDataStreamInfos>,
}
model! { DescribeHlsLiveStreamRealTimeBpsDataUsageData {
    0 "DomainName" domain_name: String,
    1 "StreamInfos" stream_infos: Vec<DescribeHlsLiveStreamRealTimeBpsDataStreamInfos>
} }

/// In the response of [`DescribeHlsLiveStreamRealTimeBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHlsLiveStreamRealTimeBpsDataStreamInfos {
    pub infos: Vec<DescribeHlsLiveStreamRealTimeBpsDataInfos>,
    pub stream_name: Option<String>,
}
model! { DescribeHlsLiveStreamRealTimeBpsDataStreamInfos {
    0 "Infos" infos: Vec<DescribeHlsLiveStreamRealTimeBpsDataInfos>, 1 "StreamName" stream_name: String
} }

/// In the response of [`DescribeHlsLiveStreamRealTimeBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHlsLiveStreamRealTimeBpsDataInfos {
    pub down_flow: Option<f64>,
    pub online: Option<f64>,
    pub rate: Option<String>,
}
model! { DescribeHlsLiveStreamRealTimeBpsDataInfos {
    0 "DownFlow" down_flow: f64, 1 "Online" online: f64, 2 "Rate" rate: String
} }

/// Describes live ai produce rules: `DescribeLiveAIProduceRules` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveAIProduceRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAIProduceRules {
    pub app: Option<String>,
    pub domain: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub region_id: Option<String>,
    pub rules_id: Option<String>,
    pub suffix_name: Option<String>,
}
operation! { DescribeLiveAIProduceRules() "DescribeLiveAIProduceRules" -> DescribeLiveAIProduceRulesOutput {
    0 "App" app: String, 1 "Domain" domain: String, 2 "OwnerId" owner_id: i64, 3 "PageNumber" page_number: String,
    4 "PageSize" page_size: String, 5 "RegionId" region_id: String, 6 "RulesId" rules_id: String,
    7 "SuffixName" suffix_name: String
} }

/// Response of [`DescribeLiveAIProduceRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAIProduceRulesOutput {
    pub rule_info_list: Option<DescribeLiveAIProduceRulesRuleInfoList>,
}
model! { DescribeLiveAIProduceRulesOutput {
    0 "RuleInfoList" rule_info_list: DescribeLiveAIProduceRulesRuleInfoList
} }

/// In the response of [`DescribeLiveAIProduceRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAIProduceRulesRuleInfoList {
    pub rule_info: Vec<DescribeLiveAIProduceRulesRuleInfo>,
}
model! { DescribeLiveAIProduceRulesRuleInfoList {
    0 "RuleInfo" rule_info: Vec<DescribeLiveAIProduceRulesRuleInfo>
} }

/// In the response of [`DescribeLiveAIProduceRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAIProduceRulesRuleInfo {
    pub app: Option<String>,
    pub description: Option<String>,
    pub domain: Option<String>,
    pub gmt_modify_time: Option<String>,
    pub is_lazy: Option<bool>,
    pub live_template: Option<String>,
    pub rules_id: Option<String>,
    pub studio_name: Option<String>,
    pub subtitle_name: Option<String>,
    pub suffix_name: Option<String>,
}
model! { DescribeLiveAIProduceRulesRuleInfo {
    0 "App" app: String, 1 "Description" description: String, 2 "Domain" domain: String,
    3 "GmtModifyTime" gmt_modify_time: String, 4 "IsLazy" is_lazy: bool, 5 "LiveTemplate" live_template: String,
    6 "RulesId" rules_id: String, 7 "StudioName" studio_name: String, 8 "SubtitleName" subtitle_name: String,
    9 "SuffixName" suffix_name: String
} }

/// Describes live ai studio: `DescribeLiveAIStudio` of `live` 2016-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveAIStudio>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAIStudio {
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub studio_id: Option<String>,
    pub studio_name: Option<String>,
}
operation! { DescribeLiveAIStudio() "DescribeLiveAIStudio" -> DescribeLiveAIStudioOutput {
    0 "OwnerId" owner_id: i64, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RegionId" region_id: String, 4 "StudioId" studio_id: String, 5 "StudioName" studio_name: String
} }
paged! { DescribeLiveAIStudio: DescribeLiveAIStudioSubtitleConfig =
    Number "PageNumber", "StudioConfigs.SubtitleConfig" studio_configs.subtitle_config, total "Total" }

/// Response of [`DescribeLiveAIStudio`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAIStudioOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub studio_configs: Option<DescribeLiveAIStudioStudioConfigs>,
    pub total: Option<i64>,
}
model! { DescribeLiveAIStudioOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "StudioConfigs" studio_configs: DescribeLiveAIStudioStudioConfigs, 3 "Total" total: i64
} }

/// In the response of [`DescribeLiveAIStudio`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAIStudioStudioConfigs {
    pub subtitle_config: Vec<DescribeLiveAIStudioSubtitleConfig>,
}
model! { DescribeLiveAIStudioStudioConfigs {
    0 "SubtitleConfig" subtitle_config: Vec<DescribeLiveAIStudioSubtitleConfig>
} }

/// In the response of [`DescribeLiveAIStudio`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAIStudioSubtitleConfig {
    pub background_resource_id: Option<String>,
    pub background_resource_url: Option<String>,
    pub background_type: Option<String>,
    pub description: Option<String>,
    pub height: Option<String>,
    pub matting_layout: Option<String>,
    pub matting_type: Option<String>,
    pub media_layout: Option<String>,
    pub media_resource_id: Option<String>,
    pub media_resource_url: Option<String>,
    pub media_type: Option<String>,
    pub rule_ids: Option<DescribeLiveAIStudioRuleIds>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub width: Option<String>,
}
model! { DescribeLiveAIStudioSubtitleConfig {
    0 "BackgroundResourceId" background_resource_id: String, 1 "BackgroundResourceUrl" background_resource_url: String,
    2 "BackgroundType" background_type: String, 3 "Description" description: String, 4 "Height" height: String,
    5 "MattingLayout" matting_layout: String, 6 "MattingType" matting_type: String,
    7 "MediaLayout" media_layout: String, 8 "MediaResourceId" media_resource_id: String,
    9 "MediaResourceUrl" media_resource_url: String, 10 "MediaType" media_type: String,
    11 "RuleIds" rule_ids: DescribeLiveAIStudioRuleIds, 12 "TemplateId" template_id: String,
    13 "TemplateName" template_name: String, 14 "Width" width: String
} }

/// In the response of [`DescribeLiveAIStudio`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAIStudioRuleIds {
    pub rule_id: Vec<String>,
}
model! { DescribeLiveAIStudioRuleIds {
    0 "ruleId" rule_id: Vec<String>
} }

/// Describes live ai subtitle: `DescribeLiveAISubtitle` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveAISubtitle>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAISubtitle {
    pub is_default: Option<bool>,
    pub owner_id: Option<i64>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub region_id: Option<String>,
    pub subtitle_id: Option<String>,
    pub subtitle_name: Option<String>,
}
operation! { DescribeLiveAISubtitle() "DescribeLiveAISubtitle" -> DescribeLiveAISubtitleOutput {
    0 "IsDefault" is_default: bool, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: String,
    3 "PageSize" page_size: String, 4 "RegionId" region_id: String, 5 "SubtitleId" subtitle_id: String,
    6 "SubtitleName" subtitle_name: String
} }

/// Response of [`DescribeLiveAISubtitle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAISubtitleOutput {
    pub subtitle_configs: Option<DescribeLiveAISubtitleSubtitleConfigs>,
}
model! { DescribeLiveAISubtitleOutput {
    0 "SubtitleConfigs" subtitle_configs: DescribeLiveAISubtitleSubtitleConfigs
} }

/// In the response of [`DescribeLiveAISubtitle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAISubtitleSubtitleConfigs {
    pub subtitle_config: Vec<DescribeLiveAISubtitleSubtitleConfig>,
}
model! { DescribeLiveAISubtitleSubtitleConfigs {
    0 "SubtitleConfig" subtitle_config: Vec<DescribeLiveAISubtitleSubtitleConfig>
} }

/// In the response of [`DescribeLiveAISubtitle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAISubtitleSubtitleConfig {
    pub bg_color: Option<String>,
    pub bg_width_normalized: Option<f64>,
    pub border_width_normalized: Option<f64>,
    pub description: Option<String>,
    pub dst_language: Option<String>,
    pub font_color: Option<String>,
    pub font_name: Option<String>,
    pub font_size_normalized: Option<String>,
    pub height: Option<String>,
    pub max_lines: Option<i64>,
    pub position_normalized: Option<DescribeLiveAISubtitlePositionNormalized>,
    pub rules_refer: Option<DescribeLiveAISubtitleRulesRefer>,
    pub show_source_lan: Option<i64>,
    pub src_language: Option<String>,
    pub subtitle_id: Option<String>,
    pub subtitle_name: Option<String>,
    pub width: Option<String>,
    pub word_perline: Option<i64>,
}
model! { DescribeLiveAISubtitleSubtitleConfig {
    0 "BgColor" bg_color: String, 1 "BgWidthNormalized" bg_width_normalized: f64,
    2 "BorderWidthNormalized" border_width_normalized: f64, 3 "Description" description: String,
    4 "DstLanguage" dst_language: String, 5 "FontColor" font_color: String, 6 "FontName" font_name: String,
    7 "FontSizeNormalized" font_size_normalized: String, 8 "Height" height: String, 9 "MaxLines" max_lines: i64,
    10 "PositionNormalized" position_normalized: DescribeLiveAISubtitlePositionNormalized,
    11 "RulesRefer" rules_refer: DescribeLiveAISubtitleRulesRefer, 12 "ShowSourceLan" show_source_lan: i64,
    13 "SrcLanguage" src_language: String, 14 "SubtitleId" subtitle_id: String, 15 "SubtitleName" subtitle_name: String,
    16 "Width" width: String, 17 "WordPerline" word_perline: i64
} }

/// In the response of [`DescribeLiveAISubtitle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAISubtitlePositionNormalized {
    pub position: Vec<f64>,
}
model! { DescribeLiveAISubtitlePositionNormalized {
    0 "Position" position: Vec<f64>
} }

/// In the response of [`DescribeLiveAISubtitle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAISubtitleRulesRefer {
    pub rules_id: Vec<String>,
}
model! { DescribeLiveAISubtitleRulesRefer {
    0 "RulesId" rules_id: Vec<String>
} }

/// Describes live audio audit config: `DescribeLiveAudioAuditConfig` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveAudioAuditConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAudioAuditConfig {
    pub app_name: Option<String>,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub stream_name: Option<String>,
}
operation! { DescribeLiveAudioAuditConfig(domain_name: String)
    "DescribeLiveAudioAuditConfig" -> DescribeLiveAudioAuditConfigOutput {
    0 "AppName" app_name: String, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String,
    4 "StreamName" stream_name: String
} }

/// Response of [`DescribeLiveAudioAuditConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAudioAuditConfigOutput {
    pub live_audio_audit_config_list: Option<
        DescribeLiveAudioAuditConfigLiveAudioAuditConfigList,
    >,
}
model! { DescribeLiveAudioAuditConfigOutput {
    0 "LiveAudioAuditConfigList" live_audio_audit_config_list: DescribeLiveAudioAuditConfigLiveAudioAuditConfigList
} }

/// In the response of [`DescribeLiveAudioAuditConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAudioAuditConfigLiveAudioAuditConfigList {
    pub live_audio_audit_config: Vec<DescribeLiveAudioAuditConfigLiveAudioAuditConfig>,
}
model! { DescribeLiveAudioAuditConfigLiveAudioAuditConfigList {
    0 "LiveAudioAuditConfig" live_audio_audit_config: Vec<DescribeLiveAudioAuditConfigLiveAudioAuditConfig>
} }

/// In the response of [`DescribeLiveAudioAuditConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAudioAuditConfigLiveAudioAuditConfig {
    pub app_name: Option<String>,
    pub biz_type: Option<String>,
    pub domain_name: Option<String>,
    pub scenes: Option<DescribeLiveAudioAuditConfigScenes>,
    pub stream_name: Option<String>,
}
model! { DescribeLiveAudioAuditConfigLiveAudioAuditConfig {
    0 "AppName" app_name: String, 1 "BizType" biz_type: String, 2 "DomainName" domain_name: String,
    3 "Scenes" scenes: DescribeLiveAudioAuditConfigScenes, 4 "StreamName" stream_name: String
} }

/// In the response of [`DescribeLiveAudioAuditConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAudioAuditConfigScenes {
    pub scene: Vec<String>,
}
model! { DescribeLiveAudioAuditConfigScenes {
    0 "scene" scene: Vec<String>
} }

/// Describes live audio audit notify config: `DescribeLiveAudioAuditNotifyConfig` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveAudioAuditNotifyConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAudioAuditNotifyConfig {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveAudioAuditNotifyConfig(domain_name: String)
    "DescribeLiveAudioAuditNotifyConfig" -> DescribeLiveAudioAuditNotifyConfigOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

/// Response of [`DescribeLiveAudioAuditNotifyConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAudioAuditNotifyConfigOutput {
    pub live_audio_audit_notify_config_list: Option<
        DescribeLiveAudioAuditNotifyConfigLiveAudioAuditNotifyConfigList,
    >,
}
model! { DescribeLiveAudioAuditNotifyConfigOutput {
    0 "LiveAudioAuditNotifyConfigList" live_audio_audit_notify_config_list: DescribeLiveAudioAuditNotifyConfigLiveAudioAuditNotifyConfigList
} }

/// In the response of [`DescribeLiveAudioAuditNotifyConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAudioAuditNotifyConfigLiveAudioAuditNotifyConfigList {
    pub live_audio_audit_notify_config: Vec<
        DescribeLiveAudioAuditNotifyConfigLiveAudioAuditNotifyConfig,
    >,
}
model! { DescribeLiveAudioAuditNotifyConfigLiveAudioAuditNotifyConfigList {
    0 "LiveAudioAuditNotifyConfig" live_audio_audit_notify_config: Vec<DescribeLiveAudioAuditNotifyConfigLiveAudioAuditNotifyConfig>
} }

/// In the response of [`DescribeLiveAudioAuditNotifyConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveAudioAuditNotifyConfigLiveAudioAuditNotifyConfig {
    pub callback: Option<String>,
    pub callback_template: Option<String>,
    pub domain_name: Option<String>,
}
model! { DescribeLiveAudioAuditNotifyConfigLiveAudioAuditNotifyConfig {
    0 "Callback" callback: String, 1 "CallbackTemplate" callback_template: String, 2 "DomainName" domain_name: String
} }

/// Describes live cdn diagnose info: `DescribeLiveCdnDiagnoseInfo` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveCdnDiagnoseInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCdnDiagnoseInfo {
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub app: String,
    /// Required.
    pub domain: String,
    /// Required.
    pub end_time: i64,
    pub interval_type: Option<String>,
    /// Required.
    pub phase: i64,
    pub request_type: Option<String>,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub stream_name: String,
    /// Required.
    pub stream_suffix: String,
}

/// Arguments of [`DescribeLiveCdnDiagnoseInfo::new`].
pub struct DescribeLiveCdnDiagnoseInfoRequired {
    pub app: String,
    pub domain: String,
    pub end_time: i64,
    pub phase: i64,
    pub start_time: i64,
    pub stream_name: String,
    pub stream_suffix: String,
}
operation! {
    DescribeLiveCdnDiagnoseInfo { DescribeLiveCdnDiagnoseInfoRequired: app, domain, end_time, phase, start_time, stream_name, stream_suffix }
    "DescribeLiveCdnDiagnoseInfo" -> Empty {
    0 "SecurityToken" security_token: Secret, 1 "app" app, 2 "domain" domain, 3 "endTime" end_time,
    4 "intervalType" interval_type: String, 5 "phase" phase, 6 "requestType" request_type: String,
    7 "startTime" start_time, 8 "streamName" stream_name, 9 "streamSuffix" stream_suffix
} }

/// Response of [`DescribeLiveCdnDiagnoseInfo`]: empty.
pub type DescribeLiveCdnDiagnoseInfoOutput = Empty;

/// Describes live center stream rate data: `DescribeLiveCenterStreamRateData` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveCenterStreamRateData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCenterStreamRateData {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub stream_name: String,
}

/// Arguments of [`DescribeLiveCenterStreamRateData::new`].
pub struct DescribeLiveCenterStreamRateDataRequired {
    pub app_name: String,
    pub domain_name: String,
    pub end_time: String,
    pub start_time: String,
    pub stream_name: String,
}
operation! {
    DescribeLiveCenterStreamRateData { DescribeLiveCenterStreamRateDataRequired: app_name, domain_name, end_time, start_time, stream_name }
    "DescribeLiveCenterStreamRateData" -> DescribeLiveCenterStreamRateDataOutput {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "StartTime" start_time,
    4 "StreamName" stream_name
} }

/// Response of [`DescribeLiveCenterStreamRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCenterStreamRateDataOutput {
    pub rate_datas: Vec<DescribeLiveCenterStreamRateDataRateDatas>,
}
model! { DescribeLiveCenterStreamRateDataOutput {
    0 "RateDatas" rate_datas: Vec<DescribeLiveCenterStreamRateDataRateDatas>
} }

/// In the response of [`DescribeLiveCenterStreamRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCenterStreamRateDataRateDatas {
    pub audio_fps: Option<String>,
    pub audio_rate: Option<String>,
    pub time: Option<String>,
    pub video_fps: Option<String>,
    pub video_rate: Option<String>,
}
model! { DescribeLiveCenterStreamRateDataRateDatas {
    0 "AudioFps" audio_fps: String, 1 "AudioRate" audio_rate: String, 2 "Time" time: String,
    3 "VideoFps" video_fps: String, 4 "VideoRate" video_rate: String
} }

/// Describes live center transfer: `DescribeLiveCenterTransfer` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveCenterTransfer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCenterTransfer {
    pub app_name: Option<String>,
    /// Required.
    pub domain_name: String,
    pub dst_url: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub stream_name: Option<String>,
}
operation! { DescribeLiveCenterTransfer(domain_name: String)
    "DescribeLiveCenterTransfer" -> DescribeLiveCenterTransferOutput {
    0 "AppName" app_name: String, 1 "DomainName" domain_name, 2 "DstUrl" dst_url: String, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id: String, 5 "StreamName" stream_name: String
} }

/// Response of [`DescribeLiveCenterTransfer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCenterTransferOutput {
    pub live_center_transfer_info_list: Option<
        DescribeLiveCenterTransferLiveCenterTransferInfoList,
    >,
}
model! { DescribeLiveCenterTransferOutput {
    0 "LiveCenterTransferInfoList" live_center_transfer_info_list: DescribeLiveCenterTransferLiveCenterTransferInfoList
} }

/// In the response of [`DescribeLiveCenterTransfer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCenterTransferLiveCenterTransferInfoList {
    pub live_center_transfer_info: Vec<DescribeLiveCenterTransferLiveCenterTransferInfo>,
}
model! { DescribeLiveCenterTransferLiveCenterTransferInfoList {
    0 "LiveCenterTransferInfo" live_center_transfer_info: Vec<DescribeLiveCenterTransferLiveCenterTransferInfo>
} }

/// In the response of [`DescribeLiveCenterTransfer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCenterTransferLiveCenterTransferInfo {
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub dst_url: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub stream_name: Option<String>,
    pub transfer_args: Option<String>,
}
model! { DescribeLiveCenterTransferLiveCenterTransferInfo {
    0 "AppName" app_name: String, 1 "DomainName" domain_name: String, 2 "DstUrl" dst_url: String,
    3 "EndTime" end_time: String, 4 "StartTime" start_time: String, 5 "StreamName" stream_name: String,
    6 "TransferArgs" transfer_args: String
} }

/// Describes live certificate detail: `DescribeLiveCertificateDetail` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveCertificateDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCertificateDetail {
    /// Required.
    pub cert_name: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeLiveCertificateDetail(cert_name: String)
    "DescribeLiveCertificateDetail" -> DescribeLiveCertificateDetailOutput {
    0 "CertName" cert_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeLiveCertificateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCertificateDetailOutput {
    pub cert: Option<String>,
    pub cert_id: Option<i64>,
    pub cert_name: Option<String>,
}
model! { DescribeLiveCertificateDetailOutput {
    0 "Cert" cert: String, 1 "CertId" cert_id: i64, 2 "CertName" cert_name: String
} }

/// Describes live certificate list: `DescribeLiveCertificateList` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveCertificateList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCertificateList {
    pub domain_name: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeLiveCertificateList() "DescribeLiveCertificateList" -> DescribeLiveCertificateListOutput {
    0 "DomainName" domain_name: String, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeLiveCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCertificateListOutput {
    pub certificate_list_model: Option<DescribeLiveCertificateListCertificateListModel>,
}
model! { DescribeLiveCertificateListOutput {
    0 "CertificateListModel" certificate_list_model: DescribeLiveCertificateListCertificateListModel
} }

/// In the response of [`DescribeLiveCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCertificateListCertificateListModel {
    pub cert_list: Option<DescribeLiveCertificateListCertList>,
    pub count: Option<i64>,
}
model! { DescribeLiveCertificateListCertificateListModel {
    0 "CertList" cert_list: DescribeLiveCertificateListCertList, 1 "Count" count: i64
} }

/// In the response of [`DescribeLiveCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCertificateListCertList {
    pub cert: Vec<DescribeLiveCertificateListCert>,
}
model! { DescribeLiveCertificateListCertList {
    0 "Cert" cert: Vec<DescribeLiveCertificateListCert>
} }

/// In the response of [`DescribeLiveCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveCertificateListCert {
    pub cert_id: Option<i64>,
    pub cert_name: Option<String>,
    pub common: Option<String>,
    pub fingerprint: Option<String>,
    pub issuer: Option<String>,
    pub last_time: Option<i64>,
}
model! { DescribeLiveCertificateListCert {
    0 "CertId" cert_id: i64, 1 "CertName" cert_name: String, 2 "Common" common: String,
    3 "Fingerprint" fingerprint: String, 4 "Issuer" issuer: String, 5 "LastTime" last_time: i64
} }

/// Describes live delay config: `DescribeLiveDelayConfig` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveDelayConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDelayConfig {
    /// Required.
    pub app: String,
    /// Required.
    pub domain: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub stream: String,
}
operation! { DescribeLiveDelayConfig(app: String, domain: String, stream: String)
    "DescribeLiveDelayConfig" -> DescribeLiveDelayConfigOutput {
    0 "App" app, 1 "Domain" domain, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String, 4 "Stream" stream
} }

/// Response of [`DescribeLiveDelayConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDelayConfigOutput {
    pub app: Option<String>,
    pub delay_time: Option<String>,
    pub domain: Option<String>,
    pub stream: Option<String>,
    pub task_trigger_mode: Option<String>,
}
model! { DescribeLiveDelayConfigOutput {
    0 "App" app: String, 1 "DelayTime" delay_time: String, 2 "Domain" domain: String, 3 "Stream" stream: String,
    4 "TaskTriggerMode" task_trigger_mode: String
} }

/// Describes live delayed streaming usage: `DescribeLiveDelayedStreamingUsage` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveDelayedStreamingUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDelayedStreamingUsage {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub owner_id: Option<i64>,
    pub region: Option<String>,
    pub region_id: Option<String>,
    pub split_by: Option<String>,
    pub start_time: Option<String>,
    pub stream_name: Option<String>,
}
operation! { DescribeLiveDelayedStreamingUsage()
    "DescribeLiveDelayedStreamingUsage" -> DescribeLiveDelayedStreamingUsageOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "OwnerId" owner_id: i64, 4 "Region" region: String, 5 "RegionId" region_id: String, 6 "SplitBy" split_by: String,
    7 "StartTime" start_time: String, 8 "StreamName" stream_name: String
} }

/// Response of [`DescribeLiveDelayedStreamingUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDelayedStreamingUsageOutput {
    pub delay_data: Option<DescribeLiveDelayedStreamingUsageDelayData>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeLiveDelayedStreamingUsageOutput {
    0 "DelayData" delay_data: DescribeLiveDelayedStreamingUsageDelayData, 1 "EndTime" end_time: String,
    2 "StartTime" start_time: String
} }

/// In the response of [`DescribeLiveDelayedStreamingUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDelayedStreamingUsageDelayData {
    pub delay_data_item: Vec<DescribeLiveDelayedStreamingUsageDelayDataItem>,
}
model! { DescribeLiveDelayedStreamingUsageDelayData {
    0 "DelayDataItem" delay_data_item: Vec<DescribeLiveDelayedStreamingUsageDelayDataItem>
} }

/// In the response of [`DescribeLiveDelayedStreamingUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDelayedStreamingUsageDelayDataItem {
    pub domain_name: Option<String>,
    pub duration: Option<i64>,
    pub region: Option<String>,
    pub stream_name: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeLiveDelayedStreamingUsageDelayDataItem {
    0 "DomainName" domain_name: String, 1 "Duration" duration: i64, 2 "Region" region: String,
    3 "StreamName" stream_name: String, 4 "TimeStamp" time_stamp: String
} }

/// Describes live detect notify config: `DescribeLiveDetectNotifyConfig` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveDetectNotifyConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDetectNotifyConfig {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeLiveDetectNotifyConfig(domain_name: String)
    "DescribeLiveDetectNotifyConfig" -> DescribeLiveDetectNotifyConfigOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeLiveDetectNotifyConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDetectNotifyConfigOutput {
    pub live_detect_notify_config: Option<
        DescribeLiveDetectNotifyConfigLiveDetectNotifyConfig,
    >,
}
model! { DescribeLiveDetectNotifyConfigOutput {
    0 "LiveDetectNotifyConfig" live_detect_notify_config: DescribeLiveDetectNotifyConfigLiveDetectNotifyConfig
} }

/// In the response of [`DescribeLiveDetectNotifyConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDetectNotifyConfigLiveDetectNotifyConfig {
    pub domain_name: Option<String>,
    pub notify_url: Option<String>,
}
model! { DescribeLiveDetectNotifyConfigLiveDetectNotifyConfig {
    0 "DomainName" domain_name: String, 1 "NotifyUrl" notify_url: String
} }

/// Describes live detect porn data: `DescribeLiveDetectPornData` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveDetectPornData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDetectPornData {
    pub app: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub fee: Option<String>,
    pub owner_id: Option<i64>,
    pub region: Option<String>,
    pub region_id: Option<String>,
    pub scene: Option<String>,
    pub split_by: Option<String>,
    pub start_time: Option<String>,
    pub stream: Option<String>,
}
operation! { DescribeLiveDetectPornData() "DescribeLiveDetectPornData" -> DescribeLiveDetectPornDataOutput {
    0 "App" app: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String, 3 "Fee" fee: String,
    4 "OwnerId" owner_id: i64, 5 "Region" region: String, 6 "RegionId" region_id: String, 7 "Scene" scene: String,
    8 "SplitBy" split_by: String, 9 "StartTime" start_time: String, 10 "Stream" stream: String
} }

/// Response of [`DescribeLiveDetectPornData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDetectPornDataOutput {
    pub detect_porn_data: Option<DescribeLiveDetectPornDataDetectPornData>,
}
model! { DescribeLiveDetectPornDataOutput {
    0 "DetectPornData" detect_porn_data: DescribeLiveDetectPornDataDetectPornData
} }

/// In the response of [`DescribeLiveDetectPornData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDetectPornDataDetectPornData {
    pub data_module: Vec<DescribeLiveDetectPornDataDataModule>,
}
model! { DescribeLiveDetectPornDataDetectPornData {
    0 "DataModule" data_module: Vec<DescribeLiveDetectPornDataDataModule>
} }

/// In the response of [`DescribeLiveDetectPornData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDetectPornDataDataModule {
    pub app: Option<String>,
    pub count: Option<i64>,
    pub domain: Option<String>,
    pub fee: Option<String>,
    pub region: Option<String>,
    pub scene: Option<String>,
    pub stream: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeLiveDetectPornDataDataModule {
    0 "App" app: String, 1 "Count" count: i64, 2 "Domain" domain: String, 3 "Fee" fee: String,
    4 "Region" region: String, 5 "Scene" scene: String, 6 "Stream" stream: String, 7 "TimeStamp" time_stamp: String
} }

/// Describes live domain bps data: `DescribeLiveDomainBpsData` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveDomainBpsData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainBpsData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeLiveDomainBpsData() "DescribeLiveDomainBpsData" -> DescribeLiveDomainBpsDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "LocationNameEn" location_name_en: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id: String, 7 "StartTime" start_time: String
} }

/// Response of [`DescribeLiveDomainBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainBpsDataOutput {
    pub bps_data_per_interval: Option<DescribeLiveDomainBpsDataBpsDataPerInterval>,
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeLiveDomainBpsDataOutput {
    0 "BpsDataPerInterval" bps_data_per_interval: DescribeLiveDomainBpsDataBpsDataPerInterval,
    1 "DataInterval" data_interval: String, 2 "DomainName" domain_name: String, 3 "EndTime" end_time: String,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeLiveDomainBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainBpsDataBpsDataPerInterval {
    pub data_module: Vec<DescribeLiveDomainBpsDataDataModule>,
}
model! { DescribeLiveDomainBpsDataBpsDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeLiveDomainBpsDataDataModule>
} }

/// In the response of [`DescribeLiveDomainBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainBpsDataDataModule {
    pub bps_value: Option<String>,
    pub http_bps_value: Option<String>,
    pub https_bps_value: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeLiveDomainBpsDataDataModule {
    0 "BpsValue" bps_value: String, 1 "HttpBpsValue" http_bps_value: String, 2 "HttpsBpsValue" https_bps_value: String,
    3 "TimeStamp" time_stamp: String
} }

/// Describes live domain bps data by layer: `DescribeLiveDomainBpsDataByLayer` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveDomainBpsDataByLayer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainBpsDataByLayer {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub layer: Option<String>,
    pub location_name_en: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeLiveDomainBpsDataByLayer()
    "DescribeLiveDomainBpsDataByLayer" -> DescribeLiveDomainBpsDataByLayerOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "Layer" layer: String, 5 "LocationNameEn" location_name_en: String,
    6 "OwnerId" owner_id: i64, 7 "RegionId" region_id: String, 8 "StartTime" start_time: String
} }

/// Response of [`DescribeLiveDomainBpsDataByLayer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainBpsDataByLayerOutput {
    pub bps_data_interval: Option<DescribeLiveDomainBpsDataByLayerBpsDataInterval>,
    pub data_interval: Option<String>,
}
model! { DescribeLiveDomainBpsDataByLayerOutput {
    0 "BpsDataInterval" bps_data_interval: DescribeLiveDomainBpsDataByLayerBpsDataInterval,
    1 "DataInterval" data_interval: String
} }

/// In the response of [`DescribeLiveDomainBpsDataByLayer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainBpsDataByLayerBpsDataInterval {
    pub data_module: Vec<DescribeLiveDomainBpsDataByLayerDataModule>,
}
model! { DescribeLiveDomainBpsDataByLayerBpsDataInterval {
    0 "DataModule" data_module: Vec<DescribeLiveDomainBpsDataByLayerDataModule>
} }

/// In the response of [`DescribeLiveDomainBpsDataByLayer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainBpsDataByLayerDataModule {
    pub time_stamp: Option<String>,
    pub traffic_value: Option<String>,
    pub value: Option<String>,
}
model! { DescribeLiveDomainBpsDataByLayerDataModule {
    0 "TimeStamp" time_stamp: String, 1 "TrafficValue" traffic_value: String, 2 "Value" value: String
} }

/// Describes live domain by certificate: `DescribeLiveDomainByCertificate` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveDomainByCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainByCertificate {
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub ssl_pub: String,
    pub ssl_status: Option<bool>,
}
operation! { DescribeLiveDomainByCertificate(ssl_pub: String)
    "DescribeLiveDomainByCertificate" -> DescribeLiveDomainByCertificateOutput {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id: String, 2 "SSLPub" ssl_pub, 3 "SSLStatus" ssl_status: bool
} }

/// Response of [`DescribeLiveDomainByCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainByCertificateOutput {
    pub cert_infos: Option<DescribeLiveDomainByCertificateCertInfos>,
}
model! { DescribeLiveDomainByCertificateOutput {
    0 "CertInfos" cert_infos: DescribeLiveDomainByCertificateCertInfos
} }

/// In the response of [`DescribeLiveDomainByCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainByCertificateCertInfos {
    pub cert_info: Vec<DescribeLiveDomainByCertificateCertInfo>,
}
model! { DescribeLiveDomainByCertificateCertInfos {
    0 "CertInfo" cert_info: Vec<DescribeLiveDomainByCertificateCertInfo>
} }

/// In the response of [`DescribeLiveDomainByCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainByCertificateCertInfo {
    pub cert_ca_is_legacy: Option<String>,
    pub cert_expire_time: Option<String>,
    pub cert_expired: Option<String>,
    pub cert_start_time: Option<String>,
    pub cert_subject_common_name: Option<String>,
    pub cert_type: Option<String>,
    pub domain_list: Option<String>,
    pub domain_names: Option<String>,
    pub issuer: Option<String>,
}
model! { DescribeLiveDomainByCertificateCertInfo {
    0 "CertCaIsLegacy" cert_ca_is_legacy: String, 1 "CertExpireTime" cert_expire_time: String,
    2 "CertExpired" cert_expired: String, 3 "CertStartTime" cert_start_time: String,
    4 "CertSubjectCommonName" cert_subject_common_name: String, 5 "CertType" cert_type: String,
    6 "DomainList" domain_list: String, 7 "DomainNames" domain_names: String, 8 "Issuer" issuer: String
} }

/// Describes live domain certificate info: `DescribeLiveDomainCertificateInfo` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveDomainCertificateInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainCertificateInfo {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveDomainCertificateInfo(domain_name: String)
    "DescribeLiveDomainCertificateInfo" -> DescribeLiveDomainCertificateInfoOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

/// Response of [`DescribeLiveDomainCertificateInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainCertificateInfoOutput {
    pub cert_infos: Option<DescribeLiveDomainCertificateInfoCertInfos>,
}
model! { DescribeLiveDomainCertificateInfoOutput {
    0 "CertInfos" cert_infos: DescribeLiveDomainCertificateInfoCertInfos
} }

/// In the response of [`DescribeLiveDomainCertificateInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainCertificateInfoCertInfos {
    pub cert_info: Vec<DescribeLiveDomainCertificateInfoCertInfo>,
}
model! { DescribeLiveDomainCertificateInfoCertInfos {
    0 "CertInfo" cert_info: Vec<DescribeLiveDomainCertificateInfoCertInfo>
} }

/// In the response of [`DescribeLiveDomainCertificateInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainCertificateInfoCertInfo {
    pub cert_domain_name: Option<String>,
    pub cert_expire_time: Option<String>,
    pub cert_life: Option<String>,
    pub cert_name: Option<String>,
    pub cert_org: Option<String>,
    pub cert_type: Option<String>,
    pub domain_name: Option<String>,
    pub ssl_protocol: Option<String>,
    pub ssl_pub: Option<String>,
    pub status: Option<String>,
}
model! { DescribeLiveDomainCertificateInfoCertInfo {
    0 "CertDomainName" cert_domain_name: String, 1 "CertExpireTime" cert_expire_time: String,
    2 "CertLife" cert_life: String, 3 "CertName" cert_name: String, 4 "CertOrg" cert_org: String,
    5 "CertType" cert_type: String, 6 "DomainName" domain_name: String, 7 "SSLProtocol" ssl_protocol: String,
    8 "SSLPub" ssl_pub: String, 9 "Status" status: String
} }

/// Describes live domain configs: `DescribeLiveDomainConfigs` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveDomainConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainConfigs {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub function_names: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeLiveDomainConfigs(domain_name: String, function_names: String)
    "DescribeLiveDomainConfigs" -> DescribeLiveDomainConfigsOutput {
    0 "DomainName" domain_name, 1 "FunctionNames" function_names, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeLiveDomainConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainConfigsOutput {
    pub domain_configs: Option<DescribeLiveDomainConfigsDomainConfigs>,
}
model! { DescribeLiveDomainConfigsOutput {
    0 "DomainConfigs" domain_configs: DescribeLiveDomainConfigsDomainConfigs
} }

/// In the response of [`DescribeLiveDomainConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainConfigsDomainConfigs {
    pub domain_config: Vec<DescribeLiveDomainConfigsDomainConfig>,
}
model! { DescribeLiveDomainConfigsDomainConfigs {
    0 "DomainConfig" domain_config: Vec<DescribeLiveDomainConfigsDomainConfig>
} }

/// In the response of [`DescribeLiveDomainConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainConfigsDomainConfig {
    pub config_id: Option<String>,
    pub function_args: Option<DescribeLiveDomainConfigsFunctionArgs>,
    pub function_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeLiveDomainConfigsDomainConfig {
    0 "ConfigId" config_id: String, 1 "FunctionArgs" function_args: DescribeLiveDomainConfigsFunctionArgs,
    2 "FunctionName" function_name: String, 3 "Status" status: String
} }

/// In the response of [`DescribeLiveDomainConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainConfigsFunctionArgs {
    pub function_arg: Vec<DescribeLiveDomainConfigsFunctionArg>,
}
model! { DescribeLiveDomainConfigsFunctionArgs {
    0 "FunctionArg" function_arg: Vec<DescribeLiveDomainConfigsFunctionArg>
} }

/// In the response of [`DescribeLiveDomainConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainConfigsFunctionArg {
    pub arg_name: Option<String>,
    pub arg_value: Option<String>,
}
model! { DescribeLiveDomainConfigsFunctionArg {
    0 "ArgName" arg_name: String, 1 "ArgValue" arg_value: String
} }

/// Describes live domain detail: `DescribeLiveDomainDetail` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveDomainDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainDetail {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeLiveDomainDetail(domain_name: String)
    "DescribeLiveDomainDetail" -> DescribeLiveDomainDetailOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeLiveDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainDetailOutput {
    pub domain_detail: Option<DescribeLiveDomainDetailDomainDetail>,
}
model! { DescribeLiveDomainDetailOutput {
    0 "DomainDetail" domain_detail: DescribeLiveDomainDetailDomainDetail
} }

/// In the response of [`DescribeLiveDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainDetailDomainDetail {
    pub cert_name: Option<String>,
    pub cname: Option<String>,
    pub description: Option<String>,
    pub domain_name: Option<String>,
    pub domain_status: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub live_domain_type: Option<String>,
    pub region: Option<String>,
    pub resource_group_id: Option<String>,
    pub ssl_protocol: Option<String>,
    pub ssl_pub: Option<String>,
    pub scope: Option<String>,
}
model! { DescribeLiveDomainDetailDomainDetail {
    0 "CertName" cert_name: String, 1 "Cname" cname: String, 2 "Description" description: String,
    3 "DomainName" domain_name: String, 4 "DomainStatus" domain_status: String, 5 "GmtCreated" gmt_created: String,
    6 "GmtModified" gmt_modified: String, 7 "LiveDomainType" live_domain_type: String, 8 "Region" region: String,
    9 "ResourceGroupId" resource_group_id: String, 10 "SSLProtocol" ssl_protocol: String, 11 "SSLPub" ssl_pub: String,
    12 "Scope" scope: String
} }

/// Describes live domain edge log: `DescribeLiveDomainEdgeLog` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveDomainEdgeLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainEdgeLog {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeLiveDomainEdgeLog(domain_name: String)
    "DescribeLiveDomainEdgeLog" -> DescribeLiveDomainEdgeLogOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id: String,
    6 "StartTime" start_time: String
} }

/// Response of [`DescribeLiveDomainEdgeLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainEdgeLogOutput {
    pub domain_log_details: Option<DescribeLiveDomainEdgeLogDomainLogDetails>,
    pub domain_name: Option<String>,
}
model! { DescribeLiveDomainEdgeLogOutput {
    0 "DomainLogDetails" domain_log_details: DescribeLiveDomainEdgeLogDomainLogDetails,
    1 "DomainName" domain_name: String
} }

/// In the response of [`DescribeLiveDomainEdgeLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainEdgeLogDomainLogDetails {
    pub domain_log_detail: Vec<DescribeLiveDomainEdgeLogDomainLogDetail>,
}
model! { DescribeLiveDomainEdgeLogDomainLogDetails {
    0 "DomainLogDetail" domain_log_detail: Vec<DescribeLiveDomainEdgeLogDomainLogDetail>
} }

/// In the response of [`DescribeLiveDomainEdgeLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainEdgeLogDomainLogDetail {
    pub log_count: Option<i64>,
    pub log_infos: Option<DescribeLiveDomainEdgeLogLogInfos>,
    pub page_infos: Option<DescribeLiveDomainEdgeLogPageInfos>,
}
model! { DescribeLiveDomainEdgeLogDomainLogDetail {
    0 "LogCount" log_count: i64, 1 "LogInfos" log_infos: DescribeLiveDomainEdgeLogLogInfos,
    2 "PageInfos" page_infos: DescribeLiveDomainEdgeLogPageInfos
} }

/// In the response of [`DescribeLiveDomainEdgeLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainEdgeLogLogInfos {
    pub log_info_detail: Vec<DescribeLiveDomainEdgeLogLogInfoDetail>,
}
model! { DescribeLiveDomainEdgeLogLogInfos {
    0 "LogInfoDetail" log_info_detail: Vec<DescribeLiveDomainEdgeLogLogInfoDetail>
} }

/// In the response of [`DescribeLiveDomainEdgeLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainEdgeLogLogInfoDetail {
    pub end_time: Option<String>,
    pub log_name: Option<String>,
    pub log_path: Option<String>,
    pub log_size: Option<i64>,
    pub start_time: Option<String>,
}
model! { DescribeLiveDomainEdgeLogLogInfoDetail {
    0 "EndTime" end_time: String, 1 "LogName" log_name: String, 2 "LogPath" log_path: String, 3 "LogSize" log_size: i64,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeLiveDomainEdgeLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainEdgeLogPageInfos {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeLiveDomainEdgeLogPageInfos {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "Total" total: i64
} }

/// Describes live domain frame rate and bit rate data: `DescribeLiveDomainFrameRateAndBitRateData` of `live`
/// 2016-11-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveDomainFrameRateAndBitRateData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainFrameRateAndBitRateData {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub query_time: String,
    pub region_id: Option<String>,
}
operation! { DescribeLiveDomainFrameRateAndBitRateData(domain_name: String, query_time: String)
    "DescribeLiveDomainFrameRateAndBitRateData" -> DescribeLiveDomainFrameRateAndBitRateDataOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "QueryTime" query_time, 3 "RegionId" region_id: String
} }

/// Response of [`DescribeLiveDomainFrameRateAndBitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainFrameRateAndBitRateDataOutput {
    pub frame_rate_and_bit_rate_infos: Option<
        DescribeLiveDomainFrameRateAndBitRateDataFrameRateAndBitRateInfos,
    >,
}
model! { DescribeLiveDomainFrameRateAndBitRateDataOutput {
    0 "FrameRateAndBitRateInfos" frame_rate_and_bit_rate_infos: DescribeLiveDomainFrameRateAndBitRateDataFrameRateAndBitRateInfos
} }

/// In the response of [`DescribeLiveDomainFrameRateAndBitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainFrameRateAndBitRateDataFrameRateAndBitRateInfos {
    pub frame_rate_and_bit_rate_info: Vec<
        DescribeLiveDomainFrameRateAndBitRateDataFrameRateAndBitRateInfo,
    >,
}
model! { DescribeLiveDomainFrameRateAndBitRateDataFrameRateAndBitRateInfos {
    0 "FrameRateAndBitRateInfo" frame_rate_and_bit_rate_info: Vec<DescribeLiveDomainFrameRateAndBitRateDataFrameRateAndBitRateInfo>
} }

/// In the response of [`DescribeLiveDomainFrameRateAndBitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainFrameRateAndBitRateDataFrameRateAndBitRateInfo {
    pub audio_frame_rate: Option<f64>,
    pub bit_rate: Option<f64>,
    pub stream_url: Option<String>,
    pub video_frame_rate: Option<f64>,
}
model! { DescribeLiveDomainFrameRateAndBitRateDataFrameRateAndBitRateInfo {
    0 "AudioFrameRate" audio_frame_rate: f64, 1 "BitRate" bit_rate: f64, 2 "StreamUrl" stream_url: String,
    3 "VideoFrameRate" video_frame_rate: f64
} }

/// Describes live domain limit: `DescribeLiveDomainLimit` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveDomainLimit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainLimit {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveDomainLimit(domain_name: String) "DescribeLiveDomainLimit" -> DescribeLiveDomainLimitOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

/// Response of [`DescribeLiveDomainLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainLimitOutput {
    pub live_domain_limit_list: Option<DescribeLiveDomainLimitLiveDomainLimitList>,
}
model! { DescribeLiveDomainLimitOutput {
    0 "LiveDomainLimitList" live_domain_limit_list: DescribeLiveDomainLimitLiveDomainLimitList
} }

/// In the response of [`DescribeLiveDomainLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainLimitLiveDomainLimitList {
    pub live_domain_limit: Vec<DescribeLiveDomainLimitLiveDomainLimit>,
}
model! { DescribeLiveDomainLimitLiveDomainLimitList {
    0 "LiveDomainLimit" live_domain_limit: Vec<DescribeLiveDomainLimitLiveDomainLimit>
} }

/// In the response of [`DescribeLiveDomainLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainLimitLiveDomainLimit {
    pub current_num: Option<i64>,
    pub current_transcode_num: Option<i64>,
    pub current_transfer_num: Option<i64>,
    pub domain_name: Option<String>,
    pub limit_num: Option<i64>,
    pub limit_transcode_num: Option<i64>,
    pub limit_transfer_num: Option<i64>,
}
model! { DescribeLiveDomainLimitLiveDomainLimit {
    0 "CurrentNum" current_num: i64, 1 "CurrentTranscodeNum" current_transcode_num: i64,
    2 "CurrentTransferNum" current_transfer_num: i64, 3 "DomainName" domain_name: String, 4 "LimitNum" limit_num: i64,
    5 "LimitTranscodeNum" limit_transcode_num: i64, 6 "LimitTransferNum" limit_transfer_num: i64
} }

/// Describes live domain log: `DescribeLiveDomainLog` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveDomainLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainLog {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeLiveDomainLog(domain_name: String) "DescribeLiveDomainLog" -> DescribeLiveDomainLogOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id: String,
    6 "StartTime" start_time: String
} }

/// Response of [`DescribeLiveDomainLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainLogOutput {
    pub domain_log_details: Option<DescribeLiveDomainLogDomainLogDetails>,
    pub domain_name: Option<String>,
}
model! { DescribeLiveDomainLogOutput {
    0 "DomainLogDetails" domain_log_details: DescribeLiveDomainLogDomainLogDetails, 1 "DomainName" domain_name: String
} }

/// In the response of [`DescribeLiveDomainLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainLogDomainLogDetails {
    pub domain_log_detail: Vec<DescribeLiveDomainLogDomainLogDetail>,
}
model! { DescribeLiveDomainLogDomainLogDetails {
    0 "DomainLogDetail" domain_log_detail: Vec<DescribeLiveDomainLogDomainLogDetail>
} }

/// In the response of [`DescribeLiveDomainLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainLogDomainLogDetail {
    pub log_count: Option<i64>,
    pub log_infos: Option<DescribeLiveDomainLogLogInfos>,
    pub page_infos: Option<DescribeLiveDomainLogPageInfos>,
}
model! { DescribeLiveDomainLogDomainLogDetail {
    0 "LogCount" log_count: i64, 1 "LogInfos" log_infos: DescribeLiveDomainLogLogInfos,
    2 "PageInfos" page_infos: DescribeLiveDomainLogPageInfos
} }

/// In the response of [`DescribeLiveDomainLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainLogLogInfos {
    pub log_info_detail: Vec<DescribeLiveDomainLogLogInfoDetail>,
}
model! { DescribeLiveDomainLogLogInfos {
    0 "LogInfoDetail" log_info_detail: Vec<DescribeLiveDomainLogLogInfoDetail>
} }

/// In the response of [`DescribeLiveDomainLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainLogLogInfoDetail {
    pub end_time: Option<String>,
    pub log_name: Option<String>,
    pub log_path: Option<String>,
    pub log_size: Option<i64>,
    pub start_time: Option<String>,
}
model! { DescribeLiveDomainLogLogInfoDetail {
    0 "EndTime" end_time: String, 1 "LogName" log_name: String, 2 "LogPath" log_path: String, 3 "LogSize" log_size: i64,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeLiveDomainLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainLogPageInfos {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeLiveDomainLogPageInfos {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "Total" total: i64
} }

/// Describes live domain log ex ttl: `DescribeLiveDomainLogExTtl` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveDomainLogExTtl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainLogExTtl {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeLiveDomainLogExTtl(domain_name: String)
    "DescribeLiveDomainLogExTtl" -> DescribeLiveDomainLogExTtlOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id: String,
    6 "StartTime" start_time: String
} }

/// Response of [`DescribeLiveDomainLogExTtl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainLogExTtlOutput {
    pub domain_log_details: Option<DescribeLiveDomainLogExTtlDomainLogDetails>,
    pub domain_name: Option<String>,
}
model! { DescribeLiveDomainLogExTtlOutput {
    0 "DomainLogDetails" domain_log_details: DescribeLiveDomainLogExTtlDomainLogDetails,
    1 "DomainName" domain_name: String
} }

/// In the response of [`DescribeLiveDomainLogExTtl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainLogExTtlDomainLogDetails {
    pub domain_log_detail: Vec<DescribeLiveDomainLogExTtlDomainLogDetail>,
}
model! { DescribeLiveDomainLogExTtlDomainLogDetails {
    0 "DomainLogDetail" domain_log_detail: Vec<DescribeLiveDomainLogExTtlDomainLogDetail>
} }

/// In the response of [`DescribeLiveDomainLogExTtl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainLogExTtlDomainLogDetail {
    pub log_count: Option<i64>,
    pub log_infos: Option<DescribeLiveDomainLogExTtlLogInfos>,
    pub page_infos: Option<DescribeLiveDomainLogExTtlPageInfos>,
}
model! { DescribeLiveDomainLogExTtlDomainLogDetail {
    0 "LogCount" log_count: i64, 1 "LogInfos" log_infos: DescribeLiveDomainLogExTtlLogInfos,
    2 "PageInfos" page_infos: DescribeLiveDomainLogExTtlPageInfos
} }

/// In the response of [`DescribeLiveDomainLogExTtl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainLogExTtlLogInfos {
    pub log_info_detail: Vec<DescribeLiveDomainLogExTtlLogInfoDetail>,
}
model! { DescribeLiveDomainLogExTtlLogInfos {
    0 "LogInfoDetail" log_info_detail: Vec<DescribeLiveDomainLogExTtlLogInfoDetail>
} }

/// In the response of [`DescribeLiveDomainLogExTtl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainLogExTtlLogInfoDetail {
    pub end_time: Option<String>,
    pub log_name: Option<String>,
    pub log_path: Option<String>,
    pub log_size: Option<i64>,
    pub start_time: Option<String>,
}
model! { DescribeLiveDomainLogExTtlLogInfoDetail {
    0 "EndTime" end_time: String, 1 "LogName" log_name: String, 2 "LogPath" log_path: String, 3 "LogSize" log_size: i64,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeLiveDomainLogExTtl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainLogExTtlPageInfos {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeLiveDomainLogExTtlPageInfos {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "Total" total: i64
} }

/// Describes live domain mapping: `DescribeLiveDomainMapping` of `live` 2016-11-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveDomainMapping>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainMapping {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveDomainMapping(domain_name: String)
    "DescribeLiveDomainMapping" -> DescribeLiveDomainMappingOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} { method: "GET", } }

/// Response of [`DescribeLiveDomainMapping`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainMappingOutput {
    pub live_domain_models: Option<DescribeLiveDomainMappingLiveDomainModels>,
}
model! { DescribeLiveDomainMappingOutput {
    0 "LiveDomainModels" live_domain_models: DescribeLiveDomainMappingLiveDomainModels
} }

/// In the response of [`DescribeLiveDomainMapping`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainMappingLiveDomainModels {
    pub live_domain_model: Vec<DescribeLiveDomainMappingLiveDomainModel>,
}
model! { DescribeLiveDomainMappingLiveDomainModels {
    0 "LiveDomainModel" live_domain_model: Vec<DescribeLiveDomainMappingLiveDomainModel>
} }

/// In the response of [`DescribeLiveDomainMapping`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainMappingLiveDomainModel {
    pub domain_name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeLiveDomainMappingLiveDomainModel {
    0 "DomainName" domain_name: String, 1 "Type" r#type: String
} }

/// Describes live domain monitoring usage data: `DescribeLiveDomainMonitoringUsageData` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveDomainMonitoringUsageData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainMonitoringUsageData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub instance_id: Option<String>,
    pub interval: Option<String>,
    pub owner_id: Option<i64>,
    pub region: Option<String>,
    pub region_id: Option<String>,
    pub split_by: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeLiveDomainMonitoringUsageData()
    "DescribeLiveDomainMonitoringUsageData" -> DescribeLiveDomainMonitoringUsageDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "InstanceId" instance_id: String,
    3 "Interval" interval: String, 4 "OwnerId" owner_id: i64, 5 "Region" region: String, 6 "RegionId" region_id: String,
    7 "SplitBy" split_by: String, 8 "StartTime" start_time: String
} }

/// Response of [`DescribeLiveDomainMonitoringUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainMonitoringUsageDataOutput {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub instance_id: Option<String>,
    pub monitoring_data: Option<DescribeLiveDomainMonitoringUsageDataMonitoringData>,
    pub region: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeLiveDomainMonitoringUsageDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "InstanceId" instance_id: String,
    3 "MonitoringData" monitoring_data: DescribeLiveDomainMonitoringUsageDataMonitoringData, 4 "Region" region: String,
    5 "StartTime" start_time: String
} }

/// In the response of [`DescribeLiveDomainMonitoringUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainMonitoringUsageDataMonitoringData {
    pub monitoring_data_item: Vec<
        DescribeLiveDomainMonitoringUsageDataMonitoringDataItem,
    >,
}
model! { DescribeLiveDomainMonitoringUsageDataMonitoringData {
    0 "MonitoringDataItem" monitoring_data_item: Vec<DescribeLiveDomainMonitoringUsageDataMonitoringDataItem>
} }

/// In the response of [`DescribeLiveDomainMonitoringUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainMonitoringUsageDataMonitoringDataItem {
    pub domain_name: Option<String>,
    pub duration: Option<i64>,
    pub instance_id: Option<String>,
    pub region: Option<String>,
    pub resolution: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeLiveDomainMonitoringUsageDataMonitoringDataItem {
    0 "DomainName" domain_name: String, 1 "Duration" duration: i64, 2 "InstanceId" instance_id: String,
    3 "Region" region: String, 4 "Resolution" resolution: String, 5 "TimeStamp" time_stamp: String
} }

/// Describes live domain multi stream config: `DescribeLiveDomainMultiStreamConfig` of `live` 2016-11-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveDomainMultiStreamConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainMultiStreamConfig {
    /// Required.
    pub domain: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeLiveDomainMultiStreamConfig(domain: String)
    "DescribeLiveDomainMultiStreamConfig" -> DescribeLiveDomainMultiStreamConfigOutput {
    0 "Domain" domain, 1 "OwnerId" owner_id: i64
} { method: "GET", } }

/// Response of [`DescribeLiveDomainMultiStreamConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainMultiStreamConfigOutput {
    pub switch: Option<String>,
}
model! { DescribeLiveDomainMultiStreamConfigOutput {
    0 "Switch" switch: String
} }

/// Describes live domain online user num: `DescribeLiveDomainOnlineUserNum` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveDomainOnlineUserNum>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainOnlineUserNum {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub query_time: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveDomainOnlineUserNum(domain_name: String)
    "DescribeLiveDomainOnlineUserNum" -> DescribeLiveDomainOnlineUserNumOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "QueryTime" query_time: String,
    3 "RegionId" region_id: String
} }

/// Response of [`DescribeLiveDomainOnlineUserNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainOnlineUserNumOutput {
    pub online_user_info: Option<DescribeLiveDomainOnlineUserNumOnlineUserInfo>,
    pub stream_count: Option<i64>,
    pub user_count: Option<i64>,
}
model! { DescribeLiveDomainOnlineUserNumOutput {
    0 "OnlineUserInfo" online_user_info: DescribeLiveDomainOnlineUserNumOnlineUserInfo,
    1 "StreamCount" stream_count: i64, 2 "UserCount" user_count: i64
} }

/// In the response of [`DescribeLiveDomainOnlineUserNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainOnlineUserNumOnlineUserInfo {
    pub live_stream_online_user_num_info: Vec<
        DescribeLiveDomainOnlineUserNumLiveStreamOnlineUserNumInfo,
    >,
}
model! { DescribeLiveDomainOnlineUserNumOnlineUserInfo {
    0 "LiveStreamOnlineUserNumInfo" live_stream_online_user_num_info: Vec<DescribeLiveDomainOnlineUserNumLiveStreamOnlineUserNumInfo>
} }

/// In the response of [`DescribeLiveDomainOnlineUserNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainOnlineUserNumLiveStreamOnlineUserNumInfo {
    pub infos: Option<DescribeLiveDomainOnlineUserNumInfos>,
    pub stream_name: Option<String>,
}
model! { DescribeLiveDomainOnlineUserNumLiveStreamOnlineUserNumInfo {
    0 "Infos" infos: DescribeLiveDomainOnlineUserNumInfos, 1 "StreamName" stream_name: String
} }

/// In the response of [`DescribeLiveDomainOnlineUserNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainOnlineUserNumInfos {
    pub info: Vec<DescribeLiveDomainOnlineUserNumInfo>,
}
model! { DescribeLiveDomainOnlineUserNumInfos {
    0 "Info" info: Vec<DescribeLiveDomainOnlineUserNumInfo>
} }

/// In the response of [`DescribeLiveDomainOnlineUserNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainOnlineUserNumInfo {
    pub transcode_template: Option<String>,
    pub user_number: Option<i64>,
}
model! { DescribeLiveDomainOnlineUserNumInfo {
    0 "TranscodeTemplate" transcode_template: String, 1 "UserNumber" user_number: i64
} }

/// Describes live domain publish error code: `DescribeLiveDomainPublishErrorCode` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveDomainPublishErrorCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainPublishErrorCode {
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeLiveDomainPublishErrorCode()
    "DescribeLiveDomainPublishErrorCode" -> DescribeLiveDomainPublishErrorCodeOutput {
    0 "AppName" app_name: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "StartTime" start_time: String
} }

/// Response of [`DescribeLiveDomainPublishErrorCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainPublishErrorCodeOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub real_time_code_data: Vec<DescribeLiveDomainPublishErrorCodeRealTimeCodeData>,
    pub start_time: Option<String>,
}
model! { DescribeLiveDomainPublishErrorCodeOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "RealTimeCodeData" real_time_code_data: Vec<DescribeLiveDomainPublishErrorCodeRealTimeCodeData>,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeLiveDomainPublishErrorCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainPublishErrorCodeRealTimeCodeData {
    pub code_data: Vec<DescribeLiveDomainPublishErrorCodeCodeData>,
    pub time_stamp: Option<String>,
}
model! { DescribeLiveDomainPublishErrorCodeRealTimeCodeData {
    0 "CodeData" code_data: Vec<DescribeLiveDomainPublishErrorCodeCodeData>, 1 "TimeStamp" time_stamp: String
} }

/// In the response of [`DescribeLiveDomainPublishErrorCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainPublishErrorCodeCodeData {
    pub code: Option<String>,
    pub count: Option<String>,
    pub proportion: Option<String>,
}
model! { DescribeLiveDomainPublishErrorCodeCodeData {
    0 "Code" code: String, 1 "Count" count: String, 2 "Proportion" proportion: String
} }

/// Describes live domain push bps data: `DescribeLiveDomainPushBpsData` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveDomainPushBpsData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainPushBpsData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeLiveDomainPushBpsData() "DescribeLiveDomainPushBpsData" -> DescribeLiveDomainPushBpsDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "LocationNameEn" location_name_en: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id: String, 7 "StartTime" start_time: String
} }

/// Response of [`DescribeLiveDomainPushBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainPushBpsDataOutput {
    pub bps_data_per_interval: Option<DescribeLiveDomainPushBpsDataBpsDataPerInterval>,
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeLiveDomainPushBpsDataOutput {
    0 "BpsDataPerInterval" bps_data_per_interval: DescribeLiveDomainPushBpsDataBpsDataPerInterval,
    1 "DataInterval" data_interval: String, 2 "DomainName" domain_name: String, 3 "EndTime" end_time: String,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeLiveDomainPushBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainPushBpsDataBpsDataPerInterval {
    pub data_module: Vec<DescribeLiveDomainPushBpsDataDataModule>,
}
model! { DescribeLiveDomainPushBpsDataBpsDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeLiveDomainPushBpsDataDataModule>
} }

/// In the response of [`DescribeLiveDomainPushBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainPushBpsDataDataModule {
    pub bps_value: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeLiveDomainPushBpsDataDataModule {
    0 "BpsValue" bps_value: String, 1 "TimeStamp" time_stamp: String
} }

/// Describes live domain push traffic data: `DescribeLiveDomainPushTrafficData` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveDomainPushTrafficData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainPushTrafficData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeLiveDomainPushTrafficData()
    "DescribeLiveDomainPushTrafficData" -> DescribeLiveDomainPushTrafficDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "LocationNameEn" location_name_en: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id: String, 7 "StartTime" start_time: String
} }

/// Response of [`DescribeLiveDomainPushTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainPushTrafficDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub traffic_data_per_interval: Option<
        DescribeLiveDomainPushTrafficDataTrafficDataPerInterval,
    >,
}
model! { DescribeLiveDomainPushTrafficDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "StartTime" start_time: String,
    4 "TrafficDataPerInterval" traffic_data_per_interval: DescribeLiveDomainPushTrafficDataTrafficDataPerInterval
} }

/// In the response of [`DescribeLiveDomainPushTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainPushTrafficDataTrafficDataPerInterval {
    pub data_module: Vec<DescribeLiveDomainPushTrafficDataDataModule>,
}
model! { DescribeLiveDomainPushTrafficDataTrafficDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeLiveDomainPushTrafficDataDataModule>
} }

/// In the response of [`DescribeLiveDomainPushTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainPushTrafficDataDataModule {
    pub time_stamp: Option<String>,
    pub traffic_value: Option<String>,
}
model! { DescribeLiveDomainPushTrafficDataDataModule {
    0 "TimeStamp" time_stamp: String, 1 "TrafficValue" traffic_value: String
} }

/// Describes live domain pv uv data: `DescribeLiveDomainPvUvData` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveDomainPvUvData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainPvUvData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeLiveDomainPvUvData(domain_name: String)
    "DescribeLiveDomainPvUvData" -> DescribeLiveDomainPvUvDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String,
    4 "StartTime" start_time: String
} }

/// Response of [`DescribeLiveDomainPvUvData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainPvUvDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub pv_uv_data_infos: Option<DescribeLiveDomainPvUvDataPvUvDataInfos>,
    pub start_time: Option<String>,
}
model! { DescribeLiveDomainPvUvDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "PvUvDataInfos" pv_uv_data_infos: DescribeLiveDomainPvUvDataPvUvDataInfos, 4 "StartTime" start_time: String
} }

/// In the response of [`DescribeLiveDomainPvUvData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainPvUvDataPvUvDataInfos {
    pub pv_uv_data_info: Vec<DescribeLiveDomainPvUvDataPvUvDataInfo>,
}
model! { DescribeLiveDomainPvUvDataPvUvDataInfos {
    0 "PvUvDataInfo" pv_uv_data_info: Vec<DescribeLiveDomainPvUvDataPvUvDataInfo>
} }

/// In the response of [`DescribeLiveDomainPvUvData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainPvUvDataPvUvDataInfo {
    pub pv: Option<String>,
    pub time_stamp: Option<String>,
    pub uv: Option<String>,
}
model! { DescribeLiveDomainPvUvDataPvUvDataInfo {
    0 "PV" pv: String, 1 "TimeStamp" time_stamp: String, 2 "UV" uv: String
} }

/// Describes live domain real time bps data: `DescribeLiveDomainRealTimeBpsData` of `live` 2016-11-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveDomainRealTimeBpsData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRealTimeBpsData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeLiveDomainRealTimeBpsData(domain_name: String)
    "DescribeLiveDomainRealTimeBpsData" -> DescribeLiveDomainRealTimeBpsDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "IspNameEn" isp_name_en: String,
    3 "LocationNameEn" location_name_en: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "StartTime" start_time: String
} { method: "GET", } }

/// Response of [`DescribeLiveDomainRealTimeBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRealTimeBpsDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub real_time_bps_data_per_interval: Option<
        DescribeLiveDomainRealTimeBpsDataRealTimeBpsDataPerInterval,
    >,
    pub start_time: Option<String>,
}
model! { DescribeLiveDomainRealTimeBpsDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "RealTimeBpsDataPerInterval" real_time_bps_data_per_interval: DescribeLiveDomainRealTimeBpsDataRealTimeBpsDataPerInterval,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeLiveDomainRealTimeBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRealTimeBpsDataRealTimeBpsDataPerInterval {
    pub data_module: Vec<DescribeLiveDomainRealTimeBpsDataDataModule>,
}
model! { DescribeLiveDomainRealTimeBpsDataRealTimeBpsDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeLiveDomainRealTimeBpsDataDataModule>
} }

/// In the response of [`DescribeLiveDomainRealTimeBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRealTimeBpsDataDataModule {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeLiveDomainRealTimeBpsDataDataModule {
    0 "TimeStamp" time_stamp: String, 1 "Value" value: String
} }

/// Describes live domain real time http code data: `DescribeLiveDomainRealTimeHttpCodeData` of `live` 2016-11-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveDomainRealTimeHttpCodeData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRealTimeHttpCodeData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeLiveDomainRealTimeHttpCodeData(domain_name: String)
    "DescribeLiveDomainRealTimeHttpCodeData" -> DescribeLiveDomainRealTimeHttpCodeDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "IspNameEn" isp_name_en: String,
    3 "LocationNameEn" location_name_en: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "StartTime" start_time: String
} }

/// Response of [`DescribeLiveDomainRealTimeHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRealTimeHttpCodeDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub real_time_http_code_data: Option<
        DescribeLiveDomainRealTimeHttpCodeDataRealTimeHttpCodeData,
    >,
    pub start_time: Option<String>,
}
model! { DescribeLiveDomainRealTimeHttpCodeDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "RealTimeHttpCodeData" real_time_http_code_data: DescribeLiveDomainRealTimeHttpCodeDataRealTimeHttpCodeData,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeLiveDomainRealTimeHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRealTimeHttpCodeDataRealTimeHttpCodeData {
    pub usage_data: Vec<DescribeLiveDomainRealTimeHttpCodeDataUsageData>,
}
model! { DescribeLiveDomainRealTimeHttpCodeDataRealTimeHttpCodeData {
    0 "UsageData" usage_data: Vec<DescribeLiveDomainRealTimeHttpCodeDataUsageData>
} }

/// In the response of [`DescribeLiveDomainRealTimeHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRealTimeHttpCodeDataUsageData {
    pub time_stamp: Option<String>,
    pub value: Option<DescribeLiveDomainRealTimeHttpCodeDataValue>,
}
model! { DescribeLiveDomainRealTimeHttpCodeDataUsageData {
    0 "TimeStamp" time_stamp: String, 1 "Value" value: DescribeLiveDomainRealTimeHttpCodeDataValue
} }

/// In the response of [`DescribeLiveDomainRealTimeHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRealTimeHttpCodeDataValue {
    pub real_time_code_proportion_data: Vec<
        DescribeLiveDomainRealTimeHttpCodeDataRealTimeCodeProportionData,
    >,
}
model! { DescribeLiveDomainRealTimeHttpCodeDataValue {
    0 "RealTimeCodeProportionData" real_time_code_proportion_data: Vec<DescribeLiveDomainRealTimeHttpCodeDataRealTimeCodeProportionData>
} }

/// In the response of [`DescribeLiveDomainRealTimeHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRealTimeHttpCodeDataRealTimeCodeProportionData {
    pub code: Option<String>,
    pub count: Option<String>,
    pub proportion: Option<String>,
}
model! { DescribeLiveDomainRealTimeHttpCodeDataRealTimeCodeProportionData {
    0 "Code" code: String, 1 "Count" count: String, 2 "Proportion" proportion: String
} }

/// Describes live domain real time traffic data: `DescribeLiveDomainRealTimeTrafficData` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveDomainRealTimeTrafficData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRealTimeTrafficData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeLiveDomainRealTimeTrafficData(domain_name: String)
    "DescribeLiveDomainRealTimeTrafficData" -> DescribeLiveDomainRealTimeTrafficDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "IspNameEn" isp_name_en: String,
    3 "LocationNameEn" location_name_en: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "StartTime" start_time: String
} }

/// Response of [`DescribeLiveDomainRealTimeTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRealTimeTrafficDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub real_time_traffic_data_per_interval: Option<
        DescribeLiveDomainRealTimeTrafficDataRealTimeTrafficDataPerInterval,
    >,
    pub start_time: Option<String>,
}
model! { DescribeLiveDomainRealTimeTrafficDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "RealTimeTrafficDataPerInterval" real_time_traffic_data_per_interval: DescribeLiveDomainRealTimeTrafficDataRealTimeTrafficDataPerInterval,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeLiveDomainRealTimeTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRealTimeTrafficDataRealTimeTrafficDataPerInterval {
    pub data_module: Vec<DescribeLiveDomainRealTimeTrafficDataDataModule>,
}
model! { DescribeLiveDomainRealTimeTrafficDataRealTimeTrafficDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeLiveDomainRealTimeTrafficDataDataModule>
} }

/// In the response of [`DescribeLiveDomainRealTimeTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRealTimeTrafficDataDataModule {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeLiveDomainRealTimeTrafficDataDataModule {
    0 "TimeStamp" time_stamp: String, 1 "Value" value: String
} }

/// Describes live domain realtime log delivery: `DescribeLiveDomainRealtimeLogDelivery` of `live` 2016-11-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveDomainRealtimeLogDelivery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRealtimeLogDelivery {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveDomainRealtimeLogDelivery(domain_name: String)
    "DescribeLiveDomainRealtimeLogDelivery" -> DescribeLiveDomainRealtimeLogDeliveryOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} { method: "GET", } }

/// Response of [`DescribeLiveDomainRealtimeLogDelivery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRealtimeLogDeliveryOutput {
    pub logstore: Option<String>,
    pub project: Option<String>,
    pub region: Option<String>,
    pub status: Option<String>,
}
model! { DescribeLiveDomainRealtimeLogDeliveryOutput {
    0 "Logstore" logstore: String, 1 "Project" project: String, 2 "Region" region: String, 3 "Status" status: String
} }

/// Describes live domain record usage data: `DescribeLiveDomainRecordUsageData` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveDomainRecordUsageData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRecordUsageData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub owner_id: Option<i64>,
    pub region: Option<String>,
    pub region_id: Option<String>,
    pub split_by: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeLiveDomainRecordUsageData()
    "DescribeLiveDomainRecordUsageData" -> DescribeLiveDomainRecordUsageDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "OwnerId" owner_id: i64, 4 "Region" region: String, 5 "RegionId" region_id: String, 6 "SplitBy" split_by: String,
    7 "StartTime" start_time: String
} }

/// Response of [`DescribeLiveDomainRecordUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRecordUsageDataOutput {
    pub end_time: Option<String>,
    pub record_usage_data: Option<DescribeLiveDomainRecordUsageDataRecordUsageData>,
    pub start_time: Option<String>,
}
model! { DescribeLiveDomainRecordUsageDataOutput {
    0 "EndTime" end_time: String,
    1 "RecordUsageData" record_usage_data: DescribeLiveDomainRecordUsageDataRecordUsageData,
    2 "StartTime" start_time: String
} }

/// In the response of [`DescribeLiveDomainRecordUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRecordUsageDataRecordUsageData {
    pub data_module: Vec<DescribeLiveDomainRecordUsageDataDataModule>,
}
model! { DescribeLiveDomainRecordUsageDataRecordUsageData {
    0 "DataModule" data_module: Vec<DescribeLiveDomainRecordUsageDataDataModule>
} }

/// In the response of [`DescribeLiveDomainRecordUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainRecordUsageDataDataModule {
    pub count: Option<i64>,
    pub domain: Option<String>,
    pub duration: Option<i64>,
    pub region: Option<String>,
    pub time_stamp: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeLiveDomainRecordUsageDataDataModule {
    0 "Count" count: i64, 1 "Domain" domain: String, 2 "Duration" duration: i64, 3 "Region" region: String,
    4 "TimeStamp" time_stamp: String, 5 "Type" r#type: String
} }

/// Describes live domain snapshot data: `DescribeLiveDomainSnapshotData` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveDomainSnapshotData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainSnapshotData {
    pub domain_name: Option<String>,
    /// Required.
    pub end_time: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeLiveDomainSnapshotData(end_time: String, start_time: String)
    "DescribeLiveDomainSnapshotData" -> DescribeLiveDomainSnapshotDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String,
    4 "StartTime" start_time
} }

/// Response of [`DescribeLiveDomainSnapshotData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainSnapshotDataOutput {
    pub snapshot_data_infos: Option<DescribeLiveDomainSnapshotDataSnapshotDataInfos>,
}
model! { DescribeLiveDomainSnapshotDataOutput {
    0 "SnapshotDataInfos" snapshot_data_infos: DescribeLiveDomainSnapshotDataSnapshotDataInfos
} }

/// In the response of [`DescribeLiveDomainSnapshotData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainSnapshotDataSnapshotDataInfos {
    pub snapshot_data_info: Vec<DescribeLiveDomainSnapshotDataSnapshotDataInfo>,
}
model! { DescribeLiveDomainSnapshotDataSnapshotDataInfos {
    0 "SnapshotDataInfo" snapshot_data_info: Vec<DescribeLiveDomainSnapshotDataSnapshotDataInfo>
} }

/// In the response of [`DescribeLiveDomainSnapshotData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainSnapshotDataSnapshotDataInfo {
    pub date: Option<String>,
    pub total: Option<i64>,
}
model! { DescribeLiveDomainSnapshotDataSnapshotDataInfo {
    0 "Date" date: String, 1 "Total" total: i64
} }

/// Describes live domain staging config: `DescribeLiveDomainStagingConfig` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveDomainStagingConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainStagingConfig {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub function_names: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveDomainStagingConfig(domain_name: String, function_names: String)
    "DescribeLiveDomainStagingConfig" -> DescribeLiveDomainStagingConfigOutput {
    0 "DomainName" domain_name, 1 "FunctionNames" function_names, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String
} }

/// Response of [`DescribeLiveDomainStagingConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainStagingConfigOutput {
    pub domain_configs: Vec<DescribeLiveDomainStagingConfigDomainConfigs>,
}
model! { DescribeLiveDomainStagingConfigOutput {
    0 "DomainConfigs" domain_configs: Vec<DescribeLiveDomainStagingConfigDomainConfigs>
} }

/// In the response of [`DescribeLiveDomainStagingConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainStagingConfigDomainConfigs {
    pub config_id: Option<String>,
    pub function_args: Vec<DescribeLiveDomainStagingConfigFunctionArgs>,
    pub function_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeLiveDomainStagingConfigDomainConfigs {
    0 "ConfigId" config_id: String, 1 "FunctionArgs" function_args: Vec<DescribeLiveDomainStagingConfigFunctionArgs>,
    2 "FunctionName" function_name: String, 3 "Status" status: String
} }

/// In the response of [`DescribeLiveDomainStagingConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainStagingConfigFunctionArgs {
    pub arg_name: Option<String>,
    pub arg_value: Option<String>,
}
model! { DescribeLiveDomainStagingConfigFunctionArgs {
    0 "ArgName" arg_name: String, 1 "ArgValue" arg_value: String
} }

/// Describes live domain stream transcode data: `DescribeLiveDomainStreamTranscodeData` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveDomainStreamTranscodeData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainStreamTranscodeData {
    pub domain_name: Option<String>,
    /// Required.
    pub end_time: String,
    pub interval: Option<String>,
    pub owner_id: Option<i64>,
    pub precision: Option<String>,
    pub region_id: Option<String>,
    pub split: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeLiveDomainStreamTranscodeData(end_time: String, start_time: String)
    "DescribeLiveDomainStreamTranscodeData" -> DescribeLiveDomainStreamTranscodeDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time, 2 "Interval" interval: String, 3 "OwnerId" owner_id: i64,
    4 "Precision" precision: String, 5 "RegionId" region_id: String, 6 "Split" split: String, 7 "StartTime" start_time
} }

/// Response of [`DescribeLiveDomainStreamTranscodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainStreamTranscodeDataOutput {
    pub transcode_data_list: Option<
        DescribeLiveDomainStreamTranscodeDataTranscodeDataList,
    >,
}
model! { DescribeLiveDomainStreamTranscodeDataOutput {
    0 "TranscodeDataList" transcode_data_list: DescribeLiveDomainStreamTranscodeDataTranscodeDataList
} }

/// In the response of [`DescribeLiveDomainStreamTranscodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainStreamTranscodeDataTranscodeDataList {
    pub transcode_data: Vec<DescribeLiveDomainStreamTranscodeDataTranscodeData>,
}
model! { DescribeLiveDomainStreamTranscodeDataTranscodeDataList {
    0 "TranscodeData" transcode_data: Vec<DescribeLiveDomainStreamTranscodeDataTranscodeData>
} }

/// In the response of [`DescribeLiveDomainStreamTranscodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainStreamTranscodeDataTranscodeData {
    pub domain: Option<String>,
    pub duration: Option<i64>,
    pub fps: Option<String>,
    pub region: Option<String>,
    pub resolution: Option<String>,
    pub tanscode_type: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeLiveDomainStreamTranscodeDataTranscodeData {
    0 "Domain" domain: String, 1 "Duration" duration: i64, 2 "Fps" fps: String, 3 "Region" region: String,
    4 "Resolution" resolution: String, 5 "TanscodeType" tanscode_type: String, 6 "TimeStamp" time_stamp: String
} }

/// Describes live domain time shift data: `DescribeLiveDomainTimeShiftData` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveDomainTimeShiftData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainTimeShiftData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeLiveDomainTimeShiftData()
    "DescribeLiveDomainTimeShiftData" -> DescribeLiveDomainTimeShiftDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "StartTime" start_time: String
} }

/// Response of [`DescribeLiveDomainTimeShiftData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainTimeShiftDataOutput {
    pub time_shift_data: Option<DescribeLiveDomainTimeShiftDataTimeShiftData>,
}
model! { DescribeLiveDomainTimeShiftDataOutput {
    0 "TimeShiftData" time_shift_data: DescribeLiveDomainTimeShiftDataTimeShiftData
} }

/// In the response of [`DescribeLiveDomainTimeShiftData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainTimeShiftDataTimeShiftData {
    pub data_module: Vec<DescribeLiveDomainTimeShiftDataDataModule>,
}
model! { DescribeLiveDomainTimeShiftDataTimeShiftData {
    0 "DataModule" data_module: Vec<DescribeLiveDomainTimeShiftDataDataModule>
} }

/// In the response of [`DescribeLiveDomainTimeShiftData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainTimeShiftDataDataModule {
    pub size: Option<String>,
    pub time_stamp: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeLiveDomainTimeShiftDataDataModule {
    0 "Size" size: String, 1 "TimeStamp" time_stamp: String, 2 "Type" r#type: String
} }

/// Describes live domain traffic data: `DescribeLiveDomainTrafficData` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveDomainTrafficData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainTrafficData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeLiveDomainTrafficData() "DescribeLiveDomainTrafficData" -> DescribeLiveDomainTrafficDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "LocationNameEn" location_name_en: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id: String, 7 "StartTime" start_time: String
} }

/// Response of [`DescribeLiveDomainTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainTrafficDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub traffic_data_per_interval: Option<
        DescribeLiveDomainTrafficDataTrafficDataPerInterval,
    >,
}
model! { DescribeLiveDomainTrafficDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "StartTime" start_time: String,
    4 "TrafficDataPerInterval" traffic_data_per_interval: DescribeLiveDomainTrafficDataTrafficDataPerInterval
} }

/// In the response of [`DescribeLiveDomainTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainTrafficDataTrafficDataPerInterval {
    pub data_module: Vec<DescribeLiveDomainTrafficDataDataModule>,
}
model! { DescribeLiveDomainTrafficDataTrafficDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeLiveDomainTrafficDataDataModule>
} }

/// In the response of [`DescribeLiveDomainTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainTrafficDataDataModule {
    pub http_traffic_value: Option<String>,
    pub https_traffic_value: Option<String>,
    pub time_stamp: Option<String>,
    pub traffic_value: Option<String>,
}
model! { DescribeLiveDomainTrafficDataDataModule {
    0 "HttpTrafficValue" http_traffic_value: String, 1 "HttpsTrafficValue" https_traffic_value: String,
    2 "TimeStamp" time_stamp: String, 3 "TrafficValue" traffic_value: String
} }

/// Describes live domain transcode params: `DescribeLiveDomainTranscodeParams` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveDomainTranscodeParams>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDomainTranscodeParams {
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub app: String,
    /// Required.
    pub pushdomain: String,
    pub template_name: Option<String>,
}
operation! { DescribeLiveDomainTranscodeParams(app: String, pushdomain: String)
    "DescribeLiveDomainTranscodeParams" -> Empty {
    0 "SecurityToken" security_token: Secret, 1 "app" app, 2 "pushdomain" pushdomain,
    3 "template_name" template_name: String
} }

/// Response of [`DescribeLiveDomainTranscodeParams`]: empty.
pub type DescribeLiveDomainTranscodeParamsOutput = Empty;

/// Describes live drm usage data: `DescribeLiveDrmUsageData` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveDrmUsageData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDrmUsageData {
    pub domain_name: Option<String>,
    /// Required.
    pub end_time: String,
    pub interval: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub split_by: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeLiveDrmUsageData(end_time: String, start_time: String)
    "DescribeLiveDrmUsageData" -> DescribeLiveDrmUsageDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time, 2 "Interval" interval: String, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id: String, 5 "SplitBy" split_by: String, 6 "StartTime" start_time
} }

/// Response of [`DescribeLiveDrmUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDrmUsageDataOutput {
    pub drm_usage_data: Option<DescribeLiveDrmUsageDataDrmUsageData>,
}
model! { DescribeLiveDrmUsageDataOutput {
    0 "DrmUsageData" drm_usage_data: DescribeLiveDrmUsageDataDrmUsageData
} }

/// In the response of [`DescribeLiveDrmUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDrmUsageDataDrmUsageData {
    pub data_module: Vec<DescribeLiveDrmUsageDataDataModule>,
}
model! { DescribeLiveDrmUsageDataDrmUsageData {
    0 "DataModule" data_module: Vec<DescribeLiveDrmUsageDataDataModule>
} }

/// In the response of [`DescribeLiveDrmUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveDrmUsageDataDataModule {
    pub count: Option<i64>,
    pub domain: Option<String>,
    pub drm_type: Option<String>,
    pub region: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeLiveDrmUsageDataDataModule {
    0 "Count" count: i64, 1 "Domain" domain: String, 2 "DrmType" drm_type: String, 3 "Region" region: String,
    4 "TimeStamp" time_stamp: String
} }

/// Describes live edge transfer: `DescribeLiveEdgeTransfer` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveEdgeTransfer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveEdgeTransfer {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveEdgeTransfer(domain_name: String)
    "DescribeLiveEdgeTransfer" -> DescribeLiveEdgeTransferOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

/// Response of [`DescribeLiveEdgeTransfer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveEdgeTransferOutput {
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub http_dns: Option<String>,
    pub stream_name: Option<String>,
    pub target_domain_list: Option<String>,
    pub transfer_args: Option<String>,
}
model! { DescribeLiveEdgeTransferOutput {
    0 "AppName" app_name: String, 1 "DomainName" domain_name: String, 2 "HttpDns" http_dns: String,
    3 "StreamName" stream_name: String, 4 "TargetDomainList" target_domain_list: String,
    5 "TransferArgs" transfer_args: String
} }

/// Describes live grtn duration: `DescribeLiveGrtnDuration` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveGrtnDuration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveGrtnDuration {
    pub app_id: Option<String>,
    pub area: Option<String>,
    /// Required.
    pub end_time: String,
    pub interval: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeLiveGrtnDuration(end_time: String, start_time: String)
    "DescribeLiveGrtnDuration" -> DescribeLiveGrtnDurationOutput {
    0 "AppId" app_id: String, 1 "Area" area: String, 2 "EndTime" end_time, 3 "Interval" interval: String,
    4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String, 6 "StartTime" start_time
} }

/// Response of [`DescribeLiveGrtnDuration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveGrtnDurationOutput {
    pub stream_detail_data: Option<DescribeLiveGrtnDurationStreamDetailData>,
}
model! { DescribeLiveGrtnDurationOutput {
    0 "StreamDetailData" stream_detail_data: DescribeLiveGrtnDurationStreamDetailData
} }

/// In the response of [`DescribeLiveGrtnDuration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveGrtnDurationStreamDetailData {
    pub stream_data: Vec<DescribeLiveGrtnDurationStreamData>,
}
model! { DescribeLiveGrtnDurationStreamDetailData {
    0 "StreamData" stream_data: Vec<DescribeLiveGrtnDurationStreamData>
} }

/// In the response of [`DescribeLiveGrtnDuration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveGrtnDurationStreamData {
    pub app_id: Option<String>,
    pub duration: Option<i64>,
    pub media_profile: Option<String>,
    pub media_type: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeLiveGrtnDurationStreamData {
    0 "AppId" app_id: String, 1 "Duration" duration: i64, 2 "MediaProfile" media_profile: String,
    3 "MediaType" media_type: String, 4 "TimeStamp" time_stamp: String
} }

/// Describes live https domain list: `DescribeLiveHttpsDomainList` of `live` 2016-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveHttpsDomainList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveHttpsDomainList {
    pub keyword: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveHttpsDomainList() "DescribeLiveHttpsDomainList" -> DescribeLiveHttpsDomainListOutput {
    0 "Keyword" keyword: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id: String
} }
paged! { DescribeLiveHttpsDomainList: DescribeLiveHttpsDomainListCertInfo =
    Number "PageNumber", "CertInfos.CertInfo" cert_infos.cert_info, total "TotalCount" }

/// Response of [`DescribeLiveHttpsDomainList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveHttpsDomainListOutput {
    pub cert_infos: Option<DescribeLiveHttpsDomainListCertInfos>,
    pub total_count: Option<i64>,
}
model! { DescribeLiveHttpsDomainListOutput {
    0 "CertInfos" cert_infos: DescribeLiveHttpsDomainListCertInfos, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeLiveHttpsDomainList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveHttpsDomainListCertInfos {
    pub cert_info: Vec<DescribeLiveHttpsDomainListCertInfo>,
}
model! { DescribeLiveHttpsDomainListCertInfos {
    0 "CertInfo" cert_info: Vec<DescribeLiveHttpsDomainListCertInfo>
} }

/// In the response of [`DescribeLiveHttpsDomainList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveHttpsDomainListCertInfo {
    pub cert_common_name: Option<String>,
    pub cert_expire_time: Option<String>,
    pub cert_name: Option<String>,
    pub cert_start_time: Option<String>,
    pub cert_status: Option<String>,
    pub cert_type: Option<String>,
    pub cert_update_time: Option<String>,
    pub domain_name: Option<String>,
}
model! { DescribeLiveHttpsDomainListCertInfo {
    0 "CertCommonName" cert_common_name: String, 1 "CertExpireTime" cert_expire_time: String,
    2 "CertName" cert_name: String, 3 "CertStartTime" cert_start_time: String, 4 "CertStatus" cert_status: String,
    5 "CertType" cert_type: String, 6 "CertUpdateTime" cert_update_time: String, 7 "DomainName" domain_name: String
} }

/// Describes live interaction metric data: `DescribeLiveInteractionMetricData` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveInteractionMetricData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveInteractionMetricData {
    /// Required.
    pub app_id: String,
    /// Required.
    pub begin_ts: i64,
    pub channel_id: Option<String>,
    /// Required.
    pub end_ts: i64,
    /// Required.
    pub metric_type: String,
    pub os: Option<String>,
    pub terminal_type: Option<String>,
}
operation! { DescribeLiveInteractionMetricData(app_id: String, begin_ts: i64, end_ts: i64, metric_type: String)
    "DescribeLiveInteractionMetricData" -> DescribeLiveInteractionMetricDataOutput {
    0 "AppId" app_id, 1 "BeginTs" begin_ts, 2 "ChannelId" channel_id: String, 3 "EndTs" end_ts,
    4 "MetricType" metric_type, 5 "Os" os: String, 6 "TerminalType" terminal_type: String
} }

/// Response of [`DescribeLiveInteractionMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveInteractionMetricDataOutput {
    pub nodes: Vec<DescribeLiveInteractionMetricDataNodes>,
    pub summary_data: Option<String>,
}
model! { DescribeLiveInteractionMetricDataOutput {
    0 "Nodes" nodes: Vec<DescribeLiveInteractionMetricDataNodes>, 1 "SummaryData" summary_data: String
} }

/// In the response of [`DescribeLiveInteractionMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveInteractionMetricDataNodes {
    pub timestamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeLiveInteractionMetricDataNodes {
    0 "Timestamp" timestamp: String, 1 "Value" value: String
} }

/// Describes live ip info: `DescribeLiveIpInfo` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveIpInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveIpInfo {
    /// Required.
    pub ip: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveIpInfo(ip: String) "DescribeLiveIpInfo" -> DescribeLiveIpInfoOutput {
    0 "IP" ip, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

/// Response of [`DescribeLiveIpInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveIpInfoOutput {
    pub isp: Option<String>,
    pub isp_ename: Option<String>,
    pub region: Option<String>,
    pub region_ename: Option<String>,
}
model! { DescribeLiveIpInfoOutput {
    0 "ISP" isp: String, 1 "IspEname" isp_ename: String, 2 "Region" region: String, 3 "RegionEname" region_ename: String
} }

/// Describes live lazy pull stream config: `DescribeLiveLazyPullStreamConfig` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveLazyPullStreamConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveLazyPullStreamConfig {
    pub app_name: Option<String>,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveLazyPullStreamConfig(domain_name: String)
    "DescribeLiveLazyPullStreamConfig" -> DescribeLiveLazyPullStreamConfigOutput {
    0 "AppName" app_name: String, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String
} }

/// Response of [`DescribeLiveLazyPullStreamConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveLazyPullStreamConfigOutput {
    pub live_lazy_pull_config_list: Option<
        DescribeLiveLazyPullStreamConfigLiveLazyPullConfigList,
    >,
}
model! { DescribeLiveLazyPullStreamConfigOutput {
    0 "LiveLazyPullConfigList" live_lazy_pull_config_list: DescribeLiveLazyPullStreamConfigLiveLazyPullConfigList
} }

/// In the response of [`DescribeLiveLazyPullStreamConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveLazyPullStreamConfigLiveLazyPullConfigList {
    pub live_lazy_pull_config: Vec<DescribeLiveLazyPullStreamConfigLiveLazyPullConfig>,
}
model! { DescribeLiveLazyPullStreamConfigLiveLazyPullConfigList {
    0 "LiveLazyPullConfig" live_lazy_pull_config: Vec<DescribeLiveLazyPullStreamConfigLiveLazyPullConfig>
} }

/// In the response of [`DescribeLiveLazyPullStreamConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveLazyPullStreamConfigLiveLazyPullConfig {
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub pull_app_name: Option<String>,
    pub pull_args: Option<String>,
    pub pull_domain_name: Option<String>,
    pub pull_protocol: Option<String>,
    pub transcode_lazy: Option<String>,
}
model! { DescribeLiveLazyPullStreamConfigLiveLazyPullConfig {
    0 "AppName" app_name: String, 1 "DomainName" domain_name: String, 2 "PullAppName" pull_app_name: String,
    3 "PullArgs" pull_args: String, 4 "PullDomainName" pull_domain_name: String, 5 "PullProtocol" pull_protocol: String,
    6 "TranscodeLazy" transcode_lazy: String
} }

/// Describes live message app: `DescribeLiveMessageApp` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveMessageApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveMessageApp {
    /// Required.
    pub app_id: String,
    pub data_center: Option<String>,
}
operation! { DescribeLiveMessageApp(app_id: String) "DescribeLiveMessageApp" -> DescribeLiveMessageAppOutput {
    0 "AppId" app_id, 1 "DataCenter" data_center: String
} }

/// Response of [`DescribeLiveMessageApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveMessageAppOutput {
    pub app_id: Option<String>,
    pub app_key: Option<String>,
    pub app_name: Option<String>,
    pub app_sign: Option<String>,
    pub audit_type: Option<i64>,
    pub audit_url: Option<String>,
    pub create_time: Option<i64>,
    pub data_center: Option<String>,
    pub disable: Option<bool>,
    pub event_callback_url: Option<String>,
    pub modify_time: Option<i64>,
    pub msg_life_cycle: Option<i64>,
}
model! { DescribeLiveMessageAppOutput {
    0 "AppId" app_id: String, 1 "AppKey" app_key: String, 2 "AppName" app_name: String, 3 "AppSign" app_sign: String,
    4 "AuditType" audit_type: i64, 5 "AuditUrl" audit_url: String, 6 "CreateTime" create_time: i64,
    7 "DataCenter" data_center: String, 8 "Disable" disable: bool, 9 "EventCallbackUrl" event_callback_url: String,
    10 "ModifyTime" modify_time: i64, 11 "MsgLifeCycle" msg_life_cycle: i64
} }

/// Describes live message group: `DescribeLiveMessageGroup` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveMessageGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveMessageGroup {
    /// Required.
    pub app_id: String,
    pub data_center: Option<String>,
    /// Required.
    pub group_id: String,
}
operation! { DescribeLiveMessageGroup(app_id: String, group_id: String)
    "DescribeLiveMessageGroup" -> DescribeLiveMessageGroupOutput {
    0 "AppId" app_id, 1 "DataCenter" data_center: String, 2 "GroupId" group_id
} }

/// Response of [`DescribeLiveMessageGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveMessageGroupOutput {
    pub admin_list: Vec<String>,
    pub createtime: Option<i64>,
    pub creator_id: Option<String>,
    pub deletatime: Option<i64>,
    pub delete: Option<bool>,
    pub deletor: Option<String>,
    pub group_id: Option<String>,
    pub group_info: Option<String>,
    pub group_name: Option<String>,
    pub msg_amount: BTreeMap<String, i64>,
    pub online_user_counts: Option<i64>,
    pub super_large_group: Option<bool>,
    pub total_times: Option<i64>,
}
model! { DescribeLiveMessageGroupOutput {
    0 "AdminList" admin_list: Vec<String>, 1 "Createtime" createtime: i64, 2 "CreatorId" creator_id: String,
    3 "Deletatime" deletatime: i64, 4 "Delete" delete: bool, 5 "Deletor" deletor: String, 6 "GroupId" group_id: String,
    7 "GroupInfo" group_info: String, 8 "GroupName" group_name: String, 9 "MsgAmount" msg_amount: BTreeMap<String, i64>,
    10 "OnlineUserCounts" online_user_counts: i64, 11 "SuperLargeGroup" super_large_group: bool,
    12 "TotalTimes" total_times: i64
} }

/// Describes live message group band: `DescribeLiveMessageGroupBand` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveMessageGroupBand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveMessageGroupBand {
    /// Required.
    pub app_id: String,
    pub data_center: Option<String>,
    /// Required.
    pub group_id: String,
}
operation! { DescribeLiveMessageGroupBand(app_id: String, group_id: String)
    "DescribeLiveMessageGroupBand" -> DescribeLiveMessageGroupBandOutput {
    0 "AppId" app_id, 1 "DataCenter" data_center: String, 2 "GroupId" group_id
} }

/// Response of [`DescribeLiveMessageGroupBand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveMessageGroupBandOutput {
    pub banned_user_list: Vec<String>,
    pub group_id: Option<String>,
    pub isbanned_all: Option<bool>,
    pub unbanned_user_list: Vec<String>,
}
model! { DescribeLiveMessageGroupBandOutput {
    0 "BannedUserList" banned_user_list: Vec<String>, 1 "GroupId" group_id: String, 2 "IsbannedAll" isbanned_all: bool,
    3 "UnbannedUserList" unbanned_user_list: Vec<String>
} }

/// Describes live package config: `DescribeLivePackageConfig` of `live` 2016-11-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLivePackageConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePackageConfig {
    pub app_name: Option<String>,
    /// Required.
    pub domain_name: String,
    pub order: Option<String>,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    /// 5 to 30.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub stream_name: Option<String>,
}
operation! { DescribeLivePackageConfig(domain_name: String)
    "DescribeLivePackageConfig" -> DescribeLivePackageConfigOutput {
    0 "AppName" app_name: String, 1 "DomainName" domain_name, 2 "Order" order: String, 3 "OwnerId" owner_id: i64,
    4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64, 6 "RegionId" region_id: String,
    7 "StreamName" stream_name: String
} }
paged! { DescribeLivePackageConfig: DescribeLivePackageConfigLivePackageConfig =
    Number "PageNum", "LivePackageConfigList.LivePackageConfig" live_package_config_list.live_package_config, total "TotalNum" }

/// Response of [`DescribeLivePackageConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePackageConfigOutput {
    pub live_package_config_list: Option<DescribeLivePackageConfigLivePackageConfigList>,
    pub order: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeLivePackageConfigOutput {
    0 "LivePackageConfigList" live_package_config_list: DescribeLivePackageConfigLivePackageConfigList,
    1 "Order" order: String, 2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64, 4 "TotalNum" total_num: i64,
    5 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeLivePackageConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePackageConfigLivePackageConfigList {
    pub live_package_config: Vec<DescribeLivePackageConfigLivePackageConfig>,
}
model! { DescribeLivePackageConfigLivePackageConfigList {
    0 "LivePackageConfig" live_package_config: Vec<DescribeLivePackageConfigLivePackageConfig>
} }

/// In the response of [`DescribeLivePackageConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePackageConfigLivePackageConfig {
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub ignore_transcode: Option<bool>,
    pub part_duration: Option<i64>,
    pub protocol: Option<String>,
    pub segment_duration: Option<i64>,
    pub segment_num: Option<i64>,
    pub stream_name: Option<String>,
}
model! { DescribeLivePackageConfigLivePackageConfig {
    0 "AppName" app_name: String, 1 "DomainName" domain_name: String, 2 "IgnoreTranscode" ignore_transcode: bool,
    3 "PartDuration" part_duration: i64, 4 "Protocol" protocol: String, 5 "SegmentDuration" segment_duration: i64,
    6 "SegmentNum" segment_num: i64, 7 "StreamName" stream_name: String
} }

/// Describes live private line areas: `DescribeLivePrivateLineAreas` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLivePrivateLineAreas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePrivateLineAreas {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLivePrivateLineAreas(domain_name: String)
    "DescribeLivePrivateLineAreas" -> DescribeLivePrivateLineAreasOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

/// Response of [`DescribeLivePrivateLineAreas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePrivateLineAreasOutput {
    pub live_areas_list: Option<DescribeLivePrivateLineAreasLiveAreasList>,
}
model! { DescribeLivePrivateLineAreasOutput {
    0 "LiveAreasList" live_areas_list: DescribeLivePrivateLineAreasLiveAreasList
} }

/// In the response of [`DescribeLivePrivateLineAreas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePrivateLineAreasLiveAreasList {
    pub live_area: Vec<DescribeLivePrivateLineAreasLiveArea>,
}
model! { DescribeLivePrivateLineAreasLiveAreasList {
    0 "LiveArea" live_area: Vec<DescribeLivePrivateLineAreasLiveArea>
} }

/// In the response of [`DescribeLivePrivateLineAreas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePrivateLineAreasLiveArea {
    pub region_type: Option<String>,
    pub regions: Option<DescribeLivePrivateLineAreasRegions>,
}
model! { DescribeLivePrivateLineAreasLiveArea {
    0 "RegionType" region_type: String, 1 "Regions" regions: DescribeLivePrivateLineAreasRegions
} }

/// In the response of [`DescribeLivePrivateLineAreas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePrivateLineAreasRegions {
    pub region: Vec<DescribeLivePrivateLineAreasRegion>,
}
model! { DescribeLivePrivateLineAreasRegions {
    0 "Region" region: Vec<DescribeLivePrivateLineAreasRegion>
} }

/// In the response of [`DescribeLivePrivateLineAreas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePrivateLineAreasRegion {
    pub local_name: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeLivePrivateLineAreasRegion {
    0 "LocalName" local_name: String, 1 "RegionId" region_id: String
} }

/// Describes live private line avail ga: `DescribeLivePrivateLineAvailGA` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLivePrivateLineAvailGA>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePrivateLineAvailGA {
    pub acceleration_area: Option<String>,
    pub app_name: Option<String>,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub is_ga_instance: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub stream_name: Option<String>,
    pub video_center: Option<String>,
}
operation! { DescribeLivePrivateLineAvailGA(domain_name: String, is_ga_instance: String)
    "DescribeLivePrivateLineAvailGA" -> DescribeLivePrivateLineAvailGAOutput {
    0 "AccelerationArea" acceleration_area: String, 1 "AppName" app_name: String, 2 "DomainName" domain_name,
    3 "IsGaInstance" is_ga_instance, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "StreamName" stream_name: String, 7 "VideoCenter" video_center: String
} }

/// Response of [`DescribeLivePrivateLineAvailGA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePrivateLineAvailGAOutput {
    pub live_private_line_avail_gas: Option<
        DescribeLivePrivateLineAvailGALivePrivateLineAvailGAs,
    >,
}
model! { DescribeLivePrivateLineAvailGAOutput {
    0 "LivePrivateLineAvailGAs" live_private_line_avail_gas: DescribeLivePrivateLineAvailGALivePrivateLineAvailGAs
} }

/// In the response of [`DescribeLivePrivateLineAvailGA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePrivateLineAvailGALivePrivateLineAvailGAs {
    pub live_private_line_avail_ga: Vec<
        DescribeLivePrivateLineAvailGALivePrivateLineAvailGA,
    >,
}
model! { DescribeLivePrivateLineAvailGALivePrivateLineAvailGAs {
    0 "LivePrivateLineAvailGA" live_private_line_avail_ga: Vec<DescribeLivePrivateLineAvailGALivePrivateLineAvailGA>
} }

/// In the response of [`DescribeLivePrivateLineAvailGA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePrivateLineAvailGALivePrivateLineAvailGA {
    pub acceleration_area: Option<String>,
    pub acceleration_type: Option<String>,
    pub app_name: Option<String>,
    pub binding_status: Option<String>,
    pub domain_name: Option<String>,
    pub ip: Option<String>,
    pub instance_id: Option<String>,
    pub status: Option<String>,
    pub stream_name: Option<String>,
    pub uid: Option<String>,
    pub video_center: Option<String>,
}
model! { DescribeLivePrivateLineAvailGALivePrivateLineAvailGA {
    0 "AccelerationArea" acceleration_area: String, 1 "AccelerationType" acceleration_type: String,
    2 "AppName" app_name: String, 3 "BindingStatus" binding_status: String, 4 "DomainName" domain_name: String,
    5 "IP" ip: String, 6 "InstanceId" instance_id: String, 7 "Status" status: String,
    8 "StreamName" stream_name: String, 9 "Uid" uid: String, 10 "VideoCenter" video_center: String
} }

/// Describes live producer usage data: `DescribeLiveProducerUsageData` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveProducerUsageData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveProducerUsageData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub instance: Option<String>,
    pub interval: Option<String>,
    pub owner_id: Option<i64>,
    pub region: Option<String>,
    pub region_id: Option<String>,
    pub split_by: Option<String>,
    pub start_time: Option<String>,
    pub r#type: Option<String>,
    pub app: Option<String>,
}
operation! { DescribeLiveProducerUsageData() "DescribeLiveProducerUsageData" -> DescribeLiveProducerUsageDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Instance" instance: String,
    3 "Interval" interval: String, 4 "OwnerId" owner_id: i64, 5 "Region" region: String, 6 "RegionId" region_id: String,
    7 "SplitBy" split_by: String, 8 "StartTime" start_time: String, 9 "Type" r#type: String, 10 "app" app: String
} }

/// Response of [`DescribeLiveProducerUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveProducerUsageDataOutput {
    pub bill_producer_data: Option<DescribeLiveProducerUsageDataBillProducerData>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeLiveProducerUsageDataOutput {
    0 "BillProducerData" bill_producer_data: DescribeLiveProducerUsageDataBillProducerData,
    1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

/// In the response of [`DescribeLiveProducerUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveProducerUsageDataBillProducerData {
    pub bill_producer_data_item: Vec<DescribeLiveProducerUsageDataBillProducerDataItem>,
}
model! { DescribeLiveProducerUsageDataBillProducerData {
    0 "BillProducerDataItem" bill_producer_data_item: Vec<DescribeLiveProducerUsageDataBillProducerDataItem>
} }

/// In the response of [`DescribeLiveProducerUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveProducerUsageDataBillProducerDataItem {
    pub domain_name: Option<String>,
    pub instance: Option<String>,
    pub output_hd_duration: Option<i64>,
    pub output_ld_duration: Option<i64>,
    pub output_sd_duration: Option<i64>,
    pub region: Option<String>,
    pub time_stamp: Option<String>,
    pub tran_hd_duration: Option<i64>,
    pub tran_ld_duration: Option<i64>,
    pub tran_sd_duration: Option<i64>,
    pub r#type: Option<String>,
}
model! { DescribeLiveProducerUsageDataBillProducerDataItem {
    0 "DomainName" domain_name: String, 1 "Instance" instance: String, 2 "OutputHdDuration" output_hd_duration: i64,
    3 "OutputLdDuration" output_ld_duration: i64, 4 "OutputSdDuration" output_sd_duration: i64,
    5 "Region" region: String, 6 "TimeStamp" time_stamp: String, 7 "TranHdDuration" tran_hd_duration: i64,
    8 "TranLdDuration" tran_ld_duration: i64, 9 "TranSdDuration" tran_sd_duration: i64, 10 "Type" r#type: String
} }

/// Describes live pull stream config: `DescribeLivePullStreamConfig` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLivePullStreamConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePullStreamConfig {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLivePullStreamConfig(domain_name: String)
    "DescribeLivePullStreamConfig" -> DescribeLivePullStreamConfigOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

/// Response of [`DescribeLivePullStreamConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePullStreamConfigOutput {
    pub live_app_record_list: Option<DescribeLivePullStreamConfigLiveAppRecordList>,
}
model! { DescribeLivePullStreamConfigOutput {
    0 "LiveAppRecordList" live_app_record_list: DescribeLivePullStreamConfigLiveAppRecordList
} }

/// In the response of [`DescribeLivePullStreamConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePullStreamConfigLiveAppRecordList {
    pub live_app_record: Vec<DescribeLivePullStreamConfigLiveAppRecord>,
}
model! { DescribeLivePullStreamConfigLiveAppRecordList {
    0 "LiveAppRecord" live_app_record: Vec<DescribeLivePullStreamConfigLiveAppRecord>
} }

/// In the response of [`DescribeLivePullStreamConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePullStreamConfigLiveAppRecord {
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub source_url: Option<String>,
    pub source_using: Option<String>,
    pub start_time: Option<String>,
    pub stream_name: Option<String>,
}
model! { DescribeLivePullStreamConfigLiveAppRecord {
    0 "AppName" app_name: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "SourceUrl" source_url: String, 4 "SourceUsing" source_using: String, 5 "StartTime" start_time: String,
    6 "StreamName" stream_name: String
} }

/// Describes live pull to push: `DescribeLivePullToPush` of `live` 2016-11-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLivePullToPush>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePullToPush {
    pub owner_id: Option<i64>,
    /// Required.
    pub region: String,
    pub region_id: Option<String>,
    /// Required.
    pub task_id: String,
}
operation! { DescribeLivePullToPush(region: String, task_id: String)
    "DescribeLivePullToPush" -> DescribeLivePullToPushOutput {
    0 "OwnerId" owner_id: i64, 1 "Region" region, 2 "RegionId" region_id: String, 3 "TaskId" task_id
} { method: "GET", } }

/// Response of [`DescribeLivePullToPush`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePullToPushOutput {
    pub current_file_index: Option<i64>,
    pub current_offset: Option<i64>,
    pub description: Option<String>,
    pub ret_code: Option<i64>,
    pub task_exit_reason: Option<String>,
    pub task_exit_time: Option<i64>,
    pub task_id: Option<String>,
    pub task_info: Option<DescribeLivePullToPushTaskInfo>,
    pub task_invalid_reason: Option<String>,
    pub task_status: Option<i64>,
}
model! { DescribeLivePullToPushOutput {
    0 "CurrentFileIndex" current_file_index: i64, 1 "CurrentOffset" current_offset: i64,
    2 "Description" description: String, 3 "RetCode" ret_code: i64, 4 "TaskExitReason" task_exit_reason: String,
    5 "TaskExitTime" task_exit_time: i64, 6 "TaskId" task_id: String,
    7 "TaskInfo" task_info: DescribeLivePullToPushTaskInfo, 8 "TaskInvalidReason" task_invalid_reason: String,
    9 "TaskStatus" task_status: i64
} }

/// In the response of [`DescribeLivePullToPush`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePullToPushTaskInfo {
    pub callback_url: Option<String>,
    pub dst_url: Option<String>,
    pub end_time: Option<String>,
    pub file_index: Option<i64>,
    pub offset: Option<i64>,
    pub repeat_number: Option<i64>,
    pub retry_count: Option<i64>,
    pub retry_interval: Option<i64>,
    pub source_protocol: Option<String>,
    pub source_type: Option<String>,
    pub source_urls: Vec<String>,
    pub start_time: Option<String>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
}
model! { DescribeLivePullToPushTaskInfo {
    0 "CallbackURL" callback_url: String, 1 "DstUrl" dst_url: String, 2 "EndTime" end_time: String,
    3 "FileIndex" file_index: i64, 4 "Offset" offset: i64, 5 "RepeatNumber" repeat_number: i64,
    6 "RetryCount" retry_count: i64, 7 "RetryInterval" retry_interval: i64, 8 "SourceProtocol" source_protocol: String,
    9 "SourceType" source_type: String, 10 "SourceUrls" source_urls: Vec<String>, 11 "StartTime" start_time: String,
    12 "TaskId" task_id: String, 13 "TaskName" task_name: String
} }

/// Describes live pull to push list: `DescribeLivePullToPushList` of `live` 2016-11-01.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLivePullToPushList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePullToPushList {
    pub dst_url: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub region: String,
    pub region_id: Option<String>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
}
operation! { DescribeLivePullToPushList(region: String)
    "DescribeLivePullToPushList" -> DescribeLivePullToPushListOutput {
    0 "DstUrl" dst_url: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "Region" region, 5 "RegionId" region_id: String, 6 "TaskId" task_id: String, 7 "TaskName" task_name: String
} { method: "GET", } }
paged! { DescribeLivePullToPushList: DescribeLivePullToPushListTaskList =
    Number "PageNumber", "TaskList" task_list, total "Total" }

/// Response of [`DescribeLivePullToPushList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePullToPushListOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub task_list: Vec<DescribeLivePullToPushListTaskList>,
    pub total: Option<i64>,
}
model! { DescribeLivePullToPushListOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "TaskList" task_list: Vec<DescribeLivePullToPushListTaskList>, 3 "Total" total: i64
} }

/// In the response of [`DescribeLivePullToPushList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePullToPushListTaskList {
    pub current_file_index: Option<i64>,
    pub current_offset: Option<i64>,
    pub task_exit_reason: Option<String>,
    pub task_exit_time: Option<i64>,
    pub task_id: Option<String>,
    pub task_info: Option<DescribeLivePullToPushListTaskInfo>,
    pub task_invalid_reason: Option<String>,
    pub task_status: Option<i64>,
}
model! { DescribeLivePullToPushListTaskList {
    0 "CurrentFileIndex" current_file_index: i64, 1 "CurrentOffset" current_offset: i64,
    2 "TaskExitReason" task_exit_reason: String, 3 "TaskExitTime" task_exit_time: i64, 4 "TaskId" task_id: String,
    5 "TaskInfo" task_info: DescribeLivePullToPushListTaskInfo, 6 "TaskInvalidReason" task_invalid_reason: String,
    7 "TaskStatus" task_status: i64
} }

/// In the response of [`DescribeLivePullToPushList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePullToPushListTaskInfo {
    pub callback_url: Option<String>,
    pub dst_url: Option<String>,
    pub end_time: Option<String>,
    pub file_index: Option<i64>,
    pub offset: Option<i64>,
    pub repeat_number: Option<i64>,
    pub retry_count: Option<i64>,
    pub retry_interval: Option<i64>,
    pub source_protocol: Option<String>,
    pub source_type: Option<String>,
    pub source_urls: Vec<String>,
    pub start_time: Option<String>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
}
model! { DescribeLivePullToPushListTaskInfo {
    0 "CallbackURL" callback_url: String, 1 "DstUrl" dst_url: String, 2 "EndTime" end_time: String,
    3 "FileIndex" file_index: i64, 4 "Offset" offset: i64, 5 "RepeatNumber" repeat_number: i64,
    6 "RetryCount" retry_count: i64, 7 "RetryInterval" retry_interval: i64, 8 "SourceProtocol" source_protocol: String,
    9 "SourceType" source_type: String, 10 "SourceUrls" source_urls: Vec<String>, 11 "StartTime" start_time: String,
    12 "TaskId" task_id: String, 13 "TaskName" task_name: String
} }

/// Describes live push proxy log: `DescribeLivePushProxyLog` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLivePushProxyLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePushProxyLog {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeLivePushProxyLog(domain_name: String)
    "DescribeLivePushProxyLog" -> DescribeLivePushProxyLogOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id: String,
    6 "StartTime" start_time: String
} }

/// Response of [`DescribeLivePushProxyLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePushProxyLogOutput {
    pub domain_log_details: Option<DescribeLivePushProxyLogDomainLogDetails>,
    pub domain_name: Option<String>,
}
model! { DescribeLivePushProxyLogOutput {
    0 "DomainLogDetails" domain_log_details: DescribeLivePushProxyLogDomainLogDetails,
    1 "DomainName" domain_name: String
} }

/// In the response of [`DescribeLivePushProxyLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePushProxyLogDomainLogDetails {
    pub domain_log_detail: Vec<DescribeLivePushProxyLogDomainLogDetail>,
}
model! { DescribeLivePushProxyLogDomainLogDetails {
    0 "DomainLogDetail" domain_log_detail: Vec<DescribeLivePushProxyLogDomainLogDetail>
} }

/// In the response of [`DescribeLivePushProxyLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePushProxyLogDomainLogDetail {
    pub log_count: Option<i64>,
    pub log_infos: Option<DescribeLivePushProxyLogLogInfos>,
    pub page_infos: Option<DescribeLivePushProxyLogPageInfos>,
}
model! { DescribeLivePushProxyLogDomainLogDetail {
    0 "LogCount" log_count: i64, 1 "LogInfos" log_infos: DescribeLivePushProxyLogLogInfos,
    2 "PageInfos" page_infos: DescribeLivePushProxyLogPageInfos
} }

/// In the response of [`DescribeLivePushProxyLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePushProxyLogLogInfos {
    pub log_info_detail: Vec<DescribeLivePushProxyLogLogInfoDetail>,
}
model! { DescribeLivePushProxyLogLogInfos {
    0 "LogInfoDetail" log_info_detail: Vec<DescribeLivePushProxyLogLogInfoDetail>
} }

/// In the response of [`DescribeLivePushProxyLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePushProxyLogLogInfoDetail {
    pub end_time: Option<String>,
    pub log_name: Option<String>,
    pub log_path: Option<String>,
    pub log_size: Option<i64>,
    pub start_time: Option<String>,
}
model! { DescribeLivePushProxyLogLogInfoDetail {
    0 "EndTime" end_time: String, 1 "LogName" log_name: String, 2 "LogPath" log_path: String, 3 "LogSize" log_size: i64,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeLivePushProxyLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePushProxyLogPageInfos {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeLivePushProxyLogPageInfos {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "Total" total: i64
} }

/// Describes live push proxy usage data: `DescribeLivePushProxyUsageData` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLivePushProxyUsageData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePushProxyUsageData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub region: Option<String>,
    pub region_id: Option<String>,
    pub split_by: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeLivePushProxyUsageData() "DescribeLivePushProxyUsageData" -> DescribeLivePushProxyUsageDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "OwnerId" owner_id: i64,
    3 "Region" region: String, 4 "RegionId" region_id: String, 5 "SplitBy" split_by: String,
    6 "StartTime" start_time: String
} }

/// Response of [`DescribeLivePushProxyUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePushProxyUsageDataOutput {
    pub end_time: Option<String>,
    pub push_proxy_data: Option<DescribeLivePushProxyUsageDataPushProxyData>,
    pub start_time: Option<String>,
}
model! { DescribeLivePushProxyUsageDataOutput {
    0 "EndTime" end_time: String, 1 "PushProxyData" push_proxy_data: DescribeLivePushProxyUsageDataPushProxyData,
    2 "StartTime" start_time: String
} }

/// In the response of [`DescribeLivePushProxyUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePushProxyUsageDataPushProxyData {
    pub push_proxy_data_item: Vec<DescribeLivePushProxyUsageDataPushProxyDataItem>,
}
model! { DescribeLivePushProxyUsageDataPushProxyData {
    0 "PushProxyDataItem" push_proxy_data_item: Vec<DescribeLivePushProxyUsageDataPushProxyDataItem>
} }

/// In the response of [`DescribeLivePushProxyUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLivePushProxyUsageDataPushProxyDataItem {
    pub domain_name: Option<String>,
    pub region: Option<String>,
    pub stream_count: Option<i64>,
    pub time_stamp: Option<String>,
}
model! { DescribeLivePushProxyUsageDataPushProxyDataItem {
    0 "DomainName" domain_name: String, 1 "Region" region: String, 2 "StreamCount" stream_count: i64,
    3 "TimeStamp" time_stamp: String
} }

/// Describes live realtime delivery acc: `DescribeLiveRealtimeDeliveryAcc` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveRealtimeDeliveryAcc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRealtimeDeliveryAcc {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub log_store: Option<String>,
    pub owner_id: Option<i64>,
    pub project: Option<String>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeLiveRealtimeDeliveryAcc()
    "DescribeLiveRealtimeDeliveryAcc" -> DescribeLiveRealtimeDeliveryAccOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "LogStore" log_store: String, 4 "OwnerId" owner_id: i64, 5 "Project" project: String,
    6 "RegionId" region_id: String, 7 "StartTime" start_time: String
} }

/// Response of [`DescribeLiveRealtimeDeliveryAcc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRealtimeDeliveryAccOutput {
    pub real_time_delivery_acc_data: Option<
        DescribeLiveRealtimeDeliveryAccRealTimeDeliveryAccData,
    >,
}
model! { DescribeLiveRealtimeDeliveryAccOutput {
    0 "RealTimeDeliveryAccData" real_time_delivery_acc_data: DescribeLiveRealtimeDeliveryAccRealTimeDeliveryAccData
} }

/// In the response of [`DescribeLiveRealtimeDeliveryAcc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRealtimeDeliveryAccRealTimeDeliveryAccData {
    pub acc_data: Vec<DescribeLiveRealtimeDeliveryAccAccData>,
}
model! { DescribeLiveRealtimeDeliveryAccRealTimeDeliveryAccData {
    0 "AccData" acc_data: Vec<DescribeLiveRealtimeDeliveryAccAccData>
} }

/// In the response of [`DescribeLiveRealtimeDeliveryAcc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRealtimeDeliveryAccAccData {
    pub failed_num: Option<i64>,
    pub success_num: Option<i64>,
    pub time_stamp: Option<String>,
}
model! { DescribeLiveRealtimeDeliveryAccAccData {
    0 "FailedNum" failed_num: i64, 1 "SuccessNum" success_num: i64, 2 "TimeStamp" time_stamp: String
} }

/// Describes live realtime log authorized: `DescribeLiveRealtimeLogAuthorized` of `live` 2016-11-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveRealtimeLogAuthorized>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRealtimeLogAuthorized {
    pub live_openapi_reserve: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveRealtimeLogAuthorized()
    "DescribeLiveRealtimeLogAuthorized" -> DescribeLiveRealtimeLogAuthorizedOutput {
    0 "LiveOpenapiReserve" live_openapi_reserve: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} { method: "GET", } }

/// Response of [`DescribeLiveRealtimeLogAuthorized`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRealtimeLogAuthorizedOutput {
    pub authorized_status: Option<String>,
}
model! { DescribeLiveRealtimeLogAuthorizedOutput {
    0 "AuthorizedStatus" authorized_status: String
} }

/// Describes live record config: `DescribeLiveRecordConfig` of `live` 2016-11-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveRecordConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordConfig {
    pub app_name: Option<String>,
    /// Required.
    pub domain_name: String,
    pub order: Option<String>,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    /// 5 to 30.
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub stream_name: Option<String>,
}
operation! { DescribeLiveRecordConfig(domain_name: String)
    "DescribeLiveRecordConfig" -> DescribeLiveRecordConfigOutput {
    0 "AppName" app_name: String, 1 "DomainName" domain_name, 2 "Order" order: String, 3 "OwnerId" owner_id: i64,
    4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64, 6 "SecurityToken" security_token: Secret,
    7 "StreamName" stream_name: String
} }
paged! { DescribeLiveRecordConfig: DescribeLiveRecordConfigLiveAppRecord =
    Number "PageNum", "LiveAppRecordList.LiveAppRecord" live_app_record_list.live_app_record, total "TotalNum" }

/// Response of [`DescribeLiveRecordConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordConfigOutput {
    pub live_app_record_list: Option<DescribeLiveRecordConfigLiveAppRecordList>,
    pub order: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeLiveRecordConfigOutput {
    0 "LiveAppRecordList" live_app_record_list: DescribeLiveRecordConfigLiveAppRecordList, 1 "Order" order: String,
    2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64, 4 "TotalNum" total_num: i64, 5 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeLiveRecordConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordConfigLiveAppRecordList {
    pub live_app_record: Vec<DescribeLiveRecordConfigLiveAppRecord>,
}
model! { DescribeLiveRecordConfigLiveAppRecordList {
    0 "LiveAppRecord" live_app_record: Vec<DescribeLiveRecordConfigLiveAppRecord>
} }

/// In the response of [`DescribeLiveRecordConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordConfigLiveAppRecord {
    pub app_name: Option<String>,
    pub create_time: Option<String>,
    pub delay_time: Option<i64>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub on_demond: Option<i64>,
    pub oss_bucket: Option<String>,
    pub oss_endpoint: Option<String>,
    pub record_format_list: Option<DescribeLiveRecordConfigRecordFormatList>,
    pub start_time: Option<String>,
    pub stream_name: Option<String>,
    pub transcode_record_format_list: Option<
        DescribeLiveRecordConfigTranscodeRecordFormatList,
    >,
    pub transcode_templates: Option<DescribeLiveRecordConfigTranscodeTemplates>,
}
model! { DescribeLiveRecordConfigLiveAppRecord {
    0 "AppName" app_name: String, 1 "CreateTime" create_time: String, 2 "DelayTime" delay_time: i64,
    3 "DomainName" domain_name: String, 4 "EndTime" end_time: String, 5 "OnDemond" on_demond: i64,
    6 "OssBucket" oss_bucket: String, 7 "OssEndpoint" oss_endpoint: String,
    8 "RecordFormatList" record_format_list: DescribeLiveRecordConfigRecordFormatList, 9 "StartTime" start_time: String,
    10 "StreamName" stream_name: String,
    11 "TranscodeRecordFormatList" transcode_record_format_list: DescribeLiveRecordConfigTranscodeRecordFormatList,
    12 "TranscodeTemplates" transcode_templates: DescribeLiveRecordConfigTranscodeTemplates
} }

/// In the response of [`DescribeLiveRecordConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordConfigRecordFormatList {
    pub record_format: Vec<DescribeLiveRecordConfigRecordFormat>,
}
model! { DescribeLiveRecordConfigRecordFormatList {
    0 "RecordFormat" record_format: Vec<DescribeLiveRecordConfigRecordFormat>
} }

/// In the response of [`DescribeLiveRecordConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordConfigRecordFormat {
    pub cycle_duration: Option<i64>,
    pub format: Option<String>,
    pub oss_object_prefix: Option<String>,
    pub slice_duration: Option<i64>,
    pub slice_oss_object_prefix: Option<String>,
}
model! { DescribeLiveRecordConfigRecordFormat {
    0 "CycleDuration" cycle_duration: i64, 1 "Format" format: String, 2 "OssObjectPrefix" oss_object_prefix: String,
    3 "SliceDuration" slice_duration: i64, 4 "SliceOssObjectPrefix" slice_oss_object_prefix: String
} }

/// In the response of [`DescribeLiveRecordConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordConfigTranscodeRecordFormatList {
    pub record_format: Vec<
        DescribeLiveRecordConfigTranscodeRecordFormatListRecordFormat,
    >,
}
model! { DescribeLiveRecordConfigTranscodeRecordFormatList {
    0 "RecordFormat" record_format: Vec<DescribeLiveRecordConfigTranscodeRecordFormatListRecordFormat>
} }

/// In the response of [`DescribeLiveRecordConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordConfigTranscodeRecordFormatListRecordFormat {
    pub cycle_duration: Option<i64>,
    pub format: Option<String>,
    pub oss_object_prefix: Option<String>,
    pub slice_duration: Option<i64>,
    pub slice_oss_object_prefix: Option<String>,
}
model! { DescribeLiveRecordConfigTranscodeRecordFormatListRecordFormat {
    0 "CycleDuration" cycle_duration: i64, 1 "Format" format: String, 2 "OssObjectPrefix" oss_object_prefix: String,
    3 "SliceDuration" slice_duration: i64, 4 "SliceOssObjectPrefix" slice_oss_object_prefix: String
} }

/// In the response of [`DescribeLiveRecordConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordConfigTranscodeTemplates {
    pub templates: Vec<String>,
}
model! { DescribeLiveRecordConfigTranscodeTemplates {
    0 "Templates" templates: Vec<String>
} }

/// Describes live record notify config: `DescribeLiveRecordNotifyConfig` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveRecordNotifyConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordNotifyConfig {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeLiveRecordNotifyConfig(domain_name: String)
    "DescribeLiveRecordNotifyConfig" -> DescribeLiveRecordNotifyConfigOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeLiveRecordNotifyConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordNotifyConfigOutput {
    pub live_record_notify_config: Option<
        DescribeLiveRecordNotifyConfigLiveRecordNotifyConfig,
    >,
}
model! { DescribeLiveRecordNotifyConfigOutput {
    0 "LiveRecordNotifyConfig" live_record_notify_config: DescribeLiveRecordNotifyConfigLiveRecordNotifyConfig
} }

/// In the response of [`DescribeLiveRecordNotifyConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordNotifyConfigLiveRecordNotifyConfig {
    pub domain_name: Option<String>,
    pub need_status_notify: Option<bool>,
    /// Secret.
    pub notify_auth_key: Option<Secret>,
    pub notify_req_auth: Option<bool>,
    pub notify_url: Option<String>,
    pub on_demand_url: Option<String>,
}
model! { DescribeLiveRecordNotifyConfigLiveRecordNotifyConfig {
    0 "DomainName" domain_name: String, 1 "NeedStatusNotify" need_status_notify: bool,
    2 "NotifyAuthKey" notify_auth_key: Secret, 3 "NotifyReqAuth" notify_req_auth: bool,
    4 "NotifyUrl" notify_url: String, 5 "OnDemandUrl" on_demand_url: String
} }

/// Describes live record notify records: `DescribeLiveRecordNotifyRecords` of `live` 2016-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveRecordNotifyRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordNotifyRecords {
    pub app_name: Option<String>,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub end_time: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub region_id: Option<String>,
    /// Required.
    pub start_time: String,
    pub status: Option<String>,
    pub storage_type: Option<String>,
    pub stream_name: Option<String>,
}

/// Arguments of [`DescribeLiveRecordNotifyRecords::new`].
pub struct DescribeLiveRecordNotifyRecordsRequired {
    pub domain_name: String,
    pub end_time: String,
    pub page_number: i64,
    pub page_size: i64,
    pub start_time: String,
}
operation! {
    DescribeLiveRecordNotifyRecords { DescribeLiveRecordNotifyRecordsRequired: domain_name, end_time, page_number, page_size, start_time }
    "DescribeLiveRecordNotifyRecords" -> DescribeLiveRecordNotifyRecordsOutput {
    0 "AppName" app_name: String, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "OwnerId" owner_id: i64,
    4 "PageNumber" page_number, 5 "PageSize" page_size, 6 "RegionId" region_id: String, 7 "StartTime" start_time,
    8 "Status" status: String, 9 "StorageType" storage_type: String, 10 "StreamName" stream_name: String
} }
paged! { DescribeLiveRecordNotifyRecords: DescribeLiveRecordNotifyRecordsCallbackList =
    Number "PageNumber", "CallbackList" callback_list, total "TotalNum" }

/// Response of [`DescribeLiveRecordNotifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordNotifyRecordsOutput {
    pub callback_list: Vec<DescribeLiveRecordNotifyRecordsCallbackList>,
    pub code: Option<i64>,
    pub msg: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeLiveRecordNotifyRecordsOutput {
    0 "CallbackList" callback_list: Vec<DescribeLiveRecordNotifyRecordsCallbackList>, 1 "Code" code: i64,
    2 "Msg" msg: String, 3 "PageNum" page_num: i64, 4 "PageSize" page_size: i64, 5 "TotalNum" total_num: i64,
    6 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeLiveRecordNotifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordNotifyRecordsCallbackList {
    pub app_name: Option<String>,
    pub description: Option<String>,
    pub domain_name: Option<String>,
    pub notify_content: Option<String>,
    pub notify_header: Option<String>,
    pub notify_response: Option<String>,
    pub notify_result: Option<String>,
    pub notify_time: Option<String>,
    pub notify_type: Option<String>,
    pub notify_url: Option<String>,
    pub storage_type: Option<String>,
    pub stream_name: Option<String>,
}
model! { DescribeLiveRecordNotifyRecordsCallbackList {
    0 "AppName" app_name: String, 1 "Description" description: String, 2 "DomainName" domain_name: String,
    3 "NotifyContent" notify_content: String, 4 "NotifyHeader" notify_header: String,
    5 "NotifyResponse" notify_response: String, 6 "NotifyResult" notify_result: String,
    7 "NotifyTime" notify_time: String, 8 "NotifyType" notify_type: String, 9 "NotifyUrl" notify_url: String,
    10 "StorageType" storage_type: String, 11 "StreamName" stream_name: String
} }

/// Describes live record vod configs: `DescribeLiveRecordVodConfigs` of `live` 2016-11-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveRecordVodConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordVodConfigs {
    pub app_name: Option<String>,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    /// 5 to 100.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub stream_name: Option<String>,
}
operation! { DescribeLiveRecordVodConfigs(domain_name: String)
    "DescribeLiveRecordVodConfigs" -> DescribeLiveRecordVodConfigsOutput {
    0 "AppName" app_name: String, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64, 3 "PageNum" page_num: i64,
    4 "PageSize" page_size: i64, 5 "RegionId" region_id: String, 6 "StreamName" stream_name: String
} }
paged! { DescribeLiveRecordVodConfigs: DescribeLiveRecordVodConfigsLiveRecordVodConfig =
    Number "PageNum", "LiveRecordVodConfigs.LiveRecordVodConfig" live_record_vod_configs.live_record_vod_config, total "Total" }

/// Response of [`DescribeLiveRecordVodConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordVodConfigsOutput {
    pub live_record_vod_configs: Option<
        DescribeLiveRecordVodConfigsLiveRecordVodConfigs,
    >,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<String>,
}
model! { DescribeLiveRecordVodConfigsOutput {
    0 "LiveRecordVodConfigs" live_record_vod_configs: DescribeLiveRecordVodConfigsLiveRecordVodConfigs,
    1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64, 3 "Total" total: String
} }

/// In the response of [`DescribeLiveRecordVodConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordVodConfigsLiveRecordVodConfigs {
    pub live_record_vod_config: Vec<DescribeLiveRecordVodConfigsLiveRecordVodConfig>,
}
model! { DescribeLiveRecordVodConfigsLiveRecordVodConfigs {
    0 "LiveRecordVodConfig" live_record_vod_config: Vec<DescribeLiveRecordVodConfigsLiveRecordVodConfig>
} }

/// In the response of [`DescribeLiveRecordVodConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordVodConfigsLiveRecordVodConfig {
    pub app_name: Option<String>,
    pub auto_compose: Option<String>,
    pub compose_vod_transcode_group_id: Option<String>,
    pub create_time: Option<String>,
    pub cycle_duration: Option<i64>,
    pub delay_time: Option<i64>,
    pub domain_name: Option<String>,
    pub format_config: Option<bool>,
    pub on_demand: Option<i64>,
    pub record_content: Option<String>,
    pub record_format_list: Option<DescribeLiveRecordVodConfigsRecordFormatList>,
    pub space_id: Option<String>,
    pub storage_location: Option<String>,
    pub stream_name: Option<String>,
    pub transcode_templates: Option<String>,
    pub vod_transcode_group_id: Option<String>,
}
model! { DescribeLiveRecordVodConfigsLiveRecordVodConfig {
    0 "AppName" app_name: String, 1 "AutoCompose" auto_compose: String,
    2 "ComposeVodTranscodeGroupId" compose_vod_transcode_group_id: String, 3 "CreateTime" create_time: String,
    4 "CycleDuration" cycle_duration: i64, 5 "DelayTime" delay_time: i64, 6 "DomainName" domain_name: String,
    7 "FormatConfig" format_config: bool, 8 "OnDemand" on_demand: i64, 9 "RecordContent" record_content: String,
    10 "RecordFormatList" record_format_list: DescribeLiveRecordVodConfigsRecordFormatList,
    11 "SpaceId" space_id: String, 12 "StorageLocation" storage_location: String, 13 "StreamName" stream_name: String,
    14 "TranscodeTemplates" transcode_templates: String, 15 "VodTranscodeGroupId" vod_transcode_group_id: String
} }

/// In the response of [`DescribeLiveRecordVodConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordVodConfigsRecordFormatList {
    pub record_format: Vec<DescribeLiveRecordVodConfigsRecordFormat>,
}
model! { DescribeLiveRecordVodConfigsRecordFormatList {
    0 "RecordFormat" record_format: Vec<DescribeLiveRecordVodConfigsRecordFormat>
} }

/// In the response of [`DescribeLiveRecordVodConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordVodConfigsRecordFormat {
    pub auto_compose: Option<String>,
    pub format: Option<String>,
    pub process_method: Option<String>,
    pub process_template_id: Option<String>,
    pub slice_duration: Option<i64>,
    pub tags: Option<String>,
    pub video_process: Option<String>,
}
model! { DescribeLiveRecordVodConfigsRecordFormat {
    0 "AutoCompose" auto_compose: String, 1 "Format" format: String, 2 "ProcessMethod" process_method: String,
    3 "ProcessTemplateId" process_template_id: String, 4 "SliceDuration" slice_duration: i64, 5 "Tags" tags: String,
    6 "VideoProcess" video_process: String
} }

/// Describes live rtc record usage data: `DescribeLiveRtcRecordUsageData` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveRtcRecordUsageData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRtcRecordUsageData {
    /// Required.
    pub app_id: String,
    /// Required.
    pub end_time: String,
    pub interval: Option<String>,
    /// Required.
    pub record_mode: String,
    /// Required.
    pub start_time: String,
}
operation! { DescribeLiveRtcRecordUsageData(app_id: String, end_time: String, record_mode: String, start_time: String)
    "DescribeLiveRtcRecordUsageData" -> DescribeLiveRtcRecordUsageDataOutput {
    0 "AppId" app_id, 1 "EndTime" end_time, 2 "Interval" interval: String, 3 "RecordMode" record_mode,
    4 "StartTime" start_time
} }

/// Response of [`DescribeLiveRtcRecordUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRtcRecordUsageDataOutput {
    pub app_id: Option<String>,
    pub audio_summary_duration: Option<f64>,
    pub data: Vec<DescribeLiveRtcRecordUsageDataData>,
    pub record_mode: Option<String>,
    pub total_summary_duration: Option<f64>,
    pub v1080_summary_duration: Option<f64>,
    pub v480_summary_duration: Option<f64>,
    pub v720_summary_duration: Option<f64>,
}
model! { DescribeLiveRtcRecordUsageDataOutput {
    0 "AppId" app_id: String, 1 "AudioSummaryDuration" audio_summary_duration: f64,
    2 "Data" data: Vec<DescribeLiveRtcRecordUsageDataData>, 3 "RecordMode" record_mode: String,
    4 "TotalSummaryDuration" total_summary_duration: f64, 5 "V1080SummaryDuration" v1080_summary_duration: f64,
    6 "V480SummaryDuration" v480_summary_duration: f64, 7 "V720SummaryDuration" v720_summary_duration: f64
} }

/// In the response of [`DescribeLiveRtcRecordUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRtcRecordUsageDataData {
    pub audio_duration: Option<f64>,
    pub timestamp: Option<String>,
    pub total_duration: Option<f64>,
    pub v1080_duration: Option<f64>,
    pub v480_duration: Option<f64>,
    pub v720_duration: Option<f64>,
}
model! { DescribeLiveRtcRecordUsageDataData {
    0 "AudioDuration" audio_duration: f64, 1 "Timestamp" timestamp: String, 2 "TotalDuration" total_duration: f64,
    3 "V1080Duration" v1080_duration: f64, 4 "V480Duration" v480_duration: f64, 5 "V720Duration" v720_duration: f64
} }

/// Describes live shift configs: `DescribeLiveShiftConfigs` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveShiftConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveShiftConfigs {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveShiftConfigs(domain_name: String)
    "DescribeLiveShiftConfigs" -> DescribeLiveShiftConfigsOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

/// Response of [`DescribeLiveShiftConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveShiftConfigsOutput {
    pub content: Option<DescribeLiveShiftConfigsContent>,
}
model! { DescribeLiveShiftConfigsOutput {
    0 "Content" content: DescribeLiveShiftConfigsContent
} }

/// In the response of [`DescribeLiveShiftConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveShiftConfigsContent {
    pub config: Vec<DescribeLiveShiftConfigsConfig>,
}
model! { DescribeLiveShiftConfigsContent {
    0 "Config" config: Vec<DescribeLiveShiftConfigsConfig>
} }

/// In the response of [`DescribeLiveShiftConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveShiftConfigsConfig {
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub ignore_transcode: Option<bool>,
    pub stream_name: Option<String>,
    pub vision: Option<i64>,
}
model! { DescribeLiveShiftConfigsConfig {
    0 "AppName" app_name: String, 1 "DomainName" domain_name: String, 2 "IgnoreTranscode" ignore_transcode: bool,
    3 "StreamName" stream_name: String, 4 "Vision" vision: i64
} }

/// Describes live snapshot config: `DescribeLiveSnapshotConfig` of `live` 2016-11-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveSnapshotConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveSnapshotConfig {
    pub app_name: Option<String>,
    /// Required.
    pub domain_name: String,
    pub order: Option<String>,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    /// 5 to 30.
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeLiveSnapshotConfig(domain_name: String)
    "DescribeLiveSnapshotConfig" -> DescribeLiveSnapshotConfigOutput {
    0 "AppName" app_name: String, 1 "DomainName" domain_name, 2 "Order" order: String, 3 "OwnerId" owner_id: i64,
    4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64, 6 "SecurityToken" security_token: Secret
} }
paged! { DescribeLiveSnapshotConfig: DescribeLiveSnapshotConfigLiveStreamSnapshotConfig =
    Number "PageNum", "LiveStreamSnapshotConfigList.LiveStreamSnapshotConfig" live_stream_snapshot_config_list.live_stream_snapshot_config, total "TotalNum" }

/// Response of [`DescribeLiveSnapshotConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveSnapshotConfigOutput {
    pub live_stream_snapshot_config_list: Option<
        DescribeLiveSnapshotConfigLiveStreamSnapshotConfigList,
    >,
    pub order: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeLiveSnapshotConfigOutput {
    0 "LiveStreamSnapshotConfigList" live_stream_snapshot_config_list: DescribeLiveSnapshotConfigLiveStreamSnapshotConfigList,
    1 "Order" order: String, 2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64, 4 "TotalNum" total_num: i64,
    5 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeLiveSnapshotConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveSnapshotConfigLiveStreamSnapshotConfigList {
    pub live_stream_snapshot_config: Vec<
        DescribeLiveSnapshotConfigLiveStreamSnapshotConfig,
    >,
}
model! { DescribeLiveSnapshotConfigLiveStreamSnapshotConfigList {
    0 "LiveStreamSnapshotConfig" live_stream_snapshot_config: Vec<DescribeLiveSnapshotConfigLiveStreamSnapshotConfig>
} }

/// In the response of [`DescribeLiveSnapshotConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveSnapshotConfigLiveStreamSnapshotConfig {
    pub app_name: Option<String>,
    pub callback: Option<String>,
    pub create_time: Option<String>,
    pub domain_name: Option<String>,
    pub oss_bucket: Option<String>,
    pub oss_endpoint: Option<String>,
    pub overwrite_oss_object: Option<String>,
    pub sequence_oss_object: Option<String>,
    pub time_interval: Option<i64>,
}
model! { DescribeLiveSnapshotConfigLiveStreamSnapshotConfig {
    0 "AppName" app_name: String, 1 "Callback" callback: String, 2 "CreateTime" create_time: String,
    3 "DomainName" domain_name: String, 4 "OssBucket" oss_bucket: String, 5 "OssEndpoint" oss_endpoint: String,
    6 "OverwriteOssObject" overwrite_oss_object: String, 7 "SequenceOssObject" sequence_oss_object: String,
    8 "TimeInterval" time_interval: i64
} }

/// Describes live snapshot detect porn config: `DescribeLiveSnapshotDetectPornConfig` of `live` 2016-11-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveSnapshotDetectPornConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveSnapshotDetectPornConfig {
    pub app_name: Option<String>,
    /// Required.
    pub domain_name: String,
    pub order: Option<String>,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    /// 5 to 30.
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeLiveSnapshotDetectPornConfig(domain_name: String)
    "DescribeLiveSnapshotDetectPornConfig" -> DescribeLiveSnapshotDetectPornConfigOutput {
    0 "AppName" app_name: String, 1 "DomainName" domain_name, 2 "Order" order: String, 3 "OwnerId" owner_id: i64,
    4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64, 6 "SecurityToken" security_token: Secret
} }
paged! { DescribeLiveSnapshotDetectPornConfig: DescribeLiveSnapshotDetectPornConfigLiveSnapshotDetectPornConfig =
    Number "PageNum", "LiveSnapshotDetectPornConfigList.LiveSnapshotDetectPornConfig" live_snapshot_detect_porn_config_list.live_snapshot_detect_porn_config, total "TotalNum" }

/// Response of [`DescribeLiveSnapshotDetectPornConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveSnapshotDetectPornConfigOutput {
    pub live_snapshot_detect_porn_config_list: Option<
        DescribeLiveSnapshotDetectPornConfigLiveSnapshotDetectPornConfigList,
    >,
    pub order: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeLiveSnapshotDetectPornConfigOutput {
    0 "LiveSnapshotDetectPornConfigList" live_snapshot_detect_porn_config_list: DescribeLiveSnapshotDetectPornConfigLiveSnapshotDetectPornConfigList,
    1 "Order" order: String, 2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64, 4 "TotalNum" total_num: i64,
    5 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeLiveSnapshotDetectPornConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveSnapshotDetectPornConfigLiveSnapshotDetectPornConfigList {
    pub live_snapshot_detect_porn_config: Vec<
        DescribeLiveSnapshotDetectPornConfigLiveSnapshotDetectPornConfig,
    >,
}
model! { DescribeLiveSnapshotDetectPornConfigLiveSnapshotDetectPornConfigList {
    0 "LiveSnapshotDetectPornConfig" live_snapshot_detect_porn_config: Vec<DescribeLiveSnapshotDetectPornConfigLiveSnapshotDetectPornConfig>
} }

/// In the response of [`DescribeLiveSnapshotDetectPornConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveSnapshotDetectPornConfigLiveSnapshotDetectPornConfig {
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub interval: Option<i64>,
    pub oss_bucket: Option<String>,
    pub oss_endpoint: Option<String>,
    pub oss_object: Option<String>,
    pub scenes: Option<DescribeLiveSnapshotDetectPornConfigScenes>,
}
model! { DescribeLiveSnapshotDetectPornConfigLiveSnapshotDetectPornConfig {
    0 "AppName" app_name: String, 1 "DomainName" domain_name: String, 2 "Interval" interval: i64,
    3 "OssBucket" oss_bucket: String, 4 "OssEndpoint" oss_endpoint: String, 5 "OssObject" oss_object: String,
    6 "Scenes" scenes: DescribeLiveSnapshotDetectPornConfigScenes
} }

/// In the response of [`DescribeLiveSnapshotDetectPornConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveSnapshotDetectPornConfigScenes {
    pub scene: Vec<String>,
}
model! { DescribeLiveSnapshotDetectPornConfigScenes {
    0 "scene" scene: Vec<String>
} }

/// Describes live snapshot notify config: `DescribeLiveSnapshotNotifyConfig` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveSnapshotNotifyConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveSnapshotNotifyConfig {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveSnapshotNotifyConfig(domain_name: String)
    "DescribeLiveSnapshotNotifyConfig" -> DescribeLiveSnapshotNotifyConfigOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

/// Response of [`DescribeLiveSnapshotNotifyConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveSnapshotNotifyConfigOutput {
    pub domain_name: Option<String>,
    /// Secret.
    pub notify_auth_key: Option<Secret>,
    pub notify_req_auth: Option<String>,
    pub notify_url: Option<String>,
}
model! { DescribeLiveSnapshotNotifyConfigOutput {
    0 "DomainName" domain_name: String, 1 "NotifyAuthKey" notify_auth_key: Secret,
    2 "NotifyReqAuth" notify_req_auth: String, 3 "NotifyUrl" notify_url: String
} }

/// Describes live stream auth checking: `DescribeLiveStreamAuthChecking` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveStreamAuthChecking>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamAuthChecking {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub url: String,
}
operation! { DescribeLiveStreamAuthChecking(domain_name: String, url: String)
    "DescribeLiveStreamAuthChecking" -> DescribeLiveStreamAuthCheckingOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String, 3 "Url" url
} }

/// Response of [`DescribeLiveStreamAuthChecking`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamAuthCheckingOutput {
    pub description: Option<String>,
    pub status: Option<String>,
}
model! { DescribeLiveStreamAuthCheckingOutput {
    0 "Description" description: String, 1 "Status" status: String
} }

/// Describes live stream bit rate data: `DescribeLiveStreamBitRateData` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveStreamBitRateData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamBitRateData {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub start_time: Option<String>,
    /// Required.
    pub stream_name: String,
}
operation! { DescribeLiveStreamBitRateData(app_name: String, domain_name: String, stream_name: String)
    "DescribeLiveStreamBitRateData" -> DescribeLiveStreamBitRateDataOutput {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "EndTime" end_time: String, 3 "OwnerId" owner_id: i64,
    4 "SecurityToken" security_token: Secret, 5 "StartTime" start_time: String, 6 "StreamName" stream_name
} }

/// Response of [`DescribeLiveStreamBitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamBitRateDataOutput {
    pub frame_rate_and_bit_rate_infos: Option<
        DescribeLiveStreamBitRateDataFrameRateAndBitRateInfos,
    >,
}
model! { DescribeLiveStreamBitRateDataOutput {
    0 "FrameRateAndBitRateInfos" frame_rate_and_bit_rate_infos: DescribeLiveStreamBitRateDataFrameRateAndBitRateInfos
} }

/// In the response of [`DescribeLiveStreamBitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamBitRateDataFrameRateAndBitRateInfos {
    pub frame_rate_and_bit_rate_info: Vec<
        DescribeLiveStreamBitRateDataFrameRateAndBitRateInfo,
    >,
}
model! { DescribeLiveStreamBitRateDataFrameRateAndBitRateInfos {
    0 "FrameRateAndBitRateInfo" frame_rate_and_bit_rate_info: Vec<DescribeLiveStreamBitRateDataFrameRateAndBitRateInfo>
} }

/// In the response of [`DescribeLiveStreamBitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamBitRateDataFrameRateAndBitRateInfo {
    pub audio_frame_rate: Option<f64>,
    pub bit_rate: Option<f64>,
    pub stream_url: Option<String>,
    pub time: Option<String>,
    pub video_frame_rate: Option<f64>,
}
model! { DescribeLiveStreamBitRateDataFrameRateAndBitRateInfo {
    0 "AudioFrameRate" audio_frame_rate: f64, 1 "BitRate" bit_rate: f64, 2 "StreamUrl" stream_url: String,
    3 "Time" time: String, 4 "VideoFrameRate" video_frame_rate: f64
} }

/// Describes live stream count: `DescribeLiveStreamCount` of `live` 2016-11-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveStreamCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamCount {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveStreamCount(domain_name: String) "DescribeLiveStreamCount" -> DescribeLiveStreamCountOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} { method: "GET", } }

/// Response of [`DescribeLiveStreamCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamCountOutput {
    pub stream_count_infos: Option<DescribeLiveStreamCountStreamCountInfos>,
}
model! { DescribeLiveStreamCountOutput {
    0 "StreamCountInfos" stream_count_infos: DescribeLiveStreamCountStreamCountInfos
} }

/// In the response of [`DescribeLiveStreamCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamCountStreamCountInfos {
    pub stream_count_info: Vec<DescribeLiveStreamCountStreamCountInfo>,
}
model! { DescribeLiveStreamCountStreamCountInfos {
    0 "StreamCountInfo" stream_count_info: Vec<DescribeLiveStreamCountStreamCountInfo>
} }

/// In the response of [`DescribeLiveStreamCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamCountStreamCountInfo {
    pub count: Option<i64>,
    pub limit: Option<i64>,
    pub stream_count_details: Option<DescribeLiveStreamCountStreamCountDetails>,
    pub r#type: Option<String>,
}
model! { DescribeLiveStreamCountStreamCountInfo {
    0 "Count" count: i64, 1 "Limit" limit: i64,
    2 "StreamCountDetails" stream_count_details: DescribeLiveStreamCountStreamCountDetails, 3 "Type" r#type: String
} }

/// In the response of [`DescribeLiveStreamCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamCountStreamCountDetails {
    pub stream_count_detail: Vec<DescribeLiveStreamCountStreamCountDetail>,
}
model! { DescribeLiveStreamCountStreamCountDetails {
    0 "StreamCountDetail" stream_count_detail: Vec<DescribeLiveStreamCountStreamCountDetail>
} }

/// In the response of [`DescribeLiveStreamCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamCountStreamCountDetail {
    pub count: Option<i64>,
    pub format: Option<String>,
    pub video_data_rate: Option<i64>,
}
model! { DescribeLiveStreamCountStreamCountDetail {
    0 "Count" count: i64, 1 "Format" format: String, 2 "VideoDataRate" video_data_rate: i64
} }

/// Describes live stream delay config: `DescribeLiveStreamDelayConfig` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveStreamDelayConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamDelayConfig {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveStreamDelayConfig(domain_name: String)
    "DescribeLiveStreamDelayConfig" -> DescribeLiveStreamDelayConfigOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

/// Response of [`DescribeLiveStreamDelayConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamDelayConfigOutput {
    pub live_stream_flv_delay_config: Option<
        DescribeLiveStreamDelayConfigLiveStreamFlvDelayConfig,
    >,
    pub live_stream_hls_delay_config: Option<
        DescribeLiveStreamDelayConfigLiveStreamHlsDelayConfig,
    >,
    pub live_stream_rtmp_delay_config: Option<
        DescribeLiveStreamDelayConfigLiveStreamRtmpDelayConfig,
    >,
}
model! { DescribeLiveStreamDelayConfigOutput {
    0 "LiveStreamFlvDelayConfig" live_stream_flv_delay_config: DescribeLiveStreamDelayConfigLiveStreamFlvDelayConfig,
    1 "LiveStreamHlsDelayConfig" live_stream_hls_delay_config: DescribeLiveStreamDelayConfigLiveStreamHlsDelayConfig,
    2 "LiveStreamRtmpDelayConfig" live_stream_rtmp_delay_config: DescribeLiveStreamDelayConfigLiveStreamRtmpDelayConfig
} }

/// In the response of [`DescribeLiveStreamDelayConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamDelayConfigLiveStreamFlvDelayConfig {
    pub delay: Option<i64>,
    pub level: Option<String>,
}
model! { DescribeLiveStreamDelayConfigLiveStreamFlvDelayConfig {
    0 "Delay" delay: i64, 1 "Level" level: String
} }

/// In the response of [`DescribeLiveStreamDelayConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamDelayConfigLiveStreamHlsDelayConfig {
    pub delay: Option<i64>,
    pub level: Option<String>,
}
model! { DescribeLiveStreamDelayConfigLiveStreamHlsDelayConfig {
    0 "Delay" delay: i64, 1 "Level" level: String
} }

/// In the response of [`DescribeLiveStreamDelayConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamDelayConfigLiveStreamRtmpDelayConfig {
    pub delay: Option<i64>,
    pub level: Option<String>,
}
model! { DescribeLiveStreamDelayConfigLiveStreamRtmpDelayConfig {
    0 "Delay" delay: i64, 1 "Level" level: String
} }

/// Describes live stream detail frame rate and bit rate data: `DescribeLiveStreamDetailFrameRateAndBitRateData` of
/// `live` 2016-11-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveStreamDetailFrameRateAndBitRateData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamDetailFrameRateAndBitRateData {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
    /// Required.
    pub stream_name: String,
}
operation! {
    DescribeLiveStreamDetailFrameRateAndBitRateData(app_name: String, domain_name: String, stream_name: String)
    "DescribeLiveStreamDetailFrameRateAndBitRateData" -> DescribeLiveStreamDetailFrameRateAndBitRateDataOutput {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "EndTime" end_time: String, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id: String, 5 "StartTime" start_time: String, 6 "StreamName" stream_name
} }

/// Response of [`DescribeLiveStreamDetailFrameRateAndBitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamDetailFrameRateAndBitRateDataOutput {
    pub frame_rate_and_bit_rate_infos: Vec<
        DescribeLiveStreamDetailFrameRateAndBitRateDataFrameRateAndBitRateInfos,
    >,
}
model! { DescribeLiveStreamDetailFrameRateAndBitRateDataOutput {
    0 "FrameRateAndBitRateInfos" frame_rate_and_bit_rate_infos: Vec<DescribeLiveStreamDetailFrameRateAndBitRateDataFrameRateAndBitRateInfos>
} }

/// In the response of [`DescribeLiveStreamDetailFrameRateAndBitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamDetailFrameRateAndBitRateDataFrameRateAndBitRateInfos {
    pub audio_bit_rate: Option<f64>,
    pub audio_frame_rate: Option<f64>,
    pub bit_rate: Option<f64>,
    pub stream_url: Option<String>,
    pub time: Option<String>,
    pub video_bit_rate: Option<f64>,
    pub video_frame_rate: Option<f64>,
}
model! { DescribeLiveStreamDetailFrameRateAndBitRateDataFrameRateAndBitRateInfos {
    0 "AudioBitRate" audio_bit_rate: f64, 1 "AudioFrameRate" audio_frame_rate: f64, 2 "BitRate" bit_rate: f64,
    3 "StreamUrl" stream_url: String, 4 "Time" time: String, 5 "VideoBitRate" video_bit_rate: f64,
    6 "VideoFrameRate" video_frame_rate: f64
} }

/// Describes live stream history user num: `DescribeLiveStreamHistoryUserNum` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveStreamHistoryUserNum>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamHistoryUserNum {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub end_time: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub stream_name: String,
}

/// Arguments of [`DescribeLiveStreamHistoryUserNum::new`].
pub struct DescribeLiveStreamHistoryUserNumRequired {
    pub app_name: String,
    pub domain_name: String,
    pub end_time: String,
    pub start_time: String,
    pub stream_name: String,
}
operation! {
    DescribeLiveStreamHistoryUserNum { DescribeLiveStreamHistoryUserNumRequired: app_name, domain_name, end_time, start_time, stream_name }
    "DescribeLiveStreamHistoryUserNum" -> DescribeLiveStreamHistoryUserNumOutput {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "OwnerId" owner_id: i64,
    4 "SecurityToken" security_token: Secret, 5 "StartTime" start_time, 6 "StreamName" stream_name
} }

/// Response of [`DescribeLiveStreamHistoryUserNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamHistoryUserNumOutput {
    pub live_stream_user_num_infos: Option<
        DescribeLiveStreamHistoryUserNumLiveStreamUserNumInfos,
    >,
}
model! { DescribeLiveStreamHistoryUserNumOutput {
    0 "LiveStreamUserNumInfos" live_stream_user_num_infos: DescribeLiveStreamHistoryUserNumLiveStreamUserNumInfos
} }

/// In the response of [`DescribeLiveStreamHistoryUserNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamHistoryUserNumLiveStreamUserNumInfos {
    pub live_stream_user_num_info: Vec<
        DescribeLiveStreamHistoryUserNumLiveStreamUserNumInfo,
    >,
}
model! { DescribeLiveStreamHistoryUserNumLiveStreamUserNumInfos {
    0 "LiveStreamUserNumInfo" live_stream_user_num_info: Vec<DescribeLiveStreamHistoryUserNumLiveStreamUserNumInfo>
} }

/// In the response of [`DescribeLiveStreamHistoryUserNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamHistoryUserNumLiveStreamUserNumInfo {
    pub stream_time: Option<String>,
    pub user_num: Option<String>,
}
model! { DescribeLiveStreamHistoryUserNumLiveStreamUserNumInfo {
    0 "StreamTime" stream_time: String, 1 "UserNum" user_num: String
} }

/// Describes live stream merge: `DescribeLiveStreamMerge` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveStreamMerge>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamMerge {
    pub app_name: Option<String>,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub protocol: Option<String>,
    pub region_id: Option<String>,
    pub stream_name: Option<String>,
}
operation! { DescribeLiveStreamMerge(domain_name: String) "DescribeLiveStreamMerge" -> DescribeLiveStreamMergeOutput {
    0 "AppName" app_name: String, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64, 3 "Protocol" protocol: String,
    4 "RegionId" region_id: String, 5 "StreamName" stream_name: String
} }

/// Response of [`DescribeLiveStreamMerge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamMergeOutput {
    pub live_stream_merge_list: Option<DescribeLiveStreamMergeLiveStreamMergeList>,
}
model! { DescribeLiveStreamMergeOutput {
    0 "LiveStreamMergeList" live_stream_merge_list: DescribeLiveStreamMergeLiveStreamMergeList
} }

/// In the response of [`DescribeLiveStreamMerge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamMergeLiveStreamMergeList {
    pub live_stream_merge: Vec<DescribeLiveStreamMergeLiveStreamMerge>,
}
model! { DescribeLiveStreamMergeLiveStreamMergeList {
    0 "LiveStreamMerge" live_stream_merge: Vec<DescribeLiveStreamMergeLiveStreamMerge>
} }

/// In the response of [`DescribeLiveStreamMerge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamMergeLiveStreamMerge {
    pub app_name: Option<String>,
    pub app_using: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub extra_in_app_streams: Option<String>,
    pub in_app_name1: Option<String>,
    pub in_app_name2: Option<String>,
    pub in_stream_name1: Option<String>,
    pub in_stream_name2: Option<String>,
    pub live_merger: Option<String>,
    pub merge_parameters: Option<String>,
    pub protocol: Option<String>,
    pub start_time: Option<String>,
    pub stream_name: Option<String>,
    pub stream_using: Option<String>,
    pub switch_mode: Option<String>,
}
model! { DescribeLiveStreamMergeLiveStreamMerge {
    0 "AppName" app_name: String, 1 "AppUsing" app_using: String, 2 "DomainName" domain_name: String,
    3 "EndTime" end_time: String, 4 "ExtraInAppStreams" extra_in_app_streams: String,
    5 "InAppName1" in_app_name1: String, 6 "InAppName2" in_app_name2: String, 7 "InStreamName1" in_stream_name1: String,
    8 "InStreamName2" in_stream_name2: String, 9 "LiveMerger" live_merger: String,
    10 "MergeParameters" merge_parameters: String, 11 "Protocol" protocol: String, 12 "StartTime" start_time: String,
    13 "StreamName" stream_name: String, 14 "StreamUsing" stream_using: String, 15 "SwitchMode" switch_mode: String
} }

/// Describes live stream metric detail data: `DescribeLiveStreamMetricDetailData` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveStreamMetricDetailData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamMetricDetailData {
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    /// Required.
    pub end_time: String,
    pub next_page_token: Option<String>,
    pub owner_id: Option<i64>,
    pub protocol: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub start_time: String,
    pub stream_name: Option<String>,
}
operation! { DescribeLiveStreamMetricDetailData(end_time: String, start_time: String)
    "DescribeLiveStreamMetricDetailData" -> DescribeLiveStreamMetricDetailDataOutput {
    0 "AppName" app_name: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time,
    3 "NextPageToken" next_page_token: String, 4 "OwnerId" owner_id: i64, 5 "Protocol" protocol: String,
    6 "RegionId" region_id: String, 7 "StartTime" start_time, 8 "StreamName" stream_name: String
} }

/// Response of [`DescribeLiveStreamMetricDetailData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamMetricDetailDataOutput {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub next_page_token: Option<String>,
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
    pub stream_detail_data: Option<DescribeLiveStreamMetricDetailDataStreamDetailData>,
}
model! { DescribeLiveStreamMetricDetailDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "NextPageToken" next_page_token: String,
    3 "PageSize" page_size: i64, 4 "StartTime" start_time: String,
    5 "StreamDetailData" stream_detail_data: DescribeLiveStreamMetricDetailDataStreamDetailData
} }

/// In the response of [`DescribeLiveStreamMetricDetailData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamMetricDetailDataStreamDetailData {
    pub stream_data: Vec<DescribeLiveStreamMetricDetailDataStreamData>,
}
model! { DescribeLiveStreamMetricDetailDataStreamDetailData {
    0 "StreamData" stream_data: Vec<DescribeLiveStreamMetricDetailDataStreamData>
} }

/// In the response of [`DescribeLiveStreamMetricDetailData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamMetricDetailDataStreamData {
    pub app_name: Option<String>,
    pub bps: Option<f64>,
    pub count: Option<i64>,
    pub flv_bps: Option<f64>,
    pub flv_count: Option<i64>,
    pub flv_traffic: Option<i64>,
    pub hls_bps: Option<f64>,
    pub hls_count: Option<i64>,
    pub hls_traffic: Option<i64>,
    pub new_conns: Option<String>,
    pub p2p_bps: Option<f64>,
    pub p2p_count: Option<i64>,
    pub p2p_traffic: Option<i64>,
    pub rtmp_bps: Option<f64>,
    pub rtmp_count: Option<i64>,
    pub rtmp_traffic: Option<i64>,
    pub rts_bps: Option<f64>,
    pub rts_count: Option<i64>,
    pub rts_traffic: Option<i64>,
    pub stream_name: Option<String>,
    pub time_stamp: Option<String>,
    pub traffic: Option<i64>,
}
model! { DescribeLiveStreamMetricDetailDataStreamData {
    0 "AppName" app_name: String, 1 "Bps" bps: f64, 2 "Count" count: i64, 3 "FlvBps" flv_bps: f64,
    4 "FlvCount" flv_count: i64, 5 "FlvTraffic" flv_traffic: i64, 6 "HlsBps" hls_bps: f64, 7 "HlsCount" hls_count: i64,
    8 "HlsTraffic" hls_traffic: i64, 9 "NewConns" new_conns: String, 10 "P2pBps" p2p_bps: f64,
    11 "P2pCount" p2p_count: i64, 12 "P2pTraffic" p2p_traffic: i64, 13 "RtmpBps" rtmp_bps: f64,
    14 "RtmpCount" rtmp_count: i64, 15 "RtmpTraffic" rtmp_traffic: i64, 16 "RtsBps" rts_bps: f64,
    17 "RtsCount" rts_count: i64, 18 "RtsTraffic" rts_traffic: i64, 19 "StreamName" stream_name: String,
    20 "TimeStamp" time_stamp: String, 21 "Traffic" traffic: i64
} }

/// Describes live stream monitor list: `DescribeLiveStreamMonitorList` of `live` 2016-11-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveStreamMonitorList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamMonitorList {
    pub monitor_id: Option<String>,
    pub order_rule: Option<i64>,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub status: Option<i64>,
}
operation! { DescribeLiveStreamMonitorList() "DescribeLiveStreamMonitorList" -> DescribeLiveStreamMonitorListOutput {
    0 "MonitorId" monitor_id: String, 1 "OrderRule" order_rule: i64, 2 "OwnerId" owner_id: i64,
    3 "PageNum" page_num: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id: String, 6 "Status" status: i64
} }
paged! { DescribeLiveStreamMonitorList: DescribeLiveStreamMonitorListLiveStreamMonitorList =
    Number "PageNum", "LiveStreamMonitorList" live_stream_monitor_list, total "Total" }

/// Response of [`DescribeLiveStreamMonitorList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamMonitorListOutput {
    pub live_stream_monitor_list: Vec<
        DescribeLiveStreamMonitorListLiveStreamMonitorList,
    >,
    pub total: Option<i64>,
}
model! { DescribeLiveStreamMonitorListOutput {
    0 "LiveStreamMonitorList" live_stream_monitor_list: Vec<DescribeLiveStreamMonitorListLiveStreamMonitorList>,
    1 "Total" total: i64
} }

/// In the response of [`DescribeLiveStreamMonitorList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamMonitorListLiveStreamMonitorList {
    pub audio_from: Option<i64>,
    pub callback_url: Option<String>,
    /// Secret.
    pub ding_talk_web_hook_url: Option<Secret>,
    pub domain: Option<String>,
    pub input_list: Vec<DescribeLiveStreamMonitorListInputList>,
    pub monitor_config: Option<String>,
    pub monitor_id: Option<String>,
    pub monitor_name: Option<String>,
    pub output_template: Option<String>,
    pub output_urls: Option<DescribeLiveStreamMonitorListOutputUrls>,
    pub region: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<i64>,
    pub stop_time: Option<String>,
}
model! { DescribeLiveStreamMonitorListLiveStreamMonitorList {
    0 "AudioFrom" audio_from: i64, 1 "CallbackUrl" callback_url: String,
    2 "DingTalkWebHookUrl" ding_talk_web_hook_url: Secret, 3 "Domain" domain: String,
    4 "InputList" input_list: Vec<DescribeLiveStreamMonitorListInputList>, 5 "MonitorConfig" monitor_config: String,
    6 "MonitorId" monitor_id: String, 7 "MonitorName" monitor_name: String, 8 "OutputTemplate" output_template: String,
    9 "OutputUrls" output_urls: DescribeLiveStreamMonitorListOutputUrls, 10 "Region" region: String,
    11 "StartTime" start_time: String, 12 "Status" status: i64, 13 "StopTime" stop_time: String
} }

/// In the response of [`DescribeLiveStreamMonitorList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamMonitorListInputList {
    pub index: Option<i64>,
    pub input_url: Option<String>,
    pub layout_config: Option<DescribeLiveStreamMonitorListLayoutConfig>,
    pub layout_id: Option<i64>,
    pub play_config: Option<DescribeLiveStreamMonitorListPlayConfig>,
    pub stream_name: Option<String>,
}
model! { DescribeLiveStreamMonitorListInputList {
    0 "Index" index: i64, 1 "InputUrl" input_url: String,
    2 "LayoutConfig" layout_config: DescribeLiveStreamMonitorListLayoutConfig, 3 "LayoutId" layout_id: i64,
    4 "PlayConfig" play_config: DescribeLiveStreamMonitorListPlayConfig, 5 "StreamName" stream_name: String
} }

/// In the response of [`DescribeLiveStreamMonitorList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamMonitorListLayoutConfig {
    pub fill_mode: Option<String>,
    pub position_normalized: Vec<f64>,
    pub position_refer: Option<String>,
    pub size_normalized: Vec<f64>,
}
model! { DescribeLiveStreamMonitorListLayoutConfig {
    0 "FillMode" fill_mode: String, 1 "PositionNormalized" position_normalized: Vec<f64>,
    2 "PositionRefer" position_refer: String, 3 "SizeNormalized" size_normalized: Vec<f64>
} }

/// In the response of [`DescribeLiveStreamMonitorList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamMonitorListPlayConfig {
    pub volume_rate: Option<f64>,
}
model! { DescribeLiveStreamMonitorListPlayConfig {
    0 "VolumeRate" volume_rate: f64
} }

/// In the response of [`DescribeLiveStreamMonitorList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamMonitorListOutputUrls {
    pub flv_url: Option<String>,
    pub rtmp_url: Option<String>,
}
model! { DescribeLiveStreamMonitorListOutputUrls {
    0 "FlvUrl" flv_url: String, 1 "RtmpUrl" rtmp_url: String
} }

/// Describes live stream preload tasks: `DescribeLiveStreamPreloadTasks` of `live` 2016-11-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveStreamPreloadTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamPreloadTasks {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub play_url: Option<String>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
operation! { DescribeLiveStreamPreloadTasks(domain_name: String)
    "DescribeLiveStreamPreloadTasks" -> DescribeLiveStreamPreloadTasksOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "OwnerId" owner_id: i64, 3 "PageNum" page_num: i64,
    4 "PageSize" page_size: i64, 5 "PlayUrl" play_url: String, 6 "RegionId" region_id: String,
    7 "StartTime" start_time: String, 8 "Status" status: String, 9 "TaskId" task_id: String
} }
paged! { DescribeLiveStreamPreloadTasks: DescribeLiveStreamPreloadTasksPreloadTask =
    Number "PageNum", "PreloadTasks.PreloadTask" preload_tasks.preload_task, total "TotalNum" }

/// Response of [`DescribeLiveStreamPreloadTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamPreloadTasksOutput {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub preload_tasks: Option<DescribeLiveStreamPreloadTasksPreloadTasks>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeLiveStreamPreloadTasksOutput {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64,
    2 "PreloadTasks" preload_tasks: DescribeLiveStreamPreloadTasksPreloadTasks, 3 "TotalNum" total_num: i64,
    4 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeLiveStreamPreloadTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamPreloadTasksPreloadTasks {
    pub preload_task: Vec<DescribeLiveStreamPreloadTasksPreloadTask>,
}
model! { DescribeLiveStreamPreloadTasksPreloadTasks {
    0 "PreloadTask" preload_task: Vec<DescribeLiveStreamPreloadTasksPreloadTask>
} }

/// In the response of [`DescribeLiveStreamPreloadTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamPreloadTasksPreloadTask {
    pub area: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub domain_name: Option<String>,
    pub play_url: Option<String>,
    pub preloaded_end_time: Option<String>,
    pub preloaded_start_time: Option<String>,
    pub process: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribeLiveStreamPreloadTasksPreloadTask {
    0 "Area" area: String, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "DomainName" domain_name: String, 4 "PlayUrl" play_url: String, 5 "PreloadedEndTime" preloaded_end_time: String,
    6 "PreloadedStartTime" preloaded_start_time: String, 7 "Process" process: String, 8 "Status" status: String,
    9 "TaskId" task_id: String
} }

/// Describes live stream push metric detail data: `DescribeLiveStreamPushMetricDetailData` of `live` 2016-11-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveStreamPushMetricDetailData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamPushMetricDetailData {
    pub app_name: Option<String>,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub end_time: String,
    pub next_page_token: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub start_time: String,
    pub stream_name: Option<String>,
}
operation! { DescribeLiveStreamPushMetricDetailData(domain_name: String, end_time: String, start_time: String)
    "DescribeLiveStreamPushMetricDetailData" -> DescribeLiveStreamPushMetricDetailDataOutput {
    0 "AppName" app_name: String, 1 "DomainName" domain_name, 2 "EndTime" end_time,
    3 "NextPageToken" next_page_token: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "StartTime" start_time, 7 "StreamName" stream_name: String
} }

/// Response of [`DescribeLiveStreamPushMetricDetailData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamPushMetricDetailDataOutput {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub next_page_token: Option<String>,
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
    pub stream_detail_data: Option<
        DescribeLiveStreamPushMetricDetailDataStreamDetailData,
    >,
}
model! { DescribeLiveStreamPushMetricDetailDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "NextPageToken" next_page_token: String,
    3 "PageSize" page_size: i64, 4 "StartTime" start_time: String,
    5 "StreamDetailData" stream_detail_data: DescribeLiveStreamPushMetricDetailDataStreamDetailData
} }

/// In the response of [`DescribeLiveStreamPushMetricDetailData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamPushMetricDetailDataStreamDetailData {
    pub stream_data: Vec<DescribeLiveStreamPushMetricDetailDataStreamData>,
}
model! { DescribeLiveStreamPushMetricDetailDataStreamDetailData {
    0 "StreamData" stream_data: Vec<DescribeLiveStreamPushMetricDetailDataStreamData>
} }

/// In the response of [`DescribeLiveStreamPushMetricDetailData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamPushMetricDetailDataStreamData {
    pub app_name: Option<String>,
    pub req_bps: Option<f64>,
    pub req_traffic: Option<i64>,
    pub stream_name: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeLiveStreamPushMetricDetailDataStreamData {
    0 "AppName" app_name: String, 1 "ReqBps" req_bps: f64, 2 "ReqTraffic" req_traffic: i64,
    3 "StreamName" stream_name: String, 4 "TimeStamp" time_stamp: String
} }

/// Describes live stream record content: `DescribeLiveStreamRecordContent` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveStreamRecordContent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamRecordContent {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub end_time: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub stream_name: String,
}

/// Arguments of [`DescribeLiveStreamRecordContent::new`].
pub struct DescribeLiveStreamRecordContentRequired {
    pub app_name: String,
    pub domain_name: String,
    pub end_time: String,
    pub start_time: String,
    pub stream_name: String,
}
operation! {
    DescribeLiveStreamRecordContent { DescribeLiveStreamRecordContentRequired: app_name, domain_name, end_time, start_time, stream_name }
    "DescribeLiveStreamRecordContent" -> DescribeLiveStreamRecordContentOutput {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "OwnerId" owner_id: i64,
    4 "SecurityToken" security_token: Secret, 5 "StartTime" start_time, 6 "StreamName" stream_name
} }

/// Response of [`DescribeLiveStreamRecordContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamRecordContentOutput {
    pub record_content_info_list: Option<
        DescribeLiveStreamRecordContentRecordContentInfoList,
    >,
}
model! { DescribeLiveStreamRecordContentOutput {
    0 "RecordContentInfoList" record_content_info_list: DescribeLiveStreamRecordContentRecordContentInfoList
} }

/// In the response of [`DescribeLiveStreamRecordContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamRecordContentRecordContentInfoList {
    pub record_content_info: Vec<DescribeLiveStreamRecordContentRecordContentInfo>,
}
model! { DescribeLiveStreamRecordContentRecordContentInfoList {
    0 "RecordContentInfo" record_content_info: Vec<DescribeLiveStreamRecordContentRecordContentInfo>
} }

/// In the response of [`DescribeLiveStreamRecordContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamRecordContentRecordContentInfo {
    pub duration: Option<f64>,
    pub end_time: Option<String>,
    pub oss_bucket: Option<String>,
    pub oss_endpoint: Option<String>,
    pub oss_object_prefix: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeLiveStreamRecordContentRecordContentInfo {
    0 "Duration" duration: f64, 1 "EndTime" end_time: String, 2 "OssBucket" oss_bucket: String,
    3 "OssEndpoint" oss_endpoint: String, 4 "OssObjectPrefix" oss_object_prefix: String,
    5 "StartTime" start_time: String
} }

/// Describes live stream record index file: `DescribeLiveStreamRecordIndexFile` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveStreamRecordIndexFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamRecordIndexFile {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub record_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub stream_name: String,
}
operation! {
    DescribeLiveStreamRecordIndexFile(app_name: String, domain_name: String, record_id: String, stream_name: String)
    "DescribeLiveStreamRecordIndexFile" -> DescribeLiveStreamRecordIndexFileOutput {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64, 3 "RecordId" record_id,
    4 "SecurityToken" security_token: Secret, 5 "StreamName" stream_name
} }

/// Response of [`DescribeLiveStreamRecordIndexFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamRecordIndexFileOutput {
    pub record_index_info: Option<DescribeLiveStreamRecordIndexFileRecordIndexInfo>,
}
model! { DescribeLiveStreamRecordIndexFileOutput {
    0 "RecordIndexInfo" record_index_info: DescribeLiveStreamRecordIndexFileRecordIndexInfo
} }

/// In the response of [`DescribeLiveStreamRecordIndexFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamRecordIndexFileRecordIndexInfo {
    pub app_name: Option<String>,
    pub create_time: Option<String>,
    pub domain_name: Option<String>,
    pub duration: Option<f64>,
    pub end_time: Option<String>,
    pub format: Option<String>,
    pub height: Option<i64>,
    pub oss_bucket: Option<String>,
    pub oss_endpoint: Option<String>,
    pub oss_object: Option<String>,
    pub record_id: Option<String>,
    pub record_url: Option<String>,
    pub start_time: Option<String>,
    pub stream_name: Option<String>,
    pub width: Option<i64>,
}
model! { DescribeLiveStreamRecordIndexFileRecordIndexInfo {
    0 "AppName" app_name: String, 1 "CreateTime" create_time: String, 2 "DomainName" domain_name: String,
    3 "Duration" duration: f64, 4 "EndTime" end_time: String, 5 "Format" format: String, 6 "Height" height: i64,
    7 "OssBucket" oss_bucket: String, 8 "OssEndpoint" oss_endpoint: String, 9 "OssObject" oss_object: String,
    10 "RecordId" record_id: String, 11 "RecordUrl" record_url: String, 12 "StartTime" start_time: String,
    13 "StreamName" stream_name: String, 14 "Width" width: i64
} }

/// Describes live stream record index files: `DescribeLiveStreamRecordIndexFiles` of `live` 2016-11-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveStreamRecordIndexFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamRecordIndexFiles {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub end_time: String,
    pub order: Option<String>,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    /// 5 to 30.
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub stream_name: String,
}

/// Arguments of [`DescribeLiveStreamRecordIndexFiles::new`].
pub struct DescribeLiveStreamRecordIndexFilesRequired {
    pub app_name: String,
    pub domain_name: String,
    pub end_time: String,
    pub start_time: String,
    pub stream_name: String,
}
operation! {
    DescribeLiveStreamRecordIndexFiles { DescribeLiveStreamRecordIndexFilesRequired: app_name, domain_name, end_time, start_time, stream_name }
    "DescribeLiveStreamRecordIndexFiles" -> DescribeLiveStreamRecordIndexFilesOutput {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "Order" order: String,
    4 "OwnerId" owner_id: i64, 5 "PageNum" page_num: i64, 6 "PageSize" page_size: i64,
    7 "SecurityToken" security_token: Secret, 8 "StartTime" start_time, 9 "StreamName" stream_name
} }
paged! { DescribeLiveStreamRecordIndexFiles: DescribeLiveStreamRecordIndexFilesRecordIndexInfo =
    Number "PageNum", "RecordIndexInfoList.RecordIndexInfo" record_index_info_list.record_index_info, total "TotalNum" }

/// Response of [`DescribeLiveStreamRecordIndexFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamRecordIndexFilesOutput {
    pub order: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub record_index_info_list: Option<
        DescribeLiveStreamRecordIndexFilesRecordIndexInfoList,
    >,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeLiveStreamRecordIndexFilesOutput {
    0 "Order" order: String, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "RecordIndexInfoList" record_index_info_list: DescribeLiveStreamRecordIndexFilesRecordIndexInfoList,
    4 "TotalNum" total_num: i64, 5 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeLiveStreamRecordIndexFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamRecordIndexFilesRecordIndexInfoList {
    pub record_index_info: Vec<DescribeLiveStreamRecordIndexFilesRecordIndexInfo>,
}
model! { DescribeLiveStreamRecordIndexFilesRecordIndexInfoList {
    0 "RecordIndexInfo" record_index_info: Vec<DescribeLiveStreamRecordIndexFilesRecordIndexInfo>
} }

/// In the response of [`DescribeLiveStreamRecordIndexFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamRecordIndexFilesRecordIndexInfo {
    pub app_name: Option<String>,
    pub create_time: Option<String>,
    pub domain_name: Option<String>,
    pub duration: Option<f64>,
    pub end_time: Option<String>,
    pub format: Option<String>,
    pub height: Option<i64>,
    pub oss_bucket: Option<String>,
    pub oss_endpoint: Option<String>,
    pub oss_object: Option<String>,
    pub record_id: Option<String>,
    pub record_url: Option<String>,
    pub start_time: Option<String>,
    pub stream_name: Option<String>,
    pub width: Option<i64>,
}
model! { DescribeLiveStreamRecordIndexFilesRecordIndexInfo {
    0 "AppName" app_name: String, 1 "CreateTime" create_time: String, 2 "DomainName" domain_name: String,
    3 "Duration" duration: f64, 4 "EndTime" end_time: String, 5 "Format" format: String, 6 "Height" height: i64,
    7 "OssBucket" oss_bucket: String, 8 "OssEndpoint" oss_endpoint: String, 9 "OssObject" oss_object: String,
    10 "RecordId" record_id: String, 11 "RecordUrl" record_url: String, 12 "StartTime" start_time: String,
    13 "StreamName" stream_name: String, 14 "Width" width: i64
} }

/// Describes live stream snapshot info: `DescribeLiveStreamSnapshotInfo` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveStreamSnapshotInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamSnapshotInfo {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub end_time: String,
    /// 1 to 100.
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub stream_name: String,
}

/// Arguments of [`DescribeLiveStreamSnapshotInfo::new`].
pub struct DescribeLiveStreamSnapshotInfoRequired {
    pub app_name: String,
    pub domain_name: String,
    pub end_time: String,
    pub start_time: String,
    pub stream_name: String,
}
operation! {
    DescribeLiveStreamSnapshotInfo { DescribeLiveStreamSnapshotInfoRequired: app_name, domain_name, end_time, start_time, stream_name }
    "DescribeLiveStreamSnapshotInfo" -> DescribeLiveStreamSnapshotInfoOutput {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "Limit" limit: i64,
    4 "Order" order: String, 5 "OwnerId" owner_id: i64, 6 "SecurityToken" security_token: Secret,
    7 "StartTime" start_time, 8 "StreamName" stream_name
} }

/// Response of [`DescribeLiveStreamSnapshotInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamSnapshotInfoOutput {
    pub live_stream_snapshot_info_list: Option<
        DescribeLiveStreamSnapshotInfoLiveStreamSnapshotInfoList,
    >,
    pub next_start_time: Option<String>,
}
model! { DescribeLiveStreamSnapshotInfoOutput {
    0 "LiveStreamSnapshotInfoList" live_stream_snapshot_info_list: DescribeLiveStreamSnapshotInfoLiveStreamSnapshotInfoList,
    1 "NextStartTime" next_start_time: String
} }

/// In the response of [`DescribeLiveStreamSnapshotInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamSnapshotInfoLiveStreamSnapshotInfoList {
    pub live_stream_snapshot_info: Vec<
        DescribeLiveStreamSnapshotInfoLiveStreamSnapshotInfo,
    >,
}
model! { DescribeLiveStreamSnapshotInfoLiveStreamSnapshotInfoList {
    0 "LiveStreamSnapshotInfo" live_stream_snapshot_info: Vec<DescribeLiveStreamSnapshotInfoLiveStreamSnapshotInfo>
} }

/// In the response of [`DescribeLiveStreamSnapshotInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamSnapshotInfoLiveStreamSnapshotInfo {
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub is_overlay: Option<bool>,
    pub oss_bucket: Option<String>,
    pub oss_endpoint: Option<String>,
    pub oss_object: Option<String>,
}
model! { DescribeLiveStreamSnapshotInfoLiveStreamSnapshotInfo {
    0 "CreateTime" create_time: String, 1 "CreateTimestamp" create_timestamp: i64, 2 "IsOverlay" is_overlay: bool,
    3 "OssBucket" oss_bucket: String, 4 "OssEndpoint" oss_endpoint: String, 5 "OssObject" oss_object: String
} }

/// Describes live stream state: `DescribeLiveStreamState` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveStreamState>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamState {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub stream_name: String,
}
operation! { DescribeLiveStreamState(app_name: String, domain_name: String, stream_name: String)
    "DescribeLiveStreamState" -> DescribeLiveStreamStateOutput {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String,
    4 "StreamName" stream_name
} }

/// Response of [`DescribeLiveStreamState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamStateOutput {
    pub stream_state: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeLiveStreamStateOutput {
    0 "StreamState" stream_state: String, 1 "Type" r#type: String
} }

/// Describes live stream transcode info: `DescribeLiveStreamTranscodeInfo` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveStreamTranscodeInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamTranscodeInfo {
    pub app_name: Option<String>,
    /// Required.
    pub domain_transcode_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveStreamTranscodeInfo(domain_transcode_name: String)
    "DescribeLiveStreamTranscodeInfo" -> DescribeLiveStreamTranscodeInfoOutput {
    0 "AppName" app_name: String, 1 "DomainTranscodeName" domain_transcode_name, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String
} }

/// Response of [`DescribeLiveStreamTranscodeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamTranscodeInfoOutput {
    pub domain_transcode_list: Option<
        DescribeLiveStreamTranscodeInfoDomainTranscodeList,
    >,
}
model! { DescribeLiveStreamTranscodeInfoOutput {
    0 "DomainTranscodeList" domain_transcode_list: DescribeLiveStreamTranscodeInfoDomainTranscodeList
} }

/// In the response of [`DescribeLiveStreamTranscodeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamTranscodeInfoDomainTranscodeList {
    pub domain_transcode_info: Vec<DescribeLiveStreamTranscodeInfoDomainTranscodeInfo>,
}
model! { DescribeLiveStreamTranscodeInfoDomainTranscodeList {
    0 "DomainTranscodeInfo" domain_transcode_info: Vec<DescribeLiveStreamTranscodeInfoDomainTranscodeInfo>
} }

/// In the response of [`DescribeLiveStreamTranscodeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamTranscodeInfoDomainTranscodeInfo {
    pub custom_transcode_parameters: Option<
        DescribeLiveStreamTranscodeInfoCustomTranscodeParameters,
    >,
    pub encrypt_parameters: Option<DescribeLiveStreamTranscodeInfoEncryptParameters>,
    pub is_lazy: Option<bool>,
    pub transcode_app: Option<String>,
    pub transcode_name: Option<String>,
    pub transcode_template: Option<String>,
}
model! { DescribeLiveStreamTranscodeInfoDomainTranscodeInfo {
    0 "CustomTranscodeParameters" custom_transcode_parameters: DescribeLiveStreamTranscodeInfoCustomTranscodeParameters,
    1 "EncryptParameters" encrypt_parameters: DescribeLiveStreamTranscodeInfoEncryptParameters,
    2 "IsLazy" is_lazy: bool, 3 "TranscodeApp" transcode_app: String, 4 "TranscodeName" transcode_name: String,
    5 "TranscodeTemplate" transcode_template: String
} }

/// In the response of [`DescribeLiveStreamTranscodeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamTranscodeInfoCustomTranscodeParameters {
    pub audio_bitrate: Option<i64>,
    pub audio_channel_num: Option<i64>,
    pub audio_codec: Option<String>,
    pub audio_profile: Option<String>,
    pub audio_rate: Option<i64>,
    pub bframes: Option<String>,
    pub bitrate_with_source: BTreeMap<String, Value>,
    pub de_interlaced: Option<bool>,
    pub ext_with_source: BTreeMap<String, Value>,
    pub fps: Option<i64>,
    pub fps_with_source: BTreeMap<String, Value>,
    pub gop: Option<String>,
    pub height: Option<i64>,
    pub res_with_source: BTreeMap<String, Value>,
    pub rts_flag: Option<String>,
    pub template_type: Option<String>,
    pub video_bitrate: Option<i64>,
    pub video_profile: Option<String>,
    pub width: Option<i64>,
}
model! { DescribeLiveStreamTranscodeInfoCustomTranscodeParameters {
    0 "AudioBitrate" audio_bitrate: i64, 1 "AudioChannelNum" audio_channel_num: i64, 2 "AudioCodec" audio_codec: String,
    3 "AudioProfile" audio_profile: String, 4 "AudioRate" audio_rate: i64, 5 "Bframes" bframes: String,
    6 "BitrateWithSource" bitrate_with_source: BTreeMap<String, Value>, 7 "DeInterlaced" de_interlaced: bool,
    8 "ExtWithSource" ext_with_source: BTreeMap<String, Value>, 9 "FPS" fps: i64,
    10 "FpsWithSource" fps_with_source: BTreeMap<String, Value>, 11 "Gop" gop: String, 12 "Height" height: i64,
    13 "ResWithSource" res_with_source: BTreeMap<String, Value>, 14 "RtsFlag" rts_flag: String,
    15 "TemplateType" template_type: String, 16 "VideoBitrate" video_bitrate: i64,
    17 "VideoProfile" video_profile: String, 18 "Width" width: i64
} }

/// In the response of [`DescribeLiveStreamTranscodeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamTranscodeInfoEncryptParameters {
    pub encrypt_type: Option<String>,
    pub kms_key_expire_interval: Option<String>,
    pub kms_key_id: Option<String>,
}
model! { DescribeLiveStreamTranscodeInfoEncryptParameters {
    0 "EncryptType" encrypt_type: String, 1 "KmsKeyExpireInterval" kms_key_expire_interval: String,
    2 "KmsKeyID" kms_key_id: String
} }

/// Describes live stream transcode metric data: `DescribeLiveStreamTranscodeMetricData` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveStreamTranscodeMetricData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamTranscodeMetricData {
    pub app_name: Option<String>,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub end_time: String,
    pub next_page_token: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub start_time: String,
    pub stream_name: Option<String>,
}
operation! { DescribeLiveStreamTranscodeMetricData(domain_name: String, end_time: String, start_time: String)
    "DescribeLiveStreamTranscodeMetricData" -> DescribeLiveStreamTranscodeMetricDataOutput {
    0 "AppName" app_name: String, 1 "DomainName" domain_name, 2 "EndTime" end_time,
    3 "NextPageToken" next_page_token: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "StartTime" start_time, 7 "StreamName" stream_name: String
} }

/// Response of [`DescribeLiveStreamTranscodeMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamTranscodeMetricDataOutput {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub next_page_token: Option<String>,
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
    pub stream_detail_data: Option<
        DescribeLiveStreamTranscodeMetricDataStreamDetailData,
    >,
}
model! { DescribeLiveStreamTranscodeMetricDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "NextPageToken" next_page_token: String,
    3 "PageSize" page_size: i64, 4 "StartTime" start_time: String,
    5 "StreamDetailData" stream_detail_data: DescribeLiveStreamTranscodeMetricDataStreamDetailData
} }

/// In the response of [`DescribeLiveStreamTranscodeMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamTranscodeMetricDataStreamDetailData {
    pub stream_data: Vec<DescribeLiveStreamTranscodeMetricDataStreamData>,
}
model! { DescribeLiveStreamTranscodeMetricDataStreamDetailData {
    0 "StreamData" stream_data: Vec<DescribeLiveStreamTranscodeMetricDataStreamData>
} }

/// In the response of [`DescribeLiveStreamTranscodeMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamTranscodeMetricDataStreamData {
    pub app_name: Option<String>,
    pub duration: Option<i64>,
    pub fps: Option<String>,
    pub region: Option<String>,
    pub resolution: Option<String>,
    pub stream_name: Option<String>,
    pub time_stamp: Option<String>,
    pub transcode_type: Option<String>,
}
model! { DescribeLiveStreamTranscodeMetricDataStreamData {
    0 "AppName" app_name: String, 1 "Duration" duration: i64, 2 "Fps" fps: String, 3 "Region" region: String,
    4 "Resolution" resolution: String, 5 "StreamName" stream_name: String, 6 "TimeStamp" time_stamp: String,
    7 "TranscodeType" transcode_type: String
} }

/// Describes live stream transcode stream num: `DescribeLiveStreamTranscodeStreamNum` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveStreamTranscodeStreamNum>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamTranscodeStreamNum {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub split_type: Option<String>,
}
operation! { DescribeLiveStreamTranscodeStreamNum(domain_name: String)
    "DescribeLiveStreamTranscodeStreamNum" -> DescribeLiveStreamTranscodeStreamNumOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "SplitType" split_type: String
} }

/// Response of [`DescribeLiveStreamTranscodeStreamNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamTranscodeStreamNumOutput {
    pub lazy_transcoded_number: Option<i64>,
    pub total: Option<i64>,
    pub transcode_stream_count_details: Vec<
        DescribeLiveStreamTranscodeStreamNumTranscodeStreamCountDetails,
    >,
    pub transcoded_number: Option<i64>,
    pub untranscode_number: Option<i64>,
}
model! { DescribeLiveStreamTranscodeStreamNumOutput {
    0 "LazyTranscodedNumber" lazy_transcoded_number: i64, 1 "Total" total: i64,
    2 "TranscodeStreamCountDetails" transcode_stream_count_details: Vec<DescribeLiveStreamTranscodeStreamNumTranscodeStreamCountDetails>,
    3 "TranscodedNumber" transcoded_number: i64, 4 "UntranscodeNumber" untranscode_number: i64
} }

/// In the response of [`DescribeLiveStreamTranscodeStreamNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamTranscodeStreamNumTranscodeStreamCountDetails {
    pub count: Option<i64>,
    pub template: Option<String>,
}
model! { DescribeLiveStreamTranscodeStreamNumTranscodeStreamCountDetails {
    0 "Count" count: i64, 1 "Template" template: String
} }

/// Describes live stream watermark rules: `DescribeLiveStreamWatermarkRules` of `live` 2016-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveStreamWatermarkRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamWatermarkRules {
    pub domain: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveStreamWatermarkRules()
    "DescribeLiveStreamWatermarkRules" -> DescribeLiveStreamWatermarkRulesOutput {
    0 "Domain" domain: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "RegionId" region_id: String
} }
paged! { DescribeLiveStreamWatermarkRules: DescribeLiveStreamWatermarkRulesRuleInfo =
    Number "PageNumber", "RuleInfoList.RuleInfo" rule_info_list.rule_info, total "Total" }

/// Response of [`DescribeLiveStreamWatermarkRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamWatermarkRulesOutput {
    pub rule_info_list: Option<DescribeLiveStreamWatermarkRulesRuleInfoList>,
    pub total: Option<i64>,
}
model! { DescribeLiveStreamWatermarkRulesOutput {
    0 "RuleInfoList" rule_info_list: DescribeLiveStreamWatermarkRulesRuleInfoList, 1 "Total" total: i64
} }

/// In the response of [`DescribeLiveStreamWatermarkRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamWatermarkRulesRuleInfoList {
    pub rule_info: Vec<DescribeLiveStreamWatermarkRulesRuleInfo>,
}
model! { DescribeLiveStreamWatermarkRulesRuleInfoList {
    0 "RuleInfo" rule_info: Vec<DescribeLiveStreamWatermarkRulesRuleInfo>
} }

/// In the response of [`DescribeLiveStreamWatermarkRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamWatermarkRulesRuleInfo {
    pub app: Option<String>,
    pub description: Option<String>,
    pub domain: Option<String>,
    pub name: Option<String>,
    pub rule_id: Option<String>,
    pub stream: Option<String>,
    pub template_id: Option<String>,
}
model! { DescribeLiveStreamWatermarkRulesRuleInfo {
    0 "App" app: String, 1 "Description" description: String, 2 "Domain" domain: String, 3 "Name" name: String,
    4 "RuleId" rule_id: String, 5 "Stream" stream: String, 6 "TemplateId" template_id: String
} }

/// Describes live stream watermarks: `DescribeLiveStreamWatermarks` of `live` 2016-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveStreamWatermarks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamWatermarks {
    pub domain: Option<String>,
    pub key_word: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveStreamWatermarks() "DescribeLiveStreamWatermarks" -> DescribeLiveStreamWatermarksOutput {
    0 "Domain" domain: String, 1 "KeyWord" key_word: String, 2 "OwnerId" owner_id: i64, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "RegionId" region_id: String
} }
paged! { DescribeLiveStreamWatermarks: DescribeLiveStreamWatermarksWatermark =
    Number "PageNumber", "WatermarkList.Watermark" watermark_list.watermark, total "Total" }

/// Response of [`DescribeLiveStreamWatermarks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamWatermarksOutput {
    pub total: Option<i64>,
    pub watermark_list: Option<DescribeLiveStreamWatermarksWatermarkList>,
}
model! { DescribeLiveStreamWatermarksOutput {
    0 "Total" total: i64, 1 "WatermarkList" watermark_list: DescribeLiveStreamWatermarksWatermarkList
} }

/// In the response of [`DescribeLiveStreamWatermarks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamWatermarksWatermarkList {
    pub watermark: Vec<DescribeLiveStreamWatermarksWatermark>,
}
model! { DescribeLiveStreamWatermarksWatermarkList {
    0 "Watermark" watermark: Vec<DescribeLiveStreamWatermarksWatermark>
} }

/// In the response of [`DescribeLiveStreamWatermarks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamWatermarksWatermark {
    pub description: Option<String>,
    pub height: Option<i64>,
    pub name: Option<String>,
    pub offset_corner: Option<String>,
    pub picture_url: Option<String>,
    pub ref_height: Option<i64>,
    pub ref_width: Option<i64>,
    pub rule_count: Option<i64>,
    pub template_id: Option<String>,
    pub transparency: Option<i64>,
    pub r#type: Option<i64>,
    pub x_offset: Option<f64>,
    pub y_offset: Option<f64>,
}
model! { DescribeLiveStreamWatermarksWatermark {
    0 "Description" description: String, 1 "Height" height: i64, 2 "Name" name: String,
    3 "OffsetCorner" offset_corner: String, 4 "PictureUrl" picture_url: String, 5 "RefHeight" ref_height: i64,
    6 "RefWidth" ref_width: i64, 7 "RuleCount" rule_count: i64, 8 "TemplateId" template_id: String,
    9 "Transparency" transparency: i64, 10 "Type" r#type: i64, 11 "XOffset" x_offset: f64, 12 "YOffset" y_offset: f64
} }

/// Describes live streams block list: `DescribeLiveStreamsBlockList` of `live` 2016-11-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveStreamsBlockList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsBlockList {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    /// 1 to 3000.
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeLiveStreamsBlockList(domain_name: String)
    "DescribeLiveStreamsBlockList" -> DescribeLiveStreamsBlockListOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64,
    4 "SecurityToken" security_token: Secret
} }
paged! { DescribeLiveStreamsBlockList: String =
    Number "PageNum", "StreamUrls.StreamUrl" stream_urls.stream_url, total "TotalNum" }

/// Response of [`DescribeLiveStreamsBlockList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsBlockListOutput {
    pub domain_name: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub stream_urls: Option<DescribeLiveStreamsBlockListStreamUrls>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeLiveStreamsBlockListOutput {
    0 "DomainName" domain_name: String, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "StreamUrls" stream_urls: DescribeLiveStreamsBlockListStreamUrls, 4 "TotalNum" total_num: i64,
    5 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeLiveStreamsBlockList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsBlockListStreamUrls {
    pub stream_url: Vec<String>,
}
model! { DescribeLiveStreamsBlockListStreamUrls {
    0 "StreamUrl" stream_url: Vec<String>
} }

/// Describes live streams control history: `DescribeLiveStreamsControlHistory` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveStreamsControlHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsControlHistory {
    pub app_name: Option<String>,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub end_time: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeLiveStreamsControlHistory(domain_name: String, end_time: String, start_time: String)
    "DescribeLiveStreamsControlHistory" -> DescribeLiveStreamsControlHistoryOutput {
    0 "AppName" app_name: String, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id: String, 5 "StartTime" start_time
} }

/// Response of [`DescribeLiveStreamsControlHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsControlHistoryOutput {
    pub control_info: Option<DescribeLiveStreamsControlHistoryControlInfo>,
}
model! { DescribeLiveStreamsControlHistoryOutput {
    0 "ControlInfo" control_info: DescribeLiveStreamsControlHistoryControlInfo
} }

/// In the response of [`DescribeLiveStreamsControlHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsControlHistoryControlInfo {
    pub live_stream_control_info: Vec<
        DescribeLiveStreamsControlHistoryLiveStreamControlInfo,
    >,
}
model! { DescribeLiveStreamsControlHistoryControlInfo {
    0 "LiveStreamControlInfo" live_stream_control_info: Vec<DescribeLiveStreamsControlHistoryLiveStreamControlInfo>
} }

/// In the response of [`DescribeLiveStreamsControlHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsControlHistoryLiveStreamControlInfo {
    pub action: Option<String>,
    pub client_ip: Option<String>,
    pub stream_name: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeLiveStreamsControlHistoryLiveStreamControlInfo {
    0 "Action" action: String, 1 "ClientIP" client_ip: String, 2 "StreamName" stream_name: String,
    3 "TimeStamp" time_stamp: String
} }

/// Describes live streams notify records: `DescribeLiveStreamsNotifyRecords` of `live` 2016-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveStreamsNotifyRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsNotifyRecords {
    pub app_name: Option<String>,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub end_time: String,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub start_time: String,
    pub status: Option<String>,
    pub stream_name: Option<String>,
}
operation! { DescribeLiveStreamsNotifyRecords(domain_name: String, end_time: String, start_time: String)
    "DescribeLiveStreamsNotifyRecords" -> DescribeLiveStreamsNotifyRecordsOutput {
    0 "AppName" app_name: String, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "OwnerId" owner_id: i64,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "RegionId" region_id: String,
    7 "StartTime" start_time, 8 "Status" status: String, 9 "StreamName" stream_name: String
} }
paged! { DescribeLiveStreamsNotifyRecords: DescribeLiveStreamsNotifyRecordsLiveStreamNotifyRecordsInfo =
    Number "PageNumber", "NotifyRecordsInfo.LiveStreamNotifyRecordsInfo" notify_records_info.live_stream_notify_records_info, total "TotalNum" }

/// Response of [`DescribeLiveStreamsNotifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsNotifyRecordsOutput {
    pub notify_records_info: Option<DescribeLiveStreamsNotifyRecordsNotifyRecordsInfo>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeLiveStreamsNotifyRecordsOutput {
    0 "NotifyRecordsInfo" notify_records_info: DescribeLiveStreamsNotifyRecordsNotifyRecordsInfo,
    1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64, 3 "TotalNum" total_num: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeLiveStreamsNotifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsNotifyRecordsNotifyRecordsInfo {
    pub live_stream_notify_records_info: Vec<
        DescribeLiveStreamsNotifyRecordsLiveStreamNotifyRecordsInfo,
    >,
}
model! { DescribeLiveStreamsNotifyRecordsNotifyRecordsInfo {
    0 "LiveStreamNotifyRecordsInfo" live_stream_notify_records_info: Vec<DescribeLiveStreamsNotifyRecordsLiveStreamNotifyRecordsInfo>
} }

/// In the response of [`DescribeLiveStreamsNotifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsNotifyRecordsLiveStreamNotifyRecordsInfo {
    pub app_name: Option<String>,
    pub description: Option<String>,
    pub domain_name: Option<String>,
    pub notify_content: Option<String>,
    pub notify_header: Option<String>,
    pub notify_response: Option<String>,
    pub notify_result: Option<String>,
    pub notify_time: Option<String>,
    pub notify_type: Option<String>,
    pub notify_url: Option<String>,
    pub stream_name: Option<String>,
}
model! { DescribeLiveStreamsNotifyRecordsLiveStreamNotifyRecordsInfo {
    0 "AppName" app_name: String, 1 "Description" description: String, 2 "DomainName" domain_name: String,
    3 "NotifyContent" notify_content: String, 4 "NotifyHeader" notify_header: String,
    5 "NotifyResponse" notify_response: String, 6 "NotifyResult" notify_result: String,
    7 "NotifyTime" notify_time: String, 8 "NotifyType" notify_type: String, 9 "NotifyUrl" notify_url: String,
    10 "StreamName" stream_name: String
} }

/// Describes live streams notify url config: `DescribeLiveStreamsNotifyUrlConfig` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveStreamsNotifyUrlConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsNotifyUrlConfig {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveStreamsNotifyUrlConfig(domain_name: String)
    "DescribeLiveStreamsNotifyUrlConfig" -> DescribeLiveStreamsNotifyUrlConfigOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

/// Response of [`DescribeLiveStreamsNotifyUrlConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsNotifyUrlConfigOutput {
    pub live_streams_notify_config: Option<
        DescribeLiveStreamsNotifyUrlConfigLiveStreamsNotifyConfig,
    >,
}
model! { DescribeLiveStreamsNotifyUrlConfigOutput {
    0 "LiveStreamsNotifyConfig" live_streams_notify_config: DescribeLiveStreamsNotifyUrlConfigLiveStreamsNotifyConfig
} }

/// In the response of [`DescribeLiveStreamsNotifyUrlConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsNotifyUrlConfigLiveStreamsNotifyConfig {
    pub domain_name: Option<String>,
    pub exception_notify_url: Option<String>,
    /// Secret.
    pub notify_auth_key: Option<Secret>,
    pub notify_req_auth: Option<String>,
    pub notify_url: Option<String>,
}
model! { DescribeLiveStreamsNotifyUrlConfigLiveStreamsNotifyConfig {
    0 "DomainName" domain_name: String, 1 "ExceptionNotifyUrl" exception_notify_url: String,
    2 "NotifyAuthKey" notify_auth_key: Secret, 3 "NotifyReqAuth" notify_req_auth: String,
    4 "NotifyUrl" notify_url: String
} }

/// Describes live streams online list: `DescribeLiveStreamsOnlineList` of `live` 2016-11-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveStreamsOnlineList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsOnlineList {
    pub app_name: Option<String>,
    /// Required.
    pub domain_name: String,
    pub only_stream: Option<String>,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub query_type: Option<String>,
    pub region_id: Option<String>,
    pub stream_name: Option<String>,
    pub stream_type: Option<String>,
}
operation! { DescribeLiveStreamsOnlineList(domain_name: String)
    "DescribeLiveStreamsOnlineList" -> DescribeLiveStreamsOnlineListOutput {
    0 "AppName" app_name: String, 1 "DomainName" domain_name, 2 "OnlyStream" only_stream: String,
    3 "OwnerId" owner_id: i64, 4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64, 6 "QueryType" query_type: String,
    7 "RegionId" region_id: String, 8 "StreamName" stream_name: String, 9 "StreamType" stream_type: String
} }
paged! { DescribeLiveStreamsOnlineList: DescribeLiveStreamsOnlineListLiveStreamOnlineInfo =
    Number "PageNum", "OnlineInfo.LiveStreamOnlineInfo" online_info.live_stream_online_info, total "TotalNum" }

/// Response of [`DescribeLiveStreamsOnlineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsOnlineListOutput {
    pub online_info: Option<DescribeLiveStreamsOnlineListOnlineInfo>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeLiveStreamsOnlineListOutput {
    0 "OnlineInfo" online_info: DescribeLiveStreamsOnlineListOnlineInfo, 1 "PageNum" page_num: i64,
    2 "PageSize" page_size: i64, 3 "TotalNum" total_num: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeLiveStreamsOnlineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsOnlineListOnlineInfo {
    pub live_stream_online_info: Vec<DescribeLiveStreamsOnlineListLiveStreamOnlineInfo>,
}
model! { DescribeLiveStreamsOnlineListOnlineInfo {
    0 "LiveStreamOnlineInfo" live_stream_online_info: Vec<DescribeLiveStreamsOnlineListLiveStreamOnlineInfo>
} }

/// In the response of [`DescribeLiveStreamsOnlineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsOnlineListLiveStreamOnlineInfo {
    pub app_name: Option<String>,
    pub audio_codec_id: Option<i64>,
    pub audio_data_rate: Option<i64>,
    pub client_ip: Option<String>,
    pub domain_name: Option<String>,
    pub frame_rate: Option<i64>,
    pub height: Option<i64>,
    pub publish_domain: Option<String>,
    pub publish_time: Option<String>,
    pub publish_type: Option<String>,
    pub publish_url: Option<String>,
    pub server_ip: Option<String>,
    pub stream_name: Option<String>,
    pub transcoded: Option<String>,
    pub video_codec_id: Option<i64>,
    pub video_data_rate: Option<i64>,
    pub width: Option<i64>,
}
model! { DescribeLiveStreamsOnlineListLiveStreamOnlineInfo {
    0 "AppName" app_name: String, 1 "AudioCodecId" audio_codec_id: i64, 2 "AudioDataRate" audio_data_rate: i64,
    3 "ClientIp" client_ip: String, 4 "DomainName" domain_name: String, 5 "FrameRate" frame_rate: i64,
    6 "Height" height: i64, 7 "PublishDomain" publish_domain: String, 8 "PublishTime" publish_time: String,
    9 "PublishType" publish_type: String, 10 "PublishUrl" publish_url: String, 11 "ServerIp" server_ip: String,
    12 "StreamName" stream_name: String, 13 "Transcoded" transcoded: String, 14 "VideoCodecId" video_codec_id: i64,
    15 "VideoDataRate" video_data_rate: i64, 16 "Width" width: i64
} }

/// Describes live streams publish list: `DescribeLiveStreamsPublishList` of `live` 2016-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveStreamsPublishList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsPublishList {
    pub app_name: Option<String>,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub end_time: String,
    pub order_by: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query_type: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub start_time: String,
    pub stream_name: Option<String>,
    pub stream_type: Option<String>,
}
operation! { DescribeLiveStreamsPublishList(domain_name: String, end_time: String, start_time: String)
    "DescribeLiveStreamsPublishList" -> DescribeLiveStreamsPublishListOutput {
    0 "AppName" app_name: String, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "OrderBy" order_by: String,
    4 "OwnerId" owner_id: i64, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64,
    7 "QueryType" query_type: String, 8 "RegionId" region_id: String, 9 "StartTime" start_time,
    10 "StreamName" stream_name: String, 11 "StreamType" stream_type: String
} }
paged! { DescribeLiveStreamsPublishList: DescribeLiveStreamsPublishListLiveStreamPublishInfo =
    Number "PageNumber", "PublishInfo.LiveStreamPublishInfo" publish_info.live_stream_publish_info, total "TotalNum" }

/// Response of [`DescribeLiveStreamsPublishList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsPublishListOutput {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub publish_info: Option<DescribeLiveStreamsPublishListPublishInfo>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeLiveStreamsPublishListOutput {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64,
    2 "PublishInfo" publish_info: DescribeLiveStreamsPublishListPublishInfo, 3 "TotalNum" total_num: i64,
    4 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeLiveStreamsPublishList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsPublishListPublishInfo {
    pub live_stream_publish_info: Vec<
        DescribeLiveStreamsPublishListLiveStreamPublishInfo,
    >,
}
model! { DescribeLiveStreamsPublishListPublishInfo {
    0 "LiveStreamPublishInfo" live_stream_publish_info: Vec<DescribeLiveStreamsPublishListLiveStreamPublishInfo>
} }

/// In the response of [`DescribeLiveStreamsPublishList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsPublishListLiveStreamPublishInfo {
    pub ali_inner_error_flags: Option<String>,
    pub app_name: Option<String>,
    pub client_addr: Option<String>,
    pub domain_name: Option<String>,
    pub edge_node_addr: Option<String>,
    pub publish_domain: Option<String>,
    pub publish_time: Option<String>,
    pub publish_type: Option<String>,
    pub publish_url: Option<String>,
    pub stop_time: Option<String>,
    pub stream_name: Option<String>,
    pub stream_url: Option<String>,
    pub transcode_id: Option<String>,
    pub transcoded: Option<String>,
}
model! { DescribeLiveStreamsPublishListLiveStreamPublishInfo {
    0 "AliInnerErrorFlags" ali_inner_error_flags: String, 1 "AppName" app_name: String,
    2 "ClientAddr" client_addr: String, 3 "DomainName" domain_name: String, 4 "EdgeNodeAddr" edge_node_addr: String,
    5 "PublishDomain" publish_domain: String, 6 "PublishTime" publish_time: String,
    7 "PublishType" publish_type: String, 8 "PublishUrl" publish_url: String, 9 "StopTime" stop_time: String,
    10 "StreamName" stream_name: String, 11 "StreamUrl" stream_url: String, 12 "TranscodeId" transcode_id: String,
    13 "Transcoded" transcoded: String
} }

/// Describes live streams total count: `DescribeLiveStreamsTotalCount` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveStreamsTotalCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsTotalCount {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub end_time: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub start_time: String,
    pub typ: Option<String>,
}
operation! { DescribeLiveStreamsTotalCount(domain_name: String, end_time: String, start_time: String)
    "DescribeLiveStreamsTotalCount" -> DescribeLiveStreamsTotalCountOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String,
    4 "StartTime" start_time, 5 "Typ" typ: String
} }

/// Response of [`DescribeLiveStreamsTotalCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsTotalCountOutput {
    pub stream_count_list: Option<DescribeLiveStreamsTotalCountStreamCountList>,
}
model! { DescribeLiveStreamsTotalCountOutput {
    0 "StreamCountList" stream_count_list: DescribeLiveStreamsTotalCountStreamCountList
} }

/// In the response of [`DescribeLiveStreamsTotalCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsTotalCountStreamCountList {
    pub stream_count_infos: Vec<DescribeLiveStreamsTotalCountStreamCountInfos>,
}
model! { DescribeLiveStreamsTotalCountStreamCountList {
    0 "StreamCountInfos" stream_count_infos: Vec<DescribeLiveStreamsTotalCountStreamCountInfos>
} }

/// In the response of [`DescribeLiveStreamsTotalCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamsTotalCountStreamCountInfos {
    pub count: Option<i64>,
    pub timestamp: Option<String>,
}
model! { DescribeLiveStreamsTotalCountStreamCountInfos {
    0 "Count" count: i64, 1 "Timestamp" timestamp: String
} }

/// Describes live tag resources: `DescribeLiveTagResources` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTagResources {
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<DescribeLiveTagResourcesTag>>,
}
operation! { DescribeLiveTagResources(resource_id: Vec<String>, resource_type: String)
    "DescribeLiveTagResources" -> DescribeLiveTagResourcesOutput {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id: String, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type, 4 "Tag" tag: Vec<DescribeLiveTagResourcesTag>
} }

/// In the request of [`DescribeLiveTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeLiveTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeLiveTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTagResourcesOutput {
    pub tag_resources: Vec<DescribeLiveTagResourcesTagResources>,
}
model! { DescribeLiveTagResourcesOutput {
    0 "TagResources" tag_resources: Vec<DescribeLiveTagResourcesTagResources>
} }

/// In the response of [`DescribeLiveTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub tag: Vec<DescribeLiveTagResourcesTagResourcesTag>,
}
model! { DescribeLiveTagResourcesTagResources {
    0 "ResourceId" resource_id: String, 1 "Tag" tag: Vec<DescribeLiveTagResourcesTagResourcesTag>
} }

/// In the response of [`DescribeLiveTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTagResourcesTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeLiveTagResourcesTagResourcesTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes live top domains by flow: `DescribeLiveTopDomainsByFlow` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveTopDomainsByFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTopDomainsByFlow {
    pub end_time: Option<String>,
    /// 1 to 100.
    pub limit: Option<i64>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeLiveTopDomainsByFlow() "DescribeLiveTopDomainsByFlow" -> DescribeLiveTopDomainsByFlowOutput {
    0 "EndTime" end_time: String, 1 "Limit" limit: i64, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String,
    4 "StartTime" start_time: String
} }

/// Response of [`DescribeLiveTopDomainsByFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTopDomainsByFlowOutput {
    pub domain_count: Option<i64>,
    pub domain_online_count: Option<i64>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub top_domains: Option<DescribeLiveTopDomainsByFlowTopDomains>,
}
model! { DescribeLiveTopDomainsByFlowOutput {
    0 "DomainCount" domain_count: i64, 1 "DomainOnlineCount" domain_online_count: i64, 2 "EndTime" end_time: String,
    3 "StartTime" start_time: String, 4 "TopDomains" top_domains: DescribeLiveTopDomainsByFlowTopDomains
} }

/// In the response of [`DescribeLiveTopDomainsByFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTopDomainsByFlowTopDomains {
    pub top_domain: Vec<DescribeLiveTopDomainsByFlowTopDomain>,
}
model! { DescribeLiveTopDomainsByFlowTopDomains {
    0 "TopDomain" top_domain: Vec<DescribeLiveTopDomainsByFlowTopDomain>
} }

/// In the response of [`DescribeLiveTopDomainsByFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTopDomainsByFlowTopDomain {
    pub domain_name: Option<String>,
    pub max_bps: Option<i64>,
    pub max_bps_time: Option<String>,
    pub rank: Option<i64>,
    pub total_access: Option<i64>,
    pub total_traffic: Option<String>,
    pub traffic_percent: Option<String>,
}
model! { DescribeLiveTopDomainsByFlowTopDomain {
    0 "DomainName" domain_name: String, 1 "MaxBps" max_bps: i64, 2 "MaxBpsTime" max_bps_time: String,
    3 "Rank" rank: i64, 4 "TotalAccess" total_access: i64, 5 "TotalTraffic" total_traffic: String,
    6 "TrafficPercent" traffic_percent: String
} }

/// Describes live traffic domain log: `DescribeLiveTrafficDomainLog` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveTrafficDomainLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTrafficDomainLog {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeLiveTrafficDomainLog(domain_name: String)
    "DescribeLiveTrafficDomainLog" -> DescribeLiveTrafficDomainLogOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id: String,
    6 "StartTime" start_time: String
} }

/// Response of [`DescribeLiveTrafficDomainLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTrafficDomainLogOutput {
    pub domain_log_details: Option<DescribeLiveTrafficDomainLogDomainLogDetails>,
    pub domain_name: Option<String>,
}
model! { DescribeLiveTrafficDomainLogOutput {
    0 "DomainLogDetails" domain_log_details: DescribeLiveTrafficDomainLogDomainLogDetails,
    1 "DomainName" domain_name: String
} }

/// In the response of [`DescribeLiveTrafficDomainLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTrafficDomainLogDomainLogDetails {
    pub domain_log_detail: Vec<DescribeLiveTrafficDomainLogDomainLogDetail>,
}
model! { DescribeLiveTrafficDomainLogDomainLogDetails {
    0 "DomainLogDetail" domain_log_detail: Vec<DescribeLiveTrafficDomainLogDomainLogDetail>
} }

/// In the response of [`DescribeLiveTrafficDomainLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTrafficDomainLogDomainLogDetail {
    pub log_count: Option<i64>,
    pub log_infos: Option<DescribeLiveTrafficDomainLogLogInfos>,
    pub page_infos: Option<DescribeLiveTrafficDomainLogPageInfos>,
}
model! { DescribeLiveTrafficDomainLogDomainLogDetail {
    0 "LogCount" log_count: i64, 1 "LogInfos" log_infos: DescribeLiveTrafficDomainLogLogInfos,
    2 "PageInfos" page_infos: DescribeLiveTrafficDomainLogPageInfos
} }

/// In the response of [`DescribeLiveTrafficDomainLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTrafficDomainLogLogInfos {
    pub log_info_detail: Vec<DescribeLiveTrafficDomainLogLogInfoDetail>,
}
model! { DescribeLiveTrafficDomainLogLogInfos {
    0 "LogInfoDetail" log_info_detail: Vec<DescribeLiveTrafficDomainLogLogInfoDetail>
} }

/// In the response of [`DescribeLiveTrafficDomainLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTrafficDomainLogLogInfoDetail {
    pub end_time: Option<String>,
    pub log_name: Option<String>,
    pub log_path: Option<String>,
    pub log_size: Option<i64>,
    pub start_time: Option<String>,
}
model! { DescribeLiveTrafficDomainLogLogInfoDetail {
    0 "EndTime" end_time: String, 1 "LogName" log_name: String, 2 "LogPath" log_path: String, 3 "LogSize" log_size: i64,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeLiveTrafficDomainLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveTrafficDomainLogPageInfos {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeLiveTrafficDomainLogPageInfos {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "Total" total: i64
} }

/// Describes live up video audio info: `DescribeLiveUpVideoAudioInfo` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveUpVideoAudioInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfo {
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
    /// Required.
    pub stream: String,
}
operation! { DescribeLiveUpVideoAudioInfo(stream: String)
    "DescribeLiveUpVideoAudioInfo" -> DescribeLiveUpVideoAudioInfoOutput {
    0 "EndTime" end_time: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "StartTime" start_time: String, 4 "Stream" stream
} }

/// Response of [`DescribeLiveUpVideoAudioInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoOutput {
    pub up_items: Option<DescribeLiveUpVideoAudioInfoUpItems>,
}
model! { DescribeLiveUpVideoAudioInfoOutput {
    0 "UpItems" up_items: DescribeLiveUpVideoAudioInfoUpItems
} }

/// In the response of [`DescribeLiveUpVideoAudioInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoUpItems {
    pub publish_item: Vec<DescribeLiveUpVideoAudioInfoPublishItem>,
}
model! { DescribeLiveUpVideoAudioInfoUpItems {
    0 "PublishItem" publish_item: Vec<DescribeLiveUpVideoAudioInfoPublishItem>
} }

/// In the response of [`DescribeLiveUpVideoAudioInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoPublishItem {
    pub aac_headers: Option<DescribeLiveUpVideoAudioInfoAacHeaders>,
    pub app_name: Option<String>,
    pub audio_bit_rate: Option<DescribeLiveUpVideoAudioInfoAudioBitRate>,
    pub audio_frames: Option<DescribeLiveUpVideoAudioInfoAudioFrames>,
    pub audio_interval: Option<DescribeLiveUpVideoAudioInfoAudioInterval>,
    pub audio_stamps: Option<DescribeLiveUpVideoAudioInfoAudioStamps>,
    pub avc_headers: Option<DescribeLiveUpVideoAudioInfoAvcHeaders>,
    pub codec_info: Option<String>,
    pub domain_name: Option<String>,
    pub error_flags: Option<DescribeLiveUpVideoAudioInfoErrorFlags>,
    pub publish_interval: Option<String>,
    pub publish_ip: Option<String>,
    pub publish_status: Option<String>,
    pub publish_time: Option<String>,
    pub stop_time: Option<String>,
    pub stream_name: Option<String>,
    pub unique_id: Option<String>,
    pub video_and_audio_stamp: Option<DescribeLiveUpVideoAudioInfoVideoAndAudioStamp>,
    pub video_bit_rate: Option<DescribeLiveUpVideoAudioInfoVideoBitRate>,
    pub video_frames: Option<DescribeLiveUpVideoAudioInfoVideoFrames>,
    pub video_interval: Option<DescribeLiveUpVideoAudioInfoVideoInterval>,
    pub video_stamps: Option<DescribeLiveUpVideoAudioInfoVideoStamps>,
}
model! { DescribeLiveUpVideoAudioInfoPublishItem {
    0 "AacHeaders" aac_headers: DescribeLiveUpVideoAudioInfoAacHeaders, 1 "AppName" app_name: String,
    2 "AudioBitRate" audio_bit_rate: DescribeLiveUpVideoAudioInfoAudioBitRate,
    3 "AudioFrames" audio_frames: DescribeLiveUpVideoAudioInfoAudioFrames,
    4 "AudioInterval" audio_interval: DescribeLiveUpVideoAudioInfoAudioInterval,
    5 "AudioStamps" audio_stamps: DescribeLiveUpVideoAudioInfoAudioStamps,
    6 "AvcHeaders" avc_headers: DescribeLiveUpVideoAudioInfoAvcHeaders, 7 "CodecInfo" codec_info: String,
    8 "DomainName" domain_name: String, 9 "ErrorFlags" error_flags: DescribeLiveUpVideoAudioInfoErrorFlags,
    10 "PublishInterval" publish_interval: String, 11 "PublishIp" publish_ip: String,
    12 "PublishStatus" publish_status: String, 13 "PublishTime" publish_time: String, 14 "StopTime" stop_time: String,
    15 "StreamName" stream_name: String, 16 "UniqueId" unique_id: String,
    17 "VideoAndAudioStamp" video_and_audio_stamp: DescribeLiveUpVideoAudioInfoVideoAndAudioStamp,
    18 "VideoBitRate" video_bit_rate: DescribeLiveUpVideoAudioInfoVideoBitRate,
    19 "VideoFrames" video_frames: DescribeLiveUpVideoAudioInfoVideoFrames,
    20 "VideoInterval" video_interval: DescribeLiveUpVideoAudioInfoVideoInterval,
    21 "VideoStamps" video_stamps: DescribeLiveUpVideoAudioInfoVideoStamps
} }

/// In the response of [`DescribeLiveUpVideoAudioInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoAacHeaders {
    pub aac_headers: Vec<DescribeLiveUpVideoAudioInfoAacHeadersAacHeaders>,
}
model! { DescribeLiveUpVideoAudioInfoAacHeaders {
    0 "AacHeaders" aac_headers: Vec<DescribeLiveUpVideoAudioInfoAacHeadersAacHeaders>
} }

/// In the response of [`DescribeLiveUpVideoAudioInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoAacHeadersAacHeaders {
    pub time: Option<i64>,
    pub value: Option<i64>,
}
model! { DescribeLiveUpVideoAudioInfoAacHeadersAacHeaders {
    0 "Time" time: i64, 1 "Value" value: i64
} }

/// In the response of [`DescribeLiveUpVideoAudioInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoAudioBitRate {
    pub audio_bit_rate: Vec<DescribeLiveUpVideoAudioInfoAudioBitRateAudioBitRate>,
}
model! { DescribeLiveUpVideoAudioInfoAudioBitRate {
    0 "AudioBitRate" audio_bit_rate: Vec<DescribeLiveUpVideoAudioInfoAudioBitRateAudioBitRate>
} }

/// In the response of [`DescribeLiveUpVideoAudioInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoAudioBitRateAudioBitRate {
    pub time: Option<i64>,
    pub value: Option<i64>,
}
model! { DescribeLiveUpVideoAudioInfoAudioBitRateAudioBitRate {
    0 "Time" time: i64, 1 "Value" value: i64
} }

/// In the response of [`DescribeLiveUpVideoAudioInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoAudioFrames {
    pub audio_frames: Vec<DescribeLiveUpVideoAudioInfoAudioFramesAudioFrames>,
}
model! { DescribeLiveUpVideoAudioInfoAudioFrames {
    0 "AudioFrames" audio_frames: Vec<DescribeLiveUpVideoAudioInfoAudioFramesAudioFrames>
} }

/// In the response of [`DescribeLiveUpVideoAudioInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoAudioFramesAudioFrames {
    pub time: Option<i64>,
    pub value: Option<i64>,
}
model! { DescribeLiveUpVideoAudioInfoAudioFramesAudioFrames {
    0 "Time" time: i64, 1 "Value" value: i64
} }

/// In the response of [`DescribeLiveUpVideoAudioInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoAudioInterval {
    pub audio_interval: Vec<DescribeLiveUpVideoAudioInfoAudioIntervalAudioInterval>,
}
model! { DescribeLiveUpVideoAudioInfoAudioInterval {
    0 "AudioInterval" audio_interval: Vec<DescribeLiveUpVideoAudioInfoAudioIntervalAudioInterval>
} }

/// In the response of [`DescribeLiveUpVideoAudioInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoAudioIntervalAudioInterval {
    pub time: Option<i64>,
    pub value: Option<i64>,
}
model! { DescribeLiveUpVideoAudioInfoAudioIntervalAudioInterval {
    0 "Time" time: i64, 1 "Value" value: i64
} }

/// In the response of [`DescribeLiveUpVideoAudioInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoAudioStamps {
    pub audio_stamps: Vec<DescribeLiveUpVideoAudioInfoAudioStampsAudioStamps>,
}
model! { DescribeLiveUpVideoAudioInfoAudioStamps {
    0 "AudioStamps" audio_stamps: Vec<DescribeLiveUpVideoAudioInfoAudioStampsAudioStamps>
} }

/// In the response of [`DescribeLiveUpVideoAudioInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoAudioStampsAudioStamps {
    pub time: Option<i64>,
    pub value: Option<i64>,
}
model! { DescribeLiveUpVideoAudioInfoAudioStampsAudioStamps {
    0 "Time" time: i64, 1 "Value" value: i64
} }

/// In the response of [`DescribeLiveUpVideoAudioInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoAvcHeaders {
    pub avc_headers: Vec<DescribeLiveUpVideoAudioInfoAvcHeadersAvcHeaders>,
}
model! { DescribeLiveUpVideoAudioInfoAvcHeaders {
    0 "AvcHeaders" avc_headers: Vec<DescribeLiveUpVideoAudioInfoAvcHeadersAvcHeaders>
} }

/// In the response of [`DescribeLiveUpVideoAudioInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoAvcHeadersAvcHeaders {
    pub time: Option<i64>,
    pub value: Option<i64>,
}
model! { DescribeLiveUpVideoAudioInfoAvcHeadersAvcHeaders {
    0 "Time" time: i64, 1 "Value" value: i64
} }

/// In the response of [`DescribeLiveUpVideoAudioInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoErrorFlags {
    pub error_flags: Vec<DescribeLiveUpVideoAudioInfoErrorFlagsErrorFlags>,
}
model! { DescribeLiveUpVideoAudioInfoErrorFlags {
    0 "ErrorFlags" error_flags: Vec<DescribeLiveUpVideoAudioInfoErrorFlagsErrorFlags>
} }

/// In the response of [`DescribeLiveUpVideoAudioInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoErrorFlagsErrorFlags {
    pub time: Option<i64>,
    pub value: Option<i64>,
}
model! { DescribeLiveUpVideoAudioInfoErrorFlagsErrorFlags {
    0 "Time" time: i64, 1 "Value" value: i64
} }

/// In the response of [`DescribeLiveUpVideoAudioInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoVideoAndAudioStamp {
    pub v_a_stamp: Vec<DescribeLiveUpVideoAudioInfoVAStamp>,
}
model! { DescribeLiveUpVideoAudioInfoVideoAndAudioStamp {
    0 "V_AStamp" v_a_stamp: Vec<DescribeLiveUpVideoAudioInfoVAStamp>
} }

/// In the response of [`DescribeLiveUpVideoAudioInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoVAStamp {
    pub time: Option<i64>,
    pub value: Option<i64>,
}
model! { DescribeLiveUpVideoAudioInfoVAStamp {
    0 "Time" time: i64, 1 "Value" value: i64
} }

/// In the response of [`DescribeLiveUpVideoAudioInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoVideoBitRate {
    pub video_bit_rate: Vec<DescribeLiveUpVideoAudioInfoVideoBitRateVideoBitRate>,
}
model! { DescribeLiveUpVideoAudioInfoVideoBitRate {
    0 "VideoBitRate" video_bit_rate: Vec<DescribeLiveUpVideoAudioInfoVideoBitRateVideoBitRate>
} }

/// In the response of [`DescribeLiveUpVideoAudioInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoVideoBitRateVideoBitRate {
    pub time: Option<i64>,
    pub value: Option<i64>,
}
model! { DescribeLiveUpVideoAudioInfoVideoBitRateVideoBitRate {
    0 "Time" time: i64, 1 "Value" value: i64
} }

/// In the response of [`DescribeLiveUpVideoAudioInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoVideoFrames {
    pub video_frames: Vec<DescribeLiveUpVideoAudioInfoVideoFramesVideoFrames>,
}
model! { DescribeLiveUpVideoAudioInfoVideoFrames {
    0 "VideoFrames" video_frames: Vec<DescribeLiveUpVideoAudioInfoVideoFramesVideoFrames>
} }

/// In the response of [`DescribeLiveUpVideoAudioInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoVideoFramesVideoFrames {
    pub time: Option<i64>,
    pub value: Option<i64>,
}
model! { DescribeLiveUpVideoAudioInfoVideoFramesVideoFrames {
    0 "Time" time: i64, 1 "Value" value: i64
} }

/// In the response of [`DescribeLiveUpVideoAudioInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoVideoInterval {
    pub video_interval: Vec<DescribeLiveUpVideoAudioInfoVideoIntervalVideoInterval>,
}
model! { DescribeLiveUpVideoAudioInfoVideoInterval {
    0 "VideoInterval" video_interval: Vec<DescribeLiveUpVideoAudioInfoVideoIntervalVideoInterval>
} }

/// In the response of [`DescribeLiveUpVideoAudioInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoVideoIntervalVideoInterval {
    pub time: Option<i64>,
    pub value: Option<i64>,
}
model! { DescribeLiveUpVideoAudioInfoVideoIntervalVideoInterval {
    0 "Time" time: i64, 1 "Value" value: i64
} }

/// In the response of [`DescribeLiveUpVideoAudioInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoVideoStamps {
    pub video_stamps: Vec<DescribeLiveUpVideoAudioInfoVideoStampsVideoStamps>,
}
model! { DescribeLiveUpVideoAudioInfoVideoStamps {
    0 "VideoStamps" video_stamps: Vec<DescribeLiveUpVideoAudioInfoVideoStampsVideoStamps>
} }

/// In the response of [`DescribeLiveUpVideoAudioInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUpVideoAudioInfoVideoStampsVideoStamps {
    pub time: Option<i64>,
    pub value: Option<i64>,
}
model! { DescribeLiveUpVideoAudioInfoVideoStampsVideoStamps {
    0 "Time" time: i64, 1 "Value" value: i64
} }

/// Describes live user bill prediction: `DescribeLiveUserBillPrediction` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveUserBillPrediction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserBillPrediction {
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeLiveUserBillPrediction() "DescribeLiveUserBillPrediction" -> DescribeLiveUserBillPredictionOutput {
    0 "EndTime" end_time: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "StartTime" start_time: String
} }

/// Response of [`DescribeLiveUserBillPrediction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserBillPredictionOutput {
    pub bill_prediction_data: Option<DescribeLiveUserBillPredictionBillPredictionData>,
    pub bill_type: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeLiveUserBillPredictionOutput {
    0 "BillPredictionData" bill_prediction_data: DescribeLiveUserBillPredictionBillPredictionData,
    1 "BillType" bill_type: String, 2 "EndTime" end_time: String, 3 "StartTime" start_time: String
} }

/// In the response of [`DescribeLiveUserBillPrediction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserBillPredictionBillPredictionData {
    pub bill_prediction_data_item: Vec<
        DescribeLiveUserBillPredictionBillPredictionDataItem,
    >,
}
model! { DescribeLiveUserBillPredictionBillPredictionData {
    0 "BillPredictionDataItem" bill_prediction_data_item: Vec<DescribeLiveUserBillPredictionBillPredictionDataItem>
} }

/// In the response of [`DescribeLiveUserBillPrediction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserBillPredictionBillPredictionDataItem {
    pub area: Option<String>,
    pub time_stp: Option<String>,
    pub value: Option<f64>,
}
model! { DescribeLiveUserBillPredictionBillPredictionDataItem {
    0 "Area" area: String, 1 "TimeStp" time_stp: String, 2 "Value" value: f64
} }

/// Describes live user domains: `DescribeLiveUserDomains` of `live` 2016-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveUserDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserDomains {
    pub domain_name: Option<String>,
    pub domain_search_type: Option<String>,
    pub domain_status: Option<String>,
    pub live_domain_type: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    /// At most 500.
    pub page_size: Option<i64>,
    pub region_name: Option<String>,
    pub resource_group_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub tag: Option<Vec<DescribeLiveUserDomainsTag>>,
}
operation! { DescribeLiveUserDomains() "DescribeLiveUserDomains" -> DescribeLiveUserDomainsOutput {
    0 "DomainName" domain_name: String, 1 "DomainSearchType" domain_search_type: String,
    2 "DomainStatus" domain_status: String, 3 "LiveDomainType" live_domain_type: String, 4 "OwnerId" owner_id: i64,
    5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64, 7 "RegionName" region_name: String,
    8 "ResourceGroupId" resource_group_id: String, 9 "SecurityToken" security_token: Secret,
    10 "Tag" tag: Vec<DescribeLiveUserDomainsTag>
} }
paged! { DescribeLiveUserDomains: DescribeLiveUserDomainsPageData =
    Number "PageNumber", "Domains.PageData" domains.page_data, total "TotalCount" }

/// In the request of [`DescribeLiveUserDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserDomainsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeLiveUserDomainsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeLiveUserDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserDomainsOutput {
    pub domains: Option<DescribeLiveUserDomainsDomains>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeLiveUserDomainsOutput {
    0 "Domains" domains: DescribeLiveUserDomainsDomains, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeLiveUserDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserDomainsDomains {
    pub page_data: Vec<DescribeLiveUserDomainsPageData>,
}
model! { DescribeLiveUserDomainsDomains {
    0 "PageData" page_data: Vec<DescribeLiveUserDomainsPageData>
} }

/// In the response of [`DescribeLiveUserDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserDomainsPageData {
    pub cname: Option<String>,
    pub description: Option<String>,
    pub domain_name: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub live_domain_status: Option<String>,
    pub live_domain_type: Option<String>,
    pub region_name: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { DescribeLiveUserDomainsPageData {
    0 "Cname" cname: String, 1 "Description" description: String, 2 "DomainName" domain_name: String,
    3 "GmtCreated" gmt_created: String, 4 "GmtModified" gmt_modified: String,
    5 "LiveDomainStatus" live_domain_status: String, 6 "LiveDomainType" live_domain_type: String,
    7 "RegionName" region_name: String, 8 "ResourceGroupId" resource_group_id: String
} }

/// Describes live user stream metric data: `DescribeLiveUserStreamMetricData` of `live` 2016-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveUserStreamMetricData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserStreamMetricData {
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    /// Required.
    pub end_time: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub protocol: Option<String>,
    /// Required.
    pub start_time: String,
    pub stream_name: Option<String>,
}
operation! { DescribeLiveUserStreamMetricData(end_time: String, page_number: i64, page_size: i64, start_time: String)
    "DescribeLiveUserStreamMetricData" -> DescribeLiveUserStreamMetricDataOutput {
    0 "AppName" app_name: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "Protocol" protocol: String, 6 "StartTime" start_time, 7 "StreamName" stream_name: String
} }
paged! { DescribeLiveUserStreamMetricData: DescribeLiveUserStreamMetricDataStreamDetailData =
    Number "PageNumber", "StreamDetailData" stream_detail_data, total "TotalCount" }

/// Response of [`DescribeLiveUserStreamMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserStreamMetricDataOutput {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
    pub stream_detail_data: Vec<DescribeLiveUserStreamMetricDataStreamDetailData>,
    pub total_count: Option<i64>,
}
model! { DescribeLiveUserStreamMetricDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "StartTime" start_time: String,
    5 "StreamDetailData" stream_detail_data: Vec<DescribeLiveUserStreamMetricDataStreamDetailData>,
    6 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeLiveUserStreamMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserStreamMetricDataStreamDetailData {
    pub app_name: Option<String>,
    pub bps: Option<f64>,
    pub count: Option<i64>,
    pub flv_bps: Option<f64>,
    pub flv_count: Option<i64>,
    pub flv_traffic: Option<f64>,
    pub hls_bps: Option<f64>,
    pub hls_count: Option<i64>,
    pub hls_traffic: Option<f64>,
    pub new_conns: Option<i64>,
    pub p2p_bps: Option<f64>,
    pub p2p_count: Option<i64>,
    pub p2p_traffic: Option<f64>,
    pub rtmp_bps: Option<f64>,
    pub rtmp_count: Option<i64>,
    pub rtmp_traffic: Option<f64>,
    pub rts_bps: Option<f64>,
    pub rts_count: Option<i64>,
    pub rts_traffic: Option<f64>,
    pub stream_name: Option<String>,
    pub time_stamp: Option<String>,
    pub traffic: Option<f64>,
}
model! { DescribeLiveUserStreamMetricDataStreamDetailData {
    0 "AppName" app_name: String, 1 "Bps" bps: f64, 2 "Count" count: i64, 3 "FlvBps" flv_bps: f64,
    4 "FlvCount" flv_count: i64, 5 "FlvTraffic" flv_traffic: f64, 6 "HlsBps" hls_bps: f64, 7 "HlsCount" hls_count: i64,
    8 "HlsTraffic" hls_traffic: f64, 9 "NewConns" new_conns: i64, 10 "P2pBps" p2p_bps: f64,
    11 "P2pCount" p2p_count: i64, 12 "P2pTraffic" p2p_traffic: f64, 13 "RtmpBps" rtmp_bps: f64,
    14 "RtmpCount" rtmp_count: i64, 15 "RtmpTraffic" rtmp_traffic: f64, 16 "RtsBps" rts_bps: f64,
    17 "RtsCount" rts_count: i64, 18 "RtsTraffic" rts_traffic: f64, 19 "StreamName" stream_name: String,
    20 "TimeStamp" time_stamp: String, 21 "Traffic" traffic: f64
} }

/// Describes live user tags: `DescribeLiveUserTags` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveUserTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserTags {
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveUserTags() "DescribeLiveUserTags" -> DescribeLiveUserTagsOutput {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id: String
} }

/// Response of [`DescribeLiveUserTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserTagsOutput {
    pub tags: Vec<DescribeLiveUserTagsTags>,
}
model! { DescribeLiveUserTagsOutput {
    0 "Tags" tags: Vec<DescribeLiveUserTagsTags>
} }

/// In the response of [`DescribeLiveUserTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserTagsTags {
    pub key: Option<String>,
    pub value: Vec<String>,
}
model! { DescribeLiveUserTagsTags {
    0 "Key" key: String, 1 "Value" value: Vec<String>
} }

/// Describes live user traffic log: `DescribeLiveUserTrafficLog` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveUserTrafficLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserTrafficLog {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeLiveUserTrafficLog(domain_name: String)
    "DescribeLiveUserTrafficLog" -> DescribeLiveUserTrafficLogOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id: String,
    6 "StartTime" start_time: String
} }

/// Response of [`DescribeLiveUserTrafficLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserTrafficLogOutput {
    pub domain_log_details: Option<DescribeLiveUserTrafficLogDomainLogDetails>,
    pub domain_name: Option<String>,
}
model! { DescribeLiveUserTrafficLogOutput {
    0 "DomainLogDetails" domain_log_details: DescribeLiveUserTrafficLogDomainLogDetails,
    1 "DomainName" domain_name: String
} }

/// In the response of [`DescribeLiveUserTrafficLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserTrafficLogDomainLogDetails {
    pub domain_log_detail: Vec<DescribeLiveUserTrafficLogDomainLogDetail>,
}
model! { DescribeLiveUserTrafficLogDomainLogDetails {
    0 "DomainLogDetail" domain_log_detail: Vec<DescribeLiveUserTrafficLogDomainLogDetail>
} }

/// In the response of [`DescribeLiveUserTrafficLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserTrafficLogDomainLogDetail {
    pub log_count: Option<i64>,
    pub log_infos: Option<DescribeLiveUserTrafficLogLogInfos>,
    pub page_infos: Option<DescribeLiveUserTrafficLogPageInfos>,
}
model! { DescribeLiveUserTrafficLogDomainLogDetail {
    0 "LogCount" log_count: i64, 1 "LogInfos" log_infos: DescribeLiveUserTrafficLogLogInfos,
    2 "PageInfos" page_infos: DescribeLiveUserTrafficLogPageInfos
} }

/// In the response of [`DescribeLiveUserTrafficLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserTrafficLogLogInfos {
    pub log_info_detail: Vec<DescribeLiveUserTrafficLogLogInfoDetail>,
}
model! { DescribeLiveUserTrafficLogLogInfos {
    0 "LogInfoDetail" log_info_detail: Vec<DescribeLiveUserTrafficLogLogInfoDetail>
} }

/// In the response of [`DescribeLiveUserTrafficLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserTrafficLogLogInfoDetail {
    pub end_time: Option<String>,
    pub log_name: Option<String>,
    pub log_path: Option<String>,
    pub log_size: Option<i64>,
    pub start_time: Option<String>,
}
model! { DescribeLiveUserTrafficLogLogInfoDetail {
    0 "EndTime" end_time: String, 1 "LogName" log_name: String, 2 "LogPath" log_path: String, 3 "LogSize" log_size: i64,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeLiveUserTrafficLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveUserTrafficLogPageInfos {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeLiveUserTrafficLogPageInfos {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "Total" total: i64
} }

/// Describes live verify content: `DescribeLiveVerifyContent` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeLiveVerifyContent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveVerifyContent {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeLiveVerifyContent(domain_name: String)
    "DescribeLiveVerifyContent" -> DescribeLiveVerifyContentOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

/// Response of [`DescribeLiveVerifyContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveVerifyContentOutput {
    pub content: Option<String>,
}
model! { DescribeLiveVerifyContentOutput {
    0 "Content" content: String
} }

/// Describes meter live bypass duration: `DescribeMeterLiveBypassDuration` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeMeterLiveBypassDuration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterLiveBypassDuration {
    /// Required.
    pub app_id: String,
    /// Required.
    pub end_time: String,
    pub interval: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeMeterLiveBypassDuration(app_id: String, end_time: String, start_time: String)
    "DescribeMeterLiveBypassDuration" -> DescribeMeterLiveBypassDurationOutput {
    0 "AppId" app_id, 1 "EndTime" end_time, 2 "Interval" interval: String, 3 "StartTime" start_time
} }

/// Response of [`DescribeMeterLiveBypassDuration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterLiveBypassDurationOutput {
    pub audio_summary_duration: Option<i64>,
    pub data: Vec<DescribeMeterLiveBypassDurationData>,
    pub single_audio_summary_duration: Option<i64>,
    pub single_video_summary_duration: Option<i64>,
    pub total_summary_duration: Option<i64>,
    pub v1080_summary_duration: Option<i64>,
    pub v480_summary_duration: Option<i64>,
    pub v720_summary_duration: Option<i64>,
}
model! { DescribeMeterLiveBypassDurationOutput {
    0 "AudioSummaryDuration" audio_summary_duration: i64, 1 "Data" data: Vec<DescribeMeterLiveBypassDurationData>,
    2 "SingleAudioSummaryDuration" single_audio_summary_duration: i64,
    3 "SingleVideoSummaryDuration" single_video_summary_duration: i64,
    4 "TotalSummaryDuration" total_summary_duration: i64, 5 "V1080SummaryDuration" v1080_summary_duration: i64,
    6 "V480SummaryDuration" v480_summary_duration: i64, 7 "V720SummaryDuration" v720_summary_duration: i64
} }

/// In the response of [`DescribeMeterLiveBypassDuration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterLiveBypassDurationData {
    pub audio_duration: Option<i64>,
    pub single_audio: Option<i64>,
    pub single_video: Option<i64>,
    pub timestamp: Option<String>,
    pub total_duration: Option<i64>,
    pub v1080_duration: Option<i64>,
    pub v480_duration: Option<i64>,
    pub v720_duration: Option<i64>,
}
model! { DescribeMeterLiveBypassDurationData {
    0 "AudioDuration" audio_duration: i64, 1 "Single_Audio" single_audio: i64, 2 "Single_Video" single_video: i64,
    3 "Timestamp" timestamp: String, 4 "TotalDuration" total_duration: i64, 5 "V1080Duration" v1080_duration: i64,
    6 "V480Duration" v480_duration: i64, 7 "V720Duration" v720_duration: i64
} }

/// Describes mix stream list: `DescribeMixStreamList` of `live` 2016-11-01.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/live/2016-11-01/DescribeMixStreamList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMixStreamList {
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub mix_stream_id: Option<String>,
    pub owner_id: Option<i64>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
    pub stream_name: Option<String>,
}
operation! { DescribeMixStreamList() "DescribeMixStreamList" -> DescribeMixStreamListOutput {
    0 "AppName" app_name: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "MixStreamId" mix_stream_id: String, 4 "OwnerId" owner_id: i64, 5 "PageNo" page_no: i64,
    6 "PageSize" page_size: i64, 7 "RegionId" region_id: String, 8 "StartTime" start_time: String,
    9 "StreamName" stream_name: String
} }
paged! { DescribeMixStreamList: DescribeMixStreamListMixStreamList =
    Number "PageNo", "MixStreamList" mix_stream_list, total "Total" }

/// Response of [`DescribeMixStreamList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMixStreamListOutput {
    pub mix_stream_list: Vec<DescribeMixStreamListMixStreamList>,
    pub total: Option<i64>,
}
model! { DescribeMixStreamListOutput {
    0 "MixStreamList" mix_stream_list: Vec<DescribeMixStreamListMixStreamList>, 1 "Total" total: i64
} }

/// In the response of [`DescribeMixStreamList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMixStreamListMixStreamList {
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub input_stream_number: Option<i64>,
    pub layout_id: Option<String>,
    pub mix_stream_template: Option<String>,
    pub mixstream_id: Option<String>,
    pub stream_name: Option<String>,
}
model! { DescribeMixStreamListMixStreamList {
    0 "AppName" app_name: String, 1 "DomainName" domain_name: String, 2 "GmtCreate" gmt_create: String,
    3 "GmtModified" gmt_modified: String, 4 "InputStreamNumber" input_stream_number: i64,
    5 "LayoutId" layout_id: String, 6 "MixStreamTemplate" mix_stream_template: String,
    7 "MixstreamId" mixstream_id: String, 8 "StreamName" stream_name: String
} }

/// Describes rts native sdk first frame cost: `DescribeRTSNativeSDKFirstFrameCost` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeRTSNativeSDKFirstFrameCost>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRTSNativeSDKFirstFrameCost {
    pub data_interval: Option<String>,
    pub domain_name_list: Option<Vec<String>>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeRTSNativeSDKFirstFrameCost()
    "DescribeRTSNativeSDKFirstFrameCost" -> DescribeRTSNativeSDKFirstFrameCostOutput {
    0 "DataInterval" data_interval: String, 1 "DomainNameList" domain_name_list: Vec<String>,
    2 "EndTime" end_time: String, 3 "StartTime" start_time: String
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`DescribeRTSNativeSDKFirstFrameCost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRTSNativeSDKFirstFrameCostOutput {
    pub data_interval: Option<String>,
    pub end_time: Option<String>,
    pub first_frame_cost_data: Vec<DescribeRTSNativeSDKFirstFrameCostFirstFrameCostData>,
    pub start_time: Option<String>,
}
model! { DescribeRTSNativeSDKFirstFrameCostOutput {
    0 "DataInterval" data_interval: String, 1 "EndTime" end_time: String,
    2 "FirstFrameCostData" first_frame_cost_data: Vec<DescribeRTSNativeSDKFirstFrameCostFirstFrameCostData>,
    3 "StartTime" start_time: String
} }

/// In the response of [`DescribeRTSNativeSDKFirstFrameCost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRTSNativeSDKFirstFrameCostFirstFrameCostData {
    pub connected: Option<String>,
    pub finish_get_stream_info: Option<String>,
    pub first_frame_complete: Option<String>,
    pub first_packet: Option<String>,
    pub initialized: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeRTSNativeSDKFirstFrameCostFirstFrameCostData {
    0 "Connected" connected: String, 1 "FinishGetStreamInfo" finish_get_stream_info: String,
    2 "FirstFrameComplete" first_frame_complete: String, 3 "FirstPacket" first_packet: String,
    4 "Initialized" initialized: String, 5 "TimeStamp" time_stamp: String
} }

/// Describes rts native sdk first frame delay: `DescribeRTSNativeSDKFirstFrameDelay` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeRTSNativeSDKFirstFrameDelay>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRTSNativeSDKFirstFrameDelay {
    pub data_interval: Option<String>,
    pub domain_name_list: Option<Vec<String>>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeRTSNativeSDKFirstFrameDelay()
    "DescribeRTSNativeSDKFirstFrameDelay" -> DescribeRTSNativeSDKFirstFrameDelayOutput {
    0 "DataInterval" data_interval: String, 1 "DomainNameList" domain_name_list: Vec<String>,
    2 "EndTime" end_time: String, 3 "StartTime" start_time: String
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`DescribeRTSNativeSDKFirstFrameDelay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRTSNativeSDKFirstFrameDelayOutput {
    pub data_interval: Option<String>,
    pub end_time: Option<String>,
    pub frame_delay_data: Vec<DescribeRTSNativeSDKFirstFrameDelayFrameDelayData>,
    pub start_time: Option<String>,
}
model! { DescribeRTSNativeSDKFirstFrameDelayOutput {
    0 "DataInterval" data_interval: String, 1 "EndTime" end_time: String,
    2 "FrameDelayData" frame_delay_data: Vec<DescribeRTSNativeSDKFirstFrameDelayFrameDelayData>,
    3 "StartTime" start_time: String
} }

/// In the response of [`DescribeRTSNativeSDKFirstFrameDelay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRTSNativeSDKFirstFrameDelayFrameDelayData {
    pub frame_delay: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeRTSNativeSDKFirstFrameDelayFrameDelayData {
    0 "FrameDelay" frame_delay: String, 1 "TimeStamp" time_stamp: String
} }

/// Describes rts native sdk play fail status: `DescribeRTSNativeSDKPlayFailStatus` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeRTSNativeSDKPlayFailStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRTSNativeSDKPlayFailStatus {
    pub data_interval: Option<String>,
    pub domain_name_list: Option<Vec<String>>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeRTSNativeSDKPlayFailStatus()
    "DescribeRTSNativeSDKPlayFailStatus" -> DescribeRTSNativeSDKPlayFailStatusOutput {
    0 "DataInterval" data_interval: String, 1 "DomainNameList" domain_name_list: Vec<String>,
    2 "EndTime" end_time: String, 3 "StartTime" start_time: String
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`DescribeRTSNativeSDKPlayFailStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRTSNativeSDKPlayFailStatusOutput {
    pub data_interval: Option<String>,
    pub end_time: Option<String>,
    pub play_fail_status: Vec<DescribeRTSNativeSDKPlayFailStatusPlayFailStatus>,
    pub start_time: Option<String>,
}
model! { DescribeRTSNativeSDKPlayFailStatusOutput {
    0 "DataInterval" data_interval: String, 1 "EndTime" end_time: String,
    2 "PlayFailStatus" play_fail_status: Vec<DescribeRTSNativeSDKPlayFailStatusPlayFailStatus>,
    3 "StartTime" start_time: String
} }

/// In the response of [`DescribeRTSNativeSDKPlayFailStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRTSNativeSDKPlayFailStatusPlayFailStatus {
    pub time_stamp: Option<String>,
    pub v20001: Option<String>,
    pub v20002: Option<String>,
    pub v20011: Option<String>,
    pub v20012: Option<String>,
    pub v20013: Option<String>,
    pub v20052: Option<String>,
}
model! { DescribeRTSNativeSDKPlayFailStatusPlayFailStatus {
    0 "TimeStamp" time_stamp: String, 1 "V20001" v20001: String, 2 "V20002" v20002: String, 3 "V20011" v20011: String,
    4 "V20012" v20012: String, 5 "V20013" v20013: String, 6 "V20052" v20052: String
} }

/// Describes rts native sdk play time: `DescribeRTSNativeSDKPlayTime` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeRTSNativeSDKPlayTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRTSNativeSDKPlayTime {
    pub data_interval: Option<String>,
    pub domain_name_list: Option<Vec<String>>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeRTSNativeSDKPlayTime() "DescribeRTSNativeSDKPlayTime" -> DescribeRTSNativeSDKPlayTimeOutput {
    0 "DataInterval" data_interval: String, 1 "DomainNameList" domain_name_list: Vec<String>,
    2 "EndTime" end_time: String, 3 "StartTime" start_time: String
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`DescribeRTSNativeSDKPlayTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRTSNativeSDKPlayTimeOutput {
    pub data_interval: Option<String>,
    pub end_time: Option<String>,
    pub play_time_data: Vec<DescribeRTSNativeSDKPlayTimePlayTimeData>,
    pub start_time: Option<String>,
}
model! { DescribeRTSNativeSDKPlayTimeOutput {
    0 "DataInterval" data_interval: String, 1 "EndTime" end_time: String,
    2 "PlayTimeData" play_time_data: Vec<DescribeRTSNativeSDKPlayTimePlayTimeData>, 3 "StartTime" start_time: String
} }

/// In the response of [`DescribeRTSNativeSDKPlayTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRTSNativeSDKPlayTimePlayTimeData {
    pub play_time: Option<String>,
    pub stall_time: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeRTSNativeSDKPlayTimePlayTimeData {
    0 "PlayTime" play_time: String, 1 "StallTime" stall_time: String, 2 "TimeStamp" time_stamp: String
} }

/// Describes rts native sdk vv data: `DescribeRTSNativeSDKVvData` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeRTSNativeSDKVvData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRTSNativeSDKVvData {
    pub data_interval: Option<String>,
    pub domain_name_list: Option<Vec<String>>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeRTSNativeSDKVvData() "DescribeRTSNativeSDKVvData" -> DescribeRTSNativeSDKVvDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainNameList" domain_name_list: Vec<String>,
    2 "EndTime" end_time: String, 3 "StartTime" start_time: String
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`DescribeRTSNativeSDKVvData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRTSNativeSDKVvDataOutput {
    pub data_interval: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub vv_data: Vec<DescribeRTSNativeSDKVvDataVvData>,
}
model! { DescribeRTSNativeSDKVvDataOutput {
    0 "DataInterval" data_interval: String, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String,
    3 "VvData" vv_data: Vec<DescribeRTSNativeSDKVvDataVvData>
} }

/// In the response of [`DescribeRTSNativeSDKVvData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRTSNativeSDKVvDataVvData {
    pub time_stamp: Option<String>,
    pub vv_success: Option<String>,
    pub vv_total: Option<String>,
}
model! { DescribeRTSNativeSDKVvDataVvData {
    0 "TimeStamp" time_stamp: String, 1 "VvSuccess" vv_success: String, 2 "VvTotal" vv_total: String
} }

/// Describes rtc cloud recording files: `DescribeRtcCloudRecordingFiles` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeRtcCloudRecordingFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcCloudRecordingFiles {
    /// Required.
    pub task_id: String,
}
operation! { DescribeRtcCloudRecordingFiles(task_id: String)
    "DescribeRtcCloudRecordingFiles" -> DescribeRtcCloudRecordingFilesOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeRtcCloudRecordingFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcCloudRecordingFilesOutput {
    pub task_info: Option<DescribeRtcCloudRecordingFilesTaskInfo>,
}
model! { DescribeRtcCloudRecordingFilesOutput {
    0 "TaskInfo" task_info: DescribeRtcCloudRecordingFilesTaskInfo
} }

/// In the response of [`DescribeRtcCloudRecordingFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcCloudRecordingFilesTaskInfo {
    pub record_file_list: Option<DescribeRtcCloudRecordingFilesRecordFileList>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribeRtcCloudRecordingFilesTaskInfo {
    0 "RecordFileList" record_file_list: DescribeRtcCloudRecordingFilesRecordFileList, 1 "Status" status: String,
    2 "TaskId" task_id: String
} }

/// In the response of [`DescribeRtcCloudRecordingFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcCloudRecordingFilesRecordFileList {
    pub hls_file_list: Vec<String>,
    pub mp3_file_list: Vec<String>,
    pub mp4_file_list: Vec<String>,
    pub vod_media_list: Vec<DescribeRtcCloudRecordingFilesVodMediaList>,
}
model! { DescribeRtcCloudRecordingFilesRecordFileList {
    0 "HlsFileList" hls_file_list: Vec<String>, 1 "Mp3FileList" mp3_file_list: Vec<String>,
    2 "Mp4FileList" mp4_file_list: Vec<String>,
    3 "VodMediaList" vod_media_list: Vec<DescribeRtcCloudRecordingFilesVodMediaList>
} }

/// In the response of [`DescribeRtcCloudRecordingFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcCloudRecordingFilesVodMediaList {
    pub media_ids: Vec<String>,
    pub merged_ids: Vec<String>,
    pub stream: Option<String>,
}
model! { DescribeRtcCloudRecordingFilesVodMediaList {
    0 "MediaIds" media_ids: Vec<String>, 1 "MergedIds" merged_ids: Vec<String>, 2 "Stream" stream: String
} }

/// Describes rtc cloud transcode: `DescribeRtcCloudTranscode` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeRtcCloudTranscode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcCloudTranscode {
    /// Required.
    pub app_id: String,
    /// Required.
    pub task_id: String,
}
operation! { DescribeRtcCloudTranscode(app_id: String, task_id: String)
    "DescribeRtcCloudTranscode" -> DescribeRtcCloudTranscodeOutput {
    0 "AppId" app_id, 1 "TaskId" task_id
} }

/// Response of [`DescribeRtcCloudTranscode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcCloudTranscodeOutput {
    pub task_info: Option<DescribeRtcCloudTranscodeTaskInfo>,
}
model! { DescribeRtcCloudTranscodeOutput {
    0 "TaskInfo" task_info: DescribeRtcCloudTranscodeTaskInfo
} }

/// In the response of [`DescribeRtcCloudTranscode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcCloudTranscodeTaskInfo {
    pub app_id: Option<String>,
    pub channel_id: Option<String>,
    pub input_param: Option<DescribeRtcCloudTranscodeInputParam>,
    pub max_idle_time: Option<i64>,
    pub output_params: Vec<DescribeRtcCloudTranscodeOutputParams>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribeRtcCloudTranscodeTaskInfo {
    0 "AppId" app_id: String, 1 "ChannelId" channel_id: String,
    2 "InputParam" input_param: DescribeRtcCloudTranscodeInputParam, 3 "MaxIdleTime" max_idle_time: i64,
    4 "OutputParams" output_params: Vec<DescribeRtcCloudTranscodeOutputParams>, 5 "Status" status: String,
    6 "TaskId" task_id: String
} }

/// In the response of [`DescribeRtcCloudTranscode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcCloudTranscodeInputParam {
    pub single_sub_user_param: Option<DescribeRtcCloudTranscodeSingleSubUserParam>,
}
model! { DescribeRtcCloudTranscodeInputParam {
    0 "SingleSubUserParam" single_sub_user_param: DescribeRtcCloudTranscodeSingleSubUserParam
} }

/// In the response of [`DescribeRtcCloudTranscode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcCloudTranscodeSingleSubUserParam {
    pub source_type: Option<i64>,
    pub stream_type: Option<i64>,
    pub user_id: Option<String>,
}
model! { DescribeRtcCloudTranscodeSingleSubUserParam {
    0 "SourceType" source_type: i64, 1 "StreamType" stream_type: i64, 2 "UserId" user_id: String
} }

/// In the response of [`DescribeRtcCloudTranscode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcCloudTranscodeOutputParams {
    pub channel_id: Option<String>,
    pub transcode_template: Option<String>,
    pub user_id: Option<String>,
    /// Secret.
    pub user_token: Option<Secret>,
}
model! { DescribeRtcCloudTranscodeOutputParams {
    0 "ChannelId" channel_id: String, 1 "TranscodeTemplate" transcode_template: String, 2 "UserId" user_id: String,
    3 "UserToken" user_token: Secret
} }

/// Describes rtc mpu event sub: `DescribeRtcMPUEventSub` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeRtcMPUEventSub>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcMPUEventSub {
    /// Required.
    pub app_id: String,
}
operation! { DescribeRtcMPUEventSub(app_id: String) "DescribeRtcMPUEventSub" -> DescribeRtcMPUEventSubOutput {
    0 "AppId" app_id
} }

/// Response of [`DescribeRtcMPUEventSub`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcMPUEventSubOutput {
    pub sub_info: Option<DescribeRtcMPUEventSubSubInfo>,
}
model! { DescribeRtcMPUEventSubOutput {
    0 "SubInfo" sub_info: DescribeRtcMPUEventSubSubInfo
} }

/// In the response of [`DescribeRtcMPUEventSub`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcMPUEventSubSubInfo {
    pub app_id: Option<String>,
    pub callback_url: Option<String>,
    pub channel_ids: Option<String>,
    pub create_time: Option<String>,
    pub sub_id: Option<String>,
}
model! { DescribeRtcMPUEventSubSubInfo {
    0 "AppId" app_id: String, 1 "CallbackUrl" callback_url: String, 2 "ChannelIds" channel_ids: String,
    3 "CreateTime" create_time: String, 4 "SubId" sub_id: String
} }

/// Describes show list: `DescribeShowList` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeShowList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShowList {
    /// Required.
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeShowList(caster_id: String) "DescribeShowList" -> DescribeShowListOutput {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

/// Response of [`DescribeShowList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShowListOutput {
    pub show_list: Option<String>,
    pub show_list_info: Option<DescribeShowListShowListInfo>,
}
model! { DescribeShowListOutput {
    0 "ShowList" show_list: String, 1 "ShowListInfo" show_list_info: DescribeShowListShowListInfo
} }

/// In the response of [`DescribeShowList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShowListShowListInfo {
    pub background: Option<String>,
    pub current_show_id: Option<String>,
    pub high_priority_show_id: Option<String>,
    pub high_priority_show_start_time: Option<String>,
    pub show_list: Option<DescribeShowListShowList>,
    pub show_list_repeat_times: Option<i64>,
    pub total_show_list_repeat_times: Option<i64>,
}
model! { DescribeShowListShowListInfo {
    0 "Background" background: String, 1 "CurrentShowId" current_show_id: String,
    2 "HighPriorityShowId" high_priority_show_id: String,
    3 "HighPriorityShowStartTime" high_priority_show_start_time: String,
    4 "ShowList" show_list: DescribeShowListShowList, 5 "ShowListRepeatTimes" show_list_repeat_times: i64,
    6 "TotalShowListRepeatTimes" total_show_list_repeat_times: i64
} }

/// In the response of [`DescribeShowList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShowListShowList {
    pub show: Vec<DescribeShowListShow>,
}
model! { DescribeShowListShowList {
    0 "Show" show: Vec<DescribeShowListShow>
} }

/// In the response of [`DescribeShowList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShowListShow {
    pub duration: Option<i64>,
    pub repeat_times: Option<i64>,
    pub resource_info: Option<DescribeShowListResourceInfo>,
    pub show_id: Option<String>,
    pub show_name: Option<String>,
}
model! { DescribeShowListShow {
    0 "Duration" duration: i64, 1 "RepeatTimes" repeat_times: i64,
    2 "ResourceInfo" resource_info: DescribeShowListResourceInfo, 3 "ShowId" show_id: String,
    4 "ShowName" show_name: String
} }

/// In the response of [`DescribeShowList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShowListResourceInfo {
    pub live_input_type: Option<i64>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub resource_url: Option<String>,
}
model! { DescribeShowListResourceInfo {
    0 "LiveInputType" live_input_type: i64, 1 "ResourceId" resource_id: String, 2 "ResourceType" resource_type: String,
    3 "ResourceUrl" resource_url: String
} }

/// Describes stream location block: `DescribeStreamLocationBlock` of `live` 2016-11-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/live/2016-11-01/DescribeStreamLocationBlock>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLocationBlock {
    pub app_name: Option<String>,
    pub block_type: Option<String>,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub stream_name: Option<String>,
}
operation! { DescribeStreamLocationBlock(domain_name: String)
    "DescribeStreamLocationBlock" -> DescribeStreamLocationBlockOutput {
    0 "AppName" app_name: String, 1 "BlockType" block_type: String, 2 "DomainName" domain_name,
    3 "OwnerId" owner_id: i64, 4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64, 6 "RegionId" region_id: String,
    7 "StreamName" stream_name: String
} }
paged! { DescribeStreamLocationBlock: DescribeStreamLocationBlockStreamBlock =
    Number "PageNum", "StreamBlockList.StreamBlock" stream_block_list.stream_block }

/// Response of [`DescribeStreamLocationBlock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLocationBlockOutput {
    pub count: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub stream_block_list: Option<DescribeStreamLocationBlockStreamBlockList>,
    pub total_page: Option<i64>,
}
model! { DescribeStreamLocationBlockOutput {
    0 "Count" count: i64, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "StreamBlockList" stream_block_list: DescribeStreamLocationBlockStreamBlockList, 4 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeStreamLocationBlock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLocationBlockStreamBlockList {
    pub stream_block: Vec<DescribeStreamLocationBlockStreamBlock>,
}
model! { DescribeStreamLocationBlockStreamBlockList {
    0 "StreamBlock" stream_block: Vec<DescribeStreamLocationBlockStreamBlock>
} }

/// In the response of [`DescribeStreamLocationBlock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamLocationBlockStreamBlock {
    pub app_name: Option<String>,
    pub block_type: Option<String>,
    pub domain_name: Option<String>,
    pub location_list: Option<String>,
    pub release_time: Option<String>,
    pub status: Option<i64>,
    pub stream_name: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeStreamLocationBlockStreamBlock {
    0 "AppName" app_name: String, 1 "BlockType" block_type: String, 2 "DomainName" domain_name: String,
    3 "LocationList" location_list: String, 4 "ReleaseTime" release_time: String, 5 "Status" status: i64,
    6 "StreamName" stream_name: String, 7 "UpdateTime" update_time: String
} }

/// Describes studio layouts: `DescribeStudioLayouts` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeStudioLayouts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStudioLayouts {
    /// Required.
    pub caster_id: String,
    pub layout_id: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeStudioLayouts(caster_id: String) "DescribeStudioLayouts" -> DescribeStudioLayoutsOutput {
    0 "CasterId" caster_id, 1 "LayoutId" layout_id: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String
} }

/// Response of [`DescribeStudioLayouts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStudioLayoutsOutput {
    pub studio_layouts: Vec<DescribeStudioLayoutsStudioLayouts>,
    pub total: Option<i64>,
}
model! { DescribeStudioLayoutsOutput {
    0 "StudioLayouts" studio_layouts: Vec<DescribeStudioLayoutsStudioLayouts>, 1 "Total" total: i64
} }

/// In the response of [`DescribeStudioLayouts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStudioLayoutsStudioLayouts {
    pub bg_image_config: Option<DescribeStudioLayoutsBgImageConfig>,
    pub common_config: Option<DescribeStudioLayoutsCommonConfig>,
    pub layer_order_config_list: Vec<DescribeStudioLayoutsLayerOrderConfigList>,
    pub layout_id: Option<String>,
    pub layout_name: Option<String>,
    pub layout_type: Option<String>,
    pub media_input_config_list: Vec<DescribeStudioLayoutsMediaInputConfigList>,
    pub screen_input_config_list: Vec<DescribeStudioLayoutsScreenInputConfigList>,
}
model! { DescribeStudioLayoutsStudioLayouts {
    0 "BgImageConfig" bg_image_config: DescribeStudioLayoutsBgImageConfig,
    1 "CommonConfig" common_config: DescribeStudioLayoutsCommonConfig,
    2 "LayerOrderConfigList" layer_order_config_list: Vec<DescribeStudioLayoutsLayerOrderConfigList>,
    3 "LayoutId" layout_id: String, 4 "LayoutName" layout_name: String, 5 "LayoutType" layout_type: String,
    6 "MediaInputConfigList" media_input_config_list: Vec<DescribeStudioLayoutsMediaInputConfigList>,
    7 "ScreenInputConfigList" screen_input_config_list: Vec<DescribeStudioLayoutsScreenInputConfigList>
} }

/// In the response of [`DescribeStudioLayouts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStudioLayoutsBgImageConfig {
    pub id: Option<String>,
    pub image_url: Option<String>,
    pub location_id: Option<String>,
    pub material_id: Option<String>,
}
model! { DescribeStudioLayoutsBgImageConfig {
    0 "Id" id: String, 1 "ImageUrl" image_url: String, 2 "LocationId" location_id: String,
    3 "MaterialId" material_id: String
} }

/// In the response of [`DescribeStudioLayouts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStudioLayoutsCommonConfig {
    pub channel_id: Option<String>,
    pub video_resource_id: Option<String>,
}
model! { DescribeStudioLayoutsCommonConfig {
    0 "ChannelId" channel_id: String, 1 "VideoResourceId" video_resource_id: String
} }

/// In the response of [`DescribeStudioLayouts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStudioLayoutsLayerOrderConfigList {
    pub id: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeStudioLayoutsLayerOrderConfigList {
    0 "Id" id: String, 1 "Type" r#type: String
} }

/// In the response of [`DescribeStudioLayouts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStudioLayoutsMediaInputConfigList {
    pub channel_id: Option<String>,
    pub fill_mode: Option<String>,
    pub height_normalized: Option<f64>,
    pub id: Option<String>,
    pub image_material_id: Option<String>,
    pub index: Option<i64>,
    pub position_normalized: Vec<f64>,
    pub position_refer: Option<String>,
    pub video_resource_id: Option<String>,
    pub width_normalized: Option<f64>,
}
model! { DescribeStudioLayoutsMediaInputConfigList {
    0 "ChannelId" channel_id: String, 1 "FillMode" fill_mode: String, 2 "HeightNormalized" height_normalized: f64,
    3 "Id" id: String, 4 "ImageMaterialId" image_material_id: String, 5 "Index" index: i64,
    6 "PositionNormalized" position_normalized: Vec<f64>, 7 "PositionRefer" position_refer: String,
    8 "VideoResourceId" video_resource_id: String, 9 "WidthNormalized" width_normalized: f64
} }

/// In the response of [`DescribeStudioLayouts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStudioLayoutsScreenInputConfigList {
    pub audio_config: Option<DescribeStudioLayoutsAudioConfig>,
    pub channel_id: Option<String>,
    pub color: Option<String>,
    pub height_normalized: Option<f64>,
    pub id: Option<String>,
    pub index: Option<i64>,
    pub only_audio: Option<bool>,
    pub portrait_type: Option<i64>,
    pub position_x: Option<String>,
    pub position_y: Option<String>,
    pub video_resource_id: Option<String>,
}
model! { DescribeStudioLayoutsScreenInputConfigList {
    0 "AudioConfig" audio_config: DescribeStudioLayoutsAudioConfig, 1 "ChannelId" channel_id: String,
    2 "Color" color: String, 3 "HeightNormalized" height_normalized: f64, 4 "Id" id: String, 5 "Index" index: i64,
    6 "OnlyAudio" only_audio: bool, 7 "PortraitType" portrait_type: i64, 8 "PositionX" position_x: String,
    9 "PositionY" position_y: String, 10 "VideoResourceId" video_resource_id: String
} }

/// In the response of [`DescribeStudioLayouts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStudioLayoutsAudioConfig {
    pub valid_channel: Option<String>,
    pub volume_rate: Option<f64>,
}
model! { DescribeStudioLayoutsAudioConfig {
    0 "ValidChannel" valid_channel: String, 1 "VolumeRate" volume_rate: f64
} }

/// Describes toutiao live play: `DescribeToutiaoLivePlay` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeToutiaoLivePlay>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeToutiaoLivePlay {
    /// Required.
    pub app: String,
    /// Required.
    pub domain: String,
    /// Required.
    pub end_time: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub stream: String,
}

/// Arguments of [`DescribeToutiaoLivePlay::new`].
pub struct DescribeToutiaoLivePlayRequired {
    pub app: String,
    pub domain: String,
    pub end_time: String,
    pub start_time: String,
    pub stream: String,
}
operation! { DescribeToutiaoLivePlay { DescribeToutiaoLivePlayRequired: app, domain, end_time, start_time, stream }
    "DescribeToutiaoLivePlay" -> DescribeToutiaoLivePlayOutput {
    0 "App" app, 1 "Domain" domain, 2 "EndTime" end_time, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String,
    5 "StartTime" start_time, 6 "Stream" stream
} }

/// Response of [`DescribeToutiaoLivePlay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeToutiaoLivePlayOutput {
    pub content: Vec<DescribeToutiaoLivePlayContent>,
    pub description: Option<String>,
}
model! { DescribeToutiaoLivePlayOutput {
    0 "Content" content: Vec<DescribeToutiaoLivePlayContent>, 1 "Description" description: String
} }

/// In the response of [`DescribeToutiaoLivePlay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeToutiaoLivePlayContent {
    pub app: Option<String>,
    pub bandwidth: Option<f64>,
    pub cdn_name: Option<String>,
    pub domain: Option<String>,
    pub play_num: Option<i64>,
    pub stream_name: Option<String>,
    pub timestamp: Option<i64>,
}
model! { DescribeToutiaoLivePlayContent {
    0 "App" app: String, 1 "Bandwidth" bandwidth: f64, 2 "CdnName" cdn_name: String, 3 "Domain" domain: String,
    4 "PlayNum" play_num: i64, 5 "StreamName" stream_name: String, 6 "Timestamp" timestamp: i64
} }

/// Describes toutiao live publish: `DescribeToutiaoLivePublish` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeToutiaoLivePublish>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeToutiaoLivePublish {
    /// Required.
    pub app: String,
    /// Required.
    pub domain: String,
    /// Required.
    pub end_time: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub stream: String,
}

/// Arguments of [`DescribeToutiaoLivePublish::new`].
pub struct DescribeToutiaoLivePublishRequired {
    pub app: String,
    pub domain: String,
    pub end_time: String,
    pub start_time: String,
    pub stream: String,
}
operation! {
    DescribeToutiaoLivePublish { DescribeToutiaoLivePublishRequired: app, domain, end_time, start_time, stream }
    "DescribeToutiaoLivePublish" -> DescribeToutiaoLivePublishOutput {
    0 "App" app, 1 "Domain" domain, 2 "EndTime" end_time, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String,
    5 "StartTime" start_time, 6 "Stream" stream
} }

/// Response of [`DescribeToutiaoLivePublish`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeToutiaoLivePublishOutput {
    pub content: Vec<DescribeToutiaoLivePublishContent>,
    pub description: Option<String>,
}
model! { DescribeToutiaoLivePublishOutput {
    0 "Content" content: Vec<DescribeToutiaoLivePublishContent>, 1 "Description" description: String
} }

/// In the response of [`DescribeToutiaoLivePublish`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeToutiaoLivePublishContent {
    pub app: Option<String>,
    pub bitrate: Option<f64>,
    pub bw_diff: Option<f64>,
    pub cdn_name: Option<String>,
    pub domain: Option<String>,
    pub flr: Option<f64>,
    pub fps: Option<f64>,
    pub stream_name: Option<String>,
    pub timestamp: Option<i64>,
}
model! { DescribeToutiaoLivePublishContent {
    0 "App" app: String, 1 "Bitrate" bitrate: f64, 2 "BwDiff" bw_diff: f64, 3 "CdnName" cdn_name: String,
    4 "Domain" domain: String, 5 "Flr" flr: f64, 6 "Fps" fps: f64, 7 "StreamName" stream_name: String,
    8 "Timestamp" timestamp: i64
} }

/// Describes uid online streams: `DescribeUidOnlineStreams` of `live` 2016-11-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeUidOnlineStreams>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUidOnlineStreams {
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeUidOnlineStreams() "DescribeUidOnlineStreams" -> DescribeUidOnlineStreamsOutput {
    0 "AppName" app_name: String, 1 "DomainName" domain_name: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String
} { method: "GET", } }

/// Response of [`DescribeUidOnlineStreams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUidOnlineStreamsOutput {
    pub data: Vec<DescribeUidOnlineStreamsData>,
    pub total_num: Option<i64>,
}
model! { DescribeUidOnlineStreamsOutput {
    0 "Data" data: Vec<DescribeUidOnlineStreamsData>, 1 "TotalNum" total_num: i64
} }

/// In the response of [`DescribeUidOnlineStreams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUidOnlineStreamsData {
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub stream_name: Option<String>,
}
model! { DescribeUidOnlineStreamsData {
    0 "AppName" app_name: String, 1 "DomainName" domain_name: String, 2 "StreamName" stream_name: String
} }

/// Describes up bps peak data: `DescribeUpBpsPeakData` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeUpBpsPeakData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpBpsPeakData {
    pub domain_name: Option<String>,
    pub domain_switch: Option<String>,
    /// Required.
    pub end_time: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeUpBpsPeakData(end_time: String, start_time: String)
    "DescribeUpBpsPeakData" -> DescribeUpBpsPeakDataOutput {
    0 "DomainName" domain_name: String, 1 "DomainSwitch" domain_switch: String, 2 "EndTime" end_time,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "StartTime" start_time
} }

/// Response of [`DescribeUpBpsPeakData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpBpsPeakDataOutput {
    pub describe_up_peak_traffics: Option<DescribeUpBpsPeakDataDescribeUpPeakTraffics>,
}
model! { DescribeUpBpsPeakDataOutput {
    0 "DescribeUpPeakTraffics" describe_up_peak_traffics: DescribeUpBpsPeakDataDescribeUpPeakTraffics
} }

/// In the response of [`DescribeUpBpsPeakData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpBpsPeakDataDescribeUpPeakTraffics {
    pub describe_up_peak_traffic: Vec<DescribeUpBpsPeakDataDescribeUpPeakTraffic>,
}
model! { DescribeUpBpsPeakDataDescribeUpPeakTraffics {
    0 "DescribeUpPeakTraffic" describe_up_peak_traffic: Vec<DescribeUpBpsPeakDataDescribeUpPeakTraffic>
} }

/// In the response of [`DescribeUpBpsPeakData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpBpsPeakDataDescribeUpPeakTraffic {
    pub band_width: Option<String>,
    pub peak_time: Option<String>,
    pub query_time: Option<String>,
    pub stat_name: Option<String>,
}
model! { DescribeUpBpsPeakDataDescribeUpPeakTraffic {
    0 "BandWidth" band_width: String, 1 "PeakTime" peak_time: String, 2 "QueryTime" query_time: String,
    3 "StatName" stat_name: String
} }

/// Describes up bps peak of line: `DescribeUpBpsPeakOfLine` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeUpBpsPeakOfLine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpBpsPeakOfLine {
    pub domain_name: Option<String>,
    pub domain_switch: Option<String>,
    /// Required.
    pub end_time: String,
    /// Required.
    pub line: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeUpBpsPeakOfLine(end_time: String, line: String, start_time: String)
    "DescribeUpBpsPeakOfLine" -> DescribeUpBpsPeakOfLineOutput {
    0 "DomainName" domain_name: String, 1 "DomainSwitch" domain_switch: String, 2 "EndTime" end_time, 3 "Line" line,
    4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String, 6 "StartTime" start_time
} }

/// Response of [`DescribeUpBpsPeakOfLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpBpsPeakOfLineOutput {
    pub describe_up_bps_peak_of_lines: Option<
        DescribeUpBpsPeakOfLineDescribeUpBpsPeakOfLines,
    >,
}
model! { DescribeUpBpsPeakOfLineOutput {
    0 "DescribeUpBpsPeakOfLines" describe_up_bps_peak_of_lines: DescribeUpBpsPeakOfLineDescribeUpBpsPeakOfLines
} }

/// In the response of [`DescribeUpBpsPeakOfLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpBpsPeakOfLineDescribeUpBpsPeakOfLines {
    pub describe_up_bps_peak_of_line: Vec<
        DescribeUpBpsPeakOfLineDescribeUpBpsPeakOfLine,
    >,
}
model! { DescribeUpBpsPeakOfLineDescribeUpBpsPeakOfLines {
    0 "DescribeUpBpsPeakOfLine" describe_up_bps_peak_of_line: Vec<DescribeUpBpsPeakOfLineDescribeUpBpsPeakOfLine>
} }

/// In the response of [`DescribeUpBpsPeakOfLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpBpsPeakOfLineDescribeUpBpsPeakOfLine {
    pub band_width: Option<f64>,
    pub peak_time: Option<String>,
    pub query_time: Option<String>,
    pub stat_name: Option<String>,
}
model! { DescribeUpBpsPeakOfLineDescribeUpBpsPeakOfLine {
    0 "BandWidth" band_width: f64, 1 "PeakTime" peak_time: String, 2 "QueryTime" query_time: String,
    3 "StatName" stat_name: String
} }

/// Describes up peak publish stream data: `DescribeUpPeakPublishStreamData` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/DescribeUpPeakPublishStreamData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpPeakPublishStreamData {
    pub domain_name: Option<String>,
    pub domain_switch: Option<String>,
    /// Required.
    pub end_time: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeUpPeakPublishStreamData(end_time: String, start_time: String)
    "DescribeUpPeakPublishStreamData" -> DescribeUpPeakPublishStreamDataOutput {
    0 "DomainName" domain_name: String, 1 "DomainSwitch" domain_switch: String, 2 "EndTime" end_time,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "StartTime" start_time
} }

/// Response of [`DescribeUpPeakPublishStreamData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpPeakPublishStreamDataOutput {
    pub describe_up_peak_publish_stream_datas: Option<
        DescribeUpPeakPublishStreamDataDescribeUpPeakPublishStreamDatas,
    >,
}
model! { DescribeUpPeakPublishStreamDataOutput {
    0 "DescribeUpPeakPublishStreamDatas" describe_up_peak_publish_stream_datas: DescribeUpPeakPublishStreamDataDescribeUpPeakPublishStreamDatas
} }

/// In the response of [`DescribeUpPeakPublishStreamData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpPeakPublishStreamDataDescribeUpPeakPublishStreamDatas {
    pub describe_up_peak_publish_stream_data: Vec<
        DescribeUpPeakPublishStreamDataDescribeUpPeakPublishStreamData,
    >,
}
model! { DescribeUpPeakPublishStreamDataDescribeUpPeakPublishStreamDatas {
    0 "DescribeUpPeakPublishStreamData" describe_up_peak_publish_stream_data: Vec<DescribeUpPeakPublishStreamDataDescribeUpPeakPublishStreamData>
} }

/// In the response of [`DescribeUpPeakPublishStreamData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpPeakPublishStreamDataDescribeUpPeakPublishStreamData {
    pub band_width: Option<String>,
    pub peak_time: Option<String>,
    pub publish_stream_num: Option<i64>,
    pub query_time: Option<String>,
    pub stat_name: Option<String>,
}
model! { DescribeUpPeakPublishStreamDataDescribeUpPeakPublishStreamData {
    0 "BandWidth" band_width: String, 1 "PeakTime" peak_time: String, 2 "PublishStreamNum" publish_stream_num: i64,
    3 "QueryTime" query_time: String, 4 "StatName" stat_name: String
} }

/// Disables live realtime log delivery: `DisableLiveRealtimeLogDelivery` of `live` 2016-11-01.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DisableLiveRealtimeLogDelivery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableLiveRealtimeLogDelivery {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DisableLiveRealtimeLogDelivery(domain_name: String) "DisableLiveRealtimeLogDelivery" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} { method: "GET", } }

/// Response of [`DisableLiveRealtimeLogDelivery`]: empty.
pub type DisableLiveRealtimeLogDeliveryOutput = Empty;

/// `DynamicUpdateWaterMarkStreamRule` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/DynamicUpdateWaterMarkStreamRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DynamicUpdateWaterMarkStreamRule {
    /// Required.
    pub app: String,
    /// Required.
    pub domain: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub stream: String,
    /// Required.
    pub template_id: String,
}
operation! { DynamicUpdateWaterMarkStreamRule(app: String, domain: String, stream: String, template_id: String)
    "DynamicUpdateWaterMarkStreamRule" -> Empty {
    0 "App" app, 1 "Domain" domain, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String, 4 "Stream" stream,
    5 "TemplateId" template_id
} }

/// Response of [`DynamicUpdateWaterMarkStreamRule`]: empty.
pub type DynamicUpdateWaterMarkStreamRuleOutput = Empty;

/// `EditPlaylist` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/EditPlaylist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditPlaylist {
    pub owner_id: Option<i64>,
    pub program_config: Option<String>,
    /// Required.
    pub program_id: String,
    /// Required.
    pub program_items: String,
    pub region_id: Option<String>,
}
operation! { EditPlaylist(program_id: String, program_items: String) "EditPlaylist" -> EditPlaylistOutput {
    0 "OwnerId" owner_id: i64, 1 "ProgramConfig" program_config: String, 2 "ProgramId" program_id,
    3 "ProgramItems" program_items, 4 "RegionId" region_id: String
} }

/// Response of [`EditPlaylist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditPlaylistOutput {
    pub caster_id: Option<String>,
    pub items: Option<EditPlaylistItems>,
    pub program_id: Option<String>,
}
model! { EditPlaylistOutput {
    0 "CasterId" caster_id: String, 1 "Items" items: EditPlaylistItems, 2 "ProgramId" program_id: String
} }

/// In the response of [`EditPlaylist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditPlaylistItems {
    pub failed_items: Vec<EditPlaylistFailedItems>,
    pub success_items: Vec<EditPlaylistSuccessItems>,
}
model! { EditPlaylistItems {
    0 "FailedItems" failed_items: Vec<EditPlaylistFailedItems>,
    1 "SuccessItems" success_items: Vec<EditPlaylistSuccessItems>
} }

/// In the response of [`EditPlaylist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditPlaylistFailedItems {
    pub item_id: Option<String>,
    pub item_name: Option<String>,
}
model! { EditPlaylistFailedItems {
    0 "ItemId" item_id: String, 1 "ItemName" item_name: String
} }

/// In the response of [`EditPlaylist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditPlaylistSuccessItems {
    pub item_id: Option<String>,
    pub item_name: Option<String>,
}
model! { EditPlaylistSuccessItems {
    0 "ItemId" item_id: String, 1 "ItemName" item_name: String
} }

/// `EditShowAndReplace` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/EditShowAndReplace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditShowAndReplace {
    /// Required.
    pub caster_id: String,
    pub end_time: Option<f64>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub show_id: String,
    pub start_time: Option<f64>,
    pub storage_info: Option<String>,
    pub user_data: Option<String>,
}
operation! { EditShowAndReplace(caster_id: String, show_id: String) "EditShowAndReplace" -> EditShowAndReplaceOutput {
    0 "CasterId" caster_id, 1 "EndTime" end_time: f64, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String,
    4 "ShowId" show_id, 5 "StartTime" start_time: f64, 6 "StorageInfo" storage_info: String,
    7 "UserData" user_data: String
} }

/// Response of [`EditShowAndReplace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditShowAndReplaceOutput {
    pub job_info: Option<String>,
}
model! { EditShowAndReplaceOutput {
    0 "JobInfo" job_info: String
} }

/// `EffectCasterUrgent` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/EffectCasterUrgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EffectCasterUrgent {
    /// Required.
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub scene_id: String,
}
operation! { EffectCasterUrgent(caster_id: String, scene_id: String) "EffectCasterUrgent" -> Empty {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String, 3 "SceneId" scene_id
} }

/// Response of [`EffectCasterUrgent`]: empty.
pub type EffectCasterUrgentOutput = Empty;

/// `EffectCasterVideoResource` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/EffectCasterVideoResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EffectCasterVideoResource {
    /// Required.
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub scene_id: String,
}
operation! { EffectCasterVideoResource(caster_id: String, resource_id: String, scene_id: String)
    "EffectCasterVideoResource" -> Empty {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String, 3 "ResourceId" resource_id,
    4 "SceneId" scene_id
} }

/// Response of [`EffectCasterVideoResource`]: empty.
pub type EffectCasterVideoResourceOutput = Empty;

/// Enables live realtime log delivery: `EnableLiveRealtimeLogDelivery` of `live` 2016-11-01.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/EnableLiveRealtimeLogDelivery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableLiveRealtimeLogDelivery {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { EnableLiveRealtimeLogDelivery(domain_name: String) "EnableLiveRealtimeLogDelivery" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} { method: "GET", } }

/// Response of [`EnableLiveRealtimeLogDelivery`]: empty.
pub type EnableLiveRealtimeLogDeliveryOutput = Empty;

/// `ForbidLiveStream` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/ForbidLiveStream>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForbidLiveStream {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub live_stream_type: String,
    pub oneshot: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resume_time: Option<String>,
    /// Required.
    pub stream_name: String,
}
operation! { ForbidLiveStream(app_name: String, domain_name: String, live_stream_type: String, stream_name: String)
    "ForbidLiveStream" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "LiveStreamType" live_stream_type, 3 "Oneshot" oneshot: String,
    4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String, 6 "ResumeTime" resume_time: String,
    7 "StreamName" stream_name
} }

/// Response of [`ForbidLiveStream`]: empty.
pub type ForbidLiveStreamOutput = Empty;

/// Gets all custom templates: `GetAllCustomTemplates` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/GetAllCustomTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllCustomTemplates {
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub user_id: Option<String>,
}
operation! { GetAllCustomTemplates() "GetAllCustomTemplates" -> GetAllCustomTemplatesOutput {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id: String, 2 "UserId" user_id: String
} }

/// Response of [`GetAllCustomTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllCustomTemplatesOutput {
    pub custom_templates: Option<String>,
}
model! { GetAllCustomTemplatesOutput {
    0 "CustomTemplates" custom_templates: String
} }

/// Gets custom template: `GetCustomTemplate` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/GetCustomTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomTemplate {
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub template: String,
}
operation! { GetCustomTemplate(template: String) "GetCustomTemplate" -> GetCustomTemplateOutput {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id: String, 2 "Template" template
} }

/// Response of [`GetCustomTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomTemplateOutput {
    pub custom_template: Option<String>,
    pub template: Option<String>,
}
model! { GetCustomTemplateOutput {
    0 "CustomTemplate" custom_template: String, 1 "Template" template: String
} }

/// Gets edge transcode job: `GetEdgeTranscodeJob` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/GetEdgeTranscodeJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeTranscodeJob {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub job_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { GetEdgeTranscodeJob(cluster_id: String, job_id: String)
    "GetEdgeTranscodeJob" -> GetEdgeTranscodeJobOutput {
    0 "ClusterId" cluster_id, 1 "JobId" job_id, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String
} }

/// Response of [`GetEdgeTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeTranscodeJobOutput {
    pub job: Option<GetEdgeTranscodeJobJob>,
}
model! { GetEdgeTranscodeJobOutput {
    0 "Job" job: GetEdgeTranscodeJobJob
} }

/// In the response of [`GetEdgeTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeTranscodeJobJob {
    pub create_time: Option<String>,
    pub job_id: Option<String>,
    pub last_start_at: Option<String>,
    pub last_stop_at: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub stream_input: Option<String>,
    pub stream_output: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetEdgeTranscodeJobJob {
    0 "CreateTime" create_time: String, 1 "JobId" job_id: String, 2 "LastStartAt" last_start_at: String,
    3 "LastStopAt" last_stop_at: String, 4 "Name" name: String, 5 "Status" status: String,
    6 "StreamInput" stream_input: String, 7 "StreamOutput" stream_output: String, 8 "TemplateId" template_id: String,
    9 "TemplateName" template_name: String, 10 "Type" r#type: String
} }

/// Gets edge transcode template: `GetEdgeTranscodeTemplate` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/GetEdgeTranscodeTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeTranscodeTemplate {
    /// Required.
    pub cluster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub template_id: String,
}
operation! { GetEdgeTranscodeTemplate(cluster_id: String, template_id: String)
    "GetEdgeTranscodeTemplate" -> GetEdgeTranscodeTemplateOutput {
    0 "ClusterId" cluster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String, 3 "TemplateId" template_id
} }

/// Response of [`GetEdgeTranscodeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeTranscodeTemplateOutput {
    pub template: Option<GetEdgeTranscodeTemplateTemplate>,
}
model! { GetEdgeTranscodeTemplateOutput {
    0 "Template" template: GetEdgeTranscodeTemplateTemplate
} }

/// In the response of [`GetEdgeTranscodeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeTranscodeTemplateTemplate {
    pub bitrate: Option<String>,
    pub codec: Option<String>,
    pub create_time: Option<String>,
    pub fps: Option<String>,
    pub gop: Option<String>,
    pub name: Option<String>,
    pub resolution: Option<String>,
    pub template_id: Option<String>,
    pub r#type: Option<String>,
}
model! { GetEdgeTranscodeTemplateTemplate {
    0 "Bitrate" bitrate: String, 1 "Codec" codec: String, 2 "CreateTime" create_time: String, 3 "Fps" fps: String,
    4 "Gop" gop: String, 5 "Name" name: String, 6 "Resolution" resolution: String, 7 "TemplateId" template_id: String,
    8 "Type" r#type: String
} }

/// Gets editing job info: `GetEditingJobInfo` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/GetEditingJobInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEditingJobInfo {
    /// Required.
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub show_id: Option<String>,
}
operation! { GetEditingJobInfo(caster_id: String) "GetEditingJobInfo" -> GetEditingJobInfoOutput {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String, 3 "ShowId" show_id: String
} }

/// Response of [`GetEditingJobInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEditingJobInfoOutput {
    pub caster_id: Option<String>,
    pub editing_tasks_info: Option<String>,
}
model! { GetEditingJobInfoOutput {
    0 "CasterId" caster_id: String, 1 "EditingTasksInfo" editing_tasks_info: String
} }

/// Gets message app: `GetMessageApp` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/GetMessageApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageApp {
    /// Required.
    pub app_id: String,
}
operation! { GetMessageApp(app_id: String) "GetMessageApp" -> GetMessageAppOutput {
    0 "AppId" app_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetMessageApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageAppOutput {
    pub result: Option<GetMessageAppResult>,
}
model! { GetMessageAppOutput {
    0 "Result" result: GetMessageAppResult
} }

/// In the response of [`GetMessageApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageAppResult {
    pub app_config: BTreeMap<String, String>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub create_time: Option<i64>,
    pub extension: BTreeMap<String, String>,
    pub status: Option<i64>,
}
model! { GetMessageAppResult {
    0 "AppConfig" app_config: BTreeMap<String, String>, 1 "AppId" app_id: String, 2 "AppName" app_name: String,
    3 "CreateTime" create_time: i64, 4 "Extension" extension: BTreeMap<String, String>, 5 "Status" status: i64
} }

/// Gets message group: `GetMessageGroup` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/GetMessageGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageGroup {
    /// Required.
    pub app_id: String,
    /// Required.
    pub group_id: String,
}
operation! { GetMessageGroup(app_id: String, group_id: String) "GetMessageGroup" -> GetMessageGroupOutput {
    0 "AppId" app_id, 1 "GroupId" group_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetMessageGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageGroupOutput {
    pub result: Option<GetMessageGroupResult>,
}
model! { GetMessageGroupOutput {
    0 "Result" result: GetMessageGroupResult
} }

/// In the response of [`GetMessageGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageGroupResult {
    pub create_time: Option<i64>,
    pub creator_id: Option<String>,
    pub extension: BTreeMap<String, Value>,
    pub group_id: Option<String>,
    pub is_mute_all: Option<bool>,
    pub status: Option<i64>,
}
model! { GetMessageGroupResult {
    0 "CreateTime" create_time: i64, 1 "CreatorId" creator_id: String, 2 "Extension" extension: BTreeMap<String, Value>,
    3 "GroupId" group_id: String, 4 "IsMuteAll" is_mute_all: bool, 5 "Status" status: i64
} }

/// Gets message token: `GetMessageToken` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/GetMessageToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageToken {
    /// Required.
    pub app_id: String,
    /// Required.
    pub device_id: String,
    /// Required.
    pub device_type: String,
    /// Required.
    pub user_id: String,
}
operation! { GetMessageToken(app_id: String, device_id: String, device_type: String, user_id: String)
    "GetMessageToken" -> GetMessageTokenOutput {
    0 "AppId" app_id, 1 "DeviceId" device_id, 2 "DeviceType" device_type, 3 "UserId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`GetMessageToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageTokenOutput {
    pub result: Option<GetMessageTokenResult>,
}
model! { GetMessageTokenOutput {
    0 "Result" result: GetMessageTokenResult
} }

/// In the response of [`GetMessageToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageTokenResult {
    /// Secret.
    pub access_token: Option<Secret>,
    pub access_token_expired_time: Option<i64>,
    /// Secret.
    pub refresh_token: Option<Secret>,
}
model! { GetMessageTokenResult {
    0 "AccessToken" access_token: Secret, 1 "AccessTokenExpiredTime" access_token_expired_time: i64,
    2 "RefreshToken" refresh_token: Secret
} }

/// Gets transcode task status: `GetTranscodeTaskStatus` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/GetTranscodeTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranscodeTaskStatus {
    pub app: Option<String>,
    pub push_domain: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub stream_name: Option<String>,
    pub transcoding_template: Option<String>,
}
operation! { GetTranscodeTaskStatus() "GetTranscodeTaskStatus" -> Empty {
    0 "App" app: String, 1 "PushDomain" push_domain: String, 2 "SecurityToken" security_token: Secret,
    3 "StreamName" stream_name: String, 4 "TranscodingTemplate" transcoding_template: String
} }

/// Response of [`GetTranscodeTaskStatus`]: empty.
pub type GetTranscodeTaskStatusOutput = Empty;

/// `HotLiveRtcStream` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/HotLiveRtcStream>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HotLiveRtcStream {
    /// Required.
    pub app_name: String,
    /// Required.
    pub audio_msid: String,
    pub connection_timeout: Option<String>,
    /// Required.
    pub domain_name: String,
    pub media_timeout: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_code: String,
    pub region_id: Option<String>,
    /// Required.
    pub stream_name: String,
    /// Required.
    pub video_msid: String,
}

/// Arguments of [`HotLiveRtcStream::new`].
pub struct HotLiveRtcStreamRequired {
    pub app_name: String,
    pub audio_msid: String,
    pub domain_name: String,
    pub region_code: String,
    pub stream_name: String,
    pub video_msid: String,
}
operation! {
    HotLiveRtcStream { HotLiveRtcStreamRequired: app_name, audio_msid, domain_name, region_code, stream_name, video_msid }
    "HotLiveRtcStream" -> Empty {
    0 "AppName" app_name, 1 "AudioMsid" audio_msid, 2 "ConnectionTimeout" connection_timeout: String,
    3 "DomainName" domain_name, 4 "MediaTimeout" media_timeout: String, 5 "OwnerId" owner_id: i64,
    6 "RegionCode" region_code, 7 "RegionId" region_id: String, 8 "StreamName" stream_name, 9 "VideoMsid" video_msid
} }

/// Response of [`HotLiveRtcStream`]: empty.
pub type HotLiveRtcStreamOutput = Empty;

/// Initializes auto show list task: `InitializeAutoShowListTask` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/InitializeAutoShowListTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeAutoShowListTask {
    pub call_back_url: Option<String>,
    /// Required.
    pub caster_config: String,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub end_time: i64,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_ids: Option<String>,
    /// Required.
    pub start_time: i64,
}
operation! { InitializeAutoShowListTask(caster_config: String, domain_name: String, end_time: i64, start_time: i64)
    "InitializeAutoShowListTask" -> InitializeAutoShowListTaskOutput {
    0 "CallBackUrl" call_back_url: String, 1 "CasterConfig" caster_config, 2 "DomainName" domain_name,
    3 "EndTime" end_time, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "ResourceIds" resource_ids: String, 7 "StartTime" start_time
} }

/// Response of [`InitializeAutoShowListTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeAutoShowListTaskOutput {
    pub caster_id: Option<String>,
    pub stream_list: Option<String>,
}
model! { InitializeAutoShowListTaskOutput {
    0 "CasterId" caster_id: String, 1 "StreamList" stream_list: String
} }

/// Joins message group: `JoinMessageGroup` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/JoinMessageGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinMessageGroup {
    /// Required.
    pub app_id: String,
    pub broad_cast_statistics: Option<bool>,
    pub broad_cast_type: Option<i64>,
    /// Required.
    pub group_id: String,
    /// Required.
    pub user_id: String,
}
operation! { JoinMessageGroup(app_id: String, group_id: String, user_id: String)
    "JoinMessageGroup" -> JoinMessageGroupOutput {
    0 "AppId" app_id, 1 "BroadCastStatistics" broad_cast_statistics: bool, 2 "BroadCastType" broad_cast_type: i64,
    3 "GroupId" group_id, 4 "UserId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`JoinMessageGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinMessageGroupOutput {
    pub result: Option<JoinMessageGroupResult>,
}
model! { JoinMessageGroupOutput {
    0 "Result" result: JoinMessageGroupResult
} }

/// In the response of [`JoinMessageGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinMessageGroupResult {
    pub success: Option<bool>,
}
model! { JoinMessageGroupResult {
    0 "Success" success: bool
} }

/// `KickLiveMessageGroupUser` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/KickLiveMessageGroupUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KickLiveMessageGroupUser {
    /// Required.
    pub app_id: String,
    pub data_center: Option<String>,
    /// Required.
    pub group_id: String,
    /// Required.
    pub kickoff_user: String,
}
operation! { KickLiveMessageGroupUser(app_id: String, group_id: String, kickoff_user: String)
    "KickLiveMessageGroupUser" -> Empty {
    0 "AppId" app_id, 1 "DataCenter" data_center: String, 2 "GroupId" group_id, 3 "KickoffUser" kickoff_user
} }

/// Response of [`KickLiveMessageGroupUser`]: empty.
pub type KickLiveMessageGroupUserOutput = Empty;

/// Leaves message group: `LeaveMessageGroup` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/LeaveMessageGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveMessageGroup {
    /// Required.
    pub app_id: String,
    pub broad_cast_statistics: Option<bool>,
    pub broad_cast_type: Option<i64>,
    /// Required.
    pub group_id: String,
    /// Required.
    pub user_id: String,
}
operation! { LeaveMessageGroup(app_id: String, group_id: String, user_id: String)
    "LeaveMessageGroup" -> LeaveMessageGroupOutput {
    0 "AppId" app_id, 1 "BroadCastStatistics" broad_cast_statistics: bool, 2 "BroadCastType" broad_cast_type: i64,
    3 "GroupId" group_id, 4 "UserId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`LeaveMessageGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveMessageGroupOutput {
    pub result: Option<LeaveMessageGroupResult>,
}
model! { LeaveMessageGroupOutput {
    0 "Result" result: LeaveMessageGroupResult
} }

/// In the response of [`LeaveMessageGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveMessageGroupResult {
    pub success: Option<bool>,
}
model! { LeaveMessageGroupResult {
    0 "Success" success: bool
} }

/// Lists edge transcode job: `ListEdgeTranscodeJob` of `live` 2016-11-01.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/live/2016-11-01/ListEdgeTranscodeJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeTranscodeJob {
    /// Required.
    pub cluster_id: String,
    pub keyword: Option<String>,
    pub owner_id: Option<i64>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub sort_by: Option<String>,
    pub status: Option<i64>,
    pub r#type: Option<String>,
}
operation! { ListEdgeTranscodeJob(cluster_id: String) "ListEdgeTranscodeJob" -> ListEdgeTranscodeJobOutput {
    0 "ClusterId" cluster_id, 1 "Keyword" keyword: String, 2 "OwnerId" owner_id: i64, 3 "PageNo" page_no: i64,
    4 "PageSize" page_size: i64, 5 "RegionId" region_id: String, 6 "SortBy" sort_by: String, 7 "Status" status: i64,
    8 "Type" r#type: String
} }
paged! { ListEdgeTranscodeJob: ListEdgeTranscodeJobJob =
    Number "PageNo", "JobList.Job" job_list.job, total "TotalCount" }

/// Response of [`ListEdgeTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeTranscodeJobOutput {
    pub job_list: Option<ListEdgeTranscodeJobJobList>,
    pub total_count: Option<i64>,
}
model! { ListEdgeTranscodeJobOutput {
    0 "JobList" job_list: ListEdgeTranscodeJobJobList, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListEdgeTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeTranscodeJobJobList {
    pub job: Vec<ListEdgeTranscodeJobJob>,
}
model! { ListEdgeTranscodeJobJobList {
    0 "Job" job: Vec<ListEdgeTranscodeJobJob>
} }

/// In the response of [`ListEdgeTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeTranscodeJobJob {
    pub create_time: Option<String>,
    pub job_id: Option<String>,
    pub last_start_at: Option<String>,
    pub last_stop_at: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub stream_input: Option<String>,
    pub stream_output: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListEdgeTranscodeJobJob {
    0 "CreateTime" create_time: String, 1 "JobId" job_id: String, 2 "LastStartAt" last_start_at: String,
    3 "LastStopAt" last_stop_at: String, 4 "Name" name: String, 5 "Status" status: String,
    6 "StreamInput" stream_input: String, 7 "StreamOutput" stream_output: String, 8 "TemplateId" template_id: String,
    9 "TemplateName" template_name: String, 10 "Type" r#type: String
} }

/// Lists edge transcode template: `ListEdgeTranscodeTemplate` of `live` 2016-11-01.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/live/2016-11-01/ListEdgeTranscodeTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeTranscodeTemplate {
    /// Required.
    pub cluster_id: String,
    pub keyword: Option<String>,
    pub owner_id: Option<i64>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub sort_by: Option<String>,
    pub r#type: Option<String>,
    pub video_codec: Option<String>,
}
operation! { ListEdgeTranscodeTemplate(cluster_id: String)
    "ListEdgeTranscodeTemplate" -> ListEdgeTranscodeTemplateOutput {
    0 "ClusterId" cluster_id, 1 "Keyword" keyword: String, 2 "OwnerId" owner_id: i64, 3 "PageNo" page_no: i64,
    4 "PageSize" page_size: i64, 5 "RegionId" region_id: String, 6 "SortBy" sort_by: String, 7 "Type" r#type: String,
    8 "VideoCodec" video_codec: String
} }
paged! { ListEdgeTranscodeTemplate: ListEdgeTranscodeTemplateTemplate =
    Number "PageNo", "TemplateList.Template" template_list.template, total "TotalCount" }

/// Response of [`ListEdgeTranscodeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeTranscodeTemplateOutput {
    pub template_list: Option<ListEdgeTranscodeTemplateTemplateList>,
    pub total_count: Option<i64>,
}
model! { ListEdgeTranscodeTemplateOutput {
    0 "TemplateList" template_list: ListEdgeTranscodeTemplateTemplateList, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListEdgeTranscodeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeTranscodeTemplateTemplateList {
    pub template: Vec<ListEdgeTranscodeTemplateTemplate>,
}
model! { ListEdgeTranscodeTemplateTemplateList {
    0 "Template" template: Vec<ListEdgeTranscodeTemplateTemplate>
} }

/// In the response of [`ListEdgeTranscodeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeTranscodeTemplateTemplate {
    pub bitrate: Option<String>,
    pub codec: Option<String>,
    pub create_time: Option<String>,
    pub fps: Option<String>,
    pub gop: Option<String>,
    pub name: Option<String>,
    pub resolution: Option<String>,
    pub template_id: Option<String>,
    pub r#type: Option<String>,
}
model! { ListEdgeTranscodeTemplateTemplate {
    0 "Bitrate" bitrate: String, 1 "Codec" codec: String, 2 "CreateTime" create_time: String, 3 "Fps" fps: String,
    4 "Gop" gop: String, 5 "Name" name: String, 6 "Resolution" resolution: String, 7 "TemplateId" template_id: String,
    8 "Type" r#type: String
} }

/// Lists event sub: `ListEventSub` of `live` 2016-11-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/ListEventSub>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventSub {
    /// Required.
    pub app_id: String,
}
operation! { ListEventSub(app_id: String) "ListEventSub" -> ListEventSubOutput {
    0 "AppId" app_id
} { method: "GET", } }

/// Response of [`ListEventSub`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventSubOutput {
    pub subscribers: Vec<ListEventSubSubscribers>,
}
model! { ListEventSubOutput {
    0 "Subscribers" subscribers: Vec<ListEventSubSubscribers>
} }

/// In the response of [`ListEventSub`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventSubSubscribers {
    pub callback_url: Option<String>,
    pub channel_id: Option<String>,
    pub create_time: Option<String>,
    pub events: Vec<String>,
    pub modify_time: Option<String>,
    /// Deprecated.
    pub roles: Option<i64>,
    pub sub_id: Option<String>,
    pub users: Vec<String>,
}
model! { ListEventSubSubscribers {
    0 "CallbackUrl" callback_url: String, 1 "ChannelId" channel_id: String, 2 "CreateTime" create_time: String,
    3 "Events" events: Vec<String>, 4 "ModifyTime" modify_time: String, 5 "Roles" roles: i64, 6 "SubId" sub_id: String,
    7 "Users" users: Vec<String>
} }

/// Lists event sub event: `ListEventSubEvent` of `live` 2016-11-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/ListEventSubEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventSubEvent {
    /// Required.
    pub app_id: String,
    /// Required. 0 to 2234313863.
    pub end_time: i64,
    /// Required. 1 to 9999999999.
    pub page_no: i64,
    /// Required. 10 to 100.
    pub page_size: i64,
    /// Required. 0 to 2234313863.
    pub start_time: i64,
    pub subscribe_id: Option<String>,
}

/// Arguments of [`ListEventSubEvent::new`].
pub struct ListEventSubEventRequired {
    pub app_id: String,
    pub end_time: i64,
    pub page_no: i64,
    pub page_size: i64,
    pub start_time: i64,
}
operation! { ListEventSubEvent { ListEventSubEventRequired: app_id, end_time, page_no, page_size, start_time }
    "ListEventSubEvent" -> ListEventSubEventOutput {
    0 "AppId" app_id, 1 "EndTime" end_time, 2 "PageNo" page_no, 3 "PageSize" page_size, 4 "StartTime" start_time,
    5 "SubscribeId" subscribe_id: String
} { method: "GET", } }

/// Response of [`ListEventSubEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventSubEventOutput {
    pub count: Option<i64>,
    pub has_more: Option<bool>,
    pub logs: Vec<ListEventSubEventLogs>,
}
model! { ListEventSubEventOutput {
    0 "Count" count: i64, 1 "HasMore" has_more: bool, 2 "Logs" logs: Vec<ListEventSubEventLogs>
} }

/// In the response of [`ListEventSubEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventSubEventLogs {
    pub app_id: Option<String>,
    pub code: Option<i64>,
    pub cost: Option<i64>,
    pub data: Option<String>,
    pub message_id: Option<String>,
    pub sub_id: Option<String>,
    pub time: Option<String>,
    pub url: Option<String>,
}
model! { ListEventSubEventLogs {
    0 "AppId" app_id: String, 1 "Code" code: i64, 2 "Cost" cost: i64, 3 "Data" data: String,
    4 "MessageId" message_id: String, 5 "SubId" sub_id: String, 6 "Time" time: String, 7 "Url" url: String
} }

/// Lists live delay config: `ListLiveDelayConfig` of `live` 2016-11-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/live/2016-11-01/ListLiveDelayConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveDelayConfig {
    /// Required.
    pub domain: String,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
}
operation! { ListLiveDelayConfig(domain: String) "ListLiveDelayConfig" -> ListLiveDelayConfigOutput {
    0 "Domain" domain, 1 "OwnerId" owner_id: i64, 2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64,
    4 "RegionId" region_id: String
} }
paged! { ListLiveDelayConfig: ListLiveDelayConfigDelayConfig =
    Number "PageNum", "DelayConfigList.DelayConfig" delay_config_list.delay_config, total "Total" }

/// Response of [`ListLiveDelayConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveDelayConfigOutput {
    pub delay_config_list: Option<ListLiveDelayConfigDelayConfigList>,
    pub total: Option<i64>,
}
model! { ListLiveDelayConfigOutput {
    0 "DelayConfigList" delay_config_list: ListLiveDelayConfigDelayConfigList, 1 "Total" total: i64
} }

/// In the response of [`ListLiveDelayConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveDelayConfigDelayConfigList {
    pub delay_config: Vec<ListLiveDelayConfigDelayConfig>,
}
model! { ListLiveDelayConfigDelayConfigList {
    0 "DelayConfig" delay_config: Vec<ListLiveDelayConfigDelayConfig>
} }

/// In the response of [`ListLiveDelayConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveDelayConfigDelayConfig {
    pub app: Option<String>,
    pub delay_time: Option<String>,
    pub domain: Option<String>,
    pub stream: Option<String>,
    pub task_trigger_mode: Option<String>,
}
model! { ListLiveDelayConfigDelayConfig {
    0 "App" app: String, 1 "DelayTime" delay_time: String, 2 "Domain" domain: String, 3 "Stream" stream: String,
    4 "TaskTriggerMode" task_trigger_mode: String
} }

/// Lists live message apps: `ListLiveMessageApps` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/ListLiveMessageApps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveMessageApps {
    pub data_center: Option<String>,
    pub next_page_token: Option<i64>,
    /// Required. 1 to 2.
    pub sort_type: i64,
}
operation! { ListLiveMessageApps(sort_type: i64) "ListLiveMessageApps" -> ListLiveMessageAppsOutput {
    0 "DataCenter" data_center: String, 1 "NextPageToken" next_page_token: i64, 2 "SortType" sort_type
} }

/// Response of [`ListLiveMessageApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveMessageAppsOutput {
    pub app_list: Vec<ListLiveMessageAppsAppList>,
    pub has_more: Option<bool>,
    pub next_page_token: Option<i64>,
}
model! { ListLiveMessageAppsOutput {
    0 "AppList" app_list: Vec<ListLiveMessageAppsAppList>, 1 "HasMore" has_more: bool,
    2 "NextPageToken" next_page_token: i64
} }

/// In the response of [`ListLiveMessageApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveMessageAppsAppList {
    pub app_id: Option<String>,
    pub app_key: Option<String>,
    pub app_name: Option<String>,
    pub app_sign: Option<String>,
    pub create_time: Option<i64>,
    pub data_center: Option<String>,
    pub disable: Option<String>,
    pub modify_time: Option<i64>,
    pub msg_life_cycle: Option<i64>,
}
model! { ListLiveMessageAppsAppList {
    0 "AppId" app_id: String, 1 "AppKey" app_key: String, 2 "AppName" app_name: String, 3 "AppSign" app_sign: String,
    4 "CreateTime" create_time: i64, 5 "DataCenter" data_center: String, 6 "Disable" disable: String,
    7 "ModifyTime" modify_time: i64, 8 "MsgLifeCycle" msg_life_cycle: i64
} }

/// Lists live message group by page: `ListLiveMessageGroupByPage` of `live` 2016-11-01.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/live/2016-11-01/ListLiveMessageGroupByPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveMessageGroupByPage {
    /// Required.
    pub app_id: String,
    pub data_center: Option<String>,
    pub group_status: Option<i64>,
    /// 1 to 10000.
    pub page_number: Option<i64>,
    /// At most 50.
    pub page_size: Option<i64>,
    /// Required. 1 to 2.
    pub sort_type: i64,
}
operation! { ListLiveMessageGroupByPage(app_id: String, sort_type: i64)
    "ListLiveMessageGroupByPage" -> ListLiveMessageGroupByPageOutput {
    0 "AppId" app_id, 1 "DataCenter" data_center: String, 2 "GroupStatus" group_status: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "SortType" sort_type
} { method: "GET", } }
paged! { ListLiveMessageGroupByPage: ListLiveMessageGroupByPageGroupList =
    Number "PageNumber", "GroupList" group_list, total "TotalCount" }

/// Response of [`ListLiveMessageGroupByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveMessageGroupByPageOutput {
    pub group_list: Vec<ListLiveMessageGroupByPageGroupList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListLiveMessageGroupByPageOutput {
    0 "GroupList" group_list: Vec<ListLiveMessageGroupByPageGroupList>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListLiveMessageGroupByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveMessageGroupByPageGroupList {
    pub admin_list: Vec<String>,
    pub createtime: Option<i64>,
    pub creator_id: Option<String>,
    pub delete: Option<bool>,
    pub group_id: Option<String>,
    pub group_info: Option<String>,
    pub group_name: Option<String>,
}
model! { ListLiveMessageGroupByPageGroupList {
    0 "AdminList" admin_list: Vec<String>, 1 "Createtime" createtime: i64, 2 "CreatorId" creator_id: String,
    3 "Delete" delete: bool, 4 "GroupId" group_id: String, 5 "GroupInfo" group_info: String,
    6 "GroupName" group_name: String
} }

/// Lists live message group messages: `ListLiveMessageGroupMessages` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/ListLiveMessageGroupMessages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveMessageGroupMessages {
    /// Required.
    pub app_id: String,
    pub begin_time: Option<i64>,
    pub data_center: Option<String>,
    pub end_time: Option<i64>,
    /// Required.
    pub group_id: String,
    pub msg_type: Option<i64>,
    pub next_page_token: Option<i64>,
    /// Required. 10 to 50.
    pub page_size: i64,
    /// Required. 1 to 2.
    pub sort_type: i64,
}
operation! { ListLiveMessageGroupMessages(app_id: String, group_id: String, page_size: i64, sort_type: i64)
    "ListLiveMessageGroupMessages" -> ListLiveMessageGroupMessagesOutput {
    0 "AppId" app_id, 1 "BeginTime" begin_time: i64, 2 "DataCenter" data_center: String, 3 "EndTime" end_time: i64,
    4 "GroupId" group_id, 5 "MsgType" msg_type: i64, 6 "NextPageToken" next_page_token: i64, 7 "PageSize" page_size,
    8 "SortType" sort_type
} }

/// Response of [`ListLiveMessageGroupMessages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveMessageGroupMessagesOutput {
    pub group_id: Option<String>,
    pub hasmore: Option<bool>,
    pub message_list: Vec<ListLiveMessageGroupMessagesMessageList>,
    pub next_page_token: Option<i64>,
}
model! { ListLiveMessageGroupMessagesOutput {
    0 "GroupId" group_id: String, 1 "Hasmore" hasmore: bool,
    2 "MessageList" message_list: Vec<ListLiveMessageGroupMessagesMessageList>, 3 "NextPageToken" next_page_token: i64
} }

/// In the response of [`ListLiveMessageGroupMessages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveMessageGroupMessagesMessageList {
    pub body: Option<String>,
    pub msg_tid: Option<String>,
    pub msg_type: Option<i64>,
    pub sender: Option<ListLiveMessageGroupMessagesSender>,
    pub seq_number: Option<i64>,
    pub timestamp: Option<i64>,
    pub total_messages: Option<i64>,
}
model! { ListLiveMessageGroupMessagesMessageList {
    0 "Body" body: String, 1 "MsgTid" msg_tid: String, 2 "MsgType" msg_type: i64,
    3 "Sender" sender: ListLiveMessageGroupMessagesSender, 4 "SeqNumber" seq_number: i64, 5 "Timestamp" timestamp: i64,
    6 "TotalMessages" total_messages: i64
} }

/// In the response of [`ListLiveMessageGroupMessages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveMessageGroupMessagesSender {
    pub user_id: Option<String>,
    pub user_info: Option<String>,
}
model! { ListLiveMessageGroupMessagesSender {
    0 "UserId" user_id: String, 1 "UserInfo" user_info: String
} }

/// Lists live message group users: `ListLiveMessageGroupUsers` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/ListLiveMessageGroupUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveMessageGroupUsers {
    /// Required.
    pub app_id: String,
    pub data_center: Option<String>,
    /// Required.
    pub group_id: String,
    pub next_page_token: Option<i64>,
    /// Required. 10 to 30.
    pub page_size: i64,
    /// Required. 1 to 2.
    pub sort_type: i64,
}
operation! { ListLiveMessageGroupUsers(app_id: String, group_id: String, page_size: i64, sort_type: i64)
    "ListLiveMessageGroupUsers" -> ListLiveMessageGroupUsersOutput {
    0 "AppId" app_id, 1 "DataCenter" data_center: String, 2 "GroupId" group_id, 3 "NextPageToken" next_page_token: i64,
    4 "PageSize" page_size, 5 "SortType" sort_type
} }

/// Response of [`ListLiveMessageGroupUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveMessageGroupUsersOutput {
    pub group_id: Option<String>,
    pub hasmore: Option<bool>,
    pub next_page_token: Option<i64>,
    pub user_list: Vec<ListLiveMessageGroupUsersUserList>,
}
model! { ListLiveMessageGroupUsersOutput {
    0 "GroupId" group_id: String, 1 "Hasmore" hasmore: bool, 2 "NextPageToken" next_page_token: i64,
    3 "UserList" user_list: Vec<ListLiveMessageGroupUsersUserList>
} }

/// In the response of [`ListLiveMessageGroupUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveMessageGroupUsersUserList {
    pub user_id: Option<String>,
    pub user_info: Option<String>,
}
model! { ListLiveMessageGroupUsersUserList {
    0 "UserId" user_id: String, 1 "UserInfo" user_info: String
} }

/// Lists live message groups: `ListLiveMessageGroups` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/ListLiveMessageGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveMessageGroups {
    /// Required.
    pub app_id: String,
    pub data_center: Option<String>,
    pub group_status: Option<i64>,
    pub next_page_token: Option<i64>,
    /// Required. 1 to 2.
    pub sort_type: i64,
}
operation! { ListLiveMessageGroups(app_id: String, sort_type: i64)
    "ListLiveMessageGroups" -> ListLiveMessageGroupsOutput {
    0 "AppId" app_id, 1 "DataCenter" data_center: String, 2 "GroupStatus" group_status: i64,
    3 "NextPageToken" next_page_token: i64, 4 "SortType" sort_type
} }

/// Response of [`ListLiveMessageGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveMessageGroupsOutput {
    pub group_list: Vec<ListLiveMessageGroupsGroupList>,
    pub hasmore: Option<bool>,
    pub nextpage_token: Option<String>,
}
model! { ListLiveMessageGroupsOutput {
    0 "GroupList" group_list: Vec<ListLiveMessageGroupsGroupList>, 1 "Hasmore" hasmore: bool,
    2 "NextpageToken" nextpage_token: String
} }

/// In the response of [`ListLiveMessageGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveMessageGroupsGroupList {
    pub admin_list: Vec<String>,
    pub createtime: Option<i64>,
    pub creator_id: Option<String>,
    pub delete: Option<bool>,
    pub group_id: Option<String>,
    pub group_info: Option<String>,
    pub group_name: Option<String>,
}
model! { ListLiveMessageGroupsGroupList {
    0 "AdminList" admin_list: Vec<String>, 1 "Createtime" createtime: i64, 2 "CreatorId" creator_id: String,
    3 "Delete" delete: bool, 4 "GroupId" group_id: String, 5 "GroupInfo" group_info: String,
    6 "GroupName" group_name: String
} }

/// Lists live realtime log delivery: `ListLiveRealtimeLogDelivery` of `live` 2016-11-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/ListLiveRealtimeLogDelivery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRealtimeLogDelivery {
    pub live_openapi_reserve: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { ListLiveRealtimeLogDelivery() "ListLiveRealtimeLogDelivery" -> ListLiveRealtimeLogDeliveryOutput {
    0 "LiveOpenapiReserve" live_openapi_reserve: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} { method: "GET", } }

/// Response of [`ListLiveRealtimeLogDelivery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRealtimeLogDeliveryOutput {
    pub content: Option<ListLiveRealtimeLogDeliveryContent>,
}
model! { ListLiveRealtimeLogDeliveryOutput {
    0 "Content" content: ListLiveRealtimeLogDeliveryContent
} }

/// In the response of [`ListLiveRealtimeLogDelivery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRealtimeLogDeliveryContent {
    pub realtime_log_delivery_info: Vec<
        ListLiveRealtimeLogDeliveryRealtimeLogDeliveryInfo,
    >,
}
model! { ListLiveRealtimeLogDeliveryContent {
    0 "RealtimeLogDeliveryInfo" realtime_log_delivery_info: Vec<ListLiveRealtimeLogDeliveryRealtimeLogDeliveryInfo>
} }

/// In the response of [`ListLiveRealtimeLogDelivery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRealtimeLogDeliveryRealtimeLogDeliveryInfo {
    pub dm_id: Option<i64>,
    pub domain_name: Option<String>,
    pub logstore: Option<String>,
    pub project: Option<String>,
    pub region: Option<String>,
    pub status: Option<String>,
}
model! { ListLiveRealtimeLogDeliveryRealtimeLogDeliveryInfo {
    0 "DmId" dm_id: i64, 1 "DomainName" domain_name: String, 2 "Logstore" logstore: String, 3 "Project" project: String,
    4 "Region" region: String, 5 "Status" status: String
} }

/// Lists live realtime log delivery domains: `ListLiveRealtimeLogDeliveryDomains` of `live` 2016-11-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/ListLiveRealtimeLogDeliveryDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRealtimeLogDeliveryDomains {
    /// Required.
    pub logstore: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub project: String,
    /// Required.
    pub region: String,
    pub region_id: Option<String>,
}
operation! { ListLiveRealtimeLogDeliveryDomains(logstore: String, project: String, region: String)
    "ListLiveRealtimeLogDeliveryDomains" -> ListLiveRealtimeLogDeliveryDomainsOutput {
    0 "Logstore" logstore, 1 "OwnerId" owner_id: i64, 2 "Project" project, 3 "Region" region,
    4 "RegionId" region_id: String
} { method: "GET", } }

/// Response of [`ListLiveRealtimeLogDeliveryDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRealtimeLogDeliveryDomainsOutput {
    pub content: Option<ListLiveRealtimeLogDeliveryDomainsContent>,
}
model! { ListLiveRealtimeLogDeliveryDomainsOutput {
    0 "Content" content: ListLiveRealtimeLogDeliveryDomainsContent
} }

/// In the response of [`ListLiveRealtimeLogDeliveryDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRealtimeLogDeliveryDomainsContent {
    pub domains: Vec<ListLiveRealtimeLogDeliveryDomainsDomains>,
}
model! { ListLiveRealtimeLogDeliveryDomainsContent {
    0 "Domains" domains: Vec<ListLiveRealtimeLogDeliveryDomainsDomains>
} }

/// In the response of [`ListLiveRealtimeLogDeliveryDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRealtimeLogDeliveryDomainsDomains {
    pub domain_name: Option<String>,
    pub status: Option<String>,
}
model! { ListLiveRealtimeLogDeliveryDomainsDomains {
    0 "DomainName" domain_name: String, 1 "Status" status: String
} }

/// Lists live realtime log delivery infos: `ListLiveRealtimeLogDeliveryInfos` of `live` 2016-11-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/ListLiveRealtimeLogDeliveryInfos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRealtimeLogDeliveryInfos {
    pub live_openapi_reserve: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { ListLiveRealtimeLogDeliveryInfos()
    "ListLiveRealtimeLogDeliveryInfos" -> ListLiveRealtimeLogDeliveryInfosOutput {
    0 "LiveOpenapiReserve" live_openapi_reserve: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} { method: "GET", } }

/// Response of [`ListLiveRealtimeLogDeliveryInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRealtimeLogDeliveryInfosOutput {
    pub content: Option<ListLiveRealtimeLogDeliveryInfosContent>,
}
model! { ListLiveRealtimeLogDeliveryInfosOutput {
    0 "Content" content: ListLiveRealtimeLogDeliveryInfosContent
} }

/// In the response of [`ListLiveRealtimeLogDeliveryInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRealtimeLogDeliveryInfosContent {
    pub realtime_log_delivery_infos: Vec<
        ListLiveRealtimeLogDeliveryInfosRealtimeLogDeliveryInfos,
    >,
}
model! { ListLiveRealtimeLogDeliveryInfosContent {
    0 "RealtimeLogDeliveryInfos" realtime_log_delivery_infos: Vec<ListLiveRealtimeLogDeliveryInfosRealtimeLogDeliveryInfos>
} }

/// In the response of [`ListLiveRealtimeLogDeliveryInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRealtimeLogDeliveryInfosRealtimeLogDeliveryInfos {
    pub logstore: Option<String>,
    pub project: Option<String>,
    pub region: Option<String>,
}
model! { ListLiveRealtimeLogDeliveryInfosRealtimeLogDeliveryInfos {
    0 "Logstore" logstore: String, 1 "Project" project: String, 2 "Region" region: String
} }

/// Lists live tag resources: `ListLiveTagResources` of `live` 2016-11-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/live/2016-11-01/ListLiveTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveTagResources {
    pub next_token: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListLiveTagResourcesTag>>,
    pub tag_owner_bid: Option<String>,
    pub tag_owner_uid: Option<String>,
}
operation! { ListLiveTagResources(resource_type: String) "ListLiveTagResources" -> ListLiveTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceId" resource_id: Vec<String>, 4 "ResourceType" resource_type, 5 "Tag" tag: Vec<ListLiveTagResourcesTag>,
    6 "TagOwnerBid" tag_owner_bid: String, 7 "TagOwnerUid" tag_owner_uid: String
} }
paged! { ListLiveTagResources: ListLiveTagResourcesTagResource =
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken" }

/// In the request of [`ListLiveTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListLiveTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListLiveTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveTagResourcesOutput {
    pub next_token: Option<String>,
    pub tag_resources: Option<ListLiveTagResourcesTagResources>,
}
model! { ListLiveTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: ListLiveTagResourcesTagResources
} }

/// In the response of [`ListLiveTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveTagResourcesTagResources {
    pub tag_resource: Vec<ListLiveTagResourcesTagResource>,
}
model! { ListLiveTagResourcesTagResources {
    0 "TagResource" tag_resource: Vec<ListLiveTagResourcesTagResource>
} }

/// In the response of [`ListLiveTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveTagResourcesTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListLiveTagResourcesTagResource {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Lists message: `ListMessage` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/ListMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessage {
    /// Required.
    pub app_id: String,
    /// Required.
    pub group_id: String,
    /// Required.
    pub page_num: i64,
    /// Required.
    pub page_size: i64,
    pub sort_type: Option<i64>,
    pub r#type: Option<i64>,
}
operation! { ListMessage(app_id: String, group_id: String, page_num: i64, page_size: i64)
    "ListMessage" -> ListMessageOutput {
    0 "AppId" app_id, 1 "GroupId" group_id, 2 "PageNum" page_num, 3 "PageSize" page_size, 4 "SortType" sort_type: i64,
    5 "Type" r#type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`ListMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageOutput {
    pub result: Option<ListMessageResult>,
}
model! { ListMessageOutput {
    0 "Result" result: ListMessageResult
} }

/// In the response of [`ListMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageResult {
    pub has_more: Option<bool>,
    pub message_list: Vec<ListMessageMessageList>,
}
model! { ListMessageResult {
    0 "HasMore" has_more: bool, 1 "MessageList" message_list: Vec<ListMessageMessageList>
} }

/// In the response of [`ListMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageMessageList {
    pub data: Option<String>,
    pub group_id: Option<String>,
    pub message_id: Option<String>,
    pub sender_id: Option<String>,
    pub r#type: Option<i64>,
}
model! { ListMessageMessageList {
    0 "Data" data: String, 1 "GroupId" group_id: String, 2 "MessageId" message_id: String,
    3 "SenderId" sender_id: String, 4 "Type" r#type: i64
} }

/// Lists message app: `ListMessageApp` of `live` 2016-11-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/live/2016-11-01/ListMessageApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageApp {
    /// Required.
    pub page_num: i64,
    /// Required.
    pub page_size: i64,
    pub sort_type: Option<i64>,
}
operation! { ListMessageApp(page_num: i64, page_size: i64) "ListMessageApp" -> ListMessageAppOutput {
    0 "PageNum" page_num, 1 "PageSize" page_size, 2 "SortType" sort_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }
paged! { ListMessageApp: ListMessageAppAppList =
    Number "PageNum", "Result.AppList" result.app_list, total "Result.Total", more "Result.HasMore" }

/// Response of [`ListMessageApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageAppOutput {
    pub result: Option<ListMessageAppResult>,
}
model! { ListMessageAppOutput {
    0 "Result" result: ListMessageAppResult
} }

/// In the response of [`ListMessageApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageAppResult {
    pub app_list: Vec<ListMessageAppAppList>,
    pub has_more: Option<bool>,
    pub total: Option<i64>,
}
model! { ListMessageAppResult {
    0 "AppList" app_list: Vec<ListMessageAppAppList>, 1 "HasMore" has_more: bool, 2 "Total" total: i64
} }

/// In the response of [`ListMessageApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageAppAppList {
    pub app_config: BTreeMap<String, String>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub create_time: Option<i64>,
    pub extension: BTreeMap<String, String>,
    pub status: Option<i64>,
}
model! { ListMessageAppAppList {
    0 "AppConfig" app_config: BTreeMap<String, String>, 1 "AppId" app_id: String, 2 "AppName" app_name: String,
    3 "CreateTime" create_time: i64, 4 "Extension" extension: BTreeMap<String, String>, 5 "Status" status: i64
} }

/// Lists message group: `ListMessageGroup` of `live` 2016-11-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/live/2016-11-01/ListMessageGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageGroup {
    pub app_id: Option<String>,
    /// Required.
    pub page_num: i64,
    /// Required.
    pub page_size: i64,
    pub sort_type: Option<i64>,
    pub user_id: Option<String>,
}
operation! { ListMessageGroup(page_num: i64, page_size: i64) "ListMessageGroup" -> ListMessageGroupOutput {
    0 "AppId" app_id: String, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "SortType" sort_type: i64,
    4 "UserId" user_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }
paged! { ListMessageGroup: ListMessageGroupGroupList =
    Number "PageNum", "Result.GroupList" result.group_list, total "Result.Total", more "Result.HasMore" }

/// Response of [`ListMessageGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageGroupOutput {
    pub result: Option<ListMessageGroupResult>,
}
model! { ListMessageGroupOutput {
    0 "Result" result: ListMessageGroupResult
} }

/// In the response of [`ListMessageGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageGroupResult {
    pub group_list: Vec<ListMessageGroupGroupList>,
    pub has_more: Option<bool>,
    pub total: Option<i64>,
}
model! { ListMessageGroupResult {
    0 "GroupList" group_list: Vec<ListMessageGroupGroupList>, 1 "HasMore" has_more: bool, 2 "Total" total: i64
} }

/// In the response of [`ListMessageGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageGroupGroupList {
    pub app_id: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<String>,
    pub extension: BTreeMap<String, String>,
    pub group_id: Option<String>,
    pub status: Option<i64>,
}
model! { ListMessageGroupGroupList {
    0 "AppId" app_id: String, 1 "CreateTime" create_time: i64, 2 "CreatorId" creator_id: String,
    3 "Extension" extension: BTreeMap<String, String>, 4 "GroupId" group_id: String, 5 "Status" status: i64
} }

/// Lists message group user: `ListMessageGroupUser` of `live` 2016-11-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/live/2016-11-01/ListMessageGroupUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageGroupUser {
    /// Required.
    pub app_id: String,
    /// Required.
    pub group_id: String,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_type: Option<i64>,
}
operation! { ListMessageGroupUser(app_id: String, group_id: String)
    "ListMessageGroupUser" -> ListMessageGroupUserOutput {
    0 "AppId" app_id, 1 "GroupId" group_id, 2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64,
    4 "SortType" sort_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }
paged! { ListMessageGroupUser: ListMessageGroupUserUserList =
    Number "PageNum", "Result.UserList" result.user_list, total "Result.Total", more "Result.HasMore" }

/// Response of [`ListMessageGroupUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageGroupUserOutput {
    pub result: Option<ListMessageGroupUserResult>,
}
model! { ListMessageGroupUserOutput {
    0 "Result" result: ListMessageGroupUserResult
} }

/// In the response of [`ListMessageGroupUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageGroupUserResult {
    pub has_more: Option<bool>,
    pub total: Option<i64>,
    pub user_list: Vec<ListMessageGroupUserUserList>,
}
model! { ListMessageGroupUserResult {
    0 "HasMore" has_more: bool, 1 "Total" total: i64, 2 "UserList" user_list: Vec<ListMessageGroupUserUserList>
} }

/// In the response of [`ListMessageGroupUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageGroupUserUserList {
    pub join_time: Option<i64>,
    pub user_id: Option<String>,
}
model! { ListMessageGroupUserUserList {
    0 "JoinTime" join_time: i64, 1 "UserId" user_id: String
} }

/// Lists message group user by id: `ListMessageGroupUserById` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/ListMessageGroupUserById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageGroupUserById {
    /// Required.
    pub app_id: String,
    /// Required.
    pub group_id: String,
    /// Required.
    pub user_id_list: Vec<String>,
}
operation! { ListMessageGroupUserById(app_id: String, group_id: String, user_id_list: Vec<String>)
    "ListMessageGroupUserById" -> ListMessageGroupUserByIdOutput {
    0 "AppId" app_id, 1 "GroupId" group_id, 2 "UserIdList" user_id_list
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Simple)
] }

/// Response of [`ListMessageGroupUserById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageGroupUserByIdOutput {
    pub result: Option<ListMessageGroupUserByIdResult>,
}
model! { ListMessageGroupUserByIdOutput {
    0 "Result" result: ListMessageGroupUserByIdResult
} }

/// In the response of [`ListMessageGroupUserById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageGroupUserByIdResult {
    pub has_more: Option<bool>,
    pub total: Option<i64>,
    pub user_list: Vec<ListMessageGroupUserByIdUserList>,
}
model! { ListMessageGroupUserByIdResult {
    0 "HasMore" has_more: bool, 1 "Total" total: i64, 2 "UserList" user_list: Vec<ListMessageGroupUserByIdUserList>
} }

/// In the response of [`ListMessageGroupUserById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageGroupUserByIdUserList {
    pub is_mute: Option<bool>,
    pub mute_by: Vec<String>,
    pub user_avatar: Option<String>,
    pub user_extension: Option<String>,
    pub user_id: Option<String>,
    pub user_nick: Option<String>,
}
model! { ListMessageGroupUserByIdUserList {
    0 "IsMute" is_mute: bool, 1 "MuteBy" mute_by: Vec<String>, 2 "UserAvatar" user_avatar: String,
    3 "UserExtension" user_extension: String, 4 "UserId" user_id: String, 5 "UserNick" user_nick: String
} }

/// Lists mute group user: `ListMuteGroupUser` of `live` 2016-11-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/live/2016-11-01/ListMuteGroupUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMuteGroupUser {
    /// Required.
    pub app_id: String,
    /// Required.
    pub group_id: String,
    pub operator_user_id: Option<String>,
    /// Required.
    pub page_num: i64,
    /// Required.
    pub page_size: i64,
}
operation! { ListMuteGroupUser(app_id: String, group_id: String, page_num: i64, page_size: i64)
    "ListMuteGroupUser" -> ListMuteGroupUserOutput {
    0 "AppId" app_id, 1 "GroupId" group_id, 2 "OperatorUserId" operator_user_id: String, 3 "PageNum" page_num,
    4 "PageSize" page_size
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }
paged! { ListMuteGroupUser: ListMuteGroupUserUserList =
    Number "PageNum", "Result.UserList" result.user_list, total "Result.Total", more "Result.HasMore" }

/// Response of [`ListMuteGroupUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMuteGroupUserOutput {
    pub result: Option<ListMuteGroupUserResult>,
}
model! { ListMuteGroupUserOutput {
    0 "Result" result: ListMuteGroupUserResult
} }

/// In the response of [`ListMuteGroupUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMuteGroupUserResult {
    pub has_more: Option<bool>,
    pub total: Option<i64>,
    pub user_list: Vec<ListMuteGroupUserUserList>,
}
model! { ListMuteGroupUserResult {
    0 "HasMore" has_more: bool, 1 "Total" total: i64, 2 "UserList" user_list: Vec<ListMuteGroupUserUserList>
} }

/// In the response of [`ListMuteGroupUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMuteGroupUserUserList {
    pub user_id: Option<String>,
}
model! { ListMuteGroupUserUserList {
    0 "UserId" user_id: String
} }

/// Lists playlist: `ListPlaylist` of `live` 2016-11-01.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/live/2016-11-01/ListPlaylist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPlaylist {
    pub owner_id: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub program_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { ListPlaylist() "ListPlaylist" -> ListPlaylistOutput {
    0 "OwnerId" owner_id: i64, 1 "Page" page: i64, 2 "PageSize" page_size: i64, 3 "ProgramId" program_id: String,
    4 "RegionId" region_id: String
} }
paged! { ListPlaylist: ListPlaylistProgramList = Number "Page", "ProgramList" program_list, total "Total" }

/// Response of [`ListPlaylist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPlaylistOutput {
    pub program_list: Vec<ListPlaylistProgramList>,
    pub total: Option<i64>,
}
model! { ListPlaylistOutput {
    0 "ProgramList" program_list: Vec<ListPlaylistProgramList>, 1 "Total" total: i64
} }

/// In the response of [`ListPlaylist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPlaylistProgramList {
    pub caster_id: Option<String>,
    pub domain_name: Option<String>,
    pub program_id: Option<String>,
    pub program_name: Option<String>,
    pub repeat_number: Option<i64>,
    pub status: Option<i64>,
}
model! { ListPlaylistProgramList {
    0 "CasterId" caster_id: String, 1 "DomainName" domain_name: String, 2 "ProgramId" program_id: String,
    3 "ProgramName" program_name: String, 4 "RepeatNumber" repeat_number: i64, 5 "Status" status: i64
} }

/// Lists playlist items: `ListPlaylistItems` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/ListPlaylistItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPlaylistItems {
    pub owner_id: Option<i64>,
    /// Required.
    pub program_id: String,
    pub program_item_ids: Option<String>,
    pub region_id: Option<String>,
}
operation! { ListPlaylistItems(program_id: String) "ListPlaylistItems" -> ListPlaylistItemsOutput {
    0 "OwnerId" owner_id: i64, 1 "ProgramId" program_id, 2 "ProgramItemIds" program_item_ids: String,
    3 "RegionId" region_id: String
} }

/// Response of [`ListPlaylistItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPlaylistItemsOutput {
    pub program_items: Vec<ListPlaylistItemsProgramItems>,
    pub total: Option<i64>,
}
model! { ListPlaylistItemsOutput {
    0 "ProgramItems" program_items: Vec<ListPlaylistItemsProgramItems>, 1 "Total" total: i64
} }

/// In the response of [`ListPlaylistItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPlaylistItemsProgramItems {
    pub index: Option<i64>,
    pub program_id: Option<String>,
    pub program_item_id: Option<String>,
    pub program_item_name: Option<String>,
    pub resource_type: Option<String>,
    pub resource_value: Option<String>,
}
model! { ListPlaylistItemsProgramItems {
    0 "Index" index: i64, 1 "ProgramId" program_id: String, 2 "ProgramItemId" program_item_id: String,
    3 "ProgramItemName" program_item_name: String, 4 "ResourceType" resource_type: String,
    5 "ResourceValue" resource_value: String
} }

/// Lists rtc live rooms: `ListRTCLiveRooms` of `live` 2016-11-01.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/live/2016-11-01/ListRTCLiveRooms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRTCLiveRooms {
    /// Required.
    pub app_id: String,
    /// At least 1.
    pub page_no: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
}
operation! { ListRTCLiveRooms(app_id: String) "ListRTCLiveRooms" -> ListRTCLiveRoomsOutput {
    0 "AppId" app_id, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64
} }
paged! { ListRTCLiveRooms: String = Number "PageNo", "Rooms" rooms, total "Total" }

/// Response of [`ListRTCLiveRooms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRTCLiveRoomsOutput {
    pub rooms: Vec<String>,
    pub total: Option<i64>,
}
model! { ListRTCLiveRoomsOutput {
    0 "Rooms" rooms: Vec<String>, 1 "Total" total: i64
} }

/// Lists rtc mpu event sub record: `ListRtcMPUEventSubRecord` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/ListRtcMPUEventSubRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRtcMPUEventSubRecord {
    /// Required.
    pub app_id: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub start_time: String,
    pub sub_id: Option<String>,
}

/// Arguments of [`ListRtcMPUEventSubRecord::new`].
pub struct ListRtcMPUEventSubRecordRequired {
    pub app_id: String,
    pub end_time: String,
    pub page_no: i64,
    pub page_size: i64,
    pub start_time: String,
}
operation! {
    ListRtcMPUEventSubRecord { ListRtcMPUEventSubRecordRequired: app_id, end_time, page_no, page_size, start_time }
    "ListRtcMPUEventSubRecord" -> ListRtcMPUEventSubRecordOutput {
    0 "AppId" app_id, 1 "EndTime" end_time, 2 "PageNo" page_no, 3 "PageSize" page_size, 4 "StartTime" start_time,
    5 "SubId" sub_id: String
} }

/// Response of [`ListRtcMPUEventSubRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRtcMPUEventSubRecordOutput {
    pub count: Option<i64>,
    pub has_more: Option<bool>,
    pub logs: Vec<ListRtcMPUEventSubRecordLogs>,
}
model! { ListRtcMPUEventSubRecordOutput {
    0 "Count" count: i64, 1 "HasMore" has_more: bool, 2 "Logs" logs: Vec<ListRtcMPUEventSubRecordLogs>
} }

/// In the response of [`ListRtcMPUEventSubRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRtcMPUEventSubRecordLogs {
    pub app_id: Option<String>,
    pub callback_url: Option<String>,
    pub cost: Option<i64>,
    pub data: Option<String>,
    pub http_code: Option<String>,
    pub msg_id: Option<String>,
    pub sub_id: Option<String>,
    pub time: Option<String>,
}
model! { ListRtcMPUEventSubRecordLogs {
    0 "AppId" app_id: String, 1 "CallbackUrl" callback_url: String, 2 "Cost" cost: i64, 3 "Data" data: String,
    4 "HTTPCode" http_code: String, 5 "MsgId" msg_id: String, 6 "SubId" sub_id: String, 7 "Time" time: String
} }

/// Lists rtc mpu task detail: `ListRtcMPUTaskDetail` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/ListRtcMPUTaskDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRtcMPUTaskDetail {
    /// Required.
    pub app_id: String,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub task_id: Option<String>,
}
operation! { ListRtcMPUTaskDetail(app_id: String) "ListRtcMPUTaskDetail" -> ListRtcMPUTaskDetailOutput {
    0 "AppId" app_id, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "TaskId" task_id: String
} }

/// Response of [`ListRtcMPUTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRtcMPUTaskDetailOutput {
    pub mpu_tasks: Vec<ListRtcMPUTaskDetailMPUTasks>,
}
model! { ListRtcMPUTaskDetailOutput {
    0 "MPUTasks" mpu_tasks: Vec<ListRtcMPUTaskDetailMPUTasks>
} }

/// In the response of [`ListRtcMPUTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRtcMPUTaskDetailMPUTasks {
    pub app_id: Option<String>,
    pub channel_id: Option<String>,
    pub max_idle_time: Option<String>,
    pub mix_mode: Option<String>,
    pub multi_stream_url: Vec<ListRtcMPUTaskDetailMultiStreamURL>,
    pub region: Option<String>,
    pub sei_params: Option<ListRtcMPUTaskDetailSeiParams>,
    pub single_sub_params: Option<ListRtcMPUTaskDetailSingleSubParams>,
    pub stream_url: Option<String>,
    pub task_id: Option<String>,
    pub transcode_params: Option<ListRtcMPUTaskDetailTranscodeParams>,
}
model! { ListRtcMPUTaskDetailMPUTasks {
    0 "AppId" app_id: String, 1 "ChannelId" channel_id: String, 2 "MaxIdleTime" max_idle_time: String,
    3 "MixMode" mix_mode: String, 4 "MultiStreamURL" multi_stream_url: Vec<ListRtcMPUTaskDetailMultiStreamURL>,
    5 "Region" region: String, 6 "SeiParams" sei_params: ListRtcMPUTaskDetailSeiParams,
    7 "SingleSubParams" single_sub_params: ListRtcMPUTaskDetailSingleSubParams, 8 "StreamURL" stream_url: String,
    9 "TaskId" task_id: String, 10 "TranscodeParams" transcode_params: ListRtcMPUTaskDetailTranscodeParams
} }

/// In the response of [`ListRtcMPUTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRtcMPUTaskDetailMultiStreamURL {
    pub is_ali_cdn: Option<bool>,
    pub url: Option<String>,
}
model! { ListRtcMPUTaskDetailMultiStreamURL {
    0 "IsAliCdn" is_ali_cdn: bool, 1 "URL" url: String
} }

/// In the response of [`ListRtcMPUTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRtcMPUTaskDetailSeiParams {
    pub layout_volume: Option<ListRtcMPUTaskDetailLayoutVolume>,
    pub pass_through: Option<ListRtcMPUTaskDetailPassThrough>,
    pub payload_type: Option<String>,
}
model! { ListRtcMPUTaskDetailSeiParams {
    0 "LayoutVolume" layout_volume: ListRtcMPUTaskDetailLayoutVolume,
    1 "PassThrough" pass_through: ListRtcMPUTaskDetailPassThrough, 2 "PayloadType" payload_type: String
} }

/// In the response of [`ListRtcMPUTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRtcMPUTaskDetailLayoutVolume {
    pub follow_idr: Option<String>,
    pub interval: Option<String>,
}
model! { ListRtcMPUTaskDetailLayoutVolume {
    0 "FollowIdr" follow_idr: String, 1 "Interval" interval: String
} }

/// In the response of [`ListRtcMPUTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRtcMPUTaskDetailPassThrough {
    pub follow_idr: Option<String>,
    pub interval: Option<String>,
    pub payload_content: Option<String>,
    pub payload_content_key: Option<String>,
}
model! { ListRtcMPUTaskDetailPassThrough {
    0 "FollowIdr" follow_idr: String, 1 "Interval" interval: String, 2 "PayloadContent" payload_content: String,
    3 "PayloadContentKey" payload_content_key: String
} }

/// In the response of [`ListRtcMPUTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRtcMPUTaskDetailSingleSubParams {
    pub source_type: Option<String>,
    pub stream_type: Option<String>,
    pub user_id: Option<String>,
}
model! { ListRtcMPUTaskDetailSingleSubParams {
    0 "SourceType" source_type: String, 1 "StreamType" stream_type: String, 2 "UserId" user_id: String
} }

/// In the response of [`ListRtcMPUTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRtcMPUTaskDetailTranscodeParams {
    pub background: Option<ListRtcMPUTaskDetailBackground>,
    pub encode_params: Option<ListRtcMPUTaskDetailEncodeParams>,
    pub layout: Option<ListRtcMPUTaskDetailLayout>,
    pub user_infos: Vec<ListRtcMPUTaskDetailUserInfos>,
}
model! { ListRtcMPUTaskDetailTranscodeParams {
    0 "Background" background: ListRtcMPUTaskDetailBackground,
    1 "EncodeParams" encode_params: ListRtcMPUTaskDetailEncodeParams, 2 "Layout" layout: ListRtcMPUTaskDetailLayout,
    3 "UserInfos" user_infos: Vec<ListRtcMPUTaskDetailUserInfos>
} }

/// In the response of [`ListRtcMPUTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRtcMPUTaskDetailBackground {
    pub render_mode: Option<String>,
    pub url: Option<String>,
}
model! { ListRtcMPUTaskDetailBackground {
    0 "RenderMode" render_mode: String, 1 "URL" url: String
} }

/// In the response of [`ListRtcMPUTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRtcMPUTaskDetailEncodeParams {
    pub audio_bitrate: Option<String>,
    pub audio_channels: Option<String>,
    pub audio_only: Option<String>,
    pub audio_sample_rate: Option<String>,
    pub enhanced_param: Option<String>,
    pub video_bitrate: Option<String>,
    pub video_codec: Option<String>,
    pub video_framerate: Option<String>,
    pub video_gop: Option<String>,
    pub video_height: Option<String>,
    pub video_width: Option<String>,
}
model! { ListRtcMPUTaskDetailEncodeParams {
    0 "AudioBitrate" audio_bitrate: String, 1 "AudioChannels" audio_channels: String, 2 "AudioOnly" audio_only: String,
    3 "AudioSampleRate" audio_sample_rate: String, 4 "EnhancedParam" enhanced_param: String,
    5 "VideoBitrate" video_bitrate: String, 6 "VideoCodec" video_codec: String,
    7 "VideoFramerate" video_framerate: String, 8 "VideoGop" video_gop: String, 9 "VideoHeight" video_height: String,
    10 "VideoWidth" video_width: String
} }

/// In the response of [`ListRtcMPUTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRtcMPUTaskDetailLayout {
    pub user_panes: Vec<ListRtcMPUTaskDetailUserPanes>,
}
model! { ListRtcMPUTaskDetailLayout {
    0 "UserPanes" user_panes: Vec<ListRtcMPUTaskDetailUserPanes>
} }

/// In the response of [`ListRtcMPUTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRtcMPUTaskDetailUserPanes {
    pub background_image_url: Option<String>,
    pub height: Option<String>,
    pub render_mode: Option<String>,
    pub user_info: Option<ListRtcMPUTaskDetailUserInfo>,
    pub width: Option<String>,
    pub x: Option<String>,
    pub y: Option<String>,
    pub z_order: Option<String>,
}
model! { ListRtcMPUTaskDetailUserPanes {
    0 "BackgroundImageUrl" background_image_url: String, 1 "Height" height: String, 2 "RenderMode" render_mode: String,
    3 "UserInfo" user_info: ListRtcMPUTaskDetailUserInfo, 4 "Width" width: String, 5 "X" x: String, 6 "Y" y: String,
    7 "ZOrder" z_order: String
} }

/// In the response of [`ListRtcMPUTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRtcMPUTaskDetailUserInfo {
    pub channel_id: Option<String>,
    pub source_type: Option<String>,
    pub user_id: Option<String>,
}
model! { ListRtcMPUTaskDetailUserInfo {
    0 "ChannelId" channel_id: String, 1 "SourceType" source_type: String, 2 "UserId" user_id: String
} }

/// In the response of [`ListRtcMPUTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRtcMPUTaskDetailUserInfos {
    pub channel_id: Option<String>,
    pub source_type: Option<String>,
    pub stream_type: Option<String>,
    pub user_id: Option<String>,
}
model! { ListRtcMPUTaskDetailUserInfos {
    0 "ChannelId" channel_id: String, 1 "SourceType" source_type: String, 2 "StreamType" stream_type: String,
    3 "UserId" user_id: String
} }

/// `LiveUpstreamQosData` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/LiveUpstreamQosData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveUpstreamQosData {
    pub cdn_domains: Option<Vec<String>>,
    pub cdn_isps: Option<Vec<String>>,
    pub cdn_provinces: Option<Vec<String>>,
    /// Required.
    pub end_time: String,
    pub kwai_sidcs: Option<Vec<String>>,
    pub kwai_tsc: Option<Vec<i64>>,
    pub owner_id: Option<i64>,
    pub region: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub start_time: String,
    pub upstream_domains: Option<Vec<String>>,
}
operation! { LiveUpstreamQosData(end_time: String, start_time: String)
    "LiveUpstreamQosData" -> LiveUpstreamQosDataOutput {
    0 "CdnDomains" cdn_domains: Vec<String>, 1 "CdnIsps" cdn_isps: Vec<String>,
    2 "CdnProvinces" cdn_provinces: Vec<String>, 3 "EndTime" end_time, 4 "KwaiSidcs" kwai_sidcs: Vec<String>,
    5 "KwaiTsc" kwai_tsc: Vec<i64>, 6 "OwnerId" owner_id: i64, 7 "Region" region: String,
    8 "RegionId" region_id: String, 9 "StartTime" start_time, 10 "UpstreamDomains" upstream_domains: Vec<String>
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(10, Location::Default, Style::Json)
] }

/// Response of [`LiveUpstreamQosData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveUpstreamQosDataOutput {
    pub data: Vec<LiveUpstreamQosDataData>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { LiveUpstreamQosDataOutput {
    0 "Data" data: Vec<LiveUpstreamQosDataData>, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

/// In the response of [`LiveUpstreamQosData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveUpstreamQosDataData {
    pub cdn_domain: Option<String>,
    pub cdn_isp: Option<String>,
    pub cdn_ocid: Option<String>,
    pub cdn_province: Option<String>,
    pub detail_data: Vec<LiveUpstreamQosDataDetailData>,
    pub kwai_sidc: Option<String>,
    pub kwai_tsc: Option<i64>,
    pub upstream_domain: Option<String>,
}
model! { LiveUpstreamQosDataData {
    0 "CdnDomain" cdn_domain: String, 1 "CdnIsp" cdn_isp: String, 2 "CdnOcid" cdn_ocid: String,
    3 "CdnProvince" cdn_province: String, 4 "DetailData" detail_data: Vec<LiveUpstreamQosDataDetailData>,
    5 "KwaiSidc" kwai_sidc: String, 6 "KwaiTsc" kwai_tsc: i64, 7 "UpstreamDomain" upstream_domain: String
} }

/// In the response of [`LiveUpstreamQosData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveUpstreamQosDataDetailData {
    pub connect_dur: Option<i64>,
    pub connect_failed_count: Option<i64>,
    pub count: Option<i64>,
    pub first_data_dur: Option<i64>,
    pub first_data_failed_count: Option<i64>,
    pub first_frame_dur: Option<i64>,
    pub first_frame_success_count: Option<i64>,
    pub status_code2_xx: Option<i64>,
    pub status_code3_xx: Option<i64>,
    pub status_code4_xx: Option<i64>,
    pub status_code5_xx: Option<i64>,
    pub timestamp: Option<String>,
}
model! { LiveUpstreamQosDataDetailData {
    0 "ConnectDur" connect_dur: i64, 1 "ConnectFailedCount" connect_failed_count: i64, 2 "Count" count: i64,
    3 "FirstDataDur" first_data_dur: i64, 4 "FirstDataFailedCount" first_data_failed_count: i64,
    5 "FirstFrameDur" first_frame_dur: i64, 6 "FirstFrameSuccessCount" first_frame_success_count: i64,
    7 "StatusCode2Xx" status_code2_xx: i64, 8 "StatusCode3Xx" status_code3_xx: i64,
    9 "StatusCode4Xx" status_code4_xx: i64, 10 "StatusCode5Xx" status_code5_xx: i64, 11 "Timestamp" timestamp: String
} }

/// `MiguLivePullToPushStart` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/MiguLivePullToPushStart>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MiguLivePullToPushStart {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub migu_data: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { MiguLivePullToPushStart(domain_name: String, migu_data: String)
    "MiguLivePullToPushStart" -> MiguLivePullToPushStartOutput {
    0 "DomainName" domain_name, 1 "MiguData" migu_data, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String
} }

/// Response of [`MiguLivePullToPushStart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MiguLivePullToPushStartOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub timestamp: Option<String>,
}
model! { MiguLivePullToPushStartOutput {
    0 "code" code: String, 1 "message" message: String, 2 "timestamp" timestamp: String
} }

/// `MiguLivePullToPushStatus` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/MiguLivePullToPushStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MiguLivePullToPushStatus {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub migu_data: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { MiguLivePullToPushStatus(domain_name: String, migu_data: String)
    "MiguLivePullToPushStatus" -> MiguLivePullToPushStatusOutput {
    0 "DomainName" domain_name, 1 "MiguData" migu_data, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String
} }

/// Response of [`MiguLivePullToPushStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MiguLivePullToPushStatusOutput {
    pub code: Option<String>,
    pub data: Option<MiguLivePullToPushStatusData>,
    pub message: Option<String>,
    pub timestamp: Option<String>,
}
model! { MiguLivePullToPushStatusOutput {
    0 "code" code: String, 1 "data" data: MiguLivePullToPushStatusData, 2 "message" message: String,
    3 "timestamp" timestamp: String
} }

/// In the response of [`MiguLivePullToPushStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MiguLivePullToPushStatusData {
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { MiguLivePullToPushStatusData {
    0 "message" message: String, 1 "status" status: String
} }

/// Modifies caster component: `ModifyCasterComponent` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/ModifyCasterComponent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCasterComponent {
    pub caption_layer_content: Option<String>,
    /// Required.
    pub caster_id: String,
    /// Required.
    pub component_id: String,
    pub component_layer: Option<String>,
    pub component_name: Option<String>,
    pub component_type: Option<String>,
    pub effect: Option<String>,
    pub image_layer_content: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub text_layer_content: Option<String>,
}
operation! { ModifyCasterComponent(caster_id: String, component_id: String)
    "ModifyCasterComponent" -> ModifyCasterComponentOutput {
    0 "CaptionLayerContent" caption_layer_content: String, 1 "CasterId" caster_id, 2 "ComponentId" component_id,
    3 "ComponentLayer" component_layer: String, 4 "ComponentName" component_name: String,
    5 "ComponentType" component_type: String, 6 "Effect" effect: String,
    7 "ImageLayerContent" image_layer_content: String, 8 "OwnerId" owner_id: i64, 9 "RegionId" region_id: String,
    10 "TextLayerContent" text_layer_content: String
} }

/// Response of [`ModifyCasterComponent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCasterComponentOutput {
    pub component_id: Option<String>,
}
model! { ModifyCasterComponentOutput {
    0 "ComponentId" component_id: String
} }

/// Modifies caster episode: `ModifyCasterEpisode` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/ModifyCasterEpisode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCasterEpisode {
    /// Required.
    pub caster_id: String,
    pub component_id: Option<Vec<String>>,
    pub end_time: Option<String>,
    /// Required.
    pub episode_id: String,
    pub episode_name: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_id: Option<String>,
    pub start_time: Option<String>,
    pub switch_type: Option<String>,
}
operation! { ModifyCasterEpisode(caster_id: String, episode_id: String)
    "ModifyCasterEpisode" -> ModifyCasterEpisodeOutput {
    0 "CasterId" caster_id, 1 "ComponentId" component_id: Vec<String>, 2 "EndTime" end_time: String,
    3 "EpisodeId" episode_id, 4 "EpisodeName" episode_name: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id: String, 7 "ResourceId" resource_id: String, 8 "StartTime" start_time: String,
    9 "SwitchType" switch_type: String
} }

/// Response of [`ModifyCasterEpisode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCasterEpisodeOutput {
    pub caster_id: Option<String>,
    pub episode_id: Option<String>,
}
model! { ModifyCasterEpisodeOutput {
    0 "CasterId" caster_id: String, 1 "EpisodeId" episode_id: String
} }

/// Modifies caster layout: `ModifyCasterLayout` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/ModifyCasterLayout>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCasterLayout {
    /// Required.
    pub audio_layer: Vec<ModifyCasterLayoutAudioLayer>,
    /// Required.
    pub blend_list: Vec<String>,
    /// Required.
    pub caster_id: String,
    /// Required.
    pub layout_id: String,
    /// Required.
    pub mix_list: Vec<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub video_layer: Vec<ModifyCasterLayoutVideoLayer>,
}

/// Arguments of [`ModifyCasterLayout::new`].
pub struct ModifyCasterLayoutRequired {
    pub audio_layer: Vec<ModifyCasterLayoutAudioLayer>,
    pub blend_list: Vec<String>,
    pub caster_id: String,
    pub layout_id: String,
    pub mix_list: Vec<String>,
    pub video_layer: Vec<ModifyCasterLayoutVideoLayer>,
}
operation! {
    ModifyCasterLayout { ModifyCasterLayoutRequired: audio_layer, blend_list, caster_id, layout_id, mix_list, video_layer }
    "ModifyCasterLayout" -> ModifyCasterLayoutOutput {
    0 "AudioLayer" audio_layer, 1 "BlendList" blend_list, 2 "CasterId" caster_id, 3 "LayoutId" layout_id,
    4 "MixList" mix_list, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id: String, 7 "VideoLayer" video_layer
} }

/// In the request of [`ModifyCasterLayout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCasterLayoutAudioLayer {
    pub fixed_delay_duration: Option<i64>,
    pub valid_channel: Option<String>,
    pub volume_rate: Option<f64>,
}
input! { ModifyCasterLayoutAudioLayer() {
    0 "FixedDelayDuration" fixed_delay_duration: i64, 1 "ValidChannel" valid_channel: String,
    2 "VolumeRate" volume_rate: f64
} }

/// In the request of [`ModifyCasterLayout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCasterLayoutVideoLayer {
    pub fill_mode: Option<String>,
    pub fixed_delay_duration: Option<i64>,
    pub height_normalized: Option<f64>,
    pub position_normalized: Option<Vec<f64>>,
    pub position_refer: Option<String>,
    pub width_normalized: Option<f64>,
}
input! { ModifyCasterLayoutVideoLayer() {
    0 "FillMode" fill_mode: String, 1 "FixedDelayDuration" fixed_delay_duration: i64,
    2 "HeightNormalized" height_normalized: f64, 3 "PositionNormalized" position_normalized: Vec<f64>,
    4 "PositionRefer" position_refer: String, 5 "WidthNormalized" width_normalized: f64
} }

/// Response of [`ModifyCasterLayout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCasterLayoutOutput {
    pub layout_id: Option<String>,
}
model! { ModifyCasterLayoutOutput {
    0 "LayoutId" layout_id: String
} }

/// Modifies caster program: `ModifyCasterProgram` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/ModifyCasterProgram>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCasterProgram {
    /// Required.
    pub caster_id: String,
    /// Required.
    pub episode: Vec<ModifyCasterProgramEpisode>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { ModifyCasterProgram(caster_id: String, episode: Vec<ModifyCasterProgramEpisode>)
    "ModifyCasterProgram" -> ModifyCasterProgramOutput {
    0 "CasterId" caster_id, 1 "Episode" episode, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String
} }

/// In the request of [`ModifyCasterProgram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCasterProgramEpisode {
    pub component_id: Option<Vec<String>>,
    pub end_time: Option<String>,
    pub episode_id: Option<String>,
    pub episode_name: Option<String>,
    pub episode_type: Option<String>,
    pub resource_id: Option<String>,
    pub start_time: Option<String>,
    pub switch_type: Option<String>,
}
input! { ModifyCasterProgramEpisode() {
    0 "ComponentId" component_id: Vec<String>, 1 "EndTime" end_time: String, 2 "EpisodeId" episode_id: String,
    3 "EpisodeName" episode_name: String, 4 "EpisodeType" episode_type: String, 5 "ResourceId" resource_id: String,
    6 "StartTime" start_time: String, 7 "SwitchType" switch_type: String
} }

/// Response of [`ModifyCasterProgram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCasterProgramOutput {
    pub caster_id: Option<String>,
}
model! { ModifyCasterProgramOutput {
    0 "CasterId" caster_id: String
} }

/// Modifies caster video resource: `ModifyCasterVideoResource` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/ModifyCasterVideoResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCasterVideoResource {
    pub begin_offset: Option<i64>,
    /// Required.
    pub caster_id: String,
    pub end_offset: Option<i64>,
    pub image_id: Option<String>,
    pub image_url: Option<String>,
    pub live_stream_url: Option<String>,
    pub material_id: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 0.
    pub pts_callback_interval: Option<i64>,
    pub region_id: Option<String>,
    /// -1 to 60.
    pub repeat_num: Option<i64>,
    /// Required.
    pub resource_id: String,
    pub resource_name: Option<String>,
    pub vod_url: Option<String>,
}
operation! { ModifyCasterVideoResource(caster_id: String, resource_id: String)
    "ModifyCasterVideoResource" -> ModifyCasterVideoResourceOutput {
    0 "BeginOffset" begin_offset: i64, 1 "CasterId" caster_id, 2 "EndOffset" end_offset: i64,
    3 "ImageId" image_id: String, 4 "ImageUrl" image_url: String, 5 "LiveStreamUrl" live_stream_url: String,
    6 "MaterialId" material_id: String, 7 "OwnerId" owner_id: i64, 8 "PtsCallbackInterval" pts_callback_interval: i64,
    9 "RegionId" region_id: String, 10 "RepeatNum" repeat_num: i64, 11 "ResourceId" resource_id,
    12 "ResourceName" resource_name: String, 13 "VodUrl" vod_url: String
} }

/// Response of [`ModifyCasterVideoResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCasterVideoResourceOutput {
    pub caster_id: Option<String>,
    pub resource_id: Option<String>,
}
model! { ModifyCasterVideoResourceOutput {
    0 "CasterId" caster_id: String, 1 "ResourceId" resource_id: String
} }

/// Modifies live ai studio: `ModifyLiveAIStudio` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/ModifyLiveAIStudio>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveAIStudio {
    pub background_resource_id: Option<String>,
    pub background_resource_url: Option<String>,
    pub background_type: Option<String>,
    pub description: Option<String>,
    pub height: Option<i64>,
    /// Required.
    pub matting_layout: ModifyLiveAIStudioMattingLayout,
    /// Required.
    pub matting_type: String,
    pub media_layout: Option<ModifyLiveAIStudioMediaLayout>,
    pub media_resource_id: Option<String>,
    pub media_resource_url: Option<String>,
    pub media_type: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub studio_name: String,
    pub width: Option<i64>,
}
operation! {
    ModifyLiveAIStudio(matting_layout: ModifyLiveAIStudioMattingLayout, matting_type: String, studio_name: String)
    "ModifyLiveAIStudio" -> Empty {
    0 "BackgroundResourceId" background_resource_id: String, 1 "BackgroundResourceUrl" background_resource_url: String,
    2 "BackgroundType" background_type: String, 3 "Description" description: String, 4 "Height" height: i64,
    5 "MattingLayout" matting_layout, 6 "MattingType" matting_type,
    7 "MediaLayout" media_layout: ModifyLiveAIStudioMediaLayout, 8 "MediaResourceId" media_resource_id: String,
    9 "MediaResourceUrl" media_resource_url: String, 10 "MediaType" media_type: String, 11 "OwnerId" owner_id: i64,
    12 "RegionId" region_id: String, 13 "StudioName" studio_name, 14 "Width" width: i64
} [
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(7, Location::Default, Style::Json)
] }

/// Response of [`ModifyLiveAIStudio`]: empty.
pub type ModifyLiveAIStudioOutput = Empty;

/// In the request of [`ModifyLiveAIStudio`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveAIStudioMattingLayout {
    pub height_normalized: Option<f64>,
    pub position_x: Option<f64>,
    pub position_y: Option<f64>,
}
input! { ModifyLiveAIStudioMattingLayout() {
    0 "HeightNormalized" height_normalized: f64, 1 "PositionX" position_x: f64, 2 "PositionY" position_y: f64
} }

/// In the request of [`ModifyLiveAIStudio`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveAIStudioMediaLayout {
    pub height_normalized: Option<f64>,
    pub position_x: Option<f64>,
    pub position_y: Option<f64>,
}
input! { ModifyLiveAIStudioMediaLayout() {
    0 "HeightNormalized" height_normalized: f64, 1 "PositionX" position_x: f64, 2 "PositionY" position_y: f64
} }

/// Modifies live domain schdm by property: `ModifyLiveDomainSchdmByProperty` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/ModifyLiveDomainSchdmByProperty>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveDomainSchdmByProperty {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub property: String,
    pub region_id: Option<String>,
}
operation! { ModifyLiveDomainSchdmByProperty(domain_name: String, property: String)
    "ModifyLiveDomainSchdmByProperty" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "Property" property, 3 "RegionId" region_id: String
} }

/// Response of [`ModifyLiveDomainSchdmByProperty`]: empty.
pub type ModifyLiveDomainSchdmByPropertyOutput = Empty;

/// Modifies live message app audit: `ModifyLiveMessageAppAudit` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/ModifyLiveMessageAppAudit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveMessageAppAudit {
    /// Required.
    pub app_id: String,
    pub audit_type: Option<i64>,
    pub audit_url: Option<String>,
    pub data_center: Option<String>,
}
operation! { ModifyLiveMessageAppAudit(app_id: String) "ModifyLiveMessageAppAudit" -> ModifyLiveMessageAppAuditOutput {
    0 "AppId" app_id, 1 "AuditType" audit_type: i64, 2 "AuditUrl" audit_url: String, 3 "DataCenter" data_center: String
} }

/// Response of [`ModifyLiveMessageAppAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveMessageAppAuditOutput {
    pub app_id: Option<String>,
    pub app_sign: Option<String>,
    pub audit_need_authentication: Option<bool>,
    pub audit_type: Option<i64>,
    pub audit_url: Option<String>,
}
model! { ModifyLiveMessageAppAuditOutput {
    0 "AppId" app_id: String, 1 "AppSign" app_sign: String, 2 "AuditNeedAuthentication" audit_need_authentication: bool,
    3 "AuditType" audit_type: i64, 4 "AuditUrl" audit_url: String
} }

/// Modifies live message app callback: `ModifyLiveMessageAppCallback` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/ModifyLiveMessageAppCallback>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveMessageAppCallback {
    /// Required.
    pub app_id: String,
    pub data_center: Option<String>,
    pub event_callback_url: Option<String>,
}
operation! { ModifyLiveMessageAppCallback(app_id: String)
    "ModifyLiveMessageAppCallback" -> ModifyLiveMessageAppCallbackOutput {
    0 "AppId" app_id, 1 "DataCenter" data_center: String, 2 "EventCallbackUrl" event_callback_url: String
} }

/// Response of [`ModifyLiveMessageAppCallback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveMessageAppCallbackOutput {
    pub app_id: Option<String>,
    pub app_sign: Option<String>,
    pub event_callback_need_authentication: Option<bool>,
    pub event_callback_url: Option<String>,
}
model! { ModifyLiveMessageAppCallbackOutput {
    0 "AppId" app_id: String, 1 "AppSign" app_sign: String,
    2 "EventCallbackNeedAuthentication" event_callback_need_authentication: bool,
    3 "EventCallbackUrl" event_callback_url: String
} }

/// Modifies live message app disable: `ModifyLiveMessageAppDisable` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/ModifyLiveMessageAppDisable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveMessageAppDisable {
    /// Required.
    pub app_id: String,
    pub data_center: Option<String>,
    pub disable: Option<bool>,
}
operation! { ModifyLiveMessageAppDisable(app_id: String)
    "ModifyLiveMessageAppDisable" -> ModifyLiveMessageAppDisableOutput {
    0 "AppId" app_id, 1 "DataCenter" data_center: String, 2 "Disable" disable: bool
} }

/// Response of [`ModifyLiveMessageAppDisable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveMessageAppDisableOutput {
    pub app_id: Option<String>,
    pub app_sign: Option<String>,
    pub disable: Option<bool>,
}
model! { ModifyLiveMessageAppDisableOutput {
    0 "AppId" app_id: String, 1 "AppSign" app_sign: String, 2 "Disable" disable: bool
} }

/// Modifies live message group: `ModifyLiveMessageGroup` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/ModifyLiveMessageGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveMessageGroup {
    pub admin_list: Option<Vec<String>>,
    /// Required.
    pub app_id: String,
    pub data_center: Option<String>,
    /// Required.
    pub group_id: String,
    pub group_info: Option<String>,
    pub modify_admin: Option<bool>,
    pub modify_info: Option<bool>,
}
operation! { ModifyLiveMessageGroup(app_id: String, group_id: String) "ModifyLiveMessageGroup" -> Empty {
    0 "AdminList" admin_list: Vec<String>, 1 "AppId" app_id, 2 "DataCenter" data_center: String, 3 "GroupId" group_id,
    4 "GroupInfo" group_info: String, 5 "ModifyAdmin" modify_admin: bool, 6 "ModifyInfo" modify_info: bool
} [
    Mark::new(0, Location::Default, Style::Simple)
] }

/// Response of [`ModifyLiveMessageGroup`]: empty.
pub type ModifyLiveMessageGroupOutput = Empty;

/// Modifies live message group band: `ModifyLiveMessageGroupBand` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/ModifyLiveMessageGroupBand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveMessageGroupBand {
    /// Required.
    pub app_id: String,
    pub banned_all: Option<bool>,
    pub bannned_users: Option<Vec<String>>,
    pub data_center: Option<String>,
    pub except_users: Option<Vec<String>>,
    /// Required.
    pub group_id: String,
}
operation! { ModifyLiveMessageGroupBand(app_id: String, group_id: String) "ModifyLiveMessageGroupBand" -> Empty {
    0 "AppId" app_id, 1 "BannedAll" banned_all: bool, 2 "BannnedUsers" bannned_users: Vec<String>,
    3 "DataCenter" data_center: String, 4 "ExceptUsers" except_users: Vec<String>, 5 "GroupId" group_id
} [
    Mark::new(2, Location::Default, Style::Simple),
    Mark::new(4, Location::Default, Style::Simple)
] }

/// Response of [`ModifyLiveMessageGroupBand`]: empty.
pub type ModifyLiveMessageGroupBandOutput = Empty;

/// Modifies live message user info: `ModifyLiveMessageUserInfo` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/ModifyLiveMessageUserInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveMessageUserInfo {
    /// Required.
    pub app_id: String,
    pub data_center: Option<String>,
    /// Required.
    pub user_id: String,
    pub user_meta_info: Option<String>,
}
operation! { ModifyLiveMessageUserInfo(app_id: String, user_id: String)
    "ModifyLiveMessageUserInfo" -> ModifyLiveMessageUserInfoOutput {
    0 "AppId" app_id, 1 "DataCenter" data_center: String, 2 "UserId" user_id, 3 "UserMetaInfo" user_meta_info: String
} }

/// Response of [`ModifyLiveMessageUserInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveMessageUserInfoOutput {
    pub fail_list: Vec<ModifyLiveMessageUserInfoFailList>,
    pub success_list: Vec<ModifyLiveMessageUserInfoSuccessList>,
}
model! { ModifyLiveMessageUserInfoOutput {
    0 "FailList" fail_list: Vec<ModifyLiveMessageUserInfoFailList>,
    1 "SuccessList" success_list: Vec<ModifyLiveMessageUserInfoSuccessList>
} }

/// In the response of [`ModifyLiveMessageUserInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveMessageUserInfoFailList {
    pub code: Option<i64>,
    pub group_id: Option<String>,
    pub reason: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyLiveMessageUserInfoFailList {
    0 "Code" code: i64, 1 "GroupId" group_id: String, 2 "Reason" reason: String, 3 "Success" success: bool
} }

/// In the response of [`ModifyLiveMessageUserInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveMessageUserInfoSuccessList {
    pub group_id: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyLiveMessageUserInfoSuccessList {
    0 "GroupId" group_id: String, 1 "Success" success: bool
} }

/// Modifies live realtime log delivery: `ModifyLiveRealtimeLogDelivery` of `live` 2016-11-01.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/ModifyLiveRealtimeLogDelivery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveRealtimeLogDelivery {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub logstore: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub project: String,
    /// Required.
    pub region: String,
    pub region_id: Option<String>,
}
operation! { ModifyLiveRealtimeLogDelivery(domain_name: String, logstore: String, project: String, region: String)
    "ModifyLiveRealtimeLogDelivery" -> Empty {
    0 "DomainName" domain_name, 1 "Logstore" logstore, 2 "OwnerId" owner_id: i64, 3 "Project" project,
    4 "Region" region, 5 "RegionId" region_id: String
} { method: "GET", } }

/// Response of [`ModifyLiveRealtimeLogDelivery`]: empty.
pub type ModifyLiveRealtimeLogDeliveryOutput = Empty;

/// Modifies show list: `ModifyShowList` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/ModifyShowList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyShowList {
    /// Required.
    pub caster_id: String,
    pub high_priority_show_id: Option<String>,
    pub high_priority_show_start_time: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub repeat_times: Option<i64>,
    pub show_id: Option<String>,
    pub spot: Option<i64>,
}
operation! { ModifyShowList(caster_id: String) "ModifyShowList" -> Empty {
    0 "CasterId" caster_id, 1 "HighPriorityShowId" high_priority_show_id: String,
    2 "HighPriorityShowStartTime" high_priority_show_start_time: String, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id: String, 5 "RepeatTimes" repeat_times: i64, 6 "ShowId" show_id: String, 7 "Spot" spot: i64
} }

/// Response of [`ModifyShowList`]: empty.
pub type ModifyShowListOutput = Empty;

/// Modifies studio layout: `ModifyStudioLayout` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/ModifyStudioLayout>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStudioLayout {
    pub bg_image_config: Option<String>,
    /// Required.
    pub caster_id: String,
    pub common_config: Option<String>,
    pub layer_order_config_list: Option<String>,
    /// Required.
    pub layout_id: String,
    pub layout_name: Option<String>,
    pub media_input_config_list: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub screen_input_config_list: Option<String>,
}
operation! { ModifyStudioLayout(caster_id: String, layout_id: String) "ModifyStudioLayout" -> Empty {
    0 "BgImageConfig" bg_image_config: String, 1 "CasterId" caster_id, 2 "CommonConfig" common_config: String,
    3 "LayerOrderConfigList" layer_order_config_list: String, 4 "LayoutId" layout_id,
    5 "LayoutName" layout_name: String, 6 "MediaInputConfigList" media_input_config_list: String,
    7 "OwnerId" owner_id: i64, 8 "RegionId" region_id: String,
    9 "ScreenInputConfigList" screen_input_config_list: String
} }

/// Response of [`ModifyStudioLayout`]: empty.
pub type ModifyStudioLayoutOutput = Empty;

/// `MuteAllGroupUser` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/MuteAllGroupUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MuteAllGroupUser {
    /// Required.
    pub app_id: String,
    pub broad_cast_type: Option<i64>,
    /// Required.
    pub group_id: String,
    /// Required.
    pub operator_user_id: String,
}
operation! { MuteAllGroupUser(app_id: String, group_id: String, operator_user_id: String)
    "MuteAllGroupUser" -> MuteAllGroupUserOutput {
    0 "AppId" app_id, 1 "BroadCastType" broad_cast_type: i64, 2 "GroupId" group_id, 3 "OperatorUserId" operator_user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`MuteAllGroupUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MuteAllGroupUserOutput {
    pub result: Option<MuteAllGroupUserResult>,
}
model! { MuteAllGroupUserOutput {
    0 "Result" result: MuteAllGroupUserResult
} }

/// In the response of [`MuteAllGroupUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MuteAllGroupUserResult {
    pub success: Option<bool>,
}
model! { MuteAllGroupUserResult {
    0 "Success" success: bool
} }

/// `MuteGroupUser` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/MuteGroupUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MuteGroupUser {
    /// Required.
    pub app_id: String,
    pub broad_cast_type: Option<i64>,
    /// Required.
    pub group_id: String,
    pub mute_time: Option<i64>,
    /// Required.
    pub mute_user_list: Vec<String>,
    pub operator_user_id: Option<String>,
}
operation! { MuteGroupUser(app_id: String, group_id: String, mute_user_list: Vec<String>)
    "MuteGroupUser" -> MuteGroupUserOutput {
    0 "AppId" app_id, 1 "BroadCastType" broad_cast_type: i64, 2 "GroupId" group_id, 3 "MuteTime" mute_time: i64,
    4 "MuteUserList" mute_user_list, 5 "OperatorUserId" operator_user_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Simple),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`MuteGroupUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MuteGroupUserOutput {
    pub result: Option<MuteGroupUserResult>,
}
model! { MuteGroupUserOutput {
    0 "Result" result: MuteGroupUserResult
} }

/// In the response of [`MuteGroupUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MuteGroupUserResult {
    pub success: Option<bool>,
}
model! { MuteGroupUserResult {
    0 "Success" success: bool
} }

/// Opens live shift: `OpenLiveShift` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/OpenLiveShift>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenLiveShift {
    pub app_name: Option<String>,
    /// Required.
    pub domain_name: String,
    pub duration: Option<i64>,
    pub ignore_transcode: Option<bool>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub stream_name: Option<String>,
    pub vision: Option<i64>,
}
operation! { OpenLiveShift(domain_name: String) "OpenLiveShift" -> Empty {
    0 "AppName" app_name: String, 1 "DomainName" domain_name, 2 "Duration" duration: i64,
    3 "IgnoreTranscode" ignore_transcode: bool, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "StreamName" stream_name: String, 7 "Vision" vision: i64
} }

/// Response of [`OpenLiveShift`]: empty.
pub type OpenLiveShiftOutput = Empty;

/// `PlayChoosenShow` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/PlayChoosenShow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlayChoosenShow {
    /// Required.
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub show_id: String,
}
operation! { PlayChoosenShow(caster_id: String, show_id: String) "PlayChoosenShow" -> PlayChoosenShowOutput {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String, 3 "ShowId" show_id
} }

/// Response of [`PlayChoosenShow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlayChoosenShowOutput {
    pub show_id: Option<String>,
}
model! { PlayChoosenShowOutput {
    0 "ShowId" show_id: String
} }

/// Publishes live staging config to production: `PublishLiveStagingConfigToProduction` of `live` 2016-11-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/live/2016-11-01/PublishLiveStagingConfigToProduction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishLiveStagingConfigToProduction {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub function_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { PublishLiveStagingConfigToProduction(domain_name: String, function_name: String)
    "PublishLiveStagingConfigToProduction" -> Empty {
    0 "DomainName" domain_name, 1 "FunctionName" function_name, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String
} }

/// Response of [`PublishLiveStagingConfigToProduction`]: empty.
pub type PublishLiveStagingConfigToProductionOutput = Empty;

/// Puts record storage life cycle: `PutRecordStorageLifeCycle` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/PutRecordStorageLifeCycle>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutRecordStorageLifeCycle {
    /// Required.
    pub stream_ids: Vec<String>,
    /// Required.
    pub tag: String,
    /// Required.
    pub unix_timestamp: i64,
}
operation! { PutRecordStorageLifeCycle(stream_ids: Vec<String>, tag: String, unix_timestamp: i64)
    "PutRecordStorageLifeCycle" -> PutRecordStorageLifeCycleOutput {
    0 "StreamIds" stream_ids, 1 "Tag" tag, 2 "UnixTimestamp" unix_timestamp
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`PutRecordStorageLifeCycle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutRecordStorageLifeCycleOutput {
    pub code: Option<i64>,
    pub msg: Option<String>,
}
model! { PutRecordStorageLifeCycleOutput {
    0 "Code" code: i64, 1 "Msg" msg: String
} }

/// Queries live domain multi stream list: `QueryLiveDomainMultiStreamList` of `live` 2016-11-01.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/live/2016-11-01/QueryLiveDomainMultiStreamList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLiveDomainMultiStreamList {
    /// Required.
    pub domain: String,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
    pub stream_name: Option<String>,
}
operation! { QueryLiveDomainMultiStreamList(domain: String)
    "QueryLiveDomainMultiStreamList" -> QueryLiveDomainMultiStreamListOutput {
    0 "Domain" domain, 1 "EndTime" end_time: String, 2 "OwnerId" owner_id: i64, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "StartTime" start_time: String, 6 "StreamName" stream_name: String
} { method: "GET", } }
paged! { QueryLiveDomainMultiStreamList: QueryLiveDomainMultiStreamListOnlineStreams =
    Number "PageNumber", "OnlineStreams" online_streams, total "TotalCount" }

/// Response of [`QueryLiveDomainMultiStreamList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLiveDomainMultiStreamListOutput {
    pub online_streams: Vec<QueryLiveDomainMultiStreamListOnlineStreams>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QueryLiveDomainMultiStreamListOutput {
    0 "OnlineStreams" online_streams: Vec<QueryLiveDomainMultiStreamListOnlineStreams>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`QueryLiveDomainMultiStreamList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLiveDomainMultiStreamListOnlineStreams {
    pub app_name: Option<String>,
    pub change_logs: Vec<QueryLiveDomainMultiStreamListChangeLogs>,
    pub domain: Option<String>,
    pub optimal_mode: Option<String>,
    pub stream_name: Option<String>,
    pub upstream_list: Vec<QueryLiveDomainMultiStreamListUpstreamList>,
}
model! { QueryLiveDomainMultiStreamListOnlineStreams {
    0 "AppName" app_name: String, 1 "ChangeLogs" change_logs: Vec<QueryLiveDomainMultiStreamListChangeLogs>,
    2 "Domain" domain: String, 3 "OptimalMode" optimal_mode: String, 4 "StreamName" stream_name: String,
    5 "UpstreamList" upstream_list: Vec<QueryLiveDomainMultiStreamListUpstreamList>
} }

/// In the response of [`QueryLiveDomainMultiStreamList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLiveDomainMultiStreamListChangeLogs {
    pub change_reason: Option<String>,
    pub change_time: Option<String>,
    pub master_upstream: Option<String>,
    pub upstream_ip: Option<String>,
    pub upstream_sequence: Option<String>,
}
model! { QueryLiveDomainMultiStreamListChangeLogs {
    0 "ChangeReason" change_reason: String, 1 "ChangeTime" change_time: String,
    2 "MasterUpstream" master_upstream: String, 3 "UpstreamIp" upstream_ip: String,
    4 "UpstreamSequence" upstream_sequence: String
} }

/// In the response of [`QueryLiveDomainMultiStreamList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLiveDomainMultiStreamListUpstreamList {
    pub master_flag: Option<bool>,
    pub upstream_ip: Option<String>,
    pub upstream_sequence: Option<String>,
    pub upstream_time: Option<String>,
}
model! { QueryLiveDomainMultiStreamListUpstreamList {
    0 "MasterFlag" master_flag: bool, 1 "UpstreamIp" upstream_ip: String,
    2 "UpstreamSequence" upstream_sequence: String, 3 "UpstreamTime" upstream_time: String
} }

/// Queries message app: `QueryMessageApp` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/QueryMessageApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMessageApp {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_type: Option<i64>,
}
operation! { QueryMessageApp() "QueryMessageApp" -> QueryMessageAppOutput {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64,
    4 "SortType" sort_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`QueryMessageApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMessageAppOutput {
    pub result: Vec<QueryMessageAppResult>,
}
model! { QueryMessageAppOutput {
    0 "Result" result: Vec<QueryMessageAppResult>
} }

/// In the response of [`QueryMessageApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMessageAppResult {
    pub app_list: Vec<QueryMessageAppAppList>,
    pub has_more: Option<bool>,
    pub total_count: Option<i64>,
}
model! { QueryMessageAppResult {
    0 "AppList" app_list: Vec<QueryMessageAppAppList>, 1 "HasMore" has_more: bool, 2 "TotalCount" total_count: i64
} }

/// In the response of [`QueryMessageApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMessageAppAppList {
    pub app_config: BTreeMap<String, String>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub create_time: Option<i64>,
    pub extension: BTreeMap<String, String>,
    pub status: Option<i64>,
}
model! { QueryMessageAppAppList {
    0 "AppConfig" app_config: BTreeMap<String, String>, 1 "AppId" app_id: String, 2 "AppName" app_name: String,
    3 "CreateTime" create_time: i64, 4 "Extension" extension: BTreeMap<String, String>, 5 "Status" status: i64
} }

/// Queries rtc asr tasks: `QueryRtcAsrTasks` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/QueryRtcAsrTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRtcAsrTasks {
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub task_id: Option<String>,
}
operation! { QueryRtcAsrTasks() "QueryRtcAsrTasks" -> QueryRtcAsrTasksOutput {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id: String, 2 "TaskId" task_id: String
} }

/// Response of [`QueryRtcAsrTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRtcAsrTasksOutput {
    pub description: Option<String>,
    pub ret_code: Option<i64>,
    pub tasks: BTreeMap<String, Value>,
}
model! { QueryRtcAsrTasksOutput {
    0 "Description" description: String, 1 "RetCode" ret_code: i64, 2 "Tasks" tasks: BTreeMap<String, Value>
} }

/// Queries snapshot callback auth: `QuerySnapshotCallbackAuth` of `live` 2016-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/live/2016-11-01/QuerySnapshotCallbackAuth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySnapshotCallbackAuth {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { QuerySnapshotCallbackAuth(domain_name: String)
    "QuerySnapshotCallbackAuth" -> QuerySnapshotCallbackAuthOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

/// Response of [`QuerySnapshotCallbackAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySnapshotCallbackAuthOutput {
    /// Secret.
    pub callback_auth_key: Option<Secret>,
    pub callback_req_auth: Option<String>,
    pub domain_name: Option<String>,
}
model! { QuerySnapshotCallbackAuthOutput {
    0 "CallbackAuthKey" callback_auth_key: Secret, 1 "CallbackReqAuth" callback_req_auth: String,
    2 "DomainName" domain_name: String
} }

/// `RealTimeRecordCommand` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/RealTimeRecordCommand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealTimeRecordCommand {
    /// Required.
    pub app_name: String,
    /// Required.
    pub command: String,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub stream_name: String,
}
operation! { RealTimeRecordCommand(app_name: String, command: String, domain_name: String, stream_name: String)
    "RealTimeRecordCommand" -> Empty {
    0 "AppName" app_name, 1 "Command" command, 2 "DomainName" domain_name, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id: String, 5 "StreamName" stream_name
} }

/// Response of [`RealTimeRecordCommand`]: empty.
pub type RealTimeRecordCommandOutput = Empty;

/// Recovers live message deleted group: `RecoverLiveMessageDeletedGroup` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/RecoverLiveMessageDeletedGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverLiveMessageDeletedGroup {
    /// Required.
    pub app_id: String,
    pub data_center: Option<String>,
    /// Required.
    pub group_id: String,
}
operation! { RecoverLiveMessageDeletedGroup(app_id: String, group_id: String)
    "RecoverLiveMessageDeletedGroup" -> RecoverLiveMessageDeletedGroupOutput {
    0 "AppId" app_id, 1 "DataCenter" data_center: String, 2 "GroupId" group_id
} }

/// Response of [`RecoverLiveMessageDeletedGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverLiveMessageDeletedGroupOutput {
    pub group_id: Option<String>,
}
model! { RecoverLiveMessageDeletedGroupOutput {
    0 "GroupId" group_id: String
} }

/// Removes live message group band: `RemoveLiveMessageGroupBand` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/RemoveLiveMessageGroupBand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveLiveMessageGroupBand {
    /// Required.
    pub app_id: String,
    pub data_center: Option<String>,
    /// Required.
    pub group_id: String,
    /// Required.
    pub unbanned_users: Vec<String>,
}
operation! { RemoveLiveMessageGroupBand(app_id: String, group_id: String, unbanned_users: Vec<String>)
    "RemoveLiveMessageGroupBand" -> Empty {
    0 "AppId" app_id, 1 "DataCenter" data_center: String, 2 "GroupId" group_id, 3 "UnbannedUsers" unbanned_users
} [
    Mark::new(3, Location::Default, Style::Simple)
] }

/// Response of [`RemoveLiveMessageGroupBand`]: empty.
pub type RemoveLiveMessageGroupBandOutput = Empty;

/// Removes show from show list: `RemoveShowFromShowList` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/RemoveShowFromShowList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveShowFromShowList {
    /// Required.
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub show_id: Option<String>,
    pub is_batch_mode: Option<bool>,
    pub show_id_list: Option<Vec<String>>,
}
operation! { RemoveShowFromShowList(caster_id: String) "RemoveShowFromShowList" -> RemoveShowFromShowListOutput {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String, 3 "ShowId" show_id: String,
    4 "isBatchMode" is_batch_mode: bool, 5 "showIdList" show_id_list: Vec<String>
} }

/// Response of [`RemoveShowFromShowList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveShowFromShowListOutput {
    pub show_id: Option<String>,
    pub failed_list: Option<String>,
    pub successful_show_ids: Option<String>,
}
model! { RemoveShowFromShowListOutput {
    0 "ShowId" show_id: String, 1 "failedList" failed_list: String, 2 "successfulShowIds" successful_show_ids: String
} }

/// Removes terminals: `RemoveTerminals` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/RemoveTerminals>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTerminals {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    /// Required.
    pub terminal_ids: Vec<String>,
}
operation! { RemoveTerminals(app_id: String, channel_id: String, terminal_ids: Vec<String>)
    "RemoveTerminals" -> RemoveTerminalsOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "TerminalIds" terminal_ids
} }

/// Response of [`RemoveTerminals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTerminalsOutput {
    pub terminals: Vec<RemoveTerminalsTerminals>,
}
model! { RemoveTerminalsOutput {
    0 "Terminals" terminals: Vec<RemoveTerminalsTerminals>
} }

/// In the response of [`RemoveTerminals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTerminalsTerminals {
    pub code: Option<i64>,
    pub id: Option<String>,
    pub message: Option<String>,
}
model! { RemoveTerminalsTerminals {
    0 "Code" code: i64, 1 "Id" id: String, 2 "Message" message: String
} }

/// Restarts caster: `RestartCaster` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/RestartCaster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartCaster {
    /// Required.
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { RestartCaster(caster_id: String) "RestartCaster" -> Empty {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

/// Response of [`RestartCaster`]: empty.
pub type RestartCasterOutput = Empty;

/// Restarts live pull to push: `RestartLivePullToPush` of `live` 2016-11-01.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/RestartLivePullToPush>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartLivePullToPush {
    pub owner_id: Option<i64>,
    /// Required.
    pub region: String,
    pub region_id: Option<String>,
    /// Required.
    pub task_id: String,
}
operation! { RestartLivePullToPush(region: String, task_id: String)
    "RestartLivePullToPush" -> RestartLivePullToPushOutput {
    0 "OwnerId" owner_id: i64, 1 "Region" region, 2 "RegionId" region_id: String, 3 "TaskId" task_id
} { method: "GET", } }

/// Response of [`RestartLivePullToPush`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartLivePullToPushOutput {
    pub task_id: Option<String>,
}
model! { RestartLivePullToPushOutput {
    0 "TaskId" task_id: String
} }

/// Restarts transcode task: `RestartTranscodeTask` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/RestartTranscodeTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartTranscodeTask {
    pub app: Option<String>,
    pub push_domain: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub stream_name: Option<String>,
    pub transcoding_template: Option<String>,
}
operation! { RestartTranscodeTask() "RestartTranscodeTask" -> Empty {
    0 "App" app: String, 1 "PushDomain" push_domain: String, 2 "SecurityToken" security_token: Secret,
    3 "StreamName" stream_name: String, 4 "TranscodingTemplate" transcoding_template: String
} }

/// Response of [`RestartTranscodeTask`]: empty.
pub type RestartTranscodeTaskOutput = Empty;

/// Resumes live stream: `ResumeLiveStream` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/ResumeLiveStream>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeLiveStream {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub live_stream_type: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub stream_name: String,
}
operation! { ResumeLiveStream(app_name: String, domain_name: String, live_stream_type: String, stream_name: String)
    "ResumeLiveStream" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "LiveStreamType" live_stream_type, 3 "OwnerId" owner_id: i64,
    4 "SecurityToken" security_token: Secret, 5 "StreamName" stream_name
} }

/// Response of [`ResumeLiveStream`]: empty.
pub type ResumeLiveStreamOutput = Empty;

/// `RollbackLiveStagingConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/RollbackLiveStagingConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackLiveStagingConfig {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub function_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { RollbackLiveStagingConfig(domain_name: String, function_name: String)
    "RollbackLiveStagingConfig" -> Empty {
    0 "DomainName" domain_name, 1 "FunctionName" function_name, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String
} }

/// Response of [`RollbackLiveStagingConfig`]: empty.
pub type RollbackLiveStagingConfigOutput = Empty;

/// Sends like: `SendLike` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/SendLike>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendLike {
    /// Required.
    pub app_id: String,
    pub broad_cast_type: Option<i64>,
    /// Required.
    pub count: String,
    /// Required.
    pub group_id: String,
    pub operator_user_id: Option<String>,
}
operation! { SendLike(app_id: String, count: String, group_id: String) "SendLike" -> SendLikeOutput {
    0 "AppId" app_id, 1 "BroadCastType" broad_cast_type: i64, 2 "Count" count, 3 "GroupId" group_id,
    4 "OperatorUserId" operator_user_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`SendLike`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendLikeOutput {
    pub result: Option<SendLikeResult>,
}
model! { SendLikeOutput {
    0 "Result" result: SendLikeResult
} }

/// In the response of [`SendLike`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendLikeResult {
    pub like_count: Option<i64>,
}
model! { SendLikeResult {
    0 "LikeCount" like_count: i64
} }

/// Sends live message group: `SendLiveMessageGroup` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/SendLiveMessageGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendLiveMessageGroup {
    /// Required.
    pub app_id: String,
    pub body: Option<String>,
    pub data_center: Option<String>,
    /// Required. At least 1 characters.
    pub group_id: String,
    pub msg_tid: Option<String>,
    pub msg_type: Option<i64>,
    pub no_cache: Option<bool>,
    pub no_storage: Option<bool>,
    /// Required.
    pub sender_id: String,
    pub sender_meta_info: Option<String>,
    pub statics_increase: Option<i64>,
    pub weight: Option<i64>,
}
operation! { SendLiveMessageGroup(app_id: String, group_id: String, sender_id: String)
    "SendLiveMessageGroup" -> SendLiveMessageGroupOutput {
    0 "AppId" app_id, 1 "Body" body: String, 2 "DataCenter" data_center: String, 3 "GroupId" group_id,
    4 "MsgTid" msg_tid: String, 5 "MsgType" msg_type: i64, 6 "NoCache" no_cache: bool, 7 "NoStorage" no_storage: bool,
    8 "SenderId" sender_id, 9 "SenderMetaInfo" sender_meta_info: String, 10 "StaticsIncrease" statics_increase: i64,
    11 "Weight" weight: i64
} }

/// Response of [`SendLiveMessageGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendLiveMessageGroupOutput {
    pub msg_tid: Option<String>,
}
model! { SendLiveMessageGroupOutput {
    0 "MsgTid" msg_tid: String
} }

/// Sends live message user: `SendLiveMessageUser` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/SendLiveMessageUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendLiveMessageUser {
    /// Required.
    pub app_id: String,
    pub body: Option<String>,
    pub data_center: Option<String>,
    pub high_reliability: Option<bool>,
    pub msg_tid: Option<String>,
    pub msg_type: Option<i64>,
    /// Required.
    pub receiver_id: String,
    /// Required.
    pub sender_id: String,
    pub sender_info: Option<String>,
    pub storage: Option<bool>,
}
operation! { SendLiveMessageUser(app_id: String, receiver_id: String, sender_id: String)
    "SendLiveMessageUser" -> SendLiveMessageUserOutput {
    0 "AppId" app_id, 1 "Body" body: String, 2 "DataCenter" data_center: String,
    3 "HighReliability" high_reliability: bool, 4 "MsgTid" msg_tid: String, 5 "MsgType" msg_type: i64,
    6 "ReceiverId" receiver_id, 7 "SenderId" sender_id, 8 "SenderInfo" sender_info: String, 9 "Storage" storage: bool
} }

/// Response of [`SendLiveMessageUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendLiveMessageUserOutput {
    pub msg_tid: Option<String>,
}
model! { SendLiveMessageUserOutput {
    0 "MsgTid" msg_tid: String
} }

/// Sends message to group: `SendMessageToGroup` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/SendMessageToGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessageToGroup {
    pub skip_audit: Option<bool>,
    /// Required.
    pub app_id: String,
    /// Required.
    pub data: String,
    /// Required.
    pub group_id: String,
    /// Required.
    pub operator_user_id: String,
    pub r#type: Option<i64>,
}
operation! { SendMessageToGroup(app_id: String, data: String, group_id: String, operator_user_id: String)
    "SendMessageToGroup" -> SendMessageToGroupOutput {
    0 "SkipAudit" skip_audit: bool, 1 "AppId" app_id, 2 "Data" data, 3 "GroupId" group_id,
    4 "OperatorUserId" operator_user_id, 5 "Type" r#type: i64
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`SendMessageToGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessageToGroupOutput {
    pub result: Option<SendMessageToGroupResult>,
}
model! { SendMessageToGroupOutput {
    0 "Result" result: SendMessageToGroupResult
} }

/// In the response of [`SendMessageToGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessageToGroupResult {
    pub message_id: Option<String>,
}
model! { SendMessageToGroupResult {
    0 "MessageId" message_id: String
} }

/// Sends message to group users: `SendMessageToGroupUsers` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/SendMessageToGroupUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessageToGroupUsers {
    pub skip_audit: Option<bool>,
    /// Required.
    pub app_id: String,
    /// Required.
    pub data: String,
    /// Required.
    pub group_id: String,
    /// Required.
    pub operator_user_id: String,
    pub receiver_id_list: Option<Vec<String>>,
    /// Required.
    pub r#type: i64,
}

/// Arguments of [`SendMessageToGroupUsers::new`].
pub struct SendMessageToGroupUsersRequired {
    pub app_id: String,
    pub data: String,
    pub group_id: String,
    pub operator_user_id: String,
    pub r#type: i64,
}
operation! {
    SendMessageToGroupUsers { SendMessageToGroupUsersRequired: app_id, data, group_id, operator_user_id, r#type }
    "SendMessageToGroupUsers" -> SendMessageToGroupUsersOutput {
    0 "SkipAudit" skip_audit: bool, 1 "AppId" app_id, 2 "Data" data, 3 "GroupId" group_id,
    4 "OperatorUserId" operator_user_id, 5 "ReceiverIdList" receiver_id_list: Vec<String>, 6 "Type" r#type
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Simple),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`SendMessageToGroupUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessageToGroupUsersOutput {
    pub result: Option<SendMessageToGroupUsersResult>,
}
model! { SendMessageToGroupUsersOutput {
    0 "Result" result: SendMessageToGroupUsersResult
} }

/// In the response of [`SendMessageToGroupUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessageToGroupUsersResult {
    pub message_id: Option<String>,
}
model! { SendMessageToGroupUsersResult {
    0 "MessageId" message_id: String
} }

/// Sets caster channel: `SetCasterChannel` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/SetCasterChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCasterChannel {
    /// Required.
    pub caster_id: String,
    /// Required.
    pub channel_id: String,
    pub face_beauty: Option<String>,
    pub owner_id: Option<i64>,
    pub play_status: Option<i64>,
    pub region_id: Option<String>,
    pub resource_id: Option<String>,
    pub seek_offset: Option<i64>,
}
operation! { SetCasterChannel(caster_id: String, channel_id: String) "SetCasterChannel" -> Empty {
    0 "CasterId" caster_id, 1 "ChannelId" channel_id, 2 "FaceBeauty" face_beauty: String, 3 "OwnerId" owner_id: i64,
    4 "PlayStatus" play_status: i64, 5 "RegionId" region_id: String, 6 "ResourceId" resource_id: String,
    7 "SeekOffset" seek_offset: i64
} }

/// Response of [`SetCasterChannel`]: empty.
pub type SetCasterChannelOutput = Empty;

/// Sets caster config: `SetCasterConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/SetCasterConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCasterConfig {
    pub auto_switch_urgent_config: Option<String>,
    pub auto_switch_urgent_on: Option<bool>,
    pub callback_url: Option<String>,
    /// Required.
    pub caster_id: String,
    pub caster_name: Option<String>,
    pub channel_enable: Option<i64>,
    pub delay: Option<f64>,
    pub domain_name: Option<String>,
    pub owner_id: Option<i64>,
    pub program_effect: Option<i64>,
    pub program_name: Option<String>,
    pub record_config: Option<String>,
    pub region_id: Option<String>,
    pub side_output_url: Option<String>,
    pub side_output_url_list: Option<String>,
    pub sync_groups_config: Option<String>,
    pub transcode_config: Option<String>,
    pub urgent_image_id: Option<String>,
    pub urgent_image_url: Option<String>,
    pub urgent_live_stream_url: Option<String>,
    pub urgent_material_id: Option<String>,
}
operation! { SetCasterConfig(caster_id: String) "SetCasterConfig" -> SetCasterConfigOutput {
    0 "AutoSwitchUrgentConfig" auto_switch_urgent_config: String, 1 "AutoSwitchUrgentOn" auto_switch_urgent_on: bool,
    2 "CallbackUrl" callback_url: String, 3 "CasterId" caster_id, 4 "CasterName" caster_name: String,
    5 "ChannelEnable" channel_enable: i64, 6 "Delay" delay: f64, 7 "DomainName" domain_name: String,
    8 "OwnerId" owner_id: i64, 9 "ProgramEffect" program_effect: i64, 10 "ProgramName" program_name: String,
    11 "RecordConfig" record_config: String, 12 "RegionId" region_id: String,
    13 "SideOutputUrl" side_output_url: String, 14 "SideOutputUrlList" side_output_url_list: String,
    15 "SyncGroupsConfig" sync_groups_config: String, 16 "TranscodeConfig" transcode_config: String,
    17 "UrgentImageId" urgent_image_id: String, 18 "UrgentImageUrl" urgent_image_url: String,
    19 "UrgentLiveStreamUrl" urgent_live_stream_url: String, 20 "UrgentMaterialId" urgent_material_id: String
} }

/// Response of [`SetCasterConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCasterConfigOutput {
    pub caster_id: Option<String>,
}
model! { SetCasterConfigOutput {
    0 "CasterId" caster_id: String
} }

/// Sets caster scene config: `SetCasterSceneConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/SetCasterSceneConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCasterSceneConfig {
    /// Required.
    pub caster_id: String,
    pub component_id: Option<Vec<String>>,
    pub layout_id: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub scene_id: String,
}
operation! { SetCasterSceneConfig(caster_id: String, scene_id: String) "SetCasterSceneConfig" -> Empty {
    0 "CasterId" caster_id, 1 "ComponentId" component_id: Vec<String>, 2 "LayoutId" layout_id: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "SceneId" scene_id
} }

/// Response of [`SetCasterSceneConfig`]: empty.
pub type SetCasterSceneConfigOutput = Empty;

/// Sets live domain certificate: `SetLiveDomainCertificate` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/SetLiveDomainCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLiveDomainCertificate {
    pub cert_name: Option<String>,
    pub cert_type: Option<String>,
    /// Required.
    pub domain_name: String,
    pub dry_run: Option<bool>,
    pub force_set: Option<String>,
    pub owner_id: Option<i64>,
    pub ssl_pri: Option<String>,
    /// Required.
    pub ssl_protocol: String,
    pub ssl_pub: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { SetLiveDomainCertificate(domain_name: String, ssl_protocol: String) "SetLiveDomainCertificate" -> Empty {
    0 "CertName" cert_name: String, 1 "CertType" cert_type: String, 2 "DomainName" domain_name,
    3 "DryRun" dry_run: bool, 4 "ForceSet" force_set: String, 5 "OwnerId" owner_id: i64, 6 "SSLPri" ssl_pri: String,
    7 "SSLProtocol" ssl_protocol, 8 "SSLPub" ssl_pub: String, 9 "SecurityToken" security_token: Secret
} }

/// Response of [`SetLiveDomainCertificate`]: empty.
pub type SetLiveDomainCertificateOutput = Empty;

/// Sets live domain multi stream config: `SetLiveDomainMultiStreamConfig` of `live` 2016-11-01.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/SetLiveDomainMultiStreamConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLiveDomainMultiStreamConfig {
    /// Required.
    pub domain: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub switch: String,
}
operation! { SetLiveDomainMultiStreamConfig(domain: String, switch: String) "SetLiveDomainMultiStreamConfig" -> Empty {
    0 "Domain" domain, 1 "OwnerId" owner_id: i64, 2 "Switch" switch
} { method: "GET", } }

/// Response of [`SetLiveDomainMultiStreamConfig`]: empty.
pub type SetLiveDomainMultiStreamConfigOutput = Empty;

/// Sets live domain multi stream master: `SetLiveDomainMultiStreamMaster` of `live` 2016-11-01.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/SetLiveDomainMultiStreamMaster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLiveDomainMultiStreamMaster {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub stream_name: String,
    /// Required.
    pub upstream_sequence: String,
}
operation! {
    SetLiveDomainMultiStreamMaster(app_name: String, domain: String, stream_name: String, upstream_sequence: String)
    "SetLiveDomainMultiStreamMaster" -> Empty {
    0 "AppName" app_name, 1 "Domain" domain, 2 "OwnerId" owner_id: i64, 3 "StreamName" stream_name,
    4 "UpstreamSequence" upstream_sequence
} { method: "GET", } }

/// Response of [`SetLiveDomainMultiStreamMaster`]: empty.
pub type SetLiveDomainMultiStreamMasterOutput = Empty;

/// Sets live domain multi stream optimal mode: `SetLiveDomainMultiStreamOptimalMode` of `live` 2016-11-01.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/SetLiveDomainMultiStreamOptimalMode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLiveDomainMultiStreamOptimalMode {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain: String,
    /// Required.
    pub optimal_mode: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub stream_name: String,
}
operation! {
    SetLiveDomainMultiStreamOptimalMode(app_name: String, domain: String, optimal_mode: String, stream_name: String)
    "SetLiveDomainMultiStreamOptimalMode" -> Empty {
    0 "AppName" app_name, 1 "Domain" domain, 2 "OptimalMode" optimal_mode, 3 "OwnerId" owner_id: i64,
    4 "StreamName" stream_name
} { method: "GET", } }

/// Response of [`SetLiveDomainMultiStreamOptimalMode`]: empty.
pub type SetLiveDomainMultiStreamOptimalModeOutput = Empty;

/// Sets live domain staging config: `SetLiveDomainStagingConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/SetLiveDomainStagingConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLiveDomainStagingConfig {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub functions: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { SetLiveDomainStagingConfig(domain_name: String, functions: String) "SetLiveDomainStagingConfig" -> Empty {
    0 "DomainName" domain_name, 1 "Functions" functions, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String
} }

/// Response of [`SetLiveDomainStagingConfig`]: empty.
pub type SetLiveDomainStagingConfigOutput = Empty;

/// Sets live edge transfer: `SetLiveEdgeTransfer` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/SetLiveEdgeTransfer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLiveEdgeTransfer {
    pub app_name: Option<String>,
    /// Required.
    pub domain_name: String,
    pub http_dns: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub stream_name: Option<String>,
    pub target_domain_list: Option<String>,
    pub transfer_args: Option<String>,
}
operation! { SetLiveEdgeTransfer(domain_name: String) "SetLiveEdgeTransfer" -> Empty {
    0 "AppName" app_name: String, 1 "DomainName" domain_name, 2 "HttpDns" http_dns: String, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id: String, 5 "StreamName" stream_name: String, 6 "TargetDomainList" target_domain_list: String,
    7 "TransferArgs" transfer_args: String
} }

/// Response of [`SetLiveEdgeTransfer`]: empty.
pub type SetLiveEdgeTransferOutput = Empty;

/// Sets live lazy pull stream info config: `SetLiveLazyPullStreamInfoConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/SetLiveLazyPullStreamInfoConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLiveLazyPullStreamInfoConfig {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub pull_app_name: Option<String>,
    /// Required.
    pub pull_domain_name: String,
    /// Required.
    pub pull_protocol: String,
    pub region_id: Option<String>,
    pub transcode_lazy: Option<String>,
}
operation! {
    SetLiveLazyPullStreamInfoConfig(app_name: String, domain_name: String, pull_domain_name: String, pull_protocol: String)
    "SetLiveLazyPullStreamInfoConfig" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64, 3 "PullAppName" pull_app_name: String,
    4 "PullDomainName" pull_domain_name, 5 "PullProtocol" pull_protocol, 6 "RegionId" region_id: String,
    7 "TranscodeLazy" transcode_lazy: String
} }

/// Response of [`SetLiveLazyPullStreamInfoConfig`]: empty.
pub type SetLiveLazyPullStreamInfoConfigOutput = Empty;

/// Sets live mpu task sei: `SetLiveMpuTaskSei` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/SetLiveMpuTaskSei>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLiveMpuTaskSei {
    /// Required.
    pub app_id: String,
    /// Required.
    pub custom_sei: String,
    /// Required.
    pub task_id: String,
}
operation! { SetLiveMpuTaskSei(app_id: String, custom_sei: String, task_id: String) "SetLiveMpuTaskSei" -> Empty {
    0 "AppId" app_id, 1 "CustomSei" custom_sei, 2 "TaskId" task_id
} }

/// Response of [`SetLiveMpuTaskSei`]: empty.
pub type SetLiveMpuTaskSeiOutput = Empty;

/// Sets live stream block: `SetLiveStreamBlock` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/SetLiveStreamBlock>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLiveStreamBlock {
    /// Required.
    pub app_name: String,
    /// Required.
    pub block_type: String,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub location_list: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub release_time: Option<String>,
    /// Required.
    pub stream_name: String,
}

/// Arguments of [`SetLiveStreamBlock::new`].
pub struct SetLiveStreamBlockRequired {
    pub app_name: String,
    pub block_type: String,
    pub domain_name: String,
    pub location_list: String,
    pub stream_name: String,
}
operation! {
    SetLiveStreamBlock { SetLiveStreamBlockRequired: app_name, block_type, domain_name, location_list, stream_name }
    "SetLiveStreamBlock" -> SetLiveStreamBlockOutput {
    0 "AppName" app_name, 1 "BlockType" block_type, 2 "DomainName" domain_name, 3 "LocationList" location_list,
    4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String, 6 "ReleaseTime" release_time: String,
    7 "StreamName" stream_name
} }

/// Response of [`SetLiveStreamBlock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLiveStreamBlockOutput {
    pub description: Option<String>,
    pub status: Option<String>,
}
model! { SetLiveStreamBlockOutput {
    0 "Description" description: String, 1 "Status" status: String
} }

/// Sets live stream delay config: `SetLiveStreamDelayConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/SetLiveStreamDelayConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLiveStreamDelayConfig {
    /// Required.
    pub domain_name: String,
    pub flv_delay: Option<i64>,
    pub flv_level: Option<String>,
    pub hls_delay: Option<i64>,
    pub hls_level: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub rtmp_delay: Option<i64>,
    pub rtmp_level: Option<String>,
}
operation! { SetLiveStreamDelayConfig(domain_name: String) "SetLiveStreamDelayConfig" -> Empty {
    0 "DomainName" domain_name, 1 "FlvDelay" flv_delay: i64, 2 "FlvLevel" flv_level: String,
    3 "HlsDelay" hls_delay: i64, 4 "HlsLevel" hls_level: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id: String, 7 "RtmpDelay" rtmp_delay: i64, 8 "RtmpLevel" rtmp_level: String
} }

/// Response of [`SetLiveStreamDelayConfig`]: empty.
pub type SetLiveStreamDelayConfigOutput = Empty;

/// Sets live stream preload tasks: `SetLiveStreamPreloadTasks` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/SetLiveStreamPreloadTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLiveStreamPreloadTasks {
    pub area: Option<String>,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub play_url: String,
    pub preloaded_end_time: Option<String>,
    pub preloaded_start_time: Option<String>,
    pub region_id: Option<String>,
}
operation! { SetLiveStreamPreloadTasks(domain_name: String, play_url: String)
    "SetLiveStreamPreloadTasks" -> SetLiveStreamPreloadTasksOutput {
    0 "Area" area: String, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64, 3 "PlayUrl" play_url,
    4 "PreloadedEndTime" preloaded_end_time: String, 5 "PreloadedStartTime" preloaded_start_time: String,
    6 "RegionId" region_id: String
} }

/// Response of [`SetLiveStreamPreloadTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLiveStreamPreloadTasksOutput {
    pub failed_url: Option<i64>,
    pub preload_tasks_messages: Option<SetLiveStreamPreloadTasksPreloadTasksMessages>,
    pub status: Option<String>,
    pub success_url: Option<i64>,
    pub total_url: Option<i64>,
}
model! { SetLiveStreamPreloadTasksOutput {
    0 "FailedURL" failed_url: i64,
    1 "PreloadTasksMessages" preload_tasks_messages: SetLiveStreamPreloadTasksPreloadTasksMessages,
    2 "Status" status: String, 3 "SuccessURL" success_url: i64, 4 "TotalURL" total_url: i64
} }

/// In the response of [`SetLiveStreamPreloadTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLiveStreamPreloadTasksPreloadTasksMessages {
    pub preload_tasks_message: Vec<SetLiveStreamPreloadTasksPreloadTasksMessage>,
}
model! { SetLiveStreamPreloadTasksPreloadTasksMessages {
    0 "PreloadTasksMessage" preload_tasks_message: Vec<SetLiveStreamPreloadTasksPreloadTasksMessage>
} }

/// In the response of [`SetLiveStreamPreloadTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLiveStreamPreloadTasksPreloadTasksMessage {
    pub description: Option<String>,
    pub play_url: Option<String>,
    pub task_id: Option<String>,
}
model! { SetLiveStreamPreloadTasksPreloadTasksMessage {
    0 "Description" description: String, 1 "PlayUrl" play_url: String, 2 "TaskId" task_id: String
} }

/// Sets live streams notify url config: `SetLiveStreamsNotifyUrlConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/SetLiveStreamsNotifyUrlConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLiveStreamsNotifyUrlConfig {
    /// Required.
    pub domain_name: String,
    pub exception_notify_url: Option<String>,
    /// Secret.
    pub notify_auth_key: Option<Secret>,
    pub notify_req_auth: Option<String>,
    pub notify_url: Option<String>,
    pub owner_id: Option<i64>,
    pub switch_notify_url: Option<String>,
}
operation! { SetLiveStreamsNotifyUrlConfig(domain_name: String) "SetLiveStreamsNotifyUrlConfig" -> Empty {
    0 "DomainName" domain_name, 1 "ExceptionNotifyUrl" exception_notify_url: String,
    2 "NotifyAuthKey" notify_auth_key: Secret, 3 "NotifyReqAuth" notify_req_auth: String,
    4 "NotifyUrl" notify_url: String, 5 "OwnerId" owner_id: i64, 6 "SwitchNotifyUrl" switch_notify_url: String
} }

/// Response of [`SetLiveStreamsNotifyUrlConfig`]: empty.
pub type SetLiveStreamsNotifyUrlConfigOutput = Empty;

/// Sets show list background: `SetShowListBackground` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/SetShowListBackground>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetShowListBackground {
    /// Required.
    pub caster_id: String,
    pub material_id: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_type: Option<String>,
    pub resource_url: Option<String>,
}
operation! { SetShowListBackground(caster_id: String) "SetShowListBackground" -> Empty {
    0 "CasterId" caster_id, 1 "MaterialId" material_id: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceType" resource_type: String, 5 "ResourceUrl" resource_url: String
} }

/// Response of [`SetShowListBackground`]: empty.
pub type SetShowListBackgroundOutput = Empty;

/// Sets snapshot callback auth: `SetSnapshotCallbackAuth` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/SetSnapshotCallbackAuth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSnapshotCallbackAuth {
    /// Required. Secret.
    pub callback_auth_key: Secret,
    /// Required.
    pub callback_req_auth: String,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { SetSnapshotCallbackAuth(callback_auth_key: Secret, callback_req_auth: String, domain_name: String)
    "SetSnapshotCallbackAuth" -> Empty {
    0 "CallbackAuthKey" callback_auth_key, 1 "CallbackReqAuth" callback_req_auth, 2 "DomainName" domain_name,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String
} }

/// Response of [`SetSnapshotCallbackAuth`]: empty.
pub type SetSnapshotCallbackAuthOutput = Empty;

/// Starts caster: `StartCaster` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/StartCaster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCaster {
    /// Required.
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { StartCaster(caster_id: String) "StartCaster" -> StartCasterOutput {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

/// Response of [`StartCaster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCasterOutput {
    pub pgm_scene_infos: Option<StartCasterPgmSceneInfos>,
    pub pvw_scene_infos: Option<StartCasterPvwSceneInfos>,
}
model! { StartCasterOutput {
    0 "PgmSceneInfos" pgm_scene_infos: StartCasterPgmSceneInfos,
    1 "PvwSceneInfos" pvw_scene_infos: StartCasterPvwSceneInfos
} }

/// In the response of [`StartCaster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCasterPgmSceneInfos {
    pub scene_info: Vec<StartCasterSceneInfo>,
}
model! { StartCasterPgmSceneInfos {
    0 "SceneInfo" scene_info: Vec<StartCasterSceneInfo>
} }

/// In the response of [`StartCaster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCasterSceneInfo {
    pub scene_id: Option<String>,
    pub stream_infos: Option<StartCasterStreamInfos>,
    pub stream_url: Option<String>,
}
model! { StartCasterSceneInfo {
    0 "SceneId" scene_id: String, 1 "StreamInfos" stream_infos: StartCasterStreamInfos, 2 "StreamUrl" stream_url: String
} }

/// In the response of [`StartCaster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCasterStreamInfos {
    pub stream_info: Vec<StartCasterStreamInfo>,
}
model! { StartCasterStreamInfos {
    0 "StreamInfo" stream_info: Vec<StartCasterStreamInfo>
} }

/// In the response of [`StartCaster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCasterStreamInfo {
    pub output_stream_url: Option<String>,
    pub transcode_config: Option<String>,
    pub video_format: Option<String>,
}
model! { StartCasterStreamInfo {
    0 "OutputStreamUrl" output_stream_url: String, 1 "TranscodeConfig" transcode_config: String,
    2 "VideoFormat" video_format: String
} }

/// In the response of [`StartCaster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCasterPvwSceneInfos {
    pub scene_info: Vec<StartCasterPvwSceneInfosSceneInfo>,
}
model! { StartCasterPvwSceneInfos {
    0 "SceneInfo" scene_info: Vec<StartCasterPvwSceneInfosSceneInfo>
} }

/// In the response of [`StartCaster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCasterPvwSceneInfosSceneInfo {
    pub scene_id: Option<String>,
    pub stream_url: Option<String>,
}
model! { StartCasterPvwSceneInfosSceneInfo {
    0 "SceneId" scene_id: String, 1 "StreamUrl" stream_url: String
} }

/// Starts caster scene: `StartCasterScene` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/StartCasterScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCasterScene {
    /// Required.
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub scene_id: String,
}
operation! { StartCasterScene(caster_id: String, scene_id: String) "StartCasterScene" -> StartCasterSceneOutput {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String, 3 "SceneId" scene_id
} }

/// Response of [`StartCasterScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCasterSceneOutput {
    pub stream_url: Option<String>,
}
model! { StartCasterSceneOutput {
    0 "StreamUrl" stream_url: String
} }

/// Starts edge transcode job: `StartEdgeTranscodeJob` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/StartEdgeTranscodeJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartEdgeTranscodeJob {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub job_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { StartEdgeTranscodeJob(cluster_id: String, job_id: String)
    "StartEdgeTranscodeJob" -> StartEdgeTranscodeJobOutput {
    0 "ClusterId" cluster_id, 1 "JobId" job_id, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String
} }

/// Response of [`StartEdgeTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartEdgeTranscodeJobOutput {
    pub job_id: Option<String>,
}
model! { StartEdgeTranscodeJobOutput {
    0 "JobId" job_id: String
} }

/// Starts live domain: `StartLiveDomain` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/StartLiveDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLiveDomain {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { StartLiveDomain(domain_name: String) "StartLiveDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`StartLiveDomain`]: empty.
pub type StartLiveDomainOutput = Empty;

/// Starts live mpu task: `StartLiveMPUTask` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/StartLiveMPUTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLiveMPUTask {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    pub max_idle_time: Option<String>,
    /// Required.
    pub mix_mode: String,
    pub multi_stream_url: Option<Vec<StartLiveMPUTaskMultiStreamURL>>,
    pub region: Option<String>,
    pub sei_params: Option<StartLiveMPUTaskSeiParams>,
    pub single_sub_params: Option<StartLiveMPUTaskSingleSubParams>,
    pub stream_url: Option<String>,
    /// Required.
    pub task_id: String,
    pub transcode_params: Option<StartLiveMPUTaskTranscodeParams>,
}
operation! { StartLiveMPUTask(app_id: String, channel_id: String, mix_mode: String, task_id: String)
    "StartLiveMPUTask" -> Empty {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "MaxIdleTime" max_idle_time: String, 3 "MixMode" mix_mode,
    4 "MultiStreamURL" multi_stream_url: Vec<StartLiveMPUTaskMultiStreamURL>, 5 "Region" region: String,
    6 "SeiParams" sei_params: StartLiveMPUTaskSeiParams,
    7 "SingleSubParams" single_sub_params: StartLiveMPUTaskSingleSubParams, 8 "StreamURL" stream_url: String,
    9 "TaskId" task_id, 10 "TranscodeParams" transcode_params: StartLiveMPUTaskTranscodeParams
} [
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json),
    Mark::new(7, Location::Default, Style::Json),
    Mark::new(10, Location::Default, Style::Json)
] }

/// Response of [`StartLiveMPUTask`]: empty.
pub type StartLiveMPUTaskOutput = Empty;

/// In the request of [`StartLiveMPUTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLiveMPUTaskMultiStreamURL {
    pub is_ali_cdn: Option<bool>,
    pub url: Option<String>,
}
input! { StartLiveMPUTaskMultiStreamURL() {
    0 "IsAliCdn" is_ali_cdn: bool, 1 "URL" url: String
} }

/// In the request of [`StartLiveMPUTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLiveMPUTaskSeiParams {
    pub layout_volume: Option<StartLiveMPUTaskLayoutVolume>,
    pub pass_through: Option<StartLiveMPUTaskPassThrough>,
    pub payload_type: Option<String>,
}
input! { StartLiveMPUTaskSeiParams() {
    0 "LayoutVolume" layout_volume: StartLiveMPUTaskLayoutVolume,
    1 "PassThrough" pass_through: StartLiveMPUTaskPassThrough, 2 "PayloadType" payload_type: String
} }

/// In the request of [`StartLiveMPUTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLiveMPUTaskLayoutVolume {
    pub follow_idr: Option<String>,
    pub interval: Option<String>,
}
input! { StartLiveMPUTaskLayoutVolume() {
    0 "FollowIdr" follow_idr: String, 1 "Interval" interval: String
} }

/// In the request of [`StartLiveMPUTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLiveMPUTaskPassThrough {
    pub follow_idr: Option<String>,
    pub interval: Option<String>,
    pub payload_content: Option<String>,
    pub payload_content_key: Option<String>,
}
input! { StartLiveMPUTaskPassThrough() {
    0 "FollowIdr" follow_idr: String, 1 "Interval" interval: String, 2 "PayloadContent" payload_content: String,
    3 "PayloadContentKey" payload_content_key: String
} }

/// In the request of [`StartLiveMPUTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLiveMPUTaskSingleSubParams {
    pub source_type: Option<String>,
    pub stream_type: Option<String>,
    /// Required.
    pub user_id: Option<String>,
}
input! { StartLiveMPUTaskSingleSubParams(user_id: String) {
    0 "SourceType" source_type: String, 1 "StreamType" stream_type: String, 2 "UserId" user_id: String
} }

/// In the request of [`StartLiveMPUTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLiveMPUTaskTranscodeParams {
    pub background: Option<StartLiveMPUTaskBackground>,
    pub encode_params: Option<StartLiveMPUTaskEncodeParams>,
    pub layout: Option<StartLiveMPUTaskLayout>,
    pub user_infos: Option<Vec<StartLiveMPUTaskUserInfos>>,
}
input! { StartLiveMPUTaskTranscodeParams() {
    0 "Background" background: StartLiveMPUTaskBackground, 1 "EncodeParams" encode_params: StartLiveMPUTaskEncodeParams,
    2 "Layout" layout: StartLiveMPUTaskLayout, 3 "UserInfos" user_infos: Vec<StartLiveMPUTaskUserInfos>
} }

/// In the request of [`StartLiveMPUTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLiveMPUTaskBackground {
    pub render_mode: Option<String>,
    pub url: Option<String>,
}
input! { StartLiveMPUTaskBackground() {
    0 "RenderMode" render_mode: String, 1 "URL" url: String
} }

/// In the request of [`StartLiveMPUTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLiveMPUTaskEncodeParams {
    pub audio_bitrate: Option<String>,
    pub audio_channels: Option<String>,
    pub audio_only: Option<String>,
    pub audio_sample_rate: Option<String>,
    pub enhanced_param: Option<String>,
    pub video_bitrate: Option<String>,
    pub video_codec: Option<String>,
    pub video_framerate: Option<String>,
    pub video_gop: Option<String>,
    pub video_height: Option<String>,
    pub video_width: Option<String>,
}
input! { StartLiveMPUTaskEncodeParams() {
    0 "AudioBitrate" audio_bitrate: String, 1 "AudioChannels" audio_channels: String, 2 "AudioOnly" audio_only: String,
    3 "AudioSampleRate" audio_sample_rate: String, 4 "EnhancedParam" enhanced_param: String,
    5 "VideoBitrate" video_bitrate: String, 6 "VideoCodec" video_codec: String,
    7 "VideoFramerate" video_framerate: String, 8 "VideoGop" video_gop: String, 9 "VideoHeight" video_height: String,
    10 "VideoWidth" video_width: String
} }

/// In the request of [`StartLiveMPUTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLiveMPUTaskLayout {
    pub user_panes: Option<Vec<StartLiveMPUTaskUserPanes>>,
}
input! { StartLiveMPUTaskLayout() {
    0 "UserPanes" user_panes: Vec<StartLiveMPUTaskUserPanes>
} }

/// In the request of [`StartLiveMPUTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLiveMPUTaskUserPanes {
    pub background_image_url: Option<String>,
    pub height: Option<String>,
    pub render_mode: Option<String>,
    pub user_info: Option<StartLiveMPUTaskUserInfo>,
    pub width: Option<String>,
    pub x: Option<String>,
    pub y: Option<String>,
    pub z_order: Option<String>,
}
input! { StartLiveMPUTaskUserPanes() {
    0 "BackgroundImageUrl" background_image_url: String, 1 "Height" height: String, 2 "RenderMode" render_mode: String,
    3 "UserInfo" user_info: StartLiveMPUTaskUserInfo, 4 "Width" width: String, 5 "X" x: String, 6 "Y" y: String,
    7 "ZOrder" z_order: String
} }

/// In the request of [`StartLiveMPUTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLiveMPUTaskUserInfo {
    pub channel_id: Option<String>,
    pub source_type: Option<String>,
    pub user_id: Option<String>,
}
input! { StartLiveMPUTaskUserInfo() {
    0 "ChannelId" channel_id: String, 1 "SourceType" source_type: String, 2 "UserId" user_id: String
} }

/// In the request of [`StartLiveMPUTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLiveMPUTaskUserInfos {
    pub channel_id: Option<String>,
    pub source_type: Option<String>,
    pub stream_type: Option<String>,
    /// Required.
    pub user_id: Option<String>,
}
input! { StartLiveMPUTaskUserInfos(user_id: String) {
    0 "ChannelId" channel_id: String, 1 "SourceType" source_type: String, 2 "StreamType" stream_type: String,
    3 "UserId" user_id: String
} }

/// Starts live stream monitor: `StartLiveStreamMonitor` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/StartLiveStreamMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLiveStreamMonitor {
    /// Required.
    pub monitor_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { StartLiveStreamMonitor(monitor_id: String) "StartLiveStreamMonitor" -> Empty {
    0 "MonitorId" monitor_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

/// Response of [`StartLiveStreamMonitor`]: empty.
pub type StartLiveStreamMonitorOutput = Empty;

/// Starts playlist: `StartPlaylist` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/StartPlaylist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPlaylist {
    pub offset: Option<i64>,
    pub owner_id: Option<i64>,
    /// Required.
    pub program_id: String,
    pub region_id: Option<String>,
    pub resume_mode: Option<String>,
    pub start_item_id: Option<String>,
}
operation! { StartPlaylist(program_id: String) "StartPlaylist" -> StartPlaylistOutput {
    0 "Offset" offset: i64, 1 "OwnerId" owner_id: i64, 2 "ProgramId" program_id, 3 "RegionId" region_id: String,
    4 "ResumeMode" resume_mode: String, 5 "StartItemId" start_item_id: String
} }

/// Response of [`StartPlaylist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPlaylistOutput {
    pub program_id: Option<String>,
    pub stream_info: Option<StartPlaylistStreamInfo>,
}
model! { StartPlaylistOutput {
    0 "ProgramId" program_id: String, 1 "StreamInfo" stream_info: StartPlaylistStreamInfo
} }

/// In the response of [`StartPlaylist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPlaylistStreamInfo {
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub stream_name: Option<String>,
    pub streams: Option<StartPlaylistStreams>,
}
model! { StartPlaylistStreamInfo {
    0 "AppName" app_name: String, 1 "DomainName" domain_name: String, 2 "StreamName" stream_name: String,
    3 "Streams" streams: StartPlaylistStreams
} }

/// In the response of [`StartPlaylist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPlaylistStreams {
    pub stream: Vec<StartPlaylistStream>,
}
model! { StartPlaylistStreams {
    0 "Stream" stream: Vec<StartPlaylistStream>
} }

/// In the response of [`StartPlaylist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPlaylistStream {
    pub pull_flv_url: Option<String>,
    pub pull_m3u8_url: Option<String>,
    pub pull_rtmp_url: Option<String>,
    pub quality: Option<String>,
}
model! { StartPlaylistStream {
    0 "PullFlvUrl" pull_flv_url: String, 1 "PullM3U8Url" pull_m3u8_url: String, 2 "PullRtmpUrl" pull_rtmp_url: String,
    3 "Quality" quality: String
} }

/// Starts rtc cloud recording: `StartRtcCloudRecording` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/StartRtcCloudRecording>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcCloudRecording {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    /// 10 to 86400.
    pub max_idle_time: Option<i64>,
    pub mix_layout_params: Option<StartRtcCloudRecordingMixLayoutParams>,
    pub mix_transcode_params: Option<StartRtcCloudRecordingMixTranscodeParams>,
    /// Secret.
    pub notify_auth_key: Option<Secret>,
    pub notify_file_uploaded_format: Option<Vec<String>>,
    pub notify_url: Option<String>,
    /// Required.
    pub record_params: StartRtcCloudRecordingRecordParams,
    /// Required.
    pub storage_params: StartRtcCloudRecordingStorageParams,
    /// Required.
    pub subscribe_params: StartRtcCloudRecordingSubscribeParams,
}

/// Arguments of [`StartRtcCloudRecording::new`].
pub struct StartRtcCloudRecordingRequired {
    pub app_id: String,
    pub channel_id: String,
    pub record_params: StartRtcCloudRecordingRecordParams,
    pub storage_params: StartRtcCloudRecordingStorageParams,
    pub subscribe_params: StartRtcCloudRecordingSubscribeParams,
}
operation! {
    StartRtcCloudRecording { StartRtcCloudRecordingRequired: app_id, channel_id, record_params, storage_params, subscribe_params }
    "StartRtcCloudRecording" -> StartRtcCloudRecordingOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "MaxIdleTime" max_idle_time: i64,
    3 "MixLayoutParams" mix_layout_params: StartRtcCloudRecordingMixLayoutParams,
    4 "MixTranscodeParams" mix_transcode_params: StartRtcCloudRecordingMixTranscodeParams,
    5 "NotifyAuthKey" notify_auth_key: Secret, 6 "NotifyFileUploadedFormat" notify_file_uploaded_format: Vec<String>,
    7 "NotifyUrl" notify_url: String, 8 "RecordParams" record_params, 9 "StorageParams" storage_params,
    10 "SubscribeParams" subscribe_params
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(8, Location::Default, Style::Json),
    Mark::new(9, Location::Default, Style::Json),
    Mark::new(10, Location::Default, Style::Json)
] }

/// In the request of [`StartRtcCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcCloudRecordingMixLayoutParams {
    pub mix_background: Option<StartRtcCloudRecordingMixBackground>,
    pub user_panes: Option<Vec<StartRtcCloudRecordingUserPanes>>,
}
input! { StartRtcCloudRecordingMixLayoutParams() {
    0 "MixBackground" mix_background: StartRtcCloudRecordingMixBackground,
    1 "UserPanes" user_panes: Vec<StartRtcCloudRecordingUserPanes>
} }

/// In the request of [`StartRtcCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcCloudRecordingMixBackground {
    pub render_mode: Option<i64>,
    pub url: Option<String>,
}
input! { StartRtcCloudRecordingMixBackground() {
    0 "RenderMode" render_mode: i64, 1 "Url" url: String
} }

/// In the request of [`StartRtcCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcCloudRecordingUserPanes {
    pub height: Option<String>,
    pub source_type: Option<i64>,
    pub sub_background: Option<StartRtcCloudRecordingSubBackground>,
    pub user_id: Option<String>,
    pub width: Option<String>,
    pub x: Option<String>,
    pub y: Option<String>,
    pub z_order: Option<i64>,
}
input! { StartRtcCloudRecordingUserPanes() {
    0 "Height" height: String, 1 "SourceType" source_type: i64,
    2 "SubBackground" sub_background: StartRtcCloudRecordingSubBackground, 3 "UserId" user_id: String,
    4 "Width" width: String, 5 "X" x: String, 6 "Y" y: String, 7 "ZOrder" z_order: i64
} }

/// In the request of [`StartRtcCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcCloudRecordingSubBackground {
    pub render_mode: Option<i64>,
    pub url: Option<String>,
}
input! { StartRtcCloudRecordingSubBackground() {
    0 "RenderMode" render_mode: i64, 1 "Url" url: String
} }

/// In the request of [`StartRtcCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcCloudRecordingMixTranscodeParams {
    /// Required.
    pub audio_bitrate: Option<i64>,
    /// Required.
    pub audio_channels: Option<i64>,
    /// Required.
    pub audio_sample_rate: Option<i64>,
    pub frame_fill_type: Option<i64>,
    pub video_bitrate: Option<i64>,
    pub video_codec: Option<String>,
    pub video_framerate: Option<i64>,
    pub video_gop: Option<i64>,
    pub video_height: Option<i64>,
    pub video_width: Option<i64>,
}
input! { StartRtcCloudRecordingMixTranscodeParams(audio_bitrate: i64, audio_channels: i64, audio_sample_rate: i64) {
    0 "AudioBitrate" audio_bitrate: i64, 1 "AudioChannels" audio_channels: i64,
    2 "AudioSampleRate" audio_sample_rate: i64, 3 "FrameFillType" frame_fill_type: i64,
    4 "VideoBitrate" video_bitrate: i64, 5 "VideoCodec" video_codec: String, 6 "VideoFramerate" video_framerate: i64,
    7 "VideoGop" video_gop: i64, 8 "VideoHeight" video_height: i64, 9 "VideoWidth" video_width: i64
} }

/// In the request of [`StartRtcCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcCloudRecordingRecordParams {
    pub max_file_duration: Option<i64>,
    /// Required.
    pub record_mode: Option<i64>,
    pub stream_type: Option<i64>,
}
input! { StartRtcCloudRecordingRecordParams(record_mode: i64) {
    0 "MaxFileDuration" max_file_duration: i64, 1 "RecordMode" record_mode: i64, 2 "StreamType" stream_type: i64
} }

/// In the request of [`StartRtcCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcCloudRecordingStorageParams {
    pub file_info: Option<Vec<StartRtcCloudRecordingFileInfo>>,
    pub oss_params: Option<StartRtcCloudRecordingOSSParams>,
    /// Required.
    pub storage_type: Option<i64>,
    pub vod_params: Option<StartRtcCloudRecordingVodParams>,
}
input! { StartRtcCloudRecordingStorageParams(storage_type: i64) {
    0 "FileInfo" file_info: Vec<StartRtcCloudRecordingFileInfo>,
    1 "OSSParams" oss_params: StartRtcCloudRecordingOSSParams, 2 "StorageType" storage_type: i64,
    3 "VodParams" vod_params: StartRtcCloudRecordingVodParams
} }

/// In the request of [`StartRtcCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcCloudRecordingFileInfo {
    pub file_name_pattern: Option<String>,
    pub file_path_prefix: Option<Vec<String>>,
    /// Required.
    pub format: Option<String>,
    pub slice_duration: Option<i64>,
    pub slice_name_pattern: Option<String>,
}
input! { StartRtcCloudRecordingFileInfo(format: String) {
    0 "FileNamePattern" file_name_pattern: String, 1 "FilePathPrefix" file_path_prefix: Vec<String>,
    2 "Format" format: String, 3 "SliceDuration" slice_duration: i64, 4 "SliceNamePattern" slice_name_pattern: String
} }

/// In the request of [`StartRtcCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcCloudRecordingOSSParams {
    /// Required.
    pub oss_bucket: Option<String>,
    /// Required.
    pub oss_endpoint: Option<String>,
}
input! { StartRtcCloudRecordingOSSParams(oss_bucket: String, oss_endpoint: String) {
    0 "OSSBucket" oss_bucket: String, 1 "OSSEndpoint" oss_endpoint: String
} }

/// In the request of [`StartRtcCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcCloudRecordingVodParams {
    pub auto_compose: Option<i64>,
    pub compose_vod_transcode_group_id: Option<String>,
    pub storage_location: Option<String>,
    pub vod_transcode_group_id: Option<String>,
}
input! { StartRtcCloudRecordingVodParams() {
    0 "AutoCompose" auto_compose: i64, 1 "ComposeVodTranscodeGroupId" compose_vod_transcode_group_id: String,
    2 "StorageLocation" storage_location: String, 3 "VodTranscodeGroupId" vod_transcode_group_id: String
} }

/// In the request of [`StartRtcCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcCloudRecordingSubscribeParams {
    /// Required.
    pub subscribe_user_id_list: Option<Vec<StartRtcCloudRecordingSubscribeUserIdList>>,
}
input! { StartRtcCloudRecordingSubscribeParams(subscribe_user_id_list: Vec<StartRtcCloudRecordingSubscribeUserIdList>) {
    0 "SubscribeUserIdList" subscribe_user_id_list: Vec<StartRtcCloudRecordingSubscribeUserIdList>
} }

/// In the request of [`StartRtcCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcCloudRecordingSubscribeUserIdList {
    pub source_type: Option<i64>,
    pub stream_type: Option<i64>,
    /// Required.
    pub user_id: Option<String>,
}
input! { StartRtcCloudRecordingSubscribeUserIdList(user_id: String) {
    0 "SourceType" source_type: i64, 1 "StreamType" stream_type: i64, 2 "UserId" user_id: String
} }

/// Response of [`StartRtcCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcCloudRecordingOutput {
    pub task_id: Option<String>,
}
model! { StartRtcCloudRecordingOutput {
    0 "TaskId" task_id: String
} }

/// Starts rtc cloud transcode: `StartRtcCloudTranscode` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/StartRtcCloudTranscode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcCloudTranscode {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    /// Required.
    pub input_param: StartRtcCloudTranscodeInputParam,
    pub max_idle_time: Option<i64>,
    /// Required.
    pub output_params: Vec<StartRtcCloudTranscodeOutputParams>,
}
operation! {
    StartRtcCloudTranscode(app_id: String, channel_id: String, input_param: StartRtcCloudTranscodeInputParam, output_params: Vec<StartRtcCloudTranscodeOutputParams>)
    "StartRtcCloudTranscode" -> StartRtcCloudTranscodeOutput {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "InputParam" input_param, 3 "MaxIdleTime" max_idle_time: i64,
    4 "OutputParams" output_params
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`StartRtcCloudTranscode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcCloudTranscodeInputParam {
    /// Required.
    pub single_sub_user_param: Option<StartRtcCloudTranscodeSingleSubUserParam>,
}
input! { StartRtcCloudTranscodeInputParam(single_sub_user_param: StartRtcCloudTranscodeSingleSubUserParam) {
    0 "SingleSubUserParam" single_sub_user_param: StartRtcCloudTranscodeSingleSubUserParam
} }

/// In the request of [`StartRtcCloudTranscode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcCloudTranscodeSingleSubUserParam {
    pub source_type: Option<i64>,
    pub stream_type: Option<i64>,
    /// Required.
    pub user_id: Option<String>,
}
input! { StartRtcCloudTranscodeSingleSubUserParam(user_id: String) {
    0 "SourceType" source_type: i64, 1 "StreamType" stream_type: i64, 2 "UserId" user_id: String
} }

/// In the request of [`StartRtcCloudTranscode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcCloudTranscodeOutputParams {
    /// Required.
    pub channel_id: Option<String>,
    /// Required.
    pub transcode_template: Option<String>,
    /// Required.
    pub user_id: Option<String>,
    /// Required. Secret.
    pub user_token: Option<Secret>,
}
input! {
    StartRtcCloudTranscodeOutputParams(channel_id: String, transcode_template: String, user_id: String, user_token: Secret) {
    0 "ChannelId" channel_id: String, 1 "TranscodeTemplate" transcode_template: String, 2 "UserId" user_id: String,
    3 "UserToken" user_token: Secret
} }

/// Response of [`StartRtcCloudTranscode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcCloudTranscodeOutput {
    pub task_id: Option<String>,
}
model! { StartRtcCloudTranscodeOutput {
    0 "TaskId" task_id: String
} }

/// Stops caster: `StopCaster` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/StopCaster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCaster {
    /// Required.
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { StopCaster(caster_id: String) "StopCaster" -> Empty {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

/// Response of [`StopCaster`]: empty.
pub type StopCasterOutput = Empty;

/// Stops caster scene: `StopCasterScene` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/StopCasterScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCasterScene {
    /// Required.
    pub caster_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub scene_id: String,
}
operation! { StopCasterScene(caster_id: String, scene_id: String) "StopCasterScene" -> Empty {
    0 "CasterId" caster_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String, 3 "SceneId" scene_id
} }

/// Response of [`StopCasterScene`]: empty.
pub type StopCasterSceneOutput = Empty;

/// Stops edge transcode job: `StopEdgeTranscodeJob` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/StopEdgeTranscodeJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopEdgeTranscodeJob {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub job_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { StopEdgeTranscodeJob(cluster_id: String, job_id: String)
    "StopEdgeTranscodeJob" -> StopEdgeTranscodeJobOutput {
    0 "ClusterId" cluster_id, 1 "JobId" job_id, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String
} }

/// Response of [`StopEdgeTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopEdgeTranscodeJobOutput {
    pub job_id: Option<String>,
}
model! { StopEdgeTranscodeJobOutput {
    0 "JobId" job_id: String
} }

/// Stops live domain: `StopLiveDomain` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/StopLiveDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLiveDomain {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { StopLiveDomain(domain_name: String) "StopLiveDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`StopLiveDomain`]: empty.
pub type StopLiveDomainOutput = Empty;

/// Stops live mpu task: `StopLiveMPUTask` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/StopLiveMPUTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLiveMPUTask {
    /// Required.
    pub app_id: String,
    /// Required.
    pub task_id: String,
}
operation! { StopLiveMPUTask(app_id: String, task_id: String) "StopLiveMPUTask" -> Empty {
    0 "AppId" app_id, 1 "TaskId" task_id
} }

/// Response of [`StopLiveMPUTask`]: empty.
pub type StopLiveMPUTaskOutput = Empty;

/// Stops live pull to push: `StopLivePullToPush` of `live` 2016-11-01.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/StopLivePullToPush>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLivePullToPush {
    pub owner_id: Option<i64>,
    /// Required.
    pub region: String,
    pub region_id: Option<String>,
    /// Required.
    pub task_id: String,
}
operation! { StopLivePullToPush(region: String, task_id: String) "StopLivePullToPush" -> StopLivePullToPushOutput {
    0 "OwnerId" owner_id: i64, 1 "Region" region, 2 "RegionId" region_id: String, 3 "TaskId" task_id
} { method: "GET", } }

/// Response of [`StopLivePullToPush`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLivePullToPushOutput {
    pub task_id: Option<String>,
}
model! { StopLivePullToPushOutput {
    0 "TaskId" task_id: String
} }

/// Stops live stream monitor: `StopLiveStreamMonitor` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/StopLiveStreamMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLiveStreamMonitor {
    /// Required.
    pub monitor_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { StopLiveStreamMonitor(monitor_id: String) "StopLiveStreamMonitor" -> Empty {
    0 "MonitorId" monitor_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String
} }

/// Response of [`StopLiveStreamMonitor`]: empty.
pub type StopLiveStreamMonitorOutput = Empty;

/// Stops playlist: `StopPlaylist` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/StopPlaylist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopPlaylist {
    pub owner_id: Option<i64>,
    /// Required.
    pub program_id: String,
    pub region_id: Option<String>,
}
operation! { StopPlaylist(program_id: String) "StopPlaylist" -> StopPlaylistOutput {
    0 "OwnerId" owner_id: i64, 1 "ProgramId" program_id, 2 "RegionId" region_id: String
} }

/// Response of [`StopPlaylist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopPlaylistOutput {
    pub program_id: Option<String>,
}
model! { StopPlaylistOutput {
    0 "ProgramId" program_id: String
} }

/// Stops rtc asr task: `StopRtcAsrTask` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/StopRtcAsrTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRtcAsrTask {
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub task_id: String,
}
operation! { StopRtcAsrTask(task_id: String) "StopRtcAsrTask" -> StopRtcAsrTaskOutput {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id: String, 2 "TaskId" task_id
} }

/// Response of [`StopRtcAsrTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRtcAsrTaskOutput {
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { StopRtcAsrTaskOutput {
    0 "Description" description: String, 1 "RetCode" ret_code: i64
} }

/// Stops rtc cloud recording: `StopRtcCloudRecording` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/StopRtcCloudRecording>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRtcCloudRecording {
    /// Required.
    pub task_id: String,
}
operation! { StopRtcCloudRecording(task_id: String) "StopRtcCloudRecording" -> StopRtcCloudRecordingOutput {
    0 "TaskId" task_id
} }

/// Response of [`StopRtcCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRtcCloudRecordingOutput {
    pub task_id: Option<String>,
}
model! { StopRtcCloudRecordingOutput {
    0 "TaskId" task_id: String
} }

/// Stops rtc cloud transcode: `StopRtcCloudTranscode` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/StopRtcCloudTranscode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRtcCloudTranscode {
    /// Required.
    pub app_id: String,
    /// Required.
    pub task_id: String,
}
operation! { StopRtcCloudTranscode(app_id: String, task_id: String) "StopRtcCloudTranscode" -> Empty {
    0 "AppId" app_id, 1 "TaskId" task_id
} }

/// Response of [`StopRtcCloudTranscode`]: empty.
pub type StopRtcCloudTranscodeOutput = Empty;

/// `TagLiveResources` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/TagLiveResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagLiveResources {
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagLiveResourcesTag>,
}
operation! { TagLiveResources(resource_id: Vec<String>, resource_type: String, tag: Vec<TagLiveResourcesTag>)
    "TagLiveResources" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id: String, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type, 4 "Tag" tag
} }

/// Response of [`TagLiveResources`]: empty.
pub type TagLiveResourcesOutput = Empty;

/// In the request of [`TagLiveResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagLiveResourcesTag {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagLiveResourcesTag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `UnTagLiveResources` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/UnTagLiveResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnTagLiveResources {
    pub all: Option<bool>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UnTagLiveResources(resource_id: Vec<String>, resource_type: String) "UnTagLiveResources" -> Empty {
    0 "All" all: bool, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String, 3 "ResourceId" resource_id,
    4 "ResourceType" resource_type, 5 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UnTagLiveResources`]: empty.
pub type UnTagLiveResourcesOutput = Empty;

/// `UnbanLiveMessageGroup` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/UnbanLiveMessageGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbanLiveMessageGroup {
    /// Required.
    pub app_id: String,
    pub data_center: Option<String>,
    /// Required.
    pub group_id: String,
}
operation! { UnbanLiveMessageGroup(app_id: String, group_id: String) "UnbanLiveMessageGroup" -> Empty {
    0 "AppId" app_id, 1 "DataCenter" data_center: String, 2 "GroupId" group_id
} }

/// Response of [`UnbanLiveMessageGroup`]: empty.
pub type UnbanLiveMessageGroupOutput = Empty;

/// Updates caster resource group: `UpdateCasterResourceGroup` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/UpdateCasterResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCasterResourceGroup {
    /// Required.
    pub caster_id: String,
    /// Required.
    pub new_resource_group_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { UpdateCasterResourceGroup(caster_id: String, new_resource_group_id: String)
    "UpdateCasterResourceGroup" -> Empty {
    0 "CasterId" caster_id, 1 "NewResourceGroupId" new_resource_group_id, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String
} }

/// Response of [`UpdateCasterResourceGroup`]: empty.
pub type UpdateCasterResourceGroupOutput = Empty;

/// Updates caster scene audio: `UpdateCasterSceneAudio` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/UpdateCasterSceneAudio>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCasterSceneAudio {
    pub audio_layer: Option<Vec<UpdateCasterSceneAudioAudioLayer>>,
    /// Required.
    pub caster_id: String,
    pub follow_enable: Option<i64>,
    pub mix_list: Option<Vec<String>>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub scene_id: String,
}
operation! { UpdateCasterSceneAudio(caster_id: String, scene_id: String) "UpdateCasterSceneAudio" -> Empty {
    0 "AudioLayer" audio_layer: Vec<UpdateCasterSceneAudioAudioLayer>, 1 "CasterId" caster_id,
    2 "FollowEnable" follow_enable: i64, 3 "MixList" mix_list: Vec<String>, 4 "OwnerId" owner_id: i64,
    5 "RegionId" region_id: String, 6 "SceneId" scene_id
} }

/// Response of [`UpdateCasterSceneAudio`]: empty.
pub type UpdateCasterSceneAudioOutput = Empty;

/// In the request of [`UpdateCasterSceneAudio`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCasterSceneAudioAudioLayer {
    pub filter: Option<String>,
    pub fixed_delay_duration: Option<i64>,
    pub valid_channel: Option<String>,
    pub volume_rate: Option<f64>,
}
input! { UpdateCasterSceneAudioAudioLayer() {
    0 "Filter" filter: String, 1 "FixedDelayDuration" fixed_delay_duration: i64, 2 "ValidChannel" valid_channel: String,
    3 "VolumeRate" volume_rate: f64
} }

/// Updates caster scene config: `UpdateCasterSceneConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/UpdateCasterSceneConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCasterSceneConfig {
    /// Required.
    pub caster_id: String,
    pub component_id: Option<Vec<String>>,
    /// Required.
    pub layout_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub scene_id: String,
}
operation! { UpdateCasterSceneConfig(caster_id: String, layout_id: String, scene_id: String)
    "UpdateCasterSceneConfig" -> Empty {
    0 "CasterId" caster_id, 1 "ComponentId" component_id: Vec<String>, 2 "LayoutId" layout_id,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "SceneId" scene_id
} }

/// Response of [`UpdateCasterSceneConfig`]: empty.
pub type UpdateCasterSceneConfigOutput = Empty;

/// Updates custom live stream transcode: `UpdateCustomLiveStreamTranscode` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/UpdateCustomLiveStreamTranscode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomLiveStreamTranscode {
    /// Required.
    pub app: String,
    pub audio_bitrate: Option<i64>,
    pub audio_channel_num: Option<i64>,
    pub audio_codec: Option<String>,
    pub audio_profile: Option<String>,
    pub audio_rate: Option<i64>,
    pub bitrate_with_source: Option<String>,
    pub de_interlaced: Option<bool>,
    /// Required.
    pub domain: String,
    pub encrypt_parameters: Option<String>,
    pub ext_with_source: Option<String>,
    pub fps: Option<i64>,
    pub fps_with_source: Option<String>,
    pub gop: Option<String>,
    pub height: Option<i64>,
    pub lazy: Option<String>,
    pub owner_id: Option<i64>,
    pub profile: Option<i64>,
    pub region_id: Option<String>,
    pub res_with_source: Option<String>,
    /// Required.
    pub template: String,
    /// Required.
    pub template_type: String,
    pub video_bitrate: Option<i64>,
    pub width: Option<i64>,
}
operation! { UpdateCustomLiveStreamTranscode(app: String, domain: String, template: String, template_type: String)
    "UpdateCustomLiveStreamTranscode" -> Empty {
    0 "App" app, 1 "AudioBitrate" audio_bitrate: i64, 2 "AudioChannelNum" audio_channel_num: i64,
    3 "AudioCodec" audio_codec: String, 4 "AudioProfile" audio_profile: String, 5 "AudioRate" audio_rate: i64,
    6 "BitrateWithSource" bitrate_with_source: String, 7 "DeInterlaced" de_interlaced: bool, 8 "Domain" domain,
    9 "EncryptParameters" encrypt_parameters: String, 10 "ExtWithSource" ext_with_source: String, 11 "FPS" fps: i64,
    12 "FpsWithSource" fps_with_source: String, 13 "Gop" gop: String, 14 "Height" height: i64, 15 "Lazy" lazy: String,
    16 "OwnerId" owner_id: i64, 17 "Profile" profile: i64, 18 "RegionId" region_id: String,
    19 "ResWithSource" res_with_source: String, 20 "Template" template, 21 "TemplateType" template_type,
    22 "VideoBitrate" video_bitrate: i64, 23 "Width" width: i64
} }

/// Response of [`UpdateCustomLiveStreamTranscode`]: empty.
pub type UpdateCustomLiveStreamTranscodeOutput = Empty;

/// Updates edge transcode job: `UpdateEdgeTranscodeJob` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/UpdateEdgeTranscodeJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEdgeTranscodeJob {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub job_id: String,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub stream_input: Option<String>,
    pub stream_output: Option<String>,
    pub template_id: Option<String>,
}
operation! { UpdateEdgeTranscodeJob(cluster_id: String, job_id: String)
    "UpdateEdgeTranscodeJob" -> UpdateEdgeTranscodeJobOutput {
    0 "ClusterId" cluster_id, 1 "JobId" job_id, 2 "Name" name: String, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id: String, 5 "StreamInput" stream_input: String, 6 "StreamOutput" stream_output: String,
    7 "TemplateId" template_id: String
} }

/// Response of [`UpdateEdgeTranscodeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEdgeTranscodeJobOutput {
    pub job_id: Option<String>,
}
model! { UpdateEdgeTranscodeJobOutput {
    0 "JobId" job_id: String
} }

/// Updates event sub: `UpdateEventSub` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/UpdateEventSub>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventSub {
    /// Required.
    pub app_id: String,
    /// Required.
    pub callback_url: String,
    pub channel_id: Option<String>,
    /// Required.
    pub events: Vec<String>,
    /// Required.
    pub subscribe_id: String,
    pub users: Option<Vec<String>>,
}
operation! { UpdateEventSub(app_id: String, callback_url: String, events: Vec<String>, subscribe_id: String)
    "UpdateEventSub" -> Empty {
    0 "AppId" app_id, 1 "CallbackUrl" callback_url, 2 "ChannelId" channel_id: String, 3 "Events" events,
    4 "SubscribeId" subscribe_id, 5 "Users" users: Vec<String>
} }

/// Response of [`UpdateEventSub`]: empty.
pub type UpdateEventSubOutput = Empty;

/// Updates live ai produce rules: `UpdateLiveAIProduceRules` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/UpdateLiveAIProduceRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveAIProduceRules {
    /// Required.
    pub app: String,
    pub description: Option<String>,
    /// Required.
    pub domain: String,
    pub is_lazy: Option<bool>,
    pub live_template: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub rules_id: Option<String>,
    pub studio_name: Option<String>,
    pub subtitle_id: Option<String>,
    pub subtitle_name: Option<String>,
    pub suffix: Option<String>,
}
operation! { UpdateLiveAIProduceRules(app: String, domain: String) "UpdateLiveAIProduceRules" -> Empty {
    0 "App" app, 1 "Description" description: String, 2 "Domain" domain, 3 "IsLazy" is_lazy: bool,
    4 "LiveTemplate" live_template: String, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id: String,
    7 "RulesId" rules_id: String, 8 "StudioName" studio_name: String, 9 "SubtitleId" subtitle_id: String,
    10 "SubtitleName" subtitle_name: String, 11 "Suffix" suffix: String
} }

/// Response of [`UpdateLiveAIProduceRules`]: empty.
pub type UpdateLiveAIProduceRulesOutput = Empty;

/// Updates live ai subtitle: `UpdateLiveAISubtitle` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/UpdateLiveAISubtitle>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveAISubtitle {
    pub bg_color: Option<String>,
    pub bg_width_normalized: Option<f64>,
    pub border_width_normalized: Option<f64>,
    pub description: Option<String>,
    pub dst_language: Option<String>,
    pub font_color: Option<String>,
    pub font_name: Option<String>,
    pub font_size_normalized: Option<f64>,
    pub height: Option<String>,
    pub max_lines: Option<i64>,
    pub owner_id: Option<i64>,
    pub position_normalized: Option<Vec<f64>>,
    pub region_id: Option<String>,
    pub show_source_lan: Option<bool>,
    pub src_language: Option<String>,
    /// Required.
    pub subtitle_id: String,
    pub subtitle_name: Option<String>,
    pub width: Option<String>,
    pub word_per_line: Option<i64>,
}
operation! { UpdateLiveAISubtitle(subtitle_id: String) "UpdateLiveAISubtitle" -> Empty {
    0 "BgColor" bg_color: String, 1 "BgWidthNormalized" bg_width_normalized: f64,
    2 "BorderWidthNormalized" border_width_normalized: f64, 3 "Description" description: String,
    4 "DstLanguage" dst_language: String, 5 "FontColor" font_color: String, 6 "FontName" font_name: String,
    7 "FontSizeNormalized" font_size_normalized: f64, 8 "Height" height: String, 9 "MaxLines" max_lines: i64,
    10 "OwnerId" owner_id: i64, 11 "PositionNormalized" position_normalized: Vec<f64>, 12 "RegionId" region_id: String,
    13 "ShowSourceLan" show_source_lan: bool, 14 "SrcLanguage" src_language: String, 15 "SubtitleId" subtitle_id,
    16 "SubtitleName" subtitle_name: String, 17 "Width" width: String, 18 "WordPerLine" word_per_line: i64
} [
    Mark::new(11, Location::Default, Style::Json)
] }

/// Response of [`UpdateLiveAISubtitle`]: empty.
pub type UpdateLiveAISubtitleOutput = Empty;

/// Updates live app record config: `UpdateLiveAppRecordConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/UpdateLiveAppRecordConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveAppRecordConfig {
    /// Required.
    pub app_name: String,
    pub delay_time: Option<i64>,
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub on_demand: Option<i64>,
    /// Required.
    pub oss_endpoint: String,
    pub owner_id: Option<i64>,
    pub record_format: Option<Vec<UpdateLiveAppRecordConfigRecordFormat>>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub start_time: Option<String>,
    pub stream_name: Option<String>,
    pub transcode_record_format: Option<
        Vec<UpdateLiveAppRecordConfigTranscodeRecordFormat>,
    >,
    pub transcode_templates: Option<Vec<String>>,
}
operation! { UpdateLiveAppRecordConfig(app_name: String, domain_name: String, oss_endpoint: String)
    "UpdateLiveAppRecordConfig" -> Empty {
    0 "AppName" app_name, 1 "DelayTime" delay_time: i64, 2 "DomainName" domain_name, 3 "EndTime" end_time: String,
    4 "OnDemand" on_demand: i64, 5 "OssEndpoint" oss_endpoint, 6 "OwnerId" owner_id: i64,
    7 "RecordFormat" record_format: Vec<UpdateLiveAppRecordConfigRecordFormat>,
    8 "SecurityToken" security_token: Secret, 9 "StartTime" start_time: String, 10 "StreamName" stream_name: String,
    11 "TranscodeRecordFormat" transcode_record_format: Vec<UpdateLiveAppRecordConfigTranscodeRecordFormat>,
    12 "TranscodeTemplates" transcode_templates: Vec<String>
} }

/// Response of [`UpdateLiveAppRecordConfig`]: empty.
pub type UpdateLiveAppRecordConfigOutput = Empty;

/// In the request of [`UpdateLiveAppRecordConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveAppRecordConfigRecordFormat {
    pub cycle_duration: Option<i64>,
    pub format: Option<String>,
    pub slice_duration: Option<i64>,
}
input! { UpdateLiveAppRecordConfigRecordFormat() {
    0 "CycleDuration" cycle_duration: i64, 1 "Format" format: String, 2 "SliceDuration" slice_duration: i64
} }

/// In the request of [`UpdateLiveAppRecordConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveAppRecordConfigTranscodeRecordFormat {
    pub cycle_duration: Option<i64>,
    pub format: Option<String>,
    pub slice_duration: Option<i64>,
}
input! { UpdateLiveAppRecordConfigTranscodeRecordFormat() {
    0 "CycleDuration" cycle_duration: i64, 1 "Format" format: String, 2 "SliceDuration" slice_duration: i64
} }

/// Updates live app snapshot config: `UpdateLiveAppSnapshotConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/UpdateLiveAppSnapshotConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveAppSnapshotConfig {
    /// Required.
    pub app_name: String,
    pub callback: Option<String>,
    /// Required.
    pub domain_name: String,
    pub oss_bucket: Option<String>,
    pub oss_endpoint: Option<String>,
    pub overwrite_oss_object: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub sequence_oss_object: Option<String>,
    /// 5 to 3600.
    pub time_interval: Option<i64>,
}
operation! { UpdateLiveAppSnapshotConfig(app_name: String, domain_name: String) "UpdateLiveAppSnapshotConfig" -> Empty {
    0 "AppName" app_name, 1 "Callback" callback: String, 2 "DomainName" domain_name, 3 "OssBucket" oss_bucket: String,
    4 "OssEndpoint" oss_endpoint: String, 5 "OverwriteOssObject" overwrite_oss_object: String,
    6 "OwnerId" owner_id: i64, 7 "SecurityToken" security_token: Secret,
    8 "SequenceOssObject" sequence_oss_object: String, 9 "TimeInterval" time_interval: i64
} }

/// Response of [`UpdateLiveAppSnapshotConfig`]: empty.
pub type UpdateLiveAppSnapshotConfigOutput = Empty;

/// Updates live audio audit config: `UpdateLiveAudioAuditConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/UpdateLiveAudioAuditConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveAudioAuditConfig {
    /// Required.
    pub app_name: String,
    pub biz_type: Option<String>,
    /// Required.
    pub domain_name: String,
    pub oss_bucket: Option<String>,
    pub oss_endpoint: Option<String>,
    pub oss_object: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub stream_name: String,
}
operation! { UpdateLiveAudioAuditConfig(app_name: String, domain_name: String, stream_name: String)
    "UpdateLiveAudioAuditConfig" -> Empty {
    0 "AppName" app_name, 1 "BizType" biz_type: String, 2 "DomainName" domain_name, 3 "OssBucket" oss_bucket: String,
    4 "OssEndpoint" oss_endpoint: String, 5 "OssObject" oss_object: String, 6 "OwnerId" owner_id: i64,
    7 "RegionId" region_id: String, 8 "StreamName" stream_name
} }

/// Response of [`UpdateLiveAudioAuditConfig`]: empty.
pub type UpdateLiveAudioAuditConfigOutput = Empty;

/// Updates live audio audit notify config: `UpdateLiveAudioAuditNotifyConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/UpdateLiveAudioAuditNotifyConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveAudioAuditNotifyConfig {
    pub callback: Option<String>,
    pub callback_template: Option<String>,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { UpdateLiveAudioAuditNotifyConfig(domain_name: String) "UpdateLiveAudioAuditNotifyConfig" -> Empty {
    0 "Callback" callback: String, 1 "CallbackTemplate" callback_template: String, 2 "DomainName" domain_name,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String
} }

/// Response of [`UpdateLiveAudioAuditNotifyConfig`]: empty.
pub type UpdateLiveAudioAuditNotifyConfigOutput = Empty;

/// Updates live center transfer: `UpdateLiveCenterTransfer` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/UpdateLiveCenterTransfer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveCenterTransfer {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub dst_url: String,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
    /// Required.
    pub stream_name: String,
    /// Required.
    pub transfer_args: String,
}

/// Arguments of [`UpdateLiveCenterTransfer::new`].
pub struct UpdateLiveCenterTransferRequired {
    pub app_name: String,
    pub domain_name: String,
    pub dst_url: String,
    pub stream_name: String,
    pub transfer_args: String,
}
operation! {
    UpdateLiveCenterTransfer { UpdateLiveCenterTransferRequired: app_name, domain_name, dst_url, stream_name, transfer_args }
    "UpdateLiveCenterTransfer" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "DstUrl" dst_url, 3 "EndTime" end_time: String,
    4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String, 6 "StartTime" start_time: String,
    7 "StreamName" stream_name, 8 "TransferArgs" transfer_args
} }

/// Response of [`UpdateLiveCenterTransfer`]: empty.
pub type UpdateLiveCenterTransferOutput = Empty;

/// Updates live delay config: `UpdateLiveDelayConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/UpdateLiveDelayConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveDelayConfig {
    /// Required.
    pub app: String,
    /// Required.
    pub delay_time: i64,
    /// Required.
    pub domain: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub stream: String,
    pub task_trigger_mode: Option<String>,
}
operation! { UpdateLiveDelayConfig(app: String, delay_time: i64, domain: String, stream: String)
    "UpdateLiveDelayConfig" -> Empty {
    0 "App" app, 1 "DelayTime" delay_time, 2 "Domain" domain, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String,
    5 "Stream" stream, 6 "TaskTriggerMode" task_trigger_mode: String
} }

/// Response of [`UpdateLiveDelayConfig`]: empty.
pub type UpdateLiveDelayConfigOutput = Empty;

/// Updates live detect notify config: `UpdateLiveDetectNotifyConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/UpdateLiveDetectNotifyConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveDetectNotifyConfig {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub notify_url: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { UpdateLiveDetectNotifyConfig(domain_name: String, notify_url: String)
    "UpdateLiveDetectNotifyConfig" -> Empty {
    0 "DomainName" domain_name, 1 "NotifyUrl" notify_url, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`UpdateLiveDetectNotifyConfig`]: empty.
pub type UpdateLiveDetectNotifyConfigOutput = Empty;

/// Updates live mpu task: `UpdateLiveMPUTask` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/UpdateLiveMPUTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveMPUTask {
    /// Required.
    pub app_id: String,
    /// Required.
    pub channel_id: String,
    pub mix_mode: Option<String>,
    pub multi_stream_url: Option<Vec<UpdateLiveMPUTaskMultiStreamURL>>,
    pub sei_params: Option<UpdateLiveMPUTaskSeiParams>,
    pub single_sub_params: Option<UpdateLiveMPUTaskSingleSubParams>,
    pub stream_url: Option<String>,
    /// Required.
    pub task_id: String,
    pub transcode_params: Option<UpdateLiveMPUTaskTranscodeParams>,
}
operation! { UpdateLiveMPUTask(app_id: String, channel_id: String, task_id: String) "UpdateLiveMPUTask" -> Empty {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "MixMode" mix_mode: String,
    3 "MultiStreamURL" multi_stream_url: Vec<UpdateLiveMPUTaskMultiStreamURL>,
    4 "SeiParams" sei_params: UpdateLiveMPUTaskSeiParams,
    5 "SingleSubParams" single_sub_params: UpdateLiveMPUTaskSingleSubParams, 6 "StreamURL" stream_url: String,
    7 "TaskId" task_id, 8 "TranscodeParams" transcode_params: UpdateLiveMPUTaskTranscodeParams
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(8, Location::Default, Style::Json)
] }

/// Response of [`UpdateLiveMPUTask`]: empty.
pub type UpdateLiveMPUTaskOutput = Empty;

/// In the request of [`UpdateLiveMPUTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveMPUTaskMultiStreamURL {
    pub is_ali_cdn: Option<bool>,
    pub url: Option<String>,
}
input! { UpdateLiveMPUTaskMultiStreamURL() {
    0 "IsAliCdn" is_ali_cdn: bool, 1 "URL" url: String
} }

/// In the request of [`UpdateLiveMPUTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveMPUTaskSeiParams {
    pub layout_volume: Option<UpdateLiveMPUTaskLayoutVolume>,
    pub pass_through: Option<UpdateLiveMPUTaskPassThrough>,
}
input! { UpdateLiveMPUTaskSeiParams() {
    0 "LayoutVolume" layout_volume: UpdateLiveMPUTaskLayoutVolume,
    1 "PassThrough" pass_through: UpdateLiveMPUTaskPassThrough
} }

/// In the request of [`UpdateLiveMPUTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveMPUTaskLayoutVolume {
    pub follow_idr: Option<String>,
    pub interval: Option<String>,
}
input! { UpdateLiveMPUTaskLayoutVolume() {
    0 "FollowIdr" follow_idr: String, 1 "Interval" interval: String
} }

/// In the request of [`UpdateLiveMPUTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveMPUTaskPassThrough {
    pub follow_idr: Option<String>,
    pub interval: Option<String>,
    pub payload_content: Option<String>,
    pub payload_content_key: Option<String>,
}
input! { UpdateLiveMPUTaskPassThrough() {
    0 "FollowIdr" follow_idr: String, 1 "Interval" interval: String, 2 "PayloadContent" payload_content: String,
    3 "PayloadContentKey" payload_content_key: String
} }

/// In the request of [`UpdateLiveMPUTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveMPUTaskSingleSubParams {
    pub source_type: Option<String>,
    pub stream_type: Option<String>,
    /// Required.
    pub user_id: Option<String>,
}
input! { UpdateLiveMPUTaskSingleSubParams(user_id: String) {
    0 "SourceType" source_type: String, 1 "StreamType" stream_type: String, 2 "UserId" user_id: String
} }

/// In the request of [`UpdateLiveMPUTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveMPUTaskTranscodeParams {
    pub background: Option<UpdateLiveMPUTaskBackground>,
    pub encode_params: Option<UpdateLiveMPUTaskEncodeParams>,
    pub layout: Option<UpdateLiveMPUTaskLayout>,
    pub user_infos: Option<Vec<UpdateLiveMPUTaskUserInfos>>,
}
input! { UpdateLiveMPUTaskTranscodeParams() {
    0 "Background" background: UpdateLiveMPUTaskBackground,
    1 "EncodeParams" encode_params: UpdateLiveMPUTaskEncodeParams, 2 "Layout" layout: UpdateLiveMPUTaskLayout,
    3 "UserInfos" user_infos: Vec<UpdateLiveMPUTaskUserInfos>
} }

/// In the request of [`UpdateLiveMPUTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveMPUTaskBackground {
    pub render_mode: Option<String>,
    pub url: Option<String>,
}
input! { UpdateLiveMPUTaskBackground() {
    0 "RenderMode" render_mode: String, 1 "URL" url: String
} }

/// In the request of [`UpdateLiveMPUTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveMPUTaskEncodeParams {
    pub audio_bitrate: Option<String>,
    pub audio_channels: Option<String>,
    pub audio_only: Option<String>,
    pub audio_sample_rate: Option<String>,
    pub enhanced_param: Option<String>,
    pub video_bitrate: Option<String>,
    pub video_codec: Option<String>,
    pub video_framerate: Option<String>,
    pub video_gop: Option<String>,
    pub video_height: Option<String>,
    pub video_width: Option<String>,
}
input! { UpdateLiveMPUTaskEncodeParams() {
    0 "AudioBitrate" audio_bitrate: String, 1 "AudioChannels" audio_channels: String, 2 "AudioOnly" audio_only: String,
    3 "AudioSampleRate" audio_sample_rate: String, 4 "EnhancedParam" enhanced_param: String,
    5 "VideoBitrate" video_bitrate: String, 6 "VideoCodec" video_codec: String,
    7 "VideoFramerate" video_framerate: String, 8 "VideoGop" video_gop: String, 9 "VideoHeight" video_height: String,
    10 "VideoWidth" video_width: String
} }

/// In the request of [`UpdateLiveMPUTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveMPUTaskLayout {
    pub user_panes: Option<Vec<UpdateLiveMPUTaskUserPanes>>,
}
input! { UpdateLiveMPUTaskLayout() {
    0 "UserPanes" user_panes: Vec<UpdateLiveMPUTaskUserPanes>
} }

/// In the request of [`UpdateLiveMPUTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveMPUTaskUserPanes {
    pub background_image_url: Option<String>,
    pub height: Option<String>,
    pub render_mode: Option<String>,
    pub user_info: Option<UpdateLiveMPUTaskUserInfo>,
    pub width: Option<String>,
    pub x: Option<String>,
    pub y: Option<String>,
    pub z_order: Option<String>,
}
input! { UpdateLiveMPUTaskUserPanes() {
    0 "BackgroundImageUrl" background_image_url: String, 1 "Height" height: String, 2 "RenderMode" render_mode: String,
    3 "UserInfo" user_info: UpdateLiveMPUTaskUserInfo, 4 "Width" width: String, 5 "X" x: String, 6 "Y" y: String,
    7 "ZOrder" z_order: String
} }

/// In the request of [`UpdateLiveMPUTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveMPUTaskUserInfo {
    pub channel_id: Option<String>,
    pub source_type: Option<String>,
    pub user_id: Option<String>,
}
input! { UpdateLiveMPUTaskUserInfo() {
    0 "ChannelId" channel_id: String, 1 "SourceType" source_type: String, 2 "UserId" user_id: String
} }

/// In the request of [`UpdateLiveMPUTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveMPUTaskUserInfos {
    pub channel_id: Option<String>,
    pub source_type: Option<String>,
    pub stream_type: Option<String>,
    /// Required.
    pub user_id: Option<String>,
}
input! { UpdateLiveMPUTaskUserInfos(user_id: String) {
    0 "ChannelId" channel_id: String, 1 "SourceType" source_type: String, 2 "StreamType" stream_type: String,
    3 "UserId" user_id: String
} }

/// Updates live package config: `UpdateLivePackageConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/UpdateLivePackageConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivePackageConfig {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    pub ignore_transcode: Option<bool>,
    pub owner_id: Option<i64>,
    pub part_duration: Option<i64>,
    /// Required.
    pub protocol: String,
    pub region_id: Option<String>,
    /// Required.
    pub segment_duration: i64,
    /// Required.
    pub segment_num: i64,
    /// Required.
    pub stream_name: String,
}

/// Arguments of [`UpdateLivePackageConfig::new`].
pub struct UpdateLivePackageConfigRequired {
    pub app_name: String,
    pub domain_name: String,
    pub protocol: String,
    pub segment_duration: i64,
    pub segment_num: i64,
    pub stream_name: String,
}
operation! {
    UpdateLivePackageConfig { UpdateLivePackageConfigRequired: app_name, domain_name, protocol, segment_duration, segment_num, stream_name }
    "UpdateLivePackageConfig" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "IgnoreTranscode" ignore_transcode: bool,
    3 "OwnerId" owner_id: i64, 4 "PartDuration" part_duration: i64, 5 "Protocol" protocol,
    6 "RegionId" region_id: String, 7 "SegmentDuration" segment_duration, 8 "SegmentNum" segment_num,
    9 "StreamName" stream_name
} }

/// Response of [`UpdateLivePackageConfig`]: empty.
pub type UpdateLivePackageConfigOutput = Empty;

/// Updates live pull stream info config: `UpdateLivePullStreamInfoConfig` of `live` 2016-11-01.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/UpdateLivePullStreamInfoConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivePullStreamInfoConfig {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub end_time: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub source_url: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub stream_name: String,
}

/// Arguments of [`UpdateLivePullStreamInfoConfig::new`].
pub struct UpdateLivePullStreamInfoConfigRequired {
    pub app_name: String,
    pub domain_name: String,
    pub end_time: String,
    pub source_url: String,
    pub start_time: String,
    pub stream_name: String,
}
operation! {
    UpdateLivePullStreamInfoConfig { UpdateLivePullStreamInfoConfigRequired: app_name, domain_name, end_time, source_url, start_time, stream_name }
    "UpdateLivePullStreamInfoConfig" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id: String, 5 "SourceUrl" source_url, 6 "StartTime" start_time, 7 "StreamName" stream_name
} { method: "GET", } }

/// Response of [`UpdateLivePullStreamInfoConfig`]: empty.
pub type UpdateLivePullStreamInfoConfigOutput = Empty;

/// Updates live pull to push: `UpdateLivePullToPush` of `live` 2016-11-01.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/UpdateLivePullToPush>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivePullToPush {
    pub callback_url: Option<String>,
    pub end_time: Option<String>,
    pub file_index: Option<i64>,
    pub offset: Option<i64>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region: String,
    pub region_id: Option<String>,
    pub repeat_number: Option<i64>,
    pub source_urls: Option<Vec<String>>,
    pub start_time: Option<String>,
    /// Required.
    pub task_id: String,
}
operation! { UpdateLivePullToPush(region: String, task_id: String)
    "UpdateLivePullToPush" -> UpdateLivePullToPushOutput {
    0 "CallbackUrl" callback_url: String, 1 "EndTime" end_time: String, 2 "FileIndex" file_index: i64,
    3 "Offset" offset: i64, 4 "OwnerId" owner_id: i64, 5 "Region" region, 6 "RegionId" region_id: String,
    7 "RepeatNumber" repeat_number: i64, 8 "SourceUrls" source_urls: Vec<String>, 9 "StartTime" start_time: String,
    10 "TaskId" task_id
} [
    Mark::new(8, Location::Default, Style::Json)
] { method: "GET", } }

/// Response of [`UpdateLivePullToPush`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivePullToPushOutput {
    pub description: Option<String>,
    pub ret_code: Option<i64>,
}
model! { UpdateLivePullToPushOutput {
    0 "Description" description: String, 1 "RetCode" ret_code: i64
} }

/// Updates live record notify config: `UpdateLiveRecordNotifyConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/UpdateLiveRecordNotifyConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveRecordNotifyConfig {
    /// Required.
    pub domain_name: String,
    pub need_status_notify: Option<bool>,
    /// Secret. 16 to 64 characters.
    pub notify_auth_key: Option<Secret>,
    pub notify_req_auth: Option<bool>,
    /// Required.
    pub notify_url: String,
    pub on_demand_url: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { UpdateLiveRecordNotifyConfig(domain_name: String, notify_url: String)
    "UpdateLiveRecordNotifyConfig" -> Empty {
    0 "DomainName" domain_name, 1 "NeedStatusNotify" need_status_notify: bool,
    2 "NotifyAuthKey" notify_auth_key: Secret, 3 "NotifyReqAuth" notify_req_auth: bool, 4 "NotifyUrl" notify_url,
    5 "OnDemandUrl" on_demand_url: String, 6 "OwnerId" owner_id: i64, 7 "SecurityToken" security_token: Secret
} }

/// Response of [`UpdateLiveRecordNotifyConfig`]: empty.
pub type UpdateLiveRecordNotifyConfigOutput = Empty;

/// Updates live record vod config: `UpdateLiveRecordVodConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/UpdateLiveRecordVodConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveRecordVodConfig {
    /// Required.
    pub app_name: String,
    pub auto_compose: Option<String>,
    pub compose_vod_transcode_group_id: Option<String>,
    /// 300 to 21600.
    pub cycle_duration: Option<i64>,
    pub delay_time: Option<i64>,
    /// Required.
    pub domain_name: String,
    pub on_demand: Option<i64>,
    pub owner_id: Option<i64>,
    pub record_format: Option<Vec<UpdateLiveRecordVodConfigRecordFormat>>,
    pub region_id: Option<String>,
    pub stream_name: Option<String>,
    pub transcode_templates: Option<Vec<String>>,
    pub vod_transcode_group_id: Option<String>,
}
operation! { UpdateLiveRecordVodConfig(app_name: String, domain_name: String) "UpdateLiveRecordVodConfig" -> Empty {
    0 "AppName" app_name, 1 "AutoCompose" auto_compose: String,
    2 "ComposeVodTranscodeGroupId" compose_vod_transcode_group_id: String, 3 "CycleDuration" cycle_duration: i64,
    4 "DelayTime" delay_time: i64, 5 "DomainName" domain_name, 6 "OnDemand" on_demand: i64, 7 "OwnerId" owner_id: i64,
    8 "RecordFormat" record_format: Vec<UpdateLiveRecordVodConfigRecordFormat>, 9 "RegionId" region_id: String,
    10 "StreamName" stream_name: String, 11 "TranscodeTemplates" transcode_templates: Vec<String>,
    12 "VodTranscodeGroupId" vod_transcode_group_id: String
} }

/// Response of [`UpdateLiveRecordVodConfig`]: empty.
pub type UpdateLiveRecordVodConfigOutput = Empty;

/// In the request of [`UpdateLiveRecordVodConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveRecordVodConfigRecordFormat {
    pub auto_compose: Option<String>,
    pub format: Option<String>,
    pub process_method: Option<String>,
    pub process_template_id: Option<String>,
    pub slice_duration: Option<i64>,
    pub tags: Option<String>,
    pub video_process: Option<String>,
}
input! { UpdateLiveRecordVodConfigRecordFormat() {
    0 "AutoCompose" auto_compose: String, 1 "Format" format: String, 2 "ProcessMethod" process_method: String,
    3 "ProcessTemplateId" process_template_id: String, 4 "SliceDuration" slice_duration: i64, 5 "Tags" tags: String,
    6 "VideoProcess" video_process: String
} }

/// Updates live snapshot detect porn config: `UpdateLiveSnapshotDetectPornConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/UpdateLiveSnapshotDetectPornConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveSnapshotDetectPornConfig {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    /// 5 to 3600.
    pub interval: Option<i64>,
    pub oss_bucket: Option<String>,
    pub oss_endpoint: Option<String>,
    pub oss_object: Option<String>,
    pub owner_id: Option<i64>,
    pub scene: Option<Vec<String>>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { UpdateLiveSnapshotDetectPornConfig(app_name: String, domain_name: String)
    "UpdateLiveSnapshotDetectPornConfig" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "Interval" interval: i64, 3 "OssBucket" oss_bucket: String,
    4 "OssEndpoint" oss_endpoint: String, 5 "OssObject" oss_object: String, 6 "OwnerId" owner_id: i64,
    7 "Scene" scene: Vec<String>, 8 "SecurityToken" security_token: Secret
} }

/// Response of [`UpdateLiveSnapshotDetectPornConfig`]: empty.
pub type UpdateLiveSnapshotDetectPornConfigOutput = Empty;

/// Updates live snapshot notify config: `UpdateLiveSnapshotNotifyConfig` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/UpdateLiveSnapshotNotifyConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveSnapshotNotifyConfig {
    /// Required.
    pub domain_name: String,
    /// Secret.
    pub notify_auth_key: Option<Secret>,
    pub notify_req_auth: Option<String>,
    pub notify_url: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { UpdateLiveSnapshotNotifyConfig(domain_name: String) "UpdateLiveSnapshotNotifyConfig" -> Empty {
    0 "DomainName" domain_name, 1 "NotifyAuthKey" notify_auth_key: Secret, 2 "NotifyReqAuth" notify_req_auth: String,
    3 "NotifyUrl" notify_url: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String
} }

/// Response of [`UpdateLiveSnapshotNotifyConfig`]: empty.
pub type UpdateLiveSnapshotNotifyConfigOutput = Empty;

/// Updates live stream monitor: `UpdateLiveStreamMonitor` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/UpdateLiveStreamMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveStreamMonitor {
    pub app: Option<String>,
    pub callback_url: Option<String>,
    /// Secret.
    pub ding_talk_web_hook_url: Option<Secret>,
    pub domain: Option<String>,
    /// Required.
    pub input_list: String,
    pub monitor_config: Option<String>,
    /// Required.
    pub monitor_id: String,
    pub monitor_name: Option<String>,
    pub output_template: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub stream: Option<String>,
}
operation! { UpdateLiveStreamMonitor(input_list: String, monitor_id: String) "UpdateLiveStreamMonitor" -> Empty {
    0 "App" app: String, 1 "CallbackUrl" callback_url: String, 2 "DingTalkWebHookUrl" ding_talk_web_hook_url: Secret,
    3 "Domain" domain: String, 4 "InputList" input_list, 5 "MonitorConfig" monitor_config: String,
    6 "MonitorId" monitor_id, 7 "MonitorName" monitor_name: String, 8 "OutputTemplate" output_template: String,
    9 "OwnerId" owner_id: i64, 10 "RegionId" region_id: String, 11 "Stream" stream: String
} }

/// Response of [`UpdateLiveStreamMonitor`]: empty.
pub type UpdateLiveStreamMonitorOutput = Empty;

/// Updates live stream transcode: `UpdateLiveStreamTranscode` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/UpdateLiveStreamTranscode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveStreamTranscode {
    /// Required.
    pub app: String,
    /// Required.
    pub domain: String,
    pub encrypt_parameters: Option<String>,
    pub lazy: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub template: String,
}
operation! { UpdateLiveStreamTranscode(app: String, domain: String, template: String)
    "UpdateLiveStreamTranscode" -> Empty {
    0 "App" app, 1 "Domain" domain, 2 "EncryptParameters" encrypt_parameters: String, 3 "Lazy" lazy: String,
    4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String, 6 "Template" template
} }

/// Response of [`UpdateLiveStreamTranscode`]: empty.
pub type UpdateLiveStreamTranscodeOutput = Empty;

/// Updates live stream watermark: `UpdateLiveStreamWatermark` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/UpdateLiveStreamWatermark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveStreamWatermark {
    pub description: Option<String>,
    pub height: Option<i64>,
    pub name: Option<String>,
    pub offset_corner: Option<String>,
    pub owner_id: Option<i64>,
    pub picture_url: Option<String>,
    pub ref_height: Option<i64>,
    pub ref_width: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub template_id: String,
    pub transparency: Option<i64>,
    pub x_offset: Option<f64>,
    pub y_offset: Option<f64>,
}
operation! { UpdateLiveStreamWatermark(template_id: String) "UpdateLiveStreamWatermark" -> Empty {
    0 "Description" description: String, 1 "Height" height: i64, 2 "Name" name: String,
    3 "OffsetCorner" offset_corner: String, 4 "OwnerId" owner_id: i64, 5 "PictureUrl" picture_url: String,
    6 "RefHeight" ref_height: i64, 7 "RefWidth" ref_width: i64, 8 "RegionId" region_id: String,
    9 "TemplateId" template_id, 10 "Transparency" transparency: i64, 11 "XOffset" x_offset: f64,
    12 "YOffset" y_offset: f64
} }

/// Response of [`UpdateLiveStreamWatermark`]: empty.
pub type UpdateLiveStreamWatermarkOutput = Empty;

/// Updates live stream watermark rule: `UpdateLiveStreamWatermarkRule` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/UpdateLiveStreamWatermarkRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveStreamWatermarkRule {
    pub description: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub rule_id: String,
    pub template_id: Option<String>,
}
operation! { UpdateLiveStreamWatermarkRule(rule_id: String) "UpdateLiveStreamWatermarkRule" -> Empty {
    0 "Description" description: String, 1 "Name" name: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "RuleId" rule_id, 5 "TemplateId" template_id: String
} }

/// Response of [`UpdateLiveStreamWatermarkRule`]: empty.
pub type UpdateLiveStreamWatermarkRuleOutput = Empty;

/// Updates message app: `UpdateMessageApp` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/UpdateMessageApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMessageApp {
    pub app_config: Option<BTreeMap<String, String>>,
    /// Required.
    pub app_id: String,
    pub app_name: Option<String>,
    pub extension: Option<BTreeMap<String, String>>,
}
operation! { UpdateMessageApp(app_id: String) "UpdateMessageApp" -> UpdateMessageAppOutput {
    0 "AppConfig" app_config: BTreeMap<String, String>, 1 "AppId" app_id, 2 "AppName" app_name: String,
    3 "Extension" extension: BTreeMap<String, String>
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json)
] }

/// Response of [`UpdateMessageApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMessageAppOutput {
    pub result: Option<UpdateMessageAppResult>,
}
model! { UpdateMessageAppOutput {
    0 "Result" result: UpdateMessageAppResult
} }

/// In the response of [`UpdateMessageApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMessageAppResult {
    pub success: Option<bool>,
}
model! { UpdateMessageAppResult {
    0 "Success" success: bool
} }

/// Updates message group: `UpdateMessageGroup` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/UpdateMessageGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMessageGroup {
    /// Required.
    pub app_id: String,
    pub extension: Option<BTreeMap<String, String>>,
    /// Required.
    pub group_id: String,
}
operation! { UpdateMessageGroup(app_id: String, group_id: String) "UpdateMessageGroup" -> UpdateMessageGroupOutput {
    0 "AppId" app_id, 1 "Extension" extension: BTreeMap<String, String>, 2 "GroupId" group_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateMessageGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMessageGroupOutput {
    pub result: Option<UpdateMessageGroupResult>,
}
model! { UpdateMessageGroupOutput {
    0 "Result" result: UpdateMessageGroupResult
} }

/// In the response of [`UpdateMessageGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMessageGroupResult {
    pub success: Option<bool>,
}
model! { UpdateMessageGroupResult {
    0 "Success" success: bool
} }

/// Updates mix stream: `UpdateMixStream` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/UpdateMixStream>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMixStream {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub input_stream_list: String,
    pub layout_id: Option<String>,
    /// Required.
    pub mix_stream_id: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { UpdateMixStream(domain_name: String, input_stream_list: String, mix_stream_id: String)
    "UpdateMixStream" -> UpdateMixStreamOutput {
    0 "DomainName" domain_name, 1 "InputStreamList" input_stream_list, 2 "LayoutId" layout_id: String,
    3 "MixStreamId" mix_stream_id, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String
} }

/// Response of [`UpdateMixStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMixStreamOutput {
    pub mix_stream_id: Option<String>,
}
model! { UpdateMixStreamOutput {
    0 "MixStreamId" mix_stream_id: String
} }

/// Updates rtc cloud recording: `UpdateRtcCloudRecording` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/UpdateRtcCloudRecording>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRtcCloudRecording {
    pub mix_layout_params: Option<UpdateRtcCloudRecordingMixLayoutParams>,
    /// Required.
    pub subscribe_params: UpdateRtcCloudRecordingSubscribeParams,
    /// Required.
    pub task_id: String,
}
operation! { UpdateRtcCloudRecording(subscribe_params: UpdateRtcCloudRecordingSubscribeParams, task_id: String)
    "UpdateRtcCloudRecording" -> UpdateRtcCloudRecordingOutput {
    0 "MixLayoutParams" mix_layout_params: UpdateRtcCloudRecordingMixLayoutParams, 1 "SubscribeParams" subscribe_params,
    2 "TaskId" task_id
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Default, Style::Json)
] }

/// In the request of [`UpdateRtcCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRtcCloudRecordingMixLayoutParams {
    pub mix_background: Option<UpdateRtcCloudRecordingMixBackground>,
    pub user_panes: Option<Vec<UpdateRtcCloudRecordingUserPanes>>,
}
input! { UpdateRtcCloudRecordingMixLayoutParams() {
    0 "MixBackground" mix_background: UpdateRtcCloudRecordingMixBackground,
    1 "UserPanes" user_panes: Vec<UpdateRtcCloudRecordingUserPanes>
} }

/// In the request of [`UpdateRtcCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRtcCloudRecordingMixBackground {
    pub render_mode: Option<i64>,
    pub url: Option<String>,
}
input! { UpdateRtcCloudRecordingMixBackground() {
    0 "RenderMode" render_mode: i64, 1 "Url" url: String
} }

/// In the request of [`UpdateRtcCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRtcCloudRecordingUserPanes {
    pub height: Option<String>,
    pub source_type: Option<i64>,
    pub sub_background: Option<UpdateRtcCloudRecordingSubBackground>,
    pub user_id: Option<String>,
    pub width: Option<String>,
    pub x: Option<String>,
    pub y: Option<String>,
    pub z_order: Option<i64>,
}
input! { UpdateRtcCloudRecordingUserPanes() {
    0 "Height" height: String, 1 "SourceType" source_type: i64,
    2 "SubBackground" sub_background: UpdateRtcCloudRecordingSubBackground, 3 "UserId" user_id: String,
    4 "Width" width: String, 5 "X" x: String, 6 "Y" y: String, 7 "ZOrder" z_order: i64
} }

/// In the request of [`UpdateRtcCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRtcCloudRecordingSubBackground {
    pub render_mode: Option<i64>,
    pub url: Option<String>,
}
input! { UpdateRtcCloudRecordingSubBackground() {
    0 "RenderMode" render_mode: i64, 1 "Url" url: String
} }

/// In the request of [`UpdateRtcCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRtcCloudRecordingSubscribeParams {
    /// Required.
    pub subscribe_user_id_list: Option<Vec<UpdateRtcCloudRecordingSubscribeUserIdList>>,
}
input! {
    UpdateRtcCloudRecordingSubscribeParams(subscribe_user_id_list: Vec<UpdateRtcCloudRecordingSubscribeUserIdList>) {
    0 "SubscribeUserIdList" subscribe_user_id_list: Vec<UpdateRtcCloudRecordingSubscribeUserIdList>
} }

/// In the request of [`UpdateRtcCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRtcCloudRecordingSubscribeUserIdList {
    pub source_type: Option<i64>,
    pub stream_type: Option<i64>,
    /// Required.
    pub user_id: Option<String>,
}
input! { UpdateRtcCloudRecordingSubscribeUserIdList(user_id: String) {
    0 "SourceType" source_type: i64, 1 "StreamType" stream_type: i64, 2 "UserId" user_id: String
} }

/// Response of [`UpdateRtcCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRtcCloudRecordingOutput {
    pub task_id: Option<String>,
}
model! { UpdateRtcCloudRecordingOutput {
    0 "TaskId" task_id: String
} }

/// Updates rtc mpu event sub: `UpdateRtcMPUEventSub` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/UpdateRtcMPUEventSub>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRtcMPUEventSub {
    /// Required.
    pub app_id: String,
    pub callback_url: Option<String>,
    pub channel_ids: Option<String>,
}
operation! { UpdateRtcMPUEventSub(app_id: String) "UpdateRtcMPUEventSub" -> Empty {
    0 "AppId" app_id, 1 "CallbackUrl" callback_url: String, 2 "ChannelIds" channel_ids: String
} }

/// Response of [`UpdateRtcMPUEventSub`]: empty.
pub type UpdateRtcMPUEventSubOutput = Empty;

/// Updates rts live stream transcode: `UpdateRtsLiveStreamTranscode` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/UpdateRtsLiveStreamTranscode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRtsLiveStreamTranscode {
    /// Required.
    pub app: String,
    pub audio_bitrate: Option<i64>,
    pub audio_channel_num: Option<i64>,
    pub audio_codec: Option<String>,
    pub audio_profile: Option<String>,
    pub audio_rate: Option<i64>,
    pub delete_bframes: Option<bool>,
    /// Required.
    pub domain: String,
    pub fps: Option<i64>,
    pub gop: Option<String>,
    pub height: Option<i64>,
    pub lazy: Option<String>,
    pub opus: Option<bool>,
    pub owner_id: Option<i64>,
    pub profile: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub template: String,
    /// Required.
    pub template_type: String,
    pub video_bitrate: Option<i64>,
    pub width: Option<i64>,
}
operation! { UpdateRtsLiveStreamTranscode(app: String, domain: String, template: String, template_type: String)
    "UpdateRtsLiveStreamTranscode" -> Empty {
    0 "App" app, 1 "AudioBitrate" audio_bitrate: i64, 2 "AudioChannelNum" audio_channel_num: i64,
    3 "AudioCodec" audio_codec: String, 4 "AudioProfile" audio_profile: String, 5 "AudioRate" audio_rate: i64,
    6 "DeleteBframes" delete_bframes: bool, 7 "Domain" domain, 8 "FPS" fps: i64, 9 "Gop" gop: String,
    10 "Height" height: i64, 11 "Lazy" lazy: String, 12 "Opus" opus: bool, 13 "OwnerId" owner_id: i64,
    14 "Profile" profile: i64, 15 "RegionId" region_id: String, 16 "Template" template, 17 "TemplateType" template_type,
    18 "VideoBitrate" video_bitrate: i64, 19 "Width" width: i64
} }

/// Response of [`UpdateRtsLiveStreamTranscode`]: empty.
pub type UpdateRtsLiveStreamTranscodeOutput = Empty;

/// Verifies live domain owner: `VerifyLiveDomainOwner` of `live` 2016-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/live/2016-11-01/VerifyLiveDomainOwner>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyLiveDomainOwner {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub verify_type: String,
}
operation! { VerifyLiveDomainOwner(domain_name: String, verify_type: String)
    "VerifyLiveDomainOwner" -> VerifyLiveDomainOwnerOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String, 3 "VerifyType" verify_type
} }

/// Response of [`VerifyLiveDomainOwner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyLiveDomainOwnerOutput {
    pub content: Option<String>,
}
model! { VerifyLiveDomainOwnerOutput {
    0 "Content" content: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddCasterComponent, AddCasterEpisode, AddCasterEpisodeGroup, AddCasterEpisodeGroupContent, AddCasterLayout,
    AddCasterProgram, AddCasterVideoResource, AddCustomLiveStreamTranscode, AddLiveAIProduceRules, AddLiveAISubtitle,
    AddLiveAppRecordConfig, AddLiveAppSnapshotConfig, AddLiveAudioAuditConfig, AddLiveAudioAuditNotifyConfig,
    AddLiveCenterTransfer, AddLiveDetectNotifyConfig, AddLiveDomain, AddLiveDomainMapping, AddLiveDomainPlayMapping,
    AddLiveMessageGroupBand, AddLivePackageConfig, AddLivePullStreamInfoConfig, AddLiveRecordNotifyConfig,
    AddLiveRecordVodConfig, AddLiveSnapshotDetectPornConfig, AddLiveSnapshotNotifyConfig, AddLiveStreamMerge,
    AddLiveStreamTranscode, AddLiveStreamWatermark, AddLiveStreamWatermarkRule, AddPlaylistItems,
    AddRtsLiveStreamTranscode, AddShowIntoShowList, AddStudioLayout, AddTrancodeSEI, BanLiveMessageGroup,
    BatchDeleteLiveDomainConfigs, BatchGetOnlineUsers, BatchSetLiveDomainConfigs, CancelMuteAllGroupUser,
    CancelMuteGroupUser, ChangeLiveDomainResourceGroup, CheckLiveMessageUsersInGroup, CheckLiveMessageUsersOnline,
    CloseLiveShift, CopyCaster, CopyCasterSceneConfig, CreateCaster, CreateCustomTemplate, CreateEdgeTranscodeJob,
    CreateEventSub, CreateLiveAIStudio, CreateLiveDelayConfig, CreateLiveMessageApp, CreateLiveMessageGroup,
    CreateLivePrivateLine, CreateLivePullToPush, CreateLiveRealTimeLogDelivery, CreateLiveStreamMonitor,
    CreateLiveStreamRecordIndexFiles, CreateMessageApp, CreateMessageGroup, CreateMixStream, CreateRTCWhipStreamAddress,
    CreateRoomRealTimeStreamAddress, CreateRtcAsrTask, CreateRtcMPUEventSub, DeleteCaster, DeleteCasterComponent,
    DeleteCasterEpisode, DeleteCasterEpisodeGroup, DeleteCasterLayout, DeleteCasterProgram, DeleteCasterSceneConfig,
    DeleteCasterVideoResource, DeleteChannel, DeleteCustomTemplate, DeleteEdgeTranscodeJob, DeleteEventSub,
    DeleteLiveAIProduceRules, DeleteLiveAIStudio, DeleteLiveAISubtitle, DeleteLiveAppRecordConfig,
    DeleteLiveAppSnapshotConfig, DeleteLiveAudioAuditConfig, DeleteLiveAudioAuditNotifyConfig, DeleteLiveCenterTransfer,
    DeleteLiveDelayConfig, DeleteLiveDetectNotifyConfig, DeleteLiveDomain, DeleteLiveDomainMapping,
    DeleteLiveDomainPlayMapping, DeleteLiveEdgeTransfer, DeleteLiveLazyPullStreamInfoConfig, DeleteLiveMessageGroup,
    DeleteLiveMessageGroupMessage, DeleteLiveMessageUserMessage, DeleteLivePackageConfig, DeleteLivePrivateLine,
    DeleteLivePullStreamInfoConfig, DeleteLivePullToPush, DeleteLiveRealTimeLogLogstore, DeleteLiveRealtimeLogDelivery,
    DeleteLiveRecordNotifyConfig, DeleteLiveRecordVodConfig, DeleteLiveSnapshotDetectPornConfig,
    DeleteLiveSnapshotNotifyConfig, DeleteLiveSpecificStagingConfig, DeleteLiveStreamBlock, DeleteLiveStreamMerge,
    DeleteLiveStreamMonitor, DeleteLiveStreamRecordIndexFiles, DeleteLiveStreamTranscode, DeleteLiveStreamWatermark,
    DeleteLiveStreamWatermarkRule, DeleteLiveStreamsNotifyUrlConfig, DeleteMessageApp, DeleteMixStream, DeletePlaylist,
    DeletePlaylistItems, DeleteRtcAsrTask, DeleteRtcMPUEventSub, DeleteSnapshotCallbackAuth, DeleteSnapshotFiles,
    DeleteStudioLayout, DescribeAutoShowListTasks, DescribeCasterChannels, DescribeCasterComponents,
    DescribeCasterConfig, DescribeCasterLayouts, DescribeCasterProgram, DescribeCasterSceneAudio, DescribeCasterScenes,
    DescribeCasterStreamUrl, DescribeCasterVideoResources, DescribeCasters, DescribeChannelParticipants,
    DescribeChannelUsers, DescribeDomainUsageData, DescribeDomainWithIntegrity, DescribeHlsLiveStreamRealTimeBpsData,
    DescribeLiveAIProduceRules, DescribeLiveAIStudio, DescribeLiveAISubtitle, DescribeLiveAudioAuditConfig,
    DescribeLiveAudioAuditNotifyConfig, DescribeLiveCdnDiagnoseInfo, DescribeLiveCenterStreamRateData,
    DescribeLiveCenterTransfer, DescribeLiveCertificateDetail, DescribeLiveCertificateList, DescribeLiveDelayConfig,
    DescribeLiveDelayedStreamingUsage, DescribeLiveDetectNotifyConfig, DescribeLiveDetectPornData,
    DescribeLiveDomainBpsData, DescribeLiveDomainBpsDataByLayer, DescribeLiveDomainByCertificate,
    DescribeLiveDomainCertificateInfo, DescribeLiveDomainConfigs, DescribeLiveDomainDetail, DescribeLiveDomainEdgeLog,
    DescribeLiveDomainFrameRateAndBitRateData, DescribeLiveDomainLimit, DescribeLiveDomainLog,
    DescribeLiveDomainLogExTtl, DescribeLiveDomainMapping, DescribeLiveDomainMonitoringUsageData,
    DescribeLiveDomainMultiStreamConfig, DescribeLiveDomainOnlineUserNum, DescribeLiveDomainPublishErrorCode,
    DescribeLiveDomainPushBpsData, DescribeLiveDomainPushTrafficData, DescribeLiveDomainPvUvData,
    DescribeLiveDomainRealTimeBpsData, DescribeLiveDomainRealTimeHttpCodeData, DescribeLiveDomainRealTimeTrafficData,
    DescribeLiveDomainRealtimeLogDelivery, DescribeLiveDomainRecordUsageData, DescribeLiveDomainSnapshotData,
    DescribeLiveDomainStagingConfig, DescribeLiveDomainStreamTranscodeData, DescribeLiveDomainTimeShiftData,
    DescribeLiveDomainTrafficData, DescribeLiveDomainTranscodeParams, DescribeLiveDrmUsageData,
    DescribeLiveEdgeTransfer, DescribeLiveGrtnDuration, DescribeLiveHttpsDomainList, DescribeLiveInteractionMetricData,
    DescribeLiveIpInfo, DescribeLiveLazyPullStreamConfig, DescribeLiveMessageApp, DescribeLiveMessageGroup,
    DescribeLiveMessageGroupBand, DescribeLivePackageConfig, DescribeLivePrivateLineAreas,
    DescribeLivePrivateLineAvailGA, DescribeLiveProducerUsageData, DescribeLivePullStreamConfig, DescribeLivePullToPush,
    DescribeLivePullToPushList, DescribeLivePushProxyLog, DescribeLivePushProxyUsageData,
    DescribeLiveRealtimeDeliveryAcc, DescribeLiveRealtimeLogAuthorized, DescribeLiveRecordConfig,
    DescribeLiveRecordNotifyConfig, DescribeLiveRecordNotifyRecords, DescribeLiveRecordVodConfigs,
    DescribeLiveRtcRecordUsageData, DescribeLiveShiftConfigs, DescribeLiveSnapshotConfig,
    DescribeLiveSnapshotDetectPornConfig, DescribeLiveSnapshotNotifyConfig, DescribeLiveStreamAuthChecking,
    DescribeLiveStreamBitRateData, DescribeLiveStreamCount, DescribeLiveStreamDelayConfig,
    DescribeLiveStreamDetailFrameRateAndBitRateData, DescribeLiveStreamHistoryUserNum, DescribeLiveStreamMerge,
    DescribeLiveStreamMetricDetailData, DescribeLiveStreamMonitorList, DescribeLiveStreamPreloadTasks,
    DescribeLiveStreamPushMetricDetailData, DescribeLiveStreamRecordContent, DescribeLiveStreamRecordIndexFile,
    DescribeLiveStreamRecordIndexFiles, DescribeLiveStreamSnapshotInfo, DescribeLiveStreamState,
    DescribeLiveStreamTranscodeInfo, DescribeLiveStreamTranscodeMetricData, DescribeLiveStreamTranscodeStreamNum,
    DescribeLiveStreamWatermarkRules, DescribeLiveStreamWatermarks, DescribeLiveStreamsBlockList,
    DescribeLiveStreamsControlHistory, DescribeLiveStreamsNotifyRecords, DescribeLiveStreamsNotifyUrlConfig,
    DescribeLiveStreamsOnlineList, DescribeLiveStreamsPublishList, DescribeLiveStreamsTotalCount,
    DescribeLiveTagResources, DescribeLiveTopDomainsByFlow, DescribeLiveTrafficDomainLog, DescribeLiveUpVideoAudioInfo,
    DescribeLiveUserBillPrediction, DescribeLiveUserDomains, DescribeLiveUserStreamMetricData, DescribeLiveUserTags,
    DescribeLiveUserTrafficLog, DescribeLiveVerifyContent, DescribeMeterLiveBypassDuration, DescribeMixStreamList,
    DescribeRTSNativeSDKFirstFrameCost, DescribeRTSNativeSDKFirstFrameDelay, DescribeRTSNativeSDKPlayFailStatus,
    DescribeRTSNativeSDKPlayTime, DescribeRTSNativeSDKVvData, DescribeRtcCloudRecordingFiles, DescribeRtcCloudTranscode,
    DescribeRtcMPUEventSub, DescribeShowList, DescribeStreamLocationBlock, DescribeStudioLayouts,
    DescribeToutiaoLivePlay, DescribeToutiaoLivePublish, DescribeUidOnlineStreams, DescribeUpBpsPeakData,
    DescribeUpBpsPeakOfLine, DescribeUpPeakPublishStreamData, DisableLiveRealtimeLogDelivery,
    DynamicUpdateWaterMarkStreamRule, EditPlaylist, EditShowAndReplace, EffectCasterUrgent, EffectCasterVideoResource,
    EnableLiveRealtimeLogDelivery, ForbidLiveStream, GetAllCustomTemplates, GetCustomTemplate, GetEdgeTranscodeJob,
    GetEdgeTranscodeTemplate, GetEditingJobInfo, GetMessageApp, GetMessageGroup, GetMessageToken,
    GetTranscodeTaskStatus, HotLiveRtcStream, InitializeAutoShowListTask, JoinMessageGroup, KickLiveMessageGroupUser,
    LeaveMessageGroup, ListEdgeTranscodeJob, ListEdgeTranscodeTemplate, ListEventSub, ListEventSubEvent,
    ListLiveDelayConfig, ListLiveMessageApps, ListLiveMessageGroupByPage, ListLiveMessageGroupMessages,
    ListLiveMessageGroupUsers, ListLiveMessageGroups, ListLiveRealtimeLogDelivery, ListLiveRealtimeLogDeliveryDomains,
    ListLiveRealtimeLogDeliveryInfos, ListLiveTagResources, ListMessage, ListMessageApp, ListMessageGroup,
    ListMessageGroupUser, ListMessageGroupUserById, ListMuteGroupUser, ListPlaylist, ListPlaylistItems,
    ListRTCLiveRooms, ListRtcMPUEventSubRecord, ListRtcMPUTaskDetail, LiveUpstreamQosData, MiguLivePullToPushStart,
    MiguLivePullToPushStatus, ModifyCasterComponent, ModifyCasterEpisode, ModifyCasterLayout, ModifyCasterProgram,
    ModifyCasterVideoResource, ModifyLiveAIStudio, ModifyLiveDomainSchdmByProperty, ModifyLiveMessageAppAudit,
    ModifyLiveMessageAppCallback, ModifyLiveMessageAppDisable, ModifyLiveMessageGroup, ModifyLiveMessageGroupBand,
    ModifyLiveMessageUserInfo, ModifyLiveRealtimeLogDelivery, ModifyShowList, ModifyStudioLayout, MuteAllGroupUser,
    MuteGroupUser, OpenLiveShift, PlayChoosenShow, PublishLiveStagingConfigToProduction, PutRecordStorageLifeCycle,
    QueryLiveDomainMultiStreamList, QueryMessageApp, QueryRtcAsrTasks, QuerySnapshotCallbackAuth, RealTimeRecordCommand,
    RecoverLiveMessageDeletedGroup, RemoveLiveMessageGroupBand, RemoveShowFromShowList, RemoveTerminals, RestartCaster,
    RestartLivePullToPush, RestartTranscodeTask, ResumeLiveStream, RollbackLiveStagingConfig, SendLike,
    SendLiveMessageGroup, SendLiveMessageUser, SendMessageToGroup, SendMessageToGroupUsers, SetCasterChannel,
    SetCasterConfig, SetCasterSceneConfig, SetLiveDomainCertificate, SetLiveDomainMultiStreamConfig,
    SetLiveDomainMultiStreamMaster, SetLiveDomainMultiStreamOptimalMode, SetLiveDomainStagingConfig,
    SetLiveEdgeTransfer, SetLiveLazyPullStreamInfoConfig, SetLiveMpuTaskSei, SetLiveStreamBlock,
    SetLiveStreamDelayConfig, SetLiveStreamPreloadTasks, SetLiveStreamsNotifyUrlConfig, SetShowListBackground,
    SetSnapshotCallbackAuth, StartCaster, StartCasterScene, StartEdgeTranscodeJob, StartLiveDomain, StartLiveMPUTask,
    StartLiveStreamMonitor, StartPlaylist, StartRtcCloudRecording, StartRtcCloudTranscode, StopCaster, StopCasterScene,
    StopEdgeTranscodeJob, StopLiveDomain, StopLiveMPUTask, StopLivePullToPush, StopLiveStreamMonitor, StopPlaylist,
    StopRtcAsrTask, StopRtcCloudRecording, StopRtcCloudTranscode, TagLiveResources, UnTagLiveResources,
    UnbanLiveMessageGroup, UpdateCasterResourceGroup, UpdateCasterSceneAudio, UpdateCasterSceneConfig,
    UpdateCustomLiveStreamTranscode, UpdateEdgeTranscodeJob, UpdateEventSub, UpdateLiveAIProduceRules,
    UpdateLiveAISubtitle, UpdateLiveAppRecordConfig, UpdateLiveAppSnapshotConfig, UpdateLiveAudioAuditConfig,
    UpdateLiveAudioAuditNotifyConfig, UpdateLiveCenterTransfer, UpdateLiveDelayConfig, UpdateLiveDetectNotifyConfig,
    UpdateLiveMPUTask, UpdateLivePackageConfig, UpdateLivePullStreamInfoConfig, UpdateLivePullToPush,
    UpdateLiveRecordNotifyConfig, UpdateLiveRecordVodConfig, UpdateLiveSnapshotDetectPornConfig,
    UpdateLiveSnapshotNotifyConfig, UpdateLiveStreamMonitor, UpdateLiveStreamTranscode, UpdateLiveStreamWatermark,
    UpdateLiveStreamWatermarkRule, UpdateMessageApp, UpdateMessageGroup, UpdateMixStream, UpdateRtcCloudRecording,
    UpdateRtcMPUEventSub, UpdateRtsLiveStreamTranscode, VerifyLiveDomainOwner
}
